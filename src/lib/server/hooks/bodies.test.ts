import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { bodies } from './bodies.ts';

const urlencoded = 'application/x-www-form-urlencoded';
const part = '--X\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n';

describe('the body of a request', () => {
	test('with few fields is passed on as it came', async () => {
		const form = await passedOn(posted('a=1&b=%C3%BC&a=3'));
		expect([...form]).toEqual([
			['a', '1'],
			['b', 'ü'],
			['a', '3']
		]);
	});

	test('in several parts is passed on as it came', async () => {
		const sent = new FormData();
		sent.set('note', 'one\n-- two');
		const form = await passedOn(new Request('http://here.example', { method: 'POST', body: sent }));
		expect(form.get('note')).toMatch(/^one\r?\n-- two$/);
	});

	test.each([
		['pairs', 'a&'.repeat(1_000_000), urlencoded],
		['parts', part.repeat(6_000), 'multipart/form-data; boundary=X'],
		['parts in capitals', part.repeat(6_000), 'Multipart/Form-Data; boundary=X']
	])('with more %s than any form has is refused before it is read', async (_, body, type) => {
		const began = performance.now();
		const refused: unknown = await passedOn(posted(body, type)).catch((thrown: unknown) => thrown);
		expect(isHttpError(refused, 413)).toBe(true);
		expect(performance.now() - began).toBeLessThan(1_000);
	});

	test.each([
		['/(public)/login', 413],
		['/(app)/[municipality=municipality]/rounds/plan', 200]
	])('that is long is answered on %s with %d', async (route, status) => {
		const passed = await passedOn(posted(`text=${'a'.repeat(400_000)}`), route).then(
			() => 200,
			(refused: unknown) => (isHttpError(refused) ? refused.status : 500)
		);
		expect(passed).toBe(status);
	});

	test('that is missing is no reason to refuse', async () => {
		const request = new Request('http://here.example', { method: 'POST' });
		expect((await throughTheHook(request)).body).toBeNull();
	});
});

function posted(body: string, type = urlencoded): Request {
	return new Request('http://here.example', {
		method: 'POST',
		body,
		headers: { 'content-type': type }
	});
}

async function passedOn(request: Request, route?: string): Promise<FormData> {
	return (await throughTheHook(request, route)).formData();
}

/** The request as everything behind the hook sees it. */
async function throughTheHook(request: Request, route = '/(app)/account'): Promise<Request> {
	const event = { request, route: { id: route } } as RequestEvent;
	await bodies({ event, resolve: () => new Response() });
	return event.request;
}
