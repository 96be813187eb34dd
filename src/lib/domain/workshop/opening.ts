import type { ItemState } from './items.ts';

/** How many acts have followed the one that opened an item, in each state. */
const since = { waiting: 0, open: 0, closed: 1, revealed: 2 } as const satisfies Record<
	ItemState,
	number
>;

/**
 * Which opening of an item its ballots belong to: the number of the act that opened it, the same
 * until it is reopened (disclosure.md, rule 22). 0 while it waits.
 *
 * @param run how many acts the item has seen
 */
export function openingOf({ state, run }: { state: ItemState; run: number }): number {
	return run - since[state];
}
