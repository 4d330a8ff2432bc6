#!/usr/bin/env python3
"""third_cases.py: third, independent evaluation set for payerwatch's PHI detector. All people are invented.

Prints one case a line (P<TAB>KIND<TAB>context<TAB>text with «identifiers» marked / N<TAB>class<TAB>context<TAB>text).
Options: --seed N (default 1), --counts (print the counts per kind or class and context instead of the cases).

Template language: [slot] is filled and marked «», {slot} is filled and not marked.
Marking rules: titles, labels, states and punctuation stay outside; suffixes (Jr, III) and middle initials are inside; an EDI or HL7 name is one
span with its separators; of an age only the number; phone extensions inside; a GS1 string is marked whole; claim and provider ids never.
"""
import random
import re
import sys
import unicodedata

# ---------------------------------------------------------------- people

ORIGINS = {  # origin: (given names, family names)
 'english': ('Wendell Trisha Garrett Colleen Dwight Marcy Darrell Paulette Clifton Janelle Brent Gwendolyn Rodney Sheila Kirk Bonnie Travis Latoya Marcus Tamika Keisha Deshawn Brianna Hailey Tucker Jasper Ruth Mildred Ernest Harold Norma Beverly Curtis Melanie Kayla Zachary Owen Theodore Abigail Chelsea',
   'Whitlock Haskins Pruitt Tolliver Farnsworth Mayfield Stringer Beasley Thornberry Cobb Ledbetter Applegate Winslow Hargrove Dunaway Satterfield Poole Gentry Blackburn Crenshaw Stovall Hensley Ratliff Overstreet Tillman Boggs Kimbrough Lockhart Merriweather Sizemore Vickers Wooten Yancey Holloway Tate Barlow Quarles Eubanks'),
 'hispanic': ('Xiomara Yesenia Ramiro Guadalupe Ignacio Rocío Esteban Marisol Efraín Lupita Heriberto Araceli Octavio Maribel Rigoberto Consuelo Joaquín Itzel Wilfredo Zoraida Hernán Nayeli Ulises Graciela Rubén Socorro Moisés Daniela Iván Altagracia',
   'Villaseñor Ybarra Quintanilla Zamora Bustamante Caballero Echeverría Montemayor Ocampo Peñaloza Rentería Sepúlveda Tejada Urrutia Zavala Arredondo Cisneros Del_Toro De_la_Cruz De_León Escamilla Figueroa Galarza Iturbide Lizárraga Maldonado Ordóñez Puente Saldívar Villarreal Núñez Ayala-Rosado Ruiz-Cordero'),
 'chinese': ('Xiaoming Weiling Guohua Meifang Jianyu Lihua Zhenhua Yuting Haoran Shufen Qiang Ruoxi Chunhua Bowen Peng Yanmei Kwok-Wai Siu-Ling Tsz-Ching Jiayi',
   'Zhao Xu Huang Guo Deng Zheng Xie Tsang Kwok Leung Cheung Ouyang Zhuang Qiu Jiang Fong Yip Szeto Hsieh Tseng Liang Mak'),
 'korean': ('Ji-hoon Seo-yeon Min-jae Hye-jin Sung-ho Eun-kyung Jae-won Soo-ah Young-mi Dong-hyun Kyung-sook Byung-chul Haneul Yoon-seo', 'Kwon Hwang Shin Seo Yoon Jang Oh Noh Baek Namgung Moon Ryu Chae Bae Ahn Cho Hong'),
 'vietnamese': ('Thuy Quang Hanh Duc Bao Phuong Khanh Linh Trinh Vinh Ngoc-Anh Thanh Huong Diem Tuan Loan Kim-Chi Hieu', 'Pham Huynh Truong Vuong Dinh Luong Trinh Duong Mai Ngo Dao Tran Phan Quach Ly Vo Dang Nguyen'),
 'indian': ('Venkatesh Lakshmi Anirudh Kavitha Gurpreet Harjit Siddharth Meenakshi Rajeshwari Prakash Shreya Tejal Bhavesh Nandini Parminder Abhinav Jyotsna Manjula Dinesh Sunita Hemalatha Karthik',
   'Raghunathan Subramanian Chaudhary Deshpande Bhattacharya Mukherjee Gill Dhillon Sandhu Venkataraman Iyengar Kulkarni Trivedi Nair Krishnamurthy Banerjee Rao Agarwal Chatterjee Mehta Pillai Thakkar'),
 'filipino': ('Jejomar Rosalinda Maricel Crisanto Liezel Arnel Jhun Analyn Rowena Dionisio Bernadette Ligaya Reynaldo Cherry-Ann', 'Macaraeg Dimaculangan Pangilinan Catacutan Manalo Salonga Tolentino Magbanua Dela_Cruz Batungbacal Sumulong Cabanatan Lacson Ilagan'),
 'arabic': ('Abdulrahman Fatimah Khalid Noor Mustafa Zaynab Tariq Layla Ibrahim Amal Yousef Huda Hamza Rania Salim Wafaa Bilal Suhaila', 'Al-Hashimi Al-Masri Haddad Khoury El-Sayed Abu-Ghazaleh Bin_Laith Nasser Qureshi Shaheen Abdelaziz Barakat Mansour Saleh Zaidan Hamdan El_Amin'),
 'persian': ('Farhad Shirin Babak Mahnaz Kourosh Parvaneh Behrouz Nasrin Dariush Golnaz Siavash Mitra', 'Hosseinzadeh Tehrani Kazemi Golestani Rahimi Farrokhzad Moradi Shirazi Bahrami Esfahani Karimzadeh Nikpour'),
 'african': ('Chukwuemeka Ngozi Kwabena Abena Oluwaseun Folasade Tesfaye Selamawit Mamadou Aminata Thandiwe Sipho Wanjiku Kipchoge Adaeze Babatunde Hodan Abdirahman', 'Okonkwo Adeyemi Mensah Owusu Gebremariam Tadesse Diallo Keita Dlamini Nkosi Kamau Mwangi Nwachukwu Ogunbanjo Warsame Farah Boateng Traoré'),
 'slavic': ('Zbigniew Katarzyna Vladislav Oksana Bogdan Ludmila Miroslav Svetlana Yevgeny Halyna Dragan Jelena Stanislaw Agnieszka Taras Nadezhda', 'Wojciechowski Kowalczyk Shevchenko Bondarenko Kuznetsova Petrović Jankowski Horvat Novotny Dvořák Lysenko Szymanski Pavlenko Zielinski Sokolov Krawczyk Milosevich Hrabovsky'),
 'scandinavian': ('Torbjørn Ingrid Leif Astrid Sigurd Solveig Gunnar Annika Lars Britt-Marie Håkon Maren', 'Halvorsen Lindqvist Bjørnstad Gustafsson Thorvaldsen Rasmussen Söderberg Engebretson Kjeldsen Nygaard Knutson Sorensen'),
 'jewish': ('Shlomo Rivka Mordechai Chaya Avraham Shoshana Menachem Devorah Yitzchok Tzipora Hershel Bluma', 'Rabinowitz Teitelbaum Finkelstein Ben-Ari Katzenstein Mandelbaum Horowitz Zuckerbrot Grunwald Eisenberg Lefkowitz Perlmutter'),
 'greek': ('Stavros Despina Panagiotis Evangelia Spyridon Kalliope Thanasis Vasiliki', 'Papanikolaou Stathopoulos Karagiannis Mavros Economou Tsakiris Anagnostou Kontos'),
 'italian': ('Giuseppina Salvatore Carmela Rocco Concetta Gaetano Filomena Vito Antonella Domenic', 'DiGiacomo Buonocore LaRocca Esposito Cavalieri D\'Amato Scognamiglio Tartaglia Pellegrino DeSimone Mastrangelo Iannuzzi'),
 'irish': ('Siobhan Declan Maeve Cormac Niamh Eamon Brigid Padraig Fionnuala Seamus Orla Brendan', 'O\'Shaughnessy McGillicuddy O\'Donoghue MacNamara Fitzmaurice Ó_Briain Gallivan McElroy Kilbride O\'Rourke Tierney Mulcahy'),
 'polynesian': ('Sione Leilani Tevita Malia Keoni Losa Fa\'afetai Kalani Sefina Mele', 'Tuiasosopo Kahananui Faleafa Kealoha Taufa\'ahau Lolohea Kamaka Matagi Fonoti Vaifale'),
 'native': ('Winona Dakota Chayton Aiyana Delbert Vernita Kateri Elvira Nizhoni Leland', 'Begaye Yellowhair Tsosie Redbird Whitefeather Two_Bulls Black_Elk Benally Manygoats Spotted_Horse'),
 'euro': ('Annelies Wouter Jürgen Mechthild Thierry Geneviève Joost Bettina Élodie Dieter Marguerite Ludovic Ilse', 'van_der_Meer Van_Houten de_Vries von_Steinberg Schoenfeld Dubois-Marchand Bergeron Vandenberg Thibodeaux Zimmermann Ouellette DeGroot St._Pierre Huber'),
 'wordy': ('Grace Will Mark Faith Rose Hunter Amber Dawn Chase Hope Summer Pierce Olive Reed', 'Banks Church Day Field Glass House King Law Noble Park Rich Sharp Street Winter Wise Best Cross Bishop Frost'),
}
RARE_FAMILY = ('Quibodeaux Zwieblehorn Abblitt Ostrzyzek Twelvetrees Vandagriff Mbakwe Ghebrehiwet Plzak Szczur Xhaferi Yzaguirre Featherstonehaugh Oyekanmi Nitschkowski Haukoos Uptagrafft Drzewiecki '
  'Kapiolani-Reis Bluedorn Saxlehner Wickersty Jeppesgaard Ahkinga Tlustos Grbavac Iheanacho Mxenge Pnueli Kvistad').split()
RARE_GIVEN = 'Zephaniah Jaxsyn Taneisha Mykel Shanequa Kashton Ailbhe Tuyet-Nhi Braxleigh Ezequias Ondrea Philomene Quinlynn Eustolia Jerilynn Maurisha Aurelio Thessaly Kymani Sorrel'.split()

# ---------------------------------------------------------------- places

PLACES = [x.split(',') for x in '''Amarillo,TX,79101;Lubbock,TX,79401;Waco,TX,76701;Laredo,TX,78040;Plano,TX,75074;Tyler,TX,75701;Tulsa,OK,74103;Norman,OK,73069;Lawton,OK,73501;Wichita,KS,67202;Topeka,KS,66603;Salina,KS,67401
Omaha,NE,68102;Lincoln,NE,68508;Kearney,NE,68847;Fargo,ND,58102;Bismarck,ND,58501;Sioux Falls,SD,57104;Rapid City,SD,57701;Billings,MT,59101;Missoula,MT,59801;Boise,ID,83702;Nampa,ID,83651;Spokane,WA,99201;Yakima,WA,98901
Tacoma,WA,98402;Everett,WA,98201;Eugene,OR,97401;Salem,OR,97301;Bend,OR,97701;Fresno,CA,93721;Bakersfield,CA,93301;Stockton,CA,95202;Modesto,CA,95354;Oxnard,CA,93030;Chula Vista,CA,91910;Visalia,CA,93291;Reno,NV,89501
Henderson,NV,89015;Tucson,AZ,85701;Mesa,AZ,85201;Yuma,AZ,85364;Flagstaff,AZ,86001;Albuquerque,NM,87102;Las Cruces,NM,88001;Roswell,NM,88201;Pueblo,CO,81003;Greeley,CO,80631;Aurora,CO,80012;Provo,UT,84601;Ogden,UT,84401
Cheyenne,WY,82001;Casper,WY,82601;Des Moines,IA,50309;Dubuque,IA,52001;Ames,IA,50010;Duluth,MN,55802;Rochester,MN,55901;St. Cloud,MN,56301;Green Bay,WI,54301;Kenosha,WI,53140;Eau Claire,WI,54701;Peoria,IL,61602;Rockford,IL,61101
Joliet,IL,60432;Springfield,IL,62701;Evansville,IN,47708;Fort Wayne,IN,46802;Muncie,IN,47305;Toledo,OH,43604;Akron,OH,44308;Dayton,OH,45402;Lansing,MI,48933;Kalamazoo,MI,49007;Flint,MI,48502;Lexington,KY,40507;Paducah,KY,42001
Knoxville,TN,37902;Chattanooga,TN,37402;Jackson,MS,39201;Biloxi,MS,39530;Tupelo,MS,38801;Mobile,AL,36602;Huntsville,AL,35801;Shreveport,LA,71101;Lafayette,LA,70501;Little Rock,AR,72201;Fayetteville,AR,72701;Macon,GA,31201
Savannah,GA,31401;Valdosta,GA,31601;Pensacola,FL,32501;Ocala,FL,34470;Lakeland,FL,33801;Hialeah,FL,33010;Greenville,SC,29601;Sumter,SC,29150;Asheville,NC,28801;Durham,NC,27701;Gastonia,NC,28052;Roanoke,VA,24011;Norfolk,VA,23510
Beckley,WV,25801;Wheeling,WV,26003;Scranton,PA,18503;Altoona,PA,16601;Erie,PA,16501;Trenton,NJ,08608;Paterson,NJ,07505;Camden,NJ,08102;Utica,NY,13501;Binghamton,NY,13901;Yonkers,NY,10701;Schenectady,NY,12305;Hartford,CT,06103
Waterbury,CT,06702;Worcester,MA,01608;Lowell,MA,01852;Fall River,MA,02720;Pawtucket,RI,02860;Nashua,NH,03060;Burlington,VT,05401;Bangor,ME,04401;Lewiston,ME,04240;Dover,DE,19901;Hagerstown,MD,21740;Hilo,HI,96720;Fairbanks,AK,99701'''.replace('\n', ';').split(';')]
STATES = '''Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,Florida FL,Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY'''.split(',')
STATES = [(s[:-3], s[-2:]) for s in STATES]
COUNTIES = 'Maricopa Tarrant Hidalgo Ottawa Kern Pasco Hinds Okaloosa Chippewa Duval Nez_Perce St._Lawrence Broome Merced Navajo Bernalillo Shelby Bexar Cuyahoga Hennepin Multnomah Pierce Yakima Berks'.split()
STREETS = ('Magnolia Cottonwood Old_Mill Sycamore Pheasant_Run Martin_Luther_King_Jr Church Prospect Windmere Chestnut_Hill Tumbleweed Lakeview Juniper 5th 22nd 137th Harmony Kossuth El_Camino Vista_del_Sol Quail_Hollow '
  'Fairgrounds Delmar Ironwood Saint_Charles Ridgecrest Cherokee Bluebonnet Elm 3rd Mockingbird Cedar_Springs Tamarack Dogwood Jefferson_Davis Hickory_Nut').split()
SUFFIX = 'St Street St. Ave Avenue Ave. Blvd Boulevard Rd Road Rd. Dr Drive Dr. Ln Lane Ct Court Pl Place Cir Circle Pkwy Parkway Ter Terrace Trl Trail Way Sq Loop Pike Hwy Xing Run Path Row Cv Pt'.split()
UNITS = ['', '', '', '', ' Apt 4B', ' Apt. 212', ', Unit 7', ' #310', ' Ste 200', ', Apt C', ' Lot 18', ' Fl 3', ' Rm 12', ' Trlr 9', ' Bldg 2 Apt 5', ' apt 3-R']
AREAS = '205 209 214 216 217 219 224 228 229 231 240 248 253 260 267 270 276 281 301 303 304 307 308 309 312 315 316 318 319 321 330 334 336 337 352 360 361 402 405 406 409 412 414 417 423 432 434 440 443 470 478 479 501 502 503 505 507 508 509 513 515 518 520 530 540 541 559 561 563 573 585 601 603 605 607 608 609 614 616 618 620 623 630 636 641 651 660 662 678 682 701 702 704 706 708 712 715 717 719 724 731 740 757 765 770 775 779 785 801 802 803 804 806 808 810 812 814 815 817 828 830 843 850 856 860 863 870 903 904 907 909 910 913 915 918 919 920 928 931 936 937 940 951 956 970 973 979'.split()

# ---------------------------------------------------------------- payers (one entry between bars)

def bar(s):
    return [x.strip() for x in s.replace('\n', '|').split('|') if x.strip()]


