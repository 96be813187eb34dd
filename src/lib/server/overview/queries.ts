import { answerableFields } from '#lib/domain/access/index.ts';
import {
	criteriaOf,
	fieldByKey,
	questionsOf,
	type Instrument
} from '#lib/domain/instrument/index.ts';
import type { OwnField, RunningRound } from '#lib/domain/overview/index.ts';
import type { Due } from '#lib/domain/review/due.ts';
import { openQuestions } from '#lib/domain/review/entries.ts';
import { progressAmong, progressOf, type Progress } from '#lib/domain/scoring/index.ts';
import type { MunicipalityAccess, RoundAccess } from '../access/access.ts';
import { membershipOf } from '../access/reach.ts';
import { repliesAmong, repliesOf, storedAnswers } from '../answers/queries.ts';
import { storedConsensus } from '../consensus/queries.ts';
import { delegationsOf, ownDelegations } from '../delegations/queries.ts';
import { instrumentById, instrumentOf } from '../instrument/queries.ts';
import { ownDueOf } from '../programme/hand-in-dates.ts';
import { entriesFor } from '../review/entries.ts';
import { reminderOf } from '../review/reminders.ts';
import { roundsOf, unfinishedAmong, type RoundSummary } from '../rounds/queries.ts';

/** The round that is not finished yet, with what decides about its next steps. */
export interface Running extends RunningRound {
	instrument: Instrument;
	/** By field key, in questions. */
	fields: ReadonlyMap<string, Progress>;
	/** Until when project staff expect it; null: they did not say, or they have it. */
	due: Due | null;
}

/** How far a round is. */
export function runningRoundOf(access: RoundAccess<'rounds.view'>, round: RoundSummary): Running {
	const instrument = instrumentOf(access);
	const { overall, fields } = progressOf(instrument, repliesOf(access));
	const recorded = storedConsensus(access.database, access.round.id);
	const criteria = instrument.fields.flatMap(criteriaOf);
	return {
		state: access.round.state,
		workshopOn: round.workshopOn,
		progress: overall,
		fields,
		instrument,
		due: ownDueOf(access),
		recorded: criteria.filter(({ key }) => recorded.has(key)).length,
		criteria: criteria.length,
		overdue: delegationsOf(access).filter(({ standing }) => standing === 'overdue').length,
		questions: openQuestions(entriesFor(access)).length,
		reminder: reminderOf(access)
	};
}

/** What the person who asks was handed in the running round, and how far they are. */
export interface OwnWork {
	round: RoundSummary;
	instrument: Instrument;
	fields: OwnField[];
}

/** Null where no round is running; nothing of a field that was not handed to this person. */
export function ownWorkOf(access: MunicipalityAccess<'municipality.enter'>): OwnWork | null {
	const round = unfinishedAmong(roundsOf(access));
	if (!round) return null;
	const instrument = instrumentById(access.database, round.instrumentId);
	const replies = repliesAmong(storedAnswers(access.database, round.id));
	const fields = ownDelegations(access)
		.filter(({ roundId }) => roundId === round.id)
		.flatMap(({ fieldKey, dueOn, standing }): OwnField[] => {
			const field = fieldByKey(instrument, fieldKey);
			if (!field) return [];
			const progress = progressAmong(questionsOf(field), replies);
			return [{ field: fieldKey, dueOn, standing, progress }];
		});
	return { round, instrument, fields };
}

/** Whether the person who asks answers every field without a delegation. */
export function answersEverything(access: MunicipalityAccess): boolean {
	const { database, actor, municipality } = access;
	if (actor.kind !== 'account') return false;
	const membership = membershipOf(database, actor.id, municipality.slug);
	if (!membership) return false;
	const { roles, administration } = membership;
	return answerableFields({ roles, administration, delegated: [] }) === 'all';
}
