import { chosenAmong, earlierThan } from '#lib/domain/results/index.ts';
import { isFinished } from '#lib/domain/rounds/transitions.ts';
import { changesBetween, inKeysOf, type Changes } from '#lib/domain/scoring/index.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { otherVersion } from '#lib/i18n/versions.ts';
import type { RoundAccess } from '../access/access.ts';
import { completedResults, resultsOf, type MeasuredRound } from './queries.ts';

/** A round beside the completed ones before it. */
export interface Compared {
	current: MeasuredRound;
	before: MeasuredRound | null;
	changes: Changes | null;
	/** The completed rounds up to this one, the earliest first, and this one. */
	course: MeasuredRound[];
}

/** @param against number of the round to compare with; null: the completed one before it */
export function comparedResults(
	access: RoundAccess<'results.view'>,
	against: number | null = null
): Compared {
	const current = resultsOf(access);
	const numbered = completedResults(access).map((measured) => ({
		number: measured.round.number,
		measured: inKeysOf(measured, current.instrument)
	}));
	const earlier = earlierThan(numbered, current.round.number);
	const before = chosenAmong(earlier, against)?.measured ?? null;
	return {
		current,
		before,
		changes: before && changesBetween(before, current),
		course: [...earlier.map(({ measured }) => measured).reverse(), current]
	};
}

/** Said where the round before has another version of the questionnaire; null where it has not. */
export function versionsNotice({ current, before, changes }: Compared): string | null {
	if (!before || !changes?.versionsDiffer) return null;
	return otherVersion(before.round.title, before.instrument, current.instrument);
}

/** The labels under a trend: titles would not fit. */
export function courseLabels({ course }: Compared): string[] {
	return course.map(({ round: { number } }) => m.results_round_short({ number }));
}

/** What has to be said about a round that does not count, or not yet. */
export function standingOfRound({ round: { state } }: MeasuredRound) {
	if (state === 'withdrawn') return 'withdrawn' as const;
	return isFinished(state) ? ('completed' as const) : ('running' as const);
}
