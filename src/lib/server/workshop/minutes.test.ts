import { describe, expect, test } from 'vitest';
import { authorize, knock } from '../access/authorize.ts';
import { reportOf } from '../reports/report.ts';
import { recordConsensus } from '../consensus/commands.ts';
import { perspectivesOf } from '../results/perspectives.ts';
import { moveRound } from '../rounds/commands.ts';
import { holderOf, makeConsoleLink } from './console-links.ts';
import { minutesInWords } from './minutes-words.ts';
import { here, openHall, type Hall } from './minutes.test-support.ts';
import { minutesOf } from './minutes.ts';
import { keepNotes, notesOf, releaseNote } from './notes.ts';
import { seated } from './joining.test-support.ts';
import { seatBehind, takeSeat } from './seats.ts';

const people = { verwaltung: 8, politik: 3, zivilgesellschaft: 6, wirtschaft: 5 };
const criteria = ['leitbild', 'strategie', 'orte'];
const spread = (seat: number) => String(seat % 4);

function viewOf({ towns }: Hall) {
	return authorize(towns.as('member'), 'minutes.view', here);
}

function read(hall: Hall) {
	const minutes = minutesOf(viewOf(hall));
	if (!minutes) throw new Error('no minutes');
	return minutes;
}

function wordsOf(hall: Hall) {
	const now = new Date('2022-06-21T15:00:00Z');
	const perspectives = perspectivesOf(viewOf(hall));
	return minutesInWords(read(hall), { municipality: 'Ahausen', perspectives, now });
}

const criterion = (hall: Hall, key: string) =>
	read(hall)
		.fields.flatMap((field) => field.criteria)
		.find((found) => found.key === key);

