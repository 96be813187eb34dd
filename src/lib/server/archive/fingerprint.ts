import { canonicalJson, type ArchiveContents } from '#lib/domain/archive/index.ts';
import { digestOf } from '../db/ids.ts';

/** Equal for equal contents: SHA-256 of their canonical form, hexadecimal. */
export function fingerprintOf(contents: ArchiveContents): string {
	return digestOf(canonicalJson(contents));
}
