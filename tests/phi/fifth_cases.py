#!/usr/bin/env python3
"""Evaluation cases for the PHI detector (fifth set). All data synthetic.

Prints a TSV: P<TAB>KIND<TAB>context<TAB>text with «identifiers», or N<TAB>class<TAB>context<TAB>text.
Usage: fifth_cases.py [--seed N] [--counts]

Templates use {slot} for a generated value and [a|b|c] for a choice (innermost first).
Upper-case slots ({NAME}, {SSN}, ...) give marked identifiers, lower-case slots harmless fillers.
"""
import argparse
import collections
import random
import re
import sys
import unicodedata

R = random.Random(1)


def W(s):
    """Word list: items split by ';' when there is one, else by blanks."""
    return [x.strip() for x in s.split(';') if x.strip()] if ';' in s else s.split()


# ---------------------------------------------------------------- names
NAMES = {
    'english': ('Harold Wanda Trevor Kimberly Dwight Lorraine Clifford Peggy Brandon Tiffany Gerald Marjorie Nathaniel Brenda Stuart Cheryl Darnell Latoya Roscoe Vernon Eunice Wesley Bethany Craig Deborah Kelsey Shane Tamika Rodney Gwendolyn Percy Maxine Cody Ashleigh',
                'Whitlock Pemberton Hargrove Tuttle Satterfield Langley Dunlap Braddock Ashworth Crenshaw Holbrook Yarbrough Stinson Prescott Thornton Mayfield Gentry Beasley Ledbetter Wooten Sizemore Huffman Talley Bledsoe Rutledge Vickers Pickett Goodwin Harper Collier Blevins Kirkland Farris'),
    'hispanic': ('Guadalupe Esteban Ximena Joaquín Rocío Anselmo Yolanda Heriberto Marisol Gilberto Lourdes Efraín Consuelo Rigoberto Itzel Fermín Araceli Nicolás Belén Ramón Dolores Ulises Griselda Octavio Maribel José Ángela Raúl Verónica Saúl',
                 'Villaseñor Ocampo Zúñiga Barrientos Escobedo Montoya Quiñones Treviño Balderas Cisneros Arredondo Valdivia Camacho Peralta Lucero Bustamante Nevárez Olivares Saldaña Pacheco Carrasco Ibarra Godínez Rentería Solís Muñoz Peña Núñez Córdova Arriaga'),
    'chinese': ('Wei Xiaoling Jianguo Meifang Zhihao Yuting Guoqiang Lihua Chunyan Haoran Siu-Ling Ka-Wai Wing-Yan Peng Qiang Xin Yifan Ruoxi Jing Bingwen',
                'Zhang Ouyang Xu Zhao Huang Zhou Tsai Hsieh Liang Deng Cheung Kwok Leung Szeto Feng Cao Jiang Qiu Tian Lü Fang Hu Yeung'),
    'korean': ('Min-jun Soo-jin Hyun-woo Eunji Jisoo Young-ho Kyung-hee Seung-min Hae-won Jae-sung Yeon-joo Sang-hoon Bo-ram Dong-hyun Mi-kyung',
               'Kim Pak Choi Kang Yoon Jang Lim Hwang Seo Kwon Bae Noh Moon Ahn Shin Jeong Ryu Chung'),
    'vietnamese': ('Quynh Thanh Duc Huong Bao Phuong Tuan Ngoc Khanh Hieu Loan Trang Minh Hoa Dung Thuy Long Kieu Anh',
                   'Nguyen Tran Pham Huynh Vo Dang Bui Do Ngo Duong Ly Trinh Dinh Luong Truong Cao Mai Doan'),
    'indian': ('Rajesh Sunita Venkatesh Lakshmi Anil Kavita Harpreet Gurpreet Jaswinder Deepika Suresh Padma Nikhil Swati Arvind Meenakshi Balaji Ishaan Farhana Tarun Jyoti Mandeep Hemant Vasudha',
               'Patel Subramanian Chatterjee Venkataraman Mukherjee Iyer Sandhu Dhillon Grewal Reddy Bhattacharya Deshpande Kulkarni Krishnamurthy Nair Agarwal Chowdhury Gill Rao Trivedi Menon Ramaswamy Joshi Parekh'),
    'filipino': ('Jovelyn Rodel Marites Arnel Luzviminda Reynaldo Analyn Jhun Rowena Danilo Maricel Edgardo Lorna Bong Remedios Crisanto',
                 'Dimaculangan Macaraeg Catacutan Bautista Magsaysay Pangilinan Batungbakal Manalo Dela_Cruz Dimayuga Tolentino Evangelista Sumulong Panganiban Salonga Aquino Gatchalian'),
    'arabic': ('Mohammed Fatima Khalid Layla Yusuf Amina Tariq Noura Abdulrahman Hanan Mustafa Samira Bilal Zaynab Omar Rania Ibrahim Huda Ziad Salma',
               'al-Hashimi Haddad Mansour Al-Rashid Khoury El-Sayed Nasser Abdallah Shaheen Al_Jabouri Hamdan Saleh Bakri el_Masri Darwish Najjar Abu_Zaid Qureshi Barakat Al-Otaibi'),
    'persian': ('Shahram Parisa Behrouz Nasrin Farhad Mahnaz Kourosh Shirin Bahram Azadeh Siamak Golnaz Houshang Mitra Ramin Laleh',
                'Tehrani Ghorbani Rostami Hosseini Moradi Shirazi Farahani Kazemi Jafari Mohammadi Esfahani Sadeghi Bahrami Khosravi Zand'),
    'african': ('Chinedu Ngozi Kwabena Abena Oluwaseun Folasade Tendai Wanjiru Amadou Mariama Selam Tesfaye Abdirahman Hodan Emeka Adaeze Kofi Yaa Fatoumata Thabo Nomvula Dawit Ifeoma Babajide',
                'Okonkwo Adeyemi Boateng Mensah Nwosu Achebe Traoré Diallo Mwangi Kamau Tadesse Gebremariam Abdi Warsame Oyelaran Eze Asante Chukwu Ndlovu Dlamini Sesay Conteh Kiprop'),
    'slavic': ('Wojciech Agnieszka Dmitri Svetlana Bogdan Oksana Zdeněk Ljiljana Vladislav Katarzyna Grzegorz Halina Mykola Olena Miroslav Danuta Stanislav Irina Tomasz Yelena',
               'Kowalczyk Wiśniewski Petrenko Shevchenko Ivanov Sokolova Novák Horvath Jovanović Dragomirov Kuznetsov Szczepanski Lewandowski Hrycenko Babić Zielinski Morozov Kravchuk Stojanovic Przybylski'),
    'scandinavian': ('Bjørn Ingrid Torsten Solveig Lars Astrid Gunnar Sigrid Anders Kirsten Leif Annika Håkon Freya Nils Maren',
                     'Lindqvist Halvorsen Sørensen Bergstrom Nygaard Torgerson Rasmussen Ekström Aasen Knutson Thorvaldsen Østergaard Haugen Lundgren Fjelstad Gustafson'),
    'jewish': ('Moshe Rivka Shlomo Chaya Yitzchok Devorah Mendel Shira Avraham Tzipora Yaakov Malka Efraim Bracha Baruch Golda',
               'Rosenzweig Teitelbaum Goldfarb Weissman Lefkowitz Abramowitz Berkowitz Feuerstein Mandelbaum Kirschenbaum Silverstein Greenblatt Schechter Finkelman Horowitz Katz'),
    'greek': ('Stavros Eleni Konstantinos Despina Panagiotis Vasiliki Dimitrios Kalliope Spiros Anastasia Yiannis Fotini',
              'Papadimitriou Karagiannis Economou Stathopoulos Pappas Kouris Vlahos Mavromatis Hatzis Zervas Drakos Christodoulou'),
    'italian': ('Giuseppe Concetta Salvatore Rosalia Carmine Filomena Vito Antonella Rocco Giovanna Pasquale Lucia Gaetano Marcella',
                'Esposito Ricciardi Mastroianni DeLuca Di_Stefano Caruso Santoro Iannuzzi Pellegrino Fusco DiNapoli La_Rocca Buonarroti Del_Vecchio Tagliaferro D\'Angelo'),
    'irish': ('Siobhan Padraig Maeve Declan Aoife Seamus Bridget Cormac Niamh Fergus Deirdre Brendan Saoirse Eamon',
              'O\'Shaughnessy McGillicuddy Gallagher O\'Rourke Mulcahy Kavanagh McDermott O\'Toole Finnegan Hennessy MacNamara Tierney McInerney Donoghue O\'Dowd'),
    'polynesian': ('Sione Leilani Tevita Mele Keoni Malia Fetu Losa Viliami Nalani Siaosi Kealoha Tui Ofa Ioane',
                   'Tuiasosopo Kealoha Fonoti Kahananui Tuilagi Faleolo Kamakawiwo Mahoe Leota Vainikolo Taufa Kapule Seumalo Lolohea'),
    'native': ('Winona Dakotah Cheyenne Elan Nizhoni Tahoma Aiyana Marvin Delphine Leroy Lavina Wilbert Ramona Emerson',
               'Begay Yazzie Tsosie Running_Bear Two_Bulls Benally Red_Elk Manygoats Whitehorse Nez Bitsilly Iron_Cloud Spotted_Eagle Etsitty Killsright Mankiller Tohee'),
    'germanic': ('Dieter Heidi Wolfgang Gretchen Jürgen Ursula Pieter Anneke Klaas Wilhelmina Otto Liesel',
                 'van_der_Berg Schumacher Von_Ahn Oberholtzer Vandenbosch Schwarzkopf de_Groot Zimmerman Hochstetler Ten_Eyck Müller Van_Houten Yoder Stoltzfus Dykstra von_Kleist'),
    'haitian_pt': ('Jean-Baptiste Marie-Ange Wilner Rose-Laure Fritznel Guerda Thiago Conceição João Beatriz Luzia Evens Magalie Duarte',
                   'Toussaint Desrosiers Charlemagne Pierre-Louis Baptiste Jean-François Laguerre da_Silva dos_Santos Figueiredo Carvalho Medeiros Teixeira Saint-Fleur Dieudonné Da_Rosa'),
}


ORIGINS = {k: (v[0].split(), [x.replace('_', ' ') for x in v[1].split()]) for k, v in NAMES.items()}
WEIGHTS = [6 if k == 'english' else 4 if k == 'hispanic' else 2 for k in ORIGINS]
COMMON_FIRST = W('James Linda Robert Patricia Michael Jennifer David Elizabeth William Barbara Thomas Susan Charles Karen Daniel Nancy Matthew Sandra Anthony Ashley Donald Emily Paul Donna Andrew Michelle Kenneth Carol George Amanda Timothy Melissa Ronald Stephanie Grace Mark Rose Frank Hope Dawn Austin Madison')
COMMON_LAST = W('Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Jackson White Martin Thompson Clark Lewis Robinson Walker Young Hall Allen King Wright Hill Scott Green Adams Baker Nelson Carter Mitchell Turner Phillips Campbell Parker Evans Edwards Price Long Bell Cook Reed Garcia Rodriguez Hernandez Lopez Gonzalez Perez Rivera Torres')
RARE_LAST = W("Quackenbos Tippenhauer Vanhoozier Zwetsloot Mxenge Pfefferkorn Bzdyra Oyarzabal Shuptrine Ghirmazion Uwimana Xaypanya Klimczak Worthylake Featherstonhaugh Cholmondeley Nxumalo Sztejnberg Yliniemi Drzewiecki Tchaikowsky Aguirregabiria Blankemeyer Hjelmstad Thibodeauxville Crummey Ifkovits Lwanga")


def misspell(w):
    """One typing slip inside a first name."""
    if len(w) < 4:
        return w + w[-1]
    i = R.randrange(1, len(w) - 1)
    return R.choice([w[:i] + w[i] + w[i:], w[:i] + w[i + 1:], w[:i] + w[i + 1] + w[i] + w[i + 2:],
                     w.replace('y', 'ie', 1) if 'y' in w[1:] else w + 'e'])


def deaccent(s):
    s = s.replace('ø', 'o').replace('Ø', 'O').replace('ł', 'l')
    return ''.join(c for c in unicodedata.normalize('NFD', s) if not unicodedata.combining(c))


def person():
    """(first, middle initial, last) of a random origin."""
    if R.random() < .18:
        f, l = R.choice(COMMON_FIRST), R.choice(COMMON_LAST)
    else:
        fs, ls = ORIGINS[R.choices(list(ORIGINS), WEIGHTS)[0]]
        f, l = R.choice(fs), R.choice(ls)
        if R.random() < .12:
            l = R.choice(COMMON_LAST)
        elif R.random() < .12:
            f = R.choice(COMMON_FIRST)
    if R.random() < .06:
        f = misspell(f)
    if R.random() < .05:
        l = R.choice(RARE_LAST)
    elif R.random() < .05 and ' ' not in l and '-' not in l:
        l = l + '-' + R.choice(R.choice(list(ORIGINS.values()))[1]).split()[-1]
    elif R.random() < .03:
        l = R.choice(['de la ', 'De Los ', 'van ', 'St. ', 'de ']) + R.choice(['Fuente', 'Reyes', 'Doren', 'Clair', 'Leon', 'Torre', 'Castro'])
    if R.random() < .55:
        f, l = deaccent(f), deaccent(l)
    return f, R.choice('ABCDEFGHJKLMNPRSTVW'), l


def cased(s, p_up=.3, p_low=.1):
    r = R.random()
    return s.upper() if r < p_up else s.lower() if r < p_up + p_low else s


def full_name(up=.28, low=.09):
    """A person's name of two tokens or more, unmarked."""
    f, m, l = person()
    s = R.choices([f'{f} {l}', f'{f} {m} {l}', f'{f} {m}. {l}', f'{l}, {f}', f'{l}, {f} {m}', f'{l},{f}', f'{l},{f} {m}',
                   f'{f} {l} {R.choice(["Jr", "Jr.", "Sr", "III", "II"])}', f'{l}, {f} {m}.', f'{f} {R.choice(COMMON_FIRST)} {l}',
                   f'{l} {R.choice(["Jr", "III"])}, {f}'],
                  [30, 10, 8, 12, 12, 6, 6, 4, 3, 4, 2])[0]
    return cased(s, up, low)


def plain_name(up=.25, low=.08):
    """First (initial) last, for running text."""
    f, m, l = person()
    return cased(R.choices([f'{f} {l}', f'{f} {m}. {l}', f'{f} {m} {l}', f'{f} {l} Jr.'], [16, 2, 2, 1])[0], up, low)


def mark(s):
    return '«' + s + '»'


def NAME():
    return mark(full_name())


def PNAME():
    return mark(plain_name())


def TNAME():
    """Name as typed in a sentence, mixed case only."""
    return mark(plain_name(0, 0))


def LNAME():
    """Last, First in one of its typings."""
    f, m, l = person()
    s = R.choice([f'{l}, {f}', f'{l}, {f} {m}', f'{l},{f}', f'{l},{f} {m}.', f'{l} , {f}', f'{l}, {f} {R.choice(COMMON_FIRST)}'])
    return mark(cased(s, .5, .07))


def LAST():
    return mark(cased(person()[2], .2, .03))


def FIRST():
    return mark(cased(person()[0], .15, .03))


def ILAST():
    f, m, l = person()
    return mark(R.choice([f'{f[0]}. {l}', f'{f[0]} {l}', f'{f[0]}.{m}. {l}']))


def NM1NAME():
    f, m, l = person()
    return mark(deaccent(R.choice([f'{l}*{f}', f'{l}*{f}*{m}'])).upper())


def HL7NAME():
    f, m, l = person()
    return mark(deaccent(R.choice([f'{l}^{f}', f'{l}^{f}^{m}', f'{l}^{f}^{R.choice(COMMON_FIRST)}'])).upper())


# ---------------------------------------------------------------- digits and ids
def d(n):
    return ''.join(R.choice('0123456789') for _ in range(n))


def up(n, letters='ABCDEFGHJKLMNPQRTUVWXYZ'):
    return ''.join(R.choice(letters) for _ in range(n))


def noisy(s):
    """A small share of values with full-width digits, non-breaking space, zero-width characters or odd hyphens."""
    r = R.random()
    if r < .02:
        return ''.join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in s)
    if r < .04 and ' ' in s:
        return s.replace(' ', '\u00a0')
    if r < .055:
        i = R.randrange(1, len(s))
        return s[:i] + R.choice('\u200b\u200c\u2060') + s[i:]
    if r < .075 and '-' in s:
        return s.replace('-', R.choice('\u2010\u2011\u2013'))
    return s


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        v = int(c) * (2 if i % 2 == 0 else 1)
        t += v - 9 if v > 9 else v
    return str(-t % 10)


def ssn_parts():
    while True:
        a, g, s = R.randrange(1, 900), R.randrange(1, 100), R.randrange(1, 10000)
        t = f'{a:03}{g:02}{s:04}'
        if a != 666 and len(set(t)) > 2 and t not in ('123456789', '078051120', '219099999'):
            return t[:3], t[3:5], t[5:]


def SSN():
    a, g, s = ssn_parts()
    return mark(noisy(R.choices(['-', ' ', '.'], [7, 2, 1])[0].join((a, g, s))))


def SSN9():
    return mark(''.join(ssn_parts()))


def SSN4():
    return mark(R.choice(['', '', 'xxx-xx-', '***-**-']) + ssn_parts()[2])


def ITIN():
    g = R.choice([x for x in range(50, 100) if x not in (66, 67, 68, 69, 89)])
    return mark(noisy(f'9{d(2)}-{g}-{d(4)}' if R.random() < .75 else f'9{d(2)} {g} {d(4)}'))


A20 = 'ACDEFGHJKMNPQRTUVWXY'


def mbi():
    an = A20 + '0123456789'
    return R.choice('123456789') + R.choice(A20) + R.choice(an) + d(1) + R.choice(A20) + R.choice(an) + d(1) + R.choice(A20) + R.choice(A20) + d(2)


def MBI():
    s = mbi()
    s = R.choices([s, f'{s[:4]}-{s[4:7]}-{s[7:]}', s.lower(), f'{s[:4]} {s[4:7]} {s[7:]}'], [5, 4, 1, .7])[0]
    return mark(noisy(s) if ' ' not in s else s)


def hicn_suffix():
    return R.choice(W('A B B1 B2 B3 B6 C1 C2 C3 C4 D D1 D6 E E1 F1 HA J1 K1 M T TA W W1 W6'))


def HICN():
    a, g, s = ssn_parts()
    x = hicn_suffix()
    return mark(noisy(R.choices([f'{a}-{g}-{s}{x}', f'{a}-{g}-{s}-{x}', f'{a}-{g}-{s} {x}'], [5, 2, 2])[0]))


def HICNB():
    """Bare HICN or railroad number: needs a label."""
    a, g, s = ssn_parts()
    return mark(R.choice([f'{a}{g}{s}{hicn_suffix()}', f'{R.choice(W("A MA WA WD PA H JA WCA WCD"))}{a}{g}{s}',
                          f'{R.choice(W("WA WD MA A"))}-{a}-{g}-{s}', f'{R.choice(W("A WA MA"))}{d(6)}']))


AREA = W('205 907 602 501 415 510 303 860 302 305 404 808 208 312 317 515 316 502 504 207 410 617 313 612 601 314 406 402 702 603 201 505 212 704 701 216 405 503 215 401 803 605 615 713 801 802 804 206 304 414 307 787 469 347 929 657 725')


def exch():
    while True:
        e = R.choice('23456789') + d(2)
        if e[1:] != '11':
            return e


def phone():
    a, e, l = R.choice(AREA), exch(), d(4)
    return R.choices([f'({a}) {e}-{l}', f'{a}-{e}-{l}', f'{a}.{e}.{l}', f'{a} {e} {l}', f'({a}){e}-{l}', f'1-{a}-{e}-{l}', f'+1 {a}-{e}-{l}',
                      f'+1 ({a}) {e}-{l}', f'{a}/{e}-{l}', f'{a}-{e}-{l} x{d(3)}', f'({a}) {e}-{l} ext. {d(4)}', f'+1{a}{e}{l}', f'({a})-{e}-{l}', f'{a} {e}-{l}'],
                     [8, 8, 3, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2])[0]


def PHONE():
    return mark(noisy(phone()))


def PHONE10():
    return mark(R.choice(AREA) + exch() + d(4))


def FAX():
    return mark(noisy(phone().split(' x')[0].split(' ext')[0]))


def CARD():
    k = R.choice(['v', 'v', 'm', 'm2', 'a', 'd', 'd6', 'j', 'dc'])
    n = {'a': 14, 'dc': 13}.get(k, 15)
    pre = {'v': '4', 'm': str(R.randrange(51, 56)), 'm2': str(R.randrange(2221, 2721)), 'a': R.choice(['34', '37']), 'd': '6011',
           'd6': R.choice(['65', '644', '649']), 'j': str(R.randrange(3528, 3590)), 'dc': R.choice(['36', '38', '300', '305'])}[k]
    s = pre + d(n - len(pre))
    s += luhn(s)
    if k == 'a':
        g = [s[:4], s[4:10], s[10:]]
    elif k == 'dc':
        g = [s[:4], s[4:10], s[10:]]
    else:
        g = [s[i:i + 4] for i in range(0, 16, 4)]
    return mark(noisy(R.choices([' ', '-', ''], [4, 4, 4])[0].join(g)))


IBANS = {'DE': '18n', 'GB': '4a14n', 'FR': '23n', 'ES': '20n', 'NL': '4a10n', 'IT': '1a22n', 'BE': '12n', 'CH': '17n', 'SE': '20n', 'NO': '11n',
         'DK': '14n', 'PL': '24n', 'AT': '16n', 'PT': '21n', 'IE': '4a14n', 'FI': '14n', 'LU': '16n', 'CZ': '20n', 'GR': '23n'}


def iban():
    cc = R.choice(list(IBANS))
    b = ''.join(up(int(n), 'ABCDEFGHKLMNPRSTUVW') if t == 'a' else d(int(n)) for n, t in re.findall(r'(\d+)([an])', IBANS[cc]))
    num = ''.join(str(int(c, 36)) for c in b + cc + '00')
    return f'{cc}{98 - int(num) % 97:02}{b}'


def IBAN():
    s = iban()
    if R.random() < .55:
        s = ' '.join(s[i:i + 4] for i in range(0, len(s), 4))
    return mark(noisy(s))


VINV = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))


