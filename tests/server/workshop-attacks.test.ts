import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Reply } from '../support/asking.ts';
import {
	ballotsOnFile,
	hashOf,
	joinHall,
	openHall,
	perspectivesOnFile,
	type HallConsole,
	type Outcome,
	type Phone
} from '../support/hall.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { tallyOnFile } from '../support/tally-on-file.ts';
import { accountIdByEmail, beginSessionOnFile } from '../support/town-on-file.ts';

const round = '/auenrode/rounds/2';
const criteria = ['orte', 'sprache', 'leitbild', 'strategie', 'mittel'];
const perspective = 'politik';

let server: RunningServer;
let hall: HallConsole;
let phones: Phone[];

beforeAll(async () => {
	server = await startServer('test-results/workshop-attacks', { env: { LOG_LEVEL: 'info' } });
	const account = accountIdByEmail(server.databaseFile, 'coordinator@demo.example');
	const session = beginSessionOnFile(server.databaseFile, account);
	hall = await openHall(server.url, round, session, criteria);
	phones = await Promise.all(
		Array.from({ length: 40 }, () => joinHall(server.url, hall.code, perspective))
	);
}, 60_000);

afterAll(async () => {
	hall.live.stop();
	await server.stop();
});

const phone = (index: number) => phones[index]!;

describe('voting', () => {
	test('from two tabs, and by a request that is recorded and replayed, is one ballot', async () => {
		await hall.act('open', 'orte');
		const item = hall.item('orte');
		await Promise.all([phone(0).vote(item, '1'), phone(0).vote(item, '4')]);
		for (let times = 0; times < 5; times += 1) await phone(0).vote(item, '2');
		expect(ballotsOnFile(server.databaseFile, item.id)).toEqual([
			{ seat: hashOf(phone(0).token), perspective, choice: '2' }
		]);
		await hall.live.until(({ items }) => items.some(({ voted }) => voted === 1));
		await hall.act('close', 'orte');
		expect(await phone(0).vote(item, '0')).toBe('closed');
		await hall.act('reopen', 'orte');
		expect(await phone(0).vote(item, '0')).toBe('closed');
		expect(ballotsOnFile(server.databaseFile, item.id)).toEqual([]);
		await hall.act('close', 'orte');
	});

	test('as the item is being closed: what is acknowledged is in the tally, and nothing after', async () => {
		const words = perspectivesOnFile(server.databaseFile);
		const seen = new Map<Outcome, number>();
		for (let attempt = 0; attempt < 6; attempt += 1) {
			await hall.act(attempt === 0 ? 'open' : 'reopen', 'sprache');
			const item = hall.item('sprache');
			const outcomes: { seat: string; choice: string; outcome: Outcome }[] = [];
			const voting = phones.map(async (one, index) => {
				await new Promise((resolve) => setTimeout(resolve, Math.floor(index / 4) * 4));
				const choice = String((index + attempt) % 5);
				const outcome = await one.vote(item, choice);
				outcomes.push({ seat: hashOf(one.token), choice, outcome });
			});
			await new Promise((resolve) => setTimeout(resolve, 12 + attempt * 4));
			const closing = hall.act('close', 'sprache');
			await Promise.all([...voting, closing]);
			const rows = ballotsOnFile(server.databaseFile, item.id);
			const acknowledged = outcomes.filter(({ outcome }) => outcome === 'counted');
			for (const { outcome } of outcomes) seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
			expect(sorted(rows.map(({ seat, choice }) => `${seat} ${choice}`))).toEqual(
				sorted(acknowledged.map(({ seat, choice }) => `${seat} ${choice}`))
			);
			await hall.act('reveal', 'sprache');
			expect(JSON.stringify(hall.item('sprache').tally)).toBe(tallyOnFile(rows, words));
			expect(await phone(0).vote(item, '0')).toBe('closed');
			expect(ballotsOnFile(server.databaseFile, item.id)).toHaveLength(rows.length);
		}
		// Neither side of the race was left out, and nothing else ever happened.
		expect([...seen.keys()].sort()).toEqual(['closed', 'counted']);
	}, 60_000);

	test('on an item of another criterion, another round or none is refused', async () => {
		await hall.act('open', 'leitbild');
		const item = hall.item('leitbild');
		for (const wrong of ['orte', 'strategie'] as const) {
			const { id, run } = hall.item(wrong);
			expect(await phone(1).vote({ id, run: run || 1 }, '3')).toBe('closed');
		}
		expect(await phone(1).vote({ id: 'nothing', run: 1 }, '3')).toBe('invalid');
		expect(await phone(1).vote({ id: item.id, run: item.run + 1 }, '3')).toBe('closed');
		for (const choice of ['5', '-1', 'NaN', '3.0', "3' OR 1=1"]) {
			expect(await phone(1).vote(item, choice)).toBe('invalid');
		}
		expect(ballotsOnFile(server.databaseFile, item.id)).toEqual([]);
		await hall.act('close', 'leitbild');
	});
});

