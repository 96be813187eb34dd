import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answerSchema,
	choiceOf,
	emptyAnswer,
	fingerprintOf,
	replyOf,
	type AnswerContent
} from './index.ts';

const form = { choice: '', reason: '', evidence: '', evidenceLink: '', note: '' };

describe('what comes out of a form', () => {
	test.each([
		['', { kind: null, level: null }],
		['0', { kind: 'level', level: 0 }],
		['4', { kind: 'level', level: 4 }],
		['cannot-judge', { kind: 'cannot-judge', level: null }],
		['not-applicable', { kind: 'not-applicable', level: null }]
	])('the choice %j is read', (choice, expected) => {
		expect(answerSchema(4).parse({ ...form, choice }).choice).toEqual(expected);
	});

	test.each(['5', '-1', '2.5', '04', 'NaN', '1e1', 'level', ' 2'])(
		'the choice %j is refused',
		(choice) => {
			expect(answerSchema(4).safeParse({ ...form, choice }).success).toBe(false);
		}
	);

	test.each([
		['https://www.kommune.example/konzept.pdf', true],
		['http://kommune.example', true],
		['', true],
		['javascript:alert(1)', false],
		['ftp://kommune.example', false],
		['kommune.example', false],
		['https://', false]
	])('the link %j: %s', (evidenceLink, expected) => {
		expect(answerSchema(4).safeParse({ ...form, evidenceLink }).success).toBe(expected);
	});

	test('a choice goes into a form and comes back', () => {
		for (const choice of ['', '0', '3', 'cannot-judge', 'not-applicable']) {
			const content = { ...emptyAnswer, ...answerSchema(4).parse({ ...form, choice }).choice };
			expect(choiceOf(content)).toBe(choice);
		}
	});
});

describe('how an answer counts', () => {
	test('nothing chosen is no reply, even with a note', () => {
		expect(replyOf({ ...emptyAnswer, note: 'später' })).toBeUndefined();
	});

	test('level 0 is a reply', () => {
		expect(replyOf({ ...emptyAnswer, kind: 'level', level: 0 })).toEqual({
			kind: 'level',
			level: 0
		});
	});
});

test('fingerprints are equal exactly for equal answers', () => {
	const content: fc.Arbitrary<AnswerContent> = fc.record({
		kind: fc.constant('level' as const),
		level: fc.integer({ min: 0, max: 2 }),
		reason: fc.constantFrom('', 'a', '","'),
		evidence: fc.constantFrom('', 'a', '","'),
		evidenceLink: fc.constant(''),
		note: fc.constantFrom('', '"', 'a')
	});
	fc.assert(
		fc.property(content, content, (one, other) => {
			const equal = JSON.stringify(one) === JSON.stringify(other);
			expect(fingerprintOf(one) === fingerprintOf(other)).toBe(equal);
		})
	);
});
