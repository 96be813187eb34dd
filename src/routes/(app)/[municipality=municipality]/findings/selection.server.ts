import { findingLevels, findingStates, lifeAreas } from '#lib/domain/findings/vocabulary.ts';
import type { Finding } from '#lib/server/findings/queries.ts';

/** What somebody wants to see, as it stands in the address; empty: all. */
export function selectionIn(url: URL) {
	const one = <Word extends string>(name: string, words: readonly Word[]): Word | '' =>
		words.find((word) => word === url.searchParams.get(name)) ?? '';
	return {
		state: one('state', findingStates),
		area: one('area', lifeAreas),
		level: one('level', findingLevels),
		field: (url.searchParams.get('field') ?? '').slice(0, 20),
		search: (url.searchParams.get('search') ?? '').trim().slice(0, 100)
	};
}

/** Whether a finding is among those. Area and level are known to the task force alone. */
export function isChosen(
	{ state, fieldKey, title, description, inside }: Finding,
	wanted: ReturnType<typeof selectionIn>
): boolean {
	if (wanted.state !== '' && state !== wanted.state) return false;
	if (wanted.field !== '' && fieldKey !== wanted.field) return false;
	if (wanted.area !== '' && inside?.lifeArea !== wanted.area) return false;
	if (wanted.level !== '' && !inside?.levels.includes(wanted.level)) return false;
	const search = wanted.search.toLowerCase();
	return `${title}\n${description}`.toLowerCase().includes(search);
}
