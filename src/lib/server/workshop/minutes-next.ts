import { criterionByKey } from '#lib/domain/instrument/index.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MinutedCriterion, Minutes } from './minutes.ts';

export interface NextSteps {
	/** Criteria that somebody has to come back to, by what is missing. */
	open: { label: string; criteria: string[] }[];
	/** What the round itself waits for. */
	round: string;
}

const roundSentences: Record<RoundState, () => string> = {
	planned: m.minutes_round_planned,
	answering: m.minutes_round_answering,
	workshop: m.minutes_round_workshop,
	consensus: m.minutes_round_consensus,
	submitted: m.minutes_round_submitted,
	'in-review': m.minutes_round_in_review,
	accepted: m.minutes_round_accepted,
	closed: m.minutes_round_closed,
	withdrawn: m.minutes_round_withdrawn
};

const voted = ({ result }: MinutedCriterion) => result.workshop !== null;
const hidden = ({ state }: MinutedCriterion) => state === 'closed';
const waits = ({ state }: MinutedCriterion) => state === 'waiting' || state === null;
const lacksConsensus = ({ result }: MinutedCriterion) => result.consensus === null;

/** What follows from the workshop. */
export function nextStepsOf({ fields, instrument, round }: Minutes): NextSteps {
	const all = fields.flatMap(({ criteria }) => criteria);
	const titles = (chosen: (criterion: MinutedCriterion) => boolean) =>
		all.filter(chosen).map(({ key }) => {
			const criterion = criterionByKey(instrument, key);
			return criterion ? textOf(criterion.title) : key;
		});
	return {
		open: [
			{
				label: m.minutes_next_dissent(),
				criteria: titles(({ result }) => result.consensus?.kind === 'none')
			},
			{
				label: m.minutes_next_unrecorded(),
				criteria: titles((criterion) => voted(criterion) && lacksConsensus(criterion))
			},
			{
				label: m.minutes_next_unrevealed(),
				criteria: titles((criterion) => hidden(criterion) && lacksConsensus(criterion))
			},
			{
				label: m.minutes_next_unvoted(),
				criteria: titles(
					(criterion) => !voted(criterion) && waits(criterion) && lacksConsensus(criterion)
				)
			},
			{ label: m.minutes_next_reopened(), criteria: titles(({ reopened }) => reopened > 0) }
		].filter(({ criteria }) => criteria.length > 0),
		round: roundSentences[round.state]()
	};
}
