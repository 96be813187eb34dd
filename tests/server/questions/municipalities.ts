import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { installedPlace } from '#lib/server/municipalities/installed-place.ts';
import * as municipalities from '#lib/server/municipalities/queries.ts';
import { installedMunicipalities } from '#lib/server/municipalities/installation-places.ts';
import type { FullTowns } from '../two-towns.ts';
import { inTown, type Questions } from './asking.ts';

/** What the room `municipalities` is asked. */
export const municipalitiesQuestions: Questions = {
	'municipalities/queries.inhabitantsOf': (...at) =>
		municipalities.inhabitantsOf(inTown(...at, 'municipality.enter')),
	'municipalities/queries.programmeTitleOf': (...at) =>
		municipalities.programmeTitleOf(inTown(...at, 'municipality.enter')),
	'municipalities/installation-places.groupings': 'all towns',
	'municipalities/installation-places.installedMunicipalities': 'all towns',
	'municipalities/installed-place.installedPlace': (towns, town) =>
		installedPlace(authorizeOperator(towns.commandLine, 'installation.view'), town),
	'municipalities/inviting.inviteMunicipality': 'writes'
};

/** What those who run the installation read: it names every town. */
export function everyTown(towns: FullTowns): unknown {
	return installedMunicipalities(authorizeOperator(towns.commandLine, 'installation.view'));
}
