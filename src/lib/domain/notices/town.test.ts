import { describe, expect, test } from 'vitest';
import { nextStepsFor, type NextStep, type RunningRound } from '../overview/index.ts';
import { noFindings } from './findings.ts';
import { noticeRules } from './kinds.ts';
import { townNotices, type RoundFacts, type TownSituation } from './town.ts';

const round: RoundFacts = {
	number: 2,
	state: 'answering',
	position: 3,
	returned: false,
	workshopOn: null,
	questions: [],
	remindedAt: null,
	lateFields: []
};
const nothing: TownSituation = {
	today: '2022-06-21',
	steps: [],
	round,
	accepted: null,
	measures: [],
	findings: noFindings,
	examples: [],
	requests: []
};
const progress = { answered: 1, reasonsMissing: 0, total: 10 };
const you = (step: Partial<NextStep>) => ({ who: 'you', ...step }) as NextStep;
const ownField = (standing: 'open' | 'due-soon' | 'overdue') =>
	you({ kind: 'own-field', own: { field: 'f2', dueOn: '2022-06-20', standing, progress } });

function told(change: Partial<TownSituation>): string[] {
	return townNotices({ ...nothing, ...change }).map(
		({ kind, marks, late }) => `${kind} ${marks.join(' ')}${late ? ' late' : ''}`
	);
}

describe('what waits in a municipality', () => {
	test.each<[string, Partial<TownSituation>, string[]]>([
		['nothing', {}, []],
		['a field', { steps: [ownField('open')] }, ['own-fields round-2:field-f2:open']],
		[
			'a late field',
			{ steps: [ownField('overdue')] },
			['own-fields round-2:field-f2:overdue late']
		],
		[
			'measures, each by its reason',
			{
				steps: [you({ kind: 'measures', due: { overdue: 1, soon: 1, silent: 0 } })],
				measures: [
					{ number: 4, reason: 'overdue' },
					{ number: 7, reason: 'soon' }
				]
			},
			['measures measure-4:overdue measure-7:soon late']
		],
		[
			'questions, each by itself',
			{ steps: [you({ kind: 'questions', count: 2 })], round: { ...round, questions: [3, 5] } },
			['questions round-2:question-3 round-2:question-5']
		],
		[
			'a reminder',
			{ steps: [you({ kind: 'reminded' })], round: { ...round, remindedAt: new Date(9) } },
			['reminded round-2-3:reminded-9 late']
		],
		[
			'fields of others',
			{ steps: [you({ kind: 'remind', count: 1 })], round: { ...round, lateFields: ['f3'] } },
			['late-fields round-2:late-f3 late']
		],
		[
			'open questions',
			{ steps: [you({ kind: 'answer', count: 9 })] },
			['answers round-2-3:answer']
		],
		[
			'missing reasons',
			{ steps: [you({ kind: 'reasons', count: 1 })] },
			['answers round-2-3:reasons']
		],
		['the first round', { steps: [you({ kind: 'plan' })], round: null }, ['round no-round:plan']],
		['a step of the round', { steps: [you({ kind: 'begin' })] }, ['round round-2-3:begin']],
		[
			'a returned submission',
			{
				steps: [you({ kind: 'submit' })],
				round: { ...round, state: 'consensus', position: 8, returned: true }
			},
			['round round-2-8:submit', 'returned round-2-8:returned']
		],
		[
			'a returned submission, for who does not lead',
			{ round: { ...round, state: 'consensus', position: 8, returned: true } },
			[]
		],
		[
			'a workshop in two weeks',
			{ round: { ...round, workshopOn: '2022-07-05' } },
			['workshop-day round-2:workshop-2022-07-05']
		],
		[
			'a workshop today',
			{ round: { ...round, workshopOn: '2022-06-21' } },
			['workshop-day round-2:workshop-2022-06-21']
		],
		['a workshop later', { round: { ...round, workshopOn: '2022-07-06' } }, []],
		['a workshop that was', { round: { ...round, workshopOn: '2022-06-20' } }, []],
		[
			'a workshop that is over',
			{ round: { ...round, state: 'consensus', workshopOn: '2022-06-22' } },
			[]
		],
		[
			'a workshop for who runs it',
			{
				steps: [you({ kind: 'workshop', on: '2022-06-22' })],
				round: { ...round, state: 'workshop', workshopOn: '2022-06-22' }
			},
			['round round-2-3:workshop']
		],
		[
			'an evaluation',
			{ round: null, accepted: { number: 1, acceptedOn: '2022-05-22', correctedOn: null } },
			['evaluation round-1:evaluation-2022-05-22']
		],
		[
			'an evaluation of long ago',
			{ round: null, accepted: { number: 1, acceptedOn: '2022-05-21', correctedOn: null } },
			[]
		],
		[
			'its correction',
			{ round: null, accepted: { number: 1, acceptedOn: '2022-01-01', correctedOn: '2022-06-20' } },
			['evaluation round-1:evaluation-2022-06-20']
		],
		[
			'an evaluation, when the next round is there',
			{ accepted: { number: 1, acceptedOn: '2022-06-20', correctedOn: null } },
			[]
		],
		[
			'counted things',
			{
				findings: { check: ['1:recorded'], release: ['2:confirmed'], approve: ['3:confirmed'] },
				examples: ['1-2'],
				requests: ['a', 'b']
			},
			[
				'findings-to-check finding-check-1:recorded',
				'findings-to-release finding-release-2:confirmed',
				'summaries-to-approve summary-3:confirmed',
				'examples-to-publish example-1-2',
				'requests-to-reply request-a request-b'
			]
		]
	])('%s', (_, change, expected) => {
		expect(told(change)).toEqual(expected);
	});

	test('every own step of a round becomes a notice of a kind that there is, with a mark', () => {
		const running: RunningRound = {
			...{ state: 'planned', workshopOn: null, progress, recorded: 1, criteria: 2 },
			...{ overdue: 1, questions: 1, reminder: { text: '', by: '', at: new Date(1), dueOn: null } }
		};
		for (const state of ['planned', 'answering', 'workshop', 'consensus', 'in-review'] as const) {
			const steps = nextStepsFor({
				running: { ...running, state },
				own: [],
				measures: { overdue: 0, soon: 0, silent: 1 },
				may: { lead: true, answerAll: true }
			}).filter(({ who }) => who === 'you');
			const notices = townNotices({
				...nothing,
				steps,
				round: { ...round, state, questions: [1], remindedAt: new Date(1), lateFields: ['f1'] },
				measures: [{ number: 1, reason: 'silent' }]
			});
			expect(notices).toHaveLength(steps.length);
			for (const { kind, marks } of notices) {
				expect(noticeRules[kind]).toBeDefined();
				expect(marks.length).toBeGreaterThan(0);
			}
		}
	});
});
