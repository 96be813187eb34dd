import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, agreementWord } from './agreement.ts';
import { votes } from './sample.test-support.ts';
import { carriesResult, tallyOf, type Choice } from './tally.ts';

const choice: fc.Arbitrary<Choice> = fc.oneof(
	{ weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) },
	fc.constantFrom<Choice>('cannot-judge', 'abstain')
);

describe('the tally of ballots', () => {
	test('levels make n; "cannot judge" and abstentions are counted apart', () => {
		expect(tallyOf([0, 4, 'abstain', 2, 'cannot-judge', 2, 'cannot-judge'], 4)).toEqual({
			n: 4,
			counts: [1, 0, 2, 0, 1],
			cannotJudge: 2,
			abstained: 1,
			q1: 1.5,
			median: 2,
			q3: 2.5,
			agreement: null
		});
	});

	test('nobody voted', () => {
		expect(tallyOf([], 4)).toMatchObject({ n: 0, q1: null, median: null, q3: null });
	});

	test.each([5, -1, 0.5, NaN, Infinity])('a ballot with level %d is refused', (bad) => {
		expect(() => tallyOf([1, bad], 4)).toThrow(RangeError);
	});

	test('the order of ballots never matters, and nothing is ever NaN', () => {
		fc.assert(
			fc.property(fc.array(choice), (choices) => {
				const tally = tallyOf(choices, 4);
				expect(tallyOf(choices.toReversed(), 4)).toEqual(tally);
				expect(tallyOf([...choices].sort(), 4)).toEqual(tally);
				expect(Object.values(tally).flat()).not.toContain(NaN);
			})
		);
	});

	test('a higher level on one ballot never lowers the median', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(4), { minLength: 1 }), fc.nat(), (levels, pick) => {
				const raised = levels.with(pick % levels.length, 4);
				expect(tallyOf(raised, 4).median).toBeGreaterThanOrEqual(tallyOf(levels, 4).median ?? 5);
			})
		);
	});
});

describe('agreement after Tastle & Wierman', () => {
	test.each([
		[[0, 0, 7, 0, 0], 1],
		[[5, 0, 0, 0, 5], 0],
		[[1, 2, 4, 2, 1], 0.634],
		[[4, 1, 0, 0, 0], 0.876],
		[[3, 1, 1, 0, 0], 0.705]
	])('counts %j agree to %d', (counts, agreement) => {
		expect(agreementOf(counts)).toBeCloseTo(agreement, 3);
	});

	/**
	 * The paper's own item (Tastle & Wierman 2007, p. 537: 19, 16, 26, 29, 10 of a hundred); and the
	 * example in the manual of R's package agrmt, which implements the paper and prints 0.7256876.
	 */
	test.each([
		[[19, 16, 26, 29, 10], 0.5184145],
		[[30, 40, 210, 130, 530, 50, 10], 0.7256876]
	])('published example %j agrees to %d', (counts, agreement) => {
		expect(agreementOf(counts)).toBeCloseTo(agreement, 7);
	});

	test.each([
		[[4, 0, 0, 0, 0], false],
		[[5, 0, 0, 0, 0], true],
		[[0, 0, 0, 0, 0], false]
	])('counts %j are enough: %s', (counts, enough) => {
		expect(agreementOf(counts) !== null).toBe(enough);
	});

	test('it lies between 0 and 1 and does not depend on the direction of the scale', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 11 }), (counts) => {
				fc.pre(counts.reduce((sum, count) => sum + count) >= 5);
				const agreement = agreementOf(counts) ?? NaN;
				expect(agreement).toBeGreaterThanOrEqual(0);
				expect(agreement).toBeLessThanOrEqual(1);
				expect(agreementOf(counts.toReversed())).toBeCloseTo(agreement, 8);
			})
		);
	});

	test.each([
		[1, 'united'],
		[0.8, 'united'],
		[0.795, 'united'],
		[0.7949, 'mixed'],
		[0.5, 'mixed'],
		[0.4949, 'divided'],
		[0, 'divided']
	])('agreement %d is called %s', (agreement, word) => {
		expect(agreementWord(agreement)).toBe(word);
	});
});

describe('whether a room carries the official result', () => {
	test.each([
		[4, 0, false],
		[5, 5, true],
		[5, 6, false],
		[10, 0, true]
	])('%d levels and %d who cannot judge: %s', (n, cannotJudge, expected) => {
		const choices: Choice[] = [
			...votes([0, 0, n]),
			...Array.from({ length: cannotJudge }, () => 'cannot-judge' as const),
			'abstain'
		];
		expect(carriesResult(tallyOf(choices, 4))).toBe(expected);
	});
});
