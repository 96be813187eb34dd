import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { sameOrigin } from './same-origin.ts';

const here = 'https://here.example';

describe('where a request comes from', () => {
	test.each([
		['POST', here, 200],
		['POST', 'https://elsewhere.example', 403],
		['POST', 'https://sub.here.example', 403],
		['POST', 'null', 403],
		['POST', null, 403],
		['DELETE', 'https://elsewhere.example', 403],
		['GET', 'https://elsewhere.example', 200],
		['GET', null, 200]
	])('%s from %s is answered with %d', async (method, origin, status) => {
		expect(await answered(method, origin)).toBe(status);
	});
});

async function answered(method: string, origin: string | null): Promise<number> {
	const request = new Request(here, { method, headers: origin === null ? {} : { origin } });
	const event = { request, url: new URL(here) } as RequestEvent;
	try {
		return (await sameOrigin({ event, resolve: () => new Response() })).status;
	} catch (refused) {
		if (isHttpError(refused)) return refused.status;
		throw refused;
	}
}
