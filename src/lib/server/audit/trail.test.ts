import { describe, expect, test } from 'vitest';
import { emptyAnswer } from '#lib/domain/answers/index.ts';
import type { TrailAction } from '#lib/domain/audit/index.ts';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { saveAnswer } from '../answers/commands.ts';
import { newId } from '../db/ids.ts';
import { auditEvents } from '../db/schema/index.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import { recordStructure } from '../structures/commands.ts';
import { placesOf } from './places.ts';
import { trailOf, trailPage } from './trail.ts';

const ahausen = { municipality: 'ahausen' };
const all = { area: null, before: '' };
const reading = (towns: Towns) => authorize(towns.as('coordinator'), 'audit.view', ahausen);

/** Stored as they stand: for what only others can do, and for many at once. */
function store(towns: Towns, ...events: Partial<typeof auditEvents.$inferInsert>[]) {
	for (const event of events) {
		towns.database
			.insert(auditEvents)
			.values({
				...{ id: newId(), municipalityId: 'ahausen', accountId: 'member-ahausen' },
				...{ action: 'finding.viewed', subject: 'finding:1', at: testClock.now() },
				...event
			})
			.run();
	}
}

function answering() {
	const towns = openTowns();
	const plan = { title: 'Runde 2022', instrumentId: towns.instrumentId };
	const planning = authorize(towns.as('coordinator'), 'rounds.plan', ahausen);
	planRound(planning, { ...plan, workshopOn: null, workshopPlace: '' });
	const first = { ...ahausen, round: 1 };
	moveRound(authorize(towns.as('coordinator'), 'rounds.move', first), {
		from: 'planned',
		to: 'answering',
		note: ''
	});
	return { towns, first };
}

describe('the trail of a municipality', () => {
	test('says who did what to what, the newest first, and nothing of the contents', () => {
		const { towns, first } = answering();
		const editing = authorize(towns.as('coordinator'), 'answers.edit', { ...first, field: 'f6' });
		const sent = { ...emptyAnswer, kind: 'level', level: 3, evidence: 'Am Markt' } as const;
		saveAnswer(editing, 'orte.1', { seenVersion: 0, touched: true, sent });
		const { entries } = trailOf(reading(towns), all);
		expect(entries.map(({ action, by }) => `${action} ${by}`).toSorted()).toEqual([
			'answer.saved coordinator ahausen',
			'round.moved coordinator ahausen',
			'round.planned coordinator ahausen'
		]);
		expect(JSON.stringify(entries)).not.toContain('Markt');
	});

	test('of one transaction keeps the order in which it was written', () => {
		const towns = openTowns();
		const actions: TrailAction[] = ['round.moved', 'workshop.ended', 'item.closed', 'door.closed'];
		store(towns, ...actions.map((action) => ({ action })));
		const { entries } = trailOf(reading(towns), all);
		expect(entries.map(({ action }) => action)).toEqual(actions.toReversed());
	});

	test('is read by the coordinator alone, and holds nothing of another municipality', () => {
		const { towns } = answering();
		for (const role of ['contributor', 'member', 'officer', 'office'] as const) {
			expect(() => authorize(towns.as(role), 'audit.view', ahausen)).toThrow();
		}
		const there = authorize(towns.as('coordinator', 'behausen'), 'audit.view', {
			municipality: 'behausen'
		});
		expect(trailOf(there, all)).toEqual({ entries: [], older: null });
	});

	test('keeps to itself what project staff have not told yet', () => {
		const towns = openTowns();
		store(
			towns,
			{ action: 'evaluation.saved', subject: 'round:1/field:f6' },
			{ action: 'external.saved', subject: 'round:1/criterion:orte' },
			{ action: 'review.entered', subject: 'round:1/entry:2' },
			{ action: 'municipality.reminded', subject: 'municipality:ahausen/round:1' }
		);
		const { entries } = trailOf(reading(towns), all);
		expect(entries.map(({ action }) => action)).toEqual(['municipality.reminded']);
	});

	test('is read area by area', () => {
		const { towns } = answering();
		store(towns, { action: 'finding.viewed' });
		const actions = (area: 'findings' | 'rounds' | 'people') =>
			trailOf(reading(towns), { area, before: '' }).entries.map(({ action }) => action);
		expect(actions('findings')).toEqual(['finding.viewed']);
		expect(actions('rounds').toSorted()).toEqual(['round.moved', 'round.planned']);
		expect(actions('people')).toEqual([]);
	});

	test('is read page by page, each entry once, also where many happened at one instant', () => {
		const towns = openTowns();
		const count = trailPage * 2 + 7;
		const subjects = Array.from({ length: count }, (_, at) => `finding:${at}`);
		store(
			towns,
			...subjects.map((subject, index) => ({
				subject,
				at: new Date(testClock.now().getTime() + Math.floor(index / 50))
			}))
		);
		const read: string[] = [];
		let before: string | null = '';
		const sizes: number[] = [];
		while (before !== null) {
			const page = trailOf(reading(towns), { area: null, before });
			read.push(...page.entries.map(({ subject }) => subject));
			sizes.push(page.entries.length);
			before = page.older;
		}
		expect(sizes).toEqual([trailPage, trailPage, 7]);
		expect(read.toSorted()).toEqual(subjects.toSorted());
	});

	test.each(['x', '-', '99999999999999999-a', "1-a' OR 1=1", '1-'])(
		'begins with the newest where the address says %j',
		(before) => {
			const towns = openTowns();
			store(towns, {});
			expect(trailOf(reading(towns), { area: null, before }).entries).toHaveLength(1);
		}
	);

	test('an act without an account has no name', () => {
		const towns = openTowns();
		store(towns, { action: 'item.opened', subject: 'round:1/criterion:orte', accountId: null });
		expect(trailOf(reading(towns), all).entries).toMatchObject([{ by: null }]);
	});
});

