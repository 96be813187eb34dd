import { describe, expect, test } from 'vitest';
import { ceilingSchema, fingerprintOf, measureSchema, type MeasureForm } from './content.ts';
import { differingParts, emptyForm, formOf } from './form.ts';

const filled: MeasureForm = {
	...emptyForm,
	title: ' Stadtteilbüro ',
	structureId: 's',
	fieldKey: 'f6',
	startOn: '2022-01-01',
	dueOn: '2022-12-31',
	eccar: ['10', '2'],
	indicator: 'Besuche im Monat',
	baseline: '0',
	target: '1.250,5',
	budgets: [
		{ year: '2023', amount: '1.500 €', source: 'Land' },
		{ year: '2022', amount: '12000', source: '' }
	],
	criterionKeys: ['orte', 'orte', 'feste']
};

describe('a measure in a form', () => {
	test('is read with its numbers, in order, nothing twice', () => {
		expect(measureSchema.parse(filled)).toMatchObject({
			title: 'Stadtteilbüro',
			eccar: [2, 10],
			baseline: 0,
			target: 1250.5,
			actual: null,
			budgets: [
				{ year: 2022, amount: 12_000, source: '' },
				{ year: 2023, amount: 1_500, source: 'Land' }
			],
			criterionKeys: ['feste', 'orte']
		});
	});

	test('what is shown again means the same', () => {
		const content = measureSchema.parse(filled);
		expect(measureSchema.parse(formOf(content))).toEqual(content);
	});

	test.each([
		[{ title: ' ' }, ['title'], 'too_small'],
		[{ structureId: '' }, ['structureId'], 'too_small'],
		[{ dueOn: '2021-12-31' }, ['dueOn'], 'order'],
		[{ dueOn: '2022-02-30' }, ['dueOn'], 'invalid_format'],
		[{ target: 'viele' }, ['target'], 'number'],
		[{ indicator: '' }, ['indicator'], 'required'],
		[{ eccar: ['11'] }, ['eccar', 0], 'invalid_value'],
		[{ budgets: [{ year: '22', amount: '1', source: '' }] }, ['budgets', 0, 'year'], 'year'],
		[{ budgets: [{ year: '2022', amount: '1,5', source: '' }] }, ['budgets', 0, 'amount'], 'euros'],
		[
			{ budgets: ['1', '2'].map((amount) => ({ year: '2022', amount, source: '' })) },
			['budgets', 1, 'year'],
			'twice'
		]
	] as const)('%j is refused', (over, path, problem) => {
		const parsed = measureSchema.safeParse({ ...filled, ...over });
		const [issue] = parsed.error?.issues ?? [];
		expect(issue?.path).toEqual(path);
		const told = issue?.code === 'custom' ? issue.params?.['problem'] : issue?.code;
		expect(told).toBe(problem);
	});
});

describe('two versions of a measure', () => {
	const content = measureSchema.parse(filled);

	test('equal ones have one fingerprint and differ in nothing', () => {
		expect(fingerprintOf({ ...content })).toBe(fingerprintOf(content));
		expect(differingParts(content, { ...content })).toEqual([]);
	});

	test('the parts that differ are named', () => {
		const other = { ...content, cause: 'anders', budgets: [] };
		expect(differingParts(content, other)).toEqual(['cause', 'budgets']);
		expect(fingerprintOf(other)).not.toBe(fingerprintOf(content));
	});
});

test.each([
	[
		{ year: '2022', amount: '50.000' },
		{ year: 2022, amount: 50_000 }
	],
	[
		{ year: '2022', amount: ' ' },
		{ year: 2022, amount: null }
	],
	[{ year: '1999', amount: '50.000' }, undefined],
	[{ year: '2022', amount: 'viel' }, undefined]
])('a ceiling of %j', (typed, expected) => {
	expect(ceilingSchema.safeParse(typed).data).toEqual(expected);
});
