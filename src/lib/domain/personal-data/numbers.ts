import type { Found } from './passage.ts';

/** Words that announce the number of a file, a case or a person. */
const announced =
	/(?<!\p{L})(?:Aktenzeichen|Aktennummer|Geschäftszeichen|Kassenzeichen|Aktz|Az|Gz|BG-?Nummer|BG-?Nr|Kundennummer|Kunden-?Nr|Ausländerakte|AZR-?Nummer|AZR-?Nr|Sozialversicherungsnummer|SV-?Nummer|SV-?Nr|Versichertennummer|Versicherungsnummer|Ausweisnummer|Passnummer|Pass-?Nr|Steuer-?ID|Steuernummer|Steueridentifikationsnummer|Vorgangsnummer|Vorgangs-?Nr|Fallnummer|Fall-?Nr|Personalnummer|Personal-?Nr|Matrikelnummer|Mitgliedsnummer|Bescheidnummer|Vertragsnummer|Akte|Bescheid|Vorgang)(?!\p{L})[\s.:#„"(-]{0,4}(?:Nr\.? ?|Nummer )?([A-Z0-9][\p{L}\p{N}./_-]{1,30}(?: [A-Z][\p{L}]{0,3} \d{1,5}\/\d{2,4}(?:\.[A-Z]{1,3})?)?|\d{1,3} [A-Z][\p{L}]{0,3} \d{1,5}\/\d{2,4}(?:\.[A-Z]{1,3})?)/gu;
/** Decisions of the highest courts are published; what is decided there is not a case file. */
const highestCourt =
	/(?:BVerfG|BVerwG|BGH|BAG|BSG|BFH|EuGH|EGMR|Bundesverfassungsgericht\w{0,2}|Bundesgerichtshof\w{0,2}|Gerichtshof\w{0,2})[^!?]{0,30}$/u;

/** The file of a court, which needs no announcing: „5 L 1123/21.NW“. */
const court =
	/(?<![\p{L}\p{N}])\d{1,3} [A-Z][A-Za-z]{0,3} \d{1,5}\/\d{2}(?:\.[A-Z]{1,3})?(?![\p{L}\p{N}])/gu;

/** Numbers of files, cases, customers, insurances: known by the word before them. */
export function fileNumbersIn(text: string): Found[] {
	const found: Found[] = [];
	for (const { 0: all, 1: number = '', index } of text.matchAll(announced)) {
		const value = number.replace(/[./_-]+$/, '');
		const digits = value.replace(/\D/g, '').length;
		if (digits < 3 || highestCourt.test(text.slice(Math.max(0, index - 60), index))) continue;
		const start = index + all.length - number.length;
		found.push({ kind: 'file-number', start, end: start + value.length });
	}
	for (const { 0: number, index } of text.matchAll(court)) {
		if (highestCourt.test(text.slice(Math.max(0, index - 60), index))) continue;
		found.push({ kind: 'file-number', start: index, end: index + number.length });
	}
	return found;
}

const plate =
	/(?<![\p{L}\p{N}-])[A-ZÄÖÜ]{1,3}-[A-ZÄÖÜ]{1,2}[ -]?[1-9]\d{0,3}[EH]?(?![\p{L}\p{N}])/gu;
const announcedPlate =
	/(?<!\p{L})(?:Kennzeichen|Nummernschild|Autonummer)[\s:„"(]{1,3}([A-ZÄÖÜ]{1,3}[ -][A-ZÄÖÜ]{1,2}[ -]?[1-9]\d{0,3}[EH]?)(?![\p{L}\p{N}])/gu;
/** Places around, without a hyphen: elsewhere „DIN A 4“ would be one. */
const spacedPlate =
	/(?<![\p{L}\p{N}-])(?:KL|KUS|PS|ZW|KIB|NW|DÜW|LU|FT|SP|LD|SÜW|GER|MZ|WO|AZ|BIR|KH|TR|KO|HOM|SB|NK|WND|IGB|SLS|MA|HD|KA|F|DA|S|K|HH|M) [A-ZÄÖÜ]{1,2} [1-9]\d{1,3}[EH]?(?![\p{L}\p{N}])/gu;
/** Pay scales are written alike: „TV-L 10“. */
const payScale = /^(?:TV|EG|BA|CEFR)-/;

/** German licence plates: with a hyphen, or announced as such. */
export function platesIn(text: string): Found[] {
	const found: Found[] = [];
	for (const { 0: sign, index } of [...text.matchAll(plate), ...text.matchAll(spacedPlate)]) {
		if (payScale.test(sign)) continue;
		found.push({ kind: 'licence-plate', start: index, end: index + sign.length });
	}
	for (const { 0: all, 1: sign = '', index } of text.matchAll(announcedPlate)) {
		const end = index + all.length;
		found.push({ kind: 'licence-plate', start: end - sign.length, end });
	}
	return found;
}
