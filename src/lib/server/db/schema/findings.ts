import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type {
	FindingGround,
	FindingLevel,
	FindingState,
	FindingVisibility,
	LifeArea,
	Mechanism,
	ReleasedFinding,
	SourceKind
} from '#lib/domain/findings/vocabulary.ts';
import { flag, id, instant, version } from './columns.ts';
import { municipalities } from './municipalities.ts';
import { accounts } from './people.ts';
import { rounds } from './rounds.ts';

/** What the task force found about structures; never a case file. */
export const findings = sqliteTable(
	'findings',
	{
		id: id(),
		municipalityId: text('municipality_id')
			.notNull()
			.references(() => municipalities.id),
		/** Counts up per municipality from 1; part of the address. */
		number: integer('number').notNull(),
		title: text('title').notNull(),
		description: text('description').notNull(),
		levels: text('levels', { mode: 'json' }).$type<FindingLevel[]>().notNull(),
		grounds: text('grounds', { mode: 'json' }).$type<FindingGround[]>().notNull(),
		lifeArea: text('life_area').$type<LifeArea>().notNull(),
		mechanisms: text('mechanisms', { mode: 'json' }).$type<Mechanism[]>().notNull(),
		sourceKind: text('source_kind').$type<SourceKind>().notNull(),
		/** Whether the AGG may cover it; null: not said. Never a filter for what counts. */
		aggRelevant: flag('agg_relevant'),
		fieldKey: text('field_key').notNull(),
		criterionKey: text('criterion_key'),
		/** The round in which it was found. */
		roundId: text('round_id').references(() => rounds.id),
		/** The workshop note it began with, by its id; the note itself may be gone. */
		noteId: text('note_id'),
		/** What may leave the municipality, once the office has approved it. */
		summary: text('summary').notNull().default(''),
		/** Accounts that wrote the text as it stands: none of them may release it. */
		writers: text('writers', { mode: 'json' }).$type<string[]>().notNull(),
		/** Accounts that wrote the summary as it stands: none of them may approve it. */
		summaryWriters: text('summary_writers', { mode: 'json' })
			.$type<string[]>()
			.notNull()
			.default([]),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		version: version()
	},
	(table) => [uniqueIndex('findings_number').on(table.municipalityId, table.number)]
);

/** The course of a finding; its state is the target of the last row. */
export const findingSteps = sqliteTable(
	'finding_steps',
	{
		id: id(),
		findingId: text('finding_id')
			.notNull()
			.references(() => findings.id),
		/** Counts up per finding from 1. */
		position: integer('position').notNull(),
		from: text('from_state').$type<FindingState>(),
		to: text('to_state').$type<FindingState>().notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull(),
		note: text('note').notNull().default('')
	},
	(table) => [uniqueIndex('finding_steps_position').on(table.findingId, table.position)]
);

/** Who let whom read what: the last row is in force, with the copy that those outside read. */
export const findingReleases = sqliteTable(
	'finding_releases',
	{
		id: id(),
		findingId: text('finding_id')
			.notNull()
			.references(() => findings.id),
		/** Counts up per finding from 1. */
		position: integer('position').notNull(),
		visibility: text('visibility').$type<FindingVisibility>().notNull(),
		/** Null: taken back to the task force. */
		released: text('released', { mode: 'json' }).$type<ReleasedFinding>(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull(),
		note: text('note').notNull().default('')
	},
	(table) => [uniqueIndex('finding_releases_position').on(table.findingId, table.position)]
);

/** A passage that looked like personal data and was kept, with the reason: the releasing person sees it. */
export const findingConfirmations = sqliteTable(
	'finding_confirmations',
	{
		id: id(),
		findingId: text('finding_id')
			.notNull()
			.references(() => findings.id),
		part: text('part', { enum: ['title', 'description', 'summary'] }).notNull(),
		/** The passage itself. */
		passage: text('passage').notNull(),
		reason: text('reason').notNull(),
		accountId: text('account_id')
			.notNull()
			.references(() => accounts.id),
		at: instant('at').notNull()
	},
	(table) => [index('finding_confirmations_finding').on(table.findingId)]
);
