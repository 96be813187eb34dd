import { describe, expect, test } from 'vitest';
import { authorize } from '../access/authorize.ts';
import { auditEvents, tallies } from '../db/schema/index.ts';
import { moveRound } from '../rounds/commands.ts';
import { castBallot } from './casting.ts';
import { endWorkshop } from './ending.ts';
import { openHall, type Hall } from './joining.test-support.ts';
import { lastWorkshop } from './queries.ts';

const here = { municipality: 'ahausen', round: 1 };

function leave(hall: Hall) {
	const access = authorize(hall.towns.as('coordinator'), 'rounds.move', here);
	const moved = moveRound(access, { from: 'workshop', to: 'consensus', note: '' });
	expect(moved).toEqual({ kind: 'moved' });
}

/** Two votes on the item that is open. */
async function vote(hall: Hall) {
	const { id, run } = hall.item();
	for (const choice of ['1', '3']) {
		await castBallot(hall.access(hall.sit()), { itemId: id, run, choice });
	}
}

describe.each([
	['at the console', (hall: Hall) => hall.end()],
	['by taking the round on', leave]
])('ending a workshop %s', (_, end) => {
	test('closes and counts what is open, and leaves its traces', async () => {
		const hall = openHall();
		const { database } = hall.towns;
		hall.act('opened');
		await vote(hall);
		const before = database.select().from(auditEvents).all().length;
		end(hall);
		expect(hall.item().state).toBe('closed');
		expect(database.select().from(tallies).all()).toMatchObject([
			{ criterionKey: 'orte', revealed: false }
		]);
		expect(database.select().from(auditEvents).all().slice(before)).toMatchObject([
			{ action: 'item.closed', subject: 'round:1/criterion:orte/voted:2' },
			{ action: 'workshop.ended' },
			...(end === leave ? [{ action: 'round.moved' }] : [])
		]);
		expect(lastWorkshop(database, hall.workshop.roundId)?.endedAt).not.toBeNull();
	});

	test('refuses a ballot that was on its way', async () => {
		const hall = openHall();
		hall.act('opened');
		const access = hall.access(hall.sit());
		const { id, run } = hall.item();
		const cast = castBallot(access, { itemId: id, run, choice: '2' });
		end(hall);
		expect(await cast).toEqual({ kind: 'closed' });
	});
});

test('a workshop ends once, and leaves one trace', () => {
	const hall = openHall();
	const running = authorize(hall.towns.as('coordinator'), 'workshop.run', here);
	for (let time = 0; time < 2; time += 1) endWorkshop(running, hall.workshop);
	const ended = hall.towns.database.select().from(auditEvents).all();
	expect(ended.filter(({ action }) => action === 'workshop.ended')).toHaveLength(1);
});
