import { describe, expect, test } from 'vitest';
import {
	nextSteps,
	roundStates,
	transitions,
	type RoundState
} from '#lib/domain/rounds/transitions.ts';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { auditEvents, roundTransitions } from '../db/schema/index.ts';
import { moveRound, planRound } from './commands.ts';
import { historyOf, roundsOf } from './queries.ts';

const here = { municipality: 'ahausen' };
const first = { ...here, round: 1 };

function plan(towns: Towns, title = 'Erste Runde') {
	const access = authorize(towns.as('coordinator'), 'rounds.plan', here);
	const { instrumentId } = towns;
	return planRound(access, { title, instrumentId, workshopOn: null, workshopPlace: '' });
}

function move(towns: Towns, from: RoundState, to: RoundState, note = 'warum') {
	return moveRound(authorize(towns.as('coordinator'), 'rounds.move', first), { from, to, note });
}

describe('planning a round', () => {
	test('the first round is number 1 and planned, with a row of history and an event', () => {
		const towns = openTowns();
		expect(plan(towns)).toEqual({ kind: 'planned', number: 1 });
		const [round] = roundsOf(authorize(towns.as('member'), 'rounds.view', here));
		expect(round).toMatchObject({ number: 1, state: 'planned', title: 'Erste Runde' });
		const history = historyOf(authorize(towns.as('member'), 'rounds.view', first));
		expect(history).toMatchObject([{ from: null, to: 'planned' }]);
		const events = towns.database.select().from(auditEvents).all();
		expect(events.filter(({ action }) => action === 'round.planned')).toHaveLength(1);
	});

	test('a second one is refused while the first is unfinished, and nothing is written', () => {
		const towns = openTowns();
		plan(towns);
		expect(plan(towns, 'Zweite')).toMatchObject({ kind: 'unfinished', number: 1 });
		expect(roundsOf(authorize(towns.as('member'), 'rounds.view', here))).toHaveLength(1);
	});

	test('after a withdrawn one the next has number 2', () => {
		const towns = openTowns();
		plan(towns);
		expect(move(towns, 'planned', 'withdrawn')).toEqual({ kind: 'moved' });
		expect(plan(towns, 'Zweite')).toEqual({ kind: 'planned', number: 2 });
	});

	test('an instrument that does not exist is refused', () => {
		const towns = openTowns();
		const access = authorize(towns.as('coordinator'), 'rounds.plan', here);
		const unknown = { title: 'x', instrumentId: 'none', workshopOn: null, workshopPlace: '' };
		expect(planRound(access, unknown)).toEqual({ kind: 'unknown-instrument' });
	});
});

describe('the transition table', () => {
	test('a coordinator walks every one of their steps, there and back', () => {
		const towns = openTowns();
		plan(towns);
		const way: RoundState[] = [
			'answering',
			'workshop',
			'answering',
			'consensus',
			'answering',
			'workshop',
			'consensus',
			'workshop',
			'consensus',
			'submitted',
			'consensus',
			'closed'
		];
		let from: RoundState = 'planned';
		for (const to of way) {
			expect(move(towns, from, to), `${from} to ${to}`).toEqual({ kind: 'moved' });
			from = to;
		}
		const rows = towns.database.select().from(roundTransitions).all();
		expect(rows.map(({ to }) => to)).toEqual(['planned', ...way]);
		expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1));
	});

	test('every step that the table does not have is refused and leaves no row', () => {
		const towns = openTowns();
		plan(towns);
		const allowed = nextSteps('planned', 'coordinator').map(({ to }) => to);
		for (const to of roundStates.filter((state) => !allowed.includes(state))) {
			expect(move(towns, 'planned', to)).toEqual({ kind: 'out-of-order', state: 'planned' });
		}
		expect(towns.database.select().from(roundTransitions).all()).toHaveLength(1);
	});

	test('a step from a state that has passed is refused: two tabs take one step', () => {
		const towns = openTowns();
		plan(towns);
		expect(move(towns, 'planned', 'answering')).toEqual({ kind: 'moved' });
		expect(move(towns, 'planned', 'answering')).toEqual({
			kind: 'out-of-order',
			state: 'answering'
		});
	});

	test('withdrawing needs a reason', () => {
		const towns = openTowns();
		plan(towns);
		expect(move(towns, 'planned', 'withdrawn', '')).toEqual({ kind: 'note-required' });
	});

	test('no step leaves a finished state', () => {
		const finished: RoundState[] = ['accepted', 'closed', 'withdrawn'];
		expect(transitions.filter(({ from }) => from !== null && finished.includes(from))).toEqual([]);
	});

	test.each([
		['the history of a round', 'round_transitions'],
		['the audit trail', 'audit_events']
	])('%s can not be rewritten, and nothing taken out of it', (history, table) => {
		const { database } = withRound();
		const rows = () => database.$client.prepare(`SELECT * FROM ${table}`).all();
		const before = rows();
		expect(before.length).toBeGreaterThan(0);
		for (const statement of [`UPDATE ${table} SET at = 0`, `DELETE FROM ${table}`]) {
			expect(() => database.$client.exec(statement)).toThrow(`${history} is append-only`);
		}
		expect(rows()).toEqual(before);
	});
});

function withRound(): Towns {
	const towns = openTowns();
	plan(towns);
	return towns;
}
