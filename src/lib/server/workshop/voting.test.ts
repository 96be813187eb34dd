import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { auditEvents, ballots, workshopNotes } from '../db/schema/index.ts';
import { castBallot } from './casting.ts';
import { openHall, type Hall } from './joining.test-support.ts';
import { noteSheetSchema, sheetSubject, writeNotes } from './note-sheet.ts';
import { ownBallot, phoneOf } from './phone.ts';

/** Votes as the page sends it. */
function vote(hall: Hall, token: string, choice: string, changed: { run?: number } = {}) {
	const { id, run } = hall.item();
	return castBallot(hall.access(token), { itemId: id, run: changed.run ?? run, choice });
}

function rowsOf({ towns, item }: Hall) {
	return towns.database.select().from(ballots).where(eq(ballots.itemId, item().id)).all();
}

/** Every key and value of what a page or a stream would get. */
function leavesOf(value: unknown): unknown[] {
	if (typeof value !== 'object' || value === null) return [value];
	return Object.entries(value).flatMap(([key, inner]) => [key, ...leavesOf(inner)]);
}

describe('voting', () => {
	test('from two tabs at once is one ballot', async () => {
		const hall = openHall();
		hall.act('opened');
		const token = hall.sit();
		const outcomes = await Promise.all([vote(hall, token, '1'), vote(hall, token, '4')]);
		expect(outcomes.map(({ kind }) => kind)).toEqual(['counted', 'counted']);
		expect(rowsOf(hall)).toMatchObject([{ choice: '4' }]);
	});

	test('by a request that is sent again is one ballot', async () => {
		const hall = openHall();
		hall.act('opened');
		const token = hall.sit();
		for (let index = 0; index < 3; index += 1) await vote(hall, token, '2');
		expect(rowsOf(hall)).toHaveLength(1);
	});

	test('by an older request that comes late changes nothing, and is acknowledged', async () => {
		const hall = openHall();
		hall.act('opened');
		const token = hall.sit();
		const { id: itemId, run } = hall.item();
		const cast = (choice: string, number?: number) =>
			castBallot(hall.access(token), { itemId, run, choice, number });
		await cast('1', 1);
		await cast('4', 2);
		expect(await cast('1', 1)).toEqual({ kind: 'counted' });
		expect(rowsOf(hall)).toMatchObject([{ choice: '4', number: 2 }]);
		expect(ownBallot(hall.access(token), itemId)).toMatchObject({ choice: '4', number: 2 });
	});

	test('without a number, by a form alone, is the newest', async () => {
		const hall = openHall();
		hall.act('opened');
		const token = hall.sit();
		const { id: itemId, run } = hall.item();
		await castBallot(hall.access(token), { itemId, run, choice: '1', number: 3 });
		await vote(hall, token, '2');
		await castBallot(hall.access(token), { itemId, run, choice: '1', number: 3 });
		expect(rowsOf(hall)).toMatchObject([{ choice: '2', number: 4 }]);
	});

	test('writes no event', async () => {
		const hall = openHall();
		hall.act('opened');
		const token = hall.sit();
		const events = () => hall.towns.database.select().from(auditEvents).all().length;
		const before = events();
		await vote(hall, token, '2');
		expect(events()).toBe(before);
	});

	test('is refused once the item is closed, and what was counted stays', async () => {
		const hall = openHall();
		hall.act('opened');
		const token = hall.sit();
		const { run } = hall.item();
		await vote(hall, token, '3');
		hall.act('closed');
		expect(await vote(hall, token, '0', { run })).toEqual({ kind: 'closed' });
		expect(await vote(hall, token, '0')).toEqual({ kind: 'closed' });
		expect(rowsOf(hall)).toMatchObject([{ choice: '3' }]);
	});

	test('for an earlier opening does not count for a later one', async () => {
		const hall = openHall();
		hall.act('opened');
		const token = hall.sit();
		const { run } = hall.item();
		hall.act('closed');
		hall.act('reopened');
		expect(await vote(hall, token, '0', { run })).toEqual({ kind: 'closed' });
		expect(rowsOf(hall)).toEqual([]);
	});

	test('is not for observers, nor for a seat that was freed meanwhile', async () => {
		const hall = openHall();
		hall.act('opened');
		expect(await vote(hall, hall.watch(), '2')).toEqual({ kind: 'no-vote' });
		const token = hall.sit();
		const seated = hall.access(token);
		hall.free(token);
		const { id, run } = hall.item();
		const cast = await castBallot(seated, { itemId: id, run, choice: '2' });
		expect(cast).toEqual({ kind: 'no-vote' });
		expect(rowsOf(hall)).toEqual([]);
	});

	test.each(['5', '-1', '2.5', '', 'yes', '02'])('for %j is refused', async (choice) => {
		const hall = openHall();
		hall.act('opened');
		expect(await vote(hall, hall.sit(), choice)).toEqual({ kind: 'invalid' });
	});

	test('on an item of another municipality is refused', async () => {
		const here = openHall();
		const there = openHall(here.towns, 'behausen');
		there.act('opened');
		const { id, run } = there.item();
		const cast = await castBallot(here.access(here.sit()), { itemId: id, run, choice: '2' });
		expect(cast).toEqual({ kind: 'invalid' });
	});
});

