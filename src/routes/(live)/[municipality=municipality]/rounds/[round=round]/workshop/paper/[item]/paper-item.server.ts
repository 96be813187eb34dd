import { error } from '@sveltejs/kit';
import { authorize } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { PaperEntry } from '#lib/server/workshop/paper.ts';
import { itemOf, workshopOf } from '#lib/server/workshop/queries.ts';

/** The item of the address, in the round's open workshop. @throws 404 where there is none */
export function paperItem(
	context: Context,
	params: { municipality: string; round: string; item: string }
) {
	const access = authorize(context, 'workshop.run', roundSubject(params));
	const workshop = workshopOf(access);
	const item =
		workshop?.endedAt === null ? itemOf(access.database, workshop.id, params.item) : undefined;
	if (!workshop || !item) error(404, { code: 'not-found', message: 'not found' });
	return { access, workshop, item };
}

/** Which form this was, and for which opening; nothing fits where it does not say. */
export function stampIn(form: FormData): PaperEntry {
	const key = form.get('key');
	return { key: typeof key === 'string' ? key : '', run: Number(form.get('run')) };
}
