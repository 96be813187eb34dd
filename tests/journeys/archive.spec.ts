import { readFileSync } from 'node:fs';
import { expect, test } from '../support/site.ts';

test.use({ apart: 'archive' });

const password = 'ein langes Passwort für den Umzug';

test('a municipality takes everything along; the operator checks, reads in, and the checksum is the same', async ({
	demoPageOf,
	pageOf,
	town,
	visitor
}) => {
	const slug = `umzug-${town.slug}`;
	const coordinator = await demoPageOf('coordinator@demo.example');
	const operator = await pageOf('operator');
	const file = operator.getByLabel('Datei');
	let [archive, checksum, link] = ['', '', ''];

	await test.step('the coordinator downloads the archive from the settings', async () => {
		await coordinator.goto('/kaiserslautern/settings');
		await coordinator.getByRole('link', { name: 'Zum Archiv' }).click();
		await expect(coordinator.getByRole('row', { name: /^Runden 3$/ })).toBeVisible();
		checksum = await coordinator.getByRole('code').innerText();
		const download = coordinator.waitForEvent('download');
		await coordinator.getByRole('button', { name: 'Archiv herunterladen' }).click();
		const saved = await download;
		expect(saved.suggestedFilename()).toBe('kaiserslautern-2022-06-21.json');
		archive = readFileSync(await saved.path(), 'utf8');
		expect(archive).not.toContain('demo.example');
	});

	await test.step('the schema that it follows is published', async () => {
		const link = coordinator.getByRole('link', { name: 'JSON-Schema des Archivs' });
		const response = await coordinator.request.get((await link.getAttribute('href')) ?? '');
		expect(await response.json()).toMatchObject({ $id: '/schemas/archive-1.json' });
	});

	await test.step('the operator of another installation adds the municipality', async () => {
		await operator.goto('/admin/municipalities/new');
		await operator.getByLabel('Name der Kommune').fill('Umzugsstadt');
		await operator.getByLabel('Adresswort').fill(slug);
		await operator.getByLabel('Art').selectOption('Landkreis');
		await operator.getByLabel('Land', { exact: true }).selectOption('Rheinland-Pfalz');
		await operator.getByLabel('Einwohnerzahl').fill('5.000');
		await operator.getByLabel('Programm').selectOption('Modellkommunen 2020');
		await operator.getByLabel('Name der Person').fill('Integrationsstelle');
		await operator.getByLabel('E-Mail-Adresse').fill(`koordination@${slug}.example`);
		await operator.getByRole('button', { name: 'Kommune anlegen' }).click();
		link = await operator.getByLabel('Einladungslink').inputValue();
		await operator.getByRole('link', { name: 'Zu Umzugsstadt' }).click();
		await operator.getByRole('link', { name: 'Archiv einlesen' }).click();
	});

	await test.step('a file that was changed on the way is refused', async () => {
		await file.setInputFiles(json(archive.replaceAll('Kaiserslautern', 'Anderswo')));
		await operator.getByRole('button', { name: 'Prüfen' }).click();
		await expect(operator.getByText('Es wurde nichts geschrieben.')).toBeVisible();
		await expect(operator.getByRole('row', { name: /Prüfsumme/ })).toBeVisible();
	});

	await test.step('the dry run counts, and shows no content', async () => {
		await file.setInputFiles(json(archive));
		await operator.getByRole('button', { name: 'Prüfen' }).click();
		await expect(operator.getByText(/^\d+ neu, 3 geändert, 0 nicht übernommen/)).toBeVisible();
		await expect(operator.getByRole('row', { name: /^Runden 3$/ })).toBeVisible();
		await expect(operator.getByRole('code')).toHaveText(checksum);
	});

	await test.step('and is read in once', async () => {
		await operator.getByRole('button', { name: 'Einlesen' }).click();
		await expect(operator.getByText('Das Archiv ist eingelesen.')).toBeVisible();
		await operator.goto(`/admin/municipalities/${slug}/archive`);
		await expect(operator.getByText('nur in eine leere Kommune')).toBeVisible();
	});

	await test.step('the new coordinator finds everything, with the same checksum', async () => {
		const newcomer = await visitor();
		await newcomer.goto(link);
		await newcomer.getByLabel('Passwort').fill(password);
		await newcomer.getByRole('button', { name: 'Einladung annehmen' }).click();
		await expect(newcomer).toHaveURL(new RegExp(`/${slug}$`));
		await newcomer.goto(`/${slug}/settings/archive`);
		await expect(newcomer.getByRole('code')).toHaveText(checksum);
		await newcomer.goto(`/${slug}/rounds/3`);
		await expect(newcomer.getByText('(aus dem Archiv)').first()).toBeVisible();
	});

	await test.step('project staff see two municipalities of one name, each with its own', async () => {
		const staff = await demoPageOf('staff@demo.example');
		await staff.goto('/review/findings');
		await expect(staff.getByRole('heading', { name: 'Kaiserslautern' }).first()).toBeVisible();
		await staff.goto('/review/releases/modellkommunen-2020/new');
		await staff.getByText('Wer einfließt').click();
		await expect(staff.getByRole('row', { name: /^Kaiserslautern/ })).toHaveCount(2);
	});
});

test('the archive waits for an open workshop', async ({ demoPageOf }) => {
	const page = await demoPageOf('coordinator@demo.example');
	await page.goto('/auenrode/settings/archive');
	await expect(page.getByText('Der Workshop von Runde 2 ist noch offen.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Archiv herunterladen' })).toHaveCount(0);
});

test('without JavaScript a wrong file is explained', async ({ pageOf, town }) => {
	const page = await pageOf('operator', { javaScriptEnabled: false });
	await page.goto(`/admin/municipalities/${town.slug}`);
	await page.getByRole('link', { name: 'Archiv einlesen' }).click();
	await page.getByLabel('Datei').setInputFiles(json('{"format": "anderes"}'));
	await page.getByRole('button', { name: 'Prüfen' }).click();
	await expect(page.getByRole('row', { name: /ganze Datei/ })).toContainText('kein Archiv');
});

function json(text: string) {
	return { name: 'archiv.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}
