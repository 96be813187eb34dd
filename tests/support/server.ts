import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import SQLite from 'better-sqlite3';

export interface RunningServer {
	/** Such as http://127.0.0.1:41234 */
	url: string;
	databaseFile: string;
	process: ChildProcess;
	/** Everything it printed so far. */
	output(): string;
	/** Ends it as an operator would. @returns the exit code */
	stop(): Promise<number | null>;
}

/** As `npm start` has them: without, the server holds 150 MB more than it uses. */
const flags = ['--max-semi-space-size=16'];

/** Copies a database that somebody may have open: with everything that is still in its log. */
export function copyDatabase(from: string, to: string): void {
	const source = new SQLite(from, { readonly: true });
	source.prepare('VACUUM INTO ?').run(to);
	source.close();
}

/**
 * Starts the built server on a free port, on a data directory of its own.
 * @param base a database to begin with; without one the server makes the demo
 */
export async function startServer(
	folder: string,
	{ base, env = {} }: { base?: string; env?: Record<string, string> } = {}
): Promise<RunningServer> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const databaseFile = join(folder, 'selbstcheck.sqlite');
	if (base) copyDatabase(base, databaseFile);
	const child = spawn(process.execPath, [...flags, 'src/server.ts'], {
		env: {
			...process.env,
			HOST: '127.0.0.1',
			PORT: '0',
			DATA_DIR: folder,
			LOG_LEVEL: 'warn',
			...env
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let printed = '';
	const url = await new Promise<string>((resolve, reject) => {
		const read = (chunk: Buffer) => {
			printed += chunk.toString();
			const found = /http:\/\/[\w.]+:\d+/.exec(printed);
			if (found) resolve(found[0]);
		};
		child.stdout.on('data', read);
		child.stderr.on('data', read);
		child.once('exit', (code) => reject(new Error(`server ended with ${code}:\n${printed}`)));
	});
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
	return {
		url,
		databaseFile,
		process: child,
		output: () => printed,
		stop: () => {
			child.kill('SIGTERM');
			return ended;
		}
	};
}
