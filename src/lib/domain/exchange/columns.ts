/** Columns of the sheets, in their order: the same going out and coming in. */
export const structureColumns = ['name', 'kind', 'purpose', 'contactFunction', 'ended'] as const;

export const measureColumns = [
	'number',
	'title',
	'cause',
	'action',
	'structure',
	'partners',
	'field',
	'startOn',
	'dueOn',
	'councilPaper',
	'inConcept',
	'eccar',
	'indicator',
	'indicatorUnit',
	'baseline',
	'target',
	'actual',
	'budgets',
	'findings',
	'criteria',
	'progress',
	'version'
] as const;

export const answerColumns = [
	'key',
	'question',
	'choice',
	'reason',
	'evidence',
	'evidenceLink',
	'note',
	'seen'
] as const;

export type StructureColumn = (typeof structureColumns)[number];
export type MeasureColumn = (typeof measureColumns)[number];
export type AnswerColumn = (typeof answerColumns)[number];

/** Columns without which a sheet cannot be read. */
export const requiredColumns = {
	structures: ['name', 'kind'],
	measures: ['title', 'structure', 'field', 'startOn', 'dueOn'],
	answers: ['key', 'choice']
} as const;
