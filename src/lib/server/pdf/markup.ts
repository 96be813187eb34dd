/**
 * A text as Typst content that shows exactly this text: a string literal, in which nothing is
 * markup. Line breaks stay; tabs become spaces; other control characters and halves of surrogate
 * pairs, which no font can show, are left out.
 */
export function typstText(text: string): string {
	return cleanText(text).split('\n').map(literal).join('#linebreak()');
}

/** What `typstText` shows of a text. */
export function cleanText(text: string): string {
	return text
		.replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
		.replaceAll('\t', ' ')
		.replaceAll(/[^\P{C}\n\u00ad\u200c-\u200f]/gu, '');
}

/** A string in Typst's code, for titles and languages. */
export function typstString(text: string): string {
	return `"${cleanText(text)
		.replaceAll('\\', '\\\\')
		.replaceAll('"', '\\"')
		.replaceAll('\n', '\\n')}"`;
}

function literal(line: string): string {
	return `#${typstString(line)};`;
}

/** A heading; level 1 is the title of the document. */
export function heading(level: 1 | 2 | 3 | 4, text: string): string {
	return `#heading(level: ${level})[${typstText(text)}]`;
}

export function paragraph(text: string): string {
	return `${typstText(text)}\n#parbreak()`;
}

/** Words in bold, each with what belongs to it. */
export function terms(items: readonly { label: string; text: string }[]): string {
	const item = ({ label, text }: { label: string; text: string }) =>
		`terms.item([${typstText(label)}], [${typstText(text)}])`;
	return `#terms(${items.map(item).join(', ')})`;
}

/** A line in bold above what follows it. */
export function lead(text: string): string {
	return `#block(below: 0.7em, sticky: true, strong[${typstText(text)}])`;
}

export function list(texts: readonly string[]): string {
	return `#list(${texts.map((text) => `[${typstText(text)}]`).join(', ')})`;
}

/** Up to so many rows a table stays on one page. */
const together = 8;

/** A table with a head that screen readers know as such and that repeats on every page. */
export function table(
	columns: readonly string[],
	head: readonly string[],
	rows: readonly (readonly string[])[]
): string {
	const cells = (texts: readonly string[]) =>
		texts.map((text) => `[${typstText(text)}]`).join(', ');
	const body = rows.map((row) => `${cells(row)},`).join('\n\t');
	const markup = `table(columns: (${columns.join(', ')},),\n\ttable.header(${cells(head)}),\n\t${body}\n)`;
	return rows.length > together ? `#${markup}` : `#block(breakable: false, ${markup})`;
}
