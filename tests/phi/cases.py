#!/usr/bin/env python3
"""Cases that the detector was developed on: identifiers by kind, and texts without any by class. All data is made up.

Prints a TSV:  P<TAB>KIND<TAB>context<TAB>text with «identifiers»  or  N<TAB>class<TAB>context<TAB>text
Options: --seed N (default 1), --counts (print the counts per kind/class instead of the cases).
"""
import argparse
import collections
import datetime
import random
import re
import sys


def W(s):
    """'|' and newlines separate entries"""
    return [x.strip() for x in re.split(r'[|\n]', s) if x.strip()]


# ---------------------------------------------------------------- person names by origin: first names / surnames
NAMES = {
 'english': (W('''James|Mary|Robert|Patricia|John|Jennifer|Michael|Linda|David|Elizabeth|William|Barbara|Richard|Susan|Joseph|Jessica|Thomas|Karen|Charles|Sarah|Christopher|Nancy|Daniel|Lisa
  Matthew|Betty|Anthony|Margaret|Donald|Sandra|Steven|Ashley|Andrew|Kimberly|Kenneth|Donna|Joshua|Carol|Kevin|Amanda|Brian|Melissa|George|Deborah|Timothy|Stephanie|Ronald|Rebecca|Jason|Laura|Edward|Sharon
  Jeffrey|Cynthia|Ryan|Kathleen|Gary|Amy|Nicholas|Angela|Eric|Shirley|Walter|Ruth|Ernest|Doris|Wendell|Lorraine|Clifford|Mildred|Travis|Brandi|Tyler|Kayla|Wyatt|Harper|Dorothea|Winifred|Floyd|Opal'''),
  W('''Smith|Johnson|Williams|Brown|Jones|Miller|Davis|Wilson|Anderson|Taylor|Moore|Martin|Thompson|White|Harris|Clark|Lewis|Robinson|Walker|Young|Allen|King|Wright|Hill|Adams|Baker|Nelson|Carter|Mitchell
  Roberts|Turner|Phillips|Parker|Evans|Edwards|Collins|Stewart|Morris|Rogers|Reed|Cook|Bell|Bailey|Cooper|Richardson|Cox|Howard|Ward|Peterson|Gray|Watson|Brooks|Bennett|Hughes|Price|Myers|Long|Foster|Sanders
  Ross|Powell|Sullivan|Russell|Perry|Butler|Barnes|Fisher|Tucker|Hawkins|Whitaker|Stanfield|Lockhart|Pemberton|Ashcroft|Holloway|Thackeray|Underhill|Satterfield|Culpepper''')),
 'black': (W('''DeShawn|Keisha|LaToya|Tyrone|Shanice|Darnell|Tamika|Malik|Ebony|Jamal|Aaliyah|Terrell|Latasha|Marquis|Lakeisha|Kareem|Shaniqua|DeAndre|Monique|Demetrius|Yolanda|Cedric|Nichelle|Jermaine'''),
  W('''Washington|Jefferson|Booker|Banks|Gaines|Mosley|Dorsey|Hairston|Broadnax|Pettway|Muhammad|Jenkins|Coleman|Bryant|Simmons|Alexander|Griffin|Gadsden|Whitfield|Boykin''')),
 'hispanic': (W('''Maria|Jose|Juan|Carmen|Luis|Guadalupe|Carlos|Rosa|Miguel|Juana|Francisco|Esperanza|Jorge|Yesenia|Alejandro|Xiomara|Ricardo|Marisol|Héctor|José|María|Ángel|Jesús|Lucía|Concepción|Ximena|Santiago|Mateo
  Graciela|Consuelo|Raúl|Rigoberto|Altagracia|Dulce|Edgardo|Noemí'''),
  W('''Garcia|Martinez|Rodriguez|Hernandez|Lopez|Gonzalez|Perez|Sanchez|Ramirez|Torres|Flores|Rivera|Gomez|Diaz|Reyes|Morales|Cruz|Ortiz|Gutierrez|Chavez|Alvarez|Castillo|Jimenez|Moreno|Vargas|Nuñez|Muñoz|Peña
  De La Cruz|De La Rosa|de León|Del Valle|de los Santos|García-Márquez|Ruiz-Ortega|Lopez Hernandez|Garcia Lopez|Ochoa|Zamora|Villanueva|Cisneros|Echeverria|Iturralde|Quiñones''')),
 'chinese': (W('''Wei|Xiuying|Jing|Li Na|Hao|Mei-Ling|Xiaoming|Yan|Guang|Zhen|Qiang|Hui|Jian-Guo|Ying|Feng|Ling|Kwok-Wai|Siu Fong|Wing|Xin Yi'''),
  W('''Wang|Zhang|Chen|Liu|Yang|Huang|Zhao|Wu|Zhou|Xu|Zhu|Lin|Kwan|Leung|Cheung|Ng|Tsai|Hsu|Ouyang|Szeto|Xie|Deng''')),
 'korean': (W('''Min-Jun|Seo-Yeon|Ji-Hoon|Young-Hee|Sung Ho|Hye-Jin|Eun Ji|Kyung|Dong-Hyun|Soo-Jin|Jae Won|Mi-Sook'''), W('''Kim|Park|Choi|Jung|Kang|Cho|Yoon|Jang|Lim|Shin|Kwon|Hwang|Seo|Bae|Namgoong''')),
 'vietnamese': (W('''Minh|Thuy|Anh|Hung|Linh|Tuan|Huong|Quang|Ngoc|Phuong|Dung|Trang|Bao|Thanh|Duc|Kim-Anh|Nguyệt'''), W('''Nguyen|Tran|Le|Pham|Hoang|Phan|Vu|Vo|Dang|Bui|Do|Ho|Ngo|Duong|Ly|Nguyễn|Trần|Trinh''')),
 'indian': (W('''Rajesh|Priya|Amit|Sunita|Anil|Lakshmi|Sanjay|Deepa|Venkat|Kavita|Suresh|Meena|Arjun|Ananya|Harpreet|Gurpreet|Manjit|Padma|Srinivas|Ramesh|Jyoti|Vikram|Nandini|Balasubramaniam'''),
  W('''Patel|Singh|Sharma|Gupta|Kumar|Reddy|Rao|Iyer|Nair|Mehta|Shah|Desai|Joshi|Kaur|Banerjee|Chatterjee|Mukherjee|Krishnamurthy|Venkataraman|Subramanian|Gill|Dhillon|Chowdhury|Pillai|Menon|Deshpande|Bhattacharya''')),
 'filipino': (W('''Rodrigo|Imelda|Jejomar|Maricel|Rommel|Analyn|Bayani|Ligaya|Rosalinda|Ferdinand|Cherry Ann|Jun-Jun|Divina|Crisanto'''), W('''Bautista|Santos|Dela Cruz|Dela Peña|Macapagal|Pangilinan|Magsaysay|Catacutan|Dimaculangan|Manalo|Lacson|Tolentino|Aquino|Salonga|Batungbakal''')),
 'arabic': (W('''Mohammed|Ahmed|Fatima|Omar|Aisha|Yusuf|Layla|Khalid|Mariam|Hassan|Noor|Ibrahim|Zainab|Abdul Rahman|Abdullah|Samira|Tariq|Huda|Walid|Rania'''),
  W('''Al-Masri|al-Hassan|El-Sayed|Haddad|Khoury|Mansour|Najjar|Saleh|Abdallah|Al Rashid|bin Laith|Abu Bakr|Hussein|Qasim|Shaheen|Zaytoun|el-Khatib|Barakat|Sabbagh''')),
 'persian': (W('''Dariush|Shirin|Farhad|Parisa|Mehrdad|Nasrin|Behrouz|Soraya|Kourosh|Maryam|Arash|Golnaz'''), W('''Tehrani|Ahmadi|Hosseini|Karimi|Moradi|Rezaei|Farahani|Jafari|Ghorbani|Khosravi|Shirazi|Mirzaei|Esfandiari|Bakhtiari''')),
 'african': (W('''Chukwuemeka|Ngozi|Oluwaseun|Adaeze|Kwame|Abena|Kofi|Amara|Tendai|Thandiwe|Sipho|Babajide|Folasade|Mekdes|Dawit|Tigist|Abdirahman|Hodan|Wanjiru|Kamau'''),
  W('''Okafor|Adeyemi|Mensah|Owusu|Nwosu|Okonkwo|Diallo|Traoré|Kamara|Mbeki|Dlamini|Ndlovu|Tesfaye|Gebremedhin|Abebe|Warsame|Osei-Bonsu|Kimani|Otieno|Onyekachi|Balogun|Asante''')),
 'slavic': (W('''Vladimir|Svetlana|Dmitri|Olga|Sergei|Natalya|Agnieszka|Krzysztof|Bogdan|Oksana|Miroslav|Jadwiga|Katarzyna|Stanisław|Zoran|Dragana|Milan|Ludmila|Yevgeny|Wojciech'''),
  W('''Kowalski|Nowak|Wiśniewska|Ivanov|Petrova|Smirnov|Kuznetsova|Novak|Horvat|Jovanovic|Kovač|Dvořák|Svoboda|Shevchenko|Bondarenko|Szczepański|Wojciechowski|Krzyzewski|Brzezicki|Popescu|Tkachuk|Petrovic''')),
 'nordic': (W('''Lars|Ingrid|Bjørn|Astrid|Sven|Solveig|Erik|Sigrid|Torbjörn|Åsa|Gunnar|Helga|Aino|Jussi|Leif|Ragnhild'''), W('''Johansson|Andersson|Lindqvist|Hansen|Olsen|Sørensen|Halvorson|Gustafson|Bergström|Nygaard|Virtanen|Mäkinen|Thorvaldsen|Ødegaard|Knutson|Haugen|Magnusdottir|Söderberg''')),
 'jewish': (W('''Moshe|Rivka|Shlomo|Chaya|Avraham|Miriam|Yitzchak|Devorah|Mordechai|Shoshana|Menachem|Esther|Hershel|Golda'''), W('''Cohen|Levy|Goldberg|Rosenthal|Katz|Friedman|Shapiro|Weissman|Ben-David|Bar-Lev|Rabinowitz|Finkelstein|Greenbaum|Horowitz|Teitelbaum|Mizrahi|Zuckerbrot''')),
 'greek': (W('''Konstantinos|Eleni|Dimitrios|Vasiliki|Stavros|Despina|Panagiotis|Kalliope|Spiros|Athanasia'''), W('''Papadopoulos|Pappas|Nikolaidis|Karagiannis|Dimopoulos|Christodoulou|Georgiou|Stamatis|Anagnostopoulos|Vlahos|Kontos''')),
 'italian': (W('''Giuseppe|Concetta|Salvatore|Antonella|Vincenzo|Filomena|Domenic|Rosalia|Gaetano|Carmela|Luigi|Assunta'''), W('''Russo|Ferrari|Esposito|Bianchi|Romano|De Luca|D'Angelo|Di Stefano|DiNapoli|Lo Presti|Della Rovere|Mastroianni|Buonarroti|Caputo|D'Amico|Guglielmo|Santangelo''')),
 'irish': (W('''Patrick|Siobhan|Sean|Bridget|Liam|Maeve|Declan|Aoife|Brendan|Colleen|Niall|Róisín|Eamon|Nuala'''), W('''O'Brien|O'Connor|Murphy|Kelly|McCarthy|McLaughlin|Mac Donald|Fitzgerald|O'Shaughnessy|Gallagher|Doherty|McGillicuddy|Ó Briain|Flaherty|St. Clair|MacNamara|Byrne|O'Dowd''')),
 'polynesian': (W('''Keoni|Leilani|Kalani|Malia|Sione|Mele|Tavita|Sina|Kawika|Pualani|Lupe|Semisi|Ka'ahumanu'''), W('''Kealoha|Kahale|Nakamura|Tuiasosopo|Faleolo|Kamaka|Kaneshiro|Taumoepeau|Ho'omana|Keawe|Fonoti|Kuamo'o|Tagaloa|Vainikolo''')),
 'native': (W('''Waylon|Winona|Dakota|Tallulah|Cheyenne|Sequoia|Leland|Verna|Delbert|Aiyana|Chayton|Orenda'''), W('''Begay|Yazzie|Tsosie|Red Cloud|Two Bulls|Benally|Tso|Running Wolf|Whitehorse|Bitsui|Manygoats|Black Elk|Locklear|Nez|Yellowhammer|Iron Shell''')),
 'dutch_german': (W('''Hans|Gretchen|Pieter|Annelise|Klaus|Ursula|Willem|Heidi|Dieter|Saskia|Jürgen|Liesel'''), W('''van der Berg|Van Dyke|von Hagen|Müller|Schroeder|Vandenberg|Ter Horst|Zimmerman|Schwarz|Kaufmann|van den Heuvel|Oberholtzer|Stoltzfus|Hochstetler|VanBuren|Dietrich''')),
 'french_haitian': (W('''Jean-Pierre|Marie-Claire|François|Geneviève|Étienne|Céline|Wilfrid|Roseline|Jean-Baptiste|Mireille|Antoine|Thérèse'''), W('''Dubois|Lefebvre|Baptiste|Toussaint|Desrosiers|LaFontaine|Boudreaux|Thibodeaux|Hébert|L'Heureux|Saint-Fleur|Pierre-Louis|Du Bois|Fontenot|Robichaux''')),
 'other_world': (W('''Hiroshi|Yuki|Kenji|Sakura|Somchai|Siriporn|Bounmy|Xai|Sopheap|Dara|Mehmet|Ayşe|Armen|Anahit|Giorgi|Tenzin|Aung|Sita|Altan|Bayarmaa'''), W('''Tanaka|Yamamoto|Watanabe|Vang|Xiong|Thao|Moua|Phommachanh|Sok|Chhim|Yilmaz|Öztürk|Hakobyan|Sarkisian|Beridze|Dorjee|Htun|Shrestha|Suwannarat|Ganbold''')),
}
RARE_SURNAMES = W('''Quattlebaum|Zwicklhuber|Featherstonehaugh|Birdwhistell|Gurganious|Threatt|Vukmanich|Prznowski|Hjortsberg|Klimczuk|Sprinkleberry|Oxenreider|Umstattd|Yborra|Zumbrunnen|Dallenbach|Ekblad
  Fauntleroy-Ames|Grzegorek|Hovsepyan|Ickowitz|Juozapavicius|Kjeldgaard|Lickteig|Mwamba|Nkemdirim|Ojukwu-Bell|Pfannenstiel|Quisumbing|Rzeznik|Schickelgruber|Tlahuac|Uwamahoro|Vandevoorde|Wrzesinski
  Xhaferi|Yfantis|Zschiesche|Tufariello|Crisostomo|Bumgarner|Loftsgaarden|Onderdonk|Pflugrad|Swearingen|Twelvetrees|Winterbottom|Blankinship|Dingledine|Guttromson|Knickrehm|Mudgett|Shufflebarger''')
TITLES = ['Mr.', 'Mrs.', 'Ms.', 'Miss', 'Mr', 'Mrs', 'Ms', 'MR', 'MRS', 'MS.']
SUFFIXES = ['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']

# ---------------------------------------------------------------- places: city, state code, a real ZIP
CITIES = [x.split(',') for x in W('''Dayton,OH,45402|Akron,OH,44308|Boise,ID,83702|Toledo,OH,43604|Erie,PA,16501|Scranton,PA,18503|Allentown,PA,18101|Tulsa,OK,74103|Norman,OK,73069|Wichita,KS,67202|Topeka,KS,66603
 Omaha,NE,68102|Fargo,ND,58102|Bismarck,ND,58501|Sioux Falls,SD,57104|Rapid City,SD,57701|Billings,MT,59101|Missoula,MT,59801|Spokane,WA,99201|Tacoma,WA,98402|Yakima,WA,98901|Eugene,OR,97401|Bend,OR,97701|Fresno,CA,93721
 Bakersfield,CA,93301|Modesto,CA,95354|Stockton,CA,95202|Oxnard,CA,93030|Riverside,CA,92501|Reno,NV,89501|Henderson,NV,89015|Provo,UT,84601|Ogden,UT,84401|Pueblo,CO,81003|Greeley,CO,80631|Albuquerque,NM,87102|Las Cruces,NM,88001
 El Paso,TX,79901|Lubbock,TX,79401|Amarillo,TX,79101|Laredo,TX,78040|Waco,TX,76701|Tyler,TX,75702|Shreveport,LA,71101|Baton Rouge,LA,70801|Lafayette,LA,70501|Little Rock,AR,72201|Fort Smith,AR,72901|Jackson,MS,39201|Biloxi,MS,39530
 Mobile,AL,36602|Huntsville,AL,35801|Montgomery,AL,36104|Macon,GA,31201|Savannah,GA,31401|Augusta,GA,30901|Tallahassee,FL,32301|Ocala,FL,34471|Sarasota,FL,34236|Hialeah,FL,33010|Greenville,SC,29601|Columbia,SC,29201
 Raleigh,NC,27601|Asheville,NC,28801|Durham,NC,27701|Roanoke,VA,24011|Norfolk,VA,23510|Charleston,WV,25301|Wheeling,WV,26003|Knoxville,TN,37902|Chattanooga,TN,37402|Lexington,KY,40507|Paducah,KY,42001|Evansville,IN,47708
 Fort Wayne,IN,46802|South Bend,IN,46601|Peoria,IL,61602|Rockford,IL,61101|Springfield,IL,62701|Decatur,IL,62521|Flint,MI,48502|Lansing,MI,48933|Kalamazoo,MI,49007|Green Bay,WI,54301|Racine,WI,53403|Duluth,MN,55802|Rochester,MN,55901
 Des Moines,IA,50309|Dubuque,IA,52001|Davenport,IA,52801|Joplin,MO,64801|St. Louis,MO,63101|Utica,NY,13501|Syracuse,NY,13202|Albany,NY,12207|Buffalo,NY,14202|Yonkers,NY,10701|Trenton,NJ,08608|Camden,NJ,08102|Newark,NJ,07102
 Hartford,CT,06103|Waterbury,CT,06702|Providence,RI,02903|Worcester,MA,01608|Lowell,MA,01852|Nashua,NH,03060|Burlington,VT,05401|Bangor,ME,04401|Portland,ME,04101|Dover,DE,19901|Frederick,MD,21701|Hagerstown,MD,21740
 Cheyenne,WY,82001|Casper,WY,82601|Anchorage,AK,99501|Juneau,AK,99801|Hilo,HI,96720|Honolulu,HI,96813|Mesa,AZ,85201|Yuma,AZ,85364|Flagstaff,AZ,86001|Coeur d'Alene,ID,83814|Winston-Salem,NC,27101''')]
STATE_NAME = dict(x.split(':') for x in W('''AL:Alabama|AK:Alaska|AZ:Arizona|AR:Arkansas|CA:California|CO:Colorado|CT:Connecticut|DE:Delaware|FL:Florida|GA:Georgia|HI:Hawaii|ID:Idaho|IL:Illinois|IN:Indiana|IA:Iowa|KS:Kansas|KY:Kentucky|LA:Louisiana
 ME:Maine|MD:Maryland|MA:Massachusetts|MI:Michigan|MN:Minnesota|MS:Mississippi|MO:Missouri|MT:Montana|NE:Nebraska|NV:Nevada|NH:New Hampshire|NJ:New Jersey|NM:New Mexico|NY:New York|NC:North Carolina|ND:North Dakota|OH:Ohio|OK:Oklahoma
 OR:Oregon|PA:Pennsylvania|RI:Rhode Island|SC:South Carolina|SD:South Dakota|TN:Tennessee|TX:Texas|UT:Utah|VT:Vermont|VA:Virginia|WA:Washington|WV:West Virginia|WI:Wisconsin|WY:Wyoming'''))
COUNTIES = W('''Allegheny|Maricopa|Cuyahoga|Wayne|Harris|Howard|Cook|King|Clark|Orange|Jefferson|Franklin|Madison|Monroe|Marion|Douglas|Shelby|Fulton|Hamilton|Lincoln|Jackson|Logan|Warren|Benton|Carroll|Grant|Union|Tarrant|Bexar
 Kern|Ventura|Erie|Nassau|Suffolk|Bergen|Passaic|Hennepin|Ramsey|Dane|Waukesha|Polk|Duval|Pasco|Gwinnett|Cobb|Mecklenburg|Wake|Guilford|Knox|Davidson|Pulaski|Oktibbeha|Natrona|Yellowstone''')
STREETS = W('''Maple|Oak|Elm|Cedar|Washington|Lincoln|Park|Lake|Hill|Walnut|Main|Sunset|Riverside|Highland|Church|Spring|Willow Creek|Old Mill|Martin Luther King Jr|Cherry|Meadow|Pine Ridge|Chestnut|Franklin|Jefferson|Birchwood|Fox Hollow|El Camino Real
 Van Ness|St Charles|Peachtree|Bluebonnet|Kamehameha|La Cienega|Quail Run|Stonegate|Timber|Vista del Mar|Whispering Pines|Yellow Springs|Kingsbury|Copper Canyon|Rosa Parks|Dogwood|Mockingbird|Eagle Point|Hickory|Bayview|Prairie|Colonial
 2nd|14th|103rd|5th|42nd|Third|Seventh''')
ST_SUFFIX = W('''St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Boulevard|Ct|Court|Pl|Place|Way|Ter|Terrace|Cir|Circle|Pkwy|Parkway|Trl|Trail|Hwy|Sq|Loop|Xing|Run|Pike|St.|Ave.|Rd.|Dr.|Blvd.|Cv|Bnd|Pt|Row|Aly|Plz|Path|Pass|Ridge|Hollow|Trce''')

# ---------------------------------------------------------------- fillers for sentences (nothing here is PHI)
PAYER_SHORT = W('''Aetna|UHC|Cigna|Humana|BCBS|Medicare|Medicaid|Anthem|Tricare|Molina|WellCare|Ambetter|UMR|Meritain|Kaiser|Oscar|Optum|Centene|Highmark|Medica|HealthPartners|Tufts|GEHA|Premera|Regence|CareSource|Amerigroup|VA CCN|Healthfirst|Magellan''')
DX = W('''type 2 diabetes|hypertension|COPD|CHF|CKD stage 3|atrial fibrillation|low back pain|major depressive disorder|asthma|osteoarthritis of the knee|GERD|hypothyroidism|migraine|sleep apnea|lumbar radiculopathy|rotator cuff tear|plantar fasciitis
 acute bronchitis|cellulitis of the left leg|urinary tract infection|iron deficiency anemia|Parkinson's disease|Crohn's disease|Graves' disease|Hodgkin lymphoma|Alzheimer's dementia|Bell's palsy|Addison's disease|Raynaud's phenomenon|Sjögren's syndrome
 Ménière's disease|Hashimoto's thyroiditis|Tourette syndrome|gout|psoriasis|diverticulitis|cholelithiasis|pneumonia|end-stage renal disease|carpal tunnel syndrome|Baker's cyst|Dupuytren contracture|Barrett's esophagus|Lyme disease|Bright's disease|Legg-Calvé-Perthes disease''')
