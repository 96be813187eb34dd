import { performance } from 'node:perf_hooks';
import { describe, expect, test, vi } from 'vitest';
import { press, PressBusy, PressLeft, type Progress } from './press.ts';

// A compiler is made anew for each file: twenty of them take seconds where others have the machine.
vi.setConfig({ testTimeout: 60_000 });

const job = (text: string) => ({ kind: 'typeset', markup: text }) as const;
const failures = (all: PromiseSettledResult<unknown>[]) =>
	all.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));

describe('the other process', () => {
	test('makes pictures in Fira Sans, whatever fonts the machine has', async () => {
		const drawing = (font: string) =>
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20" font-family="${font}"><text y="15">Wie</text></svg>`;
		const [named, other] = await Promise.all([
			press({ kind: 'picture', svg: drawing('Fira Sans'), width: 200 }),
			press({ kind: 'picture', svg: drawing('Comic Neue'), width: 200 })
		]);
		expect(Buffer.from(named).subarray(1, 4).toString()).toBe('PNG');
		expect(Buffer.from(named).readUInt32BE(16)).toBe(200);
		expect(Buffer.from(other)).toEqual(Buffer.from(named));
	});

	test('tells who waits how many are before them', async () => {
		const told: Progress[] = [];
		const all = [
			press(job('a')),
			press(job('b')),
			press(job('c'), { watch: (progress) => told.push(progress) })
		];
		await Promise.all(all);
		expect(told).toEqual([{ before: 2 }, { before: 1 }]);
	});

	test('takes three of one person at a time', async () => {
		const of = (holder: string) => press(job(holder), { holder });
		const all = await Promise.allSettled([of('a'), of('a'), of('a'), of('a'), of('b')]);
		expect(failures(all)).toEqual([expect.any(PressBusy)]);
		await expect(of('a')).resolves.toBeInstanceOf(Uint8Array);
	});

	test('takes twenty in all', async () => {
		const all = await Promise.allSettled(Array.from({ length: 22 }, () => press(job('x'))));
		expect(failures(all)).toEqual([expect.any(PressBusy), expect.any(PressBusy)]);
	});

	test('does nothing for who has left before their turn', async () => {
		const leaving = new AbortController();
		const first = press(job('first'));
		const gone = press(job('gone'), { signal: leaving.signal });
		const last = press(job('last'));
		leaving.abort();
		await expect(gone).rejects.toBeInstanceOf(PressLeft);
		await expect(Promise.all([first, last])).resolves.toHaveLength(2);
	});

	test('leaves the thread that asked to others', async () => {
		const before = performance.eventLoopUtilization();
		await press(job('#for number in range(400) [= #number #lorem(60)]'));
		expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
	});
});
