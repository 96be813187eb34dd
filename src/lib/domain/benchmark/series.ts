import type { Partition } from './partition.ts';
import type { ReleaseRecord, ReleasedContribution } from './release-record.ts';

/**
 * Rule 16: the series of the peer groups. It goes on while partition and classes are what they were;
 * another partition, or a municipality that moved to another group, starts the next one.
 */
export function seriesOf(
	partition: Partition,
	contributions: readonly ReleasedContribution[],
	earlier: readonly ReleaseRecord[]
): number {
	const latest = Math.max(0, ...earlier.map(({ series }) => series));
	const current = earlier.filter(({ series }) => series === latest);
	const before = current[0]?.partition;
	if (!before) return 1;
	if (definitionOf(before) !== definitionOf(partition)) return latest + 1;
	const groups = new Map(
		current.flatMap((record) =>
			record.contributions.map(({ municipality, group }) => [municipality, group] as const)
		)
	);
	const moved = contributions.some(({ municipality, group }) => {
		const known = groups.get(municipality);
		return known !== undefined && known !== group;
	});
	return moved ? latest + 1 : latest;
}

/** The same for the same groups, in whatever order they and their classes are written down. */
function definitionOf({ dimension, groups }: Partition): string {
	const sorted = groups.map(({ key, classes }) => [key, classes.toSorted()] as const);
	return JSON.stringify([dimension, sorted.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
