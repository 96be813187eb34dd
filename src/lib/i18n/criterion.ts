import { publishedMedian, type PublishedPerspective } from '#lib/domain/disclosure/index.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import {
	replyState,
	shownScore,
	type CriterionResult,
	type Reply,
	type View
} from '#lib/domain/scoring/index.ts';
import { m } from './paraglide/messages.js';
import { levelLabel, standingLabel } from './results.ts';
import { agreementLabel } from './tallies.ts';

/** One of the four views in words: number and level or band, or why there is none. */
export function viewWords(instrument: Instrument, criterion: CriterionResult, view: View): string {
	const score = criterion.scores[view];
	if (score !== null) {
		const standing = standingLabel(instrument, { score, level: exactLevel(criterion, view) });
		return `${shownScore(score)}, ${standing}`;
	}
	if (view === 'self') return missingSelf(criterion);
	if (view === 'consensus' && criterion.consensus?.kind === 'none') {
		return m.results_consensus_none();
	}
	return m.results_view_missing();
}

/** The level that a view names, if it is a level of the scale and not one between two. */
function exactLevel({ self, workshop, consensus, external }: CriterionResult, view: View) {
	switch (view) {
		case 'self':
			return self.status === 'scored' ? self.level : null;
		case 'workshop': {
			const median = workshop && publishedMedian(workshop);
			return Number.isInteger(median) ? median : null;
		}
		case 'consensus':
			return consensus?.kind === 'agreed' ? consensus.level : null;
		case 'external':
			return external?.level ?? null;
	}
}

function missingSelf({ self }: CriterionResult): string {
	switch (self.status) {
		case 'scored':
			return m.results_view_missing();
		case 'not-applicable':
			return m.results_self_not_applicable();
		case 'too-few':
			return m.results_self_too_few({ percent: shownScore(self.coverage * 100) });
	}
}

const withheld = {
	'too-few': m.results_withheld_too_few,
	'rest-too-small': m.results_withheld_rest
};

/** The level of a perspective, or why it is not shown. */
export function perspectiveWords(
	perspective: PublishedPerspective,
	instrument: Instrument
): { shown: true; votes: number; words: string } | { shown: false; why: string } {
	if (perspective.kind === 'withheld') return { shown: false, why: withheld[perspective.reason]() };
	const { n, median, word } = perspective;
	return {
		shown: true,
		votes: n,
		words: `${levelLabel(instrument, median)} · ${agreementLabel(word)}`
	};
}

/** An answer behind the self-view. */
export function replyWords(reply: Reply | undefined, instrument: Instrument): string {
	if (reply?.kind === 'level') {
		return m.results_answer_level({
			level: levelLabel(instrument, reply.level),
			number: reply.level
		});
	}
	switch (replyState(reply)) {
		case 'cannot-judge':
			return m.results_answer_cannot_judge();
		case 'reason-missing':
			return m.results_answer_reason_missing();
		case 'not-applicable':
			return m.results_answer_not_applicable({
				reason: reply?.kind === 'not-applicable' ? (reply.reason ?? '') : ''
			});
		case 'level':
		case 'skipped':
			return m.results_answer_skipped();
	}
}
