import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { codeFrom } from '#lib/domain/workshop/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { workshops } from '../db/schema/index.ts';
import { actOnItem } from './acting.ts';
import { itemsOf, lastWorkshop, type Workshop } from './queries.ts';

/** Opens the round's workshop with a fresh code; an open one is returned as it is. */
export function openWorkshop(access: RoundAccess<'workshop.open'>): Workshop {
	return change(access, (transaction) => {
		const known = lastWorkshop(transaction, access.round.id);
		if (known && known.endedAt === null) return { result: known, trace: null };
		const workshop = {
			id: newId(),
			roundId: access.round.id,
			code: codeFrom(randomBytes(6)),
			showsSelfView: false,
			openedAt: access.clock.now(),
			openedBy: accountableFor(access.actor),
			endedAt: null
		};
		transaction.insert(workshops).values(workshop).run();
		const subject = `round:${access.round.number}/workshop:${workshop.id}`;
		return { result: workshop, trace: { action: 'workshop.opened', subject } };
	});
}

/**
 * Ends the workshop: the code and every seat stop working. Open items are closed first; what has not
 * been revealed by then stays hidden.
 */
export function endWorkshop(access: RoundAccess<'workshop.run'>, workshop: Workshop): void {
	for (const { id, state } of itemsOf(access.database, workshop.id)) {
		if (state === 'open') actOnItem(access, workshop, id, 'closed');
	}
	change(access, (transaction) => {
		transaction
			.update(workshops)
			.set({ endedAt: access.clock.now() })
			.where(and(eq(workshops.id, workshop.id), isNull(workshops.endedAt)))
			.run();
		const subject = `round:${access.round.number}/workshop:${workshop.id}`;
		return { result: undefined, trace: { action: 'workshop.ended', subject } };
	});
}
