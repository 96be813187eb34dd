import { measureStateLabel } from '#lib/i18n/measures.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { authorize } from '#lib/server/access/authorize.ts';
import type { Context } from '#lib/server/access/context.ts';
import type { Finding } from '#lib/server/findings/queries.ts';
import { measuresOf } from '#lib/server/measures/queries.ts';
import { chainLine } from '../../chain/line.server.ts';

/** Which measures answer a finding, and what the rounds say since. */
export function answersTo(
	context: Context,
	params: { municipality: string },
	{ id, number }: Pick<Finding, 'id' | 'number'>
) {
	return {
		measures: measuresOf(authorize(context, 'measures.view', params))
			.filter(({ content }) => content.findingIds.includes(id))
			.map(({ number: measure, content, structure, standing: { state, share } }) => ({
				number: measure,
				title: content.title,
				structure: { id: structure.id, name: structure.name },
				standing: m.chain_measure_standing({ state: measureStateLabel(state), share }),
				late: state === 'overdue'
			})),
		effect: chainLine(context, params, { kind: 'finding', number })
	};
}
