import PptxGenJS from 'pptxgenjs';
import { alternativeOf } from '#lib/charts/alternative.ts';
import type { AnyChart } from '#lib/charts/any-chart.ts';
import { rasterise } from '#lib/charts/server/rasterise.ts';
import { wholePicture } from '#lib/charts/server/whole/whole.ts';
import { escaped } from '#lib/charts/server/whole/words.ts';
import { shownCell } from '#lib/i18n/report-cells.ts';
import type { Report, ReportTable, Slide, SlideColumn } from '../content.ts';
import * as look from './slide-look.ts';
import { steadyZip } from './steady-zip.ts';
import { typographic } from './typography.ts';

type Page = PptxGenJS.Slide;

/** Rows of a table that can be read from the back of a room. */
const mostRows = 7;
/** Pixels of a picture across a slide. */
const pixels = 1920;

/** A report as slides: one statement each, what shows it, and where it is from. */
export async function slidesOf(report: Report, drawn: () => void): Promise<Uint8Array> {
	const deck = begun(report);
	titleSlide(deck, report);
	const slides = report.sections.flatMap((section) => section.slides).flatMap(inParts);
	for (const slide of slides) {
		const page = statementSlide(deck, report, slide.statement);
		fill(page, slide, report, drawn);
	}
	const written = await deck.write({ outputType: 'uint8array' });
	const stamp = `${report.day}T12:00:00Z`;
	return steadyZip(written as Uint8Array, report.day, (xml, path) => {
		if (path === 'docProps/core.xml') return xml.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, stamp);
		// The head of a table is one for screen readers, too.
		return xml.replaceAll(/<a:tblPr(?=[ />])/g, '<a:tblPr firstRow="1"');
	});
}

function begun({ title, author }: Report): PptxGenJS {
	const deck = new PptxGenJS();
	// The writer of slides escapes every text but this one.
	const company = escaped(author);
	Object.assign(deck, { title: `${title}: ${author}`, author, company, subject: title });
	deck.layout = 'LAYOUT_WIDE';
	deck.theme = { headFontFace: look.face, bodyFontFace: look.face };
	for (const master of look.masters) deck.defineSlideMaster(master);
	return deck;
}

function titleSlide(deck: PptxGenJS, report: Report): void {
	const page = deck.addSlide({ masterName: 'opening' });
	const lang = languageOf(report);
	const title = { placeholder: 'statement', fontSize: look.sizes.title, lang };
	page.addText(typographic(report.title), title);
	const facts = report.facts.slice(1).map(({ label, text }) => `${label}: ${typographic(text)}`);
	const lines = [
		{ text: report.author, options: { fontSize: look.sizes.subtitle, breakLine: true } },
		...facts.map((text) => ({ text, options: { fontSize: look.sizes.detail, breakLine: true } }))
	];
	page.addText(lines, {
		...{ ...look.factsBox, margin: 0, valign: 'top', lang },
		color: look.colours.muted,
		objectName: report.words.about
	});
	const notices = report.notices.map((text) => typographic(text)).join(' ');
	if (notices !== '') {
		page.addText(notices, {
			...{ ...look.noticeBox, margin: 0, valign: 'bottom', lang },
			color: look.colours.text,
			fontSize: look.sizes.detail,
			objectName: report.words.about
		});
	}
	sourceLine(page, report);
	page.addNotes([...report.closing, report.source].join('\n'));
}

function statementSlide(deck: PptxGenJS, report: Report, statement: string): Page {
	const page = deck.addSlide({ masterName: 'statement' });
	const fontSize = look.statementSize(statement);
	page.addText(typographic(statement), {
		placeholder: 'statement',
		fontSize,
		lang: languageOf(report)
	});
	sourceLine(page, report);
	return page;
}

function fill(page: Page, { body }: Slide, report: Report, drawn: () => void): void {
	switch (body.kind) {
		case 'chart':
			addChart(page, body.chart, body.text, report);
			drawn();
			break;
		case 'columns':
			addColumns(page, body.columns, report);
			break;
		case 'table':
			addTable(page, body.table, report);
	}
}

