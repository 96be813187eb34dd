import type { PublishedRoom, PublishedTally } from '#lib/domain/disclosure/index.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import type { SelfView } from '#lib/domain/scoring/index.ts';
import { expectedBallots, type ItemState, type TimeLeft } from '#lib/domain/workshop/index.ts';
import { abstainedWords, cannotJudgeWords } from './criterion.ts';
import { textOf } from './labels.ts';
import { m } from './paraglide/messages.js';
import { getLocale } from './paraglide/runtime.js';
import { agreementInWords, standingLabel } from './results.ts';
import { agreementLabel, medianInWords, roomSentence } from './tallies.ts';

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

export interface RoomWords {
	sentence: string;
	/** „Einigkeit 0,17, weit auseinander“; null where the number is not given. */
	agreement: string | null;
	/** Between which levels the middle half of the ballots lies. */
	middle: string | null;
	abstained: string | null;
}

/** What a room said in words, as far as it may be published. */
export function roomInWords(room: PublishedRoom, instrument: Instrument): RoomWords {
	const levels = instrument.scale.map(({ label }) => textOf(label));
	const shown = room.kind === 'distribution' ? room : null;
	return {
		sentence: shown ? medianSentence(shown, levels) : roomSentence(room, levels),
		agreement: shown && agreementInWords(shown),
		middle: shown && middleInWords(shown, levels),
		abstained: 'abstained' in room ? abstainedWords(room.abstained) : null
	};
}

/** Without the word of the agreement, which stands beside it. */
function medianSentence(
	{ n, median, cannotJudge }: Extract<PublishedRoom, { kind: 'distribution' }>,
	levels: readonly string[]
): string {
	const said = m.workshop_median({ n, level: medianInWords(median, levels) });
	const unable = cannotJudgeWords(cannotJudge);
	return unable ? `${said} ${unable}.` : said;
}

/** Quartiles lie between levels; the words name the whole levels around them. */
function middleInWords({ q1, q3 }: { q1: number; q3: number }, levels: readonly string[]): string {
	const low = levels[Math.floor(q1)] ?? '';
	const high = levels[Math.ceil(q3)] ?? '';
	return low === high ? m.workshop_middle_at({ level: low }) : m.workshop_middle({ low, high });
}

/** The administration's own view as a sentence. */
export function selfWords(instrument: Instrument, self: SelfView | null): string {
	if (self?.status !== 'scored') return m.workshop_self_none();
	return m.workshop_self({ words: standingLabel(instrument, self) });
}

/** „17 von 29 Stimmen“; of a small group only how many there are. */
export function ballotsInWords(voted: number, smallGroup: number, voters: number): string {
	if (smallGroup !== 0) return m.results_votes({ count: voted });
	return m.workshop_ballots({ voted, expected: expectedBallots(voted, voters) });
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
