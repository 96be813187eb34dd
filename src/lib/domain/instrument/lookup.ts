import type { Band, Criterion, Field, Instrument, Localized, Question } from './schema.ts';

/** All criteria of a field, in the order of the questionnaire. */
export function criteriaOf(field: Field): Criterion[] {
	return field.goals.flatMap((goal) => goal.criteria);
}

/** All questions of a field, in the order of the questionnaire. */
export function questionsOf(field: Field): Question[] {
	return criteriaOf(field).flatMap((criterion) => criterion.questions);
}

export function fieldByKey(instrument: Instrument, key: string): Field | undefined {
	return instrument.fields.find((field) => field.key === key);
}

export function criterionByKey(instrument: Instrument, key: string): Criterion | undefined {
	return instrument.fields.flatMap(criteriaOf).find((criterion) => criterion.key === key);
}

/** The field that a question or criterion key belongs to. */
export function fieldOf(instrument: Instrument, key: string): Field | undefined {
	const criterionKey = key.split('.')[0];
	return instrument.fields.find((field) =>
		criteriaOf(field).some((criterion) => criterion.key === criterionKey)
	);
}

export function highestLevel(instrument: Instrument): number {
	return instrument.scale.length - 1;
}

/** The band of a score, 0–100 and unrounded: bands are bounded by exact scores. */
export function bandOf(instrument: Instrument, score: number): Band {
	const band = instrument.bands.findLast(({ from }) => score >= from);
	if (!band) throw new RangeError(`no band for score ${score}`);
	return band;
}

/** Where a score, 0–100, stands: a level's word only for exactly that level, else the band's name. */
export function standingOf(
	instrument: Instrument,
	{ score, level }: { readonly score: number; readonly level: number | null }
): Localized {
	const exact = level === null ? undefined : instrument.scale[level];
	return (exact ?? bandOf(instrument, score)).label;
}

/** What a level means for a criterion: its own words, else those of the scale. */
export function descriptorOf(
	instrument: Instrument,
	criterion: Criterion,
	level: number
): Localized | undefined {
	return criterion.descriptors?.[level] ?? instrument.scale[level]?.descriptor;
}
