import { expect, test } from 'vitest';
import { installation } from './db/schema/index.ts';
import { openTowns } from '#tests/support/town.ts';
import { businessClock, dayOf } from './clock.ts';

function demoClock(real: string) {
	const { database } = openTowns();
	database.insert(installation).values({ key: 'business-date', value: '2022-06-21' }).run();
	return businessClock(database, () => new Date(real));
}

test.each([
	['at noon in winter', '2026-11-25T11:00:00.000Z', '2022-06-21T10:00:00.000Z'],
	['shortly before midnight in Germany', '2026-11-25T22:59:59.250Z', '2022-06-21T21:59:59.250Z'],
	['shortly after midnight in Germany', '2026-11-25T23:00:01.000Z', '2022-06-20T22:00:01.000Z'],
	['late in summer', '2026-07-01T21:30:00.000Z', '2022-06-21T21:30:00.000Z']
])('a demo keeps its day and the time of day: %s', (_name, real, expected) => {
	const clock = demoClock(real);
	expect(clock.now().toISOString()).toBe(expected);
	expect(dayOf(clock.now())).toBe(clock.today());
});

test('without a business date the real time holds', () => {
	const { database } = openTowns();
	const clock = businessClock(database, () => new Date('2026-11-25T23:30:00Z'));
	expect(clock.today()).toBe('2026-11-26');
	expect(clock.now().toISOString()).toBe('2026-11-25T23:30:00.000Z');
});
