import type { PublishedTally } from '../disclosure/index.ts';
import type { AgreementWord } from '../scoring/index.ts';
import type { ItemState } from './items.ts';

/** The orders in which a console lists its agenda. */
export const agendaOrders = ['agenda', 'disagreement'] as const;

export type AgendaOrder = (typeof agendaOrders)[number];

interface Listed {
	state: ItemState;
	/** Null until it is revealed. */
	tally: PublishedTally | null;
}

const ranks: Record<AgreementWord, number> = { divided: 0, mixed: 1, united: 2 };

/**
 * The lowest agreement first: by its word, which every published tally of five and more has, then
 * by its number where that is published; near-unanimity after that, what has no tally last. Items
 * that are alike keep their order.
 */
export function byDisagreement<T extends Listed>(items: readonly T[]): T[] {
	return items
		.map((item) => ({ item, key: disagreementKey(item) }))
		.sort((one, other) => one.key - other.key)
		.map(({ item }) => item);
}

function disagreementKey({ tally }: Listed): number {
	switch (tally?.room.kind) {
		case 'distribution':
			return ranks[tally.room.word] + tally.room.agreement / 2;
		case 'summary':
			return ranks[tally.room.word] + 0.75;
		case 'near-unanimous':
			return 3;
		default:
			return 4;
	}
}

/** The item to go on with: the first that waits after this one, else the first that waits at all. */
export function nextWaiting<T extends { id: string; state: ItemState }>(
	items: readonly T[],
	after: string | null
): T | undefined {
	const from = items.findIndex(({ id }) => id === after) + 1;
	const waits = ({ id, state }: T) => id !== after && state === 'waiting';
	return items.slice(from).find(waits) ?? items.find(waits);
}

/** The item a console begins with: what is open or to be revealed, else what waits first, else the last. */
export function itemAtHand<T extends { id: string; state: ItemState }>(
	items: readonly T[]
): T | undefined {
	const first = (wanted: ItemState) => items.find(({ state }) => state === wanted);
	return first('open') ?? first('closed') ?? first('waiting') ?? items.at(-1);
}

/** What was opened, closed or revealed last. */
export function newestOf<T extends { state: ItemState; since: Date | null }>(
	items: readonly T[]
): T | undefined {
	return items
		.filter(({ state }) => state !== 'waiting')
		.sort((one, other) => Number(other.since) - Number(one.since))[0];
}
