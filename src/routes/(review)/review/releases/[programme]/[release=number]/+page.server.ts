import { noticeIn } from '#lib/forms/notice.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { releasesOf } from '#lib/server/benchmark/releases.ts';
import { fieldTitles } from '#lib/server/instrument/queries.ts';
import { cellTable, countsOf, namesOf } from '../../cells.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorizeStaff(locals.context, 'releases.view');
	const found = releasesOf(access, params.programme).find(
		({ number }) => number === Number(params.release)
	);
	if (!found) notFound();
	const { decisions, ...release } = found;
	return {
		release: { ...release, counts: countsOf(decisions) },
		table: cellTable(decisions, namesOf(fieldTitles(access.database))),
		done: noticeIn(url, ['published'])
	};
};
