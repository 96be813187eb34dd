import { RateLimiterMemory } from 'rate-limiter-flexible';

const quarterHour = 15 * 60;
const failuresPerAddress = 20;
const failuresInTotal = 300;

/** Only wrong codes count, never joins and streams: a hall is one address. */
const perAddress = new RateLimiterMemory({ points: failuresPerAddress, duration: quarterHour });
const inTotal = new RateLimiterMemory({ points: failuresInTotal, duration: quarterHour });
const everyone = 'everyone';

/** Whether no further code is looked up for this address, right or wrong. */
export async function codesAreBlocked(address: string): Promise<boolean> {
	const own = await perAddress.get(address);
	const all = await inTotal.get(everyone);
	return (
		(own?.consumedPoints ?? 0) >= failuresPerAddress ||
		(all?.consumedPoints ?? 0) >= failuresInTotal
	);
}

/** Counts a wrong code. */
export async function countWrongCode(address: string): Promise<void> {
	await perAddress.penalty(address);
	await inTotal.penalty(everyone);
}

/**
 * Somebody joined from this address: one typing error of the hall is forgotten, so that three
 * hundred people in one network do not lock each other out. The total forgets nothing.
 */
export async function forgiveWrongCode(address: string): Promise<void> {
	const own = await perAddress.get(address);
	if (own !== null && own.consumedPoints > 0) await perAddress.reward(address);
}
