/**
 * Capitalised words that may stand where a name could: „jede Familie Anspruch“, „Gruppe A.“, „Frau
 * Ministerin“. Together with the endings below they keep nouns from being taken for surnames.
 */
export const plainWords = `
Abend Abitur Abschluss Absender Adresse Akzent Alltag Alter Amt Anfang Angabe Angaben Angebot Angebote Angst Anhang Anlage
Anspruch Anteil Antrag Antwort Anzeige Arzt Asyl Aufenthalt Aufgabe Aufgang Ausbildung Ausgang Auskunft Ausweis Bahn Band
Baum Begleitung Beirat Bereich Beruf Bescheid Beschwerde Betrieb Bett Bezirk Bild Bildung Block Brief Bruder Buch Buchstabe Budget
Bund Bus Chance Chef Dank Deutsch Deutsche Deutschland Dienst Ding Dolmetscher Druck Duldung Ecke Ehe Ehrenamt Eingang Einkommen
Eltern Englisch Ende Erfahrung Erfolg Erlaubnis Essen Etage Euro Europa Fach Fahrt Fall Familie Farbe Feld Fest Flucht Folge
Förderung Form Formular Frage Frau Frauen Freizeit Freund Frieden Führung Gast Gebäude Gebet Gebühr Gefahr Gefühl Geld Gemeinde
Gericht Geschichte Gesetz Gespräch Gesicht Gewalt Glaube Gleis Grenze Grund Gruppe Gruppen Haft Hand Hass Hauptschule Haus Heim
Heimat Hepatitis Herkunft Hilfe Hof Idee Information Integration Islam Jahr Jahre Job Jugend Junge Kategorie Kind Kinder Kirche Kita
Klasse Klassen Kleidung Konflikt Konto Kontakt Kontrolle Kopftuch Kosten Kraft Krankheit Krieg Kultur Kunde Kunst Kurs Land Lage
Leben Lehre Leistung Leistungen Leute Liebe Linie Liste Lohn Lücke Luft Macht Mädchen Mann Männer Markt Masse Mensch Menschen Miete Mieter
Minute Mitglied Mittel Mitte Mitarbeitende Mobilität Modul Moschee Monat Musik Mut Mutter Nachbar Nacht Name Namen Niveau Not
Nummer Nutzen Option Ordnung Ort Papier Papiere Partei Pass Pause Person Personen Pflege Pflicht Plan Platz Politik Polizei Portal Post
Praxis Preis Problem Probleme Projekt Prozent Punkt Rahmen Raum Räume Rat Rassismus Recht Rechte Regel Regeln Religion Rente
Respekt Ruhe Runde Saal Sache Satz Schein Schlange Schule Schüler Schuld Schutz Schwester Seite Senat Sicherheit Sitz Sohn Sommer Sorge
Sport Sprache Sprachen Staat Stadt Stadtteil Stelle Stellen Stimme Stock Strafe Streit Stück Stufe Stunde Stunden Tag Tage Team Teil
Teilhabe Termin Termine Text Thema Tisch Tochter Tor Training Trakt Treffen Treppe Türkisch Typ Umgang Unterkunft Unterricht Unterschied
Unterstützung Urlaub Vater Variante Verbot Verein Vereine Verfahren Verkehr Verlust Version Vertrag Vertrauen Vielfalt Vitamin Volk
Vorbild Vorgang Vorteil Vorstand Wahl Wand Wasser Weg Welt Werk Wert Wetter Widerspruch Wille Wissen Woche Wochen Wohnung Wort Wunsch
Würde Zahl Zeichen Zeit Zeitung Zentrum Zeuge Ziel Zimmer Zone Zugang Zukunft Zweck Zusammen Zusammenhalt
Arabisch Arabische Polnisch Polnische Russisch Russische Ukrainisch Ukrainische Französisch Türkische Syrische Muslimische Christliche
Alle Als Am An Auch Auf Aus Bei Beim Bis Da Damit Dann Das Dass Dem Den Der Des Die Dies Diese Dieser Dort Durch Ein Eine Einem Einen
Einer Er Es Etwa Fast Für Hier Ich Ihr Ihre Im In Ins Ist Jede Jeder Jedes Kein Keine Laut Man Manche Mehr Mehrere Mit Nach Nicht
Nur Ob Oder Ohne Schon Sehr Seit Selbst Sie So Sogar Über Um Und Uns Unter Viele Vom Von Vor Wann Warum Was Weil Wenn Wer Wie Wir Wird Wo
Zu Zum Zur Zwei Zwischen
Bundestag Landtag Kreistag Stadtrat Gemeinderat Jugendparlament Jobcenter Sozialamt Jugendamt Bürgeramt Standesamt Rathaus Caritas Diakonie
Malteser Johanniter Volkshochschule Feuerwehr Ampel Bafög Berlin Kaiserslautern Mainz Trier Ludwigshafen Mannheim Koblenz Pirmasens
Zweibrücken Landau Speyer Worms Neustadt Rheinland Pfalz Bayern Hessen Saarland Syrien Afghanistan Ukraine Polen Türkei Irak Iran Eritrea
Somalia Rumänien Bulgarien Italien Portugal Russland Äthiopien Pakistan Indien Vietnam Nigeria Ghana Kosovo Albanien Serbien Kroatien
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November
Dezember
`;

/** Endings of German nouns; hardly any surname has them. */
export const plainEndings =
	/(?:ungen|ung|heit|keit|heiten|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|isten|amt|ämter|stelle|stellen|schule|schulen|haus|häuser|kurs|kurse|kursen|recht|geld|gelder|schein|scheine|platz|plätze|zentrum|zentren|verein|vereine|beirat|büro|behörde|dienst|dienste|antrag|anträge|termin|termine|arbeit|hilfe|hilfen|kraft|kräfte|rat|räte|wesen|verfahren|konzept|projekt|programm|angebot|angebote|gruppe|gruppen|straße|kirche|gemeinde|titel|nisse|nis|ment|enz|anz|ität|ik)$/u;
