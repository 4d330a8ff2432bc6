#!/usr/bin/env python3
"""Eighth evaluation set for the PHI detector: a TSV of positives (P) and hard negatives (N). All data synthetic, all people invented.

  P<TAB>KIND<TAB>context<TAB>text with identifiers in «»       N<TAB>class<TAB>context<TAB>text without PHI

Template language: [a|b|] picks one; {slot} is a word list or a generator (PHI generators wrap themselves in «»); {n LO HI} a number.
Titles, credentials and labels stand outside the marks, generation suffixes and middle initials inside. One KIND a line: every marked span has it.
Usage: eighth_cases.py [--seed N] [--counts]
"""
import argparse
import random
import re
import sys
from collections import Counter

R = random.Random(8)


def W(s):
    return [x.strip() for line in s.split('\n') for x in line.split('|') if x.strip()]


def ws(s):
    return s.split()


# ---------------------------------------------------------------- people
ORIGINS = {
 'anglo': (ws('''James Robert Patricia Linda Barbara Susan Karen Nancy Sandra Donna Carol Ruth Sharon Michelle Laura Kimberly Deborah Dorothy Amy Angela Brenda
 Pamela Nicole Katherine Samantha Christine Emma Catherine Debra Rachel Carolyn Janet Heather Diane Julie Joyce Kelly Joan Evelyn Judith Megan Cheryl Andrea
 Hannah Martha Jacqueline Frances Gloria Teresa Kathryn Janice Doris Abigail Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Donald Steven
 Andrew Paul Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon
 Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Henry Douglas Nathan Zachary Kyle Walter Ethan Jeremy Harold Keith
 Roger Gerald Carl Terry Sean Arthur Austin Noah Lawrence Bryan Wayne Ralph Roy Eugene Louis Philip Bobby Johnny Clarence Vernon Lloyd Edith Mildred Thelma
 Gladys Norma Beverly Lois Marjorie Wilma Kaylee Brooklyn Mackenzie Cody Dustin Travis Colton'''),
  ws('''Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Martin Thompson White Harris Clark Lewis Robinson Walker Allen King
 Wright Scott Hill Adams Nelson Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris Murphy Cook Rogers Morgan
 Peterson Cooper Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray Hughes Myers Long Foster Sanders Ross Powell Sullivan Russell
 Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons Patterson Jordan Reynolds Hamilton Graham Wallace Griffin West Cole Hayes Bryant Ellis Stevens
 Whitaker Hollingsworth Pruitt Lockhart Ashworth Birdsong Culpepper Ledbetter Stallings Throckmorton Wetherington Youngblood Hargrove Tillman McAllister McDaniel
 MacKenzie Fitzgerald Kowalchuk Eubanks Satterfield Womack Crenshaw Braswell Dunaway Escue Farnsworth Gillespie''')),
 'hispanic': (ws('''Maria Guadalupe Jose Juan Luis Carlos Jorge Miguel Rosa Carmen Ana Lucia Ximena Alejandro Javier Ricardo Fernando Hector Raul Esperanza Graciela
 Yolanda Beatriz Leticia Marisol Itzel Rogelio Efrain Arturo Ignacio Humberto Consuelo Mercedes Socorro Dulce Yesenia Araceli Ramiro Heriberto'''),
  ws('''Garcia Rodriguez Martinez Hernandez Lopez Gonzalez Perez Sanchez Ramirez Torres Flores Rivera Gomez Diaz Reyes Morales Cruz Ortiz Gutierrez Chavez Ramos
 Ruiz Alvarez Mendoza Vasquez Castillo Jimenez Moreno Romero Herrera Medina Aguilar Vargas Guzman Velazquez Zamora Quintanilla Echeverria Villarreal Arredondo
 Bustamante Cisneros Montemayor Zuniga Iturbide Garcia-Lopez Ruiz-Ortega''') + ['de la Cruz', 'De La Rosa', 'del Rio', 'De Leon', 'de los Santos']),
 'afam': (ws('''DeShawn Latoya Tyrone Keisha Jamal Tamika Darnell Shanice Lakeisha Marquis Tanisha Kareem Ebony Reginald Demetrius Terrell Latasha Monique Rashad
 Shaniqua Antwan Cedric Jermaine Yolonda Chantelle LaTonya Trayvon Aaliyah Imani Nia Jaquan Quinton Raheem Shonda Tyesha D'Andre Ja'Quan'''),
  ws('''Washington Jefferson Jackson Banks Booker Gaines Mosley Dixon Muhammad Braxton Broussard Mayfield Singletary Fontenot Batiste Robinson Williams Freeman
 Merriweather Gadsden Pettaway Charleston Goins Muldrow Ruffin Blackmon Hairston Pinkney Vaughn''')),
 'chinese': (ws('''Wei Xiaoming Jian Mei Li Hui Yan Jing Xiulan Guoqiang Haoran Yifan Zhihao Ruoxi Mingzhe Xinyi Yuting Jiahui Siew Chun Wenjie Lihua Qiang Zhenyu'''),
  ws('Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Peng Cheung Leung Ouyang Szeto Kwok')),
 'korean': (ws('Min-jun Seo-yeon Ji-hoon Soo-jin Hyun-woo Eun-ji Young-ho Kyung-hee Jae-won Mi-sook Dong-hyun Hye-jin Sang-woo Yoon-ah Joon Sung-min Hana Kwang Myung'),
  ws('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song Yoo Hong Jeon Moon Namgung Bae Baek Noh')),
 'viet': (ws('Thi Anh Minh Tuan Hoa Linh Thuy Quang Hung Phuong Duc Trang Bao Khanh Lan Tam Vinh Hanh Nga Loan Huong Dung Thao Hieu'),
  ws('Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Truong Dinh Huynh Luong Trinh Doan Thai Quach')),
 'indian': (ws('''Priya Rajesh Anjali Suresh Deepak Lakshmi Arjun Kavita Sanjay Meera Vikram Pooja Ramesh Sunita Harpreet Gurpreet Jaspreet Venkatesh Srinivas Ananya
 Rohan Nisha Aditya Padma Karthik Divya Manoj Swati Nikhil Jyoti Subramaniam'''),
  ws('''Patel Sharma Singh Kumar Gupta Reddy Rao Iyer Nair Menon Desai Mehta Shah Joshi Kapoor Chatterjee Banerjee Mukherjee Agarwal Verma Krishnamurthy Kaur Dhillon
 Subramanian Ramachandran Venkataraman Pillai Bhatt Trivedi Chowdhury Deshpande Kulkarni''')),
 'pakistani': (ws('Muhammad Ayesha Bilal Zainab Imran Sana Usman Farhan Hamza Nadia Asif Rukhsana Tariq Shazia Waqas Saima Junaid Fatima Kamran Mehwish'),
  ws('Khan Malik Hussain Chaudhry Qureshi Butt Siddiqui Iqbal Sheikh Mirza Awan Raza Baig Javed Akhtar Bhatti Cheema Gilani Niazi Abbasi')),
 'filipino': (ws('Jericho Maricel Rodrigo Imelda Renato Rowena Divina Jomar Analyn Reynaldo Marites Luzviminda Ferdinand Rosalie Edgardo Lourdes Crisanto Jhoanna'),
  ws('Santos Reyes Bautista Ocampo Macaraeg Dimaculangan Pangilinan Villanueva Magsaysay Catacutan Tolentino Dela-Cruz Salonga Manalo Lacson Batungbakal Agbayani Soriano')),
 'arabic': (ws('Ahmed Mohammed Omar Khalid Youssef Ibrahim Layla Noor Hassan Mariam Abdullah Amina Tarek Rania Samir Huda Nabil Salma Walid Zaynab Mustafa Yasmin'),
  ws('Al-Masri El-Sayed Haddad Khoury Nasser Mansour Al-Hashimi Saleh Hamdan Abboud Farouk Barakat Shaheen Al-Rashid Zidan Abdelrahman Najjar Sabbagh Tawfik Bazzi Hijazi')),
 'persian': (ws('Behrouz Shirin Dariush Parisa Reza Nasrin Kourosh Mahsa Farhad Azadeh Siavash Niloufar Babak Mitra Hossein Leila Kaveh Setareh'),
  ws('Hosseini Ahmadi Karimi Mohammadi Tehrani Farahani Rostami Jafari Moradi Ghorbani Shirazi Esfahani Kazemi Rahimi Pahlavan Zandi Golshiri Bakhtiari')),
 'wafrican': (ws('Chidi Ngozi Oluwaseun Kwame Abena Adaeze Emeka Kofi Ama Ifeoma Babatunde Folake Chukwuemeka Yaw Akosua Obinna Funmilayo Kelechi Mamadou Aissatou Ousmane Fatou'),
  ws('Okafor Adeyemi Mensah Okonkwo Boateng Eze Asante Nwosu Diallo Traore Ogunleye Owusu Balogun Chukwu Ndiaye Osei Appiah Onyekachi Uzoma Sow Toure Akinyemi Adichie Kouassi')),
 'eafrican': (ws('Abdi Hodan Tesfaye Selam Wanjiru Kipchoge Achieng Mwangi Dawit Mulugeta Asha Fartun Njeri Otieno Hirut Bekele Nyambura Yonas Ayaan'),
  ws('Warsame Gebremariam Kamau Odhiambo Haile Tadesse Abdullahi Mohamud Kariuki Wambui Tekle Woldemariam Mutua Nyong Kiprono Farah Gebreselassie Ochieng Desta Jama')),
 'slavic': (ws('Ivan Olga Dmitri Svetlana Vladimir Natasha Katarzyna Piotr Zbigniew Agnieszka Bogdan Ludmila Yuri Oksana Milan Jelena Dragan Vesna Stanislaw Halina Tatiana Igor'),
  ws('Ivanov Petrova Kowalski Nowak Wisniewski Kuznetsov Smirnova Horvat Jovanovic Novotny Dvorak Shevchenko Kovalenko Popescu Wojciechowski Zielinski Volkov Markovic Petrovic Szymanski Bondarenko Hrbek Brzezicki')),
 'nordic': (ws('Lars Ingrid Bjorn Astrid Sven Kirsten Nils Solveig Gunnar Annika Torsten Sigrid Olaf Freya Leif Britta Erik Maren'),
  ws('Hansen Olsen Johansson Lindqvist Nilsson Eriksson Andersen Sorensen Halvorsen Bergstrom Gustafson Knutson Rasmussen Sandvik Haugen Virtanen Koskinen Thorvaldsen Lindstrom Ostergaard')),
 'jewish': (ws('Moshe Rivka Shlomo Chaya Avraham Yael Ezra Miriam Shimon Devorah Menachem Tzipora Yitzchak Golda Noam Shoshana Isadore Hyman'),
  ws('Goldberg Cohen Levy Rosenberg Friedman Katz Shapiro Greenbaum Weinstein Horowitz Rabinowitz Feldman Blumenthal Perlmutter Zuckerman Teitelbaum Mizrahi Kaplan Lefkowitz Abramowitz')),
 'greek': (ws('Konstantinos Eleni Dimitrios Sophia Nikolaos Vasiliki Stavros Despina Panagiotis Athena Spiros Evangelia Christos Ioanna'),
  ws('Papadopoulos Pappas Georgiou Nikolaidis Stavropoulos Karagiannis Economou Kostas Theodorou Anagnostou Vlahos Tsakiris Mavros Kyriakides Papageorgiou')),
 'italian': (ws('Giuseppe Antonella Salvatore Francesca Vincenzo Carmela Giovanni Concetta Domenico Filomena Rocco Lucia Angelo Giuliana Pasquale Assunta'),
  ws("Rossi Esposito Russo Ferrari Bianchi Colombo Ricci Marino Bruno Gallo Conti DeLuca D'Angelo DiMaggio Lombardi Santoro Caputo LoPresti Mastroianni Del-Vecchio D'Amico Iannucci")),
 'polynesian': (ws('Sione Mele Tevita Leilani Kalani Ana Sefo Lupe Keoni Malia Viliami Losa Tama Kehaulani Manu Salote Ioane'),
  ws("Tuipulotu Faleolo Kealoha Kamakau Tupou Fa'asavalu Kahananui Leavasa Taufa Vainikolo Mahoe Fonoti Kekauoha Tuiasosopo Latu Tagaloa Kalaniopuu")),
 'native': (ws('Tasunka Wynona Delbert Lorena Wilford Chenoa Harlan Verna Orville Kateri Leland Winona Darrell Bernadine Emerson Ramona'),
  ws('Begay Yazzie Tsosie Benally Nez Begaye Tso Redhouse Whitehorse Runningbear Blackhorse Manygoats Etsitty Peshlakai Standingbear Locklear Oxendine Ironcloud Twohearts Bitsui')),
 'haitian': (ws('Jean-Baptiste Marie-Claire Wilner Guerline Frantz Mirlande Jean-Robert Fabiola Emmanuel Rose-Laure Jocelyn Widelene Pierre Nadege Stanley Ketly'),
  ws('Jean-Louis Toussaint Desrosiers Charlemagne Saint-Fleur Baptiste Celestin Duvalier Etienne Dorvil Joseph Cadet Exume Laguerre Mondesir Paul Cherisier Philogene')),
 'dutchgerman': (ws('Pieter Greta Wilhelm Anneliese Hendrik Liesel Otto Gertrude Johannes Ursula Klaus Ingeborg Dieter Helga Marijke Fritz'),
  ws('Schmidt Mueller Schneider Zimmerman Hoffmann Krueger Schwartz VanDyke Vandenberg Dykstra Bontrager Stoltzfus Yoder Hostetler Oberholtzer Eichelberger Klinkenborg')
  + ['van der Berg', 'Van Dyk', 'von Trotha', 'Van Buren', 'van den Heuvel', 'De Vries']),
 'irish': (ws('Siobhan Declan Maeve Padraig Niamh Eamon Bridget Liam Fiona Cormac Colleen Brendan Deirdre Finbar Aoife Seamus'),
  ws("O'Brien O'Connor O'Malley McCarthy McLaughlin O'Sullivan Gallagher Doherty Kavanagh McGillicuddy Fitzpatrick O'Shaughnessy Brannigan Mulcahy McNamara Delaney Quinlan O'Rourke")),
 'japanese': (ws('Hiroshi Yuki Kenji Akiko Takeshi Sachiko Haruka Masao Noriko Daisuke Emiko Satoshi Keiko Ryo'),
  ws('Tanaka Suzuki Watanabe Yamamoto Nakamura Kobayashi Yoshida Matsumoto Inoue Shimizu Hayashi Fujimoto Okada Morita Nishimura Takahashi')),
 'southeast': (ws('Pa Kou Mai Chue Bounmy Somchai Sokha Sophal Vannak Khamla Xee Toua Phoua Boun Chantha'),
  ws('Vang Xiong Yang Lor Thao Moua Her Chanthavong Phommachanh Keomany Sok Chea Prum Sengsavang Inthavong Srisai')),
 'portbraz': (ws('Joao Fernanda Thiago Luciana Rafael Juliana Marcelo Renata Paulo Adriana Vitor Camila Nuno Fatima'),
  ws('Silva Oliveira Souza Pereira Almeida Carvalho Ferreira Barbosa Medeiros Furtado Teixeira Cabral Mendonca Nascimento Fonseca')),
 'turkicarm': (ws('Mehmet Ayse Emre Zeynep Armen Anahit Hovhannes Siranush Burak Elif Ararat Lusine Aram Gulnara Timur'),
  ws('Yilmaz Demir Kaya Ozturk Petrosyan Hakobyan Sarkisian Grigoryan Manoogian Keshishian Arslan Erdogdu Aliyev Karimov Nazarian')),
}
# names that are words: used where the form (comma, title, label) makes them plain
WORDN = (ws('Grace Mark Will Faith Hope Joy Rose Dawn Amber Summer Autumn Hunter Mason Chase Grant Bill Frank Rusty Dale Cliff Pearl Ruby Opal Ivy Iris Violet Olive Heather Destiny Sunny Reed Drew Gene Rich Robin Jay Penny Ginger Sandy Miles Colt Art Don Crystal Patience Charity Chance Angel'),
         ws('Price Young White Long Page Rice Fields Banks Waters Rivers Stone Wood Brooks Church Bishop Pope King Prince Knight Frost Snow Winter Summers Day Weeks Love Sharp Strong Small Short Little Best Good Moody Savage Butcher Barber Cook Baker Farmer Carpenter Mason Gardner Fish Wolf Fox Drake Swan Crane Finch Bird Lamb Bean Berry Cherry Lemon Pepper Pickle Sugar Bacon Head Legg Hand Foote Beard Bone Payne Hurt Case Bond Cash Coin Bill Outlaw Law Justice Judge Marsh Ford Poole Glass Steele Gold Silver Diamond Ball Battle Park Street Lane Hill'))
SUF = ws('Jr Sr II III IV Jr. Sr.')
ORW = ['anglo'] * 6 + ['hispanic'] * 3 + ['afam'] * 2 + [o for o in ORIGINS if o not in ('anglo',)]


class Person:
    def __init__(s, word=False):
        if word:
            s.o = 'word'
            if R.random() < .5:
                s.f, s.l = R.choice(WORDN[0]), R.choice(ORIGINS['anglo'][1])
            else:
                s.f, s.l = R.choice(ORIGINS['anglo'][0]), R.choice(WORDN[1])
        else:
            s.o = R.choice(ORW)
            F, L = ORIGINS[s.o]
            s.f, s.l = R.choice(F), R.choice(L)
            if s.o == 'viet' and R.random() < .3 and s.f != 'Thi':
                s.f = R.choice(['Thi ', 'Van ']) + s.f
            if s.f == 'Thi':
                s.f = 'Thi ' + R.choice(['Lan', 'Hoa', 'Nga', 'Huong'])
            r = R.random()
            if r < .04 and s.o in ('anglo', 'hispanic', 'afam', 'irish', 'italian') and '-' not in s.l and ' ' not in s.l:
                s.l += '-' + R.choice([x for x in ORIGINS[R.choice(['anglo', 'hispanic', 'slavic'])][1] if '-' not in x and ' ' not in x])
            elif r < .12 and s.o not in ('anglo', 'native'):
                s.f = R.choice([x for x in ORIGINS['anglo'][0]])
        while s.f == s.l:
            s.l = R.choice(ORIGINS['anglo'][1])
        s.m = R.choice('ABCDEFGHJKLMNPRSTVW')
        s.suf = R.choice(SUF) if R.random() < .07 else ''

    def form(s, k):
        sf = (' ' + s.suf) if s.suf else ''
        lsf = s.l + sf
        if k == 'any':
            k = R.choice(['fl'] * 5 + ['fml', 'fml', 'lf', 'lf', 'lfm', 'lfm'])
        return {'fl': s.f + ' ' + s.l + sf, 'fml': s.f + ' ' + s.m + R.choice(['.', '']) + ' ' + s.l + sf, 'lf': lsf + ', ' + s.f, 'lfc': lsf + ',' + s.f,
                'lfm': lsf + ', ' + s.f + ' ' + s.m + R.choice(['.', '']), 'last': s.l, 'jl': s.f[0] + '. ' + s.l, 'nm1': s.l + '*' + s.f, 'nm1m': s.l + '*' + s.f + '*' + s.m,
                'hl7': s.l + '^' + s.f, 'hl7m': s.l + '^' + s.f + '^' + s.m, 'lsp': s.l + ' ' + s.f + ' ' + s.m, 'ff': s.f + ' ' + s.l,
                'initf': s.f[0] + '. ' + s.m + '. ' + s.l}[k]


NAMEK = {'any', 'fl', 'fml', 'lf', 'lfc', 'lfm', 'last', 'jl', 'nm1', 'nm1m', 'hl7', 'hl7m', 'lsp', 'ff', 'initf'}
L = {}
G = {}


def d(n):
    return ''.join(R.choice('0123456789') for _ in range(n))


def dn(n):
    return R.choice('123456789') + d(n - 1)


def lt(n, a='ABCDEFGHJKMNPRSTUVWXYZ'):
    return ''.join(R.choice(a) for _ in range(n))


def mixid(n):
    """n letters and digits, digits at least 4, starts with either"""
    while 1:
        x = ''.join(R.choice('0123456789' * 3 + 'ABCDEFGHJKLMNPQRSTUVWXYZ') for _ in range(n))
        if sum(c.isdigit() for c in x) >= max(4, n - 4) and not x.isalpha():
            return x


def expand(t, ppl=None, word=False):
    ppl = {} if ppl is None else ppl
    while 1:
        m = re.search(r'\[([^\[\]]*)\]', t)
        if not m:
            break
        t = t[:m.start()] + R.choice(m.group(1).split('|')) + t[m.end():]

    def rep(m):
        k = m.group(1)
        mm = re.fullmatch(r'([a-z]+\d?[a-z]*?)(_?\d)?', k)
        base, ix = k, ''
        if k.startswith('n '):
            a, b = map(int, k[2:].split())
            return str(R.randint(a, b))
        m2 = re.fullmatch(r'(.+)_(\d)', k)
        if m2:
            base, ix = m2.groups()
        if base in NAMEK:
            if ix not in ppl:
                ppl[ix] = Person(word)
            return '«' + ppl[ix].form(base) + '»'
        if k in G:
            return G[k]()
        return R.choice(L[k])
    for _ in range(3):
        if '{' not in t:
            break
        t = re.sub(r'\{([^{}]+)\}', rep, t)
    assert '{' not in t, t
    return re.sub(r' {2,}', ' ', t).strip()


# ---------------------------------------------------------------- number kinds
def ssn_parts():
    while 1:
        a, g, s = R.randint(1, 899), R.randint(1, 99), R.randint(1, 9999)
        x = '%03d%02d%04d' % (a, g, s)
        if a == 666 or len(set(x)) == 1 or x in ('078051120', '219099999', '123456789'):
            continue
        return x[:3], x[3:5], x[5:]


def luhn(p):
    t = 0
    for i, c in enumerate(reversed(p)):
        v = int(c)
        if i % 2 == 0:
            v *= 2
            v = v - 9 if v > 9 else v
        t += v
    return str(-t % 10)


