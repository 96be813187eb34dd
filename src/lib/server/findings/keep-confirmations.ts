import { and, eq } from 'drizzle-orm';
import {
	standingConfirmations,
	type CheckedPart,
	type Confirmation
} from '#lib/domain/findings/confirming.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { findingConfirmations } from '../db/schema/index.ts';
import { storedConfirmations } from './confirmations.ts';

/** Keeps what still stands in the texts and adds what is new. */
export function keepConfirmations(
	transaction: Transaction,
	{ actor, clock }: MunicipalityAccess,
	findingId: string,
	texts: Partial<Record<CheckedPart, string>>,
	added: readonly Confirmation[]
): void {
	for (const [part, text] of Object.entries(texts) as [CheckedPart, string][]) {
		const stored = storedConfirmations(transaction, findingId);
		const known = new Set(stored.filter((one) => one.part === part).map(({ passage }) => passage));
		for (const { passage } of stored.filter((one) => one.part === part)) {
			if (text.includes(passage)) continue;
			transaction
				.delete(findingConfirmations)
				.where(
					and(
						eq(findingConfirmations.findingId, findingId),
						eq(findingConfirmations.part, part),
						eq(findingConfirmations.passage, passage)
					)
				)
				.run();
		}
		for (const { passage, reason } of standingConfirmations(text, part, added)) {
			if (known.has(passage) || reason.trim() === '') continue;
			known.add(passage);
			const accountId = accountableFor(actor);
			const row = { findingId, part, passage, reason, accountId, at: clock.now() };
			transaction
				.insert(findingConfirmations)
				.values({ id: newId(), ...row })
				.run();
		}
	}
}
