import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Report } from '../content.ts';
import { openDemoTown, type DemoTown } from '../demo-town.test-support.ts';
import { reportFile } from '../making.ts';
import { openPdf, openSlides } from './opened.test-support.ts';
import { tablesIn } from './tables-in.ts';

// Each file is set by a compiler in another process: a second here, ten where others have the machine.
vi.setConfig({ testTimeout: 60_000 });

let town: DemoTown;
beforeAll(async () => {
	town = await openDemoTown();
}, 60_000);
afterAll(() => town.close());

const fileOf = async (report: Report, format: Parameters<typeof reportFile>[1]) => {
	const file = await reportFile(report, format, {});
	if (!file) throw new Error('no file');
	return file;
};
const bytesOf = async (report: Report, format: Parameters<typeof reportFile>[1]) =>
	(await fileOf(report, format)).bytes;
const measuresWhole =
	'kind=measures&sections=measure-states&sections=measure-list&sections=measure-details&sections=budget&sections=findings';
/** Held together by spaces that do not break. */
const spaced = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('as a PDF', () => {
	test.each(['', 'kind=trends', 'kind=comparison', measuresWhole, 'kind=minutes', 'language=en'])(
		'%j is tagged and says what it is',
		async (query) => {
			const report = town.report(query);
			const { info, languages, text } = openPdf(await bytesOf(report, 'pdf'));
			expect(info).toMatchObject({
				Title: `${report.title}: Kaiserslautern`,
				Author: 'Kaiserslautern',
				Tagged: 'yes',
				'Page size': expect.stringContaining('A4')
			});
			expect(languages).toContain(report.language);
			const pages = Number(info['Pages']);
			const numbered =
				query === 'language=en' ? `Page ${pages} of ${pages}` : `Seite ${pages} von ${pages}`;
			expect(spaced(text)).toContain(numbered);
			expect(spaced(text)).toContain(query === 'language=en' ? 'Demo data.' : 'Demodaten.');
		}
	);

	test('has headings, table heads and figures in its structure, and its text as text', async () => {
		const report = town.report('');
		const { structure, text, alternatives } = openPdf(await bytesOf(report, 'pdf'));
		expect(structure.match(/^ *H1 /gm)).toHaveLength(1);
		for (const { title } of report.sections) {
			expect(structure).toMatch(new RegExp(`H2[^\\n]*\\n\\s+"${title}"`));
		}
		const tables = tablesIn(report);
		expect(structure.match(/^ *Table /gm)).toHaveLength(tables.length);
		const heads = tables.reduce((sum, { columns }) => sum + columns.length, 0);
		expect(structure.match(/^ *TH /gm)).toHaveLength(heads);
		const charts = report.sections.flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'figures' ? block.charts : []))
		);
		expect(structure.match(/^ *Figure/gm)).toHaveLength(charts.length);
		expect(alternatives).toHaveLength(charts.length);
		for (const { title, summary } of charts) {
			expect(alternatives.some((said) => said.startsWith(`${title}. ${summary}`))).toBe(true);
		}
		expect(spaced(text)).toContain('In fünf von sieben Feldern ist der Wert gestiegen.');
		// Also the words in pictures.
		expect(spaced(text)).toContain('Wert Änderung');
	});

	test('repeats the head of a long table', async () => {
		const report = town.report('kind=minutes');
		const { text } = openPdf(await bytesOf(report, 'pdf'));
		const pages = text.split('\f');
		const headed = pages.filter((page) => /Handlungsfeld +Kriterium +Ergebnis/.test(page));
		expect(headed.length).toBeGreaterThan(1);
	});

	test('shows whatever somebody wrote as it is', async () => {
		const nasty = '#panic("x") *fett* $x$ <b> \\ "„“" @ref //';
		const report = town.report('sections=summary');
		const blocks = [
			{ kind: 'paragraph', text: nasty },
			{ kind: 'list', items: [{ text: nasty, details: [nasty] }] },
			{ kind: 'terms', terms: [{ label: nasty, text: nasty }] }
		] as const;
		const section = { key: 'x', title: nasty, slides: [], blocks };
		const changed = { ...report, notices: [nasty], sections: [section, section] };
		const { text } = openPdf(await bytesOf(changed, 'pdf'));
		expect(spaced(text).split(nasty).length).toBeGreaterThan(6);
	});
});

