import { z } from 'zod';
import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { theInstallation } from '#lib/server/installation.ts';
import { instrumentVersions } from '#lib/server/instrument/queries.ts';
import { undeliveredMails } from '#lib/server/mail/queries.ts';
import { installedMunicipalities } from '#lib/server/municipalities/installation-places.ts';
import { installedProgrammes } from '#lib/server/municipalities/programme-staff.ts';
import type { PageServerLoad } from './$types';

const noticeSchema = z.literal('programme').nullable().catch(null);

export const load: PageServerLoad = ({ locals, url }) => {
	const access = authorizeOperator(locals.context, 'installation.view');
	return {
		municipalities: installedMunicipalities(access),
		programmes: installedProgrammes(access),
		instruments: instrumentVersions(access),
		mail: { on: theInstallation().mail !== null, undelivered: undeliveredMails(access) },
		done: noticeSchema.parse(url.searchParams.get('done'))
	};
};
