import { findPersonalData, type PassageKind } from '../personal-data/index.ts';

/** Texts of a finding that the check reads. */
export type CheckedPart = 'title' | 'description' | 'summary';

/** A passage that looks like personal data and was kept, with the reason. */
export interface Confirmation {
	readonly part: CheckedPart;
	readonly passage: string;
	readonly reason: string;
}

/** A passage that somebody has to rephrase or to confirm. */
export interface OpenPassage {
	readonly part: CheckedPart;
	readonly passage: string;
	readonly kind: PassageKind;
}

/**
 * What looks like personal data and was not confirmed with a reason yet, each passage once. A reason
 * holds as long as the passage stands there to the letter.
 */
export function openPassages(
	texts: Partial<Readonly<Record<CheckedPart, string>>>,
	confirmed: readonly Confirmation[]
): OpenPassage[] {
	const known = new Set(
		confirmed
			.filter(({ reason }) => reason.trim() !== '')
			.map(({ part, passage }) => keyOf(part, passage))
	);
	const open = new Map<string, OpenPassage>();
	for (const [part, text] of Object.entries(texts) as [CheckedPart, string][]) {
		for (const { kind, text: passage } of findPersonalData(text)) {
			const key = keyOf(part, passage);
			if (!known.has(key)) open.set(key, { part, passage, kind });
		}
	}
	return [...open.values()];
}

/** The confirmations that still say something about a text. */
export function standingConfirmations(
	text: string,
	part: CheckedPart,
	confirmed: readonly Confirmation[]
): Confirmation[] {
	return confirmed.filter((one) => one.part === part && text.includes(one.passage));
}

function keyOf(part: CheckedPart, passage: string): string {
	return `${part}\n${passage}`;
}
