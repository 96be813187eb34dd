import type { EccarPoint, ProgressKind } from '#lib/domain/measures/vocabulary.ts';
import type { StructureKind } from '#lib/domain/structures/vocabulary.ts';

/** A body of a place. */
export interface PlannedStructure {
	/** Names it within the place. */
	key: string;
	name: string;
	kind: StructureKind;
	purpose: string;
	/** A function, never a person. */
	contactFunction: string;
}

/** A dated entry; by the coordinator, where nobody else is named. */
export interface PlannedEntry {
	/** `YYYY-MM-DD` */
	on: string;
	share: number;
	note: string;
	kind?: ProgressKind;
	/** E-mail address of the account. */
	by?: string;
}

/** A measure of a place. What is left out is empty. */
export interface PlannedMeasure {
	/** Names it among all measures of the demo. */
	key: string;
	title: string;
	cause: string;
	action: string;
	/** Key of the body that it belongs to. */
	structure: string;
	field: string;
	criteria: readonly string[];
	/** `YYYY-MM-DD`, all three. */
	recordedOn: string;
	startOn: string;
	dueOn: string;
	partners?: string;
	councilPaper?: string;
	inConcept?: boolean;
	eccar?: readonly EccarPoint[];
	/** Year, whole euros, source. */
	budgets?: readonly (readonly [number, number, string])[];
	indicator?: string;
	unit?: string;
	/** Baseline, target, actual. */
	values?: readonly [number | null, number | null, number | null];
	entries?: readonly PlannedEntry[];
}

/** What a place does, in the order in which it was recorded. */
export interface TaskForce {
	slug: string;
	structures: readonly PlannedStructure[];
	measures: readonly PlannedMeasure[];
	/** Year and whole euros. */
	ceilings: readonly (readonly [number, number])[];
}
