import type { Page } from '@playwright/test';
import { addressesOf, demoEmailOf, type Reader } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

/** Collects everything that a page should not do. */
function listenTo(page: Page, origin: string): string[] {
	const heard: string[] = [];
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && url.protocol !== 'data:') heard.push(`asks ${request.url()}`);
	});
	page.on('console', (message) => {
		// Chromium itself reports a page that answers 404 or 403; some of these pages do so on purpose.
		const status = /status of 40[34] /.test(message.text());
		if (['error', 'warning'].includes(message.type()) && !status) {
			heard.push(`${message.type()}: ${message.text()}`);
		}
	});
	page.on('pageerror', (error) => heard.push(`throws ${error.message}`));
	page.on('requestfailed', (request) => {
		// Chromium now and then calls a page's data aborted that were answered and shown.
		const reason = request.failure()?.errorText ?? '';
		const read = request.url().includes('/__data.json') && reason === 'net::ERR_ABORTED';
		// A page that is left ends its stream.
		const left = request.url().includes('/workshop/stream') && reason === 'net::ERR_ABORTED';
		if (!read && !left) heard.push(`misses ${request.url()}: ${reason}`);
	});
	return heard;
}

for (const reader of ['visitor', 'coordinator', 'contributor'] as const satisfies Reader[]) {
	test(`the pages of a ${reader} ask nobody else, and complain of nothing`, async ({
		visitor,
		demoPageOf,
		server
	}) => {
		const page = reader === 'visitor' ? await visitor() : await demoPageOf(demoEmailOf(reader));
		const heard = listenTo(page, server.url);
		for (const address of addressesOf(reader, server.databaseFile)) {
			const response = await page.goto(address, { waitUntil: 'networkidle' });
			const html = (await response?.text()) ?? '';
			const styled = html
				.replaceAll(/<script[\s\S]*?<\/script>/g, '')
				.match(/<[^>]+\sstyle=[^>]*>/g);
			expect.soft(styled ?? [], `${address}: style attributes`).toEqual([]);
			const policy = response?.headers()['content-security-policy'] ?? '';
			expect.soft(policy, address).toMatch(/script-src 'self'( 'nonce-[^']+')?;/);
			expect.soft(heard.splice(0), address).toEqual([]);
		}
	});
}

test('a walk by clicking complains of nothing either', async ({ demoPageOf, server }) => {
	const page = await demoPageOf('coordinator@demo.example');
	const heard = listenTo(page, server.url);
	await page.goto('/kaiserslautern', { waitUntil: 'networkidle' });
	const main = page.getByRole('navigation').first();
	const links = await main
		.getByRole('link')
		.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	expect(links.length).toBeGreaterThan(1);
	// Going where one is already could not be told from not going.
	for (const href of links.filter((href) => href !== page.url())) {
		const path = new URL(href).pathname;
		await main
			.getByRole('link')
			.and(page.locator(`[href="${path}"]`))
			.click();
		await expect(page).toHaveURL(href);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		// A click on the next link would break off what this page still asks for.
		await page.waitForLoadState('networkidle');
	}
	expect(heard).toEqual([]);
});
