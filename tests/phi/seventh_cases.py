#!/usr/bin/env python3
"""Seventh evaluation set for the PHI detector: a TSV of positives (P) and hard negatives (N), all data synthetic, all people invented.

  P<TAB>KIND<TAB>context<TAB>text with identifiers in «»       N<TAB>class<TAB>context<TAB>text without PHI

Templates: {slot} = a generator (PHI slots wrap themselves in «») or a word list; [a|b|] = one of. Names on one line share one person per digit:
{fl} {lf} ... person 1, {fl2} person 2. Usage: seventh_cases.py [--seed N] [--counts]
"""
import argparse
import random
import re
import sys
from collections import Counter

R = random.Random(7)


def W(s):
    return [x.strip() for line in s.split('\n') for x in line.split('|') if x.strip()]


def T(s):
    return [x.strip() for x in s.split('\n') if x.strip()]


# ---------------------------------------------------------------- people
# origin: first names / last names (blanks separate; _ is a blank inside a name)
PEOPLE = {
 'english': ('Gordon Philippa Wesley Beverly Clifton Darlene Garrett Lorraine Spencer Tabitha Nolan Kimberly Preston Jolene Dwight Marcia Trevor Bethany Russell Gwendolyn Curtis Paige Leonard Shelby Roderick Cheryl',
  'Whitcombe Ashworth Hargrove Pemberton Thistlewood Bradshaw Colburn Wexford Tillman Ridgeway Langley Stratton Holloway Prescott Kingsley Merriweather Fairbanks Osborne Dunham Lockhart Winslow Hathaway Sutcliffe Tolliver'),
 'wordname': ('Amber Rose Grace Will Mark Bill Hope Faith Dawn April June May Joy Rob Frank Jack Ivy Violet Heather Ruby Pearl Chase Drew Dean Grant Summer Autumn Page Rich Art',
  'Banks Field Fields Price Best Young Long Short Bush Wood Woods Stone Rivers Brooks Hill Waters Park Parks Marsh Lake Forest Snow Frost Winters Summers Day Knight King Bishop Pope Church Temple Bell Rice Bean Berry Fish Fox Wolf Bird Crow Swan Gold Silver Steel Glass Cook Baker Butler Carpenter Mason Cooper Fisher Hunter Shepherd Gardner Weaver Taylor Page Case Bond Cash Rich Power Love Joy Moody Savage Sharp Strong Wise Cross Shields Pilgrim Head Hand Foote Legg Hart Law Judge Justice Small Little Blue White Black Brown Green Gray'),
 'afram': ('Keisha DeShawn Latoya Tyrone Shaniqua Jamal Tamika Darnell Ebony Marquis LaTasha Demetrius Aaliyah Terrell Nakia Rashad Imani Devonte Precious Kareem Monique Jermaine',
  'Washington Gaines Broussard Mosby Tubman Cornelius Grayson Batiste Muldrow Pettway Witherspoon Gadsden Bettis McCray Roundtree Beasley Dantzler Rucker Ravenell Singletary Bolden Pinckney'),
 'hispanic': ('Guadalupe Ramiro Yolanda Efrain Xiomara Heriberto Marisol Octavio Rocío Ignacio Esperanza Anselmo Griselda Leopoldo Itzel Fidel Maricela Evaristo Nayeli Refugio Consuelo Macario Graciela Ulises José_Luis Ana_María Juan_Carlos',
  'Villaseñor Ocampo Zaragoza Cisneros Barragán Montemayor Quiñones Arreola Tejeda Olivarez Saldaña Carrizales De_la_Cruz Peralta Ybarra Huerta Nájera Escamilla Luján Verdugo Zepeda Pantoja Ruelas Castañeda De_León Del_Toro'),
 'puertorican': ('Wilfredo Migdalia Edgardo Nydia Hiram Awilda Ramonita Efraín Carmelo Zoraida Luz_Delia Angel_Luis',
  'Maldonado Rivera Colón Figueroa Irizarry Quiñonez Nieves Santiago Feliciano Matos Vélez Pagán Cintrón Oquendo'),
 'chinese': ('Wei Xiaoling Jianguo Meifeng Haoran Yuxin Guoqiang Lihua Zhihao Shufen Jing Kaiming Wenjie Xiuying Bo Yan Siu-Ling Kwok-Wah',
  'Zhang Xu Ouyang Zhao Cai Deng Feng Guo Huang Jiang Kwan Leung Mak Ng Pan Qiu Shen Tsai Tseng Wu Xie Yip Zheng Zhou'),
 'korean': ('Ji-woo Minjun Seo-yeon Hyun-soo Eunji Sang-hoon Young-ja Kyung-hee Dong-hyun Jae Soon-ok Haneul Byung-chul Mi-kyung',
  'Kim Choi Jeong Kang Yoon Jang Lim Shin Seo Kwon Hwang Ahn Noh Bae Hong Moon Cho Namkoong'),
 'vietnamese': ('Thuy Quoc_Anh Hong_Nhung Minh Tuan Bao_Chau Duc Phuong Hien Khanh Lan Van_Hung Thanh_Tam Ngoc My_Linh Hoang_Long Xuan Trang',
  'Nguyen Tran Pham Huynh Phan Vu Dang Bui Ngo Duong Ly Truong Dinh Luong Trinh Cao'),
 'indian': ('Lakshmi Venkatesh Ananya Rajesh Padmini Harpreet Sunil Kavitha Nikhil Meenakshi Gurpreet Arvind Shalini Devendra Ishaan Jyoti Karthik Sudha Balaji Parvati Tejas Rekha',
  'Subramanian Krishnamurthy Patel Chaudhary Venkataraman Iyer Mukherjee Banerjee Deshpande Kulkarni Gill Dhillon Bhatt Reddy Naidu Chakraborty Sandhu Pillai Rangarajan Joshi Menon Thakkar'),
 'pakistani': ('Zainab Imran Fatima Usman Sadia Tariq Ayesha Bilal Nasreen Faisal', 'Chaudhry Qureshi Siddiqui Malik Butt Sheikh Mirza Ansari Akhtar Bhatti'),
 'filipino': ('Rosalinda Crisanto Maricel Rodrigo Ligaya Reynaldo Imelda Jun-Jun Corazon Bayani Marites Danilo Florencia Arnel',
  'Dimaculangan Macaraeg Bautista Pangilinan Catacutan Magsaysay Dela_Cruz Tolentino Manalo Agbayani Sumulong Lacson Batungbakal Evangelista'),
 'arabic': ('Abdulrahman Khadija Mustafa Layla Omar Samira Youssef Noor Khalid Huda Ibrahim Rania Walid Mariam Tarek Salma',
  'Al-Masri El-Sayed Haddad Al_Hussaini Khoury Mansour Abu_Bakr Nasser Shaheen Al-Rashid Darwish Farhat Bin_Saleh Hamdan Saleh Awad'),
 'persian': ('Shirin Farhad Maryam Kourosh Nasrin Behrouz Parisa Dariush Golnaz Arash Soraya Houshang', 'Tehrani Ghorbani Rahimzadeh Hosseini Farrokhzad Moradi Kermani Shirazi Bahrami Jafari Nazarian Vaziri'),
 'african': ('Chukwuemeka Ngozi Kwabena Folasade Babatunde Adaeze Kofi Thandiwe Oluwaseun Amina Sekou Wanjiru Tendai Nneka Mamadou Abena',
  'Okonkwo Adeyemi Mensah Oyelaran Diallo Nkrumah Mutasa Ogunleye Boateng Kamau Chukwu Traoré Ndlovu Eze Asante Mwangi'),
 'ethiopian': ('Abebe Tigist Haile Selamawit Tesfaye Mulugeta Hiwot Dawit Bethlehem Yonas Genet Berhane', 'Tadesse Gebremariam Wolde Alemayehu Kebede Haile Desta Mekonnen Tsegaye Gebreselassie Bekele Assefa'),
 'slavic': ('Oleksandr Svetlana Bogdan Ludmila Zbigniew Halina Dmitri Yevgenia Miroslav Katarzyna Stanislav Jadwiga Igor Zorica Vesna Radoslav Agnieszka Taras',
  'Kowalczyk Shevchenko Wojciechowski Petrov Novotny Ivanova Szczepanski Jovanovic Hrynchuk Kuznetsov Dvorak Milosevic Bondarenko Zielinski Sokolova Marchenko Krajewski Popovich'),
 'nordic': ('Astrid Bjorn Ingrid Leif Solveig Torsten Sigrid Anders Gunnar Liv Eskil Annika Juhani Aino', 'Lindqvist Halvorsen Sørensen Bergström Knutson Rasmussen Thorvaldsen Haugen Korhonen Nygaard Ostergaard Virtanen Engebretson Sandvik'),
 'jewish': ('Shmuel Rivka Menachem Chaya Ezra Miriam Avi Devorah Yitzchak Tova Moshe Shoshana', 'Rosenblatt Feinberg Abramowitz Goldfarb Katzenellenbogen Mandelbaum Teitelbaum Ben-David Shapiro Weiss Lefkowitz Horowitz'),
 'greek': ('Stavros Despina Konstantinos Vasiliki Panagiotis Eleni Spyros Kalliope Athanasios Evangelia', 'Papadopoulos Kostopoulos Stamatakis Economou Theodorakis Karras Angelopoulos Mavros Zervas Pappas'),
 'italian': ('Giuseppina Carmine Concetta Salvatore Rosaria Vito Antonella Rocco Filomena Gaetano Pasquale Luciana', "Esposito DiGiacomo LaRocca Mastroianni D'Agostino Ferraro Giordano DeLuca Scarpelli Bevilacqua Santangelo Pellegrino Lo_Presti Tagliaferro"),
 'irish': ('Siobhan Declan Maeve Colm Aoife Brendan Nuala Fergus Deirdre Eamon Niamh Cormac', "O'Shaughnessy McGillicuddy O'Doherty Gallagher MacNamara Fitzmaurice O'Rourke McEnroe Flaherty Kilbride O'Malley Mulcahy Brannigan McLoughlin"),
 'scottish': ('Hamish Fiona Callum Ailsa Lachlan Isla Angus Morag', 'MacTavish McPherson Abernathy Colquhoun MacKinnon Dunbar Galbraith McCorquodale Lennox Buchanan'),
 'german': ('Dieter Hannelore Klaus Ursula Heinz Gisela Wolfgang Gretchen Otto Liesel', 'Schwarzkopf Vogelsang Hirsch Baumgartner Müller von_Bergen Schumacher Kessler Zimmermann Oberholtzer Stoltzfus Yoder'),
 'polynesian': ('Sione Leilani Keoni Mele Tavita Kalani Losa Semisi Pualani Fetu Kamalei Viliami', "Tuiasosopo Kealoha Faleolo Kahananui Tupou Fonoti Ka'aihue Leavasa Mahoe Taufahema Nakamoto Palakiko"),
 'nativeam': ('Wynona Delbert Raelynn Leland Verna Aiyana Emerson Thomasina Darrell Lorinda', 'Begay Yazzie Tsosie Whitehorse Two_Bulls Standing_Bear Benally Red_Cloud Manygoats Blackhawk Nez Yellowhair Running_Wolf Etsitty'),
 'dutch': ('Pieter Marijke Hendrik Annelies Joost Wilhelmina Gerrit Femke', 'van_der_Berg Vandenberg DeVries Hoekstra Van_Dyke Ten_Eyck Boersma Dykstra Vander_Molen Zylstra'),
 'french': ('Thibault Geneviève Marcel Odette Luc Mireille Étienne Colette Armand Solange', 'Beauchamp LeBlanc Thibodeaux Arceneaux Fontenot St._Pierre Desrosiers Boudreaux Charbonneau Duquesne Pelletier LaFontaine Hébert'),
 'armenian': ('Hovhannes Anahit Vartan Siranush Garabed Araxie Hrant Lusine', 'Hovhannisyan Petrosyan Kevorkian Manoukian Bedrosian Grigoryan Sarkissian Der_Boghosian'),
 'turkish': ('Mehmet Ayşe Emre Zeynep Kerem Elif Orhan Fatma', 'Yılmaz Demir Öztürk Kaya Aksoy Erdogan Çelik Karadag'),
 'thai': ('Somchai Siriporn Anong Kittisak Malee Prasert Wanida Niran', 'Srisai Chaiyaporn Wongsakul Rattanakosin Suwannarat Thongchai Phromma Boonmee'),
 'hmong': ('Pao Mai_Yer Tou Kia Xeng Bee Chue Pa_Houa', 'Vang Xiong Yang Moua Thao Her Lor Vue'),
 'haitian': ('Jean-Baptiste Marie-Ange Wilner Fabiola Dieudonné Rose-Laure Frantz Guerline', 'Desrosiers Toussaint Pierre-Louis Jean-Charles Dorvil Célestin Saint-Fleur Metayer'),
 'japanese': ('Haruki Michiko Kenji Sachiko Takeshi Yumi Hiroshi Akiko Noboru Keiko', 'Nakagawa Watanabe Shimizu Okamoto Fujimoto Takahashi Yamashiro Higa Kurosawa Matsunaga'),
 'portuguese': ('Joaquim Fernanda Thiago Luzia Duarte Beatriz Manuel Conceição', 'Medeiros da_Silva Pacheco dos_Santos Ferreira Carvalho Machado Teixeira'),
 'cambodian': ('Sophea Vannak Bopha Rithy Chanthou Sokha', 'Chhim Sok Keo Prak Heng Phan'),
 'romanian': ('Gheorghe Mihaela Costin Doina Vasile Ileana', 'Popescu Dumitrescu Ionescu Constantinescu Munteanu Radulescu'),
 'baltic': ('Vytautas Laima Janis Ruta Andrius Ilze', 'Kazlauskas Ozols Petrauskas Balodis Jankauskas Berzins'),
 'common': ('James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Nancy Daniel Lisa Matthew Betty Anthony Sandra Donald Ashley Steven Donna Paul Emily Andrew Carol Joshua Michelle Kenneth Amanda Kevin Melissa Brian Deborah George Stephanie Timothy Rebecca Ronald Laura',
  'Smith Johnson Williams Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Moore Jackson Martin Lee Perez Thompson Harris Sanchez Clark Ramirez Lewis Robinson Walker Allen Wright Scott Torres Hill Flores Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan Peterson Bailey Reed Kelly Howard Ward Richardson Watson'),
}
PEOPLE = {k: ([x.replace('_', ' ') for x in f.split()], [x.replace('_', ' ') for x in l.split()]) for k, (f, l) in PEOPLE.items()}
ORIG = list(PEOPLE)
WEIGHT = {'common': 7, 'hispanic': 4, 'english': 3, 'wordname': 3, 'afram': 2, 'indian': 2, 'chinese': 1.5, 'vietnamese': 1.5, 'puertorican': 1.5, 'slavic': 1.5, 'arabic': 1.5, 'african': 1.5}
WTS = [WEIGHT.get(o, 1) for o in ORIG]


WORDY = set(PEOPLE['wordname'][0] + PEOPLE['wordname'][1])


class Person:
    def __init__(self):
        self.o = R.choices(ORIG, WTS)[0]
        f, l = PEOPLE[self.o]
        self.f = R.choice(f if self.o != 'wordname' or R.random() < .5 else PEOPLE['common'][0])
        self.l = R.choice(l)
        if self.o in ('indian', 'filipino', 'korean', 'chinese', 'hispanic', 'slavic', 'german', 'portuguese', 'irish', 'italian') and R.random() < .2:
            self.f = R.choice(PEOPLE['common'][0])
        if self.o in ('hispanic', 'puertorican') and R.random() < .25:
            self.l += R.choice(['-', ' ']) + R.choice(l)
        elif R.random() < .04:
            self.l += '-' + R.choice(PEOPLE['english'][1])
        self.mi = R.choice('ABCDEFGHJKLMNPRSTVW')
        self.m = R.choice(PEOPLE['common'][0] + PEOPLE['english'][0])
        self.sx = R.choice(['Jr', 'Sr', 'III', 'II', 'Jr.', 'IV']) if R.random() < .5 else ''


def q(s):
    return '«' + s + '»'


def nm(p, form):
    s = form
    u = s.endswith('_u')
    lo = s.endswith('_l')
    if u or lo:
        s = s[:-2]
    r = {'fl': lambda: p.f + ' ' + p.l,
         'fml': lambda: '%s %s%s %s' % (p.f, p.mi, R.choice(['', '.']), p.l),
         'ffl': lambda: '%s %s %s' % (p.f, p.m, p.l),
         'fls': lambda: (p.f + ' ' + p.l + (R.choice([' ', ', ']) + p.sx if p.sx else '')),
         'lf': lambda: p.l + ', ' + p.f,
         'lfm': lambda: '%s, %s %s' % (p.l, p.f, p.mi),
         'lfmm': lambda: '%s, %s %s' % (p.l, p.f, p.m),
         'lcf': lambda: p.l + ',' + p.f,
         'lsf': lambda: p.l + ' ' + p.f,
         'lsfm': lambda: '%s %s %s' % (p.l, p.f, p.mi),
         'lfs': lambda: (p.l + (' ' + p.sx if p.sx else '') + ', ' + p.f),
         'il': lambda: p.f[0] + '. ' + p.l,
         'l': lambda: p.l, 'f': lambda: p.f,
         'hl7': lambda: '%s^%s^%s' % (p.l, p.f, p.mi)}[s]()
    return r.upper() if u else r.lower() if lo else r


NAMEFORMS = 'fl fml ffl fls lf lfm lfmm lcf lsf lsfm lfs il l f hl7'.split()


# ---------------------------------------------------------------- identifiers
def D(n):
    return ''.join(R.choice('0123456789') for _ in range(n))


def D1(n):
    return R.choice('123456789') + D(n - 1)


def A(n, s='ABCDEFGHJKLMNPRSTUVWXYZ'):
    return ''.join(R.choice(s) for _ in range(n))


def ssn_parts():
    while True:
        a, g, s = R.randint(1, 899), R.randint(1, 99), R.randint(1, 9999)
        if a not in (666, 78, 219, 123, 987) and len(set('%03d%02d%04d' % (a, g, s))) > 3:
            return '%03d' % a, '%02d' % g, '%04d' % s


def ssn():
    a, g, s = ssn_parts()
    return R.choice(['-', '-', '-', '-', ' ', '.']).join((a, g, s))


def ssn9():
    return ''.join(ssn_parts())


def mbi():
    L = 'ACDEFGHJKMNPQRTUVWXY'
    d, l, x = (lambda: D(1)), (lambda: R.choice(L)), (lambda: R.choice(L + '0123456789'))
    s = R.choice('123456789') + l() + x() + d() + l() + x() + d() + l() + l() + d() + d()
    k = R.random()
    if k < .35:
        s = s[:4] + '-' + s[4:7] + '-' + s[7:]
    elif k < .42:
        s = s.lower()
    return s


def hicn():
    a, g, s = ssn_parts()
    suf = R.choice('A A A A B B1 B2 C1 C2 D D6 E HA M T TA W W1'.split())
    k = R.random()
    if k < .2:
        return R.choice(['A', 'MA', 'WA', 'WD', 'CA', 'PA', 'H', 'WH']) + '-' + a + '-' + g + '-' + s
    return '-'.join((a, g, s)) + R.choice(['', '-', '']) + suf


def luhn(body):
    t = 0
    for i, c in enumerate(reversed(body)):
        v = int(c)
        if i % 2 == 0:
            v *= 2
            v = v - 9 if v > 9 else v
        t += v
    return body + str(-t % 10)


def luhn_ok(s):
    return luhn(s[:-1]) == s


def card():
    k = R.choice(['4', '4', '4', '5', '5', '2', 'a', 'd', 'j', 'c'])
    if k == 'a':
        s = luhn(R.choice(['34', '37']) + D(12))
        return R.choice([s, s[:4] + ' ' + s[4:10] + ' ' + s[10:], s[:4] + '-' + s[4:10] + '-' + s[10:]])
    if k == 'c':
        s = luhn(R.choice(['36', '38']) + D(11))
        return R.choice([s, s[:4] + ' ' + s[4:10] + ' ' + s[10:]])
    pre = {'4': '4' + D(3), '5': str(R.randint(51, 55)) + D(2), '2': str(R.randint(2221, 2720)), 'd': R.choice(['6011', '6445', '6501', '6521']), 'j': str(R.randint(3528, 3589))}[k]
    s = luhn(pre + D(11))
    return R.choice(['', ' ', '-', ' ', '']).join(s[i:i + 4] for i in (0, 4, 8, 12))


def iban():
    c, b = R.choice([('DE', lambda: D(18)), ('GB', lambda: R.choice(['NWBK', 'BARC', 'LOYD', 'MIDL']) + D(14)), ('FR', lambda: D(23)), ('ES', lambda: D(20)),
                     ('NL', lambda: R.choice(['ABNA', 'INGB', 'RABO']) + D(10)), ('IT', lambda: A(1) + D(22)), ('CH', lambda: D(17)), ('BE', lambda: D(12)),
                     ('IE', lambda: R.choice(['AIBK', 'BOFI']) + D(14)), ('PL', lambda: D(24)), ('AT', lambda: D(16)), ('SE', lambda: D(20)), ('DK', lambda: D(14)), ('PT', lambda: D(21)), ('NO', lambda: D(11))])
    b = b()
    n = ''.join(str(int(x, 36)) for x in b + c + '00')
    s = c + '%02d' % (98 - int(n) % 97) + b
    assert int(''.join(str(int(x, 36)) for x in s[4:] + s[:4])) % 97 == 1
    return s if R.random() < .45 else ' '.join(s[i:i + 4] for i in range(0, len(s), 4))


AREA = '201 203 205 206 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248 251 252 253 254 256 260 262 267 269 270 276 281 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 325 330 331 334 336 337 339 347 351 352 360 361 386 401 402 404 405 406 407 408 409 410 412 413 414 415 417 419 423 425 432 434 435 440 443 469 478 479 480 484 501 502 503 504 505 507 508 509 510 512 513 515 516 517 518 520 530 540 541 559 561 562 563 570 573 574 580 585 586 601 602 603 605 606 607 608 609 610 612 614 615 616 617 618 619 620 623 626 630 631 636 641 650 651 661 662 678 701 702 703 704 706 707 708 712 713 714 715 716 717 718 719 720 724 727 731 732 734 740 757 760 763 765 770 772 773 775 781 785 787 801 802 803 804 805 806 808 810 812 813 814 815 816 817 818 828 830 831 832 843 845 847 850 856 857 858 859 860 862 863 864 865 870 901 903 904 906 907 908 909 910 912 913 914 915 916 917 918 919 920 925 928 931 936 937 940 941 949 951 952 954 956 970 971 972 973 978 979 980 985'.split()


def phone(sepd=True):
    a = R.choice(AREA)
    while True:
        e = R.choice('23456789') + D(2)
        if e[1:] != '11':
            break
    l = D(4)
    f = R.choice(['(%s) %s-%s', '%s-%s-%s', '%s.%s.%s', '(%s)%s-%s', '%s %s %s', '+1 %s-%s-%s', '1-%s-%s-%s', '+1 (%s) %s-%s', '%s/%s-%s', '(%s) %s %s', '%s-%s-%s', '(%s) %s-%s'])
    s = f % (a, e, l)
    return s + (R.choice([' x%d', ' ext %d', ' ext. %d', 'x%d']) % R.randint(10, 4999) if R.random() < .08 else '')


def phone10():
    a = R.choice(AREA)
    return a + R.choice('23456789') + R.choice('023456789') + D(5)


def ipa():
    if R.random() < .65:
        return '.'.join(map(str, (R.choice([10, 24, 47, 66, 68, 71, 73, 98, 104, 172, 174, 192, 203, 75, 99]), R.randint(0, 255), R.randint(0, 255), R.randint(1, 254))))
    h = lambda: '%x' % R.randint(0x10, 0xffff)
    return R.choice([lambda: '2600:1700:' + ':'.join(h() for _ in range(6)), lambda: '2601:%s:%s::%s' % (h(), h(), h()), lambda: 'fe80::' + ':'.join(h() for _ in range(4)),
                     lambda: '2001:db8:%s::%s:%s' % (h(), h(), h()), lambda: '::ffff:73.%d.%d.%d' % (R.randint(0, 255), R.randint(0, 255), R.randint(1, 254))])()


def mac():
    h = [('%02x' % R.randint(0, 255)) for _ in range(6)]
    h[0] = R.choice(['00', '3c', 'a4', 'f0', '9c', '28', 'd8', '70'])
    k = R.random()
    s = ':'.join(h) if k < .5 else '-'.join(h) if k < .8 else '.'.join((h[0] + h[1], h[2] + h[3], h[4] + h[5]))
    return s.upper() if R.random() < .6 else s


VT = {**{c: i + 1 for i, c in enumerate('ABCDEFGH')}, **{c: i + 1 for i, c in enumerate('JKLMN')}, 'P': 7, 'R': 9, **{c: i + 2 for i, c in enumerate('STUVWXYZ')}, **{str(i): i for i in range(10)}}


def vin():
    s = list(R.choice(['1HG', '1FT', '2T1', '3VW', '4T1', '5YJ', 'JHM', 'KMH', 'WBA', '1G1', 'JTD', '2C3', '1C6', 'KNA', '5FN', 'WVW', '3N1', 'SAL']) + A(2, 'ABCDEFGHJKLMNPRSTUVWXYZ') + D(3) + '0' + R.choice('ABCDEFGHJKLMNPRST') + R.choice('ABCDEFGHJKLMN') + D(6))
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    c = sum(VT[x] * y for x, y in zip(s, w)) % 11
    s[8] = 'X' if c == 10 else str(c)
    return ''.join(s)


def npi():
    b = R.choice('12') + D(8)
    return luhn('80840' + b)[5:]


def dea():
    d = D(6)
    return R.choice('ABFGMP') + A(1) + d + str((sum(int(x) for x in d[0::2]) + 2 * sum(int(x) for x in d[1::2])) % 10)


def gtin():
    b = R.choice(['0', '1']) + R.choice(['08', '03', '06', '08']) + D(10)
    t = sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(b))
    return b + str(-t % 10)


MON = 'January February March April May June July August September October November December'.split()


def ymd(y0, y1):
    return R.randint(y0, y1), R.randint(1, 12), R.randint(1, 28)


def fdate(y, m, d, short=True):
    f = ['%02d/%02d/%04d' % (m, d, y)] * 6 + ['%d/%d/%02d' % (m, d, y % 100)] * 3 + ['%02d-%02d-%04d' % (m, d, y)] * 2 + ['%04d-%02d-%02d' % (y, m, d)] * 2 + [
        '%s %d, %d' % (MON[m - 1], d, y), '%s %d, %d' % (MON[m - 1][:3], d, y), '%02d-%s-%04d' % (d, MON[m - 1][:3], y), '%d %s %d' % (d, MON[m - 1][:3], y), '%d.%d.%d' % (m, d, y), '%d/%d/%d' % (m, d, y),
        '%s %d%s, %d' % (MON[m - 1], d, 'st' if d in (1, 21) else 'nd' if d in (2, 22) else 'rd' if d in (3, 23) else 'th', y), '%02d/%02d/%02d' % (m, d, y % 100), '%02d%s%04d' % (d, MON[m - 1][:3].upper(), y)]
    return R.choice(f)


