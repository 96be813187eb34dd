import { z } from 'zod';
import { measureLimits } from '../measures/content.ts';
import { eccarPoints, progressKinds } from '../measures/vocabulary.ts';
import { structureLimits } from '../structures/content.ts';
import { structureKinds } from '../structures/vocabulary.ts';
import { counted, day, key, moment, note, own, ref, text, words, year } from './parts.ts';

const amount = z.number().int().min(0).max(1e12);
const value = z.number().min(-1e12).max(1e12).nullable();

export const structureEntrySchema = z.strictObject({
	id: own('structures'),
	name: words(structureLimits.name),
	kind: z.enum(structureKinds),
	purpose: text(structureLimits.purpose),
	contactFunction: text(structureLimits.contactFunction),
	createdAt: moment,
	endedAt: moment.nullable(),
	version: counted
});

export const measureEntrySchema = z
	.strictObject({
		id: own('measures'),
		number: counted,
		title: words(measureLimits.title),
		cause: text(measureLimits.cause),
		action: text(measureLimits.action),
		structure: ref('structures'),
		partners: text(measureLimits.partners),
		fieldKey: key,
		startOn: day,
		dueOn: day,
		councilPaper: text(measureLimits.councilPaper),
		inConcept: z.boolean(),
		eccar: z.array(z.literal(eccarPoints)).max(eccarPoints.length),
		indicator: text(measureLimits.indicator),
		indicatorUnit: text(measureLimits.indicatorUnit),
		baseline: value,
		target: value,
		actual: value,
		createdAt: moment,
		updatedAt: moment,
		version: counted
	})
	.refine(({ startOn, dueOn }) => startOn <= dueOn, { path: ['dueOn'] });

export const measureFindingSchema = z.strictObject({
	measure: ref('measures'),
	finding: ref('findings')
});

export const measureCriterionSchema = z.strictObject({
	measure: ref('measures'),
	criterionKey: key
});

export const measureBudgetSchema = z.strictObject({
	measure: ref('measures'),
	year,
	amount,
	source: text(measureLimits.source)
});

export const measureProgressSchema = z.strictObject({
	measure: ref('measures'),
	position: counted,
	on: day,
	kind: z.enum(progressKinds),
	share: z.number().int().min(0).max(100),
	note,
	by: ref('people'),
	at: moment
});

export const budgetCeilingSchema = z.strictObject({ year, amount });
