import { accountId, coordinatorOf } from './accounts.ts';
import { dayAfter, momentOf } from './days.ts';
import { enteredOn, type Place, type PlannedRound } from './plan.ts';
import { idOf } from './seed.ts';

/** Fields handed to a department, on the day after the answering began. */
export function delegationRows(place: Place, number: number, round: PlannedRound) {
	const begun = enteredOn(round, 'answering');
	if (!begun) return [];
	return round.delegations.map(({ field, to, dueOn, handedIn = false, note = '' }) => ({
		id: idOf('delegation', place.slug, number, field),
		roundId: idOf('round', place.slug, number),
		fieldKey: field,
		accountId: accountId(to),
		dueOn,
		note,
		createdBy: accountId(coordinatorOf(place.slug)),
		createdAt: momentOf(dayAfter(begun, 1), '09:00'),
		handedInAt: handedIn ? momentOf(dayAfter(dueOn, -1), '13:00') : null
	}));
}
