import { deserialize } from '$app/forms';
import type { Progress } from '#lib/domain/scoring/index.ts';
import type { QuestionOutcome, Typed } from '#lib/server/answers/save-sheet.ts';

/** How one question stands between the page and the server. */
export type SaveState =
	| 'idle'
	| 'waiting'
	| 'saving'
	| 'saved'
	| 'conflict'
	| 'invalid'
	/** No answer from the server; tried again by itself. */
	| 'unsent'
	| 'signed-out'
	/** The round has moved on, or the field was taken back. */
	| 'refused';

type Reply = {
	outcomes: Record<string, QuestionOutcome>;
	progress: Progress;
};

/** Typing pauses this long before a text is saved, in milliseconds. */
const pause = 700;
/** Without network: the first wait before the next try, and the longest. */
const firstRetry = 2_000;
const longestRetry = 30_000;

/**
 * Saves one question as it is being answered. Saves of one question never overlap: each takes over
 * the version that the one before returned, or people would be in conflict with themselves.
 */
export class QuestionSaver {
	readonly key: string;
	state = $state<SaveState>('idle');
	outcome = $state.raw<QuestionOutcome | null>(null);
	#seen: string;
	#read: () => Typed;
	#onProgress: (progress: Progress) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#again = false;
	#retry = firstRetry;

	constructor(key: string, seen: string, read: () => Typed, onProgress: (next: Progress) => void) {
		this.key = key;
		this.#seen = seen;
		this.#read = read;
		this.#onProgress = onProgress;
	}

	/** Whether something typed here is not on the server yet. */
	get pending(): boolean {
		return !['idle', 'saved'].includes(this.state);
	}

	get seen(): string {
		return this.#seen;
	}

	/** Something was typed; it is saved at the next pause. */
	typed(): void {
		if (this.state !== 'saving') this.state = 'waiting';
		this.#after(pause);
	}

	/** Saves over what somebody else wrote meanwhile, knowingly. */
	overrule(): Promise<void> {
		if (this.outcome?.kind === 'conflict') this.#seen = this.outcome.theirs.seen;
		return this.save();
	}

	/** Goes on from what somebody else wrote. */
	yieldTo(seen: string): void {
		this.#seen = seen;
		this.outcome = null;
		this.state = 'saved';
	}

	async save(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.state === 'saving') {
			this.#again = true;
			return;
		}
		this.state = 'saving';
		this.#again = false;
		const reply = await this.#send();
		this.#take(reply);
		if (this.#wanted() && reply !== 'refused') await this.save();
	}

	/** Whether something was typed while the last save was under way. */
	#wanted(): boolean {
		return this.#again;
	}

	async #send(): Promise<Reply | 'unsent' | 'signed-out' | 'refused'> {
		const body = new FormData();
		body.set(`${this.key}:seen`, this.#seen);
		for (const [part, value] of Object.entries(this.#read()))
			body.set(`${this.key}:${part}`, value);
		try {
			const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
			const response = await fetch('?/save', { method: 'POST', headers, body });
			const result = deserialize<Reply, Reply>(await response.text());
			if (result.type === 'redirect') return 'signed-out';
			if (result.type === 'error') return (result.status ?? 500) < 500 ? 'refused' : 'unsent';
			return result.data ?? 'unsent';
		} catch {
			return 'unsent';
		}
	}

	#take(reply: Reply | 'unsent' | 'signed-out' | 'refused'): void {
		if (typeof reply === 'string') {
			this.state = reply;
			if (reply === 'unsent') this.#after(this.#retry);
			this.#retry = Math.min(this.#retry * 2, longestRetry);
			return;
		}
		this.#retry = firstRetry;
		this.#onProgress(reply.progress);
		const outcome = reply.outcomes[this.key] ?? null;
		this.outcome = outcome;
		if (outcome?.kind === 'conflict' || outcome?.kind === 'invalid') {
			this.state = outcome.kind;
			return;
		}
		if (outcome) this.#seen = outcome.seen;
		this.state = 'saved';
	}

	#after(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), milliseconds);
	}
}
