import { noteLimit } from '../measures/report.ts';
import type { ProgressKind } from '../measures/vocabulary.ts';
import { dayIn } from './cells.ts';

/** A dated entry as a sheet says it. */
export interface SheetEntry {
	/** `YYYY-MM-DD` */
	readonly on: string;
	readonly kind: ProgressKind;
	/** Percent. */
	readonly share: number;
	readonly note: string;
}

/** The words for turns in the course of a measure; the first of each is written. */
export interface TurnWords {
	readonly dropped: readonly string[];
	readonly resumed: readonly string[];
}

/** One line an entry: „2022-03-01 | 40 % | Räume gefunden“, a turn has its word before the percent. */
export function progressText(entries: readonly SheetEntry[], words: TurnWords): string {
	return entries
		.map(({ on, kind, share, note }) => {
			const turn = kind === 'progress' ? '' : `${words[kind][0] ?? kind} `;
			return [on, `${turn}${share} %`, escaped(note)].filter((part) => part !== '').join(' | ');
		})
		.join('\n');
}

/** More than one a week for ten years: each is held against those before it. */
const mostEntries = 520;

/** The entries of a cell; null where a line is none, or where they are too many. */
export function progressIn(cell: string, words: TurnWords): SheetEntry[] | null {
	const lines = cell.split('\n').filter((line) => line.trim() !== '');
	if (lines.length > mostEntries) return null;
	const entries = lines.map((line) => entryIn(line, words));
	return entries.every((entry) => entry !== null) ? entries : null;
}

function entryIn(line: string, words: TurnWords): SheetEntry | null {
	const [day = '', middle = '', ...note] = line.split('|').map((part) => part.trim());
	const on = dayIn(day);
	// A share and a word: what is longer is not even looked at, because that would take long.
	const [, word = '', percent] = /^(.{0,60}?)\s{0,3}(\d{1,3})\s{0,3}%$/s.exec(middle) ?? [];
	const kind = kindOf(word, words);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || percent === undefined || kind === null) return null;
	const said = unescaped(note.join(' | '));
	if (Number(percent) > 100 || said.length > noteLimit) return null;
	return { on, kind, share: Number(percent), note: said };
}

function kindOf(word: string, words: TurnWords): ProgressKind | null {
	const said = word.toLowerCase();
	if (said === '') return 'progress';
	const turns = ['dropped', 'resumed'] as const;
	return (
		turns.find((turn) => [turn, ...words[turn]].some((known) => known.toLowerCase() === said)) ??
		null
	);
}

/** A note in one line. */
function escaped(note: string): string {
	return note.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('|', '\\p');
}

function unescaped(note: string): string {
	return note.replaceAll(/\\([\\np])/g, (_, code: string) =>
		code === 'n' ? '\n' : code === 'p' ? '|' : '\\'
	);
}
