import type { FileProblem } from '#lib/domain/exchange/index.ts';
import {
	fittingKeys,
	isSameVersion,
	nextVersion,
	readInstrument,
	readInstrumentSheets,
	sheetsOf,
	type Draft,
	type Instrument,
	type SheetProblem
} from '#lib/domain/instrument/index.ts';
import { leafLabel, questionTypeLabel, sheetLabel, sheetWords } from '#lib/i18n/instruments.ts';
import { isZip } from '../tables/open-workbook.ts';
import { readWorkbook, writeWorkbook } from '../tables/workbook.ts';

/** An instrument as a workbook with a sheet for each kind of thing in it. */
export function workbookOf({ instrument, keys }: Draft): Promise<Buffer> {
	return writeWorkbook(
		sheetsOf(instrument, keys).map(({ kind, columns, rows }) => ({
			name: sheetLabel(kind),
			head: columns.map((column) => leafLabel(column)),
			rows: rows.map((row) =>
				row.map((cell, at) => (columns[at] === 'type' ? questionTypeLabel(cell) : cell))
			)
		}))
	);
}

export type ReadDraft =
	| { ok: true; draft: Draft }
	| { ok: false; file: FileProblem | 'not-json' }
	/** What it calls itself is published already, and is not what it is held against. */
	| { ok: false; file: 'other-version'; version: string }
	| { ok: false; file: null; problems: readonly SheetProblem[] };

/**
 * Reads a file into a draft on top of a published version. The file's own version number counts
 * unless it is that of the base. @param published all versions that there are
 */
export async function readDraft(
	bytes: Uint8Array,
	base: Instrument,
	published: readonly Instrument[] = []
): Promise<ReadDraft> {
	const read = isZip(bytes) ? await fromWorkbook(bytes, base) : fromJson(bytes, base);
	if (!read.ok) return read;
	const { version } = read.draft.instrument;
	if (!isSameVersion(read.draft.instrument, base)) {
		const known = published.some((other) => isSameVersion(other, read.draft.instrument));
		return known ? { ok: false, file: 'other-version', version } : read;
	}
	const instrument = { ...read.draft.instrument, version: nextVersion(base.version) };
	return { ok: true, draft: { ...read.draft, instrument } };
}

async function fromWorkbook(bytes: Uint8Array, base: Instrument): Promise<ReadDraft> {
	const workbook = await readWorkbook(bytes);
	if (!workbook.ok) return { ok: false, file: workbook.problem };
	const read = readInstrumentSheets(workbook.sheets, sheetWords, base);
	if (!read.ok) return { ok: false, file: null, problems: read.problems };
	return { ok: true, draft: { instrument: read.instrument, keys: read.keys } };
}

function fromJson(bytes: Uint8Array, base: Instrument): ReadDraft {
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return { ok: false, file: bytes.length === 0 ? 'empty' : 'not-json' };
	}
	if (typeof json !== 'object' || json === null || Array.isArray(json)) {
		return { ok: false, file: 'not-json' };
	}
	const read = readInstrument(json);
	const refused = (places: { path: string; code: SheetProblem['code'] }[]): ReadDraft => {
		const problems = places.map(({ path, code }) => {
			return { sheet: path, row: null, column: null, code, value: textAt(json, path) };
		});
		return { ok: false, file: null, problems };
	};
	if (!read.ok) return refused(read.problems);
	const { formerly = [], ...instrument } = read.instrument;
	const index = formerly.findIndex((entry) => isSameVersion(entry, base));
	const keys = formerly[index]?.keys ?? {};
	const fitting = fittingKeys(base, instrument, keys);
	const wrong = Object.keys(keys).filter((then) => !Object.hasOwn(fitting, then));
	if (wrong.length === 0) return { ok: true, draft: { instrument, keys } };
	return refused(wrong.map((key) => ({ path: `formerly.${index}.keys.${key}`, code: 'formerly' })));
}

function textAt(json: unknown, path: string): string {
	let found = json;
	for (const step of path.split('.')) {
		found = typeof found === 'object' && found ? (found as Record<string, unknown>)[step] : null;
	}
	return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
