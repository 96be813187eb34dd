import { describe, expect, test } from 'vitest';
import { authorize } from '../access/authorize.ts';
import { ballots, seats, workshopNotes } from '../db/schema/index.ts';
import { castBallot } from './casting.ts';
import { openHall } from './joining.test-support.ts';
import { minutedAttendance } from './minutes-attendance.ts';
import { keepNotes, notesOf, releaseNote } from './notes.ts';
import { lastWorkshop } from './queries.ts';
import { sweepWorkshops } from './sweeping.ts';

const here = { municipality: 'ahausen', round: 1 };

async function heldHall() {
	const hall = openHall();
	const { database } = hall.towns;
	hall.act('opened');
	const tokens = Array.from({ length: 6 }, () => hall.sit());
	for (const token of tokens) {
		const { id, run } = hall.item();
		await castBallot(hall.access(token), { itemId: id, run, choice: '2' });
	}
	const texts = [
		{ kind: 'gap', text: 'bleibt' },
		{ kind: 'idea', text: 'geht' }
	] as const;
	keepNotes(hall.access(tokens[0]!), { itemId: hall.item().id, key: 'k', texts });
	const running = authorize(hall.towns.as('coordinator'), 'workshop.run', here);
	const released = notesOf(running, hall.workshop).find(({ text }) => text === 'bleibt');
	releaseNote(running, hall.workshop, released?.id ?? '', true);
	const months = (count: number) => {
		const at = new Date(hall.workshop.openedAt);
		at.setUTCMonth(at.getUTCMonth() + count);
		return new Date(at.getTime() + 60_000);
	};
	return { ...hall, database, running, months };
}

describe('twelve months after a workshop', () => {
	test('its seats, ballots and unreleased notes go; what the minutes say stays', async () => {
		const { database, running, workshop, months } = await heldHall();
		const present = minutedAttendance(running, workshop.id);
		sweepWorkshops(database, months(12));
		expect(database.select().from(seats).all()).toEqual([]);
		expect(database.select().from(ballots).all()).toEqual([]);
		const notes = database.select().from(workshopNotes).all();
		expect(notes.map(({ text }) => text)).toEqual(['bleibt']);
		expect(minutedAttendance(running, workshop.id)).toEqual(present);
		expect(lastWorkshop(database, workshop.roundId)?.endedAt).toEqual(months(12));
	});

	test('and not a day before; twice is once', async () => {
		const { database, workshop, months } = await heldHall();
		sweepWorkshops(database, new Date(months(12).getTime() - 24 * 3_600_000));
		expect(database.select().from(ballots).all()).toHaveLength(6);
		expect(database.select().from(workshopNotes).all()).toHaveLength(2);
		sweepWorkshops(database, months(12));
		sweepWorkshops(database, months(13));
		expect(lastWorkshop(database, workshop.roundId)?.endedAt).toEqual(months(12));
	});
});
