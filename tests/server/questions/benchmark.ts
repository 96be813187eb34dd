import * as consent from '#lib/server/benchmark/consent.ts';
import { programmeMembers } from '#lib/server/benchmark/members.ts';
import { contributionOf } from '#lib/server/benchmark/contribution.ts';
import { partitionOf } from '#lib/server/benchmark/partitions.ts';
import { planAside } from '#lib/server/benchmark/plan-aside.ts';
import { prepareRelease, situationOf } from '#lib/server/benchmark/preparation.ts';
import * as releases from '#lib/server/benchmark/releases.ts';
import { inTown, inRound, asStaff, type Questions } from './asking.ts';

/** What the room `benchmark` is asked. */
export const benchmarkQuestions: Questions = {
	'benchmark/consent.consentHistory': (...at) =>
		consent.consentHistory(inTown(...at, 'settings.view')),
	'benchmark/consent.lastConsent': (...[towns, town]) =>
		consent.lastConsent(towns.database, town, `programme-${town}`) ?? 'nothing decided',
	'benchmark/consent.takesPart': (...at) => consent.takesPart(inTown(...at, 'comparison.view')),
	'benchmark/members.programmeMembers': (...[towns, town]) =>
		programmeMembers(towns.database, `programme-${town}`, '2022-06-21'),
	'benchmark/members.memberOf': 'pure',
	'benchmark/consent.consentingIn': (...[towns, town]) =>
		consent.consentingIn(towns.database, `programme-${town}`),
	'benchmark/contribution.contributionOf': (...at) => {
		const { database, round } = inRound(...at, 'results.view');
		return contributionOf(database, { latest: { ...round, title: '' }, before: null });
	},
	'benchmark/plan-aside.planAside': (...[towns, town]) =>
		planAside(towns.database, {
			programmeId: `programme-${town}`,
			release: 'next',
			cutoffOn: '2022-06-21'
		}),
	'benchmark/partitions.partitionOf': (...[towns, town]) =>
		partitionOf(towns.database, `programme-${town}`),
	'benchmark/preparation.prepareRelease': (...[towns, town]) =>
		prepareRelease(towns.database, `programme-${town}`, 'next', '2022-06-21'),
	'benchmark/preparation.situationOf': (...[towns, town]) =>
		situationOf(towns.database, `programme-${town}`, '2022-06-21'),
	'benchmark/releases.lastRelease': (...[towns, town]) =>
		releases.lastRelease(towns.database, `programme-${town}`),
	'benchmark/releases.numberOfReleases': (...[towns, town]) =>
		releases.numberOfReleases(towns.database, `programme-${town}`),
	'benchmark/releases.programmeInReach': (...[towns, town]) =>
		releases.programmeInReach(asStaff(towns, town), `programme-${town}`),
	'benchmark/releases.ownProgrammes': (...at) => releases.ownProgrammes(asStaff(...at)),
	'benchmark/releases.releasesOfProgramme': (...[towns, town]) =>
		releases.releasesOfProgramme(towns.database, `programme-${town}`),
	'benchmark/releases.releasesOf': (...[towns, town]) =>
		releases.releasesOf(asStaff(towns, town), `programme-${town}`),
	'benchmark/releases.comparisonOf': (...at) =>
		releases.comparisonOf(inTown(...at, 'comparison.view'))
};
