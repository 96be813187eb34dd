import { announcedName } from './name-announced.ts';
import { addressedName } from './name-addressed.ts';
import { isInitial, restOfName, type NameAt } from './name-parts.ts';
import type { Found } from './passage.ts';
import { adjacent, joined, type Token } from './tokens.ts';
import {
	hasForeignLetter,
	isAmbiguous,
	isForeignSurname,
	isGivenName,
	isPlainWord,
	isSurname
} from './words/lookup.ts';

/** A rule looks at one word and its neighbours; it says where a name begins and its last word. */
type Rule = (text: string, tokens: readonly Token[], at: number) => NameAt | null;

/** „Fatma“, „Fatma K.“, „Fatma Yılmaz“; where the given name is a word too, only with more beside it. */
const byGivenName: Rule = (text, tokens, at) => {
	const token = tokens[at];
	if (!token?.capital || isShort(token.text) || !isGivenName(token.text)) return null;
	if (isSaint(tokens[at - 1])) return null;
	const last = restOfName(text, tokens, at);
	if (last > at || !isAmbiguous(token.text)) return { first: at, last };
	return null;
};

/** „Kowalski“, „Al-Hassan“: hardly ever a word. */
const bySurname: Rule = (text, tokens, at) => {
	const token = tokens[at];
	if (!token?.capital || token.text.length < 3 || !isForeignSurname(token.text)) return null;
	if (isAmbiguous(token.text)) return null;
	const previous = tokens[at - 1];
	const joinedBefore = previous?.capital && joined(text, previous, token);
	const first =
		joinedBefore && !isPlainWord(previous.text) && previous.text.length > 1 ? at - 1 : at;
	return { first, last: at };
};

/** „M. Yıldız“ */
const byInitial: Rule = (text, tokens, at) => {
	const [initial, surname] = [tokens[at], tokens[at + 1]];
	if (!initial || !isInitial(text, initial) || !surname?.capital) return null;
	if (!adjacent(text, initial, surname) || isAbbreviation(text, initial)) return null;
	const known = isSurname(surname.text) || hasForeignLetter(surname.text);
	if (known) return { first: at, last: at + 1 };
	return isInitial(text, surname) && !/^U\. ?S|^N\. ?N/.test(text.slice(initial.start, surname.end))
		? { first: at, last: at + 1 }
		: null;
};

/** „Łukasz Wróbel“, „Олена Коваль“: two words side by side that German does not have. */
const byLetters: Rule = (text, tokens, at) => {
	const [one, other] = [tokens[at], tokens[at + 1]];
	if (!one?.capital || !other?.capital || !joined(text, one, other)) return null;
	if (isPlainWord(one.text) || isPlainWord(other.text)) return null;
	const cyrillic = [one, other].every(({ text: word }) => /^\p{Script=Cyrillic}+$/u.test(word));
	const foreign = hasForeignLetter(one.text) || hasForeignLetter(other.text);
	return cyrillic || foreign ? { first: at, last: at + 1 } : null;
};

const rules: readonly Rule[] = [
	addressedName,
	announcedName,
	byGivenName,
	bySurname,
	byInitial,
	byLetters
];

/** Names of people. Streets, schools and places named after people are single words, and no names. */
export function namesIn(text: string, tokens: readonly Token[]): Found[] {
	return tokens.flatMap((_, at) => {
		for (const rule of rules) {
			const name = rule(text, tokens, at);
			const [first, last] = [tokens[name?.first ?? -1], tokens[name?.last ?? -1]];
			if (first && last) return [{ kind: 'name', start: first.start, end: endOf(text, last) }];
		}
		return [];
	});
}

/** With the dot of an initial. */
function endOf(text: string, last: Token): number {
	return last.text.length === 1 && text[last.end] === '.' ? last.end + 1 : last.end;
}

/** The B of „z. B.“ */
function isAbbreviation(text: string, initial: Token): boolean {
	return /(?:^|[^\p{L}])\p{L}\. ?$/u.test(
		text.slice(Math.max(0, initial.start - 4), initial.start)
	);
}

/** „TOM“, „IHK“: capitals alone are an abbreviation. */
function isShort(word: string): boolean {
	return word.length <= 4 && word === word.toUpperCase();
}

function isSaint(previous: Token | undefined): boolean {
	return previous !== undefined && /^(?:Sankt|St|San|Santa|Heilig\p{L}*)$/u.test(previous.text);
}
