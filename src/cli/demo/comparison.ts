import { proposePartition, storedRecord, type Dimension } from '#lib/domain/benchmark/index.ts';
import { memberOf, programmeMembers } from '#lib/server/benchmark/members.ts';
import { prepareRelease } from '#lib/server/benchmark/preparation.ts';
import { decidedCells } from '#lib/server/benchmark/stored-decisions.ts';
import type { Transaction } from '#lib/server/db/client.ts';
import { programmePartitions, releaseComparisons, releases } from '#lib/server/db/schema/index.ts';
import { accountId, officeOf } from './accounts.ts';
import { momentOf } from './days.ts';
import { invented } from './invented.ts';
import { kaiserslautern } from './kaiserslautern/place.ts';
import { programmeId } from './programme.ts';
import { idOf } from './seed.ts';

/** Places whose office has not consented to the comparison. */
const withoutConsent = ['auenrode', 'faehrenbrueck', 'wendelmar', 'landkreis-sandelau', 'ulmwerda'];

const dimension: Dimension = 'size';

/** The later one has renewed enough of the earlier one to be published anew. */
const planned = [
	{ title: 'Vergleich Frühjahr 2021', cutoffOn: '2021-03-31', on: '2021-04-14' },
	{ title: 'Vergleich Juni 2022', cutoffOn: '2022-06-20', on: '2022-06-20' }
];

export function consentRows() {
	return [kaiserslautern, ...invented]
		.filter(({ slug }) => !withoutConsent.includes(slug))
		.map(({ slug }) => ({
			id: idOf('consent', slug),
			municipalityId: idOf('municipality', slug),
			programmeId,
			position: 1,
			given: true,
			note: '',
			accountId: accountId(officeOf(slug)),
			at: momentOf('2020-07-15', '09:00')
		}));
}

/** Freezes the grouping and publishes the releases, by the same rules as the application. */
export function releaseComparison(into: Transaction): void {
	const staff = accountId('staff@demo.example');
	const members = programmeMembers(into, programmeId, '2021-03-31').map((member) =>
		memberOf(member, dimension)
	);
	into
		.insert(programmePartitions)
		.values({
			id: idOf('partition'),
			programmeId,
			position: 1,
			partition: proposePartition(dimension, members),
			accountId: staff,
			at: momentOf('2021-04-12', '10:00')
		})
		.run();
	planned.forEach(({ title, cutoffOn, on }, index) => {
		const id = idOf('release', index + 1);
		const { plan } = prepareRelease(into, programmeId, id, cutoffOn);
		into
			.insert(releases)
			.values({
				id,
				programmeId,
				number: index + 1,
				title,
				cutoffOn,
				record: storedRecord(plan.record),
				decisions: decidedCells(plan.decisions),
				accountId: staff,
				publishedAt: momentOf(on, '11:00')
			})
			.run();
		for (const comparison of plan.comparisons) {
			into
				.insert(releaseComparisons)
				.values({ releaseId: id, municipalityId: comparison.municipality, comparison })
				.run();
		}
	});
}
