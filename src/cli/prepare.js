/**
 * Makes a fresh clone ready: installs what is missing and builds what is out of date. Runs before
 * anything is installed, under whatever Node the host has (20 or newer): built-ins only, no types.
 *
 * Usage: node src/cli/prepare.js [start|test]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const purpose = process.argv[2] ?? 'start';
const binaries = resolve('node_modules/.bin');
const lockStamp = 'node_modules/.installed-lock';
const buildStamp = 'build/.built-from';
const sources = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
/** Written by the build itself. */
const generated = ['paraglide', '.meta.json', '.gitignore', 'README.md'];

install();
build();
if (purpose === 'test') installTools();

function install() {
	const lock = digestOf(['package-lock.json']);
	if (existsSync(lockStamp) && readFileSync(lockStamp, 'utf8') === lock) return;
	say('Installing dependencies (npm ci) …');
	run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	writeFileSync(lockStamp, lock);
}

function build() {
	const source = digestOf(sources);
	const built = existsSync(buildStamp) && existsSync('.svelte-kit/output');
	if (built && readFileSync(buildStamp, 'utf8') === source) return;
	say('Building …');
	run('vite', ['build', '--logLevel', 'error']);
	mkdirSync('build', { recursive: true });
	writeFileSync(buildStamp, source);
}

/**
 * Debian's Chromium and poppler where they are missing: journeys need a real browser, and PDFs are
 * read by tools that did not make them.
 */
function installTools() {
	const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
	const browser = process.env['CHROMIUM_PATH'] || browsers.some((path) => existsSync(path));
	const poppler = onPath('pdfinfo') && onPath('pdftotext');
	const missing = [...(browser ? [] : ['chromium']), ...(poppler ? [] : ['poppler-utils'])];
	if (missing.length === 0) return;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		say(`Installing ${missing.join(' and ')} (apt-get) …`);
		run('apt-get', ['update', '-qq']);
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
		return;
	}
	if (!poppler)
		say('Please install poppler-utils: without pdfinfo and pdftotext, tests of PDFs fail.');
	if (browser) return;
	say('Installing Chromium (playwright) …');
	run('playwright', ['install', 'chromium']);
}

/** @param {string} tool */
function onPath(tool) {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.some((folder) => existsSync(join(folder, tool)));
}

/** @param {string[]} paths files or directories; the digest covers names and contents */
function digestOf(paths) {
	const hash = createHash('sha256');
	for (const file of paths.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
	return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
	if (generated.some((part) => path.includes(part))) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesUnder(join(path, name)));
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
	const path = `${binaries}${delimiter}${process.env['PATH'] ?? ''}`;
	const { status, error } = spawnSync(command, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, PATH: path }
	});
	if (status === 0) return;
	console.error(`${command} ${args.join(' ')} did not succeed${error ? `: ${error.message}` : ''}`);
	process.exit(1);
}

/** @param {string} sentence */
function say(sentence) {
	console.log(sentence);
}
