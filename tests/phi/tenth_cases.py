#!/usr/bin/env python3
"""Tenth evaluation set for the PHI detector: a TSV of positives (P) and hard negatives (N). All data synthetic, all people invented.

  P<TAB>KIND<TAB>context<TAB>text with identifiers in «»       N<TAB>class<TAB>context<TAB>text without PHI

Templates: {slot} = a generator (PHI slots wrap themselves in «») or a word list; [a|b|] = one of.
Usage: tenth_cases.py [--seed N] [--counts]
"""
import argparse
import random
import re
import sys
from collections import Counter

R = random.Random(10)
SLOT = {}


def W(s):
    return [x.strip() for line in s.split('\n') for x in line.split('|') if x.strip()]


def L(s):
    return [x.strip() for x in s.split('\n') if x.strip()]


def slot(f):
    SLOT[f.__name__] = f
    return f


def words(name, s):
    lst = W(s)
    SLOT[name] = lambda: R.choice(lst)
    return lst


def fill(t):
    while True:
        m = re.search(r'\[([^\[\]]*\|[^\[\]]*)\]', t)
        if not m:
            break
        t = t[:m.start()] + R.choice(m.group(1).split('|')) + t[m.end():]
    t = re.sub(r'\{(\w+)\}', lambda m: str(SLOT[m.group(1)]()), t)
    if re.search(r'\[[^\[\]]*\||\{\w+\}', t):
        return fill(t)
    return re.sub(r'  +', ' ', t).strip()


def q(s):
    return '«' + s + '»'


def dg(n):
    return ''.join(R.choice('0123456789') for _ in range(n))


def al(n):
    return ''.join(R.choice('ACDEFGHJKMNPQRTUVWXY') for _ in range(n))


# ---------------------------------------------------------------- identifiers
ZIPS = [z.split(',') for z in W('''Dayton,OH,45402|Akron,OH,44308|Toledo,OH,43604|Boise,ID,83702|Tulsa,OK,74103|Norman,OK,73069|Omaha,NE,68102|Spokane,WA,99201|Tacoma,WA,98402|Yakima,WA,98901
Fresno,CA,93721|Bakersfield,CA,93301|Modesto,CA,95354|Stockton,CA,95202|Oakland,CA,94612|Chula Vista,CA,91910|Riverside,CA,92501|Tucson,AZ,85701|Mesa,AZ,85201|Tempe,AZ,85281|Flagstaff,AZ,86001
Albuquerque,NM,87102|Las Cruces,NM,88001|El Paso,TX,79901|Lubbock,TX,79401|Amarillo,TX,79101|Laredo,TX,78040|McAllen,TX,78501|Waco,TX,76701|Plano,TX,75074|Corpus Christi,TX,78401
Baton Rouge,LA,70801|Shreveport,LA,71101|Lafayette,LA,70501|Biloxi,MS,39530|Mobile,AL,36602|Birmingham,AL,35203|Huntsville,AL,35801|Chattanooga,TN,37402|Knoxville,TN,37902|Memphis,TN,38103
Lexington,KY,40507|Louisville,KY,40202|Evansville,IN,47708|Fort Wayne,IN,46802|South Bend,IN,46601|Peoria,IL,61602|Rockford,IL,61101|Champaign,IL,61820|Kalamazoo,MI,49007|Lansing,MI,48933
Grand Rapids,MI,49503|Green Bay,WI,54301|Racine,WI,53403|Duluth,MN,55802|Rochester,MN,55901|Fargo,ND,58102|Sioux Falls,SD,57104|Billings,MT,59101|Missoula,MT,59801|Cheyenne,WY,82001|Pueblo,CO,81003
Boulder,CO,80302|Fort Collins,CO,80521|Provo,UT,84601|Ogden,UT,84401|Reno,NV,89501|Eugene,OR,97401|Salem,OR,97301|Medford,OR,97501|Anchorage,AK,99501|Hilo,HI,96720|Wichita,KS,67202|Topeka,KS,66603
Springfield,MO,65806|Joplin,MO,64801|Des Moines,IA,50309|Cedar Rapids,IA,52401|Davenport,IA,52801|Little Rock,AR,72201|Fayetteville,AR,72701|Savannah,GA,31401|Macon,GA,31201|Augusta,GA,30901
Tampa,FL,33602|Ocala,FL,34471|Pensacola,FL,32502|Sarasota,FL,34236|Hialeah,FL,33010|Greenville,SC,29601|Charleston,SC,29401|Durham,NC,27701|Asheville,NC,28801|Greensboro,NC,27401|Wilmington,NC,28401
Roanoke,VA,24011|Norfolk,VA,23510|Richmond,VA,23219|Morgantown,WV,26505|Huntington,WV,25701|Hagerstown,MD,21740|Frederick,MD,21701|Dover,DE,19901|Scranton,PA,18503|Allentown,PA,18101|Erie,PA,16501
Lancaster,PA,17602|Trenton,NJ,08608|Camden,NJ,08102|Paterson,NJ,07501|Newark,NJ,07102|Yonkers,NY,10701|Utica,NY,13501|Syracuse,NY,13202|Buffalo,NY,14202|Ithaca,NY,14850|Hartford,CT,06103
New Haven,CT,06510|Stamford,CT,06901|Worcester,MA,01608|Lowell,MA,01852|Springfield,MA,01103|Pawtucket,RI,02860|Nashua,NH,03060|Burlington,VT,05401|Bangor,ME,04401''')]
STATE_NAME = dict(x.split(':') for x in W('''AL:Alabama|AK:Alaska|AZ:Arizona|AR:Arkansas|CA:California|CO:Colorado|CT:Connecticut|DE:Delaware|FL:Florida|GA:Georgia|HI:Hawaii|ID:Idaho|IL:Illinois|IN:Indiana|IA:Iowa|KS:Kansas
KY:Kentucky|LA:Louisiana|ME:Maine|MD:Maryland|MA:Massachusetts|MI:Michigan|MN:Minnesota|MS:Mississippi|MO:Missouri|MT:Montana|NE:Nebraska|NV:Nevada|NH:New Hampshire|NJ:New Jersey|NM:New Mexico|NY:New York
NC:North Carolina|ND:North Dakota|OH:Ohio|OK:Oklahoma|OR:Oregon|PA:Pennsylvania|RI:Rhode Island|SC:South Carolina|SD:South Dakota|TN:Tennessee|TX:Texas|UT:Utah|VT:Vermont|VA:Virginia|WA:Washington|WV:West Virginia
WI:Wisconsin|WY:Wyoming'''))
AREAS = W('205|207|208|210|213|214|215|216|217|219|224|228|231|234|240|248|251|253|256|260|267|269|270|276|281|301|302|304|305|307|308|309|312|313|314|315|316|317|318|319|320|330|334|336|360|361|402|404|405|406|407|408|409|410|412|413|414|417|419|423|432|434|435|440|443|469|478|479|501|502|503|504|505|507|509|510|512|513|515|516|517|518|520|530|540|541|559|561|563|570|573|574|580|585|601|602|603|605|606|607|608|609|614|615|616|617|618|619|620|623|626|630|636|641|650|651|660|661|662|701|702|703|704|706|707|708|712|713|715|716|717|718|719|724|727|731|734|740|754|757|760|763|765|770|772|773|775|785|801|802|803|804|805|806|808|810|812|813|814|815|816|817|828|830|832|843|847|850|856|858|859|863|864|865|870|901|903|904|906|907|908|909|910|912|913|914|915|916|918|919|920|925|928|936|937|940|941|949|951|952|954|956|970|971|972|973|978|979|985|989')


def tel():
    while True:
        ex = R.choice('23456789') + dg(2)
        if ex[1:] != '11' and ex != '555':
            return R.choice(AREAS), ex, dg(4)


@slot
def ph():
    a, e, l = tel()
    f = R.choice(['(%s) %s-%s', '(%s)%s-%s', '%s-%s-%s', '%s.%s.%s', '%s %s %s', '+1 %s-%s-%s', '1-%s-%s-%s', '+1 (%s) %s-%s', '+1%s%s%s', '%s-%s-%s x' + str(R.randint(2, 9) * 13), '(%s) %s-%s ext. ' + str(R.randint(101, 899))])
    return q(f % (a, e, l))


@slot
def ph10():
    return q('%s%s%s' % tel())


@slot
def phi():
    return q(R.choice(['+44 20 7' + dg(3) + ' ' + dg(4), '+52 55 ' + R.choice('1258') + dg(3) + ' ' + dg(4), '+63 917 ' + R.choice('23456') + dg(2) + ' ' + dg(4), '+91 98' + dg(3) + ' ' + dg(5), '+49 30 ' + R.choice('23456') + dg(7)]))


def ssn3():
    while True:
        a = R.randint(1, 899)
        g, s = R.randint(1, 99), R.randint(1, 9999)
        if a != 666:
            return '%03d' % a, '%02d' % g, '%04d' % s


@slot
def ssn():
    return q(R.choice(['-', '-', '-', '.', ' ']).join(ssn3()))


@slot
def ssn9():
    return q(''.join(ssn3()))


@slot
def ssn4():
    return q(ssn3()[2])


@slot
def hicnd():
    return q('-'.join(ssn3()) + R.choice(['A', '-A', 'B', 'B1', 'C1', 'C2', 'D', 'D6', 'W', 'M', 'T', 'HA', '-B', '-D']))


@slot
def hicnb():
    return q(''.join(ssn3()) + R.choice(['A', 'A', 'B', 'B2', 'C1', 'C3', 'D', 'D6', 'E', 'W', 'W1', 'M', 'T', 'TA', 'J1', 'K1', 'F1']))


@slot
def hicnr():
    return q(R.choice(['A', 'MA', 'WA', 'WD', 'CA', 'PA']) + R.choice([''.join(ssn3()), R.choice('123456789') + dg(5)]))


@slot
def mbi():
    A, D = 'ACDEFGHJKMNPQRTUVWXY', '0123456789'
    X = A + D
    c = R.choice
    s = c(D[1:]) + c(A) + c(X) + c(D) + c(A) + c(X) + c(D) + c(A) + c(A) + c(D) + c(D)
    r = R.random()
    if r < .4:
        s = s[:4] + '-' + s[4:7] + '-' + s[7:]
    if r > .85:
        s = s.lower()
    return q(s)


MON = W('January|February|March|April|May|June|July|August|September|October|November|December')


def ymd(lo=1936, hi=2025):
    return R.randint(lo, hi), R.randint(1, 12), R.randint(1, 28)


def dfmt(y, m, d):
    n = MON[m - 1]
    o = 'th' if 10 < d < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(d % 10, 'th')
    return R.choice(['%02d/%02d/%d' % (m, d, y), '%d/%d/%d' % (m, d, y), '%d/%d/%02d' % (m, d, y % 100), '%d-%02d-%02d' % (y, m, d), '%02d-%02d-%d' % (m, d, y), '%02d-%s-%d' % (d, n[:3], y),
                     '%d-%s-%d' % (d, n[:3].upper(), y), '%s %d, %d' % (n, d, y), '%s %d, %d' % (n[:3], d, y), '%d %s %d' % (d, n, y), '%s %d%s, %d' % (n, d, o, y), '%02d.%02d.%d' % (m, d, y), '%d/%02d/%02d' % (y, m, d)])


@slot
def dob():
    return q(dfmt(*ymd(1936, 2022)))


@slot
def dos():
    return q(dfmt(*ymd(2017, 2025)))


@slot
def d8():
    return q('%04d%02d%02d' % ymd(1940, 2024))


@slot
def my():
    y, m, d = ymd(2016, 2025)
    return q('%s %d' % (R.choice([MON[m - 1], MON[m - 1][:3]]), y))


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c)
        if i % 2 == 0:
            n *= 2
            if n > 9:
                n -= 9
        t += n
    return str(-t % 10)


@slot
def card():
    p, n = R.choice([('4', 16), ('4', 16), ('51', 16), ('52', 16), ('53', 16), ('54', 16), ('55', 16), ('2221', 16), ('2534', 16), ('2719', 16), ('34', 15), ('37', 15), ('6011', 16), ('647', 16), ('65', 16), ('3530', 16), ('36', 14), ('4', 13)])
    s = p + dg(n - len(p) - 1)
    s += luhn(s)
    if n == 16 and R.random() < .6:
        s = R.choice(' -').join(s[i:i + 4] for i in (0, 4, 8, 12))
    elif n == 15 and R.random() < .6:
        s = R.choice(' -').join([s[:4], s[4:10], s[10:]])
    return q(s)


# BBAN structures: n digits, a upper letters, c digits (allowed alphanumeric)
IBANS = {'DE': 'n18', 'FR': 'n10c11n2', 'GB': 'a4n14', 'ES': 'n20', 'IT': 'a1n10c12', 'NL': 'a4n10', 'BE': 'n12', 'CH': 'n5c12', 'AT': 'n16', 'PT': 'n21', 'PL': 'n24', 'SE': 'n20', 'NO': 'n11', 'DK': 'n14', 'FI': 'n14',
         'IE': 'a4n14', 'CZ': 'n20', 'HU': 'n24', 'RO': 'a4c16', 'GR': 'n7c16', 'LU': 'n3c13', 'HR': 'n17', 'SK': 'n20', 'LT': 'n16', 'LV': 'a4c13', 'EE': 'n16', 'SA': 'n2c18', 'AE': 'n19', 'IL': 'n19', 'TR': 'n6c16', 'BG': 'a4n6c8'}
IBLEN = {'DE': 22, 'FR': 27, 'GB': 22, 'ES': 24, 'IT': 27, 'NL': 18, 'BE': 16, 'CH': 21, 'AT': 20, 'PT': 25, 'PL': 28, 'SE': 24, 'NO': 15, 'DK': 18, 'FI': 18, 'IE': 22, 'CZ': 24, 'HU': 28, 'RO': 24, 'GR': 27, 'LU': 20,
         'HR': 21, 'SK': 24, 'LT': 20, 'LV': 21, 'EE': 20, 'SA': 24, 'AE': 23, 'IL': 23, 'TR': 26, 'BG': 22}


@slot
def iban():
    cc = R.choice(sorted(IBANS))
    b = ''.join(al(int(n)) if k == 'a' else dg(int(n)) for k, n in re.findall(r'([nac])(\d+)', IBANS[cc]))
    if cc == 'TR':
        b = b[:5] + '0' + b[6:]
    num = ''.join(str(int(c, 36)) for c in b + cc + '00')
    s = cc + '%02d' % (98 - int(num) % 97) + b
    assert len(s) == IBLEN[cc] and int(''.join(str(int(c, 36)) for c in s[4:] + s[:4])) % 97 == 1
    if R.random() < .5:
        s = ' '.join(s[i:i + 4] for i in range(0, len(s), 4))
    return q(s)


