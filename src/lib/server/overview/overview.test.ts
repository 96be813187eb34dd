import { describe, expect, test } from 'vitest';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { openTowns, townAddresses, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { answers, consensus, delegations, rounds, roundTransitions } from '../db/schema/index.ts';
import { sayDueOn } from '../programme/hand-in-dates.test-support.ts';
import { roundsOf } from '../rounds/queries.ts';
import { answersEverything, ownWorkOf, runningRoundOf } from './queries.ts';

const at = new Date('2022-06-01T10:00:00Z');

/** In both municipalities a round being answered, with one answer and two fields handed over. */
function answering(): Towns {
	const towns = openTowns();
	const { database, instrumentId } = towns;
	for (const town of townAddresses) {
		const roundId = `${town}-1`;
		const accountId = `coordinator-${town}`;
		const shared = { id: roundId, roundId, accountId };
		const place = { municipalityId: town, instrumentId, createdAt: at };
		database
			.insert(rounds)
			.values({ id: roundId, number: 1, title: roundId, ...place })
			.run();
		database
			.insert(roundTransitions)
			.values({ ...shared, position: 1, to: 'answering', at })
			.run();
		const answer = { ...shared, updatedAt: at, kind: 'level', level: 2 } as const;
		database
			.insert(answers)
			.values({ ...answer, questionKey: 'orte.1' })
			.run();
		const agreed = { ...shared, updatedAt: at, kind: 'agreed', level: 2 } as const;
		database
			.insert(consensus)
			.values({ ...agreed, criterionKey: 'orte' })
			.run();
		for (const [role, fieldKey, dueOn] of [
			['contributor', 'f6', '2022-06-20'],
			['member', 'f1', '2022-06-30']
		] as const) {
			database
				.insert(delegations)
				.values({
					id: `${town}-${role}`,
					roundId,
					fieldKey,
					accountId: `${role}-${town}`,
					dueOn,
					createdBy: accountId,
					createdAt: at
				})
				.run();
		}
	}
	return towns;
}

describe('own work', () => {
	test('is only what was handed to this person, here', () => {
		const towns = answering();
		const access = authorize(towns.as('contributor'), 'municipality.enter', {
			municipality: 'ahausen'
		});
		const work = ownWorkOf(access);
		expect(work?.round.id).toBe('ahausen-1');
		expect(work?.fields).toMatchObject([
			{ field: 'f6', standing: 'overdue', progress: { answered: 1 } }
		]);
	});

	test('is nothing for somebody without a field, and null without a running round', () => {
		const enter = { municipality: 'ahausen' };
		const office = authorize(answering().as('office'), 'municipality.enter', enter);
		expect(ownWorkOf(office)?.fields).toEqual([]);
		const idle = authorize(openTowns().as('contributor'), 'municipality.enter', enter);
		expect(ownWorkOf(idle)).toBeNull();
	});
});

test('the running round counts its own answers, outcomes and overdue fields', () => {
	const towns = answering();
	const access = authorize(towns.as('member'), 'rounds.view', {
		municipality: 'ahausen',
		round: 1
	});
	const [round] = roundsOf(access);
	expect(round && runningRoundOf(access, round)).toMatchObject({
		state: 'answering',
		progress: { answered: 1 },
		recorded: 1,
		criteria: 42,
		overdue: 1
	});
});

describe('until when the running round is owed', () => {
	const due = (towns: Towns) => {
		const round = { municipality: 'ahausen', round: 1 };
		const access = authorize(towns.as('member'), 'rounds.view', round);
		const [running] = roundsOf(access);
		return running && runningRoundOf(access, running).due;
	};
	const moveTo = (towns: Towns, to: RoundState) => {
		const step = { roundId: 'ahausen-1', accountId: 'coordinator-ahausen', position: 2, to, at };
		towns.database
			.insert(roundTransitions)
			.values({ id: 'step', ...step })
			.run();
	};

	test('is what staff said last about it, seen from the business day', () => {
		const towns = answering();
		sayDueOn(towns, '2030-01-01');
		sayDueOn(towns, '2022-06-17', { position: 2 });
		expect(due(towns)).toEqual({ on: '2022-06-17', offered: false, overdue: true, daysLeft: -4 });
	});

	test('is nothing where they said nothing about this round of this municipality', () => {
		const towns = answering();
		sayDueOn(towns, '2022-06-17', { municipalityId: 'behausen' });
		sayDueOn(towns, '2022-06-17', { roundNumber: 2 });
		expect(due(towns)).toBeNull();
	});

	test.each([
		['consensus', true],
		['submitted', false],
		['in-review', false],
		['accepted', false],
		['closed', false],
		['withdrawn', false]
	] as const)('in %s: %s', (state, owed) => {
		const towns = answering();
		sayDueOn(towns, '2022-06-17');
		moveTo(towns, state);
		expect(due(towns) !== null).toBe(owed);
	});
});

test.each([
	['coordinator', true],
	['officer', true],
	['member', false],
	['office', false],
	['contributor', false]
] as const)('%s answers everything: %s', (role, expected) => {
	const access = authorize(openTowns().as(role), 'municipality.enter', { municipality: 'ahausen' });
	expect(answersEverything(access)).toBe(expected);
});
