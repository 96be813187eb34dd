import { expect, test } from 'vitest';
import { authorize } from '../access/authorize.ts';
import { actOnItem } from './acting.ts';
import { addItems } from './agenda.ts';
import { openHall } from './joining.test-support.ts';
import { itemsOf } from './queries.ts';
import { chooseGroup } from './seats.ts';
import { screenView } from './screen-view.ts';

const here = { municipality: 'ahausen', round: 1 };

function openHallWithGroups() {
	const hall = openHall();
	const { database } = hall.towns;
	const running = authorize(hall.towns.as('coordinator'), 'workshop.run', here);
	addItems(running, hall.workshop, [
		{ criterionKey: 'leitbild', smallGroup: 1, minutes: 5 },
		{ criterionKey: 'kultur', smallGroup: 2, minutes: 5 }
	]);
	return {
		...hall,
		sitIn: (smallGroup: number) => chooseGroup(hall.access(hall.sit()), smallGroup),
		view: () => screenView(database, hall.workshop),
		group: (position: number, act: 'opened' | 'closed' | 'revealed') =>
			actOnItem(running, hall.workshop, itemsOf(database, hall.workshop.id)[position]!.id, act)
	};
}

test('while small groups vote, the projector says which, and shows no older result', () => {
	const { act, view, group, sitIn, watch } = openHallWithGroups();
	for (const smallGroup of [1, 1, 1, 2, 0]) sitIn(smallGroup);
	watch();
	act('opened');
	expect(view()).toMatchObject({ item: { voted: 0, expected: 5 }, joined: 6 });
	for (const step of ['closed', 'revealed'] as const) act(step);
	expect(view()).toMatchObject({ item: { state: 'revealed', smallGroup: 0 }, atWork: [] });
	group(2, 'opened');
	group(3, 'opened');
	const working = [
		{ smallGroup: 1, state: 'open', voted: 0, expected: 3 },
		{ smallGroup: 2, state: 'open', voted: 0, expected: 1 }
	];
	expect(view()).toMatchObject({ item: null, atWork: working });
	group(2, 'closed');
	expect(view().atWork).toMatchObject([
		{ smallGroup: 1, state: 'closed', voted: null, expected: null },
		{}
	]);
});

test('after that it shows what is newest, and whose it is', () => {
	const { view, group } = openHallWithGroups();
	for (const step of ['opened', 'closed', 'revealed'] as const) group(3, step);
	expect(view()).toMatchObject({ item: { state: 'revealed', smallGroup: 2 }, atWork: [] });
});
