import { describe, expect, test, vi } from 'vitest';
import { attackAll, figuresOf, scoresThatAre, type Campaign } from './campaign.ts';
import { leftOut, scenarios } from './scenarios.ts';

// Some seconds of arithmetic each, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** Attacks by those who know less than a third of any cell beforehand, and by the others. */
function attacked(title: string, campaign: Campaign) {
	const results = attackAll(campaign);
	const ordinary = results.filter(({ knowing }) => !knowing);
	const knowing = results.filter((result) => result.knowing);
	const figures = { ordinary: figuresOf(ordinary), 'knowing a third': figuresOf(knowing) };
	console.info(title, JSON.stringify(figures));
	return { ordinary, knowing };
}

describe('under the adopted rules no score is certain within ten points', () => {
	test.each(Object.entries(scenarios))('%s: every score is shown to be open', (title, campaign) => {
		const { ordinary, knowing } = attacked(title, campaign);
		expect(scoresThatAre('recovered', ordinary)).toEqual([]);
		expect(scoresThatAre('undecided', ordinary)).toEqual([]);
		// Whoever knows so much sees through a group that is of one mind, but seldom (section 7).
		const { safe, recovered } = figuresOf(knowing);
		expect(recovered).toBeLessThanOrEqual(safe / 50);
	});
});

/** The suite bites: the same programmes and attackers, with and without a rule. */
describe.each(Object.entries(leftOut))('%s is needed', (title, { with: same, without }) => {
	test('without it scores are recovered that nobody recovers with it', () => {
		const withIt = attacked(`with ${title}`, same);
		const withoutIt = attacked(`without ${title}`, { ...same, ...without });
		expect(scoresThatAre('recovered', withIt.ordinary)).toEqual([]);
		const [before, after] = [withIt, withoutIt].map(({ ordinary, knowing }) =>
			scoresThatAre('recovered', [...ordinary, ...knowing])
		);
		expect(after!.filter((score) => !before!.includes(score)).length).toBeGreaterThan(0);
	});
});
