import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { dayAfter, workday, workdayBefore } from './days.ts';
import type { PlannedStep } from './plan.ts';

/** When a step usually comes, in days from the workshop (without one: from the consensus). */
const usual: Record<RoundState, number> = {
	planned: -63,
	answering: -49,
	workshop: 0,
	consensus: 0,
	submitted: 12,
	'in-review': 22,
	accepted: 43,
	closed: 16,
	withdrawn: -20
};

const withReview = ['consensus', 'submitted', 'in-review', 'accepted'] as const;

/** The states on the usual way to a state, itself last. */
function wayTo(state: RoundState, workshop: boolean): RoundState[] {
	if (state === 'planned') return ['planned'];
	const begin: RoundState[] = ['planned', 'answering'];
	if (state === 'answering') return begin;
	if (state === 'withdrawn') return [...begin, 'withdrawn'];
	if (workshop) begin.push('workshop');
	if (state === 'workshop') return begin;
	if (state === 'closed') return [...begin, 'consensus', 'closed'];
	return [...begin, ...withReview.slice(0, withReview.indexOf(state) + 1)];
}

/**
 * The history of a round that has come to a state.
 * @param on day of the workshop, or of the consensus where there is none
 * @param notes what was noted at a step
 */
export function stepsTo(
	state: RoundState,
	on: string,
	workshop: boolean,
	notes: Partial<Record<RoundState, string>> = {}
): PlannedStep[] {
	return wayTo(state, workshop).map((to) => {
		const note = notes[to];
		return { to, on: dayOf(to, on), ...(note ? { note } : {}) };
	});
}

/** The day before the workshop it is opened; otherwise the usual day, never on a weekend. */
function dayOf(state: RoundState, on: string): string {
	return state === 'workshop' ? workdayBefore(on) : workday(dayAfter(on, usual[state]));
}