DRUG = W('''metformin|lisinopril|atorvastatin|levothyroxine|amlodipine|Humira|Ozempic|Eliquis|Xarelto|gabapentin|prednisone|Keytruda|Remicade|Botox|insulin glargine|albuterol|sertraline|warfarin|omeprazole|Lasix|tramadol|Stelara|Enbrel|Mirena|Depo-Provera|Cytoxan|
 Prolia|Zoloft|amoxicillin|vancomycin|Rituxan|Norinyl|Yasmin|Xyntha|Jardiance|Trulicity|Tysabri|Avastin|Neupogen|Synvisc''')
SITE = W('''knee|hip|shoulder|lumbar spine|cervical spine|wrist|ankle|elbow|abdomen|chest|pelvis|brain|foot|hand|thoracic spine|femur|tibia|thyroid|breast|colon''')
PROC = W('''MRI of the lumbar spine|colonoscopy|total knee arthroplasty|cataract extraction|sleep study|physical therapy eval|echocardiogram|infusion visit|office visit|CT abdomen with contrast|injection of the SI joint|home health visit|wound care visit|CABG|
 Mohs surgery|nuclear stress test|EGD with biopsy|hernia repair|cardiac rehab session|allergy testing|EMG|chemo administration|dialysis treatment|psych eval|mammogram|Foley insertion|Doppler study|power wheelchair|CPAP supplies|epidural injection''')
DAYS = W('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday')
DENY = W('''CO-45|CO-16|CO-97|PR-1|PR-2|PR-204|CO-22|CO-29|OA-23|CO-50|CO-197|N130|M127|MA04|N290|CO-11|B7|CO-109|PI-15|N522''')
DEPT = W('''radiology|cardiology|the ED|PT|oncology|orthopedics|the lab|same day surgery|the infusion center|wound care|behavioral health|endocrinology|GI|pharmacy''')
REPS = W('Tanya|Marcus|Kelly|Devon|Priscilla|Joan')


