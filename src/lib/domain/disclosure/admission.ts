import { atomsSafe } from './atoms.ts';
import { effectiveSize, type Contributor } from './contributor.ts';

/** A cell that could be published; its group is null for `all`. */
export interface Candidate {
	readonly group: string | null;
	readonly contributors: readonly Contributor[];
}

/** `exposes-rest`: the contributors outside the group would be fewer than `k`, but not nobody. */
export type AdmissionRefusal = 'too-few' | 'exposes-rest';

/**
 * Rules 4 and 7 for the cells of one field: they are tried in a fixed order (`all`, then larger ones,
 * then by key), and what breaks the rule is refused. A cell that is not in the answer is admitted.
 * Depends on membership only (rule 10).
 */
export function refusedCells(
	candidates: readonly Candidate[],
	k: number,
	safe: typeof atomsSafe = atomsSafe
): ReadonlyMap<string | null, AdmissionRefusal> {
	const refused = new Map<string | null, AdmissionRefusal>();
	const admitted: (readonly Contributor[])[] = [];
	for (const { group, contributors } of candidates.toSorted(inOrderOfTrying)) {
		if (effectiveSize(contributors) < k) refused.set(group, 'too-few');
		else if (!safe([...admitted, contributors], k)) refused.set(group, 'exposes-rest');
		else admitted.push(contributors);
	}
	return refused;
}

function inOrderOfTrying(a: Candidate, b: Candidate): number {
	if (a.group === null || b.group === null) return a.group === null ? -1 : 1;
	return b.contributors.length - a.contributors.length || (a.group < b.group ? -1 : 1);
}
