import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MailFailure, MailState } from '#lib/domain/mail/course.ts';
import { id, instant } from './columns.ts';
import { accounts } from './people.ts';

/** An e-mail on its way. The words are erased once it is settled. */
export const mails = sqliteTable(
	'mails',
	{
		id: id(),
		/** Who gets it; the address is read when it is sent. */
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		/** In the language of the account. */
		subject: text('subject').notNull(),
		text: text('text').notNull(),
		at: instant('at').notNull()
	},
	(table) => [index('mails_account').on(table.accountId)]
);

/** The course of an e-mail; where it stands is the target of the last row. */
export const mailSteps = sqliteTable(
	'mail_steps',
	{
		mailId: text('mail_id')
			.notNull()
			.references(() => mails.id, { onDelete: 'cascade' }),
		/** Counts up per e-mail from 1: of two processes that claim it one comes too late. */
		position: integer('position').notNull(),
		to: text('to_state').$type<MailState>().notNull(),
		/** With `failed`, `given-up` and `lost`: why. */
		failure: text('failure').$type<MailFailure>(),
		at: instant('at').notNull(),
		/** With `waiting` and `failed`: not before. */
		nextAt: instant('next_at')
	},
	(table) => [primaryKey({ columns: [table.mailId, table.position] })]
);
