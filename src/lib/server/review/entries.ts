import { asc, eq } from 'drizzle-orm';
import { criterionByKey } from '#lib/domain/instrument/index.ts';
import {
	entryCountedAs,
	readableBy,
	type Audience,
	type Entry,
	type EntryKind,
	type Side
} from '#lib/domain/review/entries.ts';
import type { MunicipalityAccess, ReviewAccess, RoundAccess } from '../access/access.ts';
import { accountableFor } from '../access/accountable.ts';
import { change } from '../audit/change.ts';
import type { Database, Transaction } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { accounts, reviewEntries } from '../db/schema/index.ts';
import { instrumentOf } from '../instrument/queries.ts';

/** Everything that was written about a submission, for the staff. */
export function entriesForStaff({
	database,
	round
}: ReviewAccess<'submission.view' | 'submission.comment'>): Entry[] {
	return readableBy('staff', storedEntries(database, round.id));
}

/** What was written about the municipality's submission, without what is internal to the staff, counted anew. */
export function entriesFor({
	database,
	round
}: RoundAccess<'rounds.view' | 'workshop.run'>): Entry[] {
	return readableBy('municipality', storedEntries(database, round.id));
}

/** The first entry first; who calls this answers for who sees it. */
export function storedEntries(database: Database | Transaction, roundId: string): Entry[] {
	return database
		.select({
			position: reviewEntries.position,
			criterion: reviewEntries.criterionKey,
			kind: reviewEntries.kind,
			inReplyTo: reviewEntries.inReplyTo,
			audience: reviewEntries.audience,
			side: reviewEntries.side,
			text: reviewEntries.text,
			by: accounts.name,
			at: reviewEntries.at
		})
		.from(reviewEntries)
		.innerJoin(accounts, eq(accounts.id, reviewEntries.accountId))
		.where(eq(reviewEntries.roundId, roundId))
		.orderBy(asc(reviewEntries.position))
		.all();
}

/** What staff write beside a criterion, or about the whole (null). */
export interface StaffEntry {
	criterion: string | null;
	kind: Extract<EntryKind, 'comment' | 'question'>;
	audience: Audience;
	text: string;
}

/** Writes a comment or a question. False: there is no such criterion. */
export function writeEntry(access: ReviewAccess<'submission.comment'>, entry: StaffEntry): boolean {
	const { criterion } = entry;
	if (criterion !== null && !criterionByKey(instrumentOf(access), criterion)) return false;
	// A question that the asked cannot read is none.
	const audience = entry.kind === 'question' ? 'both' : entry.audience;
	append(access, { ...entry, audience, side: 'staff', inReplyTo: null });
	return true;
}

/**
 * The municipality answers a question or comment of the staff. False: there is none that it reads.
 * @param position as the municipality counts what it reads
 */
export function answerEntry(
	access: RoundAccess<'review.answer'>,
	position: number,
	text: string
): boolean {
	const asked = entryCountedAs(position, storedEntries(access.database, access.round.id));
	if (asked?.side !== 'staff') return false;
	const { criterion } = asked;
	append(access, {
		...{ criterion, kind: 'answer', audience: 'both', side: 'municipality' },
		...{ text, inReplyTo: asked.position }
	});
	return true;
}

interface NewEntry {
	criterion: string | null;
	kind: EntryKind;
	audience: Audience;
	side: Side;
	text: string;
	inReplyTo: number | null;
}

function append(
	access: (MunicipalityAccess & Pick<RoundAccess, 'round'>) | ReviewAccess,
	{ criterion, ...entry }: NewEntry
): void {
	const { actor, clock, round } = access;
	change(access, (transaction) => {
		const known = storedEntries(transaction, round.id);
		// A form that is sent twice says it once.
		const last = known.at(-1);
		const again =
			last?.criterion === criterion &&
			Object.entries(entry).every(([name, value]) => last[name as keyof Entry] === value);
		if (again) return { result: undefined, trace: null };
		const position = (last?.position ?? 0) + 1;
		const by = { accountId: accountableFor(actor), at: clock.now() };
		transaction
			.insert(reviewEntries)
			.values({
				...{ id: newId(), roundId: round.id, position, criterionKey: criterion },
				...entry,
				...by
			})
			.run();
		// The municipality reads of its own answers, whose position among internal ones is not its business.
		const [action, part] =
			entry.side === 'municipality'
				? (['review.answered', 'submission'] as const)
				: (['review.entered', `entry:${position}`] as const);
		const subject = `round:${round.number}/${part}`;
		return { result: undefined, trace: { action, subject, contents: entry.text } };
	});
}
