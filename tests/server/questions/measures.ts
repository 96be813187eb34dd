import { eq } from 'drizzle-orm';
import { measures as measureTable } from '#lib/server/db/schema/index.ts';
import { criteriaWithMeasure } from '#lib/server/measures/answered-criteria.ts';
import { findingLinksOf } from '#lib/server/measures/finding-links.ts';
import { partsOf } from '#lib/server/measures/parts.ts';
import * as measures from '#lib/server/measures/queries.ts';
import { planMeasures } from '#lib/server/measures/import-plan.ts';
import { referencesOf } from '#lib/server/measures/import-references.ts';
import { reportsOf } from '#lib/server/measures/reports.ts';
import * as measureSheet from '#lib/server/measures/sheet.ts';
import { townAddresses } from '../../support/town.ts';
import { inTown, type Questions } from './asking.ts';

/** What the room `measures` is asked. */
export const measuresQuestions: Questions = {
	'measures/answered-criteria.criteriaWithMeasure': (towns, town) =>
		criteriaWithMeasure(towns.database, town),
	'measures/finding-links.findingLinksOf': (...at) =>
		findingLinksOf(inTown(...at, 'measures.view'))(`measure-${at[1]}`),
	'measures/parts.partsOf': (...[towns, town]) => {
		const own = eq(measureTable.municipalityId, town);
		const parts = partsOf(towns.database, own);
		return townAddresses.map((one) =>
			[parts.entries, parts.findings].map((of) => of(`measure-${one}`))
		);
	},
	'measures/queries.measuresOf': (...at) => measures.measuresOf(inTown(...at, 'measures.view')),
	'measures/queries.measureBy': (...at) => measures.measureBy(inTown(...at, 'measures.view'), 1),
	'measures/queries.storedMeasures': (...at) => {
		const access = inTown(...at, 'measures.view');
		return measures.storedMeasures(access.database, access);
	},
	'measures/queries.ceilingsOf': (...at) => measures.ceilingsOf(inTown(...at, 'measures.view')),
	'measures/import-plan.planMeasures': (...[towns, town]) =>
		towns.database.transaction((transaction) => {
			const access = inTown(towns, town, 'measures.import');
			const sheet = measureSheet.measureSheet(inTown(towns, town, 'measures.view'));
			return planMeasures(transaction, access, sheet);
		}),
	'measures/import-references.referencesOf': (...[towns, town]) =>
		towns.database.transaction((transaction) =>
			referencesOf(transaction, inTown(towns, town, 'measures.import'))(undefined)
		),
	'measures/reports.reportsOf': (...[towns, town]) =>
		reportsOf(inTown(towns, town, 'measures.view'), `measure-${town}`),
	'measures/sheet.measureSheet': (...at) =>
		measureSheet.measureSheet(inTown(...at, 'measures.view')),
	'measures/sheet.entriesOf': (...[towns, town]) =>
		measureSheet.entriesOf(towns.database, `measure-${town}`)
};
