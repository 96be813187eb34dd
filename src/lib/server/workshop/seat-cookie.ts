import type { Cookies } from '@sveltejs/kit';

const name = 'seat';
const day = 24 * 3600;

/** The secret of a seat, as the phone keeps it. */
export function seatToken(cookies: Pick<Cookies, 'get'>): string | undefined {
	return cookies.get(name);
}

/** Strict, and sent to the participants' pages only: no other site can vote with it. */
export function keepSeat(cookies: Pick<Cookies, 'set'>, token: string, url: URL): void {
	cookies.set(name, token, {
		path: '/join',
		httpOnly: true,
		sameSite: 'strict',
		secure: url.protocol === 'https:',
		maxAge: day
	});
}
