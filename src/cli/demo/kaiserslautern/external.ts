import type { ExternalView } from '#lib/domain/scoring/index.ts';

/** The project staff's view of June 2022, where it says something of its own. Invented. */
export const external: Readonly<Record<string, ExternalView>> = {
	leitbild: { level: 4, comment: 'Ein gutes Praxisbeispiel für andere Kommunen.' },
	strategie: {
		level: 3,
		comment: 'Das neue Konzept greift die Lücken von 2020 auf. Jetzt braucht es Termine.'
	},
	anlaufstelle: {
		level: 1,
		comment: 'Wir verstehen beide Sichtweisen und empfehlen, zuerst die Unabhängigkeit zu klären.'
	},
	routinen: { level: 1, comment: 'Ein Zeitplan für die Prüfung würde helfen.' },
	beirat: { level: 4, comment: 'Die Wirkung des Beirats ist in den Unterlagen gut zu sehen.' },
	orte: {
		level: 2,
		comment:
			'Deutlicher Fortschritt seit 2020. Wie der Betrieb auf Dauer gesichert wird, ist offen.'
	},
	information: {
		level: 1,
		comment: 'Ein Rückschritt gegenüber 2020; hier liegt ein schneller Erfolg nahe.'
	},
	dialog: { level: 2, comment: '' }
};
