import { expect, test } from '../support/site.ts';
import { chooseEverywhere, openRound, signIn } from '../support/steps.ts';

test('a town does its first round, from planning to the results', async ({ visitor, town }) => {
	const page = await visitor();
	await signIn(page, town.emailOf('coordinator'), town.password);
	await expect(page).toHaveURL(new RegExp(`/${town.slug}$`));
	const overviewBefore = await page.getByRole('heading', { level: 1 }).textContent();
	const base = `/${town.slug}/rounds/1`;

	await test.step('the coordinator plans and opens the round', async () => {
		await openRound(page, town.slug, 'Erste Runde, Juni 2022');
	});

	await test.step('and answers two fields, saved as they go', async () => {
		for (const [field, questions] of [
			['f1', 12],
			['f4', 10]
		] as const) {
			await page.goto(`${base}/answers/${field}`);
			expect(await chooseEverywhere(page, 'weitgehend umgesetzt')).toBe(questions);
			const all = `${questions} von ${questions} beantwortet`;
			await expect(page.getByText(all)).toBeVisible();
			await page.reload();
			await expect(page.getByText(all)).toBeVisible();
		}
	});

	await test.step('and hands one field to a contributor', async () => {
		await page.goto(base);
		await page.getByText('Feld vergeben', { exact: true }).first().click();
		await page
			.getByLabel('Feld', { exact: true })
			.selectOption('Kommunikation und Konfliktmanagement');
		await page
			.getByLabel('Person')
			.selectOption({ label: `${town.nameOf('contributor')}, Amt contributor` });
		await page.getByLabel('Antwort bis').fill('2022-07-01');
		await page.getByRole('button', { name: 'Feld vergeben' }).click();
		await expect(page.getByText('Das Feld ist vergeben.')).toBeVisible();
	});

	await test.step('who answers it and reports it as done', async () => {
		const contributor = await visitor();
		await signIn(contributor, town.emailOf('contributor'), town.password);
		await contributor.getByRole('link', { name: 'Kommunikation und Konfliktmanagement' }).click();
		expect(await chooseEverywhere(contributor, 'begonnen')).toBe(10);
		await expect(contributor.getByText('10 von 10 beantwortet')).toBeVisible();
		await contributor.getByRole('button', { name: 'Feld fertig melden' }).click();
		await expect(contributor.getByText('Danke! Das Feld ist fertig gemeldet.')).toBeVisible();
	});

	await test.step('the coordinator goes on to the consensus and records a field', async () => {
		await page.goto(base);
		await expect(page.getByText('fertig gemeldet').first()).toBeVisible();
		await page.getByRole('button', { name: 'Zum Konsens' }).click();
		await expect(page.getByText('Die Runde ist jetzt im Schritt „Konsens“.')).toBeVisible();
		await page.goto(`${base}/consensus/f1`);
		const criteria = await chooseEverywhere(page, 'fest etabliert');
		expect(criteria).toBe(6);
		const reasons = page.getByLabel('Begründung');
		for (let index = 0; index < criteria; index += 1)
			await reasons.nth(index).fill('So haben wir es gesehen.');
		await page.getByRole('button', { name: 'Speichern' }).click();
		await expect(page.getByText('Gespeichert: 6 Kriterien.')).toBeVisible();
	});

	await test.step('closes the round without submitting it', async () => {
		await page.goto(base);
		await page.getByText('Ohne Einreichung abschließen …').click();
		await page.getByRole('button', { name: 'Ohne Einreichung abschließen' }).click();
		await expect(page.getByText('Die Runde ist jetzt im Schritt „abgeschlossen“.')).toBeVisible();
	});

	await test.step('and sees overview and results', async () => {
		await page.goto(`/${town.slug}`);
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(overviewBefore ?? '');
		await expect(page.getByText('Erste Runde, Juni 2022').first()).toBeVisible();
		await page.goto(`${base}/results`);
		const row = page.getByRole('row').filter({ hasText: 'Management und Steuerung' }).first();
		await expect(row).toContainText('100');
		await expect(
			page.getByRole('row').filter({ hasText: 'Arbeit und wirtschaftliche Entwicklung' }).first()
		).toContainText('75');
	});
});

test('the same works without JavaScript', async ({ visitor, town }) => {
	const page = await visitor({ javaScriptEnabled: false });
	await signIn(page, town.emailOf('coordinator'), town.password);
	await openRound(page, town.slug, 'Runde ohne Skript');
	const base = `/${town.slug}/rounds/1`;

	await page.goto(`${base}/answers/f1`);
	await chooseEverywhere(page, 'begonnen');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByText('12 von 12 beantwortet')).toBeVisible();
	await expect(page.getByText('Gespeichert.', { exact: true })).toBeVisible();

	await page.goto(base);
	await page.getByRole('button', { name: 'Zum Konsens' }).click();
	await page.goto(`${base}/consensus/f1`);
	await page.getByRole('radio', { name: 'Kein Konsens' }).first().check();
	await page.getByLabel('Mehrheit').first().fill('Es gibt ein Leitbild.');
	await page.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByText('Gespeichert: ein Kriterium.')).toBeVisible();

	await page.goto(base);
	await page.getByText('Ohne Einreichung abschließen …').click();
	await page.getByRole('button', { name: 'Ohne Einreichung abschließen' }).click();
	await page.goto(`/${town.slug}`);
	await expect(page.getByText('Runde ohne Skript').first()).toBeVisible();
	await page.goto(`${base}/results/f1`);
	await expect(page.getByText('strittig').first()).toBeVisible();
});