def vin():
    s = R.choice(W('1HG 2T1 5YJ WBA 1FT JTD 3VW 1GC KMH 4S4 WDD JN8 2C3 1N4 5NP 1C4 19X SAL YV1 KNA')) + ''.join(R.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5))
    s += '0' + R.choice('ABCDEFGHJKLMNPRSTVWXY123456789') + R.choice('ABCDEFGHJKLMNPRSTUVWXYZ') + d(6)
    t = sum(w * (int(c) if c.isdigit() else VINV[c]) for w, c in zip([8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2], s)) % 11
    return s[:8] + ('X' if t == 10 else str(t)) + s[9:]


def VIN():
    s = vin()
    return mark(s.lower() if R.random() < .07 else s)


def mrn():
    return R.choice([d(6), d(7), d(8), d(9), d(10), 'M' + d(8), 'MR' + d(6), '00' + d(7), f'{d(2)}-{d(2)}-{d(2)}', f'{d(3)}-{d(3)}-{d(3)}', 'E' + d(7), up(2) + d(6),
                     f'{d(7)}-{R.randrange(1, 9)}', 'H' + d(9), f'{d(6)}{up(1)}', d(5), 'V' + d(10)])


def member():
    return R.choice([up(3) + d(9), up(3) + R.choice('MX9W') + d(8), 'W' + d(9), 'U' + d(8) + '01', d(9), d(11), d(9) + R.choice(['01', '02', '00']), 'H' + d(8), f'{d(9)}-{d(2)}',
                     up(2) + d(7), 'ZG' + up(1) + d(9), f'{up(3)} {d(9)}', f'{d(3)} {d(3)} {d(3)}', 'YX' + up(1) + d(3) + up(1) + d(5), 'R' + d(8), up(1) + d(10), f'{up(3)}{d(4)}{up(1)}{d(4)}'])


def acct():
    return R.choice([d(6), d(7), d(8), d(9), d(10), d(12), 'A' + d(9), 'V' + d(8), f'{d(6)}-{d(2)}', f'{d(4)}-{d(6)}', up(2) + d(7), 'HAR' + d(8), f'{d(5)}{up(1)}{d(3)}', 'PA' + d(6), f'{up(3)}{d(6)}', d(11), 'G' + d(7)])


def medicaid_by_state():
    return R.choice([('NY', up(2, 'ABCDEFGHKLM') + d(5) + up(1)), ('NYS', up(2) + d(5) + up(1)), ('CA', '9' + d(7) + up(1, 'ACDEFGHJ')), ('Medi-Cal', '9' + d(7) + up(1, 'ACDEFG')),
                     ('TX', d(9)), ('FL', d(10)), ('PA', d(10)), ('MI', d(10)), ('MA', d(12)), ('OH', '91' + d(10)), ('WA', d(9) + 'WA'), ('AZ', 'A' + d(8)), ('AHCCCS', 'A' + d(8)),
                     ('MassHealth', '1000' + d(8)), ('TMHP', d(9)), ('ProviderOne', d(9) + 'WA')])


def MCD():
    """State word, label and id, marked."""
    st, v = medicaid_by_state()
    return f'{st} {R.choice(["Medicaid ID", "medicaid #", "MCD ID", "Medicaid no.", "MA ID", "medicaid recipient ID", "recip ID", "Medicaid:", "caid #", "mcaid id"])} {mark(v)}'.replace('Medi-Cal Medicaid', 'Medi-Cal')


def MCDV():
    return mark(medicaid_by_state()[1])


def NYCIN():
    return mark(R.choice([up(2, 'ABCDEFGHKLM') + d(5) + up(1), '9' + d(7) + up(1, 'ACDEFGHJ')]))


def dl():
    return R.choice([('CA', up(1) + d(7)), ('FL', f'{up(1)}{d(3)}-{d(3)}-{d(2)}-{d(3)}-0'), ('NJ', up(1) + d(14)), ('TX', d(8)), ('NY', d(9)), ('IL', f'{up(1)}{d(3)}-{d(4)}-{d(4)}'),
                     ('OH', up(2) + d(6)), ('PA', d(8)), ('MI', f'{up(1)} {d(3)} {d(3)} {d(3)} {d(3)}'), ('GA', d(9)), ('VA', up(1) + d(8)), ('WA', 'WDL' + up(3) + d(3) + up(1) + d(2)), ('MN', up(1) + d(12)),
                     ('CO', f'{d(2)}-{d(3)}-{d(4)}'), ('WI', f'{up(1)}{d(3)}-{d(4)}-{d(4)}-{d(2)}'), ('AZ', 'D' + d(8)), ('MD', f'{up(1)}-{d(3)}-{d(3)}-{d(3)}-{d(3)}'), ('KY', f'{up(1)}{d(2)}-{d(3)}-{d(3)}')])


def DL():
    return mark(dl()[1])


def DLST():
    st, v = dl()
    return st + R.choice([' ', ' # ', ': ', ' ']) + mark(v)


def PLATE():
    return mark(R.choice([up(3) + d(4), f'{up(3)}-{d(4)}', f'{up(3)} {d(3)}', f'{d(1)}{up(3)}{d(3)}', f'{d(3)}-{up(3)}', f'{up(2)} {d(5)}', f'{up(3)}{d(3)}', f'{d(3)} {up(3)}', f'{up(1)}{d(2)}-{up(3)}', f'{up(2)}-{d(4)}']))


def SERIAL():
    return mark(R.choice([up(3) + d(6) + up(1), 'PJN' + d(6) + 'S', d(8), d(9), f'{up(2)}{d(4)}-{d(3)}', f'{d(4)}-{d(6)}', 'BLE' + d(6) + up(1), 'SN' + d(7), f'{up(1)}{d(9)}', f'{d(2)}{up(2)}{d(5)}', up(2) + d(8)]))


def gtin():
    s = R.choice(['00', '10', '0']) + d(11)
    s = s[:13]
    t = sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(s))
    return s + str(-t % 10)


H43 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%'


def UDI():
    y = f'{R.randrange(19, 28)}{R.randrange(1, 13):02}{R.randrange(1, 29):02}'
    r = R.random()
    if r < .75:
        return mark(f'(01){gtin()}' + R.choice(['', f'(11){y}', f'(17){y}', f'(11){y}(17){R.randrange(28, 34)}0101']) + R.choice(['', f'(10){up(1)}{d(5)}']) + f'(21){up(R.choice([0, 1, 2]))}{d(7)}')
    if r < .9:
        s = f'+{up(1)}{d(3)}{up(2)}{d(4)}0/$$7{up(1)}{d(7)}'
        return mark(s + H43[sum(H43.index(c) for c in s) % 43])
    return mark(f'=/{up(1)}{d(4)}{up(3)}{d(3)}=,{d(6)}=}}{d(6)}'.replace('}', '>'))


def MAC():
    p = [f'{R.randrange(256):02X}' for _ in range(6)]
    p[0] = R.choice(['00', '3C', 'A4', 'F0', '9C', 'DC', '5E', 'B8'])
    s = R.choices([':'.join(p), '-'.join(p), f'{p[0]}{p[1]}.{p[2]}{p[3]}.{p[4]}{p[5]}'.lower()], [5, 3, 2])[0]
    return mark(s.lower() if R.random() < .4 else s)


def IP():
    def h():
        return f'{R.randrange(1, 0xffff):x}'
    v4 = f'{R.choice([10, 172, 192, 24, 47, 66, 71, 73, 98, 108, 174, 203])}.{R.randrange(1, 255)}.{R.randrange(256)}.{R.randrange(1, 255)}'
    if v4.startswith('192'):
        v4 = '192.168.' + v4.split('.', 2)[2]
    return mark(R.choices([v4, '2600:' + ':'.join(h() for _ in range(7)), f'2001:db8:{h()}::{h()}', f'fe80::{h()}:{h()}:{h()}:{h()}', f'::ffff:{v4}', f'2607:{h()}:{h()}:{h()}::{h()}'],
                          [10, 2, 1, 1, 1, 1])[0])


MAILDOM = W('gmail.com yahoo.com hotmail.com aol.com outlook.com comcast.net icloud.com sbcglobal.net bellsouth.net verizon.net att.net proton.me cox.net msn.com frontier.com earthlink.net charter.net live.com mail.com juno.com ymail.com rocketmail.com')


def EMAIL():
    f, m, l = person()
    f, l = deaccent(f).lower().replace("'", '').replace('-', ''), re.sub(r"[' .-]", '', deaccent(l).lower())
    u = R.choice([f'{f}.{l}', f'{f}{l}{d(2)}', f'{f[0]}{l}', f'{l}{f[0]}{d(3)}', f'{f}_{l}', f'{l}.{f}{d(1)}', f'{f}{m.lower()}{l}', f'{f}+medbills', f'{f}-{l}', f'grandma{f}{d(2)}', f'{l}family{d(1)}'])
    dom = R.choice(MAILDOM + ['mail.state-college.edu', f'{l}homes.net', 'co.harlan.ky.us', 'student.ncsu-demo.edu', 'ranchoverde.org'])
    s = f'{u}@{dom}'
    return mark(R.choices([s, s.upper(), s.replace(l, l.capitalize())], [8, 1.3, .7])[0])


def URL():
    f, m, l = person()
    f, l = re.sub(r"[' .-]", '', deaccent(f).lower()), re.sub(r"[' .-]", '', deaccent(l).lower())
    return mark(R.choice([f'https://www.facebook.com/{f}.{l}.{d(2)}', f'http://{f}{l}.com', f'https://mychart.riverbend-health.org/p?id={d(8)}', f'www.gofundme.com/f/help-{f}-{l}', f'https://www.linkedin.com/in/{f}-{l}-{d(4)}',
                          f'www.caringbridge.org/visit/{f}{l}', f'https://drive.google.com/file/d/1{up(6)}{d(4)}/view', f'instagram.com/{f}_{l}', f'https://portal.oakridgeclinic.com/patients/{d(6)}', f'ftp://files.sunmed.net/pt/{d(7)}.pdf',
                          f'https://photos.app.goo.gl/{up(5)}{d(4)}', f'www.{l}family.net/obituary', f'https://twitter.com/{f}{d(3)}', f'http://ehr.lakeviewpeds.org:8080/chart/{d(6)}', f'youtube.com/@{f}{l}', f'https://legacy.com/obituaries/{f}-{l}-{d(5)}']))


MON = W('January February March April May June July August September October November December')


def ymd(lo=1932, hi=2025):
    return R.randrange(lo, hi), R.randrange(1, 13), R.randrange(1, 29)


def date_s(lo=1932, hi=2025):
    y, m, dd = ymd(lo, hi)
    M = MON[m - 1]
    a = M[:3]
    th = 'th' if dd not in (1, 2, 3, 21, 22, 23) else {1: 'st', 2: 'nd', 3: 'rd'}[dd % 10]
    return R.choices([f'{m}/{dd}/{y}', f'{m:02}/{dd:02}/{y}', f'{y}-{m:02}-{dd:02}', f'{m}-{dd}-{y}', f'{m:02}/{dd:02}/{y % 100:02}', f'{dd:02}-{a}-{y}', f'{a} {dd}, {y}', f'{M} {dd}, {y}', f'{dd} {M} {y}',
                      f'{m:02}.{dd:02}.{y}', f'{dd}{a.upper()}{y}', f'{M} {dd}{th}, {y}', f'{a}. {dd}, {y}', f'{m}/{dd}/{y % 100:02}', f'{m:02}-{dd:02}-{y}', f'{y}/{m:02}/{dd:02}', f'{dd}-{a.upper()}-{y % 100:02}', f'{M.upper()} {dd}, {y}'],
                     [6, 8, 6, 3, 5, 3, 4, 4, 2, 1, 1, 1, 1, 4, 2, 1, 1, 1])[0]


def DATE():
    return mark(date_s())


def DOBD():
    return mark(date_s(1925, 2020))


def DOSD():
    return mark(date_s(2019, 2026))


def D8():
    y, m, dd = ymd()
    return mark(f'{y}{m:02}{dd:02}')


def MY():
    y, m, dd = ymd(2005, 2025)
    return mark(R.choice([f'{MON[m - 1]} {y}', f'{MON[m - 1][:3]} {y}', f'{MON[m - 1]} of {y}']))


def MD():
    y, m, dd = ymd()
    return mark(f'{m}/{dd}')


def RANGE():
    y, m, dd = ymd(2020, 2025)
    e = min(dd + R.randrange(1, 6), 28)
    return R.choice([f'«{m}/{dd}/{y}»-«{m}/{e}/{y}»', f'«{m:02}/{dd:02}/{y}» - «{m:02}/{e:02}/{y}»', f'«{y}-{m:02}-{dd:02}» to «{y}-{m:02}-{e:02}»', f'«{m}/{dd}/{y % 100}» thru «{m}/{e}/{y % 100}»'])


# ---------------------------------------------------------------- addresses
STREETS = W('Maple;Orchard Hill;Juniper;Old Mill;Cypress Creek;Sycamore;Fairview;Willow Bend;Ridgecrest;Chestnut;Meadowlark;Sunset;Hawthorne;Quail Run;Stonebridge;Magnolia;Rio Grande;Alder;Heron Pointe;Pine Needle;Cedar Grove;Lakeshore;Birchwood;Valley Forge;Harbor View;Peach Tree;Mockingbird;Prairie;Tamarack;Camino Real;Buckeye;Elm;Washington;2nd;14th;43rd;103rd;N 7th;Martin Luther King Jr;Santa Rosa;St Charles;El Dorado')
SUFFIX = W('St Street Ave Avenue Rd Road Ln Lane Dr Drive Blvd Ct Court Pl Way Cir Circle Ter Trl Pkwy Loop Pike Run Cove Xing Aly Sq Hwy Path Trail')
CITYST = [tuple(x.rsplit(' ', 1)) for x in W('Muncie IN;Yakima WA;Bakersfield CA;Duluth MN;Macon GA;Pueblo CO;Lubbock TX;Scranton PA;Biloxi MS;Kalamazoo MI;Sioux Falls SD;Chattanooga TN;Poughkeepsie NY;Tallahassee FL;Eau Claire WI;Shreveport LA;Wichita KS;Bellingham WA;Corpus Christi TX;Fort Smith AR;Las Cruces NM;Altoona PA;Rocky Mount NC;Beaumont TX;Provo UT;Missoula MT;Bangor ME;Elyria OH;Gastonia NC;Peoria IL;Cape Girardeau MO;St. Cloud MN;Lake Havasu City AZ;Grand Island NE;Bismarck ND;Salinas CA;Hialeah FL;Pawtucket RI;Utica NY;Nashua NH;Paducah KY;Parkersburg WV;Dothan AL;Owensboro KY;Rapid City SD;Coeur d\'Alene ID;Winston-Salem NC;Port Arthur TX')]
ZIPS = {'IN': '47304', 'WA': '98902', 'CA': '93306', 'MN': '55806', 'GA': '31204', 'CO': '81004', 'TX': '79413', 'PA': '18505', 'MS': '39531', 'MI': '49008', 'SD': '57105', 'TN': '37411', 'NY': '12601', 'FL': '32303', 'WI': '54701', 'LA': '71106', 'KS': '67212',
        'AR': '72903', 'NM': '88005', 'NC': '27804', 'UT': '84601', 'MT': '59802', 'ME': '04401', 'OH': '44035', 'IL': '61614', 'MO': '63701', 'AZ': '86403', 'NE': '68801', 'ND': '58501', 'RI': '02860', 'NH': '03063', 'KY': '42001', 'WV': '26101', 'AL': '36301', 'ID': '83814'}
MOREZIP = W('90210:CA 10025:NY 77036:TX 33125:FL 60629:IL 19124:PA 43211:OH 30310:GA 85033:AZ 98118:WA 48228:MI 21217:MD 63118:MO 53206:WI 80219:CO 55411:MN 37115:TN 46218:IN 02124:MA 29203:SC 40211:KY 35211:AL 70117:LA 97266:OR 73119:OK 06106:CT 84118:UT 89030:NV 50314:IA 72204:AR 39203:MS 66102:KS 87105:NM 68107:NE 83705:ID 96819:HI 04101:ME 03301:NH 02909:RI 59101:MT 19720:DE 57701:SD 58102:ND 99508:AK 82001:WY 05401:VT 25301:WV 23220:VA')
STATES = W('Indiana Washington California Minnesota Georgia Colorado Texas Pennsylvania Mississippi Michigan Tennessee Florida Wisconsin Louisiana Kansas Arkansas Utah Montana Maine Ohio Illinois Missouri Arizona Nebraska Kentucky Alabama Idaho')


def street():
    n = R.choice([str(R.randrange(3, 9999)), str(R.randrange(100, 29999)), f'{R.randrange(10, 99)}-{R.randrange(10, 99)}', f'{R.randrange(10, 999)}{R.choice("AB")}', f'{R.randrange(10, 300)} 1/2', f'W{R.randrange(100, 300)}N{R.randrange(1000, 9999)}'] if R.random() < .35 else [str(R.randrange(10, 9999))])
    r = R.random()
    if r < .82:
        s = f'{n} {R.choice(["", "", "", "", "N ", "S. ", "East ", "W ", "NW ", "SE "])}{R.choice(STREETS)} {R.choice(SUFFIX)}{R.choice(["", "", "", ".", "", " NE", " SW"])}'
    else:
        s = f'{n} ' + R.choice(['Broadway', f'County Road {R.randrange(2, 900)}', f'Hwy {R.randrange(2, 99)} {R.choice("NSEW")}', f'State Route {R.randrange(2, 400)}', f'Avenue {R.choice("BDJKU")}', f'FM {R.randrange(100, 2999)}', f'US Highway {R.randrange(11, 99)}', 'The Alameda', 'Rue Royale', f'E County Rd {R.randrange(100, 900)} N', 'Calle Luna', 'Paseo del Norte'])
    return s + R.choices(['', f' Apt {R.choice([d(1), d(3), "4B", "C"])}', f' #{R.randrange(1, 400)}', f', Unit {R.randrange(1, 60)}', f' Lot {R.randrange(1, 90)}', f' Ste {d(3)}', f' Fl {R.randrange(2, 20)}', f', Apt. {R.choice("ABCDEF")}{d(1)}'], [12, 3, 2, 1, 1, .5, .5, 1])[0].replace('..', '.')


def pobox():
    n = R.randrange(2, 99999)
    return R.choice([f'P.O. Box {n}', f'PO Box {n}', f'PO BOX {n}', f'P O Box {n}', f'Post Office Box {n}', f'RR {R.randrange(1, 9)} Box {R.randrange(3, 400)}', f'HC {R.randrange(10, 80)} Box {R.randrange(10, 900)}', f'PSC {R.randrange(100, 999)} Box {R.randrange(100, 9999)}', f'Unit {R.randrange(1000, 9999)} Box {R.randrange(10, 9999)}', f'p.o.box {n}'])


def ADDRESS():
    return mark(cased(street() if R.random() < .78 else pobox(), .25, .06))


def zip_for(st):
    return ZIPS[st] + (f'-{R.randrange(1000, 9999)}' if R.random() < .25 else '')


def CSZ():
    c, s = R.choice(CITYST)
    c = c.upper() if R.random() < .25 else c
    return R.choice([f'«{c}», {s} «{zip_for(s)}»', f'«{c}» {s} «{zip_for(s)}»', f'«{c}», {s}, «{zip_for(s)}»', f'«{c}», {s}  «{zip_for(s)}»'])


def CITYS():
    c, s = R.choice(CITYST)
    c = cased(c, .25, .04)
    return R.choice([f'«{c}», {s}', f'«{c}» {s}'])


def CITY():
    return mark(cased(R.choice(CITYST)[0], .2, .04))


def ZIP():
    z = R.choice(MOREZIP).split(':')[0] if R.random() < .6 else R.choice(list(ZIPS.values()))
    return mark(noisy(z + (f'-{R.randrange(1000, 9999)}' if R.random() < .3 else '')))


def STZIP():
    z, s = R.choice(MOREZIP).split(':')
    return f'{s} {mark(z + (f"-{R.randrange(1000, 9999)}" if R.random() < .3 else ""))}'


def OLD():
    return R.randrange(90, 108)


# ---------------------------------------------------------------- templates: formatted and labelled identifiers
# kind: (field context, field templates, sentence templates), one template a line
POS = {}


def pos(kind, ctx, fields, sentences):
    POS[kind] = (ctx, [x for x in fields.strip().split('\n')], [x for x in sentences.strip().split('\n')])


