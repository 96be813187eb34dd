import { isInitial, nextWord, restOfName, type NameAt } from './name-parts.ts';
import { joined, type Token } from './tokens.ts';
import { isGivenName, isPlainWord, isSurname } from './words/lookup.ts';
import { roleEndings } from './words/roles.ts';

const nobody: ReadonlySet<string> = new Set();
const calls = /^(?:namens|genannt|Vorname|Nachname|Familienname|Name)$/u;
const isCalled = /^(?:heißt|heiße|hieß|heisst)$/u;
const someone = /^(?:er|sie|ich|mann|frau|junge|mädchen|kind)$/iu;
/** „Gruppe A.“ is no name, nor is „Person A.“. */
const lettered =
	/^(?:Gruppe|Klasse|Stufe|Haus|Typ|Plan|Abschnitt|Anlage|Option|Variante|Linie|Block|Bereich|Zone|Raum|Team|Vitamin|Hepatitis|Buchstabe|Version|Teil|Punkt|Kategorie|Modul|Niveau|Schein|Trakt|Gebäude|Aufgang|Eingang|Tor|Kurs|Fall|Person|Schule|Stadtteil|Verein)$/u;

/** Names that the words before them announce, or an initial after them. */
export function announcedName(text: string, tokens: readonly Token[], at: number): NameAt | null {
	const token = tokens[at];
	if (!token) return null;
	if (isAnnounced(text, tokens, at)) return afterWord(text, tokens, at);
	if (roleEndings.test(token.text.slice(-20))) return afterRole(text, tokens, at);
	return beforeInitial(text, tokens, at);
}

function isAnnounced(text: string, tokens: readonly Token[], at: number): boolean {
	const [previous, token] = [tokens[at - 1], tokens[at]];
	if (!token) return false;
	if (calls.test(token.text)) return true;
	return isCalled.test(token.text) && previous !== undefined && someone.test(previous.text);
}

/** „namens Bilal“, „Sie heißt Nadia“, „Name: Osei“ */
function afterWord(text: string, tokens: readonly Token[], at: number): NameAt | null {
	const [token, name] = [tokens[at], tokens[at + 1]];
	if (!token || !name?.capital || isPlainWord(name.text)) return null;
	if (!/^:? ?[„"]?$/.test(text.slice(token.end, Math.min(name.start, token.end + 4)))) return null;
	if (name.start - token.end > 3) return null;
	return { first: at + 1, last: restOfName(text, tokens, at + 1) };
}

/** „der Sachbearbeiter Müller“ */
function afterRole(text: string, tokens: readonly Token[], at: number): NameAt | null {
	const next = nextWord(text, tokens, at, nobody);
	const name = next === null ? undefined : tokens[next];
	if (next === null || !name || !joined(text, tokens[at], name)) return null;
	const known = isSurname(name.text) || isGivenName(name.text);
	if (!known && !isOneOfThem(tokens, at, name)) return null;
	return { first: at, last: restOfName(text, tokens, next) };
}

/** „laut Sachbearbeiter Osterhagen“; not „die Lehrer Bücher“, where there are many. */
function isOneOfThem(tokens: readonly Token[], at: number, name: Token): boolean {
	const [previous, role] = [tokens[at - 1]?.text.toLowerCase() ?? '', tokens[at]?.text ?? ''];
	if (isPlainWord(name.text) || roleEndings.test(name.text.slice(-20))) return false;
	if (/^(?:laut|von|vom|beim|kollege|kollegin)$/.test(previous)) return true;
	return role.endsWith('in') ? /^(?:die|der)$/.test(previous) : /^(?:der|den|dem)$/.test(previous);
}

/** „Olumide A. berichtete“: a word that is none, an initial, and the sentence goes on. */
function beforeInitial(text: string, tokens: readonly Token[], at: number): NameAt | null {
	const [token, initial, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!token?.capital || token.text.length < 3 || !initial || !isInitial(text, initial))
		return null;
	if (!joined(text, token, initial) || lettered.test(token.text) || isPlainWord(token.text)) {
		return null;
	}
	const goesOn = after && !after.capital && !after.number && after.start - initial.end <= 3;
	return goesOn ? { first: at, last: at + 1 } : null;
}
