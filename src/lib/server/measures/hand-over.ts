import { eq } from 'drizzle-orm';
import type { MunicipalityAccess } from '../access/access.ts';
import { record } from '../audit/record.ts';
import type { Transaction } from '../db/client.ts';
import { measures } from '../db/schema/index.ts';
import type { Measure } from './queries.ts';

/** Gives measures to another body of the same municipality; each leaves its own trace. */
export function handOver(
	transaction: Transaction,
	access: MunicipalityAccess<'structures.keep'>,
	list: readonly Measure[],
	structureId: string
): void {
	for (const { id, number, version } of list) {
		transaction
			.update(measures)
			.set({ structureId, updatedAt: access.clock.now(), version: version + 1 })
			.where(eq(measures.id, id))
			.run();
		const subject = `measure:${number}`;
		record(transaction, access, { action: 'measure.edited', subject, contents: { structureId } });
	}
}
