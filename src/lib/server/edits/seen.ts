import { digestOf } from '../db/ids.ts';

/**
 * What a form carries per thing that it edits: the version its editor saw, and a digest of what
 * stood there, so that what was not touched is known as such without sending the text twice.
 *
 * @param fingerprint equal exactly for equal contents
 */
export function seenToken(version: number, fingerprint: string): string {
	return `${version}.${shortDigest(fingerprint)}`;
}

/** Reads a token back, beside the fingerprint of what was sent. Null if it is none. */
export function readSeen(
	token: string,
	sent: string
): { seenVersion: number; touched: boolean } | null {
	const [, version, digest] = /^(\d{1,9})\.([0-9a-f]{16})$/.exec(token) ?? [];
	if (version === undefined) return null;
	return { seenVersion: Number(version), touched: digest !== shortDigest(sent) };
}

function shortDigest(fingerprint: string): string {
	return digestOf(fingerprint).slice(0, 16);
}