describe('what is sent far too long', () => {
	test('as a vote or a note of 9 MB, forty at once, is refused with a page and costs no memory', async () => {
		await hall.act('open', 'strategie');
		const item = hall.item('strategie');
		expect(await phone(2).vote(item, '2')).toBe('counted');
		const before = memoryNow();
		const long = 'x'.repeat(9_000_000);
		const forms = [
			['vote', { itemId: item.id, run: String(item.run), choice: long }],
			['note', { itemId: item.id, key: 'k', strength: long }]
		] as const;
		const replies = await Promise.all(
			Array.from({ length: 20 }, () => forms.map(([action, form]) => post(3, action, form))).flat()
		);
		expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([413]));
		expect(await replies[0]?.text()).toContain('Die Anfrage war unvollständig oder zu groß.');
		expect(memoryNow() - before).toBeLessThan(100);
		expect(await phone(3).vote(item, '2')).toBe('counted');
		await hall.act('close', 'strategie');
	}, 60_000);

	test('as a note of 100 kB comes back with a sentence, and nothing of it is kept', async () => {
		const text = 'ä'.repeat(50_000);
		const { status, text: page } = await send(4, 'note', {
			itemId: hall.item('strategie').id,
			key: 'long',
			gap: text
		});
		expect(status).toBe(400);
		// Not `toContain`: a failure would print all of it.
		expect(page.includes(text)).toBe(true);
		expect(/zu lang: höchstens 500 Zeichen/.exec(page)?.[0]).toBeDefined();
		expect((await consolePage('strategie')).includes('ääää')).toBe(false);
	});
});

test('a note with markup, let into the minutes, is text wherever it is shown', async () => {
	const text =
		'<img src=x onerror=alert(1)></script><script>alert(2)</script>{@html 3} #eval("1+1")';
	const { id } = hall.item('strategie');
	const { status } = await send(5, 'note', { itemId: id, key: 'markup', idea: text });
	expect(status).toBe(303);
	const page = await consolePage('strategie');
	const note = /name="note" value="([^"]+)"/.exec(page)?.[1] ?? '';
	await hall.send('release', { item: id, note, released: '1' });
	const minutes = (await ask(`${hall.address}/minutes`, { cookie: hall.cookie })).text;
	for (const shown of [page, minutes]) {
		expect(shown).toContain('&lt;img src=x onerror=alert(1)>');
		expect(shown).not.toContain('<img src=x');
		expect(shown).not.toContain('<script>alert');
	}
	const pdf = await ask(`${hall.address}/minutes/minutes.pdf`, { cookie: hall.cookie });
	expect(pdf.status).toBe(200);
	expect(pdf.text.replace(/\s+/g, '')).toContain(text.replace(/\s+/g, ''));
}, 60_000);

/** What the form of a phone sends. */
function send(index: number, action: string, form: Record<string, string>): Promise<Reply> {
	const cookie = `seat=${phone(index).token}; language=de`;
	return ask(`${server.url}/join/${hall.code}?/${action}`, { cookie, form });
}

/** The same on a connection that stays, as a browser's does: what is too long can be answered. */
function post(index: number, action: string, form: Record<string, string>): Promise<Response> {
	const cookie = `seat=${phone(index).token}; language=de`;
	return fetch(`${server.url}/join/${hall.code}?/${action}`, {
		method: 'POST',
		headers: { cookie, origin: server.url, accept: 'text/html' },
		body: new URLSearchParams(form)
	});
}

async function consolePage(criterion: string): Promise<string> {
	const { id } = hall.item(criterion);
	return (await ask(`${hall.address}?item=${id}`, { cookie: hall.cookie })).text;
}

/** What the server holds now, in megabytes. */
function memoryNow(): number {
	const status = readFileSync(`/proc/${server.process.pid}/status`, 'utf8');
	return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

function sorted(lines: readonly string[]): string[] {
	return lines.toSorted();
}
