import { expect, test } from 'vitest';
import type { NextStep } from '#lib/domain/overview/index.ts';
import { stepWords, type StepContext } from './next-steps.ts';

const context: StepContext = {
	title: 'Dritter Workshop',
	last: { title: 'Zweiter Workshop', state: 'accepted' },
	fieldTitle: (key) => (key === 'f2' ? 'Öffnung' : key)
};
const progress = { answered: 3, reasonsMissing: 0, total: 15 };
const own = { field: 'f2', dueOn: '2022-06-30', standing: 'open', progress } as const;

test.each<[NextStep, string]>([
	[
		{ kind: 'own-field', who: 'you', own },
		'Öffnung | bis 30. Juni 2022 · 3 von 15 Fragen beantwortet | Für Sie'
	],
	[
		{ kind: 'measures', who: 'you', due: { overdue: 2, soon: 1, silent: 0 } },
		'Überfällige Maßnahmen voranbringen | 2 Maßnahmen sind überfällig, eine ist bald fällig | Für Sie'
	],
	[
		{ kind: 'measures', who: 'you', due: { overdue: 1, soon: 0, silent: 2 } },
		'Überfällige Maßnahmen voranbringen | Eine Maßnahme ist überfällig, zu 2 fehlt seit Langem ein Eintrag | Für Sie'
	],
	[
		{ kind: 'measures', who: 'you', due: { overdue: 0, soon: 2, silent: 0 } },
		'Bald fällige Maßnahmen ansehen | 2 Maßnahmen sind bald fällig | Für Sie'
	],
	[
		{ kind: 'measures', who: 'you', due: { overdue: 0, soon: 0, silent: 1 } },
		'Stand der Maßnahmen nachtragen | Zu einer Maßnahme fehlt seit Langem ein Eintrag | Für Sie'
	],
	[
		{ kind: 'plan', who: 'coordinator' },
		'Nächste Runde planen | „Zweiter Workshop“: angenommen | Für die Koordination'
	],
	[
		{ kind: 'remind', who: 'you', count: 1 },
		'An überfällige Zuarbeit erinnern | Ein Feld ist überfällig. | Für Sie'
	],
	[
		{ kind: 'answer', who: 'administration', count: 12 },
		'Fragen beantworten | 12 Fragen sind offen. | Für die Verwaltung'
	],
	[
		{ kind: 'workshop', who: 'you', on: '2022-06-14' },
		'Workshop durchführen | Termin: 14. Juni 2022 | Für Sie'
	],
	[
		{ kind: 'workshop', who: 'you', on: null },
		'Workshop durchführen | Der Tag steht noch nicht fest. | Für Sie'
	],
	[
		{ kind: 'await-review', who: 'staff' },
		'Prüfung abwarten | „Dritter Workshop“ ist eingereicht. | Beim Projektteam'
	]
])('%#', (step, expected) => {
	const { title, detail, who } = stepWords(step, context);
	expect([title, detail, who].join(' | ')).toBe(expected);
});

test('the first round is planned without a round before', () => {
	const words = stepWords({ kind: 'plan', who: 'you' }, { ...context, title: null, last: null });
	expect(words).toMatchObject({ title: 'Erste Runde planen', detail: 'Noch gibt es keine Runde.' });
});
