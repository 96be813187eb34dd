import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Typeset } from './typesetting-worker.ts';

/**
 * The thread's own source. Node runs it as it is, because Vite does not bundle workers on the
 * server; like the migrations it lies where the server is started.
 */
const source = 'src/lib/server/pdf/typesetting-worker.ts';
/** A started compiler holds some 150 MB: it ends when nobody has needed it for a while. */
const idle = 60_000;
/** A document takes a fraction of a second; beyond this something is wrong. */
const longest = 20_000;
const mostWaiting = 20;

/** Too many documents are waiting already. */
export class TypesettingBusy extends Error {}

let worker: Worker | undefined;
let ending: NodeJS.Timeout | undefined;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Sets Typst markup as a tagged PDF, in another thread and one document after the other.
 * @throws TypesettingBusy where too many wait; an error with the compiler's words where it fails
 */
export async function typeset(markup: string): Promise<Uint8Array<ArrayBuffer>> {
	if (waiting >= mostWaiting) throw new TypesettingBusy();
	waiting += 1;
	const before = last;
	const mine = before.then(() => setOne(markup));
	last = mine.catch(() => undefined);
	try {
		const answer = await mine;
		if ('failure' in answer) throw new Error(`typesetting: ${answer.failure}`);
		return new Uint8Array(answer.pdf);
	} finally {
		waiting -= 1;
	}
}

function setOne(markup: string): Promise<Typeset> {
	clearTimeout(ending);
	const thread = (worker ??= new Worker(resolve(source)));
	thread.ref();
	return new Promise<Typeset>((done, failed) => {
		const late = setTimeout(() => stop(new Error('typesetting took too long')), longest);
		const answered = (answer: Typeset) => {
			release();
			rest(thread);
			done(answer);
		};
		const stop = (failure: unknown) => {
			release();
			worker = undefined;
			void thread.terminate();
			failed(failure instanceof Error ? failure : new Error(String(failure)));
		};
		const release = () => {
			clearTimeout(late);
			thread.off('message', answered).off('error', stop);
		};
		thread.once('message', answered).once('error', stop);
		thread.postMessage(markup);
	});
}

/** Neither the thread nor its end keeps the process alive. */
function rest(thread: Worker): void {
	thread.unref();
	ending = setTimeout(() => {
		worker = undefined;
		void thread.terminate();
	}, idle).unref();
}
