import type { PlannedExample } from '../planned-example.ts';

/**
 * What the city's public profile says about its concept, in our own words. The dates of the steps
 * are invented, and so is that anybody proposed the other two.
 */
export const kaiserslauternExamples: readonly PlannedExample[] = [
	{
		steps: [
			['drafted', '2021-03-09'],
			['proposed', '2021-03-23'],
			['published', '2021-04-06']
		],
		content: {
			title: 'Ein Integrationskonzept von unten, mit eigenem Geld und eigenem Ausschuss',
			startingPoint: `Vielfalt ist in Kaiserslautern Alltag: Seit den 1950er-Jahren leben Angehörige der amerikanischen Streitkräfte in Stadt und Landkreis, heute über 50.000 Menschen; aus der Zeit der Anwerbung kamen unter anderem portugiesische Familien dazu. Vieles lief gut, aber nebeneinander.

Seit 2009 gehört die Aufgabe zum Bereich des Oberbürgermeisters. Damit war geklärt, wer zuständig ist; was in welcher Reihenfolge geschehen soll, war es noch nicht.`,
			goal: 'Aus vielen einzelnen Angeboten sollte ein gemeinsamer Plan werden, den Rat, Verwaltung und Stadtgesellschaft tragen. Sein Leitbild: Vielfalt als Chance.',
			implementation: `- 2012 entstand das Konzept von unten nach oben, zusammen mit dem Netzwerk Migration und Integration, Trägern, Migrantenvereinen, dem Beirat und den Ämtern.
- 2013 beschloss es der Stadtrat. Es enthält 43 Maßnahmen.
- Der Rat setzte einen Begleitausschuss ein, in dem alle Fraktionen mitarbeiten.
- Die Stadt stellt im Jahr 50.000 € für neue Vorhaben bereit, obwohl ihr Haushalt knapp ist.`,
			sustainability: `Die meisten der 43 Maßnahmen sind verwirklicht. Das Leitbild wurde einstimmig beschlossen, und die Verwaltungsspitze beruft sich im Alltag darauf.

Neun Partnerstädte in aller Welt und ein Europa-Direkt-Zentrum in städtischer Trägerschaft halten den Austausch lebendig. Davon haben auch Menschen etwas, die aus den Partnerländern stammen und in der Stadt leben.`,
			inPractice: `Bewährt hat sich der Begleitausschuss: Als viele Geflüchtete kamen, womit das Konzept nicht gerechnet hatte, konnte er kurzfristig Mittel bewilligen.

Was im Alltag trägt, sind oft kleine Dinge:
- ein Dolmetscherpool und übersetzte Willkommensbroschüren
- Fortbildungen für die Bediensteten
- Gespräche zwischen Beirat und Ausländerbehörde
- die Interkulturelle Woche als gemeinsame Sache von Stadt, Netzwerk und Beirat
- Einbürgerungen, die gefeiert werden
- eine Freiwilligenagentur, die sich interkulturell geöffnet hat`,
			keyFacts: `- Leitbild „Vielfalt als Chance“, beschlossen 2013
- 43 Maßnahmen
- 50.000 € im Jahr
- Zuständig seit 2009: Bereich des Oberbürgermeisters
- Deutsch-amerikanisches Bürgerbüro seit 2003`,
			contactFunction: 'Integrationsbeauftragte oder Integrationsbeauftragter der Stadt',
			fields: ['f1', 'f5']
		}
	},
	{
		steps: [['drafted', '2022-05-11']],
		content: {
			title: 'Digitaler Dialog, als niemand zusammenkommen konnte',
			startingPoint:
				'Ein zweiter Workshop war für den Herbst 2020 gedacht. Unter den Bedingungen der Pandemie war nicht sicher, ob er stattfinden kann.',
			goal: '',
			implementation:
				'An einem Abend im Dezember 2020 sprachen Menschen aus der Stadt digital miteinander: über Hürden im Alltag und darüber, was besser werden soll.',
			sustainability: '',
			inPractice: '',
			keyFacts: '- zweieinhalb Stunden am Abend\n- mit Anmeldung',
			contactFunction: '',
			fields: ['f7']
		}
	},
	{
		steps: [
			['drafted', '2022-05-30'],
			['proposed', '2022-06-16']
		],
		content: {
			title: 'Beirat und Ausländerbehörde reden miteinander',
			startingPoint:
				'Wer zur Ausländerbehörde muss, kommt mit Sorgen. Beim Beirat kommen die Klagen an, in der Behörde die Arbeit. Beide kannten oft nur ihre eigene Seite.',
			goal: 'Beirat und Beschäftigte sollen einander kennen und Missverständnisse klären, bevor sie zu Beschwerden werden.',
			implementation: `- Der Beirat lädt die Beschäftigten ein, nicht nur die Leitung.
- Es geht um Abläufe, nie um einzelne Fälle.
- Was sich schnell ändern lässt, wird gleich vereinbart.`,
			sustainability: 'Das Gespräch kostet fast nichts. Es braucht eine Stelle, die dazu einlädt.',
			inPractice:
				'Am Anfang stand viel Vorsicht auf beiden Seiten. Leichter wurde es, als die ersten kleinen Änderungen zu sehen waren.',
			keyFacts: '- Zuständig: Beirat für Migration und Integration\n- ohne eigene Mittel',
			contactFunction: 'Geschäftsstelle des Beirats für Migration und Integration',
			fields: ['f2', 'f5']
		}
	}
];
