import { createHash } from 'node:crypto';
import SQLite from 'better-sqlite3';
import { afterAll, beforeAll } from 'vitest';
import { startServer, type RunningServer } from '../support/server.ts';
import { foundTown, type TownOnFile } from '../support/town-on-file.ts';

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

/** A server behind a proxy, and a town of its own, for all tests of a file. */
export function useProxiedTown(label: string) {
	const site = {} as { server: RunningServer; town: TownOnFile };
	beforeAll(async () => {
		const env = { ADDRESS_HEADER: 'x-forwarded-for', LOG_LEVEL: 'debug' };
		site.server = await startServer(`test-results/${label}`, { env });
		site.town = await foundTown(site.server.databaseFile, label);
	}, 60_000);
	afterAll(() => site.server.stop());
	return {
		site,
		/** Somebody's right credentials, from an address of their own. */
		right: (person: Parameters<TownOnFile['emailOf']>[0], more: Partial<Attempt> = {}): Attempt => {
			const { town } = site;
			const from = ownAddress();
			return { email: town.emailOf(person), password: town.password, from, ...more };
		},
		inDatabase: <T>(work: (database: SQLite.Database) => T): T => {
			const database = new SQLite(site.server.databaseFile);
			database.pragma('busy_timeout = 5000');
			try {
				return work(database);
			} finally {
				database.close();
			}
		}
	};
}

export const digest = (id: string) => createHash('sha256').update(id).digest('hex');
