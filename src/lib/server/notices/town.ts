import {
	noFindings,
	townNotices,
	waitingFindings,
	type AcceptedFacts,
	type Notice,
	type RoundFacts,
	type WaitingFindings
} from '#lib/domain/notices/index.ts';
import { reasonFor } from '#lib/domain/measures/selection.ts';
import { openQuestions } from '#lib/domain/review/entries.ts';
import { abilitiesOf } from '../access/abilities.ts';
import { accountableFor } from '../access/accountable.ts';
import { authorize } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import { dayOf } from '../clock.ts';
import { delegationsOf } from '../delegations/queries.ts';
import { findingsOf } from '../findings/queries.ts';
import type { Standing } from '../overview/situation.ts';
import { receivedRequests } from '../practice/requests.ts';
import { ownExamples } from '../practice/queries.ts';
import { decidedAt } from '../review/decided.ts';
import { entriesFor } from '../review/entries.ts';
import { evaluationsFor } from '../review/evaluations.ts';
import { historyOf } from '../rounds/queries.ts';

/** What waits for the person who asks in one municipality, as far as each ability lets them know. */
export function noticesInTown(context: Context, standing: Standing): Notice[] {
	const { access, steps, measures, round } = standing;
	const may = abilitiesOf(access);
	const municipality = access.municipality.slug;
	return townNotices({
		today: access.clock.today(),
		steps: steps.filter(({ who }) => who === 'you'),
		round: round ? roundFacts(context, standing, round) : null,
		accepted: may['rounds.view'] === null ? acceptedFacts(context, standing) : null,
		measures: measures.flatMap(({ number, standing: on }) => {
			const reason = reasonFor(on);
			return reason ? [{ number, reason }] : [];
		}),
		findings: findingsFor(context, standing),
		examples:
			may['practice.publish'] === null
				? ownExamples(authorize(context, 'practice.publish', { municipality }))
						.filter(({ state }) => state === 'proposed')
						.map(({ number, steps: taken }) => `${number}-${taken.length}`)
				: [],
		requests:
			may['practice.reply'] === null
				? receivedRequests(authorize(context, 'practice.reply', { municipality }))
						.filter(({ repliedAt }) => repliedAt === null)
						.map(({ id }) => id)
				: []
	});
}

function roundFacts(
	context: Context,
	{ access, running }: Standing,
	{ number, state, workshopOn }: NonNullable<Standing['round']>
): RoundFacts {
	const common = { number, state };
	// Who reads no round is told of their own fields alone.
	if (!running) return { ...common, ...unread };
	const subject = { municipality: access.municipality.slug, round: number };
	const view = authorize(context, 'rounds.view', subject);
	const history = historyOf(view);
	return {
		...common,
		workshopOn,
		position: history.length,
		returned: history.at(-1)?.from === 'in-review' && state === 'consensus',
		questions: openQuestions(entriesFor(view)).map(({ position }) => position),
		remindedAt: running.reminder?.at ?? null,
		lateFields: delegationsOf(view)
			.filter(({ standing }) => standing === 'overdue')
			.map(({ fieldKey }) => fieldKey)
	};
}

const unread = {
	position: 0,
	returned: false,
	workshopOn: null,
	questions: [],
	remindedAt: null,
	lateFields: []
} as const;

function acceptedFacts(context: Context, { access, rounds }: Standing): AcceptedFacts | null {
	const last = rounds.find(({ state }) => state === 'accepted');
	if (!last) return null;
	const subject = { municipality: access.municipality.slug, round: last.number };
	const view = authorize(context, 'rounds.view', subject);
	const acceptedAt = decidedAt(view.database, last.id, 'accepted');
	if (!acceptedAt) return null;
	const corrections = [...evaluationsFor(view).values()]
		.filter(({ stage }) => stage === 'correction')
		.map(({ at }) => dayOf(at))
		.toSorted();
	const correctedOn = corrections.at(-1) ?? null;
	return { number: last.number, acceptedOn: dayOf(acceptedAt), correctedOn };
}

function findingsFor(context: Context, { access }: Standing): WaitingFindings {
	const may = abilitiesOf(access);
	if (may['findings.view'] !== null) return noFindings;
	const municipality = access.municipality.slug;
	const findings = findingsOf(authorize(context, 'findings.view', { municipality }));
	const facts = findings.map((finding) => {
		const { number, state, visibility, summary, approvedSummary, inside } = finding;
		return {
			...{ number, state, visibility, summary },
			changed: inside?.changedSinceRelease ?? false,
			writers: inside?.writers ?? [],
			summaryChanged: summary !== approvedSummary,
			summaryWriters: inside?.summaryWriters ?? []
		};
	});
	return waitingFindings(facts, accountableFor(access.actor), {
		check: may['findings.advance'] === null,
		release: may['findings.release'] === null,
		approve: may['findings.approve'] === null
	});
}
