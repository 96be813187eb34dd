import { and, eq, inArray, isNull, max } from 'drizzle-orm';
import { isDeliverable } from '#lib/domain/mail/address.ts';
import {
	digestDue,
	toldByMail,
	untold,
	type Choices,
	type LocalTime
} from '#lib/domain/notices/index.ts';
import { textOf } from '#lib/i18n/labels.ts';
import { digestWords, type DigestGroup } from '#lib/i18n/digest.ts';
import { noticeSentence } from '#lib/i18n/notices.ts';
import { localTime, type Clock } from '../clock.ts';
import type { Database, Transaction } from '../db/client.ts';
import { accounts, noticeDigests, noticesTold } from '../db/schema/index.ts';
import { inLanguage } from '../language.ts';
import { queueMail } from '../mail/outbox.ts';
import { hasMailUnderWay, undeliveredAmong } from '../mail/standing.ts';
import { storedChoices } from './choices.ts';
import { ownNotices, type PlacedNotice } from './own.ts';
import { pathOf } from './paths.ts';

/** What digests are made with. */
export interface Desk {
	database: Database;
	clock: Clock;
	/** The public address, for links. */
	origin: string;
}

type Account = Pick<
	typeof accounts.$inferSelect,
	'id' | 'name' | 'email' | 'operator' | 'language'
>;

/** Whoever it is time for: an address that can be reached, and nothing on its way there. */
export function accountsDue({ database, clock }: Desk): (Account & { choices: Choices })[] {
	const now = localTime(clock.now());
	return database
		.select({
			id: accounts.id,
			name: accounts.name,
			email: accounts.email,
			operator: accounts.operator,
			language: accounts.language,
			lastOn: max(noticeDigests.day)
		})
		.from(accounts)
		.leftJoin(noticeDigests, eq(noticeDigests.accountId, accounts.id))
		.where(isNull(accounts.disabledAt))
		.groupBy(accounts.id)
		.all()
		.flatMap(({ lastOn, ...account }) => {
			// Nobody is asked twice on one day, and most have been asked.
			if (!digestDue('daily', lastOn, now) || !isDeliverable(account.email)) return [];
			const { choices } = storedChoices(database, account.id);
			if (!digestDue(choices.frequency, lastOn, now)) return [];
			return hasMailUnderWay(database, account.id) ? [] : [{ ...account, choices }];
		});
}

/**
 * Sees what is new for one person and lays it into the outbox, all in one transaction: whatever ends
 * the process, the day is either done or not begun. It is read with the person's own access, so that
 * an e-mail tells nothing that its reader may not read.
 */
export function makeDigest(
	desk: Desk,
	{ choices, ...account }: Account & { choices: Choices }
): void {
	const { database, clock, origin } = desk;
	const { id, name, email, operator, language } = account;
	const context = {
		database,
		clock,
		actor: { kind: 'account', id, name, email, operator }
	} as const;
	const all = ownNotices(context);
	const wanted = all.filter(({ kind }) => toldByMail(choices, kind));
	const at = clock.now();
	const { day } = localTime(at);
	database.transaction(
		(transaction) => {
			if (isDone(transaction, id, { day })) return;
			const told = toldTo(transaction, id, all);
			const fresh = untold(wanted, told);
			const mailId =
				fresh.length === 0
					? null
					: queueMail(transaction, {
							accountId: id,
							...wordsOf({ fresh, known: wanted.length - fresh.length, origin, language }),
							at
						});
			for (const mark of fresh.flatMap(({ marks }) => marks)) {
				transaction
					.insert(noticesTold)
					.values({ accountId: id, mark, mailId })
					.onConflictDoNothing()
					.run();
			}
			transaction.insert(noticeDigests).values({ accountId: id, day, at, mailId }).run();
		},
		{ behavior: 'immediate' }
	);
}

/** Whether another process has been there. */
function isDone(
	transaction: Transaction,
	accountId: string,
	{ day }: Pick<LocalTime, 'day'>
): boolean {
	const done = transaction
		.select({ day: noticeDigests.day })
		.from(noticeDigests)
		.where(and(eq(noticeDigests.accountId, accountId), eq(noticeDigests.day, day)))
		.get();
	return done !== undefined;
}

/** What somebody was told and still is so; what is over, or never arrived, is forgotten. */
function toldTo(
	transaction: Transaction,
	accountId: string,
	now: readonly PlacedNotice[]
): Set<string> {
	const current = new Set(now.flatMap(({ marks }) => marks));
	const rows = transaction
		.select({ mark: noticesTold.mark, mailId: noticesTold.mailId })
		.from(noticesTold)
		.where(eq(noticesTold.accountId, accountId))
		.all();
	const failed = undeliveredAmong(
		transaction,
		rows.flatMap(({ mailId }) => mailId ?? [])
	);
	const stays = ({ mark, mailId }: (typeof rows)[number]) =>
		current.has(mark) && !(mailId && failed.has(mailId));
	const over = rows.filter((row) => !stays(row)).map(({ mark }) => mark);
	if (over.length > 0) {
		transaction
			.delete(noticesTold)
			.where(and(eq(noticesTold.accountId, accountId), inArray(noticesTold.mark, over)))
			.run();
	}
	return new Set(rows.filter(stays).map(({ mark }) => mark));
}

function wordsOf(asked: {
	fresh: readonly PlacedNotice[];
	known: number;
	origin: string;
	language: 'de' | 'en';
}) {
	const { fresh, known, origin, language } = asked;
	return inLanguage(language, () => {
		const byPlace = Map.groupBy(fresh, ({ place }) => place.name);
		const groups: DigestGroup[] = [...byPlace].map(([place, notices]) => ({
			place,
			items: notices.map((notice) => ({
				sentence: noticeSentence(notice, notice.field ? textOf(notice.field) : ''),
				address: origin + pathOf(notice)
			}))
		}));
		return digestWords({ groups, known, origin });
	});
}
