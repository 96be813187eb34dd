import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundStates } from '../rounds/transitions.ts';
import { asks, prospectOf, roundInQuestion, type Asked } from './next-round.ts';

const next: Asked = {
	ask: 'next-round',
	dueOn: '2026-12-01',
	title: 'Dritte Runde',
	instrumentId: 'i'
};
const date: Asked = { ...next, ask: 'date' };
const said = { dueOn: '2026-12-01', title: 'Dritte Runde', instrumentId: 'i' };

describe('what is asked of a municipality', () => {
	test.each([
		['no round', null, null, { will: true, kind: 'offer', roundNumber: 1 }],
		['accepted', 'accepted', null, { will: true, kind: 'offer', roundNumber: 3 }],
		['closed', 'closed', null, { will: true, kind: 'offer', roundNumber: 3 }],
		['withdrawn', 'withdrawn', null, { will: true, kind: 'offer', roundNumber: 3 }],
		['planned', 'planned', null, { will: false, reason: 'running' }],
		['in review', 'in-review', null, { will: false, reason: 'running' }],
		['offered so already', 'closed', said, { will: false, reason: 'as-it-is' }],
		[
			'offered with another date',
			'closed',
			{ ...said, dueOn: '2026-11-30' },
			{ will: true, kind: 'offer', roundNumber: 3 }
		]
	] as const)('a next round: %s', (_what, state, before, expected) => {
		const newest = state === null ? null : { number: 2, state };
		expect(prospectOf(next, { newest, said: before })).toEqual(expected);
	});

	test.each([
		['no round', null, null, { will: false, reason: 'no-round' }],
		['accepted', 'accepted', null, { will: false, reason: 'no-round' }],
		['answering', 'answering', null, { will: true, kind: 'date', roundNumber: 2 }],
		['submitted', 'submitted', null, { will: false, reason: 'handed-in' }],
		['the same date', 'answering', said, { will: false, reason: 'as-it-is' }]
	] as const)('a date: %s', (_what, state, before, expected) => {
		const newest = state === null ? null : { number: 2, state };
		expect(prospectOf(date, { newest, said: before })).toEqual(expected);
	});

	test('asked twice, the second time does nothing; and it is always the round in question', () => {
		const standing = fc.option(
			fc.record({ number: fc.integer({ min: 1, max: 9 }), state: fc.constantFrom(...roundStates) }),
			{ nil: null }
		);
		fc.assert(
			fc.property(standing, fc.constantFrom(...asks), (newest, ask) => {
				const asked = { ...next, ask };
				const first = prospectOf(asked, { newest, said: null });
				if (!first.will) return;
				expect(first.roundNumber).toBe(roundInQuestion(newest));
				expect(prospectOf(asked, { newest, said })).toEqual({ will: false, reason: 'as-it-is' });
			})
		);
	});
});
