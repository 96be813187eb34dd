import { describe, expect, test } from 'vitest';
import { publishTally } from '#lib/domain/disclosure/index.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { openTowns, townAddresses, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import {
	answers,
	consensus,
	externalViews,
	perspectives,
	programmes,
	rounds,
	roundTransitions,
	tallies
} from '../db/schema/index.ts';
import { perspectivesOf } from './perspectives.ts';
import { completedResults, resultsOf } from './queries.ts';

type Town = (typeof townAddresses)[number];

const at = new Date('2022-06-01T10:00:00Z');
const tally = publishTally(
	[0, 0, 0, 0, 4, 4, 4, 4, 2, 2].map((choice) => ({ choice, perspective: 'a' })),
	{ highest: 4, perspectives: ['a'] }
);

/** A round in a state, with every view of `orte` and the consensus at this level. */
function roundIn(towns: Towns, town: Town, number: number, state: RoundState, level: number): void {
	const { database, instrumentId } = towns;
	const roundId = `${town}-${number}`;
	const accountId = `coordinator-${town}`;
	const row = { id: roundId, roundId, accountId, updatedAt: at };
	const place = { municipalityId: town, instrumentId, createdAt: at };
	database
		.insert(rounds)
		.values({ id: roundId, number, title: roundId, ...place })
		.run();
	database
		.insert(roundTransitions)
		.values({ id: roundId, roundId, position: 1, from: 'in-review', to: state, accountId, at })
		.run();
	database
		.insert(answers)
		.values({ ...row, questionKey: 'orte.1', kind: 'level', level })
		.run();
	database
		.insert(consensus)
		.values({ ...row, criterionKey: 'orte', kind: 'agreed', level, reason: town })
		.run();
	database
		.insert(tallies)
		.values({
			id: roundId,
			roundId,
			criterionKey: 'orte',
			published: tally,
			revealed: true,
			closedAt: at
		})
		.run();
	database
		.insert(externalViews)
		.values({ ...row, criterionKey: 'orte', level, comment: town })
		.run();
}

function completedOf(towns: Towns, town: Town) {
	return completedResults(
		authorize(towns.as('member', town), 'results.view', { municipality: town })
	);
}

describe('results', () => {
	test('of one municipality never hold anything of the other', () => {
		const towns = openTowns();
		roundIn(towns, 'ahausen', 1, 'accepted', 1);
		roundIn(towns, 'behausen', 1, 'accepted', 3);
		for (const [town, level] of [
			['ahausen', 1],
			['behausen', 3]
		] as const) {
			const [only, ...others] = completedOf(towns, town);
			expect(others).toEqual([]);
			expect(only?.round.id).toBe(`${town}-1`);
			expect(only?.profile.criteria.get('orte')).toMatchObject({
				consensus: { level, reason: town },
				external: { level, comment: town },
				official: { level, origin: 'consensus' }
			});
		}
	});

	test('a round of the other municipality is out of reach', () => {
		const towns = openTowns();
		roundIn(towns, 'behausen', 1, 'accepted', 3);
		const there = { municipality: 'behausen', round: 1 };
		expect(() => authorize(towns.as('member'), 'results.view', there)).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});

	test('only completed rounds count, the oldest first', () => {
		const towns = openTowns();
		roundIn(towns, 'ahausen', 1, 'accepted', 1);
		roundIn(towns, 'ahausen', 2, 'withdrawn', 2);
		roundIn(towns, 'ahausen', 3, 'closed', 3);
		roundIn(towns, 'ahausen', 4, 'consensus', 4);
		expect(completedOf(towns, 'ahausen').map(({ round }) => round.number)).toEqual([1, 3]);
	});

	test('any round can be looked at by itself, with the published tally', () => {
		const towns = openTowns();
		roundIn(towns, 'ahausen', 1, 'consensus', 2);
		const subject = { municipality: 'ahausen', round: 1 };
		const { profile } = resultsOf(authorize(towns.as('office'), 'results.view', subject));
		expect(profile.criteria.get('orte')?.workshop).toEqual(tally);
	});

	test('are not for those who only contribute', () => {
		const towns = openTowns();
		const subject = { municipality: 'ahausen' };
		expect(() => authorize(towns.as('contributor'), 'results.view', subject)).toThrow(
			expect.objectContaining({ status: 403 })
		);
	});
});

test('perspectives are those of the own programme, in their order', () => {
	const towns = openTowns();
	const createdAt = at;
	towns.database.insert(programmes).values({ id: 'q', slug: 'q', title: 'Q', createdAt }).run();
	const rows = [
		['p', 'b', 2],
		['p', 'a', 1],
		['q', 'c', 1]
	] as const;
	for (const [programmeId, key, position] of rows) {
		const texts = { titleDe: `${key} deutsch`, titleEn: `${key} English` };
		towns.database
			.insert(perspectives)
			.values({ id: key, programmeId, key, position, ...texts })
			.run();
	}
	const access = authorize(towns.as('member'), 'results.view', { municipality: 'ahausen' });
	expect([...perspectivesOf(access)]).toEqual([
		['a', { de: 'a deutsch', en: 'a English' }],
		['b', { de: 'b deutsch', en: 'b English' }]
	]);
});
