import type { OfficialResult } from './official.ts';
import type { Profile } from './profile.ts';
import { isLowScore, withoutNoise } from './score.ts';

/** A criterion that stands out by its official result. */
export interface Highlight extends OfficialResult {
	readonly key: string;
	readonly field: string;
}

const most = 3;

/**
 * Up to three criteria with the highest official scores, from 50 up: below the middle of the scale
 * nothing is a strength. Equal scores stand in the order of the questionnaire.
 */
export function strengthsOf(profile: Profile): Highlight[] {
	return scoredOf(profile)
		.filter(({ score }) => !isLowScore(score))
		.sort((a, b) => withoutNoise(b.score - a.score))
		.slice(0, most);
}

/**
 * Up to three criteria with the lowest official scores, under 75 (from there on a criterion counts
 * as largely done) and lower than every strength: nothing is a gap that equals a strength.
 */
export function gapsOf(profile: Profile): Highlight[] {
	const limit = Math.min(75, ...strengthsOf(profile).map(({ score }) => score));
	return scoredOf(profile)
		.filter(({ score }) => withoutNoise(limit - score) > 0)
		.sort((a, b) => withoutNoise(a.score - b.score))
		.slice(0, most);
}

function scoredOf(profile: Profile): Highlight[] {
	return [...profile.criteria.values()].flatMap(({ key, field, official }) =>
		official ? { key, field, ...official } : []
	);
}
