/** No look-alikes: without I, L, O, S, Z, B and 0, 1, 2, 5, 8. */
const alphabet = 'ACDEFGHJKMNPQRTUVWXY34679';

const codeLength = 6;

/**
 * A code to read from a screen and type on a phone.
 * @param random bytes, at least six; the code is as random as they are
 */
export function codeFrom(random: Uint8Array): string {
	return Array.from(random.slice(0, codeLength), (byte) => alphabet[byte % alphabet.length]).join(
		''
	);
}

/** A code as people type it: small letters, spaces and hyphens do not matter. Null if it is none. */
export function readCode(typed: string): string | null {
	const code = typed.toUpperCase().replace(/[\s-]/g, '');
	if (code.length !== codeLength) return null;
	return Array.from(code).every((letter) => alphabet.includes(letter)) ? code : null;
}

/** In two groups, as it is easiest to read aloud: K7P Q3F. */
export function shownCode(code: string): string {
	return `${code.slice(0, 3)} ${code.slice(3)}`;
}
