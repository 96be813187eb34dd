import type { PublishedRoom, PublishedUnable } from '#lib/domain/disclosure/index.ts';
import type { AgreementWord } from '#lib/domain/scoring/index.ts';
import { m } from './paraglide/messages.js';

const agreementWords: Record<AgreementWord, () => string> = {
	united: m.results_agreement_united,
	mixed: m.results_agreement_mixed,
	divided: m.results_agreement_divided
};

/** „einig“, „gemischt“, „weit auseinander“. */
export function agreementLabel(word: AgreementWord): string {
	return agreementWords[word]();
}

/**
 * What a room said, as one or two sentences, and nothing beyond what may be published.
 * @param levels the words of the levels, lowest first
 */
export function roomSentence(room: PublishedRoom, levels: readonly string[]): string {
	switch (room.kind) {
		case 'distribution': {
			const median = medianInWords(room.median, levels);
			const word = agreementLabel(room.word);
			return m.results_room_summary({ n: room.n, level: median, word }) + judged(room);
		}
		case 'near-unanimous': {
			const level = levels[room.level] ?? '';
			return m.results_room_near_unanimous({ n: room.n, level }) + judged(room);
		}
		case 'summary': {
			const level = levels[room.median] ?? '';
			return m.results_room_summary({ n: room.n, level, word: agreementLabel(room.word) });
		}
		case 'nothing':
			return m.results_room_nothing();
	}
}

/** A median between two levels is named by both. */
export function medianInWords(median: number, levels: readonly string[]): string {
	const low = levels[Math.floor(median)] ?? '';
	const high = levels[Math.ceil(median)] ?? '';
	return low === high ? low : m.consensus_between({ low, high });
}

function judged({ unable }: { unable: PublishedUnable }): string {
	const said = cannotJudgeWords(unable);
	return said ? ` ${said}.` : '';
}

/**
 * „8 konnten es nicht beurteilen“; null where everyone could. Where it is not counted apart, those
 * who abstained are in it.
 */
export function cannotJudgeWords(unable: PublishedUnable): string | null {
	if (unable === 'fewer-than-3') return m.results_unable_few();
	if (unable === 'some') return m.results_unable_some();
	return unable.cannotJudge === 0 ? null : m.results_cannot_judge({ count: unable.cannotJudge });
}

/** „3 enthielten sich“; null where nobody did, or where it is not counted apart. */
export function abstainedWords(unable: PublishedUnable): string | null {
	if (typeof unable === 'string' || unable.abstained === 0) return null;
	return m.results_abstained({ count: unable.abstained });
}
