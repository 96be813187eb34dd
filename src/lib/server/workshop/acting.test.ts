import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { publishTally, type Ballot } from '#lib/domain/disclosure/index.ts';
import { defaultPerspectives } from '#lib/domain/municipalities/perspectives.ts';
import { readChoice, type ItemAct } from '#lib/domain/workshop/index.ts';
import { authorize } from '../access/authorize.ts';
import { auditEvents, ballots, seats, tallies } from '../db/schema/index.ts';
import { resultsOf } from '../results/queries.ts';
import { castBallot } from './casting.ts';
import { actOnItem } from './acting.ts';
import { addItems } from './agenda.ts';
import { endWorkshop } from './ending.ts';
import { openHall, type Hall } from './joining.test-support.ts';

const here = { municipality: 'ahausen', round: 1 };
const running = ({ towns }: Hall) => authorize(towns.as('coordinator'), 'workshop.run', here);
const stored = ({ towns }: Hall) => towns.database.select().from(tallies).all();
const events = ({ towns }: Hall) => towns.database.select().from(auditEvents).all();

/** Of twelve people, six of each of two perspectives. */
const choices = ['0', '0', '0', '0', '1', '4', '4', '4', '3', '3', 'cannot-judge', 'abstain'];

async function vote(hall: Hall, position = 0, cast: readonly string[] = choices) {
	const { id, run } = hall.item(position);
	const outcomes = cast.map((choice, index) => {
		const seat = hall.access(hall.sit(index % 2 === 0 ? 'verwaltung' : 'politik'));
		return castBallot(seat, { itemId: id, run, choice });
	});
	await Promise.all(outcomes);
}

function act(hall: Hall, what: ItemAct, position = 0) {
	return actOnItem(running(hall), hall.workshop, hall.item(position).id, what);
}

/** The tally that the rows as they are would give. */
function recomputed({ towns, item }: Hall) {
	const cast = towns.database
		.select({ choice: ballots.choice, perspective: seats.perspective })
		.from(ballots)
		.innerJoin(seats, eq(seats.id, ballots.seatId))
		.where(eq(ballots.itemId, item().id))
		.all()
		.map(({ choice, perspective }): Ballot => {
			return { choice: readChoice(choice, 4) ?? 'abstain', perspective };
		});
	return publishTally(cast, {
		highest: 4,
		perspectives: defaultPerspectives.map(({ key }) => key)
	});
}

describe('acting on an item', () => {
	test.each<[ItemAct[], ItemAct, string]>([
		[[], 'closed', 'waiting'],
		[[], 'revealed', 'waiting'],
		[[], 'reopened', 'waiting'],
		[['opened'], 'opened', 'open'],
		[['opened'], 'revealed', 'open'],
		[['opened', 'closed'], 'closed', 'closed'],
		[['opened', 'closed', 'revealed'], 'revealed', 'revealed'],
		[['opened', 'closed', 'revealed'], 'closed', 'revealed']
	])('after %j refuses „%s“, because it is %s', (before, wrong, state) => {
		const hall = openHall();
		for (const one of before) expect(act(hall, one)).toEqual({ kind: 'done' });
		const traces = events(hall).length;
		expect(act(hall, wrong)).toEqual({ kind: 'out-of-order', state });
		expect(events(hall)).toHaveLength(traces);
	});

	test('opens one at a time for the same people, and several for small groups', () => {
		const hall = openHall();
		addItems(running(hall), hall.workshop, [
			{ criterionKey: 'leitbild', smallGroup: 1, minutes: 5 },
			{ criterionKey: 'kultur', smallGroup: 2, minutes: 5 }
		]);
		expect(act(hall, 'opened', 2)).toEqual({ kind: 'done' });
		expect(act(hall, 'opened', 3)).toEqual({ kind: 'done' });
		expect(act(hall, 'opened', 0)).toEqual({ kind: 'another-open', criterionKey: 'leitbild' });
	});

	test('of another workshop is as if there were none', () => {
		const hall = openHall();
		const other = openHall(hall.towns, 'behausen');
		const acted = actOnItem(running(hall), hall.workshop, other.item().id, 'opened');
		expect(acted).toEqual({ kind: 'unknown' });
	});

	test('is over once the workshop has ended; what was open is closed, and stays hidden', async () => {
		const hall = openHall();
		act(hall, 'opened');
		await vote(hall);
		endWorkshop(running(hall), hall.workshop);
		expect(hall.item().state).toBe('closed');
		expect(stored(hall)).toMatchObject([{ criterionKey: 'orte', revealed: false }]);
		const ended = { ...hall.workshop, endedAt: new Date() };
		const acted = actOnItem(running(hall), ended, hall.item().id, 'revealed');
		expect(acted).toEqual({ kind: 'out-of-order', state: 'closed' });
	});
});

