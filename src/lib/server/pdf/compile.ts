import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import startCompiler, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

const fonts = ['400Regular/FiraSans_400Regular.ttf', '600SemiBold/FiraSans_600SemiBold.ttf'];
const fontFolder = '@expo-google-fonts/fira-sans';
const allDiagnostics = 3;
const main = '/main.typ';

const found = createRequire(import.meta.url);
let started: ReturnType<typeof start> | undefined;

/** Reads compiler and fonts from `node_modules`. */
async function start() {
	const wasm = readFile(found.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
	await startCompiler({ module_or_path: wasm });
	return Promise.all(fonts.map((font) => readFile(found.resolve(`${fontFolder}/${font}`))));
}

/**
 * Typst markup as a tagged PDF. The compiler has no network and no files, so that markup can reach
 * nothing. Only for the other process: it takes memory, and the whole thread.
 *
 * A compiler for each document, which costs less than a millisecond: one that is used again
 * (typst-ts 0.7.0) takes a source for the one before where the two differ only in the middle bytes
 * of a character, and would show what somebody else wrote.
 * @throws with the compiler's words
 */
export async function compile(markup: string): Promise<Uint8Array> {
	const fontData = await (started ??= start());
	const builder = new TypstCompilerBuilder();
	builder.set_dummy_access_model();
	for (const font of fontData) await builder.add_raw_font(font);
	const compiler = await builder.build();
	compiler.add_source(main, markup);
	const { result, diagnostics } = compiler.compile(main, undefined, 'pdf', allDiagnostics) as {
		result?: Uint8Array;
		diagnostics?: unknown;
	};
	compiler.free();
	if (!result) throw new Error(JSON.stringify(diagnostics));
	return result;
}
