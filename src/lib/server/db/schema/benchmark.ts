import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Partition } from '#lib/domain/benchmark/index.ts';
import { day, flag, id, instant } from './columns.ts';
import { municipalities, programmes } from './municipalities.ts';
import { accounts } from './people.ts';

/** Whether a municipality's accepted results may enter a programme's comparison: the last row holds. */
export const consents = sqliteTable(
	'consents',
	{
		id: id(),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		programmeId: text('programme_id')
			.notNull()
			.references(() => programmes.id),
		/** Counts up per municipality and programme from 1. */
		position: integer('position').notNull(),
		given: flag('given').notNull(),
		note: text('note').notNull().default(''),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [
		uniqueIndex('consents_position').on(table.municipalityId, table.programmeId, table.position)
	]
);

/** The one grouping of a programme, frozen; another row begins a new series of peer groups. */
export const programmePartitions = sqliteTable(
	'programme_partitions',
	{
		id: id(),
		programmeId: text('programme_id')
			.notNull()
			.references(() => programmes.id),
		/** Counts up per programme from 1; the last one holds. */
		position: integer('position').notNull(),
		partition: text('partition', { mode: 'json' }).$type<Partition>().notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [uniqueIndex('programme_partitions_position').on(table.programmeId, table.position)]
);

/** A comparison as it was published: never changed, never removed. */
export const releases = sqliteTable(
	'releases',
	{
		id: id(),
		programmeId: text('programme_id')
			.notNull()
			.references(() => programmes.id),
		/** Counts up per programme from 1; part of the address. */
		number: integer('number').notNull(),
		title: text('title').notNull(),
		/** The cut-off date: the newest round accepted up to it counts. */
		cutoffOn: day('cutoff_on').notNull(),
		/** What later releases have to know of this one (a `StoredRecord`). */
		record: text('record', { mode: 'json' }).$type<unknown>().notNull(),
		/** What became of every cell, for project staff: states and reasons, no values. */
		decisions: text('decisions', { mode: 'json' }).$type<unknown>().notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		publishedAt: instant('published_at').notNull()
	},
	(table) => [uniqueIndex('releases_number').on(table.programmeId, table.number)]
);

/** All that one municipality may read of a release, computed when it was published. */
export const releaseComparisons = sqliteTable(
	'release_comparisons',
	{
		releaseId: text('release_id')
			.notNull()
			.references(() => releases.id),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		/** A `PeerComparison`. */
		comparison: text('comparison', { mode: 'json' }).$type<unknown>().notNull()
	},
	(table) => [primaryKey({ columns: [table.municipalityId, table.releaseId] })]
);
