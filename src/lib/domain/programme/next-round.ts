import { isHandedIn } from '../review/due.ts';
import { isFinished, type RoundState } from '../rounds/transitions.ts';

/** What project staff ask of chosen municipalities: a next round, or only a date for the running one. */
export const asks = ['next-round', 'date'] as const;
export type Ask = (typeof asks)[number];

/** What is asked: `dueOn` is a day, `YYYY-MM-DD`; title and questionnaire count with a next round only. */
export interface Asked {
	ask: Ask;
	dueOn: string;
	title: string;
	instrumentId: string;
}

/** How a municipality stands: its newest round, and what was said last about the round in question. */
export interface Standing {
	newest: { number: number; state: RoundState } | null;
	/** Of the running round, else of the next one. */
	said: { dueOn: string; title: string; instrumentId: string | null } | null;
}

/** Why nothing happens for a municipality. */
export type NotAsked = 'running' | 'handed-in' | 'no-round' | 'as-it-is';

export type Prospect =
	{ will: true; kind: 'offer' | 'date'; roundNumber: number } | { will: false; reason: NotAsked };

/** Which round a date or an offer is about: the running one, else the next. */
export function roundInQuestion(newest: Standing['newest']): number {
	if (newest === null) return 1;
	return isFinished(newest.state) ? newest.number + 1 : newest.number;
}

/**
 * What a roll-over does for one municipality. A round is planned by its coordinator („Round“), so
 * staff offer the next one and do not open it. Asking the same again does nothing.
 */
export function prospectOf(asked: Asked, { newest, said }: Standing): Prospect {
	const running = newest !== null && !isFinished(newest.state);
	if (asked.ask === 'next-round') {
		if (running) return { will: false, reason: 'running' };
		const same =
			said?.dueOn === asked.dueOn &&
			said.title === asked.title &&
			said.instrumentId === asked.instrumentId;
		if (same) return { will: false, reason: 'as-it-is' };
		return { will: true, kind: 'offer', roundNumber: roundInQuestion(newest) };
	}
	if (!running) return { will: false, reason: 'no-round' };
	if (isHandedIn(newest.state)) return { will: false, reason: 'handed-in' };
	if (said?.dueOn === asked.dueOn) return { will: false, reason: 'as-it-is' };
	return { will: true, kind: 'date', roundNumber: newest.number };
}
