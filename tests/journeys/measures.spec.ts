import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';
import type { TownOnFile } from '../support/town-on-file.ts';

async function recordStructure(page: Page, town: TownOnFile, name: string): Promise<void> {
	await page.goto(`/${town.slug}/structures`);
	await page.getByRole('link', { name: 'Gremium oder Stelle anlegen' }).click();
	await page.getByLabel('Name').fill(name);
	await page.getByLabel('Art').selectOption('Netzwerk');
	await page.getByRole('button', { name: 'Anlegen' }).click();
	await expect(page.getByText(`„${name}“ ist angelegt.`)).toBeVisible();
}

async function setCeiling(page: Page, year: string, amount: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Jahr' }).fill(year);
	await page.getByLabel('Obergrenze in Euro').fill(amount);
	await page.getByRole('button', { name: 'Obergrenze speichern' }).click();
}

test.describe('the ceiling of a year', () => {
	test('is set for any year, and not called a conflict where nobody else was', async ({
		pageOf,
		town
	}) => {
		const page = await pageOf('office');
		await page.goto(`/${town.slug}/measures/budget`);
		for (const [year, amount] of [
			['2022', '50.000'],
			['2023', '40.000'],
			['2024', '30.000 €']
		] as const) {
			await setCeiling(page, year, amount);
			await page.waitForURL(new RegExp(`year=${year}&done=set$`, 'u'));
			await expect(page.getByText('Die Obergrenze ist gespeichert.')).toBeVisible();
		}
		await page.goto(`/${town.slug}/measures/budget`);
		await setCeiling(page, '2023', '45.000');
		await expect(page.getByText('Die Obergrenze ist gespeichert.')).toBeVisible();
		await expect(page.getByText('0 € von 45.000 €')).toBeVisible();
		await setCeiling(page, '2023', 'viel');
		await expect(page.getByLabel('Obergrenze in Euro')).toHaveAccessibleDescription(/Euro/);
		await setCeiling(page, '2023', '');
		await expect(page.getByText('Die Obergrenze ist gespeichert.')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Für 2023 ist noch nichts geplant'
		);
	});

	test('that somebody else set meanwhile is shown before it is replaced', async ({
		pageOf,
		town
	}) => {
		const office = await pageOf('office', { javaScriptEnabled: false });
		const coordinator = await pageOf('coordinator');
		await office.goto(`/${town.slug}/measures/budget`);
		await coordinator.goto(`/${town.slug}/measures/budget`);
		await setCeiling(coordinator, '2023', '40.000');
		await expect(coordinator.getByText('Die Obergrenze ist gespeichert.')).toBeVisible();
		await setCeiling(office, '2023', '60.000');
		await expect(office.getByRole('alert')).toContainText('jemand für 2023 40.000 € festgelegt');
		await expect(office.getByRole('textbox', { name: 'Jahr' })).toHaveValue('2023');
		await expect(office.getByLabel('Obergrenze in Euro')).toHaveValue('60.000');
		await office.getByRole('button', { name: 'Obergrenze speichern' }).click();
		await expect(office.getByText('Die Obergrenze ist gespeichert.')).toBeVisible();
	});
});

test('two people change a body at once: the later one reads both versions, part by part', async ({
	pageOf,
	town
}) => {
	const coordinator = await pageOf('coordinator');
	const member = await pageOf('member', { javaScriptEnabled: false });
	await recordStructure(coordinator, town, 'Netzwerk im Ort');
	const address = coordinator.url().replace(/\?.*/, '');
	await member.goto(address);
	await member.getByText('Ändern', { exact: true }).click();
	await coordinator.goto(address);
	await coordinator.getByText('Ändern', { exact: true }).click();
	await coordinator.getByLabel('Aufgabe').fill('Tauscht sich monatlich aus.');
	await coordinator.getByLabel('Art').selectOption('Träger');
	await coordinator.getByRole('button', { name: 'Speichern' }).click();
	await expect(coordinator.getByText('Die Änderung ist gespeichert.')).toBeVisible();

	await member.getByLabel('Aufgabe').fill('Plant die Interkulturelle Woche.');
	await member.getByRole('button', { name: 'Speichern' }).click();
	const alert = member.getByRole('alert');
	await expect(alert).toContainText('Jemand hat das inzwischen geändert.');
	await expect(alert.getByRole('definition')).toHaveText([
		...['Träger', 'Netzwerk'],
		...['Tauscht sich monatlich aus.', 'Plant die Interkulturelle Woche.']
	]);
	await expect(member.getByLabel('Aufgabe')).toHaveValue('Plant die Interkulturelle Woche.');
	await member.getByRole('button', { name: 'Speichern' }).click();
	await expect(member.getByText('Die Änderung ist gespeichert.')).toBeVisible();
	await expect(member.getByText('Plant die Interkulturelle Woche.').first()).toBeVisible();
});

