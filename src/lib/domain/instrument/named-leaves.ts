import { elementsOf, type InstrumentElement } from './elements.ts';
import { elementKinds, leafNames, withLeaves, type ElementKind, type Leaves } from './leaves.ts';
import { replaced } from './rearrange.ts';
import type { Instrument } from './schema.ts';

/** Which element: a form holds several of them. */
export type ElementRef = Pick<InstrumentElement, 'kind' | 'key'>;

/** The name of a leaf in a form that holds several elements: `criterion|orte|title.de`. */
export function leafName({ kind, key }: ElementRef, leaf: string): string {
	return [kind, key, leaf].join('|');
}

/** The element and leaf behind a name; null where it is none. */
export function readLeafName(name: string): (ElementRef & { leaf: string }) | null {
	const [word, key, leaf] = name.split('|');
	const kind = elementKinds.find((one) => one === word);
	return kind && key && leaf ? { kind, key, leaf } : null;
}

/** The leaves of these elements under their full names. */
export function namedLeaves(elements: readonly InstrumentElement[]): Record<string, string> {
	return Object.fromEntries(
		elements.flatMap((element) =>
			Object.entries(element.leaves).map(([leaf, text]) => [leafName(element, leaf), text])
		)
	);
}

/** The instrument with other texts; names of what it does not have are left out. */
export function withNamedLeaves(instrument: Instrument, named: Leaves): Instrument {
	const elements = new Map(
		elementsOf(instrument).map((element) => [leafName(element, ''), element] as const)
	);
	const changed = new Map<InstrumentElement, Record<string, string>>();
	for (const [name, text] of Object.entries(named)) {
		const ref = readLeafName(name);
		const element = ref && elements.get(leafName(ref, ''));
		if (!element || element.leaves[ref.leaf] === undefined) continue;
		const leaves = changed.get(element) ?? { ...element.leaves };
		leaves[ref.leaf] = text;
		changed.set(element, leaves);
	}
	return [...changed].reduce(
		(now, [{ kind, key }, leaves]) => written(now, kind, key, leaves),
		instrument
	);
}

function written(
	instrument: Instrument,
	kind: ElementKind,
	key: string,
	leaves: Leaves
): Instrument {
	const names = leafNames(kind, instrument);
	if (kind === 'frame') return withLeaves(instrument, names, leaves);
	if (kind !== 'level') {
		return replaced(instrument, kind, key, (element) => withLeaves(element, names, leaves));
	}
	return {
		...instrument,
		scale: instrument.scale.map((level) =>
			String(level.level) === key ? withLeaves(level, names, leaves) : level
		)
	};
}
