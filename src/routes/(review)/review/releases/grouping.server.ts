import type { Partition } from '#lib/domain/benchmark/index.ts';
import { dimensionLabel, groupLabel } from '#lib/i18n/benchmark.ts';

/** A grouping in words; position 0 where none is frozen. */
export function groupingOf(found: { position: number; partition: Partition } | undefined) {
	if (!found) return { position: 0, dimension: null, groups: [] };
	const { dimension, groups } = found.partition;
	return {
		position: found.position,
		dimension: dimensionLabel(dimension),
		groups: groups.map(({ key }) => groupLabel(key))
	};
}
