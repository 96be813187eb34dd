import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { defaultChoices, type Choices } from '#lib/domain/notices/index.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorizeAccount } from '../access/authorize.ts';
import type { Clock } from '../clock.ts';
import { openDatabase } from '../db/client.ts';
import { accounts, measures, noticeDigests } from '../db/schema/index.ts';
import { opened, postOffice } from '../mail/post.test-support.ts';
import { transportTo } from '../mail/transport.ts';
import { findingIn, measureIn } from '../measures/measures.test-support.ts';
import { chooseNotices } from './choosing.ts';
import { mailOnce } from './schedule.ts';

const overdue = { title: 'Räume öffnen', startOn: '2022-01-01', dueOn: '2022-06-01' };

/** Somebody who works on the measures of Ahausen, and whose address can be reached. */
async function desk() {
	const towns = openTowns();
	const post = await postOffice();
	const member = 'member-ahausen';
	towns.database
		.update(accounts)
		.set({ email: 'taskforce@ahausen.internal' })
		.where(eq(accounts.id, member))
		.run();
	const clock = { time: new Date('2022-06-21T06:00:00Z') };
	const business: Clock = {
		today: () => clock.time.toISOString().slice(0, 10),
		now: () => clock.time
	};
	const { database } = towns;
	const transport = transportTo(post.setting);
	const turn = (on = database) =>
		mailOnce({ database: on, clock: business }, transport, post.setting.origin);
	const nextDay = (days = 1) => {
		clock.time = new Date(clock.time.getTime() + days * 24 * 3_600_000);
	};
	const choose = (choices: Partial<Choices>) => {
		chooseNotices(authorizeAccount(towns.as('member')), { ...defaultChoices, ...choices });
	};
	const mails = () => post.received.map(opened);
	return { towns, database, post, member, clock, turn, nextDay, choose, mails };
}

const secondOverdue = (towns: Towns) =>
	measureIn(towns, { ...overdue, title: 'Wege zeigen' }, 'Netzwerk');

