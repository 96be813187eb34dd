/** What can be wrong with a place; worded by i18n. */
export const instrumentProblemCodes = [
	/** A text, number or key is missing. */
	'required',
	/** Not of the form that this place wants, such as a key `orte.1`. */
	'form',
	'number',
	'choice',
	/** Nothing stands below it: a goal without criteria. */
	'empty',
	'too-many',
	'too-long',
	/** The file says something that an instrument does not have. */
	'unknown',
	'level-order',
	'first-band',
	'band-order',
	'descriptors',
	'suggestion',
	'question-key',
	'types',
	'repeated',
	'formerly'
] as const;

export type InstrumentProblemCode = (typeof instrumentProblemCodes)[number];

/** One thing that is wrong with an instrument file, and where: `fields.0.goals.1.title.en`. */
export interface InstrumentProblem {
	path: string;
	code: InstrumentProblemCode;
	/** For the command line. */
	message: string;
}
