/**
 * Runs as a thread of its own, directly by Node and not through the bundle, so that no document
 * keeps anybody waiting (see `typeset.ts`). Reads compiler and fonts from `node_modules`; it has no
 * network and no files, so that markup can reach nothing.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import startCompiler, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

/** What the thread answers: a PDF, or why there is none. */
export type Typeset = { pdf: Uint8Array } | { failure: string };

const fonts = ['400Regular/FiraSans_400Regular.ttf', '600SemiBold/FiraSans_600SemiBold.ttf'];
const allDiagnostics = 3;
const main = '/main.typ';

const found = createRequire(import.meta.url);

async function compiler() {
	const wasm = readFile(found.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
	await startCompiler({ module_or_path: wasm });
	const builder = new TypstCompilerBuilder();
	builder.set_dummy_access_model();
	for (const font of fonts) {
		await builder.add_raw_font(
			await readFile(found.resolve(`@expo-google-fonts/fira-sans/${font}`))
		);
	}
	return builder.build();
}

let started: ReturnType<typeof compiler> | undefined;

parentPort?.on('message', (markup: string) => {
	void typeset(markup).then((answer) => parentPort?.postMessage(answer));
});

async function typeset(markup: string): Promise<Typeset> {
	try {
		started ??= compiler();
		const typst = await started;
		typst.add_source(main, markup);
		const { result, diagnostics } = typst.compile(main, undefined, 'pdf', allDiagnostics) as {
			result?: Uint8Array;
			diagnostics?: unknown;
		};
		typst.reset();
		return result ? { pdf: result } : { failure: JSON.stringify(diagnostics) };
	} catch (failure) {
		return { failure: String(failure) };
	}
}
