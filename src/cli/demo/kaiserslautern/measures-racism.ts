import type { PlannedMeasure } from '../measure-plan.ts';

const concept = 'Mittel zum Integrationskonzept';
const member = 'member@demo.example';

/** Answers to the third gap of 2020: structural and everyday racism. Invented. */
export const racismMeasures: readonly PlannedMeasure[] = [
	{
		key: 'dialogreihe',
		title: 'Dialogreihe Beirat und Ausländerbehörde',
		cause:
			'Ratsuchende erleben, dass vergleichbare Fälle verschieden behandelt werden, und können das nirgends besprechen.',
		action:
			'Viermal im Jahr sprechen Beirat und Ausländerbehörde über Abläufe und Spielräume, ohne über einzelne Fälle zu reden. Was vereinbart ist, wird festgehalten und überprüft.',
		structure: 'beirat',
		partners: 'Ausländerbehörde',
		field: 'f2',
		criteria: ['willkommen', 'routinen', 'dialog'],
		recordedOn: '2020-12-07',
		startOn: '2021-01-15',
		dueOn: '2022-12-15',
		inConcept: true,
		eccar: [6],
		budgets: [
			[2021, 1_500, concept],
			[2022, 1_500, concept]
		],
		indicator: 'Vereinbarungen, die nach einem halben Jahr eingehalten sind',
		unit: 'Prozent',
		values: [null, 80, 65],
		entries: [
			{ on: '2021-03-08', share: 15, note: 'Das erste Treffen war digital.', by: member },
			{
				on: '2021-10-18',
				share: 40,
				note: 'Vier Vereinbarungen stehen, zwei sind umgesetzt.',
				by: member
			},
			{
				on: '2022-06-13',
				share: 70,
				note: 'Sechs von acht Treffen haben stattgefunden.',
				by: member
			}
		]
	},
	{
		key: 'fortbildung',
		title: 'Fortbildung zu Rassismus und Ermessen für Führungskräfte',
		cause:
			'Wo Regeln Spielraum lassen, entscheiden Gewohnheiten. Führungskräfte sprechen selten darüber.',
		action: 'Vier Seminartage im städtischen Programm, verpflichtend für neue Führungskräfte.',
		structure: 'personal',
		partners: 'Netzwerk Migration und Integration',
		field: 'f2',
		criteria: ['fortbildung', 'routinen'],
		recordedOn: '2021-06-21',
		startOn: '2021-09-01',
		dueOn: '2022-07-12',
		councilPaper: 'Vorlage 0233/2021 (erfunden)',
		inConcept: true,
		eccar: [6, 8],
		budgets: [
			[2021, 6_000, 'Fortbildungsmittel der Stadt'],
			[2022, 5_500, 'Fortbildungsmittel der Stadt']
		],
		indicator: 'Führungskräfte, die teilgenommen haben',
		unit: 'Prozent',
		values: [5, 60, 48],
		entries: [
			{
				on: '2021-11-22',
				share: 25,
				note: 'Der erste Seminartag ist ausgewertet, das Echo war gut.'
			},
			{ on: '2022-05-23', share: 75, note: 'Drei von vier Tagen sind gehalten.' }
		]
	},
	{
		key: 'ausstellung',
		title: 'Ausstellung zu Alltagsrassismus',
		cause:
			'Alltagsrassismus wird oft für Einzelfälle gehalten; Betroffene müssen sich rechtfertigen.',
		action: 'Eine Ausstellung in der Interkulturellen Woche 2021 mit Führungen für Schulklassen.',
		structure: 'beirat',
		partners: 'Kulturreferat, Netzwerk Migration und Integration',
		field: 'f7',
		criteria: ['haltung', 'vorfaelle'],
		recordedOn: '2021-04-19',
		startOn: '2021-05-01',
		dueOn: '2021-10-10',
		eccar: [8],
		budgets: [[2021, 4_500, concept]],
		entries: [
			{
				on: '2021-08-30',
				share: 70,
				note: 'Die Tafeln sind gedruckt, die Führungen sind ausgebucht.',
				by: member
			},
			{
				on: '2021-10-04',
				share: 100,
				note: 'Die Ausstellung ist gezeigt; sie wandert nun durch Schulen.',
				by: member
			}
		]
	},
	{
		key: 'festival',
		title: 'Kulturfestival gegen Rassismus',
		cause: 'Wer in der Stadt Kultur macht, ist vielfältiger, als die Programme zeigen.',
		action: 'Ein Wochenende mit Musik, Theater und Gesprächen, geplant mit migrantischen Gruppen.',
		structure: 'kultur',
		partners: 'Beirat für Migration und Integration, freie Gruppen',
		field: 'f6',
		criteria: ['anlaesse', 'haltung'],
		recordedOn: '2022-02-14',
		startOn: '2022-03-01',
		dueOn: '2022-10-15',
		councilPaper: 'Vorlage 0029/2022 (erfunden)',
		inConcept: true,
		eccar: [9],
		budgets: [[2022, 10_500, concept]],
		indicator: 'Beteiligte Gruppen',
		unit: 'Gruppen',
		values: [0, 20, 13],
		entries: [
			{ on: '2022-06-07', share: 40, note: 'Dreizehn Gruppen haben zugesagt, der Ort steht fest.' }
		]
	},
	{
		key: 'regelpruefung',
		title: 'Regeln und Bescheide auf Benachteiligung prüfen',
		cause:
			'Einzelne Regeln treffen manche Menschen härter als andere, ohne dass es jemand beabsichtigt.',
		action:
			'Je Halbjahr prüfen zwei Fachämter ihre wichtigsten Regeln mit einem Leitfaden; der Ausschuss berät die Ergebnisse.',
		structure: 'begleitausschuss',
		partners: 'Rechtsreferat, Fachämter',
		field: 'f2',
		criteria: ['routinen'],
		recordedOn: '2021-12-20',
		startOn: '2022-02-01',
		dueOn: '2023-06-30',
		inConcept: true,
		eccar: [2, 6],
		budgets: [
			[2022, 4_000, concept],
			[2023, 6_000, concept]
		],
		indicator: 'Geprüfte Regeln, die geändert wurden',
		unit: 'Regeln',
		values: [0, 6, 0],
		entries: [
			{ on: '2022-05-16', share: 15, note: 'Der Leitfaden ist fertig und mit einem Amt erprobt.' }
		]
	},
	{
		key: 'beschwerdeweg',
		title: 'Unabhängigen Beschwerdeweg einrichten',
		cause: 'Wer Benachteiligung erlebt, weiß nicht, wohin; eine unabhängige Stelle gibt es nicht.',
		action:
			'Mit einem freien Träger eine Anlaufstelle vereinbaren, die berät und an den Ausschuss berichtet.',
		structure: 'begleitausschuss',
		partners: 'Freie Träger, Antidiskriminierungsberatung des Landes',
		field: 'f2',
		criteria: ['anlaufstelle', 'vorfaelle'],
		recordedOn: '2022-04-11',
		startOn: '2022-09-01',
		dueOn: '2023-12-31',
		councilPaper: 'Vorlage 0141/2022 (erfunden, noch nicht beraten)',
		inConcept: true,
		eccar: [1, 3],
		budgets: [[2023, 28_000, 'noch offen']]
	}
];
