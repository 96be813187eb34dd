/** Given names from Africa, southern Europe, South and East Asia and the English-speaking world. */
export const otherGivenNames = `
Abebe Abena Abeba Abiola Abiodun Adama Adaeze Ade Adebayo Adeola Adisa Adwoa Afua Akosua Akua Alemu Alem Almaz Alpha Amadou Amara
Amanuel Aminata Aminatou Ansu Asefa Aster Awa Awet Ayodele Azeb Babacar Baba Bakary Berhane Binta Birhan Biniam Boubacar Bukola
Chidi Chidera Chiamaka Chinedu Chioma Chinonso Cheikh Daba Dawit Demba Desta Diarra Djibril Ebere Efosa Efua Eden Ejike Ekene Emeka
Ephrem Ermias Esi Eyob Fatoumata Fatou Fatuma Feven Filmon Finda Folake Freweini Gebre Genet Getachew Girmay Habtom Haile Hawa
Helen Hermela Hirut Ibrahima Ifeoma Idrissa Ike Isatou Issouf Kelechi Kibrom Kidane Kidist Kodjo Kofi Kojo Kwabena Kwame Kwasi
Lamin Lamine Liya Luwam Makeda Mamadou Mame Mariama Meron Merhawi Meklit Mebrahtu Modou Moussa Musie Mulu Nana Nardos Natnael
Ngozi Nkechi Nneka Nnamdi Obinna Olamide Olu Olumide Oluwaseun Omolara Ousmane Oumar Oumou Ousainou Robel Rahel Ruta Saba Salif
Samba Samson Samrawit Samuel Seble Segun Selam Semhar Senait Seydou Sekou Shewit Simret Sira Sirak Solomon Sunday Tadesse Tekle
Temesgen Tewodros Teklay Tesfaye Tesfalem Tesfay Tigist Tsegay Tsehay Uche Winta Wondimu Yaa Yaw Yemane Yohannes Yonas Yonatan
Zainabu Zekarias Zenebech Zufan
Abdirahman Abdi Abdullahi Asha Ayaan Dahir Farhiya Fartun Faduma Halima Hodan Ifrah Liban Mahad Nasra Sahra Sagal Warsame Yusra
Alejandro Alessandra Alessandro Alfonso Alba Álvaro Amparo Ana Andrés Angelo Annunziata Antonella Antonio Arturo Aurelia Beatriz
Bianca Blanca Bruna Camila Carlos Carmela Carmine Catarina Cecilia Chiara Claudio Concetta Conceição Cristiano Dario Davide
Diego Domenico Duarte Eduardo Elisabetta Emanuele Enrico Ernesto Fabio Fabrizio Federica Federico Felipe Fernanda Fernando
Filippo Francesca Francesco Francisco Franco Gaetano Giacomo Gianni Gianluca Gino Giorgio Giovanna Giovanni Giulia Giuseppe
Giuseppina Gonçalo Graziella Guillermo Hugo Ignacio Inês Irene Isidora Jaime Javier Jesús João Joaquim Joaquín Jorge José Juan
Juana Leticia Lorena Lorenzo Luciano Luigi Luigia Luís Manolo Manuela Marcello Marcelo Margarida Mariana Mariano Maribel Massimo Matteo
Maurizio Mauro Miguel Mónica Nicola Núria Nuno Pablo Paola Paolo Pasquale Pedro Pietro Pilar Rafael Ramón Raquel Raúl Renata
Ricardo Riccardo Roberta Roberto Rocío Rodrigo Rosaria Rosario Rui Salvatore Santiago Sergio Silvana Silvio Simona Soledad Stefano
Teresa Tiago Tommaso Umberto Vasco Vicente Vincenzo Vittorio Ximena Yolanda
Alexis Anastasios Angeliki Apostolos Athanasios Christos Despina Dimitra Dimitrios Dimitris Eleni Evangelia Evangelos Fotini
Georgia Georgios Giannis Ioanna Ioannis Katerina Konstantinos Kostas Kyriakos Lefteris Nikos Panagiotis Paraskevi Pavlos
Sofoklis Spiros Stavros Stelios Thanasis Theodora Theodoros Vasiliki Vasilios Yannis
Aditi Aditya Ajay Akash Amit Amrita Anand Anil Anjali Ankit Aparna Arjun Arun Asha Ashok Deepa Deepak Devika Dilip Divya Gaurav
Geeta Gurpreet Harpreet Indira Jagdeep Jaspreet Kavita Kiran Krishna Lakshmi Mandeep Manish Manoj Meena Mohan Mukesh Naveen Neha
Nikhil Nisha Pooja Pradeep Pranav Prakash Preeti Priya Rahul Rajesh Rajiv Rakesh Ramesh Ravi Rekha Rohan Rohit Sandeep Sanjay
Santosh Shanti Shreya Sita Sunil Sunita Suresh Sushila Swati Uma Usha Vijay Vikram Vinod Arjuna Chandra Dinesh Kumaran Murugan
Nimal Priyanka Sivakumar Suganya Thanuja
Anh Bao Binh Chau Chi Dung Duc Giang Hai Hanh Hien Hoa Hoang Hong Hung Huong Huy Khanh Lan Linh Loan Long Mai Minh Nam Nga Ngan
Ngoc Nguyet Nhung Phuong Phong Quang Quynh Thanh Thao Thi Thien Thu Thuy Tien Trang Trinh Trung Tuan Tuyet Van Viet Xuan Yen
Akiko Chen Haruto Hiroshi Jing Jun Kenji Keiko Li Mei Min Naoko Satoshi Sakura Takashi Wei Xiaoming Xin Yoko Yuki Yun Zhang Zhen
Apinya Malee Ploy Somchai Supaporn Suda Wanida Rizal Dewi Putri Wayan Joy Marites Jocelyn Rosalinda Analyn
Abigail Ashley Amber Amanda Andrew Anthony Barry Betty Brandon Brian Bryan Caitlin Cameron Carol Charles Cheryl Chloe Christopher
Cynthia Courtney Darnell Deborah Derek Donald Donna Dorothy Douglas Dwayne Dylan Edward Eileen Elaine Emmanuel Ethan Eugene Fiona Gary
George Gerard Gladys Graham Gregory Harry Hazel Heather Henry Howard Isaac Jack Jacqueline James Jamal Jamila Janet Jason Jasmine
Jean Jeffrey Jennifer Jeremy Jesse Jim Joan Joanne Joe Joel John Johnny Joshua Joyce Juanita Justin Karen Kathleen Keith Kelly
Kenneth Kimberly Kyle Larry Latoya Lauren Lawrence Lindsay Logan Lori Malcolm Marcus Margaret Marvin Mary Matthew Melissa Michelle
Miguel Mike Nancy Nathan Nathaniel Nicholas Norman Olivia Pamela Patrick Philip Phyllis Priscilla Rachel Randy Raymond Rhonda
Rodney Roger Ronald Ryan Samantha Scott Sean Shannon Sharon Shawn Sheila Shirley Stacy Stephen Steve Steven Stuart Susan Tamika
Taylor Terrence Terry Tiffany Timothy Tracy Travis Tyler Tyrone Wayne Wendy William Zachary
Aline Amélie Antoine Aurélie Bernadette Céline Chantal Charlène Claire Corentin Delphine Didier Dominique Édouard Élodie Émile
Étienne Fabrice Fanny François Françoise Frédéric Geneviève Ghislaine Gilles Guillaume Guy Hélène Hervé Jacques Jérôme Joëlle
Jules Laurence Laurent Luc Lucie Marguerite Mathieu Mireille Monique Nathalie Odile Olivier Pascal Pierre Rémi Romain Solange
Sylvain Sylvie Thérèse Thierry Valérie Véronique Xavier Yves Yvette
Ariel Avi Avraham Dov Hadas Hila Itamar Lior Michal Moshe Noa Noam Rivka Shira Shlomo Tamar Yael Yaakov Yehuda Yitzhak Yosef Zvi
Tekeste Hermon Isayas Simon Yordanos Rigat Rahwa Saron Selamawit Semere Tsega Weini Yodit Zula Zerezghi Ruth Okechukwu Ikenna
Chukwuma Chukwuemeka Uchenna Oluwatobi Temitope Tunde Yetunde Funmilayo Babatunde Kwadwo Yaaba Ebrima Fanta Kadiatou Mariatou
Nafissatou Ousman Sanna Souleymane Tidiane Tenzin Dawa Pema Sonam Nyima Thao Quoc Tam Thuan
`;
