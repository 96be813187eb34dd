import type { MeasureContent } from '#lib/domain/measures/content.ts';
import { differingParts, type MeasurePart } from '#lib/domain/measures/form.ts';
import type { Disputed } from './disputed.ts';
import { dayInWords, decimal, euros } from './format.ts';
import { eccarLabel } from './measures.ts';
import { m } from './paraglide/messages.js';

/** What the keys in a measure are called; a key that is called nothing stands for itself. */
export interface PartNames {
	readonly structure: (id: string) => string;
	readonly field: (key: string) => string;
	readonly finding: (id: string) => string;
	readonly criterion: (key: string) => string;
}

const labels: Record<MeasurePart, () => string> = {
	title: m.measures_form_title,
	cause: m.measures_form_cause,
	action: m.measures_form_action,
	structureId: m.measures_form_structure,
	partners: m.measures_form_partners,
	fieldKey: m.measures_form_field,
	startOn: m.measures_form_start,
	dueOn: m.measures_form_due,
	councilPaper: m.measures_form_paper,
	inConcept: m.measures_form_concept,
	eccar: m.measures_form_eccar,
	indicator: m.measures_form_indicator,
	indicatorUnit: m.measures_form_unit,
	baseline: m.measures_form_baseline,
	target: m.measures_form_target,
	actual: m.measures_form_actual,
	budgets: m.measures_form_money,
	findingIds: m.measures_form_findings,
	criterionKeys: m.measures_form_criteria
};

/** Where two versions of a measure differ, part by part. */
export function disputedMeasure(
	mine: MeasureContent,
	theirs: MeasureContent,
	names: PartNames
): Disputed[] {
	return differingParts(mine, theirs).map((part) => ({
		label: labels[part](),
		mine: measurePartText(mine, part, names),
		theirs: measurePartText(theirs, part, names)
	}));
}

/** A part of a measure as a text, one line for each of several; empty where nothing stands there. */
function measurePartText(content: MeasureContent, part: MeasurePart, names: PartNames): string {
	switch (part) {
		case 'structureId':
			return names.structure(content.structureId);
		case 'fieldKey':
			return names.field(content.fieldKey);
		case 'startOn':
		case 'dueOn':
			return dayInWords(content[part]);
		case 'inConcept':
			return content.inConcept ? m.measures_part_yes() : m.measures_part_no();
		case 'eccar':
			return content.eccar.map(eccarLabel).join('\n');
		case 'baseline':
		case 'target':
		case 'actual':
			return content[part] === null ? '' : decimal(content[part]);
		case 'budgets':
			return content.budgets
				.map(({ year, amount, source }) =>
					[`${year}: ${euros(amount)}`, source].filter(Boolean).join(', ')
				)
				.join('\n');
		case 'findingIds':
			return content.findingIds.map(names.finding).join('\n');
		case 'criterionKeys':
			return content.criterionKeys.map(names.criterion).join('\n');
		default:
			return content[part];
	}
}
