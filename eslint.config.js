import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', 'src/lib/i18n/paraglide/', 'data/', 'test-results/'] },
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			// Numbers are what this application is about; they print as they are.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Kit signals redirects and refusals by throwing its own values.
			'@typescript-eslint/only-throw-error': 'off',
			'svelte/no-inline-styles': 'error',
			// The adresses here are built from data; `resolve()` knows only literal routes.
			'svelte/no-navigation-without-resolve': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector:
						"CallExpression[callee.property.name='transaction'] > ArrowFunctionExpression[async=true]",
					message: 'better-sqlite3 commits before an async callback has finished'
				}
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['**/*.svelte'],
		rules: {
			// Kit writes the types of a page's props between the lines; svelte-check reads them and finds
			// what is unsafe, ESLint does not see them and takes all of it for `any`.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			// Messages are functions without a `this`; a page keeps some in a table.
			'@typescript-eslint/unbound-method': 'off'
		}
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Matchers such as `expect.any` are typed as `any` by their libraries.
			'@typescript-eslint/no-unsafe-assignment': 'off'
		}
	},
	{
		files: ['src/lib/server/auth/adapter.ts'],
		// Lucia's interface is asynchronous, our database is not.
		rules: { '@typescript-eslint/require-await': 'off' }
	},
	{
		files: ['src/lib/charts/Chart.svelte'],
		// The one place that puts markup into a page: pictures that our own server drew.
		rules: { 'svelte/no-at-html-tags': 'off' }
	}
);
