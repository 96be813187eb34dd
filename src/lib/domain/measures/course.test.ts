import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, isSettled, measureStates, standingOn, type ProgressEntry } from './course.ts';
import { progressKinds, type ProgressKind } from './vocabulary.ts';

const today = '2022-06-21';

function entry(on: string, share: number, kind: ProgressKind = 'progress', position = 1) {
	return { on, share, kind, position };
}

describe('where a measure stands', () => {
	test.each([
		['nothing done before its start', '2022-07-01', '2022-12-31', [], 'planned', 0],
		['its start is today', '2022-06-21', '2022-12-31', [], 'running', 0],
		[
			'begun before its start',
			'2022-07-01',
			'2022-12-31',
			[entry('2022-06-20', 10)],
			'running',
			10
		],
		[
			'reported 0 before its start',
			'2022-07-01',
			'2022-12-31',
			[entry('2022-06-20', 0)],
			'planned',
			0
		],
		['due today', '2022-01-01', '2022-06-21', [entry('2022-06-01', 99)], 'running', 99],
		['due yesterday', '2022-01-01', '2022-06-20', [entry('2022-06-01', 99)], 'overdue', 99],
		['due yesterday, nothing said', '2022-01-01', '2022-06-20', [], 'overdue', 0],
		['done after it was due', '2022-01-01', '2022-06-20', [entry('2022-06-21', 100)], 'done', 100],
		[
			'dropped before it was due',
			'2022-01-01',
			'2022-06-20',
			[entry('2022-05-01', 40, 'dropped')],
			'dropped',
			40
		],
		[
			'an entry of tomorrow is not there yet',
			'2022-01-01',
			'2022-12-31',
			[entry('2022-06-22', 100)],
			'running',
			0
		],
		[
			'corrected on the same day',
			'2022-01-01',
			'2022-12-31',
			[entry('2022-06-20', 100, 'progress', 1), entry('2022-06-20', 80, 'progress', 2)],
			'running',
			80
		],
		[
			'recorded late, of an earlier day',
			'2022-01-01',
			'2022-12-31',
			[entry('2022-06-20', 60, 'progress', 1), entry('2022-03-01', 20, 'progress', 2)],
			'running',
			60
		],
		[
			'taken up again',
			'2022-01-01',
			'2022-12-31',
			[entry('2022-03-01', 40, 'dropped', 1), entry('2022-05-01', 40, 'resumed', 2)],
			'running',
			40
		]
	] as const)('%s', (_, startOn, dueOn, entries, state, share) => {
		expect(standingOn({ startOn, dueOn, entries }, today)).toMatchObject({ state, share });
	});

	test.each([
		['2022-06-20', [], false],
		['2022-06-21', [], true],
		['2022-07-21', [], true],
		['2022-07-22', [], false],
		['2022-06-25', [entry('2022-06-01', 100)], false],
		['2022-06-25', [entry('2022-06-01', 50, 'dropped')], false]
	] as const)('due on %s with %j: soon %s', (dueOn, entries, dueSoon) => {
		expect(standingOn({ startOn: '2022-01-01', dueOn, entries }, today).dueSoon).toBe(dueSoon);
	});

	test.each([
		['2022-01-01', '2022-12-31', [], 171],
		['2022-03-23', '2022-12-31', [], 90],
		['2022-03-24', '2022-12-31', [], null],
		['2022-01-01', '2022-12-31', [entry('2022-03-20', 20)], 93],
		['2022-01-01', '2022-12-31', [entry('2022-06-01', 20)], null],
		['2022-01-01', '2022-07-01', [], 171],
		['2022-01-01', '2022-06-01', [], null],
		['2022-09-01', '2022-12-31', [], null],
		['2021-01-01', '2022-12-31', [entry('2021-03-01', 100)], null],
		['2021-01-01', '2022-12-31', [entry('2021-03-01', 10, 'dropped')], null]
	] as const)('from %s to %s with %j: silent for %s days', (startOn, dueOn, entries, days) => {
		expect(standingOn({ startOn, dueOn, entries }, today).silentDays).toBe(days);
	});
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2022-06-${String(n).padStart(2, '0')}`);
const entries: fc.Arbitrary<ProgressEntry[]> = fc
	.array(
		fc.record({
			on: day,
			share: fc.integer({ min: 0, max: 100 }),
			kind: fc.constantFrom(...progressKinds)
		}),
		{ maxLength: 8 }
	)
	.map((list) => list.map((one, index) => ({ ...one, position: index + 1 })));
const course = fc.record({ startOn: day, dueOn: day, entries });

test('what is settled says since when', () => {
	const plan = { startOn: '2022-01-01', dueOn: '2022-12-31' };
	const settledOn = (entries: ProgressEntry[]) => standingOn({ ...plan, entries }, today).settledOn;
	expect(settledOn([])).toBeNull();
	expect(settledOn([entry('2022-05-01', 100)])).toBe('2022-05-01');
	expect(settledOn([entry('2022-05-01', 10, 'dropped')])).toBe('2022-05-01');
	expect(settledOn([entry('2022-05-01', 100), entry('2022-05-02', 90)])).toBeNull();
});

describe('whatever the entries', () => {
	test('the order in which they are read changes nothing', () => {
		const shuffled = course.chain((one) =>
			fc
				.shuffledSubarray(one.entries, { minLength: one.entries.length })
				.map((other) => ({ one, other }))
		);
		fc.assert(
			fc.property(shuffled, day, ({ one, other }, on) => {
				expect(standingOn({ ...one, entries: other }, on)).toEqual(standingOn(one, on));
				expect(inOrder(other)).toEqual(inOrder(one.entries));
			})
		);
	});

	test('a settled measure is neither overdue nor due soon, an overdue one is past its day', () => {
		fc.assert(
			fc.property(course, day, (one, on) => {
				const { state, dueSoon, daysLeft } = standingOn(one, on);
				expect(measureStates).toContain(state);
				if (isSettled(state) || state === 'overdue') expect(dueSoon).toBe(false);
				if (state === 'overdue') expect(daysLeft).toBeLessThan(0);
			})
		);
	});

	test('what was recorded later of a later day changes nothing about an earlier one', () => {
		fc.assert(
			fc.property(course, day, (one, on) => {
				const later = { on: '2022-07-01', share: 100, kind: 'dropped' as const, position: 99 };
				expect(standingOn({ ...one, entries: [...one.entries, later] }, on)).toEqual(
					standingOn(one, on)
				);
			})
		);
	});
});
