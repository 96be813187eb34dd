import { and, asc, count, desc, eq } from 'drizzle-orm';
import { readPeerComparison, type PeerComparison } from '#lib/domain/benchmark/index.ts';
import type { MunicipalityAccess, ProgrammesAccess } from '../access/access.ts';
import { notFound } from '../access/not-found.ts';
import type { Database, Transaction } from '../db/client.ts';
import { accounts, programmes, releaseComparisons, releases } from '../db/schema/index.ts';
import { readDecisions, type DecidedCell } from './stored-decisions.ts';

/** A programme that somebody is staff of. */
export interface OwnProgramme {
	id: string;
	slug: string;
	title: string;
}

type StaffAccess = ProgrammesAccess<'releases.view' | 'releases.publish'>;

/** A programme within the reach of project staff. @throws 404 for any other */
export function programmeInReach(access: StaffAccess, slug: string): OwnProgramme {
	const found = access.database
		.select({ id: programmes.id, slug: programmes.slug, title: programmes.title })
		.from(programmes)
		.where(eq(programmes.slug, slug))
		.get();
	return found && access.programmeIds.includes(found.id) ? found : notFound();
}

/** The programmes that somebody is staff of, by title. */
export function ownProgrammes(access: StaffAccess): OwnProgramme[] {
	return access.database
		.select({ id: programmes.id, slug: programmes.slug, title: programmes.title })
		.from(programmes)
		.orderBy(asc(programmes.title))
		.all()
		.filter(({ id }) => access.programmeIds.includes(id));
}

/** Every release of a programme as it is stored, the oldest first. */
export function releasesOfProgramme(reader: Database | Transaction, programmeId: string) {
	return reader
		.select()
		.from(releases)
		.where(eq(releases.programmeId, programmeId))
		.orderBy(asc(releases.number))
		.all();
}

/** The newest release of a programme, without what is in it. */
export function lastRelease(
	reader: Database | Transaction,
	programmeId: string
): { number: number; cutoffOn: string } | undefined {
	return reader
		.select({ number: releases.number, cutoffOn: releases.cutoffOn })
		.from(releases)
		.where(eq(releases.programmeId, programmeId))
		.orderBy(desc(releases.number))
		.get();
}

/** How many releases a programme has. */
export function numberOfReleases(reader: Database | Transaction, programmeId: string): number {
	const of = eq(releases.programmeId, programmeId);
	return reader.select({ number: count() }).from(releases).where(of).get()?.number ?? 0;
}

/** A release as staff see it. */
export interface Release {
	number: number;
	title: string;
	cutoffOn: string;
	publishedAt: Date;
	by: string;
	decisions: DecidedCell[];
}

/** The releases of a programme, the newest first. */
export function releasesOf(access: StaffAccess, slug: string): Release[] {
	const programme = programmeInReach(access, slug);
	return access.database
		.select({
			number: releases.number,
			title: releases.title,
			cutoffOn: releases.cutoffOn,
			publishedAt: releases.publishedAt,
			by: accounts.name,
			decisions: releases.decisions
		})
		.from(releases)
		.innerJoin(accounts, eq(accounts.id, releases.accountId))
		.where(eq(releases.programmeId, programme.id))
		.orderBy(desc(releases.number))
		.all()
		.map((release) => ({ ...release, decisions: readDecisions(release.decisions) }));
}

/** All that one municipality may read of the newest release of its programme. */
export interface OwnComparison {
	number: number;
	title: string;
	cutoffOn: string;
	comparison: PeerComparison;
}

/** One row, however large the programme is. Null before there is a release that knows it. */
export function comparisonOf(
	access: MunicipalityAccess<'comparison.view' | 'results.view'>
): OwnComparison | null {
	const { database, municipality } = access;
	if (municipality.programmeId === null) return null;
	const newest = database
		.select({
			id: releases.id,
			number: releases.number,
			title: releases.title,
			cutoffOn: releases.cutoffOn
		})
		.from(releases)
		.where(eq(releases.programmeId, municipality.programmeId))
		.orderBy(desc(releases.number))
		.get();
	if (!newest) return null;
	const { id, ...release } = newest;
	const own = database
		.select({ comparison: releaseComparisons.comparison })
		.from(releaseComparisons)
		.where(
			and(
				eq(releaseComparisons.municipalityId, municipality.id),
				eq(releaseComparisons.releaseId, id)
			)
		)
		.get();
	return own ? { ...release, comparison: readPeerComparison(own.comparison) } : null;
}
