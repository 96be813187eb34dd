import { deserialize } from '$app/forms';
import type { OwnBallot } from '#lib/server/workshop/phone.ts';
import { KeptBallots, type KeptBallot } from './kept-ballots.ts';

/** Why a ballot was not counted. `gone`: there is no such seat any more. */
export type BallotRefusal = 'closed' | 'no-vote' | 'invalid' | 'gone';

type Reply = { kind: 'counted'; own: OwnBallot | null } | BallotRefusal | 'unsent';

/** Without network: the first wait before the next try, and the longest, in milliseconds. */
const firstRetry = 1_000;
const longestRetry = 15_000;
/** A request that takes longer is given up and sent again; the server counts it once. */
const patience = 10_000;
/** A refusal can be read for this long at least, whatever comes next. */
const readable = 10_000;

/**
 * Sends ballots one after the other and keeps each on the phone until it is acknowledged. Counted
 * exactly once, however often it is sent: one seat has one ballot per item and opening.
 */
export class BallotSender {
	waiting = $state.raw<readonly KeptBallot[]>([]);
	/** The last try came to nothing. */
	stuck = $state(false);
	refusal = $state.raw<BallotRefusal | null>(null);
	#kept: KeptBallots;
	#onCounted: (own: OwnBallot | null) => void;
	#onGone: () => void;
	/** The last number given, by item and opening. */
	#numbers: Record<string, number> = {};
	#sending = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#retry = firstRetry;
	#refusedAt = 0;

	constructor(seat: string, onCounted: (own: OwnBallot | null) => void, onGone: () => void) {
		this.#kept = new KeptBallots(seat);
		this.#onCounted = onCounted;
		this.#onGone = onGone;
		this.waiting = this.#kept.all();
	}

	/** Keeps a choice and sends it. @param known the highest number that the server has told */
	choose(choice: Omit<KeptBallot, 'number'>, known: number): void {
		this.refusal = null;
		const opening = `${choice.itemId}:${choice.run}`;
		const kept = this.#kept.all().find(({ itemId, run }) => `${itemId}:${run}` === opening);
		const last = Math.max(known, kept?.number ?? 0, this.#numbers[opening] ?? 0);
		this.#numbers[opening] = last + 1;
		this.#kept.keep({ ...choice, number: last + 1 });
		this.waiting = this.#kept.all();
		void this.send();
	}

	/** Sends what waits; called again when the network is back. */
	async send(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.#sending) return;
		this.#sending = true;
		let next = this.#next();
		while (next) {
			const reply = await post(next);
			if (reply === 'unsent') {
				this.stuck = true;
				this.#timer = setTimeout(() => void this.send(), this.#retry);
				this.#retry = Math.min(this.#retry * 2, longestRetry);
				break;
			}
			this.#settle(next, reply);
			next = this.#next();
		}
		this.#sending = false;
	}

	/** Something new has begun: an old refusal is put away. */
	forgetRefusal(): void {
		if (performance.now() - this.#refusedAt > readable) this.refusal = null;
	}

	/** The page goes away; what is kept is sent when it comes back. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	#next(): KeptBallot | undefined {
		this.waiting = this.#kept.all();
		return this.waiting[0];
	}

	#settle(ballot: KeptBallot, reply: Exclude<Reply, 'unsent'>): void {
		this.stuck = false;
		this.#retry = firstRetry;
		this.#kept.drop(ballot);
		if (typeof reply !== 'string') {
			this.#onCounted(reply.own);
			return;
		}
		this.refusal = reply;
		this.#refusedAt = performance.now();
		if (reply === 'gone') this.#onGone();
	}
}

async function post(ballot: KeptBallot): Promise<Reply> {
	const body = new FormData();
	for (const [name, value] of Object.entries(ballot)) body.set(name, String(value));
	try {
		const response = await fetch('?/vote', {
			method: 'POST',
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
			body,
			signal: AbortSignal.timeout(patience)
		});
		const result = deserialize<{ own: OwnBallot | null }, { refused: string }>(
			await response.text()
		);
		if (result.type === 'success') return { kind: 'counted', own: result.data?.own ?? null };
		if (result.type === 'failure') return refusalOf(result.data?.refused);
		return result.type === 'error' && (result.status ?? 500) < 500 ? 'gone' : 'unsent';
	} catch {
		return 'unsent';
	}
}

function refusalOf(word: string | undefined): BallotRefusal {
	if (word === 'closed' || word === 'no-vote') return word;
	return word === 'no-seat' ? 'gone' : 'invalid';
}
