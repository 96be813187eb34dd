import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { demoWorkshopCode } from '#lib/domain/demo/workshop.ts';
import { joinHall } from '../support/hall.ts';
import { expect, test } from '../support/site.ts';
import { signIn } from '../support/steps.ts';

/** Bytes of JavaScript, gzipped, that a page may load before somebody touches it. */
const budget = 45_000;
const addresses = [
	'/kaiserslautern',
	'/kaiserslautern/rounds/3/results',
	'/kaiserslautern/rounds/3/results/f2',
	'/kaiserslautern/trends',
	'/kaiserslautern/comparison'
];
/** The same of a phone in a hall; Svelte and Kit alone are 35,000 of it. */
const phoneBudget = 59_000;
/** Words that no minifier can take out of ECharts' renderer. */
const rendererWords = ['zrender', 'data-zr-dom-id', '__ec_inner'];

interface Script {
	path: string;
	text: string;
	gzipped: number;
}

/** Every script that the browser fetches for a page, preloaded ones too, and nobody clicks. */
async function scriptsOf(page: Page, address: string): Promise<Script[]> {
	const bodies: Promise<Script>[] = [];
	page.on('response', (response) => {
		if (!(response.headers()['content-type'] ?? '').includes('javascript')) return;
		const read = response.body().then((body) => ({
			path: new URL(response.url()).pathname,
			text: body.toString(),
			gzipped: gzipSync(body, { level: 9 }).length
		}));
		bodies.push(read);
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	return Promise.all(bodies);
}

/** Prints what a page loads. @returns bytes, gzipped */
function report(address: string, scripts: readonly Script[]): number {
	const sum = scripts.reduce((total, { gzipped }) => total + gzipped, 0);
	console.log(`budget: ${address} loads ${sum} bytes gzipped in ${scripts.length} scripts`);
	return sum;
}

test.describe('the JavaScript of a page', () => {
	test('the words that are looked for are in ECharts’ renderer', () => {
		const whole = readFileSync('node_modules/echarts/dist/echarts.esm.min.mjs', 'utf8');
		expect(rendererWords.filter((word) => !whole.includes(word))).toEqual([]);
	});

	test('is counted: a page that saves as you go has some', async ({ demoPageOf }) => {
		const page = await demoPageOf('coordinator@demo.example');
		const scripts = await scriptsOf(page, '/marwelden/rounds/1/answers/f1');
		expect(scripts.length).toBeGreaterThan(2);
		expect(scripts.every(({ gzipped }) => gzipped > 0)).toBe(true);
		report('/marwelden/rounds/1/answers/f1', scripts);
	});

	test(`a phone in the hall stays within ${phoneBudget} bytes`, async ({ visitor, server }) => {
		const { token } = await joinHall(server.url, demoWorkshopCode, 'politik');
		const page = await visitor();
		const address = `/join/${demoWorkshopCode}`;
		await page.context().addCookies([{ name: 'seat', value: token, url: server.url + address }]);
		const scripts = await scriptsOf(page, address);
		await expect(page.getByText(/^Platz \d{3}/)).toBeVisible();
		expect(scripts.length).toBeGreaterThan(2);
		expect(report(address, scripts)).toBeLessThanOrEqual(phoneBudget);
	});

	for (const address of addresses) {
		test(`${address} stays within ${budget} bytes, without ECharts’ renderer`, async ({
			demoPageOf
		}) => {
			const page = await demoPageOf('coordinator@demo.example');
			const scripts = await scriptsOf(page, address);
			expect(report(address, scripts)).toBeLessThanOrEqual(budget);
			const carriers = scripts.filter(({ text }) =>
				rendererWords.some((word) => text.includes(word))
			);
			expect(carriers.map(({ path }) => path)).toEqual([]);
		});
	}
});

test.describe('the charts of a page', () => {
	for (const address of addresses) {
		test(`${address} holds each of them once`, async ({ demoPageOf }) => {
			const page = await demoPageOf('coordinator@demo.example');
			const response = await page.goto(address);
			const html = (await response?.text()) ?? '';
			const drawn = page.getByRole('figure').locator('svg');
			expect(await drawn.count()).toBeGreaterThan(0);
			expect(html.match(/<svg/g)).toHaveLength(await page.locator('svg').count());
			const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
			expect(scripts.map(([, text]) => text).join('')).not.toMatch(/(<|u003C)(svg|path)/i);
		});
	}

	test('are there without JavaScript, each with its numbers in a table', async ({ visitor }) => {
		const page = await visitor({ javaScriptEnabled: false });
		await signIn(page, 'coordinator@demo.example', 'demo-weltoffen');
		for (const address of addresses) {
			await page.goto(address);
			const figure = page
				.getByRole('figure')
				.filter({ has: page.locator('svg') })
				.first();
			await expect(figure.locator('svg').first()).toBeVisible();
			await expect(figure.getByRole('table')).toBeHidden();
			await figure.locator('summary').click();
			await expect(figure.getByRole('table')).toBeVisible();
		}
	});

	test('are there after a click from page to page, too', async ({ demoPageOf }) => {
		const page = await demoPageOf('coordinator@demo.example');
		await page.goto('/kaiserslautern/rounds/3', { waitUntil: 'networkidle' });
		const documents: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'document') documents.push(request.url());
		});
		await page.getByRole('link', { name: 'Ergebnisse' }).first().click();
		await expect(page.getByRole('figure').locator('svg').first()).toBeVisible();
		expect(documents).toEqual([]);
	});
});
