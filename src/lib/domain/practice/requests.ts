import { z } from 'zod';

/** Shortest and longest text of a request and of its reply, in characters. */
export const requestLimits = { shortest: 10, longest: 1_500 } as const;

const words = z
	.string()
	.transform((typed) => typed.replaceAll('\r\n', '\n').trim())
	.pipe(z.string().min(requestLimits.shortest).max(requestLimits.longest));

export const requestSchema = z.object({ message: words });
export const replySchema = z.object({ reply: words });

/** What decides whether a municipality may ask about an example. */
export interface Asking {
	/** Others read a copy of it; of its own examples a municipality never does. */
	readonly inForce: boolean;
	/** An earlier request of the same municipality has no reply yet. */
	readonly waiting: boolean;
}

export type AskingRefusal = 'withdrawn' | 'waiting';

/**
 * Why a municipality may not ask; null where nothing speaks against it. One open request per example
 * and municipality: whoever is asked shall not be pressed.
 */
export function askingRefusal({ inForce, waiting }: Asking): AskingRefusal | null {
	if (!inForce) return 'withdrawn';
	return waiting ? 'waiting' : null;
}
