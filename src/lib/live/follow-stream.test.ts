import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followStream, type Following } from './follow-stream.ts';

/** The browser's own, as far as a page notices it. */
class Stream extends EventTarget {
	static all: Stream[] = [];
	onmessage: ((event: { data: string }) => void) | null = null;
	onerror: (() => void) | null = null;
	closed = false;
	address: string;

	constructor(address: string) {
		super();
		this.address = address;
		Stream.all.push(this);
	}

	close() {
		this.closed = true;
	}
}

const open = () => Stream.all.filter(({ closed }) => !closed);
const last = () => Stream.all.at(-1)!;
/** Longer than the first pause, and than the longest. */
const soon = 2_100;
const late = 31_000;

let page: EventTarget & { hidden: boolean };

beforeEach(() => {
	vi.useFakeTimers();
	Stream.all = [];
	page = Object.assign(new EventTarget(), { hidden: false });
	const browser = new EventTarget();
	vi.stubGlobal('EventSource', Stream);
	vi.stubGlobal('document', page);
	vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
	vi.stubGlobal('removeEventListener', browser.removeEventListener.bind(browser));
	vi.stubGlobal('dispatchEvent', browser.dispatchEvent.bind(browser));
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function follow(more: Partial<Following<number>> = {}) {
	const heard: (number | string)[] = [];
	const stop = followStream<number>({
		stream: '/stream',
		onview: (view) => heard.push(view),
		ongone: () => heard.push('gone'),
		oninterrupted: (interrupted) => heard.push(interrupted ? 'interrupted' : 'hears'),
		...more
	});
	return { heard, stop };
}

const tell = (view: number) => last().onmessage?.({ data: String(view) });

async function show(visible: boolean) {
	page.hidden = !visible;
	page.dispatchEvent(new Event('visibilitychange'));
	await vi.advanceTimersByTimeAsync(0);
}

describe('following a stream', () => {
	test('gives every state to the page', () => {
		const { heard } = follow();
		tell(1);
		tell(2);
		expect(heard).toEqual(['hears', 1, 'hears', 2]);
		expect(open().map(({ address }) => address)).toEqual(['/stream']);
	});

	test('pauses while the page is hidden, and catches up before it hears again', async () => {
		const asked: number[] = [];
		follow({
			catchUp: () => {
				asked.push(open().length);
				return Promise.resolve(true);
			}
		});
		expect(asked).toEqual([]);
		await show(false);
		expect(open()).toEqual([]);
		await vi.advanceTimersByTimeAsync(late);
		expect(open()).toEqual([]);
		await show(true);
		expect(asked).toEqual([0]);
		expect(open()).toHaveLength(1);
	});

	test('begins in a hidden tab only when it is shown', async () => {
		page.hidden = true;
		follow();
		expect(Stream.all).toEqual([]);
		await show(true);
		expect(open()).toHaveLength(1);
	});

	test('opens again by itself, with growing pauses until it hears something', async () => {
		const { heard } = follow();
		for (let failure = 0; failure < 8; failure += 1) {
			last().onerror?.();
			expect(open()).toEqual([]);
			await vi.advanceTimersByTimeAsync(late);
			expect(open()).toHaveLength(1);
		}
		last().onerror?.();
		await vi.advanceTimersByTimeAsync(soon);
		expect(open()).toEqual([]);
		await vi.advanceTimersByTimeAsync(late);
		tell(3);
		last().onerror?.();
		await vi.advanceTimersByTimeAsync(soon);
		expect(open()).toHaveLength(1);
		expect(heard.slice(-3)).toEqual(['hears', 3, 'interrupted']);
	});

	test('tries again where there is no answer to what it missed', async () => {
		const answers = [() => Promise.reject(new Error('offline')), () => Promise.resolve(true)];
		const { heard } = follow({ catchUp: () => answers.shift()!() });
		last().onerror?.();
		await vi.advanceTimersByTimeAsync(soon);
		expect(heard).toEqual(['interrupted', 'interrupted']);
		await vi.advanceTimersByTimeAsync(late);
		expect(open()).toHaveLength(1);
	});

	test('goes on at once when the network is back, with one stream however many signs there are', async () => {
		const { heard } = follow({ catchUp: () => Promise.resolve(true) });
		last().onerror?.();
		dispatchEvent(new Event('online'));
		dispatchEvent(new Event('online'));
		await show(true);
		expect(open()).toHaveLength(1);
		expect(heard).toEqual(['interrupted']);
	});

	test('tells the page that it may not follow any more, by the stream or when it asks', async () => {
		const { heard } = follow({ catchUp: () => Promise.resolve(false) });
		last().dispatchEvent(new Event('gone'));
		expect(heard).toEqual(['gone']);
		await show(true);
		expect(heard).toEqual(['gone', 'gone']);
		expect(open()).toEqual([]);
	});

	test('goes on where only this stream was gone: somebody has moved to another group', async () => {
		follow({ catchUp: () => Promise.resolve(true) });
		last().dispatchEvent(new Event('gone'));
		await vi.advanceTimersByTimeAsync(soon);
		expect(open()).toHaveLength(1);
	});

	test('ends for good', async () => {
		let answer: (mayFollow: boolean) => void = () => undefined;
		const { stop } = follow({ catchUp: () => new Promise((resolve) => (answer = resolve)) });
		await show(true);
		stop();
		answer(true);
		await show(true);
		dispatchEvent(new Event('online'));
		await vi.advanceTimersByTimeAsync(late);
		expect(open()).toEqual([]);
	});
});
