import { addressesOf, demoEmailOf, readers } from '../support/pages.ts';
import { expect, test } from '../support/site.ts';
import { problemsOf, widths } from './problems.ts';

for (const language of ['de', 'en'] as const) {
	for (const theme of ['light', 'dark'] as const) {
		for (const reader of readers) {
			test(`${reader}: pages in ${language}, ${theme}, are accessible`, async ({
				visitor,
				demoPageOf,
				server
			}) => {
				const addresses = addressesOf(reader, server.databaseFile);
				// What hangs ends; how many pages there are must not decide on a busy machine.
				test.setTimeout(60_000 + addresses.length * 20_000);
				const page = reader === 'visitor' ? await visitor() : await demoPageOf(demoEmailOf(reader));
				await page.context().addCookies([{ name: 'language', value: language, url: server.url }]);
				await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
				for (const address of addresses) {
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
		<p style="color: #aaa; background: #fff">pale</p><pre>${'wide '.repeat(200)}</pre>
		<main><div style="overflow-x: auto; white-space: nowrap"><p>${'narrow '.repeat(20)}</p></div></main>`);
	const problems = (await problemsOf(page, 'de')).join('\n');
	for (const fault of [
		'color-contrast',
		'label',
		'2 headings',
		'language',
		'title',
		'sideways',
		'out of reach'
	]) {
		expect(problems).toContain(fault);
	}
});
