import {
	changesBetween,
	criterionChange,
	fieldChange,
	type Change,
	type ComparedRound,
	type CriterionResult,
	type FieldResult,
	type Profile
} from '../scoring/index.ts';

/** One value on the way through the rounds. */
export interface CoursePoint {
	/** Score 0–100, unrounded. */
	readonly value: number | null;
	/** Found in another way than the value before: no line of like may join them. */
	readonly apart: boolean;
}

type Origin = { readonly origin: string | null } | null | undefined;

/** Where a change does not compare the two numbers that are shown: why not. */
export type ChangeNote = 'self' | 'partial';

/**
 * `self`: the self-views were compared because the results have different origins. `partial`: some
 * criterion with a result did not take part. Null: the change belongs to the two results.
 */
export function changeNote(change: Change, was: Origin, is: Origin): ChangeNote | null {
	if (change.kind !== 'like') return null;
	if (change.basis === 'self' && (was?.origin !== 'self' || is?.origin !== 'self')) return 'self';
	return change.partial ? 'partial' : null;
}

/** The results of a field over the rounds, the earliest first. */
export function fieldCourse(profiles: readonly Profile[], key: string): CoursePoint[] {
	const fields = profiles.map((profile) => profile.fields.find((field) => field.key === key));
	return courseOf<FieldResult>(
		fields,
		({ score }) => score,
		(was, is) => isApart(fieldChange(was, is), was, is) || !haveSameCriteria(was, is)
	);
}

/** The value over all fields over the rounds, the earliest first; see `changesBetween`. */
export function overallCourse(rounds: readonly ComparedRound[]): CoursePoint[] {
	return courseOf<ComparedRound>(
		rounds,
		({ profile }) => profile.overall,
		(was, is) => changesBetween(was, is).overall.kind !== 'like' || !haveSameFields(was, is)
	);
}

/** The results of a criterion over the rounds, the earliest first. */
export function criterionCourse(profiles: readonly Profile[], key: string): CoursePoint[] {
	return courseOf<CriterionResult>(
		profiles.map((profile) => profile.criteria.get(key)),
		({ official }) => official?.score ?? null,
		(was, is) => isApart(criterionChange(was, is), was.official, is.official)
	);
}

/** Each value is held against the last one there was, so that a missing round hides no break. */
function courseOf<R>(
	results: readonly (R | undefined)[],
	valueOf: (result: R) => number | null,
	apart: (was: R, is: R) => boolean
): CoursePoint[] {
	let last: R | undefined;
	return results.map((result) => {
		const value = result === undefined ? null : valueOf(result);
		if (result === undefined || value === null) return { value: null, apart: false };
		const point = { value, apart: last !== undefined && apart(last, result) };
		last = result;
		return point;
	});
}

/** Another version may make a field of other criteria: its value is another one then. */
function haveSameCriteria(was: FieldResult, is: FieldResult): boolean {
	const keys = new Set(was.criteria.map(({ key }) => key));
	return keys.size === is.criteria.length && is.criteria.every(({ key }) => keys.has(key));
}

function haveSameFields(was: ComparedRound, is: ComparedRound): boolean {
	const before = new Map(was.profile.fields.map((field) => [field.key, field]));
	return is.profile.fields.every((field) => {
		const earlier = before.get(field.key);
		return earlier !== undefined && haveSameCriteria(earlier, field);
	});
}

function isApart(change: Change, was: Origin, is: Origin): boolean {
	return change.kind !== 'like' || changeNote(change, was, is) === 'self';
}
