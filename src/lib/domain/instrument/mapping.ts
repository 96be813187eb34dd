import { timesOf } from './key-problems.ts';
import type { Instrument } from './schema.ts';

export const mappedKinds = ['field', 'criterion'] as const;
type MappedKind = (typeof mappedKinds)[number];

/**
 * Fields and criteria of the base that this version does not have any more, and those that it has
 * for the first time: what a key may be called otherwise.
 */
export function unmatchedKeys(
	base: Pick<Instrument, 'fields'>,
	now: Pick<Instrument, 'fields'>,
	kind: MappedKind
): { gone: string[]; fresh: string[] } {
	const [was, is] = [keysOfKind(base, kind), keysOfKind(now, kind)];
	return {
		gone: was.filter((key) => !is.includes(key)),
		fresh: is.filter((key) => !was.includes(key))
	};
}

/**
 * Of keys of then and what they are called now, those that hold: a field or criterion that is gone,
 * and one of the same kind that is new; two that share a key of now do not.
 */
export function fittingKeys(
	base: Pick<Instrument, 'fields'>,
	now: Pick<Instrument, 'fields'>,
	keys: Readonly<Record<string, string>>
): Record<string, string> {
	const times = timesOf(Object.values(keys));
	const pairs = mappedKinds.map((kind) => unmatchedKeys(base, now, kind));
	return Object.fromEntries(
		Object.entries(keys).filter(
			([then, is]) =>
				times.get(is) === 1 &&
				pairs.some(({ gone, fresh }) => gone.includes(then) && fresh.includes(is))
		)
	);
}

function keysOfKind({ fields }: Pick<Instrument, 'fields'>, kind: MappedKind): string[] {
	if (kind === 'field') return fields.map(({ key }) => key);
	return fields.flatMap(({ goals }) =>
		goals.flatMap(({ criteria }) => criteria.map(({ key }) => key))
	);
}
