import type { Page } from '@playwright/test';
import { requireSecondReviewer } from '../support/programme-on-file.ts';
import { expect, test } from '../support/site.ts';
import { chooseEverywhere, openRound, signIn } from '../support/steps.ts';
import { trailOf } from '../support/trail-on-file.ts';

// The programme asks for a second reviewer here.
test.use({ apart: 'review' });

const whole = (page: Page) => page.getByRole('region', { name: 'Zur ganzen Einreichung' });

test('a round is shown in between, handed in, asked about, returned, handed in again and accepted by two', async ({
	visitor,
	demoPageOf,
	server,
	town
}) => {
	requireSecondReviewer(server.databaseFile);
	const base = `/${town.slug}/rounds/1`;
	const desk = `/review/submissions/${town.slug}/1`;
	const coordinator = await visitor();
	const staff = await visitor();
	const second = await demoPageOf('staff2@demo.example');
	const office = await visitor();
	await signIn(coordinator, town.emailOf('coordinator'), town.password);
	await signIn(staff, town.emailOf('staff'), town.password);
	await signIn(office, town.emailOf('office'), town.password);

	await test.step('nothing of the round is there for the staff before', async () => {
		await openRound(coordinator, town.slug, 'Erste Runde');
		await coordinator.goto(`${base}/answers/f4`);
		await chooseEverywhere(coordinator, 'begonnen');
		await expect(coordinator.getByText('10 von 10 beantwortet')).toBeVisible();
		const answer = await staff.goto(desk);
		expect(answer?.status()).toBe(404);
	});

	await test.step('the staff remind the municipality, and the coordinator reads it', async () => {
		await staff.goto(`/review?search=${encodeURIComponent(town.name)}`);
		await staff.getByRole('button', { name: 'Ausgewählte erinnern' }).click();
		await expect(staff.getByText('Wählen Sie in der Tabelle mindestens')).toBeVisible();
		await staff.getByRole('checkbox', { name: `Erinnern: ${town.name}`, exact: true }).check();
		await staff.getByLabel('Ein Satz dazu').fill('Bis Freitag wäre schön.');
		await staff.getByRole('button', { name: 'Ausgewählte erinnern' }).click();
		await expect(staff.getByText(`Erinnert: ${town.name}.`)).toBeVisible();
		await coordinator.goto(`/${town.slug}`);
		await expect(coordinator.getByText('„Bis Freitag wäre schön.“')).toBeVisible();
	});

	await test.step('the self-view goes out in between, and comes back with advice', async () => {
		await coordinator.goto(`${base}/submission`);
		await coordinator.getByRole('button', { name: 'Zwischenstand schicken' }).click();
		await expect(coordinator.getByText('Der Zwischenstand ist beim Projektteam.')).toBeVisible();
		await staff.goto(`${desk}/f4`);
		await staff.getByRole('textbox', { name: /^Einschätzung/ }).fill('Vieles ist begonnen.');
		await staff.getByRole('textbox', { name: /^Empfehlung/ }).fill('Reden Sie über Arbeit.');
		await staff.getByRole('button', { name: 'Einschätzung speichern' }).click();
		await expect(staff.getByText('Gespeichert.')).toBeVisible();
	});

	await test.step('the workshop is offered what the staff recommend, with one click', async () => {
		await coordinator.goto(base);
		await coordinator.getByRole('button', { name: 'Zum Workshop' }).click();
		await coordinator.goto(`${base}/workshop`);
		await coordinator.getByRole('button', { name: 'Workshop eröffnen' }).click();
		await expect(coordinator.getByText('Reden Sie über Arbeit.')).toBeVisible();
		await coordinator
			.getByRole('button', { name: /^Auf die Tagesordnung/ })
			.first()
			.click();
		await expect(coordinator.getByRole('button', { name: 'Abstimmung öffnen' })).toBeVisible();
	});

	await test.step('the coordinator sees what stands out, and hands in', async () => {
		await coordinator.goto(base);
		await coordinator.getByRole('button', { name: 'Zum Konsens' }).click();
		await coordinator.getByRole('link', { name: 'Einreichung vorbereiten' }).click();
		await expect(coordinator.getByRole('heading', { name: 'Fragen ohne Antwort' })).toBeVisible();
		await coordinator.getByLabel('Was das Projektteam dazu wissen soll').fill('Ohne Abstimmung.');
		await coordinator.getByRole('button', { name: 'Beim Projektteam einreichen' }).click();
		await expect(coordinator.getByText('Die Runde ist eingereicht. Das')).toBeVisible();
	});

	await test.step('the staff begin, ask, and leave a note among themselves', async () => {
		await staff.goto(desk);
		await expect(staff.getByText('Ohne Abstimmung.')).toBeVisible();
		await staff.getByRole('button', { name: 'Prüfung beginnen' }).click();
		await expect(staff.getByText('Die Prüfung hat begonnen.')).toBeVisible();
		await whole(staff).getByText('Frage oder Hinweis').click();
		await whole(staff).getByLabel('Text').fill('Wer war beim Workshop dabei?');
		await whole(staff).getByRole('button', { name: 'Eintragen' }).click();
		await expect(whole(staff).getByText('Wer war beim Workshop dabei?')).toBeVisible();
		await whole(staff).getByText('Frage oder Hinweis').click();
		await whole(staff).getByLabel('Was ist es?').selectOption('Notiz nur für das Projektteam');
		await whole(staff).getByLabel('Text').fill('Noch einmal ansehen');
		await whole(staff).getByRole('button', { name: 'Eintragen' }).click();
		await expect(whole(staff).getByText('Noch einmal ansehen')).toBeVisible();
	});

	await test.step('the coordinator answers the question, and sees no note', async () => {
		await coordinator.goto(`${base}/submission`);
		await expect(coordinator.getByText('Eine Frage wartet auf Ihre Antwort.')).toBeVisible();
		await expect(coordinator.getByText('Noch einmal ansehen')).toBeHidden();
		await coordinator.getByLabel('Ihre Antwort').fill('Alle außer dem Jugendparlament.');
		await coordinator.getByRole('button', { name: 'Antworten' }).click();
		await expect(coordinator.getByText('Ihre Antwort ist beim Projektteam.')).toBeVisible();
	});

	await test.step('the staff write a view and an evaluation, and return the submission', async () => {
		await staff.goto(`${desk}/f4`);
		const first = staff
			.getByRole('region')
			.filter({ has: staff.getByLabel('Stufe') })
			.first();
		await first.getByLabel('Stufe').selectOption('1 – in Planung');
		await first.getByLabel('Begründung').fill('Der Beschluss fehlt noch.');
		await first.getByRole('button', { name: 'Sicht speichern' }).click();
		await expect(staff.getByText('Gespeichert.')).toBeVisible();
		await staff.getByRole('textbox', { name: /^Einschätzung/ }).fill('Auf gutem Weg.');
		await staff.getByRole('button', { name: 'Einfügen' }).first().click();
		await staff.getByRole('button', { name: 'Einschätzung speichern' }).click();
		await expect(staff.getByText('Gespeichert.')).toBeVisible();
		await staff.goto(desk);
		await expect(whole(staff).getByText('Alle außer dem Jugendparlament.')).toBeVisible();
		await staff.getByLabel('Was ist zu tun?').fill('Bitte den Beschluss nachreichen.');
		await staff.getByRole('button', { name: 'Zurückgeben' }).click();
		await expect(staff.getByText('Die Einreichung ist zurückgegeben.')).toBeVisible();
	});

	await test.step('the coordinator reads why, hands in again, and sees what changed', async () => {
		await coordinator.goto(`${base}/submission`);
		await expect(coordinator.getByText('Bitte den Beschluss nachreichen.')).toBeVisible();
		await expect(coordinator.getByText('Auf gutem Weg.')).toBeVisible();
		await coordinator.getByRole('button', { name: 'Beim Projektteam einreichen' }).click();
		await coordinator.getByRole('link', { name: 'Unterschied zur Nummer 2' }).click();
		await expect(
			coordinator.getByText('Zwischen den beiden hat sich nichts geändert.')
		).toBeVisible();
	});

	await test.step('one of the staff proposes to accept, and cannot confirm it', async () => {
		await staff.goto(desk);
		await staff.getByRole('button', { name: 'Prüfung beginnen' }).click();
		await expect(staff.getByText('Die Prüfung hat begonnen.')).toBeVisible();
		await staff.getByRole('button', { name: 'Zur Annahme vorschlagen' }).click();
		await expect(staff.getByText('Ihr Vorschlag ist festgehalten.')).toBeVisible();
		await expect(staff.getByRole('button', { name: /Annahme/ })).toHaveCount(0);
	});

	await test.step('a second one reads the same and confirms', async () => {
		await second.goto(desk);
		await expect(second.getByText(`${town.nameOf('staff')} hat die Annahme`)).toBeVisible();
		await expect(whole(second).getByText('Alle außer dem Jugendparlament.')).toBeVisible();
		await second.getByRole('button', { name: 'Annahme bestätigen' }).click();
		await expect(second.getByText('Die Einreichung ist angenommen.')).toBeVisible();
	});

	await test.step('the office reads what they say, beside the own views too', async () => {
		await office.goto(`${base}/submission`);
		await expect(
			office.getByRole('heading', { level: 1, name: 'Die Einreichung ist angenommen' })
		).toBeVisible();
		await expect(office.getByText('Auf gutem Weg.')).toBeVisible();
		await expect(office.getByText('Alle außer dem Jugendparlament.')).toBeVisible();
		await office.goto(`${base}/results/f4`);
		await expect(office.getByText('Auf gutem Weg.')).toBeVisible();
		await expect(office.getByText('Der Beschluss fehlt noch.')).toBeVisible();
	});

	await test.step('a recommendation becomes a measure in one step', async () => {
		await coordinator.goto(`${base}/submission`);
		await coordinator.getByRole('link', { name: 'Daraus eine Maßnahme machen' }).click();
		await expect(coordinator.getByText('Auf gutem Weg.')).toBeVisible();
	});

	await test.step('every step is in the history on screen, and in the trail with who took it', async () => {
		await office.goto(base);
		const history = office.getByRole('region', { name: 'Geschichte der Runde' }).getByRole('row');
		await expect(history).toContainText([
			...['geplant', 'Beantwortung', 'Workshop', 'Konsens', 'eingereicht', 'in Prüfung'],
			...['Konsens', 'eingereicht', 'in Prüfung', 'angenommen']
		]);
		const trail = trailOf(server.databaseFile, town.slug).filter(
			(line) => !/^(answer|workshop|item)\./.test(line)
		);
		const by = (name: string, ...actions: string[]) => actions.map((one) => `${one} by ${name}`);
		const [coordinates, reviews] = [town.nameOf('coordinator'), town.nameOf('staff')];
		expect(trail).toEqual([
			...by(coordinates, 'round.planned', 'round.moved'),
			...by(reviews, 'municipality.reminded'),
			...by(coordinates, 'interim.sent'),
			...by(reviews, 'evaluation.saved'),
			...by(coordinates, 'round.moved', 'round.moved', 'round.moved'),
			...by(reviews, 'round.moved', 'review.entered', 'review.entered'),
			...by(coordinates, 'review.answered'),
			...by(reviews, 'external.saved', 'evaluation.saved', 'round.moved'),
			...by(coordinates, 'round.moved'),
			...by(reviews, 'round.moved', 'acceptance.proposed'),
			...by('Projektteam 2', 'round.moved')
		]);
	});
});
