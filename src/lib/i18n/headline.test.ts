import { describe, expect, test } from 'vitest';
import type { Headline } from '#lib/domain/scoring/index.ts';
import { comparisonNotes, headlineSentence, leadSentences } from './headline.ts';
import { overwriteGetLocale } from './paraglide/runtime.js';

const names = new Map([
	['f1', 'Management'],
	['f2', 'Öffnung und Antirassismus'],
	['f6', 'Begegnung']
]);

const lowest = { fields: ['f2'], score: 44, still: true };
const told: Headline = {
	kind: 'risen',
	counts: { fields: 7, scored: 7, risen: 6, fallen: 0, unchanged: 1, differentOrigin: 0 },
	basis: 'consensus',
	bySelfInstead: 0,
	strongestRise: { fields: ['f6'], value: 18, basis: 'consensus' },
	strongestFall: null,
	lowest,
	divided: { field: 'f2', agreement: 0.3, criteria: 5 },
	versionsDiffer: false
};
const none = { strongestRise: null, strongestFall: null, lowest: null, divided: null };
const counts = (changed: Partial<Headline['counts']>) => ({
	counts: { ...told.counts, risen: 0, fallen: 0, unchanged: 0, ...changed }
});

const cases: [Partial<Headline>, string, string][] = [
	[
		{},
		'In sechs von sieben Feldern ist der Wert gestiegen',
		'Am stärksten ist er im Feld Begegnung gestiegen (+18). Öffnung und Antirassismus hat mit 44 von 100 weiterhin den niedrigsten Wert; hier gehen die Einschätzungen am weitesten auseinander.'
	],
	[
		{ ...counts({ risen: 1 }), ...none, strongestRise: told.strongestRise },
		'In einem von sieben Feldern ist der Wert gestiegen',
		'Gestiegen ist er im Feld Begegnung (+18).'
	],
	[
		{
			kind: 'mixed',
			...counts({ risen: 2, fallen: 1 }),
			...none,
			strongestRise: { fields: ['f1', 'f6'], value: 5, basis: 'self' },
			strongestFall: { fields: ['f2'], value: -4, basis: 'self' }
		},
		'Der Wert ist in zwei Feldern gestiegen und in einem gefallen',
		'Am stärksten ist er in den Feldern „Management“ und „Begegnung“ gestiegen (je +5). Gefallen ist er im Feld Öffnung und Antirassismus (−4).'
	],
	[
		{ kind: 'all-risen', ...counts({ risen: 7 }), ...none },
		'In allen sieben Feldern ist der Wert gestiegen',
		''
	],
	[
		{
			kind: 'fallen',
			...counts({ fallen: 3 }),
			...none,
			strongestFall: { fields: ['f1'], value: -9, basis: 'self' }
		},
		'In drei von sieben Feldern ist der Wert gefallen',
		'Am stärksten ist er im Feld Management gefallen (−9).'
	],
	[
		{ kind: 'all-fallen', ...counts({ fallen: 7 }), ...none },
		'In allen sieben Feldern ist der Wert gefallen',
		''
	],
	[
		{ kind: 'unchanged', ...counts({ unchanged: 7 }), ...none },
		'In allen sieben Feldern ist der Wert unverändert',
		'Unverändert heißt: weniger als 3 Punkte Unterschied.'
	],
	[
		{ kind: 'unchanged', ...counts({ unchanged: 4 }), ...none },
		'In vier von sieben Feldern ist der Wert unverändert',
		'Unverändert heißt: weniger als 3 Punkte Unterschied.'
	],
	[
		{ kind: 'first-round', ...counts({}), ...none, lowest: { ...lowest, still: false } },
		'Den niedrigsten Wert hat das Feld Öffnung und Antirassismus',
		'Dort liegt er bei 44 von 100. Dies ist die erste abgeschlossene Runde; was sich ändert, zeigt die nächste.'
	],
	[
		{ kind: 'first-round', ...counts({}), ...none },
		'Das erste Profil liegt vor',
		'Dies ist die erste abgeschlossene Runde; was sich ändert, zeigt die nächste.'
	],
	[
		{ kind: 'different-origin', ...counts({ differentOrigin: 7 }), ...none },
		'Die Werte der beiden Runden wurden verschieden ermittelt',
		'Das eine sind zum Beispiel Stufen aus dem Konsens, das andere Antworten der Verwaltung; darum steht hier keine Änderung.'
	],
	[
		{ kind: 'not-comparable', ...counts({}), ...none },
		'Die beiden Runden lassen sich nicht vergleichen',
		'Kein Feld hat in beiden Runden einen Wert, der auf gleiche Weise ermittelt wurde.'
	],
	[
		{ kind: 'no-values', ...counts({ scored: 0 }), ...none },
		'Es liegen noch keine Werte vor',
		'Für kein Feld gibt es bisher genug Angaben.'
	]
];

describe('the headline in German', () => {
	test.each(cases)('%#: %s', (change, headline, lead) => {
		const finding = { ...told, ...change };
		expect(headlineSentence(finding, names)).toBe(headline);
		expect(leadSentences(finding, names).join(' ')).toBe(lead);
	});
});

test('English has a sentence of its own for every case', () => {
	overwriteGetLocale(() => 'en');
	const sentences = cases.map(([change]) => headlineSentence({ ...told, ...change }, names));
	overwriteGetLocale(() => 'de');
	expect(sentences).not.toContain('');
	expect(sentences[0]).toBe('The score has risen in six of seven fields');
	expect(sentences[2]).toBe('The score has risen in two fields and fallen in one');
});

describe('notes on the comparison', () => {
	test('a comparison of like with like needs none', () => {
		expect(comparisonNotes(told)).toEqual([]);
	});

	test('what was left out or replaced is said', () => {
		const notes = comparisonNotes({
			...told,
			versionsDiffer: true,
			bySelfInstead: 2,
			counts: { ...told.counts, differentOrigin: 1 }
		});
		expect(notes).toHaveLength(3);
		expect(notes[1]).toContain('In zwei Feldern ist Selbstsicht mit Selbstsicht verglichen');
		expect(notes[2]).toContain('Ein Feld wurde anders ermittelt');
	});

	test('where everything was determined differently the headline has said it', () => {
		const apart = { ...told, kind: 'different-origin' as const, ...counts({ differentOrigin: 7 }) };
		expect(comparisonNotes(apart)).toEqual([]);
	});
});