function addChart(page: Page, chart: AnyChart, text: string | undefined, report: Report): void {
	const picture = wholePicture(chart, { width: look.pictureWidth(chart) });
	const box = { ...look.body, h: look.body.h - (text === undefined ? 0 : 0.7) };
	const place = look.fitted(picture, box);
	const png = Buffer.from(rasterise(picture.svg, pixels)).toString('base64');
	page.addImage({
		data: `image/png;base64,${png}`,
		...place,
		altText: alternativeOf(chart),
		objectName: chart.title
	});
	if (text !== undefined) {
		page.addText(typographic(text), {
			...{ x: look.left, y: look.body.y + look.body.h - 0.5, w: look.room, h: 0.6, margin: 0 },
			fontSize: look.sizes.detail,
			color: look.colours.muted,
			valign: 'bottom',
			lang: languageOf(report)
		});
	}
	page.addNotes([alternativeOf(chart), ...numbersOf(chart), report.source].join('\n'));
}

/** The numbers of a picture, for whoever speaks to the slide. */
function numbersOf({ table: { head, rows } }: AnyChart): string[] {
	return [head, ...rows].map((row) => row.join(' · '));
}

function addColumns(page: Page, columns: readonly SlideColumn[], report: Report): void {
	const gap = 0.6;
	const width = (look.room - gap * (columns.length - 1)) / columns.length;
	const lang = languageOf(report);
	columns.forEach(({ title, items }, at) => {
		const x = look.left + at * (width + gap);
		const lines = items.flatMap(({ text, details }) => [
			{
				text: typographic(text),
				options: { fontSize: look.sizes.text, breakLine: true, paraSpaceBefore: 10 }
			},
			...details.map((detail) => ({
				text: typographic(detail),
				options: { fontSize: look.sizes.detail, color: look.colours.muted, breakLine: true }
			}))
		]);
		const head = {
			text: title,
			options: {
				fontSize: look.sizes.text,
				bold: true,
				color: look.colours.accent,
				breakLine: true
			}
		};
		page.addText([head, ...lines], {
			...{ x, y: look.body.y, w: width, h: look.body.h, margin: 0, valign: 'top', lang },
			color: look.colours.text,
			fit: 'shrink',
			objectName: title
		});
	});
}

function addTable(page: Page, { title, columns, rows }: ReportTable, report: Report): void {
	const lang = languageOf(report);
	const common = {
		fontSize: look.sizes.table,
		color: look.colours.text,
		lang,
		margin: [4, 10, 4, 4]
	};
	const align = (at: number) => (columns[at]?.kind === 'text' ? 'left' : 'right');
	const head = columns.map(({ label }, at) => ({
		text: label,
		options: { ...common, align: align(at), color: look.colours.muted, bold: true } as const
	}));
	const cells = rows.map((row) =>
		row.map((cell, at) => ({
			text: typographic(shownCell(cell, columns[at]?.kind, report.language)),
			options: { ...common, align: align(at) } as const
		}))
	);
	const shares = columns.map(({ share, kind }) => share ?? (kind === 'number' ? 0.55 : 0.95));
	const all = shares.reduce((sum, share) => sum + share, 0);
	const line = { type: 'solid', pt: 0.75, color: look.colours.line } as const;
	const none = { type: 'none' } as const;
	page.addTable([head, ...cells] as PptxGenJS.TableRow[], {
		...{ x: look.left, y: look.body.y, w: look.room },
		colW: shares.map((share) => (share / all) * look.room),
		border: [line, none, line, none],
		objectName: title
	});
}

/** A long table goes on over several slides. */
function inParts(slide: Slide): Slide[] {
	const { body, statement } = slide;
	if (body.kind !== 'table' || body.table.rows.length <= mostRows) return [slide];
	const count = Math.ceil(body.table.rows.length / mostRows);
	return Array.from({ length: count }, (_, part) => ({
		statement: `${statement} (${part + 1}/${count})`,
		body: {
			kind: 'table',
			table: {
				...body.table,
				rows: body.table.rows.slice(part * mostRows, (part + 1) * mostRows)
			}
		}
	}));
}

function sourceLine(page: Page, report: Report): void {
	page.addText(typographic(report.source), {
		...look.sourceBox,
		margin: 0,
		fontSize: look.sizes.source,
		color: look.colours.muted,
		lang: languageOf(report),
		objectName: report.words.about
	});
}

function languageOf({ language }: Report): string {
	return language === 'de' ? 'de-DE' : 'en-GB';
}
