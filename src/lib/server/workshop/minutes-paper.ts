import { choiceWords, type PaperCounts } from '#lib/domain/workshop/index.ts';

/** The name of a cell in the form, and of what was typed into it. */
export function cellName(perspective: string, choice: string): string {
	return `${perspective}:${choice}`;
}

export type ReadCounts =
	| { ok: true; counts: PaperCounts; total: number }
	/** Some cell is no number from 0 to 99, or all are empty; what was typed is given back. */
	| { ok: false; typed: Record<string, string>; wrong: string[] };

/** Reads the counts that somebody typed, cell by cell; an empty cell is 0. */
export function readPaperCounts(
	form: FormData,
	perspectives: Iterable<string>,
	highest: number
): ReadCounts {
	const typed: Record<string, string> = {};
	const wrong: string[] = [];
	const counts = new Map<string, Map<string, number>>();
	let total = 0;
	for (const perspective of perspectives) {
		const row = new Map<string, number>();
		for (const choice of choiceWords(highest)) {
			const name = cellName(perspective, choice);
			const value = form.get(name);
			const text = typeof value === 'string' ? value.trim().slice(0, 20) : '';
			if (text !== '') typed[name] = text;
			if (!/^\d{0,2}$/.test(text)) wrong.push(name);
			row.set(choice, Number(text) || 0);
			total += Number(text) || 0;
		}
		counts.set(perspective, row);
	}
	return wrong.length === 0 && total > 0
		? { ok: true, counts, total }
		: { ok: false, typed, wrong };
}

/** What was typed, of counts that were read: to give it back where they could not be entered. */
export function typedFrom(counts: PaperCounts): Record<string, string> {
	return Object.fromEntries(
		[...counts].flatMap(([perspective, row]) =>
			[...row]
				.filter(([, count]) => count > 0)
				.map(([choice, count]) => [cellName(perspective, choice), String(count)])
		)
	);
}
