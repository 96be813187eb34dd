import { fingerprintWords, sectionLabel } from '#lib/i18n/archive.ts';
import { authorize } from '#lib/server/access/authorize.ts';
import { archiveCounts, archiveFingerprint, openWorkshopIn } from '#lib/server/archive/queries.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const access = authorize(locals.context, 'archive.export', params);
	const inside = archiveCounts(access).map(({ section, count }) => ({
		label: sectionLabel(section),
		count
	}));
	return {
		inside,
		fingerprint: fingerprintWords(archiveFingerprint(access)),
		running: openWorkshopIn(access.database, access.municipality.id)
	};
};