pos('SSN', 'id', '''
{SSN}
{SSN}
{SSN}
{SSN}
SSN {SSN}
SSN: {SSN}
SS# {SSN}
ss#{SSN}
Soc Sec No. {SSN}
Social: {SSN}
SSN={SSN}
SSN {SSN9}
Soc. Sec. # {SSN9}
SSN(last 4): {SSN4}
last4 SSN {SSN4}
SELF PAY {SSN}
REF*SY*{SSN9}
ssn on file {SSN}
({SSN})
NO INS-SSN {SSN}
SSN ending in {SSN4}
Guar SSN {SSN9}
''', '''
Ran [elig|eligibility|MEVS] by social {SSN}, no active coverage found.
pt's SSN is {SSN} per [reg form|face sheet|intake sheet]
Resubmit using subscriber SSN {SSN9} instead of the alt ID
[Bad debt|Collections] file lists SSN {SSN} - please verify before sending
Tried TPA again, they look members up by SSN ({SSN})
Member could not be located; searched {SSN} in portal
Spouse's social security number {SSN} was keyed in the ID field by mistake
SSN last four {SSN4} matches the card
caller verified last 4 of social {SSN4}
Fund office wants the participant's SS number, gave {SSN}
HIPAA verified w/ last four of SSN: {SSN4}
Old system used {SSN} as the policy no.
ambulance run sheet shows SSN {SSN}, no ins card
Need corrected W-9?? no, pt's SSN {SSN9} for the lien
''')
pos('ITIN', 'id', '''
{ITIN}
{ITIN}
{ITIN}
ITIN {ITIN}
ITIN: {ITIN}
Tax ID (indiv) {ITIN}
itin# {ITIN}
Individual taxpayer ID {ITIN}
(ITIN) {ITIN}
no SSN - ITIN {ITIN}
TIN of guarantor {ITIN}
uninsured {ITIN}
''', '''
Pt has no social, uses ITIN {ITIN} for [marketplace|charity|sliding fee] application
Sliding scale packet: ITIN {ITIN} on the 1040
guarantor gave an ITIN {ITIN}, FC to scan letter from IRS
Registered under {ITIN} because no SSN was available
[Exchange|Marketplace] plan matched on taxpayer id {ITIN}
W-7 came back, number is {ITIN}, update the account
Number {ITIN} is an ITIN and was rejected by clearinghouse in the SSN field
''')
pos('MBI', 'id', '''
{MBI}
{MBI}
{MBI}
{MBI}
MBI {MBI}
MBI: {MBI}
MCR# {MBI}
Medicare no. {MBI}
medicare {MBI}
HIC/MBI {MBI}
MEDICARE PART B - {MBI}
NM1*IL*1*{NM1NAME}****MI*{MBI}
Mcare id {MBI}
MBI#{MBI}
new card: {MBI}
MSP/{MBI}
PRIMARY MEDICARE {MBI} SECONDARY AARP
''', '''
Connex shows MBI {MBI} active A & B, no MA plan
Pt brought red white blue card, number {MBI}
MBI crossover failed for {MBI}, rebill secondary on paper
verified medicare {MBI} via [Availity|Ability|DDE|Novitasphere]
{MBI} is under a hospice election, add GW if unrelated
Used MBI lookup tool and got {MBI}
MA plan denied, patient went back to orig Medicare {MBI} in [Jan|open enrollment]
Corrected the beneficiary number to {MBI}; the O was really a zero
transport billed to {MBI}, PCS form attached
Beneficiary {MBI} has MSP record open for working aged
please refile, old HIC replaced with {MBI}
''')
pos('HICN', 'id', '''
{HICN}
{HICN}
{HICN}
HICN {HICN}
HIC# {HICN}
HICN: {HICNB}
HIC {HICNB}
Medicare claim no. {HICN}
medicare # {HICN}
RRB Medicare {HICN}
Railroad Medicare HICN {HICNB}
HIC number: {HICNB}
old HIC {HICNB}
MEDICARE HIC NO. {HICNB}
HICN={HICNB}
''', '''
Archived claim from 2016 carries HICN {HICN}
Pt still has the old Medicare card with {HICN} on it
legacy HIC# {HICNB} no longer accepted, get MBI
Railroad bene, HICN {HICNB}, send to Palmetto RRB
Appeal packet shows HIC {HICN} in box 1a
Medicare number {HICN} (spouse's record) keyed from paper file
Crosswalk HICN {HICNB} to the new number before submitting
Microfilm remit lists {HICN} with a CO-45
''')
pos('CARD', 'id', '''
{CARD}
{CARD}
{CARD}
{CARD}
CC {CARD}
cc# {CARD}
Visa {CARD}
MC: {CARD}
card on file {CARD}
HSA card {CARD}
FSA {CARD}
amex {CARD}
copay card {CARD}
SELF PAY CC {CARD}
pymt by card {CARD}
''', '''
Took payment over the phone, {CARD}, exp on file
Pt wants the $40 copay put on {CARD}
Someone typed the credit card {CARD} in the payer field
HSA debit card {CARD} declined twice
Mail-in stub has card no. {CARD} and signature
refund $112.50 back to {CARD} please
auto-pay plan set up w/ {CARD}, 6 monthly payments
Discover {CARD} given for the deductible, approved
parent paid residual balance with {CARD}
virtual card {CARD} came w/ the patient's letter
''')
pos('IBAN', 'id', '''
{IBAN}
{IBAN}
{IBAN}
{IBAN}
IBAN {IBAN}
IBAN: {IBAN}
iban {IBAN}
refund to IBAN {IBAN}
Intl self pay {IBAN}
Bank acct (IBAN) {IBAN}
wire: {IBAN}
''', '''
Foreign visitor, refund must be wired to {IBAN}
Travel policy wants bank details: IBAN {IBAN}
overpayment due back to patient abroad, acct {IBAN}
patient emailed IBAN {IBAN} for the reimbursement
International patient services: please credit {IBAN}
wire instructions on file ({IBAN}) were rejected by AP
Embassy letter gave {IBAN} as the patient's account
''')
pos('EMAIL', 'payer', '''
{EMAIL}
{EMAIL}
{EMAIL}
{EMAIL}
email {EMAIL}
Email: {EMAIL}
E-mail={EMAIL}
<{EMAIL}>
self pay ({EMAIL})
PER*IC**EM*{EMAIL}
pt portal login {EMAIL}
mailto:{EMAIL}
contact - {EMAIL}
e-statement to {EMAIL};
''', '''
Pt asked for itemized bill to be sent to {EMAIL}
bounced: {EMAIL}, mail paper statement
Emailed EOB request to {EMAIL}, no reply yet
Daughter's e-mail is {EMAIL} - she handles the bills
send the good faith estimate to {EMAIL} [asap|by Friday|before the visit]
Secure msg came from {EMAIL} re: the denied MRI
Portal invite went out to {EMAIL} and expired
COB form e-mailed ({EMAIL}), still waiting on member
Guarantor prefers email: {EMAIL}
please cc {EMAIL} on the appeal decision
''')
pos('URL', 'payer', '''
{URL}
{URL}
{URL}
{URL}
link: {URL}
see {URL}
URL {URL}
pt page {URL}
<{URL}>
photo link {URL}
''', '''
Records uploaded by patient at {URL}
fundraiser for this bill: {URL}
Skip trace found {URL}
itemised statement saved to {URL} for the appeal
Family posted the obituary {URL}, change to estate
Pt sent pictures through {URL}
attorney copied chart from {URL}
SIU flagged social media {URL} in the disability file
Link in the portal message ({URL}) opens the chart
''')
pos('IP', 'id', '''
{IP}
{IP}
{IP}
{IP}
IP {IP}
ip addr {IP}
client IP={IP}
src {IP}
login from {IP}
portal session {IP}
ip: {IP}
''', '''
Consent e-signed from IP address {IP}
portal login by the member at {IP}, 3 failed tries
Telehealth visit connected from {IP}
e-sign audit trail shows {IP} for the ABN
Patient's home router {IP} was logged by the pump gateway
Registration kiosk captured {IP}
Fraud unit: same {IP} used on both enrolment forms
''')
pos('MAC', 'id', '''
{MAC}
{MAC}
{MAC}
{MAC}
MAC {MAC}
MAC addr: {MAC}
mac={MAC}
device {MAC}
BT {MAC}
CPAP modem {MAC}
hub {MAC}
''', '''
Home monitor paired, MAC {MAC}
Remote BP cuff ({MAC}) not reporting, 99454 not billable
CPAP compliance download from unit {MAC}
pt's tablet {MAC} registered for RPM program
Glucometer gateway {MAC} returned by the family
Replace transmitter {MAC}, under warranty
scale with address {MAC} assigned at discharge
''')
pos('VIN', 'id', '''
{VIN}
{VIN}
{VIN}
{VIN}
VIN {VIN}
VIN: {VIN}
vin#{VIN}
MVA VIN {VIN}
AUTO INS {VIN}
veh. id {VIN}
NO FAULT / {VIN}
''', '''
MVA, auto carrier wants VIN {VIN} to open the claim
Pt was the driver of vehicle {VIN}
Police report lists {VIN}, med pay not verified
[No-fault|PIP] application shows VIN {VIN}
State Farm adjuster matched the car by VIN {VIN}
Other vehicle {VIN} is uninsured, use UM coverage
VIN on crash report: {VIN}
''')
pos('PHONE', 'payer', '''
{PHONE}
{PHONE}
{PHONE}
{PHONE}
Ph {PHONE}
ph# {PHONE}
Tel: {PHONE}
H: {PHONE}
C: {PHONE}
cell {PHONE10}
phone {PHONE10}
Home phone: {PHONE10}
TEL {PHONE}
(c) {PHONE}
mobile-{PHONE}
PER*IC**TE*{PHONE10}
SELF PAY {PHONE}
call {PHONE}
emerg contact {PHONE}
hm ph {PHONE} wk ph {PHONE}
uninsured - {PHONE}
''', '''
LM for pt at {PHONE} to call about COB
Called {PHONE} x3, VM full
pt's new cell is {PHONE}
Spoke with mother at {PHONE}, she'll update ins
guarantor phone {PHONE} disconnected
call back number: {PHONE10}
Text reminder failed to {PHONE}
Pt wants appeal outcome by phone ({PHONE})
wife's work no. {PHONE}, ask about 2ndary
Crew got a number from the neighbor: {PHONE}
If no answer try {PHONE} after 5
reached the daughter on {PHONE} - no MVA coverage
Best contact {PHONE}, prefers Spanish
subscriber can be reached at {PHONE} evenings
''')
pos('FAX', 'payer', '''
Fax {FAX}
fax: {FAX}
FAX {FAX}
fax# {FAX}
Fx: {FAX}
F: {FAX}
facsimile {FAX}
home fax {FAX}
FAX NO. {FAX}
PH {PHONE} FAX {FAX}
(fax) {FAX}
PER*IC**FX*«{fax10}»
Fax={FAX}
eFax {FAX}
''', '''
Pt asked us to fax the receipt to {FAX}
Faxed itemized bill to patient's home fax {FAX}
send records by fax to {FAX}, attn patient
guarantor's fax no. is {FAX}
Fax number on the POA form: {FAX}
Fax failed to {FAX} twice, mailing instead
wife wants it faxed ({FAX} is her fax)
Please return signed AOB by facsimile {FAX}
re-faxed AOR form, fax {FAX}, conf page scanned
''')
pos('DATE', 'date', '''
{DATE}
{DATE}
{DATE}
{DATE}
{DATE}
DOB {DOBD}
DOB: {DOBD}
dob {DOBD}
D.O.B. {DOBD}
b. {DOBD}
DOS {DOSD}
DOS: {DOSD}
Date of birth {DOBD}
Birthdate: {DOBD}
BD {DOBD}
admit {DOSD}
D/C date {DOSD}
DTP*472*D8*{D8}
DMG*D8*{D8}*F
DOI {DOSD}
DOD {DOSD}
Adm {DOSD} Disch {DOSD}
{RANGE}
DOB {D8}
svc dt {DOSD}
LMP {DOSD}
''', '''
Pt DOB {DOBD} does not match the payer file
seen in ED {DOSD}, admitted obs
Surgery was {DOSD}; post-op visit billed {DOSD}
Discharged {DOSD} to SNF
claim for DOS {DOSD} denied TF
Patient expired {DOSD}, file to estate
LOS {RANGE}, DRG downgraded
Accident date {DOSD}, WC first report not filed
born {DOBD} at home, newborn not on policy yet
Colonoscopy done in {MY}, screening vs diagnostic?
newborn's birth date keyed as {DOBD}
Stroke in {MY}, still in therapy
Dialysis started {DOSD} - MSP 30 month clock
Wreck happened {DOSD} on the interstate
Last seen {DOSD}, over 3 yrs so bill new pt code
Transport on {DOSD} from SNF to dialysis
DOS {MD} needs a 25 modifier
Pt was hospitalized from {DOSD} through {DOSD}
''')
pos('AGE', 'note', '''
«{old} yo»
«{old} y/o» F
«{old}-year-old» male
Age: «{old}»
AGE «{old}»
age «{old}»
«{old} yrs old»
«{old}YO» M
aged «{old}»
pt age «{old}»
«{old} years of age»
Age/Sex: «{old}»/F
«{oldw}-year-old»
''', '''
Pt is a «{old} yo» [M|F|male|female] [s/p fall|with hip fx|w/ CHF exacerbation|from SNF|w/ AMS|with weakness]
«{old}-year-old» [woman|man|female|resident] [transported by BLS|admitted with pneumonia|seen for wound care|with dementia|on hospice]
Patient, age «{old}», lives alone and has no secondary
Resident is «{old} years old» and bedbound, meets medical necessity for stretcher
This [pleasant|frail|alert] «{old} y/o» [lady|gentleman|patient] [presents for|returns for|was seen for] [AWV|follow up|wound check|DME face to face]
nonambulatory pt aged «{old}», PCS on file
[Medicare|Humana|UHC] asked why mammogram was done at age «{old}»
[{OLDWORD}|{OLDWORD}] [female|male] with [UTI|sepsis|syncope|afib]
Age edit: patient «{old} yrs», code is for under 65
Pt turned «{old} years old» and family wants no more tests
mother is «{old} y.o.», POA handles bills
CHF, «{old}-yr-old», third admit this quarter
Per chart a «{oldw} year old» [man|woman] [w/ cellulitis|after a fall|with GI bleed]
Pt is a {OLDWORD} living at home with aide
''')
pos('ZIP', 'payer', '''
ZIP {ZIP}
Zip: {ZIP}
zip code {ZIP}
ZIP+4: {ZIP}
{STZIP}
{STZIP}
{CSZ}
postal code {ZIP}
N4*{cityup}*{stzip_edi}
Pt zip {ZIP}
Zip={ZIP}
mailing ZIP {ZIP}
{CSZ}
''', '''
POP zip missing on ambulance claim, should be {ZIP} zip code
Origin ZIP {ZIP} is rural, mileage bonus applies
Patient moved, new zip {ZIP}
Statement returned, correct to {STZIP}
Point of pickup zip: {ZIP}
zip code on the policy is {ZIP} and ours is different
Pt lives in {STZIP}, out of our service area
Plan not sold in ZIP {ZIP}, call member
mail to {CSZ}
address line 2 should read {CSZ}
''')
pos('CITY', 'payer', '''
{CITYS}
{CITYS}
{CITYS}
City: {CITY}
{CSZ}
city {CITY}
lives in {CITY}
Resides in {CITYS}
pt from {CITYS}
home: {CITYS}
City of residence: {CITY}
CITY={CITY}
{CITYS} self pay
''', '''
Pt moved to {CITYS} last year, plan is out of area
patient lives in {CITY} with daughter
Resides in {CITYS}, snowbird
She was visiting from {CITYS} when it happened
Mail returned from {CITYS}, no forwarding
member relocated to {CITYS}; BlueCard home plan changed
Transported from residence in {CITYS} to the ED
Pt lives in {CITYS} so host plan is different
now living in {CITY}, needs new PCP
HHA reports pt's home is in {CITYS}
''')
pos('ADDRESS', 'payer', '''
{ADDRESS}
{ADDRESS}
{ADDRESS}
{ADDRESS}
{ADDRESS}, {CSZ}
{ADDRESS} {CSZ}
Addr: {ADDRESS}
address {ADDRESS}
N3*{ADDRESSU}
Home: {ADDRESS}
mail to {ADDRESS}
ADDR1={ADDRESS}
residence {ADDRESS}, {CITYS}
self pay {ADDRESS}
{ADDRESS}; {CSZ}
''', '''
Pt moved to {ADDRESS}, please update
Pick up at {ADDRESS}, drop off at hospital
statement came back from {ADDRESS} undeliverable
Send the check to {ADDRESS}, {CSZ}
Crew dispatched to {ADDRESS} for fall
guarantor lives at {ADDRESS}
New mailing address is {ADDRESS} {CSZ}
Subscriber's addr on file ({ADDRESS}) does not match payer
Home visit at {ADDRESS}, POS 12
found down outside {ADDRESS}, bystander CPR
daughter asked us to use {ADDRESS} for bills
DME delivered to {ADDRESS}, signed POD
forwarding address {ADDRESS}
''')
pos('MRN', 'id', '''
MRN {MRN}
MRN: {MRN}
MRN#{MRN}
MR# {MRN}
mrn {MRN}
Med Rec # {MRN}
Med Rec No. {MRN}
medical record number {MRN}
Chart {MRN}
chart # {MRN}
Chart No: {MRN}
Unit no {MRN}
Unit # {MRN}
Hosp no. {MRN}
hospital # {MRN}
EMRN {MRN}
REF*EA*{MRN}
PID|1||{MRN}^^^MRN^MR||{HL7NAME}
PID|1||{MRN}^^^^MR
MRN={MRN}
EPIC MRN {MRN}
med. record {MRN}
M.R. No. {MRN}
MR#: {MRN}
MR # {MRN}
record no. {MRN}
''', '''
Merge MRN {MRN} into MRN {MRN}, same pt
Records requested for MRN {MRN}, due in 10 days
chart # {MRN} has the op note, attach to appeal
pulled MR {MRN} for RAC audit
Dup registration - see med rec {MRN}
wrong encounter, the charges belong to MRN {MRN}
Scanned EOB under chart number {MRN}
Medical Record # {MRN} missing physician signature
coder query open on MRN: {MRN}
See hospital number {MRN} for the transfer
Old chart no. {MRN} (paper) is in storage
''')
pos('MEMBER', 'id', '''
Member ID {MEM}
Member ID: {MEM}
mbr id {MEM}
Mbr# {MEM}
MEMBER # {MEM}
ID# {MEM}
Sub ID {MEM}
Subscriber ID: {MEM}
subscriber no. {MEM}
Subscr# {MEM}
Policy # {MEM}
policy no {MEM}
Pol# {MEM}
Insured ID {MEM}
insured's i.d. {MEM}
Cardholder ID {MEM}
Bene ID {MEM}
beneficiary id: {MEM}
NM1*IL*1*{NM1NAME}****MI*{MEMC}
BCBS ID {MEM}
Cert# {MEM}
UMI {MEM}
enrollee id {MEM}
HMO member no. {MEM}
IDCODE|{MEMC}|
AETNA ID {MEM}
UHC mem id {MEM}
Ins ID: {MEM}
Memb ID-{MEM}
plan id card: member {MEM}
''', '''
Term'd per portal, member ID {MEM}
Eligibility not found for subscriber id {MEM}, prefix invalid?
New card in media tab, ID# {MEM}
claim rejected A3:21, mbr ID {MEM} not on file
Corrected policy number to {MEM} and rebilled
pt gave cardholder id {MEM} at window
Subscriber # {MEM} belongs to ex-husband
BlueCard, alpha prefix ok, member id is {MEM}
Policy no. {MEM} lapsed for non payment
insured ID {MEM} suffix should be 02 for spouse
Medigap policy# {MEM} does not auto cross
Refile with member number {MEM} (was missing last two digits)
Payer says enrollee ID {MEM} termed last month
NOA: beneficiary ID {MEM} not eligible on DOS
''')
pos('ACCOUNT', 'id', '''
Acct {ACCT}
Acct# {ACCT}
acct no. {ACCT}
Account: {ACCT}
Account # {ACCT}
ACCOUNT NUMBER {ACCT}
Pt acct {ACCT}
Patient acct no: {ACCT}
HAR {ACCT}
HAR: {ACCT}
PCN {ACCT}
Patient control number {ACCT}
patient control no. {ACCT}
Guar acct {ACCT}
Guarantor account {ACCT}
a/c {ACCT}
ACCT-{ACCT}
visit acct# {ACCT}
Enc acct {ACCT}
checking acct {ACCT}
CLM01 pt account {ACCT}
acct#:{ACCT}
hospital account {ACCT}
PT ACCT #{ACCT}
billing account {ACCT}
''', '''
Move pymt from acct {ACCT} to acct {ACCT}
credit balance on account # {ACCT}, request refund
Patient account {ACCT} sent to early out
HAR {ACCT} needs ins refresh
please combine acct# {ACCT} per 72 hr rule
Posted to wrong guarantor account {ACCT}
Charges for twin B landed on acct no {ACCT}
Statement shows account number {ACCT}, balance $214.66
bad debt placement acct: {ACCT}
EFT debit from checking account {ACCT} returned NSF
PCN {ACCT} on 277CA, accepted
Write off small bal on pt acct# {ACCT}
''')
pos('MEDICAID', 'id', '''
{MCD}
{MCD}
{MCD}
{MCD}
Medicaid ID {MCDV}
Medicaid # {MCDV}
MCD {MCDV}
Medicaid No: {MCDV}
MEDICAID ID# {MCDV}
CIN {NYCIN}
CIN: {NYCIN}
Recipient ID {MCDV}
recipient # {MCDV}
RID {MCDV}
medicaid {MCDV}
Mcaid # {MCDV}
''', '''
ePACES shows active, CIN {NYCIN}
{MCD} active FFS, no MCO
Mom's Medicaid ID {MCDV} used for newborn, ok 60 days
Retro coverage approved, recipient id {MCDV}
Spend down not met, Medicaid # {MCDV}
Pending medicaid now active under {MCDV}, medicaid id verified
{MCD}, QMB only
MCO assigned, Medicaid number {MCDV}
rebill to state with Medicaid ID: {MCDV}
Emergency Medicaid, recipient no. {MCDV}
CHIP child, medicaid recipient id {MCDV}
Medi-Cal CIN {NYCIN}, share of cost $0
''')
pos('LICENSE', 'id', '''
DL {DL}
DL# {DL}
DL: {DL}
D/L {DL}
Driver's license {DL}
driver license no. {DL}
Drivers Lic # {DL}
Driver lic {DLST}
DL {DLST}
{DLSTL}
Lic# {DL}
Lic. No. {DL}
OLN {DL}
driver’s license # {DL}
Operator lic {DL}
DL#{DL}
state DL {DL}
ID: driver lic. {DL}
''', '''
Copy of driver's license {DL} scanned at check in
ID verified with DL {DLST}
Patient shown on crash report, DL# {DL}
Ran skip on driver license {DL}, new addr found
photo ID: driver's lic {DLST}, matches
License number {DL} on the MVA exchange slip
Guarantor DL no. {DL} given for payment plan
front desk typed DL {DL} in the insurance box
pt's drivers license # {DL} expired
Trooper took DL {DLST} before transport
''')
pos('PLATE', 'id', '''
Plate {PLATE}
plate # {PLATE}
License plate {PLATE}
lic plate {PLATE}
Tag {PLATE}
tag# {PLATE}
Lic. plate no. {PLATE}
PLATE: {PLATE}
license plate # {PLATE}
Veh tag {PLATE}
Vehicle plate: {PLATE}
plate no {PLATE}
reg plate {PLATE}
MVA plate {PLATE}
''', '''
Hit and run, plate {PLATE}, UM claim
Pt's car license plate {PLATE} in garage
police report: tag {PLATE}, no insurance found
Other driver lic plate {PLATE}, carrier unknown
Auto carrier searched plate number {PLATE}
valet ticket lists license plate {PLATE}
Motorcycle, plate # {PLATE}, pt was passenger
Vehicle with plate {PLATE} towed from scene
crash exchange form shows tag no. {PLATE}
Patient parked at ED bay, tag # {PLATE}
''')
pos('DEVICE', 'id', '''
{UDI}
{UDI}
UDI {UDI}
UDI: {UDI}
Serial {SERIAL}
Serial # {SERIAL}
serial no. {SERIAL}
S/N {SERIAL}
S/N: {SERIAL}
SN: {SERIAL}
SN {SERIAL}
Ser# {SERIAL}
device serial number {SERIAL}
Pacemaker SN {SERIAL}
ICD serial {SERIAL}
ser. no. {SERIAL}
Model 5076 S/N {SERIAL}
implant serial# {SERIAL}
hearing aid s/n {SERIAL}
CPAP serial: {SERIAL}
''', '''
Implant log: {UDI}
Recall letter names serial number {SERIAL}, explant covered?
Pump serial # {SERIAL} out of warranty, need new CMN
Wheelchair S/N {SERIAL} repaired, K0739 x 4
Concentrator SN {SERIAL} picked up from home
L hearing aid lost, serial no. {SERIAL}
Invoice for cochlear implant, s/n {SERIAL}
scanned {UDI} in OR, matches invoice
Generator change: old serial {SERIAL}, new serial {SERIAL}
loaner CPAP (serial {SERIAL}) until replacement ships
Knee component {UDI} billed C1776
Payer needs device serial # {SERIAL} for the ICD replacement
''')
pos('OTHER', 'id', '''
Passport {PASSP}
passport # {PASSP}
Passport No: {PASSP}
A-number {ANUM}
Alien # {ANUM}
A# {ANUM}
USCIS# {ANUM}
DoD ID {DODID}
DoD ID: {DODID}
EDIPI {DODID}
Inmate # {INM}
inmate no. {INM}
DOC# {INM}
Employee ID {EMPID}
emp id# {EMPID}
Student ID {STUD}
student id: {STUD}
Tribal enrollment # {TRIB}
tribal ID {TRIB}
WC case # {WCC}
Workers comp case no. {WCC}
study subject {SUBJ}
Subject ID {SUBJ}
booking # {INM}
''', '''
Foreign national, passport number {PASSP} on file
Pt in custody, inmate # {INM}, bill county jail
Tricare elig by DoD ID {DODID}, Prime Remote
Research billing: subject ID {SUBJ}, arm B, bill sponsor
Purchased/Referred Care needs tribal enrollment no. {TRIB}
comp board case # {WCC}, carrier case pending
School plan: student ID {STUD}, waiver on file
Employer clinic, employee id {EMPID}, bill company
Emergency Medicaid app lists A-number {ANUM}
DOC # {INM} - bill corrections dept not Medicaid
sponsor's EDIPI {DODID} used, dependents on same
Worker's comp case number {WCC} denied, MSK unrelated
Visa copy & passport {PASSP} scanned to media
employee number {EMPID} typed where group # goes
''')
pos('BIOMETRIC', 'note', '''
{BIO}
{BIO}
{BIO}
{BIO}
{BIO} [on file|enrolled|captured|stored|refused]
biometric: {BIO}
ID method={BIO}
''', '''
Pt identified by {BIO} at [check-in|the kiosk|registration|check in desk|the infusion suite]
{BIO} [captured|taken|recorded|enrolled] at [registration|intake|admit|the front desk] [for the imprivata-type system|in place of ID|per policy|]
Payer IVR verified the member by {BIO}
[Enrolled|Registered|Re-enrolled] {BIO} for [methadone dosing|telehealth login|med dispensing|visit verification]
EVV aide visit confirmed with patient's {BIO}
No ID at scene; coroner used {BIO}
[Lab|Paternity unit|Genetics] attached {BIO} to the [appeal|file|claim|chart]
Duplicate chart found through {BIO} match
[Unable to read|Could not match] {BIO}, [used photo ID|asked for DOB|used armband]
patient declined {BIO} but signed the form
''')
pos('PHOTO', 'note', '''
{PIC}
{PIC}
{PIC}
{PIC}
{PICW}
{PICW} on file
attached: {PIC}
File {PIC}
media: {PICW}
{PICW} scanned
''', '''
Uploaded {PIC} with the [appeal|prior auth|wound claim|records]
{PICW} [attached|scanned|saved] for [bleph auth|panniculectomy auth|breast recon auth|rhinoplasty review|ptosis surgery auth]
Plan wants {PICW} and visual fields before approval
Pt emailed {PIC} of [rash|wound|the card|the bite]
see {PIC} in the media tab
[Wound nurse|Plastics|Derm] sent {PIC}, file too large for portal
{PICW} in chart matches ID
pre-op {PICW} required, not received
Resubmit auth with {PIC} and [LMN|op note|chart notes]
Police sent {PICW} to ID the unconscious pt
crew tablet stored {PIC} w/ the run report
''')

