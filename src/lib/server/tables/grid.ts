import { strFromU8, unzipSync } from 'fflate';
import type { FileProblem } from '#lib/domain/exchange/index.ts';

/** The farthest place that is laid out: the reader fills every gap before a cell with empty ones. */
const farthest = { row: 20_000, column: 256 } as const;

/** Many names of one and the same sheet would have it read as many times. */
const mostSheets = 50;

/** Each tag takes its time to be read, and a megabyte of them packs into a kilobyte. */
const mostTags = 1_500_000;

const begun = /<(?:[^\s<>/:]+:)?(?:row|c)(?=[\s/>])/g;
const whole = /<(?:[^\s<>/:]+:)?(?:row|c)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<&]*"|'[^'<&]*'))*)\s*\/?>/g;
const named = /<(?:[^\s<>/:]+:)?sheet(?=[\s/>])/g;
const address = /(?:^|[\s:])r\s*=\s*["']([^"']*)["']/g;

/**
 * What makes the sheets of a workbook too wide or too long to lay out, before they are: a few bytes
 * can name the last cell of a sheet, and a sheet has seventeen thousand million. Every part of the
 * archive that holds cells is looked at, because a workbook names its sheets as it likes. Tags in a
 * spelling that no spreadsheet program writes are damage. @returns null where all is well
 */
export function gridProblem(bytes: Uint8Array): FileProblem | null {
	const parts = Object.values(unzipSync(bytes));
	let tags = 0;
	for (const part of parts) {
		tags += tagsIn(part);
		if (tags > mostTags) return 'too-large';
	}
	let sheets = 0;
	for (const part of parts) {
		const xml = strFromU8(part);
		sheets += countOf(xml, named);
		if (sheets > mostSheets) return 'too-large';
		const problem = xml.includes('sheetData') ? problemIn(xml) : null;
		if (problem) return problem;
	}
	return null;
}

/** Tags of a part, its closing ones among them, or a few more; never many more than are allowed. */
function tagsIn(part: Uint8Array): number {
	let tags = 0;
	for (let at = part.indexOf(60); at !== -1 && tags <= mostTags; at = part.indexOf(60, at + 1)) {
		tags += 1;
	}
	return tags;
}

/** Counted one by one: a list of millions of matches would take gigabytes. */
function countOf(xml: string, pattern: RegExp): number {
	return xml.matchAll(pattern).reduce((count) => count + 1, 0);
}

function problemIn(xml: string): FileProblem | null {
	let tags = 0;
	for (const [, attributes = ''] of xml.matchAll(whole)) {
		tags += 1;
		for (const [, place = ''] of attributes.matchAll(address)) {
			const [, letters = '', digits] = /^([A-Z]{0,4})(\d{1,8})$/.exec(place) ?? [];
			if (digits === undefined) return 'damaged';
			if (columnOf(letters) > farthest.column) return 'too-large';
			if (Number(digits) > farthest.row) return 'too-many-rows';
		}
	}
	return tags === countOf(xml, begun) ? null : 'damaged';
}

/** 1 for A, 27 for AA, 0 for none. */
function columnOf(letters: string): number {
	return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
