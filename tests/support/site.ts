import { existsSync } from 'node:fs';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { startServer, type RunningServer } from './server.ts';
import {
	accountIdByEmail,
	beginSessionOnFile,
	foundTown,
	type Person,
	type TownOnFile
} from './town-on-file.ts';

/** Where the suite's global setup leaves the demo that every worker copies. */
export const baseDatabase = 'test-results/base/selbstcheck.sqlite';

interface Site {
	/** For files that change the demo itself: their tests run on a server that no other file sees. */
	apart: string;
	server: RunningServer;
}

interface Fixtures {
	/** A municipality of the test's own. */
	town: TownOnFile;
	/** A page of somebody who is signed in to the test's own town. */
	pageOf: (person: Person, options?: { javaScriptEnabled?: boolean }) => Promise<Page>;
	/** A page of one of the demo's accounts, such as `coordinator@demo.example`. */
	demoPageOf: (
		email: string,
		options?: Parameters<BrowserContext['addCookies']>[0]
	) => Promise<Page>;
	/** A page of nobody in particular. */
	visitor: (options?: { javaScriptEnabled?: boolean }) => Promise<Page>;
}

/** One built server and one data directory per worker; each test has a town of its own. */
export const test = base.extend<Fixtures, Site>({
	apart: ['', { scope: 'worker', option: true }],
	server: [
		// Playwright reads a fixture's dependencies from its parameters, so they must be written out.
		async ({}, use, workerInfo) => {
			const folder = `test-results/worker-${workerInfo.workerIndex}`;
			const server = await startServer(folder, { base: baseDatabase });
			await use(server);
			await server.stop();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ server }, use) => use(server.url),
	town: async ({ server }, use) => use(await foundTown(server.databaseFile)),
	visitor: async ({ browser, server }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async (options = {}) => {
			const context = await browser.newContext({
				baseURL: server.url,
				locale: 'de-DE',
				...options
			});
			contexts.push(context);
			return context.newPage();
		});
		await Promise.all(contexts.map((context) => context.close()));
	},
	pageOf: async ({ visitor, town, server }, use) => {
		await use(async (person, options) => {
			const page = await visitor(options);
			await signIn(page, server.url, town.sessionOf(person));
			return page;
		});
	},
	demoPageOf: async ({ visitor, server }, use) => {
		await use(async (email, cookies = []) => {
			const page = await visitor();
			const id = beginSessionOnFile(
				server.databaseFile,
				accountIdByEmail(server.databaseFile, email)
			);
			await signIn(page, server.url, id);
			await page.context().addCookies(cookies);
			return page;
		});
	}
});

async function signIn(page: Page, url: string, session: string): Promise<void> {
	await page.context().addCookies([{ name: 'session', value: session, url, httpOnly: true }]);
}

/** The system's Chromium, where there is one. */
export function chromium(): string | undefined {
	const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
	return process.env['CHROMIUM_PATH'] ?? known.find((path) => existsSync(path));
}

export { expect } from '@playwright/test';
