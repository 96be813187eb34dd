import type { AgreementWord } from './agreement.ts';
import type { CriterionResult, Profile, View } from './profile.ts';
import { withoutNoise } from './score.ts';

/** How far a room was apart over one criterion. */
export interface Disagreement {
	readonly key: string;
	readonly field: string;
	/** As published: 0–1, two decimals. */
	readonly agreement: number;
	readonly word: AgreementWord;
}

/**
 * The criteria over which the room was furthest apart first; equal ones in the order of the
 * questionnaire. Only those whose distribution is published: nothing else has a number.
 */
export function divergencesOf(profile: Profile): Disagreement[] {
	return [...profile.criteria.values()]
		.flatMap(({ key, field, workshop }) =>
			workshop?.room.kind === 'distribution'
				? { key, field, agreement: workshop.room.agreement, word: workshop.room.word }
				: []
		)
		.sort((a, b) => a.agreement - b.agreement);
}

/** How far the views of one criterion are apart. Score points, unrounded. */
export interface Divergence {
	/** 0–100, between the lowest and the highest view. */
	readonly distance: number;
	readonly lowest: View;
	readonly highest: View;
	/** Workshop minus self-view, −100–100; null where one of them is missing. */
	readonly workshopFromSelf: number | null;
}

const order: readonly View[] = ['self', 'workshop', 'consensus', 'external'];

/** The largest distance among the views that there are; null under two views. */
export function divergenceOf({ scores }: Pick<CriterionResult, 'scores'>): Divergence | null {
	const given = order.flatMap((view) => {
		const score = scores[view];
		return score === null ? [] : { view, score };
	});
	const ascending = given.toSorted((a, b) => withoutNoise(a.score - b.score));
	const [low, high] = [ascending[0], ascending.at(-1)];
	if (!low || !high || ascending.length < 2) return null;
	const { self, workshop } = scores;
	return {
		distance: withoutNoise(high.score - low.score),
		lowest: low.view,
		highest: high.view,
		workshopFromSelf: self === null || workshop === null ? null : withoutNoise(workshop - self)
	};
}
