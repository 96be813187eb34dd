import type { OwnBallot } from '#lib/server/workshop/phone.ts';
import type { RoomView } from '#lib/server/workshop/room-view.ts';

/** What a page knows of the room and of its own ballot. */
export interface RoomNow {
	view: RoomView;
	own: OwnBallot | null;
}

const patience = 10_000;

/** Everything afresh; null if the seat or the workshop is no more. @throws without an answer */
export async function askRoom(address: string): Promise<RoomNow | null> {
	const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
	if (response.status === 404) return null;
	if (!response.ok) throw new Error(String(response.status));
	return (await response.json()) as RoomNow;
}
