import { expect, test } from '../support/site.ts';
import { openRound } from '../support/steps.ts';

test('of two tabs only one takes the step; the other is told where the round is', async ({
	pageOf,
	town
}) => {
	const [one, other] = [await pageOf('coordinator'), await pageOf('coordinator')];
	await openRound(one, town.slug, 'Runde');
	await Promise.all([one.goto(`/${town.slug}/rounds/1`), other.goto(`/${town.slug}/rounds/1`)]);
	await one.getByRole('button', { name: 'Zum Workshop' }).click();
	await expect(one.getByText('Die Runde ist jetzt im Schritt „Workshop“.')).toBeVisible();
	await other.getByRole('button', { name: 'Zum Konsens' }).click();
	await expect(other.getByRole('alert')).toContainText(
		'Die Runde ist inzwischen im Schritt „Workshop“'
	);
});

test('a step that the table does not have changes nothing', async ({ pageOf, town }) => {
	const page = await pageOf('coordinator');
	await openRound(page, town.slug, 'Runde');
	const response = await page.request.post(`/${town.slug}/rounds/1?/move`, {
		headers: { origin: new URL(page.url()).origin, accept: 'text/html' },
		form: { from: 'answering', to: 'accepted', note: '' }
	});
	expect(response.status()).toBe(409);
	expect(await response.text()).toContain('Es wurde nichts geändert.');
});

test('a round of another town is not to be found', async ({ pageOf, town }) => {
	const page = await pageOf('coordinator');
	const response = await page.goto('/kaiserslautern/rounds/3');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Diese Seite gibt es hier nicht'
	);
	const own = await page.goto(`/${town.slug}/rounds/99`);
	expect(own?.status()).toBe(404);
});

test('what somebody may not do is said in their own language', async ({ pageOf, town }) => {
	const coordinator = await pageOf('coordinator');
	await openRound(coordinator, town.slug, 'Runde');
	const page = await pageOf('office');
	await page.goto(`/${town.slug}/rounds/plan`);
	await expect(page.getByText('Dafür brauchen Sie die Rolle Koordination.')).toBeVisible();
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByText('This needs the role coordination.')).toBeVisible();
	await page.goto(`/${town.slug}/rounds/1/answers/f1`);
	await expect(page.getByText('You can read the answers here.')).toBeVisible();
});

test('an empty title is explained, and what was typed stays', async ({ pageOf, town }) => {
	const page = await pageOf('coordinator', { javaScriptEnabled: false });
	await page.goto(`/${town.slug}/rounds/plan`);
	await page.getByLabel('Name der Runde').fill(' ');
	await page.getByLabel('Ort des Workshops').fill('Bürgerhaus');
	await page.getByRole('button', { name: 'Runde planen' }).click();
	await expect(page.getByText('Bitte füllen Sie dieses Feld aus.')).toBeVisible();
	await expect(page.getByLabel('Ort des Workshops')).toHaveValue('Bürgerhaus');
});

test('theme and language change without a script and stay', async ({ visitor }) => {
	const page = await visitor({ javaScriptEnabled: false });
	await page.goto('/login');
	await page.getByRole('button', { name: 'Dunkel' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'dark');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('html')).toHaveAttribute('data-kern-theme', 'dark');
});
