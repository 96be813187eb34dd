import type { Group } from '../disclosure/partition.ts';

/** Rule 5: the one grouping of a programme, chosen from membership alone and then frozen. */
export interface Partition {
	/** What the classes are about, for instance `size` or `type`. */
	readonly dimension: string;
	/** None: there is only `all`. */
	readonly groups: readonly Group[];
}