PAYERS = bar('''Aetna|Aetna US Healthcare|Aetna Choice POS II|Aetna Medicare Advantage PPO|Aetna Student Health|Aetna Signature Administrators|Meritain Health|Coventry Health Care|First Health Network|Cigna|Cigna HealthSpring|Cigna Great-West
Cigna Open Access Plus|Cigna Behavioral|Cigna Co-Branded EPO|Evernorth|UnitedHealthcare|UHC|UHC Choice Plus|UHC Medicare Solutions|United Healthcare Shared Services|UnitedHealthcare Golden Rule|UHC Dual Complete|UHC Oxford Freedom|All Savers
UMR|Optum Care Network|Optum Behavioral|OptumRx|Surest|Bind Benefits|AARP Medicare Supplement|AARP MedicareComplete|Humana|Humana Gold Plus HMO|Humana Choice PPO|Humana Military|Humana Medicaid|Elevance Health|Anthem Blue Cross|Anthem BCBS of Indiana
Anthem Healthkeepers Plus|Anthem MediBlue|Amerigroup|Wellpoint|Simply Healthcare Plans|CareMore|HealthSun|Freedom Health|Optimum HealthCare|Blue Cross Blue Shield of Michigan|Blue Care Network|BCBS Federal Employee Program|FEP Blue Basic|BlueCard Out of State
BCBSIL PPO|Blue Cross Community MMAI|HCSC|Blue Shield of California|Blue Shield Promise|Premera Blue Cross|LifeWise Assurance|Regence BlueShield|Regence BCBS of Oregon|Asuris Northwest Health|BridgeSpan|Highmark BCBS|Highmark Wholecare|Highmark Delaware
Capital BlueCross|Independence Blue Cross|Keystone First|Keystone Health Plan East|AmeriHealth Caritas|AmeriHealth New Jersey|Horizon BCBSNJ|Horizon NJ Health|Excellus BCBS|Univera Healthcare|CareFirst BlueChoice|BCBS of Western NY|Empire BlueCross|Empire Plan NYSHIP
Wellmark|Wellmark Health Plan of Iowa|BCBS Kansas City|Blue KC Spira Care|BCBS of Nebraska|BCBSND|Blue Cross of Idaho|BCBS of Wyoming|BCBSMT|BCBS of Arizona|AZ Blue|BlueChoice HealthPlan SC|BlueCross BlueShield of South Carolina|Planned Administrators Inc
BCBS TN BlueCare|BlueCare Plus|VSHP|BCBS AL|BCBS Mississippi|BCBS of Louisiana|HMO Louisiana|Arkansas Blue Cross|Health Advantage|Octave Blue Cross|Florida Blue|BlueOptions|Truli for Health|Triple-S Salud|MMM Healthcare|First Medical Health Plan|HMSA|HMSA Quest Integration
University Health Alliance|Hawaii Medical Assurance Assoc|AlohaCare|Ohana Health Plan|BCBS Vermont|MVP Health Care|BCBSRI|Neighborhood Health Plan of RI|Tufts Health Plan|Tufts Health Public Plans|Point32Health|Fallon Health|Mass General Brigham Health Plan
AllWays Health Partners|WellSense|Boston Medical Center HealthNet|Health New England|ConnectiCare|EmblemHealth|GHI|HIP of Greater New York|Healthfirst|Fidelis Care|MetroPlus|Affinity Health Plan|VNS Health|Senior Whole Health|Elderplan|CDPHP|Independent Health
Amida Care|Hamaspik Choice|Centers Plan for Healthy Living|RiverSpring|1199SEIU National Benefit Fund|32BJ Health Fund|UPMC Health Plan|UPMC for You|Gateway Health|Health Partners Plans|Jefferson Health Plans|PA Health & Wellness|Priority Partners|Kaiser Permanente
Kaiser Foundation Health Plan of the Northwest|Kaiser Mid-Atlantic|Kaiser Sr Advantage|Group Health Cooperative|Group Health Coop of Eau Claire|Security Health Plan|Quartz|Unity Health Plans|Physicians Plus|Network Health|Common Ground Healthcare|WPS Commercial
WEA Trust|Chorus Community Health Plans|iCare|My Choice Wisconsin|Medica|Medica Choice Passport|HealthPartners|UCare|PreferredOne|PrimeWest|South Country Health Alliance|Hennepin Health|Itasca Medical Care|Sanford Health Plan|Avera Health Plans|DakotaCare
Priority Health|Priority Health Choice|HAP|HAP CareSource|McLaren Health Plan|Meridian Health Plan|Physicians Health Plan of Northern MI|Upper Peninsula Health Plan|Total Health Care|Paramount Advantage|Medical Mutual of Ohio|MMO SuperMed|SummaCare|AultCare|Buckeye Health
CareSource|CareSource Just4Me|MHS Indiana|MDwise|Hoosier Healthwise|Health Alliance Medical Plans|CountyCare|NextLevel Health|IlliniCare|Passport Health|Humana CareSource|Baptist Health Plan|Ambetter|Ambetter Sunshine|Superior HealthPlan|Sunflower Health Plan
Home State Health|Nebraska Total Care|Iowa Total Care|Arkansas Total Care|Louisiana Healthcare Connections|Magnolia Health|Peach State Health Plan|Absolute Total Care|Carolina Complete|WellCare|WellCare Medicare HMO|Wellcare by Allwell|Staywell|Sunshine State Health
Community Care Plan|AvMed|Neighborhood Health Partnership|Health First Health Plans|Capital Health Plan|Prestige Health Choice|Devoted Health|CarePlus|Doctors HealthCare Plans|Solis Health|Select Health of SC|First Choice VIP|Healthy Blue|Partners Behavioral Health
Vaya Health|Alliance Health|Trillium Health Resources|Eastpointe|Optima Health|Sentara Health Plans|Virginia Premier|Piedmont Community HealthCare|The Health Plan of WV|Unicare WV|PEIA|Viva Health|Viva Medicare|Vantage Health Plan|Peoples Health|QualChoice|Summit Community Care
Community Health Choice|Texas Childrens Health Plan|Parkland Community HP|Cook Childrens HP|Driscoll Health Plan|El Paso First|FirstCare|Sendero|Dell Childrens HP|Community First|Right Care|Superior STAR+PLUS|KelseyCare Advantage|WellMed|CommunityCare of Oklahoma|GlobalHealth
HealthChoice OK|SoonerSelect|Presbyterian Health Plan|Presbyterian Centennial|Lovelace|True Health New Mexico|Western Sky|Rocky Mountain Health Plans|Denver Health Medical Plan|Friday Health Plans|Bright Health|Colorado Access|SelectHealth|PEHP|University of Utah HP
Healthy U|EMI Health|DMBA|Altius|PacificSource|Moda Health|Providence Health Plan|Trillium CHP|CareOregon|AllCare|Umpqua Health|Samaritan Health Plans|Cascade Health Alliance|Coordinated Care|Community Health Plan of Washington|Mountain Health Co-op|Montana Health Co-op
Hometown Health|Prominence|Health Plan of Nevada|Sierra Health & Life|SilverSummit|Mercy Care Plan|Banner University Family Care|Arizona Complete Health|Health Choice Arizona|Care1st|Phoenix Health Plan|Health Net|LA Care|CalOptima|IEHP|Alameda Alliance|CenCal|Gold Coast HP
CalViva|Partnership HealthPlan|San Francisco Health Plan|Health Plan of San Joaquin|Central California Alliance|Kern Family Health|SCAN Health Plan|Alignment|Brand New Day|Western Health Advantage|Sharp Health Plan|Sutter Health Plus|Chinese Community HP|Brown & Toland IPA
Hill Physicians|Heritage Provider Network|Prospect Medical|Regal Medical Group|Monarch IPA|Golden State Medicare|Clever Care|Imperial Health Plan|Central Health Plan|Valley Health Plan|Contra Costa HP|Zing Health|Clover Health|Lasso Healthcare|Essence|ATRIO|Allina Aetna
Medicare|Medicare B|Medicare Part A|MCR|Mcare|Railroad Medicare|Palmetto GBA RRB|Noridian JE Part B|Noridian JF|Novitas JH|Novitas JL Part A|NGS J6|NGS JK Medicare|WPS J5|WPS GHA J8|CGS J15 KY|First Coast JN|CGS DME JB|Noridian DME JA|CGS DME JC|Palmetto JM HHH|Medicare Secondary
Medi-Medi|Medigap Plan G|TennCare|TennCare Select|MassHealth|MassHealth Standard|Medi-Cal|Medi-Cal FFS|Denti-Cal|HUSKY A|HUSKY D|BadgerCare Plus|AHCCCS|AHCCCS Fee for Service|Apple Health|Oregon Health Plan|OHP Open Card|SoonerCare|KanCare|MO HealthNet|Healthy Michigan
Nevada Check Up|Peach Care|PeachCare for Kids|Healthy Louisiana|Bayou Health|NC Health Choice|Healthy Connections|FAMIS|DMAS|Medallion 4.0|FAMIS Plus|Health First Colorado|CHP+|Turquoise Care|Centennial Care 2.0|Med-QUEST|DenaliCare|MaineCare|Green Mountain Care|Dr Dynasaur
NJ FamilyCare|CHIP Perinate|STAR Kids|CSHCN|TMHP|Texas Medicaid TMHP|EqualityCare|HealthWave|Passport Advantage|ALL Kids|Hawki|IA Health Link|Family Planning Waiver|Emergency Medicaid|PRESUMPTIVE MEDICAID|Crime Victims Comp|Ryan White Part B|ADAP|WIC|Title X|Title V CSHCS|BCCP|Every Woman Counts
Tricare East|Tricare West|TriWest|Tricare for Life|Tricare Prime Remote|CHAMPVA|VA CCN Region 1|VA Community Care Optum|VA Fee Basis|US Family Health Plan|WPS TFL|PGBA Tricare South|USPS OWCP|DOL FECA|DOL Black Lung|EEOICPA|IHS Contract Health|Cherokee Nation Health|Navajo Area IHS|Chickasaw Nation HP
Choctaw Nation Self Insurance|US Marshals Service|ICE Health Service Corps|Bureau of Prisons|GEHA|MHBP|NALC Health Benefit Plan|APWU|SAMBA|Foreign Service Benefit Plan|Compass Rose|Rural Carrier Benefit Plan|Panama Canal Area
State Farm|State Farm MVA|Allstate|Geico|GEICO PIP|Progressive|Progressive Med Pay|Farmers Ins Exchange|Liberty Mutual|Liberty Mut WC|Travelers|The Hartford|Nationwide|USAA|Amica|Erie Ins Group|American Family|Auto-Owners|Citizens|Safeco|Mercury|Esurance|The General|Direct General|Infinity|Dairyland|Kemper|Bristol West
Root|Lemonade|MetLife Auto & Home|Farm Bureau|Texas Farm Bureau|Shelter|Country Financial|Grange|Westfield|Cincinnati|Sentry|Acuity|West Bend|SECURA|Chubb|Zurich NA|AIG Claims|CNA|Sedgwick CMS|Broadspire|ESIS|Corvel|Coventry WC|York Risk|Tristar|Intercare|Athens Admin|Keenan|SCIF|State Comp Ins Fund
SAIF|Pinnacol Assurance|Texas Mutual|Ohio BWC|L&I Washington|WSIF ND|NYSIF|Amtrust|Employers Holdings|ICW Group|Zenith|Berkshire Hathaway Homestate|Accident Fund|BrickStreet|Encova|LWCC|Missouri Employers Mutual|SFM|RTW|Kentucky Employers Mutual|Summit Holdings|FCCI|Builders Mutual|Key Risk|Synergy|Gallagher Benefit Svcs
Delta Dental|Delta Dental of WI|DeltaCare USA|Guardian DentalGuard|MetLife PDP|United Concordia|Ameritas|Principal Dental|Sun Life Dental|Assurant|DentaQuest|Liberty Dental|MCNA|Avesis|EyeMed|VSP Choice|Superior Vision|NVA|Spectera|EyeQuest|March Vision|Block Vision|Envolve Vision|Beacon Health Options|Magellan
ValueOptions|Carelon BH|ComPsych|Lyra|Optum EAP|New Directions|MHN|PsychCare|American Specialty Health|Landmark Healthplan|eviCore|AIM Specialty|NIA Magellan|TurningPoint|HealthHelp|Express Scripts|CVS Caremark|MedImpact|Navitus|Prime Therapeutics|SilverScript|Capital Rx|GoodRx|MagellanRx|RxAmerica|US-Rx Care
MultiPlan|PHCS|PHCS Savility|Beech Street|Three Rivers Provider Network|HealthSmart|Encore Network|Cofinity|First Choice Health|Midlands Choice|Health EOS|Galaxy Network|Prime Health Services|Zelis|Data iSight|HMA|Allegiance Benefit|AmeriBen|ASR Health Benefits|Automated Benefit Svcs|Auxiant|Benefit Plan Administrators
BeneSys|Boon Group|Central States|Continental Benefits|CoreSource|Trustmark|Luminare Health|Cypress Benefit Admin|EBMS|EBPA|Entrust|Fringe Benefit Group|Group & Pension Admin|GPA|HealthComp|HealthEZ|HealthPlan Services|HPI|Imagine Health|Insurance Design Administrators|Key Benefit Administrators|Loomis|Lucent Health
MagnaCare|Marpai|Maestro Health|MedCost|Medben|Mutual Assurance Admin|Nova Healthcare|Paragon Benefits|Pinnacle Claims|Preferred Benefit Admin|Professional Benefit Administrators|S&S Healthcare|SISCO|Secure Health|Select Benefit Admin|TML Health|Tall Tree|The Alliance|Total Plan Concepts|UCHealth Plan Admin|Web-TPA|90 Degree Benefits
Mutual of Omaha|Globe Life|Bankers Life|Transamerica|American National|Combined|Colonial Penn|Aflac|Unum|Colonial Life|Washington National|Physicians Mutual|Gerber Life|Medico|Central Reserve|Continental General|Heartland National|Manhattan Life|Sentinel Security|Standard Life & Accident|Pekin|USAble|Companion Life|Thrivent
GlobeHealth Intl|GeoBlue|IMG Europe|Cigna Global|Bupa|Allianz Worldwide Care|Seven Corners|HTH Worldwide|ISO Student Ins|PGH Global|Tokio Marine HCC|Trawick|Medi-Share|Liberty HealthShare|Samaritan Ministries|Christian Healthcare Ministries|Sedera|Zion Health|OneShare|Altrua|CHM|Solidarity Health Share''')

SELF_JUNK = bar('''Self Pay|SELF-PAY|Self pay - prompt pay disc|selfpay no ins|Private Pay|Cash|CASH PAY DISCOUNT 30%|Uninsured|No Insurance|No ins on file|Pt Responsibility|Patient Balance|Unknown|UNK|Unassigned|TBD|To be determined|N/A|none|Pending Medicaid|PENDING MCD APP|Medicaid pending|Charity Care|Charity 100|Sliding Fee B
Sliding scale level 3|Financial Assistance|Payment Plan|Bad Debt|Collections|Agency - early out|Bankruptcy|Write off|Small balance|Research Study|Clinical Trial Sponsor|Grant Funded|Global Surgery|Hospice|Hospice of record|Lien|MVA|Auto - no fault|Auto Ins unknown|Third Party Liability|TPL|WORK COMP|Workmans Comp|WC unspecified|Worker's Compensation - misc
Commercial|Commercial Misc|COMM INS OTHER|Other Insurance|Generic Payer|Misc HMO|Out of Network|OON PPO|Foreign Insurance|International Self Pay|Employer Paid|Company account|Occ Health|DOT physicals|School District|Student Health|Jail|County Inmate|State Corrections|Medical Records Request|Law Office lien|Courtesy|Professional Courtesy
Employee Health|Vaccines for Children|VFC|317 Funds|Covid HRSA Uninsured|HRSA COVID-19|Donor - organ|Living donor billing|Do Not Bill|HOLD - verify elig|Eligibility not found|Insurance termed|TERMED PLAN|Wrong insurance|Old insurance DO NOT USE|ZZZ INACTIVE|*** DO NOT USE ***|Test Payer|Default payer|Dummy ins|See notes|Billed in error|Price Match Cash|May Only Visit Promo
Bill to Facility|SNF Consolidated Billing|Part B only - no A|Dual eligible|Medicare primary / Medicaid 2ndary|Aetna;Medicare|BCBS/UHC|Multiple|Capitated|Cap - do not bill|Package plan cosmetic|Concierge member|Will call back with ins|Young Adult Coverage|Grant - state|Mission fund|Chase claim later|Prepaid''')

STATE_TPL = bar('''Medicaid of {s}|{s} Medicaid|MEDICAID {a}|{a} MEDICAID FFS|{s} Dept of Human Services|BCBS of {s}|BCBS {a} PPO|Blue Cross Blue Shield {s}|UHC Community Plan {a}|UnitedHealthcare Comm Plan of {s}|Aetna Better Health of {s}|Humana Healthy Horizons {a}|WellCare of {s}|Ambetter from {s} Health|Delta Dental {a}|{s} Medical Assistance
{s} Total Care|Amerigroup {s}|Medicare {a} Part B|{s} Workers Compensation Fund|{s} Public Employees Health Program|{s} CHIP|{s} Farm Bureau Health Plans|{s} Dental Medicaid|State of {s} Employees Group Ins|{a} State Corrections Health|{s} Teachers Retirement Care|{s} Health Insurance Exchange|{s} Crime Victim Reparations
AmeriHealth Caritas {s}|{s} Behavioral Health Carve-out|{s} Hospital Assoc Trust|{s} Bankers Assn Benefit Trust|CareSource {s}|{s} Carpenters Benefit Funds|{s} Laborers Health & Welfare|{s} Education Health Trust|{s} Guaranty Assn|Cigna of {s}|{s} Physicians Health Network|Anthem {a} HMO''')
TRADES = bar('''Plumbers & Pipefitters|IBEW|Sheet Metal Workers|Ironworkers|UFCW|Teamsters|Operating Engineers|Boilermakers|Bricklayers|Painters DC|Roofers|Cement Masons|Sprinkler Fitters UA|Heat & Frost Insulators|Elevator Constructors|Laborers|Carpenters|IATSE|UNITE HERE|SEIU|Machinists IAM|Glaziers|Bakery & Confectionery|Longshoremen ILA|AFSCME|Steamfitters|Millwrights|Firefighters IAFF''')
UNION_TPL = bar('''{t} Local {n}|{t} Local {n} Welfare Fund|{t} {n} H&W|{t} LU {n} Health & Welfare Plan|{c} {t} Health Trust|{t} Local No. {n} Ben Fund|{t} of {c} Welfare Plan|{c} Area {t} Ins Fund|{t} Loc {n} Hlth Fund (retirees)|{t} {n} Active Plan - {c}''')
PUBLIC_TPL = bar('''City of {c} Employee Benefit Plan|{c} Public Schools Self Ins|{c} ISD Health Plan|{k} County Employees|{k} County Indigent Care|{k} County Jail Medical|{c} Police & Fire Trust|{c} Transit Authority WC|{c} Community Health Network IPA|{c} Physicians Association|{k} County Behavioral Health|Diocese of {c} Med Plan|University of {c} Staff Plan
{c} Electric Cooperative Benefit|{c} Chamber Group Health|{k} County Medical Society Plan|{c} Housing Authority|{c} Clinic Health Plan|{c} Medical Group HMO|Greater {c} Coalition PPO|{c} Teachers Assn Trust|{k} Co Health Dept TB Program''')
EMPLOYERS = bar('''Walmart Associates|Target Corp|Costco|Kroger|Publix|H-E-B|Meijer|Menards|Lowe's|Home Depot|FedEx Ground|UPS Flex|Boeing|Lockheed|Raytheon|Caterpillar|Cummins|3M|Cargill|General Mills|Smithfield Foods|Pilgrim's|Koch Industries|Exxon|Valero|Chevron|Amazon|Google|Starbucks|Nike|Intel|Micron|Dollar General|AutoZone
Cracker Barrel|Waffle House|Chick-fil-A|Southwest Airlines|Delta Air Lines|Amtrak|BNSF|Union Pacific|Norfolk Southern|Alcoa|Nucor|US Steel|Weyerhaeuser|Georgia-Pacific|International Paper|Honda Mfg|Toyota Motor Mfg|Nissan NA|Hyundai Motor Mfg|AT&T|Verizon|Comcast|Bank of America|PNC|Truist|US Bank|Citigroup|American Airlines''')
EMP_TPL = bar('''{e} Employee Health Plan|{e} Medical Plan|{e} Group Health|{e} c/o UMR|{e} Self Insured|{e} - BCBS ASO|{e} Welfare Benefit Plan|{e} WC|{e} Retiree Medical|{e} (Sedgwick)|{e} Occ Med|{e} Benefits Trust|{e} Work Comp TPA|{e} HDHP/HSA''')
DECOR = bar('''{x} - PPO|{x} HMO|{x} (60054)|{x} 2ndary|{x} SECONDARY|{x} - PRIMARY|{x} POS|{x} EPO|{x}*|{x} OON|{x} MCR ADV|{x} Mcd|{x} PO Box 14079|{x} - ERA|{x} paper claims|{x} INC|{x}, Inc.|{x} / EDI 87726|{x} - Commercial|{x} DSNP|{x} HDHP|{x} OF OH|{x} - REFUNDS DEPT|{x} Claims|{x} Ins Co|ZZ-{x}|{x} (TERMED 2019)|{x} TPA|{x} GOLD 1500|{x} Bronze HSA|00123 {x}|{x} - do not use''')

EPONYM_PEOPLE = bar('''Eli Lilly|Johnson & Johnson|J.B. Hunt Transport|Mary Kay|Estee Lauder|Ralph Lauren|Calvin Klein|Tommy Hilfiger|Kate Spade|Edward Jones|Charles Schwab|Raymond James|William Blair|Wells Fargo|Morgan Stanley|Goldman Sachs|Merrill Lynch|JPMorgan Chase|Franklin Templeton|T. Rowe Price|A.G. Edwards|Stifel Nicolaus|Piper Sandler|Jack Henry & Associates
Eddie Bauer|L.L. Bean|Levi Strauss|Brooks Brothers|Neiman Marcus|Lord & Taylor|Barnes & Noble|Harry & David|Ben & Jerry's|Papa John's|Jimmy John's|Wendy's|Bob Evans|Carl's Jr|Trader Joe's|Fred Meyer|Harris Teeter|Dick's Sporting Goods|Peter Kiewit Sons|Michael Baker|Burns & McDonnell|Black & Veatch|Brown & Root|Baker Hughes|Parsons Brinckerhoff
Marsh McLennan|Ernst & Young|Booz Allen Hamilton|Arthur Andersen|Sherwin-Williams|Benjamin Moore|Kimberly-Clark|Harley-Davidson|Ethan Allen|Herman Miller|La-Z-Boy|Smith & Wesson|Smith & Nephew|Otis Elevator|Briggs & Stratton|Parker Hannifin|Rockwell Collins|Pratt & Whitney|Philip Morris|R.J. Reynolds|Jack Daniel|Samuel Adams|Anheuser-Busch
Sara Lee|Oscar Mayer|Jimmy Dean|Marie Callender|Betty Crocker|Tyson Foods|Perdue Farms|Frito-Lay|Hershey|Campbell Soup|Mott's|Kellogg|Martin Marietta|McDonnell Douglas|John Deere|Allis-Chalmers|Case New Holland|Ingersoll Rand|Dun & Bradstreet|Simon & Schuster|John Wiley|Houghton Mifflin|Hallmark|Walt Disney|Warner Bros|Marvin Windows|Andersen Windows
Kohler|Hormel|Hilton|Marriott|J.W. Marriott|Howard Johnson|Ritz Carlton|Bass Pro|Cabela's|Jones Day|Kirkland & Ellis|Baker McKenzie|Ross Stores|Jo-Ann|Bealls|Belk|Dillard's|Kohl's|Macy's|Nordstrom|J.C. Penney|Sears Roebuck|Hy-Vee|Lamb Weston|J.R. Simplot|J.M. Smucker|S.C. Johnson|Werner|Schneider|Roehl|C.R. England|C.H. Robinson''')
EPONYM_ORG = bar('''Johns Hopkins HealthCare LLC|Johns Hopkins EHP|Sarah Bush Lincoln Health Plan|John Muir Physician Network|Marion Merrell Health Trust|George Washington University Health Plan|Sam Houston State Student Ins|Stephen F. Austin Univ Benefits|James Madison University Student Plan|Thomas Jefferson Univ Hosp Self Insured|Vanderbilt Health Affiliated Network
Mayo Medical Plan|Mayo Clinic Health Solutions|Carle Health Alliance|Duke Select|Duke Basic|Baylor Scott Quality Alliance|Emory Healthcare Network|Tulane Univ Staff Plan|Brandeis Student Health|Purdue Univ Medical|Rice University PPO|Stanford Health Care Advantage|Cornell Student Health Plan|Lehigh Valley Employees|Marshall Univ WC|Clemson SHIP|Temple Univ Benefits|Creighton Univ Plan
Lincoln Financial|Lincoln Heritage Life|Jackson National Life|Jefferson Pilot|Madison National Life|Paul Revere Life|Ben Franklin Life|George Washington Life Ins|Monroe Guaranty|Franklin American Life|Penn Treaty|Penn Mutual|Alfa Mutual|Wilton Re|Amerus|Kanawha Insurance|Sidney Hillman Health Center|Eugene Debs Co-op Fund|Walter Reuther UAW Trust|Cesar Chavez Medical Trust|Juan de la Cruz Farm Workers Pension
William J. McCarthy Teamsters Fund|Harry Lundeberg Seafarers Plan|A. Philip Randolph Porters Fund|J. Paul Getty Trust Medical|Howard Hughes Med Inst Plan|Robert Wood Johnson Health Network|Robert Packer PHO|Guthrie Health Plan|Sutter Gould PHO|Scripps Clinic Medical Plan|Palo Alto Hoag IPA|St. Joseph Heritage Medical|Mary Bridge Network|Virginia Mason Medical Plan|Marshfield Security Plan
Gundersen Lutheran Health Plan|Dean Foods WC|Allen County PPO|Henry County Schools|Warren County Benefits|Marion County Health Trust|Jackson County Self Funded|Grant County Med Assistance|Clark County Firefighters|Nelson Mullins Benefits|Howard University Hosp Staff|Wayne State Univ Health|Crawford & Company|Cannon Cochran Mgmt Services|Berkley Risk|W.R. Berkley|Hudson Ins|Murphy Beane Assoc|Willis Towers
Lockton Benefit Group|Marsh ClearSight|Hanna Brophy WC|Johnston & Associates TPA|Matthew Thornton Health Plan|Anthem Matthew Thornton HMO|Mary Hitchcock Plan|Elliot Health Assurance|Martins Point GA|Meritus Adams TPA|Fred Hutchinson Cancer Ctr Staff Plan|Group Health McKinley|William Beaumont Employees|Hermann Alliance|Harris Methodist HP|Kelsey-Seybold|Cox HealthPlans|Ferguson Med Group
Edward Hines VA Fee Basis|Audie Murphy VA Community Care|Michael Reese Health Plan|Rush Prudential|Maxicare Watts|Carpenter Technology Med|Stanley Black & Decker|Murphy USA|Casey's General Stores|Harold Levinson Associates Benefit Plan|Wolfgang Puck WC|Cantor Fitzgerald Med|Arthur Murray Franchise Group Ins|Dale Carnegie Trust|Dave & Buster's Health Plan|Russell Investments|Chelsea Jewish Benefit Plan
Charlotte Pipe Group Plan|Augusta Health Trust|Savannah River Benefit|Carolina Care Plan|Virginia Beach Schools|Georgia Power Benefits|Dakota Growers Ins|Austin Powder WC|Houston Methodist Employee|Florence Nightingale Nurses Fund|Charleston Naval WC|Sheridan Healthcorp Plan|Logan Aluminum|Raleigh Radiology Plan|Aurora Bay Area|Chandler USA|Lee Memorial Staff Plan|Lawrence Livermore Med|Lewis & Clark College''')
EPONYM_TPL = bar('''{e} Employee Benefits|{e} Medical Plan|{e} Health & Welfare Plan|{e} Group Ins|{e} Self Insured WC|{e} Welfare Trust|{e} Co Health Plan|{e} Inc - UMR|{e} Cos Retiree Plan|{e} Corp c/o Sedgwick''')

# ---------------------------------------------------------------- facilities