# ---------------------------------------------------------------- templates: names
NAME_PAYER = '''
{PNAME} [Insurance|insurance|INS|Ins.|INSURANCE]
{PNAME} [Medicaid|MEDICAID|medicaid|Mcaid]
{PNAME} [Medicare|MCR|medicare part B]
{PNAME} [self pay|SELF PAY|Self-Pay|selfpay|s/p|SP|private pay|cash pay|cash]
{PNAME} [policy|Policy|POLICY|claim|CLAIM|acct|account]
{PNAME} (self)
{PNAME} - [self pay|uninsured|no ins|cash|guarantor|patient resp]
{PNAME} [Aetna|Cigna|UHC|BCBS|Humana|Anthem|Tricare|Molina]
[AETNA|CIGNA|UHC|BCBS|HUMANA|TRICARE|MEDICARE|MEDICAID]-{LNAME}
[Aetna|Cigna|Blue Cross|Medicaid|Ambetter] / {PNAME}
[Self pay|SELF PAY|Self-pay|SELFPAY|Private pay] - {PNAME}
[Self pay|SELF PAY|Cash] {LNAME}
{LNAME}
{LNAME}
{LNAME}
{LNAME}
{NAME}
{NAME}
{PNAME}
{LNAME} [SELF PAY|self pay|(self)|guarantor|- GUAR|MCD|MEDICAID|insured]
[Mr.|Mrs.|Ms.|Mr|Mrs|Ms|MRS|Miss] {LAST} [self pay|insurance|pays cash|(self-pay)|medicaid|ins]
[Mr.|Mrs.|Ms.|Mrs|Miss|MR|MS] {PNAME}
[Estate of|ESTATE OF|Est. of|The estate of] {PNAME}
[c/o|C/O|care of|bill to|Bill:|attn:] {PNAME}
[Guarantor|Guar|GUARANTOR|guar.|Resp party|Responsible party]: {NAME}
[Guarantor|GUAR|Responsible party] {PNAME}
[Pt|Patient|PATIENT|pt|Pt name|Patient Name|PT NAME]: {NAME}
[Insured|Subscriber|SUBSCRIBER|Policyholder|Sub|Cardholder|Policy holder|Insured name]: {NAME}
[Insured|Subscriber] - {LNAME}
[patient pay|PATIENT RESP|Pt resp|pt balance|patient portion] {PNAME}
{PNAME} [(parent)|(father)|(mother)|(spouse)|(guardian)|(husband's ins)]
{PNAME} [secondary|2ndary|primary|tertiary ins|sec ins]
[WC|WORK COMP|W/C|MVA|AUTO|LIABILITY|PI] - {LNAME}
[MVA|WC|Lien|Auto] {PNAME} [claim|pending|case|self]
NM1*IL*1*{NM1NAME}
NM1*QC*1*{NM1NAME}
NM1*QC*1*{NM1NAME}****MI*«{mem_edi}»
{HL7NAME}
PID|1||«{mrn_edi}»||{HL7NAME}
IN1|1|||||||||||||||{HL7NAME}|
[Dr.|Rev.|Sgt.|Fr.|Sister|Cpt.] {LAST} [self pay|insurance|(patient)]
{FIRST} & {PNAME}
{PNAME} [and family|family|household]
[RE:|Re:|re] {PNAME}
[mom|dad|wife|husband|son|daughter] {PNAME}
{PNAME} ([Medicaid|self pay|HMO|commercial|no insurance])
{PNAME}, [self|guarantor|insured|subscriber|patient]
{PNAME}'s [insurance|policy|Medicaid|ins|plan]
[Payment plan|pmt plan|HARDSHIP|charity care|CHARITY] {PNAME}
[Uninsured|NO INS|no coverage|Pending MCD|PENDING MEDICAID] {NAME}
{LNAME} / [BCBS|AETNA|MCR|MCD|UHC]
{PNAME} [c/o BCBS|thru spouse|under father's plan|under mom]
[HSA|FSA|HRA] {PNAME}
baby boy {LAST} [medicaid|pending medicaid]
BABY GIRL {LAST} - [PENDING MEDICAID|MCD]
"{PNAME}"
{PNAME} [DBA self|(deceased)|(dec'd)|minor|a minor]
[Payer:|payor|PAYOR NAME:|Ins:] {PNAME}
Trust of {PNAME} for med expenses
{PNAME} [TPL|no fault|PIP]
'''

NAME_PERSON = '''
{NAME}
{NAME}
{NAME}
{NAME}
{NAME}
{NAME}
{LNAME}
{LNAME}
{LNAME}
{PNAME}
{PNAME}
[Mr.|Mrs.|Ms.|MR|MRS|Miss|Mr|Ms] {LAST}
[Mr.|Mrs.|Ms.] {PNAME}
{PNAME} [(self)|(spouse)|(child)|- SELF|- dep]
{HL7NAME}
NM1*IL*1*{NM1NAME}
[PATIENT|Patient|Pt|Insured|Guarantor]: {NAME}
{LNAME} [(dep)|/SELF|/SPOUSE|- CHILD]
"{LNAME}"
baby girl {LAST}
BABYBOY {LAST}
{ILASTC}
{PNAME} [DOB «{dobx}»|(«{dobx}»)]
'''

NAME_NOTE = '''
Pt {TNAME} called re [balance|statement|EOB|the denial|a refund], [advised to call plan|transferred to FC|will call back]
Patient {TNAME} states [ins was active|she never got the bill|he has new coverage|it was a work injury]
[Spoke with|Talked to|S/W|spoke w/|Spoke to] {TNAME}, [pt's wife|patient's mother|the subscriber|guarantor|daughter|POA], [re COB|about 2ndary|who will fax the card]
[LM|LVM|Left msg|left vm] for {TNAME} [to update ins|re past due bal|about the COB form]
Insured {PNAME} [termed|not found in portal|is the ex-spouse|has 2 policies]
Subscriber: {NAME}, relationship [spouse|child|self]
Guarantor is {PNAME}, [mail statement again|agreed to $50/mo|disputes the charge]
{TNAME} [called in|stopped by|came to the window|phoned|emailed], [upset about the bill|wants itemized stmt|paid $25 copay|dropped off new card]
[Mr.|Mrs.|Ms.] {LAST} [called|states|says|reports] [that she has new insurance|he never received services|claim should go to workers comp|he already paid this]
Per [Mrs.|Mr.|Ms.] {LAST} [the policy ended when she retired|husband's plan is primary|auto is exhausted]
RE: {PNAME} - [appeal level 1|second level appeal|request for reconsideration|corrected claim]
RE: {LNAME}, [denied as not medically necessary|timely filing appeal|records enclosed]
I am writing on behalf of my patient, {TNAME}, to appeal [the denial of|your decision on] [infliximab|the MRI|inpatient rehab|the power wheelchair|genetic testing]
Dear [Mr.|Ms.|Mrs.] {LAST}, [we have received your appeal|your claim was processed|we are unable to waive the copay]
Dear {TNAME}: [your financial assistance application is incomplete|this is your final notice|we tried to reach you]
Claim for {TNAME} [denied CO-16|rejected at clearinghouse|pended for records|paid to the wrong provider|is in review]
[Please resubmit|Refile|Rebill|Pls correct] [claim for|acct for] {PNAME} with [correct DOB|modifier 59|primary EOB|new ID]
{TNAME} and {TNAME} are both on the [policy|family plan|same account]
Newborn {TNAME} not added to [policy|plan|mom's Medicaid] yet
Mother {TNAME} [delivered twins|is the guarantor|to add baby to plan]
Father of baby, {TNAME}, has [Aetna|UHC|Tricare|no coverage]
wife {TNAME} [works at the school district and carries the ins|says bill was paid|is POA]
pt's [son|daughter|brother|niece|grandson] {TNAME} [handles the bills|is healthcare proxy|will bring the card|called again]
husband {TNAME} [retired so Medicare is primary|is the subscriber|lost coverage]
Emergency contact {TNAME}, [sister|neighbor|friend], [gave insurance info|no answer]
Seen today: {TNAME}, [here for|presents with|f/u for] [HTN|knee pain|med refill|wound check|depo shot]
{TNAME} is a [4|17|34|45|52|61|78] y/o [male|female|M|F] [with COPD|s/p CABG|here for annual|with chest pain]
{PNAME} was transported [by ALS|via BLS|by wheelchair van] from [SNF|residence|ED] to [dialysis|cath lab|rehab]
[Pt ID'd as|Identified as|Patient identified as] {TNAME} by [family|wallet|bystander]
Crew met {TNAME} [sitting upright|lying supine on floor|in bed] c/o [SOB|hip pain|weakness]
Auth on file is for {TNAME}, not [this pt|the twin|his father]
Two charts for {NAME}, [send to HIM|merge requested]
Name mismatch: card says {TNAME}, we have {TNAME}
Payer has pt under {LNAME}; [legal name changed|maiden name|hyphenated on card]
a/k/a {TNAME}, [maiden name|married name] on [Medicare card|policy]
formerly {TNAME}, got married [last year|this spring], card not updated
[NOK|POA|Proxy|Conservator|Guardian]: {TNAME}
[Estate rep|Executor|Executrix|Administrator of estate] {TNAME} [sent letters of administration|wants zero balance letter]
Received check from {PNAME} for [$45.00|the deductible|acct in full|120.16]
Refund check to {PNAME} [returned|voided|reissued|stale dated]
Payment plan set up by {TNAME} for [6 mos|a year|$75 monthly]
Atty letter of protection for {TNAME}, [MVA|slip and fall|dog bite]
[Sent|Mailed|Faxed] HIPAA form to {TNAME} [for signature|again]
{TNAME} signed [ABN|AOB|consent|the waiver|the ROI]
ABN signed by {TNAME}, GA mod added
Consent obtained from {TNAME} (mother)
[Verified|Checked|Ran] elig for {NAME}, [inactive|active|no match|termed]
elig 271 returned [different member:|AAA 75 for] {LNAME}
NM1*QC*1*{NM1NAME} rejected, last name does not match payer
Loop 2010BA shows NM1*IL*1*{NM1NAME} - fix to match card
PID segment had {HL7NAME}, ADT fixed
[EOB|ERA|remit|EOMB] lists {LNAME} as patient, [not ours|wrong acct posted|payment transferred]
Payment for {LNAME} posted to {LNAME} in error
misapplied: belongs to {PNAME}, moved
{PNAME} [Medicaid pending|MCD retro approved|on spenddown|QMB]
Thank you for seeing {TNAME} [in consultation|today|for his neuropathy].
{TNAME} has [failed conservative therapy|tried methotrexate|completed six weeks of PT] and [surgery is now medically necessary|needs the biologic]
Peer to peer for {TNAME} [scheduled|denied|overturned|missed by MD]
Appeal packet for {TNAME} incl. [op note|H&P|imaging|LMN]
Dictated: patient name {TNAME}
Pt: {NAME}. [Denial|Reason|Issue]: [no auth|noncovered|bundled|dup]
Patient name: {NAME}; [plan: HMO|ins: BCBS|payer: UHC]
pt name {PNAME} [misspelled on claim|does not match]
{NAME} [c/o|p/w|presents w/] [HA|abd pain|N/V|back pain] [x3 days|since last night]
Lives with [daughter|son|partner] {TNAME} who [drives him|manages meds|signed PCS]
{TNAME} RN? no, {TNAME} is the patient - [reg error|name swapped]
transport refused, form signed by {TNAME}
[Interpreter used|Spanish interp] for {TNAME}, [consent ok|financial counseling]
[Hospice|SNF|HHA] resident {TNAME} [revoked election|discharged|on Part A stay]
{TNAME}'s [claim|policy|coverage|auth|account] [was denied again|ended|is with collections|needs a corrected DOB]
the [policy|plan] belongs to {TNAME}'s [employer|husband|father]
F/U [acct|claim] {LNAME} [no resp in 45 days|still pending|paid to deductible]
[worked|wkd] acct {LNAME}: [resent claim|appealed|adj off|TF limit passed]
Hi, [can you|please] look at {TNAME}'s [account|bill|claim]? [thx|Thanks|ty]
{TNAME} - [self pay disc applied|NSA dispute|GFE mailed|charity approved 100%]
Employer [HR|rep] confirmed {TNAME} [was hired last month|lost coverage|elected COBRA]
COBRA elected by {TNAME}, [premium unpaid|reinstated]
WC adjuster says {TNAME} [never reported the injury|claim is closed|is an independent contractor]
Deceased: {TNAME}. [File claim vs estate|Stop statements]
Minor child {TNAME}, [custodial parent carries ins|court order on file]
Per court order, {TNAME} (father) is [responsible for 50%|primary]
twin A {TNAME} / twin B {TNAME}
donor {TNAME} charges go to recipient {TNAME}'s [plan|transplant case]
Case mgr notified; {TNAME} approved for [SNF|LTAC|7 days IPR]
[Sched|Scheduled] {PNAME} for [EGD|c-scope|MRI L-spine|echo], needs PA
'''

# ---------------------------------------------------------------- negatives: word lists
CITIES = W('Abilene;Akron;Amarillo;Asheville;Bakersfield;Baton Rouge;Bend;Billings;Boise;Boulder;Bozeman;Brownsville;Cedar Rapids;Cheyenne;Clarksville;Columbus;Danville;Davenport;Decatur;Durango;El Paso;Erie;Eugene;Evansville;Fargo;Flagstaff;Flint;Fresno;Gainesville;Galveston;Grand Rapids;Green Bay;Greenville;Hagerstown;Hattiesburg;Helena;Hilo;Honolulu;Huntsville;Idaho Falls;Joplin;Kenosha;Knoxville;Lafayette;Lancaster;Laredo;Lexington;Little Rock;Macon;Mankato;Memphis;Mesa;Midland;Mobile;Modesto;Monroe;Napa;Norfolk;Ocala;Odessa;Ogden;Omaha;Oshkosh;Palm Beach;Pensacola;Pocatello;Portland;Quincy;Racine;Reno;Roanoke;Rochester;Rockford;Sacramento;Salina;San Antonio;Savannah;Sedona;Spokane;Springfield;Stockton;Syracuse;Tacoma;Tampa;Toledo;Topeka;Tucson;Tulsa;Twin Falls;Valdosta;Ventura;Victoria;Visalia;Waco;Wausau;Wichita Falls;Wilmington;Worcester;Yuma;Zanesville')
REGIONS = W('Tri-County;North Valley;Blue Ridge;Lakeland;Southern Plains;Great Lakes;Gulf Coast;Piedmont;Ozark;High Desert;Pine Belt;River Valley;Upper Peninsula;Eastern Shore;Central Coast;North Shore;South Bay;Inland Empire;Bitterroot;Cascade;Delta;Shenandoah;Big Horn;Black Hills;Hill Country;Low Country;Golden Triangle;Quad Cities;Finger Lakes;Cape Fear;Wasatch;Bluegrass;Heartland;Lake Cumberland;Four Corners;Panhandle;Mid-Columbia;Northwoods;Rogue Valley;Sandhills')
STN = W('Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming') + ['New York', 'New Mexico', 'North Carolina', 'South Carolina', 'North Dakota', 'South Dakota', 'New Jersey', 'West Virginia', 'Rhode Island', 'New Hampshire']
STC = W('AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY')

BIGPAYER = W('Aetna;Cigna;UnitedHealthcare;United Healthcare;UHC;Humana;Anthem;Anthem Blue Cross;Elevance;WellCare;Ambetter;Centene;Molina;CareSource;Bright Health;Oscar;Devoted Health;Clover Health;Alignment Healthcare;Health Net;HealthSpring;Coventry;First Health;MultiPlan;PHCS;UMR;GEHA;Meritain;Allegiance;HealthSmart;Golden Rule;Sierra Health;Optum;Medica;HealthPartners;PreferredOne;UCare;Quartz;Network Health;Security Health Plan;Priority Health;HAP;Meridian;Paramount;SummaCare;Medical Mutual;AultCare;UPMC Health Plan;Highmark;Capital Blue Cross;Independence Blue Cross;AmeriHealth;Keystone First;Horizon BCBS;QualCare;EmblemHealth;GHI;HIP;Fidelis Care;Healthfirst;MetroPlus;MVP;CDPHP;Excellus;Univera;Independent Health;ConnectiCare;Neighborhood Health Plan;WellSense;CareFirst;Sentara Health Plans;Optima;Passport;Amerigroup;Peach State;Simply Healthcare;AvMed;Sunshine Health;Prestige Health Choice;Staywell;BlueChoice;Select Health;Absolute Total Care;Vantage;Peoples Health;Superior HealthPlan;Community First;FirstCare;Sendero;Moda;PacificSource;Providence Health Plan;Regence;Premera;LifeWise;Kaiser;SelectHealth;Altius;Intermountain;Banner Health;Mercy Care;HPN;Hometown Health;HMSA;AlohaCare;UHA;L.A. Care;CalOptima;IEHP;Blue Shield;SCAN;CenCal;Partnership HealthPlan;Gold Coast Health Plan;Alameda Alliance;Bankers Life;Combined;Assurant;Aflac;Colonial Penn;Continental General;Globe Life;Physicians Mutual;Transamerica;Unum;Standard;Principal;Guardian;MetLife;Prudential;Sun Life;Ameritas;Delta Dental;DentaQuest;MCNA;Liberty Dental;VSP;EyeMed;Spectera;Superior Vision;Avesis;Magellan;Beacon;Carelon;ValueOptions;Evernorth;Lucet;Express Scripts;CVS Caremark;OptumRx;Navitus;MedImpact;Prime Therapeutics;EviCore;AIM Specialty;WebTPA;TriWest;Health Net Federal;Tricare East;Tricare West;Tricare for Life;CHAMPVA;VA CCN;Surest;Curative;Sana;Angle Health;Trustmark;Allied Benefit;Luminare;Aither;Imagine360;EBMS;HMA;BPA;Regional Care;Auxiant;Medi-Share;Sedera;Zion Health;Samaritan Ministries;Liberty HealthShare')
LOB = W('HMO;PPO;POS;EPO;Medicare Advantage;MA PPO;Medicare HMO;Dual Complete;DSNP;Medicaid MCO;Managed Medicaid;Commercial;Exchange;Marketplace;Open Access;Open Access Plus;Choice Plus;Select Plus;Student Health;Medicare Supplement;Med Supp Plan G;Part D;PDP;CHIP;Behavioral Health;BH;Dental;Vision;Workers Comp;Secondary;Indemnity;ASO;Self Funded;Federal;FEP;Global;International;High Deductible;HDHP;HSA Plan;Gold;Silver 70;Bronze;Platinum;Essential;Core;Advantage Plus;Health Plan;of {state};{st};- {st};Claims;Community Plan;Transplant Unit;Appeals Dept;Medicare;Retirees;Encounters;Provider Services;(secondary);(ERA);PAPER;Encounter only;crossover;Fully Insured;Small Group;Large Group;National Accounts')

