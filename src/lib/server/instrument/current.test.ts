import { describe, expect, test } from 'vitest';
import { openTowns, type Towns } from '#tests/support/town.ts';
import { authorize, authorizeOperator } from '../access/authorize.ts';
import { moveRound, planRound } from '../rounds/commands.ts';
import { importInstrument } from './commands.ts';
import { currentInstrument } from './current.ts';
import { instrumentJson } from './files.ts';

const here = { municipality: 'ahausen' };

function plan(towns: Towns, instrumentId: string): number {
	const round = { title: 'Runde', instrumentId, workshopOn: null, workshopPlace: '' };
	const outcome = planRound(authorize(towns.as('coordinator'), 'rounds.plan', here), round);
	if (outcome.kind !== 'planned') throw new Error(outcome.kind);
	return outcome.number;
}

function withdraw(towns: Towns, round: number): void {
	const access = authorize(towns.as('coordinator'), 'rounds.move', {
		...here,
		round
	});
	moveRound(access, { from: 'planned', to: 'withdrawn', note: 'versehentlich angelegt' });
}

/** A second version, which nobody has used yet. */
function nextVersion({ commandLine }: Towns): string {
	const json = instrumentJson('src/instruments/arbeitsfassung') as { version: string };
	const access = authorizeOperator(commandLine, 'instruments.import');
	const outcome = importInstrument(access, { ...json, version: '99' });
	if (outcome.kind !== 'imported') throw new Error(outcome.kind);
	return outcome.id;
}

const versionOf = (towns: Towns) =>
	currentInstrument(authorize(towns.as('member'), 'findings.view', here)).version;

describe('the questionnaire that criteria are chosen from', () => {
	test('is that of the latest round', () => {
		const towns = openTowns();
		const first = versionOf(towns);
		plan(towns, towns.instrumentId);
		nextVersion(towns);
		expect(versionOf(towns)).toBe(first);
	});

	test('is not that of a round that was withdrawn', () => {
		const towns = openTowns();
		const first = versionOf(towns);
		const next = nextVersion(towns);
		withdraw(towns, plan(towns, towns.instrumentId));
		expect(versionOf(towns)).toBe('99');
		withdraw(towns, plan(towns, next));
		plan(towns, towns.instrumentId);
		expect(versionOf(towns)).toBe(first);
	});
});
