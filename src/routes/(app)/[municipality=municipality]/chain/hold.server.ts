import type { Hold } from '#lib/domain/chain/index.ts';

/** Where the address takes hold of the chains; null: nowhere, all of them are meant. */
export function holdIn({ searchParams }: URL): Hold | null {
	for (const kind of ['finding', 'measure'] as const) {
		const word = searchParams.get(kind);
		if (word !== null) return { kind, number: /^[1-9]\d{0,5}$/.test(word) ? Number(word) : 0 };
	}
	const structure = searchParams.get('structure');
	if (structure !== null) return { kind: 'structure', id: structure };
	const criterion = searchParams.get('criterion');
	return criterion === null ? null : { kind: 'criterion', key: criterion };
}
