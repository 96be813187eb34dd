import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm } from '#lib/forms/read.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { programmeInReach } from '#lib/server/benchmark/releases.ts';
import { publishRelease } from '#lib/server/benchmark/releasing.ts';
import { previewOf } from './preview.server.ts';
import type { Actions, PageServerLoad } from './$types';

const cutoff = z.iso.date();
const releaseSchema = z.object({
	title: z.string().trim().min(1).max(120),
	cutoffOn: cutoff,
	digest: z.string().min(1).max(64)
});

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const access = authorizeStaff(locals.context, 'releases.publish');
	const programme = programmeInReach(access, params.programme);
	const asked = cutoff.safeParse(url.searchParams.get('cutoff'));
	const today = access.clock.today();
	const cutoffOn = asked.success ? asked.data : today;
	return { programme: programme.title, ...(await previewOf(access, programme.id, cutoffOn)) };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const access = authorizeStaff(locals.context, 'releases.publish');
		programmeInReach(access, params.programme);
		const form = await readForm(request, releaseSchema);
		if (!form.ok) return fail(400, { ...form.failure, refused: null });
		const outcome = await publishRelease(access, params.programme, form.value);
		if (outcome.kind === 'released') {
			redirect(303, `/review/releases/${params.programme}/${outcome.number}?done=published`);
		}
		const { title } = form.value;
		return fail(409, { values: { title }, problems: {}, refused: outcome.kind });
	}
};
