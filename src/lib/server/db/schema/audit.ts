import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AuditAction } from '#lib/domain/audit/actions.ts';
import { id, instant } from './columns.ts';
import { municipalities } from './municipalities.ts';
import { accounts } from './people.ts';

/** Who did what to which subject, and when; never contents that someone may ask to have erased. */
export const auditEvents = sqliteTable(
	'audit_events',
	{
		id: id(),
		municipalityId: text('municipality_id').references(() => municipalities.id),
		/** Null: the operator at the command line. */
		accountId: text('account_id').references(() => accounts.id),
		action: text('action').$type<AuditAction>().notNull(),
		/** What it was done to, such as `round:2/question:orte.1`. */
		subject: text('subject').notNull(),
		/** HMAC of what was written (see `audit/digest.ts`); empty where nothing has contents. */
		digest: text('digest').notNull().default(''),
		at: instant('at').notNull()
	},
	(table) => [index('audit_events_municipality').on(table.municipalityId, table.at)]
);
