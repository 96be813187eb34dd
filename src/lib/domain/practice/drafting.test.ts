import { describe, expect, test } from 'vitest';
import { draftFrom, type DraftSource } from './drafting.ts';

const bare: DraftSource = {
	title: 'Treffpunkt',
	fields: ['f6'],
	cause: '',
	action: '',
	structure: { name: 'Netzwerk', contactFunction: '' },
	partners: '',
	startOn: '2021-03-01',
	dueOn: '2022-03-01',
	budgets: [],
	councilPaper: '',
	indicator: '',
	indicatorUnit: '',
	baseline: null,
	target: null,
	actual: null,
	progress: []
};

const full: DraftSource = {
	...bare,
	fields: ['f6', 'f5', 'f6'],
	cause: 'Es fehlt ein Ort.',
	action: 'Räume öffnen.',
	structure: { name: 'Netzwerk', contactFunction: 'Geschäftsstelle' },
	partners: 'Volkshochschule',
	budgets: [
		{ year: 2022, amount: 8_000 },
		{ year: 2021, amount: 12_000 },
		{ year: 2023, amount: 0 }
	],
	councilPaper: 'VO/2021/0815',
	indicator: 'Besuche',
	indicatorUnit: 'im Monat',
	baseline: 0,
	target: 200,
	actual: 240,
	progress: [
		{ on: '2021-05-01', note: 'Räume gefunden.' },
		{ on: '2021-06-01', note: '' }
	]
};

describe('a draft from a measure', () => {
	test('that says everything fills every section but the one about lasting', () => {
		expect(draftFrom(full)).toEqual({
			title: 'Treffpunkt',
			contactFunction: 'Geschäftsstelle',
			fields: ['f5', 'f6'],
			sections: {
				startingPoint: [{ kind: 'text', text: 'Es fehlt ein Ort.' }],
				goal: [{ kind: 'target', indicator: 'Besuche', unit: 'im Monat', baseline: 0, value: 200 }],
				implementation: [{ kind: 'text', text: 'Räume öffnen.' }],
				inPractice: [
					{ kind: 'entry', on: '2021-05-01', note: 'Räume gefunden.' },
					{ kind: 'effect', indicator: 'Besuche', unit: 'im Monat', baseline: 0, value: 240 }
				],
				keyFacts: [
					{ kind: 'responsible', structure: 'Netzwerk' },
					{ kind: 'partners', partners: 'Volkshochschule' },
					{ kind: 'period', from: '2021-03-01', to: '2022-03-01' },
					{ kind: 'budget', amount: 20_000, from: 2021, to: 2022 },
					{ kind: 'council-paper', paper: 'VO/2021/0815' }
				]
			}
		});
	});

	test('that says little leaves the rest empty', () => {
		expect(draftFrom(bare).sections).toEqual({
			keyFacts: [
				{ kind: 'responsible', structure: 'Netzwerk' },
				{ kind: 'period', from: '2021-03-01', to: '2022-03-01' }
			]
		});
	});

	test.each([
		['no target', { target: null }, 'goal', undefined],
		['no indicator', { indicator: '' }, 'goal', undefined],
		['no actual value', { actual: null, progress: [] }, 'inPractice', undefined]
	] as const)('with %s has nothing to say there', (_, change, section, expected) => {
		expect(draftFrom({ ...full, ...change }).sections[section]).toEqual(expected);
	});
});
