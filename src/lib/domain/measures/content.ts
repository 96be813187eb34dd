import { z } from 'zod';
import { readDecimal, readEuros } from './numbers.ts';
import { eccarPoints, type EccarPoint } from './vocabulary.ts';

/** Longest texts in characters, most entries, first and last year. */
export const measureLimits = {
	title: 160,
	cause: 2_000,
	action: 4_000,
	partners: 500,
	councilPaper: 200,
	indicator: 300,
	indicatorUnit: 60,
	source: 120,
	links: 60,
	budgets: 12,
	euros: 100_000_000,
	years: [2000, 2100]
} as const;

/** Money of one year, whole euros, and where it comes from. */
export interface MeasureBudget {
	readonly year: number;
	readonly amount: number;
	readonly source: string;
}

/** What people say about a measure. Where it stands is not among it. */
export interface MeasureContent {
	readonly title: string;
	readonly cause: string;
	readonly action: string;
	readonly structureId: string;
	readonly partners: string;
	readonly fieldKey: string;
	/** `YYYY-MM-DD` */
	readonly startOn: string;
	/** `YYYY-MM-DD`, never before the start. */
	readonly dueOn: string;
	readonly councilPaper: string;
	readonly inConcept: boolean;
	readonly eccar: readonly EccarPoint[];
	readonly indicator: string;
	readonly indicatorUnit: string;
	readonly baseline: number | null;
	readonly target: number | null;
	readonly actual: number | null;
	/** By year, each year once. */
	readonly budgets: readonly MeasureBudget[];
	readonly findingIds: readonly string[];
	readonly criterionKeys: readonly string[];
}

/**
 * What is wrong with one entry, in the words of forms: `number`, `euros` and `year` are unreadable,
 * `order` is a due date before the start, `twice` a year that stands there twice.
 */
export type MeasureProblem = 'number' | 'euros' | 'year' | 'order' | 'twice' | 'required';

function told(problem: MeasureProblem) {
	return { code: 'custom', params: { problem } } as const;
}

const text = (most: number) => z.string().trim().max(most);
const key = z.string().min(1).max(64);

const decimal = z.string().transform((typed, context) => {
	if (typed.trim() === '') return null;
	const value = readDecimal(typed);
	if (value === null || Math.abs(value) > 1e12) context.addIssue(told('number'));
	return value;
});

const euros = z.string().transform((typed, context) => {
	const amount = readEuros(typed);
	if (amount === null || amount > measureLimits.euros) context.addIssue(told('euros'));
	return amount ?? 0;
});

const year = z.string().transform((typed, context) => {
	const [first, last] = measureLimits.years;
	const value = /^\d{4}$/.test(typed.trim()) ? Number(typed) : 0;
	if (value < first || value > last) context.addIssue(told('year'));
	return value;
});

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

const eccar = z.enum(eccarPoints.map(String) as [string, ...string[]]);

/** The amount that a municipality sets for a year; null where the form leaves it empty: none. */
export const ceilingSchema = z.object({
	year,
	amount: z
		.string()
		.transform((typed) => (typed.trim() === '' ? null : typed))
		.pipe(euros.nullable())
});

/** A measure as a form or a row of a sheet says it: texts and lists of texts. */
export const measureSchema = z
	.object({
		title: text(measureLimits.title).min(1),
		cause: text(measureLimits.cause),
		action: text(measureLimits.action),
		structureId: key,
		partners: text(measureLimits.partners),
		fieldKey: key,
		startOn: z.iso.date(),
		dueOn: z.iso.date(),
		councilPaper: text(measureLimits.councilPaper),
		inConcept: z.boolean(),
		eccar: z
			.array(eccar)
			.transform((points) => eccarPoints.filter((one) => points.includes(String(one)))),
		indicator: text(measureLimits.indicator),
		indicatorUnit: text(measureLimits.indicatorUnit),
		baseline: decimal,
		target: decimal,
		actual: decimal,
		budgets: z
			.array(z.object({ year, amount: euros, source: text(measureLimits.source) }))
			.max(measureLimits.budgets),
		findingIds: z.array(key).max(measureLimits.links),
		criterionKeys: z.array(key).max(measureLimits.links)
	})
	.superRefine((measure, context) => {
		const { startOn, dueOn } = measure;
		// What is no day has been said already, and is neither before nor after anything.
		if ([startOn, dueOn].every((day) => isoDay.test(day)) && dueOn < startOn) {
			context.addIssue({ ...told('order'), path: ['dueOn'] });
		}
		const numbers = [measure.baseline, measure.target, measure.actual];
		if (measure.indicator === '' && numbers.some((value) => value !== null)) {
			context.addIssue({ ...told('required'), path: ['indicator'] });
		}
		measure.budgets.forEach(({ year: own }, index) => {
			const first = measure.budgets.findIndex((one) => one.year === own);
			if (first < index) context.addIssue({ ...told('twice'), path: ['budgets', index, 'year'] });
		});
	})
	.transform((measure): MeasureContent => ({
		...measure,
		budgets: measure.budgets.toSorted((a, b) => a.year - b.year),
		findingIds: [...new Set(measure.findingIds)].sort(),
		criterionKeys: [...new Set(measure.criterionKeys)].sort()
	}));

/** What a form sends; the input of `measureSchema`. */
export type MeasureForm = z.input<typeof measureSchema>;

/** Equal exactly for equal contents: tells whether two edits say the same. */
export function fingerprintOf(content: MeasureContent): string {
	return JSON.stringify([
		content.title,
		content.cause,
		content.action,
		content.structureId,
		content.partners,
		content.fieldKey,
		content.startOn,
		content.dueOn,
		content.councilPaper,
		content.inConcept,
		content.eccar,
		content.indicator,
		content.indicatorUnit,
		content.baseline,
		content.target,
		content.actual,
		content.budgets.map(({ year: of, amount, source }) => [of, amount, source]),
		[...content.findingIds].sort(),
		[...content.criterionKeys].sort()
	]);
}
