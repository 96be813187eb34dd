import { afterEach, describe, expect, test, vi } from 'vitest';
import { KeptBallots } from './kept-ballots.ts';

const ballot = { itemId: 'x', run: 1, choice: '2', number: 1 };

/** What a browser keeps, where it does. */
function storage(setItem?: () => void) {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: setItem ?? ((key: string, value: string) => void kept.set(key, value)),
		removeItem: (key: string) => void kept.delete(key)
	});
}

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('ballots kept on the phone', () => {
	test('that another tab has sent are not sent again from memory', () => {
		storage();
		const [here, there] = [new KeptBallots('seat'), new KeptBallots('seat')];
		here.keep(ballot);
		there.drop(ballot);
		expect(here.all()).toEqual([]);
	});

	test('live as long as the page where the browser refuses to keep them', () => {
		storage(() => {
			throw new Error('full');
		});
		const kept = new KeptBallots('seat');
		kept.keep(ballot);
		expect(kept.all()).toEqual([ballot]);
	});

	test('are forgotten by number: a newer choice stays', () => {
		storage();
		const kept = new KeptBallots('seat');
		const newer = { ...ballot, number: 3 };
		kept.keep(newer);
		kept.drop(ballot);
		expect(kept.all()).toEqual([newer]);
	});
});
