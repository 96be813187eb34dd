import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import { openRound } from '../support/steps.ts';

const question =
	'Inwieweit tritt die Verwaltungsspitze öffentlich für eine weltoffene Kommune ein?';

function group(page: Page) {
	return page.getByRole('group', { name: question });
}

test.beforeEach(async ({ pageOf, town }) => {
	const page = await pageOf('coordinator');
	await openRound(page, town.slug, 'Runde');
	await page.close();
});

test('keyboard alone is enough to answer a question', async ({ pageOf, town }) => {
	const page = await pageOf('officer');
	await page.goto(`/${town.slug}/rounds/1/answers/f1`);
	await group(page).getByRole('radio').first().focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(group(page).getByRole('radio', { name: 'begonnen' })).toBeChecked();
	await expect(group(page).getByText('Gespeichert', { exact: true })).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.type('Rede vom Mai');
	await page.keyboard.press('Tab');
	await expect(group(page).getByText('Gespeichert', { exact: true })).toBeVisible();
	await page.reload();
	await expect(group(page).getByRole('radio', { name: 'begonnen' })).toBeChecked();
	await expect(page.getByLabel('Beleg', { exact: true }).nth(1)).toHaveValue('Rede vom Mai');
});

test('two people answer the same question: the second sees both texts and decides', async ({
	pageOf,
	town
}) => {
	const [first, second] = [await pageOf('coordinator'), await pageOf('officer')];
	const address = `/${town.slug}/rounds/1/answers/f1`;
	await Promise.all([first.goto(address), second.goto(address)]);

	await group(first).getByRole('radio', { name: 'fest etabliert' }).check();
	await expect(group(first).getByText('Gespeichert', { exact: true })).toBeVisible();

	await group(second).getByRole('radio', { name: 'in Planung' }).check();
	const conflict = group(second).getByRole('alert');
	await expect(conflict).toContainText('Jemand anderes hat diese Frage inzwischen beantwortet.');
	await expect(conflict).toContainText('fest etabliert');
	await expect(conflict).toContainText('Amt coordinator');
	await expect(group(second).getByRole('radio', { name: 'in Planung' })).toBeChecked();

	await conflict.getByRole('button', { name: 'Meine Fassung speichern' }).click();
	await expect(group(second).getByText('Gespeichert', { exact: true })).toBeVisible();
	await first.reload();
	await expect(group(first).getByRole('radio', { name: 'in Planung' })).toBeChecked();
});

test('the second can take over what the first wrote', async ({ pageOf, town }) => {
	const [first, second] = [await pageOf('coordinator'), await pageOf('officer')];
	const address = `/${town.slug}/rounds/1/answers/f1`;
	await Promise.all([first.goto(address), second.goto(address)]);
	await group(first).getByRole('radio', { name: 'fest etabliert' }).check();
	await expect(group(first).getByText('Gespeichert', { exact: true })).toBeVisible();
	await group(second).getByRole('radio', { name: 'in Planung' }).check();
	await group(second).getByRole('button', { name: 'Diese Fassung übernehmen' }).click();
	await expect(group(second).getByRole('radio', { name: 'fest etabliert' })).toBeChecked();
	await group(second).getByRole('radio', { name: 'begonnen' }).check();
	await expect(group(second).getByText('Gespeichert', { exact: true })).toBeVisible();
});

test('a stale form without JavaScript is refused with both texts, and nothing is lost', async ({
	pageOf,
	town
}) => {
	const address = `/${town.slug}/rounds/1/answers/f1`;
	const late = await pageOf('officer', { javaScriptEnabled: false });
	await late.goto(address);
	const quick = await pageOf('coordinator');
	await quick.goto(address);
	await group(quick).getByRole('radio', { name: 'fest etabliert' }).check();
	await expect(group(quick).getByText('Gespeichert', { exact: true })).toBeVisible();

	await group(late).getByRole('radio', { name: 'in Planung' }).check();
	await late.getByRole('radio', { name: 'begonnen' }).first().check();
	await late.getByRole('button', { name: 'Speichern' }).click();
	await expect(group(late).getByRole('alert')).toContainText('fest etabliert');
	await expect(group(late).getByRole('radio', { name: 'in Planung' })).toBeChecked();
	await expect(late.getByText('2 von 12 beantwortet')).toBeVisible();

	await late.getByRole('button', { name: 'Speichern' }).click();
	await expect(late.getByText('Gespeichert.', { exact: true })).toBeVisible();
	await expect(group(late).getByRole('radio', { name: 'in Planung' })).toBeChecked();
});

