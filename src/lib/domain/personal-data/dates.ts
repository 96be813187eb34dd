import type { Found } from './passage.ts';

const months =
	'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Apr|Aug|Sept|Okt|Nov|Dez|January|February|March|May|June|July|October|December';
const inDigits =
	/(?<![\d.§])(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\. ?(?:(?:19|20)\d\d|\d\d)(?![\d.])/g;
const withoutYear =
	/(?<=\b(?:am|vom|seit|bis|den|dem|zum) )(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d)/g;
const withSlashes =
	/(?<![\d/])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?![\d/])/g;
const iso = /(?<![\d-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/g;
const inWords = new RegExp(
	`(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])\\.? (?:${months})\\.?(?: (?:19|20)\\d\\d)?(?!\\p{L})`,
	'gu'
);
const englishOrder =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:[12]\d|3[01]|[1-9]),? (?:19|20)\d\d(?!\d)/g;

/** Days that belong to everybody; with a year they may still be somebody's day. */
const publicDays = new Set(
	'1 Januar|27 Januar|8 März|21 März|1 Mai|8 Mai|9 Mai|23 Mai|17 Mai|20 Juni|17 Juni|1 September|21 September|3 Oktober|9 November|16 November|20 November|25 November|10 Dezember|18 Dezember|24 Dezember|25 Dezember|26 Dezember|31 Dezember'.split(
		'|'
	)
);

/** „der Beschluss vom …“, „in der Sitzung am …“: the day of a public body, not of a person. */
const publicAct =
	/(?:beschl(?:uss|usses|üsse)|sitzung|satzung|gesetz(?:es)?|verordnung|erlass(?:es)?|richtlinie|vorlage|protokoll|amtsblatt(?:s)?|drucksache|fassung|workshops?)(?: [^.!?\d]{0,40})?$/iu;

/** Exact days; a year or a month alone is none. */
export function datesIn(text: string): Found[] {
	const found = [inDigits, withoutYear, withSlashes, iso, inWords, englishOrder].flatMap(
		(pattern) =>
			[...text.matchAll(pattern)].map(({ 0: day, index }) => ({
				day,
				start: index,
				end: index + day.length
			}))
	);
	return found
		.filter(
			({ day, start }) =>
				!isPublic(day) && !publicAct.test(text.slice(Math.max(0, start - 70), start))
		)
		.map(({ start, end }) => ({ kind: 'date', start, end }));
}

function isPublic(day: string): boolean {
	return publicDays.has(day.replace('.', '').replace(/^0/, ''));
}
