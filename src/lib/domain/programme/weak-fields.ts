import type { PublishedCell } from '../disclosure/published-cell.ts';

/** A field across the programme as it was released; without a cell nothing may be said of it. */
export interface FieldAcross {
	field: string;
	cell: PublishedCell | null;
}

/** The weakest first: by median, then by lower quartile, then by key; unpublished ones last. */
export function weakestFirst(fields: readonly FieldAcross[]): FieldAcross[] {
	return fields.toSorted((one, other) => {
		if (one.cell === null || other.cell === null) {
			return Number(one.cell === null) - Number(other.cell === null) || byKey(one, other);
		}
		return one.cell.median - other.cell.median || one.cell.q1 - other.cell.q1 || byKey(one, other);
	});
}

function byKey(one: FieldAcross, other: FieldAcross): number {
	return one.field < other.field ? -1 : 1;
}
