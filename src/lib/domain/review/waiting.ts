import { isFinished, type RoundState } from '../rounds/transitions.ts';

export type WaitingOn = 'municipality' | 'staff' | 'nobody';

/**
 * Who has the next word in a round.
 * @param openQuestions questions of the staff that the municipality has not answered
 */
export function waitingOn(state: RoundState | null, openQuestions: number): WaitingOn {
	if (state === null) return 'municipality';
	if (isFinished(state)) return 'nobody';
	if (state === 'submitted') return 'staff';
	if (state === 'in-review') return openQuestions > 0 ? 'municipality' : 'staff';
	return 'municipality';
}
