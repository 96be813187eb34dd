import { sameAnswer, type AnswerContent } from './content.ts';

/** What the editor of a form saw and what they sent. */
export interface Edit {
	/** Version and content that the form was made with. */
	seenVersion: number;
	/** Whether what they sent differs from what they saw. */
	touched: boolean;
	sent: AnswerContent;
}

export type EditDecision = 'write' | 'leave' | 'conflict';

/**
 * What to do with one question of a form that holds many. Untouched questions are left alone even
 * when somebody else changed them meanwhile; the same change made twice is no conflict; only two
 * different changes are.
 *
 * @param stored what is there now, with its version; version 0: nothing yet
 */
export function decideEdit(
	{ seenVersion, touched, sent }: Edit,
	stored: { version: number; content: AnswerContent }
): EditDecision {
	if (sameAnswer(sent, stored.content)) return 'leave';
	if (stored.version === seenVersion) return 'write';
	return touched ? 'conflict' : 'leave';
}
