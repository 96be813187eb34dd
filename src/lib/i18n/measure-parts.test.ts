import { expect, test } from 'vitest';
import type { MeasureContent } from '#lib/domain/measures/content.ts';
import { disputedMeasure } from './measure-parts.ts';

const names = {
	structure: (id: string) => (id === 's' ? 'Netzwerk' : id),
	field: (key: string) => (key === 'f6' ? 'Zusammenhalt' : key),
	finding: (id: string) => (id === 'a' ? '1: Kein Raum' : id),
	criterion: (key: string) => (key === 'orte' ? 'Begegnungsorte' : key)
};
const content: MeasureContent = {
	...{ title: 'Räume öffnen', cause: '', action: 'Büros öffnen', structureId: 's' },
	...{ partners: '', fieldKey: 'f6', startOn: '2022-01-01', dueOn: '2022-12-31' },
	...{ councilPaper: '', inConcept: true, eccar: [3, 4], indicator: 'Räume' },
	...{ indicatorUnit: '', baseline: 2.5, target: null, actual: null },
	budgets: [
		{ year: 2021, amount: 4_000, source: 'Haushalt' },
		{ year: 2022, amount: 500, source: '' }
	],
	findingIds: ['a', 'b'],
	criterionKeys: ['orte']
};

const other: MeasureContent = {
	...{ title: 'Büros öffnen', cause: 'Es fehlt Raum', action: '', structureId: 't' },
	...{ partners: 'Vereine', fieldKey: 'f1', startOn: '2022-02-01', dueOn: '2023-12-31' },
	...{ councilPaper: '12/2022', inConcept: false, eccar: [], indicator: 'Orte' },
	...{ indicatorUnit: 'Orte', baseline: null, target: 5, actual: 1_250 },
	...{ budgets: [], findingIds: [], criterionKeys: [] }
};

test('all that two versions differ in stands side by side, in words', () => {
	const told = disputedMeasure(content, other, names);
	const lines = told.map(({ label, mine, theirs }) =>
		[label, mine, theirs].map((text) => text.replaceAll('\u00A0', ' ').replaceAll('\n', ' / '))
	);
	expect(lines).toEqual([
		['Titel', 'Räume öffnen', 'Büros öffnen'],
		['Ursache', '', 'Es fehlt Raum'],
		['Was wird getan?', 'Büros öffnen', ''],
		['Zuständig', 'Netzwerk', 't'],
		['Weitere Beteiligte', '', 'Vereine'],
		['Handlungsfeld', 'Zusammenhalt', 'f1'],
		['Beginn', '1. Januar 2022', '1. Februar 2022'],
		['Fällig', '31. Dezember 2022', '31. Dezember 2023'],
		['Ratsvorlage', '', '12/2022'],
		['Teil des eigenen Integrationskonzepts', 'ja', 'nein'],
		[
			'Zehn-Punkte-Plan der Städtekoalition gegen Rassismus (ECCAR)',
			'3 Betroffene besser unterstützen / 4 Beteiligung und Information',
			''
		],
		['Messgröße', 'Räume', 'Orte'],
		['Einheit', '', 'Orte'],
		['Ausgangswert', '2,5', ''],
		['Zielwert', '', '5'],
		['Wert heute', '', '1.250'],
		['Budget', '2021: 4.000 €, Haushalt / 2022: 500 €', ''],
		['Befunde', '1: Kein Raum / b', ''],
		['Kriterien', 'Begegnungsorte', '']
	]);
});

test('what is equal is not told', () => {
	expect(disputedMeasure(content, { ...content }, names)).toEqual([]);
	expect(disputedMeasure(content, { ...content, cause: 'neu' }, names)).toEqual([
		{ label: 'Ursache', mine: '', theirs: 'neu' }
	]);
});
