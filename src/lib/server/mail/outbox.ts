import { and, asc, eq, inArray, lte, max } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { claimMinutes, type MailFailure, type MailState } from '#lib/domain/mail/course.ts';
import type { Database, Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { accounts, mails, mailSteps } from '../db/schema/index.ts';

/** A claimed e-mail, with what is needed to send it. */
export interface ClaimedMail {
	id: string;
	/** The claim's place in the course: whoever settles it takes the next. */
	position: number;
	/** How often it was tried, this time included. */
	tries: number;
	subject: string;
	text: string;
	address: string;
	/** The account was closed since it was written. */
	closed: boolean;
}

/** Lays an e-mail into the outbox, in the transaction that decides on it. @returns its id */
export function queueMail(
	transaction: Transaction,
	{ accountId, subject, text, at }: Omit<typeof mails.$inferInsert, 'id'>
): string {
	const id = newId();
	transaction.insert(mails).values({ id, accountId, subject, text, at }).run();
	transaction
		.insert(mailSteps)
		.values({ mailId: id, position: 1, to: 'waiting', at, nextAt: at })
		.run();
	return id;
}

const later = alias(mailSteps, 'later');

/** The last step of an e-mail, as a condition. */
function isLast(database: Database | Transaction) {
	const last = database
		.select({ position: max(later.position) })
		.from(later)
		.where(eq(later.mailId, mailSteps.mailId));
	return eq(mailSteps.position, last);
}

/** Claims the e-mail that has waited longest; of two processes that want it one gets it. */
export function claimMail(database: Database, now: Date): ClaimedMail | undefined {
	return database.transaction(
		(transaction) => {
			const found = transaction
				.select({
					id: mails.id,
					position: mailSteps.position,
					subject: mails.subject,
					text: mails.text,
					address: accounts.email,
					disabledAt: accounts.disabledAt
				})
				.from(mailSteps)
				.innerJoin(mails, eq(mails.id, mailSteps.mailId))
				.innerJoin(accounts, eq(accounts.id, mails.accountId))
				.where(
					and(
						inArray(mailSteps.to, ['waiting', 'failed']),
						lte(mailSteps.nextAt, now),
						isLast(transaction)
					)
				)
				.orderBy(asc(mailSteps.nextAt))
				.get();
			if (!found) return undefined;
			const { disabledAt, ...mail } = found;
			const position = found.position + 1;
			transaction
				.insert(mailSteps)
				.values({ mailId: mail.id, position, to: 'claimed', at: now })
				.run();
			// Waiting and claimed once, then failed and claimed for each further try.
			return { ...mail, position, tries: position / 2, closed: disabledAt !== null };
		},
		{ behavior: 'immediate' }
	);
}

/** What follows a claim. */
export interface Outcome {
	to: Exclude<MailState, 'waiting' | 'claimed'>;
	failure: MailFailure | null;
	nextAt: Date | null;
}

/**
 * Says what became of a claimed e-mail, and erases its words unless it is tried again. Nothing
 * happens where somebody else has settled it.
 */
export function settleMail(
	database: Database,
	{ id, position }: Pick<ClaimedMail, 'id' | 'position'>,
	outcome: Outcome,
	at: Date
): void {
	database.transaction(
		(transaction) => {
			const { changes } = transaction
				.insert(mailSteps)
				.values({ mailId: id, position: position + 1, ...outcome, at })
				.onConflictDoNothing()
				.run();
			if (changes === 0 || outcome.to === 'failed') return;
			transaction.update(mails).set({ subject: '', text: '' }).where(eq(mails.id, id)).run();
		},
		{ behavior: 'immediate' }
	);
}

/** Claims of processes that ended in the middle, the oldest first. */
export function staleClaims(database: Database, now: Date): Pick<ClaimedMail, 'id' | 'position'>[] {
	const oldest = new Date(now.getTime() - claimMinutes * 60_000);
	return database
		.select({ id: mailSteps.mailId, position: mailSteps.position })
		.from(mailSteps)
		.where(and(eq(mailSteps.to, 'claimed'), lte(mailSteps.at, oldest), isLast(database)))
		.orderBy(asc(mailSteps.at))
		.all();
}
