import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishCell, readCellPublication, viewsOf } from './cell-publication.ts';
import { anyScores, contributors } from './contributors.test-support.ts';
import { defaultParameters } from './parameters.ts';
import { publishedCellSchema } from './published-cell.ts';

const cell = {
	measure: 'level',
	field: 'f1',
	group: null,
	series: 1,
	release: 'r1',
	date: '2022-06-21'
} as const;

const published = (scores: readonly number[]) => {
	const everyone = contributors('m', scores.length);
	return publishCell(
		cell,
		everyone.map((contributor, index) => ({ contributor, value: scores[index] ?? NaN })),
		defaultParameters
	);
};
const quartilesFor = (scores: readonly number[], municipality: string) => {
	const { q1, median, q3 } = viewsOf(published(scores))(municipality);
	return [q1, median, q3];
};

describe('rule 11: a municipality sees the others, without itself', () => {
	test('example 1: the others of m1', () => {
		const scores = [99, 21, 33, 46, 50, 54, 63, 67, 71, 75, 79];
		expect(viewsOf(published(scores))('m1')).toEqual({
			...cell,
			n: 10,
			q1: 45,
			median: 60,
			q3: 70
		});
	});

	test('example 2: five others', () => {
		expect(quartilesFor([0, 42, 50, 58, 63, 71], 'm1')).toEqual([50, 60, 65]);
	});

	test('example 4: before and after N joins, rounded', () => {
		const before = [30, 42, 50, 58, 66, 74];
		expect(quartilesFor(before, 'somebody else')).toEqual([45, 55, 65]);
		expect(quartilesFor([...before, 54], 'somebody else')).toEqual([45, 55, 60]);
	});

	test('whoever is not in it sees all of it', () => {
		expect(viewsOf(published([1, 2, 3, 4, 5, 6, 7]))('m9')).toMatchObject({ n: 7 });
		expect(viewsOf(published([1, 2, 3, 4, 5, 6, 7]))('m7')).toMatchObject({ n: 6 });
	});

	test('for every viewer it is what publishing the others alone would have told', () => {
		fc.assert(
			fc.property(anyScores, fc.nat(), (scores, pick) => {
				fc.pre(scores.length > 6);
				const own = pick % scores.length;
				expect(quartilesFor(scores, `m${own + 1}`)).toEqual(
					quartilesFor(scores.toSpliced(own, 1), 'somebody else')
				);
			})
		);
	});

	test('the own score changes nothing of what one sees', () => {
		fc.assert(
			fc.property(anyScores, fc.nat(100), (scores, other) => {
				expect(quartilesFor(scores.with(0, other), 'm1')).toEqual(quartilesFor(scores, 'm1'));
			})
		);
	});
});

describe('what is published', () => {
	test('every number is a multiple of five between 0 and 100, in order', () => {
		fc.assert(
			fc.property(anyScores, (scores) => {
				const { whole, others } = published(scores);
				expect(others).toHaveLength(scores.length);
				for (const told of [whole, ...others]) {
					expect(told.every((value) => value % 5 === 0 && value >= 0 && value <= 100)).toBe(true);
					expect(told).toEqual(told.toSorted((a, b) => a - b));
				}
			})
		);
	});

	test('it comes back from storage as it was, with every view', () => {
		fc.assert(
			fc.property(anyScores, (scores) => {
				const publication = published(scores);
				const read = readCellPublication(JSON.parse(JSON.stringify(publication)));
				expect(read).toEqual(publication);
				const view = viewsOf(read)('m1');
				expect(publishedCellSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
			})
		);
	});

	test.each([
		['five scores', [1, 2, 3, 4, 5]],
		['a score over 100', [1, 2, 3, 4, 5, 101]],
		['a score below 0', [1, 2, 3, 4, 5, -1]],
		['a score that is none', [1, 2, 3, 4, 5, NaN]]
	])('%s are refused', (_, scores) => {
		expect(() => published(scores)).toThrow(RangeError);
	});
});
