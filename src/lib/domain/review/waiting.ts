import { isFinished, type RoundState } from '../rounds/transitions.ts';
import { openQuestions, threadsOf, type Entry } from './entries.ts';

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

/** A state that a round came into. */
export interface Turn {
	readonly to: RoundState;
	readonly at: Date;
}

/**
 * Since when a round waits for whoever it waits for: the hand-over, or in a review the first
 * question that is open and at the earliest the review itself, or the answer after which none was. Null: it waits for nobody, or there is
 * no round.
 * @param turns the first one first
 * @param entries the first one first
 */
export function waitingSince(turns: readonly Turn[], entries: readonly Entry[]): Date | null {
	const last = turns.at(-1);
	if (!last || isFinished(last.to)) return null;
	const handedOver = handOver(turns, last.to);
	if (last.to !== 'in-review') return handedOver;
	const [open] = openQuestions(entries);
	// One that was asked before waits with the municipality only since the review began anew.
	if (open) return open.at > last.at ? open.at : last.at;
	const answered = threadsOf(entries)
		.filter(({ entry }) => entry.kind === 'question')
		.flatMap(({ answers }) => answers[0]?.at ?? [])
		.filter((at) => at >= last.at);
	return answered.reduce((latest, at) => (at > latest ? at : latest), handedOver ?? last.at);
}

/** When a round came to the side that its state is with. */
function handOver(turns: readonly Turn[], state: RoundState): Date | null {
	const side = waitingOn(state, 0);
	const other = turns.findLastIndex(({ to }) => waitingOn(to, 0) !== side);
	return turns[other + 1]?.at ?? null;
}