@slot
def vin():
    tr = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    s = R.choice(W('1HG|1FA|2T1|3VW|JHM|KMH|5YJ|WBA|1G1|4T1|JN1|1C4|5NP|2HG')) + R.choice('ABCDEFGHJKL') + al(1) + dg(2) + R.choice('ABCDEFG') + '_' + R.choice('ABCDEFGHJKLMNPRSTVWXY123456789') + R.choice('ABCDEFGHJKLMNPRSTU') + dg(6)
    wt = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    t = sum(w * (int(c) if c.isdigit() else tr.get(c, 0)) for w, c in zip(wt, s)) % 11
    return q(s.replace('_', 'X' if t == 10 else str(t)))


@slot
def mac():
    h = ['%02x' % R.randint(1, 254) for _ in range(6)]
    s = R.choice([':'.join(h), '-'.join(h), '.'.join([h[0] + h[1], h[2] + h[3], h[4] + h[5]])])
    return q(R.choice([s, s.upper()]))


@slot
def ip4():
    return q('%d.%d.%d.%d' % (R.choice([10, 24, 47, 66, 68, 71, 73, 98, 104, 172, 174, 184, 192, 203]), R.randint(16, 255), R.randint(0, 255), R.randint(1, 254)))


@slot
def ip6():
    h = lambda: '%x' % R.randint(0x100, 0xfffe)
    return q(R.choice(['2001:db8:%s::%s' % (h(), h()), '2600:%s:%s:%s:%s:%s:%s:%s' % tuple(h() for _ in range(7)), 'fe80::%s:%s:%s:%s' % tuple(h() for _ in range(4)), '2607:fb90:%s:%s::%s' % (h(), h(), h()), '::ffff:192.0.2.%d' % R.randint(2, 250)]))


HOSTS = W('carelink-portal|ridgeviewhealth|mychart-lakeside|bluefernclinic|patientgate|valleyortho|homevitals|sunmeadowcare|inkwellmed|claimviewer|northforkrehab|caringpages|pulselog|nightsparrow|tallgrasscare')


@slot
def url():
    h, i = R.choice(HOSTS), R.choice([dg(6), al(3).lower() + dg(4), 'u' + dg(5)])
    return q(R.choice(['https://%s.com/p/%s', 'http://www.%s.org/records?id=%s', 'https://portal.%s.net/patients/%s', 'www.%s.com/family/%s', 'https://%s.health/share/%s', '%s.com/profile/%s', 'https://my.%s.io/visit/%s/summary', 'ftp://files.%s.net/out/%s.pdf', 'HTTPS://WWW.%s.COM/CHART/%s']) % (h, i))


@slot
def mrn():
    return q(R.choice([dg(7), dg(8), '00' + dg(6), 'M' + dg(7), 'MR' + dg(6), dg(3) + '-' + dg(2) + '-' + dg(3), 'E' + dg(9), 'H' + dg(8), dg(10)]))


@slot
def memb():
    return q(R.choice([R.choice(W('XYP|ZGP|YPD|JQT|WMW|UVK|RXZ|HMQ')) + dg(9), R.choice(W('XJB|QMG|VZH')) + dg(3) + 'M' + dg(5), 'W' + dg(9), dg(9) + R.choice(['00', '01', '02']), 'U' + dg(8) + '01', 'H' + dg(8), dg(11), 'R' + dg(8), '9' + dg(8)]))


@slot
def acct():
    return q(R.choice([dg(8), dg(10), 'A' + dg(7), 'V' + dg(9), dg(4) + '-' + dg(5), 'PT' + dg(6), 'H0' + dg(9), dg(12)]))


@slot
def dlic():
    return R.choice(['CA [DL|driver license] ' + q(al(1) + dg(7)), 'FL [driver license|DL #] ' + q('%s%s-%s-%s-%s-%s' % (al(1), dg(3), dg(3), dg(2), dg(3), dg(1))), 'NJ [DL|driver\'s license no.] ' + q(al(1) + dg(14)),
                     'TX [DL|driver\'s license number] ' + q(dg(8)), 'IL [DL #|driver\'s license] ' + q(al(1) + dg(3) + '-' + dg(4) + '-' + dg(4)), '[Driver\'s license|DL] (PA): ' + q(dg(8)), 'driver license number ' + q(al(1) + dg(12)),
                     'DL# ' + q(al(1) + dg(7)), 'OH driver\'s license ' + q(al(2) + dg(6)), 'drivers lic # ' + q(al(1) + dg(8)), 'WA driver license ' + q('WDL' + al(4) + dg(3) + al(2))])


@slot
def plate():
    return q(R.choice([al(3) + '-' + dg(4), al(3) + dg(4), dg(1) + al(3) + dg(3), al(3) + ' ' + dg(4), dg(3) + '-' + al(3), al(2) + dg(5)]))


def gtin():
    s = '00' + R.choice('68') + dg(10)
    t = sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(s))
    return s + str(-t % 10)


@slot
def udi():
    y = '%02d%02d%02d' % (R.randint(25, 30), R.randint(1, 12), R.randint(1, 28))
    return q('(01)%s%s%s(21)%s' % (gtin(), R.choice(['', '(17)' + y, '(11)21' + y[2:]]), R.choice(['', '(10)' + al(1) + dg(5)]), R.choice([al(2) + dg(6), dg(8), al(3) + dg(5)])))


@slot
def sern():
    return q(R.choice([al(3) + dg(6) + al(1), al(2) + dg(7), dg(9), 'SJ' + dg(7), al(1) + dg(8), al(3) + '-' + dg(6)]))


@slot
def mcaid():
    c = R.choice
    return c(['NY Medicaid [CIN|ID] ' + q(al(2) + dg(5) + al(1)), 'Medi-Cal [CIN|ID] ' + q('9' + dg(7) + al(1)), 'Texas Medicaid [ID|number|#] ' + q(dg(9)), 'Florida Medicaid [ID|recipient ID:] ' + q(dg(10)), 'PA Medicaid recipient [number|ID] ' + q(dg(10)),
              'MI Medicaid ID# ' + q('00' + dg(8)), 'MassHealth ID ' + q('100' + dg(9)), 'Ohio Medicaid [ID|billing number] ' + q('91' + dg(10)), 'ProviderOne ID ' + q(dg(9) + 'WA'), 'AHCCCS ID ' + q('A' + dg(8)), 'Medicaid ID: ' + q(dg(10)), 'Medicaid # ' + q(dg(9)),
              'Medicaid number ' + q(dg(12)), 'Medicaid recipient ID ' + q(dg(9))])


STREETS = W('Maple|Oak Hollow|Larkspur|Sycamore|Chestnut|Willow Bend|Prospect|Kingfisher|Quail Run|Cherry|Magnolia|Pine Ridge|Elmwood|Fairview|Hawthorne|Mulberry|Birch|Cottonwood|Delancey|Juniper|Lakeview|Meadowlark|Orchard|Poplar|Ridgecrest|Spruce|Tamarack|Vine|Walnut|Bellflower|Stonegate|Martin Luther King|Old Mill|Copper Creek|Harrison|Jefferson|Franklin|14th|3rd|82nd|E 9th')
SUF = W('St|Street|Ave|Avenue|Blvd|Rd|Road|Dr|Drive|Ln|Lane|Ct|Court|Pl|Way|Ter|Cir|Circle|Pkwy|Trl|Loop')


@slot
def street():
    c = R.choice
    n = c([str(R.randint(11, 998)), str(R.randint(1000, 19999)), str(R.randint(10, 999)) + c('AB'), '%d-%d' % (R.randint(20, 90), R.randint(10, 60))])
    s = '%s %s%s %s%s' % (n, c(['', '', 'N ', 'S ', 'West ', 'NE ', 'E. ']), c(STREETS), c(SUF), c(['', '', '', ' Apt %d' % R.randint(1, 40), ', Apt %dB' % R.randint(1, 12), ' #%d' % R.randint(2, 400), ' Unit %d' % R.randint(1, 60), ' Ste %d' % R.randint(100, 900), ', Fl %d' % R.randint(2, 9)]))
    r = R.random()
    return q(s.upper() if r < .25 else s.lower() if r < .3 else s)


@slot
def street2():
    n = R.randint(2, 29999)
    return q(R.choice(['%d County Road %d' % (n, R.randint(10, 900)), '%d Hwy %d' % (n, R.randint(2, 99)), '%d Broadway' % n, '%d Avenue %s' % (n, R.choice('HJKMU')), 'W%d N%d Fond du Lac Ave' % (R.randint(100, 300), R.randint(10000, 19000)), '%d State Route %d' % (n, R.randint(3, 400)), '%d US Highway %d' % (n, R.randint(2, 98)), '%d 1/2 Locust St' % n, '%d FM %d' % (n, R.randint(100, 2900))]))


@slot
def pobox():
    n = R.randint(12, 9999)
    return q(R.choice(['PO Box %d', 'P.O. Box %d', 'P. O. BOX %d', 'RR 2 Box %d', 'HC 61 Box %d', 'PSC 47 Box %d', 'po box %d']) % n)


@slot
def csz():
    c, s, z = R.choice(ZIPS)
    if R.random() < .2:
        c = c.upper()
    return '%s, %s %s' % (q(c), s, q(z + R.choice(['', '', '-' + '%04d' % R.randint(1001, 9899)])))


@slot
def cst():
    c, s, z = R.choice(ZIPS)
    return R.choice(['%s, %s' % (q(c), s), '%s, %s' % (q(c), STATE_NAME[s]), '%s %s' % (q(c.upper()), s), '%s, %s' % (q(c.upper()), s)])


@slot
def city():
    return q(R.choice([z for z in ZIPS if z[0] not in ('Mobile', 'Mesa', 'Salem', 'Dover', 'Macon', 'Erie')])[0])


@slot
def stzip():
    c, s, z = R.choice(ZIPS)
    return R.choice(['%s %s', '%s, %s', '%s  %s']) % (R.choice([s, s, STATE_NAME[s]]), q(z + R.choice(['', '', '-%04d' % R.randint(1001, 9899)])))


@slot
def zip5():
    return q(R.choice(ZIPS)[2] + R.choice(['', '', '-%04d' % R.randint(1001, 9899)]))


@slot
def county():
    return q(R.choice(W('Maricopa County|Cuyahoga County|Wake County|Hennepin County|Bexar County|Allegheny County|Dane County|Pierce County|Sedgwick County|Shelby County|Kern County|Yavapai County|Mahoning County|Ouachita Parish|Terrebonne Parish|Saginaw County|Washoe County|Duval County')))


@slot
def age():
    return q(str(R.choice([90, 91, 91, 92, 92, 93, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 104, 107])))


@slot
def agew():
    return q(R.choice(W('ninety-one|ninety-two|ninety-three|ninety-four|ninety-six|ninety-seven|ninety-eight|ninety-nine')))


@slot
def email():
    u = R.choice(W('kestrel|b.oduya|tanvi.r|jmfarrow|rosal|delacruz.m|hnguyen|okafor_c|p-lindqvist|gwen.abbott|t.marsh|sunny.kaur|quillan|mtz.luis|oldhickory|mrs.pell|bigjoe|nana_bea|wpetrov|yuki.s')) + R.choice(['', '', str(R.randint(1, 99)), '+claims', str(R.randint(1950, 2005))])
    s = u + '@' + R.choice(W('gmail.com|yahoo.com|outlook.com|comcast.net|example.org|aol.com|icloud.com|mail.umbrellatown.edu|proton.me|hotmail.com|bellsouth.net|ridgepoint.co.uk|family.example.net'))
    return q(R.choice([s, s, s, s.upper()]))


PK = {}


@slot
def n4():
    return dg(4)


def pk(kind, s):
    PK[kind] = [x.split('::', 1) for x in L(s)]


