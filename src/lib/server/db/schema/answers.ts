import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { id, instant, version } from './columns.ts';
import { accounts } from './people.ts';
import { rounds } from './rounds.ts';

/** The administration's answer to a question: one row per question, versioned. */
export const answers = sqliteTable(
	'answers',
	{
		id: id(),
		roundId: text('round_id')
			.notNull()
			.references(() => rounds.id),
		questionKey: text('question_key').notNull(),
		/** Null: nothing chosen yet, although evidence or a note may be there. */
		kind: text('kind', { enum: ['level', 'cannot-judge', 'not-applicable'] }),
		/** 0 to the scale's highest; only with kind „level“. */
		level: integer('level'),
		/** Why the question does not apply; only with kind „not-applicable“. */
		reason: text('reason').notNull().default(''),
		evidence: text('evidence').notNull().default(''),
		evidenceLink: text('evidence_link').notNull().default(''),
		note: text('note').notNull().default(''),
		/** The unit that answered, as it was named at that time. */
		unit: text('unit').notNull().default(''),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		updatedAt: instant('updated_at').notNull(),
		version: version()
	},
	(table) => [uniqueIndex('answers_question').on(table.roundId, table.questionKey)]
);
