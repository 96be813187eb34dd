/** Words after which a surname follows: „der Sachbearbeiter Müller“. */
export const roleEndings =
	/(?:arbeiter|arbeiterin|bearbeiter|bearbeiterin|lehrer|lehrerin|leiter|leiterin|berater|beraterin|betreuer|betreuerin|trainer|trainerin|meister|meisterin|erzieher|erzieherin|pfleger|pflegerin|schwester|arzt|ärztin|ärztlicher|apotheker|apothekerin|polizist|polizistin|beamter|beamte|beamtin|kommissar|kommissarin|richter|richterin|anwalt|anwältin|pfarrer|pfarrerin|pastor|pastorin|imam|rektor|rektorin|direktor|direktorin|referent|referentin|helfer|helferin|dolmetscher|dolmetscherin|übersetzer|übersetzerin|chef|chefin|vorgesetzte|vorgesetzter|kollege|kollegen|kollegin|nachbar|nachbarn|nachbarin|schüler|schülerin|student|studentin|azubi|praktikant|praktikantin|bewerber|bewerberin|mieter|mieterin|vermieter|vermieterin|patient|patientin|klient|klientin|mandant|mandantin|zeuge|zeugin|kunde|kundin|freund|freundin|bruder|mutter|vater|sohn|tochter|onkel|tante|fahrer|fahrerin|schaffner|wirt|wirtin|händler|händlerin|inhaber|inhaberin|vorsitzende|vorsitzender|sprecher|sprecherin|rat|rätin|präsident|präsidentin|minister|ministerin|betroffene|betroffener|antragsteller|antragstellerin|geflüchtete|geflüchteter)$/iu;

/** Titles and forms of address, in German and in what people bring along. */
export const addresses = new Set(
	'Frau Herr Herrn Hr Fräulein Familie Fam Eheleute Ehepaar Geschwister Dr Prof Mr Mrs Ms Madame Monsieur Pani Bayan Señora Señor Signora Signor'.split(
		' '
	)
);

/** What may stand between a form of address and the name. */
export const titles = new Set(
	'Dr Prof med phil jur rer nat Dipl Ing Mag Pfarrer Pfarrerin Pastor Pastorin Lehrer Lehrerin Kollege Kollegin'.split(
		' '
	)
);

/** Before „Frau“ and „Familie“ they mean anybody: „jede Familie Anspruch“. */
export const anybody = new Set(
	'ein eine einer einen einem jede jeder jedem jeden keine keiner keinen manche mancher welche welcher diese dieser diesen junge jungen alte alten ältere älteren schwangere schwangeren muslimische muslimischen arabische türkische ukrainische geflüchtete geflüchteten alleinstehende alleinerziehende schwarze andere anderen als zur pro je'.split(
		' '
	)
);

/** Parts of names that are written small, or stand alone between two. */
export const particles = new Set(
	'von van vom zu zum zur de den der del della di da dos do la le al el bin bint ibn abu Al El Abu Bin Ben Ibn Von Van De Di Da La Le'.split(
		' '
	)
);
