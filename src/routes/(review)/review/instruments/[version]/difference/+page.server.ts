import { isSameVersion } from '#lib/domain/instrument/index.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { notFound } from '#lib/server/access/not-found.ts';
import { publishedVersions } from '#lib/server/instrument/published.ts';
import { differenceOf, languageIn } from '../../difference.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params, url }) => {
	const access = authorizeStaff(locals.context, 'instruments.view');
	const versions = publishedVersions(access);
	const { instrument } = versions.find(({ id }) => id === params.version) ?? notFound();
	const former = instrument.formerly?.[0];
	const base = former && versions.find((version) => isSameVersion(version.instrument, former));
	return {
		id: params.version,
		version: instrument.version,
		difference: base && differenceOf(base.instrument, instrument, former.keys, languageIn(url))
	};
};
