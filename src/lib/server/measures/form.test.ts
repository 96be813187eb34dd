import { expect, test } from 'vitest';
import { readMeasureForm } from './form.ts';

function form(over: Record<string, string | string[]> = {}): FormData {
	const data = new FormData();
	const said = {
		title: 'Stadtteilbüro',
		structureId: 's',
		fieldKey: 'f6',
		startOn: '2022-01-01',
		dueOn: '2022-12-31',
		...over
	};
	for (const [name, values] of Object.entries(said)) {
		for (const value of [values].flat()) data.append(name, value);
	}
	return data;
}

test('a form is read with its rows and ticks', () => {
	const read = readMeasureForm(
		form({
			cause: 'eins\r\nzwei',
			inConcept: 'on',
			eccar: ['1', '4'],
			criterionKeys: ['orte', 'quartier'],
			budgetYear: ['2022', '', '2023'],
			budgetAmount: ['1.000', '', '2000 €'],
			budgetSource: ['Land', '', '']
		})
	);
	expect(read).toMatchObject({
		ok: true,
		content: {
			cause: 'eins\nzwei',
			inConcept: true,
			eccar: [1, 4],
			criterionKeys: ['orte', 'quartier'],
			budgets: [
				{ year: 2022, amount: 1_000, source: 'Land' },
				{ year: 2023, amount: 2_000, source: '' }
			]
		}
	});
});

test.each([
	[{ title: '' }, 'title', 'required'],
	[{ title: 'x'.repeat(161) }, 'title', 'too-long'],
	[{ startOn: '' }, 'startOn', 'required'],
	[{ dueOn: '31.12.2022' }, 'dueOn', 'day'],
	[{ dueOn: '2021-01-01' }, 'dueOn', 'order'],
	[{ structureId: '' }, 'structureId', 'required'],
	[{ target: 'viele' }, 'target', 'number'],
	[{ indicator: '', baseline: '0' }, 'indicator', 'required'],
	[{ budgetYear: '2022', budgetAmount: '', budgetSource: 'Land' }, 'budgets.0.amount', 'euros'],
	[{ eccar: '11' }, 'eccar.0', 'choice']
])('%j: %s is %s, and what was typed stays', (over, path, code) => {
	const read = readMeasureForm(form(over));
	expect(read.ok ? {} : read.problems).toMatchObject({ [path]: { code } });
	const [name = '', value] = Object.entries(over)[0] ?? [];
	if (name in read.typed)
		expect(read.typed).toMatchObject({ [name]: name === 'eccar' ? [value] : value });
});

test('an empty form is refused, not a crash', () => {
	expect(readMeasureForm(new FormData()).ok).toBe(false);
});
