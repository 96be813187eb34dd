import type { Due } from '#lib/domain/review/due.ts';
import type { Entry } from '#lib/domain/review/entries.ts';
import type { NotReminded } from '#lib/domain/review/reminding.ts';
import type { WaitingOn } from '#lib/domain/review/waiting.ts';
import { dayInDigits } from './format.ts';
import { m } from './paraglide/messages.js';

/** What kind of entry it is. */
export function entryLabel({ kind, audience }: Pick<Entry, 'kind' | 'audience'>): string {
	switch (kind) {
		case 'question':
			return m.review_kind_question();
		case 'answer':
			return m.review_answered();
		case 'comment':
			return audience === 'internal' ? m.review_kind_internal() : m.review_kind_comment();
	}
}

const waitingLabels: Record<WaitingOn, () => string> = {
	staff: m.review_waiting_staff,
	municipality: m.review_waiting_municipality,
	nobody: m.review_waiting_nobody
};

/**
 * Whom a round waits for, and how long.
 * @param days null: nothing to say about it
 */
export function waitingSentence(on: WaitingOn, days: number | null): string {
	const whom = waitingLabels[on]();
	if (days === null) return whom;
	if (days <= 0) return m.review_waiting_today({ whom });
	return days === 1
		? m.review_waiting_yesterday({ whom })
		: m.review_waiting_days({ whom, count: days });
}

/** Until when a round is expected, and whether that day is over. */
export function dueSentence({ on, offered, overdue, daysLeft }: Due): string {
	const day = dayInDigits(on);
	if (overdue) {
		const late = m.review_due_overdue({ day, count: -daysLeft });
		return offered ? m.review_due_offer_overdue({ late }) : late;
	}
	return offered ? m.review_due_offer({ day }) : m.review_due({ day });
}

const notReminded: Record<NotReminded, (about: { name: string }) => string> = {
	'owes-nothing': m.review_reminded_owes_nothing,
	'reminded-lately': m.review_reminded_lately
};

/** Why a municipality was not reminded. */
export function notRemindedSentence(name: string, reason: NotReminded): string {
	return notReminded[reason]({ name });
}
