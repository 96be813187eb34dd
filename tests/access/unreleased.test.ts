import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/asking.ts';
import { storeChain } from '../support/chain-on-file.ts';
import { addressOf, discoverEndpoints } from '../support/endpoints.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { foundTown, type Person, type TownOnFile } from '../support/town-on-file.ts';

/** Every page of a municipality, also those that say nothing of findings today. */
const pages = (await discoverEndpoints()).filter(
	({ method, route }) => method === 'GET' && route.includes('[municipality=')
);

let server: RunningServer;
let town: TownOnFile;

beforeAll(async () => {
	server = await startServer('test-results/unreleased');
	town = await foundTown(server.databaseFile, 'unreleased');
	storeChain(server.databaseFile, town);
}, 60_000);

afterAll(() => server.stop());

/** What of findings that are not released stands in the page, its data included. */
async function leaks(route: string, person: Person): Promise<string[]> {
	const params = {
		...{ municipality: town.slug, round: '2', field: 'f6', finding: '2', number: '1' },
		structure: `${town.slug}-body`
	};
	const cookie = `session=${town.sessionOf(person)}`;
	const { text } = await ask(server.url + addressOf(route, params), { cookie });
	return [`${town.slug}-finding-2`, 'Schlüssel', 'Nirgends'].filter((told) => text.includes(told));
}

describe('a finding that is not released', () => {
	test.each(pages)('leaves no word and no id outside the task force: $route', async ({ route }) => {
		for (const person of ['office', 'contributor', 'staff', 'stranger'] as const) {
			expect(await leaks(route, person), person).toEqual([]);
		}
	});

	test('is read by the task force, so that the above can fail', async () => {
		const list = pages.find(({ route }) => route.endsWith('/findings'));
		expect(await leaks(list!.route, 'member')).toEqual(['Schlüssel', 'Nirgends']);
	});
});
