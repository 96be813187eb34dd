/** Under which a page asks how its file is doing. `crypto.randomUUID` needs HTTPS; this does not. */
export function jobName(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A form's choices as the query of an address. */
export function queryOf(chosen: string[][]): string {
	return new URLSearchParams(chosen).toString();
}