# ---------------------------------------------------------------- engine
class Gen:
    """random values; methods in CAPITALS of FILL return identifiers already marked"""

    def __init__(self, seed):
        self.r = random.Random(seed)
        self.flat = [(f, l) for f, l in NAMES.values()]
        self.weights = [6, 2, 4] + [1.2] * (len(self.flat) - 3)

    def pick(self, xs):
        return xs[self.r.randrange(len(xs))]

    def p(self, prob):
        return self.r.random() < prob

    def digits(self, n, first=None):
        s = ''.join(self.pick('0123456789') for _ in range(n))
        return (self.pick(first) + s[1:]) if first else s

    def pat(self, s):
        """9 = digit, 8 = digit 1-9, A = letter, X = letter or digit; rest literal"""
        out = []
        for c in s:
            out.append(self.pick('0123456789') if c == '9' else self.pick('12345678') if c == '8' else
                       self.pick('ABCDEFGHJKLMNPRSTUVWXYZ') if c == 'A' else self.pick('ABCDEFGHJKMNPRTUVWXY0123456789') if c == 'X' else c)
        return ''.join(out)

    # ---- names
    def misspell(self, s):
        i = self.r.randrange(1, max(2, len(s) - 1))
        k = self.r.randrange(4)
        if k == 0:
            return s[:i] + s[i:i + 1].lower() + s[i:]
        if k == 1 and len(s) > 4:
            return s[:i] + s[i + 1:]
        if k == 2 and i + 1 < len(s):
            return s[:i] + s[i + 1] + s[i] + s[i + 2:]
        v = [j for j in range(1, len(s)) if s[j] in 'aeiouy']
        if v:
            j = self.pick(v)
            return s[:j] + self.pick([c for c in 'aeiouy' if c != s[j]]) + s[j + 1:]
        return s + 'e'

    def parts(self):
        f, l = self.r.choices(self.flat, self.weights)[0]
        if self.p(.08):                       # mixed marriages and adoptions
            l = self.pick(self.flat)[1]
        first, last = self.pick(f), self.pick(l)
        x = self.r.random()
        if x < .06 and first.isalpha() and len(first) > 3:
            first = self.misspell(first)
        elif x < .12:
            last = self.pick(RARE_SURNAMES)
        if self.p(.05) and ' ' not in last and '-' not in last:
            last = last + '-' + self.pick(self.pick(self.flat)[1]).replace(' ', '')
        mid = self.pick('ABCDEFGHJKLMNPRSTVW') if self.p(.4) else ''
        suf = self.pick(SUFFIXES) if self.p(.07) else ''
        return first, mid, last, suf

    def cased(self, s, upper=.35, lower=.07):
        x = self.r.random()
        return s.upper() if x < upper else s.lower() if x < upper + lower else s

    def name_fl(self, **kw):
        f, m, l, s = self.parts()
        if m and self.p(.5):
            m += '.'
        if m and self.p(.1):
            m = self.pick(self.pick(self.flat)[0])
        return self.cased(' '.join(x for x in (f, m, l) if x) + (self.pick([' ', ', ']) + s if s else ''), **kw)

    def name_lf(self, **kw):
        f, m, l, s = self.parts()
        sep = self.pick([', ', ', ', ', ', ',', ' , '])
        t = l + (' ' + s if s else '') + sep + f + (' ' + m + self.pick(['', '', '.']) if m else '')
        return self.cased(t, **(kw or dict(upper=.6, lower=.06)))

    def name(self, **kw):
        return self.name_lf(**kw) if self.p(.2) else self.name_fl(**kw)

    def surname(self):
        return self.cased(self.parts()[2], upper=.25, lower=.04)

    # ---- numbers with checks
    def ssn_raw(self):
        while True:
            a, g, s = self.r.randrange(1, 900), self.r.randrange(1, 100), self.r.randrange(1, 10000)
            if a in (666, 78, 219, 123) or a == 987:
                continue
            return '%03d' % a, '%02d' % g, '%04d' % s

    def ssn(self):
        return self.pick(['-', '-', '-', '-', ' ', '.', '\u2011', '\u2013']).join(self.ssn_raw())

    def ssn9(self):
        return ''.join(self.ssn_raw())

    def itin(self):
        g = self.pick([x for x in list(range(50, 66)) + list(range(70, 89)) + [90, 91, 92, 93] + list(range(94, 100))])
        return self.pick(['-', '-', '-', ' ', '.']).join(['9' + self.digits(2), '%02d' % g, '%04d' % self.r.randrange(1, 10000)])

    def phone_raw(self):
        area = self.pick(W('''201|203|206|210|216|303|307|312|314|317|334|402|404|405|406|419|478|480|502|503|505|512|515|520|541|559|574|601|602|605|607|610|614|615|620|702|706|712|716|719|724|785|801|806|808|812|816|828|843|907|913|915|918|937|956|973'''))
        while True:
            ex = self.digits(3, '23456789')
            if ex[1:] != '11':
                return area, ex, self.digits(4)

    def phone(self):
        a, e, l = self.phone_raw()
        f = self.pick(['(%s) %s-%s', '(%s) %s-%s', '%s-%s-%s', '%s-%s-%s', '%s-%s-%s', '%s.%s.%s', '%s %s %s', '(%s)%s-%s', '1-%s-%s-%s', '+1 %s %s %s', '+1 (%s) %s-%s', '+1-%s-%s-%s', '%s/%s-%s', '+1%s%s%s', '1 (%s) %s-%s', '%s-%s %s'])
        t = f % (a, e, l)
        if self.p(.1):
            t += self.pick([' x%s', ' ext %s', ' ext. %s', 'x%s', ', ext %s']) % self.digits(self.pick([2, 3, 4]), '123456789')
        return t

    def phone10(self):
        return ''.join(self.phone_raw())

    def phone_intl(self):
        return self.pick([lambda: '+52 %s %s %s' % (self.pick(['55', '33', '81']), self.digits(4, '123456789'), self.digits(4)), lambda: '+44 20 7%s %s' % (self.digits(3), self.digits(4)),
                          lambda: '+91 98%s %s' % (self.digits(3), self.digits(5)), lambda: '+63 917 %s %s' % (self.digits(3), self.digits(4)), lambda: '+49 30 %s' % self.digits(8, '123456789'),
                          lambda: '+84 90 %s %s' % (self.digits(3), self.digits(4)), lambda: '+234 803 %s %s' % (self.digits(3), self.digits(4))])()

    @staticmethod
    def luhn(s):
        t = 0
        for i, c in enumerate(reversed(s)):
            d = int(c)
            if i % 2 == 0:
                d = d * 2 - 9 * (d > 4)
            t += d
        return str(-t % 10)

    def card_raw(self):
        iin, n = self.pick([('4', 16), ('4', 16), ('4', 16), ('51', 16), ('53', 16), ('55', 16), ('2221', 16), ('2345', 16), ('2720', 16), ('34', 15), ('37', 15), ('37', 15), ('6011', 16), ('645', 16), ('65', 16), ('3528', 16), ('36', 14), ('38', 14), ('302', 14), ('4', 13), ('4', 19)])
        s = iin + self.digits(n - 1 - len(iin))
        return s + self.luhn(s)

    def card(self):
        s = self.card_raw()
        if len(s) == 15:
            g = [s[:4], s[4:10], s[10:]]
        elif len(s) == 14:
            g = [s[:4], s[4:10], s[10:]]
        elif len(s) == 16:
            g = [s[i:i + 4] for i in range(0, 16, 4)]
        else:
            return s
        return self.pick([' ', '-', ' ', '-', '']).join(g)

    IBANS = {'DE': '9' * 18, 'GB': 'AAAA' + '9' * 14, 'FR': '9' * 10 + 'X' * 11 + '99', 'ES': '9' * 20, 'IT': 'A' + '9' * 10 + 'X' * 12, 'NL': 'AAAA' + '9' * 10, 'BE': '9' * 12, 'CH': '9' * 5 + 'X' * 12, 'AT': '9' * 16,
             'PT': '9' * 21, 'PL': '9' * 24, 'SE': '9' * 20, 'IE': 'AAAA' + '9' * 14, 'NO': '9' * 11, 'DK': '9' * 14, 'FI': '9' * 14, 'GR': '9' * 7 + 'X' * 16, 'CZ': '9' * 20, 'HU': '9' * 24, 'IL': '9' * 19, 'TR': '9' * 5 + '0' + 'X' * 16}

    def iban_raw(self):
        c = self.pick(sorted(self.IBANS))
        b = self.pat(self.IBANS[c])
        n = int(''.join(str(int(x, 36)) for x in b + c + '00'))
        return c + '%02d' % (98 - n % 97) + b

    def iban(self):
        s = self.iban_raw()
        return ' '.join(s[i:i + 4] for i in range(0, len(s), 4)) if self.p(.5) else s

    VT = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))

    def vin_check(self, v):
        w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
        return '0123456789X'[sum((int(c) if c.isdigit() else self.VT[c]) * k for c, k in zip(v, w)) % 11]

    def vin(self):
        wmi = self.pick(W('1HG|1FT|1G1|2T1|3VW|4T1|5YJ|JTD|JHM|KMH|1C4|1N4|5FN|WBA|WDD|YV1|KNA|2C3|1GC|3FA'))
        v = wmi + ''.join(self.pick('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5)) + '0' + self.pick('ABCDEFGHJKLMNPRSTVWXY123456789') + self.pick('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') + self.digits(6)
        return v[:8] + self.vin_check(v) + v[9:]

    def mbi(self):
        A = 'ACDEFGHJKMNPQRTUVWXY'
        s = ''.join(self.pick({'C': '123456789', 'A': A, 'N': '0123456789', 'B': A + '0123456789'}[c]) for c in 'CABNABNAANN')
        x = self.r.random()
        if x < .4:
            s = s[:4] + '-' + s[4:7] + '-' + s[7:]
        return s.lower() if self.p(.1) else s

    def hicn(self):
        a, g, s = self.ssn_raw()
        suf = self.pick(W('A|A|A|B|B1|B2|B6|C1|C2|C3|C9|D|D|D6|E|F1|HA|J1|K1|M|T|TA|W|W1'))
        return self.pick(['%s-%s-%s-%s', '%s-%s-%s%s', '%s-%s-%s %s']) % (a, g, s, suf)

    def hicn_bare(self):
        a, g, s = self.ssn_raw()
        return self.pick([a + g + s + self.pick(W('A|B|B1|C1|C2|D|D6|HA|M|T|TA|W|W1')), self.pick(W('A|MA|WA|WD|WCA|PA|JA')) + self.pick([a + g + s, self.digits(6, '123456789')]), self.pick(['A', 'WA', 'MA', 'WD']) + '-' + '-'.join((a, g, s))])

    def npi(self):
        s = self.pick('1112') + self.digits(8)
        return s + self.luhn('80840' + s)

    def dea(self):
        d = self.digits(6)
        return self.pick('ABFGM') + self.pick('ABCDEFGHJKLMNPRSTW') + d + str((sum(map(int, d[0::2])) + 2 * sum(map(int, d[1::2]))) % 10)

    def tin(self):
        return self.pick(W('04|13|20|23|26|27|31|35|36|38|41|43|45|46|52|58|59|61|62|72|74|75|81|82|84|86|91|94|95')) + '-' + self.digits(7)

    def ndc(self):
        return self.pat(self.pick(['09999-9999-99', '59999-9999-99', '69999-9999-99', '9999-9999-99', '59999-999-99', '59999-9999-9']))

    def gtin(self):
        s = self.pick(['00', '10', '20']) + self.digits(11, '3468')
        return s + str(-sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(s)) % 10)

    def udi(self):
        k = self.r.randrange(6)
        if k == 5:
            while True:
                s = '+' + self.pat('A999') + self.pat('XXXX9') + '1/$+' + self.pat('X99999X')
                cs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%'
                ch = cs[sum(cs.index(c) for c in s) % 43]
                if ch.isalnum():
                    return s + ch
        y = self.r.randrange(19, 26)
        m, d = self.r.randrange(1, 13), self.r.randrange(1, 29)
        s = '(01)' + self.gtin()
        if k in (1, 2, 3):
            s += '(11)%02d%02d%02d' % (y, m, d)
        if k in (2, 3):
            s += '(17)%02d%02d%02d' % (y + 5, m, d)
        if k in (3, 4):
            s += '(10)' + self.pat(self.pick(['A999', '99999', 'XX999']))
        return s + '(21)' + self.pat(self.pick(['999999999', 'AA999999', 'XXX99999', '99A9999']))

    # ---- dates, addresses, ages
    def day(self, lo=1930, hi=2025):
        return datetime.date(lo, 1, 1) + datetime.timedelta(self.r.randrange((hi - lo + 1) * 365))

    def date(self, full=False, birth=None):
        birth = self.p(.3) if birth is None else birth
        d = self.day(1926, 2022) if birth else self.day(2019, 2025)
        M, B = d.strftime('%B'), d.strftime('%b')
        forms = [f'{d.month}/{d.day}/{d.year}', f'{d.month:02}/{d.day:02}/{d.year}', f'{d.month:02}/{d.day:02}/{d.year}', f'{d.month}/{d.day}/{d.year % 100:02}', f'{d.month:02}-{d.day:02}-{d.year}', f'{d.month}-{d.day}-{d.year % 100:02}',
                 d.isoformat(), f'{d.day}-{B}-{d.year}', f'{d.day:02}-{B.upper()}-{d.year}', f'{M} {d.day}, {d.year}', f'{B} {d.day}, {d.year}', f'{B} {d.day} {d.year}', f'{d.day} {M} {d.year}', f'{d.day} {B} {d.year}',
                 f'{d.month:02}.{d.day:02}.{d.year}', f'{d.year}/{d.month:02}/{d.day:02}', f'{B}. {d.day}, {d.year}']
        if not full:
            forms += [f'{M} {d.year}', f'{B} {d.year}', f'{M} {d.day}{self.ordinal(d.day)}, {d.year}', f'{d.month:02}/{d.day:02}/{d.year}-{d.month:02}/{min(d.day + 3, 28):02}/{d.year}' if d.day < 25 else f'{d.day:02}{B.upper()}{d.year}']
        return self.pick(forms)

    @staticmethod
    def ordinal(n):
        return 'th' if 10 < n < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')

    def d8(self):
        return self.day(1935, 2025).strftime('%Y%m%d')

    def md(self):
        d = self.day()
        return self.pick(['%d/%d', '%02d/%02d', '%d-%d']) % (d.month, d.day)

    def age(self):
        n = self.r.choice([90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 99, 100, 101, 102, 103, 104, 107])
        w = {90: 'ninety', 91: 'ninety-one', 92: 'ninety-two', 93: 'ninety-three', 94: 'ninety four', 95: 'ninety-five', 96: 'ninety-six', 97: 'ninety seven', 98: 'ninety-eight', 99: 'ninety-nine'}.get(n)
        fs = [f'{n}-year-old', f'{n} year old', f'{n} yo', f'{n} y/o', f'{n}yo', f'{n} y.o.', f'{n} years old', f'{n} years of age', f'{n}-yr-old', f'{n} yr old', f'{n}y/o']
        if w:
            fs += [w + '-year-old', w + ' years old', w + ' year old', w + ' years of age']
        return self.pick(fs)

    def street(self):
        k = self.r.randrange(100)
        num = self.pick([self.digits(2, '123456789'), self.digits(3, '123456789'), self.digits(4, '123456789'), self.digits(4, '123456789'), self.digits(5, '123')])
        st, sf = self.pick(STREETS), self.pick(ST_SUFFIX)
        if k < 55:
            s = f'{num} {self.pick(["", "", "", "N ", "S ", "E ", "W. ", "NW ", "South "])}{st} {sf}'
        elif k < 60:
            s = f'{num}{self.pick(["A", "B", "-B"])} {st} {sf}'
        elif k < 64:
            s = f'{self.digits(2, "123456789")}-{self.digits(2, "123456789")} {self.r.randrange(21, 99)}th {self.pick(["Ave", "St", "Road"])}'
        elif k < 67:
            s = f'W{self.digits(3, "12")} N{self.digits(5, "1")} {st} {sf}'
        elif k < 70:
            s = f'{num} 1/2 {st} {sf}'
        elif k < 74:
            s = f'{num} {self.pick(["", "N ", "East "])}Broadway'
        elif k < 77:
            s = f'{num} Avenue {self.pick("BCHJKMPU")}'
        elif k < 82:
            s = f'{num} {self.pick(["County Road", "County Rd", "CR", "State Route", "Old State Rd", "Farm to Market Rd"])} {self.r.randrange(2, 890)}'
        elif k < 86:
            s = f'{num} {self.pick(["Hwy", "US Hwy", "State Highway", "Highway"])} {self.r.randrange(2, 190)}{self.pick(["", " N", " E", " South"])}'
        else:
            s = f'{num} {st} {sf} {self.pick(["NE", "SW", "N", "SE"])}'
        if self.p(.3):
            s += self.pick([' Apt %s', ', Apt %s', ' #%s', ' Unit %s', ', Unit %s', ' Lot %s', ' Fl %s', ' Apt. %s', ' Rm %s', ' Bldg %s']) % self.pick(['4', '12', '3B', '210', 'C', '7', '1405', '2R', 'B6'])
        return s

    def pobox(self):
        n = self.digits(self.pick([2, 3, 4]), '123456789')
        return self.pick([f'PO Box {n}', f'P.O. Box {n}', f'P O Box {n}', f'POB {n}' if self.p(.3) else f'Post Office Box {n}', f'RR {n[0]} Box {n}', f'R.R. {n[0]}, Box {n}', f'HC {n[:2]} Box {n}', f'P.O. BOX {n}',
                          f'PSC {n} Box {self.digits(4, "1234")}, APO AE 09{self.digits(3)}', f'Unit {self.digits(4, "123")} Box {n}, DPO AP 96{self.digits(3)}', f'PSC {n} Box {self.digits(3, "12")}, FPO AP 963{self.digits(2)}', f'Rural Route {n[0]} Box {n}', f'po box {n}'])

    def address(self):
        return self.cased(self.pobox() if self.p(.2) else self.street(), upper=.25, lower=.05)

    def place(self):
        return self.pick(CITIES)

    def zip(self, z=None):
        z = z or self.place()[2]
        return z + ('-' + self.digits(4, '123456789') if self.p(.35) else '')

    def csz(self):
        """city, state ZIP with marks"""
        c, s, z = self.place()
        if self.p(.2):
            c = c.upper()
        return self.pick(['«%s», %s «%s»', '«%s», %s «%s»', '«%s» %s «%s»', '«%s», %s  «%s»', '«%s», %s, «%s»']) % (c, self.pick([s, s, s, STATE_NAME[s]]), self.zip(z))

    def amount(self):
        return self.pick(['$%d.%02d' % (self.r.randrange(10, 900), self.r.randrange(100)), '$%d,%03d.%02d' % (self.r.randrange(1, 60), self.r.randrange(1000), self.r.randrange(100)), '$%d' % self.r.randrange(15, 999)])

    def email(self):
        f, m, l, s = self.parts()
        clean = lambda x: re.sub(r'[^a-z]', '', x.lower()) or 'ana'
        f, l = clean(f), clean(l)
        loc = self.pick([f'{f}.{l}', f'{f}{l}{self.digits(2)}', f'{f[0]}{l}', f'{l}_{f}', f'{f}{self.r.randrange(1940, 2005)}', f'{f}-{l}', f'{f}.{l}+health', f'{l}family{self.digits(1)}', f'{f}_{l}.{self.digits(2)}', f'the.{l}s', f'{f[0]}.{l}', f'grandma{f}'])
        dom = self.pick(W('gmail.com|yahoo.com|hotmail.com|aol.com|outlook.com|icloud.com|comcast.net|att.net|sbcglobal.net|msn.com|proton.me|verizon.net|live.com|ymail.com|example.org|mail.example.com|frontier.example|state.oh.example|student.example.edu|bellsouth.net|correo.example.mx|posteo.example.de'))
        e = loc + '@' + dom
        return e.upper() if self.p(.12) else e

    def url(self):
        f, m, l, s = self.parts()
        c = lambda x: re.sub(r'[^a-z]', '', x.lower()) or 'ana'
        f, l = c(f), c(l)
        d = self.digits(6, '123456789')
        return self.pick([f'https://www.facebook.com/{f}.{l}.{self.digits(2)}', f'https://www.caringbridge.org/visit/{f}{l}', f'http://www.{f}{l}.com', f'www.{l}family.net', f'https://mychart.example.org/record?id={d}', f'https://www.gofundme.com/f/help-{f}-{l}',
                          f'https://portal.clinic.example.com/patients/{d}/summary', f'instagram.com/{f}_{l}', f'linkedin.com/in/{f}-{l}-{self.digits(4)}', f'https://drive.google.com/file/d/1{self.pat("XXXXXXXXXX")}/view', f'www.{f}{l}photography.com/about',
                          f'https://x.com/{f}{l}{self.digits(2)}', f'twitter.com/{f}{l}', f'http://blog.{l}.example.net/{f}-cancer-journey', f'https://dropbox.com/s/{self.pat("XXXXXXXX").lower()}/{l}_records.pdf', f'ftp://files.example.com/{l}/{d}.zip',
                          f'https://bit.ly/{self.pat("AXXAXX")}', f'{l}plumbing.com/contact', f'https://youtube.com/@{f}{l}', f'HTTPS://MYCHART.EXAMPLE.ORG/P/{d}', f'www.legacy.com/obituaries/{f}-{l}', f'https://telehealth.example.com/room/{l}{self.digits(3)}'])

    def ip(self):
        o = lambda: str(self.r.randrange(1, 255))
        h = lambda: '%x' % self.r.randrange(1, 65536)
        first = str(self.pick([10, 24, 47, 66, 68, 71, 73, 76, 98, 104, 108, 172, 174, 192, 203, 216]))
        return self.pick([f'{first}.{o()}.{o()}.{o()}'] * 5 + [f'2601:{h()}:{h()}:{h()}:{h()}:{h()}:{h()}:{h()}', f'2001:db8::{h()}', f'fe80::{h()}:{h()}:{h()}:{h()}', f'2600:1700:{h()}::{h()}', f'::ffff:{first}.{o()}.{o()}.{o()}', f'2607:fb90:{h()}:{h()}::1', f'192.168.{o()}.{o()}'])

    def mac(self):
        p = ['%02x' % self.r.randrange(256) for _ in range(6)]
        p[0] = self.pick(['00', '3c', 'a4', 'f8', 'd0', '5e'])
        t = self.pick([':'.join(p), ':'.join(p), '-'.join(p), '.'.join(p[i] + p[i + 1] for i in (0, 2, 4))])
        return t.upper() if self.p(.55) else t

    def medicaid(self):
        """(label, value, is a CIN)"""
        k = self.r.randrange(12)
        g = ['Medicaid ID', 'Medicaid #', 'Medicaid no.', 'Medicaid ID#', 'Medicaid number', 'MA ID', 'MCD ID', 'Medicaid recipient ID', 'State Medicaid ID:', 'Mcaid #', 'medicaid id no', 'Medicaid Id:', 'MEDICAID NUM']
        if k == 0:
            return self.pick(g + ['CIN', 'NY Medicaid CIN', 'CIN#']), self.pat('AA99999A')
        if k == 1:
            return self.pick(['Medi-Cal ID', 'CIN', 'Medi-Cal #', 'Medi-Cal CIN', 'Client Index Number']), self.pat('99999999A')
        if k == 2:
            return self.pick(['BIC', 'Medi-Cal BIC', 'Medi-Cal ID', 'BIC #']), self.pat('99999999A9') + self.digits(1) + '%03d' % self.r.randrange(1, 366)
        n, labels = [(9, ['TX Medicaid', 'Texas Medicaid ID', 'Medicaid ID']), (10, ['FL Medicaid ID', 'Medicaid ID', 'Gold Card #']), (10, ['PA Medicaid', 'PROMISe recipient ID', 'MA ID', 'Medical Assistance ID']), (10, ['mihealth ID', 'Medicaid ID', 'MI Medicaid']),
                     (12, ['MassHealth ID', 'MassHealth #', 'Medicaid ID']), (12, ['OH Medicaid', 'Ohio Medicaid billing number', 'Medicaid ID', 'MMIS ID']), (0, ['ProviderOne ID', 'ProviderOne client ID', 'WA Medicaid', 'Medicaid ID']),
                     (-1, ['AHCCCS ID', 'AHCCCS #', 'AZ Medicaid ID']), (12, g)][k - 3]
        v = self.digits(9, '123456789') + 'WA' if n == 0 else self.pick(['A', 'A']) + self.digits(8) if n == -1 else self.digits(n, '123456789')
        return self.pick(labels + g[:5]), v

    def license(self):
        """(state label, value)"""
        st, p = self.pick([('CA', 'A9999999'), ('FL', 'A999-999-99-999-0'), ('NJ', 'A99999999999999'), ('NJ', 'A9999 99999 99999'), ('WA', 'WDLAXXX9999A'), ('TX', '89999999'), ('NY', '899 999 999'), ('PA', '89999999'), ('IL', 'A999-9999-9999'), ('OH', 'AA999999'),
                          ('MI', 'A 999 999 999 999'), ('WI', 'A999-9999-9999-09'), ('VA', 'A99999999'), ('GA', '899999999'), ('MA', 'S99999999'), ('MD', 'A-999-999-999-999'), ('CO', '89-999-9999'), ('AZ', 'A99999999'), ('NC', '899999999999'), ('MN', 'A999999999999'), ('OR', '8999999'), ('TN', '899999999'), ('KS', 'K99-99-9999')])
        return st, self.pat(p)


# ---------------------------------------------------------------- template filling
def make_fill(g):
    m = lambda f: (lambda: '«%s»' % f())
    payer = lambda: g.pick(PAYER_SHORT)
    f = {
        'N': m(g.name), 'FL': m(g.name_fl), 'LF': m(g.name_lf), 'UFL': m(lambda: g.name_fl(upper=1, lower=0)), 'ULF': m(lambda: g.name_lf(upper=1, lower=0)), 'MFL': m(lambda: g.name_fl(upper=0, lower=0)), 'lFL': m(lambda: g.name_fl(upper=0, lower=1)),
        'TS': lambda: '%s «%s»' % (g.pick(TITLES), g.surname()), 'S': m(g.surname), 'TFL': lambda: '%s «%s»' % (g.pick(TITLES), g.name_fl()),
        'SSN': m(g.ssn), 'SSN9': m(g.ssn9), 'LAST4': m(lambda: g.digits(4, '123456789')), 'ITIN': m(g.itin), 'PHONE': m(g.phone), 'PHONE10': m(g.phone10), 'PHONEI': m(g.phone_intl), 'EMAIL': m(g.email), 'URL': m(g.url), 'IP': m(g.ip), 'MAC': m(g.mac),
        'CARD': m(g.card), 'IBAN': m(g.iban), 'VIN': m(g.vin), 'MBI': m(g.mbi), 'HICN': m(g.hicn), 'HICNB': m(g.hicn_bare), 'DATE': m(lambda: g.date(True)), 'DATEX': m(g.date), 'D8': m(g.d8), 'MD': m(g.md), 'AGE': m(g.age),
        'AGEN': m(lambda: str(g.r.randrange(90, 108))), 'ADDR': m(g.address), 'UADDR': m(lambda: g.street().upper()), 'CSZ': g.csz, 'CITY': m(lambda: g.place()[0]), 'COUNTY': m(lambda: g.pick(COUNTIES) + ' County'), 'ZIP': m(g.zip), 'UDI': m(g.udi),
        'CS': lambda: (lambda c: '«%s»%s%s' % (c[0], g.pick([', ', ', ', ' ']), g.pick([c[1], c[1], STATE_NAME[c[1]]])))(g.place()), 'SZ': lambda: (lambda c: '%s «%s»' % (g.pick([c[1], c[1], STATE_NAME[c[1]]]), g.zip(c[2])))(g.place()),
        'MRN': m(lambda: g.pat(g.pick(['999999', '9999999', '99999999', 'A999999', '00999999', 'MR999999', '9999999-9', 'E9999999', '99-99-99', 'AA99999']))),
        'MEMBER': m(lambda: g.pat(g.pick(['W999999999', 'AAA999A99999', 'AAA999999999', 'AAA99A999999', '999999999', '9999999999', 'H99999999', 'U9999999999', 'A99999999', '99999999901', '999999999-01', 'XX9999999', 'AAAA99999999', 'ZGP999999999']))),
        'ACCT': m(lambda: g.pat(g.pick(['99999999', '9999999', '999999999', '99999999999', 'A9999999', '99999-99', 'V99999999999', 'H9999999999', '9999999999', 'AB99999', '4999999-1']))),
        'PLATE': m(lambda: g.pat(g.pick(['8AAA999', 'AAA-9999', 'AAA 9999', '999 AAA', 'AAA999', 'A99-AAA', '9A9999', 'AA99999', 'AAA 999', '999-AAA', 'AA 9999A', 'AAA9999', '99AA99']))),
        'SERIAL': m(lambda: g.pat(g.pick(['AAA999999', '99999999', 'A9999999', 'RC9999999S', '9999-99999', 'X99XX9999', 'SN99999A', '99A99999', 'PJN999999H', 'GX99999999']))), 'ADDRHL': m(lambda: g.street().upper()),
        'PASS': m(lambda: g.pat(g.pick(['899999999', 'A99999999']))), 'ANUM': m(lambda: 'A' + g.pat(g.pick(['99999999', '999999999', '999-999-999']))), 'DOD': m(lambda: g.digits(10, '1')), 'OID': m(lambda: g.pat(g.pick(['999999', '9999999', 'A99999', '99999999', 'E99999', '99-99999', 'AA9999']))),
        'ROUT': m(lambda: aba(g)),
        # not PHI
        'payer': payer, 'dx': lambda: g.pick(DX), 'drug': lambda: g.pick(DRUG), 'site': lambda: g.pick(SITE), 'proc': lambda: g.pick(PROC), 'day': lambda: g.pick(DAYS), 'deny': lambda: g.pick(DENY), 'dept': lambda: g.pick(DEPT), 'amt': g.amount,
        'cpt': lambda: g.pick(W('99213|99214|99203|99285|27447|45378|93306|70551|72148|97110|97140|20610|90837|90791|96413|66984|29881|36415|80053|84443')), 'ref': lambda: g.pick(['ref# ', 'ref ', 'call ref ']) + g.pat(g.pick(['99999999', 'I-99999999', 'A9999999'])),
        'claim': lambda: g.pat(g.pick(['E999AA9999', '1999999999999', '2099999999999', 'EWH99999999', '99AA99999999'])), 'rep': lambda: g.pick(REPS), 'state': lambda: g.pick(sorted(STATE_NAME.values())), 'st': lambda: g.pick(sorted(STATE_NAME)), 'year': lambda: str(g.r.randrange(2012, 2026)),
        'nth': lambda: g.pick(W('first|second|third|final|1st|2nd')), 'n': lambda: str(g.r.randrange(2, 30)), 'nn': lambda: str(g.r.randrange(30, 180)), 'd': lambda: g.digits(1), 'd6': lambda: str(g.r.randrange(1, 7)), 'dd': lambda: g.digits(2, '123456789'), 'lr': lambda: g.pick(['left', 'right']), 'joint': lambda: g.pick(W('knee|hip|shoulder|wrist|ankle|elbow|hand|foot')), 'u90': lambda: str(g.r.randrange(18, 90)), 'side': lambda: g.pick(['left', 'right', 'bilateral']), 'tollfree': lambda: tollfree(g),
        'npi': g.npi, 'dea': g.dea, 'tin': g.tin, 'ndc': g.ndc, 'rel': lambda: g.pick(W('daughter|son|wife|husband|mother|father|sister|niece|caregiver|POA|spouse|grandson')), 'county': lambda: g.pick(COUNTIES), 'city': lambda: g.place()[0],
        'bp': lambda: '%d/%d' % (g.r.randrange(95, 190), g.r.randrange(55, 105)), 'dose': lambda: g.pick(W('5 mg|10 mg|25 mg|40 mg|90 mg|95 mcg|100 units|500 mg|1 g|0.5 mL|81 mg|20 mEq')), 'freq': lambda: g.pick(W('daily|BID|TID|q6h prn|at bedtime|weekly|every other day|with meals')),
        'time': lambda: '%02d:%02d' % (g.r.randrange(24), g.r.randrange(60)), 'lab': lambda: g.pick(['A1c 7.%d%%', 'TSH 2.%d', 'creatinine 1.%d', 'potassium 4.%d', 'hemoglobin 11.%d', 'INR 2.%d', 'BNP 41%d', 'LDL 13%d']) % g.r.randrange(10), 'sc': lambda: '%d/%d' % (g.r.randrange(1, 10), 10),
        'cov': lambda: g.pick(W('PPO|HMO|EPO|POS|HDHP|Medicare Advantage|Medigap|commercial|Medicaid HMO|dual')), 'pid': lambda: g.pick(W('60054|62308|87726|61101|00590|13162|95378|54704|84146|39026|71064|91184|25133')), 'mod': lambda: g.pick(W('25|59|26|TC|RT|LT|50|76|GA|KX|GP|XU')),
    }
    return f


def aba(g):
    while True:
        s = g.pick(['01', '02', '03', '04', '06', '07', '08', '09', '11', '12', '26', '28', '31', '32']) + g.digits(6)
        t = sum(int(c) * w for c, w in zip(s, [3, 7, 1, 3, 7, 1, 3, 7]))
        return s + str(-t % 10)


def tollfree(g):
    return g.pick(['%s-%s-%s', '(%s) %s-%s', '1-%s-%s-%s', '%s.%s.%s']) % (g.pick(['800', '833', '844', '855', '866', '877', '888']), g.pick(['23', '45', '67', '34', '52', '78']) + g.digits(1), g.digits(4))


# ---------------------------------------------------------------- P templates: names
T = lambda s: [x.strip() for x in re.split(r"[\n¦]", s) if x.strip()]      # templates: ¦ and newlines separate

NAME_PAYER = T('''
{FL} Insurance ¦ {FL} Ins ¦ {FL} Ins. ¦ {FL} insurance ¦ {FL} Medicaid ¦ {FL} Medicare ¦ {FL} self pay ¦ {FL} self-pay ¦ {FL} - Self Pay ¦ {FL} selfpay ¦ {FL} SP
{FL} policy ¦ {FL} claim ¦ {FL} private pay ¦ {FL} cash ¦ {FL} cash pay ¦ {FL} copay ¦ {FL} BCBS ¦ {FL} Aetna ¦ {FL} 's insurance ¦ {FL}'s policy ¦ {FL} secondary
{FL} primary ins ¦ {FL} workers comp ¦ {FL} WC claim ¦ {FL} MVA ¦ {FL} auto ins ¦ {FL} payment plan ¦ {FL} (patient) ¦ {FL} (self) ¦ {FL} - patient ¦ {FL} pt resp
{FL} guarantor ¦ {FL} charity ¦ {FL} PIP ¦ {FL} COBRA ¦ {FL} ¦ {LF} ¦ {LF} ¦ {ULF} ¦ {ULF} SELF PAY ¦ {LF} - self pay ¦ {LF} (SELF) ¦ {LF} Insurance ¦ {LF} Medicaid pending
{LF} patient balance ¦ {LF} private pay ¦ {LF} BCBS ¦ {ULF} / MEDICARE ¦ {ULF} WC ¦ Self Pay - {FL} ¦ Self pay {LF} ¦ SELF PAY: {LF} ¦ SELFPAY {UFL} ¦ Private Pay - {FL}
PVT PAY {ULF} ¦ Patient: {FL} ¦ Patient {FL} ¦ PATIENT {ULF} ¦ Pt {FL} ¦ Pt: {LF} ¦ PT {ULF} ¦ Insured: {FL} ¦ INSURED {ULF} ¦ Insd {LF} ¦ Subscriber: {LF} ¦ Subscriber {FL}
SUBSCRIBER {UFL} ¦ Guarantor: {FL} ¦ GUARANTOR {ULF} ¦ Guar {LF} ¦ Resp party {FL} ¦ Responsible party: {LF} ¦ Policyholder {FL} ¦ RE: {FL} ¦ re {LF} ¦ Bill to {FL}
Bill to: {LF} ¦ Bill pt {FL} ¦ c/o {FL} ¦ C/O {ULF} ¦ Estate of {FL} ¦ ESTATE OF {UFL} ¦ Parent - {FL} ¦ Spouse: {FL} ¦ Check from {FL} ¦ Cash - {FL}
Medicaid pending - {FL} ¦ Medicaid - {LF} ¦ Aetna - {FL} ¦ Aetna / {LF} ¦ BCBS - {FL} ¦ UHC {LF} ¦ UHC ({FL}) ¦ Humana: {FL} ¦ Medicare - {LF} ¦ Cigna for {FL}
Insurance of {FL} ¦ Insurance for {LF} ¦ Auto claim - {FL} ¦ Charity care {LF} ¦ {TS} self pay ¦ {TS} insurance ¦ {TS} (cash) ¦ {TS} policy ¦ {TS} claim ¦ {TFL}
{TFL} self pay ¦ {TFL} Medicare ¦ Pt {TS} ¦ self pay {TS} ¦ bill {TS} ¦ {FL} DOB {DATE} ¦ {LF} dob {DATE} ¦ {LF} DOB: {DATE} self pay ¦ {FL} SSN {SSN}
{FL} ID {MEMBER} member ¦ {LF} {PHONE} ¦ {FL} - {payer} {cov} ¦ {payer} {cov} - {FL} ¦ {payer} {LF} ¦ {LF} {payer}
''')
NAME_PAYER = [re.sub(r"\} '", "}'", t) for t in NAME_PAYER]

NAME_TEXT = T('''
Patient Name: {N} ¦ PATIENT NAME: {ULF} ¦ Patient: {LF} ¦ Pt name {FL} ¦ Pt: {FL} ¦ Member name: {N} ¦ Insured's name: {LF} ¦ Insured Name {FL} ¦ Subscriber Name: {N}
Guarantor: {LF} ¦ Guarantor name - {FL} ¦ RE: {FL} ¦ Re: {LF}, claim {claim} ¦ RE: Our patient {FL} ¦ Claimant: {FL} ¦ Beneficiary: {LF} ¦ Policy holder: {FL}
Dependent: {FL} ¦ Name of patient {FL} ¦ Attn: billing, account of {FL} ¦ NM1*IL*1*{EDI}****MI*{MEMBER}~ ¦ NM1*QC*1*{EDI}~ ¦ NM1*IL*1*{EDI3}***MI*{MEMBER}
NM1*QC*1*{EDI3}***MI*{MEMBER}~ ¦ NM1*74*1*{EDI}~ ¦ HL*3*2*22*0~NM1*IL*1*{EDI}****MI*{MEMBER}~ ¦ SBR*P*18*******CI~NM1*IL*1*{EDI3}***MI*{MEMBER}~
NM1*IL*1*{EDI}~N3*{UADDR}~DMG*D8*{D8}*F~ ¦ PID|1||{MRN}^^^HOSP^MR||{HL}||{D8}|F ¦ PID|1|{MRN}|{MRN}^^^FAC^MR||{HL3}||{D8}|M|||{ADDRHL} ¦ PID|||{MRN}||{HL}
GT1|1||{HL}||{ADDRHL}|{PHONE} ¦ IN1|1|HMO|60054|AETNA||||||||||||{HL}|18|{D8} ¦ NK1|1|{HL}|SPO||{PHONE} ¦ PV1|1|O|||||||||||||||||{ACCT} PID|2||{MRN}||{HL3} ¦ {TS} ¦ {TFL}
{FL}, {u90} y/o ¦ {LF} ({u90} M) ¦ {LF} {payer} {MEMBER} member id ¦ EOB for {FL} ¦ Refund check payable to {FL} ¦ Remit to patient {FL} ¦ Statement returned: {FL}, {ADDR}
Letter addressed to {TFL} ¦ Employee: {LF} ¦ {ULF} ¦ {FL}
''')

NAME_PERSON = T('''
{N} ¦ {FL} ¦ {FL} ¦ {MFL} ¦ {LF} ¦ {LF} ¦ {ULF} ¦ {UFL} ¦ {lFL} ¦ {TFL} ¦ {TS} ¦ {S} ¦ {NOCOMMA} ¦ {INIT} ¦ {LFX} ¦ {FULLMID}
''')

NAME_NOTE = T('''
Pt {FL} called re balance of {amt}, states {payer} should have paid. ¦ Spoke w/ {FL}, advised claim denied {deny}, will call {payer}.
{FL} came in today to update insurance, copy of card scanned. ¦ Called {TS} at home, no answer, LM to return call. ¦ {TS} states she never received the EOB.
{TS} says he paid the copay at check in and wants receipt mailed. ¦ Per {TS}, coverage termed last month and she now has {payer}. ¦ Patient {LF} was seen in {dept} for {dx}.
{N} is a {u90}-year-old with {dx} who presents for {proc}. ¦ Pt's {rel}, {FL}, called to dispute the {amt} charge. ¦ Pt's {rel} {FL} is the guarantor on the account.
RE: {N} - {payer} denied {proc} as not medically necessary. ¦ RE: {LF} DOB {DATE} claim {claim} ¦ Claim for {FL} denied {deny}, resubmitted with modifier {mod}.
Appeal letter for {LF} faxed to {payer} on {day}. ¦ Please review the attached records for {FL}, auth was obtained. ¦ Records request received for {N}; sent to HIM.
Name mismatch: card shows {FL}, claim shows {FL}. ¦ Payer has the name as {LF}, we have {LF}; corrected and rebilled. ¦ {payer} rep {rep} confirmed {FL} is eligible, {ref}.
Verified eligibility for {N}, plan is {cov}, copay {amt}. ¦ Insured is {FL} (spouse), pt is the dependent. ¦ Subscriber {LF} not on file w/ {payer} per portal.
Guarantor {FL} agreed to {amt} a month x {n} months. ¦ Mailed statement to {FL}, returned undeliverable. ¦ Left voicemail for {FL} at {PHONE}.
{FL} can be reached at {PHONE} after 5pm. ¦ Emailed itemized bill to {FL} at {EMAIL}. ¦ {FL} DOB {DATE} presented to the ED with {dx}. ¦ {LF} {DATE} {payer} pending
Patient name {FL} spelled wrong on the auth, called to fix. ¦ Auth {claim} on file for {N}, valid {nn} days. ¦ COB update needed, {FL} has {payer} primary per {payer}.
Scheduled {FL} for {proc} next {day}. ¦ {FL} no-showed for {proc}. ¦ {FL} refuses to pay, says {payer} told her balance is zero.
Refund of {amt} issued to {FL} for overpayment. ¦ Check from {FL} returned NSF. ¦ {N} passed away, estate handled by {rel} {FL}.
Estate of {FL} notified of outstanding balance. ¦ {TS} requested financial assistance application. ¦ {TS} given the charity care form, due back in {nn} days.
Interpreter used for call w/ {TS}, Spanish. ¦ Thank you for seeing {TFL} for evaluation of {dx}. ¦ I had the pleasure of seeing {FL} in clinic today.
{FL} tolerated {proc} well and was discharged home. ¦ {FL} was admitted {DATE} with {dx} and discharged {DATE}. ¦ Pt {LF} MRN {MRN} seen for {proc}.
Dear {TS}, your claim has been processed. ¦ Dear {TFL}: we could not process your claim because the member ID was not found.
To whom it may concern: {FL} has been under our care for {dx}. ¦ This letter is to appeal the denial of {drug} for my patient, {FL}.
My patient {FL} has failed {drug} and {drug}. ¦ {FL} has tried {drug} without relief; requesting {drug}. ¦ Prior auth for {drug} approved for {N}.
{payer} says {FL} was not covered on date of service. ¦ Spouse {FL} carries the {payer} coverage through work.
Mother {FL} signed the consent; father {FL} is the subscriber. ¦ Baby boy of {FL} not yet added to policy. ¦ Newborn claim billed under mother, {LF}.
Emergency contact: {FL}, {rel}, {PHONE} ¦ Pt moved in with {rel} {FL}, new address {ADDR}. ¦ Attorney letter rec'd for {FL}, MVA, hold statements.
WC adjuster confirmed {FL} injury claim accepted. ¦ Employer confirms {FL} is still active on the group plan. ¦ {FL} switched from {payer} to {payer} effective this month.
Duplicate accounts found for {FL} and {FL}, merging. ¦ Wrong pt: charges for {FL} posted to {FL} in error. ¦ Posted {amt} payment from {FL} to wrong acct, moved.
PT {ULF} CALLED, UPSET ABOUT BALANCE, ADV INS DENIED {deny} ¦ SPOKE WITH {UFL}, VERIFIED DOB {DATE}, UPDATED INS TO {payer} ¦ CLAIM DENIED {deny} - {ULF} NOT ELIGIBLE ON DOS
LM FOR {UFL} TO CALL BACK W/ COB INFO ¦ REBILLED {ULF} TO {payer}, TFL {nn} DAYS ¦ INSURED {UFL} DIFFERS FROM PT, REL CODE 01
pt {lFL} called, wants to know why {payer} did not pay ¦ spoke to {lFL}, she will bring new card {day} ¦ {lFL} says she is on {payer} thru husband ¦ called {lFL} lvm
per {lFL} secondary is {payer} ¦ Transferred call to supervisor, {FL} very upset. ¦ {FL}'s claim was sent to the wrong payer ID.
{FL}'s {payer} card has a different group number. ¦ Account placed w/ agency for {N}, bal {amt}. ¦ Discussed results with {TFL}, {lab}.
{FL} reports taking {drug} {dose} {freq} for {dx}. ¦ {FL}, {AGE}, lives alone, history of {dx}. ¦ Assessment: {FL} is stable on {drug}.
Home health visit: {FL} alert and oriented x3, BP {bp}. ¦ Family meeting held with {FL} ({rel}) regarding hospice. ¦ Telephone encounter - {N} - refill of {drug}.
Consent signed by {FL}. ¦ Witnessed by pt's {rel} {FL}. ¦ Med records release signed by {TFL}. ¦ {payer} paid {amt} to {FL} directly, pt to forward check.
OON payment went to member {FL}; sent letter. ¦ Ins card front: {FL}, ID {MEMBER} member, grp 0047. ¦ Eligibility 271 returned {ULF}, active, {cov}.
Member {FL} ID# {MEMBER} termed, per {payer} portal. ¦ Benefits for {FL}: ded met, coins 20%, OOP {amt}. ¦ Pls call {FL} back re: {deny} denial
F/U with {payer} for {LF}, claim in process, allow {nn} days. ¦ {LF}: 2nd level appeal upheld, pt notified. ¦ Rec'd EOB, {LF}, pt resp {amt}.
{FL} and {FL} share the same policy, DOBs were swapped. ¦ Twin A {FL}, twin B {FL}; {payer} denied B as duplicate.
Claim lists {FL} as the patient, remit came back for {FL}. ¦ Requested corrected 1500, box 2 should read {LF}. ¦ Box 4 insured name blank, added {LF}.
Patient ({FL}) declined interpreter. ¦ I spoke with {FL} today, who understands the risks of {proc}. ¦ Per chart, {FL} had {proc} at an outside facility.
Hospice notified that {TFL} died at home {DATE}. ¦ {TS} is very hard of hearing, please speak with {rel}. ¦ Sent {FL} to collections in error, recall requested.
Good faith estimate given to {FL} for {proc}, {amt}. ¦ {FL} asked for an ABN copy. ¦ Pt goes by maiden name, {FL}; {payer} has {FL}.
{FL} enrolled in {payer} through the exchange, grace period. ¦ Medicaid caseworker says {FL} application pending.
''')

# ---------------------------------------------------------------- P templates: other kinds. 'context>text'; {*X} = carrier goes round it
CARRIERS = T('''
* ¦ * ¦ * ¦ Pt called to update info. * ¦ * per face sheet ¦ Verified w/ pt: * ¦ Please use * when resubmitting the claim. ¦ * - scanned to chart
Payer could not match the claim, sent * ¦ Demographics updated, *. ¦ Note: * ¦ Called {payer}, they asked for *. ¦ Claim {claim} rejected, corrected *
* (verified by phone) ¦ {day}: pt came in, gave * ¦ Denied {deny}; rebill with * ¦ Need to confirm * before rebilling to {payer} ¦ Copied from the old system: *
Records show *; {payer} has something else. ¦ Pt states * ¦ As listed on the registration form, * ¦ * on file ¦ per portal * - active {cov} ¦ fax cover: * / 4 pages
Appeal enclosed. *. Amount in dispute {amt}. ¦ {proc} denied, {ref}, * ¦ VERIFIED WITH PT, * ¦ Registration error, see * ¦ *; also bill secondary {payer}
Attached: itemized bill, * ¦ <*> ¦ [*] ¦ Pls fix: * ¦ "*" ¦ Added * to the account today. ¦ Seen in {dept} for {dx}. *. ¦ Enrollment form lists * ¦ *, {payer} {cov}
''')

# for forms that are clauses or descriptions, not label + value
NEUTRAL = T('''
* ¦ * ¦ * ¦ Note: * ¦ {day}: * ¦ * per face sheet ¦ * - see chart ¦ {payer} {cov}; * ¦ Pt called to update info. * ¦ Registration: * ¦ {proc} denied {deny}. * ¦ *, {dx}
* - {payer} pending ¦ Seen in {dept}. * ¦ Claim {claim}: * ¦ {ref}, * ¦ * (per {rel}) ¦ Triage {time}: *
''')
CLAUSE = re.compile(r'(?i)(born|lives|moved|resid|works|found|pt |patient is|statement|mail to|emailed|signed|logged|died|seen|picked|send|fax to|faxed|fax back|reach|LM|currently|turned|now|a |at |upload|see |used|identity|consent|text |paid|parked|please|sent|from|refund|wire|SSN field|no SSN|photo|contact by|last |international|HETS|payment by)')
BROKEN_BY_CARRIER = {'AGE', 'BIOMETRIC', 'PHOTO', 'CITY'}

KIND_FORMS = {
 'ADDRESS': (T('''
{ADDR} ¦ {ADDR} ¦ {UADDR} ¦ Address: {ADDR} ¦ Addr {ADDR} ¦ {ADDR}, {CSZ} ¦ {ADDR} {CSZ} ¦ {UADDR}, {CSZ} ¦ Mailing address {ADDR}, {CSZ} ¦ home address: {ADDR}
new address {ADDR} ¦ moved to {ADDR} ¦ lives at {ADDR} ¦ resides at {ADDR}, {CS} ¦ statement sent to {ADDR}, returned ¦ mail to {ADDR} {CSZ}
old addr {ADDR}, new addr {ADDR} ¦ N3*{UADDR}~ ¦ send refund to {ADDR}, {CSZ} ¦ picked up by EMS at {ADDR} ¦ guarantor address {ADDR}, {CSZ}
'''), 200, 1),
 'CITY': (T('''
City: {CITY} ¦ CITY {CS} ¦ {CS} ¦ {CSZ} ¦ lives in {CITY} ¦ lives in {CS} ¦ resides in {CITY} ¦ pt is from {CS} ¦ born in {CS} ¦ moved to {CS} ¦ moved from {CS} to {CS}
lives in {COUNTY} ¦ resident of {COUNTY} ¦ county of residence: {COUNTY} ¦ county: {COUNTY} ¦ city/state {CS} ¦ {N4} ¦ {CSZL} ¦ home town: {CITY}
found down at a bus stop in {CS} ¦ works in {CS} ¦ works as a roofer in {CS} ¦ currently living in {CITY} with {rel}
'''), 150, 1),
 'ZIP': (T('''
Zip: {ZIP} ¦ ZIP {ZIP} ¦ zip code {ZIP} ¦ Zip Code: {ZIP} ¦ zip+4 {ZIP} ¦ ZIP CODE {ZIP} ¦ postal code {ZIP} ¦ Postal: {ZIP} ¦ {SZ} ¦ {SZ} ¦ {CSZ} ¦ {CSZ} ¦ pt zip {ZIP}
billing zip: {ZIP} ¦ zipcode={ZIP} ¦ {ADDR}, {CSZ} ¦ home zip is {ZIP} ¦ {N4}
'''), 140, 1),
 'DATE': (T('''
{DATEX} ¦ {DATE} ¦ DOB {DATE} ¦ DOB: {DATE} ¦ D.O.B. {DATE} ¦ dob {DATE} ¦ Date of birth: {DATE} ¦ Birth date {DATE} ¦ birthdate {DATE} ¦ born {DATEX} ¦ b. {DATE}
DOS {DATE} ¦ DOS: {DATEX} ¦ DOS {DATE} - {DATE} ¦ date of service {DATEX} ¦ service date {DATE} ¦ from {DATE} to {DATE} ¦ {DATE} through {DATE} ¦ admit {DATE}
admitted {DATE}, discharged {DATE} ¦ adm date {DATE} d/c date {DATE} ¦ discharge date: {DATE} ¦ died {DATE} ¦ date of death {DATE} ¦ DOD {DATE} ¦ seen on {DATEX}
surgery on {DATE} ¦ date of injury {DATE} ¦ DOI {DATE} ¦ LMP {DATE} ¦ EDC {DATE} ¦ DOB {D8} ¦ DOS {D8} ¦ DTP*472*D8*{D8}~ ¦ DTP*435*D8*{D8}~ ¦ DMG*D8*{D8}*M~
DTP*472*RD8*{D8R}~ ¦ DOS {MD} ¦ dos {MD} and {MD} ¦ admit {MD} d/c {MD} ¦ seen in {MY} ¦ last seen {MY} ¦ onset {MY} ¦ birthday {DATE} ¦ accident date {DATE}
appt on {DATE} at {time}
'''), 220, 1),
 'AGE': (T('''
{AGE} ¦ {AGE} male ¦ {AGE} F ¦ {AGE} female with {dx} ¦ Age: {AGEN} ¦ age {AGEN} ¦ AGE {AGEN} ¦ Age {AGEN} y ¦ aged {AGEN} ¦ pt is {AGE} ¦ {AGE} woman admitted for {dx}
{AGE} gentleman s/p fall ¦ patient is a {AGE} with {dx} ¦ turned {AGEN} years old last month ¦ now {AGE} and living in SNF ¦ {AGE} nursing home resident
a spry {AGE} retired farmer ¦ at {AGE}, not a surgical candidate ¦ {NONAG} ¦ {NONAG} with {dx}
'''), 150, 1),
 'PHONE': (T('''
{PHONE} ¦ {PHONE} ¦ Ph: {PHONE} ¦ Phone {PHONE} ¦ phone # {PHONE} ¦ tel {PHONE} ¦ Tel: {PHONE} ¦ T: {PHONE} ¦ cell {PHONE} ¦ Cell: {PHONE} ¦ c: {PHONE} ¦ mobile {PHONE}
home {PHONE} ¦ H: {PHONE} C: {PHONE} ¦ hm ph {PHONE}, wk ph {PHONE} ¦ work phone {PHONE} ¦ call back # {PHONE} ¦ callback {PHONE} ¦ CB# {PHONE} ¦ reach pt at {PHONE}
contact number {PHONE} ¦ {rel} {PHONE} ¦ emergency contact {PHONE} ¦ Phone: {PHONE10} ¦ ph {PHONE10} ¦ cell {PHONE10} ¦ telephone number {PHONE10} ¦ phone {PHONEI}
{PHONEI} ¦ text msg to {PHONE} ¦ PER*IC**TE*{PHONE10}~ ¦ best number {PHONE} ¦ LM at {PHONE}
'''), 170, 1),
 'FAX': (T('''
Fax {FAX} ¦ Fax: {FAX} ¦ fax # {FAX} ¦ FAX {FAX} ¦ Fax no. {FAX} ¦ F: {FAX} ¦ facsimile {FAX} ¦ Facsimile: {FAX} ¦ fax number {FAX} ¦ fax to {FAX} ¦ faxed to {FAX}
Fx {FAX} ¦ home fax {FAX} ¦ efax {FAX} ¦ e-fax: {FAX} ¦ fax back to {FAX} ¦ Ph {PHONE} Fax {FAX} ¦ tel {PHONE}, fax: {FAX} ¦ fax {FAX10} ¦ Fax#{FAX} ¦ pt's fax is {FAX}
please fax records to {FAX} ¦ PER*IC**FX*{FAX10}~ ¦ sent via fax ({FAX})
'''), 130, 1),
 'EMAIL': (T('''
{EMAIL} ¦ {EMAIL} ¦ Email: {EMAIL} ¦ E-mail {EMAIL} ¦ email addr {EMAIL} ¦ e-mail: {EMAIL} ¦ EMAIL={EMAIL} ¦ mailto:{EMAIL} ¦ emailed {EMAIL} ¦ pt email {EMAIL} ¦ <{EMAIL}>
send itemized bill to {EMAIL} ¦ portal login {EMAIL} ¦ guarantor email is {EMAIL} ¦ contact by email only: {EMAIL} ¦ PER*IC**EM*{EMAIL}~ ¦ {rel} {EMAIL}
'''), 130, 1),
 'SSN': (T('''
{SSN} ¦ {SSN} ¦ SSN {SSN} ¦ SSN: {SSN} ¦ SSN# {SSN} ¦ SS# {SSN} ¦ SS {SSN} ¦ soc sec {SSN} ¦ Soc. Sec. No. {SSN} ¦ social security number {SSN} ¦ Social Security #: {SSN}
social {SSN} ¦ SSN {SSN9} ¦ SSN: {SSN9} ¦ SS# {SSN9} ¦ social security no {SSN9} ¦ ssn={SSN9} ¦ S.S.N. {SSN} ¦ REF*SY*{SSN9}~ ¦ SSN last four {LAST4} ¦ last 4 SSN {LAST4}
last four of SSN: {LAST4} ¦ SSN last 4: {LAST4} ¦ last 4 of social {LAST4} ¦ SSN xxx-xx-{LAST4} ¦ pt SSN is {SSN} ¦ insured's SSN {SSN} ¦ ({SSN})
'''), 170, 1),
 'ITIN': (T('''
{ITIN} ¦ {ITIN} ¦ ITIN {ITIN} ¦ ITIN: {ITIN} ¦ ITIN# {ITIN} ¦ ATIN {ATIN} ¦ ATIN: {ATIN} ¦ adoption taxpayer id {ATIN} ¦ taxpayer ID {ITIN}
individual taxpayer identification number {ITIN} ¦ tax id (ITIN) {ITIN} ¦ no SSN, uses ITIN {ITIN} ¦ I.T.I.N. {ITIN} ¦ pt has ITIN {ITIN} ¦ SSN field holds {ITIN}
'''), 130, 1),
 'MRN': (T('''
MRN {MRN} ¦ MRN: {MRN} ¦ MRN# {MRN} ¦ MRN#{MRN} ¦ mrn {MRN} ¦ MRN={MRN} ¦ MRN - {MRN} ¦ MR# {MRN} ¦ MR #: {MRN} ¦ MR no. {MRN} ¦ Med Rec {MRN} ¦ Med Rec # {MRN}
Med. Rec. No. {MRN} ¦ medical record number {MRN} ¦ Medical Record No.: {MRN} ¦ medical record # {MRN} ¦ medical rec num {MRN} ¦ Chart {MRN} ¦ Chart # {MRN} ¦ Chart #: {MRN}
chart no. {MRN} ¦ chart number {MRN} ¦ Unit no {MRN} ¦ Unit No. {MRN} ¦ Unit # {MRN} ¦ hospital no {MRN} ¦ Hospital No. {MRN} ¦ Hosp # {MRN} ¦ M.R.N. {MRN} ¦ REF*EA*{MRN}~
PID|1||{MRN}^^^MAIN^MR ¦ Pt MRN {MRN} ¦ patient's MRN is {MRN} ¦ (MRN {MRN}) ¦ EMR # {MRN} ¦ old MRN {MRN}, new MRN {MRN}
'''), 165, 1),
 'MBI': (T('''
{MBI} ¦ {MBI} ¦ {MBI} ¦ MBI {MBI} ¦ MBI: {MBI} ¦ MBI# {MBI} ¦ Medicare # {MBI} ¦ Medicare ID {MBI} ¦ Medicare no. {MBI} ¦ Medicare number: {MBI}
Medicare beneficiary identifier {MBI} ¦ new Medicare card {MBI} ¦ HETS returned {MBI} ¦ NM1*IL*1*{EDI}****MI*{MBI}~ ¦ red white and blue card # {MBI} ¦ mcr id {MBI}
MCR# {MBI} ¦ ({MBI})
'''), 135, 1),
 'HICN': (T('''
{HICN} ¦ {HICN} ¦ HICN {HICN} ¦ HICN: {HICN} ¦ HIC# {HICN} ¦ HIC {HICN} ¦ HIC no. {HICN} ¦ Medicare # {HICN} ¦ Medicare claim number {HICN} ¦ old Medicare number {HICN}
health insurance claim no. {HICN} ¦ HICN {HICNB} ¦ HICN: {HICNB} ¦ HIC# {HICNB} ¦ HIC number {HICNB} ¦ Medicare HIC {HICNB} ¦ Railroad Medicare HICN {HICNB}
health insurance claim number: {HICNB} ¦ RRB # {RRB} ¦ RR Medicare {RRB}
'''), 130, 1),
 'MEDICAID': (['{MCDL} {MCD}', '{MCDL}: {MCD}', '{MCDL} {MCD}', '{MCDL} = {MCD}', '{MCDL} - {MCD}', '{MCDL} is {MCD}', '{MCDL} ({MCD})'], 165, 1),
 'MEMBER': (T('''
Member ID {MEMBER} ¦ Member ID: {MEMBER} ¦ member id# {MEMBER} ¦ Member # {MEMBER} ¦ Member no. {MEMBER} ¦ Member number {MEMBER} ¦ mbr id {MEMBER} ¦ Mbr # {MEMBER}
MEM ID {MEMBER} ¦ MEMBER ID {MEMBER} ¦ Subscriber ID {MEMBER} ¦ Subscriber ID: {MEMBER} ¦ subscriber # {MEMBER} ¦ Sub ID {MEMBER} ¦ Insured ID {MEMBER}
Insured's ID {MEMBER} ¦ Insured ID#: {MEMBER} ¦ Policy # {MEMBER} ¦ Policy ID {MEMBER} ¦ Policy no. {MEMBER} ¦ policy number {MEMBER} ¦ Pol# {MEMBER}
Cardholder ID {MEMBER} ¦ cardholder # {MEMBER} ¦ Beneficiary ID {MEMBER} ¦ ID card # {MEMBER} ¦ enrollee ID {MEMBER} ¦ {payer} ID {MEMBER} ¦ {payer} member ID {MEMBER}
{payer} member {MEMBER} ¦ BCBS ID {MEMBER} ¦ NM1*IL*1*{EDI}****MI*{MEMBER}~ ¦ HCID {MEMBER} ¦ insurance ID {MEMBER} ¦ plan ID card shows member {MEMBER}
'''), 165, 1),
 'ACCOUNT': (T('''
Acct {ACCT} ¦ Acct # {ACCT} ¦ Acct: {ACCT} ¦ acct#{ACCT} ¦ Acct no. {ACCT} ¦ Account {ACCT} ¦ Account # {ACCT} ¦ Account number: {ACCT} ¦ account no {ACCT}
Patient account {ACCT} ¦ Pt acct {ACCT} ¦ PT ACCT # {ACCT} ¦ pat acct no {ACCT} ¦ HAR {ACCT} ¦ HAR # {ACCT} ¦ hospital account {ACCT} ¦ patient control number {ACCT}
Patient control no. {ACCT} ¦ PCN {ACCT} ¦ Guarantor account {ACCT} ¦ guarantor acct # {ACCT} ¦ guar acct {ACCT} ¦ checking {ACCT} ¦ checking acct {ACCT}
checking account number {ACCT} ¦ savings acct {ACCT} ¦ bank account {ACCT} ¦ routing {ROUT} account {ACCT} ¦ ABA {ROUT} acct {ACCT} ¦ routing # {ROUT}, checking # {ACCT}
A/C {ACCT} ¦ billing acct {ACCT} ¦ visit acct # {ACCT} ¦ collection account # {ACCT}
'''), 165, 1),
 'CARD': (T('''
{CARD} ¦ {CARD} ¦ {CARD} ¦ card {CARD} ¦ Card # {CARD} ¦ CC {CARD} ¦ CC# {CARD} ¦ credit card {CARD} ¦ credit card number: {CARD} ¦ Visa {VISA} ¦ MC {CARD}
debit card {CARD} ¦ paid with card {CARD} ¦ HSA card {CARD} ¦ FSA card # {CARD} ¦ payment by phone, {CARD} ¦ pt card on file {CARD} ¦ cc no. {CARD} exp 08/27 ¦ AMEX {AMEX}
Amex {AMEX}
'''), 140, 1),
 'IBAN': (T('''
{IBAN} ¦ {IBAN} ¦ {IBAN} ¦ IBAN {IBAN} ¦ IBAN: {IBAN} ¦ iban {IBAN} ¦ IBAN no. {IBAN} ¦ refund by wire to {IBAN} ¦ bank account IBAN {IBAN} ¦ wire refund: {IBAN}
international pt, IBAN {IBAN} ¦ acct {IBAN} ¦ SEPA transfer to {IBAN}
'''), 125, 1),
 'LICENSE': (T('''
DL {LIC} ¦ DL# {LIC} ¦ DL #: {LIC} ¦ DL no. {LIC} ¦ D.L. {LIC} ¦ {LST} DL {LIC2} ¦ {LST} DL # {LIC2} ¦ {LST} driver license {LIC2} ¦ {LST} driver's license {LIC2}
{LST} drivers lic {LIC2} ¦ driver license {LIC} ¦ Driver License No. {LIC} ¦ driver's license # {LIC} ¦ driver's license: {LIC} ¦ Drivers Lic # {LIC}
drivers license number {LIC} ¦ Lic # {LIC} ¦ Lic. no. {LIC} ¦ lic #: {LIC} ¦ license no. {LIC} ¦ license number {LIC} ¦ License #{LIC} ¦ driver lic {LIC}
operator license {LIC} ¦ ID shown: DL {LIC} ¦ photo ID checked, DL# {LIC} ¦ certificate no. {LIC} ¦ CDL {LIC} ¦ CDL # {LIC}
'''), 165, 1),
 'VIN': (T('''
{VIN} ¦ {VIN} ¦ {VIN} ¦ VIN {VIN} ¦ VIN: {VIN} ¦ VIN# {VIN} ¦ vin {VIN} ¦ vehicle id {VIN} ¦ Vehicle identification number {VIN} ¦ MVA, pt vehicle {VIN}
auto claim, VIN {VIN} ¦ V.I.N. {VIN} ¦ insured vehicle 2017 Honda {VIN}
'''), 130, 1),
 'PLATE': (T('''
Plate {PLATE} ¦ plate # {PLATE} ¦ Plate: {PLATE} ¦ plate no. {PLATE} ¦ license plate {PLATE} ¦ License plate # {PLATE} ¦ License Plate: {PLATE} ¦ lic plate {PLATE}
Lic. plate {PLATE} ¦ LIC PLATE # {PLATE} ¦ tag {PLATE} ¦ Tag # {PLATE} ¦ tag no. {PLATE} ¦ tag number {PLATE} ¦ {st} plate {PLATE} ¦ {st} license plate {PLATE}
{st} tag {PLATE} ¦ vehicle plate {PLATE} ¦ veh tag {PLATE} ¦ car plate {PLATE} ¦ plate number {PLATE} ¦ handicap placard, plate {PLATE} ¦ MVA, other car plate {PLATE}
registration plate {PLATE} ¦ parked in pt lot, plate {PLATE} ¦ license tag {PLATE}
'''), 165, 1),
 'DEVICE': (T('''
{UDI} ¦ {UDI} ¦ UDI {UDI} ¦ UDI: {UDI} ¦ implant {UDI} ¦ device UDI {UDI} ¦ S/N {SERIAL} ¦ S/N: {SERIAL} ¦ SN {SERIAL} ¦ SN: {SERIAL} ¦ SN# {SERIAL} ¦ serial {SERIAL}
Serial # {SERIAL} ¦ serial no. {SERIAL} ¦ Serial No: {SERIAL} ¦ serial number {SERIAL} ¦ Serial Number: {SERIAL} ¦ ser. no. {SERIAL} ¦ pacemaker S/N {SERIAL}
pacemaker serial {SERIAL} ¦ ICD generator serial # {SERIAL} ¦ insulin pump SN {SERIAL} ¦ CPAP serial number {SERIAL} ¦ hearing aid serial # {SERIAL} ¦ device serial {SERIAL}
device ID {SERIAL} ¦ device id: {SERIAL} ¦ implant serial no. {SERIAL} ¦ cochlear implant S/N {SERIAL} ¦ glucose monitor serial {SERIAL} ¦ wheelchair serial # {SERIAL}
implant card, serial {SERIAL} ¦ stimulator SN: {SERIAL}
'''), 170, 1),
 'MAC': (T('''
{MAC} ¦ {MAC} ¦ {MAC} ¦ MAC {MAC} ¦ MAC: {MAC} ¦ MAC address {MAC} ¦ mac addr {MAC} ¦ device MAC {MAC} ¦ home monitor MAC {MAC} ¦ telehealth tablet {MAC} ¦ CPAP modem {MAC}
wifi MAC={MAC} ¦ pump bluetooth {MAC} ¦ hw addr {MAC}
'''), 125, 1),
 'URL': (T('''
{URL} ¦ {URL} ¦ {URL} ¦ see {URL} ¦ link: {URL} ¦ profile {URL} ¦ website {URL} ¦ Web: {URL} ¦ pt fundraiser {URL} ¦ photo posted at {URL} ¦ family page {URL}
records at {URL} ¦ found pt on {URL} ¦ ({URL}) ¦ obit {URL}
'''), 130, 1),
 'IP': (T('''
{IP} ¦ {IP} ¦ {IP} ¦ IP {IP} ¦ IP: {IP} ¦ IP address {IP} ¦ ip addr {IP} ¦ portal login from {IP} ¦ signed electronically from {IP} ¦ e-consent, IP {IP} ¦ last access {IP}
src={IP} ¦ telehealth session from {IP} ¦ pt device {IP} ¦ logged in from {IP} at {time}
'''), 130, 1),
 'BIOMETRIC': (['{BIO}', '{BIO}', '{BIO} on file', '{BIO} captured at check in', 'identity verified by {BIO}', '{BIO} enrolled', 'consent signed with {BIO}', 'pt refused {BIO}', '{BIO}: stored', 'used {BIO} to match the account', 'kiosk {BIO} failed twice', '{BIO} ref 0091'], 130, 1),
 'PHOTO': (['{PIC}', '{PIC}', '{PIC} in chart', '{PIC} attached', 'uploaded {PIC}', 'see {PIC}', '{PIC} scanned with ins card', 'file {FILE}', 'attachment: {FILE}', '{FILE}', 'image {FILE} sent to {payer}', '{FILE} uploaded to portal', 'wound pics {FILE} and {FILE}'], 130, 1),
 'OTHER': (T('''
passport {PASS} ¦ Passport # {PASS} ¦ passport no. {PASS} ¦ US passport {PASS} ¦ passport number: {PASS} ¦ passport#{PASS} ¦ A-number {ANUM} ¦ A# {ANUM}
alien number {ANUM} ¦ alien registration no. {ANUM} ¦ USCIS # {ANUM} ¦ green card {ANUM} ¦ DoD ID {DOD} ¦ DOD ID # {DOD} ¦ DoD ID number {DOD} ¦ EDIPI {DOD}
tribal ID {OID} ¦ tribal enrollment # {OID} ¦ tribal enrollment no. {OID} ¦ inmate # {OID} ¦ inmate number {OID} ¦ Inmate ID: {OID} ¦ inmate no. {OID} ¦ DOC inmate # {OID}
student ID {OID} ¦ Student ID#: {OID} ¦ student no. {OID} ¦ employee ID {OID} ¦ Employee # {OID} ¦ employee no. {OID} ¦ emp id {OID} ¦ study subject {OID}
study subject # {OID} ¦ subject ID {OID} ¦ study ID {OID} ¦ workers comp case {OID} ¦ workers comp case # {OID} ¦ WC case no. {OID} ¦ Workers' Comp Case No. {OID}
'''), 170, 1),
}
# context for a bare identifier and for a labelled one
BARE_CTX = {'ADDRESS': ['text', 'text', 'note'], 'CITY': ['text'], 'ZIP': ['text'], 'DATE': ['date', 'text', 'text'], 'AGE': ['text', 'note'], 'BIOMETRIC': ['text', 'note'], 'PHOTO': ['text', 'note'], 'MBI': ['id', 'text', 'text'], 'SSN': ['id', 'text', 'text']}

BIO = W('''fingerprint|fingerprints|fingerprint scan|thumbprint|thumb print|right thumb print|palm vein scan|palm scan|palm print|voiceprint|voice print|voice template|retina scan|retinal scan|iris scan|iris template|face scan|facial scan|face template|face ID
 gait profile|DNA profile|DNA print|finger scan|finger print|finger template|fingerprint template|fingerprint hash|iris hash|voice profile|palm template|face print|faceprint|iris ID|retina template|gait print|index finger scan|palmprint|voice ID|facial template|iris print|finger hash''')
PIC = W('''full-face photo|full face photograph|full-face photographs|full face image|headshot|portrait|selfie|mugshot|mug shot|photo of patient|photo of the patient|photograph of patient|patient photo|patient photograph|patient selfie|photo of pt|pt photo|picture of patient|head shot|pictures of the patient
 patient portrait|full-face picture|facial photo|facial photograph|pt headshot''')


def special_fill(g, f):
    m = lambda fn: (lambda: '«%s»' % fn())

    def edi(n):
        first, mid, last, _ = g.parts()
        t = '*'.join([last, first] + ([mid or 'J'] if n == 3 else []))
        return t.upper() if g.p(.8) else t

    def d8r():
        d = g.day(2019, 2025)
        return d.strftime('%Y%m%d') + '»-«' + (d + datetime.timedelta(g.r.randrange(1, 9))).strftime('%Y%m%d')

    def mcd():
        f['_mcd'] = g.medicaid()
        return f['_mcd'][0]

    def lst():
        f['_lic'] = g.license()
        return g.pick([f['_lic'][0], STATE_NAME[f['_lic'][0]]])
    d = {
        'EDI': m(lambda: edi(2)), 'EDI3': m(lambda: edi(3)), 'HL': m(lambda: edi(2).replace('*', '^')), 'HL3': m(lambda: edi(3).replace('*', '^')), 'FAX': f['PHONE'], 'FAX10': f['PHONE10'], 'D8R': m(d8r), 'MY': m(lambda: g.day(2015, 2025).strftime(g.pick(['%B %Y', '%b %Y', '%B, %Y', '%m/%Y']))),
        'ATIN': m(lambda: '-'.join(['9' + g.digits(2), '93', g.digits(4, '123456789')])), 'RRB': m(lambda: g.pick(['A', 'MA', 'WA', 'WD', 'WCA']) + g.pick(['-', '', ' ']) + g.pick([g.digits(6, '123456789'), '-'.join(g.ssn_raw())])),
        'VISA': m(lambda: (lambda s: ' '.join([s[i:i + 4] for i in range(0, 16, 4)][:3] + [s[12:15] + g.luhn(s[:15])]))('4' + g.digits(15))),
        'AMEX': m(lambda: (lambda s: '%s %s %s' % (s[:4], s[4:10], s[10:] + g.luhn(s)))(g.pick(['34', '37']) + g.digits(12))), 'BIO': m(lambda: g.pick(BIO)), 'PIC': m(lambda: g.pick(PIC)),
        'FILE': m(lambda: g.pick(['IMG_%s.jpg', 'IMG_%s.HEIC', 'DSC%s.JPG', 'DSC_%s.jpg', 'face_%s.png', 'patient%s.jpg', 'patient_photo_%s.jpeg', 'IMG-%s.png', 'patient-%s.heic', 'face%s.jpeg']) % g.digits(4)),
        'NONAG': m(lambda: g.pick(['nonagenarian', 'centenarian', 'Nonagenarian', 'nonagenarian'])), 'MCDL': mcd, 'MCD': m(lambda: f['_mcd'][1]), 'LIC': m(lambda: g.license()[1]), 'LST': lst, 'LIC2': m(lambda: f['_lic'][1]),
        'NOCOMMA': m(lambda: (lambda x: ' '.join(y for y in (x[2], x[0], x[1]) if y).upper())(g.parts())), 'INIT': m(lambda: (lambda x: g.cased(g.pick(['%s. %s. %s', '%s %s']).replace('%s. %s. %s', f'{x[0][0]}. {x[1] or "M"}. {x[2]}').replace('%s %s', f'{x[0][0]} {x[2]}')))(g.parts())),
        'LFX': m(lambda: (lambda x: g.cased(f'{x[2]}, {x[0]} {g.pick(g.pick(g.flat)[0])}'))(g.parts())), 'FULLMID': m(lambda: (lambda x: g.cased(f'{x[0]} {g.pick(g.pick(g.flat)[0])} {x[2]}'))(g.parts())),
    }
    d['N4'] = lambda: 'N4*«%s»*%s*«%s»~' % (lambda c: (c[0].upper(), c[1], g.zip(c[2])[:5]))(g.place())
    d['CSZL'] = lambda: 'City «%s» ST %s Zip «%s»' % (lambda c: (c[0], c[1], g.zip(c[2])))(g.place())
    f.update(d)
    return f


# ---------------------------------------------------------------- N lists: payers
PAYERS = W('''Aetna|Aetna Inc|Aetna Choice POS II|Aetna Student Health|Aetna Senior Supplemental|Meritain Health|Allied Benefit Systems|Allstate|AARP Medicare Supplement|AARP MedicareComplete|AmeriBen|American Family Insurance|American Fidelity Assurance|American National|American Republic
 AmeriHealth New Jersey|Anthem Blue Cross|Anthem BCBS|Apostrophe Health|Assurant Health|Automated Benefit Services|AvMed|Banner Health Network|Bankers Life and Casualty|Benefit Management Inc|Better Health Plan|Blue Cross of Idaho|Blue Shield of California|BCBS FEP|BCBSTX|BCBS Federal Employee Program
 BlueCard Out of Area|Blue Care Network|Boon-Chapman|Bright Health|Bright HealthCare|Broadspire|Capital Blue Cross|CareFirst|CareMore|CareSource|CarePlus Health Plan|CDPHP|Cigna|CIGNA HealthCare|Cigna HealthSpring|Cigna Open Access Plus|Cigna Behavioral|CHAMPVA|Christian Healthcare Ministries|Clover Health
 Collective Health|Colonial Penn|Combined Insurance|Commonwealth Care Alliance|Community Health Choice|Community Health Plan|ConnectiCare|Continental Benefits|Continental General|CoreSource|Corvel|Coventry|Coventry Workers Comp|Crime Victims Compensation|CVS Caremark|Delta Dental|Delta Dental PPO|DentaQuest
 Denver Health Medical Plan|Devoted Health|EBMS|EmblemHealth|Employers Mutual|Employer Direct Healthcare|Empire BCBS|Empire Plan|ESIS|Excellus BCBS|Express Scripts|EyeMed|Fallon Health|Farmers Insurance|Federated Mutual|Fidelis Care|First Choice Health|First Health Network|Florida Blue|Freedom Health|Friday Health Plans
 GEHA|GEICO|Global Benefits Group|GlobalCare|Golden Rule|Government Employees Health Association|Great-West|Group Health Cooperative|Guarantee Trust Life|Guardian|GuideStone|Hartford|Hawaii Medical Service Assoc|HMSA|HAP|Health Alliance|Health First|Health Net|Health New England|Health Partners Plans
 Health Plan of Nevada|HealthComp|HealthEZ|HealthPartners|HealthScope Benefits|HealthSmart|HealthSpring|Healthy Blue|Hometown Health|Horizon BCBSNJ|Horizon NJ Health|Humana|Humana Gold Plus|Humana Military|Humana ChoiceCare|IEHP|Independence Blue Cross|Independent Health|Indian Health Service|Insurance Management Services
 Innovation Health|IU Health Plans|Kaiser Permanente|Kaiser Foundation Health Plan|Key Benefit Administrators|Keystone First|Keystone Health Plan East|L.A. Care|LifeWise|Liberty Mutual|Liberty HealthShare|Loyal American|Magellan Behavioral|Mail Handlers Benefit Plan|Managed Health Network|MagnaCare|Mass General Brigham Health Plan
 MedCost|Medi-Cal|Medi-Share|Medica|Medical Mutual|Medicare|Medicare Part A|Medicare Part B|Medicare Part B DME|Medicare Railroad|Medico|Mercy Care|Meridian|MetLife Dental|MetroPlus|MHBP|Moda Health|Multiplan|Mutual of Omaha|MVP Health Care|National Association of Letter Carriers|NALC|Nationwide|Neighborhood Health Plan
 Network Health|New York Life|NGS Medicare|Nippon Life Benefits|Noridian DME|Northwest Administrators|Novitas Solutions|Optima Health|Optum Behavioral|Optum VA CCN|Oxford|Oxford Freedom|Pacific Source|PacificSource|Palmetto GBA|Paramount|Partners Health Plan|Partnership HealthPlan|Passport Health Plan|Peach State
 PEHP|PHCS|Philadelphia American|Physicians Health Plan|Physicians Mutual|Piedmont Community Health Plan|Preferred One|Premera Blue Cross|Presbyterian Health Plan|Prestige Health Choice|Principal|Priority Health|Progressive|Providence Health Plan|Prudential|QualChoice|Quartz|Regence BlueShield|Reserve National|RMHP
 Samaritan Ministries|San Francisco Health Plan|Security Health Plan|Sedgwick|Select Health|Sendero|Senior Whole Health|Sentara|Sharp Health Plan|Sierra Health|Simply Healthcare|Solis|Solstice|SSI|Standard Life and Accident|State Farm|State Farm Health|State Compensation Insurance Fund|Student Resources|SummaCare|Superior Health Plan
 Sunshine Health|Sutter Health Plus|Teamcare|The Hartford|The Health Plan|Three Rivers|Todays Options|Total Health Care|Transamerica|Travelers|Tricare East|Tricare for Life|Tricare Prime|TRICARE West|Triple-S Salud|Trustmark|Tufts Health Plan|UCare|UHC|UHC Dual Complete|UHC Surest|UHSS|UMR|UMWA|UnitedHealthcare|UnitedHealthOne|United American
 United Concordia|United of Omaha|Univera|Universal American|UPMC Health Plan|USAA|USAble|US Dept of Labor OWCP|US Family Health Plan|Unicare|VA Fee Basis|Valley Health Plan|Vantage Health Plan|Veterans Administration|VIVA Health|VSP|Washington National|WEA Trust|WebTPA|WellCare|WellMed|WellSense|Wellmark|WPS|WPS Tricare|Zenith|Zurich
 Self Pay|SELF-PAY|Private Pay|Uninsured|Cash|Charity Care|Pending Medicaid|No Insurance|Commercial Other|Misc Commercial|Auto Insurance|Attorney Lien|Workers Comp Unspecified|Unknown Payer|Hospice|Financial Assistance|Out of State Medicaid|Presumptive Eligibility|Emergency Medicaid|Foreign Insurance|Prompt Pay Discount
 Hill-Burton|Ryan White Program|Ryan White Part B|Black Lung Program|Vocational Rehab|Breast and Cervical Cancer Program|Title X|Title V CSHCN|School District|Jail|Sheriff Dept|Homeless Fund|Bad Debt|Prepaid|Study Sponsor|Research Grant|Donor Program|Organ Acquisition|Employee Health|Bundled Payment|Global Period|Grace Period|Mark-Up Drug Program''')
STATE_PAYERS = T('''
{state} Medicaid ¦ Medicaid of {state} ¦ MEDICAID {st} ¦ {st} Medicaid FFS ¦ Blue Cross Blue Shield of {state} ¦ BCBS {st} ¦ BLUE CROSS {state}
Molina Healthcare of {state} ¦ Aetna Better Health of {state} ¦ UHC Community Plan {st} ¦ UnitedHealthcare Community Plan of {state} ¦ AmeriHealth Caritas {state}
Medicare Part B - {state} ¦ MCR PART A {st} ¦ Delta Dental of {state} ¦ WellCare of {state} ¦ Ambetter of {state} ¦ {state} State Employees Health Plan
{state} Workers Compensation Fund ¦ {state} Dept of Corrections ¦ {state} Farm Bureau ¦ {state} Teachers Retirement System ¦ {state} Children's Health Insurance Program
{st} CHIP ¦ Humana Healthy Horizons {st} ¦ {state} Physicians Health Network ¦ {state} Laborers Health & Welfare ¦ {state} Crime Victim Comp
{state} Public Employees Benefits ¦ {state} Hospital Association Trust ¦ {state} Health Cooperative ¦ Superior Vision of {state} ¦ {state} Bankers Association Benefits
''')
TRADES = W('''Teamsters|IBEW|Carpenters|Laborers|Plumbers & Pipefitters|Ironworkers|Sheet Metal Workers|Operating Engineers|Bricklayers|Painters|Roofers|Boilermakers|Bakery & Confectionery|Culinary|UFCW|SEIU|UNITE HERE|Machinists|Cement Masons|Steamfitters|Electrical Workers|Stagehands|Musicians|Longshoremen|Transit Workers
 Firefighters|Police Officers|Letter Carriers|Steelworkers|Mine Workers|Glaziers|Elevator Constructors|Tile Setters|Insulators|Asbestos Workers|Communications Workers|Hotel Employees|Nurses|Screen Actors|Seafarers|Plasterers|Grocery Workers|Sprinkler Fitters|Auto Workers|Building Service 32BJ|Millwrights''')
TRADE_PAYERS = ['{trade} Local {loc} Health & Welfare Fund', '{trade} Local {loc}', '{trade} Health Fund', '{trade} Welfare Trust', '{city} {trade} Benefit Fund', '{trade} Dist Council H&W', '{trade} Joint Board Medical Plan', '{trade} LU {loc} H & W']
BRAND_A = W('''Evergreen|Summit|Pinnacle|Cornerstone|Liberty|Heritage|Pioneer|Frontier|Beacon|Compass|Horizon|Keystone|Golden State|Great Lakes|Blue Ridge|Lone Star|Sunrise|Cascade|Prairie|Gulf Coast|Tri-State|Heartland|Midlands|Capitol|Premier|Alliance|Guardian Angel|Patriot|Red Rock|Silver Creek|Bay State|Empire|Peachtree|Sierra Vista
 Piedmont|Atlantic|Pacific Crest|Northern Lights|North Star|Southwest|Mid-America|Continental|Global|United States|First Choice|Preferred|Select|Advantage|Integrity|Trinity|Harmony|Unity|Grace|Faith|Hope|Amber|Rose|Dawn|Mason|Hunter|Chase|Sterling|Crystal|Olive Branch|Ivy|Autumn|Eden|Sage|Genesis''')
BRAND_B = W('''Health Plan|Health Insurance Co|Benefit Administrators|Life & Health|Dental Plan|Vision Care|Mutual Insurance|Casualty Co|HMO|Medical Group IPA|Health Network|Benefit Services Inc|TPA|Administrative Services|Health Partners|Medicare Advantage|Assurance|Health Share|Claims Management|PPO Network|Life Insurance Company|Risk Solutions|Group Benefits
 Health Systems|Employee Benefits Trust|Managed Care|Indemnity|Supplemental|Insurance Exchange|Behavioral Health|Senior Care|Community Care|Health Coop''')
PRODUCT_B = W('PPO|HMO|EPO|POS II|Choice Plus|Medicare Advantage|Medicare HMO|Select|HDHP|Open Access|Dual SNP|Medigap Plan G|Plan F|Gold 80|Bronze HSA|Silver 94|Group|Individual Exchange|Managed Medicaid|Indemnity|Navigate|Nexus ACO|Premier|Basic|Encounter|Secondary|Transplant|Behavioral|Dental|WC')
INDUSTRY = W('''Steel|Paper|Grocers|Dairy Farmers|Trucking|School Employees|Bankers|Realtors|Auto Dealers|Restaurant|Hospitality|Airline Pilots|Shipbuilding|Rail|Postal|Foundry|Poultry|Textile|Mining|Oil & Gas|Printers|Brewery|Casino|Builders|Credit Union|Florists|Ranchers|Barge|Timber|Broadcasters''')

PAYER_EPONYM = W('''John Hancock Life|John Hancock Insurance|John Hancock Long Term Care|Harvard Pilgrim Health Care|Harvard Pilgrim|Henry Ford Health Plan|Molina Healthcare|Molina|Oscar Health|Oscar Insurance|Geisinger Health Plan|Davis Vision|Dean Health Plan|Dean Health|Scott & White Health Plan|Scott and White|Baylor Scott & White Health Plan|Mary Washington Health Plan
 Martin's Point Generations|Martins Point Health Care|Robert F. Kennedy Medical Plan|ROBERT F KENNEDY FARM WORKERS MEDICAL PLAN|William Penn Life|J.P. Farley Corp|JP Farley|Daniel H. Cook Associates|DANIEL H COOK ASSOC|Gallagher Bassett|Gallagher Bassett Services|Thomas McGee Group|Thomas McGee LC|Stanley Steemer Health Plan|Paul Revere Life|Benjamin Franklin Life
 George Washington University Health Plan|Johns Hopkins EHP|Johns Hopkins HealthCare|Johns Hopkins USFHP|Kelsey-Seybold Advantage|KelseyCare|Peter Kiewit Sons Health|Rush Prudential|Dartmouth Hitchcock Employee Plan|Cook Children's Health Plan|Parkland Community Health Plan|Driscoll Children's Health Plan|Driscoll Health Plan|Lovelace Health Plan|Mayo Medical Plan|Mayo Management Services
 Sanford Health Plan|Avera McKennan Employee Plan|Gundersen Lutheran Health Plan|Marshfield Security|Carle Health Alliance|Cox HealthPlans|Carilion Clinic Plan|Duke Select|Duke Life Insurance|Emory Employee Plan|Vanderbilt Health Plan|Stanford Health Care Advantage|Brown & Brown Benefits|Brown and Toland|Hill Physicians|Lincoln National Life|Lincoln Financial Group|Lincoln Heritage Life
 Madison National Life|Jefferson Pilot|Jefferson Health Plans|Washington National|George Washington Life|Jackson National|Franklin Life|Hamilton Insurance|Monroe Plan for Medical Care|Marsh McLennan|Marsh & McLennan Agency|Arthur J Gallagher|Arthur J. Gallagher & Co|Willis Towers Watson|Crawford & Company|Sedgwick James|Frank Gates Service Co|Corroon & Black
 Alexander & Alexander|Fred S James|Johnson & Higgins|Frank B Hall|Mutual of Enumclaw|Erie Insurance|Cooper Insurance Group|Kemper|Kemper Auto|Hagerty|Hanover|Harleysville|Donegal Mutual|Berkley|W.R. Berkley|Markel|Ward Insurance Group|Shelter|Amica|Gerber Life|Gerber Childrenswear Plan|Ullico|Torchmark|Humphrey Benefits Inc|Loomis Benefits|The Loomis Company|Wilson-McShane
 Zenith American|Bush Administrators Inc|Kempton Group|Fox-Everett|Lawson Benefits Co|Hunt Insurance Group|Pekin Life|Klais & Company|Luttrell Staffing Plan|Murphy Oil Health Plan|Wm. C. Earhart Co|William C Earhart Company|A.W. Rostamo Admin|Harrington Health|Harrington Benefit Services|Benesys|Marpai|Fringe Benefit Group|Gilsbar|Gilsbar LLC|Hawkins Administrators|C. Diehl & Assoc|Nyhart|Nyhart Company
 S&S Healthcare Strategies|Paul Bunyan Coop Health Plan|Mary Kay Inc Employee Benefit Plan|Walt Disney World Employees|Walt Disney Company Plan|John Deere Health Care|John Deere Insurance|John Morrell & Co|Levi Strauss & Co|Eli Lilly and Company|EliLilly Group Health|JB Hunt Transport Benefits|J.B. HUNT|JC Penney Corp|J.C. Penney Life|Ralph Lauren Corp|Charles Schwab Employee Plan|Wells Fargo Benefits
 Morgan Stanley Health Plan|J.P. Morgan Chase|JPMorgan Chase Medical Plan|Jack Daniel Distillery Plan|Edward Jones Health Trust|Ernst & Young LLP|Raymond James Financial|Kimberly-Clark Corp|Harley-Davidson Inc|Sherwin-Williams|Sherwin Williams Company Medical|Jack Henry & Associates|A.O. Smith Corporation|Smith & Nephew Inc|Johnson & Johnson|Johnson Controls Inc|S.C. Johnson & Son|Jim Beam Brands
 Jimmy John's Franchise Health|Papa John's International|Trader Joe's Company|Dick's Sporting Goods|Kohl's Dept Stores|Macy's Inc|Lowe's Companies|Wendy's International|Denny's Corp|Dave & Buster's Inc|Ben & Jerry's|Baker Hughes|Booz Allen Hamilton|Brown-Forman|Bob Evans Farms|Perdue Farms|Tyson Foods Inc|Hormel Foods|H.J. Heinz Co|Campbell Soup Company|Kellogg Company|Hershey Foods|J.M. Smucker Co|Sara Lee Corp
 Oscar Mayer Foods|Jimmy Dean Foods|McKee Foods|Duncan Hines Foods|Betty Crocker General Mills|Laura Ashley Inc|Ann Taylor Stores|Calvin Klein Inc|Tommy Hilfiger USA|Kate Spade & Co|Michael Kors Holdings|Vera Bradley Designs|Eddie Bauer LLC|L.L. Bean Inc|Lane Bryant Inc|Fred Meyer Stores|Fred Meyer Inc|Harris Teeter|Thomas Nelson Inc|Neiman Marcus Group|Lord & Taylor|Marshall Field & Co
 Robert Bosch Corp|Robert Half International|Parker Hannifin Corp|Otis Elevator Co|Pratt & Whitney|Thermo Fisher Scientific|Becton Dickinson|Abbott Laboratories Plan|Baxter Healthcare|C.R. Bard Inc|Stryker Corp|Zimmer Biomet|Cook Group Inc|Merrill Lynch|Goldman Sachs Health Plan|Franklin Templeton|T. Rowe Price Associates|Price Chopper Supermarkets|Dillard's Inc|Nordstrom Inc|Carl's Jr Restaurants|Sam Houston State Univ Plan
 Stephen F. Austin State University|William Carey University|George Mason University Employees|John Brown University|Oral Roberts University Health Plan|Bob Jones University|Wayne State University|Drew University Student Plan|Rice University|Thomas Jefferson University Plan|James Madison Univ Student Ins|Mary Baldwin College|Sarah Lawrence College Student Health|Stephens College|Allen University
 Harris County Hospital District|Jackson County Employees|Wayne County Sheriff Jail Fund|Howard County Gov|Cook County Care|CountyCare Cook|Clark County Self Funded|Orange County MSI|Santa Clara Family Health Plan|Santa Clara County IPA|San Diego County CMS|Orlando Health Network|Virginia Premier|Virginia Premier Elite|Georgia Power Co Plan|Carolina Complete Health|Carolina Care Plan|Dakota Care|DakotaCare|Austin Energy Employees
 Houston ISD Health Plan|Houston Methodist Employee Plan|Charlotte Pipe & Foundry|Florence School District|City of Jackson Self Insured|City of Madison|City of Lincoln Employees|St. Charles County|St Paul Travelers|St. Louis Labor Health Institute|Saint Francis Health Plan|St. Luke's Health Plan|Carolina Crescent Health Plan|Elizabeth Arden Inc|Estee Lauder Companies|Max Factor Employee Trust|Helen of Troy LP|Mary Maxim Inc
 Dale Carnegie Associates|Anne Arundel County|Anne Arundel Medical Plan|Prince William County Schools|King County Employees|Lee County Schools|Scott County Gov Plan|Allen County Commissioners|Douglas County SD|Montgomery Ward|Sears Roebuck & Co|Ross Stores Inc|Rolls-Royce North America|Henry Schein Inc|Patterson Dental|Owens & Minor|Hewlett Packard|Texas Roadhouse|Jo-Ann Stores LLC|Perkins & Marie Callender's|Marie Callender Pie Shops
 Ruby Tuesday Inc|Roy Rogers Franchise|Fuddruckers|Bob's Discount Furniture|Ashley Furniture Industries|Ethan Allen Interiors|Rosetta Stone Ltd|Amy's Kitchen|Annie's Homegrown|Newman's Own|Stewart's Shops|Martin Marietta|Lockheed Martin|Northrop Grumman|Ingersoll Rand|Black & Decker|Stanley Black & Decker|Briggs & Stratton|Wright Medical|Dow Corning|Allen-Bradley|Kohler Co|Kiewit Corp|Fluor Daniel|Parsons Brinckerhoff
 Taylor Farms|Smithfield Foods|Foster Farms|Sanderson Farms|George's Inc Poultry|Wayne Farms|Earl G. Graves Ltd|Marvin Windows|Andersen Windows|Pella|Tom's of Maine|Dr. Bronner's|Edward D. Jones & Co|Owens Corning|Ferguson Enterprises|Graybar|W.W. Grainger|Ryan Companies|Turner Construction|Hensel Phelps|Barton Malow|Walsh Group|Roger Williams University|Susan G. Komen Assistance Fund|Patrick Henry Mutual|William Beaumont Employee Plan''')
EPON_SUFFIX = ['', '', '', ' c/o UMR', ' - Aetna', ' PPO', ' / BCBS', ' Employee Benefit Plan', ' Group Health Plan', ' Health & Welfare', ' Self Insured', ' Workers Comp', ' (60054)', ' Claims Dept', ' Benefit Trust']

# ---------------------------------------------------------------- N lists: facilities
SAINTS = W('''St. Mary's|St Joseph|Saint Jude|St. Luke's|St Anthony|Saint Francis|St. Vincent|St John|St. Elizabeth|St Catherine|Saint Barnabas|St. Agnes|St Rita's|St. Thomas|St Michael's|Saint Vincent de Paul|St. Cloud|St David's|Saint Clare's|St. Alphonsus|St Bernard's|Saint Alexius|St. Rose Dominican|St Margaret|Santa Rosa|San Jacinto
 Our Lady of Lourdes|Our Lady of the Lake|Mercy|Providence|Good Samaritan|Sacred Heart|Holy Cross|Trinity|Bethesda|Mount Sinai|Mount Carmel|Ascension Seton|Beth Israel|Lutheran|Methodist|Baptist|Adventist|Presbyterian|Deaconess|Sisters of Charity|Divine Savior|Christus Santa Rosa''')
FAC_KIND = W('''Hospital|Medical Center|Regional Medical Center|Community Hospital|Health Center|Memorial Hospital|General Hospital|Rehabilitation Hospital|Children's Hospital|Behavioral Health Center|Surgery Center|Cancer Center|Nursing & Rehab|Home Health|Hospice|Family Clinic|Women's Center|Urgent Care|Dialysis Center|Imaging Center|Health System|Heart Institute
 Skilled Nursing Facility|Orthopedic Clinic|Wound Care Center|Pediatrics|Physical Therapy|Eye Clinic|Specialty Pharmacy|Emergency Physicians|Outpatient Pavilion|LTAC''')
HOSP_T = T('''
{saint} {fac} ¦ {saint} {fac} ¦ {saint} Hospital - {city} ¦ {saint} Medical Center {city} ¦ {city} {fac} ¦ {city} Regional {fac} ¦ {county} County Memorial Hospital
{county} County {fac} ¦ {county} General Hospital ¦ {county} Community Health Center ¦ University of {state} {fac} ¦ {state} Heart Institute ¦ {state} Orthopedic Associates
VA Medical Center {city} ¦ {city} VA Outpatient Clinic ¦ {brand} {fac} ¦ {brand} Family Medicine ¦ {brand} Anesthesia Associates PC ¦ HCA {city} {fac}
Encompass Health Rehab of {city} ¦ Kindred Hospital {city} ¦ DaVita {city} Dialysis ¦ Fresenius Kidney Care {brand} ¦ Select Specialty Hospital-{city}
{city} Radiology Group Inc ¦ {city} Emergency Physicians LLP ¦ {county} Ambulance Service ¦ {county} Fire & Rescue EMS ¦ {brand} Manor Nursing Home
{brand} Village Senior Living ¦ Planned Parenthood of {state} ¦ {city} Ambulatory Surgery Ctr ¦ CVS Minute Clinic {city} ¦ {saint} Home Health & Hospice
{county} Co. Health Dept ¦ Shriners Hospitals for Children {city}
''')
HOSP_NOTE = T('''
Transferred from {HOSP} for higher level of care. ¦ Pt was seen at {HOSP} ED {n} days ago. ¦ Records requested from {HOSP}. ¦ {HOSP} is out of network for this plan.
Claim from {HOSP} paid at {n}% of charges. ¦ Discharged to {HOSP} for short term rehab. ¦ Referral sent to {HOSP}, awaiting auth. ¦ Rendering facility: {HOSP}
NM1*77*2*{UHOSP}*****XX*{npi}~ ¦ {HOSP} NPI {npi} ¦ Taken by ambulance to {HOSP}. ¦ Service location {HOSP}, POS 22 ¦ Imaging done at {HOSP}, report pending.
''')
HOSPITAL_EPONYM = W('''Edith Nourse Rogers Memorial Veterans Hospital|Mary Black Memorial|Mary Black Health System|Alice Hyde Medical Center|Roger C. Peace Rehabilitation Hospital|TEXAS HEALTH HARRIS METHODIST HOSPITAL SOUTHWEST F|Henry Ford Hospital|Henry Ford Macomb|Robert Wood Johnson University Hospital|ROBERT WOOD JOHNSON UNIV HOSP|Johns Hopkins Hospital|Johns Hopkins Bayview|Ronald Reagan UCLA Medical Center
 Huntsman Cancer Institute|Lucile Packard Children's Hospital|Ann & Robert H. Lurie Children's Hospital|Barnes-Jewish Hospital|Cedars-Sinai|Dana-Farber Cancer Institute|Brigham and Women's Hospital|MD Anderson Cancer Center|M.D. ANDERSON|Ben Taub Hospital|Lyndon B. Johnson General Hospital|LBJ Hospital|John Peter Smith Hospital|JPS Health|John Muir Medical Center|John H. Stroger Jr. Hospital
 John C. Lincoln Hospital|John D. Archbold Memorial|John T. Mather Memorial Hospital|John Randolph Medical Center|John Dempsey Hospital|John R. Oishei Children's Hospital|Mary Hitchcock Memorial|Mary Imogene Bassett Hospital|Mary Greeley Medical Center|Mary Lanning Memorial|Mary Rutan Hospital|Mary Washington Hospital|Mary Bridge Children's|Mary Free Bed Rehabilitation|Mary Breckinridge ARH
 Alice Peck Day Memorial|Sarah Bush Lincoln Health Center|Sarah D. Culbertson Memorial|Elliot Hospital|Catherine McAuley Health|Margaret Mary Health|Margaret R. Pardee Hospital|Martha Jefferson Hospital|Lady Jane Clinic|Nicklaus Children's Hospital|Arnold Palmer Hospital for Children|Winnie Palmer Hospital|Joe DiMaggio Children's Hospital|Jackson Memorial Hospital|Jackson Health|James A. Haley VA|James A. Haley Veterans Hospital
 James Cancer Hospital|Arthur G. James Cancer Hospital|Wexner Medical Center|James H. Quillen VAMC|James J. Peters VA|James E. Van Zandt VA|George E. Wahlen VAMC|Michael E. DeBakey VA Medical Center|Audie L. Murphy VA|Olin E. Teague Veterans Center|Sam Rayburn VA Clinic|Thomas E. Creek VAMC|Jesse Brown VA|Edward Hines Jr. VA Hospital|EDWARD HINES JR VAMC|Clement J. Zablocki VA|William S. Middleton VA|Oscar G. Johnson VA
 Aleda E. Lutz VAMC|John D. Dingell VAMC|Richard L. Roudebush VA|Louis Stokes Cleveland VA|Chalmers P. Wylie VA Clinic|Louis A. Johnson VAMC|Hershel Woody Williams VAMC|Hunter Holmes McGuire VAMC|W.G. Bill Hefner VAMC|Charles George VAMC|Ralph H. Johnson VAMC|Wm. Jennings Bryan Dorn VA|Carl Vinson VAMC|Charlie Norwood VA|Malcom Randall VAMC|C.W. Bill Young VA|Bruce W. Carter VAMC|G.V. Sonny Montgomery VA
 Robert J. Dole VA|Dwight D. Eisenhower VAMC|Harry S. Truman Memorial Veterans|John J. Pershing VA|John Cochran Division VA|Jack C. Montgomery VAMC|Raymond G. Murphy VAMC|Carl T. Hayden VA|Jerry L. Pettis Memorial VA|Jonathan M. Wainwright VA|Mann-Grandstaff VAMC|Bob Stump VAMC|Spark M. Matsunaga VAMC|Stratton VA|Samuel S. Stratton VAMC|Franklin Delano Roosevelt VA Hospital|Corporal Michael J. Crescenz VAMC|Walter Reed
 Walter Reed National Military Medical Center|William Beaumont Army Medical Center|William Beaumont Hospital Troy|William W. Backus Hospital|William Newton Hospital|William Bee Ririe Hospital|Womack Army Medical Center|Brooke Army Medical Center|Madigan|Martin Army Community Hospital|Winn Army Hospital|Evans Army Community Hospital|Blanchfield|Carl R. Darnall Army Medical Center|Tripler|Wilford Hall|David Grant USAF Medical Center
 Dwight Eisenhower Army Med Ctr|Moncrief Army Hospital|Keller Army Hospital|Eisenhower Medical Center|Betty Ford Center|Hazelden Betty Ford|Loma Linda|Scripps Mercy|Scripps Green|Sharp Grossmont|Sharp Mary Birch Hospital|Rady Children's|Hoag Memorial|Huntington Hospital|Cottage Hospital|Sutter Roseville|Alta Bates Summit|Eden Medical Center|Zuckerberg San Francisco General|Priscilla Chan and Mark Zuckerberg SF General
 Martin Luther King Jr Community Hospital|MLK Outpatient Center|Cesar Chavez Health Center|Harry Hynes Hospice|Hennepin Whittier Clinic|Abbott Northwestern|Gillette Children's|Mayo Clinic|Sanford USD|Avera McKennan|Gundersen Lutheran|Froedtert|Meriter|Dean Clinic|Theda Clark Medical Center|ThedaCare|Bellin|Helen Newberry Joy Hospital|Helen DeVos Children's Hospital|Helen Hayes Hospital|Helen Keller Hospital|C.S. Mott Children's
 Hurley Medical Center|Sparrow|Munson|Bronson|Spectrum Butterworth|Blodgett|Pennock|Carle Foundation|Decatur Memorial|Rush Copley|Edward Hospital|Elmhurst|Ingalls Memorial|Loretto|Norton Healthcare|Norton Kosair Children's|Baptist Health Hardin|Ephraim McDowell Regional|T.J. Samson Community|Clark Regional|James B. Haggin Memorial|Taylor Regional|Erlanger|Le Bonheur Children's|Maury Regional|Jefferson Memorial|Monroe Carell Jr
 Monroe Carell Jr. Children's Hospital at Vanderbilt|Fort Sanders|Blount Memorial|Cookeville|Grady Memorial|Emory Crawford Long|Phoebe Putney Memorial|PHOEBE PUTNEY MEM HOSP|Floyd Medical Center|Wayne Memorial|Cobb Hospital|Piedmont Fayette|Northside Gwinnett|Crisp Regional|Colquitt Regional|Tift Regional|Archbold|Doctors Hospital|Duke Regional|Wake Med|Moses H. Cone Memorial|Moses Cone|Wesley Long Hospital|Annie Penn Hospital
 Lenoir Memorial|Frye Regional|Cannon Memorial|Charles A. Cannon Jr Memorial|Margaret Pardee|Sampson Regional|Betsy Johnson Hospital|Scotland Memorial|Roper Hospital|Conway Medical|Tuomey|McLeod Regional|Self Regional|Bon Secours|Henrico Doctors|Chippenham|Riverside Walter Reed|Sentara Leigh|Sentara Martha Jefferson|Carilion Roanoke|Inova Fairfax|Mary Immaculate Hospital|Howard University Hospital|Sibley Memorial|George Washington University Hospital
 Suburban|Holy Cross Germantown|Anne Arundel Medical Center|Frederick Memorial|Meritus|Sinai|Kennedy Krieger|Kernan|Christiana|Alfred I. duPont Hospital for Children|Nemours|Thomas Jefferson University Hospital|Albert Einstein Medical Center|Hahnemann|Lankenau|Paoli|Penn Presbyterian|Geisinger|Robert Packer Hospital|Evangelical|Conemaugh Miners|J.C. Blair Memorial|Fulton County|Chan Soon-Shiong Medical Center|Allegheny General
 Forbes|Magee-Womens|Heritage Valley|Cooper University|Virtua|Hackensack|Clara Maass Medical Center|Deborah Heart and Lung|Robert Wood Johnson Somerset|Joseph M. Sanzari Children's|Morristown|Bellevue|Elmhurst|Harlem|Jacobi|Lincoln Medical Center|Woodhull|Montefiore|Jack D. Weiler Hospital|Maimonides|Hospital for Special Surgery|Lenox Hill|Strong Memorial|F.F. Thompson|Frederick Ferris Thompson Hospital|Nathan Littauer Hospital
 Nathan Adelson Hospice|Ira Davenport Memorial|Clifton Springs|Claxton-Hepburn|Carthage|Samaritan|Crouse|Faxton|A.O. Fox Memorial|Arnot Ogden|Guthrie Corning|Roswell Park|Burke Rehab|Hebrew Home|Miriam Hospital|Butler|Roger Williams Medical Center|Kent|Westerly|Griffin|Charlotte Hungerford Hospital|Lawrence + Memorial|Day Kimball Hospital|William Backus|Johnson Memorial|Spaulding|Franciscan|Beverly|Anna Jaques Hospital|Emerson
 Nashoba|Heywood|Sturdy Memorial|Morton|Jordan|Tobey|Martha's Vineyard Hospital|Cooley Dickinson|Noble|Wing|Franklin Pierce Clinic|Elliot|Frisbie|Parkland|Wentworth-Douglass|Stephens Memorial|Henrietta D. Goodall Hospital|Calais|Cary Medical|Charles A. Dean Memorial|Penobscot|Redington-Fairview|Rumford|Porter|Gifford|Copley|Brattleboro|Grace Cottage|Tulane|Ochsner|Willis-Knighton|Earl K. Long|E.A. Conway|Huey P. Long Medical Center|Leonard J. Chabert|Lallie Kemp
 W.O. Moss Regional|Lafayette General|Baylor|Parkland|Clements|William P. Clements Jr University Hospital|Zale Lipshy|Cook Children's|Dell Seton|Dell Children's|Ben Hogan Sports Medicine|Hendrick|Shannon|Driscoll Children's|Christus Spohn|Christus Spohn Shoreline|Memorial Hermann|Katherine Cancer Ctr|Texas Scottish Rite|Harris Health Ben Taub|Harris Methodist|Covenant|Denton Presby|Peterson Regional|Hill Country|Frank Phillips College Clinic|Jane Phillips Medical Center
 Saint Francis|Hillcrest Henryetta|Stephenson Cancer|J.D. McCarty Center|McAlester|Wesley|Stormont Vail|Susan B. Allen Memorial|Lawrence Memorial|Ransom|Newman Regional|Lindsborg|Kimball Health|Bryan Health|Bryan LGH East|Boys Town|Fred Hutchinson Cancer Center|Seattle Children's|Virginia Mason|Virginia Mason Medical Center|Swedish|Evergreen|Harborview|Samaritan Albany|Legacy Emanuel|Randall Children's Hospital|Doernbecher|Kaiser Sunnyside|Shodair|Benefis|Frances Mahon Deaconess
 Kalispell|Rex Hospital|Barbara Ann Karmanos Cancer Institute|Karmanos|Norris Cotton Cancer Center|Sidney Kimmel Cancer Center|Abramson|H. Lee Moffitt Cancer Center|Moffitt|Simon Cancer Center|Riley Hospital for Children|Richard M. Fairbanks Clinic|Sidney & Lois Eskenazi Hospital|Eskenazi|Ball Memorial|Reid|Dearborn|Howard Regional|King's Daughters|Pauley Heart Center|Masonic|Dupont|Dorothy Mann Center|Joslin Diabetes|Lahey Clinic''')
# entries above that are a bare word (no organisation word) get one of these
EPON_FAC = [' Hospital', ' Medical Center', ' Hosp', ' Clinic', ' Health', ' Med Ctr', ' Hospital & Clinics', ' Healthcare']
ORG_WORD = re.compile(r'hosp|medical|med ctr|center|clinic|health|\bva\b|vamc|veterans|institute|memorial|children|rehab|regional|hospice|univ|college|methodist|army|general|division|cancer|general|care|ctr|sports', re.I)


# ---------------------------------------------------------------- N templates: denial prose
DENIAL = T('''
Missing/incomplete/invalid patient name. ¦ Patient's first and last name do not match the payer's records. ¦ The date of birth follows the date of service.
Date of death precedes the date of service. ¦ Subscriber and subscriber ID not found. ¦ Member number missing or not valid for this payer.
Social security number not accepted as an identifier, use the plan ID. ¦ Medicare beneficiary identifier is missing; do not send the HICN.
Medicare Part B does not pay for {proc}. ¦ Alert: You may appeal this decision within {nn} days. ¦ Denied {deny}: charge exceeds the fee schedule for {proc}.
Denied {deny}, claim lacks information needed for adjudication. ¦ {payer} denied {proc} as experimental. ¦ {payer} denied {drug} because step therapy was not tried.
{deny}: coverage terminated before the date of service. ¦ {deny} - benefit maximum for {proc} has been reached. ¦ Time limit for filing has expired ({nn} days from DOS).
The {proc} is bundled into the primary procedure. ¦ Modifier {mod} is inconsistent with procedure {cpt}. ¦ Procedure {cpt} is not payable with diagnosis submitted.
Diagnosis {dx} does not support medical necessity for {proc}. ¦ Prior authorization for {proc} was not on file at {payer}.
Authorization on file covers {n} visits; this is visit {nn}. ¦ Level of care not supported, downgrade to observation. ¦ Duplicate of a claim already processed by {payer}.
Exact duplicate, original claim {claim} paid {amt}. ¦ Claim {claim} adjusted, {amt} recouped by {payer}. ¦ Coordination of benefits: submit the primary EOB from {payer}.
This care may be covered by another payer per coordination of benefits. ¦ Patient has {payer} as primary; bill them first.
Rendering provider is not credentialed with {payer}. ¦ Billing provider NPI {npi} not on file with {payer}. ¦ Tax ID {tin} doesn't match the contract.
Service was rendered by an out-of-network provider, {cov} plan has no OON benefit. ¦ Patient responsibility: deductible {amt}.
Coinsurance of {n}% applies, copay {amt} per visit. ¦ {payer} paid {amt} toward {proc}; contractual write-off {amt}. ¦ Please send the operative report for {proc}.
Requested medical records were not received within {nn} days. ¦ Records do not show that {proc} was ordered by a physician.
Signature of the ordering provider is missing or illegible. ¦ The patient's address is incomplete. ¦ Patient's sex and procedure code conflict.
Age restrictions apply to {proc}; covered from age {u90}. ¦ {drug} is limited to {n} fills per {nn} days. ¦ Quantity of {drug} exceeds the plan limit.
NDC {ndc} is missing, invalid or not covered for {drug}. ¦ Place of service is inconsistent with {proc}. ¦ Claim must be sent to {payer}, payer ID {pid}.
Send claims to payer id {pid}, not the BlueCard host. ¦ Workers' compensation carrier is responsible for this injury. ¦ No-fault carrier must be billed before {payer}.
Hospice has elected; bill the hospice for {drug}. ¦ Claims aged {nn} days moved to the second tier queue. ¦ Aged trial balance: {n} claims over {nn} days with {payer}.
Mark as appealed; {payer} will respond in {nn} business days. ¦ Will call {payer} back on {day}, rep {rep} could not see the claim.
Per rep {rep} at {payer}, claim in process, {ref}. ¦ {rep} in provider relations says the fee schedule was loaded wrong. ¦ Bill {payer} first, then the patient.
May be resubmitted with modifier {mod}. ¦ Grant access to the portal before filing the {nth} appeal. ¦ Grace period: premium unpaid, {payer} pends claims after month one.
White bagging required for {drug}, buy and bill not allowed. ¦ Long term care stays need a new certification every {nn} days. ¦ Page {n} of the EOB is missing.
Price per unit for {drug} exceeds WAC + 6%. ¦ Young adult coverage ends at age 26. ¦ Chase the {payer} remit, posted to the wrong lockbox.
Rose above the threshold: {deny} denials at {payer} in {year}. ¦ June and July remits from {payer} not posted. ¦ In May {payer} changed the edit for {cpt}.
{nth} level appeal upheld by {payer}. ¦ {nth} request for itemized bill, claim {claim}. ¦ Peer to peer for {proc} must be held within {n} days.
External review overturned the {payer} denial of {proc}. ¦ Timely filing override requested for {claim}, {ref}. ¦ Remark {deny}: information only, no action.
Prior payer's adjudication, including payments, is missing. ¦ Missing/incomplete/invalid admission date. ¦ Missing patient medical record for this service.
Invalid date of birth on the claim. ¦ We do not pay for services given before the date of birth on file.
Insured's name, address and phone number are required in boxes 4 and 7. ¦ Incorrect email or fax number on the request form. ¦ Patient cannot be identified as our insured.
Claim not covered by this payer; forward to the correct contractor. ¦ Provider line for {payer}: {tollfree}. ¦ Call {payer} at {tollfree}, press {n} for claims.
Appeals fax {tollfree}, provider services {tollfree}. ¦ Paid at {n}% of Medicare, DRG carve out for {drug}. ¦ Per diem rate {amt} applied to the stay.
The {cov} plan excludes {proc}. ¦ {state} Medicaid requires the ordering NPI on {proc}. ¦ {state} law allows {nn} days to pay a clean claim.
Units billed for {cpt} exceed the MUE of {n}. ¦ Denial of {cpt}-{mod} upheld, global period of {cpt}. ¦ Claim spans eligible and ineligible periods; split the bill.
Correct the type of bill and resend to {payer}. ¦ Interest of {amt} added for late payment. ¦ {payer} offset {amt} against the next remit.
Underpayment on {proc}: expected {amt}, paid {amt}. ¦ Patient name and ID must match the card exactly. ¦ ABN was not signed before {proc}.
Sequestration reduction of 2% on {proc}.
''')

CLINICAL = T('''
{u90}-year-old male with {dx} presents for {proc}. ¦ {u90} yo F here for follow-up of {dx}. ¦ {u90} y/o woman with {dx} on {drug} {dose} {freq}.
Patient is a {u90} year old with long-standing {dx}. ¦ Pt reports pain in the {site} for {n} weeks. ¦ Pain {sc} in the {side} {site}, worse at night.
Denies chest pain, shortness of breath or fever. ¦ BP {bp}, HR {nn}, SpO2 97% on room air. ¦ BP {bp} today, on {drug} {dose} {freq}. ¦ Started {drug} {dose} {freq} for {dx}.
Stopped {drug} because of nausea; will try {drug}. ¦ Increase {drug} to {dose} {freq}, recheck in {n} weeks. ¦ {lab}, continue {drug}.
{lab} and {lab}; otherwise unremarkable. ¦ MRI {side} {site} shows mild degenerative change. ¦ X-ray of the {site} negative for fracture. ¦ CT {site} without acute findings.
Strength 4/5 in the {lr} {joint}, reflexes 2+. ¦ Range of motion 0-90 at the {joint}. ¦ Vision 20/{nn} in the {lr} eye. ¦ Plan: {proc}, then follow up on {day}.
Return in {n} weeks or sooner if worse. ¦ Assessment: {dx}, stable. ¦ Assessment and plan: {dx} - continue {drug}. ¦ Impression: {dx} with no change since {year}.
History of {dx} since {year}. ¦ PMH: {dx}, {dx}, {dx}. ¦ Family history of {dx} in a parent at {u90}. ¦ Surgical history: {proc} in {year}.
Smokes {n} cigarettes a day, quit in {year}. ¦ Lives with family, works full time, no alcohol. ¦ Allergies: {drug} (rash), {drug} (hives).
Wound on the {side} {site} measures 3 x 2 cm, granulating. ¦ Tolerated {proc} well, no complications. ¦ {proc} done under moderate sedation, EBL {n} mL.
Patient was counseled on {dx} and given a handout. ¦ Consent obtained after discussing risks of {proc}. ¦ Discharged home in stable condition after {proc}.
Admitted through the ED for {dx}, LOS {n} days. ¦ Transferred from {dept} at {time} in stable condition. ¦ Ambulates {nn} feet with a walker, min assist.
PT: sit to stand {n} reps, gait training, Berg 4{d}. ¦ OT eval: needs a Milwaukee brace fitting. ¦ Foley removed at {time}, voided {nn} mL.
Doppler of the {side} leg negative for DVT. ¦ Murphy's sign negative, McBurney's point tender. ¦ Babinski absent, Romberg negative.
Positive Phalen and Tinel at the {side} wrist. ¦ Gleason 3+4 on biopsy, PSA rose to {n}.{d}. ¦ Smith's fracture of the {side} wrist, casted.
Colles' fracture reduced, Kirschner wires placed. ¦ Schatzker type {d6} plateau fracture of the {lr} tibia. ¦ Still's disease flare, on {drug}.
Grave condition discussed with family. ¦ White count {n}.{d}, no left shift. ¦ Will hold {drug} until {lab} improves. ¦ May resume {drug} after {proc}.
Mark the {side} {site} before {proc}. ¦ Grace note on exam: none; murmur grade 2/6. ¦ Rose bengal staining of the {lr} cornea. ¦ Young patient with {dx}, no red flags.
Long discussion about {drug} and its risks. ¦ Dawn phenomenon noted with {drug}. ¦ Hunter syndrome ruled out. ¦ Mason type {d6} radial head fracture.
Amber urine, specific gravity 1.0{dd}. ¦ Page surgery if output falls below {nn} mL. ¦ Grant of guardianship pending. ¦ Bill of rights reviewed on admission.
Given in the {side} deltoid at {time}, lot on file. ¦ Vaccines up to date, flu shot given last fall. ¦ Baby latching well, Apgar 8/9.
G3P2 at {n} weeks, fetal heart tones {nn}. ¦ Dialysis three times a week via {side} AV fistula. ¦ Ejection fraction 5{d}%, mild mitral regurgitation.
Sinus rhythm, QTc 4{dd} ms. ¦ Mood is better on {drug}, PHQ-9 score {n}. ¦ GAF 5{d}, denies SI and HI. ¦ Sleep study: AHI {n} per hour, start CPAP at {n} cm.
Alert and oriented x3, GCS 15. ¦ Dressing changed, no drainage, follow {freq}. ¦ Insulin sliding scale, glucose {nn} at {time}. ¦ Diet: low sodium; fluid limit 1.5 L.
Code status full; advance directive reviewed. ¦ Fell on {day}, no loss of consciousness. ¦ Seen on {day} in {dept} for {dx}.
Symptoms began in June after a trip to Virginia. ¦ Since May she has had {dx}. ¦ Labs from {day} reviewed: {lab}. ¦ Patient asks about {drug} for {dx}.
Referred to {dept} for {proc}. ¦ Medication list: {drug} {dose} {freq}, {drug} {dose} {freq}. ¦ Given {drug} {dose} IV at {time} in {dept}.
Ratio of {drug} to {drug} discussed, 1/2 tab {freq}. ¦ Home O2 at 2 L, sat 9{d}% at rest. ¦ Elbow flexion 90 degrees, extension full. ¦ Weight 9{d} kg, BMI 3{d}.4.
Cigarettes 1/2 pack per day for {n} years. ¦ Epley maneuver done for vertigo. ¦ Kegel exercises and Valsalva precautions taught. ¦ Trendelenburg position during {proc}.
No face to face visit was documented for {proc}. ¦ Fundus photo of the {lr} eye shows drusen. ¦ Gait steady, palm erythema absent, iris normal.
ROS negative except for {site} pain. ¦ Chief complaint: {side} {site} pain for {n} days. ¦ Child is meeting milestones at {n} months.
Mother reports fever to 101.{d} since {day}.
''')

PROCEDURE = T('''
{PROCX} ¦ {PROCX}, {side} ¦ Arthroscopy of the {joint}, {side}, with debridement ¦ Open reduction internal fixation, {lr} {joint} ¦ Excision of lesion, {site}, 2.1 to 3.0 cm
Injection, {drug}, {dose} ¦ Injection {drug} {dose} per unit ¦ {drug} {dose} tablet, {nn} count ¦ {drug} {dose} prefilled syringe
Biopsy of the {site}, percutaneous, with imaging ¦ Ultrasound of the {site}, limited, {side} ¦ MRI {site} w/o contrast, {side} ¦ CT {site} with and without contrast
X-ray {site} {n} views ¦ Radiation treatment, {site}, {n} fractions ¦ Therapeutic exercise, {site}, each 15 minutes ¦ Arthrocentesis, {joint}, {side}, with guidance
Nerve block, {side} {site}, single ¦ Orthosis for the {joint}, custom fitted, {side} ¦ Prosthesis, {lr} {joint}, Otto Bock component ¦ Repair of {site} laceration, {n}.5 cm
{EQUIP} ¦ {EQUIP}, {side} ¦ {EQUIP}, rental, month {n} ¦ {EQUIP} replacement ¦ Removal of hardware, {side} {site} ¦ INJ {drug} {dose} ¦ Home infusion of {drug}, per diem
Drug test, {n} classes, including {drug}
''')
PROCX = W('''Whipple procedure|Nissen fundoplication|Roux-en-Y gastric bypass|Billroth II gastrectomy|Bankart repair|Lapidus bunionectomy|Austin bunionectomy|Keller bunionectomy|McBride bunionectomy|Mohs micrographic surgery, first stage|Le Fort I osteotomy|Burch colposuspension|Marshall-Marchetti-Krantz urethropexy|Manchester colporrhaphy
 Bassini hernia repair|Lichtenstein hernia repair|Hartmann colostomy|Kasai portoenterostomy|Ross procedure|Norwood procedure|Fontan procedure|Glenn shunt|Blalock-Taussig shunt|Maze procedure (Cox)|Swan-Ganz catheter insertion|Hickman catheter placement|Groshong catheter|Broviac catheter removal|Tenckhoff catheter insertion|Quinton catheter exchange
 Foley catheter, two way|Codman-Hakim programmable valve shunt|Ommaya reservoir|Jackson-Pratt drain|Penrose drain|Kirschner wire fixation|Steinmann pin|Harrington rod|Luque instrumentation|Ilizarov fixator|Austin Moore hemiarthroplasty|Charnley hip|Girdlestone resection|Baxter nerve release|Brostrom repair|Kidner procedure|Evans calcaneal osteotomy
 Strayer gastrocnemius recession|Watson-Jones tenodesis|Bristow transfer|Latarjet|Weaver-Dunn reconstruction|Putti-Platt|Neer acromioplasty|Darrach resection|Eaton ligament reconstruction|Dupuytren fasciectomy|Botox injection for spasticity|Cesarean delivery only|McDonald cerclage|Shirodkar cerclage|Pap smear, thin layer|Pomeroy tubal ligation|Leep conization
 Ahmed valve implant|Baerveldt shunt|Trabeculectomy|Descemet stripping keratoplasty|Fasanella-Servat ptosis repair|Dacryocystorhinostomy|Caldwell-Luc sinusotomy|Draf III frontal sinusotomy|Stenger test|Weber test|Bernstein acid test|Schirmer test|Allen test|Holter monitor, 48 hours|Doppler echo, limited|Bruce protocol treadmill|Epley canalith repositioning
 Wada test|Rorschach testing|Minnesota multiphasic inventory|Bender gestalt|Wechsler intelligence test|Stanford-Binet|Bayley infant scales|Denver developmental screen|Coombs test, direct|Gram stain|Wright stain|Ziehl-Neelsen stain|Western blot, Lyme|Epstein-Barr antibody|Rh typing|Kleihauer-Betke|Apt test|Guthrie card|Philadelphia chromosome, BCR-ABL
 Charles procedure|Thiersch graft|Wolfe graft|Z-plasty|Abbe flap|Mustarde otoplasty|Millard cleft lip repair|Furlow palatoplasty|Nuss procedure|Ravitch repair|Heller myotomy|Ivor Lewis esophagectomy|Dor fundoplication|Sugarbaker repair|Delorme procedure|Altemeier procedure|Parks hemorrhoidectomy|Ferguson hemorrhoidectomy|Miles resection''')
EQUIP = W('''Milwaukee brace|Scott-Craig orthosis|Boston brace|Charleston bending brace|Philadelphia collar|Denis Browne splint|Pavlik harness|Thomas ring brace|Unna boot|Jewett brace|Taylor brace|Knight-Taylor brace|Williams brace|Wilmington jacket|Swanson implant|Hoyer lift|Geri chair|Robinson catheter|Coude catheter|Foley bag|Bledsoe knee brace|Don Joy brace|Craig bed
 Trapeze bar|Walker, wheeled|Hemi walker|Rollator|Power wheelchair, group 3|Seat cushion, Jay|Roho cushion|CPAP mask|BiPAP ST|Nebulizer|Suction pump|TENS unit|Bone growth stimulator|Continuous glucose monitor|Insulin pump|Ostomy pouch|Compression stocking|Diabetic shoe insert|Syme prosthesis|Chopart prosthesis|Otto Bock knee|Ritchie brace|Arizona AFO|Richie AFO|Charcot boot
 Dobhoff tube|Mic-Key button|Kangaroo pump|Allen wrench kit|Bard port|Hickman line kit|Yankauer suction tip|Ambu bag|Montgomery strap|Kerlix roll|Ace wrap|Stryker frame|Clinitron bed|Gomco pump|Passy-Muir valve|Bivona tube|Shiley trach tube|Jackson trach tube|Blom-Singer prosthesis|Baha processor|Cochlear implant headpiece|Fresnel prism|Goldmann lens|Snellen chart''')

EPONYM = W('''Crohn's disease|Parkinson's disease|Parkinson disease, Hoehn and Yahr stage 3|Hodgkin lymphoma|Non-Hodgkin's lymphoma|Graves' disease|Graves ophthalmopathy|Still's disease|Smith's fracture|Otto Bock knee joint|Foley catheter|Doppler ultrasound|Scott-Craig long leg brace|Milwaukee brace|Codman-Hakim valve|Schatzker II fracture|Mirena|Norinyl 1+35|French 18 catheter
 Gleason score 7|Alzheimer's disease|Alzheimer dementia with Lewy bodies|Addison's disease|Cushing's syndrome|Bell's palsy|Huntington's chorea|Lou Gehrig's disease|Marfan syndrome|Ehlers-Danlos syndrome|Down syndrome|Turner syndrome|Klinefelter syndrome|Edwards syndrome|Patau syndrome|Prader-Willi|Angelman syndrome|Williams syndrome|Rett syndrome|Noonan syndrome|Kabuki syndrome
 Wilson's disease|Gaucher disease|Fabry disease|Pompe disease|Tay-Sachs|Niemann-Pick type C|Hurler syndrome|Hunter syndrome|Sanfilippo|Morquio|Batten disease|Krabbe|Canavan disease|Alexander disease|Leigh syndrome|Friedreich ataxia|Charcot-Marie-Tooth|Guillain-Barré|Guillain Barre syndrome|Miller Fisher variant|Lambert-Eaton|Duchenne|Becker muscular dystrophy|Emery-Dreifuss
 Werdnig-Hoffmann|Kugelberg-Welander|Brown-Séquard|Horner syndrome|Arnold-Chiari|Dandy-Walker|Budd-Chiari|Wolff-Parkinson-White|Brugada|Romano-Ward|Jervell Lange-Nielsen|Adams-Stokes attack|Eisenmenger|Ebstein anomaly|Tetralogy of Fallot|Kawasaki disease|Takayasu arteritis|Buerger's disease|Raynaud's|Behçet's|Sjogren|Reiter's|Felty's|Wegener's|Churg-Strauss|Goodpasture
 Henoch-Schönlein purpura|Berger disease|Alport|Fanconi anemia|Bartter|Gitelman|Liddle|Conn's syndrome|Sheehan's|Nelson syndrome|Kallmann|Hashimoto|De Quervain thyroiditis|Riedel|Plummer-Vinson|Zollinger-Ellison|Barrett's|Mallory-Weiss tear|Boerhaave|Zenker's diverticulum|Schatzki ring|Meckel's|Hirschsprung|Peutz-Jeghers|Gardner syndrome|Lynch syndrome|Cowden|Li-Fraumeni|Von Hippel-Lindau
 Von Willebrand disease|Von Recklinghausen|Sturge-Weber|Osler-Weber-Rendu|Bernard-Soulier|Glanzmann|Wiskott-Aldrich|DiGeorge|Bruton's|Chediak-Higashi|Job syndrome|Kaposi sarcoma|Ewing sarcoma|Wilms tumor|Burkitt lymphoma|Waldenström|Sézary|Bowen's disease|Paget's disease|Merkel cell|Marjolin ulcer|Stevens-Johnson|Lyell|Darier|Hailey-Hailey|Sweet syndrome|Gianotti-Crosti
 Legg-Calve-Perthes|Osgood-Schlatter|Sever's|Blount's|Scheuermann's|Kienböck|Freiberg|Köhler|Panner|Baker's cyst|Morton's neuroma|Haglund|Lisfranc|Jones fracture|Pott's disease|Bennett's fracture|Rolando|Boxer's|Monteggia|Galeazzi|Hill-Sachs|Bankart|Salter-Harris type II|Garden IV|Neer 3 part|Weber B ankle|Gustilo 3A|Colles|Barton|Chance fracture|Jefferson fracture
 Hangman's|Charcot foot|Dupuytren|Volkmann contracture|De Quervain tenosynovitis|Klippel-Feil|Sprengel|Pierre Robin sequence|Treacher Collins syndrome|Crouzon|Apert|Goldenhar|Moebius|Ramsay Hunt syndrome|Ménière|Usher syndrome|Waardenburg|Pendred|Ludwig's angina|Vincent's angina|Prinzmetal|Dressler's|Stargardt|Leber|Best disease|Coats disease|Fuchs dystrophy|Marcus Gunn pupil|Argyll Robertson|Adie pupil
 Chagas|Lyme|Hansen's disease|Weil's disease|Rocky Mountain spotted fever|West Nile|Lassa|Marburg|Ebola|Norwalk virus|Coxsackie|Epstein-Barr virus|Creutzfeldt-Jakob|Tourette|Asperger|Munchausen|Korsakoff|Wernicke|Pick's disease|Todd's paralysis|Jacksonian seizure|Lennox-Gastaut|Dravet|Landau-Kleffner|West syndrome|Bence Jones protein|Howell-Jolly bodies|Auer rods|Heinz bodies
 Mary Jane user|St. John's wort|Rose hip|Jimson weed|Ringer's lactate|Hartmann's solution|Betty score|Allen test|Glasgow coma scale 15|Braden 18|Morse fall score 45|Bishop score 7|Tanner stage III|Apgar 9|Ranson 3|Child-Pugh B|Wells score 4|Barthel 60|Norton 14|Mallampati II|Wagner grade 2|Killip class I|Forrest Ib|Hinchey III|Clark level IV|Breslow 1.2 mm|Nottingham grade 2|Ann Arbor IIIB|Charcot triad
 Virchow's node|Murphy's sign|McMurray test|Lachman test|Thomas test|Patrick test|Spurling|Finkelstein|Hawkins-Kennedy|Yergason|Ober test|Trendelenburg|Homans sign|Kernig|Brudzinski|Chvostek|Trousseau|Cullen|Grey Turner sign|Rovsing|Sister Mary Joseph nodule|Austin Flint murmur|Graham Steell murmur|Cheyne-Stokes|Kussmaul|Levine 3/6|Norco|Percocet|Yaz|Seasonique|Loestrin|Lo Loestrin Fe|Kyleena|Skyla|Liletta
 Camila|Errin|Jolivette|Nora-BE|Heather|Aviane|Lessina|Lutera|Apri|Junel|Estrace|Junel Fe 1/20|Beyaz|Natazia|Ortho Tri-Cyclen|Tri-Norinyl|Xulane|Zoladex|Lupron|Jakafi|Otezla|Skyrizi|Cosentyx|Taltz|Rybelsus|Farxiga|Lantus|Levemir|Victoza|Byetta|Abilify|Rexulti|Vyvanse|Concerta|Adderall|Strattera|Singulair''')
EPON_T = ['{E}', '{E}', '{E}', 'Dx: {E}', 'history of {E}', '{E}, unspecified', 'r/o {E}', 'covered for {E}', '{E} - not covered', '{E} since {year}', 'new onset {E}', 'eval for {E}', 'screening, {E}']

POLICY = T('''
Policy effective {PD} ¦ effective {PD} ¦ Effective date of policy: {PD} ¦ Policy revised {PD} ¦ Revised {PD}, page {n} ¦ Rev. {PD} ¦ Version {PD} of the fee schedule
version dated {PD} ¦ as of {PD}, {payer} requires prior auth for {proc} ¦ As of {PD} modifier {mod} is required ¦ Fee schedule effective {PD} ¦ LCD revised {PD} for {proc}
Claims before {PD} for dates of service follow the old policy ¦ for dates of service on or after {PD} ¦ for dates of service before {PD} use {cpt}
after {PD} for dates of service in {state} ¦ Contract effective {PD}, {payer} ¦ {payer} policy effective {PD} ¦ {payer} medical policy {PD} ¦ NCD effective {PD}
updated policy, effective {PD} ¦ plan year {year} ¦ Plan year {year}-{year} ¦ benefit year {year} ¦ calendar year {year} deductible {amt} ¦ FY{year}
Q3 {year} denials at {payer} ¦ {year} CPT code set ¦ ICD-10 {year} update ¦ since {year} {payer} pays {cpt} at 85% ¦ within {nn} days of the remittance
appeal within {nn} days ¦ file claims within {nn} days from date of service ¦ corrected claims must arrive {nn} days after the first remit
response due in {n} business days ¦ {n}-{nn} days in A/R ¦ timely filing {nn} days ¦ must be filed by the end of {year} ¦ open enrollment for {year}
rate change in {year} for {state} ¦ edits version 30.{d}, {year} ¦ next review in {n} months ¦ {payer} retro effective {PD} ¦ grandfathered plans before {year}
recredentialing every 36 months, next {year} ¦ HIPAA 5010 effective {PD} ¦ every {day} by noon ¦ holiday schedule: closed Christmas and Labor Day ¦ {year}
January through June remits
''')

CODE_BARE = {  # context code
 'cpt': W('99213|99214|99203|99232|99285|27447|45378|93306|70551|72148|97110|97140|20610|90837|90791|96413|66984|29881|36415|80053|84443|33533|43239|55700|58558|63030|10060|12001|19301|22551|0001U|0275T|99213-25|27447-RT|76830 26|G0439'),
 'icd': W('E11.9|I10|J44.1|Z00.00|M54.50|F33.1|N18.30|C50.911|S52.501A|O80|K21.9|R07.9|T84.054D|V43.52XA|W19.XXXA|Z79.4|I63.9|G20|M17.11|D64.9|0SRC0J9|250.00|V58.69'),
 'hcpcs': W('J1100|J0135|A4253|E0601|L1900|K0823|G0008|Q4081|J9271|A0428|S9083|T1019|B4035|V2632|J3490|C9399'),
 'rev': W('0250|0360|0450|0636|0120|0300|0320|0981|0762'), 'carc': W('CO-45|PR-1|OA-23|PI-97|CO 16|PR204|N130|MA130|M76|CO-253|CR-94|B15'), 'drg': W('MS-DRG 470|DRG 291|APR-DRG 194-3|871|DRG 0807'),
}
CODE_T = T('''
CPT {cpt} billed {n} units ¦ {cpt}, {cpt}, {cpt} ¦ CPT {cpt}-{mod} x{n} ¦ NDC {ndc} ¦ NDC {ndc} UN{n} ¦ N4{ndc11} ML{n} ¦ payer ID {pid}
Payer {pid} not accepting secondary claims ¦ EDI payer {pid} / {payer} ¦ NPI {npi} ¦ NPI: {npi} ¦ {npi} ¦ billing NPI {npi}, rendering NPI {npi} ¦ DEA {dea} ¦ DEA# {dea}
TIN {tin} ¦ EIN {tin} ¦ Tax ID {tin} ¦ FEIN: {tin} ¦ CLIA {clia} ¦ CLIA# {clia} ¦ taxonomy {tax} ¦ PXC*{tax}~ ¦ Claim {claim} ¦ claim # {claim} ¦ ICN {icn} ¦ DCN {icn}
ICN: {icn} ¦ TCN {icn} ¦ claim control number {icn} ¦ REF*F8*{icn}~ ¦ REF*D9*{claim}~ ¦ REF*TJ*{tin9}~ ¦ NM1*PR*2*{upayer}*****PI*{pid}~
NM1*41*2*CLEARWATER BILLING*****46*{pid}~ ¦ NM1*85*2*{brandU} CLINIC*****XX*{npi}~ ¦ SVC*HC:{cpt}*{raw}*{raw}**1~ ¦ CAS*CO*45*{raw}~ ¦ CAS*PR*1*{raw}**2*{raw}~
TRN*1*{icn}*1{tin9}~ ¦ check # {chk} ¦ Check number {chk} for {amt} ¦ EFT {chk} ¦ EFT trace {icn} ¦ amount {amt} ¦ {amt} ¦ billed {amt} allowed {amt} paid {amt} ¦ 1,234.56
{comma} ¦ -{comma} ¦ {ver} ¦ v{ver} ¦ version {ver} ¦ release {ver} ¦ build {ver4} ¦ section {ver4} ¦ v{ver4} ¦ Section {ver} of the manual ¦ 005010X222A1 ¦ 005010X221A1
ISA13 {chk} ¦ loop 2010BA ¦ loop 2300 REF ¦ loop {loop} segment NM1 ¦ 835 loop {loop} ¦ ratio {sc} ¦ BP {bp} ¦ 1/2 tab ¦ {n}/{nn} units ¦ {badssn} ¦ {badssn}
SSN 000-00-0000 ¦ SSN 999-99-9999 ¦ SSN: 123-45-6789 ¦ SSN 111-11-1111 ¦ ssn 987-65-4321 ¦ SSN not on file ¦ {badcard} ¦ {badcard} ¦ {badvin} ¦ {badiban} ¦ {baditin}
DI {di} ¦ GTIN {di14} ¦ UDI-DI {di14} ¦ (01){di14} ¦ model {lot} ¦ model no {lot} ¦ 127.0.0.1 ¦ 0.0.0.0 ¦ 255.255.255.255 ¦ 00:00:00:00:00:00 ¦ FF:FF:FF:FF:FF:FF ¦ ABA {aba}
routing number {aba} ¦ call {tollfree} ¦ {tollfree} ¦ Fax {tollfree} ¦ ZIP3 {zip3} ¦ zip3 region {zip3} ¦ POS {n} ¦ TOB 0{tob} ¦ occurrence code {n} ¦ rev code 0{rev}
DRG {drg} weight 1.{dd} ¦ ICD-10 {icd} ¦ dx {icd}, {icd} ¦ {cpt} {icd} ¦ {hcpcs} {amt} ¦ RVU {rvu} ¦ conversion factor 33.{d}872 ¦ group 00{grp} ¦ group number {grp}
UPIN {upin} ¦ CCN {ccn} ¦ {ccn} ¦ batch {chk} of {n} ¦ units {nn} ¦ modifier {mod} ¦ auth type {n} ¦ GLN {di} ¦ file 835_{chk}.txt ¦ rows {chk}, bytes {icn} ¦ {pid} ¦ {icn}
{chk} ¦ processed in {n}.{dd} s ¦ MUE {n}, NCCI edit {cpt}/{cpt} ¦ Batch posted {time}
''')


def code_fill(g, f):
    def bad(raw, mk):
        s = raw()
        return s[:-1] + str((int(s[-1]) + g.r.randrange(1, 10)) % 10) if mk else s

    def badssn():
        a, b, s = g.ssn_raw()
        return '-'.join(g.pick([('000', b, s), ('666', b, s), (a, '00', s), (a, b, '0000'), ('9' + g.digits(2), '%02d' % g.r.randrange(1, 50), s), ('078', '05', '1120'), ('219', '09', '9999'), ('987', '65', '432' + g.digits(1)), ('9' + g.digits(2), '89', s)]))

    def badcard():
        s = bad(g.card_raw, True)
        while len(s) != 16 and len(s) != 15:
            s = bad(g.card_raw, True)
        return ' '.join([s[:4], s[4:10], s[10:]]) if len(s) == 15 else ' '.join(s[i:i + 4] for i in range(0, 16, 4))

    def badvin():
        v = g.vin()
        return v[:8] + g.pick([c for c in '0123456789X' if c != v[8]]) + v[9:]

    def badiban():
        s = g.iban_raw()
        return s[:2] + '%02d' % ((int(s[2:4]) - 2 + g.r.randrange(1, 96)) % 97 + 2) + s[4:]
    f.update({
        'ndc11': lambda: g.digits(11, '05679'), 'clia': lambda: g.pat('99D9999999'), 'tax': lambda: g.pick(W('207Q00000X|208000000X|363L00000X|282N00000X|332B00000X|261QR0400X|225100000X|207RC0000X|2085R0202X|291U00000X')), 'icn': lambda: g.pick(['20', '22', '12']) + g.digits(11), 'tin9': lambda: g.tin().replace('-', ''),
        'chk': lambda: g.digits(g.pick([5, 6, 7, 8]), '12345679'), 'raw': lambda: '%d.%02d' % (g.r.randrange(5, 4000), g.r.randrange(100)), 'comma': lambda: '%d,%03d.%02d' % (g.r.randrange(1, 900), g.r.randrange(1000), g.r.randrange(100)), 'ver': lambda: '%d.%d.%d' % tuple(g.r.randrange(0, 20) for _ in range(3)),
        'ver4': lambda: '%d.%d.%d.%d' % (g.r.randrange(1, 20), g.r.randrange(20), g.r.randrange(30), g.r.randrange(20)), 'loop': lambda: g.pick(W('2100|2110|1000A|1000B|2000C|2010AA|2010BB|2310B|2320|2330A|2400|2420A|2430')), 'badssn': badssn, 'badcard': badcard, 'badvin': badvin, 'badiban': badiban,
        'baditin': lambda: '9' + g.digits(2) + '-' + g.pick(['66', '69', '89', '08', '31', '42']) + '-' + g.digits(4, '123456789'), 'di': lambda: g.gtin()[1:], 'di14': g.gtin, 'lot': lambda: g.pat(g.pick(['A9999', '99A99', 'AA-9999', 'XXX9-99'])), 'aba': lambda: aba(g), 'zip3': lambda: g.pick(W('606|100|331|770|900|191|850|303|981|554')),
        'tob': lambda: g.pick(W('111|131|137|211|321|851|117|141')), 'rev': lambda: g.pick(CODE_BARE['rev'])[1:], 'drg': lambda: g.pick(W('470|291|871|065|392|603|885|795')), 'icd': lambda: g.pick(CODE_BARE['icd']), 'hcpcs': lambda: g.pick(CODE_BARE['hcpcs']), 'rvu': lambda: '%d.%02d' % (g.r.randrange(30), g.r.randrange(100)),
        'grp': lambda: g.digits(4, '123456789'), 'upin': lambda: g.pat('A99999'), 'ccn': lambda: g.pick(['05', '36', '45', '33', '10']) + g.digits(4, '0123'), 'upayer': lambda: g.pick(PAYER_SHORT).upper(), 'brandU': lambda: g.pick(BRAND_A).upper(), 'PD': lambda: pdate(g),
        'saint': lambda: g.pick(SAINTS), 'fac': lambda: g.pick(FAC_KIND), 'brand': lambda: g.pick(BRAND_A), 'trade': lambda: g.pick(TRADES), 'loc': lambda: str(g.r.randrange(1, 1900)), 'PROCX': lambda: g.pick(PROCX), 'EQUIP': lambda: g.pick(EQUIP),
    })
    return f


def pdate(g):
    d = g.day(2009, 2025)
    return g.pick([f'{d.month}/{d.day}/{d.year}', f'{d.month:02}/{d.day:02}/{d.year}', f'{d.month:02}-{d.day:02}-{d.year}', d.isoformat(), d.strftime('%B ') + f'{d.day}, {d.year}', d.strftime('%B %Y'), f'{d.month}/{d.year}', f'{d.month}/1/{d.year}', f'{d.month}/1/{d.year % 100:02}'])


# ---------------------------------------------------------------- building the cases
PLACEHOLDER = re.compile(r'\{(\w+)\}')
MARK = re.compile('«([^»]*)»')
FULL = {ord(c): chr(0xFF10 + int(c)) for c in '0123456789'}
NO_LOWER = {'EMAIL', 'URL', 'VIN', 'IBAN', 'MAC', 'IP', 'DEVICE', 'MBI', 'LICENSE', 'MEDICAID', 'HICN', 'OTHER', 'PLATE', 'MEMBER', 'ACCOUNT', 'MRN'}
WIDE = {'SSN', 'PHONE', 'FAX', 'MRN', 'MBI', 'MEMBER', 'ACCOUNT', 'CARD', 'DATE', 'ZIP', 'HICN', 'MEDICAID', 'ITIN', 'NAME', 'AGE'}


class Cases:
    def __init__(self, seed):
        self.g = Gen(seed)
        self.fill = code_fill(self.g, special_fill(self.g, make_fill(self.g)))
        self.seen, self.rows = set(), []

    def expand(self, t):
        def one(m):
            if m.group(1) in ('DATE', 'DATEX'):
                before = t[max(0, m.start() - 16):m.start()]
                return '«%s»' % self.g.date(m.group(1) == 'DATE', bool(re.search(r'(?i)dob|d\.o\.b|born|birth|\bb\. ', before)) if before.strip() else None)
            return self.fill[m.group(1)]()
        return PLACEHOLDER.sub(one, t)

    def noise(self, kind, t):
        g = self.g
        if "'" in t and g.p(.2):
            t = t.replace("'", '’')
        if '"' in t and g.p(.5):
            t = t.replace('"', '“', 1).replace('"', '”', 1)
        x = g.r.random()
        if x < .08:
            t = t.upper()
        elif x < .11 and kind not in NO_LOWER:
            t = t.lower()
        x = g.r.random()
        if x < .03 and ' ' in t:
            i = g.pick([j for j, c in enumerate(t) if c == ' '])
            t = t[:i] + '\u00a0' + t[i + 1:]
        elif x < .045 and '«' in t:
            i = t.index('«') + 2
            j = t.index('»')
            if j > i + 1:
                i = g.r.randrange(i, j)
                t = t[:i] + g.pick('\u200b\u200c\u2060\u00ad') + t[i:]
        elif x < .06 and kind in WIDE:
            t = MARK.sub(lambda m: '«' + m.group(1).translate(FULL) + '»', t)
        elif x < .066:
            t = g.pick('\u200b\ufeff') + t
        return t

    def add(self, cls, what, ctx, text, noise=True):
        text = re.sub(' +', ' ', text).strip(' ')
        if noise:
            text = self.noise(what, text)
        key = re.sub('[\u200b\u200c\u2060\u00ad\ufeff«»]', '', text).replace('\u00a0', ' ').replace('’', "'").casefold()
        if not key or key in self.seen:
            return False
        self.seen.add(key)
        self.rows.append((cls, what, ctx, text))
        return True

    def run(self, cls, what, templates, n, ctx, wrap=None, noise=True, expand=True):
        """n cases from the templates in turn; a template that has nothing new to say is dropped"""
        ts, done, ctxs = list(templates), 0, ctx if isinstance(ctx, list) else [ctx]
        self.g.r.shuffle(ts)
        i = 0
        while done < n and ts:
            t = ts[i % len(ts)]
            for _ in range(12):
                s = self.expand(t) if expand else t
                if wrap:
                    s = wrap(s, t)
                if self.add(cls, what, self.g.pick(ctxs), s, noise):
                    done += 1
                    i += 1
                    break
            else:
                ts.remove(t)

    # ---- P
    def positives(self):
        g = self.g
        self.run('P', 'NAME', NAME_PAYER, 540, 'payer')
        self.run('P', 'NAME', NAME_PERSON, 330, 'person')
        self.run('P', 'NAME', NAME_NOTE, 680, 'note')
        self.run('P', 'NAME', NAME_TEXT, 180, 'text')
        for kind, (forms, n, _) in KIND_FORMS.items():
            bare = [t for t in forms if re.fullmatch(r'\{\w+\}', t) and t != '{N4}']
            ctxs = BARE_CTX.get(kind, ['id', 'text', 'text'])
            self.run('P', kind, bare, min(n * 3 // 10, 45) if bare else 0, ctxs, noise=True)
            lab = [t for t in forms if t not in bare] + bare

            def wrap(s, t, kind=kind):
                if re.search(r'[*|]', t) or t == '{N4}':
                    return s
                carriers = NEUTRAL if kind in BROKEN_BY_CARRIER or CLAUSE.match(t) else CARRIERS
                return self.expand(g.pick(carriers)).replace('*', '\x00', 1).replace('\x00', s)
            self.run('P', kind, lab, n * 7 // 10 if bare else n, ['note', 'note', 'text', 'text', 'text'], wrap)
        self.run('P', 'MEDICAID', ['{CINNY}', '{CINCA}'], 16, 'id')
        self.run('P', 'DATE', ['{D8}', '{DATE}', '{DATEX}'], 36, 'date')

    # ---- N
    def style(self, s):
        """payers and facilities as files hold them"""
        g, x = self.g, self.g.r.random()
        if x < .3:
            s = s.upper()
        elif x < .35:
            s = s.lower()
        if len(s) > 34 and s.isupper() and g.p(.4):
            s = s[:g.r.randrange(28, 35)].rstrip(' .,&-/')
        x = g.r.random()
        if x < .03:
            s += ' ' + g.pick(['*', '(NEW)', 'OOS', '- secondary', '(inactive)', '- DO NOT USE'])
        return s

    def negatives(self):
        g, add, run = self.g, self.add, self.run
        pc = ['payer', 'payer', 'payer', 'text']
        for s in PAYER_EPONYM:
            org = ORG_END.search(s)
            suf = g.pick(['', '', '', ' c/o UMR', ' - Aetna', ' PPO', ' (60054)', ' Claims Dept', ' / BCBS'] if org else EPON_SUFFIX)
            if not suf and len(s.split()) <= 3 and not org:
                suf = g.pick([' Employee Benefit Plan', ' Group Health Plan', ' Self Insured', ' Benefit Trust'])
            add('N', 'payer_eponym', g.pick(pc), self.style(s + suf) if len(s + suf) < 30 else s + suf)
        for s in PAYERS:
            add('N', 'payer', g.pick(pc), self.style(s))
        st = lambda s, t: self.style(s)
        run('N', 'payer', STATE_PAYERS, 600, pc, st)
        run('N', 'payer', TRADE_PAYERS, 150, pc, st)
        brands = ['%s %s' % (a, b) for a in BRAND_A for b in BRAND_B]
        g.r.shuffle(brands)
        run('N', 'payer', brands, 230, pc, st, expand=False)
        prods = ['%s %s' % (a, b) for a in PAYER_SHORT for b in PRODUCT_B]
        g.r.shuffle(prods)
        run('N', 'payer', prods, 180, pc, st, expand=False)
        run('N', 'payer', [f'{a} {b}' for a in INDUSTRY for b in ('Employees Health Trust', 'Industry Welfare Fund')], 45, pc, st, expand=False)
        for s in HOSPITAL_EPONYM:
            add('N', 'hospital_eponym', g.pick(['text', 'text', 'text', 'payer', 'note']), self.style(s if ORG_WORD.search(s) else s + g.pick(EPON_FAC)))
        self.fill['HOSP'] = lambda: self.expand(g.pick(HOSP_T))
        self.fill['UHOSP'] = lambda: self.expand(g.pick(HOSP_T)).upper()
        run('N', 'hospital', HOSP_T, 560, ['text', 'text', 'text', 'payer'], st)
        run('N', 'hospital', HOSP_NOTE, 90, ['note', 'text'])
        run('N', 'denial', DENIAL, 560, ['text', 'text', 'note'])
        run('N', 'clinical', CLINICAL, 760, ['note', 'note', 'text'])
        run('N', 'procedure', PROCEDURE, 440, ['text', 'text', 'note'])
        for s in PROCX[::3] + EQUIP[::3]:
            add('N', 'procedure', 'text', s)
        for xs in CODE_BARE.values():
            for s in xs:
                add('N', 'code', 'code', s, noise=False)
        idish = lambda t: ['code', 'id', 'text'] if re.fullmatch(r'\{\w+\}', t) else ['text', 'text', 'code', 'note']
        for t in CODE_T:
            run('N', 'code', [t], 4 if '{' in t else 1, idish(t), noise=False)
        run('N', 'policy', POLICY, 190, ['text', 'text', 'note'])
        for s in ['2024', 'FY24', 'Q1 2023', 'Monday', 'N/A', 'pending', 'unknown', 'FY2022', 'Christmas', 'June', '2019-2020', 'none given', 'CY2021', 'spring 2022', 'weekly']:
            add('N', 'policy', 'date', s, noise=False)
        for e in EPONYM:
            self.fill['E'] = lambda e=e: e
            add('N', 'eponym', g.pick(['text', 'text', 'note']), self.expand(g.pick(EPON_T)))


ORG_END = re.compile(r'plan|health|life|insur|inc\b|corp|co\b|company|llc|lp\b|group|benefit|assoc|univ|college|county|service|trust|vision|medical|students?|schools?|school|employees|services|care|foods|stores|farms|jail|\bcity\b|agency|admin|mutual|premier|&|ltd|networks?|brands|restaurants?', re.I)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('--counts', action='store_true')
    a = ap.parse_args()
    c = Cases(a.seed)
    g = c.g
    c.fill['CINNY'] = lambda: '«%s»' % g.pat('AA99999A')
    c.fill['CINCA'] = lambda: '«%s»' % g.pat('99999999A')
    c.positives()
    c.negatives()
    for cls, what, ctx, text in c.rows:
        depth = 0
        for ch in text:
            depth += (ch == '«') - (ch == '»')
            assert depth in (0, 1), text
        assert depth == 0 and '\t' not in text and '\n' not in text and ('«' in text) == (cls == 'P'), text
    sys.stdout.reconfigure(encoding='utf-8', newline='\n')
    if a.counts:
        n = collections.Counter((r[0], r[1]) for r in c.rows)
        for k in sorted(n):
            print(k[0], k[1], n[k], sep='\t')
        k = collections.Counter((r[0], r[1], r[2]) for r in c.rows if r[1] == 'NAME')
        for x in sorted(k):
            print(*x, k[x], sep='\t')
        print('total', len(c.rows), sep='\t')
        return
    for r in c.rows:
        print(*r, sep='\t')


if __name__ == '__main__':
    main()
