import {
	practiceParts,
	practiceSchema,
	practiceTexts,
	type PracticeContent,
	type PracticePart,
	type PracticeText
} from '#lib/domain/practice/index.ts';
import { problemOf, type Problem } from '#lib/forms/problem.ts';
import type { SeenTokens } from './seen-parts.ts';

/** What stands in the form of an example, as typed. */
export interface TypedExample {
	texts: Record<PracticeText, string>;
	fields: string[];
}

export type ReadExample =
	| { ok: true; content: PracticeContent }
	| { ok: false; problems: Partial<Record<PracticePart, Problem>> };

/** Texts under their own names, fields as ticked boxes of the one name `fields`. */
export function typedExample(form: FormData): TypedExample {
	const texts = practiceTexts.map((part) => [part, wordsIn(form, part)]);
	return {
		texts: Object.fromEntries(texts) as TypedExample['texts'],
		fields: form.getAll('fields').filter((key) => typeof key === 'string')
	};
}

export function readExample({ texts, fields }: TypedExample): ReadExample {
	const parsed = practiceSchema.safeParse({ ...texts, fields });
	if (parsed.success) return { ok: true, content: parsed.data };
	const problems: Partial<Record<PracticePart, Problem>> = {};
	for (const issue of parsed.error.issues) {
		const part = practiceParts.find((name) => name === issue.path[0]) ?? 'title';
		problems[part] ??=
			part === 'fields' ? { code: 'choice' } : problemOf(issue, texts[part].trim());
	}
	return { ok: false, problems };
}

/** What the form carries of what its editor saw. */
export function seenIn(form: FormData): SeenTokens {
	const tokens = practiceParts.map((part) => [part, wordsIn(form, `seen:${part}`)]);
	return Object.fromEntries(tokens) as SeenTokens;
}

/** An example as a form holds it. */
export function typedFrom({ fields, ...texts }: PracticeContent): TypedExample {
	return { texts, fields: [...fields] };
}

function wordsIn(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
