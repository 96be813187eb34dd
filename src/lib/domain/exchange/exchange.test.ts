import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growth, tooMuchGrowth } from '#tests/support/growth.ts';
import { measureSchema } from '../measures/content.ts';
import { emptyForm } from '../measures/form.ts';
import { budgetsIn, budgetsText, dayIn, yesOrNo } from './cells.ts';
import { cellsOf, columnsIn } from './heads.ts';
import { measureInRow, type MeasureReferences } from './measure-row.ts';
import { mayImport, type ImportPlan } from './plan.ts';
import { progressIn, progressText } from './progress-cell.ts';

const turns = { dropped: ['aufgegeben'], resumed: ['wieder aufgenommen'] };

describe('cells', () => {
	test.each([
		['31.12.2022', '2022-12-31'],
		['1.2.2022', '2022-02-01'],
		['1. 2. 2022', '2022-02-01'],
		['2022-02-01', '2022-02-01'],
		['Februar', 'Februar']
	])('the day %j is %s', (cell, day) => expect(dayIn(cell)).toBe(day));

	test.each([
		['Ja', true],
		['x', true],
		['', false],
		['nein', false],
		['vielleicht', null]
	])('%j is %s', (cell, said) => expect(yesOrNo(cell)).toBe(said));

	test.each([
		['2021: 20.000 €', [{ year: '2021', amount: '20.000 €', source: '' }]],
		[
			'2021: 20000 (Land; Bund)\n2022: 5 (a (b))',
			[
				{ year: '2021', amount: '20000', source: 'Land; Bund' },
				{ year: '2022', amount: '5', source: 'a (b)' }
			]
		],
		[
			'2021: 1; 2022: 2',
			[
				{ year: '2021', amount: '1', source: '' },
				{ year: '2022', amount: '2', source: '' }
			]
		],
		['viel', [{ year: 'viel', amount: '', source: '' }]]
	])('money in %j', (cell, budgets) => expect(budgetsIn(cell)).toEqual(budgets));

	test('money comes back as it was written', () => {
		const source = fc.string({ unit: fc.constantFrom(...Array.from('ab ();:1')), maxLength: 9 });
		const budget = fc.record({
			year: fc.integer({ min: 2000, max: 2100 }),
			amount: fc.nat({ max: 90_000 }),
			source: source.map((text) => text.replaceAll(/;\s*\d{4}\s*:/g, '').trim())
		});
		fc.assert(
			fc.property(fc.array(budget, { maxLength: 3 }), (budgets) => {
				const read = budgetsIn(budgetsText(budgets));
				expect(read).toEqual(
					budgets.map(({ year, amount, source: from }) => ({
						year: String(year),
						amount: String(amount),
						source: from
					}))
				);
			})
		);
	});

	test('entries come back as they were written', () => {
		const entry = fc.record({
			on: fc.constantFrom('2021-05-01', '2022-12-31'),
			kind: fc.constantFrom('progress', 'dropped', 'resumed') as fc.Arbitrary<'progress'>,
			share: fc.integer({ min: 0, max: 100 }),
			note: fc
				.string({ unit: fc.constantFrom(...Array.from('ab|\\n\n%1')), maxLength: 9 })
				.map((text) => text.trim())
		});
		fc.assert(
			fc.property(fc.array(entry), (entries) => {
				expect(progressIn(progressText(entries, turns), turns)).toEqual(entries);
			})
		);
	});

	test.each(['gestern | 40 %', '2022-01-01', '2022-01-01 | 101 %', '2022-01-01 | fertig 3 %'])(
		'%j is no entry',
		(cell) => expect(progressIn(cell, turns)).toBeNull()
	);
});

test.each<[name: string, cell: (length: number) => string]>([
	[
		'more entries than a measure can have',
		(length) => '2022-03-01 | 10 % | los\n'.repeat(length / 4)
	],
	['a line without end', (length) => `2022-03-01 | a${' '.repeat(length)}b %`]
])('%s is refused, and at once', (_name, cell) => {
	const cells = { small: cell(20_000), tenfold: cell(200_000) };
	expect(progressIn(cells.tenfold, turns)).toBeNull();
	expect(growth((size) => progressIn(cells[size], turns))).toBeLessThan(tooMuchGrowth);
});

test('a note that is too long is refused', () => {
	expect(progressIn(`2022-03-01 | 10 % | ${'x'.repeat(2_001)}`, turns)).toBeNull();
});

test('money in a line without end is not looked for', () => {
	const cell = (length: number) => `2022: 1${' '.repeat(length)}b(`;
	const cells = { small: cell(20_000), tenfold: cell(200_000) };
	expect(budgetsIn(cells.tenfold)).toEqual([{ year: cells.tenfold, amount: '', source: '' }]);
	expect(growth((size) => budgetsIn(cells[size]))).toBeLessThan(tooMuchGrowth);
});

