import { createHash, randomBytes } from 'node:crypto';

/** A new random identifier of 96 bits, safe in addresses. */
export function newId(): string {
	return randomBytes(12).toString('base64url');
}

/** A new secret for a link or a cookie, 160 bits. */
export function newSecret(): string {
	return randomBytes(20).toString('base64url');
}

/** SHA-256, hexadecimal: what is stored of a secret. Not for what can be guessed. */
export function digestOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
