/** Polish, Ukrainian, Russian and South Slavic given names, with Romanian and Albanian ones. */
export const slavicGivenNames = `
Adrianna Agata Agnieszka Albin Aleksander Aleksandra Alicja Alojzy Andrzej Aneta Angelina Anita Arkadiusz Artur Barbara
Bartłomiej Bartosz Beata Bogdan Bogna Bogumiła Bogusław Bolesław Bożena Bronisław Cezary Czesław Damian Danuta Dariusz
Dawid Dominika Dorota Edyta Elżbieta Emilia Eugeniusz Ewa Ewelina Filip Franciszek Gabriela Genowefa Grażyna Grzegorz
Halina Hanna Henryk Honorata Hubert Ignacy Iga Igor Ilona Irena Ireneusz Iwona Izabela Jacek Jadwiga Jagoda Jakub Janina
Janusz Jarosław Jerzy Joanna Jolanta Józef Julita Kacper Kaja Kamil Kamila Karol Karolina Katarzyna Kazimierz Kinga
Klaudia Kornel Krystian Krystyna Krzysztof Leokadia Leszek Lech Lidia Ludmiła Lucyna Łucja Łukasz Maciej Magdalena
Małgorzata Marcin Marek Mariola Mariusz Marlena Marzena Mateusz Michał Mieczysław Mikołaj Mirosław Mirosława Natalia
Norbert Oliwia Ola Olga Paweł Paulina Patrycja Piotr Przemysław Radosław Rafał Renata Roksana Ryszard Sabina Sebastian
Sławomir Stanisław Stanisława Stefania Sylwia Szczepan Szymon Tadeusz Teresa Tomasz Urszula Wacław Waldemar Wanda
Wiesław Wiesława Wiktor Wiktoria Witold Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zenon Zofia Zuzanna Zygmunt
Alexej Alexei Alla Alisa Alyona Anastasia Anastasiia Anastasija Anatoli Anatolij Andrej Andriy Andrii Anton Antonina Anzhela
Arsen Arseniy Artem Bohdan Borys Boris Daryna Daria Darija Denys Dmitri Dmitrij Dmytro Eduard Ekaterina Elena Evgenij Evgeniya
Fedir Galina Halyna Hanna Hryhoriy Ihor Igor Ilya Inna Ivan Ivanna Iryna Irina Jewgeni Jewhen Jelena Jurij Kateryna Khrystyna
Kyrylo Kostiantyn Ksenia Ksenija Larysa Lesya Lesia Lilia Lilija Liubov Liudmyla Ljubow Ljudmila Ludmila Lyudmyla Mariia Marija
Maryna Maksym Maxim Mykhailo Mykola Mychajlo Myroslava Nadiia Nadija Nadeschda Nastja Nastya Natalija Nataliia Natalja Nazar
Nikita Nikolai Nikolaj Olena Oleh Oleg Oleksandr Oleksandra Oleksii Oleksij Oleksiy Olha Orest Orysia Oksana Ostap Pavlo Petro
Polina Roksolana Ruslan Ruslana Semen Serhii Serhij Serhiy Sergej Sergei Sergiy Slava Snizhana Sofiia Sofija Solomiia Stanislav
Stepan Svetlana Svitlana Swetlana Taisiia Taras Tetiana Tetjana Tetyana Tymofiy Vadym Valentyna Valeriia Valeriy Varvara Vasyl
Vasylyna Viacheslav Viktoriia Vira Vitalii Vitalij Vitaliy Vladyslav Vladislav Volodymyr Vsevolod Wasyl Wiktorija Wladimir
Wolodymyr Yana Yaroslav Yaroslava Yelyzaveta Yevhen Yevheniia Yulia Yuliia Yurii Yuriy Zhanna Zoya Zoryana
Aleksandar Amela Amra Bojan Branislav Branka Dejan Dragan Dragana Dragica Draško Dušan Dženana Edin Emina Emir Fikreta Goran
Gordana Hrvoje Ismet Ivica Ivana Jadranka Jasmina Jasna Josip Jovan Jovana Katica Ljiljana Ljubica Luka Marko Mila Milan Milena
Milica Miloš Milorad Miroslav Mirela Mirjana Mirko Mladen Nebojša Nemanja Nenad Nermina Nevena Nikola Ognjen Petar Predrag
Radmila Radovan Rade Sanela Sead Senad Slavica Slobodan Snežana Srđan Stjepan Stojan Suada Svetozar Tihomir Tijana Uroš Vedran
Vesna Vjekoslav Vladan Vlatka Vojislav Vuk Zdenka Zdravko Željko Zlatan Zlatko Zoran Zorica Zvonimir
Adriana Alexandru Andreea Bogdana Ciprian Claudiu Constantin Corina Costel Cosmin Cristian Cristina Dan Doina Dorin Dumitru
Elena Florentina Florin Gheorghe Ilie Ioana Ion Ionel Ionuț Iulia Liviu Loredana Lucian Luminița Marius Mihaela Mihai Mircea
Mirela Nicoleta Nicolae Oana Octavian Ovidiu Petru Radu Răzvan Ramona Rodica Simona Sorin Ștefan Tiberiu Traian Vasile Viorel
Viorica Agim Agron Albana Alban Altin Arben Arber Ardian Ardita Arjeta Arta Artan Avni Bardhyl Bekim Besart Besnik Blerim Blerta
Bujar Dardan Donika Drita Dritan Edona Elira Enver Fatmir Fatos Flamur Fidan Gentiana Gezim Ilir Kushtrim Liridon Luan Lulzim
Naim Petrit Qendrim Rexhep Rinor Shpend Shpresa Shkelqim Valdrin Valon Vjosa Vlora Xhevat Xhemile
Zdzisława Bożenna Bernadeta Bogumił Bronisława Czesława Feliks Florian Gracjan Gustaw Helena Jolenta Julianna Kajetan Klemens
Konstanty Kordian Krystyn Lucjan Maksymilian Marianna Marcelina Melania Michalina Mirella Natasza Nikodem Oktawia Olaf Oskar
Patryk Paulina Przemek Remigiusz Robert Roman Sonia Tobiasz Tymoteusz Wojtek Wincenty Zenobia Zuzia Liubow Lyubov Ljuba Lyuba
Svitozar Swjatoslaw Sviatoslav Rostyslav Rostislav Lev Leonid Leonida Lyubomyr Ljubomyr Matviy Marko Myron Mariana Marjana
Mariya Mychailo Nastia Natalya Olexandr Olexiy Ondrij Oleksiia Petra Raisa Rajisa Sofia Sonja Tamara Taisija Tymur Ulyana
Uljana Valerija Veronika Vitalina Vlad Volodja Wolodymyr Yaryna Yefrosyniya Yuri Zina Zinaida Zlata
`;
