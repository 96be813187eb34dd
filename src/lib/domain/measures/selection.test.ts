import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureSchema } from './content.ts';
import { standingOn, type ProgressEntry } from './course.ts';
import { emptyForm } from './form.ts';
import {
	countReasons,
	countStates,
	dueAmong,
	isNarrowed,
	readSelection,
	select,
	sortKeys,
	type Listed
} from './selection.ts';

const today = '2022-06-21';
const done: ProgressEntry = { position: 1, on: '2022-06-01', kind: 'progress', share: 100 };
const half: ProgressEntry = { ...done, share: 50 };

function measure(
	number: number,
	over: Partial<typeof emptyForm>,
	entries: ProgressEntry[] = []
): Listed {
	const content = measureSchema.parse({
		...emptyForm,
		title: `Maßnahme ${number}`,
		structureId: 'rat',
		fieldKey: 'f1',
		startOn: '2022-01-01',
		dueOn: '2022-12-31',
		...over
	});
	return {
		number,
		content,
		standing: standingOn({ ...content, entries }, today),
		structure: { id: content.structureId, name: content.structureId === 'rat' ? 'Rat' : 'Amt' }
	};
}

const list = [
	measure(1, { title: 'Stadtteilbüro Ost', dueOn: '2022-06-01', eccar: ['3'], inConcept: true }),
	measure(2, { title: 'Dolmetschpool', structureId: 'amt', fieldKey: 'f3' }, [done]),
	measure(3, { title: 'Ämter üben', dueOn: '2022-07-01', criterionKeys: ['orte'] }, [half]),
	measure(4, { title: 'Zukunft', startOn: '2022-09-01', cause: 'Straße und Platz' })
];

function found(address: string): number[] {
	const params = new URLSearchParams(address);
	return select(
		list,
		readSelection((name) => params.get(name))
	).map(({ number }) => number);
}

describe('a selection', () => {
	test.each([
		['', [1, 3, 2, 4]],
		['state=overdue', [1]],
		['state=done', [2]],
		['state=open', [1, 3, 4]],
		['state=due', [1, 3]],
		['field=f3', [2]],
		['structure=amt', [2]],
		['criterion=orte', [3]],
		['tag=concept', [1]],
		['tag=eccar-3', [1]],
		['tag=eccar-1', []],
		['text=buro', [1]],
		['text=STRASSE', [4]],
		['text=ost+stadtteil', [1]],
		['text=dolmetsch+amt', [2]],
		['text=nirgends', []],
		['state=overdue&field=f3', []],
		['sort=title', [3, 2, 1, 4]],
		['sort=title&order=down', [4, 1, 2, 3]],
		['sort=share&order=down', [2, 3, 1, 4]],
		['sort=structure', [2, 1, 3, 4]],
		['sort=number&order=down', [4, 3, 2, 1]],
		['state=nonsense&tag=nonsense&sort=nonsense', [1, 3, 2, 4]]
	])('%j finds %j', (address, expected) => {
		expect(found(address)).toEqual(expected);
	});

	test.each([
		['', false],
		['sort=title', false],
		['text=a', true],
		['state=done', true],
		['criterion=orte', true]
	])('%j leaves something out: %s', (address, expected) => {
		const params = new URLSearchParams(address);
		expect(isNarrowed(readSelection((name) => params.get(name)))).toBe(expected);
	});

	test('an order changes the order alone', () => {
		fc.assert(
			fc.property(fc.constantFrom(...sortKeys), fc.boolean(), (sort, down) => {
				const all = { ...readSelection(() => null), sort, down };
				expect(
					select(list, all)
						.map(({ number }) => number)
						.sort()
				).toEqual([1, 2, 3, 4]);
			})
		);
	});
});

test('what needs somebody now: overdue, due soon, long without an entry, each by its day', () => {
	const more = [
		measure(5, { startOn: '2022-02-01', dueOn: '2022-12-01' }),
		measure(6, { startOn: '2021-02-01', dueOn: '2022-11-01' }),
		measure(7, { startOn: '2021-02-01', dueOn: '2022-10-01' }, [half]),
		measure(8, { dueOn: '2022-05-01' })
	];
	expect(dueAmong([...list, ...more]).map(({ number }) => number)).toEqual([8, 1, 3, 6, 5]);
	expect(countReasons([...list, ...more])).toEqual({ overdue: 2, soon: 1, silent: 2 });
	const due = { ...readSelection(() => null), state: 'due' as const };
	expect(select([...list, ...more], due).map(({ number }) => number)).toEqual([8, 1, 3, 6, 5]);
});

test('states are counted', () => {
	expect(countStates(list)).toEqual({ planned: 1, running: 1, overdue: 1, done: 1, dropped: 0 });
});
