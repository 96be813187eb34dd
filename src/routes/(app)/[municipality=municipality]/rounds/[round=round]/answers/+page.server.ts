import { includesField } from '#lib/domain/access/index.ts';
import { progressOf } from '#lib/domain/scoring/index.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { repliesOf } from '#lib/server/answers/queries.ts';
import { delegationsOf } from '#lib/server/delegations/queries.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'answers.view', roundSubject(params));
	const { fields } = progressOf(instrumentOf(access), repliesOf(access));
	const within = ({ key }: { key: string }) => includesField(access.fields, key);
	return {
		round: { number: access.round.number, title: access.round.title },
		fields: instrumentOf(access)
			.fields.filter(within)
			.map(({ key, title }) => ({ key, title, progress: fields.get(key) })),
		delegations: delegationsOf(access).filter(({ fieldKey }) => within({ key: fieldKey }))
	};
};
