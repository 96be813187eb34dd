import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RoomView } from '#lib/server/workshop/room-view.ts';
import type { Following } from '../support/following.ts';
import {
	ballotsOnFile,
	hashOf,
	joinHall,
	openHall,
	perspectivesOnFile,
	type Phone
} from '../support/hall.ts';
import { startServer } from '../support/server.ts';
import { tallyOnFile } from '../support/tally-on-file.ts';
import { accountIdByEmail, beginSessionOnFile } from '../support/town-on-file.ts';

const round = '/auenrode/rounds/2';
const criteria = ['orte', 'sprache', 'leitbild'];
/** Everybody votes within this time, in milliseconds. */
const window = 10_000;
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

/** Holds a workshop with so many people on a server of its own, and says how it went. */
export async function holdRoom(people: number, base: string): Promise<RoomReport> {
	const server = await startServer('test-results/room/server', { base });
	const account = accountIdByEmail(server.databaseFile, 'coordinator@demo.example');
	const session = beginSessionOnFile(server.databaseFile, account);
	const hall = await openHall(server.url, round, session, criteria);
	const words = perspectivesOnFile(server.databaseFile);
	const report: RoomReport = {
		errors: 0,
		lost: 0,
		doubled: 0,
		wrongTallies: 0,
		refusedStreams: 0,
		voteP95Ms: [],
		memoryMb: 0
	};
	const joining: number[] = [];
	const phones: Phone[] = [];
	const streams: Following<RoomView>[] = [];
	const started = performance.now();
	await inTurn(people, atTheDoor, async (index) => {
		const begun = performance.now();
		try {
			phones.push(await joinHall(server.url, hall.code, words[index % words.length] ?? ''));
		} catch {
			report.errors += 1;
			return;
		}
		joining.push(performance.now() - begun);
	});
	await inTurn(phones.length, atTheDoor, async (index) => {
		const stream = await phones[index]?.follow().catch(() => undefined);
		if (stream) streams.push(stream);
		else report.refusedStreams += 1;
	});
	line({ room: 'joined', people, joinP95Ms: p95(joining), allInMs: performance.now() - started });

	for (const key of criteria) {
		const delay = monitorEventLoopDelay({ resolution: 10 });
		delay.enable();
		const opening = performance.now();
		await hall.act('open', key);
		const { id, run } = hall.item(key);
		const opened = await everyone(streams, opening, ({ item }) => item?.id === id);
		const voted = await Promise.all(
			phones.map((phone, index) => voteInTime(phone, { id, run }, index))
		);
		const answered = voted.flatMap(({ ms }) => ms);
		const closing = performance.now();
		await hall.act('close', key);
		const closeMs = performance.now() - closing;
		const revealing = performance.now();
		await hall.act('reveal', key);
		const revealed = await everyone(
			streams,
			revealing,
			({ item }) => item?.id === id && item.state === 'revealed'
		);
		delay.disable();

		const rows = ballotsOnFile(server.databaseFile, id);
		const bySeat = new Map(rows.map(({ seat, choice }) => [seat, choice]));
		const lost = voted.filter(({ seat, last }) => last !== null && bySeat.get(seat) !== last);
		const doubled = rows.length - bySeat.size;
		const unanswered = voted.filter(({ failed }) => failed).length;
		const tally = tallyOnFile(rows, words);
		const shown = [hall.live, ...streams].filter(({ ended }) => !ended());
		const different = shown.filter(({ view }) => told(view(), id) !== tally).length;
		report.errors += unanswered + opened.missing + revealed.missing;
		report.lost += lost.length;
		report.doubled += doubled;
		report.wrongTallies += different;
		report.voteP95Ms.push(p95(answered));
		line({
			room: 'item',
			people,
			votes: answered.length,
			rows: rows.length,
			lost: lost.length,
			doubled,
			unanswered,
			wrongTallies: different,
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
	report.memoryMb = memoryOf(server.process.pid ?? 0);
	for (const stream of [hall.live, ...streams]) stream.stop();
	const exitCode = await server.stop();
	if (exitCode !== 0) report.errors += 1;
	line({ room: 'held', people, ...report });
	return report;
}

/**
 * Votes at some moment of the window. Every fifth changes their mind, every tenth sends the same
 * ballot twice at once, as a phone does that had no answer.
 */
async function voteInTime(phone: Phone, item: { id: string; run: number }, index: number) {
	await sleep(Math.random() * (window - 1_500));
	const ms: number[] = [];
	const kept: { last: string | null; failed: boolean } = { last: null, failed: false };
	const send = async (choice: string) => {
		const begun = performance.now();
		const outcome = await phone.vote(item, choice);
		ms.push(performance.now() - begun);
		if (outcome === 'counted') kept.last = choice;
		else kept.failed = true;
	};
	const choice = choiceOf(index);
	await (index % 10 === 3 ? Promise.all([send(choice), send(choice)]) : send(choice));
	if (index % 5 === 0) {
		await sleep(Math.random() * 1_000);
		await send(choiceOf(index + 3));
	}
	return { seat: hashOf(phone.token), ms, ...kept };
}

/** Mostly levels; some cannot judge, some abstain. */
function choiceOf(index: number): string {
	if (index % 17 === 5) return 'cannot-judge';
	if (index % 23 === 7) return 'abstain';
	return String((index * 7) % 5);
}

/** How long it took until everybody's page knew, and how many never did. */
async function everyone(
	streams: readonly Following<RoomView>[],
	since: number,
	wanted: (view: RoomView) => boolean
) {
	const seen = await Promise.all(
		streams.map((stream) => stream.until(wanted, patience).catch(() => null))
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

/** So many at a time, not more. */
async function inTurn(count: number, atOnce: number, work: (index: number) => Promise<void>) {
	let next = 0;
	const lane = async () => {
		while (next < count) {
			next += 1;
			await work(next - 1);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, lane));
}

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function p95(values: readonly number[]): number {
	return Math.round(quantile(values, 0.95) * 10) / 10;
}

/** The most memory that a process ever held, in megabytes. */
function memoryOf(pid: number): number {
	const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
	return Math.round(Number(peak) / 1024);
}

function line(figures: Record<string, unknown>): void {
	console.log(
		JSON.stringify(figures, (_, value: unknown) =>
			typeof value === 'number' ? Math.round(value * 10) / 10 : value
		)
	);
}
