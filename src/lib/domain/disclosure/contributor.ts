/**
 * Rule 2: a contribution is (municipality, round); a corrected round must come as another round. A
 * contribution to a progress cell is the pair of rounds whose results were compared.
 */
export interface Contributor {
	readonly municipality: string;
	readonly round: string;
	/** The round compared with, in progress cells; null in level cells. */
	readonly since: string | null;
	/** Whether the result can be read in the app: such a one protects nobody (rule 3). */
	readonly isPublic: boolean;
}

/** What makes two contributions the same. */
export function contributionKey({ municipality, round, since }: Contributor): string {
	return JSON.stringify([municipality, round, since]);
}

/** Rule 3: the contributors whose result is not public. */
export function effectiveSize(contributors: Iterable<Contributor>): number {
	let size = 0;
	for (const { isPublic } of contributors) if (!isPublic) size += 1;
	return size;
}

/**
 * What rules 7, 8 and 15 ask of the contributors that tell two published sets apart: nobody, or
 * enough to hide among. Public ones never count towards `k`.
 */
export function isNoneOrEnough(contributors: readonly Contributor[], k: number): boolean {
	return contributors.length === 0 || effectiveSize(contributors) >= k;
}
