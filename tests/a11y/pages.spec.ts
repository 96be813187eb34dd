import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { discoverEndpoints } from '../support/endpoints.ts';
import { addressesOf, demoEmailOf, readers, samples } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const widths = { desk: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } };

test('every page that the build answers is among the samples', async () => {
	const routes = (await discoverEndpoints()).filter(({ method }) => method === 'GET');
	expect(Object.keys(samples).sort()).toEqual(routes.map(({ route }) => route).sort());
});

for (const language of ['de', 'en'] as const) {
	for (const theme of ['light', 'dark'] as const) {
		for (const reader of readers) {
			test(`${reader}: pages in ${language}, ${theme}, are accessible`, async ({
				visitor,
				demoPageOf,
				server
			}) => {
				test.setTimeout(180_000);
				const page = reader === 'visitor' ? await visitor() : await demoPageOf(demoEmailOf(reader));
				await page.context().addCookies([{ name: 'language', value: language, url: server.url }]);
				await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
				for (const address of addressesOf(reader, server.databaseFile)) {
					await page.setViewportSize(widths.desk);
					await page.goto(address);
					expect.soft(await problemsOf(page, language), address).toEqual([]);
				}
			});
		}
	}
}

for (const theme of ['light', 'dark'] as const) {
	test(`forms that were filled in wrongly are accessible, ${theme}`, async ({ demoPageOf }) => {
		const page = await demoPageOf('coordinator@demo.example');
		await page.emulateMedia({ colorScheme: theme });
		await page.goto('/kaiserslautern/rounds/plan');
		await page.getByLabel('Name der Runde').fill(' ');
		await page.getByRole('button', { name: 'Runde planen' }).click();
		await expect(page.getByText('Bitte füllen Sie dieses Feld aus.').first()).toBeVisible();
		expect.soft(await problemsOf(page, 'de'), 'planning a round').toEqual([]);

		await page.context().clearCookies();
		await page.setViewportSize(widths.desk);
		await page.goto('/login');
		await page.getByLabel('E-Mail-Adresse').fill('niemand@a.example');
		await page.getByLabel('Passwort').fill('falsch, ganz falsch');
		await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
		await expect(page.getByRole('alert')).toBeVisible();
		expect.soft(await problemsOf(page, 'de'), 'signing in').toEqual([]);
	});
}

test('a page with faults would be found out', async ({ visitor }) => {
	const page = await visitor();
	await page.setContent(`<title>x</title><h1>a</h1><h1>b</h1><input><wbr>
		<p style="color: #aaa; background: #fff">pale</p><pre>${'wide '.repeat(200)}</pre>`);
	const problems = (await problemsOf(page, 'de')).join('\n');
	for (const fault of ['color-contrast', 'label', '2 headings', 'language', 'title', 'sideways']) {
		expect(problems).toContain(fault);
	}
});

/** Everything that is wrong with a page, in sentences; what is folded away is looked at, too. */
async function problemsOf(page: Page, language: string): Promise<string[]> {
	await page.locator('details').evaluateAll((all) => {
		for (const details of all) details.setAttribute('open', '');
	});
	// The page holds no frames, so that axe need not gather its results in a page of its own.
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.withTags(rules)
		.analyze();
	const problems = violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
	const { headings, lang, title } = await page.evaluate(() => ({
		headings: document.querySelectorAll('h1').length,
		lang: document.documentElement.lang,
		title: document.title
	}));
	if (headings !== 1) problems.push(`${headings} headings of the first level`);
	if (lang !== language) problems.push(`the language is said to be ${lang}`);
	if (!/\S · \S/.test(title)) problems.push(`the title is „${title}“`);
	await page.setViewportSize(widths.phone);
	problems.push(...(await page.evaluate(tooWide)));
	return problems;
}

/** Runs in the page: what makes it scroll sideways. */
function tooWide(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	if (scrollWidth <= clientWidth) return [];
	const wide = [...document.querySelectorAll('main *, header *, footer *')]
		.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
		.slice(0, 3)
		.map(({ tagName, className }) => `${tagName}.${className}`);
	return [`scrolls sideways (${scrollWidth} px of ${clientWidth}): ${wide.join(', ')}`];
}
