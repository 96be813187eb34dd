import {
	changedParts,
	nextVersion,
	partsOf,
	type Draft,
	type Instrument
} from '#lib/domain/instrument/index.ts';
import type { AuditAction } from '#lib/domain/audit/actions.ts';
import type { Access } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { instrumentDraftEnds, instrumentDraftParts, instrumentDrafts } from '../db/schema/index.ts';
import { partsAt, storedDraft, type OpenDraft } from './drafts.ts';
import { instrumentById } from './queries.ts';

type Keeper = Access<'instruments.keep' | 'instruments.import'>;

/** Begins a new version from a published one, or from what a file says on top of it. */
export function beginDraft(
	access: Keeper,
	baseId: string,
	given?: Draft
): { id: string; version: string } {
	return change(access, (transaction) => {
		const base = instrumentById(transaction, baseId);
		const version = nextVersion(base.version);
		const draft = given ?? { instrument: { ...base, version }, keys: {} };
		const id = newId();
		transaction
			.insert(instrumentDrafts)
			.values({ id, baseId, accountId: accountOf(access), createdAt: access.clock.now() })
			.run();
		append(transaction, access, id, 1, [...partsOf(draft)]);
		return {
			result: { id, version: draft.instrument.version },
			trace: trace('instrument.drafted', draft.instrument)
		};
	});
}

/** The draft as it shall be, or what stands in the way. */
export type Edited<R> = { ok: true; draft: Draft } | { ok: false; why: R };

export type Drafted<R> =
	| { kind: 'saved'; position: number }
	/** Ended meanwhile, or never there. */
	| { kind: 'gone' }
	| { kind: 'refused'; why: R };

/**
 * Changes an open draft on what it is now, whatever others have done to it meanwhile; writes the
 * parts that differ. @param edit gives the draft as it shall be, or why it must not
 */
export function editDraft<R>(
	access: Access<'instruments.keep'>,
	draftId: string,
	edit: (draft: OpenDraft, transaction: Transaction) => Edited<R>
): Drafted<R> {
	return change<Drafted<R>>(access, (transaction) => {
		const stored = storedDraft(transaction, draftId);
		if (!stored) return { result: { kind: 'gone' }, trace: null };
		const edited = edit(stored, transaction);
		if (!edited.ok) return { result: { kind: 'refused', why: edited.why }, trace: null };
		const { parts, position } = partsAt(transaction, draftId, stored.position);
		const changed = changedParts(parts, edited.draft);
		if (changed.length === 0) return { result: { kind: 'saved', position }, trace: null };
		append(transaction, access, draftId, position + 1, changed);
		return {
			result: { kind: 'saved', position: position + 1 },
			trace: trace('instrument.edited', edited.draft.instrument, changed)
		};
	});
}

/**
 * Gives a draft up; what was written stays in the database. `moved`: somebody wrote on it since.
 * @param seen the position that the page showed
 */
export function discardDraft(
	access: Access<'instruments.keep'>,
	draftId: string,
	seen: number
): 'discarded' | 'gone' | 'moved' {
	return change<ReturnType<typeof discardDraft>>(access, (transaction) => {
		const draft = storedDraft(transaction, draftId);
		if (!draft) return { result: 'gone', trace: null };
		if (draft.position !== seen) return { result: 'moved', trace: null };
		transaction
			.insert(instrumentDraftEnds)
			.values({
				draftId,
				outcome: 'discarded',
				accountId: accountOf(access),
				at: access.clock.now()
			})
			.run();
		return { result: 'discarded', trace: trace('instrument.discarded', draft.instrument) };
	});
}

/** The account behind an access to drafts: only people write. */
export function accountOf({ actor }: Access): string {
	if (actor.kind !== 'account') throw new Error('only an account writes on a draft');
	return actor.id;
}

function append(
	transaction: Transaction,
	access: Access,
	draftId: string,
	position: number,
	parts: readonly [string, unknown][]
): void {
	const by = { accountId: accountOf(access), at: access.clock.now() };
	for (const [part, content] of parts) {
		transaction
			.insert(instrumentDraftParts)
			.values({ draftId, position, part, content, ...by })
			.run();
	}
}

function trace(action: AuditAction, { key, version }: Instrument, contents?: unknown) {
	return { action, subject: `instrument:${key}/${version}`, contents };
}