HOSPITALS = bar('''Mercy Hospital South|Mercy Medical Center|Good Samaritan Hospital|Providence Sacred Heart Medical Center|Sacred Heart Hospital|Holy Cross Hospital|Our Lady of Lourdes Regional|Our Lady of the Lake|St. Luke's Hospital|St Vincent Indianapolis|Saint Agnes Med Ctr|St. Anthony North|St Francis Downtown|St. Elizabeth Healthcare|Santa Rosa Medical Ctr|San Juan Regional
Trinity Health Ann Arbor|Trinity Rock Island|Ascension Seton|CHI Immanuel|Adventist Castle|AdventHealth Altamonte|Loma Linda University Med Ctr|Baptist Memorial - DeSoto|Baptist Hosp East|Methodist Dallas|Methodist Specialty & Transplant|Lutheran General|Presbyterian Espanola|Deaconess Gateway|Shriners Children's|Children's Mercy|Children's National|Nationwide Childrens
Texas Childrens West Campus|Phoenix Childrens|Valley Children's|Rady Childrens|Cleveland Clinic Fairview|UCLA Health Westwood|UCSF Parnassus|UCSD Hillcrest|OHSU|UW Medical Center|Harborview|University Hospital|Univ of Iowa Hosp & Clinics|UAB Callahan Eye Hospital|UMass Memorial|UMC of Southern Nevada|LSU Health|Univ of Kansas Hosp|VCU Medical Center|MUSC Health
Tampa General|Jackson South|Broward Health North|Memorial Regional|Orlando Health|Sarasota Memorial|Bayfront|Northside Forsyth|Wellstar Kennestone|Piedmont Fayette|Phoebe Putney|Grady Health|Atrium Cabarrus|Novant Presbyterian|Cone Health|WakeMed|Duke Raleigh|Prisma Health Richland|Self Regional|McLeod Seacoast|Sentara Leigh|Inova Fairfax|Centra Lynchburg
Carilion Clinic|Bon Secours Richmond|Medstar Harbor|Sinai of Baltimore|Holy Redeemer|Main Line Lankenau|Crozer-Chester|Lehigh Valley-Pocono|Reading Hospital|UPMC Presbyterian|UPMC Altoona|Allegheny General|Excela Westmoreland|Hackensack Meridian JSUMC|Cooper Univ Hosp|Inspira Vineland|Virtua Voorhees|NYU Langone|NYP Weill|Mount Sinai Queens|Montefiore Wakefield
Bellevue|Kings County Hospital Ctr|Lincoln Medical|Elmhurst Hosp|Northwell LIJ|Stony Brook|Albany Med|Upstate Univ|Strong Memorial|Kaleida|Baystate|Lahey|Tufts Medical Center|Boston Med Ctr|Beth Israel Deaconess|Mass Eye and Ear|South Shore Hosp|Cape Cod Hospital|Rhode Island Hospital|Women & Infants|Hartford Hospital|Yale New Haven|Danbury Hosp|Catholic Medical Ctr
Maine Med|Northern Light Eastern Maine|Cheshire Medical|UVM Medical Ctr|Rutland Regional|Summa Akron City|Cleveland MetroHealth|OhioHealth Riverside|Genesis Healthcare|Kettering Health|TriHealth Bethesda|Christ Hospital|Norton Audubon|Baptist Lexington|UK Chandler|Owensboro Health|Ballad Holston Valley|Erlanger|TriStar Skyline|Vanderbilt Wilson County|Regional One
Le Bonheur|North Mississippi Med Ctr|Huntsville Hosp|Infirmary Health|Ochsner Main|Touro|Willis-Knighton South|CHRISTUS Highland|Baptist Little Rock|Unity Health Searcy|Integris Baptist|OU Medical|Hillcrest South|Saint Francis Tulsa|Via Christi|Stormont Vail|Research Medical Ctr|Saint Luke's Plaza|CoxHealth South|Barnes-Jewish|SSM DePaul|Mercy Springfield
Methodist Jennie Edmundson|UnityPoint Meriter|Genesis Davenport|MercyOne Waterloo|Avera McKennan|Sanford USD|Essentia|Hennepin Healthcare|Abbott Northwestern|Regions Hospital|Fairview Southdale|Froedtert|Aurora Sinai|ThedaCare|Bellin|Ascension Columbia St. Marys|Northwestern Memorial|Advocate Trinity|Rush Oak Park|Loyola|Swedish Covenant|OSF Saint Francis|Carle Foundation
Corewell Health Butterworth|Munson|Sparrow|Hurley|Detroit Receiving|Beaumont Troy|Intermountain Logan|LDS Hospital|Primary Childrens|Banner Estrella|HonorHealth Deer Valley|Dignity St Josephs|Tucson Medical Ctr|Abrazo Central|Renown|Sunrise Hosp|Desert Springs|St. Rose Siena|Presby Rust|UNM Hospital|Denver Health|Swedish Medical|Sky Ridge|Parkview Pueblo
Billings Clinic|Benefis|Kootenai Health|Kadlec|MultiCare Good Sam|Swedish Ballard|EvergreenHealth|Legacy Emanuel|Kaiser Sunnyside|Salem Health|Enloe|Shasta Regional|Sutter Roseville|Dameron|Doctors Med Ctr of Modesto|Community Regional|Kaweah Delta|Adventist Bakersfield|Cottage|Los Robles|Cedars-Sinai|Torrance Memorial|Long Beach Memorial|Hoag Irvine|Queen's Medical Ctr''')
FAC_TPL = bar('''{p} Regional Medical Center|{p} General Hospital|{p} Community Hosp|{p} Surgery Center LLC|{p} Memorial Hospital|{p} VA Medical Center|Encompass Rehab Hospital of {p}|Kindred Hospital {p}|Select Specialty Hosp - {p}|{p} Endoscopy Ctr|{p} Dialysis|Fresenius Kidney Care {p}|DaVita {p} East|{p} Health & Rehab|{p} Nursing and Rehabilitation Ctr
Brookdale {p}|{p} Manor SNF|{p} Hospice|{p} Urgent Care|{p} Imaging Center|{p} Orthopaedic Institute|{p} Behavioral Hospital|{p} Childrens Clinic|{p} Heart & Vascular|{p} Family Practice|{p} ENT Associates|{p} Womens Hlth|St. Mary's {p}|{p} Oncology Assoc PA|{p} County Health Dept|{p} Ambulatory Surg|{p} EMS|{p} Critical Access Hosp|Univ Health {p}
{p} Radiology PC|{p} Anesthesia Group|{p} Pathology Lab|{p} Emergency Physicians|{p} Pediatrics PLLC|{p} Wound Care|{p} Sleep Lab|{p} Physical Therapy|Concentra {p}|{p} Birth Center|{p} Eye Surgeons|{p} Home Health|{p} Infusion|{p} Assisted Living|{p} Pharmacy #2''')
HOSP_EPONYM = bar('''Cedars Lebanon|Mary Lanning Healthcare|Mary Rutan Hospital|Mary Free Bed Rehab|Mary Immaculate Hosp|Mary Greeley Medical Center|Anna Jaques Hospital|Alice Peck Day Memorial|Margaret Mary Health|Margaret R. Pardee Hospital|Sarah D. Culbertson Memorial|Sarah Bush Lincoln|Betsy Johnson Hosp|Martha Jefferson Hospital|Elizabeth Seton Pediatric Ctr
Jane Phillips Medical Center|Ruth Ann Burke Clinic Hospital|Lucile Packard Children's Hospital|Ellis Fischel Cancer Center|Charles Cole Memorial|Charles Drew Health Center|Clifton T. Perkins Hospital Center|Harry S. Truman Memorial VA|James H. Quillen VAMC|James A. Haley Veterans Hosp|John D. Dingell VA Medical Center|John J. Pershing VA Med Ctr|Jesse Brown VA
Clement J. Zablocki VAMC|Louis A. Johnson VAMC|Hunter Holmes McGuire VA|Michael E. DeBakey VA Medical Ctr|Ralph H. Johnson VAMC|William S. Middleton Memorial Veterans|William Jennings Bryan Dorn VA|G.V. Sonny Montgomery VA|Carl T. Hayden VA|Carl Vinson VA Medical Center|Bob Stump VA|Jerry L. Pettis Memorial VA|George E. Wahlen VAMC|Jack C. Montgomery VA
Olin E. Teague Veterans Center|Thomas E. Creek VAMC|Robert J. Dole VA|Royal C. Johnson Veterans|Edward Hines Jr VA Hospital|Captain James A. Lovell Federal Health|Stratton VA|Samuel S. Stratton VAMC|Bill Hefner VA|Charles George VA|C.W. Bill Young VAMC|Malcom Randall VA|Bruce W. Carter VAMC|Frank M. Tejeda VA Clinic|Audie L. Murphy Memorial|Raymond G. Murphy VA
Robert Packer Hospital|Robert Wood Johnson Univ Hosp|Albert Einstein Med Ctr|Thomas Jefferson University Hospital|Thomas Hospital Fairhope|Thomas Memorial|George Washington Univ Hospital|Johns Hopkins Bayview|Howard Young Medical Center|Howard Memorial Hosp|Cook County Stroger|John H. Stroger Jr Hosp|Roseland Clark|Norwegian Jane Addams|William Newton Hospital|William Beaumont Army MC
William W. Backus Hospital|Walter Reed Natl Military|Brooke Army Med Ctr|Dwight D. Eisenhower AMC|Eisenhower Health|Martin Army Community Hosp|Martin Luther King Jr Community|Womack AMC|Blanchfield ACH|Bayne-Jones ACH|Irwin Army Hospital|Winn ACH|Keller Army Community Hosp|Kimbrough Ambulatory|Naval Hosp Jacksonville Branch Albany|David Grant Medical Center|Wilford Hall
Mike O'Callaghan Military Med Ctr|Wright-Patterson MC|Madigan|Tripler|Evans Army Community|Reynolds Army Hosp|Carl R. Darnall AMC|General Leonard Wood ACH|Monroe Carell Jr Children's|Ann & Robert H. Lurie Children's|C.S. Mott Childrens|Helen DeVos Children's|Arnold Palmer Hospital|Winnie Palmer Hosp for Women|Wolfson Children's|Joe DiMaggio Children's|Nicklaus Childrens
Nemours A.I. duPont|Alfred I. duPont Hospital|Golisano Childrens|Maria Fareri Children's|Steven & Alexandra Cohen Childrens|Morgan Stanley Children's|Bernard & Millie Duker Hosp|Peyton Manning Childrens|Riley Hosp for Children|Dayton Childrens Boonshoft|Randall Children's|Doernbecher|Mary Bridge Childrens|Seattle Fred Hutchinson Cancer Ctr|Dana-Farber|Roswell Park|H. Lee Moffitt Cancer
Sylvester Comprehensive Cancer|Sidney Kimmel Cancer Ctr|Abramson|Fox Chase|Karmanos|Arthur G. James Cancer Hosp|Siteman|Simmons|Huntsman Cancer Institute|Winship|Hollings|MD Anderson|Sarah Cannon Cancer|Barbara Ann Karmanos Inst|Vince Lombardi Cancer Clinic|Norris Cotton Cancer Ctr|Perry Memorial|Henry Mayo Newhall|Henry County Medical Ctr|Clark Regional|Clark Memorial Hosp
Warren Memorial|Warren General|Nathan Littauer Hospital|Samuel Mahelona Memorial|Samuel Simmonds Memorial|Claxton-Hepburn|Carthage Area|Gouverneur|Clifton-Fine|E.J. Noble|Elizabethtown|Alton Ochsner|F.F. Thompson Hosp|Arnot Ogden|Ira Davenport Memorial|Jones Memorial|Cuba Mem|Olean General|Guthrie Corning|Soldiers & Sailors|Nicholas H. Noyes Memorial|Orleans Medina
Benjamin Rush Psych Ctr|Philip Health Services|Prairie Lakes|Faulkton Area|Landmann-Jungman|Wagner Community|Winner Regional|Marion General|Blanchard Valley|Fisher-Titus|H.B. Magruder|Joel Pomerene|Mary Rutan Logan Cty|Wilson Memorial|Wayne HealthCare|Van Wert|Paulding County|Lima Memorial|Grant Medical Center|Doctors West|Dublin Methodist|Hardin Mem|Berger|Adena Pike|Madison Health
Holzer|Fairfield|Logan Health|Lee Memorial|Cape Coral|Lawnwood|Raulerson|Martin Memorial|Jupiter|Wuesthoff|Parrish Medical|Bert Fish Medical Ctr|Halifax|Flagler|Baker County Fraser|Ed Fraser Memorial|Shands Lake|Doctors Memorial|Calhoun-Liberty|Jay Hosp|George E. Weems Memorial|Sacred Heart Gulf|Jackson Hosp Marianna|Northwest FL|Campbellton-Graceville|Miller County|Donalsonville
Crisp Regional|Irwin County|Tift|Dorminy|Colquitt|Grady General|John D. Archbold Memorial|Early Memorial|Brooks County|Clinch Memorial|Bacon County|Appling|Wayne Memorial|Evans Memorial|Candler|Meadows|Emanuel Med|Jefferson Hosp|Burke Med|Jenkins County|Wills Memorial|Hugh Chatham Memorial|Lenoir|Nash|Johnston|Onslow|Scotland|Iredell|Davis Regional|Lake Norman|Rutherford|Ashe Mem|Murphy Med''')

# ---------------------------------------------------------------- denial, remark and policy prose

SERVICES = bar('''knee arthroscopy|screening colonoscopy|MRI brain w/o contrast|office visit level 4|sleep study|physical therapy eval|outpatient infusion|home oxygen|CPAP supplies|genetic panel|lumbar fusion|ER visit|observation stay|cataract surgery|DME rental|speech therapy|ambulance transport|allergy testing|vein ablation|echocardiogram|CT abdomen|dialysis treatment
wheelchair repair|hospice day|newborn care|psych intake|TMS session|hearing aid|trigger point inj|unlisted procedure|Botox injection|wound vac|PET scan|inpatient rehab day|chemo admin|nutrition counseling''')
DENIAL = bar('''{svc} denied: no authorization obtained before the service was rendered|Auth on file covers {n} units, {n2} billed; excess units not payable|The claim was received after the {days}-day filing limit|Timely filing exceeded. Provider liability - do not bill the member
Non-covered charge per plan document; {svc} is a contract exclusion|Benefit maximum for {svc} has been reached for this calendar year|Charges bundled into the primary procedure ({cpt})|CPT {cpt} is mutually exclusive with {cpt} same session|Modifier {mod} missing or not valid with {cpt}
Diagnosis {icd} does not support medical necessity of {svc}|Exact duplicate of a claim already adjudicated|Duplicate of claim {cl}, paid previously|Coordination of benefits info needed from the member before we can process|Please submit the primary carrier's EOB|Other coverage is primary; resubmit w/ {pay} EOB attached
Patient name on the claim does not match the insured's card|Subscriber ID not found; verify spelling of name and date of birth|Missing or invalid patient date of birth|Invalid member identifier - check the prefix|The relationship code to the insured is missing|Subscriber's address incomplete|Patient's sex is inconsistent with the procedure
Patient's age is not within the range for {cpt}|Insured's employer name required|Date of death precedes the date of service|Coverage not in effect on the date of service|Member terminated prior to service|Newborn not yet added to the policy|Dependent over age 26, not eligible|Lifetime reserve days used up|No coverage for {svc} under this benefit package
Rendering provider not credentialed with {pay} on the service date|Referring provider NPI {npi} is not enrolled|Billing NPI/TIN mismatch (TIN {tin})|Attending physician name or NPI is missing|Claim lacks the CLIA number|Place of service {n} not valid for {cpt}|Bill type {tob} is inconsistent with revenue code {rev}|Revenue code {rev} needs a HCPCS code
NDC missing or wrong format for {hcpcs}|Units exceed the MUE for {cpt}|Medical records requested and not received in {days} days|Records received do not support level of service billed|Level of care downgraded from inpatient to observation|DRG {drg} changed to {drg} after clinical validation|Readmission within 30 days, payment denied per policy
Experimental / investigational: {svc}|Service is considered cosmetic|Not a covered provider type|Out-of-network and no gap exception on file|Referral from PCP required|Sequestration reduction of 2%|Contractual adjustment {carc}|Deductible {amt} applied, pt resp|Coinsurance amount {amt}|Copay {amt} not collected at time of service|{carc} charge exceeds fee schedule/max allowable
{carc} {amt}; {rarc} alert - you may appeal within {days} days|{carc}/{rarc}: submit corrected claim freq code 7|Claim spans eligible and ineligible periods, split bill|Hospice election on file; bill the hospice|Member is in a SNF Part A stay, consolidated billing applies|Covered by workers comp carrier, forward claim there|Auto carrier primary, PIP not exhausted|Liability settlement open - MSP questionnaire outstanding
Payment was made to the member, not the provider|Forward to the local Blue plan|Claim routed to the delegated medical group for processing|This service is capitated|Interest of {amt} paid with this claim|Overpayment of {amt} identified; recoup from future remits|Refund request letter - allowed {days} days to dispute|Offset taken on check # {chk}|Reversal of previous payment, see check {chk}
Void/replace: original ICN missing from box 22|Box 32 service facility blank|Box 17 qualifier DN but no name|Loop 2010BA N3 segment is required|Loop 2310B NM1 rejected, PRV03 taxonomy missing|277CA A7:562 rejected at clearinghouse|A3:21 missing or invalid information|A6:164 entity's contract/member number|Payer ID {pid} not recognized by the clearinghouse
999 rejected IK4 element error at segment {n}|TA1 note code 000 accepted|Batch {n} accepted, {n2} rejected|Frequency limit: one per {n} months|{svc} allowed {amt} paid {amt2} coins {amt3}|Prior auth # required in REF G1|Auth number on claim is for a different CPT|Auth expired before DOS|Peer to peer deadline passed|Appeal upheld: denial stands, 2nd level available
Appeal overturned, reprocess at contracted rate|Reconsideration must be filed in {days} days of the remit|Second level appeal goes to the QIC|Good cause not shown for late filing|Corrected claim received outside {days} days of original remittance|The itemized bill was not received|Invoice required for implant pricing|Priced at {pct}% of Medicare|Paid at out of network UCR, balance billing not allowed (No Surprises Act)
Multiple surgery reduction {pct}% applied|Assistant surgeon not allowed for {cpt}|Global period of {n} days applies|Same day E/M needs mod 25|Technical component paid to facility|Bilateral indicator 0, mod 50 not allowed|Add-on code without primary|Not a valid telehealth POS|Therapy cap KX modifier absent|ABN not on file, GA missing|Functional limitation G codes absent
Certificate of medical necessity missing or expired|Face to face note not in records|Order not signed by treating practitioner|Signature missing on the record, attestation requested|Copy of the driver license or photo ID was not legible|Social Security number or HIC number is missing on the form|Member's phone number is disconnected|Return mail - bad address on subscriber file
Medicaid spend-down not met for the month|Bill Medicare first, dual eligible|QMB - do not bill coinsurance|Family planning only coverage|Emergency services only alien category|Managed care enrollee: bill the MCO|EPSDT referral indicator required|Third party on file must be exhausted, TPL code {n}|Share of cost not cleared|Recipient locked in to another pharmacy or provider
COB: birthday rule, the other parent's plan pays first|Mother's coverage primary for first 31 days|Student status verification wanted|Spouse's plan is primary|Medicare is secondary - working aged|ESRD 30 month coordination period not over|Claim was paid to the wrong tax ID|Contract rate loaded incorrectly, project opened|Zero pay: all charges to deductible|Partial denial lines {n} and {n2}
Line {n} denied {carc}, remaining lines paid {amt}|Underpaid by {amt} vs contract, CPT {cpt}|Silent PPO discount taken {pct}%|Claim pended for clinical review up to {days} days|Stop loss carve out under review|Carrier says no claim on file, resent electronically payer id {pid}|Rep at {pay} stated claim in process {n} more days|Called {pay} at {tf}; claim finalised, EOB on portal
Called {tf} opt 3, held {n} min, no rep|Faxed records to {tf}|Denied {carc} again after corrected claim, escalate|Denial trend: {n}% of {cpt} denied {carc} in {yr}|A/R aged 91-120 days {amt}|Over 120 bucket {amt}, work oldest first|Adjust off small balance {amt}|Per contract section 4.2.1.3 late charges not payable|Remark {rarc} w/ {carc}, request EOMB|Grant of waiver not found|Will bill secondary upon receipt of EOB
Mark as uncollectible, no response in {n} attempts|May rebill with correct modifier|Price per unit does not match invoice|Chase for missing consent form|Hope plan terminated, no retro enrollment|Young Adult option requires election form|Long description needed for unlisted code|White bag drug, pharmacy billed|Rose care management fee not separately payable''')
POLICY = bar('''Policy effective {pd}; prior version retired|Effective {pd} all {svc} claims need prior auth|Revised {pd}|Rev. {pd}, medical policy {pn}|Version {n}.{n2}, revised {pm}|Fee schedule as of {pd}|Rates as of {pm}|For dates of service on or after {pd}, use modifier {mod}|For dates of service before {pd} bill {cpt}|For dates of service after {pd} the new rate applies
LCD L{n5} revision effective {pd}|NCD 220.6 effective {pd}|Policy {pn} last reviewed {pd}, next policy review {pd2}|Coverage policy {pn} (effective {pd} - {pd2})|Contract amendment effective {pd}|Plan year {yr}|Benefit year {yr}-{yr2}|Policy period {pd} to {pd2}|Group policy effective date {pd}, renews yearly|Policy termination for the group: {pd}
Medical policy update, effective {pm}|This bulletin replaces policy {pn} as of {pd}|Code {cpt} deleted effective {pd}|Code {cpt} added, effective for dates of service on or after {pd}|ICD-10-CM {yr} update effective October 1, {yr}|Timely filing {days} days from the date of service|Appeals within {days} days of the remittance|{days} days for corrected claims|within {n} business days|Deadline {days} days after discharge
Policy revised {pm}; supersedes version {n}.{n2}|Version date {pd}|Reimbursement policy, version {pd}|Provider manual {yr} edition, revised {pm}|Prior auth list as of {pm}|{yr} OPPS final rule effective January 1, {yr}|MPFS {yr} conversion factor 33.8872|New rates effective on {pd} per SPA {yr}-0{n1}|Policy no longer applies as of {pd}|Modifier {mod} policy, eff. {pd}
Copay waiver as of {pd}|PHE ended; flexibilities expire, policy effective {pd}|COB rule in policy version of {pd}|Not retroactive: policy is effective {pd}|Payment policy PP-{n5} rev {pd}|Form CMS-1500 version 02/12|Form revised 02/12 required|UB-04 manual {yr}|HCPCS {yr} Q{n1} update|CY {yr} rate book|FY{yr} IPPS tables|Telehealth policy in effect {pd} through {pd2}
Credentialing effective date {pd} per policy, no retro dates|DOS prior to {yr} not payable|5010 version effective {pd}|Grace period of {days} days, policy section {n}|Look-back {n2} months|Retro auth allowed within {n} days of admit|Plan document as amended effective {pm}|SBC version {pm}, revised|Network status as of {pd}|Guideline edition {n2}th, effective {pm}''')