describe('what an act was done to', () => {
	test('is named by what is stored today, with the way there', () => {
		const { towns } = answering();
		const keeping = authorize(towns.as('member'), 'structures.keep', ahausen);
		const recorded = recordStructure(keeping, {
			...{ name: 'Beirat', kind: 'advisory-board', purpose: '', contactFunction: '' }
		});
		const id = recorded.kind === 'recorded' ? recorded.id : '';
		const expected = {
			'round:1': { round: 'Runde 2022', what: null, to: null, path: '/rounds/1' },
			'round:1/to:submitted': { round: 'Runde 2022', to: 'submitted', path: '/rounds/1' },
			'round:1/question:orte.1': {
				round: 'Runde 2022',
				what: { kind: 'text' },
				path: '/rounds/1/answers/f6'
			},
			'round:1/criterion:orte/voted:12': { what: { kind: 'text' }, path: '/rounds/1/results/f6' },
			'round:1/field:f6': { what: { kind: 'text' }, path: '/rounds/1' },
			'round:1/field:gone': { what: null, path: '/rounds/1' },
			'round:1/submission:2': { path: '/rounds/1/submission' },
			'municipality:ahausen/round:1': { round: 'Runde 2022', path: '/rounds/1' },
			'round:9': { round: null, what: null, path: null },
			'finding:3/to:checked': {
				what: { kind: 'finding', number: '3' },
				to: 'checked',
				path: '/findings/3'
			},
			'measure:4': { what: { kind: 'measure', number: '4' }, path: '/measures/4' },
			'budget:2022': { what: { kind: 'budget', number: '2022' }, path: '/measures/budget' },
			[`structure:${id}`]: { what: { kind: 'name', name: 'Beirat' }, path: `/structures/${id}` },
			'structure:gone': { what: null, path: null },
			findings: { what: null, path: null }
		};
		const places = placesOf(reading(towns), Object.keys(expected));
		expect(Object.fromEntries(places)).toMatchObject(expected);
	});

	test('a name of another municipality is none', () => {
		const towns = openTowns();
		const there = { municipality: 'behausen' };
		const recorded = recordStructure(
			authorize(towns.as('member', 'behausen'), 'structures.keep', there),
			{ ...{ name: 'Fremd', kind: 'advisory-board', purpose: '', contactFunction: '' } }
		);
		const subject = `structure:${recorded.kind === 'recorded' ? recorded.id : ''}`;
		expect(placesOf(reading(towns), [subject]).get(subject)).toMatchObject({ what: null });
	});
});