describe('signs that no file may hold', () => {
	test.each(['slides', 'xlsx'] as const)(
		'are left out of %s, which open all the same',
		async (format) => {
			const nasty = 'vor\u0001\u0008\u001f\ufffe\uffff\ud800nach';
			const report = town.report('');
			const table = {
				...{ key: nasty, title: nasty, rows: [[nasty]] },
				columns: [{ label: nasty, kind: 'text' as const }]
			};
			const slides = [{ statement: nasty, body: { kind: 'table' as const, table } }];
			const section = {
				key: 'x',
				title: nasty,
				slides,
				blocks: [{ kind: 'table' as const, table }]
			};
			const words = { ...report.words, about: nasty };
			const changed = { ...report, words, title: nasty, author: nasty, source: nasty };
			const sections = [section, ...report.sections];
			const parts = unzipSync(await bytesOf({ ...changed, facts: [], sections }, format));
			const texts = Object.entries(parts)
				.filter(([path]) => /\.(xml|rels)$/.test(path))
				.map(([, bytes]) => new TextDecoder().decode(bytes));
			expect(texts.filter((text) => text.includes('vornach')).length).toBeGreaterThan(1);
			expect(
				texts.filter((text) => /[^\P{Cc}\n\r\t]|[\ufffd-\uffff]|&#x?0*1;/u.test(text))
			).toEqual([]);
		}
	);
});

test('slides open, whatever a municipality is called', async () => {
	const author = 'Stadt & Land </Company><x a="1">';
	const parts = unzipSync(await bytesOf({ ...town.report('kind=trends'), author }, 'slides'));
	const naming = Object.entries(parts)
		.filter(([path]) => path.startsWith('docProps/') && path.endsWith('.xml'))
		.map(([, bytes]) => new TextDecoder().decode(bytes));
	const said =
		/Stadt &(amp|#38); Land &(lt|#60);\/Company&(gt|#62);&(lt|#60);x a=&(quot|#34);1&(quot|#34);&(gt|#62);/;
	expect(naming.filter((text) => said.test(text))).toHaveLength(2);
	expect(naming.join()).not.toContain('Stadt & Land');
});

describe('as slides', () => {
	test.each(['', 'kind=trends', 'kind=comparison', measuresWhole, 'kind=minutes'])(
		'%j have a statement each',
		async (query) => {
			const report = town.report(query);
			const { slides, size, references } = openSlides(await bytesOf(report, 'slides'));
			const planned = report.sections.flatMap((section) => section.slides);
			const [opening, ...others] = slides;
			expect(opening?.title).toBe(report.title);
			expect(others.length).toBeGreaterThanOrEqual(planned.length);
			for (const { statement } of planned) {
				expect(others.some(({ title }) => spaced(title).startsWith(spaced(statement)))).toBe(true);
			}
			expect(size[0] / size[1]).toBeCloseTo(16 / 9, 2);
			expect(references.filter(({ external }) => external)).toEqual([]);
			for (const { texts, languages } of slides) {
				expect(texts.map(spaced).some((text) => text === report.source)).toBe(true);
				expect(languages.filter((language) => language !== 'en-US')).toContain('de-DE');
			}
		}
	);

	test('have a picture with its alternative for every chart', async () => {
		const report = town.report('');
		const { slides } = openSlides(await bytesOf(report, 'slides'));
		const charts = report.sections
			.flatMap((section) => section.slides)
			.flatMap(({ body }) => (body.kind === 'chart' ? [body.chart] : []));
		const alternatives = slides.flatMap((slide) => slide.alternatives).filter(Boolean);
		expect(alternatives).toHaveLength(charts.length);
		for (const [at, { title, summary }] of charts.entries()) {
			expect(alternatives[at]).toContain(`${title}. ${summary}`);
		}
	});
});

describe('as tables', () => {
	test('a workbook has a sheet for each, numbers as numbers', async () => {
		const report = town.report('');
		const sheets = await readExcelFile(Buffer.from(await bytesOf(report, 'xlsx')));
		const tables = tablesIn(report);
		expect(sheets).toHaveLength(tables.length + 1);
		expect(sheets[0]?.data[0]?.[0]).toBe('Ergebnisbericht: Kaiserslautern');
		expect(JSON.stringify(sheets[0]?.data)).toContain('Demodaten');
		for (const [at, { columns, rows }] of tables.entries()) {
			const [head, ...cells] = sheets[at + 1]?.data ?? [];
			expect(head).toEqual(columns.map(({ label }) => label));
			expect(cells).toEqual(rows.map((row) => row.map((cell) => cell)));
		}
	});

	test('CSV opens in German Excel', async () => {
		const report = town.report('sections=profile');
		const { bytes, ending } = await fileOf(report, 'csv');
		expect(ending).toBe('csv');
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const [head, ...rows] = parse(Buffer.from(bytes), { bom: true, delimiter: ';' });
		const [table] = tablesIn(report);
		expect(head).toEqual(table?.columns.map(({ label }) => label));
		expect(rows).toEqual(table?.rows.map((row) => row.map((cell) => String(cell ?? ''))));
	});

	test('several tables are one archive', async () => {
		const report = town.report('');
		const { bytes, ending } = await fileOf(report, 'csv');
		expect(ending).toBe('zip');
		expect(Object.keys(unzipSync(bytes))).toEqual(['01-fields.csv', '02-course.csv']);
	});

	test('without any there is no CSV', async () => {
		expect(await reportFile(town.report('sections=summary'), 'csv', {})).toBeNull();
	});

	test('no cell is a formula', async () => {
		const evil = ['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\tx', '\r=1'];
		const table = {
			key: 'evil',
			title: '=Titel: [x]',
			columns: [{ label: '=Kopf', kind: 'text' } as const],
			rows: evil.map((text) => [text])
		};
		const section = {
			key: 'x',
			title: 'x',
			slides: [],
			blocks: [{ kind: 'table', table } as const]
		};
		const report = { ...town.report('sections=summary'), sections: [section] };
		const csv = Buffer.from(await bytesOf(report, 'csv')).toString();
		const lines = parse(csv, { bom: true, delimiter: ';' }).flat();
		const [, sheet] = await readExcelFile(Buffer.from(await bytesOf(report, 'xlsx')));
		for (const cells of [lines, sheet?.data.flat() ?? []]) {
			expect(cells).toHaveLength(evil.length + 1);
			for (const cell of cells) expect(String(cell)).toMatch(/^'/);
		}
	});
});

test.each(['pdf', 'slides', 'xlsx', 'csv'] as const)(
	'the same report is the same file: %s',
	async (format) => {
		const first = await bytesOf(town.report(''), format);
		const again = await bytesOf(town.report(''), format);
		expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
	}
);
