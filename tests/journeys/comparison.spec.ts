import { expect, test } from '../support/site.ts';

test('the office sees where the municipality stands, staff publish, and no name stands beside a value', async ({
	demoPageOf
}) => {
	const office = await demoPageOf('office@demo.example');
	await office.goto('/kaiserslautern/comparison');
	await expect(office.getByRole('heading', { level: 1 })).toContainText('mittleren Hälfte');
	await expect(office.getByText('Stichtag 20. Juni 2022')).toBeVisible();
	const levels = office.getByRole('table', { name: 'Wo Sie stehen' });
	await expect(levels.getByRole('row', { name: /^Zusammenhalt und Begegnung/ })).toContainText(
		'6 Kommunen, Stand 20.06.2022'
	);
	await expect(office.getByRole('main')).not.toContainText('Brackenfurt');

	const staff = await demoPageOf('staff@demo.example');
	await staff.goto('/review/releases');
	await staff.getByRole('link', { name: 'Veröffentlichung vorbereiten' }).click();
	await expect(staff.getByText(/7 von \d+ Kommunen/)).toBeVisible();
	// Nothing has changed since the last release: every value is carried over with its date.
	await expect(
		staff.getByRole('cell', { name: 'unverändert, vom 20.06.2022' }).first()
	).toBeVisible();
	await staff.getByLabel('Name der Veröffentlichung').fill('Vergleich am Stichtag');
	await staff.getByRole('button', { name: 'Unwiderruflich veröffentlichen' }).click();
	await expect(staff.getByText('Der Vergleich ist veröffentlicht.')).toBeVisible();

	await office.reload();
	await expect(office.getByText('Vergleich am Stichtag, Stichtag 21. Juni 2022')).toBeVisible();
	await expect(levels.getByText('6 Kommunen, Stand 20.06.2022').first()).toBeVisible();
});

test('the office gives and revokes consent; the coordinator only reads it', async ({
	pageOf,
	town
}) => {
	const office = await pageOf('office');
	await office.goto(`/${town.slug}/settings`);
	await office.getByLabel('Anmerkung').fill('Beschluss 12/2022');
	await office.getByRole('button', { name: 'Zustimmung erteilen' }).click();
	await expect(office.getByText('Die Zustimmung ist erteilt.', { exact: true })).toBeVisible();
	await expect(office.getByText('Beschluss 12/2022')).toBeVisible();
	await office.getByRole('button', { name: 'Zustimmung widerrufen' }).click();
	await expect(office.getByText('Die Zustimmung ist nicht erteilt.')).toBeVisible();

	const coordinator = await pageOf('coordinator');
	await coordinator.goto(`/${town.slug}/settings`);
	await expect(coordinator.getByText('nur die Leitung')).toBeVisible();
	await expect(coordinator.getByRole('button', { name: /Zustimmung/ })).toHaveCount(0);
	await expect(coordinator.getByRole('listitem').filter({ hasText: 'widerrufen' })).toBeVisible();
});

test('somebody without a release, and somebody without leave', async ({ pageOf, town }) => {
	const office = await pageOf('office');
	await office.goto(`/${town.slug}/comparison`);
	await expect(office.getByText(/Einen Vergleich gibt es/)).toBeVisible();
	const contributor = await pageOf('contributor');
	const answer = await contributor.goto(`/${town.slug}/comparison`);
	expect(answer?.status()).toBe(403);
});
