import { columnsIn, type FoundColumns, type HeadWords } from '../exchange/heads.ts';
import type { LooseElement } from './assemble.ts';
import { elementKinds, type Shape } from './leaves.ts';
import { questionTypes } from './schema.ts';
import type { RawSheet, SheetProblem, SheetRow, SheetWords } from './sheet-file.ts';
import { sheetColumns, type SheetKind } from './sheets.ts';

export interface ReadSheets {
	readonly rows: ReadonlyMap<LooseElement, SheetRow>;
	/** Keys of then and of now, each with its row. */
	readonly keys: readonly SheetRow[];
	readonly problems: readonly SheetProblem[];
}

interface Reading {
	readonly raw: readonly RawSheet[];
	readonly words: SheetWords;
	/** Of the version that the file was made from. */
	readonly base: Shape;
	readonly problems: SheetProblem[];
}

const shapeless: Shape = { scale: [], bands: [] };

/**
 * Reads the sheets of a workbook into elements, each with its row.
 * @param base tells which columns were there before a level or band was taken away
 */
export function readSheets(raw: readonly RawSheet[], words: SheetWords, base: Shape): ReadSheets {
	const reading: Reading = { raw, words, base, problems: [] };
	const rows = new Map<LooseElement, SheetRow>();
	const levels = rowsOf('level', shapeless, reading);
	const bands = rowsOf('band', shapeless, reading);
	const shape = { scale: levels, bands: bands.map(({ cells }) => ({ key: cells['key'] ?? '' })) };
	const first = new Map<SheetKind, SheetRow[]>([
		['level', levels],
		['band', bands]
	]);
	for (const kind of elementKinds) {
		for (const row of first.get(kind) ?? rowsOf(kind, shape, reading)) {
			const { key = '', parent = null, ...leaves } = row.cells;
			rows.set({ kind, key, parent, leaves }, row);
		}
	}
	return { rows, keys: rowsOf('keys', shape, reading), problems: reading.problems };
}

function rowsOf(kind: SheetKind, shape: Shape, reading: Reading): SheetRow[] {
	const { words, problems } = reading;
	const names = [kind, ...words.sheet(kind)].map(plain);
	const sheet = reading.raw.find(({ name }) => names.includes(plain(name)));
	if (!sheet) {
		if (kind === 'keys') return [];
		const value = words.sheet(kind)[0] ?? kind;
		problems.push({ sheet: value, row: null, column: null, code: 'missing-sheet', value });
		return [];
	}
	const first = Math.max(
		0,
		sheet.rows.findIndex((row) => !isEmpty(row))
	);
	const columns = sheetColumns(kind, shape);
	const leftover = sheetColumns(kind, reading.base).filter((one) => !columns.includes(one));
	const known: HeadWords<string> = Object.fromEntries(
		[...columns, ...leftover].map((column) => [column, words.column(column)])
	);
	const head = sheet.rows[first] ?? [];
	const found = columnsIn(head, known, columns);
	const below = sheet.rows.map((cells, at) => ({ cells, at })).slice(first + 1);
	const told = (code: SheetProblem['code'], name: string): SheetProblem => {
		return { sheet: sheet.name, row: first + 1, column: name, code, value: name };
	};
	for (const { code, column } of found.problems) {
		const name = words.column(column)[0] ?? column;
		problems.push(told(code === 'missing' ? 'missing-column' : 'doubled-column', name));
	}
	for (const column of leftover) {
		const at = found.at.get(column);
		if (at === undefined || below.every(({ cells }) => (cells[at] ?? '').trim() === '')) continue;
		problems.push(told('leftover-column', head[at] ?? column));
	}
	const heads = Object.fromEntries([...found.at].map(([column, at]) => [column, head[at] ?? '']));
	return below
		.filter(({ cells }) => !isEmpty(cells))
		.map(({ cells, at }) => ({
			sheet: sheet.name,
			row: at + 1,
			heads,
			cells: cellsOf(cells, columns, found, words)
		}));
}

function cellsOf(
	row: readonly string[],
	columns: readonly string[],
	{ at }: Pick<FoundColumns<string>, 'at'>,
	words: SheetWords
): Record<string, string> {
	return Object.fromEntries(
		columns.flatMap((column): [string, string][] => {
			const position = at.get(column);
			if (position === undefined) return [];
			const cell = (row[position] ?? '').trim();
			return [[column, column === 'type' ? choiceIn(cell, words) : cell]];
		})
	);
}

/** The code of a kind of question; what is none stays as it stands there. */
function choiceIn(cell: string, words: SheetWords): string {
	const same = (code: string) => [code, ...words.choice(code)].map(plain).includes(plain(cell));
	return questionTypes.find(same) ?? cell;
}

function isEmpty(row: readonly string[]): boolean {
	return row.every((cell) => cell.trim() === '');
}

function plain(name: string): string {
	return name.trim().toLowerCase();
}
