import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { SubmissionKind } from '#lib/domain/submission/content.ts';
import { id, instant } from './columns.ts';
import { accounts } from './people.ts';
import { rounds } from './rounds.ts';

/** What left the municipality, as it was: immutable, and all that project staff see of a round. */
export const submissions = sqliteTable(
	'submissions',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		/** Counts up per round from 1. */
		number: integer('number').notNull(),
		kind: text('kind').$type<SubmissionKind>().notNull(),
		/** The step of the round that handed it in, by its position; null for an interim one. */
		position: integer('position'),
		/** `SubmissionContent` in its canonical text. */
		content: text('content').notNull(),
		/** SHA-256 of the content, hexadecimal. */
		checksum: text('checksum').notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [uniqueIndex('submissions_number').on(table.roundId, table.number)]
);
