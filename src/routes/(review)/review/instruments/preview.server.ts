import { descriptorOf, type Field, type Instrument } from '#lib/domain/instrument/index.ts';
import { textOf } from '#lib/i18n/labels.ts';

export type FieldPreview = ReturnType<typeof fieldPreview>;

/** A field as municipalities read it: questions, levels, and what is suggested afterwards. */
export function fieldPreview(instrument: Instrument, field: Field) {
	return {
		key: field.key,
		title: textOf(field.title),
		summary: textOf(field.summary),
		levels: instrument.scale.map(({ label }) => textOf(label)),
		goals: field.goals.map((goal) => ({
			key: goal.key,
			title: textOf(goal.title),
			criteria: goal.criteria.map((criterion) => ({
				key: criterion.key,
				title: textOf(criterion.title),
				plain: textOf(criterion.plain),
				evidence: textOf(criterion.evidence),
				descriptors: instrument.scale.map((_, level) => {
					const descriptor = descriptorOf(instrument, criterion, level);
					return descriptor ? textOf(descriptor) : '';
				}),
				questions: criterion.questions.map(({ key, text, hint }) => ({
					key,
					text: textOf(text),
					hint: hint ? textOf(hint) : null
				})),
				suggestions: instrument.bands.map((band) => {
					const suggestion = criterion.suggestions[band.key];
					return { band: textOf(band.label), text: suggestion ? textOf(suggestion) : '' };
				})
			}))
		}))
	};
}

/** The field that the address asks for, else the first. */
export function previewIn(instrument: Instrument, url: URL) {
	const wanted = url.searchParams.get('field');
	const field = instrument.fields.find(({ key }) => key === wanted) ?? instrument.fields[0];
	return {
		fields: instrument.fields.map(({ key, title }) => ({ key, title: textOf(title) || key })),
		preview: field ? fieldPreview(instrument, field) : null
	};
}