PAYER_T = '''
{big} {lob}
{big} {lob}
{big} {lob}
{BIGU} {LOBU}
{BIGU} {LOBU}
{big} {lob} [PO BOX|claims|EDI] [only|dept|unit]
{big} - {lob} - {st}
{big} [HMO|PPO|Claims|Medicare|Commercial|Dental|EPO|Medicaid] [{paynum}|({paynum})|payer id {paynum}|- {paynum}]
{st} {big} {lob}
{BIGU} [OF|-] {STATEU}
BCBS [of|OF|-] {state} [PPO|HMO|FEP|Medicare Adv|Blue Advantage|BlueCard|Federal|Select|Local|]
[Blue Cross Blue Shield|Blue Cross|BC/BS|Bcbs|Blue Shield|Anthem BCBS] {state} [State Health Plan|Teachers|Out of State|Host|PPO|Medicare Secondary|]
{STATEU} BCBS [OOS|LOCAL|SUPPLEMENT|FEP|]
[Medicaid|MEDICAID|Medicaid of|State Medicaid|Title XIX|TITLE 19] {state}
{state} [Medicaid|MEDICAID|Medical Assistance|DHHS Medicaid|Dept of Medicaid|Medicaid FFS|Medicaid Pending|Medicaid QMB|Emergency Medicaid|Medicaid Transport]
[Medicare|MEDICARE|Mcare|MCR] [Part A|Part B|PART B|A&B|Part A only|RR|DME|Advantage|Secondary|HH & Hospice|Outpt] {st}
[Noridian|Novitas|Palmetto GBA|CGS|NGS|WPS|First Coast] [JE|JF|J5|J8|JH|JL|JK|J6|JM|JN|J15] [Part A|Part B|DME|HHH|MAC]
{state} [Workers Compensation|State Fund|Workers Comp Fund|Dept of Labor|Crime Victims Comp|Vocational Rehab|High Risk Pool|Correctional Health|Teachers Retirement|State Employees|PEBB|Public Employees|Automobile Assigned Claims|Insurance Guaranty Assn|Farm Bureau|Bankers Assn Trust|Hospital Assoc WC]
[Teamsters|IBEW|UFCW|Carpenters|Laborers|Ironworkers|Plumbers & Pipefitters|Operating Engineers|Sheet Metal Workers|Roofers|Bricklayers|Painters|SEIU|UNITE HERE|Machinists|Boilermakers|Electrical Workers|Longshoremen|Bakery & Confectionery] [Local|LOCAL|Lcl] {loc} [H&W|Health & Welfare|Health and Welfare Fund|Benefit Fund|Welfare Fund|Trust|Health Fund|Ben Tr]
{region} [Teamsters|Carpenters|Laborers|Electrical Workers|Painters|Pipe Trades|Cement Masons] [Health & Welfare|Benefits Trust|H&W Fund]
{city} [ISD|School District|Public Schools|Unified School District|Comm Unit School Dist|Teachers Assn] [Self Insured|Employee Benefit|Health Trust|Medical Plan|Workers Comp]
City of {city} [Employee Health Plan|Self-Insured|WC|Firefighters|Police & Fire Medical|EMS|Retirees|Risk Mgmt]
{city} County [Jail|Sheriff Inmate Medical|Indigent Care|Health Dept|Employees Benefit Plan|Self Insurance|Indigent Program|EMS District]
{region} [Health Plan|Benefit Administrators|Community Health Network|IPA|Medical Group IPA|Health Alliance|Care Network|TPA|Insurance Co|Mutual Ins Assn|Physician Alliance|ACO|PACE|Health Co-op|Electric Coop Health Trust|Dairy Producers Trust]
[Navajo|Choctaw|Cherokee|Chickasaw|Ho-Chunk|Oneida|Muckleshoot|Tulalip|Puyallup|Pueblo of Isleta|Seminole|Hopi|Lummi|Colville] [Nation|Tribe|Tribal] [Health Plan|PRC|Purchased Referred Care|Employee Benefit|Self Insurance|Contract Health]
[IHS|Indian Health Service] {region} [Area|PRC|CHS]
[State Farm|Allstate|GEICO|Progressive|Liberty Mutual|Nationwide|USAA|Farmers|American Family|Auto-Owners|Safeco|Esurance|Root|The General|Shelter|Country Financial|Farm Bureau|Direct Auto|Encompass|MAPFRE|Plymouth|Amica|Westfield|Grange|Sentry|Acuity] [Auto|AUTO|MedPay|PIP|Med Pay {st}|No Fault|MVA Claims|Casualty|Ins Co|Homeowners liability|Ins|Bodily Injury Unit|WC]
[Travelers|Zurich|AIG|SAIF|Texas Mutual|Pinnacol|AmTrust|ICW Group|Employers|EMC|Gallagher|Sedgwick|ESIS|Broadspire|Corvel|CCMSI|Helmsman|Gallagher Bassett|Matrix|PMA|Accident Fund|MEMIC|BWC|L&I] [WC|Workers Comp|Work Comp {st}|WORKERS COMPENSATION|Comp Claims|Bill Review|WC - {st}]
[SELF PAY|Self Pay|SELF-PAY|Private Pay|CASH|Uninsured|UNINSURED|No Insurance|Prompt Pay|Self pay] [- PENDING MEDICAID|DISCOUNT|after insurance|(no ins)|package price|COSMETIC|- charity|40% DISC|MVA|OB PACKAGE|- sliding fee B|slide A|- lab|bad debt|rate|payment plan|HOSPITAL|OP]
[Charity Care|Financial Assistance|Hospital Presumptive Elig|Hill-Burton|Title X|Ryan White Part B|Vaccines for Children|BCCCP|Victims of Crime|Migrant Health|Refugee Medical Asst|Sliding Fee] [{st}|Program|Pending|{state}|Fund|- {st}]
[Pending|PENDING|Missing|Unknown|Invalid|Old|DO NOT USE|TERMED|INACTIVE|Z-DO NOT USE|zz] [Insurance|payer|Payor|INSURANCE|{big}|{BIGU}|carrier|plan code|Medicaid MCO]
[MassHealth|Medi-Cal|TennCare|SoonerCare|BadgerCare Plus|HUSKY A|Apple Health|Peach Care|Hoosier Healthwise|Healthy Indiana Plan|KanCare|MO HealthNet|Green Mountain Care|Dr Dynasaur|NJ FamilyCare|DC Healthy Families|AHCCCS|Oregon Health Plan|IA Health Link|Health First Colorado|Turquoise Care|STAR Kids|STAR+PLUS|Family Care|Denali KidCare|Med-QUEST|MaineCare|Healthy Louisiana|Diamond State Health Plan|HealthChoice MD|Cardinal Care|SC Healthy Connections|Nevada Check Up] [FFS|MCO|Pending|- {big}|{big}|Limited|Standard|Transport|Family Planning|QMB|Spenddown|Secondary|HCBS waiver|Dental]
[American|National|United|First|Great Western|Continental|Central States|Pan-American|Provident|Equitable|Pioneer|Old Surety|Family Heritage|Western & Southern|Manhattan|Atlantic Coast|Sentinel Security|Government Personnel|Medico|Standard Life & Accident|Capitol|New Era|Loyal American|Union Security|Central Reserve|United Teacher] [Life|Life Ins Co|Mutual Life|Insurance Company|Health & Life|Med Supp|Medicare Supplement|Assurance|Casualty|Benefit Life|Accident & Health|Fidelity Life|Heritage|Ins Co of {state}]
[AARP|AARP/UHC|USAA|Mutual of Omaha|Woodmen|Thrivent|Cigna Health & Life|ACE|Everence|Humana|Aetna SSC|Lumico|Bankers|Accendo|Heartland National|Nassau|Elips|GPM] [Med Supp|Medigap|Supplement Plan F|Plan G|Plan N|Medicare Supp|MediGap {st}|Supp - crossover]
[Amazon|Walmart|Target|Costco|FedEx|UPS|Boeing|Comcast|Verizon|Delta Airlines|Southwest Airlines|Union Pacific|BNSF|US Steel|3M|Home Depot|Kroger|Tyson|General Motors|Starbucks|Marriott|Hilton|Intel|Dow|Exxon|Amtrak|US Postal Service|Ascension|CommonSpirit|HCA|Trinity Health] [Employee Plan|Associates Health Plan|Self Funded|WC|Benefits|Emp Benefit Trust|Health Plan|Self-insured {st}|Medical Plan|- UMR|/ Meritain|retiree medical]
{city} [Community College Student Plan|University Student Health|State Univ Athletics|Diocese Health Plan|Archdiocese|Chamber of Commerce Plan|Transit Authority|Housing Authority|Port Authority WC|Water District|Fire Protection Dist|Cement Co Employee Trust|Steel Benefit Plan|Foundry Self Insured|Packing Co WC]
{region} [Hospice|Nursing Home|SNF|Dialysis|Long Term Care] [contract|Part A stay|consolidated billing|facility bill|bill facility]
'''

PAYER_FIXED = W('Letter of agreement on file;Client bill - lab;Facility pays;Research study - bill sponsor;Global OB;Employer paid drug screen;Occ Med - bill company;Single case agreement;Bundled payment BPCI;LTC insurance;Cruise line medical;Jail contract;Donor network;Organ procurement org;Embassy - bill direct;Third party liability unit;Attorney lien pending;Subrogation vendor;Coordination of benefits dept;Coupon - manufacturer copay card;Refund clearing;Payer not listed;Other commercial;Other govt;Misc auto;Misc work comp;Foreign insurance NOS;OON commercial default;Primary ins refused;BLUE CARD HOST;Blue Distinction transplant;Travel Guard;World Trips;IMG Global;GeoBlue Xplorer;Seven Corners;Allianz Travel;Foreign service benefit plan;APWU Health Plan;NALC Health Benefit Plan;MHBP;Rural Carrier Benefit Plan;SAMBA;Compass Rose;Panama Canal Area Benefit Plan;PEEHIP;PEIA;OGB;ERS HealthSelect;TRS ActiveCare;TRS Care MA;CalPERS Gold;SHBP;GIC Unicare;PEBTF;WEA Trust;MESSA;MCHCP;SEHP;COVA Care;DFAS;Black lung program DOL;OWCP DFEC;Energy employees OWCP;FECA;Longshore act;Jones Act maritime claim;Railroad Medicare;RRB Palmetto;ESRD Medicare primary;MSP auto;MSP WC set-aside;Medicare Set Aside Acct;Hospice non-related;Part A exhausted;Pharmacy discount card;GoodRx cash;340B self pay;Direct primary care member;Concierge;Health share - not ins;Short term plan;Limited benefit plan;Cancer indemnity;Hospital indemnity;AD&D claims;Student accident;Sports injury plan;Little league accident;Volunteer firemens ins;Church plan;Clergy health trust;Farm mutual;Grain growers trust;Restaurant assn trust;Bankers trust;Auto dealers assn;Home builders assn;Grocers assn trust;Motor carriers assn WC;Truckers occ accident;Hotel employees H&W;Screen actors guild;Directors guild;Writers guild;Musicians H&W;Stagehands fund;Culinary health fund;Air line pilots;Flight attendants med;Postal workers;Letter carriers;Mine workers UMWA;Steelworkers H&W;Auto workers VEBA;Rubber workers;Glass workers;Paper workers;Garment workers fund;1199 National Benefit Fund;32BJ Health Fund;Carpenters Combined;Operating Engrs CHP;Motion Picture Industry Health Plan')

EPONYM_PAYER = W('''Paul Revere Life Insurance;John Alden Life Insurance Co;Alexander Hamilton Life;Lincoln National Life;Lincoln Heritage Life;Lincoln Financial Group;Jefferson Pilot Financial;Jefferson National Life;Franklin Life Ins;Washington National Insurance;Jackson National Life;Madison National Life;Monumental Life;Penn Treaty Network America;Guarantee Trust Life;Fidelity Guaranty;Wilton Re;Sammons Financial;Torchmark;Harleysville Mutual;Chubb Group;Hanover Insurance;Kemper Auto;Unitrin Kemper;Hagerty Insurance;Markel Insurance;W. R. Berkley Corp;Berkley Specialty;Berkshire Hathaway Homestate;Hartford Casualty;Arthur J. Gallagher & Co;Crawford & Company;Sedgwick CMS;Sedgwick James;Marsh McLennan Agency;Lockton Cos;Willis Towers Watson;Aon Hewitt;Alight / Hewitt;William M. Mercer;Hylant Group;Cottingham & Butler;Boon-Chapman Administrators;Klais & Company;Loomis Company TPA;Wilson-McShane Corporation;Carday Associates;Kelly & Associates Ins Group;Kelly Benefit Strategies;Carl Warren & Company;Johns Eastern Company;George Hills Company;Cannon Cochran Mgmt Services;Keenan & Associates;Brentwood Services;Harrington Benefit Services;Harrington Health;Nyhart Company;Benistar Hartford;Ebix Morgan White;Morgan White Group;Fox Everett TPA;Dunn and Associates Benefit Admin;Mutual Med Claims;J. F. Molloy & Associates;A. W. Hargrove TPA;Burnham Benefits;Barney & Barney;Bolton & Company;Warner Pacific Insurance Services;McGriff Insurance Services;McNeil & Company;Acrisure dba Fairmont Benefit;Robert E. Harrington Inc TPA;Stephens Insurance LLC;Frenkel Benefits;Lawley Benefits;Rose & Kiernan;Haylor Freyer & Coon;Brown & Brown Benefits;Ryan Specialty;Lloyd's of London;FrankCrum Staffing;Cox Insurance;McLaren Health Plan;McLaren Advantage;Sanford Health Plan;Gundersen Health Plan;Marshfield Security;Scripps Health Plan Services;Sharp Health Plan;Sutter Health Plus;Hill Physicians Medical Group;Brown & Toland;Monarch IPA;Ochsner Health Plan;Parkland Community Health Plan;Cook Children's Health Plan;Driscoll Health Plan;Texas Children's Health Plan;Dell Children's Health Plan;Johns Hopkins EHP;Johns Hopkins USFHP;Johns Hopkins Advantage MD;Fallon Health;Tufts Health Plan;Tufts Medicare Preferred;Jai Medical Systems;Vytra;Hamaspik Choice;Lovelace Health Plan;Presbyterian Health Plan;William Beaumont Employee Plan;Robert Wood Johnson Employee Health Plan;Sidney Hillman Health Center;Martin Luther Homes Employee Plan;Henry J. Kaiser Permanente;Kaiser Foundation Health Plan;Kaiser Permanente Colorado;Kaiser Mid-Atlantic;Grady Health System Employee;Erlanger Health Plan Trust;Carle Health Alliance;Carilion Clinic Medicare Health Plan;Mayo Clinic Health Solutions;Cleveland Clinic Employee Health Plan;Geisel School plan;Duke University Health Plan;Duke Select;Vanderbilt Health Affiliated Network;Emory Healthcare Plan;Stanford Health Care Advantage;Stanford Cardinal Care;Rush Health Employee;Drexel University Student Plan;Tulane Student Health;Rice University Plan;Brown University SHIP;Cornell SHP;Yale Health Plan;Brandeis Student Ins;Howard University Student Plan;Clark University SHIP;Wesleyan Student;Baylor University Student;Carnegie Mellon SHIP;Brigham Young University DMBA;James Madison Univ Student Ins;George Mason Student Health;George Washington University Student Plan;William & Mary SHIP;Oral Roberts Univ Employee Plan;Bob Jones University Health;Thomas Jefferson University Plan;Johnson & Wales Student Ins;J.B. Hunt Transport WC;Mary Kay Inc Health Plan;Estee Lauder Cos;Ralph Lauren Corp Benefits;Calvin Klein PVH Health Plan;Levi Strauss & Co;Eddie Bauer Benefits;Harris Teeter Supermarkets;Fred Meyer Health & Welfare;Trader Joe's Company;Wegmans Food;Papa John's International;Jimmy John's Franchise WC;Carl Karcher Enterprises;Bob Evans Farms;Sara Lee Corp;Oscar Mayer Foods;Perdue Farms Inc;Marie Callender Restaurants;Ben & Jerry's Homemade;Mrs. Fields Brands;Dave & Buster's WC;Ruth's Chris Steak House;Charles Schwab Corp;Edward Jones Benefit Plan;Raymond James Financial;Morgan Stanley Medical;Goldman Sachs Group;Wells Fargo & Co Health Plan;Merrill Lynch Benefits;T. Rowe Price Group;Eli Lilly and Company;Johnson & Johnson Services;Bristol-Myers Squibb;Abbott Laboratories;Baxter Healthcare Emp;Becton Dickinson;Lockheed Martin;Northrop Grumman;McDonnell Douglas Retirees;Pratt & Whitney;Rolls-Royce NA;Harley-Davidson Motor;John Crane Inc;John Deere Health Plan;Deere & Company;Jacobs Engineering;Black & Veatch;Burns & McDonnell;Peter Kiewit Sons;M.A. Mortenson Company;Barton Malow;Kohler Co;S.C. Johnson & Son;Johnson Controls;Rockwell Collins;Black & Decker;Sherwin-Williams;Smith & Wesson;Smith's Food & Drug;Werner Enterprises;C.R. England Inc;J.R. Simplot Company;Ashley Furniture;Ethan Allen Interiors;Herman Miller Inc;Steinway Musical;Hallmark Cards;Warner Bros Discovery;Walt Disney World Co;Barnes & Noble;J.C. Penney Corp;Lord & Taylor;Neiman Marcus Group;Marshalls TJX;L.L. Bean Inc;Abercrombie & Fitch;Ann Taylor Stores;Nordstrom Inc;Brooks Brothers Group;Jos. A. Bank Clothiers;Vera Bradley Designs;Kate Spade & Co;Steve Madden Ltd;Marc Jacobs Intl;Elizabeth Arden Inc;Helena Rubinstein Benefit;Max Factor Employee Trust;Perry Ellis International;Tommy Hilfiger USA;Kenneth Cole Productions;Michael Kors USA;Betsey Johnson LLC;Carter's Inc;Oshkosh B'Gosh;Gerber Childrenswear;Mack Trucks;Peterbilt Motors;Freightliner;Cummins Inc;Briggs & Stratton;Parker Hannifin Corp;Emerson Electric;Ingersoll Rand Co;Graham Packaging;Bell Helicopter;Grumman;Sikorsky Aircraft;Rogers Corp;Russell Stover Candies;Brach & Sons;Tootsie;Hershey;Campbell Soup;Heinz;Kellogg;Kraft;Post;Hormel;Swift;Armour;Smithfield;Hatfield;Land O Lakes;Dean Foods;Jackson Hewitt Inc;H&R Block;Dun & Bradstreet;Ernst & Young;Price Waterhouse;Baker Hughes Co;Foster Wheeler Corp;Bechtel;Brown & Root;Austin Industries;Turner Construction;Clark Construction;Walsh Group;Hensel Phelps Construction;Whiting Turner Contracting;Gilbane;Perini;McCarthy Building;Robins & Morton;Hunt Valve;Hunter Douglas Inc;Mason & Hanger;Page Southerland Page Inc;Chase Bank;Grant Thornton LLP;Young Life Staff Plan;Rose Acre Farms;Amber Alert Trust''')
EPON_SUF = ['', '', ' WC', ' Health Plan', ' Employee Benefit Plan', ' Self Insured', ' Medical', ' Group Health', ' Retirees', ' - UMR', ' c/o Meritain', ' (TPA)', ' Claims', ' PPO', ' Employees Health Trust']
PLACE_EPON = '''
{cname} County [Employees|Schools|Self-Funded Plan|Health Dept|Indigent Care|Sheriff Dept|Board of Education|WC|Government Health Plan|EMS]
[City of|Town of|Village of|Township of] {cname} [Health Plan|Employees|WC|Risk Mgmt|Self Insured]
{cname} [ISD|Parish School Board|Public Schools|Community Schools|Unified Sch Dist] [Health Plan|WC|Emp Benefit Trust|Self Ins]
{cname} [Community Health Plan|Health Alliance|Mutual Insurance|Farm Mutual Ins Co|Title & Trust|Electric Coop Health Plan|Casualty|National Life Ins]
'''
CNAMES = W('Jackson;Madison;Marion;Monroe;Wayne;Howard;Henry;Clay;Douglas;Carroll;Lee;Harrison;Allen;Nelson;Marshall;Mason;Logan;Crawford;Montgomery;Scott;Warren;Franklin;Benton;Calhoun;Pierce;Taylor;Anderson;Carson;Houston;Austin;Orlando;Charlotte;Florence;Santa Clara;Santa Rosa;San Luis;Clark;Dallas;Prince George;King;Charles;Anne Arundel;St. Clair;St. Lucie;Bernalillo;Martin;Dawson;Garfield;Tyler;Wilson;Stanly;Randolph;Cameron;Gilmer;Elbert;Ada;Josephine;Charlotte-Mecklenburg;Alexandria;Augusta;Victoria;Elizabeth City;Saint Johns;Maries;Claiborne;Rosebud;Clarke;Elmore;Hardin;Bryan')

