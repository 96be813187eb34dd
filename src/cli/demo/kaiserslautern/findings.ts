import type { FindingContent } from '#lib/domain/findings/content.ts';
import type { FindingState } from '#lib/domain/findings/vocabulary.ts';

/** A finding of the demo, with its course. Texts are ours; the three gaps of 2020 are public. */
export interface PlannedFinding {
	key: string;
	content: Omit<FindingContent, 'roundId'>;
	/** Number of the round in which it was found. */
	round: number;
	/** Days on which its states began, the first for `recorded`. */
	course: readonly (readonly [FindingState, string])[];
	dismissed?: string;
	releasedOn?: string;
	summary?: string;
	approvedOn?: string;
	confirmed?: { passage: string; reason: string };
}

const base: Pick<FindingContent, 'grounds' | 'sourceKind' | 'aggRelevant'> = {
	grounds: ['origin', 'language'],
	sourceKind: 'workshop',
	aggRelevant: null
};

export const kaiserslauternFindings: readonly PlannedFinding[] = [
	{
		key: 'begegnung',
		round: 1,
		content: {
			...base,
			grounds: ['origin'],
			title: 'Es fehlen Räume, in denen man sich ohne Anlass begegnet',
			description:
				'Vereine und Gruppen finden schwer Räume. Wer keine Satzung, keine Haftpflicht und keine deutschsprachigen Formulare hat, bekommt sie selten. Begegnung findet deshalb meist nur an einzelnen Festen statt.',
			levels: ['structural', 'institutional'],
			lifeArea: 'culture-leisure',
			mechanisms: ['access-to-space', 'rule'],
			fieldKey: 'f6',
			criterionKey: 'orte'
		},
		course: [
			['recorded', '2020-09-02'],
			['checked', '2020-09-16'],
			['confirmed', '2020-10-01'],
			['addressed', '2021-02-10'],
			['effect-reviewed', '2022-06-16']
		],
		releasedOn: '2020-10-05',
		summary:
			'Zu wenige Räume stehen Vereinen und Gruppen ohne feste Strukturen offen. Stadtteilbüros und vereinfachte Vergabe sollen das ändern.',
		approvedOn: '2022-06-17'
	},
	{
		key: 'erreichbarkeit',
		round: 1,
		content: {
			...base,
			title: 'Angebote erreichen viele Zielgruppen nicht, und es fehlt das Gespräch mit ihnen',
			description:
				'Informationen gibt es meist auf Deutsch und auf Papier oder der Webseite. Rückmeldungen kommen fast nur von Organisationen, die ohnehin beteiligt sind.',
			levels: ['institutional'],
			lifeArea: 'other-administration',
			mechanisms: ['communication', 'language-bureaucracy'],
			fieldKey: 'f7',
			criterionKey: 'dialog'
		},
		course: [
			['recorded', '2020-09-02'],
			['checked', '2020-09-16'],
			['confirmed', '2020-10-01'],
			['addressed', '2021-03-01']
		],
		releasedOn: '2020-10-05',
		summary:
			'Informationen kommen bei vielen nicht an; der Austausch hängt an wenigen Organisationen.'
	},
	{
		key: 'rassismus',
		round: 1,
		content: {
			...base,
			grounds: ['racist-attribution', 'religion', 'language'],
			title:
				'Für Erfahrungen mit strukturellem und alltäglichem Rassismus gibt es keine Anlaufstelle',
			description:
				'Betroffene wissen nicht, an wen sie sich wenden können. Beschwerden über Dienststellen landen bei der Dienststelle selbst. Regeln und Formulare werden nicht auf ungleiche Wirkung geprüft.',
			levels: ['everyday', 'institutional', 'structural'],
			lifeArea: 'other-administration',
			mechanisms: ['complaint-handling', 'routine-discretion'],
			fieldKey: 'f2',
			criterionKey: 'anlaufstelle'
		},
		course: [
			['recorded', '2020-09-02'],
			['checked', '2020-09-16'],
			['confirmed', '2020-10-01'],
			['addressed', '2021-05-12']
		],
		releasedOn: '2020-10-05',
		summary: 'Eine unabhängige Anlaufstelle fehlt; Beschwerden prüft, wer Anlass zu ihnen gab.',
		approvedOn: '2022-06-17'
	},
	{
		key: 'wohnungssuche',
		round: 3,
		content: {
			...base,
			grounds: ['racist-attribution', 'origin'],
			sourceKind: 'advice-centre',
			title: 'Bei der Wohnungssuche entscheidet oft schon der Name',
			description:
				'Die Beratung berichtet, dass Anfragen mit fremd klingenden Namen seltener beantwortet werden. Im Haus am Stadtpark, Parkstraße 12, wurde das im Workshop offen angesprochen.',
			levels: ['everyday', 'structural'],
			lifeArea: 'housing',
			mechanisms: ['routine-discretion'],
			aggRelevant: true,
			fieldKey: 'f3',
			criterionKey: 'wohnen'
		},
		course: [
			['recorded', '2022-06-15'],
			['checked', '2022-06-16']
		],
		confirmed: {
			passage: 'Parkstraße 12',
			reason: 'Öffentliches Haus, in dem der Workshop stattfand; sagt nichts über eine Person.'
		}
	},
	{
		key: 'formulare',
		round: 2,
		content: {
			...base,
			grounds: ['language'],
			sourceKind: 'observation',
			title: 'Anträge gibt es nur in Amtsdeutsch',
			description:
				'Die meisten Anträge sind lang und nur auf Deutsch. Wer Hilfe beim Ausfüllen braucht, wartet oft mehrere Wochen.',
			levels: ['institutional'],
			lifeArea: 'other-administration',
			mechanisms: ['language-bureaucracy'],
			fieldKey: 'f2',
			criterionKey: 'sprachmittlung'
		},
		course: [
			['recorded', '2020-12-14'],
			['checked', '2021-01-12'],
			['confirmed', '2021-02-02']
		]
	},
	{
		key: 'bus',
		round: 2,
		content: {
			...base,
			grounds: ['social-position'],
			sourceKind: 'survey',
			title: 'Der letzte Bus fährt vor Ende der Kurse',
			description: 'Abendkurse enden später, als Busse in zwei Stadtteile fahren.',
			levels: ['structural'],
			lifeArea: 'transport',
			mechanisms: ['rule'],
			fieldKey: 'f3',
			criterionKey: 'mobilitaet'
		},
		course: [['recorded', '2020-12-15']],
		dismissed: 'Mit dem Fahrplan vom März 2021 fahren die Busse länger.'
	}
];
