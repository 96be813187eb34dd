import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	copyInForce,
	isEditable,
	nextPracticeSteps,
	practiceCourse,
	practiceStepTo,
	type PracticeActor,
	type TakenStep
} from './course.ts';
import { sampleContent } from './sample.test-support.ts';
import { practiceStates, type PracticeState } from './vocabulary.ts';

const both: PracticeActor[] = ['task-force', 'office'];

describe('who may take which step', () => {
	test.each<[PracticeState, boolean, PracticeActor, PracticeState[]]>([
		['drafted', false, 'task-force', ['proposed', 'withdrawn']],
		['drafted', true, 'task-force', ['proposed']],
		['drafted', false, 'office', []],
		['drafted', true, 'office', ['withdrawn']],
		['proposed', false, 'task-force', ['drafted']],
		['proposed', false, 'office', ['published', 'drafted']],
		['proposed', true, 'office', ['published', 'drafted', 'withdrawn']],
		['published', true, 'task-force', ['drafted']],
		['published', true, 'office', ['withdrawn']],
		['withdrawn', false, 'task-force', ['drafted']],
		['withdrawn', false, 'office', []]
	])('%s (read by others: %s), %s: %j', (state, inForce, actor, expected) => {
		const found = nextPracticeSteps({ state, inForce }, [actor]).map(({ to }) => to);
		expect(found).toEqual(expected);
	});

	test('only the office publishes, and only what was proposed', () => {
		const publishing = practiceCourse.filter(({ to }) => to === 'published');
		expect(publishing).toEqual([{ from: 'proposed', to: 'published', by: 'office' }]);
	});

	test('the office says why it gives something back; the task force need not', () => {
		const proposed = { state: 'proposed', inForce: false } as const;
		expect(practiceStepTo(proposed, 'drafted', 'office')?.noteRequired).toBe(true);
		expect(practiceStepTo(proposed, 'drafted', 'task-force')?.noteRequired).toBeUndefined();
		expect(practiceStepTo(proposed, 'published', 'task-force')).toBeUndefined();
		expect(practiceStepTo(proposed, 'proposed', 'office')).toBeUndefined();
	});

	test('nothing changes while somebody decides', () => {
		expect(practiceStates.filter(isEditable)).toEqual(['drafted']);
	});
});

describe('what others read', () => {
	const one = { ...sampleContent, title: 'eins' };
	const two = { ...sampleContent, title: 'zwei' };
	const step = (to: PracticeState, published: typeof one | null = null) => ({ to, published });

	test.each<[string, TakenStep[], string | null]>([
		['nothing of a draft', [step('drafted')], null],
		['nothing of a proposal', [step('drafted'), step('proposed')], null],
		['the published copy', [step('drafted'), step('proposed'), step('published', one)], 'eins'],
		[
			'the old copy while it is revised',
			[step('published', one), step('drafted'), step('proposed')],
			'eins'
		],
		[
			'the new copy once it is published again',
			[step('published', one), step('drafted'), step('proposed'), step('published', two)],
			'zwei'
		],
		['nothing once it is withdrawn', [step('published', one), step('withdrawn')], null],
		[
			'nothing of a draft that follows a withdrawal',
			[step('published', one), step('withdrawn'), step('drafted'), step('proposed')],
			null
		]
	])('%s', (_, steps, expected) => {
		expect(copyInForce(steps)?.title ?? null).toBe(expected);
	});

	test('whatever course an example takes, others read a copy exactly from a publication on', () => {
		const walk = fc.array(fc.nat(10), { maxLength: 30 });
		fc.assert(
			fc.property(walk, (choices) => {
				const steps: TakenStep[] = [step('drafted')];
				let reads = false;
				for (const choice of choices) {
					const state = steps.at(-1)?.to ?? 'drafted';
					const next = nextPracticeSteps({ state, inForce: reads }, both);
					const taken = next[choice % Math.max(1, next.length)];
					if (!taken) break;
					if (taken.to === 'published') reads = true;
					if (taken.to === 'withdrawn') reads = false;
					steps.push(step(taken.to, taken.to === 'published' ? one : null));
					expect(copyInForce(steps) !== null).toBe(reads);
				}
			})
		);
	});

	test('every state can be left, and every one reached', () => {
		const reached = new Set(practiceCourse.map(({ to }) => to));
		const left = new Set(practiceCourse.map(({ from }) => from));
		for (const state of practiceStates) {
			expect(reached).toContain(state);
			expect(left).toContain(state);
		}
	});
});
