import { publishTally } from '../disclosure/publish-tally.ts';
import type { PublishedTally } from '../disclosure/published-tally.ts';
import type { Criterion, Instrument, Localized } from '../instrument/schema.ts';
import type { Consensus, ExternalView } from './official.ts';
import { profileOf, type Profile, type RoundViews } from './profile.ts';
import type { Reply } from './reply.ts';
import type { Choice } from './tally.ts';

/** One criterion of an invented round, with one question (`aa.1`) and levels 0–4. */
export interface Sample {
	readonly weight?: number;
	readonly self?: number | 'cannot-judge' | 'not-applicable';
	readonly votes?: readonly Choice[];
	readonly consensus?: number | 'none';
	readonly external?: number;
}

/** Field key > criterion key > what the round knows about it. */
export type SampleRound = Record<string, Record<string, Sample>>;

export interface BuiltRound {
	readonly instrument: Instrument;
	readonly views: RoundViews;
	readonly profile: Profile;
}

const text: Localized = { de: 'Text', en: 'Text' };

export function criterionWith(key: string, weights: readonly number[], weight = 1): Criterion {
	return {
		key,
		title: text,
		plain: text,
		weight,
		evidence: text,
		suggestions: { start: text },
		questions: weights.map((own, index) => ({
			key: `${key}.${index + 1}`,
			type: 'structure',
			weight: own,
			text
		}))
	};
}

export function instrumentWith(fields: Record<string, Criterion[]>, version = '1.0'): Instrument {
	return {
		key: 'sample',
		version,
		title: text,
		notice: text,
		source: text,
		licence: 'EUPL-1.2',
		scale: [0, 1, 2, 3, 4].map((level) => ({ level, label: text, descriptor: text })),
		bands: [{ key: 'start', from: 0, label: text }],
		fields: Object.entries(fields).map(([key, criteria], index) => ({
			key,
			title: text,
			summary: text,
			goals: [{ key: `${index + 1}.1`, title: text, criteria }]
		}))
	};
}

/** The tally of a room in which everyone has the same perspective. */
export function tallyWith(choices: readonly Choice[]): PublishedTally {
	const ballots = choices.map((choice) => ({ choice, perspective: 'all' }));
	return publishTally(ballots, { highest: 4, perspectives: ['all'] });
}

/** `votes([1, 2, 4])`: one ballot for level 0, two for level 1, four for level 2. */
export function votes(counts: readonly number[]): number[] {
	return counts.flatMap((count, level) => Array.from({ length: count }, () => level));
}

export function roundWith(round: SampleRound, version = '1.0'): BuiltRound {
	const instrument = instrumentWith(
		Object.fromEntries(
			Object.entries(round).map(([field, criteria]) => [
				field,
				Object.entries(criteria).map(([key, { weight }]) => criterionWith(key, [1], weight))
			])
		),
		version
	);
	const replies = new Map<string, Reply>();
	const tallies = new Map<string, PublishedTally>();
	const consensus = new Map<string, Consensus>();
	const external = new Map<string, ExternalView>();
	for (const [key, sample] of Object.values(round).flatMap(Object.entries<Sample>)) {
		if (sample.self !== undefined) replies.set(`${key}.1`, replyWith(sample.self));
		if (sample.votes) tallies.set(key, tallyWith(sample.votes));
		if (sample.consensus !== undefined) consensus.set(key, consensusWith(sample.consensus));
		if (sample.external !== undefined) external.set(key, { level: sample.external, comment: '' });
	}
	const views = { replies, tallies, consensus, external };
	return { instrument, views, profile: profileOf(instrument, views) };
}

export function replyWith(self: number | 'cannot-judge' | 'not-applicable'): Reply {
	if (typeof self === 'number') return { kind: 'level', level: self };
	return self === 'cannot-judge'
		? { kind: 'cannot-judge' }
		: { kind: 'not-applicable', reason: 'not our task' };
}

function consensusWith(agreed: number | 'none'): Consensus {
	return agreed === 'none'
		? { kind: 'none', majority: 'most say so', minority: 'some do not' }
		: { kind: 'agreed', level: agreed, reason: 'seen in the minutes' };
}
