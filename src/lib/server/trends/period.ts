import { changesBetween, inKeysOf, type Changes } from '#lib/domain/scoring/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { provenanceLine } from '#lib/i18n/provenance.ts';
import { overallSentence } from '#lib/i18n/trends.ts';
import { changedInPeriod } from '#lib/i18n/versions.ts';
import type { MeasuredRound } from '../results/queries.ts';

/** Two or more completed rounds, and what changed from the first to the last. */
export interface Period {
	/** The earliest first. */
	rounds: readonly MeasuredRound[];
	first: MeasuredRound;
	last: MeasuredRound;
	changes: Changes;
	words: ReturnType<typeof wordsOf>;
}

/** Null where there are not two rounds to compare. */
export function periodOf(chosen: readonly MeasuredRound[]): Period | null {
	const last = chosen.at(-1);
	if (!last || chosen.length < 2) return null;
	const rounds = chosen.map((round) => inKeysOf(round, last.instrument));
	const first = rounds[0] ?? last;
	const changes = changesBetween(first, last);
	return { rounds, first, last, changes, words: wordsOf(rounds, last, changes) };
}

/** The name of a field as the last round's questionnaire has it. */
export function fieldName({ last: { instrument } }: Pick<Period, 'last'>, key: string): string {
	const field = instrument.fields.find((one) => one.key === key);
	return field ? textOf(field.title) : key;
}

function wordsOf(rounds: readonly MeasuredRound[], last: MeasuredRound, changes: Changes) {
	return {
		from: rounds[0]?.round.number ?? 0,
		to: last.round.number,
		title: m.trends_title({ rounds: numberWord(rounds.length) }),
		lead: overallSentence(changes.overall, last.profile.overall),
		versions: changedInPeriod(rounds),
		instrument: provenanceLine(last.instrument)
	};
}

function numberWord(count: number): string {
	return m.overview_number_words().split(',')[count] ?? String(count);
}
