import { and, eq, gt, isNull } from 'drizzle-orm';
import type { RoundAccess } from '../access/access.ts';
import type { Actor } from '../access/context.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Database } from '../db/client.ts';
import { digestOf, newId, newSecret } from '../db/ids.ts';
import { consoleLinks, workshops } from '../db/schema/index.ts';
import type { Workshop } from './queries.ts';

/** A day in a hall, with some time before and after. */
const hours = 14;

/** Makes a console link. @returns its secret, shown once, and when it ends */
export function makeConsoleLink(
	access: RoundAccess<'workshop.open'>,
	workshop: Workshop
): { token: string; expiresAt: Date } {
	const token = newSecret();
	// Real time: a link is for the people in the hall, not for the town's business date.
	const createdAt = new Date();
	const expiresAt = new Date(createdAt.getTime() + hours * 3_600_000);
	return change(access, (transaction) => {
		transaction
			.insert(consoleLinks)
			.values({
				id: newId(),
				workshopId: workshop.id,
				tokenHash: digestOf(token),
				createdBy: accountableFor(access.actor),
				createdAt,
				expiresAt
			})
			.run();
		const subject = `round:${access.round.number}/workshop:${workshop.id}`;
		return { result: { token, expiresAt }, trace: { action: 'console-link.made', subject } };
	});
}

/** Ends every console link of a workshop at once. */
export function revokeConsoleLinks(access: RoundAccess<'workshop.open'>, workshop: Workshop): void {
	change(access, (transaction) => {
		transaction
			.update(consoleLinks)
			.set({ revokedAt: new Date() })
			.where(and(eq(consoleLinks.workshopId, workshop.id), isNull(consoleLinks.revokedAt)))
			.run();
		const subject = `round:${access.round.number}/workshop:${workshop.id}`;
		return { result: undefined, trace: { action: 'console-link.revoked', subject } };
	});
}

/** Who holds this link, while it is good and its workshop open. */
export function holderOf(
	database: Database,
	token: string
): Extract<Actor, { kind: 'console-link' }> | undefined {
	const row = database
		.select({ roundId: workshops.roundId, createdBy: consoleLinks.createdBy })
		.from(consoleLinks)
		.innerJoin(workshops, eq(workshops.id, consoleLinks.workshopId))
		.where(
			and(
				eq(consoleLinks.tokenHash, digestOf(token)),
				gt(consoleLinks.expiresAt, new Date()),
				isNull(consoleLinks.revokedAt),
				isNull(workshops.endedAt)
			)
		)
		.get();
	return row && { kind: 'console-link', ...row };
}
