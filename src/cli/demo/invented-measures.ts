import type { TaskForce } from './measure-plan.ts';

/** What two invented places do: one with an open workshop, one that is still answering. */
export const inventedTaskForces: readonly TaskForce[] = [
	{
		slug: 'auenrode',
		structures: [
			{
				key: 'beirat',
				name: 'Migrationsbeirat',
				kind: 'advisory-board',
				purpose: 'Berät den Stadtrat in Fragen des Zusammenlebens.',
				contactFunction: 'Geschäftsstelle des Beirats'
			},
			{
				key: 'buergerdienste',
				name: 'Bürgerdienste',
				kind: 'department',
				purpose: 'Meldewesen, Ausweise und Auskunft für alle.',
				contactFunction: 'Servicestelle der Bürgerdienste'
			}
		],
		measures: [
			{
				key: 'auenrode-sprechstunde',
				title: 'Sprechstunde in vier Sprachen',
				cause: 'Viele kommen mehrfach, weil sie beim ersten Mal nicht verstanden wurden.',
				action: 'Einmal in der Woche berät die Servicestelle mit Sprachmittlung.',
				structure: 'buergerdienste',
				field: 'f7',
				criteria: ['information', 'dialog'],
				recordedOn: '2021-08-16',
				startOn: '2021-10-01',
				dueOn: '2022-05-31',
				eccar: [6],
				budgets: [
					[2021, 1_200, 'Haushalt der Stadt'],
					[2022, 3_600, 'Haushalt der Stadt']
				],
				entries: [
					{
						on: '2022-02-10',
						share: 65,
						note: 'Drei Sprachen sind abgedeckt, für die vierte fehlt eine Kraft.'
					}
				]
			},
			{
				key: 'auenrode-fest',
				title: 'Fest der Nachbarschaften',
				cause: 'Alte und neue Nachbarschaften kennen einander kaum.',
				action: 'Ein Fest auf dem Marktplatz, geplant von einer gemischten Gruppe.',
				structure: 'beirat',
				field: 'f6',
				criteria: ['anlaesse', 'quartier'],
				recordedOn: '2022-01-17',
				startOn: '2022-03-01',
				dueOn: '2022-09-17',
				eccar: [9],
				budgets: [[2022, 2_500, 'Partnerschaft für Demokratie']],
				entries: [
					{
						on: '2022-05-19',
						share: 35,
						note: 'Zwölf Menschen planen mit, der Platz ist genehmigt.'
					}
				]
			},
			{
				key: 'auenrode-gremien',
				title: 'Sitz des Beirats in zwei Ausschüssen',
				cause: 'Der Beirat erfuhr von Vorlagen erst, wenn sie beschlossen waren.',
				action: 'Die Hauptsatzung gibt dem Beirat Rederecht in zwei Ausschüssen.',
				structure: 'beirat',
				field: 'f5',
				criteria: ['beirat'],
				recordedOn: '2021-03-08',
				startOn: '2021-04-01',
				dueOn: '2021-12-31',
				eccar: [4],
				entries: [{ on: '2021-11-25', share: 100, note: 'Der Stadtrat hat es beschlossen.' }]
			}
		],
		ceilings: [[2022, 8_000]]
	},
	{
		slug: 'marwelden',
		structures: [
			{
				key: 'runder-tisch',
				name: 'Runder Tisch Integration',
				kind: 'network',
				purpose: 'Verwaltung, Träger und Vereine stimmen sich ab.',
				contactFunction: 'Geschäftsführung bei der Integrationsstelle'
			}
		],
		measures: [
			{
				key: 'marwelden-wohnen',
				title: 'Gespräche mit Vermietenden',
				cause: 'Wohnungssuchende berichten von Absagen, sobald ihr Name genannt wird.',
				action: 'Vereinbarung mit drei Wohnungsgesellschaften über faire Vergabe.',
				structure: 'runder-tisch',
				field: 'f3',
				criteria: ['wohnen'],
				recordedOn: '2022-03-14',
				startOn: '2022-04-01',
				dueOn: '2023-03-31',
				eccar: [7],
				budgets: [[2022, 4_000, 'Haushalt der Stadt']],
				entries: [{ on: '2022-05-24', share: 10, note: 'Das erste Gespräch hat stattgefunden.' }]
			},
			{
				key: 'marwelden-wegweiser',
				title: 'Wegweiser für neu Zugezogene',
				cause: 'Angebote gibt es, doch kaum jemand findet sie.',
				action: 'Ein gedruckter und digitaler Wegweiser in fünf Sprachen.',
				structure: 'runder-tisch',
				field: 'f7',
				criteria: ['information'],
				recordedOn: '2022-05-09',
				startOn: '2022-08-01',
				dueOn: '2022-12-31',
				budgets: [[2022, 6_500, 'Landesmittel']]
			}
		],
		ceilings: []
	}
];
