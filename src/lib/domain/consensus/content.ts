import { z } from 'zod';
import type { Consensus } from '../scoring/official.ts';

/** Longest texts, in characters. */
export const consensusLimits = { reason: 2_000, majority: 2_000, minority: 2_000 } as const;

/** What a form sends: `outcome` is a level, `none`, or empty while nothing is chosen. */
export const consensusFormSchema = z.object({
	outcome: z.string().max(4),
	reason: z.string().trim().max(consensusLimits.reason),
	majority: z.string().trim().max(consensusLimits.majority),
	minority: z.string().trim().max(consensusLimits.minority)
});

export type ConsensusForm = z.infer<typeof consensusFormSchema>;

export const emptyConsensus: ConsensusForm = {
	outcome: '',
	reason: '',
	majority: '',
	minority: ''
};

/** What is missing in a form before it can be recorded. */
export type ConsensusGap = 'outcome' | 'reason-required' | 'majority-required';

export type ReadConsensus = { ok: true; consensus: Consensus } | { ok: false; gap: ConsensusGap };

/**
 * The consensus that a form means. An agreed level needs its reason; „kein Konsens“ needs at least
 * the majority's position: a later reader must understand the number or its absence.
 *
 * @param highest the highest level of the scale
 */
export function readConsensus(form: ConsensusForm, highest: number): ReadConsensus {
	const { outcome, reason, majority, minority } = form;
	if (outcome === 'none') {
		if (majority === '') return { ok: false, gap: 'majority-required' };
		return { ok: true, consensus: { kind: 'none', majority, minority } };
	}
	if (!/^\d$/.test(outcome) || Number(outcome) > highest) return { ok: false, gap: 'outcome' };
	if (reason === '') return { ok: false, gap: 'reason-required' };
	return { ok: true, consensus: { kind: 'agreed', level: Number(outcome), reason } };
}

/** Equal exactly for equal forms; a form carries it to know later what its editor saw. */
export function fingerprintOf({ outcome, reason, majority, minority }: ConsensusForm): string {
	return JSON.stringify([outcome, reason, majority, minority]);
}

/** A recorded consensus as a form shows it. */
export function formOf(consensus: Consensus): ConsensusForm {
	return consensus.kind === 'agreed'
		? { ...emptyConsensus, outcome: String(consensus.level), reason: consensus.reason }
		: {
				...emptyConsensus,
				outcome: 'none',
				majority: consensus.majority,
				minority: consensus.minority
			};
}
