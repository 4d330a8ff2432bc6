#!/usr/bin/env python3
"""Cases by another hand, whose errors nobody looked at while the detector was developed: they tell how well it generalises.
All data is made up.

Prints TSV:  P<TAB>KIND<TAB>context<TAB>text with «identifiers»   |   N<TAB>class<TAB>context<TAB>text
Options: --seed N (default 1), --counts (a table instead of the cases).
Template language: {slot} calls a generator, [a|b|c] picks one.  Generators of identifiers return them marked «like this».
Titles, labels and states stay outside the marks; suffixes (Jr, III) inside.  In AGE only the number (or the word) is marked.
"""
import argparse, random, re, sys
from collections import Counter

# ------------------------------------------------------------------ word lists: people
PEOPLE = {  # origin: (first names, surnames)
 'english': ("Wendell Darlene Rhonda Curtis Tammy Dwayne Loretta Clifford Beverly Randall Crystal Todd Brenda Gary Kelsey Tyler Megan Harold Doris Vernon "
             "Kayla Brandon Heather Norman Phyllis Jeremy Courtney Roger Wanda Eugene Lindsay Derek Glenda Marvin Tiffany Leroy Opal Chester Myrtle Travis",
             "Hargrove Pruitt Lockhart Tuttle Stallings Bledsoe Whitaker Ashby Crenshaw Dillard Farris Goodwin Hatcher Ingram Kessler Ledbetter Mabry Nuckols "
             "Osborne Pickett Ramsey Satterfield Thaxton Underwood Vickers Wooten Yarbrough Baxter Coker Dalton Easley Fulton Hensley Purcell Thompson Davis Wilson"),
 'hispanic': ("Marisol Esteban Guadalupe Ramiro Yolanda Heriberto Xiomara Joaquín Lourdes Octavio Itzel Rogelio Araceli Efraín Maribel Genaro Yesenia Lázaro "
              "Concepción Jesús Rosalinda Wilfredo Noemí Baltazar María José Luz Ángel Dulce Abelardo",
              "Alvarez Quiñones Villarreal Zamudio Ocampo Peña de_la_Cruz Del_Toro Barragán Cisneros Echeverría Montalvo Arriaga Núñez Ibarra Saucedo Treviño "
              "Galindo-Rojas de_León Ortega_Ruiz Fuentes Vda._de_Soto Camacho Lozano Benítez Garcia Martinez Hernandez"),
 'chinese': ("Wei Xiaoling Jianhong Meifang Zhiqiang Yuchen Lihua Guoqiang Shuyi Qing Haoran Ming Bao-Yu Tsz-Kin Hsin-Yi Ruolan", "Zhang Xu Ouyang Chiang Tsai Kwok Zheng Huang Liang Hsieh Cheung Szeto Yip Deng Qian Feng Liu"),
 'korean': ("Ji-hoon Soo-jin Eunkyung Hyun Minseo Young-ho Sang-woo Kyung-hee Haneul Dong-hyun", "Kim Pak Choi Kang Yoon Hwang Noh Seong Bae Jung Namgung"),
 'vietnamese': ("Thuy Quoc Linh Bao Ngoc Tuyet Hieu Phuong Duc My-Linh Khanh Van", "Nguyen Pham Huynh Vo Dang Bui Ly Duong Trinh Luong Ton-That"),
 'indian': ("Sanjay Lakshmi Venkatesh Harpreet Anjali Ravindra Kavitha Gurpreet Nilesh Sunita Arvind Meenakshi Thirumalai Jaswinder Prakash Devika", "Patel Krishnamurthy Iyer Dhillon Chaudhary Subramanian Bhattacharya Deshpande Reddy Gill Nair Venkataraman Mukherjee Sandhu Trivedi Parikh"),
 'filipino': ("Maricel Rodel Jhun Rowena Arnel Ligaya Dionisio Marites Crisanto Girlie", "Dimaculangan Macaraeg Bautista Pangilinan Manalo Catacutan Villanueva Tolentino Dela_Cruz Magsaysay Lacson"),
 'arabic': ("Fatima Khalid Noura Abdulrahman Samir Layla Mahmoud Hanan Yusuf Amal Ibrahim Zaynab Omar Rania", "al-Masri El-Sayed Haddad Abu_Bakr Khoury Bin_Rashid Al_Jabouri Mansour Hijazi Nasser el_Amin Shaheen Abdallah Saleh"),
 'persian': ("Farhad Shirin Behrouz Parisa Kourosh Mahnaz Dariush Niloufar", "Ahmadi Rezaei Khosravi Farahani Golzari Tehrani Pourmand Shahbazian"),
 'african': ("Oluwaseun Chidi Folasade Kwame Adwoa Tendai Amara Ngozi Abebe Tigist Sekou Mamadou Nneka Hodan Abdi", "Okonkwo Adeyemi Mensah Owusu-Ansah Diallo Tesfaye Mbeki Nwachukwu Gebremariam Kamau Oyelaran Asante Jalloh Warsame Osman"),
 'slavic': ("Oksana Bogdan Svetlana Zbigniew Dragana Miroslav Ludmila Wojciech Yevgeny Katarzyna Tatiana Goran", "Kowalczyk Shevchenko Petrovic Novak Wisniewski Dzhugashvili Horvath Ivanova Przybylski Kovalenko Jankowski Sokolov Dvořák Krstić"),
 'nordic': ("Ingrid Bjorn Solveig Torvald Astrid Lars Karin Søren Signe Arvid", "Lindqvist Halvorson Bjørnstad Östergaard Rasmussen Thorvaldsen Gustafsson Knutson Aamodt Sørensen Haugen"),
 'jewish': ("Shoshana Mordechai Yael Chaim Rivka Zev Tova Menachem Devorah Avi", "Goldfarb Rabinowitz Ben-Ami Shapiro Feigenbaum Mandelbaum Weissman Katz Lefkowitz Abramowitz"),
 'greek': ("Stavros Despina Panagiotis Eleni Kostas Vasiliki Spyros Anastasia", "Papadopoulos Karagiannis Stathopoulos Kontos Mavros Theodorakis Economou"),
 'italian': ("Carmine Concetta Vito Rosaria Salvatore Filomena Gaetano Donatella", "DiGiacomo Lo_Presti D'Amico Mastroianni Ferrante De_Luca Santangelo Iannuzzi Della_Rocca"),
 'irish': ("Siobhan Declan Maeve Padraig Colleen Brendan Aoife Fergus Nuala Seamus", "O'Shaughnessy McGillicuddy MacDougall O'Dea Fitzgerald McNulty O’Connell Gallagher Mc_Bride Donoghue"),
 'polynesian': ("Leilani Tavita Sione Kaimana Malia Sefina Keoni Losa", "Kealoha Tuiasosopo Faleolo Kahananui Tauiliili Mahoe Fonoimoana"),
 'native': ("Winona Dakotah Nizhoni Tallulah Wyatt Kachina Leland Verna", "Begay Yellowhorse Tsosie Two_Bulls Running_Bear Benally Whitefeather Iron_Cloud Nez Manygoats"),
 'black_american': ("Latoya DeShawn Tamika Jamarcus Shanice Tyrone Keisha La'Tasha Marquis Ebony D'Andre Quanisha", "Washington Jefferson Gaines Muhammad Broadnax Pettway Booker Clinkscales Gadsden McCray"),
 'dutch_german': ("Gerrit Hendrika Dieter Anneliese Klaas Liesel Otto Wilhelmina", "van_der_Berg VanderWeide Ten_Eyck von_Stahl Schwarzkopf Hoekstra DeVries Klingenschmidt van_Houten Boersma"),
 'other': ("Bounmy Thongsavanh Sokha Tenzin Batbayar Armine Sevan Giorgi Mesut Zeynep Jean-Baptiste Marie-Ange Thierry", "Vang Xiong Phommachanh Sok Dorje Hovhannisyan Petrosyan Yılmaz Toussaint Jean-Louis St._Fleur Boudreaux Thibodeaux"),
 'misspelt': ("Jhon Micheal Kathrine Brittnee Jaxxon Krystyl Antwone Jenifer Steffanie Rebeka Cristofer Mikaelah Elizebeth Jeffery Dustyn Aryanna Stephan Shawntell Abygail Desirae",
              "Quattlebaum Featherston Clodfelter Birdsong Ogletree Zwiefelhofer Threadgill Smallwood Stufflebeam Uyeshiro Winebarger Hochstetler Turnipseed Vandermolen Culpeper Lykins Rodriquez Hernandes Gonzolez"),
 'words': ("Grace Will Bill Mark Dawn Chase Faith April Hunter Rusty Summer Amber Rose Drew Grant Jade Mason June Patience Melody Virginia Austin",
           "Page Young Price Long Banks Church Bell Day Fields Hill Waters Cook Wise Rich Cross Knight Forest Blood Payne Short Moody Love Parrish Stone"),
}
PEOPLE = {k: ([w.replace('_', ' ') for w in a.split()], [w.replace('_', ' ') for w in b.split()]) for k, (a, b) in PEOPLE.items()}
ORIGINS = list(PEOPLE) + ['english', 'english', 'hispanic', 'hispanic', 'misspelt', 'black_american', 'english']
MIDDLES = "Ann Lee Ray Marie Jean Lynn Elizabeth Joseph Dale Antonio Luis Michelle Wayne Nicole James Thi Van Kaur Isabel Edward".split()
SUFFIX = ["Jr", "Jr.", "Sr", "III", "II", "IV", "Sr."]
NICKS = "Bud Skip Chuy Peggy Tiny Betsy Junior Dot Lalo Bubba Trish Sonny".split()

# ------------------------------------------------------------------ word lists: places
PLACES = [p.split(',') for p in """Duluth,MN,55805;Dothan,AL,36301;Paducah,KY,42001;Yakima,WA,98902;Bakersfield,CA,93304;Fresno,CA,93722;Laredo,TX,78040;Brownsville,TX,78520;El Paso,TX,79936;Hialeah,FL,33012
Ocala,FL,34471;Valdosta,GA,31602;Macon,GA,31201;Gastonia,NC,28052;Asheville,NC,28801;Roanoke,VA,24018;Beckley,WV,25801;Altoona,PA,16602;Erie,PA,16509;Utica,NY,13501;Poughkeepsie,NY,12601;Yonkers,NY,10701
Bayonne,NJ,07002;Camden,NJ,08104;Brockton,MA,02301;Worcester,MA,01604;Pawtucket,RI,02860;Bangor,ME,04401;Nashua,NH,03060;Burlington,VT,05401;Toledo,OH,43607;Youngstown,OH,44512;Kokomo,IN,46902;Muncie,IN,47303
Flint,MI,48507;Saginaw,MI,48602;Kalamazoo,MI,49001;Peoria,IL,61604;Joliet,IL,60435;Cicero,IL,60804;Kenosha,WI,53142;Sheboygan,WI,53081;Dubuque,IA,52001;Ottumwa,IA,52501;Joplin,MO,64801;Sedalia,MO,65301
Salina,KS,67401;Enid,OK,73703;Lawton,OK,73505;Pine Bluff,AR,71603;Shreveport,LA,71106;Houma,LA,70360;Biloxi,MS,39530;Tupelo,MS,38801;Johnson City,TN,37601;Greenwood,SC,29646;Rapid City,SD,57701;Minot,ND,58701
Billings,MT,59101;Missoula,MT,59801;Casper,WY,82601;Pocatello,ID,83201;Nampa,ID,83651;Ogden,UT,84401;Provo,UT,84601;Pueblo,CO,81001;Greeley,CO,80631;Las Cruces,NM,88001;Gallup,NM,87301;Yuma,AZ,85364
Chandler,AZ,85225;Henderson,NV,89015;Sparks,NV,89431;Medford,OR,97501;Spokane,WA,99205;Wasilla,AK,99654;Hilo,HI,96720;Waipahu,HI,96797;Dover,DE,19901;Salisbury,MD,21801;Silver Spring,MD,20902;Flushing,NY,11355
Brooklyn,NY,11220;Bronx,NY,10458;Detroit,MI,48219;Chicago,IL,60629;Houston,TX,77036;Garden Grove,CA,92843;Daly City,CA,94015;Stockton,CA,95206;Dearborn,MI,48126;Hamtramck,MI,48212;Pine Ridge,SD,57770
Fergus Falls,MN,56537;Cheektowaga,NY,14225;Opelousas,LA,70570;Immokalee,FL,34142;Murfreesboro,TN,37130;Harlingen,TX,78550;Lubbock,TX,79424;Wichita Falls,TX,76308;Omaha,NE,68104;Bridgeport,CT,06604""".replace('\n', ';').split(';')]
STATES = dict(s.split('=') for s in """AL=Alabama;AK=Alaska;AZ=Arizona;AR=Arkansas;CA=California;CO=Colorado;CT=Connecticut;DE=Delaware;FL=Florida;GA=Georgia;HI=Hawaii;ID=Idaho;IL=Illinois;IN=Indiana;IA=Iowa;KS=Kansas;KY=Kentucky;LA=Louisiana;ME=Maine;MD=Maryland
MA=Massachusetts;MI=Michigan;MN=Minnesota;MS=Mississippi;MO=Missouri;MT=Montana;NE=Nebraska;NV=Nevada;NH=New Hampshire;NJ=New Jersey;NM=New Mexico;NY=New York;NC=North Carolina;ND=North Dakota;OH=Ohio;OK=Oklahoma;OR=Oregon;PA=Pennsylvania
RI=Rhode Island;SC=South Carolina;SD=South Dakota;TN=Tennessee;TX=Texas;UT=Utah;VT=Vermont;VA=Virginia;WA=Washington;WV=West Virginia;WI=Wisconsin;WY=Wyoming""".replace('\n', ';').split(';'))
COUNTIES = "Harris Wayne Howard Warren Marion Clay Monroe Douglas Pierce Shelby Tulare Kern Merced Yolo Ocean Bucks Chester Erie Essex Onondaga Cook Lake Will Kane Polk Lee Grant Kent Ottawa Dane Racine Hinds Pike Knox Cobb Gwinnett Collin Bexar Hidalgo Ector Mesa Weld Ada Cascade Pima Cochise Clark Washoe Lane Yamhill Skagit Benton Chelan".split()
STREETS = "Elm;Larkin;Old Mill;Juniper;Wabash;Martin Luther King Jr;Kinnickinnic;Saint Charles;Peachtree;W Fork;Quail Hollow;Tecumseh;Cherry Blossom;Dogwood;Fort Worth;Pleasant Valley;Chickasaw;La Cienega;Sunnyside;Cass;Industrial;Rattlesnake Gulch;Bayou;Mockingbird;Eagle Nest;Vermont;Meadowlark;14th;3rd;82nd;150th;Canal;Ridge;Church;Maple Leaf;Van Buren".split(';')
STSUF = "St;Street;Ave;Avenue;Rd;Road;Blvd;Ln;Lane;Dr;Drive;Ct;Court;Cir;Pl;Place;Way;Ter;Terrace;Trl;Pkwy;Pike;Loop;Hwy;Xing;Aly;Sq;Run;Cv".split(';')

# ------------------------------------------------------------------ helpers
R = random.Random(1)
def pick(seq): return R.choice(seq)
def chance(p): return R.random() < p
def digits(n): return ''.join(pick('0123456789') for _ in range(n))
def nz(n): return pick('123456789') + digits(n - 1)
def letters(n, alphabet='ABCDEFGHJKMNPRTUVWXY'): return ''.join(pick(alphabet) for _ in range(n))
def mk(s): return '«' + s + '»'
def luhn(body):
    """Check digit for the digits of body."""
    s = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        s += d - 9 if d > 9 else d
    return str(-s % 10)
def gtin_check(body13): return str(-sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(body13)) % 10)

# ------------------------------------------------------------------ generators: people
def person():
    f, l = PEOPLE[pick(ORIGINS)]
    first, last = pick(f), pick(l)
    if chance(.05): first = pick(PEOPLE[pick(ORIGINS)][0])          # mixed marriages and the like
    if chance(.05): last = last + '-' + pick(PEOPLE[pick(ORIGINS)][1])
    return first, pick('ABCDEFGHJKLMNPRSTW'), last
def recase(s, up=.25, low=.05):
    x = R.random()
    return s.upper() if x < up else s.lower() if x < up + low else s
def natural():
    f, m, l = person()
    x = R.random()
    if x < .56: return f'{f} {l}'
    if x < .68: return f'{f} {m} {l}'
    if x < .76: return f'{f} {m}. {l}'
    if x < .83: return f'{f} {pick(MIDDLES)} {l}'
    if x < .90: return f'{f} {l}{pick([" ", ", "])}{pick(SUFFIX)}'
    if x < .94: return f'{f} "{pick(NICKS)}" {l}'
    if x < .97: return f'{f} ({pick(NICKS)}) {l}'
    return f'{f} {m} {l} {pick(SUFFIX)}'
def lastfirst():
    f, m, l = person()
    return pick([f'{l}, {f}', f'{l}, {f} {m}', f'{l},{f}', f'{l}, {f} {m}.', f'{l},{f} {m}', f'{l} {pick(["Jr", "III", "Sr"])}, {f}', f'{l}, {f} {pick(MIDDLES)}', f'{l} , {f}', f'{l}, {f}'])
def spaced():
    f, m, l = person()
    return pick([f'{l} {f} {m}', f'{l} {f}']).upper()
def caret():
    f, m, l = person()
    return pick([f'{l}^{f}^{m}', f'{l}^{f}', f'{l}^{f}^{m}^{pick(["JR", "III", "SR"])}', f'{l}^{f}^{pick(MIDDLES)}^^{pick(["MRS", "MR", "MS"])}']).upper()
def star():
    f, m, l = person()
    return pick([f'{l}*{f}*{m}', f'{l}*{f}']).upper()
def surname(): return person()[2]
def given(): return person()[0]

# ------------------------------------------------------------------ generators: numbers
def ssn_parts():
    a = R.randint(1, 899)
    return f'{a if a != 666 else 667:03d}', f'{R.randint(1, 99):02d}', f'{R.randint(1, 9999):04d}'
def ssn(): return pick(['-', '-', '-', ' ', '.']).join(ssn_parts())
def ssn9(): return ''.join(ssn_parts())
def itin():
    g = pick(list(range(50, 66)) + list(range(70, 89)) + [90, 91, 92, 93] + list(range(94, 100)))
    return pick(['-', '-', ' ']).join([f'9{digits(2)}', f'{g}', digits(4)])
AB = 'ACDEFGHJKMNPQRTUVWXY'
def mbi_raw():
    n = lambda: pick('0123456789')
    a = lambda: pick(AB)
    an = lambda: pick('0123456789' + AB)
    return pick('123456789') + a() + an() + n() + a() + an() + n() + a() + a() + n() + n()
def mbi():
    m = mbi_raw()
    if chance(.4): m = f'{m[:4]}-{m[4:7]}-{m[7:]}'
    return m.lower() if chance(.12) else m
HSUF = "A B B1 B3 B6 C1 C2 C3 C9 D D6 E F1 HA J1 K1 M T TA W W1".split()
def hicn():
    a, b, c = ssn_parts()
    if chance(.2): return pick(['A', 'MA', 'WA', 'WD', 'WCA', 'PD']) + pick(['-', '-', ' ']) + f'{a}-{b}-{c}'
    return f'{a}-{b}-{c}' + pick(['', '', '-', ' ']) + pick(HSUF)
def hicn_bare():
    return ''.join(ssn_parts()) + pick(HSUF) if chance(.7) else pick(['A', 'MA', 'WA', 'WD']) + pick([''.join(ssn_parts()), nz(6)])
AREAS = "205 907 602 501 209 661 719 860 302 352 478 808 208 309 765 515 785 606 318 207 410 508 989 218 662 417 406 402 702 603 609 505 315 716 828 701 419 580 541 814 401 803 605 423 956 915 801 802 540 509 304 920 307 212 347 312 213 469 678 919 240 267".split()
def nanp(): return pick(AREAS), pick('2345678') + pick(['23', '34', '47', '55', '62', '78', '80', '91', '06', '29']), digits(4)
def phone():
    a, e, l = nanp()
    p = pick([f'({a}) {e}-{l}', f'{a}-{e}-{l}', f'{a}.{e}.{l}', f'{a} {e} {l}', f'({a}){e}-{l}', f'+1 {a} {e} {l}', f'1-{a}-{e}-{l}', f'+1{a}{e}{l}', f'{a}/{e}-{l}', f'({a}) {e} {l}', f'+1 ({a}) {e}-{l}', f'{a}-{e}-{l}', f'{a} {e}-{l}'])
    return p + pick([' x', ' ext ', 'x', ' ext. ', ' extn ']) + digits(pick([2, 3, 4])) if chance(.08) else p
def phone10(): return ''.join(nanp())
INTL = ["+44 20 7946 {}".format, "+52 55 5{} 288".format, "+63 917 555 {}".format, "+91 98201 {}7".format, "+49 30 901820{}".format, "+82 2 312 {}".format, "+234 803 555 {}".format]
def intl(): return pick(INTL)(digits(4))
IIN = [('4', 16), ('4', 16), ('51', 16), ('54', 16), ('55', 16), ('2223', 16), ('2654', 16), ('34', 15), ('37', 15), ('6011', 16), ('6445', 16), ('65', 16), ('3528', 16), ('3056', 14), ('36', 14)]
def card_raw():
    p, n = pick(IIN)
    b = p + digits(n - 1 - len(p))
    return b + luhn(b)
def card():
    c = card_raw()
    s = pick([' ', '-', '', ' '])
    if len(c) == 15: return s.join([c[:4], c[4:10], c[10:]])
    if len(c) == 14: return s.join([c[:4], c[4:10], c[10:]])
    return s.join(c[i:i + 4] for i in range(0, 16, 4))
IBANS = {'DE': 'd18', 'GB': 'a4d14', 'FR': 'd23', 'ES': 'd20', 'NL': 'a4d10', 'IT': 'a1d22', 'CH': 'd17', 'PL': 'd24', 'SE': 'd20', 'NO': 'd11', 'BE': 'd12', 'AT': 'd16', 'IE': 'a4d14', 'PT': 'd21', 'DK': 'd14', 'FI': 'd14', 'SA': 'd20', 'AE': 'd19', 'IL': 'd19', 'TR': 'd22', 'GR': 'd23'}
def iban_raw(ok=True):
    cc = pick(list(IBANS))
    b = ''.join(letters(int(n)) if t == 'a' else digits(int(n)) for t, n in re.findall(r'([ad])(\d+)', IBANS[cc]))
    num = int(''.join(str(int(ch, 36)) for ch in b + cc + '00'))
    k = 98 - num % 97
    return f'{cc}{k if ok else (k + 3) % 90 + 2:02d}{b}'
def iban():
    s = iban_raw()
    s = s.lower() if chance(.06) else s
    return s if chance(.45) else ' '.join(s[i:i + 4] for i in range(0, len(s), 4))
