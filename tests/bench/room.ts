/**
 * How large a room one server carries: everybody joins, keeps a stream open and votes within ten
 * seconds on three items in a row; then the ballots in the file are reconciled with what was
 * acknowledged, and the tally shown with one computed from them. Prints one JSON object a line: a
 * line per item, a line per room, and at last the size at which it breaks.
 *
 * Usage: node tests/bench/room.ts [largest] (after a build); traffic goes to 127.0.0.1 only
 */
import { mkdirSync } from 'node:fs';
import { makeDemo } from '../../src/cli/demo/make.ts';
import { holdRoom, type RoomReport } from './room-held.ts';

/** What the room test asks for. */
const promisedPeople = 300;
const promisedVote = 200;
const promisedMemory = 400;
/** Beyond this a vote is not „at once“ any more. */
const unbearable = 1_000;

const largest = Number(process.argv[2] ?? 4_800);
const base = 'test-results/room/base.sqlite';
mkdirSync('test-results/room', { recursive: true });
await makeDemo(base);

let size = promisedPeople;
let report = await holdRoom(size, base);
const kept =
	isSound(report) &&
	Math.max(...report.voteP95Ms) < promisedVote &&
	report.memoryMb < promisedMemory;
console.log(JSON.stringify({ room: 'as promised', people: size, kept }));
while (isSound(report) && Math.max(...report.voteP95Ms) < unbearable && size * 2 <= largest) {
	size *= 2;
	report = await holdRoom(size, base);
}
const broken = !isSound(report) || Math.max(...report.voteP95Ms) >= unbearable;
console.log(JSON.stringify({ room: broken ? 'breaks' : 'still holds', people: size }));
process.exitCode = kept ? 0 : 1;

function isSound({ errors, lost, doubled, wrongTallies, refusedStreams }: RoomReport): boolean {
	return errors + lost + doubled + wrongTallies + refusedStreams === 0;
}
