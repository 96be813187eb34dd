import { eq, isNull } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import {
	accounts,
	auditEvents,
	delegations,
	invitations,
	memberships,
	rounds
} from '../db/schema/index.ts';
import { invitePerson } from './inviting.ts';
import { changeMembership, endMembership } from './member-changes.ts';
import { memberBy, peopleOf } from './members.ts';

const ahausen = { municipality: 'ahausen' };
const at = testClock.now();

const changing = (towns: Towns) => authorize(towns.as('coordinator'), 'people.change', ahausen);
const viewing = (towns: Towns) => authorize(towns.as('coordinator'), 'people.view', ahausen);

/** The traces of people's changes: action and subject. */
const traces = ({ database }: Towns) =>
	database
		.select({ action: auditEvents.action, subject: auditEvents.subject })
		.from(auditEvents)
		.all()
		.filter(({ action }) => action.startsWith('membership.'));

function also(
	towns: Towns,
	accountId: string,
	role: 'coordinator' | 'contributor',
	town = 'ahausen'
) {
	const id = `${accountId}-${town}-${role}`;
	towns.database
		.insert(memberships)
		.values({ id, accountId, municipalityId: town, role, createdAt: at })
		.run();
	return id;
}

describe('the people of a municipality', () => {
	test('are listed once each, with all roles, and no strangers', () => {
		const towns = openTowns();
		also(towns, 'member-ahausen', 'contributor');
		also(towns, 'member-ahausen', 'coordinator', 'behausen');
		const people = peopleOf(viewing(towns));
		expect(people).toHaveLength(5);
		const member = people.find(({ accountId }) => accountId === 'member-ahausen');
		expect(member?.roles.map(({ role }) => role).sort()).toEqual(['contributor', 'member']);
		expect(people.filter(({ self }) => self).map(({ name }) => name)).toEqual([
			'coordinator ahausen'
		]);
	});
});

describe('changing a membership', () => {
	test('renames the unit and marks a member, in place', () => {
		const towns = openTowns();
		const details = { role: 'member', unit: 'Beirat', administration: true } as const;
		expect(changeMembership(changing(towns), 'member-ahausen', details).kind).toBe('changed');
		expect(memberBy(changing(towns), 'member-ahausen')).toMatchObject(details);
		expect(traces(towns)).toEqual([
			{ action: 'membership.changed', subject: 'membership:member-ahausen' }
		]);
	});

	test('to another role takes effect at once, drops the mark, and keeps the old row', () => {
		const towns = openTowns();
		const officer = towns.as('officer');
		const details = { role: 'office', unit: 'Büro', administration: true } as const;
		expect(changeMembership(changing(towns), 'officer-ahausen', details).kind).toBe('changed');
		expect(authorize(officer, 'municipality.enter', ahausen).roles).toEqual(['office']);
		const rows = towns.database
			.select()
			.from(memberships)
			.where(eq(memberships.accountId, 'officer-ahausen'))
			.all();
		expect(rows).toMatchObject([
			{ role: 'member', administration: true, endedAt: at },
			{ role: 'office', administration: false, endedAt: null }
		]);
	});

	test('is refused where the person has the new role already', () => {
		const towns = openTowns();
		const second = also(towns, 'member-ahausen', 'contributor');
		const details = { role: 'member', unit: '', administration: false } as const;
		expect(changeMembership(changing(towns), second, details)).toEqual({ kind: 'held' });
		expect(traces(towns)).toEqual([]);
	});

	test('of one’s own keeps the role, but may rename the unit', () => {
		const towns = openTowns();
		also(towns, 'member-ahausen', 'coordinator');
		const own = 'coordinator-ahausen';
		const details = { role: 'member', unit: 'Neu', administration: false } as const;
		expect(changeMembership(changing(towns), own, details)).toEqual({ kind: 'own' });
		expect(endMembership(changing(towns), own)).toEqual({ kind: 'own' });
		expect(traces(towns)).toEqual([]);
		const renamed = { ...details, role: 'coordinator' } as const;
		expect(changeMembership(changing(towns), own, renamed).kind).toBe('changed');
	});
});

