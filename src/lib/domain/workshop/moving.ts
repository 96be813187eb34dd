export const directions = ['up', 'down'] as const;

export type Direction = (typeof directions)[number];

interface Listed {
	id: string;
	/** Agendas are listed by field: items of a field stand together. */
	field: string;
}

/**
 * The agenda after one of its items has moved by one place: within its field, and at the edge of
 * its field together with the whole field. Null where nothing is beyond it, or there is no such item.
 */
export function movedItem<T extends Listed>(
	items: readonly T[],
	id: string,
	direction: Direction
): T[] | null {
	const parts = [...Map.groupBy(items, ({ field }) => field).values()];
	const part = parts.findIndex((own) => own.some((item) => item.id === id));
	const own = parts[part];
	if (!own) return null;
	const within = swapped(
		own,
		own.findIndex((item) => item.id === id),
		direction
	);
	if (within) return parts.with(part, within).flat();
	return swapped(parts, part, direction)?.flat() ?? null;
}

function swapped<T>(list: readonly T[], place: number, direction: Direction): T[] | null {
	const other = direction === 'up' ? place - 1 : place + 1;
	const [here, there] = [list[place], list[other]];
	if (here === undefined || there === undefined) return null;
	return list.with(place, there).with(other, here);
}
