import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { readForm } from '#lib/forms/read.ts';
import { newId } from '#lib/server/db/ids.ts';
import { castBallot } from '#lib/server/workshop/casting.ts';
import { forgiveWrongCode } from '#lib/server/workshop/code-attempts.ts';
import { arrive, placeOf, seatIn } from '#lib/server/workshop/joining.ts';
import { noteSheetSchema, sheetSubject, writeNotes } from '#lib/server/workshop/note-sheet.ts';
import { ownBallot } from '#lib/server/workshop/phone.ts';
import { keepSeat, seatToken } from '#lib/server/workshop/seat-cookie.ts';
import { chooseGroup, takeSeat } from '#lib/server/workshop/seats.ts';
import { announce } from '#lib/server/workshop/topics.ts';
import { roomView } from '#lib/server/workshop/room-view.ts';
import type { RequestEvent } from './$types';

const joinSchema = z.object({
	perspective: z.string().max(60).catch(''),
	observer: z.literal('1').optional()
});

/** Takes a seat; who already has one here keeps it, so that nobody counts twice by mistake. */
export async function join({ request, locals, cookies, params, url }: RequestEvent) {
	const { database } = locals.context;
	const comer = { token: seatToken(cookies), address: locals.clientAddress };
	const arrival = await arrive(database, params.code, comer);
	if (arrival.kind === 'door') {
		const { workshop } = arrival;
		const form = await readForm(request, joinSchema);
		if (!form.ok) return fail(400, { refused: 'no-perspective' as const });
		const observer = form.value.observer === '1';
		const { perspectives } = placeOf(database, workshop);
		const chosen = perspectives.find(({ key }) => key === form.value.perspective)?.key;
		if (!observer && chosen === undefined) {
			return fail(400, { refused: 'no-perspective' as const });
		}
		const perspective = observer ? '' : (chosen ?? '');
		const taken = takeSeat(database, workshop, { perspective, observer });
		if (taken.kind !== 'seated') return fail(409, { refused: taken.kind });
		keepSeat(cookies, taken.token, url);
		await forgiveWrongCode(locals.clientAddress);
		announce(workshop.id);
	}
	// A wrong code has been counted here; the page that a redirect leads to would count it again.
	if (!('workshop' in arrival) && arrival.kind !== 'seated') refuseCode(arrival.kind);
	redirect(303, `/join/${encodeURIComponent(params.code)}`);
}

/** The answer to a code that leads nowhere. */
export function refuseCode(kind: 'malformed' | 'unknown' | 'blocked'): never {
	if (kind === 'blocked') error(429, { code: 'busy', message: 'too many wrong codes' });
	error(404, { code: 'not-found', message: 'not found' });
}

const ballotSchema = z.object({
	itemId: z.string().min(1).max(40),
	run: z.coerce.number().int().min(1).max(10_000),
	choice: z.string().min(1).max(20),
	/** Not sent by a form alone. */
	number: z.coerce.number().int().min(0).max(100_000).optional()
});

const voteStatus = { closed: 409, 'no-vote': 403, invalid: 400 } as const;

export async function vote({ request, locals, cookies, params, url }: RequestEvent) {
	const access = seatIn(locals.context.database, params.code, seatToken(cookies));
	if (!access) return fail(403, { refused: 'no-seat' as const });
	const form = await readForm(request, ballotSchema);
	if (!form.ok) return fail(400, { refused: 'invalid' as const });
	const cast = await castBallot(access, form.value);
	if (cast.kind !== 'counted') return fail(voteStatus[cast.kind], { refused: cast.kind });
	if (isScript(request)) return { own: ownBallot(access, form.value.itemId) };
	backToRoom(access.workshop, url);
}

export async function note({ request, locals, cookies, params, url }: RequestEvent) {
	const access = seatIn(locals.context.database, params.code, seatToken(cookies));
	if (!access) return fail(403, { refused: 'no-seat' as const });
	const form = await readForm(request, noteSheetSchema);
	if (!form.ok) {
		const about = sheetSubject(access, form.failure.values['itemId'] ?? '');
		return fail(400, { note: form.failure, about });
	}
	const noted = writeNotes(access, form.value);
	if (noted !== 'noted') {
		const about = sheetSubject(access, form.value.itemId);
		return fail(409, { note: { values: form.value, problems: {} }, about, noted });
	}
	if (isScript(request)) return { noted, key: newId() };
	backToRoom(access.workshop, url, { noted: '1' });
}

export async function chooseOwnGroup({ request, locals, cookies, params, url }: RequestEvent) {
	const { database } = locals.context;
	const access = seatIn(database, params.code, seatToken(cookies));
	if (!access) return fail(403, { refused: 'no-seat' as const });
	const wanted = Number((await request.formData()).get('group'));
	const { groups } = roomView(database, access.workshop, access.seat.smallGroup);
	if (!groups.includes(wanted)) return fail(400, { refused: 'invalid' as const });
	chooseGroup(access, wanted);
	announce(access.workshop.id);
	backToRoom(access.workshop, url);
}

/** Back to the room; its page goes on loading itself anew where somebody asked for that. */
function backToRoom(
	{ code }: { code: string },
	url: URL,
	said: Record<string, string> = {}
): never {
	const reloads = url.searchParams.has('reload');
	const query = new URLSearchParams({ ...said, ...(reloads && { reload: '1' }) }).toString();
	redirect(303, `/join/${code}${query && `?${query}`}`);
}

/** Whether the page's script sent this, and not a form by itself. */
function isScript(request: Request): boolean {
	return request.headers.get('x-sveltekit-action') === 'true';
}
