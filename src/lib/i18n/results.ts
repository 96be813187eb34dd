import type { PublishedCount, PublishedPerspective, PublishedRoom } from '#lib/domain/disclosure/index.ts';
import { bandOf, type Instrument } from '#lib/domain/instrument/index.ts';
import type { ChangeNote } from '#lib/domain/results/index.ts';
import {
	replyState,
	shownChange,
	shownScore,
	type AgreementWord,
	type Basis,
	type Change,
	type CriterionResult,
	type Reply,
	type View
} from '#lib/domain/scoring/index.ts';
import { signed } from './format.ts';
import { textOf } from './labels.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';

const origins: Record<Basis, () => string> = {
	consensus: m.results_origin_consensus,
	workshop: m.results_origin_workshop,
	self: m.results_origin_self,
	mixed: m.results_origin_mixed
};

const views: Record<View, () => string> = {
	self: m.results_view_self,
	workshop: m.results_view_workshop,
	consensus: m.results_view_consensus,
	external: m.results_view_external
};

const agreements: Record<AgreementWord, () => string> = {
	united: m.results_agreement_united,
	mixed: m.results_agreement_mixed,
	divided: m.results_agreement_divided
};

const notes: Record<ChangeNote, (change: { compared: number; of: number }) => string> = {
	self: () => m.results_note_self(),
	partial: ({ compared, of }) => m.results_note_partial({ compared, of })
};

/** Where a number comes from. */
export function originLabel(origin: Basis): string {
	return origins[origin]();
}

export function viewLabel(view: View): string {
	return views[view]();
}

export function agreementLabel(word: AgreementWord): string {
	return agreements[word]();
}

/** „Einigkeit 0,17, weit auseinander“ */
export function agreementInWords({ agreement, word }: { agreement: number; word: AgreementWord }) {
	const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
	const number = new Intl.NumberFormat(getLocale(), digits).format(agreement);
	return m.results_agreement({ agreement: number, word: agreementLabel(word) });
}

/** A whole level by its own word. */
export function levelLabel(instrument: Instrument, level: number): string {
	const found = instrument.scale[level];
	return found ? textOf(found.label) : '';
}

/** The level's word only for an exact level, otherwise the band's name. */
export function standingLabel(
	instrument: Instrument,
	{ score, level }: { score: number; level: number | null }
): string {
	return level === null ? textOf(bandOf(instrument, score).label) : levelLabel(instrument, level);
}

export interface ChangeWords {
	readonly tone: 'up' | 'down' | 'same' | 'none';
	readonly text: string;
	/** What was compared, where it is not the two results in full. */
	readonly note: string | null;
}

const tones = { risen: 'up', fallen: 'down', unchanged: 'same' } as const;

/** A change as the word or signed number that people see; null where there is nothing to compare. */
export function changeWords(change: Change, note: ChangeNote | null): ChangeWords | null {
	switch (change.kind) {
		case 'none':
			return null;
		case 'different-origin':
			return { tone: 'none', text: m.results_different_origin(), note: null };
		case 'like': {
			const { value, direction } = shownChange(change.delta);
			return {
				tone: tones[direction],
				text: direction === 'unchanged' ? m.results_unchanged() : signed(value),
				note: note && notes[note](change)
			};
		}
	}
}

/** One of the four views in words: number and level or band, or why there is none. */
export function viewWords(instrument: Instrument, criterion: CriterionResult, view: View): string {
	const score = criterion.scores[view];
	if (score !== null) {
		const level = (score / 100) * (instrument.scale.length - 1);
		const exact = Number.isInteger(level) ? level : null;
		return `${shownScore(score)}, ${standingLabel(instrument, { score, level: exact })}`;
	}
	if (view === 'self') return missingSelf(criterion);
	if (view === 'consensus' && criterion.consensus?.kind === 'none') {
		return m.results_consensus_none();
	}
	return m.results_view_missing();
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

/** What is said of a room whose distribution is not shown; null where it is. */
export function roomWords(room: PublishedRoom, instrument: Instrument): string | null {
	switch (room.kind) {
		case 'distribution':
			return null;
		case 'near-unanimous':
			return m.results_room_near_unanimous({
				level: levelLabel(instrument, room.level),
				n: room.n
			});
		case 'summary':
			return m.results_room_summary({
				level: levelLabel(instrument, room.median),
				word: agreementLabel(room.word),
				n: room.n
			});
		case 'nothing':
			return m.results_room_nothing();
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
): { shown: true; votes: number; level: string; agreement: string } | { shown: false; why: string } {
	if (perspective.kind === 'withheld') return { shown: false, why: withheld[perspective.reason]() };
	const { n, median, word } = perspective;
	return {
		shown: true,
		votes: n,
		level: levelLabel(instrument, median),
		agreement: agreementLabel(word)
	};
}

/** „8 konnten es nicht beurteilen“; null where everyone could. */
export function cannotJudgeWords(count: PublishedCount): string | null {
	if (count === 'fewer-than-3') return m.results_cannot_judge_few();
	return count === 0 ? null : m.results_cannot_judge({ count });
}

/** „3 enthielten sich“; null where nobody did. */
export function abstainedWords(count: PublishedCount): string | null {
	if (count === 'fewer-than-3') return m.results_abstained_few();
	return count === 0 ? null : m.results_abstained({ count });
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
