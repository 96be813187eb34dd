import { and, asc, eq } from 'drizzle-orm';
import { decideEdit } from '#lib/domain/edits/decision.ts';
import { criterionByKey, highestLevel } from '#lib/domain/instrument/index.ts';
import type { ExternalView } from '#lib/domain/scoring/index.ts';
import type { ReviewAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Database, Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { accounts, externalViews } from '../db/schema/index.ts';
import { instrumentOf } from '../instrument/queries.ts';

/** An external view in force, with who wrote it. */
export interface StoredView extends ExternalView {
	/** Counts up per criterion from 1. */
	readonly version: number;
	readonly by: string;
	readonly at: Date;
}

/** Staff's own levels as they stand now, by criterion key. */
export function externalNow({
	database,
	round
}: ReviewAccess<'submission.view' | 'submission.assess'>): Map<string, StoredView> {
	return storedViews(database, round.id);
}

function storedViews(database: Database | Transaction, roundId: string): Map<string, StoredView> {
	const rows = database
		.select({
			key: externalViews.criterionKey,
			level: externalViews.level,
			comment: externalViews.comment,
			version: externalViews.version,
			by: accounts.name,
			at: externalViews.updatedAt
		})
		.from(externalViews)
		.innerJoin(accounts, eq(accounts.id, externalViews.accountId))
		.where(eq(externalViews.roundId, roundId))
		.orderBy(asc(externalViews.version))
		.all();
	// Of several versions the last one stays.
	return new Map(rows.map(({ key, ...view }) => [key, view]));
}

export type SavedView =
	| { kind: 'saved'; version: number }
	/** Somebody else wrote something else meanwhile; nothing was written. */
	| { kind: 'conflict'; theirs: StoredView }
	| { kind: 'unknown' };

/** Writes the staff's own level of a criterion. @param seenVersion 0: nothing was there */
export function saveExternal(
	access: ReviewAccess<'submission.assess'>,
	criterionKey: string,
	view: ExternalView,
	seenVersion: number
): SavedView {
	const instrument = instrumentOf(access);
	const known = criterionByKey(instrument, criterionKey);
	if (!known || view.level > highestLevel(instrument)) return { kind: 'unknown' };
	return change<SavedView>(access, (transaction) => {
		const stored = storedViews(transaction, access.round.id).get(criterionKey);
		const same = stored?.level === view.level && stored.comment === view.comment;
		const now = { version: stored?.version ?? 0, same };
		const decision = decideEdit({ seenVersion, touched: true }, now);
		if (decision === 'leave') return { result: { kind: 'saved', ...now }, trace: null };
		if (decision === 'conflict' && stored) {
			return { result: { kind: 'conflict', theirs: stored }, trace: null };
		}
		const version = now.version + 1;
		const row = { roundId: access.round.id, criterionKey, version, ...view };
		const by = { accountId: accountableFor(access.actor), updatedAt: access.clock.now() };
		transaction
			.insert(externalViews)
			.values({ id: newId(), ...row, ...by })
			.run();
		const subject = `round:${access.round.number}/criterion:${criterionKey}`;
		return {
			result: { kind: 'saved', version },
			trace: { action: 'external.saved', subject, contents: view }
		};
	});
}

/** The external views of a round as its municipality knows them: as of the last decision. */
export function decidedViews(
	database: Database | Transaction,
	roundId: string,
	decidedAt: Date | null
): Map<string, ExternalView> {
	if (decidedAt === null) return new Map();
	const rows = database
		.select()
		.from(externalViews)
		.where(and(eq(externalViews.roundId, roundId)))
		.orderBy(asc(externalViews.version))
		.all()
		.filter(({ updatedAt }) => updatedAt <= decidedAt);
	return new Map(
		rows.map(({ criterionKey, level, comment }) => [criterionKey, { level, comment }])
	);
}
