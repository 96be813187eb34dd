import type { FileProblem } from '#lib/domain/exchange/index.ts';
import type { SheetProblem } from '#lib/domain/instrument/index.ts';
import { fileProblemSentence } from '#lib/i18n/exchange-plan.ts';
import { instrumentProblem } from '#lib/i18n/instruments.ts';
import { m } from '#lib/i18n/paraglide/messages.js';

/** More than this of a wrong entry helps nobody to find it. */
const longestQuote = 80;

/** What is wrong with a file as a whole, and what to do. */
export function fileSentence(problem: FileProblem | 'not-json'): string {
	if (problem === 'not-json') return m.instruments_import_not_json();
	return problem === 'damaged' ? m.instruments_import_damaged() : fileProblemSentence(problem);
}

/** A mistake by its place: sheet, row and column of a workbook, or the path in a JSON file. */
export function mistakeWords({ sheet, row, column, code, value }: SheetProblem) {
	return {
		place: sheet === '(root)' ? m.instruments_import_whole() : sheet,
		row,
		column,
		sentence:
			code === 'required' && row !== null
				? m.instruments_import_required()
				: instrumentProblem(code, value.slice(0, longestQuote))
	};
}
