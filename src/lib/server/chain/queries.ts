import {
	chainsOf,
	type Chain,
	type ChainFinding,
	type ChainMeasure,
	type ChainRound
} from '#lib/domain/chain/index.ts';
import type { Standing } from '#lib/domain/measures/course.ts';
import type { MunicipalityAccess } from '../access/access.ts';
import { dayOf } from '../clock.ts';
import { findingsOf } from '../findings/queries.ts';
import { measuresOf } from '../measures/queries.ts';
import { completedResults } from '../results/queries.ts';
import { settledDays } from '../rounds/settled.ts';

/** A measure as a link of a chain, with where it stands. */
export interface LinkedMeasure extends ChainMeasure {
	readonly standing: Standing;
}

/** A chain is read from three rooms; whoever reads it has passed the door of each. */
export interface ChainAccess {
	readonly findings: MunicipalityAccess<'findings.view'>;
	readonly measures: MunicipalityAccess<'measures.view'>;
	readonly results: MunicipalityAccess<'results.view'>;
}

/**
 * Every chain of the municipality as this reader may know it: of findings the task force reads all,
 * everyone else the released copies; findings that were dismissed lead nowhere.
 */
export function municipalityChains(access: ChainAccess): Chain<LinkedMeasure>[] {
	const completed = completedResults(access.results);
	const settled = settledDays(access.results);
	const numbers = new Map(completed.map(({ round }) => [round.id, round.number]));
	const findings = findingsOf(access.findings)
		.filter(({ state }) => state !== 'dismissed')
		.map(({ id, number, title, fieldKey, criterionKey, roundId }): ChainFinding => {
			const foundIn = roundId === null ? null : (numbers.get(roundId) ?? null);
			return { id, number, title, fieldKey, criterionKey, foundIn };
		});
	const rounds = completed.map(({ round, instrument, profile }): ChainRound => ({
		number: round.number,
		title: round.title,
		on: settled.get(round.id) ?? dayOf(round.since),
		instrument,
		criteria: profile.criteria
	}));
	return chainsOf(findings, measuresOf(access.measures).map(linked), rounds);
}

function linked({
	number,
	content,
	structure,
	standing
}: ReturnType<typeof measuresOf>[number]): LinkedMeasure {
	const { title, cause, startOn, findingIds, criterionKeys } = content;
	return { number, title, cause, startOn, structure, findingIds, criterionKeys, standing };
}