HOSP_T = '''
{city} [Regional Medical Center|General Hospital|Community Hospital|Medical Center|Memorial Hospital|Surgical Hospital|Heart Hospital|Rehabilitation Hospital|Children's Hospital|VA Medical Center|Specialty Hospital|Long Term Acute Care|Behavioral Hospital|Orthopedic Hospital]
{CITYU} [REG MED CTR|GEN HOSP|COMM HOSP|MED CTR|MEM HOSP|REGIONAL MEDICAL CENT|HOSPITAL AUTHORI|HEALTH SYS|HOSP DIST|CRITICAL ACCESS HOSP|SURG CTR LLC|DIALYSIS|NURSING & REHAB|AMBULANCE SVC|URGENT CARE|IMAGING ASSOC]
{region} [Medical Center|Health System|Regional Hospital|Surgery Center|Family Practice|Hospice|Home Health|Dialysis|EMS|Ambulance District|Physical Therapy|Urgent Care|Pediatrics|OB/GYN|Cancer Center|Imaging|Pathology Associates|Anesthesia Group|Emergency Physicians|Eye Center|Wound Care Clinic|Community Health Center|Behavioral Health|Sleep Lab|Pain Institute|DME & Oxygen|Infusion|Air Medical]
[St|St.|Saint|SAINT|ST] [Agnes|Alphonsus|Anthony|Bernadette|Catherine|Clare|Cloud|Dominic|Edward|Elizabeth|Francis|Gabriel|James|John|Joseph|Luke|Margaret|Mark|Mary|Michael|Patrick|Peter|Rita|Rose|Thomas|Vincent] [Hospital|Medical Center|Regional|Health Center|Hosp - {city}|Manor Nursing Home|Rehab|MED CTR|Healthcare {st}|Home Care|Physician Network|Hospital ER]
[Mercy|Providence|Good Samaritan|Holy Cross|Sacred Heart|Trinity|Bon Secours|Our Lady of Lourdes|Adventist|Baptist|Methodist|Presbyterian|Lutheran|Mount Carmel|Covenant|Grace|Hope|Unity|Resurrection|Immanuel|Shriners|Deaconess] [Hospital|Medical Center|Health|Health System|Hospital of {city}|Clinic {city}|Home Health|Hospice|Rehab Center|Hospital - ICU|Health Partners|Imaging|Heart Institute|Urgent Care|HOSPITAL {CITYU}|Retirement Village|Surgery Ctr]
{state} [Heart Institute|Orthopaedic Center|Eye Associates|Oncology|Retina Consultants|Spine & Pain|Cancer Specialists|Kidney Care|Digestive Disease|State Hospital|Women's Health|University Hospital|Children's|Gastroenterology|Surgical Associates|Dermatology|Allergy & Asthma|Sleep Medicine|Neurology Assoc|Vein Clinic]
{city} [Fire Rescue|Fire Dept EMS|Ambulance Service|Volunteer Rescue Squad|Life Flight|Paramedic Service|Medical Transport|Wheelchair Van LLC|County EMS|Air Evac Base]
[Sunrise|Golden Oaks|Willow Creek|Autumn Lake|Brookhaven|Harbor Pointe|Maple Grove|Cedar Ridge|Rolling Hills|Heritage Park|Evergreen|Pine Crest|Meadow View|Silver Springs|Country Villa|Magnolia Gardens|Windsor Place|Prairie View|Lakeside|Orchard Park] [Nursing Center|SNF|Skilled Nursing & Rehab|Health Care Center|Care Center|Assisted Living|Memory Care|Convalescent Hosp|Rehab & Wellness|Post Acute|Hospice House|Group Home|Adult Day Health|Nursing and Rehabilitation Ctr {st}]
{city} [Family Medicine|Internal Medicine|Pediatric Dentistry|Podiatry|Ortho & Sports Med|Cardiology PC|Urology PA|ENT & Allergy|OB-GYN Assoc|Radiology Ltd|Pathology Lab|Eye Surgeons|Oral Surgery|Plastic Surgery Ctr|Psych Services|Chiropractic|Hearing Center|Prosthetics & Orthotics|Infusion Center|Community Pharmacy|Endoscopy ASC|Free Clinic|Planned Parenthood|Recovery Center|Methadone Clinic|Birth Center|Home Infusion|Wound Clinic]
Univ [of|Of] {state} [Hospitals & Clinics|Med Ctr|Physicians|Health System|Hosp - Outreach Lab|Dental School|Faculty Practice|Cancer Institute]
UNIVERSITY [OF|HOSPITAL] {STATEU} [MEDICAL CTR HOSPITAL|HOSP AND CLIN|HOSPITALS|FACULTY PHYS|]
[DaVita|Fresenius|Satellite|US Renal|American Renal|DCI] [Dialysis|Kidney Care|Home Dialysis|Renal Ctr] [-|of|] {city}
[Quest|Labcorp|BioReference|Sonic|ARUP|Mayo Labs|Myriad|Natera|Exact Sciences|Foundation Medicine] [Diagnostics {city}|- {st}|Laboratory {st}|Draw Site {city}|PSC {city}|Reference Lab]
[Encompass|Select|Kindred|Vibra|HealthSouth|PAM|LifeCare|Promise|Curahealth] [Rehab Hosp of|Specialty Hospital -|Hospital|Rehabilitation of|LTACH] {city}
[Lincare|Apria|Rotech|AdaptHealth|Byram|Numotion|National Seating|Edgepark|Hanger|Aeroflow|Inogen] [DME|- {city}|{city}|of {state}|Home Medical {st}|Resp Care]
[CVS|Walgreens|Rite Aid|Kroger|HEB|Publix|Albertsons|Costco|Walmart|Meijer] [Pharmacy|Specialty Pharmacy|MinuteClinic|Pharm #{loc}|Pharmacy {city}|Vaccine Clinic]
{city} [Municipal Hospital Authority|Hosp ER Phys|Hospital Swing Bed|Hosp Psych Unit|Hosp - Inpt Rehab Unit|Med Ctr OP Infusion|Hospital Home Care|RHC|FQHC|Med Ctr Prov Based Clinic|Hosp CRNA|Hosp Lab Outreach]
[North|South|East|West|Northeast|Upper|Greater|Central|Mid] {city} [Medical Center|Hosp|Health|Surgery Center|Primary Care|Emergency Group|Orthopedics|Clinic|Hospital & Clinics|FSED]
[Naval Hospital|Army Community Hospital|Air Force Clinic|VA CBOC|VA Outpatient Clinic|Indian Hospital|IHS Clinic|Coast Guard Clinic|Military Treatment Facility|Tribal Health Center] [-|at|,|] {city}
'''

HOSP_EPON = W('''Brigham and Women's Hospital;Dana-Farber Cancer Institute;Beth Israel Deaconess;Beth Israel Lahey Health;Lahey Clinic;Mary Hitchcock Memorial Hospital;Mary Imogene Bassett Hospital;Mary Lanning Healthcare;Mary Bridge Children's Hospital;Mary Greeley Medical Center;Mary Free Bed Rehabilitation Hospital;Mary Rutan Hospital;Mary Breckinridge ARH Hospital;Mary Immaculate Hospital;Alice Peck Day Memorial Hospital;Anna Jaques Hospital;Emerson Hospital;Jordan Hospital;Morton Hospital;Charlton Memorial Hospital;Edward W Sparrow Hospital;Edward Hospital;Elliot Hospital;Huggins Hospital;Frisbie Memorial;Stephens Memorial Hospital;Gifford Medical Center;Porter Medical Center;Copley Hospital;Ira Davenport Memorial Hospital;Jones Memorial Hospital;F.F. Thompson Hospital;Nicholas H Noyes Memorial Hospital;Arnot Ogden Medical Center;Guthrie Robert Packer Hospital;A.O. Fox Memorial Hospital;Nathan Littauer Hospital;Ellis Hospital;Samuel S. Stratton VA Medical Center;James J. Peters VA Medical Center;Jacobi Medical Center;Harry S. Truman Memorial Veterans Hospital;Jerry L. Pettis Memorial VA;Audie L. Murphy VA Hospital;Michael E. DeBakey VA Medical Center;Olin E. Teague Veterans Center;Sam Rayburn Memorial Veterans Center;Thomas E. Creek VA Medical Center;George E. Wahlen VA Medical Center;William S. Middleton Memorial Veterans Hospital;Clement J. Zablocki VA Medical Center;Edward Hines Jr. VA Hospital;Jesse Brown VA Medical Center;Captain James A. Lovell Federal Health Care Center;Richard L. Roudebush VA Medical Center;John D. Dingell VA Medical Center;Aleda E. Lutz VA Medical Center;Oscar G. Johnson VA Medical Center;Louis Stokes Cleveland VA;Chalmers P. Wylie VA Ambulatory Care;Louis A. Johnson VA Medical Center;Ralph H. Johnson VA Medical Center;William Jennings Bryan Dorn VA;Charles George VA Medical Center;W.G. (Bill) Hefner VA;Hunter Holmes McGuire VAMC;G.V. (Sonny) Montgomery VAMC;Malcom Randall VA Medical Center;James A. Haley Veterans' Hospital;C.W. Bill Young VA Medical Center;Bruce W. Carter VA Medical Center;Carl Vinson VA Medical Center;Charlie Norwood VA Medical Center;Eugene J. Towbin Healthcare Center;John L. McClellan Memorial Veterans Hospital;Overton Brooks VA Medical Center;Robert J. Dole VA;Dwight D. Eisenhower VA Medical Center;Jack C. Montgomery VAMC;Raymond G. Murphy VA Medical Center;Carl T. Hayden VA Medical Center;Bob Stump VA Medical Center;Jonathan M. Wainwright VA;Spark M. Matsunaga VA;Corporal Michael J. Crescenz VA;Franklin Delano Roosevelt Hospital VA;James E. Van Zandt VA Medical Center;Walter Reed National Military Medical Center;William Beaumont Army Medical Center;Madigan Army Medical Center;Dwight D Eisenhower Army Med Ctr;Irwin Army Community Hospital;Evans Army Community Hospital;Winn Army Hospital;David Grant USAF Medical Center;Johns Hopkins Bayview Medical Center;Johns Hopkins Hospital;Barnes-Jewish Hospital;William Beaumont Hospital;Beaumont Royal Oak;Robert Wood Johnson University Hospital;RWJ Barnabas;Thomas Jefferson University Hospital;George Washington University Hospital;Ann & Robert H. Lurie Children's Hospital;Lucile Packard Children's Hospital;Cedars-Sinai;Ronald Reagan UCLA Medical Center;Huntington Hospital;Hoag Memorial Presbyterian;Eisenhower Medical Center;Betty Ford Center;John C. Lincoln Hospital;John Muir Medical Center;John C Fremont Healthcare District;Barton Memorial Hospital;Marshall Medical Center;Rideout Memorial Hospital;Enloe Medical Center;Alta Bates Summit;Earl K. Long Medical Center;Willis-Knighton Health;Christus Schumpert;Leonard J. Chabert Medical Center;Lallie Kemp Medical Center;Hood Memorial;Le Bonheur Children's;Erlanger Baroness Hospital;William W. Backus Hospital;Griffin Hospital;Charlotte Hungerford Hospital;Day Kimball Hospital;Johnson Memorial Hospital;Butler Hospital;Roger Williams Medical Center;Cooper University Hospital;Deborah Heart and Lung Center;Clara Maass Medical Center;Helene Fuld Medical Center;Abington-Lansdale;Albert Einstein Medical Center;Hahnemann University Hospital;MossRehab;Magee-Womens Hospital;Magee Rehabilitation;Wills Eye Hospital;Scheie Eye Institute;Lankenau Medical Center;Crozer-Chester;Nemours Alfred I. duPont Hospital;Beebe Healthcare;Sheppard Pratt;Kennedy Krieger Institute;Anne Arundel Medical Center;Sibley Memorial Hospital;Martha Jefferson Hospital;Sentara Martha Jefferson;LewisGale Medical Center;Carilion Roanoke Memorial;Johnston Memorial Hospital;Norton Community Hospital;Stonewall Jackson Memorial Hospital;Thomas Memorial Hospital;Camden Clark Medical Center;J.W. Ruby Memorial Hospital;Cabell Huntington Hospital;Ephraim McDowell Regional;T.J. Samson Community Hospital;Frazier Rehab Institute;Norton Kosair Children's;Floyd Memorial Hospital;Margaret Mary Community Hospital;Schneck Medical Center;Reid Hospital;Riley Hospital for Children;Sidney & Lois Eskenazi Hospital;Witham Health Services;Parkview Noble;Dupont Hospital;Grant Medical Center;OSU Wexner Medical Center;Arthur G. James Cancer Hospital;Nationwide Children's Toledo;Grady Memorial Hospital;Emory Crawford Long;Hughes Spalding Children's;Phoebe Putney Memorial Hospital;Tift Regional;Archbold Memorial;John D. Archbold Memorial Hospital;Fisher-Titus Medical Center;Joel Pomerene Memorial Hospital;Robinson Memorial Hospital;O'Bleness Memorial Hospital;Holzer Medical Center;Hillsdale;Bronson Methodist;Allegan;Marlette;McKenzie Memorial Hospital;Herrick Memorial;Chelsea;Hurley Medical Center;McLaren Flint;DeVos Children's (Helen DeVos);Gerber Memorial;Munson Medical Center;Helen Newberry Joy Hospital;Bell Memorial Hospital;Dickinson County Memorial;Rush Oak Park;Loyola Gottlieb;Gottlieb Memorial Hospital;John H. Stroger Jr. Hospital;Norwegian American;Michael Reese Hospital;Louis A. Weiss Memorial Hospital;Swedish Covenant;Sarah Bush Lincoln Health Center;Abraham Lincoln Memorial Hospital;Graham Hospital;Blessing;Carle Foundation;Katherine Shaw Bethea Hospital;Genesis Davenport;Allen Memorial Hospital;Van Diest Medical Center;Stewart Memorial;Hansen Family Hospital;Buena Vista;Spencer;Ringgold;Regina Medical Center;Hennepin;Abbott Northwestern;Gillette Children's;Sanford USD;Avera McKennan;Rapid City;Melissa Memorial Hospital;Boone Hospital;Skaggs;Cox South;Freeman Health;Phelps Health;Ray County;Hedrick Medical Center;Samuel Mahelona Memorial;Wilcox Memorial Hospital;Straub Clinic;Harborview;Virginia Mason;Fred Hutchinson Cancer Center;Swedish Edmonds;Evergreen;Randall Children's;Legacy Emanuel;Doernbecher Children's;Shriners Portland;Samuel Simmonds Memorial Hospital;Craig Hospital;Rose Medical Center;Denver Porter Adventist;Gerald Champion Regional;Lovelace Women's;Presbyterian Kaseman;Harris Methodist Fort Worth;Ben Taub Hospital;Lyndon B. Johnson Hospital;M.D. Anderson Cancer Center;Dell Seton;Seton Edgar B. Davis;Scott and White Hillcrest;Hendrick Medical Center;Shannon Medical Center;Cook Children's;Parkland;John Peter Smith Hospital;Zale Lipshy;Will Rogers Memorial Clinic;O.U. Stephenson Cancer Center;Jane Phillips Medical Center;Jim Taliaferro Mental Health;Hillcrest Claremore;Drew Memorial;Arkansas Children's;Baxter Regional;Stuttgart;Forrest General;Merit Wesley;Anderson Regional;Rush Foundation Hospital;Baptist DeSoto;Jeff Anderson Regional;Druid City;DCH;Helen Keller Hospital;Lawrence Medical Center;Cullman;Crenshaw Community;Jackson Hospital;Andrew McFarland;L.V. Stabler Memorial;Wiregrass;Flowers Hospital;Dale Medical;Mizell Memorial;Bullock;Russell Medical;Lanier;George H. Lanier Memorial;Ed Fraser Memorial;Lawnwood;Jupiter;Joe DiMaggio Children's Hospital;Arnold Palmer Hospital for Children;Winnie Palmer Hospital;Nicklaus Children's Hospital;Mease Countryside;H. Lee Moffitt Cancer Center;Morton Plant;Doctors Memorial;Roper St Francis;McLeod Regional;Self Regional;Mary Black;Wallace Thomson;Tuomey;Clarendon;Hugh Chatham Memorial Hospital;Moses H. Cone Memorial Hospital;Moses Cone Health;Wesley Long Hospital;Annie Penn Hospital;Charles A. Cannon Jr Memorial Hospital;Margaret R. Pardee Hospital;Levine Children's Hospital;Betsy Johnson Hospital;Nash UNC;Pitt County Memorial;Vidant Duplin;Maria Parham Medical Center;Stanly Regional''')
HOSP_EPON = [h for h in HOSP_EPON if h not in ('Mary Black', 'Wallace Thomson', 'Jeff Anderson Regional', 'Andrew McFarland', 'Spencer', 'Chelsea', 'Russell Medical')]
HOSP_SUF = ['', '', '', ' - ED', ' Laboratory', ' Home Health', ' OP', ' Physicians', ' Radiology', ' - Cardiology', ' Hosp Based Clinic', ' (inpt)', ' Outpatient Pharmacy', ' SNF Unit', ' Anesthesia']

DENIAL_T = '''
[Claim|Service|Line|This line|Charge] denied: [no|missing|invalid|expired] [authorization|prior auth|precert|referral|pre-cert] [on file|for this service|for the level of care billed|number|for dates submitted]
[Procedure|CPT|Service|Code] [is|was] [bundled into|incidental to|included in|mutually exclusive with] [the primary procedure|another service same day|the surgical package|the office visit|the facility rate]
[Missing|Incomplete|Invalid|Illegible] [patient name|subscriber date of birth|insured's identification number|patient address|patient's sex|social security number|medical record number|service facility address|member ID suffix|insured's phone number] [on claim form|in the electronic file|; correct and resubmit|(returned as unprocessable)|]
[Patient|Member|Subscriber|Insured|Beneficiary] [cannot be identified|not eligible on date of service|not found|coverage terminated prior to service|has other primary insurance|is enrolled in hospice|enrolled in a Medicare Advantage plan|has exhausted lifetime maximum|is in a Part A stay] [per payer|- update and rebill|; verify ID card|; bill the other carrier|]
[The|Alert: the] [patient's|member's|subscriber's] [date of birth|last name|ID number|gender|relationship code|zip code] [does not match|conflicts with|is not consistent with] [our records|the enrollment file|the diagnosis|what the plan has|the payer's file]
[Timely filing|Filing|Submission|Appeal] [limit exceeded|period has expired|deadline passed|limits not met], [provider liability|no appeal rights|proof of timely filing required|claim cannot be reopened|writeoff CO-29]
[Payment|Allowed amount|Benefit|Reimbursement] [reduced|adjusted|denied] [because|since|as] [the charge exceeds the fee schedule|the provider is out of network|a second surgery rule applies|the maximum units were exceeded|coinsurance applies|of sequestration|no modifier was present]
[Not medically necessary|Experimental/investigational|Cosmetic|Custodial care|Maintenance therapy|Convenience item] [per plan policy|per LCD|under the medical policy|; see clinical guideline|- send records|as documented|; non covered|, patient may be billed with GA]
[Medicare|Medicaid|Plan|Carrier|Payer|TPA] [requires|needs|is requesting] [itemized bill|medical records|operative report|primary EOB|W-9|CLIA number|NDC and units|accident details|signed consent|consent form for sterilization|PCS form|trip sheet|proof of delivery] [before processing|to adjudicate|within the response window|for review|]
[Duplicate|Exact duplicate|Possible duplicate|Suspected duplicate] [claim|service|line|submission|of a claim already in process] [previously paid|already adjudicated|; see original remit|- do not rebill|pending under another control number|; use frequency code 7]
[Diagnosis|Dx code|Primary dx|ICD-10] [not covered|inconsistent with age|inconsistent with procedure|is a manifestation code|lacks specificity|invalid for date of service|does not support level billed|not payable as principal]
[Modifier|Mod 25|Mod 59|Modifier GY|JW/JZ modifier|Laterality modifier|Anesthesia modifier|Ambulance origin/destination modifier] [missing|invalid|required|not supported by documentation|inconsistent with procedure|conflicts with another line]
[Rendering|Billing|Ordering|Referring|Attending|Supervising] [provider|NPI|physician] [not enrolled|not credentialed|not linked to group|not eligible to order|taxonomy mismatch|missing on claim|deactivated in PECOS|is not contracted] [with plan|with this payer|for this location|on date of service|]
[Mark|Please mark|Note:] [box 10 with accident info|the claim as corrected|that the denial is upheld|records as received|the line as non-covered] [before resubmission|and route to supervisor|per plan rep|]
[You may|Providers may|The member may|Patients may] [appeal this decision|request a redetermination|request an external review|submit additional information|ask for a peer to peer] [in writing|through the portal|if you disagree|with supporting records|by following the steps on the back of the EOB]
[Benefit maximum|Visit limit|Therapy cap|Annual limit|Frequency limit|Lifetime benefit] [has been reached|met for the plan year|exceeded|exhausted], [patient responsibility|no further payment|KX required|appeal with notes|request exception]
[Coordination of benefits|COB|Other insurance|Primary EOB|MSP questionnaire] [needed|outdated|not on file|information missing|required from member] [- member must call|; claim pended|before we can pay|; bill primary first|]
[Ambulance|Transport|Mileage|Air transport|Non-emergent trip] [denied|downcoded|reduced]: [closer facility available|PCS missing|not to nearest appropriate|patient could go by other means|origin zip missing|loaded miles not supported|bed confinement not documented]
[Level of care|Inpatient stay|Observation hours|DRG|ER visit level|SNF days|Room and board] [not supported|denied|downgraded|changed on review|exceed authorized days] [- records do not meet criteria|per concurrent review|by the utilization team|; peer review available|]
[CO|PR|OA|PI]-[16|18|22|23|29|45|50|96|97|109|119|140|151|167|197|204|226|252] [with remark|and|/] [M15|M76|MA04|MA130|N30|N95|N115|N130|N180|N290|N362|N382|N386|N522|N657] - [{denshort}]
[Drug|J-code|Injection|Biologic|Infusion] [not on formulary|requires step therapy|must go through specialty pharmacy|quantity limit exceeded|NDC invalid|wastage not reported|white-bagging required|site of care policy applies]
[DME|Wheelchair|CPAP|Oxygen|Prosthesis|Orthosis] [denied|pended|not covered]: [same or similar item|capped rental met|face to face missing|CMN missing|home use only|no order before delivery|useful lifetime not met|compliance data missing]
[Newborn|Dependent|Spouse|Student|Domestic partner|Grandchild] [not on policy|not enrolled|over age limit|needs full time status|coverage ended at month end|must be added by employer] [; contact HR|- hold claim|, bill guardian|]
[Workers comp|Auto|Liability|Third party|Black lung|Veterans] [carrier is primary|coverage available|claim closed|denied causation|settled with set-aside|policy limits exhausted] [; submit denial letter|, bill other payer first|- send final order|]
[Telehealth|POS 02|POS 10|Audio only|Virtual check-in|RPM] [not covered|requires modifier 95|originating site missing|not payable for this code|benefit ended|must be billed by distant site]
[Capitated|Carved out|Delegated|Global|Bundled] [service|encounter|to behavioral vendor|to the IPA|to vision vendor|payment]: [bill the medical group|no separate payment|forward to delegate|encounter only|misdirected claim]
[Interest|Withhold|Overpayment|Recoupment|Refund|Forward balance|Levy|Penalty] [applied to this remittance|taken on prior claim|requested by recovery vendor|adjusted at provider level|in PLB segment|under review|was sent in error|reversal pending]
[Will|May|Can] [pay|reprocess|reconsider|release] [once|when|after] [records arrive|member updates COB|grace period premium is paid|the auth is retro-approved|enrollment is confirmed|corrected claim is accepted]
[Grace period|Premium unpaid|Exchange member delinquent|Policy lapsed|Retro term|COBRA not elected]: [claim pended|payment recouped|hold for 60 days|bill patient|no coverage|member notified by plan]
'''
DENSHORT = W('name and ID do not agree;records not received;not the correct payer;charge exceeds contract;info missing;noncovered;bundled;patient cannot be identified as our insured;needs primary remit;lacks info or has billing error;no rights of appeal;provider contract applies;level of care;same day service;diagnosis pointer')

