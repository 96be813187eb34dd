import { asc, eq } from 'drizzle-orm';
import type { PracticeContent, PracticeState } from '#lib/domain/practice/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import { accounts, practiceSteps } from '../db/schema/index.ts';

export interface StoredStep {
	from: PracticeState | null;
	to: PracticeState;
	at: Date;
	/** Who took it. */
	by: string;
	note: string;
	/** With a publication: what others read from then on. */
	published: PracticeContent | null;
}

/** The course of an example, the first step first. The caller knows the example by its access. */
export function stepsOf(database: Database | Transaction, exampleId: string): StoredStep[] {
	return database
		.select({
			from: practiceSteps.from,
			to: practiceSteps.to,
			at: practiceSteps.at,
			by: accounts.name,
			note: practiceSteps.note,
			published: practiceSteps.published
		})
		.from(practiceSteps)
		.innerJoin(accounts, eq(accounts.id, practiceSteps.accountId))
		.where(eq(practiceSteps.exampleId, exampleId))
		.orderBy(asc(practiceSteps.position))
		.all();
}
