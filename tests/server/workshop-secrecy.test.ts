import SQLite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConsoleView } from '#lib/server/workshop/console-view.ts';
import type { RoomView } from '#lib/server/workshop/room-view.ts';
import { ask } from '../support/asking.ts';
import { discoverEndpoints, addressOf } from '../support/endpoints.ts';
import { followStream, type Following } from '../support/following.ts';
import {
	ballotsOnFile,
	hashOf,
	joinHall,
	openHall,
	perspectivesOnFile,
	type HallConsole,
	type Phone
} from '../support/hall.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { tallyOnFile } from '../support/tally-on-file.ts';
import { accountIdByEmail, beginSessionOnFile } from '../support/town-on-file.ts';

/**
 * Nobody reads anything of the votes before the reveal. Not a search for words: the room votes, then
 * all change their minds, and whatever any page, action or stream tells anybody must be the same.
 */
const round = '/auenrode/rounds/2';
const key = 'orte';
const accounts = ['coordinator', 'member', 'office', 'staff', 'admin'] as const;
const voters = 19;
/** Two rooms that have nothing in common but how many voted. */
const one = (index: number) => String(index < 13 ? 3 : 1);
const other = (index: number) => (index < 13 ? '0' : index < 16 ? 'abstain' : '4');

/** What a stream of the hall tells. */
type Told = ConsoleView | RoomView;

let server: RunningServer;
let hall: HallConsole;
let phones: Phone[];
let observer: Phone;
let newcomer: Phone;
let streams: Following<Told>[];
/** Where the pages of the change log begin: reading findings is an act itself, and would be on them. */
let trailFrom: string;
const cookies = new Map<string, string>();

beforeAll(async () => {
	server = await startServer('test-results/workshop-secrecy', { env: { LOG_LEVEL: 'info' } });
	for (const name of accounts) {
		const account = accountIdByEmail(server.databaseFile, `${name}@demo.example`);
		cookies.set(name, beginSessionOnFile(server.databaseFile, account));
	}
	hall = await openHall(server.url, round, cookies.get('coordinator') ?? '', [key, 'sprache']);
	phones = await Promise.all(
		Array.from({ length: voters }, () => joinHall(server.url, hall.code, 'politik'))
	);
	observer = await joinHall(server.url, hall.code, '');
	newcomer = await joinHall(server.url, hall.code, 'verwaltung');
	trailFrom = actsOnFile().at(-1)?.cursor ?? '';
	const keep = { keep: true };
	streams = [
		hall.live,
		await followStream(`${hall.address}/stream?of=screen`, hall.cookie, keep),
		await observer.follow(keep),
		await newcomer.follow(keep),
		await phones[0]!.follow(keep)
	];
}, 60_000);

afterAll(async () => {
	for (const stream of streams) stream.stop();
	await server.stop();
});

async function voteAll(choiceOf: (index: number) => string): Promise<void> {
	const item = hall.item(key);
	const outcomes = await Promise.all(
		phones.map((phone, index) => phone.vote(item, choiceOf(index)))
	);
	expect(new Set(outcomes)).toEqual(new Set(['counted']));
}

/** As if the room had voted otherwise before the item was closed. */
function rewriteVotes(choiceOf: (index: number) => string): void {
	const { id } = hall.item(key);
	const database = new SQLite(server.databaseFile);
	const update = database.prepare(
		`UPDATE ballots SET choice = ? WHERE item_id = ?
		 AND seat_id = (SELECT id FROM seats WHERE token_hash = ?)`
	);
	for (const [index, { token }] of phones.entries()) {
		update.run(choiceOf(index), id, hashOf(token));
	}
	const rows = ballotsOnFile(server.databaseFile, id);
	const tally = tallyOnFile(rows, perspectivesOnFile(server.databaseFile));
	database
		.prepare('UPDATE tallies SET published = ? WHERE criterion_key = ? AND revealed = 0')
		.run(tally, key);
	database.close();
}

/** Everything that anybody can read, by who reads it and where. */
async function everythingRead(): Promise<Map<string, string>> {
	const { id } = hall.item(key);
	const params = {
		municipality: 'auenrode',
		round: '2',
		field: 'f1',
		code: hall.code,
		item: id,
		token: 'no-such-token',
		membership: 'nobody'
	};
	const pages = (await discoverEndpoints())
		.filter(({ method, route }) => method === 'GET' && !route.endsWith('/stream'))
		.map(({ route }) => addressOf(route, params))
		.map((page) => (page.endsWith('/audit') ? `${page}?before=${trailFrom}` : page));
	const data = pages
		.filter((page) => page.includes('/rounds/') || page.startsWith('/join'))
		.map((page) => `${page}/__data.json`);
	const seats = [observer, newcomer].map(({ token }) => `seat=${token}`);
	const readers = ['', ...[...cookies.values()].map((id) => `session=${id}`), ...seats];
	const read = new Map<string, string>();
	for (const cookie of readers) {
		for (const page of [...pages, ...data, `${round}/workshop?item=${id}&order=disagreement`]) {
			const { status, text } = await ask(server.url + page, { cookie });
			read.set(`${readers.indexOf(cookie)} ${page}`, `${status} ${lasting(text)}`);
		}
	}
	return read;
}

/** Where two looks differ: nowhere, as it should be. */
function differences(before: Map<string, string>, after: Map<string, string>): string[] {
	return [...after].flatMap(([page, text]) => {
		const known = before.get(page) ?? '';
		let at = 0;
		while (at < text.length && text[at] === known[at]) at += 1;
		return text === known
			? []
			: [`${page}: ${known.slice(at - 60, at + 60)} | ${text.slice(at - 60, at + 60)}`];
	});
}

