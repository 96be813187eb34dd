import { candidatesOf, participantsOf } from './candidates.ts';
import type { DecisionContext } from './decide-cell.ts';
import { decideField } from './decide-field.ts';
import { publicKnowledge } from './history.ts';
import type { CellDecision } from './outcome.ts';
import { peerComparisonsOf, type PeerComparison } from './peer-comparison.ts';
import { requireUnambiguous, type ReleaseInput } from './release-input.ts';
import type { ReleaseRecord } from './release-record.ts';
import { adoptedRules, type ReleaseRules } from './rules.ts';
import { seriesOf } from './series.ts';

/** A release before it is published, and what is stored when it is. */
export interface ReleasePlan {
	/** For the preview: per field, level before progress, `all` before the groups. */
	readonly decisions: readonly CellDecision[];
	/** For later releases. */
	readonly record: ReleaseRecord;
	/** What each member of the programme sees of it, by municipality (rule 14). */
	readonly comparisons: readonly PeerComparison[];
}

/**
 * What a release would publish, carry, pause and refuse, by rules 1 to 16 of disclosure.md. The same
 * input gives the same plan, in whatever order members stand. Throws a RangeError where a
 * municipality, field, class or release is there twice, or a value is out of range.
 */
export function planRelease(input: ReleaseInput): ReleasePlan {
	return planReleaseUnder(adoptedRules, input);
}

/** `planRelease` under given rules; the application calls `planRelease`. */
export function planReleaseUnder(rules: ReleaseRules, input: ReleaseInput): ReleasePlan {
	requireUnambiguous(input);
	const { release, date, fields, members, partition, earlier } = input;
	const publicNow = members.filter(({ isPublic }) => isPublic);
	const known = publicKnowledge(
		earlier,
		publicNow.map(({ municipality }) => municipality)
	);
	const participants = participantsOf(members, partition, known);
	const contributions = participants.map(({ municipality, group, isPublic, contribution }) => {
		const { round, since } = contribution;
		return { municipality, round, since, isPublic, group };
	});
	const series = seriesOf(partition, contributions, earlier);
	const consenting = members.filter(({ consented }) => consented);
	const context: DecisionContext = {
		rules,
		origin: { release, date },
		series,
		earlier,
		consenting: new Set(consenting.map(({ municipality }) => municipality)),
		known
	};
	const decisions = fields.flatMap((field) => {
		const level = candidatesOf('level', field, participants, partition);
		const progress = candidatesOf('progress', field, participants, partition);
		return decideField(level, progress, context);
	});
	const publications = decisions.flatMap(({ outcome }) =>
		outcome.status === 'published' ? outcome.publication : []
	);
	return {
		decisions,
		record: { release, date, series, partition, contributions, publications },
		comparisons: peerComparisonsOf(fields, members, partition, decisions)
	};
}
