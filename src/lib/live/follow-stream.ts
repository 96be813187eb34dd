/** The first pause before the next try, and the longest, in milliseconds. */
const firstPause = 2_000;
const longestPause = 30_000;

export interface Following<View> {
	/** Address of a server-sent event stream whose first message is the present state. */
	stream: string;
	onview: (view: View) => void;
	/** The server says that this page may not follow any more. */
	ongone: () => void;
	/** Whether the page no longer hears, or hears again. */
	oninterrupted?: (interrupted: boolean) => void;
	/**
	 * Asks for what the stream does not tell, before it is opened again after a pause in which anything
	 * may have happened. False: this page may not follow any more. @throws where there is no answer
	 */
	catchUp?: () => Promise<boolean>;
}

/**
 * Follows a stream of the server while the page can be seen: closed in hidden tabs, because browsers
 * allow six streams per host. Whatever breaks it off, it is opened again by itself, and the page is
 * right again without a reload.
 *
 * @returns how to stop
 */
export function followStream<View>(following: Following<View>): () => void {
	const { stream, onview, ongone, oninterrupted, catchUp } = following;
	let source: EventSource | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pause = firstPause;
	/** Tells an answer that comes too late from the one that is waited for. */
	let turn = 0;

	function close(): void {
		turn += 1;
		clearTimeout(timer);
		source?.close();
		source = null;
	}

	function open(): void {
		close();
		if (document.hidden) return;
		source = new EventSource(stream);
		source.onmessage = ({ data }: MessageEvent<string>) => {
			pause = firstPause;
			oninterrupted?.(false);
			onview(JSON.parse(data) as View);
		};
		source.addEventListener('gone', () => {
			tryLater();
			ongone();
		});
		// The browser would try again by itself, but without catching up first.
		source.onerror = () => {
			oninterrupted?.(true);
			tryLater();
		};
	}

	/** Not all at the same moment, because a hall loses its network together. */
	function tryLater(): void {
		close();
		timer = setTimeout(() => void reopen(), pause * (0.5 + Math.random() / 2));
		pause = Math.min(pause * 2, longestPause);
	}

	async function reopen(): Promise<void> {
		close();
		if (document.hidden) return;
		const own = turn;
		try {
			const mayFollow = (await catchUp?.()) ?? true;
			if (own !== turn) return;
			if (mayFollow) open();
			else ongone();
		} catch {
			if (own !== turn) return;
			oninterrupted?.(true);
			tryLater();
		}
	}

	function look(): void {
		if (document.hidden) close();
		else void reopen();
	}

	document.addEventListener('visibilitychange', look);
	addEventListener('online', look);
	open();
	return () => {
		document.removeEventListener('visibilitychange', look);
		removeEventListener('online', look);
		close();
	};
}
