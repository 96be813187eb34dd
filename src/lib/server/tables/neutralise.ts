/** What a spreadsheet takes for a formula, at the beginning of a cell. */
const formula = /^[=+\-@\t\r]/;
const number = /^[+-]?\d[\d.,]*\s?%?$/;
/** A sign that spreadsheets show nowhere, and that makes a text of what follows. */
const mark = "'";

/**
 * A text that no spreadsheet runs: what would be a formula stands behind an apostrophe. Numbers with
 * a sign are left as they are. A text that begins with an apostrophe before such a sign gets another
 * one, so that `restored` gives back exactly what was there.
 */
export function neutralised(text: string): string {
	const bare = text.replace(/^'+/, '');
	return (formula.test(bare) && !number.test(text)) || isInherited(bare) ? mark + text : text;
}

/** The writer of workbooks loses a cell that says `constructor` or another word that every object has. */
function isInherited(text: string): boolean {
	return text in {};
}

/** What stood there before `neutralised`. */
export function restored(text: string): string {
	if (!text.startsWith(mark)) return text;
	const inner = text.slice(1);
	return neutralised(inner) === text ? inner : text;
}
