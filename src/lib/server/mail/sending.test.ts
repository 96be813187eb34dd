import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openTowns } from '#tests/support/town.ts';
import { openDatabase } from '../db/client.ts';
import { accounts, mails, mailSteps } from '../db/schema/index.ts';
import { claimMail, queueMail } from './outbox.ts';
import { opened, postOffice } from './post.test-support.ts';
import { sendWaiting } from './sending.ts';
import { sweepMails } from './sweeping.ts';
import { transportTo, type Transport } from './transport.ts';

const start = new Date('2022-06-21T10:00:00Z');

function outbox() {
	const { database } = openTowns();
	const clock = { time: start, today: () => '2022-06-21', now: () => clock.time };
	const accountId = 'coordinator-ahausen';
	const email = 'koordination@ahausen.internal';
	database.update(accounts).set({ email }).where(eq(accounts.id, accountId)).run();
	const queue = (subject = 'Grüße aus dem Rathaus') =>
		database.transaction((transaction) =>
			queueMail(transaction, { accountId, subject, text: 'Ein „Punkt“ wartet.\n', at: clock.now() })
		);
	const course = (id: string) =>
		database
			.select({ to: mailSteps.to, failure: mailSteps.failure })
			.from(mailSteps)
			.where(eq(mailSteps.mailId, id))
			.orderBy(mailSteps.position)
			.all()
			.map(({ to, failure }) => (failure ? `${to} (${failure})` : to))
			.join(', ');
	const later = (minutes: number) => {
		clock.time = new Date(clock.time.getTime() + minutes * 60_000);
	};
	const send = (transport: Transport) => sendWaiting({ database, clock, transport });
	return { database, clock, email, queue, course, later, send };
}

