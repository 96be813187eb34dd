import { z } from 'zod';
import type { RoundState } from '../rounds/transitions.ts';

/** Longest texts, in characters. */
export const assessmentLimits = { comment: 4_000, recommendation: 4_000, reason: 2_000 } as const;

/** What project staff say of a field. */
export const evaluationSchema = z.object({
	comment: z.string().trim().max(assessmentLimits.comment),
	recommendation: z.string().trim().max(assessmentLimits.recommendation),
	/** A published practice example, by its id; empty: none. */
	example: z.string().max(64).default('')
});

export type EvaluationContent = z.infer<typeof evaluationSchema>;

export const emptyEvaluation: EvaluationContent = { comment: '', recommendation: '', example: '' };

/** Staff's own level of a criterion. @param highest the highest level of the scale */
export function externalSchema(highest: number) {
	return z.object({
		level: z.coerce.number().int().min(0).max(highest),
		comment: z.string().trim().max(assessmentLimits.reason)
	});
}

export function sameEvaluation(one: EvaluationContent, other: EvaluationContent): boolean {
	return (
		one.comment === other.comment &&
		one.recommendation === other.recommendation &&
		one.example === other.example
	);
}

/** Whether a proposal to accept still stands: nothing was assessed after it. */
export function proposalStands(proposedAt: Date, lastAssessedAt: Date | null): boolean {
	return lastAssessedAt === null || proposedAt >= lastAssessedAt;
}

/** What an evaluation was written to: an interim submission, a hand-in, or after its acceptance. */
export type Stage = 'interim' | 'review' | 'correction';

/** The stage of something written at a time. @param steps of the round, the first one first */
export function stageAt(steps: readonly { to: RoundState; at: Date }[], at: Date): Stage {
	const state = steps.findLast((step) =>
		step.to === 'accepted' ? step.at < at : step.at <= at
	)?.to;
	if (state === 'accepted') return 'correction';
	return state === 'submitted' || state === 'in-review' ? 'review' : 'interim';
}
