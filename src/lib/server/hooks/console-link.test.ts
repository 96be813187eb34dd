import type { Handle } from '@sveltejs/kit';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openTowns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { consoleLinks } from '../db/schema/index.ts';
import { openInstallation, theInstallation } from '../installation.ts';
import { openHall } from '../workshop/joining.test-support.ts';
import { makeConsoleLink, revokeConsoleLinks } from '../workshop/console-links.ts';
import { consoleHolder, forgetConsoleLink, keepConsoleLink } from './console-link.ts';
import { gate } from './gate.ts';
import { session } from './session.ts';

type Event = Parameters<Handle>[0]['event'];

const live = '/(live)/[municipality=municipality]/rounds/[round=round]/workshop';
const app = '/(app)/[municipality=municipality]/rounds';

function cookiesOf(values: Record<string, string>) {
	return { get: (name: string) => values[name] };
}

/** Asks the gate. @returns whether it let the request through, or where it sent it to */
async function passes(route: string, actor: unknown): Promise<boolean | string> {
	const url = new URL('http://here.example/somewhere');
	const event = {
		route: { id: route },
		url,
		request: new Request(url),
		isDataRequest: false,
		locals: { session: null, context: { actor } }
	} as unknown as Event;
	try {
		await gate({ event, resolve: () => new Response('through') });
		return true;
	} catch (thrown) {
		return (thrown as { location: string }).location;
	}
}

/** A hall with a console link of its own. */
function linked() {
	const hall = openHall();
	const subject = { municipality: 'ahausen', round: 1 };
	const opening = authorize(hall.towns.as('coordinator'), 'workshop.open', subject);
	const { token } = makeConsoleLink(opening, hall.workshop);
	const revoke = () => revokeConsoleLinks(opening, hall.workshop);
	const holder = () => consoleHolder(hall.towns.database, cookiesOf({ console: token }));
	return { ...hall, token, revoke, holder };
}

describe('a console link', () => {
	test('makes its holder the facilitator of its round', () => {
		const { holder, workshop } = linked();
		expect(holder()).toEqual({
			kind: 'console-link',
			roundId: workshop.roundId,
			createdBy: 'coordinator-ahausen'
		});
	});

	test('is good for nothing after its time', () => {
		const { holder, towns } = linked();
		const expiresAt = new Date(Date.now() - 1_000);
		towns.database.update(consoleLinks).set({ expiresAt }).run();
		expect(holder()).toBeUndefined();
	});

	test('counts for nobody who is signed in, and for whoever is not', async () => {
		const { token, towns } = linked();
		const { sessions } = openInstallation(towns.database.$client.name);
		onTestFinished(() => void theInstallation().database.$client.close());
		const later = new Date(Date.now() + 3_600_000);
		const attributes = { createdAt: new Date(), endsAt: later, device: 'Test' };
		const signedIn = await sessions.createSession('member-ahausen', attributes);
		const found = async (values: Record<string, string>) => {
			const event = {
				locals: {},
				cookies: { ...cookiesOf(values), set: () => undefined, delete: () => undefined },
				url: new URL('http://here.example/'),
				getClientAddress: () => '192.0.2.1'
			} as unknown as Event;
			await session({ event, resolve: () => new Response() });
			return event.locals.context.actor.kind;
		};
		expect(await found({ console: token })).toBe('console-link');
		expect(await found({ console: token, session: signedIn.id })).toBe('account');
		expect(await found({ console: token, session: 'made-up' })).toBe('console-link');
		expect(await found({ console: 'made-up' })).toBe('anonymous');
	});

	test('is good for nothing without its cookie, made up, revoked or after the end', () => {
		const { holder, revoke, towns } = linked();
		expect(consoleHolder(towns.database, cookiesOf({}))).toBeUndefined();
		expect(consoleHolder(towns.database, cookiesOf({ console: 'made-up' }))).toBeUndefined();
		revoke();
		expect(holder()).toBeUndefined();
		const other = linked();
		other.end();
		expect(other.holder()).toBeUndefined();
	});

	test('passes the gate to the live workshop and to nothing else', async () => {
		const actor = linked().holder();
		expect(await passes(live, actor)).toBe(true);
		expect(await passes('/(public)/help', actor)).toBe(true);
		expect(await passes(app, actor)).toContain('/login');
		expect(await passes('/(admin)/admin', actor)).toContain('/login');
	});

	test('reaches its own round only', () => {
		const { holder, towns } = linked();
		openHall(towns, 'behausen');
		const context = { ...towns.anonymous, actor: holder()! };
		const run = (municipality: string) => () =>
			authorize(context, 'workshop.run', { municipality, round: 1 });
		expect(run('ahausen')).not.toThrow();
		expect(run('behausen')).toThrow(expect.objectContaining({ status: 404 }));
	});

	test('is kept where no script reads it and no other site posts with it', () => {
		const kept: unknown[] = [];
		const cookies = { set: (...all: unknown[]) => kept.push(all) } as never;
		keepConsoleLink(cookies, 'secret', new URL('https://here.example/'));
		const attributes = { httpOnly: true, sameSite: 'lax', secure: true, path: '/' };
		expect(kept).toEqual([['console', 'secret', expect.objectContaining(attributes)]]);
	});
});

test('a console link is forgotten on a device that is given back', () => {
	const gone: unknown[] = [];
	const cookies = { delete: (...all: unknown[]) => gone.push(all) } as never;
	forgetConsoleLink(cookies, new URL('https://here.example/'));
	expect(gone).toEqual([['console', expect.objectContaining({ path: '/', secure: true })]]);
});

test('nobody passes the gate to the live workshop without a session or a link', async () => {
	expect(await passes(live, openTowns().anonymous.actor)).toBe('/login?next=%2Fsomewhere');
});
