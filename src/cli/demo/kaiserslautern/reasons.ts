/**
 * Why the room agreed on a level, where it was more than a general sentence. The facts are public
 * ones in our own words; what the room makes of them is invented, as the levels are.
 */
type Reasons = Readonly<Record<string, string>>;

const leitbild =
	'Das Leitbild „Vielfalt als Chance“ gilt seit 2013 und wird von der Verwaltungsspitze vertreten.';
const anlaesse =
	'Interkulturelle Woche und Einbürgerungsfeiern sind gemeinsame Sache von Stadt, Netzwerk und Beirat.';

const august2020: Reasons = {
	leitbild,
	strategie:
		'Die meisten Maßnahmen des Konzepts von 2013 sind verwirklicht; für die nächsten Jahre fehlen Ziele.',
	mittel: 'Kleine Vorhaben lassen sich schnell bezahlen, auf Dauer gesichert ist wenig.',
	sprachmittlung: 'Der Dolmetscherpool hilft im Gespräch, Schreiben bleiben oft unverständlich.',
	routinen: 'Beim strukturellen Rassismus sieht die Runde den Anfang noch nicht gemacht.',
	vorfaelle: 'Alltagsrassismus wird benannt; wie damit umzugehen ist, wird erst vorbereitet.',
	orte: 'Es fehlt an Begegnungsräumen. Darin war sich die Runde schnell einig.',
	dialog: 'Viele Zielgruppen werden nicht erreicht, und ein Dialog mit ihnen fehlt.',
	anlaesse,
	ehrenamt: 'Freiwilligenagentur und Koordinierungsstelle sind offen und werden angenommen.'
};

const december2020: Reasons = {
	leitbild,
	monitoring: 'Mit Selbstcheck und Zwischencheck liegen zwei vergleichbare Stände vor.',
	routinen: 'Die Taskforce hat das Thema aufgenommen; begonnen wurde noch nicht.',
	beirat: 'Die Taskforce hat den Beirat enger eingebunden.',
	orte: 'Über Begegnungsorte wird jetzt geplant; offen ist noch keiner.',
	dialog: 'Der digitale Dialog war ein erster Schritt, weitere sind geplant.',
	konflikte: 'Unter den Bedingungen der Pandemie war Vermittlung kaum möglich.'
};

const june2022: Reasons = {
	leitbild,
	strategie:
		'Das neue Integrationskonzept führt vom Leitbild über Ziele zu Maßnahmen; einzelne Lücken bleiben.',
	zustaendigkeit:
		'Die Zuständigkeit liegt bei der Stadtspitze. Nicht immer wird die Stelle früh genug gefragt.',
	mittel: 'Die 50.000 € im Jahr machen kleine Vorhaben möglich; auf Dauer gesichert ist wenig.',
	querschnitt: 'Der Begleitausschuss arbeitet gut; im Alltag planen die Fachämter noch für sich.',
	monitoring: 'Der Stand ist zum dritten Mal erhoben. Folgerungen daraus sind noch nicht geregelt.',
	fortbildung: 'Der Anfang ist gemacht; bei Führungskräften sieht die Runde noch viel Bedarf.',
	sprachmittlung: 'Der Dolmetscherpool hilft im Gespräch, Schreiben bleiben oft unverständlich.',
	routinen: 'Vorgesehen ist es, davon zu spüren ist noch wenig. Nicht alle sehen das so streng.',
	vorfaelle:
		'Es wird offener gesprochen als 2020; ein verlässlicher Ablauf gilt noch nicht überall.',
	wohnen: 'Erste Schritte sind gemacht, für die meisten Suchenden ändert sich noch wenig.',
	anerkennung: 'Die Beratung ist bekannt, und die beteiligten Stellen stimmen sich besser ab.',
	gruendung: 'Das Angebot passt nicht mehr zu dem, was Gründende heute brauchen.',
	beirat: 'Der Beirat wird gehört, und seine Anliegen finden sich in Beschlüssen wieder.',
	verfahren:
		'Die digitale Mitwirkung ist neu. Was aus Vorschlägen wird, erfahren viele noch nicht.',
	jugend:
		'Das Jugendparlament wird gehört. Jugendliche mit Rassismuserfahrung kommen noch selten zu Wort.',
	orte: 'Der Anfang ist gemacht, und das Konzept setzt auf Stadtteilbüros. Nicht überall gibt es Räume.',
	anlaesse,
	quartier: 'Wo es ein Stadtteilbüro gibt, gelingt es; in anderen Stadtteilen beginnt es erst.',
	information: 'Vieles ist nicht mehr aktuell. Die Runde sieht einen Rückschritt.',
	dialog: 'Der Dialog ist in Gang gekommen, hängt aber noch an wenigen Personen.',
	haltung: 'Die Haltung ist klar; in Bildern und Texten ist sie noch nicht durchgehend zu sehen.',
	hass: 'Erste Regeln gelten. Der Schutz von Ehrenamtlichen ist noch zu klären.'
};

export const reasons = { august2020, december2020, june2022 };
