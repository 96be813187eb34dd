/** What the administration answered to one question. A question without a reply is skipped. */
export type Reply =
	| { readonly kind: 'level'; readonly level: number }
	| { readonly kind: 'cannot-judge' }
	| { readonly kind: 'not-applicable'; readonly reason: string | null };

/** Replies by question key. */
export type Replies = ReadonlyMap<string, Reply>;

export type ReplyState = 'level' | 'cannot-judge' | 'not-applicable' | 'reason-missing' | 'skipped';

/**
 * How a reply counts. „Trifft nicht zu“ without a reason (or with a blank one) is saved, but counts
 * as skipped and blocks the hand-in: `reason-missing` (product.md, scoring rules).
 */
export function replyState(reply: Reply | undefined): ReplyState {
	if (!reply) return 'skipped';
	if (reply.kind !== 'not-applicable') return reply.kind;
	return reply.reason?.trim() ? 'not-applicable' : 'reason-missing';
}