describe('an e-mail', () => {
	test('arrives with its words and headers, and its words are erased', async () => {
		const post = await postOffice();
		const { database, email, queue, course, send } = outbox();
		const id = queue();
		await send(transportTo(post.setting));
		expect(post.received).toHaveLength(1);
		const { headers, text, subject } = opened(post.received[0]!);
		expect(post.received[0]!.to).toEqual([email]);
		expect(subject).toBe('Grüße aus dem Rathaus');
		expect(text.trim()).toBe('Ein „Punkt“ wartet.');
		expect(headers.get('from')).toBe('Selbstcheck <selbstcheck@betrieb.internal>');
		expect(headers.get('auto-submitted')).toBe('auto-generated');
		expect(headers.get('list-unsubscribe')).toBe(
			'<https://selbstcheck.stadt.internal/account/notices>'
		);
		expect(headers.get('message-id')).toBe(`<${id}@betrieb.internal>`);
		expect(headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8/);
		expect(course(id)).toBe('waiting, claimed, sent');
		expect(database.select().from(mails).get()).toMatchObject({ subject: '', text: '' });
		await send(transportTo(post.setting));
		expect(post.received).toHaveLength(1);
	});

	test('that the server refuses for now is tried later, each time after a longer pause', async () => {
		const post = await postOffice();
		const { queue, course, later, send } = outbox();
		const transport = transportTo(post.setting);
		const id = queue();
		post.state.answer = { at: 'data', code: 451 };
		await send(transport);
		expect(course(id)).toBe('waiting, claimed, failed (refused)');
		await send(transport);
		expect(course(id)).toBe('waiting, claimed, failed (refused)');
		post.state.answer = null;
		later(1);
		await send(transport);
		expect(course(id)).toBe('waiting, claimed, failed (refused), claimed, sent');
		expect(post.received).toHaveLength(1);
	});

	test('is given up after the sixth try', async () => {
		const post = await postOffice();
		await post.close();
		const { database, queue, course, later, send } = outbox();
		const id = queue();
		for (let turn = 0; turn < 8; turn += 1) {
			await send(transportTo(post.setting));
			later(500);
		}
		expect(course(id)).toBe(
			`waiting, ${'claimed, failed (unreachable), '.repeat(5)}claimed, given-up (unreachable)`
		);
		expect(database.select().from(mails).get()).toMatchObject({ text: '' });
	});

	test.each(['recipient', 'data'] as const)(
		'rejected at the %s is given up at once',
		async (at) => {
			const post = await postOffice();
			const { queue, course, send } = outbox();
			post.state.answer = { at, code: 550 };
			const id = queue();
			await send(transportTo(post.setting));
			expect(course(id)).toBe('waiting, claimed, given-up (rejected)');
		}
	);

	test('whose server wants another password waits for the operator', async () => {
		const post = await postOffice({
			authOptional: false,
			allowInsecureAuth: true,
			onAuth: (_auth, _session, callback) => callback(new Error('no'))
		});
		const { queue, course, send } = outbox();
		const id = queue();
		const url = post.setting.url.replace('smtp://', 'smtp://amt:falsch@');
		await send(transportTo({ ...post.setting, url }));
		expect(course(id)).toBe('waiting, claimed, failed (signing-in)');
	});

	test('is not sent over an open line to another machine', async () => {
		const post = await postOffice();
		const { queue, course, send } = outbox();
		const id = queue();
		// This machine under a name that is not known to be its own.
		const url = post.setting.url.replace('127.0.0.1', '[::ffff:127.0.0.1]');
		await send(transportTo({ ...post.setting, url }));
		expect(post.received).toEqual([]);
		expect(course(id)).toBe('waiting, claimed, failed (unreachable)');
	});

	test('whose connection broke at the end is never sent again', async () => {
		const post = await postOffice();
		const { queue, course, later, send } = outbox();
		post.state.answer = 'hang up';
		const id = queue();
		await send(transportTo(post.setting));
		expect(course(id)).toBe('waiting, claimed, lost (unclear)');
		post.state.answer = null;
		later(600);
		await send(transportTo(post.setting));
		expect(post.received).toHaveLength(1);
	});

	test('that a process claimed before it ended is never sent again', async () => {
		const post = await postOffice();
		const { database, clock, queue, course, later, send } = outbox();
		const id = queue();
		claimMail(database, clock.now());
		later(9);
		await send(transportTo(post.setting));
		expect(course(id)).toBe('waiting, claimed');
		later(1);
		await send(transportTo(post.setting));
		expect(course(id)).toBe('waiting, claimed, lost (unclear)');
		expect(post.received).toEqual([]);
	});

	test('is sent once by two processes', async () => {
		const post = await postOffice();
		const { database, clock, queue, send } = outbox();
		for (let count = 0; count < 10; count += 1) queue(`Nummer ${count}`);
		const other = openDatabase(database.$client.name);
		const transport = transportTo(post.setting);
		await Promise.all([send(transport), sendWaiting({ database: other, clock, transport })]);
		other.$client.close();
		const subjects = post.received.map((one) => opened(one).subject);
		expect(subjects.toSorted()).toEqual(Array.from({ length: 10 }, (_, n) => `Nummer ${n}`));
	});

	test('does not go to an account that was closed meanwhile, nor to a reserved address', async () => {
		const post = await postOffice();
		const { database, queue, course, send } = outbox();
		const [closed] = [queue()];
		database.update(accounts).set({ disabledAt: start }).run();
		await send(transportTo(post.setting));
		expect(course(closed)).toBe('waiting, claimed, given-up (rejected)');
		database.update(accounts).set({ disabledAt: null }).run();
		database
			.update(accounts)
			.set({ email: 'koordination@demo.example' })
			.where(eq(accounts.id, 'coordinator-ahausen'))
			.run();
		const reserved = queue();
		await send(transportTo(post.setting));
		expect(course(reserved)).toBe('waiting, claimed, given-up (rejected)');
		expect(post.received).toEqual([]);
	});

	test('leaves nothing after a month', async () => {
		const post = await postOffice();
		const { database, clock, queue, later, send } = outbox();
		queue();
		await send(transportTo(post.setting));
		later(30 * 24 * 60);
		sweepMails(database, clock.now());
		expect(database.select().from(mails).all()).toHaveLength(1);
		later(1);
		sweepMails(database, clock.now());
		expect(database.select().from(mails).all()).toEqual([]);
		expect(database.select().from(mailSteps).all()).toEqual([]);
	});
});
