import type { RoundAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { keepSubmission } from './keep.ts';

/** Sends the self-view as it stands to project staff, before the round is handed in; its number. */
export function sendInterim(access: RoundAccess<'interim.send'>): number {
	return change(access, (transaction) => {
		const number = keepSubmission(transaction, access, {
			kind: 'interim',
			position: null,
			accountId: accountableFor(access.actor),
			at: access.clock.now()
		});
		const subject = `round:${access.round.number}/submission:${number}`;
		return { result: number, trace: { action: 'interim.sent', subject } };
	});
}
