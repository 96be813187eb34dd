import { expect, test } from '../support/site.ts';
import { openRound } from '../support/steps.ts';

test('a coordinator sees what waits, follows it, and switches a notice off', async ({
	pageOf,
	town
}) => {
	await openRound(await pageOf('coordinator'), town.slug, 'Erste Runde');
	const page = await pageOf('coordinator', { javaScriptEnabled: false });
	const waiting = page.getByRole('region', { name: 'Was wartet auf Sie' });

	await test.step('the first page leads to it', async () => {
		await page.goto(`/${town.slug}`);
		await waiting.getByRole('link', { name: 'Fragen beantworten' }).click();
		await expect(page).toHaveURL(/\/rounds\/1\/answers/);
	});

	await test.step('what is switched off there is gone from it, what is one’s own work stays', async () => {
		await page.goto('/account');
		await page.getByRole('link', { name: 'Wählen, was Sie auf der ersten Seite' }).click();
		await expect(page.getByText('Eine Demo verschickt keine E-Mails.')).toBeVisible();
		await expect(
			page.getByRole('row', { name: 'Der nächste Schritt der Runde' }).getByText('immer')
		).toBeVisible();
		const shown = page.getByRole('checkbox', {
			name: 'Offene Fragen der Selbstsicht auf der ersten Seite'
		});
		await shown.uncheck();
		await page.getByLabel('Höchstens einmal in der Woche').check();
		await page.getByRole('button', { name: 'Auswahl speichern' }).click();
		await expect(page.getByText('Ihre Auswahl ist gespeichert.')).toBeVisible();
		await expect(shown).not.toBeChecked();
		await expect(page.getByLabel('Höchstens einmal in der Woche')).toBeChecked();
		await page.goto(`/${town.slug}`);
		await expect(waiting).toContainText('Zurzeit wartet nichts auf Sie.');
	});
});
