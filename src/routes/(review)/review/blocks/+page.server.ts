import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { noticeIn } from '#lib/forms/notice.ts';
import { readForm } from '#lib/forms/read.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { newestInstrument } from '#lib/server/instrument/queries.ts';
import {
	blockSchema,
	blocksOf,
	keepBlock,
	programmesForBlocks,
	retireBlock
} from '#lib/server/review/blocks.ts';
import type { Actions, PageServerLoad } from './$types';

const retireSchema = z.object({ block: z.string().min(1).max(64) });

export const load: PageServerLoad = ({ locals, url }) => {
	const access = authorizeStaff(locals.context, 'blocks.keep');
	const fields = newestInstrument(access)?.fields ?? [];
	return {
		blocks: blocksOf(access),
		programmes: programmesForBlocks(access),
		fields: fields.map(({ key, title }) => ({ key, title: textOf(title) })),
		done: noticeIn(url, ['kept', 'retired'])
	};
};

export const actions: Actions = {
	keep: async ({ request, locals, url }) => {
		const access = authorizeStaff(locals.context, 'blocks.keep');
		const form = await readForm(request, blockSchema);
		if (!form.ok) return fail(400, form.failure);
		if (!keepBlock(access, form.value)) notFound();
		redirect(303, `${url.pathname}?done=kept`);
	},
	retire: async ({ request, locals, url }) => {
		const access = authorizeStaff(locals.context, 'blocks.keep');
		const form = await readForm(request, retireSchema);
		if (!form.ok || !retireBlock(access, form.value.block)) notFound();
		redirect(303, `${url.pathname}?done=retired`);
	}
};
