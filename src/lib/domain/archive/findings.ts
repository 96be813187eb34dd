import { z } from 'zod';
import { findingLimits } from '../findings/content.ts';
import {
	findingGrounds,
	findingLevels,
	findingStates,
	findingVisibilities,
	lifeAreas,
	mechanisms,
	sourceKinds
} from '../findings/vocabulary.ts';
import { counted, key, moment, note, own, ref, refOrNull, refs, text, words } from './parts.ts';

export const findingEntrySchema = z.strictObject({
	id: own('findings'),
	number: counted,
	title: words(findingLimits.title),
	description: words(findingLimits.description),
	levels: z.array(z.enum(findingLevels)).max(findingLevels.length),
	grounds: z.array(z.enum(findingGrounds)).max(findingGrounds.length),
	lifeArea: z.enum(lifeAreas),
	mechanisms: z.array(z.enum(mechanisms)).max(mechanisms.length),
	sourceKind: z.enum(sourceKinds),
	aggRelevant: z.boolean().nullable(),
	fieldKey: key,
	criterionKey: key.nullable(),
	round: refOrNull('rounds'),
	note: refOrNull('notes'),
	summary: text(findingLimits.summary),
	writers: refs('people'),
	summaryWriters: refs('people'),
	createdAt: moment,
	updatedAt: moment,
	version: counted
});

export const findingStepSchema = z.strictObject({
	finding: ref('findings'),
	position: counted,
	from: z.enum(findingStates).nullable(),
	to: z.enum(findingStates),
	by: ref('people'),
	at: moment,
	note
});

export const findingReleaseSchema = z.strictObject({
	finding: ref('findings'),
	position: counted,
	visibility: z.enum(findingVisibilities),
	released: z
		.strictObject({
			title: words(findingLimits.title),
			description: words(findingLimits.description),
			summary: text(findingLimits.summary)
		})
		.nullable(),
	by: ref('people'),
	at: moment,
	note
});

export const findingConfirmationSchema = z.strictObject({
	finding: ref('findings'),
	part: z.enum(['title', 'description', 'summary']),
	passage: words(findingLimits.description),
	reason: text(findingLimits.reason),
	by: ref('people'),
	at: moment
});
