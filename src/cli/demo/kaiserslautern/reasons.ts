/** Why the room agreed on a level in June 2022, where it was more than a general sentence. */
export const reasons: Readonly<Record<string, string>> = {
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
	routinen:
		'Ein Amt hat begonnen, seine Formulare und Ermessensregeln zu prüfen. Für die anderen ist es geplant.',
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
	orte: 'Zwei Stadtteilbüros sind als Begegnungsorte offen. Im Westen und am Stadtrand fehlen Räume noch.',
	anlaesse:
		'Die Interkulturelle Woche und die Einbürgerungsfeiern sind eingeführt; Anlässe im Alltag kommen dazu.',
	quartier:
		'Wo ein Stadtteilbüro besteht, gelingt die Begleitung der Nachbarschaft. In anderen Stadtteilen beginnt sie erst.',
	information:
		'Mehrere Seiten sind veraltet, und Übersetzungen erscheinen seit dem Umbau des Netzauftritts nicht mehr.',
	dialog:
		'Gespräche finden in Vereinen und Gemeinden statt, der Beirat spricht regelmäßig mit der Ausländerbehörde. Es hängt noch an wenigen Personen.',
	haltung:
		'Die Stadt bezieht Stellung; Bilder und Texte zeigen die Vielfalt noch nicht durchgehend.',
	hass: 'Regeln für die eigenen Kanäle gelten. Der Schutz von Ehrenamtlichen ist noch zu klären.'
};
