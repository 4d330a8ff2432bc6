#!/usr/bin/env python3
"""Sixth evaluation set for the PHI detector: a TSV of positives (P) and hard negatives (N), all data synthetic.

  P<TAB>KIND<TAB>context<TAB>text with identifiers in «»       N<TAB>class<TAB>context<TAB>text without PHI

Templates: {slot} = a word list (expanded again) or a generator; [a|b|] = one of; ¦ = a literal bar. Names: {fl} {lfm} ... share one person
per line, {fl2} is a second one. Usage: sixth_cases.py [--seed N] [--counts]
"""
import argparse
import random
import sys
from collections import Counter

R = random.Random(1)


def W(s):
    """A word list: entries between bars or line ends."""
    return [x.strip() for line in s.split('\n') for x in line.split('|') if x.strip()]


def T(s):
    """A template list: one a line."""
    return [x.strip() for x in s.split('\n') if x.strip()]


# ---------------------------------------------------------------- names
NAMES = {
 'english': (W('James|Cheryl|Douglas|Tiffany|Roger|Marjorie|Kenneth|Whitney|Clifford|Brenda|Wesley|Darlene|Travis|Peggy|Grant|Holly|Dustin|Lorraine|Chester|Ashleigh|Grace|Mark|Will|Rose|June|Hunter|Bill|Dale|Faith|Penny'),
             W("Whitaker|Pruitt|Hadley|Cartwright|Sheffield|Bledsoe|Thornton|Underwood|Kirkland|Bennett|Price|Young|Page|Long|Marsh|Fields|Woods|Bishop|Carpenter|Fletcher|Ashby|Holloway|Stubblefield|Pennington|Tilley|Crabtree|Goodwin|Day|Winters|Hooper")),
 'hispanic': (W('Guadalupe|Jesús|Xiomara|Rigoberto|Yesenia|Efraín|Maribel|Heriberto|Araceli|Octavio|Graciela|Wilfredo|Noemí|Ramiro|Lourdes|Ignacio|Beatriz|Everardo|Milagros|José Luis|Ana María|Yadira'),
              W('Alvarado|Zepeda|Villarreal|Ocampo|Quiñones|Muñoz|Escobedo|Cisneros|Barrientos|de la Cruz|de la Garza|Del Toro|Ybarra|Santillán|Montes de Oca|Pérez-Galindo|Arce Rivera|Echevarría|Treviño|Lucero|Ponce|Nuñez|de León')),
 'chinese': (W('Xiuying|Wei|Jianguo|Meiling|Zhihao|Ruoxi|Hongmei|Kai|Yuting|Shu-Fen|Guoqiang|Li Hua|Ming|Qiang|Xinyi'), W('Zhang|Huang|Ouyang|Xu|Zhao|Lin|Tsai|Cheung|Hsieh|Deng|Qiu|Fong|Szeto|Leung|Jiang|Cai')),
 'korean': (W('Min-jun|Ji-woo|Soo Jin|Hyun|Eun-ji|Young-ho|Sung Min|Hae-won|Kyung Ja|Dong-hyun'), W('Kim|Park|Choi|Jeong|Kwon|Hwang|Yoon|Shin|Bae|Noh|Moon|Seo')),
 'vietnamese': (W('Thuy|Anh|Ngoc Lan|Quang|Bao|Hien|Minh Tam|Phuong|Tuan|Kim Lien|Duc|Hoa'), W('Nguyen|Tran|Pham|Huynh|Vo|Dang|Bui|Truong|Luong|Ngo|Duong|Trinh')),
 'indian': (W('Priyanka|Rajesh|Lakshmi|Venkata|Sunita|Harpreet|Arjun|Kavitha|Manoj|Deepika|Suresh|Ananya|Gurpreet|Mukesh|Shalini'), W('Subramanian|Chaudhary|Iyer|Bhattacharya|Gill|Reddy|Agarwal|Nair|Deshmukh|Sandhu|Krishnamurthy|Banerjee|Mistry|Venkataraman|Kaur|Shah')),
 'filipino': (W('Rommel|Maricel|Jomar|Luzviminda|Arnel|Rowena|Crisanto|Jocelyn|Benigno|Marites'), W('Dimaculangan|Pangilinan|Bautista|Magsaysay|Macaraeg|Dela Peña|Tolentino|Catacutan|Manalo|Salonga|Batungbacal')),
 'arabic': (W('Mohammed|Fatima|Khalid|Aisha|Youssef|Samira|Abdullah|Noor|Hassan|Rania|Tariq|Layla|Abdul Rahman'), W("al-Rashid|El-Sayed|Haddad|Khoury|Al Mansoori|Abdelrahman|Barakat|Nasser|Shaheen|Al-Jabouri|Mansour|Qureshi|Darwish|bin Salem")),
 'persian': (W('Shahrzad|Farhad|Mahnaz|Behrouz|Parisa|Dariush|Niloofar|Kourosh'), W('Tehrani|Ghorbani|Mousavi|Farahani|Rostami|Nikpour|Hosseinzadeh|Khosravi|Bagheri')),
 'african': (W('Chinedu|Oluwaseun|Ngozi|Kwame|Amina|Tendai|Folasade|Abebe|Wanjiru|Ifeoma|Kofi|Selamawit|Thabo|Mamadou'), W('Okonkwo|Adeyemi|Mensah|Nwosu|Tesfaye|Gebremedhin|Kamau|Diallo|Boateng|Ndlovu|Eze|Olatunji|Owusu-Ansah|Mwangi|Touré')),
 'slavic': (W('Svetlana|Dmitri|Agnieszka|Zoran|Oksana|Bogdan|Milica|Vladimir|Katarzyna|Jaroslav|Ludmila|Stanislaw'), W('Kowalczyk|Petrenko|Jovanović|Volkov|Dvořák|Sokolova|Wiśniewski|Bondarenko|Marković|Szymanski|Hryniewicz|Novotny|Kuznetsov')),
 'nordic': (W('Ingrid|Bjørn|Solveig|Anders|Sigrid|Gunnar|Åsa|Torsten|Maren|Leif'), W('Halvorsen|Lindqvist|Østergaard|Bergström|Thorvaldsen|Sørensen|Gustafson|Rasmussen|Kjeldsen|Nygaard')),
 'jewish': (W('Miriam|Shlomo|Rivka|Ezra|Chaya|Avraham|Tzipora|Mordechai|Shira|Yaakov'), W('Goldfarb|Rosenzweig|Shapiro|Lieberman|Katz|Zuckerman|Finkelstein|Ben-David|Horowitz|Mandelbaum|Teitelbaum')),
 'greek': (W('Stavros|Eleni|Panagiotis|Despina|Kostas|Vasiliki|Athanasios|Kalliope'), W('Papadopoulos|Karras|Economou|Stathopoulos|Mavrommatis|Galanis|Theodorakis|Pappas')),
 'italian': (W('Giuseppe|Concetta|Salvatore|Rosalia|Vincenzo|Filomena|Carmine|Donatella|Rocco|Antonella'), W("D'Amico|Di Pietro|Esposito|Lo Presti|Santangelo|Della Rocca|Mastroianni|DeLuca|Ferrante|Vitale|D'Agostino")),
 'irish': (W('Siobhan|Declan|Maeve|Padraig|Bridget|Cormac|Eileen|Brendan|Colleen|Fergus'), W("O'Dowd|McGillicuddy|Fitzpatrick|Mac Dermott|O'Shaughnessy|McElroy|Gallagher|O'Hara|Delaney|Mulcahy|Finnegan|McKeown")),
 'polynesian': (W('Sione|Leilani|Tavita|Mele|Kaleo|Sina|Viliami|Keola|Losa'), W("Tuiasosopo|Kealoha|Faleafa|Kahananui|Tauiliili|Mahoe|Fonoti|Ka'ahumanu|Vaifale")),
 'native': (W('Wilma|Winona|Tyee|Leonard|Dakota|Verna|Harlan|Delphine'), W('Begay|Tsosie|Yazzie|Whitehorse|Running Bear|Old Elk|Benally|Manuelito|Red Cloud|Blackfeather|Two Bulls')),
 'dutch_french': (W('Pieter|Geneviève|Johannes|Marguerite|Luc|Willemina|Thibodeaux|Yvette|Hendrik|Odile'), W("van der Berg|Boudreaux|Vanderhoof|Le Blanc|van Dijk|St. Pierre|Theriault|de Vries|Fontenot|Desrosiers|Ten Eyck|L'Heureux|Beauchamp|von Hagen")),
}
TYPO_FIRST = W('Jhon|Micheal|Chirstopher|Elizabth|Jenifer|Katherin|Rebeca|Stephanny|Willam|Daneil|Antony|Geroge|Patrica|Nicolle|Jessyca|Brain|Tamra|Jeffery|Debroah|Cyntha|Margret|Alexandar')
RARE_FIRST = W('Zephyrine|Ladarius|Quintavious|Jaxtyn|Shaniqua|Thaddeaus|Ottilie|Kaelyn-Rae|Demetrious|Wynonna|Eudora|Cleofas|Ymelda|Osborn')
RARE_LAST = W("Quattlebaum|Przybylowicz|Featherstonhaugh|Zschoche|Ogbuehi|Stiglmeier|Vongphachanh|Tchividjian|Keohokalole|Krzywicki|Yarborough-Tate|Oyelaran|Schexnayder|Mudd|Birdinground|Wojtaszek|Twitty|Ankrum|Hlavacek|Umberger|Lauderbaugh|Sztajer|N'Diaye")
SUFFIX = W('Jr|Jr.|Sr|Sr.|II|III|IV')
TITLE = W('Mr.|Mrs.|Ms.|Miss|Mr|Mrs|Ms|Sr.|Sra.|Señora|Rev.|Mister')


class Person:
    def __init__(self):
        f, l = NAMES[R.choice(ORIGINS)]
        self.f, self.l = R.choice(f), R.choice(l)
        x = R.random()
        if x < .04: self.f = R.choice(TYPO_FIRST)
        elif x < .06: self.f = R.choice(RARE_FIRST)
        if R.random() < .06: self.l = R.choice(RARE_LAST)
        if R.random() < .03: self.l += '-' + R.choice(NAMES['english'][1])
        self.m = R.choice('ABCDEFGHJKLMNPRSTVWY')
        self.m2 = R.choice(R.choice(list(NAMES.values()))[0])
        self.s = R.choice(SUFFIX)

    def form(self, k):
        f, l, m, s = self.f, self.l, self.m, self.s
        if k == 'flx': return self.form(R.choices(W('fl|fml|fmd|full|fls|il|fl_u|fldot'), [50, 14, 8, 5, 5, 0, 14, 4])[0])
        if k == 'lfx': return self.form(R.choices(W('lf|lfm|lfmd|lftight|lfu|lfs|lfull'), [28, 24, 8, 8, 16, 8, 8])[0])
        return {'fl': f'{f} {l}', 'fml': f'{f} {m} {l}', 'fmd': f'{f} {m}. {l}', 'full': f'{f} {self.m2} {l}', 'fls': f'{f} {l} {s}', 'il': f'{f[0]}. {l}',
                'fl_u': f'{f} {l}'.upper(), 'fldot': f'{f} {l}, {s}', 'lf': f'{l}, {f}', 'lfm': f'{l}, {f} {m}', 'lfmd': f'{l}, {f} {m}.', 'lftight': f'{l},{f}',
                'lfu': f'{l}, {f} {m}'.upper(), 'lfs': f'{l} {s}, {f}', 'lfull': f'{l}, {f} {self.m2}', 'lspf': f'{l} {f}'.upper(), 'lspfm': f'{l} {f} {m}'.upper(),
                'first': f, 'last': l, 'nm1': f'{l}*{f}*{m}'.upper(), 'nm1b': f'{l}*{f}'.upper(), 'hl7': f'{l}^{f}^{m}'.upper(), 'hl7b': f'{l}^{f}',
                'hl7c': f'{l}^{f}^{m}^{s}'.upper(), 'slash': f'{l}/{f}'.upper(), 'lnick': f'{f} "{self.m2.split()[0]}" {l}', 'under': f'{l}_{f}'}[k]


ORIGINS = list(NAMES) + ['english'] * 5 + ['hispanic'] * 3
NAMEFORMS = set(W('flx|lfx|fl|fml|fmd|full|fls|il|fl_u|fldot|lf|lfm|lfmd|lftight|lfu|lfs|lfull|lspf|lspfm|first|last|nm1|nm1b|hl7|hl7b|hl7c|slash|lnick|under'))

# ---------------------------------------------------------------- places
PLACES = [p.split(',') for p in W('''Akron,OH,44301,330|Albany,NY,12205,518|Albuquerque,NM,87106,505|Amarillo,TX,79106,806|Anchorage,AK,99504,907|Asheville,NC,28801,828|Bakersfield,CA,93304,661|Baton Rouge,LA,70806,225
Billings,MT,59102,406|Birmingham,AL,35205,205|Boise,ID,83704,208|Brockton,MA,02301,508|Burlington,VT,05401,802|Casper,WY,82601,307|Chattanooga,TN,37405,423|Chula Vista,CA,91910,619|Columbus,OH,43215,614|Corpus Christi,TX,78411,361
Dayton,OH,45402,937|Dearborn,MI,48124,313|Des Moines,IA,50311,515|Dothan,AL,36301,334|Duluth,MN,55804,218|El Paso,TX,79902,915|Elk Grove,CA,95624,916|Erie,PA,16502,814|Eugene,OR,97401,541|Evansville,IN,47710,812|Fargo,ND,58102,701
Fresno,CA,93722,559|Gallup,NM,87301,505|Grand Rapids,MI,49503,616|Green Bay,WI,54301,920|Gulfport,MS,39501,228|Hialeah,FL,33012,305|Hilo,HI,96720,808|Huntington,WV,25701,304|Joliet,IL,60435,815|Kenosha,WI,53140,262|Knoxville,TN,37919,865
Lafayette,LA,70503,337|Laredo,TX,78041,956|Las Cruces,NM,88001,575|Lowell,MA,01851,978|Lubbock,TX,79410,806|Macon,GA,31204,478|Manchester,NH,03103,603|Mesa,AZ,85201,480|Missoula,MT,59801,406|Modesto,CA,95350,209|Naperville,IL,60540,630
New Bedford,MA,02740,508|Norfolk,VA,23505,757|Ogden,UT,84401,801|Paducah,KY,42001,270|Peoria,IL,61604,309|Pocatello,ID,83201,208|Providence,RI,02906,401|Pueblo,CO,81004,719|Rapid City,SD,57701,605|Reno,NV,89502,775|Roanoke,VA,24014,540
Rochester,MN,55901,507|Salinas,CA,93905,831|Savannah,GA,31405,912|Scranton,PA,18504,570|Shreveport,LA,71106,318|Sioux Falls,SD,57105,605|Spokane,WA,99205,509|Springfield,MO,65807,417|Tacoma,WA,98405,253|Tampa,FL,33609,813|Toledo,OH,43606,419
Topeka,KS,66604,785|Trenton,NJ,08618,609|Tucson,AZ,85719,520|Tulsa,OK,74104,918|Waco,TX,76710,254|Waterbury,CT,06708,203|Wichita,KS,67203,316|Yakima,WA,98902,509|Yonkers,NY,10701,914|Yuma,AZ,85364,928''')]
STATES = dict(x.split('=') for x in W('''AL=Alabama|AK=Alaska|AZ=Arizona|CA=California|CO=Colorado|CT=Connecticut|FL=Florida|GA=Georgia|HI=Hawaii|IA=Iowa|ID=Idaho|IL=Illinois|IN=Indiana|KS=Kansas|KY=Kentucky|LA=Louisiana|MA=Massachusetts|MD=Maryland|ME=Maine
MI=Michigan|MN=Minnesota|MO=Missouri|MS=Mississippi|MT=Montana|NC=North Carolina|ND=North Dakota|NE=Nebraska|NH=New Hampshire|NJ=New Jersey|NM=New Mexico|NV=Nevada|NY=New York|OH=Ohio|OK=Oklahoma|OR=Oregon|PA=Pennsylvania|RI=Rhode Island
SC=South Carolina|SD=South Dakota|TN=Tennessee|TX=Texas|UT=Utah|VA=Virginia|VT=Vermont|WA=Washington|WI=Wisconsin|WV=West Virginia|WY=Wyoming'''))
COUNTIES = W('Maricopa|Cuyahoga|Hennepin|Miami-Dade|Multnomah|Fulton|Bexar|Allegheny|Pima|Oakland|Kern|Polk|Franklin|Jefferson|Clark|Lake|Sacramento|Hillsborough|Mecklenburg|Shelby|Gwinnett|Tarrant|Snohomish|Du Page')
STREETS = W('''Maple|Whispering Pines|Old Mill|Sycamore|Hickory Hollow|Juniper|Lakeview|N 14th|Martin Luther King Jr|Cedar Creek|W 83rd|Prospect|Bayou Vista|Camino del Sol|Kapiolani|Chestnut Ridge|Church|Windsor|Sunset|E Roosevelt
Pecan Grove|San Jacinto|Fox Run|Magnolia|Ridgecrest|S Halsted|Delaware|Quail Hollow|Peachtree|Spruce|Willow Bend|Rio Grande|Turnpike|Orchard Hill|Washington|Saint Charles|Meadowlark|Second|NW 22nd|Harbor''')
STSUF = W('St|St.|Street|Ave|Ave.|Avenue|Blvd|Rd|Road|Dr|Drive|Ln|Lane|Ct|Court|Pl|Way|Cir|Ter|Trl|Pkwy|Loop|Sq|Cv|Xing')

# ---------------------------------------------------------------- number generators
D = lambda n, first='0123456789': R.choice(first) + ''.join(R.choice('0123456789') for _ in range(n - 1))
NZ = '123456789'
UC = 'ABCDEFGHJKLMNPQRSTUVWXYZ'


def ssn_parts():
    while True:
        a, g, s = D(3, '012345678'), D(2), D(4)
        if a not in ('000', '666', '987') and g != '00' and s != '0000' and (a, g) not in (('078', '05'), ('219', '09'), ('123', '45')) and len(set(a + g + s)) > 2: return a, g, s


def ssn(sep=None): return (R.choice(['-', '-', '-', ' ', '.']) if sep is None else sep).join(ssn_parts())


def itin(sep=None):
    g = R.choice([x for x in range(50, 100) if x not in (66, 67, 68, 69, 89)])
    return (R.choice(['-', '-', ' ', '.']) if sep is None else sep).join((D(3, '9'), f'{g:02}', D(4)))


def mbi():
    A, AN = 'ACDEFGHJKMNPQRTUVWXY', 'ACDEFGHJKMNPQRTUVWXY0123456789'
    s = ''.join(R.choice({'C': NZ, 'N': '0123456789', 'A': A, 'X': AN}[c]) for c in 'CAXNAXNAANN')
    return R.choice([s, s, f'{s[:4]}-{s[4:7]}-{s[7:]}', f'{s[:4]}-{s[4:7]}-{s[7:]}', s.lower(), f'{s[:4]} {s[4:7]} {s[7:]}'])


BIC = W('A|B|B1|B6|C1|C2|D|D6|E|F1|HA|J1|K1|M|T|TA|W|W1')
def hicn_dash():
    b = R.choice(BIC)
    return R.choice([ssn('-') + b, ssn('-') + '-' + b, ssn('-') + ' ' + b, R.choice(W('MA|WA|WD|A|WCA')) + '-' + ssn('-'), R.choice(W('WA|MA|WD')) + ' ' + ssn('-')])
def hicn_bare(): return R.choice([ssn('') + R.choice(BIC), ssn('') + R.choice(W('A|B|C1|D|T')), R.choice(W('WA|MA|WD|WCA')) + R.choice([ssn(''), D(6, NZ)])])


def luhn_digit(body):
    t = 0
    for i, ch in enumerate(reversed(body)):
        v = int(ch) * (2 if i % 2 == 0 else 1)
        t += v - 9 if v > 9 else v
    return str(-t % 10)


def card(ok=True):
    pre, n = R.choice([('4', 16), ('4', 16), ('5' + R.choice('12345'), 16), ('2' + R.choice('3456') + D(2), 16), ('34', 15), ('37', 15), ('6011', 16), ('65', 16), ('64' + R.choice('456789'), 16), ('35' + R.choice('345678'), 16), ('36', 14), ('38', 14)])
    b = pre + D(n - 1 - len(pre))
    c = luhn_digit(b)
    s = b + (c if ok else str((int(c) + R.randint(1, 9)) % 10))
    sep = R.choice(['', ' ', '-', ' '])
    if n == 16: return sep.join(s[i:i + 4] for i in range(0, 16, 4))
    return sep.join((s[:4], s[4:10], s[10:]))


IBANS = {'DE': 'nnnnnnnnnnnnnnnnnn', 'GB': 'aaaannnnnnnnnnnnnn', 'FR': 'nnnnnnnnnnnnnnnnnnnnnnn', 'NL': 'aaaannnnnnnnnn', 'ES': 'nnnnnnnnnnnnnnnnnnnn', 'IT': 'annnnnnnnnnnnnnnnnnnnnn', 'CH': 'nnnnnnnnnnnnnnnnn', 'BE': 'nnnnnnnnnnnn', 'SE': 'nnnnnnnnnnnnnnnnnnnn',
         'NO': 'nnnnnnnnnnn', 'PL': 'nnnnnnnnnnnnnnnnnnnnnnnn', 'IE': 'aaaannnnnnnnnnnnnn', 'AT': 'nnnnnnnnnnnnnnnn', 'DK': 'nnnnnnnnnnnnnn', 'SA': 'nnnnnnnnnnnnnnnnnnnn', 'AE': 'nnnnnnnnnnnnnnnnnnn', 'IL': 'nnnnnnnnnnnnnnnnnnn', 'PT': 'nnnnnnnnnnnnnnnnnnnnn'}
