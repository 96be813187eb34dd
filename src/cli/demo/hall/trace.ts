import { contentsDigest, demoKey } from '#lib/server/audit/digest.ts';
import { accountId, coordinatorOf } from '../accounts.ts';
import type { Place, PlannedRound } from '../plan.ts';
import { idOf } from '../seed.ts';
import { hallOf } from './hall.ts';

/** The trace of the workshop so far: opened, its agenda, and what was done to each item. */
export function hallAuditRows(place: Place, number: number, round: PlannedRound) {
	const hall = hallOf(place, number, round);
	if (!hall) return [];
	const by = {
		municipalityId: idOf('municipality', place.slug),
		accountId: accountId(coordinatorOf(place.slug))
	};
	const agenda = hall.items.map(({ criterion }) => criterion);
	return [
		{
			id: idOf('audit', hall.id),
			...by,
			action: 'workshop.opened' as const,
			subject: `round:${number}/workshop:${hall.id}`,
			digest: '',
			at: hall.openedAt
		},
		{
			id: idOf('audit', hall.id, 'agenda'),
			...by,
			action: 'workshop.arranged' as const,
			subject: `round:${number}`,
			digest: contentsDigest(demoKey, agenda),
			at: hall.openedAt
		},
		...hall.items.flatMap(({ id, criterion, acts, ballots }) =>
			acts.map(({ act, at }, index) => ({
				id: idOf('audit', id, index),
				...by,
				action: `item.${act}` as const,
				subject: `round:${number}/criterion:${criterion}${act === 'closed' ? `/voted:${ballots.size}` : ''}`,
				digest: '',
				at
			}))
		)
	];
}
