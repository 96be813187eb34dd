import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Choices } from '#lib/domain/notices/choices.ts';
import { day, instant } from './columns.ts';
import { mails } from './mail.ts';
import { accounts } from './people.ts';

/** What somebody chose about notices: the highest version counts. */
export const noticeChoices = sqliteTable(
	'notice_choices',
	{
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		/** Counts up per account from 1. */
		version: integer('version').notNull(),
		choices: text('choices', { mode: 'json' }).$type<Choices>().notNull(),
		at: instant('at').notNull()
	},
	(table) => [primaryKey({ columns: [table.accountId, table.version] })]
);

/** The days on which it was seen what is new for somebody, with the e-mail that told it, if any. */
export const noticeDigests = sqliteTable(
	'notice_digests',
	{
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		day: day('day').notNull(),
		at: instant('at').notNull(),
		mailId: text('mail_id').references(() => mails.id, { onDelete: 'set null' })
	},
	(table) => [primaryKey({ columns: [table.accountId, table.day] })]
);

/** What somebody was told by e-mail, as long as it is so; see `Notice.marks`. */
export const noticesTold = sqliteTable(
	'notices_told',
	{
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		mark: text('mark').notNull(),
		/** Null: that e-mail is long gone. */
		mailId: text('mail_id').references(() => mails.id, { onDelete: 'set null' })
	},
	(table) => [uniqueIndex('notices_told_once').on(table.accountId, table.mark)]
);
