/**
 * Kills the server without warning while a room is voting, several times, and checks that every
 * ballot whose counting was acknowledged is there afterwards, that the database is sound, and that
 * phones come back to the room on the restarted server. Prints one JSON object a line.
 *
 * Usage: node tests/drill/room.ts (after a build)
 */
import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import { makeDemo } from '../../src/cli/demo/make.ts';
import { ballotsOnFile, hashOf, joinHall, openHall, perspectivesOnFile } from '../support/hall.ts';
import { startServer } from '../support/server.ts';
import { accountIdByEmail, beginSessionOnFile } from '../support/town-on-file.ts';

const rounds = 3;
const people = 100;
const criterion = 'orte';
/** Everybody votes again and again within this time, in milliseconds. */
const window = 2_000;
const folder = 'test-results/room-drill';
const base = `${folder}/base.sqlite`;
mkdirSync(folder, { recursive: true });
await makeDemo(base);

let failed = 0;
for (let round = 1; round <= rounds; round += 1) {
	const server = await startServer(`${folder}/server`, { base });
	const account = accountIdByEmail(server.databaseFile, 'coordinator@demo.example');
	const session = beginSessionOnFile(server.databaseFile, account);
	const hall = await openHall(server.url, '/auenrode/rounds/2', session, [criterion]);
	const words = perspectivesOnFile(server.databaseFile);
	const phones = await Promise.all(
		Array.from({ length: people }, (_, index) =>
			joinHall(server.url, hall.code, words[index % words.length] ?? '')
		)
	);
	const streams = await Promise.all(phones.map((phone) => phone.follow()));
	await hall.act('open', criterion);
	const item = hall.item(criterion);
	const acknowledged = new Map<string, string>();
	/** Sent without an answer: such a ballot may have been counted or not. */
	const uncertain = new Map<string, string>();
	const ended = new Promise((resolve) => server.process.once('exit', resolve));
	setTimeout(() => server.process.kill('SIGKILL'), (window * round) / (rounds + 1));
	await Promise.all(
		phones.map(async (phone, index) => {
			const seat = hashOf(phone.token);
			for (let vote = 0; ; vote += 1) {
				const choice = String((index + vote) % 5);
				uncertain.set(seat, choice);
				if ((await phone.vote(item, choice)) !== 'counted') return;
				acknowledged.set(seat, choice);
				uncertain.delete(seat);
				await sleep(Math.random() * 100);
			}
		})
	);
	await ended;
	const database = new SQLite(server.databaseFile);
	const integrity = database.pragma('integrity_check', { simple: true });
	database.close();
	const rows = ballotsOnFile(server.databaseFile, item.id);
	const bySeat = new Map(rows.map(({ seat, choice }) => [seat, choice]));
	const lost = [...acknowledged].filter(([seat, choice]) => {
		const found = bySeat.get(seat);
		return found !== choice && found !== uncertain.get(seat);
	}).length;
	const cut = streams.filter((stream) => stream.ended()).length;

	const again = await startServer(`${folder}/again`, { base: server.databaseFile });
	const back = await Promise.all(
		phones.map((phone) =>
			phone
				.at(again.url)
				.follow()
				.catch(() => null)
		)
	);
	const returned = back.filter((stream) => stream?.view().item?.id === item.id).length;
	const counted = await Promise.all(phones.map((phone) => phone.at(again.url).vote(item, '2')));
	const votingAgain = counted.filter((outcome) => outcome === 'counted').length;
	for (const stream of [hall.live, ...streams, ...back]) stream?.stop();
	await again.stop();
	if (lost > 0 || integrity !== 'ok' || returned < people || votingAgain < people) failed += 1;
	console.log(
		JSON.stringify({
			drill: 'killed while a room votes',
			round,
			people,
			acknowledged: acknowledged.size,
			rows: rows.length,
			doubled: rows.length - bySeat.size,
			lost,
			integrity,
			streamsCut: cut,
			returned,
			votingAgain
		})
	);
}
process.exitCode = failed === 0 ? 0 : 1;
