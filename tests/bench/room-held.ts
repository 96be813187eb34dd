import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { RoomView } from '#lib/server/workshop/room-view.ts';
import { mostSeats } from '#lib/server/workshop/seats.ts';
import type { Following } from '../support/following.ts';
import {
	ballotsOnFile,
	joinHall,
	openHall,
	perspectivesOnFile,
	type HallConsole,
	type Phone
} from '../support/hall.ts';
import { roundAtWorkshop } from '../support/round-on-file.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { tallyOnFile } from '../support/tally-on-file.ts';
import { foundTown } from '../support/town-on-file.ts';
import { line, memoryOf, p95, quantile } from './figures.ts';
import { inTurn, voteInTime } from './voters.ts';

const criteria = ['orte', 'sprache', 'leitbild'];
/** So many join at once. */
const atTheDoor = 20;
const patience = 60_000;

export interface RoomReport {
	errors: number;
	lost: number;
	doubled: number;
	wrongTallies: number;
	refusedStreams: number;
	voteP95Ms: number[];
	memoryMb: number;
}

/** A hall and who is in it. */
interface Room {
	hall: HallConsole;
	phones: Phone[];
	streams: Following<RoomView>[];
}

/**
 * Holds workshops with so many people on a server of its own, and says how it went: one, and beyond
 * the seats that a workshop has, several towns' at the same time.
 */
export async function holdRooms(people: number, base: string): Promise<RoomReport> {
	const server = await startServer('test-results/room/server', { base });
	const report: RoomReport = {
		errors: 0,
		lost: 0,
		doubled: 0,
		wrongTallies: 0,
		refusedStreams: 0,
		voteP95Ms: [],
		memoryMb: 0
	};
	const rooms: Room[] = [];
	for (let index = 0; index < Math.ceil(people / mostSeats); index += 1) {
		rooms.push({ hall: await openedIn(server), phones: [], streams: [] });
	}
	await fill(rooms, { server, people, report });
	for (const key of criteria) await voteOn(key, rooms, { server, people, report });
	report.memoryMb = memoryOf(server.process.pid ?? 0);
	for (const { hall, streams } of rooms) for (const one of [hall.live, ...streams]) one.stop();
	if ((await server.stop()) !== 0) report.errors += 1;
	line({ room: 'held', people, workshops: rooms.length, ...report });
	return report;
}

/** A workshop in a town of its own. */
async function openedIn({ url, databaseFile }: RunningServer): Promise<HallConsole> {
	const town = await foundTown(databaseFile, 'hall');
	const round = roundAtWorkshop(databaseFile, town);
	return openHall(url, round, town.sessionOf('coordinator'), criteria);
}

interface Course {
	server: RunningServer;
	people: number;
	report: RoomReport;
}

/** Everybody joins and keeps the page open. */
async function fill(rooms: readonly Room[], { server, people, report }: Course): Promise<void> {
	const words = perspectivesOnFile(server.databaseFile);
	const joining: number[] = [];
	const started = performance.now();
	await inTurn(people, atTheDoor, async (index) => {
		const room = rooms[index % rooms.length];
		const begun = performance.now();
		try {
			const perspective = words[index % words.length] ?? '';
			const phone = await joinHall(server.url, room?.hall.code ?? '', perspective);
			room?.phones.push(phone);
			joining.push(performance.now() - begun);
		} catch {
			report.errors += 1;
		}
	});
	const seated = rooms.flatMap((room) => room.phones.map((phone) => ({ room, phone })));
	await inTurn(seated.length, atTheDoor, async (index) => {
		const { room, phone } = seated[index] ?? {};
		const stream = await phone?.follow().catch(() => undefined);
		if (stream) room?.streams.push(stream);
		else report.refusedStreams += 1;
	});
	const allInMs = performance.now() - started;
	line({ room: 'joined', people, workshops: rooms.length, joinP95Ms: p95(joining), allInMs });
}

/** All rooms vote on a criterion at the same time; afterwards rows and tallies are reconciled. */
async function voteOn(key: string, rooms: readonly Room[], course: Course): Promise<void> {
	const { server, people, report } = course;
	const words = perspectivesOnFile(server.databaseFile);
	const delay = monitorEventLoopDelay({ resolution: 10 });
	delay.enable();
	const opening = performance.now();
	await Promise.all(rooms.map(({ hall }) => hall.act('open', key)));
	const opened = await everyone(rooms, key, opening, 'open');
	const voted = await Promise.all(
		rooms.map(({ hall, phones }) => {
			const { id, run } = hall.item(key);
			return Promise.all(phones.map((phone, index) => voteInTime(phone, { id, run }, index)));
		})
	);
	const closing = performance.now();
	await Promise.all(rooms.map(({ hall }) => hall.act('close', key)));
	const closeMs = performance.now() - closing;
	const revealing = performance.now();
	await Promise.all(rooms.map(({ hall }) => hall.act('reveal', key)));
	const revealed = await everyone(rooms, key, revealing, 'revealed');
	delay.disable();

	const answered = voted.flat().flatMap(({ ms }) => ms);
	const unanswered = voted.flat().filter(({ failed }) => failed).length;
	const found = { rows: 0, lost: 0, doubled: 0, wrongTallies: 0 };
	for (const [index, { hall, streams }] of rooms.entries()) {
		const { id } = hall.item(key);
		const rows = ballotsOnFile(server.databaseFile, id);
		const bySeat = new Map(rows.map(({ seat, choice }) => [seat, choice]));
		const tally = tallyOnFile(rows, words);
		const shown = [hall.live, ...streams].filter(({ ended }) => !ended());
		found.rows += rows.length;
		found.doubled += rows.length - bySeat.size;
		found.lost += (voted[index] ?? []).filter(
			({ seat, last }) => last !== null && bySeat.get(seat) !== last
		).length;
		found.wrongTallies += shown.filter(({ view }) => told(view(), id) !== tally).length;
	}
	report.errors += unanswered + opened.missing + revealed.missing;
	report.lost += found.lost;
	report.doubled += found.doubled;
	report.wrongTallies += found.wrongTallies;
	report.voteP95Ms.push(p95(answered));
	line({
		room: 'item',
		people,
		votes: answered.length,
		...found,
		unanswered,
		voteMedianMs: quantile(answered, 0.5),
		voteP95Ms: p95(answered),
		voteMaxMs: Math.max(...answered),
		openedP95Ms: opened.p95,
		closeMs,
		revealedP95Ms: revealed.p95,
		/** Of this measuring program: what of the above is its own slowness. */
		ownDelayP95Ms: delay.percentile(95) / 1e6
	});
}

/** How long it took until everybody's page knew, and how many never did. */
async function everyone(
	rooms: readonly Room[],
	key: string,
	since: number,
	state: 'open' | 'revealed'
) {
	const seen = await Promise.all(
		rooms.flatMap(({ hall, streams }) => {
			const { id } = hall.item(key);
			const wanted = ({ item }: RoomView) => item?.id === id && item.state === state;
			return streams.map((stream) => stream.until(wanted, patience).catch(() => null));
		})
	);
	const ms = seen.flatMap((at) => (at === null ? [] : [at - since]));
	return { p95: p95(ms), missing: seen.length - ms.length };
}

/** The tally that a page shows of an item, as text. */
function told(
	view: RoomView | { items: { id: string; tally: unknown }[] },
	itemId: string
): string | null {
	if ('items' in view) {
		return JSON.stringify(view.items.find(({ id }) => id === itemId)?.tally);
	}
	return view.item?.id === itemId ? JSON.stringify(view.item.tally) : null;
}