pk('SSN', '''note::[SSN|Soc Sec #|Social Security number|SS#]: {ssn}
note::Pt gave social as {ssn} at registration
note::verified identity w/ SSN {ssn}, eligibility active
text::{ssn}
id::{ssn}
id::{ssn}
text::ssn={ssn9}
note::Social Security Number {ssn9} does not match the file
note::SSN last four {ssn4}, confirmed by caller
note::Caller verified last 4 of SSN {ssn4}
note::Denied: duplicate enrollee under {ssn}; [merge records|refer to enrollment]
text::REF*SY*{ssn9}~
note::COB shows subscriber SS# {ssn} with the other carrier
note::Returned mail, [skip trace|credit bureau] ran on {ssn}
note::Subscriber SSN: {ssn9}, group number on card unreadable
note::Claim resubmitted because {ssn} was keyed in the policy field
payer::{ssn} self pay''')
pk('DATE', '''note::DOB: {dob}
note::DOB {dob}, [coverage termed|eligibility not found]
note::[date of birth|Date of Birth|birth date|born] {dob}
note::Admitted {dos}, discharged {dos}
note::DOS {dos} denied for no auth
note::Date of service {dos} is past timely filing
text::{dos}
date::{dos}
date::{dob}
note::Patient expired {dos}; claim for {dos} reprocess
note::Surgery [was performed|done] on {dos}, op note attached
note::LMP {dos}
note::Seen in ED {dos} for chest pain
note::Last visit in {my}, no records since
note::Colonoscopy [in|back in] {my} was normal
text::DMG*D8*{d8}*F~
text::DTP*472*D8*{d8}~
note::Service dates {dos} - {dos}
note::accident occurred {dos}, auto carrier primary
note::Baby born {dos} by c-section, add to policy
note::Injured at work {dos}
note::called ins {dos}, rep says claim in process
note::Discharge summary dated {dos} missing
note::Hospice election signed {dos}
note::The infusion of {dos} was billed twice''')
pk('PHONE', '''note::[Phone|Tel|Ph|Cell|Mobile|Home phone]: {ph}
note::Call [pt|patient|guarantor|subscriber's wife|daughter] at {ph} re balance
note::{ph} is disconnected
text::{ph}
text::{ph}
note::left VM on {ph}, no callback
note::Phone {ph10}
note::cell phone: {ph10} (texts ok)
note::Tel# {ph10}
text::PER*IC**TE*{ph10}~
note::Best contact {ph} after 5 pm
note::COB update needed, mother's number is {ph}
note::Patient abroad, reach at {phi}
note::work {ph}, home {ph}
note::Spoke w/ employer HR {ph}, coverage confirmed
note::pt prefers {ph}; do not call before noon
note::Denied for missing referral, member can be reached on {ph}''')
pk('FAX', '''note::[Fax|FAX|Fax #|Fax no.|facsimile]: {ph}
note::[Fax|fax] records to {ph}
note::facsimile {ph}
note::Sent appeal by fax {ph}, confirmation on file
text::Fax {ph}
note::Tel {ph} Fax {ph}
note::fax number {ph10}
text::FX: {ph}
note::auth form faxed to fax# {ph}
note::Return fax: {ph}
note::Physician office fax {ph}, attn med records''')
PK['FAX'] = [x for x in PK['FAX'] if not x[1].startswith(('FX', 'Tel', '[Fax|fax] rec'))]
pk('EMAIL', '''note::[email|Email|E-mail|e-mail address]: {email}
text::{email}
note::EOB sent to {email}
note::Patient asked to be emailed at {email}
note::contact ({email}) bounced
note::Portal login {email} locked out
note::Guarantor's e-mail is {email}; paperless on
note::send itemized bill to {email}.
text::PER*IC**EM*{email}~
note::Invite went to <{email}>
note::both {email} and {email} are on file
payer::{email}''')
pk('ADDRESS', '''text::{street}
text::{street2}
text::{pobox}
note::Address: {street}
note::[Pt|Patient|Member|Subscriber] [lives at|resides at|moved to] {street}
note::Mail returned from {street}, {csz}
note::{street}, {csz}
note::send refund check to {street2}
note::statement goes to {pobox}, {csz}
text::N3*{street}~
note::home address {street2} not in service area
note::Old addr {street}; new addr {street}
note::DME delivered to {street}, signature on file
note::ambulance pickup at {street2}, destination ER
note::Home visit at {street} not covered
note::mailing address {pobox}
note::Verify {street} with the subscriber''')
pk('CITY', '''note::[Pt|Patient|She|He|Member] lives in {city}
note::City: {city}
note::[Resides in|moved to|home is in] {cst}
text::{cst}
text::{csz}
note::Member lives in {cst}, out of network area
note::residence {cst}
note::Dependent lives in {city} with her father
text::N4*{city}*OH
note::traveling from {cst} for dialysis
note::family in {cst} to be contacted
note::lives in {county}
note::Resident of {county}, applied for charity care
note::ambulance transport from {cst} denied
note::was born in {cst}''')
PK['CITY'] = [x for x in PK['CITY'] if not x[1].startswith('N4')]
pk('ZIP', '''note::[ZIP|Zip|Zip code|ZIP code|zip]: {zip5}
text::{csz}
text::ZIP {zip5}
note::Subscriber ZIP {zip5} does not match file
note::mail to {csz} returned
note::pricing by home zip code {zip5}
note::address ends {stzip}
text::{stzip}
note::Patient's zip code is {zip5}, outside of service area
note::member zip {zip5} rated in area 4
note::pickup {csz}, loaded miles 14
note::postal code {zip5}''')
pk('AGE', '''note::{age}-year-old [female|male|woman|man] with [hip fracture|pneumonia|syncope|CHF]
note::{age} yo [F|M] [admitted from SNF|s/p fall|with UTI]
note::Pt is {age} y/o, lives alone
note::{age} years old, [frail|independent in ADLs]
note::{age} year old nursing home resident
note::Age: {age}
note::aged {age}, [declined dialysis|on hospice]
note::{age} years of age at time of service
note::{agew}-year-old with dementia
note::The patient is {agew} years old and uses a walker
note::this {age} y.o. [lady|gentleman] presents with dyspnea
note::{age}yo F c/o dizziness
text::Age {age}
note::«[nonagenarian|Nonagenarian]» with [aortic stenosis|COPD], TAVR denied
note::«[centenarian|Centenarian]» admitted for [dehydration|hip pain]
note::Pt age {age}, screening mammogram exceeds age limit''')
pk('MRN', '''note::[MRN|MRN#|MRN:|MR#|MR #|Med Rec #|Medical record number|Med Rec No.|Chart #|Chart no.|Hospital no.|Unit no.] {mrn}
text::MRN={mrn}
text::MRN: {mrn}
note::records pulled for MRN {mrn}, denial overturned
note::Wrong chart, correct MRN is {mrn}
text::REF*EA*{mrn}~
note::medical record # {mrn} merged into MRN {mrn}
note::Op note scanned under chart number {mrn}
id::MRN {mrn}
note::(MRN {mrn}) needs prior auth
note::Duplicate med rec no {mrn}''')
pk('MEMBER', '''note::[Member ID|Member #|member id:|Subscriber ID|Subscriber #|Policy #|Policy number|Insured ID|Cardholder ID|Beneficiary ID|Member No.|Mbr ID] {memb}
note::denied, subscriber ID {memb} not on file
text::Member ID: {memb}
text::member_id={memb}
note::Claim rejected: policy number {memb} invalid
note::Card shows member ID {memb} not {memb}
note::Eligibility check on insured ID {memb} came back inactive
note::subscriber id {memb}, dependent 02
id::Member ID {memb}
note::rep located pt by member number {memb}
note::secondary policy no. {memb} termed''')
pk('MBI', '''text::{mbi}
id::{mbi}
note::MBI {mbi}
note::[Medicare number|Medicare ID|MBI #|Medicare beneficiary identifier] {mbi}
note::new card, {mbi} replaces old number
note::Rejected: {mbi} not found in CWF
note::Part B eligibility for {mbi} verified
text::NM109={mbi}
note::crossover under {mbi}, QMB yes
note::hospice overlap shown for {mbi}
payer::Medicare {mbi}''')
pk('HICN', '''text::{hicnd}
note::HICN {hicnb}
note::[HIC #|HICN:|HIC number|Health insurance claim number] {hicnb}
note::old Medicare number {hicnd}
note::HICN {hicnr} railroad
note::claim billed with HICN {hicnd}, MBI needed
note::RRB Medicare HICN: {hicnr}
note::Medicare HIC no. {hicnb} rejected
id::{hicnd}
note::was {hicnd}, now on MBI''')
pk('MEDICAID', '''note::{mcaid}
text::{mcaid}
note::Eligibility on {mcaid} active
note::{mcaid} termed, spend-down not met
note::secondary is {mcaid}
note::retro coverage granted, {mcaid}
note::Denied, {mcaid} not on file for DOS
note::Newborn billed under mother's {mcaid}''')
pk('ACCOUNT', '''note::[Acct|Acct #|Account #|Account number|Account no.|HAR|Patient control number|Guarantor account|Pt acct #] {acct}
text::Acct: {acct}
text::account number {acct}
note::payment posted to account {acct} in error
note::transfer credit to acct# {acct}
note::Checking account {acct} on file for autopay
note::HAR {acct} in bad debt
note::Guarantor account {acct} has small balance
note::Patient account no. {acct} closed
note::split the balance between acct {acct} and acct {acct}
note::patient control number {acct} missing on 835''')
pk('LICENSE', '''note::{dlic}
text::{dlic}
note::ID checked: {dlic}
note::{dlic} scanned at registration
note::identity verified with {dlic}, photo matches
note::Copy of {dlic} in media tab
note::address on {dlic} differs from file
note::police report lists {dlic}''')
pk('PLATE', '''note::[license plate|License plate|plate|Plate #|plate no.|tag #|license plate number|Lic. plate] {plate}
note::MVA, vehicle license plate {plate}, auto carrier primary
note::Patient's car, plate {plate}, left in ER lot
text::License plate: {plate}
note::other driver plate number {plate}
note::towed, [OH|TX|GA|AZ] plate {plate}
note::valet has license plate {plate}
note::hit by van, plate # {plate}, police notified
note::parking validation for tag # {plate}''')
pk('VIN', '''text::{vin}
note::VIN {vin}
note::VIN: {vin}, auto policy primary
note::MVA claim, vehicle {vin}
note::[med pay|PIP] carrier asks for VIN# {vin}
note::wheelchair lift installed in {vin}
note::vehicle id number {vin} on the police report
note::passenger in {vin}, subrogation open''')
pk('DEVICE', '''text::{udi}
note::UDI {udi}
note::Implant: {udi} left knee
note::[pacemaker|ICD generator|insulin pump|cochlear implant|spinal cord stimulator|CPAP|hearing aid] [serial number|serial no.|S/N|SN:|serial #] {sern}
note::[Pump|Ventilator|Glucose sensor] serial number {sern} replaced under warranty
note::device S/N {sern} explanted
text::Serial number: {sern}
note::recall letter covers serial # {sern}
note::lens UDI {udi}, right eye
note::wheelchair serial no. {sern}, repair denied
note::Invoice shows {udi}''')
pk('URL', '''text::{url}
note::records at {url}
note::See {url} for the images
note::pt uploaded photos to {url}
note::link {url} expired
note::Portal page: {url}
note::crowdfunding page {url}
note::telehealth session {url} failed
note::appeal letter posted on {url}
note::mother sent {url} with EOB''')
pk('IP', '''text::{ip4}
text::{ip6}
note::login from {ip4}
note::Portal accessed from IP {ip4}, [account locked|MFA failed]
note::IP address {ip6} logged
note::e-signature captured from {ip4}
note::consent signed at {ip6}
note::CPAP modem address {ip4}
note::failed logins from {ip4} and {ip4}
note::telehealth client {ip6} dropped
note::source ip: {ip4}''')
pk('MAC', '''text::{mac}
note::MAC {mac}
note::home monitor MAC address {mac}
note::infusion pump {mac} offline
note::CPAP modem {mac} no data since Tuesday
note::tablet {mac} loaned to patient
note::bluetooth cuff paired as {mac}
note::wifi address {mac} of the glucose hub''')
pk('CARD', '''text::{card}
note::[card|credit card|HSA card|FSA card|Visa|cc#] {card}
note::Copay charged to {card}
note::pt paid by card {card}, receipt mailed
note::Card on file {card} declined
note::refund to {card} requested
note::read card number {card} over the phone
note::payment plan uses {card}, autopay monthly
note::HSA debit {card} expired''')
pk('IBAN', '''text::{iban}
note::IBAN {iban}
note::refund by wire to {iban}
note::foreign patient, bank account {iban}
note::IBAN: {iban}, beneficiary verified
note::reimburse travel insurer at {iban}
note::Wire from {iban} received, apply to balance
note::self pay, international, {iban}''')

