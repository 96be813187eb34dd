import { answerSchema, emptyAnswer, type AnswerContent } from '#lib/domain/answers/index.ts';
import { answerColumns, type AnswerColumn, type RowProblem } from '#lib/domain/exchange/index.ts';
import { highestLevel, type Instrument } from '#lib/domain/instrument/index.ts';
import { choiceWords } from '#lib/i18n/exchange.ts';

type Cells = Partial<Record<AnswerColumn, string>>;

/** The answer that a row means; a column that is not in the sheet leaves what is there. */
export function answerIn(
	cells: Cells,
	instrument: Instrument,
	here: AnswerContent | undefined
): { ok: true; sent: AnswerContent } | { ok: false; problems: RowProblem<AnswerColumn>[] } {
	const choice = choiceIn(cells.choice ?? '', instrument);
	if (choice === null) {
		const problem = {
			column: 'choice',
			code: 'unknown-choice',
			value: cells.choice ?? ''
		} as const;
		return { ok: false, problems: [problem] };
	}
	const text = (column: 'reason' | 'evidence' | 'evidenceLink' | 'note') =>
		cells[column] ?? here?.[column] ?? '';
	const parsed = answerSchema(highestLevel(instrument)).safeParse({
		choice,
		reason: text('reason'),
		evidence: text('evidence'),
		evidenceLink: text('evidenceLink'),
		note: text('note')
	});
	if (parsed.success) {
		const { choice: chosen, ...texts } = parsed.data;
		return { ok: true, sent: { ...emptyAnswer, ...chosen, ...texts } };
	}
	const problems = parsed.error.issues.map(({ path }): RowProblem<AnswerColumn> => {
		const column = answerColumns.find((one) => one === path[0]) ?? 'choice';
		return { column, code: column === 'evidenceLink' ? 'unreadable' : 'too-long' };
	});
	return { ok: false, problems };
}

/** What a form would send for a word or number in a cell; null where it means nothing. */
function choiceIn(cell: string, { scale }: Instrument): string | null {
	const word = cell.trim().toLowerCase();
	if (word === '') return '';
	const level = scale.findIndex(({ label }) =>
		[label.de, label.en].some((known) => known.toLowerCase() === word)
	);
	if (level >= 0) return String(level);
	for (const [choice, words] of Object.entries(choiceWords())) {
		if ([choice, ...words].some((known) => known.toLowerCase() === word)) return choice;
	}
	return /^\d{1,2}$/.test(word) && Number(word) < scale.length ? word : null;
}
