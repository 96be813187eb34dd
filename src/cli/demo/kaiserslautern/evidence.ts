/** What the administration refers to. Public facts in our own words; the rest is invented. */
const standing = {
	'leitbild.1': 'Leitbild „Vielfalt als Chance“, vom Stadtrat 2013 einstimmig beschlossen.',
	'zustaendigkeit.1': 'Die Zuständigkeit liegt seit 2009 bei der Stadtspitze.',
	'mittel.2': '50.000 € im Jahr für Maßnahmen des Integrationskonzepts.',
	'querschnitt.2': 'Begleitausschuss zum Integrationskonzept, mit allen Fraktionen.',
	'sprachmittlung.1': 'Dolmetscherpool der Stadt.',
	'beirat.1': 'Beirat für Migration und Integration, zuletzt gewählt im Oktober 2019.',
	'jugend.1': 'Jugendparlament.',
	'ehrenamt.1': 'Freiwilligenagentur und Koordinierungsstelle für das Ehrenamt.',
	'anlaesse.1': 'Interkulturelle Woche, Einbürgerungsfeiern.'
};

const in2020 = {
	...standing,
	'strategie.1': 'Integrationskonzept von 2013 mit 43 Maßnahmen, die meisten sind verwirklicht.',
	'strategie.2': 'Das Konzept ist gemeinsam mit Vereinen und Trägern entstanden.',
	'dialog.1': 'Einzelne Besuche in Vereinen; kein fester Plan.',
	'orte.1': 'Räume werden auf Anfrage vermietet.'
};

const in2022 = {
	...standing,
	'strategie.1': 'Neues Integrationskonzept, vom Stadtrat im Februar 2022 beschlossen.',
	'strategie.2':
		'In das Konzept sind Ergebnisse der Arbeit mit dem Selbstcheck und Vorschläge des Beirats eingegangen.',
	'monitoring.1':
		'Selbstcheck im August 2020, Zwischencheck im Dezember 2020, jetzt dritte Erhebung.',
	'anlaufstelle.1': 'Es gibt eine Ansprechperson bei der Integrationsstelle.',
	'dialog.1': 'Regelmäßiges Gespräch zwischen Beirat und Ausländerbehörde; Termine in Vereinen.',
	'verfahren.1': 'Eine digitale Plattform zur Mitwirkung ist im März 2022 gestartet.',
	'orte.1': 'Zwei Stadtteilbüros, an drei Nachmittagen in der Woche offen.',
	'information.1': 'Willkommensbroschüren mit Übersetzungen; Stand teilweise 2019.'
};

export const evidence: Readonly<Record<'in2020' | 'in2022', Readonly<Record<string, string>>>> = {
	in2020,
	in2022
};
