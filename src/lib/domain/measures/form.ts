import type { MeasureContent, MeasureForm } from './content.ts';
import { decimalText } from './numbers.ts';

/** A form with nothing in it yet. */
export const emptyForm: MeasureForm = {
	title: '',
	cause: '',
	action: '',
	structureId: '',
	partners: '',
	fieldKey: '',
	startOn: '',
	dueOn: '',
	councilPaper: '',
	inConcept: false,
	eccar: [],
	indicator: '',
	indicatorUnit: '',
	baseline: '',
	target: '',
	actual: '',
	budgets: [],
	findingIds: [],
	criterionKeys: []
};

/** A measure as a form shows it; `measureSchema` reads it back to the same content. */
export function formOf(content: MeasureContent): MeasureForm {
	const shown = (value: number | null) => (value === null ? '' : decimalText(value));
	return {
		...content,
		eccar: content.eccar.map(String),
		baseline: shown(content.baseline),
		target: shown(content.target),
		actual: shown(content.actual),
		budgets: content.budgets.map(({ year, amount, source }) => ({
			year: String(year),
			amount: String(amount),
			source
		})),
		findingIds: [...content.findingIds],
		criterionKeys: [...content.criterionKeys]
	};
}

/** The parts of a measure that a form can show side by side where two people changed it. */
export type MeasurePart = keyof MeasureContent;

/** Which parts two contents do not agree on. */
export function differingParts(one: MeasureContent, other: MeasureContent): MeasurePart[] {
	const parts = Object.keys(emptyForm) as MeasurePart[];
	return parts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}
