import { expect, test } from 'vitest';
import { authorize } from '../access/authorize.ts';
import { actOnItem } from './acting.ts';
import { addItems } from './agenda.ts';
import { openHall } from './joining.test-support.ts';
import { itemsOf } from './queries.ts';
import { roomView } from './room-view.ts';

test('a phone without a group is asked for one only while a group is at an item', () => {
	const hall = openHall();
	const { database } = hall.towns;
	const here = { municipality: 'ahausen', round: 1 };
	const running = authorize(hall.towns.as('coordinator'), 'workshop.run', here);
	addItems(running, hall.workshop, [
		{ criterionKey: 'leitbild', smallGroup: 7, minutes: 5 },
		{ criterionKey: 'kultur', smallGroup: 2, minutes: 5 }
	]);
	const view = () => roomView(database, hall.workshop, 0);
	expect(view()).toMatchObject({ groups: [2, 7], groupsAtHand: false, item: null });
	hall.act('opened');
	hall.act('closed');
	expect(view()).toMatchObject({ groupsAtHand: false, item: { state: 'closed' } });
	const group = itemsOf(database, hall.workshop.id)[2]?.id ?? '';
	actOnItem(running, hall.workshop, group, 'opened');
	expect(view()).toMatchObject({ groupsAtHand: true, item: { state: 'closed' } });
});
