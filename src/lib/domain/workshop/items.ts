/**
 * What happens to an item of the agenda. Its state is the last of these; `reopened` voids all its
 * ballots, and everyone votes afresh (disclosure.md, rule 22).
 */
export const itemActs = ['opened', 'closed', 'revealed', 'reopened'] as const;

export type ItemAct = (typeof itemActs)[number];

export type ItemState = 'waiting' | 'open' | 'closed' | 'revealed';

const states: Record<ItemAct, ItemState> = {
	opened: 'open',
	reopened: 'open',
	closed: 'closed',
	revealed: 'revealed'
};

const acts: Record<ItemState, readonly ItemAct[]> = {
	waiting: ['opened'],
	open: ['closed'],
	closed: ['revealed', 'reopened'],
	revealed: ['reopened']
};

/** The state that the last act leaves an item in; without any it is waiting. */
export function itemStateAfter(last: ItemAct | null): ItemState {
	return last === null ? 'waiting' : states[last];
}

/** Whether an item in this state may be acted on so. */
export function mayAct(state: ItemState, act: ItemAct): boolean {
	return acts[state].includes(act);
}

/** What may follow in a state. */
export function nextActs(state: ItemState): readonly ItemAct[] {
	return acts[state];
}
