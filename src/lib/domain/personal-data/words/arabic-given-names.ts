/** Arabic, Persian, Dari and Pashto given names, in the spellings of German papers. */
export const arabicGivenNames = `
Aamir Abbas Abd Abdallah Abdel Abdelaziz Abdelkader Abdelkarim Abdo Abdoul Abdul Abdulaziz Abdulhamid Abdulkarim
Abdullah Abdulrahman Abdulsalam Abed Abeer Abir Adel Adham Adib Adil Adnan Afaf Afnan Ahlam Ahmad Ahmed Aicha Aida
Aischa Aisha Akram Alaa Alaaeddin Ali Alia Aliya Alya Amal Aman Amani Amar Amer Amin Amina Amine Amir Amira Amjad
Ammar Anas Anwar Arash Aref Arezoo Arwa Asad Asif Asma Asmaa Ayman Ayoub Ayub Azadeh Aziz Aziza Azin Babak Badr
Bahaa Bahram Baker Bashar Bashir Basel Basem Basil Basima Basma Bassam Batoul Behnam Behrouz Bilal Bouchra Boutros
Brahim Bushra Dalal Dalia Dania Daoud Darius Darya Dawood Diaa Dima Dina Djamila Dunia Ebrahim Ehab Ehsan Elham Emad
Eman Erfan Esmat Fadel Fadi Fadwa Fahd Fahim Faisal Faiza Farah Fardin Fares Farhad Farhan Farid Farida Faris Farouk
Fariba Farshad Farzad Farzana Farzaneh Fatema Fatemeh Fathi Fatima Fatimah Fawzi Fayez Firas Firuza Fouad Fuad Ghada
Ghaith Ghassan Ghazal Habib Habiba Hadi Hadil Hafez Hafsa Haidar Haifa Haitham Hakim Hala Hamad Hamed Hamid Hamida
Hamza Hana Hanaa Hanan Hani Hania Hanin Hanane Hares Haroun Hasan Haschem Hashem Hasib Hasna Hassan Hassiba Hatem
Hayat Haytham Hazem Heba Hedi Hiba Hicham Hind Hisham Hoda Homa Houda Hossam Hossein Huda Hussam Hussein Hussain
Ibrahim Idris Ihab Ikram Ilham Ilyas Iman Imad Imane Imran Iqbal Isa Ismael Ismail Ismat Issa Issam Iyad Jaber Jafar
Jalal Jaleh Jamal Jamil Jamila Jamshid Jasmina Jawad Jihan Jomaa Joumana Jumana Kadija Kamal Kamil Kamran Karam Karim
Karima Kassem Kausar Kaveh Khadija Khadidja Khaled Khalid Khalida Khalil Khawla Kholoud Laila Lamia Latif Latifa Layan
Layla Leila Lila Lina Loubna Lubna Luay Madina Maha Mahboub Mahdi Maher Mahmood Mahmoud Mahmud Mahnaz Mahsa Mai Maisa
Majd Majed Majid Majida Makram Malak Malek Malika Manal Manar Mansour Maram Mariam Marjan Marwa Marwan Maryam Masoud
Masouma Massoud Masud Maya Maysa Mehdi Mehran Mehrdad Mina Minoo Moaz Moein Mohamad Mohamed Mohammad Mohammadi Mohammed
Mohannad Mohsen Moin Mona Monir Morad Morteza Mostafa Moujahed Mouna Mourad Moussa Moustafa Muhamad Muhammad Muhannad
Muhanad Muna Munir Munira Murad Musa Mustafa Mutaz Nabil Nabila Nada Nader Nadia Nadim Nadira Nadja Naeem Nagham Nahed
Nahid Naima Najat Najib Najiba Najla Najwa Nargis Narges Nariman Nasim Nasima Nasir Nasrin Nasser Nawal Nazanin Nazir
Nazira Nesrine Nidal Niloufar Nima Nisrin Nizar Noor Nora Nour Noura Nouri Nuha Nura Nuri Obaida Omar Omid Omran
Osama Osman Othman Parisa Parvin Parwin Qais Qasem Qasim Rabia Rached Rachid Rachida Rafat Rafik Raghad Raghda Rahaf
Rahim Rahima Raja Rajaa Rama Rami Ramin Rana Rand Rania Ranim Rashid Rasha Raschid Rasul Rawan Rayan Raza Razan Reem
Reema Reza Rihab Rim Rima Roya Rozita Rula Ruba Saad Saadia Sabah Sabir Sabri Sadegh Sadek Sadiq Sadia Saeed Saeid Safa
Safaa Safia Safwan Sahar Said Saida Sajad Sajjad Sakina Salah Salam Saleh Salem Salim Salima Salma Salman Salwa Sama
Samah Saman Samar Sameh Samer Samia Samih Samir Samira Sana Sanaa Sanam Sara Sarwar Sawsan Sayed Schadi Schirin
Seham Selma Shabnam Shadi Shadia Shafiq Shahd Shahid Shahin Shahla Shahnaz Shahram Shaima Shaker Shakila Shams Sharif
Sharifa Shirin Siham Sima Siraj Soad Sofiane Soheila Solaiman Soraya Souad Suad Suha Suhail Suhaila Sulaiman Suleiman
Sultana Taha Tahani Taher Tahir Tahira Talal Taleb Tamam Tamim Tareq Tarek Tariq Thaer Tofiq Usama Uthman Vida
Wael Wafa Wafaa Wahid Wahida Waleed Walid Walida Wassim Wasim Widad Wisam Yahya Yamen Yara Yasin Yasmin Yasmina Yasser
Yazan Younes Younis Yousef Youssef Yousra Yunes Yusra Zaher Zahia Zahir Zahra Zaid Zaina Zainab Zakaria Zaki Zakia
Zanyar Zarah Zeina Zeinab Ziad Zineb Zohra Zohreh Zubaida Zuhair
Sherzad Shirzad Farzin Faramarz Ferdows Gulab Gul Hekmat Homayoun Ismatullah Hamidullah Habibullah Rahmatullah Najibullah
Zabihullah Nasrullah Noorullah Asadullah Saifullah Abdulbasit Abdulhadi Abdulmajid Zarghuna Palwasha Spozhmai Malalai Storai
Shukria Sediqa Freshta Fereshteh Roqia Ruqayya Wahida Zeba Zakera Mirwais Mujtaba Mustafah Hojatollah Ramazan Samiullah Yaqub
Zalmay Amena Aya Alan Ayah Banan Baraa Bissan Deema Dua Farouq Firdaus Hadia Hajar Halah Ibtisam Inas Intisar Jana Joud Judi
Jude Khouloud Kinan Kinda Layal Lojain Lujain Maan Maysoon Mays Mays Nagib Nahla Naya Niveen Omayma Qusai Raneem Rasheed Rima
Rouba Sewar Shaza Taim Tala Tasnim Wajdi Wiam Yaman Yamin
`;
