/** A class of municipalities, and how many of them protect each other (rule 3). */
export interface ClassSize {
	readonly key: string;
	readonly size: number;
}

/** Classes that are compared as one. */
export interface Group {
	readonly key: string;
	readonly classes: readonly string[];
}

interface Pile extends Group {
	readonly size: number;
}

/** Key of the group „Übrige“ that pools small unordered classes. */
export const restGroup = 'rest';

/**
 * Rule 6: peer groups of at least `k` each from the classes of one dimension; none where only one
 * would be left. Ordered classes (sizes) are given in their order; of unordered ones (types) the
 * order does not matter.
 */
export function partition(classes: readonly ClassSize[], k: number, ordered: boolean): Group[] {
	const piles = classes.map(({ key, size }) => ({ key, classes: [key], size }));
	const groups = ordered ? merged(piles, k) : pooled(piles, k);
	return groups.length < 2 ? [] : groups.map(({ key, classes: own }) => ({ key, classes: own }));
}

/** The smallest below `k` joins its smaller neighbour, again and again; of equal ones the lower. */
function merged(piles: readonly Pile[], k: number): readonly Pile[] {
	const smallest = indexOfSmallest(piles);
	const small = piles[smallest];
	if (!small || small.size >= k || piles.length < 2) return piles;
	const [below, above] = [piles[smallest - 1], piles[smallest + 1]];
	const downwards = below !== undefined && (above === undefined || below.size <= above.size);
	const first = downwards ? smallest - 1 : smallest;
	const [one, other] = piles.slice(first, first + 2);
	if (!one || !other) return piles;
	return merged(piles.toSpliced(first, 2, together(`${one.key}+${other.key}`, [one, other])), k);
}

/** All below `k` become „Übrige“; if these are below `k`, the smallest of the others joins them. */
function pooled(piles: readonly Pile[], k: number): readonly Pile[] {
	const byKey = piles.toSorted((a, b) => (a.key < b.key ? -1 : 1));
	const small = byKey.filter(({ size }) => size < k);
	const large = byKey.filter(({ size }) => size >= k);
	if (small.length === 0) return large;
	const rest = together(restGroup, small);
	const smallest = indexOfSmallest(large);
	const next = large[smallest];
	if (rest.size >= k || !next) return [...large, rest];
	const joined = together(restGroup, [...small, next]);
	return [...large.toSpliced(smallest, 1), joined];
}

function together(key: string, piles: readonly Pile[]): Pile {
	return {
		key,
		classes: piles.flatMap(({ classes }) => classes),
		size: piles.reduce((sum, { size }) => sum + size, 0)
	};
}

function indexOfSmallest(piles: readonly Pile[]): number {
	return piles.findIndex(({ size }) => piles.every((other) => size <= other.size));
}
