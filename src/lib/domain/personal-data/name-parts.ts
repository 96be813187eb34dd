import { adjacent, joined, type Token } from './tokens.ts';
import { isGivenName, isPlainWord, isSurname } from './words/lookup.ts';
import { particles } from './words/roles.ts';

/** Where a name is, by the indexes of its first and last word. */
export interface NameAt {
	readonly first: number;
	readonly last: number;
}

/** A single capital letter with its dot. */
export function isInitial(text: string, token: Token): boolean {
	return token.text.length === 1 && token.capital && text[token.end] === '.';
}

/** Names have few parts: „Abdul Rahman Al Sayed“. */
const most = 4;

/** The index of the last word of the name that begins here: given names, particles, a surname, an initial. */
export function restOfName(text: string, tokens: readonly Token[], at: number): number {
	let last = at;
	for (let next = at + 1; next <= at + most; next += 1) {
		const [before, token] = [tokens[next - 1], tokens[next]];
		if (!token || !joined(text, before, token)) break;
		if (particles.has(token.text) && tokens[next + 1]?.capital) continue;
		if (token.capital && token.text.length === 1) return text[token.end] === '.' ? next : last;
		if (!token.capital || !belongs(token.text)) break;
		last = next;
	}
	return last;
}

function belongs(word: string): boolean {
	return isSurname(word) || isGivenName(word) || !isPlainWord(word);
}

/** The index of the word that a name would begin with after this one, titles and dots passed over. */
export function nextWord(
	text: string,
	tokens: readonly Token[],
	at: number,
	passedOver: ReadonlySet<string>
): number | null {
	let next = at + 1;
	while (passedOver.has(tokens[next]?.text ?? '') && next - at < most) next += 1;
	for (let index = at; index < next; index += 1) {
		if (!adjacent(text, tokens[index], tokens[index + 1])) return null;
	}
	return tokens[next]?.capital ? next : null;
}
