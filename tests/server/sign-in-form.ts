import type { RunningServer } from '../support/server.ts';

export interface Attempt {
	email: string;
	password: string;
	/** The client's address, as a proxy would pass it on. */
	from: string;
	protocol?: 'http' | 'https';
}

let lastAddress = 0;

/** An address that no other test fails from. */
export function ownAddress(): string {
	lastAddress += 1;
	return `198.51.100.${lastAddress}`;
}

/** Sends the sign-in form through a proxy. */
export function attempt(
	{ url }: Pick<RunningServer, 'url'>,
	{ email, password, from, protocol = 'http' }: Attempt
): Promise<Response> {
	return fetch(`${url}/login`, {
		method: 'POST',
		headers: {
			origin: url.replace('http:', `${protocol}:`),
			accept: 'text/html',
			cookie: 'language=de',
			'x-forwarded-for': from,
			'x-forwarded-proto': protocol
		},
		body: new URLSearchParams({ email, password }),
		redirect: 'manual'
	});
}

/** What the page says, without what is different in every page: its nonce and what was typed. */
export async function pageOf(response: Response, email: string): Promise<string> {
	const text = await response.text();
	return text
		.replaceAll(/nonce="[^"]*"/g, '')
		.replaceAll(/__sveltekit_\w+/g, '')
		.replaceAll(email, '')
		.replaceAll(email.toUpperCase(), '');
}

/** The session in a response's cookie, with the cookie's attributes. */
export function sessionCookie(response: Response): { id: string; attributes: string[] } {
	const cookie = response.headers.getSetCookie().find((line) => line.startsWith('session='));
	const [pair = '', ...attributes] = (cookie ?? '').split('; ');
	return { id: pair.replace('session=', ''), attributes };
}

/** Where somebody with this session is sent who asks for their own account. */
export async function accountPage(
	{ url }: Pick<RunningServer, 'url'>,
	session: string
): Promise<Response> {
	return fetch(`${url}/account`, {
		headers: { cookie: `session=${session}`, 'x-forwarded-proto': 'http' },
		redirect: 'manual'
	});
}

export function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
