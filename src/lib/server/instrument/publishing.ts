import { and, eq } from 'drizzle-orm';
import {
	formerlyOn,
	readInstrument,
	type Draft,
	type InstrumentProblem,
	type ReadInstrument
} from '#lib/domain/instrument/index.ts';
import type { Access } from '../access/access.ts';
import { change } from '../audit/change.ts';
import type { Database, Transaction } from '../db/client.ts';
import { digestOf, newId } from '../db/ids.ts';
import { instrumentDraftEnds, instruments } from '../db/schema/index.ts';
import { accountOf } from './drafting.ts';
import { storedDraft, type OpenDraft } from './drafts.ts';

export type Published =
	| { kind: 'published'; id: string }
	| { kind: 'gone' }
	/** Somebody has changed it since it was looked at. */
	| { kind: 'moved' }
	| { kind: 'version-taken'; version: string }
	| { kind: 'invalid'; problems: InstrumentProblem[] };

/** The draft as it would be published, checked. */
export function finishedInstrument(draft: Draft & Pick<OpenDraft, 'base'>): ReadInstrument {
	const formerly = formerlyOn(draft.base, draft.keys, draft.instrument);
	return readInstrument({ ...draft.instrument, formerly });
}

/** Whether a version of this name exists already. */
export function isTaken(
	reader: Database | Transaction,
	{ key, version }: { key: string; version: string }
): boolean {
	return (
		reader
			.select({ id: instruments.id })
			.from(instruments)
			.where(and(eq(instruments.key, key), eq(instruments.version, version)))
			.get() !== undefined
	);
}

/**
 * Publishes a draft: from now on nothing of it can be changed, and rounds can be planned on it.
 * @param seen the position that the editor looked at
 */
export function publishDraft(
	access: Access<'instruments.publish'>,
	draftId: string,
	seen: number
): Published {
	return change<Published>(access, (transaction) => {
		const none = (result: Published) => ({ result, trace: null });
		const draft = storedDraft(transaction, draftId);
		if (!draft) return none({ kind: 'gone' });
		if (draft.position !== seen) return none({ kind: 'moved' });
		const read = finishedInstrument(draft);
		if (!read.ok) return none({ kind: 'invalid', problems: read.problems });
		const { key, version } = read.instrument;
		if (isTaken(transaction, read.instrument)) return none({ kind: 'version-taken', version });
		const id = newId();
		const at = access.clock.now();
		const digest = digestOf(JSON.stringify(read.instrument));
		transaction
			.insert(instruments)
			.values({ id, key, version, content: read.instrument, digest, importedAt: at })
			.run();
		transaction
			.insert(instrumentDraftEnds)
			.values({
				draftId,
				outcome: 'published',
				instrumentId: id,
				accountId: accountOf(access),
				at
			})
			.run();
		return {
			result: { kind: 'published', id },
			trace: {
				action: 'instrument.published',
				subject: `instrument:${key}/${version}`,
				contents: read.instrument
			}
		};
	});
}
