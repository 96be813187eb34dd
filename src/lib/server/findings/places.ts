import type { FindingContent } from '#lib/domain/findings/content.ts';
import { criteriaOf, fieldByKey } from '#lib/domain/instrument/index.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { currentInstrument } from '../instrument/current.ts';
import { instrumentById } from '../instrument/queries.ts';
import { roundsOf } from '../rounds/queries.ts';

export type PlacePart = 'fieldKey' | 'criterionKey' | 'roundId';

/** The part of a finding that names a place which is not there; null where all is in order. */
export function misplacedPart(
	access: MunicipalityAccess<'findings.record'>,
	{ fieldKey, criterionKey, roundId }: Pick<FindingContent, PlacePart>
): PlacePart | null {
	const round = roundsOf(access).find(({ id }) => id === roundId);
	if (roundId !== null && !round) return 'roundId';
	const instrument = round
		? instrumentById(access.database, round.instrumentId)
		: currentInstrument(access);
	const field = fieldByKey(instrument, fieldKey);
	if (!field) return 'fieldKey';
	const known = criterionKey === null || criteriaOf(field).some(({ key }) => key === criterionKey);
	return known ? null : 'criterionKey';
}

/** The round that a new finding most likely belongs to: the newest that was not withdrawn. */
export function likelyRoundId(access: MunicipalityAccess<'findings.record'>): string | null {
	return roundsOf(access).find(({ state }) => state !== 'withdrawn')?.id ?? null;
}
