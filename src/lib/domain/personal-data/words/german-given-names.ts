/** Given names that are common in German, or common to many languages. */
export const germanGivenNames = `
Achim Adele Adelheid Adrian Agathe Agnes Albert Albrecht Alexander Alexandra Alfred Alice Alina Alois Alwin
Amelie Andrea Andreas André Angela Angelika Anita Anja Anke Anna Anne Annegret Anneliese Annemarie Annette
Anni Annika Anton Antonia Antje Armin Arne Arnold Arthur Astrid August Auguste Axel Bastian Beate Beatrice
Benedikt Benjamin Bernd Bernhard Berta Berthold Bettina Birgit Birte Björn Brigitte Britta Bruno Burkhard
Cäcilie Carina Carl Carla Carola Caroline Carsten Celina Charlotte Christa Christel Christian Christiane
Christina Christine Christof Christoph Clara Claudia Clemens Cora Cordula Corinna Cornelia Dagmar Daniel
Daniela David Denise Dennis Detlef Dieter Dietmar Dietrich Dirk Dominik Dora Doreen Doris Dorothea Dorothee
Eberhard Eckhard Edeltraud Edgar Edith Eduard Egon Ekkehard Elfriede Elias Elisabeth Elke Ella Ellen
Elsbeth Else Elvira Emil Emilia Emily Emma Emmi Enno Erhard Erich Erik Erika Erna Erwin Esther Eugen Eva
Evelyn Fabian Felix Ferdinand Finn Florian Franz Franziska Frauke Fred Frederik Frieda Friederike Friedhelm
Friedrich Frida Fritz Gabi Gabriel Gabriele Georg Gerald Gerd Gerda Gerhard Gerlinde Gernot Gerta Gertraud
Gertrud Gesa Gisela Gottfried Götz Greta Gregor Gudrun Guido Günter Günther Gunnar Gustav Hanna Hannah
Hannelore Hannes Hans Harald Hartmut Hedwig Heidi Heidrun Heike Heiko Heiner Heinrich Heinz Helena Helene
Helga Helge Helmut Hendrik Henning Henrik Henriette Herbert Hermann Hermine Herta Hilde Hildegard Hiltrud
Holger Horst Hubert Hugo Ida Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingo Ingrid Irene Irina Irmgard
Isabel Isabell Isabella Jakob Jan Jana Janina Jannik Jasper Jens Jessica Joachim Jochen Johann Johanna
Johannes Jolanda Jonas Jonathan Jörg Josef Josefine Joseph Josephine Judith Julia Julian Juliane Jürgen Justus
Jutta Kai Karin Karina Karl Karla Karola Karsten Kaspar Katharina Käthe Kathrin Katja Katrin Kerstin Kevin
Kilian Klara Klaus Konrad Konstantin Korinna Kornelia Kristin Kristina Kurt Lara Larissa Lars Laura Lea
Lena Leni Lennart Leo Leon Leonard Leonie Liane Lieselotte Lilli Lina Linda Linus Lisa Liselotte Lothar Lotte
Louis Louisa Louise Luca Lucas Lucia Ludger Ludwig Luis Luisa Luise Lukas Lutz Lydia Magda Magdalena Maike
Maja Malte Manfred Manuel Manuela Marc Marcel Marco Marcus Maren Margarete Margarethe Margit Margot Margret
Maria Marianne Marie Marina Mario Marion Marius Markus Marlene Marlies Marta Martha Martin Martina Mathias
Mathilde Mathis Matthias Max Maximilian Mechthild Meike Melanie Merle Mia Michael Michaela Miriam Monika
Moritz Nadine Natalie Nele Nicole Niels Nico Niklas Nikolaus Nils Nina Nora Norbert Ole Olaf Oliver Oskar
Oswald Otto Patricia Patrick Patrik Paul Paula Pauline Peter Petra Philipp Pia Rainer Ralf Ralph Ramona
Raphael Rebecca Regina Regine Reimund Reiner Reinhard Reinhold Renate René Richard Ricarda Rita Robert
Robin Roland Rolf Ronald Ronja Rosemarie Roswitha Rudi Rudolf Rüdiger Ruth Sabine Sabrina Sandra Sara Sarah
Sascha Sebastian Selma Siegfried Sieglinde Sigrid Silke Silvia Simon Simone Sönke Sofie Sonja Sophia Sophie
Stefan Stefanie Steffen Steffi Stella Stephan Stephanie Susanne Susanna Svenja Sven Swantje Sybille Sylvia
Tabea Tamara Tanja Tatjana Thea Theo Theodor Theresa Therese Theresia Thilo Thomas Thorben Thorsten Till Tilman
Tim Timo Timon Tina Tobias Tom Torben Torsten Traudel Traute Trude Udo Ulf Uli Ulla Ulrich Ulrike Ursula Ute
Uta Uwe Valentin Valentina Valerie Vanessa Vera Verena Veronika Victoria Viktor Viktoria Vincent Vinzenz
Volker Walburga Waldemar Walter Waltraud Wendelin Wera Werner Wiebke Wilfried Wilhelm Wilhelmine Willi Willy
Winfried Wolfgang Wolfram Xaver Yannick Yvonne
`;
