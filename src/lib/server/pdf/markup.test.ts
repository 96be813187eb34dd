import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import startCompiler, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { cleanText, typstText } from './markup.ts';

beforeAll(async () => {
	const path = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
	await startCompiler({ module_or_path: readFile(path) });
}, 30_000);

interface Content {
	func: string;
	text?: string;
	children?: Content[];
}

/** What Typst itself makes of the markup: texts and line breaks, or something that is neither. */
async function read(markup: string): Promise<string> {
	const builder = new TypstCompilerBuilder();
	builder.set_dummy_access_model();
	const typst = await builder.build();
	typst.add_source('/main.typ', `#metadata[${markup}] <it>`);
	const found = typst.query('/main.typ', undefined, '<it>', 'value');
	typst.free();
	return (JSON.parse(found) as Content[]).map(textOf).join('');
}

function textOf({ func, text, children }: Content): string {
	if (func === 'sequence') return (children ?? []).map(textOf).join('');
	if (func === 'text') return text ?? '';
	if (func === 'linebreak') return '\n';
	return `<${func}>`;
}

describe('a text in Typst', () => {
	test.each([
		['#panic("x")'],
		['*fett* _kursiv_ `roh` $x$'],
		['= Überschrift\n- Liste\n+ Zahl\n/ Wort: Erklärung'],
		['\\ \\" \\u{41} // Kommentar /* und */'],
		['„Räume“ – 5 % ~ -- --- ... @name <marke>'],
		['https://example.org/?a=b#c'],
		[''],
		['  zwei  Leerzeichen  ']
	])('%j comes out as it is', async (text) => {
		expect(await read(typstText(text))).toBe(text);
	});

	test('line breaks of every kind stay, control characters and half characters go', async () => {
		const text = 'a\r\nb\rc\u2028d\te\u0000f\u0007g\ud800h\u202ei';
		expect(cleanText(text)).toBe('a\nb\nc\nd efghi');
		expect(await read(typstText(text))).toBe('a\nb\nc\nd efghi');
	});

	test('whatever it is, nothing in it is markup', async () => {
		const any = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 60 }),
			fc.string({ unit: fc.constantFrom(...Array.from('#$*_`"\\[](){}<>@=-+/~;:,.\n\r\t u{0}n')) })
		);
		expect.hasAssertions();
		await fc.assert(
			fc.asyncProperty(any, async (text) => {
				expect(await read(typstText(text))).toBe(cleanText(text));
			}),
			{ numRuns: 500 }
		);
	});
});
