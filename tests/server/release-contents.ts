import { programmePartitions, releaseComparisons, releases } from '#lib/server/db/schema/index.ts';
import { testClock, type Towns } from '../support/town.ts';
import type { Town } from './round-contents.ts';

/** A frozen grouping, and a release in which the town can read nothing but its own name. */
export function storeRelease(
	{ database }: Pick<Towns, 'database'>,
	town: Town,
	programmeId: string
): void {
	const at = testClock.now();
	const [accountId, releaseId] = [`office-${town}`, `release-${town}`];
	const partition = { dimension: 'size', groups: [] };
	database
		.insert(programmePartitions)
		.values({ id: `partition-${town}`, programmeId, position: 1, partition, accountId, at })
		.run();
	const record = {
		release: releaseId,
		date: '2022-06-01',
		series: 1,
		partition,
		contributions: [],
		publications: []
	};
	database
		.insert(releases)
		.values({
			id: releaseId,
			programmeId,
			number: 1,
			title: `Vergleich ${town}`,
			cutoffOn: '2022-06-01',
			record,
			decisions: [],
			accountId,
			publishedAt: at
		})
		.run();
	const comparison = { municipality: town, group: null, fields: [] };
	database.insert(releaseComparisons).values({ releaseId, municipalityId: town, comparison }).run();
}
