import type { Confirmation, CheckedPart } from '#lib/domain/findings/confirming.ts';
import {
	findingLimits,
	findingParts,
	findingSchema,
	type FindingContent,
	type FindingPart,
	type TypedFinding
} from '#lib/domain/findings/content.ts';
import { problemOf, type Problem } from '#lib/forms/problem.ts';

const lists: readonly FindingPart[] = ['levels', 'grounds', 'mechanisms'];
const checked: readonly CheckedPart[] = ['title', 'description', 'summary'];

export type ReadFinding = { typed: TypedFinding; confirmed: Confirmation[] } & (
	| { ok: true; content: FindingContent }
	| { ok: false; problems: Partial<Record<FindingPart, Problem>> }
);

/** Reads the form of a finding: what was typed, what of it was confirmed, and what is wrong. */
export function readFindingForm(form: FormData): ReadFinding {
	const entries = findingParts.map((part) => [part, textsIn(form, part)] as const);
	const typed = Object.fromEntries(entries) as TypedFinding;
	const confirmed = confirmationsIn(form);
	const parsed = findingSchema.safeParse(
		Object.fromEntries(
			entries.map(([part, texts]) => [part, lists.includes(part) ? texts : (texts[0] ?? '')])
		)
	);
	if (parsed.success) return { ok: true, typed, confirmed, content: parsed.data };
	const problems: Partial<Record<FindingPart, Problem>> = {};
	for (const issue of parsed.error.issues) {
		const part = findingParts.find((name) => name === issue.path[0]) ?? 'title';
		problems[part] ??= problemOf(issue, typed[part].join(''));
	}
	return { ok: false, typed, confirmed, problems };
}

/** Passages that somebody wants to keep, each with its reason. */
export function confirmationsIn(form: FormData): Confirmation[] {
	const parts = textsIn(form, 'confirm-part');
	const passages = textsIn(form, 'confirm-passage');
	const reasons = textsIn(form, 'confirm-reason');
	return passages.flatMap((passage, index) => {
		const part = checked.find((one) => one === parts[index]);
		const reason = (reasons[index] ?? '').slice(0, findingLimits.reason);
		return part && reason !== '' ? { part, passage, reason } : [];
	});
}

function textsIn(form: FormData, name: string): string[] {
	return form
		.getAll(name)
		.flatMap((value) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : []));
}
