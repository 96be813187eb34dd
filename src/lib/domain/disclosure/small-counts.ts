/** A count as those outside the task force may see it. */
export type MaskedCount = number | 'fewer-than-3';

/** Fewer than this are not told apart. Source: „Findings, measures, structures“. */
const smallest = 3;

/** None is said, one and two are „weniger als 3“. */
export function maskedCount(count: number): MaskedCount {
	return count > 0 && count < smallest ? 'fewer-than-3' : count;
}
