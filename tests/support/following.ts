import { request, type ClientRequest } from 'node:http';

/** An open event stream. */
export interface Following<View> {
	/** Every byte received so far, for those who look for what must not be in it. */
	received: () => string;
	/** The last state it told. */
	view: () => View;
	/** Waits until it tells a state like this. @returns when, as `performance.now()` has it */
	until: (wanted: (view: View) => boolean, patience?: number) => Promise<number>;
	/** Whether the server has ended it. */
	ended: () => boolean;
	stop: () => void;
}

/** Follows an event stream; resolves with its first state. `keep` holds on to every byte. */
export function followStream<View>(
	url: string,
	cookie: string,
	{ keep = false } = {}
): Promise<Following<View>> {
	let text = '';
	let rest = '';
	let view: View | undefined;
	let over = false;
	const waiting = new Set<() => void>();
	return new Promise((resolve, reject) => {
		const asked: ClientRequest = request(url, { headers: { cookie }, agent: false }, (response) => {
			if (response.statusCode !== 200) {
				asked.destroy();
				reject(new Error(`${url}: ${response.statusCode}`));
				return;
			}
			response.setEncoding('utf8');
			response.on('data', (chunk: string) => {
				if (keep) text += chunk;
				const parts = (rest + chunk).split('\n\n');
				rest = parts.pop() ?? '';
				const messages = parts.filter((part) => part.startsWith('data: '));
				const last = messages.at(-1);
				if (last === undefined) return;
				view = JSON.parse(last.slice('data: '.length)) as View;
				resolve(following);
				for (const look of [...waiting]) look();
			});
			const end = () => {
				over = true;
				for (const look of [...waiting]) look();
			};
			response.on('close', end);
			response.on('error', end);
		});
		asked.on('error', reject);
		asked.end();
		const following: Following<View> = {
			received: () => text + rest,
			view: () => {
				if (view === undefined) throw new Error('it has told nothing yet');
				return view;
			},
			until: (wanted, patience = 20_000) =>
				new Promise((settle, refuse) => {
					const timer = setTimeout(() => {
						waiting.delete(look);
						refuse(new Error(`it never told what was waited for: ${JSON.stringify(view)}`));
					}, patience);
					const look = () => {
						if (view === undefined || !wanted(view)) return;
						clearTimeout(timer);
						waiting.delete(look);
						settle(performance.now());
					};
					waiting.add(look);
					look();
				}),
			ended: () => over,
			stop: () => asked.destroy()
		};
	});
}
