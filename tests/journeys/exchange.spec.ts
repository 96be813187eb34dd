import { readFileSync } from 'node:fs';
import { expect, test } from '../support/site.ts';
import { openRound } from '../support/steps.ts';

const csv = (text: string) => ({
	name: 'tabelle.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(text, 'latin1')
});
const bodies = 'Name;Art\r\nBeirat für Migration;Beirat\r\nB\xfcrgerb\xfcro;Amt oder Stelle\r\n';
const head = 'Titel;Zust\xe4ndig;Handlungsfeld;Beginn;F\xe4llig;Mittel je Jahr';
const good =
	'R\xe4ume \xf6ffnen;Beirat f\xfcr Migration;f6;01.02.2022;31.12.2022;2022: 12.000 (Land)';

for (const javaScriptEnabled of [true, false]) {
	test(`bodies and measures are read in from a spreadsheet’s CSV, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		pageOf,
		town
	}) => {
		const page = await pageOf('coordinator', { javaScriptEnabled });
		const file = page.getByLabel('Datei');
		const bring = page.getByRole('button', { name: 'Einlesen' });
		await page.goto(`/${town.slug}/measures/exchange`);
		await page.getByRole('radio', { name: 'Gremien und Stellen' }).check();
		await file.setInputFiles(csv(bodies));
		await page.getByRole('button', { name: 'Prüfen' }).click();
		await expect(page.getByText('2 neu, 0 geändert')).toBeVisible();
		if (!javaScriptEnabled) await file.setInputFiles(csv(bodies));
		await bring.click();
		await expect(page.getByText('Die Gremien sind eingelesen.')).toBeVisible();

		const rows = `${head}\r\n${good}\r\nFest;Unbekannt;f6;bald;31.12.2022;viel\r\n`;
		await page.getByRole('radio', { name: 'Maßnahmen' }).check();
		await file.setInputFiles(csv(rows));
		await bring.click();
		await expect(page.getByText('Es wurde nichts geschrieben')).toBeVisible();
		const wrong = page.getByRole('row').filter({ hasText: 'Unbekannt' });
		await expect(wrong).toContainText('Zuständig');
		await expect(page.getByRole('row', { name: /^3 Fest Beginn/ })).toBeVisible();
		if (!javaScriptEnabled) await file.setInputFiles(csv(rows));
		await page.getByLabel('Zeilen mit Fehlern auslassen').check();
		await bring.click();
		await expect(page.getByText('Die Maßnahmen sind eingelesen.')).toBeVisible();

		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Maßnahmen CSV' }).click();
		const text = readFileSync(await (await download).path(), 'utf8');
		expect(text).toContain('Räume öffnen');
		expect(text).toContain('2022: 12000 (Land)');
	});
}

test('a file that is no table is explained', async ({ pageOf, town }) => {
	const page = await pageOf('coordinator');
	await page.goto(`/${town.slug}/measures/exchange`);
	await page.getByLabel('Datei').setInputFiles({
		name: 'massnahmen.xlsx',
		mimeType: 'application/pdf',
		buffer: Buffer.from('%PDF-1.7\n')
	});
	await page.getByRole('button', { name: 'Prüfen' }).click();
	await expect(page.getByRole('alert')).toContainText('Speichern Sie die Datei als XLSX oder CSV');
});

test('a department fills its field offline; what somebody else answered meanwhile is shown', async ({
	pageOf,
	town
}) => {
	const desk = await pageOf('coordinator');
	await openRound(desk, town.slug, 'Runde');
	await desk.goto(`/${town.slug}/rounds/1/answers/f6`);
	await desk.getByRole('link', { name: 'Als Tabelle ausfüllen' }).click();
	const download = desk.waitForEvent('download');
	await desk.getByRole('link', { name: 'CSV' }).click();
	const sheet = readFileSync(await (await download).path(), 'utf8');
	const lines = sheet.split('\r\n');
	const filled = [
		lines[0],
		lines[1]?.replace(/(";|[^;]*;[^;]*;)(?=;)/, '$1begonnen'),
		...lines.slice(2)
	];

	const other = await pageOf('officer');
	await other.goto(`/${town.slug}/rounds/1/answers/f6`);
	await other.getByRole('radio', { name: 'fest etabliert' }).first().check();
	await expect(other.getByText('Gespeichert', { exact: true }).first()).toBeVisible();

	await desk.getByLabel('Datei').setInputFiles({
		name: 'f6.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(filled.join('\r\n'))
	});
	await desk.getByRole('button', { name: 'Einlesen' }).click();
	await expect(desk.getByText('Hier steht: fest etabliert. In der Datei: begonnen.')).toBeVisible();
	await desk.getByLabel('Zeilen mit Fehlern auslassen').check();
	await desk.getByRole('button', { name: 'Einlesen' }).click();
	await expect(desk.getByText('Die Antworten sind eingelesen.')).toBeVisible();
});
