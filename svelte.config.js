import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ precompress: true }),
		// No alias: Vite and Node both resolve the `#lib/*` subpath of package.json.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute in the application: Kit's announcer of page changes for screen
				// readers. By its hash, so that no other is let through.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'frame-ancestors': ['none']
			}
		},
		output: { bundleStrategy: 'split' },
		// The server says what an address leads to: the list of all routes stays out of every page's
		// scripts, which phones in a hall pay for and never use.
		router: { resolution: 'server' },
		version: { pollInterval: 0 }
	}
};
