import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	chainsAt,
	chainsOf,
	findingOutcomes,
	type Chain,
	type ChainFinding,
	type ChainMeasure,
	type Hold
} from './chains.ts';
import { chainRound } from './rounds.test-support.ts';

const rounds = [
	chainRound(1, '2020-09-24', { orte: { consensus: 0 }, dialog: { consensus: 1 } }),
	chainRound(2, '2022-06-18', { orte: { consensus: 2 }, dialog: { consensus: 0 } })
];

function finding(number: number, criterionKey: string | null, foundIn: number | null = 1) {
	const id = `finding-${number}`;
	return { id, number, title: `Befund ${number}`, fieldKey: 'f6', criterionKey, foundIn };
}

function measure(number: number, part: Partial<ChainMeasure> = {}): ChainMeasure {
	return {
		number,
		title: `Maßnahme ${number}`,
		cause: 'weil',
		startOn: `2021-0${number}-01`,
		structure: { id: 's', name: 'Netzwerk' },
		findingIds: [],
		criterionKeys: [],
		...part
	};
}

/** „1 orte: 2, 1“: finding (or –), criterion, measures. */
function told(chains: readonly Chain[]): string[] {
	return chains.map(
		(chain) =>
			`${chain.finding?.number ?? '–'} ${chain.criterionKey ?? '–'}: ${chain.measures
				.map(({ number }) => number)
				.join(', ')}`
	);
}

describe('chains', () => {
	test.each<[string, ChainFinding[], ChainMeasure[], string[]]>([
		['a finding nobody answers yet', [finding(1, 'orte')], [], ['1 orte: ']],
		[
			'a finding and its measures, by their beginning',
			[finding(1, 'orte')],
			[
				measure(2, { findingIds: ['finding-1'] }),
				measure(1, { findingIds: ['finding-1'], startOn: '2021-05-01' })
			],
			['1 orte: 2, 1']
		],
		[
			'one measure for two findings stands in both chains',
			[finding(2, 'dialog'), finding(1, 'orte')],
			[measure(1, { findingIds: ['finding-1', 'finding-2'] })],
			['1 orte: 1', '2 dialog: 1']
		],
		[
			'a criterion without a finding has a chain of its own',
			[],
			[measure(1, { criterionKeys: ['orte'] })],
			['– orte: 1']
		],
		[
			'but not where the measure answers a finding of that criterion',
			[finding(1, 'orte')],
			[measure(1, { criterionKeys: ['orte', 'dialog'], findingIds: ['finding-1'] })],
			['1 orte: 1', '– dialog: 1']
		],
		[
			'a finding that the reader does not know leaves the criterion’s chain',
			[],
			[measure(1, { criterionKeys: ['orte'], findingIds: ['finding-1'] })],
			['– orte: 1']
		],
		['a finding without a criterion', [finding(1, null)], [], ['1 –: ']]
	])('%s', (_, findings, measures, expected) => {
		expect(told(chainsOf(findings, measures, rounds))).toEqual(expected);
	});

	test('of a criterion begin with the last round before the first measure', () => {
		const early = measure(1, { criterionKeys: ['orte'], startOn: '2020-01-01' });
		const late = measure(2, { criterionKeys: ['dialog'], startOn: '2021-03-01' });
		const [dialog, orte] = chainsOf([], [early, late], rounds);
		expect(orte?.effect).toEqual({ kind: 'no-round' });
		expect(dialog?.effect).toMatchObject({
			at: { round: 1 },
			outcome: { kind: 'fallen', before: 25, after: 0 }
		});
	});
});

describe('taking hold of a link', () => {
	const findings = [finding(1, 'orte'), finding(2, 'dialog')];
	const measures = [
		measure(1, { findingIds: ['finding-1'], structure: { id: 'a', name: 'A' } }),
		measure(2, { findingIds: ['finding-1', 'finding-2'], criterionKeys: ['quartier'] })
	];
	const chains = chainsOf(findings, measures, rounds);

	test.each<[Hold, string[]]>([
		[{ kind: 'finding', number: 2 }, ['2 dialog: 2']],
		[{ kind: 'measure', number: 2 }, ['1 orte: 1, 2', '2 dialog: 2', '– quartier: 2']],
		[{ kind: 'structure', id: 'a' }, ['1 orte: 1, 2']],
		[{ kind: 'criterion', key: 'quartier' }, ['– quartier: 2']],
		[{ kind: 'finding', number: 9 }, []]
	])('%j', (hold, expected) => {
		expect(told(chainsAt(chains, hold))).toEqual(expected);
	});

	test('leads forwards and backwards to the same chain', () => {
		for (const chain of chains) {
			const holds: Hold[] = [
				...(chain.finding ? [{ kind: 'finding', number: chain.finding.number } as const] : []),
				...(chain.criterionKey ? [{ kind: 'criterion', key: chain.criterionKey } as const] : []),
				...chain.measures.flatMap(({ number, structure }) => [
					{ kind: 'measure', number } as const,
					{ kind: 'structure', id: structure.id } as const
				])
			];
			for (const hold of holds) expect(chainsAt(chains, hold)).toContain(chain);
		}
	});
});

test('every measure stands at every criterion that it names, exactly once', () => {
	const key = fc.constantFrom('orte', 'dialog', 'quartier');
	const some = fc.uniqueArray(
		fc.record({ number: fc.integer({ min: 1, max: 5 }), criterionKey: key }),
		{ selector: ({ number }) => number, maxLength: 4 }
	);
	const more = fc.uniqueArray(
		fc.record({
			number: fc.integer({ min: 1, max: 9 }),
			findings: fc.subarray([1, 2, 3, 4, 5]),
			criterionKeys: fc.uniqueArray(key)
		}),
		{ selector: ({ number }) => number, maxLength: 6 }
	);
	fc.assert(
		fc.property(some, more, (found, planned) => {
			const findings = found.map(({ number, criterionKey }) => finding(number, criterionKey));
			const measures = planned.map(({ number, findings: linked, criterionKeys }) =>
				measure(number, { findingIds: linked.map((one) => `finding-${one}`), criterionKeys })
			);
			const chains = chainsOf(findings, measures, rounds);
			for (const { number, criterionKeys, findingIds } of measures) {
				for (const criterionKey of criterionKeys) {
					const there = chains.filter(
						(chain) =>
							chain.criterionKey === criterionKey &&
							chain.measures.some((one) => one.number === number)
					);
					const answered = findings.filter(
						(one) => one.criterionKey === criterionKey && findingIds.includes(one.id)
					);
					expect(there).toHaveLength(Math.max(1, answered.length));
				}
			}
		})
	);
});

test('the findings’ outcomes are counted, criteria without a finding are not', () => {
	const findings = [
		finding(1, 'orte'),
		finding(2, 'dialog'),
		finding(3, null),
		finding(4, 'orte', 2)
	];
	const chains = chainsOf(findings, [measure(1, { criterionKeys: ['orte'] })], rounds);
	expect(findingOutcomes(chains)).toEqual({
		risen: 1,
		fallen: 1,
		unchanged: 0,
		'different-origin': 0,
		unknown: 0,
		open: 2
	});
});
