import { describe, expect, test } from 'vitest';
import { authorizeOperator } from '../access/authorize.ts';
import { instruments } from '../db/schema/index.ts';
import { openTowns } from '#tests/support/town.ts';
import { importInstrument } from './commands.ts';
import { instrumentJson } from './files.ts';

const workingVersion = () =>
	instrumentJson('src/instruments/arbeitsfassung') as {
		version: string;
		fields: { goals: { criteria: { title: { de: string; en?: string } }[] }[] }[];
	};

describe('importing an instrument', () => {
	test('our working version is complete: 7 fields, 16 goals, 42 criteria', () => {
		const goals = workingVersion().fields.flatMap((field) => field.goals);
		expect(workingVersion().fields).toHaveLength(7);
		expect(goals).toHaveLength(16);
		expect(goals.flatMap((goal) => goal.criteria)).toHaveLength(42);
	});

	test('a missing translation is named by its path, and nothing is imported', () => {
		const towns = openTowns();
		const access = authorizeOperator(towns.commandLine, 'instruments.import');
		const broken = workingVersion();
		broken.version = '2.0';
		delete broken.fields[2]!.goals[1]!.criteria[0]!.title.en;
		const outcome = importInstrument(access, broken);
		expect(outcome).toMatchObject({
			kind: 'invalid',
			problems: [{ path: 'fields.2.goals.1.criteria.0.title.en' }]
		});
		expect(towns.database.select().from(instruments).all()).toHaveLength(1);
	});

	test('the same version with other content is refused', () => {
		const towns = openTowns();
		const access = authorizeOperator(towns.commandLine, 'instruments.import');
		const changed = workingVersion();
		changed.fields[0]!.goals[0]!.criteria[0]!.title.de = 'Anders';
		expect(importInstrument(access, changed)).toEqual({ kind: 'version-taken' });
		expect(importInstrument(access, workingVersion())).toMatchObject({ kind: 'already-there' });
	});

	test('the database itself refuses to change or remove an imported version', () => {
		const { database } = openTowns();
		expect(() => database.update(instruments).set({ version: '9' }).run()).toThrow(/immutable/);
		expect(() => database.delete(instruments).run()).toThrow(/immutable/);
	});
});
