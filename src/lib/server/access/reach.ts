import { and, desc, eq, isNull } from 'drizzle-orm';
import type { FieldStanding, MembershipRole } from '#lib/domain/access/index.ts';
import type { Database } from '../db/client.ts';
import {
	delegations,
	memberships,
	municipalities,
	rounds,
	roundTransitions,
	staffAssignments
} from '../db/schema/index.ts';
import type { MunicipalityInReach, RoundInReach } from './access.ts';

export interface Membership {
	municipality: MunicipalityInReach;
	roles: MembershipRole[];
	administration: boolean;
	unit: string;
}

/** The municipality by its address, if this account belongs to it today; else undefined. */
export function membershipOf(
	database: Database,
	accountId: string,
	slug: string
): Membership | undefined {
	const rows = database
		.select({
			id: municipalities.id,
			slug: municipalities.slug,
			name: municipalities.name,
			kind: municipalities.kind,
			programmeId: municipalities.programmeId,
			role: memberships.role,
			administration: memberships.administration,
			unit: memberships.unit
		})
		.from(memberships)
		.innerJoin(municipalities, eq(municipalities.id, memberships.municipalityId))
		.where(
			and(
				eq(memberships.accountId, accountId),
				eq(municipalities.slug, slug),
				isNull(memberships.endedAt)
			)
		)
		.all();
	const [first] = rows;
	if (!first) return undefined;
	const { id, name, kind, programmeId } = first;
	return {
		municipality: { id, slug: first.slug, name, kind, programmeId },
		roles: rows.map(({ role }) => role),
		administration: rows.some(({ administration }) => administration),
		unit: rows.find(({ unit }) => unit !== '')?.unit ?? ''
	};
}

/** A round of the municipality by its number, with its current state. */
export function roundOf(
	database: Database,
	municipalityId: string,
	number: number
): RoundInReach | undefined {
	return database
		.select({
			id: rounds.id,
			number: rounds.number,
			title: rounds.title,
			instrumentId: rounds.instrumentId,
			state: roundTransitions.to
		})
		.from(rounds)
		.innerJoin(roundTransitions, eq(roundTransitions.roundId, rounds.id))
		.where(and(eq(rounds.municipalityId, municipalityId), eq(rounds.number, number)))
		.orderBy(desc(roundTransitions.position))
		.get();
}

/** A round with its municipality, whoever asks: the caller must know the round by other proof. */
export function roundById(
	database: Database,
	roundId: string
): { municipality: MunicipalityInReach; round: RoundInReach } | undefined {
	const row = database
		.select({ municipality: municipalities, number: rounds.number })
		.from(rounds)
		.innerJoin(municipalities, eq(municipalities.id, rounds.municipalityId))
		.where(eq(rounds.id, roundId))
		.get();
	if (!row) return undefined;
	const { id, slug, name, kind, programmeId } = row.municipality;
	const round = roundOf(database, id, row.number);
	return round && { municipality: { id, slug, name, kind, programmeId }, round };
}

/** What decides which fields are this person's own in a round. */
export function standingOf(
	database: Database,
	{ roles, administration }: Membership,
	accountId: string,
	roundId: string
): FieldStanding {
	const delegated = database
		.select({ field: delegations.fieldKey })
		.from(delegations)
		.where(
			and(
				eq(delegations.roundId, roundId),
				eq(delegations.accountId, accountId),
				isNull(delegations.revokedAt)
			)
		)
		.all();
	return { roles, administration, delegated: delegated.map(({ field }) => field) };
}

/** Ids of the municipalities that this account belongs to today, whatever its role. */
export function municipalitiesOf(database: Database, accountId: string): string[] {
	return database
		.select({ id: memberships.municipalityId })
		.from(memberships)
		.where(and(eq(memberships.accountId, accountId), isNull(memberships.endedAt)))
		.all()
		.map(({ id }) => id);
}

/** The programmes that this account is project staff of. */
export function programmesOf(database: Database, accountId: string): string[] {
	return database
		.select({ id: staffAssignments.programmeId })
		.from(staffAssignments)
		.where(eq(staffAssignments.accountId, accountId))
		.all()
		.map(({ id }) => id);
}
