import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedCells } from './admission.ts';
import { atomsOf, atomsSafe } from './atoms.ts';
import { contributionKey, effectiveSize, isNoneOrEnough } from './contributor.ts';
import { anyContributors, contributors } from './contributors.test-support.ts';

describe('rule 3: public results protect nobody', () => {
	const three = contributors('p', 3, { isPublic: true });

	test('example 8: a group of eight, three of them public, has effective size 5 and is hidden', () => {
		const group = [...contributors('m', 5), ...three];
		expect(effectiveSize(group)).toBe(5);
		expect(refusedCells([{ group: null, contributors: group }], 6).get(null)).toBe('too-few');
	});

	test('a difference of public ones only is not enough to hide among', () => {
		expect(isNoneOrEnough([], 6)).toBe(true);
		expect(isNoneOrEnough([...three, ...contributors('q', 9, { isPublic: true })], 6)).toBe(false);
	});
});

describe('rule 7: atoms', () => {
	const typeA = contributors('a', 10);
	const typeB = contributors('b', 11);
	const all = [...typeA, ...typeB];
	const small = [...typeA.slice(0, 2), ...typeB.slice(0, 6)];

	test('example 6: two of size S in type A are an atom of two, and S is refused', () => {
		expect(atomsSafe([all, typeA, typeB], 6)).toBe(true);
		expect(atomsSafe([all, typeA, typeB, small], 6)).toBe(false);
		const candidates = [
			{ group: 'S', contributors: small },
			{ group: 'A', contributors: typeA },
			{ group: null, contributors: all },
			{ group: 'B', contributors: typeB }
		];
		expect([...refusedCells(candidates, 6)]).toEqual([['S', 'exposes-rest']]);
	});

	test('those in no group but all are an atom, too', () => {
		expect(atomsSafe([all, all.slice(0, 15)], 6)).toBe(true);
		expect(atomsSafe([all, all.slice(0, 16)], 6)).toBe(false);
	});

	test('of two groups that leave too few over, the larger is kept', () => {
		const candidates = [
			{ group: null, contributors: all },
			{ group: 'x', contributors: all.slice(0, 8) },
			{ group: 'y', contributors: all.slice(8, 17) }
		];
		expect([...refusedCells(candidates, 6)]).toEqual([['x', 'exposes-rest']]);
	});

	test('every contributor is in exactly one atom, whatever the order', () => {
		fc.assert(
			fc.property(fc.array(anyContributors, { maxLength: 4 }), (cells) => {
				const keys = (atoms: ReturnType<typeof atomsOf>) =>
					atoms.map((atom) => atom.map(contributionKey).toSorted().join()).toSorted();
				const atoms = atomsOf(cells);
				const everyone = new Set(cells.flat().map(contributionKey));
				expect(atoms.flat().map(contributionKey).toSorted()).toEqual([...everyone].toSorted());
				expect(keys(atomsOf(cells.map((cell) => cell.toReversed()).toReversed()))).toEqual(
					keys(atoms)
				);
			})
		);
	});
});

describe('whatever cells are candidates', () => {
	const candidates = fc
		.tuple(anyContributors, anyContributors, anyContributors)
		.map(([a, b, c]) => [
			{ group: null, contributors: unique([...a, ...b, ...c]) },
			{ group: 'a', contributors: a },
			{ group: 'b', contributors: b },
			{ group: 'c', contributors: c }
		]);

	test('every atom of the admitted ones is large enough, and no order matters', () => {
		fc.assert(
			fc.property(candidates, (given) => {
				const refused = refusedCells(given, 6);
				const admitted = given.filter(({ group }) => !refused.has(group));
				expect(
					atomsSafe(
						admitted.map((one) => one.contributors),
						6
					)
				).toBe(true);
				const shuffled = given
					.toReversed()
					.map((one) => ({ ...one, contributors: one.contributors.toReversed() }));
				expect(new Map(refusedCells(shuffled, 6))).toEqual(new Map(refused));
			})
		);
	});

	test('admitting the admitted again refuses nobody', () => {
		fc.assert(
			fc.property(candidates, (given) => {
				const refused = refusedCells(given, 6);
				expect(
					refusedCells(
						given.filter(({ group }) => !refused.has(group)),
						6
					).size
				).toBe(0);
			})
		);
	});
});

function unique(all: Parameters<typeof contributionKey>[0][]) {
	return [...new Map(all.map((one) => [contributionKey(one), one])).values()];
}
