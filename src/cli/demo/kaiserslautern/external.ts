import type { ExternalView } from '#lib/domain/scoring/index.ts';

/** The project staff's view of June 2022, where it says something of its own. */
export const external: ReadonlyMap<string, ExternalView> = new Map([
	[
		'leitbild',
		{ level: 4, comment: 'Seit Jahren gelebt; ein gutes Praxisbeispiel für andere Kommunen.' }
	],
	[
		'strategie',
		{
			level: 3,
			comment: 'Das neue Konzept greift die Lücken von 2020 auf. Jetzt braucht es Termine.'
		}
	],
	[
		'anlaufstelle',
		{
			level: 1,
			comment:
				'Beide Sichtweisen sind belegt. Entscheidend ist die Unabhängigkeit: Wir empfehlen, sie zuerst zu klären.'
		}
	],
	[
		'routinen',
		{ level: 1, comment: 'Die Zusage von zwei Ämtern ist ein Anfang; ein Zeitplan würde helfen.' }
	],
	[
		'beirat',
		{ level: 4, comment: 'Rechte und Ausstattung sind gesichert, die Wirkung ist sichtbar.' }
	],
	[
		'orte',
		{
			level: 2,
			comment: 'Deutlicher Fortschritt seit 2020. Der dauerhafte Betrieb ist noch offen.'
		}
	],
	[
		'information',
		{ level: 1, comment: 'Rückschritt gegenüber 2020; hier liegt ein schneller Erfolg nahe.' }
	],
	['dialog', { level: 2, comment: '' }]
]);
