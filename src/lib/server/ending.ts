import { EventEmitter } from 'node:events';

interface EndingEvents {
	/** The process was told to end: streams close now. */
	closing: [];
	/** All requests are through: the database closes now. */
	closed: [];
}

const shared = Symbol.for('selbstcheck.ending');

/**
 * How the server's entry tells the built application that the process ends. The build bundles its
 * own copies of our modules, so that the two share nothing but the process itself.
 */
export function ending(): EventEmitter<EndingEvents> {
	const holder: Record<symbol, EventEmitter<EndingEvents> | undefined> = globalThis;
	return (holder[shared] ??= new EventEmitter<EndingEvents>());
}