def date():
    return fdate(*ymd(2019, 2025))


def dob():
    return fdate(*ymd(1926, 2023))


def md():
    y, m, d = ymd(2020, 2025)
    return R.choice(['%d/%d' % (m, d), '%02d/%02d' % (m, d)])


EDOM = 'gmail.com yahoo.com hotmail.com outlook.com aol.com icloud.com comcast.net sbcglobal.net verizon.net msn.com live.com att.net bellsouth.net proton.me me.com cox.net charter.net earthlink.net frontiernet.net ymail.com student.uni-valley.edu tri-county.k12.oh.us'.split()
ASC = str.maketrans('áéíóúñüçãâêôøöäåşıèÉÇÖŞ', 'aeiounucaaeooooasieECOS')


def email():
    p = Person()
    f, l = (re.sub('[^a-z]', '', x.translate(ASC).lower()) for x in (p.f, p.l))
    u = R.choice(['%s.%s' % (f, l), f[0] + l, '%s%s%d' % (f, l, R.randint(1, 99)), '%s_%s' % (f, l), l + f[0] + str(R.randint(50, 99)), f + str(R.randint(1948, 2005)), '%s.%s+claims' % (f, l), '%s-%s' % (l, f), 'mom2' + f, l + 'family' + D(1), f + '.' + p.mi.lower() + '.' + l])
    s = u + '@' + R.choice(EDOM)
    return s.upper() if R.random() < .08 else s


def url():
    p = Person()
    f, l = (re.sub('[^a-z]', '', x.translate(ASC).lower()) for x in (p.f, p.l))
    return R.choice(['https://www.facebook.com/%s.%s.%s' % (f, l, D1(3)), 'https://mychart.lakevalleyhealth.org/MyChart/p/%s' % D1(8), 'http://www.%s%sdesigns.com' % (f, l), 'www.linkedin.com/in/%s-%s-%s' % (f, l, D(4)), 'https://portal.northbaypeds.com/patient/%s/visits' % D1(6),
                     'https://www.gofundme.com/f/help-%s-%s-recover' % (f, l), 'www.caringbridge.org/visit/%s%s' % (f, l), 'https://instagram.com/%s_%s' % (f, l), 'https://drive.google.com/file/d/1%s/view' % A(20, 'abcdefghijkmnpqrstuvwxyz0123456789'),
                     'https://docs.ridgeclinic.net/scan?acct=%s' % D1(7), 'http://%s-%s.blogspot.com/' % (f, l), 'https://zoom.us/j/%s' % D1(10), 'https://%s%s.wixsite.com/home' % (f, l), 'ftp://files.medrec-xfer.net/in/%s_%s.pdf' % (l, D(5)), 'https://youtu.be/%s' % A(11, 'abcdefghijkmnpqrstuvwxyz0123456789'), 'tiktok.com/@%s.%s' % (f, l)])


def mrn():
    return R.choice([lambda: D1(7), lambda: D1(6), lambda: '00' + D(6), lambda: 'M' + D(8), lambda: '%s-%s-%s' % (D(2), D(2), D(2)), lambda: D1(8), lambda: 'E' + D1(7), lambda: A(2) + D(6), lambda: D1(9), lambda: 'MR' + D(7), lambda: D1(3) + '-' + D(3) + '-' + D(2), lambda: 'H' + D(9)])()


def acct():
    return R.choice([lambda: D1(8), lambda: D1(9), lambda: D1(10), lambda: 'V' + D(9), lambda: A(2) + D(7), lambda: D1(6) + '-' + D(2), lambda: '%s.%s' % (D1(6), D(1)), lambda: '10' + D(9), lambda: 'PCN' + D(7), lambda: D1(5) + A(1) + D(4), lambda: A(3) + '-' + D(6)])()


def member():
    return R.choice([lambda: 'W' + D(9), lambda: A(3) + D(9), lambda: 'XQ' + A(1) + D1(9), lambda: 'H' + D(8), lambda: 'U' + D(7) + ' ' + D(2), lambda: D1(9), lambda: D1(11), lambda: A(3) + D(3) + A(1) + D(5), lambda: 'YP' + A(1) + D(9) + '01', lambda: D1(8) + '-' + D(2), lambda: 'R' + D(8), lambda: 'JLG' + D(9), lambda: 'ZGP' + D(9), lambda: '9' + D(8) + '00', lambda: 'K' + D(10), lambda: D1(3) + ' ' + D(3) + ' ' + D(3)])()


def medicaid():
    return R.choice([lambda: ('NY', A(2) + D(5) + A(1)), lambda: ('CA', '9' + D(7) + A(1)), lambda: ('TX', D1(9)), lambda: ('FL', D1(10)), lambda: ('PA', D1(10)), lambda: ('MI', '00' + D(8)), lambda: ('MA', '100' + D(9)), lambda: ('OH', '1' + D(11)), lambda: ('WA', D1(9) + 'WA'),
                     lambda: ('AZ', 'A' + D(8)), lambda: ('NC', D1(9) + A(1)), lambda: ('IL', D1(9)), lambda: ('GA', '111' + D(9)), lambda: ('CO', A(1) + D(6)), lambda: ('LA', D1(13)), lambda: ('TN', D1(9)), lambda: ('KY', D1(10)), lambda: ('WI', D1(10)), lambda: ('OR', A(2) + D(4) + A(1) + D(1)), lambda: ('MN', '0' + D(7))])()


def lic():
    return R.choice([lambda: ('CA', A(1) + D(7)), lambda: ('FL', '%s%s-%s-%s-%s-0' % (A(1), D(3), D(3), D(2), D(3))), lambda: ('TX', D1(8)), lambda: ('NY', '%s %s %s' % (D1(3), D(3), D(3))), lambda: ('IL', '%s%s-%s-%s' % (A(1), D(3), D(4), D(4))), lambda: ('MI', '%s %s %s %s %s' % (A(1), D(3), D(3), D(3), D(3))),
                     lambda: ('NJ', '%s%s %s %s' % (A(1), D(4), D(5), D(5))), lambda: ('OH', A(2) + D(6)), lambda: ('WA', 'WDL%s%s%sB' % (A(2), D(3), A(2))), lambda: ('PA', D1(8)), lambda: ('WI', '%s%s-%s-%s-%s' % (A(1), D(3), D(4), D(4), D(2))), lambda: ('MN', A(1) + D(12)), lambda: ('GA', '0' + D(8)), lambda: ('VA', 'T' + D(8)),
                     lambda: ('AZ', 'D' + D(8)), lambda: ('CO', '%s-%s-%s' % (D(2), D(3), D(4))), lambda: ('MA', 'S' + D(8)), lambda: ('NC', '0000' + D(8)), lambda: ('MD', '%s-%s-%s-%s-%s' % (A(1), D(3), D(3), D(3), D(3))), lambda: ('OR', D1(7))])()


def plate():
    return R.choice([lambda: D1(1) + A(3) + D(3), lambda: A(3) + '-' + D(4), lambda: A(3) + ' ' + D(4), lambda: A(3) + D(4), lambda: D1(3) + '-' + A(3), lambda: A(2) + D(5), lambda: A(3) + ' ' + D(3), lambda: D1(3) + ' ' + A(3), lambda: A(1) + D(2) + ' ' + A(3), lambda: D1(2) + A(1) + D(3)])()


def device():
    return R.choice([lambda: A(3) + D(6) + A(1), lambda: 'SN' + D(8), lambda: D1(9), lambda: 'PJN' + D(6) + 'H', lambda: A(2) + '-' + D(7), lambda: D1(4) + '-' + D(5), lambda: 'X' + D(3) + A(2) + D(4), lambda: A(1) + D(7), lambda: 'RBK' + D(6) + 'S'])()


CITIES = W('''Fresno|CA|93722|Bakersfield|CA|93307|Chula Vista|CA|91910|Modesto|CA|95350|Amarillo|TX|79109|Lubbock|TX|79412|Laredo|TX|78041|Beaumont|TX|77706|Toledo|OH|43613|Youngstown|OH|44505|Dayton|OH|45424|Scranton|PA|18504|Allentown|PA|18102
Altoona|PA|16602|Utica|NY|13501|Yonkers|NY|10701|Schenectady|NY|12303|Elmira|NY|14901|Paterson|NJ|07501|Vineland|NJ|08360|Worcester|MA|01604|Fall River|MA|02721|Pawtucket|RI|02860|Waterbury|CT|06704|Bangor|ME|04401|Nashua|NH|03060|Rutland|VT|05701|Roanoke|VA|24012
Norfolk|VA|23504|Wheeling|WV|26003|Durham|NC|27703|Fayetteville|NC|28303|Gastonia|NC|28054|Spartanburg|SC|29303|Savannah|GA|31405|Macon|GA|31204|Ocala|FL|34471|Pensacola|FL|32504|Lakeland|FL|33801|Hialeah|FL|33012|Mobile|AL|36605|Tupelo|MS|38801|Gulfport|MS|39503
Shreveport|LA|71104|Lake Charles|LA|70601|Jonesboro|AR|72401|Knoxville|TN|37917|Chattanooga|TN|37411|Paducah|KY|42001|Owensboro|KY|42301|Muncie|IN|47302|Kokomo|IN|46901|Peoria|IL|61604|Rockford|IL|61107|Joliet|IL|60435|Kenosha|WI|53142|Oshkosh|WI|54901|Eau Claire|WI|54701
Duluth|MN|55805|St. Cloud|MN|56301|Waterloo|IA|50701|Davenport|IA|52803|Sioux Falls|SD|57103|Rapid City|SD|57701|Minot|ND|58701|Grand Island|NE|68801|Topeka|KS|66604|Joplin|MO|64801|St. Joseph|MO|64506|Lawton|OK|73505|Enid|OK|73703|Pueblo|CO|81004|Greeley|CO|80631
Las Cruces|NM|88001|Farmington|NM|87401|Flagstaff|AZ|86001|Yuma|AZ|85364|Provo|UT|84604|Ogden|UT|84401|Pocatello|ID|83201|Billings|MT|59102|Casper|WY|82601|Reno|NV|89502|Elko|NV|89801|Yakima|WA|98902|Spokane|WA|99207|Medford|OR|97501|Hilo|HI|96720|Fairbanks|AK|99701|Saginaw|MI|48601|Flint|MI|48503|Kalamazoo|MI|49001|Dover|DE|19901|Hagerstown|MD|21740''')
CITIES = [tuple(CITIES[i:i + 3]) for i in range(0, len(CITIES), 3)]
STREET = W('''Maple|Oakwood|Ridgecrest|Jefferson|Sunset|Pine Hollow|Cedar Creek|Elmwood|Chestnut|Lakeshore|Old Mill|Meadowbrook|Willow Bend|Highland|Magnolia|Cypress Point|Birchwood|Franklin|Church|Walnut Grove|Peachtree|Cottonwood|Mesa Verde|Harbor View|Stonebridge|Prairie|Kensington|Camino Real|Martin Luther King Jr|Washington|Juniper|Rolling Hills|Quail Run|Fox Chase|Brookside|Westfield|Orchard|Linden|Spring Garden|Dogwood|4th|12th|27th|103rd|W 63rd|Bayou|Appaloosa|Silver Lake|Mockingbird|Shady''')
SUF = W('St|Street|Ave|Avenue|Dr|Drive|Rd|Road|Ln|Lane|Blvd|Ct|Court|Way|Pl|Place|Cir|Ter|Trl|Pkwy|Loop|Hwy|St.|Ave.|Rd.|Dr.')


def street():
    k = R.random()
    if k < .1:
        return R.choice(['PO Box %s', 'P.O. Box %s', 'P O BOX %s', 'Post Office Box %s']) % D1(R.choice([2, 3, 4, 5]))
    if k < .13:
        return R.choice(['RR %s Box %s', 'HC %s Box %s', 'RFD %s Box %s']) % (D1(1), D1(3))
    if k < .17:
        return R.choice(['%s County Road %s', '%s State Hwy %s', '%s County Rd %s', '%s US Highway %s', '%s FM %s']) % (D1(4), D1(2))
    n = R.choice([D1(3), D1(4), D1(5), D1(2), D1(4), D1(3), D1(3) + ' 1/2', D1(3) + 'B', D1(2) + '-' + D1(2)])
    s = n + ' ' + R.choice(['', '', '', 'N ', 'S ', 'E. ', 'West ', 'NW ', 'SE ']) + R.choice(STREET) + ' ' + R.choice(SUF)
    return s + (R.choice([' Apt %s' % D1(2), ' #%s' % D1(3), ', Apt. %s%s' % (D1(1), A(1)), ' Unit %s' % D1(1), ' Lot %s' % D1(2), ', Ste %s' % D1(3), ' Trlr %s' % D1(1), ', 2nd Floor']) if R.random() < .35 else '')


def zipc():
    z = R.choice(CITIES)[2]
    return z + ('-' + D1(4) if R.random() < .3 else '')


PAY = W('Aetna|UHC|BCBS|Cigna|Humana|Medicare|Medicaid|Tricare|Anthem|Molina|Kaiser|Ambetter|WellCare|Centene|UMR|Meritain|GEHA|Oscar|Blue Shield|BCBSTX|Optum|Tricare East|Medi-Cal|Healthfirst|CareSource|Amerigroup|Oxford|Sedgwick|State Farm|Geico|Progressive|Delta Dental|VSP|Highmark|Florida Blue|Priority Health|HealthPartners|Superior')
CPTS = W('99213|99214|99203|99285|99232|93000|80053|85025|36415|71046|74177|70450|72148|45378|43239|97110|97140|90834|90837|99495|J1885|G0439|96372|20610|29881|27447|66984|59400|11042|95810|A0427|E0601|K0001|D2740|92014|77067|76830|93306|G0463|J3301|94640|17000|99396')
ICDS = W('E11.9|I10|M54.50|J06.9|Z00.00|N39.0|K21.9|F41.1|F32.A|R07.9|S93.401A|M17.11|E78.5|J44.1|I48.91|Z12.31|O80|R10.9|G47.33|M25.561|L03.115|I50.22|N18.31|C50.911|H25.13|Z23|E66.01|B20|G89.29|T14.90XA')
AMTS = lambda: '$' + R.choice(['%d.%02d' % (R.randint(4, 980), R.randint(0, 99)), '{:,}.{:02d}'.format(R.randint(1000, 48000), R.randint(0, 99)), '%d' % R.randint(10, 900)])
S = {}
S.update({
    'ssn': lambda: q(ssn()), 'ssn9': lambda: q(ssn9()), 'last4': lambda: q(D(4)), 'mbi': lambda: q(mbi()), 'hicn': lambda: q(hicn()), 'card': lambda: q(card()), 'iban': lambda: q(iban()), 'email': lambda: q(email()), 'url': lambda: q(url()), 'ip': lambda: q(ipa()), 'mac': lambda: q(mac()), 'vin': lambda: q(vin()),
    'phone': lambda: q(phone()), 'phone10': lambda: q(phone10()), 'fax': lambda: q(phone()), 'mrn': lambda: q(mrn()), 'acct': lambda: q(acct()), 'member': lambda: q(member()), 'mcd': lambda: q(medicaid()[1]), 'lic': lambda: q(lic()[1]), 'plate': lambda: q(plate()), 'device': lambda: q(device()), 'date': lambda: q(date()),
    'dob': lambda: q(dob()), 'md': lambda: q(md()), 'd8': lambda: q('%04d%02d%02d' % ymd(1940, 2025)), 'my': lambda: q('%s %d' % (R.choice(MON), R.randint(2016, 2025))), 'street': lambda: q(street()), 'zip': lambda: q(zipc()), 'age': lambda: q(str(R.choice([90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 91, 92, 93]))),
    'pay': lambda: R.choice(PAY), 'cpt': lambda: R.choice(CPTS), 'icd': lambda: R.choice(ICDS), 'amt': AMTS, 'n': lambda: str(R.randint(2, 30)), 'st': lambda: R.choice(CITIES)[1], 'co': lambda: R.choice(['16', '18', '22', '27', '29', '31', '45', '50', '97', '109', '119', '151', '197', '204', '236', '242', '252', 'B7', '11', '4']),
    'clm': lambda: R.choice([lambda: '20' + D(2) + D(3) + D(6), lambda: 'E' + A(1) + D(8), lambda: D1(13), lambda: 'CLM-' + D(7)])(), 'npi': npi,
    'tf': lambda: R.choice(['1-800-%s-%s', '(800) %s-%s', '888-%s-%s', '1-877-%s-%s', '866-%s-%s', '(855) %s-%s', '1-844-%s-%s', '833-%s-%s']) % (R.choice('23456789') + R.choice('023456789') + D(1), D(4)),
    'year': lambda: str(R.randint(2015, 2026)), 'wd': lambda: R.choice('Monday Tuesday Wednesday Thursday Friday'.split()),
    'udi': lambda: q('(01)' + gtin() + '(17)' + '%02d%02d%02d' % (R.randint(25, 30), R.randint(1, 12), R.randint(1, 28)) + '(21)' + R.choice([D1(9), A(2) + D(7)])),
})
LOC = [None]


def fill(t, lists=None):
    """Expand [a|b] and {slot}; per-call persons and place."""
    ps = {}
    loc = R.choice(CITIES)
    ml = medicaid()
    dl = lic()

    def slot(m):
        k = m.group(1)
        if lists and k in lists:
            return fill(R.choice(lists[k]), lists)
        mm = re.match(r'([a-z]+?)(7)?(2?)(_[ul])?$', k)
        base, num, b = (mm.group(1) + (mm.group(2) or ''), mm.group(3), '') if mm else (k, '', k)
        b = (base + (mm.group(4) or '')) if mm else k
        if k in S:
            return S[k]()
        if base in NAMEFORMS:
            if num not in ps:
                ps[num] = Person()
                if num and '' in ps and R.random() < .6:
                    ps[num].l = ps[''].l
            return q(nm(ps[num], b))
        if k == 'city':
            return q(loc[0])
        if k == 'cst':
            return loc[1]
        if k == 'czip':
            return q(loc[2])
        if k == 'mst':
            return ml[0]
        if k == 'mid':
            return q(ml[1])
        if k == 'lst':
            return dl[0]
        if k == 'lid':
            return q(dl[1])
        return S[b]()
    while True:
        u = re.sub(r'\[([^\[\]]*)\]', lambda m: R.choice(m.group(1).split('|')), t)
        if u == t:
            break
        t = u
    return re.sub(r'  +', ' ', re.sub(r'\{(\w+)\}', slot, t)).strip()


OUT = []
SEEN = set()


def emit(kind, cls, ctx, text):
    k = (kind, ctx, text)
    if k in SEEN or not text:
        return False
    SEEN.add(k)
    OUT.append((kind, cls, ctx, text))
    return True


def run(pn, cls, plan, case=(.08, .04)):
    """plan: [(context, count, templates)]: cycles shuffled templates so that each is used about equally."""
    for ctx, n, ts in plan:
        made = tries = 0
        order = []
        while made < n and tries < n * 20:
            tries += 1
            if not order:
                order = list(ts)
                R.shuffle(order)
            x = fill(order.pop())
            if cls == 'NAME':
                x = x.replace('» «', ' ')
            r = R.random()
            if r < case[0]:
                x = x.upper()
            elif r < case[0] + case[1]:
                if cls == 'NAME' and ctx in ('note', 'text') and any(w in WORDY for sp in re.findall('«(.*?)»', x) for w in re.findall(r'\w+', sp)):
                    continue
                x = x.lower()
            made += emit(pn, cls, ctx, x)
# ---------------------------------------------------------------- P: names in fields
NAME_PAYER = T('''
{fl} Insurance
{fl_u} INSURANCE
{fl} Ins
{fl_u} INS CO
{lf_u}
{lfm_u}
{lfmm_u}
{lf}
{lfm}
{lcf_u}
{lcf}
{lsf_u}
{lsfm_u}
{fl}
{fl_u}
{fl_l}
{lf_l}
{fml}
{fml_u}
{ffl}
{fls}
{fls_u}
{lfs_u}
Self pay - {fl}
SELF PAY - {fl_u}
SELF PAY {lf_u}
self pay/{fl_l}
Selfpay: {fl}
SELF-PAY ({lf_u})
{fl} - self pay
{lf_u} SELF PAY
PATIENT {fl_u}
Patient - {fl}
{fl} (patient)
PT {lf_u}
Patient pay {fl}
GUARANTOR {lf_u}
Guarantor: {fl}
GUAR-{fl_u}
{fl} guarantor
Bill to {fl}
BILL TO: {lf_u}
Cash pay - {fl}
CASH {fl_u}
{fl} cash patient
Private pay {fl}
PRIVATE PAY-{lf_u}
Estate of {fl}
ESTATE OF {fl_u}
EST OF {fl_u}
Family of {fl}
Parent of {fl}
{fl} (mother)
{fl} - father of pt
{fl_u} (SPOUSE)
{fl} subscriber
SUBSCRIBER {lf_u}
Insured: {fl}
INSURED {fl_u}
{pay} - {fl}
{pay} {lf_u}
{pay} ({fl})
{pay}/{lf_u}
{pay}: {fl}
{fl} / {pay}
{fl} {pay}
{lf_u} - {pay}
{fl} MVA
MVA - {fl}
{lf_u} WC
WORK COMP {lf_u}
{fl} auto claim
{fl} liability
3rd party {fl}
C/O {fl_u}
c/o {fl}
ATTN {fl_u}
Attn: {fl}
Attorney {fl}
{fl}, Attorney at Law
LAW OFFICE C/O {fl_u}
Responsible party {fl}
RESP PARTY: {lf_u}
Mr. {fl}
MRS {fl_u}
Ms {l}
MR {l_u}
Dr. {fl} (self)
POA {fl}
{fl} POA
Trustee {fl}
{fl_u} TRUST ACCT
Payment plan {fl}
PMT PLAN-{lf_u}
Employee {fl}
{fl}, employee
Collections: {lf_u}
{fl} hardship
CHARITY CARE {lf_u}
{fl} sliding scale
{fl} & {fl2}
Dependent of {fl}
{lf_u}/SELF
Policyholder {fl}
POLICY HOLDER - {lf_u}
{fl} health insurance
{fl} Medicare
{lf_u} MEDICAID PENDING
{fl} pending medicaid
{fl_u} SECONDARY
Hospice - {fl}
UNKNOWN INS {fl_u}
No insurance {fl}
NO INS - {lf_u}
Uninsured: {fl}
{il} Insurance
{fl} Claims
{fl} COBRA
COBRA {lf_u}
''')
NAME_PERSON = T('''
{fl}
{fl}
{fl_u}
{fl_l}
{lf}
{lf_u}
{lf_l}
{lfm}
{lfm_u}
{lcf}
{lcf_u}
{lsf_u}
{lsfm_u}
{fml}
{fml_u}
{ffl}
{ffl_u}
{fls}
{fls_u}
{lfs}
{lfs_u}
{lfmm_u}
{hl7_u}
{il}
{l_u}
{f}
{l}
Mr. {fl}
Mrs. {l}
Ms. {fl}
MR {fl_u}
Rev. {fl}
Sgt {fl}
BABY BOY {l_u}
BABY GIRL {l_u}
BG {l_u}
{l_u}, BABY BOY
{l_u}, TWIN A
{fl_u} (DECEASED)
{fl} - do not use, merged
{fl} (legal name)
{lf_u} ZZ
{lf} [aka|a/k/a] {fl2}
{fl} / {fl2}
{fl}, RN
{fl}, MD
{lf_u} PHD
{fl} (mom)
{fl}*
{fl} - DOB {dob}
''')
NAME_TEXT = T('''
Patient name: {fl}
PATIENT: {lf_u}
Pt Name {lfm_u}
Patient {fl}
Name of insured: {fl}
INSURED'S NAME: {lf_u}
Insured name (last, first, MI): {lfm}
Subscriber: {fl}
Subscriber name {fl_u}
Sub: {lf_u} Rel: 18
Guarantor {lf}
Guarantor name: {fl}
Responsible party: {fls}
Policy holder: {fl}
Policyholder's name {fl}
Member: {fl}
Member name {fl_u} Group no on file
Beneficiary: {lf_u}
Emergency contact {fl} ([wife|husband|son|daughter|sister])
Next of kin: {fl}
NOK {fl_u} - DAUGHTER
Spouse: {fl}
Mother's maiden name {l}
Father: {fl}
Legal guardian: {fl}
Signature: {fl}
Signed by {fl}
Signature on file - {fl}
Authorized by {fl}, patient
RE: {fl}
Re: {fls}
RE: {lf_u}
Regarding our mutual patient {fl}
Dear {fl},
Dear Mr. {l}:
Dear Ms. {l},
Statement for {fl}
Letter to {fl} returned undeliverable
EOB for {lf_u}
Claim for {fl}
Claimant: {fl}
Claimant {fl} v. {pay}
Injured worker: {fl}
Injured employee {lf_u}
Employee name: {fl}
Dependent name: {fl}
Dependents: {fl}, {fl2}
Driver: {fl}
Policy in name of {fl}
Check payable to {fl}
Refund payee: {fl}
Refund to {fl} {amt}
NM1*IL*1*{l_u}*{f_u}****MI*{member}~
NM1*QC*1*{l_u}*{f_u}~
NM1*IL*1*{l_u}*{f_u}**JR**MI*{member}
PID|1||{mrn}^^^HOSP^MR||{hl7_u}||{d8}|F
IN1|1|PPO|{pay}|||||||||||{hl7_u}|01
GT1|1||{hl7_u}
last={l}; first={f}
first_name={f}, last_name={l}
"patientName": "{fl}"
<subscriber>{fl}</subscriber>
Appeal on behalf of {fl}
Authorization for {lf_u}
Referred: {fl}
Prepared for {fl}
Account holder {fl}
Caregiver: {fl}
Interpreter requested for {fl}
Witness: {fl}
Attorney for plaintiff: {fl}
Patient representative {fl}
Power of attorney: {fl}
Reported by {fl}
Called by {fl}
Patient: {fl} Guarantor: {fl2}
Pt: {lf_u}; Ins: {pay}; Sub: {lf2_u}
{fl} is covered under {pay}
{lf_u} {pay} {cpt} {amt}
{fl} {cpt} {icd} {amt}
{fl_u} COPAY {amt}
Superbill - {fl}
face sheet {fl}
Scanned ID card front - {fl}
W9 request from {fl}
HIPAA release signed: {fl}
cc: {fl}
To: {fl}
From: {fl}
Attn {fl}, claims
Patient of record: {ffl}
Decedent: {fl}
Minor child {fl}
{fl}, a minor
Name change from {fl} to {f} {l2}
''')

