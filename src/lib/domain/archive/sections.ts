import type { z } from 'zod';
import {
	findingConfirmationSchema,
	findingEntrySchema,
	findingReleaseSchema,
	findingStepSchema
} from './findings.ts';
import {
	budgetCeilingSchema,
	measureBudgetSchema,
	measureCriterionSchema,
	measureEntrySchema,
	measureFindingSchema,
	measureProgressSchema,
	structureEntrySchema
} from './measures.ts';
import { instrumentEntrySchema, personSchema } from './people.ts';
import { consentSchema, practiceExampleSchema, practiceStepSchema } from './practice.ts';
import {
	acceptanceSchema,
	evaluationEntrySchema,
	reviewEntrySchema,
	submissionEntrySchema
} from './review.ts';
import {
	answerSchema,
	consensusSchema,
	delegationSchema,
	externalViewSchema,
	roundSchema,
	roundStepSchema
} from './rounds.ts';
import type { SectionName } from './section-names.ts';
import {
	attendanceSchema,
	itemActSchema,
	tallyEntrySchema,
	workshopItemSchema,
	workshopNoteSchema,
	workshopSchema
} from './workshop.ts';

export interface SectionRule {
	readonly entry: z.ZodObject;
	/** Parts that no two entries have alike; entries are in their order. */
	readonly key?: readonly string[];
	/** Where there is no such key: parts by which entries are ordered first. */
	readonly order?: readonly string[];
}

const perCriterion = ['round', 'criterionKey'] as const;

/** What an entry of each section looks like. */
export const sections = {
	people: { entry: personSchema, order: [] },
	instruments: { entry: instrumentEntrySchema, key: ['key', 'version'] },
	rounds: { entry: roundSchema, key: ['number'] },
	roundSteps: { entry: roundStepSchema, key: ['round', 'position'] },
	delegations: { entry: delegationSchema, order: ['round', 'fieldKey', 'createdAt'] },
	answers: { entry: answerSchema, key: ['round', 'questionKey'] },
	consensus: { entry: consensusSchema, key: perCriterion },
	externalViews: { entry: externalViewSchema, key: [...perCriterion, 'version'] },
	submissions: { entry: submissionEntrySchema, key: ['round', 'number'] },
	evaluations: { entry: evaluationEntrySchema, key: ['round', 'fieldKey', 'version'] },
	reviewEntries: { entry: reviewEntrySchema, key: ['round', 'position'] },
	acceptances: { entry: acceptanceSchema, order: ['round', 'at'] },
	workshops: { entry: workshopSchema, order: ['round', 'openedAt'] },
	workshopItems: { entry: workshopItemSchema, key: ['workshop', 'criterionKey'] },
	itemActs: { entry: itemActSchema, key: ['item', 'position'] },
	attendance: { entry: attendanceSchema, key: ['workshop'] },
	notes: { entry: workshopNoteSchema, order: ['item', 'kind', 'text'] },
	tallies: { entry: tallyEntrySchema, key: [...perCriterion, 'item'] },
	structures: { entry: structureEntrySchema, order: ['name', 'createdAt'] },
	findings: { entry: findingEntrySchema, key: ['number'] },
	findingSteps: { entry: findingStepSchema, key: ['finding', 'position'] },
	findingReleases: { entry: findingReleaseSchema, key: ['finding', 'position'] },
	findingConfirmations: { entry: findingConfirmationSchema, order: ['finding', 'part', 'at'] },
	measures: { entry: measureEntrySchema, key: ['number'] },
	measureFindings: { entry: measureFindingSchema, key: ['measure', 'finding'] },
	measureCriteria: { entry: measureCriterionSchema, key: ['measure', 'criterionKey'] },
	measureBudgets: { entry: measureBudgetSchema, key: ['measure', 'year'] },
	measureProgress: { entry: measureProgressSchema, key: ['measure', 'position'] },
	budgetCeilings: { entry: budgetCeilingSchema, key: ['year'] },
	practiceExamples: { entry: practiceExampleSchema, key: ['number'] },
	practiceSteps: { entry: practiceStepSchema, key: ['example', 'position'] },
	consents: { entry: consentSchema, key: ['programme', 'position'] }
} as const satisfies Record<SectionName, SectionRule>;

/** An entry of a section. */
export type Entry<S extends SectionName> = z.infer<(typeof sections)[S]['entry']>;

/** Which section a part of an entry refers to; undefined where it is no reference. */
export function referenceOf(section: SectionName, part: string): string | undefined {
	const shape: Record<string, z.ZodType | undefined> = sections[section].entry.shape;
	const refersTo = shape[part]?.meta()?.['refersTo'];
	return typeof refersTo === 'string' ? refersTo : undefined;
}

/** The parts of an entry, in the order in which they are written. */
export function partsOf(section: SectionName): string[] {
	return Object.keys(sections[section].entry.shape);
}