interface Planned {
	title: string;
	start: string;
	due: string;
	amount?: string;
}

async function recordMeasure(page: Page, town: TownOnFile, measure: Planned): Promise<void> {
	await page.goto(`/${town.slug}/measures/new`);
	await page.getByLabel('Titel').fill(measure.title);
	await page.getByLabel('Ursache').fill('Es gibt keinen Raum für alle.');
	await page.getByLabel('Was wird getan?').fill('Die Büros öffnen zwei Abende in der Woche.');
	await page.getByLabel('Handlungsfeld').selectOption('Zusammenhalt und Begegnung');
	await page.getByLabel('Zuständig', { exact: true }).selectOption('Netzwerk im Ort');
	await page.getByLabel('Beginn', { exact: true }).fill(measure.start);
	await page.getByLabel('Fällig', { exact: true }).fill(measure.due);
	if (measure.amount !== undefined) {
		const row = page.getByRole('group', { name: 'Zeile 1' });
		await row.getByLabel('Jahr').fill('2022');
		await row.getByLabel('Betrag in Euro').fill(measure.amount);
		await row.getByLabel('Herkunft').fill('Haushalt');
	}
	await page.getByRole('button', { name: 'Maßnahme anlegen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: measure.title })).toBeVisible();
}

/** Two measures of a body: one that is overdue, one that has only begun. */
async function recordTwo(page: Page, town: TownOnFile): Promise<void> {
	await recordStructure(page, town, 'Netzwerk im Ort');
	const due = { start: '2021-03-01', due: '2022-06-09', amount: '12.000' };
	await recordMeasure(page, town, { title: 'Büros als Treffpunkte öffnen', ...due });
	const later = { start: '2022-01-01', due: '2022-12-31' };
	await recordMeasure(page, town, { title: 'Ämter in einfacher Sprache', ...later });
}

test('the coordinator records a measure, reports, and finds it in every view', async ({
	pageOf,
	town
}) => {
	const page = await pageOf('coordinator', { javaScriptEnabled: false });
	const measures = `/${town.slug}/measures`;
	await page.goto(`${measures}/new`);
	await expect(page.getByRole('link', { name: /Gremium|Stelle/ }).first()).toBeVisible();
	await recordTwo(page, town);

	await test.step('an entry says how far it is', async () => {
		await page.goto(`${measures}/1`);
		await page.getByLabel('Tag', { exact: true }).first().fill('2022-06-20');
		await page.getByLabel('Wie viel ist erledigt').fill('160');
		await page.getByLabel('Was ist geschehen?').fill('Zwei Büros sind offen.');
		await page.getByRole('button', { name: 'Stand speichern' }).click();
		await expect(page.getByRole('alert')).toContainText('von 0 bis 100');
		await expect(page.getByLabel('Was ist geschehen?')).toHaveValue('Zwei Büros sind offen.');
		await expect(page.getByLabel('Tag', { exact: true }).first()).toHaveValue('2022-06-20');
		await page.getByLabel('Wie viel ist erledigt').fill('60');
		await page.getByRole('button', { name: 'Stand speichern' }).click();
		await expect(page.getByText('Der Eintrag ist gespeichert.')).toBeVisible();
		await expect(page.getByText(': 60 %')).toBeVisible();
	});

	await test.step('the board shows it where it stands, the picture counts as the sentence does', async () => {
		await page.getByRole('link', { name: 'Maßnahmen', exact: true }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Eine Maßnahme ist überfällig'
		);
		const late = page.getByRole('region', { name: 'Überfällig' });
		await expect(late.getByRole('link', { name: 'Büros als Treffpunkte öffnen' })).toBeVisible();
		await expect(late).toContainText('seit 12 Tagen überfällig');
		await page.getByText('Als Tabelle').click();
		await expect(page.getByRole('table').getByRole('row').last()).toHaveText(/1\s*1\s*2$/);
	});

	await test.step('the list is searched, narrowed and sorted', async () => {
		await page.getByRole('link', { name: 'Liste' }).click();
		await expect(page.getByRole('heading', { level: 1, name: '2 Maßnahmen' })).toBeVisible();
		const titles = page.getByRole('rowheader');
		await expect(titles).toHaveText([/Büros/, /Ämter/]);
		await page.getByLabel('Reihenfolge').selectOption('absteigend');
		await page.getByRole('button', { name: 'Anwenden' }).click();
		await expect(titles).toHaveText([/Ämter/, /Büros/]);
		await expect(page.getByRole('columnheader', { name: 'Fällig' })).toHaveAttribute(
			'aria-sort',
			'descending'
		);
		await page.getByLabel('Suche').fill('amter');
		await page.getByRole('button', { name: 'Anwenden' }).click();
		await expect(titles).toHaveText([/Ämter/]);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eine von 2 Maßnahmen');
		await page.getByLabel('Stand', { exact: true }).selectOption('überfällig');
		await page.getByRole('button', { name: 'Anwenden' }).click();
		await expect(page.getByText('suchen Sie nach einem anderen Wort')).toBeVisible();
		await page.getByRole('link', { name: 'Alle Maßnahmen zeigen' }).click();
		await expect(titles).toHaveCount(2);
	});

	await test.step('the timeline has years at their beginnings, and a table', async () => {
		await page.getByRole('link', { name: 'Zeitplan' }).click();
		const bar = page.getByRole('img', { name: 'Von 01.03.2021 bis 09.06.2022' });
		const [bars, first, second] = await Promise.all([
			bar.boundingBox(),
			page.getByText('2021', { exact: true }).boundingBox(),
			page.getByText('2022', { exact: true }).boundingBox()
		]);
		if (!bars || !first || !second) throw new Error('nothing is drawn');
		expect(Math.abs(first.x - bars.x)).toBeLessThan(3);
		expect(Math.abs(second.x - bars.x - bars.width / 2)).toBeLessThan(3);
		await page.getByText('Als Tabelle').click();
		await expect(page.getByRole('row', { name: /Büros als Treffpunkte/ })).toContainText(
			'01.03.2021'
		);
	});

	await test.step('its money is held against the ceiling', async () => {
		await page.getByRole('link', { name: 'Budget' }).click();
		await setCeiling(page, '2022', '10.000');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'2022 ist 2.000 € mehr geplant, als vorgesehen ist'
		);
		await expect(page.getByText('2.000 € darüber')).toBeVisible();
		await expect(page.getByRole('row', { name: /Büros als Treffpunkte/ })).toContainText(
			'Haushalt'
		);
	});

	await test.step('after signing in, what is due is among the next steps', async () => {
		await page.goto(`/${town.slug}`);
		await expect(page.getByText('seit 12 Tagen überfällig')).toBeVisible();
		await expect(page.getByText('seit 171 Tagen kein Eintrag')).toBeVisible();
	});
});

test('each sees of measures what they may', async ({ pageOf, town }) => {
	const coordinator = await pageOf('coordinator');
	await recordTwo(coordinator, town);
	const measures = `/${town.slug}/measures`;

	await test.step('a member works on them, and cannot set the ceiling or import', async () => {
		const page = await pageOf('member');
		await page.goto(`${measures}/1`);
		await expect(page.getByRole('link', { name: 'Ändern' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Stand speichern' })).toBeVisible();
		await page.goto(`${measures}/budget`);
		await expect(page.getByText('12.000 €').first()).toBeVisible();
		await expect(page.getByLabel('Obergrenze in Euro')).toHaveCount(0);
	});

	await test.step('the office reads them, and sets the ceiling', async () => {
		const page = await pageOf('office');
		await page.goto(measures);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Eine Maßnahme ist überfällig'
		);
		await expect(page.getByRole('link', { name: 'Maßnahme anlegen' })).toHaveCount(0);
		await page.goto(`${measures}/1`);
		await expect(page.getByRole('link', { name: 'Ändern' })).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Stand speichern' })).toHaveCount(0);
		await page.goto(`${measures}/budget`);
		await expect(page.getByLabel('Obergrenze in Euro')).toBeVisible();
	});

	await test.step('a contributor is told that this is not for them', async () => {
		const page = await pageOf('contributor');
		await page.goto(`/${town.slug}`);
		await expect(page.getByRole('link', { name: 'Maßnahmen' })).toHaveCount(0);
		const response = await page.goto(measures);
		expect(response?.status()).toBe(403);
		await expect(page.getByText('Büros als Treffpunkte öffnen')).toHaveCount(0);
	});

	for (const person of ['staff', 'stranger'] as const) {
		await test.step(`for ${person} there is nothing here`, async () => {
			const page = await pageOf(person);
			const response = await page.goto(measures);
			expect(response?.status()).toBe(404);
		});
	}
});

test('two people change a measure at once: both versions are read, and nothing typed is lost', async ({
	pageOf,
	town
}) => {
	const coordinator = await pageOf('coordinator');
	const member = await pageOf('member', { javaScriptEnabled: false });
	await recordTwo(coordinator, town);
	const edit = `/${town.slug}/measures/1/edit`;
	await member.goto(edit);
	await coordinator.goto(edit);
	await coordinator.getByLabel('Weitere Beteiligte').fill('Volkshochschule');
	await coordinator.getByRole('button', { name: 'Speichern' }).click();
	await expect(coordinator.getByText('Volkshochschule')).toBeVisible();
	await member.getByRole('group', { name: 'Zeile 1' }).getByLabel('Betrag in Euro').fill('15.000');
	await member.getByRole('button', { name: 'Speichern' }).click();
	await expect(member.getByRole('alert').getByRole('definition')).toHaveText([
		...['Volkshochschule', '(leer)'],
		...['2022: 12.000 €, Haushalt', '2022: 15.000 €, Haushalt']
	]);
	await member.getByLabel('Weitere Beteiligte').fill('Volkshochschule');
	await member.getByRole('button', { name: 'Speichern' }).click();
	await expect(member.getByText('2022: 15.000 € (Haushalt)')).toBeVisible();
});

test('a measure with entries becomes the draft of a practice example', async ({ pageOf, town }) => {
	const page = await pageOf('coordinator');
	await recordTwo(page, town);
	await page.goto(`/${town.slug}/measures/1`);
	await expect(page.getByRole('link', { name: 'Praxisbeispiel daraus entwerfen' })).toHaveCount(0);
	await page.getByLabel('Wie viel ist erledigt').fill('60');
	await page.getByLabel('Was ist geschehen?').fill('Zwei Büros sind offen.');
	await page.getByRole('button', { name: 'Stand speichern' }).click();
	await page.getByRole('link', { name: 'Praxisbeispiel daraus entwerfen' }).click();
	await expect(page.getByLabel('Titel')).toHaveValue('Büros als Treffpunkte öffnen');
	await expect(page.getByLabel('Ausgangssituation')).toHaveValue('Es gibt keinen Raum für alle.');
	await expect(page.getByLabel('So lief es in der Praxis')).toHaveValue(/Zwei Büros sind offen/);
	await expect(page.getByLabel('Eckdaten')).toHaveValue(/12\.000\s€/);
	await expect(page.getByLabel('Zusammenhalt und Begegnung')).toBeChecked();
	await page.getByRole('button', { name: 'Speichern und ansehen' }).click();
	await expect(page.getByText('Der Entwurf ist gespeichert.')).toBeVisible();
});
