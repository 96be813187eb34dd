/**
 * The sections of an archive. An entry refers only to entries of sections that stand before its own,
 * so that reading them in this order never meets something unknown.
 */
export const sectionNames = [
	'people',
	'instruments',
	'rounds',
	'roundSteps',
	'delegations',
	'answers',
	'consensus',
	'externalViews',
	'submissions',
	'evaluations',
	'reviewEntries',
	'acceptances',
	'workshops',
	'workshopItems',
	'itemActs',
	'attendance',
	'notes',
	'tallies',
	'structures',
	'findings',
	'findingSteps',
	'findingReleases',
	'findingConfirmations',
	'measures',
	'measureFindings',
	'measureCriteria',
	'measureBudgets',
	'measureProgress',
	'budgetCeilings',
	'practiceExamples',
	'practiceSteps',
	'consents'
] as const;

export type SectionName = (typeof sectionNames)[number];
