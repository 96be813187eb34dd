import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import { sessionLibrary } from '../auth/index.ts';
import { hashPassword } from '../auth/passwords.ts';
import { accounts, auditEvents, invitations, memberships } from '../db/schema/index.ts';
import { acceptInvitation } from './acceptance.ts';
import { invitationsOf, openInvitation } from './invitations.ts';
import { invitePerson, revokeInvitation, type NewInvitation } from './inviting.ts';
import { redeemAsNewPerson } from './redeeming.ts';

const ahausen = { municipality: 'ahausen' };
const newcomer: NewInvitation = {
	name: 'Fachamt Soziales',
	email: 'soziales@ahausen.example',
	role: 'contributor',
	unit: 'Fachamt Soziales',
	administration: true
};
const password = 'ein langes Passwort';

function invite(towns: Towns, changes: Partial<NewInvitation> = {}, town = 'ahausen' as const) {
	const access = authorize(towns.as('coordinator', town), 'people.invite', { municipality: town });
	const outcome = invitePerson(access, { ...newcomer, ...changes });
	if (outcome.kind !== 'invited') throw new Error(outcome.kind);
	return outcome.token;
}

function accept({ database, anonymous }: Towns, token: string, given = password) {
	const invitation = openInvitation(anonymous, token);
	if (!invitation) throw new Error('the invitation is not open');
	// Attempts are counted per address over all tests: each has its own.
	const client = { address: token, userAgent: null };
	return acceptInvitation(anonymous, sessionLibrary(database), invitation, {
		password: given,
		client
	});
}

const actions = ({ database }: Towns) =>
	database
		.select({ action: auditEvents.action })
		.from(auditEvents)
		.all()
		.map(({ action }) => action)
		.filter((action) => action !== 'instrument.imported');

const later = (context: Context, iso: string): Context => ({
	...context,
	clock: { ...testClock, now: () => new Date(iso) }
});

