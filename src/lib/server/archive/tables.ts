import { randomBytes } from 'node:crypto';
import type { SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { SectionName } from '#lib/domain/archive/index.ts';
import { codeFrom } from '#lib/domain/workshop/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import * as schema from '../db/schema/index.ts';
import { accepted, countedAnew, evaluationsTold, versionedAnew, viewsTold } from './review.ts';
import type { Row } from './row.ts';

/** Sections whose entries are rows of one table; people and instruments are found through these. */
export type TableSection = Exclude<SectionName, 'people' | 'instruments'>;

/**
 * How a table's rows become entries. A column becomes the part of its own name, a reference
 * `roundId` the part `round`; everything else is said here.
 */
export interface ArchivedTable {
	readonly table: SQLiteTable;
	/** The column by which rows belong to the municipality, or to a row of another section. */
	readonly within: { column: string; section: SectionName | 'municipality' };
	/** Parts that are called otherwise than their columns. */
	readonly names?: Readonly<Record<string, string>>;
	/** Only rows with this value go out, and rows that come in get it. */
	readonly fixed?: Readonly<Record<string, unknown>>;
	/** Columns that get a new value in each installation, because it has to be secret or unique, or is not ours to take along. */
	readonly anew?: Readonly<Record<string, () => unknown>>;
	/** Columns that hold JSON as canonical text: an entry has what it says. */
	readonly texts?: readonly string[];
	/** What is done to the rows before they become entries. */
	readonly arranged?: (rows: readonly Row[]) => Row[];
	/** Which rows of the municipality go out. */
	readonly only?: (database: Database | Transaction) => SQL;
}

const town = { column: 'municipalityId', section: 'municipality' } as const;
const inRound = { column: 'roundId', section: 'rounds' } as const;
const ofFinding = { column: 'findingId', section: 'findings' } as const;
const ofMeasure = { column: 'measureId', section: 'measures' } as const;
const by = { accountId: 'by' } as const;

export const archivedTables: Record<TableSection, ArchivedTable> = {
	rounds: { table: schema.rounds, within: town },
	roundSteps: { table: schema.roundTransitions, within: inRound, names: by },
	delegations: {
		table: schema.delegations,
		within: inRound,
		names: { accountId: 'to', createdBy: 'by' }
	},
	answers: { table: schema.answers, within: inRound, names: by },
	consensus: { table: schema.consensus, within: inRound, names: by },
	externalViews: {
		table: schema.externalViews,
		within: inRound,
		names: by,
		arranged: versionedAnew('criterionKey'),
		only: viewsTold
	},
	submissions: { table: schema.submissions, within: inRound, names: by, texts: ['content'] },
	evaluations: {
		table: schema.evaluations,
		within: inRound,
		names: by,
		// Another municipality's example.
		anew: { exampleId: () => null },
		arranged: versionedAnew('fieldKey'),
		only: evaluationsTold
	},
	reviewEntries: {
		table: schema.reviewEntries,
		within: inRound,
		names: by,
		fixed: { audience: 'both' },
		arranged: countedAnew
	},
	acceptances: {
		table: schema.acceptances,
		within: inRound,
		names: by,
		only: (database) => accepted(database, schema.acceptances.roundId)
	},
	workshops: {
		table: schema.workshops,
		within: inRound,
		names: { openedBy: 'by' },
		anew: { code: () => codeFrom(randomBytes(6)) }
	},
	workshopItems: {
		table: schema.workshopItems,
		within: { column: 'workshopId', section: 'workshops' }
	},
	itemActs: {
		table: schema.itemActsTaken,
		within: { column: 'itemId', section: 'workshopItems' },
		names: by
	},
	attendance: {
		table: schema.workshopAttendance,
		within: { column: 'workshopId', section: 'workshops' }
	},
	notes: {
		table: schema.workshopNotes,
		within: { column: 'itemId', section: 'workshopItems' },
		fixed: { released: true }
	},
	tallies: { table: schema.tallies, within: inRound, fixed: { revealed: true } },
	structures: { table: schema.structures, within: town },
	findings: { table: schema.findings, within: town },
	findingSteps: { table: schema.findingSteps, within: ofFinding, names: by },
	findingReleases: { table: schema.findingReleases, within: ofFinding, names: by },
	findingConfirmations: { table: schema.findingConfirmations, within: ofFinding, names: by },
	measures: { table: schema.measures, within: town },
	measureFindings: { table: schema.measureFindings, within: ofMeasure },
	measureCriteria: { table: schema.measureCriteria, within: ofMeasure },
	measureBudgets: { table: schema.measureBudgets, within: ofMeasure },
	measureProgress: { table: schema.measureProgress, within: ofMeasure, names: by },
	budgetCeilings: { table: schema.budgetCeilings, within: town },
	practiceExamples: { table: schema.practiceExamples, within: town },
	practiceSteps: {
		table: schema.practiceSteps,
		within: { column: 'exampleId', section: 'practiceExamples' },
		names: by
	},
	consents: { table: schema.consents, within: town, names: by }
};
