import { leafNames, leavesOf, type ElementKind, type Leaves } from './leaves.ts';
import type { Instrument } from './schema.ts';

/** One part of an instrument without what stands below it. */
export interface InstrumentElement {
	readonly kind: ElementKind;
	/** Unique among its kind: `orte`, `f1`; the number of a level. */
	readonly key: string;
	/** The key of what it stands in; null for the frame, levels, bands and fields. */
	readonly parent: string | null;
	readonly leaves: Leaves;
}

/** All elements in the order of the questionnaire. */
export function elementsOf(instrument: Instrument): InstrumentElement[] {
	const make = (kind: ElementKind, key: string, parent: string | null, from: unknown) => ({
		kind,
		key,
		parent,
		leaves: leavesOf(from, leafNames(kind, instrument))
	});
	return [
		make('frame', instrument.key, null, instrument),
		...instrument.scale.map((level) => make('level', String(level.level), null, level)),
		...instrument.bands.map((band) => make('band', band.key, null, band)),
		...instrument.fields.flatMap((field) => [
			make('field', field.key, null, field),
			...field.goals.flatMap((goal) => [
				make('goal', goal.key, field.key, goal),
				...goal.criteria.flatMap((criterion) => [
					make('criterion', criterion.key, goal.key, criterion),
					...criterion.questions.map((question) =>
						make('question', question.key, criterion.key, question)
					)
				])
			])
		])
	];
}

/** The element of this kind and key. */
export function elementOf(
	instrument: Instrument,
	kind: ElementKind,
	key: string
): InstrumentElement | undefined {
	return elementsOf(instrument).find((element) => element.kind === kind && element.key === key);
}
