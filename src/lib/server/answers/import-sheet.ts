import { emptyAnswer, fingerprintOf, type AnswerContent } from '#lib/domain/answers/index.ts';
import { decideEdit } from '#lib/domain/edits/decision.ts';
import {
	cellsOf,
	columnsIn,
	requiredColumns,
	type AnswerColumn,
	type ImportPlan,
	type PlannedRow
} from '#lib/domain/exchange/index.ts';
import { fieldByKey, questionsOf, type Question } from '#lib/domain/instrument/index.ts';
import { headWords } from '#lib/i18n/exchange.ts';
import { textOf } from '#lib/i18n/labels.ts';
import type { RoundAccess } from '../access/access.ts';
import { readSeen } from '../edits/seen.ts';
import { instrumentOf } from '../instrument/queries.ts';
import type { TextTable } from '../tables/table.ts';
import { answerIn } from './answer-row.ts';
import { saveAnswer } from './commands.ts';
import { answersOf } from './queries.ts';

/** Two different answers to a question: what stands here, and what the sheet says. */
export interface SheetConflict {
	row: number;
	question: string;
	theirs: AnswerContent;
	ours: AnswerContent;
}

export interface AnswersPlan {
	plan: ImportPlan<AnswerColumn>;
	conflicts: SheetConflict[];
}

interface Write {
	question: Question;
	sent: AnswerContent;
	seenVersion: number;
}

/** What a sheet would change, and where it contradicts what was answered meanwhile. */
export function checkAnswers(
	access: RoundAccess<'answers.edit'>,
	fieldKey: string,
	table: TextTable
): AnswersPlan {
	const { plan, conflicts } = planned(access, fieldKey, table);
	return { plan, conflicts };
}

/**
 * Saves the good rows of a sheet, each as if it had been typed: what somebody else answered
 * meanwhile is never overwritten. Nothing is written where rows are wrong, unless the good ones were
 * asked for; conflicts are such rows.
 */
export function importAnswers(
	access: RoundAccess<'answers.edit'>,
	fieldKey: string,
	table: TextTable,
	onlyGood: boolean
): AnswersPlan & { done: boolean } {
	const { plan, conflicts, writes } = planned(access, fieldKey, table);
	const wrong = conflicts.length + plan.rows.filter(({ outcome }) => outcome === 'refused').length;
	if (plan.head.length > 0 || (wrong > 0 && !onlyGood)) return { plan, conflicts, done: false };
	for (const { question, sent, seenVersion } of writes) {
		saveAnswer(access, question.key, { seenVersion, touched: true, sent });
	}
	return { plan, conflicts, done: true };
}

function planned(access: RoundAccess<'answers.edit'>, fieldKey: string, { head, rows }: TextTable) {
	const instrument = instrumentOf(access);
	const field = fieldByKey(instrument, fieldKey);
	const found = columnsIn(head, headWords.answers, requiredColumns.answers);
	const { problems, ignored } = found;
	const conflicts: SheetConflict[] = [];
	const writes: Write[] = [];
	if (problems.length > 0 || !field) {
		return { plan: { head: problems, ignored, rows: [] }, conflicts, writes };
	}
	const stored = answersOf(access);
	const questions = new Map(questionsOf(field).map((question) => [question.key, question]));
	const read = rows.map((row) => cellsOf(row, found));
	const keys = read.map(({ key = '' }) => key);
	const plans = read.map((cells, index): PlannedRow<AnswerColumn> => {
		const { key = '' } = cells;
		const row = index + 2;
		const question = questions.get(key);
		if (!question) {
			const problem = { column: 'key', code: 'unknown-question', value: key } as const;
			return { row, label: key, outcome: 'refused', problems: [problem] };
		}
		const label = textOf(question.text);
		if (keys.indexOf(key) !== keys.lastIndexOf(key)) {
			return { row, label, outcome: 'refused', problems: [{ column: 'key', code: 'twice' }] };
		}
		const here = stored.get(key);
		const answer = answerIn(cells, instrument, here?.content);
		if (!answer.ok) return { row, label, outcome: 'refused', problems: answer.problems };
		const { sent } = answer;
		const seen = readSeen(cells.seen ?? '', fingerprintOf(sent));
		const version = here?.version ?? 0;
		const same = fingerprintOf(sent) === fingerprintOf(here?.content ?? emptyAnswer);
		// A sheet without our mark has seen nothing: it fills gaps, and contradicts what is here.
		const edit = seen ?? { seenVersion: 0, touched: true };
		switch (decideEdit(edit, { version, same })) {
			case 'leave':
				return { row, label, outcome: 'unchanged' };
			case 'conflict':
				conflicts.push({
					row,
					question: label,
					theirs: here?.content ?? emptyAnswer,
					ours: sent
				});
				return { row, label, outcome: 'refused', problems: [{ column: null, code: 'stale' }] };
			case 'write':
				writes.push({ question, sent, seenVersion: version });
				return { row, label, outcome: 'change', columns: ['choice'] };
		}
	});
	return { plan: { head: [], ignored, rows: plans }, conflicts, writes };
}
