import { findingStep } from '../findings/course.ts';
import { practiceCourse } from '../practice/course.ts';
import { isFinished, transitions, type RoundState } from '../rounds/transitions.ts';
import { itemStateAfter, mayAct, type ItemAct } from '../workshop/items.ts';
import type { ArchiveContents } from './archive.ts';
import { placeOf, type ArchiveProblem } from './problem.ts';
import { reviewProblems } from './review-courses.ts';
import type { SectionName } from './section-names.ts';

/** Entries of one course as they stand, with their index in the section. */
type Course<E> = { entry: E; index: number }[];

/**
 * What an archive says about how things came about: numbers and positions count up from 1 without a
 * gap, each step begins where the one before ended and is in its table, at most one round is not
 * finished, and no two bodies that still exist have the same name.
 */
export function courseProblems(contents: ArchiveContents): ArchiveProblem[] {
	const { roundSteps, findingSteps, practiceSteps, itemActs } = contents;
	const numbered = (['rounds', 'findings', 'measures', 'practiceExamples'] as const).flatMap(
		(section) => {
			const entries: readonly { number: number }[] = contents[section];
			return gaps(
				section,
				ordered(entries, ({ number }) => number),
				'number'
			);
		}
	);
	const positioned = [
		...steps('roundSteps', byOwner(roundSteps, 'round'), (from, to) =>
			transitions.some((step) => step.from === from && step.to === to)
		),
		...steps('findingSteps', byOwner(findingSteps, 'finding'), (from, to) =>
			from === null ? to === 'recorded' : findingStep(from, to) !== undefined
		),
		...steps('practiceSteps', byOwner(practiceSteps, 'example'), (from, to) =>
			practiceCourse.some((step) => step.from === from && step.to === to)
		),
		...acts(byOwner(itemActs, 'item')),
		...counting('findingReleases', byOwner(contents.findingReleases, 'finding')),
		...counting('measureProgress', byOwner(contents.measureProgress, 'measure')),
		...counting('reviewEntries', byOwner(contents.reviewEntries, 'round')),
		...numberedPerRound(contents),
		...counting('consents', byOwner(contents.consents, 'programme'))
	];
	const begun = [
		...withoutCourse('rounds', contents.rounds, new Set(roundSteps.map(({ round }) => round))),
		...withoutCourse(
			'findings',
			contents.findings,
			new Set(findingSteps.map(({ finding }) => finding))
		),
		...withoutCourse(
			'practiceExamples',
			contents.practiceExamples,
			new Set(practiceSteps.map(({ example }) => example))
		)
	];
	const standing = lastStates(contents);
	return [
		...numbered,
		...positioned,
		...begun,
		...unfinished(contents, standing),
		...reviewProblems(contents),
		...namesakes(contents)
	];
}

function ordered<E>(entries: readonly E[], by: (entry: E) => number): Course<E> {
	return entries
		.map((entry, index) => ({ entry, index }))
		.toSorted((one, other) => by(one.entry) - by(other.entry));
}

function byOwner<E extends { position: number }>(
	entries: readonly E[],
	owner: keyof E
): Course<E>[] {
	const courses = Map.groupBy(
		ordered(entries, ({ position }) => position),
		({ entry }) => entry[owner]
	);
	return [...courses.values()];
}

function gaps<E extends Partial<Record<'number' | 'position', number>>>(
	section: SectionName,
	course: Course<E>,
	part: 'number' | 'position'
): ArchiveProblem[] {
	const gap = course.find(({ entry }, at) => entry[part] !== at + 1);
	return gap ? [{ code: 'gap', place: placeOf([section, gap.index, part]) }] : [];
}

function numberedPerRound({ submissions }: ArchiveContents): ArchiveProblem[] {
	const numbers = submissions.map(({ round, number }) => ({ round, number }));
	const perRound = Map.groupBy(
		ordered(numbers, ({ number }) => number),
		({ entry }) => entry.round
	);
	return [...perRound.values()].flatMap((course) => gaps('submissions', course, 'number'));
}

function counting(section: SectionName, courses: Course<{ position: number }>[]): ArchiveProblem[] {
	return courses.flatMap((course) => gaps(section, course, 'position'));
}

function steps<S>(
	section: SectionName,
	courses: Course<{ position: number; from: S | null; to: S }>[],
	known: (from: S | null, to: S) => boolean
): ArchiveProblem[] {
	const wrong = courses.flatMap((course) =>
		course.filter(({ entry: { from, to } }, at) => {
			const before = at === 0 ? null : (course[at - 1]?.entry.to ?? null);
			return from !== before || !known(from, to);
		})
	);
	const turns = wrong.map(({ index }): ArchiveProblem => ({
		code: 'course',
		place: placeOf([section, index])
	}));
	return [...counting(section, courses), ...turns];
}

function acts(courses: Course<{ position: number; act: ItemAct }>[]): ArchiveProblem[] {
	const wrong = courses.flatMap((course) =>
		course.filter(({ entry }, at) => {
			const before = at === 0 ? null : (course[at - 1]?.entry.act ?? null);
			return !mayAct(itemStateAfter(before), entry.act);
		})
	);
	const turns = wrong.map(({ index }): ArchiveProblem => ({
		code: 'course',
		place: placeOf(['itemActs', index])
	}));
	return [...counting('itemActs', courses), ...turns];
}

function withoutCourse(
	section: SectionName,
	entries: readonly { id: string }[],
	begun: ReadonlySet<string>
): ArchiveProblem[] {
	return entries.flatMap(({ id }, index): ArchiveProblem[] =>
		begun.has(id) ? [] : [{ code: 'course', place: placeOf([section, index]) }]
	);
}

type Standing = ReadonlyMap<string, RoundState>;

function lastStates({ roundSteps }: ArchiveContents): Standing {
	const steps = ordered(roundSteps, ({ position }) => position);
	return new Map(steps.map(({ entry: { round, to } }) => [round, to]));
}

function unfinished({ rounds }: ArchiveContents, standing: Standing): ArchiveProblem[] {
	const open = rounds.filter(({ id }) => !isFinished(standing.get(id) ?? 'planned'));
	return open.length > 1 ? [{ code: 'several-unfinished', place: 'rounds' }] : [];
}

function namesakes({ structures }: ArchiveContents): ArchiveProblem[] {
	const names = new Set<string>();
	return structures.flatMap(({ name, endedAt }, index): ArchiveProblem[] => {
		if (endedAt !== null) return [];
		const known = names.has(name);
		names.add(name);
		return known ? [{ code: 'same-name', place: placeOf(['structures', index, 'name']) }] : [];
	});
}
