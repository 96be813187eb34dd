import { createHash } from 'node:crypto';
import { eq, max } from 'drizzle-orm';
import { canonicalText, type SubmissionKind } from '#lib/domain/submission/content.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { submissions } from '../db/schema/index.ts';
import { compileSubmission, type Submitting } from './compile.ts';

/** Who sends it, when, and with which step of the round (none for an interim one). */
export interface Sending {
	id?: string;
	kind: SubmissionKind;
	position: number | null;
	accountId: string;
	at: Date;
}

/** Keeps what leaves the municipality, for good; its number. Inside the sender's change. */
export function keepSubmission(
	transaction: Transaction,
	submitting: Submitting,
	{ id = newId(), ...sending }: Sending
): number {
	const content = canonicalText(compileSubmission(transaction, submitting, sending.kind));
	const roundId = submitting.round.id;
	const last = transaction
		.select({ number: max(submissions.number) })
		.from(submissions)
		.where(eq(submissions.roundId, roundId))
		.get();
	const number = (last?.number ?? 0) + 1;
	transaction
		.insert(submissions)
		.values({ id, roundId, number, content, checksum: checksumOf(content), ...sending })
		.run();
	return number;
}

/** SHA-256 of a submission's text, hexadecimal. */
export function checksumOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
