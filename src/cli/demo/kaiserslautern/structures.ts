import type { PlannedStructure } from '../measure-plan.ts';

/**
 * Bodies that are publicly known to exist, described in our own words. Contacts are functions; who
 * holds them is not named, and how a body is reached is invented.
 */
export const structures: readonly PlannedStructure[] = [
	{
		key: 'beirat',
		name: 'Beirat für Migration und Integration',
		kind: 'advisory-board',
		purpose:
			'Vertritt die zugewanderten Menschen in der Stadt, berät den Rat und spricht regelmäßig mit der Ausländerbehörde.',
		contactFunction: 'Geschäftsstelle des Beirats im Rathaus'
	},
	{
		key: 'netzwerk',
		name: 'Netzwerk Migration und Integration',
		kind: 'network',
		purpose:
			'Träger, Vereine und Verwaltung aus Stadt und Landkreis stimmen ihre Angebote ab und richten die Interkulturelle Woche mit aus.',
		contactFunction: 'Sprechergruppe des Netzwerks'
	},
	{
		key: 'begleitausschuss',
		name: 'Begleitausschuss zum Integrationskonzept',
		kind: 'committee',
		purpose:
			'Begleitet das Integrationskonzept über die Fraktionen hinweg und bewilligt Mittel, auch kurzfristig.',
		contactFunction: 'Geschäftsführung des Ausschusses in der Integrationsstelle'
	},
	{
		key: 'jugendparlament',
		name: 'Jugendparlament',
		kind: 'youth-parliament',
		purpose: 'Vertritt die Jugendlichen der Stadt und ist in der Taskforce dabei.',
		contactFunction: 'Betreuung des Jugendparlaments im Jugendreferat'
	},
	{
		key: 'freiwilligenagentur',
		name: 'Freiwilligenagentur',
		kind: 'provider',
		purpose:
			'Berät und vermittelt Menschen, die sich engagieren wollen, mit und ohne Zuwanderungsgeschichte.',
		contactFunction: 'Beratung der Freiwilligenagentur'
	},
	{
		key: 'integrationsstelle',
		name: 'Integrationsstelle',
		kind: 'department',
		purpose:
			'Koordiniert die Integrationsarbeit im Geschäftsbereich der Stadtspitze und führt den Dolmetscherpool.',
		contactFunction: 'Integrationsstelle im Rathaus'
	},
	{
		key: 'auslaenderbehoerde',
		name: 'Ausländerbehörde',
		kind: 'department',
		purpose:
			'Entscheidet über Aufenthalt und Arbeitserlaubnis; nimmt an der Dialogreihe mit dem Beirat teil.',
		contactFunction: 'Leitungssekretariat der Ausländerbehörde'
	},
	{
		key: 'personal',
		name: 'Personalreferat',
		kind: 'department',
		purpose: 'Verantwortet Ausbildung, Auswahl und das Fortbildungsprogramm der Stadtverwaltung.',
		contactFunction: 'Fortbildungsstelle im Personalreferat'
	},
	{
		key: 'kultur',
		name: 'Kulturreferat',
		kind: 'department',
		purpose: 'Plant städtische Kulturveranstaltungen und fördert freie Gruppen.',
		contactFunction: 'Veranstaltungsplanung im Kulturreferat'
	}
];
