import type { PublishedTally } from '../disclosure/published-tally.ts';
import { publishedMedian } from '../disclosure/published-tally.ts';
import { requireLevel, scoreOf } from './score.ts';
import type { SelfView } from './self-view.ts';

/** What the workshop agreed on, or that it did not. Levels 0–highest. */
export type Consensus =
	| { readonly kind: 'agreed'; readonly level: number; readonly reason: string }
	| { readonly kind: 'none'; readonly majority: string; readonly minority: string };

/** The project staff's own level from the review, 0–highest. */
export interface ExternalView {
	readonly level: number;
	readonly comment: string;
}

export type Origin = 'consensus' | 'workshop' | 'self';

/** The result that counts, 0–100 and unrounded, and where it comes from. */
export interface OfficialResult {
	readonly score: number;
	/** Only where the score is exactly a level of the scale. */
	readonly level: number | null;
	readonly origin: Origin;
	/** „strittig“: the room recorded that it did not agree, whatever the origin then is. */
	readonly contested: boolean;
}

/** The views that an official result can come from; the external view never is one. */
export interface OwnViews {
	readonly self: SelfView;
	readonly workshop: PublishedTally | null;
	readonly consensus: Consensus | null;
}

/**
 * The consensus level; else the workshop's median, if at least five gave a level and at least half
 * of those who voted could judge; else the self-view; else null (product.md, "Round"). The median
 * is the published one, so that nobody can tell it from what is shown elsewhere.
 */
export function officialResultOf(views: OwnViews, highest: number): OfficialResult | null {
	const { self, workshop, consensus } = views;
	if (consensus?.kind === 'agreed') {
		const level = requireLevel(consensus.level, highest);
		return { score: scoreOf(level, highest), level, origin: 'consensus', contested: false };
	}
	const contested = consensus !== null;
	const median = workshop?.usable ? publishedMedian(workshop) : null;
	if (median !== null) {
		const level = Number.isInteger(median) ? median : null;
		return { score: scoreOf(median, highest), level, origin: 'workshop', contested };
	}
	if (self.status !== 'scored') return null;
	return { score: self.score, level: self.level, origin: 'self', contested };
}
