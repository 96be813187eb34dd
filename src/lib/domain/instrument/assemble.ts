import { fromLeaves, leafNames, type ElementKind, type Leaves, type Shape } from './leaves.ts';

/** An element as a file says it, not yet checked. */
export interface LooseElement {
	readonly kind: ElementKind;
	readonly key: string;
	readonly parent: string | null;
	readonly leaves: Leaves;
}

export interface Assembled {
	/** What `readInstrument` reads. */
	readonly json: unknown;
	/** Which element a path of the JSON belongs to: `fields.0.goals.1`. */
	readonly places: ReadonlyMap<string, LooseElement>;
	/** Elements whose parent does not exist. */
	readonly lost: readonly LooseElement[];
}

type Json = Record<string, unknown>;

const inside: Partial<Record<ElementKind, { list: string; kind: ElementKind }>> = {
	field: { list: 'goals', kind: 'goal' },
	goal: { list: 'criteria', kind: 'criterion' },
	criterion: { list: 'questions', kind: 'question' }
};

/** Puts elements together, in the order in which they come. */
export function assembled(elements: readonly LooseElement[]): Assembled {
	const places = new Map<string, LooseElement>();
	const of = (kind: ElementKind) => elements.filter((element) => element.kind === kind);
	const shape: Shape = { scale: of('level'), bands: of('band') };
	const placed = new Set<LooseElement>();

	const made = (element: LooseElement, path: string): Json => {
		placed.add(element);
		places.set(path, element);
		const { kind, key } = element;
		const own = fromLeaves(leafNames(kind, shape), element.leaves);
		const below = inside[kind];
		const named = kind === 'level' ? { level: levelOf(key) } : { key };
		if (!below) return { ...named, ...own };
		const children = of(below.kind).filter((child) => child.parent === key && !placed.has(child));
		return { ...named, ...own, [below.list]: all(children, `${path}.${below.list}`) };
	};
	const all = (list: LooseElement[], path: string) =>
		list.map((element, index) => made(element, `${path}.${index}`));

	const [frame] = of('frame');
	const json = {
		...(frame ? made(frame, '') : {}),
		scale: all(of('level'), 'scale'),
		bands: all(of('band'), 'bands'),
		fields: all(of('field'), 'fields')
	};
	const lost = elements.filter(
		(element) => !placed.has(element) && !elements.some((other) => isParent(other, element))
	);
	return { json, places, lost };
}

function isParent({ kind, key }: LooseElement, child: LooseElement): boolean {
	return inside[kind]?.kind === child.kind && key === child.parent;
}

/** The element that a problem's path is about, and the name of the leaf; null for the whole file. */
export function placeOf(
	path: string,
	places: ReadonlyMap<string, LooseElement>
): { element: LooseElement; leaf: string } | null {
	const steps = path.split('.');
	for (let length = steps.length; length >= 0; length -= 1) {
		const element = places.get(steps.slice(0, length).join('.'));
		if (element) return { element, leaf: steps.slice(length).join('.') };
	}
	return null;
}

function levelOf(key: string): unknown {
	return /^\d+$/.test(key) ? Number(key) : key;
}
