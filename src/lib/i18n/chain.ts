import type { Effect, LaterPoint, Outcome, OutcomeCounts } from '#lib/domain/chain/index.ts';
import { shownScore } from '#lib/domain/scoring/index.ts';
import { listOf } from './format.ts';
import { m } from './paraglide/messages.js';

export interface EffectWords {
	readonly tone: 'up' | 'down' | 'same' | 'none';
	/** With the numbers of both rounds, where there are two. */
	readonly sentence: string;
	/** What has to be known about the two numbers, or why there are none. */
	readonly note: string | null;
}

type Words<Kind extends string> = Record<Kind, () => string>;

const openSentences: Words<Exclude<Effect['kind'], 'followed'>> = {
	'no-criterion': m.chain_no_criterion,
	'no-round': m.chain_no_round,
	awaiting: m.chain_awaiting
};

const openNotes: Words<Exclude<Effect['kind'], 'followed'>> = {
	'no-criterion': m.chain_no_criterion_text,
	'no-round': m.chain_no_round_text,
	awaiting: m.chain_awaiting_text
};

/** What became of a criterion, in a sentence with the numbers of both rounds. */
export function effectWords(effect: Effect): EffectWords {
	if (effect.kind === 'followed') return outcomeWords(effect.outcome);
	return { tone: 'none', sentence: openSentences[effect.kind](), note: openNotes[effect.kind]() };
}

function outcomeWords(outcome: Outcome): EffectWords {
	if (outcome.kind === 'unknown') {
		return { tone: 'none', sentence: m.chain_unknown(), note: m.chain_unknown_text() };
	}
	const numbers = { before: shownScore(outcome.before), after: shownScore(outcome.after) };
	if (outcome.kind === 'different-origin') {
		const sentence = m.chain_different_origin(numbers);
		return { tone: 'none', sentence, note: m.chain_different_origin_text() };
	}
	const note = outcome.note === 'self' ? m.chain_self_compared() : null;
	switch (outcome.kind) {
		case 'risen':
			return { tone: 'up', sentence: m.chain_risen(numbers), note };
		case 'fallen':
			return { tone: 'down', sentence: m.chain_fallen(numbers), note };
		case 'unchanged':
			return { tone: 'same', sentence: m.chain_unchanged(numbers), note };
	}
}

const counted: Record<keyof OutcomeCounts, (told: { count: number }) => string> = {
	risen: m.chain_summary_risen,
	fallen: m.chain_summary_fallen,
	unchanged: m.chain_summary_unchanged,
	'different-origin': m.chain_summary_different_origin,
	unknown: m.chain_summary_open,
	open: m.chain_summary_open
};

/** How the findings' criteria went, in one sentence; null where there is no finding. */
export function summarySentence(counts: OutcomeCounts): string | null {
	// What cannot be told is one thing to a reader, whatever the reason.
	const shown = { ...counts, open: counts.open + counts.unknown, unknown: 0 };
	const parts = (Object.keys(counted) as (keyof OutcomeCounts)[])
		.filter((kind) => shown[kind] > 0)
		.map((kind) => counted[kind]({ count: shown[kind] }));
	return parts.length === 0 ? null : m.chain_summary({ outcomes: listOf(parts) });
}

/** How many measures had begun when a round was completed; null where there are none. */
export function begunWords({ begun }: Pick<LaterPoint, 'begun'>, all: number): string | null {
	if (all === 0) return null;
	return begun === 0 ? m.chain_begun_none() : m.chain_begun({ begun, all });
}
