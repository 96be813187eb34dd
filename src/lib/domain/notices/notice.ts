import type { NextStep } from '../overview/next-steps.ts';
import type { NoticeKind } from './kinds.ts';

/** What is counted, never named. */
export type Counted =
	| 'findings-to-check'
	| 'findings-to-release'
	| 'summaries-to-approve'
	| 'examples-to-publish'
	| 'requests-to-reply';

/** What project staff are told of one submission. */
export type ToReview = 'hand-ins' | 'replies-to-review' | 'second-reviews' | 'interims';

export type About =
	| { readonly what: 'step'; readonly step: NextStep }
	| { readonly what: 'returned' }
	/** `YYYY-MM-DD` */
	| { readonly what: 'workshop-day'; readonly on: string }
	| { readonly what: 'evaluation'; readonly corrected: boolean }
	| { readonly what: Counted; readonly count: number }
	| { readonly what: ToReview };

/**
 * Something that waits for a person. It is derived from what is stored and ends with its reason:
 * nobody has to clear it away.
 */
export interface Notice {
	readonly kind: NoticeKind;
	readonly about: About;
	/** The round it is about, by its number; null: no round. */
	readonly round: number | null;
	/** Past its day, or asked for a second time. */
	readonly late: boolean;
	/**
	 * What it consists of, by number or state and never by words. Whoever was told of all marks was
	 * told of the notice; a mark that comes anew makes it new.
	 */
	readonly marks: readonly string[];
}
