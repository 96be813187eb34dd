import type { MembershipRole } from './roles.ts';

/** What decides which fields are a person's own in a round. */
export interface FieldStanding {
	roles: readonly MembershipRole[];
	/** The membership is marked „Verwaltung“. */
	administration: boolean;
	/** Fields handed to this person in this round, without revoked ones. */
	delegated: readonly string[];
}

/** Which fields: all of them, or those listed. */
export type FieldScope = 'all' | ReadonlySet<string>;

/**
 * The fields a person may answer: the coordinator and members marked „Verwaltung“ all of them,
 * other members and contributors what was delegated to them. Source: „Who uses it“.
 */
export function answerableFields({ roles, administration, delegated }: FieldStanding): FieldScope {
	if (roles.includes('coordinator')) return 'all';
	if (administration && roles.includes('member')) return 'all';
	return new Set(delegated);
}

/** The fields whose answers a person may read: everyone but a mere contributor reads all. */
export function readableFields(standing: FieldStanding): FieldScope {
	const reads = standing.roles.some((role) => role !== 'contributor');
	return reads ? 'all' : answerableFields(standing);
}

export function includesField(scope: FieldScope, field: string): boolean {
	return scope === 'all' || scope.has(field);
}
