import type { RoundStep } from '../access/access.ts';
import type { Transaction } from '../db/client.ts';
import { eraseBallots } from '../workshop/erasure.ts';
import { keepAttendance } from '../workshop/minutes-attendance.ts';

/**
 * What finishing a round comes to, whoever finishes it: the minutes keep who was there, as far as
 * they may say it, and then every ballot and seat goes. Runs inside the transaction that appends the
 * last step; `change` empties the log after it.
 */
export function finishRound(transaction: Transaction, access: RoundStep): void {
	keepAttendance(transaction, access);
	eraseBallots(transaction, access.round.id);
}
