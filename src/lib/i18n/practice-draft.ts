import {
	practiceSections,
	type DraftPiece,
	type PracticeContent,
	type PracticeDraft,
	type PracticeSection
} from '#lib/domain/practice/index.ts';
import { dayInWords, euros, numberInDigits } from './format.ts';
import { m } from './paraglide/messages.js';

/** Sections whose pieces are facts of one line each, and read best as a list. */
const lists: readonly PracticeSection[] = ['inPractice', 'keyFacts'];

/** What a measure says already, as the text that people then go on writing. */
export function draftedContent({
	title,
	contactFunction,
	fields,
	sections
}: PracticeDraft): PracticeContent {
	const texts = practiceSections.map((section) => {
		const lines = (sections[section] ?? []).map(pieceWords);
		return [section, lists.includes(section) ? listed(lines) : lines.join('\n\n')];
	});
	return {
		title,
		contactFunction,
		fields,
		...(Object.fromEntries(texts) as Record<PracticeSection, string>)
	};
}

function listed(lines: string[]): string {
	return lines.map((line) => `- ${line}`).join('\n');
}

function pieceWords(piece: DraftPiece): string {
	switch (piece.kind) {
		case 'text':
			return piece.text;
		case 'responsible':
			return m.practice_fact_responsible({ structure: piece.structure });
		case 'partners':
			return m.practice_fact_partners({ partners: piece.partners });
		case 'period':
			return m.practice_fact_period({ from: dayInWords(piece.from), to: dayInWords(piece.to) });
		case 'budget': {
			const { from, to, amount } = piece;
			const years = from === to ? String(from) : `${from}–${to}`;
			return m.practice_fact_budget({ amount: euros(amount), years });
		}
		case 'council-paper':
			return m.practice_fact_paper({ paper: piece.paper });
		case 'entry':
			// A note of several lines stays one item of the list.
			return m.practice_fact_entry({
				day: dayInWords(piece.on),
				note: piece.note.replaceAll(/\s*\n\s*/g, ' ')
			});
		case 'target':
		case 'effect':
			return indicatorWords(piece);
	}
}

function indicatorWords({
	kind,
	indicator,
	unit,
	baseline: began,
	value: reached
}: Extract<DraftPiece, { kind: 'target' | 'effect' }>): string {
	const value = `${numberInDigits(reached)} ${unit}`.trim();
	if (began === null) {
		return kind === 'target'
			? m.practice_fact_target({ indicator, value })
			: m.practice_fact_effect({ indicator, value });
	}
	const baseline = numberInDigits(began);
	return kind === 'target'
		? m.practice_fact_target_from({ indicator, baseline, value })
		: m.practice_fact_effect_from({ indicator, baseline, value });
}
