/** What the administration refers to: public facts only, in our own words. */
const standing = {
	'leitbild.1': 'Leitbild „Vielfalt als Chance“, mit dem Integrationskonzept 2013 beschlossen.',
	'zustaendigkeit.1': 'Die Zuständigkeit liegt seit 2009 bei der Stadtspitze.',
	'mittel.2': '50.000 € im Jahr für Maßnahmen des Integrationskonzepts.',
	'querschnitt.2': 'Begleitausschuss zum Integrationskonzept, parteiübergreifend.',
	'sprachmittlung.1': 'Dolmetscherpool.',
	'beirat.1': 'Beirat für Migration und Integration, zuletzt gewählt im Oktober 2019.',
	'jugend.1': 'Jugendparlament.',
	'ehrenamt.1': 'Freiwilligenagentur und Koordinierungsstelle für ehrenamtliche Aktivitäten.',
	'anlaesse.1': 'Interkulturelle Woche, Einbürgerungsfeiern.',
	'information.1': 'Willkommensbroschüren mit Übersetzungen.',
	'organisationen.2': 'Netzwerk Migration und Integration von Stadt und Landkreis.'
};

const concept2013 = {
	'strategie.1': 'Integrationskonzept von 2013 mit 43 Maßnahmen, die meisten sind verwirklicht.',
	'strategie.2': 'Das Konzept ist von unten nach oben entstanden, mit Trägern und Vereinen.'
};

export const evidence = {
	august2020: {
		...standing,
		...concept2013,
		'dialog.1': 'Aufsuchende Beteiligung in einzelnen Stadtteilen.'
	},
	december2020: {
		...standing,
		...concept2013,
		'monitoring.1': 'Workshop im August 2020, jetzt der Zwischencheck.',
		'dialog.1': 'Digitaler Dialog am 10. Dezember 2020 über Hürden im Alltag.'
	},
	june2022: {
		...standing,
		'strategie.1': 'Neues Integrationskonzept, vom Stadtrat im Februar 2022 beschlossen.',
		'strategie.2': 'In das Konzept ist eingegangen, was 2020 und 2021 im Projekt erarbeitet wurde.',
		'monitoring.1': 'Dritte Erhebung mit dem Selbstcheck.',
		'routinen.1': 'Antirassismus gehört zu den fünf Themen des neuen Konzepts.',
		'dialog.1': 'Regelmäßiges Gespräch zwischen Beirat und Ausländerbehörde.',
		'verfahren.1': 'Digitale Plattform zur Mitwirkung, seit März 2022.',
		'orte.1': 'Das neue Konzept nennt mehr Stadtteilbüros als Begegnungsorte.'
	}
};
