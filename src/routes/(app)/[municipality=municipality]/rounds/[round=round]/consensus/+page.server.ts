import { criteriaOf } from '#lib/domain/instrument/index.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { consensusOf } from '#lib/server/consensus/queries.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'consensus.view', roundSubject(params));
	const recorded = consensusOf(access);
	return {
		round: { number: access.round.number, title: access.round.title },
		abilities: abilitiesOf(access),
		fields: instrumentOf(access).fields.map((field) => {
			const found = criteriaOf(field).flatMap(({ key }) => recorded.get(key) ?? []);
			return {
				key: field.key,
				title: field.title,
				recorded: found.length,
				open: found.filter(({ consensus }) => consensus.kind === 'none').length,
				total: criteriaOf(field).length
			};
		})
	};
};
