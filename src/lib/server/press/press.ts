import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Job, Said, Step } from './job.ts';

/**
 * The other process's own source. Node runs it as it is, because Vite does not bundle it on the
 * server; like the migrations it lies where the server is started.
 */
const source = 'src/lib/server/press/press-process.ts';
/** A compiler holds some 200 MB: the process ends when nobody has needed it for a while. */
const idle = 30_000;
/** A report takes a second or two; beyond this something is wrong. */
const longest = 30_000;
/** Megabytes that its scripts may hold: beyond this it ends, and not the machine. */
const memory = 512;
/** How many may wait, in all and of one person. */
const mostWaiting = 20;
const mostOfOne = 3;

/** Too much is waiting already. */
export class PressBusy extends Error {}

/** The person went away before it was their turn. */
export class PressLeft extends Error {}

/** Where an order stands: how many are before it, or how far it is. */
export type Progress = { readonly before: number } | Step;

export interface Order {
	/** Who waits for it; nobody in particular where it is left out. */
	readonly holder?: string;
	readonly watch?: (progress: Progress) => void;
	/** Left before its turn, an order costs nothing. */
	readonly signal?: AbortSignal;
}

interface Waiting extends Order {
	readonly job: Job;
	readonly done: (file: Uint8Array<ArrayBuffer>) => void;
	readonly failed: (why: Error) => void;
}

const queue: Waiting[] = [];
let child: ChildProcess | undefined;
let ending: NodeJS.Timeout | undefined;

/**
 * Makes a file in another process, one after the other, so that nobody else's page waits for it.
 * @throws PressBusy where too many wait; PressLeft; an error with its words where it fails
 */
export async function press(job: Job, order: Order = {}): Promise<Uint8Array<ArrayBuffer>> {
	const own = queue.filter(({ holder }) => holder !== undefined && holder === order.holder);
	if (queue.length >= mostWaiting || own.length >= mostOfOne) throw new PressBusy();
	return new Promise((done, failed) => {
		const waiting: Waiting = { ...order, job, done, failed };
		queue.push(waiting);
		order.signal?.addEventListener('abort', () => leave(waiting), { once: true });
		if (queue.length === 1) void work();
		else tellPlaces();
	});
}

/** The first of the queue is being worked on. */
async function work(): Promise<void> {
	for (let first = queue[0]; first; first = queue[0]) {
		try {
			first.done(await makeOne(first));
		} catch (failure) {
			first.failed(failure as Error);
		}
		queue.shift();
		tellPlaces();
	}
}

function leave(waiting: Waiting): void {
	const place = queue.indexOf(waiting);
	if (place < 1) return;
	queue.splice(place, 1);
	waiting.failed(new PressLeft());
	tellPlaces();
}

function tellPlaces(): void {
	queue.forEach(({ watch }, before) => {
		if (before > 0) watch?.({ before });
	});
}

function makeOne({ job, watch }: Waiting): Promise<Uint8Array<ArrayBuffer>> {
	clearTimeout(ending);
	const working = (child ??= started());
	return new Promise((done, failed) => {
		const late = setTimeout(() => stop('took too long'), longest);
		const release = () => {
			clearTimeout(late);
			working.off('message', heard).off('error', stop).off('exit', stop);
		};
		const heard = (message: unknown) => {
			const said = message as Said;
			if ('step' in said) {
				watch?.(said.step);
				return;
			}
			release();
			ending = setTimeout(() => end(working), idle).unref();
			if ('failure' in said) failed(new Error(`${job.kind}: ${said.failure}`));
			else done(new Uint8Array(said.file));
		};
		const stop = (why: unknown) => {
			release();
			end(working);
			failed(new Error(`${job.kind}: ${String(why)}`));
		};
		working.on('message', heard).once('error', stop).once('exit', stop);
		working.send(job);
	});
}

/** With nothing of the server's environment; it never keeps the server alive. */
function started(): ChildProcess {
	const begun = fork(resolve(source), {
		env: {},
		execArgv: [`--max-old-space-size=${memory}`],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});
	// Also between two files, when nobody waits for it.
	const gone = () => end(begun);
	begun.on('exit', gone).on('error', gone);
	begun.unref();
	begun.channel?.unref();
	return begun;
}

function end(process: ChildProcess): void {
	if (child === process) child = undefined;
	process.kill();
}
