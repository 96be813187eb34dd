import {
	criterionByKey,
	fieldByKey,
	fieldOf,
	questionsOf,
	type Instrument
} from '#lib/domain/instrument/index.ts';
import type { Consensus } from '#lib/domain/scoring/index.ts';
import { replyIn, type SubmissionContent } from '#lib/domain/submission/content.ts';
import type { Difference } from '#lib/domain/submission/differences.ts';
import { replyWords } from './criterion.ts';
import { textOf } from './labels.ts';
import { m } from './paraglide/messages.js';
import { levelLabel } from './results.ts';
import { roomSentence } from './tallies.ts';

const partLabels: Record<Difference['part'], () => string> = {
	answer: m.submission_difference_part_answer,
	evidence: m.submission_difference_part_evidence,
	tally: m.submission_difference_part_tally,
	consensus: m.submission_difference_part_consensus,
	summary: m.submission_difference_part_summary
};

/** A difference in words: what it is about, and what stood there before and stands there now. */
export function differenceWords(difference: Difference, instrument: Instrument) {
	const { part, key } = difference;
	const about = partLabels[part]();
	const title = titleOf(part, key, instrument);
	return { id: `${part}-${key}`, about, title, ...bothSides(difference, instrument) };
}

function bothSides(difference: Difference, instrument: Instrument) {
	switch (difference.part) {
		case 'answer':
			return sides(difference, (answer) => answerWords(answer, instrument));
		case 'evidence':
			return sides(difference, ({ evidence, evidenceLink }) =>
				[evidence, evidenceLink].filter(Boolean).join(' ')
			);
		case 'tally': {
			const levels = instrument.scale.map(({ label }) => textOf(label));
			return sides(difference, ({ room }) => roomSentence(room, levels));
		}
		case 'consensus':
			return sides(difference, (consensus) => consensusWords(consensus, instrument));
		case 'summary':
			return sides(difference, (text) => text);
	}
}

function sides<T>(
	{ before, after }: { before: T | null; after: T | null },
	words: (value: T) => string
) {
	const one = (value: T | null) =>
		(value === null ? '' : words(value)) || m.submission_difference_nothing();
	return { before: one(before), after: one(after) };
}

function answerWords(answer: SubmissionContent['answers'][string], instrument: Instrument): string {
	const words = replyWords(replyIn(answer), instrument);
	return answer.kind === 'not-applicable' && answer.reason ? `${words}: ${answer.reason}` : words;
}

function consensusWords(consensus: Consensus, instrument: Instrument): string {
	if (consensus.kind === 'agreed') {
		return `${levelLabel(instrument, consensus.level)}: ${consensus.reason}`;
	}
	const said = [m.results_consensus_none(), consensus.majority, consensus.minority];
	return said.filter((words) => words !== '').join('\n');
}

function titleOf(part: Difference['part'], key: string, instrument: Instrument): string {
	if (part === 'summary') return textOf(fieldByKey(instrument, key)?.title ?? { de: key, en: key });
	if (part === 'answer' || part === 'evidence') {
		const field = fieldOf(instrument, key);
		const question = field && questionsOf(field).find((one) => one.key === key);
		return textOf(question?.text ?? { de: key, en: key });
	}
	return textOf(criterionByKey(instrument, key)?.title ?? { de: key, en: key });
}
