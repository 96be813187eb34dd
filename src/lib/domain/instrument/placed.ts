import type { Criterion, Instrument } from './schema.ts';

/** A criterion and where it stands: `fields.0.goals.1.criteria.2`. */
export interface Placed {
	criterion: Criterion;
	path: string;
}

/** All criteria with their places, in the order of the questionnaire. */
export function placedCriteria(instrument: Instrument): Placed[] {
	return instrument.fields.flatMap((field, f) =>
		field.goals.flatMap((goal, g) =>
			goal.criteria.map((criterion, c) => ({
				criterion,
				path: `fields.${f}.goals.${g}.criteria.${c}`
			}))
		)
	);
}
