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
	'_app',
	'favicon.svg',
	'robots.txt'
] as const;

/** Whether a word can be the address of a municipality: lower case, digits, hyphens; not reserved. */
export function isMunicipalityAddress(word: string): boolean {
	return (
		/^[a-z][a-z0-9-]{1,59}$/.test(word) && !(reservedWords as readonly string[]).includes(word)
	);
}
