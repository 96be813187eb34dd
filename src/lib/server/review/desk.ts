import { asc, eq, inArray } from 'drizzle-orm';
import { roundInQuestion } from '#lib/domain/programme/next-round.ts';
import { daysBetween } from '#lib/domain/delegations/standing.ts';
import { inDeskOrder } from '#lib/domain/review/desk-order.ts';
import { dueOf, type Due } from '#lib/domain/review/due.ts';
import type { WaitingOn } from '#lib/domain/review/waiting.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import type { SubmissionKind } from '#lib/domain/submission/content.ts';
import type { ProgrammesAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { municipalitiesOf } from '../access/reach.ts';
import { dayOf } from '../clock.ts';
import { municipalities, programmes } from '../db/schema/index.ts';
import { handInDatesOf } from '../programme/hand-in-dates.ts';
import type { RoundSummary } from '../rounds/queries.ts';
import { submissionInForce } from '../submission/standing.ts';
import { awaitedOf } from './awaited.ts';

export interface DeskRow {
	slug: string;
	name: string;
	programme: string;
	/** Whether the reader belongs to it, and therefore does not review it. */
	own: boolean;
	/** The unfinished round, else the newest one. State only: contents come with the submission. */
	round: { number: number; title: string; state: RoundState; since: Date } | null;
	waiting: WaitingOn;
	/** Whole days for which it has waited; null: it waits for nobody, or there is no round. */
	waitingDays: number | null;
	/** Until when its round is expected; null: nobody said, or it is handed in. */
	due: Due | null;
	openQuestions: number;
	/** When the municipality was reminded of what the round waits for now; null: it was not. */
	reminded: Date | null;
	/** What may be read of that round; null: nothing was sent. */
	submission: { kind: SubmissionKind; at: Date } | null;
	/** Earlier rounds of which something may be read, the newest first. */
	earlier: { number: number; title: string }[];
}

/** The municipalities of the programmes one is staff of, by programme; in it what is urgent first. */
export function reviewDesk({
	actor,
	database,
	programmeIds,
	clock
}: ProgrammesAccess<'review.view'>): DeskRow[] {
	const own = new Set(municipalitiesOf(database, accountableFor(actor)));
	const places = database
		.select({
			id: municipalities.id,
			slug: municipalities.slug,
			name: municipalities.name,
			programme: programmes.title
		})
		.from(municipalities)
		.innerJoin(programmes, eq(programmes.id, municipalities.programmeId))
		.where(inArray(programmes.id, [...programmeIds]))
		.orderBy(asc(programmes.title), asc(municipalities.name))
		.all();
	const dateOf = handInDatesOf(
		database,
		places.map(({ id }) => id)
	);
	const rows = places.map(({ id, ...municipality }): DeskRow => {
		const { round, earlier, waitingFrom, ...awaited } = awaitedOf(database, id);
		const sent = round && submissionInForce(database, round.id);
		const dueOn = dateOf.get(id)?.get(roundInQuestion(round)) ?? null;
		return {
			...municipality,
			...awaited,
			own: own.has(id),
			round: round && shown(round),
			waitingDays: waitingFrom && daysBetween(dayOf(waitingFrom), clock.today()),
			due: dueOf(round?.state ?? null, dueOn, clock.today()),
			submission: sent ? { kind: sent.kind, at: sent.at } : null,
			earlier: earlier
				.filter((one) => submissionInForce(database, one.id))
				.map(({ number, title }) => ({ number, title }))
		};
	});
	return [...Map.groupBy(rows, ({ programme }) => programme).values()].flatMap(inDeskOrder);
}

function shown({ number, title, state, since }: RoundSummary) {
	return { number, title, state, since };
}
