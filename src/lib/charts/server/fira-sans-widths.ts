/**
 * Writes fira-sans-widths.json: the advance widths of the letters that charts can hold, read from
 * the TTF's cmap (format 4) and hmtx tables. Run by hand when the font changes:
 * `node src/lib/charts/server/fira-sans-widths.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FACES = {
	'400': '400Regular/FiraSans_400Regular',
	'600': '600SemiBold/FiraSans_600SemiBold'
};
/** Latin with all that European names need, and general punctuation. */
const RANGES = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x2010, 0x2026],
	[0x202f, 0x202f],
	[0x2212, 0x2212]
] as const;

function advances(file: string): Record<string, number> {
	const path = import.meta.resolve(`@expo-google-fonts/fira-sans/${file}.ttf`);
	const font = readFileSync(fileURLToPath(path));
	const tables = new Map<string, number>();
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const at = 12 + i * 16;
		tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
	}
	const start = (name: string): number => {
		const at = tables.get(name);
		if (at === undefined) throw new Error(`${file} has no table ${name}`);
		return at;
	};
	const unitsPerEm = font.readUInt16BE(start('head') + 18);
	const measured = font.readUInt16BE(start('hhea') + 34);
	const result: Record<string, number> = {};
	for (const [from, to] of RANGES) {
		for (let code = from; code <= to; code++) {
			const glyph = glyphOf(font, start('cmap'), code);
			if (glyph === 0) continue;
			const units = font.readUInt16BE(start('hmtx') + Math.min(glyph, measured - 1) * 4);
			result[String.fromCodePoint(code)] = Math.round((units * 1000) / unitsPerEm);
		}
	}
	return result;
}

/** The glyph of a character in the first format-4 subtable; 0 where there is none. */
function glyphOf(font: Buffer, cmap: number, code: number): number {
	for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
		const at = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
		if (font.readUInt16BE(at) !== 4) continue;
		const segments = font.readUInt16BE(at + 6);
		for (let s = 0; s < segments; s += 2) {
			if (font.readUInt16BE(at + 14 + s) < code) continue;
			const first = font.readUInt16BE(at + 16 + segments + s);
			if (first > code) return 0;
			const delta = font.readUInt16BE(at + 16 + 2 * segments + s);
			const offsetAt = at + 16 + 3 * segments + s;
			const offset = font.readUInt16BE(offsetAt);
			if (offset === 0) return (code + delta) & 0xffff;
			const glyph = font.readUInt16BE(offsetAt + offset + 2 * (code - first));
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
	}
	return 0;
}

const content = {
	unit: 'thousandths of the font size',
	advances: Object.fromEntries(
		Object.entries(FACES).map(([weight, file]) => [weight, advances(file)])
	)
};
writeFileSync(
	new URL('fira-sans-widths.json', import.meta.url),
	`${JSON.stringify(content, null, 1)}\n`
);