/** Without what differs from one look to the next: times, random form keys, how often it was opened. */
function lasting(text: string): string {
	return text
		.replace(/nonce="[^"]*"/g, 'nonce')
		.replace(/(<progress max="\d+" value=")\d+/g, '$1#')
		.replace(/\b\d{13}\b/g, '#')
		.replace(/\d{1,2}:\d{2}(:\d{2})?/g, '#')
		.replace(/(name="(?:key|run)" value=")[^"]*/g, '$1#')
		.replace(/((?:\brun|"run"|\bkey|"key")\s*:\s*)("?)[\w-]+\2/g, '$1#')
		.replace(/[0-9a-zA-Z_-]{16}(?=["',])/g, '#');
}

const messages = () =>
	streams.map((stream) =>
		stream
			.received()
			.split('\n\n')
			.filter((part) => part.startsWith('data: '))
			.map((part) => part.slice('data: '.length))
	);

/** A criterion that is put on the agenda and taken off again, for a small group that nobody is in. */
const marker = { criterion: 'hass', minutes: '1', smallGroup: '7' };

/** Whether a state tells of the marker. */
function tellsMarker(view: Told): boolean {
	return JSON.stringify(view) !== JSON.stringify(withoutMarker(view));
}

function withoutMarker(view: Told): Told {
	const group = Number(marker.smallGroup);
	if ('items' in view) {
		return { ...view, items: view.items.filter(({ smallGroup }) => smallGroup !== group) };
	}
	return { ...view, groups: view.groups.filter((one) => one !== group) };
}

/**
 * Waits until every stream has told two things that came after all that has happened so far, and that
 * have nothing to do with it.
 */
async function settled(): Promise<void> {
	await hall.send('add', marker);
	await Promise.all(streams.map((stream) => stream.until(tellsMarker)));
	await hall.send('remove', { item: hall.item(marker.criterion).id });
	await Promise.all(streams.map((stream) => stream.until((view) => !tellsMarker(view))));
}

/** What the trail says was done, the newest last, and as the change log's pages name it. */
function actsOnFile(): { action: string; cursor: string }[] {
	const database = new SQLite(server.databaseFile, { readonly: true });
	const acts = database
		.prepare<[], { action: string; cursor: string }>(
			`SELECT action, at || '-' || rowid AS cursor FROM audit_events ORDER BY at, rowid`
		)
		.all();
	database.close();
	return acts;
}

test('before the reveal nothing that anybody reads depends on what was voted', async () => {
	await hall.act('open', key);
	await voteAll(one);
	await hall.live.until(({ items }) => items.some(({ voted }) => voted === voters));
	await settled();
	const open = await everythingRead();
	expect([...open.values()].filter((text) => text.startsWith('200')).length).toBeGreaterThan(60);
	const heard = messages();
	const done = actsOnFile().length;
	await voteAll(other);
	await settled();
	const acts = actsOnFile().slice(done);
	expect(new Set(acts.map(({ action }) => action))).toEqual(new Set(['workshop.arranged']));
	for (const [index, told] of messages().entries()) {
		const before = heard[index] ?? [];
		// A change of mind is not even a message: there are the two of the marker, and they are as before.
		const since = told.slice(before.length);
		expect(since).toHaveLength(2);
		for (const text of since) {
			expect(JSON.stringify(withoutMarker(JSON.parse(text) as Told))).toBe(before.at(-1));
		}
	}
	expect(differences(open, await everythingRead())).toEqual([]);

	await hall.act('close', key);
	await settled();
	const closed = await everythingRead();
	rewriteVotes(one);
	expect(differences(closed, await everythingRead())).toEqual([]);
	for (const text of messages().flat()) {
		expect(text).not.toMatch(/"(counts|median|agreement|choice)"/);
	}
}, 120_000);

test('the reveal shows the tally of the ballots to all at once', async () => {
	const rows = ballotsOnFile(server.databaseFile, hall.item(key).id);
	await hall.act('reveal', key);
	const tally = JSON.stringify(hall.item(key).tally);
	expect(tally).toBe(tallyOnFile(rows, perspectivesOnFile(server.databaseFile)));
	await settled();
	for (const told of messages()) expect(told.at(-1)).toContain(tally);
	expect(await newcomer.look()).toContain(`"counts":[0,6,0,13,0]`);
});

test('reopening takes the tally back everywhere, and every ballot with it: nothing to subtract from', async () => {
	const before = streams.map((stream) => stream.received().length);
	await hall.act('reopen', key);
	expect(ballotsOnFile(server.databaseFile, hall.item(key).id)).toEqual([]);
	const leaver = phones.pop();
	await voteAll(one);
	await settled();
	await hall.act('close', key);
	await settled();
	expect(leaver).toBeDefined();
	const since = streams.map((stream, index) => stream.received().slice(before[index]));
	for (const text of since) expect(text).not.toContain('"counts"');
	expect(await newcomer.look()).not.toContain('"counts"');
	for (const [page, text] of await everythingRead()) expect(text, page).not.toContain('[0,6,0,13');
}, 60_000);

test('the log has no line of anybody’s seat, code or vote', () => {
	const printed = server.output();
	expect(printed).toContain('/workshop');
	expect(printed).not.toContain(hall.code);
	expect(printed).not.toContain('/join/[code]');
	for (const { token } of [...phones, observer, newcomer]) expect(printed).not.toContain(token);
});
