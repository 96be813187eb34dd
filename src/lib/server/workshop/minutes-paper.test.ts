import { describe, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { auditEvents, ballots, seats, tallies } from '../db/schema/index.ts';
import { readPaperCounts, typedFrom } from './minutes-paper.ts';
import { openHall, type Hall } from './minutes.test-support.ts';
import { enterPaperBallots } from './paper.ts';
import { attendanceOf, votedOn } from './queries.ts';

const perspectives = ['verwaltung', 'politik'];

function formWith(cells: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(cells)) form.set(name, value);
	return form;
}

function countsOf(cells: Record<string, string>) {
	const read = readPaperCounts(formWith(cells), perspectives, 4);
	if (!read.ok) throw new Error(JSON.stringify(read));
	return read.counts;
}

describe('counts of ballots on paper', () => {
	test('are read cell by cell; what is empty is 0', () => {
		const cells = { 'verwaltung:3': '12', 'politik:cannot-judge': ' 2 ', 'politik:9': '5' };
		const read = readPaperCounts(formWith(cells), perspectives, 4);
		expect(read).toMatchObject({ ok: true, total: 14 });
		expect(typedFrom(countsOf(cells))).toEqual({
			'verwaltung:3': '12',
			'politik:cannot-judge': '2'
		});
	});

	test.each(['x', '-1', '1.5', '100', '1e1', '٣'])(
		'%s is no count, and nothing is lost',
		(typed) => {
			const cells = { 'verwaltung:3': '12', 'politik:0': typed };
			expect(readPaperCounts(formWith(cells), perspectives, 4)).toEqual({
				ok: false,
				typed: cells,
				wrong: ['politik:0']
			});
		}
	);

	test('of an empty form are nothing to enter', () => {
		expect(readPaperCounts(new FormData(), perspectives, 4)).toEqual({
			ok: false,
			typed: {},
			wrong: []
		});
	});
});

describe('entering ballots on paper', () => {
	const cells = { 'verwaltung:3': '6', 'politik:1': '5', 'politik:abstain': '1' };

	function enter(hall: Hall, key = 'a', run = hall.item('orte').run) {
		return enterPaperBallots(hall.run, hall.workshop, hall.item('orte').id, countsOf(cells), {
			key,
			run
		});
	}

	test('counts each sheet as a ballot, in one event with the count, and nobody as present', () => {
		const hall = openHall(['orte'], {});
		hall.act('orte', 'opened');
		expect(enter(hall)).toEqual({ kind: 'entered', ballots: 12 });
		const { database } = hall.towns;
		expect(votedOn(database, hall.item('orte').id)).toBe(12);
		expect(attendanceOf(database, hall.workshop.id)).toEqual({ voting: [], observers: 0 });
		const events = database
			.select()
			.from(auditEvents)
			.where(eq(auditEvents.action, 'ballots.entered'))
			.all();
		expect(events.map(({ subject }) => subject)).toEqual(['round:1/criterion:orte/paper:12']);
	});

	test('of twelve that were typed in nothing is published: whoever typed them knows them', () => {
		const hall = openHall(['orte'], {});
		hall.act('orte', 'opened');
		enter(hall);
		hall.act('orte', 'closed');
		const stored = hall.towns.database.select().from(tallies).get();
		expect(stored?.published).toMatchObject({ room: { kind: 'nothing', reason: 'too-few' } });
	});

	test('the same form sent twice counts once; another form counts too', () => {
		const hall = openHall(['orte'], {});
		hall.act('orte', 'opened');
		enter(hall);
		expect(enter(hall)).toEqual({ kind: 'again' });
		expect(enter(hall, 'b')).toMatchObject({ kind: 'entered' });
		expect(hall.towns.database.select().from(ballots).all()).toHaveLength(24);
	});

	test('is refused before, after, and for an earlier opening', () => {
		const hall = openHall(['orte'], {});
		expect(enter(hall)).toEqual({ kind: 'not-open' });
		hall.act('orte', 'opened');
		const { run } = hall.item('orte');
		hall.act('orte', 'closed');
		expect(enter(hall)).toEqual({ kind: 'not-open' });
		hall.act('orte', 'reopened');
		expect(enter(hall, 'a', run)).toEqual({ kind: 'not-open' });
		expect(hall.towns.database.select().from(seats).all()).toEqual([]);
		expect(enter(hall)).toMatchObject({ kind: 'entered' });
	});
});
