import { createHash } from 'node:crypto';

/** Everything random in the demo comes from this word: the same seed, the same database. */
const seed = 'selbstcheck-demo-1';

function digestOf(name: readonly (string | number)[]): Buffer {
	return createHash('sha256')
		.update(JSON.stringify([seed, ...name]))
		.digest();
}

/** The identifier of the thing with this name, as long as `newId` makes them. */
export function idOf(...name: (string | number)[]): string {
	return digestOf(name).toString('base64url').slice(0, 16);
}

/** A salt of 16 bytes for the thing with this name. */
export function saltOf(...name: (string | number)[]): Uint8Array {
	return digestOf(['salt', ...name]).subarray(0, 16);
}

/** A source of numbers that look random; the same name always gives the same ones. */
export interface Chance {
	/** At least 0, under 1. */
	next: () => number;
	/** About normal, mean 0, deviation 1, never beyond ±3. */
	spread: () => number;
	pick: <T>(from: readonly [T, ...T[]]) => T;
}

/** Mulberry32, begun with 32 bits of the name's digest. */
export function chanceOf(...name: (string | number)[]): Chance {
	let state = digestOf(name).readUInt32LE(0);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	return {
		next,
		spread: () => (next() + next() + next() - 1.5) * 2,
		pick: (from) => from[Math.floor(next() * from.length)] ?? from[0]
	};
}
