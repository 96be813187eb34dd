import {
	choiceOf,
	emptyAnswer,
	fingerprintOf,
	type AnswerContent
} from '#lib/domain/answers/index.ts';
import { answerColumns } from '#lib/domain/exchange/index.ts';
import { fieldByKey, questionsOf, type Instrument } from '#lib/domain/instrument/index.ts';
import { answerHead, choiceWords } from '#lib/i18n/exchange.ts';
import { textOf } from '#lib/i18n/labels.ts';
import type { RoundAccess } from '../access/access.ts';
import { seenToken } from '../edits/seen.ts';
import { instrumentOf } from '../instrument/queries.ts';
import type { TextTable } from '../tables/table.ts';
import { answersOf } from './queries.ts';

/** The questions of a field as a sheet that a department fills without network. */
export function answerSheet(
	access: RoundAccess<'answers.view' | 'answers.edit'>,
	fieldKey: string
): TextTable {
	const instrument = instrumentOf(access);
	const field = fieldByKey(instrument, fieldKey);
	const stored = answersOf(access);
	return {
		head: answerColumns.map(answerHead),
		rows: (field ? questionsOf(field) : []).map((question) => {
			const { version = 0, content = emptyAnswer } = stored.get(question.key) ?? {};
			const { reason, evidence, evidenceLink, note } = content;
			const seen = seenToken(version, fingerprintOf(content));
			const choice = choiceText(content, instrument);
			const cells = { key: question.key, question: textOf(question.text), choice, seen };
			const all = { ...cells, reason, evidence, evidenceLink, note };
			return answerColumns.map((column) => all[column]);
		})
	};
}

/** A choice in the words of the questionnaire. */
export function choiceText(content: AnswerContent, instrument: Instrument): string {
	const { kind, level } = content;
	if (kind === null) return '';
	if (kind === 'level') {
		const label = instrument.scale[level ?? 0]?.label;
		return label ? textOf(label) : choiceOf(content);
	}
	return choiceWords()[kind][0] ?? kind;
}
