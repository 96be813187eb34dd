/** Everything that has texts or numbers of its own in an instrument, from the outside to the inside. */
export const elementKinds = [
	'frame',
	'level',
	'band',
	'field',
	'goal',
	'criterion',
	'question'
] as const;

export type ElementKind = (typeof elementKinds)[number];

/** Texts and numbers of one element by their dotted names: `title.de`, `weight`, `descriptors.0.en`. */
export type Leaves = Readonly<Record<string, string>>;

/** What decides how many descriptors and suggestions a criterion has. */
export interface Shape {
	readonly scale: readonly unknown[];
	readonly bands: readonly { readonly key: string }[];
}

type Json = Record<string, unknown>;

const numbers = ['weight', 'from', 'level'];
const optional = ['hint', 'descriptors'];
const both = (name: string): string[] => [`${name}.de`, `${name}.en`];

/** The names of an element's leaves, in the order in which people read and write them. */
export function leafNames(kind: ElementKind, { scale, bands }: Shape): string[] {
	switch (kind) {
		case 'frame':
			return ['version', ...['title', 'notice', 'source'].flatMap(both), 'licence'];
		case 'level':
			return ['label', 'descriptor'].flatMap(both);
		case 'band':
			return ['from', ...both('label')];
		case 'field':
			return ['title', 'summary'].flatMap(both);
		case 'goal':
			return both('title');
		case 'criterion':
			return [
				'weight',
				...['title', 'plain', 'evidence'].flatMap(both),
				...scale.flatMap((_, level) => both(`descriptors.${level}`)),
				...bands.flatMap(({ key }) => both(`suggestions.${key}`))
			];
		case 'question':
			return ['type', 'weight', ...['text', 'hint'].flatMap(both)];
	}
}

/** The leaves of an element as texts; what is not there is an empty text. */
export function leavesOf(element: unknown, names: readonly string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, leafAt(element, name)]));
}

/**
 * An element's own part from its leaves. Optional texts that are empty throughout are left out;
 * what should be a number and is none stays as it was typed, so that the schema can name it.
 */
export function fromLeaves(names: readonly string[], leaves: Leaves): Json {
	const made: Json = {};
	for (const name of names) {
		const group = name.split('.')[0] ?? name;
		const own = names.filter((other) => other.startsWith(`${group}.`));
		if (optional.includes(group) && own.every((other) => !leaves[other])) continue;
		put(made, name.split('.'), valueOf(name, leaves[name] ?? ''));
	}
	if (made['descriptors']) made['descriptors'] = Object.values(made['descriptors']);
	return made;
}

/** An element with other leaves; what stands below it stays. */
export function withLeaves<T extends object>(
	element: T,
	names: readonly string[],
	leaves: Leaves
): T {
	const kept = Object.entries(element).filter(([name]) => !optional.includes(name));
	return { ...(Object.fromEntries(kept) as T), ...fromLeaves(names, leaves) };
}

function leafAt(element: unknown, name: string): string {
	let found: unknown = element;
	for (const step of name.split('.')) {
		found = typeof found === 'object' && found !== null ? (found as Json)[step] : undefined;
	}
	return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

function put(into: Json, [step = '', ...more]: string[], value: unknown): void {
	if (more.length === 0) {
		into[step] = value;
		return;
	}
	into[step] ??= {};
	put(into[step] as Json, more, value);
}

function valueOf(name: string, text: string): unknown {
	if (!numbers.includes(name)) return text;
	const plain = text.trim().replace(',', '.');
	return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
