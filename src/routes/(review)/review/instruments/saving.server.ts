import { fail, redirect } from '@sveltejs/kit';
import { longestText, readLeafName, type Leaves } from '#lib/domain/instrument/index.ts';
import type { Problem } from '#lib/forms/problem.ts';
import { leafLabel } from '#lib/i18n/instruments.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Context } from '#lib/server/access/context.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { writeLeaves } from '#lib/server/instrument/writing.ts';

export interface Typing {
	typed: Leaves;
	/** The position that the form was made with. */
	seen: number;
	problems: Record<string, Problem>;
	sentence: string | null;
	/** Texts that somebody else wrote meanwhile, beside one's own. */
	disputed: { label: string; mine: string; theirs: string }[];
}

/** Saves the texts of one form, or gives all of them back. @param page where to go afterwards */
export async function saveTexts(
	{ request, locals }: { request: Request; locals: { context: Context } },
	draftId: string,
	page: string
) {
	const access = authorizeStaff(locals.context, 'instruments.keep');
	const { typed, seen } = typedIn(await request.formData());
	const typing: Typing = { typed, seen, problems: problemsIn(typed), sentence: null, disputed: [] };
	if (Object.keys(typing.problems).length > 0) return fail(400, typing);
	const outcome = writeLeaves(access, draftId, seen, typed);
	if (outcome.kind === 'saved') redirect(303, `${page}?done=saved`);
	if (outcome.kind === 'gone') return fail(409, { ...typing, sentence: m.instruments_gone() });
	if (outcome.why === 'removed') {
		return fail(409, { ...typing, sentence: m.instruments_removed() });
	}
	const { names, theirs, merged, position } = outcome.why;
	const disputed = names.map((name) => ({
		label: leafLabel(readLeafName(name)?.leaf ?? name),
		mine: typed[name] ?? '',
		theirs: theirs[name] ?? ''
	}));
	return fail(409, { ...typing, typed: merged, seen: position, disputed });
}

function typedIn(form: FormData): { typed: Record<string, string>; seen: number } {
	const typed: Record<string, string> = {};
	for (const [name, value] of form) {
		if (typeof value !== 'string' || readLeafName(name) === null) continue;
		typed[name] = value.replaceAll('\r\n', '\n').trim();
	}
	const seen = form.get('seen');
	return { typed, seen: typeof seen === 'string' && /^\d{1,9}$/.test(seen) ? Number(seen) : 0 };
}

/** Only what could not be stored: that something is missing is said before publishing. */
function problemsIn(typed: Leaves): Record<string, Problem> {
	const problems: Record<string, Problem> = {};
	for (const [name, text] of Object.entries(typed)) {
		const leaf = readLeafName(name)?.leaf ?? '';
		const isNumber = /^\d{1,3}([.,]\d{1,3})?$/.test(text);
		if ((leaf === 'weight' || leaf === 'from') && !isNumber) problems[name] = { code: 'number' };
		if (text.length > longestText) {
			problems[name] = { code: 'too-long', max: longestText, count: text.length };
		}
	}
	return problems;
}