describe('the minutes', () => {
	test('say who was there by perspective, small groups not counted out', () => {
		const hall = openHall(criteria, people);
		takeSeat(hall.towns.database, hall.workshop, { perspective: '', observer: true });
		expect(read(hall).days[0]?.attendance).toEqual({
			perspectives: [
				{ perspective: 'verwaltung', joined: 8 },
				{ perspective: 'politik', joined: 'fewer-than-5' },
				{ perspective: 'zivilgesellschaft', joined: 6 },
				{ perspective: 'wirtschaft', joined: 'at-least-5' }
			],
			total: 22,
			observers: 'fewer-than-5'
		});
	});

	test('hold no vote before it is revealed, and the result with its origin afterwards', async () => {
		const hall = openHall(criteria, people);
		await hall.voteOn('orte', spread);
		expect(criterion(hall, 'orte')).toMatchObject({
			state: 'closed',
			result: { workshop: null, official: null }
		});
		expect(JSON.stringify(wordsOf(hall))).not.toMatch(/Stimmen\)|Einigkeit \d/);
		hall.act('orte', 'revealed');
		expect(criterion(hall, 'orte')?.result).toMatchObject({
			workshop: { room: { kind: 'distribution', n: 22 } },
			official: { origin: 'workshop' }
		});
	});

	test('do not say how many of a perspective voted, because they say how many were there', async () => {
		const hall = openHall(criteria, people);
		// Two of the eight of the administration cannot judge: eight were there, so six would tell it.
		await hall.voteOn('orte', (seat) => (seat < 2 ? 'cannot-judge' : spread(seat)));
		hall.act('orte', 'revealed');
		const summaries = criterion(hall, 'orte')?.result.workshop?.perspectives;
		expect(summaries).toContainEqual(expect.objectContaining({ perspective: 'verwaltung', n: 6 }));
		const words = wordsOf(hall);
		expect(words.attendance[0]?.rows[0]).toMatchObject({ count: '8' });
		const said = words.fields.flatMap((field) =>
			field.criteria.flatMap(({ perspectives }) => perspectives.map((one) => one.words))
		);
		expect(said.length).toBeGreaterThan(0);
		for (const one of said) expect(one.replace('weniger als 5', '')).not.toMatch(/\d/);
	});

	test('of a repeated vote hold the last tally only, and say that it was repeated', async () => {
		const hall = openHall(criteria, people);
		await hall.voteOn('orte', () => '4');
		hall.act('orte', 'revealed');
		hall.act('orte', 'reopened');
		expect(criterion(hall, 'orte')).toMatchObject({ state: 'open', result: { workshop: null } });
		await hall.voteOn('orte', () => '1');
		hall.act('orte', 'revealed');
		expect(criterion(hall, 'orte')).toMatchObject({
			reopened: 1,
			result: { workshop: { room: { kind: 'near-unanimous', level: 1 } } }
		});
		const [only] = wordsOf(hall).fields.flatMap((field) => field.criteria.slice(-1));
		expect(JSON.stringify(wordsOf(hall).next.open)).toContain('Erneut abgestimmt');
		expect(only?.title).toBeDefined();
	});

	test('tell consensus with its reason, dissent with both positions, and what is open', () => {
		const hall = openHall(criteria, people);
		const recording = authorize(hall.towns.as('coordinator'), 'consensus.record', here);
		recordConsensus(
			recording,
			'leitbild',
			{ kind: 'agreed', level: 2, reason: 'Weil es so ist' },
			0
		);
		const apart = { kind: 'none', majority: 'Die meisten', minority: 'Die wenigen' } as const;
		recordConsensus(recording, 'strategie', apart, 0);
		const words = wordsOf(hall);
		const positions = words.fields.flatMap((field) =>
			field.criteria.flatMap((found) => found.positions.map(({ text }) => text))
		);
		expect(positions).toEqual(
			expect.arrayContaining(['Weil es so ist', 'Die meisten', 'Die wenigen'])
		);
		expect(words.next.open.map(({ criteria: open }) => open.length)).toEqual([1, 1]);
		expect(words.agenda.map(({ origin }) => origin)).toEqual(['Konsens', '', '']);
	});

	test('tell what was voted on and not revealed from what nobody voted on', async () => {
		const hall = openHall(criteria, people);
		await hall.voteOn('orte', spread);
		hall.act('strategie', 'opened');
		const open = wordsOf(hall).next.open.map(({ label, criteria: titles }) => [label, ...titles]);
		expect(open).toEqual([
			['Abgestimmt, aber nicht aufgedeckt wurde über', 'Begegnungsorte'],
			['Nicht abgestimmt wurde über', 'Leitbild und Beschluss']
		]);
	});

	test('hold released notes and no others', () => {
		const hall = openHall(criteria, people);
		const joining = { perspective: 'politik', observer: false };
		const token = seated(takeSeat(hall.towns.database, hall.workshop, joining));
		const seat = seatBehind(hall.towns.database, token);
		if (!seat) throw new Error('no seat');
		hall.act('orte', 'opened');
		const itemId = hall.item('orte').id;
		for (const text of ['freigegeben', 'zurückgehalten']) {
			keepNotes(seat, { itemId, key: 'k', texts: [{ kind: 'gap', text }] });
		}
		const note = notesOf(hall.run, hall.workshop).find(({ text }) => text === 'freigegeben');
		releaseNote(hall.run, hall.workshop, note?.id ?? '', true);
		expect(criterion(hall, 'orte')?.notes.map(({ text }) => text)).toEqual(['freigegeben']);
	});

	test('stay the same when the round is finished and its seats are gone', async () => {
		const hall = openHall(criteria, people);
		await hall.voteOn('orte', spread);
		hall.act('orte', 'revealed');
		const before = read(hall);
		for (const [from, to] of [
			['workshop', 'consensus'],
			['consensus', 'closed']
		] as const) {
			moveRound(authorize(hall.towns.as('coordinator'), 'rounds.move', here), {
				from,
				to,
				note: ''
			});
		}
		const after = read(hall);
		expect(after.days[0]?.attendance).toEqual(before.days[0]?.attendance);
		expect(after.fields).toEqual(before.fields);
		expect(after.round.state).toBe('closed');
	});

	test('are null where no workshop took place', () => {
		const hall = openHall([], {});
		const { towns } = hall;
		expect(minutesOf(viewOf(hall))).toMatchObject({ fields: [] });
		const there = { municipality: 'behausen', round: 1 };
		expect(() => knock(towns.as('member'), 'minutes.view', there)).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});

	test('are for the task force and the facilitator with a link, not for those who contribute', () => {
		const hall = openHall(criteria, people);
		const { towns, workshop } = hall;
		const opening = authorize(towns.as('coordinator'), 'workshop.open', here);
		const { token } = makeConsoleLink(opening, workshop);
		const actor = holderOf(towns.database, token);
		if (!actor) throw new Error('no holder');
		expect(knock({ ...towns.anonymous, actor }, 'minutes.view', here).open).toBe(true);
		expect(knock(towns.as('contributor'), 'minutes.view', here).open).toBe(false);
	});

	test('as a document hold every text of the page', async () => {
		const hall = openHall(criteria, people);
		await hall.voteOn('orte', spread);
		hall.act('orte', 'revealed');
		const words = wordsOf(hall);
		const asker = { context: hall.towns.as('member'), municipality: 'ahausen', demo: false };
		const plan = {
			kind: 'minutes',
			language: 'de',
			...{ round: 1, against: null, from: null, to: null },
			fields: words.fields.map(({ key }) => key),
			sections: ['minutes']
		} as const;
		const document = JSON.stringify(reportOf(asker, plan));
		const texts = words.fields.flatMap((field) =>
			field.criteria.flatMap(({ title, plain, room }) => [title, plain, ...room])
		);
		for (const text of texts) {
			expect(document).toContain(JSON.stringify(text).slice(1, -1));
		}
		expect(document).toContain(words.protection);
	});
});
