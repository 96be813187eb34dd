import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm } from '#lib/forms/read.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { forgetConsoleLink } from '#lib/server/hooks/console-link.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import { showSelfView } from '#lib/server/workshop/agenda.ts';
import { setDoor } from '#lib/server/workshop/door.ts';
import { endWorkshop as end } from '#lib/server/workshop/ending.ts';
import { openWorkshop as begin } from '#lib/server/workshop/opening.ts';
import { freeSeat as free } from '#lib/server/workshop/seats.ts';
import { makeConsoleLink, revokeConsoleLinks } from '#lib/server/workshop/console-links.ts';
import { announce } from '#lib/server/workshop/topics.ts';
import { backTo, consolePath, runningWorkshop, type Event } from './running.server.ts';

const seatSchema = z.object({ number: z.coerce.number().int().min(1).max(100_000) });
const doorSchema = z.object({ door: z.enum(['closed', 'open']) });
const shownSchema = z.object({ shown: z.enum(['0', '1']) });

export function openWorkshop({ locals, params }: Event) {
	begin(authorize(locals.context, 'workshop.open', roundSubject(params)));
	redirect(303, consolePath(params));
}

export function endWorkshop(event: Event) {
	const { access, workshop } = runningWorkshop(event);
	end(access, workshop);
	announce(workshop.id);
	redirect(303, consolePath(event.params));
}

/** Leaves the console on a borrowed computer: the link is forgotten here and good elsewhere. */
export function leave({ locals, params, cookies, url }: Event) {
	authorize(locals.context, 'workshop.run', roundSubject(params));
	forgetConsoleLink(cookies, url);
	redirect(303, '/');
}

/** Frees the seat of a lost phone by the number that its holder was shown. */
export async function freeSeat(event: Event) {
	const { access, workshop } = runningWorkshop(event);
	const form = await readForm(event.request, seatSchema);
	if (!form.ok || !free(access, workshop, form.value.number)) {
		const typed = form.ok ? String(form.value.number) : (form.failure.values['number'] ?? '');
		return fail(404, { form: 'seat' as const, typed: typed.slice(0, 20) });
	}
	announce(workshop.id);
	return backTo(event, { done: 'seat' });
}

/** Whether anybody new may take a seat. */
export async function door(event: Event) {
	const { access, workshop } = runningWorkshop(event);
	const form = await readForm(event.request, doorSchema);
	if (!form.ok) return fail(400, { form: 'door' as const });
	setDoor(access, workshop, form.value.door);
	announce(workshop.id);
	return backTo(event);
}

/** Whether voters see the administration's own view once they have voted. */
export async function selfView(event: Event) {
	const { access, workshop } = runningWorkshop(event);
	const form = await readForm(event.request, shownSchema);
	if (!form.ok) return fail(400, { form: 'self' as const });
	showSelfView(access, workshop, form.value.shown === '1');
	announce(workshop.id);
	return backTo(event);
}

/** Makes a console link; its secret is in this answer and nowhere else. */
export function makeLink(event: Event) {
	const { workshop } = runningWorkshop(event);
	const access = authorize(event.locals.context, 'workshop.open', roundSubject(event.params));
	const { token, expiresAt } = makeConsoleLink(access, workshop);
	return {
		form: 'link' as const,
		address: `${event.url.origin}/join/console/${token}`,
		expiresAt
	};
}

/** Ends every console link of this workshop. */
export function revokeLinks(event: Event) {
	const { workshop } = runningWorkshop(event);
	revokeConsoleLinks(
		authorize(event.locals.context, 'workshop.open', roundSubject(event.params)),
		workshop
	);
	return backTo(event, { done: 'links' });
}
