import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authorize } from '../access/authorize.ts';
import { comparisonOf } from '../benchmark/releases.ts';
import { findingsOf } from '../findings/queries.ts';
import { comparedResults } from '../results/compared.ts';
import { fieldLines } from '../results/field-lines.ts';
import { chartOf } from './charts.ts';
import type { Report } from './content.ts';
import { openDemoTown, type DemoTown } from './demo-town.test-support.ts';
import { reportOf } from './report.ts';
import { sections } from './sections.ts';
import { tablesIn } from './writers/tables-in.ts';

let town: DemoTown;
beforeAll(async () => {
	town = await openDemoTown();
}, 60_000);
afterAll(() => town.close());

const keysOf = (report: Report) => report.sections.map(({ key }) => key);
const textOf = (report: Report) => JSON.stringify(report);
const kinds = ['', 'kind=trends', 'kind=comparison', 'kind=measures', 'kind=minutes'];
const allFields = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7'];

describe('a report', () => {
	test.each([
		['', ['summary', 'profile', 'course', 'divergences'], 'Ergebnisbericht'],
		['kind=trends', ['rounds', 'moves', 'agreement', 'self-room'], 'Verlauf über drei Runden'],
		[
			'kind=comparison',
			['peers', 'peers-progress', 'peer-group'],
			'Vergleich mit den anderen Kommunen'
		],
		['kind=measures', ['measure-states', 'measure-list', 'budget'], 'Maßnahmenliste'],
		['kind=minutes', ['minutes'], 'Protokoll des Workshops'],
		['sections=criteria&sections=radar', ['radar', 'criteria'], 'Ergebnisbericht']
	])('%j holds its sections in their order', (query, keys, title) => {
		const report = town.report(query);
		expect(keysOf(report)).toEqual(keys);
		expect(report.title).toBe(title);
		expect(report.sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
	});

	test('says what it is about, of when, by which questionnaire, and that it is invented', () => {
		const { facts, notices, source, day } = town.report('');
		const said = Object.fromEntries(facts.map(({ label, text }) => [label, text]));
		expect(said).toMatchObject({
			Kommune: 'Kaiserslautern',
			Workshop: expect.stringContaining('14. Juni 2022'),
			Fragebogen: expect.stringMatching(/Fassung 1/),
			Stand: '21. Juni 2022'
		});
		expect(day).toBe('2022-06-21');
		expect(notices).toEqual(['Demodaten: Alle Werte in diesem Bericht sind erfunden.']);
		expect(source).toMatch(/^Kaiserslautern: .*Fassung 1.*Stand: 21. Juni 2022. Demodaten.$/);
	});

	test('says nothing of a demo where there is none', () => {
		const asker = { ...town.askerOf('office'), demo: false };
		expect(textOf(reportOf(asker, town.planOf('').plan)!)).not.toContain('Demo');
	});

	test('has the numbers of the page', () => {
		const access = authorize(town.as('office'), 'results.view', {
			municipality: 'kaiserslautern',
			round: 3
		});
		const lines = fieldLines(comparedResults(access));
		const [table] = tablesIn(town.report('sections=profile'));
		expect(table?.rows.map(([title, value, band]) => [title, value, band])).toEqual(
			lines.map(({ title, value, band }) => [title, value, band])
		);
		const [, chart] = town.report('sections=profile').sections[0]!.blocks;
		expect(chart).toMatchObject({
			kind: 'figures',
			charts: [{ lines: lines.map(({ value }) => ({ value: String(value) })) }]
		});
	});

	test('holds the chosen fields and no other', () => {
		const report = town.report('sections=criteria&fields=f2');
		expect(report.sections[0]?.blocks.filter(({ kind }) => kind === 'heading')[0]).toMatchObject({
			text: 'Interkulturelle Öffnung und Antirassismus'
		});
		expect(textOf(report)).toContain('Anlauf- und Beschwerdestelle');
		for (const other of ['Begegnungsorte', 'Leitbild und Beschluss', 'Management und Steuerung']) {
			expect(textOf(report)).not.toContain(other);
		}
		const trends = town.report('kind=trends&sections=moves&fields=f6');
		expect(textOf(trends)).toContain('Begegnungsorte');
		expect(textOf(trends)).not.toContain('Migrationsbeirat');
	});

	test('compares with the round that was asked for', () => {
		expect(textOf(town.report('round=3'))).toContain('Zwischencheck, Dezember 2020');
		const first = town.report('round=3&against=1&sections=profile');
		expect(textOf(first)).toContain('Änderung seit Erster Workshop');
		expect(tablesIn(town.report('round=1&sections=profile'))[0]?.columns).toHaveLength(5);
	});

	test('is in the language that was chosen, whatever that of the page', () => {
		const english = town.report('language=en&sections=summary');
		expect(english.title).toBe('Report on results');
		expect(english.sections[0]?.title).toBe('The main points');
		expect(textOf(english)).not.toMatch(/Stärken|Felder|gestiegen/);
		expect(town.report('sections=summary').title).toBe('Ergebnisbericht');
	});

	test('has one statement on each slide and something that shows it', () => {
		for (const query of [...kinds, 'sections=criteria']) {
			const slides = town.report(query).sections.flatMap((section) => section.slides);
			expect(slides.length).toBeGreaterThan(0);
			for (const { statement } of slides) {
				expect(statement).toMatch(/^\S.{10,170}$/);
				expect(statement).not.toMatch(/[.!]$/);
			}
		}
	});

	test('names its tables and charts once', () => {
		for (const query of [`chosen=1&${sectionsOf('results')}`, ...kinds]) {
			const report = town.report(`${query}&${allFields.map((key) => `fields=${key}`).join('&')}`);
			const keys = tablesIn(report).map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
			const charts = report.sections.flatMap(({ blocks }) =>
				blocks.flatMap((block) => (block.kind === 'figures' ? block.charts : []))
			);
			const ids = charts.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	test('is null where its sections have nothing to say', () => {
		const { plan } = town.planOf('kind=minutes&round=2');
		expect(reportOf(town.askerOf('office'), plan)).toBeNull();
	});
});

describe('who may read a report', () => {
	test.each(['office', 'coordinator', 'member'])('%s may', (name) => {
		expect(reportOf(town.askerOf(name), town.planOf('').plan)).not.toBeNull();
	});

	test.each(['kind=results&round=3', 'kind=trends', 'kind=minutes&round=3'])(
		'who only contributes may not: %s',
		(query) => {
			const asker = town.askerOf('contributor');
			expect(() => reportOf(asker, town.planOf(query).plan)).toThrow(
				expect.objectContaining({ status: 403 })
			);
		}
	);

	test('who belongs to another municipality finds nothing', () => {
		const asker = town.askerOf('office', 'marwelden');
		expect(() => reportOf(asker, town.planOf('').plan)).toThrow(
			expect.objectContaining({ status: 404 })
		);
		expect(() => chartOf(asker, town.planOf('').plan, { id: 'profile', sections })).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});
});

describe('findings in a report', () => {
	const asked = 'kind=measures&sections=findings';
	const titlesFor = (name: string) => {
		const report = reportOf(town.askerOf(name), town.planOf(asked).plan);
		return report ? tablesIn(report)[0]!.rows.map(([, title]) => title) : [];
	};

	test('are all of them for the task force, and the released copies for the office', () => {
		const access = authorize(town.as('office'), 'findings.view', {
			municipality: 'kaiserslautern'
		});
		const released = findingsOf(access).filter(({ state }) => state !== 'dismissed');
		expect(titlesFor('office')).toEqual(released.map(({ title }) => title));
		expect(titlesFor('member').length).toBeGreaterThan(titlesFor('office').length);
	});

	test('are only there when somebody asks for them', () => {
		const { plan } = town.planOf('kind=measures');
		expect(plan.sections).not.toContain('findings');
		const whole = `${asked}&sections=measure-list&sections=measure-details&sections=budget`;
		const others = { ...town.planOf(whole).plan, sections: ['measure-list', 'measure-details'] };
		const text = textOf(reportOf(town.askerOf('member'), others)!);
		for (const title of titlesFor('member')) expect(text).not.toContain(title);
	});

	test('which are not released say so at the top', () => {
		const notices = (name: string) =>
			reportOf(town.askerOf(name), town.planOf(asked).plan)!.notices.join(' ');
		expect(notices('member')).toContain('Nur für die Taskforce');
		expect(notices('office')).not.toContain('Nur für die Taskforce');
	});
});

describe('the counts of findings', () => {
	const charts = (query: string) =>
		town
			.report(`kind=measures&sections=findings&${query}`)
			.sections.flatMap(({ blocks }) => blocks)
			.flatMap((block) => (block.kind === 'figures' ? block.charts : []));

	test('are a chart of all fields', () => {
		expect(charts('').map(({ id }) => id)).toEqual(['findings']);
	});

	test('are none of some fields, for two such would tell a masked count', () => {
		for (const field of allFields) {
			const others = allFields.filter((key) => key !== field);
			const query = `chosen=1&${others.map((key) => `fields=${key}`).join('&')}`;
			const asked = town.planOf(`kind=measures&sections=findings&${query}`);
			expect(asked.plan.fields).toHaveLength(6);
			expect(charts(query)).toEqual([]);
		}
	});
});

describe('a comparison', () => {
	test('holds published numbers alone: multiples of five beside the own values', () => {
		const report = town.report('kind=comparison');
		const [peers] = tablesIn(report);
		for (const row of peers!.rows) {
			for (const quartile of row.slice(2, 5)) expect(Number(quartile) % 5).toBe(0);
		}
		const release = comparisonOf(
			authorize(town.as('office'), 'comparison.view', { municipality: 'kaiserslautern' })
		)!;
		const published = release.comparison.fields.flatMap(({ level }) =>
			'cell' in level.all ? [[level.all.cell.q1, level.all.cell.median, level.all.cell.q3]] : []
		);
		expect(peers!.rows.map((row) => row.slice(2, 5))).toEqual(published);
	});

	test('of chosen fields has those and the whole', () => {
		const [peers] = tablesIn(town.report('kind=comparison&fields=f2'));
		expect(peers!.rows.map(([name]) => name)).toEqual([
			'Interkulturelle Öffnung und Antirassismus',
			'Alle Felder'
		]);
	});
});

describe('a chart by its name', () => {
	test.each([
		['round=3', ['profile', 'radar', 'trend', 'divergence-orte']],
		['round=3&fields=f6', ['views-orte', 'room-orte', 'trend-orte']],
		['kind=trends', ['trend', 'overall', 'agreement', 'self-room']],
		['kind=comparison', ['level', 'progress']],
		['kind=measures', ['course', 'years', 'fields-2022', 'findings']]
	])('of %s', (query, ids) => {
		for (const id of ids) {
			const found = chartOf(town.askerOf('office'), town.planOf(query).plan, { id, sections });
			expect(found?.chart.id).toBe(id);
			expect(found?.source).toContain('Demodaten');
		}
	});

	test('that there is not', () => {
		const asked = { id: 'nothing', sections };
		expect(chartOf(town.askerOf('office'), town.planOf('').plan, asked)).toBeNull();
	});
});

function sectionsOf(kind: 'results'): string {
	return sections
		.filter(({ kinds }) => kinds.includes(kind))
		.map(({ key }) => `sections=${key}`)
		.join('&');
}