# ---------------------------------------------------------------- clinical prose

CLINICAL = bar('''BP {bp}, HR {hr}, RR {rr}, T {temp}, SpO2 {sat}% RA|Vitals stable: {bp} pulse {hr} afebrile|{age} y/o {sex} with {wk} weeks of {sx}|{age}yo {sex} c/o {sx} x {n} days|This {age}-year-old {sex} presents with {sx}|Pt is a {age} yr old {sex}, smoker {n} ppd|Denies chest pain, SOB, or palpitations|No acute distress, alert and oriented x3|Lungs CTA bilaterally, no wheezes
Heart RRR, grade 2/6 systolic murmur at the apex|Abd soft NT/ND, bowel sounds present|{side} {joint} ROM 0-{deg} degrees, strength 4/5|Reflexes 2+ and symmetric|Gait antalgic, uses a cane|Labs: Na {na}, K 4.{n}, Cr 1.{n}, glucose {glu}|Hgb {hgb}, plt {plt}, WBC {wbc}|A1c {a1c}% down from {a1c2}%|INR 2.{n}, continue warfarin {n} mg|TSH 3.{n1}, no change in dose
Continue {drug} {dose} mg BID|Start {drug} {dose} mg PO qHS, recheck in {wk} wks|Increase {drug} to {dose} mg daily|Stop {drug} due to GI upset|{drug} {dose} mg #90 with 3 refills|Refill {drug}, {n} tabs 90 day supply|Allergic to {drug} (hives)|Reports {sx} worse at night|{sx} improved since last visit|Follow up in {wk} weeks or sooner prn
MRI of the {joint} shows partial tear|X-ray {side} {joint} no fracture|CT chest: {n} mm nodule RUL, stable since {yr}|Echo EF {ef}%, mild MR|Stress test negative for ischemia|EKG NSR, rate {hr}, QTc 4{n}0|Colonoscopy {yr}: two polyps removed|Mammogram BI-RADS {n1}|PFTs: FEV1 {ef}% predicted|DEXA T score -2.{n}|Biopsy: benign|Path: grade {n1} ductal carcinoma, margins clear
Assessment: {dx}, stable|Plan: {dx} - continue current regimen|Hx of {dx} and {dx}|PMH significant for {dx}|{dx} uncontrolled, adjust meds|FH: mother with {dx}, father with {dx}|Mother and father healthy, siblings well|Social: married, retired teacher, no tobacco|Lives alone, independent in ADLs|Lives with spouse and two children|Quit smoking in {yr}|Works as a long haul driver
Surgical history: appendectomy {yr}, C-section x{n1}|s/p {side} {joint} replacement {yr}|Incision clean dry intact, staples out|Wound {n} x {n1} cm, granulating|Drain output {ml} ml serosanguinous|Estimated blood loss {ml} cc|Sponge and needle counts correct x2|Patient tolerated the procedure well|Informed consent obtained, risks discussed|Time out performed, site marked|Anesthesia: general, ASA {n1}
Prepped and draped in the usual sterile fashion|A {n1} mm trocar was placed under direct vision|Specimen sent to pathology|Closed with 3-0 Vicryl, skin with Monocryl|Tourniquet time {n} minutes|Transferred to PACU in stable condition|Advance diet as tolerated|NPO after midnight|Code status full|DNR/DNI on file|PT/OT eval and treat|Discharge home with home health
SNF placement pending auth|Case mgmt following for dispo|Will obtain outside records|Discussed w/ family at bedside|Daughter at bedside, all questions answered|Interpreter used for the visit|Pt verbalized understanding|No SI/HI, mood euthymic|PHQ-9 {n}, GAD-7 {n2}|Sleep 5 hrs, appetite poor|Insight fair, judgment intact|CIWA {n}, Ativan prn|COWS score {n2}
Fundal height {n2} cm, FHT {fht}|G{n1}P2, LMP uncertain, EGA {wk} wks|Contractions q {n} min|GBS neg, rubella immune|Apgars 8/9, weight {gm} g|Infant feeding q3h, voiding well|Immunizations UTD|Weight {lb} lb, BMI {bmi}|Height 5'{n1}"|Growth at 50th percentile|Tympanic membranes clear|Strep A rapid positive|Rash on trunk, no mucosal lesions
Vision 20/40 OD, 20/25 OS|IOP 15/16|C/D ratio 0.{n1}|Cornea clear, lens 2+ NS|Foot exam: monofilament intact|Pulses DP 2+ PT 1+|ABI 0.9{n1} {side}|L4-5 disc bulge with foraminal narrowing|SLR positive {side} at {deg} degrees|Injection #{n1} of 3 given, {side} {joint}|Lot of drainage from the site|Pain {n}/10 at rest|Therapy visit {n} of {n2}
Goals met: 1/4, continue POC|Ambulates {n2}0 ft with RW min A|Transfers SBA|MMT quad 4-/5|Balance 46/56 on testing|Dialysis MWF via {side} AVF, dry wt {kg} kg|Kt/V 1.{n}|HD catheter exchanged|O2 2 L NC, sats {sat}%|Vent: AC 14/450/5/40%|pH 7.3{n1} pCO2 4{n1} pO2 8{n1}|Trop 0.0{n1} x3|D-dimer negative|Lactate 1.{n}
UA: LE neg, nitrite neg, SG 1.015|Urine culture > 100,000 CFU|Blood cx NGTD|HIV nonreactive|Hep C Ab negative|HCG neg|Lipids: LDL {glu}, HDL 4{n1}|eGFR > 60|Vit D {n2} ng/mL|B12 normal|Ferritin {n2}|ESR {n2}, CRP 1.{n1}|PSA 4.{n1}, up from 3.{n1} in {yr}|Will repeat in May|Hope to wean in June|Grace period for return to work {n} days|Mark the site before surgery|Long standing {dx}|Rose in creatinine noted
Dawn phenomenon suspected, adjust basal|Chase fluids with K|Young onset {dx}|White plaques on tongue|Gray zone result, repeat|Brown discharge, no odor|Hard of hearing, aids in place|Art therapy weekly|Rich in fiber diet advised|Frank blood per rectum|Jack-knife position used|Drew labs from {side} arm|Miles walked daily: {n1}|Pat dry, apply ointment|Sandy sediment in bag|Carol singing group cancelled, pt isolated
nonadherent w/ {drug}, counselled|{sx} resolved after {drug}|No known drug allergies|ROS otherwise negative|Neuro: CN II-XII intact|Psych: anxious, pressured speech|Skin warm dry|HEENT normocephalic|MSK tender over {side} {joint}|Recommend {drug} {dose} mg, disc side effects|Referred to GI for {sx}|Consult cardiology for {dx}|Admit to tele for {dx}|Return precautions given
RTC {wk} wk|f/u {n} mo w/ labs|cont same|stable, no changes|see prior note|as above|will monitor|pt doing well on {drug}|pt no-show, left without being seen|telehealth visit, {n2} min total|Time spent {n2} min, >50% counseling|CC: {sx}|HPI: {sx} for {n} days, no fever|Impression: {dx} vs {dx}|Ddx includes {dx}|Sx c/w {dx}; r/o {dx}|Dx {icd} {dx}|{icd}: {dx}
{sex} in NAD, {age} yrs|{age} y.o. {sex} s/p fall from standing|Age 89, frail, 2 person assist|{age} year old {sex} referred for {dx}|Patient aged {age} years|Father died of {dx} at 58|Onset at age {age}|Sister has {dx}|{n1} grandchildren, active|Denies etoh, drugs|Retired, veteran, lives rurally|Uses walker for community distance|Diet: low Na 2 g|Fluid restrict 1500 ml
Blister packs reviewed by pharmacist|Glucose log 90-140 fasting|92 mmHg MAP maintained|SpO2 95% on 1L|95% of course completed|Knee flexion 110 after therapy|Temp max 101.{n1}|Wt up {n1} lb since last visit|{ml} mL bolus NS given|Heparin gtt per protocol|Cefazolin 2 g pre-incision|Bed 12, isolation contact|Room air trial ok|Seen today for {sx}, exam unchanged|Patient seen and examined with the resident team
Labs from yesterday reviewed|Next visit Monday|Holiday schedule Thanksgiving week|To ED if {sx} worsens|Med rec done, no changes|Chart reviewed|Account of events per EMS: syncope|License to drive suspended by neurology|Phone visit, no vitals|Photo documentation declined|No implant in place|Fax cover sheet not needed|Birth hx: term, NSVD|Delivery at {wk} weeks by C/S|Patient's name band verified with two identifiers''')
CLIN_SLOTS = {
 'sx': 'low back pain|dysuria|productive cough|blurred vision|numbness in the fingers|intermittent dizziness|left flank pain|sore throat|fatigue|exertional dyspnea|epigastric burning|insomnia|ankle swelling|migraine|heavy menses|itching',
 'dx': 'type 2 diabetes|essential hypertension|COPD|GERD|hypothyroidism|CKD stage 3|atrial fibrillation|OSA on CPAP|osteoarthritis|MDD recurrent|iron deficiency anemia|CHF|asthma|lumbar radiculopathy|cellulitis|cholelithiasis|plantar fasciitis|gout|opioid use disorder|BPH',
 'drug': 'metformin|lisinopril|sertraline|atorvastatin|gabapentin|omeprazole|amlodipine|Eliquis|Ozempic|Lasix|Keppra|Lyrica|prednisone|Zofran|tramadol|Levemir|losartan|Plavix|Wellbutrin|Synthroid',
 'dose': '5|10|20|25|40|50|75|100|150|250|500|850', 'side': 'left|right|bilateral|R|L|Lt|Rt', 'joint': 'knee|shoulder|hip|ankle|wrist|elbow|thumb',
 'sex': 'female|male|F|M|woman|man|gentleman|lady', 'bp': '118/76|142/88|126/80|98/60|160/94|134/72|110/70', 'hr': '72|88|64|101|58|93', 'rr': '16|18|20|14', 'temp': '98.6|97.9 F|99.1|37.2 C|100.4', 'sat': '94|96|98|99|91',
 'deg': '90|110|120|135|95', 'na': '138|141|133', 'glu': '98|112|186|91|124', 'hgb': '9.8|12.4|13.1|7.9', 'plt': '212|188|95', 'wbc': '7.2|11.9|4.4', 'a1c': '6.8|7.4|8.1|6.1', 'a1c2': '9.2|10.4|8.8', 'ef': '55|60|35|45|62',
 'wk': '2|3|4|6|8|12', 'ml': '30|50|100|250|500', 'fht': '140|152|136', 'gm': '3120|2890|3455', 'lb': '178|203|146|251', 'bmi': '27.4|31.9|22.8|41.0', 'kg': '71.5|84|66.2'}

# ---------------------------------------------------------------- procedures, drugs, devices, eponyms

PROCEDURES = bar('''Arthroscopy knee w/ meniscectomy medial|Laparoscopic cholecystectomy with cholangiogram|Total hip arthroplasty|Removal of impacted cerumen|Esophagogastroduodenoscopy with biopsy|Excision benign lesion trunk 1.1-2.0 cm|Repair simple superficial wounds 2.6-7.5 cm|Debridement subcutaneous tissue first 20 sq cm|Venipuncture routine|Tube thoracostomy|Cystourethroscopy
Transurethral resection of prostate|Vaginal delivery only|Cesarean delivery antepartum and postpartum|Hysterectomy laparoscopic w/ BSO|Cataract extraction w IOL 1 stage|Intravitreal injection|Tympanostomy w/ ventilating tubes|Tonsillectomy and adenoidectomy under 12|Septoplasty|Lumbar laminectomy single segment|Arthrodesis posterior interbody L4-L5|Epidural steroid inj lumbar
Facet joint inj second level|Nerve block femoral continuous|EMG 2 extremities|EEG awake and drowsy|Psychotherapy 45 min|Office o/p est mod 30 min|Initial hospital care high|Critical care first hour|Nursing fac care subseq|Home visit new patient|Preventive visit est 40-64|Immunization admin|Influenza vac quad 0.5 ml|Tdap > 7 yrs|Chest x-ray 2 views|CT head w/o|MRI spine lumbar w/wo|US abdomen limited|Mammo screening bilat 3D
Bone density axial|Nuclear myocardial SPECT multiple|Left heart cath w/ coronaries|PCI stent single vessel|Pacemaker insertion dual|Cardioversion|TTE complete w/ doppler|Carotid duplex|AV fistula creation|Hemodialysis one eval|Comp metabolic panel|CBC w auto diff|Lipid panel|Hgb A1c|TSH|Urinalysis auto w/o scope|Culture urine quant|Surgical path level IV|Pap thin prep|Molecular path proc level 4|COVID-19 amp probe
Therapeutic exercise 15 min|Manual therapy|Gait training|OT eval mod complexity|SLP treatment|Chiropractic manip 3-4 regions|Acupuncture w/o stim|Medical nutrition reassess|Ambulance ALS emergency|Ground mileage per mile|Wheelchair std hemi|Walker folding wheeled|CPAP device|Nasal interface|Oxygen concentrator|Hospital bed semi-electric|Lancets per box|Test strips 50|Ostomy pouch drainable|Catheter intermittent straight tip|Knee orthosis prefab
AFO custom plastic|Below knee prosthesis socket|Hearing aid BTE digital|Eyeglass frames|Contact lens gas perm|Crown porcelain to noble metal|Prophylaxis adult|Bitewings four images|Root canal molar|Extraction erupted tooth|Periodontal scaling 4+ teeth|Comprehensive ortho|Anesthesia upper abdomen|Moderate sedation first 15|Prolonged service|Care coordination 20 min|Remote monitoring device supply|TCM 14 day|ACP first 30|Smoking cessation 3-10 min
Mohs micrographic 1st stage|Botulinum toxin limbs|Skin graft split autograft|Breast reduction|Panniculectomy|Bariatric sleeve lap|Hernia repair inguinal 5+|Appendectomy lap|Colon resection partial|Hemorrhoid ligation|Liver bx needle|Thyroid FNA us guided|Port insertion tunneled|PICC 5 yrs+|Bone marrow bx|Chemo IV push|Hydration 31-60 min|Radiation IMRT complex|Simulation 3D|Brachytherapy|Allergy immunotherapy 2+ inj|Spirometry pre/post
Polysomnography 4+ params|ECG 12 lead|Holter 48 hr|Sleep study home unattended|Hallux valgus correction|Trigger finger release|Carpal tunnel endoscopic|ORIF distal radius|Closed tx clavicle fx|Rotator cuff repair arthroscopic|ACL reconstruction|Amputation toe MTP|Unna boot strapping|Casting short arm|Vasectomy|Circumcision clamp newborn|IUD insertion|Colposcopy w bx|OB US > 14 wks|NST fetal|Amniocentesis|Newborn hearing screen''')
DRUGS = bar('''Metoprolol succ ER|Hydrochlorothiazide|Pantoprazole sod DR|Escitalopram|Januvia|Trulicity pen|Humira pen kit|Enbrel SureClick|Keytruda|Remicade|Prolia|Depo-Provera|Lantus Solostar|Xarelto|Advair Diskus|Spiriva Respimat|Symbicort|ProAir HFA|Flonase|Singulair|Zyrtec|Augmentin|Bactrim DS|Rocephin|Vancomycin|Norco|Percocet|Suboxone film|Vivitrol|Invega Sustenna|Abilify|Seroquel XR|Lamictal|Depakote|Adderall XR|Concerta|Botox|Procrit|Neupogen|Aranesp|Taxotere|Avastin|Herceptin|Rituxan|Solu-Medrol|Kenalog-40|Toradol|Lovenox|Heparin lock|Dextrose 5%|Normal saline''')
DRUG_TPL = bar('''{x} {mg} mg tab|{x} {mg} mg/mL inj|{x} {mg} mg #{q}|{x} {mg} mg, {q} days supply|Inj {x} per {mg} mg|{x} {mg} MG CAP UD|{x} {mg} mcg NDC {ndc}|{hcpcs} {x} {mg} mg|{x} sol {mg}/5 mL|{x} {mg} mg 1 po qd disp {q}''')
DEVICES = bar('''Knee immobilizer 20 in|TLSO rigid frame|Pacemaker lead MRI safe|Drug eluting stent 3.0 x 18 mm|Hip femoral head 36 mm|Bone screw cortical 3.5 x 24|Mesh polypropylene 6x6 in|Intraocular lens toric|Insulin pump model 780G|CGM sensor 14 day|Neurostimulator rechargeable|Cochlear implant processor|TENS 2 lead|Nebulizer w compressor|Suction pump portable|Enteral feeding kit|Alternating pressure pad|Patient lift hydraulic|Power wheelchair grp 2
Commode chair fixed arms|Cervical collar foam|Walking boot pneumatic|Compression stocking 30-40 mmHg|Wound dressing alginate 4x4|Trach tube 8.0 cuffed|BiPAP ST|Ventilator home|Apnea monitor|INR home monitor|Breast prosthesis silicone|Catheter 16 Fr 5 cc|Syringe 60 mL|Needle 25G x 1.5|Gauze 2x2 sterile|Gloves nitrile LG|IV pump single channel|Suture 4-0 nylon|Endo GIA stapler 45 mm|Balloon catheter 6 x 40|Guide wire .035 150 cm''')
EPONYMS = bar('''Babinski sign negative bilaterally|Romberg steady|Murphy's sign positive|McBurney point tenderness|Rovsing sign|Homans negative|Phalen's and Tinel's positive R wrist|Finkelstein test reproduces pain|Lachman 1+ and pivot shift neg|McMurray click medial|Hawkins and Neer impingement|Spurling to the right|Trendelenburg gait|Thomas test tight hip flexors|Ober test|Thompson test intact achilles
Kernig and Brudzinski absent|Chvostek sign|Trousseau sign|Cullen's and Grey Turner's signs absent|Weber lateralizes left, Rinne AC > BC|Dix-Hallpike, then Epley maneuver|Valsalva|Kussmaul respirations|Cheyne-Stokes pattern|Cushing syndrome w/u|Addison's disease|Hashimoto thyroiditis|Conn syndrome|Alzheimer's dementia, mild|Lewy body dementia|Huntington chorea|Bell's palsy left|Guillain-Barre, IVIG
Lou Gehrig disease|Tourette's|Wernicke encephalopathy|Korsakoff|Creutzfeldt-Jakob|Lambert-Eaton|Charcot-Marie-Tooth|Friedreich ataxia|Duchenne MD|Marfan habitus|Ehlers-Danlos type III|Down syndrome|Turner mosaic|Klinefelter|Edwards syndrome|Noonan|Prader-Willi|Angelman|Kawasaki disease|Henoch-Schonlein purpura|Raynaud phenomenon|Sjogren's|Behcet's|Takayasu arteritis|Wegener's (GPA)|Reiter syndrome
Paget disease of bone|Osgood-Schlatter|Legg-Calve-Perthes|Scheuermann kyphosis|Colles' fracture ORIF|Jones fracture 5th MT|Lisfranc injury|Maisonneuve fx|Bennett fx|Galeazzi|Monteggia variant|Hill-Sachs lesion|Bankart repair|Salter-Harris II|Garden III|Weber B ankle|Gustilo II open fx|Mason type 1 radial head|Baker cyst|Morton neuroma|Haglund|Dupuytren release|De Quervain's|Kienbock|Schmorl node|Tarlov cyst
Barrett's w/o dysplasia|Mallory-Weiss tear|Zenker diverticulum|Boerhaave|Schatzki ring|Nissen fundoplication|Heller myotomy|Whipple|Hartmann's reversal|Billroth II|Roux-en-Y|Meckel diverticulum|Hirschsprung|Gilbert's|Wilson disease|Budd-Chiari|Banti|Meniere disease|Ludwig angina|Ramsay Hunt|Prinzmetal|Dressler syndrome|Wolff-Parkinson-White|Brugada|Takotsubo|Mobitz II|Fontan|Glenn shunt|Ross procedure|Bentall
Kaposi sarcoma|Ewing's|Wilms tumor|Burkitt|Waldenstrom|Merkel cell|Bowen's disease|Sezary|Kaplan-Meier estimate|Breslow 0.8 mm|Clark level III|Bloom-Richardson grade 2|Fuhrman 3|Bethesda IV|Duke's B|Ann Arbor stage IIA|Child-Pugh B|Glasgow 15|Braden 18|Morse fall scale 45|Norton|Barthel 80|Beck Depression Inventory|Hamilton-D|Young Mania Rating|Epworth 12|Mallampati III|Killip|Hunt Hess 2|Rutherford 3|Wagner grade 2|Tanner stage 3|Bishop score 7
Apgar 9|Ballard|Snellen 20/30|Amsler|Schirmer|Humphrey visual field|Goldmann tonometry|Fuchs dystrophy|Stevens-Johnson|Lyell|Koebner|Wood's lamp|Tzanck|Gram stain|Giemsa|Ziehl-Neelsen|Papanicolaou|Mantoux 0 mm|Coombs|Kleihauer-Betke|Foley's removed|Hickman|Swan-Ganz|Jackson-Pratt drain|Penrose|Hemovac|Blake drain|Dobhoff|Salem sump|Kirschner wire|Steinmann pin|Hoffmann ex-fix|Ilizarov
Harrington rods|Luque|Denis Browne bar|Pavlik harness|Jewett brace|Taylor knee brace|Aspen collar|Miami J|Thomas splint|Sager traction|Hoyer lift|Geri chair|Bard port|Cook catheter|Stryker frame|Zimmer Persona|DePuy Attune|Smith & Nephew Legion|Wright Medical|Edwards Sapien valve|St. Jude Medical lead|Carpentier-Edwards|Starr-Edwards|Bjork-Shiley|Carrel patch|Kocher clamp|Kelly|Babcock|Allis|Mayo stand|Metzenbaum|Adson|DeBakey|Army-Navy
Weitlaner|Balfour|Bookwalter|Deaver|Richardson retractor|Yankauer|Bovie|Veress|Hasson|Pfannenstiel|Kocher incision|Maylard|Gleason 3+4|French 18|Bartholin abscess|Skene gland|Cowper|Peyronie|Fournier gangrene|Pott's|Tay-Sachs carrier|Gaucher|Fabry|Niemann-Pick|Hurler|Pompe|Von Willebrand|Christmas factor IX|Hageman|Factor V Leiden|Fanconi|Diamond-Blackfan|Bernard-Soulier|Evans syndrome|Felty|Still disease adult
Allegra|Ambien CR|Amerge|Norvasc|Elavil|Paxil|Tamiflu|Yasmin|Seasonique|Camila|Errin|Heather|Jolivette|Sharobel|Lo Loestrin|Alesse|Aviane|Estelle|Natazia|Beyaz|Sprintec|Junel|Larin|Kelnor|Liletta|Skyla|Kyleena|Lucentis|Eylea|Jardiance|Farxiga|Tresiba|Victoza|Mounjaro|Zepbound|Wegovy|Stelara|Cosentyx|Otezla|Allen test patent|Virginia creeper dermatitis|Austin Moore prosthesis''')

