import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The floors, and what each may import. Dependencies point downwards only: whoever opens a file
 * knows what it can not depend on.
 */
const floors: { name: string; path: RegExp; mayImport: RegExp[]; packages: RegExp }[] = [
	{
		name: 'domain is pure',
		path: /^src\/lib\/domain\//,
		mayImport: [/^src\/lib\/domain\//],
		packages: /^zod$/
	},
	{
		name: 'i18n words the domain',
		path: /^src\/lib\/i18n\//,
		mayImport: [/^src\/lib\/(domain|i18n)\//, /^src\/lib\/forms\/problem\.ts$/],
		packages: /^$/
	},
	{
		name: 'charts draw the domain',
		path: /^src\/lib\/charts\/(?!server\/)/,
		mayImport: [/^src\/lib\/(domain|i18n|charts|ui)\//],
		packages: /^(echarts|svelte|@sveltejs\/kit)(\/|$)/
	},
	{
		name: 'ui and forms know no domain',
		path: /^src\/lib\/(ui|forms)\//,
		mayImport: [/^src\/lib\/(ui|forms|i18n)\//],
		packages: /^(svelte|zod)(\/|$)/
	},
	{
		name: 'live knows no domain, and no more than the browser',
		path: /^src\/lib\/live\//,
		mayImport: [/^src\/lib\/live\//],
		packages: /^$/
	},
	{
		name: 'the database knows domain types',
		path: /^src\/lib\/server\/db\//,
		mayImport: [/^src\/lib\/(domain|server\/db)\//],
		packages: /^(node:|drizzle-orm|better-sqlite3)/
	},
	{
		name: 'the server knows no pages',
		path: /^src\/lib\/server\//,
		mayImport: [/^src\/lib\//, /^package\.json$/],
		packages: /./
	}
];

/** A file of commands by its name, and a function that is one by what it does. */
const commandFile = /\/(commands|save-\w+)\.ts$/;
const opensChange = /\bchange[<(]|\.transaction\(/;

/** Rooms whose commands others may use: they are what commands are made of. */
const sharedRooms = ['access', 'audit', 'db', 'edits', 'auth'];

function filesUnder(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) return name === 'paraglide' ? [] : filesUnder(path);
		return /\.(ts|svelte)$/.test(name) && !/\.(test|test-support)\.ts$/.test(name) ? [path] : [];
	});
}

interface Import {
	/** A path in the repository, or a package. */
	target: string;
	local: boolean;
}

function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8');
	const found = text.matchAll(
		/(?:^|\n)\s*(?:import|export)\b[^;:'"=(]*'([^'\n]+)'|\bimport\('([^']+)'\)/g
	);
	return [...found].map(([, stated, called]) => {
		const specifier = stated ?? called ?? '';
		if (specifier.startsWith('.')) {
			return { target: relative('.', resolve(dirname(file), specifier)), local: true };
		}
		if (specifier.startsWith('#lib/')) {
			return { target: specifier.replace('#lib/', 'src/lib/'), local: true };
		}
		return { target: specifier, local: false };
	});
}

/** What a file takes from others by name, as `path#name`. */
function namesTakenBy(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	return [...text.matchAll(/\bimport\s+\{([^}]*)\}\s+from\s+'(\.[^']+)'/g)].flatMap(
		([, names = '', from = '']) =>
			names
				.split(',')
				.map(
					(name) => `${relative('.', resolve(dirname(file), from))}#${name.trim().split(' ')[0]}`
				)
	);
}

/** The functions of a file that open a change of their own, as `path#name`. */
function commandsIn(file: string): string[] {
	const [, ...functions] = readFileSync(file, 'utf8').split(/^export (?:async )?function /m);
	return functions
		.filter((body) => opensChange.test(body))
		.map((body) => `${file}#${/^\w+/.exec(body)?.[0]}`);
}

const files = filesUnder('src');

describe('the house', () => {
	test.each(floors)('$name', ({ path, mayImport, packages }) => {
		const wrong = files
			.filter((file) => path.test(file))
			.flatMap((file) =>
				importsOf(file)
					.filter(({ target, local }) =>
						local ? !mayImport.some((allowed) => allowed.test(target)) : !packages.test(target)
					)
					.map(({ target }) => `${file} must not import ${target}`)
			);
		expect(wrong).toEqual([]);
	});

	test('nobody imports routes', () => {
		const wrong = files
			.filter((file) => !file.startsWith('src/routes/'))
			.filter((file) => importsOf(file).some(({ target }) => target.startsWith('src/routes/')));
		expect(wrong).toEqual([]);
	});

	test('a room uses another room only through its queries', () => {
		const roomOf = (path: string) => /^src\/lib\/server\/([\w-]+)\//.exec(path)?.[1];
		const commands = new Set(files.filter(roomOf).flatMap(commandsIn));
		const wrong = files.flatMap((file) => {
			const own = roomOf(file);
			if (!own || sharedRooms.includes(own) || own === 'hooks') return [];
			const taken = importsOf(file)
				.filter(({ target }) => commandFile.test(target))
				.map(({ target }) => target);
			return [...taken, ...namesTakenBy(file).filter((name) => commands.has(name))]
				.filter((target) => {
					const other = roomOf(target);
					return other !== undefined && other !== own && !sharedRooms.includes(other);
				})
				.map((target) => `${file} must not import ${target}`);
		});
		// So that the search finds something: a room's own commands, in files of many names.
		expect(commands.size).toBeGreaterThan(30);
		expect(wrong).toEqual([]);
	});

	test('only the one chart component puts markup into a page', () => {
		const found = files.filter((file) => readFileSync(file, 'utf8').includes('{@html'));
		expect(found.filter((file) => file.endsWith('.svelte'))).toEqual([
			'src/lib/charts/Chart.svelte'
		]);
	});

	test('no file is called after nothing', () => {
		const vague = /(^|[-/])(utils?|helpers?|service|manager|common|misc)([-./]|$)/i;
		const wrong = files.filter((file) => vague.test(relative('src', file)));
		expect(wrong).toEqual([]);
	});
});
