import { json } from '@sveltejs/kit';
import { seatIn } from '#lib/server/workshop/joining.ts';
import { phoneOf } from '#lib/server/workshop/phone.ts';
import { seatToken } from '#lib/server/workshop/seat-cookie.ts';
import type { RequestHandler } from './$types';

/** The room and one's own ballot, for a page that comes back after a pause. */
export const GET: RequestHandler = ({ locals, cookies, params }) => {
	const access = seatIn(locals.context.database, params.code, seatToken(cookies));
	return access ? json(phoneOf(access)) : new Response(null, { status: 404 });
};
