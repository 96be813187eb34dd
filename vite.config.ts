import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/lib/i18n/project.inlang',
			outdir: './src/lib/i18n/paraglide',
			strategy: ['cookie', 'baseLocale'],
			cookieName: 'language',
			// The server's hook puts the locale on the document; the browser need not guess.
			disableAsyncLocalStorage: false
		}),
		sveltekit()
	],
	// KERN's own sources use a syntax that newer Sass warns about; they are not ours to change.
	css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } } },
	build: { assetsInlineLimit: 0 },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		environment: 'node',
		expect: { requireAssertions: true },
		pool: 'threads',
		// A busy machine may take its time; what hangs still ends.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
