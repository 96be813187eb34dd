import { redirect } from '@sveltejs/kit';
import { newId } from '#lib/server/db/ids.ts';
import { arrive, placeOf } from '#lib/server/workshop/joining.ts';
import { phoneOf } from '#lib/server/workshop/phone.ts';
import { seatToken } from '#lib/server/workshop/seat-cookie.ts';
import { chooseOwnGroup, join, note, refuseCode, vote } from './actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, cookies, params, url }) => {
	const { database } = locals.context;
	const comer = { token: seatToken(cookies), address: locals.clientAddress };
	const arrival = await arrive(database, params.code, comer);
	switch (arrival.kind) {
		case 'seated': {
			const { workshop, seat } = arrival.access;
			// Small letters or a blank in the address: one address for one workshop.
			if (params.code !== workshop.code) redirect(303, `/join/${workshop.code}`);
			const { number, observer, smallGroup } = seat;
			return {
				kind: arrival.kind,
				code: workshop.code,
				place: placeOf(database, workshop),
				seat: { number, observer, smallGroup },
				noted: url.searchParams.has('noted'),
				noteKey: newId(),
				reloads: url.searchParams.has('reload'),
				...phoneOf(arrival.access)
			};
		}
		case 'over':
			return { kind: arrival.kind, place: placeOf(database, arrival.workshop) };
		case 'door': {
			const { kind, workshop, former } = arrival;
			const { doorClosed } = workshop;
			return { kind, former, doorClosed, place: placeOf(database, workshop) };
		}
		default:
			return refuseCode(arrival.kind);
	}
};

export const actions: Actions = { join, vote, note, group: chooseOwnGroup };
