import { and, desc, eq, max } from 'drizzle-orm';
import { decideEdit } from '#lib/domain/edits/decision.ts';
import {
	openPassages,
	type Confirmation,
	type OpenPassage
} from '#lib/domain/findings/confirming.ts';
import { fingerprintOf, type FindingContent } from '#lib/domain/findings/content.ts';
import { findingStep, type FindingNotMoved } from '#lib/domain/findings/course.ts';
import type { FindingState } from '#lib/domain/findings/vocabulary.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { findings, findingSteps } from '../db/schema/index.ts';
import { storedConfirmations } from './confirmations.ts';
import { keepConfirmations } from './keep-confirmations.ts';
import type { FindingOrigin } from './origin.ts';
import { contentOf, type FindingRow } from './rows.ts';

type Record = MunicipalityAccess<'findings.record'>;

export type Unconfirmed = { kind: 'unconfirmed'; passages: OpenPassage[] };

/** Records a finding with the next number, unless something in it looks like personal data. */
export function recordFinding(
	access: Record,
	content: FindingContent,
	confirmed: readonly Confirmation[],
	origin: FindingOrigin
): { kind: 'recorded'; number: number } | Unconfirmed {
	const { title, description } = content;
	const passages = openPassages({ title, description }, confirmed);
	if (passages.length > 0) return { kind: 'unconfirmed', passages };
	const { clock, municipality } = access;
	return change<{ kind: 'recorded'; number: number }>(access, (transaction) => {
		const last = transaction
			.select({ number: max(findings.number) })
			.from(findings)
			.where(eq(findings.municipalityId, municipality.id))
			.get()?.number;
		const id = newId();
		const number = (last ?? 0) + 1;
		const at = clock.now();
		transaction
			.insert(findings)
			.values({
				id,
				municipalityId: municipality.id,
				number,
				...content,
				...origin,
				writers: [accountableFor(access.actor)],
				createdAt: at,
				updatedAt: at
			})
			.run();
		appendStep(transaction, access, id, { from: null, to: 'recorded', note: '' });
		keepConfirmations(transaction, access, id, { title, description }, confirmed);
		return {
			result: { kind: 'recorded', number },
			trace: { action: 'finding.recorded', subject: `finding:${number}`, contents: content }
		};
	});
}

export type FindingEdited =
	| { kind: 'edited' }
	| { kind: 'gone' }
	/** Somebody else changed it meanwhile, to something else. */
	| { kind: 'conflict'; theirs: FindingContent; version: number }
	| Unconfirmed;

/** Changes a finding's text. What was released stays as it was until somebody releases it anew. */
export function editFinding(
	access: Record,
	number: number,
	content: FindingContent,
	confirmed: readonly Confirmation[],
	seenVersion: number
): FindingEdited {
	return change<FindingEdited>(access, (transaction) => {
		const row = findingRow(transaction, access, number);
		if (!row) return { result: { kind: 'gone' }, trace: null };
		const { title, description } = content;
		const known = [...storedConfirmations(transaction, row.id), ...confirmed];
		const passages = openPassages({ title, description }, known);
		if (passages.length > 0) return { result: { kind: 'unconfirmed', passages }, trace: null };
		const theirs = contentOf(row);
		const same = fingerprintOf(theirs) === fingerprintOf(content);
		switch (decideEdit({ seenVersion, touched: true }, { version: row.version, same })) {
			case 'leave':
				return { result: { kind: 'edited' }, trace: null };
			case 'conflict':
				return { result: { kind: 'conflict', theirs, version: row.version }, trace: null };
			case 'write': {
				const writers = [...new Set([...row.writers, accountableFor(access.actor)])];
				transaction
					.update(findings)
					.set({ ...content, writers, updatedAt: access.clock.now(), version: row.version + 1 })
					.where(eq(findings.id, row.id))
					.run();
				keepConfirmations(transaction, access, row.id, { title, description }, confirmed);
				return {
					result: { kind: 'edited' },
					trace: { action: 'finding.edited', subject: `finding:${number}`, contents: content }
				};
			}
		}
	});
}

export interface FindingStepAsked {
	/** The state that the person saw. */
	from: FindingState;
	to: FindingState;
	note: string;
}

/** Takes a step of the finding's course. */
export function moveFinding(
	access: MunicipalityAccess<'findings.advance'>,
	number: number,
	{ from, to, note }: FindingStepAsked
): { kind: 'moved' } | { kind: 'gone' } | FindingNotMoved {
	return change<{ kind: 'moved' } | { kind: 'gone' } | FindingNotMoved>(access, (transaction) => {
		const row = findingRow(transaction, access, number);
		if (!row) return { result: { kind: 'gone' }, trace: null };
		const state = lastStep(transaction, row.id)?.to ?? 'recorded';
		const step = findingStep(from, to);
		if (!step || state !== from) return { result: { kind: 'out-of-order', state }, trace: null };
		if (step.noteRequired && note.trim() === '') {
			return { result: { kind: 'note-required' }, trace: null };
		}
		appendStep(transaction, access, row.id, { from, to, note });
		return {
			result: { kind: 'moved' },
			trace: { action: 'finding.moved', subject: `finding:${number}/${to}` }
		};
	});
}

/** For this room's commands. Undefined: there is none by that number here. */
export function findingRow(
	transaction: Transaction,
	{ municipality }: MunicipalityAccess,
	number: number
): FindingRow | undefined {
	return transaction
		.select()
		.from(findings)
		.where(and(eq(findings.municipalityId, municipality.id), eq(findings.number, number)))
		.get();
}

function lastStep(transaction: Transaction, findingId: string) {
	return transaction
		.select({ to: findingSteps.to, position: findingSteps.position })
		.from(findingSteps)
		.where(eq(findingSteps.findingId, findingId))
		.orderBy(desc(findingSteps.position))
		.get();
}

function appendStep(
	transaction: Transaction,
	{ actor, clock }: MunicipalityAccess,
	findingId: string,
	step: { from: FindingState | null; to: FindingState; note: string }
): void {
	const position = (lastStep(transaction, findingId)?.position ?? 0) + 1;
	const row = { findingId, position, accountId: accountableFor(actor), at: clock.now(), ...step };
	transaction
		.insert(findingSteps)
		.values({ id: newId(), ...row })
		.run();
}
