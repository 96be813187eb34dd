import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Transaction } from '#lib/server/db/client.ts';
import * as schema from '#lib/server/db/schema/index.ts';
import { membershipRows, staffRows, type accountRows } from './accounts.ts';
import { answerRows } from './answers.ts';
import { consentRows, releaseComparison } from './comparison.ts';
import { momentOf } from './days.ts';
import { delegationRows } from './delegations.ts';
import { externalRows } from './external.ts';
import {
	findingConfirmationRows,
	findingReleaseRows,
	findingRows,
	findingStepRows
} from './findings.ts';
import * as hall from './hall/rows.ts';
import { hallAuditRows } from './hall/trace.ts';
import { auditRows, transitionRows } from './history.ts';
import { inventedTaskForces } from './invented-measures.ts';
import { invented } from './invented.ts';
import { taskForce } from './kaiserslautern/measures.ts';
import { measureFindingRows } from './kaiserslautern/measure-findings.ts';
import { kaiserslautern } from './kaiserslautern/place.ts';
import * as measures from './measures.ts';
import { consensusRows, tallyRows } from './outcomes.ts';
import type { Place, PlannedRound } from './plan.ts';
import {
	practiceAuditRows,
	practiceRequestRows,
	practiceRows,
	practiceStepRows
} from './practice.ts';
import {
	businessDate,
	instrumentRow,
	perspectiveRows,
	programmeId,
	programmeRow
} from './programme.ts';
import { cohortOf, handInDateRows } from './programme-keeping.ts';
import { evaluationRows, reviewEntryRows, textBlockRows } from './review.ts';
import { idOf } from './seed.ts';
import { keepSubmissions } from './submissions.ts';

const places: readonly Place[] = [kaiserslautern, ...invented];
const taskForces = [taskForce, ...inventedTaskForces];

/** Writes the whole demo into an empty, migrated database. */
export function fill(into: Transaction, accounts: Awaited<ReturnType<typeof accountRows>>): void {
	insert(into, schema.installation, [
		{ key: 'demo', value: '1' },
		{ key: 'business-date', value: businessDate }
	]);
	insert(into, schema.programmes, [programmeRow]);
	insert(into, schema.perspectives, perspectiveRows);
	insert(into, schema.instruments, [instrumentRow]);
	insert(into, schema.municipalities, municipalityRows());
	insert(into, schema.accounts, accounts);
	insert(into, schema.memberships, membershipRows());
	insert(into, schema.staffAssignments, staffRows());
	insert(into, schema.rounds, eachRound(roundRow));
	insert(into, schema.roundTransitions, eachRound(transitionRows));
	insert(into, schema.handInDates, handInDateRows());
	insert(into, schema.delegations, eachRound(delegationRows));
	insert(into, schema.answers, eachRound(answerRows));
	insert(into, schema.workshops, eachRound(hall.workshopRows));
	insert(into, schema.workshopItems, eachRound(hall.itemRows));
	insert(into, schema.tallies, eachRound(tallyRows));
	insert(into, schema.itemActsTaken, eachRound(hall.itemActRows));
	insert(into, schema.seats, eachRound(hall.seatRows));
	insert(into, schema.ballots, eachRound(hall.ballotRows));
	insert(into, schema.workshopNotes, eachRound(hall.noteRows));
	insert(into, schema.consensus, eachRound(consensusRows));
	insert(into, schema.practiceExamples, practiceRows());
	insert(into, schema.practiceSteps, practiceStepRows());
	insert(into, schema.practiceRequests, practiceRequestRows());
	insert(into, schema.structures, taskForces.flatMap(measures.structureRows));
	insert(into, schema.measures, taskForces.flatMap(measures.measureRows));
	insert(into, schema.measureCriteria, taskForces.flatMap(measures.measureCriterionRows));
	insert(into, schema.measureBudgets, taskForces.flatMap(measures.measureBudgetRows));
	insert(into, schema.measureProgress, taskForces.flatMap(measures.progressRows));
	insert(into, schema.findings, findingRows());
	insert(into, schema.findingSteps, findingStepRows());
	insert(into, schema.findingReleases, findingReleaseRows());
	insert(into, schema.findingConfirmations, findingConfirmationRows());
	insert(into, schema.measureFindings, measureFindingRows());
	places.forEach((place) =>
		place.rounds.forEach((round, index) => keepSubmissions(into, place, index + 1, round))
	);
	insert(into, schema.externalViews, eachRound(externalRows));
	insert(into, schema.evaluations, eachRound(evaluationRows));
	insert(into, schema.reviewEntries, eachRound(reviewEntryRows));
	insert(into, schema.textBlocks, textBlockRows());
	insert(into, schema.budgetCeilings, taskForces.flatMap(measures.ceilingRows));
	insert(into, schema.auditEvents, [...eachRound(auditRows), ...practiceAuditRows()]);
	insert(into, schema.consents, consentRows());
	releaseComparison(into);
	insert(into, schema.auditEvents, eachRound(hallAuditRows));
}

/** SQLite takes so many rows of our widest table in one statement. */
const most = 500;

function insert<T extends SQLiteTable>(
	into: Transaction,
	table: T,
	rows: T['$inferInsert'][]
): void {
	for (let from = 0; from < rows.length; from += most) {
		into
			.insert(table)
			.values(rows.slice(from, from + most))
			.run();
	}
}

function eachRound<Row>(
	rowsOf: (place: Place, number: number, round: PlannedRound) => Row[]
): Row[] {
	return places.flatMap((place) =>
		place.rounds.flatMap((round, index) => rowsOf(place, index + 1, round))
	);
}

/** Districts first: they are parents. */
function municipalityRows() {
	return places
		.toSorted((one, other) => Number(one.parent !== null) - Number(other.parent !== null))
		.map(({ slug, name, kind, land, population, parent }) => ({
			id: idOf('municipality', slug),
			slug,
			name,
			kind,
			land,
			population,
			programmeId,
			cohort: cohortOf(kind),
			parentId: parent && idOf('municipality', parent),
			createdAt: programmeRow.createdAt
		}));
}

function roundRow(place: Place, number: number, round: PlannedRound) {
	const { title, workshopOn, workshopPlace, participants, steps } = round;
	return [
		{
			id: idOf('round', place.slug, number),
			municipalityId: idOf('municipality', place.slug),
			number,
			title,
			instrumentId: instrumentRow.id,
			workshopOn,
			workshopPlace,
			workshopParticipants: participants,
			createdAt: momentOf(steps[0]?.on ?? businessDate, '07:30')
		}
	];
}
