import { dayOf } from '../clock.ts';
import { typstString, typstText } from './markup.ts';

export interface DocumentFrame {
	title: string;
	/** Who it is from. */
	author: string;
	language: 'de' | 'en';
	/** The day it is made, so that the same contents make the same file. */
	date: Date;
	/** On every page. */
	footer: string;
	/** „Seite“ and „von“, around the numbers. */
	page: string;
	of: string;
}

/** A whole A4 document around its parts, which are Typst markup (`markup.ts`). */
export function typstDocument(frame: DocumentFrame, parts: readonly string[]): string {
	const { title, author, language, date, footer, page, of } = frame;
	const [year, month, day] = dayOf(date).split('-').map(Number);
	return `#set document(title: ${typstString(title)}, author: ${typstString(author)},
	date: datetime(year: ${year}, month: ${month}, day: ${day}))
#set text(font: "Fira Sans", size: 10pt, lang: ${typstString(language)}, hyphenate: true)
#set par(leading: 0.6em, spacing: 0.9em)
#set page(paper: "a4", margin: (x: 22mm, top: 22mm, bottom: 24mm), footer: context [
	#set text(size: 8pt, fill: luma(80))
	#grid(columns: (1fr, auto), column-gutter: 10mm, [${typstText(footer)}],
		[${typstText(page)} #counter(page).display() ${typstText(of)} #counter(page).final().first()])
])
#set heading(numbering: none)
#show heading: set text(weight: 600, hyphenate: false)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 4): set text(size: 10pt)
#show heading.where(level: 1): set block(below: 1em)
#show heading.where(level: 2): set block(above: 2em, below: 0.9em)
#show heading.where(level: 3): set block(above: 1.6em, below: 0.7em)
#show heading.where(level: 4): set block(above: 1.1em, below: 0.5em)
#show strong: set text(weight: 600)
#show table.cell.where(y: 0): set text(weight: 600)
#set table(stroke: (x: none, y: 0.5pt + luma(150)), inset: (left: 0pt, right: 10pt, y: 5pt), align: left)
#set terms(hanging-indent: 0pt, separator: linebreak(), spacing: 0.9em)
#set list(indent: 0pt, spacing: 0.7em)
#set figure(numbering: none, supplement: none, gap: 0.7em)
#set figure.caption(separator: none)
#show figure: set align(left)
#show figure: set block(above: 1.4em, below: 1.8em)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: it => align(left, text(size: 9pt, hyphenate: true, it.body))

${parts.join('\n\n')}
`;
}
