import type {
	FieldCounts,
	Headline,
	HeadlineKind,
	LowestFields,
	StrongestChange
} from '#lib/domain/scoring/index.ts';
import { listOf, numberInWords, signed } from './format.ts';
import { m } from './paraglide/messages.js';

/** Field titles by key, in the language of the request. */
export type FieldNames = ReadonlyMap<string, string>;

const headlines: Record<HeadlineKind, (told: Headline, names: FieldNames) => string> = {
	'no-values': () => m.overview_headline_no_values(),
	'first-round': ({ lowest }, names) =>
		lowest
			? m.overview_headline_first_lowest(named(lowest.fields, names))
			: m.overview_headline_first(),
	'different-origin': () => m.overview_headline_different_origin(),
	'not-comparable': () => m.overview_headline_not_comparable(),
	unchanged: ({ counts }) =>
		counts.unchanged === counts.fields
			? m.overview_headline_all_unchanged({ fields: numberInWords(counts.fields) })
			: m.overview_headline_unchanged({ ofFields: ofFields(counts.unchanged, counts) }),
	'all-risen': ({ counts }) =>
		m.overview_headline_all_risen({ fields: numberInWords(counts.fields) }),
	'all-fallen': ({ counts }) =>
		m.overview_headline_all_fallen({ fields: numberInWords(counts.fields) }),
	risen: ({ counts }) => m.overview_headline_risen({ ofFields: ofFields(counts.risen, counts) }),
	fallen: ({ counts }) => m.overview_headline_fallen({ ofFields: ofFields(counts.fallen, counts) }),
	mixed: ({ counts: { risen, fallen } }) =>
		m.overview_headline_mixed({
			inFields: m.overview_in_fields({ count: risen, word: numberInWords(risen) }),
			inSome: m.overview_in_some({ count: fallen, word: numberInWords(fallen) })
		})
};

const changed = ({ counts, strongestRise, strongestFall }: Headline, names: FieldNames) => [
	...riseOf(strongestRise, counts, names),
	...fallOf(strongestFall, counts, names)
];

const leads: Record<HeadlineKind, (told: Headline, names: FieldNames) => string[]> = {
	'no-values': () => [m.overview_lead_no_values()],
	'first-round': () => [m.overview_lead_first()],
	'different-origin': () => [m.overview_lead_different_origin()],
	'not-comparable': () => [m.overview_lead_not_comparable()],
	unchanged: () => [m.overview_lead_unchanged()],
	'all-risen': changed,
	'all-fallen': changed,
	risen: changed,
	fallen: changed,
	mixed: changed
};

/** The finding of the overview, as a heading. */
export function headlineSentence(told: Headline, names: FieldNames): string {
	return headlines[told.kind](told, names);
}

/** What stands below the heading: what changed most, what is lowest, where views diverge. */
export function leadSentences(told: Headline, names: FieldNames): string[] {
	const place = placeOf(told, names);
	const change = leads[told.kind](told, names);
	return told.kind === 'first-round' ? [...place, ...change] : [...change, ...place];
}

/** What the comparison leaves out or replaces; the heading counts nothing of it. */
export function comparisonNotes({
	bySelfInstead,
	counts,
	versionsDiffer,
	kind
}: Headline): string[] {
	const apart = kind === 'different-origin' ? 0 : counts.differentOrigin;
	return [
		...(versionsDiffer ? [m.overview_note_versions()] : []),
		...(bySelfInstead > 0
			? [m.overview_note_by_self({ count: bySelfInstead, word: numberInWords(bySelfInstead) })]
			: []),
		...(apart > 0
			? [m.overview_note_different_origin({ count: apart, word: numberInWords(apart) })]
			: [])
	];
}

function riseOf(rise: StrongestChange | null, { risen }: FieldCounts, names: FieldNames): string[] {
	if (!rise) return [];
	const said = { ...named(rise.fields, names), value: signed(rise.value) };
	return [risen === 1 ? m.overview_lead_only_rise(said) : m.overview_lead_rise(said)];
}

function fallOf(
	fall: StrongestChange | null,
	{ fallen }: FieldCounts,
	names: FieldNames
): string[] {
	if (!fall) return [];
	const said = { ...named(fall.fields, names), value: signed(fall.value) };
	return [fallen === 1 ? m.overview_lead_only_fall(said) : m.overview_lead_fall(said)];
}

function placeOf({ kind, lowest, divided }: Headline, names: FieldNames): string[] {
	const clause = lowest && lowestClause(lowest, kind === 'first-round', names);
	const here = divided && lowest?.fields.length === 1 && lowest.fields[0] === divided.field;
	if (clause && here) return [m.overview_lead_divided_here({ lowest: clause })];
	return [
		...(clause ? [`${clause}.`] : []),
		...(divided ? [m.overview_lead_divided({ field: names.get(divided.field) ?? '' })] : [])
	];
}

/** Where the heading has named the field already, only its value is left to say. */
function lowestClause({ fields, score, still }: LowestFields, headed: boolean, names: FieldNames) {
	const said = { ...named(fields, names), score };
	if (headed) return m.overview_lead_lowest_value(said);
	return still ? m.overview_lead_lowest_still(said) : m.overview_lead_lowest(said);
}

/** One name stands as it is; two stand in quotation marks, because they hold an „und“ themselves. */
function named(keys: readonly string[], names: FieldNames): { count: number; fields: string } {
	const titles = keys.map((key) => names.get(key) ?? '');
	const [only] = titles;
	const fields =
		only !== undefined && titles.length === 1
			? only
			: listOf(titles.map((title) => m.overview_quoted({ title })));
	return { count: keys.length, fields };
}

function ofFields(count: number, { fields }: FieldCounts): string {
	return m.overview_of_fields({ count, word: numberInWords(count), fields: numberInWords(fields) });
}
