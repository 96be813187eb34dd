import { RateLimiterMemory } from 'rate-limiter-flexible';
import { networkOf } from '../auth/network.ts';

/*
 * A code is one of 25^6, more than 244 million. At 5,000 wrong ones in a quarter of an hour, the
 * 20,000 tries of a whole hour find a given open hall with a chance of 0.008 %. Lower limits would
 * gain little and let anybody lock a hall, or all of them: one network is what a hall shares, and
 * 200 typing errors in it are no attack.
 */
const quarterHour = 15 * 60;
const failuresPerNetwork = 200;
const failuresInTotal = 5_000;

/** Only wrong codes count, never joins and streams. */
const perNetwork = new RateLimiterMemory({ points: failuresPerNetwork, duration: quarterHour });
const inTotal = new RateLimiterMemory({ points: failuresInTotal, duration: quarterHour });
const everyone = 'everyone';

/** Whether no further code is looked up for this address’s network, right or wrong. */
export async function codesAreBlocked(address: string): Promise<boolean> {
	const own = await perNetwork.get(networkOf(address));
	const all = await inTotal.get(everyone);
	return (
		(own?.consumedPoints ?? 0) >= failuresPerNetwork ||
		(all?.consumedPoints ?? 0) >= failuresInTotal
	);
}

/** Counts a wrong code. */
export async function countWrongCode(address: string): Promise<void> {
	await perNetwork.penalty(networkOf(address));
	await inTotal.penalty(everyone);
}

/**
 * Somebody joined from this network: one typing error of the hall is forgotten, so that three
 * hundred people in one network do not lock each other out. The total forgets nothing.
 */
export async function forgiveWrongCode(address: string): Promise<void> {
	const own = await perNetwork.get(networkOf(address));
	if (own !== null && own.consumedPoints > 0) await perNetwork.reward(networkOf(address));
}
