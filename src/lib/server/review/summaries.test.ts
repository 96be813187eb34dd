import { describe, expect, test } from 'vitest';
import type { RoundState } from '#lib/domain/rounds/transitions.ts';
import { openTowns, testClock, type Towns } from '#tests/support/town.ts';
import { authorize, authorizeStaff } from '../access/authorize.ts';
import { findingSteps, findings, staffAssignments } from '../db/schema/index.ts';
import { approveSummary, releaseFinding, withdrawApproval } from '../findings/releasing.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import { roundsOf } from '../rounds/queries.ts';
import { submittedSummaries } from './summaries.ts';

const here = { municipality: 'ahausen' };

/** The first round, answering, and a finding of it whose summary the office has approved. */
function approvedIn(towns: Towns) {
	const at = testClock.now();
	const planning = authorize(towns.as('coordinator'), 'rounds.plan', here);
	const { instrumentId } = towns;
	planRound(planning, { title: 'Runde', instrumentId, workshopOn: null, workshopPlace: '' });
	const roundId = roundsOf(authorize(towns.as('coordinator'), 'rounds.view', here))[0]?.id ?? '';
	towns.database
		.insert(findings)
		.values({
			id: 'f',
			municipalityId: 'ahausen',
			number: 1,
			title: 'Innerer Titel',
			description: 'Innere Beschreibung',
			levels: ['structural'],
			grounds: [],
			lifeArea: 'housing',
			mechanisms: ['rule'],
			sourceKind: 'workshop',
			fieldKey: 'f3',
			roundId,
			summary: 'Was hinausgeht',
			writers: ['member-ahausen'],
			summaryWriters: ['member-ahausen'],
			createdAt: at,
			updatedAt: at
		})
		.run();
	towns.database
		.insert(findingSteps)
		.values({
			id: 's',
			findingId: 'f',
			position: 1,
			to: 'recorded',
			accountId: 'member-ahausen',
			at
		})
		.run();
	releaseFinding(authorize(towns.as('coordinator'), 'findings.release', here), 1, 1);
	approveSummary(authorize(towns.as('office'), 'findings.approve', here), 1, 'Was hinausgeht');
}

/** As project staff: somebody of the other town, who has no role in this one. */
function asStaff(towns: Towns) {
	towns.database
		.insert(staffAssignments)
		.values({
			id: 'staff',
			accountId: 'member-behausen',
			programmeId: 'p',
			createdAt: testClock.now()
		})
		.onConflictDoNothing()
		.run();
	return authorizeStaff(towns.as('member', 'behausen'), 'summaries.view');
}

/** Takes the round from state to state. */
function go(towns: Towns, ...states: RoundState[]) {
	for (const [index, to] of states.slice(1).entries()) {
		const from = states[index] ?? 'planned';
		const access = authorize(towns.as('coordinator'), 'rounds.move', { ...here, round: 1 });
		expect(moveRound(access, { from, to, note: 'weil' })).toEqual({ kind: 'moved' });
	}
}

const read = (towns: Towns) => submittedSummaries(asStaff(towns));

describe('staff read the approved summaries of a round', () => {
	test('once it is handed in, and not when that is taken back', () => {
		const towns = openTowns();
		approvedIn(towns);
		expect(read(towns)).toEqual([]);
		go(towns, 'planned', 'answering', 'consensus');
		expect(read(towns)).toEqual([]);
		go(towns, 'consensus', 'submitted');
		expect(read(towns)).toEqual([
			{
				slug: 'ahausen',
				municipality: 'ahausen',
				round: { number: 1, title: 'Runde' },
				summaries: ['Was hinausgeht']
			}
		]);
		go(towns, 'submitted', 'consensus');
		expect(read(towns)).toEqual([]);
	});

	test('not when it is closed without a hand-in', () => {
		const towns = openTowns();
		approvedIn(towns);
		go(towns, 'planned', 'answering', 'consensus', 'closed');
		expect(read(towns)).toEqual([]);
	});

	test('not those that are approved after the hand-in', () => {
		const towns = openTowns();
		approvedIn(towns);
		withdrawApproval(authorize(towns.as('office'), 'findings.approve', here), 1);
		towns.database.update(findings).set({ summary: '' }).run();
		go(towns, 'planned', 'answering', 'consensus', 'submitted');
		towns.database.update(findings).set({ summary: 'Was hinausgeht' }).run();
		approveSummary(authorize(towns.as('office'), 'findings.approve', here), 1, 'Was hinausgeht');
		expect(read(towns)).toEqual([]);
	});

	test('until the office withdraws its approval', () => {
		const towns = openTowns();
		approvedIn(towns);
		go(towns, 'planned', 'answering', 'consensus', 'submitted');
		expect(read(towns)).toHaveLength(1);
		withdrawApproval(authorize(towns.as('office'), 'findings.approve', here), 1);
		expect(read(towns)).toEqual([]);
	});
});
