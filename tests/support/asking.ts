import { request } from 'node:http';
import { textOfPdf } from '#lib/server/pdf/pdf-text.test-support.ts';

export interface Reply {
	status: number;
	/** Of a PDF, the words in it: its bytes differ with every minute that it is made in. */
	text: string;
	location: string;
	/** The values of the cookies that it sets, by name. */
	cookies: Map<string, string>;
}

export interface Asking {
	/** Each cookie as `name=value`. */
	cookie?: string;
	/** A form's fields; without them it is a GET. */
	form?: Record<string, string>;
	/** As the page's script sends a form, and not the browser by itself. */
	byScript?: boolean;
}

/**
 * One request on a connection of its own, as of one phone among many. Of our own making because
 * `fetch` shares connections and costs more than the server does.
 */
export function ask(url: string, { cookie, form, byScript }: Asking = {}): Promise<Reply> {
	const body = form && new URLSearchParams(form).toString();
	const headers: Record<string, string> = { accept: byScript ? 'application/json' : 'text/html' };
	if (cookie) headers['cookie'] = cookie;
	if (byScript) headers['x-sveltekit-action'] = 'true';
	if (body !== undefined) {
		headers['origin'] = new URL(url).origin;
		headers['content-type'] = 'application/x-www-form-urlencoded';
		headers['content-length'] = String(Buffer.byteLength(body));
	}
	return new Promise((resolve, reject) => {
		const asked = request(
			url,
			{ method: body === undefined ? 'GET' : 'POST', headers, agent: false, timeout: 30_000 },
			(response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', reject);
				response.on('end', () => {
					const set = response.headers['set-cookie'] ?? [];
					const pairs = set.map((line) => line.split(';', 1)[0] ?? '');
					resolve({
						status: response.statusCode ?? 0,
						text: wordsOf(response.headers['content-type'] ?? '', Buffer.concat(chunks)),
						location: response.headers.location ?? '',
						cookies: new Map(pairs.map((pair) => splitOnce(pair)))
					});
				});
			}
		);
		asked.on('timeout', () => asked.destroy(new Error('no answer in thirty seconds')));
		asked.on('error', reject);
		asked.end(body);
	});
}

function wordsOf(contentType: string, bytes: Buffer): string {
	return contentType.startsWith('application/pdf') ? textOfPdf(bytes) : bytes.toString();
}

function splitOnce(pair: string): [string, string] {
	const at = pair.indexOf('=');
	return [pair.slice(0, at), pair.slice(at + 1)];
}
