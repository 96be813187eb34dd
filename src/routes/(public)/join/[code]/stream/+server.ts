import { seatBehind } from '#lib/server/workshop/seats.ts';
import { eventStream } from '#lib/server/live/stream.ts';
import { seatIn } from '#lib/server/workshop/joining.ts';
import { phoneView } from '#lib/server/workshop/phone.ts';
import { seatToken } from '#lib/server/workshop/seat-cookie.ts';
import { announce, topicsOf } from '#lib/server/workshop/topics.ts';
import { seatHolder } from '#lib/server/workshop/presence.ts';
import type { RequestHandler } from './$types';

/** What happens in the room, for somebody who sits in it. */
export const GET: RequestHandler = ({ locals, cookies, params }) => {
	const { database } = locals.context;
	const token = seatToken(cookies) ?? '';
	const access = seatIn(database, params.code, token);
	if (!access) return new Response(null, { status: 404 });
	const { workshop, seat } = access;
	return eventStream({
		topic: topicsOf(workshop.id).room(seat.smallGroup),
		compute: () => phoneView(database, workshop, seat.smallGroup),
		holder: seatHolder(workshop, seat.id),
		kind: 'seat',
		workshopId: workshop.id,
		recheck: () => seatBehind(database, token)?.seat.smallGroup === seat.smallGroup,
		onPresence: () => announce(workshop.id)
	});
};
