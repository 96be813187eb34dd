import type { z } from 'zod';
import { problemOf, type Problem } from './problem.ts';

/** What somebody typed, and what is wrong with it: given back to the page, so nothing is lost. */
export interface FormFailure {
	values: Record<string, string>;
	problems: Record<string, Problem>;
}

/** Nothing is wrong with any field; what is wrong is said about the whole form. */
export const noProblems: FormFailure['problems'] = {};

export type ReadForm<T> = { ok: true; value: T } | { ok: false; failure: FormFailure };

/**
 * Reads an ordinary form by a schema. A field that occurs once is a string, as typed; what the
 * schema does not name is dropped.
 */
export async function readForm<S extends z.ZodObject>(
	request: Request,
	schema: S
): Promise<ReadForm<z.infer<S>>> {
	const values: Record<string, string> = {};
	for (const [name, value] of await request.formData()) {
		if (typeof value === 'string') values[name] = value;
	}
	const parsed = schema.safeParse(values);
	if (parsed.success) return { ok: true, value: parsed.data };
	const problems: Record<string, Problem> = {};
	for (const issue of parsed.error.issues) {
		const name = String(issue.path[0] ?? '');
		problems[name] ??= problemOf(issue, values[name] ?? '');
	}
	return { ok: false, failure: { values: withoutSecrets(values), problems } };
}

/** A password is never sent back into a page. */
function withoutSecrets(values: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).filter(([name]) => !name.includes('password')));
}
