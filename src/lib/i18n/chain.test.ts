import { describe, expect, test } from 'vitest';
import type { Effect, Outcome } from '#lib/domain/chain/index.ts';
import { begunWords, effectWords, summarySentence } from './chain.ts';

const at = { round: 1, title: 'Runde 1', score: 0, origin: 'consensus', contested: false } as const;

function followed(outcome: Outcome): Effect {
	return { kind: 'followed', at, later: [], outcome };
}

describe('what became of a criterion', () => {
	test.each<[Effect, string, string | null]>([
		[
			followed({ kind: 'risen', before: 0, after: 50, value: 50, note: null }),
			'Gestiegen von 0 auf 50',
			null
		],
		[
			followed({ kind: 'fallen', before: 49.6, after: 25, value: -25, note: 'self' }),
			'Gefallen von 50 auf 25',
			'Verglichen ist die Selbstsicht, denn die Ergebnisse kommen auf verschiedenen Wegen zustande.'
		],
		[
			followed({ kind: 'unchanged', before: 25, after: 26.4, value: 1, note: null }),
			'Unverändert: erst 25, dann 26',
			null
		],
		[
			followed({ kind: 'different-origin', before: 25, after: 75 }),
			'Anders ermittelt: erst 25, dann 75',
			'Die beiden Werte kommen auf verschiedenen Wegen zustande und lassen sich nicht vergleichen.'
		],
		[
			followed({ kind: 'unknown' }),
			'Nicht zu vergleichen',
			'In einer der Runden gibt es zu diesem Kriterium kein Ergebnis.'
		],
		[
			{ kind: 'awaiting', at },
			'Noch offen',
			'Seitdem wurde keine Runde abgeschlossen. Die nächste zeigt, ob sich der Wert ändert.'
		],
		[
			{ kind: 'no-criterion' },
			'Nicht gemessen',
			'Der Befund nennt kein Kriterium; die Runden sagen darüber nichts.'
		]
	])('%j', (effect, sentence, note) => {
		expect(effectWords(effect)).toMatchObject({ sentence, note });
	});

	test('only what was compared like with like has a colour', () => {
		const kinds = [
			followed({ kind: 'different-origin', before: 0, after: 100 }),
			followed({ kind: 'unknown' }),
			{ kind: 'awaiting', at } as const
		];
		expect(kinds.map((effect) => effectWords(effect).tone)).toEqual(['none', 'none', 'none']);
	});
});

test.each([
	[
		{ risen: 2, fallen: 1, unchanged: 0, 'different-origin': 0, unknown: 1, open: 1 },
		'Zu Kriterien, die in Befunden genannt sind: 2 Werte sind gestiegen, ein Wert ist gefallen und zu 2 lässt sich noch nichts sagen.'
	],
	[{ risen: 0, fallen: 0, unchanged: 0, 'different-origin': 0, unknown: 0, open: 0 }, null]
])('%j', (counts, sentence) => {
	expect(summarySentence(counts)).toBe(sentence);
});

test.each([
	[0, 0, null],
	[0, 2, 'bis dahin hatte keine Maßnahme begonnen'],
	[1, 2, 'bis dahin begonnen: 1 von 2']
])('%i of %i begun', (begun, all, words) => {
	expect(begunWords({ begun }, all)).toBe(words);
});
