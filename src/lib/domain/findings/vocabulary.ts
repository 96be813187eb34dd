/**
 * The words a finding is described with: codes, worded by i18n. A finding is about structures, not
 * a case file. Sources: „Findings, measures, structures“; the three levels and the ways it works
 * are those of municipal standards and of research into authorities.
 */

/** At which level it shows; several are possible. */
export const findingLevels = ['everyday', 'institutional', 'structural'] as const;

/** What people are treated unequally for; several together are an intersection. */
export const findingGrounds = [
	'racist-attribution',
	'language',
	'religion',
	'origin',
	'residence-status',
	'sex',
	'disability',
	'age',
	'sexual-identity',
	'social-position'
] as const;

/** Where in life it shows. */
export const lifeAreas = [
	'housing',
	'childcare-school',
	'training-work',
	'job-and-social-office',
	'immigration-office',
	'other-administration',
	'police-order',
	'justice',
	'health-care',
	'transport',
	'sport-clubs',
	'culture-leisure',
	'shops-restaurants',
	'public-space',
	'media-net'
] as const;

/** How it works; several are possible. */
export const mechanisms = [
	'rule',
	'routine-discretion',
	'language-bureaucracy',
	'access-to-space',
	'representation',
	'complaint-handling',
	'communication'
] as const;

/** What supports it: the kind of source, never a person. */
export const sourceKinds = [
	'workshop',
	'advice-centre',
	'survey',
	'observation',
	'statistics'
] as const;

export type FindingLevel = (typeof findingLevels)[number];
export type FindingGround = (typeof findingGrounds)[number];
export type LifeArea = (typeof lifeAreas)[number];
export type Mechanism = (typeof mechanisms)[number];
export type SourceKind = (typeof sourceKinds)[number];

/** Its course; the current state is the last step's target. */
export const findingStates = [
	'recorded',
	'checked',
	'confirmed',
	'addressed',
	'effect-reviewed',
	'closed',
	'dismissed'
] as const;

export type FindingState = (typeof findingStates)[number];

/** How far a text may be read: each step needs somebody else's release. */
export const findingVisibilities = ['task-force', 'municipality', 'summary'] as const;

export type FindingVisibility = (typeof findingVisibilities)[number];

/** What a release shows to those outside the task force: a copy, so that later edits stay inside. */
export interface ReleasedFinding {
	readonly title: string;
	readonly description: string;
	/** What may leave the municipality; empty where only the municipality may read. */
	readonly summary: string;
}
