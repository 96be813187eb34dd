import { and, asc, eq, ne } from 'drizzle-orm';
import type { Database, Transaction } from '../db/client.ts';
import { findings } from '../db/schema/index.ts';
import { lastReleases, lastStates, type ReleaseInForce } from './last-rows.ts';

/** A summary that the office let out of the municipality, with what it is about. */
export interface OutgoingSummary {
	field: string;
	criterion: string | null;
	text: string;
}

/** The summaries of a round's findings that may leave; who calls this answers for who sees them. */
export function approvedSummaries(
	database: Database | Transaction,
	municipalityId: string,
	roundId: string
): OutgoingSummary[] {
	const releases = lastReleases(database, municipalityId);
	return rowsOf(database, municipalityId, roundId).flatMap((row) => {
		const text = approvedText(releases.get(row.id));
		return text === null ? [] : [{ field: row.fieldKey, criterion: row.criterionKey, text }];
	});
}

/** Numbers of findings with a written summary that the office has not approved as it stands. */
export function unapprovedSummaries(
	database: Database | Transaction,
	municipalityId: string,
	roundId: string
): number[] {
	const releases = lastReleases(database, municipalityId);
	const states = lastStates(database, municipalityId);
	return rowsOf(database, municipalityId, roundId)
		.filter(({ id, summary }) => approvedText(releases.get(id)) !== summary)
		.filter(({ id }) => states.get(id) !== 'dismissed')
		.map(({ number }) => number);
}

function rowsOf(database: Database | Transaction, municipalityId: string, roundId: string) {
	return database
		.select({
			id: findings.id,
			number: findings.number,
			fieldKey: findings.fieldKey,
			criterionKey: findings.criterionKey,
			summary: findings.summary
		})
		.from(findings)
		.where(
			and(
				eq(findings.municipalityId, municipalityId),
				eq(findings.roundId, roundId),
				ne(findings.summary, '')
			)
		)
		.orderBy(asc(findings.number))
		.all();
}

function approvedText(release: ReleaseInForce | undefined): string | null {
	return release?.visibility === 'summary' && release.released ? release.released.summary : null;
}
