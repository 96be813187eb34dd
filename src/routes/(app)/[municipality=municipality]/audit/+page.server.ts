import { auditAreas, runsOf } from '#lib/domain/audit/index.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { placesOf } from '#lib/server/audit/places.ts';
import { trailOf } from '#lib/server/audit/trail.ts';
import { dayOf } from '#lib/server/clock.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'audit.view', params);
	const asked = url.searchParams.get('area');
	const area = auditAreas.find((one) => one === asked) ?? null;
	const before = url.searchParams.get('before') ?? '';
	const { entries, older } = trailOf(access, { area, before });
	const places = placesOf(access, [...new Set(entries.map(({ subject }) => subject))]);
	const told = runsOf(entries, dayOf).map(({ last, firstAt, count }) => {
		const { action, subject, by, at } = last;
		return { action, by, at, firstAt, count, place: places.get(subject) };
	});
	const months = Map.groupBy(told, ({ at }) => dayOf(at).slice(0, 7));
	return {
		area,
		months: [...months].map(([month, acts]) => ({ month, acts })),
		older,
		newest: before === ''
	};
};
