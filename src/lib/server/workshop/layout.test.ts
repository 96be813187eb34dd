import { expect, test } from 'vitest';
import { ballots, seats, workshopNotes } from '../db/schema/index.ts';
import { castBallot } from './casting.ts';
import { openHall } from './joining.test-support.ts';
import { keepNotes } from './notes.ts';

test('once a workshop has ended, its place in the file tells of no entry when it came', async () => {
	const hall = openHall();
	const { database } = hall.towns;
	hall.act('opened');
	const { id: itemId, run } = hall.item();
	const people = Array.from({ length: 12 }, () => hall.access(hall.sit()));
	for (const [index, access] of people.entries()) {
		await castBallot(access, { itemId, run, choice: '2' });
		const texts = [{ kind: 'idea' as const, text: `note ${index + 10}` }];
		keepNotes(access, { itemId, key: String(index), texts });
	}
	const contents = () => [
		database.select().from(seats).all(),
		database.select().from(ballots).all(),
		database.select().from(workshopNotes).all()
	];
	const ids = people.map(({ seat }) => seat.id);
	const placesOf = () => {
		const file = database.$client.serialize();
		const noted = database.select().from(workshopNotes).all();
		return {
			seats: ids.toSorted().map((id) => file.indexOf(`${id}${hall.workshop.id}`)),
			ballots: ids.toSorted().map((id) => file.indexOf(`${itemId}${id}`)),
			notes: noted.map(({ id }) => file.indexOf(`${id}${itemId}`))
		};
	};
	const inOrder = (places: readonly number[]) =>
		places.every((place, index) => index === 0 || place < (places[index - 1] ?? 0));

	const before = contents();
	const places = placesOf();
	expect(Object.values(places).flat()).not.toContain(-1);
	expect(Object.values(places).map(inOrder)).toEqual([false, false, false]);
	hall.end();
	expect(contents()).toEqual(before);
	expect(Object.values(placesOf()).map(inOrder)).toEqual([true, true, true]);
});
