/** Common German surnames: many are words too, so each needs something beside it. */
export const germanSurnames = `
Albrecht Arnold Bauer Baumann Beck Becker Berger Bergmann Böhm Brandt Braun Busch Dietrich Ebert Engel Fischer Franke Frank Friedrich
Fuchs Graf Groß Günther Haas Hahn Hartmann Heinrich Herrmann Hoffmann Hofmann Horn Huber Jäger Jung Kaiser Keller Klein Koch Köhler
König Krämer Kraus Krause Krüger Kuhn Kühn Lange Lang Lehmann Lorenz Ludwig Maier Martin Mayer Meier Meyer Möller Müller Neumann
Otto Peters Pfeiffer Pohl Richter Roth Sauer Schäfer Schmid Schmidt Schmitt Schmitz Schneider Scholz Schreiber Schröder Schubert
Schulte Schulz Schulze Schumacher Schuster Schwarz Seidel Simon Sommer Stein Thomas Vogel Vogt Wagner Walter Weber Weiß Werner
Winkler Winter Wolf Wolff Ziegler Zimmermann Adam Anders Bach Barth Bender Bischoff Blum Bock Brunner Burger Christ Decker Diehl
Dietz Döring Eckert Ernst Esser Fiedler Fink Förster Frey Fritz Gärtner Gebhardt Geiger Gerber Götz Hammer Hansen Heck Heinz Held
Heller Henning Hermann Herzog Hess Heß Hesse Hinz Hirsch Höfer Hübner Jahn Jansen Janssen John Kahl Kaufmann Kern Kirchner Klaus
Knoll Köster Kolb Kramer Kremer Kruse Kunz Kunze Kurz Langer Lechner Link Linke Lindner Löffler Lohmann Lutz Mann Marx Mai Merz
Metz Metzger Michel Mohr Moser Nagel Naumann Neubauer Noll Oswald Pape Paul Petersen Pfaff Popp Preuß Probst Radtke Raab Rau
Reich Reichert Reimann Reinhardt Reuter Riedel Rieger Ritter Römer Rose Rothe Rudolph Ruf Sander Schade Schenk Scherer Schilling
Schlegel Schlosser Schott Schramm Schreiner Schröter Schuler Schultz Schütte Schütz Schwab Seifert Siebert Singer Stahl Stark
Steffen Steiner Stephan Straub Strauß Thiel Thiele Ullrich Unger Urban Voigt Voß Wahl Walther Weidner Weigel Weis Wendt Wenzel
Wetzel Wiese Wild Wilhelm Wirth Witt Wolter Wulf Zander Zeller Zimmer
`;

