import { ending } from '../ending.ts';
import { log } from '../log.ts';
import { follow } from './hub.ts';

/** Between two signs of life; each checks again whether this page may still listen. */
const heartbeat = 15_000;
/** A phone shows one page; a console, its projector and a second browser are several. */
const streamsPerHolder = { seat: 3, console: 6 } as const;
const streamsInTotal = 3_000;
/** Kept free for consoles and projectors: without them a hall stands still, without one phone not. */
const keptForConsoles = 200;
/** Of the seats of one workshop, so that one hall cannot take the streams of all others. */
const streamsPerWorkshop = 1_000;
/** Messages that wait for somebody who no longer reads. */
const mostWaiting = 50;

interface Following {
	topic: string;
	compute: () => unknown;
	/** Who listens: limits are per seat or account, never per address, because a hall is one. */
	holder: string;
	/** Whoever holds an account or a console link has a share of its own. */
	kind: keyof typeof streamsPerHolder;
	/** How many may follow is limited for the seats of a workshop, too. */
	workshopId: string;
	/** Whether they still may; asked at every heartbeat. */
	recheck: () => boolean;
	/** Called when somebody comes or goes. */
	onPresence?: () => void;
}

const open = new Map<string, Set<() => void>>();
const seatsOf = new Map<string, number>();
let total = 0;

ending().once('closing', () => {
	for (const streams of [...open.values()]) for (const close of [...streams]) close();
});

/** How many holders with this prefix have a page open. */
export function presentWith(prefix: string): number {
	return [...open.keys()].filter((holder) => holder.startsWith(prefix)).length;
}

/** A server-sent event stream of a topic; 429 or 503 where there are too many. */
export function eventStream(following: Following): Response {
	const { topic, compute, holder, recheck, onPresence } = following;
	const own = open.get(holder) ?? new Set<() => void>();
	if (own.size >= streamsPerHolder[following.kind]) return new Response(null, { status: 429 });
	if (isFull(following)) return new Response(null, { status: 503 });
	let close: () => void = () => undefined;
	const body = new ReadableStream<string>({
		start(controller) {
			const send = (text: string) => {
				if ((controller.desiredSize ?? 0) >= -mostWaiting) controller.enqueue(text);
				else {
					// What waits is thrown away with the stream; the page asks anew when it is back.
					controller.error(new Error('the reader has fallen behind'));
					close();
				}
			};
			const stop = follow(topic, compute, (message) => send(`data: ${message}\n\n`));
			const timer = setInterval(() => {
				if (mayGoOn(recheck)) send(': alive\n\n');
				else {
					controller.enqueue('event: gone\ndata: {}\n\n');
					close();
				}
			}, heartbeat);
			close = () => {
				if (!own.delete(close)) return;
				count(following, -1);
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
			count(following, 1);
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

/** A check that fails says nothing about who listens; the next heartbeat asks again. */
function mayGoOn(recheck: () => boolean): boolean {
	try {
		return recheck();
	} catch (failure) {
		log.error({ err: failure });
		return true;
	}
}

function isFull({ kind, workshopId }: Following): boolean {
	if (kind === 'console') return total >= streamsInTotal;
	if (total >= streamsInTotal - keptForConsoles) return true;
	return (seatsOf.get(workshopId) ?? 0) >= streamsPerWorkshop;
}

function count({ kind, workshopId }: Following, change: 1 | -1): void {
	total += change;
	if (kind === 'console') return;
	const seated = (seatsOf.get(workshopId) ?? 0) + change;
	if (seated > 0) seatsOf.set(workshopId, seated);
	else seatsOf.delete(workshopId);
}
