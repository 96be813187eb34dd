import { eq } from 'drizzle-orm';
import type { Access } from '../access/access.ts';
import { change } from '../audit/change.ts';
import { municipalities } from '../db/schema/index.ts';
import { addInvitation, type Invited, type NewInvitation } from '../people/inviting.ts';

export interface Coordinator {
	name: string;
	/** Lower case. */
	email: string;
}

/** The invitation of somebody who is to coordinate a municipality. */
export function toCoordinate(coordinator: Coordinator): NewInvitation {
	return { ...coordinator, role: 'coordinator', unit: '', administration: false };
}

/**
 * Makes a link for somebody to coordinate a municipality, for example where the first one expired
 * or nobody coordinates any more. Undefined if there is no municipality with this address. The
 * municipality's own people find the trace and, until it is taken up, the invitation.
 */
export function inviteCoordinator(
	access: Access<'municipalities.invite'>,
	slug: string,
	coordinator: Coordinator
): Invited | undefined {
	const { actor, clock, database } = access;
	if (actor.kind !== 'account') throw new Error('only people invite');
	const municipality = database
		.select({
			id: municipalities.id,
			slug: municipalities.slug,
			name: municipalities.name,
			kind: municipalities.kind,
			programmeId: municipalities.programmeId
		})
		.from(municipalities)
		.where(eq(municipalities.slug, slug))
		.get();
	if (!municipality) return undefined;
	const there = { ...access, municipality };
	const sending = { municipalityId: municipality.id, invitedBy: actor.id, at: clock.now() };
	return change(there, (transaction) =>
		addInvitation(transaction, sending, toCoordinate(coordinator))
	);
}
