/**
 * Runs as a process of its own, directly by Node and not through the bundle, so that no document
 * keeps anybody waiting (see `typeset.ts`). Reads compiler and fonts from `node_modules`; the
 * compiler has no network and no files, so that markup can reach nothing.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import startCompiler, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

/** The answer: a PDF, or why there is none. */
export type Typeset = { pdf: Uint8Array } | { failure: string };

const fonts = ['400Regular/FiraSans_400Regular.ttf', '600SemiBold/FiraSans_600SemiBold.ttf'];
const fontFolder = '@expo-google-fonts/fira-sans';
const allDiagnostics = 3;
const main = '/main.typ';

const found = createRequire(import.meta.url);

async function start() {
	const wasm = readFile(found.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
	await startCompiler({ module_or_path: wasm });
	return Promise.all(fonts.map((font) => readFile(found.resolve(`${fontFolder}/${font}`))));
}

let started: ReturnType<typeof start> | undefined;

// However the server that started it ended.
process.once('disconnect', () => process.exit());
process.on('message', (markup: string) => {
	void typeset(markup).then((answer) => process.send?.(answer));
});

async function typeset(markup: string): Promise<Typeset> {
	try {
		started ??= start();
		return await setWith(await started, markup);
	} catch (failure) {
		return { failure: String(failure) };
	}
}

/**
 * A compiler for each document, which costs less than a millisecond: one that is used again
 * (typst-ts 0.7.0) takes a source for the one before where the two differ only in the middle bytes
 * of a character, and would show what somebody else wrote.
 */
async function setWith(fontData: readonly Uint8Array[], markup: string): Promise<Typeset> {
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
	return result ? { pdf: result } : { failure: JSON.stringify(diagnostics) };
}
