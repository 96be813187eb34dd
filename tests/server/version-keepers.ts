import type { Instrument } from '#lib/domain/instrument/index.ts';
import { authorizeStaff } from '#lib/server/access/authorize.ts';
import { staffAssignments } from '#lib/server/db/schema/index.ts';
import { publishedVersion } from '#lib/server/instrument/published.ts';
import { testClock, type Towns } from '../support/town.ts';

/** People of the project staff, two of whom keep questionnaires. */
export function keepers(towns: Towns) {
	// The third reviews what the town hands in, because it is nobody of the town.
	for (const who of ['office-ahausen', 'member-ahausen', 'office-behausen']) {
		towns.database
			.insert(staffAssignments)
			.values({ id: who, accountId: who, programmeId: 'p', createdAt: testClock.now() })
			.run();
	}
	const as = (role: 'office' | 'member') => authorizeStaff(towns.as(role), 'instruments.keep');
	const publisher = authorizeStaff(towns.as('office'), 'instruments.publish');
	const importer = authorizeStaff(towns.as('office'), 'instruments.import');
	return { one: as('office'), other: as('member'), publisher, importer };
}

/** The version that every town begins with. */
export function baseOf(towns: Towns): Instrument {
	return publishedVersion(viewing(towns), towns.instrumentId)!.instrument;
}

export function viewing(towns: Towns) {
	return authorizeStaff(towns.as('office'), 'instruments.view');
}
