import type { MembershipRole } from '#lib/domain/access/index.ts';
import {
	archiveVersion,
	type ArchivedMunicipality,
	type ArchivePlan,
	type ArchiveProblem,
	type ArchiveProblemCode,
	type SectionName
} from '#lib/domain/archive/index.ts';
import { roleLabel } from './labels.ts';
import { listOf } from './format.ts';
import { m } from './paraglide/messages.js';

const sections: Record<SectionName, () => string> = {
	people: m.archive_section_people,
	instruments: m.archive_section_instruments,
	rounds: m.archive_section_rounds,
	roundSteps: m.archive_section_round_steps,
	delegations: m.archive_section_delegations,
	answers: m.archive_section_answers,
	consensus: m.archive_section_consensus,
	externalViews: m.archive_section_external_views,
	submissions: m.archive_section_submissions,
	evaluations: m.archive_section_evaluations,
	reviewEntries: m.archive_section_review_entries,
	acceptances: m.archive_section_acceptances,
	workshops: m.archive_section_workshops,
	workshopItems: m.archive_section_workshop_items,
	itemActs: m.archive_section_item_acts,
	attendance: m.archive_section_attendance,
	notes: m.archive_section_notes,
	tallies: m.archive_section_tallies,
	structures: m.archive_section_structures,
	findings: m.archive_section_findings,
	findingSteps: m.archive_section_finding_steps,
	findingReleases: m.archive_section_finding_releases,
	findingConfirmations: m.archive_section_finding_confirmations,
	measures: m.archive_section_measures,
	measureFindings: m.archive_section_measure_findings,
	measureCriteria: m.archive_section_measure_criteria,
	measureBudgets: m.archive_section_measure_budgets,
	measureProgress: m.archive_section_measure_progress,
	budgetCeilings: m.archive_section_budget_ceilings,
	practiceExamples: m.archive_section_practice_examples,
	practiceSteps: m.archive_section_practice_steps,
	consents: m.archive_section_consents
};

const parts: Record<keyof ArchivedMunicipality, () => string> = {
	name: m.archive_part_name,
	kind: m.archive_part_kind,
	land: m.archive_part_land,
	population: m.archive_part_population
};

type Sentence = (inputs: { value: string; here: string }) => string;

const problems: Record<ArchiveProblemCode, Sentence> = {
	missing: () => m.archive_problem_missing(),
	empty: () => m.archive_problem_empty(),
	'too-large': () => m.archive_problem_too_large(),
	'too-deep': () => m.archive_problem_too_deep(),
	'not-json': () => m.archive_problem_not_json(),
	'wrong-format': () => m.archive_problem_wrong_format(),
	'other-version': (inputs) => m.archive_problem_other_version(inputs),
	'changed-since': () => m.archive_problem_changed_since(),
	'left-out': () => m.archive_problem_left_out(),
	'unknown-part': () => m.archive_problem_unknown_part(),
	unreadable: () => m.archive_problem_unreadable(),
	'too-long': () => m.archive_problem_too_long(),
	'doubled-id': () => m.archive_problem_doubled_id(),
	twice: () => m.archive_problem_twice(),
	'refers-nowhere': () => m.archive_problem_refers_nowhere(),
	gap: () => m.archive_problem_gap(),
	course: () => m.archive_problem_course(),
	'several-unfinished': () => m.archive_problem_several_unfinished(),
	'same-name': () => m.archive_problem_same_name(),
	'unknown-key': () => m.archive_problem_unknown_key(),
	level: () => m.archive_problem_level(),
	'instrument-differs': (inputs) => m.archive_problem_instrument_differs(inputs),
	perspective: (inputs) => m.archive_problem_perspective(inputs),
	'demo-data': () => m.archive_problem_demo_data(),
	'not-empty': () => m.archive_problem_not_empty()
};

export function sectionLabel(section: SectionName): string {
	return sections[section]();
}

function problemSentence({ code, value = '' }: ArchiveProblem): string {
	return problems[code]({ value, here: String(archiveVersion) });
}

/** As many as somebody can work through; the rest is counted. */
const mostTold = 50;

export interface RefusalWords {
	problems: { place: string; sentence: string }[];
	/** How many more there are. */
	more: number;
	total: number;
}

/** What stands in the way, place by place. */
export function refusalInWords(found: readonly ArchiveProblem[]): RefusalWords {
	return {
		problems: found.slice(0, mostTold).map((problem) => ({
			place: problem.place || m.archive_whole_file(),
			sentence: problemSentence(problem)
		})),
		more: Math.max(0, found.length - mostTold),
		total: found.length
	};
}

export interface PlanWords {
	created: { label: string; count: number }[];
	sentences: string[];
	counts: { created: number; changed: number; aside: number };
}

/** What reading an archive would do. */
export function archivePlanInWords({
	created,
	changed,
	matched,
	leftAside
}: ArchivePlan): PlanWords {
	const changes = changed.map((part) => parts[part]());
	return {
		created: created.map(({ section, count }) => ({ label: sectionLabel(section), count })),
		sentences: [
			...(changes.length > 0 ? [m.archive_changed({ parts: listOf(changes) })] : []),
			...(matched > 0 ? [m.archive_matched({ count: matched })] : []),
			...(leftAside > 0 ? [m.archive_aside({ count: leftAside })] : [])
		],
		counts: {
			created: created.reduce((sum, { count }) => sum + count, 0),
			changed: changed.length,
			aside: leftAside
		}
	};
}

/** The beginning of a checksum in groups: enough to compare, short enough to read out. */
export function fingerprintWords(fingerprint: string): string {
	return fingerprint.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}

/** How somebody who is known by function alone is called beside what they did. */
export function functionWords(roles: readonly MembershipRole[]): string {
	const words = roles.map(roleLabel);
	return m.archive_person_moved({
		function: words.length > 0 ? listOf(words) : m.archive_person_outside()
	});
}
