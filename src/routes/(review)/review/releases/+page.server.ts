import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { dimensions } from '#lib/domain/benchmark/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { readForm } from '#lib/forms/read.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { partitionOf } from '#lib/server/benchmark/partitions.ts';
import { ownProgrammes, releasesOf } from '#lib/server/benchmark/releases.ts';
import { freezePartition, proposedPartition } from '#lib/server/benchmark/releasing.ts';
import { countsOf } from './cells.server.ts';
import { groupingOf } from './grouping.server.ts';
import type { Actions, PageServerLoad } from './$types';

const freezeSchema = z.object({
	programme: z.string().min(1).max(80),
	dimension: z.enum(dimensions),
	seen: z.string().regex(/^\d{1,6}$/)
});

export const load: PageServerLoad = ({ locals, url }) => {
	const access = authorizeStaff(locals.context, 'releases.view');
	return {
		programmes: ownProgrammes(access).map(({ id, slug, title }) => ({
			slug,
			title,
			grouping: groupingOf(partitionOf(access.database, id)),
			proposals: dimensions.map((key) => ({
				key,
				...groupingOf({ position: 0, partition: proposedPartition(access, slug, key) })
			})),
			releases: releasesOf(access, slug).map(({ decisions, ...release }) => ({
				...release,
				counts: countsOf(decisions)
			}))
		})),
		done: noticeIn(url, ['frozen'])
	};
};

export const actions: Actions = {
	freeze: async ({ request, locals }) => {
		const access = authorizeStaff(locals.context, 'releases.publish');
		const form = await readForm(request, freezeSchema);
		if (!form.ok) return fail(400, { moved: true });
		const { programme, dimension, seen } = form.value;
		const outcome = freezePartition(access, programme, dimension, Number(seen));
		if (outcome.kind === 'moved') return fail(409, { moved: true });
		redirect(303, '/review/releases?done=frozen');
	}
};
