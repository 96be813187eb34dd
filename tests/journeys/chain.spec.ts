import { readingsOnFile, storeChain } from '../support/chain-on-file.ts';
import { expect, test } from '../support/site.ts';

test('a member walks the chain from the finding to the effect, and back', async ({
	pageOf,
	server,
	town
}) => {
	storeChain(server.databaseFile, town);
	const page = await pageOf('member', { javaScriptEnabled: false });
	await page.goto(`/${town.slug}/chain`);

	await test.step('every link is there, with the numbers of both rounds and the caution', async () => {
		const chain = page.getByRole('article', { name: 'Nirgends ein Ort für alle' });
		for (const words of [
			'gefunden in: Runde 1',
			'Es gibt keinen Raum.',
			'Räume öffnen',
			'Netzwerk im Ort',
			'Gestiegen von 0 auf 50',
			'bis dahin begonnen: 1 von 1'
		]) {
			await expect(chain.getByText(words)).toBeVisible();
		}
		await expect(page.getByRole('article', { name: /Schlüssel/ })).toBeVisible();
		await expect(page.getByText(/2 Werte sind gestiegen/)).toContainText(
			'beweist das nicht, dass die Maßnahme der Grund dafür ist'
		);
	});

	await test.step('forwards: what else the measure answers', async () => {
		await page
			.getByRole('link', { name: /Räume öffnen: in einer weiteren Kette/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Was diese Maßnahme beantwortet: Räume öffnen'
		);
		await expect(page.getByRole('article')).toHaveCount(2);
	});

	await test.step('to the round, whose criterion leads back to the chain', async () => {
		await page.getByRole('link', { name: 'Runde 2' }).first().click();
		await expect(page).toHaveURL(new RegExp(`/${town.slug}/rounds/2/results/f6#orte$`));
		await page.getByRole('link', { name: /Befunde und Maßnahmen dazu/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(
			'Was zu diesem Kriterium geschah'
		);
		await expect(page.getByRole('article')).toHaveCount(2);
	});
});

test('the office sees the chains of released findings, in their released words', async ({
	pageOf,
	server,
	town
}) => {
	storeChain(server.databaseFile, town);
	const page = await pageOf('office');
	await page.goto(`/${town.slug}/chain`);
	const chain = page.getByRole('article', { name: 'Es fehlt ein Ort für alle' });
	await expect(chain.getByText('Gestiegen von 0 auf 50')).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(1);
	expect(await page.content()).not.toMatch(/Nirgends|Schlüssel/);
	await page.goto(`/${town.slug}/chain?finding=2`);
	await expect(page.getByText('Dazu gibt es noch keine Kette.')).toBeVisible();
	expect(await page.content()).not.toContain('Schlüssel');
});

test('a contributor is told that this is not for them', async ({ pageOf, server, town }) => {
	storeChain(server.databaseFile, town);
	const page = await pageOf('contributor');
	const response = await page.goto(`/${town.slug}/chain`);
	expect(response?.status()).toBe(403);
	expect(await page.content()).not.toMatch(/Ort für alle|Räume öffnen/);
});

test('who reads the chain leaves a trace, once a day', async ({ pageOf, server, town }) => {
	storeChain(server.databaseFile, town);
	const page = await pageOf('member');
	await page.goto(`/${town.slug}/chain`);
	await page.goto(`/${town.slug}/chain?finding=1`);
	expect(readingsOnFile(server.databaseFile, town)).toEqual([
		{ action: 'finding.listed', accountId: town.accountIdOf('member') }
	]);
});
