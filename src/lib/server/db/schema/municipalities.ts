import { index, integer, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import { day, flag, id, instant, version } from './columns.ts';

/** A group of municipalities, for instance „Modellkommunen 2020“. */
export const programmes = sqliteTable('programmes', {
	id: id(),
	slug: text('slug').notNull().unique(),
	title: text('title').notNull(),
	/** Whether a submission is accepted only when a second person of the staff confirms it. */
	secondReviewer: flag('second_reviewer').notNull().default(false),
	/** When the next comparison is to be made; null while nobody has said. */
	plannedCutoffOn: day('planned_cutoff_on'),
	version: version(),
	createdAt: instant('created_at').notNull()
});

/** The perspectives that workshop participants choose from, per programme. */
export const perspectives = sqliteTable(
	'perspectives',
	{
		id: id(),
		programmeId: text('programme_id')
			.notNull()
			.references(() => programmes.id),
		key: text('key').notNull(),
		position: integer('position').notNull(),
		titleDe: text('title_de').notNull(),
		titleEn: text('title_en').notNull()
	},
	(table) => [index('perspectives_programme').on(table.programmeId)]
);

export const municipalities = sqliteTable('municipalities', {
	id: id(),
	slug: text('slug').notNull().unique(),
	name: text('name').notNull(),
	kind: text('kind').$type<MunicipalityKind>().notNull(),
	/** ISO 3166-2 code of the Land without „DE-“. */
	land: text('land').notNull(),
	population: integer('population').notNull(),
	programmeId: text('programme_id').references(() => programmes.id),
	/** Which part of its programme it belongs to, in the staff’s own words; empty: none. */
	cohort: text('cohort').notNull().default(''),
	/** The district a municipality belongs to: for grouping only, it gives no access. */
	parentId: text('parent_id').references((): AnySQLiteColumn => municipalities.id),
	createdAt: instant('created_at').notNull()
});
