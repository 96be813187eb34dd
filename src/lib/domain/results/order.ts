import { divergenceOf, type CriterionResult } from '../scoring/index.ts';

export const criterionOrders = ['divergence', 'key'] as const;

export type CriterionOrder = (typeof criterionOrders)[number];

/**
 * Divergences first: criteria without a consensus, then by the distance between the views, then by
 * how far the room was apart. What is equal, and what has no number, keeps the order of the
 * questionnaire, which is the order `key` as well.
 */
export function inOrder(
	criteria: readonly CriterionResult[],
	order: CriterionOrder
): CriterionResult[] {
	if (order === 'key') return [...criteria];
	return criteria.toSorted(
		(a, b) =>
			Number(isContested(b)) - Number(isContested(a)) ||
			distanceOf(b) - distanceOf(a) ||
			agreementOf(a) - agreementOf(b)
	);
}

function isContested({ consensus }: CriterionResult): boolean {
	return consensus?.kind === 'none';
}

/** Score points; below 0 where there are not two views, after those that agree. */
function distanceOf(criterion: CriterionResult): number {
	return divergenceOf(criterion)?.distance ?? -1;
}

function agreementOf({ workshop }: CriterionResult): number {
	return workshop?.room.kind === 'distribution' ? workshop.room.agreement : 2;
}