def g_card():
    p, n = R.choice([('4', 16)] * 3 + [(str(R.randint(51, 55)), 16)] * 2 + [(str(R.randint(2221, 2720)), 16), ('34', 15), ('37', 15), ('37', 15), ('6011', 16), (str(R.randint(644, 649)), 16), ('65', 16),
                                                                       (str(R.randint(3528, 3589)), 16), ('36', 14), ('38', 14), (str(R.randint(300, 305)), 14)])
    x = p + d(n - 1 - len(p))
    x += luhn(x)
    s = R.choice([' ', '-', '', ' '])
    if n == 16:
        o = s.join(x[i:i + 4] for i in range(0, 16, 4))
    else:
        o = s.join([x[:4], x[4:10], x[10:]])
    return '«' + o + '»'


IBANS = {'DE': '18n', 'FR': '20n1a2n', 'GB': '4a14n', 'ES': '20n', 'IT': '1a22n', 'NL': '4a10n', 'BE': '12n', 'CH': '17n', 'AT': '16n', 'PT': '21n', 'SE': '20n', 'NO': '11n', 'DK': '14n', 'FI': '14n', 'IE': '4a14n',
         'PL': '24n', 'GR': '23n', 'SA': '20n', 'AE': '19n', 'TR': '22n', 'IL': '19n', 'RO': '4a16n', 'CZ': '20n', 'HU': '24n', 'LU': '16n'}


