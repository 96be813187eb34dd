import { afterEach, describe, expect, test, vi } from 'vitest';
import { ending } from '../ending.ts';
import { touch } from './hub.ts';
import { eventStream, presentWith } from './stream.ts';

const opened: Response[] = [];

/** Somebody follows; the streams stay open, as those of people who sit there. */
function follow(holder: string, kind: 'seat' | 'console', workshopId = 'hall'): number {
	const response = eventStream({
		topic: `${workshopId}/room`,
		compute: () => ({ state: 'open' }),
		holder,
		kind,
		workshopId,
		recheck: () => true
	});
	if (response.body) opened.push(response);
	return response.status;
}

/** That somebody has gone reaches the stream's source a few turns later. */
async function leave(responses: Response[]): Promise<void> {
	await Promise.all(responses.map(async ({ body }) => body?.cancel()));
	await new Promise(setImmediate);
}

afterEach(async () => {
	vi.useRealTimers();
	await leave(opened.splice(0));
});

test('a seat follows on three pages and no more', () => {
	const statuses = Array.from({ length: 4 }, () => follow('seat:hall:1', 'seat'));
	expect(statuses).toEqual([200, 200, 200, 429]);
	expect(follow('seat:hall:2', 'seat')).toBe(200);
});

describe('one participant with many seats', () => {
	test('takes no more than the streams of their own hall', () => {
		for (let seat = 0; seat < 1_000; seat += 1) follow(`seat:hall:${seat}`, 'seat');
		expect(follow('seat:hall:one-more', 'seat')).toBe(503);
		expect(follow('seat:other:1', 'seat', 'other')).toBe(200);
		expect(follow('account:1', 'console')).toBe(200);
	});

	test('in many halls leaves the consoles their share', () => {
		for (let seat = 0; seat < 2_800; seat += 1) {
			expect(follow(`seat:${seat}`, 'seat', `hall-${seat % 4}`)).toBe(200);
		}
		expect(follow('seat:one-more', 'seat', 'hall-5')).toBe(503);
		expect(follow('account:1', 'console', 'hall-5')).toBe(200);
	});
});

test('what was closed is free again', async () => {
	for (let seat = 0; seat < 1_000; seat += 1) follow(`seat:hall:${seat}`, 'seat');
	await leave(opened.splice(0, 1));
	expect(follow('seat:hall:another', 'seat')).toBe(200);
});

test('who has not read fifty messages is no longer sent any', () => {
	vi.useFakeTimers();
	let state = 0;
	const response = eventStream({
		topic: 'slow/room',
		compute: () => ({ state }),
		holder: 'seat:slow:1',
		kind: 'seat',
		workshopId: 'slow',
		recheck: () => true
	});
	for (state = 1; state <= 60; state += 1) {
		touch('slow/');
		vi.advanceTimersByTime(300);
	}
	expect(response.status).toBe(200);
	expect(presentWith('seat:slow:')).toBe(0);
});

test('the end of the process closes what is open', () => {
	follow('seat:hall:1', 'seat');
	ending().emit('closing');
	expect(presentWith('seat:hall:')).toBe(0);
});