test('what was done to an item can not be rewritten, and nothing taken out of it', () => {
	const hall = openHall();
	act(hall, 'opened');
	const { $client } = hall.towns.database;
	for (const statement of ['UPDATE item_acts SET at = 0', 'DELETE FROM item_acts']) {
		expect(() => $client.exec(statement)).toThrow('the history of an item is append-only');
	}
	expect(hall.item().state).toBe('open');
});

describe('closing', () => {
	test('stores the tally that the rows give', async () => {
		const hall = openHall();
		act(hall, 'opened');
		await vote(hall);
		act(hall, 'closed');
		expect(stored(hall)[0]?.published).toEqual(recomputed(hall));
		expect(recomputed(hall).room).toMatchObject({ kind: 'distribution', counts: [4, 1, 0, 2, 3] });
	});

	test('writes one event with the count, and no ballot writes any', async () => {
		const hall = openHall();
		act(hall, 'opened');
		const before = events(hall).length;
		await vote(hall);
		expect(events(hall)).toHaveLength(before);
		act(hall, 'closed');
		expect(events(hall).slice(before)).toMatchObject([
			{ action: 'item.closed', subject: 'round:1/criterion:orte/voted:12', digest: '' }
		]);
	});

	test('shows nothing on the results before the reveal', async () => {
		const hall = openHall();
		const workshopView = () =>
			resultsOf(authorize(hall.towns.as('member'), 'results.view', here)).profile.criteria.get(
				'orte'
			);
		act(hall, 'opened');
		await vote(hall);
		act(hall, 'closed');
		expect(workshopView()).toMatchObject({ workshop: null, scores: { workshop: null } });
		act(hall, 'revealed');
		expect(workshopView()?.workshop?.room).toMatchObject({ kind: 'distribution', n: 10 });
	});
});

describe('reopening', () => {
	test('voids every ballot and the tally, and leaves a trace', async () => {
		const hall = openHall();
		act(hall, 'opened');
		await vote(hall);
		act(hall, 'closed');
		act(hall, 'revealed');
		act(hall, 'reopened');
		expect(hall.towns.database.select().from(ballots).all()).toEqual([]);
		expect(stored(hall)).toEqual([]);
		expect(events(hall).at(-1)).toMatchObject({
			action: 'item.reopened',
			subject: 'round:1/criterion:orte'
		});
	});

	test('keeps the last tally only, made of fresh votes', async () => {
		const hall = openHall();
		act(hall, 'opened');
		await vote(hall);
		act(hall, 'closed');
		act(hall, 'reopened');
		await vote(
			hall,
			0,
			Array.from({ length: 12 }, () => '2')
		);
		act(hall, 'closed');
		expect(stored(hall)).toHaveLength(1);
		expect(stored(hall)[0]?.published).toEqual(recomputed(hall));
		expect(recomputed(hall).room).toMatchObject({ kind: 'near-unanimous', n: 12, level: 2 });
	});
});

describe('freeing a seat', () => {
	test('takes its ballot off the open item, and none off a closed one', async () => {
		const hall = openHall();
		const token = hall.sit();
		const cast = async (position: number) => {
			const { id, run } = hall.item(position);
			await castBallot(hall.access(token), { itemId: id, run, choice: '3' });
		};
		act(hall, 'opened');
		await cast(0);
		act(hall, 'closed');
		act(hall, 'opened', 1);
		await cast(1);
		hall.free(token);
		const left = hall.towns.database.select({ itemId: ballots.itemId }).from(ballots).all();
		expect(left).toEqual([{ itemId: hall.item(0).id }]);
	});
});
