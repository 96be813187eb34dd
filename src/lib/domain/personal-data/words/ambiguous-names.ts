/** Given names that are words, places, months or brands as well: alone they say nothing. */
export const ambiguousNames = `
Ade Adel Aida Alba Alem Alpha Aman Amber Angela Ariel Aster August Auguste Aziz Baba Baker Barry Basel Beate Bianca
Chandra Charles Chi Christ Dan Das Diana Dina Dung Eden Elise Else Emir Eva Fahd Fanny Fidan Finn Florian Franco
Frank Friedrich Gary George Georgia Gerhard Guy Hadi Hai Haifa Hans Harry Hawa Hazel Heinrich Helen Hind Hoa
Hong Hung Igor Iman Imran Ion Ira Isa Jack James Jan Jasmin Jasmine Jean Jo Joe Johannes John Joy Jules
Jun Kai Karl Karla Kaya Kiran Konrad Konstantin Lan Lech Leon Li Lila Lilli Lina Linda Loan Logan Long Lotte Luan Luc Luis Ludwig
Madina Mai Mali Malik Mame Maria Marion Mario Mark Martin Max Maya Medina Mei Mia Mila Mina Mine Min Minh Mona Musa Nada
Nadir Nam Nana Nga Nikolaus Noor Nora Norman Nuri Ola Ole Olaf Omar Otto Pascal Patrick Pia Pilar Ploy Putri Rabia Rama Ramadan
Ramazan Rana Rand Rim Roland Romain Rosalinda Roger Saba Sabah Said Salah Salam Salem Samba Samson Sara Savaş Scott Selam
Selma Shah Siegfried Sima Simon Sira Sita Slava Soledad Solomon Stella Suda Sultana Sunday Temel Theodor Thomas Tien Till Trang
Tuba Turan Uli Uma Umut Valentin Van Vera Veronika Vida Viet Viktoria Victoria Vincent Wanda Wei Wilhelm Willi Willy Wolfgang Xaver Yang
Agit Alan Dawa Delal Durmuş Fanta Gul Jana Jude Lev Mays Newroz Oskar Pema Peri Polat Robert Roman Sanna Sofia Tala Tam Zina
`;
