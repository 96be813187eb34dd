import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

function sorted(lines: readonly string[]): string[] {
	return lines.toSorted();
}
