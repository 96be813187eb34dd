import { expect, test } from '../support/site.ts';

test('the office sees what changed, and chooses the rounds', async ({ demoPageOf }) => {
	const page = await demoPageOf('office@demo.example');
	await page.goto('/kaiserslautern');
	await page.getByRole('link', { name: 'Verlauf' }).click();
	await expect(page.getByRole('heading', { name: 'Verlauf über drei Runden' })).toBeVisible();
	await expect(
		page.getByText('Der Wert über alle Felder ist von 47 auf 56 gestiegen.')
	).toBeVisible();
	const improved = page.getByRole('region', { name: 'Was sich verbessert hat' });
	await expect(improved.getByRole('link', { name: 'Begegnungsorte', exact: true })).toBeVisible();
	await expect(improved.getByText('+50 Punkte').first()).toBeVisible();

	await expect(
		improved.getByRole('link', { name: 'Stadtteilbüros als Begegnungsorte öffnen' })
	).toBeVisible();
	const worries = page.getByRole('region', { name: 'Was Sorgen macht' });
	await expect(worries.getByText('überfällig seit 12.05.2022')).toBeVisible();
	const work = page.getByRole('region', { name: 'Maßnahmen', exact: true });
	await expect(work.getByText('41.500 € von 50.000 € für 2022')).toBeVisible();
	await expect(work.getByText('in 21 Tagen fällig')).toBeVisible();

	await page
		.getByRole('combobox', { name: 'Von', exact: true })
		.selectOption({ label: 'Zwischencheck, Dezember 2020' });
	await page.getByRole('button', { name: 'Anzeigen' }).click();
	await expect(page.getByRole('heading', { name: 'Verlauf über zwei Runden' })).toBeVisible();
	// The interim check had no workshop: there is nothing to compare agreement with.
	await expect(page.getByText('in weniger als zwei Runden')).toBeVisible();

	await improved.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/rounds\/3\/results\/f\d#/);
});

test('without two completed rounds the page says when there will be a trend', async ({
	pageOf,
	town
}) => {
	const page = await pageOf('office');
	await page.goto(`/${town.slug}/trends`);
	await expect(page.getByText('sobald zwei Runden abgeschlossen')).toBeVisible();
});
