/** After a refusal the browser does not try again by itself; we do, with growing pauses. */
const pauses = [2_000, 5_000, 15_000, 30_000] as const;

/**
 * Follows a stream of the server while the page is visible: closed in hidden tabs, because browsers
 * allow six streams per host, and right again without a reload when it comes back.
 *
 * @param onGone the server says that this page may not follow any more
 * @returns how to stop
 */
export function followStream(
	address: string,
	onView: (view: unknown) => void,
	onGone: () => void
): () => void {
	let source: EventSource | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let failures = 0;

	function close() {
		clearTimeout(timer);
		source?.close();
		source = null;
	}

	function open() {
		close();
		source = new EventSource(address);
		source.onmessage = ({ data }: MessageEvent<string>) => {
			failures = 0;
			onView(JSON.parse(data));
		};
		source.addEventListener('gone', () => {
			close();
			onGone();
		});
		source.onerror = () => {
			if (source?.readyState !== EventSource.CLOSED) return;
			timer = setTimeout(open, pauses[Math.min(failures, pauses.length - 1)]);
			failures += 1;
		};
	}

	function onVisibility() {
		if (document.hidden) close();
		else if (!source) open();
	}

	onVisibility();
	document.addEventListener('visibilitychange', onVisibility);
	return () => {
		document.removeEventListener('visibilitychange', onVisibility);
		close();
	};
}
