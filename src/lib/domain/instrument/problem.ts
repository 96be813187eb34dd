/** One thing that is wrong with an instrument file, and where: `fields.0.goals.1.title.en`. */
export interface InstrumentProblem {
	path: string;
	message: string;
}
