import { z } from 'zod';
import { frameInconsistencies, inconsistenciesOf } from './consistency.ts';
import type { InstrumentProblem, InstrumentProblemCode } from './problem.ts';
import { frameSchema, instrumentSchema, type Instrument } from './schema.ts';

const orderedSchema = z.object({ scale: frameSchema.shape.scale, bands: frameSchema.shape.bands });

export type ReadInstrument =
	{ ok: true; instrument: Instrument } | { ok: false; problems: InstrumentProblem[] };

/**
 * Reads an instrument from parsed JSON. Never throws: whatever is wrong comes back as a list of
 * problems, each with the path of the place in the file.
 */
export function readInstrument(json: unknown): ReadInstrument {
	const parsed = instrumentSchema.safeParse(json, { reportInput: true });
	if (!parsed.success) {
		const problems = [...parsed.error.issues.map(problemOf), ...frameProblemsIn(json)];
		return { ok: false, problems };
	}
	const problems = inconsistenciesOf(parsed.data);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, instrument: parsed.data };
}

/** What does not fit together in scale and bands, also where something else is wrong besides. */
function frameProblemsIn(json: unknown): InstrumentProblem[] {
	const parsed = orderedSchema.safeParse(json);
	return parsed.success ? frameInconsistencies(parsed.data) : [];
}

function problemOf(issue: z.core.$ZodIssue): InstrumentProblem {
	const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
	const path = [...issue.path, ...unknown].map(String).join('.') || '(root)';
	return { path, code: codeOf(issue), message: issue.message };
}

function codeOf(issue: z.core.$ZodIssue): InstrumentProblemCode {
	switch (issue.code) {
		case 'too_small':
			if (issue.origin === 'array') return 'empty';
			return issue.origin === 'string' ? 'required' : 'number';
		case 'too_big':
			if (issue.origin === 'string') return 'too-long';
			return issue.origin === 'number' ? 'number' : 'too-many';
		case 'invalid_type':
			return issue.expected === 'number' && issue.input !== undefined && issue.input !== ''
				? 'number'
				: 'required';
		case 'invalid_format':
			return 'form';
		case 'unrecognized_keys':
			return 'unknown';
		default:
			return 'choice';
	}
}
