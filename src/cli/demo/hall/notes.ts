interface DemoNote {
	kind: 'strength' | 'gap' | 'idea';
	text: string;
	released?: boolean;
}

/** What people wrote, by criterion; the coordinator has let some of it into the minutes. */
export const notes: Readonly<Record<string, readonly DemoNote[]>> = {
	willkommen: [
		{ kind: 'strength', text: 'Am Empfang nimmt man sich Zeit, auch ohne gemeinsame Sprache.' },
		{ kind: 'gap', text: 'Die Vordrucke gibt es nur auf Deutsch.', released: true }
	],
	anlaufstelle: [
		{ kind: 'gap', text: 'Wer abends Hilfe sucht, erreicht nur einen Anrufbeantworter.' },
		{ kind: 'idea', text: 'Eine gemeinsame Sprechstunde mit den Beratungsstellen im Bürgerhaus.' }
	],
	fortbildung: [
		{ kind: 'idea', text: 'Fortbildungen gemeinsam mit den Vereinen, nicht nur über sie.' }
	]
};
