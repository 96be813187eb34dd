import { log } from '../log.ts';

/** Work on one topic is gathered this long, in milliseconds, and then done once for everybody. */
const gatherFor = 250;
/** What could not be computed is tried again after this long, in milliseconds. */
const retryAfter = 2_000;

interface Topic {
	/** What everybody on this topic may see, now. */
	compute: () => unknown;
	listeners: Set<(message: string) => void>;
	/** The last message, so that what did not change is not sent again. */
	last: string | null;
	timer: ReturnType<typeof setTimeout> | null;
}

const topics = new Map<string, Topic>();

/**
 * Follows a topic: the listener gets its present state at once and every later one. The hub lives
 * in this process; that is a recorded decision.
 *
 * @param compute the same for everybody who follows this topic
 * @throws what `compute` throws, and then nobody follows
 * @returns how to stop following
 */
export function follow(
	name: string,
	compute: () => unknown,
	listener: (message: string) => void
): () => void {
	const topic = topics.get(name) ?? { compute, listeners: new Set(), last: null, timer: null };
	// First of all, because it may throw: then nobody follows.
	topic.last ??= JSON.stringify(topic.compute());
	listener(topic.last);
	topics.set(name, topic);
	topic.listeners.add(listener);
	return () => {
		topic.listeners.delete(listener);
		if (topic.listeners.size > 0) return;
		if (topic.timer) clearTimeout(topic.timer);
		topics.delete(name);
	};
}

/** Something changed under this prefix: its topics are computed anew, each once. */
export function touch(prefix: string): void {
	for (const [name, topic] of topics) {
		if (!name.startsWith(prefix) || topic.timer) continue;
		tellLater(name, topic, gatherFor);
	}
}

function tellLater(name: string, topic: Topic, delay: number): void {
	topic.timer = setTimeout(() => {
		topic.timer = null;
		const message = computed(name, topic);
		if (message === null) tellLater(name, topic, retryAfter);
		if (message === null || message === topic.last) return;
		topic.last = message;
		for (const listener of [...topic.listeners]) tell(name, listener, message);
	}, delay);
}

/** One listener that fails must not end the process, nor keep the others from hearing. */
function tell(name: string, listener: (message: string) => void, message: string): void {
	try {
		listener(message);
	} catch (failure) {
		log.error({ topic: name.split('/')[1], err: failure });
	}
}

/** One topic that cannot be computed must not end the process, nor the others. */
function computed(name: string, { compute }: Topic): string | null {
	try {
		return JSON.stringify(compute());
	} catch (failure) {
		log.error({ topic: name.split('/')[1], err: failure });
		return null;
	}
}
