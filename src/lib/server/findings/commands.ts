import { eq, max } from 'drizzle-orm';
import { decideEdit } from '#lib/domain/edits/decision.ts';
import {
	openPassages,
	type Confirmation,
	type OpenPassage
} from '#lib/domain/findings/confirming.ts';
import { fingerprintOf, type FindingContent } from '#lib/domain/findings/content.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import { newId } from '../db/ids.ts';
import { findings } from '../db/schema/index.ts';
import { storedConfirmations } from './confirmations.ts';
import { appendStep, findingRow } from './course-rows.ts';
import { keepConfirmations } from './keep-confirmations.ts';
import { misplacedPart, type PlacePart } from './places.ts';
import { contentOf } from './rows.ts';

type Record = MunicipalityAccess<'findings.record'>;

export type Unconfirmed = { kind: 'unconfirmed'; passages: OpenPassage[] };

/** A field, criterion or round that is not there, or a criterion of another field. */
export interface Misplaced {
	kind: 'misplaced';
	part: PlacePart;
}

export type FindingRecorded = { kind: 'recorded'; number: number } | Unconfirmed | Misplaced;

/** Records a finding with the next number, unless something in it looks like personal data. */
export function recordFinding(
	access: Record,
	content: FindingContent,
	confirmed: readonly Confirmation[],
	{ noteId }: { noteId: string | null }
): FindingRecorded {
	const { title, description } = content;
	const part = misplacedPart(access, content);
	if (part) return { kind: 'misplaced', part };
	const passages = openPassages({ title, description }, confirmed);
	if (passages.length > 0) return { kind: 'unconfirmed', passages };
	const { clock, municipality } = access;
	return change<FindingRecorded>(access, (transaction) => {
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
				noteId,
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
	| Unconfirmed
	| Misplaced;

/** Changes a finding's text. What was released stays as it was until somebody releases it anew. */
export function editFinding(
	access: Record,
	number: number,
	content: FindingContent,
	confirmed: readonly Confirmation[],
	seenVersion: number
): FindingEdited {
	const part = misplacedPart(access, content);
	if (part) return { kind: 'misplaced', part };
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
				const said = theirs.title === title && theirs.description === description;
				const added = said ? [] : [accountableFor(access.actor)];
				const writers = [...new Set([...row.writers, ...added])];
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
