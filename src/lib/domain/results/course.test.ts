import { describe, expect, test } from 'vitest';
import { criterionChange, fieldChange } from '../scoring/index.ts';
import { roundWith, type Sample } from '../scoring/sample.test-support.ts';
import { changeNote, criterionCourse, fieldCourse, overallCourse } from './course.ts';

const profiles = (...samples: Sample[]) =>
	samples.map((sample) => roundWith({ f1: { c1: sample } }).profile);

const courses: [string, Sample[], [number | null, boolean][]][] = [
	[
		'consensus all along',
		[{ consensus: 1 }, { consensus: 2 }],
		[
			[25, false],
			[50, false]
		]
	],
	[
		'found in another way',
		[{ consensus: 1 }, { self: 2 }],
		[
			[25, false],
			[50, true]
		]
	],
	[
		'compared by the self-view only',
		[{ self: 1, consensus: 2 }, { self: 3 }],
		[
			[50, false],
			[75, true]
		]
	],
	[
		'a missing round hides no break',
		[{ consensus: 1 }, {}, { self: 2 }],
		[
			[25, false],
			[null, false],
			[50, true]
		]
	],
	[
		'a missing round makes no break',
		[{ self: 1 }, {}, { self: 2 }],
		[
			[25, false],
			[null, false],
			[50, false]
		]
	],
	[
		'back again',
		[{ self: 1 }, { consensus: 1 }, { consensus: 2 }],
		[
			[25, false],
			[25, true],
			[50, false]
		]
	]
];

describe('the course over the rounds', () => {
	test.each(courses)('%s', (_name, samples, expected) => {
		const points = expected.map(([value, apart]) => ({ value, apart }));
		expect(criterionCourse(profiles(...samples), 'c1')).toEqual(points);
		expect(fieldCourse(profiles(...samples), 'f1')).toEqual(points);
	});

	test('a key that a round does not have is a missing value', () => {
		expect(criterionCourse(profiles({ self: 1 }), 'c9')).toEqual([{ value: null, apart: false }]);
		expect(fieldCourse(profiles({ self: 1 }), 'f9')).toEqual([{ value: null, apart: false }]);
	});
});

describe('what to say beside a change', () => {
	test.each<[string, Sample, Sample, string | null]>([
		['nothing where the results were compared', { consensus: 1 }, { consensus: 2 }, null],
		['nothing where both results are self-views', { self: 1 }, { self: 2 }, null],
		['that self-views stand in', { self: 1, consensus: 1 }, { self: 2 }, 'self'],
		['nothing where nothing was compared', { consensus: 1 }, { self: 2 }, null]
	])('%s', (_name, before, after, expected) => {
		const [was, is] = profiles(before, after).map(({ criteria }) => criteria.get('c1'));
		expect(changeNote(criterionChange(was, is), was?.official, is?.official)).toBe(expected);
	});

	test('that a field was compared in part', () => {
		const [was, is] = [
			{ c1: { consensus: 1 }, c2: { self: 2 } },
			{ c1: { consensus: 1 }, c2: { consensus: 2 } }
		].map((f1) => roundWith({ f1 }).profile.fields[0]);
		expect(changeNote(fieldChange(was, is), was, is)).toBe('partial');
	});
});

test('the value over all fields; a round that was found in another way stands apart', () => {
	const rounds = [{ consensus: 1 }, { consensus: 3 }, { self: 2 }].map((sample) =>
		roundWith({ f1: { c1: sample } })
	);
	expect(overallCourse(rounds)).toEqual([
		{ value: 25, apart: false },
		{ value: 75, apart: false },
		{ value: 50, apart: true }
	]);
});

describe('a questionnaire that changed', () => {
	const first = roundWith({ f1: { c1: { self: 1 }, c2: { self: 1 } }, f2: { c3: { self: 1 } } });
	const other = roundWith({ f1: { c1: { self: 2 }, c4: { self: 4 } }, f2: { c3: { self: 2 } } });

	test('a field of other criteria stands apart, one of the same does not', () => {
		const profiles = [first.profile, other.profile];
		expect(fieldCourse(profiles, 'f1').map(({ apart }) => apart)).toEqual([false, true]);
		expect(fieldCourse(profiles, 'f2').map(({ apart }) => apart)).toEqual([false, false]);
		expect(criterionCourse(profiles, 'c1').map(({ apart }) => apart)).toEqual([false, false]);
	});

	test('so does the value over all fields', () => {
		expect(overallCourse([first, other]).map(({ apart }) => apart)).toEqual([false, true]);
		expect(overallCourse([first, first]).map(({ apart }) => apart)).toEqual([false, false]);
	});
});
