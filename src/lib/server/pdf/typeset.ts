import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Typeset } from './typesetter.ts';

/**
 * The other process's own source. Node runs it as it is, because Vite does not bundle it on the
 * server; like the migrations it lies where the server is started.
 */
const source = 'src/lib/server/pdf/typesetter.ts';
/** A compiler holds some 200 MB: it ends when nobody has needed it for a while. */
const idle = 30_000;
/** A document takes a fraction of a second; beyond this something is wrong. */
const longest = 20_000;
const mostWaiting = 20;

/** Too many documents are waiting already. */
export class TypesettingBusy extends Error {}

let typesetter: ChildProcess | undefined;
let ending: NodeJS.Timeout | undefined;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Sets Typst markup as a tagged PDF, in another process and one document after the other.
 * @throws TypesettingBusy where too many wait; an error with the compiler's words where it fails
 */
export async function typeset(markup: string): Promise<Uint8Array<ArrayBuffer>> {
	if (waiting >= mostWaiting) throw new TypesettingBusy();
	waiting += 1;
	const mine = last.then(() => setOne(markup));
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
	const child = (typesetter ??= started());
	return new Promise<Typeset>((done, failed) => {
		const late = setTimeout(() => stop('took too long'), longest);
		const release = () => {
			clearTimeout(late);
			child.off('message', answered).off('error', stop).off('exit', stop);
		};
		const answered = (answer: unknown) => {
			release();
			ending = setTimeout(() => end(child), idle).unref();
			done(answer as Typeset);
		};
		const stop = (why: unknown) => {
			release();
			end(child);
			failed(new Error(`typesetting: ${String(why)}`));
		};
		child.once('message', answered).once('error', stop).once('exit', stop);
		child.send(markup);
	});
}

/** With nothing of the server's environment; it never keeps the server alive. */
function started(): ChildProcess {
	const child = fork(resolve(source), {
		env: {},
		execArgv: [],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc']
	});
	// Also between two documents, when nobody waits for it.
	const gone = () => end(child);
	child.on('exit', gone).on('error', gone);
	child.unref();
	child.channel?.unref();
	return child;
}

function end(child: ChildProcess): void {
	if (typesetter === child) typesetter = undefined;
	child.kill();
}
