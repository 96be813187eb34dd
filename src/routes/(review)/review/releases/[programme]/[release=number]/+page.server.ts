import { noticeIn } from '#lib/forms/notice.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { releasesOf } from '#lib/server/benchmark/releases.ts';
import { instrumentById, instrumentVersions } from '#lib/server/instrument/queries.ts';
import { cellTable, countsOf, namesOf } from '../../cells.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorizeStaff(locals.context, 'releases.view');
	const found = releasesOf(access, params.programme).find(
		({ number }) => number === Number(params.release)
	);
	if (!found) notFound();
	const { decisions, ...release } = found;
	const fields = instrumentVersions(access)
		.flatMap(({ id }) => instrumentById(access.database, id).fields)
		.map(({ key, title }) => ({ key, title: textOf(title) }));
	return {
		release: { ...release, counts: countsOf(decisions) },
		table: cellTable(decisions, namesOf(fields)),
		done: noticeIn(url, ['published'])
	};
};
