import words from '#lib/i18n/messages/de/benchmark.json' with { type: 'json' };
import { expect, test } from '../support/site.ts';
import { signIn } from '../support/steps.ts';

/** Everything that a cell of the preview may say: what becomes of it, or why there is nothing. */
const cellSays = new RegExp(
	`^(${Object.entries(words)
		.flatMap(([key, text]) => {
			if (typeof text !== 'string') return [];
			if (key.startsWith('benchmark_refused_')) {
				return [words.benchmark_not_shown.replace('{reason}', text)];
			}
			const said = /^benchmark_(paused_.+|preview_(published|unchanged|carried))$/.test(key);
			return said ? [text] : [];
		})
		.map((text) => text.replace(/[()]/g, '\\$&'))
		.map((text) => text.replace('{n}', '\\d+').replace('{day}', '\\d\\d\\.\\d\\d\\.\\d{4}'))
		.join('|')})$`
);

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
	// What the page is made of holds no more than it shows: no other place, nothing unrounded.
	const sent = await (await office.request.get('/kaiserslautern/comparison/__data.json')).text();
	expect(sent).toContain('65 bis 70, Median 65');
	expect(sent).not.toMatch(/Brackenfurt|Rothenquell|Seelmünster|\d\.\d{5}/);
	const tried = office.getByRole('region', { name: 'Was andere Kommunen erprobt haben' });
	await expect(tried.getByText(/Ihr Wert hier ist niedrig: /).first()).toBeVisible();
	await expect(tried.getByRole('listitem')).not.toHaveCount(0);

	const staff = await demoPageOf('staff@demo.example');
	await staff.goto('/review/releases');
	await staff.getByRole('link', { name: 'Veröffentlichung vorbereiten' }).click();
	await expect(staff.getByText(/7 von \d+ Kommunen/)).toBeVisible();
	// Nothing has changed since the last release: every value is carried over with its date.
	await expect(
		staff.getByRole('cell', { name: 'unverändert, vom 20.06.2022' }).first()
	).toBeVisible();
	// What becomes of each cell, and why, stands in it.
	const cells = await staff.getByRole('table').last().getByRole('cell').allTextContents();
	expect(cells.length).toBeGreaterThanOrEqual(16);
	expect(cells.filter((text) => !cellSays.test(text.trim()))).toEqual([]);
	expect(cells.join()).toContain(words.benchmark_refused_too_few);
	await staff.getByLabel('Name der Veröffentlichung').fill('Vergleich am Stichtag');

	// Large programmes take seconds: the page says that it works, and sends nothing twice.
	const held = Promise.withResolvers<null>();
	await staff.route('**/review/releases/**', async (route) => {
		if (route.request().method() === 'POST') await held.promise;
		await route.continue();
	});
	const publish = staff.getByRole('button', { name: 'Unwiderruflich veröffentlichen' });
	await publish.click();
	await expect(staff.getByRole('status')).toHaveText(
		'Der Vergleich wird berechnet und veröffentlicht …'
	);
	await expect(publish).toBeDisabled();
	held.resolve(null);
	await expect(staff.getByText('Der Vergleich ist veröffentlicht.')).toBeVisible();

	await office.reload();
	await expect(office.getByText('Vergleich am Stichtag, Stichtag 21. Juni 2022')).toBeVisible();
	await expect(levels.getByText('6 Kommunen, Stand 20.06.2022').first()).toBeVisible();

	const coordinator = await demoPageOf('coordinator@demo.example');
	// Without a round of one's own the fields have their names all the same.
	await coordinator.goto('/marwelden/comparison');
	await expect(
		coordinator
			.getByRole('table', { name: 'Wo Sie stehen' })
			.getByRole('row', { name: /^Management/ })
	).toContainText('7 Kommunen');
	await coordinator.goto('/kaiserslautern');
	const profile = coordinator
		.getByRole('figure')
		.filter({ hasText: 'mittlere Hälfte der anderen' });
	await expect(
		profile.getByRole('img', { name: /^Management und Steuerung: 67 .* andere 65 bis 70/ })
	).toBeVisible();
});

test('staff publish without scripts, and a name that is missing loses nothing', async ({
	visitor
}) => {
	const page = await visitor({ javaScriptEnabled: false });
	await signIn(page, 'staff@demo.example', 'demo-weltoffen');
	await page.goto('/review/releases/modellkommunen-2020/new');
	await page.getByLabel('Name der Veröffentlichung').fill('   ');
	await page.getByRole('button', { name: 'Unwiderruflich veröffentlichen' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByText('danach öffnet sich die Veröffentlichung von selbst')).toBeVisible();
	await page.getByLabel('Name der Veröffentlichung').fill('Ohne Skripte');
	await page.getByRole('button', { name: 'Unwiderruflich veröffentlichen' }).click();
	await expect(page.getByText('Der Vergleich ist veröffentlicht.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Ohne Skripte');
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
