export * from './parameters.ts';
export { votedOf, publishTally, type Ballot, type PublishOptions } from './publish-tally.ts';
export {
	publishedMedian,
	readPublishedTally,
	tallySchema,
	type PublishedPerspective,
	type PublishedRoom,
	type PublishedTally,
	type PublishedUnable
} from './published-tally.ts';
export { publish } from './publish-value.ts';
export { effectiveSize, type Contributor } from './contributor.ts';
export { partition, restGroup, type ClassSize, type Group } from './partition.ts';
export { atomsSafe } from './atoms.ts';
export { refusedCells, type AdmissionRefusal, type Candidate } from './admission.ts';
export {
	changeBetween,
	mayRepublish,
	overlap,
	progressSafe,
	type CellChange
} from './change-rule.ts';
export {
	publishedCellSchema,
	type CellName,
	type CellOrigin,
	type Measure,
	type PublishedCell
} from './published-cell.ts';
export {
	publishCell,
	readCellPublication,
	viewsOf,
	type CellPublication,
	type CellValue
} from './cell-publication.ts';
