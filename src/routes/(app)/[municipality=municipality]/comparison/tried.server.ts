import type { Context } from '#lib/server/access/context.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { fieldNames } from '../practice/fields.server.ts';
import { foundRows, seekerOf } from '../practice/found.server.ts';

/** More than these are a matter for the list of examples. */
const most = 3;

/**
 * Published examples in the fields in which the own value is low, chosen by the own need and size
 * alone: nothing is asked about the scores of those who published them.
 */
export function tried(context: Context, params: { municipality: string }) {
	const access = authorize(context, 'practice.view', params);
	const asked = { field: null, need: true, similarSize: false };
	const { rows } = foundRows(access, seekerOf(context, params), asked, fieldNames(access));
	// Whose they are is not sent either: no name beside a comparison.
	const told = rows
		.slice(0, most)
		.map(({ id, title, goal, needs }) => ({ id, title, goal, needs }));
	return { rows: told, more: Math.max(0, rows.length - most) };
}
