import type { Profile } from '../scoring/index.ts';

/** How the administration sees a field, and how the room sees the same criteria. */
export interface SelfAgainstRoom {
	readonly field: string;
	/** Means over the criteria that have both views, 0–100 and unrounded. */
	readonly self: number;
	readonly room: number;
	/** Criteria with both views. */
	readonly criteria: number;
}

/**
 * Both views over the same criteria, by field in the order of the questionnaire; fields without a
 * criterion that has both are left out. Weights as in the field's score.
 */
export function selfAgainstRoom({ fields }: Profile): SelfAgainstRoom[] {
	return fields.flatMap(({ key, criteria }) => {
		const both = criteria.flatMap(({ weight, scores: { self, workshop } }) =>
			self === null || workshop === null ? [] : { weight, self, workshop }
		);
		const weights = both.reduce((sum, { weight }) => sum + weight, 0);
		if (weights === 0) return [];
		const mean = (view: 'self' | 'workshop') =>
			both.reduce((sum, one) => sum + one.weight * one[view], 0) / weights;
		return { field: key, self: mean('self'), room: mean('workshop'), criteria: both.length };
	});
}
