type Reasons = Readonly<Record<string, string>>;

/** Why the room agreed on a level in August 2020, where it was more than a general sentence. */
const august2020: Reasons = {
	leitbild:
		'Das Leitbild „Vielfalt als Chance“ gilt seit 2013 und wird von der Verwaltungsspitze öffentlich vertreten.',
	strategie:
		'Die meisten Maßnahmen des Konzepts von 2013 sind umgesetzt; für die nächsten Jahre fehlen Ziele.',
	mittel:
		'Kleine Vorhaben lassen sich schnell bezahlen, Daueraufgaben hängen an befristeten Mitteln.',
	sprachmittlung:
		'Der Dolmetscherpool hilft im Gespräch. Viele Schreiben sind schwer verständlich.',
	routinen:
		'Regeln und Formulare wurden noch nie daraufhin geprüft, ob sie jemanden benachteiligen.',
	vorfaelle:
		'Über einen Ablauf wird gesprochen; im Alltag entscheidet bisher jede Stelle für sich.',
	orte: 'Es fehlt an offenen Räumen. Was es gibt, ist gemietet, befristet oder nur für Mitglieder.',
	dialog:
		'Viele Zielgruppen werden nicht erreicht. Einen verabredeten Weg, mit ihnen zu sprechen, gibt es nicht.',
	anlaesse:
		'Die Interkulturelle Woche und die Einbürgerungsfeiern sind gemeinsame Sache von Stadt, Netzwerk und Beirat.',
	ehrenamt: 'Freiwilligenagentur und Koordinierungsstelle stehen allen offen.'
};

/** What the task force noted in December 2020. */
const december2020: Reasons = {
	querschnitt:
		'Der Begleitausschuss tagt, gemeinsame Planung der Fachämter gibt es in Einzelfällen.',
	monitoring: 'Mit Selbstcheck und Zwischencheck liegen erstmals zwei vergleichbare Stände vor.',
	routinen: 'Zwei Ämter haben zugesagt, ihre Formulare durchzusehen.',
	beirat:
		'Der Beirat wird inzwischen früher gehört und spricht regelmäßig mit der Ausländerbehörde.',
	orte: 'Zwei Stadtteilbüros werden als Begegnungsorte vorbereitet; offen sind sie noch nicht.',
	dialog: 'Ein digitaler Dialog hat stattgefunden, weitere Wege sind verabredet.',
	konflikte:
		'Die geschulten Vermittlerinnen und Vermittler waren während der Pandemie kaum erreichbar.'
};

/** June 2022. */
const june2022: Reasons = {
	leitbild:
		'Das Leitbild „Vielfalt als Chance“ gilt seit 2013 und wird von der Verwaltungsspitze öffentlich vertreten.',
	strategie:
		'Das neue Integrationskonzept vom Februar 2022 nennt Ziele und Maßnahmen; Termine fehlen noch bei einzelnen Zielen.',
	zustaendigkeit:
		'Die Integrationsstelle ist der Stadtspitze zugeordnet. Bei Vorhaben anderer Ämter wird sie meist, aber nicht immer früh gefragt.',
	mittel:
		'Die 50.000 € im Jahr machen kleine Vorhaben schnell möglich. Daueraufgaben hängen weiter an befristeten Mitteln.',
	querschnitt:
		'Der Begleitausschuss arbeitet gut zusammen, die Fachämter planen aber noch selten gemeinsam.',
	monitoring:
		'Mit dem Selbstcheck wird der Stand zum dritten Mal erhoben. Ein fester Bericht an den Rat steht noch aus.',
	fortbildung:
		'Die ersten Fortbildungen zu Rassismuskritik haben stattgefunden; für Führungskräfte sind sie noch freiwillig.',
	sprachmittlung:
		'Der Dolmetscherpool hilft im Gespräch. Viele Schreiben sind weiterhin schwer verständlich.',
	routinen: 'Vorgesehen ist die Prüfung im neuen Konzept; begonnen hat sie erst in Einzelfällen.',
	vorfaelle:
		'Ein Ablauf für Vorfälle ist geschrieben und wird in zwei Ämtern erprobt; die Begleitung Betroffener ist noch nicht überall geklärt.',
	wohnen:
		'Mit einem Wohnungsunternehmen ist ein offenes Vergabeverfahren verabredet, mit weiteren wird gesprochen.',
	anerkennung:
		'Die Beratung ist vor Ort, und die beteiligten Stellen treffen sich inzwischen regelmäßig.',
	gruendung:
		'Ein befristetes Beratungsangebot ist Ende 2021 ausgelaufen; geblieben ist die allgemeine Gründungsberatung.',
	beirat:
		'Der Beirat für Migration und Integration wird vor Beschlüssen gehört, kann Anträge stellen und hat eine eigene Geschäftsstelle.',
	verfahren:
		'Die digitalen Angebote erreichen neue Gruppen. Rückmeldungen, was aus Vorschlägen wurde, fehlen oft.',
	jugend:
		'Das Jugendparlament wird gehört. Jugendliche mit Rassismuserfahrung haben noch keinen festen Platz.',
	orte: 'Zwei Stadtteilbüros sind als Begegnungsorte offen. In anderen Stadtteilen fehlen Räume noch.',
	anlaesse:
		'Die Interkulturelle Woche und die Einbürgerungsfeiern sind eingeführt; Anlässe im Alltag kommen dazu.',
	quartier:
		'Wo ein Stadtteilbüro besteht, gelingt die Begleitung der Nachbarschaft. In anderen Stadtteilen beginnt sie erst.',
	information: 'Mehrere Seiten sind veraltet, und neue Übersetzungen sind erst wieder vorgesehen.',
	dialog:
		'Gespräche finden in Vereinen und Gemeinden statt, der Beirat spricht regelmäßig mit der Ausländerbehörde. Es hängt noch an wenigen Personen.',
	haltung:
		'Die Stadt bezieht Stellung; Bilder und Texte zeigen die Vielfalt noch nicht durchgehend.',
	hass: 'Regeln für die eigenen Kanäle gelten. Der Schutz von Ehrenamtlichen ist noch zu klären.'
};

export const reasons = { august2020, december2020, june2022 };
