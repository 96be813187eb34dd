import { and, desc, eq, max } from 'drizzle-orm';
import { isHandedIn } from '#lib/domain/review/due.ts';
import type { RoundAccess } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { accounts, reminders, roundTransitions } from '../db/schema/index.ts';
import { handInDateOf } from '../programme/hand-in-dates.ts';

/** A reminder that project staff sent. */
export interface Reminder {
	text: string;
	by: string;
	at: Date;
}

/** A reminder as its municipality reads it. */
export interface ReminderWithDate extends Reminder {
	/** Until when the round is expected, `YYYY-MM-DD`; null: nobody said, or it is handed in. */
	dueOn: string | null;
}

/** What the municipality was reminded of and has not taken a step since; null: nothing. */
export function reminderOf({
	database,
	municipality,
	round
}: RoundAccess<'rounds.view'>): ReminderWithDate | null {
	const reminder = reminderInForce(database, round.id);
	if (!reminder) return null;
	const date = handInDateOf(database, municipality.id, round.number);
	return { ...reminder, dueOn: isHandedIn(round.state) ? null : date };
}

/** The last reminder of the state that a round is in; who calls this answers for who sees it. */
export function reminderInForce(
	database: Database | Transaction,
	roundId: string
): Reminder | null {
	const position = lastPosition(database, roundId);
	const row = database
		.select({ text: reminders.text, by: accounts.name, at: reminders.at })
		.from(reminders)
		.innerJoin(accounts, eq(accounts.id, reminders.accountId))
		.where(and(eq(reminders.roundId, roundId), eq(reminders.position, position)))
		.orderBy(desc(reminders.at))
		.limit(1)
		.get();
	return row ?? null;
}

/** The number of a round's last step. */
export function lastPosition(database: Database | Transaction, roundId: string): number {
	const row = database
		.select({ position: max(roundTransitions.position) })
		.from(roundTransitions)
		.where(eq(roundTransitions.roundId, roundId))
		.get();
	return row?.position ?? 0;
}
