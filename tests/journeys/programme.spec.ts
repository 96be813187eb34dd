import { expect, test } from '../support/site.ts';

const password = 'ein langes Passwort für das Programm';

test('a programme is run: its team is invited, invites a municipality, and offers it a round', async ({
	pageOf,
	town,
	visitor
}) => {
	const operator = await pageOf('operator', { javaScriptEnabled: false });
	const title = `Programm ${town.slug}`;
	const programme = `programm-${town.slug}`;
	const place = `Landkreis Lindengrund ${town.slug}`;
	const slug = `landkreis-lindengrund-${town.slug}`;

	const link = await test.step('the operator makes it and invites whoever runs it', async () => {
		await operator.goto('/admin/programmes/new');
		await operator.getByLabel('Titel').fill(title);
		await operator.getByRole('button', { name: 'Programm anlegen' }).click();
		await operator.getByRole('link', { name: title }).click();
		await operator.getByLabel('Name der Person').fill('Projektbüro');
		await operator.getByLabel('E-Mail-Adresse').fill(`buero@${slug}.example`);
		await operator.getByRole('button', { name: 'In das Projektteam aufnehmen' }).click();
		await expect(operator.getByRole('heading', { name: 'Offene Einladungen' })).toBeVisible();
		expect(operator.url()).not.toContain('invite');
		return operator.getByLabel('Einladungslink').inputValue();
	});

	const staff = await visitor();
	await test.step('who sets a password and is at the review desk', async () => {
		await staff.goto(link);
		await expect(staff.getByRole('definition').filter({ hasText: title })).toBeVisible();
		await staff.getByLabel('Neues Passwort').fill(password);
		await staff.getByRole('button', { name: 'Einladung annehmen' }).click();
		await expect(staff).toHaveURL(/\/review$/);
		await operator.reload();
	});

	const invitation = await test.step('and invites a municipality', async () => {
		await staff.goto(`/review/programme/${programme}/new`);
		await staff.getByLabel('Name der Kommune').fill(place);
		await staff.getByLabel('Art').selectOption('Landkreis');
		await staff.getByLabel('Land', { exact: true }).selectOption('Hessen');
		await staff.getByLabel('Einwohnerzahl').fill('20.000');
		await staff.getByLabel('Name der Person').fill('Integrationsstelle');
		await staff.getByLabel('E-Mail-Adresse').fill(`koordination@${slug}.example`);
		await staff.getByRole('button', { name: 'Kommune einladen' }).click();
		return staff.getByLabel('Einladungslink').inputValue();
	});

	await test.step('puts it into a cohort and offers it the first round', async () => {
		await staff.goto(`/review/programme/${programme}`);
		await staff.getByLabel(`Kohorte von ${place}`).fill('Frühjahr');
		await staff.getByRole('button', { name: 'Kohorten speichern' }).click();
		await expect(staff.getByText('Die Kohorten sind gespeichert.')).toBeVisible();
		await staff.getByRole('link', { name: 'Runden und Fristen' }).click();
		await staff.getByLabel('Was möchten Sie tun?').selectOption('Die nächste Runde anbieten');
		await staff.getByLabel('Einreichen bis').fill('2022-12-01');
		await staff.getByLabel('Titel der Runde').fill('Erste Bestandsaufnahme');
		await staff.getByRole('checkbox', { name: new RegExp(place) }).check();
		await staff.getByRole('button', { name: 'Vorher ansehen' }).click();
		await expect(staff.getByText('1 von 1 Kommunen')).toBeVisible();
		await staff.getByRole('button', { name: 'Bestätigen' }).click();
		await expect(staff.getByRole('cell', { name: 'Runde 1 wird angeboten' })).toBeVisible();
	});

	const coordinator = await visitor();
	await test.step('which its coordinator takes, with the date by which it is handed in', async () => {
		await coordinator.goto(invitation);
		await coordinator.getByLabel('Neues Passwort').fill(password);
		await coordinator.getByRole('button', { name: 'Einladung annehmen' }).click();
		await expect(coordinator).toHaveURL(new RegExp(`/${slug}$`));
		await coordinator.goto(`/${slug}/rounds`);
		await expect(coordinator.getByText(/einzureichen bis 1. Dezember 2022/)).toBeVisible();
		await coordinator.getByRole('button', { name: 'Diese Runde anlegen' }).click();
		await expect(
			coordinator.getByRole('heading', { level: 1, name: 'Erste Bestandsaufnahme' })
		).toBeVisible();
	});

	await test.step('and the team sees the round and its date, but nothing that is in it', async () => {
		await staff.goto(`/review/programme/${programme}`);
		const row = staff.getByRole('row', { name: new RegExp(place) });
		await expect(row).toContainText('Runde 1');
		await expect(row).toContainText('einreichen bis 01.12.2022');
		const refused = await staff.request.get(`/${slug}/rounds/1`);
		expect(refused.status()).toBe(404);
	});

	await test.step('whoever leaves the team is out at once', async () => {
		await operator.goto(`/admin/programmes/${programme}`);
		await operator.getByRole('button', { name: 'Zugang beenden: Projektbüro' }).click();
		await expect(operator.getByText('Der Zugang ist beendet.')).toBeVisible();
		expect((await staff.request.get(`/review/programme/${programme}`)).status()).not.toBe(200);
	});
});
