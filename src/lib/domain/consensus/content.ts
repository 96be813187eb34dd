import { z } from 'zod';
import type { Consensus } from '../scoring/index.ts';

/** Longest texts, in characters. */
export const consensusLimits = { reason: 2_000, position: 2_000 } as const;

/** What a form sends: `outcome` is a level, `none`, or empty while nothing is chosen. */
export const consensusFormSchema = z.object({
	outcome: z.string().max(4),
	reason: z.string().trim().max(consensusLimits.reason),
	majority: z.string().trim().max(consensusLimits.position),
	minority: z.string().trim().max(consensusLimits.position)
});

export type ReadConsensus =
	| { ok: true; consensus: Consensus }
	| { ok: false; code: 'outcome' | 'reason-required' | 'majority-required' };

/**
 * The consensus that a form means. An agreed level needs its reason; „kein Konsens“ needs at least
 * the majority's position: a later reader must understand the number or its absence.
 *
 * @param highest the highest level of the scale
 */
export function readConsensus(
	form: z.infer<typeof consensusFormSchema>,
	highest: number
): ReadConsensus {
	const { outcome, reason, majority, minority } = form;
	if (outcome === 'none') {
		if (majority === '') return { ok: false, code: 'majority-required' };
		return { ok: true, consensus: { kind: 'none', majority, minority } };
	}
	if (!/^\d$/.test(outcome) || Number(outcome) > highest) return { ok: false, code: 'outcome' };
	if (reason === '') return { ok: false, code: 'reason-required' };
	return { ok: true, consensus: { kind: 'agreed', level: Number(outcome), reason } };
}
