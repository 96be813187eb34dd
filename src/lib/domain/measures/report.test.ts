import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOn, type Course, type ProgressEntry } from './course.ts';
import { readReport, type Report } from './report.ts';

const today = '2022-06-21';
const plan = { startOn: '2022-01-01', dueOn: '2022-12-31' };

const begun: Course = {
	...plan,
	entries: [{ position: 1, on: '2022-04-01', kind: 'progress', share: 40 }]
};
const paused: Course = {
	...plan,
	entries: [...begun.entries, { position: 2, on: '2022-05-01', kind: 'dropped', share: 40 }]
};
const resumed: Course = {
	...plan,
	entries: [...paused.entries, { position: 3, on: '2022-06-01', kind: 'resumed', share: 40 }]
};
const done: Course = {
	...plan,
	entries: [...begun.entries, { position: 2, on: '2022-05-01', kind: 'progress', share: 100 }]
};

const report = (over: Partial<Report> = {}): Report => ({
	on: today,
	kind: 'progress',
	share: '50',
	note: '',
	...over
});

describe('an entry that is recorded', () => {
	test.each([
		['progress today', begun, {}, { share: 50 }],
		['with a percent sign', begun, { share: '100 %' }, { share: 100 }],
		['a smaller share than before', begun, { share: '10' }, { share: 10 }],
		['backdated before what is known', begun, { on: '2022-02-01', share: '20' }, { share: 20 }],
		['progress after it was taken up again', resumed, {}, { share: 50 }],
		['backdated before it was given up', resumed, { on: '2022-04-15' }, { share: 50 }],
		['a done measure is not quite done after all', done, { share: '90' }, { share: 90 }],
		['given up with a note', begun, { kind: 'dropped', note: 'kein Geld' }, { share: 40 }],
		['taken up again with a note', paused, { kind: 'resumed', note: 'Geld da' }, { share: 40 }]
	] as const)('%s', (_, course, over, entry) => {
		expect(readReport(report(over), course, today)).toMatchObject({ ok: true, entry });
	});
});

describe('an entry that is refused', () => {
	test.each([
		['of tomorrow', begun, { on: '2022-06-22' }, { code: 'future' }],
		['without a share', begun, { share: '' }, { code: 'share' }],
		['more than all', begun, { share: '101' }, { code: 'share' }],
		['less than nothing', begun, { share: '-1' }, { code: 'share' }],
		['half a percent', begun, { share: '12,5' }, { code: 'share' }],
		['progress while given up', paused, {}, { code: 'dropped-then', on: '2022-05-01' }],
		[
			'backdated into the time in which it was given up',
			resumed,
			{ on: '2022-05-15' },
			{ code: 'dropped-then', on: '2022-05-01' }
		],
		['given up twice', paused, { kind: 'dropped', note: 'x' }, { code: 'already-dropped' }],
		['given up though done', done, { kind: 'dropped', note: 'x' }, { code: 'done' }],
		[
			'taken up though never given up',
			begun,
			{ kind: 'resumed', note: 'x' },
			{ code: 'not-dropped' }
		],
		[
			'given up without a reason',
			begun,
			{ kind: 'dropped', note: '  ' },
			{ code: 'note-required' }
		],
		[
			'given up before what is known',
			begun,
			{ kind: 'dropped', on: '2022-03-01', note: 'x' },
			{ code: 'turn-before-last', on: '2022-04-01' }
		]
	] as const)('%s', (_, course, over, refusal) => {
		expect(readReport(report(over), course, today)).toEqual({ ok: false, refusal });
	});
});

test('whatever is reported, the history never contradicts itself', () => {
	const reports = fc.array(
		fc.record({
			on: fc.integer({ min: 1, max: 28 }).map((n) => `2022-06-${String(n).padStart(2, '0')}`),
			kind: fc.constantFrom('progress', 'dropped', 'resumed'),
			share: fc.integer({ min: -5, max: 120 }).map(String),
			note: fc.constantFrom('', 'Grund')
		}),
		{ maxLength: 12 }
	);
	fc.assert(
		fc.property(reports, (list) => {
			let course: Course = { ...plan, entries: [] as ProgressEntry[] };
			for (const one of list) {
				const read = readReport(one, course, today);
				if (!read.ok) continue;
				const { on, kind, share } = read.entry;
				expect(on <= today).toBe(true);
				const position = course.entries.length + 1;
				course = { ...course, entries: [...course.entries, { position, on, kind, share }] };
			}
			const told = course.entries.toSorted(
				(a, b) => a.on.localeCompare(b.on) || a.position - b.position
			);
			let dropped = false;
			for (const { kind } of told) {
				expect(kind === 'resumed').toBe(dropped && kind !== 'dropped');
				dropped = kind === 'dropped';
			}
			expect(standingOn(course, today).state === 'dropped').toBe(dropped);
		})
	);
});