# ---------------------------------------------------------------- names
FIRST = W('''James|Robert|Michael|David|Richard|Joseph|Thomas|Charles|Daniel|Matthew|Anthony|Steven|Paul|Andrew|Kenneth|Kevin|Brian|Timothy|Ronald|Jason|Edward|Jeffrey|Ryan|Jacob|Gary|Nicholas|Eric|Jonathan|Stephen|Larry|Scott|Benjamin|Samuel|Gregory|Patrick|Raymond|Dennis|Jerry|Tyler|Aaron|Nathan|Douglas|Peter|Walter|Harold|Carl|Arthur|Roger|Albert|Eugene|Ralph|Louis|Philip|Bruce|Vincent|Russell
Mary|Patricia|Jennifer|Linda|Elizabeth|Barbara|Susan|Jessica|Karen|Sarah|Lisa|Nancy|Sandra|Ashley|Emily|Kimberly|Margaret|Donna|Michelle|Carol|Amanda|Melissa|Deborah|Stephanie|Rebecca|Sharon|Laura|Cynthia|Dorothy|Amy|Kathleen|Angela|Shirley|Brenda|Pamela|Emma|Nicole|Helen|Samantha|Katherine|Christine|Rachel|Carolyn|Janet|Maria|Heather|Diane|Julie|Joyce|Victoria|Kelly|Christina|Joan|Evelyn|Judith|Megan|Gladys|Mildred|Bernice|Thelma|Wilma|Edna
Jose|Juan|Luis|Carlos|Jorge|Miguel|Alejandro|Rafael|Francisco|Guadalupe|Rosa|Yolanda|Esperanza|Marisol|Xiomara|Lourdes|Graciela|Ramiro|Ignacio|Socorro|Itzel|Eulalia|Heriberto|Nayeli|Aracely|Octavio|Consuelo|Rigoberto
Mohammed|Ahmed|Omar|Fatima|Aisha|Yusuf|Khadija|Hassan|Layla|Zainab|Tariq|Nadia|Samir|Rania|Bilal|Amina|Ibrahim|Farah|Karim|Leila
Priya|Raj|Anjali|Sanjay|Deepak|Lakshmi|Vikram|Sunita|Arjun|Meera|Rohan|Kavita|Harpreet|Gurpreet|Nisha|Ashok|Pooja|Venkat|Divya|Ravi
Wei|Ming|Xiao|Jing|Mei|Hui|Yan|Linh|Thuy|Minh|Phuong|Hoa|Tuan|Huong|Ji-Woo|Min-Jun|Soo|Hye|Kenji|Yuki|Haruto|Sakura|Akiko|Takeshi|Emiko
Kwame|Ama|Chinedu|Ngozi|Oluwaseun|Adaeze|Ifeoma|Emeka|Kofi|Abena|Tendai|Thabo|Wanjiru|Amara|Folake|Babatunde|Dembe|Makena|Selam|Abebe
DeShawn|Lakeisha|Tyrone|Latoya|Jamal|Ebony|Darnell|Keisha|Malik|Shanice|Tremaine|Aaliyah|Marquis|Tamika|Rashad|Shaniqua|Kiara|Jalen|Trayvon|Nia
Vladimir|Olga|Dmitri|Svetlana|Natalia|Boris|Irina|Sergei|Katarzyna|Wojciech|Agnieszka|Zbigniew|Marek|Milos|Jelena|Dragana|Bogdan|Ioana|Andrei|Zsofia|Istvan|Katalin
Giuseppe|Francesca|Salvatore|Concetta|Vito|Carmela|Dimitrios|Eleni|Kostas|Sofia|Pierre|Genevieve|Francois|Brigitte|Hans|Gretchen|Klaus|Ingrid|Lars|Astrid|Bjorn|Sigrid|Siobhan|Niamh|Declan|Maeve|Eamon|Padraig|Rhys|Gwendolyn
Avraham|Shoshana|Moshe|Rivka|Levi|Chaya|Mendel|Keala|Leilani|Kainoa|Malia|Sione|Talia|Winona|Aiyana|Jayden|Brayden|Kaylee|Aubree|Zayden|Nevaeh|Braxton|Kinsley|Maverick|Oaklynn|Jaxon''')
LAST = W('''Smith|Johnson|Williams|Jones|Davis|Miller|Wilson|Anderson|Taylor|Thomas|Moore|Martin|Thompson|Robinson|Clark|Lewis|Walker|Hall|Allen|Wright|Scott|Hill|Adams|Nelson|Baker|Campbell|Mitchell|Roberts|Carter|Phillips|Evans|Turner|Collins|Edwards|Stewart|Morris|Rogers|Reed|Cook|Morgan|Murphy|Bailey|Cooper|Richardson|Watson|Brooks|Kelly|Sanders|Bennett|Barnes|Henderson|Coleman|Jenkins|Perry|Powell|Patterson|Hughes|Simmons|Foster|Bryant|Russell|Griffin|Hayes
Garcia|Rodriguez|Martinez|Hernandez|Lopez|Gonzalez|Perez|Sanchez|Ramirez|Torres|Flores|Rivera|Gomez|Diaz|Reyes|Morales|Ortiz|Gutierrez|Chavez|Ramos|Ruiz|Alvarez|Mendoza|Vasquez|Castillo|Jimenez|Moreno|Romero|Herrera|Medina|Aguilar|Vargas|Guzman|Salazar|Villanueva|Zaragoza|Quintanilla|Echeverria|Ybarra|Izquierdo|Montoya|Bustamante
Nguyen|Tran|Pham|Hoang|Huynh|Vo|Dang|Bui|Ngo|Kim|Park|Choi|Jung|Kang|Yoon|Chen|Wang|Liu|Zhang|Huang|Zhao|Zhou|Xu|Lin|Tanaka|Yamamoto|Nakamura|Suzuki|Watanabe|Kobayashi|Ishikawa
Patel|Singh|Sharma|Gupta|Kumar|Reddy|Iyer|Nair|Banerjee|Chatterjee|Desai|Mehta|Krishnamurthy|Venkataraman|Kaur|Sandhu|Dhillon|Bhattacharya|Joshi|Kulkarni
Khan|Ahmed|Hussain|Ali|Rahman|Siddiqui|Farooq|Haddad|Khoury|Nasser|Mansour|Abdi|Mohamud|Warsame|Qureshi|Malik|Shaikh|Hosseini|Tehrani|Karimi
Okafor|Adeyemi|Okonkwo|Mensah|Owusu|Boateng|Nwosu|Eze|Diallo|Traore|Kamau|Mwangi|Otieno|Tesfaye|Gebremariam|Bekele|Ndlovu|Moyo|Asante|Olawale
Kowalski|Nowak|Wisniewski|Wojcik|Kaminski|Zielinski|Novak|Dvorak|Horvath|Szabo|Nagy|Petrov|Ivanov|Volkov|Sokolov|Kuznetsov|Popescu|Ionescu|Jovanovic|Markovic|Shevchenko|Bondarenko
Rossi|Russo|Esposito|Bianchi|Romano|Colombo|DeLuca|Santangelo|Papadopoulos|Pappas|Economou|Dubois|Moreau|Lefebvre|Thibodeaux|Boudreaux|Fontenot|Schmidt|Schneider|Fischer|Weber|Hoffmann|Kessler|Baumgartner|Johansson|Lindqvist|Nilsson|Andersen|Hansen|Olsen|Magnusson|Virtanen
O'Brien|O'Connor|O'Malley|McCarthy|McDonald|MacDonald|McAllister|McGuire|Fitzgerald|Gallagher|Sullivan|Doherty|Kavanagh|Llewellyn|Pritchard|Abernathy|Birdwhistell|Culpepper|Featherstone|Hollingsworth|Kirkpatrick|Loomis|Mayfield|Oglethorpe|Pendergrass|Quattlebaum|Rutledge|Satterfield|Tillman|Underwood|Vanderpool|Whitaker|Yarbrough|Zimmerman
Goldberg|Rosenthal|Shapiro|Feldman|Horowitz|Lieberman|Weinstein|Rabinowitz|Kahananui|Kealoha|Tuiasosopo|Faleafa|Begay|Yazzie|Tsosie|Whitehorse|Dela Cruz|Santos|Bautista|Macaraeg|Pangilinan|Tolentino|Xiong|Vang|Moua|Keomany|Souvannavong''')
COMMON_F = FIRST[:118]
COMMON_L = [x for x in LAST[:104] if x not in ('Scott', 'Thomas', 'Clark', 'Foster', 'Hill', 'Brooks', 'Hall', 'Baker', 'Cook')]
WORDF = W('Grace|Hope|Joy|Rose|Dawn|Amber|Hunter|Mason|Chase|Grant|Mark|Will|June|May|April|Summer|Ruby|Pearl|Ivy|Jack|Frank|Faith|Crystal|Ginger|Violet|Olive|Bill|Rich|Drew|Gene|Dale|Art|Heather|Iris|Sky|Miles|Pierce|Robin|Jade|Daisy')
WORDL = W('Young|White|Long|Price|Page|Brown|Green|Black|King|Wood|Woods|Rice|Stone|Fields|Banks|Waters|Bush|Cross|Love|Bishop|Carpenter|Shepherd|Mason|Parker|Weaver|Fisher|Knight|Marsh|Frost|Snow|Winters|Rivers|Lake|Ford|Wise|Small|Little|Short|Strong|Sharp|Gray|Noble|Savage|Rush|Gamble|Pope|Hooks|Beard|Bird|Wolfe|Crow|Drake|Swan|Lamb')
PART = W('de la Cruz|De La Rosa|Van der Berg|van Dyke|Von Hagen|Della Rocca|Di Giacomo|St. Clair|Al-Rashid|El Amin|Bin Yusuf|de Leon|Del Rio|ter Horst|Van Houten|Le Blanc|La Fontaine|dos Santos|da Silva|ben Ami|De Souza|Mac Giolla|San Miguel|Abu Khalil|O Donnell')
SFX = W('Jr|Jr.|Sr|III|II|IV')


def mid():
    return R.choice('ABCDEFGHJKLMNPRSTW')


def last():
    r = R.random()
    if r < .78:
        return R.choice(LAST)
    if r < .87:
        return R.choice(LAST) + '-' + R.choice(LAST)
    if r < .95:
        return R.choice(PART)
    return R.choice(WORDL)


def first():
    r = R.random()
    if r < .9:
        return R.choice(FIRST)
    if r < .94:
        return R.choice(COMMON_F) + '-' + R.choice(W('Ann|Lynn|Marie|Paul|Lee|Rose'))
    return R.choice(WORDF)


def pair():
    f, l = first(), last()
    while f in WORDF and l in WORDL or f == l:
        f, l = first(), last()
    return f, l


def cs(s, up=.3, lo=0.0):
    r = R.random()
    return s.upper() if r < up else s.lower() if r < up + lo else s


@slot
def fl():
    f, l = pair()
    k = R.random()
    if k < .55:
        s = f + ' ' + l
    elif k < .75:
        s = f + ' ' + mid() + R.choice(['', '.']) + ' ' + l
    elif k < .85:
        s = f + ' ' + R.choice(FIRST) + ' ' + l
    elif k < .92:
        s = f + ' ' + l + R.choice([' ', ', ']) + R.choice(SFX)
    elif k < .97:
        s = R.choice(FIRST) + ' ' + R.choice(LAST[60:102]) + ' ' + R.choice(LAST[60:102])
    else:
        s = f + ' ' + mid() + ' ' + mid() + ' ' + l
    return q(cs(s))


@slot
def fll():
    return q((R.choice(FIRST) + ' ' + R.choice([R.choice(LAST), R.choice(LAST), R.choice(PART)])).lower())


@slot
def lf():
    f, l = pair()
    s = R.choice(['%s, %s' % (l, f), '%s, %s %s' % (l, f, mid()), '%s,%s' % (l, f), '%s, %s %s.' % (l, f, mid()), '%s %s, %s' % (l, R.choice(SFX), f), '%s,%s %s' % (l, f, mid()), '%s, %s %s' % (l, f, R.choice(FIRST))])
    return q(cs(s, .5, .04))


@slot
def wn():
    return q(cs(R.choice([R.choice(WORDF) + ' ' + R.choice(LAST), R.choice(FIRST) + ' ' + R.choice(WORDL), R.choice(COMMON_F) + ' ' + mid() + ' ' + R.choice(WORDL)])))


@slot
def cn():
    m = ' ' + mid() if R.random() < .25 else ''
    return q(cs(R.choice(COMMON_F) + m + ' ' + R.choice(COMMON_L), .4, .06))


@slot
def ln():
    return q(cs(R.choice([R.choice(LAST), R.choice(LAST), R.choice(WORDL), R.choice(PART)]), .2))


@slot
def lnx():
    return q(R.choice(LAST))


@slot
def fn():
    return q(cs(R.choice(FIRST), .2))


@slot
def il():
    return q(cs('%s%s %s' % (mid(), R.choice(['.', '.', '']), R.choice(LAST)), .3))


@slot
def edi():
    l, f = R.choice(LAST).upper(), R.choice(FIRST).upper()
    return q('%s*%s%s' % (l, f, R.choice(['', '*' + mid()])))


@slot
def edi2():
    return q('%s*%s' % (R.choice(LAST).upper(), R.choice(FIRST).upper()))


@slot
def hl():
    f, l = pair()
    return q(cs('%s^%s%s' % (l, f, R.choice(['', '^' + mid(), '^' + R.choice(FIRST), '^^Jr'])), .6))


FIELD = [x.split('::', 1) for x in L('''payer::{fl}
payer::{fl}
payer::{lf}
payer::{lf}
payer::{lf}
payer::{wn}
payer::{cn} [Insurance|INSURANCE|insurance]
payer::{cn} [Medicaid|MEDICAID]
payer::{cn} [self pay|SELF PAY|- self pay|(self pay)]
payer::{cn} [policy|POLICY|claim]
payer::[Self Pay|SELF PAY|Self-pay|SELFPAY] - {fl}
payer::[Patient|PATIENT|Pt]: {fl}
payer::[Guarantor|GUARANTOR|Insured|Subscriber] {fl}
payer::{hl}
payer::[Medicaid|Medicare|Aetna PPO|UHC|BCBS|Cigna] - {lf}
payer::[Medicare|Medicaid|Humana] ({fl})
payer::[C/O|c/o|ATTN:|Attn] {fl}
payer::[Estate of|ESTATE OF] {fl}
payer::{lf} - [Medicare|Cigna|Tricare|workers comp]
payer::[Mr.|Mrs.|Ms.|MR|MRS|Miss] {ln}
payer::[Mr.|Mrs.|Ms.|MRS] {fl}
text::{fl}
text::{fl}
text::{fl}
text::{lf}
text::{lf}
text::{lf}
text::{wn}
text::{hl}
text::{fll}
text::NM1*IL*1*{edi2}****MI*{memb}~
text::NM1*QC*1*{edi}~
text::NM1*IL*1*{edi}~
text::NM1*QC*1*{edi2}~
text::PID|1||{mrn}^^^HOSP^MR||{hl}||{d8}|F
text::PID|1||{mrn}^^^MAIN^MR||{hl}||{d8}|M
text::[Patient|Patient name|Pt name|Name|PATIENT NAME]: {lf}
text::[Insured|Subscriber|Guarantor|Policyholder]: {fl}
text::[Insured|Subscriber|Patient|Guarantor]: {ln}
text::RE: {fl}
text::patient={lf}
text::{fl} ([self|spouse|child|SELF|dependent])
text::[Mr|Ms|Mrs] {ln}
person::{fl}
person::{lf}
person::{fn}
person::{ln}
person::{fll}
person::{wn}''')]
words('why', 'no prior auth on file|coverage termed|duplicate claim|timely filing|not medically necessary|COB info needed|missing modifier|non-covered service|invalid member number|benefit maximum reached|out of network|bundled procedure|provider not enrolled|referral missing|experimental service|missing operative report')
words('who', 'wife|husband|mother|father|daughter|son|sister|brother|spouse|caregiver|guardian|grandmother|aunt|legal guardian|POA')
words('pay', 'Aetna|Cigna|UHC|BCBS|Medicare|Medicaid|Humana|Tricare|the payer|workers comp|Ambetter|Anthem')
words('dx', 'pneumonia|hip pain|COPD|type 2 diabetes|chest pain|low back pain|asthma|migraine|a rotator cuff tear|CKD stage 3|atrial fibrillation|cellulitis|gallstones|anemia|sleep apnea|knee osteoarthritis|depression|a wrist fracture')
words('svc', 'MRI lumbar spine|physical therapy|colonoscopy|sleep study|knee brace|CT abdomen|home health visit|infusion|cataract surgery|echocardiogram|dialysis session|wound vac|chiropractic visit|cardiac cath|observation stay')
NOTE = L('''Spoke with {fl}, {who} of patient, re denial
Pt {fl} called about balance
Patient {fl} presents with {dx}
{fl} called to dispute the {svc} charge
Claim for {fl} denied, {why}
Called {pay} on behalf of {fl}; {why}
Mr. {ln} states he never received the EOB
Mrs. {ln} will bring her new card
Ms. {ln} requests itemized bill
Miss {ln} is a dependent on her parents' plan
Per {who} {fl}, coverage ended last month
Subscriber is {fl}, patient is {fl}
Subscriber name {lf} does not match card
Insured: {fl}. Denied for {why}
Guarantor {fl} set up a payment plan
RE: {lf} - {svc} denied as {why}
re {fl}: need records for {svc}
Authorization for {fl} obtained by phone
{lf} - {why}
{lf}; {svc} not covered
PATIENT: {lf}
Patient name: {fl}; reason {why}
Name on card reads {fl}, not {fl}
{pay} has the member listed as {fl}
Member {fl} not eligible on date of service
Please rebill under {fl} as primary
Left message for {fl} to call back
LM for {fl} w/ {who}
Emailed {fl} the financial assistance form
{fl} signed the ABN
ABN on file signed by {fl}
Consent obtained from {fl} ({who})
The appeal was filed by {fl}
Appeal letter from {fl} received, {why}
{pay} rep said {fl} was termed
{fl} is the policy holder
Policy holder {fl} has {pay} through employer
Dependent {fl} aged out of plan
Newborn of {fl} not yet added to policy
Mother {fl} to add baby within 30 days
Father, {fl}, carries primary by birthday rule
{who} {fl} verified address
Emergency contact {fl} ({who})
Next of kin: {fl}
POA for patient is {fl}
{fl} was seen in clinic for {dx}
{fl} was admitted with {dx}
{fl} is a 67 y/o with {dx}
{fl}, 54F, here for {dx}
45M {fl} with {dx}
History: {fl} has had {dx} for years
{fl} reports worsening {dx}
{fl} denies fever or chills
{fl} tolerated {svc} well
{fl} was discharged home in stable condition
{fl} underwent {svc} without complication
{fl} did not keep the appointment for {svc}
Mr {ln} underwent {svc}; {why}
Mrs {ln} tolerated the procedure well
Ms {ln} has a history of {dx}
Refund due to {fl}
Refund check made out to {fl} was returned
Payment from {fl} posted to wrong patient
Payment intended for {fl} was applied to {fl}
Check signed by {fl}
Credit balance belongs to {fl}
Transfer balance to {fl} per {who}
Bill {fl} for remaining coinsurance
statement mailed to {fl}
Estate of {fl} notified, probate pending
{fl} passed away, send to estate
Deceased: {fl}
Workers comp claimant {fl} hurt back lifting boxes
claimant {lf}, adjuster needs {svc} notes
Claimant: {lf}
MVA: {fl} was the driver, {fl} the passenger
Attorney for {fl} requests records
Lien filed by attorney of {fl}
Peer to peer for {fl} declined
Peer to peer scheduled re {lf}
Prior auth for {fl} pending for {svc}
Auth was issued under {fl} by mistake
Wrong patient billed, should be {fl}
Two charts for {fl}, merge needed
Duplicate of claim for {lf}
Name change: {fl} is now {fl}
Maiden name {lnx}, married name {lnx}
aka {fl}
Corrected claim sent with name {fl}
Name misspelled on claim, should be {fl}
{pay} could not find {lf} in system
Unable to identify {lf} as our insured
Records request for {lf} from {pay}
Scanned EOB is for {fl}, not this patient
COB questionnaire mailed to {fl}
COB updated, {fl} confirmed {pay} is primary
{fl} says {pay} should be primary
{fl} states other insurance ended
{fl} refuses to pay copay
{fl} qualified for charity care
Charity application from {fl} incomplete
{fl} wants {svc} appealed
Interpreter used, {fl} understands balance
Explained deductible to {fl}
Advised {fl} that {svc} needs referral
Notified {fl} of denial, {why}
Discussed {dx} with {fl} and {who}
Seen with {who} {fl} at bedside
{who} ({fl}) present during exam
Home visit, {fl} answered door
Transport of {fl} by ambulance denied, {why}
Hospice consent: {fl}
Kidney donor {fl}, recipient {fl}
Referred by friend {fl}
Patient's name is {fl}
Patient {lf} no show
Pt: {lf} / {svc} / {why}
pt {fll} called re: bill
spoke to {fll}, {why}
claim for {fll} needs corrected dob
subscriber {fll} termed
insured name {fll}, relationship self
statement returned for {fll}
{who} {fll} will call {pay}
Pt {wn} called about {svc}
Subscriber: {wn}
Insured {wn} not found by {pay}
Patient: {wn}, denied {why}
Mr. {wn} paid the copay
Guarantor is {wn}
Pt {il} called re {why}
Subscriber {il}, group plan
PID-5 {hl} does not match
HL7 reject: {hl} not in MPI
271 response inactive, NM1*IL*1*{edi2}~
Rejected at loop 2010BA NM1*IL*1*{edi}~ name mismatch
Rejected NM1*QC*1*{edi2}~ invalid first name
Loop 2010CA NM1*QC*1*{edi}~ patient not found
{pay} paid {fl} directly, member must forward check
Spouse {fl} has {pay} as well
Twin A {fl}, Twin B {fl}
Called in by {fl}, {who}, who was upset
Per {fl} the {svc} was canceled
{fl} c/o {dx} x 3 days
{fl} s/p {svc}, f/u in 2 weeks
DX {dx}, pt {lf}, auth pending
Foster child {fl}, state is guardian
Voicemail from {fl}: wants callback
Letter to {fl} explaining {why}
Dear {fl}, your claim for {svc} was denied
Dear Mr. {ln}, we reviewed your appeal
Dear Ms. {ln}: this is not a bill''')


