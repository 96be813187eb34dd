import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replyState, type Reply } from './reply.ts';
import { criterionWith, replyWith } from './sample.test-support.ts';
import { selfViewOf } from './self-view.ts';

type Given = number | 'cannot-judge' | 'not-applicable' | 'no-reason' | 'skipped';

function view(weights: number[], given: Given[]) {
	const replies = new Map<string, Reply>();
	given.forEach((one, index) => {
		if (one === 'skipped') return;
		replies.set(
			`aa.${index + 1}`,
			one === 'no-reason' ? { kind: 'not-applicable', reason: ' ' } : replyWith(one)
		);
	});
	return selfViewOf(criterionWith('aa', weights), replies, 4);
}

describe('how a reply counts', () => {
	test.each<[Reply | undefined, string]>([
		[undefined, 'skipped'],
		[{ kind: 'level', level: 0 }, 'level'],
		[{ kind: 'cannot-judge' }, 'cannot-judge'],
		[{ kind: 'not-applicable', reason: 'not our task' }, 'not-applicable'],
		[{ kind: 'not-applicable', reason: null }, 'reason-missing'],
		[{ kind: 'not-applicable', reason: ' \n ' }, 'reason-missing']
	])('%j is %s', (reply, state) => {
		expect(replyState(reply)).toBe(state);
	});
});

describe('the self-view of a criterion', () => {
	test.each<[string, number[], Given[], unknown]>([
		['one level', [1], [3], { status: 'scored', score: 75, coverage: 1, level: 3 }],
		['a mean between levels', [1, 1], [1, 2], { score: 37.5, level: null }],
		['a mean that is a level', [1, 1], [1, 3], { score: 50, level: 2 }],
		['weights', [3, 1], [4, 0], { score: 75, level: 3 }],
		['thirds that meet a level', [1, 1, 1], [1, 1, 4], { score: 50, level: 2 }],
		['tenths that floating point blurs', [0.1, 0.3], [3, 3], { score: 75, level: 3 }],
		['coverage of exactly one half', [1, 1], [4, 'skipped'], { score: 100, coverage: 0.5 }],
		['half by weight', [0.3, 0.1, 0.2], [4, 'skipped', 'skipped'], { status: 'scored' }],
		['cannot judge stays in coverage', [1, 1], [4, 'cannot-judge'], { coverage: 0.5 }],
		['not applicable leaves coverage', [1, 9], [2, 'not-applicable'], { coverage: 1, score: 50 }],
		['no reason counts as skipped', [1, 2], [2, 'no-reason'], { status: 'too-few' }]
	])('%s', (_, weights, given, expected) => {
		expect(view(weights, given)).toMatchObject(expected as object);
	});

	test('less than half is too few, and no score is given', () => {
		expect(view([1, 1.01], [4, 'skipped'])).toEqual({
			status: 'too-few',
			coverage: 1 / 2.01
		});
	});

	test('a criterion of which nothing applies does not apply', () => {
		expect(view([1, 1], ['not-applicable', 'not-applicable'])).toEqual({
			status: 'not-applicable'
		});
	});

	test.each([5, -1, 1.5, NaN])('a reply of level %d is refused', (level) => {
		expect(() => view([1], [level])).toThrow(RangeError);
	});
});

const level = fc.integer({ min: 0, max: 4 });
const left = fc.constantFrom<Given>('cannot-judge', 'not-applicable', 'no-reason', 'skipped');
const weight = fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10);
const answered = fc.array(fc.tuple(weight, fc.oneof(level, left)), { minLength: 1, maxLength: 8 });

const scoreOfView = (weights: number[], given: Given[]) => {
	const self = view(weights, given);
	return self.status === 'scored' ? self.score : null;
};

function split(parts: [number, Given][]): [number[], Given[]] {
	return [parts.map(([own]) => own), parts.map(([, given]) => given)];
}

describe('whatever is answered', () => {
	test('leaving a question out never lowers a score: it is as if it did not exist', () => {
		fc.assert(
			fc.property(answered, weight, left, (parts, own, how) => {
				const without = scoreOfView(...split(parts));
				const score = scoreOfView(...split([...parts, [own, how]]));
				expect([null, without]).toContain(score);
				const worst = scoreOfView(...split([...parts, [own, 0]]));
				if (score !== null && worst !== null) expect(score).toBeGreaterThanOrEqual(worst);
			})
		);
	});

	test('a higher level never lowers a score', () => {
		fc.assert(
			fc.property(answered, fc.nat(), (parts, pick) => {
				const [weights, given] = split(parts);
				const index = pick % given.length;
				const raised = given.map((one, at) =>
					at === index && typeof one === 'number' ? Math.min(4, one + 1) : one
				);
				const [before, after] = [scoreOfView(weights, given), scoreOfView(weights, raised)];
				expect(after ?? -1).toBeGreaterThanOrEqual(before ?? -1);
			})
		);
	});

	test('weights have no scale', () => {
		fc.assert(
			fc.property(answered, fc.double({ min: 0.1, max: 50, noNaN: true }), (parts, factor) => {
				const [weights, given] = split(parts);
				const score = scoreOfView(weights, given);
				const scaled = scoreOfView(
					weights.map((own) => own * factor),
					given
				);
				expect(scaled === null).toBe(score === null);
				expect(scaled ?? 0).toBeCloseTo(score ?? 0, 6);
			})
		);
	});

	test('the order in which replies arrive does not matter', () => {
		fc.assert(
			fc.property(fc.array(level, { minLength: 1, maxLength: 8 }), (levels) => {
				const criterion = criterionWith(
					'aa',
					levels.map(() => 1)
				);
				const entries = levels.map((one, at): [string, Reply] => [`aa.${at + 1}`, replyWith(one)]);
				expect(selfViewOf(criterion, new Map(entries.toReversed()), 4)).toEqual(
					selfViewOf(criterion, new Map(entries), 4)
				);
			})
		);
	});
});
