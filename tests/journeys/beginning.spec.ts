import { expect, test } from '../support/site.ts';

const password = 'ein langes Passwort für den Anfang';

test('an installation begins: programme, municipality, first coordinator, first round', async ({
	pageOf,
	town,
	visitor
}) => {
	const operator = await pageOf('operator', { javaScriptEnabled: false });
	const programme = `Modellkommunen ${town.slug}`;
	const name = `Landkreis Süßenau ${town.slug}`;
	const slug = `landkreis-suessenau-${town.slug}`;
	const email = `koordination@${slug}.example`;
	let link = '';

	await test.step('the operator adds a programme', async () => {
		await operator.goto('/admin');
		await operator.getByRole('link', { name: 'Programm anlegen' }).click();
		await operator.getByLabel('Titel').fill(programme);
		await operator.getByRole('button', { name: 'Programm anlegen' }).click();
		await expect(operator.getByText('Das Programm ist angelegt.')).toBeVisible();
	});

	await test.step('and not a second one with the same address', async () => {
		await operator.goto('/admin/programmes/new');
		await operator.getByLabel('Titel').fill(programme);
		await operator.getByRole('button', { name: 'Programm anlegen' }).click();
		await expect(operator.getByRole('alert')).toContainText('schon vergeben');
		await expect(operator.getByLabel('Titel')).toHaveValue(programme);
		await expect(operator.getByLabel('Adresswort')).toHaveValue(`modellkommunen-${town.slug}`);
	});

	await test.step('and a municipality; what was typed survives a mistake', async () => {
		await operator.goto('/admin');
		await operator.getByRole('link', { name: 'Kommune anlegen' }).click();
		await operator.getByLabel('Name der Kommune').fill(name);
		await operator.getByLabel('Art').selectOption('Landkreis');
		await operator.getByLabel('Land', { exact: true }).selectOption('Rheinland-Pfalz');
		await operator.getByLabel('Einwohnerzahl').fill('viele');
		await operator.getByLabel('Programm').selectOption(programme);
		await operator.getByLabel('Name der Person').fill('Integrationsstelle');
		await operator.getByLabel('E-Mail-Adresse').fill(email);
		await operator.getByRole('button', { name: 'Kommune anlegen' }).click();
		await expect(operator.getByRole('alert')).toContainText('als ganze Zahl');
		await operator.getByLabel('Einwohnerzahl').fill('121.900');
		await operator.getByRole('button', { name: 'Kommune anlegen' }).click();
		await expect(operator.getByText(`Die Kommune „${name}“ ist angelegt.`)).toBeVisible();
		link = await operator.getByLabel('Einladungslink').inputValue();
		expect(operator.url()).not.toContain('invite');
	});

	await test.step('whose page shows who is invited, and the link no more', async () => {
		await operator.getByRole('link', { name: `Zu ${name}` }).click();
		await expect(operator.getByRole('heading', { level: 1, name })).toBeVisible();
		await expect(operator.getByText(email)).toBeVisible();
		await expect(operator.getByText('Rheinland-Pfalz')).toBeVisible();
		expect(await operator.content()).not.toContain(new URL(link).pathname);
	});

	const coordinator = await visitor();
	await test.step('the invited coordinator sets a password and is in', async () => {
		await coordinator.goto(link);
		await coordinator.getByLabel('Passwort').fill(password);
		await coordinator.getByRole('button', { name: 'Einladung annehmen' }).click();
		await expect(coordinator).toHaveURL(new RegExp(`/${slug}$`));
		await expect(coordinator.getByRole('banner')).toContainText(programme);
	});

	await test.step('and plans the first round', async () => {
		await coordinator.getByRole('link', { name: /Runde planen/ }).click();
		await coordinator.getByLabel('Name der Runde').fill('Erste Runde');
		await coordinator.getByRole('button', { name: 'Runde planen' }).click();
		await expect(coordinator.getByRole('heading', { level: 1, name: 'Erste Runde' })).toBeVisible();
	});

	await test.step('the operator sees that somebody coordinates, and can still invite', async () => {
		await operator.reload();
		await expect(operator.getByRole('definition').filter({ hasText: /^ja$/ })).toBeVisible();
		await expect(operator.getByText(email)).toBeHidden();
		await operator.getByLabel('Name der Person').fill('Vertretung');
		await operator.getByLabel('E-Mail-Adresse').fill(`vertretung@${slug}.example`);
		await operator.getByRole('button', { name: 'Link erstellen' }).click();
		await expect(operator.getByLabel('Einladungslink')).toHaveValue(/\/invite\/[\w-]{20,}$/);
	});
});
