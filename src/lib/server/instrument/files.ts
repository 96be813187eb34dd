import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file that is not JSON at all, with the parser's own words. */
export class NotJson extends Error {}

/**
 * Reads an instrument's JSON from disk: one file, or a directory with `instrument.json` and one
 * file per field beside it, in the order of their names.
 *
 * @throws NotJson naming the file; the system's error where a file cannot be read
 */
export function instrumentJson(path: string): unknown {
	if (!statSync(path).isDirectory()) return jsonOf(path);
	const frame = jsonOf(join(path, 'instrument.json'));
	const fields = readdirSync(path)
		.filter((name) => /^f\d+\.json$/.test(name))
		.sort((one, other) => Number(one.slice(1, -5)) - Number(other.slice(1, -5)))
		.map((name) => jsonOf(join(path, name)));
	return { ...(frame as object), fields };
}

function jsonOf(file: string): unknown {
	const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
	try {
		return JSON.parse(text);
	} catch (failure) {
		throw new NotJson(`${file}: ${failure instanceof Error ? failure.message : String(failure)}`);
	}
}