# ---------------------------------------------------------------- negatives
SLOT['state'] = lambda: R.choice(list(STATE_NAME.values()))
SLOT['ST'] = lambda: R.choice(list(STATE_NAME))
SLOT['n'] = lambda: R.randint(2, 9)
SLOT['nn'] = lambda: R.randint(10, 88)
SLOT['amt'] = lambda: R.choice(['%d.%02d' % (R.randint(12, 980), R.randint(0, 99)), '%d,%03d.%02d' % (R.randint(1, 48), R.randint(0, 999), R.randint(0, 99))])
SLOT['yr'] = lambda: R.randint(2012, 2025)
SLOT['age8'] = lambda: R.randint(3, 88)

P_STATE = L('''Blue Cross Blue Shield of {state}
BCBS {ST}
BCBS of {state} PPO
BlueCross BlueShield {state} FEP
Anthem BCBS {ST} Medicare Advantage
Medicaid of {state}
{state} Medicaid
{ST} Medicaid FFS
UnitedHealthcare Community Plan {state}
UHC Dual Complete {ST}
Aetna Better Health of {state}
WellCare of {state}
Ambetter of {state}
Humana Healthy Horizons in {state}
Medicare Part A {state}
Medicare Part B {ST}
Medicare - {state} (MAC)
{state} Workers Compensation Fund
Delta Dental of {state}
{state} Department of Health
{ST} CHIP
Amerigroup {state}
{state} Farm Bureau Health Plans
Railroad Medicare {ST}
{state} State Employees Health Plan
VA Community Care Network {ST}
{state} Crime Victims Compensation
{state} Laborers Health and Welfare Fund
IBEW {state} Health Fund
Teamsters {state} Welfare Trust
State of {state} Employee Benefits
{state} High Risk Pool
Cigna HealthSpring {ST}
AARP Medicare Advantage {state} HMO
{state} Physicians Health Plan''')
P_ONE = W('''Aetna|Cigna|Humana|UnitedHealthcare|United Healthcare|Anthem|Kaiser Permanente|Centene|WellCare|Ambetter|Amerigroup|CareSource|Highmark|HealthNet|Health Net|EmblemHealth|Tufts Health Plan|Fallon Health|Priority Health|HealthPartners|Medica|UCare|PreferredOne|Security Health Plan|Group Health Cooperative|Quartz|Network Health|Common Ground Healthcare|HAP|McLaren Health Plan|Meridian|Paramount|Medical Mutual|SummaCare|AultCare|The Health Plan|UPMC Health Plan|Capital BlueCross|Independence Blue Cross|Keystone First|AmeriHealth Caritas|Horizon NJ Health|AmeriGroup|Healthfirst|Fidelis Care|MetroPlus|MVP Health Care|CDPHP|Excellus|Univera|Independent Health|Affinity Health Plan|VNS Choice|Elderplan|EmpireBlue|GHI|HIP|Oxford Health Plans|ConnectiCare|Neighborhood Health Plan|BMC HealthNet|CeltiCare|AllWays|Health New England|Commonwealth Care Alliance|Community Health Options|Optima Health|Sentara Health Plans|Virginia Premier|CareFirst|Johns HopkinsX|Coventry|First Health|MultiPlan|PHCS|Beech Street|Assurant|Golden Rule|UMR|Meritain|Allegiance|HealthSCOPE|Trustmark|CoreSource|Luminare|WebTPA|Benefit Administrative Systems|AmeriBen|Key Benefit Administrators|Marpai|Auxiant|EBMS|Boon-Chapman|HealthEZ|Lucent Health|Employee Benefit Management|Nova Healthcare|Pinnacle TPA|Imagine360|Surest|Bind|Collective Health|Bright Health|Friday Health Plans|Clover Health|Devoted Health|Alignment Health|SCAN Health Plan|L.A. Care|Inland Empire Health Plan|IEHP|CalOptima|Health Plan of San Mateo|Partnership HealthPlan|Central California Alliance|Gold Coast Health Plan|Community Health Group|Alameda Alliance|Western Health Advantage|Sharp Health Plan|Sutter Health Plus|Hill Physicians|Heritage Provider Network|Optum|OptumCare|Brand New Day|Easy Choice|PacifiCare|Secure Horizons|PacificSource|Moda Health|ODS|Regence|Asuris|LifeWise|Premera|Coordinated Care|Community Health Plan of Washington|CHPW|Samaritan Health Plans|CareOregon|Trillium|AllCare|Yamhill CCO|SelectHealth|DMBA|EMIA|PEHP|Altius|Rocky Mountain Health Plans|Denver Health Medical Plan|Colorado Access|Presbyterian Health Plan|Lovelace|Banner University Family Care|Mercy Care|Arizona Complete Health|Care1st|Steward Health Choice|AHCCCS|Superior HealthPlan|Parkland Community Health Plan|Texas Childrens Health Plan|Community First|FirstCare|Driscoll|Amerivantage|Sendero|WellMed|Peoples Health|Vantage Health Plan|Louisiana Healthcare Connections|Magnolia Health|Arkansas Total Care|QualChoice|Health Advantage|GlobalHealth|CommunityCare|SoonerCare|HealthChoice|KanCare|Sunflower Health Plan|Preferred Health Systems|Home State Health|MO HealthNet|Essence|Medica Choice|Wellmark|Iowa Total Care|Hawk-I|Sanford Health Plan|Avera Health Plans|DakotaCare|Nebraska Total Care|Mountain Health Co-Op|Absolute Total Care|Select Health|First Choice|Healthy Connections|AvMed|Florida Blue|Simply Healthcare|Sunshine Health|Staywell|CarePlus|Freedom Health|Optimum Healthcare|Health First|Capital Health Plan|Prestige Health Choice|Peach State Health Plan|Alliant Health Plans|VIVA Health|TennCare|BlueCare|VSHP|Passport Health Plan|Hoosier Healthwise|MDwise|MHS|Managed Health Services|CountyCare|IlliniCare|Health Alliance|Harmony|Buckeye|HUSKY Health|MassHealth|Medi-Cal|BadgerCare|PeachCare|Apple Health|Dr. Dynasaur|Green Mountain Care|MaineCare|NJ FamilyCare|Denali KidCare|Med-QUEST|HMSA|UHA|HMAA|AlohaCare|Ohana|TriWest|Health Net Federal|TRICARE East|TRICARE West|TRICARE for Life|CHAMPVA|US Family Health Plan|Veterans Affairs|Indian Health Service|Federal Black Lung|US Dept of Labor OWCP|GEHA|MHBP|NALC|APWU|SAMBA|Foreign Service Benefit Plan|Compass Rose|Rural Carrier|Palmetto GBA|Novitas|Noridian|CGS|NGS|WPS|First Coast|State Farm|Allstate|GEICO|Progressive|USAA|Nationwide|Liberty|Farmers|Travelers|Zurich|Sedgwick|Broadspire|Corvel|ESIS|Coventry Workers Comp|AmTrust|Accident Fund|EMPLOYERS|Pinnacol|SAIF|BWC|The Hartford|Chubb|AIG|CNA|Esurance|Safeco|Amica|Metlife|Guardian|Principal|Aflac|Colonial|Unum|Transamerica|Globe|Bankers|Mutual of Omaha|Physicians Mutual|Combined|American Family|American National|United American|Sun|Ameritas|VSP|EyeMed|Superior Vision|DentaQuest|Liberty Dental|Magellan|Beacon|ValueOptions|ComPsych|Carelon|Evernorth|eviCore|CVS Caremark|Express Scripts|OptumRx|Prime|MedImpact|Navitus|Medi-Share|Christian Healthcare Ministries|Samaritan Ministries|Liberty HealthShare|Sidecar|Apostrophe|Gravie|Angle|Centivo|Oxford|Oscar Health|Carelon Behavioral|Zelis|Cofinity|HealthLink|Encore|SIHO|Sagamore|Cox HealthPlans|ProCare|PrimeWest|South Country|Hennepin|Itasca|Blue Plus|Blue Shield of California|Blue Care Network|Florida Healthy Kids''')
P_ONE = [x for x in P_ONE if x not in ('Johns HopkinsX', 'Angle', 'Sun', 'Principal', 'Hennepin', 'Harmony', 'Prime', 'Driscoll', 'Globe', 'Colonial', 'Liberty', 'First Choice')]
P_SUF = W('HMO|PPO|EPO|POS|Medicare|Medicare Advantage|Commercial|Choice Plus|Medicaid|MCO|Dual SNP|Exchange|Marketplace|Open Access|of {state}|Claims|Claims Dept|PO Box claims|Behavioral Health|Dental|Vision|Supplement|Secondary|Primary|Health Plan|Insurance Co|Inc|(out of network)|Self Funded|ASO|HDHP|Gold|Silver 70|Bronze|- Commercial|/ Medicare|Paper Claims|Workers Comp|Federal|Student Health|Ppo Plan|Senior|HMO-POS|Managed Care|Group {n4}')
P_SUF.remove('PO Box claims')
P_TPL = L('''{state} Carpenters Health Fund
Operating Engineers Local {nn} Health & Welfare
UFCW Local {nn} Benefit Fund
Plumbers & Pipefitters Local {nn}
Sheet Metal Workers Local {nn} Health Plan
Teamsters Local {nn} H&W
SEIU {nn} Benefit Fund
City of {state} Risk Management
Self Pay
SELF-PAY DISCOUNT
Charity Care
Hospice Contract
Workers Comp Generic
Auto Insurance Pending
Medicare Secondary Payer
Medicaid Pending
No Insurance
Commercial Other
Medicare HMO Misc
Client Bill
Employer Direct
Indigent Care Fund
Miscellaneous Commercial
Unknown Payer
Uninsured Discount
International Insurance
Travel Guard
Bureau of Prisons
County Jail Inmates
School Accident Insurance
Liability Insurance
Motor Vehicle Accident''')
EP_HEAD = W('''John Hancock|Harvard Pilgrim|Henry Ford|Molina|Geisinger|Davis Vision|Dean|Scott & White|Scott and White|Mary Washington|Martin's Point|Robert F. Kennedy Medical|William Penn|J.P. Farley|Daniel H. Cook|Gallagher Bassett|Thomas McGee|Stanley Steemer|Lincoln|Lincoln Heritage|Lincoln Financial|Lincoln National|Washington National|Jefferson|Jefferson Pilot|Benjamin Franklin|Madison National|Franklin|Philadelphia American|Kaiser|Kaiser Foundation|Johns Hopkins|Johns Hopkins Advantage MD|Johns Hopkins USFHP|Rush Prudential|Paul Revere|Thomas Jefferson University|George Washington University|Blessing|Marshfield|Mayo|Mayo Management|Cleveland Clinic|Carilion|Baylor Scott & White|Dartmouth Hitchcock|Brown & Brown|Arthur J. Gallagher|Marsh & McLennan|Willis Towers Watson|Crawford & Company|York Risk|Frank Gates|Cannon Cochran|Berkley|Berkshire Hathaway Guard|Charles Schwab|Wells Fargo|J.P. Morgan|Goldman Sachs|Morgan White|Morgan Stanley|Edward Jones|Raymond James|Johnson & Johnson|Johnson Controls|Procter & Gamble|John Deere|Harley-Davidson|Eli Lilly|Merck|Pfizer|Abbott|Walt Disney|Warner Bros|Wendy's|McDonald's|Arby's|Albertsons|Kroger|Publix|Meijer|Fred Meyer|J.C. Penney|Sears|Macy's|Nordstrom|Neiman Marcus|Dillard's|Marriott|Hilton|Tyson|Smithfield|Hormel|Perdue|Jimmy Dean|Sara Lee|Mary Kay|Estee Lauder|Ralph Lauren|Levi Strauss|Hobby Lobby|Lockheed Martin|Northrop Grumman|McDonnell Douglas|Boeing|Ford Motor|Chrysler|Cummins|Pratt & Whitney|Rolls-Royce|J.B. Hunt|Schneider|Werner|C.H. Robinson|Ryder|Penske|Hendrick|Rooms To Go|Ashley|La-Z-Boy|Herman Miller|S.C. Johnson|Sherwin-Williams|Dow|Duke|Drexel|Tufts|Tulane|Vanderbilt|Emory|Rice|Stanford|Cornell|Yale|Brown|Carnegie Mellon|Case Western|Rockefeller|Wheaton Franciscan|Gilsbar|Gundersen|Physicians Plus Meriter|Sutter|Scripps|Sharp|Hoag|Cedars-Sinai|Sanford|Avera|Nebraska Furniture|Weyco|Hill-Rom|Fisher|Parker Hannifin|Black & Decker|Smith & Nephew|Baker Hughes|Halliburton|Bechtel|Kiewit|Fluor|H.J. Heinz|Campbell Soup|Kellogg|Hershey|Mars|Stewart|Wm. Wrigley|Perkins Coie|Jones Day|Deloitte|Ernst & Young|Grant Thornton|Murphy Oil|Love's|Casey's|Sheetz|Wawa|Wegmans|Trader Joe's|Dick's|Bass Pro|L.L. Bean|Lowe's|Ace|Carter's|Jostens|Mead Johnson|Becton Dickinson|Baxter|Boston Mutual|Starr|Sammons|Thrivent Luther|Woodmen|Modern Woodmen|Kemper|Erie|Hanover|Harleysville|Donegal|Cunningham Lindsey|Alice Peck Day''')
EP_SUF = W('Health Plan|Employee Benefit Plan|Life Insurance Company|Health & Welfare Fund|Group Health Plan|Employee Medical Plan|Benefits Inc|Employee Health Trust|Employees Self Insured Plan|Benefits Administrators|Healthcare LLC|Insurance Group|Corp Medical Plan|Associates TPA')
EP_REAL = L('''John Hancock Life Insurance Company
John Hancock Life & Health
Harvard Pilgrim Health Care
HARVARD PILGRIM HC PPO
Henry Ford Health Plan
Molina Healthcare of {state}
MOLINA HLTHCARE OF {ST}
Molina Medicare Complete Care {ST}
Geisinger Health Plan Gold
Davis Vision Inc
Dean Health Plan
Dean Health Insurance HMO
Scott & White Health Plan
Baylor Scott & White Health Plan Medicare
Martin's Point Health Care US Family
Robert F. Kennedy Medical Plan
William Penn Life Insurance Co of New York
J.P. Farley Corporation
Daniel H. Cook Associates Inc
Gallagher Bassett Services {ST}
Thomas McGee LC
Lincoln Financial Group
Lincoln Heritage Life Insurance
Lincoln National Life
Washington National Insurance Co
Johns Hopkins Healthcare LLC
Johns Hopkins Employer Health Programs
Kaiser Foundation Health Plan of {state}
Paul Revere Life Insurance
Jefferson Health Plans
Thomas Jefferson University Health Plan
Mayo Management Services Inc
Mary Washington Health Alliance
Madison National Life Insurance
Arthur J. Gallagher & Co Risk Management
Frank Gates Service Company
Berkshire Hathaway Homestate Companies
Crawford & Company Claims {ST}
Baker Benefits Administrators
S. Byrne Benefit Consultants Inc
Allen Benefit Administrators LLC
William C. Earhart Company Inc
Zenith American Solutions
A.W. Rehn & Associates
Brown & Toland Physicians
Hill Physicians Medical Group
Monarch Healthcare IPA
Sharp Rees-Stealy Medical Group
Dell Childrens Health Plan
Cook Children's Health Plan
Parkland HealthFirst
Nippon Life Benefits
Mercer Health & Benefits
Rose Health Plan IPA
St. Vincent Health Plan
Saint Francis Employee Health Plan
St Luke's Health Plan
St. Jude Heritage Medical Group
Sisters of Mercy Health Plan
McLaren Health Advantage
McGregor PACE
Wilson Mutual Insurance
Sanford Health Plan Signature
Gundersen Health Plan
Hamilton County Employees Health Plan
Wayne County Health Choice
Harris County Hospital District
Howard County Government Health Plan
Montgomery County Public Schools
Jefferson County Employees Trust
Jackson National Life Insurance
Jackson Memorial Health Plan
Houston Methodist Employee Plan
Austin Independent School District Benefits
Carolina Care Plan Inc
Virginia Mason Health Plan
Florence School District Health Trust
Santa Clara Family Health Plan
Charlotte Mecklenburg Schools Plan
Orlando Health Employee Plan''')
HOSP = W('''Massachusetts General Hospital|Brigham and Women's Hospital|Tampa General Hospital|University Hospital|Regional Medical Center|Lakeland Regional Health|Northside Hospital|Good Samaritan Hospital|Memorial Hospital|Community Hospital East|Valley Medical Center|Mercy Hospital|Providence Portland Medical Center|Swedish Medical Center|Harborview Medical Center|Overlake Hospital|Evergreen Health|Oregon Health Science University|UCSF Medical Center|Ronald Reagan UCLA|Loma Linda University Medical Center|Desert Regional Medical Center|Sunrise Hospital|Renown Regional|Banner Desert Medical Center|HonorHealth Deer Valley|Phoenix Children's Hospital|University Medical Center|Intermountain Medical Center|Primary Children's|Presbyterian Hospital|Methodist Hospital|Texas Children's Hospital|Medical City|Parkland Memorial Hospital|Childrens Mercy|Truman Medical Center|Barnes-Jewish Hospital|Missouri Baptist|Iowa Methodist|University of Iowa Hospitals and Clinics|Abbott Northwestern|Regions Hospital|Hennepin County Medical Center|Froedtert Hospital|Northwestern Memorial|Advocate Christ|Loyola University Medical Center|Ascension Providence|Sparrow Hospital|Beaumont Hospital|Detroit Receiving|Cleveland Clinic|MetroHealth|Riverside Methodist|Grandview Hospital|Miami Valley Hospital|Kettering Health|Indiana University Health|Deaconess Hospital|Norton Hospital|Baptist Health|Erlanger Medical Center|Methodist University|Baptist Memorial Hospital|Ochsner Medical Center|East Jefferson General|University of Mississippi Medical Center|UAB Hospital|Grady Memorial|Piedmont Hospital|Northeast Georgia Medical Center|Prisma Health|MUSC|Atrium Health|Novant Health|Duke University Hospital|UNC Hospitals|Sentara Norfolk General|Inova Fairfax|MedStar Washington Hospital Center|Sinai Hospital|Greater Baltimore Medical Center|ChristianaCare|Penn Presbyterian|Temple University Hospital|Lehigh Valley Hospital|UPMC Presbyterian|Allegheny General|Hackensack University Medical Center|Cooperman Barnabas|Montefiore Medical Center|Maimonides|Mount Sinai|NYU Langone|New York-Presbyterian|Staten Island University Hospital|North Shore University Hospital|Albany Medical Center|Strong Memorial|Upstate University Hospital|Hartford Hospital|Bridgeport Hospital|Rhode Island Hospital|Boston Medical Center|Tufts Medical Center|Baystate Medical Center|UMass Memorial|Maine Medical Center|Concord Hospital|Elliot Hospital|Anchorage Native Medical Center|Queen's Medical Center|Straub Clinic''')
HOSP = [h for h in HOSP if 'Ronald' not in h]
HOSP_T = L('''{state} Orthopedic Surgery Center
{state} Heart Institute
Regional Dialysis Center of {state}
{state} State Veterans Home
Sunrise Senior Living {state}
Northern {state} Rehabilitation Hospital
{state} Imaging Partners LLC
Lakeside Nursing and Rehab {nn}
Valley Ambulance Service
Pinecrest Skilled Nursing Facility
Quest Diagnostics {state}
LabCorp {state} Draw Station
Fresenius Kidney Care {state}
DaVita {state} Dialysis
Encompass Health Rehab of {state}
Kindred Hospital {state}
Select Specialty Hospital {state}
{state} Womens Health Clinic
Shriners Hospital for Children {state}
{state} Pediatric Dentistry PC
Home Health of {state} Inc
Midwest Pain Clinic
VA Medical Center {state}
Urgent Care of {state}
Eastern {state} Psychiatric Hospital
{state} Oncology Associates
Southern {state} Critical Access Hospital
Walgreens Pharmacy #{n4}
CVS Pharmacy {n4}
Anesthesia Consultants of {state}
{state} Sleep Disorders Center
Riverbend Hospice
Cedar Grove Assisted Living
Ambulatory Surgery Center at {state} Medical Plaza
{state} Eye Institute
Emergency Physicians of {state}
University of {state} Medical Center
{state} Spine and Joint
Twin Lakes Behavioral Health
Tri-County Health Department''')
HEP = W('''Edith Nourse Rogers Memorial Veterans Hospital|Mary Black Memorial Hospital|Alice Hyde Medical Center|Roger C. Peace Rehabilitation Hospital|Texas Health Harris Methodist Hospital|Wayne Memorial Hospital|Howard County General Hospital|Harris Health System|John Muir Medical Center|Henry Ford Hospital|Johns Hopkins Hospital|Johns Hopkins Bayview Medical Center|Mary Hitchcock Memorial Hospital|Mary Imogene Bassett Hospital|Robert Wood Johnson University Hospital|Robert Packer Hospital|Thomas Jefferson University Hospital|Albert Einstein Medical Center|George Washington University Hospital|Mary Washington Hospital|Martha Jefferson Hospital|Martin Luther King Jr. Community Hospital|John Peter Smith Hospital|Ben Taub General Hospital|Lyndon B. Johnson Hospital|James A. Haley Veterans Hospital|Michael E. DeBakey VA Medical Center|Audie L. Murphy Memorial Veterans Hospital|Richard L. Roudebush VA Medical Center|Louis Stokes Cleveland VA Medical Center|Clement J. Zablocki VA Medical Center|William S. Middleton Memorial Veterans Hospital|Jesse Brown VA Medical Center|Edward Hines Jr. VA Hospital|Harry S. Truman Memorial Veterans Hospital|Robert J. Dole VA Medical Center|Jack C. Montgomery VA Medical Center|George E. Wahlen VA Medical Center|Carl T. Hayden VA Medical Center|Jerry L. Pettis Memorial VA Hospital|Malcom Randall VA Medical Center|Bruce W. Carter VA Medical Center|Charlie Norwood VA Medical Center|Ralph H. Johnson VA Medical Center|Hunter Holmes McGuire VA Medical Center|Corporal Michael J. Crescenz VA Medical Center|James J. Peters VA Medical Center|Stratton VA Medical Center|Aleda E. Lutz VA Medical Center|John D. Dingell VA Medical Center|Oscar G. Johnson VA Medical Center|Walter Reed National Military Medical Center|William Beaumont Army Medical Center|Brooke Army Medical Center|Tripler Army Medical Center|Madigan Army Medical Center|Dwight D. Eisenhower Army Medical Center|Jackson Memorial Hospital|Lincoln Medical Center|Jacobi Medical Center|Bellevue Hospital|Harlem Hospital|Lenox Hill Hospital|Nathan Littauer Hospital|Glens Falls Hospital|Samuel Mahelona Memorial Hospital|Sarah Bush Lincoln Health Center|Abraham Lincoln Memorial Hospital|Carle Foundation Hospital|Rush University Medical Center|John H. Stroger Jr. Hospital|Ann & Robert H. Lurie Children's Hospital|Ann Lurie Childrens|Edward Hospital|Elmhurst Hospital|Jesse Holman Jones Hospital|Benjamin Hooks Clinic|Le Bonheur Children's Hospital|Monroe Carell Jr Children's Hospital|Arnold Palmer Hospital for Children|Winnie Palmer Hospital|Joe DiMaggio Children's Hospital|Nicklaus Children's Hospital|Johns Hopkins All Children's|Wolfson Children's Hospital|Levine Children's Hospital|Lucile Packard Children's Hospital|Rady Children's Hospital|Mattel Children's Hospital|Peyton Manning Children's Hospital|Riley Hospital for Children|C.S. Mott Children's Hospital|Helen DeVos Children's Hospital|Nemours Alfred I. duPont Hospital|Dell Children's Medical Center|Cook Children's Medical Center|Scott & White Memorial Hospital|Hendrick Medical Center|Shannon Medical Center|Christus Spohn Hospital|Memorial Hermann Hospital|Seton Medical Center|St. David's Medical Center|St. Joseph Hospital|St. Jude Children's Research Hospital|Saint Francis Hospital|St. Mary's Hospital|St. Elizabeth Medical Center|St. Vincent's Hospital|St. Luke's Hospital|St. Anthony Hospital|St. Rita's Medical Center|St. Agnes Hospital|St. Bernard Hospital|St. Catherine Hospital|St. Clare Hospital|St. Peter's Hospital|St. Alexius Medical Center|St. Thomas Midtown Hospital|St. Mark's Hospital|Saint Alphonsus Medical Center|Mother Frances Hospital|Our Lady of Lourdes Hospital|Frances Mahon Deaconess Hospital|Barrett Hospital|Marcus Daly Memorial Hospital|Clark Fork Valley Hospital|Ivinson Memorial Hospital|Gritman Medical Center|Walter Knox Memorial Hospital|Madison Memorial Hospital|Cassia Regional Hospital|Dixie Regional Medical Center|Huntsman Cancer Hospital|Rose Medical Center|Craig Hospital|Denver Health|Penrose Hospital|Wray Community Hospital|William Newton Hospital|Wesley Medical Center|Susan B. Allen Memorial Hospital|Hutchinson Regional|Stormont Vail Hospital|Bryan Medical Center|Mary Lanning Healthcare|Mary Greeley Medical Center|Jennie Edmundson Hospital|Genesis Medical Center|Allen Hospital|Ellsworth Municipal Hospital|Grant Regional Health Center|Gundersen Lutheran|Meriter Hospital|Bellin Hospital|Theda Clark Medical Center|Aurora Sinai|Fairview Hospital|Hubert H. Humphrey Cancer Center|Phillips Eye Institute|Gillette Children's|Mayo Clinic|Ingham Regional|Bronson Methodist Hospital|Borgess Hospital|Hurley Medical Center|Harper University Hospital|Hutzel Women's Hospital|Karmanos Cancer Center|Chelsea Hospital|Dickinson County Hospital|Charles Cole Memorial Hospital|Conemaugh Memorial|Fulton County Medical Center|Fox Chase Cancer Center|Geisinger Medical Center|Evangelical Community Hospital|Reading Hospital|Penn State Milton S. Hershey Medical Center|Jefferson Abington Hospital|Crozer-Chester|Christ Hospital|Bethesda North|Jewish Hospital|Mary Rutan Hospital|Lima Memorial|Blanchard Valley|Fisher-Titus Medical Center|Wilson Memorial Hospital|Adena Pike|Clinton Memorial|Wood County Hospital|Union Hospital|Nationwide Children's|Grant Medical Center|Ohio State James Cancer Hospital|Arthur G. James Cancer Hospital|Margaret Mary Health|Schneck Medical Center|Parkview Randallia|Reid Hospital|Henry County Hospital|T.J. Samson Community Hospital|Jennie Stuart Medical Center|Ephraim McDowell Regional Medical Center|Clark Regional|Pattie A. Clay Hospital|Marcum & Wallace Hospital|James B. Haggin Memorial Hospital|Taylor Regional Hospital|Hardin Memorial|Carroll County Hospital|Jackson Purchase Medical Center|Maury Regional|Henry County Medical Center|Jellico Hospital|Johnson City Medical Center|Indian Path|Sycamore Shoals|Carilion Roanoke Memorial|Lewis-Gale Medical Center|Augusta Health|Mary Immaculate Hospital|Riverside Walter Reed Hospital|Chippenham Johnston-Willis|Henrico Doctors|John Randolph Medical Center|Stafford Hospital|Virginia Hospital Center|Inova Alexandria|Wake Forest Baptist|Moses H. Cone Memorial Hospital|Wesley Long Hospital|Annie Penn Hospital|Betsy Johnson Hospital|Cape Fear Valley|Caldwell Memorial|Hugh Chatham Memorial Hospital|Lenoir Memorial|Margaret Pardee Hospital|McDowell Hospital|Rex Hospital|Rutherford Regional|Roper Hospital|Self Regional|Tuomey|Abbeville Area|Emory Crawford Long|Emory University Hospital|Phoebe Putney Memorial Hospital|John D. Archbold Memorial Hospital|Crisp Regional|Dorminy Medical Center|Hughston Hospital|Candler Hospital|Liberty Regional|Tift Regional|Wellstar Kennestone|Flowers Hospital|Russell Medical|Helen Keller Hospital|Callahan Eye Hospital|D.W. McMillan Memorial Hospital|J. Paul Jones Hospital|Jack Hughston Memorial Hospital|George C. Grape Community Hospital|Andrew McFarland Center|H. Lee Moffitt Cancer Center|Morton Plant Hospital|Mease Dunedin|Lee Memorial|Doctors Memorial|Jay Hospital|Halifax Health|Bert Fish Medical Center|Parrish Medical Center|Holmes Regional|Lawnwood|Martin Memorial|Jupiter Medical|Mary Bird Perkins Cancer Center|Earl K. Long Medical Center|Leonard J. Chabert Medical Center|Willis-Knighton Medical Center|Huey P. Long Medical Center|Lane Regional|Lallie Kemp Hospital|E.A. Conway Medical Center''')
HEP_SKIP = ('Jesse Holman Jones Hospital', 'Benjamin Hooks Clinic', 'Augusta Health', 'Andrew McFarland Center')
HEP = [h for h in HEP if h not in HEP_SKIP]

