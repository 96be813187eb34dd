import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleContent } from '#lib/domain/practice/sample.test-support.ts';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { authorizeReview } from '#lib/server/access/authorize-review.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import { businessClock } from '#lib/server/clock.ts';
import { closeDatabase, openDatabase } from '#lib/server/db/client.ts';
import { delegateField } from '#lib/server/delegations/commands.ts';
import { instrumentVersions } from '#lib/server/instrument/queries.ts';
import { draftExample } from '#lib/server/practice/commands.ts';
import { beginReview } from '#lib/server/review/decision.ts';
import { moveRound, planRound } from '#lib/server/rounds/commands.ts';
import { openWorkshop } from '#lib/server/workshop/opening.ts';
import { addressOf, discoverEndpoints, type Endpoint } from '../support/endpoints.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { foundTown, type Person, type TownOnFile } from '../support/town-on-file.ts';
import { expectations, findsNothing, townStates, type TownState } from './expectations.ts';

const endpoints = await discoverEndpoints();
const persons = [
	'anonymous',
	'contributor',
	'member',
	'officer',
	'coordinator',
	'office',
	'staff',
	'operator',
	'stranger'
] as const;

let server: RunningServer;
const towns = new Map<TownState, TownOnFile>();

beforeAll(async () => {
	const folder = 'test-results/access';
	server = await startServer(folder);
	for (const state of townStates) {
		const town = await foundTown(server.databaseFile, 'access');
		bringTo(state, town);
		towns.set(state, town);
	}
}, 60_000);

afterAll(() => server.stop());

/** Gives a town an example and a round; in `answering` the contributor has field f1. */
function bringTo(state: TownState, town: TownOnFile): void {
	const database = openDatabase(server.databaseFile);
	const id = town.accountIdOf('coordinator');
	const actor = { kind: 'account', id, name: '', email: '', operator: false } as const;
	const context: Context = { database, clock: businessClock(database), actor };
	const here = { municipality: town.slug };
	const planning = authorize(context, 'rounds.plan', here);
	const instrumentId = instrumentVersions(planning)[0]!.id;
	planRound(planning, { title: 'Runde', instrumentId, workshopOn: null, workshopPlace: '' });
	draftExample(authorize(context, 'practice.draft', here), sampleContent);
	const round = { ...here, round: 1 };
	const step = (from: RoundState, to: RoundState) =>
		moveRound(authorize(context, 'rounds.move', round), { from, to, note: '' });
	step('planned', 'answering');
	const delegation = {
		fieldKey: 'f1',
		accountId: town.accountIdOf('contributor'),
		dueOn: '2030-01-01',
		note: ''
	};
	delegateField(authorize(context, 'fields.delegate', round), delegation);
	if (state === 'workshop') {
		step('answering', 'workshop');
		openWorkshop(authorize(context, 'workshop.open', round));
	} else if (state !== 'answering') {
		step('answering', 'consensus');
		if (state !== 'consensus') step('consensus', 'submitted');
	}
	if (state === 'in-review' || state === 'to-accept') {
		const staff = { ...actor, id: town.accountIdOf('staff') };
		beginReview(authorizeReview({ ...context, actor: staff }, 'submission.begin', round));
	}
	closeDatabase(database);
}

type Answer = 'through' | 'sign-in' | 403 | 404;

async function knock(
	{ method, route, action }: Endpoint,
	person: (typeof persons)[number],
	town: TownOnFile
): Promise<Answer> {
	const params = {
		municipality: town.slug,
		round: '1',
		field: 'f1',
		membership: town.accountIdOf('leaver'),
		token: 'no-such-token',
		code: 'NOCODE',
		item: 'no-such-item',
		programme: 'no-such-programme',
		release: '1',
		finding: '1',
		structure: 'no-such-structure',
		number: '1',
		example: 'no-such-example'
	};
	const headers: Record<string, string> = { origin: server.url, accept: 'text/html' };
	if (person !== 'anonymous') headers['cookie'] = `session=${town.sessionOf(person)}`;
	const body = method === 'GET' ? null : new URLSearchParams({ probe: '1' });
	const response = await fetch(server.url + addressOf(route, params) + action, {
		method,
		headers,
		body,
		redirect: 'manual'
	});
	await response.body?.cancel();
	const location = response.headers.get('location') ?? '';
	// Signing out leads to the sign-in page too: what tells them apart is who is asking.
	if (person === 'anonymous' && location.startsWith('/login')) return 'sign-in';
	if (response.status === 403 || response.status === 404) return response.status;
	expect(response.status, `${method} ${route}${action}`).toBeLessThan(500);
	return 'through';
}

/** What somebody who must not get through is told. */
function refusal(endpoint: Endpoint, person: Person | 'anonymous'): Answer {
	if (person === 'anonymous') return 'sign-in';
	const inTown = endpoint.route.includes('[municipality=');
	const outside = person === 'stranger' || person === 'staff' || person === 'operator';
	return inTown && outside ? 404 : 403;
}

describe('who may what', () => {
	test('every endpoint that the build answers is expected here, and none that it does not', () => {
		const expected = [...Object.keys(expectations), ...Object.keys(findsNothing)];
		expect(endpoints.map(({ name }) => name).sort()).toEqual(expected.sort());
	});

	describe.each(endpoints)('$name', (endpoint) => {
		const expectation = expectations[endpoint.name];
		const refused = findsNothing[endpoint.name];
		test.each(persons)('%s', async (person) => {
			const town = towns.get((expectation ?? refused)?.in ?? 'answering')!;
			const answer = await knock(endpoint, person, town);
			const allowed = (expectation ?? refused)?.allowed.includes(person) ?? false;
			if (!allowed) expect(answer).toBe(refusal(endpoint, person));
			else if (expectation) expect(answer).toBe('through');
			else expect(answer).not.toBe(403);
		});
	});
});

describe('every response', () => {
	test.each(['/login', '/healthz', '/favicon.svg', '/robots.txt', '/nowhere', '/kaiserslautern'])(
		'%s carries the headers',
		async (path) => {
			const { headers } = await fetch(server.url + path, { redirect: 'manual' });
			const policy = headers.get('content-security-policy') ?? '';
			expect(policy).toContain("default-src 'none'");
			expect(policy).not.toContain('unsafe-inline');
			expect(policy).not.toContain('unsafe-eval');
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			expect(headers.get('referrer-policy')).toBe('same-origin');
			expect(headers.get('x-frame-options')).toBe('DENY');
			expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		}
	);

	test('a form sent from another site is refused', async () => {
		const response = await fetch(`${server.url}/login`, {
			method: 'POST',
			headers: { origin: 'https://elsewhere.example' },
			body: new URLSearchParams({ email: 'a', password: 'b' }),
			redirect: 'manual'
		});
		expect(response.status).toBe(403);
	});
});
