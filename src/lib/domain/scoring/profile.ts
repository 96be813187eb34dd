import { publishedMedian, type PublishedTally } from '../disclosure/published-tally.ts';
import { criteriaOf, highestLevel } from '../instrument/lookup.ts';
import type { Criterion, Field, Instrument } from '../instrument/schema.ts';
import { commonBasis, fieldViewOf, weightedMean, type Basis, type FieldView } from './field.ts';
import {
	officialResultOf,
	type Consensus,
	type ExternalView,
	type OfficialResult
} from './official.ts';
import type { Replies } from './reply.ts';
import { requireLevel, scoreOf } from './score.ts';
import { selfViewOf, type SelfView } from './self-view.ts';

/** Everything a round knows, by question key (replies) or criterion key (the other three views). */
export interface RoundViews {
	readonly replies: Replies;
	readonly tallies: ReadonlyMap<string, PublishedTally>;
	readonly consensus: ReadonlyMap<string, Consensus>;
	readonly external: ReadonlyMap<string, ExternalView>;
}

export type View = 'self' | 'workshop' | 'consensus' | 'external';

/** One criterion: the four views side by side, and the result that counts. */
export interface CriterionResult {
	readonly key: string;
	readonly field: string;
	readonly weight: number;
	readonly self: SelfView;
	readonly workshop: PublishedTally | null;
	readonly consensus: Consensus | null;
	readonly external: ExternalView | null;
	/** The views as scores, 0–100 and unrounded; null where there is none. */
	readonly scores: Readonly<Record<View, number | null>>;
	readonly official: OfficialResult | null;
}

/** One field by its official results; `self` is the same field by the self-view alone. */
export interface FieldResult extends FieldView {
	readonly key: string;
	/** Where the scored criteria have their results from; null without any. */
	readonly origin: Basis | null;
	/** Scored criteria for which "no agreement" was recorded. */
	readonly contested: number;
	readonly self: FieldView;
	/** In the order of the questionnaire. */
	readonly criteria: readonly CriterionResult[];
}

export interface Profile {
	/** By key, in the order of the questionnaire. */
	readonly criteria: ReadonlyMap<string, CriterionResult>;
	readonly fields: readonly FieldResult[];
	/** Mean of the fields, 0–100 and unrounded; null unless every field has a score. */
	readonly overall: number | null;
}

/**
 * What a round amounts to. Throws a RangeError for a level that the scale does not have; entries of
 * keys that the instrument does not have are ignored.
 */
export function profileOf(instrument: Instrument, views: RoundViews): Profile {
	const highest = highestLevel(instrument);
	const fields = instrument.fields.map((field) => fieldResultOf(field, views, highest));
	const all = fields.flatMap(({ criteria }) => criteria);
	return {
		criteria: new Map(all.map((criterion) => [criterion.key, criterion])),
		fields,
		overall: fields.some(({ score }) => score === null)
			? null
			: weightedMean(fields.map(({ score }) => ({ weight: 1, score })))
	};
}

function fieldResultOf(field: Field, views: RoundViews, highest: number): FieldResult {
	const criteria = criteriaOf(field).map((criterion) =>
		criterionResultOf(criterion, field.key, views, highest)
	);
	const official = criteria.flatMap((criterion) => criterion.official ?? []);
	return {
		...fieldViewOf(
			criteria.map(({ weight, self, official }) => ({
				weight,
				score: official?.score ?? null,
				applies: official !== null || self.status !== 'not-applicable'
			}))
		),
		key: field.key,
		origin: commonBasis(official.map(({ origin }) => origin)),
		contested: official.filter(({ contested }) => contested).length,
		self: fieldViewOf(
			criteria.map(({ weight, self }) => ({
				weight,
				score: self.status === 'scored' ? self.score : null,
				applies: self.status !== 'not-applicable'
			}))
		),
		criteria
	};
}

function criterionResultOf(
	criterion: Criterion,
	field: string,
	views: RoundViews,
	highest: number
): CriterionResult {
	const { key, weight } = criterion;
	const self = selfViewOf(criterion, views.replies, highest);
	const workshop = views.tallies.get(key) ?? null;
	const consensus = views.consensus.get(key) ?? null;
	const external = views.external.get(key) ?? null;
	const official = officialResultOf({ self, workshop, consensus }, highest);
	const median = workshop && publishedMedian(workshop);
	return {
		key,
		field,
		weight,
		self,
		workshop,
		consensus,
		external,
		scores: {
			self: self.status === 'scored' ? self.score : null,
			workshop: median === null ? null : scoreOf(median, highest),
			consensus: official?.origin === 'consensus' ? official.score : null,
			external: external && scoreOf(requireLevel(external.level, highest), highest)
		},
		official
	};
}
