import { ceilingSchema } from '#lib/domain/measures/content.ts';
import { problemOf, type Problem } from '#lib/forms/problem.ts';
import { euros } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { CeilingChange } from '#lib/server/measures/commands.ts';

interface TypedCeiling {
	year: string;
	amount: string;
}

type ReadCeiling =
	| { ok: true; typed: TypedCeiling; change: CeilingChange }
	| { ok: false; typed: TypedCeiling; problems: Record<string, Problem> };

/**
 * Reads the form. It carries what was seen of every year (`seen-2022`), because people type the
 * year themselves.
 */
export function readCeilingForm(form: FormData): ReadCeiling {
	const word = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	const typed = { year: word('year'), amount: word('amount') };
	const parsed = ceilingSchema.safeParse(typed);
	if (parsed.success) {
		const seen = word(`seen-${parsed.data.year}`);
		const change = { ...parsed.data, seen: /^\d+$/.test(seen) ? Number(seen) : null };
		return { ok: true, typed, change };
	}
	const problems: Record<string, Problem> = {};
	for (const issue of parsed.error.issues) {
		const name = issue.path[0] === 'amount' ? 'amount' : 'year';
		problems[name] ??= problemOf(issue, typed[name]);
	}
	return { ok: false, typed, problems };
}

/** What somebody else has set meanwhile. @param theirs whole euros; null: taken away */
export function ceilingConflict(year: number, theirs: number | null): string {
	return theirs === null
		? m.measures_budget_set_conflict_none({ year })
		: m.measures_budget_set_conflict({ year, theirs: euros(theirs) });
}
