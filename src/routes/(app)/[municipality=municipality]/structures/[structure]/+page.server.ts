import { noticeIn } from '#lib/forms/notice.ts';
import { dueWords, measureStateLabel } from '#lib/i18n/measures.ts';
import { structureKindLabel } from '#lib/i18n/structures.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { structureBy, structuresOf } from '#lib/server/structures/queries.ts';
import { chainLine } from '../../chain/line.server.ts';
import { edit, end } from './changes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorize(locals.context, 'structures.view', params);
	const structure = structureBy(access, params.structure) ?? notFound();
	const { id, version, content, endedAt, open } = structure;
	return {
		id,
		version,
		endedAt,
		open,
		content: { ...content },
		kind: structureKindLabel(content.kind),
		measures: structure.measures.map(({ number, content: own, standing }) => ({
			number,
			title: own.title,
			state: measureStateLabel(standing.state),
			due: dueWords({ ...own, standing }),
			late: standing.state === 'overdue'
		})),
		effect: chainLine(locals.context, params, { kind: 'structure', id }),
		successors: structuresOf(access)
			.filter((other) => !other.endedAt && other.id !== id)
			.map((other) => ({ value: other.id, label: other.content.name })),
		done: noticeIn(url, ['recorded', 'edited', 'ended'])
	};
};

export const actions: Actions = { edit, end };
