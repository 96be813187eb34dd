import { describe, expect, test } from 'vitest';
import { authorize } from '../access/authorize.ts';
import { auditEvents } from '../db/schema/index.ts';
import { addItems, fillAgenda, moveItem, removeItem } from './agenda.ts';
import { consoleData } from './console.ts';
import { openHall, type Hall } from './joining.test-support.ts';
import { itemsOf } from './queries.ts';

const running = ({ towns }: Hall) =>
	authorize(towns.as('coordinator'), 'workshop.run', { municipality: 'ahausen', round: 1 });
const keysOf = ({ towns, workshop }: Hall) =>
	itemsOf(towns.database, workshop.id).map(({ criterionKey }) => criterionKey);
const arrangedIn = ({ towns }: Hall) =>
	towns.database
		.select()
		.from(auditEvents)
		.all()
		.filter(({ action }) => action === 'workshop.arranged');
const whole = { smallGroup: 0, minutes: 8 };

describe('the agenda', () => {
	test('keeps the order in which criteria were put on it, each once', () => {
		const hall = openHall();
		addItems(running(hall), hall.workshop, [
			{ criterionKey: 'leitbild', ...whole },
			{ criterionKey: 'orte', ...whole },
			{ criterionKey: 'no-such-thing', ...whole }
		]);
		expect(keysOf(hall)).toEqual(['orte', 'sprache', 'leitbild']);
	});

	test('is filled from the self-view: marked first, and not again what is on it', () => {
		const hall = openHall();
		const proposal = { marked: ['leitbild', 'orte'], longest: 3, minutes: 5 };
		expect(fillAgenda(running(hall), hall.workshop, proposal)).toBe(4);
		const items = itemsOf(hall.towns.database, hall.workshop.id);
		expect(items.map(({ criterionKey }) => criterionKey).slice(0, 3)).toEqual([
			'orte',
			'sprache',
			'leitbild'
		]);
		expect(items.slice(2).map(({ minutes }) => minutes)).toEqual([5, 5, 5, 5]);
		expect(new Set(items.map(({ criterionKey }) => criterionKey)).size).toBe(6);
	});

	test('loses only what has not been opened yet', () => {
		const hall = openHall();
		hall.act('opened');
		expect(removeItem(running(hall), hall.workshop, hall.item(0).id)).toBe(false);
		expect(removeItem(running(hall), hall.workshop, hall.item(1).id)).toBe(true);
		expect(removeItem(running(hall), hall.workshop, 'unknown')).toBe(false);
		expect(keysOf(hall)).toEqual(['orte']);
	});

	test('can be put into another order, also while it is being worked on', () => {
		const hall = openHall();
		addItems(running(hall), hall.workshop, [{ criterionKey: 'leitbild', ...whole }]);
		hall.act('opened');
		moveItem(running(hall), hall.workshop, hall.item(2).id, 'up');
		expect(keysOf(hall)).toEqual(['orte', 'leitbild', 'sprache']);
		moveItem(running(hall), hall.workshop, hall.item(0).id, 'up');
		moveItem(running(hall), hall.workshop, 'unknown', 'up');
		expect(keysOf(hall)).toEqual(['orte', 'leitbild', 'sprache']);
		expect(arrangedIn(hall)).toHaveLength(3);
	});

	test('changes with a trace', () => {
		const hall = openHall();
		addItems(running(hall), hall.workshop, [{ criterionKey: 'leitbild', ...whole }]);
		expect(arrangedIn(hall)).toHaveLength(2);
	});

	test('is shown by field with the time of each, and offers what is not on it', () => {
		const hall = openHall();
		addItems(running(hall), hall.workshop, [
			{ criterionKey: 'leitbild', smallGroup: 2, minutes: 5 }
		]);
		const { agenda, addable, chosen } = consoleData(running(hall), hall.workshop, {
			chosenId: null,
			order: 'agenda'
		});
		const minutes = agenda.map((part) => part.minutes);
		expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(21);
		expect(agenda.flatMap(({ items }) => items).length).toBe(3);
		const offered = addable.flatMap(({ criteria }) => criteria.map(({ key }) => key));
		expect(offered).not.toContain('orte');
		expect(offered).toHaveLength(39);
		expect(chosen?.criterionKey).toBe(agenda[0]?.items[0]?.criterionKey);
	});
});
