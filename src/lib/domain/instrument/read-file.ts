import { assembled, placeOf, type LooseElement } from './assemble.ts';
import { unnamed } from './draft.ts';
import { fittingKeys } from './mapping.ts';
import { readInstrument } from './read.ts';
import type { Instrument } from './schema.ts';
import { readSheets, type ReadSheets } from './read-sheets.ts';
import type { RawSheet, SheetProblem, SheetRow, SheetWords } from './sheet-file.ts';

export type ReadInstrumentFile =
	| { ok: true; instrument: Instrument; keys: Record<string, string> }
	| { ok: false; problems: SheetProblem[] };

/**
 * Reads an instrument from the sheets of a workbook. Everything that is wrong comes back with the
 * sheet, the row and the column in which it stands.
 * @param base the version that the file's keys of then belong to
 */
export function readInstrumentSheets(
	raw: readonly RawSheet[],
	words: SheetWords,
	base: Instrument
): ReadInstrumentFile {
	const sheets = readSheets(raw, words, base);
	if (sheets.problems.length > 0) return { ok: false, problems: [...sheets.problems] };
	const repeated = repeatedIn(sheets.rows);
	if (repeated.length > 0) return { ok: false, problems: repeated };
	const { json, places, lost } = assembled([...sheets.rows.keys()]);
	const problems: SheetProblem[] = lost.map((element) => {
		const row = sheets.rows.get(element);
		const parent = element.parent ?? '';
		return problemAt(row, 'parent', parent === '' ? 'required' : 'parent', parent);
	});
	const read = readInstrument(json);
	if (!read.ok) {
		problems.push(...read.problems.map(({ path, code }) => placed(path, code, places, sheets)));
		return { ok: false, problems };
	}
	const instrument = unnamed(read.instrument);
	const keys = keysIn(sheets.keys);
	problems.push(...keyProblems(sheets.keys, fittingKeys(base, instrument, keys)));
	return problems.length > 0 ? { ok: false, problems } : { ok: true, instrument, keys };
}

/** Rows whose key another row of their sheet has; what stands below them could belong to either. */
function repeatedIn(rows: ReadSheets['rows']): SheetProblem[] {
	const seen = new Set<string>();
	return [...rows].flatMap(([{ kind, key }, row]) => {
		const name = kind === 'frame' ? kind : `${kind} ${key}`;
		if (key === '' || !seen.has(name)) {
			seen.add(name);
			return [];
		}
		return [problemAt(row, 'key', 'repeated', key)];
	});
}

function keysIn(rows: readonly SheetRow[]): Record<string, string> {
	return Object.fromEntries(rows.map(({ cells }) => [cells['then'] ?? '', cells['now'] ?? '']));
}

/** Rows of keys that do not hold, or say again what another row says. */
function keyProblems(rows: readonly SheetRow[], fitting: Readonly<Record<string, string>>) {
	const then = rows.map(({ cells }) => cells['then'] ?? '');
	return rows.flatMap((row, index): SheetProblem[] => {
		const key = then[index] ?? '';
		if (then.indexOf(key) < index) return [problemAt(row, 'then', 'repeated', key)];
		if (key === '') return [problemAt(row, 'then', 'required', '')];
		if (Object.hasOwn(fitting, key)) return [];
		if (!row.cells['now']) return [problemAt(row, 'now', 'required', '')];
		return [problemAt(row, 'now', 'formerly', row.cells['now'] ?? '')];
	});
}

function placed(
	path: string,
	code: SheetProblem['code'],
	places: ReadonlyMap<string, LooseElement>,
	sheets: ReadSheets
): SheetProblem {
	const place = placeOf(path, places);
	const row = place ? sheets.rows.get(place.element) : undefined;
	if (!place || !row) return problemAt(undefined, '', code, '');
	const leaf = place.leaf === 'level' ? 'key' : place.leaf;
	// A problem of a pair of texts is told of the German one.
	const column = row.heads[leaf] === undefined ? `${leaf}.de` : leaf;
	const value = row.cells[column] ?? '';
	const isDay = (code === 'form' || code === 'number') && /^\d{4}-\d\d-\d\d$/.test(value);
	return problemAt(row, column, isDay ? 'day' : code, value);
}

function problemAt(
	row: SheetRow | undefined,
	column: string,
	code: SheetProblem['code'],
	value: string
): SheetProblem {
	return {
		sheet: row?.sheet ?? '',
		row: row?.row ?? null,
		column: row?.heads[column] ?? null,
		code,
		value
	};
}
