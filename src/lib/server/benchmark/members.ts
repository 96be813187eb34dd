import { asc, eq } from 'drizzle-orm';
import {
	classOf,
	dimensions,
	overallField,
	type Contribution,
	type Dimension,
	type FieldValues,
	type Member
} from '#lib/domain/benchmark/index.ts';
import type { MunicipalityKind } from '#lib/domain/municipalities/kinds.ts';
import { changesBetween, type Change, type Changes } from '#lib/domain/scoring/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import { municipalities } from '../db/schema/index.ts';
import { acceptedResults, type MeasuredRound } from '../results/accepted.ts';
import { lastConsent } from './consent.ts';

/** A member of a programme as staff see it before a release. */
export interface ProgrammeMember {
	id: string;
	name: string;
	kind: MunicipalityKind;
	population: number;
	consented: boolean;
	/** The newest round accepted up to the cut-off date, and the accepted one before it. */
	latest: MeasuredRound | null;
	before: MeasuredRound | null;
}

/** The municipalities of a programme by name, with the rounds that a cut-off date takes. */
export function programmeMembers(
	reader: Database | Transaction,
	programmeId: string,
	cutoffOn: string
): ProgrammeMember[] {
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
		.map((place) => {
			const accepted = acceptedResults(reader, place.id, cutoffOn);
			return {
				...place,
				consented: lastConsent(reader, place.id, programmeId)?.given ?? false,
				latest: accepted.at(-1) ?? null,
				before: accepted.at(-2) ?? null
			};
		});
}

/** A member as the rules of a release take it. No result is public in this application (rule 3). */
export function memberOf(place: ProgrammeMember, dimension: string): Member {
	const { id, consented, latest, before } = place;
	const known = dimensions.find((one) => one === dimension);
	const classKey = known ? classOf(known satisfies Dimension, place) : '';
	const contribution = latest && contributionOf(latest, before);
	return { municipality: id, classKey, consented, isPublic: false, contribution };
}

function contributionOf(latest: MeasuredRound, before: MeasuredRound | null): Contribution {
	const changes = before && changesBetween(before, latest);
	const fields = latest.profile.fields.map(({ key, score }): [string, FieldValues] => [
		key,
		{ score, change: deltaOf(changes?.fields.get(key)) }
	]);
	const overall = { score: latest.profile.overall, change: deltaOf(overallOf(changes)) };
	return {
		round: latest.round.id,
		since: before?.round.id ?? null,
		fields: Object.fromEntries([...fields, [overallField, overall]])
	};
}

function overallOf(changes: Changes | null): Change | undefined {
	return changes?.overall;
}

/** Like compared with like, or nothing. */
function deltaOf(change: Change | undefined): number | null {
	return change?.kind === 'like' ? change.delta : null;
}