def iban(ok=True):
    cc = R.choice(sorted(IBANS))
    b = ''.join(R.choice('ABCDEFGHKLMNPRSTW') if c == 'a' else D(1) for c in IBANS[cc])
    k = 98 - int(''.join(str(int(ch, 36)) for ch in b + cc + '00')) % 97
    if not ok: k = (k + R.randint(1, 90)) % 97 + (1 if k == 0 else 0)
    s = f'{cc}{k:02}{b}'
    return R.choice([s, ' '.join(s[i:i + 4] for i in range(0, len(s), 4))])


VT = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
def vin(ok=True):
    s = R.choice(W('1HG|2T1|3FA|JTD|WBA|5YJ|1FT|KMH|4T1|1C4|YV1|WAU|5NP|1G1')) + ''.join(R.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5)) + '0' + R.choice('FGHJKLMNPR') + R.choice('ABCDEFGHJK') + D(6)
    c = sum((int(ch) if ch.isdigit() else VT[ch]) * w for ch, w in zip(s, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])) % 11
    if not ok: c = (c + R.randint(1, 10)) % 11
    return s[:8] + ('X' if c == 10 else str(c)) + s[9:]


def npi(ok=True):
    b = D(9, '12')
    c = luhn_digit('80840' + b)
    return b + (c if ok else str((int(c) + R.randint(1, 9)) % 10))


def gtin():
    b = '00' + D(11, NZ)
    t = sum(int(ch) * (3 if i % 2 == 0 else 1) for i, ch in enumerate(b))
    return b + str(-t % 10)


def alnum(n): return ''.join(R.choice('0123456789ABCDEFGHJKLMNPRSTUVWXYZ') for _ in range(n))
def udi():
    d = f'{R.randint(19, 26)}{R.randint(1, 12):02}{R.randint(1, 28):02}'
    sn = R.choice([D(7, NZ), alnum(3) + D(6), 'SN' + D(5), R.choice(UC) * 2 + D(6)])
    if R.random() < .2:
        b = '+' + R.choice('BDHM') + D(3) + alnum(5) + '1/$$+' + R.choice(['', '7']) + alnum(4) + D(4)
        ab = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%'
        return b + ab[sum(ab.index(c) for c in b) % 43].replace(' ', '0')
    return f'(01){gtin()}' + R.choice(['', f'(11){d}', f'(17){d}', f'(11){d}(17){d}']) + R.choice(['', f'(10){alnum(3)}{D(3)}']) + f'(21){sn}'


def phone(p=None):
    a = R.choice(PLACES)[3] if R.random() < .7 else R.choice(W('212|312|404|602|702|718|773|786|832|847|917|929|971|281|213|469|571'))
    e = R.choice(['555', D(3, '23456789'), D(3, '23456789'), D(3, '23456789')])
    if e[1:] == '11': e = e[:2] + '7'
    n = '01' + D(2) if e == '555' else D(4)
    x = p or R.choices(['pd', 'dash', 'dot', 'sp', 'p1', 'ext', 'pn', 'e164', 'psp', 'slash'], [22, 26, 12, 6, 10, 6, 6, 5, 4, 3])[0]
    return {'pd': f'({a}) {e}-{n}', 'dash': f'{a}-{e}-{n}', 'dot': f'{a}.{e}.{n}', 'sp': f'{a} {e} {n}', 'p1': f'{R.choice(["1-", "+1 ", "+1-", "1 "])}{a}-{e}-{n}', 'ext': f'{a}-{e}-{n} {R.choice(["x", "ext ", "ext. ", "x "])}{D(3, NZ)}',
            'pn': f'({a}){e}-{n}', 'e164': f'+1{a}{e}{n}', 'psp': f'( {a} ) {e} - {n}', 'slash': f'{a}/{e}-{n}', 'bare': f'{a}{e}{n}'}[x]


