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
		const refused: unknown = await passedOn(posted(body, type)).catch((thrown: unknown) => thrown);
		expect(isHttpError(refused, 413)).toBe(true);
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

	test.each(['/(public)/login', '/(app)/account'])(
		'that never ends is given up on %s after 300 kB of somebody without a session',
		async (route) => {
			let sent = 0;
			const body = new ReadableStream<Uint8Array>({
				pull: (controller) => {
					sent += 1;
					controller.enqueue(new Uint8Array(10_000));
				}
			});
			const endless = new Request('http://here.example', {
				method: 'POST',
				body,
				duplex: 'half'
			} as RequestInit);
			const passed = await throughTheHook(endless, route, '');
			const refused: unknown = await passed.formData().catch((thrown: unknown) => thrown);
			expect(isHttpError(refused, 413)).toBe(true);
			expect(sent).toBeLessThan(40);
		}
	);

	test('that says how long it is is refused before it is read', async () => {
		let sent = 0;
		const body = new ReadableStream<Uint8Array>(
			{
				pull: (controller) => {
					sent += 1;
					controller.enqueue(new Uint8Array(10));
				}
			},
			{ highWaterMark: 0 }
		);
		const long = new Request('http://here.example', {
			method: 'POST',
			body,
			duplex: 'half',
			headers: { 'content-length': '400000' }
		} as RequestInit);
		const passed = await throughTheHook(long, '/(public)/login');
		const refused: unknown = await passed.text().catch((thrown: unknown) => thrown);
		expect(isHttpError(refused, 413)).toBe(true);
		expect(sent).toBe(0);
	});

	test.each([
		['text/plain', 'a=1'],
		['multipart/form-data; boundary=X', 'no parts at all'],
		['multipart/form-data', part]
	])('that is no form, as %s, is answered with 400', async (type, body) => {
		const refused: unknown = await passedOn(posted(body, type)).catch((thrown: unknown) => thrown);
		expect(isHttpError(refused, 400)).toBe(true);
	});

	test('that is no form is answered the same where it is read twice', async () => {
		const passed = await throughTheHook(posted('no parts at all', 'multipart/form-data'));
		for (const read of [passed.clone().clone(), passed.clone(), passed]) {
			const refused: unknown = await read.formData().catch((thrown: unknown) => thrown);
			expect(isHttpError(refused, 400)).toBe(true);
		}
	});

	test('that should be a form and is missing is answered with 400', async () => {
		const headers = { 'content-type': 'multipart/form-data; boundary=X' };
		const none = new Request('http://here.example', { method: 'POST', headers });
		const refused: unknown = await passedOn(none).catch((thrown: unknown) => thrown);
		expect(isHttpError(refused, 400)).toBe(true);
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
async function throughTheHook(
	request: Request,
	route = '/(app)/account',
	cookie: string | undefined = 'a session'
): Promise<Request> {
	const cookies = { get: () => cookie };
	const event = { request, route: { id: route }, cookies } as unknown as RequestEvent;
	await bodies({ event, resolve: () => new Response() });
	return event.request;
}
