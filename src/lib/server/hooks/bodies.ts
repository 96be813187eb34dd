import { error, type Handle, type RequestEvent } from '@sveltejs/kit';
import { isOpen } from './gate.ts';

/** Far more than the longest form has. */
const mostFields = 5_000;

/** Bytes; what anybody may send (a sign-in, a ballot, a note) is never longer, not even by mistake. */
const mostWithoutSession = 300_000;

/**
 * Takes a form in before anything is decided, for two reasons. Node reads a form in time that grows
 * with the square of its fields, in one go, so that two megabytes of `a&a&a…` would hold up everybody
 * for half a minute. And whoever sends slowly must not be judged by what was true when they began.
 */
export const bodies: Handle = async ({ event, resolve }) => {
	const { request } = event;
	if (request.body === null) return resolve(event);
	// Node asks for `duplex` where a body is a stream; the types of the browser do not know it.
	const taken = { body: await takenIn(event), duplex: 'half' };
	event.request = new Request(request, taken);
	return resolve(event);
};

/** What is too much fails only when it is read, because then there is a page to say so. */
async function takenIn({
	request,
	route
}: RequestEvent): Promise<Buffer<ArrayBuffer> | ReadableStream> {
	try {
		const bytes = Buffer.from(await request.arrayBuffer());
		const tooLong = bytes.length > mostWithoutSession && isOpen(route.id);
		if (tooLong || fieldsIn(bytes, request.headers.get('content-type') ?? '') > mostFields) {
			error(413, { code: 'invalid', message: 'too much' });
		}
		return bytes;
	} catch (failure) {
		return new ReadableStream({ start: (controller) => controller.error(failure) });
	}
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