describe('an invitation by link', () => {
	test('lets a new person in, with what the coordinator chose, and leaves its traces', async () => {
		const towns = openTowns();
		const accepted = await accept(towns, invite(towns));
		expect(accepted.kind).toBe('accepted');
		const account = towns.database
			.select()
			.from(accounts)
			.where(eq(accounts.email, newcomer.email))
			.get()!;
		const context: Context = {
			...towns.anonymous,
			actor: { kind: 'account', id: account.id, name: '', email: account.email, operator: false }
		};
		const entered = authorize(context, 'municipality.enter', ahausen);
		expect(entered.roles).toEqual(['contributor']);
		expect(entered.unit).toBe('Fachamt Soziales');
		expect(actions(towns)).toEqual([
			'invitation.sent',
			'account.created',
			'invitation.accepted',
			'account.signed-in'
		]);
	});

	test('marks nobody „Verwaltung“ but members', async () => {
		const towns = openTowns();
		await accept(towns, invite(towns));
		await accept(towns, invite(towns, { email: 'amt@ahausen.example', role: 'member' }));
		const marked = towns.database
			.select({ role: memberships.role })
			.from(memberships)
			.where(eq(memberships.administration, true))
			.all();
		expect(marked.map(({ role }) => role)).not.toContain('contributor');
		expect(marked).toHaveLength(3);
	});

	test('asks somebody with an account for its password, and adds the membership', async () => {
		const towns = openTowns();
		const email = 'contributor@behausen.example';
		const passwordHash = await hashPassword(password);
		towns.database.update(accounts).set({ passwordHash }).where(eq(accounts.email, email)).run();
		const token = invite(towns, { email });
		expect(openInvitation(towns.anonymous, token)?.known).toBe(true);
		expect(await accept(towns, token, 'falsch, ganz falsch')).toEqual({ kind: 'wrong' });
		expect((await accept(towns, token)).kind).toBe('accepted');
		const access = authorize(towns.as('contributor', 'behausen'), 'municipality.enter', ahausen);
		expect(access.roles).toEqual(['contributor']);
	});

	test('does not take the e-mail address for a password', async () => {
		const towns = openTowns();
		const token = invite(towns);
		expect(await accept(towns, token, newcomer.email)).toEqual({ kind: 'password-is-email' });
		expect(openInvitation(towns.anonymous, token)).toBeDefined();
	});

	test('works once', async () => {
		const towns = openTowns();
		const token = invite(towns);
		await accept(towns, token);
		expect(openInvitation(towns.anonymous, token)).toBeUndefined();
		expect(redeemAsNewPerson(towns.anonymous, token, 'hash')).toEqual({ kind: 'gone' });
	});

	test('lets exactly one of two through that accept at once', async () => {
		const towns = openTowns();
		const token = invite(towns);
		const outcomes = await Promise.all([accept(towns, token), accept(towns, token)]);
		expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['accepted', 'gone']);
		expect(actions(towns).filter((action) => action === 'invitation.accepted')).toHaveLength(1);
	});

	test('does not make a second account where one was made meanwhile', () => {
		const towns = openTowns();
		const token = invite(towns, { email: 'member@behausen.example' });
		expect(redeemAsNewPerson(towns.anonymous, token, 'hash')).toEqual({ kind: 'known' });
		expect(actions(towns)).toEqual(['invitation.sent']);
	});

	test('ends after fourteen days, and is then marked in the list', () => {
		const towns = openTowns();
		const token = invite(towns);
		const inTime = later(towns.anonymous, '2022-07-05T09:59:59Z');
		const tooLate = later(towns.anonymous, '2022-07-05T10:00:00Z');
		expect(openInvitation(inTime, token)).toBeDefined();
		expect(openInvitation(tooLate, token)).toBeUndefined();
		expect(redeemAsNewPerson(tooLate, token, 'hash')).toEqual({ kind: 'gone' });
		const coordinator = later(towns.as('coordinator'), '2022-07-05T10:00:00Z');
		const list = invitationsOf(authorize(coordinator, 'people.view', ahausen));
		expect(list).toMatchObject([{ email: newcomer.email, expired: true }]);
	});

	test('is stored as a digest only', () => {
		const towns = openTowns();
		const token = invite(towns);
		const stored = towns.database.select().from(invitations).get()!;
		expect(JSON.stringify(stored)).not.toContain(token);
	});

	test('made again for the same address replaces the earlier one', () => {
		const towns = openTowns();
		const first = invite(towns);
		const second = invite(towns, { role: 'member' });
		expect(openInvitation(towns.anonymous, first)).toBeUndefined();
		expect(openInvitation(towns.anonymous, second)?.to).toMatchObject({ role: 'member' });
		expect(invitationsOf(authorize(towns.as('coordinator'), 'people.view', ahausen))).toHaveLength(
			1
		);
	});

	test('is refused where the person already has the role, without a trace', () => {
		const towns = openTowns();
		const access = authorize(towns.as('coordinator'), 'people.invite', ahausen);
		const again = { ...newcomer, email: 'contributor@ahausen.example' };
		expect(invitePerson(access, again)).toEqual({ kind: 'already-here' });
		expect(actions(towns)).toEqual([]);
		expect(invitePerson(access, { ...again, role: 'office' }).kind).toBe('invited');
	});
});

describe('withdrawing an invitation', () => {
	const idOf = ({ database }: Towns) => database.select().from(invitations).get()!.id;

	test('stops the link, once', () => {
		const towns = openTowns();
		const token = invite(towns);
		const access = authorize(towns.as('coordinator'), 'people.invite', ahausen);
		expect(revokeInvitation(access, idOf(towns))).toBe(true);
		expect(revokeInvitation(access, idOf(towns))).toBe(false);
		expect(openInvitation(towns.anonymous, token)).toBeUndefined();
		expect(actions(towns)).toEqual(['invitation.sent', 'invitation.revoked']);
	});

	test('is out of reach for another municipality and for other roles', () => {
		const towns = openTowns();
		const token = invite(towns);
		const foreign = towns.as('coordinator', 'behausen');
		expect(() => authorize(foreign, 'people.invite', ahausen)).toThrow(
			expect.objectContaining({ status: 404 })
		);
		expect(() => authorize(towns.as('member'), 'people.invite', ahausen)).toThrow(
			expect.objectContaining({ status: 403 })
		);
		const own = authorize(foreign, 'people.invite', { municipality: 'behausen' });
		expect(revokeInvitation(own, idOf(towns))).toBe(false);
		expect(openInvitation(towns.anonymous, token)).toBeDefined();
		expect(actions(towns)).toEqual(['invitation.sent']);
	});
});
