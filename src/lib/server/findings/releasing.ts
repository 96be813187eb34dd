import {
	releaseRefusal,
	visibilityAfter,
	type ReleaseAct,
	type ReleaseRefusal
} from '#lib/domain/findings/releasing.ts';
import type { ReleasedFinding } from '#lib/domain/findings/vocabulary.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Trace } from '../audit/record.ts';
import type { Transaction } from '../db/client.ts';
import { appendRelease, findingRow, lastRelease, stateOf } from './course-rows.ts';
import type { FindingRow } from './rows.ts';

export type Released =
	| { kind: 'released' }
	| { kind: 'gone' }
	/** The text is not what the person read before they released it. */
	| { kind: 'changed' }
	| { kind: 'refused'; refusal: ReleaseRefusal };

type Releasing = MunicipalityAccess<'findings.release'>;
type Approving = MunicipalityAccess<'findings.approve'>;

/** Lets the municipality read a finding as it stands: a copy, made by somebody who did not write it. */
export function releaseFinding(access: Releasing, number: number, seenVersion: number): Released {
	return act(access, number, 'release', {
		stale: (row) => row.version !== seenVersion,
		// A new text begins without a summary: what was approved was about the earlier one.
		copy: ({ title, description }) => ({ title, description, summary: '' }),
		trace: { action: 'finding.released', subject: `finding:${number}` }
	});
}

/** Takes a finding back to the task force; what was read outside cannot be unread, and the trail says so. */
export function withdrawFinding(access: Releasing, number: number, note: string): Released {
	return act(access, number, 'take-back', {
		note,
		copy: () => null,
		trace: { action: 'finding.withdrawn', subject: `finding:${number}` }
	});
}

/** The office lets a summary leave the municipality: exactly the text that it read. */
export function approveSummary(access: Approving, number: number, seenSummary: string): Released {
	return act(access, number, 'approve', {
		stale: (row) => row.summary !== seenSummary,
		copy: ({ summary }, released) => released && { ...released, summary },
		trace: { action: 'summary.approved', subject: `finding:${number}`, contents: seenSummary }
	});
}

/** The office takes its approval back: the municipality still reads the finding, staff no summary. */
export function withdrawApproval(access: Approving, number: number): Released {
	return act(access, number, 'withdraw-approval', {
		copy: (_, released) => released && { ...released, summary: '' },
		trace: { action: 'summary.withdrawn', subject: `finding:${number}` }
	});
}

interface Details {
	/** Whether the row is not what the person saw. */
	stale?: (row: FindingRow) => boolean;
	/** What is read from now on, from the row and from the copy in force. */
	copy: (row: FindingRow, released: ReleasedFinding | null) => ReleasedFinding | null;
	note?: string;
	trace: Trace;
}

function act(
	access: Releasing | Approving,
	number: number,
	asked: ReleaseAct,
	{ stale, copy, note = '', trace }: Details
): Released {
	return change<Released>(access, (transaction) => {
		const row = findingRow(transaction, access, number);
		const released = row && (lastRelease(transaction, row.id)?.released ?? null);
		// The office knows released findings alone: to it, others are not there.
		if (!row || (!released && asked !== 'release'))
			return { result: { kind: 'gone' }, trace: null };
		if (stale?.(row)) return { result: { kind: 'changed' }, trace: null };
		const refusal = refusalOf(transaction, access, row, asked);
		if (refusal) return { result: { kind: 'refused', refusal }, trace: null };
		appendRelease(transaction, access, row.id, {
			visibility: visibilityAfter[asked],
			released: copy(row, released ?? null),
			note
		});
		return { result: { kind: 'released' }, trace };
	});
}

function refusalOf(
	transaction: Transaction,
	{ actor }: MunicipalityAccess,
	row: FindingRow,
	asked: ReleaseAct
): ReleaseRefusal | null {
	const last = lastRelease(transaction, row.id);
	const released = last?.released;
	return releaseRefusal({
		act: asked,
		by: accountableFor(actor),
		state: stateOf(transaction, row.id),
		visibility: released ? last.visibility : 'task-force',
		changed: released?.title !== row.title || released.description !== row.description,
		writers: row.writers,
		summary: row.summary,
		summaryChanged: released?.summary !== row.summary,
		summaryWriters: row.summaryWriters
	});
}
