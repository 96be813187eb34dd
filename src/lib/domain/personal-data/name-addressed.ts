import { isInitial, nextWord, restOfName, type NameAt } from './name-parts.ts';
import { joined, type Token } from './tokens.ts';
import { hasForeignLetter, isGivenName, isPlainWord, isSurname } from './words/lookup.ts';
import { addresses, anybody, roleEndings, titles } from './words/roles.ts';

/** „Frau Yılmaz“, „Herr Dr. Hoffmann“, „Familie Haddad“, „Frau S.“; not „jede Frau Zugang“. */
export function addressedName(text: string, tokens: readonly Token[], at: number): NameAt | null {
	const token = tokens[at];
	if (!token || !addresses.has(token.text)) return null;
	const next = nextWord(text, tokens, at, titles);
	const name = next === null ? undefined : tokens[next];
	if (next === null || !name) return null;
	if (isInitial(text, name)) return { first: at, last: next };
	if (name.text.length < 2) return null;
	const known = isSurname(name.text) || isGivenName(name.text) || hasForeignLetter(name.text);
	if (!known && (isPlainWord(name.text) || roleEndings.test(name.text.slice(-20)))) return null;
	if (!known && meansAnybody(text, tokens, at)) return null;
	return { first: at, last: restOfName(text, tokens, next) };
}

function meansAnybody(text: string, tokens: readonly Token[], at: number): boolean {
	const previous = tokens[at - 1];
	return (
		previous !== undefined &&
		joined(text, previous, tokens[at]) &&
		anybody.has(previous.text.toLowerCase())
	);
}
