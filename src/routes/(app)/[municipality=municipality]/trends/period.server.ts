import { roundsInRange } from '#lib/domain/trends/index.ts';
import type { MunicipalityAccess } from '#lib/server/access/access.ts';
import { completedResults } from '#lib/server/results/queries.ts';
import { periodOf } from '#lib/server/trends/period.ts';

/** The rounds there are, and the period of them that an address asks for; null where there is none. */
export function periodAsked(access: MunicipalityAccess<'results.view'>, url: URL) {
	const completed = completedResults(access);
	const numbered = completed.map((measured) => ({ number: measured.round.number, measured }));
	const wanted = { from: numberIn(url, 'from'), to: numberIn(url, 'to') };
	const chosen = roundsInRange(numbered, wanted).map(({ measured }) => measured);
	return {
		rounds: completed.map(({ round: { number, title } }) => ({ number, title })),
		period: periodOf(chosen)
	};
}

/** A number of the address; null where there is none. */
function numberIn(url: URL, name: string): number | null {
	const text = url.searchParams.get(name) ?? '';
	return /^\d{1,4}$/.test(text) ? Number(text) : null;
}
