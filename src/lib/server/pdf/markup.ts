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

/** Words in bold, each followed by what belongs to it. */
export function runInTerms(items: readonly { label: string; text: string }[]): string {
	const set = items.map(
		({ label, text }) => `terms.item([${typstText(`${label}:`)}], [${typstText(text)}])`
	);
	return `#terms(separator: [ ], hanging-indent: 4mm, spacing: 0.75em, ${set.join(', ')})`;
}

/** A line in bold above what follows it. */
export function lead(text: string): string {
	return `#block(below: 0.7em, sticky: true, strong[${typstText(text)}])`;
}

export function list(texts: readonly string[]): string {
	return `#list(${texts.map((text) => `[${typstText(text)}]`).join(', ')})`;
}

/** Items with what belongs to each in small letters below. */
export function detailedList(
	items: readonly { text: string; details: readonly string[] }[]
): string {
	const item = ({ text, details }: { text: string; details: readonly string[] }) => {
		const small = details.map(
			(detail) => `#linebreak()#text(size: 9pt, fill: luma(80))[${typstText(detail)}]`
		);
		return `[${typstText(text)}${small.join('')}]`;
	};
	return `#list(${items.map(item).join(', ')})`;
}

/** A sentence set off by a rule at its side. */
export function notice(text: string): string {
	return `#block(stroke: (left: 2.5pt + luma(120)), inset: (left: 9pt, y: 3pt), par[${typstText(text)}])`;
}

/** A sentence in larger letters. */
export function leadParagraph(text: string): string {
	return `#block(above: 1.2em, below: 1.2em, text(size: 12.5pt, par[${typstText(text)}]))`;
}

/** A remark in smaller letters. */
export function note(text: string): string {
	return `#block(text(size: 9pt, fill: luma(70), par[${typstText(text)}]))`;
}

/** Keeps markup on the page of what follows it. */
export function beforeNext(markup: string): string {
	return `#block(sticky: true)[${markup}]`;
}

/** Keeps markup on one page. */
export function unbroken(markup: string): string {
	return `#block(breakable: false)[${markup}]`;
}

/** Two parts beside each other. */
export function twoColumns(first: string, second: string): string {
	return `#grid(columns: (1fr, 1fr), column-gutter: 8mm, [${first}], [${second}])`;
}

/** The parts of a document by its headings of this level, with their pages. */
export function contents(title: string, level: 2): string {
	return `${lead(title)}\n#outline(title: none, target: heading.where(level: ${level}), indent: 0pt)`;
}

export interface FigureLook {
	/** What it shows, for those who do not see it. */
	readonly alt: string;
	readonly caption: string;
	/** Share of the width that there is, in percent. */
	readonly width: number;
}

/** A drawing with a caption below, as a value for `figures`. */
export function figure(svg: string, { alt, caption, width }: FigureLook): string {
	const drawn = `image(bytes(${typstString(svg)}), format: "svg", width: ${width}%, alt: ${typstString(alt)})`;
	return `figure(${drawn}, caption: [${typstText(caption)}])`;
}

/** Drawings beside each other, two in a row. */
export function figures(drawings: readonly string[]): string {
	const [only] = drawings;
	if (drawings.length === 1) return `#block(breakable: false, ${only})`;
	return `#grid(columns: (1fr, 1fr), column-gutter: 8mm, row-gutter: 2mm, ${drawings.join(', ')})`;
}

/** From so many columns on, a table has smaller letters. */
const dense = 7;
/** Up to so many rows a table stays on one page. */
const together = 12;

/** A table with a head that screen readers know as such and that repeats on every page. */
export function table(
	columns: readonly string[],
	head: readonly string[],
	rows: readonly (readonly string[])[],
	{ caption, align }: { caption?: string; align?: readonly ('left' | 'right')[] } = {}
): string {
	const cells = (texts: readonly string[]) =>
		texts.map((text) => `[${typstText(text)}]`).join(', ');
	const body = rows.map((row) => `${cells(row)},`).join('\n\t');
	const aligned = align ? `align: (${align.join(', ')},), ` : '';
	const markup = `table(columns: (${columns.join(', ')},), ${aligned}\n\ttable.header(${cells(head)}),\n\t${body}\n)`;
	const captioned =
		caption === undefined
			? markup
			: `figure(kind: table, caption: figure.caption(position: top, [${typstText(caption)}]), ${markup})`;
	const fitted =
		columns.length < dense
			? captioned
			: `block(width: 100%)[#set text(size: 8.5pt)\n#${captioned}]`;
	return rows.length > together ? `#${fitted}` : `#block(breakable: false, width: 100%, ${fitted})`;
}
