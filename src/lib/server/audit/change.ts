import type { Access } from '../access/access.ts';
import { emptyLogSoon, erases, type Transaction } from '../db/client.ts';
import { record, type Trace } from './record.ts';

/** What a change gives back to its caller, and the traces it leaves; null where nothing changed. */
export interface Changed<T> {
	result: T;
	trace: Trace | readonly Trace[] | null;
}

/**
 * Runs a change and its audit event in one immediate transaction: no change without a trace, no
 * trace without a change. The callback is synchronous, because an async one would commit early.
 * What it erases for good has left the log, too, when this returns; while a backup reads, soon after.
 */
export function change<T>(access: Access, body: (transaction: Transaction) => Changed<T>): T {
	const [result, erasing] = access.database.transaction(
		(transaction) => {
			const { result, trace } = body(transaction);
			for (const one of [trace ?? []].flat()) record(transaction, access, one);
			return [result, erases(transaction)];
		},
		{ behavior: 'immediate' }
	);
	if (erasing) emptyLogSoon(access.database);
	return result;
}
