import type { Audience, EntryKind, Side } from '#lib/domain/review/entries.ts';

/** What the demo's staff say of the fields; invented, as all of its reviews. */
export const evaluationTexts: Record<string, { comment: string; recommendation: string }> = {
	f1: {
		comment:
			'Ziele und Zuständigkeiten sind benannt, und die Leitung berichtet dem Rat. Im Raum wurde das besser bewertet als in der Verwaltung; beides ist nachvollziehbar begründet.',
		recommendation:
			'Verknüpfen Sie den Jahresbericht mit den Maßnahmen dieser Runde, dann wird sichtbar, was er bewirkt.'
	},
	f2: {
		comment:
			'Fortbildungen gibt es, sie erreichen aber vor allem die, die ohnehin damit arbeiten. Beim Thema Rassismus gehen die Sichten weit auseinander.',
		recommendation:
			'Machen Sie eine Fortbildung für Führungskräfte verbindlich, und legen Sie fest, wer Beschwerden unabhängig entgegennimmt.'
	},
	f5: {
		comment:
			'Der Beirat wird früh gefragt. Ob seine Hinweise aufgenommen wurden, erfährt er nicht immer.',
		recommendation:
			'Geben Sie zu jeder Stellungnahme des Beirats eine kurze Antwort der Verwaltung.'
	},
	f6: {
		comment: 'Orte der Begegnung sind dazugekommen; ihre Finanzierung endet in zwei Fällen bald.',
		recommendation: 'Klären Sie die Finanzierung, bevor neue Orte begonnen werden.'
	}
};

interface DemoEntry {
	criterionKey: string | null;
	kind: EntryKind;
	inReplyTo: number | null;
	audience: Audience;
	side: Side;
	text: string;
}

/** One answered and one open question, and a note among the staff. */
export const reviewThreads: readonly DemoEntry[] = [
	{
		criterionKey: null,
		kind: 'question',
		inReplyTo: null,
		audience: 'both',
		side: 'staff',
		text: 'Wer war beim Workshop dabei, und welche Gruppen haben gefehlt?'
	},
	{
		criterionKey: null,
		kind: 'answer',
		inReplyTo: 1,
		audience: 'both',
		side: 'municipality',
		text: 'Das Jugendparlament war an dem Tag auf Klausur; wir holen seine Sicht im Herbst ein.'
	},
	{
		criterionKey: 'orte',
		kind: 'question',
		inReplyTo: null,
		audience: 'both',
		side: 'staff',
		text: 'Die Stufe ist gestiegen. Welche Orte sind seit der letzten Runde dazugekommen?'
	},
	{
		criterionKey: 'orte',
		kind: 'comment',
		inReplyTo: null,
		audience: 'internal',
		side: 'staff',
		text: 'Bitte vor der Entscheidung noch einmal mit den Nachbarkommunen vergleichen.'
	}
];

export const blockTexts: readonly { fieldKey: string | null; text: string }[] = [
	{
		fieldKey: null,
		text: 'Benennen Sie, wer bis wann was tut, und halten Sie es als Maßnahme fest.'
	},
	{
		fieldKey: null,
		text: 'Ein Nachweis in einem Satz genügt: Beschluss, Datum, zuständige Stelle.'
	},
	{
		fieldKey: 'f2',
		text: 'Legen Sie fest, wer Beschwerden unabhängig entgegennimmt, und machen Sie es bekannt.'
	},
	{
		fieldKey: 'f7',
		text: 'Prüfen Sie Ihre wichtigsten Seiten in Leichter Sprache mit Menschen, die sie brauchen.'
	}
];
