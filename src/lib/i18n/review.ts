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

/** Whom a round waits for. */
export function waitingLabel(on: WaitingOn): string {
	return waitingLabels[on]();
}

/** Until when a round is expected, and whether that day is over. */
export function dueSentence({ on, offered, overdue }: Due): string {
	const day = dayInDigits(on);
	if (overdue) return offered ? m.review_due_offer_overdue({ day }) : m.review_due_overdue({ day });
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
