import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { authorizeAccount, authorizeOperator } from '../access/authorize.ts';
import { sessionLibrary, sessionsOf, signIn } from '../auth/index.ts';
import { hashPassword } from '../auth/passwords.ts';
import { accounts, auditEvents } from '../db/schema/index.ts';
import { createOperator } from './operators.ts';
import { changePassword } from './password.ts';

const current = 'das alte Passwort';
const next = 'das neue Passwort';

/** Somebody signed in twice. The address is the test's own: failures are counted per address. */
async function twice(towns: Towns, role: 'member' | 'office' | 'contributor', address: string) {
	const email = `${role}@ahausen.example`;
	const passwordHash = await hashPassword(current);
	towns.database.update(accounts).set({ passwordHash }).where(eq(accounts.email, email)).run();
	const library = sessionLibrary(towns.database);
	const enter = (password: string) =>
		signIn(towns.anonymous, library, { email, password }, { address, userAgent: null });
	const [first] = [await enter(current), await enter(current)];
	if (first.kind !== 'signed-in') throw new Error(first.kind);
	const access = authorizeAccount(towns.as(role));
	return { access, sessionId: first.session.id, address, enter };
}

const changes = ({ database }: Towns) =>
	database
		.select()
		.from(auditEvents)
		.all()
		.filter(({ action }) => action === 'account.password-changed');

describe('changing one’s own password', () => {
	test('needs the old one, ends all other sessions, and leaves a trace', async () => {
		const towns = openTowns();
		const { access, sessionId, address, enter } = await twice(towns, 'member', 'a');
		expect(sessionsOf(access, sessionId)).toHaveLength(2);
		const changed = await changePassword(access, { current, next, sessionId, address });
		expect(changed.kind).toBe('changed');
		expect(sessionsOf(access, sessionId)).toMatchObject([{ current: true }]);
		expect((await enter(current)).kind).toBe('wrong');
		expect((await enter(next)).kind).toBe('signed-in');
		expect(changes(towns)).toMatchObject([{ subject: `account:${access.actor.id}` }]);
	});

	test('is refused with a wrong password, and for one’s own address as the new one', async () => {
		const towns = openTowns();
		const { access, sessionId, address } = await twice(towns, 'office', 'b');
		const wrong = await changePassword(access, { current: 'falsch', next, sessionId, address });
		expect(wrong.kind).toBe('wrong');
		const email = 'Office@ahausen.example';
		const own = await changePassword(access, { current, next: email, sessionId, address });
		expect(own.kind).toBe('password-is-email');
		expect(sessionsOf(access, sessionId)).toHaveLength(2);
		expect(changes(towns)).toEqual([]);
	});

	test('stops guessing after ten attempts, even with the right password', async () => {
		const towns = openTowns();
		const { access, sessionId, address } = await twice(towns, 'contributor', 'c');
		for (let attempt = 0; attempt < 10; attempt += 1) {
			await changePassword(access, { current: 'falsch', next, sessionId, address });
		}
		const late = await changePassword(access, { current, next, sessionId, address });
		expect(late.kind).toBe('wrong');
	});
});

describe('an operator’s account', () => {
	const operator = { email: 'betrieb@demo.example', name: 'Betrieb', passwordHash: '-' };

	test('is made at the command line, once, with a trace', () => {
		const { commandLine, database } = openTowns();
		const access = authorizeOperator(commandLine, 'accounts.create');
		expect(createOperator(access, operator)).toBe(true);
		expect(createOperator(access, operator)).toBe(false);
		const made = database.select().from(accounts).where(eq(accounts.email, operator.email)).all();
		expect(made).toMatchObject([{ operator: true, createdAt: testClock.now() }]);
		const events = database.select().from(auditEvents).all();
		expect(events.filter(({ action }) => action === 'account.created')).toHaveLength(1);
	});

	test('is not made by anyone of a municipality', () => {
		const towns = openTowns();
		expect(() => authorizeOperator(towns.as('coordinator'), 'accounts.create')).toThrow(
			expect.objectContaining({ status: 403 })
		);
	});
});