CLIN_T = '''
[Pt|Patient|Resident|Client] [denies|reports|c/o|endorses|complains of] [chest pain|SOB|nausea and vomiting|dizziness|dysuria|low back pain|fevers or chills|blurred vision|numbness in both feet|palpitations|poor sleep|a sore throat] [x{n} days|since last week|at rest|with exertion|after meals|on and off|, no radiation|, worse at night]
[{age}] [yo|y/o|year old|yr old] [M|F|male|female|woman|man|boy|girl] [with|w/|with hx of] [COPD|DM2|HTN and HLD|asthma|CKD stage {r}|atrial fibrillation|seizure disorder|GERD|depression|breast cancer] [here for follow up|presenting with cough|admitted for observation|s/p fall|for medication refill|post op day {r}|with worsening edema]
[BP|Blood pressure|bp] {bp}, [HR|pulse|P] {hr}, [RR|resp] {rr}, [SpO2|sat|O2 sat] {sat}% [RA|on room air|on {r}L NC|], [afebrile|T {temp}|temp {temp}]
[Lungs|Heart|Abdomen|Neck|Extremities|Skin] [clear|regular|soft|supple|warm|intact] [to auscultation|without murmur|nontender|no JVD|no edema|no rash], [no distress|exam limited|bowel sounds present|good pulses|cap refill brisk]
[Labs|Results|CMP|CBC|Chem 7]: [Na|sodium] {na}, K {k}, [Cr|creat] {cr}, [BUN {hr}|WBC {k}|Hgb {hgb}|glucose {glu}|platelets {glu}]
[A1c|Hemoglobin A1c|HbA1c] [is|was|of] {k}% [today|, improved|, up from {cr}|on last check], [continue metformin|start basal insulin|diet reviewed|refer to nutrition|increase dose]
[Start|Continue|Increase|Decrease|Stop|Refill] {drug} [{mg} mg|{mg}mg] [daily|BID|TID|qhs|PRN|q8h|weekly] [#30|#90|for {n} days|with food|until seen|and recheck]
[CT|MRI|X-ray|Ultrasound|Echo] [of the|] [head|chest|abdomen|L-spine|knee|shoulder|carotids|pelvis] [shows|without acute findings|negative for|demonstrates|reveals] [no acute process|mild degenerative change|fracture|effusion|a {r} cm nodule|stenosis|stable disease]
[Wound|Ulcer|Incision|Stump|Pressure injury] [to|on|at] [sacrum|left heel|right hip|coccyx|abdomen|great toe] measures {r} x {r} x 0.{r} cm, [no odor|scant drainage|granulating|slough 20%|edges approximated|tunneling present]
[PT eval|OT session|Gait training|Therapeutic exercise|ST treatment]: [min assist|mod assist|CGA|supervision|independent|max A x 2] [for transfers|with walker|bed mobility|{hr} feet|on stairs|for swallow strategies], [tolerated well|fatigued quickly|progressing|goals updated|limited by pain]
[EMS|Crew|Medic unit|BLS crew] [arrived to find pt|found patient|transported pt] [alert and oriented|supine on floor|seated in wheelchair|unresponsive|in bed with rails up], [GCS 15|skin warm and dry|on {r} lpm O2|secured to stretcher|IV est left AC|12 lead unremarkable|transferred by sheet lift]
[Assessment|Impression|A/P|Dx|Plan]: [acute bronchitis|UTI|cellulitis of leg|lumbar radiculopathy|anxiety|viral syndrome|otitis media|migraine|hypothyroidism|iron deficiency anemia], [supportive care|start abx|return if worse|labs today|refer to specialist|f/u {r} weeks|imaging if no better]
[Procedure|Op note|Post-op]: [uncomplicated|laparoscopic|open|left|right] [cholecystectomy|hernia repair|knee arthroscopy|cataract extraction|carpal tunnel release|hysterectomy|appendectomy|lap band removal], EBL {hr} ml, [no complications|specimens to pathology|counts correct|to PACU stable]
[Mother|Mom|Dad|Wife|Daughter|Caregiver|Spouse] [states|reports|says|is worried that] [pt has not been eating|he fell twice|she missed her pills|child had a fever of {temp}|memory is worse|sleep is poor|the rash came back], [will monitor|exam as above|discussed safety|education given]
[Gravida {r} para {r}|G{r}P{r}] at {hr2} weeks, [FHT {glu}|good fetal movement|cervix closed|no contractions|GBS negative|glucola normal], [routine care|RTO {r} wks|labor precautions|plan induction|growth scan ordered]
[Mood|Affect|Speech|Thought process|Judgment] [is|] [euthymic|anxious|flat|linear|fair|pressured|goal directed|depressed], [denies SI/HI|no AVH|contracts for safety|insight limited|continue therapy|PHQ-9 score {r}|GAD-7 of {n}]
[Time spent|Total time|Face to face time|Counseling time] {hr} minutes, [over half in counseling|including chart review|exclusive of procedures|critical care time|with family meeting|on care coordination]
[Allergies|NKDA|Allergic to]: [penicillin - hives|sulfa|latex|none known|codeine (nausea)|shellfish|iodine contrast|eggs|bee stings]; [updated|reviewed|unchanged|epi pen at home|see list]
[Former|Current|Never|Every day|Social] [smoker|drinker|vaper|tobacco user], [{n} pack years|quit years ago|{r} ppd|counseled to quit|declines NRT|occasional wine|lives alone|retired teacher|works nights]
[Discharge|Transfer|Admit] [to home|to SNF|to rehab|to telemetry|home with hospice|to psych] [in stable condition|with walker|on room air|when bed available|with home health|after {r} midnights], [meds reconciled|f/u PCP|diet advanced|teaching done|family agrees]
[Dialysis|HD|Peritoneal dialysis|CRRT] [via|through] [left AVF|tunneled cath|right graft|PD catheter], [UF {r} L|ran {r} hours|BFR {glu2}|post weight {hr} kg|Kt/V 1.{r}], [no cramping|hypotension x1|heparin free|good thrill]
[Colonoscopy|EGD|Bronchoscopy|Cystoscopy|Stress test] [normal|with {r} polyps removed|showed gastritis|incomplete due to prep|negative for ischemia|tolerated well], [repeat {n} yrs|path pending|PPI daily|bx taken|cleared for surgery|surveillance advised]
[Immunizations|Vaccines|Flu shot|Tdap|Shingles vaccine|PCV20] [up to date|given left deltoid|declined|due next visit|lot recorded|given per schedule], [VIS provided|no reaction|parent consented|observe 15 min]
'''

WORDNAMES = W("""May return to work in {n} days;Will need repeat labs in {n} days;Grace period applies, hold claim {n} days;Mark site before procedure, level {r};Rose bengal stain positive, OD {r}+;Dawn phenomenon, fasting glucose {glu};Bill facility fee on UB line {r};Sandy clay soil exposure, rash x{n} days;Hope to wean O2 to {r}L;Chase the remit on batch {n}{n};Pearl white cyst, {r} mm;Iris intact, pupils {r} mm;Olive removed with {r} mm forceps;Ginger and turmeric x {n} days for nausea;Basil and sage OTC supplement, {r} tabs;Carol of bells ringing? tinnitus x{n} days;Jack knife position on table, {hr} min;Rusty sputum x{n} days;Ruby spots on trunk, benign, {r} mm;Violet stain used, field {n};Heather pill pack, refill {r};June grass pollen allergy {r}+;April labs reviewed, K {k};Victor scale not used, pain {r}/10;Frank hematuria x{n} days;Frank breech at {hr2} weeks;Stark white patches, {r} cm;Young adult with acne, grade {r};Price quoted for {n} sessions;Long bone series, {r} views;Short leg cast x{n} days;Brown discharge x{n} days;Green sputum x{n} days;White count {k}, left shift;Black stools x{n} days;Gray zone result {k}, repeat;King airway size {r};Cook catheter {n} cm;Baker cyst {r} cm behind knee;Bishop score {r};Rice and Banks diet sheet p. {n};Hill sign neg, gastric fold {r};Walker with seat, {hr} feet;Cane in right hand, {hr} feet;Page {n} of chart illegible;Wood splinter removed, {r} mm;Ray fracture {r}th metacarpal;Miles of loaded transport {n};Drew labs x{r} tubes;Lance abscess, {r} ml pus;Pat dry and apply cream x{n} days;Sue-type letter? none, lien {n}%;Rob-like sensation of leg numbness x{n} days;Art line placed, MAP {hr};Gene panel {n} genes negative;Faith-based program {n} wks;Joy of cooking class attended x{r};Daily Sun exposure {hr} min;Angel dust use {n} years ago;Melody intonation therapy {r} units;Christian diet none, fasts {r} days;Jordan frame used, {r} straps;Chelsea clip? no, {r} staples removed;Trinity graft {r} cc;Summer rash x{n} days;Autumn cough x{n} days;Skip dose if BP under {hr};Don gloves and gown, room {n};Nick on chin, {r} mm lac;Buck teeth, overjet {r} mm;Peg tube {n} Fr flushed;Matt finish crown, tooth {n}""")

PROC_T = '''
[Excision|Biopsy|Destruction|Shaving|Repair] [of|,] [benign lesion|malignant lesion|actinic keratosis|skin tag|nail bed|soft tissue mass] [trunk|scalp|hand|eyelid|foot|neck], [{r}.0 cm or less|{r}.1 to {r}.5 cm|each add'l|complex|simple|single]
[Arthroscopy|Arthroplasty|ORIF|Injection|Manipulation|Arthrodesis] [knee|hip|shoulder|ankle|elbow|wrist|SI joint|great toe] [with meniscectomy|total|w/ hardware|unilateral|bilateral|under anesthesia|major joint|revision]
[MRI|CT|US|XR|PET/CT|DEXA|Mammo|NM] [brain|C-spine|abd/pelvis|chest|lower extremity|thyroid|bone density axial|breast|whole body] [w/o contrast|w & w/o contrast|with contrast|2 views|screening|diagnostic|limited|complete]
[Ofc visit|Office/outpatient visit|Initial hosp care|Subsequent hosp|ED visit|Nursing fac care|Home visit|Annual wellness visit|Consult] [est|new|level {r}|high MDM|mod complexity|{hr} min|straightforward]
[Inj|Injection|Inj.,] {drug}, [{mg} mg|per 10 mg|{n} units|subq|IV push|1 mg|depot|biosimilar|single dose vial]
{drug} [{mg} mg|{mg} mg/5 ml|0.{r}%|{mg} mcg|{mg}-{n} mg] [tab|cap|oral susp|vial|pen inj|patch|ER tablet|ophth soln|cream|nebs|ODT] [#30|90 ct|{n} ml|1 box|]
[CPAP|BiPAP|Wheelchair|Walker|Hospital bed|Nebulizer|Oxygen concentrator|Commode|Patient lift|TENS unit|Lymphedema pump|AFO|Knee orthosis|Cervical collar|Ostomy pouch] [heated humidifier|K{r}|rental month {r}|semi-electric|w/ seat and wheels|portable|replacement|custom fit|prefabricated|each|supplies|purchase NU]
[Ambulance|Amb svc|BLS|ALS1|ALS2|SCT|Rotary wing|Fixed wing] [base rate|emergency|non-emergency|mileage per statute mile|emerg level 1|disposable supplies|oxygen|wait time|extra attendant]
[Anesthesia|Anes] for [lower abdominal proc|cataract surgery|knee arthroplasty|C-section|upper GI endoscopy|spine surgery|hernia repair|tonsillectomy] [x {hr} min|P{r}|QK|AA|base {n} units|]
[Lab|Assay of|Quant|Screen,] [TSH|vitamin D 25-OH|troponin|lipid panel|HIV|hepatitis C ab|PSA|ferritin|culture urine|drug screen class|BRCA panel|COVID-19 PCR] [total|w/ reflex|qualitative|each|automated|free|confirm|stat]
[Cardiac cath|PCI w/ stent|Pacemaker|ICD|Ablation|TAVR|Holter|Loop recorder|EP study] [left heart|single vessel|dual chamber insertion|generator change|SVT|transfemoral|48 hr|removal|comprehensive|remote interrogation]
[Colonoscopy|EGD|ERCP|Sigmoidoscopy|Bronchoscopy|Cystoscopy|Hysteroscopy] [w/ biopsy|w/ snare|diagnostic|screening high risk|w/ dilation|w/ stent|w/ lavage|with control of bleeding]
[Therapeutic exercise|Manual therapy|Neuromuscular re-ed|Gait training|Self care mgmt|Speech treatment|Dysphagia tx|Ultrasound|E-stim] [15 min|x {r} units|each 15 minutes|GP|GO|unattended|re-eval]
[Psychotherapy|Family therapy|Group therapy|Psych eval|ABA|TMS|Crisis intervention|IOP] [{hr} min|w/ E/M|w/o patient|per diem|initial|add-on|15 min units]
[Implant|Screw|Plate|Stent|Mesh|Lens|Graft|Anchor] [titanium {r}.{r}mm|drug eluting|polypropylene 15x{n}cm|toric IOL|allograft tendon|cortical|bioabsorbable|locking]
'''
DRUGS = W('atorvastatin lisinopril metformin gabapentin sertraline omeprazole amlodipine losartan albuterol prednisone hydrochlorothiazide tramadol pantoprazole furosemide trazodone bupropion escitalopram tamsulosin meloxicam clopidogrel apixaban rivaroxaban warfarin levothyroxine duloxetine adalimumab etanercept infliximab rituximab pembrolizumab nivolumab trastuzumab bevacizumab denosumab ondansetron ketorolac ceftriaxone vancomycin methotrexate semaglutide dulaglutide liraglutide empagliflozin insulin_glargine insulin_lispro testosterone medroxyprogesterone leuprolide filgrastim epoetin_alfa iron_sucrose dexamethasone triamcinolone lidocaine botulinum_toxin risperidone aripiprazole quetiapine buprenorphine naltrexone ustekinumab secukinumab tocilizumab ocrelizumab natalizumab cyclosporine latanoprost timolol fluticasone montelukast azithromycin amoxicillin doxycycline')

EPON = W('''Sjogren syndrome;Hashimoto thyroiditis;Raynaud phenomenon;Guillain-Barre syndrome;Charcot-Marie-Tooth;Charcot foot;Bell's palsy;Addison disease;Cushing syndrome;Colles fracture;Jones fracture;Lisfranc injury;Bennett fracture;Barton fracture;Monteggia fracture dislocation;Galeazzi fracture;Maisonneuve fracture;Salter-Harris II;Garden type III hip fx;Gustilo grade II;Weber B ankle;Schwab type scoliosis;Lauge-Hansen;Neer classification;Apgar 8/9;Glasgow Coma Scale 14;Braden score 16;Morse Fall Scale 55;Wells score;Ranson criteria;Child-Pugh B;Mallampati II;Norton scale;Tinetti 18/28;Beck Depression Inventory;Hamilton rating scale;Epworth 14;Karnofsky 70;Babinski negative;Murphy sign positive;McBurney point tenderness;Rovsing sign;Homans sign neg;Phalen and Tinel positive;Lachman 2+;McMurray negative;Hawkins impingement;Romberg positive;Trendelenburg gait;Whipple procedure;Nissen fundoplication;Roux-en-Y gastric bypass;Hartmann pouch;Billroth II;Bankart repair;Latarjet;Fontan circulation;Norwood stage I;Bidirectional Glenn shunt;Blalock-Taussig shunt;Ross procedure;Cox maze;Swan-Ganz catheter;Hickman catheter;Broviac line;Groshong PICC;Jackson-Pratt drain;Penrose drain;Blake drain;Kelly clamp;Mayo stand cover;Allis clamp;Kocher incision;Weitlaner retractor;Bovie pad;Yankauer suction;Salem Sump;Dobhoff tube;Hoyer lift;Thomas splint;Buck's traction;Hare traction splint;Bledsoe brace;Aspen collar;Miami J collar;Philadelphia collar;Taylor brace;Boston brace;Ilizarov frame;Steinmann pin;Kirschner wire;Austin Moore prosthesis;Harrington rods;Wilson frame;Jackson table;Allen stirrups;Stryker frame;Gardner-Wells tongs;Mayfield headrest;Kerrison rongeur;Adson forceps;Babcock clamp;Heaney clamp;Deaver retractor;Richardson retractor;Malecot catheter;Foley 16 Fr;Coude tip;Tenckhoff catheter;Quinton catheter;Mahurkar catheter;Shiley 6 cuffed;Bivona trach;Passy-Muir valve;Ambu bag;Laryngeal mask Macintosh 3;Miller 2 blade;Bair Hugger;Sengstaken-Blakemore;Minnesota tube;Montgomery T-tube;Gore-Tex graft;Dacron;Hancock valve;Carpentier-Edwards;Bjork-Shiley;St. Jude valve mechanical;Starr-Edwards;Palmaz stent;Wallstent;Greenfield filter;Ommaya reservoir;Spetzler shunt;Camino bolt;Baha;Cochlear Nucleus;Nicolet EEG;Rorschach;Stanford-Binet;Wechsler scale;Bayley-4;Denver II;Vineland;Conners rating scale;Brigance;Peabody picture test;Woodcock-Johnson IV;Wilson disease;Gaucher type 1;Fabry disease;Pompe disease;Hurler syndrome;Hunter syndrome;Tay-Sachs;Niemann-Pick C;Turner syndrome;Down syndrome;Edwards syndrome;Patau;Prader-Willi;Angelman;Williams syndrome;Noonan;Marfan;Ehlers-Danlos hypermobile;Stickler;Alport;Goodpasture;Berger disease;Henoch-Schonlein;Kawasaki disease;Takayasu arteritis;Behcet;Reiter;Still disease adult onset;Felty;Dupuytren contracture;Peyronie;Baker cyst;Morton neuroma;Haglund;Sever disease;Osgood-Schlatter;Legg-Calve-Perthes;Scheuermann kyphosis;Pott disease;Paget disease of bone;Ewing sarcoma;Wilms tumor;Burkitt;Kaposi sarcoma;Merkel cell;Bowen disease;Barrett esophagus;Mallory-Weiss tear;Zenker diverticulum;Meckel;Hirschsprung;Crigler-Najjar;Gilbert syndrome;Budd-Chiari;Wernicke-Korsakoff;Huntington chorea;Lewy body dementia;Creutzfeldt-Jakob;Alzheimer type;Lou Gehrig's disease;Friedreich ataxia;Arnold-Chiari;Dandy-Walker;Lennox-Gastaut;Dravet;Tourette;Rett;Asperger;Munchausen by proxy;Meniere;Ramsay Hunt;Horner pupil;Argyll Robertson;Fuchs dystrophy;Stargardt;Best disease;Leber;Graves ophthalmopathy;Plummer nodule;Conn syndrome;Bartter;Gitelman;Fanconi;Von Willebrand;Christmas disease;Bernard-Soulier;Glanzmann;Evans syndrome;Diamond-Blackfan;Wiskott-Aldrich;Bruton;Job syndrome;DiGeorge;Lyme;Hansen's disease;Chagas;Weil;Vincent angina;Ludwig angina;Fournier gangrene;Lemierre;Bartholin cyst;Skene gland;Nabothian;Braxton Hicks;Leopold maneuver;McRoberts maneuver;Epley maneuver;Dix-Hallpike;Valsalva;Heimlich;Ortolani and Barlow negative;Galant;Moro reflex;Tanner stage 3;Wood's lamp;Gram stain;Ziehl-Neelsen;Giemsa;Pap smear;Coombs direct;Western blot;Allen test;Schirmer;Snellen 20/40;Amsler grid;Ishihara plates;Goldmann;Weber midline;Rinne;Westergren;Bence Jones protein;Gleason 3+4;Clark level III;Breslow 0.8 mm;Dukes B;Ann Arbor IIB;Nottingham grade 2;Fuhrman 2;Bosniak IIF;Fontaine;Rutherford 3;Killip class II;Forrester;Stanford type A;DeBakey I;Crawford extent II''')
EPON_DRUG = W('Camila Errin Heather Jolivette Lyza Nora-BE Kelnor Isibloom Juleber Kariva Apri Aubra Lessina Levora Lutera Larissia Vienva Marlissa Portia Ashlyna Amethia Camrese Daysee Jaimiess Natazia Loryna Nikki Syeda Zarah Tarina Blisovi Junel Larin Hailey Aurovela Mibelas Melodetta Kaitlib Philith Wera Briellyn Balziva Pirmella Dasetta Alyacen Elinest Cryselle Emoquette Enskyce Velivet Azurette Viorele Sprintec Estarylla Mili Yasmin Yaz Ocella Gianvi Liletta Kyleena Skyla Paragard Allegra Celexa Januvia Victoza Stelara Humira Xolair Emgality Ajovy Tremfya Tysabri Soliris Ilaris Benlysta Orencia Entyvio Norco Kenalog Depo-Medrol Solu-Medrol Toradol Zofran')

POLICY_T = '''
[Policy|Plan|Coverage|Contract|Group policy] [effective|eff|eff.|eff date] {pdate}
[Eff|Effective|EFF DATE] {pdate} [- term {pdate}|per portal|new fee schedule|rates updated|]
[LCD|NCD|Medical policy|Clinical guideline|Payment policy|Coverage article] [revised|effective|rev.|last revised|version] {pdate}
[for|For] dates of service [on or after|before|prior to|after|on and after] {pdate}[, use the new code|: modifier required|, bill the new MAC|, PA is required|]
[Fee schedule|Contract rates|Rate sheet|Charge master|GPCI update] [effective|as of|eff] {pdate} [for all locations|applies|]
[Appeals|Corrected claims|Claims|Reconsiderations|Redeterminations] [must be received|are due|accepted|must be filed] within {days} days [of the remit|of the denial|from date of service|of discharge|of primary EOB]
[Plan year|Benefit year|Calendar year|CY|FY|Model year] {yr} [deductible|limits apply|rates|OOP max met|benefits|fee schedule|conversion factor]
[ICD-10-CM|CPT|HCPCS|DRG grouper|OPPS|NCCI edits] [{yr}|FY {yr}|v{n}.1|Q{r} {yr}] [code set|update|release|version|edition]
[Form|CMS-1500|UB-04|PCS form|ABN form|W-9] [revised|rev|version|effective] [{my}|{yr}|({my})]
[Timely filing is|TF limit|Filing limit|Timely] {days} days[, no exceptions| from DOS| for par providers|; {days} days non-par]
[Telehealth|Waiver|PHE|Flexibility|Transition] [policy|rule] [effective|as of] {pdate}
[Contract|Agreement|Amendment|LOA] [effective|version] {pdate} [through {yr}|evergreen|w/ {days} day notice|]
'''

