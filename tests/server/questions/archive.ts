import { authorizeOperator } from '#lib/server/access/authorize.ts';
import { contentsOf } from '#lib/server/archive/collect.ts';
import { municipalityBy, placeOf } from '#lib/server/archive/place.ts';
import { functionsOf } from '#lib/server/archive/people.ts';
import * as archive from '#lib/server/archive/queries.ts';
import { countIn, rowsOf, tableSections } from '#lib/server/archive/rows.ts';
import { settingOf } from '#lib/server/archive/setting.ts';
import { townAddresses } from '../../support/town.ts';
import { inTown, type Questions } from './asking.ts';

/** What the room `archive` is asked. */
export const archiveQuestions: Questions = {
	'archive/collect.contentsOf': (...[towns, town]) => contentsOf(towns.database, town),
	'archive/fingerprint.fingerprintOf': 'pure',
	'archive/handed-in.submissionProblems': 'pure',
	'archive/people.functionsOf': (...[towns, town]) => {
		const asked = townAddresses.map((one) => `officer-${one}`);
		return [...functionsOf(towns.database, town, asked).values()];
	},
	'archive/place.municipalityBy': (...[towns, town]) => municipalityBy(towns.database, town),
	'archive/place.placeOf': (...[towns, town]) => placeOf(towns.database, town),
	'archive/queries.archiveCounts': (...at) =>
		archive.archiveCounts(inTown(...at, 'archive.export')),
	'archive/queries.archiveFingerprint': (...at) =>
		archive.archiveFingerprint(inTown(...at, 'archive.export')),
	'archive/queries.openWorkshopIn': (...[towns, town]) =>
		archive.openWorkshopIn(towns.database, town) ?? 'none is open',
	'archive/queries.isEmpty': (...[towns, town]) => archive.isEmpty(towns.database, town),
	'archive/queries.mayArrive': (...[towns, town]) =>
		archive.mayArrive(authorizeOperator(towns.commandLine, 'archive.import'), town),
	'archive/review.accepted': 'pure',
	'archive/review.countedAnew': 'pure',
	'archive/review.evaluationsTold': 'pure',
	'archive/review.versionedAnew': 'pure',
	'archive/review.viewsTold': 'pure',
	'archive/rows.rowsOf': (...[towns, town]) =>
		tableSections.map((section) => rowsOf(towns.database, town, section)),
	'archive/rows.countIn': (...[towns, town]) =>
		tableSections.map((section) => countIn(towns.database, town, section)),
	'archive/setting.settingOf': (...[towns, town]) => {
		const municipality = municipalityBy(towns.database, town);
		if (!municipality) throw new Error(`no ${town}`);
		const { problems } = settingOf(
			towns.database,
			towns.database,
			municipality,
			contentsOf(towns.database, town)
		);
		return problems;
	}
};
