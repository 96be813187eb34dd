import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { follow, touch } from './hub.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const fail = () => {
	throw new Error('cannot');
};

describe('a topic', () => {
	test('that cannot be computed keeps nobody who came for it', () => {
		const heard: string[] = [];
		expect(() => follow('a/x', fail, (message) => heard.push(message))).toThrow('cannot');
		const stop = follow(
			'a/x',
			() => 1,
			() => undefined
		);
		touch('a/');
		vi.advanceTimersByTime(1_000);
		expect(heard).toEqual([]);
		stop();
	});

	test('is computed again after a failure, without anything new', () => {
		const heard: string[] = [];
		let state = 1;
		let broken = false;
		const stop = follow(
			'b/x',
			() => (broken ? fail() : state),
			(message) => heard.push(message)
		);
		state = 2;
		broken = true;
		touch('b/');
		vi.advanceTimersByTime(300);
		broken = false;
		vi.advanceTimersByTime(10_000);
		expect(heard).toEqual(['1', '2']);
		stop();
	});

	test('reaches everybody else where one listener fails', () => {
		const heard: string[] = [];
		let state = 1;
		const first = follow(
			'c/x',
			() => state,
			(message) => {
				if (message === '2') fail();
			}
		);
		const second = follow(
			'c/x',
			() => state,
			(message) => heard.push(message)
		);
		state = 2;
		touch('c/');
		vi.advanceTimersByTime(300);
		expect(heard).toEqual(['1', '2']);
		first();
		second();
	});
});
