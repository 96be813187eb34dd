import { desc, eq } from 'drizzle-orm';
import type { Partition } from '#lib/domain/benchmark/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import { programmePartitions } from '../db/schema/index.ts';

/** The grouping of a programme that holds today; undefined before one was frozen. */
export function partitionOf(
	reader: Database | Transaction,
	programmeId: string
): { position: number; partition: Partition } | undefined {
	return reader
		.select({ position: programmePartitions.position, partition: programmePartitions.partition })
		.from(programmePartitions)
		.where(eq(programmePartitions.programmeId, programmeId))
		.orderBy(desc(programmePartitions.position))
		.get();
}
