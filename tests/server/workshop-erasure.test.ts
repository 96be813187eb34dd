import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorize } from '#lib/server/access/authorize.ts';
import { change } from '#lib/server/audit/change.ts';
import { seats, workshopAttendance } from '#lib/server/db/schema/index.ts';
import { moveRound } from '#lib/server/rounds/commands.ts';
import { takeStep } from '#lib/server/rounds/steps.ts';
import { openHall } from '#lib/server/workshop/joining.test-support.ts';
import { castBallot } from '#lib/server/workshop/casting.ts';

/** Enough for several pages of every table and index. */
const people = 300;

type Running = Awaited<ReturnType<typeof votedHall>>;

/** As the coordinator closes a round, and as any later command that finishes one. */
const finishing: Record<string, (hall: Running) => void> = {
	'the coordinator closes it': ({ moving }) => {
		expect(moveRound(moving, { from: 'consensus', to: 'closed', note: '' }).kind).toBe('moved');
	},
	'another command takes its last step': ({ moving }) =>
		change(moving, (transaction) => {
			takeStep(transaction, moving, { from: 'in-review', to: 'accepted', note: '' });
			return { result: undefined, trace: null };
		})
};

test.each(Object.entries(finishing))(
	'when %s, neither the file nor its log holds a seat or a ballot',
	async (_, finish) => {
		const hall = await votedHall();
		const { database, tokens, traces, moving } = hall;
		// They can be found by such a search as long as they are there.
		expect(found(database.$client.name, traces)).toHaveLength(2 * people);
		moveRound(moving, { from: 'workshop', to: 'consensus', note: '' });
		finish(hall);
		expect(found(database.$client.name, [...traces, ...tokens])).toEqual([]);
		expect(database.$client.pragma('integrity_check', { simple: true })).toBe('ok');
		expect(database.select().from(workshopAttendance).all()).toMatchObject([
			{ kept: { total: people } }
		]);
	}
);

/** A round in which everybody has voted twice on both items. */
async function votedHall() {
	const hall = openHall();
	const { database } = hall.towns;
	const tokens = Array.from({ length: people }, () => hall.sit());
	for (const position of [0, 1]) {
		for (const act of ['opened', 'reopened'] as const) {
			hall.act(act, position);
			const { id, run } = hall.item(position);
			await Promise.all(
				tokens.map((token, index) =>
					castBallot(hall.access(token), { itemId: id, run, choice: String(index % 5) })
				)
			);
			hall.act('closed', position);
		}
	}
	const rows = database.select().from(seats).all();
	const traces = rows.flatMap(({ id, tokenHash }) => [id, tokenHash ?? '']);
	expect(traces).toHaveLength(2 * people);
	const moving = authorize(hall.towns.as('coordinator'), 'rounds.move', {
		municipality: 'ahausen',
		round: 1
	});
	return { database, tokens, traces, moving };
}

/** Which of these words stand somewhere in the bytes of a database and what belongs to it. */
function found(file: string, words: readonly string[]): string[] {
	const bytes = ['', '-wal', '-shm', '-journal']
		.map((suffix) => file + suffix)
		.filter((name) => existsSync(name))
		.map((name) => readFileSync(name, 'latin1'))
		.join('\n');
	return words.filter((word) => bytes.includes(word));
}
