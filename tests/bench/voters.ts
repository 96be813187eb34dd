import { setTimeout as sleep } from 'node:timers/promises';
import { hashOf, type Phone } from '../support/hall.ts';

/** Everybody votes within this time, in milliseconds. */
const window = 10_000;

/**
 * Votes at some moment of the window. Every fifth changes their mind, every tenth sends the same
 * ballot twice at once, as a phone does that had no answer.
 */
export async function voteInTime(phone: Phone, item: { id: string; run: number }, index: number) {
	await sleep(Math.random() * (window - 1_500));
	const ms: number[] = [];
	const kept: { last: string | null; failed: boolean } = { last: null, failed: false };
	const send = async (choice: string) => {
		const begun = performance.now();
		const outcome = await phone.vote(item, choice);
		ms.push(performance.now() - begun);
		if (outcome === 'counted') kept.last = choice;
		else kept.failed = true;
	};
	const choice = choiceOf(index);
	await (index % 10 === 3 ? Promise.all([send(choice), send(choice)]) : send(choice));
	if (index % 5 === 0) {
		await sleep(Math.random() * 1_000);
		await send(choiceOf(index + 3));
	}
	return { seat: hashOf(phone.token), ms, ...kept };
}

/** Mostly levels; some cannot judge, some abstain. */
function choiceOf(index: number): string {
	if (index % 17 === 5) return 'cannot-judge';
	if (index % 23 === 7) return 'abstain';
	return String((index * 7) % 5);
}

/** So many at a time, not more. */
export async function inTurn(
	count: number,
	atOnce: number,
	work: (index: number) => Promise<void>
): Promise<void> {
	let next = 0;
	const lane = async () => {
		while (next < count) {
			next += 1;
			await work(next - 1);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, lane));
}
