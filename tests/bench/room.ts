/**
 * How many people one server carries: everybody joins, keeps a stream open and votes within ten
 * seconds on three items in a row; then the ballots in the file are reconciled with what was
 * acknowledged, and the tallies shown with ones computed from them. A workshop has an end to its
 * seats; larger sizes are several workshops that vote at the same time. Prints one JSON object a
 * line: a line per item, a line per size, and at last the size at which it breaks, and by what.
 *
 * Usage: node tests/bench/room.ts [largest] (after a build); traffic goes to 127.0.0.1 only
 */
import { mkdirSync } from 'node:fs';
import { mostSeats } from '#lib/server/workshop/seats.ts';
import { makeDemo } from '../../src/cli/demo/make.ts';
import { holdRooms, type RoomReport } from './room-held.ts';

/** What the room test asks for. */
const promisedPeople = 300;
const promisedVote = 200;
const promisedMemory = 400;
/** Beyond this a vote is not „at once“ any more. */
const unbearable = 1_000;

/** More streams than the server gives to all workshops together: here it has to break. */
const largest = Number(process.argv[2] ?? 4_800);
const base = 'test-results/room/base.sqlite';
mkdirSync('test-results/room', { recursive: true });
await makeDemo(base);

let size = promisedPeople;
let report = await holdRooms(size, base);
const kept =
	breaksBy(report).length === 0 &&
	Math.max(...report.voteP95Ms) < promisedVote &&
	report.memoryMb < promisedMemory;
console.log(JSON.stringify({ room: 'as promised', people: size, kept }));
while (breaksBy(report).length === 0 && size * 2 <= largest) {
	size *= 2;
	report = await holdRooms(size, base);
}
const by = breaksBy(report);
console.log(
	JSON.stringify({ room: by.length > 0 ? 'breaks' : 'still holds', people: size, by, mostSeats })
);
process.exitCode = kept ? 0 : 1;

/** What went wrong; nothing where it held. */
function breaksBy(report: RoomReport): string[] {
	const counts = ['errors', 'lost', 'doubled', 'wrongTallies', 'refusedStreams'] as const;
	const slow = Math.max(...report.voteP95Ms) >= unbearable;
	return [...counts.filter((count) => report[count] > 0), ...(slow ? ['slow votes'] : [])];
}
