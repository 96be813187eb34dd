/** Turkish and Kurdish given names. */
export const turkishGivenNames = `
Abdullah Adem Adnan Ahmet Akın Alev Ali Alparslan Alper Altan Arda Arif Arzu Aslı Asuman Atakan Ateş Atilla
Ayça Aydan Aygül Ayhan Aykut Ayla Aylin Aynur Ayşe Ayşegül Ayşenur Aysel Aysun Ayten Azad Azize Azra Bahar
Bahri Barış Baran Batuhan Bedia Bedri Behçet Bekir Belgin Belma Beren Berfin Beril Berivan Berk Berkan Berkay
Betül Beyhan Bilge Bilgin Binnur Birgül Birol Buket Burak Burcu Burhan Bülent Büşra Cafer Cansu Celal Celil
Cem Cemal Cemil Cemile Cengiz Cevdet Ceyda Ceylan Cihan Cihat Coşkun Cuma Cüneyt Çağla Çiçek Çiğdem Damla
Davut Derya Devrim Dicle Didem Dilan Dilara Dilek Doğan Doğukan Duygu Dursun Ebru Ece Eda Ediz Efe Ekrem Elçin
Elif Emel Emine Emir Emirhan Emrah Emre Ender Enes Engin Ercan Erdal Erdem Erdinç Erdoğan Eren Ergün Erhan
Erkan Erol Ersin Ertan Ertuğrul Esat Esin Esma Esra Evren Eyüp Ezgi Fadime Fahri Faruk Fatih Fatma Fatoş Ferhat
Feride Feridun Ferit Fevzi Feyza Fidan Figen Fikret Filiz Fuat Funda Furkan Gamze Gizem Gonca Gökçe Gökhan
Gönül Gül Gülay Gülcan Gülçin Güldane Gülistan Güler Gülizar Gülnur Gülsen Gülsüm Gülşen Gülten Gürkan Hakan
Hakkı Halil Halime Halit Halime Hamdi Hamide Hamit Hande Hanife Harun Hasan Hasret Hatice Haydar Hayrettin
Hayriye Hazal Hikmet Hilal Hülya Hümeyra Hüseyin Hüsnü İbrahim İclal İdil İdris İhsan İlayda İlhan İlkay İlker
İlknur İlyas İnci İpek İrem İrfan İsa İskender İsmail İsmet Kadir Kadriye Kamil Kaan Kazım Kemal Kenan Kerem
Kerim Kezban Kübra Kürşat Latife Levent Leyla Lütfi Lütfiye Mahir Mahmut Mazlum Medine Mehmet Mehtap Melahat
Melih Melike Melis Melisa Meltem Memduh Memet Meral Merve Meryem Mesut Mete Metin Mevlüt Mihriban Mine Miraç Mirza
Muammer Muazzez Muhammet Muhsin Murat Musa Mustafa Muzaffer Müge Münevver Münir Müslüm Nadir Nagihan Nail
Naim Nalan Nazan Nazım Nazlı Nebahat Necati Necla Necmettin Nermin Nesrin Neşe Nevin Nevzat Nihal Nihat Nilay
Nilgün Nilüfer Niyazi Nuran Nuray Nurcan Nurdan Nuri Nuriye Nursel Nurten Oğuz Oğuzhan Okan Oktay Onur Orhan
Osman Ozan Ömer Önder Özcan Özge Özgür Özkan Özlem Pelin Perihan Pınar Rabia Rahime Ramazan Rasim Recep Refik
Remzi Reyhan Rıdvan Rıfat Rojda Rojin Ruken Rukiye Rüstem Rüya Saadet Sabri Sabriye Sadık Safiye Salih Saliha Samet
Savaş Seda Sedat Sefa Selahattin Selami Selçuk Selda Selim Selin Selma Selman Selvi Semih Semiha Semra Sena Senem
Serap Serdar Serhat Serkan Serpil Servet Sevda Sevgi Sevil Sevilay Sevim Sevinç Seyfi Seyit Sıla Sibel Sinem
Songül Suat Suna Süheyla Süleyman Sümeyye Şaban Şahin Şakir Şebnem Şefik Şengül Şenol Şerife Şeyma Şükran
Şükrü Taha Tahsin Tamer Taner Tarkan Tarık Tayfun Tayyip Tekin Temel Tevfik Tolga Tuba Tuğba Tuğçe Tuncay Turan
Turgay Turgut Türkan Tülay Tülin Ufuk Uğur Umut Ümit Ümran Vahit Vedat Veli Volkan Yakup Yalçın Yasemin Yaşar
Yasin Yavuz Yeliz Yener Yeşim Yıldız Yılmaz Yunus Yusuf Yücel Yüksel Zafer Zehra Zeki Zekiye Zeliha Zerrin Zeynep
Ziya Zuhal Zübeyde Zülfikar Zümrüt
Gülbahar Rojhat Rojat Azad Bawer Bahoz Berfîn Serhildan Şiyar Siyar Welat Zilan Zîn Zelal Diyar Hêvî Hevi Helin Ronî Roni
Robin Xezal Cudi Agit Aram Ciwan Delal Gulistan Jiyan Mizgin Nergiz Newroz Peri Polat Remziye Sevgül Gülendam Güllü Nurgül
Songül Aygün Fehmi Necip Hidayet Durmuş Satılmış Dursun Hacer Hafize Hüsniye Zekeriya Yakub
`;
