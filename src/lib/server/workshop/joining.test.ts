import { describe, expect, test } from 'vitest';
import { shownCode } from '#lib/domain/workshop/index.ts';
import { seats } from '../db/schema/index.ts';
import { forgiveWrongCode } from './code-attempts.ts';
import { arrive, findByCode, placeOf, seatIn } from './joining.ts';
import { openHall } from './joining.test-support.ts';
import { freeNumbers } from './seats.ts';

/** Addresses of tests' own, because the limits are the process's. */
let addresses = 0;
const freshAddress = () => `192.0.2.${(addresses += 1)}`;

const wrong = 'AAAAAA';

describe('a code', () => {
	test.each([
		['as it is', (code: string) => code],
		['in small letters', (code: string) => code.toLowerCase()],
		['in two groups', shownCode],
		['with hyphens and blanks around', (code: string) => `  ${code.slice(0, 2)}-${code.slice(2)} `]
	])('is found %s', async (_, typed) => {
		const { towns, workshop } = openHall();
		const found = await findByCode(towns.database, typed(workshop.code), freshAddress());
		expect(found).toEqual({ kind: 'found', workshop });
	});

	test('of yesterday says so, and does not count as a wrong one', async () => {
		const yesterday = openHall();
		const { database } = yesterday.towns;
		const today = openHall(yesterday.towns, 'behausen');
		yesterday.end();
		const address = freshAddress();
		for (let phone = 0; phone < 30; phone += 1) {
			expect((await findByCode(database, yesterday.workshop.code, address)).kind).toBe('over');
		}
		expect((await findByCode(database, today.workshop.code, address)).kind).toBe('found');
	});

	test('that cannot be one is not looked up and not counted', async () => {
		const { towns, workshop } = openHall();
		const address = freshAddress();
		for (let index = 0; index < 30; index += 1) {
			expect(await findByCode(towns.database, 'OOPS', address)).toEqual({ kind: 'malformed' });
		}
		expect((await findByCode(towns.database, workshop.code, address)).kind).toBe('found');
	});

	test('leads to its own workshop and never to another municipality’s', async () => {
		const here = openHall();
		const there = openHall(here.towns, 'behausen');
		const token = here.sit();
		const comer = { token, address: freshAddress() };
		const arrival = await arrive(here.towns.database, there.workshop.code, comer);
		expect(arrival).toEqual({ kind: 'door', workshop: there.workshop, former: 'elsewhere' });
		expect(seatIn(here.towns.database, there.workshop.code, token)).toBeUndefined();
		expect(placeOf(here.towns.database, there.workshop)).toMatchObject({
			municipality: 'behausen',
			round: 'Runde behausen'
		});
	});
});

