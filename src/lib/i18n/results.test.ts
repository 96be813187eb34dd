import { describe, expect, test } from 'vitest';
import { publishTally } from '#lib/domain/disclosure/index.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import type { ChangeNote } from '#lib/domain/results/index.ts';
import type { Change, LikeChange, Reply, View } from '#lib/domain/scoring/index.ts';
import { roundWith, votes, type Sample } from '#lib/domain/scoring/sample.test-support.ts';
import { perspectiveWords, replyWords, viewWords } from './criterion.ts';
import { agreementInWords, changeWords, fieldOriginLabel, fieldStatusLabel } from './results.ts';
import { abstainedWords, cannotJudgeWords } from './tallies.ts';

const levels = [
	'nicht vorhanden',
	'in Planung',
	'begonnen',
	'weitgehend umgesetzt',
	'fest etabliert'
];
const bands: [string, number, string][] = [
	['start', 0, 'am Anfang'],
	['build', 25, 'im Aufbau'],
	['advance', 50, 'gut unterwegs'],
	['secure', 75, 'gefestigt']
];
const named = (text: string) => ({ de: text, en: text });

function worded(sample: Record<string, Sample>) {
	const { instrument, profile } = roundWith({ f1: sample });
	const words: Instrument = {
		...instrument,
		scale: levels.map((label, level) => ({ level, label: named(label), descriptor: named(label) })),
		bands: bands.map(([key, from, label]) => ({ key, from, label: named(label) }))
	};
	return { instrument: words, profile };
}

const like: LikeChange = {
	kind: 'like',
	basis: 'consensus',
	before: 40,
	after: 48,
	delta: 8,
	compared: 5,
	of: 6,
	partial: true
};

describe('a change', () => {
	test.each<[Change, ChangeNote | null, string | null]>([
		[like, null, 'up +8'],
		[like, 'partial', 'up +8 (5 von 6 Kriterien)'],
		[like, 'self', 'up +8 (Selbstsicht)'],
		[{ ...like, delta: -8 }, null, 'down −8'],
		[{ ...like, delta: 2.9 }, null, 'same unverändert'],
		[{ kind: 'different-origin', before: 1, after: 2 }, null, 'none anders ermittelt'],
		[{ kind: 'none' }, null, null]
	])('%#', (change, note, expected) => {
		const words = changeWords(change, note);
		const said = words && `${words.tone} ${words.text}${words.note ? ` (${words.note})` : ''}`;
		expect(said).toBe(expected);
	});
});

describe('a view', () => {
	const { instrument, profile } = worded({
		exact: { self: 1, consensus: 2, external: 3, votes: votes([0, 0, 6, 6, 0]) },
		silent: { self: 'cannot-judge', consensus: 'none' },
		apart: { self: 'not-applicable' }
	});
	test.each<[string, View, string]>([
		['exact', 'self', '25, in Planung'],
		['exact', 'workshop', '63, gut unterwegs'],
		['exact', 'consensus', '50, begonnen'],
		['exact', 'external', '75, weitgehend umgesetzt'],
		['silent', 'self', 'zu wenige Angaben (0 % der Fragen nach Gewicht)'],
		['silent', 'workshop', 'keine Angabe'],
		['silent', 'consensus', 'kein Konsens'],
		['apart', 'self', 'trifft nicht zu']
	])('%s, %s: a level by its word, what is between by the band', (key, view, expected) => {
		const criterion = profile.criteria.get(key);
		expect(criterion && viewWords(instrument, criterion, view)).toBe(expected);
	});
});

describe('a field', () => {
	test('names every source of its results once', () => {
		const { profile } = worded({
			a: { self: 1 },
			b: { self: 1, consensus: 2 },
			c: { consensus: 1 },
			d: { votes: votes([5, 5, 5, 0, 0]) }
		});
		expect(profile.fields.map(fieldOriginLabel)).toEqual(['Konsens, Workshop und Selbstsicht']);
		expect(profile.fields.map(fieldStatusLabel)).toEqual([null]);
	});

	test('says why it has no value', () => {
		const few = worded({ a: { self: 1 }, b: {}, c: {} }).profile.fields;
		expect(few.map(fieldStatusLabel)).toEqual(['zu wenige Angaben (1 von 3 Kriterien)']);
		const none = worded({ a: { self: 'not-applicable' } }).profile.fields;
		expect(none.map(fieldStatusLabel)).toEqual(['trifft nicht zu']);
	});
});

describe('ballots', () => {
	test('a perspective shows level and word, or why not', () => {
		const ballots = (perspective: string, ...choices: number[]) =>
			choices.map((choice) => ({ choice, perspective }));
		const tally = publishTally(
			[...ballots('a', 4, 4, 4, 4, 4), ...ballots('b', 0, 0, 0), ...ballots('c', 1, 1, 1)],
			{ highest: 4, perspectives: ['a', 'b', 'c'] }
		);
		const { instrument } = worded({});
		expect(tally.perspectives.map((one) => perspectiveWords(one, instrument))).toEqual([
			{ shown: true, votes: 5, words: 'fest etabliert · einig' },
			{ shown: false, why: 'Nicht gezeigt: weniger als 5 Stimmen' },
			{ shown: false, why: 'Nicht gezeigt: weniger als 5 Stimmen' }
		]);
		const rest = perspectiveWords(
			{ kind: 'withheld', perspective: 'a', reason: 'rest-too-small' },
			instrument
		);
		expect(rest).toMatchObject({ shown: false, why: expect.stringContaining('übrigen') });
	});

	test('agreement and those who could not judge', () => {
		expect(agreementInWords({ agreement: 0.17, word: 'divided' })).toBe(
			'Einigkeit 0,17, weit auseinander'
		);
		const told = [
			{ cannotJudge: 0, abstained: 3 },
			{ cannotJudge: 8, abstained: 0 },
			'fewer-than-3',
			'some'
		] as const;
		expect(told.map(cannotJudgeWords)).toEqual([
			null,
			'8 konnten es nicht beurteilen',
			'Weniger als 3 konnten es nicht beurteilen oder enthielten sich',
			'Einige konnten es nicht beurteilen oder enthielten sich'
		]);
		expect(told.map(abstainedWords)).toEqual(['3 enthielten sich', null, null, null]);
	});
});

test.each<[Reply | undefined, string]>([
	[{ kind: 'level', level: 2 }, 'begonnen (2)'],
	[{ kind: 'cannot-judge' }, 'Kann ich nicht beurteilen'],
	[
		{ kind: 'not-applicable', reason: 'nicht unsere Aufgabe' },
		'Trifft nicht zu: nicht unsere Aufgabe'
	],
	[{ kind: 'not-applicable', reason: ' ' }, 'Trifft nicht zu – Begründung fehlt'],
	[undefined, 'Nicht beantwortet']
])('the answer %j', (reply, expected) => {
	expect(replyWords(reply, worded({}).instrument)).toBe(expected);
});
