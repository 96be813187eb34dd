import type { Found } from './passage.ts';
import { adjacent, joined, type Token } from './tokens.ts';
import { isPlainWord } from './words/lookup.ts';

const street =
	/(?:straße|strasse|straßen|gasse|weg|allee|platz|ring|ufer|damm|steig|pfad|chaussee|hof|winkel|stieg|str)$/iu;
/** What ends alike and is no street. */
const noStreet =
	/(?:bundesstraße|landesstraße|kreisstraße|landstraße|fernstraße|bundesstrasse|bahnhof|friedhof|schulhof|bauhof|gerichtshof|innenhof|arbeitsplatz|kitaplatz|stellplatz|parkplatz|spielplatz|sportplatz|schulplatz|studienplatz|ausbildungsplatz|sitzplatz|schlafplatz|wohnplatz|betreuungsplatz|kindergartenplatz|praktikumsplatz|kursplatz|marktplatz|rettungsweg|bildungsweg|rechtsweg|umweg|heimweg|ausweg|fluchtweg|lehrling|ranking|training|monitoring|mentoring|sponsoring|hering|vering|gering)$/iu;
const place =
	/^(?:Straße|Strasse|Str|Weg|Allee|Platz|Ring|Gasse|Ufer|Damm|Steig|Pfad|Chaussee|Hof)$/u;
/** „Am Altenhof 3“, „Auf dem Sess 14“ */
const before = /^(?:Am|An|Auf|Im|In|Zum|Zur|Unter|Hinter|Vor|Beim|Bei|Ober)$/u;
const article = /^(?:der|dem|den|des|die)$/u;
/** What is counted or numbered without being a place to live. */
const numbered =
	/^(?:Jahre?n?|Raum|Saal|Zimmer|Bus|Buslinie|Gleis|Klassen?|Klassenstufen?|Gruppen?|Runden?|Feld|Felder|Handlungsfeld|Kapitel|Abschnitt|Schnitt|Anhang|Anlage|Artikel|Paragraf|Paragraph|Frage|Linie|Zone|Tag|Tagen?|Stufe|Modul|Haus|Block|Etage|Bezirk|Quartal|Halbjahr|Schuljahr|Absatz|Satz|Teil|Band|Heft|Bereich|Fall|Fällen|Alter|Umfang|Workshop|Kriterium|Kriterien|Durchschnitt|Mittel|Vergleich|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Seite|Punkt|Ziffer|Nummer|Nr|Niveau|Phase|Schritt|Zug|Tram|Lauf|Übrigen|Rahmen|Schnitt|Kreis|Ort|Radius)$/u;
/** „50000 Euro“ is no postal code with a place. */
const unit =
	/^(?:Euro|EUR|Menschen|Personen|Einwohner\p{L}*|Stimmen|Haushalten?|Unterschriften|Kindern?|Schüler\p{L}*|Mitarbeitenden?|Beschäftigten?|Geflüchteten?|Wohnungen|Quadratmetern?|Stunden|Frauen|Männern?|Jugendlichen?|Fällen?|Mal|Bürger\p{L}*|Studierenden?|Plätzen?|US-\p{L}+)$/u;

/** Street with number, postal code with place. A street or a town alone is none. */
export function addressesIn(text: string, tokens: readonly Token[]): Found[] {
	return tokens.flatMap((token, at) => {
		if (!token.number) return [];
		if (token.text.length === 5) return postalCode(text, tokens, at);
		return token.text.length <= 3 ? houseNumber(text, tokens, at) : [];
	});
}

function postalCode(text: string, tokens: readonly Token[], at: number): Found[] {
	const [code, town] = [tokens[at], tokens[at + 1]];
	if (!code || !town?.capital || !joined(text, code, town) || unit.test(town.text)) return [];
	return [{ kind: 'address', start: code.start, end: town.end }];
}

function houseNumber(text: string, tokens: readonly Token[], at: number): Found[] {
	const number = tokens[at];
	// „Moltkestraße Nr. 6“
	const last = tokens[at - 1]?.text === 'Nr' ? at - 2 : at - 1;
	const name = tokens[last];
	if (!number || !name?.capital) return [];
	if (!adjacent(text, tokens[at - 1], number) || !adjacent(text, name, tokens[last + 1])) return [];
	// A date or a decimal: „Am Markt 3.5.“
	if (/^[.,]\d/.test(text.slice(number.end, number.end + 2))) return [];
	const start = streetBegin(text, tokens, last);
	if (start === null) return [];
	const letter = /^ ?[a-zA-Z](?![\p{L}\p{N}.])/u.exec(text.slice(number.end, number.end + 3));
	return [{ kind: 'address', start, end: number.end + (letter?.[0].length ?? 0) }];
}

/** Where the street begins whose last word is this one; null if it is none. */
function streetBegin(text: string, tokens: readonly Token[], at: number): number | null {
	const name = tokens[at];
	if (!name || noStreet.test(name.text)) return null;
	const previous = tokens[at - 1];
	if (place.test(name.text)) {
		const named = previous?.capital && joined(text, previous, name) && !isPlainWord(previous.text);
		return named ? previous.start : null;
	}
	if (street.test(name.text)) return name.start;
	return tokens[at + 1]?.number ? afterPreposition(text, tokens, at) : null;
}

function afterPreposition(text: string, tokens: readonly Token[], at: number): number | null {
	const [name, number] = [tokens[at], tokens[at + 1]];
	// „Beim TV-L 10“ is no street.
	if (!name || !number || numbered.test(name.text) || !/^\p{Lu}\p{Ll}/u.test(name.text))
		return null;
	const next = tokens[at + 2];
	// „Am Abend 20 Menschen“: something is counted.
	if (next && joined(text, number, next) && (next.capital || isCounted(next.text))) return null;
	if (isPlainWord(name.text) || !joined(text, name, number)) return null;
	const between = tokens[at - 1];
	if (!between || !joined(text, between, name)) return null;
	if (before.test(between.text)) return between.start;
	const first = tokens[at - 2];
	const opens = article.test(between.text) && first && before.test(first.text);
	return opens && joined(text, first, between) ? first.start : null;
}

function isCounted(word: string): boolean {
	return /^(?:bis|und|oder|von|neue|weitere|junge|alte|verschiedene)$/.test(word);
}
