/** First words of addresses that belong to the application and cannot name a municipality. */
export const reservedWords = [
	'login',
	'invite',
	'join',
	'review',
	'admin',
	'account',
	'help',
	'imprint',
	'privacy',
	'accessibility',
	'plain-language',
	'healthz',
	'schemas',
	'_app',
	'favicon.svg',
	'robots.txt',
	// The operator's page for adding one stands where a municipality's would.
	'new'
] as const;

/** Longest address word. */
const longest = 60;

/** Whether a word can be part of an address: lower case letters, digits, hyphens; 2 to 60. */
export function isAddressWord(word: string): boolean {
	return /^[a-z][a-z0-9-]{1,59}$/.test(word);
}

/** Whether a word can be the address of a municipality: an address word, and not reserved. */
export function isMunicipalityAddress(word: string): boolean {
	return isAddressWord(word) && !(reservedWords as readonly string[]).includes(word);
}

const spelledOut: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * The address word that a name suggests: „Landkreis Weißenfehn“ becomes `landkreis-weissenfehn`.
 * Empty or a single letter where the name has too little to go by; whether it is free, or
 * reserved, is another question.
 */
export function proposedAddress(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => spelledOut[letter] ?? '')
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+/, '')
		.slice(0, longest)
		.replace(/-+$/, '');
}