def g_iban():
    c = R.choice(sorted(IBANS))
    b = ''
    for n, k in re.findall(r'(\d+)([na])', IBANS[c]):
        b += d(int(n)) if k == 'n' else lt(int(n), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    num = ''.join(str(int(ch, 36)) for ch in b + c + '00')
    x = c + '%02d' % (98 - int(num) % 97) + b
    if R.random() < .55:
        x = ' '.join(x[i:i + 4] for i in range(0, len(x), 4))
    return '«' + x + '»'


VT = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
WMI = ws('1HG 1FT 1G1 2T1 3VW 4T1 5YJ JTD KMH WBA 1C4 2HG 5NP JN8 1N4 KNA WVW YV1 SAL 3FA 1FM 1GC 2C3 JHM')


def g_vin():
    A = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'
    x = R.choice(WMI) + ''.join(R.choice(A) for _ in range(5)) + '0' + R.choice('ABCDEFGHJKLMNPRSTVWXY123456789') + R.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') + d(6)
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    t = sum(w[i] * (int(c) if c.isdigit() else VT[c]) for i, c in enumerate(x)) % 11
    x = x[:8] + ('X' if t == 10 else str(t)) + x[9:]
    return '«' + (x if R.random() < .85 else x.lower()) + '»'


def g_mbi():
    A, N = 'ACDEFGHJKMNPQRTUVWXY', '0123456789'
    x = R.choice('123456789') + R.choice(A) + R.choice(A + N) + R.choice(N) + R.choice(A) + R.choice(A + N) + R.choice(N) + R.choice(A) + R.choice(A) + d(2)
    if R.random() < .45:
        x = x[:4] + '-' + x[4:7] + '-' + x[7:]
    if R.random() < .15:
        x = x.lower()
    return '«' + x + '»'


def g_hicn():
    a, b, c = ssn_parts()
    s = R.choice(ws('A A A B B1 B2 C1 C2 C3 D D6 E F1 HA J1 K1 M T TA W W1'))
    return '«%s-%s-%s%s%s»' % (a, b, c, R.choice(['', '', '-']), s)


def g_hicnbare():
    a, b, c = ssn_parts()
    return '«%s»' % R.choice([a + b + c + R.choice(ws('A A B B1 C1 D D6 M T W')), R.choice(['A', 'MA', 'WA', 'WD']) + dn(6), R.choice(['A', 'MA', 'WA', 'WD']) + a + b + c])


def nanp(tf=False):
    while 1:
        a, e = R.randint(201, 989), R.randint(200, 999)
        if a % 100 == 11 or e % 100 == 11 or a in (800, 833, 844, 855, 866, 877, 888, 822, 880, 881, 882, 900, 555, 700, 710, 500, 600) or 370 <= a <= 379 or 960 <= a <= 969 or a // 10 % 10 == 9:
            continue
        return str(a), str(e), d(4)


def g_phone():
    a, e, l = nanp()
    return '«' + R.choice(['(%s) %s-%s', '%s-%s-%s', '%s.%s.%s', '(%s)%s-%s', '+1 %s-%s-%s', '1-%s-%s-%s', '%s %s %s', '+1 (%s) %s-%s', '%s/%s-%s', '+1.%s.%s.%s']) % (a, e, l) + '»'


def g_phonebare():
    return '«' + ''.join(nanp()) + '»'


def g_phoneseg():
    a, e, l = nanp()
    return '«%s-%s-%s»' % (a, e, l)


EMDOM = ws('gmail.com yahoo.com outlook.com aol.com comcast.net hotmail.com icloud.com msn.com verizon.net protonmail.com sbcglobal.net att.net me.com bellsouth.net cox.net charter.net live.com mail.ru qq.com utexas.edu mymail.co.uk')


def g_email():
    p = Person()
    f, l = re.sub(r"[^a-z]", '', p.f.lower()), re.sub(r"[^a-z]", '', p.l.lower())
    x = R.choice([f + '.' + l, f[0] + l, f + l[0] + d(2), l + f[0] + d(3), f + '_' + l, f + '.' + l + d(2), l + '.' + f, f + '-' + l, f + '+claims', f[0] + '.' + l + str(R.randint(1950, 2005)), 'mom.of.' + R.choice(ws('three two boys twins')) + d(2),
                  'skibum' + d(3), 'papa_' + l, f + l]) + '@' + R.choice(EMDOM)
    return '«' + (x.upper() if R.random() < .15 else x) + '»'


ST2 = ws('AL AZ AR CA CO CT DE FL GA ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY')
STREETS = W('''Maple|Oak|Elm|Washington|Cedar|Pine|Lakeview|Hillcrest|Sycamore|Magnolia|Peachtree|Riverside|Sunset|Church|Franklin|Walnut|Chestnut|Spruce|Highland|Forest|Juniper|Mockingbird|Old Mill|Stonebridge|Quail Hollow|Cottonwood|Martin Luther King|
Saint Andrews|Cherry Tree|Bluebonnet|Whispering Pines|La Cienega|Via Dolorosa|Camino Real|El Dorado|Pleasant Valley|Meadowlark|Fox Run|Briarwood|Timber Ridge|Kingsbury|Wabash|Delancey|Tchoupitoulas|Nicollet|Ponce de Leon|Buffalo Gap|Lost Creek|Snake River|Indian School''')
SUFX = ws('St Street Ave Avenue Blvd Rd Road Dr Drive Ln Lane Ct Court Pl Place Ter Way Cir Circle Pkwy Parkway Trl Trail Loop Sq Run Pike Xing Hwy Cv Pt')


def g_address():
    k = R.random()
    num = R.choice([str(R.randint(1, 19999)), str(R.randint(100, 9999)), str(R.randint(100, 999)) + R.choice('ABC'), '%d-%d' % (R.randint(10, 99), R.randint(10, 99)), '%d 1/2' % R.randint(100, 999)] if R.random() < .3 else [str(R.randint(100, 19999))])
    pre = R.choice(['', '', '', 'N ', 'S ', 'E ', 'W ', 'NW ', 'SE ', 'North ', 'West ', 'S. '])
    unit = R.choice(['', '', '', '', ' Apt ' + str(R.randint(1, 40)) + R.choice(['', 'A', 'B']), ' #' + str(R.randint(1, 400)), ', Apt. ' + R.choice('ABCDEF'), ' Unit ' + str(R.randint(1, 60)), ' Ste ' + str(R.randint(100, 900)), ' Lot ' + str(R.randint(1, 90)), ' Fl ' + str(R.randint(2, 20))])
    if k < .55:
        x = num + ' ' + pre + R.choice(STREETS) + ' ' + R.choice(SUFX) + R.choice(['', '', '.'] if not unit else ['']) + unit
    elif k < .67:
        n = R.randint(1, 190)
        x = num + ' ' + pre + str(n) + ('th' if n % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')) + ' ' + R.choice(['St', 'Ave', 'Street', 'Avenue', 'Pl']) + unit
    elif k < .74:
        x = num + ' ' + R.choice(['County Road', 'County Rd', 'Hwy', 'State Route', 'US Highway', 'FM', 'State Hwy']) + ' ' + str(R.randint(2, 3999))
    elif k < .78:
        x = R.choice(['W%d N%d', 'N%d W%d']) % (R.randint(50, 300), R.randint(5000, 20000)) + ' ' + R.choice(STREETS) + ' ' + R.choice(['Rd', 'Dr', 'Ln'])
    elif k < .9:
        x = R.choice(['P.O. Box ', 'PO Box ', 'P O Box ', 'Post Office Box ', 'po box ', 'PO BOX ']) + str(R.randint(2, 99999))
    elif k < .95:
        x = R.choice(['RR %d Box %d', 'HC %d Box %d', 'PSC %d Box %d', 'Rural Route %d Box %d']) % (R.randint(1, 90), R.randint(3, 900))
    else:
        x = num + ' ' + pre + R.choice(['Broadway', 'Avenue ' + R.choice('BCDHJKMU')]) + unit
    return '«' + re.sub(r'\.$', '', x) + '»'


# city, state, ZIP triples known to be right
CZ = [x.rsplit(' ', 2) for x in W('''Peoria IL 61602|Toledo OH 43604|Boise ID 83702|Fresno CA 93721|Macon GA 31201|Shreveport LA 71101|Duluth MN 55802|Yakima WA 98901|Laredo TX 78040|Bangor ME 04401|Provo UT 84601|Tulsa OK 74103|
Fargo ND 58102|Mobile AL 36602|Erie PA 16501|Lowell MA 01852|Waterbury CT 06702|Reno NV 89501|Pueblo CO 81003|Biloxi MS 39530|Flint MI 48502|Akron OH 44308|Topeka KS 66603|Roswell NM 88201|Missoula MT 59801|Bakersfield CA 93301|
Chattanooga TN 37402|Knoxville TN 37902|Spokane WA 99201|Des Moines IA 50309|Sioux Falls SD 57104|Green Bay WI 54301|Baton Rouge LA 70801|Corpus Christi TX 78401|Fort Wayne IN 46802|Santa Rosa CA 95401|Terre Haute IN 47807|
El Paso TX 79901|Rapid City SD 57701|Cedar Rapids IA 52401|Winston-Salem NC 27101|Coeur d'Alene ID 83814|Walla Walla WA 99362|Pocatello ID 83201|Hattiesburg MS 39401|Kalamazoo MI 49007|Schenectady NY 12305|Poughkeepsie NY 12601|
Scranton PA 18503|Allentown PA 18101|Youngstown OH 44503|Dothan AL 36301|Valdosta GA 31601|Gainesville FL 32601|Ocala FL 34471|Lakeland FL 33801|Tuscaloosa AL 35401|Lubbock TX 79401|Amarillo TX 79101|Abilene TX 79601|
Stockton CA 95202|Modesto CA 95354|Salem OR 97301|Eugene OR 97401|Nashua NH 03060|Burlington VT 05401|Roanoke VA 24011|Lynchburg VA 24504|Wheeling WV 26003|Paducah KY 42001|Owensboro KY 42301|Joplin MO 64801|Hannibal MO 63401|
Casper WY 82601|Billings MT 59101|Grand Forks ND 58201|Kearney NE 68847|Wichita KS 67202|Muskogee OK 74401|Texarkana TX 75501|Brownsville TX 78520|Visalia CA 93291|Oxnard CA 93030|Flagstaff AZ 86001|Yuma AZ 85364|Pawtucket RI 02860|Dover DE 19901|Hagerstown MD 21740''')]
STN = dict(zip(ST2, W('Alabama|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming')))
STN.update(AK='Alaska', HI='Hawaii')


def g_cityst():
    c, s, z = R.choice(CZ)
    return '«%s»%s%s' % (c, R.choice([', ', ', ', ' ']), s) if R.random() < .7 else '«%s», %s' % (c, STN[s])


def g_city():
    return '«%s»' % R.choice(CZ)[0]


def g_zip():
    z = R.choice(CZ)[2]
    return '«%s»' % (z if R.random() < .6 else z + '-' + '%04d' % R.randint(1, 9899))


def g_stzip():
    c, s, z = R.choice(CZ)
    return s + ' «%s»' % (z if R.random() < .6 else z + '-' + '%04d' % R.randint(1, 9899))


MON = ws('January February March April May June July August September October November December')
MO3 = [m[:3] for m in MON]


def g_date(y0=1925, y1=2025, forms=None):
    y, m, dd = R.randint(y0, y1), R.randint(1, 12), R.randint(1, 28)
    k = R.choice(forms or [0, 0, 0, 0, 1, 2, 3, 3, 4, 5, 6, 7, 8])
    return '«' + ['%02d/%02d/%d' % (m, dd, y), '%d-%02d-%02d' % (y, m, dd), '%02d-%s-%d' % (dd, MO3[m - 1].upper(), y), '%s %d, %d' % (MON[m - 1], dd, y), '%s %d, %d' % (MO3[m - 1], dd, y), '%d/%d/%02d' % (m, dd, y % 100),
                  '%d %s %d' % (dd, MON[m - 1], y), '%02d-%02d-%d' % (m, dd, y), '%d/%d/%d' % (m, dd, y)][k] + '»'


G['dob'] = lambda: g_date(1926, 2019)
G['dos'] = lambda: g_date(2018, 2025)
G['d8'] = lambda: '«%d%02d%02d»' % (R.randint(1928, 2024), R.randint(1, 12), R.randint(1, 28))
G['d8r'] = lambda: '«%d%02d%02d-%d%02d%02d»' % (lambda y, m, a: (y, m, a, y, m, a + R.randint(1, 9)))(R.randint(2019, 2024), R.randint(1, 12), R.randint(1, 18))
G['ssn'] = lambda: '«' + R.choice(['-', '-', '-', ' ', '.']).join(ssn_parts()) + '»'
G['ssnbare'] = lambda: '«' + ''.join(ssn_parts()) + '»'
G['ssn4'] = lambda: '«%04d»' % R.randint(1, 9999)
for k, f in dict(phone=g_phone, phonebare=g_phonebare, phoneseg=g_phoneseg, email=g_email, address=g_address, cityst=g_cityst, city=g_city, zip=g_zip, stzip=g_stzip, card=g_card, iban=g_iban, vin=g_vin, mbi=g_mbi, hicn=g_hicn, hicnbare=g_hicnbare).items():
    G[k] = f
G['age'] = lambda: '«%d»' % R.choice(list(range(90, 102)) + [90, 91, 92, 93, 94, 95, 96, 97, 103, 104, 105])
G['agew'] = lambda: '«ninety%s»' % R.choice(['-one', '-two', '-three', '-four', '-five', '-six', '-seven', '-eight', '-nine', ' one', ' two', ' four'])
G['mrn'] = lambda: '«%s»' % R.choice([dn(6), dn(7), dn(8), dn(9), dn(10), 'E' + dn(7), lt(2) + dn(7), '00' + dn(6), dn(3) + '-' + d(2) + '-' + d(3), dn(3) + lt(1) + d(5), 'H' + d(9)])
G['member'] = lambda: '«%s»' % R.choice([lt(3) + dn(9), lt(3) + d(3) + lt(1) + d(5), 'W' + dn(9), 'U' + dn(8), 'H' + dn(8), dn(9) + '-0' + R.choice('0123'), dn(11), lt(3) + dn(12), dn(10), 'Z' + lt(2) + dn(8), mixid(10), lt(1) + dn(7) + '01'])
G['account'] = lambda: '«%s»' % R.choice([dn(6), dn(8), dn(9), dn(10), dn(12), 'V' + dn(9), 'A' + dn(8), lt(2) + dn(7), dn(4) + '-' + d(6), 'HAR' + dn(8), dn(7) + lt(1)])
G['plate'] = lambda: '«%s»' % R.choice([dn(1) + lt(3) + d(3), lt(3) + '-' + d(4), lt(3) + d(3), lt(2) + d(5), lt(3) + ' ' + d(4), d(3) + '-' + lt(3), lt(2) + d(2) + lt(2) + d(1), dn(3) + ' ' + lt(3)])
G['serial'] = lambda: '«%s»' % R.choice([lt(3) + dn(6), dn(8), dn(4) + '-' + dn(5), lt(2) + dn(7) + lt(1), 'PJN' + dn(6) + 'H', 'SN' + dn(7), dn(10), lt(1) + d(3) + lt(1) + d(5)])
G['mac'] = lambda: '«%s»' % R.choice([lambda h: ':'.join(h), lambda h: '-'.join(h), lambda h: ':'.join(h).upper(), lambda h: '-'.join(h).upper(), lambda h: '.'.join([''.join(h[i:i + 2]) for i in (0, 2, 4)])])(['%02x' % R.randint(1, 254) for _ in range(6)])


def g_ip():
    k = R.random()
    if k < .65:
        return '«%d.%d.%d.%d»' % (R.choice([x for x in range(12, 223) if x != 127]), R.randint(16, 255), R.randint(0, 255), R.randint(1, 254))
    h = ['%x' % R.randint(0x10, 0xffff) for _ in range(8)]
    if k < .8:
        return '«2001:%s»' % ':'.join(['db8'] + h[2:])
    if k < .9:
        return '«2600:%s::%s»' % (h[1], ':'.join(h[:R.randint(1, 3)]))
    if k < .96:
        return '«fe80::%s»' % ':'.join(h[:4])
    return '«::ffff:%d.%d.%d.%d»' % (R.randint(12, 99), R.randint(16, 255), R.randint(0, 255), R.randint(1, 254))


G['ip'] = g_ip
HOSTS = W('caringpages.com|gofundhelp.org|familytreebook.net|myhealthvideo.com|blogspace.org|tributewall.com|linkedprofile.com|photoshare.net|recoverydiary.org|pixelbook.co|scanviewer.net|memoriallane.com|chartlink.us|careportal.io|homepage.me|vidclips.tv')


def g_url():
    p = Person()
    f, l = re.sub(r'[^a-z]', '', p.f.lower()), re.sub(r'[^a-z]', '', p.l.lower())
    path = R.choice(['/' + f + l, '/u/' + f + d(3), '/visit/' + f + '-' + l, '/patient/' + dn(6), '/p?id=' + dn(7), '/profile.php?id=' + dn(9), '/stories/' + l + '-family', '/share/' + lt(2).lower() + d(5), '/obituaries/' + f + '-' + l + '-' + dn(6)])
    return '«' + R.choice(['https://www.', 'http://', 'https://', 'www.', 'https://my.', '']) + R.choice(HOSTS) + path + '»'


G['url'] = g_url


def gtin(x13):
    t = sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(x13))
    return x13 + str(-t % 10)


B43 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%'


def g_udi():
    g = gtin('0' + '0' + dn(11))
    ymd = lambda a: '%02d%02d%02d' % (R.randint(*a), R.randint(1, 12), R.randint(1, 28))
    if R.random() < .8:
        return '«(01)%s%s%s%s(21)%s»' % (g, R.choice(['', '(11)' + ymd((19, 24))]), R.choice(['', '(17)' + ymd((26, 31))]), R.choice(['', '(10)' + lt(1) + dn(4)]), R.choice([dn(8), lt(2) + dn(6), 'S' + dn(7), dn(6) + lt(1)]))
    x = '+%s%s%s/$+%s' % (lt(1) + d(3), mixid(6), R.choice('0123'), lt(1) + dn(7))
    return '«' + x + B43[sum(B43.index(c) for c in x) % 43] + '»'


G['udi'] = g_udi


def lic():
    s = R.choice(ws('CA FL NJ NY TX IL MI OH PA VA CO WI AZ GA MN MD MA WA'))
    A = lt(1)
    x = {'CA': A + dn(7), 'FL': A + '%s-%s-%s-%s-%s' % (d(3), d(3), d(2), d(3), d(1)), 'NJ': A + d(14), 'NY': R.choice([dn(9), dn(3) + ' ' + d(3) + ' ' + d(3)]), 'TX': dn(8), 'IL': A + d(3) + '-' + d(4) + '-' + d(4),
         'MI': A + ' ' + d(3) + ' ' + d(3) + ' ' + d(3) + ' ' + d(3), 'OH': lt(2) + d(6), 'PA': dn(8), 'VA': A + d(8), 'CO': d(2) + '-' + d(3) + '-' + d(4), 'WI': A + d(3) + '-' + d(4) + '-' + d(4) + '-' + d(2), 'AZ': A + d(8), 'GA': dn(9),
         'MN': A + d(12), 'MD': A + '-' + d(3) + '-' + d(3) + '-' + d(3) + '-' + d(3), 'MA': 'S' + d(8), 'WA': 'WDL' + mixid(9)}[s]
    return s, '«' + x + '»'


G['lic'] = lambda: lic()[1]
G['stlic'] = lambda: R.choice(['{0} DL {1}', '{0} driver license {1}', 'DL ({0}) {1}', "{0} driver's license no. {1}", 'DL# {1} ({0})', '{0} DL#: {1}']).format(*lic())


def mcaid():
    s = R.choice(ws('NY CA TX FL PA MI MA OH WA AZ'))
    ny = lt(2) + d(5) + lt(1)
    x = {'NY': ny, 'CA': R.choice(['9' + d(7) + lt(1, 'ACDEFGHJKMNPRTUVWXY'), '9' + d(7) + lt(1, 'ACDEFGHJKMNPRTUVWXY') + d(1) + '4' + '%03d' % R.randint(1, 365)]), 'TX': dn(9), 'FL': dn(10), 'PA': dn(10), 'MI': dn(10), 'MA': '1' + d(11), 'OH': '1' + d(11), 'WA': '1' + d(8) + 'WA', 'AZ': 'A' + d(8)}[s]
    lab = {'NY': ['NY Medicaid CIN', 'CIN', 'eMedNY client ID', 'NYS Medicaid ID'], 'CA': ['Medi-Cal ID', 'Medi-Cal BIC', 'BIC #', 'Medi-Cal CIN'], 'TX': ['Texas Medicaid ID', 'Medicaid PCN', 'TX Medicaid #'], 'FL': ['Florida Medicaid ID', 'FL Medicaid #'],
           'PA': ['PA Medicaid recipient ID', 'PA Medical Assistance ID', 'Medicaid recip #'], 'MI': ['MI Medicaid ID', 'mihealth Medicaid ID', 'Medicaid beneficiary ID'], 'MA': ['MassHealth ID', 'MassHealth member ID'], 'OH': ['Ohio Medicaid ID', 'Medicaid billing #'],
           'WA': ['ProviderOne client ID', 'WA Medicaid ID'], 'AZ': ['AHCCCS ID', 'AHCCCS #']}[s]
    return R.choice(lab) + R.choice([' ', ': ', ' ', ' is ', ' - ', ' = ']) + '«' + x + '»'


G['mcaid'] = mcaid
G['mcaidany'] = lambda: '«' + R.choice([dn(9), dn(10), dn(12), 'A' + d(8), lt(2) + d(5) + lt(1)]) + '»'

# ---------------------------------------------------------------- word lists shared by notes
L['payer'] = W('Aetna|Cigna|UnitedHealthcare|Humana|BCBS|Anthem|Medicare|Medicaid|Tricare|Molina|WellCare|Ambetter|Centene|Kaiser|Medicare Advantage|the secondary|the primary plan')
L['plan'] = W('PPO|HMO|POS|EPO|HDHP|Medicare Advantage|Medigap|COBRA|commercial|managed Medicaid')
L['money'] = W('$128.40|$1,204.00|$76.15|$42.10|$310.00|$2,980.75|$15.00|$640.22|$88.00|$5,112.90')
L['svc'] = W('knee MRI|PT visits|home oxygen|a CT of the abdomen|the sleep study|cataract surgery|an office visit|infusion therapy|the wheelchair|dialysis|lab work|an echocardiogram|a colonoscopy|the ER visit|speech therapy|a hearing aid|CPAP supplies|the hip replacement|chemotherapy|an epidural injection')
L['dx'] = W('type 2 diabetes|hypertension|COPD|heart failure|a wrist fracture|pneumonia|low back pain|chest pain|atrial fibrillation|asthma|cellulitis|migraine|sepsis|osteoarthritis|kidney stones|major depression|GERD|sciatica|a urinary tract infection|anemia')
L['role'] = W('spouse|wife|husband|daughter|son|mother|father|guardian|sister|brother|grandson|caregiver|niece|neighbor')
L['code5'] = W('99213|99214|73721|45378|97110|93306|66984|27447|70450|99285|80053|36415|20610')
L['carc'] = W('CO-45|CO-16|CO-29|PR-1|PR-204|OA-18|CO-50|CO-97|CO-197|PI-15|CO-22|OA-23|PR-31|CO-109')
L['title'] = W('Mr.|Mrs.|Ms.|Miss|Mr|Mrs|Ms')
L['drt'] = W('Dr.|Dr|Doctor')
L['cred'] = W('MD|DO|NP|PA-C|RN|LCSW|DPM|PT|DDS|CRNA|OD|DC|APRN|PhD')
L['fac'] = W('the clinic|the ED|outpatient rehab|the surgery center|the nursing home|urgent care|radiology|the infusion suite|telehealth|the lab')
L['reason'] = W('coverage terminated|no prior authorization|duplicate claim|timely filing exceeded|not medically necessary|non-covered service|COB information needed|invalid modifier|benefit maximum reached|out of network|records not received|eligibility not found')

# ---------------------------------------------------------------- NAME as the whole field value
T_NAME_PAYER = W('') + '''{fl}
{fl}
{fl}
{fml}
{fml}
{lf}
{lf}
{lfm}
{lfm}
{lfc}
{any} INSURANCE
{ff} INSURANCE
{ff} Medicaid
{ff} policy
{fl} self pay
SELF PAY - {any}
SELF PAY {fl}
PRIVATE PAY: {any}
{any} (SELF)
{any} (SELF PAY)
{lf} - SELF
Patient: {any}
PT {lf}
Guarantor {fl}
GUARANTOR: {any}
Insured: {any}
INSURED {lfm}
Subscriber {any}
SUBSCRIBER: {jl}
RE: {any}
c/o {fl}
C/O {title} {ff}
ATTN: {title} {last}
BILL TO {fl}
Bill to patient {any}
AETNA - {lf}
BCBS / {lfm}
MEDICARE ({fml})
CIGNA FOR {fl}
{ff} CLAIM
{any} - CASH
Responsible party {any}
RESP PARTY: {lf}
ESTATE OF {fl}
Estate of {fml}
PARENT OF {fl}
{title} {ff}
{title} {last}
{title} {jl}
MEDICAID {lf}
{lf} / {fl_2}
{fl} AND {fl_2}
HUMANA MEMBER {fl}
Policyholder {any}
POLICY HOLDER: {lf}
UNINSURED: {lf}
WC CLAIMANT {any}
Claimant: {lf}
NM1*IL*1*{nm1}~
NM1*IL*1*{nm1m}~
NM1*QC*1*{nm1m}***~
{hl7}
{hl7m}
IN1|1|||||||||||||||{hl7m}'''.split('\n')
T_NAME_TEXT = '''{fl}
{fml}
{lf}
{lfm}
{lfc}
{drt} {fl}
{drt} {last}
{fl}, {cred}
{fml}, {cred}
{fl} {cred}
{lf} {cred}
Patient {any} not eligible on date of service
PT {lf} - {reason}
{lf}: {reason}
{reason} - {any}
{reason} ({lf})
Member {fl} not found on eligibility file
SUBSCRIBER NAME MISMATCH: {lf}
Name on claim ({fl}) does not match card ({fml_2})
Claim submitted under {any}; member is {fl_2}
DEPENDENT {lf} NOT COVERED
Dependent {ff} aged out of plan
{carc} {lf}
{carc}: {reason}, patient {fl}
Newborn {fl} not enrolled under mother {fl_2}
Rendering {drt} {last} not credentialed
RENDERING PROVIDER {lf} {cred} NOT PAR
Referring {drt} {fl} not on file
Ordering physician {fl}, MD, not enrolled in PECOS
Attending: {lf} {cred}
Attending {drt} {ff}
PATIENT NAME: {lfm}
Pt name {any}
Insured: {lf} - {reason}
Guarantor: {fml}
GUAR {lf}
Denied for {title} {last}
DENIED - {title} {ff} - {reason}
Per {drt} {last}, {reason}
Home of {ff}
Residence of {title} {last}
Seen at home, {fl}
Case manager {ff}
Signed by {fl}
Reviewed by {fl} {cred}
Appeal from {fl}
Spoke w/ {ff}
NM1*QC*1*{nm1}~
NM1*IL*1*{nm1m}****~
PID|1||||{hl7m}
PID|||||{hl7}
{hl7m}
{fl} deceased, bill estate
{any} - no coverage
Coverage for {fl} lapsed
Policy belongs to {fl}
Other insured: {lf}
Responsible party: {jl}
ATTN {title} {last}
To {title} {jl}'''.split('\n')

# ---------------------------------------------------------------- NAME in notes
T_NAME_NOTE = '''Called {payer} about {fl}; rep said {reason}.
Spoke with {fl} regarding the balance of {money}.
{fl} called to dispute the {money} copay.
Left voicemail for {fl}, will try again Monday.
Patient {fl} presented to {fac} with {dx}.
Pt {last} states she never received the EOB.
Pt. {last} requests an itemized bill.
Patient: {lf}. Claim denied {carc}.
{title} {last} is requesting a payment plan for {money}.
{title} {last} reports worsening pain since the procedure.
{drt} {last} ordered {svc}.
{drt} {fl} will do the peer-to-peer.
P2P with {drt} {last} set for Thursday at 2.
Letter of medical necessity signed by {drt} {fl}.
The {role}, {fl}, will bring the new card.
{role} {fl} is the policy holder.
Policy is under {role} {fl}, not under the patient.
Spoke to {fl_2}, {role} of {fl}, about the denial.
Verified eligibility for {any} with {payer}.
Subscriber {fl}, dependent {fl_2}, both active on the {plan} plan.
Guarantor is {any}; patient is {fl_2}.
Insured: {lf}; relationship to patient is {role}.
RE: {any} - appeal for {svc}
Re: {fl}, denial of {svc}.
Dear {title} {last}, we have received your appeal.
Dear {drt} {last}, the request for {svc} is under review.
Please send records for {lfm} to {payer}.
Records for {fl} were faxed yesterday.
Claim for {fl} paid at {money} after the appeal.
{fl} was seen at {fac} for {dx}.
{fl} has {dx} and needs {svc}.
{fml} is a 54-year-old with {dx}.
{fl} is a 67 y/o male with a history of {dx}.
Consult requested by {drt} {last} for {dx}.
Assisting surgeon {fl}, {cred}, billed with modifier 80.
Anesthesia by {fl} {cred}, 95 minutes.
Rendering provider is {lf} {cred}.
Note dictated by {fl}, {cred}.
Electronically signed by {fml}, {cred}.
Reviewed and agreed, {fl} {cred}
Seen together with resident {drt} {last}.
{drt} {jl} declined to change the order.
Nurse {fl} gave discharge teaching.
Per RN {fl}, the patient was discharged to home.
Social worker {fl} arranged transport.
Care coordinator {fl} will follow up in two weeks.
Rep {fl} at {payer} gave no reference number.
Talked to supervisor {fl} at {payer}, claim sent back for reprocessing.
{payer} rep named {ff} said the claim is in process.
Interpreter {fl} used for the visit.
Attorney {fl} requests the lien amount.
Adjuster {fl} approved {svc}.
WC adjuster is {fl}, employer confirmed the injury.
Employer contact {fl} says coverage ended.
Emergency contact: {fl} ({role}).
Emerg contact {fl}, {role}.
Next of kin {fl}.
NOK: {fl}, {role}
Health care proxy is {fl}.
POA {fl} signed the release.
Mother's name is {fl}.
Father {fl} carries the other coverage.
Baby of {fl}, single live birth.
NEWBORN GIRL, mother {fl}, no own coverage yet.
Twin A registered under {fl}.
Wrong patient: charge belongs to {any}, not {any_2}.
Charge posted to {fl} in error, moved to {fl_2}.
Merge duplicates {lf} and {lfm}.
Name changed from {fl} to {fl_2} after marriage.
Card reads {fml}, chart reads {fl}.
Payer has name as {lf}; corrected and resubmitted.
Name misspelled on claim, should be {any}.
{payer} still lists the maiden name, {fl}.
a/k/a {fl}
Also known as {fl}; update the record.
ID checked, photo matches {fl}.
Check returned, made out to {fl}.
Refund of {money} to {fl}.
Patient refund check for {lf} reissued.
Payment of {money} received from {fl}.
Credit card on file belongs to {fl}.
Financial assistance application from {fl} is complete.
Charity care approved for {any}.
{fl} qualifies for the hardship discount.
Sent {fl} to collections for {money}.
Bankruptcy notice for {fl}, stop statements.
Estate of {fl}, probate open.
{fl} passed away, family to call back.
{fl} no-showed twice, charge a fee.
{fl} rescheduled {svc} to next week.
Rescheduled {title} {last} because auth was pending.
Auth obtained for {fl}, valid 90 days.
No auth on file for {any}.
Auth request for {lfm}: {svc}.
{payer} denied {svc} for {fl}: {reason}.
{svc} for {title} {last} denied as {reason}.
Second level appeal written for {fl}.
Appeal upheld, informed {title} {last} by mail.
Peer review by {fl}, {cred}, upheld the denial.
IRO reviewer {drt} {last} overturned it.
Case discussed with medical director {drt} {fl}.
Asked {fl} to call {payer} and update COB.
COB letter mailed to {fl}.
{fl} has two plans, {payer} is primary.
Medicare shows {fl} in a hospice period.
MSP form signed by {fl}.
ABN signed by {fl} before {svc}.
{fl} refused to sign the ABN.
Consent given by {role} {fl}.
Minor patient {fl}, guardian {fl_2}.
School nurse {fl} called about the form.
Driver in the accident was {fl}.
MVA claimant {any}, third party liable.
Injured worker {fl} fell from a ladder.
Veteran {fl} prefers community care.
Caller identified himself as {fl}.
Caller: {fl}. Question on deductible.
Incoming call from {fl} ({role}).
Email from {fl} with the EOB attached.
Portal message from {fl}: why was {svc} denied?
Walk-in, {fl}, paid {money}.
Front desk: {fl} says the card was mailed.
{ff} in billing will rebill with modifier 25.
Assigned to {ff} for follow up.
Task for {ff}: call {payer} back.
Escalated to manager {fl}.
cc {fl}, {fl_2}
Attn {fl}: please review.
Thanks, {fl}
Signed, {fml}
Roommate of {fl} was moved to another unit.
Transplant donor {fl} is the {role}.
Family meeting with {fl} and {fl_2}.
Pt {any} tolerated {svc} well.
Pt {jl} discharged home with {role}.
Pt: {jl}, {dx}, stable.
PATIENT {lfm} ADMITTED WITH {dx}
ADMIT {lf} FOR {svc}
PT NAME {lfm} PAYER {payer} DENIED {carc}
SUBSCRIBER: {lfm} REL: {role}
GUARANTOR {lf} STATEMENT SENT
NM1*IL*1*{nm1m}***~ rejected by the clearinghouse
837 loop 2010BA has NM1*IL*1*{nm1}~ but card differs
NM1*QC*1*{nm1m}~ dependent not on file
NM1*IL*1*{nm1}****MI~ member id missing
PID|1||||{hl7m}||| sent to {payer}
ADT message shows {hl7} as the patient
HL7 guarantor GT1|1||{hl7m} differs
Chart of {fl} reviewed for {dx}.
Assessment: {title} {last} has {dx}, stable on current therapy.
Plan: {title} {last} to start {svc}.
Subjective: {title} {last} denies fever or chills.
HPI: {fl} is a pleasant 48-year-old woman with {dx}.
{title} {fl} lives alone and walks with a cane.
{role} of {title} {last} present throughout.
Discussed risks with {title} {last}, who agrees to {svc}.
Referred by {drt} {fl} to {fac}.
PCP is {drt} {last}; referral on file.
PCP: {fl}, {cred}
Surgeon: {drt} {fl}. Assistant: {drt} {fl_2}.
{drt} {last} and {drt} {last_2} both billed {code5}.
Coverage split between {fl} and ex-spouse {fl_2}; court order on file.
{fl}'s claim was processed under the wrong group.
{fl}'s deductible is not met, balance {money}.
Review {fl}'s authorization for {svc}.
Asked why {fl}'s {svc} was denied.
{title} {last}'s plan requires step therapy.
Witness: {fl}
Prior auth staff ({ff}) confirmed units left.
Therapist {fl}, {cred}, documented 8 minutes of {code5}.
Home health aide {ff} visits three times a week.
Pharmacist {fl} called about the quantity limit.
Claimant {lf}, {reason}.
Statement mailed to {fl} was returned by the post office.
Spoke to {title} {last}, who will pay {money} on Friday.
{fl} / {payer} / {reason}
{lf} - {code5} - {carc}
{lfm}; {svc}; {reason}
{any}: called, no answer.
hx per {drt} {last}: {dx}
Pt seen by {fl} {cred} for {dx}
f/u with {drt} {last} in 6 weeks
ok per {drt} {last} to rebill {code5}'''.split('\n')

# ---------------------------------------------------------------- the other kinds: (context, template)
def K(s):
    out = []
    for line in s.strip().split('\n'):
        c, t = line.split(' ', 1)
        out.append(({'n': 'note', 't': 'text', 'p': 'payer'}[c], t))
    return out


KINDS = {}
KINDS['SSN'] = K('''n SSN {ssn} verified with [the patient|the guarantor|{payer}].
n Pt gave social [|security number ]{ssn} over the phone.
n Soc Sec # {ssn} does not match {payer} file.
n Social Security No. {ssn}, not on the eligibility file
n Ran eligibility by {ssn}, no match.
n Subscriber's SS# {ssn} used in place of the id.
n ssn {ssnbare} entered in the wrong field
n SSN: {ssnbare}
n Social security number {ssnbare} was on the old card.
n SSN last four {ssn4} confirmed.
n last 4 of SSN: {ssn4}
n Verified identity with last four of social {ssn4}.
n REF*SY*{ssnbare}~ in loop 2010BA
t {ssn}
t SSN {ssn}
t SS# {ssn} NOT ON FILE
t {reason} - SSN {ssn}
p {ssn}
p SELF PAY {ssn}
n S.S.N. {ssn} is on the W-2 the [patient|{role}] brought.
n Claim keyed with SSN {ssnbare} instead of member id
n guarantor {ssn}, please mask in the portal''')
KINDS['DATE'] = K('''n DOB {dob}, {dx}.
n D.O.B.: {dob}
n Date of birth {dob} does not match {payer}.
n Born {dob}, mother covered under {payer}.
n Patient born on {dob} was added to the plan late.
n Admitted {dos} with {dx}.
n Admit date {dos}, discharge {dos}.
n Discharged on {dos} to [home|rehab|a nursing home].
n Date of death {dob} per the estate.
n Deceased {dos}.
n DOS {dos} denied {carc}.
n Seen in clinic on {dos} for {dx}.
n Surgery was performed {dos}, follow up in two weeks.
n Last visit {dos}.
n DMG*D8*{d8}*F~ rejected
n DTP*472*D8*{d8}~
n DTP*434*RD8*{d8r}~
t DOB {dob} INVALID
t {reason} DOS {dos}
t Date of service {dos} not on the authorization
t Birth date {dob} does not match member file
n b. {dob}, {plan} subscriber
n Injury occurred on {dos} at work.
n LMP {dos}, EDC later this year.
n Imaging of {dos} shows no fracture.
n Patient called {dos} about {money}.
n Infusion dates {dos}, {dos} and {dos} were unbundled.
n Wrong birthdate on claim: {dob} vs {dob}
n PT DOB={dob} SEX=M''')
KINDS['PHONE'] = K('''n Call back at {phone}.
n Pt's cell {phone}, ok to leave a message.
n Phone: {phone}
n Ph# {phonebare}
n Tel. {phone} [|ext 4|x212|ext. 31] for the {role}
n Home phone {phone} is disconnected.
n mobile {phonebare} per the {role}
n {role} can be reached at {phone} after 5.
n Contact number on file is {phone}.
n Cell: {phonebare}, text reminders on
n Texted {phone} about {svc}.
n Patient left {phone} as a new number.
n tel:{phone}
n Work # {phone}, ask for billing questions
n PER*IC**TE*{phonebare}~
t {phone}
t PT PH {phone}
t CALL {phone} RE {reason}
p SELF PAY {phone}
p {phone}
n Emergency contact {phone} ({role})
n Wrong number listed, {phone} belongs to someone else.
n Try {phone} or {phone}.''')
KINDS['FAX'] = K('''n Fax {phone}
n Fax: {phone}
n fax # {phone} for the records
n Send the appeal by fax to {phone}.
n Faxed records to {phone}, confirmation received.
n F: {phone}
n Facsimile {phone}
n facsimile no. {phone}, attn appeals
n Fax number {phone} is busy, resend later.
n Please fax the op note to {phone}.
n FAX#{phone}
n Return fax {phone} [by Friday|today|when signed].
n Office fax is {phone}.
t FAX {phone}
t FAX RECORDS TO {phone}
t {reason} - FAX {phone}
n eFax {phone} on the cover sheet
n Secure fax: {phonebare}''')
KINDS['EMAIL'] = K('''n Email {email} for the statement.
n Patient's e-mail is {email}.
n Sent the EOB to {email}.
n Contact: {email}
n Portal invite bounced, address {email}.
n {email} requested an itemized bill for {svc}
n {role} prefers email ({email}).
n reply to <{email}> pending
n mailto:{email}
n PER*IC**EM*{email}~
t {email}
t SEND EOB TO {email}
t {reason}; contact {email}
p SELF PAY {email}
p {email}
n Wants all bills at {email}, not by mail.
n From: {email} Subject: {svc} denied
n updated email on file to {email}, old one removed''')
KINDS['ADDRESS'] = K('''n Lives at {address}.
n Address on file is {address}.
n Moved to {address}, update the record.
n Mail the statement to {address}.
n Home address: {address}
n Returned mail from {address}.
n Patient's street address {address} differs from {payer} file.
n New addr {address} per the {role}
n N3*{address}~
n Address per ambulance report: {address}
n Old address {address}, new one unknown.
n Patient gave {address} as the address.
n Refund mailed to {address}
n Resides at {address} with the {role}.
t {address}
t {address}
t BAD ADDRESS {address}
t Mail returned: {address}
t Ship DME to {address}
p {address}
p SELF PAY, {address}
n POA lives at {address}; send copies there.''')
KINDS['CITY'] = K('''n Lives in {cityst}.
n Patient lives in {city} and drives in for {svc}.
n City: {city}
n Moved to {cityst} last year.
n Transferred from a hospital in {cityst}.
n Resides in {cityst} with the {role}.
n Home city {city}
n Born in {cityst}.
n From {cityst}, visiting the {role} when the {dx} began.
n Out of area: member lives in {cityst}.
n {role} in {cityst} will take over care.
n Pt relocating to {cityst}, will need a new PCP.
t {cityst}
t City: {city}
t MEMBER RESIDES IN {cityst}
t OUT OF AREA - {cityst}
n PT LIVES IN {cityst}, {payer} HMO IS OUT OF AREA
n City/State: {cityst}
n Patient is from {cityst}; works nights.''')
KINDS['ZIP'] = K('''n Zip {zip}
n ZIP code {zip} is not on file.
n Zip: {zip}
n Patient's zip code is {zip}.
n Mailing ZIP {zip} differs from the card.
n zipcode {zip} out of the service area
n State and zip: {stzip}
n {stzip} on the claim, {stzip} on the card
n Postal code {zip}
n Lives in {stzip}.
n Moved to {stzip}, new plan needed.
t ZIP {zip}
t {stzip}
t INVALID ZIP {zip}
t Patient zip {zip} not in network area
n Zip+4 {zip} entered
n Pt home zip {zip}; ambulance point of pickup''')
KINDS['AGE'] = K('''n {age} y/o with {dx}.
n {age}-year-old [woman|man|female|male] with {dx}.
n Patient is {age} years old and lives alone.
n Pt aged {age}, needs {svc}.
n Age: {age}
n Age {age}, Medicare primary.
n {age} yo [F|M] admitted for {dx}
n {age} yr old [female|male], {dx}
n At {age} years of age the patient still drives.
n {agew} year old with {dx}
n {agew}-year-old [resident|patient|widow] with {dx}
n This «[nonagenarian|centenarian]» has {dx}.
n Frail «[nonagenarian|centenarian]» declined {svc}.
n {age}yo [female|male] here for follow up of {dx}
n {role} is {age} years old and the main caregiver.
n A very active {age}-year-old, asking for {svc}.
n Mother died at age {age}.
t {age} Y/O, {reason}
t PATIENT AGE {age} EXCEEDS PLAN LIMIT
t Age {age}
n Hospice referral for a {age} y.o. with {dx}
n {agew} years old, still independent.''')
KINDS['MRN'] = K('''n MRN {mrn}, {dx}.
n MRN: {mrn}
n MRN# {mrn} merged with a duplicate
n MR# {mrn}
n MR #{mrn} reviewed for {svc}
n Med Rec {mrn}
n Med rec no. {mrn} on the op note
n Medical record number {mrn} does not match.
n Medical record # {mrn}, denied {carc}
n Chart {mrn} pulled for {payer}.
n Chart # {mrn}
n Chart no: {mrn}, records sent
n Unit no {mrn}
n Unit number: {mrn}, admitted for {dx}
n Hospital no. {mrn}
n Hosp # {mrn} registration error
n M.R.N. {mrn}
n REF*EA*{mrn}~
n mrn={mrn}; acct closed
n Pt id'd by MRN ({mrn}).
t MRN {mrn}
t MRN {mrn} - {reason}
t MED REC # {mrn}
t Chart {mrn}: {reason}
n PID|1||{mrn}^^^MR''')
KINDS['MEMBER'] = K('''n Member ID {member}
n Member ID: {member}, {plan}.
n Member # {member} not found by {payer}.
n member no {member} termed
n Mbr ID {member}
n MBR# {member}
n Subscriber ID {member}
n Subscriber id: {member}, dependent 02
n Sub ID {member} active
n Subscriber # {member}, {role} is the holder
n Insured ID {member} invalid
n Insured's ID number {member}
n Policy # {member}
n Policy number {member} expired
n Policy no. {member} is for the {role}
n Cardholder ID {member}
n Cardholder # {member} on the Rx card
n Beneficiary ID {member}
n Member identification number {member} keyed wrong
n Card shows member id {member}, claim has another one.
n memberid={member}
n ID card: Member ID - {member}
t MEMBER ID {member}
t {reason} MEMBER ID {member}
t SUBSCRIBER ID {member} INVALID
t Member ID {member} not on file
p AETNA MEMBER ID {member}
p BCBS ID# - member id {member}''')
KINDS['MBI'] = K('''n MBI {mbi}
n MBI: {mbi}, Part B active.
n Medicare number {mbi}
n Medicare ID {mbi} verified in the portal.
n New Medicare card, {mbi}.
n Medicare beneficiary identifier is {mbi}.
n {mbi} returned no match
n Found {mbi} on the red, white and blue card
n Eligibility run with {mbi}; in a hospice period.
n HETS: {mbi} QMB
n Claim had {mbi}, card has {mbi}.
t {mbi}
t MBI {mbi} INVALID
t MEDICARE {mbi}
p MEDICARE {mbi}
p MEDICARE PART B - {mbi}
n Pt called with Medicare # {mbi}, MA plan ended''')
KINDS['HICN'] = K('''n HICN {hicn}
n HIC# {hicn} on the old card
n Old Medicare number {hicn}, need the new one.
n Medicare HICN: {hicn}
n HIC number {hicn} no longer accepted
n Patient still uses {hicn}.
n Medicare card shows {hicn}
n Crossover lists {hicn}
n HICN {hicnbare}
n HIC # {hicnbare} rejected
n Medicare HIC {hicnbare}
n Health insurance claim number {hicn}
n Health insurance claim number: {hicnbare}
n Railroad HICN {hicnbare}
t HICN {hicn}
t INVALID HICN {hicn}
t {hicn}
p MEDICARE {hicn}
n {hicn} was replaced''')
KINDS['MEDICAID'] = K('''n {mcaid}
n {mcaid}, eligible all month
n {mcaid}; managed care enrolled
n Secondary coverage, {mcaid}
n Newborn has no own number, mother's {mcaid}
n Verified {mcaid} in the state portal.
n Medicaid ID {mcaidany}
n Medicaid # {mcaidany} not active
n Medicaid number: {mcaidany}
n Medicaid no. {mcaidany} on file
n Medicaid recipient ID {mcaidany}
n Medicaid client ID {mcaidany} spend down not met
n Medicaid ID# {mcaidany}, QMB only
t MEDICAID ID {mcaidany}
t {mcaid}
t Medicaid ID {mcaidany} not eligible
p MEDICAID ID {mcaidany}
p {mcaid}
n Patient brought the card: {mcaid}''')
KINDS['ACCOUNT'] = K('''n Acct {account}
n Acct# {account} in bad debt
n Acct no. {account}, balance {money}.
n Account {account} on hold
n Account number {account} sent to collections.
n Account # {account}: {reason}
n Patient account no {account}
n HAR {account} closed
n HAR# {account} rebilled to {payer}
n Patient control number {account}
n Patient control no. {account} not returned on the 835
n PCN: patient control number {account}
n Guarantor account {account}, {money} due
n Guarantor acct # {account}
n Checking account {account} for autopay
n Refund to checking acct {account}
n acct: {account} statement returned
n Moved {money} from acct {account} to acct {account}.
n Hospital account {account} has two claims.
t ACCT {account}
t ACCT # {account} - {reason}
t Patient account number {account} missing on remit
t PT ACCT {account} {carc}
p SELF PAY ACCT {account}''')
KINDS['LICENSE'] = K('''n {stlic}
n {stlic} scanned at registration
n Driver's license {lic} on file
n Driver license # {lic}
n Drivers lic {lic} expired
n DL {lic}
n DL# {lic} copied
n D.L. no. {lic}
n DL number: {lic}
n Operator's license {lic} from the accident report
n License # {lic} shown as id
n Lic # {lic}
n Driver's lic. no. {lic}
n Identity confirmed by {stlic}.
t DL# {lic}
t DRIVER LICENSE {lic}
n Police report: driver license {lic}
n CDL license no. {lic}, DOT physical not covered''')
KINDS['PLATE'] = K('''n License plate {plate}
n Plate {plate}
n Plate # {plate} per the police report
n Plate no. {plate}, other driver uninsured
n Tag {plate}
n Tag # {plate} on the accident report
n Vehicle plate: {plate}
n Vehicle tag no. {plate}
n License plate number {plate} of the car involved
n Car with plate {plate} hit the patient.
n MVA, license plate {plate}, third party pays.
n lic plate {plate}
n license plate: {plate}; {dx}
t PLATE {plate}
t MVA PLATE # {plate}
n Handicap placard for the car, license plate {plate}''')
KINDS['VIN'] = K('''n VIN {vin}
n VIN: {vin}
n Vehicle VIN# {vin} on the MVA claim
n Auto claim, {vin}, med pay exhausted.
n Van with lift, VIN {vin}, not covered.
n {vin} from the police report
n No-fault carrier asks for the VIN ({vin}).
n Vehicle identification number {vin}
n Insured auto {vin}
n Car {vin}, driver's PIP pays first
t VIN {vin}
t MVA {vin}
t {vin}
p AUTO PIP VIN {vin}
n Wheelchair van {vin} modified''')
KINDS['DEVICE'] = K('''n UDI {udi}
n Implant UDI {udi} recorded
n Device {udi} implanted in the left knee
n {udi} scanned in the OR
n Pacemaker serial {serial}
n Pacemaker serial number {serial}, battery at end of life
n ICD generator S/N {serial}
n S/N {serial} insulin pump replaced
n SN: {serial}, CPAP
n CPAP serial no. {serial} returned to the DME
n Wheelchair serial # {serial} repaired
n Cochlear implant serial {serial} failed
n Hearing aid S/N: {serial}, left
n Neurostimulator serial number: {serial}
n Concentrator, serial {serial}, picked up
n Breast implant serial no {serial}, explanted
t SERIAL {serial}
t DEVICE S/N {serial} NOT COVERED
t UDI {udi}
n Infusion pump SN {serial} recalled''')
KINDS['URL'] = K('''n See {url}
n Patient's page: {url}
n Photos posted at {url}
n Family blog {url} has updates.
n Fundraiser at {url} for {svc}.
n Records can be viewed at {url}
n Link sent by the {role}: {url}
n Message contained {url}
n website {url}
n Images at {url} from the outside hospital
n {url} lists the {role} as contact
t {url}
t SEE {url}
p SELF PAY {url}
n Video visit link {url} did not open.''')
KINDS['IP'] = K('''n Login from {ip}
n IP address {ip}
n IP: {ip}
n Portal access from IP {ip} was blocked.
n Form submitted from {ip}
n Client ip {ip} signed the consent
n e-sign from {ip} accepted
n Telehealth session from {ip}, patient at home
n Payment made from {ip}
n src={ip} patient portal
n Patient's device at {ip} timed out
t {ip}
t IP {ip}
n Host {ip} uploaded the records.''')
KINDS['MAC'] = K('''n MAC {mac}
n MAC address {mac}
n Device MAC: {mac}
n Home monitor {mac} is offline.
n CPAP modem {mac} stopped sending data.
n Glucose hub ({mac}) paired
n Scale paired, {mac}
n Tablet {mac} loaned to the patient
n hw addr {mac}
n Remote monitor {mac} billed with 99454
t {mac}
t MAC {mac}
n Patient's phone {mac} on the guest network
n BLE {mac} pulse oximeter''')
KINDS['CARD'] = K('''n Card {card}
n Paid with card {card}
n Visa {card} declined
n Credit card number {card} taken by phone
n CC# {card} on file
n {card} exp next year
n Charge {money} to {card}.
n HSA card {card} ran for {money}
n FSA debit card {card}
n Amex/MC number {card} keyed twice
n Patient read {card} over the phone.
t {card}
t CC {card}
t CARD DECLINED {card}
p SELF PAY CC {card}
n Payment plan on {card}, monthly {money}''')
KINDS['IBAN'] = K('''n IBAN {iban}
n IBAN: {iban}
n Refund by wire to {iban}
n International patient pays from {iban}.
n Bank account {iban} for the refund
n Transfer of {money} from {iban} received
n Foreign account {iban} of the {role}
n {iban} given for reimbursement
n Account in Europe, IBAN {iban}
t {iban}
t IBAN {iban}
t REFUND TO {iban}
n Travel insurer wires to IBAN {iban}''')

# ================================================================ NEGATIVES: payers
BLUES = W('''Blue Cross Blue Shield of Alabama|Premera Blue Cross Blue Shield of Alaska|Blue Cross Blue Shield of Arizona|Arkansas Blue Cross and Blue Shield|Anthem Blue Cross of California|Blue Shield of California|Anthem Blue Cross and Blue Shield of Colorado|Anthem BCBS of Connecticut|
Highmark Blue Cross Blue Shield Delaware|CareFirst BlueCross BlueShield|Florida Blue|BCBS of Florida|Anthem BCBS Georgia|Hawaii Medical Service Association|HMSA BCBS of Hawaii|Blue Cross of Idaho|Regence BlueShield of Idaho|BCBS of Illinois|Anthem BCBS Indiana|Wellmark Blue Cross and Blue Shield of Iowa|Blue Cross Blue Shield of Kansas|
Blue KC|Blue Cross and Blue Shield of Kansas City|Anthem BCBS Kentucky|Blue Cross and Blue Shield of Louisiana|Anthem BCBS Maine|Blue Cross Blue Shield of Massachusetts|Blue Cross Blue Shield of Michigan|Blue Care Network of Michigan|Blue Plus Minnesota|BCBS of Minnesota|Blue Cross & Blue Shield of Mississippi|
Anthem BCBS Missouri|Blue Cross and Blue Shield of Montana|Blue Cross and Blue Shield of Nebraska|Anthem BCBS Nevada|Anthem BCBS New Hampshire|Horizon Blue Cross Blue Shield of New Jersey|Horizon NJ Health|BCBS of New Mexico|Empire BlueCross BlueShield|Excellus BlueCross BlueShield|BlueCross BlueShield of Western New York|
BlueShield of Northeastern New York|Highmark Western and Northeastern New York|BCBS of North Carolina|Blue Cross NC|Blue Cross Blue Shield of North Dakota|Anthem BCBS Ohio|BCBS of Oklahoma|Regence BlueCross BlueShield of Oregon|Highmark Blue Shield|Capital BlueCross|Independence Blue Cross|Keystone Health Plan East|Keystone First|
Triple-S Salud|BCBS of Rhode Island|BlueCross BlueShield of South Carolina|BlueChoice HealthPlan of South Carolina|Wellmark BCBS of South Dakota|BlueCross BlueShield of Tennessee|BlueCare Tennessee|BCBS of Texas|Regence BlueCross BlueShield of Utah|BCBS of Vermont|Anthem BCBS Virginia|Premera Blue Cross|Regence BlueShield|
Highmark BCBS West Virginia|Anthem BCBS Wisconsin|Blue Cross Blue Shield of Wyoming|BCBS FEP|Federal Employee Program|BlueCard Program|LifeWise Health Plan of Washington|Healthy Blue|Blue Advantage Administrators of Arkansas|BlueMedicare|Blue e Commercial|BlueOptions|Blue Cross Complete of Michigan|Wellpoint''')
NATION = W('''Aetna|Aetna Life and Casualty|Aetna Medicare|Aetna Student Health|Aetna Signature Administrators|Aetna International|Allied Benefit Systems|Allegiance Benefit Plan Management|Alignment Health Plan|Allwell|American National Insurance|American Family Insurance|American Republic|American Income Life|American Fidelity Assurance|American General Life|American Postal Workers Union Health Plan|
American Specialty Health|AmeriBen|AmeriHealth New Jersey|Ameritas Life|Assurant Health|Assurity Life|Auto-Owners Insurance|Automated Benefit Services|AvMed|Bankers Life and Casualty|Bankers Fidelity|Banner University Family Care|BayCare Plus|Benefit Administrative Systems|Benefit Plan Administrators|Benesys|Best Life and Health|Boon-Chapman|Boston Medical Center HealthNet Plan|
Bright Health|Brown and Toland|CalOptima|Cal Viva Health|Capital Health Plan|CareMore|CareOregon|CarePlus Health Plans|CareSource|Carpenters Health Fund|CDPHP|CenCal Health|Central California Alliance for Health|Central States Health and Welfare|CHAMPVA|Children's Medical Center Health Plan|Chinese Community Health Plan|Christian Care Ministry|Medi-Share|Cigna|Cigna HealthSpring|Cigna Behavioral Health|
Cigna Global|CIGNA Loyal American|Clover Health|CNA Insurance|Colonial Penn|Colorado Access|Combined Insurance|Commonwealth Care Alliance|Community Care Plan|Community First Health Plans|Community Health Choice|Community Health Group|Community Health Network of Connecticut|Community Health Plan of Washington|Connecticare|Contra Costa Health Plan|Cook Children's Health Plan|CoreSource|CorVel|County Care|Coventry Health Care|
CSEA Employee Benefit Fund|Cypress Benefit Administrators|Dakotacare|Delta Dental|Denver Health Medical Plan|Department of Labor OWCP|Devoted Health|Driscoll Children's Health Plan|EBMS|El Paso First Health Plans|Elderplan|Emblem Health|Employers Mutual|Encompass Insurance|Erie Insurance|Essence Healthcare|EyeMed|Fallon Health|Farm Bureau Health Plans|Farmers Insurance|Fidelis Care|First Health Network|First Choice Health|FirstCare Health Plans|
Florida Community Care|Foreign Service Benefit Plan|Freedom Health|Friday Health Plans|GEHA|GEICO|Gateway Health Plan|Globe Life|Gold Coast Health Plan|Golden Rule Insurance|Group Health Cooperative of South Central Wisconsin|Group Health Incorporated|Guarantee Trust Life|GuideStone|Gundersen Health Plan|Health Alliance Plan|Health Alliance Medical Plans|Health Choice Arizona|Health Choice Utah|Health First Health Plans|Health Net|Health New England|
Health Partners Plans|Health Plan of Nevada|Health Plan of San Joaquin|Health Plan of San Mateo|Health Share of Oregon|HealthComp|HealthEZ|HealthFirst|HealthPartners|HealthPlus|HealthScope Benefits|HealthSmart|HealthSun|Healthy Connections|Hometown Health|Hudson Health Plan|Humana|Humana Gold Plus|Humana Military|ChoiceCare Network|IBEW NECA|IEHP|IHC Health Solutions|Imperial Health Plan|Independent Health|Indian Health Service|Inland Empire Health Plan|
InnovAge|Insurance Management Services|Inter Valley Health Plan|IU Health Plans|Kaiser Permanente|KelseyCare Advantage|Kern Family Health Care|Key Benefit Administrators|L.A. Care Health Plan|Leon Medical Centers Health Plans|Liberty Mutual|LifeTrac Transplant|Local Initiative Health Authority|Longevity Health Plan|Loomis Benefits|Magellan Behavioral Health|Mail Handlers Benefit Plan|MagnaCare|Maricopa Health Plan|Mass General Brigham Health Plan|MassHealth|
McLaren Health Plan|MedBen|Medcost|Medica|Medical Mutual of Ohio|Medico Insurance|Mega Life and Health|MercyCare Health Plans|Meridian Health Plan|Meritain Health|MetLife|MetroPlus Health Plan|Moda Health|Motion Picture Industry Health Plan|MultiPlan|Mutual of Omaha|MVP Health Care|NALC Health Benefit Plan|National Elevator Industry Health Benefit Plan|National General|National Western Life|Nationwide Insurance|Neighborhood Health Plan of Rhode Island|
Network Health|New York Life|Nippon Life Benefits|NTCA Benefits|NYSHIP|Ochsner Health Plan|Oklahoma Health Care Authority|OptimaHealth|Optimum HealthCare|Optum|OptumRx|Oxford Health Plans|PacificSource|Paramount Advantage|Parkland Community Health Plan|Partnership HealthPlan of California|Passport Health Plan|Peach State Health Plan|PEHP|Peoples Health|PHCS|Physicians Health Plan|Physicians Mutual|Piedmont Community Health Plan|Planned Administrators Inc|
Positive Healthcare|Preferred Care Partners|Preferred One|Presbyterian Health Plan|Prime Therapeutics|Principal Life|Priority Health|Priority Partners|Professional Benefit Administrators|Progressive Insurance|Prominence Health Plan|Prospect Medical|Providence Health Plan|Prudential|QualChoice of Arkansas|Quartz Health Solutions|Railroad Medicare Palmetto GBA|Reliance Standard|Rocky Mountain Health Plans|SAMBA|Samaritan Health Plans|San Francisco Health Plan|SCAN Health Plan|
Seaview IPA|Sedgwick|Security Health Plan|SelectHealth|Self-Insured Schools of California|Senior Whole Health|Sentara Health Plans|Sharp Health Plan|Sierra Health and Life|SilverSummit Healthplan|Simply Healthcare|Solis Health Plans|South Country Health Alliance|Southern Health Services|Standard Life and Accident|State Farm|Sterling Life|Student Resources UnitedHealthcare|Summacare|Sunflower Health Plan|Sunshine Health|Superior HealthPlan|Surest|SutterSelect|
Texas Children's Health Plan|Texas Medicaid and Healthcare Partnership|The Hartford|The Health Plan of West Virginia|Today's Options|Total Health Care|Transamerica Life|Travelers Insurance|Tricare East|Tricare for Life|Tricare West|TriWest Healthcare Alliance|Trillium Community Health Plan|TrueCare|Trustmark|Tufts Health Plan|Tufts Health Public Plans|UCare|UMR|UHC Medicare Advantage|UHC Shared Services|Umpqua Health Alliance|UniCare|Unified Life|Union Pacific Railroad Employees Health|
United American Insurance|UnitedHealthcare|United Healthcare Oxford|UnitedHealthOne|United Mine Workers of America Health Funds|United of Omaha|Univera Healthcare|University Family Care|University Health Care Advantage|UPMC Health Plan|UPMC for You|USAA Life|US Family Health Plan|US Department of Labor Black Lung|USAble Life|Upper Peninsula Health Plan|VA Community Care Network|VA Fee Basis|Valley Health Plan|Vantage Health Plan|Ventura County Health Care Plan|Vision Service Plan|
Viva Health|WEA Trust|Web-TPA|Wellfleet|Wellmark|Western Growers Assurance Trust|Western Health Advantage|Western Sky Community Care|WPS Health Insurance|Zelis|Zurich American|Zenith American Solutions|Zing Health|90 Degree Benefits|1199SEIU National Benefit Fund|Writers Guild Industry Health Fund|Screen Actors Guild Health Plan|Boilermakers National Health Fund|Sheet Metal Workers National Health Fund|UFCW Unions and Employers Health Fund|Culinary Health Fund|Teamsters Health and Welfare Trust|
Operating Engineers Health and Welfare Fund|Plumbers and Pipefitters Welfare Fund|Bricklayers Health and Welfare Fund|Ironworkers Health Fund|Painters and Allied Trades Welfare Fund|Laborers Health and Welfare Trust Fund|Roofers Union Welfare Trust|Cement Masons Health and Welfare|Stagehands Local One Welfare Fund|Musicians Health Fund|Actors Equity League Health Trust|Hotel Employees Health Fund|Motor Carriers Health Trust|Longshoremen's Welfare Plan|Firefighters Health Trust|Police Officers Health Plan|
Liberty HealthShare|Samaritan Ministries|Christian Healthcare Ministries|Solidarity HealthShare|Sedera|OneShare Health|Planstin Administration|Sana Benefits|Curative|Angle Health|Gravie|Marpai Health|Centivo|Collective Health|Apex Benefits|Employee Benefit Management Corp|Diversified Group Administrators|Pinnacle Claims Management|Entrust Inc|Regional Care Inc|Select Benefit Administrators|Tall Tree Administrators|North America Administrators|HMA LLC|Continental General|Continental Benefits|
Gulf Guaranty|Lifeworks Advantage|Provider Partners Health Plan|ProCare Advantage|Perennial Advantage|Align Senior Care|American Health Advantage of Texas|Sonder Health Plans|Ultimate Health Plans|Experience Health|Wellsense Health Plan|Point32Health|CommuniCare Advantage|Verda Healthcare|Eternal Health|Troy Medicare|Mutual Health Services|Nova Healthcare Administrators|First Medical Health Plan|MMM Healthcare|MCS Advantage|Plan de Salud Menonita|Humana Puerto Rico|
State Compensation Insurance Fund|Ohio Bureau of Workers Compensation|Texas Mutual Insurance|New York State Insurance Fund|SAIF Corporation|Pinnacol Assurance|Accident Fund|AmTrust North America|AF Group|Broadspire|ESIS|Crum and Forster|Great American Insurance|Great West Casualty|Guard Insurance|Helmsman Management Services|ICW Group|Injured Workers Insurance Fund|Chesapeake Employers|Kemper Insurance|MEMIC|Missouri Employers Mutual|Sentry Insurance|SFM Mutual|Society Insurance|Safeco|
Esurance|Infinity Insurance|Mercury Insurance|Plymouth Rock Assurance|Amica Mutual|Auto Club Group|Grange Insurance|Westfield Insurance|Shelter Insurance|Root Insurance|Bristol West|The General|Direct General|National Interstate|Acuity Insurance|Secura Insurance|West Bend Mutual|Cincinnati Insurance|State Auto|Frankenmuth Mutual|Hanover Insurance|Concord Group|Vermont Mutual|Quincy Mutual|Norfolk and Dedham|Arbella|Commerce Insurance|Citizens Insurance of America''')
MULTI = [('Aetna Better Health of {}', 'AZ CA FL IL KS KY LA MD MI NE NJ NY OH OK PA TX VA WV'), ('Molina Healthcare of {}', 'AZ CA FL ID IL IA KY MI MS NE NV NM NY OH SC TX UT VA WA WI'), ('UnitedHealthcare Community Plan of {}', 'AZ CA CO FL HI IN KS KY LA MD MA MI MN MS MO NE NV NJ NM NY NC OH PA RI TN TX VA WA WI'),
         ('UHC Dual Complete {}', 'AL AZ FL GA LA MI MO NC OH PA TN TX VA WI'), ('WellCare of {}', 'AL AZ CA CT FL GA IL KY LA ME MI MS NE NH NJ NY NC OK SC TN TX WA'), ('Humana Healthy Horizons in {}', 'FL IL IN KY LA OH OK SC VA'), ('AmeriHealth Caritas {}', 'DE FL LA NH NC OH PA'),
         ('Amerigroup {}', 'GA IA MD NJ NM TN TX WA'), ('Ambetter of {}', 'AL AZ AR FL GA IL IN KS KY LA MI MS MO NE NV NH NJ NM NC OH OK PA SC TN TX WA'), ('Delta Dental of {}', 'AZ AR CA CO ID IL IN IA KS KY MA MI MN MO NE NJ NM NC OH OK RI SD TN VA WA WI WY'), ('CareSource {}', 'GA IN KY NC OH WV'),
         ('Magellan Complete Care of {}', 'FL VA AZ'), ('Oscar Health Plan of {}', 'AZ FL GA TX NJ'), ('Farm Bureau Insurance of {}', 'ID IN MI TN NC VA'), ('Kaiser Foundation Health Plan of {}', 'CA CO GA HI OR WA'), ('Bright Health Plan of {}', 'AL AZ CO FL IL NC TN'), ('Anthem Medicaid {}', 'IN KY NV OH VA WI'),
         ('Cigna HealthCare of {}', 'AZ CA CO CT FL GA IL IN ME MA NJ NC SC TN TX'), ('Healthy Blue {}', 'LA MO NE NC SC KS'), ('Devoted Health Plan of {}', 'AZ CO FL IL OH TX'), ('{} Medicaid', ' '.join(ST2)), ('Medicaid of {}', ' '.join(ST2)), ('Medicare Part B {}', ' '.join(ST2)), ('{} Department of Health and Human Services', 'NE ME TX NC MI SC'),
         ('Medicare {}', 'AK CA FL GA NY OH PA TX WI'), ('Novitas Medicare {}', 'AR CO DE LA MD MS NJ NM OK PA TX'), ('Noridian Medicare {}', 'AK AZ CA HI ID MT NV ND OR SD UT WA WY'), ('NGS Medicare {}', 'CT IL ME MA MN NH NY RI VT WI'), ('Palmetto GBA Medicare {}', 'AL GA NC SC TN VA WV'), ('WPS Medicare {}', 'IN IA KS MI MO NE'),
         ('CGS Medicare {}', 'KY OH'), ('First Coast Medicare {}', 'FL'), ('{} Workers Compensation Fund', 'UT ND WV WY'), ('{} Childrens Health Insurance Program', 'AL PA TX UT VA WV'), ('{} State Employees Health Plan', 'AL DE GA KS NC')]
MISC_PAY = W('''SELF PAY|Self-Pay|CASH PAY|UNINSURED|Private Pay|Charity Care|Medicare|MEDICARE PART A|MCR|MCD|Medicaid Pending|Worker's Comp|WORK COMP|WC - PENDING|Auto Insurance|No Fault|MVA - PIP|Commercial Other|OTHER COMMERCIAL|BLUE CROSS OUT OF STATE|BC/BS|BCBS PPO|BCBS HMO|Champus|VA|VETERANS ADMIN|Hospice Medicare|Crime Victims Compensation|County Indigent Program|
Ryan White Program|Vocational Rehabilitation|Medicare Secondary|QMB ONLY|MEDICARE HMO|MANAGED MEDICAID|State Corrections|County Jail|Third Party Liability|Letter of Protection|Research Study|Industrial Account|Client Bill|International Patient|Travel Insurance|Student Health|Tribal Health|Medi-Cal|MediCal Managed Care|TennCare|BadgerCare Plus|Husky Health|SoonerCare|Apple Health|Peachcare for Kids|STAR Kids|STAR+PLUS|MO HealthNet|
NJ FamilyCare|Hoosier Healthwise|Healthy Indiana Plan|MinnesotaCare|Oregon Health Plan|Green Mountain Care|Dr. Dynasaur|KanCare|AHCCCS|Turquoise Care|Centennial Care|Med-QUEST|DenaliCare|Health First Colorado|EqualityCare|Passe Arkansas|ARKids First|Nevada Check Up|Heritage Health|Iowa Total Care|Louisiana Healthcare Connections|Magnolia Health Plan|Home State Health|Buckeye Health Plan|Absolute Total Care|Coordinated Care|
Nebraska Total Care|NH Healthy Families|Carolina Complete Health|Arizona Complete Health|Managed Health Services|MHS Health Wisconsin|Pennsylvania Health and Wellness|Illinicare|Trillium Oregon|Delaware First Health|Oklahoma Complete Health|CountyCare Health Plan|Texas Health Steps|Wellcare by Allwell|UnitedHealthcare Dual Complete|Erickson Advantage|Optum Care Network|Optum VA CCN|Evernorth|Express Scripts|Carelon Behavioral Health|Beacon Health Options|
ValueOptions|Lucet|New Directions Behavioral Health|MHN|Superior Vision|Avesis|March Vision|Spectera|DentaQuest|MCNA Dental|Liberty Dental Plan|Dental Benefit Providers|United Concordia|Renaissance Dental|Careington|Envolve|National Vision Administrators|Block Vision|EviCore|AIM Specialty Health|NaviHealth|American Imaging Management|LogistiCare|ModivCare''')


def vcase(s):
    r = R.random()
    return s.upper() if r < .42 else s.lower() if r < .5 else s


def abbrev(s):
    for a, b in R.sample([('Insurance', 'Ins'), ('Health Plan', 'HP'), ('Healthcare', 'Hlthcare'), ('Blue Cross Blue Shield', 'BCBS'), ('Blue Cross and Blue Shield', 'BC/BS'), ('BlueCross BlueShield', 'BCBS'), ('UnitedHealthcare', 'UHC'), ('Administrators', 'Admin'), ('Health and Welfare', 'H&W'), ('and', '&'), ('of', 'OF'),
                          ('Community', 'Comm'), ('American', 'Amer'), ('National', 'Natl'), ('Mutual', 'Mut'), ('Management', 'Mgmt'), ('Company', 'Co'), ('Benefit', 'Ben')], 7):
        if R.random() < .7:
            s = re.sub(r'\b%s\b' % a, b, s)
    return s


def tail():
    return R.choice(['', '', '', '', '', ' PPO', ' HMO', ' EPO', ' POS', ' Choice Plus', ' Open Access', ' Medicare Advantage', ' Claims', ' Secondary', ' (Supplement)', ' - Commercial', ' Senior', ' #' + R.choice(['60054', '87726', '62308', '00851', '61101']), ' Medicare Supplement', ' Gold', ' Silver HMO', ' Exchange', ' Out of Network', ', Inc.', ' - Institutional',
                     ' Professional', ' Student Plan', ' Dental', ' TX', ' Region 2', ' HDHP', ' Tier 1', '/MEDICARE', ' Behavioral', ' DSNP', ' SNP', ' PFFS', ' Group'])


LOCALS = W('IBEW|UA Plumbers|SMART|Teamsters|LIUNA|UFCW|IUOE|SEIU|IATSE|BAC|IUPAT|UNITE HERE|Ironworkers|Carpenters|Roofers|Heat and Frost Insulators|Sprinkler Fitters|Bakers Union|AFSCME|CWA')
G_BASE = BLUES + NATION + MISC_PAY


def n_payer():
    r = R.random()
    if r < .6:
        s = R.choice(G_BASE)
        if R.random() < .6 and s not in MISC_PAY:
            s = abbrev(s) + tail()
        elif R.random() < .3:
            s = abbrev(s)
    elif r < .93:
        f, st = R.choice(MULTI)
        a = R.choice(ws(st))
        s = f.format(STN[a] if R.random() < .6 else a)
        if R.random() < .35:
            s = abbrev(s)
        if R.random() < .15:
            s += R.choice([' HMO', ' Claims', ' DSNP', ' Dual', ' - Secondary', ' (Crossover)']) if 'Medic' not in s else R.choice([' - Secondary', ' Pending', ' QMB', ' (Crossover)'])
    else:
        s = '%s Local %d %s' % (R.choice(LOCALS), R.randint(1, 999), R.choice(['Health Fund', 'Welfare Fund', 'Health & Welfare', 'Benefit Fund', 'Health Trust', 'H&W Fund']))
    return 'payer', vcase(s)


# payers named after people: (a) insurers, TPAs, health systems' plans; (b) self-insured employers
EP_INS = W('''John Hancock|John Hancock Life Insurance|John Hancock Mutual Life|Harvard Pilgrim Health Care|Henry Ford Health Plan|Molina Healthcare|Oscar Insurance|Oscar Health|Geisinger Health Plan|Geisinger Gold|Davis Vision|Dean Health Plan|Dean Care Gold|Scott & White Health Plan|Baylor Scott and White Health Plan|Mary Washington Health Plan|Martin's Point Health Care|Robert F. Kennedy Medical Plan|William Penn Life Insurance|J.P. Farley Corporation|Daniel H. Cook Associates|
Gallagher Bassett Services|Thomas McGee Group|Arthur J. Gallagher & Co|Marsh McLennan Agency|Lincoln Financial Group|Lincoln Heritage Life|Franklin Life Insurance|Benjamin Franklin Health Plan|Jefferson Pilot Financial|Jefferson Health Plans|Washington National Insurance|George Washington University Health Plan|Madison National Life|Monumental Life|Paul Revere Life Insurance|Patrick Henry Mutual|Hamilton Mutual Insurance|Alfa Insurance|Horace Mann Insurance|Horace Mann Life|
Johns Hopkins HealthCare|Johns Hopkins USFHP|Johns Hopkins Advantage MD|Johns Hopkins Employer Health Programs|Lovelace Health Plan|Carle Health Plan|Cox HealthPlans|Christus Health Plan|Scripps Health Plan|Sutter Health Plus|Marshfield Clinic Security Health Plan|Sanford Health Plan|Avera Health Plans|Gunderson Lutheran Health Plan|Mayo Management Services|Mayo Clinic Health Solutions|Rush Prudential|Loyola Health Plan|Vanderbilt Health Plans|Emory Health Plan|Duke Select|Duke University Health Plan|
Stanford Health Care Advantage|Cornell Student Health Plan|Montefiore HMO|Mount Sinai Health Partners|Barnes Jewish Christian Health Plan|Bronson Health Plan|McLaren Health Advantage|Sparrow Physicians Health Network|Parkview Signature Care|Carilion Clinic Medicare|Novant Health Plan|Erickson Health Medical Plan|Kaiser Foundation Health Plan|Kaiser Permanente Northwest|Maxicare|Kelsey-Seybold Plan|Willis Towers Watson Benefits|Frank Winston Crum Insurance|FrankCrum|Fred A. Moreton & Company|
A.J. Gallagher Benefit Services|R.E. Harrington Inc|Harrington Health|Fred Loya Insurance|Philip R. Evans Benefit Administrators|S.S. Healthplan|C.L. Frates and Company|J.F. Molloy and Associates|Brown & Brown Insurance|Stewart C. Miller & Co|T.H.E. Benefits|P5 Health Plan Solutions|W.C. Beeler and Company|J. Smith Lanier & Co|Hylant Group|Lockton Companies|Cottingham and Butler|Holmes Murphy & Associates|Keenan & Associates|Delta Dental Smith|Crawford & Company|Sedgwick James|Frank Gates Service Company|
Hortica Insurance|York Risk Services|Cannon Cochran Management Services|Ward North America|Alexander & Alexander|Johnson & Higgins|Fringe Benefit Group Taylor|Sidney Hillman Health Center|Philip Murray Health Fund|Walter Reuther Health Trust|UAW Walter P. Reuther Retiree Trust|Cesar Chavez Health Plan|A. Philip Randolph Benefit Fund|George Meany Health Fund|Thomas R. Donahue Benefit Plan|John L. Lewis Health Fund|Samuel Gompers Health Fund|David Dubinsky Health Fund|
Berkley Insurance|W. R. Berkley Corporation|Chubb Group|Chubb & Son|Markel Insurance|Philadelphia Indemnity|Alleghany Stearns|Hiscox|Lloyd's of London|Lloyds Insurance|Allen Insurance Group|Harleysville Insurance|Penn Treaty|Penn Mutual|William Penn Association|Colonial Penn Life|Thrivent Luther|Aid Association for Lutherans|Knights of Columbus Insurance|Catholic Knights|Woodmen of the World|Royal Neighbors of America|Amalgamated Life|Kanawha Insurance|Pekin Life|Shenandoah Life|Kemper Benefits|
Torchmark|Conseco Health|Bankers Conseco|Ameriprise Riversource|Dearborn National|Fort Dearborn Life|Guardian Anthem|Sun Life Keyport|Nassau Re|Mutual Trust Wayne|Anthony Wayne Mutual|Wayne Mutual Insurance|Houston Casualty|Sam Houston Insurance|Stonewall Jackson Life|Daniel Boone Insurance|Davy Crockett Mutual|Nathan Hale Life|Ethan Allen Benefits|Alexander Hamilton Life Insurance|Robert E. Lee Mutual|Andrew Jackson Life Insurance|James Monroe Life|William Henry Harrison Mutual|
Meyer and Stevens TPA|Gilsbar|Groen Benefits|Kempton Group Administrators|Mercer Administration|Morris Associates Benefit|Luminare Health|Maloney Associates|McGregor PACE|Elder Service Plan|Martin Luther Homes Plan|Harbor Morgan Benefits|Boyd Health Plan|Ohara Benefit Services|J.J. Stanis and Company|J. Stanis & Co|D.H. Evans Associates|E.S. Beveridge & Associates|R.H. Administrators|Carl Warren & Company|George Hills Company|John Glenn Adjusters|Hazelrigg Claims Management|Keenan HealthCare|
Athens Administrators|Adminsure|Wm. H. Kopke Jr Health Plan|Chas. Levy Welfare Plan|Jno. Alden Life|John Alden Life Insurance|John Deere Health Care|John Muir Health Plan|John Muir Physician Network|Hill Physicians Medical Group|Brown & Toland Physicians|Monarch HealthCare|Heritage Provider Network|Sharp Rees-Stealy|Scripps Coastal|Dignity Health|Arnold Palmer Childrens Plan|Nicklaus Childrens Health Plan|Miller Childrens Health Plan|Cook Childrens STAR|Dell Childrens Health Plan|Dell Seton Health Plan|
Rady Childrens Health Network|Phoebe Health Partners|Phoebe Putney Health Plan|Erlanger Health Plan Trust|Baptist Health Plan|Hopkins Elderplus|Deaconess Health Plans|Riley Physicians Health Plan|Clark United Health|St. Luke's Health Partners|St. Vincent Health Plan|St. Joseph Heritage Medical Group|Saint Mary's Health Plans|St. Mary's HealthFirst|St. Francis Health Plan|St. Thomas Health Plan|St. Peter's Health Partners|San Francisco Health Network|Santa Clara Family Health Plan|Santa Barbara Regional Health Authority|
Alameda Alliance|Hennepin Health|Itasca Medical Care|PrimeWest Health|Thomas Jefferson University Health Plan|James Madison Health Fund|Howard University Health Plan|Clark County Self-Funded|Harris Health System|Harris County Hospital District|Wayne County Health Choices|Jackson Health Plan|Jackson Memorial Health Plan|Lincoln County Health Plan|Marion County Health Advantage|Franklin County Health Plan|Madison County Medicaid|Monroe Plan for Medical Care|Nassau County Medicaid|Nelson County Health''')
EP_EMP = W('''John Deere|JC Penney|J.C. Penney|Eli Lilly|Walt Disney|Walt Disney World|Harley-Davidson|Johnson & Johnson|Wells Fargo|JP Morgan Chase|J.P. Morgan|Charles Schwab|Edward Jones|Ralph Lauren|Calvin Klein|Tommy Hilfiger|Levi Strauss|Mary Kay|Estee Lauder|Elizabeth Arden|Ben & Jerry's|Jack Daniel's|Jim Beam|Bob Evans Farms|Jimmy Dean Foods|Sara Lee|Oscar Mayer|Fred Meyer|Dick's Sporting Goods|Bob's Discount Furniture|Ethan Allen|Raymond James|Stanley Steemer|Morgan Stanley|Merrill Lynch|
Procter & Gamble|Ernst & Young|Price Waterhouse|Arthur Andersen|Booz Allen Hamilton|Black & Decker|Briggs & Stratton|Smith & Wesson|Smith Barney|Smith & Nephew|Barnes & Noble|Brooks Brothers|Abercrombie & Fitch|Tiffany & Co|Lord & Taylor|Neiman Marcus|Marshall Field's|Sears Roebuck|Montgomery Ward|Kohl's|Dillard's|Macy's|Nordstrom|Bloomingdale's|Lane Bryant|Victoria's Secret|Ann Taylor|Eddie Bauer|Lands' End|L.L. Bean|Perry Ellis|Kenneth Cole|Donna Karan|Vera Bradley|Kate Spade|Tory Burch|
Michael Kors|Jenny Craig|Nutri Weight Watkins|Herbalife|Hershey|Mars Wrigley|William Wrigley Jr Company|Kraft Heinz|H.J. Heinz|Campbell Soup|Kellogg|General Mills Gerber|Smucker|J.M. Smucker|Hormel|Geo. A. Hormel|Perdue Farms|Frank Perdue Farms|Foster Farms|Tyson Foods|Sanderson Farms|Smithfield|Bob Baker Toyota|Earl Scheib|Midas Goodyear|Harvey Firestone|Henry Ford Motor|Chrysler Dodge|Cooper Tire|Cummins|John Crane|Caterpillar Solar|J.I. Case|Allis Chalmers|Ingersoll Rand|Parker Hannifin|
Rockwell Collins|Lockheed Martin|Martin Marietta|McDonnell Douglas|Northrop Grumman|Grumman|Hughes Aircraft|Pratt & Whitney|Bell Helicopter|Cessna|Raymond Corporation|Eaton Corporation|Emerson Electric|Thomas & Betts|Hubbell|Leviton|Westinghouse|George Westinghouse|Thomas Edison Energy|Con Edison|Duke Energy|Georgia Power|Florida Power|Kiewit|Peter Kiewit Sons|Turner Construction|Brown & Root|Fluor Daniel|Jacobs Engineering|Burns & McDonnell|Black & Veatch|Parsons Brinckerhoff|J.B. Hunt|J.B. Hunt Transport|
C.R. England|Werner Enterprises|Schneider National|Swift|Roadway|Ryder|Penske Truck Leasing|Roger Penske|C.H. Robinson|Carl's Jr|Wendy's|McDonald's|Arby's|Papa John's|Domino's|Jimmy John's|Jersey Mike's|Bob Evans|Denny's|Ruby Tuesday|Applebee's|Chili's|Dave & Buster's|Chuck E. Cheese|Ruth's Chris|Fuddruckers|Culver's|Zaxby's|Bojangles|Krispy Kreme|Dunkin|Tim Hortons|Peet's|Marie Callender|Duncan Hines|Betty Crocker|Aunt Jemima|Uncle Ben's|Mrs. Fields|Famous Amos|Little Caesars|Ray Kroc|
Albertsons|Harris Teeter|Dominick's|Jewel|Fred's|Kroger|Ralphs|Smith's Food and Drug|Dillon|King Soopers|Trader Joe's|Wegmans|H.E. Butt Grocery|Schnucks|Hy-Vee|Ingles|Lowe's|Menards|Ace Hart|Sherwin-Williams|Benjamin Moore|Dutch Boy|Stanley Works|Snap-on Craftsman|Toro|Simmons Bedding|Sealy|Serta|La-Z-Boy|Ashley Furniture|Bassett Furniture|Thomasville|Broyhill|Henredon|Steinway|C.F. Martin|Fender|Gibson Guitar|Hallmark|Joyce Hall|Scholastic|Simon & Schuster|Houghton Mifflin|
John Wiley & Sons|McGraw-Hill|Random Penguin|Harper Collins|Dow Jones|Gannett|Hearst|Knight Ridder|Scripps Howard|Dun & Bradstreet|A.C. Nielsen|H&R Block|Jackson Hewitt|Liberty Goldman|Goldman Sachs|Lehman|Bear Stearns|T. Rowe Price|Franklin Templeton|Charles River Labs|Eli Bridge|Baxter|Abbott|Boston Beckman|Beckman Coulter|Becton Dickinson|Bausch & Lomb|Bristol-Myers Squibb|Merck|Warner Lambert|Parke-Davis|Wyeth|A.H. Robins|Burroughs Wellcome|G.D. Searle|William S. Merrell|S.C. Johnson|
Mary Jane's|Sherman Williams|Rand McNally|Sotheby's|Christie's|Steve Madden|Jos. A. Bank|Joseph A. Bank|Men's Wearhouse|George Foreman|Paul Mitchell|Vidal Sassoon|Helene Curtis|Max Factor|Helena Rubinstein|Bobbi Brown|Jo Malone|Laura Ashley|Liz Claiborne|Anne Klein|Jones New York|Phillips Van Heusen|Oshkosh|Carter's|Gerber Childrenswear|Buster Brown|Florsheim|Johnston & Murphy|Allen Edmonds|Thom McAn|Adolph Coors|Anheuser-Busch|Joseph Schlitz|Sam Adams|Robert Mondavi|Ernest & Julio Gallo|
Charles Shaw|Kendall Jackson|Wm. Wrigley|Milton Hershey School|Carnegie Mellon University|Johns Hopkins University|Vanderbilt University|Stanford University|Cornell University|Duke University|Emory University|Drexel University|Rice University|Tulane University|Brown University|Case Western Reserve|Oral Roberts University|Bob Jones University|Brigham Young University|William & Mary|George Mason University|James Madison University|Thomas Jefferson University|Wake Forest|Wm. Paterson University|Rutgers|Henry Ford College''')
EP_SUF = W('''Employee Health Plan|Group Health Plan|Health & Welfare Plan|Employees Benefit Trust|Medical Plan|Welfare Benefit Plan|Retiree Medical Plan|Self-Insured Plan|Employee Benefits Plan|Health Plan Trust|Group Medical Plan|Self Funded Health Plan|Employee Medical Trust|Benefit Plan c/o UMR|Group Plan - Meritain|Inc Employee Health Plan|Associates Health & Welfare Plan|Corp Health Benefits|Co. Medical Benefits Trust|Retiree Health Trust''')
_bad_emp = {'Nutri Weight Watkins', 'General Mills Gerber', 'Midas Goodyear', 'Ace Hart', 'Snap-on Craftsman', 'Random Penguin', 'Boston Beckman', 'Liberty Goldman', "Mary Jane's", 'Sherman Williams', 'Earl Scheib', 'Bob Baker Toyota', 'Harvey Firestone', 'Roger Penske', 'Ray Kroc', 'Joyce Hall', 'Eli Bridge', 'Thomas Edison Energy', 'Charles Shaw', 'Henry Ford Motor', 'Jewel', 'Jo Malone', 'George Foreman', 'Jersey Mike\'s', 'Dutch Boy', 'William S. Merrell', 'Henry Ford College', 'Frank Perdue Farms', 'George Westinghouse'}
_bad_ins = {'S.S. Healthplan', 'Delta Dental Smith', 'Fringe Benefit Group Taylor', 'Alleghany Stearns', 'Thrivent Luther', 'Guardian Anthem', 'Sun Life Keyport', 'Mutual Trust Wayne', 'Stonewall Jackson Life', 'Davy Crockett Mutual', 'Robert E. Lee Mutual', 'James Monroe Life', 'William Henry Harrison Mutual', 'Patrick Henry Mutual', 'Meyer and Stevens TPA', 'Groen Benefits',
            'Morris Associates Benefit', 'Harbor Morgan Benefits', 'John Glenn Adjusters', 'Benjamin Franklin Health Plan', 'Philip R. Evans Benefit Administrators', 'Stewart C. Miller & Co', 'D.H. Evans Associates', 'George Meany Health Fund', 'Daniel Boone Insurance', 'Anthony Wayne Mutual', 'T.H.E. Benefits', 'Frank Gates Service Company', 'Samuel Gompers Health Fund', 'Thomas R. Donahue Benefit Plan', 'Ohara Benefit Services', 'Boyd Health Plan', 'Maloney Associates', 'John L. Lewis Health Fund', 'Clark United Health', 'Sam Houston Insurance', 'Sedgwick James', 'Ethan Allen Benefits', 'Nathan Hale Life', 'Chas. Levy Welfare Plan', 'Wm. H. Kopke Jr Health Plan', 'Arnold Palmer Childrens Plan', 'James Madison Health Fund', 'Jno. Alden Life', 'A. Philip Randolph Benefit Fund', 'Cesar Chavez Health Plan', 'Philip Murray Health Fund', 'David Dubinsky Health Fund', 'John Hancock'}
EP_INS = [x for x in EP_INS if x not in _bad_ins]
EP_EMP = [x for x in EP_EMP if x not in _bad_emp]


def n_payer_eponym():
    if R.random() < .4:
        s = R.choice(EP_INS)
        if R.random() < .35:
            s = abbrev(s)
        if R.random() < .25:
            s += R.choice([' PPO', ' HMO', ' Claims', ' - Secondary', ' Medicare Advantage', ' TPA', ' (Group)'])
    else:
        s = R.choice(EP_EMP) + ' ' + R.choice(EP_SUF)
        if R.random() < .3:
            s = abbrev(s)
    return 'payer', vcase(s)


# ================================================================ facilities
SAINTS = W("Joseph|Mary|Luke|Anthony|Francis|Vincent|Elizabeth|John|Jude|Agnes|Rita|Bernard|Catherine|Clare|Peter|Rose|Thomas|James|Barnabas|Alphonsus|Mark|Charles|David's|Dominic|Helena|Michael's|Patrick|Cloud|Bonaventure|Joachim|Lucie|Anne|Tammany|Margaret|Raphael|Nicholas|Gabriel|Edward|Ansgar|Benedict")
HPLACE = W('''Mercy|Baptist|Good Samaritan|Providence|Lakeland|Riverside|Northside|Valley View|Sacred Heart|Holy Cross|Our Lady of Lourdes|Bon Secours|Trinity|Grace|Memorial Hermann Southwest|University of Iowa|University of Kentucky|Tri-City|Blue Ridge|Piney Woods|Coastal Carolina|Texas Health Presbyterian|Banner Desert|HonorHealth Deer Valley|Sierra Vista|Desert Springs|Sunrise|Mountain View|Spring Valley|Summerlin|Centennial Hills|North Vista|Southern Hills|Henderson|
Florence|Charlotte|Orlando|Madison|Lincoln|Jackson|Houston|Austin|Abilene|Savannah|Augusta|Aurora|Beaumont|Beverly|Concord|Lawrence|Marion|Salem|Logan|Clinton|Warren|Wayne|Monroe|Franklin|Hamilton|Montgomery|Lee|Clay|Randolph|Carroll|Douglas|Marshall|Union|Crawford|Grant|Harrison|Washington|Jefferson|Adams|Butler|Clark|Knox|Perry|Scott|Shelby|Taylor|Cabarrus|Buncombe|Kings County|Nassau|Prince George's|Anne Arundel|Howard County|Queen's|Kapiolani|Maui|Anchorage|Yukon-Kuskokwim|Gila River|Navajo Area|
Upstate|Downstate|Northwell|Stony Brook|Inova Fairfax|Reston|Winchester|Fauquier|Culpeper|Bath Community|Shenandoah|Rockingham|Sentara Norfolk|Chesapeake|Peninsula|Tidewater|Eastern Shore|Palmetto|Grand Strand|Lowcountry|Piedmont|Tift|Phoenix|Tucson|Yavapai|Cochise|Great Plains|High Desert|Cape Fear|Cape Cod|Berkshire|Bay Area|Big Bend|Black Hills|Cedar Ridge|Cypress|Delta|Eagle Pass|Evergreen|Fairview|Gulf Coast|Highland|Island|Kettle Moraine|Lake Cumberland|Twin Rivers|Three Rivers''')
HT = W('''Hospital|Medical Center|Regional Medical Center|Community Hospital|Health Center|Memorial Hospital|Regional Hospital|Surgery Center|Rehabilitation Hospital|Nursing and Rehab|Urgent Care|Imaging Center|Dialysis Center|Behavioral Health|Hospice|Home Health|Family Medicine|Women's Center|Cancer Center|Orthopedic Clinic|Skilled Nursing Facility|Children's Hospital|Emergency Physicians|Radiology Associates|Anesthesia Group|Pathology Lab|Wound Care Center|Eye Institute|Sleep Lab|Pain Clinic|County Hospital|General Hospital|VA Medical Center|Infusion Center|Pharmacy|Critical Access Hospital|Heart Institute|Health System''')


def habb(s):
    for a, b in [('Medical Center', 'Med Ctr'), ('Hospital', 'Hosp'), ('Regional', 'Reg'), ('Memorial', 'Mem'), ('Saint ', 'St '), ('Center', 'Ctr'), ('Rehabilitation', 'Rehab'), ('Community', 'Comm'), ('General', 'Gen'), ('University', 'Univ')]:
        if R.random() < .4:
            s = s.replace(a, b)
    return s


def n_hospital():
    r = R.random()
    if r < .33:
        s = R.choice(['St. ', 'Saint ', 'St ']) + R.choice(SAINTS) + ' ' + R.choice(HT)
    else:
        s = R.choice(HPLACE) + ' ' + R.choice(HT)
    if R.random() < .4:
        s = habb(s)
    if R.random() < .15:
        s += R.choice([' - ED', ' Outpatient', ' Main Campus', ' North', ' LLC', ' Inpatient', ' Dept of Radiology', ' West Tower', ' Observation'])
    s = vcase(s)
    if s.isupper() and len(s) > 40:
        s = s[:40].strip()
    return 'text', s


HEPO = W('''Edith Nourse Rogers Memorial Veterans Hospital|Mary Black Health System|Alice Hyde Medical Center|Roger C. Peace Rehabilitation Hospital|Texas Health Harris Methodist Hospital|Henry Ford Hospital|Massachusetts Mary Immaculate Hospital|Mary Washington Hospital|Mary Greeley Medical Center|Mary Hitchcock Memorial Hospital|Mary Free Bed Rehabilitation Hospital|Mary Lanning Healthcare|Mary Rutan Hospital|Mary Bridge Children's Hospital|Mary Breckinridge Hospital|Mary S. Harper Geriatric Psychiatry Center|
Brigham and Women's Hospital|Dana-Farber Cancer Institute|Beth Israel Deaconess Medical Center|Johns Hopkins Hospital|Johns Hopkins Bayview Medical Center|Howard County General Hospital|Walter Reed National Military Medical Center|Sinai Hospital|Sheppard Pratt|Kennedy Krieger Institute|Thomas Jefferson University Hospital|Albert Einstein Medical Center|Lankenau Medical Center|Paoli Memorial|Robert Packer Hospital|Geisinger Wyoming Valley|Milton S. Hershey Medical Center|Penn State Hershey|Fox Chase Cancer Center|
Nazareth Hospital|Robert Wood Johnson University Hospital|Deborah Heart and Lung Center|Clara Maass Medical Center|Cooper University Hospital|Virtua Marlton|Hackensack Meridian|Bristol-Myers Squibb Children's Hospital|Joseph M. Sanzari Children's Hospital|K. Hovnanian Children's Hospital|Jacobi Medical Center|Montefiore Medical Center|Lenox Hill Hospital|Bellevue Hospital|NYU Langone Tisch Hospital|Memorial Sloan Kettering|Harlem Hospital|Elmhurst Hospital|Woodhull Medical Center|Kingsbrook Jewish|Maimonides Medical Center|
Jack D. Weiler Hospital|Cohen Children's Medical Center|Katz Women's Hospital|Zucker Hillside Hospital|Glen Cove Hospital|Winthrop University Hospital|Peconic Bay|Vassar Brothers Medical Center|Helen Hayes Hospital|Burke Rehabilitation|Nathan Littauer Hospital|Ellis Hospital|Samuel Stratton VA Medical Center|F.F. Thompson Hospital|Clifton Springs Hospital|Claxton-Hepburn Medical Center|Clifton-Fine Hospital|Crouse Hospital|Roswell Park|John R. Oishei Children's Hospital|Millard Fillmore Suburban|Brooks Memorial Hospital|
Corning Guthrie Hospital|Arnot Ogden Medical Center|Strong Memorial Hospital|Golisano Children's Hospital|Hasbro Children's Hospital|Rhode Island Butler Hospital|Roger Williams Medical Center|Eleanor Slater Hospital|Kent County Memorial|Backus Hospital|William W. Backus Hospital|Charlotte Hungerford Hospital|Griffin Hospital|Johnson Memorial Hospital|Day Kimball Hospital|Baystate Franklin Medical Center|Baystate Noble Hospital|Cooley Dickinson Hospital|Heywood Hospital|Emerson Hospital|Morton Hospital|Sturdy Memorial|Jordan Hospital|
Anna Jaques Hospital|Joseph Brant Hospital|Spaulding Rehabilitation|McLean Hospital|Lahey Hospital|Lemuel Shattuck Hospital|Tewksbury Hospital|Lawrence General|Alice Peck Day Memorial Hospital|Elliot Hospital|Catholic Medical Center|Frisbie Memorial Hospital|Wentworth-Douglass Hospital|Huggins Hospital|Littleton Regional|Dorothea Dix Psychiatric Center|Stephens Memorial Hospital|Stephen Memorial|Miles Memorial|C.A. Dean Memorial Hospital|Charles A. Dean Memorial Hospital|Calais Regional|Henrietta D. Goodall Hospital|
Porter Medical Center|Gifford Medical Center|Grace Cottage Hospital|Christiana Care Wilmington|Nemours Alfred I. duPont Hospital for Children|Beebe Healthcare|Nanticoke Memorial|George Washington University Hospital|Sibley Memorial Hospital|Howard University Hospital|Suburban Johns Hopkins|Frederick Memorial|Garrett Regional|Meritus|Carroll Hospital Center|Anne Arundel Medical Center|Calvert Memorial|Martha Jefferson Hospital|Sentara Martha Jefferson|Lewis-Gale Medical Center|Carilion Roanoke|John Randolph Medical Center|Henrico Doctors'|
Chippenham Johnston-Willis|Johnston-Willis Hospital|Clinch Valley|Johnston Memorial Hospital|Smyth County|Riverside Walter Reed Hospital|Hunter Holmes McGuire VA Medical Center|Louis A. Johnson VA Medical Center|Thomas Memorial Hospital|Thomas Health System|Ruby Memorial Hospital|J.W. Ruby Memorial Hospital|Jon Michael Moore Trauma Center|Stonewall Jackson Memorial Hospital|Davis Medical Center|Charles Cannon Memorial Hospital|Charles George VA Medical Center|W.G. (Bill) Hefner VA Medical Center|
Moses Cone Hospital|Wesley Long Hospital|Annie Penn Hospital|Betty H. Cameron Women's and Children's Hospital|James and Connie Maynard Children's Hospital|Vidant Edgecombe|Brenner Children's Hospital|Lexington Davis|Hugh Chatham Memorial Hospital|Margaret R. Pardee Memorial Hospital|Pardee Hospital|Jeff Gordon Children's Hospital|Levine Children's Hospital|Stanly Memorial|Rex Hospital|Duke Raleigh|Betsy Johnson Hospital|Maria Parham Medical Center|Wilson Medical Center|Onslow Memorial|Carolinas McLeod|McLeod Regional Medical Center|
Self Regional|AnMed|Tuomey Healthcare|Ralph H. Johnson VA Medical Center|Roper Hospital|Bon Secours Roper|Wm. Jennings Bryan Dorn VA Medical Center|Laurens County|Shriners|Grady Memorial Hospital|Hughes Spalding Children's Hospital|Emory Crawford Long Hospital|Scottish Rite|Eggleston Children's|Wellstar Kennestone|Wellstar Cobb|Tanner Medical Center|Floyd Medical Center|Phoebe Putney Memorial Hospital|John D. Archbold Memorial Hospital|Colquitt Regional|Crisp Regional|Taylor Regional Hospital|Charlie Norwood VA Medical Center|
Carl Vinson VA Medical Center|Doctors Hospital of Augusta|Fannin Regional|Habersham|Joseph M. Still Burn Center|Jackson Memorial Hospital|Holtz Children's Hospital|Joe DiMaggio Children's Hospital|Nicklaus Children's Hospital|Bascom Palmer Eye Institute|Ryder Trauma Center|Arnold Palmer Hospital for Children|Winnie Palmer Hospital for Women|Dr. P. Phillips Hospital|Lawnwood|Wolfson Children's Hospital|Shands Jacksonville|Malcom Randall VA Medical Center|James A. Haley Veterans Hospital|Bay Pines|C.W. Bill Young VA Medical Center|
H. Lee Moffitt Cancer Center|Moffitt Cancer Center|Johns Hopkins All Children's Hospital|Morton Plant Hospital|Mease Countryside Hospital|Helen Ellis Memorial Hospital|Jupiter|Raulerson Hospital|Bethesda Heart|Lee Memorial|Manatee|Sarasota|Fawcett Memorial|Ed Fraser Memorial Hospital|George E. Weems Memorial Hospital|Calhoun Liberty|Jay Hospital|D.W. McMillan Memorial Hospital|Andalusia|Russell Medical Center|Russell Hospital|Walker Baptist|Cullman|Decatur Morgan Hospital|Helen Keller Hospital|Eliza Coffee Memorial Hospital|
Thomas Hospital|USA Children's|Mizell Memorial Hospital|Wiregrass|Noland Hospital|Erlanger Medical Center|T.C. Thompson Children's Hospital|Vanderbilt University Medical Center|Monroe Carell Jr. Children's Hospital|Le Bonheur Children's Hospital|Regional One|Lincoln Memorial|Jellico|LeConte|Fort Sanders|Henry County|Maury Regional|James H. Quillen VA Medical Center|Alvin C. York VA Medical Center|Franklin Woods|Sycamore Shoals|T.J. Samson Community Hospital|Ephraim McDowell Regional Medical Center|Pikeville|Paul B. Hall Regional|
Kosair Children's Hospital|Norton Audubon|Norton Hospital|Jewish Hospital|Frazier Rehab Institute|Robley Rex VA Medical Center|Baptist Hardin|Owensboro|James B. Haggin Memorial Hospital|Clark Regional|Cleveland Clinic Lerner|Hillcrest|Rainbow Babies|Louis Stokes Cleveland VA Medical Center|Robinson Memorial|Aultman Hospital|Fisher-Titus Medical Center|Joel Pomerene Memorial Hospital|Pomerene Hospital|Wexner Medical Center|Arthur G. James Cancer Hospital|James Cancer Hospital|Riverside Grant|Grant Medical Center|Doctors West|
Nationwide Children's|O'Bleness Memorial Hospital|Marietta|Genesis Bethesda|Holzer Medical Center|Adena|Fayette|Clinton Memorial|Kettering|Grandview|Dayton Miami Valley|Wilson Memorial|Lima St. Rita's|Blanchard Valley|Wood County|Toledo Flower Hospital|Flower Hospital|Fulton County|Riley Hospital for Children|Eskenazi Hospital|Sidney & Lois Eskenazi Hospital|Richard L. Roudebush VA Medical Center|Methodist Wishard|Wishard Memorial Hospital|Hancock Regional|Hendricks Regional|Johnson Memorial Health|Major Hospital|
Columbus Bartholomew|Schneck Medical Center|King's Daughters|Margaret Mary Health|Dearborn County|Reid Hospital|Henry Community|Ball Memorial Hospital|Marion General|Cameron Memorial|Dukes Memorial Hospital|Dupont Hospital|Lutheran|Parkview Huntington|Elkhart|Goshen|La Porte|Porter Regional|Franciscan|Beaumont Hospital|William Beaumont Hospital|Sparrow|McLaren Lapeer|Hurley Medical Center|Bronson Methodist|Borgess|Helen DeVos Children's Hospital|Fred and Lena Meijer Heart Center|Frederik Meijer Heart Center|Gerber Memorial Hospital|
Spectrum Butterworth|Blodgett Hospital|Zeeland|Allegan|Oaklawn|Henry Ford Wyandotte|John D. Dingell VA Medical Center|Aleda E. Lutz VA Medical Center|Oscar G. Johnson VA Medical Center|C.S. Mott Children's Hospital|Von Voigtlander Women's Hospital|Chelsea|Ida Memorial|Mackinac Straits|Helen Newberry Joy Hospital|Bell Hospital|Dickinson County|Charlevoix|Munson|Kalkaska|Ann & Robert H. Lurie Children's Hospital|Rush University|John H. Stroger Jr. Hospital|Stroger Hospital of Cook County|Jesse Brown VA Medical Center|
Edward Hines Jr. VA Hospital|Captain James A. Lovell Federal Health Care Center|Comer Children's Hospital|Prentice Women's Hospital|Shirley Ryan AbilityLab|Schwab Rehabilitation|Marianjoy|Good Shepherd|Delnor|Edward Hospital|Carle Foundation|Decatur|Blessing Hospital|Graham Hospital|Hopedale|Katherine Shaw Bethea Hospital|Kishwaukee|Swedish American|Froedtert|Clement J. Zablocki VA Medical Center|William S. Middleton Memorial Veterans Hospital|Meriter|Gundersen Lutheran|Marshfield|Theda Clark Medical Center|ThedaCare|
Rogers Memorial Hospital|Columbia St. Mary's|Beloit|Hennepin|Abbott Northwestern|Gillette Children's|Masonic|Fairview Ridges|Regions|Mayo Clinic|Sanford|Altru|Elbow Lake|Ely-Bloomenson Community Hospital|Cook Hospital|Virginia Regional|Tomah|Royal C. Johnson Veterans Memorial|Fort Meade|Avera McKennan Hospital|Siouxland|Buena Vista|Blank Children's Hospital|John Stoddard Cancer Center|Iowa Lutheran|Broadlawns|Barnes-Jewish Hospital|Siteman|Cardinal Glennon Children's Hospital|Harry S. Truman Memorial Veterans' Hospital|Truman Medical Center|
John Cochran Veterans Hospital|John J. Pershing VA Medical Center|Boone Hospital|Cox Medical Center South|Freeman Health|Children's Mercy|Nevada Regional|Stormont-Vail|Colmery-O'Neil VA Medical Center|Dwight D. Eisenhower VA Medical Center|Robert J. Dole VA Medical Center|Wesley Medical Center|Susan B. Allen Memorial Hospital|William Newton Hospital|Newton|Hays|Bryan Medical Center|Bryan LGH|Boys Town|Bergan Mercy|Creighton|Methodist Jennie Edmundson Hospital|Jennie Edmundson|Mary Hurley|Jane Phillips Medical Center|
Oklahoma Hillcrest|Jim Taliaferro Community Mental Health Center|Jack C. Montgomery VA Medical Center|John L. McClellan Memorial Veterans Hospital|Eugene J. Towbin VA|Baxter Regional|Conway|Jefferson Regional|Washington Regional|Willis-Knighton Medical Center|Overton Brooks VA Medical Center|Ochsner|Touro Infirmary|Lallie Kemp Medical Center|Leonard J. Chabert Medical Center|Huey P. Long Medical Center|E.A. Conway Medical Center|W.O. Moss Regional|Earl K. Long Medical Center|Thibodaux|Byrd Regional Hospital|
G.V. (Sonny) Montgomery VA Medical Center|Forrest General Hospital|Jeff Anderson Regional Medical Center|Anderson Regional|Wesley|King's|Magee General|John C. Stennis Memorial|Ben Taub Hospital|Lyndon B. Johnson Hospital|MD Anderson Cancer Center|M.D. Anderson|Michael E. DeBakey VA Medical Center|Audie L. Murphy Memorial VA Hospital|Olin E. Teague Veterans' Center|Sam Rayburn Memorial|Scott & White Memorial Hospital|Cook Children's|John Peter Smith Hospital|Parkland|William P. Clements Jr. University Hospital|Zale Lipshy|
Baylor Jack and Jane Hamilton Heart|Charles A. Sammons Cancer Center|Tom Landry Fitness Center|Peterson Regional|Dell Seton|Dell Children's|Brackenridge Hospital|Heart Hospital|Hendrick Medical Center|Shannon Medical Center|Medical Center Odessa|Thomason Hospital|William Beaumont Army Medical Center|Carl R. Darnall Army Medical Center|Brooke Army Medical Center|Madigan|Tripler|Womack Army Medical Center|Eisenhower Medical Center|Dwight David Eisenhower Army Medical Center|Martin Army|Winn Army|Reynolds Army|Ireland Army|
Bob Wilson Memorial|Denver Craig Hospital|Craig Hospital|Rose Medical Center|Porter Adventist|Swedish|Penrose Hospital|Parkview|Jordan Valley|Huntsman Cancer Institute|George E. Wahlen VA Medical Center|Primary Children's|McKay-Dee Hospital|Dixie|Harry Reid|Raymond G. Murphy VA Medical Center|Presbyterian Kaseman Hospital|Lovelace Women's|Rehoboth McKinley Christian|Carl T. Hayden VA Medical Center|Barrow Neurological|John C. Lincoln Medical Center|Del E. Webb Medical Center|Boswell Memorial Hospital|Walter O. Boswell|
Bob Stump VA Medical Center|Diamond Children's|Ronald Reagan UCLA Medical Center|Mattel Children's|Cedars-Sinai|Martin Luther King Jr. Community Hospital|Harbor UCLA|Keck Hospital of USC|Norris Cancer Hospital|Huntington Hospital|Henry Mayo Newhall Hospital|Hoag Memorial|Hoag Hospital|Miller Children's|Betty Ford Center|Eisenhower Health|Loma Linda|Jerry L. Pettis Memorial VA|Arrowhead|Rady Children's|Scripps Mercy|Sharp Mary Birch Hospital for Women|Sharp Grossmont|Naval Balboa|Lucile Packard Children's Hospital|
Stanford|Zuckerberg San Francisco General|Laguna Honda|Alta Bates Summit|John Muir Medical Center|John George Psychiatric Pavilion|Kaiser|Natividad|George L. Mee Memorial Hospital|Hazel Hawkins Memorial Hospital|Salinas|Santa Rosa|Frank R. Howard Memorial Hospital|Jerold Phelps Community Hospital|Mad River|Sutter Davis|Rideout Memorial Hospital|Fremont-Rideout|Enloe Medical Center|Oroville|Shriners|Randall Children's Hospital|Doernbecher Children's Hospital|Legacy Emanuel|Tuality|Sky Lakes|Harborview|Swedish Cherry Hill|
Virginia Mason|Seattle|Evergreen|Fred Hutchinson Cancer Center|Jonathan M. Wainwright Memorial VA|Mann-Grandstaff VA Medical Center|Kootenai|St. Luke's Magic Valley|Bonner|Benefis|Kalispell|Wilcox Memorial Hospital|Kahuku|Straub Clinic|Castle|Samuel Mahelona Memorial Hospital|Rapides|Norman Regional|Duncan|Stephen F. Austin Hospital|Hospital Damas|Pavia|Juan F. Luis Hospital|Roy Lester Schneider Hospital|Myrah Keating Smith Community Health Center''')
_orgw = re.compile(r"Hospital|Medical|Health|Center|Institute|Clinic|Infirmary|Memorial|Rehab|Veterans|VA\b|Pavilion|Sloan|Foundation|AbilityLab", re.I)
# keep what is named after a person: at least one strong org word and not a plain place
_plain = re.compile(r"^(Massachusetts|Oklahoma|Heart|Lexington|Suburban|Toledo|Cleveland|Columbus|Lincoln|Lima|Dayton|Methodist Wishard|Medical Center|Children's|Kent|Frederick|Meritus|Garrett|Colquitt|Crisp|Habersham|Doctors|Decatur$|Manatee|Denver|Virginia Regional|Iowa|Ida|Fulton|Regional|Baylor Jack|Harry Reid|Bob Wilson|John C. Stennis|Stephen F|Stephen Mem|Tom Landry|Sam Ray|Jonathan M. W.*VA$|Raulerson$|Swedish)")
HEPO = [x for x in dict.fromkeys(HEPO) if _orgw.search(x) and not _plain.match(x)]


def n_hospital_eponym():
    s = R.choice(HEPO)
    if R.random() < .35:
        s = habb(s)
    if R.random() < .2:
        s += R.choice([' - ED', ' Outpatient', ' Imaging', ' Inpatient', ' LLC', ' Lab', ' Radiology', ' Rehab', ' Surgery', ' Oncology'])
    if R.random() < .06:
        s = 'The ' + s
    return 'text', vcase(s)

# ================================================================ denial, clinical, code, procedure, eponym, policy
CARC = W('''Deductible amount|Coinsurance amount|Co-payment amount|The procedure code is inconsistent with the modifier used|The procedure code is inconsistent with the patient's age|The procedure code is inconsistent with the patient's gender|The diagnosis is inconsistent with the provider type|The date of death precedes the date of service|The date of birth follows the date of service|
The authorization number is missing, invalid, or does not apply to the billed services or provider|Claim/service lacks information or has submission/billing errors|Requested information was not provided or was insufficient/incomplete|Exact duplicate claim/service|This is a work-related injury/illness and thus the liability of the Worker's Compensation carrier|This injury/illness is the liability of the no-fault carrier|This care may be covered by another payer per coordination of benefits|
The impact of prior payer(s) adjudication including payments and/or adjustments|Charges are covered under a capitation agreement/managed care plan|Expenses incurred prior to coverage|Expenses incurred after coverage terminated|The time limit for filing has expired|Patient cannot be identified as our insured|Our records indicate the patient is not an eligible dependent|Insured has no dependent coverage|Insured has no coverage for newborns|Lifetime benefit maximum has been reached|Charge exceeds fee schedule/maximum allowable|
These are non-covered services because this is a routine exam|This is not deemed a medical necessity by the payer|This procedure/treatment is deemed experimental/investigational|Treatment was deemed by the payer to have been rendered in an inappropriate setting|Processed based on multiple or concurrent procedure rules|Service not furnished directly to the patient and/or not documented|The benefit for this service is included in the payment for another service already adjudicated|Patient has not met the required eligibility requirements|
Payment made to patient/insured/responsible party|Payment adjusted because the payer deems the information submitted does not support this many services|Benefit maximum for this time period or occurrence has been reached|Patient is covered by a managed care plan|Procedure code was invalid on the date of service|The rendering provider is not eligible to perform the service billed|Precertification/authorization/notification absent|The referring provider is not eligible to refer the service billed|Prior processing information appears incorrect|
Non-covered visits|This service was not prescribed prior to delivery|Patient identification compromised by identity theft|The disposition of this service line is pending further review|Workers' compensation jurisdictional fee schedule adjustment|Sequestration reduction in federal payment|Services not provided by network/primary care providers|The provider cannot collect this amount from the patient|Not a covered service under the plan|Alternate benefit has been provided|Attachment referenced on the claim was not received|
Claim spans eligible and ineligible periods of coverage|This provider was not certified/eligible to be paid for this procedure on this date of service|Missing/incomplete/invalid patient name|Missing/incomplete/invalid beneficiary identifier|Missing/incomplete/invalid patient's address|Missing/incomplete/invalid date of birth|Missing/incomplete/invalid social security number|Missing/incomplete/invalid admission date|Missing/incomplete/invalid operating provider name|Missing/incomplete/invalid referring provider primary identifier|
Missing/incomplete/invalid subscriber identification number|Missing/incomplete/invalid telephone number|Missing/incomplete/invalid ordering provider name|Missing/incomplete/invalid facility address|Missing/incomplete/invalid ZIP code|Missing/incomplete/invalid HCPCS|Missing/incomplete/invalid place of service|Missing operative note/report|Missing itemized bill|Missing consent form|Missing plan of treatment|Missing physician certification|Missing radiology report|Missing pathology report|Missing patient medical record for this service|
Alert: You may appeal this decision|Alert: The patient is a Qualified Medicare Beneficiary|Alert: Do not resubmit this claim; the claim has been forwarded to another payer|Consult plan benefit documents/guidelines for restrictions|Not covered when performed in a nursing facility|Patient's last name does not match payer's file|Subscriber first name missing|Insured's name does not match ID card|Medicare Part B does not pay for this item|Only one evaluation and management code per day|Service denied because payment already made for same procedure|
We do not pay for self-administered anti-emetic drugs|Rent/purchase guidelines not met|The patient's name on the claim is different from the name on the card|Member ID not found|Policy number required|Medical record number missing from attachment|No record of patient on file|License number of rendering provider is not valid|Device serial number required for implant claims|Newborn must be billed under own ID|Missing NPI of attending provider|NPI mismatch with taxonomy|CLIA number required|NDC missing or invalid|
Adjusted based on Prompt Pay law|Anesthesia time not documented|Assistant surgeon not allowed|Bilateral procedure reduced|Bundled into primary procedure per NCCI|Claim not received within 90 days|COB questionnaire not returned|Corrected claim needs original reference number|Dental service not covered under medical|DME requires face to face note|DRG downgrade after clinical validation|Exceeds units allowed|Global surgical period|Inpatient only procedure|Interim bill not accepted|Invalid bill type|Invalid discharge status|Invalid POA indicator|
Lacks signed ABN|Late charges not accepted|Level of care not met, observation approved|LCD not met|Maximum visits reached|Medicaid is payer of last resort|MSP record open|Never event|No referral from PCP on file|Non-formulary drug|Not covered for this diagnosis|Out of area non-emergent|Out of network no OON benefits|Outpatient surgery not authorized|Patient in hospice|Patient in SNF consolidated billing|Patient enrolled in Medicare Advantage|Plan exclusion|Pre-existing condition waiting period|Pricing pending|Provider not contracted|
Readmission within 30 days|Requires EOB from primary|Retro termination|Revenue code requires HCPCS|Same day duplicate|Spend-down not met|Step therapy required|Subrogation hold|Third party liability indicated|Timely filing - appeal denied|Unlisted code needs description|Untimely notification of admission|Vaccines covered under pharmacy benefit|Weekend admission not justified|Wrong payer billed|Will not cover cosmetic services|Rose to higher level review|Price exceeds contract|Chase chart request not answered|Mark the correct box and resubmit|Grace period of premium payment|Grant funded service''')
L['carcx'] = CARC
L['cg'] = ws('CO PR OA PI CR')
L['cn'] = [str(x) for x in range(1, 300) if x not in (7, 13)]
L['rarc'] = ws('M15 M20 M51 M60 M76 M86 M127 N4 N19 N30 N56 N95 N115 N130 N179 N257 N290 N382 N386 N479 N522 N640 N706 MA04 MA07 MA18 MA61 MA83 MA130 N425 N362 N823')
L['doc'] = W('operative report|itemized bill|primary EOB|signed consent|physician order|progress notes|pathology report|invoice|accident details|plan of care|discharge summary|certificate of medical necessity|referral form|sleep study report|MRI report|anesthesia record|implant log|COB form|student verification|W-9')
L['who'] = W('provider|patient|member|billing office|facility|subscriber|physician office|ordering provider|insured')
L['svcn'] = W('physical therapy|MRI lumbar spine|home oxygen|cataract surgery|sleep study|chiropractic care|acupuncture|bariatric surgery|genetic testing|speech therapy|infusion|observation stay|inpatient rehab|DME rental|office consult|telehealth visit|skilled nursing|ambulance transport|dialysis|IVF treatment|chemotherapy|vein ablation|botulinum toxin|cochlear implant|hearing aids|orthotics|private duty nursing|nutrition counseling|PET scan|mammogram|colonoscopy')
L['unit'] = W('visits|units|days|hours|sessions|treatments')
T_DENIAL = W('') + '''{carcx}
{carcx}.
{cg}-{cn} {carcx}
{cg}{cn}: {carcx}
{carcx} ({rarc})
{rarc} - {carcx}
{cg}-{cn}/{rarc}
{svcn} denied: {carcx}
Denied - {carcx}
DENIAL REASON: {carcx}
{svcn} limited to {n 5 90} {unit} per year
{svcn} requires prior authorization
{svcn} not covered under this plan
{svcn} considered experimental for this diagnosis
Need {doc} to process {svcn}
{doc} not received from {who}
{doc} requested from {who}, {n 10 60} days to reply
Please submit {doc} with {doc}
Max of {n 2 60} {unit} for {svcn} exhausted
Authorized {n 1 12} {unit}, billed {n 13 40}
{svcn} billed by non-participating {who}
No referral for {svcn}
Timely filing limit is {n 60 365} days
Filed {n 91 400} days after the service
Modifier {n 22 99} missing on {svcn}
Revenue code 0{n 250 761} not payable with bill type {n 111 831}
{svcn} included in per diem
{svcn} not medically necessary per {who} review
Plan pays {svcn} at {n 50 90}% after deductible
Copay of ${n 10 90} applies to {svcn}
{svcn} is a benefit exclusion, {who} liable
{who} did not respond to request for {doc}
Level {n 2 5} not supported by documentation
DRG {n 100 900} changed to {n 100 900} on review
{cg}-{cn} on line {n 1 9}: {carcx}
Overpayment recouped for {svcn}
{svcn} paid to {who}
Line {n 1 12} bundled with line {n 1 12}
Units over MUE of {n 1 12} for {svcn}
Appeal denied, {doc} does not support {svcn}
Reprocess as secondary, need {doc}
Peer to peer not requested within {n 2 14} days for {svcn}
{svcn} by telehealth not payable at place of service {n 10 11}
{who} name missing on {doc}
{who} date of birth does not match eligibility file
{who} ID number on {doc} is not legible
Signature of {who} missing on {doc}
{svcn} over the age limit of {n 5 75}
{svcn} not approved for patients under {n 3 65} years'''.split('\n')

L['sx'] = W('chest pain|shortness of breath|fever|cough|headache|nausea|dizziness|back pain|fatigue|rash|palpitations|abdominal pain|leg swelling|blurred vision|joint stiffness|weight loss|insomnia|numbness in the left hand|dysuria|sore throat')
L['dz'] = W('''type 2 diabetes|hypertension|COPD|Crohn's disease|Parkinson's disease|Hodgkin lymphoma|Graves' disease|Hashimoto thyroiditis|Alzheimer's dementia|Bell's palsy|Guillain-Barre syndrome|Addison's disease|Cushing syndrome|Wilson disease|Huntington's disease|Raynaud phenomenon|Sjogren's syndrome|Barrett's esophagus|Meniere's disease|Paget disease|Still's disease|Marfan syndrome|Charcot-Marie-Tooth disease|
Colles fracture|Smith's fracture|Jones fracture|Achilles tendinitis|Baker's cyst|Dupuytren contracture|Osgood-Schlatter disease|Legg-Calve-Perthes disease|von Willebrand disease|Kaposi sarcoma|Ewing sarcoma|Wilms tumor|Merkel cell carcinoma|Hirschsprung disease|Tourette syndrome|Down syndrome|Turner syndrome|Lou Gehrig's disease|Lyme disease|atrial fibrillation|heart failure|asthma|osteoarthritis|gout|psoriasis|lupus|sickle cell disease|iron deficiency anemia|obesity|sleep apnea|CKD stage 3|
Takotsubo cardiomyopathy|Wolff-Parkinson-White syndrome|Brugada syndrome|Behcet disease|Kawasaki disease|Wegener granulomatosis|Whipple disease|Zollinger-Ellison syndrome|Mallory-Weiss tear|Zenker diverticulum|Peyronie disease|Bartholin cyst|Sheehan syndrome|Conn syndrome|Dressler syndrome|Horner syndrome|Lewy body dementia|Pick disease|Rett syndrome|Asperger syndrome''')
L['drug'] = W('metformin|lisinopril|atorvastatin|Eliquis|Humira|Ozempic|albuterol|gabapentin|Mirena|Synthroid|prednisone|amoxicillin|Keytruda|warfarin|insulin glargine|sertraline|omeprazole|Norinyl|Jardiance|Stelara|Trulicity|tramadol|hydrochlorothiazide|Entresto|Lantus')
L['dose'] = W('5 mg daily|10 mg at bedtime|500 mg twice daily|20 mg every morning|1 puff every 4 hours|40 units|81 mg|2.5 mg bid|0.5 mg prn|25 mcg')
L['lat'] = ws('left right bilateral')
L['jt'] = ws('knee hip shoulder ankle wrist elbow')
L['dev'] = W('Foley catheter|Hickman catheter|Jackson-Pratt drain|Penrose drain|Swan-Ganz catheter|Holter monitor|Hoyer lift|Otto Bock prosthesis|Milwaukee brace|Scott-Craig orthosis|Codman-Hakim shunt|Taylor brace|Dobhoff tube|Yankauer suction|Groshong catheter|Bard port|St. Jude valve|Kirschner wire|Ilizarov frame|Thomas splint|Unna boot|CPAP|walker|wound vac|insulin pump|knee scooter')
L['sign'] = W("Babinski sign|Murphy sign|Homans sign|McBurney tenderness|Tinel sign|Phalen test|Lachman test|McMurray test|Romberg test|Spurling test|Trousseau sign|Kernig sign|Brudzinski sign|Finkelstein test|Hawkins test|Neer sign|Apley test|Faber test|Ortolani maneuver|Dix-Hallpike maneuver|Allen test|Weber test|Rinne test")
L['scale'] = W('Gleason score 6|Glasgow coma scale 15|Apgar 8 and 9|Braden score 18|Norton score 14|Beck inventory 22|Killip class II|Child-Pugh class B|Mallampati class III|Karnofsky 70|Wells score 3|Fitzpatrick type IV|Ranson criteria 2|Schatzker type II fracture|Salter-Harris II fracture|Garden stage III|Hunt and Hess grade 2|Breslow depth 0.8 mm|Clark level II|Tanner stage 3|Bishop score 7|Rankin 2')
L['sp'] = W('cardiology|orthopedics|neurology|oncology|pulmonology|nephrology|GI|endocrinology|pain management|wound care|physical therapy|urology')
T_CLIN = '''Patient is a {n 18 88}-year-old with {dz}, here for {sx}.
{n 19 87} y/o female with {dz} reports {sx} for {n 2 9} days.
{n 20 86} yo M, hx of {dz}, denies {sx}.
Pt denies {sx} and {sx}.
{sx} improved on {drug} {dose}.
Started {drug} {dose} for {dz}.
{drug} stopped because of {sx}.
Continue {drug}; add {drug} {dose} if {sx} persists.
{sign} negative on the {lat} side.
Positive {sign}, {lat} {jt}.
{sign} and {sign} were normal.
{scale}, unchanged since the last visit.
{scale} on admission.
{dev} placed without difficulty.
{dev} removed at bedside, {n 20 400} mL output.
Needs {dev} for {dz}.
{lat} {jt} pain {n 2 9}/10, worse with stairs.
BP {n 100 168}/{n 60 98}, HR {n 55 110}, afebrile.
Vitals: BP {n 100 168}/{n 60 98}, RR {n 12 22}, SpO2 {n 90 99}% on room air.
Strength 5/5 in the {lat} leg, sensation intact.
2/6 systolic murmur, no {sx}.
Family history of {dz}: mother and one brother.
Mother has {dz}; father has {dz}.
No history of {dz}.
Assessment: {dz}. Plan: {drug} {dose}, follow up in {n 2 12} weeks.
{dz}, well controlled on {drug}.
A1c {n 5 11}.{n 0 9}, creatinine 1.{n 0 9}, on {drug}.
Referred to {sp} for {dz}.
{sp} consult for {sx} and possible {dz}.
Seen Tuesday for {sx}; returns Friday for labs.
Status post {lat} {jt} replacement, weight bearing as tolerated.
X-ray of the {lat} {jt} shows no fracture.
MRI {lat} {jt}: mild effusion, no tear.
EKG normal sinus rhythm, rate {n 58 98}.
Discharged to home with {dev} and {drug}.
Patient lives alone and uses a {dev}.
Physical therapy {n 2 3} times a week for {n 4 12} weeks, {lat} {jt}.
Tolerated {drug} infusion over {n 1 4} hours without {sx}.
Wound {n 1 9} cm x {n 1 9} cm, clean base, no odor.
Counseled on {dz}, smoking cessation, {n 10 30} minutes.
Diagnosed with {dz} in {n 1995 2022}.
Quit smoking {n 2 30} years ago; {dz} stable.
Patient will try {drug}; mark improvement in {n 2 6} weeks.
May return to work with no lifting over {n 10 40} lb.
Medicaid application pending; {dz} untreated.
Rose bengal stain negative; no {sx}.
White count {n 4 14}.{n 0 9}, no {sx}.
Long history of {dz} with {sx}.
Young adult with {dz} and {sx}.
Bill for {dev} went to the wrong payer.
Dawn phenomenon suspected in {dz}; adjust {drug}.
Rule out {dz} vs {dz}.
{dz} complicated by {sx}; {sp} to follow.
Allergic to {drug} ({sx}).
Meds: {drug} {dose}, {drug} {dose}.
ROS positive for {sx}, otherwise negative.
{sx} resolved after {drug}; {scale}.
Screening for {dz} was negative.
Daughter reports {sx} at night, no falls.
Wife at bedside, agrees with {sp} referral.
Nurse noted {sx}; provider notified, {drug} given.
The surgeon recommends {dev} after the {lat} {jt} repair.
Attending physician agrees with diagnosis of {dz}.
Code status reviewed; patient wants full treatment for {dz}.
PATIENT TOLERATED {drug} WELL, NO {sx}
PT C/O {sx}, HX {dz}
HX: {dz}, {dz}. RX: {drug}
Interpreter present, no questions about {drug}.
Claim note: {dz} documented, {dev} medically needed.
Letter of necessity cites {dz} and failure of {drug}.
Auth request: {dev} for {dz}, {n 3 12} months.
Denied {drug}; must fail {drug} first for {dz}.
Dr requested peer to peer about {drug}.
Telehealth visit, {n 10 40} min, {dz} and {sx}.
{sx} x {n 2 14} days, {sign} negative, {drug} {dose} given.
{dev} checked, site clean, {sx} denied.
Pain scale {n 1 9}/10 in {lat} {jt} after {drug}.
Home health nurse to change {dev} weekly.
Patient was taught to use the {dev} at home.'''.split('\n')

L['icd'] = ws('E11.9 I10 M54.50 J44.9 Z00.00 N18.30 F32.A S52.501A K21.9 R07.9 I48.91 G47.33 C50.911 O80 Z23 T14.8XXA M17.11 H25.13 L03.115 E78.5 Z79.4 D64.9 J18.9 B20 W19.XXXA Y92.009')
L['cpt'] = ws('99213 99214 99285 73721 45378 97110 93306 66984 27447 70450 80053 36415 20610 90837 92014 11042 17000 29881 43239 52000 58571 64483 71046 76700 77067 81001 85025 88305 90471 95810 96372 97140 98941 99232 99291')
L['hc'] = ws('J1885 J3490 E0601 A4253 L3000 G0438 K0001 Q4081 E1390 A0427 J0178 G0463 L1832 S9083 T1019 J9271 V2020 C1776 D0120 H0031 U0003 B4035')
L['mod'] = ws('25 26 59 RT LT TC 50 76 GA GY XU 95 KX QW AS 80 GT 24 57 78')
L['pcs'] = ws('0SRD0J9 02703DZ 0DTJ4ZZ 4A023N7 B2111ZZ 30233N1 0UT9FZZ 10D00Z1 0HBT0ZZ')
L['lo'] = ws('2000A 2010AA 2010BA 2010BB 2300 2310B 2320 2330A 2400 2430 2100 2110')
L['pid'] = ws('60054 87726 62308 61101 00851 39026 SKAR0 22099 84980 BCTX1 SX107 12K89 61271 77350')
L['seg'] = W('CLP02|CAS*CO*45*128.40~|SVC*HC:99213*150*88.4~|HI*ABK:E119*ABF:I10~|SV1*HC:97110:GP*60*UN*2***1~|LX*1~|AMT*B6*88.4~|TOB 131|TOB 0111|BPR*I*1204.5*C*ACH~|SBR*P*18*******MB~|PLB*WO|LQ*HE*N130~|ST*835*0001~|SE*24*0001~|HL*1**20*1~|PRV*BI*PXC*207Q00000X~|DTM qualifier 472|CLM05-3 frequency 7')


def npi():
    x = R.choice('12') + d(8)
    return x + luhn('80840' + x)


def dea():
    x = d(6)
    v = [int(c) for c in x]
    return R.choice('ABFM') + lt(1) + x + str((v[0] + v[2] + v[4] + 2 * (v[1] + v[3] + v[5])) % 10)


G['npi'], G['dea'] = npi, dea
G['ein'] = lambda: '%02d-%s' % (R.choice([12, 13, 20, 26, 27, 36, 45, 47, 52, 58, 61, 74, 75, 81, 82, 84]), dn(7))
G['ndc'] = lambda: '%s-%s-%s' % (R.choice(['0', '5', '6', '4']) + dn(4), dn(4), dn(2))
G['clia'] = lambda: '%02dD%s' % (R.randint(1, 52), dn(7))
L['tax'] = ws('207Q00000X 208D00000X 363L00000X 282N00000X 261QM1300X 332B00000X 207RC0000X 225100000X')
T_CODE = '''{cpt}
{cpt}-{mod}
{cpt} {mod} {mod}
{hc}
{hc}-{mod}
{icd}
{icd}, {icd}, {icd}
{icd}|{icd}
{pcs}
CPT {cpt}
HCPCS {hc} x {n 1 12}
ICD-10 {icd}
DX {icd} {icd}
DRG {n 1 989}
MS-DRG {n 100 989} weight 1.{n 1000 9999}
REV 0{n 100 999}
Rev code 0{n 250 990}, {hc}
POS {n 10 99}
{cg}-{cn}
{cg}-{cn}, {rarc}
{rarc}
NDC {ndc}
{ndc}
N4{ndc} UN{n 1 30}
NPI {npi}
Billing NPI: {npi}
DEA {dea}
EIN {ein}
TIN {ein}
TAX ID: {ein}
CLIA {clia}
Taxonomy {tax}
{tax}
CCN {n 10001 67999}
PAYER ID {pid}
Payer ID: {pid}
{pid}
LOOP {lo}
{lo} {seg}
{seg}
005010X222A1
005010X221A1 v5.2.{n 1 9}.{n 10 99}
Release {n 1 9}.{n 0 9}.{n 1 20}
Version v{n 1 9}.{n 0 9}.{n 0 20}.{n 1 99}
{cpt}/{cpt}/{hc}
{cpt} x{n 2 8} {icd}
${n 10 9999}.{n 10 99}
1,{n 100 999}.{n 10 99}
{n 2 12} units {hc}
RVU {n 0 30}.{n 10 99}
APC {n 5011 5881}
EAPG {n 10 999}
Status {n 1 22} claim, {cg}-{cn}
Modifier {mod} and {mod}
Condition code {n 10 99}, value code {n 10 80}
Occurrence code {n 10 55}
{icd} vs {icd}
{hc} {ndc}'''.split('\n')

PROC = W('''Arthroscopy, knee, surgical; with meniscectomy|Total hip arthroplasty|Colonoscopy, flexible, with biopsy|Upper GI endoscopy|Laparoscopic cholecystectomy|Cataract extraction with lens implant|Office visit, established patient, level 4|Emergency department visit, high severity|Therapeutic exercise, 15 minutes|Manual therapy|Psychotherapy, 45 minutes|Chest x-ray, 2 views|CT head without contrast|MRI lumbar spine without and with contrast|Echocardiogram, complete|
Electrocardiogram, 12 leads|Comprehensive metabolic panel|Complete blood count with differential|Lipid panel|Urinalysis, automated|Venipuncture|Injection, triamcinolone|Immunization administration|Influenza vaccine, quadrivalent|Polysomnography|Cystoscopy|Hysterectomy, total abdominal|Cesarean delivery|Vaginal delivery with postpartum care|Screening mammography, bilateral|Bone density study|Skin biopsy, punch|Destruction of premalignant lesion|Debridement, subcutaneous tissue|
Carpal tunnel release|Rotator cuff repair|Lumbar laminectomy|Cervical fusion, anterior|Epidural steroid injection|Facet joint injection|Coronary artery bypass, three vessels|Percutaneous coronary stent|Pacemaker insertion|Cardiac catheterization, left heart|Carotid endarterectomy|Varicose vein ablation|Hemodialysis, one evaluation|Bronchoscopy with lavage|Thoracentesis|Paracentesis|Tonsillectomy and adenoidectomy|Tympanostomy tubes|Septoplasty|Hearing test, pure tone|Eye exam, new patient|Retinal laser|
Intravitreal injection|Hernia repair, inguinal|Appendectomy|Thyroidectomy|Mastectomy, partial|Breast reconstruction|Gastric bypass|Sleeve gastrectomy|Kidney transplant|Bone marrow biopsy|Chemotherapy infusion, first hour|Radiation treatment delivery|PET scan, whole body|Nuclear stress test|Ambulance, ALS, emergency|Oxygen concentrator rental|CPAP device|Wheelchair, manual|Hospital bed, semi-electric|Ankle-foot orthosis|Diabetic shoes|Enteral formula|Home infusion|Skilled nursing visit|Anesthesia for knee procedure|
Moderate sedation|Critical care, first hour|Hospital discharge, over 30 minutes|Newborn care|Telehealth visit|Chronic care management|Annual wellness visit|Tobacco cessation counseling|Nutrition therapy|Speech evaluation|Occupational therapy evaluation|Chiropractic manipulation|Acupuncture|Allergy testing, percutaneous|Pulmonary function test|EEG, awake and asleep|EMG, two extremities|Drug screen, presumptive|HIV antibody test|Pap smear|Vasectomy|Circumcision|Foot care, routine|Nail avulsion|Fracture care, closed, distal radius''')
PROCE = W('''Whipple procedure|Roux-en-Y gastric bypass|Nissen fundoplication|Mohs surgery|Ross procedure|Fontan operation|Norwood procedure|Bentall procedure|Maze procedure|Hartmann procedure|Billroth II reconstruction|Heller myotomy|Kasai procedure|Ladd procedure|Bankart repair|Latarjet procedure|Lapidus bunionectomy|Austin bunionectomy|McBride bunionectomy|Keller arthroplasty|Brostrom repair|Kidner procedure|Burch colposuspension|Marshall-Marchetti-Krantz procedure|Le Fort osteotomy|Caldwell-Luc operation|
Girdlestone arthroplasty|Ivor Lewis esophagectomy|Lichtenstein hernia repair|Blalock-Taussig shunt|Jatene procedure|Mustard procedure|Rastelli repair|LeVeen shunt|Denver shunt|Thompson hemiarthroplasty|Clagett window|Young's operation|Trendelenburg ligation|Abbe-Estlander flap|Millard repair|Gillies approach|Chopart amputation|Syme amputation|Lisfranc fixation|Watson-Jones ankle repair|Tommy John reconstruction|Charnley hip|Dunn osteotomy|Salter osteotomy|Chiari osteotomy|McDonald cerclage|Shirodkar cerclage|Leopold maneuvers|Doppler ultrasound, carotid|Holter monitoring, 24 hours|Bier block|Seldinger technique central line|Foley catheter insertion|Epley maneuver''')
L['proc'] = PROC + PROCE
T_PROC = '''{proc}
{proc}
{cpt} {proc}
{cpt} - {proc}
{hc}: {proc}
{proc}, {lat}
{proc} ({cpt})
{proc} with {proc}
{proc} w/ modifier {mod}
{proc}; {n 1 4} units
PROC: {proc}
{proc}, repeat same day
{proc} under fluoroscopic guidance
{proc} - revision
{proc}, outpatient
{lat} {proc}
Planned {proc}, {sp}
{proc}, each additional
{proc} performed in {sp} clinic
{proc} x {n 2 5}
{proc}, limited
{proc}, bundled into {cpt}
{proc} not payable with {proc}
Auth for {proc}, {n 1 6} visits
{proc} / {icd}
{proc}, professional component
{proc}, global period {n 10 90} days'''.split('\n')
T_EPON = '''{dz}
{sign}
{scale}
{dev}
History of {dz}
{dz} ({icd})
{icd} {dz}
{dz}, unspecified
{dz} with {sx}
{dz}, in remission
{dz} - {drug}
{dev}, replacement
{dev} rental, month {n 2 13}
{dev} {lat}
{epo}
{epo} noted
{epo} and {dz}
Suspected {dz}
{dz} vs {epo}
{sign} positive, likely {dz}
{scale}; {sign}
{dev} denied for {dz}
R/O {dz}
{dz}, late onset
Severe {dz}
{dz} follow up'''.split('\n')
L['epo'] = W("Crohn's ileitis|Hodgkin lymphoma, nodular|Non-Hodgkin lymphoma|Burkitt lymphoma|Ludwig angina|Prinzmetal angina|Wernicke encephalopathy|Korsakoff psychosis|Henoch-Schonlein purpura|Bence Jones protein|Epstein-Barr virus|Coombs test|Schilling test|Duchenne muscular dystrophy|Becker dystrophy|Friedreich ataxia|Arnold-Chiari malformation|Dandy-Walker malformation|Pierre Robin sequence|Treacher Collins syndrome|Stevens-Johnson syndrome|Gilbert syndrome|Reye syndrome|Prader-Willi syndrome|DiGeorge syndrome|Klinefelter syndrome|Ehlers-Danlos syndrome|Tay-Sachs disease|Gaucher disease|Fabry disease|Pompe disease|Hunter syndrome|Hurler syndrome|Morton neuroma|Haglund deformity|Freiberg disease|Kohler disease|Sever disease|Scheuermann kyphosis|Bennett fracture|Rolando fracture|Monteggia fracture|Galeazzi fracture|Maisonneuve fracture|Pott fracture|Hill-Sachs lesion|Bouchard nodes|Heberden nodes|Cheyne-Stokes breathing|Kussmaul breathing|Braxton Hicks contractions|Kegel exercises|Fowler position|Trendelenburg position|Hashimoto's|Graves ophthalmopathy|Fuchs dystrophy|Stargardt disease|Coats disease|Snellen 20/40|Jaeger J2|Ringer's lactate|Fleet enema|Betadine|Ace wrap|Robert Jones dressing|Sam splint|Hare traction splint|Buck's traction|Bryant traction|Russell traction|Wood lamp exam|Gram stain|Wright stain|Papanicolaou smear|Tzanck smear|Western blot|Southern blot|Todd's paralysis|Jacksonian seizure|Lennox-Gastaut syndrome|Dravet syndrome|Landau-Kleffner syndrome|Chagas disease|Hansen disease|Legionnaires disease|Weil disease|Rocky Mountain spotted fever|Norwalk virus|Coxsackie virus|Lassa fever|West Nile virus|Clostridium|Salmonella")
L['pd'] = ['1/1/2024', '01/01/2025', '7/1/2023', '10/1/2022', 'January 1, 2025', 'July 1, 2024', '04/01/2021', '2024-01-01', 'October 1, 2023', '12/31/2022', '6/30/2025', '9/1/2024']
L['pdoc'] = W('Medical policy|Coverage policy|LCD L35000|Provider manual|Fee schedule|Payment policy|Reimbursement guideline|Drug list|Clinical guideline|Billing guide|NCD 220.6|Contract amendment|Prior authorization list|Claims edit')
T_POL = '''{pdoc} effective {pd}
{pdoc}, revised {pd}
{pdoc} version {n 1 9}.{n 0 9}, effective {pd}
{pdoc} for {svcn} effective {pd}
Effective {pd}, {svcn} requires prior authorization
Effective {pd} the copay for {svcn} is ${n 10 80}
{pdoc} as of {pd}
As of {pd}, {svcn} is no longer covered
Policy revised {pd}: {svcn} limited to {n 5 60} {unit}
Claims must be filed within {n 90 365} days
Appeals accepted within {n 30 180} days of the denial
{pdoc}: {svcn} covered {n 1 4} times a year
{pdoc} section {n 1 12}.{n 1 9}.{n 1 9}
Coverage year {n 2015 2025}
Plan year {n 2015 2025} deductible ${n 250 8000}
Open enrollment ends in the fall of {n 2018 2025}
Before {pd} for dates of service, use {cpt}; after, use {hc}
Policy {n 100 999}.{n 10 99} on {svcn} effective {pd}
{pdoc} updated for {n 2016 2025}, see section {n 2 20}
Revised {pd}; supersedes the {n 2012 2020} {pdoc}
{svcn}: prior authorization for members under {n 2 65}
For dates of service before {pd}, see the old {pdoc}
For dates of service after {pd}, the new {pdoc} governs
Grace period is {n 30 90} days under this {pdoc}
{pdoc} allows {n 2 40} {unit} of {svcn} per {n 2015 2025} benefit year
Provider services line is 1-8{tf}-{n 200 399}-{n 1000 9999}'''.split('\n')
L['tf'] = ws('00 33 44 55 66 77 88')


def vcase2(s):
    r = R.random()
    return s.upper() if r < .28 else s.lower() if r < .36 else s


def cyc(templates):
    q = []
    while 1:
        if not q:
            q = list(templates)
            R.shuffle(q)
        yield q.pop()


def upperp(s):
    return s.upper()


OUT, SEEN = [], set()


def put(a, k, c, t):
    key = re.sub(r'\W+', ' ', t.lower())
    if '«' not in t and len(key) < 1 or (t.lower() if a == 'N' else t) in SEEN:
        return False
    SEEN.add(t.lower() if a == 'N' else t)
    OUT.append((a, k, c, t))
    return True


def fill(a, kind, n, gen):
    got = tries = 0
    while got < n:
        tries += 1
        assert tries < n * 400, (kind, got)
        c, t = gen()
        got += put(a, kind, c, t)


LABELLED = re.compile(r'(?i)patient|\bpt\b|insured|subscriber|guarantor|\bdr\b|doctor|mr|ms|miss|nm1|pid|claimant|policy ?holder|dependent')


def p_name(templates, ctxs, field):
    q = cyc(templates)

    def gen():
        t = next(q)
        tok = re.search(r'\{(lf|lfm|lfc|nm1|hl7)', t) or LABELLED.search(t)
        word = bool(tok) and R.random() < .16
        s = expand(t, {}, word)
        r = R.random()
        edi = re.search(r'NM1|PID\||\^|IN1\|', t)
        if edi:
            if 'NM1' in t and not re.search('[a-z]{4}', re.sub(r'\{.*?\}', '', t)):
                s = s.upper()
            elif R.random() < .8:
                s = re.sub(r'«[^»]*»', lambda m: m.group().upper(), s)
        elif field:
            s = s.upper() if r < .47 else s.lower() if r < .57 and not word else s
        else:
            s = s.upper() if r < .22 else s.lower() if r < .32 and not word else s
        return R.choice(ctxs), s
    return gen


def p_kind(kind):
    q = cyc(KINDS[kind])
    keep = kind in ('MBI', 'VIN', 'URL', 'EMAIL', 'MAC', 'IP')

    def gen():
        c, t = next(q)
        s = expand(t)
        r = R.random()
        if not re.search(r'\*|\|\||D8', t):
            if r < .2:
                s = s.upper()
            elif r < .3 and kind not in ('DEVICE', 'IBAN', 'LICENSE', 'CITY', 'ZIP', 'HICN', 'MEDICAID', 'PLATE'):
                s = s.lower()
        return {'note': 'note', 'text': 'text', 'payer': 'payer'}[c], s
    return gen


def tgen(templates, ctx, low=True):
    q = cyc(templates)

    def gen():
        s = expand(next(q))
        return ctx, (vcase2(s) if low else s)
    return gen


def build():
    fill('P', 'NAME', 850, p_name(T_NAME_PAYER, ['payer'], True))
    fill('P', 'NAME', 800, p_name(T_NAME_TEXT, ['text'], True))
    fill('P', 'NAME', 1650, p_name(T_NAME_NOTE, ['note'], False))
    for k in KINDS:
        fill('P', k, 130, p_kind(k))
    fill('N', 'payer', 2000, n_payer)
    fill('N', 'payer_eponym', 700, n_payer_eponym)
    fill('N', 'hospital', 300, n_hospital)
    fill('N', 'hospital_eponym', 480, n_hospital_eponym)
    fill('N', 'denial', 940, tgen(T_DENIAL, 'text'))
    fill('N', 'clinical', 780, tgen(T_CLIN, 'note'))
    fill('N', 'code', 450, tgen(T_CODE, 'code', False))
    fill('N', 'procedure', 420, tgen(T_PROC, 'text'))
    fill('N', 'eponym', 300, tgen(T_EPON, 'text'))
    fill('N', 'policy', 160, tgen(T_POL, 'text'))


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, default=8)
    ap.add_argument('--counts', action='store_true')
    a = ap.parse_args()
    R.seed(a.seed)
    build()
    if a.counts:
        for (x, k), n in sorted(Counter((o[0], o[1]) for o in OUT).items()):
            print(x, k, n, sep='\t')
        return
    for o in OUT:
        print(*o, sep='\t')


if __name__ == '__main__':
    main()