describe('the head of a sheet', () => {
	const words = { name: ['Name', 'Gremium'], kind: ['Art'], purpose: ['Zweck'] };

	test('spelling and order do not matter; what means nothing is ignored', () => {
		const found = columnsIn(['art', ' GREMIUM ', 'Farbe', ''], words, ['name']);
		expect([...found.at]).toEqual([
			['kind', 0],
			['name', 1]
		]);
		expect(found.ignored).toEqual(['Farbe']);
		expect(cellsOf(['Beirat', ' Jugend ', 'rot'], found)).toEqual({
			kind: 'Beirat',
			name: 'Jugend'
		});
	});

	test('what is missing and what is there twice is said', () => {
		const { problems } = columnsIn(['Art', 'kind', 'Zweck'], words, ['name', 'kind']);
		expect(problems).toEqual([
			{ code: 'missing', column: 'name' },
			{ code: 'doubled', column: 'kind' }
		]);
	});
});

const references: MeasureReferences = {
	structures: new Map([['Beirat', 's1']]),
	fields: new Map([
		['f6', 'f6'],
		['zusammenhalt und begegnung', 'f6']
	]),
	criteria: new Map([['orte', 'orte']]),
	findings: new Map([['1', 'a1']]),
	turns
};
const row = {
	title: 'Stadtteilbüro',
	structure: 'Beirat',
	field: 'Zusammenhalt und Begegnung',
	startOn: '01.01.2022',
	dueOn: '31.12.2022'
};

describe('a row', () => {
	test('is a measure', () => {
		const read = measureInRow(
			{
				...row,
				eccar: '9, 2',
				budgets: '2022: 1.500 €',
				findings: '1',
				criteria: 'Orte',
				progress: '2022-02-01 | 10 % | los'
			},
			references,
			undefined
		);
		expect(read).toMatchObject({
			ok: true,
			content: {
				structureId: 's1',
				fieldKey: 'f6',
				startOn: '2022-01-01',
				eccar: [2, 9],
				budgets: [{ year: 2022, amount: 1500 }],
				findingIds: ['a1'],
				criterionKeys: ['orte']
			},
			entries: [{ on: '2022-02-01', share: 10 }]
		});
	});

	test.each([
		[{ structure: 'Rat' }, 'structure', 'unknown-structure'],
		[{ field: 'Feld 9' }, 'field', 'unknown-field'],
		[{ startOn: 'bald' }, 'startOn', 'day'],
		[{ startOn: '31.02.2022' }, 'startOn', 'day'],
		[{ dueOn: '' }, 'dueOn', 'required'],
		[{ title: '' }, 'title', 'required'],
		[{ dueOn: '2021-01-01' }, 'dueOn', 'order'],
		[{ title: 'x'.repeat(161) }, 'title', 'too-long'],
		[{ budgets: 'viel' }, 'budgets', 'budgets'],
		[{ budgets: '2022: 1\n2022: 2' }, 'budgets', 'budgets'],
		[{ inConcept: 'wohl' }, 'inConcept', 'yes-or-no'],
		[{ eccar: '11' }, 'eccar', 'unreadable'],
		[{ baseline: 'viel', indicator: 'X' }, 'baseline', 'number'],
		[{ findings: '1, 7' }, 'findings', 'unknown-finding'],
		[{ criteria: 'nirgends' }, 'criteria', 'unknown-criterion'],
		[{ progress: 'halb' }, 'progress', 'progress']
	] as const)('%j is refused in %s: %s', (change, column, code) => {
		const read = measureInRow({ ...row, ...change }, references, undefined);
		expect(read.ok ? [] : read.problems).toContainEqual(expect.objectContaining({ column, code }));
	});

	test('a day that is none is not held against the other', () => {
		const read = measureInRow({ ...row, startOn: 'bald' }, references, undefined);
		expect(read).toEqual({ ok: false, problems: [{ column: 'startOn', code: 'day' }] });
	});

	test('a column that is not there leaves what is stored, an empty cell empties it', () => {
		const stored = measureSchema.parse({
			...emptyForm,
			title: 'Alt',
			cause: 'weil',
			partners: 'Verein',
			structureId: 's1',
			fieldKey: 'f6',
			startOn: '2022-01-01',
			dueOn: '2022-12-31'
		});
		const read = measureInRow({ title: 'Neu', partners: '' }, references, stored);
		expect(read).toMatchObject({
			ok: true,
			content: { title: 'Neu', cause: 'weil', partners: '', structureId: 's1' }
		});
	});
});

test.each([
	['all is well', ['create', 'unchanged'], false, true],
	['something is wrong', ['create', 'refused'], false, false],
	['only the good rows', ['create', 'refused'], true, true],
	['no good row', ['unchanged', 'refused'], true, false]
])('%s', (_name, outcomes, onlyGood, expected) => {
	const rows = outcomes.map((outcome, index) => ({
		row: index + 2,
		label: '',
		outcome,
		problems: []
	}));
	const plan = { head: [], ignored: [], rows } as unknown as ImportPlan<string>;
	expect(mayImport(plan, onlyGood)).toBe(expected);
	const headless = { ...plan, head: [{ code: 'missing', column: 'x' }] } as ImportPlan<string>;
	expect(mayImport(headless, true)).toBe(false);
});
