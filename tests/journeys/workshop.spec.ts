import SQLite from 'better-sqlite3';
import { joinHall } from '../support/hall.ts';
import { expect, test } from '../support/site.ts';
import { openRound } from '../support/steps.ts';

test('a workshop in a hall, from opening to the minutes', async ({
	pageOf,
	visitor,
	server,
	town
}) => {
	const desk = await pageOf('coordinator');
	const base = `/${town.slug}/rounds/1`;

	await test.step('the coordinator opens the workshop and puts criteria on the agenda', async () => {
		await openRound(desk, town.slug, 'Runde mit Workshop');
		await desk.goto(base);
		await desk.getByRole('button', { name: 'Zum Workshop' }).click();
		await expect(desk.getByText('Der Workshop ist noch nicht eröffnet')).toBeVisible();
		await desk.getByRole('link', { name: 'Zum Workshop-Pult' }).click();
		await desk.getByRole('button', { name: 'Workshop eröffnen' }).click();
		await desk.getByText('Aus der Selbstsicht vorschlagen').waitFor();
		await desk.getByLabel('Wie viele Kriterien').fill('2');
		await desk.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
		await expect(desk.getByRole('button', { name: 'Abstimmung öffnen' })).toBeVisible();
		// What is in sight is in the address, so that a change of the agenda does not exchange it.
		await expect(desk).toHaveURL(/[?&]item=/);
		const agenda = desk.getByRole('navigation', { name: 'Tagesordnung' });
		const listed = () => agenda.getByRole('listitem').getByRole('link').allTextContents();
		const before = await listed();
		expect(before).toHaveLength(2);
		await agenda.getByRole('button', { name: /^Nach unten/ }).click();
		await expect.poll(listed).toEqual(before.toReversed());
		await agenda.getByRole('button', { name: /^Nach oben/ }).click();
		await expect.poll(listed).toEqual(before);
	});

	const code = codeOf(server.databaseFile, town.slug);
	const projector = await pageOf('coordinator');
	await projector.goto(`${base}/workshop/screen`);
	await expect(projector.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).first()).toBeVisible();

	const phones = await test.step('five people join, one of them without JavaScript', async () => {
		const pages = [];
		for (let index = 0; index < 5; index += 1) {
			const phone = await visitor({ javaScriptEnabled: index !== 4 });
			await phone.goto('/join');
			await phone.getByLabel('Code').fill(`${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`);
			await phone.getByRole('button', { name: 'Weiter' }).click();
			await phone.getByRole('radio', { name: 'Politik und Gremien' }).check();
			await phone.getByRole('button', { name: 'Platz nehmen' }).click();
			await expect(phone.getByRole('heading', { name: 'Sie sind dabei' })).toBeVisible();
			pages.push(phone);
		}
		return pages as [typeof desk, typeof desk, typeof desk, typeof desk, typeof desk];
	});
	const [first, second, third, , plain] = phones;
	await test.step('without JavaScript a page loads itself anew only for whoever wants that', async () => {
		const loadsItself = async () => (await plain.content()).includes('http-equiv="refresh"');
		expect(await loadsItself()).toBe(false);
		await plain.getByRole('link', { name: 'Alle 20 Sekunden selbst neu laden' }).click();
		await expect(plain.getByRole('link', { name: 'Nicht mehr selbst neu laden' })).toBeVisible();
		expect(await loadsItself()).toBe(true);
		await plain.getByRole('link', { name: 'Nicht mehr selbst neu laden' }).click();
		await expect(plain.getByRole('link', { name: /selbst neu laden/ })).toHaveText(/^\s*Alle 20/);
		expect(await loadsItself()).toBe(false);
	});
	/** More of the room, so that its distribution may be shown. */
	const others = await Promise.all(
		Array.from({ length: 8 }, () => joinHall(server.url, code, 'verwaltung'))
	);
	await expect(projector.getByText('13 sind dabei')).toBeVisible();
	const level = (name: string) => ({ name: new RegExp(`^${name}`) });

	await test.step('all vote; one changes their mind, one is offline for a while', async () => {
		await desk.getByRole('button', { name: 'Abstimmung öffnen' }).click();
		await expect(first.getByRole('radio')).toHaveCount(7);
		await second.context().setOffline(true);
		await second.getByRole('radio', level('begonnen')).check();
		await expect(second.getByText('Noch nicht gesendet')).toBeVisible();
		await first.getByRole('radio', level('nicht')).first().check();
		await expect(first.getByText('Gespeichert', { exact: true })).toBeVisible();
		await first.getByRole('radio', level('fest etabliert')).check();
		for (const phone of [third, phones[3]]) {
			await phone.getByRole('radio', level('in Planung')).check();
			await expect(phone.getByText('Gespeichert', { exact: true })).toBeVisible();
		}
		await plain.getByRole('link', { name: 'Aktualisieren' }).click();
		await plain.getByRole('radio', level('weitgehend')).check();
		await plain.getByRole('button', { name: 'Stimme senden' }).click();
		await expect(plain.getByText('Gespeichert', { exact: true })).toBeVisible();
		await expect(projector.getByText('4 von 13')).toBeVisible();
		await second.context().setOffline(false);
		await expect(second.getByText('Gespeichert', { exact: true })).toBeVisible({ timeout: 20_000 });
		await expect(projector.getByText('5 von 13')).toBeVisible();
		const item = openItemOf(server.databaseFile);
		const outcomes = await Promise.all(
			others.map((phone, index) => phone.vote(item, String(1 + (index % 3))))
		);
		expect(new Set(outcomes)).toEqual(new Set(['counted']));
		await expect(projector.getByText('13 von 13')).toBeVisible();
	});

	await test.step('nothing is shown before it is revealed, then to all at once', async () => {
		await desk.getByRole('button', { name: 'Abstimmung schließen' }).click();
		const soon = 'Die Abstimmung ist geschlossen. Gleich wird aufgedeckt.';
		await expect(first.getByText(soon).first()).toBeVisible();
		await expect(projector.getByText(soon)).toBeVisible();
		await expect(desk.getByText(/mittlere Hälfte/i)).toHaveCount(0);
		await desk.getByRole('button', { name: 'Aufdecken' }).click();
		await expect(projector.getByText(/Mittlere Stufe „.*13 Stimmen/)).toBeVisible();
		await expect(first.getByText('Ihre Stimme: fest etabliert')).toBeVisible();
		await expect(second.getByText('Ihre Stimme: begonnen')).toBeVisible();
		await expect(desk.getByText(/mittlere Hälfte/i).first()).toBeVisible();
		await plain.reload();
		await expect(plain.getByText('Ihre Stimme: weitgehend umgesetzt')).toBeVisible();
	});

	await test.step('a note from the room is let into the minutes', async () => {
		await first.getByText(/^Notiz zu/).click();
		await first.getByLabel('Idee').fill('Ein Raum, der jeden Tag offen ist');
		await first.getByRole('button', { name: 'Notiz abgeben' }).click();
		await expect(first.getByText('Notiert, danke.')).toBeVisible();
		await desk.reload();
		await desk.getByRole('button', { name: 'Für das Protokoll freigeben' }).click();
		await expect(desk.getByText('Im Protokoll', { exact: true })).toBeVisible();
	});

	await test.step('the item is opened again: every ballot is void, all vote afresh', async () => {
		await desk.getByText('Erneut öffnen').click();
		await desk.getByRole('button', { name: 'Stimmen verwerfen und neu abstimmen' }).click();
		await expect(projector.getByText('0 von 13')).toBeVisible();
		await expect(first.getByText('Noch nichts gewählt')).toBeVisible();
		await first.getByRole('radio', level('in Planung')).check();
		const item = openItemOf(server.databaseFile);
		await Promise.all(others.map((phone, index) => phone.vote(item, String(1 + (index % 3)))));
		await expect(projector.getByText('9 von 13')).toBeVisible();
		await desk.getByRole('button', { name: 'Abstimmung schließen' }).click();
		await desk.getByRole('button', { name: 'Aufdecken' }).click();
		await expect(first.getByText('Ihre Stimme: in Planung')).toBeVisible();
	});

	const outside = await visitor();
	await test.step('somebody from outside runs the console by a link, until it is withdrawn', async () => {
		await desk.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await desk.getByRole('button', { name: 'Pult-Link erstellen' }).click();
		const link = await desk.getByLabel('Pult-Link', { exact: true }).inputValue();
		await desk.getByRole('button', { name: 'Link kopieren' }).click();
		await expect(desk.getByText('Der Link ist kopiert.')).toBeVisible();
		expect(await desk.evaluate(() => navigator.clipboard.readText())).toBe(link);
		await outside.goto(link);
		await expect(outside.getByRole('button', { name: 'Abstimmung öffnen' })).toBeVisible();
		await desk.getByRole('button', { name: 'Alle Pult-Links widerrufen' }).click();
		await expect(desk.getByText('Alle Pult-Links sind widerrufen.')).toBeVisible();
		await outside.goto(link);
		const gone = { level: 1, name: 'Dieser Link gilt nicht mehr' };
		await expect(outside.getByRole('heading', gone)).toBeVisible();
	});

	await test.step('small groups vote at the same time, each on its own criterion', async () => {
		const shown = desk.url();
		const groups = [
			{ group: 'Gruppe 1', criterion: 'Wohnen', phone: first },
			{ group: 'Gruppe 2', criterion: 'Mobilität', phone: third }
		];
		await desk.getByText('Einzelnes Kriterium hinzufügen').click();
		for (const { group, criterion, phone } of groups) {
			await desk.getByLabel('Kriterium', { exact: true }).selectOption({ label: criterion });
			await desk.getByLabel('Wer abstimmt').selectOption({ label: group });
			await desk.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
			await desk.getByRole('link', { name: new RegExp(`^${criterion}`) }).click();
			await expect(desk.getByRole('heading', { level: 1, name: criterion })).toBeVisible();
			await desk.getByRole('button', { name: 'Abstimmung öffnen' }).click();
			await phone.getByText('In welcher Gruppe sind Sie?').click();
			await phone.getByRole('button', { name: group }).click();
		}
		for (const { group, criterion, phone } of groups) {
			await expect(phone.getByRole('heading', { level: 1, name: criterion })).toBeVisible();
			await phone.getByRole('radio', level('begonnen')).check();
			const row = projector.getByRole('listitem').filter({ hasText: group });
			await expect(row).toHaveText(new RegExp(`${criterion}\\s*1 von 1 Stimmen`));
		}
		await desk.goto(shown);
	});

	await test.step('a note that is too long comes back to its criterion, though the room moved on', async () => {
		await plain.getByRole('link', { name: 'Aktualisieren' }).click();
		await plain.getByText(/^Notiz zu/).click();
		const about = await plain.getByText(/^Notiz zu/).innerText();
		const tooLong = 'Raum '.repeat(101);
		await plain.getByLabel('Idee').fill(tooLong);
		const tab = await plain.context().newPage();
		await tab.goto(plain.url());
		await tab.getByText('In welcher Gruppe sind Sie?').click();
		await tab.getByRole('button', { name: 'Gruppe 1' }).click();
		await expect(tab.getByRole('heading', { level: 1, name: 'Wohnen' })).toBeVisible();
		await plain.getByRole('button', { name: 'Notiz abgeben' }).click();
		await expect(plain.getByRole('heading', { level: 1, name: 'Wohnen' })).toBeVisible();
		await expect(plain.getByText(/^Notiz zu/)).toHaveText(about);
		await expect(plain.getByLabel('Idee')).toHaveValue(tooLong);
	});

	await test.step('the consensus is recorded, the workshop ended, and the minutes tell it', async () => {
		await desk.getByLabel('Vereinbarte Stufe').selectOption({ index: 3 });
		await desk.getByLabel('Begründung').fill('Darauf haben wir uns geeinigt.');
		await desk.getByRole('button', { name: 'Speichern und weiter' }).click();
		await expect(desk.getByText('Der Konsens ist festgehalten.')).toBeVisible();
		await desk.getByText('Workshop beenden', { exact: true }).click();
		await desk.getByRole('button', { name: 'Ja, Workshop beenden' }).click();
		await expect(desk.getByRole('heading', { name: 'Der Workshop ist beendet' })).toBeVisible();
		await expect(first.getByRole('heading', { name: 'Der Workshop ist beendet' })).toBeVisible();
		await expect(projector.getByText('Der Workshop ist beendet. Vielen Dank.')).toBeVisible();
		await desk.getByRole('link', { name: 'Zum Protokoll' }).click();
		await expect(desk.getByText('Darauf haben wir uns geeinigt.')).toBeVisible();
		await expect(desk.getByText(/einmal wiederholt/)).toBeVisible();
	});
});

/** The code of a town's open workshop; people read it from the screen. */
function codeOf(databaseFile: string, slug: string): string {
	const database = new SQLite(databaseFile, { readonly: true });
	const row = database
		.prepare(
			`SELECT workshops.code FROM workshops JOIN rounds ON rounds.id = workshops.round_id
			 JOIN municipalities ON municipalities.id = rounds.municipality_id WHERE slug = ?`
		)
		.get(slug) as { code: string };
	database.close();
	return row.code;
}

/** The item that was acted on last, which is the one that is open. */
function openItemOf(databaseFile: string): { id: string; run: number } {
	const database = new SQLite(databaseFile, { readonly: true });
	const row = database
		.prepare(
			'SELECT item_id AS id, position AS run FROM item_acts ORDER BY at DESC, position DESC LIMIT 1'
		)
		.get() as { id: string; run: number };
	database.close();
	return row;
}
