import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishTally, type Ballot } from '#lib/domain/disclosure/index.ts';
import { demoWorkshopCode } from '#lib/domain/demo/workshop.ts';
import { itemAtHand, readChoice, readCode, type ItemState } from '#lib/domain/workshop/index.ts';
import { openDatabase, type Database } from '#lib/server/db/client.ts';
import * as schema from '#lib/server/db/schema/index.ts';
import { consoleView } from '#lib/server/workshop/console-view.ts';
import { attendanceOf, itemsOf, workshopByCode } from '#lib/server/workshop/queries.ts';
import { roomView } from '#lib/server/workshop/room-view.ts';
import { makeDemo } from '../make.ts';
import { perspectiveKeys } from '../programme.ts';

let folder: string;
let database: Database;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'selbstcheck-hall-'));
	await makeDemo(join(folder, 'demo.sqlite'));
	database = openDatabase(join(folder, 'demo.sqlite'));
});

afterAll(() => {
	database.$client.close();
	rmSync(folder, { recursive: true, force: true });
});

function workshop() {
	const found = workshopByCode(database, demoWorkshopCode);
	if (!found) throw new Error('the code leads nowhere');
	return found;
}

describe('the demo’s open workshop', () => {
	test('is where its readable code leads, and it is the only one', () => {
		expect(readCode(demoWorkshopCode)).toBe(demoWorkshopCode);
		expect(database.select().from(schema.workshops).all()).toEqual([
			{ ...workshop(), openedBy: expect.any(String) as unknown }
		]);
	});

	test('is in the middle of its agenda: some revealed, one to be revealed, more to come', () => {
		const items = itemsOf(database, workshop().id);
		const states: ItemState[] = ['revealed', 'revealed', 'revealed', 'closed'];
		expect(items.slice(0, 4).map(({ state }) => state)).toEqual(states);
		expect(items.slice(4).every(({ state }) => state === 'waiting')).toBe(true);
		expect(items.length).toBeGreaterThanOrEqual(8);
		expect(itemAtHand(items)).toEqual(items[3]);
	});

	test('shows revealed results: agreed, divided and withheld ones', () => {
		const { items } = consoleView(database, workshop());
		const rooms = items.flatMap(({ tally }) => (tally ? [tally.room] : []));
		const words = rooms.map((room) => (room.kind === 'distribution' ? room.word : room.kind));
		expect(words).toEqual(['mixed', 'united', 'divided']);
		expect(JSON.stringify(items[2]?.tally)).toContain('too-few');
		const hidden = roomView(database, workshop(), 0).item;
		expect(hidden).toMatchObject({ id: items[3]?.id, state: 'closed', tally: null });
	});

	test('keeps the tallies that its ballots give, and no other', () => {
		const items = itemsOf(database, workshop().id);
		const stored = database
			.select()
			.from(schema.tallies)
			.where(eq(schema.tallies.roundId, workshop().roundId))
			.orderBy(asc(schema.tallies.closedAt))
			.all();
		expect(stored.map(({ criterionKey }) => criterionKey)).toEqual(
			items.slice(0, 4).map(({ criterionKey }) => criterionKey)
		);
		expect(stored.map(({ revealed }) => revealed)).toEqual([true, true, true, false]);
		for (const [index, { published }] of stored.entries()) {
			expect(published).toEqual(recount(items[index]?.id ?? ''));
		}
	});

	test('has people of every perspective, and some who watch', () => {
		const { voting, observers } = attendanceOf(database, workshop().id);
		expect(voting.map(({ perspective }) => perspective).toSorted()).toEqual(
			perspectiveKeys.toSorted()
		);
		expect(voting.reduce((sum, { joined }) => sum + joined, 0)).toBe(31);
		expect(observers).toBeGreaterThan(0);
	});

	test('has notes about what was revealed, one of them released', () => {
		const rows = database.select().from(schema.workshopNotes).all();
		const revealed = itemsOf(database, workshop().id).slice(0, 3);
		const ids = revealed.map(({ id }) => id);
		expect(new Set(rows.map(({ itemId }) => itemId))).toEqual(new Set(ids));
		expect(rows.filter(({ released }) => released)).toHaveLength(1);
	});
});

function recount(itemId: string) {
	const cast = database
		.select({ choice: schema.ballots.choice, perspective: schema.seats.perspective })
		.from(schema.ballots)
		.innerJoin(schema.seats, eq(schema.seats.id, schema.ballots.seatId))
		.where(eq(schema.ballots.itemId, itemId))
		.all()
		.map(({ choice, perspective }): Ballot => {
			return { choice: readChoice(choice, 4) ?? 'abstain', perspective };
		});
	expect(cast.length).toBeGreaterThan(20);
	return publishTally(cast, { highest: 4, perspectives: perspectiveKeys });
}
