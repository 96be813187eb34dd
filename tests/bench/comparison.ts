/**
 * Whether the comparison takes the same time in a programme of 21 municipalities and in one of 2,000:
 * two servers, asked in turn. Also how long a release of 2,000 keeps others waiting. Prints one JSON
 * object a line; fails where the large one takes more than 1.5 times as long. Usage: npm run bench
 */
import { performance } from 'node:perf_hooks';
import { growProgramme } from '../support/programme-on-file.ts';
import { releaseOnFile } from '../support/release-on-file.ts';
import { startServer } from '../support/server.ts';
import { accountIdByEmail, beginSessionOnFile } from '../support/town-on-file.ts';

const [repeats, mostTimes] = [60, 1.5];
const sizes = [21, 2000] as const;

const running = [];
for (const size of sizes) {
	const server = await startServer(`test-results/bench-${size}`);
	const { places } = growProgramme(server.databaseFile, 'grown', size);
	for (const cutoffOn of ['2020-12-31', '2021-12-31']) {
		const began = performance.now();
		await releaseOnFile(server.databaseFile, 'grown', cutoffOn);
		say({
			bench: 'release',
			municipalities: size,
			cutoffOn,
			ms: rounded(performance.now() - began)
		});
	}
	const office = accountIdByEmail(server.databaseFile, 'office@demo.example');
	const cookie = `session=${beginSessionOnFile(server.databaseFile, office)}`;
	running.push({ size, server, cookie, path: `/${places[0]}/comparison` });
}

const times = new Map<number, number[]>(sizes.map((size) => [size, []]));
// The first ten are for warming up.
for (let index = -10; index < repeats; index += 1) {
	for (const { size, server, cookie, path } of running) {
		const began = performance.now();
		const response = await fetch(server.url + path, { headers: { cookie } });
		const text = await response.text();
		if (!response.ok || !text.includes('<svg')) throw new Error(`${path}: ${response.status}`);
		if (index >= 0) times.get(size)?.push(performance.now() - began);
	}
}
const [small, large] = sizes.map((size) => medianOf(times.get(size) ?? []));
const ratio = rounded((large ?? NaN) / (small ?? NaN));
say({ bench: 'comparison', median21Ms: rounded(small), median2000Ms: rounded(large), ratio });
const codes = await Promise.all(running.map(({ server }) => server.stop()));
process.exitCode = ratio <= mostTimes ? Math.max(...codes.map((code) => code ?? 1)) : 1;

function medianOf(values: number[]): number {
	return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

function rounded(value = NaN): number {
	return Math.round(value * 100) / 100;
}

function say(found: object): void {
	console.log(JSON.stringify(found));
}
