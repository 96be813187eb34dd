import { and, count, desc, gte, inArray, max } from 'drizzle-orm';
import type { MailFailure } from '#lib/domain/mail/course.ts';
import type { Access } from '../access/access.ts';
import { mailSteps } from '../db/schema/index.ts';

/** Days that the operator is told of an e-mail that did not arrive. */
const daysTold = 14;

/** E-mails that did not arrive, by reason. */
export interface Undelivered {
	failure: MailFailure;
	count: number;
	last: Date;
}

/** What did not arrive lately and is not tried again, the newest reason first; never to whom. */
export function undeliveredMails({ database, clock }: Access<'installation.view'>): Undelivered[] {
	const since = new Date(clock.now().getTime() - daysTold * 24 * 3_600_000);
	const last = max(mailSteps.at);
	return database
		.select({ failure: mailSteps.failure, count: count(), last })
		.from(mailSteps)
		.where(and(inArray(mailSteps.to, ['given-up', 'lost']), gte(mailSteps.at, since)))
		.groupBy(mailSteps.failure)
		.orderBy(desc(last))
		.all()
		.flatMap(({ failure, last: at, count: times }) =>
			failure && at ? [{ failure, count: times, last: at }] : []
		);
}
