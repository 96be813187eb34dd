import type { MembershipRole } from '../access/roles.ts';

/**
 * How a person reads the findings of a municipality: all of them as they stand, or of released ones
 * the released copy. Null: not at all.
 */
export type FindingReading = 'everything' | 'released' | null;

/** Who holds several roles reads as the one that reads most. Source: „Who uses it“. */
export function findingReadingOf(roles: readonly MembershipRole[]): FindingReading {
	if (roles.includes('member') || roles.includes('coordinator')) return 'everything';
	return roles.includes('office') ? 'released' : null;
}
