import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

async function fillIn(page: Page, description: string): Promise<void> {
	await page.getByLabel('Kurz gesagt').fill('Anträge gibt es nur in Amtsdeutsch');
	await page.getByLabel('Beschreibung').fill(description);
	await next(page);
	await page.getByLabel('Lebensbereich').selectOption({ label: 'übrige Verwaltung' });
	await page.getByRole('checkbox', { name: /^strukturell/ }).check();
	await next(page);
	await page.getByRole('checkbox', { name: /^Sprache und Formulare/ }).check();
	await next(page);
	await page.getByLabel('Art der Quelle').selectOption({ label: 'Beobachtung' });
	await next(page);
	await page.getByLabel('Handlungsfeld').selectOption({ index: 2 });
	await next(page);
}

/** With a script one step is shown at a time; without, all are there. */
async function next(page: Page): Promise<void> {
	const button = page.getByRole('button', { name: 'Weiter', exact: true });
	if (await button.isVisible()) await button.click();
}

const save = (page: Page) => page.getByRole('button', { name: 'Befund speichern' }).click();

for (const javaScriptEnabled of [true, false]) {
	test(`a finding is recorded, checked, released and summed up, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
		pageOf,
		town
	}) => {
		const member = await pageOf('member', { javaScriptEnabled });
		await member.goto(`/${town.slug}/findings`);
		await member.getByRole('link', { name: 'Befund festhalten' }).click();
		if (javaScriptEnabled) {
			await expect(member.getByRole('button', { name: 'Weiter', exact: true })).toBeVisible();
		}
		await fillIn(member, 'Frau Yılmaz wartete drei Stunden auf Hilfe beim Ausfüllen.');
		await save(member);
		const alert = member.getByRole('alert');
		await expect(alert).toContainText('Das sieht nach persönlichen Angaben aus');
		await expect(alert.getByText('Frau Yılmaz', { exact: true })).toBeVisible();
		await member.getByLabel('Beschreibung').fill('Viele warten Stunden auf Hilfe beim Ausfüllen.');
		await save(member);
		await expect(member.getByText('Der Befund ist festgehalten.')).toBeVisible();
		// Who wrote it does not release it.
		await expect(member.getByText('Freigeben muss ihn jemand anderes')).toBeVisible();
		const address = new URL(member.url()).pathname;

		const office = await pageOf('office', { javaScriptEnabled });
		expect((await office.goto(address))?.status()).toBe(404);
		const contributor = await pageOf('contributor', { javaScriptEnabled });
		expect((await contributor.goto(address))?.status()).toBe(403);

		const coordinator = await pageOf('coordinator', { javaScriptEnabled });
		await coordinator.goto(address);
		await coordinator.getByRole('button', { name: 'Weiter zu „geprüft“' }).click();
		await expect(coordinator.getByText('Der Schritt ist festgehalten.')).toBeVisible();
		await coordinator.getByRole('button', { name: 'Für die Kommune freigeben' }).click();
		await expect(coordinator.getByText('für die Kommune freigegeben.')).toBeVisible();
		await coordinator
			.getByRole('textbox', { name: 'Zusammenfassung' })
			.fill('Formulare sind schwer zu verstehen.');
		await coordinator.getByRole('button', { name: 'Zusammenfassung speichern' }).click();
		await expect(coordinator.getByText('Die Zusammenfassung ist gespeichert.')).toBeVisible();

		await office.goto(`/${town.slug}/findings`);
		await office.getByRole('link', { name: 'Anträge gibt es nur in Amtsdeutsch' }).click();
		await expect(office.getByText('Viele warten Stunden')).toBeVisible();
		await expect(office.getByRole('link', { name: 'Bearbeiten' })).toHaveCount(0);
		await office.getByRole('button', { name: 'Zusammenfassung freigeben' }).click();
		await expect(office.getByText('Freigegeben von der Leitung:')).toBeVisible();
	});
}

test('staff read approved summaries of submitted rounds, and nothing else', async ({
	demoPageOf
}) => {
	const staff = await demoPageOf('staff@demo.example');
	await staff.goto('/review/findings');
	await expect(staff.getByRole('heading', { name: 'Kaiserslautern' })).toBeVisible();
	await expect(staff.getByText('Eine unabhängige Anlaufstelle fehlt')).toBeVisible();
	// Written, but not approved by the office.
	await expect(staff.getByText('der Austausch hängt an wenigen')).toHaveCount(0);
	expect((await staff.goto('/kaiserslautern/findings/1'))?.status()).toBe(404);
});

test('the list is filtered, and outside the task force small counts are masked', async ({
	demoPageOf
}) => {
	const member = await demoPageOf('member@demo.example');
	await member.goto('/kaiserslautern/findings');
	await member.getByText('Auswahl', { exact: true }).click();
	await member.getByLabel('Lebensbereich', { exact: true }).selectOption({ label: 'Wohnen' });
	await member.getByRole('button', { name: 'Anzeigen' }).click();
	await expect(member.getByRole('link', { name: /Bei der Wohnungssuche/ })).toBeVisible();
	await expect(member.getByRole('link', { name: /Amtsdeutsch/ })).toHaveCount(0);

	const office = await demoPageOf('office@demo.example');
	await office.goto('/kaiserslautern/findings');
	await office.getByText('Als Tabelle').click();
	await expect(office.getByRole('cell', { name: 'weniger als 3' }).first()).toBeVisible();
	await expect(office.getByText('nicht repräsentativ')).toBeVisible();
	await expect(office.getByRole('link', { name: /Bei der Wohnungssuche/ })).toHaveCount(0);
});
