import type { SubmissionContent, SubmissionKind } from '#lib/domain/submission/content.ts';
import { storedAnswers } from '../answers/queries.ts';
import type { MunicipalityInReach } from '../access/access.ts';
import type { Database, Transaction } from '../db/client.ts';
import { approvedSummaries } from '../findings/outgoing.ts';
import { measured } from '../results/queries.ts';
import { summaries } from '../rounds/queries.ts';

/** A round by its id, and the municipality that it belongs to. */
export interface Submitting {
	readonly municipality: Pick<MunicipalityInReach, 'id' | 'slug' | 'name' | 'kind'>;
	readonly round: { readonly id: string };
}

/**
 * Gathers what a submission holds, as it stands now. An interim one holds the self-view alone.
 * Runs inside the transaction that keeps it.
 */
export function compileSubmission(
	database: Database | Transaction,
	{ municipality, round: { id } }: Submitting,
	kind: SubmissionKind
): SubmissionContent {
	const round = summaries(database, municipality.id).find((known) => known.id === id);
	if (!round) throw new Error('a round in reach is gone');
	const { number, title, workshopOn, workshopPlace, workshopParticipants } = round;
	const { instrument, profile } = measured(database, round);
	const whole = kind === 'hand-in';
	const criteria = whole ? [...profile.criteria.values()] : [];
	return {
		format: 1,
		kind,
		municipality: { slug: municipality.slug, name: municipality.name, kind: municipality.kind },
		round: { number, title, workshopOn, workshopPlace, workshopParticipants },
		instrument: { id: round.instrumentId, key: instrument.key, version: instrument.version },
		answers: answersIn(database, id),
		tallies: byKey(criteria, ({ workshop }) => workshop),
		consensus: byKey(criteria, ({ consensus }) => consensus),
		external: byKey(criteria, ({ external }) => external),
		summaries: whole ? approvedSummaries(database, municipality.id, id) : []
	};
}

function answersIn(database: Database | Transaction, roundId: string) {
	return Object.fromEntries(
		[...storedAnswers(database, roundId)].map(([key, { content, unit }]) => {
			const { kind, level, reason, evidence, evidenceLink } = content;
			return [key, { kind, level, reason, evidence, evidenceLink, unit }];
		})
	);
}

function byKey<T extends { key: string }, V>(list: readonly T[], valueOf: (item: T) => V | null) {
	const entries = list.flatMap((item) => {
		const value = valueOf(item);
		return value === null ? [] : [[item.key, value] as const];
	});
	return Object.fromEntries<V>(entries);
}