VINT = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VINW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
def vin(ok=True):
    v = pick("1FT 1G1 2HG 3VW 4T1 5YJ JTD KMH 1C4 WBA JN8 5FN KNA 1HG 2C3 3FA".split()) + ''.join(pick('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5)) + '0' + pick('ABCDEFGHJKLMNPRST123456789') + pick('ABCDEFGHJKLMNPRSTUVWXYZ') + digits(6)
    t = sum((int(c) if c.isdigit() else VINT[c]) * w for c, w in zip(v, VINW)) % 11
    if not ok: t = (t + 4) % 11
    v = v[:8] + ('X' if t == 10 else str(t)) + v[9:]
    return v.lower() if ok and chance(.08) else v
def npi():
    b = pick('12') + digits(8)
    return b + luhn('80840' + b)
def dea():
    d = digits(6); n = [int(c) for c in d]
    return pick('ABFM') + letters(1) + d + str((n[0] + n[2] + n[4] + 2 * (n[1] + n[3] + n[5])) % 10)
def gtin(ok=True):
    b = pick(['008', '008', '103', '208', '006']) + digits(10)
    c = gtin_check(b)
    return b + (c if ok else str((int(c) + 3) % 10))
def yymmdd(): return f'{R.randint(21, 29):02d}{R.randint(1, 12):02d}{R.randint(1, 28):02d}'
def serial(): return pick([nz(8), letters(2) + nz(6), letters(1) + nz(7), nz(4) + letters(2) + digits(3), 'SN' + nz(7), nz(6) + '-' + digits(3)])
def udi():
    s = f'(01){gtin()}' + pick(['', f'(11){yymmdd()}', f'(17){yymmdd()}', f'(11){yymmdd()}(17){yymmdd()}']) + pick(['', f'(10){letters(1)}{nz(5)}', f'(10){nz(6)}']) + f'(21){letters(pick([0, 1, 2]))}{nz(pick([6, 8, 10]))}'
    return s.replace(')', ') ').replace('(', ' (').strip() if chance(.1) else s
C43 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%'
def hibcc():
    s = f'+{letters(1)}{digits(3)}{letters(2)}{nz(5)}{pick("01")}/$+{letters(1)}{nz(8)}/16D20{yymmdd()}'
    c = C43[sum(C43.index(c) for c in s) % 43]
    return hibcc() if c in ' .%' else s + c
def iccbba(): return f'=/W{digits(4)}{letters(3)}{digits(3)}T{digits(4)}=,{digits(6)}=W{digits(4)}{R.randint(19, 25)}{digits(6)}00=>0{R.randint(25, 29)}{R.randint(1, 365):03d}'
def mac():
    o = [pick(['00', '3c', 'a4', 'f0', 'd8', '5e'])] + ['%02x' % R.randint(1, 254) for _ in range(5)]
    m = pick([':'.join(o), '-'.join(o), ':'.join(o), '.'.join([o[0] + o[1], o[2] + o[3], o[4] + o[5]])])
    return m.upper() if chance(.5) else m
def ipv4(): return '.'.join(map(str, pick([(10, R.randint(0, 250), R.randint(0, 250), R.randint(1, 254)), (192, 168, R.randint(0, 60), R.randint(2, 254)), (172, R.randint(16, 31), R.randint(0, 250), R.randint(2, 250)), (pick([24, 67, 73, 98, 108, 174, 203]), R.randint(11, 240), R.randint(11, 240), R.randint(2, 250))])))
def ipv6():
    h = lambda: '%x' % R.randint(0x11, 0xffff)
    return pick([lambda: '2001:db8:' + ':'.join(h() for _ in range(6)), lambda: f'fe80::{h()}:{h()[:2]}ff:fe{h()[:2]}:{h()}', lambda: f'2600:1700:{h()}::{h()}', lambda: f'2603:{h()}:{h()}:{h()}::{R.randint(1, 99)}', lambda: f'::ffff:{ipv4()}', lambda: ('2001:db8:' + ':'.join(h() for _ in range(6))).upper()])()
DOMS = "gmail.com yahoo.com hotmail.com aol.com outlook.com comcast.net sbcglobal.net icloud.com att.net bellsouth.net cox.net mail.valleyfarms.example ridgeline-roofing.example students.lakeside.edu frontier.example.org my-family.net protonmail.com".split()
def asc(s):
    return re.sub(r'[^a-z]', '', s.lower().translate(str.maketrans('áéíóúñøöüıćřōšžłç', 'aeiounoouicroszlc')))
def email():
    f, m, l = person(); f, l = asc(f), asc(l)
    u = pick([f'{f}.{l}', f'{f[0]}{l}{digits(2)}', f'{f}_{l}{R.randint(50, 99)}', f'{l}{f[0]}', f'{f}{digits(4)}', f'{f}+ins', f'{f[0]}.{m.lower()}.{l}', f'the{l}s', f'{f}-{l}', f"{f}.{l}+eob{digits(2)}", f'xx{f}xx{digits(3)}', f'{f}.{l}.{R.randint(1941, 2004)}'])
    e = u + '@' + pick(DOMS)
    return e.upper() if chance(.1) else e
def url():
    f, m, l = person(); f, l = asc(f), asc(l)
    return pick([f'https://www.facebook.com/{f}.{l}.{digits(3)}', f'http://{l}family.example.com/{f}', f'www.{f}{l}.com', f'https://portal.lakeshoreclinic.example/pt/{nz(7)}/visits', f'https://linkedin.com/in/{f}-{l}-{digits(5)}', f'gofundme.com/f/help-{f}-{l}', f'caringbridge.org/visit/{f}{l}', f'https://my.chartlink.example:8443/p?id={nz(8)}&tok={letters(6).lower()}', f'ftp://files.{l}law.example/{f}/records.zip', f'instagram.com/{f}_{l}{digits(2)}', f'https://youtu.be/{letters(6)}{digits(3)}', f'www.{l}-photography.net/about', f'HTTPS://WWW.TRIBUTES.EXAMPLE/OBITUARY/{f.upper()}-{l.upper()}', f'sftp://{l}@host.example.org/inbox/{f}.pdf'])
MON = "January February March April May June July August September October November December".split()
def ymd(lo=1931, hi=2025): return R.randint(lo, hi), R.randint(1, 12), R.randint(1, 28)
def date(lo=1931, hi=2025):
    y, m, d = ymd(lo, hi); M = MON[m - 1]; m3 = M[:3]
    t = pick([f'{m}/{d}/{y}', f'{m:02d}/{d:02d}/{y}', f'{m:02d}/{d:02d}/{y}', f'{m}/{d}/{y % 100:02d}', f'{m:02d}-{d:02d}-{y}', f'{y}-{m:02d}-{d:02d}', f'{d:02d}-{m3}-{y}', f'{M} {d}, {y}', f'{m3} {d}, {y}', f'{m3}. {d} {y}', f'{d} {M} {y}', f'{d} {m3} {y}', f'{m}-{d}-{y % 100:02d}', f'{m:02d}.{d:02d}.{y}', f'{d:02d}{m3.upper()}{y}', f'{M} {d}{"th" if 3 < d < 21 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")}, {y}', f'{y}/{m:02d}/{d:02d}', f'{m3} {d} {y}', f'{m3.upper()} {d:02d} {y}'])
    return t
def dob(): return date(1934, 2019)
def dos(): return date(2021, 2025)
def d8():
    y, m, d = ymd(1934, 2025); return f'{y}{m:02d}{d:02d}'
def monyear():
    y, m, _ = ymd(1960, 2025); return pick([f'{MON[m-1]} {y}', f'{MON[m-1][:3]} {y}', f'{MON[m-1]} of {y}', f'{MON[m-1]}, {y}'])
def street():
    x = R.random(); n = str(R.randint(1, 19999))
    st, su = pick(STREETS), pick(STSUF)
    if x < .50: s = f'{n} {st} {su}'
    elif x < .60: s = f'{n} {pick("N S E W NE SW NW".split())} {st} {su}'
    elif x < .65: s = f'{n} {pick(["County Road " + nz(2), "Hwy " + nz(2), "State Route " + nz(2), "FM " + nz(4), "US Highway " + nz(2)])}'
    elif x < .68: s = f'{n} {pick(["Avenue H", "Broadway", "Avenue of the Pines", "Highway K"])}'
    elif x < .71: s = f'{pick("NW")}{nz(3)} {pick("NW")}{nz(5)} {st} {su}'
    elif x < .74: s = f'{R.randint(11, 99)}-{R.randint(10, 60)} {R.randint(20, 190)}th {pick(["St", "Ave", "Street", "Rd"])}'
    elif x < .77: s = f'{n}{pick([" 1/2", "A", "B"])} {st} {su}'
    elif x < .90: return pick([f'P.O. Box {nz(4)}', f'PO Box {nz(3)}', f'PO BOX {nz(5)}', f'P O Box {nz(3)}', f'RR {R.randint(1, 9)} Box {nz(3)}', f'HC {nz(2)} Box {nz(2)}', f'PSC {nz(2)} Box {nz(4)}', f'Unit {nz(4)} Box {nz(3)}', f'Post Office Box {nz(3)}', f'R.R. {R.randint(1, 5)}, Box {nz(2)}'])
    else: s = f'{n} {st} {su}'
    if chance(.25): s += pick([' Apt ', ', Apt. ', ' #', ' Unit ', ' Lot ', ', Apt #', ' Trlr ', ' Fl ', ' Bsmt Apt ']) + pick([str(R.randint(1, 40)), f'{R.randint(1, 9)}{pick("ABCD")}', f'{R.randint(100, 990)}'])
    return s
def zipc(z): return z + '-' + nz(4) if chance(.3) else z
def full_address():
    c, st, z = pick(PLACES)
    return f'{mk(street())}, {mk(c)}, {st} {mk(zipc(z))}'
MCD = [('NY', lambda: letters(2) + digits(5) + letters(1)), ('CA', lambda: '9' + digits(7) + letters(1, 'ACDEFGHJKMN')), ('CA', lambda: '9' + digits(7) + letters(1, 'ACDEFGH') + digits(1) + f'{R.randint(0, 9)}{R.randint(1, 365):03d}'), ('TX', lambda: nz(9)), ('FL', lambda: nz(10)), ('PA', lambda: nz(10)), ('MI', lambda: '00' + nz(8)), ('MA', lambda: '100' + nz(9)), ('OH', lambda: '10' + nz(10)), ('WA', lambda: nz(9) + 'WA'), ('AZ', lambda: 'A' + nz(8))]
def member(): return pick([lambda: 'W' + nz(9), lambda: nz(9), lambda: nz(11), lambda: letters(3) + nz(9), lambda: letters(3) + pick(AB) + nz(8), lambda: 'H' + nz(8), lambda: nz(9) + '-' + pick(['00', '01', '02']), lambda: letters(2) + nz(7), lambda: 'U' + nz(7) + ' 0' + pick('1234'), lambda: letters(3) + digits(3) + letters(1) + digits(5), lambda: nz(3) + '-' + digits(3) + '-' + digits(4), lambda: nz(8) + '*0' + pick('1234')])()
def mrn(): return pick([lambda: nz(6), lambda: nz(7), lambda: nz(8), lambda: '00' + nz(6), lambda: letters(1) + nz(6), lambda: nz(2) + '-' + digits(2) + '-' + digits(2), lambda: 'E' + nz(9), lambda: letters(2) + nz(7), lambda: nz(10), lambda: letters(3) + '-' + nz(5)])()
def acct(): return pick([lambda: nz(7), lambda: nz(9), lambda: nz(12), lambda: letters(1) + nz(8), lambda: nz(6) + '-' + pick('123'), lambda: letters(4) + nz(4), lambda: letters(2) + '-' + nz(6), lambda: nz(4) + '.' + digits(4), lambda: 'V' + '000' + nz(7), lambda: nz(5) + letters(2) + digits(2)])()
DLS = [('CA', lambda: letters(1) + nz(7)), ('FL', lambda: f'{letters(1)}{digits(3)}-{digits(3)}-{R.randint(40, 99)}-{digits(3)}-0'), ('NJ', lambda: letters(1) + nz(14)), ('TX', lambda: nz(8)), ('NY', lambda: f'{nz(3)} {digits(3)} {digits(3)}'), ('IL', lambda: f'{letters(1)}{nz(3)}-{digits(4)}-{digits(4)}'), ('WA', lambda: 'WDL' + letters(4) + digits(3) + letters(2)), ('MI', lambda: f'{letters(1)} {digits(3)} {digits(3)} {digits(3)} {digits(3)}'), ('OH', lambda: letters(2) + nz(6)), ('PA', lambda: nz(2) + ' ' + digits(3) + ' ' + digits(3)), ('GA', lambda: nz(9)), ('WI', lambda: f'{letters(1)}{digits(3)}-{digits(4)}-{digits(4)}-{digits(2)}'), ('AZ', lambda: 'D' + nz(8)), ('VA', lambda: 'T' + nz(8)), ('CO', lambda: f'{nz(2)}-{digits(3)}-{digits(4)}')]
def plate(): return pick([lambda: letters(3) + ' ' + nz(4), lambda: letters(3) + nz(4), lambda: nz(1) + letters(3) + digits(3), lambda: letters(3) + '-' + nz(4), lambda: nz(3) + ' ' + letters(3), lambda: letters(2) + nz(5), lambda: nz(3) + '-' + letters(3), lambda: letters(1) + nz(2) + ' ' + letters(3)])()
NINETY = "ninety;ninety-one;ninety two;ninety-three;ninety-four;ninety five;ninety-six;ninety-seven;ninety eight;ninety-nine;one hundred;one hundred and two;a hundred and one;one hundred three".split(';')

# ------------------------------------------------------------------ slots (identifiers come back marked)
DRUGS = "metformin;lisinopril;Eliquis;Ozempic;Humira;Keytruda;gabapentin;Jardiance;Lantus;albuterol;atorvastatin;Entresto;Xarelto;sertraline;Trulicity;prednisone;Dupixent;Stelara;hydroxyzine;tramadol;Lasix;Coumadin;Synthroid;amlodipine;Zofran;cefazolin;Norco;Wellbutrin;Flomax;Singulair".split(';')
DX = "COPD;CHF;type 2 diabetes;low back pain;cellulitis;AKI;UTI;chest pain;afib;pneumonia;OSA;migraine;L4-5 stenosis;rotator cuff tear;hip fx;sepsis;DVT;GERD;hypothyroidism;asthma exacerbation;diverticulitis;knee OA;carpal tunnel;vertigo;anemia;dehydration".split(';')
BODY = "shoulder;knee;hip;ankle;wrist;elbow;foot;hand;forearm;thigh;heel;lower leg".split(';')
SVC = "PT visits;home health;the MRI;DME;the sleep study;outpatient infusion;SNF days;the CT abd;cardiac rehab;her injections;the ED visit;lab panel;ortho f/u;chemo;the brace;speech therapy;wound care;the colonoscopy".split(';')
PAYSHORT = "Aetna;UHC;Humana;BCBS;Cigna;Medicare;Medicaid;Anthem;Tricare;Molina;Ambetter;WellCare;the MCO;the carrier;secondary;the TPA".split(';')
CPTS = "99213 99214 99215 99203 99204 99284 99285 93000 93306 71046 70553 72148 74177 80053 80061 85025 36415 97110 97140 97530 90837 90834 96372 J1885 J3301 G0439 G0463 45378 45380 43239 29881 27447 20610 64483 66984 17000 11042 E0601 L1833 A0429 Q4081 77067 88305 99495 99291 31231 69210 92014 D2740 H0015".split()
ICDS = "E11.9 I10 M54.50 J44.1 N39.0 Z00.00 R07.9 S72.001A F41.1 G47.33 K21.9 M17.11 I48.91 E78.5 L03.115 Z23 C50.911 O80 T81.4XXA H25.13 B20 D64.9 W19.XXXA Y92.009 F32.A U07.1".split()
G = {
 'name': lambda: mk(natural()), 'lf': lambda: mk(lastfirst()), 'sp': lambda: mk(spaced()), 'caret': lambda: mk(caret()), 'star': lambda: mk(star()), 'sn': lambda: mk(surname()), 'gn': lambda: mk(given()),
 'full': lambda: mk(' '.join(person()[::2])), 'fml': lambda: mk('{} {} {}'.format(*person())), 'ttl': lambda: pick("Mr. Mrs. Ms. Mr Mrs Ms Miss Mr. Mrs.".split()),
 'ssn': lambda: mk(ssn()), 'ssn9': lambda: mk(ssn9()), 'last4': lambda: mk(digits(3) + nz(1)), 'itin': lambda: mk(itin()), 'mbi': lambda: mk(mbi()), 'hicn': lambda: mk(hicn()), 'hicnb': lambda: mk(hicn_bare()),
 'phone': lambda: mk(phone()), 'ph10': lambda: mk(phone10()), 'intl': lambda: mk(intl()), 'email': lambda: mk(email()), 'url': lambda: mk(url()), 'card': lambda: mk(card()), 'iban': lambda: mk(iban()), 'vin': lambda: mk(vin()),
 'mac': lambda: mk(mac()), 'ip': lambda: mk(ipv4()), 'ip6': lambda: mk(ipv6()), 'udi': lambda: mk(pick([udi, udi, udi, hibcc, iccbba])()), 'serial': lambda: mk(serial()), 'plate': lambda: mk(plate()),
 'member': lambda: mk(member()), 'mrn': lambda: mk(mrn()), 'acct': lambda: mk(acct()), 'passport': lambda: mk(pick([nz(9), letters(1) + nz(8)])), 'anum': lambda: mk('A' + pick(['', '-', ' ']) + nz(pick([8, 9]))), 'dod': lambda: mk(nz(10)), 'oid': lambda: mk(pick([nz(6), nz(7), letters(1) + nz(5), letters(2) + nz(6), nz(2) + '-' + nz(5)])),
 'date': lambda: mk(date()), 'dos': lambda: mk(dos()), 'dob': lambda: mk(dob()), 'd8': lambda: mk(d8()), 'd8t': lambda: mk(d8() + pick(['1430', '0815', '2210'])), 'my': lambda: mk(monyear()), 'md': lambda: mk(f'{R.randint(1, 12)}/{R.randint(1, 28)}'),
 'addr': full_address, 'street': lambda: mk(street()), 'age': lambda: mk(str(R.randint(90, 106))), 'ninety': lambda: mk(pick(NINETY)),
 'bp': lambda: f'{R.randint(98, 178)}/{R.randint(52, 98)}', 'a89': lambda: str(R.randint(19, 89)), 'n': lambda: str(R.randint(2, 12)), 'nn': lambda: str(R.randint(13, 90)), 'pct': lambda: str(R.randint(88, 99)), 'amt': lambda: pick([f'${nz(3)}.{digits(2)}', f'${nz(1)},{digits(3)}.{digits(2)}', f'{nz(2)}.{digits(2)}', f'${nz(2)}']),
 'drug': lambda: pick(DRUGS), 'dx': lambda: pick(DX), 'body': lambda: pick(BODY), 'svc': lambda: pick(SVC), 'payer': lambda: pick(PAYSHORT), 'cpt': lambda: pick(CPTS), 'icd': lambda: pick(ICDS), 'mod': lambda: pick("25 59 26 TC 50 51 57 76 77 78 79 80 91 95 GA GY GZ KX LT RT QW XS XU JW JZ NU RR AI CR FS GT".split()),
 'carc': lambda: pick(['CO-', 'PR-', 'OA-', 'CO', 'PI-', 'CO ']) + pick("4 11 15 16 18 22 23 24 27 29 31 39 45 50 55 58 96 97 109 119 129 151 167 170 182 197 198 204 226 227 231 236 242 252 256 273 288 B7 B9 B13 B15 P14".split()), 'rarc': lambda: pick("N130 N362 M51 M76 MA04 MA130 N290 N479 N657 M15 M127 N706 N4 MA63 N382 N265 M20 N519 MA27 N30".split()),
 'ref': lambda: pick([nz(10), letters(1) + nz(9), nz(4) + '-' + nz(6)]), 'rel': lambda: pick("wife;husband;mother;daughter;son;father;sister;POA;grandson;guardian;aunt;stepdad;brother;fiancée;caregiver".split(';')),
 'state': lambda: pick(list(STATES.values())), 'st': lambda: pick(list(STATES)), 'side': lambda: pick("L R left right LT RT bilat".split()), 'np': lambda: npi(), 'year': lambda: str(R.randint(1998, 2026)), 'tf': lambda: f'{pick([800, 833, 844, 855, 866, 877, 888])}-{pick("2345678")}{digits(2)}-{digits(4)}', 'county': lambda: pick(COUNTIES),
 'clm': lambda: claimno(),
}
def claimno():
    """A claim number that is no card number by accident."""
    c = pick([nz(13), digits(2) + nz(11), 'E' + nz(9), nz(4) + 'A' + digits(7), '20' + pick('2345') + nz(9)])
    return claimno() if c.isdigit() and luhn(c[:-1]) == c[-1] else c
def place3(fmt):
    c, s, z = pick(PLACES); return fmt(c, s, z)
G['csz'] = lambda: place3(lambda c, s, z: f'{mk(c)}, {s} {mk(zipc(z))}')
G['cs'] = lambda: place3(lambda c, s, z: f'{mk(c)}{pick([", ", ", ", " ", ","])}{pick([s, s, STATES[s]])}')
G['city'] = lambda: place3(lambda c, s, z: mk(c))
G['sz'] = lambda: place3(lambda c, s, z: f'{pick([s, s, STATES[s]])}{pick([" ", " ", ", ", "  "])}{mk(zipc(z))}')
G['n4seg'] = lambda: place3(lambda c, s, z: f'N4*{mk(c.upper())}*{s}*{mk(pick([z, z + nz(4)]))}~')
G['jcity'] = lambda: place3(lambda c, s, z: f'{{"city":"{mk(c)}","state":"{s}"}}')
G['csz2'] = lambda: place3(lambda c, s, z: f'{mk(c)} {pick([s, STATES[s]])} {mk(zipc(z))}')
G['mcounty'] = lambda: mk(pick(COUNTIES) + pick([' County', ' County', ' Co.']))
G['zip'] = lambda: place3(lambda c, s, z: mk(zipc(z)))
G['zip9'] = lambda: place3(lambda c, s, z: mk(z + nz(4)))
G['jr'] = lambda: mk(f'{given()} {surname()} {pick(SUFFIX)}')
def T(s):
    """Templates of a block: one a line or parted by ' ¦ '."""
    return [t for l in s.split('\n') for t in l.split(' ¦ ')]
def fill(t):
    t = re.sub(r'\[([^\[\]]*\|[^\[\]]*)\]', lambda m: pick(m.group(1).split('|')), t)
    return re.sub(r'\{(\w+)\}', lambda m: G[m.group(1)]() if m.group(1) in G else m.group(0), t)

# ------------------------------------------------------------------ templates: formatted kinds ("context|text"; no context = text)
P = {}
P['SSN'] = """id|{ssn} ¦ id|{ssn} ¦ text|{ssn} ¦ SSN {ssn} ¦ SSN: {ssn9} ¦ ss# {ssn9} ¦ Soc Sec No. {ssn} ¦ Social Security Number={ssn9}
note|pt's social is {ssn}, dob {dob}, plz re-run elig ¦ note|Ran elig under {ssn} - [no hit|two hits|member termed]
note|WC carrier wants full ssn. gave {ssn} per [adjuster|supervisor] ¦ note|SSN last four {last4} verified with [caller|spouse] ¦ note|verified last 4 of SSN {last4} and zip
last 4 SSN: {last4} ¦ REF*SY*{ssn9}~ ¦ PID|1||{mrn}^^^MR||{caret}||{d8}|F|||||||||||{ssn} ¦ {"ssn":"{ssn}","plan":"PPO"} ¦ "subscriberSsn": "{ssn9}"
guarantor ssn={ssn};rel=18 ¦ note|EDI rej: sub id not found. tried {ssn} as id, same result ¦ note|({ssn}) is what the old card shows, Medicare changed it
Tax ID on W-9 is really the patient's SSN {ssn} ¦ note|Faxed LOA. Claimant SSN {ssn}. Await determination. ¦ sub SSN {ssn} / dep 02
text|claim kicked back, SSN {ssn} doesn't match SSA file ¦ text|SSN:{ssn} GRP 0073 ¦ note|wrote SSN {ssn} on the back of the check, scanned anyway ¦ <SSN>{ssn}</SSN>
ssn,{ssn},active ¦ note|Dup acct? both show {ssn} ¦ social {ssn9} no coverage found ¦ S.S.N. {ssn} ¦ note|Requested VA records using {ssn}"""
P['ITIN'] = """id|{itin} ¦ text|{itin} ¦ ITIN {itin} ¦ ITIN: {itin} ¦ note|pt has no ssn, uses ITIN {itin} ¦ guarantor taxpayer id {itin} ([not an SSN|W-7 on file])
note|self pay, gave itin {itin} for the charity application ¦ tin type ITIN {itin} ¦ ATIN/ITIN {itin} adoption pending ¦ note|1040 shows {itin} for head of household
Individual Taxpayer Identification Number {itin} ¦ {"itin":"{itin}"} ¦ note|sliding fee: spouse {itin}, two dependents ¦ W-7 returned, number {itin}
note|marketplace wants either ssn or itin, used {itin} ¦ itin={itin}&hh=4 ¦ text|no SSN - {itin} on W2 ¦ REF*TJ* patient's own no. {itin} ¦ <TaxId type="ITIN">{itin}</TaxId>
id on lien letter: {itin}"""
P['MBI'] = """id|{mbi} ¦ id|{mbi} ¦ text|{mbi} ¦ MBI {mbi} ¦ MBI: {mbi} ¦ MBI#{mbi} ¦ Medicare # {mbi} ¦ note|new red white and blue card shows {mbi}
note|Checked [CWF|FISS|the portal] w/ {mbi}, part B active, MSP open ¦ note|HETS 271 back: {mbi} - part A only ¦ NM1*IL*1*{star}***MI*{mbi}~
Medicare Beneficiary Identifier ({mbi}) ¦ note|[old|wrong] mbi on file, corrected to {mbi} & resubmitted ¦ IN1|1|MCB|{mbi}|MEDICARE PART B
hospice election on {mbi} blocks our claim ¦ RTP U5233 for HIC/MBI {mbi} ¦ {"mbi": "{mbi}"} ¦ note|{name} {mbi} medicare primary ¦ medicare id={mbi};payer=MAC
mbi lookup returned {mbi}. ¦ note|Crossover did not happen. {mbi}. Bill secondary on paper ¦ beneficiary {mbi} enrolled in MA plan during stay
note|keyed MBI with an O instead of zero; correct one {mbi} ¦ PT MCR {mbi} / SUPP PLAN G ¦ note|QMB per eligibility ({mbi}), adjust coinsurance ¦ csv: 1,{mbi},B,Y"""
P['HICN'] = """id|{hicn} ¦ text|{hicn} ¦ HICN {hicn} ¦ HIC# {hicn} ¦ HIC {hicnb} ¦ HICN: {hicnb} ¦ Medicare HIC number {hicn} ¦ note|old claim, still has HICN {hicn} on it
note|Railroad Medicare {hicn}, mail to Palmetto ¦ note|card copied in 2016 shows {hicn}; need the MBI ¦ Health insurance claim no. {hicn} ¦ MEDICARE NO {hicnb}
NM1*IL*1*{star}***HN*{hicnb}~ ¦ note|spouse's record: {hicn}. ours is the wife ¦ health ins claim number (HICN) {hicnb} ¦ pre-2018 id {hicn}
note|appeal packet: page 3 lists {hicn} at the top ¦ hic={hicnb} ¦ note|xref HICN {hicn} to new number, none returned ¦ RRB id: {hicnb} ¦ note|deceased bene {hicn}, estate bill"""
P['PHONE'] = """text|{phone} ¦ text|{phone} ¦ id|{phone} ¦ Ph {phone} ¦ ph: {ph10} ¦ Tel. {phone} ¦ cell {ph10} ¦ note|lvm @ {phone}
note|LM for pt at {phone} re: [balance|COB form|term'd ins] ¦ note|called {rel} {phone}, no ans ¦ note|cb# {phone} ¦ note|call back number {phone} after [4|noon|3:30]
h:{phone} c:{phone} ¦ HOME PHONE {ph10} ¦ note|number on file disconnected, new one is {phone} ¦ PER*IC*PATIENT*TE*{ph10}~ ¦ PID|||{mrn}||{caret}|||||||{phone}
note|text ok to {phone}, do not leave msg on machine ¦ note|wk# {phone} ¦ mobile={ph10} ¦ emergency contact ({rel}) {phone}
note|pt in [Mexico|Manila|Lagos] till spring, reach at {intl} ¦ "phone":"{phone}" ¦ note|spoke w/ pt on {phone}, will mail stmt ¦ TEL {intl}
pt # {phone} pls call b4 sending to collections ¦ note|Family asks that we ring {phone} not the house ¦ ContactPhone,{phone},mobile ¦ contact no {phone} ¦ T: {phone}
note|rang {phone} x3; mailbox full ¦ note|{phone} is a neighbor, not HIPAA auth'd ¦ note|daytime tel {phone} best before [10|9] am"""
P['FAX'] = """FAX {phone} ¦ Fax: {phone} ¦ fax# {phone} ¦ fx {ph10} ¦ F: {phone} ¦ note|pt's employer fax {phone} ¦ note|fax the auth form to {rel} at fax {phone}
note|fax no. {ph10}, attn {name} ¦ facsimile {phone} ¦ Facsimile No. {phone} ¦ tel/fax: fax {phone} ¦ PER*IC*PATIENT*FX*{ph10}~ ¦ home fax ({phone})
note|pt wants itemized bill, fax: {phone} ¦ note|refaxed to fax number {phone}, got [busy|OK] page ¦ fax={ph10} ¦ {"fax":"{phone}"} ¦ note|pt at work, fax {phone}
RightFax job failed, fax # {phone} ¦ note|sent records by fax {phone} to {rel} ¦ Fax (home office) {phone} ¦ note|FAX NBR {phone} PER PT ¦ faxed COB letter, fax {phone}, 4 pgs
eFax: {phone}"""
P['EMAIL'] = """text|{email} ¦ id|{email} ¦ email {email} ¦ e-mail: {email} ¦ E: {email} ¦ note|emailed stmt to {email} ¦ note|pt req itemized bill to {email}
note|bounced: {email} [mailbox full|user unknown] ¦ <{email}> ¦ {"email":"{email}"} ¦ PER*IC*PATIENT*EM*{email}~ ¦ mailto:{email} ¦ note|portal invite sent {email}, not opened
note|secure msg from {email} re {svc} ¦ contact=({email});pref=E ¦ note|{rel}'s email is {email} ok per HIPAA form ¦ to: {email}; subj: your EOB
note|wrong email on file, s/b {email} ¦ PID|||{mrn}||{caret}||||||||^NET^Internet^{email} ¦ username {email} locked out ¦ note|pt says never got it, confirmed spelling {email}
EMAIL ADDRESS..... {email} ¦ reply-to {email}"""
P['URL'] = """text|{url} ¦ text|see {url} ¦ note|pt gave us this page {url} ¦ note|family fundraiser {url} ¦ note|obit found at {url} - pt expired, stop stmts ¦ profile: {url}
link {url} [expired|works] ¦ note|photos of the injury posted {url} ¦ website={url} ¦ {"homepage":"{url}"} ¦ note|skip trace hit {url}
note|SIU: claimant's own site {url} shows him lifting ¦ upload your card here: {url} ¦ note|records link {url} from {rel} ¦ attachment control: {url}
<a href="{url}">statement</a> ¦ pt portal deep link {url} ¦ note|reviewed {url} per adjuster"""
P['IP'] = """text|{ip} ¦ id|{ip6} ¦ text|{ip6} ¦ IP {ip} ¦ ip addr: {ip} ¦ client_ip={ip} ¦ note|e-signed from {ip} ¦ note|consent e-sig, IP address {ip6} ¦ login from {ip} [failed|ok]
portal session {ip6} ¦ X-Forwarded-For: {ip} ¦ {"remote_addr":"{ip}"} ¦ note|tele visit attested, pt device at {ip} ¦ src={ip} dst=claims ¦ signed electronically ({ip})
note|pt portal pmt from ip {ip6} disputed ¦ addr {ip6} ¦ registration kiosk {ip} ¦ note|fraud: same IP {ip} on [six|four] new-patient forms ¦ from [mobile|home] {ip6}
last seen {ip}"""
P['MAC'] = """text|{mac} ¦ id|{mac} ¦ MAC {mac} ¦ mac addr {mac} ¦ device MAC {mac} ¦ note|cpap modem {mac} not reporting compliance ¦ note|home monitor hw id {mac} shipped to pt
{"mac":"{mac}"} ¦ pump ble {mac} paired ¦ ether {mac} ¦ note|RPM scale {mac} returned ¦ wifi {mac} / glucometer ¦ bluetooth address: {mac} ¦ tablet {mac} lost ¦ gateway={mac}
note|99454 denied: device {mac} no [16|15] days of data ¦ (hw {mac})"""
P['CARD'] = """text|{card} ¦ id|{card} ¦ card {card} ¦ CC# {card} ¦ Visa {card} exp {ccx} ¦ note|pt pd copay by phone, card {card} exp {ccx} ¦ note|HSA debit {card} declined ¦ cc: {card}
note|auto pay on file {card}, [chargeback|expired] ¦ credit card no. {card} ¦ MC {card} ¦ payment method=[amex|visa|disc] {card}
note|wrote cc number on the stub {card} cvv on back ¦ {"pan":"{card}"} ¦ Card Number: {card} ¦ note|refund {amt} to {card} ¦ FSA card {card}
note|pt read {card} over phone, shred after posting ¦ prepaid {card} bal 0 ¦ note|flex card ({card}) needs receipt"""
P['CARD'] = P['CARD'].replace('{ccx}', '[0927|1126|0928|1229]')
P['IBAN'] = """text|{iban} ¦ id|{iban} ¦ IBAN {iban} ¦ IBAN: {iban} ¦ iban={iban} ¦ note|pt lives abroad, refund to {iban} ¦ note|wire {amt} to IBAN {iban}, intl pt ¦ beneficiary acct {iban}
{"iban":"{iban}"} ¦ note|embassy pt; guarantor bank {iban} ¦ SEPA mandate {iban} ¦ refund bank: {iban} BIC on file ¦ note|overpmt back to traveler's account {iban}
<IBAN>{iban}</IBAN> ¦ note|foreign insurer reimbursed member at {iban} ¦ bank {iban} name matches ¦ payout -> {iban}"""
P['VIN'] = """text|{vin} ¦ id|{vin} ¦ VIN {vin} ¦ VIN# {vin} ¦ vin: {vin} ¦ note|MVA - veh {vin}, med pay limit {amt} ¦ note|auto carrier wants VIN {vin} ¦ Vehicle {vin} / claimant driver
no-fault app: vehicle id {vin} ¦ {"vin":"{vin}"} ¦ note|wheelchair van {vin} lift repair denied ¦ insured auto {vin} ¦ loss veh. {vin}, hit at rear
note|police report lists {vin} ¦ PIP claim veh ID no. {vin} ¦ note|lien on {vin} released ¦ 2nd vehicle={vin}"""
P['DATE'] = """date|{date} ¦ date|{date} ¦ date|{d8} ¦ text|{date} ¦ DOB {dob} ¦ DOB: {dob} ¦ D.O.B. {dob} ¦ bday {dob} ¦ note|dob {dob} on card vs {dob} in our system
note|born {dob} per [license|birth cert] ¦ DOS {dos} ¦ note|dos {dos} denied {carc} ¦ note|adm {dos} d/c {dos} ¦ note|admitted {dos}, obs status ¦ note|Pt expired {dos}
note|date of death {dos}, send to estate ¦ date of injury {dos} ¦ DOI: {dos} ¦ note|surg {dos}, global [90|10] days ¦ note|seen {md} and again {md} for {dx}
note|onset [in|around] {my} ¦ note|dx'd with {dx} in {my} ¦ note|last seen {my} ¦ DMG*D8*{d8}*F~ ¦ DTP*472*D8*{d8}~ ¦ DTP*435*DT*{d8t}~ ¦ PID|1||{mrn}||{caret}||{d8}|M
text|service {dos} thru {dos} ¦ note|LMP {dos} ¦ note|fell at home on {dos}, {side} {body} pain ¦ note|last chemo {dos} ¦ note|discharged home {dos} w/ {svc}
note|f/u appt {dos} ¦ text|born on {dob} ¦ birthdate={dob} ¦ {"birthDate":"{dob}"} ¦ note|missed appt {dos}, no show fee ¦ text|ADMIT DATE {dos} ¦ text|Transplant {dos}
note|hospice elected {dos}, revoked {dos} ¦ note|baby delivered {dos} 0412 ¦ text|accident {dos} other party liability ¦ note|ROS unchanged since {dos}
text|from {dos} to {dos} ¦ note|ambulance run {dos}, no PCS form ¦ text|Statement covers period {dos} - {dos} ¦ note|seen at bedside on [Tuesday|Friday] {dos}
note|retro term, pt's spouse died {dos}"""
P['ADDRESS'] = """text|{street} ¦ text|{addr} ¦ addr: {addr} ¦ {street}, {csz} ¦ note|pt moved to {addr} ¦ note|mail returned, new addr {street} ¦ Mailing address: {addr} ¦ N3*{street}~
note|lives with {rel} at {street} ¦ note|send stmt to {street} {csz} ¦ PID|||{mrn}||{caret}||||||{street}^^{city} ¦ Guarantor addr {street}
note|DME delivered to {street}, no signature ¦ home: {street} ¦ ship to {addr} ¦ note|rtn mail x2 {street} ¦ {"line1":"{street}","line2":""}
note|Pick up at {street}, BLS nonemergent ¦ forward to {street} ¦ note|check mailed to pt's old apt {street} ¦ residence={street} ¦ note|address on the license is {street}
c/o {rel}, {street} ¦ note|crash occurred outside her home, {street} ¦ note|homeless, gets mail at {street} ¦ RETURN SERVICE REQUESTED {street} ¦ text|{street} ({city})
note|scene: {street}. GCS 15. ¦ origin {street} dest ED"""
P['CITY'] = """note|lives in {city} ¦ note|pt lives in {city} w/ {rel} ¦ text|{cs} ¦ City: {city} ¦ note|moved to {cs} last yr, PCP out of network ¦ text|{csz} ¦ {n4seg} ¦ note|resides in {cs}
note|drove in from {cs} for {svc} ¦ pt city={city} ¦ {jcity} ¦ note|retired, winters in {cs} ¦ note|from {cs} originally ¦ note|transferred care, now living in {cs}
home city {city} ¦ note|commutes from {cs} ¦ text|resident of {cs} ¦ note|pt from {cs}, visiting {rel} ¦ note|pt moved back to {cs}, cancel {svc} ¦ CITY/ST: {cs}
note|born in {cs} ¦ note|farms outside {cs} ¦ note|county of residence: {mcounty} ¦ pt county {mcounty} ¦ note|services billed to {mcounty}, where she lives
note|lives alone in {cs}, son checks daily"""
P['ZIP'] = """text|{sz} ¦ text|{csz} ¦ ZIP {zip} ¦ zip: {zip} ¦ Zip code {zip} ¦ zip+4 {zip} ¦ note|pt zip {zip} is outside service area ¦ note|verified w/ DOB & zip {zip} ¦ {n4seg}
note|amb pickup zip {zip} ¦ {"postalCode":"{zip}"} ¦ postal code {zip} ¦ zipcode={zip} ¦ note|card declined, billing zip {zip}
note|home zip code is {zip}, [rural|GPCI differs] ¦ {csz2} ¦ note|mail to {csz2} ¦ MAILING ZIP.. {zip} ¦ ZIP CD: {zip} ¦ note|moved, new zip {zip}
note|marketplace plan not sold in zip {zip} ¦ pt state/zip {sz} ¦ note|confirmed zip ({zip}) w/ caller ¦ text|(zip {zip})"""
P['AGE'] = """note|{age} yo F w/ {dx} ¦ note|{age}yo M adm for {dx} ¦ note|{age} y/o woman, [NH resident|lives alone], {dx} ¦ note|{age}-year-old man with {dx} ¦ note|Pt is a {age} year old F
note|very pleasant {age} yr old gentleman ¦ note|{ninety} year old w/ {dx} ¦ note|She is {ninety} years old and still drives ¦ Age: {age} ¦ AGE {age} ¦ age={age}
note|aged {age}, {dx} ¦ note|{age} years of age, fall from bed ¦ note|Bene age {age}; {svc} questioned by [UR|MR] ¦ note|HPI: {age}F {dx} x {n} days
note|turns {age} next month ¦ note|nonagenarian mark with {dx} ¦ note|our centenarian mark came for {svc} ¦ pt age {age} / sex F
note|at age {age} screening [colonoscopy|mammo] not covered ¦ note|aged {ninety}; family declines {svc} ¦ text|{age} yrs old, frail ¦ text|patient aged {age} years
note|{ninety}-year-old widow, {dx} ¦ note|Wife is {age} y.o., cannot assist ¦ note|{age} y.o. M. {side} {body} pain ¦ note|still sharp at {age} years old ¦ age/sex {age}/M
note|Mother {age} yo, needs {svc} ¦ text|{ninety} yo"""
P['AGE'] = P['AGE'].replace('nonagenarian mark', '{nona}').replace('centenarian mark', '{cent}')
G['nona'] = lambda: mk(pick(['nonagenarian', 'nonagenarian', 'Nonagenarian']))
G['cent'] = lambda: mk(pick(['centenarian', 'supercentenarian']))
P['BIOMETRIC'] = """{bio} ¦ text|{bio} ¦ note|{bio} used at check-in ¦ note|pt refused {bio} ¦ note|ID by {bio} at kiosk, second chart found ¦ file attached: {bio} ¦ enrollment: {bio} captured
note|Controlled meds cabinet - pt's {bio} kept on tablet ¦ consent to {bio} signed ¦ {bio} match failed ¦ {bio} on file ¦ "bio":"{bio}" ¦ note|SIU obtained {bio}
note|sleep lab verifies with {bio} ¦ index of {bio} uploaded ¦ note|timesheet EVV requires {bio} of the member ¦ note|{rel} gave {bio} for the portal ¦ legacy field holds {bio}
note|genetic claim incl. {bio} ¦ {bio} hash stored ¦ template type {bio}"""
BIO1 = "fingerprint;finger print;thumbprint;thumb print;palm print;palm vein scan;voiceprint;voice print;retina scan;retinal scan;iris scan;iris template;facial scan;face template;face ID hash;gait profile;DNA profile;fingerprint scan;fingerprint template;DNA hash;voice template;fingerprint id;palm scan;face scan;iris hash;gait template;finger scan;thumb scan;retina template;finger template;voice profile".split(';')
G['bio'] = lambda: mk(pick(BIO1))
P['PHOTO'] = """{photo} ¦ text|{photo} ¦ note|{photo} in chart ¦ note|see {photo} for wound ¦ note|pt sent {photo} by text ¦ attachment={photo} ¦ note|{photo} shows periorbital bruising
PWK attachment {photo} ¦ note|uploaded {photo} to payer portal ¦ note|registration took {photo} ¦ media: {photo} ¦ note|derm compared with {photo} from last visit
note|blepharoplasty auth needs {photo} ¦ file list: notes.pdf, {photo} ¦ note|scanned {photo} w/ insurance card ¦ note|{rel} emailed {photo} ¦ {"img":"{photo}"}
exhibit B {photo} ¦ note|no {photo} received, auth pended ¦ note|PA denied, {photo} not clear ¦ OBX|2|ED|{photo}"""
G['photo'] = lambda: mk(pick([lambda: pick("full-face photo;full face photograph;headshot;head shot;portrait;selfie;mugshot;photo of patient;photo of the patient;full-face image;patient photo;face photo;facial photograph;full face picture;passport-style headshot;bathroom selfie".split(';')), lambda: pick(['IMG_', 'IMG-', 'DSC_', 'DSC0', 'DSCN']) + digits(4) + pick(['.jpg', '.JPG', '.jpeg', '.heic', '.HEIC', '.png']), lambda: pick(['face_', 'patient-', 'patient_', 'facefront', 'pt_face_']) + digits(pick([2, 3, 5])) + pick(['.jpg', '.png', '.jpeg', '.JPG'])])())

ANYWHERE = """note|pt gave {X} over the phone ¦ rec 41: {X} ¦ fwd: {X} thx ¦ note|see scan - {X} ¦ note|re-verified {X} w/ {rel} ¦ note|{name} / {X} ¦ old {X} new {X}
log: user 14 viewed {X} ¦ note|per face sheet {X} ¦ note|copied from voicemail: {X}, {svc} ¦ col7,{X},N ¦ note|dup? {X} ¦ note|??? {X} ??? ¦ DELETE {X} from profile pls
note|{payer} shows {X}; we show {X} ¦ <v>{X}</v> ¦ value '{X}' too long for field ¦ note|{rel} wrote {X} on the form ¦ note|claim {clm} attach says {X} ¦ OBX|3|ST|MISC||{X}"""
for _k, _s in {'SSN': 'ssn', 'ITIN': 'itin', 'MBI': 'mbi', 'HICN': 'hicn', 'PHONE': 'phone', 'EMAIL': 'email', 'URL': 'url', 'IP': 'ip', 'MAC': 'mac', 'CARD': 'card', 'IBAN': 'iban', 'VIN': 'vin'}.items():
    P[_k] += '\n' + ANYWHERE.replace('{X}', '{%s}' % _s)

# ------------------------------------------------------------------ labelled kinds: {LV} = label + separator + marked value
LABELS = {
 'MRN': ("MRN;mrn;MR#;MR #;Med Rec;Med Rec #;Med. Rec. No.;Medical Record Number;medical record #;Chart;chart #;Chart No;chart number;Unit no;Unit No.;hospital no;Hosp No;HOSP#;EMRN;pt MRN;MRN#;Medical Rec No;med rec num;M.R.N.;Hospital Number;MR no".split(';'), 'mrn'),
 'ACCOUNT': ("acct;Acct #;ACCT;account;Account No.;account number;a/c;HAR;patient control number;PCN;Pt Acct;patient acct no;guarantor account;guar acct;checking;checking acct;bank account;Pat Acct #;Acct No;acct num;patient account #;hospital account;savings acct;visit acct;A/C #;Accnt".split(';'), 'acct'),
 'MEMBER': ("member id;Member ID;Mbr ID;MBR #;mem id;subscriber id;Subscriber #;Sub ID;subs id;insured id;Insured's ID;insured ID no;policy #;Policy No;policy number;Pol#;cardholder id;Cardholder ID;beneficiary id;bene id;Member #;member number;ID# on card;member no.;enrollee id;card member id;Ins ID;subscriber number".split(';'), 'member'),
 'MEDICAID': ("Medicaid;Medicaid ID;Medicaid #;MCD ID;mcaid id;MCD#;Medicaid No.;Medi-Cal ID;CIN;Medicaid CIN;recipient id;Recipient ID;MA ID;MassHealth ID;TennCare... Medicaid id;Medicaid recipient no;T19 id;state Medicaid number;medicaid member id;Medi-Cal BIC;ProviderOne ID;AHCCCS ID;Medicaid beneficiary id".replace('TennCare... ', '').split(';'), 'medicaid'),
 'LICENSE': ("DL;DL#;D.L.;driver license;driver's license;Driver Lic;Drivers Lic No;driver’s license no.;DL number;lic #;state DL;OLN;operator license;DL no.;drivers license number;License No;license #;Lic. No.;DLN;CDL;CDL #".split(';'), 'dl'),
 'PLATE': ("plate;Plate #;license plate;tag;tag #;Lic plate;license plate no.;vehicle plate;plate no;veh tag;Lic. Plate;tag number;plate number;car plate;handicap placard plate;plates;auto tag;reg plate".split(';'), 'plate'),
 'DEVICE': ("serial;Serial #;S/N;SN;serial no.;Serial Number;ser no;device serial;SN:;device id;implant serial;pump serial;pacer SN;ser#;S/N#;unit serial;generator serial no;lead S/N;stimulator serial number".split(';'), 'serial'),
 'OTHER': ("passport;Passport No.;passport #;US passport;alien number;A-number;A#;alien reg no;USCIS A-number;DoD ID;DOD ID #;EDIPI;tribal enrollment no;tribal ID;inmate #;Inmate ID;inmate no.;DOC inmate number;student ID;student id #;employee id;Employee #;emp id;study subject;subject ID;study subject no;workers comp case;WC case #;work comp case no.;employee number;jail inmate number".split(';'), 'other'),
}
def othervalue(label):
    l = label.lower()
    if 'passport' in l: return G['passport']()
    if l.startswith(('alien', 'a-', 'a#', 'uscis')): return G['anum']()
    if 'dod' in l or 'edipi' in l: return G['dod']()
    return G['oid']()
def labelled(kind):
    label, slot = pick(LABELS[kind][0]), LABELS[kind][1]
    sep = pick(['', ' ', ' ', ': ']) if label.endswith('#') else pick([' ', ' ', ' ']) if label.endswith((':', '.')) else pick([': ', ': ', ' ', ' ', '# ', '#', ' # ', '=', ' - ', ':', ' is '])
    if slot == 'other': v = othervalue(label)
    elif slot == 'medicaid':
        st, f = pick(MCD)
        if 'Cal' in label or 'CIN' in label: st, f = MCD[pick([1, 1, 2])] if 'Cal' in label else MCD[pick([0, 1])]
        if 'MassHealth' in label: st, f = MCD[7]
        if 'ProviderOne' in label: st, f = MCD[9]
        if 'AHCCCS' in label: st, f = MCD[10]
        v = mk(f())
        label = label if chance(.7) or any(w in label for w in ('Cal', 'CIN', 'Mass', 'Prov', 'AHC')) else st + ' ' + label
    elif slot == 'dl':
        st, f = pick(DLS); v = mk(f())
        label = f'{st} {label}' if chance(.4) else label
    else: v = G[slot]()
    return (label.upper() if chance(.12) else label) + sep + v
COMMON = """text|{LV} ¦ id|{LV} ¦ text|({LV}) ¦ note|{LV} ¦ note|pt called, {LV}, wants to know why {svc} [denied|not pd] ¦ note|{LV}. {payer} says not found ¦ note|resubmitted under {LV}
note|wrong pt! {LV} belongs to {name} ¦ note|{name} {LV} dob {dob} ¦ note|ref {payer} call: gave {LV}, rep found nothing ¦ note|Merged charts. Keep {LV} ¦ note|per {rel} {LV}
text|[corrected|updated|old|new] {LV} ¦ text|{LV} [termed|active|closed|on hold] ¦ text|{LV};[A|Q|X] ¦ note|scanned card front/back, {LV} ¦ text|denied {carc} {LV}
note|appeal lvl 1 sent, {LV}, {svc} ¦ note|pls fix: {LV} and rebill {cpt}-{mod} ¦ text|rec 14 err: {LV} ¦ note|{LV} (per [eligibility|face sheet|portal|paper claim])
note|see {LV} for {svc}, [same|other] family ¦ text|{svc} // {LV} ¦ note|wrote off {amt}, {LV} ¦ note|records req rec'd for {LV}, sent to HIM ¦ text|attn billing {LV} thanks
note|Dup of {LV}? pls advise ¦ note|{LV} bal {amt} to [collections|bad debt|charity] ¦ text|Bill {svc} to {LV} please ¦ note|transferred fr registration: {LV}; no card"""
EXTRA = {
 'MRN': ["REF*EA*{mrn}~", "PID|1||{mrn}^^^MR||{caret}||{d8}|F", '{"mrn":"{mrn}"}', "note|Chart # {mrn} pulled for audit of {svc}", "note|face sheet med rec # {mrn} room 412-B", "PID|1||{mrn}^^^HOSP^MR", "note|MRN {mrn} & MRN {mrn} are the same pt"],
 'ACCOUNT': ["CLM01 patient control number {acct} over 20 chars?", '{"patientAccountNumber":"{acct}"}', "PID.18 account number {acct} blank in A04", "note|HAR {acct} has 2 visits, split bill", "note|ACH: checking account {acct}, routing on file", "note|moved pmt from acct {acct} to acct {acct}", "note|UB FL3a patient control number {acct}"],
 'MEMBER': ["NM1*IL*1*{star}***MI*{member}~", "note|card reads ID {member}, member id per portal", '{"subscriberId":"{member}"}', "IN1-36 policy number {member} too long", "<MemberId>{member}</MemberId>", "note|ins card: member ID {member} grp 0071552", "note|{payer} mbr id {member} not on file, tried w/o alpha prefix"],
 'MEDICAID': ["{\"medicaidId\":\"{mcd}\"}", "NM1*IL*1*{star}***MI*{mcd}~", "note|MCD elig chk: Medicaid ID {mcd} spend down not met", "note|baby not added yet, mom's Medicaid # {mcd}", "<medicaid_id>{mcd}</medicaid_id>"],
 'LICENSE': ["note|ID'd by {stdl}", '{"driverLicense":"{dl}"}', "note|DL {dl} expired, took copy", "note|crash rpt: driver 1 DL# {dl}", "note|license number {dl} on the photo ID"],
 'PLATE': ["note|veh [2|1] plate {plate} [OH|TX]", '{"plate":"{plate}"}', "note|parking validation, license plate {plate}", "note|hit by car tag {plate}, police called", "note|WC: company truck, plate # {plate}"],
 'DEVICE': ["{udi}", "id|{udi}", "UDI {udi}", "note|implant sticker {udi}", "note|implanted {side} knee, UDI {udi}", "note|recall letter covers {udi}", "text|{udi} scanned at OR desk", "OBX|1|ST|UDI||{udi}", '{"udi":"{udi}"}', "note|CPAP serial {serial} returned", "note|ICD generator s/n {serial} explanted {dos}", "note|hearing aid L S/N {serial} lost", "note|pump SN {serial} under warranty", "note|power chair serial no {serial}"],
 'OTHER': ["note|county jail, inmate # {oid}, bill sheriff", '{"passport":"{passport}"}', "note|TRICARE sponsor DoD ID {dod}", "note|IHS: tribal enrollment no {oid}", "note|intl pt passport {passport}, pays cash", "note|WC case no. {oid} still open", "note|asylum pt, A-number {anum}", "note|trial arm B subject ID {oid}", "note|school nurse gave student id {oid}"],
}
G['mcd'] = lambda: mk(pick(MCD)[1]())
G['stdl'] = lambda: (lambda d: f'{d[0]} driver license {mk(d[1]())}')(pick(DLS))
G['dl'] = lambda: mk(pick(DLS)[1]())

# ------------------------------------------------------------------ templates: NAME
NAME_PAYER = """{name} Insurance ¦ {full} Insurance ¦ {fml} insurance ¦ {full} Medicaid ¦ {full} medicare ¦ {name} Policy ¦ {full} Claim ¦ {name} self pay ¦ {full} Self-Pay ¦ {lf} ¦ {lf} ¦ {lf}
{lf} SELF PAY ¦ {lf} - private pay ¦ {sp} SELF PAY ¦ {ttl} {sn} self pay ¦ {ttl} {sn} - cash ¦ {ttl} {sn} ¦ {ttl} {full} ¦ {ttl} {sn} (guarantor) ¦ Mr. & Mrs. {sn}
Mr and Mrs {full} ¦ Mr/Mrs {sn} pvt ¦ Dr & Mrs {sn} private pay ¦ SELF PAY - {name} ¦ SELF PAY/{lf} ¦ Self ({full}) ¦ selfpay {full} ¦ PATIENT: {name} ¦ Patient {full}
PT {full} ¦ pt resp {lf} ¦ Pt pay-{full} ¦ GUARANTOR: {name} ¦ Guarantor {lf} ¦ guar {full} ¦ Insured: {lf} ¦ INSURED {full} ¦ Subscriber {full} ¦ subscriber: {lf} ¦ RE: {full}
Re: {lf} ¦ c/o {full} ¦ C/O {ttl} {sn} ¦ Aetna c/o {full} ¦ Bill to {full} ¦ BILL TO: {lf} ¦ bill patient {full} direct ¦ bill [mom|dad] {full} ¦ Do not bill {full}
{full} (self) ¦ {name} (pt) ¦ {lf} (patient) ¦ {full}'s BCBS ¦ {full}’s insurance ¦ {full}'s auto ins ¦ AETNA - {lf} ¦ UHC/{lf} ¦ CIGNA ({full}) ¦ BCBS {lf} ¦ HUMANA-{full}
MEDICARE {lf} ¦ Medicaid pending - {full} ¦ MCD PEND {lf} ¦ {full} Aetna PPO ¦ {full} BCBS secondary ¦ Estate of {full} ¦ EST OF {full} ¦ estate of {lf}
The Estate of {ttl} {full} ¦ {full}, deceased ¦ PI lien - {full} ¦ Atty for {full} ¦ MVA {lf} ¦ MVA - {full} ¦ W/C {lf} ¦ work comp {full} ¦ WC claim/{full}
{full} auto accident ¦ {full} MVA ¦ Charity {lf} ¦ charity care - {full} ¦ Hardship {full} ¦ pymt plan {full} ¦ Payment Plan - {lf} ¦ CASH {lf} ¦ cash pt {full} ¦ {full} cash
{full} private pay ¦ {lf} PVT ¦ {full} HSA ¦ {full} COBRA ¦ COBRA - {lf} ¦ {full} and {full} ¦ {full} / {full} ¦ {full} & {full} ¦ Parent of {full} ¦ mother: {full}
Father - {full} ¦ Spouse {full} ¦ {full} (mother) ¦ {full} - parent ¦ {full} POA ¦ POA {full} ¦ {full}, guardian ¦ legal guardian {full} ¦ foster parent {full}
dependent of {full} ¦ 2ndary: {full} ¦ Other ins: {full} ¦ NM1*IL*1*{star}~ ¦ NM1*QC*1*{star} ¦ {caret} ¦ {caret}^SELF ¦ Patient name {lf} ¦ NAME: {name} ¦ Collections {lf}
bad debt - {full} ¦ {full} dob {dob} ¦ {lf} {dob} ¦ {lf} MRN {mrn} ¦ {full} {phone} ¦ Refund {full} ¦ refund to {lf} ¦ {full} pd in full ¦ {full} copay ¦ {full} coinsurance
{full} Part B ¦ {full} Ins Co ?? ask pt ¦ unknown ins - {full} ¦ none ({lf}) ¦ no ins {full} ¦ Letter of protection {full} ¦ LOP - {lf} ¦ [Ins|ins.] of {full}
Miss {full} insurance ¦ Sra. {sn} self pay ¦ Master {full} ¦ Rev. {full} self pay ¦ hospice pt {lf} ¦ inmate {full} ¦ {jr} insurance ¦ {sp} INS ¦ {lf} INS ¦ *** {lf} ***
{name} -- see notes ¦ responsible party {full} ¦ Resp Party: {lf} ¦ payor = {full} ¦ {full} Trust pymt (pt) ¦ payer: {full} ¦ checks to {full} ¦ {lf} [test claim|dup|VOID]"""
NAME_PERSON = """{nm} ¦ {nm} ¦ {nm} ¦ {lfm} ¦ {lfm} ¦ {lfm} ¦ {spm} ¦ {spm} ¦ {carm} ¦ {titled} ¦ {full} ¦ {initial} ¦ {only} ¦ NM1*IL*1*{star}***MI~ ¦ NM1*QC*1*{star}~ ¦ {carm} ¦ {lfm}"""
G['nm'] = G['name']; G['lfm'] = G['lf']; G['spm'] = G['sp']; G['carm'] = G['caret']
G['titled'] = lambda: mk(f'{pick(["Mr.", "Mrs.", "Ms", "MRS", "Dr.", "Rev.", "Sister", "Sgt."])} {pick([surname(), natural()])}')
def initials():
    f, m, l = person(); return mk(pick([f'{f[0]}. {l}', f'{f[0]}.{m}. {l}', f'{l}, {f[0]}', f'{l}, {f[0]}.{m}.', f'{f[0]} {m} {l}', f'{l} {f[0]}']))
G['initial'] = initials
G['only'] = lambda: mk(pick([surname, given])())
NAME_NOTE = """Pt {name} called re stmt, [upset|confused], explained ded ¦ pt {full} states she never had {svc} ¦ Patient {name} seen for {dx} ¦ Patient: {name} ¦ PATIENT NAME: {lf} DOB: {dob}
PT: {lf} / {payer} / {carc} ¦ Spoke with {full} about {amt} balance ¦ spoke w/ {ttl} {sn}, will pay {amt}/mo ¦ LVM for {full} to return call ¦ lm w/ {rel} {full}
{ttl} {sn} is a {a89} yo with {dx} ¦ {ttl} {sn} tolerated {svc} well ¦ {ttl} {sn} was informed that {payer} denied {svc} ¦ {ttl} {sn} c/o {side} {body} pain x {n} days
Called {ttl} {sn} x2 no answer ¦ Subscriber is {rel} {full}, dob {dob} ¦ subscriber {lf}, dependent {full} ¦ insured: {lf} ¦ Insured is {full} not pt, pls update COB
Guarantor {full} says send to atty ¦ guarantor {ttl} {sn} agreed to plan ¦ RE: {full}, claim for {svc} ¦ Re: {lf} DOS {dos}
Regarding your member {full}: {svc} was medically necessary ¦ Dear {ttl} {sn}: we reviewed your appeal ¦ Dear {full}, ¦ This letter is on behalf of my patient, {full}
I am writing to appeal the denial for {ttl} {full} ¦ On exam {full} has {side} {body} swelling ¦ {full} presents today with {dx} ¦ {full} is here for {svc}
{name} was admitted {dos} with {dx} ¦ {full} denies chest pain or SOB ¦ {full} reports falling at work ¦ {full} refused {drug}, educated ¦ Met with {full} and {rel} {full}
{full} ambulated {nn} ft w/ RW ¦ Seen: {lf}, {a89}F, {dx} ¦ Consent obtained from {full} ¦ {full} (DOB {dob}) not eligible on DOS ¦ {full}, {dob}, {payer} id not found
Elig: {lf} inactive w/ {payer} ¦ elig check {full} - active, copay {amt} ¦ {full} has {payer} prime now, 2ndary medicaid ¦ Name on card {full}, chart says {full}
name mismatch: card "{full}" vs claim "{full}" ¦ Claim has {lf}; card has {lf} ¦ married name now {full} ¦ f/k/a {full} ¦ aka {full} ¦ maiden name {sn2}
wrong patient - charges belong to {full} ¦ Charges for {lf} posted to {lf} in error ¦ Overpmt posted to {lf}, moved ¦ check rec'd from {full}, no acct # on it
NSF check {full} {amt} ¦ {full} pd {amt} cash today ¦ Refund due {full} {amt} ¦ Mailed itemized bill to {full}, {addr} ¦ {full} phone {phone} ¦ contact {full} @ {phone}
{full} ({rel}) {phone} ¦ {rel} {full} is POA, paperwork scanned ¦ {rel} {full} brought in new card ¦ Per {rel}, {full}, pt passed {dos}
Estate of {full} - file by probate deadline ¦ {full} expired {dos}; bill estate ¦ Attorney for {full} requested records ¦ {full} v. trucking co, lien sent
adjuster needs statement from {full} ¦ WC: employee {full}, hurt {body} on {dos} ¦ Claimant {full} alleges {body} injury ¦ claimant: {lf}, DOI {dos} ¦ IME of {full} done, MMI
Peer to peer for {full} re {svc} ¦ P2P sched for pt {lf} ¦ Auth on file for {lf} exp soon ¦ auth # pending {full} {svc} ¦ Auth dept has no record of {full}
Newborn of {full}, not yet added ¦ BABY BOY {sn2} not on policy ¦ Baby girl of {full} in NICU ¦ twin A {full} twin B {full} ¦ {full}'s mother says COB updated
{full}'s claim was sent to the wrong IPA ¦ {full}’s claim denied {carc} ¦ reviewed {full}'s chart, no order for {svc} ¦ NM1*IL*1*{star}***MI*{member}~ rejected
NM1*QC*1*{star}~ rel 19 ¦ PID|1||{mrn}^^^MR||{caret}||{d8}|F seg error ¦ HL7 A08 for {caret} failed, no PV1 ¦ 271 came back {lf} rel code 01 ¦ 277CA: {lf} not found
[x12|edi] rejected: subscriber {full} dob no match ¦ Faxed notes for {full} to {payer} ¦ Sent {full}'s op note to {payer} ¦ Emailed {full} at {email}
Portal msg from {full}: why do I owe {amt}? ¦ {full} wrote: "I never signed that ABN" ¦ "{full}" signed for DME ¦ signed by {full}, relationship {rel}
Signature on file: {full} ¦ ABN signed {full} {dos} ¦ Hospice pt {lf}, rev code wrong ¦ SNF resident {full}, consolidated billing
Resident {full} back from {dx} hospitalization ¦ Client {full} no showed group ¦ client: {full} dx {icd} ¦ Member {full} called in about {svc}
Member: {lf} [disenrolled|retro termed] ¦ member {full}, ID {member} ¦ Bene {full} in HMO at time of svc ¦ Beneficiary {full} has MSP on file ¦ enrollee {full} past filing limit
Transport of {full} from {street} ¦ Pick up {full}, stretcher, O2 ¦ {full} lives in {cs} ¦ {full} {street} {csz} ¦ Mr and Mrs {sn} both have {payer}
Both {full} and {full} on same policy ¦ siblings {full} and {full} same dos ¦ spouse {full} carries primary ¦ husband {full} laid off, COBRA? ¦ employer says {full} termed
HR confirmed {full} elig ¦ {full} works at plant, grp ins ¦ Interpreter used for {full} ¦ {full} speaks [Hmong|Spanish|Farsi|Korean], used line ¦ DNR status confirmed w/ {full}
lab called {full} critical K ¦ Rx for {full}: {drug} ¦ {drug} PA for {full} approved ¦ {full} on {drug}, stable ¦ D/C {full} home w/ {rel} ¦ disch summary {lf}
Nsg: {full} resting, pain {n}/10 ¦ 0715 {full} up to BR w/ assist ¦ wound to {full}'s {side} {body} healing ¦ {lf} - bed 12 - {dx} ¦ Transfer: {lf} to SNF
{full} fell again {md} ¦ hx from {rel} {full} ¦ collections: {lf} {amt} ¦ sent {lf} to bad debt ¦ BK filed by {full} ch 7 ¦ Financial assistance app: {full}, household {n}
Charity approved for {full} ¦ skip trace {full}, moved ¦ Returned mail {full} {street} ¦ hold stmts for {full} per mgr ¦ pls call {full} b4 {n} pm
fyi {full} is an employee, restrict chart ¦ Ms {full} & {rel} in lobby ¦ vip: {lf} ¦ appeal for {full} rec'd past {nn} days ¦ 2nd level appeal {lf} overturned
Grievance from {ttl} {full} ¦ COB: {full} also under {full} ¦ Sub: {lf} Dep: {lf} ¦ [Sub|Ins]/{lf} pt/{lf} ¦ {sp} {d8} {payer} ¦ {payer} EOB lists {lf} not our pt
ERA shows {lf} {amt} pr ¦ pmt for {sp} applied to {sp} ¦ QMB {full}, no balance bill ¦ Dup claim {lf} {dos} {cpt} ¦ corrected dob for {full} to {dob} ¦ Jr/Sr mixup: {jr} vs {jr}
legal name {full} per court order ¦ interviewed {full}, {a89}, in room ¦ SW note: {full} has no transport ¦ {full} cried during visit, PHQ {nn} ¦ Pt. {lf}: ref to ortho
pt name: {full} ¦ Mbr {full} grp term ¦ I, {full}, authorize release"""
G['sn2'] = G['sn']

# ------------------------------------------------------------------ negatives: payers
PAYERS = """Aetna;AETNA US HEALTHCARE;Aetna Better Health;aetna mgd care;Aetna Senior Supplement;Meritain Health (Aetna);UnitedHealthcare;UHC;UNITED HEALTHCARE CHOICE PLUS;UHC Community Plan;UHC Dual Complete;UMR;UMR - UHC;UHCSR Student Resources;Golden Rule Ins;All Savers;Surest fka Bind;OptumCare;Optum VA CCN Region 2;OPTUM BEHAVIORAL;United Behavioral Health;Humana;HUMANA GOLD PLUS HMO;Humana Military East;Humana PPO Medicare;Cigna;CIGNA OAP;Cigna Healthspring;Cigna International;Great-West Healthcare Cigna;Evernorth Behavioral;Loyal American Cigna supp;Anthem;ANTHEM MEDIBLUE;Elevance;Wellpoint;Amerigroup;AMERIGROUP STAR PLUS;Simply Healthcare;CareMore;HealthKeepers Inc;Empire BCBS HealthPlus;Highmark;HIGHMARK BLUE SHIELD;Independence Blue Cross;Keystone First;Keystone Health Plan East;Capital BlueCross;AmeriHealth Caritas;AmeriHealth Administrators;Horizon NJ Health;Premera;Regence BlueShield;LifeWise;Asuris Northwest;Bridgespan;CareFirst BlueChoice;Excellus;Univera Healthcare;Wellmark;Arkansas BCBS Health Advantage;FEP Blue;Federal Employee Program BCBS;BlueCard out of state;BCBS FEP DENTAL;HCSC;Florida Blue HMO;TRUHEALTH;Centene;Ambetter;AMBETTER EXCHANGE;WellCare;WELLCARE MEDICARE HMO;Superior HealthPlan;Peach State Health;Buckeye Health Plan;Sunshine Health;Sunflower Health;Magnolia Health;Home State Health;Coordinated Care;Health Net;HEALTH NET FED SERVICES;Fidelis Care;MHS Indiana;Managed Health Services;Absolute Total Care;Trillium Community;Western Sky;NH Healthy Families;Carolina Complete;Iowa Total Care;Celtic Ins;CareSource;CareSource Just4Me;Passport Advantage;Paramount Elite;MedMutual;Medical Mutual SuperMed;Summacare;AultCare;The Health Plan of the Upper Ohio Valley;ProMedica Employee Plan;Buckeye MyCare;Priority Health;Health Alliance Plan;HAP Empowered;Blue Care Network;PHP of Mid-Michigan;Upper Peninsula Health Plan;Total Health Care;Network Health;Quartz;Security Health Plan;Group Health Coop of Eau Claire;Unity Health;WPS;WPS Arise;WEA Trust;Common Ground Healthcare Coop;Medica;MEDICA CHOICE;HealthPartners;PreferredOne;UCare;Hennepin Health;PrimeWest;South Country Health Alliance;Itasca Medical Care;Avera Health Plans;DakotaCare;Blue KC;Healthy Blue;MO HealthNet;Essence Healthcare;Coventry;First Health Network;Multiplan;PHCS;Beech Street;Three Rivers Provider Network;Zelis;Oxford Health Plans;Emblem GHI;GHI HMO;HIP of Greater NY;MetroPlus;Healthfirst;Affinity by Molina;VNSNY Choice;VillageCareMAX;Elderplan;Hamaspik Choice;CDPHP;MVP Health Care;Independent Health;Crystal Run;iCircle;1199SEIU National Benefit Fund;Empire Plan NYSHIP;Fallon Community;Mass General Brigham Health Plan;AllWays Health;Neighborhood Health Plan RI;BMC HealthNet;WellSense;Health New England;ConnectiCare;HUSKY Health;Community Health Options;Commonwealth Care Alliance;Senior Whole Health;UPMC Health Plan;UPMC for You;UPMC VIP;Gateway Health Plan;HealthAmerica;HealthAssurance;Aetna Better PA;Health Partners Plans;Optima Health;Sentara Health Plans;Virginia Premier;Piedmont Community;INTotal;Priority Partners;Kaiser MidAtlantic;Kaiser Permanente;KAISER FDN HLTH PLAN SO CAL;KP Northwest;Select Health;SELECTHEALTH COMMUNITY CARE;University of Utah Health Plans;Altius;PEHP;EMI Health;DMBA;Intermountain;Moda Health;ODS;PacificSource;Providence Health Plan;CareOregon;AllCare CCO;Umpqua Health Alliance;Health Share of Oregon;Yamhill Community Care;Community Health Plan of WA;Group Health NW;LA Care;Inland Empire Health Plan;IEHP;CalOptima;CenCal;Partnership HealthPlan;Health Plan of San Mateo;Alameda Alliance;Santa Clara Family Health;Contra Costa Health Plan;Kern Family Health;Gold Coast Health Plan;Central California Alliance;Western Health Advantage;SCAN;Alignment;Brand New Day;Easy Choice;Care1st;Central Health Plan;Heritage Provider Network;Brown & Toland;Hill Physicians;Prospect Medical;Regal Medical Group;Monarch IPA;AltaMed;Lakeside IPA;Optum Care Network;PrimeCare;Banner University Family Care;Mercy Care AZ;Arizona Complete Health;Steward Choice;Presbyterian Health Plan;Lovelace;True Health NM;Blue Cross NM Centennial;HMSA;HMSA QUEST;UHA;AlohaCare;Ohana;Moda AK;Rocky Mountain Health Plans;Denver Health Med Plan;Colorado Access;Bright Health;Friday Health;Clover;Devoted Health;Zing Health;CarePlus;Freedom Health;Optimum Healthcare;AvMed;Capital Health Plan;Health First;Prominence;HealthSun;Preferred Care Partners;MMM of FL;Doctors Healthcare Plans;Community Care Plan;Staywell;Prestige;Ultimate Health;Freedom Life;USHealth Group;Sharp Health Plan;Community First;Parkland Community;El Paso First;Texas Childrens HP;Community Health Choice;FirstCare;Sendero;KelseyCare;Vantage Health Plan;Peoples Health;LA Healthcare Connections;GlobalHealth;CommunityCare OK;QualChoice;Viva Health;Southern Health Services;Select Health SC;BlueChoice HealthPlan SC;First Choice VIP;Companion Life;Planned Administrators Inc;HealthSpring TN;BlueCare TN;TennCare Select;TRICARE EAST;TRICARE WEST;TRICARE FOR LIFE;TRICARE OVERSEAS;CHAMPVA;VA Fee Basis;VACAA;VA CCN OPTUM;VA CCN TRIWEST;TriWest;USFHP;US Family Health Plan;Uniformed Services FHP;IHS Purchased Referred Care;Indian Health Svc;Medicare;Medicare A;Medicare Part B;MEDICARE RAILROAD;PALMETTO GBA;Palmetto RR;NOVITAS;NGS;Noridian JE Part B;NORIDIAN JF;CGS J15;CGS DME MAC JB;WPS GHA J5;First Coast FCSO;NGS J6;NGS JK;DME MAC JURISDICTION C;Medicare Advantage unk;Medicare Supp Plan G;AARP;AARP MEDICARE COMPLETE;AARP Medigap;Mutual of Omaha;United World Life;Bankers Life;Physicians Mutual;American Continental;Aflac;AFLAC CANCER;Colonial Life;Unum;Assurant;Time Ins;Trustmark;Allied Benefit Systems;Starmark;American Family;American National;American Income Life;American Fidelity;Liberty Bankers;Liberty Mutual;Continental General;Continental Life;Sterling Life;Equitable;Transamerica;Genworth;MetLife Dental;Guardian;GUARDIAN DENTAL PPO;Principal;Delta Dental;Ameritas;DentaQuest;LIBERTY DENTAL;MCNA;Avesis;Envolve;EyeMed;VSP;Superior Vision;Spectera;March Vision;Always Care;Solstice;Careington;Dental Benefit Providers;United Concordia;Sun Life;The Hartford;Standard Ins;Reliance Standard;Lincoln Financial;SafeGuard;Western Dental;Magellan;Beacon Health Options;Carelon BH;ValueOptions;MHN;ComPsych;Optum EAP;Value Behavioral;New Directions;Cenpatico;Community Behavioral Health;Optum Pierce BHO;Alliance BH;Vaya Health;Partners BH Mgmt;Eastpointe;Trillium Health Resources;eviCore;AIM Specialty;NIA;Express Scripts;CVS Caremark;OptumRx;Prime Therapeutics;MedImpact;Navitus;Elixir;EnvisionRx;SilverScript;RxBIN unk;WebTPA;Web-TPA;HealthSCOPE Benefits;Benefit Management Inc;BMI KS;HealthComp;Key Benefit Administrators;CoreSource;Trustmark Health Benefits;Luminare;Auxiant;Benesys;Zenith American;GPA - Group & Pension Admin;EBMS;Employee Benefit Mgmt Svcs;Allegiance;First Choice Health;Healthgram;MedCost;Boon-Entrust;90 Degree Benefits;Cypress Benefit;Marpai;Continental Benefits;Nova Healthcare Admin;POMCO;Lucent Health;Imagine Health;Imagine360;HPI;Health Plans Inc;CBA Blue;S&S Health;S&S Healthcare Strategies;Self Insured Plans LLC;SIHO;Pinnacle TPA;Pinnacle Claims Mgmt;Consociate;Total Plan Services;Tall Tree Admin;Regional Care Inc;Preferred Admin;Quality Care Partners;Prairie States;AmeriBen;IEC Group;Mutual Assurance Admin;Assured Benefits Admin;Insurance Mgmt Svcs;Insurers Admin Corp;TexanPlus;National Elevator Plan;HealthEZ;America's PPO;ARAZ;Sagamore;Encore Combined;Cofinity;PPOM;HFN;Preferred Network Access;GEHA;MHBP;NALC;APWU HEALTH PLAN;Rural Carrier Benefit Plan;Foreign Service Benefit Plan;SAMBA;Compass Rose;Panama Canal Area Benefit Plan;Christian Healthcare Ministries;Medi-Share;Liberty HealthShare;Samaritan Ministries;Sedera;Zion Health;Solidarity HealthShare;State Farm;GEICO;Progressive;PROGRESSIVE PIP;Nationwide;Farmers;USAA;USAA Medpay;Allstate;ALLSTATE NO FAULT;Travelers;TRAVELERS WC;Esurance;Safeco;The General;Kemper;Mercury;Infinity;MAPFRE;Plymouth Rock;Amica;NJM;Erie Ins Exchange;Auto-Owners;Grange;Westfield;Cincinnati Ins;Encova;State Auto;Shelter;Farm Bureau Mutual;Country Financial;Sentry;West Bend;Acuity;SECURA;Society Ins;Broadspire;Sedgwick CMS;ESIS;CorVel;CCMSI;Helmsman;Crawford & Co;York Risk;AmTrust;Zurich NA;Chubb;AIG;CNA;EMPLOYERS;ICW Group;Zenith;Pinnacol;SAIF;SCIF;NYSIF;BWC;Ohio BWC;L&I;WA L&I;MEMIC;BEACON MUTUAL;Texas Mutual;LWCC;CopperPoint;Accident Fund;Berkshire Hathaway Homestate;DOL OWCP;DOL BLACK LUNG;DEEOIC;Longshore;FECA;Self Pay;SELF-PAY;SELF PAY DISCOUNT;Private Pay;PRIVATE PAY RATE B;Uninsured;No Insurance;No Ins - cash;Charity Care;Sliding Fee B;Financial Class S;Pending Medicaid;MCD PENDING;Out of State Medicaid;Crime Victims Fund;Victim Comp;Vocational Rehab;County Indigent;Jail Contract;Hospice Contract;Hospice of the Valley contract;Research Study Sponsor;Clinical trial billing;Employer Direct;Company Bill;Occ Med company acct;School District Contract;Letter of Protection;Attorney Lien;Third Party Liability;Auto - unknown carrier;Workers Comp Unlisted;Commercial Misc;MISC INS;zzz do not use - old UHC;DO NOT USE Aetna HMO;*inactive* Anthem;Default Payer;Payer not found;Travel Insurance Intl;Seven Corners;IMG Global;GeoBlue;Foreign embassy;Kuwait Health Office;Saudi Cultural Mission;International SOS;Global Rescue;Student health fee;PACE;InnovAge PACE;On Lok;Early Intervention;Title V;Title X Family Planning;HRSA COVID Uninsured;Breast and Cervical Cancer Pgm;Rx discount card;GoodRx;CareCredit;Flex card;HSA Bank;WageWorks;ACS HSA""".replace('\n', ';')
PAYERS = PAYERS.split(';')
PAYER_STATE = """BCBS of {S};BCBS {s};Blue Cross Blue Shield of {S};BLUE CROSS {U};{s} BCBS PPO;{S} Medicaid;{U} MEDICAID;Medicaid of {S};{s} MCD;Medicaid - {s};{S} Medicaid FFS;Medicaid {s} HMO;{s} medicaid mgd;{S} State Employees Health Plan;State of {S} Group Ins;{S} Public Employees;{U} TEACHERS HEALTH TRUST;{S} Farm Bureau Health Plans;{S} Carpenters H&W;{S} Laborers Health Fund;UHC Comm Plan {s};UHC COMMUNITY PLAN OF {U};Molina of {S};MOLINA HEALTHCARE OF {U};WellCare of {S};WELLCARE {s};Aetna Better Health of {S};AETNA BETTER HLTH {s};Humana Healthy Horizons in {S};Anthem Medicaid {s};Amerihealth Caritas {S};Medicare {s} Part B;MEDICARE PART A {U};Mcare B {s};DME MAC {s};{S} State Fund WC;{s} workers comp;{S} Workers Compensation Fund;Dept of Corrections {s};{S} Dept of Corrections;{S} DOC Inmate Medical;{S} CHIP;{U} CHIP;CHIP perinate {s};{S} High Risk Pool;{S} Health CO-OP;{S} Health Connector plan;Delta Dental of {S};DELTA DENTAL {s};VSP {S};{S} Crime Victims Comp;{S} Vocational Rehabilitation;{S} Dept of Human Services;{S} DHS - PRTF;{S} Early Intervention Prog;{s} Breast & Cervical;{S} Cancer Control Fund;Ambetter from {S} Complete Health;Ambetter of {S};Cigna HMO {s};Oscar Health {S};Tricare Prime {S} region;{S} Healthcare Exchange Silver 94;{S} National Guard med;{S} AIDS Drug Assistance;{S} School Boards Ins Trust;{S} Municipal League Health;{S} Bankers Assoc Plan;{S} Electrical Workers Ins;{S} Ironworkers Welfare;{S} Auto Dealers WC;{S} Catholic Conference Benefits;{S} Highway Patrol Plan""".replace('\n', '').split(';')
UNION = """IBEW Local {k} Health & Welfare;Teamsters Local {k} H&W;UFCW Local {k} Health Fund;Plumbers & Pipefitters Local {k};PIPEFITTERS {k} WELFARE FUND;Sheet Metal Workers Local {k};Operating Engineers Local {k};LABORERS LOCAL {k};Carpenters Local {k} Benefit Fund;UNITE HERE Local {k};Ironworkers {k};Boilermakers Natl H&W Lodge {k};Painters District Council {k};SEIU Local {k} Health Plan;Cement Masons {k} Trust;Bricklayers {k} Welfare;Roofers Local {k};ILA {k} longshore plan;Transport Workers {k} Benefit Trust;Machinists Lodge {k} Hlth;Steelworkers {k} VEBA;Culinary {k} Health Fund;Elevator Constructors {k};Heat & Frost Insulators {k};Firefighters {k} Trust;AFSCME DC {k} Hlth & Security""".split(';')
PLANSUF = "PPO;HMO;POS;EPO;HDHP w/ HSA;Medicare Adv;MEDICARE HMO;Exchange Bronze;Choice;Dual SNP;Secondary;Supplement;Senior;Behavioral;Dental;Vision;WC;Appeals Dept;Claims - PO Box route;Transplant;ASO;Fully Insured;Network 2;(old ID);Medicaid;Federal;Retiree;out of network;Open Access;Value;Select;Tier 1".split(';')
PLANPFX = "AETNA;Aetna;UHC;United Healthcare;HUMANA;Humana;Cigna;CIGNA;Anthem;BCBS;Kaiser;Health Net;Medica;Priority Health;CareSource;Fidelis;HealthFirst;Healthpartners;Highmark;Wellmark;Premera;Regence;Moda;UPMC;Blue Shield CA;IBC;Oxford;EmblemHealth;ConnectiCare;SelectHealth;WellCare;Centene;Sentara;PacificSource;Providence;Quartz;Medical Mutual;AvMed;Florida Blue;CareFirst".split(';')
LOCALGOV = """City of {c} Self Funded;CITY OF {C} EMPLOYEES;{c} Public Schools Health Plan;{c} Unified School Dist;{c} Transit Authority WC;{c} Firemen's Relief;{c} Community Health IPA;{c} Physicians IPA;{c} Health Dept;PORT OF {C};{c} Housing Authority ins;University of {c} Student Plan;{c} Steel Employees Benefit;{c} Chamber Health Plan;{c} Diocese Employee Plan;{c} Foundry Health Trust;{c} Power & Light Group;{c} Medical Group IPA;Greater {c} Health Alliance;{c} Nation Tribal Health""".replace('\n', '').split(';')
PAYER_EPONYM = """John Hancock Life Insurance;JOHN HANCOCK LTC;John Alden Life Ins Co;Harvard Pilgrim Health Care;HARVARD PILGRIM PPO;Henry Ford Health Plan;Molina Healthcare;Geisinger Health Plan;GEISINGER GOLD;Davis Vision;DAVIS VISION INC;Dean Health Plan;DEAN HEALTH INS;Scott & White Health Plan;SCOTT AND WHITE HP;Baylor Scott & White Ins Co;Martin's Point Health Care;Martins Point Generations;Robert F Kennedy Medical Plan;RFK Medical Plan UFW;William Penn Life Ins;J.P. Farley Corp;JP FARLEY CORPORATION;Gallagher Bassett;GALLAGHER BASSETT SVCS;Thomas McGee LC Work Comp;Stanley Steemer Self Insured;Mary Washington Health Plan;Paul Revere Life;Sharp Rees Group;Hill Physicians Med Grp;Johns Hopkins EHP;JOHNS HOPKINS ADVANTAGE MD;Johns Hopkins USFHP;Brigham & Partners Plan;Tufts Health Plan;Tufts Medicare Preferred;Sanford Health Plan;SANFORD HLTH PLAN ND;McLaren Health Plan;McLaren Advantage;Driscoll Health Plan;Driscoll Childrens HP;Oscar Health;Oscar Ins Corp of OH;Sutter Health Plus;Facey Medical Group;Rayant Claims;Allen Medical Claims Admin;Boon-Chapman Benefit;Boon Chapman TPA;Crawford & Company WC;Sedgwick Claims Mgmt;Cannon Cochran Mgmt;Cannon Cochran CCMSI;Cook Group Health Plan;Daniel H Cook Associates Inc;Lincoln National Life;Lincoln Heritage Funeral Ins;Washington National Ins;George Washington Univ Health Plan;Franklin Madison Group;Ben Franklin Life;Jefferson Pilot;Jefferson National Life;Madison National Life;Jackson National;Monroe Plan for Medical Care;James River Insurance;Wm. Penn Assoc;Patrick Henry Mutual Life;Roger Williams Ins Trust;Sam Houston Life;Stephen F Austin Univ ins;Ulysses Health Fund;Morgan White Group;Morgan White Administrators;Marsh McLennan Agency;Marsh & Mclennan;Willis Towers Watson;Arthur J Gallagher & Co;AJ Gallagher WC;Aon Hewitt;Hewitt Assoc;Wells Fargo TPA;WELLS FARGO INSURANCE SVCS;Towers Perrin;William Mercer Inc;Mercer Health & Benefits;Edward Jones Grp Health;Charles Schwab Employee Plan;Merrill Lynch Retiree Med;JPMorgan Chase Hlth;JP Morgan Chase UHC;Goldman Sachs Group Med;Raymond James Group Plan;Ernst & Young Cigna;Price Waterhouse retirees;Mary Kay Inc;Estee Lauder Cos;Elizabeth Arden plan;Ralph Lauren Corp Med;Tommy Hilfiger USA;Calvin Klein Inc;Levi Strauss & Co;Eddie Bauer LLC;Brooks Brothers;Kate Spade & Co;Johnson & Johnson;SC Johnson;S C Johnson & Son;Johnson Controls;Procter & Gamble;Kimberly Clark Corp;KIMBERLY-CLARK DE MEXICO;Eli Lilly & Co;Abbott Labs;Baxter Travenol;Parke Davis Retiree;Merck Medco;Bausch & Lomb;Becton Dickinson;Smith & Nephew;Smith Kline;Tyson Foods WC;TYSON FOODS INC;Perdue Farms;Perdue Farms Inc self ins;Hormel;Oscar Mayer Foods;Jimmy Dean Foods;Bob Evans Farms;Bob Evans Restaurants;Frank's Nursery;Sara Lee Corp;Betty Crocker div;Duncan Hines Plant;Mrs Smiths Bakery;Mrs. Fields Cookies;Famous Amos Co;Orville Redenbacher Plant;Dr Pepper Bottling;Dr. Pepper Snapple Group;Ben & Jerry's;Baskin Robbins;Wendy's International;WENDYS OF MISSOULA INC;Papa John's;Jack Daniel Distillery;Jim Beam Brands;Brown-Forman;Samuel Adams Brewery;Adolph Coors Co;Anheuser Busch;Miller Brewing;Ernest & Julio Gallo Winery;E & J GALLO;Robert Mondavi Winery;Harry & David;Trader Joe's;FRED MEYER STORES;Harris Teeter Stores;HARRIS TEETER WC;Winn Dixie;Piggly Wiggly Carolina;Marsh Supermarkets;Dillon Companies;King Kullen;Smith's Food & Drug;Albertsons;Brookshire Brothers;Ingles Markets;Ralphs Grocery;Stater Bros;Walgreen Co;Sam's Club Assoc Plan;Wal-Mart Stores;JC Penney;J C PENNEY CORP;Neiman Marcus Grp;Lord & Taylor;Marshall Fields;Montgomery Ward & Co;Sears Roebuck;Dick's Sporting Goods;Bernard Hodes Group;Foot Locker;Barnes & Noble;Bed Bath & Beyond;Ethan Allen Interiors;Ashley Furniture;Stanley Works;Stanley Black & Decker;Black & Decker;Sherwin Williams Stores;SHERWIN-WILLIAMS CO;Benjamin Moore & Co;John Deere Health;JOHN DEERE HEALTHCARE;Deere & Co;Caterpillar;Briggs & Stratton;Harley Davidson Motor;Henry Schein Inc;Ford Motor;Ford Motor UAW Retiree;Chrysler;Mercedes Benz USA;Lee Iacocca Fdn plan;Pratt & Whitney;Lockheed Martin Corp;MARTIN MARIETTA WC;Grumman;Northrop Grumman;McDonnell Douglas Corp;Hughes Aircraft;Bell Helicopter;Wright Medical;Rolls Royce NA;Hamilton Sundstrand;Allison Engine;Cooper Tire;Goodyear;Halliburton;Baker Hughes Inc;Brown & Root;Kellogg Brown Root;Kiewit;Peter Kiewit Sons;Turner Construction;Fluor Daniel;Morrison Knudsen Corp;Burns & McDonnell;Burns McDonnell Eng;Black & Veatch;J B Hunt Transport;JB HUNT WC;Schneider National;Werner Enterprises;Roadway;Ryder;Arnold Transportation;CR England Trucking;Allied Van;Mayflower;Norfolk Southern;Pope & Talbot;Weyerhaeuser;Boise Cascade;Georgia Pacific;Virginia Mason Employees;Virginia Coventry HMO;Carolina Care Plan;Dakota Care;Austin Powder;Austin ISD;Houston ISD Ins;Florence School Dist One;Charlotte Mecklenburg Sch;Orlando Utilities Comm;Madison Metro Sch;Santa Fe Railway;San Diego Electrical H&W;Santa Clara County;Los Angeles Firemens Relief;San Mateo Hlth Plan;St Paul Travelers;ST PAUL FIRE & MARINE;St. Luke's Health Plan;St Joseph Hlth Sys Plan;Saint Thomas Affiliates;Saint Agnes Med Grp;St Jude Heritage;St Francis Emp Plan;Trinity Hlth;Mother Cabrini Fdn;Father Flanagans Boys Home;Knights of Columbus;Christopher Columbus Ins;Thomas Jefferson Univ Plan;James Madison Univ Aetna;Brigham Young Univ DMBA;William & Mary UHCSR;Vanderbilt Health Affil;Duke Select;Duke Energy Med;Emory Univ POS;Carnegie Mellon UPMC;Rice Univ;Stanford Health Care Advantage;Cornell Aetna Student;Brown Univ UHCSR;Marshall Univ;Clark Co School Dist;Wayne Co Ins Fund;Howard Co Govt;Montgomery Co Public Schools;Jefferson Parish WC;Marion Co Sheriff Inmate;Harris Co Hosp Dist;HARRIS COUNTY JAIL MED;Franklin Templeton Inc;Charles River Labs;Ross Stores Work Comp;Vera Bradley Inc;Steve Madden Ltd;Tiffany & Co;David's Bridal;Joseph A Bank Clothiers;Tory Burch LLC;Dale Carnegie Institute;Berkley Net;W R Berkley;W.R. Grace & Co;WR GRACE ASBESTOS TRUST;Johns Manville Trust;Owens Corning Corp;Walter Reed Tricare;Philip Morris USA;R J Reynolds Tobacco;RJ Reynolds;Philip Carey Mfg;Amos Press;Frank Russell Co;Blair Corp;Lane Bryant Stores;Fannie Mae Employee Plan;Freddie Mac Corp Med;Sallie Mae Employees;Ginnie Mae Trust;Mack Trucks;Mary Free Bed Emp;Hunter Douglas Inc;Howard Johnson Intl;Ritz Carlton;JW Marriott;Marriott Intl;Hilton Hotels;Conrad Hilton Fdn;Harrah's;Steve Wynn Resorts;Drew Industries;Grant Thornton LLP;Taylor Farms;Taylor Benefit Resources;Mason Dixon Health;Page Inc Health Plan;Chase Manhattan Retirees;Amber Alert Fund;Hope Health Plan;Grace Health;Grace Employees Ins;Faith Share;Young Life Ministries;Young's Market;White Castle System;Long John Silver's;Bill Barrett Corp;Mark IV Industries;Rose Acre Farms;May Dept Stores;Will County Employees;Dawn Foods;Price Chopper;PRICE CHOPPER WC;Carl's Jr Restaurants;Alice Peck Day Emp;Nancy's Pizza WC;Penn Treaty;Penn Mutual;William Carter Co;Simon Property Grp;Alexander & Baldwin;Alexander Mann Solutions;Castle & Cooke;Theo Davies Co""".replace('\n', ';').split(';')

# ------------------------------------------------------------------ negatives: facilities
HOSP_FORMS = """{k} County Memorial Hospital;{k} Co Hosp;{K} COUNTY HOSPITAL DISTRICT;{k} General Hospital;{c} Regional Medical Center;{c} Reg Med Ctr;{C} REGIONAL MED CTR - SWING BED;{c} Community Hospital;{c} VA Medical Center;VAMC {c};{C} VA OUTPT CLINIC;{c} Surgery Center LLC;{C} AMBULATORY SURG CTR;{c} Dialysis;Fresenius {c};DaVita {c} East;{c} Nursing & Rehab;{c} Care and Rehabilitation Ctr;{c} Health & Rehab;Encompass Health Rehab Hosp of {c};Select Specialty Hospital - {c};Kindred Hosp {c};{c} Orthopedic Institute;{c} Heart Hospital;{c} Imaging Assoc;{c} Open MRI;{c} Women's Clinic;{c} Pediatrics PA;{c} Family Practice;{c} Urgent Care;FastCare {c};{c} Home Health Agency;{c} Hospice;Visiting Nurses of {c};{c} Behavioral Health;{k} Valley Mental Health;{c} Eye Clinic;{c} Ear Nose Throat;{c} Anesthesia Group;{c} Emergency Phys;{c} Pathology Labs;{c} EMS;{C} FIRE DEPT AMBULANCE;{k} County Ambulance Svc;{c} Pharmacy #0412;{c} Oncology Hematology;{c} Wound Care Ctr;{c} Sleep Lab;{c} Physical Therapy;{c} Chiropractic;{c} Children's Hospital;{c} Medical Arts Bldg;Univ Hosp of {c};{c} Univ Hospital Outpt Psych;Shriners {c};Mercy {c};MERCY HOSP {C};Ascension {c};CHI {c};HCA {c};Adventist Health {c};AdventHealth {c};Baptist {c};Methodist {c} Campus;Providence {c};Sacred Heart {c};Our Lady of {c};Good Samaritan {c};{c} Birth Center;{c} Infusion Suite;{c} DME & Oxygen;{c} Health System;{c} Primary Care - Bldg B;{c} Spine & Pain;{k} Lake Hospital;{k} Trail Nursing Home;{c} Health Dept Clinic;PHS Indian Hosp {c};{c} Rural Health Clinic;CAH - {c} Mem Hosp;{C} MEMORIAL HOSPITAL AND MANOR;{c} Memorial;{c} Kidney Care;Concentra {c};{c} Planned Parenthood;{c} Free Clinic;{c} State Hosp;{c} Veterans Home;{c} Rehab Inst;{c} Cancer Ctr""".replace('\n', '').split(';')
HOSP_MISC = """Cedars-Sinai;Cleveland Clinic;Mayo Clinic Rochester;NYU Langone;UCSF Parnassus;Mt Sinai West;Beth Israel Deaconess;Tampa General;Grady;Bellevue;Cook County;LAC+USC;Bayfront;Stormont Vail;Sinai-Grace;Harborview;Swedish First Hill;Ochsner Main Campus;Touro;Oschner Kenner;Hennepin County Med Ctr;Regions;Abbott Northwestern;Froedtert;Aurora BayCare;Spectrum Butterworth;Munson;Sparrow;Bronson;Borgess;Covenant Healthcare;OhioHealth Riverside;Riverside Methodist;Good Sam Dayton;Kettering;Miami Valley Hosp;MetroHealth;Promedica Toledo;Allegheny General;UPMC Presby;Crozer;Lankenau;Paoli;Main Line;Temple Univ Hosp;Hahnemann;Christiana Care;Inova Fairfax;Sentara Norfolk;Carilion Roanoke;WakeMed;UNC Hospitals;Vidant;Novant Presbyterian;Atrium CMC;Prisma Richland;MUSC;Roper;Piedmont Atlanta;WellStar Kennestone;Northside;Phoebe Putney;UAB Hospital;Infirmary Health;North Miss Med Ctr;Forrest General;Ochsner LSU;Willis Knighton;Saint Francis Tulsa;Integris Baptist;OU Medical Ctr;Hillcrest;Parkland;Medical City;Ben Taub;Memorial Hermann;Univ Health San Antonio;Valley Baptist;Doctors Hosp at Renaissance;Las Palmas;UNM Hosp;Presbyterian Espanola;Banner Desert;HonorHealth Shea;Abrazo;Tucson Med Ctr;Sunrise;Renown;Intermountain;LDS Hosp;Primary Childrens;St Lukes Boise;Kootenai;Billings Clinic;Benefis;OHSU;Legacy Emanuel;PeaceHealth Riverbend;Queens Med Ctr;Straub;Hilo Med Ctr;Alaska Native Med Ctr;Scripps La Jolla;Loma Linda;Torrance Memorial;Hoag;Cottage;Community Regional Fresno;Kaweah Delta;Natividad;El Camino;Highland;Enloe;Shasta Regional;The Everett Clinic;Labcorp;Quest Diagnostics;Bio-Reference Lab;Exact Sciences;Natera;Apria;Lincare;Rotech;Adapt Health;Byram;Edgepark;Amedisys;LHC Group;Gentiva;VITAS;Air Methods;AMR;GMR;Rural Metro;REACH Air;PHI Air;ApolloMD;TeamHealth;Envision;Sound Phys;USACS;Radnet;Akumin;US Anesthesia Partners;NAPA;Mednax;BrightView;Aspen Dental;Heartland Dental;MinuteClinic;The Little Clinic;CityMD;GoHealth;Oak Street Health;ChenMed;Iora;VillageMD;Teladoc;MDLive;Amwell;Bright Horizons SNF;Golden Living;Life Care Ctr;Genesis;ManorCare;Brookdale;Sunrise Sr Living;Sunny Acres Care;Maple Manor;Whispering Pines Nsg;Autumn Leaves;Heritage Oaks;Quail Run Assisted;Country Villa;Golden Age Manor;Green Acres;Silver Lake Manor;Pine Crest Manor LLC;Riverbend Post Acute;Shady Grove Adv;Silver Cross;Blessing Hosp;Decatur Memorial;Genesis Silvis;Trinity Rock Island;Unity Point;Gundersen;Essentia;Altru;Avera McKennan;Monument Hlth;Regional West;Bryan West;CHI Good Sam;Great Plains Hlth;Hutch Regional;Via Christi;Labette Hlth;Cox South;Mercy Springfield;CoxHealth;Barnes Jewish""".replace('\n', ';').split(';')
HOSP_EPONYM = """Edith Nourse Rogers Memorial Veterans Hospital;Mary Black Memorial Hosp;MARY BLACK HEALTH SYSTEM SPARTANBURG;Alice Hyde Medical Center;Roger C Peace Rehab Hosp;ROGER C. PEACE HOSPITAL;Texas Health Harris Methodist Hospital Southwest F;TEXAS HEALTH HARRIS METHODIST HOSP CLEBURN;St Joseph Hospital;St. Jude Childrens Research;SAINT JUDE MED CTR;St Luke's East;St. Mary Corwin;St. John Macomb Oakland;St Vincent Infirmary;ST VINCENT CHARITY;St. Elizabeth Edgewood;St. Anthony's North;St Catherine of Siena;St Rita's;St. Rose Dominican Siena;St Clare Hosp;St. Bernardine;St Francis Eastside;St Charles Madras;St Alphonsus;Saint Agnes;Saint Barnabas;Saint Peter's Univ Hosp;Saint Thomas Rutherford;St Dominic Jackson Mem;St Nicholas Hosp;St. Cloud Hosp;St Tammany Parish Hosp;Wayne Memorial;Wayne Co Hosp;Howard University Hosp;Howard Co General;Warren General;Marion General;Clay County Med Ctr;Monroe Carell Jr Childrens Hosp;MONROE CARELL JR CHILDRENS HOSPITAL AT VANDERB;Douglas County Mem;Shelby Baptist;Ben Taub General;Lyndon B Johnson Hosp;LBJ GENERAL HOSP;George Washington Univ Hosp;Mary Washington Hosp;Mary Hitchcock Memorial;Mary Imogene Bassett Hosp;Mary Greeley Med Ctr;Mary Rutan Hospital;Mary Lanning Mem;Mary Free Bed Rehab;Mary Bridge Childrens;Mary Breckinridge ARH;Mary Hurley Hosp;Alice Peck Day Memorial;Jennie Stuart Med Ctr;Jennie Edmundson Hosp;Jennie M Melham Mem;Ida Burnett Nsg Hm;Anne Arundel Med Ctr;Anna Jaques Hosp;Martha Jefferson Hosp;Emma Pendleton Bradley Hosp;Eleanor Slater Hosp;Margaret R Pardee Memorial;Margaret Mary Health;Margaretville Hosp;Margaret Tietz Nursing;Dorothea Dix Psych Ctr;Clara Maass Med Ctr;Clara Barton Hosp;Florence Nightingale Nsg;Lucile Packard Childrens;Lucy Lee Hosp;Phoebe Worth Med Ctr;Ruby Memorial Hosp;Rose Medical Ctr;Grace Hospital;Grace Cottage Hosp;Hope Rehab;Faith Regional;Mercy Joplin;Joan Glancy Mem;Nell Hodgson Woodruff clinic;Helen Hayes Hosp;Helen Keller Hosp;HELEN NEWBERRY JOY HOSP;Helen Ellis Mem;Ellen Memorial HC Ctr;Elliot Hosp;Louise Obici Mem;Susan B Allen Memorial;SUSAN B. ALLEN MEM HOSP;Kathleen Thomas Clinic;Katherine Shaw Bethea Hosp;KSB (Katherine Shaw Bethea Hosp);Laura Dester Ctr;Nathan Littauer Hosp;Nathan Smith Clinic;Samuel Simmonds Mem;SAMUEL MAHELONA MEM HOSP;Samuel U Rodgers Hlth Ctr;Sam Rayburn VAMC;Sam Rodgers clinic;Robert Wood Johnson Univ Hosp;ROBERT WOOD JOHNSON U HOSP RAHWAY;Robert Packer Hosp;Robert H Ballard Rehab;Robert Breck Brigham Hosp;Peter Bent Brigham Hosp;Brigham and Womens;Dana Farber Cancer Inst;DANA-FARBER;Roswell Park Cancer Inst;Fred Hutchinson Cancer Ctr;Fox Chase Cancer Ctr;Moffitt Cancer;H Lee Moffitt Ctr;MD Anderson;Arthur G James Cancer Hosp;James Cancer Hosp OSU;Sidney Kimmel Ctr;Sylvester Comp Cancer;Simon Cancer Ctr;Winship Cancer Emory;Huntsman Cancer;Perlmutter Cancer;Tisch Hosp;Norton Audubon Hosp;Norton Healthcare;Kosair;Jackson Memorial;JACKSON NORTH;Jackson Madison Co Gen;Johnson Mem;Lincoln Med Ctr;Lincoln Trail Behav;Madison Mem Hosp;Thomas Jefferson Univ Hosp;Thomas Hosp;Thomas Memorial;Thomas B Finan Ctr;Benjamin Franklin Hosp;Franklin Woods Hosp;William Beaumont Hosp;William Beaumont Army Med Ctr;William W Backus Hosp;WILLIAM NEWTON HOSP;William Bee Ririe Hosp;William R Sharpe Jr Hosp;William S Hall Psych;William S Middleton VA;James A Haley VA;JAMES A LOVELL FHCC;James J Peters VAMC;James H Quillen VA;James E Van Zandt VA;John D Dingell VAMC;John Cochran VA;John J Pershing VA;John L McClellan VA;John Muir Med Ctr;John Peter Smith Hosp;JPS - John Peter Smith Hosp;John C Lincoln N Mtn;John C Fremont Hlth;John H Stroger Jr Hosp;JOHN T MATHER MEM;John F Kennedy Med Ctr;JFK Johnson Rehab;John Umstead Hosp;John Randolph Med Ctr;John Heinz Rehab;Carl Vinson VA;Carl T Hayden VA;Carl Albert CMHC;Carl R Darnall AMC;Carle Foundation Hosp;Charlie Norwood VA;Charles George VAMC;Charles Cole Mem;Charles Drew Hlth Ctr;Charles A Dean Mem;Clement J Zablocki VA;Clement Manor;Michael E DeBakey VAMC;Michael Reese Hosp;Louis Stokes VA;Louis A Johnson VAMC;Louis A Weiss Mem;Louis Smith Mem;Richard L Roudebush VA;RICHARD H HUTCHINGS PSYCH;Richard M Fairbanks hosp;Edward Hines Jr VA;Edward White Hosp;Edward W Sparrow Hosp;EDWARD HOSPITAL NAPERVILLE;Edwin Shaw Rehab;Jesse Brown VA;Jesse Holman Jones Hosp;Harry S Truman Mem VA;Harry L Dole clinic;Robert J Dole VA;Dwight D Eisenhower VA;Colmery O'Neil VA;Tomah VA;Ralph H Johnson VA;RALPH L SMITH ctr;Wm Jennings Bryan Dorn VA;Wm S Hart clinic;G V Sonny Montgomery VA;G. Werber Bryan Psych;Overton Brooks VA;Oscar G Johnson VA;Olin E Teague Vets Ctr;Frank M Tejeda clinic;Frank R Howard Mem;Frank Cuneo Mem Hosp;Audie L Murphy VA;Thomas E Creek VA;George E Wahlen VA;George H Lanier Mem;GEORGE L MEE MEM;George C Grape Hosp;Jonathan M Wainwright VA;Mann Grandstaff VA;Raymond G Murphy VA;Raymond W Bliss AHC;Bob Stump VA;Bob Wilson Mem;Jerry L Pettis VA;Jerry Ambrose Vet Ctr;Sidney R Baer clinic;Lemuel Shattuck Hosp;Leonard Morse Hosp;Leonard J Chabert Med Ctr;Lawrence & Memorial;Lawrence Gen;Walter Reed Natl Mil Med Ctr;Walter P Carter Ctr;WALTER KNOX MEM;Wallace Thomson Hosp;Wallace Kettering Neuro;Henry Ford Wyandotte Hosp;Henry Mayo Newhall Hosp;Henry Heywood Hosp;Henry Co Mem;Hugh Chatham Memorial;Huey P Long Med Ctr;Earl K Long Med Ctr;E A Conway Hosp;W O Moss Regional;Lallie Kemp Regional;Bogalusa;Allen Parish Hosp;Allen Bennett Hosp;Arnold Palmer Childrens;ARNOLD PALMER HOSP FOR CHILDREN ORL;Winnie Palmer Hosp for Women;Wolfson Childrens;Joe DiMaggio Childrens Hosp;Johnny Holland cl;Ann & Robert H Lurie Childrens;Lurie Childrens;Larue D Carter Mem;Larkin Community;Nicklaus Childrens;Nemours AI duPont;Alfred I duPont Hosp for Children;Phillips Eye;Wills Eye;Wilmer Eye;Doheny;Dean McGee Eye;Bascom Palmer Eye Inst;Casey Eye;Scheie Eye;Jules Stein Eye;Barrow Neuro;Menninger Clinic;Sheppard Pratt Hlth;Austen Riggs Ctr;Hazelden Betty Ford Fdn;Betty Ford Ctr;Caron Treatment Ctr;Craig Hosp;Kennedy Krieger Inst;Kessler Inst;Moss Rehab;Burke Rehab;Rusk;Madonna Rehab;Marianjoy;Schwab Rehab;Shirley Ryan AbilityLab;Magee Womens;Lenox Hill;Albert Einstein Med Ctr;Jacobi Med Ctr;Montefiore Wakefield;Maimonides Med;Moses Taylor Hosp;Moses H Cone Mem;Wesley Long Community Hosp;Wesley Woods Geriatric Ctr;Asa Packer clinic;Eliza Coffee Mem;Elmore Med;Dale Med Ctr;D W McMillan Mem;J Paul Jones Hosp;L V Stabler Mem;Bryan W Whitfield Mem;R E Thomason General;Hill Hosp of Sumter;Hale Co Hosp;Baptist Desoto;King's Daughters;Ty Cobb Regional;TY COBB HEALTHCARE SYS;Evans Mem;Jenkins Co;Tanner Med;Candler Hosp;Emanuel Med Ctr;Jeff Davis Hosp;Dodge Co;Irwin Co Hosp;Crisp Regional;Sumter;Taylor Regional;Donalsonville""".replace('\n', ';').split(';')

# ------------------------------------------------------------------ negatives: prose
G['pd'] = lambda: date(2009, 2026)
G['pmy'] = monyear
G['pcity'] = lambda: pick(PLACES)[0]
DENIAL = T("""Patient name [missing|incomplete|not legible] on the claim form ¦ Missing/incomplete/invalid [patient|subscriber|insured|guarantor] [name|address|date of birth|identifier]
The date of birth [follows|is later than|does not agree with] the date of service ¦ Subscriber ID and last name do not match our files; check the card
Member not found. Verify spelling, DOB and suffix, then resubmit ¦ {carc} billed [charges|amount] exceed fee schedule, {amt} contractual
{carc} {rarc}: [info|documentation] requested was not received in {nn} days ¦ Denied {carc}: [no auth on file|auth exhausted|auth for different cpt|auth units used]
DENIED. DUPLICATE OF A CLAIM ALREADY [PAID|FINALIZED|IN PROCESS] ¦ Procedure code {cpt} is bundled into {cpt} per NCCI; modifier {mod} not [supported|appended]
Dx {icd} does not support medical necessity for {cpt} ¦ LCD/NCD not met for {cpt} w/ {icd} ¦ Timely filing: rec'd day {nn} past the {n}-month limit
Past timely. Proof of timely must be a [277CA|payer acceptance report], not a screen print ¦ Coverage terminated prior to service per [employer|exchange|group admin]
Coverage not in effect on the date the service was rendered ¦ Our records show [other|primary] insurance; send that EOB first
COB: member must call us to update other coverage before we can release claims ¦ Alert: You may appeal this decision within {nn} days
Alert: Do not bill the patient for this amount ¦ Alert: the patient's copay was waived under the [act|waiver]
Benefit maximum for this [period|occurrence|lifetime] has been reached ¦ Deductible not met; patient responsibility {amt} ¦ Coinsurance {n}0% applied after deductible of {amt}
Rendering provider not [enrolled|credentialed|linked to group|eligible to bill {cpt}] ¦ NPI {np} not on file with [this|our] plan for the date billed
Taxonomy does not match the [billing|rendering] NPI ¦ CLIA number missing or invalid for {cpt} ¦ Referring provider missing. Box 17 blank ¦ PCP referral required; none on file
Place of service [11|22|12|02|31] inconsistent with {cpt} ¦ Modifier {mod} invalid with procedure {cpt} ¦ Missing modifier; resubmit w/ [LT/RT|GP|KX|95]
Units billed ({nn}) exceed MUE ¦ Age/sex conflict with procedure ¦ Diagnosis inconsistent with patient's [age|gender] ¦ Invalid NDC qualifier or unit of measure for {cpt}
{cpt} experimental/investigational under our medical policy ¦ Non-covered: [cosmetic|custodial|routine foot care|self-administered drug]
Service not covered when performed in [this setting|POS {nn}|an ASC] ¦ Paid at out of network rate; provider not par
Claim lacks [itemized bill|invoice|op report|W-9|certificate of medical necessity] ¦ Need [op note|anesthesia record|path report|full chart] to complete review
Records rec'd don't support level billed, downcoded to {cpt} ¦ Not enough documentation for time-based code {cpt}
Hospice: services related to terminal condition, bill the hospice ¦ SNF consolidated billing, bill the facility ¦ Included in DRG, no separate pay
Global period - visit is part of surgery ¦ Inpt only procedure billed as outpatient ¦ Three day window, combine with inpatient stay
MSP: Medicare is secondary to [auto|WC|EGHP] ¦ Medicare Part B [denied|paid {amt}|not primary] ¦ Part A benefits exhausted, bill ancillaries on 12X
Crossed over to [Medigap|Medicaid|supplemental] automatically ¦ Claim unprocessable - no appeal rights, submit new claim
Appeal [upheld|overturned|dismissed: not timely|withdrawn] ¦ Reconsideration request lacks [a signed AOR form|new evidence]
Redetermination unfavorable. Next step is QIC within {nn}0 days ¦ Recoup: overpaid {amt}, offset from future checks ¦ Offset {amt} on remit; see PLB FB
PLB [WO|CS|72|L6] adj {amt} ¦ Interest paid late {amt} per state prompt pay ¦ Prepayment review: [SIU|UR] hold
Claim suspended pending [accident details|student status|COB questionnaire|premium] ¦ Grace period month {n}; claim pended until premium is paid
Return to provider reason 3{nn}0{n} ¦ Rejected by clearinghouse before payer got it: [bad payer id|missing HI segment]
277: A{n}:{nn} - [entity not found|awaiting info|acknowledged] ¦ 999 accepted w/ errors, IK5 E ¦ Not billable to patient - contractual obligation
Billing error. Rebill as corrected claim freq 7 with original ref no ¦ Freq 8 void request could not be matched to original ¦ Lab must be billed by the performing lab
Ambulance: no medical necessity; nearest facility not used ¦ Mileage beyond nearest appropriate facility not payable ¦ Ambulance run lacks PCS form signed by [physician|RN]
DME rental capped at 13 months ¦ Same or similar equipment already on file ¦ Supply refill billed too soon ¦ Proof of delivery not legible
Face-to-face note missing for [PMD|home health cert] ¦ Plan of care not signed before billing ¦ Therapy cap, KX needed ¦ Telehealth {cpt} requires POS [02|10]
Vaccine supplied by VFC; admin only ¦ Newborn care must be under [baby's own|mother's] ID for first {nn} days ¦ Dependent over age 26 ¦ Student status not verified
Subscriber's employer group has no dental rider ¦ Preexisting condition clause no longer applies; reprocess ¦ WC carrier says compensability denied
Med pay exhausted, PIP letter attached ¦ Auto carrier won't pay until police report ¦ Third party liability questionnaire not returned
Emergency not prudent layperson; facility fee reduced ¦ Observation over {nn} hrs needs auth ¦ LOS not certified past day {n} ¦ Level of care changed from inpt to obs by UM
P2P window closed, go to written appeal ¦ Peer to peer offered, provider declined ¦ Denied by UR: alternate tx not tried (step therapy) ¦ Formulary exception needed for {drug}
{drug} requires PA, qty limit {nn}/30 ¦ {drug} denied - dx code {icd} off label ¦ Fill too soon on {drug} ¦ Bill pharmacy benefit not medical for {drug}
JW/JZ modifier missing on single dose vial ¦ 340B modifier missing ¦ Payer can't identify patient's relationship to insured
Name on claim not same as on ID card, send copy of card ¦ Signature of patient or authorized rep missing (box 12) ¦ Insured's signature on file indicator invalid
Patient's Social Security number is not a valid member ID ¦ Medicare beneficiary identifier format invalid, see new card ¦ Patient zip code missing in loop 2010CA
Member's address changed, ID cards returned ¦ Phone number of provider contact missing from PWK cover sheet ¦ Fax attachment unreadable; mail to claims address on card
Call the number on back of the member's card ¦ Call {tf} for claim questions ¦ Provider services {tf} option {n} ¦ Date last seen and NPI of attending needed for foot care
Admission date required on inpatient bills ¦ Discharge hour/status missing ¦ Invalid accident date or state ¦ LMP date needed for OB {cpt} ¦ Onset date before birth date edit
From and through dates overlap another claim ¦ Date span not allowed; one line per day ¦ Weekend discharge code conflicts
Patient expired before service per SSA records - please verify ¦ Mark box {nn} [Yes|No] and resend ¦ Will County has no contract for this code
Bill type {n}31 invalid for this provider ¦ Page 2 of UB missing ¦ Price not established - send invoice ¦ White paper red-drop forms only; copies returned
Grant funding covers this visit, no claim needed ¦ May not be unbundled ¦ Chase the auth # w/ UM before rebilling ¦ Case rate contract. Paid lesser of
Lesser-of logic: allowed {amt}, paid {amt} ¦ Paid per single case agreement ¦ Network gap exception expired ¦ Multiple surgery reduction 50% line {n}
Assistant surgeon not allowed {cpt}-80 ¦ Co-surgeon needs both op notes ¦ Anesthesia minutes missing ¦ Anesthesia base units incorrect for ASA P{n}
Bilateral billed wrong: use 50 not LT/RT on 2 lines ¦ Sequestration {n}% taken {carc} ¦ HPSA bonus not included ¦ Zero paid. {carc} / {carc} / {rarc}
{carc} [per contract|- resubmit|/ non cov|pt resp] {amt} ¦ {carc} + {rarc}; [write off|appeal|rebill|ask coder] ¦ {rarc} only, informational ¦ Line {n} {cpt}-{mod} den {carc}
{cpt} x {n} denied, 1 unit allowed ¦ {payer} denied {svc}: [not med nec|no auth|excluded|maxed] ¦ {payer} wants {svc} [notes|auth|script]
{payer} denied as [dup|cob|untimely] again ¦ {payer} pd {amt} on {cpt}, balance {carc} ¦ Denied - {svc} limited to {n} per yr ¦ {svc} need precert w/ {payer}
{payer} EOB: {carc} {amt}, {carc} {amt} ¦ {payer} rep says {svc} [paid|denied|in process|never received] ¦ {cpt} den {carc}, dx {icd}; [coder to review|appeal w/ notes|adj off]
{icd} is [not specific enough|secondary only|a manifestation code|deleted] for {cpt} ¦ {cpt} and {cpt} same day; need {mod} ¦ Charge {amt} over UCR for {cpt}
Auth covers {n} units, billed {nn} ¦ {payer} recoup {amt}, dispute w/in {nn} days ¦ {drug} not on formulary, try {drug} ¦ {drug}: {payer} wants chart notes + failed {drug}
Copay {amt} applied, remaining {amt} to ded ¦ {rarc}/{rarc}: refile on {payer} form ¦ Claim {clm} [voided|replaced|in adj|paid {amt}] ¦ {payer} asked for {svc} records x{n}
Appeal {cpt} {carc} w/ op note; {nn} days left ¦ Rev code 0{rev} needs HCPCS ¦ TOB {n}31 w/ {cpt} rejected ¦ Dx {icd} + {icd} excludes1 conflict
OON: {payer} allowed {amt} of {amt} ¦ Underpaid {cpt}: got {amt}, contract {amt}""")
CLINICAL = T("""[Pt|Patient] c/o {side} {body} pain x {n} days, [worse at night|no trauma|after fall] ¦ {a89} yo [M|F] w/ {dx}, {dx} ¦ {a89}-year-old [male|female|woman|man] presents with {dx}
{a89}F s/p {side} {body} [ORIF|arthroscopy|injection] ¦ A&Ox[3|4], NAD, {pct}% on RA ¦ BP {bp} HR {nn} RR 1{n} T 98.{n} ¦ VS: {bp}, {nn}, 18, {pct}% 2L NC
Lungs CTA bilat. Heart RRR no m/r/g ¦ Abd soft NT ND, BS x4 ¦ No LE edema. Pulses 2+ ¦ Strength 5/5 BUE, 4/5 {side} {body} ¦ Pain {n}/10, down from 9/10
Gait steady w/ [RW|SPC|no device], {nn} ft x {n} ¦ Denies SI/HI. Mood "ok". Affect flat ¦ Started {drug} {nn} mg [bid|qd|qhs|tid]
Increase {drug} to {nn} mg, recheck in {n} wks ¦ Hold {drug} until INR < 3 ¦ D/c {drug} d/t [rash|cough|cost|GI upset] ¦ Continue {drug} and {drug}. RTC {n} months
Will follow up with PCP in {n} wks ¦ Will not tolerate {drug}; switch ¦ May shower. No lifting > {nn} lbs ¦ May return to work with restrictions Monday
Bill of rights reviewed with pt ¦ Mark the operative site before time out ¦ Grade II/VI systolic murmur at apex ¦ Hunter's canal block done w/ US guidance
Amber urine, clear. Foley patent ¦ Rose colored macules on trunk ¦ Young adult with first seizure ¦ Long leg cast applied {side} ¦ Short arm splint {side} {body}
White count {n}.2, H/H 11/34 ¦ Page ortho on call if cap refill > 3 s ¦ Grant of guardianship in chart, copy requested ¦ Dawn phenomenon likely; move {drug} to hs
Hope and spirituality discussed, chaplain notified ¦ Grace period for meds is 1 hr ¦ Pt in Chase pose? no - tripod position, labored ¦ Ruled out [PE|MI|DVT|SBO] by [CT|labs|US]
EKG: NSR, no ST changes, QTc 4{nn} ¦ CXR neg. UA +LE +nitrites ¦ A1c {n}.{n}, LDL 1{nn}, TSH 2.{n} ¦ Cr 1.{n} from 0.9, K 4.{n} ¦ Glucose 2{nn} fasting ¦ Trop neg x{n}
Wound 3.{n} x 2.{n} x 0.{n} cm, [granulating|slough 20%|no odor] ¦ Stage [2|3] pressure injury [sacrum|coccyx|heel] ¦ Staples out POD {nn} ¦ Dressing CDI. JP {nn} cc serous
Ambulated to BR w/ SBA, call light in reach ¦ NPO after midnight. IS q1h ¦ I&O even. BM x{n} ¦ Skin warm dry intact ¦ Family at bedside, updated on plan
Wife at bedside, asks about rehab ¦ Daughter to bring list of meds ¦ Son lives nearby and can help ¦ Lives alone, 2 steps to enter ¦ Lives in ALF, meds set up by staff
Retired teacher, never smoked ¦ Smokes 1/2 ppd x {nn} yrs ¦ EtOH [weekends|denies|2 beers/d] ¦ Allergies: [NKDA|PCN - hives|sulfa|latex] ¦ PMH: {dx}, {dx}, {dx}
PSH: [appy|chole|TKR|CABG x3|hyst] {year} ¦ FH: mother DM, father CAD at {nn} ¦ Social: married, 3 kids, truck driver ¦ {dx} since {year}, on {drug}
Hx {dx} [since childhood|years ago|in {year}] ¦ Last tetanus {year} ¦ Born at {nn} weeks? mother unsure ¦ G3P2 at 3{n} wks, GBS neg ¦ FHT 140s, cervix {n} cm ¦ Apgars 8/9
Newborn 3.{n} kg, latching ¦ Age 90 days, well baby, no concerns ¦ Immunizations UTD per registry ¦ Peds: 90th percentile ht, 50th wt ¦ Vision 20/{nn} OD 20/{nn} OS
IOP 1{n}/1{n} ¦ Hearing: 95 dB loss at 4k {side} ¦ MMSE 2{n}/30 ¦ PHQ-9 {nn}, GAD-7 {n} ¦ Session {nn} min, CBT for anxiety ¦ Group topic: grief. Participated
Client processed conflict at work ¦ Plan: EMDR next wk ¦ Educated on low Na diet and daily wts ¦ Teach-back done re {drug} ¦ Verbalized understanding
Consent obtained, risks/benefits reviewed ¦ Procedure tolerated well, EBL {nn} cc ¦ Sterile prep. 1% lido {n} cc ¦ Time out 0730, incision 0752 ¦ Specimens to path
Anesthesia: GETA, ASA {n} ¦ Total time {nn} min, >50% counseling ¦ CPAP 1{n} cm, AHI 2{n} ¦ 95% adherence over 30 days ¦ 92 degrees flexion {side} knee ¦ ROM 0-11{n}, quad lag 5
TUG 1{n} sec ¦ PT eval: mod assist x1 bed mob ¦ OT: UB dressing min A ¦ ST: nectar thick liquids ¦ Walk {nn} ft CGA, goals met {n}/5 ¦ LBP radiating {side}, SLR + at 4{n}
MRI: {side} disc bulge L4-5 ¦ XR {side} {body}: no fx ¦ US: DVT neg {side} leg ¦ Echo EF {nn}% ¦ Stress test low risk ¦ Colonoscopy: 2 polyps, repeat {n} yrs
EGD Grade B esophagitis ¦ Mammo BIRADS {n} ¦ DEXA T -2.{n} ¦ Derm: 4 mm nevus, shave bx ¦ Cryo x {n} AKs ¦ I&D abscess {body}, packed ¦ Lac 3.{n} cm {body}, 5 sutures
Splint, ice, elevate, NSAIDs ¦ Return precautions given ¦ Left AMA after 0{n}15 ¦ Transferred to higher level of care via ALS ¦ Stroke alert called, NIHSS {n}
tPA not given, outside window ¦ Intubated 7.5 ETT 22 at lip ¦ Vent AC 14/450/5/40% ¦ Pressors weaned overnight ¦ Code status full ¦ Comfort measures, morphine gtt
HD TThS via {side} AVF, 3.{n} L off ¦ Dry wt {nn} kg ¦ Chemo cycle {n}, nadir ANC 0.{n} ¦ Port accessed, good return ¦ Neulasta on body ¦ RT fx {nn}/30 ¦ {dx} stable on {drug}
{dx} - [worsening|improving|at goal], [cont|change] {drug} ¦ {dx} vs {dx}, check labs ¦ r/o {dx} ¦ Dx: {dx} ({icd}) ¦ A/P: 1) {dx} - {drug} 2) {dx} - monitor
Refill {drug} #{nn} RF {n} ¦ {drug} samples x {n} ¦ PA started for {drug} ¦ Pt prefers [female provider|am appts|Spanish] ¦ Needs interpreter - [Hmong|Somali|Russian|Tagalog]
No show x{n} ¦ Seen Tuesday, back Friday ¦ Thanksgiving weekend fall, no LOC ¦ Since Christmas more SOB ¦ Symptoms began last spring ¦ Pt never had surgery before
Pt name band checked with two identifiers ¦ Pt's DOB verified verbally ¦ Verified name and date of birth prior to meds ¦ MRN and name on label match
Photo taken? No - sketch of wound only ¦ Cord clamp at 60 sec; skin to skin ¦ Head circ 34.{n} ¦ Glasgow 15 ¦ Ortho to see in am ¦ Hospitalist aware
Case mgmt working on SNF placement ¦ SNF refused, no bed ¦ Ins auth pending for {svc} ¦ {payer} auth obtained for {svc} ¦ ordered {svc}, {dx} ¦ {svc} helped, pt wants more
{side} {body} [TTP|swelling|bruise|cellulitis] [mild|mod|severe] ¦ {a89} yo {body} pain since [spring|Monday|the weekend|last week], wants {svc} ¦ {a89}M here for {svc}
Patient is a {a89} y/o with known {dx} and {dx} ¦ Pt reports {drug} makes [him|her] [dizzy|sleepy|nauseous|itchy] ¦ Out of {drug} x {n} days ¦ Took {drug} at 0{n}00, BP now {bp}
{dx}: [stable|flare|resolved|new], see plan ¦ Concern for {dx}; sent to ED ¦ Neg for {dx} and {dx} on workup ¦ Adm for {dx}, day {n}, BP {bp}, sats {pct}%
Discharge dx {dx}; meds {drug}, {drug} ¦ Labs c/w {dx} ¦ PT {n}x/wk for {side} {body} ¦ {side} {body} XR neg, splint removed ¦ {body} ROM improved {nn} deg, pain {n}/10
[RN|LPN|CNA|RT] note: {bp}, {pct}% RA, pain {n} ¦ Weight {nn} kg, BMI 3{n}.{n} ¦ BP recheck {bp} after {drug} ¦ {drug} {nn} mg given IV at 1{n}15
[Mom|Dad|Sister|Grandma] worried re {dx} ¦ consult [cards|GI|neuro|ID|pulm] for {dx} ¦ {dx} in {year}, none since ¦ Screening for {dx} neg ¦ F/U {dx} in {nn} days
Injected {side} {body} with {n} cc under US ¦ {side} {body} brace fitted, wear {n} hrs ¦ Quit smoking {year}, {nn} pk yrs ¦ Resting HR {nn}, {pct}% on {n}L
Stopped {drug} herself {n} weeks ago ¦ {side} {body} inj, {n} cc [kenalog/lido|depo] ¦ s/p {side} {body} surgery, doing [well|ok|poorly] wk {n}""")
PROCEDURE = T("""[Office|Outpt|Home] visit [new|est] pt level {n} ¦ [MRI|CT|US|XR] {body} [w/o|w/ & w/o|w/] contrast {side} ¦ [ARTHROSCOPY|ORIF|INJECTION|ASPIRATION|MANIPULATION] {body} {side}
[Arthrodesis|Amputation|Exploration|Biopsy|Debridement], {body} ¦ {drug} {nn} mg [tab|cap|inj|soln|ER tab] ¦ {drug} [30|60|90]-day supply ¦ Inj, {drug}, per {n} mg
{body} orthosis, [prefab|custom|off the shelf] {side} ¦ HC [VENIPUNCTURE|ROOM BOARD SEMI PVT|OBS PER HR|ER LEVEL {n}|CLINIC VISIT|RECOVERY {nn} MIN|DRUG ADMIN]
SURG PACK [ARTHRO|LAP CHOLE|CVOR|HAND|EYE|C-SECTION] {nn}0{n} ¦ Guidewire .0{nn} x 1{nn} cm ¦ Screw cancellous {n}.5 x {nn} mm ¦ Plate locking {n} hole {side} distal radius
Stent DES 2.{n} x {nn} ¦ Catheter foley {nn} fr 5 cc ¦ Suture vicryl {n}-0 ¦ Mesh {n} x {nn} cm ¦ Power wheelchair group {n}, captain seat ¦ Walker, folding, wheeled
CPAP device w/ humidifier ¦ Oxygen concentrator, single port ¦ Hospital bed semi-electric w/ rails ¦ Ostomy pouch drainable {nn} mm ¦ Glucose strips [50|100] ct
Lancets per box ¦ Compression stocking 30-40 mmHg ¦ Blood glucose monitor w/ voice ¦ Diabetic shoe custom insert ¦ Cervical collar, philly style ¦ TLSO sagittal coronal
Ankle foot orthosis plastic ¦ Below knee prosthesis, endoskeletal ¦ Prosthetic sock multi ply ¦ Hearing aid digital BTE {side} ¦ Eyeglass frames, bifocal lens
Crown porcelain/ceramic ¦ Prophylaxis adult ¦ Bitewings four films ¦ Root canal molar ¦ Sealant per tooth ¦ Periodontal scaling quad ¦ Ambulance ALS{n} emergent
Ground mileage per statute mile ¦ Air rotor wing base ¦ Home health aide per 15 min ¦ Skilled nursing visit RN ¦ Hospice routine home care ¦ Private duty LPN per hr
Nonemergency transport wheelchair van ¦ Day habilitation ¦ Case management, each 15 ¦ Psych diagnostic eval ¦ Psychotherapy {nn} min ¦ Group therapy ¦ Drug screen presumptive
Drug test definitive 8-14 classes ¦ Buprenorphine/naloxone 8/2 ¦ Methadone weekly bundle ¦ Neuropsych testing first hr ¦ TMS delivery ¦ EEG awake and asleep ¦ EMG 2 extremities
Nerve conduction 7-8 studies ¦ Sleep study unattended ¦ Polysomnography w/ CPAP titration ¦ Echo TTE complete ¦ Nuclear stress SPECT ¦ Holter 24-48 h
Cath LHC w/ coronary angio ¦ PTCA single vessel ¦ Pacemaker dual insert ¦ ICD remote interrogation ¦ Ablation afib ¦ Carotid duplex bilat ¦ Vein ablation first vein
AV fistula creation ¦ Dialysis training ¦ ESRD monthly 4+ visits ¦ Chemo IV push ¦ Chemo infusion first hr, each addl ¦ Hydration 31-60 ¦ IVIG per 500 mg ¦ Botox 1 unit
Rituximab biosimilar ¦ Trastuzumab 10 mg ¦ Leucovorin ¦ Iron sucrose ¦ Ketorolac 15mg ¦ Ceftriaxone 250 mg ¦ Tdap >7 yrs ¦ Flu quad PF ¦ Zoster recombinant ¦ HPV 9 valent
COVID mRNA bivalent booster ¦ Pneumo conj 20 ¦ Admin 1st vaccine ¦ CMP; LIPID; TSH ¦ CBC w/ auto diff ¦ HgbA1c ¦ UA dip w/ micro ¦ Culture urine quant ¦ Strep A rapid
Resp panel PCR ¦ Thin prep pap ¦ HPV high risk ¦ Surg path level IV ¦ Immunohistochem each ¦ BRCA1/2 full seq ¦ Cell free DNA aneuploidy ¦ Colonoscopy snare ¦ EGD bx
ERCP stone removal ¦ Lap chole w/ IOC ¦ Hernia repair inguinal {n}+ yrs ¦ Appendectomy lap ¦ Gastric bypass RYGB ¦ TAH/BSO ¦ C-section postpartum care ¦ Vag delivery global
Circumcision clamp ¦ IUD insertion ¦ Vasectomy ¦ Cysto w/ stent ¦ Lithotripsy ESWL ¦ Prostate bx sat ¦ TKA {side} ¦ THA revision both components
Rotator cuff repair open chronic ¦ Carpal tunnel release endo ¦ Trigger finger ¦ Bunionectomy ¦ ACL recon allograft ¦ Lami 1 seg lumbar ¦ ACDF 2 level ¦ Kyphoplasty
ESI lumbar fluoro ¦ Facet inj 2nd level ¦ RF ablation genicular ¦ SCS trial ¦ Cataract w/ IOL complex ¦ Intravitreal inj ¦ YAG capsulotomy ¦ Visual field ext ¦ Fundus photo
Refraction ¦ Tympanostomy ¦ Tonsil/adenoid <12 ¦ Septoplasty ¦ FESS max ¦ Skin tag to 15 ¦ Destroy premalig 2-14 ¦ Mohs stage 1 head ¦ Repair interm 2.{n} cm
Excise benign 1.{n} cm trunk ¦ STSG 100 sq cm ¦ Burn dressing small ¦ Wound vac >50 ¦ HBO per 30 min ¦ Acupuncture w/o stim ¦ Chiro manip 3-4 regions ¦ Manual therapy 15 min
Ther ex ¦ Neuromuscular re-ed ¦ Gait training ¦ Eval low complexity PT ¦ Speech fluency ¦ Swallow study cine ¦ Fluoride varnish ¦ Nutrition initial 15 ¦ Diabetes ed group
Smoking cessation >10 ¦ Advance care planning ¦ TCM 7 day ¦ CCM first {nn} ¦ AWV subsequent ¦ Depression screen ¦ Mammo tomo screening ¦ LDCT lung ¦ Bone density axial
Critical care 30-74 ¦ Discharge day >30 ¦ Hosp subsequent L{n} ¦ Obs same day ¦ NICU per day ¦ Mod sedation ¦ Anes knee arthroscopy ¦ Anes OB labor epid
CRNA medically directed ¦ Locum coverage ¦ Interpreter per hr ¦ No show (non covered) ¦ Copy charge records {nn} pp ¦ Form fee FMLA ¦ Mark Ill stapler reload
Rose bengal stain strip ¦ Grace knee sleeve med ¦ Young child feeding device ¦ Long nose plier ortho ¦ May-grunwald stain ¦ White cell growth factor ¦ Bill only implant, {body}
Phototherapy bili lights ¦ Retinal photocoag {side} ¦ Retina exam dilated, no retinopathy ¦ Voice therapy indiv {nn} min ¦ Finger splint {side} ¦ Fingerstick glucose
Thumb spica {side} ¦ Palmar fascia release ¦ Iridotomy laser {side} iris ¦ DNA probe chlamydia ¦ Stool DNA screen ¦ Gait analysis lab 3D ¦ Face tent O2 ¦ Face-to-face eval PMD
Scan {body} bone 3 phase ¦ Serial casting {body} x{n} ¦ Plate and screws {body} {side}, remove ¦ Tag closure skin ¦ License fee, n/a ¦ Card reader fee
Passport physical? travel consult ¦ Chart copy, {nn} pages ¦ Account maintenance? bill void ¦ [LAB|RAD|RX|CARD|OR|PT|OT|RESP] MISC CHG {nnn}
{drug} [oral susp|inj pen|vial|patch] {n} ml ¦ {drug} generic [brand med nec|sub allowed] ¦ XR {body} {n} views {side} ¦ Strapping {body} ¦ Cast [long|short] {body} fiberglass
[Closed|Open|Perc] tx fx {body} {side} ¦ Compounded {drug} cream ¦ [Repair|Revision|Removal] hardware {body} {side} ¦ Infusion {drug} {nn}0 mg/m2 ¦ HC {cpt} {body} {side}
{cpt} [bilateral|unilateral|add-on|facility|pro fee] ¦ Page fee on call""")
EPO = """Crohn's disease;Parkinson's;Parkinson disease dementia;Hodgkin lymphoma;non-Hodgkin;Graves' disease;Graves ophthalmopathy;Still's disease;Smith's fracture {side};Colles fx {side};Otto Bock knee;Ottobock C-Leg;Foley cath;Doppler {side} leg;Scott-Craig KAFO;Milwaukee brace;Codman-Hakim valve;Schatzker II plateau;Mirena IUD;Norinyl 1+35;French 14 catheter;Gleason 3+4;Gleason {n};Bell's palsy {side};Addison disease;Cushing syndrome;Alzheimer's;Lewy body;Huntington chorea;Tourette;Asperger's;Down syndrome;Turner mosaic;Klinefelter;Marfan;Ehlers-Danlos;Charcot foot {side};Charcot-Marie-Tooth;Guillain-Barre;Raynaud's;Sjogren;Hashimoto's;Kawasaki;Wilson's disease;Wilms tumor;Ewing sarcoma;Paget's;Peyronie's;Dupuytren's {side} hand;de Quervain's {side};Osgood-Schlatter;Legg-Calve-Perthes;Scheuermann;Baker's cyst {side} knee;Lisfranc injury;Jones fracture {side} 5th MT;Bennett fx;Monteggia;Galeazzi;Salter-Harris II;Maisonneuve;Barton's fx;Le Fort I osteotomy;Morton's neuroma;Haglund's;Hill-Sachs;Bankart repair;Latarjet;McMurray +;Lachman 2+;Spurling neg;Tinel + {side} wrist;Phalen pos;Finkelstein;Hawkins impingement;Neer 3 part;Hoffman sign;Babinski down;Romberg neg;Kernig/Brudzinski neg;Homan's neg;Murphy's sign +;McBurney tender;Rovsing;Kussmaul resp;Cheyne-Stokes;Korotkoff;Glasgow coma 1{n};Apgar {n}/9;Bishop score {n};Braden 1{n};Norton scale;Morse fall {nn};Tanner {n};Snellen;Ishihara;Weber/Rinne nl;Epley for BPPV;Dix-Hallpike + {side};Valsalva;Trendelenburg;Fowler's position;semi-Fowler;Sims position;Allen test nl;Barthel {nn};Tinetti {nn};Berg {nn}/56;Karnofsky {nn};Ranson 2;Child-Pugh B;Wells score {n};Framingham;Duke criteria;Ann Arbor IIIB;Breslow 1.{n} mm;Clark level IV;Fuhrman grade {n};Bethesda III;Bosniak II;Garden III hip;Gustilo II open;Weber B ankle;Denis B;Kellgren {n};Outerbridge 3;Hurley II;Fitzpatrick {n};Hinchey I;Los Angeles grade B;Forrest Ib;Barrett's, no dysplasia;Mallory-Weiss;Zenker;Meckel;Hirschsprung's;Whipple procedure;Billroth II;Roux-en-Y;Nissen;Heller myotomy;Ivor Lewis;Hartmann takedown;Kocher incision;Pfannenstiel;Bovie;Metzenbaum;Adson;DeBakey forceps;Kelly clamp;Jackson-Pratt {side};Penrose drain;Hemovac;Blake drain;Dobhoff;Swan-Ganz;Hickman;Broviac;Groshong;Tenckhoff;Bard PowerPort;Huber needle;Tuohy;Quincke 22g;Veress;Seldinger;Fogarty;Kirschner wire 0.0{nn};Steinmann pin;Ilizarov;Harrington rod;Austin Moore;Girdlestone;Ponseti casting;Pavlik harness;Denis Browne bar;Thomas splint;Buck's traction;Bledsoe brace;Don Joy brace;Swede-O;Unna boot {side};Ace wrap;Jobst stockings;Jones dressing {side} {body};Hoyer lift;Bennett seal;Miller 2 blade;Macintosh 3;Mac 4;Yankauer;Ambu;Mallampati {n};Cobb angle {nn};Mohs surgery;Burch;Marshall test;McDonald cerclage;Shirodkar;Leopold's;Braxton Hicks;Kegel;Bartholin cyst;Skene;Nabothian;Fitz-Hugh-Curtis;Sheehan;Asherman;Pap smear;Papanicolaou;Gram stain;Wright's stain;Ziehl-Neelsen;Giemsa;Coombs neg;Rh neg, Kell pos;Duffy neg;Lewis ab;Kleihauer;Philadelphia chromosome;Auer rods;Reed-Sternberg;Burkitt;Waldenstrom;Castleman;Kaposi;Merkel cell;Bowen's;Gorlin;Lynch syndrome;Li-Fraumeni;Cowden;Peutz-Jeghers;Gardner;Von Willebrand;von Hippel-Lindau;Christmas disease;Fanconi;Gaucher;Fabry;Tay-Sachs;Pompe;Hurler;Hunter syndrome;Angelman;Prader-Willi;Rett;Williams syndrome;DiGeorge;Noonan;Pierre Robin;Treacher Collins;Stevens-Johnson to {drug};Behcet;Takayasu;Wegener's;Churg-Strauss;Goodpasture;Henoch-Schonlein;Berger's;Alport;Brugada;Wolff-Parkinson-White;Wenckebach;Mobitz II;Lenegre;Prinzmetal;Dressler;Ebstein;Eisenmenger;Fallot;Fontan;Norwood;Blalock-Taussig;Ross procedure;Maze;Bentall;DeBakey I dissection;Stanford type B;May-Thurner {side};Budd-Chiari;Virchow;Ogilvie;Boerhaave;Gilbert's;Crigler-Najjar;Dubin-Johnson;Rotor;Menetrier;Whipple disease;Caroli;Mirizzi;Lyme;Lou Gehrig disease;Christmas factor IX;Rocky Mtn spotted;Norwalk;Coxsackie;Epstein-Barr IgG;West Nile;Marburg;Hansen's;Vincent angina;Ludwig angina;Lemierre;Pott's;Quincy;Bechterew;Reiter;Felty;Caplan;Horner's {side};Adie;Argyll Robertson;Marcus Gunn {side};Fuchs dystrophy;Stargardt;Leber;Best disease;Meniere {side};Ramsay Hunt {side};Eagle syndrome;Frey;Sturge-Weber;Dandy-Walker;Arnold Chiari I;Wernicke;Korsakoff;Creutzfeldt-Jakob;Lennox-Gastaut;Dravet;Jacksonian;Todd's paralysis;Brown-Sequard;Friedreich;Lambert-Eaton;Depo-Provera;Yasmin;Yaz;Natazia;Seasonique;Alesse;Lo Loestrin;Junel Fe;Estelle pills;Camila 0.35;Errin;Heather 0.35 tab;Nora-BE;Jolivette;Apri;Tarina Fe;Larin;Sprintec;Lyza;Aubra;Cyred;Isibloom;Juleber;Amethia;Ashlyna;Jaimiess;Zarah;Loryna;Gianvi;Vestura;Nikki;Syeda;Ocella;Kelnor;Viorele;Kariva;Emoquette;Enskyce;Austedo;Tylenol #3;Allegra;Clarinex;Claravis;Lyrica;Savella;Viibryd;Victoza;Levemir;Melody valve;Carpentier-Edwards 25;Medtronic Micra;Baxter pump;Stryker Hoffmann;Smith & Nephew Legion;Zimmer Biomet Oxford;Wright Evolve;DePuy Pinnacle;Ethicon;Howmedica;Parker stitch;Price chart BIA""".replace('\n', ' ')
EPO = EPO.split(';')
EPO_CARRY = ["{e}", "{e}", "{e}", "dx {e}", "hx of {e}, stable", "r/o {e}", "{e} - see op note", "f/u for {e}", "{e} denied {carc}", "PA for {e}", "{e} per ortho", "{a89} yo w/ {e}", "eval {e}", "{e} ({icd})", "{e} noted on exam"]
POLICY = T("""Effective {pd} prior auth is required for {cpt} ¦ effective {pd} (policy) ¦ Policy effective date {pd} ¦ Policy # rev., effective {pd}, supersedes prior version
Rate sheet eff. effective {pd} ¦ Revised {pd} ¦ LCD revised {pd}; see article ¦ Medical policy revised {pd}, next review {year} ¦ Last revised: {pd} ¦ Version {pd}
Fee schedule version {pd} ¦ code set version {pd} ¦ as of {pd} the plan covers {svc} ¦ As of {pd}, {payer} no longer accepts paper claims ¦ Contract as of {pd}
For dates of service on or after {pd} use {cpt} ¦ for dates of service before {pd} bill old NPI ¦ Applies to dates of service after {pd}
Policy dated? See policy {pd} revision for {svc} ¦ Payment policy {pd}: {cpt} not separately paid ¦ Reimbursement policy, version {n}.{n}, effective {pd}
{payer} policy change effective {pd}: {mod} required ¦ Effective for dates of service beginning {pd}, {cpt} needs {mod} ¦ {cpt} deleted effective {pd}
New rates effective {pd} ({st}) ¦ Benefit change effective {pd} for {st} members ¦ Bulletin: effective {pd} all {svc} need notification ¦ Policy revised {pd} to remove {icd}
Coverage policy as of {pd}, {drug} non-preferred ¦ Formulary version {pd}, {drug} tier {n} ¦ File within 120 days ¦ Timely filing {nn} days from service
Appeals due in {nn}0 days of EOB ¦ Must be received no later than {n} months after discharge ¦ Calendar year {year} deductible applies ¦ FY {year} rates ¦ CY{year} OPPS addendum
Since {year} this needs a PA ¦ {year} ICD-10-CM update ¦ {year}-{n} quarterly NCCI edits ¦ Plan year {year} ¦ Policy year starts in January
Open enrollment runs through mid December ¦ Rule in place since {year}, see manual ch {n} sec {nn} ¦ Pub 100-04 ch {n} s. {nn}.{n} ¦ Retention {n} years
Claims older than {n} years archived ¦ Fast track: {n} business days ¦ Expedited review 72 hrs ¦ Next business day after Labor Day
Payer holiday: closed Thanksgiving and Friday ¦ Weekly check run Tuesdays, EFT Thursday ¦ Quarter {n} {year} true-up ¦ Interest starts day 31
Credentialing takes {nn} to 120 days ¦ Retro auth within {n} days of service ¦ {year} edition, [rev|vol] {n} ¦ HEDIS MY{year} ¦ MIPS {year} category {n}
Amendment {n}: term {nn} days notice ¦ {cpt} needs PA, policy revised {pd} ¦ {drug} criteria version {pd} ¦ {payer} medical policy for {svc}, revised {pd}""")

# ------------------------------------------------------------------ negatives: codes and numbers
def bad_card():
    c = card_raw(); c = c[:-1] + str((int(c[-1]) + R.randint(1, 9)) % 10)
    return ' '.join(c[i:i + 4] for i in range(0, len(c), 4)) if chance(.4) else c
def bad_ssn(): return pick([f'000-{digits(2)}-{nz(4)}', f'666-{nz(2)}-{nz(4)}', f'{R.randint(100, 600)}-00-{nz(4)}', f'{R.randint(100, 600)}-{nz(2)}-0000', '078-05-1120', '219-09-9999', f'987-65-432{R.randint(0, 9)}'])
def bad_mbi():
    m = mbi_raw(); i = pick([1, 4, 7, 8]); m = m[:i] + pick('SLOIBZ') + m[i + 1:]
    return pick([m, '0' + m[1:]])
def ndc(): return pick([f'{digits(5)}-{digits(4)}-{digits(2)}', f'{digits(4)}-{digits(4)}-{digits(2)}', f'{digits(5)}-{digits(3)}-{digits(2)}', f'N4{digits(11)}UN{nz(2)}', f'NDC {digits(11)}'])
TAXO = "207Q00000X 261QF0400X 363LF0000X 282N00000X 207RC0000X 225100000X 332B00000X 3416L0300X 101YM0800X 152W00000X 1223G0001X 367500000X 2085R0202X 208600000X 251E00000X".split()
CODE_T = """code|{cpt};code|{cpt}-{mod};code|{icd};text|{cpt} {icd};text|{cpt}-{mod}-{mod} x{n};code|{carc};code|{rarc};text|{carc} {rarc} {amt};code|{ndc};text|NDC {ndc};code|{taxo};text|taxonomy {taxo};text|NPI {np};id|{np};text|rend npi {np} bill npi {np};text|TIN {tin};text|EIN: {tin};text|tax id {tin} W9 on file;text|CLIA {clia};code|{clia};text|DEA {dea};text|payer id {pid};code|{pid};text|PAYER ID# {pid} (paper only);text|claim # {clm};text|ICN {clm};text|DCN {clm} adj;text|orig ref no {clm};text|REF*F8*{clm}~;id|{clmid};id|CLM-{clm};text|Claim Number: {clm};text|ctrl no {clm} claim;text|amt {amt};code|{amt};text|chg {amt} alw {amt} pd {amt};text|DRG {drg};code|{drg};text|MS-DRG {drg} wt 1.{nnn};code|0{rev};text|rev {rev} units {n};text|rev code 0{rev} {amt};text|TOB {n}31;text|POS {nn};code|{pcs};text|ICD-10-PCS {pcs};text|v{n}.{n}.{n}.{n};text|version {n}.{nn}.{n}.{nn};text|build v{nn}.{n}.{nnn}.{n};text|section {n}.{n}.{n};text|ch. {n} s {n}.{nn}.{n};text|005010X222A1;text|005010X2{nn};text|GS*HC*{nnn}*{nn}*X*005010X223A2~;text|loop 2310B NM109;text|2010AA REF02 missing;text|SVC*HC:{cpt}:{mod}*{nnn}*{nn}**{n}~;text|CAS*CO*45*{nnn}.{nn}~;text|HI*ABK:{icdx}*ABF:{icdx}~;text|CLP segment {n} of {nn};text|SV1*HC:{cpt}*{nnn}*UN*{n}***1~;text|STC*A{n}:{nn}*;text|HL7 v2.{n}.1;text|X12N 837 v5010 {n} errors;text|check # {chk};text|chk no {chk} {amt};text|EFT {chk} {amt};text|TRN*1*{chk}*1{tinraw}~;text|ABA routing {aba};text|routing {aba} (payer bank);text|BP {bp};text|ratio {n}/{nn};text|{nn}/{nn} units used;text|{n}/{n} visits;text|score {n}:{n};text|{pct}.{n}% of charges;text|{nnn}% MPFS;text|RVU {n}.{nn} CF 33.{nn};text|GPCI 1.0{nn};text|qty {nnn} @ {amt};text|J{jc} x {nnn};code|J{jc};code|A{jc};text|HCPCS L{jc} {side};code|D{jc};code|0{nnn}T;text|{jc}F quality;text|APC 5{nnn};text|CARC {nn} RARC N{nnn};text|GRP CO RSN {nn};text|(01){gtin};text|GTIN {gtin};text|lot {lot};text|REF lot {lot} qty {n};id|{badcard};text|{badcard};text|{badssn};code|{badssn};text|{badvin};text|{badiban};text|{badmbi};text|RXBIN 61{n4} PCN A4 ;text|BIN 0{n5} GRP RX{n4};text|bin/pcn 61{n4}/ADV;text|UB FL {nn};text|box {nn}a;text|line {n} of {nn};text|page {n}/{nn};text|batch {n6};text|file seq 0000{n5};text|{n5};code|{n5};text|err {n5} in {jc};text|job {n6} rc={n};text|total {nn},{nnn}.{nn};text|({nnn}.{nn});text|-{nn}.{nn};text|{nnn} x {nnn} mm;text|{n} of {n} copay {nn};text|call {tf};text|{tf} opt {n};text|fax auth to {tf};text|group {tf} TTY 711;text|contract H{jc}-0{nn};text|PBP H{jc}-{nnn}-0;text|HIOS {n5}{st}00{n5};text|CCN {ccn};text|OSCAR {ccn};text|UPIN {upin};text|occ code {nn} val {nn} {amt};text|cond code {nn};text|0.0.0.0;text|127.0.0.1 ok;text|255.255.255.255;text|00:00:00:00:00:00;text|FF:FF:FF:FF:FF:FF;text|{hh}:{mi};text|{hh}{mi} hrs;text|turnaround {n}-{nn} d;text|rule {n}.{n};text|edit {n5}-{mod};text|LCD L3{n4};text|article A5{n4};text|NCD {nnn}.{n};text|OPPS SI {lot1};text|ASC grp {n};text|anes {nn} min {n} base;text|{np} not PECOS;id|{pid};text|status A{n} cat {nn};text|sum {amt} / {amt};text|{cpt},{cpt},{cpt};text|{icd} {icd} {icd};text|{icd}|{icd}|{cpt}|{mod};text|CO{nn} PR{n} OA{nn};text|tel 711;text|24/7;text|1/2 tab;text|ext {n4}""".split(';')
G.update({'ndc': ndc, 'taxo': lambda: pick(TAXO), 'tin': lambda: f'{pick([10, 20, 27, 31, 36, 41, 45, 47, 52, 58, 61, 74, 82, 94])}-{nz(7)}', 'tinraw': lambda: f'{pick([20, 36, 47])}{nz(7)}', 'clia': lambda: f'{nz(2)}D{digits(7)}', 'dea': dea, 'pid': lambda: pick(['60054', '87726', '62308', '61101', 'SB610', 'MC021', '00050', 'AARP01', 'SX109', 'TREST', 'LIFE1', '94036', '38333', '77027', '12M26', 'CKMO1']),
    'clmid': lambda: pick([f'C{nz(4)}-{nz(5)}', f'{nz(3)}_{nz(4)}_{n_()}', f'CLM{nz(7)}', f'ENC-{nz(6)}-{n_()}', f'A{nz(2)}-{nz(6)}-02']), 'drg': lambda: pick("470 291 871 194 885 766 247 392 065 190 683 807".split()), 'rev': lambda: pick("120 250 300 320 360 450 636 710 762 420 981 278".split()), 'pcs': lambda: pick("0SRC0J9 02703DZ 10E0XZZ 5A1945Z 0DTJ4ZZ 4A023N7 B2151ZZ 0FT44ZZ 30233N1 HZ2ZZZZ".split()), 'nnn': lambda: nz(3), 'n4': lambda: nz(4), 'n5': lambda: nz(5), 'n6': lambda: nz(6), 'jc': lambda: nz(4),
    'icdx': lambda: pick(ICDS).replace('.', ''), 'chk': lambda: pick([nz(8), '00' + nz(7), nz(6), 'E' + nz(7)]), 'aba': lambda: pick(['021000021', '111000025', '091000019', '122105155', '044000037', '063100277']), 'gtin': lambda: gtin(), 'lot': lambda: letters(1) + nz(5), 'lot1': lambda: letters(1), 'badcard': bad_card, 'badssn': bad_ssn, 'badvin': lambda: vin(False), 'badiban': lambda: iban_raw(False), 'badmbi': bad_mbi, 'ccn': lambda: f'{R.randint(1, 53):02d}{digits(4)}', 'upin': lambda: letters(1) + nz(5), 'hh': lambda: f'{R.randint(0, 23):02d}', 'mi': lambda: f'{R.randint(0, 59):02d}'})
def n_(): return pick('123456789')

# ------------------------------------------------------------------ typing noise
CTX = {'payer', 'person', 'id', 'code', 'date', 'note', 'text'}
FULL = str.maketrans('0123456789', '０１２３４５６７８９')
def in_marks(s, f): return re.sub(r'«([^»]*)»', lambda m: '«' + f(m.group(1)) + '»', s)
def noise(s, kind, p):
    """What copy-paste, scanners and fax software do to text; p = the share of lines touched by each."""
    if kind == 'NAME': s = recase(s, .22, .06)
    elif kind not in ('URL', 'PHOTO', 'IP', 'MAC'): s = s.upper() if chance(.08) else s
    x = R.random()
    if x < p: s = in_marks(s, lambda v: v.replace(' ', '\u00a0'))
    elif x < 2 * p and kind in ('SSN', 'ITIN', 'PHONE', 'FAX', 'CARD', 'DATE', 'ZIP', 'MRN', 'ACCOUNT', 'AGE', 'HICN', 'MEMBER'): s = in_marks(s, lambda v: v.translate(FULL))
    elif x < 3 * p: s = in_marks(s, lambda v: v[:len(v) // 2] + pick('\u200b\u200c\u2060\ufeff') + v[len(v) // 2:] if len(v) > 4 else v)
    elif x < 4 * p: s = in_marks(s, lambda v: v.replace('-', pick('\u2010\u2011\u2013')) if kind in ('SSN', 'PHONE', 'FAX', 'DATE', 'NAME', 'ITIN', 'ZIP', 'CARD') else v)
    elif x < 6 * p: s = re.sub(r'"([^"]*)"', r'“\1”', s.replace("'", '’'))
    elif x < 7 * p: s = s.replace(' ', '  ', 1)
    elif x < 8 * p: s = pick(['“', '(', '~ ', '-- ', '>> ', '* ', '\u00a0']) + s if not s.startswith(('PID', 'NM1', '{', '<')) else s
    return s

# ------------------------------------------------------------------ building the set
CASES, SEEN = [], set()
def add(t, kind, ctx, text):
    text = text.strip(' ')
    if (t == 'P') != ('«' in text) or (key := (ctx, text) if t == 'P' else (t, text.lower())) in SEEN or any(c in text for c in '\t\n\r') or re.search(r'\{\w+\}', text): return False
    SEEN.add(key); CASES.append((t, kind, ctx, text)); return True
def run(t, kind, templates, n, default='text', p=.0, want=None):
    """Round-robin over the shuffled templates until n distinct lines exist; prefix 'ctx|' chooses the context."""
    ts, i, got = list(templates), 0, 0
    R.shuffle(ts)
    while got < n and i < n * 12:
        tpl = ts[i % len(ts)]; i += 1
        head, _, rest = tpl.partition('|')
        ctx, tpl = (head, rest) if head in CTX else (default, tpl)
        s = labelled_fill(tpl, kind)
        if t == 'P': s = noise(s, kind, p)
        elif chance(.12) and want != 'asis': s = pick([s.upper(), s.upper(), s.lower()])
        got += add(t, kind, ctx, s)
def labelled_fill(tpl, kind):
    while '{LV}' in tpl: tpl = tpl.replace('{LV}', labelled(kind), 1)
    return fill(tpl)
SIZES = {'SSN': 230, 'ITIN': 130, 'MBI': 170, 'HICN': 140, 'PHONE': 240, 'FAX': 150, 'EMAIL': 150, 'URL': 140, 'IP': 150, 'MAC': 130, 'CARD': 150, 'IBAN': 130, 'VIN': 130, 'DATE': 320, 'ADDRESS': 250, 'CITY': 170, 'ZIP': 160, 'AGE': 190, 'BIOMETRIC': 150, 'PHOTO': 150}
def positives():
    for k, n in SIZES.items(): run('P', k, T(P[k]), n, p=.02)
    for k in LABELS: run('P', k, T(COMMON) + [x for x in EXTRA[k] for _ in range(2)] + ['{LV}', 'note|{LV}', 'id|{LV}'] * 2, 210, p=.015)
    run('P', 'NAME', T(NAME_PAYER), 560, 'payer', .012)
    run('P', 'NAME', T(NAME_PERSON), 340, 'person', .015)
    run('P', 'NAME', T(NAME_NOTE), 680, 'note', .01)
    run('P', 'NAME', [x for x in T(NAME_PAYER) if '{full}' in x or '{lf}' in x][::2], 90, 'text', .01)
def negatives():
    def plain(cls, items, ctxs, carry=.0):
        for s in items:
            s = s.strip()
            if chance(carry): add('N', cls, 'note', fill(pick(["claim sent to {x}", "{x} denied {carc}", "per {x} rep, {svc} not covered", "rebill {x}", "pt brought {x} card", "{x} - claim in process", "check from {x} {amt}", "wrong payer, s/b {x}", "{x} auth pending for {svc}"]).replace('{x}', s)))
            else: add('N', cls, pick(ctxs), recase(s, .22, .06))
    out = list(PAYERS)
    for st, S in STATES.items():
        out += [f.replace('{S}', S).replace('{s}', st).replace('{U}', S.upper()) for f in R.sample(PAYER_STATE, 20)]
    for f in UNION: out += [f.replace('{k}', str(k)) for k in R.sample(range(2, 990), 5)]
    out += [f'{a}{pick([" ", " ", " - ", "/"])}{b}' for a, b in R.sample([(a, b) for a in PLANPFX for b in PLANSUF], 260)]
    for f in LOCALGOV: out += [f.replace('{c}', c).replace('{C}', c.upper()) for c in R.sample([p[0] for p in PLACES], 8)]
    plain('payer', dict.fromkeys(out), ['payer', 'payer', 'payer', 'text'], .06)
    plain('payer_eponym', dict.fromkeys(PAYER_EPONYM), ['payer', 'payer', 'text'], .1)
    out = list(HOSP_MISC)
    for f in HOSP_FORMS:
        for _ in range(6):
            c, k = pick(PLACES)[0], pick(COUNTIES); out.append(f.replace('{c}', c).replace('{C}', c.upper()).replace('{k}', k).replace('{K}', k.upper()))
    plain('hospital', dict.fromkeys(out), ['text', 'text', 'payer', 'note'])
    plain('hospital_eponym', dict.fromkeys(HOSP_EPONYM), ['text', 'text', 'payer', 'note'])
    run('N', 'denial', DENIAL, 560); run('N', 'clinical', CLINICAL, 760, 'note'); run('N', 'procedure', PROCEDURE, 430)
    run('N', 'eponym', [pick(EPO_CARRY).replace('{e}', e) for e in EPO], len(EPO), 'note'); run('N', 'policy', POLICY, 190)
    run('N', 'code', CODE_T, 520, want='asis')
def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, default=1); ap.add_argument('--counts', action='store_true')
    a = ap.parse_args(); R.seed(a.seed)
    positives(); negatives()
    assert len({c[2:] for c in CASES}) == len(CASES)
    for t, k, ctx, s in CASES:
        assert re.sub(r'[^«»]', '', s) == '«»' * s.count('«'), s
        assert '«»' not in s and len(s) < 4000, s
    if a.counts:
        for (t, k, c), n in sorted(Counter(x[:3] for x in CASES).items()): print(f'{t}\t{k}\t{c}\t{n}')
        for (t, k), n in sorted(Counter(x[:2] for x in CASES).items()): print(f'{t}\t{k}\tall\t{n}')
        print('total', len(CASES))
    else:
        sys.stdout.reconfigure(encoding='utf-8')
        for c in CASES: print('\t'.join(c))
if __name__ == '__main__': main()