# ---------------------------------------------------------------- generators

R = random.Random(1)
MON = 'January February March April May June July August September October November December'.split()
B34 = 'ACDEFGHJKMNPQRTUVWXY'          # letters an MBI may hold
VINCH = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'


def one(x):
    return R.choice(x.split('|') if isinstance(x, str) else x)


def dig(n, first='0123456789'):
    return (R.choice(first) if n else '') + ''.join(R.choice('0123456789') for _ in range(n - 1))


def let(n, of='ABCDEFGHJKLMNPQRSTUVWXYZ'):
    return ''.join(R.choice(of) for _ in range(n))


def rnd(a, b):
    return R.randint(a, b)


def shape(s):
    """A letter, 9 digit, X either; anything else stays; ^ digit 1-9."""
    return ''.join(let(1) if c == 'A' else dig(1) if c == '9' else dig(1, '123456789') if c == '^' else R.choice('ABCDEFGHJKMNPQRTUVWXY0123456789') if c == 'X' else c for c in s)


def luhn_digit(body):
    t = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        t += d - 9 if d > 9 else d
    return str(-t % 10)


def npi():
    b = one('1|1|1|2') + dig(8)
    return b + luhn_digit('80840' + b)


def card_raw():
    pre, n = one([('4', 16), ('4', 16), ('51', 16), ('55', 16), ('53', 16), ('2221', 16), ('2655', 16), ('2720', 16), ('34', 15), ('37', 15), ('6011', 16), ('645', 16), ('65', 16), ('3530', 16), ('36', 14), ('38', 14), ('305', 14), ('4', 13), ('4', 19)])
    b = pre + dig(n - 1 - len(pre))
    return b + luhn_digit(b)


def group(s, sizes, sep):
    out = []
    for z in sizes:
        out.append(s[:z])
        s = s[z:]
    return sep.join(x for x in out + [s] if x)


def card():
    c = card_raw()
    sep = one(['', ' ', ' ', '-', '-'])
    if not sep:
        return c
    return group(c, (4, 6, 5), sep) if len(c) in (14, 15) else group(c, (4, 4, 4, 4), sep)


def iban():
    cc, sh = one([('DE', '9' * 18), ('GB', 'AAAA' + '9' * 14), ('FR', '9' * 10 + 'X' * 11 + '99'), ('ES', '9' * 20), ('NL', 'AAAA' + '9' * 10), ('IT', 'A' + '9' * 22), ('CH', '9' * 17), ('AT', '9' * 16), ('BE', '9' * 12), ('PL', '9' * 24),
                  ('SE', '9' * 20), ('NO', '9' * 11), ('DK', '9' * 14), ('FI', '9' * 14), ('PT', '9' * 21), ('IE', 'AAAA' + '9' * 14), ('GR', '9' * 23), ('CZ', '9' * 20), ('HU', '9' * 24), ('SA', '9' * 20), ('AE', '9' * 19), ('IL', '9' * 19),
                  ('TR', '999990' + '9' * 16), ('LU', '9' * 16), ('RO', 'AAAA' + '9' * 16), ('HR', '9' * 17), ('MT', 'AAAA' + '9' * 23)])
    b = shape(sh)
    num = int(''.join(str(int(c, 36)) for c in b + cc + '00'))
    s = cc + '%02d' % (98 - num % 97) + b
    return group(s, (4,) * 9, ' ') if R.random() < .5 else s


def ssn_parts():
    while True:
        a, g, s = rnd(1, 772), rnd(1, 99), rnd(1, 9999)
        if a != 666 and (a, g) != (78, 5) and (a, g) != (219, 9) and not (a == 123 and g == 45):
            return '%03d' % a, '%02d' % g, '%04d' % s


def ssn():
    return one('-|-|-|-|-|-|-|-|.|.| | | | |‑|–').join(ssn_parts())


def ssn9():
    return ''.join(ssn_parts())


def itin():
    return one('-|-|-| |.').join(('9' + dig(2), '%02d' % one(list(range(50, 66)) + list(range(70, 89)) + [90, 91, 92, 93, 94, 95, 96, 97, 98, 99]), dig(4)))


def mbi():
    an = B34 + '0123456789'
    s = dig(1, '123456789') + let(1, B34) + let(1, an) + dig(1) + let(1, B34) + let(1, an) + dig(1) + let(2, B34) + dig(2)
    s = group(s, (4, 3, 4), '-') if R.random() < .4 else s
    return s.lower() if R.random() < .12 else s


def hicn():
    suf = one('A|A|A|B|B1|B2|B6|C1|C2|C4|D|D1|D6|E|E1|F1|F5|HA|J1|K1|M|T|TA|W|W1|W6')
    return '-'.join(ssn_parts()) + one(['-', '-', '', ' ']) + suf


def hicn_bare():
    return one([lambda: ssn9() + one('A|B|C1|D|D6|HA|T|TA|W|W1|B2|J1'), lambda: one('A|MA|WA|WD|PA|JA|H|WCA|WCD|CA|PD') + one(['', '-', ' ']) + dig(6, '123456'), lambda: one('A|MA|WA|WD|PA|H') + one(['', ' ']) + ssn9()])()


def medicaid():
    return one([lambda: shape('AA99999A'), lambda: '9' + shape('9999999A'), lambda: dig(9, '1234567'), lambda: dig(10, '123456789'), lambda: '1' + dig(11, '0123456789'), lambda: dig(12, '19'), lambda: dig(9, '123') + 'WA', lambda: 'A' + dig(8, '0123459'),
                lambda: '9' + shape('9999999A') + dig(1) + '%d%03d' % (rnd(0, 9), rnd(1, 365)), lambda: dig(8, '123456789'), lambda: dig(11, '45678'), lambda: dig(13, '123')])()


def phone():
    while True:
        a, e, l = one(AREAS), dig(1, '23456789') + dig(2), dig(4)
        if e[1:] != '11':
            break
    s = one(['({a}) {e}-{l}', '({a}) {e}-{l}', '{a}-{e}-{l}', '{a}-{e}-{l}', '{a}.{e}.{l}', '{a} {e} {l}', '{a} {e}-{l}', '1-{a}-{e}-{l}', '+1 {a} {e} {l}', '+1-{a}-{e}-{l}', '({a}){e}-{l}', '{a}/{e}-{l}', '1 ({a}) {e}-{l}', '+1{a}{e}{l}', '({a})-{e}-{l}'])
    s = s.format(a=a, e=e, l=l)
    return s + one([' x{}', ' ext {}', ' ext. {}', ' Ext {}']).format(rnd(2, 9899)) if R.random() < .12 else s


def phone_plain():
    while True:
        p = phone()
        if 'x' not in p.lower() and '+' not in p:
            return p


def phone10():
    return one(AREAS) + one('234|562|743|386|929|667|458|821|274|359') + dig(4)


def phone_intl():
    return one(['+44 20 7946 0' + dig(3), '+52 55 ' + dig(4, '12345678') + ' ' + dig(4), '+63 917 ' + dig(3) + ' ' + dig(4), '+91 98' + dig(3) + ' ' + dig(5), '+84 91 ' + dig(3) + ' ' + dig(4), '+49 30 ' + dig(7, '2345'), '+82 10-' + dig(4, '23456789') + '-' + dig(4)])


def mac():
    b = ['%02x' % rnd(1, 254) for _ in range(6)]
    s = one([':'.join(b), ':'.join(b), '-'.join(b), '.'.join((b[0] + b[1], b[2] + b[3], b[4] + b[5]))])
    return s.upper() if R.random() < .5 else s


def ipv4():
    return '.'.join(map(str, one([[10, rnd(1, 250)], [192, 168], [172, rnd(16, 31)], [rnd(23, 126), rnd(1, 254)], [rnd(128, 223), rnd(1, 254)]]) + [rnd(2, 254), rnd(2, 254)]))


def ipv6():
    h = lambda: '%x' % rnd(16, 65535)
    return one([lambda: ':'.join(['2001', 'db8'] + [h() for _ in range(6)]), lambda: '2600:%s:%s::%s' % (h(), h(), h()), lambda: 'fe80::%s:%s:%s' % (h(), h(), h()), lambda: '2a02:%s::%s' % (h(), h()), lambda: '::ffff:' + ipv4(),
                lambda: ':'.join(['2607', 'f8b0'] + ['%04x' % rnd(0, 65535) for _ in range(6)]).upper()])()


