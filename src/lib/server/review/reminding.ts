import { and, inArray } from 'drizzle-orm';
import { reminderRefusal, type NotReminded } from '#lib/domain/review/reminding.ts';
import type { ProgrammesAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { municipalities, reminders } from '../db/schema/index.ts';
import { awaitedOf } from './awaited.ts';
import { lastPosition } from './reminders.ts';

/** What became of a reminder to several, by their names. */
export interface Reminded {
	sent: string[];
	skipped: { name: string; reason: NotReminded }[];
}

/**
 * Reminds municipalities of what their rounds wait for. Who owes nothing, or was reminded of it
 * lately, is skipped, and so is who is out of reach.
 */
export function remind(
	access: ProgrammesAccess<'review.remind'>,
	slugs: readonly string[],
	text: string
): Reminded {
	return change<Reminded>(access, (transaction) => {
		const at = access.clock.now();
		const result: Reminded = { sent: [], skipped: [] };
		const traces = inReach(transaction, access, slugs).flatMap(({ id, slug, name }) => {
			const { round, waiting, reminded } = awaitedOf(transaction, id);
			const reason = reminderRefusal(waiting, reminded, at);
			if (!round || reason) {
				result.skipped.push({ name, reason: reason ?? 'owes-nothing' });
				return [];
			}
			const accountId = accountableFor(access.actor);
			const position = lastPosition(transaction, round.id);
			const sent = { id: newId(), roundId: round.id, position, text, accountId, at };
			transaction.insert(reminders).values(sent).run();
			result.sent.push(name);
			return [
				{
					action: 'municipality.reminded',
					subject: `municipality:${slug}/round:${round.number}`,
					contents: text,
					municipalityId: id
				} as const
			];
		});
		return { result, trace: traces };
	});
}

function inReach(
	transaction: Transaction,
	{ programmeIds }: ProgrammesAccess<'review.remind'>,
	slugs: readonly string[]
) {
	return transaction
		.select({ id: municipalities.id, slug: municipalities.slug, name: municipalities.name })
		.from(municipalities)
		.where(
			and(
				inArray(municipalities.slug, [...slugs]),
				inArray(municipalities.programmeId, [...programmeIds])
			)
		)
		.orderBy(municipalities.name)
		.all();
}
