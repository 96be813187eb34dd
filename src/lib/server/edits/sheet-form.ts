import { problemOf, type Problem } from '#lib/forms/problem.ts';

/**
 * What stands in a form that holds many entries: the field of a part is named `key:part`. Texts come
 * without blanks at their ends and with plain line breaks, which is how they are stored and compared.
 */
export function typedIn<Part extends string>(
	form: FormData,
	key: string,
	parts: readonly Part[]
): Record<Part, string> {
	const typed = parts.map((part) => {
		const value = form.get(`${key}:${part}`);
		return [part, typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''];
	});
	return Object.fromEntries(typed) as Record<Part, string>;
}

/** The first problem of each part; what belongs to none is told of the first part. */
export function problemsIn<Part extends string>(
	issues: Parameters<typeof problemOf>[0][],
	typed: Record<Part, string>,
	parts: readonly [Part, ...Part[]]
): Partial<Record<Part, Problem>> {
	const problems: Partial<Record<Part, Problem>> = {};
	for (const issue of issues) {
		const part = parts.find((name) => name === issue.path[0]) ?? parts[0];
		problems[part] ??= problemOf(issue, typed[part]);
	}
	return problems;
}