TR = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def vin(good=True):
    s = list(one('1FT|1HG|2T1|3VW|5YJ|JTD|KMH|WBA|1C4|1GC|4T1|JN8|WAU|KND|2HK|5NP|1N4|YV4|SAL|JF2') + ''.join(R.choice(VINCH) for _ in range(5)) + '0' + ''.join(R.choice(VINCH) for _ in range(2)) + dig(6))
    c = sum((int(x) if x.isdigit() else TR[x]) * w for x, w in zip(s, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    if not good:
        c = (c + rnd(1, 9)) % 11
    s[8] = 'X' if c == 10 else str(c)
    return ''.join(s)


def gtin():
    b = one('00|10|08|03') + dig(11)
    return b + str(-sum(int(x) * (3 if i % 2 == 0 else 1) for i, x in enumerate(b)) % 10)


def udi():
    ser = shape(one('A99999|999999|AA9999A|PX9999999|9999A99'))
    ymd = '%02d%02d%02d' % (rnd(18, 28), rnd(1, 12), rnd(1, 28))
    return '(01)' + gtin() + one(['', '(17)' + ymd, '(11)' + ymd, '(11)%s(17)%s' % (ymd, '29' + ymd[2:])]) + one(['', '(10)' + shape('A9999'), '(10)' + dig(6)]) + '(21)' + ser


def mrn():
    return shape(one('^999999|^99999|^9999999|00999999|A999999|MR999999|^9-99-99-99|99-99-99|E99999999|AA999999|H000999999|M9999999999|^9999|K99-99999|S99999999A|0099999'))


def member():
    return shape(one('W9999 99999|W999999999|AAA999999999|XQP9999999999|YPM99A99999|^99999999|^9999999999|H99999999|U99999999 01|99999999999|R99999999|JKA9999999999A|TEA999A99999|A9999999999|^99999999-01|ZGP999999999999|LL9999999|999A99999|^9999999*02|EXT99999999'))


def account():
    return shape(one('^9999999|^99999999999|V00099999999|HAR9999999|^99999-01|P999999|A9999999999|^999999999|SMC-99999|9999-99999-9|^99999999|GA99999|^9999.^|E99999999999|AA9999999'))


def licence():
    return shape(one('A9999999|A999-999-99-999-0|A9999-99999-99999|WDLAAA9A999A|999999999|^9999999|99-999-9999|AA999999A|A99999999|A999-9999-9999|^99999999|A^99999999999|99AAA9999|A9999999999999|AA-99-9999'))


def plate():
    return shape(one('AAA 9999|AAA-9999|^AAA999|AA9 9AA|AAA999|999 AAA|9AA9999|AAAA99|AA 99999|99-AAA9|A99 9AA|AAA9999|999-AAA'))


def year(a=2016, b=2025):
    return rnd(a, b)


def date(a=2018, b=2025):
    y, m, d = rnd(a, b), rnd(1, 12), rnd(1, 28)
    m3 = MON[m - 1][:3]
    th = 'th' if 4 <= d <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(d % 10, 'th')
    return one(['%02d/%02d/%d' % (m, d, y)] * 4 + ['%d/%d/%02d' % (m, d, y % 100)] * 3 + ['%d-%02d-%02d' % (y, m, d)] * 2 + ['%02d-%02d-%d' % (m, d, y), '%d.%d.%d' % (m, d, y), '%d-%s-%d' % (d, m3, y), '%02d-%s-%02d' % (d, m3.upper(), y % 100), '%s %d, %d' % (MON[m - 1], d, y),
               '%s. %d, %d' % (m3, d, y), '%s %d%s, %d' % (MON[m - 1], d, th, y), '%d %s %d' % (d, MON[m - 1], y), '%02d%s%d' % (d, m3.upper(), y), '%s %d %d' % (m3, d, y), '%d/%02d/%02d' % (y, m, d), '%s %d' % (MON[m - 1], y), '%s %d' % (m3, y)])


def dfull(a=2018, b=2025):
    while True:
        s = date(a, b)
        if not re.fullmatch(r'[A-Za-z]+ \d{4}', s):
            return s


def poldate():
    return one(['%02d/01/%d' % (rnd(1, 12), year()), '%d/%d/%d' % (rnd(1, 12), rnd(1, 28), year()), '%s %d, %d' % (one(MON), rnd(1, 28), year()), '%d-%02d-01' % (year(), rnd(1, 12)), '%d/1/%02d' % (rnd(1, 12), rnd(18, 25))])


# ---------------------------------------------------------------- names

def typo(w):
    i = rnd(1, max(1, len(w) - 2))
    return one([w[:i] + w[i + 1:], w[:i] + w[i] + w[i:], w[:i] + w[i + 1:i + 2] + w[i] + w[i + 2:]]) if len(w) > 4 and w.isalpha() else w


def plainly(s):
    return ''.join(c for c in unicodedata.normalize('NFD', s) if not unicodedata.combining(c)).replace('ø', 'o').replace('Ø', 'O')


def person():
    """(given, family), mostly of one origin, a tenth with a typo, a rare given or a rare family name."""
    o = R.choice(list(ORIGINS))
    o2 = R.choice([k for k in ORIGINS if k != 'wordy']) if R.random() < .15 or o == 'wordy' else o
    g, f = one(ORIGINS[o][0].split()), one(ORIGINS[o2][1].split()).replace('_', ' ')
    if o == 'wordy' and R.random() < .5:
        g, f = one(ORIGINS[o2][0].split()), one(ORIGINS[o][1].split())
    r = R.random()
    g = typo(g) if r < .04 else one(RARE_GIVEN) if r < .07 else g
    f = one(RARE_FAMILY) if .06 < r < .13 else f
    if R.random() < .55:
        g, f = plainly(g), plainly(f)
    return g, f


MI = 'A B C D E F G H J K L M N P R S T V W'.split()


def full():
    g, f = person()
    r = R.random()
    m = one(MI)
    if r < .5:
        s = g + ' ' + f
    elif r < .66:
        s = '%s %s. %s' % (g, m, f)
    elif r < .78:
        s = '%s %s %s' % (g, m, f)
    elif r < .86:
        s = '%s %s %s' % (g, person()[0], f)
    elif r < .90:
        s = '%s %s-%s' % (g, f.split('-')[0], person()[1].split('-')[0].split()[-1])
    else:
        s = '%s %s%s' % (g, f, one([' Jr', ' Jr.', ', Jr.', ' Sr', ' III', ' II']))
    return s


def lastfirst():
    g, f = person()
    return one(['{f}, {g}', '{f}, {g}', '{f}, {g} {m}', '{f}, {g} {m}.', '{f},{g}', '{f},{g} {m}', '{f} Jr, {g}', '{f}, {g} {g2}', '{f} , {g}']).format(f=f, g=g, m=one(MI), g2=person()[0])


def noten():
    return full() if R.random() < .78 else lastfirst()


def addr():
    st = one(STREETS).replace('_', ' ')
    num = one([dig(n, '123456789') for n in (2, 3, 3, 4, 4, 5)] + [dig(3, '123') + one('A|B'), dig(2, '123') + '-' + dig(2, '123'), 'W%s N%s' % (dig(3, '123'), dig(4, '123')), dig(3, '123') + ' 1/2'])
    r = R.random()
    if r < .13:
        return one(['P.O. Box {}', 'PO Box {}', 'P O BOX {}', 'POB {}', 'Post Office Box {}', 'RR 2 Box {}', 'HC 64 Box {}', 'PSC 1{} Box 33', 'Unit 2{} Box 45', 'RR 1, Box {}', 'Rural Route 3 Box {}']).format(dig(rnd(2, 4), '123456789'))
    if r < .22:
        return num + ' ' + one('Broadway|Avenue H|County Road 12|Hwy 50|State Route 9|US Hwy 287 N|FM 1960 Rd|Avenida Central|County Rd 4410|E Highway 60|Camino Real|Avenue of the Pines|Rue Royale St|N 1200 W|S State Highway 7|Calle Ocho St|Old State Rd|Via Verde|The Esplanade Ave|Ave C') + one(UNITS)
    return num + ' ' + one(['', '', '', 'N ', 'S. ', 'East ', 'SW ', 'NE ', 'W ']) + st + ' ' + one(SUFFIX) + one(['', '', '', '', ' NW', ' S']) + one(UNITS)


def csz():
    c, s, z = one(PLACES)
    z += one(['', '', '', '-' + dig(4)])
    return one(['{o}{c}{e}, {s} {o}{z}{e}', '{o}{c}{e} {s} {o}{z}{e}', '{o}{c}{e}, {s}  {o}{z}{e}']).format(c=c, s=s, z=z, o='«', e='»')


def email():
    g, f = (re.sub(r'[^a-z]', '', plainly(x).lower()) or 'kim' for x in person())
    loc = one(['{g}.{f}', '{g}{f}', '{g0}{f}', '{g}_{f}', '{f}.{g}', '{g}{n}', '{f}{g0}{n}', '{g}-{f}', 'mrs.{f}', '{g}+billing', 'the{f}family', 'its{g}{n}', '{g0}.{f}.{n}', 'coach{f}', '{f}4life', 'xx{g}xx']).format(g=g, f=f, g0=g[0], n=rnd(2, 1999))
    return loc + '@' + one('gmail.com|yahoo.com|hotmail.com|aol.com|outlook.com|icloud.com|comcast.net|sbcglobal.net|att.net|verizon.net|proton.me|live.com|msn.com|me.com|charter.net|cox.net|bellsouth.net|tds.net|yahoo.com.mx|gmx.de|students.example.edu|mail.example.org|ymail.com|earthlink.net|frontier.com|example.co.uk')


def url():
    g, f = (re.sub(r'[^a-z]', '', plainly(x).lower()) or 'lee' for x in person())
    return one(['https://www.facebook.com/{g}.{f}', 'http://{f}family.example.com/blog', 'www.{g}{f}.com', 'https://mychart.example.org/pt/{n}/messages', 'https://instagram.com/{g}_{f}', 'linkedin.com/in/{g}-{f}-{n}', 'https://photos.example.com/u/{g}{f}/album?id={n}', 'ftp://files.example.net/pts/{f}_{g}.pdf',
                'https://portal.example-clinic.com/patients/{n}', 'www.gofundme.com/f/help-{g}-{f}', 'https://t.co/{x}', 'http://10.4.{b}.17:8080/chart?pid={n}', 'caringbridge.org/visit/{g}{f}', 'https://twitter.com/{g}{n}', 'https://youtu.be/{x}', 'https://docs.google.com/document/d/{x}/edit', 'tiktok.com/@{g}{f}',
                'HTTPS://WWW.EXAMPLE.COM/PT/{n}', 'https://bit.ly/{x}', 'https://pay.example-health.net/invoice/{n}#due', 'venmo.com/u/{g}-{f}', 'https://drive.example.com/s/{x}?usp=share', 'www.{f}plumbing.net/about', 'telehealth.example.io/room/{g}{n}']).format(g=g, f=f, n=dig(6, '123456789'), b=rnd(2, 250), x=shape('XAX9') + let(3).lower() + shape('9XA'))


def tollfree():
    return one('1-800|800|1-888|1-877|866|1-855|844|1-833') + '-' + dig(3, '2345679') + '-' + dig(4)


def other():
    return one([lambda: ('passport no. ', dig(9, '123456')), lambda: ('Passport # ', shape('A99999999')), lambda: ('US passport ', dig(9, '45')), lambda: ('A-number ', 'A' + dig(9, '012')), lambda: ('Alien reg no. ', 'A' + one(['', '-', ' ']) + dig(8)), lambda: ('DoD ID ', dig(10, '1')), lambda: ('EDIPI: ', dig(10, '1')),
                lambda: ('tribal enrollment # ', shape(one('999A99999|99999|U99999'))), lambda: ('inmate # ', shape(one('A99999|^999999|99-A-9999|AA9999'))), lambda: ('inmate no ', dig(7, '123456')), lambda: ('student ID ', shape(one('^9999999|S99999999|@00999999'))), lambda: ('employee ID ', shape(one('E99999|^99999|EMP9999'))),
                lambda: ('emp # ', dig(6, '123456')), lambda: ('study subject ', shape(one('999-0099|S-99999|SUBJ9999'))), lambda: ('subject ID ', shape('99-999-9999'.replace('99-999-9999', '04-99A-999'))), lambda: ('WC case # ', shape(one('ADJ9999999|99-999999|WC9999-9999'))), lambda: ('Workers comp case no. ', shape('W9999999')),
                lambda: ('USCIS # ', dig(9, '012')), lambda: ('visa no. ', dig(8)), lambda: ('BOP register no. ', dig(5) + '-' + dig(3)), lambda: ('military ID ', dig(10, '1')), lambda: ('green card no. ', shape('AAA9999999999')), lambda: ('DOC # ', dig(6, '123456')), lambda: ('matricula consular ', dig(8, '123456')),
                lambda: ('Study participant ID: ', shape('AAA-9999')), lambda: ('Employee no. ', dig(7, '123456')), lambda: ('badge # ', dig(5, '123456')), lambda: ('CDIB card # ', dig(6, '123'))])()


# ---------------------------------------------------------------- slots

def pick(key):
    return lambda: one(CLIN_SLOTS[key])


SLOT = {
 'n': noten, 'fl': full, 'lf': lastfirst, 'f': lambda: person()[0], 'l': lambda: person()[1], 'd': date, 'dd': dfull, 'dob': lambda: dfull(1931, 2016), 'dm': lambda: '%d/%d' % (rnd(1, 12), rnd(1, 28)), 'my': lambda: one(MON) + ' %d' % year(),
 'd8': lambda: '%d%02d%02d' % (rnd(1932, 2015), rnd(1, 12), rnd(1, 28)), 's8': lambda: '%d%02d%02d' % (rnd(2018, 2025), rnd(1, 12), rnd(1, 28)), 'ph': phone, 'pp': phone_plain, 'p10': phone10, 'pi': phone_intl, 'em': email, 'url': url, 'ssn': ssn, 'ssn9': ssn9, 'l4': lambda: dig(4, '123456789'), 'itin': itin,
 'atin': lambda: '9' + dig(2) + '-93-' + dig(4), 'ahc': lambda: 'A' + dig(8), 'itin9': lambda: re.sub(r'\D', '', itin()), 'mbi': mbi, 'hicn': hicn, 'hb': hicn_bare, 'mcd': medicaid, 'cin': lambda: shape('AA99999A'), 'card': card, 'iban': iban, 'mrn': mrn, 'mid': member, 'acct': account, 'lic': licence, 'plate': plate, 'vin': vin, 'badvin': lambda: vin(False), 'udi': udi, 'mac': mac, 'ip4': ipv4, 'ip6': ipv6,
 'ip': lambda: ipv4() if R.random() < .7 else ipv6(), 'ser': lambda: shape(one('PJN999999H|A999999|99A99999|SN-999999|BLC9999999|999999999|AA99-9999|^9999999A|M99999')), 'addr': addr, 'city': lambda: one(PLACES)[0], 'zip': lambda: one(PLACES)[2], 'zip4': lambda: one(PLACES)[2] + '-' + dig(4, '123456789'), 'mi': lambda: one(MI),
 'st': lambda: one(STATES)[1], 'state': lambda: one(STATES)[0], 'cty': lambda: one(COUNTIES).replace('_', ' '), 'a90': lambda: str(one(list(range(90, 104)) * 3 + list(range(104, 115)))), 'a90w': lambda: one('ninety|ninety-one|ninety-two|ninety three|ninety-four|ninety-five|ninety-seven|ninety-eight|one hundred and two|one hundred'),
 'age': lambda: str(rnd(19, 88)), 'amt': lambda: one(['$%d.%02d' % (rnd(12, 990), rnd(0, 99)), '$%d,%03d.%02d' % (rnd(1, 48), rnd(0, 999), rnd(0, 99)), '%d.%02d' % (rnd(3, 800), rnd(0, 99))]), 'cpt': lambda: one('99213|99214|29881|45378|70551|97110|20610|93306|36415|90837|11042|43239|66984|27447|76830|95810|64483|99285|80053|58571|77067|49505'),
 'hcpcs': lambda: one('J1885|E0601|G0439|A4253|L1833|J3301|Q5101|K0001|J0585|E1390|A0428|S9083|J9271'), 'icd': lambda: one('E11.65|M54.16|I10|J44.1|Z12.11|F33.1|N18.32|K21.9|G47.33|S82.851A|M17.11|R07.9|Z51.11|O80|C50.911|H25.13'), 'carc': lambda: one('CO-45|CO-97|CO-16|PR-1|PR-2|OA-23|CO-50|CO-29|CO-197|PI-204|CO-18|PR-96|CO-252|OA-18|CO-B7|CO-11'),
 'rarc': lambda: one('N130|MA130|M76|N290|MA04|N522|M15|N386|MA92|N657'), 'mod': lambda: one('25|59|LT|RT|50|GA|KX|76|TC|26|XU|95'), 'rev': lambda: one('0450|0636|0120|0360|0278|0250|0420|0301|0762'), 'drg': lambda: one('470|871|291|193|392|885|065|247'), 'tob': lambda: one('111|131|851|0137|721|329'), 'pos': lambda: one('11|21|22|23|31|02|10|24'),
 'npi': npi, 'tin': lambda: one('47|36|62|20|81|95|04') + '-' + dig(7), 'cl': lambda: shape(one('20^9999999999|EA99999999|99E9999999|^9999999999999|E9999AAAA0|H999999999999|9999-99-9999-99-9|2^17999999999')), 'chk': lambda: '00' + dig(6), 'pid': lambda: one('60054|87726|62308|61101|00590|SX065|12K89|38333|71412|CB741'), 'tf': tollfree,
 'days': lambda: one('30|45|60|90|95|120|180|365'), 'pct': lambda: str(rnd(5, 95)), 'yr': lambda: str(year()), 'yr2': lambda: str(year(2026, 2030)), 'n': noten, 'pn': lambda: shape(one('MP-9.99|AAA.99999|99.99|UM-999')), 'pd': poldate, 'pd2': poldate, 'pm': lambda: one(MON) + ' %d' % year(), 'svc': lambda: one(SERVICES), 'pay': lambda: one('Aetna|BCBS|UHC|Cigna|Humana|Medicaid|Medicare|Tricare|Anthem|Ambetter|the plan|UMR'),
 'amt2': lambda: '$%d.%02d' % (rnd(12, 990), rnd(0, 99)), 'amt3': lambda: '$%d.%02d' % (rnd(2, 90), rnd(0, 99)), 'mg': lambda: one('5|10|20|25|40|50|100|150|200|300|500|0.5|2.5|1000'), 'q': lambda: one('30|60|90|14|28|100|120|180'), 'ndc': lambda: one(['%s-%s-%s' % (dig(5, '056'), dig(4), dig(2)), '%s-%s-%s' % (dig(5, '56'), dig(3), dig(2)), '%s-%s-%s' % (dig(4, '0'), dig(4), dig(2))]),
 'fac': lambda: one(HOSPITALS[:60]), 'rel': lambda: one('daughter|son|mother|mom|father|wife|husband|spouse|sister|brother|granddaughter|aunt|guardian|POA|caregiver|partner'), 'ttl': lambda: one('Mr.|Mrs.|Ms.|Mr|Mrs|Ms|Miss')}
UNMARKED_ALSO = {'n': lambda: str(rnd(2, 14)), 'n2': lambda: str(rnd(15, 60)), 'n1': lambda: str(rnd(1, 5)), 'n5': lambda: dig(5, '3')}
SLOT.update({k: pick(k) for k in CLIN_SLOTS})
SLOT['side'] = pick('side')


def fill(t):
    """Slots from left to right; a state, ZIP or county word after a city belongs to that city."""
    place = {'at': one(PLACES), 'used': False}

    def slot(m):
        k = m[1] or m[2]
        if k == 'city':
            if place['used']:
                place['at'] = one(PLACES)
            place['used'] = True
        c, st, z = place['at']
        near = {'city': c, 'st': st, 'state': next(n for n, a in STATES if a == st), 'zip': z, 'zip4': z + '-' + dig(4, '123456789')}
        v = near.get(k) or (UNMARKED_ALSO.get(k) if m[2] else None) or SLOT[k]
        v = v if isinstance(v, str) else v()
        return '«' + v + '»' if m[1] else v
    t = re.sub(r'\[(\w+)\]|\{(\w+)\}', slot, t)
    while '<CSZ>' in t:
        t = t.replace('<CSZ>', csz(), 1)
    if '<OTH>' in t:
        lab, v = other()
        t = t.replace('<OTH>', lab + '«' + v + '»')
    return t

# ---------------------------------------------------------------- names: templates

NAME_PAYER = bar('''[fl] Insurance|[fl] Ins|[fl]'s insurance|[fl] Self Pay|[fl] - self pay|[fl] (self)|SELF PAY [lf]|Self-pay: [fl]|SP [lf]|[lf]|[lf]|[lf] - SELF|[lf] SELFPAY|[fl]|{ttl} [l] self pay|{ttl} [l] pays cash|{ttl} [fl]|{ttl} [l] - patient pay|[fl] Medicaid|[fl] Medicare|[lf] MEDICARE B|[lf] (Medicaid)|[lf] Aetna|BCBS - [lf]|BCBS/[fl]|UHC [lf]|Aetna ([fl])
Cigna: [fl]|{pay} - [fl]|{pay} for [fl]|{pay} sub [lf]|Estate of [fl]|ESTATE OF [fl]|Est of [fl]|The estate of [fl]|c/o [fl]|[fl] c/o {rel}|Guarantor [fl]|Guarantor: [lf]|GUAR [lf]|Patient: [fl]|Pt [fl]|pt: [lf] cash|Pt pay - [lf]|Patient [lf]|Insured: [fl]|Insured [lf]|INSD: [lf]|Subscriber: [fl]|Subscriber [lf]|Subscr: [lf]|Policy holder [fl]|Policyholder: [fl]|Resp party: [fl]
Responsible party [lf]|RP: [lf]|Bill to [fl]|BILL TO: [lf]|Bill patient [lf]|MVA [lf]|MVA - [fl]|Workers comp - [lf]|WC [lf]|[lf] WC claim|[lf] / WORK COMP|Lien - [fl]|Attorney lien: [lf]|Auto: [fl]|[fl] auto claim|[fl] PPO|[fl] policy|[fl] Health Insurance|[fl] Blue Cross|[fl] Private Pay|Private pay [lf]|[fl] cash pay|cash - [fl]|Parent: [fl]|Parent of [fl]|Mother [fl]|Mom - [fl]|Father: [lf]
{rel} [fl] ins|Spouse: [lf]|[fl] (spouse)|[fl] secondary|[lf] 2ndary ins|NM1*IL*1*<EDI>****MI*[mid]|NM1*QC*1*<EDI>|NM1*IL*1*<EDI>|<HL7>|RE: [fl]|Re [lf]|RE: [lf] bal {amt}|Client: [fl]|Member [fl]|Member: [lf]|Beneficiary [fl]|Bene: [lf]|[fl] hospice pt|[fl] DOB [dob]|[lf] [dob]|[lf] ([mid])|[fl] #[mid]|[lf] payment plan|Pmt plan [fl]|[fl] charity care|Refund due [fl]
Refund - [lf]|[lf] REFUND|Check from [fl]|[fl] personal check|PAYEE [fl]|Paid by [fl]|Payer: [fl]|PAYOR: [lf]|Pyr [lf]|Payer name [fl]|{ttl} [l] Medicaid pending|{ttl} [l] insurance|Dependent: [fl]|Dep [lf]|Baby of [fl]|Trust of [fl]|POA [fl]|Guardian [fl]|Conservator: [fl]|Donor for [fl]|Employee: [lf]|Emp [lf] WC|HSA [fl]|FSA card [fl]|[lf] OON|UNINSURED - [lf]|[lf] NO INS|INS OF [fl]
Ins under [fl]|under {rel} [fl]|Medicaid ([lf])|[fl] Tricare|[fl] VA|Crime victim [lf]|Inmate [lf]|[lf] - DECEASED|[fl] (deceased)|[fl], self|Self - [fl]|1) [fl]|[fl]; self|[fl] 100%|Collections [lf]|AGENCY: [lf]|[lf] BAD DEBT''')

NAME_PERSON = bar('''[fl]|[fl]|[fl]|[fl]|[lf]|[lf]|[lf]|[lf]|[f]|[l]|[hl]|[hl]|[slash]|[semi]|[lfm]|[lfm]|[surfirst]|[surfirst]|{ttl} [fl]|{ttl} [l]|[lf] (M)|[lf] - spouse|Name: [fl]|Patient Name: [lf]|PT NAME [fl]|[fl] (self)|[fl] - subscriber|Baby Boy [l]|BB [l]|BG [l]|[l] Twin A|Newborn [l]|[fl] aka [fl]|[lf] / [lf]|[fl] c/o [fl]|[fl] & [fl]|Rev. [fl]|Sgt [l]
First: [f] Last: [l]|Last: [l] First: [f] MI: [mi]|LN [l] FN [f]|[fl] (minor)|[lf] DECEASED|[fl], patient|Insured [fl]|SUBSC: [lf]|Guarantor: [fl]|[fl]*|Est. of [fl]|Legal name [fl]|Preferred: [f]|"[fl]"|([fl])|[fl] DOB [dob]|NM1*IL*1*<EDI>|PID¦1¦¦<HL7N>|[fl]  {n}|Sr. [l]|Hon. [fl]|nee [l]|Maiden name: [l]|fka [fl]|Emergency contact: [fl] ({rel})|NOK [fl]|Mother's name: [fl]|POA: [fl]''')

NAME_NOTE = bar('''Pt [n] called re statement balance {amt}|Patient [n] states she never received a bill|Spoke with [fl], {rel} of pt, will mail pmt|[n] called, says {pay} should have paid|Call from [n]; verified 3 identifiers and explained deductible|LVM for [n] to call back about past due {amt}|Left msg w/ {rel} for [n], no PHI given|{ttl} [l] is upset about the {amt} copay|{ttl} [l] will bring new card to the next visit
{ttl} [fl] requested itemized bill be sent|Per {rel} [fl], coverage ended last month|[n] is the {rel} and POA on file|Insurance verified under {rel}'s plan ([n])|Subscriber is [fl], pt is dependent|Subscriber [lf], relationship {rel}|Insured: [lf]; group changed in {yr}|Guarantor [fl] agreed to {amt} monthly|Guarantor changed from [fl] to [fl]|RE: [fl], claim {cl}|Re: [n] / {pay} denial {carc}|RE: [lf] - auth needed for {cpt}
Dear {ttl} [l], your claim has been denied|Dear [fl]: enclosed please find the EOB you asked for|To whom it may concern: [fl] has been under our care since {yr}|Appeal on behalf of [fl], denied as {carc}|Appeal letter for [n] faxed to {pay}|Peer to peer scheduled for [fl] {svc}|[n] seen in clinic for {dx}|[fl] is a {age} year old {sex} with {dx}|[fl], a {age}-year-old {sex}, presents with {sx}|{ttl} [l] is a pleasant {age} y/o {sex} here for {sx}
{ttl} [l] tolerated the procedure well|{ttl} [l] was seen by PT and cleared for discharge|I had the pleasure of seeing [fl] today|Thank you for referring [fl] for evaluation of {dx}|HPI: [fl] reports {sx} x{n} days|Patient name: [fl] Chief complaint: {sx}|Pt: [lf] DOB: [dob] Dx: {dx}|[lf] DOB [dob] MRN [mrn]|NAME: [lf] ACCT [acct]|Name [fl], member id [mid], {pay} primary|[n] (mbr [mid]) termed before DOS|Pt name on card is [fl] but we billed [fl]
Card shows [fl] not [fl], corrected claim sent|Name mismatch: chart [lf], {pay} has [lf]|Legal name change, was [fl] now [fl]|Maiden name [l] on old ins card|Chart merged, [lf] duplicate of [lf]|Wrong patient billed - should be [fl]|Charges posted to [lf] belong to [lf], moved|Wrong pt's records sent; they were for [fl]|Payment {amt} from [fl] applied to acct [acct]|Check #{chk} from [fl] returned NSF|Credit card on file for [fl] declined
Refund {amt} to [fl], overpaid|Posted {amt} patient pmt - [lf]|Balance transferred to [lf]|Statement returned for [fl], new address [addr]|Sent stmt to [fl], [addr], <CSZ>|Bad address for [fl], skip trace|[fl] moved to [city], {st}|Reached [fl] at [ph], will pay Friday|Call [fl] at [ph] before rebilling|Cell for [n] is [ph]|[fl] prefers email: [em]|emailed [fl] at [em]|[fl] SSN [ssn] used to find coverage
Found MBI [mbi] for [fl] in portal|[fl] is QMB, Medicaid id [mcd]|Medicaid elig for [lf] from [d]|[lf] eff [d], {pay} added as 2ndary|[fl] passed away [d], contact estate|Deceased per {rel} [fl], DOD [d]|Estate rep [fl] requests balance|Obit found for [fl]|[n] expired in hospice|Baby boy [l] added to mom's plan|Newborn of [fl] not on policy yet|BB [l] claim pended for enrollment|Twin A [l] and Twin B [l] need separate accts
Mother [fl] delivered on [d]|Mom is [fl], born [dob]|{rel} [fl] gave consent by phone|Consent signed by [fl] ({rel})|Emergency contact [fl], {rel}, [ph]|NOK: [fl]|NOK [lf] notified|Lives with {rel} [fl]|History obtained from {rel}, [fl]|Accompanied by {rel} [fl]|Pt's {rel} [fl] picked up meds|caregiver [fl] reports {sx}|Interp used for [fl]|[fl] no show x2|[fl] LWBS|[fl] checked in late, rescheduled to [d]|[lf] resched
Reminder call to [n]|Scheduled [fl] for {svc} on [d]|Auth obtained for [fl] {svc} {n} units|Auth request: [lf] {cpt} {icd}|Auth for [n] pending w/ {pay}|Retro auth denied for [lf]|Verified benefits for [fl]: ded {amt} met|Elig check [lf] inactive|{pay} rep says no coverage for [fl] on DOS|{pay} has [fl] w/ different DOB|COB letter mailed to [fl]|[fl] needs to update COB with {pay}|[n] called {pay} to update COB|MSP questionnaire done w/ [fl]
WC adjuster needs records for [lf], DOI [d]|MVA [d], pt [fl] was passenger|Auto ins under [fl], claim {cl}|Attorney wants bills for [fl]|Subpoena received re [fl]|Records release signed by [fl]|ROI for [lf] sent|Financial assistance app approved: [fl] {pct}%|Charity app from [n] missing pay stubs|Payment plan for [fl] {amt} x {n} mo|[lf] sent to collections {amt}|Bankruptcy notice [fl], ch 7|Dispute from [lf]: says not her signature|Complaint from [fl] about wait
Hi team, can someone call [fl] back today|pls fix dx for [lf] and rebill|fyi [fl] is a relative of an employee|need op note on [lf] asap|cb [fl] tmrw|vm from [fl], ?? about eob|sw pt [fl] - will call ins|s/w [n], pd {amt} by phone|tc to [lf], n/a|[fl] - f/u {n} wks|lmom [lf]|Pt. [n] here for f/u {dx}|pt [l], {sx}, labs ok|Mr [l] doing well on {drug}|Mrs [l] c/o {sx}|Ms. [l] denies SI|Miss [l] seen for {sx}|per {ttl} [l] the pain is worse at night
{ttl} [l]'s incision looks clean|[fl]'s MRI was reviewed|[fl]'s {rel} asks for results|Labs for [fl] reviewed, A1c {a1c}|Rx {drug} {dose} mg sent for [fl]|Refill request [lf] {drug}|D/C summary: [fl] admitted [d] discharged [d] with {dx}|[fl] was transferred to {fac} on [d]|Admit [fl] to {fac} for {dx}|OR: [lf] {side} {joint} scope|Consult for [fl] re {dx}|Informed [n] of risks|After consent, [fl] was positioned supine|[fl] voiced understanding
NM1*IL*1*<EDI>****MI*[mid]|NM1*QC*1*<EDI>~|CLP*{cl}*4*450.00*0**12 NM1*QC*1*<EDI>****MI*[mid]|PID-5 is <HL7N>, payer shows [lf]|835 NM1*74*1*<EDI>: corrected name|Reject: subscriber <EDIS> not found|Ins card copy: "[fl]", ID [mid]|Scan labelled [lf]|Fax misdirected - it was for [fl]|Double booked [fl] and [fl]|Signature on file: [fl]|signed, [fl]|E-signed by patient [fl] [d]|Sincerely, [fl] (patient)|cc: [fl], patient|Attn: [fl]|Employee [lf] claims injury at work
Student [fl], plan thru school|Veteran [fl], VA auth expired|Inmate [lf] brought by deputies|Tribal member [fl] referred by IHS|Donor [fl] bills go to recipient's ins|Recipient [lf], transplant case|Study pt [fl] - bill sponsor|Grandmother [fl] has custody|Foster mom [fl] has new Medicaid card|Court order: father [fl] carries insurance|Divorced, ex-husband [fl] was subscriber|[fl] (ex-wife) still on policy|two pts w/ same name [fl]|hello this is [fl] I got a bill for {amt}|My name is [fl] and I was charged twice
[fl] wrote in: "I already paid"|Portal message from [fl]: when is my appt|Text from [n] received|Interpreter for {ttl} [l] booked|[fl] is deaf, use relay|[fl] speaks only Spanish|[fl], unemployed, lost coverage in {yr}|[fl] turned 26, off parents plan|Please adjust [lf] {carc} {amt}|w/o {amt} for [lf] per mgr|Small bal [lf]|Tickler: [lf]|Batch {n}: [lf], [lf], [lf]|Missing charges for [lf] and [lf]|Claims held: [lf] {cpt}; [lf] {cpt}''')

# ---------------------------------------------------------------- other kinds: fields | sentences (separated by ===)

FORMS = {
 'SSN': '''[ssn]|[ssn]|[ssn]|[ssn]|SSN [ssn]|SSN: [ssn9]|SS# [ssn]|SS# [ssn9]|Soc Sec No [ssn]|Social Security Number: [ssn]|social: [ssn]|Pt SSN [ssn9]|SSN=[ssn]|S.S.N. [ssn]|REF*SY*[ssn9]|SSN([ssn])|Subscriber SSN: [ssn9]|ssn last four [l4]|SSN last 4: [l4]|Last 4 of SSN [l4]|Soc. Sec. #[ssn9]|[ssn] (SSN)|SSN/TIN [ssn]|guarantor ss [ssn]|Insured's SSN: [ssn]
===Verified pt by last four of social [l4]|Used SSN [ssn] to look up Medicaid elig|Card has social security number [ssn] on it, please black out|Found under SS# [ssn9] in the portal|She gave her social as [ssn]|mbr id on file is really his SSN [ssn]|Spouse SSN [ssn], no coverage found|SSN on the W-9 is [ssn]|Corrected SSN from [ssn] to [ssn]|{pay} needs full SSN: [ssn9]|Old ID was [ssn], now uses MBI|ss [ssn] dob [dob]|collections file: [fl] [ssn]''',
 'ITIN': '''[itin]|[itin]|[itin]|ITIN [itin]|ITIN: [itin9]|Tax ID (ITIN) [itin]|ITIN# [itin9]|ind. taxpayer id [itin]|Individual Taxpayer Identification Number: [itin]|ITIN=[itin]|Pt ITIN [itin]|ATIN [atin]|[itin] ITIN|no SSN, ITIN [itin]|Guarantor ITIN: [itin]
===Pt has no SSN but an ITIN, [itin]|Charity application lists ITIN [itin]|Income verified w/ 1040, ITIN [itin9]|Guarantor uses [itin] for taxes|She files taxes under [itin]|Use ITIN [itin] on the refund check|Foreign national, ITIN [itin], no coverage|Tax form shows [itin] as the id|entered [itin] in SSN field, rejected by {pay}''',
 'MBI': '''[mbi]|[mbi]|[mbi]|[mbi]|MBI [mbi]|MBI: [mbi]|Medicare # [mbi]|Medicare no. [mbi]|Medicare Beneficiary Identifier [mbi]|MCR ID [mbi]|HIC/MBI [mbi]|NM109 [mbi]|NM1*IL*1*<EDI>****MI*[mbi]|MBI#[mbi]|Mcare: [mbi]|([mbi])|Medicare ID: [mbi]|MBI=[mbi];|RRB MBI [mbi]
===New Medicare card, MBI [mbi]|Portal lookup returned [mbi]|Claim rejected, MBI [mbi] not active on DOS|Pt reads card: [mbi]|Updated ins to Medicare [mbi] part B eff {yr}|MBI changed from [mbi] to [mbi]|[fl] MBI is [mbi]|QMB pt [mbi], no coins|Crossover failed for [mbi]|hospice elected under [mbi]|bene [mbi] has MA plan|Verify [mbi] w/ IVR''',
 'HICN': '''[hicn]|[hicn]|[hicn]|HICN [hicn]|HICN: [hb]|HIC # [hb]|HIC [hicn]|HIC no. [hicn]|old Medicare # [hicn]|Medicare claim no. [hicn]|HICN#[hicn]|HICN [hb]|RRB # [hb]|Railroad HIC [hb]|Health Insurance Claim Number [hicn]|HICN: [hicn]|Railroad Medicare no. [hb]|former HICN [hicn]|HIC: [hb]
===Pt still presents card with HICN [hicn]|HIC number [hicn] is no longer accepted, need MBI|Old remit lists [hicn]|Widow benefits under HICN [hicn]|RR retiree, HIC # [hb]|[fl] had HICN [hicn] before the new cards|Denied N382, HICN [hb] billed|Archived claim under [hicn] from {yr}|Cross reference HICN [hicn] to MBI [mbi]|spouse's number [hicn] used''',
 'CARD': '''[card]|[card]|[card]|[card]|Card # [card]|Visa [card]|MC [card]|Amex [card]|Discover [card]|CC: [card]|Credit card no. [card]|card number=[card]|CC# [card]|debit [card]|HSA card [card]|FSA debit card: [card]|VISA [card] cvv {n}|PAN [card]|Card on file [card]
===Pt paid {amt} w/ visa [card]|card declined: [card]|took pmt over phone, card [card], {amt}|Run [card] for the copay|Do not store card number [card] in notes|Refund to [card] {amt}|HSA card on file is [card]|New card [card], old one expired|{rel} gave cc [card] for balance|autopay set up on [card]|chargeback on card [card]|mailed in form with card [card] written on it''',
 'IBAN': '''[iban]|[iban]|[iban]|[iban]|[iban]|IBAN [iban]|IBAN: [iban]|iban no. [iban]|Refund IBAN [iban]|IBAN=[iban]|acct (IBAN) [iban]|Wire to [iban]|intl refund: [iban]|Bank: [iban]|Beneficiary IBAN [iban]
===Foreign pt wants refund wired to [iban]|Intl patient, bank details [iban]|Wire {amt} to IBAN [iban], pt's own account|Sent refund to [iban], bounced|Embassy patient pays from [iban]|Refund {amt} EUR to [iban] ([fl])|Bank rejected [iban], name differs|Student's father pays by wire from [iban]''',
 'EMAIL': '''[em]|[em]|[em]|[em]|[em]|Email: [em]|E-mail [em]|email=[em]|<[em]>|[em];|mailto:[em]|Pt email [em]|Contact: [em]|({rel}) [em]|[em], [em]|PER*IC*<EDIS>*EM*[em]|e-mail addr: [em]|EMAIL ADDRESS [em]
===Statement emailed to [em]|Pt wants EOB sent to [em].|Portal invite bounced from [em]|reach her at [em] not by phone|his email is [em], confirmed|new e-mail [em] per {rel}|[fl] ([em]) asked for a receipt|from: [em] subject: bill question|Please cc [em] on the appeal|Paperless billing: [em]|Reset portal password for [em]|login [em] locked''',
 'URL': '''[url]|[url]|[url]|[url]|[url]|URL: [url]|Web [url]|link [url]|Website: [url]|<[url]>|Pt page [url]|see [url]|Profile [url]|photo link: [url]
===Pt started a fundraiser, see [url]|Images uploaded at [url]|Patient posted a complaint on [url]|Telehealth link was [url]|{rel} shared updates at [url]|Self employed, site [url]|Records at [url], download before Friday|Scan is here: [url]|skip trace hit [url]|She sent this link [url] as proof of payment|Portal message thread [url]''',
 'IP': '''[ip]|[ip]|[ip]|[ip]|IP [ip]|IP address: [ip]|client_ip=[ip]|src [ip]|[ip4]:8443|remote addr [ip]|from [ip]|login ip [ip]|X-Forwarded-For: [ip]|host [ip]|Last login [ip]
===Portal login from [ip] at 09:14|E-sign captured from IP [ip]|Consent form submitted online, IP address [ip]|Failed logins for pt account from [ip]|Telehealth session, patient IP [ip], dropped twice|Fraud alert: payment from [ip] blocked|Device registered at [ip]|audit log shows [ip] opened the bill|session [ip] expired''',
 'MAC': '''[mac]|[mac]|[mac]|[mac]|[mac]|MAC [mac]|MAC address: [mac]|mac=[mac]|HW addr [mac]|BT [mac]|Wi-Fi MAC [mac]|Device MAC [mac]|eth0 [mac]|BLE address [mac]|modem [mac]
===Home monitor paired, MAC [mac]|CPAP modem [mac] not reporting|Pt's tablet [mac] registered for RPM|Glucose hub bluetooth [mac] offline|RPM kit sent, device address [mac]|Replace gateway [mac], no data for {n} days|scale w/ MAC [mac] returned by pt|infusion pump wifi [mac]''',
 'VIN': '''[vin]|[vin]|[vin]|[vin]|[vin]|VIN [vin]|VIN: [vin]|VIN# [vin]|Vehicle ID [vin]|vehicle identification number [vin]|VIN=[vin]|Veh: [vin]|Auto VIN [vin]|insd vehicle [vin]
===MVA, pt's car VIN [vin]|Auto carrier needs VIN: [vin]|PIP claim on vehicle [vin]|Police report lists [vin]|Lien on the vehicle [vin] for balance|Rental, VIN [vin], no med pay|Driver's policy covers [vin] only|accident {yr}, veh [vin], passenger''',
 'PHONE': '''[ph]|[ph]|[ph]|[ph]|[ph]|[pi]|Phone: [ph]|Ph [ph]|Tel. [ph]|Home [ph]|H: [ph]|Cell [ph]|C: [ph]|Cell: [p10]|Phone [p10]|Mobile [pi]|W: [ph]|Work ph [ph]|ph# [p10]|Tel: [p10]|[ph] (cell)|[ph] home|Contact # [ph]|Emerg contact [ph]|PER*IC*<EDIS>*TE*[p10]|Day phone: [ph]|msg ph [ph]|Call [ph]|mobile: [p10]|telephone number [ph]
===Pt can be reached at [ph] after 5|LM on cell [ph]|Call back number is [ph]|her number changed to [ph], updated|No answer at [ph], tried x{n}|[ph] is disconnected|{rel}'s number [ph] listed as contact|text pt at [ph]|Spoke to {rel} ([ph])|VM left [ph] re balance {amt}|wrong number [ph], remove|pt overseas, [pi]|please ring [ph] to schedule {svc}|reached voicemail for [fl] @ [ph]|called cell [p10] no ans|home phone [ph] work phone [ph]|wants call at [ph] not home|Autodialer opt out [ph]''',
 'FAX': '''Fax [pp]|Fax: [pp]|FAX# [pp]|fax no. [pp]|Facsimile [pp]|Facsimile: [pp]|F: [pp]|Fax number: [pp]|fax: [p10]|FAX [p10]|Home fax [pp]|Fax ([pp])|F [pp]|pt fax [pp]|Fax # [p10]|facsimile no [pp]|fax [pp] (home)|e-fax [pp]|PER*IC*<EDIS>*FX*[p10]
===Fax the EOB to the pt at fax [pp]|Pt's home fax is [pp]|Faxed itemized bill to [pp] per pt|Please send by fax to [pp], attn [fl]|{rel} asked us to fax forms to [pp]|fax # [pp] busy x{n}|FAX: [pp] confirmed by patient|his fax number changed, now [pp]|sent by facsimile to [pp]|fax back to [pp] today|patient gave fax [p10] for records''',
 'DATE': '''[dd]|[dd]|[dd]|[dd]|[dd]|[dd]|[dob]|[dob]|DOB [dob]|DOB: [dob]|D.O.B. [dob]|Birthdate [dob]|born [dob]|BD [dob]|DOS [dd]|DOS: [dd]|Date of service [dd]|Admit date: [dd]|D/C [dd]|Discharged [dd]|DTP*472*D8*[s8]|DMG*D8*[d8]*F|DTP*434*RD8*[s8]-[s8]|[dd] - [dd]|from [dd] to [dd]|[dd] thru [dd]|Date of death [dd]|DOD: [dd]|DOI [dd]|LMP [dd]|[my]|Adm [dd] Disch [dd]|Surgery date [dd]|date of birth: [dob]|[dd] 14:32|[dd]T08:15:00|DOB [d8]|PID-7 [d8]|injury date [dd]|Svc dt [s8]|DOS [dm]
===Seen on [dd] for {sx}|Admitted [dd], discharged [dd] to home|DOS [dd] denied {carc}|Pt born [dob] per card, we had [dob]|Surgery was [dd], global period applies|Last visit in [my]|Injury happened on [dd] at work|Claim for [dd] paid {amt}|She delivered on [dd]|Died on [dd] at home|Next appt [dd]|labs drawn [dd] resulted normal|rescheduled from [dm] to [dm]|Started dialysis [my]|pt seen [dm] and again [dm]|MVA on [dd]|Chemo cycle 1 given [dd]|ER visit the night of [dd]|DOB mismatch, {pay} shows [dob]|stroke in [my], rehab since|f/u on or about [dd]|Hospice start [dd]|Transferred [dd] by ambulance|Called pt [dd], no answer|Last payment [dd] {amt}|OV [dd], [dd] and [dd] unpaid|last colonoscopy [my]''',
 'AGE': '''Age [a90]|Age: [a90]|[a90] yo|[a90] y/o|[a90]-year-old|[a90] years old|[a90]yo {sex}|age [a90] yrs|[a90] years of age|aged [a90]|[a90] y.o.|AGE=[a90]|[a90w] years old|[a90w]-year-old|[a90] yr old {sex}|Pt age: [a90]|[a90] YO M|Age [a90]F|[a90]y {sex}
===[a90] yo {sex} with {dx}|Pt is a [a90]-year-old {sex} living in assisted living|This [a90] year old {sex} fell at home|[a90w]-year-old {sex} w/ {sx}|She is [a90] years old and independent|Frail {sex}, age [a90], hospice eval|At [a90] years of age not a surgical candidate|Patient, aged [a90], declines {svc}|{sex} [a90] y.o. s/p hip fx|Turned [a90] years old this week|{dx} in a <NONA>|A <NONA> with {dx}, DNR|he is [a90w] years old, lives w/ {rel}|<NONA> {sex}, nursing home resident|Age: [a90] Sex: F CC: {sx}|[a90]yo F adm for {dx}|mother still alive at age [a90]|{pay} flagged age [a90] as error''',
 'ADDRESS': '''[addr]|[addr]|[addr]|[addr]|[addr]|[addr]|[addr]|[addr], <CSZ>|[addr], <CSZ>|[addr] <CSZ>|Address: [addr]|Addr [addr], <CSZ>|Mailing: [addr]|N3*[addr]|Home addr: [addr]|ADDRESS LINE 1 [addr]|c/o [fl], [addr]|Street: [addr]|Pt address [addr]|Res: [addr]
===Pt lives at [addr]|Moved to [addr], <CSZ>|Statement returned from [addr]|New address is [addr], update reg|mail refund to [addr], <CSZ>|Old address [addr] on {pay} file|DME delivered to [addr]|EMS picked up pt at [addr]|Send bills to {rel} at [addr]|please correct street to [addr]|resides at [addr] w/ {rel}|Home health visit at [addr]|Forwarding addr: [addr], <CSZ>|fell outside home at [addr]''',
 'CITY': '''[city], {st}|[city], {st}|[city] {st}|City: [city]|[city], {state}|CITY [city]|city=[city]|[city], {st} USA|Town: [city]|<CSZ>|N4*[city]*{st}*[zip]|City/State: [city], {st}|County: [cty]|[cty] County resident|Pt city [city]|Birthplace: [city], {st}|City of residence: [city]
===Pt lives in [city]|Lives in [city], {st} w/ {rel}|Resident of [cty] County|moved from [city], {st} to [city], {st}|Drives in from [city], {st} for dialysis|Originally from [city], {state}|patient resides in [city]|Lives in [city] half the year|Address now in [city], {st}|born in [city], {state}|staying w/ {rel} in [city], {st}|Snowbird, winters in [city], {st}|hometown [city], {st}|Accident happened in [city], {st}|pt relocated to [city], {state}''',
 'ZIP': '''ZIP [zip]|Zip: [zip]|zip code [zip]|ZIP+4 [zip4]|Zip code: [zip4]|{st} [zip]|{st} [zip4]|<CSZ>|zip=[zip]|Postal code [zip]|Pt zip [zip]|Zipcode [zip]|postal: [zip4]|Billing zip [zip]|ZIP CODE [zip4]|Home ZIP: [zip]|N4*[city]*{st}*[zip]|Zip/Postal [zip]
===Pt's zip is [zip]|Card declined, billing zip [zip] mismatch|zip code on file [zip4] wrong|Mail came back, new zip [zip]|Lives in {st} [zip]|Verified address and zip [zip] with pt|Network search by pt zip code [zip]|AVS fail for zip [zip]|moved, zip code now [zip]|USPS shows zip [zip4]''',
 'MRN': '''MRN [mrn]|MRN: [mrn]|MRN# [mrn]|MR# [mrn]|MR # [mrn]|Med Rec [mrn]|Med Rec # [mrn]|Medical record number: [mrn]|Medical Record No. [mrn]|Chart # [mrn]|Chart: [mrn]|Chart no [mrn]|Unit no. [mrn]|Unit # [mrn]|Hospital no. [mrn]|Hosp # [mrn]|REF*EA*[mrn]|M.R.N. [mrn]|mrn=[mrn]|EMRN: [mrn]|Pt MRN [mrn]|med. rec. no. [mrn]|medrec [mrn]|MRN [mrn] / [lf]|(MRN [mrn])|PID¦1¦¦[mrn]^^^MRN|Chart Number [mrn]|MR number [mrn]
===Please pull MRN [mrn] for appeal|Duplicate chart, merge MRN [mrn] into [mrn]|Records for med rec # [mrn] faxed|Charge posted to wrong MRN ([mrn])|[fl], MRN [mrn], seen for {dx}|Chart # [mrn] missing op note|acct note: see chart [mrn]|Path report filed under MR# [mrn]|Need face sheet, medical record number [mrn]|MRN:[mrn] DOS [dd]|Unit number [mrn] is the active record|MRN [mrn] no auth on file|Scan to MRN [mrn]|old hospital no. [mrn]''',
 'MEDICAID': '''Medicaid ID [mcd]|Medicaid ID: [mcd]|Medicaid # [mcd]|MCD # [mcd]|MCD ID [mcd]|Medi-Cal ID [mcd]|Medi-Cal # [mcd]|CIN [cin]|CIN: [cin]|CIN# [cin]|Medicaid no. [mcd]|Medicaid Number: [mcd]|MA ID [mcd]|AHCCCS ID [ahc]|TennCare ID [mcd]|ProviderOne ID [mcd]|Recipient ID [mcd]|Recipient # [mcd]|Medicaid recip no [mcd]|Medicaid [mcd]|MassHealth ID [mcd]|BIC # [mcd]|NY Medicaid [cin]|xix # [mcd]|Medicaid client no. [mcd]|TX Medicaid ID [mcd]|Medicaid CIN: [cin]|medicaid id=[mcd]
===Pt now has Medicaid, ID [mcd]|Medicaid ID [mcd] active on DOS|{rel} brought Medi-Cal card, ID [mcd]|NY CIN [cin] w/ managed care|Spend down met, Medicaid # [mcd]|Newborn Medicaid number is [mcd]|billed {pay} w/ Medicaid id [mcd], rejected|Checked portal, recipient id [mcd] inactive|Retro Medicaid [mcd] from {yr}|[fl] Medicaid ID [mcd]|Wrong Medicaid no. ([mcd]) on claim|MCD # [mcd] secondary to Medicare|CIN# [cin] termed''',
 'MEMBER': '''Member ID [mid]|Member ID: [mid]|Mbr ID [mid]|mbr # [mid]|Member # [mid]|Member no. [mid]|Subscriber ID [mid]|Sub ID: [mid]|Subscriber # [mid]|Insured ID [mid]|Insured's ID: [mid]|Policy # [mid]|Policy no. [mid]|Policy ID [mid]|Policy number: [mid]|Cardholder ID [mid]|Beneficiary ID [mid]|ID# [mid] (BCBS)|BCBS ID [mid]|Ins ID [mid]|Insurance ID: [mid]|Ins ID# [mid]|NM1*IL*1*<EDI>****MI*[mid]|Mem ID [mid]|member id=[mid]|{pay} ID [mid]|Enrollee ID [mid]|Enrollee no. [mid]|Health plan ID [mid]|cert # [mid]|Pol# [mid]|Dependent ID [mid]|Subscriber number [mid]|{pay} member [mid]
===Ran elig on member ID [mid], inactive|New card: {pay} ID [mid] grp 0071{n2}|Claim denied, member id [mid] not found|pt gave ID [mid] over the phone|Corrected policy number to [mid]|Subscriber ID [mid], pt is dep 02|{rel}'s policy # [mid] is primary|Insured ID should be [mid] not [mid]|Sent claim {cl} under mbr id [mid]|Prefix wrong, member # is [mid]|[fl] / member ID [mid] / {pay}|cardholder id [mid] for rx|Old policy [mid] termed, no new coverage|Rep could not locate ID [mid]|Member ID on EOB: [mid]|beneficiary id [mid] w/ {pay}''',
 'ACCOUNT': '''Acct [acct]|Acct # [acct]|Acct: [acct]|Account [acct]|Account # [acct]|Account number: [acct]|A/C # [acct]|HAR [acct]|HAR: [acct]|Patient control number [acct]|Pt control no. [acct]|PCN [acct]|Patient acct [acct]|Pt acct # [acct]|Guarantor account [acct]|Guar acct # [acct]|GUAR # [acct]|Visit # [acct]|Encounter [acct]|Checking acct [acct]|Checking account no. [acct]|Savings acct # [acct]|Bank account [acct]|acct no [acct]|Pt. Acct. No. [acct]|account=[acct]|Hospital account [acct]|Stmt acct [acct]|CLM01 patient control [acct]|Billing acct [acct]|FIN # [acct]|Acct#[acct]
===Pls move {amt} to acct [acct]|Pt calling on account [acct]|Combine accts [acct] and [acct]|Account # [acct] sent to agency|statement for acct [acct] returned|NSF on checking account [acct]|Guarantor account [acct] has {amt} open|EFT refund to savings account [acct]|HAR [acct] needs coding hold released|Adjusted {amt} on acct #[acct]|Duplicate HAR [acct]|Patient control number [acct] not on remit|Acct [acct] - {carc} - appeal|Balance on account [acct] is {amt}|acct [acct] [lf] bad debt|autopay from bank acct [acct]|Posted to the wrong acct, should be [acct]''',
 'LICENSE': '''DL [lic]|DL# [lic]|DL #: [lic]|DL: [lic]|D.L. [lic]|DLN [lic]|Driver license [lic]|Driver's license # [lic]|Drivers lic no. [lic]|Driver lic: [lic]|{st} DL [lic]|{st} driver's license [lic]|OLN [lic]|Lic # [lic]|License # [lic]|License no. [lic]|CDL [lic]|CDL # [lic]|State ID [lic]|State ID # [lic]|{st} ID card [lic]|driver's lic. [lic]|DL/ID no. [lic]|Photo ID: DL [lic]|dl number [lic]|operator license [lic]|Birth certificate no. [lic]|Nursing license # [lic]|Marriage certificate # [lic]|Pilot certificate no. [lic]
===Copied DL # [lic] at check in|ID checked, {st} DL [lic]|Pt's driver license number is [lic]|DL [lic] expired, ask for new|Identity verified with license # [lic]|skip trace by DL# [lic]|Fraud? driver's license [lic] does not match [fl]|Pt truck driver, CDL # [lic], DOT physical|Police report: driver lic [lic]|{rel} showed driver's license [lic]|state ID no. [lic] scanned|DOT card, license no. [lic]|check cashed w/ DL [lic]|photo ID was {st} driver license [lic]''',
 'PLATE': '''Plate [plate]|Plate # [plate]|Plate: [plate]|License plate [plate]|License plate # [plate]|Lic plate [plate]|Lic. plate no. [plate]|Tag [plate]|Tag # [plate]|Tag: [plate]|Tag no. [plate]|{st} plate [plate]|{st} tag [plate]|plate no. [plate]|Veh plate [plate]|vehicle tag [plate]|LP [plate]|LP# [plate]|license plate number: [plate]|plate={st} [plate]|Reg plate [plate]|Handicap placard/plate [plate]|Plates [plate] ({st})|auto tag# [plate]
===Car w/ plate [plate] towed from lot|Pt's vehicle tag # [plate] on police report|other driver plate [plate] {st}|MVA, license plate [plate]|Valet ticket, plate # [plate]|Parking validated for plate [plate]|Hit by truck {st} plate [plate]|Pt drove off in car w/ license plate [plate]|EMS noted plate no. [plate]|Security logged tag [plate]|Auto claim {cl}: insured vehicle plate [plate]|pt left w/ IV in, car tag [plate]|ride share plate [plate] dropped pt|wheelchair van, {st} plates [plate]''',
 'DEVICE': '''S/N [ser]|S/N: [ser]|SN [ser]|SN# [ser]|Serial [ser]|Serial # [ser]|Serial no. [ser]|Serial number: [ser]|Ser. no. [ser]|Ser# [ser]|[udi]|[udi]|[udi]|[udi]|UDI [udi]|UDI: [udi]|Pacemaker serial [ser]|ICD S/N [ser]|Pump serial # [ser]|CPAP SN [ser]|Device serial: [ser]|Device ID [ser]|Implant S/N [ser]|Implant serial no [ser]|device s/n=[ser]|Concentrator ser no. [ser]|Lead serial number [ser]|Wheelchair serial # [ser]|Generator SN: [ser]|Hearing aid S/N [ser]|Model A2DR01 S/N [ser]
===Implanted dual chamber pacer, serial [ser]|Generator changed, new S/N [ser], old S/N [ser]|UDI [udi] recorded in op note|CPAP returned, serial number [ser]|Recall notice for device serial # [ser]|Explanted stimulator, SN [ser]|Insulin pump S/N [ser] out of warranty|Wheelchair repair, serial no. [ser]|Implant sticker: [udi]|Loaner vent serial [ser] delivered|Hearing aids S/N [ser] (R) and S/N [ser] (L)|Knee implant scanned as [udi]|{pay} wants pump serial number, [ser]|O2 concentrator SN [ser] swapped|LVAD controller serial # [ser]|remote monitor S/N [ser] not transmitting''',
 'OTHER': '''<OTH>|<OTH>|<OTH>|<OTH>|<OTH>|<OTH>|<OTH>|<OTH>|Pt <OTH>|(<OTH>)|ID type: <OTH>
===Verified identity by <OTH>|Pt presented <OTH> at registration|[fl], <OTH>|No SSN, gave <OTH>|<OTH> copied to chart|Bill goes to program under <OTH>|Please add <OTH> to the file|{rel} asks why <OTH> is on the statement|coverage letter lists <OTH>|Claim for <OTH> pended''',
 'BIOMETRIC': '',
 'PHOTO': ''}
BIO_WORDS = ("fingerprint|fingerprints|thumbprint|thumb print|finger print|palm print|palm scan|palm vein scan|voice print|voiceprint|retina scan|retinal scan|iris scan|iris template|face scan|facial scan|face template|gait profile|gait print|DNA profile|DNA fingerprint|fingerprint scan|fingerprint template|fingerprint hash|"
             "voice profile|palm template|iris hash|face ID template|retinal print|thumb scan|DNA print|handprint scan").split('|')
BIO_TPL = bar('''#|#|# on file|# captured at registration|Biometric: #|Enrolled by #|# ID {n5}|Pt #: stored|ID method #|scan type: #|# of patient|Patient # attached|check-in w/ #|# match 0.9{n1}|consent for #
===Pt identified by # at kiosk|# did not match, used photo ID|Registration took a # from the patient|Wants her # removed from the file|Portal login uses # per pt|Police requested the # of the patient|# stored in the payment app|Unconscious pt identified via #|The clinic's time clock shows the #; see pt file|Could not enroll #, skin too dry|Patient consents to # for check in|Lab sent # of the father for paternity|ID confirmed with # and DOB|His # was taken for the research study|attached # to chart in error''')
PHOTO_WORDS = ("full-face photo|full face photograph|full-face image|headshot|head shot|selfie|mugshot|mug shot|portrait|portrait photo|photo of patient|photo of the patient|photograph of patient|patient photo|face photo|facial photograph|full face picture|IMG_@4.jpg|IMG_@4.HEIC|DSC@5.JPG|DSC_@4.jpeg|face_@3.png|"
               "patient_@4.jpg|patient-photo-@3.png|face@2.jpeg|IMG-2023@4.jpg|DSCN@4.jpg|patient_face_@2.heic|PatientPhoto@3.jpg").split('|')
PHOTO_TPL = bar('''#|#|#|File: #|Attachment: #|attached #|# (registration)|Scan: #|doc type #|image #|Upload #|Photo ID: #|# in chart|media=#
===Please delete # from the chart|Pt sent # through the portal|# attached to the appeal by mistake|# added at registration|Pre-op # in the plastics file|{rel} emailed #|The # in the record is of another person|Saved as # on the shared drive|{pay} wants # for the rhinoplasty auth|Submitted # with the prior auth|Jail sent # with the transfer packet|Used # for ID|see # for rash on cheek, face visible|Took # with consent''')
SAFE_LOWER = {'NAME', 'DATE', 'ADDRESS', 'CITY', 'AGE', 'BIOMETRIC', 'PHOTO', 'PHONE', 'FAX', 'EMAIL', 'SSN', 'ACCOUNT', 'MRN', 'ZIP', 'MAC'}
FIELD_CTX = {'DATE': 'date', 'NAME': 'person'}
SIZES = {k: 150 for k in 'SSN ITIN MBI HICN CARD IBAN EMAIL URL IP MAC VIN FAX AGE CITY ZIP BIOMETRIC PHOTO'.split()}
SIZES.update({k: 180 for k in 'PHONE MRN MEDICAID MEMBER ACCOUNT LICENSE PLATE DEVICE OTHER'.split()})
SIZES.update(DATE=220, ADDRESS=220)

# ---------------------------------------------------------------- codes that look like identifiers

def badcard():
    c = card_raw()
    return group(c[:-1] + str((int(c[-1]) + rnd(1, 9)) % 10), (4, 4, 4, 4), one([' ', '-', '']))


def badiban():
    s = iban().replace(' ', '')
    return s[:2] + '%02d' % ((int(s[2:4]) + rnd(1, 40)) % 97) + s[4:]


def badssn():
    return '-'.join((one('000|666'), dig(2, '12345'), dig(4, '123'))) if R.random() < .5 else '9' + dig(2) + '-' + '%02d' % rnd(1, 49) + '-' + dig(4)


def badmbi():
    m = mbi().replace('-', '').upper()
    return m[:1] + one('S|L|O|I|B|Z') + m[2:]


CODES = bar('''{cpt}|{cpt}-{mod}|{cpt} {mod} x{n}|CPT {cpt}|{cpt},{cpt},{cpt}|{hcpcs}|{hcpcs} {mod}|HCPCS {hcpcs} units {n}|{icd}|{icd}, {icd}|DX {icd}|ICD-10 {icd}|ABK:{icdp}|HI*ABK:{icdp}*ABF:{icdp}~|{ndc}|NDC {ndc}|N4{ndc11} ML{n}|LIN**N4*{ndc11}|{rev}|Rev {rev}|Rev code {rev} x{n}|{carc}|{carc} {rarc}|{carc}: {amt}|CAS*CO*45*{n2}.00~|CAS*PR*1*{n5}|DRG {drg}|MS-DRG {drg} wt 1.{n5}
TOB {tob}|POS {pos}|{tob}/{rev}|payer id {pid}|Payer ID: {pid}|{pid}|NPI {npi}|NPI: {npi}|Rendering NPI {npi}|{npi}|TIN {tin}|EIN: {tin}|Tax ID {tin}|CLIA {clia}|DEA {dea}|taxonomy {tax}|PRV*BI*PXC*{tax}|CCN {ccn}|claim # {cl}|Claim {cl}|ICN {cl}|DCN: {cl}|ref claim no. {cl}|REF*F8*{cl}~|CLP*{cl}*1*{n2}0.00*{n2}.5**12|check # {chk}|Check {chk} {amt}|EFT trace {n5}{n5}{n}|TRN*1*{n5}{n5}*1{tin9}~|Batch {n5}-{n2}
{amt}|{amt} / {amt}|USD {amt}|-{amt}|({amt})|{pct}%|{n}/{n2}|1/2|3/4 units|{bp}|{n}:{n2}|ratio {n}:{n1}|qty {n}|Units: {n2}|{n5}|{n5}|v{n1}.{n}.{n1}.{n}|version {n1}.{n}.{n1}.{n2}|ver. {n1}.{n2}.0.{n}|build {n1}.{n}.{n5}|sec. {n1}.{n}.{n1}.{n1}|005010X222A1|005010X{n1}21A1|GS*HC*SENDER*RCVR*20240115*0830*{n}*X*005010X223A2~|ST*837*{chk}~|SE*{n2}*0001~|loop 2300 REF02|Loop 2010AA NM109|SVC*HC:{cpt}:{mod}*{n2}0*{n2}**1~|SV1*HC:{cpt}*{n2}0*UN*1***1~
{badcard}|trace {badcard}|{badiban}|{badvin}|{badssn}|{badmbi}|part no {badvin}|{yr}|{yr}-{yr2}|CY{yr}|FY {yr} Q{n1}|{yr} Q{n1}|Line {n} of {n2}|A{n1}:{n5}|277CA STC*A3:21|Edit {n5}|NCCI edit {cpt}/{cpt}|MUE {n}|RVU {n1}.{n2}|CF 33.{n2}|wRVU {n1}.{n2} x {n}|LCD L{n5}|NCD 110.{n2}|Form CMS-{n5}|APC {n5}|HIPPS 1AA{n1}1|RUG RVB|tooth {n}|quad LR surf MOD|D2740 tooth {n}|NDC units ML{n}.{n1}
Group no. {n5} HMO|grp {n5}|Plan code {n2}0|BIN 610014 PCN MEDDPRIME|RxBIN {n5}1|Fee sched {n2}-{yr}|mod {mod} {mod}|condition code {n2}|occurrence code {n2}|value code 80 {n}.00|frequency code 7|Type 1|auth units {n}/{n2}|{n2} mg/dL|{n} mL/hr|{n2} x {n} mm|{hcpcs}-{mod}-{mod}|{n}.{n}|{n2}.00.00|80-{n5}|Lot size {n}|Rm {n}|Ext {n2}|T{n5}|{tf}|Call {tf}|Provider line {tf} opt 2|fax {tf}|ISO 13616|SNOMED {n5}008|LOINC {n5}-4|RxCUI {n5}1|CVX {n2}|CARC {n2}|RARC {rarc}|status {n1}|000{n5}
{n5}-{n2}|0.{n5}|{n}e-{n1}|#{n}|No. {n2}|{n}+{n1}|{n1}x/day|q{n}h|w{n2}''')
CODE_SLOT = {'icdp': lambda: SLOT['icd']().replace('.', ''), 'ndc11': lambda: dig(11, '056'), 'clia': lambda: dig(2, '0123') + 'D' + dig(7), 'tax': lambda: one('207Q00000X|208D00000X|261QR0400X|363LF0000X|225100000X|332B00000X|282N00000X'), 'ccn': lambda: one('36|05|45|10') + one('0|1') + dig(3),
             'tin9': lambda: SLOT['tin']().replace('-', ''), 'badcard': badcard, 'badiban': badiban, 'badssn': badssn, 'badmbi': badmbi, 'badvin': lambda: vin(False), 'dea': lambda: dea()}
CODE_SLOT['n5'] = lambda: dig(5, '123456789')


def dea():
    d = [rnd(0, 9) for _ in range(6)]
    return one('A|B|F|M') + let(1) + ''.join(map(str, d)) + str((d[0] + d[2] + d[4] + 2 * (d[1] + d[3] + d[5])) % 10)


# ---------------------------------------------------------------- assembly

OUT, SEEN = [], set()
FULLW = {ord('0') + i: 0xFF10 + i for i in range(10)}


def key(t):
    return re.sub(r'[\s\u00a0\u200b]+', ' ', unicodedata.normalize('NFKC', t.replace('«', '').replace('»', ''))).strip().casefold()


def add(pn, kind, ctx, text):
    text = text.strip(' ')
    k = key(text)
    if not k or k in SEEN or '\t' in text or '\n' in text:
        return False
    assert pn == 'N' or re.fullmatch(r'([^«»]*«[^«»]+»)+[^«»]*', text), text
    assert pn == 'P' or not re.search('[«»]', text), text
    SEEN.add(k)
    OUT.append((pn, kind, ctx, text))
    return True


def edi():
    g, f = person()
    f, g = plainly(f).upper(), plainly(g).upper()
    return one(['«%s*%s»', '«%s*%s*' + one(MI) + '»', '«%s*%s»', '«%s*%s**JR»'.replace('**', '***')]) % (f, g)


def hl7n():
    g, f = person()
    return one(['«%s^%s»', '«%s^%s^' + one(MI) + '»', '«%s^%s^^JR»', '«%s^%s»']) % (f, g)


def hl7():
    return one(['PID|1||«' + mrn() + '»^^^HOSP^MR||' + hl7n() + '||«%s»|F' % SLOT['d8'](), 'PID|||' + '«' + dig(7, '123') + '»||' + hl7n(), 'GT1|1||' + hl7n(), 'IN1|1|PPO||AETNA||||||||||||' + hl7n() + '|SELF', 'NK1|1|' + hl7n() + '|MTH', 'PID|1||«' + mrn() + '»||' + hl7n() + '||«%s»|M|||«%s»^^«%s»^TX^«%s»' % ((SLOT['d8'](), addr()) + tuple(one(PLACES[:5])[::2]))])


NAME_SHAPES = {'[hl]': hl7n, '[slash]': lambda: '«%s/%s»' % person()[::-1], '[semi]': lambda: '«%s; %s»' % person()[::-1], '[lfm]': lambda: '«%s %s %s»' % (person()[::-1] + (one(MI),)), '[surfirst]': lambda: '«%s %s»' % person()[::-1],
               '<EDI>': edi, '<HL7>': hl7, '<HL7N>': hl7n, '<NONA>': lambda: '«' + one('nonagenarian|centenarian') + '»'}


def expand(t):
    for k, f in NAME_SHAPES.items():
        while k in t:
            t = t.replace(k, f(), 1)
    while '<EDIS>' in t:  # the contact's name in a PER segment
        t = t.replace('<EDIS>', '«' + ' '.join(person()).upper() + '»', 1)
    return fill(t.replace('¦', '|'))


def case(t, lower=True, up=.22):
    r = R.random()
    return t.upper() if r < up else t.lower() if lower and r > .93 and not re.search(r'[*^]', t) else t


def noise(t, formatted):
    r = R.random()
    if r < .03 and ' ' in t:
        t = t.replace(' ', '\u00a0', 1)
    elif r < .05 and formatted:
        t = re.sub('«[^»]*»', lambda m: m[0].translate(FULLW), t)
    elif r < .07 and formatted:
        t = re.sub(r'«([^»]*\d)(\d[^»]*)»', lambda m: '«' + m[1] + '\u200b' + m[2] + '»', t, count=1)
    elif r < .09 and ' ' in t:
        t = t.replace(' ', '  ', 1)
    if R.random() < .3:
        t = t.replace("'", '’')
    if R.random() < .05 and t.count('"') == 2:
        t = t.replace('"', '“', 1).replace('"', '”', 1)
    return t


def emit(kind, templates, n, ctxs, lower=True, formatted=False, up=.22):
    """n lines; the templates in shuffled rounds, so each is used about equally often."""
    done = tries = 0
    while done < n and tries < 60:
        tries += 1
        for t in R.sample(templates, len(templates)):
            if done < n and add('P', kind, R.choice(ctxs), noise(case(expand(t), lower, up), formatted)):
                done += 1


def positives():
    f = ['payer']
    emit('NAME', NAME_PAYER, 580, f, up=.34)
    emit('NAME', [t for t in NAME_PERSON if t not in ('[f]', '[l]')] + ['[f]', '[l]', '[hl]', '[lfm]'] * 2, 350, ['person'], up=.34)
    multi = [t for t in NAME_PERSON if not re.fullmatch(r'\[[fl]\]|BB \[l\]|BG \[l\]|\[l\] Twin A|Preferred: \[f\]|\[surfirst\]|\[fl\]\*?', t)]
    emit('NAME', multi, 200, ['text'], up=.34)
    emit('NAME', NAME_PAYER, 290, ['text'], up=.34)
    emit('NAME', NAME_NOTE, 720, ['note'] * 5 + ['text'], up=.17)
    forms = {k: v.split('===') for k, v in FORMS.items() if v}
    for k, tpl, words in (('BIOMETRIC', BIO_TPL, BIO_WORDS), ('PHOTO', PHOTO_TPL, PHOTO_WORDS)):
        txt = [t.replace('===', '') for t in tpl]
        cut = next(i for i, t in enumerate(tpl) if t.startswith('==='))
        forms[k] = ['|'.join(t.replace('#', '«#%d#»' % i) for i in range(len(words)) for t in part) for part in (txt[:cut], txt[cut:])]
    for k, n in SIZES.items():
        fields, notes = (bar(p) for p in forms[k])
        if k in ('BIOMETRIC', 'PHOTO'):
            words = BIO_WORDS if k == 'BIOMETRIC' else PHOTO_WORDS
            put = lambda t: re.sub(r'#(\d+)#', lambda m: re.sub(r'@(\d)', lambda q: dig(int(q[1])), words[int(m[1])]), t)
            fields, notes = [put(t) for t in R.sample(fields, 150)], [put(t) for t in R.sample(notes, 150)]
        fc = {'DATE': 'date', 'ADDRESS': 'text', 'CITY': 'text', 'ZIP': 'text', 'AGE': 'text', 'BIOMETRIC': 'text', 'PHOTO': 'text'}.get(k, 'id')
        fm = k in {'SSN', 'ITIN', 'CARD', 'PHONE', 'FAX', 'DATE', 'HICN', 'ZIP', 'ACCOUNT', 'MRN', 'MEMBER'}
        emit(k, fields, n * 6 // 10, [fc, fc, 'text', 'text'], k in SAFE_LOWER, fm)
        emit(k, notes, n - n * 6 // 10, ['note', 'note', 'text'], k in SAFE_LOWER, fm)


def style(t, up):
    r = R.random()
    t = t.upper() if r < up else t.lower() if r > .95 else t
    if R.random() < .03:
        t = t.replace(' ', '\u00a0', 1)
    if R.random() < .25:
        t = t.replace("'", '’')
    if up > .35 and t.isupper() and len(t) > 30 and R.random() < .5:
        t = t[:one([30, 32, 35])]
    return t


def neg(cls, texts, n, ctxs, up=.25):
    for t in texts:
        if n > 0 and add('N', cls, R.choice(ctxs), style(t, up)):
            n -= 1


def fills(templates, n):
    """An endless-ish stream of filled templates, in shuffled rounds."""
    for _ in range(n):
        for t in R.sample(templates, len(templates)):
            yield re.sub(r'\{(\w+)\}', lambda m: CODE_SLOT[m[1]]() if m[1] in CODE_SLOT and templates is CODES else m[0], t)


ORG = re.compile(r"hosp|health|medical|med\b|ctr|center|centre|clinic|\bVA|VAMC|cancer|children|memorial|institute|inst\b|\bmem\b|\bMC\b|\bACH\b|AMC|healthcare|regional|general|university", re.I)


def negatives():
    P, T = 'payer', 'text'
    neg('payer', R.sample(PAYERS, len(PAYERS)), 9999, [P, P, T], .4)
    neg('payer', SELF_JUNK, 9999, [P, P, T], .4)

    def some():
        for _ in range(9):
            s, a = one(STATES)
            for t in R.sample(STATE_TPL, len(STATE_TPL)):
                s, a = one(STATES)
                yield t.format(s=s, a=a)
            for t in UNION_TPL * 2:
                yield t.format(t=one(TRADES), n=rnd(3, 1999), c=one(PLACES)[0])
            for t in PUBLIC_TPL:
                yield t.format(c=one(PLACES)[0], k=one(COUNTIES).replace('_', ' '))
            for t in EMP_TPL:
                yield t.format(e=one(EMPLOYERS))
            for t in DECOR:
                yield t.format(x=one(PAYERS))
    neg('payer', some(), 790, [P, P, T], .45)
    people = R.sample(EPONYM_PEOPLE, len(EPONYM_PEOPLE))
    neg('payer_eponym', [one(EPONYM_TPL).format(e=e) for e in people], 9999, [P, P, T], .4)
    neg('payer_eponym', EPONYM_ORG, 9999, [P, P, T], .4)
    neg('payer_eponym', [one(DECOR[:17]).format(x=x) for x in R.sample(EPONYM_ORG, 50)], 40, [P, P, T], .4)
    where = [P, T, T]
    neg('hospital', HOSPITALS, 9999, where, .45)
    neg('hospital', (t.format(p=one(PLACES)[0]) for _ in range(9) for t in R.sample(FAC_TPL, len(FAC_TPL))), 340, where, .5)
    neg('hospital', (one('Transferred to {}|Records requested from {}|Seen at {} ER|Admitted through {}|{} billing office closed|Claim from {} denied {{carc}}|POS is {}|Facility: {}|{}, outpatient dept|{} (OON)').format(one(HOSPITALS)).replace('{carc}', 'CO-97') for _ in range(300)), 70, ['note', 'note', T], .2)
    ep = [e if ORG.search(e) else e + one([' Hospital', ' Med Ctr', ' Hosp', ' Health Center']) for e in HOSP_EPONYM]
    neg('hospital_eponym', ep, 9999, where, .45)
    neg('hospital_eponym', (one('Pt transferred to {}|{} - Emergency Dept|{} Radiology|Records from {}|{} OP Surgery|Seen at {} last week').format(one(ep)) for _ in range(200)), 50, ['note', T], .3)
    neg('denial', (fill(t) for t in fills(DENIAL, 14)), 560, ['note', 'note', T, T, 'code'], .25)
    neg('clinical', (fill(t) for t in fills(CLINICAL, 12)), 760, ['note', 'note', T], .2)
    neg('procedure', PROCEDURES, 999, [T, 'code', 'note'], .45)
    neg('procedure', DEVICES, 999, [T, 'code', 'note'], .45)
    neg('procedure', (fill(t.replace('{x}', one(DRUGS))) for t in fills(DRUG_TPL, 40)), 250, [T, 'code', 'note'], .4)
    neg('code', (fill(t) for t in fills(CODES, 9)), 480, ['code', 'code', T, T, 'id'], .1)
    neg('policy', (fill(t) for t in fills(POLICY, 8)), 190, ['note', T, T], .2)
    neg('eponym', EPONYMS, 9999, ['note', T, T], .3)
    neg('eponym', (one('Hx of {}|Dx: {}|?{}|{} noted|r/o {}').format(one(EPONYMS[32:130])) for _ in range(200)), 40, ['note', T], .2)


def main():
    if '--seed' in sys.argv:
        R.seed(int(sys.argv[sys.argv.index('--seed') + 1]))
    positives()
    negatives()
    if '--counts' in sys.argv:
        for pn in 'PN':
            kinds = sorted({o[1] for o in OUT if o[0] == pn})
            for k in kinds:
                c = [o[2] for o in OUT if o[0] == pn and o[1] == k]
                print('%s %-16s %5d  %s' % (pn, k, len(c), ' '.join('%s=%d' % (x, c.count(x)) for x in sorted(set(c)))))
            print('%s total %d' % (pn, sum(o[0] == pn for o in OUT)))
        return
    sys.stdout.reconfigure(encoding='utf-8')
    for o in OUT:
        print('\t'.join(o))


if __name__ == '__main__':
    main()
