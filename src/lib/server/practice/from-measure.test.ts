import { expect, test } from 'vitest';
import { draftFrom } from '#lib/domain/practice/index.ts';
import { openTowns } from '#tests/support/town.ts';
import { authorize } from '../access/authorize.ts';
import { reportProgress } from '../measures/commands.ts';
import { findingIn, measureIn } from '../measures/measures.test-support.ts';
import { draftSourceOf } from './from-measure.ts';

test('a measure gives what it says of itself, and nothing of its findings', () => {
	const towns = openTowns();
	const finding = findingIn(towns, 'ahausen', 1);
	const { number, keep } = measureIn(towns, {
		cause: 'Es fehlt ein Ort.',
		criterionKeys: ['orte'],
		findingIds: [finding]
	});
	const report = (on: string, share: string, note: string) =>
		reportProgress(keep, number, { on, kind: 'progress', share, note });
	report('2022-06-01', '40', 'Zweiter Raum.');
	report('2022-03-01', '20', 'Erster Raum.');
	const view = authorize(towns.as('member'), 'measures.view', { municipality: 'ahausen' });
	const source = draftSourceOf(view, number);
	expect(source).toMatchObject({
		title: 'Stadtteilbüro',
		fields: ['f6', 'f6'],
		structure: { name: 'Beirat', contactFunction: 'Geschäftsstelle des Beirats' },
		progress: [{ note: 'Erster Raum.' }, { note: 'Zweiter Raum.' }]
	});
	expect(source && JSON.stringify(draftFrom(source))).not.toContain('Interner Titel');
});

test('a measure of another town, or none, gives nothing', () => {
	const towns = openTowns();
	const { number } = measureIn(towns, {}, 'Beirat', 'behausen');
	const view = authorize(towns.as('member'), 'measures.view', { municipality: 'ahausen' });
	expect(draftSourceOf(view, number)).toBeUndefined();
	expect(draftSourceOf(view, Number.NaN)).toBeUndefined();
});
