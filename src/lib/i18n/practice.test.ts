import { describe, expect, test } from 'vitest';
import { practiceCourse } from '#lib/domain/practice/course.ts';
import { practiceStepLabel, sizeLabel } from './practice.ts';
import { draftedContent } from './practice-draft.ts';

test.each([
	[9_800, 'unter 10.000 Menschen'],
	[34_600, '20.000 bis unter 50.000 Menschen'],
	[241_300, 'ab 200.000 Menschen']
])('%i is said as %s', (population, words) => {
	expect(sizeLabel(population)).toBe(words);
});

test('no two steps that somebody can take from the same state read alike', () => {
	const said = practiceCourse.map((step) => `${step.from} ${practiceStepLabel(step)}`);
	const twice = practiceCourse.filter(({ inForce }) => inForce !== undefined).length;
	expect(new Set(said).size).toBeGreaterThanOrEqual(said.length - twice);
});

describe('a draft from a measure, in words', () => {
	test('has paragraphs where people tell, and a list where facts stand', () => {
		const content = draftedContent({
			title: 'Treffpunkt',
			contactFunction: 'Geschäftsstelle',
			fields: ['f6'],
			sections: {
				startingPoint: [{ kind: 'text', text: 'Es fehlt ein Ort.' }],
				goal: [
					{
						kind: 'target',
						indicator: 'Besuche',
						unit: 'im Monat',
						baseline: 0,
						value: 1200.5
					}
				],
				inPractice: [{ kind: 'entry', on: '2021-05-01', note: 'Räume\ngefunden.' }],
				keyFacts: [
					{ kind: 'responsible', structure: 'Netzwerk' },
					{ kind: 'budget', amount: 20_000, from: 2021, to: 2022 },
					{ kind: 'budget', amount: 500, from: 2021, to: 2021 }
				]
			}
		});
		expect(content).toEqual({
			title: 'Treffpunkt',
			contactFunction: 'Geschäftsstelle',
			fields: ['f6'],
			startingPoint: 'Es fehlt ein Ort.',
			goal: 'Besuche: von 0 auf 1.200,5 im Monat',
			implementation: '',
			sustainability: '',
			inPractice: '- 1. Mai 2021: Räume gefunden.',
			keyFacts:
				'- Zuständig: Netzwerk\n- Mittel: 20.000\u00a0€ (2021–2022)\n- Mittel: 500\u00a0€ (2021)'
		});
	});
});
