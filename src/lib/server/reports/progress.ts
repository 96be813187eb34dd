import type { MunicipalityAccess } from '../access/access.ts';
import type { Order, Progress } from '../press/press.ts';

/** How files are doing that somebody waits for. Only while they are made, and only in memory. */
const going = new Map<string, Progress>();

/**
 * Runs something with an order to the press that others can be told of, and forgets it afterwards.
 * @param job a name that the reader's page chose; without one nobody asks
 */
export async function watched<T>(
	access: MunicipalityAccess<'results.view'>,
	{ job, signal }: { job: string | null; signal: AbortSignal },
	run: (order: Order) => Promise<T>
): Promise<T> {
	const holder = holderOf(access);
	const key = keyOf(holder, job);
	if (key === null) return run({ holder, signal });
	try {
		return await run({ holder, signal, watch: (progress) => going.set(key, progress) });
	} finally {
		going.delete(key);
	}
}

/** How the reader's own file is doing; null where it has not begun or is done. */
export function progressOf(
	access: MunicipalityAccess<'results.view'>,
	job: string | null
): Progress | null {
	const key = keyOf(holderOf(access), job);
	return key === null ? null : (going.get(key) ?? null);
}

function holderOf({ actor }: MunicipalityAccess<'results.view'>): string {
	if (actor.kind !== 'account') throw new Error('reports are for accounts');
	return actor.id;
}

function keyOf(holder: string, job: string | null): string | null {
	return job !== null && /^[\w-]{8,40}$/.test(job) ? `${holder} ${job}` : null;
}
