import { randomBytes } from 'node:crypto';
import { codeFrom } from '#lib/domain/workshop/index.ts';
import type { RoundAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { workshops } from '../db/schema/index.ts';
import { lastWorkshop, type Workshop } from './queries.ts';

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
			doorClosed: false,
			openedAt: access.clock.now(),
			openedBy: accountableFor(access.actor),
			endedAt: null
		};
		transaction.insert(workshops).values(workshop).run();
		const subject = `round:${access.round.number}/workshop:${workshop.id}`;
		return { result: workshop, trace: { action: 'workshop.opened', subject } };
	});
}
