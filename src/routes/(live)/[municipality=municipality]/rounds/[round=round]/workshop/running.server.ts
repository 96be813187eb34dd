import { redirect, type RequestEvent } from '@sveltejs/kit';
import { authorize } from '#lib/server/access/authorize.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { workshopOf } from '#lib/server/workshop/queries.ts';
import type { RouteParams } from './$types';

export type Event = RequestEvent<RouteParams>;

export function consolePath({ municipality, round }: RouteParams): string {
	return `/${municipality}/rounds/${round}/workshop`;
}

/**
 * The open workshop, and the access to run it.
 * @throws 303 to the start page if the workshop has ended meanwhile; what `authorize` throws
 */
export function runningWorkshop({ locals, params }: Pick<Event, 'locals' | 'params'>) {
	const access = authorize(locals.context, 'workshop.run', roundSubject(params));
	const workshop = workshopOf(access);
	if (workshop?.endedAt !== null) redirect(303, consolePath(params));
	return { access, workshop };
}

/** Back to the console, to what was being looked at where nothing else is said. */
export function backTo(
	{ params, url }: Event,
	place: { item?: string; done?: string } = {}
): never {
	const query = new URLSearchParams(place);
	for (const name of ['item', 'order']) {
		const looked = url.searchParams.get(name);
		if (looked && !query.has(name)) query.set(name, looked);
	}
	const search = query.toString();
	redirect(303, consolePath(params) + (search && `?${search}`));
}
