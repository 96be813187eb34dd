import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { openTowns, type Towns } from '#tests/support/town.ts';
import type { Asked } from '#lib/domain/programme/next-round.ts';
import { authorize, authorizeStaff } from '../access/authorize.ts';
import {
	accounts,
	auditEvents,
	handInDates,
	memberships,
	municipalities,
	programmes,
	staffAssignments
} from '../db/schema/index.ts';
import { planRound } from '../rounds/commands.ts';
import { handInDateOf, offeredRound } from './hand-in-dates.ts';
import { inviteMunicipality } from '../municipalities/inviting.ts';
import { keepCohorts, keepSettings } from './keeping.ts';
import { fieldsAcross, keptProgramme, placesOf } from './queries.ts';
import { prospectsOf, rollOver } from './rolling-over.ts';

const settings = { title: 'Neuer Name', secondReviewer: true, plannedCutoffOn: '2030-01-31' };

/** The office of Ahausen is staff of `p`, that of Behausen of another programme. */
function staffed() {
	const towns = openTowns();
	const createdAt = towns.commandLine.clock.now();
	towns.database
		.insert(programmes)
		.values({ id: 'q', slug: 'q', title: 'Anderes', createdAt })
		.run();
	towns.database
		.insert(staffAssignments)
		.values([
			{ id: '1', accountId: 'office-ahausen', programmeId: 'p', createdAt },
			{ id: '2', accountId: 'office-behausen', programmeId: 'q', createdAt }
		])
		.run();
	return towns;
}

const keep = (towns: Towns) => authorizeStaff(towns.as('office'), 'programme.keep');
const foreign = (towns: Towns) => authorizeStaff(towns.as('office', 'behausen'), 'programme.keep');
const traced = ({ database }: Towns, action: 'round.offered' | 'programme.edited' | 'cohort.set') =>
	database.select().from(auditEvents).where(eq(auditEvents.action, action)).all();

function nextRound({ instrumentId }: Towns): Asked {
	return { ask: 'next-round', dueOn: '2030-06-30', title: 'Zweite Runde', instrumentId };
}

describe('settings', () => {
	test('are changed by who saw the last ones, and leave a trace', () => {
		const towns = staffed();
		expect(keepSettings(keep(towns), 'p', settings, 1)).toEqual({ kind: 'kept' });
		expect(keptProgramme(keep(towns), 'p')).toMatchObject({ ...settings, version: 2 });
		expect(keepSettings(keep(towns), 'p', { ...settings, title: 'Alt' }, 1)).toEqual({
			kind: 'stale'
		});
		expect(keptProgramme(keep(towns), 'p').title).toBe('Neuer Name');
		expect(traced(towns, 'programme.edited')).toHaveLength(1);
	});

	test('are out of reach for the staff of another programme', () => {
		const towns = staffed();
		const refused = expect.objectContaining({ status: 404 });
		expect(() => keepSettings(foreign(towns), 'p', settings, 1)).toThrow(refused);
		expect(() => placesOf(foreign(towns), 'p')).toThrow(refused);
		expect(() => fieldsAcross(foreign(towns), 'p')).toThrow(refused);
		expect(() => rollOver(foreign(towns), 'p', nextRound(towns), [])).toThrow(refused);
		const edits = [{ slug: 'ahausen', cohort: 'A', seen: '' }];
		expect(() => keepCohorts(foreign(towns), 'q', edits)).toThrow(refused);
		expect(traced(towns, 'cohort.set')).toEqual([]);
	});
});

test('cohorts are kept together or not at all', () => {
	const towns = staffed();
	const edit = (slug: string, cohort: string, seen = '') => ({ slug, cohort, seen });
	expect(keepCohorts(keep(towns), 'p', [edit('ahausen', 'A'), edit('behausen', '')])).toEqual({
		kind: 'kept',
		changed: 1
	});
	expect(keepCohorts(keep(towns), 'p', [edit('ahausen', 'B'), edit('behausen', 'B')])).toEqual({
		kind: 'stale',
		names: ['ahausen']
	});
	expect(placesOf(keep(towns), 'p').map(({ cohort }) => cohort)).toEqual(['', 'A']);
	expect(traced(towns, 'cohort.set').map((one) => one.municipalityId)).toEqual(['ahausen']);
});