describe('a seat', () => {
	test('is the same for whoever comes back', async () => {
		const { towns, workshop, sit, access } = openHall();
		const token = sit();
		const comer = { token, address: 'anywhere' };
		const arrival = await arrive(towns.database, workshop.code.toLowerCase(), comer);
		expect(arrival).toMatchObject({ kind: 'seated', access: { seat: access(token).seat } });
	});

	test('that was freed is none any more, and whoever had it is told', async () => {
		const { towns, workshop, sit, free } = openHall();
		const token = sit();
		const arrivalWith = (cookie: string | undefined) =>
			arrive(towns.database, workshop.code, { token: cookie, address: freshAddress() });
		free(token);
		expect(seatIn(towns.database, workshop.code, token)).toBeUndefined();
		expect(await arrivalWith(token)).toMatchObject({ kind: 'door', former: 'freed' });
		expect(await arrivalWith(undefined)).toMatchObject({ kind: 'door', former: null });
	});

	test('of a workshop that has ended is no matter at the door of the next', async () => {
		const yesterday = openHall();
		const token = yesterday.sit();
		yesterday.end();
		const { workshop } = openHall(yesterday.towns, 'behausen');
		const comer = { token, address: freshAddress() };
		const arrival = await arrive(yesterday.towns.database, workshop.code, comer);
		expect(arrival).toMatchObject({ kind: 'door', former: null });
	});

	test('in a workshop that has ended is told so, and may do nothing', async () => {
		const { towns, workshop, sit, end } = openHall();
		const token = sit();
		end();
		const arrival = await arrive(towns.database, workshop.code, { token, address: 'anywhere' });
		expect(arrival.kind).toBe('over');
		expect(seatIn(towns.database, workshop.code, token)).toBeUndefined();
	});

	test('does not tell who came first: neither its number nor its place in the file', () => {
		const hall = openHall();
		const tokens = Array.from({ length: 40 }, () => hall.sit());
		const arrived = tokens.map((token) => hall.access(token).seat);
		const numbers = arrived.map(({ number }) => number);
		expect(new Set(numbers).size).toBe(40);
		expect(numbers.every((number) => number >= 100 && number <= 999)).toBe(true);
		expect(numbers).not.toEqual(numbers.toSorted((one, other) => one - other));
		const onFile = hall.towns.database.select().from(seats).all();
		const ids = arrived.map(({ id }) => id);
		expect(onFile.map(({ id }) => id)).toEqual(ids.toSorted());
		expect(ids).not.toEqual(ids.toSorted());
	});

	test('gets a number of four digits where those of three run out', () => {
		const { towns, workshop } = openHall();
		const numbers = towns.database.transaction((transaction) =>
			freeNumbers(transaction, workshop.id, { count: 1_200 })
		);
		expect(new Set(numbers).size).toBe(1_200);
		expect(Math.max(...numbers.slice(0, 500))).toBeLessThan(1_000);
		expect(Math.min(...numbers.slice(501))).toBeGreaterThanOrEqual(1_000);
	});
});

describe('wrong codes', () => {
	test('are refused after two hundred from one network, and right ones with them', async () => {
		const { towns, workshop } = openHall();
		const address = freshAddress();
		for (let index = 0; index < 200; index += 1) {
			expect((await findByCode(towns.database, wrong, address)).kind).toBe('unknown');
		}
		expect((await findByCode(towns.database, wrong, address)).kind).toBe('blocked');
		expect((await findByCode(towns.database, workshop.code, address)).kind).toBe('blocked');
		const elsewhere = await findByCode(towns.database, workshop.code, freshAddress());
		expect(elsewhere.kind).toBe('found');
	});

	test('of one connection count together, whichever of its addresses they come from', async () => {
		const { towns, workshop } = openHall();
		for (let index = 0; index < 200; index += 1) {
			await findByCode(towns.database, wrong, `2001:db8:0:7::${index.toString(16)}`);
		}
		const next = await findByCode(towns.database, workshop.code, '2001:db8:0:7:ffff::1');
		expect(next.kind).toBe('blocked');
		const neighbour = await findByCode(towns.database, workshop.code, '2001:db8:0:8::1');
		expect(neighbour.kind).toBe('found');
	});

	test('never lock out who has a seat', async () => {
		const { towns, workshop, sit } = openHall();
		const address = freshAddress();
		const token = sit();
		for (let index = 0; index < 201; index += 1) await findByCode(towns.database, wrong, address);
		const arrival = await arrive(towns.database, workshop.code, { token, address });
		expect(arrival.kind).toBe('seated');
	});

	test('of a hall are forgotten one by one as people join', async () => {
		const { towns, workshop } = openHall();
		const address = freshAddress();
		for (let person = 0; person < 60; person += 1) {
			if (person % 2 === 0) await findByCode(towns.database, wrong, address);
			expect((await findByCode(towns.database, workshop.code, address)).kind).toBe('found');
			await forgiveWrongCode(address);
		}
	});

	test('are refused everywhere after five thousand in a quarter of an hour', async () => {
		const { towns, workshop } = openHall();
		for (let index = 0; index < 4_000; index += 1) {
			await findByCode(towns.database, wrong, `198.51.${100 + Math.floor(index / 150)}.1`);
		}
		expect((await findByCode(towns.database, workshop.code, freshAddress())).kind).toBe('found');
		for (let index = 0; index < 1_000; index += 1) {
			await findByCode(towns.database, wrong, `203.0.${index}.1`);
		}
		const found = await findByCode(towns.database, workshop.code, freshAddress());
		expect(found.kind).toBe('blocked');
	});
});
