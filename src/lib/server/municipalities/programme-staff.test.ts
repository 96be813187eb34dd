import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openTowns, testClock } from '#tests/support/town.ts';
import { authorizeOperator, authorizeStaff } from '../access/authorize.ts';
import type { Context } from '../access/context.ts';
import { accounts } from '../db/schema/index.ts';
import { openInvitation } from '../people/invitations.ts';
import { redeemAsKnownPerson, redeemAsNewPerson } from '../people/redeeming.ts';
import { asOperator, tracesOf } from './operator.test-support.ts';
import { addStaff, endStaff, programmeStaff, revokeStaffInvitation } from './programme-staff.ts';

const reviewer = { name: 'Projektbüro', email: 'projekt@stiftung.example' };

function team() {
	const towns = openTowns();
	const access = authorizeOperator(asOperator(towns), 'programmes.staff');
	return { towns, access, add: (person = reviewer) => addStaff(access, 'p', person) };
}

function tokenOf(added: ReturnType<typeof addStaff>): string {
	if (added?.kind !== 'invited') throw new Error(added?.kind ?? 'no programme');
	return added.token;
}

function contextOf({ anonymous, database }: ReturnType<typeof openTowns>, email: string): Context {
	const { id } = database.select().from(accounts).where(eq(accounts.email, email)).get()!;
	return { ...anonymous, actor: { kind: 'account', id, name: '', email, operator: false } };
}

describe('project staff', () => {
	test('without an account get a link, set their password and are on the team', () => {
		const { towns, access, add } = team();
		const token = tokenOf(add());
		expect(programmeStaff(access, 'p')).toMatchObject({ staff: [], invited: [reviewer] });
		expect(openInvitation(towns.anonymous, token)).toMatchObject({
			...reviewer,
			known: false,
			to: { kind: 'programme', title: 'Programm' }
		});
		expect(redeemAsNewPerson(towns.anonymous, token, '-').kind).toBe('redeemed');
		expect(programmeStaff(access, 'p')).toMatchObject({ staff: [reviewer], invited: [] });
		authorizeStaff(contextOf(towns, reviewer.email), 'review.view');
		expect(tracesOf(towns).map(({ action }) => action)).toEqual([
			'invitation.sent',
			'account.created',
			'invitation.accepted',
			'staff.assigned'
		]);
	});

	test('with an account are on the team at once, and only once', () => {
		const { access, add } = team();
		const known = { name: 'egal', email: 'member@ahausen.example' };
		expect(add(known)?.kind).toBe('assigned');
		expect(add(known)?.kind).toBe('already');
		expect(programmeStaff(access, 'p')?.staff.map(({ email }) => email)).toEqual([known.email]);
	});

	test('whose account is locked are not let in', () => {
		const { towns, access, add } = team();
		const email = 'member@ahausen.example';
		towns.database
			.update(accounts)
			.set({ disabledAt: testClock.now() })
			.where(eq(accounts.email, email))
			.run();
		expect(add({ name: 'egal', email })?.kind).toBe('disabled');
		expect(programmeStaff(access, 'p')?.staff).toEqual([]);
	});

	test('are asked for their password where the account came meanwhile', () => {
		const { towns, access, add } = team();
		const token = tokenOf(add());
		const createdAt = testClock.now();
		const account = { id: 'meanwhile', ...reviewer, passwordHash: '-', createdAt };
		towns.database.insert(accounts).values(account).run();
		expect(openInvitation(towns.anonymous, token)?.known).toBe(true);
		expect(redeemAsNewPerson(towns.anonymous, token, '-').kind).toBe('known');
		expect(redeemAsKnownPerson(towns.anonymous, token).kind).toBe('redeemed');
		expect(programmeStaff(access, 'p')?.staff).toMatchObject([reviewer]);
	});

	test('come in by the newest link alone, once, before it ends, and unless it was withdrawn', () => {
		const { towns, access, add } = team();
		const first = tokenOf(add());
		const second = tokenOf(add());
		expect(openInvitation(towns.anonymous, first)).toBeUndefined();
		const [pending, ...others] = programmeStaff(access, 'p')!.invited;
		expect(others).toEqual([]);
		const now = () => pending!.expiresAt;
		const late = { ...towns.anonymous, clock: { ...testClock, now } };
		expect(redeemAsNewPerson(late, second, '-').kind).toBe('gone');
		expect(revokeStaffInvitation(access, 'p', 'unknown')).toBe(false);
		expect(revokeStaffInvitation(access, 'elsewhere', pending!.id)).toBe(false);
		expect(revokeStaffInvitation(access, 'p', pending!.id)).toBe(true);
		expect(redeemAsNewPerson(towns.anonymous, second, '-').kind).toBe('gone');
		const third = tokenOf(add());
		expect(redeemAsNewPerson(towns.anonymous, third, '-').kind).toBe('redeemed');
		expect(redeemAsNewPerson(towns.anonymous, third, '-').kind).toBe('gone');
	});

	test('end at once', () => {
		const { towns, access, add } = team();
		redeemAsNewPerson(towns.anonymous, tokenOf(add()), '-');
		const context = contextOf(towns, reviewer.email);
		expect(endStaff(access, 'p', context.actor.kind === 'account' ? context.actor.id : '')).toBe(
			true
		);
		expect(() => authorizeStaff(context, 'review.view')).toThrow();
	});

	test('that left are not let back in by a link that was sent to them before', () => {
		const { towns, access, add } = team();
		const token = tokenOf(add());
		const account = { id: 'projekt', ...reviewer, passwordHash: '-', createdAt: testClock.now() };
		towns.database.insert(accounts).values(account).run();
		expect(add()).toEqual({ kind: 'assigned' });
		expect(endStaff(access, 'p', account.id)).toBe(true);
		expect(openInvitation(towns.anonymous, token)).toBeUndefined();
		const acts = tracesOf(towns).map(({ action }) => action);
		expect(acts).toContain('invitation.revoked');
	});

	test('of a programme that does not exist are nobody', () => {
		const { access } = team();
		expect(addStaff(access, 'elsewhere', reviewer)).toBeUndefined();
	});
});