describe('rolling over', () => {
	const both = [
		{ slug: 'ahausen', seen: 0 },
		{ slug: 'behausen', seen: 0 }
	];

	test('a dry list writes nothing; done twice, the second time changes nothing', () => {
		const towns = staffed();
		const asked = nextRound(towns);
		const lines = prospectsOf(keep(towns), 'p', asked, ['ahausen', 'behausen']);
		expect(lines.every(({ prospect }) => prospect.will)).toBe(true);
		expect(towns.database.select().from(handInDates).all()).toEqual([]);
		rollOver(keep(towns), 'p', asked, both);
		rollOver(keep(towns), 'p', asked, both);
		expect(towns.database.select().from(handInDates).all()).toHaveLength(2);
		expect(traced(towns, 'round.offered').map((one) => one.municipalityId)).toEqual([
			'ahausen',
			'behausen'
		]);
	});

	test('the coordinator takes an offer up; then the date is that of the running round', () => {
		const towns = staffed();
		rollOver(keep(towns), 'p', nextRound(towns), both);
		const view = authorize(towns.as('coordinator'), 'rounds.view', { municipality: 'ahausen' });
		const offer = offeredRound(view);
		expect(offer).toMatchObject({ title: 'Zweite Runde', dueOn: '2030-06-30' });
		const plan = authorize(towns.as('coordinator'), 'rounds.plan', { municipality: 'ahausen' });
		const { title, instrumentId } = offer!;
		planRound(plan, { title, instrumentId, workshopOn: null, workshopPlace: '' });
		expect(offeredRound(view)).toBeNull();
		expect(handInDateOf(towns.database, 'ahausen', 1)).toBe('2030-06-30');
		const [line] = prospectsOf(keep(towns), 'p', nextRound(towns), ['ahausen']);
		expect(line?.prospect).toEqual({ will: false, reason: 'running' });
	});

	test('what somebody else decided meanwhile is not overwritten', () => {
		const towns = staffed();
		rollOver(keep(towns), 'p', nextRound(towns), both);
		const other = { ...nextRound(towns), dueOn: '2031-01-01' };
		const outcome = rollOver(keep(towns), 'p', other, both.slice(0, 1));
		expect(outcome).toMatchObject([{ slug: 'ahausen', done: 'moved' }]);
		expect(handInDateOf(towns.database, 'ahausen', 1)).toBe('2030-06-30');
	});

	test('a municipality of another programme is out of reach', () => {
		const towns = staffed();
		towns.database
			.update(municipalities)
			.set({ programmeId: 'q' })
			.where(eq(municipalities.id, 'behausen'))
			.run();
		expect(() => rollOver(keep(towns), 'p', nextRound(towns), both)).toThrow(
			expect.objectContaining({ status: 404 })
		);
		expect(towns.database.select().from(handInDates).all()).toEqual([]);
	});
});

describe('inviting', () => {
	const place = {
		slug: 'neudorf',
		name: 'Neudorf',
		kind: 'town',
		land: 'RP',
		population: 9_000
	} as const;
	const invite = (towns: Towns, email: string) =>
		inviteMunicipality(authorizeStaff(towns.as('office'), 'programme.invite'), 'p', place, {
			name: 'Koordination',
			email
		});

	test('founds a municipality in the programme; the staff belong to it no more than before', () => {
		const towns = staffed();
		expect(invite(towns, 'k@neudorf.example').kind).toBe('invited');
		const made = towns.database
			.select()
			.from(municipalities)
			.where(eq(municipalities.slug, 'neudorf'))
			.get();
		expect(made).toMatchObject({ programmeId: 'p' });
		const inside = eq(memberships.municipalityId, made!.id);
		expect(towns.database.select().from(memberships).where(inside).all()).toEqual([]);
		expect(() =>
			authorize(towns.as('office'), 'municipality.enter', { municipality: 'neudorf' })
		).toThrow(expect.objectContaining({ status: 404 }));
	});

	test('project staff cannot be invited to coordinate', () => {
		const towns = staffed();
		const { email } = towns.database
			.select()
			.from(accounts)
			.where(eq(accounts.id, 'office-ahausen'))
			.get()!;
		expect(invite(towns, email)).toEqual({ kind: 'own-staff' });
	});
});
