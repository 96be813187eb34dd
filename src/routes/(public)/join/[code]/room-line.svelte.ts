import type { OwnBallot } from '#lib/server/workshop/phone.ts';
import type { RoomView } from '#lib/server/workshop/room-view.ts';

/** What a page knows of the room and of its own ballot. */
export interface RoomNow {
	view: RoomView;
	own: OwnBallot | null;
}

interface Listener {
	onview: (view: RoomView) => void;
	/** Everything afresh, after a pause in which anything may have happened. */
	onnow: (now: RoomNow) => void;
	/** The seat or the workshop is no more, or the seat has moved. */
	ongone: () => void;
}

const firstRetry = 2_000;
const longestRetry = 30_000;

/**
 * The line to the room: open while the page can be seen, because browsers allow six per host. After
 * a pause the page asks for everything once, and is right again without a reload.
 */
export class RoomLine {
	interrupted = $state(false);
	#path: string;
	#listener: Listener;
	#source: EventSource | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#retry = firstRetry;
	#ended = false;

	/** @param path of the page */
	constructor(path: string, listener: Listener) {
		this.#path = path;
		this.#listener = listener;
	}

	/** Opens the line. */
	open(): void {
		if (this.#ended || this.#source || document.visibilityState === 'hidden') return;
		const source = new EventSource(`${this.#path}/stream`);
		this.#source = source;
		source.onmessage = ({ data }: MessageEvent<string>) => {
			this.interrupted = false;
			this.#retry = firstRetry;
			this.#listener.onview(JSON.parse(data) as RoomView);
		};
		source.addEventListener('gone', () => {
			this.close();
			this.#listener.ongone();
		});
		source.onerror = () => {
			this.interrupted = true;
			// Otherwise the browser tries again by itself.
			if (source.readyState === EventSource.CLOSED) this.#again();
		};
	}

	/** Asks for everything and opens the line: after a pause, or when the network is back. */
	async reopen(): Promise<void> {
		this.close();
		if (this.#ended || document.visibilityState === 'hidden') return;
		try {
			const response = await fetch(`${this.#path}/own`, { signal: AbortSignal.timeout(10_000) });
			if (response.status === 404) {
				this.#listener.ongone();
				return;
			}
			if (!response.ok) throw new Error(String(response.status));
			this.#listener.onnow((await response.json()) as RoomNow);
			this.open();
		} catch {
			this.interrupted = true;
			this.#again();
		}
	}

	/** Closes the line; the page is hidden. */
	close(): void {
		clearTimeout(this.#timer);
		this.#source?.close();
		this.#source = null;
	}

	/** Closes the line for good. */
	end(): void {
		this.#ended = true;
		this.close();
	}

	#again(): void {
		this.close();
		if (this.#ended) return;
		this.#timer = setTimeout(() => void this.reopen(), this.#retry);
		this.#retry = Math.min(this.#retry * 2, longestRetry);
	}
}
