import { alternativeOf } from '#lib/charts/alternative.ts';
import type { AnyChart } from '#lib/charts/any-chart.ts';
import { wholePicture } from '#lib/charts/server/whole/whole.ts';
import { shownCell } from '#lib/i18n/report-cells.ts';
import { typstDocument } from '../../pdf/document.ts';
import {
	beforeNext,
	contents,
	detailedList,
	figure,
	figures,
	heading,
	leadParagraph,
	note,
	notice,
	paragraph,
	runInTerms,
	table,
	terms,
	twoColumns,
	unbroken
} from '../../pdf/markup.ts';
import type { Block, Report, ReportTable, Section, Term } from '../content.ts';
import { typographic } from './typography.ts';

/** Width in px of a picture over the whole page, so that its letters have 9 to 12 pt. */
const wide = 560;
/** Beside another one. */
const half = 330;
/** Pictures with little in them need not fill the page. */
const narrower: Partial<Record<AnyChart['kind'], number>> = {
	distribution: 350,
	views: 400,
	radar: 440
};
/** From so many sections on, a reader wants to know where they are. */
const contentsFrom = 3;

/** A report as Typst markup. @param drawn called after each picture */
export function reportMarkup(report: Report, drawn: () => void): string {
	const { title, author, language, day, source, words, sections } = report;
	const set = (text: string) => typographic(text);
	const closing = report.closing.map((text) => note(set(text)));
	const frame = {
		title: `${title}: ${author}`,
		author,
		language,
		date: new Date(`${day}T12:00:00Z`),
		footer: set(source),
		page: words.page,
		of: words.of
	};
	return typstDocument(frame, [
		heading(1, title),
		factsMarkup(report.facts),
		...report.notices.map((text) => notice(set(text))),
		...(sections.length >= contentsFrom ? [contents(words.contents, 2)] : []),
		...sections.map((section) =>
			sectionMarkup(section, { titled: sections.length > 1, language }, drawn)
		),
		// A sentence alone on the last page would look lost.
		unbroken([heading(2, words.closing), ...closing].join('\n\n'))
	]);
}

function factsMarkup(facts: readonly Term[]): string {
	const half = Math.ceil(facts.length / 2);
	const set = facts.map(({ label, text }) => ({ label, text: typographic(text) }));
	return twoColumns(terms(set.slice(0, half)), terms(set.slice(half)));
}

type Language = Report['language'];

interface Look {
	readonly level: (wanted: 3 | 4) => 2 | 3 | 4;
	readonly language: Language;
}

function sectionMarkup(
	{ title, blocks }: Section,
	{ titled, language }: { titled: boolean; language: Language },
	drawn: () => void
): string {
	// A report of one section has said its title already.
	const level = (wanted: 3 | 4) => (titled ? wanted : wanted === 3 ? 2 : 3);
	const look = { level, language };
	const parts = blocks.map((block, at) => {
		const markup = blockMarkup(block, look, drawn);
		const next = blocks[at + 1]?.kind;
		const leads = block.kind === 'paragraph' && (next === 'figures' || next === 'table');
		return leads ? beforeNext(markup) : markup;
	});
	return [...(titled ? [heading(2, title)] : []), ...parts].join('\n\n');
}

function blockMarkup(block: Block, look: Look, drawn: () => void): string {
	switch (block.kind) {
		case 'heading':
			return heading(look.level(block.level), typographic(block.text));
		case 'paragraph': {
			const write = { lead: leadParagraph, note, plain: paragraph }[block.tone ?? 'plain'];
			return write(typographic(block.text));
		}
		case 'terms':
			return (block.look === 'run-in' ? runInTerms : terms)(
				block.terms.map(({ label, text }) => ({ label, text: typographic(text) }))
			);
		case 'list':
			return detailedList(
				block.items.map(({ text, details }) => ({
					text: typographic(text),
					details: details.map(typographic)
				}))
			);
		case 'table':
			return tableMarkup(block.table, look.language);
		case 'figures':
			return figuresMarkup(block.charts, drawn);
	}
}

function tableMarkup({ title, columns, rows }: ReportTable, language: Language): string {
	return table(
		columns.map(({ share }) => (share === undefined ? 'auto' : `${share}fr`)),
		columns.map(({ label }) => label),
		rows.map((row) =>
			row.map((cell, at) => typographic(shownCell(cell, columns[at]?.kind, language)))
		),
		{
			caption: title,
			align: columns.map(({ kind }) => (kind === 'text' ? 'left' : 'right'))
		}
	);
}

function figuresMarkup(charts: readonly AnyChart[], drawn: () => void): string {
	const room = charts.length > 1 ? half : wide;
	const set = charts.map((chart) => {
		const width = charts.length > 1 ? half : (narrower[chart.kind] ?? wide);
		const { svg } = wholePicture(chart, { width });
		drawn();
		const caption = typographic(`${chart.title}. ${chart.summary}`);
		const share = Math.round((width / room) * 100);
		return figure(svg, { alt: alternativeOf(chart), caption, width: share });
	});
	return figures(set);
}
