import { contributionKey, isNoneOrEnough, type Contributor } from './contributor.ts';

type Cell = readonly Contributor[];

/**
 * Contributors with the same membership over all cells: nobody can tell them apart by what is
 * published, so whoever swaps two of them changes no published number.
 */
export function atomsOf(cells: readonly Cell[]): Cell[] {
	const found = new Map<string, { contributor: Contributor; cells: string }>();
	cells.forEach((cell, index) => {
		for (const contributor of cell) {
			const key = contributionKey(contributor);
			const before = found.get(key)?.cells ?? '';
			found.set(key, { contributor, cells: `${before},${index}` });
		}
	});
	const atoms = new Map<string, Contributor[]>();
	for (const { contributor, cells: vector } of found.values()) {
		const atom = atoms.get(vector);
		if (atom) atom.push(contributor);
		else atoms.set(vector, [contributor]);
	}
	return [...atoms.values()];
}

/** Rule 7: every atom of the cells of a release, also "in none but all", has effective size `k`. */
export function atomsSafe(cells: readonly Cell[], k: number): boolean {
	return atomsOf(cells).every((atom) => isNoneOrEnough(atom, k));
}
