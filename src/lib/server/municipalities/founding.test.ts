import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { authorizeOperator } from '../access/authorize.ts';
import { invitations, memberships, municipalities } from '../db/schema/index.ts';
import { openInvitation } from '../people/invitations.ts';
import { redeemAsNewPerson } from '../people/redeeming.ts';
import { inviteCoordinator } from './coordinators.ts';
import { foundMunicipality, type NewMunicipality } from './founding.ts';
import { groupings, installedMunicipalities } from './installation-places.ts';
import { installedPlace } from './installed-place.ts';
import { asOperator, tracesOf } from './operator.test-support.ts';

const kreis: NewMunicipality = {
	slug: 'landkreis-sandelau',
	name: 'Landkreis Sandelau',
	kind: 'district',
	land: 'HE',
	population: 205_600,
	programme: 'p',
	district: null
};
const first = { name: 'Integrationsstelle', email: 'erste@sandelau.example' };

function founding(changes: Partial<NewMunicipality> = {}) {
	const towns = openTowns();
	const operator = asOperator(towns);
	const found = (more: Partial<NewMunicipality> = {}) =>
		foundMunicipality(
			authorizeOperator(operator, 'municipalities.create'),
			{ ...kreis, ...changes, ...more },
			first
		);
	return { towns, operator, found };
}

function placeOf(towns: Towns, slug: string) {
	return towns.database.select().from(municipalities).where(eq(municipalities.slug, slug)).get();
}

function tokenOf(outcome: { kind: string }): string {
	if (!('token' in outcome)) throw new Error(outcome.kind);
	return String(outcome.token);
}

describe('a new municipality', () => {
	test('comes with the link for its first coordinator, and both leave a trace with it', () => {
		const { towns, found } = founding();
		const token = tokenOf(found());
		const place = placeOf(towns, kreis.slug)!;
		expect(place).toMatchObject({ population: 205_600, programmeId: 'p', parentId: null });
		const municipalityId = place.id;
		expect(tracesOf(towns)).toMatchObject([
			{ action: 'municipality.created', municipalityId, accountId: 'operator' },
			{ action: 'invitation.sent', municipalityId, accountId: 'operator' }
		]);
		expect(openInvitation(towns.anonymous, token)).toMatchObject({
			...first,
			to: { kind: 'municipality', role: 'coordinator', slug: kreis.slug }
		});
		expect(redeemAsNewPerson(towns.anonymous, token, '-').kind).toBe('redeemed');
	});

	test('can stand in a district, but in nothing else', () => {
		const { towns, found } = founding();
		found();
		const town = { slug: 'sommerquell', name: 'Sommerquell', kind: 'town' } as const;
		expect(found({ ...town, district: 'ahausen' }).kind).toBe('unknown-district');
		expect(found({ ...town, district: kreis.slug }).kind).toBe('invited');
		expect(placeOf(towns, town.slug)?.parentId).toBe(placeOf(towns, kreis.slug)?.id);
	});

	test.each([
		['address-taken', { slug: 'ahausen' }],
		['address-unusable', { slug: 'admin' }],
		['address-unusable', { slug: 'new' }],
		['address-unusable', { slug: '' }],
		['unknown-programme', { programme: 'nowhere' }],
		['unknown-district', { district: 'nowhere' }]
	] as const)('is refused as %s for %j: no place, no link, no trace', (refused, changes) => {
		const { towns, found } = founding(changes);
		expect(found()).toEqual({ kind: refused });
		expect(towns.database.select().from(municipalities).all()).toHaveLength(2);
		expect(towns.database.select().from(invitations).all()).toEqual([]);
		expect(tracesOf(towns)).toEqual([]);
	});

	test('is made by people: an invitation says who sent it', () => {
		const { commandLine } = openTowns();
		const access = authorizeOperator(commandLine, 'municipalities.create');
		expect(() => foundMunicipality(access, kreis, first)).toThrow('only people invite');
	});
});

describe('a new link for a coordinator', () => {
	test('replaces the one to the same address; the municipality has the trace', () => {
		const { towns, operator, found } = founding();
		const lost = tokenOf(found());
		const access = authorizeOperator(operator, 'municipalities.invite');
		const token = tokenOf(inviteCoordinator(access, kreis.slug, first)!);
		expect(openInvitation(towns.anonymous, lost)).toBeUndefined();
		expect(openInvitation(towns.anonymous, token)?.to).toMatchObject({ role: 'coordinator' });
		const municipalityId = placeOf(towns, kreis.slug)!.id;
		expect(tracesOf(towns).at(-1)).toMatchObject({ action: 'invitation.sent', municipalityId });
	});

	test('is not made for who coordinates already, nor for a place that does not exist', () => {
		const towns = openTowns();
		const access = authorizeOperator(asOperator(towns), 'municipalities.invite');
		const known = { name: 'Koordination', email: 'coordinator@ahausen.example' };
		expect(inviteCoordinator(access, 'ahausen', known)).toEqual({ kind: 'already-here' });
		expect(inviteCoordinator(access, 'nowhere', known)).toBeUndefined();
		expect(tracesOf(towns)).toEqual([]);
	});

	test.each(['municipalities.create', 'municipalities.invite'] as const)(
		'%s is not for anyone of a municipality',
		(ability) => {
			const towns = openTowns();
			expect(() => authorizeOperator(towns.as('coordinator'), ability)).toThrow(
				expect.objectContaining({ status: 403 })
			);
		}
	);
});

describe('what the operator sees', () => {
	test('of all municipalities: how many people belong to each, not how many roles', () => {
		const towns = openTowns();
		const access = authorizeOperator(towns.commandLine, 'installation.view');
		const second = {
			accountId: 'office-ahausen',
			municipalityId: 'ahausen',
			role: 'member'
		} as const;
		towns.database
			.insert(memberships)
			.values({ id: 'second', ...second, createdAt: testClock.now() })
			.run();
		expect(installedMunicipalities(access)).toMatchObject([
			{ slug: 'ahausen', kind: 'town', land: 'RP', programme: 'Programm', people: 5 },
			{ slug: 'behausen', people: 5 }
		]);
	});

	test('of one: whether somebody coordinates it, and who is invited to', () => {
		const { operator, found, towns } = founding();
		const token = tokenOf(found());
		const seen = (now = '2022-06-21T10:00:00Z') => {
			const clock = { ...operator.clock, now: () => new Date(now) };
			return installedPlace(
				authorizeOperator({ ...operator, clock }, 'installation.view'),
				kreis.slug
			);
		};
		expect(seen()).toMatchObject({
			name: 'Landkreis Sandelau',
			programme: 'Programm',
			coordinated: false,
			invitations: [{ email: first.email, expired: false }]
		});
		expect(seen('2022-07-05T10:00:00Z')?.invitations).toMatchObject([{ expired: true }]);
		redeemAsNewPerson(towns.anonymous, token, '-');
		expect(seen()).toMatchObject({ coordinated: true, invitations: [] });
	});

	test('to choose from: every programme, and districts only', () => {
		const { operator, found } = founding();
		found();
		expect(groupings(authorizeOperator(operator, 'municipalities.create'))).toEqual({
			programmes: [{ slug: 'p', title: 'Programm' }],
			districts: [{ slug: kreis.slug, name: kreis.name }]
		});
	});

	test('is nothing of a place that does not exist', () => {
		const access = authorizeOperator(openTowns().commandLine, 'installation.view');
		expect(installedPlace(access, 'nowhere')).toBeUndefined();
	});
});
