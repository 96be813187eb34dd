import { criteriaOf, type Instrument } from '#lib/domain/instrument/index.ts';
import type { Entry } from '#lib/domain/review/entries.ts';
import { divergenceOf, shownScore } from '#lib/domain/scoring/index.ts';
import { viewWords } from '#lib/i18n/criterion.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { fieldStatusLabel, viewLabel } from '#lib/i18n/results.ts';
import type { Reviewed } from '#lib/server/review/reviewed.ts';

/** Titles of fields and criteria by their keys. */
export function titlesOf(instrument: Instrument): Record<string, string> {
	const titled = instrument.fields.flatMap((field) => [field, ...criteriaOf(field)]);
	return Object.fromEntries(titled.map(({ key, title }) => [key, textOf(title)]));
}

/** One line a field: what it amounts to, and how far the review has come. */
export function fieldLines(
	{ instrument, profile }: Reviewed,
	{ entries, evaluated }: { entries: readonly Entry[]; evaluated: ReadonlyMap<string, unknown> }
) {
	const titles = titlesOf(instrument);
	return profile.fields.map((field) => {
		const keys = new Set(field.criteria.map(({ key }) => key));
		return {
			key: field.key,
			title: titles[field.key] ?? field.key,
			self: field.self.score === null ? null : shownScore(field.self.score),
			result: field.score === null ? null : shownScore(field.score),
			status: fieldStatusLabel(field),
			contested: field.contested,
			given: field.criteria.filter(({ external }) => external !== null).length,
			criteria: field.criteria.length,
			entries: entries.filter(({ criterion }) => criterion !== null && keys.has(criterion)).length,
			evaluated: evaluated.has(field.key)
		};
	});
}

/** Criteria whose views are furthest apart, the widest first; those that agree are left out. */
export function divergenceLines({ instrument, profile }: Reviewed) {
	const titles = titlesOf(instrument);
	return [...profile.criteria.values()]
		.flatMap((result) => {
			const apart = divergenceOf(result);
			return apart && apart.distance > 0 ? { result, ...apart } : [];
		})
		.toSorted((one, other) => other.distance - one.distance)
		.slice(0, shownDivergences)
		.map(({ result, lowest, highest }) => ({
			key: result.key,
			field: result.field,
			title: titles[result.key] ?? result.key,
			low: `${viewLabel(lowest)}: ${viewWords(instrument, result, lowest)}`,
			high: `${viewLabel(highest)}: ${viewWords(instrument, result, highest)}`
		}));
}

/** As many as one reads in a minute; the pages of the fields have them all. */
const shownDivergences = 8;