words('field', 'patient name|date of birth|subscriber ID|member number|group number|rendering provider NPI|billing provider address|place of service|diagnosis code|procedure code|modifier|attending physician name|referring provider name|admission date|discharge date|onset date|tooth number|units of service|NDC|type of bill|value code|occurrence code|patient address|Social Security number|relationship code|taxonomy code|prior authorization number|telephone number|insured name|accident date|CLIA number|patient sex|condition code|invoice|acquisition cost|revenue code')
words('dsvc', 'this service|the procedure|the evaluation and management visit|this DME item|the lab panel|the drug|the ambulance trip|the inpatient stay|anesthesia|the consultation|the imaging study|the assistant surgeon|the therapy session|the home health episode|the screening test|the immunization|the observation hours|the supply|the biopsy|the sleep study|the genetic test|the injection|the orthotic|telehealth')
DENIAL = L('''Missing/incomplete/invalid {field}
Missing {field}.
Claim lacks {field} or it is invalid
The {field} is inconsistent with {dsvc}
Resubmit with a valid {field}
N{nn}{n}: Alert: {field} was not on file
M{nn} Missing/incomplete/invalid {field}
REJECTED - {field} REQUIRED
Front-end edit: {field} format error
{field} does not match our records
We could not identify the patient: {field} mismatch
A7:{nn}{n} {field} rejected at clearinghouse
CO-16 Claim/service lacks information: {field}
Corrected claim required, {field} changed
{dsvc} not covered under the patient's plan
{dsvc} is included in the payment for another service
{dsvc} denied as not medically necessary
CO-50 {dsvc} not deemed a medical necessity by the payer
CO-97 benefit for {dsvc} is included in another procedure already adjudicated
Precertification absent for {dsvc}
CO-197 no authorization for {dsvc}
Time limit for filing {dsvc} has expired
Coverage terminated before {dsvc}
{dsvc} exceeds the maximum number of visits ({nn})
PR-{n} patient responsibility {amt} for {dsvc}
{dsvc} is considered experimental or investigational
{dsvc} requires a referral from the primary care physician
Units for {dsvc} exceed the medically unlikely edit of {n}
NCCI edit: {dsvc} bundled
Frequency limit: {dsvc} allowed once per {nn} days
{dsvc} billed by a non-participating provider
Another payer may be primary for {dsvc}
Medical records not received for {dsvc} within {nn} days
Exact duplicate claim/service: {dsvc}
Payment for {dsvc} reduced by {amt} for multiple procedures
Deductible of {amt} applied to {dsvc}
{dsvc} must be billed by the facility
{dsvc} not payable with place of service {nn}
Diagnosis does not support {dsvc} per the LCD
{dsvc} is covered by hospice; bill the hospice
Patient is in a covered SNF stay; {dsvc} is subject to consolidated billing
Provider not certified to perform {dsvc}
Lifetime maximum reached for {dsvc}
Pre-existing exclusion applied to {dsvc}
Late charge for {dsvc} not accepted
{dsvc} was partially furnished by another physician
Charge for {dsvc} exceeds the fee schedule by {amt}
Recoupment of {amt}: {dsvc} paid in error
Signature missing for {dsvc}
Alert: You may appeal the decision on {dsvc} in writing
Work-related injury, {dsvc} is liability of the workers' compensation carrier
Documentation does not support the level billed for {dsvc}
{dsvc} paid under capitation
Sequestration reduction of {amt} for {dsvc}
Gender or age conflict with {dsvc}
Medicare Part {B} does not cover {dsvc}
Grace period: premium unpaid, {dsvc} pended
Step therapy not met for {dsvc}
Will not pay {dsvc}; mark as patient liability
Bill type {nn}{n} is invalid for {dsvc}''')
words('B', 'A|B|C|D')
DENIAL1 = L('''The date of birth follows the date of service
The date of death precedes the date of service
Patient cannot be identified as our insured
Newborn services are covered under the mother's plan
Expenses incurred prior to coverage
Subscriber and subscriber ID not found
Name and ID number do not match
Payment went to the patient, insured or responsible party
The patient has not met the required spend down
Dependent over age limit
Attachment referenced on the claim was not received
Claim spans eligible and ineligible periods of coverage
Medicare secondary payer questionnaire not on file
Procedure is inconsistent with the patient's age
Information from the other payer EOB is missing
Workers comp carrier requests first report of injury
Crossover claim denied by Medicaid
Rebill original claim, frequency code 7 without ICN
Non-covered days exceed covered days
Price override needs supervisor review
May be resubmitted with itemized bill
DRG downgraded after review
Bill Medicare first, then Medicaid
Chase letter sent for records, no response
Young adult coverage ended at age 26''')
words('sx', 'chest pain|cough|fever|dizziness|shortness of breath|nausea|low back pain|knee pain|headache|fatigue|abdominal pain|palpitations|dysuria|blurred vision|leg swelling|rash|insomnia|sore throat|ear pain|numbness')
words('cdx', 'type 2 diabetes|hypertension|COPD|Crohn\'s disease|Parkinson disease|Hodgkin lymphoma|Graves disease|asthma|heart failure|osteoarthritis|CKD stage 3|hypothyroidism|migraine|Barrett esophagus|Bell\'s palsy|Hashimoto thyroiditis|gout|osteoporosis|anemia|depression|atrial fibrillation|Raynaud phenomenon|Sjogren syndrome|cirrhosis')
words('drug', 'metformin 500 mg BID|lisinopril 10 mg daily|atorvastatin 40 mg|albuterol PRN|warfarin 5 mg|insulin glargine 20 units|sertraline 50 mg|levothyroxine 75 mcg|amoxicillin 875 mg|prednisone 20 mg taper|gabapentin 300 mg TID|omeprazole 20 mg|furosemide 40 mg IV|Mirena IUD|Norinyl|ketorolac 30 mg IM|ceftriaxone 1 g')
words('img', 'Chest x-ray|CT head|MRI of the lumbar spine|Renal ultrasound|DEXA scan|Echocardiogram|Mammogram|Venous Doppler|CT abdomen and pelvis|Knee film|Carotid duplex|PET scan|Barium swallow')
words('res', 'unremarkable|without acute findings|shows mild degenerative change|stable compared with prior|negative for fracture|negative|shows a {nn} mm nodule|limited by motion|pending')
words('dev', 'Foley catheter|Swan-Ganz catheter|Jackson-Pratt drain|Penrose drain|Hickman line|Miller blade|Milwaukee brace|Otto Bock prosthesis|Steinmann pin|Kirschner wires|Harrington rod|Holter monitor|Scott-Craig orthosis|Codman-Hakim valve|Bovie cautery|DeBakey forceps|Kelly clamp|Richardson retractor|Hoyer lift|Thomas splint|Unna boot|Philadelphia collar|Taylor brace|Charnley hip prosthesis|Mayo stand|Lofstrand crutches|Doppler probe|Gelfoam|knee immobilizer|CPAP')
words('nurse', 'RN|PT|MD|case manager|nurse|therapist|pharmacist|hospitalist|social worker')
CLIN = L('''{age8}-year-old [male|female] with {cdx} presents with {sx}
{age8} yo [M|F] c/o {sx} x {n} days
Pt is a {age8} y/o with history of {cdx}
Patient denies {sx} and {sx}
Pt reports {sx} worse at night, better with rest
No acute distress; {sx} resolved
BP 1{nn}/{nn}, HR {nn}, afebrile, {sx} improved
Vitals: T 98.{n}, RR 1{n}, SpO2 9{n}% RA, c/o {sx}
A1c {n}.{n}, continue {drug}
Start {drug} for {cdx}
Discontinued {drug} due to {sx}
Continue {drug}; recheck labs in {n} weeks
Refilled {drug} x {n}
Allergic to penicillin; given {drug}
{img} {res}
{img} ordered for {sx}
{img} {res}; {sx} persists
{img} repeated on Monday, {res}
{dev} placed without difficulty
{dev} removed, {sx} noted
{dev} in situ, site clean
Patient uses {dev}, tolerating well
{dev} replaced by {nurse}
Wound measures {n}.{n} x {n}.{n} cm, no drainage, {dev} intact
Hx of {cdx} and {cdx}
Family history positive for {cdx}
Mother with {cdx}, father with {cdx}
Assessment: {cdx}, stable. Plan: {drug}
Impression: {cdx} with {sx}
{cdx} poorly controlled, adjust {drug}
PT eval and treat for {sx}, {n}x/week for {n} weeks
Seen by {nurse}, education on {cdx} given
{nurse} notified of {sx}
Discharged home with {drug}
Patient to follow up in {n} weeks for {cdx}
Pt may ambulate as tolerated, {dev} at all times
Pain {n}/10, {sx}, given {drug}
Gait steady with {dev}
Labs: K 4.{n}, Cr 1.{n}, WBC {n}.{n}; {cdx}
GFR {nn}, {cdx}, avoid NSAIDs
EKG with sinus rhythm, {sx} resolved after {drug}
ROS negative except {sx}
Exam limited by {sx}
Medical necessity: {cdx} failed {drug}
Failed conservative treatment for {sx} including {drug}
Admitted to observation for {sx}
Transferred to ICU for {cdx} exacerbation
Counseled on diet for {cdx}
Screen positive for depression, PHQ-9 1{n}, {drug} started
Smoker {nn} pack years, {cdx}
Gravida {n} para 2, no {sx}
Infant feeding well, no {sx}
EBL {nn} mL, {dev} used
Specimen sent to pathology, {res}
Gleason {n}+3, {cdx}
Procedure tolerated, {sx} afterwards, {drug} given
Pt will return Friday for {img}
Advised rest and {drug}; {sx} should clear in {n} days
Home health {nurse} visit for {cdx}
Ejection fraction {nn}%, {cdx}
Denies smoking; reports {sx} since last winter
Long standing {cdx}, white count normal
French {nn} sheath, {dev} advanced
May bear weight, {sx} on exertion
Grade {n} sprain, {dev} fitted
Rose in bilirubin noted, hold {drug}
Price of {drug} discussed, prefers generic
Hope to wean {drug} by next visit''')
words('proc', 'arthroscopy|biopsy|excision of lesion|open reduction internal fixation|injection|debridement|endoscopy with biopsy|laparoscopic repair|revision|removal of hardware|drainage of abscess|ultrasound guidance|MRI with contrast|MRI without contrast|CT angiography|x-ray, 2 views|arthroplasty|tenotomy|nerve block|closure of wound|decompression|repair of laceration')
words('site', 'knee|shoulder|hip|ankle|wrist|elbow|lumbar spine|cervical spine|foot|hand|abdomen|breast|thyroid|bladder|kidney|colon|nasal sinus|eye|ear|femur|tibia|humerus|carotid artery|coronary artery|prostate|liver|pelvis|forearm|neck|skull')
words('mod', 'left|right|bilateral|unilateral|initial|subsequent|limited|complete|each additional level|single|percutaneous|open')
PROC = L('''{proc}, {site}, {mod}
{proc} of {site}
{mod} {proc} {site}
{site} {proc}; {mod}
Unlisted procedure, {site}
HC {proc} {site} {mod}
CHG {site} {proc}
{proc} {site} w/ fluoroscopy
{site} {proc} with general anesthesia
Anesthesia for {proc} on {site}
PR {proc} {site} add-on
{proc} ({site}), {nn} minutes
{mod} {site} {proc} under local
OP {site} {proc}''')
PROC1 = L('''Office visit, established patient, level {n}
Office or other outpatient visit, new patient, {nn} minutes
Comprehensive metabolic panel
Complete blood count with automated differential
Hemoglobin A1c
Whipple procedure
Bunionectomy with Austin osteotomy
Roux-en-Y gastric bypass
Nissen fundoplication, laparoscopic
McDonald cerclage
Burch colposuspension
Mohs micrographic surgery, first stage
Brow lift, Gillies approach
Hartmann procedure
Bankart repair of shoulder
Latarjet procedure
Norwood procedure
Fontan procedure
Heller myotomy
Le Fort I osteotomy
Broviac catheter insertion
Whitaker test
Marshall-Marchetti-Krantz procedure
Pap smear, thin prep
Coombs test, direct
Gram stain
Western blot
Electrocardiogram with interpretation
Therapeutic exercise, each 15 minutes
Manual therapy techniques
Chiropractic manipulation, 3-4 regions
Ambulance service, BLS, nonemergency
Ground mileage, per mile
Room and board, semi-private
Recovery room
Emergency department visit, high complexity
Critical care, first 30-74 minutes
Dialysis, one evaluation
Vaccine administration, first component
Colonoscopy with polypectomy by snare''')
words('epo', '''Crohn's disease|Parkinson's disease|Hodgkin lymphoma|Graves' disease|Still's disease|Smith's fracture|Colles fracture|Bennett fracture|Barton fracture|Jones fracture|Addison disease|Cushing syndrome|Alzheimer's disease|Huntington's disease|Lou Gehrig's disease|Guillain-Barre syndrome|Bell's palsy|Marfan syndrome|Ehlers-Danlos syndrome|Turner syndrome|Down syndrome|Klinefelter syndrome|Wilson's disease|Paget's disease|Hashimoto's thyroiditis|Raynaud's phenomenon|Sjogren's syndrome|Meniere's disease|Tourette syndrome|Kaposi sarcoma|Ewing sarcoma|Wilms tumor|Burkitt lymphoma|Merkel cell carcinoma|Barrett's esophagus|Zenker diverticulum|Mallory-Weiss tear|Dupuytren contracture|de Quervain tenosynovitis|Osgood-Schlatter disease|Legg-Calve-Perthes disease|Charcot foot|Baker's cyst|Morton neuroma|Achilles tendinitis|Kawasaki disease|Takayasu arteritis|Behcet disease|Wegener granulomatosis|Goodpasture syndrome|Berger disease|Bright's disease|Fanconi anemia|Von Willebrand disease|Christmas disease|Gaucher disease|Tay-Sachs disease|Niemann-Pick disease|Fabry disease|Pompe disease|Hurler syndrome|Rett syndrome|Asperger syndrome|Prader-Willi syndrome|Angelman syndrome|Williams syndrome|DiGeorge syndrome|Edwards syndrome|Patau syndrome|Noonan syndrome|Brugada syndrome|Wolff-Parkinson-White syndrome|Tetralogy of Fallot|Ebstein anomaly|Eisenmenger syndrome|Stokes-Adams attack|Wernicke encephalopathy|Korsakoff syndrome|Creutzfeldt-Jakob disease|Lambert-Eaton syndrome|Horner syndrome|Arnold-Chiari malformation|Dandy-Walker malformation|Erb's palsy|Todd's paralysis|Hirschsprung disease|Meckel diverticulum|Budd-Chiari syndrome|Gilbert syndrome|Reye syndrome|Peyronie's disease|Fournier gangrene|Bartholin cyst|Asherman syndrome|Stevens-Johnson syndrome|Hansen's disease|Lyme disease|Chagas disease|Pott's disease|Ludwig's angina|Lisfranc injury|Bankart lesion|Hill-Sachs lesion|Schatzker type II fracture|Salter-Harris fracture|Maisonneuve fracture|Monteggia fracture|Galeazzi fracture|Babinski sign|Murphy's sign|McBurney point tenderness|Romberg test|Phalen test|Tinel sign|Lachman test|McMurray test|Homans sign|Kernig sign|Glasgow coma scale|Apgar score|Braden scale|Norton scale|Morse fall scale|Trendelenburg gait|Hunter syndrome|May-Thurner syndrome|Lynch syndrome|Gardner syndrome|Cowden syndrome|Russell-Silver syndrome|Potter sequence|Scott syndrome|Allen test|Weber test|Rinne test''')
EPO = L('''{epo}
Dx: {epo}
history of {epo}
{epo}, unspecified
evaluated for {epo}
Family hx of {epo}
{epo} noted on exam
r/o {epo}
{epo}, follow up in {n} weeks
Negative for {epo}
Treatment of {epo} not covered
Discussed {epo} with patient
{epo} is the primary diagnosis''')
words('pdate', '1/1/2024|01/01/2025|July 1, 2023|10/01/2022|2024-04-01|January 1, 2021|4/15/2023|October 1, 2024|03/01/2020|6/30/2025')
POL = L('''Policy effective {pdate} for all commercial plans
Coverage policy revised {pdate}
Version {n}.{n}, effective {pdate}
Fee schedule as of {pdate}
This policy applies to dates of service on or after {pdate}
For dates of service before {pdate}, use the prior policy
LCD L3{n4} revised {pdate}
Reimbursement policy {nn}, effective {pdate}
Effective {pdate}, telehealth requires modifier 95
Effective {pdate}, prior authorization is required for {proc} of {site}
Claims must be filed within {nn} days
Appeals must be filed within 1{nn} days of the denial
Medical policy {nn}.{nn}: {proc} of {site}
See section {n}.{n}.{n} of the provider manual
Revised {pdate}: {dsvc} no longer covered
As of {pdate}, {dsvc} is bundled
Timely filing limit is {nn} days for contracted providers
Policy year {yr}, out-of-pocket maximum {amt}
{dsvc} is limited to {n} per calendar year under the {yr} policy
Guideline version {yr}.{n}
Plan year {yr} deductible {amt}''')


