import { RateLimiterMemory } from 'rate-limiter-flexible';
import { digestOf } from '../db/ids.ts';
import { networkOf } from './network.ts';

const quarterHour = 15 * 60;

/** Every attempt counts against the account that was named, whether or not it exists. */
const perAccount = new RateLimiterMemory({ points: 10, duration: quarterHour });

/** Only failed attempts count against an address: a whole town hall may share one. */
const perAddress = new RateLimiterMemory({ points: 50, duration: quarterHour });

/** Whether this address has failed too often of late. */
export async function addressIsBlocked(address: string): Promise<boolean> {
	const state = await perAddress.get(networkOf(address));
	return state !== null && state.consumedPoints >= 50;
}

/** Counts an attempt on an account; false if there were too many. */
export async function countAttempt(email: string): Promise<boolean> {
	return consume(perAccount, digestOf(email));
}

/** Counts a failed attempt against the address. */
export async function countFailure(address: string): Promise<void> {
	await consume(perAddress, networkOf(address));
}

/** A right password wipes the account's slate, not the address's. */
export async function forgiveAccount(email: string): Promise<void> {
	await perAccount.delete(digestOf(email));
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<boolean> {
	try {
		await limiter.consume(key);
		return true;
	} catch (refusal) {
		// The limiter rejects with its state when the limit is reached, and with an Error otherwise.
		if (refusal instanceof Error) throw refusal;
		return false;
	}
}
