import { request } from 'node:http';

export interface Reply {
	status: number;
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
						text: Buffer.concat(chunks).toString(),
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

function splitOnce(pair: string): [string, string] {
	const at = pair.indexOf('=');
	return [pair.slice(0, at), pair.slice(at + 1)];
}
