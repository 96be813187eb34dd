import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Context } from '#lib/server/access/context.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { arrangeDraft, type Arrangement } from '#lib/server/instrument/arranging.ts';

const key = z.string().min(1).max(60);
const title = z.string().trim().min(1).max(300);
const kind = z.enum(['field', 'goal', 'criterion', 'question', 'band']);

/** What the small forms of the draft's pages send. */
const arrangement = z.union([
	z.object({ act: z.enum(['up', 'down', 'remove']), kind, key }),
	z.object({ act: z.literal('move'), key, goal: key }),
	z.object({ act: z.literal('add'), kind, key: z.string().max(60), title }),
	z.object({ act: z.enum(['add-level', 'remove-level']) })
]);

/** Adds, moves and removes by a small form; goes back to the page with what came of it. */
export async function arrange(
	{ request, locals }: { request: Request; locals: { context: Context } },
	draftId: string,
	page: string
) {
	const access = authorizeStaff(locals.context, 'instruments.keep');
	const form = Object.fromEntries(await request.formData());
	const parsed = arrangement.safeParse(form);
	const wanted = parsed.success ? arrangementIn(parsed.data) : null;
	if (!wanted) return fail(400, { refused: m.instruments_problem_required() });
	const outcome = arrangeDraft(access, draftId, Number(form['seen']), wanted);
	if (outcome.kind === 'saved') redirect(303, `${page}?done=arranged`);
	if (outcome.kind === 'gone') return fail(409, { refused: m.instruments_gone() });
	const refused = { changed: m.instruments_changed, last: m.instruments_last };
	return fail(409, { refused: refused[outcome.why]() });
}

function arrangementIn(sent: z.infer<typeof arrangement>): Arrangement | null {
	if (sent.act === 'move') return { act: 'move', criterion: sent.key, goal: sent.goal };
	if (sent.act !== 'add') return sent;
	switch (sent.kind) {
		case 'band':
			return { act: 'add-band', title: sent.title };
		case 'field':
			return { act: 'add', addition: { kind: 'field', title: sent.title } };
		case 'goal':
			return { act: 'add', addition: { kind: 'goal', field: sent.key, title: sent.title } };
		case 'criterion':
			return { act: 'add', addition: { kind: 'criterion', goal: sent.key, title: sent.title } };
		case 'question':
			return { act: 'add', addition: { kind: 'question', criterion: sent.key, title: sent.title } };
	}
}
