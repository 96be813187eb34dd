import { desc, eq } from 'drizzle-orm';
import { openPassages, type Confirmation } from '#lib/domain/findings/confirming.ts';
import {
	approvalRefusal,
	releaseRefusal,
	type ReleaseRefusal
} from '#lib/domain/findings/releasing.ts';
import type { FindingVisibility, ReleasedFinding } from '#lib/domain/findings/vocabulary.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { findingReleases, findings } from '../db/schema/index.ts';
import { findingRow, type Unconfirmed } from './commands.ts';
import { storedConfirmations } from './confirmations.ts';
import { keepConfirmations } from './keep-confirmations.ts';
import type { FindingRow } from './rows.ts';

export type Released =
	| { kind: 'released' }
	| { kind: 'gone' }
	/** The text is not what the person read before they released it. */
	| { kind: 'changed' }
	| { kind: 'refused'; refusal: ReleaseRefusal };

/** Lets the municipality read a finding as it stands: a copy, made by somebody who did not write it. */
export function releaseFinding(
	access: MunicipalityAccess<'findings.release'>,
	number: number,
	seenVersion: number
): Released {
	return change<Released>(access, (transaction) => {
		const row = findingRow(transaction, access, number);
		if (!row) return { result: { kind: 'gone' }, trace: null };
		if (row.version !== seenVersion) return { result: { kind: 'changed' }, trace: null };
		const refusal = releaseRefusal(questionOf(transaction, access, row, row.writers));
		if (refusal) return { result: { kind: 'refused', refusal }, trace: null };
		const { title, description } = row;
		const released = { title, description, summary: '' };
		appendRelease(transaction, access, row.id, { visibility: 'municipality', released, note: '' });
		return {
			result: { kind: 'released' },
			trace: { action: 'finding.released', subject: `finding:${number}` }
		};
	});
}

/** Takes a finding back to the task force; what was read outside cannot be unread, and the trail says so. */
export function withdrawFinding(
	access: MunicipalityAccess<'findings.release'>,
	number: number,
	note: string
): boolean {
	return change(access, (transaction) => {
		const row = findingRow(transaction, access, number);
		const last = row && lastRelease(transaction, row.id);
		if (!row || !last?.released) return { result: false, trace: null };
		const back = { visibility: 'task-force', released: null, note } as const;
		appendRelease(transaction, access, row.id, back);
		return {
			result: true,
			trace: { action: 'finding.withdrawn', subject: `finding:${number}` }
		};
	});
}

/** Writes what may leave the municipality once the office approves it. */
export function writeSummary(
	access: MunicipalityAccess<'findings.record'>,
	number: number,
	summary: string,
	confirmed: readonly Confirmation[],
	seenVersion: number
): { kind: 'written' } | { kind: 'gone' } | { kind: 'conflict'; theirs: string } | Unconfirmed {
	return change<ReturnType<typeof writeSummary>>(access, (transaction) => {
		const row = findingRow(transaction, access, number);
		if (!row) return { result: { kind: 'gone' }, trace: null };
		if (row.summary === summary) return { result: { kind: 'written' }, trace: null };
		if (row.version !== seenVersion) {
			return { result: { kind: 'conflict', theirs: row.summary }, trace: null };
		}
		const known = [...storedConfirmations(transaction, row.id), ...confirmed];
		const passages = openPassages({ summary }, known);
		if (passages.length > 0) return { result: { kind: 'unconfirmed', passages }, trace: null };
		const summaryWriters = [...new Set([...row.summaryWriters, accountableFor(access.actor)])];
		transaction
			.update(findings)
			.set({ summary, summaryWriters, updatedAt: access.clock.now(), version: row.version + 1 })
			.where(eq(findings.id, row.id))
			.run();
		keepConfirmations(transaction, access, row.id, { summary }, confirmed);
		return {
			result: { kind: 'written' },
			trace: { action: 'finding.edited', subject: `finding:${number}/summary`, contents: summary }
		};
	});
}

/** The office lets a summary leave the municipality: exactly the text that it read. */
export function approveSummary(
	access: MunicipalityAccess<'findings.approve'>,
	number: number,
	seenSummary: string
): Released {
	return change<Released>(access, (transaction) => {
		const row = findingRow(transaction, access, number);
		const last = row && lastRelease(transaction, row.id);
		if (!row || !last?.released) return { result: { kind: 'gone' }, trace: null };
		if (row.summary !== seenSummary) return { result: { kind: 'changed' }, trace: null };
		const refusal = approvalRefusal(questionOf(transaction, access, row, row.summaryWriters));
		if (refusal) return { result: { kind: 'refused', refusal }, trace: null };
		const released = { ...last.released, summary: row.summary };
		appendRelease(transaction, access, row.id, { visibility: 'summary', released, note: '' });
		return {
			result: { kind: 'released' },
			trace: {
				action: 'summary.approved',
				subject: `finding:${number}`,
				contents: row.summary
			}
		};
	});
}

function questionOf(
	transaction: Transaction,
	{ actor }: MunicipalityAccess,
	row: FindingRow,
	writers: readonly string[]
) {
	const last = lastRelease(transaction, row.id);
	const visibility = last?.released ? last.visibility : 'task-force';
	return { actor: accountableFor(actor), writers, visibility, summary: row.summary };
}

function lastRelease(transaction: Transaction, findingId: string) {
	return transaction
		.select()
		.from(findingReleases)
		.where(eq(findingReleases.findingId, findingId))
		.orderBy(desc(findingReleases.position))
		.get();
}

function appendRelease(
	transaction: Transaction,
	{ actor, clock }: MunicipalityAccess,
	findingId: string,
	release: { visibility: FindingVisibility; released: ReleasedFinding | null; note: string }
): void {
	const position = (lastRelease(transaction, findingId)?.position ?? 0) + 1;
	const row = { findingId, position, accountId: accountableFor(actor), at: clock.now() };
	transaction
		.insert(findingReleases)
		.values({ id: newId(), ...row, ...release })
		.run();
}
