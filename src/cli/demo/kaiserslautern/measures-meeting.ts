import type { PlannedMeasure } from '../measure-plan.ts';

const concept = 'Mittel zum Integrationskonzept';
const member = 'member@demo.example';

/** Answers to the first gap of 2020: there are too few places to meet. Invented. */
export const meetingMeasures: readonly PlannedMeasure[] = [
	{
		key: 'stadtteilbueros',
		title: 'Stadtteilbüros als Begegnungsorte öffnen',
		cause:
			'In mehreren Stadtteilen gibt es keinen Raum, in dem man sich ohne Anlass und ohne Kosten treffen kann. Vorhandene Räume sind an Vereine oder Öffnungszeiten gebunden.',
		action:
			'Drei Stadtteilbüros öffnen am Nachmittag und am Samstag einen Raum für alle. Ehrenamtliche schließen auf, das Netzwerk stimmt das Programm ab.',
		structure: 'netzwerk',
		partners: 'Quartiersarbeit, Wohnungsgesellschaft, Freiwilligenagentur',
		field: 'f6',
		criteria: ['orte', 'quartier'],
		recordedOn: '2020-11-16',
		startOn: '2021-02-01',
		dueOn: '2022-06-09',
		councilPaper: 'Vorlage 0412/2020 (erfunden)',
		inConcept: true,
		eccar: [9],
		budgets: [
			[2021, 18_000, concept],
			[2022, 12_000, concept]
		],
		indicator: 'Stadtteile mit einem offenen Begegnungsraum',
		unit: 'Stadtteile',
		values: [1, 4, 3],
		entries: [
			{
				on: '2021-04-20',
				share: 20,
				note: 'Zwei Räume sind gefunden. Wegen der Pandemie bleibt die Öffnung offen.'
			},
			{
				on: '2021-09-14',
				share: 45,
				note: 'Der erste Raum ist geöffnet, zunächst an zwei Nachmittagen.',
				by: member
			},
			{
				on: '2022-03-22',
				share: 70,
				note: 'Der zweite Raum ist geöffnet. Im dritten Stadtteil fehlt noch der Mietvertrag.'
			},
			{
				on: '2022-06-02',
				share: 80,
				note: 'Der Vertrag liegt zur Unterschrift; geöffnet wird voraussichtlich im Herbst.'
			}
		]
	},
	{
		key: 'begegnungsbus',
		title: 'Begegnungsbus für Stadtteile ohne Räume',
		cause:
			'Bis Räume gefunden sind, fehlt in den Randstadtteilen jede Gelegenheit, sich zu treffen.',
		action:
			'Ein umgebauter Kleinbus mit Tischen, Kaffee und Spielen hält jede Woche an vier Plätzen.',
		structure: 'freiwilligenagentur',
		partners: 'Verkehrsbetriebe, Jugendreferat',
		field: 'f6',
		criteria: ['orte'],
		recordedOn: '2021-01-18',
		startOn: '2021-04-01',
		dueOn: '2022-09-30',
		eccar: [9],
		budgets: [
			[2021, 6_000, concept],
			[2022, 14_000, 'Stiftung (angefragt)']
		],
		entries: [
			{
				on: '2021-06-15',
				share: 15,
				note: 'Ein Fahrzeug ist ausgesucht, der Umbau ist kalkuliert.'
			},
			{
				on: '2021-11-30',
				share: 15,
				kind: 'dropped',
				note: 'Die Stiftung hat abgesagt, und der Umbau wäre doppelt so teuer wie geplant. Wir setzen auf die Stadtteilbüros.'
			}
		]
	},
	{
		key: 'mitwirkung',
		title: 'Raum für Begegnung gemeinsam planen',
		cause:
			'Wo Räume fehlen, wissen die Menschen im Stadtteil am besten; gefragt wurden sie selten.',
		action:
			'Auf der Mitwirkungsplattform und bei zwei Rundgängen sammeln wir Vorschläge, prüfen sie mit den Ämtern und berichten öffentlich, was daraus wird.',
		structure: 'integrationsstelle',
		partners: 'Stadtplanung, Beirat für Migration und Integration',
		field: 'f5',
		criteria: ['verfahren', 'orte'],
		recordedOn: '2022-02-21',
		startOn: '2022-03-01',
		dueOn: '2022-12-31',
		inConcept: true,
		eccar: [4],
		budgets: [[2022, 2_000, concept]],
		indicator: 'Vorschläge, zu denen öffentlich steht, was aus ihnen wurde',
		unit: 'Prozent',
		values: [0, 90, 30],
		entries: [
			{
				on: '2022-05-10',
				share: 25,
				note: 'Der erste Rundgang war gut besucht; 23 Vorschläge liegen vor.'
			}
		]
	},
	{
		key: 'lotsen',
		title: 'Lotsinnen und Lotsen im Ehrenamt gewinnen',
		cause: 'Neu Zugezogene finden Vereine und Treffpunkte oft nur durch Zufall.',
		action:
			'Die Freiwilligenagentur bildet Menschen mit eigener Zuwanderungsgeschichte aus, die neu Zugezogene begleiten.',
		structure: 'freiwilligenagentur',
		partners: 'Migrantische Vereine, Sportbund',
		field: 'f5',
		criteria: ['ehrenamt', 'organisationen'],
		recordedOn: '2021-02-15',
		startOn: '2021-03-01',
		dueOn: '2021-12-31',
		inConcept: true,
		eccar: [4],
		budgets: [[2021, 5_000, 'Landesmittel']],
		indicator: 'Ausgebildete Lotsinnen und Lotsen',
		unit: 'Personen',
		values: [0, 15, 17],
		entries: [
			{
				on: '2021-06-28',
				share: 40,
				note: 'Die erste Schulung lief digital mit neun Teilnehmenden.'
			},
			{ on: '2021-12-06', share: 100, note: 'Siebzehn Lotsinnen und Lotsen sind ausgebildet.' }
		]
	}
];
