import { gzipSync } from 'node:zlib';
import { archiveLimits } from '#lib/domain/archive/index.ts';

/** An archive as it is sent: to be read as it is, or packed where it could not be sent back otherwise. */
export function packed(json: string): {
	bytes: Uint8Array<ArrayBuffer>;
	ending: string;
	type: string;
} {
	const plain = new TextEncoder().encode(json);
	return plain.length <= archiveLimits.sent
		? { bytes: plain, ending: '.json', type: 'application/json' }
		: { bytes: new Uint8Array(gzipSync(plain)), ending: '.json.gz', type: 'application/gzip' };
}
