import { touch } from '../live/hub.ts';

/** The names of a workshop's topics; all begin alike, so that one touch reaches all. */
export const topicsOf = (workshopId: string) =>
	({
		all: `${workshopId}/`,
		room: (smallGroup: number) => `${workshopId}/room/${smallGroup}`,
		screen: `${workshopId}/screen`,
		console: `${workshopId}/console`
	}) as const;

/** Tells everybody who follows a workshop that something changed. */
export function announce(workshopId: string): void {
	touch(topicsOf(workshopId).all);
}
