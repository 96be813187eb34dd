import { and, eq, inArray, max } from 'drizzle-orm';
import { isSettledMail, type MailState } from '#lib/domain/mail/course.ts';
import type { Database, Transaction } from '../db/client.ts';
import { mails, mailSteps } from '../db/schema/index.ts';

/** Whether an e-mail to somebody still waits or is being handed over. */
export function hasMailUnderWay(database: Database | Transaction, accountId: string): boolean {
	const own = database
		.select({ id: mails.id })
		.from(mails)
		.where(eq(mails.accountId, accountId))
		.all()
		.map(({ id }) => id);
	return [...statesOf(database, own).values()].some((state) => !isSettledMail(state));
}

/** Those of these e-mails that certainly did not arrive. */
export function undeliveredAmong(
	database: Database | Transaction,
	mailIds: readonly string[]
): Set<string> {
	const states = statesOf(database, mailIds);
	return new Set(mailIds.filter((id) => states.get(id) === 'given-up'));
}

function statesOf(
	database: Database | Transaction,
	mailIds: readonly string[]
): Map<string, MailState> {
	const asked = [...new Set(mailIds)];
	const last = database
		.select({ mailId: mailSteps.mailId, position: max(mailSteps.position).as('last') })
		.from(mailSteps)
		.where(inArray(mailSteps.mailId, asked))
		.groupBy(mailSteps.mailId)
		.as('last_steps');
	const rows = database
		.select({ id: mailSteps.mailId, to: mailSteps.to })
		.from(mailSteps)
		.innerJoin(last, and(eq(last.mailId, mailSteps.mailId), eq(last.position, mailSteps.position)))
		.all();
	return new Map(rows.map(({ id, to }) => [id, to]));
}
