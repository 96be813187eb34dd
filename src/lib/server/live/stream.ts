import { ending } from '../ending.ts';
import { follow } from './hub.ts';

/** Between two signs of life; each checks again whether this page may still listen. */
const heartbeat = 15_000;
const streamsPerHolder = 6;
const streamsInTotal = 3_000;

interface Following {
	topic: string;
	compute: () => unknown;
	/** Who listens: limits are per seat or account, never per address, because a hall is one. */
	holder: string;
	/** Whether they still may; asked at every heartbeat. */
	recheck: () => boolean;
	/** Called when somebody comes or goes. */
	onPresence?: () => void;
}

const open = new Map<string, Set<() => void>>();
let total = 0;

ending().once('closing', () => {
	for (const streams of [...open.values()]) for (const close of [...streams]) close();
});

/** How many holders with this prefix have a page open. */
export function presentWith(prefix: string): number {
	return [...open.keys()].filter((holder) => holder.startsWith(prefix)).length;
}

/** A server-sent event stream of a topic; 429 or 503 where there are too many. */
export function eventStream({ topic, compute, holder, recheck, onPresence }: Following): Response {
	const own = open.get(holder) ?? new Set<() => void>();
	if (own.size >= streamsPerHolder) return new Response(null, { status: 429 });
	if (total >= streamsInTotal) return new Response(null, { status: 503 });
	let close: () => void = () => undefined;
	const body = new ReadableStream<string>({
		start(controller) {
			const stop = follow(topic, compute, (message) => controller.enqueue(`data: ${message}\n\n`));
			const timer = setInterval(() => {
				if (recheck()) controller.enqueue(': alive\n\n');
				else {
					controller.enqueue('event: gone\ndata: {}\n\n');
					close();
				}
			}, heartbeat);
			close = () => {
				if (!own.delete(close)) return;
				total -= 1;
				clearInterval(timer);
				stop();
				if (own.size === 0) open.delete(holder);
				onPresence?.();
				try {
					controller.close();
				} catch {
					// The other side has already gone; there is nothing left to close.
				}
			};
			own.add(close);
			open.set(holder, own);
			total += 1;
			onPresence?.();
		},
		cancel: () => close()
	});
	return new Response(body.pipeThrough(new TextEncoderStream()), {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'no-store',
			// Proxies must not gather what is meant to arrive now.
			'x-accel-buffering': 'no'
		}
	});
}
