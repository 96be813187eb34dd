import { joinHall, openHall } from '../support/hall.ts';
import { roundAtWorkshop } from '../support/round-on-file.ts';
import { expect, test } from '../support/site.ts';
import { problemsOf } from './problems.ts';

const words = {
	de: {
		saved: 'Gespeichert',
		sent: 'Notiert, danke.',
		own: /^Ihre Stimme/,
		send: 'Notiz abgeben',
		groups: 'In welcher Gruppe sind Sie?'
	},
	en: {
		saved: 'Saved',
		sent: 'Noted, thank you.',
		own: /^Your vote/,
		send: 'Hand in note',
		groups: 'Which group are you in?'
	}
};
/** So many more in the room that its distribution may be shown. */
const others = 12;

for (const language of ['de', 'en'] as const) {
	for (const theme of ['light', 'dark'] as const) {
		test(`a phone that holds a seat is accessible at every step, in ${language}, ${theme}`, async ({
			visitor,
			server,
			town
		}) => {
			const say = words[language];
			const round = roundAtWorkshop(server.databaseFile, town);
			const criteria = ['orte', 'sprache'];
			const hall = await openHall(server.url, round, town.sessionOf('coordinator'), criteria);
			const room = await Promise.all(
				Array.from({ length: others }, () => joinHall(server.url, hall.code, 'verwaltung'))
			);
			const seat = await joinHall(server.url, hall.code, 'politik');
			const address = `/join/${hall.code}`;
			const page = await visitor();
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			await page.context().addCookies([
				{ name: 'seat', value: seat.token, url: server.url + address },
				{ name: 'language', value: language, url: server.url }
			]);
			const look = async (step: string) =>
				expect.soft(await problemsOf(page, language), step).toEqual([]);

			await page.goto(address);
			await look('waiting for the first criterion');

			await hall.act('open', 'orte');
			await expect(page.getByRole('radio')).toHaveCount(7);
			await look('nothing chosen yet');
			await page.getByRole('radio').nth(2).check();
			await expect(page.getByText(say.saved, { exact: true })).toBeVisible();
			await look('a choice that is saved');

			const note = page.getByRole('textbox').first();
			await note.fill('x'.repeat(501));
			await page.getByRole('button', { name: say.send }).click();
			await expect(page.getByRole('alert')).toBeVisible();
			await look('a note that is too long');
			await note.fill('kurz');
			await page.getByRole('button', { name: say.send }).click();
			await expect(page.getByText(say.sent)).toBeVisible();
			await look('a note that was sent');

			const item = hall.item('orte');
			await Promise.all(room.map((phone, index) => phone.vote(item, String(index % 4))));
			await hall.act('close', 'orte');
			await expect(page.getByRole('radio')).toHaveCount(0);
			await look('closed');
			await hall.act('reveal', 'orte');
			await expect(page.getByText(say.own)).toBeVisible();
			await expect(page.getByRole('table')).toBeVisible();
			await look('revealed');

			await hall.send('add', { criterion: 'leitbild', minutes: '5', smallGroup: '2' });
			await page.getByText(say.groups).click();
			await expect(page.getByRole('button', { name: /2$/ })).toBeVisible();
			await look('small groups to choose from');
			const number = /\b\d{3}\b/.exec((await page.getByRole('main').textContent()) ?? '')?.[0];
			await hall.send('freeSeat', { number: number ?? '' });
			await page.goto(address);
			await expect(page.getByRole('radio')).toHaveCount(4);
			await look('a seat that was freed');
			hall.live.stop();
		});
	}
}
