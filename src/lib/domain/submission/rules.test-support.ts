import { emptyAnswer, type AnswerContent } from '../answers/content.ts';
import { roundWith, votes, type SampleRound } from '../scoring/sample.test-support.ts';
import type { HandInFacts } from './facts.ts';

/** Two fields of one criterion each, everything in order. */
export const sample: SampleRound = {
	f1: { aa: { self: 2, votes: votes([0, 0, 6, 0, 0]), consensus: 2 } },
	f2: { bb: { self: 3, votes: votes([0, 0, 0, 6, 0]), consensus: 3 } }
};

export const level: AnswerContent = { ...emptyAnswer, kind: 'level', level: 2 };

export function factsWith(changed: Partial<HandInFacts> = {}, round = sample): HandInFacts {
	const { instrument, profile } = roundWith(round);
	return {
		instrument,
		profile,
		answers: new Map([
			['aa.1', level],
			['bb.1', level]
		]),
		before: null,
		withMeasure: new Set(),
		overdueFields: [],
		unapprovedFindings: [],
		...changed
	};
}

export const lower = roundWith({
	f1: { aa: { self: 1, consensus: 1 } },
	f2: { bb: { self: 3, consensus: 3 } }
});

/** Facts that break every rule, each at one place. */
export function factsThatBreakAll(): HandInFacts {
	const { profile } = factsWith();
	const result = profile.criteria.get('bb');
	if (!result) throw new Error('the sample has it');
	const consensus = { kind: 'agreed', level: 1, reason: '' } as const;
	return factsWith({
		answers: new Map([['bb.1', { ...emptyAnswer, kind: 'not-applicable' }]]),
		profile: {
			...profile,
			criteria: new Map([...profile.criteria, ['bb', { ...result, consensus }]])
		},
		before: lower,
		overdueFields: ['f1'],
		unapprovedFindings: [1]
	});
}
