import { and, inArray, lt } from 'drizzle-orm';
import { isSettledMail, mailStates } from '#lib/domain/mail/course.ts';
import type { Database } from '../db/client.ts';
import { mails, mailSteps } from '../db/schema/index.ts';

const daysKept = 30;

/** Deletes what is left of e-mails that were settled a month ago: to whom, when, and what became of it. */
export function sweepMails(database: Database, now: Date): void {
	const oldest = new Date(now.getTime() - daysKept * 24 * 3_600_000);
	const settled = database
		.select({ id: mailSteps.mailId })
		.from(mailSteps)
		.where(inArray(mailSteps.to, mailStates.filter(isSettledMail)));
	database
		.delete(mails)
		.where(and(lt(mails.at, oldest), inArray(mails.id, settled)))
		.run();
}