# ---------------------------------------------------------------- P: names in notes
NAME_NOTE = T('''
Spoke with {fl}, pt, re balance of {amt}. Will mail check.
Called {fl} at home, no answer, left vm to call billing.
LM for {fl} to call back re: COB update.
Pt {fl} called in upset about {amt} lab bill.
{fl} called stating {pay} is primary, not {pay}.
Incoming call from {fl}, wants itemized statement.
Per {fl}, coverage termed last year. Will resubmit to new carrier.
rcvd call from pts wife {fl}, she gave new ins info
Wife {fl} states pt is in SNF, asked that we hold statements.
Patient's daughter, {fl}, is POA and will call {pay} herself.
Son {fl} is handling the bills now.
Mother of pt, {fl}, provided secondary insurance.
Father {fl} is the subscriber, not the mother.
Spoke to pts husband {fl} who said they never received the EOB.
Mrs. {l} came to window and paid {amt} cash.
Mr. {l} disputes the no-show fee.
Ms. {l} requests a payment plan of {amt} per month.
Miss {l} was told the deductible applies.
Mr {fl} hung up before verification.
Mrs {l_u} CALLED AGAIN REGARDING DENIAL CO-{co}
Advised {fl} that claim is in process, allow {n} business days.
Explained to {fl} that CO-{co} is contractual and not billable.
Told {fl} we need copy of card front and back.
Mailed statement to {fl}, returned mail, bad address.
Emailed financial assistance app to {fl}.
Verified eligibility for {fl} on {pay} portal, active.
Elig check: {lf} inactive with {pay}.
{lf_u} NOT FOUND IN {pay} SYSTEM. TRIED DOB AND ID.
Name mismatch: card reads {fl}, chart reads {fl2}.
Claim rejected, payer has pt as {fl}, we billed {f} {l2}.
Corrected spelling of last name to {l} and rebilled pt {fl}.
Subscriber on file is {fl}; pt is dependent.
Updated guarantor from {fl} to {fl2} per registration.
Ins card belongs to {fl}, relationship spouse.
Pt {f} states she has no other coverage.
Pt {f} {l} is a no show x{n}.
patient {fl_l} states he paid copay at visit
pt {fl_l} wants refund of {amt}
PT {fl_u} REQ ITEMIZED BILL
GUARANTOR {fl_u} ADVISED OF BAL {amt}
Guar {fl} set up on auto pay, {amt} monthly.
Guarantor {lf} sent to collections, balance {amt}.
Bankruptcy notice received for {fl}, hold all collections.
Chapter 7 filed by {fl} and {fl2}, stop statements.
Probate: estate of {fl}, executor is {fl2}.
Pt {fl} is deceased per {fl2}, requested death certificate.
Received death notice for {lf}. Adjusted off {amt}.
Attorney {fl} requests records and bills for MVA.
LOP received from attorney {fl} on behalf of {fl2}.
Lien filed by {fl}, esq. for pt {fl2}.
Adjuster {fl} at {pay} says claim is still under review.
Adjuster {fl} asked for op notes and W9.
WC case mgr {fl} approved PT x{n} visits.
Nurse case manager {fl} called for clinicals on {fl2}.
Spoke w/ {fl} at {pay}, claim denied CO-{co}, ref {clm}.
Spoke to rep {fl} at {pay}; claim paid {amt} to pt.
{pay} rep {fl} advised to send corrected claim.
Talked to supervisor {fl} at {pay}, she will reprocess.
Per rep {fl} auth was never loaded.
Called {pay}, s/w {fl}, no auth on file for {cpt}.
cld {pay} spk to {fl_l} clm {clm} pd to wrong prov
Prior auth for {fl} approved, {cpt}, units {n}.
PA submitted for {fl} for {cpt}; pending clinical review.
Auth denied for {lf}, {cpt} not medically necessary.
Peer to peer scheduled for {fl} {wd}.
P2P done for pt {fl}, upheld denial.
Appeal mailed for {fl}, level 1, {cpt} denied CO-{co}.
2nd level appeal for {lf_u} UPHELD BY {pay}
Faxed records for {fl} to {pay} appeals dept.
Uploaded op report for {fl} to payer portal.
Records request for {fl} received from {pay}.
Medical records for {lf} sent via certified mail.
Audit: chart for {fl} does not support {cpt}.
Downcoded {fl} visit from 99215 to 99213.
Coding query for {lf}: clarify laterality for {icd}.
Posted {amt} from {fl} on {date}, check {n}.
Payment of {amt} by {fl} posted to wrong acct, moved to {fl2}.
Check from {fl} returned NSF, added fee.
{fl} paid {amt} by card over phone.
Credit balance for {fl}, refund {amt} to patient.
Refund check issued to {fl} in the amount of {amt}.
Overpayment: {pay} recouped {amt} for {fl}.
Takeback on {lf_u} FOR DOS {date}
Duplicate account for {fl}, merge with {fl2}.
Charts merged: {lf} and {lfm}.
Wrong patient billed: should be {fl} not {fl2}.
Charges entered on {fl} in error, belong to {fl2}, voided.
Newborn {f} {l} not yet added to mom's policy.
Baby boy {l} needs to be added to {pay} within {n} days.
Baby of {fl} delivered, mom's ins covers {n} days.
Twin A {l} billed under mother {fl}.
Student {fl} seen at school clinic, bill Medicaid.
Foster child {fl}, caseworker {fl2}.
Caseworker {fl} says Medicaid is pending for {fl2}.
DHS worker {fl} approved spenddown for {lf}.
Inmate {fl}, bill county.
Veteran {fl} - VA auth required before next visit.
Sponsor is {fl}, active duty, pt is dependent.
Interpreter used, pt {fl} speaks Spanish only.
{fl} speaks Vietnamese, call daughter {fl2}.
Front desk: {fl} arrived w/o card, signed waiver.
Checked in {fl}, copay {amt} collected.
{fl} resched appt to {wd}, copay due.
Scheduled {fl} for {cpt} pending auth.
Cancelled surgery for {fl}, no auth.
Pt {fl} left AMA from ER, bill professional only.
{fl} was transferred to SNF, DRG transfer applies.
Obs to inpatient for {lf}, condition code 44 reviewed.
UR: {fl} meets inpatient criteria day {n}.
UM nurse reviewed {lf}, approved {n} days.
Discharge planner working on DME for {fl}.
Home health recert for {fl} signed.
HH nurse visited {fl}, wound improved.
Hospice elected by {fl}, bill hospice for related.
DME: {fl} returned CPAP, stop rental.
Delivered wheelchair to {fl}, signed POD.
POD signature reads {fl} for walker.
Oxygen CMN for {fl} missing physician signature.
Ambulance run: {fl} transported from home to ED, PCS on file.
{fl} refused transport, signature obtained.
Pharmacy called about {fl}, metformin rejected refill too soon.
PBM override entered for {fl}.
{fl} needs step therapy exception.
Assessed {fl} today, pain 4/10, ambulating with walker.
{fl} tolerated procedure well, discharged to home.
RN note: {lf} given flu shot left deltoid.
Triage: {fl} c/o chest pain, sent to ED.
Therapist saw {fl} for {n} min psychotherapy.
Ms. {l} attended group, no SI.
Mr. {l} reports improved sleep.
{fl} completed PT eval, plan {n} visits.
Dental: {fl} needs crown 14, max met.
Ortho records for {fl} sent to {pay}.
{fl} has vision plan through VSP, bill exam only.
Glasses order for {lf} on hold, no benefits.
COB: {fl} says spouse {fl2} has primary through work.
COB questionnaire sent to {fl}; claim pended.
{fl} needs to call {pay} to update other insurance.
MSP form says {fl} retired, Medicare primary.
Medicare shows {fl} in MA plan, rebill to {pay}.
QMB pt {fl}, do not balance bill.
ABN signed by {fl} for {cpt}.
No ABN for {lf}, write off.
Good faith estimate given to {fl}, {amt}.
Surprise bill dispute filed by {fl}.
NSA notice sent to {lf}.
Charity approved 100% for {fl}.
Financial counselor met {fl}, applied for Medicaid.
{fl} qualifies for sliding fee level B.
Hardship letter from {fl} in documents.
Complaint from {fl} about wait time and bill.
{fl} threatened to call the state insurance commissioner.
Pt {fl} was rude, transferred to mgr.
Returned call to {fl}; mailbox full.
Left message with {fl}'s roommate.
{fl}'s claim was billed to old ins.
{fl}'s mother called.
Re-verified {fl}'s plan - out of network.
Need {fl}'s new card.
Rebilled {lf} w/ modifier 25.
Resub {lf_u} TO {pay} CORRECTED CLAIM FREQ 7
claim for {fl_l} denied timely, proof of filing attached
{lf_l} - no cov on dos
{lf_u} - TERMED, NO OTHER INS
{fl} DOB {dob} active {pay} ID {member}.
Pt {fl} ({dob}) called from {phone}.
{fl}, {dob}, requesting records by fax {fax}.
{fl} moved to {street}, {city}, {cst} {czip}.
New address for {fl}: {street}.
Pls call {fl} at {phone} re bal.
{fl} email is {email}, send portal invite.
SSN for {fl} given as {ssn}.
{fl} MRN {mrn} wrong DOS {date}, corrected.
Acct {acct} {fl} sent to bad debt.
Ref: {lf_u}, DOS {date}, {cpt}, billed {amt}
Claim {clm} for {fl} DOS {date} paid {amt}.
DOS {date} {lf} paid per contract.
{date} - {fl} called, pd {amt}.
{date} TC to {fl}. NA.
{md} s/w {fl}, will pay on {wd}.
Dr. {l} wants to appeal {cpt}.
Dr {l}'s office says {fl2} referral was sent.
Referring provider Dr. {fl} not enrolled, claim denied.
Signed consent scanned - {fl}.
Emergency contact {fl} (sister) updated.
Spouse {fl} on HIPAA form, ok to discuss.
Do not speak with {fl}, not on HIPAA.
Only {fl} or {fl2} may get info.
Ex-husband {fl} responsible per divorce decree.
Custody: {fl} has primary, birthday rule applies.
Grandmother {fl} has guardianship.
Police report lists {fl} as driver, {fl2} passenger.
MVA: at-fault driver {fl} insured by {pay}.
Third party {fl} admitted fault.
Employer contact {fl} confirmed date of injury.
HR ({fl}) says claim not reported.
Claimant {fl} reached MMI.
IME set for {fl}.
Translator {fl} present.
Hi, this is {fl} calling about my bill.
thx, {fl}
-- {fl}, Patient Accounts
Note entered by {fl}.
Sent to {fl} for review.
Assigned to {fl} in denials.
Escalated to {fl}, billing supervisor.
{fl} asked why Medicare did not cross over to {pay}.
{fl} insists {pay} told her it was covered.
{fl} thought {cpt} was preventive.
{fl} says card was stolen, someone used her insurance.
Possible identity theft, {fl} denies being seen here.
{fl} and {fl2} share the same policy, wrong dep code.
Family acct: {fl}, {fl2}, bal {amt}.
''')

# ---------------------------------------------------------------- P: formatted kinds: (id, note, text)
F = {}
F['SSN'] = (T('''{ssn}
{ssn}
{ssn}
SSN {ssn9}
SS# {ssn}'''), T('''Pt verified last name and SSN {ssn}.
ran elig w/ ss {ssn}, found active
Rep asked for social, gave {ssn}, still not found.
Medicaid lookup by SSN# {ssn9} shows QMB.
No ID card, used soc sec {ssn} to locate policy
Wrong social on file ({ssn}), corrected to {ssn}.
verified last 4 of SSN {last4}
collection agency needs social: {ssn}
skip trace on {ssn} no hits
SSN was keyed in the member field: {ssn}
death match on {ssn}, hold stmts'''), T('''SSN: {ssn}
SSN={ssn}
SS#: {ssn}
Social Security Number {ssn}
Soc Sec No. {ssn9}
social security no: {ssn}
Patient SSN {ssn} on face sheet
Subscriber SSN: {ssn9}
REF*SY*{ssn9}~
Guarantor SS# {ssn} employer none
{ssn} / {dob}
id {ssn} {pay}
Insured's I.D. (SSN) {ssn}
"ssn":"{ssn}"
Claim under {ssn} denied CO-{co}
SSN (last four): {last4}
Tax form W-2 shows {ssn}'''))
F['MBI'] = (T('''{mbi}
{mbi}
{mbi}
MBI {mbi}'''), T('''Medicare elig on MBI {mbi}, part B active.
New red white blue card shows {mbi}
MBI changed, old one {mbi} termed, new is {mbi}.
Looked up {mbi} in the MAC portal, MA plan on file.
HETS returned inactive for {mbi}
Rebill to Part B w/ {mbi}, HICN no longer accepted
pt read number off card: {mbi}
RTP W7111 for mbi {mbi}
Crossover failed, {mbi} not on COBA file'''), T('''MBI: {mbi}
Medicare # {mbi}
Medicare ID {mbi}
Medicare number: {mbi}
Medicare Beneficiary Identifier {mbi}
NM1*IL*1*****MI*{mbi}~
mbi={mbi}; part=B
Primary Medicare {mbi}, secondary {pay}
{mbi} eff Part A and B
Policy {mbi} Group NONE
(MBI {mbi})
HIC/MBI - {mbi}
Beneficiary ID: {mbi} MSP type 12
Claim {clm} MBI {mbi} {amt}'''))
F['HICN'] = (T('''{hicn}
{hicn}
HICN {hicn}'''), T('''Old card HICN {hicn}, need MBI.
claim still has HIC {hicn}, rejected
Railroad Medicare number {hicn} goes to Palmetto.
pt gave old medicare no {hicn}
Medicare claim number {hicn} on 2017 remit
Looked up {hicn} in CWF, no match.
HIC# {hicn} belongs to spouse'''), T('''HICN: {hicn}
HIC {hicn}
HIC# {hicn}
HIC No. {hicn}
Medicare HICN {hicn} converted
Health Insurance Claim Number: {hicn}
Medicare claim no. {hicn}
Medicare {hicn} secondary {pay}
RRB Medicare: {hicn}
hicn={hicn}
(old Medicare # {hicn})
Box 1a: {hicn}
Beneficiary HICN {hicn} remit line 4'''))
F['CARD'] = (T('''{card}
{card}
CC {card}'''), T('''Pt paid {amt} w/ visa {card} over phone.
cc on file {card} declined, call pt
Took card number {card} for copay
HSA card {card} run for {amt}.
FSA debit {card} - needs receipt
Patient left card no {card} on voicemail, do not store!
Refund {amt} back to card {card}
autopay set on {card}, {amt} monthly
Amex/MC declined: {card}
chargeback on {card} for {amt}'''), T('''Card: {card}
Credit card {card}
CC# {card}
Card number {card} CVV not stored
Visa {card}
MasterCard {card} {amt}
Payment method: {card}
PAN {card}
Statement coupon: charge my card {card} for {amt}
Card on file: {card}
debit card # {card}
Paid {amt} card {card} auth 04512B
cardNumber={card}
Virtual card payment {card} from {pay}
HSA Visa: {card}'''))
F['IBAN'] = (T('''{iban}
{iban}
IBAN {iban}'''), T('''Intl pt wants refund wired to {iban}.
Wire {amt} to IBAN {iban}, swift on file
Foreign insurer needs pt bank, gave {iban}
travel claim reimbursement to {iban}
bank rejected {iban}, ask pt to confirm
Embassy pt account {iban} for overpayment'''), T('''IBAN: {iban}
IBAN {iban}
Bank account (IBAN) {iban}
Refund account {iban}
Pay to: {iban} amount {amt}
Beneficiary IBAN no. {iban}
iban={iban}
Reimburse insured at {iban}
Wire instructions - IBAN {iban}, ref {clm}
Payee bank {iban}
International claim form, account {iban}
Direct debit from {iban}'''))
F['EMAIL'] = (T('''{email}
{email}
mailto:{email}'''), T('''Sent statement to {email} per pt request.
pt prefers email {email}
Portal invite bounced from {email}.
Emailed GFE to {email}, read receipt rcvd
Daughter's email is {email}, on HIPAA
asked to send records to {email}; unencrypted, declined
Update email from {email} to {email}
Financial app returned from {email} w/o paystubs
no reply from {email} after {n} days'''), T('''Email: {email}
E-mail {email}
email={email}
Contact <{email}>
Send EOB to {email}
Patient email address {email}
From: {email}
To: {email}; subject: bill
Reply to {email}.
({email})
Guarantor {email} {phone}
Paperless: {email}
username {email}
PER*IC**EM*{email}~'''))
F['URL'] = (T('''{url}
{url}'''), T('''Pt sent link to her records {url}
Wound photos posted at {url}
fundraiser page {url} shows pt is working, WC adjuster notified
telehealth link {url} did not work, billed phone visit
Family blog {url} has dates of treatment
Scanned docs: {url}
adjuster found {url}, surveillance
Voicemail recording saved {url}
chart link {url} for the appeal'''), T('''URL: {url}
Link {url}
See {url}
Website: {url}
Patient page {url}
Records at {url} for review
Photo link: {url}.
({url})
Download statement: {url}
url={url}
Attachment {url} claim {clm}
Social media: {url}
Video visit {url}'''))
F['IP'] = (T('''{ip}
{ip}
IP {ip}'''), T('''Portal payment disputed, logged in from {ip}.
e-consent signed from IP {ip}
pt locked out, last login {ip}
possible fraud, acct accessed from {ip} and {ip}
telehealth session IP {ip} shows out of state
Security flagged {ip} on patient portal'''), T('''IP address: {ip}
IP {ip}
ip={ip}
Client IP: {ip} status 200
Signed electronically from {ip}
E-signature IP {ip} {date}
login from {ip} failed
Remote host {ip}
source_ip={ip} user=guarantor
Session {ip} timed out
X-Forwarded-For: {ip}
Patient device at {ip}
Last access ({ip})'''))
F['MAC'] = (T('''{mac}
{mac}
MAC {mac}'''), T('''CPAP modem MAC {mac} not reporting usage.
RPM scale {mac} assigned to pt
glucometer hub {mac} returned
Paired BP cuff {mac} for 99453
home monitor offline, hw addr {mac}
tablet {mac} loaned to patient for telehealth'''), T('''MAC: {mac}
MAC address {mac}
Device MAC {mac}
hwaddr={mac}
Bluetooth address {mac}
RPM device {mac} days of use 17
WiFi MAC: {mac}
Gateway {mac} {cpt}
Kiosk {mac} check-in
Ethernet {mac}
wlan0 {mac} associated
Monitor ID {mac}'''))
F['VIN'] = (T('''{vin}
{vin}
VIN {vin}'''), T('''MVA claim, pts vehicle VIN {vin}.
Auto carrier wants vin {vin} to find policy
police report vin# {vin}
PIP policy tied to {vin}, exhausted
Wheelchair van {vin} mod request
wrong vehicle, VIN is {vin} not ours'''), T('''VIN: {vin}
VIN# {vin}
Vehicle ID {vin}
Vehicle identification number {vin}
vin={vin}
Insured vehicle {vin} {pay}
Auto policy VIN {vin} loss {clm}
2019 Honda {vin}
Claim vehicle: {vin}
(VIN {vin})
Loss report: unit 1 {vin}
{vin} driver side impact'''))
F['PHONE'] = (T('''{phone}
{phone}
{phone}
Ph {phone}'''), T('''Called pt at {phone}, lvm.
pt cell {phone} disconnected
Wife's number is {phone}, ok to leave msg
tried {phone} and {phone}, no answer
Call back {phone} after 5pm
new ph {phone10}
text reminder sent to {phone}
W: {phone} H: {phone}
adjuster direct line {phone}
mom's cell: {phone}
wrong number {phone}, removed
Pt left vm from {phone} re bal {amt}
phone# {phone} belongs to neighbor'''), T('''Phone: {phone}
Ph: {phone}
Tel {phone}
Tel. No. {phone}
Telephone number: {phone10}
Home phone {phone}
Cell: {phone}
Mobile {phone}
Work phone {phone}
phone={phone}
PER*IC*BILLING*TE*{phone10}~
Contact # {phone}
Daytime phone {phone} evening {phone}
(h) {phone} (c) {phone}
Patient {phone} {email}
Emergency contact number {phone}
callback: {phone}
{phone} (cell)
Guarantor phone {phone}'''))
F['FAX'] = (T('''Fax {fax}
FAX: {fax}
F: {fax}
fax# {fax}'''), T('''Faxed clinicals to {fax}, conf rcvd.
Fax records to {fax} attn appeals
send auth form fax# {fax}
rcvd fax from {fax}
fax failed x3 to {fax}
pt wants bill faxed to work, fax {fax}
attorney fax no. {fax}
refaxed op note, facsimile {fax}'''), T('''Fax: {fax}
FAX {fax}
Fax # {fax}
Fax No. {fax}
Facsimile: {fax}
Facsimile number {fax}
fax={fax}
Return by fax to {fax}
Ph {phone} Fax {fax}
P: {phone} F: {fax}
Home fax {fax}
Please fax EOB to {fax}.
PER*IC**FX*{phone10}~
eFax: {fax}'''))

# ---------------------------------------------------------------- P: labelled kinds
F['MRN'] = (T('''MRN {mrn}
MRN: {mrn}
MR# {mrn}
Med Rec {mrn}
Chart # {mrn}'''), T('''Merged mrn {mrn} into {mrn}.
Charges on wrong chart, MRN {mrn}
chart# {mrn} has no demographics
Pls pull med rec # {mrn} for audit
Dup MRN: {mrn}, keep {mrn}
records for MR {mrn} sent to appeals
old medical record number {mrn} from prior EHR
hospital no. {mrn} needs facesheet'''), T('''MRN: {mrn}
MRN#{mrn}
MRN={mrn}
MR#: {mrn}
MR No. {mrn}
M.R.N. {mrn}
Med Rec # {mrn}
Med. Rec. No.: {mrn}
Medical Record Number {mrn}
Medical record no: {mrn}
Medical Rec Num {mrn}
Chart No: {mrn}
Chart number {mrn}
Chart #{mrn} {cpt}
Hospital number: {mrn}
Hosp # {mrn}
Unit no. {mrn}
Unit # {mrn}
EMRN {mrn}
Patient MRN {mrn} {icd}
Epic MRN: {mrn}
REF*EA*{mrn}~
mrn - {mrn}
Med Rec#:{mrn}'''))
F['ACCOUNT'] = (T('''Acct {acct}
Acct# {acct}
Account: {acct}
PCN {acct}'''), T('''Pmt posted to acct {acct} in error.
Move {amt} from acct# {acct} to acct# {acct}
Account {acct} placed w/ agency
HAR {acct} bal {amt}
guarantor account {acct} on payment plan
patient acct no {acct} adj off small bal
See linked account # {acct}
encounter {cpt} on visit acct {acct} not billed'''), T('''Account #: {acct}
Account number {acct}
Acct No. {acct}
Acct: {acct}
ACCT#{acct}
A/C # {acct}
Patient account number: {acct}
Patient Acct # {acct}
Pt Acct: {acct}
Patient control number {acct}
Patient control no. {acct}
Guarantor acct {acct}
Guarantor account #{acct}
Hospital account {acct}
HAR# {acct}
HAR: {acct}
Billing account {acct} {amt}
account_no={acct}
Checking account {acct}
Bank acct # {acct} NSF
Statement acct {acct} due {amt}
Visit account no: {acct}
Acct Num {acct}'''))
F['MEMBER'] = (T('''Member ID {member}
ID# {member}
Subscriber ID: {member}
Policy # {member}'''), T('''Member id {member} not found, called {pay}.
New card, ID {member}, group unchanged
rebilled w/ corrected member # {member}
{pay} policy {member} termed
subscriber id {member} needs prefix
pt gave insured id {member} for spouse
Secondary {pay} ID# {member} added
Elig verified, mbr id {member}
wrong policy number {member} on claim'''), T('''Member ID: {member}
Member # {member}
Member No. {member}
Member number {member}
Mbr ID {member}
Mem ID: {member}
Subscriber ID {member}
Subscriber # {member}
Subscriber number: {member}
Sub ID {member}
Insured ID: {member}
Insured's ID number {member}
Policy #: {member}
Policy number {member}
Policy No. {member}
Pol# {member}
Cardholder ID {member} {pay}
Cardholder # {member}
Certificate number {member}
Identification number: {member}
Beneficiary ID {member}
Enrollee ID: {member}
{pay} member id {member}
{pay} ID: {member}
memberId={member}
UMI: {member}
Insurance ID# {member}
Contract number {member}'''))
F['MEDICAID'] = (T('''Medicaid {mid}
Medicaid ID {mid}
Medicaid # {mid}
CIN {ny}'''), T('''{mst} Medicaid ID {mid} active, spenddown met.
Medicaid # {mid} retro eligible
pt applied, medicaid number {mid} assigned
Medicaid recipient id {mid} has MCO
checked portal, MA# {mid} QMB only
Title 19 number {mid} termed
rebill as secondary, mcaid id {mid}'''), T('''Medicaid ID: {mid}
Medicaid ID# {mid}
Medicaid #{mid}
Medicaid No. {mid}
Medicaid number {mid}
{mst} Medicaid ID {mid}
{mst} Medicaid: {mid}
{mst} Medicaid # {mid}
Medi-Cal ID 9{x}
Medicaid Recipient ID: {mid}
Recipient ID {mid} Medicaid
Medicaid recipient no. {mid}
Medicaid beneficiary ID {mid}
Medicaid client ID: {mid}
Mcaid # {mid}
medicaid_id={mid}
RID (Medicaid) {mid}
AHCCCS ID A{x}
MassHealth ID 100{x}
TennCare ID {tn}
CIN: {ny} NY Medicaid
Secondary Medicaid {mid}'''))
F['MEDICAID'] = tuple([t for t in l if '{x}' not in t] + (['Medi-Cal ID {mcal}', 'Medi-Cal # {mcal}', 'AHCCCS ID {ahc}', 'AHCCCS ID#: {ahc}', 'MassHealth ID {mh}', 'MassHealth member id: {mh}', 'ProviderOne Client ID {p1}'] if i == 2 else []) for i, l in enumerate(F['MEDICAID']))
S.update({'ny': lambda: q(A(2) + D(5) + A(1)), 'tn': lambda: q('TD' + D(8)), 'mcal': lambda: q('9' + D(7) + A(1)), 'ahc': lambda: q('A' + D(8)), 'mh': lambda: q('100' + D(9)), 'p1': lambda: q(D1(9) + 'WA')})
F['LICENSE'] = (T('''DL {lid}
DL# {lid}
Driver license {lid}
DLN: {lid}'''), T('''ID checked, {lst} DL {lid}.
Photo id on file, driver's license {lid}
pt showed {lst} license # {lid} exp 2027
copy of DL# {lid} scanned
drivers lic no {lid} does not match name
Check writer DL {lid}, returned NSF
red flag: license number {lid} reported stolen'''), T('''DL: {lid}
DL#: {lid}
DL No. {lid}
D.L. {lid}
DLN {lid}
Driver's License: {lid}
Driver's license number {lid}
Driver License # {lid}
Drivers license no. {lid}
Driver's Lic {lid} {lst}
{lst} DL {lid}
{lst} DL# {lid}
{lst} driver license {lid}
Lic # {lid} {lst}
License No: {lid}
License number {lid}
State ID / DL {lid}
Operator license {lid}
Photo ID: DL {lid}
dl_number={lid}
CDL {lid}
CDL# {lid} class A'''))
F['PLATE'] = (T('''Plate {plate}
License plate: {plate}
Tag {plate}
Plate # {plate}'''), T('''MVA, other veh plate {plate}.
police report shows plate # {plate} {st}
patient vehicle tag {plate} in garage lot
hit and run, partial license plate {plate}
Handicap placard for vehicle plate no. {plate}
license plate {plate} gave auto carrier'''), T('''License plate: {plate}
License plate # {plate}
License plate number {plate}
Lic plate {plate}
Plate: {plate}
Plate # {plate}
Plate No. {plate}
Plate number: {plate} {st}
{st} plate {plate}
Vehicle plate {plate}
Vehicle tag: {plate}
Tag # {plate}
Tag number {plate}
License tag {plate}
plate={plate}
Reg plate {plate}
Vehicle registration plate {plate}
2016 Ford F150 plate {plate}
Auto: gray Camry, plate {plate}, {st}'''))
F['DEVICE'] = (T('''SN {device}
S/N {device}
Serial # {device}
{udi}'''), T('''CPAP S/N {device} picked up.
Pacemaker serial number {device} recalled
wheelchair serial # {device} returned to vendor
implant log: serial no {device}
ICD generator SN {device} replaced, warranty credit
hearing aid left ear s/n {device} lost
insulin pump serial {device} out of warranty'''), T('''Serial number: {device}
Serial No. {device}
Serial # {device}
Serial: {device}
S/N: {device}
S/N {device}
SN: {device}
Device serial {device}
Device serial number {device} {cpt}
Device S/N {device}
UDI {udi}
UDI: {udi}
Implant serial # {device}
Pacemaker SN {device}
Ventilator serial no: {device}
Concentrator S/N {device} E1390
Cochlear implant serial {device}
Neurostimulator serial number {device}
Lens implant SN {device}
Device ID: {device}
serial_no={device}
Pump ser# {device}'''))

