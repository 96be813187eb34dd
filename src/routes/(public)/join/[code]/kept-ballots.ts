/** A choice that has not reached the server yet. */
export interface KeptBallot {
	itemId: string;
	run: number;
	choice: string;
	/** Counts up with each choice on the item: the server keeps the one with the highest. */
	number: number;
}

const prefix = 'selbstcheck-ballots:';

/**
 * Keeps choices on this phone until the server has acknowledged them: at most one per item. What the
 * browser refuses to keep (private windows) lives as long as the page.
 */
export class KeptBallots {
	#key: string;
	#inMemory: KeptBallot[] = [];
	/** This browser keeps nothing, or no more. */
	#refused = false;

	/** @param seat code and number of the seat: a choice is never sent for another one */
	constructor(seat: string) {
		this.#key = prefix + seat;
		this.#forgetOthers();
	}

	/** All of them, as the other tabs of this phone see them too. */
	all(): KeptBallot[] {
		if (this.#refused) return this.#inMemory;
		try {
			return readBallots(localStorage.getItem(this.#key));
		} catch {
			return this.#inMemory;
		}
	}

	/** Keeps a choice in place of an earlier one for the same item. */
	keep(ballot: KeptBallot): void {
		this.#write([...this.all().filter(({ itemId }) => itemId !== ballot.itemId), ballot]);
	}

	/** Forgets a choice, unless a newer one has taken its place. */
	drop(ballot: KeptBallot): void {
		this.#write(
			this.all().filter(
				({ itemId, run, number }) =>
					itemId !== ballot.itemId || run !== ballot.run || number !== ballot.number
			)
		);
	}

	#write(ballots: KeptBallot[]): void {
		this.#inMemory = ballots;
		try {
			if (ballots.length === 0) localStorage.removeItem(this.#key);
			else localStorage.setItem(this.#key, JSON.stringify(ballots));
			this.#refused = false;
		} catch {
			this.#refused = true;
			// Kept in memory, which is all that this browser allows.
		}
	}

	#forgetOthers(): void {
		try {
			for (const key of Object.keys(localStorage)) {
				if (key.startsWith(prefix) && key !== this.#key) localStorage.removeItem(key);
			}
		} catch {
			// Nothing is kept where nothing may be kept.
		}
	}
}

/** What another version of this page may have left is checked like anything from outside. */
function readBallots(stored: string | null): KeptBallot[] {
	if (stored === null) return [];
	const found: unknown = JSON.parse(stored);
	return Array.isArray(found) ? found.filter(isBallot) : [];
}

function isBallot(value: unknown): value is KeptBallot {
	if (typeof value !== 'object' || value === null) return false;
	const { itemId, run, choice, number } = value as Record<string, unknown>;
	return (
		typeof itemId === 'string' &&
		typeof run === 'number' &&
		typeof choice === 'string' &&
		typeof number === 'number'
	);
}
