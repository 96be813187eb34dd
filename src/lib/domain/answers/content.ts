import { z } from 'zod';
import type { Reply } from '../scoring/reply.ts';

export type AnswerKind = 'level' | 'cannot-judge' | 'not-applicable';

/** What the administration says to one question. */
export interface AnswerContent {
	/** Null: nothing chosen yet, although evidence or a note may be there. */
	kind: AnswerKind | null;
	/** 0 to the scale's highest with kind `level`, else null. */
	level: number | null;
	/** Why it does not apply; kept while somebody changes their mind, read only with that kind. */
	reason: string;
	evidence: string;
	/** Empty, or an address with http(s). */
	evidenceLink: string;
	note: string;
}

export const emptyAnswer: AnswerContent = {
	kind: null,
	level: null,
	reason: '',
	evidence: '',
	evidenceLink: '',
	note: ''
};

/** Longest texts, in characters. */
export const textLimits = {
	reason: 1_000,
	evidence: 2_000,
	evidenceLink: 500,
	note: 2_000
} as const;

/**
 * Checks what came out of a form. The level is checked against the scale of the instrument.
 * @param highest the highest level of the scale
 */
export function answerSchema(highest: number) {
	const text = (max: number) => z.string().trim().max(max);
	return z.object({
		choice: choiceSchema(highest),
		reason: text(textLimits.reason),
		evidence: text(textLimits.evidence),
		evidenceLink: z.union([
			z.literal(''),
			z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(textLimits.evidenceLink)
		]),
		note: text(textLimits.note)
	});
}

/** The words a form uses for a choice: `3`, `cannot-judge`, `not-applicable`, or empty. */
function choiceSchema(highest: number) {
	return z
		.union([z.enum(['', 'cannot-judge', 'not-applicable']), z.string().regex(/^(0|[1-9]\d?)$/)])
		.transform((choice, context): Pick<AnswerContent, 'kind' | 'level'> => {
			if (choice === '') return { kind: null, level: null };
			if (choice === 'cannot-judge' || choice === 'not-applicable') {
				return { kind: choice, level: null };
			}
			const level = Number(choice);
			if (level > highest) {
				context.addIssue({ code: 'custom', message: `the scale ends at ${highest}` });
			}
			return { kind: 'level', level };
		});
}

/** The word that a form uses for what was chosen. */
export function choiceOf({ kind, level }: AnswerContent): string {
	return kind === 'level' ? String(level) : (kind ?? '');
}

/** Equal exactly for equal answers; a form carries it to know later what its editor saw. */
export function fingerprintOf(content: AnswerContent): string {
	const { reason, evidence, evidenceLink, note } = content;
	return JSON.stringify([choiceOf(content), reason, evidence, evidenceLink, note]);
}

/** How an answer counts in the scores; undefined where nothing was chosen. */
export function replyOf({ kind, level, reason }: AnswerContent): Reply | undefined {
	switch (kind) {
		case null:
			return undefined;
		case 'level':
			return { kind, level: level ?? 0 };
		case 'cannot-judge':
			return { kind };
		case 'not-applicable':
			return { kind, reason: reason || null };
	}
}
