import type { Localized } from '../instrument/index.ts';

/** What an act was done to, for a person to read, and where to look at it. */
export interface TrailPlace {
	/** Title of the round; null: it belongs to none. */
	round: string | null;
	what:
		| { kind: 'text'; text: Localized }
		| { kind: 'name'; name: string }
		| { kind: 'finding' | 'measure' | 'practice' | 'budget'; number: string }
		| null;
	/** The state that it was brought into; null: it is not about one. */
	to: string | null;
	/** Below the municipality's address; null: there is no page of it. */
	path: string | null;
}
