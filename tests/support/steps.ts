import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** Signs in through the form, as people do. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
	await page.goto('/login');
	await page.getByLabel('E-Mail-Adresse').fill(email);
	await page.getByLabel('Passwort').fill(password);
	await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Abmelden' })).toBeVisible();
}

/** Plans the town's next round and opens it for answering. */
export async function openRound(page: Page, slug: string, title: string): Promise<void> {
	await page.goto(`/${slug}/rounds`);
	await page.getByRole('link', { name: 'Runde planen' }).click();
	await page.getByLabel('Name der Runde').fill(title);
	await page.getByRole('button', { name: 'Runde planen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await page.getByRole('button', { name: 'Beantwortung öffnen' }).click();
	await expect(page.getByText('Die Runde ist jetzt im Schritt „Beantwortung“.')).toBeVisible();
}

/** Chooses the same level for every question on an answers page. */
export async function chooseEverywhere(page: Page, level: string): Promise<number> {
	await expect(page.getByRole('radio', { name: level, exact: true }).first()).toBeVisible();
	const choices = page.getByRole('radio', { name: level, exact: true });
	const count = await choices.count();
	for (let index = 0; index < count; index += 1) await choices.nth(index).check();
	return count;
}
