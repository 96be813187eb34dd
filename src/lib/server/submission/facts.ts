import { and, eq, isNull, lt } from 'drizzle-orm';
import { completedStates } from '#lib/domain/rounds/transitions.ts';
import type { HandInFacts } from '#lib/domain/submission/facts.ts';
import type { RoundAccess } from '../access/access.ts';
import { storedAnswers } from '../answers/queries.ts';
import type { Database, Transaction } from '../db/client.ts';
import { delegations } from '../db/schema/index.ts';
import { unapprovedSummaries } from '../findings/outgoing.ts';
import { criteriaWithMeasure } from '../measures/answered-criteria.ts';
import { measured } from '../results/queries.ts';
import { summaries } from '../rounds/queries.ts';

/** What the rules before the hand-in look at, as it stands now. */
export function handInFacts(
	database: Database | Transaction,
	{ municipality, round, clock }: RoundAccess<'rounds.view' | 'rounds.move'>
): HandInFacts {
	const known = summaries(database, municipality.id);
	const own = known.find(({ id }) => id === round.id);
	if (!own) throw new Error('a round in reach is gone');
	const before = known.find(
		({ number, state }) => number < own.number && completedStates.includes(state)
	);
	const answers = [...storedAnswers(database, round.id)];
	const { instrument, profile } = measured(database, own);
	return {
		instrument,
		profile,
		answers: new Map(answers.map(([key, { content }]) => [key, content])),
		before: before ? measured(database, before) : null,
		withMeasure: criteriaWithMeasure(database, municipality.id),
		overdueFields: overdueFields(database, round.id, clock.today()),
		unapprovedFindings: unapprovedSummaries(database, municipality.id, round.id)
	};
}

function overdueFields(database: Database | Transaction, roundId: string, today: string) {
	const rows = database
		.selectDistinct({ field: delegations.fieldKey })
		.from(delegations)
		.where(
			and(
				eq(delegations.roundId, roundId),
				isNull(delegations.revokedAt),
				isNull(delegations.handedInAt),
				lt(delegations.dueOn, today)
			)
		)
		.all();
	return rows.map(({ field }) => field).toSorted();
}
