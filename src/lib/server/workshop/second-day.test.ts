import { expect, test } from 'vitest';
import { authorize } from '../access/authorize.ts';
import { tallies } from '../db/schema/index.ts';
import { resultsOf } from '../results/queries.ts';
import { actOnItem } from './acting.ts';
import { addItems } from './agenda.ts';
import { castBallot } from './casting.ts';
import { openHall, seated } from './joining.test-support.ts';
import { openWorkshop } from './opening.ts';
import { itemsOf } from './queries.ts';
import { seatBehind, takeSeat } from './seats.ts';

const here = { municipality: 'ahausen', round: 1 };

test('a second day replaces nothing of the first before it is revealed', async () => {
	const hall = openHall();
	const { database } = hall.towns;
	const running = authorize(hall.towns.as('coordinator'), 'workshop.run', here);

	async function hold(workshop: typeof hall.workshop, choice: string) {
		const item = () => itemsOf(database, workshop.id)[0]!;
		const act = (what: 'opened' | 'closed' | 'revealed' | 'reopened') =>
			actOnItem(running, workshop, item().id, what);
		act('opened');
		for (let seat = 0; seat < 12; seat += 1) {
			const joining = { perspective: 'politik', observer: false };
			const token = seated(takeSeat(database, workshop, joining));
			const { id, run } = item();
			await castBallot(seatBehind(database, token)!, { itemId: id, run, choice });
		}
		act('closed');
		return act;
	}
	const shownLevel = () => {
		const access = authorize(hall.towns.as('member'), 'results.view', here);
		const room = resultsOf(access).profile.criteria.get('orte')?.workshop?.room;
		return room?.kind === 'near-unanimous' ? room.level : null;
	};

	const first = await hold(hall.workshop, '1');
	first('revealed');
	expect(shownLevel()).toBe(1);
	hall.end();
	const workshop = openWorkshop(authorize(hall.towns.as('coordinator'), 'workshop.open', here));
	addItems(running, workshop, [{ criterionKey: 'orte', smallGroup: 0, minutes: 8 }]);
	const second = await hold(workshop, '4');
	expect(shownLevel()).toBe(1);
	second('revealed');
	expect(shownLevel()).toBe(4);
	second('reopened');
	expect(shownLevel()).toBe(1);
});

test('a tally is hidden unless something reveals it', () => {
	const { towns, workshop } = openHall();
	const row = { id: 't', roundId: workshop.roundId, criterionKey: 'orte', published: {} };
	towns.database
		.insert(tallies)
		.values({ ...row, closedAt: new Date() })
		.run();
	expect(towns.database.select().from(tallies).get()?.revealed).toBe(false);
});