describe('ending a membership', () => {
	test('takes effect at once, and once', () => {
		const towns = openTowns();
		const access = changing(towns);
		expect(endMembership(access, 'member-ahausen')).toEqual({ kind: 'ended' });
		expect(() => authorize(towns.as('member'), 'municipality.enter', ahausen)).toThrow(
			expect.objectContaining({ status: 404 })
		);
		expect(endMembership(access, 'member-ahausen')).toEqual({ kind: 'gone' });
		expect(traces(towns)).toEqual([
			{ action: 'membership.ended', subject: 'membership:member-ahausen' }
		]);
	});

	test('ends with the last role what invites the person back, here alone', () => {
		const towns = openTowns();
		const { database } = towns;
		const own = eq(accounts.id, 'member-ahausen');
		const email = database.select().from(accounts).where(own).get()?.email ?? '';
		const asked = { role: 'office', name: 'Mitglied', unit: '', administration: false } as const;
		const second = also(towns, 'member-ahausen', 'contributor');
		for (const town of ['ahausen', 'behausen'] as const) {
			const subject = { municipality: town };
			const inviting = authorize(towns.as('coordinator', town), 'people.invite', subject);
			invitePerson(inviting, { ...asked, email });
		}
		const open = () =>
			database
				.select({ town: invitations.municipalityId })
				.from(invitations)
				.where(isNull(invitations.revokedAt))
				.all()
				.map(({ town }) => town)
				.toSorted();
		endMembership(changing(towns), second);
		expect(open()).toEqual(['ahausen', 'behausen']);
		endMembership(changing(towns), 'member-ahausen');
		expect(open()).toEqual(['behausen']);
		const withdrawn = eq(auditEvents.action, 'invitation.revoked');
		expect(database.select().from(auditEvents).where(withdrawn).all()).toHaveLength(1);
	});

	test('does not reach into another municipality', () => {
		const towns = openTowns();
		const details = { role: 'office', unit: '', administration: false } as const;
		expect(endMembership(changing(towns), 'member-behausen')).toEqual({ kind: 'gone' });
		expect(changeMembership(changing(towns), 'member-behausen', details)).toEqual({ kind: 'gone' });
		expect(memberBy(changing(towns), 'member-behausen')).toBeUndefined();
		expect(traces(towns)).toEqual([]);
	});

	test('never leaves a municipality without a coordinator, even when two remove each other', () => {
		const towns = openTowns();
		const second = also(towns, 'member-ahausen', 'coordinator');
		// Both passed the door before either acted.
		const first = changing(towns);
		const other = authorize(towns.as('member'), 'people.change', ahausen);
		expect(endMembership(first, second)).toEqual({ kind: 'ended' });
		expect(endMembership(other, 'coordinator-ahausen')).toEqual({ kind: 'last-coordinator' });
		const demoted = { role: 'member', unit: '', administration: false } as const;
		expect(changeMembership(other, 'coordinator-ahausen', demoted)).toEqual({
			kind: 'last-coordinator'
		});
		expect(traces(towns)).toHaveLength(1);
	});
});

describe('what was delegated to somebody whose membership ends', () => {
	function delegate(towns: Towns, id: string, changes: { handedInAt?: Date; town?: string } = {}) {
		const { town = 'ahausen', handedInAt = null } = changes;
		const roundId = `round-${town}`;
		const { instrumentId } = towns;
		towns.database
			.insert(rounds)
			.values({
				id: roundId,
				municipalityId: town,
				number: 1,
				title: '',
				instrumentId,
				createdAt: at
			})
			.onConflictDoNothing()
			.run();
		const people = { accountId: 'contributor-ahausen', createdBy: 'coordinator-ahausen' };
		const field = { roundId, fieldKey: 'f1', dueOn: '2022-06-30' };
		towns.database
			.insert(delegations)
			.values({ id, ...field, ...people, handedInAt, createdAt: at })
			.run();
	}
	const revoked = ({ database }: Towns) =>
		database
			.select()
			.from(delegations)
			.all()
			.filter(({ revokedAt }) => revokedAt !== null)
			.map(({ id }) => id);

	test('comes back if it is open, here and nowhere else', () => {
		const towns = openTowns();
		delegate(towns, 'open');
		delegate(towns, 'handed-in', { handedInAt: at });
		delegate(towns, 'elsewhere', { town: 'behausen' });
		endMembership(changing(towns), 'contributor-ahausen');
		expect(revoked(towns)).toEqual(['open']);
	});

	test('comes back when the role becomes one that answers nothing', () => {
		const towns = openTowns();
		delegate(towns, 'open');
		const details = { unit: '', administration: false };
		const [member, office] = ['member', 'office'] as const;
		changeMembership(changing(towns), 'contributor-ahausen', { ...details, role: member });
		expect(revoked(towns)).toEqual([]);
		const [held] = peopleOf(viewing(towns)).find(
			({ accountId }) => accountId === 'contributor-ahausen'
		)!.roles;
		changeMembership(changing(towns), held!.id, { ...details, role: office });
		expect(revoked(towns)).toEqual(['open']);
	});

	test('stays while another role of the person can hold it', () => {
		const towns = openTowns();
		delegate(towns, 'open');
		const second = also(towns, 'contributor-ahausen', 'coordinator');
		endMembership(changing(towns), second);
		expect(revoked(towns)).toEqual([]);
	});
});
