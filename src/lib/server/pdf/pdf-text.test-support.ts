import { inflateSync } from 'node:zlib';

interface PdfObject {
	head: string;
	stream: string;
}

/** The text of a PDF as a reader copies it: codes of each font, by its own table, in order. */
export function textOfPdf(pdf: Uint8Array): string {
	const objects = objectsOf(Buffer.from(pdf).toString('latin1'));
	const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
	return pages.map((page) => textOfPage(page, objects)).join('\n');
}

function objectsOf(file: string): Map<string, PdfObject> {
	const found = file.matchAll(/(\d+) 0 obj\s([\s\S]*?)\sendobj/g);
	return new Map(
		[...found].map(([, id = '', body = '']) => {
			const [head = '', packed] = body.split(/stream\r?\n/, 2);
			const raw = Buffer.from((packed ?? '').replace(/\r?\nend$/, ''), 'latin1');
			return [id, { head, stream: packed === undefined ? '' : unpacked(head, raw) }];
		})
	);
}

function unpacked(head: string, raw: Buffer): string {
	return (head.includes('/FlateDecode') ? inflateSync(raw) : raw).toString('latin1');
}

function textOfPage({ head }: PdfObject, objects: ReadonlyMap<string, PdfObject>): string {
	const content = objects.get(/\/Contents (\d+)/.exec(head)?.[1] ?? '')?.stream ?? '';
	const fonts = new Map(
		[...head.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
			const table = /\/ToUnicode (\d+)/.exec(objects.get(id)?.head ?? '')?.[1] ?? '';
			return [name, charactersOf(objects.get(table)?.stream ?? '')];
		})
	);
	let font: ReadonlyMap<number, string> | undefined;
	let text = '';
	const pieces = content.matchAll(/\/(f\d+) [\d.]+ Tf|\(((?:\\[\s\S]|[^\\)])*)\)|\b(ET)\b/g);
	for (const [, name, string, end] of pieces) {
		if (name) font = fonts.get(name);
		if (end) text += ' ';
		const bytes = Buffer.from(unescaped(string ?? ''), 'latin1');
		for (let at = 0; at + 1 < bytes.length; at += 2) {
			text += font?.get(bytes.readUInt16BE(at)) ?? '';
		}
	}
	return text;
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(string: string): string {
	return string.replaceAll(
		/\\(?:([0-7]{1,3})|([\s\S]))/g,
		(_, octal: string | undefined, other: string) =>
			octal ? String.fromCharCode(parseInt(octal, 8)) : (escapes[other] ?? other)
	);
}

/** What a font's codes mean: its `bfchar` and `bfrange` entries. */
function charactersOf(table: string): Map<number, string> {
	const characters = new Map<number, string>();
	const written = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
	for (const [, part = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
		for (const [, code = '', hex = ''] of part.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
			characters.set(parseInt(code, 16), written(hex));
		}
	}
	for (const [, part = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
		for (const [, from = '', to = '', hex = ''] of part.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
			const first = parseInt(from, 16);
			for (let code = first; code <= parseInt(to, 16); code += 1) {
				characters.set(code, String.fromCodePoint(parseInt(hex, 16) + code - first));
			}
		}
	}
	return characters;
}
