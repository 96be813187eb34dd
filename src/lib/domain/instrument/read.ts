import type { z } from 'zod';
import { inconsistenciesOf } from './consistency.ts';
import type { InstrumentProblem } from './problem.ts';
import { instrumentSchema, type Instrument } from './schema.ts';

export type ReadInstrument =
	{ ok: true; instrument: Instrument } | { ok: false; problems: InstrumentProblem[] };

/**
 * Reads an instrument from parsed JSON. Never throws: whatever is wrong comes back as a list of
 * problems, each with the path of the place in the file.
 */
export function readInstrument(json: unknown): ReadInstrument {
	const parsed = instrumentSchema.safeParse(json);
	if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(problemOf) };
	const problems = inconsistenciesOf(parsed.data);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, instrument: parsed.data };
}

function problemOf(issue: z.core.$ZodIssue): InstrumentProblem {
	return { path: issue.path.map(String).join('.') || '(root)', message: issue.message };
}
