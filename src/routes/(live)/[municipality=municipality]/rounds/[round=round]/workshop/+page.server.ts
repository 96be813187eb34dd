import { redirect } from '@sveltejs/kit';
import { agendaOrders } from '#lib/domain/workshop/index.ts';
import { noticeIn } from '#lib/forms/notice.ts';
import { authorize, knock } from '#lib/server/access/authorize.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { workshopOf } from '#lib/server/workshop/queries.ts';
import * as agenda from './agenda-actions.server.ts';
import { consolePage } from './console.server.ts';
import * as hall from './hall-actions.server.ts';
import * as items from './item-actions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url, request, isDataRequest, depends }) => {
	depends('workshop:console');
	const subject = roundSubject(params);
	const access = authorize(locals.context, 'workshop.run', subject);
	const opening = knock(locals.context, 'workshop.open', subject);
	const workshop = workshopOf(access);
	if (workshop?.endedAt !== null) {
		return { kind: 'start' as const, mayOpen: opening.open, ended: workshop !== undefined };
	}
	const order = agendaOrders.find((one) => one === url.searchParams.get('order')) ?? 'agenda';
	const page = consolePage(access, workshop, {
		chosenId: url.searchParams.get('item'),
		order,
		url,
		inPage: !isDataRequest
	});
	if (request.method === 'GET') keepInSight(url, page.chosen?.id);
	return {
		kind: 'console' as const,
		mayOpen: opening.open,
		done: noticeIn(url, ['consensus', 'seat', 'links']),
		...page
	};
};

/**
 * The address names the item that is shown: a console that loads itself anew because the agenda has
 * changed would otherwise put another item under the facilitator's hands.
 */
function keepInSight(url: URL, chosen: string | undefined) {
	if (chosen === undefined || url.searchParams.get('item') === chosen) return;
	const query = new URLSearchParams(url.searchParams);
	query.set('item', chosen);
	redirect(307, `${url.pathname}?${query}`);
}

export const actions: Actions = { ...hall, ...agenda, ...items };
