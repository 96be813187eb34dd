/** A word or a number, and what stands between it and the one before. */
export interface Token {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Starts with a capital letter. */
	readonly capital: boolean;
	/** Made of digits. */
	readonly number: boolean;
}

/** Words with their inner hyphens and apostrophes; numbers. Reads the text once. */
export function tokensOf(text: string): Token[] {
	const words = /\d+|[\p{L}][\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*['’]?/gu;
	return [...text.matchAll(words)].map(({ 0: word, index }) => ({
		text: word,
		start: index,
		end: index + word.length,
		capital: /^\p{Lu}/u.test(word),
		number: /^\d/.test(word)
	}));
}

/** Whether only blanks (and the dot of an abbreviation) part two neighbours. */
export function adjacent(text: string, one: Token | undefined, other: Token | undefined): boolean {
	if (!one || !other) return false;
	const length = other.start - one.end;
	return (
		length > 0 &&
		length <= 3 &&
		/^\.? {1,2}$|^\u00a0$|^\.\u00a0$/.test(text.slice(one.end, other.start))
	);
}

/** Whether nothing but a blank parts two neighbours: no dot, so no end of a sentence. */
export function joined(text: string, one: Token | undefined, other: Token | undefined): boolean {
	if (!one || !other) return false;
	return (
		/^[ \u00a0\n]{1,2}$/.test(text.slice(one.end, Math.min(other.start, one.end + 3))) &&
		other.start - one.end <= 2
	);
}