MON = W('January|February|March|April|May|June|July|August|September|October|November|December')
def date(kind=None):
    y, m, d = R.choice([R.randint(2018, 2025), R.randint(2021, 2025), R.randint(1931, 2015)]), R.randint(1, 12), R.randint(1, 28)
    M, b = MON[m - 1], MON[m - 1][:3]
    k = kind or R.choices(['mdy', 'mdy0', 'mdy2', 'iso', 'dmon', 'mony', 'dmy', 'dash', 'dot', 'ord', 'bcomma', 'isosl'], [20, 22, 14, 12, 8, 8, 3, 7, 4, 4, 5, 2])[0]
    o = {1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd'}.get(d, 'th')
    return {'mdy': f'{m}/{d}/{y}', 'mdy0': f'{m:02}/{d:02}/{y}', 'mdy2': f'{m}/{d}/{y % 100:02}', 'iso': f'{y}-{m:02}-{d:02}', 'dmon': f'{d:02}-{b}-{y}', 'mony': f'{M} {d}, {y}', 'dmy': f'{d} {M} {y}', 'dash': f'{m:02}-{d:02}-{y}', 'dot': f'{m:02}.{d:02}.{y}',
            'ord': f'{M} {d}{o}, {y}', 'bcomma': f'{b} {d}, {y}', 'isosl': f'{y}/{m:02}/{d:02}', 'd8': f'{y}{m:02}{d:02}', 'md': f'{m}/{d}', 'my': R.choice([f'{M} {y}', f'{M} of {y}', f'{b} {y}']), 'rd8': f'{y}{m:02}{d:02}-{y}{m:02}{min(d + 3, 28):02}', 'ts': f'{y}-{m:02}-{d:02}T{R.randint(0, 23):02}:{R.randint(0, 59):02}:00',
            'rng': f'{m:02}/{d:02}/{y}', 'dmonu': f'{d:02}{b.upper()}{y}', 'dmons': f'{d}-{b}-{y % 100:02}', 'monyear_s': f'{m:02}/{y}'}[k]


def addr():
    s, x = R.choice(STREETS), R.choice(STSUF)
    n = R.choice([str(R.randint(3, 9999)), str(R.randint(100, 19999)), f'{R.randint(10, 999)}{R.choice("AB")}', f'{R.randint(10, 99)}-{R.randint(10, 60)}', f'{R.randint(100, 900)} 1/2'])
    u = R.choice([''] * 6 + [f' Apt {R.randint(1, 40)}{R.choice(["", "B", "C"])}', f' #{R.randint(1, 400)}', f', Unit {R.randint(1, 30)}', f' Ste {R.randint(100, 900)}', f' Lot {R.randint(1, 90)}', f' apt. {R.choice("ABCD")}', f', Fl {R.randint(2, 9)}', f' Trlr {R.randint(2, 60)}'])
    return R.choices([f'{n} {s} {x}{u}', f'{n} {R.choice(W("N|S|E|W|North|SW|NE|West"))} {R.choice(W("Elm|Pine|High|Locust|Vine|Kedzie|Alameda|Broad|Grand|Main"))} {x}{u}', f'{R.randint(100, 9999)} {R.choice(W("Broadway|Highway 90|County Road 210|Hwy 31 S|State Route 7|Avenue K|FM 1960|US Hwy 2|Rural Route 3|County Rd D"))}{u}',
                      f'{R.choice(["P.O. Box ", "PO Box ", "P O BOX ", "POB ", "Post Office Box ", "Box "][:4])}{R.randint(11, 9999)}', R.choice([f'RR {R.randint(1, 5)} Box {R.randint(10, 300)}', f'HC {R.randint(10, 80)} Box {R.randint(10, 300)}', f'PSC {R.randint(100, 900)} Box {R.randint(10, 2000)}', f'Unit {R.randint(1000, 9000)} Box {R.randint(10, 900)}']),
                      f'{R.choice("NW")}{R.randint(50, 250)} {R.choice("WS")}{R.randint(1000, 19999)} {s} {x}'], [52, 18, 10, 10, 6, 4])[0]


def email(c):
    p = person(c, 1)
    clean = lambda s: ''.join(ch for ch in s.lower() if ch.isascii() and ch.isalnum()) or 'kim'
    f, l = clean(p.f), clean(p.l)
    u = R.choice([f'{f}.{l}', f'{f[0]}{l}', f'{l}{f[0]}{D(2)}', f'{f}_{l}', f'{f}{R.randint(1948, 2004)}', f'{l}.{f}+bills', f'{f}{D(3)}', f'{f}-{l}', f'the.{l}.family'])
    e = u + '@' + R.choice(W('gmail.com|yahoo.com|hotmail.com|aol.com|comcast.net|outlook.com|icloud.com|sbcglobal.net|att.net|proton.me|mail.ucla.edu|us.army.mil|verizon.net|frontier.co.uk|bellsouth.net|live.com.mx'))
    return R.choice([e, e, e, e.upper(), e[0].upper() + e[1:]])


def url(c):
    return R.choice(T('''https://mychart.[northlake|summit|valley]health.org/MyChart/patient/{n8}
    http://portal.[riverbend|oakridge]clinic.com/visit?id={n6}
    www.[caringbridge|gofundme|facebook].com/{slug}
    https://www.facebook.com/{slug}.{n3}
    linkedin.com/in/{slug}-{n4}
    https://docs.[claimdrop|medshare].net/f/{hex8}#page=2
    ftp://files.[lakeshoreradiology|pinnacleimaging].com/pacs/{n6}.dcm
    instagram.com/{slug}_{n3}
    https://s3.amazonaws.com/[scans|eob]-prod/{hex8}.pdf
    http://{slug}.wordpress.com/my-surgery
    https://zoom.us/j/{n10}
    www.{slug}.com
    https://t.co/{hex8}
    https://[pay|billing].[westsideortho|bluffcityped].com:8443/stmt/{n8}?acct={n6}
    x.com/{slug}/status/{n10}'''))


def ipaddr():
    if R.random() < .72:
        a = R.choice([10, 10, 192, 172, R.randint(11, 126), R.randint(128, 223)])
        return f'{a}.{168 if a == 192 else R.randint(16, 31) if a == 172 else R.randint(1, 254)}.{R.randint(0, 255)}.{R.randint(1, 254)}'
    h = lambda: f'{R.randint(1, 65535):x}'
    return R.choice([f'2001:db8:{h()}:{h()}:{h()}:{h()}:{h()}:{h()}', f'fe80::{h()}:{h()}:{h()}:{h()}', f'2600:{h()}:{h()}::{h()}', f'fd{R.randint(16, 99)}:{h()}::{h()}', f'::ffff:{R.randint(11, 99)}.{R.randint(0, 255)}.{R.randint(0, 255)}.{R.randint(1, 254)}', f'2607:F8B0:{h()}::{h()}'.upper()])


def mac():
    x = ''.join(f'{R.randint(0, 255):02x}' for _ in range(6))
    s = R.choice([':', '-'])
    r = R.choice([s.join(x[i:i + 2] for i in range(0, 12, 2)), s.join(x[i:i + 2] for i in range(0, 12, 2)), '.'.join(x[i:i + 4] for i in (0, 4, 8))])
    return r.upper() if R.random() < .5 else r


def cin(): return R.choice(UC) + R.choice(UC) + D(5) + R.choice(UC)
def cacin(): return '9' + D(7) + R.choice('ACDEFGHMNSTVWXY')
MEDICAID = [('NY', cin), ('CA', cacin), ('TX', lambda: D(9, NZ)), ('FL', lambda: D(10, NZ)), ('PA', lambda: D(10, NZ)), ('MI', lambda: D(10, NZ)), ('MA', lambda: '1' + D(11)), ('OH', lambda: D(12, NZ)), ('WA', lambda: D(9, NZ) + 'WA'), ('AZ', lambda: 'A' + D(8)),
            ('CA', lambda: cacin() + D(1) + f'{R.randint(1, 9)}{R.randint(1, 366):03}')]
LICENSE = [('CA', lambda: R.choice(UC) + D(7)), ('FL', lambda: f'{R.choice(UC)}{D(3)}-{D(3)}-{R.randint(30, 99)}-{D(3)}-0'), ('NJ', lambda: R.choice(UC) + D(14)), ('TX', lambda: D(8, NZ)), ('NY', lambda: f'{D(3, NZ)} {D(3)} {D(3)}'), ('PA', lambda: D(8, NZ)), ('IL', lambda: f'{R.choice(UC)}{D(3)}-{D(4)}-{D(4)}'),
           ('OH', lambda: R.choice(UC) * 2 + D(6)), ('WA', lambda: 'WDL' + alnum(9)), ('MI', lambda: f'{R.choice(UC)} {D(3)} {D(3)} {D(3)} {D(3)}'), ('MA', lambda: 'S' + D(8)), ('AZ', lambda: 'D' + D(8)), ('WI', lambda: f'{R.choice(UC)}{D(3)}-{D(4)}-{D(4)}-{D(2)}'), ('VA', lambda: 'T' + D(8)), ('GA', lambda: '0' + D(8))]
def plate(): return R.choice([f'{D(1, NZ)}{R.choice(UC)}{R.choice(UC)}{R.choice(UC)}{D(3)}', f'{R.choice(UC)}{R.choice(UC)}{R.choice(UC)}-{D(4)}', f'{R.choice(UC)}{R.choice(UC)}{R.choice(UC)} {D(3)}', f'{D(3, NZ)}-{R.choice(UC)}{R.choice(UC)}{R.choice(UC)}', f'{R.choice(UC)}{D(2)}-{R.choice(UC)}{R.choice(UC)}{R.choice(UC)}', f'{R.choice(UC)}{R.choice(UC)}{D(5)}'])
def idnum(): return R.choice([D(6, NZ), D(7, NZ), D(8, NZ), '00' + D(7), R.choice(UC) + D(7), D(2) + '-' + D(2) + '-' + D(2), 'M' + D(6), 'E' + D(8), D(3) + '-' + D(4), D(9, NZ), R.choice(UC) + R.choice(UC) + D(6)])
def memid(): return R.choice([R.choice(UC) + R.choice(UC) + R.choice('PQRXYZ') + D(9, NZ), 'W' + D(9), 'H' + D(8), 'U' + D(7) + R.choice(['01', ' 02', '-01', '']), D(11, NZ), D(9, NZ) + '*01', 'YP' + R.choice(UC) + D(3) + 'M' + D(5), 'JQ' + R.choice(UC) + D(8), D(8, NZ) + '00', 'R' + D(8), D(3) + ' ' + D(3) + ' ' + D(3), 'ZG' + R.choice(UC) + alnum(3) + D(6)])
def acct(): return R.choice([D(8, NZ), D(10, NZ), 'V' + D(11), 'A' + D(7), D(6, NZ) + '-' + D(2), D(5, NZ) + '.' + D(1), 'H' + D(10), '0' + D(9), 'GA' + D(6), R.choice(UC) + R.choice(UC) + '-' + D(7), D(7, NZ) + R.choice(UC)])
def devsn(): return R.choice([D(8, NZ), R.choice(UC) * 2 + D(6), alnum(2) + '-' + D(7), 'PJN' + D(6) + R.choice(UC), R.choice(UC) + D(9), D(4) + '-' + D(5), 'BLC' + D(6) + R.choice('HS'), D(3, NZ) + R.choice(UC) + D(7)])
def amount(): return R.choice([f'${R.randint(5, 999)}.{D(2)}', f'${R.randint(1, 98)},{D(3)}.{D(2)}', f'{R.randint(1, 98)},{D(3)}.{D(2)}', f'{R.randint(5, 4000)}.{D(2)}'])
def cpt(): return R.choice(W('99213|99214|99285|27447|43239|45378|70553|71046|80053|85025|93000|93306|97110|97140|29881|66984|36415|90837|64483|77067|99203|99232|52000|11042|20610|95810|92507|00142|58558|J1885|G0438|A0427|E0601|L1833|Q4101|J0897'))
def icd(): return R.choice(W('M54.50|I10|J45.909|K21.9|Z12.11|F41.1|S72.001A|N18.31|R07.9|G47.33|E78.5|M17.11|O80|C50.911|H25.13|Z00.00|T78.40XA|L97.512|I48.91|J18.9'))


def person(c, i): return c.setdefault(('p', i), None) or c.__setitem__(('p', i), Person()) or c[('p', i)]
def place(c): return c.setdefault('place', R.choice(PLACES))


# generators by slot name (each takes the line's cache)
FN = {
 'ssn': lambda c: ssn(), 'ssnb': lambda c: ssn(''), 'last4': lambda c: D(4, NZ), 'itin': lambda c: itin(), 'itinb': lambda c: itin(''), 'mbi': lambda c: mbi(), 'hicn': lambda c: hicn_dash(), 'hicnb': lambda c: hicn_bare(), 'card': lambda c: card(), 'cardbad': lambda c: card(False),
 'iban': lambda c: iban(), 'ibanbad': lambda c: iban(False), 'vin': lambda c: vin(), 'vinbad': lambda c: vin(False), 'npi': lambda c: npi(), 'udi': lambda c: udi(), 'gtin': lambda c: gtin(), 'phone': lambda c: phone(), 'phoneb': lambda c: phone('bare'), 'date': lambda c: date(), 'dmd': lambda c: date('md'),
 'dmy': lambda c: date('my'), 'd8': lambda c: date('d8'), 'rd8': lambda c: date('rd8'), 'dts': lambda c: date('ts'), 'drng': lambda c: date('rng'), 'dmonu': lambda c: date('dmonu'), 'dmons': lambda c: date('dmons'), 'dobd': lambda c: date(R.choice(['mdy', 'mdy0', 'iso', 'mdy2', 'mony'])), 'addr': lambda c: addr(), 'email': email, 'url': lambda c: ex(url(c), c), 'ip': lambda c: ipaddr(), 'mac': lambda c: mac(),
 'city': lambda c: place(c)[0], 'st': lambda c: place(c)[1], 'state': lambda c: STATES[place(c)[1]], 'zip': lambda c: place(c)[2], 'zip4': lambda c: place(c)[2] + '-' + D(4, NZ), 'anystate': lambda c: R.choice(sorted(STATES.values())), 'anyst': lambda c: R.choice(sorted(STATES)), 'anycity': lambda c: R.choice(PLACES)[0],
 'county': lambda c: R.choice(COUNTIES), 'mrn': lambda c: idnum(), 'member': lambda c: memid(), 'acct': lambda c: acct(), 'devsn': lambda c: devsn(), 'plate': lambda c: plate(), 'cin': lambda c: cin(), 'cacin': lambda c: cacin(), 'amt': lambda c: amount(), 'cpt': lambda c: cpt(), 'icd': lambda c: icd(),
 'tollfree': lambda c: f'{R.choice(["1-", "", "+1 "])}{R.choice(W("800|833|844|855|866|877|888"))}-{D(3, "23456789")[:1]}{D(2, "2345678")}-{D(4)}', 'tin': lambda c: f'{R.choice(W("12|20|26|31|36|45|47|58|62|74|81|86|95"))}-{D(7)}', 'ndc': lambda c: R.choice([f'{D(5)}-{D(4)}-{D(2)}', f'{D(4)}-{D(4)}-{D(2)}', f'{D(5)}-{D(3)}-{D(2)}', D(11, '0')]),
 'age': lambda c: str(R.randint(18, 89)), 'old': lambda c: str(R.choice([90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 106, 108])), 'dose': lambda c: f'{R.choice(["0.5", "1", "2.5", "5", "10", "12.5", "20", "25", "40", "50", "75", "81", "100", "250", "300", "500", "750", "1,000"])} {R.choice(["mg", "mg", "mg", "mcg", "units", "mL", "g"])}',
 'bp': lambda c: f'{R.randint(92, 188)}/{R.randint(52, 104)}', 'hex8': lambda c: f'{R.randint(2**28, 2**32 - 1):x}', 'year': lambda c: str(R.randint(2009, 2026)), 'slug': lambda c: ''.join(ch for ch in (person(c, 1).f + R.choice(['', '.', '-']) + person(c, 1).l).lower() if ch.isascii() and (ch.isalnum() or ch in '.-')).strip('.-'),
 'pday': lambda c: R.choice([f'{R.choice(W("1|4|7|10"))}/1/{R.randint(2012, 2026)}', f'0{R.choice("1479")}/01/{R.randint(2012, 2026)}', f'{R.choice(W("January|April|July|October"))} 1, {R.randint(2012, 2026)}', f'{R.randint(1, 12)}/{R.randint(1, 28)}/{R.randint(2012, 2026)}', f'{R.randint(2012, 2026)}-{R.choice(W("01|04|07|10"))}-01', f'12/31/{R.randint(2012, 2026)}']),
 'claim': lambda c: R.choice([D(13, '2'), f'{R.randint(20, 25)}{D(3)}E{D(5)}', D(4, '2') + '-' + D(3) + '-' + D(5), 'C' + D(10), '7' + D(13) + '0']), 'dea': lambda c: dea(), 'clia': lambda c: f'{D(2)}D{D(7)}', 'taxo': lambda c: R.choice(W('207Q00000X|2085R0202X|363LF0000X|225100000X|282N00000X|332B00000X|101YM0800X|208D00000X|261QP2300X|1223G0001X')),
}


def dea():
    d = D(6)
    return R.choice('ABFGM') + R.choice(UC) + d + str((int(d[0]) + int(d[2]) + int(d[4]) + 2 * (int(d[1]) + int(d[3]) + int(d[5]))) % 10)


for _n in range(1, 13): FN[f'n{_n}'] = (lambda k: lambda c: D(k, NZ))(_n)
LISTS = {}


def ex(t, c):
    """Expand one template."""
    out, i = [], 0
    while i < len(t):
        ch = t[i]
        if ch == '[':
            depth, j, parts, start = 1, i + 1, [], i + 1
            while depth:
                if t[j] == '[': depth += 1
                elif t[j] == ']': depth -= 1
                if depth == 0 or (t[j] == '|' and depth == 1):
                    parts.append(t[start:j])
                    start = j + 1
                j += 1
            out.append(ex(R.choice(parts), c))
            i = j
        elif ch == '{':
            j = t.index('}', i)
            out.append(slot(t[i + 1:j], c))
            i = j + 1
        else:
            out.append(ch)
            i += 1
    return ''.join(out)


def slot(k, c):
    if k in FN: return FN[k](c)
    if k in LISTS: return ex(R.choice(LISTS[k]), c)
    if k in NAMEFORMS: return person(c, 1).form(k)
    if k[-1] in '23' and k[:-1] in NAMEFORMS: return person(c, int(k[-1])).form(k[:-1])
    if k == 'title': return R.choice(TITLE)
    if k == 'medicaid': return c.setdefault('mcd', R.choice(MEDICAID))[1]()
    if k == 'mcdst': return c.setdefault('mcd', R.choice(MEDICAID))[0]
    if k == 'dl': return c.setdefault('dl_', R.choice(LICENSE))[1]()
    if k == 'dlst': return c.setdefault('dl_', R.choice(LICENSE))[0]
    raise KeyError(k)

# ---------------------------------------------------------------- positives: fields (kind: number, contexts, templates)
FIELDS = {
'SSN': (150, 'text text id note', T('''«{ssn}»
«{ssn}»
SSN «{ssn}»
[SSN|SS#|S.S.N.|Soc Sec No|SOC SEC #|Social|ssn#|SS No.][:|: | ]«{ssnb}»
[ssn last 4|SSN last four|last 4 of social|last four SSN|L4 SSN][:|| is] «{last4}»
Sub SSN «{ssn}» no longer on file w/ carrier
social security number provided by spouse: «{ssn}»
TXN REJECTED - SUBSCRIBER «{ssn}» NOT FOUND
rekeyed under social («{ssn}») still no match
elig search by SSN#«{ssnb}» returned 0 rows
REF*SY*«{ssnb}»~
ID on card is pt's social “«{ssn}»”, carrier wants alt ID
Patient SS: «{ssn}» / spouse SS: «{ssn}»
W-2 shows «{ssn}», ours has digits swapped
loaded in old system as «{ssn}» (dup acct)
verified last four of the social «{last4}» with caller
Guar ss # «{ssn}» sent to collections
refund check needs soc sec «{ssn}»''')),
'ITIN': (125, 'text text id note', T('''«{itin}»
«{itin}»
ITIN «{itin}»
[ITIN|I.T.I.N.|itin#|Individual Taxpayer ID|IRS ITIN no.][: | |:]«{itinb}»
pt has no social, uses ITIN «{itin}»
ATIN «9{n2}-93-{n4}» pending adoption
taxpayer id on charity application «{itin}»
FA app: «{itin}» copied from tax transcript
no SSN on file; tax ID no. «{itin}» (ITIN) per pt
subscriber uses individual taxpayer number «{itin}»
1040 attached, ITIN=«{itin}»
Marketplace acct under «{itin}»
registered with «{itin}» instead of social
payer rejects «{itin}» as invalid SSN format
copy of CP565 notice scanned, «{itin}»''')),
'MBI': (140, 'text text id note', T('''«{mbi}»
«{mbi}»
MBI «{mbi}»
[MBI|Medicare #|Mcare ID|Medicare Beneficiary ID|MCR no|New Medicare card][:|: | ]«{mbi}»
NM1*IL*1*«{nm1}»***MI*«{mbi}»~
HETS 271 shows «{mbi}» inactive
mcr id changed to «{mbi}», rebill
pt brought new red white blue card: «{mbi}»
DDE: bene «{mbi}» has open MSP record
Medicare as 2ndry - «{mbi}»
crossover dropped, HIC/MBI «{mbi}» mismatch
lookup tool returned «{mbi}»
eff part B only, «{mbi}» per Noridian portal
(«{mbi}») is the active MBI, old one termed
RTP reason 31215 for «{mbi}»''')),
'HICN': (125, 'text text id note', T('''«{hicn}»
«{hicn}»
HIC «{hicn}»
[HICN|HIC#|HIC no.|Medicare HIC|H.I.C. Number|HICN:|Health Ins Claim Number] «{hicnb}»
old red/white/blue card number «{hicn}»
claim pre-2019 filed under HICN «{hicnb}»
RRB Medicare HIC# «{hicnb}» send to Palmetto RR
wife's entitlement «{hicn}»
retro adjustment needs HIC «{hicn}» since MBI not assigned yet
pt still has HIC card «{hicn}»
replace «{hicn}» with the MBI before resubmitting
Railroad ret. claim number «{hicn}»
MSP file keyed on «{hicn}»''')),
'CARD': (140, 'text text id note', T('''«{card}»
«{card}»
[cc|CC#|card no|Card #|Visa|credit card|MC/Visa|HSA card|Debit|AMEX or other card][:| |: ]«{card}» 
pymt by phone, card «{card}» exp 08/27
virtual card from payer? no, pt's own: «{card}»
auto-pay set up w/ «{card}»
copay [run|charged|declined] on «{card}»
POS void - «{card}» amt {amt}
pt gave «{card}» over the phone, told agent not to store
refund {amt} to «{card}»
FSA debit «{card}» auto-substantiated
plan of {amt}/mo, CC «{card}»
CARD NBR «{card}» CVV NOT ENTERED''')),
'IBAN': (125, 'text text id note', T('''«{iban}»
«{iban}»
IBAN «{iban}»
IBAN[:|=|# ]«{iban}»
intl pt refund wire to «{iban}»
overseas guarantor bank «{iban}» BIC on file
please remit overpayment to [acct|account|a/c] «{iban}»
foreign insurer needs pt IBAN: «{iban}»
travel insurance reimb - «{iban}»
SEPA transfer from «{iban}» {amt}
embassy patient, bank details «{iban}»
wire returned, «{iban}» closed''')),
'EMAIL': (130, 'text text id note', T('''«{email}»
«{email}»
email «{email}»
[e-mail|Email addr|EMAIL|eml|contact][:|: | - ]«{email}»
statement bounced «{email}»
send itemized bill to «{email}» pls
sent est. to <«{email}»> no reply
portal invite -> «{email}»
mailto:«{email}»
pt prefers e-mail («{email}») over mail
PER*IC**EM*«{email}»~
cc daughter at «{email}» w/ permission
«{email}»; «{email}» both on file
correo: «{email}»
receipt emailed to «{email}», balance 0''')),
'URL': (125, 'text text note', T('''«{url}»
«{url}»
link «{url}»
see «{url}» for pt's fundraiser
pt uploaded EOB here: «{url}»
screenshot at «{url}»
Denial letter image <«{url}»>
patient web page («{url}»)
pt sent her Facebook «{url}» as proof of address
records avail at «{url}» - expires in 7 days
call recording: «{url}»
opened «{url}» from the text message''')),
'IP': (125, 'text text id note', T('''«{ip}»
«{ip}»
IP «{ip}»
[login from|logged in from|session ip|client ip|src|remote_addr][:|=| ]«{ip}»
portal payment submitted from IP address «{ip}»
e-sign audit trail: «{ip}» consent accepted
multiple failed pt logins «{ip}»
telehealth host «{ip}» dropped call
«{ip}» - GET /statement 200
ipaddr «{ip}» recorded with signature
bill viewed ({ip_m}) by guarantor''')),
'MAC': (125, 'text text id note', T('''«{mac}»
«{mac}»
MAC «{mac}»
[mac addr|MAC address|wifi mac|hw addr|Ethernet ID|BT addr][:|: |=| ]«{mac}»
CPAP modem «{mac}» not transmitting
RPM scale paired «{mac}»
home monitor hub («{mac}») returned
glucose bridge, bluetooth «{mac}»
tablet issued to pt, {st} office - «{mac}»
telemetry box [id|node] «{mac}» offline 3 days''')),
'VIN': (125, 'text text id note', T('''«{vin}»
«{vin}»
VIN «{vin}»
[vin#|VIN no.|Vehicle ID|V.I.N.|Veh. ident. number][:|: | ]«{vin}»
MVA claim, vehicle «{vin}»
auto carrier needs VIN: «{vin}» before PIP opens
insured vehicle «{vin}» 4dr sedan
no-fault app lists «{vin}»
wheelchair van «{vin}» title in pt name
police rpt: unit 2 «{vin}» towed''')),
'PHONE': (160, 'text text id note', T('''«{phone}»
«{phone}»
«{phone}»
[ph|Ph:|tel|Tel.|phone|cell|Cell:|mobile|hm|home ph|H:|C:|wk#|contact #|Telephone No.] «{phone}»
[phone|cell|tel|Ph#|callback|contact no|mobile][: | |:]«{phoneb}»
cb # «{phone}»
pt called from «{phone}»
LVM at «{phone}» re balance
best number «{phone}» after 5pm
PER*IC**TE*«{phoneb}»~
try daughter «{phone}» or pt cell «{phone}»
text reminders to «{phone}» opted out
wrong number «{phone}», removed
«+{intl}»
pt abroad, reach at «+{intl}»
telefono «{phone}»
DISCONNECTED: «{phone}»''')),
'FAX': (130, 'text text id note', T('''fax «{phone}»
[FAX|Fax:|fax#|Fax no.|F:|FX:|facsimile|Fax number -|efax] «{phone}»
[FAX|fax|Fax #|fax to][: | ]«{phoneb}»
faxed EOB to pt at «{phone}»
send recs via fax «{phone}»
PER*IC**FX*«{phoneb}»~
fax to attorney's ofc «{phone}» w/ lien
F «{phone}» (pt's work)
refaxed to «{phone}» conf rec'd
secure facsimile: «{phone}»
pls fax itemized stmt «{phone}» attn pt
pt home fax is «{phone}»''')),
'DATE': (190, 'text text date note', T('''«{date}»
«{date}»
«{date}»
«{dmonu}»
«{dmons}»
«{dts}»
DOB[:| |: |=]«{dobd}»
[DOS|D.O.S.|svc date|Date of Service|service dt|serv date][:| |: ]«{date}»
[adm|admit|Admitted|ADM DT] «{date}» [d/c|disch|discharged|DC DT] «{date}»
«{drng}»-«{drng}»
[D.O.B.|birthdate|b.|born|Birth Date|DOB] «{dobd}»
[expired|deceased|DOD|died] «{date}»
DTP*472*D8*«{d8}»~
DTP*434*RD8*«{rd8}»~
DMG*D8*«{d8}»*F~
service dt «{d8}»
LMP «{date}»
seen «{date}» and again «{date}»
surgery was [on|] «{date}» per op rpt
accident [date|occurred] «{date}»
onset «{dmy}»
hospital stay in «{dmy}»
last pd «{date}» by pt
date of injury «{date}» work related
fecha de nac «{dobd}»
DOS «{dmd}»
pt's birthday is «{dobd}»
transferred to SNF «{date}»
Disch'd: «{date}»
inpt from «{date}» thru «{date}»''')),
'AGE': (125, 'text text note', T('''«{old}»[ yo| y/o|yo|-year-old|-yr-old| y.o.| yrs old| years old| years of age| year old] [female|male|f|m|pt|woman|man]
Age: «{old}»
[age|AGE|Aged|Pt age|Age=] «{old}»
pt is «{old}» [yo|y/o|years old|yrs of age], lives w/ son
«{old}yo» [M|F] s/p ORIF hip
«{old}YOF» w/ UTI from ALF
this «{oldw}» year old [lady|gentleman] fell at home
«{oldw}» years of age, hospice eval
turning «{old}» years old, on Medicare since the start
«[nonagenarian|centenarian]» with CHF exacerbation
mother is «{old}» years old and cannot travel
subscriber aged «{old}», DNR on file
«{old} y.o.» M s/p TAVR
[her|his] age of «{old}» precludes transplant
AGE «{old}» YRS SEX F''')),
'ZIP': (125, 'text text id note', T('''[ZIP|Zip|zip code|Zip:|ZIP CODE:|postal code|Zip+4:|zipcode=|Pt zip] «{zip}»
[ZIP|zip|zip code|ZIP+4] «{zip4}»
«{zip4}»
{st} «{zip}»
«{city}», {st} «{zip}»
«{city}» {st} «{zip4}»
N4*«{city}»*{st}*«{zip}»~
[home|billing|mailing] zip «{zip}» doesn't match card
card AVS failed zip «{zip}»
moved, new zip is «{zip}»
corrected patient ZIP to «{zip4}», rebilled
pt ZIP: «{zip}» ambulance pick up
{state} «{zip}»''')),
'CITY': (130, 'text text note', T('''«{city}», {st}
«{city}», {state}
«{city}» {st}
City: «{city}»
[lives in|resides in|moved to|residing in|living in|now lives in] «{city}»
pt from «{city}», {st} visiting family
[Pt city|CITY|city of residence|Home city|City/Town][: | - |=]«{city}»
county of residence: «{county}»
«{county} County», {st}
N4*«{city}»*{st}~
snowbird - winters in «{city}», {st}
pt relocated from «{city}», {state}, cov termed
[Residence|Home|Pt addr]: «{city}», {st}
born in «{city}», {st}
undeliverable, «{city}» {st} «{zip}»''')),
'ADDRESS': (160, 'text text id note', T('''«{addr}»
«{addr}»
«{addr}»
«{addr}», «{city}», {st} «{zip}»
«{addr}» «{city}» {st} «{zip}»
[addr|Address|ADDR:|Street|mailing addr|Addr 1|Home addr.|Address line 1][: | |=]«{addr}»
mail returned from «{addr}»
N3*«{addr}»~
lives at «{addr}»
send stmt to «{addr}», «{city}» {st}
new address per NCOA: «{addr}», «{city}», {st} «{zip4}»
pt moved to «{addr}» last month
bad addr («{addr}») skip trace
c/o her son, «{addr}»
ambulance pickup at «{addr}»
RTS «{addr}» vacant
check mailed to «{addr}» not cashed''')),
'BIOMETRIC': (120, 'text text note', T('''«{bio}»
[kiosk|time clock|registration desk|check-in] [captured|stored|used] «{bio}» of pt
«{bio}» [on file|enrolled|mismatch at check-in|collected at intake|rejected x2|stored in HIS]
[patient|pt|member] identified by «{bio}»
[EVV|PatientSecure|home aide visit]: «{bio}» verified
[consent for|refused|declined] «{bio}»
[attached|uploaded] «{bio}» for ID match
dup chart merged after «{bio}» match
caller passed «{bio}» check''')),
'PHOTO': (120, 'text text note', T('''«{pho}»
[attached|scanned|uploaded|see|emailed] «{pho}»
«{pho}» [in chart|on file|attached to appeal|sent with auth|taken before surgery|saved to media tab]
[appeal pkt|auth request|blepharoplasty review] incl «{pho}»
payer wants «{pho}» w/ the records
pt texted «{pho}» of the rash
«{imgf}»
«{imgf}»
[attachment|file|doc|img][: |=| ]«{imgf}»
see «{imgf}» and «{imgf}»''')),
'MRN': (160, 'text text id note', T('''[MRN|MR#|MR #|Med Rec|Med Rec #|Med. Rec. No.|Medical Record Number|Chart|Chart #|chart no.|Unit no|Unit #|Hosp no|Hospital #|EMRN|M.R.N.|Pt MRN|mrn#|MedRec][:| |: ]«{mrn}»
[MRN|Chart#|MR]: «{mrn}»
REF*EA*«{mrn}»~
PID¦1¦¦«{mrn}»^^^MC^MR¦¦«{hl7}»
MRN «{mrn}» merged into MRN «{mrn}»
recs requested, med rec number is «{mrn}»
[pulled|need|missing] chart #«{mrn}» for audit
billed under wrong medical record no. «{mrn}»
«{lfu}» MRN «{mrn}»
(MRN: «{mrn}») coding query
dup mrn «{mrn}»
pt's hospital number «{mrn}»
ROI req rcvd - MR No: «{mrn}»''')),
'ACCOUNT': (160, 'text text id note', T('''[acct|Acct #|Account|account no.|Acct No:|A/C #|HAR|PCN|Pt control no|Patient Control Number|guarantor acct|Guar acct #|Encounter acct|Patient Acct|pt acct|Visit acct][:| |: ]«{acct}»
[acct|ACCT#|account number] «{acct}»
CLM*«{acct}»*{amt}***11:B:1*Y*A*Y*Y~
pymt {amt} posted to acct «{acct}», move to «{acct}»
transfer cr bal from account «{acct}»
HAR «{acct}» in self pay follow up
checking acct «{acct}» NSF
pt wants acct # «{acct}» off collections
patient account number: «{acct}» adj off
[bank|savings] account «{acct}» on ACH form
combine stmts: acct «{acct}»
bad debt - Acct. «{acct}» bal {amt}
PID-18 account «{acct}»''')),
'MEMBER': (170, 'text text id note', T('''[member id|Mbr ID|Member #|MEMBER NO.|Sub ID|Subscriber ID|Subscriber #|Insured ID|Policy #|policy no|Policy ID|Cardholder ID|Beneficiary ID|ID# on card (member)|Ins ID|mem id|Member Number|Enrollee ID|subscriber no.|pol#][:| |: ]«{member}»
[Member ID|Sub ID|mbr#]: «{member}»
NM1*IL*1*«{nm1}»***MI*«{member}»~
policy id «{member}» termed
BCBS member «{member}» out of state
[id card shows|card scanned] member # «{member}»
COB: secondary subscriber id «{member}»
invalid member number «{member}» per payer
rebill with correct insured's ID no. «{member}»
reject A7 - Subscriber ID «{member}» not on file
dependents under cardholder ID «{member}»
eligibility 270 sent for mbr id «{member}»
insured's policy number: «{member}»
plan says subscriber «{member}» suffix 02''')),
'MEDICAID': (160, 'text text id note', T('''[Medicaid|Medicaid ID|Medicaid #|MCD ID|Mcaid no|MA ID|Medicaid No.|Recipient ID|Medicaid recipient #|State Medicaid ID|medicaid number][:| |: ]«{medicaid}»
{mcdst} [Medicaid|Medicaid ID|mcd #|Medicaid no.] «{medicaid}»
CIN[:| |# |: ]«{cin}»
[Medi-Cal|Medi-Cal ID|BIC|Medi-Cal BIC #|CIN] «{cacin}»
[MassHealth ID|MassHealth member #] «1{n11}»
ePACES CIN «{cin}» active
AHCCCS ID «A{n8}»
[ProviderOne|ProviderOne ID|P1 client id] «{n9}WA»
[TennCare|TMHP|Gold Card|Forward Health|BadgerCare|SoonerCare|Husky] Medicaid ID «{medicaid}»
retro MCD approved, Medicaid ID# «{medicaid}»
spenddown met - recipient number «{medicaid}»
newborn billed under mom's Medicaid no «{medicaid}»
Medicaid pending, temp Medicaid ID «{medicaid}»''')),
'LICENSE': (160, 'text text id note', T('''[DL|DL#|D.L.|Driver License|Driver's Lic|drivers license #|Driver Lic No|license no|Lic #|DLN|OLN][:| |: ]«{dl}»
{dlst} [DL|driver license|driver's license|drivers lic|DL #] «{dl}»
ID verified: {dlst} DL «{dl}»
scanned pt driver’s license «{dl}»
[copy of|photo ID -] driver's license no. «{dl}» exp soon
licencia de conducir: driver lic «{dl}»
DL ({dlst}) «{dl}»
expired {state2} driver license «{dl}»
[pilot|nursing|CDL] license #«{dl}» on intake form
guarantor's DL no «{dl}»''')),
'PLATE': (155, 'text text id note', T('''[plate|Plate #|Lic plate|License plate|Tag|tag #|Tag no.|plate no|vehicle tag|License Plate No.|{st} plate|{st} tag][:| |: ]«{plate}»
MVA, other driver's plate «{plate}»
[parking voucher|valet] - license plate «{plate}»
pt car {color} {car}, plate «{plate}»
veh {car} [tag|plate#] «{plate}» {st}
police report lists license plate «{plate}»
tag number «{plate}» per PIP form
handicap placard req, plate no. «{plate}»
plates: «{plate}»''')),
'DEVICE': (160, 'text text id note', T('''«{udi}»
UDI «{udi}»
[implant|device|Implant UDI:|UDI-PI|log:] «{udi}»
[S/N|SN|SN:|serial|Serial #|Serial No.|ser. no.|serial number|Device serial|S/N:|Ser#] «{devsn}»
{dev} [S/N|SN|serial no.|serial #|ser#] «{devsn}»
{dev} (serial «{devsn}») [returned|replaced under warranty|explanted|downloaded today]
invoice shows {dev}, serial number «{devsn}», lot {n6}
recall notice - {dev} SN «{devsn}»
DME p/u ticket: {dev} S/N «{devsn}»
warranty claim for {dev} serial: «{devsn}»''')),
'OTHER': (160, 'text text id note', T('''[passport|Passport No.|passport #|US passport|PPT no][: | |:]«{passp}»
[A-number|Alien #|A#|USCIS A-Number|alien reg no.][: | |:]«A{n9}»
[DoD ID|DOD ID #|EDIPI|DoD ID number][: | |:]«{n10}»
[tribal ID|Tribal enrollment #|tribal enrollment no.|CIB tribal ID][: | ]«{n6}»
[inmate|Inmate #|inmate no.|Inmate ID|DOC inmate #|booking - inmate no][: | ]«{inm}»
[student id|Student ID #|student no.][: | ]«{stu}»
[employee id|Employee ID|Emp ID|employee #|employee no.][: | ]«{emp}»
[study subject|Subject ID|study subject no.|trial subject #][: | ]«{subj}»
[WC case|Workers comp case|workers' comp case no.|work comp case #][: | ]«{wcc}»
foreign natl, passport number «{passp}»
jail pt, inmate number «{inm}», bill sheriff
campus clinic, student ID «{stu}»
ER visit on job, employee ID no. «{emp}»
research billing: study subject «{subj}» arm B
TRICARE sponsor DoD ID «{n10}»
workers compensation case number «{wcc}» adjuster pending
asylum applicant, A-number «A{n8}»''')),
}
LISTS.update({
 'ip_m': ['«{ip}»'],
 'intl': W('44 20 7946 0{n3}|52 55 {n4} {n4}|91 98{n3} {n5}|63 917 555 {n4}|49 30 {n7}|81 3 {n4} {n4}|353 1 {n3} {n4}|82 10 {n4} {n4}|972 54 {n3} {n4}'),
 'oldw': W('ninety-one|ninety-two|ninety three|ninety-four|ninety-five|ninety-six|ninety seven|ninety-eight|ninety-nine|Ninety-three|NINETY-FIVE'),
 'bio': W('fingerprint|fingerprint scan|thumbprint|thumb print|palm print|palm vein scan|palm scan|voiceprint|voice print|retina scan|iris scan|iris template|facial scan|face scan|face template|fingerprint template|fingerprint hash|DNA profile|DNA print|gait profile|voice template|finger scan|fingerprint ID|thumb scan|iris print|retinal print|voice profile|palm template|face print'),
 'pho': W('full-face photo|full face photograph|headshot|portrait of pt|selfie|mugshot|photo of patient|patient photo|full-face picture|photo of the patient|pt selfie|full face image|photograph of patient|mug shot|full-face photos|portrait photo'),
 'imgf': T('''IMG_{n4}.[jpg|JPG|jpeg|heic|HEIC|png]
 DSC0{n4}.[JPG|jpg]
 DSC_{n4}.jpg
 IMG-20{n2}1103-WA00{n2}.jpg
 face[_|-]{n3}.[png|jpg]
 patient[_|-|]{n4}.[jpg|png|jpeg]
 patient_face_[left|right|front].[png|jpg]
 pt_face{n2}.jpeg
 IMG_{n4}(1).png'''),
 'passp': W('{n9}|C{n8}|{n9}|X{n8}|G{n8}|E{n8}'), 'inm': W('{n6}|{n7}|A{n5}|{n8}|K{n5}|{n5}-{n3}|JL{n6}'), 'stu': W('{n7}|{n9}|S{n8}|U{n7}|9{n8}|@{n8}'), 'emp': W('{n5}|{n6}|E{n5}|EMP{n4}|{n7}|00{n4}'),
 'subj': W('{n3}-{n4}|S{n4}|{n5}|{n2}-{n3}-{n2}|P{n5}'), 'wcc': W('WC{n7}|{n2}-{n6}|{n8}|WCC-{n4}-{n5}|ADJ{n8}|{n4}WC{n5}|G{n7}'),
 'state2': W('Ohio|Texas|Nevada|Georgia|Oregon'), 'color': W('gray|blue|wht|red|silver|blk'), 'car': W('Honda CRV|Ford F150|Toyota Camry|Chevy Tahoe|Nissan Altima|Jeep|Hyundai Elantra|Subaru|Dodge Ram'),
 'dev': W('pacemaker|insulin pump|CPAP unit|power wheelchair|ICD generator|knee tray|hip stem|cochlear processor|wound vac|neurostimulator|IOL|feeding pump|oxygen concentrator|hospital bed|BiPAP|LVAD controller|loop recorder|CGM receiver|spinal cord stim|hearing aid R|breast pump|ventilator'),
})

# frames around "label + value" for labelled and formatted kinds: much of the real traffic is a label inside somebody's sentence
FRAMES = T('''{x}
{x} [pls update|- updated|verified w/ pt|not on file|per face sheet|is wrong|(see scan)|entered by reg|?]
[pt called,|per portal|per pt,|s/w rep,|Addl info:|corrected -|FYI|see|Reg note:|Note to coder -|Payer wants|per face sheet] {x}
[claim|clm] {claim} [denied|rejected|pended], {x}
[Rebill|Resubmit|Void|Split|Hold] [claim|chgs] [with|for|under|using] {x}
{x}; bal {amt}
bal {amt} / {x}
elig checked, {x}, [active|termed|no COB|copay 20]
EDI [rej|reject]: {x} [not found|invalid|mismatch]
{x} ... [no match|dup|2 charts|wrong pt]
[Dept|Clinic|Unit] [ED|ICU|LAB] | {x}
({x})
“{x}” [typed wrong|copied from card|as shown on EOB]
[please|pls|kindly] [add|remove|correct|confirm] {x} [thx|asap|before EOM|]
old: none, new: {x}
tried {x}, [rep could not locate pt|got error E{n3}|system timed out]
{cpt} x{n1} {icd} {x}
*** {x} ***
{x}, [card scanned both sides|copy in media tab|faxed to payer|will call back]
rec'd by mail; {x}
[1)|a.|-|>>|#1] {x}
{x}~
form line {n2}: {x}
[Ins verif|Intake|Registration|Pre-cert|Charge entry] > {x}
rep [gave|asked for|confirmed|read back] {x}, [ref {n8}|call took {n2} min|]
supervisor says {x} [is ok to use|must match the card|belongs to the spouse]''')
FRAMES = [f.replace(' | {x}', ' ¦ {x}') for f in FRAMES]


def framed(tpls):
    """Frames filled with the kind's label templates (those that start with a list of labels), about as many as the plain templates."""
    labels = [t for t in tpls if t[0] == '[' and t.endswith('»') and t.count('«') == 1 and ']' in t and t.index('«') - t.rindex(']', 0, t.index('«')) <= 2] or [t for t in tpls if t.endswith('»')][:3]
    return [f.replace('{x}', R.choice(labels)) for f in R.sample(FRAMES, len(FRAMES)) for _ in (0,)]

# ---------------------------------------------------------------- positives: NAME in payer and person columns
NAME_PAYER = T('''«{fl}» Insurance
«{fl}» Insurance
«{fl}»
«{fml}»
«{flx}»
«{lfx}»
«{lf}»
«{lfm}»
«{lspf}»
«{lspfm}»
«{lfu}»
«{flx}» [self pay|self-pay|SELF PAY|selfpay|- self pay|/ self pay|(self pay)|(SP)|private pay|cash|cash pay|uninsured]
«{lfx}» [self pay|self-pay|- SELF PAY|(SELF)|/SELF|cash pt|pvt pay|UNINSURED]
«{fl}» [Medicaid|Medicare|policy|claim|PPO|HMO|BCBS|ins|Ins.|coverage|health insurance|Medicare Part B|pending Medicaid]
«{lfu}» [MEDICAID|MCR|HMO|SECONDARY|INS|AETNA PPO]
[self pay|Self-Pay|SELF PAY|Cash|private pay|Uninsured|PT RESP|patient resp][:| -| /] «{flx}»
[self pay|SELF|PVT PAY|CASH PT][:| -| /] «{lfx}»
{title} «{last}» [self pay|self-pay|cash|private pay|- bill pt|insurance|(bill directly)]
{title} «{fl}»
{title} «{fl}» [self pay|insurance]
[Estate of|EST OF|Est. of|The Estate of] «{flx}»
[c/o|C/O|care of|Attn:|ATTN] «{flx}»
[guarantor|Guar:|GUAR|Guarantor -|Resp party:|Responsible Party|resp pty] «{flx}»
[guarantor|Guar:|GUAR|Resp party] «{lfx}»
[Patient|PATIENT:|Pt|pt -|Patient Name:|Insured:|Subscriber:|Subscriber|Policyholder:|Ins'd:] «{flx}»
[Patient|PT:|Insured|Subscriber:|POLICY HOLDER] «{lfx}»
[bill|Bill to:|BILL TO|send bill to|stmt to|mail to] «{flx}»
{pb} - «{lfx}»
{pb} / «{flx}»
{pb} («{flx}»)
{pb} for «{fl}»
{pb} [re:|RE] «{fl}»
«{lfx}» - {pb}
«{fl}» ({pb})
«{fl}»'s [insurance|Medicaid|BCBS policy|Ins|parents|mother's plan|policy]
«{fl}» [or|and|&] «{fl2}»
«{first}» & «{fl2}»
NM1*IL*1*«{nm1}»***MI
NM1*QC*1*«{nm1b}»~
NM1*IL*1*«{nm1}»~
NM1*IL*1*«{nm1b}»****MI*«{member}»~
PID¦1¦¦¦¦«{hl7}»
«{hl7b}»
«{slash}»
[minor|child|dependent|dep|baby] «{fl}»
[parent|mother|father|spouse|husband|wife|son] «{fl}» [insurance||policy]
[Workers comp|W/C|WC|MVA|Auto|no fault|liability][:| -] «{flx}»
[DNU|do not use|OLD|zz|INACTIVE|xx][ -| ] «{lfx}»
«{fl}» [Trust acct|HSA|FSA|payment plan|pymt plan|COBRA|charity care|hardship]
[unknown payer|Unknown ins|No ins|NO INSURANCE] «{fl}»
[pt pmt|Patient payment|patient pymt -|ck from|check from|MO from] «{fl}»
«{lf}» DOB «{dobd}»
«{fl}» «{phone}»
«{lfu}» [ID|MBR ID] «{member}»
{title} «{last}»’s ins
«{fl}», self
“«{fl}»”
«{lnick}»
«{fl}» [2ndry|secondary ins|primary ins|prim|tertiary]
[Employer -|legal guardian:|Guardian|POA|POA:|Conservator] «{fl}»''')
LISTS['pb'] = W('Aetna|BCBS|UHC|Medicaid|Medicare|Cigna PPO|Humana|Tricare|Anthem|Self Pay|Ambetter|Kaiser|State Farm|Work Comp|Commercial|MCD HMO|Blue Shield|VA|Railroad MCR')

NAME_PERSON = T('''«{fl}»
«{fml}»
«{fmd}»
«{full}»
«{fls}»
«{fldot}»
«{lf}»
«{lfm}»
«{lfmd}»
«{lftight}»
«{lfs}»
«{lfull}»
«{lfu}»
«{lspf}»
«{lspfm}»
«{fl_u}»
«{hl7}»
«{hl7b}»
«{hl7c}»
«{slash}»
«{last}»
«{first}»
«{il}»
«{lnick}»
«{under}»
{title} «{fl}»
{title} «{last}»
«{lf}» ([self|spouse|child|dep 02|minor])
«{lfm}» [(M)|(F)|- F|- M]
«{lf} [Jr|Sr|III]»
NM1*IL*1*«{nm1}»~
NM1*QC*1*«{nm1b}»~
Pt: «{flx}»
[Baby boy|Baby girl|BB|BG|Newborn] «{last}»
«{lfu}» DOB «{dobd}»
«{fl}» #«{mrn}»
«{fl}» [aka|a/k/a|fka|nee] «{fl2}»
«{lf}»; «{lf2}»
“«{fl}»”
«{lf}» - dep
[Legal guardian|Insured|Subscriber|Guarantor]: «{lfx}»''')

# ---------------------------------------------------------------- positives: NAME inside notes
NAME_NOTE = T('''[Spoke|S/w|spoke|Talked|Chatted] [with|w/|to] «{flx}», [pt|patient|guarantor|subscriber] [states|says|stated] [ins has changed|she never got the bill|he is not paying|COB was updated|new card is in the mail].
[Pt|pt|Patient] «{flx}» [called|clld|c/b|rtnd call|came in|walked in] [re|about|regarding|asking abt] [bal of {amt}|the EOB|a statement|a denied claim|her copay].
[LVM|LM|left msg|Left voicemail] for «{flx}» [at «{phone}»|to call back|re: COB questionnaire|x2 no answer].
«{flx}» [paid|pd|made a payment of] {amt} [by card|with check {n4}|over the phone|toward the deductible].
[Claim|clm] for «{flx}» [denied|rejected|pended] [for no auth|as not medically necessary|CO-{n2}|because the plan termed|for untimely filing].
[Called|Clld|Phoned] {pb} [re|regarding|about] «{flx}»; [rep stated|rep says|per rep] [claim in process|no coverage on file|auth req'd|appeal rcvd], ref# {n8}.
{pb} shows «{lfx}» [as inactive|with other coverage|under a different group|termed last month].
[Subscriber|Insured|Policyholder|Guarantor] is «{flx}», [pt is the spouse|pt is a dependent|relationship child|not the pt].
[Mother|Father|Wife|Husband|Son|Daughter|Sister|Guardian|POA] «{flx}» [called|came in|wants|is disputing] [the balance|an itemized bill|to set up a plan|the late fee] for «{fl2}».
[RE|Re|re]: «{flx}» [DOS|dos|svc] «{date}», [pls review and reprocess|please see attached records|second level appeal|need corrected claim].
Patient: «{flx}» DOB: «{dobd}» MRN: «{mrn}» [chg corrected|coding reviewed|see addendum].
[Pt name|Patient name|Name on card] [is|reads|spelled] «{flx}», [we had|system shows|billed as] «{flx2}».
[Mr.|Mrs.|Ms.|Miss|Mr|Mrs] «{last}» [is a {age} yo|presents|was seen|returned] [with low back pain|for follow-up of HTN|s/p fall|after ED visit|for wound check].
{title} «{last}» [declined|agreed to|asked about|refused] [financial assistance|the payment plan|telehealth|the copay waiver].
«{fl}» is a {age}-year-old [man|woman|male|female] with [a history of|h/o|known] {dx} who {hpi}.
«{fl}» ({age} [F|M]) [admitted|seen|transferred] «{date}» [for|with] {dx}.
[HPI|CC|Hx]: «{fl}» [reports|denies|c/o|complains of] {sx} [x {n2} days|since last visit|worse at night].
Rtnd call to «{fl}», [informed|told|advised|adv'd] «{first}» [that|] [claim was paid|balance is her responsibility|we will rebill|the auth expired] and {fem} understood.
Pt «{fl}»: «{first}» [called back|stopped by|emailed «{email}»|is upset], says «{fl2}» is the subscriber.
Dear [Mr.|Mrs.|Ms.] «{last}», [your claim|your account|our records show your balance] [has been reviewed|is past due|was sent to collections].
Dear «{fl}»: [we received your appeal|thank you for your payment of {amt}|your coverage has ended].
[Appeal|Grievance|Reconsideration] [filed|submitted|sent] on behalf of «{flx}» [by provider|w/ op notes|w/ signed consent|via portal].
[Auth|Prior auth|PA|Referral] {n8} [approved|on file|obtained] for «{flx}» [cpt {cpt}|x 12 visits|inpt stay|thru end of yr].
[Posted|Applied|Moved] {amt} [from|to] «{lfx}» [acct «{acct}»|- wrong pt|in error, reversed].
[Misapplied|Wrong pt] pymt: should be «{lfx}» not «{lfx2}».
[Refund|Overpayment|Credit] of {amt} [due to|owed to|mailed to|issued to] «{flx}»[, «{addr}», «{city}» {st} «{zip}»|].
[Check|ck] returned [payee|made out to] «{fl}», [deceased|moved|name misspelled].
[Estate|Probate] of «{fl}» [filed|opened|notice received], [hold statements|submit claim to court|send to legal].
«{fl}» [expired|passed away|died] «{date}», [claims still pending|bill the estate|notify {pb}].
Bill to [parent|mom|dad|guarantor] «{fl}» at «{addr}».
[Interpreter|Language line] used w/ «{fl}», [speaks Spanish only|prefers Vietnamese|needs ASL].
[Twin|Newborn|Baby] of «{fl}» [not on policy yet|needs own ID|billed under mom's member id «{member}»].
[Pt|Patient|pt] («{flx}») [no show|cancelled|resched] [appt|visit|x2], [fee {amt} billed|no chg|left vm].
[Verified|Verif|Confirmed] [elig|eligibility|benefits] for «{lfx}» «{dobd}»: [active|inactive|ded {amt} not met|20% coins].
[Pt|Sub] «{lfx}» [id|ID#|member id] «{member}» [is active|not found|needs update] [per Availity|per portal|per IVR].
[Per|per] «{flx}», [{pb} is primary|accident was at work|no other ins|the injury happened at home].
[Attny|Attorney] [rep|represents|for] «{fl}» [requests records|sent LOP|lien {amt}].
[Skip tracing|Skip trace|Returned mail] «{lfx}», [last known ph|new ph] «{phone}».
«{lfu}» [- BAD DEBT|- CHARITY APPROVED 100%|- SENT TO COLL|- PAYMENT PLAN {amt}/MO|- DECEASED].
[COB|cob] [letter|form|questionnaire] [mailed to|sent|completed by] «{flx}».
[Emailed|Faxed|Mailed] [itemized stmt|medical records|EOB copy] to «{flx}» [«{email}»|«{phone}»|today].
[Consent|HIPAA auth|ROI] signed by «{fl}», [relationship self|mother|POA|spouse «{fl2}»].
[Emergency contact|Emerg contact|Next of kin|NOK]: «{fl}» «{phone}».
[Accompanied by|Brought in by|Lives with] [husband|wife|daughter|brother|caregiver] «{fl}».
I [met with|examined|saw|evaluated] «{fl}» [today|this morning|in clinic] [regarding|for] {dx}.
Thank you for referring «{fl}» [for evaluation of|with] {dx}.
«{fl}» [tolerated the procedure well|was taken to the OR|was discharged home in stable condition|remains NPO].
[Discussed|Reviewed] [results|plan|options] with «{fl}» and [her daughter|his wife|family] «{first2}».
[Pharmacy|Rx] called, «{fl}» [needs PA for|is out of|wants refill of] {drug} {dose}.
Could you [pls|please] [check|look at] «{fl}»? [Denied CO-16|Balance looks off|Dup claim].
Hi [team|all|], [pls|can someone] [call|fix|rebill|void] «{fl}» [asap|before month end|when you can] [thx|thanks|].
[Acct note|Note|NOTE|Comment]: «{lfx}» [disputes bill|HAS NEW INS|wants supervisor|on pymt plan].
[Two|2] pts w/ same name: «{fl}» [DOB «{dobd}»|] and «{fml2}» - charts mixed.
[Married name|maiden name|Name change|Legal name] [now|is|-] «{fl}», [was|formerly|f/k/a] «{fl2}».
[Subscriber name mismatch|Name mismatch|NAME ERROR]: [card says|payer has] "«{fl}»", [claim says|we sent] "«{fl2}»".
NM1*IL*1*«{nm1}»***MI*«{member}»~ [rejected by clearinghouse|came back A8|resend].
PID¦1¦¦«{mrn}»^^^HOSP¦¦«{hl7}»¦¦«{d8}»¦F
[WC|Work comp] claim: [injured worker|IW|claimant] «{fl}», DOI «{date}», [adjuster pending|denied by carrier].
Claimant «{fl}» [was rear-ended|slipped at work|fell off ladder] on «{date}».
[Student|Athlete|Resident|Inmate] «{fl}» [covered by school plan|bill facility|county pays].
[Beneficiary|Enrollee|Member|Recipient] «{flx}» [not entitled on DOS|is in hospice|enrolled in MA plan|has QMB, do not bill].
[Ride|Transport] for «{fl}» from «{addr}» to dialysis[, {n2} miles|].
[TC|T/C|Phone call] from «{fl}», [wants|requesting] [cost est for {cpt}|ABN explanation|copy of EOB|to add spouse «{fl2}»].
[Pt's|Patient's] [spouse|son|mom] is «{fl}», [ok to discuss acct|on HIPAA form|not on ROI].
[payer paid pt direct|check went to pt], need «{fl}» to [endorse it|bring the check|forward pymt].
[signed|Signature on file], «{fl}», «{date}».
[Caller|caller] id'd as «{fl}», verif [DOB «{dobd}»|last 4 «{last4}» of SSN|address] ok.
[¿|]Sra. «{last}» [llamó|llamo] por la factura, [habla español|dice que tiene Medicaid].
«{fl}» and «{fl2}» [share a policy|are on same acct|both have claims on hold].
[Not|This is not] «{fl}»’s [claim|bill|ins card], it belongs to «{fl2}».
[Request|Req] [retro auth|peer to peer|records] - pt «{lfx}», [acct|Acct #] «{acct}», [{pb}|payer unk].
[Closing|Closed] [ticket|task|WQ item]: «{lf}» [rebilled|adj {amt}|no action needed].
pt «{fl}» called [upset|again|and cussed at rep|crying], [has cancer|lost job|on fixed income], gave charity app
spk w {title} «{last}» ref bal {amt} will call bk fri
[the|] [pt|patient] [stated her name is|goes by|prefers] «{fl}»
called pt «{fl}» «{phone}» no vm set up
«{last}» [family|household] [acct|plan] - «{fl2}» [dep 02|dep 03|spouse], [ded met|OOP not met]
[Hold|HOLD] bill for «{lfu}» until [Medicaid pending|MCD APP|MVA info] resolved
[Seen by me|Tele visit] with «{fl}», who {hpi}; [plan|assessment]: {dx}, [cont|start] {drug} {dose}.
[Wound care|PT eval|OT|Home health] visit: «{fl}», [alert and oriented|pain 6/10|gait steady with FWW].
[Enrolled|Added|Removed] «{fl}» [DOB «{dobd}»|] [to|from] [group plan|HSA|COBRA], [SSN «{ssn}»|member id «{member}»].
[Collections|Agency|Legal] [returned|recalled] «{lfx}» bal {amt}, [bankruptcy ch 7|incarcerated|deceased].
[Remit|ERA|EOB] [lists|shows] «{lfx}» [paid at {amt}|claim status 4|denied PR-{n2}].
[Recoup|Takeback] of {amt} on «{lfx}» DOS «{date}», [offset against «{lfx2}»|no letter rcvd].
«{fl}», [a retired teacher|our mutual patient|a {age}-year-old veteran|a pleasant {age} yo], [comes in for|has] {dx}.
[Spouse|Sponsor] «{fl}» [is active duty|retired from railroad|works at school district], [pt cov'd under him|primary].
[Letter to|Stmt to|2nd notice] «{fl}», «{addr}», «{city}», {st} «{zip4}»''')
LISTS.update({
 'fem': W('she|he|pt'), 'dx': W('type 2 diabetes|COPD|atrial fibrillation|lumbar stenosis|a left hip fracture|breast cancer|CKD stage 3|major depression|sleep apnea|rotator cuff tear|cellulitis of the right leg|diverticulitis|migraine|asthma|knee osteoarthritis|gout|preeclampsia|hypothyroidism'),
 'hpi': W('presents with chest pain|fell in the bathroom|returns for medication review|was found confused at home|is doing better on current regimen|reports two weeks of cough|came in for a pre-op visit|has not been taking meds|underwent an uncomplicated repair'),
 'sx': W('dizziness|nausea and vomiting|right knee pain|shortness of breath|blurry vision|fatigue|burning on urination|numbness in both feet|a productive cough|headache'),
 'drug': W('metformin|lisinopril|atorvastatin|apixaban|gabapentin|ondansetron|levothyroxine|duloxetine|semaglutide|prednisone|amoxicillin|tramadol|hydroxyzine|pantoprazole|albuterol|enoxaparin|ceftriaxone|losartan|sertraline|tamsulosin|carvedilol|insulin glargine|adalimumab|ketorolac|warfarin'),
})

# ---------------------------------------------------------------- negatives: payers
LISTS.update({
 'brand': W('''Aetna|AETNA US HEALTHCARE|Cigna|CIGNA HealthSpring|UnitedHealthcare|UHC|UMR|Humana|HUMANA GOLD PLUS|Anthem|Elevance|Centene|Wellcare|Ambetter|Amerigroup|AmeriHealth Caritas|Coventry|HealthNet|Health Net Federal|Kaiser Permanente|Highmark|Premera|Regence|Carefirst|Independence Blue Cross|Florida Blue|Horizon NJ Health
EmblemHealth|Healthfirst|MVP Health Care|CDPHP|Excellus|Univera|Fidelis Care|MetroPlus|Healthplus|Sanford Health Plan|Medica|HealthPartners|UCare|PreferredOne|Priority Health|Meridian|McLaren Health Plan|HAP Empowered|CareSource|Buckeye Health Plan|Paramount Advantage|SummaCare|MedMutual|UPMC for You|UPMC Health Plan|Gateway Health|Jefferson Health Plans
Keystone First|Capital Blue Cross|Optima Health|Sentara Health Plans|Virginia Premier|Select Health|PEHP|DMBA|Banner Aetna|Mercy Care Plan|Health Choice|Presbyterian Health Plan|Lovelace|Western Sky|Friday Health Plans|Bright Health|Clover Health|Devoted Health|Alignment Healthcare|SCAN Health Plan|LA Care|Health Net Medi-Cal|CalOptima|IEHP|Partnership HealthPlan|Alameda Alliance
Santa Clara Family Health Plan|Central California Alliance for Health|Gold Coast Health Plan|CenCal|Moda|PacificSource|Trillium Community Health|CareOregon|Community Health Plan|Coordinated Care|HMSA|AlohaCare|UHA|Peach State Health Plan|Absolute Total Care|Sunshine Health|Simply Healthcare|Staywell|Prestige Health Choice|Superior HealthPlan|Community First|Parkland Community
Sendero|Amerigroup RealSolutions|Louisiana Healthcare Connections|Magnolia Health|TrueCare|Home State Health|Missouri Care|Sunflower State|Nebraska Total Care|Iowa Total Care|Hennepin Health|Quartz|Security Health Plan|Network Health|Group Health Coop|Unity|Physicians Plus|WEA Trust|Golden Rule|Assurant Health|Mutual of Omaha|Transamerica|Aflac|Colonial Penn|Bankers Fidelity|Globe Life|United American
GEHA|MHBP|APWU|NALC|SAMBA|Foreign Service Benefit|Rural Carrier|Meritain|HealthSmart|Allied Benefit Systems|Luminare|WebTPA|Trustmark|Lucent Health|Imagine360|Marpai|Benefit Administrative Systems|EBMS|First Choice Health|MultiPlan|PHCS|First Health|HealthEZ|HealthComp|Tall Tree|Planstin|Sana|Curative|Centivo|Gravie|Surest|Oxford|Neighborhood Health Plan|Tufts|Point32|Fallon|ConnectiCare'''),
 'prod': W('PPO|HMO|EPO|POS|POS II|Choice Plus|Open Access|Medicare Advantage|MA PPO|Dual Complete|DSNP|Medicare HMO|Medicaid|Exchange|Marketplace|Bronze 60|Silver HSA|Gold|Commercial|Federal|FEP|Choice|Select|Advantage|Complete Care|SNP|CHIP|Star Plus|Value|Premier|Essential|Preferred|HDHP|Indemnity|Traditional|Senior|Encounter|Behavioral|BH|Vision|Dental|Medigap|Supplement|Plan F|Plan G|Part D|OOA|Tier 1|Narrow Network'),
 'trade': W('Teamsters|IBEW|Carpenters|Laborers|Ironworkers|Plumbers & Pipefitters|Sheet Metal Workers|Operating Engineers|Painters|Roofers|Bricklayers|UFCW|SEIU|UNITE HERE|Elevator Constructors|Boilermakers|Cement Masons|Asbestos Workers|Bakery & Confectionery|Machinists|Glaziers|Longshoremen|Stagehands IATSE|Sprinkler Fitters|Steelworkers|Culinary|Firefighters|AFSCME|Electrical Workers|Musicians'),
 'hw': W('Health & Welfare Fund|H&W|Health and Welfare Trust|Welfare Fund|Benefit Fund|Health Fund|H & W Plan|Insurance Trust Fund|Benefit Trust|Medical Plan|Welfare Plan|HLTH & WELF'),
 'pubemp': W('Unified School District|ISD|Public Schools|City Employees|County Employees|Transit Authority|Housing Authority|Port Authority|Police & Fire|Municipal Employees|Community College|School Board|Water District|Diocese|Airport Authority|Public Library'),
 'selfins': W('Employee Health Plan|Self-Insured|Health Benefits|Group Health|Medical Plan|Self Funded Plan|Employee Benefits|Benefit Plan|Workers Comp|Work Comp|Risk Management|EE Health Trust|Health Care Plan|Self-Insured WC'),
 'bigco': W('Costco|Boeing|Amazon|FedEx|Delta Air Lines|Southwest Airlines|Publix|Kroger|Wegmans|Target Stores|Home Depot|Lowes Companies|General Motors|Chrysler Group LLC|Caterpillar|Union Pacific|BNSF|CSX|Norfolk Southern|Exxon Mobil|Chevron|Intel|Microsoft|Google|Verizon|AT&T|Comcast|Pepsico|Coca-Cola Bottling|Nestle|General Mills|Land O Lakes|3M|Honeywell|Raytheon|US Steel|Alcoa|International Paper|Weyerhaeuser|Starbucks|Marriott|Hilton Worldwide|MGM Resorts|Waste Management|Goodwill Industries|YMCA|American Red Cross|Salvation Army|Bank of America|US Bank|Capital One|Progressive|USAA|Nike|Whirlpool|Goodyear|Cummins|Bridgestone|Nissan North America|Toyota|Michelin|BMW Mfg|Duke Energy|Pacific Gas & Electric|ConEd|Southern Company|Entergy|Sysco|US Foods|UPS|Swift Transportation|Werner Enterprises|Menards|HyVee|Meijer|Albertsons|Safeway|Winn-Dixie|H-E-B|Buc-ees|Wawa|Sheetz|QuikTrip'),
 'auto': W('State Farm|Geico|Progressive|Allstate|Farmers|Liberty Mutual|Nationwide|USAA|Travelers|The Hartford|American Family|Safeco|Auto-Owners|Mercury|Infinity|Kemper|Esurance|Metlife|21st Century|National General|Root|Direct General|The General|Plymouth Rock|Erie|Amica|Encompass|Bristol West|Grange|Shelter|Alfa|Country Financial|Sentry|CSAA|AAA|Dairyland|Titan|Foremost|Unitrin'),
 'wc': W('Zurich North America|AIG|Chubb|CNA|Liberty Mutual WC|Travelers Indemnity|Hartford Fire|Employers Holdings|AmTrust|Berkshire Homestate|ICW Group|Zenith|State Compensation Insurance Fund|SAIF|Pinnacol Assurance|Texas Mutual|MEMIC|NCCI|Bitco|Amerisure|Accident Fund|Citizens|Builders Mutual|Key Risk|FFVA Mutual|Summit|BrickStreet|Encova|Missouri Employers Mutual|LWCC|Beacon Mutual|New Mexico Mutual|Copperpoint|Republic Indemnity|Sedgwick|Corvel|ESIS|Broadspire|Tristar|York Risk|Cannon Cochran|Athens|Helmsman|Crawford|Genex|Optum WC|Coventry WC|Align Networks|MedRisk|One Call|Homelink|US DOL OWCP|DFEC|Black Lung DCMWC|EEOICPA|L&I'),
 'dent': W('Delta Dental|DentaQuest|Metlife Dental|Guardian Dental|Cigna Dental|United Concordia|Ameritas|Principal|Sun Life|Lincoln|Humana Dental|Liberty Dental|Avesis|MCNA|Envolve|VSP|EyeMed|Superior Vision|Spectera|March Vision|NVA|Dearborn|Willamette Dental|Dominion|Renaissance|Solstice|Careington|Scion|LIBERTY|Envolve Vision|Block Vision|Opticare'),
 'pbm': W('Express Scripts|Caremark|CVS Caremark|OptumRx|Prime Therapeutics|MedImpact|Navitus|Magellan Rx|Elixir|Capital Rx|EnvisionRx|CastiaRx|ProCare Rx|WellDyne|PerformRx|Southern Scripts|Gainwell|Conduent|Change Healthcare Rx|SilverScript|Humana Pharmacy'),
 'gov': W('Medicaid|Medicaid FFS|Dept of Medicaid|Medical Assistance|Medicaid HMO|Medicaid QMB|Medicaid Pending|Health & Human Services|Division of Medicaid|Medicaid Waiver|Family Planning Medicaid|Emergency Medicaid|Crime Victims Compensation|High Risk Pool|Breast & Cervical Program|Vocational Rehab|Dept of Corrections|State Employees Health Plan|Teachers Retirement|State Fund|Childrens Special Services|CHIP|Early Intervention|Ryan White Program|Workers Compensation Board|Dept of Labor|Guaranty Assoc'),
 'macp': W('Novitas|Noridian|Palmetto GBA|NGS|WPS|CGS|First Coast|WPS GHA|Palmetto|National Government Services|Cahaba'),
 'finclass': W('''Medicare Part A|Medicare Part B|Medicare A/B|Medicare Railroad|MSP Medicare Secondary|Medicare replacement|QMB Only|Self Pay|SELF PAY AFTER INSURANCE|Charity Care|Sliding Fee|Bad Debt|Collections|Indigent Care|Hill-Burton|No Fault|Third Party Liability|Lien|Letter of Protection|Attorney Lien|Hospice|County Jail|Grant Funded|Research Study|Client Bill|Employer Direct|Professional Courtesy|Package Price|Cosmetic|International|Embassy|Cash Price|Prompt Pay Discount|Payment Plan|Hardship|Presumptive Eligibility|Title X|Title V|Ryan White Part B|Victims of Crime|SART|Vaccines for Children|TRICARE East|TRICARE West|TRICARE For Life|TRICARE Prime Remote|CHAMPVA|VA Community Care|VA Fee Basis|VA CCN Optum|VA Triwest|Indian Health Service|IHS Purchased Referred|Tribal 638|Black Lung|Jones Act|Liability Misc|Commercial Misc|Misc Medicare Advantage|Blue Card Out of State|BCBS Host|Out of Network|Unknown Payer|Bankruptcy|Global OB|Workers Comp Misc|Foreign Insurance|Student Health|Travel Insurance|Health Sharing|Medi-Share|Liberty HealthShare|Samaritan Ministries|Christian Healthcare Ministries|Zion Health|Sedera'''),
})
PAYER = T('''{blue} [of|OF|-|] {anystate} [{prod}||{prod}]
{blue} {anyst} {prod}
BCBS {anyst}[ {prod}| FEP| - PPO|]
Anthem [BCBS|Blue Cross|BCBS of|BC] {anystate} [{prod}|]
{brand} {prod}
{brand} {prod}
{brand} {prod}
{brand} [of|] {anystate}
{brand} {anyst} {prod}
{brand}[ - |/| / |-]{prod}
{brand} ({prod})
{brand} [payer id|payerid|PID|EDI] [{n5}|SX{n3}|0{n4}]
{n4} - {brand} {prod}
{n5} {brand}
{brand} c/o [UMR|Meritain|Allied|Zelis|Conifer|Evolent|Carelon|eviCore]
{brand} [secondary|2ndry|primary|tertiary|2nd|(prim)|crossover]
{anystate} {gov}
{anystate} {gov}
{anyst} {gov}
{gov} - {anystate}
{macp} [Medicare|MCR|Part B|Part A|DME|J{jx}|HHH] {anystate}
Medicare [Part B|B|Part A|DME MAC] {anystate} [{macp}|]
DME MAC Jurisdiction [A|B|C|D] [{macp}|]
{trade} Local {n3} {hw}
{trade} [Local|Lcl|LU|Dist. Council|DC] {n2} {hw}
{anycity} {trade} {hw}
{anystate} {trade} {hw}
Northern {anystate} {trade} {hw}
{anycity} {pubemp} {selfins}
{county} County [Schools|Employees|Sheriff Inmate Medical|Indigent Program|Health Dept|Transit|Government] {selfins}
City of {anycity} {selfins}
{anystate} [State University|School Boards Assoc|Municipal League|Bankers Assn|Farm Bureau|Hospital Association|Auto Dealers|Electric Coop|Education Assn] {selfins}
{bigco} {selfins}
{bigco} {selfins}
{bigco} [c/o|via|/] [UMR|Meritain|Sedgwick|Aetna|BCBS|Quantum Health|Accolade]
{auto} [Auto|PIP|No Fault|MedPay|Med Pay|MVA|Bodily Injury|Claims|Casualty|Auto Ins|Insurance Co|UM/UIM|3rd Party]
{auto} [Mutual|Ins] [PIP|auto claims|BI claims] {anyst}
{wc} [WC|Work Comp|Workers Compensation|Claims|{anyst}|W/C {anyst}||TPA|Bill Review]
{wc} - {anystate}
{dent} [PPO|DHMO|Premier|{anystate}|of {anyst}|Medicaid|Federal|FEDVIP|Routine|Plan|Exchange|Safety Eyewear]
{pbm} [Rx|Part D|Commercial|{anystate} Medicaid|Mail Order|D.0|BIN 0{n5}|Specialty||PCN {n4}]
{finclass}
{finclass} [{anyst}|- {anyst}|PT RESP|(FC {n2})|FC{n2}||- HOLD|- DO NOT USE]
{n2} {finclass}
{tribe} [Health Plan|Tribal Health|Employee Benefits|Contract Health|PRC|Self Insured|Gaming Employees H&W]
{anycity} [Health Plan|Community Health|IPA|Physicians Network|Medical Group|Hospital Employee Plan|PACE|Senior Care|Managed Care|Provider Network]
[First|American|Great|National|Pioneer|Golden|Southern|Western|Continental|Providence|Liberty|Patriot|Freedom|Guarantee] [Republic|States|Family|Heritage|Security|Benefit|Fidelity|Reserve|Trust] Life [Insurance Co|Ins Co|& Health|Assurance|Assur Co]
[Global|Premier|Integrated|Precision|Advanced|Summit|Alliance|Keystone|Cornerstone|Evergreen] [Benefit|Health|Claims|Risk|Plan|TPA] [Administrators|Services|Solutions LLC|Mgmt|Partners Inc|Group]''')
LISTS.update({
 'blue': W('BCBS|Blue Cross Blue Shield|Blue Cross|Blue Shield|BC/BS|BLUE CROSS BLUE SHIELD|Blue Cross & Blue Shield|Blue Cross and Blue Shield|BCBS OOS'),
 'jx': W('5|6|8|E|F|H|J|K|L|M|N'),
 'tribe': W('Navajo Nation|Cherokee Nation|Choctaw Nation|Chickasaw Nation|Muscogee Creek Nation|Oneida Nation|Tulalip Tribes|Mohegan Tribe|Seminole Tribe of Florida|Puyallup Tribe|Gila River|Tohono Oodham Nation|Salt River Pima|Poarch Creek|Mille Lacs Band|Yakama Nation|Colville Tribes|White Mountain Apache|Pueblo of Laguna|Eastern Band Cherokee'),
})

EPO_PAYER = W('''Charles Schwab Corp Employee Health Plan|Morgan Stanley Health Plan|John Deere Health Care|Johnson & Johnson Medical Plan|Eli Lilly and Company|Abbott Laboratories Health Plan|Levi Strauss & Co|Ralph Lauren Corp|Estee Lauder Companies|Mary Kay Inc|JC Penney Corp Health|J.B. Hunt Transport Inc|S.C. Johnson & Son Inc|Harley-Davidson Motor Co Benefits|Carl's Jr Restaurants LLC
Sherwin-Williams Company|Benjamin Moore & Co|Stanley Black & Decker Inc|Booz Allen Hamilton Inc|Ernst & Young LLP|Marsh McLennan Companies|Willis Towers Watson PLC|Walt Disney World Resort Health|Hershey Entertainment Benefits|Campbell Soup Company|J.M. Smucker Company|Perdue Farms Inc|Bob Evans Farms Inc|Jimmy Dean Foods Health Plan|Raymond James Financial Inc|Edward Jones Health Plan
Parker Hannifin Corp|Baker Hughes Company|Rockwell Collins Benefits|Lockheed Martin Corp|Northrop Grumman Health Plan|Pratt & Whitney Employees|Crawford & Company|Charles Taylor TPA|Carl Warren & Company|George Hills Company|Gregory B Bragg & Associates|Frank Gates Service Company|J. Smith Lanier & Co|Holmes Murphy & Associates|Wm. Michael Stemler Inc|William C. Earhart Company
A.W. Rehn & Associates|Wilson-McShane Corporation|Stewart C. Miller & Co|Jas. D. Collier & Co|Paul Mueller Company Health Plan|E.S. Beveridge & Associates|Klais & Company|J.F. Molloy & Associates|Dunn & Associates Benefit Admin|Cottingham & Butler|Fox-Everett Inc|Brown & Brown Benefits|Keenan & Associates|Arthur J. Gallagher & Co|Paul Revere Life|Jefferson Pilot Financial|Lincoln Heritage Life
Washington National Insurance|Franklin Life Insurance Co|Thomas Jefferson Life|George Washington University Health Plan|Johns Hopkins EHP|Johns Hopkins Healthcare USFHP|Sharp Health Plan|Scripps Health Plan|Carle Health Alliance|Fallon Community Health Plan|Dartmouth College Benefits|Cook Childrens Health Plan|Driscoll Childrens Health Plan|Gundersen Health Plan|McLaren Health Advantage|Hudson Health Plan
Peter Kiewit Sons Inc|Whiting-Turner Contracting|Clark Construction Group|Kellogg Brown & Root|Brown & Toland Physicians|Hill Physicians Medical Group|Facey Medical Foundation|Sutter Health Plus|Cox HealthPlans|Barnes Group Inc|Essence Healthcare|Baylor Scott Health Plan|Hanover Insurance Group|Jerome Golden Center|Jackson National Life|Madison National Life|Monroe Guaranty
Harrison Group Health Trust|Bradley University Health Plan|Wake Forest Baptist Employees|Duke University Plus|Emory University Health Plan|Vanderbilt Health Affiliated|Stanford Health Care Advantage|Brandeis University|Tulane University Benefits|Drexel University Employees|Carnegie Mellon University|Brigham Young University Health|Oral Roberts University Benefits|Bob Jones University Health|Clemson University|Creighton University
Marshall University Self Ins|Rice University Benefits|Bernard Hodes Group|Leo Burnett Company|Ben E. Keith Company|Ben & Jerry's Homemade Inc|Dick's Sporting Goods|Dave & Buster's Inc|Ruby Tuesday Inc|Wendy's International|Papa John's International|Jack Henry & Associates|Jack in the Box Inc|Trader Joe's Company|Fred Meyer Stores|Fred's Inc|Kohl's Corporation|Macy's Health Plan|Neiman Marcus Group|Nordstrom Inc
Eddie Bauer LLC|Lane Bryant Inc|Ann Taylor Stores|Tommy Hilfiger USA|Calvin Klein Inc|Kate Spade & Company|Michael Kors USA Inc|Steve Madden Ltd|Jenny Craig Inc|Paul Mitchell Schools|Vera Bradley Inc|Victoria's Secret Stores|Hallmark Cards Inc|Crane Co|Graybar Electric|W.W. Grainger Inc|W.L. Gore & Associates|H.J. Heinz Company|H.B. Fuller Company|H&R Block Inc|R.J. Reynolds Tobacco|R.R. Donnelley & Sons
A.O. Smith Corporation|A. Duda & Sons Inc|Philip Morris USA|John Morrell & Co|Whitney Reynolds Marine Inc|Frederick's Trucking Health Fund|Martin Marietta Materials|Mason & Hanger Corp|Merrill Lynch & Co|Goldman Sachs Group|J.P. Morgan Chase Bank|Wells Fargo & Company|Fifth Third Bank|T. Rowe Price Group|Dun & Bradstreet Corp|Price Waterhouse LLP|Arthur Andersen LLP|Kirkland & Ellis LLP|Baker McKenzie LLP|Jones Day Health Plan
Morrison Knudsen Corp|Jacobs Engineering Group|Burns & McDonnell|Black & Veatch Holding|Barton Malow Company|Walsh Construction|Austin Industries|Zachry Holdings|Hensel Phelps Construction|Ryan Homes Benefits|Toll Brothers Inc|Pulte Homes|David Weekley Homes|Warner Bros Entertainment|Harper Collins Publishers|Simon & Schuster Inc|John Wiley & Sons|Martha Stewart Living Inc|Oprah Winfrey Network LLC|Howard Johnson Intl
Lucas Oil Products|Phillips 66 Company|Murphy Oil USA|Hess Corporation|Marathon Ashland|Anderson Trucking Service|Schneider National Carriers|Roehl Transport|Prime Inc Drivers Health|Dart Transit|Heartland Express|C.R. England Inc|Knight Transportation|Estes Express Lines|Ward Trucking|A. Schulman Inc|Lincoln Electric Company|Emerson Electric|Graham Packaging|Ball Corporation|Owens Corning Fiberglas|Johns Manville Corp|Kimberly-Clark Corp|Colgate Palmolive Company
Tyson Foods Inc|Smithfield Foods|Sanderson Farms|Foster Farms|Gerber Products Co|Oscar Mayer Foods Corp|Sara Lee Corporation|Marie Callender Pies|Mrs. Fields Cookies Inc|Duncan Hines Foods|Uncle Ben's Inc|Betty Crocker Kitchens Health Plan|Aunt Jemima Mills|Peter Pan Seafoods|Jim Beam Brands Co|Jack Daniel Distillery|Samuel Adams Brewery Benefits|Adolph Coors Company|Robert Mondavi Winery|E. & J. Gallo Winery
Edgar Snyder & Associates|Morgan & Morgan PA|Will County Self-Insured|Grant County PUD Benefits|Taylor County Schools|Warren County Employees|Lee County School Board|Douglas County Sheriff WC|Carroll County Public Schools|Montgomery County Group Health|Anderson County EMS|Nelson County BOE|Mason County Fund|Russell County Schools WC|Allen Parish Police Jury|Saint Louis Carpenters H&W|St. Vincent Health Plan
San Diego Electrical Welfare|San Antonio Fire Dept Benefits|Santa Barbara Select IPA|Santa Fe Public Schools Plan|Virginia Beach City Schools|Carolina Crescent Health Plan|Carolina Complete Health|Georgia Power Company|Florence County SD 1|Charlotte Mecklenburg Schools|Jackson Laboratory|Jackson Hewitt Inc|Dallas Area Rapid Transit|Houston Methodist Employee Plan|Austin Energy City Plan|Lincoln Public Schools
Orlando Utilities Commission|Sierra Health and Life|Savannah Electric|Aurora Public Schools|Phoenix Union HS District|Madison Metropolitan Schools|Victoria ISD|Tyler ISD|Marion County Transit|Irving ISD Benefits|Abigail Adams Insurance Services|Paul Smiths College|Sarah Lawrence College|William & Mary Student Health|Mary Baldwin University|Roger Williams University|St. John's University Benefits|Francis Marion University
James Madison University|Sam Houston State University|Stephen F Austin State University|George Mason University WC|Frostburg State|Lewis and Clark College|Patrick Henry CC|Thomas Nelson Community College|Calvin University|Luther College Health Plan|Wesley Woods Senior Living|Martin Luther Homes Inc|Lutheran Brotherhood|Knights of Columbus Insurance|Brotherhood Mutual|Mennonite Mutual Aid|Everence|Evan Thomas Agency LLC
Cesar Chavez Farm Workers Health Fund|Samuel Gompers Benefit Fund|Walter Reuther UAW Trust|Eugene Debs Railway Labor Fund|Harry Bridges Longshore Trust|A. Philip Randolph Institute Fund|Sidney Hillman Health Center|Jimmy Hoffa Memorial Fund|Motion Picture Industry Health Plan|Hormel Foods Corp|Amos Press Inc|Hunter Douglas Inc|Herman Miller Inc|Ethan Allen Global Inc|La-Z-Boy Inc|Ashley Furniture Industries
Bassett Furniture|Thomas Built Buses Inc|Blue Bird Body Co|Peterbilt Motors|Mack Trucks Inc|Allison Transmission|Cummins Engine|Dana Corporation|Lear Corp|Eaton Corp|Ingersoll Rand Co|Briggs & Stratton|Mercury Marine|Evinrude Motors|Bobcat Co|Case New Holland|Allis Chalmers Mfg|Louis Dreyfus Co|Cargill Inc|Archer Daniels Midland|Bunge Ltd|Ralston Purina Company|Carl Zeiss Meditec|Siemens Corp|Otis Elevator|Carrier Corp|Trane|Lennox Intl''')
EPO_SUFFIX = T('''{e}
{e}
{e}
{e}
{e} [- PPO|Claims|c/o UMR|(self funded)|EE Plan|- WC|payer id {n5}|Workers Comp|/ Cigna|via Meritain]
{n4} {e}''')

# ---------------------------------------------------------------- negatives: facilities
LISTS.update({
 'hkind': W('Regional Medical Center|Community Hospital|General Hospital|Memorial Hospital|Surgery Center|Orthopedics|Family Medicine|Urgent Care|Imaging Center|Radiology Associates|Home Health|Hospice|Nursing & Rehab|Skilled Nursing Facility|Dialysis|Kidney Center|Cancer Center|Heart Institute|Eye Associates|Dermatology PC|Pediatrics PA|OB/GYN Group|Physical Therapy|Behavioral Health|Recovery Center|Pain Clinic|Sleep Lab|Wound Care Center|Ambulance Service|EMS|Pharmacy|Infusion Center|Anesthesia Group|Pathology LLC|Emergency Physicians|Hospitalists|Gastroenterology|ENT Assoc|Allergy & Asthma|Cardiology|Neurology Consultants|Endoscopy Center|Rural Health Clinic|Critical Access Hospital|Assisted Living|Psychiatric Hospital|LTAC|Rehab Hospital|Birth Center|Med Ctr|Hosp|Outpatient Ctr|Diagnostic Lab|DME Supply|Prosthetics & Orthotics|Hearing Center|Dental Clinic|Chiropractic|Podiatry|Vein Center|FQHC|Free Clinic|VA Medical Center|Freestanding ED'),
 'hadj': W('Northside|Southwest|Lakeshore|Riverside|Mountain View|Valley|Bay Area|Tri-County|Twin Rivers|Piney Woods|Desert Springs|Ocean Breeze|High Plains|Coastal|Inland Empire|Foothills|Prairie|Big Sky|Golden Isles|Cumberland|Blue Ridge|Delta|Great Lakes|Capital|Metro|Parkview|Crestwood|Oak Hill|Cedar Ridge|Maple Grove|Willow Creek|Redwood|Sunrise|Cornerstone|Harbor|Beacon|Summit|Pinnacle|Heritage|Evergreen|Sandhills|Ozark|Panhandle|Gulf Coast|Chesapeake|Hudson Valley|Finger Lakes|Upper Peninsula|Four Corners|Hill Country'),
 'relig': W('Sisters of Mercy|Good Samaritan|Holy Name|Our Lady of Lourdes|Sacred Heart|Mount Carmel|Baptist|Methodist|Adventist|Lutheran|Presbyterian|Providence|Trinity|Bon Secours|Ascension|Dignity|Immaculate Conception|Resurrection|Holy Cross|Bethesda|Mount Sinai|Beth Israel|Zion|Shepherd of the Valley|Deaconess|Incarnate Word|Queen of the Valley|Little Company'),
 'chain': W('HCA|Tenet|CHS|LifePoint|Encompass Health|Kindred|Select Specialty|DaVita|Fresenius Kidney Care|US Renal|Quest Diagnostics|LabCorp|BioReference|Sonic Healthcare|Concentra|MedExpress|NextCare|CityMD|GoHealth|Amedisys|LHC Group|VITAS|Gentiva|Genesis|ManorCare|Brookdale|Life Care Centers|SavaSeniorCare|Walgreens|CVS|Rite Aid|Aspen Dental|Banfield|ATI PT|Select PT|NovaCare|RadNet|Akumin|SimonMed|USPI|AMSURG|SCA Health|TeamHealth|Envision|Sound Physicians|Mednax|AMR|Rural Metro|Lincare|Apria|Rotech|Hanger Clinic|Shriners Childrens|Cancer Treatment Centers'),
})
HOSPITAL = T('''{anycity} {hkind}
{anycity} {hkind}
{hadj} {hkind}
{hadj} {hkind} [LLC|PC|PLLC|Inc|of {anycity}|- {anycity}|#{n3}|East Campus|Dept of Medicine]
{hadj} {hkind} {anyst}
{relig} {hkind}
{relig} [Health System|Medical Center|Hospital|Healthcare] [{anycity}|- {anycity}|of {anystate}|West|Downtown Campus|]
{relig} Hospital [ER|ED|Pro Fees|PB|HB|Outpt Lab|IP Psych|Swing Bed|Radiology]
{chain} - {anycity}
{chain} {anycity} [{hkind}|#{n4}|Main|North]
{anystate} [Heart Hospital|Spine Institute|Orthopaedic Hospital|Retina Consultants|Oncology|Urology PLLC|State Hospital|Eye Bank|Kidney Specialists|Poison Center|Childrens Hospital|Gastro Assoc|Center for Reproductive Medicine]
University of {anystate} [Medical Center|Hospital|Physicians|Health Sciences|School of Dentistry|Clinics]
[Childrens Hospital|Children's Hospital|Women's Hospital|Rehabilitation Institute|Institute for Orthopaedics|Center for Pain Mgmt] of {anycity}
{anycity} VA [Medical Center|CBOC|Outpatient Clinic|Healthcare System]
{county} County [Hospital|Medical Center|Health Dept|Public Health|EMS|Hospital District|Nursing Home|Fire Rescue]
[Facility|Svc loc|Rendering|Bill prov|POS 22|Loc|Referred to|Dispo to]: {anycity} {hkind}
{hadj} [Ambulatory|Comprehensive|Advanced|Integrated|Mobile|Total|Specialty|Premier] {hkind}
{hkind} at {hadj}
[dba|DBA] {hadj} {hkind}''')

EPO_HOSP = W('''Barbara Ann Karmanos Cancer Institute|Helen DeVos Children's Hospital|Mary Free Bed Rehabilitation Hospital|William Beaumont Hospital|Mary Hitchcock Memorial Hospital|Mary Imogene Bassett Hospital|Robert Wood Johnson University Hospital|Robert Packer Hospital|Thomas Jefferson University Hospital|Albert Einstein Medical Center|Moses Taylor Hospital|Moses H. Cone Memorial Hospital|Betsy Johnson Hospital
Margaret R. Pardee Hospital|Hugh Chatham Memorial Hospital|Annie Penn Hospital|Maria Parham Medical Center|Grady Memorial Hospital|Phoebe Putney Memorial Hospital|John D. Archbold Memorial Hospital|Dwight David Eisenhower Army Medical Center|Walter Reed National Military Medical Center|Brooke Army Medical Center|Evans Army Community Hospital|Martin Army Community Hospital|James A. Haley Veterans Hospital
Malcom Randall VA Medical Center|C.W. Bill Young VA Medical Center|Michael E. DeBakey VA Medical Center|Audie L. Murphy Memorial Veterans Hospital|Olin E. Teague Veterans Center|Thomas E. Creek VA Medical Center|George H. O'Brien Jr VA Medical Center|Carl T. Hayden VA Medical Center|Bob Stump VA Medical Center|Jerry L. Pettis Memorial VA Hospital|Jonathan M. Wainwright Memorial VA|Mann-Grandstaff VA Medical Center
Harry S. Truman Memorial Veterans Hospital|John Cochran VA Hospital|John J. Pershing VA Medical Center|Robert J. Dole VA Medical Center|Colmery-O'Neil VA Medical Center|Jack C. Montgomery VA Med Ctr|John L. McClellan Memorial Veterans Hosp|Eugene J. Towbin Healthcare Center|G.V. Sonny Montgomery VAMC|Overton Brooks VA Medical Center|Ralph H. Johnson VAMC|Wm. Jennings Bryan Dorn VA Hospital|Charles George VA Medical Center
W.G. Bill Hefner VA Medical Center|Hunter Holmes McGuire VA Medical Center|Louis A. Johnson VAMC|James J. Peters VA Medical Center|Corporal Michael J. Crescenz VAMC|James E. Van Zandt VA Medical Center|H. John Heinz III VA Center|Louis Stokes Cleveland VAMC|Chalmers P. Wylie VA Ambulatory Care Center|Richard L. Roudebush VA Medical Center|Jesse Brown VA Medical Center|Edward Hines Jr VA Hospital|Clement J. Zablocki VAMC
William S. Middleton Memorial Veterans Hospital|Oscar G. Johnson VAMC|Aleda E. Lutz VA Med Center|John D. Dingell VA Medical Center|Royal C. Johnson Veterans Hospital|George E. Wahlen VA Med Ctr|Franklin Delano Roosevelt VA Hospital|Ronald Reagan UCLA Medical Center|Zuckerberg San Francisco General Hospital|Lucile Packard Children's Hospital|Martin Luther King Jr Community Hospital|Henry Mayo Newhall Hospital|Barton Memorial Hospital
Mark Twain Medical Center|George L. Mee Memorial Hospital|Hazel Hawkins Memorial Hospital|Rady Children's Hospital|Sharp Grossmont Hospital|Sharp Mary Birch Hospital for Women|Ann & Robert H. Lurie Children's Hospital|John H. Stroger Jr Hospital of Cook County|Louis A. Weiss Memorial Hospital|Katherine Shaw Bethea Hospital|Sarah Bush Lincoln Health Center|Abraham Lincoln Memorial Hospital|Graham Hospital
Mary Rutan Hospital|Joel Pomerene Memorial Hospital|H.B. Magruder Memorial Hospital|Fisher-Titus Medical Center|Mary Greeley Medical Center|Allen Memorial Hospital|Avera McKennan Hospital|Mayo Clinic Hospital Saint Marys|Gillette Children's Specialty Healthcare|Dell Seton Medical Center|Dell Children's Medical Center|Ben Taub Hospital|Lyndon B Johnson Hospital|John Peter Smith Hospital|John Sealy Hospital|Shannon Medical Center
Hendrick Medical Center|Cook Children's Medical Center|Mother Frances Hospital|Dr. P. Phillips Hospital|Arnold Palmer Hospital for Children|Winnie Palmer Hospital for Women|Wolfson Children's Hospital|Joe DiMaggio Children's Hospital|Nicklaus Children's Hospital|Johns Hopkins All Children's Hospital|Le Bonheur Children's Hospital|T.J. Samson Community Hospital|Ephraim McDowell Regional Medical Center|D.W. McMillan Memorial Hospital
J. Paul Jones Hospital|Bryan W. Whitfield Memorial Hospital|Anderson Regional Medical Center|Magee-Womens Hospital|Charles Cole Memorial Hospital|Milton S. Hershey Medical Center|J.C. Blair Memorial Hospital|Nemours Alfred I. duPont Hospital|Beebe Medical Center|R Adams Cowley Shock Trauma Center|Edward W. McCready Memorial Hospital|Mary Immaculate Hospital|Sentara Leigh Hospital|Johnston-Willis Hospital
Lewis-Gale Medical Center|R.J. Reynolds-Patrick County Hospital|Stonewall Jackson Memorial Hospital|Davis Memorial Hospital|Ruby Memorial Hospital|F.F. Thompson Hospital|Nathan Littauer Hospital|Ellis Hospital|A.O. Fox Memorial Hospital|Ira Davenport Memorial Hospital|Nicholas H. Noyes Memorial Hospital|Arnot Ogden Medical Center|Jones Memorial Hospital|Bertrand Chaffee Hospital|Millard Fillmore Suburban Hospital
John R. Oishei Children's Hospital|Roswell Park Cancer Center|Strong Memorial Hospital|Vassar Brothers Medical Center|Phelps Memorial Hospital|Jacobi Medical Center|Zucker Hillside Hospital|Steven and Alexandra Cohen Children's Medical Center|John T. Mather Memorial Hospital|Mary Lane Hospital|Cooley Dickinson Hospital|Dana-Farber Cancer Institute|Anna Jaques Hospital|Roger Williams Medical Center|Eleanor Slater Hospital
Charlotte Hungerford Hospital|William W. Backus Hospital|Alice Peck Day Memorial Hospital|Elliot Hospital|Grace Cottage Hospital|Stephens Memorial Hospital|C.A. Dean Memorial Hospital|William Bee Ririe Hospital|Virginia Mason Medical Center|Mary Bridge Children's Hospital|Randall Children's Hospital|Frances Mahon Deaconess Hospital|McKay-Dee Hospital|Gerald Champion Regional Medical Center|Ivinson Memorial Hospital|Wilcox Memorial Hospital
Sister Kenny Rehabilitation Institute|Sid Peterson Memorial Hospital|Hamilton General Hospital|Rolling Plains Memorial|Faith Community Hospital|Glen Rose Medical Center|Graham Regional|Jack Hughston Memorial Hospital|Thomas Hospital|Russell Medical|Clay County Hospital|Marion General Hospital|Dale Medical Center|Elmore Community Hospital|Andalusia Health|Baptist Medical Center Leroy|Tanner Medical Center|Emanuel Medical Center
Meadows Regional Medical Center|Irwin County Hospital|Stephens County Hospital|Clinch Memorial Hospital|Wayne Memorial Hospital|Miller County Hospital|Candler Hospital|Crisp Regional|St. Francis Hospital|Saint Anthony Medical Center|St. Elizabeth Healthcare|St. Luke's Hospital|St. Vincent Infirmary|St. Rita's Medical Center|San Jacinto Methodist Hospital|Santa Rosa Memorial Hospital|San Gabriel Valley Medical Center|Saint Alphonsus Regional
St. Bernards Medical Center|St. Peter's Hospital|Saint Agnes Medical Center|St. Clare Hospital|St. Catherine of Siena|St. Dominic Hospital|Betty Ford Center|Caron Treatment Centers|Menninger Clinic|Sheppard Pratt Hospital|McLean Hospital|Austen Riggs Center|Hazelden|Carrier Clinic|Rosalynn Carter Caregivers Center|Ruth Temple Health Center|Edward R. Roybal Comprehensive Health Center|H. Claude Hudson Health Center|Hubert H. Humphrey Health Center
Cesar Chavez Family Clinic|Clinica Sierra Vista|Clinica Msr. Oscar A. Romero|Whitney M. Young Jr Health Center|Charles B. Wang Community Health Center|Ryan Health Center|Callen-Lorde Health Center|Fenway Health|Howard Brown Health Center|Whitman-Walker Clinic|Codman Square Health Center|Dimock Center|Joseph M. Smith Community Health Center|Edward M. Kennedy Health Center|Lynn Community Health|Jessie Trice Health Center|C.L. Brumback Primary Care Clinics|Daughters of Charity
Lilly Family School Clinic|Morton Plant Hospital|Mease Dunedin Hospital|Bayfront|Parrish Medical Center|Halifax|Bert Fish Medical Center|Jupiter Medical Center|Cleveland Clinic Martin North|Raulerson Hospital|Bartow Regional|Lakeland|Winter Haven Hospital|Gessler Clinic|Watson Clinic|Lewis Gale Physicians|Ochsner Clinic|Marshfield Clinic|Guthrie Clinic|Kelsey-Seybold Clinic|Scripps Clinic|Lahey Clinic|Billings Clinic|Everett Clinic|Carle Foundation Hospital
Palmer College Chiropractic Clinic|Ernest Cockrell Clinic|Wills Eye Hospital|Bascom Palmer Eye Institute|Jules Stein Eye Institute|John A. Moran Eye Center|Dean McGee Eye Institute|Kellogg Eye Center|Wilmer Eye Institute|Casey Eye Institute|Duke Eye Center|Julie Rogers Imaging Center|Susan G. Komen Breast Center|Lombardi Cancer Center|Sidney Kimmel Cancer Center|Fred Hutchinson Cancer Center|Jonsson Cancer Center|Moffitt Cancer Center|Winship Cancer Institute|Simmons Cancer Center
Sylvester Comprehensive Cancer Center|Holden Cancer Center|Siteman Cancer Center|Markey Cancer Center|Stephenson Cancer Center|Ben Gordon Center|Robert Young Center|Jerome Home|Jewish Home of Rochester|Menorah Park|Hebrew Home at Riverdale|Mary Manning Walsh Home|Carmel Richmond Nursing Home|Margaret Tietz Nursing & Rehab|Isabella Geriatric Center|Dr. Susan Smith McKinney Nursing & Rehab|Ruth Taylor Care Center|Kings Harbor|Clara Maass Medical Center
Deborah Heart and Lung Center|Virtua Voorhees|Inspira Elmer|Cooper University Hospital|Kennedy Health Stratford|Lourdes|Morristown|Newton Medical Center|Hunterdon|Chilton Memorial Hospital|Kessler Institute for Rehabilitation|Burke Rehabilitation Hospital|Helen Hayes Hospital|Rusk Rehabilitation|Craig Hospital|Shirley Ryan AbilityLab|Frazier Rehab Institute|Roger Maris Cancer Center|Brian Piccolo Cancer Unit''')
ORGW = ('hospital', 'center', 'ctr', 'clinic', 'medical', 'health', 'institute', 'rehab', 'memorial', 'va', 'vamc', 'home', 'care', 'infirmary', 'deaconess', 'cancer')
EPO_HOSP = [h for h in EPO_HOSP if any(w in h.lower().split() or w in h.lower() for w in ORGW)]
EPO_H_T = T('''{h}
{h}
{h}
{h}
{h} [ED|Pharmacy|Anesthesia|Outpatient|Lab|PB|- Main|Radiology|Hospitalists|Pro Fee|Rehab Unit]
[Transferred to|Facility:|Svc at|Loc:|Referred to|Bill from|At] {h}''')

# ---------------------------------------------------------------- negatives: denial prose
LISTS.update({
 'elem': W("patient name|subscriber name|insured's date of birth|member identification number|date of birth|patient's address|ZIP code|rendering provider NPI|billing taxonomy|place of service|admission date|discharge hour|accident date|referring provider|social security number|group number|HICN|MBI|medical record number|patient account number|phone number|admitting diagnosis|point of origin|occurrence span|value code|condition code 44|tooth number|NDC units|CLIA number|onset date|last menstrual period|relationship code|attending physician|signature date|patient status|license number of the driver"),
 'miss': W('Missing|Incomplete|Invalid|Missing/incomplete/invalid|Not supplied:|Unreadable|Blank or zero-filled|Conflicting|Illegible'),
 'svc': W('service|procedure|item|drug|test|supply|visit|admission|equipment rental|therapy session|ambulance trip|lab panel|imaging study|anesthesia time|surgical assist|implant|home health episode|observation stay'),
 'why': W("is not covered under the member's benefit plan|exceeds the maximum allowed units|is included in the allowance for another procedure|was not authorized before it was rendered|requires documentation we did not receive|is considered investigational|was billed more than once|falls outside the filing limit|is not payable in this place of service|must be sent to the primary carrier first|is inconsistent with the diagnosis|conflicts with the patient's age|is inconsistent with the patient's gender|was provided after coverage ended|is not separately payable|does not meet the clinical criteria|belongs to the global surgical period|requires a modifier|is the liability of workers' compensation|is payable by the hospice|should be billed by the SNF|has a frequency limit|was performed by a non-participating provider|needs an ordering provider enrolled with Medicare|applies to the deductible"),
 'act': W('Please resubmit with the corrected information.|No appeal rights.|You may request a reconsideration within {n2} days.|Do not bill the patient.|The member may be billed.|Submit the primary EOB.|Send the operative report.|Contact provider services at {tollfree}.|Refer to the provider manual.|Call us at {tollfree}.|See the remark code.|Resubmit to the correct payer.|Rebill on a UB-04.|Corrected claim must use frequency code 7.|Write off.|Records must accompany the appeal.|'),
})
DENIAL = T('''{miss} {elem}. {act}
{miss} {elem}
{miss} {elem} or {elem}.
The {svc} {why}. {act}
This {svc} {why}. {act}
{svc} {why}
Denied: {svc} {why}
[CO|PR|OA|PI]-{n2}: this {svc} {why}.
[CO{n2}|PR {n1}|OA-{n2}|CO/{n3}] [N{n3}|MA{n2}|M{n2}] {svc} {why}
[Alert|Note|Info]: {elem} [does not match|was not found on|differs from|could not be verified against] [our records|the eligibility file|the authorization|the claim form].
[Claim|Line|Svc line 2] [denied|rejected|suspended|pended] because the {elem} [is missing|was not valid on the date of service|does not match the card|contains special characters].
[Payment|Reimbursement] [adjusted|reduced by {n2}%|bundled|recouped] because the {svc} {why}.
[Member|Patient|Insured|Subscriber|Dependent] [not eligible on the date of service|cannot be identified|not covered by this contract|has other insurance on file|has not met the waiting period|enrolled in a hospice|is enrolled in a Medicare Advantage plan|has exhausted the lifetime benefit].
[The date of death precedes|The date of birth is after|The discharge date is before|Admission date is later than] the [date of service|statement-from date|procedure date].
[Our records indicate|Records show|It appears] [this person was incarcerated|the patient is a veteran|that the beneficiary resides in a nursing facility|the insured is still working|the newborn has no policy of its own|an auto carrier is primary].
[Non-covered|Non covered|NONCOV] {svc} [per LCD|per plan document|- patient liability|- provider liability|; see policy {n4}].
[Dup|Duplicate|Exact duplicate|Possible duplicate] of [a claim already in process|a paid claim|a claim paid at {amt}|claim {claim}].
[Timely filing|Past timely|Filed late]: received {n3} days after [service|discharge|the primary EOB|the limit of {n2} days].
[Need|Needs|Pending] [COB|accident details|student verification|itemized bill|W-9 from provider|invoice for implant|medical records|signed ABN|NDC and units|consent form] [from member|from provider|before processing|within {n2} days|].
[Prior auth|Auth|Precert|Referral] [absent|missing|expired|exceeded|not on file|denied as not medically necessary] for {cpt}.
[Modifier|mod] [25|59|XU|26|TC|LT|50|GA|KX|QW] [missing|invalid|not appropriate] with {cpt}. {act}
[{cpt} bundles into {cpt}|{cpt} is incidental to {cpt}|MUE exceeded for {cpt}|NCCI edit {cpt}/{cpt}|Dx {icd} does not support {cpt}].
Allowed {amt}, paid {amt}, [deductible|coinsurance|copay|contractual|withhold|sequestration] {amt}.
[Rejected at clearinghouse|277CA A3:21|A7:{n3}|999 error|TA1 reject] [{elem}|subscriber and patient data mismatch|invalid character in name segment|loop 2010BA NM109 required|payer id {n5} not active].
[Your|The] [appeal|grievance|reconsideration request] [was upheld|was overturned|was received without the letter of representation|must state the patient's name, ID and date of service|is past the deadline].
[Maximum|Max] [benefit|visits|days|units] [reached|met|exhausted] [for this calendar year|for {cpt}|per lifetime|{n2}/{n2}|].
Not [our member|a covered benefit|our responsibility|medically needed|a clean claim|on fee schedule|credentialed][; {act}|.|]
[Attachment|PWK|Records] [control number missing|not received|illegible|does not name the patient|sent to wrong fax].
The name [and|or] {elem} [on the claim|in loop 2010CA|in box 2|in FL 8] [must match the ID card|is required|may not be blank].
[Rose|Grant|Bill|Mark|Chase] [claim|denial|line] [type TOB {n3} is not valid|per the provider is not a valid entry|up needs repricing]''')
DENIAL = [t for t in DENIAL if not t.startswith('[Rose')] + T('''Bill type {n3} [is not valid for|cannot be used with] revenue code 0{n3}.
Will not [price|pay|process] without [a grant number|the invoice|page {n1} of the record].
Mark box {n2} [yes or no|if accident related|when assignment is accepted].
Price [page|list] not attached; may [rebill|appeal|resubmit] once.
Young adult dependent [over 26|past the age limit|aged out] - no coverage.
Chase [records|request] for [HEDIS|risk adjustment|RADV] - not a denial.''')

# ---------------------------------------------------------------- negatives: clinical notes
LISTS.update({
 'part': W('left knee|right shoulder|lumbar spine|abdomen|right foot|left wrist|cervical spine|chest|right hip|left eye|scalp|thoracic spine|right ear|sacrum|left ankle|pelvis|both hands|jaw'),
 'prob': W('hypertension|type 2 diabetes|COPD|CHF|atrial fibrillation|CKD 3b|hyperlipidemia|GERD|depression|anxiety|obesity|migraine|osteoporosis|iron deficiency anemia|hypothyroidism|BPH|psoriasis|PTSD|neuropathy|sciatica|sickle cell disease|endometriosis|ADHD|opioid use disorder|pneumonia|cellulitis|UTI|pancreatitis|appendicitis|DVT'),
 'sym': W('chest pain|dyspnea|nausea|fever|chills|syncope|dysuria|edema|palpitations|diarrhea|weakness|rash|hemoptysis|headache|cough|night sweats|blurred vision|joint swelling|constipation|insomnia'),
 'freq': W('daily|BID|TID|QID|q6h prn|qhs|weekly|q12h|once|every other day|q4-6h|x 10 days|at bedtime|with meals|q Monday'),
 'pt': W('Pt|Patient|The patient|pt|She|He|Veteran|This {age} y/o|{age}yo F|{age} yo male|{age}F|The {age}-year-old woman|Client|Infant|Resident'),
})
CLINICAL = T('''{pt} [denies|reports|endorses|complains of|is negative for] {sym}, {sym} or {sym}.
{pt} [with|w/] [h/o|PMH of|a history of|known] {prob} and {prob} [here for follow-up|admitted for {sym}|presents with {sym} x{n1} days|now stable].
{pt} [may|will] [shower|return to work Monday|resume diet|f/u in {wk}|drive after {wk}|need surgery|benefit from PT].
BP {bp}, HR {hr}, RR 1{n1}, T 98.{n1}, SpO2 9{n1}% [on RA|on 2 L NC|].
Vitals: {bp} [sitting|L arm|supine], pulse {hr}, wt {hr} kg, BMI 2{n1}.{n1}
[Start|Continue|Stop|Increase|Decrease|Hold|Refill] {drug} {dose} {freq}.
{drug} {dose} [PO|IV|SC|IM|SL] {freq}[, then taper|; monitor LFTs| - tolerating well|]
[CT|MRI|X-ray|US|XR|MR] {part} [shows no acute abnormality|w/o contrast negative|with mild degenerative change|pending|ordered|compared to prior, unchanged].
[Exam|PE|O]: {part} [tender to palpation|with full ROM|no erythema|2+ edema|healing incision, no drainage|strength 5/5|4/5 strength].
[A/P|Assessment|Impression|Plan]: {prob} - [stable|worsening|at goal|new problem], {drug} {dose} {freq}.
[Labs|Lab]: Na 13{n1}, K 4.{n1}, Cr 1.{n1}, [A1c {n1}.2|Hgb 1{n1}.1|WBC {n1}.8|INR 2.{n1}|TSH 3.{n1}|troponin <0.01].
[Pain|Pain score] [3/10|7/10|5/10 at rest|0/10|9/10 with movement] [in|over] {part}[, radiating|, aching|].
[Incision|Wound|Ulcer] on {part} [clean, dry and intact|measures {n1}.2 x {n1}.0 x 0.3 cm|debrided to bleeding tissue|packed with gauze].
[Taken|Brought] to the [OR|cath lab|PACU|endoscopy suite] [in stable condition|under general anesthesia|for repair of the {part}].
[Procedure|Op note]: {part} [prepped and draped|injected with 40 mg triamcinolone|closed with {n1}-0 nylon|aspirated {n2} mL].
EBL {n2} mL, [no complications|specimens to pathology|drains x{n1}|counts correct x2].
[Family history|FH]: [mother|father|brother|maternal aunt|sister] with {prob}[ at age {age}| in her 60s|].
[Social|SH]: [former smoker, quit [2|5|10|15|20|30] years ago|lives with spouse|retired|{n1} beers per week|works nights|denies tobacco|lives alone in an apartment|uses a walker].
[ROS|Review of systems] [negative except|positive for|otherwise unremarkable other than] {sym}.
[Discharge|D/C] [home with services|to SNF|on {drug}|with f/u in {wk}|instructions reviewed, pt verbalized understanding].
[PT|OT|ST] [eval|treatment|session {n1} of 12]: [gait training {n2} ft with RW|ther ex x {n2} min|swallow study recommended|goals partially met].
[Fetal|FHR] [heart tones 14{n1}|category I tracing|baseline 13{n1}, moderate variability]; [cervix 4/80/-2|G{n1}P{n1}|GBS negative|[8|12|20|28|36|39] weeks by US].
[Visual acuity|VA] [20/40 OD|20/25 OU|20/200 OS|CF at 3 ft], [IOP 14/16|IOP 2{n1}|SLE quiet|cup to disc 0.4].
[Colonoscopy|EGD]: [two sessile polyps removed|prep fair|no varices|biopsies x{n1}|internal hemorrhoids|Repeat in {n1} years].
[EKG|ECG|Echo]: [NSR at {hr}|EF 5{n1}%|no ST changes|LVH|mild MR|QTc 44{n1}|RBBB].
[Dressing|Foley-type catheter|PICC|G-tube|Ostomy] [changed|patent|removed|care reviewed|to gravity].
[Allergies|All]: [NKDA|penicillin - hives|sulfa|latex|codeine (nausea)|shellfish].
[Affect|Mood|MSE]: [flat|euthymic|anxious|linear thought process|denies SI/HI|oriented x{n1}|good insight].
{prob} [well controlled|uncontrolled|in remission|exacerbation|screening due|resolved].
[Counseled|Educated|Discussed] [on|re] [diet and exercise|smoking cessation|risks and benefits|fall precautions|{drug} side effects|advance directives].
[Intubated|Extubated|On vent] [7.5 ETT|AC {n2}/450/5/40%|to BiPAP 12/6|to 2 L NC].
[Hemodialysis|HD] [MWF|TTS] [via L AVF|x 3.5 h|UF 2.{n1} L|dry weight {n2} kg].
POD #{n1} s/p [TKA|lap chole|CABG x3|C-section|L4-L5 fusion|hysterectomy|ORIF|TURP], [afebrile|ambulating|tolerating clears|pain controlled].
[Consult|Referral] to [cardiology|GI|ortho|wound care|nephrology|pain mgmt] [placed|recommended|declined] for {prob}.
[Nurse|RN] [note|assessment]: [lungs clear|bowel sounds present|skin warm and dry|call light in reach|turned q2h|{n1} L O2].
{pt} [grants permission to treat|is in no distress|appears younger than stated age|has good family support|is up to date on vaccines|rose from chair unaided|can't recall events].
[Rx|Meds]: {drug} {dose} {freq}; {drug} {dose} {freq}; {drug} {dose} {freq}
[BMI|Glucose|Peak flow|SpO2|Weight] [3{n1}.2|1{n2}|{n3}|9{n1}%] [today|this AM|post meal|on arrival], [was|prior] {n2}[, improved|, trending down|].
Ratio [1:1|2:1|0.8] [albumin/globulin|PSA free/total|mother to baby|staffing] [noted|normal|per protocol]; titer 1:{n3}.
Screening [mammogram|colonoscopy|AAA|lung CT|DEXA] [due|up to date|declined|BI-RADS {n1}|T-score -2.{n1}].
[Bill|Mark|Will|May|Rose] {x_common}''')
CLINICAL = [t for t in CLINICAL if '{x_common}' not in t] + T('''Mark [surgical site with initials|the extent of redness with a pen] [before|prior to] [block|transfer].
Will [recheck BMP|hold {drug}|call with results|taper {drug}|refer to GI] in {wk}.
May [advance diet|weight bear as tolerated|remove brace at night|use ice {n2} min] {freq}.
Hope is to [wean|taper|discharge] [O2|{drug}|home] within {wk}.
Long leg cast [bivalved|removed|intact]; young bone, grade {n1} [open|closed] injury.
Rose-colored [rash|spots|macules] over {part}, [blanching|non-blanching].
Amber urine, [clear|cloudy], {n3} mL [per shift|this AM]; [no odor|UA sent].''')
LISTS.update({'wk': W('2 weeks|6 weeks|10 days|3 months|48 h|1 week|1-2 wks|4-6 weeks|one month')})
FN['hr'] = lambda c: str(R.randint(52, 118))

# ---------------------------------------------------------------- negatives: procedures, drugs, devices
PROC = T('''[CT|MRI|MRA|US|XR|NM|PET/CT] {area} [w/o contrast|w contrast|w/wo contrast|limited|complete|2 views|3 VIEWS|bilat|R|L]
[Arthroscopy|Arthroplasty|Injection|Excision|Repair|Debridement|I&D|Amputation|Closed treatment|Fusion|Aspiration|Biopsy], {area}[, complex|, simple|, with imaging guidance|, each addl|, bilateral|]
{cpt} [Arthroscopy|Injection|Biopsy|Repair|Destruction|Removal] {area}
[Inj|INJECTION|Injection,] {drug}, [per|up to|] {dose}
{drug} {dose} [tab|cap|vial|syringe|oral soln|patch|pen inj|susp|ER tab|ODT] [#30|#90|x1|10x10|]
{drug} [HCl|sodium|succinate|besylate|XR] {dose} [TABS|CAPS|/5 ML|/ML VIAL]
[Office|Hospital|Nursing facility|Home|Telehealth|ED] visit, [new|established|subsequent|initial], [level {n1}|{n2} min|moderate MDM|high complexity]
[Anes|Anesthesia] for [procedures on|surgery of] {area}[, ASA P{n1}|, {n2} units|]
[Wheelchair|Walker|Crutches|Commode|Hospital bed|CPAP|Nebulizer|TENS|Lift chair|Cane|Knee orthosis|AFO|LSO brace|Oxygen concentrator|Insulin pump|Breast pump] [std|heavy duty|rental|NU|RR|purchase|w/ accessories|prefab|custom fab|K000{n1}|supplies]
[Screw|Plate|Stent|Mesh|Anchor|Catheter|Graft|Rod|Pacemaker, dual|IOL|Tibial tray|Femoral head|Cage|Guidewire|Coil|Valve] [titanium|cortical|drug eluting|{n1}.5 x {n2} mm|{n2}mm|sz {n1}|polypropylene|cemented|lot ctrl|biologic|locking]
[Panel|Assay|Culture|Test]: [CBC w/ diff|lipid|BMP|hepatic function|HIV-1 RNA|TSH|vitamin D 25-OH|urine drug screen|blood, aerobic|HPV DNA high risk|troponin T|ANA titer|lead, venous|strep A rapid]
[Room & board|R&B] [semi-private|private|ICU|NICU III|psych|rehab|SNF] rev 0{n3}
[Vaccine|Immunization admin] [influenza quad|Tdap|MMR|zoster recomb|PCV20|HepB 3 dose|HPV9|COVID-19 mRNA] [0.5 mL IM|single dose|peds|pf]
[Ambulance|ALS1 emergency|BLS non-emerg|Mileage|Air ambulance] [{n2} miles|hosp to SNF|A0428 RH|wait time 1/2 hr|neonatal]
[EGD|Colonoscopy|Bronchoscopy|Cystoscopy|Hysteroscopy|Laryngoscopy] [with biopsy|w snare|diagnostic|w/ dilation|w stent|control of bleeding]
[Psychotherapy|Group therapy|Crisis|ABA treatment|Neuropsych testing|TMS|ECT|IOP per diem|SBIRT] [{n2} min|w/ E/M|per 15 min|by technician|H00{n2}|1 unit|family w/o pt]
[Ther ex|Manual therapy|Ultrasound|E-stim unattended|Gait training|Dry needling|Paraffin bath|CMT 3-4 regions|Self care mgmt|Neuro re-ed] [x{n1} units|GP|15 min|97{n3}|59|KX]
[Dental|D]: [prophylaxis adult|amalgam 2 surf #{n2}|crown PFM|bitewings four|perio scaling quad UR|extraction erupted|root canal molar|D{n4}]''')
LISTS['area'] = W('abdomen & pelvis|head|knee|shoulder|lumbar|c-spine|chest|hip|thyroid|pelvis TV|abdominal aorta|foot|hand|sinus|orbit|carotid|thigh|scrotum|breast|elbow|neck soft tissue|rotator cuff|meniscus|trigger finger|hernia inguinal|paraspinal|nail|great toe|eyelid|scalp lesion|trachea|kidney|lower extremity vein')

# ---------------------------------------------------------------- negatives: codes and numbers
CODE = T('''{cpt}
{cpt}-[25|59|LT|RT|50|TC|26|XS]
[CPT|HCPCS|Proc] {cpt}
{icd}
[ICD-10|Dx|DX:|Primary dx] {icd}, {icd}
NDC {ndc}
{ndc}
N4{ndc} [UN|ML|GR]{n1}
[Rev|Revenue code|REV] 0{n3}
0{n3}
[CO|PR|OA|PI]-{n2}
[CARC {n3}|RARC N{n3}|MA{n2}|M{n2}|N{n3}]
[DRG|MS-DRG|APR-DRG] {n3}[-{n1}|]
APC 0{n4}
NPI {npi}
[npi|NPI#|Rendering NPI:|Billing NPI|Attn NPI] {npi}
[TIN|EIN|Tax ID|Fed Tax ID|FEIN] {tin}
{tin}
[payer id|Payer ID:|PAYERID|EDI payer] [{n5}|SB{n3}|SKAR0|MCDNY|{n4}A]
[claim|Claim #|ICN|DCN|CCN|claim no.|TCN|payer claim control no] {claim}
{amt}
[Billed|Allowed|Paid|Chg|Bal|Adj] {amt}
[{amt} / {amt}|-{amt}|({amt})|USD {amt}|{amt} CR]
TOB {n3} [freq 7|0{n3}|]
POS [11|21|22|23|31|81|02|10]
[modifier|mod] [QW|KX|GA|GZ|JW|PT|95|FQ]
[DEA|DEA #|DEA no] {dea}
[CLIA|CLIA #|CLIA no.] {clia}
[taxonomy|Taxonomy code|PRV*BI*PXC*] {taxo}
{taxo}
[v|ver |version |Version ]{n1}.{n1}.{n1}.{n2}
[software|build|PPS pricer|grouper|release] [v|version ]{n2}.{n1}.{n1}.{n1}
005010X{n3}A1
[sec.|section|Section|§] {n1}.{n1}.{n1}.{n1}
[Loop|loop] 2010[AA|BB|CA] [NM109|N403|REF02]
CLP*{claim}*1*{n3}.{n2}*{n3}*{n2}*12~
SVC*HC:{cpt}*{n3}*{n2}**1~
CAS*[CO|PR|OA]*{n2}*{n3}.{n2}~
HI*ABK:{n3}~
BP {bp}
[ratio|I:E|titer] [1:2|1:{n3}|3:1|1:80]
[1/2|3/4|5/5|24/7|50/50|80/20|20/40|70/30] [split|unit|coins|tab|vision|mod|]
[qty|units|Qty:|days] {n2}
[TRN*1*{n9}0*1{n9}~|ISA13 000{n6}|GS06 {n4}|ST*837*000{n1}]
[ref|Ref #|Call ref|ticket|rep conf#|Ticket no] {n8}
[Condition code|Occ code|Value code|cond] {n2}
[grp|Group #|Group no.|GRP] [{n6}|0{n6}-{n3}|G{n5}]
[DX ptr|ptr] [A|AB|ABCD] / [{n1}|{n2}]
HCC {n2}, RAF {n1}.{n3}
[Tooth|tooth no] {n2} [MOD|DO|B] D{n4}
{cardbad}
[trace|remit|EFT ref|check trace] {cardbad}
[000|666]-{n2}-{n4}
{vinbad}
[part no|PN|item|SKU] {vinbad}
[ref|doc key] {ibanbad}
[check|Check #|ck|EFT|chk no] {n8}
[UPC|GTIN|DI] {gtin}
(01){gtin}
[fee sched|RVU|conv factor] {n2}.{n4}
[Provider line|Prov Svc|Payer ph|Claims tel] {tollfree}
{tollfree}
[HTTP 500|ERR-{n4}|E{n4}|SQLSTATE 23{n3}|error {n3}.{n2}]
[batch|Batch|file seq|Run] {n6}
[age|Age] [{age}|0-17|65+|18 thru 64|under 90]
LCD L{n5} / A{n5}
NCD {n3}.{n1}.{n1}
CCN {n6}
[auth days|LOS|ALOS|GMLOS] {n1}.{n1}
[{n2}%|{n1}.{n2}%|105% of MCR|{n3} bps]
ASA [I|II|III] P{n1}
C-{n3}.{n1} / {n1}.{n1} rev
[modifiers {n2} {n2}|{n3}x{n2}|{n2}-{n2}-{n2} mm]''')

# ---------------------------------------------------------------- negatives: policy dates and years
POLICY = T('''[Effective|EFFECTIVE|Eff|Eff.|effective] {pday}[,|:|] [prior authorization is required for {cpt}|new fee schedule applies|payer id changes to {n5}|paper claims will be returned|modifier JZ is mandatory|site of service edits begin]
[Policy|Medical policy|Reimbursement policy|Clinical policy|Payment policy] [{n4}|MP-{n3}|CP.MP.{n2}] [effective|revised|last revised|version] {pday}
[Revised|Rev.|REVISED|Last revised|revised] {pday}
[LCD L{n5}|NCD {n3}.1|Article A{n5}] [revised|effective|revision effective] {pday}
[For dates of service|For DOS|for dates of service] [on or after|before|after|prior to|on and after] {pday}[, use {cpt}|, bill {pbn}|, modifier {n2} is invalid|, the rate is {amt}]
Fee schedule as of {pday}
[As of|as of] {pday}[,|] [the plan no longer covers {drug}|claims route to {pbn}|telehealth is paid at the office rate|the network is closed]
[CPT|HCPCS|ICD-10|NCCI|MUE] [{year} update|Q{n1} {year}|edits {year}] [effective {pday}|]
[Contract year|Plan year|Benefit year|CY|FY|MY|HEDIS MY|Tax year|PY] {year}
[Timely filing|Filing limit|Appeal window|Corrected claim limit] [is |]{n2} days [from DOS|from remit|after primary EOB|of discharge]
[within|Within] {n3} [days|calendar days|business days] of [the remittance|receipt|service|notice]
[Policy version|Form version|version|Version] {pday}
[IPPS|OPPS|MPFS|SNF PPS] final rule {year}[, effective {pday}|]
policy [number|no.] CP-{n3} [reviewed|approved] {year}
{year} [deductible|OOP max|Part B premium|conversion factor|IRMAA tier|allowable]: {amt}
Provider manual, [revised|version] {pday}, chapter {n1}
code deleted [12/31/{year}|effective {pday}], replaced by {cpt}
policy [retired|archived|superseded] as of {pday}
[Open enrollment|OE] {year}-{year}
[closed|office closed] [Monday|Friday|Thanksgiving|Labor Day] - file by Tuesday
[Transition|Migration] of {anystate} Medicaid policy effective {pday}
[Rates|DRG weights|Formulary|Tier list|Edit|Bulletin] effective {pday} [thru 12/31/{year}|until further notice|v{n1}|]''')
LISTS['pbn'] = W('the new payer id|Noridian|the MA plan|Carelon|the DME MAC|Optum|the state|HCPCS G0463')

# ---------------------------------------------------------------- negatives: medical eponyms, drugs, units, words that are names
LISTS['epod'] = W("""Alzheimer's|Addison|Cushing's|Hashimoto|Raynaud's|Marfan|Ehlers-Danlos|Guillain-Barre|Huntington's|Tourette|Down syndrome|Turner syndrome|Klinefelter|Kawasaki|Kaposi|Wilms|Ewing|Paget's|Barrett's|Meckel|Hirschsprung|Bell's palsy|Meniere's|Sjogren|Behcet's|Wegener's|Goodpasture|Alport|Berger|Fanconi|Gaucher|Tay-Sachs|Niemann-Pick|Fabry|Pompe|Wilson's|Menkes|Erb's palsy|Horner|Wallenberg|Broca|Wernicke-Korsakoff|Lewy body|Creutzfeldt-Jakob|Lou Gehrig's|Lambert-Eaton|Dandy-Walker|Arnold-Chiari|Mallory-Weiss|Zenker|Boerhaave""")
LISTS['epof'] = W("""Dupuytren|Osgood-Schlatter|Legg-Calve-Perthes|Charcot-Marie-Tooth|Baker's cyst|Morton's neuroma|Haglund|Scheuermann|de Quervain|Colles|Jones fracture|Lisfranc|Bennett fracture|Monteggia|Galeazzi|Maisonneuve|Salter-Harris II|Hill-Sachs|Bankart|Achilles""")
LISTS['epos'] = W("""Murphy|Kocher|Trendelenburg|Lachman|McMurray|Apley|Hawkins-Kennedy|Neer|Spurling|Phalen|Tinel|Finkelstein|Babinski|Romberg|Kernig|Brudzinski|Homans|Virchow|Sister Mary Joseph|Osler|Janeway|Roth|Cheyne-Stokes|Kussmaul|Austin Flint|Graham Steell|Korotkoff""")
LISTS['epoi'] = W("""Swan-Ganz|Hickman|Jackson-Pratt|Penrose|Blake|Malecot|Robinson|Coude|Kelly|Allis|Babcock|Metzenbaum|Mayo|Adson|DeBakey|Gelpi|Bookwalter|Richardson|Bovie|Kirschner|Steinmann|Ilizarov|Harrington""")
LISTS['epop'] = W("""Whipple|Nissen|Billroth II|Roux-en-Y|Hartmann|Lichtenstein|Bassini|Pfannenstiel|McBurney|Charnley|Austin Moore|Thompson|Bristow|Latarjet|Weaver-Dunn|Putti-Platt|Keller|Lapidus|Akin|Chevron-Austin|Girdlestone|Blalock-Taussig|Fontan|Norwood|Glenn|Ross|Bentall|Maze|Cox-Maze""")
LISTS['epog'] = W("""Apgar|Ballard|Bishop|Braden|Norton|Glasgow|Hunt and Hess|Fisher grade|Child-Pugh|Ranson|Wells|Killip|Forrester|Breslow|Clark level|Dukes B|Ann Arbor|Fuhrman|Fitzpatrick type|Tanner|Mallampati|Cormack-Lehane|Berg balance|Barthel|Katz ADL|Lawton|Hamilton|Beck|Zung|Young mania|Epworth|Bruce protocol|Karnofsky|Lansky|Bosniak|Kellgren-Lawrence|Outerbridge|Garden III|Gustilo|Weber B|Mason type|Neer II|Rockwood""")
EPONYM = T('''{epod} [disease|syndrome|]
[r/o|h/o|s/p|Hx of|Dx:|suspected|known|FH of|screen for] {epod}[, unspecified|, in remission|, on tx|]
[r/o|h/o|s/p|Dx:|aftercare,] {epof}[, left|, right|, initial encounter|, bilateral|, healing|]
{icd} {epod}
{epof} [injury|deformity|type] [on x-ray|of the R side|stable|seen on MRI|, closed|seq]
{epos} [sign|test|] [negative|positive|neg bilaterally|equivocal|noted on exam|absent]
[Positive|Negative|Equivocal|No] {epos}[ sign| test| bilat|]
[{epos}|{epos}], {epos} [neg|both negative|+/-|positive on L]
{pt} has {epod}[ and {epod}|, managed by rheum|; meds reviewed].
[Consider|Evaluate for|Workup for|Biopsy to exclude] {epod} vs {epod}
{epoi} [used|placed|removed|x2|#{n2}|procedure denied|- no separate payment|, size {n1}|technique] [per op note|intraop|at bedside|]
{epop} [procedure|operation|repair|approach] [planned|denied as investigational|revised|done lap|, CPT {cpt}|converted to open|]
[s/p|hx of|sched for] {epop}[ procedure| repair|], [doing well|no leak on CT|POD {n1}|revision needed]
{epog} [score|scale|grade|criteria] [{n1}|{n2}|documented|repeated in 48 h|not documented|on admission {n1}]
[why is|please document|appeal w/] {epog} [score|grade|stage]
{brandrx} {dose} [daily|IM|tab|pen|denied, step therapy|needs PA|]
{unit}
[using|with|placed] {inst}
{words}''')
LISTS.update({
 'brandrx': W('Xarelto|Eliquis|Humira|Enbrel|Stelara|Ozempic|Mounjaro|Jardiance|Farxiga|Trulicity|Lantus|Levemir|Symbicort|Advair|Spiriva|Dulera|Singulair|Yasmin|Yaz|Loestrin|Seasonale|Kyleena|Skyla|Liletta|Nexplanon|Depo-Provera|Julie|Camila|Jolessa|Aubra|Amethia|Sylvant|Zarah|Errin|Heather|Nora-BE|Lyza|Lily|Abilify|Vraylar|Latuda|Rexulti|Lyrica|Keppra|Dilantin|Coreg|Toprol|Zocor|Crestor|Prolia|Evenity|Simponi Aria|Entyvio|Ocrevus|Tysabri|Keytruda|Opdivo|Herceptin|Neulasta|Aranesp|Botox|Synvisc|Adele-28|Ashlyna|Chantix|Ajovy'),
 'unit': W('{n2} Fr sheath|{n1} Bethesda units|{n2} Hounsfield units|{n1}.5 Gray total dose|{n2} Sievert|{n1} Joules|{n2} Curie|{n1} Becquerel|{n2} Hertz|{n1} Dalton|{n2} degrees Celsius|{n2} degrees Fahrenheit|{n1} Newton meters|{n2} Pascal|{n1} Tesla MRI|{n1} Kelvin|{n2} Todd units|{n1} Bodansky|{n2} Brinell|{n1} Roentgen'),
 'inst': W('a Mayo stand and DeBakey forceps|Kelly clamp x{n1}|Weck clip|Bard port|Stryker {n1}.0 screw|Smith & Nephew anchor|Zimmer Biomet Vanguard tray|DePuy Attune size {n1}|Arthrex suture tape|Medtronic Azure lead|Boston Scientific Lotus|Cook Zenith graft|Gore Excluder|St. Jude Medical valve|Edwards Sapien {n2} mm|Philips Respironics mask|Hill-Rom bed|Drive walker|Invacare chair|Thompson retractor|Wright Medical plate|Baxter Sigma pump|Abbott Libre|Karl Storz scope|Richard Wolf scope|Carl Zeiss lens|Johnson & Johnson mesh|Hollister wafer|Miller blade {n1}|Macintosh blade {n1}|Magill forceps|Yankauer suction|Ambu bag|Thomas splint|Philadelphia collar|Boston brace|Charleston brace|Lofstrand crutches|Ace wrap|Unna boot'),
 'words': W('Gram stain rods|Rose bengal stain|Will call back|Mark for review|May bill secondary|Bill hold released|Grant funded study arm|Young adult clinic|Chase list pending|Page 4 of fax missing|Price transparency file|Dawn phenomenon noted|Amber alert lab value|Long term care|Short stay unit|Faith based program|Hope scholarship|Summer camp physical|Autumn allergy flare|Ivy dermatitis|Hazel eyes OU|Sandy stool sample|Rusty sputum|Olive oil enema|Ginger root capsule|Rosemary oil|Saint Johns wort|Black cohosh|Valerian root|Holly berry ingestion|Basil extract|Myrtle leaf|Penny ingestion, pediatric|Nickel allergy|Pearl index|Ruby laser|Jade roller burn|Iris bombe|Daisy wheel sound|Robin hood index|Jay hook|Frank hematuria|Frank pus drained|Will and capacity|Drew blood x2|Sue provider notice|Pat dry after bath|Rich in fiber|Art therapy group|Gene panel|Herb supplement|Max dose reached|Rob Roy drink denied|Miles traveled|Wade test|Lance abscess|Jimmy legs|Charley horse|Jack knife position|Dick test historical|John screening room|Harry Potter splint|Mickey button change|Foster care child|Christmas disease|Victoria blue stain|Florence flask|Paris classification 0-IIa|Madison Avenue study protocol|Memphis protocol|Vienna criteria|Denver developmental screen|Milan criteria met|Los Angeles grade B esophagitis|Montreal classification|Chicago classification v4|Ottawa ankle rules|Framingham risk|Bethesda IV thyroid|Oslo sepsis|Sydney protocol biopsies|Rotterdam criteria|Lyme titer|Coxsackie|Ebola screen|Marburg|West Nile IgM|Norwalk virus|Rocky Mountain spotted fever|Stockholm scale'),
})

# ---------------------------------------------------------------- main
ODDKINDS = {'SSN', 'ITIN', 'MBI', 'CARD', 'IBAN', 'PHONE', 'FAX', 'DATE', 'ZIP', 'AGE', 'MRN', 'ACCOUNT', 'MEMBER', 'MEDICAID', 'HICN', 'LICENSE', 'DEVICE'}


def odd(t, kind):
    """Typing and encoding oddities inside the marked spans (a share of lines)."""
    x = R.random()
    a = t.index('«') + 1
    b = t.index('»')
    s = t[a:b]
    if kind in ODDKINDS and x < .03: s = s.translate({48 + i: 0xFF10 + i for i in range(10)})
    elif x < .05: s = s.replace(' ', '\u00a0')
    elif x < .065 and len(s) > 4: s = s[:len(s) // 2] + R.choice('\u200b\u200d\ufeff') + s[len(s) // 2:]
    elif kind in ODDKINDS and x < .085: s = s.replace('-', R.choice('\u2010\u2011\u2013'))
    elif x < .10: return t.replace("'", '\u2019')
    return t[:a] + s + t[b:]


def case(t, up, low):
    x = R.random()
    return t.upper() if x < up else t.lower() if x < up + low else t


def tidy(t):
    t = t.replace('¦', '|')
    t = t.replace('::«', ':«').replace(':: «', ': «').replace(':=«', '=«')
    while '  ' in t: t = t.replace('  ', ' ')
    return t.replace(' .', '.').replace(' ,', ',').replace('« ', '«').replace(' »', '»').strip()


SEEN, OUT, SHORT = set(), [], []


def emit(cls, kind, ctxs, n, templates, up=.25, low=.08, extra=None):
    """n distinct lines; templates are cycled in random order so that each is used about equally often."""
    ctxs, made, tries, deck = ctxs.split(), 0, 0, []
    while made < n and tries < n * 60:
        tries += 1
        if not deck: deck = R.sample(templates, len(templates))
        t = case(tidy(ex(deck.pop(), {})), up, low)
        if extra: t = extra(t)
        if cls == 'P' and R.random() < .9: t = odd(t, kind)
        if t.casefold() in SEEN or not t: continue
        SEEN.add(t.casefold())
        OUT.append((cls, kind, R.choice(ctxs), t))
        made += 1
    if made < n: SHORT.append(f'{cls} {kind}: {made} of {n}')


def cut(t):
    """Upper-case truncation as in fixed-width exports."""
    return t.upper()[:R.choice([30, 35, 40])].strip() if R.random() < .05 and len(t) > 30 else t


def build():
    for kind, (n, ctx, tpl) in FIELDS.items():
        if kind not in ('BIOMETRIC', 'PHOTO', 'DATE', 'CITY', 'URL', 'AGE'): tpl = tpl + framed(tpl)
        emit('P', kind, ctx, n, tpl, *((.15, .05) if kind in ('URL', 'EMAIL', 'PHOTO', 'IP') else (.22, .10)))
    emit('P', 'MEDICAID', 'id', 14, ['«{cin}»', '«{cacin}»'], 0, 0)
    emit('P', 'HICN', 'id', 8, ['«{hicnb}»'], 0, 0)
    emit('P', 'SSN', 'id', 6, ['[SSN |soc sec ]«{ssnb}»'], 0, 0)
    emit('P', 'NAME', 'payer payer text', 540, NAME_PAYER, .32, .10)
    emit('P', 'NAME', 'person', 340, NAME_PERSON, .30, .09)
    emit('P', 'NAME', 'note note note text', 680, NAME_NOTE, .14, .08)
    emit('N', 'payer', 'payer payer text', 1600, PAYER, .34, .05, cut)
    LISTS['e'], LISTS['h'] = EPO_PAYER, EPO_HOSP
    emit('N', 'payer_eponym', 'payer text', 430, EPO_SUFFIX, .34, .05)
    emit('N', 'hospital', 'payer text text note', 640, HOSPITAL, .34, .05, cut)
    emit('N', 'hospital_eponym', 'payer text text', 300, EPO_H_T, .34, .05)
    emit('N', 'denial', 'note text', 560, DENIAL, .22, .06)
    emit('N', 'clinical', 'note text', 760, CLINICAL, .16, .08)
    emit('N', 'procedure', 'code text text note', 430, PROC, .34, .08)
    emit('N', 'code', 'code text id', 480, CODE, .12, .04)
    emit('N', 'policy', 'note text', 190, POLICY, .18, .06)
    emit('N', 'eponym', 'note text text', 340, EPONYM, .2, .1)


def check():
    assert not (set(FN) & set(LISTS)) and not (NAMEFORMS & (set(FN) | set(LISTS)))
    for cls, kind, ctx, t in OUT:
        assert '\t' not in t and '\n' not in t and t == t.strip(), t
        assert '{' not in t and '}' not in t and '[' not in t and ']' not in t, t
        depth = 0
        for ch in t:
            depth += (ch == '«') - (ch == '»')
            assert depth in (0, 1), t
        assert depth == 0 and ('«' in t) == (cls == 'P') and '«»' not in t, t
        assert ctx in ('payer', 'person', 'id', 'code', 'date', 'note', 'text'), ctx


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('--counts', action='store_true')
    a = ap.parse_args()
    R.seed(a.seed)
    build()
    check()
    if a.counts:
        for (cls, kind), n in sorted(Counter((c, k) for c, k, _, _ in OUT).items()): print(cls, kind, n, f'(text {sum(1 for o in OUT if o[:3] == (cls, kind, "text"))})', sep='\t')
        print('total', len(OUT), 'short:', SHORT or 'none', sep='\t')
        return
    sys.stdout.reconfigure(encoding='utf-8')
    for o in OUT: print(*o, sep='\t')


if __name__ == '__main__':
    main()
