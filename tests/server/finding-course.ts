import {
	findingConfirmations,
	findingReleases,
	findingSteps
} from '#lib/server/db/schema/index.ts';
import { testClock, type Towns } from '../support/town.ts';
import type { Town } from './round-contents.ts';

/** What happened to a finding: two steps, both releases, a passage that was confirmed. */
export function storeCourse({ database }: Towns, town: Town, findingId: string): void {
	const at = testClock.now();
	const by = (role: string) => ({ findingId, at, accountId: `${role}-${town}` });
	database
		.insert(findingSteps)
		.values([
			{ ...by('member'), id: `step-1-${town}`, position: 1, from: null, to: 'recorded' },
			{
				...by('coordinator'),
				id: `step-2-${town}`,
				position: 2,
				from: 'recorded',
				to: 'checked',
				note: `Geprüft in ${town}`
			}
		])
		.run();
	const copy = { title: `Freigegeben in ${town}`, description: `Text aus ${town}` };
	database
		.insert(findingReleases)
		.values([
			{
				...by('coordinator'),
				id: `release-1-${town}`,
				position: 1,
				visibility: 'municipality',
				released: { ...copy, summary: '' }
			},
			{
				...by('office'),
				id: `release-2-${town}`,
				position: 2,
				visibility: 'summary',
				released: { ...copy, summary: `Zusammenfassung aus ${town}` }
			}
		])
		.run();
	database
		.insert(findingConfirmations)
		.values({
			...by('member'),
			id: `confirmation-${town}`,
			part: 'description',
			passage: `Straße 1 in ${town}`,
			reason: `öffentliches Haus in ${town}`
		})
		.run();
}
