import type { InstrumentProblemCode } from './problem.ts';
import type { SheetKind } from './sheets.ts';

/** Rows as they stand in a sheet, from its first row on. */
export interface RawSheet {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
}

/** What can be wrong with a sheet besides what can be wrong with an instrument. */
export type SheetProblemCode =
	| InstrumentProblemCode
	| 'missing-sheet'
	| 'missing-column'
	| 'doubled-column'
	/** Texts for a level or band that the file does not have. */
	| 'leftover-column'
	| 'parent'
	/** A spreadsheet has made a day of „1.1“. */
	| 'day';

/** What is wrong in a file, by the words in it: the sheet, the row as spreadsheets count, the column. */
export interface SheetProblem {
	readonly sheet: string;
	readonly row: number | null;
	readonly column: string | null;
	readonly code: SheetProblemCode;
	readonly value: string;
}

/** A row of a sheet. */
export interface SheetRow {
	readonly sheet: string;
	readonly row: number;
	/** Cells by the codes of their columns. */
	readonly cells: Readonly<Record<string, string>>;
	/** The words above the columns, by their codes. */
	readonly heads: Readonly<Record<string, string>>;
}

/** The words by which sheets, columns and choices may be called, in whatever language. */
export interface SheetWords {
	readonly sheet: (kind: SheetKind) => readonly string[];
	readonly column: (column: string) => readonly string[];
	/** What a kind of question may be called. */
	readonly choice: (code: string) => readonly string[];
}
