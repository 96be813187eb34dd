import {
	budgetCeilings,
	findings,
	measureBudgets,
	measureFindings,
	measureProgress,
	measures,
	structures
} from '#lib/server/db/schema/index.ts';
import { testClock, type Towns } from '../support/town.ts';
import { storeCourse } from './finding-course.ts';
import type { Town } from './round-contents.ts';

/** A finding, and a measure of a body that answers it. */
export function storeFindingAndMeasure(towns: Towns, town: Town): void {
	const { database } = towns;
	const [findingId, structureId, measureId] = [
		`finding-${town}`,
		`structure-${town}`,
		`measure-${town}`
	];
	const times = { createdAt: testClock.now(), updatedAt: testClock.now() };
	database
		.insert(findings)
		.values({
			id: findingId,
			municipalityId: town,
			number: 1,
			title: `Befund aus ${town}`,
			description: `Beschreibung aus ${town}`,
			levels: ['structural'],
			grounds: ['language'],
			lifeArea: 'other-administration',
			mechanisms: ['rule'],
			sourceKind: 'workshop',
			fieldKey: 'f2',
			criterionKey: 'routinen',
			writers: [`member-${town}`],
			...times
		})
		.run();
	storeCourse(towns, town, findingId);
	database
		.insert(structures)
		.values({
			id: structureId,
			municipalityId: town,
			name: `Beirat von ${town}`,
			kind: 'advisory-board',
			createdAt: testClock.now()
		})
		.run();
	database
		.insert(measures)
		.values({
			id: measureId,
			municipalityId: town,
			number: 1,
			title: `Maßnahme aus ${town}`,
			structureId,
			fieldKey: 'f2',
			startOn: '2022-01-01',
			dueOn: '2022-12-31',
			eccar: [2],
			...times
		})
		.run();
	database.insert(measureFindings).values({ measureId, findingId }).run();
	const source = `Haushalt von ${town}`;
	database.insert(measureBudgets).values({ measureId, year: 2022, amount: 1_000, source }).run();
	database
		.insert(measureProgress)
		.values({
			id: `progress-${town}`,
			measureId,
			position: 1,
			on: '2022-06-01',
			kind: 'progress',
			share: 20,
			note: `Stand aus ${town}`,
			accountId: `member-${town}`,
			at: testClock.now()
		})
		.run();
	database.insert(budgetCeilings).values({ municipalityId: town, year: 2022, amount: 9_000 }).run();
}
