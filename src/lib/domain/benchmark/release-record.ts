import type { CellPublication } from '../disclosure/cell-publication.ts';
import type { Partition } from './partition.ts';

/** A municipality whose round is in the release, and the peer group it was counted in. */
export interface ReleasedContribution {
	readonly municipality: string;
	readonly round: string;
	readonly since: string | null;
	readonly isPublic: boolean;
	readonly group: string | null;
}

/**
 * What later releases have to know of one: who was in which published cell (rules 8 and 16), and the
 * rounded numbers that may be carried (rule 9). Immutable once published.
 */
export interface ReleaseRecord {
	readonly release: string;
	readonly date: string;
	/** Counts up where partition or classes changed (rule 16). */
	readonly series: number;
	readonly partition: Partition;
	/** Everyone who contributes to any cell, by municipality. */
	readonly contributions: readonly ReleasedContribution[];
	/** The cells that were published anew; carried ones stand in the release they come from. */
	readonly publications: readonly CellPublication[];
}
