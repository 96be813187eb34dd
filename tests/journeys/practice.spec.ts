import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import type { TownOnFile } from '../support/town-on-file.ts';

const title = 'Treffpunkt im Bahnhof';

/** Writes an example down and proposes it to the office. */
async function propose(page: Page, town: TownOnFile): Promise<void> {
	await page.goto(`/${town.slug}/practice`);
	await page.getByRole('link', { name: 'Beispiel entwerfen' }).click();
	await page.getByLabel('Titel').fill(title);
	await page.getByLabel('Zusammenhalt und Begegnung').check();
	await page.getByLabel('Ausgangssituation').fill('Im Viertel fehlte ein Ort.');
	await page.getByLabel('Umsetzung').fill('- Räume gemietet\n- Vereine eingeladen');
	await page.getByLabel('So lief es in der Praxis').fill('Frau Yılmaz hat alles geordnet.');
	await page.getByRole('button', { name: 'Speichern und ansehen' }).click();
	await expect(page.getByText('Der Entwurf ist gespeichert.')).toBeVisible();
	await expect(page.getByText(/fehlt noch: Ziel und Kontakt/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Der Leitung vorschlagen' })).toBeHidden();

	await expect(page.getByText('Das sieht nach einer Person aus: „Frau Yılmaz“.')).toBeVisible();

	await page.getByRole('link', { name: 'Bearbeiten' }).click();
	await page.getByLabel('So lief es in der Praxis').fill('Eine Kollegin hat alles geordnet.');
	await page.getByLabel('Ziel').fill('Ein Ort für alle.');
	await page.getByLabel('Kontakt').fill('Stelle für Begegnung');
	await page.getByRole('button', { name: 'Speichern und ansehen' }).click();
	await page.getByRole('button', { name: 'Der Leitung vorschlagen' }).click();
	await expect(page.getByText('Das Beispiel ist jetzt im Stand „vorgeschlagen“.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Bearbeiten' })).toBeHidden();
}

/** Reads what was proposed and publishes it. @returns exactly what the office read */
async function publish(page: Page, town: TownOnFile): Promise<string> {
	await page.goto(`/${town.slug}/practice/1`);
	const read = await page.getByRole('article').innerText();
	await page.getByRole('button', { name: 'Für das Programm veröffentlichen' }).click();
	await expect(page.getByText('Das Beispiel ist jetzt im Stand „veröffentlicht“.')).toBeVisible();
	return read;
}

/** Opens the published example from the list of another town. */
async function find(page: Page, slug: string, town: TownOnFile): Promise<void> {
	await page.goto(`/${slug}/practice?field=f6`);
	const row = page.getByRole('listitem').filter({ hasText: town.name });
	await row.getByRole('link', { name: title }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Without the day of publication, which there is only once it is published. */
const withoutDay = (text: string) => text.replace(/\s*·\s*veröffentlicht am [^\n]*/, '');

test('an example is drafted, published, found by another town, and talked about', async ({
	pageOf,
	town
}) => {
	const coordinator = await pageOf('coordinator');
	const office = await pageOf('office');
	const stranger = await pageOf('stranger');
	const other = `${town.slug}-other`;

	await test.step('nobody else sees the draft or the proposal', async () => {
		await propose(coordinator, town);
		await stranger.goto(`/${other}/practice`);
		await expect(stranger.getByRole('link', { name: title })).toBeHidden();
	});

	await test.step('the office publishes what it has read, and others read exactly that', async () => {
		const read = await publish(office, town);
		await find(stranger, other, town);
		const found = await stranger.getByRole('article').innerText();
		expect(withoutDay(found)).toBe(withoutDay(read));
	});

	await test.step('the other town asks; what is too short comes back', async () => {
		await stranger.getByLabel('Worüber möchten Sie sprechen?').fill('Wie?');
		await stranger.getByRole('button', { name: 'Anfrage senden' }).click();
		await expect(stranger.getByText('mindestens 10 Zeichen')).toBeVisible();
		await expect(stranger.getByLabel('Worüber möchten Sie sprechen?')).toHaveValue('Wie?');
		await stranger.getByLabel('Worüber möchten Sie sprechen?').fill('Wie teuer war die Miete?');
		await stranger.getByRole('button', { name: 'Anfrage senden' }).click();
		await expect(stranger.getByText('Ihre Anfrage ist angekommen.')).toBeVisible();
		await expect(stranger.getByRole('button', { name: 'Anfrage senden' })).toBeHidden();
	});

	await test.step('the coordinator answers, the office does not see it', async () => {
		await office.goto(`/${town.slug}/practice/1`);
		await expect(office.getByText('Wie teuer war die Miete?')).toBeHidden();
		await coordinator.goto(`/${town.slug}/practice`);
		await coordinator.getByRole('link', { name: /möchte sprechen/ }).click();
		await coordinator.getByLabel('Ihre Antwort an').fill('Im ersten Jahr war sie frei.');
		await coordinator.getByRole('button', { name: 'Antworten' }).click();
		await expect(coordinator.getByText('Ihre Antwort ist bei')).toBeVisible();
	});

	await test.step('the reply is seen by those who asked, and stays after a withdrawal', async () => {
		await office.goto(`/${town.slug}/practice/1`);
		await office.getByText('Zurückziehen', { exact: true }).click();
		await office.getByRole('button', { name: 'Ja, zurückziehen' }).click();
		await expect(
			office.getByText('Das Beispiel ist jetzt im Stand „zurückgezogen“.')
		).toBeVisible();
		await stranger.goto(`/${other}/practice`);
		await expect(stranger.getByRole('link', { name: title })).toBeHidden();
		await stranger.getByRole('link', { name: `Anfrage an ${town.name}` }).click();
		await expect(stranger.getByText('Im ersten Jahr war sie frei.')).toBeVisible();
		await expect(stranger.getByText('Im Viertel fehlte ein Ort.')).toBeHidden();
	});
});

test('all of it works without JavaScript, and two edits at once lose nothing', async ({
	pageOf,
	town
}) => {
	const off = { javaScriptEnabled: false };
	const member = await pageOf('member', off);
	const coordinator = await pageOf('coordinator', off);
	await propose(member, town);
	await coordinator.goto(`/${town.slug}/practice/1`);
	await coordinator.getByRole('button', { name: 'Zurückholen und weiterschreiben' }).click();

	await test.step('both write the goal; the later one sees both texts', async () => {
		await member.goto(`/${town.slug}/practice/1/edit`);
		await coordinator.goto(`/${town.slug}/practice/1/edit`);
		await coordinator.getByLabel('Ziel').fill('Ein Ort mit Küche.');
		await coordinator.getByLabel('Eckdaten').fill('80 Quadratmeter');
		await coordinator.getByRole('button', { name: 'Speichern und ansehen' }).click();
		await expect(coordinator.getByText('Gespeichert.')).toBeVisible();
		await member.getByLabel('Ziel').fill('Ein Ort mit Garten.');
		await member.getByRole('button', { name: 'Speichern und ansehen' }).click();
		await expect(member.getByRole('alert')).toContainText('Es wurde noch nichts gespeichert.');
		await expect(member.getByText('Ein Ort mit Küche.')).toBeVisible();
		await expect(member.getByLabel('Ziel')).toHaveValue('Ein Ort mit Garten.');
		await expect(member.getByLabel('Eckdaten')).toHaveValue('80 Quadratmeter');
	});

	await test.step('and decides', async () => {
		await member.getByLabel('Ziel').fill('Ein Ort mit Küche und Garten.');
		await member.getByRole('button', { name: 'Speichern und ansehen' }).click();
		await expect(member.getByText('Ein Ort mit Küche und Garten.')).toBeVisible();
		await member.getByRole('button', { name: 'Der Leitung vorschlagen' }).click();
	});

	await test.step('the office gives it back with a reason', async () => {
		const office = await pageOf('office', off);
		await office.goto(`/${town.slug}/practice/1`);
		await office.getByText('Mit Hinweis zurückgeben').first().click();
		await office.getByLabel('Was soll geändert werden?').fill('Bitte die Kosten nennen.');
		await office.getByRole('button', { name: 'Mit Hinweis zurückgeben' }).click();
		await expect(office.getByText('Das Beispiel ist jetzt im Stand „Entwurf“.')).toBeVisible();
		await member.reload();
		await expect(member.getByText('Bitte die Kosten nennen.')).toBeVisible();
	});
});

test('a field with a low score leads to what others have tried', async ({ demoPageOf }) => {
	const page = await demoPageOf('member@demo.example');
	await page.goto('/kaiserslautern/rounds/3/results/f2');
	await page.getByRole('link', { name: 'Ansehen, was andere erprobt haben' }).click();
	await expect(page.getByLabel('Handlungsfeld')).toHaveValue('f2');
	await expect(
		page.getByText(/Ihr Wert hier ist niedrig: Interkulturelle Öffnung/).first()
	).toBeVisible();
	await page.goto('/kaiserslautern/rounds/3/results/f1');
	await expect(page.getByRole('link', { name: 'Ansehen, was andere erprobt haben' })).toBeHidden();
});
