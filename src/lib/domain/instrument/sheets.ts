import { elementsOf } from './elements.ts';
import { elementKinds, leafNames, type ElementKind, type Shape } from './leaves.ts';
import type { Instrument } from './schema.ts';

/** A sheet of a workbook: a kind of element, or keys that are called otherwise. */
export type SheetKind = ElementKind | 'keys';
export const sheetKinds: readonly SheetKind[] = [...elementKinds, 'keys'];

/** What a sheet holds, by the codes of its columns. */
export interface CodedSheet {
	readonly kind: SheetKind;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Kinds whose elements stand in another one; the column `parent` names it. */
const hasParent: readonly SheetKind[] = ['goal', 'criterion', 'question'];

/** The columns of a sheet, in their order. */
export function sheetColumns(kind: SheetKind, shape: Shape): string[] {
	if (kind === 'keys') return ['then', 'now'];
	return [...(hasParent.includes(kind) ? ['parent'] : []), 'key', ...leafNames(kind, shape)];
}

/** An instrument as sheets. @param keys keys of then and what they are called now */
export function sheetsOf(
	instrument: Instrument,
	keys: Readonly<Record<string, string>>
): CodedSheet[] {
	const elements = elementsOf(instrument);
	return sheetKinds.map((kind) => {
		const columns = sheetColumns(kind, instrument);
		if (kind === 'keys') return { kind, columns, rows: Object.entries(keys) };
		const own = elements.filter((element) => element.kind === kind);
		const cell = (element: (typeof own)[number], column: string) => {
			if (column === 'key') return element.key;
			return column === 'parent' ? (element.parent ?? '') : (element.leaves[column] ?? '');
		};
		return { kind, columns, rows: own.map((e) => columns.map((column) => cell(e, column))) };
	});
}