/** Surnames that are hardly ever a word in a German text. */
export const otherSurnames = `
Acar Akbaş Akbulut Akdağ Akın Aksoy Aksu Aktaş Akyüz Albayrak Altıntaş Altun Arslan Aslan Ateş Avcı Aydemir Aydın Aydoğan Aygün
Bakır Balcı Başaran Bayrak Bektaş Bilgin Bozkurt Bulut Candan Cengiz Ceylan Coşkun Çakır Çakmak Çelik Çetin Çetinkaya Çiçek Çoban
Çolak Dağ Demir Demirci Demirel Demirtaş Dinç Doğan Doğru Duman Durmaz Duran Durmuş Ekinci Erdem Erdoğan Eren Ergün Eroğlu Erol
Ersoy Ertürk Esen Genç Gök Gökçe Güler Gül Gültekin Gümüş Güneş Gündoğdu Gündüz Güngör Günay Gürbüz Güven Güzel Işık İnan Kaplan
Kara Karaca Karadağ Karakaş Karakuş Karaman Karataş Kartal Kaya Keskin Kılıç Kılınç Koç Kocabaş Korkmaz Köksal Köse Kurt Kurtuluş
Kuş Orhan Oruç Ören Öz Özcan Özçelik Özdemir Özer Özgür Özkan Özmen Öztürk Özyurt Parlak Pehlivan Polat Sağlam Sarı Sarıkaya
Savaş Sezer Sezgin Solmaz Soylu Şahin Şen Şengül Şentürk Şimşek Taş Taşkın Tekin Tekeli Temel Tosun Toprak Tuncer Tunç Turan Turgut
Türkmen Uçar Uğurlu Uslu Uysal Uzun Ünal Ünlü Vural Yalçın Yaman Yaşar Yavuz Yıldırım Yıldız Yılmaz Yiğit Yurt Yüce Yücel Yüksel
Abbas Abdallah Abdi Abdullah Aboud Ahmadi Ahmed Akhtar Alami Alawi Ali Alkhatib Almasri Amiri Asadi Awad Aziz Azizi Barakat Bakri
Belkacem Benali Bennani Berrada Bouazza Chahine Chaudhry Darwish Dib Diab Ebrahimi Fares Farouk Ghanem Ghorbani Habibi Haddad Haidari
Hakimi Hamdan Hamidi Hammoud Hassan Hassani Hashimi Hosseini Hossain Hussein Hussaini Ibrahim Ismail Issa Jaber Jafari Jamali Karimi
Kassab Kassem Kazemi Khalaf Khalil Khan Khatib Khoury Mahmoud Mahmoudi Malik Mansour Masri Mirzaei Mohammadi Moradi Mousavi Mustafa
Naderi Najjar Nasser Nazari Noori Omar Osman Othman Qasim Rahimi Rahmani Ramadani Rashid Rezaei Sadat Saeed Safi Said Salah Saleh Salem
Sarhan Sayed Shah Shahin Sharifi Sheikh Soltani Suleiman Taha Tahiri Wahidi Yassin Yousef Youssef Zaman Zamani Zaidi Zein
Adamczyk Bąk Baran Bielak Cieślak Czerwiński Dąbrowa Duda Dudek Gajda Głowacki Góra Górski Jabłoński Jasiński Kaczmarek Kaczyński
Kania Kaźmierczak Kołodziej Kozak Kozioł Krawczyk Krajewski Król Kubiak Kucharski Kurek Kwiatkowski Lis Łuczak Maj Majewski Malec
Marciniak Mazur Michalak Mróz Nowak Nowicki Olszewski Ostrowski Pająk Pawlak Pietrzak Piątek Ptak Rutkowski Sikora Sobczak Stępień
Szczepaniak Szulc Szymczak Tomczak Walczak Wawrzyniak Wieczorek Wilk Wójcik Wojtas Woźniak Wróbel Zając Zalewski Zieliński
Babenko Babych Bilyk Bojko Boyko Chorna Danylchuk Didenko Dovzhenko Fedorchuk Havryliuk Holub Hontschar Honchar Hrytsenko Ivanov
Ivanova Iwanow Ivasyk Karpenko Kolisnyk Koval Kovalchuk Kovalenko Kowal Kostiuk Kravets Kravchuk Kuzmenko Lysenko Marchuk Melnyk Melnik
Moroz Mykhailiv Nazarenko Oliynyk Palamarchuk Pavlenko Petrov Petrova Petrenko Polishchuk Popov Popova Romaniuk Rudenko Savchenko
Schewtschenko Semeniuk Shevchuk Shvets Smirnov Sokolov Stepaniuk Tkach Tkachuk Tymoshenko Vasylenko Vovk Wolkow Yakovenko Yurchenko
Zakharchuk Zinchenko
Begić Delić Dimitrov Đorđević Hodžić Horvat Ilić Ivanović Jovanović Kovač Kovačević Krasniqi Berisha Gashi Hoxha Shala Rama
Marković Marinković Milošević Mitrović Nikolić Novak Pavlović Petrović Popović Popescu Ionescu Dumitru Stan Stoica Radu Ciobanu
Bajrami Osmani Selimi Zeqiri Todorović Tomić Vuković
Abebe Adeyemi Afolabi Agyeman Amadi Amoah Appiah Asante Asmara Bah Balde Ballo Bangura Barry Boateng Camara Ceesay Cissé Conteh Coulibaly
Darko Diallo Diarra Diop Dramé Eze Fofana Gaye Gebre Gebremedhin Ghebre Habte Haile Jallow Kamara Kebede Kebe Keita Koné Konaté Mbaye
Mensah Mwangi Ndiaye Njie Njoroge Nkrumah Nwosu Obi Odhiambo Ofori Ogbonna Okafor Okeke Okonkwo Okoro Osei Owusu Sanneh Sesay Sissoko
Sow Sylla Tekle Tesfay Tesfaye Toure Touré Traoré Weldu Woldu Wolde Yeboah Yohannes Zerai
Banerjee Chaudhary Choudhury Das Desai Fernando Gill Gupta Iyer Jain Joshi Kapoor Kaur Kumar Mehta Mishra Nair Patel Perera Rao Reddy
Sharma Shrestha Singh Sinha Thapa Tiwari Verma Chen Cheng Huang Kim Li Liu Nguyen Pham Phan Tran Trần Vo Wang Wong Wu Xu Yang Zhang Zhao
Bianchi Caruso Colombo Conti Costa Esposito Ferrari Ferreira Fernandes Fernández Gallo García Giordano Gomes Gómez Gonçalves González
Greco Hernández Lombardi López Lopes Mancini Marino Martínez Martins Mendes Moretti Oliveira Pereira Pérez Ribeiro Ricci Rinaldi
Rodrigues Rodríguez Romano Rossi Russo Sánchez Santos Silva Sousa Torres Papadopoulos Papadakis Pappas Nikolaidis Georgiou
Brown Clark Davis Evans Garcia Green Harris Hughes Jackson Johnson Jones Lewis Miller Moore Murphy Roberts Robinson Smith Taylor
Thompson Walker Washington Watson Williams Wilson Wright
Dubois Dupont Durand Fontaine Lambert Laurent Lefebvre Leroy Moreau Petit Rousseau
`;
