import { createContext } from 'svelte';

/** How many are there, for the header; a page that follows the workshop keeps it up to date. */
export class HallFeed {
	counts: { joined: number; present: number } | null = $state.raw(null);
}

export const [hallFeed, setHallFeed] = createContext<HallFeed>();
