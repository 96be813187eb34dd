import type { PlannedMeasure } from '../measure-plan.ts';

const concept = 'Mittel zum Integrationskonzept';
const member = 'member@demo.example';

/** Answers to the second gap of 2020: target groups are hard to reach and to talk with. Invented. */
export const reachingMeasures: readonly PlannedMeasure[] = [
	{
		key: 'digitaler-dialog',
		title: 'Digitaler Dialog mit der Stadtgesellschaft',
		cause:
			'Ein zweiter Workshop war wegen der Pandemie nicht möglich, das Gespräch sollte nicht abreißen.',
		action: 'An einem Abend sprechen Stadt und Interessierte online über Hürden im Alltag.',
		structure: 'integrationsstelle',
		partners: 'Beirat für Migration und Integration',
		field: 'f7',
		criteria: ['dialog', 'verfahren'],
		recordedOn: '2020-10-05',
		startOn: '2020-11-01',
		dueOn: '2020-12-31',
		eccar: [4],
		budgets: [[2020, 1_800, concept]],
		entries: [
			{
				on: '2020-11-30',
				share: 60,
				note: 'Die Anmeldung ist abgeschlossen, die Technik ist geprobt.'
			},
			{
				on: '2020-12-14',
				share: 100,
				note: 'Der Abend hat stattgefunden. Die Vorschläge gehen an die Taskforce.'
			}
		]
	},
	{
		key: 'dolmetscherpool',
		title: 'Dolmetscherpool erweitern und für alle Ämter öffnen',
		cause:
			'Der Pool hilft dort, wo ihn Ämter kennen. Für seltene Sprachen fehlen Kräfte, und viele Stellen wissen nicht, wie man ihn bucht.',
		action:
			'Zwölf weitere Sprachmittelnde schulen, Buchung und Bezahlung für alle Ämter gleich regeln.',
		structure: 'integrationsstelle',
		partners: 'Volkshochschule, Ausländerbehörde',
		field: 'f2',
		criteria: ['sprachmittlung'],
		recordedOn: '2020-10-12',
		startOn: '2020-11-01',
		dueOn: '2021-12-31',
		councilPaper: 'Vorlage 0398/2020 (erfunden)',
		inConcept: true,
		eccar: [6],
		budgets: [
			[2020, 2_500, concept],
			[2021, 9_000, concept]
		],
		indicator: 'Einsätze des Dolmetscherpools im Jahr',
		unit: 'Einsätze',
		values: [310, 450, 486],
		entries: [
			{ on: '2021-03-15', share: 35, note: 'Acht neue Sprachmittelnde sind geschult.' },
			{
				on: '2021-08-23',
				share: 70,
				note: 'Die Buchung läuft jetzt für alle Ämter über ein Formular.'
			},
			{
				on: '2021-12-14',
				share: 100,
				note: 'Vierzehn Kräfte sind dazugekommen, das Verfahren gilt überall.'
			}
		]
	},
	{
		key: 'mehrsprachig',
		title: 'Wichtige Schreiben verständlich und mehrsprachig',
		cause:
			'Bescheide und Einladungen sind schwer zu verstehen. Wer sie nicht versteht, versäumt Fristen und kommt verärgert oder gar nicht.',
		action:
			'Die zwanzig häufigsten Schreiben in einfacher Sprache neu fassen und mit einer Erklärung in acht Sprachen versehen.',
		structure: 'integrationsstelle',
		partners: 'Sozialreferat, Ausländerbehörde, Schulträger',
		field: 'f7',
		criteria: ['information', 'sprachmittlung'],
		recordedOn: '2021-02-08',
		startOn: '2021-04-01',
		dueOn: '2022-05-12',
		councilPaper: 'Vorlage 0057/2021 (erfunden)',
		inConcept: true,
		eccar: [4, 6],
		budgets: [
			[2021, 8_000, concept],
			[2022, 3_000, concept]
		],
		indicator: 'Neu gefasste Schreiben',
		unit: 'Schreiben',
		values: [0, 20, 9],
		entries: [
			{
				on: '2021-07-05',
				share: 25,
				note: 'Die Auswahl steht, die ersten fünf Schreiben sind neu gefasst.'
			},
			{
				on: '2021-12-13',
				share: 45,
				note: 'Neun Schreiben sind fertig. Die rechtliche Prüfung dauert länger als geplant.'
			},
			{
				on: '2022-04-25',
				share: 45,
				note: 'Seit Februar ist die Stelle nicht besetzt, die daran arbeitet. Es geht nicht voran.'
			}
		]
	},
	{
		key: 'jugendliche',
		title: 'Jugendliche mit Rassismuserfahrung beteiligen',
		cause: 'Im Jugendparlament kommen Jugendliche, die Rassismus erleben, selten zu Wort.',
		action:
			'Drei geschützte Gesprächsrunden in Jugendzentren; das Jugendparlament bringt die Forderungen in den Rat.',
		structure: 'jugendparlament',
		partners: 'Jugendreferat, Jugendzentren',
		field: 'f5',
		criteria: ['jugend'],
		recordedOn: '2021-09-13',
		startOn: '2021-10-01',
		dueOn: '2022-07-15',
		eccar: [4],
		budgets: [[2022, 3_000, concept]],
		indicator: 'Forderungen, die im Rat beraten wurden',
		unit: 'Forderungen',
		values: [0, 5, 2],
		entries: [
			{ on: '2022-01-24', share: 30, note: 'Die erste Runde war gut besucht.', by: member },
			{ on: '2022-05-30', share: 60, note: 'Zwei von drei Runden haben stattgefunden.', by: member }
		]
	}
];
