import {
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import type { EccarPoint, ProgressKind } from '#lib/domain/measures/vocabulary.ts';
import { day, flag, id, instant, version } from './columns.ts';
import { findings } from './findings.ts';
import { municipalities } from './municipalities.ts';
import { accounts } from './people.ts';
import { structures } from './structures.ts';

/** What an existing body does about findings or criteria. Its state is derived, never typed. */
export const measures = sqliteTable(
	'measures',
	{
		id: id(),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		/** Counts up per municipality from 1; part of the address. */
		number: integer('number').notNull(),
		title: text('title').notNull(),
		/** Why it is needed. */
		cause: text('cause').notNull().default(''),
		/** What is done. */
		action: text('action').notNull().default(''),
		structureId: text('structure_id')
			.notNull()
			.references(() => structures.id),
		partners: text('partners').notNull().default(''),
		/** The field that it belongs to in charts and budgets. */
		fieldKey: text('field_key').notNull(),
		startOn: day('start_on').notNull(),
		dueOn: day('due_on').notNull(),
		/** The council's paper, by its number or address. */
		councilPaper: text('council_paper').notNull().default(''),
		/** Part of the municipality's own integration concept. */
		inConcept: flag('in_concept').notNull().default(false),
		eccar: text('eccar', { mode: 'json' }).$type<EccarPoint[]>().notNull(),
		/** What would show an effect, with its unit. */
		indicator: text('indicator').notNull().default(''),
		indicatorUnit: text('indicator_unit').notNull().default(''),
		baseline: real('baseline'),
		target: real('target'),
		actual: real('actual'),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		version: version()
	},
	(table) => [uniqueIndex('measures_number').on(table.municipalityId, table.number)]
);

export const measureFindings = sqliteTable(
	'measure_findings',
	{
		measureId: text('measure_id')
			.notNull()
			.references(() => measures.id),
		findingId: text('finding_id')
			.notNull()
			.references(() => findings.id)
	},
	(table) => [
		primaryKey({ columns: [table.measureId, table.findingId] }),
		index('measure_findings_finding').on(table.findingId)
	]
);

export const measureCriteria = sqliteTable(
	'measure_criteria',
	{
		measureId: text('measure_id')
			.notNull()
			.references(() => measures.id),
		criterionKey: text('criterion_key').notNull()
	},
	(table) => [primaryKey({ columns: [table.measureId, table.criterionKey] })]
);

export const measureBudgets = sqliteTable(
	'measure_budgets',
	{
		measureId: text('measure_id')
			.notNull()
			.references(() => measures.id),
		year: integer('year').notNull(),
		/** Whole euros. */
		amount: integer('amount').notNull(),
		/** Where the money comes from. */
		source: text('source').notNull().default('')
	},
	(table) => [primaryKey({ columns: [table.measureId, table.year] })]
);

/** A dated entry; how far a measure is, is what the last one says. */
export const measureProgress = sqliteTable(
	'measure_progress',
	{
		id: id(),
		measureId: text('measure_id')
			.notNull()
			.references(() => measures.id),
		/** Counts up per measure from 1. */
		position: integer('position').notNull(),
		on: day('on_day').notNull(),
		kind: text('kind').$type<ProgressKind>().notNull(),
		/** Share done, 0 to 100 percent. */
		share: integer('share').notNull(),
		note: text('note').notNull().default(''),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [uniqueIndex('measure_progress_position').on(table.measureId, table.position)]
);

/** What a municipality spends on measures in a year at the most, whole euros; set per year. */
export const budgetCeilings = sqliteTable(
	'budget_ceilings',
	{
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		year: integer('year').notNull(),
		amount: integer('amount').notNull()
	},
	(table) => [primaryKey({ columns: [table.municipalityId, table.year] })]
);
