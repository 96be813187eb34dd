import { eq } from 'drizzle-orm';
import { openPassages, type Confirmation } from '#lib/domain/findings/confirming.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { findings } from '../db/schema/index.ts';
import type { Unconfirmed } from './commands.ts';
import { storedConfirmations } from './confirmations.ts';
import { findingRow } from './course-rows.ts';
import { keepConfirmations } from './keep-confirmations.ts';

export type SummaryWritten =
	{ kind: 'written' } | { kind: 'gone' } | { kind: 'conflict'; theirs: string } | Unconfirmed;

/**
 * Writes what may leave the municipality once the office approves it. Text and summary are edited
 * apart, so a change of the one is no conflict with the other.
 */
export function writeSummary(
	access: MunicipalityAccess<'findings.record'>,
	number: number,
	summary: string,
	confirmed: readonly Confirmation[],
	seenSummary: string
): SummaryWritten {
	return change<SummaryWritten>(access, (transaction) => {
		const row = findingRow(transaction, access, number);
		if (!row) return { result: { kind: 'gone' }, trace: null };
		if (row.summary === summary) return { result: { kind: 'written' }, trace: null };
		if (row.summary !== seenSummary) {
			return { result: { kind: 'conflict', theirs: row.summary }, trace: null };
		}
		const known = [...storedConfirmations(transaction, row.id), ...confirmed];
		const passages = openPassages({ summary }, known);
		if (passages.length > 0) return { result: { kind: 'unconfirmed', passages }, trace: null };
		const summaryWriters = [...new Set([...row.summaryWriters, accountableFor(access.actor)])];
		transaction
			.update(findings)
			.set({ summary, summaryWriters, updatedAt: access.clock.now() })
			.where(eq(findings.id, row.id))
			.run();
		keepConfirmations(transaction, access, row.id, { summary }, confirmed);
		return {
			result: { kind: 'written' },
			trace: { action: 'summary.written', subject: `finding:${number}`, contents: summary }
		};
	});
}
