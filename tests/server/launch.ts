import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A program that a test started, as its shell would see it. */
export interface Launched {
	child: ChildProcess;
	/** The address it prints when it is ready. @throws if it ends before */
	url: Promise<string>;
	/** Everything it printed so far. */
	output(): string;
	/** Its exit code; null if a signal took it. */
	ended: Promise<number | null>;
}

const inherited = ['PATH', 'HOME', 'npm_config_cache'] as const;

/** Starts a program in a process group of its own, which does not outlive the test. */
export function launch(command: string, args: string[], env: Record<string, string>): Launched {
	const base = Object.fromEntries(inherited.map((name) => [name, process.env[name] ?? '']));
	const child = spawn(command, args, {
		env: { ...base, LOG_LEVEL: 'warn', PORT: '0', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true
	});
	let printed = '';
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	const url = new Promise<string>((resolve, reject) => {
		const read = (chunk: Buffer) => {
			printed += chunk.toString();
			const found = /http:\/\/[\w.]+:\d+/.exec(printed);
			if (found) resolve(found[0]);
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		void ended.then((code) => reject(new Error(`it ended with ${code}:\n${printed}`)));
	});
	// Not every test waits for the address.
	url.catch(() => undefined);
	onTestFinished(() => endGroup(child));
	return { child, url, ended, output: () => printed };
}

/** The built server itself. */
export function launchServer(dataDir: string, env: Record<string, string> = {}): Launched {
	return launch(process.execPath, ['src/server.ts'], { DATA_DIR: dataDir, ...env });
}

/** Whether anything that the program started is still running. */
export function groupIsAlive({ pid }: ChildProcess): boolean {
	try {
		return pid !== undefined && process.kill(-pid, 0);
	} catch {
		return false;
	}
}

function endGroup(child: ChildProcess): void {
	if (child.pid !== undefined && groupIsAlive(child)) process.kill(-child.pid, 'SIGKILL');
}

/** A directory that is thrown away when the test ends. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'selbstcheck-server-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Ends a program as an operator would, and says how long it took. */
export function terminate({ child, ended }: Launched) {
	return timed(() => {
		child.kill('SIGTERM');
		return ended;
	});
}

export async function healthOf(url: string) {
	const response = await fetch(`${url}/healthz`);
	const { status, database } = (await response.json()) as Record<string, string>;
	return { code: response.status, status, database };
}

/** Milliseconds that something takes. */
export async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
	const started = performance.now();
	const result = await work();
	return { result, ms: Math.round(performance.now() - started) };
}
