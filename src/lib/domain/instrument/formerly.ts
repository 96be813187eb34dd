import { keysOf } from './draft.ts';
import type { Formerly, Instrument } from './schema.ts';

/** A version, and what it knows of the keys of earlier ones. */
export type KeyedVersion = Pick<Instrument, 'key' | 'version' | 'formerly'>;

type Keys = Readonly<Record<string, string>>;

export function isSameVersion(
	one: Pick<Instrument, 'key' | 'version'>,
	other: Pick<Instrument, 'key' | 'version'>
): boolean {
	return one.key === other.key && one.version === other.version;
}

/**
 * Translates keys of one version into those of another. Keys without an entry stay as they are;
 * where neither version knows the other, all do.
 */
export function keysBetween(from: KeyedVersion, into: KeyedVersion): (key: string) => string {
	const ahead = into.formerly?.find((entry) => isSameVersion(entry, from))?.keys;
	const back = from.formerly?.find((entry) => isSameVersion(entry, into))?.keys;
	const keys = new Map(ahead ? Object.entries(ahead) : back ? inverted(back) : []);
	return (key) => keys.get(key) ?? key;
}

/**
 * What a version published on top of another one knows of all versions before it. What it does not
 * have any more is called nothing now.
 * @param keys keys of the base, and what they are called now
 */
export function formerlyOn(
	base: KeyedVersion,
	keys: Keys,
	now: Pick<Instrument, 'fields'>
): Formerly[] {
	const known = new Set(keysOf(now));
	const still = (pairs: [string, string][]) =>
		Object.fromEntries(pairs.filter(([, key]) => known.has(key)));
	const earlier = (base.formerly ?? []).map((entry) => ({
		...entry,
		keys: still(onward(Object.entries(entry.keys), keys))
	}));
	return [{ key: base.key, version: base.version, keys: still(Object.entries(keys)) }, ...earlier];
}

/** Keys of a version before the base: those it called otherwise, and those that the base did not rename. */
function onward(earlier: [string, string][], keys: Keys): [string, string][] {
	const renamed = new Map(Object.entries(keys));
	const between = new Set(earlier.flat());
	return [
		...earlier.map(([old, middle]): [string, string] => [old, renamed.get(middle) ?? middle]),
		...[...renamed].filter(([middle]) => !between.has(middle))
	];
}

function inverted(keys: Keys): [string, string][] {
	return Object.entries(keys).map(([old, now]) => [now, old]);
}
