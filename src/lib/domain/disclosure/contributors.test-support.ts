import fc from 'fast-check';
import type { Contributor } from './contributor.ts';

/** `contributors('a', 3)`: a1, a2 and a3, each with its first round. */
export function contributors(
	name: string,
	count: number,
	{ round = 1, isPublic = false } = {}
): Contributor[] {
	return Array.from({ length: count }, (_, index) => ({
		municipality: `${name}${index + 1}`,
		round: `${name}${index + 1}-${round}`,
		since: null,
		isPublic
	}));
}

/** The same municipalities, the first `count` of them with another round. */
export function renewed(cell: readonly Contributor[], count: number): Contributor[] {
	return cell.map((one, index) => (index < count ? { ...one, round: `${one.round}+` } : one));
}

/** Any contributors out of thirty, so that two such sets overlap. */
export const anyContributors: fc.Arbitrary<Contributor[]> = fc
	.uniqueArray(fc.nat(29), { maxLength: 30 })
	.map((numbers) =>
		numbers.map((number) => ({
			municipality: `m${number}`,
			round: `m${number}-1`,
			since: null,
			isPublic: number % 7 === 0
		}))
	);

/** Twenty or so scores as fields have them: level scores 0–100, unrounded. */
export const anyScores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
	minLength: 6,
	maxLength: 40
});