describe('what a phone is told', () => {
	test('before the reveal is nobody’s level but its own', async () => {
		const hall = openHall();
		hall.act('opened');
		for (let index = 0; index < 13; index += 1) await vote(hall, hall.sit(), '3');
		const token = hall.sit();
		for (const step of ['closed', null] as const) {
			const { view, own } = phoneOf(hall.access(token));
			expect(own).toBeNull();
			expect(view.item).toMatchObject({ tally: null, voted: null });
			const leaves = leavesOf(view);
			expect(leaves).not.toContain(13);
			for (const key of ['counts', 'median', 'level', 'choice']) expect(leaves).not.toContain(key);
			if (step) hall.act(step);
		}
	});

	test('is its own ballot, the same until the item is reopened', async () => {
		const hall = openHall();
		hall.act('opened');
		const token = hall.sit();
		await vote(hall, token, '1');
		const own = () => phoneOf(hall.access(token)).own;
		const cast = { itemId: hall.item().id, opening: 1, choice: '1', number: 1, selfView: null };
		expect(own()).toEqual(cast);
		hall.act('closed');
		hall.act('revealed');
		expect(own()).toEqual(cast);
		hall.act('reopened');
		expect(own()).toBeNull();
	});

	test('is the administration’s view only after its own vote, where the console wants it', async () => {
		const hall = openHall();
		hall.act('opened');
		const token = hall.sit();
		const other = hall.sit();
		await vote(hall, token, 'abstain');
		const { id } = hall.item();
		expect(ownBallot(hall.access(token), id)?.selfView).toBeNull();
		hall.showSelfView();
		expect(ownBallot(hall.access(token), id)?.selfView).toContain('Selbstsicht der Verwaltung');
		expect(ownBallot(hall.access(other), id)).toBeNull();
		expect(JSON.stringify(phoneOf(hall.access(other)))).not.toContain('Selbstsicht');
	});
});

describe('notes', () => {
	test('with markup are kept as they were typed, tied to no seat', () => {
		const hall = openHall();
		hall.act('opened');
		const text = '<script>alert(1)</script> & „Zitat“';
		const sheet = noteSheetSchema.parse({
			itemId: hall.item().id,
			key: 'k',
			gap: text,
			idea: '  '
		});
		expect(writeNotes(hall.access(hall.sit()), sheet)).toBe('noted');
		const rows = hall.towns.database.select().from(workshopNotes).all();
		expect(rows).toMatchObject([{ kind: 'gap', text, released: false }]);
		expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['id', 'itemId', 'kind', 'released', 'text']);
	});

	test.each([501, 100_000])('of %d characters are refused', (length) => {
		const parsed = noteSheetSchema.safeParse({
			itemId: 'x',
			key: 'k',
			strength: 'a'.repeat(length)
		});
		expect(parsed.error?.issues).toMatchObject([{ code: 'too_big', path: ['strength'] }]);
	});

	test('of one form are kept once, however often it is sent', () => {
		const hall = openHall();
		hall.act('opened');
		const seat = hall.access(hall.sit());
		const typed = { itemId: hall.item().id, strength: 'gut', idea: 'mehr' };
		const sheet = noteSheetSchema.parse({ ...typed, key: 'one' });
		for (let time = 0; time < 40; time += 1) expect(writeNotes(seat, sheet)).toBe('noted');
		writeNotes(seat, noteSheetSchema.parse({ ...typed, key: 'two' }));
		expect(hall.towns.database.select().from(workshopNotes).all()).toHaveLength(4);
	});

	test('are kept all or none, and come to an end', () => {
		const hall = openHall();
		hall.act('opened');
		const seat = hall.access(hall.sit());
		const write = (key: string) => {
			const typed = { itemId: hall.item().id, strength: 'a', gap: 'b' };
			return writeNotes(seat, noteSheetSchema.parse({ ...typed, idea: 'c', key }));
		};
		for (let time = 0; time < 20; time += 1) expect(write(String(time))).toBe('noted');
		expect(write('one more')).toBe('too-many');
		expect(hall.towns.database.select().from(workshopNotes).all()).toHaveLength(60);
	});

	test('are not for those who only watch', () => {
		const hall = openHall();
		hall.act('opened');
		const sheet = noteSheetSchema.parse({ itemId: hall.item().id, key: 'k', gap: 'x' });
		expect(writeNotes(hall.access(hall.watch()), sheet)).toBe('unknown');
	});

	test('that come back stay with what they are about, though the room has moved on', () => {
		const hall = openHall();
		hall.act('opened');
		const seat = hall.access(hall.sit());
		const first = phoneOf(seat).view.item;
		hall.act('closed');
		hall.act('opened', 1);
		expect(phoneOf(seat).view.item?.id).not.toBe(first?.id);
		expect(sheetSubject(seat, first?.id ?? '')).toEqual({
			id: first?.id,
			criterion: { title: first?.criterion.title }
		});
		expect(sheetSubject(seat, 'no item')).toBeNull();
		expect(sheetSubject(hall.access(hall.watch()), first?.id ?? '')).toBeNull();
	});

	test('wait until their item was opened', () => {
		const hall = openHall();
		const sheet = noteSheetSchema.parse({ itemId: hall.item().id, key: 'k', idea: 'zu früh' });
		expect(writeNotes(hall.access(hall.sit()), sheet)).toBe('unknown');
	});
});