describe('a digest', () => {
	test('says what waits and where, in plain words, and nothing on the next day', async () => {
		const { towns, turn, nextDay, mails } = await desk();
		measureIn(towns, overdue);
		await turn();
		expect(mails()).toHaveLength(1);
		const [{ subject, text, headers } = { subject: '', text: '', headers: new Map() }] = mails();
		expect(subject).toBe('Selbstcheck: Ein Punkt wartet auf Sie');
		expect(text).toContain('ahausen\n– Eine Maßnahme ist überfällig.\n  https://');
		expect(text).toContain(
			'\n  https://selbstcheck.stadt.internal/ahausen/measures/list?state=due'
		);
		expect(text).toContain('https://selbstcheck.stadt.internal/account/notices');
		expect(text).not.toContain('Räume');
		expect(headers.get('to')).toBe('taskforce@ahausen.internal');
		await turn();
		nextDay();
		await turn();
		expect(mails()).toHaveLength(1);
	});

	test('tells what is new, and counts the rest', async () => {
		const { towns, turn, nextDay, choose, mails } = await desk();
		choose({ mail: { 'findings-to-check': true } });
		measureIn(towns, overdue);
		findingIn(towns, 'ahausen', 1);
		await turn();
		expect(mails()[0]?.subject).toBe('Selbstcheck: 2 Punkte warten auf Sie');
		expect(mails()[0]?.text).toContain('– Ein Befund ist noch zu prüfen.');
		nextDay();
		secondOverdue(towns);
		await turn();
		expect(mails()).toHaveLength(2);
		expect(mails()[1]?.text).toContain('– 2 Maßnahmen sind überfällig.');
		expect(mails()[1]?.text).toContain('Außerdem wartet weiterhin ein Punkt');
		expect(mails()[1]?.text).not.toContain('Befund');
		nextDay();
		await turn();
		expect(mails()).toHaveLength(2);
	});

	test('tells again what was over and came back', async () => {
		const { towns, database, turn, nextDay, mails } = await desk();
		measureIn(towns, overdue);
		const due = (dueOn: string) =>
			database.update(measures).set({ startOn: '2022-06-01', dueOn }).run();
		await turn();
		due('2022-12-31');
		nextDay();
		await turn();
		due('2022-06-02');
		nextDay();
		await turn();
		expect(mails()).toHaveLength(2);
	});

	test.each<[string, Partial<Choices>]>([
		['the kind was switched off', { mail: { measures: false } }],
		['no e-mail is wanted', { frequency: 'none' }]
	])('is not sent where %s', async (_, choices) => {
		const { towns, turn, choose, mails, nextDay } = await desk();
		choose(choices);
		measureIn(towns, overdue);
		await turn();
		expect(mails()).toEqual([]);
		choose({});
		nextDay();
		await turn();
		expect(mails()).toHaveLength(1);
	});

	test('comes once a week where that was chosen', async () => {
		const { towns, turn, nextDay, choose, mails } = await desk();
		choose({ frequency: 'weekly' });
		measureIn(towns, overdue);
		await turn();
		secondOverdue(towns);
		// 21 June 2022 is a Tuesday.
		nextDay(5);
		await turn();
		expect(mails()).toHaveLength(1);
		nextDay();
		await turn();
		expect(mails()).toHaveLength(2);
	});

	test('is not made at night', async () => {
		const { towns, turn, clock, mails } = await desk();
		measureIn(towns, overdue);
		clock.time = new Date('2022-06-21T03:59:00Z');
		await turn();
		expect(mails()).toEqual([]);
		clock.time = new Date('2022-06-21T04:00:00Z');
		await turn();
		expect(mails()).toHaveLength(1);
	});

	test('speaks the language of the account', async () => {
		const { towns, database, turn, mails } = await desk();
		database.update(accounts).set({ language: 'en' }).run();
		measureIn(towns, overdue);
		await turn();
		expect(mails()[0]?.subject).toBe('Self-check: one item is waiting for you');
		expect(mails()[0]?.text).toContain('Hello,');
		expect(mails()[0]?.text).not.toMatch(/wartet|überfällig/);
	});

	test('goes to nobody whose address is reserved or whose account is closed', async () => {
		const { towns, database, turn, mails } = await desk();
		measureIn(towns, overdue);
		database
			.update(accounts)
			.set({ disabledAt: new Date(0) })
			.run();
		await turn();
		expect(mails()).toEqual([]);
		expect(database.select().from(noticeDigests).all()).toEqual([]);
	});

	test('that was given up is told again on the next day; one that is lost is not', async () => {
		const { towns, post, turn, nextDay, mails } = await desk();
		measureIn(towns, overdue);
		post.state.answer = { at: 'data', code: 550 };
		await turn();
		post.state.answer = 'hang up';
		nextDay();
		await turn();
		expect(mails()).toHaveLength(1);
		post.state.answer = null;
		nextDay();
		await turn();
		expect(mails()).toHaveLength(1);
	});

	test('waits until the one before has gone out', async () => {
		const { towns, post, turn, nextDay, clock, mails } = await desk();
		measureIn(towns, overdue);
		post.state.answer = { at: 'data', code: 451 };
		await turn();
		secondOverdue(towns);
		post.state.answer = null;
		nextDay();
		await turn();
		expect(mails()).toHaveLength(1);
		expect(mails()[0]?.text).toContain('Eine Maßnahme');
		clock.time = new Date(clock.time.getTime() + 60_000);
		await turn();
		expect(mails()).toHaveLength(2);
	});

	test('is made once by two processes', async () => {
		const { towns, database, turn, mails } = await desk();
		measureIn(towns, overdue);
		const other = openDatabase(database.$client.name);
		await Promise.all([turn(), turn(other)]);
		other.$client.close();
		expect(mails()).toHaveLength(1);
	});
});
