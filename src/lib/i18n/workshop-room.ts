import type { PublishedRoom } from '#lib/domain/disclosure/index.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import type { SelfView } from '#lib/domain/scoring/index.ts';
import { textOf } from './labels.ts';
import { m } from './paraglide/messages.js';
import { agreementInWords, standingLabel } from './results.ts';
import { abstainedWords, cannotJudgeWords, medianInWords, roomSentence } from './tallies.ts';

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
		abstained: 'unable' in room ? abstainedWords(room.unable) : null
	};
}

/** Without the word of the agreement, which stands beside it. */
function medianSentence(
	{ n, median, unable }: Extract<PublishedRoom, { kind: 'distribution' }>,
	levels: readonly string[]
): string {
	const said = m.workshop_median({ n, level: medianInWords(median, levels) });
	const others = cannotJudgeWords(unable);
	return others ? `${said} ${others}.` : said;
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