test('without network nothing is lost: it is saved when the network is back', async ({
	pageOf,
	town
}) => {
	const page = await pageOf('coordinator');
	await page.goto(`/${town.slug}/rounds/1/answers/f1`);
	await page.context().setOffline(true);
	await group(page).getByRole('radio', { name: 'begonnen' }).check();
	await expect(group(page).getByText('Keine Verbindung.', { exact: false })).toBeVisible();
	await expect(page.getByText('Eine Antwort ist noch nicht gespeichert')).toBeVisible();
	await page.context().setOffline(false);
	await expect(group(page).getByText('Gespeichert', { exact: true })).toBeVisible();
	await page.reload();
	await expect(group(page).getByRole('radio', { name: 'begonnen' })).toBeChecked();
});

test('„trifft nicht zu“ without a reason is saved, marked, and blocks the hand-in', async ({
	pageOf,
	town
}) => {
	const page = await pageOf('coordinator');
	await page.goto(`/${town.slug}/rounds/1/answers/f1`);
	await group(page).getByRole('radio', { name: 'Trifft nicht zu' }).check();
	// Both words: that it was saved, and what is still missing.
	await expect(group(page).getByRole('status')).toContainText('Gespeichert');
	await expect(group(page).getByRole('status')).toContainText('Begründung fehlt');
	await expect(page.getByText('0 von 12 beantwortet')).toBeVisible();

	await page.goto(`/${town.slug}/rounds/1`);
	await page.getByRole('button', { name: 'Zum Konsens' }).click();
	await page.getByRole('link', { name: 'Einreichung vorbereiten' }).click();
	await expect(
		page.getByRole('heading', { name: 'Vor der Einreichung ist eine Sache zu klären' })
	).toBeVisible();
	await expect(
		page.getByRole('heading', { name: '„Trifft nicht zu“ ohne Begründung' })
	).toBeVisible();
	await expect(page.getByRole('button', { name: 'Beim Projektteam einreichen' })).toBeHidden();

	await page.goto(`/${town.slug}/rounds/1`);
	await page.getByText('Zurückgehen oder zurückziehen').click();
	await page.getByRole('button', { name: 'Zurück zu „Beantwortung“' }).click();
	await page.goto(`/${town.slug}/rounds/1/answers/f1`);
	await page
		.getByLabel('Warum trifft es nicht zu?')
		.nth(1)
		.fill('Es gibt keine hauptamtliche Spitze.');
	await expect(page.getByText('1 von 12 beantwortet')).toBeVisible();
	await page.goto(`/${town.slug}/rounds/1`);
	await expect(page.getByRole('cell', { name: 'Beantwortung' })).toHaveCount(2);
});

for (const reason of ['', 'Es gibt keine Spitze.']) {
	const what = reason ? 'a choice and a text' : 'a choice alone';
	test(`${what}, made before the scripts are there, are saved by them`, async ({
		pageOf,
		town
	}) => {
		const page = await pageOf('coordinator');
		const { promise: held, resolve: release } = Promise.withResolvers<null>();
		await page.route('**/_app/immutable/**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`/${town.slug}/rounds/1/answers/f1`, { waitUntil: 'commit' });
		await group(page).getByRole('radio', { name: 'Trifft nicht zu' }).check();
		await group(page).getByLabel('Warum trifft es nicht zu?').fill(reason);
		release(null);
		await expect(group(page).getByRole('status')).toContainText('Gespeichert');
		await page.reload();
		await expect(group(page).getByRole('radio', { name: 'Trifft nicht zu' })).toBeChecked();
		await expect(group(page).getByLabel('Warum trifft es nicht zu?')).toHaveValue(reason);
	});
}

test('a text that is too long is explained, and stays in its field', async ({ pageOf, town }) => {
	const page = await pageOf('coordinator', { javaScriptEnabled: false });
	await page.goto(`/${town.slug}/rounds/1/answers/f1`);
	const long = 'x'.repeat(1_000_000);
	await group(page).getByText('Beleg oder Notiz hinzufügen').click();
	await group(page).getByLabel('Notiz').fill(long);
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(group(page)).toContainText(
		'Das ist zu lang: höchstens 2000 Zeichen, Sie haben 1000000.'
	);
	await expect(group(page).getByLabel('Notiz')).toHaveValue(long);
	await expect(page.getByText('0 von 12 beantwortet')).toBeVisible();
});

test('a level that the scale does not have is refused in plain words', async ({ pageOf, town }) => {
	const page = await pageOf('coordinator', { javaScriptEnabled: false });
	const address = `/${town.slug}/rounds/1/answers/f1`;
	await page.goto(address);
	const seen = await page.locator('input[name="leitbild.2:seen"]').getAttribute('value');
	const response = await page.request.post(`${address}?/save`, {
		headers: { origin: new URL(page.url()).origin, accept: 'text/html' },
		form: { 'leitbild.2:seen': seen ?? '', 'leitbild.2:choice': '9' }
	});
	expect(response.status()).toBe(400);
	expect(await response.text()).toContain('Bitte wählen Sie eine der Möglichkeiten.');
	await page.reload();
	await expect(page.getByText('0 von 12 beantwortet')).toBeVisible();
});
