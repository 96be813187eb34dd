import { asc, eq } from 'drizzle-orm';
import { classOf, dimensions, type Dimension, type Member } from '#lib/domain/benchmark/index.ts';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import type { Database, Transaction } from '../db/client.ts';
import { municipalities } from '../db/schema/index.ts';
import { acceptedRounds, type AcceptedRound } from '../results/accepted.ts';
import { consentingIn } from './consent.ts';

/** A member of a programme as staff see it before a release. */
export interface ProgrammeMember {
	id: string;
	name: string;
	kind: MunicipalityKind;
	population: number;
	consented: boolean;
	/** The newest round accepted up to the cut-off date, and the accepted one before it. */
	latest: AcceptedRound | null;
	before: AcceptedRound | null;
}

/** The municipalities of a programme by name, with the rounds that a cut-off date takes. */
export function programmeMembers(
	reader: Database | Transaction,
	programmeId: string,
	cutoffOn: string
): ProgrammeMember[] {
	const accepted = acceptedRounds(reader, programmeId, cutoffOn);
	const consenting = consentingIn(reader, programmeId);
	return reader
		.select({
			id: municipalities.id,
			name: municipalities.name,
			kind: municipalities.kind,
			population: municipalities.population
		})
		.from(municipalities)
		.where(eq(municipalities.programmeId, programmeId))
		.orderBy(asc(municipalities.name))
		.all()
		.map((place) => ({
			...place,
			consented: consenting.has(place.id),
			latest: accepted.get(place.id)?.at(-1) ?? null,
			before: accepted.get(place.id)?.at(-2) ?? null
		}));
}

/**
 * A member as the rules of a release take it, without what its round says. No result is public in
 * this application (rule 3).
 */
export function memberOf(place: ProgrammeMember, dimension: string): Omit<Member, 'contribution'> {
	const known = dimensions.find((one) => one === dimension);
	const classKey = known ? classOf(known satisfies Dimension, place) : '';
	return { municipality: place.id, classKey, consented: place.consented, isPublic: false };
}
