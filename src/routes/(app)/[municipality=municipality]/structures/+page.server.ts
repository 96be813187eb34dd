import { carriedWords, structureKindLabel } from '#lib/i18n/structures.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { carryingStructures } from '#lib/server/structures/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'structures.view', params);
	return {
		structures: carryingStructures(access).map(({ id, content, endedAt, open, overdue }) => ({
			id,
			name: content.name,
			kind: structureKindLabel(content.kind),
			contact: content.contactFunction,
			carries: carriedWords({ open, overdue }),
			late: overdue > 0,
			endedAt
		}))
	};
};
