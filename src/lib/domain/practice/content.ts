import { z } from 'zod';
import { practiceSections, type PracticeContent, type PracticeSection } from './vocabulary.ts';

/** Longest texts, in characters. */
export const practiceLimits = { title: 160, section: 4_000, contactFunction: 200 } as const;

/** What a form holds as text, in the order in which it is read. */
export const practiceTexts = ['title', ...practiceSections, 'contactFunction'] as const;

export type PracticeText = (typeof practiceTexts)[number];

/** Line breaks as they are stored and compared: plain, and none at the ends. */
const text = (longest: number) =>
	z
		.string()
		.transform((typed) => typed.replaceAll('\r\n', '\n').trim())
		.pipe(z.string().max(longest));

const section = text(practiceLimits.section);

/**
 * A draft may be unfinished: only a title is needed, so that it can be found again. What is missing
 * before others may read it: see `gapsIn`.
 */
export const practiceSchema = z.object({
	title: text(practiceLimits.title).pipe(z.string().min(1)),
	startingPoint: section,
	goal: section,
	implementation: section,
	sustainability: section,
	inPractice: section,
	keyFacts: section,
	contactFunction: text(practiceLimits.contactFunction),
	/** Keys of fields, each once. */
	fields: z
		.array(z.string().regex(/^f[1-9]\d?$/))
		.max(20)
		.transform((keys) => [...new Set(keys)].toSorted())
});

/** What nobody can do without who wants to learn from an example. */
const needed: readonly PracticeSection[] = ['startingPoint', 'goal', 'implementation'];

export type PracticeGap = PracticeSection | 'contactFunction' | 'fields';

/** What must be filled in before an example can be proposed; empty if nothing is missing. */
export function gapsIn(content: PracticeContent): PracticeGap[] {
	const texts = [...needed, 'contactFunction' as const].filter((part) => content[part] === '');
	return content.fields.length === 0 ? [...texts, 'fields'] : texts;
}

/** Whether two contents say the same. */
export function sameContent(one: PracticeContent, other: PracticeContent): boolean {
	return (
		practiceTexts.every((part) => one[part] === other[part]) &&
		one.fields.join() === other.fields.join()
	);
}
