export {
	overallField,
	type Contribution,
	type FieldValues,
	type Member,
	type ReleaseInput
} from './release-input.ts';
export type { Partition } from './partition.ts';
export { classesOf, classOf, dimensions, proposePartition, type Dimension } from './classes.ts';
export { planRelease, type ReleasePlan } from './plan-release.ts';
export {
	pauseCodes,
	refusalCodes,
	type CellDecision,
	type CellOutcome,
	type PauseCode,
	type RefusalCode
} from './outcome.ts';
export type { ReleasedContribution, ReleaseRecord } from './release-record.ts';
export { readStoredRecord, storedRecord, type StoredRecord } from './stored-record.ts';
export {
	readPeerComparison,
	type CellView,
	type PeerCells,
	type PeerComparison
} from './peer-comparison.ts';
export { standingOf, type Position, type Standing } from './standing.ts';
