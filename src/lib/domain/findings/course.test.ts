import { describe, expect, test } from 'vitest';
import { findingStep, findingTransitions, nextFindingSteps, settledStates } from './course.ts';
import { findingStates, type FindingState } from './vocabulary.ts';

describe('the course of a finding', () => {
	test.each<[FindingState, FindingState[]]>([
		['recorded', ['checked', 'dismissed']],
		['checked', ['confirmed', 'recorded', 'dismissed']],
		['confirmed', ['addressed', 'checked', 'dismissed']],
		['addressed', ['effect-reviewed', 'confirmed', 'dismissed']],
		['effect-reviewed', ['closed', 'addressed', 'dismissed']],
		['closed', ['addressed']],
		['dismissed', ['recorded']]
	])('from %s to %j', (from, expected) => {
		expect(nextFindingSteps(from).map(({ to }) => to)).toEqual(expected);
	});

	test('every open state can be dismissed, and only with a reason', () => {
		const open = findingStates.filter((state) => !settledStates.includes(state));
		for (const state of open) expect(findingStep(state, 'dismissed')?.noteRequired).toBe(true);
		for (const state of settledStates) expect(findingStep(state, 'dismissed')).toBeUndefined();
	});

	test('what was settled is taken up again only with a reason', () => {
		for (const state of settledStates) {
			for (const step of nextFindingSteps(state)) {
				expect(step).toMatchObject({ back: true, noteRequired: true });
			}
		}
	});

	test('forward goes one state at a time, and every state can be reached and left', () => {
		for (const { from, to, back } of findingTransitions) {
			if (back || to === 'dismissed') continue;
			expect(findingStates.indexOf(to)).toBe(findingStates.indexOf(from) + 1);
		}
		for (const state of findingStates) {
			expect(nextFindingSteps(state).length).toBeGreaterThan(0);
			const reached = state === 'recorded' || findingTransitions.some(({ to }) => to === state);
			expect(reached).toBe(true);
		}
	});

	test('no step twice', () => {
		const names = findingTransitions.map(({ from, to }) => `${from} ${to}`);
		expect(new Set(names).size).toBe(names.length);
	});
});
