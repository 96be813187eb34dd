import type { Field, Instrument } from './schema.ts';

/** A version while it is being written. Its texts may be empty, its shape is that of an instrument. */
export interface Draft {
	readonly instrument: Instrument;
	/** Keys of fields and criteria of the base, and what they are called now. */
	readonly keys: Readonly<Record<string, string>>;
}

/** What is stored at once: everything around the fields, and each field by itself. */
export type DraftParts = ReadonlyMap<string, unknown>;

interface DraftFrame {
	readonly frame: Omit<Instrument, 'fields' | 'formerly'>;
	/** Keys of the fields in their order. */
	readonly order: readonly string[];
	readonly keys: Draft['keys'];
}

/** Takes a draft apart into what is stored. */
export function partsOf({ instrument, keys }: Draft): Map<string, unknown> {
	const { fields, ...frame } = unnamed(instrument);
	const around: DraftFrame = { frame, order: fields.map(({ key }) => key), keys };
	return new Map<string, unknown>([['frame', around], ...fields.map((f) => [f.key, f] as const)]);
}

/** An instrument without the keys of earlier versions, which a draft holds beside it. */
export function unnamed(instrument: Instrument): Omit<Instrument, 'formerly'> {
	const copy = { ...instrument };
	delete copy.formerly;
	return copy;
}

/** Puts stored parts together; a field that the order does not name was removed. */
export function draftFrom(parts: DraftParts): Draft {
	const { frame, order, keys } = parts.get('frame') as DraftFrame;
	const fields = order.flatMap((key) => (parts.get(key) as Field | undefined) ?? []);
	return { instrument: { ...frame, fields }, keys };
}

/** The parts of a draft that differ from what is stored. */
export function changedParts(before: DraftParts, draft: Draft): [string, unknown][] {
	return [...partsOf(draft)].filter(
		([part, content]) => JSON.stringify(content) !== JSON.stringify(before.get(part))
	);
}

/** Every key of fields, goals, criteria and questions. */
export function keysOf({ fields }: Pick<Instrument, 'fields'>): string[] {
	return fields.flatMap((field) => keysIn(field));
}

export function keysIn(field: Field): string[] {
	return [
		field.key,
		...field.goals.flatMap((goal) => [
			goal.key,
			...goal.criteria.flatMap(({ key, questions }) => [
				key,
				...questions.map((question) => question.key)
			])
		])
	];
}

/** The version number after this one: „1.9“ is followed by „1.10“, „2“ by „2.1“. */
export function nextVersion(version: string): string {
	const [major = '1', minor] = version.split('.');
	return `${major}.${minor === undefined ? 1 : Number(minor) + 1}`;
}
