import type { MeasureBudget } from '../measures/content.ts';

const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;

/** A day in ISO or German digits as `YYYY-MM-DD`; anything else as it was, for the schema to refuse. */
export function dayIn(cell: string): string {
	const [, day, month, year] = german.exec(cell) ?? [];
	if (day === undefined || month === undefined || year === undefined) return cell;
	return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Yes or no in both languages, or a cross; null for anything else. */
export function yesOrNo(cell: string): boolean | null {
	const word = cell.toLowerCase();
	if (['ja', 'yes', 'x', '1', 'wahr', 'true'].includes(word)) return true;
	if (['', 'nein', 'no', '-', '0', 'falsch', 'false'].includes(word)) return false;
	return null;
}

/** Words or numbers parted by commas, semicolons or lines. */
export function listIn(cell: string): string[] {
	return cell
		.split(/[,;\n]/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

/** Year, amount and source have fewer characters together; longer lines would take long to read. */
const longestLine = 1_000;

/** Money per year, one line a year: „2022: 20000 (Land)“. */
export function budgetsText(budgets: readonly MeasureBudget[]): string {
	return budgets
		.map(({ year, amount, source }) => `${year}: ${amount}${source === '' ? '' : ` (${source})`}`)
		.join('\n');
}

/** The parts of a form; what is no year and no amount is left for the schema to refuse. */
export function budgetsIn(cell: string): { year: string; amount: string; source: string }[] {
	return cell
		.split(/\n|;\s*(?=\d{4}\s*:)/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			if (line.length > longestLine) return { year: line, amount: '', source: '' };
			const [, year, amount, source] = /^([^:]*):\s*([^(]*?)\s*(?:\((.*)\))?$/s.exec(line) ?? [];
			return { year: year?.trim() ?? line, amount: amount ?? '', source: source?.trim() ?? '' };
		});
}
