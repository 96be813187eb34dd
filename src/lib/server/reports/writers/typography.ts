const held = '\u00a0';

/** Words that a number belongs to, before it or after it. */
const before = 'Runde|Round|Stufe|Level|Nr\\.|No\\.|Fassung|version|Seite|Page';
const after =
	'Stimmen|Stimme|votes|vote|Punkte|Punkt|points|Kriterien|criteria|Felder|Feldern|fields|Personen|people|%|von|of';
const months =
	'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|' +
	'January|February|March|May|June|July|October|December';

const rules: readonly RegExp[] = [
	new RegExp(`(\\b(?:${before})) (?=\\d)`, 'gu'),
	new RegExp(`(\\d) (?=(?:${after})(?![\\p{L}\\d]))`, 'gu'),
	new RegExp(`(\\d\\.?) (?=(?:${months})(?!\\p{L}))`, 'gu'),
	new RegExp(`(\\b(?:${months})) (?=\\d{4})`, 'gu'),
	// „unverändert: 2.“: the last count of a list does not stand on a line of its own.
	/(\p{L}:) (?=\d+[.,;](?!\d))/gu,
	// „von 100“: a value and its scale stay together.
	/(\b(?:von|of)) (?=\d)/gu,
	/(\bz\.|\bu\.|\bd\.) (?=[a-zA-Z]\.)/gu
];

/** Holds numbers and what they count on one line, as printed German and English do. */
export function typographic(text: string): string {
	return rules.reduce((set, rule) => set.replace(rule, `$1${held}`), text);
}
