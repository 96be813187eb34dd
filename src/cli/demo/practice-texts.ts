import type { PlannedExample } from './planned-example.ts';

/** Published examples of places that exist nowhere, by their address. Everything is invented. */
export const inventedExamples: Readonly<Record<string, readonly PlannedExample[]>> = {
	rothenquell: [
		{
			steps: [
				['drafted', '2021-09-14'],
				['proposed', '2021-09-28'],
				['published', '2021-10-05']
			],
			content: {
				title: 'Amtliche Briefe, die man beim ersten Lesen versteht',
				startingPoint:
					'Am Empfang erklärten die Kolleginnen und Kollegen jeden Tag dieselben Schreiben. Wer wenig Deutsch liest, kam oft zu spät, weil die Frist im dritten Absatz stand.',
				goal: 'Die zwanzig häufigsten Schreiben sollen sagen, was zu tun ist, bis wann und wo es Hilfe gibt. Danach sollen weniger Menschen nur zum Erklären kommen.',
				implementation: `- Der Empfang führte vier Wochen lang eine Strichliste: Welches Schreiben wird am häufigsten mitgebracht?
- Je ein Amt und zwei Menschen, die solche Briefe bekommen, schrieben ein Schreiben gemeinsam um.
- Das Rechtsamt prüfte am Schluss, nicht am Anfang.
- Zu jedem Schreiben gibt es eine Seite in fünf Sprachen; ein Code auf dem Brief führt hin.`,
				sustainability:
					'Neue Vorlagen gehen nur noch in Umlauf, wenn sie zwei Menschen von außen gelesen haben. Das steht in der Geschäftsordnung.',
				inPractice: `Die ersten drei Schreiben dauerten am längsten, weil jedes Wort umstritten war. Eine Liste erlaubter einfacher Wörter hat geholfen.

Maschinell übersetzte Seiten haben wir wieder abgeschaltet: Zwei Fristen waren falsch.`,
				keyFacts:
					'- 20 Schreiben in 14 Monaten\n- 9.000 € für Übersetzungen, dazu Arbeitszeit\n- Beschluss des Gemeinderats, Juli 2020',
				contactFunction: 'Stelle für Bürgerkommunikation, buergerkommunikation@rothenquell.example',
				fields: ['f7']
			}
		}
	],
	brackenfurt: [
		{
			steps: [
				['drafted', '2021-11-02'],
				['proposed', '2021-11-16'],
				['drafted', '2021-11-23', 'Bitte sagen, was die Stelle nicht darf.'],
				['proposed', '2021-12-01'],
				['published', '2021-12-07']
			],
			content: {
				title: 'Eine Beschwerdestelle, die nicht im Rathaus sitzt',
				startingPoint:
					'Beschwerden über Diskriminierung landeten bei dem Amt, um das es ging. In drei Jahren kamen elf an; niemand glaubte, dass es nur elf Anlässe gab.',
				goal: 'Wer sich diskriminiert fühlt, soll eine Stelle finden, die zuhört, berät und der Verwaltung Fragen stellen darf.',
				implementation: `- Ein freier Träger betreibt die Stelle, die Stadt zahlt und redet nicht hinein.
- Jedes Amt nennt eine Ansprechperson und antwortet binnen drei Wochen.
- Einmal im Jahr berichtet die Stelle dem Rat, ohne einzelne Fälle.
- Die Stelle entscheidet nichts und vertritt niemanden vor Gericht; das steht auf jedem Faltblatt.`,
				sustainability:
					'Der Vertrag läuft fünf Jahre. Kürzen kann ihn nur der Rat, nicht die Kämmerei.',
				inPractice: `Im ersten Jahr kamen 64 Menschen. Die Zahl ist kein Maß dafür, wie viel geschieht; sie zeigt, dass man die Stelle kennt.

Schwer war das Misstrauen mancher Ämter. Seit die Stelle auch lobt, was geändert wurde, antworten sie schneller.`,
				keyFacts:
					'- 1,5 Stellen, 98.000 € im Jahr\n- Vertrag mit einem freien Träger\n- seit Januar 2020',
				contactFunction: 'Referat Gleichstellung und Teilhabe, teilhabe@brackenfurt.example',
				fields: ['f2']
			}
		}
	],
	wendelmar: [
		{
			steps: [
				['drafted', '2021-05-04'],
				['proposed', '2021-05-20'],
				['published', '2021-06-01']
			],
			content: {
				title: 'Stadtteilladen statt Leerstand',
				startingPoint:
					'Im Viertel am Güterbahnhof standen sieben Läden leer, und es gab keinen Raum, in dem man sich ohne Eintritt und ohne Anlass treffen konnte.',
				goal: 'Ein offener Raum, den das Viertel selbst bespielt, an fünf Tagen in der Woche.',
				implementation: `- Die Wohnungsgesellschaft überließ einen Laden für zwei Jahre zur halben Miete.
- Drei Vereine teilen sich die Schlüssel; eine halbe Stelle hält alles zusammen.
- Jede Gruppe, die den Raum nutzt, öffnet ihn dafür einmal im Monat für alle.`,
				sustainability:
					'Nach zwei Jahren hat die Stadt den Mietvertrag übernommen. Ein zweiter Laden ist geplant.',
				inPractice: `Am besten läuft, was niemand geplant hatte: der Tisch zum Reparieren.

Zu Beginn war der Laden in der Hand einer einzigen Gruppe. Erst die Regel mit dem offenen Tag hat das geändert.`,
				keyFacts: '- 110 Quadratmeter\n- 31.000 € im Jahr, davon 7.200 € Miete\n- seit Herbst 2019',
				contactFunction: 'Quartiersarbeit im Amt für Stadtentwicklung, quartier@wendelmar.example',
				fields: ['f6']
			}
		}
	],
	'landkreis-sandelau': [
		{
			steps: [
				['drafted', '2022-01-18'],
				['proposed', '2022-02-01'],
				['published', '2022-02-08']
			],
			content: {
				title: 'Ein Lotse für alle Wege der Anerkennung',
				startingPoint:
					'Für ausländische Abschlüsse sind im Landkreis neun Stellen zuständig. Viele gaben auf, bevor sie bei der richtigen waren.',
				goal: 'Wer einen Abschluss mitbringt, soll nach einem Gespräch wissen, wohin, womit und wie lange es dauert.',
				implementation: `- Eine Lotsin und ein Lotse sitzen an je zwei Tagen in der Kreisvolkshochschule und in der Arbeitsagentur.
- Sie füllen den Antrag gemeinsam aus und rufen nach sechs Wochen an.
- Kammern, Jobcenter und Betriebe treffen sich zweimal im Jahr.`,
				sustainability:
					'Bisher trägt ein Landesprogramm zwei Drittel. Für die Zeit danach hat der Kreistag eine Stelle vorgesehen.',
				inPractice:
					'Die Hälfte der Gespräche drehte sich um Sprache und Kinderbetreuung, nicht um den Abschluss. Darauf waren wir nicht vorbereitet; inzwischen gehört beides zum ersten Gespräch.',
				keyFacts: '- 2 Stellen, 120.000 € im Jahr\n- etwa 300 Gespräche im Jahr',
				contactFunction: 'Fachdienst Arbeit und Bildung, anerkennung@sandelau.example',
				fields: ['f3', 'f4']
			}
		}
	],
	ostermarwitz: [
		{
			steps: [
				['drafted', '2021-08-10'],
				['proposed', '2021-08-24'],
				['published', '2021-09-07']
			],
			content: {
				title: 'Ein Jugendrat, in den man nicht gewählt werden muss',
				startingPoint:
					'Zur Wahl des Jugendparlaments traten zweimal zu wenige an. Jugendliche ohne deutschen Pass hatten gar nicht erst damit gerechnet, gemeint zu sein.',
				goal: 'Junge Menschen sollen mitreden, ohne vorher Wahlkampf zu machen.',
				implementation: `- Zwölf Plätze werden unter allen 14- bis 20-Jährigen ausgelost, sechs sind für alle, die kommen.
- Der Rat beantwortet jeden Antrag in der nächsten Sitzung.
- Für Fahrten am Abend gibt es ein Sammeltaxi.`,
				sustainability:
					'Die Lose und das Taxi stehen im Haushalt. Eine Fachkraft der Jugendarbeit begleitet.',
				inPractice:
					'Ein Drittel der Ausgelosten sagte ab. Wer kam, blieb meist das ganze Jahr. Der erste Antrag galt der Beleuchtung am Bahnhof, und sie kam.',
				keyFacts: '- 4.500 € im Jahr\n- seit 2020',
				contactFunction: 'Jugendpflege der Gemeinde, jugend@ostermarwitz.example',
				fields: ['f5']
			}
		}
	],
	seelmuenster: [
		{
			steps: [
				['drafted', '2022-03-15'],
				['proposed', '2022-03-29'],
				['published', '2022-04-05']
			],
			content: {
				title: 'Stellen besetzen, ohne den Namen zu kennen',
				startingPoint:
					'In der Verwaltung hatten neun von hundert Beschäftigten eine Einwanderungsgeschichte, in der Stadt vierzig. Beworben hatten sich mehr; eingeladen wurden sie selten.',
				goal: 'Zum Gespräch eingeladen wird nach dem, was jemand kann.',
				implementation: `- Ein halbes Jahr lang verdeckte das Personalamt in drei Ämtern Namen, Fotos und Geburtsorte, bis die Einladungen feststanden.
- Für jedes Gespräch stehen die Fragen und ihr Gewicht vorher fest.
- Alle, die Gespräche führen, haben eine Fortbildung besucht.`,
				sustainability:
					'Das Verfahren gilt seit 2022 für alle Ausschreibungen. Den Aufwand trägt die neue Bewerbungssoftware.',
				inPractice: `Der Anteil der Eingeladenen mit Einwanderungsgeschichte stieg von 14 auf 23 von hundert. Ob es am Verfahren liegt, wissen wir nicht sicher: Auch die Ausschreibungen waren neu.

Mühsam waren Zeugnisse, in denen der Name in jedem Absatz steht.`,
				keyFacts:
					'- 6 Monate Erprobung, 74 Ausschreibungen\n- Dienstvereinbarung mit dem Personalrat',
				contactFunction: 'Personalentwicklung, personalentwicklung@seelmuenster.example',
				fields: ['f1', 'f2']
			}
		}
	]
};
