import { eq } from 'drizzle-orm';
import type { RoundAccess } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { workshops } from '../db/schema/index.ts';
import type { Workshop } from './queries.ts';

/**
 * Closes the door of a workshop, or opens it again. While it is closed nobody takes a seat, so that
 * the people who vote are the people in the hall; who sits already stays.
 */
export function setDoor(
	access: RoundAccess<'workshop.run'>,
	workshop: Workshop,
	door: 'closed' | 'open'
): void {
	change(access, (transaction) => {
		const doorClosed = door === 'closed';
		transaction.update(workshops).set({ doorClosed }).where(eq(workshops.id, workshop.id)).run();
		const subject = `round:${access.round.number}/workshop:${workshop.id}`;
		const action = doorClosed ? 'door.closed' : 'door.opened';
		return { result: undefined, trace: { action, subject } };
	});
}
