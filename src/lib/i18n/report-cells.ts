import { euros, signed } from './format.ts';
import type { Locale } from './paraglide/runtime.js';

/** What the cells of a column are: plain words, numbers, numbers with their sign, whole euros. */
export type CellKind = 'text' | 'number' | 'change' | 'euros';

/** A cell of a report as people read it: a missing value as a dash, a change with its sign. */
export function shownCell(
	cell: string | number | null,
	kind: CellKind | undefined,
	locale: Locale
): string {
	if (cell === null) return kind === 'text' ? '' : '–';
	if (typeof cell === 'string') return cell;
	if (kind === 'euros') return euros(cell, locale);
	return kind === 'change' ? signed(cell) : String(cell);
}
