import { unzipSync, zipSync, type Zippable } from 'fflate';

const text = { read: new TextDecoder(), write: new TextEncoder() };

/**
 * The same archive with its entries dated on the report's day, so that the same report is the same
 * file; directories are left out. @param revise changes the text of an XML entry
 */
export function steadyZip(
	archive: Uint8Array,
	day: string,
	revise: (xml: string, path: string) => string = (xml) => xml
): Uint8Array {
	const [year = 2000, month = 1, date = 1] = day.split('-').map(Number);
	// ZIP knows no zones: local noon is written as noon wherever the server stands.
	const mtime = new Date(year, month - 1, date, 12);
	const entries: Zippable = {};
	for (const [path, bytes] of Object.entries(unzipSync(archive))) {
		if (path.endsWith('/')) continue;
		const isXml = /\.(xml|rels)$/.test(path);
		const kept = isXml ? text.write.encode(revise(text.read.decode(bytes), path)) : bytes;
		entries[path] = [kept, { mtime, level: isXml ? 6 : 0 }];
	}
	return zipSync(entries);
}
