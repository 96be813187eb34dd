import { criteriaOf, type Instrument } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';

/** Title and field of every criterion, by its key. */
export function criterionTitles(instrument: Instrument) {
	return Object.fromEntries(
		instrument.fields.flatMap((field) =>
			criteriaOf(field).map(({ key, title }) => [key, { title: textOf(title), field: field.key }])
		)
	);
}
