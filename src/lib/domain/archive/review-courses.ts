import { stageAt } from '../review/assessment.ts';
import type { ArchiveContents } from './archive.ts';
import { placeOf, type ArchiveProblem } from './problem.ts';
import type { SectionName } from './section-names.ts';

/** When the project team decided on each round, by returning or accepting it, the latest last. */
interface Decided {
	readonly at: string;
	readonly accepted: boolean;
}

/** What an archive says of hand-ins and reviews: nothing that no hand-in, question or decision led to. */
export function reviewProblems(contents: ArchiveContents): ArchiveProblem[] {
	const decisions = decisionsIn(contents);
	return [...drafts(contents, decisions), ...handIns(contents), ...strayAnswers(contents)];
}

function decisionsIn({ roundSteps }: ArchiveContents): ReadonlyMap<string, Decided> {
	const steps = roundSteps
		.filter(({ from }) => from === 'in-review')
		.toSorted((one, other) => one.position - other.position);
	return new Map(steps.map(({ round, at, to }) => [round, { at, accepted: to === 'accepted' }]));
}

/**
 * What was not decided yet is the project team's draft. Evaluations may be corrected after acceptance;
 * those of an interim submission were told at once.
 */
function drafts(
	{ externalViews, evaluations, acceptances, submissions, roundSteps }: ArchiveContents,
	decisions: ReadonlyMap<string, Decided>
): ArchiveProblem[] {
	const known = (round: string, at: string) => {
		const decided = decisions.get(round);
		return decided !== undefined && at <= decided.at;
	};
	const accepted = (round: string) => decisions.get(round)?.accepted === true;
	const stepsOf = Map.groupBy(
		roundSteps.toSorted((one, other) => one.position - other.position),
		({ round }) => round
	);
	const advice = (round: string, at: string) => {
		const steps = (stepsOf.get(round) ?? []).map(({ to, at: when }) => {
			return { to, at: new Date(when) };
		});
		return (
			submissions.some(
				(sent) => sent.round === round && sent.kind === 'interim' && sent.at <= at
			) && stageAt(steps, new Date(at)) === 'interim'
		);
	};
	return [
		...wrong('externalViews', externalViews, ({ round, updatedAt }) => known(round, updatedAt)),
		...wrong(
			'evaluations',
			evaluations,
			({ round, at }) => known(round, at) || accepted(round) || advice(round, at)
		),
		...wrong('acceptances', acceptances, ({ round }) => accepted(round))
	];
}

/** A hand-in belongs to a step that handed in, an interim one to none. */
function handIns({ submissions, roundSteps }: ArchiveContents): ArchiveProblem[] {
	const steps = new Set(
		roundSteps
			.filter(({ to }) => to === 'submitted')
			.map(({ round, position }) => `${round} ${position}`)
	);
	return wrong('submissions', submissions, ({ round, kind, position, content }) => {
		if (content.kind !== kind) return false;
		return kind === 'interim' ? position === null : steps.has(`${round} ${position}`);
	});
}

/** An answer belongs to an earlier question or comment of its round, anything else to nothing. */
function strayAnswers({ reviewEntries }: ArchiveContents): ArchiveProblem[] {
	const asked = new Set(
		reviewEntries
			.filter(({ kind }) => kind !== 'answer')
			.map(({ round, position }) => `${round} ${position}`)
	);
	return wrong('reviewEntries', reviewEntries, ({ round, kind, position, inReplyTo }) => {
		if (kind !== 'answer') return inReplyTo === null;
		return inReplyTo !== null && inReplyTo < position && asked.has(`${round} ${inReplyTo}`);
	});
}

function wrong<E>(
	section: SectionName,
	entries: readonly E[],
	holds: (entry: E) => boolean
): ArchiveProblem[] {
	return entries.flatMap((entry, index): ArchiveProblem[] =>
		holds(entry) ? [] : [{ code: 'course', place: placeOf([section, index]) }]
	);
}