# ---------------------------------------------------------------- P: the rest
F['ADDRESS'] = (T('''{street}
{street}
{street}, {city}, {cst} {czip}
{street} {city} {cst} {czip}'''), T('''Pt moved to {street}.
returned mail from {street}, {city} {cst}
New addr {street}, {city}, {cst} {czip}
stmt sent to {street} came back
lives at {street} with son
Patient's address updated to {street}
Accident happened in front of {street}
EMS picked up pt at {street}
DME delivered to {street}, {city}
NCOA shows {street} {city} {cst} {czip}
claim had old address ({street})'''), T('''Address: {street}
Addr: {street}
Home address {street}, {city}, {cst} {czip}
Mailing address: {street}
Street {street}
N3*{street}~
Patient address {street}
Guarantor address: {street}, {city} {cst} {czip}
Bill to: {street}
Send to {street}, {city}, {cst}
Residence: {street}
{street}; {city}; {cst}; {czip}
Resides at {street}
Ship to {street} {city} {cst} {czip}
Subscriber address - {street}
Address line 1: {street}
Pickup location {street}
addr1={street}'''))
F['CITY'] = (None, T('''Pt moved to {city}, {cst}.
lives in {city}, no PCP here
Pt is from {city} {cst}, out of network
Traveling from {city}, {cst} for surgery
moved from {city} {cst} last year
Pt resides in {city}, mail to PO box
Ambulance from home in {city}, {cst} to ED
Born in {city}, {cst}
accident occurred in {city}, {cst}
resident of {city}, {cst}
pt now staying w/ daughter in {city} {cst}'''), T('''City: {city}
City {city} State {cst} Zip {czip}
City/State: {city}, {cst}
{city}, {cst} {czip}
{city} {cst} {czip}
N4*{city}*{cst}*{czip}~
Patient city: {city}
City of residence {city}
Hometown {city}, {cst}
{city}, {cst}
Lives in {city}, {cst}
city={city}; state={cst}
Birthplace: {city}, {cst}
Resident of {city}
Mailing city {city}, {cst}'''))
F['ZIP'] = (T('''Zip {zip}
ZIP: {zip}
{cst} {czip}
zip code {zip}'''), T('''Zip on claim was {zip}, corrected.
Card declined, billing zip {zip}
ambulance point of pickup zip {zip}
pt verified zip code {zip}
USPS says zip should be {zip} not {zip}
verified by dob {dob} and zip {zip}'''), T('''Zip: {zip}
ZIP {zip}
Zip code: {zip}
Zip Code {zip}
ZIP+4 {zip}
Patient zip {zip}
zip={zip}
{cst} {czip}
State {cst} Zip {czip}
Postal code {zip}
Pickup ZIP {zip} A0428
Mailing zip: {zip}
Subscriber zip {zip}'''))
F['DATE'] = (T('''{date}
{date}
{date}
{dob}
{dob}
{d8}'''), T('''DOS {date} denied CO-{co}.
DOB on card is {dob}, ours is {dob}.
Pt seen {date}, claim filed {date}.
Admitted {date}, discharged {date}.
called {pay} on {date}, still pending
Check dated {date} for {amt}
DOI {date}, WC claim open
coverage termed {date}
Appeal rcvd by {pay} {date}
Surgery {date} w/o auth
Pt expired {date}
auth valid {date} to {date}
LMP {date}, EDD {date}
paid {date} ck for {amt}
DOS {md} and {md} billed together
Seen in {my}, no claim on file.
{date}: refiled claim {clm}
resubmitted {date}, allow {n} days
stroke in {my}
DOS {date}-{date} overlap inpatient'''), T('''DOB: {dob}
DOB {dob}
D.O.B. {dob}
Date of birth: {dob}
Birth date {dob}
Birthdate: {dob}
DOS: {date}
DOS {date} {cpt} {amt}
Date of service {date}
Service dates {date} - {date}
From {date} To {date}
Admit date: {date}
Admission {date} Discharge {date}
Discharge date {date}
Date of death {date}
DOD: {date}
Date of injury: {date}
Date of accident {date}
Onset {date}
DTP*472*D8*{d8}~
DMG*D8*{d8}*F~
Statement date {date}
Next appt {date}
Surgery date: {date}
Last seen {date}
Signed {date}
Patient born {dob}
Claim received {date}
Paid date {date} {amt}
Specimen collected {date}
Rx filled {date} qty {n}
dob={dob}
Date last worked: {date}
{date} {cpt} {icd}'''))
F['AGE'] = (None, T('''Pt is {age} yo, lives alone.
{age} y/o female w/ hip fx, SNF denied
{age}yo M transported by BLS
Patient aged {age}, daughter handles bills
{age} year old on hospice, GIP day 3
spouse is {age} years old and cannot come in
pt turned {age} last month
{age}-year-old nursing home resident
appeal: pt is {age} y.o. with dementia
Mom is {age} yrs old, hard of hearing'''), T('''Age: {age}
Age {age}
{age} yo F
{age} y/o male with CHF
{age}-year-old woman with pneumonia
{age} year old man, fall
{age} years of age
aged {age}
{age} yrs old
Patient age: {age} sex F
{age} y.o. female {icd}
{age}yo male {icd}
Pt is a {age} year-old resident
age={age}
at age {age}
{age} yr old with syncope'''))
PLAN_P = {k: (135, 135, 135) for k in F}


