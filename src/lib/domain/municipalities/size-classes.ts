/** Inhabitants at which a class of size begins, after the first. */
const bounds = [10_000, 20_000, 50_000, 100_000, 200_000] as const;

/** From so many inhabitants (null: no least) to under so many (null: no most). */
export interface SizeClass {
	readonly from: number | null;
	readonly below: number | null;
}

/** The class of size of a municipality, by its inhabitants. */
export function sizeClassOf(population: number): SizeClass {
	const index = bounds.findIndex((bound) => population < bound);
	const at = index === -1 ? bounds.length : index;
	return { from: bounds[at - 1] ?? null, below: bounds[at] ?? null };
}
