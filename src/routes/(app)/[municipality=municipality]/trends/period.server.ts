import { changesBetween, type Changes } from '#lib/domain/scoring/index.ts';
import { listOf } from '#lib/i18n/format.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { overallSentence } from '#lib/i18n/trends.ts';
import type { MeasuredRound } from '#lib/server/results/queries.ts';

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
export function periodOf(rounds: readonly MeasuredRound[]): Period | null {
	const [first, last] = [rounds[0], rounds.at(-1)];
	if (!first || !last || rounds.length < 2) return null;
	const changes = changesBetween(first, last);
	return { rounds, first, last, changes, words: wordsOf(rounds, last, changes) };
}

/** The name of a field as the last round's questionnaire has it. */
export function fieldName({ last: { instrument } }: Pick<Period, 'last'>, key: string): string {
	const field = instrument.fields.find((one) => one.key === key);
	return field ? textOf(field.title) : key;
}

function wordsOf(rounds: readonly MeasuredRound[], last: MeasuredRound, changes: Changes) {
	const versions = [...new Set(rounds.map(({ instrument: { version } }) => version))];
	return {
		from: rounds[0]?.round.number ?? 0,
		to: last.round.number,
		title: m.trends_title({ rounds: numberWord(rounds.length) }),
		lead: overallSentence(changes.overall, last.profile.overall),
		versions: versions.length > 1 ? m.trends_versions({ versions: listOf(versions) }) : null,
		instrument: textOf(last.instrument.notice)
	};
}

function numberWord(count: number): string {
	return m.overview_number_words().split(',')[count] ?? String(count);
}
