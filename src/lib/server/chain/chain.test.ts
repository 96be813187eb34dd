import { describe, expect, test } from 'vitest';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { measureIn } from '../measures/measures.test-support.ts';
import { closedRound, reading, storedFinding } from './chain.test-support.ts';
import { municipalityChains } from './queries.ts';

/** „Freigegeben 1 > 1, 2 > risen“ */
function told(towns: Towns, role: 'member' | 'coordinator' | 'office' = 'member'): string[] {
	return municipalityChains(reading(towns, role)).map(
		({ finding, criterionKey, measures, effect }) =>
			[
				finding?.title ?? criterionKey,
				measures.map(({ number }) => number).join(', '),
				effect.kind === 'followed' ? effect.outcome.kind : effect.kind
			].join(' > ')
	);
}

function threeRounds(towns: Towns) {
	const first = closedRound(towns, 1, '2020-08-27', { orte: 0, dialog: 2 });
	const second = closedRound(towns, 2, '2020-12-16', { orte: 1, dialog: 2 });
	const third = closedRound(towns, 3, '2022-06-15', { orte: 2, dialog: 1 });
	return { first, second, third };
}

describe('a chain', () => {
	test('leads from the finding over its measures to what the rounds after it found', () => {
		const towns = openTowns();
		const { first } = threeRounds(towns);
		const id = storedFinding(towns, 1, { roundId: first });
		const { number, structureId } = measureIn(towns, {
			cause: 'weil es fehlt',
			startOn: '2021-02-01',
			findingIds: [id]
		});
		expect(municipalityChains(reading(towns))).toMatchObject([
			{
				finding: { number: 1, title: 'Intern 1', foundIn: 1 },
				criterionKey: 'orte',
				measures: [{ number, cause: 'weil es fehlt', structure: { id: structureId } }],
				effect: {
					at: { round: 1, title: 'Runde 1', score: 0, origin: 'consensus' },
					later: [
						{ round: 2, score: 25, begun: 0 },
						{ round: 3, score: 50, begun: 1 }
					],
					outcome: { kind: 'risen', before: 0, after: 50, value: 50 }
				}
			}
		]);
	});

	test.each([
		['first', 'dialog', 'fallen'],
		['second', 'orte', 'risen'],
		['third', 'orte', 'awaiting'],
		['first', 'leitbild', 'unknown'],
		[null, 'orte', 'no-round'],
		['first', null, 'no-criterion']
	] as const)('found in the %s round about %s: %s', (round, criterionKey, expected) => {
		const towns = openTowns();
		const all = threeRounds(towns);
		storedFinding(towns, 1, { criterionKey, roundId: round && all[round] });
		expect(told(towns)).toEqual([`Intern 1 >  > ${expected}`]);
	});

	test('of a measure without a finding begins with the last round before it', () => {
		const towns = openTowns();
		threeRounds(towns);
		measureIn(towns, { startOn: '2021-03-01', criterionKeys: ['orte'] });
		expect(municipalityChains(reading(towns))).toMatchObject([
			{ finding: null, effect: { at: { round: 2 }, outcome: { before: 25, after: 50 } } }
		]);
	});

	test('counts what has begun by the day on which values were left as they are', () => {
		const towns = openTowns();
		const { first } = threeRounds(towns);
		const id = storedFinding(towns, 1, { roundId: first });
		measureIn(towns, { startOn: '2020-12-16', findingIds: [id] }, 'Eins');
		measureIn(towns, { startOn: '2020-12-17', findingIds: [id] }, 'Zwei');
		expect(municipalityChains(reading(towns))).toMatchObject([
			{ effect: { later: [{ begun: 1 }, { begun: 2 }] } }
		]);
	});

	test('knows nothing of a finding that was dismissed', () => {
		const towns = openTowns();
		storedFinding(towns, 1, { state: 'dismissed' });
		expect(told(towns)).toEqual([]);
	});
});

describe('who reads what', () => {
	function town() {
		const towns = openTowns();
		const { first } = threeRounds(towns);
		const open = storedFinding(towns, 1, { roundId: first });
		const released = storedFinding(towns, 2, { roundId: first, released: 'municipality' });
		const summary = storedFinding(towns, 3, { roundId: first, released: 'summary' });
		measureIn(towns, { findingIds: [open], criterionKeys: ['orte'] }, 'Eins');
		measureIn(towns, { findingIds: [released, summary] }, 'Zwei');
		return towns;
	}

	test.each(['member', 'coordinator'] as const)('the %s reads every finding', (role) => {
		expect(told(town(), role)).toEqual([
			'Intern 1 > 1 > risen',
			'Intern 2 > 2 > risen',
			'Intern 3 > 2 > risen'
		]);
	});

	test('the office reads released copies; the rest shows as a criterion without a finding', () => {
		const towns = town();
		expect(told(towns, 'office')).toEqual([
			'Freigegeben 2 > 2 > risen',
			'Freigegeben 3 > 2 > risen',
			'orte > 1 > risen'
		]);
		const text = JSON.stringify(
			municipalityChains(reading(towns, 'office')).map(({ finding }) => finding)
		);
		expect(text).not.toContain('Intern');
	});

	test('contributors read nothing', () => {
		const towns = town();
		expect(() =>
			authorize(towns.as('contributor'), 'findings.view', { municipality: 'ahausen' })
		).toThrow(expect.objectContaining({ status: 403 }));
	});

	test('another municipality has nothing to do with it', () => {
		expect(municipalityChains(reading(town(), 'member', 'behausen'))).toEqual([]);
	});
});
