import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { PracticeContent, PracticeState } from '#lib/domain/practice/vocabulary.ts';
import { id, instant, version } from './columns.ts';
import { measures } from './measures.ts';
import { municipalities } from './municipalities.ts';
import { accounts } from './people.ts';

/** What a municipality would tell others about something that worked. */
export const practiceExamples = sqliteTable(
	'practice_examples',
	{
		id: id(),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		/** Counts up per municipality from 1; part of the address. */
		number: integer('number').notNull(),
		/** The measure that it was drafted from. */
		measureId: text('measure_id').references(() => measures.id),
		/** The text as it is being written; others read the copy of the last publication. */
		draft: text('draft', { mode: 'json' }).$type<PracticeContent>().notNull(),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		version: version()
	},
	(table) => [uniqueIndex('practice_examples_number').on(table.municipalityId, table.number)]
);

export const practiceSteps = sqliteTable(
	'practice_steps',
	{
		id: id(),
		exampleId: text('example_id')
			.notNull()
			.references(() => practiceExamples.id),
		/** Counts up per example from 1. */
		position: integer('position').notNull(),
		from: text('from_state').$type<PracticeState>(),
		to: text('to_state').$type<PracticeState>().notNull(),
		/** With `published`: what others read from now on. */
		published: text('published', { mode: 'json' }).$type<PracticeContent>(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull(),
		note: text('note').notNull().default('')
	},
	(table) => [uniqueIndex('practice_steps_position').on(table.exampleId, table.position)]
);

/** „Wir würden gern darüber sprechen“: from one municipality to the one that published. */
export const practiceRequests = sqliteTable(
	'practice_requests',
	{
		id: id(),
		exampleId: text('example_id')
			.notNull()
			.references(() => practiceExamples.id),
		/** Who asks. */
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		message: text('message').notNull(),
		at: instant('at').notNull(),
		reply: text('reply').notNull().default(''),
		repliedAt: instant('replied_at'),
		repliedBy: text('replied_by').references(() => accounts.id)
	},
	(table) => [
		index('practice_requests_example').on(table.exampleId),
		index('practice_requests_municipality').on(table.municipalityId)
	]
);
