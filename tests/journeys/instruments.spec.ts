import { expect, test } from '../support/site.ts';

test.use({ apart: 'instruments' });

test('a new version is written from the old one, looked at, held against it, and published once', async ({
	demoPageOf
}) => {
	const staff = await demoPageOf('staff@demo.example');
	await staff.goto('/review/instruments');
	await staff.getByRole('button', { name: 'Neue Fassung anlegen aus 1.0' }).click();
	await expect(staff.getByText('Die neue Fassung ist angelegt.')).toBeVisible();
	await expect(staff.getByText('Nichts fehlt: Die Fassung kann')).toBeVisible();

	await staff.getByRole('link', { name: 'Zusammenhalt und Begegnung' }).click();
	await staff.getByRole('link', { name: /^Begegnungsorte/ }).click();
	const about = staff.getByRole('region', { name: 'Worum es geht' });
	await about.getByLabel('Titel (deutsch)').fill('');
	await about.getByLabel('Gewicht').fill('3');
	await staff.getByRole('button', { name: 'Speichern', exact: true }).click();
	await expect(staff.getByText('Gespeichert.')).toBeVisible();

	await staff.getByRole('link', { name: 'Entwurf der Fassung 1.1' }).click();
	await expect(staff.getByText('Eine Stelle ist vor dem Veröffentlichen zu klären.')).toBeVisible();
	await expect(staff.getByRole('link', { name: 'Veröffentlichen' })).toBeHidden();
	await staff.getByRole('link', { name: /Titel \(deutsch\)$/ }).click();
	await about.getByLabel('Titel (deutsch)').fill('Treffpunkte für alle');
	await staff.getByRole('button', { name: 'Speichern', exact: true }).click();
	await expect(staff.getByText('Gespeichert.')).toBeVisible();

	await staff.getByRole('link', { name: 'Entwurf der Fassung 1.1' }).click();
	await staff.getByRole('link', { name: 'Ansehen, was Kommunen lesen' }).click();
	// The page before has a link of the same name as the next one.
	await expect(staff).toHaveURL(/\/preview/);
	await staff.getByRole('link', { name: 'Zusammenhalt und Begegnung' }).click();
	await expect(staff.getByRole('heading', { name: 'Treffpunkte für alle' })).toBeVisible();

	await staff.getByRole('link', { name: 'Entwurf der Fassung 1.1' }).click();
	await staff.getByRole('link', { name: 'Mit Fassung 1.0 vergleichen' }).click();
	const change = staff.getByRole('listitem').filter({ hasText: 'Treffpunkte für alle' });
	await expect(change.getByText('anders formuliert, anders gewichtet')).toBeVisible();

	await staff.getByRole('link', { name: 'Entwurf der Fassung 1.1' }).click();
	await staff.getByRole('link', { name: 'Veröffentlichen' }).click();
	await staff.getByRole('button', { name: 'Unwiderruflich veröffentlichen' }).click();
	await expect(staff.getByText('Setzen Sie bitte das Häkchen')).toBeVisible();
	await staff.getByLabel('Ich habe die Unterschiede').check();
	await staff.getByRole('button', { name: 'Unwiderruflich veröffentlichen' }).click();
	await expect(staff.getByText('Die Fassung ist veröffentlicht.')).toBeVisible();
	await expect(staff.getByText(/Lizenz: EUPL-1.2/)).toBeVisible();
	await expect(staff.getByRole('button', { name: /Speichern|verwerfen/ })).toBeHidden();
});
