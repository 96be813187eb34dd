import { z } from 'zod';
import { findingGrounds, findingLevels, lifeAreas, mechanisms, sourceKinds } from './vocabulary.ts';

/** Longest texts, in characters. */
export const findingLimits = {
	title: 160,
	description: 4_000,
	summary: 1_500,
	reason: 300
} as const;

/** What a form sends: single words, and lists of words. */
export const findingSchema = z.object({
	title: z.string().trim().min(1).max(findingLimits.title),
	description: z.string().trim().min(1).max(findingLimits.description),
	levels: z.array(z.enum(findingLevels)).min(1),
	grounds: z.array(z.enum(findingGrounds)),
	lifeArea: z.enum(lifeAreas),
	mechanisms: z.array(z.enum(mechanisms)).min(1),
	sourceKind: z.enum(sourceKinds),
	/** Optional, and never a filter for what counts. */
	aggRelevant: z.enum(['', 'yes', 'no']).transform((said) => (said === '' ? null : said === 'yes')),
	fieldKey: z.string().min(1).max(20),
	criterionKey: z
		.string()
		.max(64)
		.transform((key) => (key === '' ? null : key)),
	/** The round in which it was found. */
	roundId: z
		.string()
		.max(64)
		.transform((id) => (id === '' ? null : id))
});

export type FindingContent = z.infer<typeof findingSchema>;

/** The parts of a form, in the order of its steps. */
export const findingParts = [
	'title',
	'description',
	'lifeArea',
	'levels',
	'grounds',
	'mechanisms',
	'sourceKind',
	'aggRelevant',
	'fieldKey',
	'criterionKey',
	'roundId'
] as const;

export type FindingPart = (typeof findingParts)[number];

/** What stood in a form, as it was typed and ticked. */
export type TypedFinding = Record<FindingPart, string[]>;

/** A finding as a form shows it. */
export function typedOf(content: FindingContent): TypedFinding {
	const agg = content.aggRelevant;
	return {
		...{ levels: content.levels, grounds: content.grounds, mechanisms: content.mechanisms },
		title: [content.title],
		description: [content.description],
		lifeArea: [content.lifeArea],
		sourceKind: [content.sourceKind],
		aggRelevant: [agg === null ? '' : agg ? 'yes' : 'no'],
		fieldKey: [content.fieldKey],
		criterionKey: [content.criterionKey ?? ''],
		roundId: [content.roundId ?? '']
	};
}

/** Equal exactly for equal contents: tells whether two edits say the same. */
export function fingerprintOf(content: FindingContent): string {
	const typed = typedOf(content);
	return JSON.stringify(findingParts.map((part) => typed[part]));
}
