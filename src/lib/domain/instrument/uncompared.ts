import { keysBetween } from './formerly.ts';
import { criteriaOf } from './lookup.ts';
import type { Criterion, Instrument } from './schema.ts';

/** Criteria that only one of two versions has: nothing of the other can be held against them. */
export interface Uncompared {
	readonly earlier: readonly Criterion[];
	readonly later: readonly Criterion[];
}

/** What a comparison of two versions leaves out; what was only renamed is compared. */
export function uncomparedBetween(before: Instrument, after: Instrument): Uncompared {
	const key = keysBetween(before, after);
	const [was, is] = [allOf(before), allOf(after)];
	const known = new Set(was.map((criterion) => key(criterion.key)));
	const still = new Set(is.map((criterion) => criterion.key));
	return {
		earlier: was.filter((criterion) => !still.has(key(criterion.key))),
		later: is.filter((criterion) => !known.has(criterion.key))
	};
}

function allOf({ fields }: Instrument): Criterion[] {
	return fields.flatMap(criteriaOf);
}
