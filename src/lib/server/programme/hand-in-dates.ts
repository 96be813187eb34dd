import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { roundInQuestion, type Standing } from '#lib/domain/programme/next-round.ts';
import { dueOf, type Due } from '#lib/domain/review/due.ts';
import { isFinished } from '#lib/domain/rounds/transitions.ts';
import type { MunicipalityAccess, RoundAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { handInDates, instruments } from '../db/schema/index.ts';
import { summaries } from '../rounds/queries.ts';

/** What staff said last about a round of a municipality; undefined: nothing. */
export function lastSaid(reader: Database | Transaction, municipalityId: string, number: number) {
	return reader
		.select()
		.from(handInDates)
		.where(and(eq(handInDates.municipalityId, municipalityId), eq(handInDates.roundNumber, number)))
		.orderBy(desc(handInDates.position))
		.get();
}

/**
 * Until when staff expect a round, `YYYY-MM-DD`; null where they said nothing. The one place that
 * knows: for the desk, the round's page and notices.
 */
export function handInDateOf(
	reader: Database | Transaction,
	municipalityId: string,
	number: number
): string | null {
	return lastSaid(reader, municipalityId, number)?.dueOn ?? null;
}

/** The dates of several municipalities at once: by their ids, then by the number of the round. */
export function handInDatesOf(
	reader: Database | Transaction,
	municipalityIds: readonly string[]
): Map<string, Map<number, string>> {
	const dates = new Map<string, Map<number, string>>();
	const rows = reader
		.select()
		.from(handInDates)
		.where(inArray(handInDates.municipalityId, [...municipalityIds]))
		.orderBy(asc(handInDates.position))
		.all();
	for (const { municipalityId, roundNumber, dueOn } of rows) {
		const own = dates.get(municipalityId) ?? new Map<number, string>();
		dates.set(municipalityId, own.set(roundNumber, dueOn));
	}
	return dates;
}

/** Until when the round in reach is owed; null: nobody said, it is handed in, or it is finished. */
export function ownDueOf({
	database,
	municipality,
	round,
	clock
}: RoundAccess<'rounds.view'>): Due | null {
	if (isFinished(round.state)) return null;
	return dueOf(round.state, handInDateOf(database, municipality.id, round.number), clock.today());
}

/** A round that staff offer to a municipality, ready to be planned. */
export interface Offer {
	title: string;
	dueOn: string;
	instrumentId: string;
	version: string;
}

/** The offer of the next round; null while a round is running, or where there is none. */
export function offeredRound({
	database,
	municipality
}: MunicipalityAccess<'rounds.view'>): Offer | null {
	const { newest } = standingOf(database, municipality.id);
	const number = roundInQuestion(newest);
	if (number === newest?.number) return null;
	const said = lastSaid(database, municipality.id, number);
	if (!said?.instrumentId) return null;
	const instrument = database
		.select({ version: instruments.version })
		.from(instruments)
		.where(eq(instruments.id, said.instrumentId))
		.get();
	if (!instrument) return null;
	const { title, dueOn, instrumentId } = said;
	return { title, dueOn, instrumentId, version: instrument.version };
}

/** How a municipality stands for a roll-over; `position` counts what was said about its round. */
export function standingOf(
	reader: Database | Transaction,
	municipalityId: string
): Standing & { position: number } {
	const [latest] = summaries(reader, municipalityId);
	const newest = latest ? { number: latest.number, state: latest.state } : null;
	const said = lastSaid(reader, municipalityId, roundInQuestion(newest));
	return {
		newest,
		said: said ? { dueOn: said.dueOn, title: said.title, instrumentId: said.instrumentId } : null,
		position: said?.position ?? 0
	};
}
