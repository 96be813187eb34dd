import { includesField } from '#lib/domain/access/index.ts';
import { progressOf } from '#lib/domain/scoring/index.ts';
import { abilitiesOf } from '#lib/server/access/abilities.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { repliesOf } from '#lib/server/answers/queries.ts';
import { delegationsOf } from '#lib/server/delegations/queries.ts';
import { instrumentOf } from '#lib/server/instrument/queries.ts';
import { roundSubject } from '#lib/server/rounds/subject.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'answers.view', roundSubject(params));
	const instrument = instrumentOf(access);
	const { fields } = progressOf(instrument, repliesOf(access));
	const within = (field: string) => includesField(access.fields, field);
	return {
		round: { number: access.round.number, title: access.round.title },
		abilities: abilitiesOf(access),
		fields: instrument.fields
			.filter(({ key }) => within(key))
			.map(({ key, title }) => ({ key, title, progress: fields.get(key) })),
		delegations: delegationsOf(access)
			.filter(({ fieldKey }) => within(fieldKey))
			.map(({ id, fieldKey, name, dueOn, standing }) => ({ id, fieldKey, name, dueOn, standing }))
	};
};
