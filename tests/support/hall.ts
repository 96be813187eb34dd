import { createHash } from 'node:crypto';
import SQLite from 'better-sqlite3';
import type { ConsoleItem, ConsoleView } from '#lib/server/workshop/console-view.ts';
import type { RoomView } from '#lib/server/workshop/room-view.ts';
import { ask } from './asking.ts';
import { followStream, type Following } from './following.ts';

/** The console of an open workshop, used over HTTP as its page does. */
export interface HallConsole {
	address: string;
	cookie: string;
	code: string;
	/** What its stream tells. */
	live: Following<ConsoleView>;
	item: (criterionKey: string) => ConsoleItem;
	/** Sends one of the console's forms. @throws if it is refused */
	send: (action: string, form?: Record<string, string>) => Promise<void>;
	/** Opens, closes, reveals or reopens an item, and waits until the stream says so. */
	act: (action: ItemAction, criterionKey: string) => Promise<void>;
}

type ItemAction = 'open' | 'close' | 'reveal' | 'reopen';

const stateAfter = { open: 'open', close: 'closed', reveal: 'revealed', reopen: 'open' } as const;

/** Opens the workshop of a round with these criteria on its agenda. */
export async function openHall(
	url: string,
	round: string,
	session: string,
	criteria: readonly string[]
): Promise<HallConsole> {
	const address = `${url}${round}/workshop`;
	const cookie = `session=${session}`;
	const send: HallConsole['send'] = async (action, form = {}) => {
		const reply = await ask(`${address}?/${action}`, { cookie, form });
		if (reply.status !== 303) throw new Error(`${action}: ${reply.status}`);
	};
	// A day of its own: the demo's is in the middle of its agenda.
	await send('endWorkshop');
	await send('openWorkshop');
	for (const criterion of criteria) await send('add', { criterion, minutes: '8', smallGroup: '0' });
	const stream = `${address}/stream?of=console`;
	const live = await followStream<ConsoleView>(stream, cookie, { keep: true });
	await live.until(({ items }) => items.length >= criteria.length);
	const item = (criterionKey: string) => {
		const found = live.view().items.find((one) => one.criterionKey === criterionKey);
		if (!found) throw new Error(`${criterionKey} is not on the agenda`);
		return found;
	};
	return {
		address,
		cookie,
		code: live.view().code,
		live,
		item,
		send,
		act: async (action, criterionKey) => {
			const { id, run } = item(criterionKey);
			await send(action, { item: id });
			const state = stateAfter[action];
			await live.until(({ items }) =>
				items.some((one) => one.id === id && one.state === state && one.run > run)
			);
		}
	};
}

export type Outcome = 'counted' | 'closed' | 'no-vote' | 'invalid' | 'no-seat' | 'unanswered';

/** A phone in the hall. */
export interface Phone {
	/** The secret in its cookie. */
	token: string;
	perspective: string;
	follow: (options?: { keep?: boolean }) => Promise<Following<RoomView>>;
	/** Everything its page would show. */
	look: () => Promise<string>;
	vote: (item: { id: string; run: number }, choice: string) => Promise<Outcome>;
	/** The same phone, with a server that has started again on another port. */
	at: (url: string) => Phone;
}

/** Joins as a phone does: takes a seat and loads the page. Without a perspective it observes. */
export async function joinHall(url: string, code: string, perspective: string): Promise<Phone> {
	const address = `${url}/join/${code}`;
	const form: Record<string, string> = perspective === '' ? { observer: '1' } : { perspective };
	const reply = await ask(`${address}?/join`, { form });
	const token = reply.cookies.get('seat');
	if (token === undefined) throw new Error(`joining: ${reply.status}`);
	const page = await ask(address, { cookie: `seat=${token}` });
	if (page.status !== 200) throw new Error(`the room's page: ${page.status}`);
	return phoneAt(url, code, { token, perspective });
}

function phoneAt(url: string, code: string, seat: { token: string; perspective: string }): Phone {
	const address = `${url}/join/${code}`;
	const cookie = `seat=${seat.token}`;
	return {
		...seat,
		follow: (options) => followStream<RoomView>(`${address}/stream`, cookie, options),
		look: async () => {
			const [page, own] = await Promise.all([
				ask(address, { cookie }),
				ask(`${address}/own`, { cookie })
			]);
			return page.text + own.text;
		},
		vote: (item, choice) => sendBallot(address, cookie, item, choice),
		at: (other) => phoneAt(other, code, seat)
	};
}

async function sendBallot(
	address: string,
	cookie: string,
	{ id, run }: { id: string; run: number },
	choice: string
): Promise<Outcome> {
	const form = { itemId: id, run: String(run), choice };
	let text: string;
	try {
		text = (await ask(`${address}?/vote`, { cookie, form, byScript: true })).text;
	} catch {
		return 'unanswered';
	}
	if (text.startsWith('{"type":"success"')) return 'counted';
	const refused = /closed|no-vote|no-seat|invalid/.exec(text)?.[0];
	return (refused as Outcome | undefined) ?? 'unanswered';
}

export interface BallotRow {
	/** The hash of the seat's secret. */
	seat: string | null;
	perspective: string;
	choice: string;
}

/** The ballots of an item as they stand in the file. */
export function ballotsOnFile(databaseFile: string, itemId: string): BallotRow[] {
	const database = new SQLite(databaseFile, { readonly: true });
	const rows = database
		.prepare(
			`SELECT seats.token_hash AS seat, seats.perspective, ballots.choice
			 FROM ballots JOIN seats ON seats.id = ballots.seat_id WHERE ballots.item_id = ?`
		)
		.all(itemId) as BallotRow[];
	database.close();
	return rows;
}

/** The perspectives of the programmes in a database. */
export function perspectivesOnFile(databaseFile: string): string[] {
	const database = new SQLite(databaseFile, { readonly: true });
	const rows = database
		.prepare('SELECT key FROM perspectives GROUP BY key ORDER BY min(position)')
		.all() as { key: string }[];
	database.close();
	return rows.map(({ key }) => key);
}

export function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
