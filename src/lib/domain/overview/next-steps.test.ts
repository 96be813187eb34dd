import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundStates } from '../rounds/transitions.ts';
import { nextStepsFor, type NextStep, type OwnField, type RunningRound } from './next-steps.ts';

const nobody = { lead: false, answerAll: false };
const progress = { answered: 84, reasonsMissing: 0, total: 84 };
const round: RunningRound = {
	state: 'answering',
	workshopOn: '2022-06-14',
	progress,
	recorded: 42,
	criteria: 42,
	overdue: 0,
	questions: 0,
	reminder: null
};
const field: OwnField = {
	field: 'f2',
	dueOn: '2022-06-30',
	standing: 'open',
	progress: { answered: 1, reasonsMissing: 0, total: 16 }
};

function told(steps: NextStep[]): string {
	return steps
		.map((step) => `${step.who}: ${step.kind}${'count' in step ? ` ${step.count}` : ''}`)
		.join(', ');
}

describe('what is next', () => {
	test.each<[string, Partial<RunningRound> | null, string]>([
		['without a round', null, 'coordinator: plan'],
		['after a finished round', { state: 'accepted' }, 'coordinator: plan'],
		['planned', { state: 'planned' }, 'coordinator: begin'],
		['answering, open', { progress: { ...progress, answered: 80 } }, 'administration: answer 4'],
		[
			'answering, overdue and without reasons',
			{ overdue: 2, progress: { ...progress, answered: 81, reasonsMissing: 1 } },
			'coordinator: remind 2, administration: reasons 1, administration: answer 2'
		],
		['all answered', {}, 'coordinator: end-answering'],
		['workshop', { state: 'workshop' }, 'coordinator: workshop'],
		['consensus begun', { state: 'consensus', recorded: 40 }, 'coordinator: agree 2'],
		['consensus complete', { state: 'consensus' }, 'coordinator: submit'],
		[
			'consensus complete, but a reason is missing',
			{ state: 'consensus', progress: { ...progress, answered: 83, reasonsMissing: 1 } },
			'coordinator: reasons 1'
		],
		['submitted', { state: 'submitted' }, 'staff: await-review'],
		['in review', { state: 'in-review' }, 'staff: await-decision']
	])('%s', (_name, change, expected) => {
		const running = change && { ...round, ...change };
		expect(told(nextStepsFor({ running, own: [], measures: null, may: nobody }))).toBe(expected);
	});
});

describe('for whom', () => {
	test('whoever may do it is addressed', () => {
		const running = { ...round, overdue: 1, progress: { ...progress, answered: 80 } };
		const may = { lead: true, answerAll: true };
		expect(told(nextStepsFor({ running, own: [], measures: null, may }))).toBe(
			'you: remind 1, you: answer 4'
		);
	});

	test('fields that are owed come first, the earliest deadline first', () => {
		const own = [
			field,
			{ ...field, field: 'f5', dueOn: '2022-06-01', standing: 'overdue' as const }
		];
		const steps = nextStepsFor({ running: round, own, measures: null, may: nobody });
		expect(steps.slice(0, 2)).toEqual([
			{ kind: 'own-field', who: 'you', own: own[1] },
			{ kind: 'own-field', who: 'you', own: own[0] }
		]);
	});

	test('a field handed in is done, and none is owed outside answering', () => {
		const done = {
			running: round,
			own: [{ ...field, standing: 'handed-in' as const }],
			measures: null,
			may: nobody
		};
		expect(told(nextStepsFor(done))).not.toContain('own-field');
		const later = {
			...done,
			running: { ...round, state: 'consensus' as const },
			own: [field]
		};
		expect(told(nextStepsFor(later))).not.toContain('own-field');
	});
});

describe('measures that are due', () => {
	const due = (overdue: number, soon: number, silent = 0) => ({
		own: [],
		may: nobody,
		measures: { overdue, soon, silent }
	});

	test('come before the steps of the round, and also without one', () => {
		expect(told(nextStepsFor({ running: round, ...due(2, 1) }))).toBe(
			'you: measures, coordinator: end-answering'
		);
		expect(told(nextStepsFor({ running: null, ...due(0, 1) }))).toBe(
			'you: measures, coordinator: plan'
		);
		expect(told(nextStepsFor({ running: null, ...due(0, 0, 1) }))).toBe(
			'you: measures, coordinator: plan'
		);
	});

	test('come after the fields that somebody owes', () => {
		const steps = nextStepsFor({ running: round, ...due(1, 0), own: [field] });
		expect(steps.map(({ kind }) => kind)).toEqual(['own-field', 'measures', 'end-answering']);
	});

	test('are no step where none is due', () => {
		expect(told(nextStepsFor({ running: round, ...due(0, 0) }))).not.toContain('measures');
	});
});

test('there is always a next step', () => {
	const counts = fc.nat({ max: 9 });
	fc.assert(
		fc.property(fc.constantFrom(...roundStates), counts, counts, counts, (state, a, b, c) => {
			const running = {
				...round,
				state,
				progress: { answered: a, reasonsMissing: b, total: a + b + c },
				recorded: a,
				criteria: a + c
			};
			expect(nextStepsFor({ running, own: [], measures: null, may: nobody })).not.toHaveLength(0);
		})
	);
});
