import { elementsOf, type InstrumentElement } from './elements.ts';
import type { ElementKind } from './leaves.ts';
import { namedLeaves } from './named-leaves.ts';
import type { Instrument } from './schema.ts';

/** One text or number that differs. */
export interface LeafChange {
	/** `title.de`, `weight`. */
	readonly name: string;
	readonly before: string;
	readonly after: string;
}

/** What became of one element from one version to the next. */
export interface ElementChange {
	readonly kind: ElementKind;
	readonly what: 'added' | 'removed' | 'changed';
	/** The element as it is now, a removed one as it was. */
	readonly element: InstrumentElement;
	/** What it was called before, where that is something else. */
	readonly formerKey: string | null;
	/** It stands in another place than before. */
	readonly moved: boolean;
	readonly leaves: readonly LeafChange[];
}

/**
 * What differs between two versions, in the order of the later one, what was removed at the end.
 * @param keys keys of the earlier version by which the later one calls them otherwise
 */
export function differencesBetween(
	before: Instrument,
	after: Instrument,
	keys: Readonly<Record<string, string>>
): ElementChange[] {
	const renamed = new Map(Object.entries(keys));
	const earlier = elementsOf(before).map((element) => inKeysOfNow(element, renamed));
	const later = elementsOf(after);
	const was = new Map(earlier.map((element) => [idOf(element), element]));
	const is = new Set(later.map(idOf));
	const places = [ranksOf(earlier, (id) => is.has(id)), ranksOf(later, (id) => was.has(id))];
	const changed = later.flatMap((element): ElementChange[] => {
		const old = was.get(idOf(element));
		const { kind } = element;
		const first = { kind, element, formerKey: old?.formerKey ?? null };
		if (!old) return [{ ...first, what: 'added', moved: false, leaves: [] }];
		const leaves = leavesBetween(old, element);
		const moved =
			old.parent !== element.parent ||
			places[0]?.get(idOf(element)) !== places[1]?.get(idOf(element));
		if (leaves.length === 0 && !moved && first.formerKey === null) return [];
		return [{ ...first, what: 'changed', moved, leaves }];
	});
	const removed = earlier
		.filter((element) => !is.has(idOf(element)))
		.map(({ formerKey, ...element }) => ({
			kind: element.kind,
			what: 'removed' as const,
			element,
			formerKey,
			moved: false,
			leaves: []
		}));
	return [...changed, ...removed];
}

/**
 * The texts of an earlier version by their full names, under the keys of now.
 * @param keys keys of the earlier version by which the later one calls them otherwise
 */
export function namedLeavesBefore(
	before: Instrument,
	keys: Readonly<Record<string, string>>
): Record<string, string> {
	const renamed = new Map(Object.entries(keys));
	return namedLeaves(elementsOf(before).map((element) => inKeysOfNow(element, renamed)));
}

/** A question follows its criterion: `orte.1` is `treffpunkte.1`, and only the criterion tells of it. */
function inKeysOfNow(element: InstrumentElement, renamed: ReadonlyMap<string, string>) {
	const { kind, key } = element;
	const parent = element.parent && (renamed.get(element.parent) ?? element.parent);
	if (kind === 'question' && parent !== element.parent) {
		const number = key.slice(key.lastIndexOf('.'));
		return { ...element, parent, key: `${parent}${number}`, formerKey: null };
	}
	const isMapped = kind === 'field' || kind === 'criterion';
	const now = isMapped ? renamed.get(key) : undefined;
	return { ...element, parent, key: now ?? key, formerKey: now === undefined ? null : key };
}

function idOf({ kind, key }: Pick<InstrumentElement, 'kind' | 'key'>): string {
	return kind === 'frame' ? kind : `${kind}:${key}`;
}

function leavesBetween(was: InstrumentElement, is: InstrumentElement): LeafChange[] {
	const names = new Set([...Object.keys(was.leaves), ...Object.keys(is.leaves)]);
	return [...names].flatMap((name) => {
		const [before, after] = [was.leaves[name] ?? '', is.leaves[name] ?? ''];
		return before === after ? [] : [{ name, before, after }];
	});
}

/** The place of each element among its siblings that both versions have. */
function ranksOf(elements: readonly InstrumentElement[], inBoth: (id: string) => boolean) {
	const counts = new Map<string, number>();
	return new Map(
		elements
			.filter((element) => inBoth(idOf(element)))
			.map((element) => {
				const place = `${element.kind}/${element.parent ?? ''}`;
				const rank = counts.get(place) ?? 0;
				counts.set(place, rank + 1);
				return [idOf(element), rank];
			})
	);
}
