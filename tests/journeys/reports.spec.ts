import { readFile } from 'node:fs/promises';
import { openPdf, openSlides } from '#lib/server/reports/writers/opened.test-support.ts';
import { expect, test } from '../support/site.ts';
import { signIn } from '../support/steps.ts';

test('the office puts a report together, sees it, and takes it along', async ({ demoPageOf }) => {
	const page = await demoPageOf('office@demo.example');
	await page.goto('/kaiserslautern');
	await page.getByRole('link', { name: 'Berichte' }).click();
	await expect(page.getByRole('heading', { name: 'Bericht zusammenstellen' })).toBeVisible();
	const preview = page.getByRole('article');

	await test.step('the preview shows what is chosen', async () => {
		await expect(
			preview.getByText('In fünf von sieben Feldern ist der Wert gestiegen')
		).toBeVisible();
		await expect(preview.getByText('Demodaten')).toBeVisible();
		await page.getByRole('checkbox', { name: 'Verlauf je Handlungsfeld' }).uncheck();
		await page.getByRole('checkbox', { name: 'Arbeit und wirtschaftliche Entwicklung' }).uncheck();
		await page.getByRole('button', { name: 'Vorschau anzeigen' }).click();
		await expect(preview.getByRole('heading', { name: 'Verlauf je Handlungsfeld' })).toHaveCount(0);
		const table = preview.getByRole('table', { name: /Wert von 0 bis 100/ });
		await expect(table.getByRole('rowheader', { name: /Arbeit/ })).toHaveCount(0);
		await expect(
			table.getByRole('rowheader', { name: 'Engagement und Beteiligung' })
		).toBeVisible();
	});

	await test.step('as a PDF that says the same', async () => {
		const arriving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'PDF' }).click();
		const download = await arriving;
		expect(download.suggestedFilename()).toBe('kaiserslautern-results-3-2022-06-21.pdf');
		const { info, text } = openPdf(await readFile(await download.path()));
		expect(info).toMatchObject({ Title: 'Ergebnisbericht: Kaiserslautern', Tagged: 'yes' });
		expect(text).not.toContain('Verlauf je Handlungsfeld');
		await expect(page.getByText('Die Datei ist fertig:')).toBeVisible();
	});

	await test.step('as slides for the council', async () => {
		const arriving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Folien (PowerPoint)' }).click();
		const { slides } = openSlides(await readFile(await (await arriving).path()));
		expect(slides[1]?.title).toBe('In fünf von sieben Feldern ist der Wert gestiegen');
	});

	await test.step('a chart as a picture, from beside it', async () => {
		await preview.getByText('Als Tabelle oder Bild').first().click();
		const arriving = page.waitForEvent('download');
		await preview.getByRole('link', { name: 'PNG (Profil der Handlungsfelder)' }).click();
		const download = await arriving;
		expect(download.suggestedFilename()).toBe('kaiserslautern-profile.png');
		const png = await readFile(await download.path());
		expect(png.subarray(1, 4).toString()).toBe('PNG');
	});
});

test('without scripts the file simply arrives, and mistakes are said', async ({ visitor }) => {
	const page = await visitor({ javaScriptEnabled: false });
	await signIn(page, 'office@demo.example', 'demo-weltoffen');
	await page.goto('/kaiserslautern/reports');
	await page.getByRole('link', { name: 'Verlauf über Runden' }).click();
	await expect(page.getByRole('heading', { name: 'Verlauf über drei Runden' })).toBeVisible();
	await page.getByRole('combobox', { name: 'Von', exact: true }).selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Vorschau anzeigen' }).click();
	await expect(page.getByRole('heading', { name: 'Verlauf über zwei Runden' })).toBeVisible();

	const arriving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Tabellen (CSV)' }).click();
	expect((await arriving).suggestedFilename()).toBe('kaiserslautern-trends-2022-06-21.zip');

	for (const box of await page
		.getByRole('group', { name: 'Abschnitte' })
		.getByRole('checkbox')
		.all()) {
		await box.uncheck();
	}
	await page.getByRole('button', { name: 'PDF' }).click();
	await expect(page.getByText('Wählen Sie mindestens einen Abschnitt.')).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(0);
});

test('who only contributes gets no report, nor a chart', async ({ demoPageOf }) => {
	const page = await demoPageOf('contributor@demo.example');
	await page.goto('/marwelden');
	await expect(page.getByRole('link', { name: 'Berichte' })).toHaveCount(0);
	for (const path of ['', '/file?format=pdf', '/charts/profile.svg?kind=results']) {
		const response = await page.request.get(`/marwelden/reports${path}`);
		expect(response.status()).toBe(403);
	}
});