CODE_T = '''
{cpt}
{cpt}-[25|59|26|TC|RT|LT|50|76|GP|XU|95]
CPT {cpt} [x{r}|units {r}|mod 59|, {cpt}|billed w/ {cpt}]
[A0427|A0429|A0428|E0601|E1390|G0439|G2211|J1885|J3490|K0001|L1833|Q5103|S9083|V2632|A4253|G0008|J0897|C1776|D2740|T1019]{hmod}
{icd}
{icd}, {icd}
[Dx|dx:|ICD10] {icd}
NDC {ndc}
{ndc}
[Rev|rev code|REV] [0250|0300|0320|0450|0636|0710|0360|0420|0110|0120|0270|0272|0761]
[CO|PR|OA|PI]-{carc}
[CARC|RARC|reason] {carc} [{rarc}|/ {rarc}|]
[DRG|MS-DRG|APR-DRG] {drg}
[Payer ID|payer id|PAYERID|EDI payer] {paynum}
NPI {npi}
NPI: {npi}
{npi}
[TIN|EIN|Tax ID] {tin}
{tin}
[CLIA|CLIA#] {clia}
[Taxonomy|taxonomy code] {taxo}
[Claim|claim #|ICN|DCN|Claim no.|TCN] {clm}
[Check|check #|EFT|trace no.] {chk}
${amt}
{amt}
[billed|allowed|paid|adj|coins|ded] {amt} [USD|/ {amt}|]
[version|ver|v|V] {n}.{r}.{r}.{n}
[section|sec.|Section] {r}.{n}.{r}.{r}
00{ssn0}
[666-{d2}-{d4}|000-{d2}-{d4}|{d3}-00-{d4}|{d3}-{d2}-0000]
078-05-1120
{badcard}
{badvin}
{badiban}
{badmbi}
[127.0.0.1|0.0.0.0|255.255.255.255|999.12.300.1|FF:FF:FF:FF:FF:FF|00:00:00:00:00:00]
[00/00/0000|99/99/9999|13/45/2020|0000-00-00|02/30/2023|31/31/2024]
[123-456-7890|011-222-3333|911-555-0000|1-800-{tf}-{d4}|(888) {tf}-{d4}|866-{tf}-{d4}|877.{tf}.{d4}|800-{tf}-{d4} ext {d3}]
[{n}/{r}|{bp}|20/{hr}|1:{hr}|{r}:{r}0|{hr}%|{n}-{r} ml]
[POS|TOB|bill type|SOI|freq] [11|23|131|0111|851|7|22|21|837]
[G1|ZZ|REF|SV1|HI|CAS|PLB|SVC|N1|TRN]*[AB|CO|PR|WO|HC|BK|TJ|1]*[45|{cpt}|{amt}|{tin9}|{icdx}]
[MAC|APC|HCC|RUG|HIPPS|CMG|PDGM] [{drg}|5071|5693|PC1|A0104|1AA11|2CB21]
Loop [2010AA|2300|2310B|2400|1000A|2320|2010BA] [{r}.{r}|REF02|NM109|SV101|segment HI|]
DEA {dea}
'''


# ---------------------------------------------------------------- slots
def hexs(n):
    return ''.join(R.choice('0123456789ABCDEF') for _ in range(n))


def BIO():
    p = R.choice(W('fingerprint;fingerprint scan;fingerprint template;thumbprint;thumb print scan;right thumb print;palm print;palm vein scan;palm scan;retina scan;retinal scan;iris scan;iris template;voice print;voiceprint;voice template;face scan;facial scan;face template;face print;facial recognition template;gait profile;DNA profile;DNA hash;finger scan;finger print ID;index finger print;handprint scan;palm template;retina template;voice profile;iris hash;face ID scan;DNA print;10-print fingerprint card;fingerprints'))
    if R.random() < .35 and not p.endswith('prints'):
        p += R.choice([' #', ' ', ' id ', ' ref ']) + R.choice([hexs(8), 'FP-' + d(5), d(7), hexs(12).lower()])
    return mark(cased(p, .15, .05))


def PIC():
    f = deaccent(person()[2]).lower().replace(' ', '').replace("'", '')
    return mark(R.choice([f'IMG_{d(4)}.{R.choice(["jpg", "JPG", "HEIC", "jpeg", "png"])}', f'IMG-{R.randrange(2019, 2026)}0{R.randrange(1, 10)}1{d(1)}-WA{d(4)}.jpg', f'DSC{d(5)}.JPG', f'DSC_{d(4)}.jpeg', f'patient_{d(5)}.png', f'face_{f}.jpg',
                          f'patient-photo-{d(4)}.jpeg', f'{f}_face.png', f'pt_face_{d(3)}.heic', f'IMG_{d(4)}({R.randrange(1, 9)}).jpg', f'patientface{d(3)}.JPG', f'face-front-{d(2)}.jpeg', f'DSCN{d(4)}.jpg', f'patient{d(4)}.jpg', f'IMG_E{d(4)}.HEIC']))


def PICW():
    return mark(cased(R.choice(W('full-face photo;full face photograph;full-face photographs;headshot;head shot;portrait;portrait photo;selfie;pt selfie;patient photo;photo of patient;photo of the patient;photograph of patient;photograph of the patient;mugshot;mug shot;face photo;facial photo;facial photographs;photos of the patient;pic of patient;picture of patient;patient headshot;patient selfie;patient portrait;full-face image;full face pictures;patient photograph;photo of pt;photos of patient;color photo of patient;profile and full-face photos;full-face photographic image')), .1, .05))


ONES = W('one two three four five six seven eight nine')


def upper_marked(f):
    return lambda: f().upper()


def badcard():
    s = R.choice(['4', '52', '6011', '37']) + d(11)
    s = (s + d(16))[:15 if s.startswith('37') else 16]
    c = luhn(s[:-1])
    s = s[:-1] + R.choice([x for x in '0123456789' if x != c])
    return s if R.random() < .5 else ' '.join(s[i:i + 4] for i in range(0, len(s), 4))


def badvin():
    s = vin()
    return s[:8] + R.choice([x for x in '0123456789X' if x != s[8]]) + s[9:]


def badiban():
    s = iban()
    c = f'{(int(s[2:4]) + R.randrange(1, 90)) % 97:02}'
    return s[:2] + c + s[4:] if c != s[2:4] and (int(c) - int(s[2:4])) % 97 else s[:2] + '00' + s[4:]


def badmbi():
    s = mbi()
    i = R.choice([1, 4, 7, 8])
    return s[:i] + R.choice('SLOIBZ') + s[i + 1:] if R.random() < .6 else '0' + s[1:]


def npi():
    s = R.choice('12') + d(8)
    return s + luhn('80840' + s)


def dea():
    n = d(6)
    t = int(n[0]) + int(n[2]) + int(n[4]) + 2 * (int(n[1]) + int(n[3]) + int(n[5]))
    return R.choice('ABFM') + R.choice('ABCDEGHKLMPRSTW') + n + str(t % 10)


def icd():
    return R.choice('ABCDEFGHIJKLMNRSTZ') + d(2) + R.choice(['', '.' + d(1), '.' + d(2), '.' + d(3), '.' + d(1) + 'XXA', '.' + d(2) + 'A'])


def pdate():
    y, m, dd = ymd(2012, 2027)
    dd = R.choice([1, 1, 1, 15, dd])
    return R.choice([f'{m}/{dd}/{y}', f'{m:02}/{dd:02}/{y}', f'{y}-{m:02}-{dd:02}', f'{MON[m - 1]} {dd}, {y}', f'{m}/{dd}/{y % 100:02}', f'{m:02}-{dd:02}-{y}'])


def amt():
    return R.choice([f'{R.randrange(1, 9)},{d(3)}.{d(2)}', f'{R.randrange(10, 999)}.{d(2)}', f'{R.randrange(10, 99)},{d(3)}.{d(2)}', f'-{R.randrange(10, 999)}.{d(2)}', f'({R.randrange(10, 999)}.{d(2)})'])


def cpt():
    return R.choice([f'99{R.choice(["202", "203", "204", "213", "214", "215", "223", "232", "283", "284", "285", "291", "308", "385", "396", "495"])}', f'{R.randrange(10021, 69990)}', f'7{R.randrange(1000, 9999)}', f'8{R.randrange(1000, 9398)}', f'9{R.randrange(1000, 8999)}', f'0{R.randrange(100, 899)}T'])


def ndc():
    return R.choice([f'{d(5)}-{d(4)}-{d(2)}', f'{d(5)}-{d(3)}-{d(2)}', f'{d(4)}-{d(4)}-{d(2)}', f'0{d(10)}', f'{d(5)}-0{d(3)}-{d(2)} UN1'])


def clm():
    return R.choice([d(13), d(15), f'E{d(10)}', f'20{R.randrange(19, 26)}{d(9)}', f'{d(4)}{up(2)}{d(6)}', f'{d(5)}-{d(6)}-00', f'{d(2)}T{d(9)}'])


SLOTS = {f.__name__: f for f in (NAME, PNAME, TNAME, LNAME, LAST, FIRST, NM1NAME, HL7NAME, SSN, SSN9, SSN4, ITIN, MBI, HICN, HICNB, CARD, IBAN, EMAIL, URL, IP, MAC, VIN, PHONE, PHONE10, FAX, DATE, DOBD, DOSD, D8, MY, MD, RANGE,
                                 ADDRESS, ZIP, STZIP, CSZ, CITY, CITYS, MCD, MCDV, NYCIN, DL, DLST, PLATE, SERIAL, UDI, BIO, PIC, PICW, badcard, badvin, badiban, badmbi, npi, dea, icd, pdate, amt, cpt, ndc, clm)}
SLOTS.update({
    'ILASTC': ILAST, 'MRN': lambda: mark(mrn()), 'MEM': lambda: mark(member()), 'MEMC': lambda: mark(re.sub(r'[ -]', '', member())), 'ACCT': lambda: mark(acct()),
    'PASSP': lambda: mark(R.choice([d(9), up(1) + d(8)])), 'ANUM': lambda: mark(R.choice(['A' + d(9), 'A' + d(8), f'A{d(3)}-{d(3)}-{d(3)}'])), 'DODID': lambda: mark('1' + d(9)),
    'INM': lambda: mark(R.choice([d(6), d(7), up(1) + d(5), f'{d(5)}-{d(3)}', 'K' + d(5), f'{R.randrange(2019, 2026)}-{d(6)}'])), 'EMPID': lambda: mark(R.choice([d(5), d(6), 'E' + d(6), up(2) + d(5)])),
    'STUD': lambda: mark(R.choice([d(7), d(8), d(9), 'S' + d(7), 'U' + d(8)])), 'TRIB': lambda: mark(R.choice([d(6), up(1) + d(5), f'{d(3)}U{d(6)}', f'{d(3)}-{d(5)}'])),
    'SUBJ': lambda: mark(R.choice([f'{d(3)}-{d(4)}', f'{d(2)}-{d(3)}', f'{up(3)}-{d(4)}', f'S{d(4)}', f'{d(4)}-{d(3)}'])), 'WCC': lambda: mark(R.choice([f'G{d(3)} {d(4)}', f'ADJ{d(8)}', f'WC-{d(2)}-{d(5)}', d(9), f'{d(2)}-{d(6)}', f'{R.randrange(2018, 2026)}-{d(5)}'])),
    'OLDWORD': lambda: mark(R.choice(['nonagenarian', 'centenarian', 'Nonagenarian', 'Centenarian'])), 'old': lambda: str(OLD()),
    'oldw': lambda: R.choice(['ninety', 'ninety', 'Ninety']) + R.choice(['-', '-', ' ']) + R.choice(ONES), 'fax10': lambda: R.choice(AREA) + exch() + d(4),
    'DLSTL': lambda: (lambda t: f'{t[0]} {R.choice(["DL", "driver lic #", "D.L.", "DL no.", "license #"])} {mark(t[1])}')(dl()), 'ADDRESSU': lambda: mark(street().upper().replace('.', '')),
    'cityup': lambda: mark(R.choice(CITYST)[0].upper()), 'stzip_edi': lambda: (lambda z: f'{z[1]}*«{z[0]}{R.choice(["", d(4)])}»')(R.choice(MOREZIP).split(':')),
    'mem_edi': lambda: re.sub(r'[ -]', '', member()), 'mrn_edi': lambda: d(8), 'dobx': lambda: date_s(1930, 2018),
    # negatives
    'big': lambda: R.choice(BIGPAYER), 'BIGU': lambda: R.choice(BIGPAYER).upper(), 'lob': lambda: R.choice(LOB), 'LOBU': lambda: R.choice(LOB).replace('{state}', '{STATEU}').upper().replace('{STATEU}', R.choice(STN).upper()).replace('{ST}', '{st}'),
    'state': lambda: R.choice(STN), 'STATEU': lambda: R.choice(STN).upper(), 'st': lambda: R.choice(STC), 'city': lambda: R.choice(CITIES), 'CITYU': lambda: R.choice(CITIES).upper(), 'region': lambda: R.choice(REGIONS),
    'cname': lambda: R.choice(CNAMES), 'loc': lambda: str(R.randrange(3, 1999)), 'paynum': lambda: R.choice([d(5), up(2) + d(3), 'SX' + d(3), up(5), '0' + d(4), d(5)]), 'denshort': lambda: R.choice(DENSHORT),
    'n': lambda: str(R.randrange(13, 31)), 'r': lambda: str(R.randrange(1, 10)), 'age': lambda: str(R.randrange(1, 90)), 'bp': lambda: f'{R.randrange(90, 190)}/{R.randrange(50, 110)}', 'hr': lambda: str(R.randrange(40, 89)), 'rr': lambda: str(R.randrange(12, 28)),
    'sat': lambda: str(R.randrange(86, 100)), 'temp': lambda: f'{R.randrange(97, 103)}.{d(1)}', 'na': lambda: str(R.randrange(128, 148)), 'k': lambda: f'{R.randrange(3, 13)}.{d(1)}', 'cr': lambda: f'{R.randrange(0, 6)}.{R.randrange(5, 10)}', 'hgb': lambda: f'{R.randrange(7, 17)}.{d(1)}',
    'glu': lambda: str(R.randrange(70, 389)), 'glu2': lambda: str(R.randrange(200, 450)), 'hr2': lambda: str(R.randrange(8, 41)), 'mg': lambda: R.choice(W('2.5 5 10 20 25 40 50 75 100 150 250 325 500 750 1000')), 'drug': lambda: R.choice(DRUGS).replace('_', ' '),
    'days': lambda: R.choice(W('30 45 60 90 95 120 180 365')), 'yr': lambda: str(R.randrange(2012, 2028)), 'my': lambda: f'{R.randrange(1, 13):02}/{R.randrange(2010, 2026)}',
    'hmod': lambda: R.choice(['', '-NU', '-RR', ' KX', '-GY', ' x2', '-RH', ' JZ']), 'carc': lambda: R.choice(W('1 2 3 4 11 16 18 22 27 29 31 45 50 59 96 97 109 131 151 197 204 236 252 B7 B9 A1 P4')), 'rarc': lambda: R.choice(W('N30 N130 N264 N290 N362 N386 N432 N522 N56 M15 M20 M51 M76 M127 MA04 MA18 MA63 MA130')),
    'drg': lambda: R.choice([f'{R.randrange(1, 999):03}', f'{R.randrange(1, 950)}-{R.randrange(1, 5)}', f'{R.randrange(100, 999)} w MCC', f'{R.randrange(100, 999)} w/o CC/MCC']), 'tin': lambda: R.choice(W('20 26 27 31 35 45 46 47 52 58 61 75 81 82 84 86 93')) + '-' + d(7), 'tin9': lambda: d(9),
    'clia': lambda: f'{d(2)}D{d(7)}', 'taxo': lambda: R.choice(W('207Q 2084 363L 1041 3416 261Q 332B 251E 207R 282N 225X')) + d(2).zfill(2) + R.choice(['00', '01', '02', '04']) + d(1) + 'X', 'chk': lambda: R.choice([d(6), d(8), '000' + d(7), 'EFT' + d(8)]),
    'ssn0': lambda: f'0-{d(2)}-{d(4)}', 'd2': lambda: f'{R.randrange(10, 99)}', 'd3': lambda: f'{R.randrange(100, 650)}', 'd4': lambda: f'{R.randrange(1000, 9999)}', 'tf': exch, 'icdx': lambda: icd().replace('.', ''),
})


def expand(t):
    """Fill a template: choices first (innermost out), then slots, until nothing is left."""
    while '[' in t:
        t = re.sub(r'\[([^\[\]]*)\]', lambda m: R.choice(m.group(1).split('|')), t)
    while True:
        m = re.search(r'\{(\w+)\}', t)
        if not m:
            return re.sub(r'  +', ' ', t).strip()
        t = t[:m.start()] + SLOTS[m.group(1)]() + t[m.end():]


def recase(t, p_up, p_low, keep_marked):
    r = R.random()
    if r >= p_up + p_low:
        return t
    f = str.upper if r < p_up else str.lower
    if not keep_marked:
        return f(t)
    return ''.join(x if x.startswith('«') else f(x) for x in re.split(r'(«[^»]*»)', t))


def habits(t):
    """Curly quotes, double blanks and the like, in a share of lines."""
    if "'" in t and R.random() < .2:
        t = t.replace("'", '’')
    if '"' in t and R.random() < .5:
        t = t.replace('"', '“', 1).replace('"', '”')
    r = R.random()
    if r < .02 and ' ' in t:
        t = t.replace(' ', '  ', 1)
    elif r < .03:
        t = ' ' + t
    elif r < .035:
        t = t + ' .'
    return t


OUT, SEEN = [], set()


def emit(flag, kind, ctx, text):
    key = (flag, text.casefold().strip())
    if key in SEEN or not text.strip():
        return False
    SEEN.add(key)
    OUT.append((flag, kind, ctx, text))
    return True


def run(flag, kind, templates, n, ctxs, fix):
    """Round-robin over shuffled templates until n distinct lines are out."""
    ts, made, tries = [], 0, 0
    while made < n and tries < n * 40:
        tries += 1
        if not ts:
            ts = templates[:]
            R.shuffle(ts)
        made += emit(flag, kind, R.choice(ctxs), fix(expand(ts.pop())))


def lines(s):
    return [x for x in s.strip().split('\n') if x]


def positives():
    labelled = {'MRN', 'MEMBER', 'ACCOUNT', 'MEDICAID', 'LICENSE', 'PLATE', 'DEVICE', 'OTHER', 'ADDRESS', 'DATE', 'PHONE'}
    for kind, (ctx, fields, sents) in POS.items():
        n = 180 if kind in labelled else 140
        nf = n * 11 // 20
        run('P', kind, fields, nf, ['text', 'text', ctx, ctx] if ctx != 'note' else ['text', 'text', 'note'], lambda t: habits(recase(t, .12, .06, True)))
        run('P', kind, sents, n - nf, ['note', 'note', 'text'], lambda t: habits(recase(t, .12, .12, True)))
    same = lambda t: habits(t)
    run('P', 'NAME', lines(NAME_PAYER), 540, ['payer'], lambda t: habits(recase(t, .12, .05, False)))
    run('P', 'NAME', lines(NAME_PAYER), 280, ['text'], lambda t: habits(recase(t, .12, .05, False)))
    run('P', 'NAME', lines(NAME_PERSON), 290, ['person'], same)
    run('P', 'NAME', ['{LAST}', '{LAST}', '{FIRST}'], 24, ['person'], same)
    run('P', 'NAME', [x for x in lines(NAME_PERSON) if 'ILASTC' not in x], 160, ['text'], same)
    run('P', 'NAME', lines(NAME_NOTE), 660, ['note'], lambda t: habits(recase(t, .12, .08, False)))
    run('P', 'NAME', lines(NAME_NOTE), 180, ['text'], lambda t: habits(recase(t, .12, .08, False)))


def truncated(t):
    """Upper case, cut to a column width, as claim systems do."""
    return t.upper()[:R.choice([25, 30, 35])].strip() if len(t) > 26 else t.upper()


def negatives():
    neg = lambda t: habits(recase(t, .22, .06, False))
    half = lambda c: [c, 'text']
    for x in PAYER_FIXED:
        emit('N', 'payer', R.choice(half('payer')), neg(x))
    run('N', 'payer', lines(PAYER_T), 1400, half('payer'), neg)
    for x in EPONYM_PAYER:
        emit('N', 'payer_eponym', R.choice(half('payer')), neg(x + R.choice(EPON_SUF)))
    run('N', 'payer_eponym', lines(PLACE_EPON), 70, half('payer'), neg)
    run('N', 'hospital', lines(HOSP_T), 640, half('payer'), lambda t: truncated(t) if R.random() < .15 else neg(t))
    orgw = re.compile(r'hosp|medic|health|center|clinic|veteran|\bva|children|institute|memorial|rehab|regional|cancer|care|women|foundation|laurel', re.I)
    for x in HOSP_EPON:
        x = x if orgw.search(x) else x + ' Hospital'
        x += R.choice(HOSP_SUF)
        emit('N', 'hospital_eponym', R.choice(half('payer')), truncated(x) if R.random() < .12 and orgw.search(truncated(x)[:25]) else neg(x))
    run('N', 'denial', lines(DENIAL_T), 540, half('note'), neg)
    run('N', 'clinical', lines(CLIN_T), 650, half('note'), neg)
    run('N', 'clinical', WORDNAMES, 70, half('note'), neg)
    run('N', 'procedure', lines(PROC_T), 420, ['text', 'code', 'text', 'note'], neg)
    run('N', 'code', lines(CODE_T), 460, half('code'), lambda t: t)
    run('N', 'policy', lines(POLICY_T), 170, half('note'), neg)
    for x in EPON:
        emit('N', 'eponym', R.choice(['text', 'note', 'text', 'code']), neg(x))
    for x in EPON_DRUG:
        emit('N', 'eponym', R.choice(['text', 'code']), neg(expand(R.choice([f'{x} {{r}}mg tab', f'{x} 28 day pack', f'{x} #{{n}}', f'{x} 0.{{r}}5 mg refill x {{r}}', f'{x} PA required', f'Started {x} last visit', f'{x} not on formulary']))))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('--counts', action='store_true')
    a = ap.parse_args()
    R.seed(a.seed)
    positives()
    negatives()
    for flag, kind, ctx, text in OUT:
        assert '\t' not in text and '\n' not in text and text.count('«') == text.count('»') and ('«' in text) == (flag == 'P'), text
        assert not re.search(r'[{}\[\]]|«[^»]*«', text), text
    if a.counts:
        c = collections.Counter((f, k) for f, k, _, _ in OUT)
        x = collections.Counter((f, k, t) for f, k, t, _ in OUT)
        for (f, k), v in sorted(c.items()):
            print(f, k, v, ' '.join(f'{t}={n}' for (g, j, t), n in sorted(x.items()) if (g, j) == (f, k)))
        print('total', len(OUT))
        return
    for row in OUT:
        sys.stdout.write('\t'.join(row) + '\n')


if __name__ == '__main__':
    main()
