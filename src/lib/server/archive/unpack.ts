import { gunzipSync } from 'node:zlib';
import { archiveLimits, type ArchiveProblemCode } from '#lib/domain/archive/index.ts';

export type Unpacked = { ok: true; json: string } | { ok: false; code: ArchiveProblemCode };

/** The text of a file, packed with gzip or not; never more of it than an archive may have. */
export function unpack(bytes: Uint8Array): Unpacked {
	if (bytes.length === 0) return { ok: false, code: 'empty' };
	if (bytes.length > archiveLimits.sent) return { ok: false, code: 'too-large' };
	try {
		const plain = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes;
		return { ok: true, json: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
	} catch (failure) {
		const bomb = failure instanceof RangeError && 'code' in failure && failure.code === overflow;
		return { ok: false, code: bomb ? 'too-large' : 'not-json' };
	}
}

/** A character takes up to four bytes. */
const mostBytes = archiveLimits.unpacked * 2;
const overflow = 'ERR_BUFFER_TOO_LARGE';

function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
