import { criterionByKey } from '#lib/domain/instrument/index.ts';
import { stateFilters, tags } from '#lib/domain/measures/selection.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { stateFilterLabel, tagLabel } from '#lib/i18n/measures.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { currentInstrument } from '#lib/server/instrument/current.ts';
import type { Measure } from '#lib/server/measures/queries.ts';
import { structuresOf } from '#lib/server/structures/queries.ts';

/** What the list can be narrowed to; of the criteria, those that a measure answers. */
export function filterOptions(
	access: MunicipalityAccess<'measures.view'>,
	measures: readonly Measure[]
) {
	const instrument = currentInstrument(access);
	const answered = new Set(measures.flatMap(({ content }) => content.criterionKeys));
	return {
		state: stateFilters.map((value) => ({ value, label: stateFilterLabel(value) })),
		field: instrument.fields.map(({ key, title }) => ({ value: key, label: textOf(title) })),
		structure: structuresOf(access).map(({ id, content }) => ({ value: id, label: content.name })),
		criterion: [...answered]
			.map((value) => {
				const criterion = criterionByKey(instrument, value);
				return { value, label: criterion ? textOf(criterion.title) : value };
			})
			.toSorted((a, b) => a.label.localeCompare(b.label, 'de')),
		tag: tags.map((value) => ({ value, label: tagLabel(value) }))
	};
}
