import { defaultParameters } from '../disclosure/parameters.ts';
import { partition } from '../disclosure/partition.ts';
import { municipalityKinds, type MunicipalityKind } from '../municipalities/kinds.ts';
import type { Partition } from './partition.ts';
import type { Member } from './release-input.ts';

/** What municipalities may be grouped by: one of these per programme (rule 5). */
export const dimensions = ['size', 'type'] as const;
export type Dimension = (typeof dimensions)[number];

/** Inhabitants from which a size class begins: small, middle-sized and large towns. */
const sizeClasses = [
	{ key: 'small', from: 0 },
	{ key: 'middle', from: 20_000 },
	{ key: 'large', from: 100_000 }
] as const;

/** Every class of a dimension; sizes in their order. */
export const classesOf: Record<Dimension, readonly string[]> = {
	size: sizeClasses.map(({ key }) => key),
	type: municipalityKinds
};

/** The class of a municipality in a dimension. */
export function classOf(
	dimension: Dimension,
	{ kind, population }: { readonly kind: MunicipalityKind; readonly population: number }
): string {
	if (dimension === 'type') return kind;
	return sizeClasses.findLast(({ from }) => population >= from)?.key ?? sizeClasses[0].key;
}

/**
 * The partition that staff may freeze for a programme (rules 5 and 6), from membership alone: those
 * count who consent and are not public. No groups where a single one would be left.
 */
export function proposePartition(
	dimension: Dimension,
	members: readonly Pick<Member, 'classKey' | 'consented' | 'isPublic'>[]
): Partition {
	const counted = members.filter(({ consented, isPublic }) => consented && !isPublic);
	const sizes = classesOf[dimension].map((key) => ({
		key,
		size: counted.filter(({ classKey }) => classKey === key).length
	}));
	return { dimension, groups: partition(sizes, defaultParameters.k, dimension === 'size') };
}
