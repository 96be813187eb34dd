/**
 * Levels 0–4 per criterion and round: August 2020, December 2020, June 2022. Invented. What is
 * public is the story: in 2020 meeting places, dialogue and dealing with racism were missing.
 */
export const levels: Readonly<Record<string, readonly [number, number, number]>> = {
	leitbild: [4, 4, 4],
	strategie: [2, 2, 3],
	zustaendigkeit: [3, 3, 3],
	mittel: [2, 2, 2],
	querschnitt: [2, 2, 2],
	monitoring: [1, 2, 2],

	personal: [2, 2, 2],
	fortbildung: [1, 1, 2],
	sprachmittlung: [2, 2, 2],
	willkommen: [2, 2, 2],
	anlaufstelle: [1, 1, 1],
	routinen: [0, 1, 1],
	vorfaelle: [1, 1, 2],

	bildung: [2, 2, 2],
	sprache: [2, 3, 3],
	uebergang: [2, 2, 2],
	wohnen: [1, 1, 2],
	gesundheit: [2, 2, 2],
	mobilitaet: [2, 2, 2],
	kultur: [3, 3, 3],
	sport: [2, 2, 2],
	sicherheit: [2, 2, 2],

	fachkraefte: [3, 3, 3],
	anerkennung: [2, 2, 3],
	gruendung: [3, 3, 2],
	buendnis: [2, 2, 2],
	vorbild: [3, 3, 3],

	beirat: [2, 3, 4],
	verfahren: [2, 2, 2],
	jugend: [2, 2, 2],
	organisationen: [2, 2, 2],
	ehrenamt: [3, 3, 3],

	orte: [0, 1, 2],
	anlaesse: [3, 3, 3],
	quartier: [1, 1, 2],
	religionen: [2, 2, 2],
	erinnerung: [1, 1, 2],

	information: [2, 2, 1],
	dialog: [0, 1, 2],
	haltung: [2, 2, 2],
	konflikte: [2, 1, 2],
	hass: [1, 1, 2]
};