def gen_p():
    run('P', 'NAME', [('payer', 700, NAME_PAYER), ('person', 480, NAME_PERSON), ('text', 520, NAME_TEXT)], (.05, .03))
    run('P', 'NAME', [('note', 1650, NAME_NOTE)], (.1, .05))
    tot = {'ADDRESS': 180, 'DATE': 220, 'AGE': 140, 'CITY': 140, 'ZIP': 130, 'SSN': 140, 'PHONE': 150}
    for k, (i, n, t) in F.items():
        m = tot.get(k, 132)
        c = (0, 0) if k in ('URL', 'EMAIL') else (.07, .06) if k in ('AGE', 'CITY', 'ADDRESS') else (.07, 0)
        ctx = 'date' if k == 'DATE' else 'id'
        if i:
            run('P', k, [(ctx, m // 4, i), ('note', m // 4, n), ('text', m - m // 4 * 2, t)], c)
        else:
            run('P', k, [('note', m * 2 // 5, n), ('text', m - m * 2 // 5, t)], c)
# ---------------------------------------------------------------- N: payers (hand-written)
NAT = W('''Aetna|AETNA INC|Aetna US Healthcare|Aetna PPO|Aetna HMO|Aetna Choice POS II|Aetna Open Access|Aetna Select|Aetna Signature Administrators|Aetna Student Health|Aetna Better Health|AETNA MCR ADV|Aetna Medicare|Aetna Senior Supplemental|Aetna Life & Casualty|AETNA/COVENTRY|Coventry Health Care|Coventry One|First Health Network|First Health PPO|Cigna|CIGNA HEALTHCARE|Cigna PPO|Cigna Open Access Plus|CIGNA OAP|Cigna LocalPlus|Cigna HealthSpring|Cigna Behavioral Health|Evernorth|Great-West Healthcare|Cigna Great West|Cigna Connect|CIGNA INTL|Connecticut General|Loyal American|UnitedHealthcare|UNITED HEALTHCARE|UHC|UHC Choice Plus|UHC CHOICE PLS|UHC Navigate|UHC Options PPO|UHC Nexus ACO|UHC Community Plan|UHCCP|UHC Dual Complete|UHC Medicare Solutions|UHC AARP|AARP Medicare Complete|AARP Medicare Supplement|AARP MCR SUPP BY UHC|United Healthcare Student Resources|UHC Shared Services|Golden Rule|Golden Rule Ins Co|All Savers|UMR|UMR Wausau|United Medical Resources|Optum|OptumHealth Behavioral|United Behavioral Health|UBH|Oxford Health Plans|OXFORD FREEDOM|Oxford Liberty|PacifiCare|Secure Horizons|Sierra Health|Surest|Bind Benefits|Humana|HUMANA INC|Humana Choice PPO|Humana Gold Plus|Humana Gold Choice PFFS|HUMANA MCR|Humana Military|Humana Dental|ChoiceCare Network|CarePlus Health Plans|Centene|Ambetter|WellCare|Wellcare by Allwell|Allwell|Health Net|HealthNet|Health Net Federal Services|Molina|Molina Healthcare|Molina Marketplace|Oscar Health|Oscar Insurance|Bright Health|Bright HealthCare|Friday Health Plans|Clover Health|Devoted Health|Alignment Health Plan|Zing Health|Sana Benefits|Gravie|Curative Health Plan|Angle Health|Elevance Health|Wellpoint|Amerigroup|Anthem|Anthem BC|Carelon Behavioral|Beacon Health Options|Beacon Health Strategies|ValueOptions|Magellan Behavioral|Magellan Complete Care|Magellan Rx|MHN|Managed Health Network|Compsych|New Directions Behavioral|Lucet|Multiplan|MULTIPLAN PHCS|PHCS|Private Healthcare Systems|Beech Street|Galaxy Health Network|HealthSmart|HealthSmart Benefit Solutions|Three Rivers Provider Network|TRPN|Zelis|Data iSight|Prime Health Services|Coresource|Luminare Health|Trustmark|Trustmark Small Business Benefits|Starmark|Assurant Health|Fortis Benefits|Time Insurance|American Medical Security|Celtic Insurance|National General Accident & Health|NatGen|Everest Reinsurance|Independence American|Pivot Health|Companion Life|Philadelphia American|New Era Life|Colonial Penn|Bankers Fidelity|Bankers Life & Casualty|Mutual of Omaha|United of Omaha|Transamerica|Transamerica Premier|Combined Insurance|Globe Life|Liberty National|United American|American Income Life|Family Heritage|Aflac|AFLAC GROUP|Colonial Life|Unum|Guardian|The Guardian|Guardian Life|MetLife|Principal Financial|Prudential|Standard Insurance Co|The Standard|Sun Life|Reliance Standard|Symetra|Lincoln Financial|Mass Mutual|Nationwide Life|State Mutual|USAA Life|USAA Medicare Supplement|American Republic|American National|ANICO|Continental General|Equitable Life & Casualty|GTL|Guarantee Trust Life|Medico|Medico Insurance|Manhattan Life|Oxford Life|Physicians Mutual|Pekin Life|Central States Indemnity|CSI Life|Sentinel Security|Shenandoah Life|Sterling Life|United Commercial Travelers|UCT|WPS|WPS Health Insurance|Unicare|Golden State Medicare|Individual Assurance|Ameritas|National Western|Heartland National|Christian Care Ministry|Medi-Share|Samaritan Ministries|Christian Healthcare Ministries|Liberty HealthShare|Solidarity HealthShare|OneShare|Sedera|Zion HealthShare|United Refuah|Altrua HealthShare|Knew Health|GEHA|GEHA HDHP|NALC Health Benefit Plan|NALC|MHBP|Mail Handlers|APWU Health Plan|SAMBA|Rural Carrier Benefit Plan|Foreign Service Benefit Plan|Compass Rose|Panama Canal Area Plan|FEP|Federal BCBS|BCBS FEP|FEP BLUE FOCUS|Medicare|MEDICARE PART A|MEDICARE PART B|Medicare B JL|MEDICARE RAILROAD|Railroad Medicare|RR Medicare|Palmetto GBA|PALMETTO GBA RR|Noridian JE|Noridian JF Part B|NGS Medicare|National Government Services|Novitas|NOVITAS JH|First Coast Service Options|FCSO|CGS J15|CGS DME|Noridian DME JD|WPS GHA|WPS J5|Medicare DMERC|Traditional Medicare|MCR|MCR PART B ONLY|Medicare Secondary|MEDICARE MSP|Medicare Hospice|Tricare|TRICARE EAST|Tricare West|TRICARE FOR LIFE|TFL|Tricare Prime|TRICARE SELECT|Tricare Overseas|TriWest|TriWest Healthcare Alliance|PGBA|CHAMPVA|ChampVA HAC|US Family Health Plan|USFHP|VA|VA CCN|VA Community Care Network|VA CCN OPTUM|VETERANS ADMIN|Veterans Choice|VA FEE BASIS|Dept of Veterans Affairs|Indian Health Service|IHS|PRC CONTRACT HEALTH|Black Lung|DOL BLACK LUNG|US Dept of Labor|OWCP|DFEC|DEEOIC|EEOICPA|FECA|Longshore|Bureau of Prisons|US Marshals Service|ICE Health Service Corps|HRSA COVID Uninsured|Ryan White Part B|ADAP|Title X|Vaccines for Children|Crime Victims Compensation|Victims of Crime|Hill-Burton|Emergency Medicaid|Presumptive Eligibility|Medicaid Pending|MEDICAID PENDING - HOSP APP|Self Pay|SELF-PAY|SELF PAY AFTER INS|Self Pay Discount|Uninsured|No Insurance|Charity Care|Financial Assistance|Indigent Care|Sliding Fee|Sliding Scale A|Prompt Pay|Cash|Cash Pay Package|Patient Responsibility|PATIENT BALANCE|Guarantor Balance|Bad Debt|Collections|Agency Placement|Bankruptcy|Unknown Payer|UNKNOWN|Miscellaneous|MISC COMMERCIAL|COMMERCIAL OTHER|Generic Commercial|OTHER HMO|Pending Verification|Do Not Use|DO NOT USE - OLD AETNA|Client Bill|Research Study|Grant Funded|Hospital Employee Plan|Workers Comp|WORKERS COMPENSATION|WC GENERIC|Work Comp Pending|Motor Vehicle|MVA AUTO|Auto Insurance|No Fault|Third Party Liability|TPL|Attorney|LEGAL LIEN|Letter of Protection|Liability|Homeowners''')
BLUES = W('''Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kansas City|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|Central New York|Western New York|Northeastern PA|National Capital Area''')
ABB = dict(zip(BLUES, 'AL AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KC KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR CNY WNY NEPA NCA'.split()))
BLUEF = T('''BCBS of {s}
BCBS {a}
BCBS{a}
BC/BS of {s}
BC BS {s}
Blue Cross Blue Shield of {s}
BLUE CROSS BLUE SHIELD {a}
Blue Cross {s}
Blue Cross of {s}
Blue Shield {a}
BLUE CROSS {a} PPO
BCBS {a} HMO
BCBS of {s} - Out of State
BCBS {a} FEDERAL
BC {a} MEDICARE ADV
BCBS OF {s} MEDICARE SUPP
BlueCross BlueShield of {s}
BlueCard {a}
BCBS {s} Blue Card Program
Anthem BCBS {a}
Anthem {s}
BCBS {a} STATE HEALTH PLAN
BCBS {a} - EXCHANGE
Bcbs Of {s} Hmo''')
BLUEX = W('''Premera Blue Cross|PREMERA BCBS AK|LifeWise of Washington|Regence BlueShield|Regence BCBS Oregon|REGENCE BCBS UT|Asuris Northwest|Cambia|Highmark BCBS|Highmark Blue Shield|HIGHMARK WNY|Highmark Delaware|Highmark Freedom Blue|Capital Blue Cross|CAPITAL BC|Independence Blue Cross|IBC PERSONAL CHOICE|IBX Keystone East|Keystone Health Plan East|Keystone Health Plan Central|AmeriHealth NJ|AmeriHealth Administrators|Horizon BCBSNJ|HORIZON NJ HEALTH|Horizon BCBS Omnia|Horizon NJ TotalCare|Empire BCBS|EMPIRE BLUE CROSS|Empire HealthPlus|Excellus BCBS|EXCELLUS BLUE CHOICE|Univera Healthcare|CareFirst BCBS|CareFirst BlueChoice|CAREFIRST FEP|CareFirst Administrators|Florida Blue|FLORIDA BLUE BLUEOPTIONS|Florida Blue HMO|BlueMedicare|Truli for Health|Blue Shield of California|Blue Shield Promise|Blue Care Network|BCN ADVANTAGE|BCBSM|BCBSM PPO|BCBSNC|Blue Local NC|Healthy Blue|HEALTHY BLUE LA|Blue Choice Healthplan SC|BlueChoice Medicaid|Companion Benefit Alternatives|Wellmark|Wellmark BCBS IA|WELLMARK BLUE PPO|HCSC|Blue Precision HMO|BlueAdvantage HMO TX|BlueAdvantage Administrators of Arkansas|Health Advantage AR|USAble Life|BlueCare Tennessee|BLUECARE PLUS TN|Tennessee Select|Blue Network S|Blue Distinction|Triple-S|TRIPLE S SALUD|HMSA|HMSA QUEST|HMSA Akamai Advantage|Mountain State BCBS|RMHP Blue|Anthem HealthKeepers|HealthKeepers Plus|ANTHEM HEALTHKEEPERS PL|Anthem Medi-Cal|ANTHEM BLUE CROSS LOS ANGELES CA|Anthem Blue Access PPO|ANTHEM PATHWAY X|Anthem MediBlue|Simply Healthcare|Freedom Health|Optimum HealthCare|Arkansas BCBS Medi-Pak|BCBSAZ Advantage|Blue KC Spira|BCBSRI BlueCHiP|BlueCross VT TVHP|Blue Benefit Administrators of MA|BCBSMA HMO BLUE NE|BlueLincs HMO|BCBSMT HELP|Blue Cross Complete of MI|BlueCross NE PA First Priority|First Priority Life|BCBS Ntwk Blue NE|NetworkBlue''')
MCD = W('''Aetna Better Health of Illinois|Aetna Better Health of KY|Aetna Better Hlth WV|Aetna Better Health Kids PA|AHCCCS|AHCCCS FFS|Alabama Medicaid|Alliance Health NC|AlohaCare|Amerigroup TX STAR|Amerigroup Iowa|Amerigroup Community Care GA|AmeriHealth Caritas DC|AmeriHealth Caritas PA|AmeriHealth Caritas NH|AmeriHealth Caritas Louisiana|Apple Health|WA Apple Health - Coordinated Care|Arizona Complete Health|Mercy Care AHCCCS|Banner University Family Care|Health Choice Arizona|Arkansas Total Care|ARKids First|Empower Healthcare Solutions AR|Summit Community Care AR|Badgercare|BadgerCare Plus|Forward Health WI|Family Care WI|Boston Medical Ctr HealthNet|BMC HealthNet Plan|WellSense|WELLSENSE NH|Tufts Health Together|CalOptima|CalViva Health|CareSource Ohio|CareSource Georgia|CARESOURCE IN HHW|CareSource Just4Me|CareMore|Cardinal Innovations|CenCal Health|Central California Alliance for Health|Children's Community Health Plan|Cook Childrens Health Plan|COMMUNITY FIRST HP|Community Health Choice|Community Health Group|Community Health Plan of Washington|CHPW|Community Care of North Carolina|Carolina Complete Health|Select Health of SC|First Choice by Select Health|Contra Costa Health Plan|CountyCare|CountyCare Cook Co|Denali KidCare|Dell Childrens Health Plan|Driscoll Childrens HP|El Paso First|El Paso Health|Texas Childrens Health Plan|Parkland Community Health Plan|Superior HealthPlan|SUPERIOR STAR PLUS|Scott & White STAR|Fidelis Care|FIDELIS CARE NY|Fidelis NY CHP|Affinity Health Plan|HealthFirst PHSP|MetroPlus|METROPLUS HP|Amida Care|VNS Choice|VNSNY CHOICE SELECT|iCircle Care|Molina Healthcare of NY|YourCare|Gold Coast Health Plan|Health Plan of San Joaquin|Health Plan of San Mateo|HPSM|Inland Empire Health Plan|IEHP|IEHP MEDI-CAL|Kern Health Systems|Kern Family Health Care|LA Care|L.A. CARE HEALTH PLAN|Partnership Healthplan of CA|PHC OF CALIFORNIA|San Francisco Health Plan|Santa Clara Family Health Plan|Medi-Cal|MEDI-CAL FI|MEDI CAL RESTRICTED|CCS California Childrens Svcs|Health Colorado|Colorado Access|Rocky Mountain Health Plans|Denver Health Medicaid Choice|Health First Colorado|Husky Health|HUSKY A|Husky D|CT Medicaid|Delaware First Health|Diamond State Health Plan|Health Options DE|DC Medicaid|MedStar Family Choice|Trusted Health Plan|Georgia Families|Peach State Health Plan|GA Medicaid|Sunshine Health|SUNSHINE STATE HP|Prestige Health Choice|Community Care Plan FL|Florida Community Care|Staywell|STAYWELL KIDS|Vivida Health|Lighthouse Health Plan|Miami Children's Health Plan|Childrens Medical Services FL|CMS TITLE 21|FL Healthy Kids|Ohana Health Plan|QUEST Integration|Idaho Medicaid|Blue Cross ID True Blue|Meridian|MERIDIAN HEALTH PLAN IL|MeridianComplete|IlliniCare|YouthCare IL|Harmony Health Plan|NextLevel Health|Hoosier Healthwise|HIP 2.0|MDwise|MHS Indiana|Managed Health Services IN|Hoosier Care Connect|Iowa Total Care|IOWA MEDICAID ENTERPRISE|Hawki|KanCare|Sunflower Health Plan|Passport Health Plan|PASSPORT BY MOLINA|WellCare of Kentucky|KY Medicaid|KCHIP|Louisiana Healthcare Connections|LA Healthcare Connect|Healthy Louisiana|LaCHIP|Bayou Health|MaineCare|MAINECARE FFS|Maryland Physicians Care|Priority Partners|PRIORITY PARTNERS MCO|Jai Medical Systems|Kaiser MD Medicaid|MassHealth|MASSHEALTH STANDARD|Mass Health Limited|Commonwealth Care Alliance|Senior Whole Health|Fallon Navicare|Mass Behavioral Health Partnership|MBHP|Children's Special Health Care MI|McLaren Health Plan Medicaid|Total Health Care MI|UPPER PENINSULA HP|Upper Peninsula Health Plan|Healthy Michigan Plan|HAP Empowered|Aetna Better Health of Michigan|UCare|UCARE PMAP|UCare Minnesota Senior Care Plus|Hennepin Health|PrimeWest Health|South Country Health Alliance|Itasca Medical Care|IMCare|MinnesotaCare|MN Medical Assistance|Magnolia Health|MSCAN|MississippiCAN|Home State Health|MO HealthNet|Missouri Care|MT Medicaid|HMK Montana|Nebraska Total Care|NE Heritage Health|WellCare of Nebraska|Silver Summit HP|SilverSummit Healthplan|Nevada Check Up|NH Healthy Families|Well Sense NH|NJ FamilyCare|Wellcare NJ|Western Sky Community Care|Presbyterian Centennial Care|NM Medicaid|Centennial Care|NC Tracks|NC Health Choice|Vaya Health|VAYA HEALTH LME|Trillium Health Resources|Trillium Community HP|Partners Behavioral Health Mgmt|Eastpointe|Sandhills Center|Sanford ND Medicaid Expansion|Buckeye Health Plan|BUCKEYE COMM HP|Paramount Advantage|Ohio Medicaid|ODM|OhioRISE|SoonerCare|SOONERCARE CHOICE|OHCA|Sooner Select|Oregon Health Plan|OHP OPEN CARD|CareOregon|Health Share of Oregon|PacificSource Community Solutions|Yamhill CCO|Umpqua Health Alliance|Jackson Care Connect|AllCare CCO|EOCCO|Eastern Oregon CCO|IHN CCO|Columbia Pacific CCO|Cascade Health Alliance|UPMC for You|UPMC FOR KIDS|Gateway Health Plan|GATEWAY HP MEDICAID|Health Partners Plans|HPP KidzPartners|Keystone First|Keystone First CHC|Geisinger Family|PA Health & Wellness|Community Behavioral Health Phila|PERFORMCARE|CCBH|Community Care Behavioral Health|Magellan BH of PA|Neighborhood Health Plan of RI|NHPRI|RIte Care|Absolute Total Care|Healthy Connections SC|TennCare|TENNCARE SELECT|UHC Community Plan TN|TMHP|TX MEDICAID TMHP|Texas Medicaid|CSHCN TX|STAR Kids|CHIP Perinatal|Healthy U Utah|Molina UT|SelectHealth Community Care|Green Mountain Care|VT Medicaid|Dr Dynasaur|VA Medicaid DMAS|Virginia Premier|Optima Family Care|FAMIS|CCC Plus|Coordinated Care WA|WV Medicaid|The Health Plan WV Medicaid|UniCare WV|Security Health Plan BadgerCare|Group Health Coop Eau Claire|Quartz BadgerCare|Network Health WI|iCare Wisconsin|Independent Care HP|MHS Health Wisconsin|My Choice Family Care|Inclusa|Wyoming EqualityCare|Kid Care CHIP WY|Medicaid out of state|Mcaid QMB only|MCD SPENDDOWN|Guam MIP|VI Medicaid|Plan Vital PR|MMM Multi Health|First Medical PR''')
REG = W('''Alliant Health Plans|Avera Health Plans|AvMed|AVMED HMO|Baylor Scott and White HP|BridgeSpan|Capital Health Plan|CAPITAL DISTRICT PHYSICIANS HP|CDPHP|CDPHP UBI|CHA HMO|Chinese Community Health Plan|CommunityCare HMO OK|Community Health Options|Common Ground Healthcare Coop|ConnectiCare|CONNECTICARE VIP|Cox HealthPlans|Dakotacare|Dean Health Plan|DEANCARE|EmblemHealth|EMBLEM GHI|GHI PPO|GHI CBP|HIP of Greater NY|HIP HMO NY|Essence Healthcare|Fallon Health|FirstCarolinaCare|FirstCare TX|First Priority|GlobalHealth OK|Group Health Cooperative|GHC-SCW|Gundersen Health Plan|HAP|HAP HMO|Health Alliance Medical Plans|Health Alliance Plan|Health First FL|Health New England|HNE|Health Plan of Nevada|HPN|Health Tradition|HealthAmerica|HealthEquity|HealthLink|HEALTHLINK OPEN ACCESS III|HealthPartners|HEALTHPARTNERS OPEN ACCESS|HealthPlus of MI|Hometown Health|HOMETOWN HP RENO|Independent Health|INDEPENDENT HEALTH ENCOMPASS|Intermountain Select Health|SelectHealth|SELECT HEALTH UT|Kaiser|KAISER PERMANENTE|Kaiser Foundation HP|KAISER NCAL|Kaiser SCAL|KAISER PERM NW|Kaiser of Georgia|KAISER MID ATLANTIC|KP Washington Options|Land of Lincoln Health|MVP|MVP Health Care|MVP HLTH PLAN|Maine Community Health Options|Martins Point US Family|McLaren Health Plan|Medica|MEDICA CHOICE PASSPORT|Medical Mutual|Medical Mutual of Ohio|MMOH|MEDICAL MUTUAL SUPERMED|Medical Associates HP|Mercy Health Plans|MercyCare HP|Minuteman Health|Moda Health|MODA ODS|Montana Health Co-op|Mountain Health Co-op|Neighborhood Health Plan|AllWays Health Partners|Mass General Brigham HP|Network Health Plan|New Mexico Health Connections|True Health NM|Optima Health|OPTIMA HEALTH PLAN|Sentara Health Plans|PacificSource|PACIFICSOURCE HP|Paramount Health Care|PARAMOUNT HMO|Physicians Health Plan|PHP NO IN|PHP MID-MICHIGAN|Piedmont Community HC|Preferred One|PreferredOne|Preferred Health Systems KS|Premier Health Plan OH|Prevea360|Priority Health|PRIORITY HLTH HMO|Prominence Health Plan|Providence Health Plan|PROVIDENCE HP|Quartz|QualChoice AR|QUALCHOICE|QualCare NJ|Rocky Mountain HMO|Samaritan Health Plans|Sanford Health Plan|Scripps Health Plan|Security Health Plan|Sendero Health Plans|Sharp Health Plan|SIHO|SIHO INS SERVICES|Southwest Health Alliance|SummaCare|SUMMACARE OH|Sutter Health Plus|Texas Health Aetna|Banner Aetna|Allina Health Aetna|Innovation Health|The Health Plan|HEALTH PLAN UPPER OHIO VALLEY|Tufts Health Plan|TUFTS NAVIGATOR|Tufts Medicare Preferred|UHA Health Insurance|Unity Health Insurance|Univ of Utah Health Plans|University Health Alliance|UPMC Health Plan|UPMC HP COMMERCIAL|Valley Health Plan|Vantage Health Plan LA|Ventura County Health Care Plan|Vermont Health Plan|Viva Health|VIVA MEDICARE PLUS|WEA Trust|Western Health Advantage|WHA|WellFirst Health|Physicians Plus|Arise Health Plan|Aspirus Health Plan|Aultcare|AULTCARE HMO|Community First|Bluegrass Family Health|Humana CHA|Carilion Clinic Medicare|Geisinger Health Plan|GHP GOLD|Hawaii Mgmt Alliance Assn|HMAA|Asuris|LifeWise|Sound Health|Kaiser Wa PPO|Peak Health WV|Ascension SmartHealth|SmartHealth|Trinity Health Employee Plan|Dignity Health MGF|Memorial Hermann Health Plan|Hill Physicians|Brown & Toland|Monarch Healthcare IPA|Heritage Provider Network|Regal Medical Group|Lakeside Medical Group|Prospect Medical|Facey Medical Group|Optum Care Network|AppleCare Medical Group|Hemet Community Medical Grp|Desert Oasis Healthcare|Santa Clara IPA|Physicians Medical Group SC|WellMed|Kelsey Care Advantage|KelseyCare|Village MD|ChenMed|Conviva|MCCI Group|Oak Street|Sanitas|Nivano Physicians|EPIC Management|Conifer Value Based Care|Caremore Health''')
MA = W('''Aetna Medicare Premier|AETNA MEDICARE ELITE PPO|Alterwood Advantage|Align Senior Care|American Health Advantage|AmeriHealth Caritas VIP|Anthem MediBlue Access|Apex Health|Arizona Priority Care|ArchCare Advantage|Arkansas Superior Select|ATRIO Health Plans|Blue Medicare HMO|Brand New Day|Bright Advantage|Banner Medicare Advantage|Capital Advantage|Care N Care|CarePartners of CT|CareWell Health|CCHP Senior|Central Health Plan|Central Mass Health|Cigna True Choice|CIGNA PREFERRED MCR|CommuniCare Advantage|Doctors HealthCare Plans|Elderplan|ElderServe|RiverSpring|Eon Health|Essence Advantage|Experience Health|Easy Choice Health Plan|Freedom Medicare|Gateway Medicare Assured|GEISINGER GOLD|Generations Advantage|HealthSpring|HealthSun|HealthTeam Advantage|Health Alliance Medicare|HealthPartners Freedom|Hamaspik Choice|Humana Honor PPO|Hometown Senior Care Plus|Imperial Health Plan|INDEPENDENT HEALTH MCR|InnovAge PACE|Inter Valley HP|Jefferson Health Plans Medicare|KelseyCare Advantage|Leon Medical Centers HP|Lasso Healthcare MSA|Longevity Health|MediGold|MEDIGOLD MT CARMEL|Memorial Hermann Adv|Mutual of Omaha Rx|MMM|MCS CLASSICARE|Molina Medicare Options|NHC Advantage|Ohio PPO Connect|On Lok|OneCare CCA|Optima Medicare|Peoples Health|PEOPLES HEALTH NETWORK|PHP Medicare|Perennial Advantage|Preferred Care Partners|Premera MA|Presbyterian Senior Care|Priority Medicare|PrimeTime Health Plan|ProCare Advantage|Provider Partners HP|Quartz Medicare|SCAN|SCAN HEALTH PLAN|Senior Dimensions|Senior Preferred|Sharp Direct Advantage|Simpra Advantage|Signature Advantage|Solis Health Plans|Stanford Health Care Advantage|Texas Independence HP|TexanPlus|Todays Options|Torchlight Health|Touchstone Health|Tribute HP|Troy Medicare|Ultimate Health Plans|UCare for Seniors|UHC GROUP MCR ADV PPO|Universal American|Universal Health Care|Universal Care|Verda Healthcare|Vibra Health Plan|VillageCareMAX|Vitality Health Plan|Well First MA|WellCare Value HMO|WellCare Dual Liberty|Wellcare No Premium|ERICKSON ADVANTAGE|Zing MA|PACE Southeast Michigan|Senior LIFE PACE|PACE OF THE TRIAD|Trinity PACE''')
TPA = W('''90 Degree Benefits|ABS|Automated Benefit Services|AccuServ|ACS Benefit Services|Administrative Concepts Inc|Administrative Services Only|Advanced Benefit Administrators|Advantek|AIM Benefits|All Savers Alt Funding|Allegiance|Allegiance Benefit Plan Mgmt|Alliance Benefit Group|Allied Benefit Systems|ALLIED BENEFIT|AmeriBen|AMERIBEN SOLUTIONS|American Plan Administrators|AmeriFlex|Apex Benefit Services|APA Benefits|ASR Health Benefits|ASR Physicians Care|Associated Administrators|Assured Benefits Administrators|Auxiant|AUXIANT MADISON|Avidyne|BAS Benefit Admin Systems|Bass Administrators|BeneSys|Benefit Management Inc|BMI KANSAS|Benefit Plan Administrators|Benefit Plans Inc|Benefits Administration Services|BPA Roanoke|Brokers National|CBA Blue|Cardinal Service|Central Reserve|Claimsware|CNIC Health Solutions|Consociate|CONSOCIATE DANSIG|Continental Benefits|Cooperative Benefit Administrators|CBA LINCOLN NE|CoreSource Lancaster|Corporate Benefit Services|CYPRESS BENEFIT ADMIN|Custom Design Benefits|DART Management|Delaware Valley Health|Diversified Group|Diversified Administration|EBC|Employee Benefits Corp|EBMS|EBMS BILLINGS MT|EBSO|Employee Benefit Concepts|Entrust Inc|Enterprise Group Planning|Fringe Benefit Group|First Choice Health|First Choice Health Admin|Fox Everett|GPA Group & Pension|Group & Pension Administrators|GMS|Group Management Services|Group Health Inc|Group Resources|HealthComp|HEALTHCOMP FRESNO|HealthEZ|HealthFirst TPA|Health Cost Solutions|HealthGram|HealthScope Benefits|HEALTHSCOPE|Health Design Plus|HMA Healthcare Mgmt Admin|HMA|Imagine360|Innovative Benefit|Insurance Management Services|INSURANCE MGMT SVCS|Insurers Administrative Corp|IAC|Integrity Benefits|JMS Benefit|J P Farley|Key Benefit Administrators|KEY BENEFIT ADMIN|KBA Indianapolis|Key Solution|Life Benefit Plans|MagnaCare|MAGNACARE NY|Managed Care of America|Maritime Admin|MedBen|MedCost|MEDCOST BENEFIT SVCS|Medova|Meritain|MERITAIN HEALTH|MERITAIN HLTH MINNEAPOLIS|Mid-American Benefits|Mid-West National|Midlands Choice|MMSI|Mutual Group Plan|My Benefit Advisor|National Benefits|National Claims Admin|NGS CoreSource|NCAS|Nippon Life Benefits|North America Administrators|Northwest Admin|Nova Healthcare|NOVA Healthcare Admin Buffalo|Pacific Heritage|PAI|Planned Administrators Inc|Pinnacle Claims Mgmt|Point C|POMCO|POMCO GROUP|Preferred Admin|Preferred Benefit Administrators|PBA|Prairie States|Prime Dx|Pro Benefits|Professional Benefit Admin|PBA OAK BROOK|Quantum Health|QUANTUM HEALTH COORDINATED|RCI Benefits|Regional Care Inc|RCI Scottsbluff|Reserve National|S & S Healthcare Strategies|Secure Health|Secure One Benefit|Select Benefit Admin|Self Insured Plans|Self Insured Services Co|SISCO|SisCo Dubuque|Significa|Southern Benefit Svcs|Stirling Benefits|Summit Administration Services|Superior Administrators|TCC Benefits|Third Party Admin Inc|TLC Benefit Solutions|TotalCare Admin|Tall Tree Admin|Trilogy Health|Tri-Ad|Unified Group Services|UNIFIED GRP SVCS ANDERSON IN|United Claim Solutions|US Health & Life|USHL|Varipro|Vault Admin|Vimly|WebTPA|WEB TPA IRVING|WPPA|Western Growers|WESTERN GROWERS ASSURANCE|Yuma Benefits|Zenith American|Zenith American Solutions|Nexus Benefit|Centivo|Collective Health|COLLECTIVE HLTH BCBS|Bywater|Flume Health|Hooray Health|Healthcare Highways|Sidecar Health|Nomi Health|Paradigm Benefit''')
WC = W('''AF Group|Accident Fund|ACCIDENT FUND INS CO|AIG|AIG CLAIMS|AIG WC|Alaska National|Amerisure|AmTrust|AMTRUST NORTH AMERICA|American Interstate|Amerisafe|Applied Risk|Applied Underwriters|ARGONAUT|Argo Group|Athens Administrators|ATHENS ADMIN CONCORD CA|Auto-Owners WC|BITCO|Broadspire|BROADSPIRE WC|Builders Mutual|BWC|Ohio BWC|Bureau of Workers Comp|BUREAU OF WC OHIO|Careworks|CAREWORKS MCO|Cannon Cochran CCMSI|CCMSI|Chubb WC|Church Mutual|Cincinnati Ins WC|CNA|CNA WORKERS COMP|Comp Options|CompWest|Concentra|Copperpoint|COPPERPOINT MUTUAL|CorVel|CORVEL CORP|CorVel WC|Cottingham|EMC Insurance|Employers Holdings|Employers Mutual|EMPLOYERS COMP|ESIS|ESIS WC|Eastern Alliance|FCCI|FFVA Mutual|Fireman's Fund|Firemans Fund WC|FirstComp|Frank Gates|Federated Mutual|GUARD|BH GUARD|Great American|Great American WC|Grange Ins WC|Hartford WC|The Hartford|HARTFORD UNDERWRITERS|HELMSMAN MGMT SVCS|ICW|ICW GROUP|Insurance Company of the West|Intercare|INTERCARE HOLDINGS|KEMI|KY Employers Mutual|Key Risk|LWCC|Liberty Mutual WC|LM Helmsman|LABOR & INDUSTRIES|L&I WA|Dept of Labor & Industries|WA ST L & I|MEMIC|Maine Employers Mutual|MEM|Missouri Employers Mutual|Midwest Employers Casualty|MES Solutions|Midwestern Ins Alliance|Montana State Fund|New Mexico Mutual|NM MUTUAL|NYSIF|NY State Ins Fund|New York State Insurance Fund|NY Workers Comp Bd|National Interstate|Old Republic WC|OneBeacon|One Call Care Mgmt|PMA|PMA COMPANIES|Pinnacol|Pinnacol Assurance|Penn National|Penn National WC|Protective Ins|QBE|RAS|Republic Indemnity|SAIF|SAIF CORP|SFM|SFM Mutual|SCIF|STATE COMP INS FUND|State Compensation Insurance Fund|State Fund CA|Safety National|Secura|Security National|Sentry|SENTRY WC|Service Lloyds|Society Insurance|Starstone|Summit Holdings|SUMMIT CONSULTING LAKELAND|Synergy Comp|Texas Mutual|TX MUTUAL|TASB WC|Travelers WC|TRAVELERS INDEMNITY|Tristar|TRISTAR RISK MGMT|UEF|Uninsured Employers Fund|United Heartland|Utica National|WCF|WCF Mutual|Workers Comp Fund UT|WORKERS COMP FUND OF UTAH|WSI|ND Workforce Safety|Wyoming Workers Safety|West Bend|Wesco|York Risk|YORK RISK SERVICES|Zenith|ZENITH INSURANCE WC|Zurich|ZURICH NA|Zurich American|Medrisk|Align Networks|Coventry WC|First Script|One Call PT|Optum WC|myMatrixx''')
AUTO = W('''21st Century|AAA|AAA Insurance|AAA MICHIGAN|CSAA|Allstate|ALLSTATE PIP|Allstate MedPay|American Family|AMERICAN FAMILY MUT|American Modern|Amica|Acceptance Ins|Alfa Insurance|Auto Club Group|Auto-Owners|AUTO OWNERS|Bristol West|California Casualty|Citizens|Citizens Ins of America|Country Financial|Dairyland|Direct General|Direct Auto|Elephant Insurance|Encompass|Erie|ERIE INSURANCE GROUP|Esurance|Farm Bureau|FARM BUREAU OF MI|KY Farm Bureau|TN FARMERS|Farmers|FARMERS INS EXCHANGE|Farmers of Salem|First Acceptance|Foremost|Frankenmuth|Freeway|Gainsco|GEICO|GEICO PIP NY|Geico General|General Casualty|The General|Good2Go|Grange|Grinnell Mutual|Grinnell|Hallmark|Hanover|HANOVER PIP|Horace Mann|Infinity|Infinity Auto|Imperial Fire|Ins Corp of Hawaii|Kemper|KEMPER SPECIALTY|Lemonade|Liberty Mutual|LIBERTY MUT AUTO|MAPFRE|MAPFRE COMMERCE|MEEMIC|MetLife Auto & Home|Met P&C|Mercury|Mercury Casualty|Motorists Mutual|NJM|NJ Manufacturers|National General Auto|Nationwide|NATIONWIDE AUTO|NC Farm Bureau|Ocean Harbor|Ohio Casualty|Oklahoma Farm Bureau|Omni|Palisades|Pekin|Pemco|Permanent General|Plymouth Rock|PLYMOUTH ROCK PIP|Progressive|PROGRESSIVE NO FAULT|Progressive MedPay|Root|Safeco|Safe Auto|Safety Ins|SafeAuto|Shelter|SHELTER INS|Southern Farm Bureau|State Auto|State Farm|STATE FARM MUTUAL|STATE FARM PIP|State Farm MedPay|STATE FARM BLOOMINGTON|Titan|Travelers Auto|Travelers|UAIC|United Auto|USAA|USAA CASUALTY|USAA PIP|Unitrin|Universal P&C|Viking|Victoria Fire|Wawanesa|Westfield|Windhaven|MACP Michigan Assigned Claims|MAIPF|MVAIC|NY MVAIC|Uber James River|Rental Car Risk Mgmt|Hertz Claim Mgmt|U-Haul RepWest|Greyhound Claims|NYC Transit PIP|Amtrak Claims|Walmart Claims Mgmt|CMI Claims Management Inc|Target Risk Mgmt|Homeowners Medpay''')
DV = W('''Delta Dental of CA|DELTA DENTAL PPO|Delta Dental Premier|DELTA DENTAL OF MI|Delta Dental of WA|DeltaCare USA|DELTA DENTAL TRICARE|Northeast Delta Dental|Willamette Dental|DentaQuest|DENTAQUEST MEDICAID|MCNA Dental|MCNA|Liberty Dental|LIBERTY DENTAL PLAN|Avesis|AVESIS DENTAL|Scion Dental|SKYGEN|Envolve Dental|Dental Health Alliance|Dental Benefit Providers|DBP|UHC Dental|Cigna DPPO|CIGNA DHMO|Aetna DMO|AETNA DENTAL|MetLife Dental|METLIFE PDP PLUS|Guardian DentalGuard|DENTALGUARD PREFERRED|Ameritas Dental|Principal Dental|Sun Life Dental|Assurant Dental|Humana CompBenefits|CompBenefits|Careington|CAREINGTON DISCOUNT|DenteMax|DNoA|Dental Network of America|GEHA Connection Dental|Connection Dental|Dominion National|DOMINION DENTAL|Solstice Benefits|Renaissance Dental|RENAISSANCE LIFE|United Concordia|UNITED CONCORDIA TDP|UCCI|FEDVIP UCCI|FEP BlueDental|Denti-Cal|MEDI-CAL DENTAL|Doral Dental|Premier Access|Access Dental|Western Dental Plan|Dental Care Plus|DCP|Superior Dental Care|First Commonwealth|Argus Dental|EBS Dental|Kansas City Life Dental|Beam Dental|BEAM|Decisely|Lincoln Financial Dental|Unum Dental|Standard Dental|Mutual of Omaha Dental|Reliastar Dental|Smile Brands|Always Care|Starmount|Momentum Dental|VSP|VSP CHOICE|Vision Service Plan|VSP Signature|EyeMed|EYEMED INSIGHT|Eye Med Vision|Davis Vision|DAVIS VISION PREMIER|Superior Vision|SUPERIOR VISION NATL|Spectera|SPECTERA UHC VISION|UHC Vision|March Vision|MARCH VISION CARE|Block Vision|NVA|National Vision Administrators|Avesis Vision|Envolve Vision|OptiCare|Versant Health|Heritage Vision Plans|Vision Benefits of America|VBA|Community Eye Care|CEC Vision|Medical Eye Services|MES VISION|Humana Vision|Opticare of Utah|Safeguard Vision|Premier Eye Care|20/20 Eyecare|iCare Health Solutions|Eye Quest|EyeQuest|American Hearing Benefits|Amplifon|TruHearing|NationsHearing|Hear In America|American Specialty Health|ASH|ASHN CHIRO|Landmark Chiro|OptumHealth Physical Health|ACN GROUP|HNS Chiropractic|Evicore|EVICORE THERAPY|NIA Magellan|AIM Specialty|Turning Point|Carelon MBM''')
PBM = W('''CVS Caremark|CAREMARK|CAREMARK PART D|Silverscript|SILVERSCRIPT CHOICE|Express Scripts|EXPRESS SCRIPTS INC|ESI|ESI MEDICARE PDP|Tricare Express Scripts|Medco|OptumRx|OPTUM RX|Catamaran|Prescription Solutions|Prime Therapeutics|PRIME THERAPEUTICS PDP|Navitus|NAVITUS TX MEDICAID|MedImpact|Magellan Rx Mgmt|Elixir|EnvisionRx|Envision Rx Plus|RxAmerica|WellDyneRx|Welldyne|Capital Rx|CapitalRx|SmithRx|RxBenefits|Costco Health Solutions|Maxor|MAXORPLUS|MedTrak|ProAct|ProCare Rx|PerformRx|PERFORM RX|Abarca|US-Rx Care|Southern Scripts|Liviniti|EmpiRx|VERITY SOLUTIONS|LDI|National Medical Health Card|Serve You Rx|Script Care|SCRIPTCARE LTD|True Rx|TrueScripts|Humana Pharmacy|Humana Walmart Rx PDP|WellCare Script|Wellcare Classic PDP|AARP MedicareRx|AARP MCR RX PREFERRED|Cigna Secure Rx|First Health Part D|Clear Spring Health|Blue Rx PDP|Anthem IngenioRx|IngenioRx|CarelonRx|GoodRx|GOODRX CARD|SingleCare|ScriptSave|WellRx|RxSaver|Optum Perks|InsideRx|America's Pharmacy|NeedyMeds Card|BuzzRx|LowestMed|ChangeHealthcare Copay|McKesson Copay|LoyaltyScript|Copay Assist Card|TrialCard|ConnectiveRx|PSKW|Patient Advocate Fndn|HealthWell Foundation|PAN Foundation|Good Days|NORD Assist|Blink Health''')
INTL = W('''Allianz Global Assistance|ALLIANZ TRAVEL|Allianz Care|Assist America|AXA Assistance|AXA Assistance USA|AXA GLOBAL HEALTHCARE|Azimuth Risk|Berkshire Hathaway Travel|BUPA|BUPA Global|Bupa Intl|BUPA LATIN AMERICA|Cigna Global|CIGNA INTERNATIONAL|CareMed Travel|CISI|Cultural Ins Services|Europ Assistance|GBG|Global Benefits Group|Generali Global|GeoBlue|GEO BLUE STUDENT|Global Excel|GLOBAL EXCEL MGMT|Global Rescue|GMMI|HTH Worldwide|HTH WORLDWIDE INS|HCC Medical Ins Svcs|Tokio Marine HCC|WorldTrips|Atlas Travel|IMG|International Medical Group|IMG GLOBAL|ISO Student Health|International Student Ins|InsureMyTrip|Intl SOS|International SOS|ISOS TRICARE OVERSEAS|April International|Medavie Blue Cross|MEDIPAC|Manulife Travel|Now Health Intl|Norwegian Health Econ Admin HELFO|NHS Overseas|OHIP|OHIP OUT OF COUNTRY|Ontario Health Ins Plan|RAMQ|REGIE ASSURANCE MALADIE|Alberta Health|MSP British Columbia|Patriot America|PSI Student|Seven Corners|SEVEN CORNERS INC|Sirius Intl|SafeTrip|Travel Guard|AIG TRAVEL GUARD|Travelex|Travel Insured Intl|TravelSafe|Trawick|TuGo|TUGO CANADA|USI Affinity Travel|Visitors Coverage|VUMI|William Russell Intl|World Nomads|Healix|Best Doctors Intl|Saudi Arabian Cultural Mission|SACM|Kuwait Health Office|KUWAIT EMBASSY|Embassy of UAE|UAE Military Attache|QATAR EMBASSY HEALTH|Royal Embassy of Saudi Arabia|Embassy Self Pay|Cayman CINICO|Bermuda GEHI|Colonial Bermuda|Argus Bermuda|BF&M|Bahamas NIB|Family Guardian Bahamas|CIGNA BAHAMAS|Sagicor|SAGICOR JAMAICA|Guardian Group TT|Pan American Life|PALIG|Seguros Monterrey|GNP Seguros|IMSS|SIMNSA|Sistemas Medicos Nacionales|MediExcel|MEDIEXCEL HP''')
TRIBE = W('''Navajo Nation Employee Benefits|Navajo Area IHS|Cherokee Nation Health Svcs|CHEROKEE NATION PRC|Choctaw Nation Health|CHICKASAW NATION PRC|Muscogee Creek Nation|Osage Nation Health Benefit|Seminole Tribe of Florida|SEMINOLE TRIBE HEALTH PLAN|Miccosukee Tribe|Mississippi Band of Choctaw|Poarch Creek Indians|Eastern Band Cherokee|Oneida Nation|ONEIDA NATION EHP|Ho-Chunk Nation|HO CHUNK NATION INS|Menominee Tribal Clinic|Lac du Flambeau PRC|Bad River Band|Red Lake Comprehensive|White Earth Reservation|Leech Lake Band|Mille Lacs Band|Shakopee Mdewakanton|Prairie Island Indian Comm|Fond du Lac Band|Saginaw Chippewa|SAGINAW CHIPPEWA NIMKEE|Grand Traverse Band|Little River Band|Sault Tribe Health|Pokagon Band|Oglala Sioux PRC|Rosebud Sioux Tribe|Standing Rock IHS|Crow Tribe PRC|Blackfeet Tribal Health|Fort Peck Tribes|Salish & Kootenai THD|Nez Perce Nimiipuu|Yakama Nation|YAKAMA IHS PRC|Tulalip Tribes|TULALIP TRIBES HP|Muckleshoot Tribe|MUCKLESHOOT BENEFITS|Puyallup Tribe|Quinault Nation|Lummi Nation|Colville Confederated|Warm Springs CHS|Grand Ronde Tribe|GRAND RONDE HLTH PLAN|Cow Creek|Siletz Tribe CHS|Confed Tribes Umatilla|Pechanga|San Manuel Band|Morongo Band|Agua Caliente|Viejas Band|Sycuan|Barona|Table Mountain Rancheria|Tule River Indian Health|Gila River Health Care|Salt River Pima|Tohono O'odham PRC|TOHONO O ODHAM NATION|White Mountain Apache|San Carlos Apache|Hopi Tribe|Pueblo of Laguna|Zuni IHS|Jicarilla Apache|Mescalero PRC|Ute Mountain Ute|Southern Ute|Wampanoag Tribe|Mashantucket Pequot|MASHANTUCKET PEQUOT PRXN|Mohegan Tribe|Narragansett IHS|St Regis Mohawk|Seneca Nation|Penobscot Nation|Alaska Native Medical|ANTHC|Southcentral Fndn|Maniilaq|SEARHC|Yukon-Kuskokwim PRC''')
CNTY = W('''Adams|Alameda|Allegheny|Anne Arundel|Baldwin|Bexar|Brevard|Broward|Bucks|Cabarrus|Chatham|Clark|Cobb|Cuyahoga|DeKalb|Duval|Fairfax|Forsyth|Franklin|Fulton|Greene|Gwinnett|Hamilton|Harris|Henrico|Hillsborough|Jackson|Jefferson|Johnson|Kern|Knox|Lake|Lee|Leon|Madison|Marion|Maricopa|Mecklenburg|Monroe|Montgomery|Nash|Oakland|Orange|Palm Beach|Pasco|Pierce|Pinellas|Polk|Putnam|Riverside|Rutherford|Sarasota|Scott|Shelby|Sumner|Tarrant|Travis|Tulare|Volusia|Wake|Washington|Wayne|Williamson|Yolo|York''')
GOVF = T('''{c} County Schools
{c} County School District
{c} Co Schools Self Ins
{c} COUNTY EMP BENEFIT PLAN
{c} County Employee Health Plan
COUNTY OF {c}
County of {c} Jail Inmates
{c} County Sheriff Inmate
{c} ISD
{c} Cnty Health Dept
{c} County MHMR
{c} County Indigent Care
{c} County Workers Comp
{c} Co Public Schools BOE
{c} County Teachers Trust
{c} County CMSP''')
SCH = W('''Los Angeles USD Self Funded|LAUSD|Houston ISD|DALLAS ISD TPA|Cypress Fairbanks ISD|TRS ActiveCare|TRS-ActiveCare 2|TRS CARE|Chicago Public Schools|CPS BOARD OF ED|CalPERS PERS Platinum|CALPERS PERSCARE|SISC|SISC III|Self Insured Schools of CA|REEP|CSEBO|ASCIP|West Contra Costa USD|SASD Health Trust|WEA Insurance|MESSA|MESSA CHOICES|Michigan Education Special Svcs|SET SEG|PSERS HOP|OEBB|OEBB MODA|PEBB|PEBB UNIFORM MED PLAN|SEBB|PEIA|WV PEIA|PEEHIP|PEEHIP BCBS AL|SEIB|NC State Health Plan|SHPNC|SC PEBA|PEBA STATE HP|State Health Benefit Plan GA|GA SHBP|OGB|LA OFFICE OF GROUP BENEFITS|EGID|HealthChoice OK|HEALTHCHOICE HIGH|State of Kansas|Texas ERS HealthSelect|HEALTHSELECT OF TX|ERS of Texas|UT SELECT|UT Select Medical|TAMU Care|A&M Care Plan|State of NJ SHBP|NJ DIRECT 15|NJ EDUCATORS HP|NYSHIP|NYSHIP EMPIRE PLAN|Empire Plan|NYC Health Benefits GHI|UFT Welfare Fund|PSC-CUNY Welfare|DC 37 Health|GIC Unicare|UniCare State Indemnity|GIC|MIIA|Mass Interlocal Ins|State of CT Anthem|CT Partnership 2.0|Delaware State Group|MD State Employees|PEHP|PEHP SUMMIT|PEHP UT|WYO STATE EMPLOYEES GRP|MUS Choices|State of Montana|State of Idaho Employees|Nevada PEBP|PEBP|AZ ADOA|ADOA BENEFITS|University of CA Care|UC CARE|UC SHIP|UC Blue & Gold HMO|Stanford Cardinal Care|Univ of Michigan Premier Care|U of M GradCare|Purdue Univ Employees|IU HEALTH PLANS|OSU Health Plan|OSU PRIME CARE|Univ of Iowa UIChoice|Mayo Medical Plan|Duke Select|DUKE BASIC|Emory Traditions|Vanderbilt Health Affil|MUSC Health Plan|UAB Viva Access|City of Austin|City of Chicago Police|CITY OF PHOENIX|City & County of San Francisco HSS|SFHSS|City of Memphis|City of Mesquite|Lorain Co Schools|Stark County COG|STARK CO SCHOOLS COUNCIL|Butler Health Plan|EPC Schools|Jefferson Health Plan OH|Optimal Health Initiatives|Southwestern OH EPC|Allegheny Co Schools Health Ins Consortium|ACSHIC|Lancaster-Lebanon IU13|BERKS CO SCHOOLS|Capital Area BOCES|BOCES HEALTH PLAN|Suffolk Cnty EMHP|Onondaga BOCES|Nassau BOCES''')
UNION = W('''1199SEIU|1199 SEIU NATL BENEFIT FUND|1199SEIU Greater NY|32BJ Health Fund|32BJ SEIU|SEIU Local 1 Cleveland|SEIU Healthcare IL Benefit|Central States Teamsters|CENTRAL STATES H&W|Teamcare|TeamCare Central States|Western Teamsters Welfare|Western Conf Teamsters|NE Carpenters Health|Carpenters Trust Western WA|Chicago Reg Council Carpenters|SW Carpenters Health|UA Plumbers & Steamfitters|Plumbers Welfare Fund|NECA IBEW Family Medical|NECA-IBEW|IBEW NECA Southwestern|Line Construction Benefit Fund|LINECO|Lineco Ibew|Electrical Workers H&W|Sheet Metal Workers Natl|SMW Local 104|Smart TD|Ironworkers Trust|California Ironworkers Field|Operating Engineers Trust|Oper Engineers HW|Midwest Operating Engineers|MOE FUNDS|Laborers Health & Welfare|LABORERS NATL H&W|Ohio Laborers|Northern CA Laborers|Construction Laborers Trust So CA|Bricklayers Health|BAC INTL HEALTH FUND|Cement Masons H&W|Painters Trust|IUPAT DC 9|Roofers Welfare Fund|Heat & Frost Insulators|Boilermakers Natl H&W|BOILERMAKERS NATL|Asbestos Workers|Glaziers H&W|Elevator Constructors|NEI BENEFIT PLAN|National Elevator Industry|Motion Picture Industry|MPI HEALTH PLAN|MPIPHP|SAG-AFTRA Health Plan|SAG AFTRA|Directors Guild Producer|DGA Health|WGA Health Fund|Writers Guild Industry|Actors Equity League|EQUITY LEAGUE HEALTH|IATSE Natl H&W|AFM Health|Musicians Local 802|UFCW & Employers Trust|UFCW NATIONAL H&W|UFCW Unions and Food Employers|UFCW Local 1000|FELRA|Culinary Health Fund|CULINARY WORKERS LV|UNITE HERE HEALTH|Hotel Trades Council NY|NYHTC|HTC Health Center|Amalgamated Life|AMALGAMATED NATL HLTH|Bakery & Confectionery Union|B&C HEALTH|Maritime Assn ILA|MILA|MILA NATL HEALTH|ILWU-PMA|ILWU PMA Welfare|Seafarers Health|SEAFARERS H&B PLAN|MEBA Medical|Masters Mates & Pilots|UMWA|UMWA Health & Retirement|UMWA FUNDS|UAW Retiree Medical Trust|UAW RETIREE VEBA|URMBT|USW H&W|Steelworkers Health|GM Salaried|Ford UAW|Chrysler UAW|Amalgamated Transit|TWU Local 100|NRLC Railroad Employees|GA-46000|RAILROAD EMPL NATL HW|UTU Health|Railroad Union Pacific Emp Health|UPREHS|UNION PACIFIC RR EHS|BNSF Employees|Fire Fighters Trust|LAFRA|LA POLICE RELIEF|LAPRA|PORAC|CCPOA Benefit Trust|CAHP Health|NYPD PBA|PBA Health & Welfare|FOP Lodge|Fraternal Order of Police|LEOFF Trust|Intl Assn Machinists|IAM NATIONAL BENEFIT|IAM Motor City|CWA Benefits|CWA Local 1180|AFSCME Care|AFSCME DC47|AFT Benefits|NEA Member Benefits|NTCA Group Health|NRECA|NRECA GROUP BENEFITS|Pipeline Industry Benefit|PIBF|PIPE TRADES TRUST|Roofers Local 30|TEAMSTERS JC 83 VA|Graphic Communications|GCIU Employer|Stationary Engineers Trust|Automotive Machinists|Automotive Industries Welfare|AITF|Trucking Employees Assoc|New England Teamsters|NETT|Philadelphia Teamsters|Teamsters Health & Welfare Phila & Vic|Dairy Employees|Western Growers Trust|RWDSU Local|District 65|Local 338|Local 272 Welfare|LOCAL 6 CLUB EMPLOYEES|Local 825 Operating Eng|Local 553 Benefits''')
TRADE = W('IBEW|Teamsters|UFCW|Plumbers|Ironworkers|Laborers|Carpenters|Operating Engineers|Sheet Metal|SEIU|Painters DC|Pipefitters|Steamfitters|Roofers|Bricklayers|UAW|USW|Machinists|AFSCME|Sprinkler Fitters|Cement Masons|UNITE HERE')
UNF = T('''{t} Local {n} Health & Welfare
{t} LOCAL {n} H&W
{t} Local {n} Welfare Fund
{t} #{n} Benefit Fund
{t} LU {n}
{t} Loc {n} Hlth Fnd
{t} LOCAL UNION {n} TRUST
{t} {n} Insurance Fund''')
EMP = W('''Walmart Assoc Health Plan|Amazon Aetna|Boeing Traditional|Boeing BCBS|Home Depot Aetna|Costco Aetna|Disney Cigna|Fedex Anthem|UPS Teamcare|Caterpillar Inc Health|John Deere UHC|General Mills|Kroger Anthem|Publix BCBS|H-E-B Benefits|Lowes BCBS|Delta Air Lines UMR|AMERICAN AIRLINES BCBS|Southwest Airlines|Union Pacific|Verizon Anthem|AT&T BCBS IL|Comcast IBC|Marriott Aetna|Hilton Cigna|Tyson Foods|Perdue Farms|Smithfield Foods|Cargill|Koch Industries|Exxon Mobil Aetna|Chevron Anthem|Shell Oil Cigna|Bank of America|Wells Fargo|Target Corp|Tesla Anthem|Apple Inc Aetna|Google Anthem|Microsoft Premera|Intel Connected Care|Nike Cigna|Starbucks Premera|HCA Employee Plan|Tenet Employee BCBS|CHS Employees|Ascension SmartHlth|Banner Health Emp Plan|Advocate Aurora TM|Mayo Employees|Cleveland Clinic EHP|CLEVELAND CLINIC EMPL HEALTH|UPMC Employee Advantage|Intermountain Emp|Kroger Rx|Dollar General|Tractor Supply|Cracker Barrel|Waffle House|Toyota BCBS|Honda of America Anthem|Nissan BCBST|Hyundai AL BCBS|BMW SC|Mercedes US Intl|Amish Aid|Amish Church Fund|Mennonite Mutual Aid|Hutterite Colony|Old Order Amish Hospital Aid''')
EPON = W('''Harvard Pilgrim|Harvard Pilgrim Health Care|HARVARD PILGRIM HMO|Harvard Pilgrim Passport|Paul Revere|PAUL REVERE LIFE|John Hancock|John Hancock Life|JOHN HANCOCK LTC|John Alden|JOHN ALDEN LIFE INS|John Deere Health Plan|Henry Ford Health|Henry Ford HAP|HENRY FORD SELECT|Martin's Point|Martins Point Health Care|Martin's Point Generations|Scott & White Health Plan|SCOTT AND WHITE|Scott & White HMO|Johns Hopkins Healthcare|Johns Hopkins EHP|JOHNS HOPKINS USFHP|Hopkins Advantage MD|Priority Partners Johns Hopkins|Kaiser Foundation|Kaiser Health Plan|Geisinger|Geisinger Gold|Dean Health|Dean Health Insurance|Sharp|Sharp HealthPlan|McLaren|McLaren Advantage|McLaren Community|Fallon|Fallon Community|Fallon Senior Plan|Sanford|Sanford True|Gundersen|Baylor Health|Tufts|Tufts Public Plans|Cook Children's|Driscoll|Dell Children's|Parkland|Kelsey|Kelsey-Seybold|Carle Health Plan|Health Alliance Carle|Denver Health Elevate|Jefferson Health|Thomas Jefferson Univ Plan|George Washington Univ HP|Washington National|WASHINGTON NATL LIFE|Lincoln Heritage|LINCOLN HERITAGE FUNERAL|Lincoln National|Lincoln Benefit Life|Franklin Life|Benjamin Franklin Life|Jefferson Pilot|JEFFERSON PILOT LIFE|Madison National Life|MADISON NATL|Monroe Guaranty|Hamilton Mutual|Alexander Hamilton Life|Patrick Henry Natl|Stephen F Austin ISD|Gerber Life|GERBER LIFE MEDICARE SUPP|Mutual of Omaha Gerber|William Penn Life|WILLIAM PENN LIFE NY|Penn Treaty|Penn Mutual|Penn Mutual Life|Woodmen of the World|WoodmenLife|Modern Woodmen|Thrivent|Lutheran Brotherhood|Aid Assn for Lutherans|Christian Brothers|Christian Brothers Employee Benefit|Christian Brothers Services|Knights of Columbus|KNIGHTS OF COLUMBUS INS|Horace Mann|HORACE MANN AUTO|Amica Mutual|Erie Family Life|Sedgwick|SEDGWICK CMS|Sedgwick Claims Mgmt|Sedgwick James|Gallagher Bassett|GALLAGHER BASSETT WC|Gallagher Bassett Svcs|Gallagher Benefit Svcs|Arthur J Gallagher|Crawford & Company|CRAWFORD & CO|Crawford and Co Risk|Frank Gates Avizent|Frank Winston Crum|Frank Crum Staffing|CHARLES TAYLOR TPA|THOMAS MCGEE LC|Matthews Carter & Boyce|Markel|Markel WC|FirstComp Markel|Chubb|Chubb & Son|Starr Indemnity|Starr Cos|WR Berkley|W R Berkley|Berkley Life & Health|Berkley Net|Berkley Northwest|Carolina Casualty Berkley|Hanover Ins|Allmerica|Harleysville|Harleysville WC|Donegal|Grinnell|Kemper|Kemper Unitrin|James River|JAMES RIVER INS|James A Scott & Son|Scott Insurance|Hortica|Philadelphia Indemnity|Barnstable|Norfolk & Dedham|Quincy Mutual|Andover Cos|Merchants Mutual|Preferred Mutual|Lloyds of London|Lloyd's|Service Lloyds WC|Farmers Alliance|Shelter Mutual|Sagamore|Baldwin & Lyons|Baldwin Lyons|Hallmark|Hudson|Hudson Ins|Morris & Garritano|Keenan|KEENAN & ASSOCIATES|Keenan HealthCare|CARL WARREN & CO|GEORGE HILLS CO|Hazelrigg|HAZELRIGG CLAIMS MGMT|Adminsure|Acclamation|Cannon Cochran|Cannon Cochran Mgmt Svcs|Johns Eastern|JOHNS EASTERN CO|Davies|Davies Claims|Davies North America|Brentwood Services|Cottingham & Butler|COTTINGHAM BUTLER|Berkshire Hathaway Homestate|BHHC|Hathaway Homestate|York|F A Richard|FARA|F.A. Richard & Assoc|Willis of NJ|Marsh|Marsh McLennan Agency|Mercer|MERCER HEALTH BENEFITS|Mercer Marketplace|Hewitt|Alight Hewitt|Aon|Aon Hewitt|Towers Watson|WILLIS TOWERS WATSON|Watson Wyatt|Buck Consultants|Lockton|Lockton Affinity|Hays Cos|Hylant|Hub|Brown & Brown|BROWN & BROWN BENEFITS|Boon-Chapman|BOON CHAPMAN|Boon Chapman Benefit Admin|William C Earhart|WM C EARHART|William C. Earhart Co|Wm Earhart TPA|C L Frates|CL FRATES|C.L. Frates & Co|J P Farley Corp|JP FARLEY|J.W. Terrill|JW TERRILL BENEFIT|Carpenter Cammack|R E Harrington|RE HARRINGTON|Harrington Benefit Svcs|HARRINGTON HEALTH|Harrington Health Ohio|Weyco|Klais & Company|KLAIS & CO|Klais|Loomis|THE LOOMIS COMPANY|Loomis Co|Kempton|KEMPTON GROUP ADMIN|Kempton Co|Mitchell Intl|Morris Associates|Marsh Berry|Marpai|Maestro Health|Tucker Administrators|TUCKER ADMIN|Tucker Admin Charlotte|Hawaii Western Mgmt|Hawley Benefit|Bolton Global|Bolton & Co|Burnham Benefits|Dunn & Associates|DUNN & ASSOC|Dunn Assoc Benefit Admin|Fisher & Associates|Caprock|Crescent|Entrust|Kelly & Associates|KELLY & ASSOC INS GRP|Kelly Benefits|Kelly Associates KTBSonline|Jessup|Johnson & Johnson Inc TPA|JOHNSON & WALES UNIV PLAN|Lucent Health|Mayo Clinic Health Solutions|MAYO CLINIC SMSO|McGregor|McGriff|MCGRIFF INS SVCS|McKee Assoc|Murphy Benefits|Nelson Admin|Nyhart|Noble Consulting|Parker Risk|Pittman & Assoc|PITTMAN AND ASSOCIATES|Rogers Benefit Group|Roger Bouchard Insurance|S S Nesbitt|Seltzer Group|Sheakley|SHEAKLEY UNISERV|Sheakley UniComp MCO|Spencer Benefit|Spencer Hall TPA|Stewart C Miller|STEWART C MILLER & CO|Stephens Insurance|Starr & Co|Taylor Benefit|Thomas H Boyd Hosp EHP|Turner Admin|Ward North America|Warner Pacific|Wells Fargo TPA|Wilson McShane|WILSON-MCSHANE CORP|Wilson McShane Laborers|Winston Benefits|Wright Risk|Wright Flood|Hartford|The Hartford Life|Travelers St Paul|St Paul Travelers|St. Paul Fire & Marine|ST PAUL GUARDIAN|St Marys Health Plans|St Joseph Health Plan|St Josephs Heritage|ST JOSEPH HOAG HEALTH|St Johns Mercy HP|St. Luke's Health Partners|St Lukes Health Plan ID|St Barnabas Mission|St Regis Benefit|Presbyterian|Presbyterian Health Plan|PRESBYTERIAN SALUD|Mercy Maricopa|Sisters of Mercy EHP|Sisters of Charity Plan|Saint Francis EHP|Good Samaritan|Blue Cross Virginia Mason|Virginia Mason Select|Virginia Premier|Georgia Health Advantage|Carolina Care Plan|Carolina Farm|Dakota Truck Underwriters|Montana Unified School Trust|MUST|Florida Blue Rosen|Rosen Hotels Health Plan|Elizabeth Glaser AIDS Fndn|Leon Medical|Leon Health|Simply Leon|Jai Medical|Amida|Elder Plan|Walter Reuther Retiree Trust|Cesar Chavez Farm Workers Plan|RFK Farm Workers Medical|Robert F Kennedy Medical Plan|RFK MEDICAL PLAN|Juan De La Cruz Pension|Sidney Hillman Health Ctr|Hillman Health Fund|Joseph P Addabbo Family Care|Ryan White Program|RYAN WHITE PART A|Ryan White ADAP|Katie Beckett|KATIE BECKETT WAIVER|Katie Beckett Medicaid|Michelle P Waiver|MICHELLE P WAIVER KY|Hill Burton|Susan G Komen Grant|KOMEN GRANT|Gilda's Club Assist|Jimmy Fund|Danny Thomas ALSAC|Shriners|Ronald McDonald|Brooke Army TFL|Walter Reed Naval|Jackson Natl Life|JACKSON NATIONAL|Jackson Health Employees|Lee Health Employees|Grady Health Employees|Grady Card|GRADY INDIGENT|Harris Health Gold Card|Ben Taub Gold Card|John Peter Smith Connection|JPS CONNECTION|JPS Health Network|Parkland Plus|Cone Health EE Plan|Moses Cone EHP|Novant Forsyth EHP|Duke Univ Select|Emory EHP|Vanderbilt EHP|Stanford EHP|Rush EHP|Cooper Health EHP|Lehigh Valley|Main Line|Crozer EHP|Allen County|Dale County|Russell Co BOE|Marion Co BOE|Wm Beaumont EHP|Beaumont Employee Hlth Plan|Spectrum Butterworth|Mary Free Bed EHP|Bryan Health EHP|Hy-Vee|Meijer|Kohler Co|S C Johnson|SC Johnson Wax|Johnson Controls|J B Hunt|JB HUNT TRANSPORT|Tyson|Walton EE|Dillards|J C Penney|JC PENNEY BCBS|Macy's|Neiman Marcus Grp BCBS|Eli Lilly|ELI LILLY ANTHEM|Abbott Labs|Baxter|Becton Dickinson|Charles Schwab UHC|Edward Jones|EDWARD D JONES|Raymond James|RAYMOND JAMES BCBS|Morgan Stanley|JP Morgan Chase|J P MORGAN CIGNA|Goldman Sachs|Merrill Lynch|Price Waterhouse|Ernst & Young|Mary Kay Inc BCBSTX|Estee Lauder|Levi Strauss|Ralph Lauren Corp Cigna|Brooks Brothers|Warner Bros|Walt Disney|DISNEY WALT CIGNA|Phillips 66|Parker Hannifin|Cooper Tire|Mack Trucks|Dana Corp|Harley Davidson|HARLEY-DAVIDSON|Ford Motor Co|Chrysler|Dodge Co Schools|Kellogg|Campbell Soup|Sara Lee|Wendys|Papa Johns|Jimmy Johns|Chick Fil A''')
EPONF = T('''{e} PPO
{e} HMO
{e} Insurance
{e} Claims
{e} (OLD)
{e} - Secondary
{e} Medicare
{e} Benefits
{e} - TPA
{e} Group''')
TAIL = W('''PPO|HMO|POS|EPO|HDHP|MCR ADV|MEDICARE ADV|MA HMO|SECONDARY|SUPP|- PRIMARY|OON|(OLD)|INACTIVE|GOLD|SILVER 70|BRONZE|HSA|COMM|COMMERCIAL|GRP|PLAN|CLAIMS|CLAIMS DEPT|INS|INS CO|INC|LLC|CORP|- PROFESSIONAL|INST|ERA|EDI|PAPER|- DENTAL|BH|MENTAL HLTH|VISION|RX|LOCAL|NATIONAL|OUT OF STATE|OUT OF AREA|#1|2|- AUTH REQ|NON PAR|PAR|CAPITATED|CAP|FFS|SNP|DSNP|D-SNP|PFFS|EXCHANGE|MARKETPLACE|SELF FUNDED|ASO|LEVEL FUNDED|STUDENT|RETIREE|COBRA''')
CTAIL = W('''El Paso TX|Lexington KY|Atlanta GA|Salt Lake City UT|Minneapolis MN|Phoenix AZ|Tampa FL|Green Bay WI|Richmond VA|Dallas, TX|Louisville, KY|- CHICAGO IL|Birmingham AL|Hartford CT|NASHVILLE TN|Omaha NE|St Louis MO|Pittsburgh, PA|LOS ANGELES CA|Albany NY|- Boise ID|Little Rock AR|Indianapolis IN|Columbia SC|- Jacksonville|(TX)|(FL)|- OH|NY|CA|- MI|/ IL''')
TYPO = [('Healthcare', 'Helathcare'), ('Health', 'Heatlh'), ('United', 'Untied'), ('Medicaid', 'Medicad'), ('Medicare', 'Medcare'), ('Insurance', 'Insurence'), ('Cigna', 'Signa'), ('Aetna', 'Atena'), ('Humana', 'Humanna'), ('Blue Cross', 'Blue Corss'), ('Benefit', 'Benifit'), ('Administrators', 'Adminstrators'), ('Community', 'Comunity'), ('Mutual', 'Mutal'), ('Advantage', 'Advntage'), ('Premier', 'Premeir')]
SHORT = [('Health Plan', 'HP'), ('Healthcare', 'Hlthcr'), ('Health', 'Hlth'), ('Insurance', 'Ins'), ('Administrators', 'Admin'), ('Benefit', 'Bnft'), ('Community', 'Comm'), ('National', 'Natl'), ('Services', 'Svcs'), ('Medicare', 'MCR'), ('Medicaid', 'MCD'), ('County', 'Cnty'), ('Management', 'Mgmt'), ('Mutual', 'Mut'), ('American', 'Amer')]
CORE = NAT * 1 + BLUEX + MCD + REG + MA + TPA + WC + AUTO + DV + PBM + INTL + TRIBE + SCH + UNION + EMP
PTEXT = T('''Payer: {p}
Payer name {p}
Primary: {p}
Primary insurance: {p}
Secondary insurance {p}
Ins: {p}
Insurance: {p}
Ins Co {p}
Carrier: {p}
Plan: {p}
Plan name - {p}
Billed to {p}
Bill {p} first
Claim sent to {p}
Coverage: {p} (active)
{p} - active
{p} / Self Pay
{p}, secondary {q}
Primary {p}; secondary {q}
1) {p} 2) {q}
NM1*PR*2*{p}*****PI*{d5}~
payer={p}
Denied by {p}
Paid by {p}
Fin class: {p}
{p} payer id {d5}
ERA {p}
EOB from {p}
Crossover to {q}
Old ins {p}, new ins {q}
Payor {p} contract 2024
{p} timely filing limit 180 days
{p} fee schedule
Credentialing with {p} pending''')


def vary(p):
    r = R.random()
    if r < .30:
        p = p + ' ' + R.choice(TAIL)
    elif r < .36:
        p = p + ' ' + R.choice(CTAIL)
    r = R.random()
    if r < .08:
        a, b = R.choice(TYPO)
        p = p.replace(a, b)
    elif r < .25:
        for a, b in R.sample(SHORT, 8):
            p = p.replace(a, b)
    r = R.random()
    if r < .25:
        p = p.upper()
    elif r < .32:
        p = p.lower()
    elif r < .37:
        p = p.title()
    if R.random() < .06 and len(p) > 20:
        p = p[:R.choice([18, 20, 22, 25])].strip()
    return p


def payer_base():
    r = R.random()
    if r < .66:
        return R.choice(CORE)
    if r < .82:
        s = R.choice(BLUES)
        return R.choice(BLUEF).replace('{s}', s).replace('{a}', ABB[s])
    if r < .91:
        return R.choice(UNF).replace('{t}', R.choice(TRADE)).replace('{n}', str(R.randint(2, 1999)))
    return R.choice(GOVF).replace('{c}', R.choice(CNTY))


def gen_payers():
    # every hand-written name once, verbatim, then varied forms; the bare core names first
    core = list(dict.fromkeys(CORE))
    R.shuffle(core)
    for p in core[:1000]:
        emit('N', 'payer', 'payer', p)
    n = 0
    while n < 560:
        n += emit('N', 'payer', 'payer', vary(payer_base()))
    n = 0
    while n < 480:
        t = R.choice(PTEXT)
        n += emit('N', 'payer', 'text', t.replace('{p}', vary(payer_base())).replace('{q}', R.choice(CORE)).replace('{d5}', D1(5)))
    ep = list(dict.fromkeys(EPON))
    R.shuffle(ep)
    for i, p in enumerate(ep):
        emit('N', 'payer_eponym', 'payer', p)
    n = 0
    while n < 110:
        p = R.choice(EPONF).replace('{e}', R.choice(ep))
        n += emit('N', 'payer_eponym', 'payer', R.choice([p, p.upper(), p.lower(), p.upper()]))
    n = 0
    while n < 150:
        p = R.choice(ep)
        n += emit('N', 'payer_eponym', 'text', R.choice(PTEXT).replace('{p}', R.choice([p, p, p.upper()])).replace('{q}', R.choice(CORE)).replace('{d5}', D1(5)))
# ---------------------------------------------------------------- N: hospitals
HOSP = W('''Lakeview Regional Medical Center|Mercy Hospital|Riverside Community Hospital|Good Samaritan Hospital|Providence Medical Center|Sacred Heart Medical Ctr|Valley View Hospital|Northside Hospital|Northwestern Memorial|Cedars-Sinai|Mount Sinai West|Massachusetts General|Tampa General|UCSF Medical Center|UC Davis Health|OHSU Hospital|Advocate Lutheran General|Baptist Hospital of Miami|Methodist Dallas|Presbyterian Hospital Plano|Holy Cross Hospital|Holy Name Medical Center|Our Lady of the Lake RMC|Our Lady of Lourdes|Little Company of Mary|Sisters of Charity Hospital|Shriners Childrens|Childrens Mercy KC|Nationwide Childrens|Childrens National|Phoenix Childrens|Cleveland Clinic Main|Mayo Clinic Rochester|Desert Springs Hosp|Sunrise Hospital|Banner Desert|Abrazo Central|Dignity Chandler Regional|HonorHealth Shea|Swedish First Hill|Overlake|Evergreen Health Kirkland|Kootenai Health|Benefis|Billings Clinic|Avera McKennan|Essentia Health|Abbott Northwestern|Hennepin Healthcare|Froedtert|Aurora Sinai|Beaumont Royal Oak|Sparrow Hospital|Bronson Methodist|Corewell Health|Munson Medical Center|Parkview Regional|Deaconess Midtown|Community Hospital East|Christ Hospital|Jewish Hospital Louisville|Norton Audubon|Baptist Health Lexington|TriStar Centennial|Erlanger|Ballad Holston Valley|Mission Hospital Asheville|Cape Fear Valley|WakeMed|Prisma Health Richland|Lexington Medical Ctr|Piedmont Atlanta|Northeast Georgia Med Ctr|Phoebe Putney|Orlando Health|AdventHealth Celebration|Broward Health North|Memorial Regional|Ochsner Main Campus|Rapides Regional|Willis Knighton|Baptist Memorial DeSoto|Forrest General|Grandview|Huntsville Hospital|Integris Baptist|Hillcrest Tulsa|OU Medical|Wesley Medical Ctr|Stormont Vail|Nebraska Medicine|Bergan Mercy|Childrens Omaha|Texas Health Fort Worth|Medical City Plano|Seton Northwest|Ascension Seton|Methodist Stone Oak|University Health SA|Doctors Hospital at Renaissance|Valley Baptist Harlingen|Covenant Medical Lubbock|Lovelace Womens|UNM Hospital|UCHealth Poudre Valley|Swedish Englewood|Intermountain McKay|Salt Lake Regional|Renown|Queens Medical Center Honolulu|Straub|Kapiolani|Providence Alaska|Maine Med|Concord Hospital NH|UVM Medical Center|Baystate|UMass Memorial|Rhode Island Hospital|Yale New Haven|Hartford Hospital|NYU Langone|Maimonides|Montefiore|Jamaica Hospital|Stony Brook|Albany Med|Upstate University|Crouse|Strong Memorial|Hackensack Meridian JSUMC|Cooper University|Lehigh Valley Cedar Crest|Temple University Hosp|Einstein Phila|WellSpan York|Penn State Hershey|UPMC Presby|Allegheny General|Christiana Care|Sinai Baltimore|Suburban Hospital|Inova Fairfax|Sentara Norfolk General|Carilion Roanoke|VCU Medical Center|WVU Ruby|CAMC''')
HTAIL = W('''ER|ED|- Outpatient|Rehab Unit|Imaging|Lab|Cath Lab|Wound Care Ctr|Infusion|PT dept|Surgery Center|Pharmacy|Home Health|SNF|Swing Bed|Observation|Radiology Grp|Anesthesia Assoc|- Main|East Campus|Behavioral Hlth|NICU|Sleep Lab|Physicians Group|Hospice||||||''')
HEP = W('''St. Mary's Hospital|St Mary Medical Center|ST MARYS HOSP|Saint Joseph Mercy|St. Joseph's/Candler|St Joseph Hospital Eureka|St. Luke's Boise|ST LUKES HOSPITAL|St. Luke's Episcopal|St. John's Riverside|St John Medical Center Tulsa|St Vincent Indianapolis|St. Vincent's East|SAINT VINCENT HOSPITAL|St. Francis Medical Ctr|St Francis Downtown|Saint Francis Tulsa|St. Elizabeth Edgewood|St Elizabeths Utica|St. Anthony North|ST ANTHONY HOSPITAL OKC|St. Agnes Hospital|Saint Agnes Fresno|St. Barnabas|Cooperman Barnabas|St. Bernard Hospital|St. Bernards Jonesboro|St. Catherine of Siena|St. Charles Bend|St. Clair Hospital|St. Clare's Denville|St. David's Medical Ctr|St David's Round Rock|St. Dominic Jackson|St. Edward Mercy|St. Helena Hospital|St. James Olympia Fields|St. Jude Medical Center|St. Jude Childrens Research|St. Mark's Hospital|St Marks SLC|St. Michael's Newark|ST MICHAELS HOSP|St. Nicholas Sheboygan|St. Patrick Hospital Missoula|St. Peter's Albany|St Peters University Hosp|St. Rita's Lima|ST RITAS MED CTR|St. Rose Dominican|St Rose San Martin|St. Thomas Midtown|Saint Thomas West|St. Alphonsus|Saint Alphonsus Nampa|St. Alexius Bismarck|St. Cloud Hospital|St. Croix Regional|St. Lawrence Rehab|St. Margaret's Peru|St. Anne's Fall River|St. Bonaventure Clinic|St. Camillus Rehab|Santa Rosa Memorial|Santa Clara Valley Med|San Juan Regional|San Antonio Regional|San Gorgonio Mem|Santa Barbara Cottage|Santa Ynez Cottage|Johns Hopkins Hospital|Johns Hopkins Bayview|JOHNS HOPKINS ALL CHILDRENS|Henry Ford Hospital|HENRY FORD WYANDOTTE|Henry Ford Macomb|William Beaumont Hospital|William Beaumont Army Med Ctr|Walter Reed|Walter Reed Natl Military|Brooke Army Medical Center|Brigham and Women's|Brigham & Womens Faulkner|Beth Israel Deaconess|BETH ISRAEL NEWARK|Mount Sinai Beth Israel|Dana-Farber|Dana Farber Cancer Inst|Joslin Diabetes Center|Sidney Kimmel Cancer Ctr|Thomas Jefferson University Hosp|THOMAS JEFFERSON UNIV|George Washington Univ Hosp|Martin Luther King Jr Community Hosp|MLK Community Hosp|Charles Drew Clinic|Cesar Chavez Clinic|Harriet Tubman Clinic|John Peter Smith Hospital|JOHN PETER SMITH HOSP|John Muir Walnut Creek|JOHN MUIR MEDICAL CENTER|John H Stroger Jr Hospital|JOHN STROGER COOK CO|John C Lincoln|John T Mather Memorial|John D Archbold|John Randolph Medical Center|John Heinz Rehab|Ben Taub|BEN TAUB HOSPITAL|Lyndon B Johnson Hospital|LBJ HOSPITAL|Grady Memorial|Jackson Memorial|Jackson-Madison County|Jackson Park Hosp|Carl R Darnall Army|Carl Vinson VAMC|Carl T Hayden VA|Sam Rayburn VA|Audie Murphy VA|AUDIE L MURPHY VA|Michael E DeBakey VA|Michael DeBakey VAMC|Clement J Zablocki VA|James A Haley VA|James A Lovell FHCC|James H Quillen VA|James J Peters VAMC|Jesse Brown VA|Edward Hines VA|Edward Hines Jr VA Hospital|Edith Nourse Rogers VA|George E Wahlen VA|Harry S Truman VA|Overton Brooks VA|Ralph H Johnson VA|Richard L Roudebush VA|Robert J Dole VA|Royal C Johnson VA|William S Middleton VA|William Jennings Bryan Dorn VA|W G Bill Hefner VA|Wm Jennings Bryan|Louis Stokes VA|LOUIS STOKES CLEVELAND VA|Louis A Johnson VAMC|Charles George VA|G V Sonny Montgomery VA|Jack C Montgomery VA|Jerry L Pettis VA|Olin E Teague VA|Thomas E Creek VA|Jonathan M Wainwright VA|Mann-Grandstaff VA|Robert Wood Johnson Univ Hosp|ROBERT WOOD JOHNSON|RWJ Somerset|RWJUH Hamilton|Robert Packer Hospital|Robert E Bush Naval Hosp|Robert H Lurie Childrens|Lurie Childrens|Ann & Robert Lurie Childrens|Monroe Carell Jr Childrens|Vanderbilt Monroe Carell|Lucile Packard Childrens|LUCILE PACKARD STANFORD|Ronald Reagan UCLA|RONALD REAGAN UCLA MED CTR|Mattel Childrens|Rady Childrens|Riley Hospital for Children|RILEY CHILDRENS|James Whitcomb Riley|Nemours duPont|Alfred I duPont Hosp|Alfred duPont|Arnold Palmer Hospital|ARNOLD PALMER CHILDRENS|Winnie Palmer Hospital|Joe DiMaggio Childrens|JOE DIMAGGIO|Wolfson Childrens|Levine Childrens|Duke Raleigh|Duke University Hosp|Emory Midtown|Emory Johns Creek|Moses Cone|MOSES H CONE MEMORIAL|Wesley Long|Annie Penn Hospital|Annie Jeffrey|Betty Ford Center|BETTY FORD CTR RANCHO|Betty H Cameron Womens|Barbara Ann Karmanos|Karmanos Cancer|Barbara Bush Childrens|Bryn Mawr Hosp|Carilion Giles|Carle Foundation|CARLE FOUNDATION HOSP|Jeff Gordon Childrens|Charles Cole Memorial|Clara Barton Hospital|CLARA BARTON|Clara Maass|CLARA MAASS MED CTR|Clifton Springs|Cook Childrens|Dell Seton|Dale Medical|Eisenhower Medical|Dwight D Eisenhower Army|Dwight Eisenhower VA|Eliza Coffee Memorial|ELIZA COFFEE|Elliot Hospital|Ellis Hospital|Elmer Hospital|Eugene Talmadge Mem|Ephraim McDowell|EPHRAIM MCDOWELL RMC|Evans Army|Fletcher Allen|Florence Nightingale Rehab|Floyd Medical|Francis Scott Key|Frank R Howard Memorial|Franklin Delano Roosevelt VA|Fred Hutch|Fred Hutchinson Cancer|Froedtert Bluemound|Gerald Champion|GERALD CHAMPION RMC|Gordon Memorial|Grace Cottage|Grant Medical Center|Greene Memorial|Harris Methodist|Helen DeVos Childrens|HELEN DEVOS|Helen Hayes Hosp|HELEN HAYES REHAB|Helen Keller Hospital|HELEN KELLER SHEFFIELD|Helen Newberry Joy|Helen Ellis Memorial|Hugh Chatham|HUGH CHATHAM MEMORIAL|Hurley Medical|Ingalls Memorial|Ira Davenport|IRA DAVENPORT MEM|James Cancer Hosp|Arthur G James|Jane Phillips|JANE PHILLIPS MED CTR|Jane Todd Crawford|Jennie Edmundson|JENNIE EDMUNDSON|Jennie Stuart|JENNIE STUART MED|Jennie M Melham|Kent General|Kosair|L V Stabler|Lawrence & Memorial|Leonard J Chabert|LEONARD CHABERT|Levi Hospital|Lewis Gale|LEWISGALE MONTGOMERY|Lawrence General|Loyola|Lyndon Johnson|Margaret Mary|MARGARET MARY HOSP|Margaret R Pardee|PARDEE HOSPITAL|Marshall Browning|MARSHALL BROWNING HOSP|Martha Jefferson|MARTHA JEFFERSON HOSP|Martin Memorial|Mary Bird Perkins|MARY BIRD PERKINS CANCER|Mary Black|Mary Breckinridge|Mary Bridge Childrens|MARY BRIDGE|Mary Free Bed|MARY FREE BED REHAB|Mary Greeley|MARY GREELEY MED|Mary Hitchcock Memorial|Mary Imogene Bassett|Bassett Medical|Mary Lane|Mary Lanning|MARY LANNING|Mary Rutan|MARY RUTAN HOSPITAL|Mary Washington|MARY WASHINGTON HOSP|Maury Regional|McLaren Flint|McKay-Dee|Miles Memorial|Milton S Hershey|MILTON HERSHEY MED|Miriam Hospital|Morton Plant|MORTON PLANT|Morton Hospital|Moffitt|Nathan Littauer|NATHAN LITTAUER|Nathan Adelson Hospice|Norton Brownsboro|Otto Kaiser|OTTO KAISER MEMORIAL|Palmer Lutheran|Park Nicollet|Parker Adventist|Patty Berg|Paul Oliver|PAUL OLIVER MEMORIAL|Paul B Hall|Paul L Foster Childrens|Peter Bent Brigham|Peter Christensen Clinic|Phillips Eye Inst|Phelps Hosp|Ralph Wilson|Randolph Hosp|Roger Mills|Roger Williams Med|ROGER WILLIAMS|Rose Medical Center|Roswell Park|Roy Lester Schneider|Rush Oak Park|Rush Copley|Russell Medical|Sarah Bush Lincoln|SARAH BUSH LINCOLN|Sarah Cannon|SARAH CANNON CANCER|Sharon Hospital|Sharp Grossmont|Sharp Mary Birch|SHARP MARY BIRCH|Sid Peterson|SID PETERSON|Sidney Health|Simi Valley|Scott & White Temple|Stephens Memorial|T J Samson|TJ SAMSON COMMUNITY|Tanner Medical|Thomas Hospital|Thomas Memorial WV|Thomas H Boyd|Thomas B Finan|Virginia Mason|Virginia Gay Hospital|VIRGINIA GAY|Vassar Brothers|W W Hastings|Walter Knox|WALTER KNOX MEM|Walter P Reuther|Warren Grant Magnuson|Wayne Memorial|Wentworth Douglass|WENTWORTH DOUGLASS|William Newton|WILLIAM NEWTON|William W Backus|BACKUS HOSPITAL|William R Sharpe|William Bee Ririe|WILLIAM BEE RIRIE|Wilson N Jones|WILSON N JONES|Winn Army|Womack Army|Wood County|Wright Patterson|Zuckerberg SF General''')
HTXT = T('''Facility: {h}
Facility name: {h}
Place of service: {h}
Rendered at {h}
Hospital: {h}
Service facility {h}
Transferred to {h}
Transferred from {h} for higher level of care
Admitted at {h}
Seen in {h} ED
Records requested from {h}
{h} is out of network
{h} - inpatient claim denied CO-{co}
Outpatient surgery at {h}
Labs drawn at {h}
NM1*77*2*{h}*****XX*{npi}~
Billing provider {h} NPI {npi}
Ambulance from SNF to {h}
Discharged from {h}
UB04 from {h}
{h} not contracted with plan
imaging done at {h}
referred to {h}
Location: {h}''')

# ---------------------------------------------------------------- N: denials
DENIAL = T('''
CO-16 claim lacks information [or has submission errors|needed for adjudication|which is needed, see remark codes].
CO-{co}: [adjusted per contract|non covered charge|see remark code|payment adjusted].
PR-{co} patient responsibility {amt}.
OA-{co} adjusted, no balance due.
Denied - [timely filing|duplicate claim|no auth on file|not medically necessary|bundled service|non covered service|invalid modifier|missing referral].
Claim denied for [timely filing|no prior authorization|lack of medical records|coordination of benefits|coverage terminated|inactive policy at time of service].
Timely filing limit of [90|120|180|365] days exceeded; proof of timely filing [attached|not on file|rejected].
[{pay}|Payer] denied {cpt} as [bundled into|inclusive to|mutually exclusive with] {cpt}.
{cpt} denied for [missing modifier 25|modifier 59 not supported|frequency|units exceeded|age restriction|gender conflict].
Dx {icd} does not support medical necessity for {cpt} per [LCD|NCD|payer policy].
Diagnosis code {icd} is not [valid|billable|payable as primary|covered] for this service.
Precert [was not obtained|number missing from claim|expired before service] for {cpt}.
No authorization on file for [inpatient stay|outpatient surgery|home health|DME|MRI|sleep study].
Auth on file is for {cpt}, billed {cpt}.
Auth units exhausted, [{n}] of {n} used.
Exact duplicate of claim {clm}.
Possible duplicate, original claim # {clm} still [in process|pending|finalized].
This service is included in the global surgical package.
Procedure is incidental to the primary procedure.
The benefit for this service is included in the payment for another service already adjudicated.
Expenses incurred after coverage terminated.
Expenses incurred prior to coverage.
Patient cannot be identified as our insured.
Our records indicate that this dependent is not an eligible dependent as defined.
This care may be covered by another payer per coordination of benefits.
The impact of prior payer adjudication including payments and adjustments.
Charge exceeds fee schedule/maximum allowable [or contracted fee arrangement].
These are non-covered services because this is [a routine exam|not deemed a medical necessity by the payer|an investigational procedure].
Payment denied because this provider was not certified or eligible to be paid for this procedure.
Service not payable with other service rendered on the same date.
Benefit maximum for this time period or occurrence has been reached.
Lifetime benefit maximum has been reached.
[Therapy|Chiropractic|Behavioral health|DME] visit limit met for [calendar|benefit] year.
Non-covered charges: [self administered drugs|take home supplies|personal convenience item|room differential].
Claim spans eligible and ineligible periods of coverage, [rebill separate claims|split the claim].
Level of care change adjustment.
Information from the [billing|rendering|attending] provider was insufficient or incomplete.
Rendering provider [not enrolled|not linked to group|taxonomy missing|NPI {npi} not on file] with {pay}.
Referring provider NPI [{npi}|missing] is not [PECOS enrolled|valid|on file].
Missing/incomplete/invalid [ordering provider primary identifier|place of service|patient relationship|principal diagnosis|HCPCS|type of bill|condition code|value code|occurrence code].
M127 missing patient medical record for this service.
N290 missing/incomplete/invalid rendering provider primary identifier.
MA130 your claim contains incomplete or invalid information, no appeal rights are afforded.
N130 consult plan benefit documents for information about restrictions for this service.
N115 this decision was based on a Local Coverage Determination.
MA04 secondary payment cannot be considered without the identity of or payment information from the primary payer.
M76 missing/incomplete/invalid diagnosis or condition.
N657 this should be billed with the appropriate code for these services.
Rejected at clearinghouse: [invalid subscriber gender|payer ID not found|zip code must be nine digits|member id format|claim frequency code|billing taxonomy required].
277CA A7:[562|500|453|21] rejection, [billing provider NPI|postal code|procedure code|see loop 2010AA].
999 accepted, 277 rejected, [fix and resend|refile|correct payer id].
Need W9 on file before [{pay}|payer] will release payment.
Denied as [WC primary|auto primary|liability primary|Medicare primary], [rebill|send EOB|update COB].
Medicare is primary per MSP, [rebill Medicare first|resubmit with Medicare EOB].
Patient enrolled in hospice; [append GW modifier|append GV modifier|bill hospice].
Patient in a SNF stay, consolidated billing applies.
Patient has a Medicare Advantage plan, original Medicare will not pay.
Overlapping inpatient claim from another facility.
Overlaps home health episode.
Claim denied as [assistant surgeon not allowed|cosurgeon not allowed|team surgery not supported].
Anesthesia time [missing|not documented|exceeds allowed].
NDC [missing|invalid|units do not match] for {cpt}.
Operative report requested for modifier 22.
Unlisted code {cpt} requires description and invoice.
Telehealth POS [02|10] with modifier 95 required.
CLIA number missing or invalid for {cpt}.
Modifier QW needed for waived test.
Laterality mismatch between {icd} and modifier [RT|LT].
{cpt} billed {n} units, MUE allows {n}.
NCCI edit {cpt}/{cpt}, modifier [allowed|not allowed].
Denied: newborn not added to policy within [30|31|60] days.
Out of network, no OON benefits on [HMO|EPO] plan.
PCP referral [required|missing|expired] for specialist visit.
PCP on file does not match the rendering provider.
Plan is [grandfathered|fully insured|self funded]; external review [available|not available].
First level appeal [upheld|overturned|dismissed], {amt} [paid|remains denied].
Appeal denied: [records do not support|not timely|no new information].
Reconsideration [upheld|favorable|partially favorable] by [{pay}|QIC|MAC|IRE].
Peer to peer [upheld|overturned|not available after discharge].
Peer-to-peer must be completed within [2|3|7|14] business days of denial.
Denied inpatient level of care, [observation approved|downgrade to obs|two midnight not met].
DRG downgrade from [470|871|291|189] to [554|872|292|190], sepsis criteria not met.
Readmission within 30 days, combined with initial stay.
Hospital acquired condition, no additional payment.
Take back of {amt} for [overpayment|COB|duplicate|retro term].
Recoupment letter [received|mailed|disputed], {amt} offset on next remit.
Refund request from {pay} for {amt}, [disputed|agreed|offset].
Paid at [out of network|wrong|old|Medicare] rate, underpaid {amt}.
Underpayment: expected {amt}, paid {amt}.
Applied to deductible {amt}.
Coinsurance {amt}, copay {amt}, paid {amt}.
Sequestration reduction 2 percent {amt}.
Interest paid {amt} on late clean claim.
Zero pay, [capitated|deductible|bundled|primary paid more than allowed].
Secondary paid zero, primary payment exceeds allowed.
Medicaid denied: [spenddown not met|QMB only|family planning only|managed care enrolled|share of cost].
Medicaid pays only as payer of last resort.
{pay} needs [itemized bill|implant invoice|op note|anesthesia record|accident details|COB form|student status].
Pended for [medical review|pricing|COB|accident info|pre-existing review|SIU review].
Claim in process, allow [10|15|30|45] days.
Claim not on file, [resubmitted electronically|refiled on paper|sent to correct payer ID].
Claim forwarded to [local plan|home plan|correct payer|repricer].
Prompt pay complaint filed with DOI for {pay}.
Billed under wrong [TIN|NPI|payer|group|location|provider].
Corrected claim [freq 7|frequency code 7|with resubmission code 7] sent, original ref {clm}.
Void claim freq 8 sent for {clm}.
Denied {cpt} since [annual wellness already paid|one per 12 months|colonoscopy interval not met|not a benefit].
Preventive service billed with {icd}, processed as diagnostic.
Waiting period of [6|12] months applies to major dental services.
Missing tooth clause applies.
Downgraded to amalgam on posterior tooth.
Alternate benefit applied to D2740.
Frequency limit on bitewings [1 per 12 months|2 per year].
Contact lens allowance used for the [year|benefit period].
Refill too soon, [75|80|85] percent of supply must be used.
Drug not on formulary, [PA required|step therapy required|quantity limit {n} per 30].
Reject 70 product not covered.
Reject 75 prior authorization required.
Reject 79 refill too soon.
Reject 88 DUR reject error.
Plan limits exceeded, reject 76.
Injury not work related per carrier, claim controverted.
Body part not accepted on the comp claim.
WC fee schedule reduction, {amt}.
PIP exhausted, bill health insurance.
PIP [application|affidavit|medical report] not received.
Liability carrier will not pay until settlement.
Newborn charges should be on the mother's claim.
Ambulance: [PCS missing|not to nearest facility|mileage not supported|not medically necessary].
DME denied: [same or similar on file|CMN missing|rental cap reached|face to face missing].
Home oxygen recert [overdue|missing testing|denied].
Sterilization consent form missing or incomplete.
Hysterectomy acknowledgment form not attached.
Contract termed in {year}, provider now non par.
''')
DNOTE = T('''
Called {pay} at {tf}, rep states claim {clm} [denied CO-{co}|pending|paid|not on file].
Called {pay} {tf}, on hold {n} min, [disconnected|no rep|voicemail].
s/w rep, clm [denied no auth|in process|paid to facility|sent back for review], call ref # {clm}.
Checked {pay} portal: claim {clm} [finalized|in process|denied CO-{co}|paid {amt}].
WEB: clm {clm} pd {amt}, [ck not cleared|eft|virtual card|offset].
cld ins, claim [denied|paid|reprocessed], [adj off|bill pt|appeal].
Adj [small balance|contractual|courtesy|bad debt|timely filing] {amt}.
w/o {amt} [per mgr|per policy|contractual|QMB].
Tx {amt} to [pt resp|secondary|coins|deductible].
Pt called, upset re bill, explained deductible.
Pt states ins changed at first of the year, will bring card.
Pt has no other coverage per call, [refile|update COB].
LM for pt to call back re [balance|COB|new insurance|referral].
No answer, no vm set up.
Mailbox full, will try again {wd}.
Stmt returned, bad address, [skip traced|hold stmts|sent to agency].
Eligibility verified, [active|termed|inactive|not found], copay {amt}, ded {amt} met {amt}.
OV copay {amt}, spec {amt}, ER {amt}, coins {n}%.
OOP max {amt}, met {amt}.
Auth approved x {n} visits, [{cpt}|valid 60 days|valid 90 days].
Auth pending clinicals, [faxed records|uploaded notes|need op report].
Appeal [sent|drafted|uploaded|denied] lvl [1|2|3].
Sent to coding for [modifier|dx|E/M level] review on {cpt}.
Per coding, [add mod 59|change dx to {icd}|down code to {cpt}|remove {cpt}].
Rebilled w/ [mod 25|correct dx {icd}|correct POS|auth #|TIN].
Posted {pay} EFT {amt}, [balanced|short|unapplied].
Need EOB from {pay} to post {amt}.
Credit bal {amt}, refund to [{pay}|patient|secondary].
Pymt plan {amt}/mo x {n}.
Charity app [approved|denied|incomplete], disc {n}%.
Provider enrollment w/ {pay} [pending|approved|eff {year}].
NPI {npi} [not linked|termed|loaded wrong] with {pay}.
Worked {pay} denials, {n} claims rebilled.
Batch {n} closed, total {amt}.
Hold for [charge correction|late charges|missing documentation|provider signature].
Front desk: verify ins at next visit.
Pt moved plans [Jan|in {year}|last month], [old plan termed|update file].
Reviewed by supervisor, [ok to adjust|appeal|bill patient].
FYI [Aetna|UHC|BCBS] requires [mod 95|auth|referral] for {cpt}.
{pay} fax line down, resend {wd}.
''')

CLIN = T('''
Patient presents with [chest pain|shortness of breath|low back pain|sore throat|dizziness|abdominal pain|headache|cough|knee pain|rash] x {n} days.
[62|45|33|71|58|19|84|27] [yo|y/o|year old|-year-old] [male|female|man|woman] with [HTN|diabetes|COPD|asthma|CHF|CKD stage 3|AFib|migraine] here for follow up.
BP [120/80|138/92|118/74|152/88], HR [72|88|96|64], [RR 16|RR 18|T 98.6|SpO2 97%].
A1c [6.8|7.4|9.1|5.6], [continue metformin|start insulin|diet counseling|recheck in 3 months].
Lungs clear to auscultation bilaterally, no wheezes.
Heart regular rate and rhythm, no murmurs, rubs or gallops.
Abdomen soft, non-tender, bowel sounds present in 4 quadrants.
[Left|Right] [knee|shoulder|hip|ankle|wrist] pain, ROM limited, strength [4/5|5/5|3/5].
No known drug allergies. [NKDA|Denies latex allergy|PCN causes rash].
Denies fever, chills, nausea, vomiting or diarrhea.
[Lisinopril 10 mg|Metformin 500 mg|Atorvastatin 40 mg|Amlodipine 5 mg|Sertraline 50 mg|Omeprazole 20 mg|Gabapentin 300 mg|Levothyroxine 75 mcg] [daily|BID|po qhs|q AM|TID], refill x {n}.
Hydrocodone 5/325 q6h prn, #{n}, no refills.
Assessment: [type 2 diabetes uncontrolled|acute bronchitis|lumbar radiculopathy|otitis media|UTI|anxiety|GERD|cellulitis of left leg].
Plan: [labs today|RTC in 2 weeks|refer to cardiology|MRI lumbar spine|PT 2x/week x 6 weeks|increase dose|CXR|EKG].
[MRI|CT|X-ray|Ultrasound] of [lumbar spine|brain|abdomen and pelvis|right shoulder|left knee] [without contrast|with and without contrast] shows [no acute findings|mild degenerative changes|disc bulge at L4-L5|a 3 mm stone|small effusion].
L4-L5 disc herniation with [S1 radiculopathy|foraminal stenosis|left foraminal narrowing].
Impression: [no acute cardiopulmonary process|mild cardiomegaly|right lower lobe pneumonia|negative study].
EF [55|40|25|60]% on echo, [mild MR|moderate TR|no wall motion abnormality].
CBC with [WBC 11.2|Hgb 9.8|Plt 145], [CMP normal|Cr 1.4|K 3.3|Na 134].
Wound measures [2.0 x 1.5 x 0.3|4 x 3 x 1] cm, [granulating|slough present|no drainage].
Patient tolerated the procedure well without complications.
EBL [minimal|50 mL|200 cc], specimens sent to pathology.
Consent obtained, time out performed, site marked.
Under ultrasound guidance the [joint|bursa|nerve] was injected with [1 cc Kenalog 40|2 ml lidocaine 1%|Depo-Medrol 80].
General anesthesia, ASA [1|2|3], intubated without difficulty.
Colonoscopy to cecum, [two polyps removed with cold snare|normal|diverticulosis|internal hemorrhoids].
G[2|3|4]P[1|2] at [38|39|28|20] weeks, [cephalic|breech], FHT [140|150|135].
NSVD of viable infant, Apgars [8 and 9|7 and 9], placenta intact.
Well child check, [growth at 50th percentile|immunizations up to date|MCHAT negative].
Depression screening PHQ-9 score [4|11|18|0], GAD-7 [3|9|15].
MMSE [24/30|28/30|19/30], oriented x [2|3|4].
Patient ambulates [50|100|200] ft with [rolling walker|min assist|SBA|cane].
PT eval: gait training, therapeutic exercise, [HEP issued|goals met|continue POC].
OT: [ADLs with mod assist|dressing with setup|grip 30 lb].
Speech: [thin liquids ok|nectar thick|MBS recommended].
Sleep study AHI [32|12|5], [CPAP at 10 cm H2O|titration needed].
FEV1 [62|80|45]% predicted, [moderate obstruction|normal spirometry].
Foot exam: [pulses 2+|monofilament intact|onychomycosis|callus debrided].
Visual acuity [20/20|20/40|20/200] OD, [20/25|20/30] OS, IOP [14|18|22].
Nuclear sclerosis [1+|2+|3+], cataract surgery [discussed|scheduled|deferred].
Tooth [#3|#14|#19|#30] [MOD caries|needs crown|RCT completed|extracted], perio [4|5|6] mm.
Skin: [seborrheic keratosis|actinic keratosis|BCC on nose|psoriasis plaques], [cryotherapy|biopsy|observe].
Smoker [1 ppd|1/2 ppd|former], [cessation counseling 3-10 minutes|patch ordered].
Family history of [breast cancer|colon cancer|early CAD], [genetics referral|annual screening].
Total time [25|35|45|60] minutes, more than half spent in counseling.
Home health: [SN 2x/wk|PT eval and treat|wound vac changes MWF|homebound status met].
Nursing: [turned q2h|Foley removed|IV infiltrated, restarted|up in chair|pain 3/10].
DNR/DNI, comfort measures, [hospice consult|family at bedside].
Discharge home in stable condition, follow up with PCP in [1|2] weeks.
Dialysis MWF via [left AV fistula|right IJ catheter], Kt/V 1.4.
Chemo cycle [2|3|4] of 6, [ANC 1.8|tolerated well|nausea controlled with Zofran].
Radiation [fraction 10 of 30|boost|sim completed].
Insulin sliding scale, glucose [180|245|98].
Blood cultures x2, started [Zosyn|vancomycin|ceftriaxone].
Fall at home, [hip fracture|wrist fracture|no LOC|head laceration 3 cm repaired].
Restrained driver, rear ended, [neck pain|c-spine cleared|no airbag deployment].
Work status: [light duty|no lifting over 10 lb|off work until recheck|full duty].
Flu shot and [Tdap|Prevnar 20|Shingrix dose 2] given in [left|right] deltoid.
Counseled on [diet|exercise|safe sleep|seat belts|fall prevention].
[May|Will] need [surgery|repeat imaging|injection] if no [improvement|change|relief].
[Rose|May|Will|Grant] bengal stain negative.
''')
CLIN = [x for x in CLIN if 'Rose|May' not in x] + ['Rose bengal staining [mild|absent|inferior].', 'Pt lives alone, [has cane|uses walker|fell last month].', 'Grant funded screening visit, no charge.', 'Art therapy group, {n} minutes, engaged.', 'Hunter type [I|II] changes noted.', 'Young adult female, healthy appearing.', 'Rich in fiber diet advised.']
PROC = T('''
Office visit established patient [level 2|level 3|level 4|level 5]
[99213|99214|99203] office o/p est [low|mod|high] [20|30|40] min
Arthroscopy, [knee|shoulder|hip], surgical; with [meniscectomy|rotator cuff repair|debridement|labral repair]
Total [knee|hip|shoulder] arthroplasty, [right|left]
Laparoscopic [cholecystectomy|appendectomy|hernia repair|sleeve gastrectomy|hysterectomy]
Colonoscopy with [biopsy|snare polypectomy|ablation]
EGD with [biopsy|dilation|banding]
MRI [brain|lumbar spine|knee|shoulder] w/o [contrast|dye]
CT [abdomen & pelvis|head/brain|chest|sinus] w/[contrast|o contrast]
X-ray exam of [foot|hand|chest 2 views|knee 3 views|spine]
Ultrasound [transvaginal|abdomen complete|thyroid|breast limited|OB >14 weeks]
[Comprehensive metabolic panel|Lipid panel|CBC w auto diff|TSH|Hgb A1C|Urinalysis auto w/scope|PSA total]
Injection [triamcinolone|ketorolac|ceftriaxone|methylprednisolone|ondansetron|B-12] [per 10 mg|per 15 mg|up to 1000 mcg]
Drain/inject [major|small|intermediate] joint/bursa
Therapeutic exercises [15 min|each 15 minutes|x2 units]
Manual therapy [1/> regions|techniques]
Chiropractic manipulation [1-2|3-4|5] regions
Psychotherapy [30|45|60] min [w/ patient|with E/M]
Psych diagnostic evaluation [w/ medical|w/o medical]
Immunization admin [1st|each addl] vaccine
Debridement [subcutaneous tissue 20 sq cm|bone|nails 6+|skin partial thickness]
Simple repair [scalp|face|trunk] [2.5 cm or less|2.6-7.5 cm]
Destruct [premalignant lesion|b9 lesions 1-14|warts]
Cataract surg w/iol [1 stage|complex]
Intravitreal injection [OD|OS] [Eylea 2 mg|Avastin]
Echo TTE w/doppler complete
Cardiac cath [left heart|right & left] w/ [coronary angio|ventriculography]
Stent placement [LAD|RCA|circumflex] drug eluting
Insertion of [tunneled CV catheter|pacemaker dual chamber|PICC >5 yrs|loop recorder]
Vaginal delivery [only|w/ antepartum care]
Cesarean delivery [only|w/ postpartum]
Circumcision w/ regional block
Anesth, [knee arthroplasty|lower intestine scope|cesarean|eye surgery] AA QK P[2|3]
Ambulance [BLS emergency|ALS1|mileage per mile|non emergency]
CPAP device [rental RR|purchase NU], [full face mask|nasal mask|heated tubing]
[Wheelchair standard|Walker folding wheeled|Hospital bed semi-electric|Oxygen concentrator] [RR|NU|KX]
Crown - porcelain fused to high noble metal
Resin composite [1|2|3] surf posterior
Periodontal scaling and root planing [1-3|4+] teeth per quad [UR|LL]
Comprehensive ophth exam [new|est] patient
Progressive lens per lens V2781
Home health aide visit per 15 min
Skilled nursing visit G0299
Room and board [semi-private|private|ICU] rev 0[120|110|200]
Pharmacy rev 0250 [units|charges] {amt}
Emergency dept visit [high|mod|low] severity [w/ threat|]
Critical care first hour [99291|+ addl 30]
Hosp discharge day [<30|>30] min
Sleep study attended [w/ CPAP|4+ parameters]
Epidural [lumbar/sacral|cervical/thoracic] w/ imaging guidance
Trigger point inj [1-2|3+] muscles
Facet joint inj [lumbar 1 level|cervical 2nd level]
Allergy [testing percutaneous|immunotherapy 2+ inj]
Chemo IV infusion [1 hr|addl hr|push]
Radiation treatment delivery [IMRT|complex|simple]
Screening [mammography digital|colonoscopy high risk|pap smear]
{cpt}-[25|59|RT|LT|50|76|GP|AS|TC|26] x {n}
{cpt} {icd} {amt}
''')
CODE = T('''
{cpt}
{icd}
{cpt}-[25|59|RT|LT|95|GT|TC|26|XS]
{cpt},{cpt},{cpt}
{icd};{icd}
{icd} {icd} {icd}
CO-{co}
PR-{co}
OA-{co} N{d3}
CARC {co} RARC N{d3}
MA{d2}
N{d3}
POS [11|21|22|23|02|10|31|81]
TOB [131|111|851|322|721]
Rev 0[450|360|250|636|300|402]
DRG [470|871|291|885|765|194]
MS-DRG [470|871|291|392] wt 1.[2|4|8]
HCPCS [J1100|J3490|Q4081|G0438|A4253|L1833]
NDC {d5}-{d4}-{d2}
NDC {d11}
Taxonomy [207Q00000X|363LF0000X|261QM1300X|1041C0700X|282N00000X]
NPI {npi}
NPI: {npi}
{npi}
Rendering NPI {npi}
DEA {dea}
TIN {ein}
EIN {ein}
CLIA {d2}D{d7}
CCN {d2}-{d4}
Payer ID {d5}
payer id [SB|SK|12|MC]{d3}
CPT {cpt} mod [25|59] units {n}
SV1*HC:{cpt}:25*150*UN*1***1~
HI*ABK:[E119|I10|M5450]~
HI*BK:4019*BF:25000~
CAS*CO*45*{d3}.{d2}~
CLM*{clm}*{d3}***11:B:1*Y*A*Y*Y~
REF*F8*{clm}~
REF*G1*{auth}~
Claim # {clm}
ICN {clm}
DCN {clm}
TCN {clm}
Auth # {auth}
Referral # {auth}
check # {d7}
EFT {d9}
trace no {d11}
Group # {d7}
GRP {d5}
Plan code {d3}
BIN {d6} PCN [ADV|MEDDPRIME|9999]
ICD-10 {icd}
ICD10CM [Z79.4|Y93.01|W19.XXXA|V43.52XA|O34.211]
PCS [0SRD0J9|10D00Z1|02703DZ|0DTJ4ZZ]
LOINC [4548-4|2345-7|718-7|33914-3]
SNOMED [44054006|38341003|195967001]
RxNorm [860975|314076|197361]
CDT [D0120|D1110|D2391|D4341|D7140]
mod [25|59|LT|RT|50|51|AA|QX]
[99213|99214] 25; 20610 RT; J3301 x4
HCC [18|85|111|22]
Status [A0|A3|A7]:[19|21|562]
loop 2010BA NM109
v[5|6].{n}.{n}.1
build 2024.{n}.{n}
section {n}.{n}.{n}.2
{d4}F
0{d3}T
fee schedule ver {n}.{n}
edit [W7111|31006|39929|U5233]
error code {d5}
batch {d6} seq {d4}
line {n} of {n} {cpt}
dx ptr [1,2|A,B,C|1]
''')
EPO = W('''Parkinson's disease|Alzheimer disease, late onset|Crohn's disease of small intestine|Hashimoto thyroiditis|Graves disease|Addison's disease|Cushing syndrome|Hodgkin lymphoma|non-Hodgkin lymphoma|Bell's palsy|Raynaud phenomenon|Sjogren syndrome|Marfan syndrome|Ehlers-Danlos syndrome|Guillain-Barre syndrome|Tourette disorder|Asperger syndrome|Down syndrome|Turner syndrome|Klinefelter syndrome|Barrett's esophagus|Meniere disease|Huntington chorea|Wilson disease|Paget disease of bone|Dupuytren contracture|Baker's cyst|Morton neuroma|Colles fracture|Smith fracture|Jones fracture|Bennett fracture|Lisfranc injury|Achilles tendinitis|Osgood-Schlatter|Legg-Calve-Perthes|Scheuermann kyphosis|Charcot foot|Charcot-Marie-Tooth|Peyronie disease|Fournier gangrene|Ludwig angina|Lemierre syndrome|Horner syndrome|Brown-Sequard|Wernicke encephalopathy|Korsakoff psychosis|Lewy body dementia|Creutzfeldt-Jakob disease|Pick disease|Lou Gehrig disease|Duchenne muscular dystrophy|Becker muscular dystrophy|Lambert-Eaton|Kawasaki disease|Henoch-Schonlein purpura|von Willebrand disease|Fanconi anemia|Cooley anemia|Wilms tumor|Ewing sarcoma|Kaposi sarcoma|Burkitt lymphoma|Waldenstrom|Merkel cell carcinoma|Bowen disease|Stevens-Johnson syndrome|Still disease|Felty syndrome|Behcet disease|Takayasu arteritis|Buerger disease|Wegener granulomatosis|Churg-Strauss|Goodpasture syndrome|Berger disease|Fabry disease|Gaucher disease|Tay-Sachs|Niemann-Pick|Pompe disease|Hurler syndrome|Prader-Willi|Angelman syndrome|Rett syndrome|DiGeorge syndrome|Noonan syndrome|Arnold-Chiari|Dandy-Walker|Hirschsprung disease|Meckel diverticulum|Mallory-Weiss tear|Zenker diverticulum|Zollinger-Ellison|Whipple procedure|Whipple disease|Budd-Chiari|Gilbert syndrome|Rotator cuff, Neer impingement|Nissen fundoplication|Roux-en-Y bypass|Hartmann procedure|Mohs surgery|LeFort osteotomy|Bankart repair|Latarjet procedure|Putti-Platt|Austin bunionectomy|Lapidus procedure|Keller arthroplasty|Swan-Ganz catheter|Foley catheter|Hickman line|Broviac catheter|Port-a-Cath|Jackson-Pratt drain|Penrose drain|Blakemore tube|Bakri balloon|Kirschner wire|Steinmann pin|Ilizarov frame|Harrington rod|Hoyer lift|Trendelenburg position|Fowler position|Sims position|Valsalva maneuver|Heimlich maneuver|Epley maneuver|McMurray test positive|Lachman negative|Phalen and Tinel positive|Hawkins-Kennedy positive|Murphy sign|McBurney point tenderness|Babinski downgoing|Romberg negative|Homans sign negative|Kernig sign|Brudzinski|Glasgow coma scale 15|Braden score 16|Apgar 8/9|Bishop score 7|Barthel index|Norton scale|Morse fall risk|Wells score 3|Rankin scale 2|Snellen 20/40|Allen test normal|Coombs direct positive|Mantoux test|Papanicolaou smear|Gram stain|Giemsa|Wright stain|Western blot|Doppler study|Holter monitor|Gleason 3+4|Breslow depth 0.8 mm|Clark level II|Dukes B|Ann Arbor stage II|Salter-Harris II|Gustilo type II|Weber B ankle fracture|Garden III|Mallampati II|Tanner stage 4|Cobb angle 22|Fitzpatrick type III|Hunt Hess grade 2|Fisher grade 3|Child-Pugh B|Forrest class Ib|Killip II|Lown-Ganong-Levine|Wolff-Parkinson-White|Wenckebach|Mobitz II|Brugada pattern|Takotsubo|Tetralogy of Fallot|Ebstein anomaly|Eisenmenger|Fontan procedure|Glenn shunt|Norwood|Blalock-Taussig|Cheyne-Stokes|Kussmaul|Pott disease|Hansen disease|Lyme disease|Norwalk virus|Coxsackie A16|Epstein-Barr|Ebola|Zika|Legionnaires disease|Bartholin gland abscess|Skene duct|Gartner cyst|Asherman syndrome|Mayer-Rokitansky|Braxton Hicks|Montgomery glands|Kegel exercises|Lamaze class|Bradley class''')
EPTX = T('''{e}
Dx: {e}
History of {e}
hx of {e}
Assessment: {e}
{e}, stable
{e}, unspecified side
Rule out {e}
{e} - {icd}
Patient with {e}
Patient evaluated for {e}
{e}, initial encounter
Denied: {e} not covered
Positive family hx {e}
s/p {e}
Follow up {e} in {n} weeks
Charted {e} today
{e} noted on exam
Auth for {e} pending
Code {icd} for {e}''')
POL = T('''
Policy effective [01/01/2024|January 1, 2023|07/01/2022|10-01-2023].
Effective [1/1/2025|4/1/2024|October 1, 2023], prior authorization is required for {cpt}.
Medical policy revised [03/15/2023|11/01/2022|June 2024].
Fee schedule version [01/2024|2023.2], revised [02/01/2024|05/2023].
Policy [last reviewed|reviewed|revised] [12/2023|08/01/2024|09/15/2022].
LCD [L33787|L35036|L34428] effective [10/01/2019|01/08/2023].
For dates of service on or after [07/01/2023|01/01/2024|10/1/2022], use {cpt}.
For dates of service before [01/01/2023|4/1/2024], timely filing is 180 days.
Per policy, [telehealth|well visits|modifier 25|unlisted codes] [must be documented|requires records|pays at 80%].
Per [{pay}] policy {n}.{n}, {cpt} is [investigational|bundled|covered once per lifetime].
Contract effective [01/01/2022|7/1/2021], rates [updated|unchanged] as of [01/01/2024|7/1/2023].
Form revised [02/12|08-2023|06/2021] [OMB approved|by CMS].
CMS-1500 version [02/12].
Rates as of [January 2024|07/01/2024].
Coverage guideline version {n}.{n}, revised [April 2023|04/01/2023].
{pay} requires claims within [90|180|365] days of the date of service.
Copies of ID cards must be made at every visit.
All balances over {amt} go to collections after {n} days.
Members must choose a primary care provider.
Providers may call {tf} for [eligibility|benefits|claim status|peer to peer].
Call {pay} provider line {tf}, option [1|2|3].
Appeals must be received within [60|120|180] days of the [EOB|remittance|denial].
HIPAA requires a signed release before records are sent.
Notice of privacy practices [posted|updated] [effective 09/23/2013|effective April 14, 2003].
ICD-10 codes effective October 1, 2024.
No surprises act effective January 1, 2022.
Self pay discount of {n}% [applies|does not apply] to [labs|imaging|surgery].
Interest accrues after {n} days per state law.
Benefit year begins in [January|July|October].
Open enrollment ends in [December|January].
Group number and plan name are required on [paper|all] claims.
Deductible resets every [January|July].
Use modifier [95|GT|FQ] for telehealth, POS [02|10].
Medicare Part B deductible for {year} is {amt}.
Conversion factor for {year} is 33.[89|29|06].
Retro auth is allowed within [24 hours|2 business days|72 hours].
''')
S.update({'d%d' % i: (lambda i=i: D1(i)) for i in (2, 3, 4, 5, 6, 7, 9, 11)})


def clm13():
    while True:
        s = D1(13)
        if not luhn_ok(s):
            return s


S['auth'] = lambda: R.choice(['A' + D(9), D1(8), '0' + D(9), A(2) + D(7)])
S['dea'] = dea
S['ein'] = lambda: R.choice(['20', '23', '26', '27', '31', '35', '38', '42', '45', '46', '47', '52', '58', '59', '61', '74', '75', '81', '82', '84', '91', '94', '95']) + '-' + D(7)
S['clm'] = lambda: R.choice([lambda: '20' + D(2) + D(3) + D(6), lambda: 'E' + A(1) + D(8), clm13, lambda: 'CLM-' + D(7)])()


CUE = re.compile(r"\b(hosp\w*|med\w*|ctr|center|clinic\w*|memorial|mem|va|vamc|rmc|st|saint|santa|san|rehab\w*|child\w*|cancer|army|naval|univ\w*|mercy|health|hospice|inst|foundation|regional|\w+'s|ucla|tufts|rose|beth|&|and|joseph's/candler)\b", re.I)
HW = ['Hospital', 'Hosp', 'Med Ctr', 'Medical Center', 'Mem Hosp', 'Regional', 'HOSPITAL', 'Health System']


def gen_n():
    gen_payers()
    for lst, cls, plan in ((HOSP, 'hospital', (('payer', 70), ('text', 160), ('note', 80))), (HEP, 'hospital_eponym', (('payer', 150), ('text', 330)))):
        base = list(dict.fromkeys(lst))
        for ctx, n in plan:
            k = 0
            order = []
            while k < n:
                if not order:
                    order = base[:]
                    R.shuffle(order)
                h = order.pop()
                if cls == 'hospital_eponym' and not CUE.search(h):
                    h += ' ' + R.choice(HW)   # a bare personal name could not be told from a person
                x = (h + ' ' + (R.choice(HTAIL) if cls == 'hospital' or R.random() < .4 else '')).strip()
                if ctx == 'note' or (ctx == 'text' and R.random() < .75):
                    x = fill(R.choice(HTXT).replace('{h}', x))
                r = R.random()
                x = x.upper() if r < .15 else x.lower() if r < .2 else x
                k += emit('N', cls, ctx, x)
    run('N', 'denial', [('note', 280, DENIAL), ('note', 260, DNOTE), ('text', 400, DENIAL)], (.1, .06))
    run('N', 'clinical', [('note', 400, CLIN), ('text', 380, CLIN)], (.08, .05))
    run('N', 'procedure', [('code', 110, PROC), ('note', 90, PROC), ('text', 220, PROC)], (.2, .05))
    run('N', 'code', [('code', 170, CODE), ('id', 130, CODE), ('text', 150, CODE)], (.05, 0))
    ep = list(dict.fromkeys(EPO))
    for ctx, n in (('text', 190), ('note', 110)):
        k = 0
        while k < n:
            x = fill(R.choice(EPTX).replace('{e}', R.choice(ep)))
            r = R.random()
            k += emit('N', 'eponym', ctx, x.upper() if r < .12 else x.lower() if r < .2 else x)
    run('N', 'policy', [('text', 80, POL), ('note', 80, POL)], (.05, .02))


def main():
    global R
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, default=7)
    ap.add_argument('--counts', action='store_true')
    a = ap.parse_args()
    R.seed(a.seed)
    gen_p()
    gen_n()
    if a.counts:
        c = Counter(x[:3] if x[0] == 'P' else x[:3] for x in OUT)
        for k in sorted(c):
            print(c[k], *k, sep='\t')
        return
    sys.stdout.reconfigure(encoding='utf-8')
    for x in OUT:
        print('\t'.join(x))


if __name__ == '__main__':
    main()
