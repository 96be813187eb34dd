import {
	criteriaOf,
	descriptorOf,
	fieldByKey,
	standingOf,
	type Criterion,
	type Instrument,
	type Localized
} from '#lib/domain/instrument/index.ts';
import type { PublishedTally } from '#lib/domain/disclosure/index.ts';
import { shownScore, type CriterionResult } from '#lib/domain/scoring/index.ts';
import {
	emptyConsensus,
	fingerprintOf,
	formOf,
	type ConsensusForm
} from '#lib/domain/consensus/content.ts';
import type { RoundAccess } from '../access/access.ts';
import { seenToken } from '../edits/seen.ts';
import { resultsOf } from '../results/queries.ts';
import { consensusOf, type StoredConsensus } from './queries.ts';

export interface SheetConsensus {
	form: ConsensusForm;
	/** What the form carries to say which version its editor saw. */
	seen: string;
	updatedAt: Date | null;
}

export interface ConsensusCriterion {
	key: string;
	title: string;
	plain: string;
	descriptors: string[];
	/** The administration's own view: a level word or a band's name, with the score 0–100. */
	self: { score: number; words: string } | null;
	workshop: PublishedTally | null;
	recorded: SheetConsensus;
}

export interface ConsensusSheet {
	key: string;
	title: string;
	levels: string[];
	criteria: ConsensusCriterion[];
	previous: { key: string; title: string } | null;
	next: { key: string; title: string } | null;
}

/** The criteria of a field with what speaks for a level; undefined if there is no such field. */
export function consensusSheet(
	access: RoundAccess<'consensus.view'>,
	fieldKey: string,
	locale: keyof Localized
): ConsensusSheet | undefined {
	const { instrument, profile } = resultsOf(access);
	const field = fieldByKey(instrument, fieldKey);
	if (!field) return undefined;
	const recorded = consensusOf(access);
	const index = instrument.fields.indexOf(field);
	const neighbour = (at: number) => {
		const other = instrument.fields[at];
		return other ? { key: other.key, title: other.title[locale] } : null;
	};
	return {
		key: field.key,
		title: field.title[locale],
		levels: instrument.scale.map(({ label }) => label[locale]),
		criteria: criteriaOf(field).map((criterion) => ({
			key: criterion.key,
			title: criterion.title[locale],
			plain: criterion.plain[locale],
			descriptors: descriptorsOf(instrument, criterion, locale),
			self: selfOf(instrument, profile.criteria.get(criterion.key), locale),
			workshop: profile.criteria.get(criterion.key)?.workshop ?? null,
			recorded: sheetConsensus(recorded.get(criterion.key))
		})),
		previous: neighbour(index - 1),
		next: neighbour(index + 1)
	};
}

/** What is recorded, as a form shows it. */
export function sheetConsensus(stored: StoredConsensus | undefined): SheetConsensus {
	const form = stored ? formOf(stored.consensus) : emptyConsensus;
	const seen = seenToken(stored?.version ?? 0, fingerprintOf(form));
	return { form, seen, updatedAt: stored?.updatedAt ?? null };
}

function descriptorsOf(instrument: Instrument, criterion: Criterion, locale: keyof Localized) {
	return instrument.scale.map(
		({ level }) => descriptorOf(instrument, criterion, level)?.[locale] ?? ''
	);
}

function selfOf(
	instrument: Instrument,
	result: CriterionResult | undefined,
	locale: keyof Localized
) {
	if (result?.self.status !== 'scored') return null;
	return {
		score: shownScore(result.self.score),
		words: standingOf(instrument, result.self)[locale]
	};
}
