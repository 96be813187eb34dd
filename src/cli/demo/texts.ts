import type { Contested } from './plan.ts';

type Sentences = readonly [string, ...string[]];

/** The unit that usually answers a field. */
export const units: Readonly<Record<string, string>> = {
	f1: 'Integrationsstelle',
	f2: 'Personal und Organisation',
	f3: 'Fachamt Soziales',
	f4: 'Wirtschaftsförderung',
	f5: 'Integrationsstelle',
	f6: 'Kultur und Begegnung',
	f7: 'Pressestelle'
};

/** What administrations refer to, by field. */
export const evidence: Readonly<Record<string, Sentences>> = {
	f1: [
		'Beschluss liegt vor, zuletzt bestätigt im Haushaltsjahr 2021.',
		'Die Stelle nimmt an der Runde der Amtsleitungen teil.',
		'Der Jahresbericht wird im zuständigen Ausschuss beraten.',
		'Mittel stehen als eigener Ansatz im Haushalt.',
		'Die Lenkungsrunde trifft sich alle zwei Monate, Protokolle liegen vor.'
	],
	f2: [
		'Der Fortbildungskatalog enthält zwei Tage im Jahr, bisher freiwillig.',
		'Ausschreibungen enthalten seit 2021 einen Satz zur Vielfalt; ausgewertet wurde das noch nicht.',
		'Der Dolmetscherpool wird im Monat etwa dreißigmal angefragt.',
		'Ein Amt hat seine Formulare gemeinsam mit Beratungsstellen durchgesehen.',
		'Es gibt eine Ansprechperson in der Verwaltung, aber keine unabhängige Stelle.'
	],
	f3: [
		'Die Platzvergabe läuft über ein gemeinsames Verfahren aller Träger.',
		'Kurse mit Kinderbetreuung gibt es an zwei Standorten.',
		'Mit einem Wohnungsunternehmen besteht eine schriftliche Absprache.',
		'Die Rechtsberatung findet zweimal in der Woche im Familienzentrum statt.',
		'Der Sportbund berät Vereine, Zahlen zur Teilhabe liegen nicht vor.'
	],
	f4: [
		'Gemeinsame Sprechstunde mit Kammer und Arbeitsverwaltung einmal im Monat.',
		'Die eigenen Betriebe haben eine Vereinbarung zur Vielfalt unterzeichnet.',
		'Die Gründungsberatung bietet Termine in drei Sprachen an.',
		'Ein Bündnis mit Betrieben ist gegründet, Treffen finden halbjährlich statt.'
	],
	f5: [
		'Die Satzung regelt Anhörungs- und Antragsrecht des Beirats.',
		'Der Kleinprojektefonds hat ein Antragsblatt von einer Seite.',
		'Bei der letzten Beteiligung wurde in vier Sprachen eingeladen.',
		'Die Jugendvertretung hat ein eigenes Budget.'
	],
	f6: [
		'Das Haus ist an drei Nachmittagen in der Woche ohne Anmeldung offen.',
		'Die Interkulturelle Woche wird von einem Kreis aus Vereinen und Verwaltung vorbereitet.',
		'Quartiersarbeit gibt es in zwei Ortsteilen, befristet bis Ende 2023.',
		'Das Museum hat eine Reihe zur Ortsgeschichte der Zuwanderung begonnen.'
	],
	f7: [
		'Die wichtigsten Seiten gibt es auf Englisch und in einfachem Deutsch.',
		'Der Beirat gibt Meldungen über seine eigenen Kanäle weiter.',
		'Zwei Mitarbeitende sind in Mediation ausgebildet.',
		'Es gibt Regeln für die eigenen Kanäle in sozialen Netzwerken.'
	]
};

/** Why a level was agreed, lowest level first. */
export const reasons: readonly Sentences[] = [
	[
		'Dazu gibt es bisher nichts, auch keinen Beschluss.',
		'Niemand in der Runde kannte ein Angebot oder eine Regel.'
	],
	[
		'Ein Beschluss liegt vor, begonnen wurde noch nicht.',
		'Es wird vorbereitet; Zuständigkeit und Mittel sind noch offen.',
		'Geplant ist es, davon zu spüren ist noch wenig.'
	],
	[
		'Der Anfang ist gemacht, es hängt aber noch an einzelnen Personen.',
		'In einigen Bereichen läuft es gut, in anderen hat es noch nicht begonnen.',
		'Das Angebot besteht, erreicht aber viele nicht.',
		'Es gibt gute Beispiele, aber noch keine feste Regel.'
	],
	[
		'Es läuft fast überall; gesichert ist es noch nicht auf Dauer.',
		'Die Runde sieht nur noch einzelne Lücken.',
		'Zuständigkeit und Mittel sind geklärt, die Wirkung ist noch nicht geprüft.'
	],
	[
		'Es gehört zum Alltag, ist gesichert und wird regelmäßig geprüft.',
		'Alle Perspektiven sehen es als fest verankert.'
	]
];

/** What the project staff note: their own level is lower or higher, or the same; or no agreement. */
export const comments = {
	lower: [
		'Die Belege tragen die vereinbarte Stufe noch nicht ganz; bitte beim nächsten Mal genauer belegen.',
		'In den Unterlagen finden wir den Beschluss, aber wenig zur Umsetzung.'
	],
	higher: [
		'Nach den Belegen ist schon mehr erreicht, als die Runde sich zuschreibt.',
		'Hier sehen wir die Kommune weiter, als sie sich selbst sieht.'
	],
	underway: [
		'Gut nachvollziehbar begründet.',
		'Der nächste Schritt ist klar benannt; wichtig sind jetzt Zuständigkeit und Termin.',
		'Wir teilen die Einschätzung. Andere Modellkommunen stehen vor derselben Frage.'
	],
	established: [
		'Passt zu den Belegen; als Praxisbeispiel für andere interessant.',
		'Wir teilen die Einschätzung und regen an, die Wirkung zu prüfen.'
	],
	contested: ['Wir sehen beide Sichtweisen belegt und regen ein Gespräch mit Betroffenen an.']
} satisfies Record<string, Sentences>;

/** Positions of a room that did not agree. */
export const positions: readonly [Contested, ...Contested[]] = [
	{
		majority: 'Es gibt ein Angebot, aber wer es braucht, erfährt davon nicht.',
		minority: 'Das Angebot ist gut und wird genutzt; Zahlen dazu fehlen nur.'
	},
	{
		majority: 'Auf dem Papier ist es geregelt, im Alltag hängt es an einzelnen Personen.',
		minority: 'Die Regel gilt überall; Abweichungen sind Ausnahmen.'
	},
	{
		majority: 'Es ist erst angekündigt, getan wurde noch nichts.',
		minority: 'Mit der Vorbereitung hat die Arbeit schon begonnen.'
	}
];
