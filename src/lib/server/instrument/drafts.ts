import { and, asc, desc, eq, isNull, lte, max } from 'drizzle-orm';
import {
	criteriaOf,
	draftFrom,
	fittingKeys,
	keysOf,
	type Draft,
	type Field,
	type Instrument
} from '#lib/domain/instrument/index.ts';
import type { Access } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import {
	accounts,
	instrumentDraftEnds,
	instrumentDraftParts,
	instrumentDrafts
} from '../db/schema/index.ts';
import { instrumentById } from './queries.ts';

type KeeperAccess = Access<'instruments.view' | 'instruments.keep' | 'instruments.publish'>;

/** A version that is being written, with the one it is held against. */
export interface OpenDraft extends Draft {
	id: string;
	/** Number of the last change: what an editor carries as seen. */
	position: number;
	baseId: string;
	base: Instrument;
}

/** A draft for its pages: also one that has ended, so that nothing typed into it is lost. */
export function draftById(
	{ database }: KeeperAccess,
	id: string
): (OpenDraft & { ended: boolean }) | undefined {
	const ended = database
		.select({ draftId: instrumentDraftEnds.draftId })
		.from(instrumentDraftEnds)
		.where(eq(instrumentDraftEnds.draftId, id))
		.get();
	const draft = anyDraft(database, id);
	return draft && { ...draft, ended: ended !== undefined };
}

/** A draft that is still open, for commands inside their transaction; undefined for any other. */
export function storedDraft(reader: Database | Transaction, id: string): OpenDraft | undefined {
	const open = reader
		.select({ id: instrumentDrafts.id })
		.from(instrumentDrafts)
		.leftJoin(instrumentDraftEnds, eq(instrumentDraftEnds.draftId, instrumentDrafts.id))
		.where(and(eq(instrumentDrafts.id, id), isNull(instrumentDraftEnds.draftId)))
		.get();
	return open && anyDraft(reader, id);
}

function anyDraft(reader: Database | Transaction, id: string): OpenDraft | undefined {
	const row = reader
		.select({ baseId: instrumentDrafts.baseId })
		.from(instrumentDrafts)
		.where(eq(instrumentDrafts.id, id))
		.get();
	if (!row) return undefined;
	const { parts, position } = partsAt(reader, id, Number.MAX_SAFE_INTEGER);
	const base = instrumentById(reader, row.baseId);
	const { instrument, keys } = draftFrom(parts);
	const fitting = fittingKeys(base, instrument, keys);
	return { id, position, baseId: row.baseId, base, instrument, keys: fitting };
}

/** The field as it was when it last had this criterion, which was removed since. */
export function fieldThatHad(
	{ database }: KeeperAccess,
	draftId: string,
	criterionKey: string
): Field | undefined {
	return database
		.select({ part: instrumentDraftParts.part, content: instrumentDraftParts.content })
		.from(instrumentDraftParts)
		.where(eq(instrumentDraftParts.draftId, draftId))
		.orderBy(desc(instrumentDraftParts.position))
		.all()
		.filter(({ part }) => part !== 'frame')
		.map(({ content }) => content as Field)
		.find((field) => criteriaOf(field).some(({ key }) => key === criterionKey));
}

/** What a draft was after one of its changes; undefined where it was nothing yet. */
export function draftAt(
	reader: Database | Transaction,
	id: string,
	position: number
): Draft | undefined {
	const { parts } = partsAt(reader, id, position);
	return parts.has('frame') ? draftFrom(parts) : undefined;
}

/** The parts of a draft as they were after a change, and the number of the last one. */
export function partsAt(reader: Database | Transaction, id: string, position: number) {
	// SQLite takes the other columns from the row that has the maximum.
	const rows = reader
		.select({
			part: instrumentDraftParts.part,
			content: instrumentDraftParts.content,
			position: max(instrumentDraftParts.position)
		})
		.from(instrumentDraftParts)
		.where(and(eq(instrumentDraftParts.draftId, id), lte(instrumentDraftParts.position, position)))
		.groupBy(instrumentDraftParts.part)
		.all();
	return {
		parts: new Map(rows.map(({ part, content }) => [part, content])),
		position: Math.max(0, ...rows.map((row) => row.position ?? 0))
	};
}

/** Every key that the base or the draft ever used, so that none changes its meaning. */
export function takenKeys(reader: Database | Transaction, draft: OpenDraft): Set<string> {
	const written = reader
		.select({ content: instrumentDraftParts.content, part: instrumentDraftParts.part })
		.from(instrumentDraftParts)
		.where(eq(instrumentDraftParts.draftId, draft.id))
		.all()
		.filter(({ part }) => part !== 'frame')
		.map(({ content }) => content as Field);
	return new Set([...keysOf(draft.base), ...keysOf({ fields: written })]);
}

/** A draft in the list. */
export interface DraftEntry {
	id: string;
	title: Instrument['title'];
	version: string;
	baseVersion: string;
	changedAt: Date;
	changedBy: string;
}

/** All open drafts, the oldest first. */
export function openDrafts({ database }: KeeperAccess): DraftEntry[] {
	const open = database
		.select({ id: instrumentDrafts.id })
		.from(instrumentDrafts)
		.leftJoin(instrumentDraftEnds, eq(instrumentDraftEnds.draftId, instrumentDrafts.id))
		.where(isNull(instrumentDraftEnds.draftId))
		.orderBy(asc(instrumentDrafts.createdAt))
		.all();
	return open.flatMap(({ id }) => {
		const draft = storedDraft(database, id);
		const last = database
			.select({ at: instrumentDraftParts.at, by: accounts.name })
			.from(instrumentDraftParts)
			.innerJoin(accounts, eq(accounts.id, instrumentDraftParts.accountId))
			.where(eq(instrumentDraftParts.draftId, id))
			.orderBy(desc(instrumentDraftParts.position))
			.get();
		if (!draft || !last) return [];
		const { instrument, base } = draft;
		return {
			id,
			title: instrument.title,
			version: instrument.version,
			baseVersion: base.version,
			changedAt: last.at,
			changedBy: last.by
		};
	});
}
