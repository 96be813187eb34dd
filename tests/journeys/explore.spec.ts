import { expect, test } from '../support/site.ts';
import { signIn } from '../support/steps.ts';

test('the office explores the trends: lines and section by keyboard, nothing from elsewhere', async ({
	demoPageOf,
	server
}) => {
	const page = await demoPageOf('office@demo.example');
	const foreign: string[] = [];
	const scripts: string[] = [];
	const refused: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(server.url)) foreign.push(request.url());
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	page.on('console', (message) => {
		if (message.type() === 'error') refused.push(message.text());
	});
	await page.goto('/kaiserslautern/trends', { waitUntil: 'networkidle' });
	expect(scripts).toEqual([]);

	await page.getByRole('link', { name: 'Diagramm frei erkunden' }).click();
	const state = page.getByRole('status');
	await expect(state).toHaveText(
		'8 von 8 Linien sichtbar, Runde 1 bis Runde 3, Werte von 0 bis 100'
	);
	const drawing = page.getByRole('img', { name: 'Verlauf über alle Felder und je Handlungsfeld' });
	const lines = drawing.locator('path[fill="none"][stroke^="var(--chart-line-"]');
	const all = await lines.count();
	expect(all).toBeGreaterThanOrEqual(7);

	await test.step('a line goes and comes back', async () => {
		const box = page.getByRole('checkbox', { name: 'Arbeit und wirtschaftliche Entwicklung' });
		await box.focus();
		await page.keyboard.press('Space');
		await expect(state).toContainText('7 von 8');
		expect(await lines.count()).toBeLessThan(all);
		await page.keyboard.press('Space');
		await expect(lines).toHaveCount(all);
	});

	await test.step('a section of values and rounds', async () => {
		await page.getByLabel('Werte ab').fill('40');
		await page.getByLabel('Werte bis').fill('80');
		await page.keyboard.press('Tab');
		await page.getByLabel('Von', { exact: true }).selectOption('Runde 2');
		await expect(state).toContainText('Runde 2 bis Runde 3, Werte von 40 bis 80');
		await expect(drawing.getByText('Runde 1')).toHaveCount(0);
		await expect(drawing.getByText('40', { exact: true })).toBeVisible();
		await page.getByRole('button', { name: 'Alles zeigen' }).click();
		await expect(state).toContainText('Runde 1 bis Runde 3, Werte von 0 bis 100');
	});

	await expect(page.getByRole('table').getByRole('row', { name: /^Alle Felder/ })).toContainText(
		'56'
	);
	await page.getByRole('link', { name: 'Zurück zum Verlauf' }).click();
	await expect(page.getByRole('heading', { name: 'Verlauf über drei Runden' })).toBeVisible();
	expect(foreign).toEqual([]);
	expect(refused).toEqual([]);
});

test('without scripts nothing to explore is offered, and the numbers are there', async ({
	visitor,
	pageOf,
	town
}) => {
	const none = await pageOf('office');
	await none.goto(`/${town.slug}/trends/explore`);
	await expect(none).toHaveURL(`/${town.slug}/trends`);
	const page = await visitor({ javaScriptEnabled: false });
	await signIn(page, 'office@demo.example', 'demo-weltoffen');
	await page.goto('/kaiserslautern/trends');
	await expect(page.getByRole('link', { name: 'Diagramm frei erkunden' })).toBeHidden();
	await page.goto('/kaiserslautern/trends/explore');
	await expect(page.getByText('braucht Ihr Browser JavaScript')).toBeVisible();
	await expect(page.getByRole('row', { name: /^Alle Felder/ })).toContainText('56');
});
