import { and, eq, isNull } from 'drizzle-orm';
import type { RoundAccess, RoundStep } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Trace } from '../audit/record.ts';
import type { Transaction } from '../db/client.ts';
import { workshops } from '../db/schema/index.ts';
import { appendAct } from './acting.ts';
import { layOutAnew } from './layout.ts';
import { forgetWriters } from './notes.ts';
import { hasEnded, itemsOf, votedOn, type Workshop } from './queries.ts';
import { storeTally } from './tallying.ts';

/**
 * Ends a workshop inside the caller's change: open items are closed and counted, then the code and
 * every seat stop working. What has not been revealed by then stays hidden, and the order in which
 * people came and voted goes from the file.
 *
 * @returns what it leaves in the trail; nothing where it had ended already
 */
export function endHeld(
	transaction: Transaction,
	access: RoundStep,
	workshop: Pick<Workshop, 'id'>
): Trace[] {
	if (hasEnded(transaction, workshop)) return [];
	const open = itemsOf(transaction, workshop.id).filter(({ state }) => state === 'open');
	const closed = open.map((item): Trace => {
		appendAct(transaction, access, item, 'closed');
		storeTally(transaction, access, item);
		const voted = votedOn(transaction, item.id);
		const subject = `round:${access.round.number}/criterion:${item.criterionKey}/voted:${voted}`;
		return { action: 'item.closed', subject };
	});
	forgetWriters(workshop.id);
	layOutAnew(transaction, workshop.id);
	transaction
		.update(workshops)
		.set({ endedAt: access.clock.now() })
		.where(eq(workshops.id, workshop.id))
		.run();
	const subject = `round:${access.round.number}/workshop:${workshop.id}`;
	return [...closed, { action: 'workshop.ended', subject }];
}

/** Ends the workshop from its console. */
export function endWorkshop(access: RoundAccess<'workshop.run'>, workshop: Workshop): void {
	change(access, (transaction) => {
		return { result: undefined, trace: endHeld(transaction, access, workshop) };
	});
}

/** Ends what is still open when a round leaves the state `workshop`. @returns its traces */
export function endOpenWorkshops(transaction: Transaction, access: RoundStep): Trace[] {
	return transaction
		.select({ id: workshops.id })
		.from(workshops)
		.where(and(eq(workshops.roundId, access.round.id), isNull(workshops.endedAt)))
		.all()
		.flatMap((workshop) => endHeld(transaction, access, workshop));
}
