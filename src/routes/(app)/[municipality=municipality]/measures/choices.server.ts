import { eccarPoints } from '#lib/domain/measures/vocabulary.ts';
import { criteriaOf } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { eccarLabel } from '#lib/i18n/measures.ts';
import type { PartNames } from '#lib/i18n/measure-parts.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { findingTitles } from '#lib/server/findings/queries.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import { structuresOf } from '#lib/server/structures/queries.ts';

export type MeasureChoices = ReturnType<typeof choicesFor>;

/** What the form of a measure offers. */
export function choicesFor(access: MunicipalityAccess<'measures.keep'>) {
	const { fields } = currentInstrument(access);
	return {
		structures: structuresOf(access).map(({ id, content, endedAt }) => ({
			value: id,
			label: endedAt ? m.measures_form_structure_ended({ name: content.name }) : content.name
		})),
		fields: fields.map(({ key, title }) => ({ value: key, label: textOf(title) })),
		findings: findingTitles(access).map(({ id, number, title }) => ({
			value: id,
			label: `${number}: ${title}`
		})),
		criteria: fields.map((field) => ({
			title: textOf(field.title),
			criteria: criteriaOf(field).map(({ key, title }) => ({ value: key, label: textOf(title) }))
		})),
		eccar: eccarPoints.map((point) => ({ value: String(point), label: eccarLabel(point) }))
	};
}

/** What the form calls the keys that it offers. */
export function namesIn({ structures, fields, findings, criteria }: MeasureChoices): PartNames {
	const namer = (options: readonly { value: string; label: string }[]) => {
		const labels = new Map(options.map(({ value, label }) => [value, label]));
		return (key: string) => labels.get(key) ?? key;
	};
	return {
		structure: namer(structures),
		field: namer(fields),
		finding: namer(findings),
		criterion: namer(criteria.flatMap((field) => field.criteria))
	};
}
