import { practiceTexts, type PracticeText } from './content.ts';
import type { PracticeContent } from './vocabulary.ts';

/** Parts of an example that are edited, and conflict, each for itself. */
export const practiceParts = [...practiceTexts, 'fields'] as const;

export type PracticePart = PracticeText | 'fields';

/** What an edit says about one part: what its editor saw there, compared with two others. */
export interface PartSeen {
	/** What is sent differs from what was seen. */
	readonly touched: boolean;
	/** What is stored now differs from what was seen. */
	readonly changed: boolean;
}

export interface MergedEdit {
	/** What is sent where the editor wrote, and what is stored where they did not. */
	readonly content: PracticeContent;
	/** Parts that both have changed, differently: nothing may be stored before somebody decides. */
	readonly conflicts: readonly PracticePart[];
}

/**
 * Two people wrote at once: what only one of them touched is theirs; only where both wrote, and not
 * the same, is there a conflict (compare `decideEdit`).
 */
export function mergeEdit(
	sent: PracticeContent,
	stored: PracticeContent,
	seen: Readonly<Record<PracticePart, PartSeen>>
): MergedEdit {
	const own = practiceParts.filter((part) => seen[part].touched);
	const kept = Object.fromEntries(own.map((part) => [part, sent[part]]));
	return {
		content: { ...stored, ...kept },
		conflicts: own.filter((part) => seen[part].changed && !samePart(sent, stored, part))
	};
}

function samePart(one: PracticeContent, other: PracticeContent, part: PracticePart): boolean {
	return partText(one, part) === partText(other, part);
}

/** A part as one text, equal exactly for equal contents. */
export function partText(content: PracticeContent, part: PracticePart): string {
	return part === 'fields' ? content.fields.join(',') : content[part];
}
