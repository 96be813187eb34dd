import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Database } from '../db/client.ts';
import type { PlanAnswer, Planned, PlanJob } from './planner.ts';

/** Node runs it as it is, like the typesetter: Vite does not bundle it on the server. */
const source = 'src/lib/server/benchmark/planner.ts';
/** 2,000 municipalities take some seconds; beyond this something is wrong. */
const longest = 120_000;
const mostWaiting = 4;

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Plans a release in another process, one after the other, while this one serves everybody else.
 * `busy` where too many wait. @throws an error with the planner's words where it fails
 */
export async function planAside(
	database: Database,
	job: Omit<PlanJob, 'databaseFile'>
): Promise<Planned | 'busy'> {
	if (waiting >= mostWaiting) return 'busy';
	waiting += 1;
	const mine = last.then(() => planOne({ databaseFile: resolve(database.$client.name), ...job }));
	last = mine.catch(() => undefined);
	try {
		const answer = await mine;
		if ('failure' in answer) throw new Error(`planning: ${answer.failure}`);
		return answer.planned;
	} finally {
		waiting -= 1;
	}
}

/** With nothing of the server's environment; it ends with its answer and never keeps a server alive. */
function planOne(job: PlanJob): Promise<PlanAnswer> {
	const child = fork(resolve(source), {
		env: {},
		execArgv: [],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});
	return new Promise<PlanAnswer>((done, failed) => {
		const late = setTimeout(() => stop('took too long'), longest);
		const stop = (why: unknown) => {
			clearTimeout(late);
			child.kill();
			failed(new Error(`planning: ${String(why)}`));
		};
		child.once('error', stop).once('exit', stop);
		child.once('message', (answer) => {
			clearTimeout(late);
			child.off('error', stop).off('exit', stop);
			child.disconnect();
			done(answer as PlanAnswer);
		});
		child.send(job);
	});
}
