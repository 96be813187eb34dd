import { overallField, type Contribution, type FieldValues } from '#lib/domain/benchmark/index.ts';
import { changesBetween, type Change } from '#lib/domain/scoring/index.ts';
import type { Instrument } from '#lib/domain/instrument/index.ts';
import type { Database, Transaction } from '../db/client.ts';
import { measured } from '../results/queries.ts';
import type { ProgrammeMember } from './members.ts';

/** What a member's newest round says, unrounded, and the questionnaire it was measured with. */
export interface Measured {
	contribution: Contribution;
	instrument: Instrument;
}

/** Reads and measures a member's rounds; null where none is accepted. For plans only. */
export function contributionOf(
	reader: Database | Transaction,
	{ latest, before }: Pick<ProgrammeMember, 'latest' | 'before'>
): Measured | null {
	if (!latest) return null;
	const now = measured(reader, latest);
	const changes = before && changesBetween(measured(reader, before), now);
	const fields = now.profile.fields.map(({ key, score }): [string, FieldValues] => [
		key,
		{ score, change: deltaOf(changes?.fields.get(key)) }
	]);
	const overall = { score: now.profile.overall, change: deltaOf(changes?.overall) };
	return {
		contribution: {
			round: latest.id,
			since: before?.id ?? null,
			fields: Object.fromEntries([...fields, [overallField, overall]])
		},
		instrument: now.instrument
	};
}

/** Like compared with like, or nothing. */
function deltaOf(change: Change | undefined): number | null {
	return change?.kind === 'like' ? change.delta : null;
}
