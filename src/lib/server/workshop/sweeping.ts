import { and, eq, exists, inArray, isNull, lt } from 'drizzle-orm';
import { roundById } from '../access/reach.ts';
import type { Clock } from '../clock.ts';
import { emptyLogSoon, type Database, type Transaction } from '../db/client.ts';
import { seats, workshopItems, workshopNotes, workshops } from '../db/schema/index.ts';
import { log } from '../log.ts';
import { eraseSeats } from './erasure.ts';
import { keepAttendanceIn } from './minutes-attendance.ts';

const monthsKept = 12;
const day = 24 * 3_600_000;

/**
 * Deletes what a workshop leaves for twelve months at most: ballots and seats, where its round has
 * not been finished since, and notes that nobody has let into the minutes. What the minutes say
 * stays. A vote that is still open after all that time is not counted any more.
 */
export function sweepWorkshops(database: Database, now: Date): void {
	const oldest = new Date(now);
	oldest.setUTCMonth(oldest.getUTCMonth() - monthsKept);
	const swept = database.transaction(
		(transaction) => {
			const old = transaction.select().from(workshops).where(lt(workshops.openedAt, oldest)).all();
			const ids = old.map(({ id }) => id);
			return deleteUnreleased(transaction, ids) + forgetSeats(database, transaction, ids, now);
		},
		{ behavior: 'immediate' }
	);
	if (swept > 0) emptyLogSoon(database);
}

/** Sweeps now and once a day. A failure is logged, and the next day tries again. */
export function sweepDaily({ database, clock }: { database: Database; clock: Clock }): void {
	const sweep = () => {
		if (!database.$client.open) return;
		try {
			sweepWorkshops(database, clock.now());
		} catch (failure) {
			log.error({ err: failure });
		}
	};
	sweep();
	setInterval(sweep, day).unref();
}

function deleteUnreleased(transaction: Transaction, held: readonly string[]): number {
	if (held.length === 0) return 0;
	const items = transaction
		.select({ id: workshopItems.id })
		.from(workshopItems)
		.where(inArray(workshopItems.workshopId, [...held]));
	return transaction
		.delete(workshopNotes)
		.where(and(inArray(workshopNotes.itemId, items), eq(workshopNotes.released, false)))
		.run().changes;
}

function forgetSeats(
	database: Database,
	transaction: Transaction,
	held: readonly string[],
	now: Date
): number {
	if (held.length === 0) return 0;
	const own = transaction.select().from(seats).where(eq(seats.workshopId, workshops.id));
	const left = transaction
		.select({ id: workshops.id, roundId: workshops.roundId })
		.from(workshops)
		.where(and(inArray(workshops.id, [...held]), exists(own)))
		.all();
	for (const { id, roundId } of left) {
		const found = roundById(database, roundId);
		if (found) keepAttendanceIn(transaction, { database, ...found }, id);
		eraseSeats(transaction, [id]);
		transaction
			.update(workshops)
			.set({ endedAt: now })
			.where(and(eq(workshops.id, id), isNull(workshops.endedAt)))
			.run();
	}
	return left.length;
}
