import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { membershipRoles } from '../access/roles.ts';
import { invitationExpiry, invitationState } from './invitation.ts';
import { administrationMark, canHoldDelegations, membershipRefusal } from './membership.ts';
import { isOwnEmail } from './password.ts';

const now = new Date('2022-06-21T10:00:00Z');
const fresh = { expiresAt: invitationExpiry(now), acceptedAt: null, revokedAt: null };

describe('an invitation', () => {
	test.each([
		['on the day it was made', '2022-06-21T10:00:00Z', fresh, 'open'],
		['a moment before its end', '2022-07-05T09:59:59.999Z', fresh, 'open'],
		['at its end', '2022-07-05T10:00:00Z', fresh, 'expired'],
		[
			'accepted and past its end',
			'2022-08-01T10:00:00Z',
			{ ...fresh, acceptedAt: now },
			'accepted'
		],
		['withdrawn', '2022-06-22T10:00:00Z', { ...fresh, revokedAt: now }, 'revoked']
	] as const)('%s is in the right state', (_when, at, dates, expected) => {
		expect(invitationState(dates, new Date(at))).toBe(expected);
	});
});

describe('changing a membership', () => {
	test.each([
		['another member becomes contributor', false, 'member', 'contributor', 1, null],
		['one of two coordinators leaves', false, 'coordinator', null, 2, null],
		['the last coordinator leaves', false, 'coordinator', null, 1, 'last-coordinator'],
		['the last coordinator is demoted', false, 'coordinator', 'member', 1, 'last-coordinator'],
		['one’s own membership ends', true, 'coordinator', null, 2, 'own'],
		['one’s own unit is renamed', true, 'coordinator', 'coordinator', 1, null]
	] as const)('%s', (_what, own, from, to, coordinators, expected) => {
		expect(membershipRefusal({ own, from, to, coordinators })).toBe(expected);
	});

	test('no allowed step leaves a municipality without a coordinator', () => {
		const role = fc.constantFrom(...membershipRoles);
		fc.assert(
			fc.property(
				role,
				fc.option(role),
				fc.integer({ min: 1, max: 5 }),
				(from, to, coordinators) => {
					const refused = membershipRefusal({ own: false, from, to, coordinators }) !== null;
					const lost = !refused && from === 'coordinator' && to !== 'coordinator';
					expect(coordinators - (lost ? 1 : 0)).toBeGreaterThan(0);
				}
			)
		);
	});

	test('only members are marked „Verwaltung“', () => {
		expect(membershipRoles.filter((role) => administrationMark(role, true))).toEqual(['member']);
		expect(administrationMark('member', false)).toBe(false);
	});

	test('delegations stay with contributors and members', () => {
		expect(canHoldDelegations(['office', 'contributor'])).toBe(true);
		expect(canHoldDelegations(['coordinator', 'office'])).toBe(false);
	});
});

test('one’s e-mail address is no password, however it is written', () => {
	expect(isOwnEmail(' Name@Kommune.example', 'name@kommune.example')).toBe(true);
	expect(isOwnEmail('name@kommune.example1', 'name@kommune.example')).toBe(false);
});
