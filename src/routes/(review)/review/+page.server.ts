import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { reminderLength, reminderRefusal } from '#lib/domain/review/reminding.ts';
import { readForm } from '#lib/forms/read.ts';
import { authorizeAccount, authorizeStaff } from '#lib/server/access/authorize.ts';
import { choicesOf } from '#lib/server/notices/choices.ts';
import { staffNotices } from '#lib/server/notices/own.ts';
import { reviewDesk, type DeskRow } from '#lib/server/review/desk.ts';
import { remind } from '#lib/server/review/reminding.ts';
import { waitingRows } from '../../(app)/waiting.server.ts';
import { deskFilters, isOneOf, type DeskFilter } from './choices.ts';
import type { Actions, PageServerLoad } from './$types';

const reminderSchema = z.object({ text: z.string().trim().max(reminderLength) });

const fits: Record<DeskFilter, (row: DeskRow) => boolean> = {
	all: () => true,
	staff: ({ waiting }) => waiting === 'staff',
	municipality: ({ waiting }) => waiting === 'municipality',
	overdue: ({ due }) => due?.overdue ?? false,
	sent: ({ submission }) => submission !== null
};

export const load: PageServerLoad = ({ locals, url }) => {
	const desk = reviewDesk(authorizeStaff(locals.context, 'review.view'));
	const asked = url.searchParams.get('show');
	const show = isOneOf(deskFilters, asked) ? asked : 'all';
	const search = (url.searchParams.get('search') ?? '').trim().slice(0, 80);
	const found = desk
		.filter(fits[show])
		.filter(({ name }) => name.toLocaleLowerCase('de').includes(search.toLocaleLowerCase('de')));
	const waiting = desk.filter(({ round }) => round?.state === 'submitted').length;
	const inReview = desk.filter(({ round }) => round?.state === 'in-review').length;
	const now = locals.context.clock.now();
	const municipalities = found.map((row) => ({
		...row,
		remindable: row.round !== null && reminderRefusal(row.waiting, row.reminded, now) === null
	}));
	const own = waitingRows(
		staffNotices(locals.context),
		choicesOf(authorizeAccount(locals.context))
	);
	return { municipalities, total: desk.length, waiting, inReview, show, search, own };
};

export const actions: Actions = {
	remind: async ({ request, locals }) => {
		const access = authorizeStaff(locals.context, 'review.remind');
		const data = await request.clone().formData();
		const chosen = data.getAll('municipality').filter((one) => typeof one === 'string');
		const form = await readForm(request, reminderSchema);
		if (!form.ok) return fail(400, { chosen, text: form.failure.values['text'], ...form.failure });
		if (chosen.length === 0) return fail(400, { chosen, text: form.value.text, nobody: true });
		return { reminded: remind(access, chosen, form.value.text) };
	}
};
