import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm } from '#lib/forms/read.ts';
import { findByCode } from '#lib/server/workshop/joining.ts';
import type { Actions } from './$types';

const schema = z.object({ code: z.string().max(60).catch('') });

const statusOf = { malformed: 400, unknown: 404, blocked: 429 } as const;

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const form = await readForm(request, schema);
		const code = form.ok ? form.value.code : '';
		const found = await findByCode(locals.context.database, code, locals.clientAddress);
		if (!('workshop' in found)) return fail(statusOf[found.kind], { code, refused: found.kind });
		redirect(303, `/join/${found.workshop.code}`);
	}
};
