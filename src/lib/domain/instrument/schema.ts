import { z } from 'zod';

/** What one text may hold, in characters. */
export const longestText = 2000;

/** A text in every language of the application. German is the reference. */
export const localizedSchema = z.strictObject({
	de: z.string().trim().min(1).max(longestText),
	en: z.string().trim().min(1).max(longestText)
});

const key = (pattern: RegExp, example: string) =>
	z.string().regex(pattern, { error: `a key such as "${example}" is expected` });

const weight = z.number().positive().max(100).default(1);

export const bandSchema = z.strictObject({
	key: key(/^[a-z][a-z-]{0,29}$/, 'start'),
	/** Lowest score, 0–100, that belongs to the band. */
	from: z.number().min(0).max(100),
	label: localizedSchema
});

export const scaleLevelSchema = z.strictObject({
	level: z.number().int().min(0).max(10),
	label: localizedSchema,
	descriptor: localizedSchema
});

/** What a question asks about. */
export const questionTypes = ['structure', 'process', 'outcome'] as const;

export const questionSchema = z.strictObject({
	key: key(/^[a-z][a-z0-9-]{1,39}\.[1-9]\d?$/, 'orte.1'),
	type: z.enum(questionTypes),
	weight,
	text: localizedSchema,
	hint: localizedSchema.optional()
});

export const criterionSchema = z.strictObject({
	key: key(/^[a-z][a-z0-9-]{1,39}$/, 'orte'),
	title: localizedSchema,
	/** One sentence in plain language, for the phone in the workshop. */
	plain: localizedSchema,
	weight,
	/** One per level, lowest first; left out where the scale's own descriptors fit. */
	descriptors: z.array(localizedSchema).optional(),
	evidence: localizedSchema,
	/** One suggestion for further work per result band. */
	suggestions: z.record(z.string(), localizedSchema),
	questions: z.array(questionSchema).min(1).max(20)
});

export const goalSchema = z.strictObject({
	key: key(/^[1-9]\d?\.[1-9]\d?$/, '1.1'),
	title: localizedSchema,
	criteria: z.array(criterionSchema).min(1).max(40)
});

export const fieldSchema = z.strictObject({
	key: key(/^f[1-9]\d?$/, 'f1'),
	title: localizedSchema,
	summary: localizedSchema,
	goals: z.array(goalSchema).min(1).max(20)
});

/** What fields and criteria of an earlier version are called in this one. */
export const formerlySchema = z.strictObject({
	key: z.string().min(1),
	version: z.string().min(1),
	/** Keys of then, and the keys of now. */
	keys: z.record(z.string(), z.string())
});

/** Everything but the fields: what `instrument.json` holds. */
export const frameSchema = z.strictObject({
	key: key(/^[a-z][a-z0-9-]{1,59}$/, 'arbeitsfassung'),
	version: z.string().regex(/^\d+(\.\d+){0,2}$/, { error: 'a version such as "1.0" is expected' }),
	title: localizedSchema,
	/** Said on screen wherever the instrument is used: whose it is. */
	notice: localizedSchema,
	source: localizedSchema,
	/** A name such as `CC BY 4.0`. */
	licence: z.string().trim().min(1).max(200),
	scale: z.array(scaleLevelSchema).min(2).max(11),
	bands: z.array(bandSchema).min(1).max(10),
	/** Keys of earlier versions that this one calls otherwise; left out: none. */
	formerly: z.array(formerlySchema).max(50).optional()
});

export const instrumentSchema = frameSchema.extend({
	fields: z.array(fieldSchema).min(1).max(20)
});

export type Localized = z.infer<typeof localizedSchema>;
export type Band = z.infer<typeof bandSchema>;
export type ScaleLevel = z.infer<typeof scaleLevelSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Goal = z.infer<typeof goalSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type Formerly = z.infer<typeof formerlySchema>;
/** A versioned, immutable questionnaire: field > goal > criterion > question. */
export type Instrument = z.infer<typeof instrumentSchema>;
