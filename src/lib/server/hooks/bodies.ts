import { error, isHttpError, type Handle, type RequestEvent } from '@sveltejs/kit';
import { sessionCookieName } from '../auth/index.ts';
import { isOpen } from './gate.ts';

/** Far more than the longest form has. */
const mostFields = 5_000;

/**
 * Bytes; what anybody may send (a sign-in, a ballot, a note) is never longer, not even by mistake: a
 * form makes three of each byte of „ä“, and 100 kB pasted into a note still come back with a sentence.
 */
const mostWithoutSession = 320_000;

/**
 * Takes a form in before anything is decided, for two reasons. Node reads a form in time that grows
 * with the square of its fields, in one go, so that two megabytes of `a&a&a…` would hold up everybody
 * for half a minute. And whoever sends slowly must not be judged by what was true when they began.
 */
export const bodies: Handle = async ({ event, resolve }) => {
	const { request } = event;
	if (request.body === null) {
		event.request = readingForms(request);
		return resolve(event);
	}
	// Node asks for `duplex` where a body is a stream; the types of the browser do not know it.
	const taken = { body: await takenIn(event), duplex: 'half' };
	event.request = readingForms(new Request(request, taken));
	return resolve(event);
};

/** Answers for what is no form, as often as it is read. */
function readingForms(request: Request): Request {
	const form = request.formData.bind(request);
	const clone = request.clone.bind(request);
	request.formData = () => form().catch(notAForm);
	request.clone = () => readingForms(clone());
	return request;
}

/** What came is no form, or a broken one: whoever sent it can mend that, we cannot. */
function notAForm(failure: unknown): never {
	if (isHttpError(failure)) throw failure;
	error(400, { code: 'invalid', message: 'not a form' });
}

/** What is too much fails only when it is read, because then there is a page to say so. */
async function takenIn(event: RequestEvent): Promise<Buffer<ArrayBuffer> | ReadableStream> {
	const { request } = event;
	try {
		const bytes = await bytesOf(request, mostFor(event));
		if (fieldsIn(bytes, request.headers.get('content-type') ?? '') > mostFields) {
			error(413, { code: 'invalid', message: 'too much' });
		}
		return bytes;
	} catch (failure) {
		return new ReadableStream({ start: (controller) => controller.error(failure) });
	}
}

/**
 * Open routes, and whoever shows no session's cookie. A made-up one buys no more than memory for as
 * long as the request lasts: the session is looked up behind this hook.
 */
function mostFor({ route, cookies }: RequestEvent): number {
	const stranger = isOpen(route.id) || !cookies.get(sessionCookieName);
	return stranger ? mostWithoutSession : Infinity;
}

/** Reads a body as far as it may go, and not a byte of what says that it is longer. */
async function bytesOf(request: Request, most: number): Promise<Buffer<ArrayBuffer>> {
	const tooLong = () => error(413, { code: 'invalid', message: 'too much' });
	if (Number(request.headers.get('content-length') ?? 0) > most) tooLong();
	const parts: Uint8Array[] = [];
	let length = 0;
	// Not cancelled, whatever comes: that would cut the connection before the answer is through.
	const reader = request.body?.getReader();
	for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
		length += read.value.length;
		if (length > most) tooLong();
		parts.push(read.value);
	}
	return Buffer.concat(parts);
}

/** An upper bound, at the price of one pass over the bytes. */
function fieldsIn(bytes: Buffer, contentType: string): number {
	const separator = contentType.toLowerCase().startsWith('multipart/') ? '\n--' : '&';
	let fields = 1;
	let at = bytes.indexOf(separator);
	while (at !== -1 && fields <= mostFields) {
		fields += 1;
		at = bytes.indexOf(separator, at + 1);
	}
	return fields;
}