def icd():
    return R.choice('ABCDEFGHIJKLMNRSTZ') + '%02d' % R.randint(0, 98) + '.' + str(R.randint(0, 999))


SLOT['icd'] = icd
SLOT['cpt'] = lambda: '%d%04d' % (R.choice([1, 2, 3, 4, 5, 6, 7, 8, 9]), R.randint(1, 9899))
SLOT['hcpcs'] = lambda: R.choice('ABCEGHJKLQSTV') + n4()
SLOT['ndc'] = lambda: '%s-%s-%s' % (R.choice(['0' + dg(4), '5' + dg(4), '6' + dg(4)]), dg(4), dg(2))
SLOT['npi'] = lambda: (lambda s: s + luhn('80840' + s))(R.choice('12') + dg(8))
SLOT['rev'] = lambda: '0%d%d' % (R.randint(10, 98), R.randint(0, 9))
SLOT['m2'] = lambda: R.choice(W('25|59|26|TC|50|LT|RT|76|77|95|GT|KX|GA|QW|XS|XU|AS|80|91|33|51|52|57|58|78|79|24|22'))
SLOT['drg'] = lambda: '%03d' % R.randint(1, 989)
SLOT['carc'] = lambda: R.choice(['CO', 'PR', 'OA', 'PI']) + '-' + str(R.randint(1, 253))
SLOT['rarc'] = lambda: R.choice(['N%d' % R.randint(1, 880), 'M%d' % R.randint(1, 144), 'MA%02d' % R.randint(1, 130)])
SLOT['pcs'] = lambda: R.choice('0BF') + R.choice('SRDFHJTUWBC') + R.choice(['R', 'B', '2', 'T', 'G']) + R.choice('9DBC7') + R.choice('0348X') + R.choice('JZA') + 'Z'
CODE = L('''{icd}
{icd}, {icd}
{icd};{icd};{icd}
{cpt}
{cpt}-{m2}
{cpt} {m2}
{cpt},{cpt}
CPT {cpt}
{hcpcs}
{hcpcs}-{m2}
{hcpcs} x {n}
HCPCS {hcpcs}
NDC {ndc}
{ndc}
Rev {rev}
{rev}
REV CODE {rev} / {cpt}
DRG {drg}
MS-DRG {drg}
{carc}
{carc} {rarc}
{carc}, {rarc}, {rarc}
{rarc}
{carc}/{rarc}
ICD-10 {icd}
DX {icd} PX {cpt}
TOB {nn}{n}
POS {nn}
NPI {npi}
taxonomy 207{QR}00000X
Payer ID {nn}{n}0{n}
payer id 6{n4}
{pcs}
ICD-10-PCS {pcs}
LOINC {n4}-{n}
CVX {nn}
EIN {nn}-{n4}{nn}{n}
v{n}.{n}.{n}
005010X222A1
005010X223A{n}
SV1*HC:{cpt}:{m2}*{amt}*UN*{n}***1~
CAS*CO*45*{amt}~
HI*ABK:{icdx}~
APC 5{n}{nn}
{cpt}/{cpt}/{m2}
Loop 2310{B} REF02
HCC {nn}
CLIA {nn}D1{n4}{nn}''')
SLOT['QR'] = lambda: R.choice('QRXVK')
SLOT['icdx'] = lambda: icd().replace('.', '')


