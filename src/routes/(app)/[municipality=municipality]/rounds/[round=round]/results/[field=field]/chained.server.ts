import { authorize } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import { municipalityChains } from '#lib/server/chain/queries.ts';

/** The criteria about which there is a finding or a measure that this reader may know of. */
export function chainedCriteria(context: Context, municipality: string): string[] {
	const here = { municipality };
	const chains = municipalityChains({
		findings: authorize(context, 'findings.view', here),
		measures: authorize(context, 'measures.view', here),
		results: authorize(context, 'results.view', here)
	});
	return [...new Set(chains.flatMap(({ criterionKey }) => criterionKey ?? []))];
}
