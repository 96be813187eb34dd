import type { AnswerContent } from '../answers/content.ts';
import type { Instrument } from '../instrument/schema.ts';
import type { ComparedRound } from '../scoring/changes.ts';
import type { Profile } from '../scoring/profile.ts';

/** Everything that the rules before the hand-in look at. */
export interface HandInFacts {
	readonly instrument: Instrument;
	/** By question key. */
	readonly answers: ReadonlyMap<string, AnswerContent>;
	readonly profile: Profile;
	/** The completed round before this one; null for the first. */
	readonly before: ComparedRound | null;
	/** Criteria that a measure answers. */
	readonly withMeasure: ReadonlySet<string>;
	/** Fields that were handed to somebody, did not come back, and whose day is over. */
	readonly overdueFields: readonly string[];
	/** Numbers of findings with a summary that is meant to leave the municipality and may not yet. */
	readonly unapprovedFindings: readonly number[];
}