def uppercase(s, p):
    return s.upper() if R.random() < p else s


def payer():
    r = R.random()
    if r < .56:
        s = fill(R.choice(P_STATE))
    elif r < .68:
        s = fill(R.choice(P_ONE))
    elif r < .985:
        b, x = R.choice(P_ONE), fill(R.choice(P_SUF))
        if ' of ' in x and (' of ' in b or any(st in b for st in STATE_NAME.values())):
            return payer()
        s = b if set(re.findall(r'\w+', b.lower())) & set(re.findall(r'\w+', x.lower())) else b + ' ' + x
    else:
        s = fill(R.choice(P_TPL))
    s = uppercase(s, .35)
    if s.isupper() and len(s) > 28 and R.random() < .15:
        s = s[:30].strip()
    return s.lower() if R.random() < .04 else s


def payer_ep():
    if R.random() < .3:
        s = fill(R.choice(EP_REAL))
    else:
        s = R.choice(EP_HEAD) + ' ' + R.choice(EP_SUF_L)
    return uppercase(s, .4)


EP_SUF_L = EP_SUF


def hosp():
    s = R.choice(HOSP) if R.random() < .45 else fill(R.choice(HOSP_T))
    return uppercase(s, .4)


def hosp_ep():
    s = R.choice(HEP)
    r = R.random()
    if r > .7:
        s += R.choice([' - Outpatient', ' ED', ' Emergency Dept', ' Rehab Unit', ' Laboratory', ' Main Campus', ' Radiology', ' Inpatient', ' Outpt Surgery', ' Home Care', ' Physician Group'])
    return uppercase(s, .4)


def tpl(lst, up=.12, lo=0.05):
    def g():
        s = fill(R.choice(lst))
        s = s[0].upper() + s[1:] if R.random() < .8 else s
        return cs(s, up, lo)
    return g


NEG = [('payer', 2000, lambda: ('payer', payer())), ('payer_eponym', 500, lambda: ('payer', payer_ep())), ('hospital', 300, lambda: (R.choice(['text', 'text', 'payer']), hosp())),
       ('hospital_eponym', 400, lambda: (R.choice(['text', 'text', 'payer']), hosp_ep())),
       ('denial', 900, lambda: (R.choice(['text', 'note']), tpl(DENIAL if R.random() < .96 else DENIAL1, .2)())), ('clinical', 800, lambda: ('note', tpl(CLIN)())),
       ('code', 400, lambda: ('code', fill(R.choice(CODE)))), ('procedure', 400, lambda: (R.choice(['text', 'code']), tpl(PROC if R.random() < .85 else PROC1, .3)())),
       ('eponym', 250, lambda: (R.choice(['note', 'text']), tpl(EPO, .15, .1)())), ('policy', 120, lambda: (R.choice(['note', 'text']), tpl(POL, .1, 0)()))]


def build():
    out, seen = [], set()

    def put(a, k, gen, want):
        n = tries = 0
        while n < want and tries < want * 60:
            tries += 1
            c, t = gen()
            key = (k if a == 'N' else '', re.sub(r'[^a-z0-9]', '', t.lower()), c if k == 'NAMEX' else '')
            if key in seen or '\t' in t:
                continue
            seen.add(key)
            out.append((a, k, c, t))
            n += 1
        if n < want:
            print('short:', a, k, n, 'of', want, file=sys.stderr)

    def cyc(lst):
        box = []

        def g():
            if not box:
                box.extend(lst)
                R.shuffle(box)
            c, t = box.pop()
            return c, fill(t)
        return g
    put('P', 'NAME', cyc(FIELD), 1300)
    put('P', 'NAME', cyc([('note', t) for t in NOTE]), 1300)
    for k in PK:
        put('P', k, cyc(PK[k]), 100)
    for k, want, g in NEG:
        put('N', k, g, want)
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, default=10)
    ap.add_argument('--counts', action='store_true')
    a = ap.parse_args()
    R.seed(a.seed)
    rows = build()
    if a.counts:
        for (x, k), n in Counter((r[0], r[1]) for r in rows).items():
            print(x, k, n, sep='\t')
        return
    for r in rows:
        print('\t'.join(r))


if __name__ == '__main__':
    main()
