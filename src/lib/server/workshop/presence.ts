import { presentWith } from '../live/stream.ts';
import type { Workshop } from './queries.ts';

/** The name under which the streams of a workshop's seats are counted. */
export function seatHolder({ id }: Pick<Workshop, 'id'>, seatId = ''): string {
	return `seat:${id}:${seatId}`;
}

/** How many seats have a page open. */
export function presentIn(workshop: Workshop): number {
	return presentWith(seatHolder(workshop));
}
