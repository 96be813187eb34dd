import { desc, eq } from 'drizzle-orm';
import { defaultChoices, type Choices } from '#lib/domain/notices/index.ts';
import type { Access } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { noticeChoices } from '../db/schema/index.ts';

/** What somebody chose about their own notices, else what holds for everyone. */
export function choicesOf({ database, actor }: Access<'account.use'>): Choices {
	return actor.kind === 'account' ? storedChoices(database, actor.id).choices : defaultChoices;
}

/** For this room; version 0: nothing was chosen yet. */
export function storedChoices(
	database: Database | Transaction,
	accountId: string
): { version: number; choices: Choices } {
	const row = database
		.select({ version: noticeChoices.version, choices: noticeChoices.choices })
		.from(noticeChoices)
		.where(eq(noticeChoices.accountId, accountId))
		.orderBy(desc(noticeChoices.version))
		.get();
	return row ?? { version: 0, choices: defaultChoices };
}
