import type { PublishedTally } from '#lib/domain/disclosure/index.ts';
import type { ItemState, TimeLeft } from '#lib/domain/workshop/index.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';
import { agreementLabel } from './tallies.ts';

const states: Record<ItemState, () => string> = {
	waiting: m.workshop_state_waiting,
	open: m.workshop_state_open,
	closed: m.workshop_state_closed,
	revealed: m.workshop_state_revealed
};

export function itemStateLabel(state: ItemState): string {
	return states[state]();
}

/** The short word beside an item of the agenda: its state, after the reveal its agreement. */
export function itemStanding(state: ItemState, tally: PublishedTally | null): string {
	if (state !== 'revealed' || !tally) return itemStateLabel(state);
	const { room } = tally;
	switch (room.kind) {
		case 'distribution':
			return twoDecimals(room.agreement);
		case 'summary':
			return agreementLabel(room.word);
		case 'near-unanimous':
			return m.workshop_near_unanimous();
		case 'nothing':
			return m.workshop_too_few();
	}
}

/** „17 von 29 Stimmen“, or that nobody is there; null where nothing is being voted on. */
export function ballotsInWords(item: { voted: number | null; expected: number | null }) {
	const { voted, expected } = item;
	if (voted === null || expected === null) return null;
	return expected === 0 ? m.workshop_nobody() : m.workshop_ballots({ voted, expected });
}

export function timeLeftWords(left: TimeLeft): string {
	switch (left.kind) {
		case 'minutes':
			return m.workshop_minutes_left({ count: left.minutes });
		case 'last-minute':
			return m.workshop_last_minute();
		case 'over':
			return m.workshop_time_over();
	}
}

const noteKindLabels = {
	strength: m.workshop_note_strength,
	gap: m.workshop_note_gap,
	idea: m.workshop_note_idea
};

export function noteKindLabel(kind: keyof typeof noteKindLabels): string {
	return noteKindLabels[kind]();
}

function twoDecimals(value: number): string {
	const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
	return new Intl.NumberFormat(getLocale(), digits).format(value);
}
