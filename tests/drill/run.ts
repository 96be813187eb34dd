/**
 * Kills the server without warning while answers are being saved, several times, and checks that
 * every answer whose saving was acknowledged is there and the database is sound. Prints one JSON
 * object a line. Usage: npm run drill (after a build)
 */
import SQLite from 'better-sqlite3';
import { startServer } from '../support/server.ts';
import { accountIdByEmail, beginSessionOnFile } from '../support/town-on-file.ts';

const rounds = 5;
const savesPerRound = 30;
const questions = ['strategie.2', 'mittel.1', 'mittel.2', 'querschnitt.2', 'monitoring.1'];

let lost = 0;
for (let round = 1; round <= rounds; round += 1) {
	const server = await startServer('test-results/drill');
	const account = accountIdByEmail(server.databaseFile, 'coordinator@demo.example');
	const cookie = `session=${beginSessionOnFile(server.databaseFile, account)}`;
	const address = `${server.url}/marwelden/rounds/1/answers/f1`;
	const page = await (await fetch(address, { headers: { cookie } })).text();
	const seen = new Map(questions.map((key) => [key, tokenIn(page, key)]));
	const acknowledged = new Map<string, string>();
	const ended = new Promise((resolve) => server.process.once('exit', resolve));
	const killAt = Math.floor((savesPerRound * round) / (rounds + 1));
	for (let save = 0; save < savesPerRound; save += 1) {
		const key = questions[save % questions.length] ?? '';
		const note = `round ${round}, save ${save}`;
		const saving = send(address, cookie, server.url, key, seen.get(key) ?? '', note);
		if (save === killAt) server.process.kill('SIGKILL');
		const token = await saving;
		if (token === null) break;
		seen.set(key, token);
		acknowledged.set(key, note);
	}
	await ended;
	const database = new SQLite(server.databaseFile);
	const sound = database.pragma('integrity_check', { simple: true });
	const missing = [...acknowledged].filter(([key, note]) => noteOf(database, key) !== note);
	database.close();
	lost += missing.length;
	console.log(
		JSON.stringify({
			drill: 'killed while saving',
			round,
			acknowledged: acknowledged.size,
			lost: missing.length,
			integrity: sound
		})
	);
	if (sound !== 'ok') lost += 1;
}
process.exitCode = lost === 0 ? 0 : 1;

function tokenIn(page: string, key: string): string {
	const found = new RegExp(`name="${key.replace('.', '\\.')}:seen" value="([^"]+)"`).exec(page);
	if (!found?.[1]) throw new Error(`no token for ${key}`);
	return found[1];
}

/** Saves a note. @returns the new token, or null if the server did not answer */
async function send(
	address: string,
	cookie: string,
	origin: string,
	key: string,
	seen: string,
	note: string
): Promise<string | null> {
	try {
		const response = await fetch(`${address}?/save`, {
			method: 'POST',
			headers: { cookie, origin, accept: 'application/json', 'x-sveltekit-action': 'true' },
			body: new URLSearchParams({
				[`${key}:seen`]: seen,
				[`${key}:choice`]: '2',
				[`${key}:note`]: note
			})
		});
		return /\d+\.[0-9a-f]{16}/.exec(await response.text())?.[0] ?? null;
	} catch {
		return null;
	}
}

function noteOf(database: SQLite.Database, key: string): string | undefined {
	const row = database
		.prepare(
			`SELECT answers.note FROM answers
			 JOIN rounds ON rounds.id = answers.round_id
			 JOIN municipalities ON municipalities.id = rounds.municipality_id
			 WHERE municipalities.slug = 'marwelden' AND question_key = ?`
		)
		.get(key) as { note: string } | undefined;
	return row?.note;
}
