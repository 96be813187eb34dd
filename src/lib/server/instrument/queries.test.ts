import { expect, test } from 'vitest';
import { openTowns, testClock } from '#tests/support/town.ts';
import type { Localized } from '#lib/domain/instrument/index.ts';
import { authorizeOperator } from '../access/authorize.ts';
import { importInstrument } from './commands.ts';
import { instrumentJson } from './files.ts';
import { fieldTitles } from './queries.ts';

test('a field is called what the newest version that has it calls it, and stands where it stands there', () => {
	const towns = openTowns();
	const { fields, ...frame } = instrumentJson('src/instruments/arbeitsfassung') as {
		fields: { key: string; title: Localized }[];
	};
	const [first, second, ...others] = fields as [(typeof fields)[0], (typeof fields)[0]];
	const renamed = { ...first, title: { de: 'Neuer Name', en: 'New name' } };
	const now = () => new Date(testClock.now().getTime() + 1000);
	const later = { ...towns.commandLine, clock: { ...testClock, now } };
	const access = authorizeOperator(later, 'instruments.import');
	// A field is left out of the new version: what older rounds say of it keeps its name.
	const next = { ...frame, version: '99.0', fields: [second, renamed, ...others.slice(0, -1)] };
	expect(importInstrument(access, next)).toMatchObject({ kind: 'imported' });
	const titles = fieldTitles(towns.database);
	expect([...titles.keys()]).toEqual([
		second.key,
		first.key,
		...fields.slice(2).map(({ key }) => key)
	]);
	expect(titles.get(first.key)).toEqual(renamed.title);
	expect(titles.get(fields.at(-1)!.key)).toEqual(fields.at(-1)!.title);
});
