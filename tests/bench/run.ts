/**
 * How long pages take, as ratios within one run: a page against the health check of the same server.
 * Prints one JSON object a line. Usage: npm run bench (after a build)
 */
import { performance } from 'node:perf_hooks';
import { startServer } from '../support/server.ts';
import { accountIdByEmail, beginSessionOnFile } from '../support/town-on-file.ts';

const repeats = 40;

const server = await startServer('test-results/bench');
const account = accountIdByEmail(server.databaseFile, 'coordinator@demo.example');
const cookie = `session=${beginSessionOnFile(server.databaseFile, account)}`;

const measured = [
	['health', '/healthz'],
	['overview', '/kaiserslautern'],
	['results', '/kaiserslautern/rounds/3/results'],
	['results of a field', '/kaiserslautern/rounds/3/results/f3'],
	['answers of a field', '/marwelden/rounds/1/answers/f3'],
	['round', '/marwelden/rounds/1']
] as const;

let health = 0;
for (const [name, path] of measured) {
	const first = await timeOf(path);
	const times = [];
	for (let index = 0; index < repeats; index += 1) times.push(await timeOf(path));
	times.sort((one, other) => one - other);
	const median = times[Math.floor(repeats / 2)] ?? 0;
	if (name === 'health') health = median;
	const rounded = (value: number) => Math.round(value * 10) / 10;
	console.log(
		JSON.stringify({
			bench: name,
			medianMs: rounded(median),
			timesHealth: rounded(median / health),
			firstTimesMedian: rounded(first / median)
		})
	);
}
process.exitCode = (await server.stop()) ?? 1;

async function timeOf(path: string): Promise<number> {
	const started = performance.now();
	const response = await fetch(server.url + path, { headers: { cookie } });
	await response.arrayBuffer();
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return performance.now() - started;
}
