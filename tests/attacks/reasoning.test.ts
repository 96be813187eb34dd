import { describe, expect, test } from 'vitest';
import { adoptedRules, type ReleaseRules } from '#lib/domain/benchmark/rules.ts';
import { within } from './attack.ts';
import { chanceFrom } from './chance.ts';
import { dataSetOf } from './data-set.ts';
import { certainSpans } from './intervals.ts';
import { knowledgeOf } from './knowledge.ts';
import { reckoningOf } from './lattice-counts.ts';
import { programmeOf, scoreAt, type Place, type Year } from './programme.ts';
import { releasesOf } from './release-history.ts';

const bySize = { dimension: 'size', merged: true } as const;
const withoutChangeRule = { ...adoptedRules, mayRepublish: () => true };
const exact = (rules: ReleaseRules) => ({
	...rules,
	parameters: { ...rules.parameters, step: 1e-6 }
});

function place(municipality: string, step: number, consented = true): Place {
	return {
		...{ municipality, consented, isPublic: false },
		classes: { size: 'small', type: 'city', land: 'NW' },
		rounds: [{ round: `${municipality}-1`, scores: [scoreAt(step)] }]
	};
}

/** 29, 42, 50, 58, 67 and 75, the lattice's nearest to the example's 30 to 74; N has 54. */
const six = [7, 10, 12, 14, 16, 18].map((step, index) => place(`m${index + 1}`, step));
const onlooker = place('onlooker', 0, false);
const years: Year[] = [
	{ members: [onlooker, ...six], fields: 1, regrouped: true },
	{ members: [onlooker, ...six, place('N', 13)], fields: 1, regrouped: false }
];

/** What the onlooker knows for certain of N after it joined. */
function knownOfN(rules: ReleaseRules) {
	const history = releasesOf(years, bySize, rules);
	const fetched = [{ history, looked: history }];
	const knowledge = knowledgeOf(years, fetched, ['onlooker'], rules.parameters.step);
	const score = knowledge.names.findIndex(([municipality]) => municipality === 'N');
	return certainSpans(knowledge, 'f1', new Set([score]), within).get(score);
}

describe('example 4: six municipalities, and N joins', () => {
	test('without rounding and change rule, N is certain to have exactly 54', () => {
		const [lowest, highest] = knownOfN(exact(withoutChangeRule)) ?? [0, 100];
		expect([lowest, highest].map(Math.round)).toEqual([54, 54]);
	});

	test('without the change rule, but rounded, N is still certain to have 46 to 54', () => {
		const [lowest, highest] = knownOfN(withoutChangeRule) ?? [0, 100];
		expect([lowest, highest].map(Math.round)).toEqual([46, 54]);
		expect(highest - lowest).toBeLessThan(within);
	});

	test('under the adopted rules N is in no cell', () => {
		expect(knownOfN(adoptedRules)).toBeUndefined();
	});
});

test('whoever is in the same cells can be exchanged without changing anything that was fetched', () => {
	let exchanged = 0;
	for (let seed = 1; seed <= 20; seed += 1) {
		const chance = chanceFrom(seed);
		const paces = [{ renewing: 12, again: 0, beginning: 2, joining: 1, leaving: 1 }];
		const cohort = { size: 20, waiting: 3, fields: 1, deviation: 15, paces };
		const programme = programmeOf(chance, cohort);
		const history = releasesOf(programme, bySize, adoptedRules);
		const viewers = programme[0]!.members.slice(0, 3).map(({ municipality }) => municipality);
		const knowledge = knowledgeOf(
			programme,
			[{ history, looked: history.slice(0, 1) }],
			viewers,
			5
		);
		for (const [one, other] of reckoningOf(knowledge, 'f1').atoms) {
			if (one === undefined || other === undefined) continue;
			const data = dataSetOf(knowledge);
			const { scores } = data;
			data.make([
				[one, scores[other]!],
				[other, knowledge.truth[one]!]
			]);
			expect(data.deviation()).toBe(0);
			exchanged += 1;
		}
	}
	expect(exchanged).toBeGreaterThan(20);
});
