import { describe, expect, test } from 'vitest';
import { emptyAnswer } from '../answers/content.ts';
import { roundWith } from '../scoring/sample.test-support.ts';
import type { HandInFacts } from './facts.ts';
import { checkHandIn, handInRules, type HandInRule, type Place } from './rules.ts';
import { factsWith, level, lower, sample } from './rules.test-support.ts';

describe('before the hand-in', () => {
	test('nothing is found where everything is in order', () => {
		expect(checkHandIn(factsWith())).toEqual([]);
	});

	test.each<[string, HandInFacts, HandInRule, Place[]]>([
		[
			'„trifft nicht zu“ without a reason',
			factsWith({
				answers: new Map([
					['aa.1', { ...emptyAnswer, kind: 'not-applicable', reason: ' ' }],
					['bb.1', level]
				])
			}),
			'reason-missing',
			[{ kind: 'question', field: 'f1', question: 'aa.1' }]
		],
		[
			'a summary that the office has not released',
			factsWith({ unapprovedFindings: [4, 7] }),
			'finding-unreleased',
			[
				{ kind: 'finding', number: 4 },
				{ kind: 'finding', number: 7 }
			]
		],
		[
			'a rise without measure and evidence',
			factsWith({ before: lower }),
			'rise-unexplained',
			[{ kind: 'criterion', field: 'f1', criterion: 'aa' }]
		],
		[
			'a field that was handed to somebody and is late',
			factsWith({ overdueFields: ['f2'] }),
			'delegation-overdue',
			[{ kind: 'delegation', field: 'f2' }]
		],
		[
			'a question that was skipped',
			factsWith({ answers: new Map([['bb.1', level]]) }),
			'question-open',
			[{ kind: 'unanswered', field: 'f1', open: 1, of: 1 }]
		]
	])('%s', (_name, facts, rule, places) => {
		const { degree } = handInRules[rule];
		expect(checkHandIn(facts)).toEqual([{ rule, degree, places }]);
	});

	test.each<[string, Partial<HandInFacts>]>([
		['a measure', { withMeasure: new Set(['aa']) }],
		[
			'evidence',
			{
				answers: new Map([
					['aa.1', { ...level, evidence: 'Beschluss vom Mai' }],
					['bb.1', level]
				])
			}
		],
		[
			'a link',
			{
				answers: new Map([
					['aa.1', { ...level, evidenceLink: 'https://ahausen.example' }],
					['bb.1', level]
				])
			}
		]
	])('%s explains a rise', (_name, explained) => {
		expect(checkHandIn(factsWith({ before: lower, ...explained }))).toEqual([]);
	});

	test.each<[agreed: number, reason: string, found: boolean]>([
		[2, '', false],
		[3, '', true],
		[1, '  ', true],
		[4, 'Der Raum kannte den Beschluss noch nicht.', false]
	])('agreed on %i with reason „%s“ where the room said 2: found %s', (agreed, reason, found) => {
		const { instrument, profile } = roundWith(sample);
		const result = profile.criteria.get('aa');
		if (!result) throw new Error('the sample has it');
		const consensus = { kind: 'agreed', level: agreed, reason } as const;
		const criteria = new Map([...profile.criteria, ['aa', { ...result, consensus }]]);
		const facts = factsWith({ instrument, profile: { ...profile, criteria } });
		const places: Place[] = [{ kind: 'consensus', field: 'f1', criterion: 'aa' }];
		expect(checkHandIn(facts)).toEqual(
			found ? [{ rule: 'consensus-far', degree: 'should', places }] : []
		);
	});

	test('what must be done comes first', () => {
		const degrees = Object.values(handInRules).map(({ degree }) => degree);
		const weights = { must: 0, should: 1, note: 2 };
		expect(degrees.map((degree) => weights[degree])).toEqual(
			degrees.map((degree) => weights[degree]).toSorted()
		);
	});
});
