#!/usr/bin/env python3
"""Ninth evaluation set for the PHI detector: a TSV of positives (P) and hard negatives (N). All data synthetic, all people invented.

  P<TAB>KIND<TAB>context<TAB>text with identifiers in «»       N<TAB>class<TAB>context<TAB>text without PHI

Flavour: practice-management exports, payer portals, billers' free text (abbreviations, typos, ALL CAPS, phone-call notes, EOB remarks).
Templates: {slot} = a generator (PHI slots wrap themselves in «») or a word list; [a|b|] = one of. Usage: ninth_cases.py [--seed N] [--counts]
"""
import argparse
import random
import re
import sys
from collections import Counter

R = random.Random(9)
G = {}


def W(s):
    return [x.strip() for line in s.split('\n') for x in line.split('|') if x.strip()]


def L(s):
    return [x.rstrip() for x in s.strip('\n').split('\n') if x.strip()]


def pick(x):
    return R.choice(x)


def digits(n, first='0123456789'):
    return pick(first) + ''.join(pick('0123456789') for _ in range(n - 1))


def letters(n, abc='ABCDEFGHJKLMNPQRSTUVWXYZ'):
    return ''.join(pick(abc) for _ in range(n))


def q(s):
    return '«' + s + '»'


def fill(t):
    while True:
        n = re.sub(r'\[([^\[\]]*\|[^\[\]]*)\]', lambda m: pick(m.group(1).split('|')), t)
        if n == t:
            break
        t = n
    for _ in range(4):
        n = re.sub(r'\{(\w+)\}', lambda m: slot(m.group(1)), t)
        if n == t:
            break
        t = n
        while True:
            n = re.sub(r'\[([^\[\]]*\|[^\[\]]*)\]', lambda m: pick(m.group(1).split('|')), t)
            if n == t:
                break
            t = n
    return re.sub(r' {2,}', ' ', t).strip()


def slot(k):
    v = G[k]
    return str(v()) if callable(v) else pick(v)


# ------------------------------------------------------------------ people
ORIGINS = [tuple(map(W, p.split('//'))) for p in L('''
Kevin|Denise|Harold|Brenda|Russell|Tammy|Wayne|Gloria|Curtis|Joyce|Dennis|Peggy|Roger|Marlene|Todd|Sheila|Craig|Bonnie|Vernon|Phyllis|Clifford|Loretta|Bradley|Heather|Travis|Kayla|Dustin|Lindsey|Megan|Garrett//Harrington|Bledsoe|Whitaker|Pruitt|Stallings|Hensley|Thornton|Caldwell|Mayfield|Ratliff|Holloway|Brantley|Sizemore|Tillman|Crenshaw|Ledbetter|Peoples|Kirkland|Dunaway|Hargrove|Swanson|Buckner|Gentry|Albright|Mathis|Vance|Weaver|Boyd
James|Mary|Robert|Patricia|Michael|Linda|William|Barbara|David|Susan|Richard|Karen|Thomas|Nancy|Charles|Betty|Daniel|Sandra|Matthew|Donna|Anthony|Carol|Steven|Michelle|Andrew|Laura|Joshua|Rebecca|George|Sharon//Smith|Johnson|Brown|Jones|Davis|Miller|Wilson|Moore|Taylor|Anderson|Jackson|Harris|Martin|Thompson|Robinson|Clark|Lewis|Walker|Allen|Hall|Wright|Scott|Adams|Baker|Nelson|Carter|Mitchell|Turner|Phillips|Evans
Jose|Guadalupe|Luis|Rosalinda|Esteban|Yolanda|Ramiro|Leticia|Hector|Graciela|Ignacio|Maricela|Rigoberto|Esperanza|Jesus|Xiomara|Alejandro|Yesenia|Refugio|Consuelo|Arturo|Marisol|Efrain|Dolores|Gilberto|Araceli//Garza|Villarreal|Cisneros|Montoya|Zaragoza|Benavides|Quintero|Echeverria|Olivares|Saldana|Trevino|Barrientos|Arredondo|Rosales|Hinojosa|Lozano|Maldonado|Ybarra|Uribe|Cantu|Sandoval|Escobedo|Galindo|Nevarez|Rodriguez|Hernandez
Thuy|Minh|Lan|Hung|Phuong|Tuan|Huong|Dung|Khanh|Trang|Linh|Duc|Hanh|Bao|Ngoc|Quang|Thao|Vinh|Diem|Loan//Nguyen|Tran|Le|Pham|Huynh|Hoang|Phan|Vu|Dang|Bui|Do|Ngo|Duong|Ly|Truong|Dinh|Luong|Trinh|Mai|Vo
Wei|Xiu|Jianhua|Mei-Ling|Guang|Yuhan|Zhihao|Liping|Xiaoming|Hui|Jing|Qiang|Shufen|Yan|Bingwen|Lihua|Cheng|Fang|Ming|Ruolan//Zhang|Liu|Chen|Huang|Zhao|Wu|Zhou|Xu|Sun|Zhu|Guo|Liang|Zheng|Xie|Feng|Deng|Cao|Peng|Tsai|Chiu|Lau|Chow|Ouyang|Szeto
Ji-Woo|Minjun|Soo-Jin|Hyun|Eun-Kyung|Sung|Young-Ja|Jae|Haneul|Dong-Hyun|Kyung|Seo-Yeon|Tae|Mi-Sook|Chul|Yuna//Kim|Park|Choi|Jung|Kang|Yoon|Jang|Lim|Shin|Kwon|Hwang|Ahn|Ryu|Hong|Moon|Bae|Noh|Seo
Rajesh|Priya|Suresh|Lakshmi|Venkat|Anjali|Harpreet|Sunita|Arjun|Deepika|Mahesh|Kavitha|Gurpreet|Meena|Nikhil|Shalini|Dinesh|Usha|Karthik|Padma|Amit|Rekha//Patel|Reddy|Iyer|Krishnan|Chaudhary|Banerjee|Gupta|Venkataraman|Singh|Kaur|Desai|Subramanian|Mukherjee|Rao|Agarwal|Bhatt|Joshi|Kulkarni|Naidu|Pillai|Shah|Trivedi|Varghese|Thakur
Ahmed|Fatima|Omar|Layla|Yusuf|Zainab|Khalid|Amina|Hassan|Noor|Ibrahim|Salma|Mahmoud|Hanan|Tariq|Rania|Faisal|Samira|Bilal|Huda|Karim|Nadia//Al-Rashid|Haddad|Khoury|Mansour|Abdallah|Najjar|El-Sayed|Hamdan|Qureshi|Siddiqui|Farouk|Nasser|Saleh|Aziz|Bakri|Chaudhry|Malik|Rahman|Darwish|Khalil|Sheikh|Zahran|Abu-Ghazaleh|Hussain
Reza|Shirin|Behrouz|Parisa|Farhad|Mahnaz|Kourosh|Nasrin|Dariush|Azadeh|Babak|Leila|Houshang|Roya|Siavash|Mitra//Tehrani|Hosseini|Karimi|Moradi|Shirazi|Rostami|Ghorbani|Ahmadi|Farahani|Kazemi|Sadeghi|Nazari|Mohammadi|Esfahani|Daneshvar|Zand
Chinedu|Ngozi|Emeka|Adaeze|Oluwaseun|Folake|Babatunde|Yetunde|Ikechukwu|Chiamaka|Kwame|Abena|Kofi|Akosua|Tunde|Nneka|Obinna|Ifeoma|Segun|Titilayo//Okafor|Adeyemi|Nwosu|Balogun|Eze|Ogunleye|Okonkwo|Adebayo|Mensah|Boateng|Owusu|Asante|Onyekachi|Afolabi|Chukwu|Ojo|Agyeman|Danso|Oyelaran|Uzoma|Ibekwe|Akintola
Abdi|Hodan|Tesfaye|Almaz|Mulugeta|Selamawit|Dawit|Tigist|Abebe|Meskerem|Mohamud|Ifrah|Getachew|Hirut|Yonas|Bethlehem|Liban|Sahra|Kidane|Senait//Warsame|Gebremariam|Haile|Tadesse|Farah|Bekele|Kebede|Woldemariam|Abdullahi|Desta|Hailu|Jama|Alemayehu|Girma|Osman|Negash|Tekle|Mebrahtu|Asfaw|Worku
Dmitri|Svetlana|Oleksandr|Ludmila|Vladimir|Galina|Bogdan|Oksana|Igor|Natalya|Sergei|Irina|Yevgeny|Raisa|Anatoly|Zoya|Taras|Iryna|Maksim|Larisa//Kuznetsov|Petrenko|Shevchuk|Volkova|Sokolov|Kovalenko|Ivanov|Bondarenko|Morozova|Tkachenko|Lebedev|Zaitseva|Melnyk|Pavlov|Vasilenko|Romanenko|Gusev|Orlova|Kravchenko|Fedorov
Stanislaw|Grazyna|Zbigniew|Halina|Krzysztof|Malgorzata|Wojciech|Jadwiga|Vaclav|Ludmila|Milos|Zdenka|Dragan|Vesna|Goran|Jelena|Tomasz|Agnieszka|Marek|Bozena//Kowalczyk|Wisniewski|Zielinski|Nowak|Dombrowski|Szymanski|Novotny|Dvorak|Horvath|Petrovic|Jovanovic|Krajewski|Gorski|Pawlak|Sadowski|Wojcik|Kucera|Svoboda|Marković|Babic|Stefanski
Giuseppe|Concetta|Salvatore|Rosaria|Domenico|Filomena|Vincenzo|Carmela|Luigi|Angelina|Pasquale|Antonella|Rocco|Assunta|Gaetano|Lucia|Nunzio|Graziella//Esposito|Lombardi|Bianchi|DeLuca|Caruso|Santangelo|Di Pietro|Ferraro|Mancini|Pellegrino|Barbieri|D'Amico|Giordano|Vitale|Castellano|Fontana|DiMaggio|Palermo|Lo Presti|Tedesco|Marchetti
Heinrich|Ursula|Dieter|Ingeborg|Klaus|Helga|Willem|Anneke|Gerrit|Marieke|Hans|Gretchen|Friedrich|Liesl|Pieter|Saskia|Otto|Hildegard|Jurgen|Katrina//Schneider|Zimmermann|van der Berg|Hoffmann|de Vries|Kaufman|Vandermeer|Schroeder|von Hagen|Van Dyke|Dijkstra|Brandt|Kessler|Ten Eyck|Baumgartner|Koopmans|Steinmetz|Schultz|Krueger|Vogel|Engelhardt|Pfeiffer|van den Bosch
Lars|Ingrid|Bjorn|Astrid|Sven|Solveig|Erik|Gunhild|Nils|Karin|Leif|Signe|Torsten|Britta|Magnus|Elsa|Aino|Eino|Kaarina|Toivo//Lindqvist|Halvorson|Bergstrom|Nygaard|Soderberg|Rasmussen|Haugen|Torgerson|Gustafson|Kristensen|Jokinen|Makinen|Engstrom|Thorvaldsen|Aaberg|Sorensen|Lundgren|Virtanen|Nordstrom|Knutson|Amundson
Moshe|Rivka|Yaakov|Chana|Shlomo|Devorah|Avraham|Miriam|Menachem|Shoshana|Eliezer|Tzipora|Mordechai|Yael|Baruch|Esther|Zev|Malka|Yehuda|Faigy//Goldberg|Rosenfeld|Feldman|Weinstein|Abramowitz|Perlman|Schwartz|Lieberman|Katz|Blumenthal|Horowitz|Finkelstein|Teitelbaum|Grossman|Rabinowitz|Eisenberg|Halpern|Klein|Mandelbaum|Gottlieb
Rodel|Maricel|Jomar|Analyn|Benigno|Rowena|Danilo|Imelda|Reynaldo|Marites|Virgilio|Cherry|Ernesto|Lourdes|Arnel|Josefina|Dante|Erlinda//Dela Cruz|Bautista|Macaraeg|Pangilinan|Manalo|Catacutan|Villanueva|Dimaculangan|Salonga|Mercado|Tolentino|Abad|Del Rosario|Batungbacal|Ocampo|Soriano|Magsaysay|Evangelista|Dizon|Lacson
Joao|Conceicao|Antonio|Fernanda|Paulo|Lurdes|Thiago|Juliana|Jorge|Filipa|Vasco|Teresinha|Rui|Graca|Marcelo|Beatriz//Ferreira|da Silva|Oliveira|Medeiros|Pereira|dos Santos|Carvalho|Teixeira|Machado|Rodrigues|Figueiredo|de Almeida|Furtado|Pacheco|Tavares|Cabral|Moniz|Barbosa
Jean-Claude|Marie-Ange|Reginald|Guerline|Wilner|Mirlande|Pierre|Roseline|Frantz|Nadege|Emmanuel|Solange|Luc|Genevieve|Etienne|Odette|Yves|Ghislaine//Baptiste|Toussaint|Desrosiers|Jean-Louis|Charlebois|Theriault|Boudreaux|Landry|Thibodeaux|LeBlanc|Pierre-Louis|Dieudonne|Saint-Fleur|Metayer|Beauchamp|Fontenot|Robichaux|Lafleur|Guillory|Ouellette|Cyr
DeShawn|Latoya|Tyrone|Keisha|Marquis|Shaniqua|Darnell|Tamika|Jamal|Ebony|Terrell|Lakeisha|Andre|Tanisha|Demetrius|Monique|Kareem|Latasha|Cedric|Yolonda|Malik|Aaliyah//Washington|Jefferson|Booker|Gaines|Broadnax|Pettway|Dorsey|Hairston|Muhammad|Whitfield|Bethea|McCray|Rucker|Sims|Tolliver|Ivory|Banks|Gadsden|Bolden|McClendon|Battle|Toney
Leonard|Verna|Delbert|Wilma|Emerson|Lorinda|Raymond|Shawnee|Ernie|Charlene|Alvin|Darlene|Nelson|Geraldine|Thomas|Priscilla//Begay|Yazzie|Tsosie|Benally|Nez|Chee|Bitsui|Whitehorse|Two Bulls|Red Elk|Iron Cloud|Manygoats|Tapahonso|Etsitty|Running Deer|Lonetree|Sekaquaptewa|Begaye
Sione|Malia|Kealoha|Leilani|Tevita|Mele|Ioane|Sina|Keoni|Puanani|Semisi|Losa|Kaimana|Noelani|Viliami|Nalani//Tuipulotu|Kahananui|Faleafa|Kealoha|Fonoti|Kamaka|Latu|Mahoe|Tauala|Kekona|Vainuku|Palakiko|Leota|Kalani|Taufa|Nakamura|Kanoho
Konstantinos|Eleni|Dimitrios|Vasiliki|Stavros|Despina|Nikolaos|Anastasia|Spiros|Paraskevi|Hagop|Anahit|Vartan|Siranush|Garabed|Lusine|Aram|Nvard//Papadopoulos|Georgiou|Stathopoulos|Karagiannis|Vlahos|Pappas|Kouros|Economou|Sarkisian|Hakobyan|Petrosyan|Manoukian|Boyajian|Grigoryan|Avakian|Kazarian|Mavros|Tzimas
Pao|Mai|Chue|Xee|Tou|Yer|Kou|Pa Nhia|Somchai|Malee|Sokha|Chanthy|Bounmy|Vilayvanh|Dara|Bopha|Khamphone|Noy//Vang|Xiong|Moua|Lor|Thao|Yang|Her|Vue|Phommachanh|Sisouphanh|Keo|Chhim|Soukhamthath|Chanthavong|Prak|Sok|Inthavong|Srisai
Hiroshi|Yoko|Takeshi|Michiko|Kenji|Sachiko|Noboru|Haruko|Satoshi|Emiko|Isamu|Fumiko|Tadashi|Kazuko|Minoru|Ayumi//Yamamoto|Takahashi|Fujimoto|Watanabe|Kobayashi|Okamoto|Ishikawa|Matsuda|Hayashi|Shimizu|Miyamoto|Uyehara|Nishimura|Kawasaki|Inouye|Murakami|Fukuda
Siobhan|Declan|Padraig|Maureen|Fergus|Aoife|Ewan|Fiona|Rhys|Bronwyn|Callum|Moira|Brendan|Colleen|Niall|Deirdre|Seamus|Catriona//O'Sullivan|McAllister|MacDougall|O'Rourke|Fitzpatrick|McGillicuddy|Llewellyn|Campbell|O'Malley|Gallagher|McNamara|MacPherson|Kilpatrick|Donnelly|Cavanaugh|Mulcahy|McEnroe|Pritchard|O'Dell|Finnegan
''')]
WORDY = (W('Grace|May|June|Rose|Dawn|Hunter|Mason|Amber|Will|Mark|Bill|Grant|Chase|Faith|Hope|Joy|Ruby|Pearl|Olive|Ivy|Summer|Autumn|Jasmine|Violet|Daisy|Misty|Brandy|Ginger|Sandy|Rusty|Art|Gene|Frank|Rich|Drew|Cash|Angel|Destiny|Melody|Crystal'),
         W('Price|Young|White|Long|Page|Green|Black|Bush|Banks|Best|Bishop|Booth|Cross|Day|Field|Fisher|Flowers|Forest|Fox|Frost|Gold|Good|Hand|Hill|House|King|Knight|Lamb|Little|Love|Marsh|Parks|Pope|Power|Rice|Rich|Rivers|Savage|Sharp|Short|Snow|Stone|Strong|Sweet|Walls|Waters|Winter|Wood|Woods|Wise|Cook|Carpenter|Shepherd|Small|Drinkwater|Goodnight|Moody'))
STRONGF = W('James|Mary|Robert|Patricia|Michael|Linda|William|Barbara|David|Susan|Richard|Karen|Thomas|Nancy|Charles|Betty|Daniel|Sandra|Matthew|Donna|Steven|Michelle|Andrew|Laura|Joshua|Rebecca|George|Sharon|Kevin|Denise|Dennis|Brenda|Cynthia|Jeffrey|Deborah|Ronald|Kimberly|Maria|Jose|Juan|Carlos|Teresa|Rosa|Raymond|Diane|Gregory|Janet|Patrick|Theresa|Samantha|Kathleen|Stephanie|Melissa|Jennifer|Angela|Kenneth|Brian|Timothy|Jessica|Ashley|Nicole|Eric')
STRONGL = W('Smith|Johnson|Williams|Jones|Davis|Miller|Wilson|Anderson|Taylor|Thomas|Moore|Martin|Thompson|Garcia|Martinez|Robinson|Rodriguez|Lewis|Walker|Hernandez|Wright|Lopez|Gonzalez|Nelson|Carter|Mitchell|Perez|Roberts|Turner|Phillips|Campbell|Parker|Evans|Edwards|Collins|Sanchez|Morris|Rogers|Reed|Murphy|Bailey|Rivera|Cooper|Richardson|Cox|Ramirez|Torres|Peterson|Ramos|Watson|Sanders|Bennett|Barnes|Henderson|Coleman|Jenkins|Patterson|Hughes|Simmons|Foster|Butler|Gonzales|Bryant|Russell|Griffin|Diaz')
SUF = W('Jr|Sr|III|II|Jr.|IV')


class P:
    w = False

    def __init__(s, strong=False, wordy=0.07):
        s.w = False
        if strong:
            s.f, s.l, s.m = pick(STRONGF), pick(STRONGL), pick('ABCDEFGHJKLMNPRSTW')
            s.f2 = pick(STRONGF)
        elif R.random() < wordy:
            s.w = True
            if R.random() < 0.5:
                s.f, s.l = pick(WORDY[0]), pick(pick(ORIGINS)[1])
            else:
                s.f, s.l = pick(STRONGF), pick(WORDY[1])
            s.f2 = pick(STRONGF)
            s.m = pick('ABCDEFGHJKLMNPRSTW')
        else:
            o = pick(ORIGINS)
            s.f, s.l = pick(o[0]), pick(o[1])
            s.f2 = pick([x for x in o[0] if x != s.f])
            s.m = pick('ABCDEFGHJKLMNPRSTW')
            if R.random() < 0.05:
                s.l = s.l + '-' + pick(pick(ORIGINS)[1]) if '-' not in s.l and ' ' not in s.l else s.l
            elif o is ORIGINS[2] and R.random() < 0.25:
                s.l = s.l + ' ' + pick(o[1])
        s.s = pick(SUF)

    def fl(s):       # first-name-first shapes
        return pick([f'{s.f} {s.l}'] * 6 + [f'{s.f} {s.m} {s.l}', f'{s.f} {s.m}. {s.l}', f'{s.f} {s.l} {s.s}', f'{s.f} {s.m}. {s.l}, {s.s}', f'{s.f} {s.f2} {s.l}'])

    def lf(s):       # last-name-first shapes
        return pick([f'{s.l}, {s.f}'] * 5 + [f'{s.l}, {s.f} {s.m}'] * 3 + [f'{s.l},{s.f}', f'{s.l}, {s.f} {s.m}.', f'{s.l} {s.s}, {s.f}', f'{s.l},{s.f} {s.m}', f'{s.l}, {s.f} {s.f2}'])


def case(x, w=(5, 4, 1)):
    return R.choices([x, x.upper(), x.lower()], w)[0]


def nm(strong=False, form=None, w=(5, 4, 1), wordy=0.07):
    p = P(strong, wordy)
    f = form or pick(['fl', 'fl', 'lf'])
    return case(p.fl() if f == 'fl' else p.lf(), (w[0], w[1], 0) if p.w else w)


def title():
    p = P(wordy=0.0)
    x = p.l
    return pick(['Mr. ', 'Mrs. ', 'Ms. ', 'Mr ', 'Mrs ', 'Ms ', 'Miss ']) + q(x)


def edi():
    p = P(wordy=0.05)
    e = pick(['IL', 'QC', 'QC', 'IL'])
    x = f'{p.l}*{p.f}'.upper().replace('.', '')
    t = pick(['', '', '*' + p.m])
    return pick(['', '', 'HL*3*2*23*0~', 'SVC dump: ', '837 seg ', 'loop 2010BA ', '2010CA - ', 'rejected seg: ']) + f'NM1*{e}*1*' + q(x + t) + pick(['~', '', '****~', '***'])


def hl7():
    p = P(wordy=0.05)
    x = pick([f'{p.l}^{p.f}', f'{p.l}^{p.f}^{p.m}', f'{p.l}^{p.f}^{p.m}^{p.s}'])
    x = case(x, (3, 7, 0))
    return pick(['PID|1||||{}||', 'PID|||||{}|', 'PID-5: {}', 'PID|1||||{}||||', 'ADT A08 err, PID|1||||{}', 'pid.5={}']).format(q(x))


G['N'] = lambda: q(nm())                              # any full name
G['NU'] = lambda: q(nm(w=(1, 6, 0)))                  # mostly upper
G['NF'] = lambda: q(nm(form='fl', w=(6, 3, 1), wordy=0.05))       # first last
G['NL'] = lambda: q(nm(form='lf', w=(4, 6, 0)))       # last, first
G['NS'] = lambda: q(nm(strong=True, form='fl', w=(4, 5, 1)))      # both parts common
G['NSU'] = lambda: q(nm(strong=True, form='fl', w=(0, 1, 0)))
G['TN'] = title
G['EDI'] = edi
G['HL7'] = hl7


def single(a):
    while True:
        x = getattr(P(wordy=0), a)
        if len(x) > 3:
            return x


G['LAST'] = lambda: q(case(single('l'), (5, 5, 0)))
G['LASTU'] = lambda: q(single('l').upper())
G['FIRST'] = lambda: q(case(single('f'), (5, 4, 0)))

# whole field values: (context, template)
FIELD = [x.split('\t') for x in '''payer	{N}
payer	{N}
payer	{NU}
payer	{NL}
payer	{NL}
payer	{NF}
payer	{NS} Insurance
payer	{NSU} INSURANCE
payer	{NSU} INS
payer	{NSU} MEDICAID
payer	{NSU} MEDICARE
payer	{NS} Self Pay
payer	{NSU} SELFPAY
payer	{NS} Policy
payer	SELF PAY - {NU}
payer	SELF-PAY/{NL}
payer	Self Pay ({N})
payer	PRIVATE PAY {NSU}
payer	{NSU} PRIVATE PAY
payer	{NL} (SELF)
payer	{NL} - SELF PAY
payer	GUARANTOR: {N}
payer	GUAR {NL}
payer	Insured: {N}
payer	SUBSCRIBER {NL}
payer	Subscriber - {NF}
payer	PT: {N}
payer	PATIENT {NL}
payer	BILL TO {NU}
payer	Bill pt direct - {N}
payer	C/O {NU}
payer	Estate of {NF}
payer	ESTATE OF {NSU}
payer	{NL} (MOTHER)
payer	{NL} - SPOUSE
payer	{NF} (guarantor)
payer	AETNA - {NL}
payer	BCBS / {NL}
payer	UHC SUB: {NL}
payer	MCR PT {NL}
payer	TRICARE SPONSOR: {NL}
payer	WC CLMT: {NL}
payer	AUTO - INSURED: {N}
payer	MVA CLAIMANT {NL}
payer	{NS} claim
payer	Mr. & Mrs. {NF}
payer	MR {NSU}
payer	MRS. {NSU}
payer	{NSU} SELF
payer	RE: {N}
text	{N}
text	{NU}
text	{NL}
text	{NL}
text	{NF}
text	Residence of {NF}
text	HOME - {NL}
text	PT HOME ({NL})
text	PATIENT HOME: {NU}
text	Home visit: {N}
text	Pt {NL}
text	Name: {N}
text	Pt Name: {NL}
text	PATIENT NAME={NU}
text	Member name: {N}
text	Insd: {NL}
text	RP: {NL}
text	Denied - pt {NL} not eligible
text	Subscriber {N} not found
text	DENIED: {NL} NOT ON FILE W/ PAYER
text	Name mismatch: {NL} vs card
text	INVALID SUBSCRIBER {NL}
text	CO-31 patient {NF} cannot be identified
text	OA18 DUPLICATE - {NL}
text	Non covered, {NF} termed
text	COB UPDATE NEEDED FROM {NSU}
text	No auth on file for {NF}
text	N382 MISSING ID FOR PT {NL}
text	Rej: insured {NL} DOB mismatch
text	PR-27 {NL} coverage termed
text	{EDI}
text	{EDI}
text	{HL7}
text	{HL7}
text	RE: {N}
text	ATTN GUARANTOR {NL}
text	Emergency contact: {NF}
text	Signed: {NF}
text	Resp party {NL}
text	Newborn of {NF}
text	BABY BOY OF {NSU}
note	{N}
note	{NU}
note	{NL}
note	pt {NL}
note	{NF} - see prior note
note	{NL} // APPEAL SENT
note	re: {N}
note	{NL} - pls call
note	Guarantor: {NF}
note	Pt is {NF}
note	{NL} NSF CK
note	spouse: {NF}
person	{N}
person	{NU}
person	{NL}
person	{NL}
person	{NF}
person	{LAST}
person	{LASTU}
person	{FIRST}
person	{EDI}
person	{HL7}'''.split('\n')]

NOTE = L('''
Called {payerw} re {NF}, rep states claim was never recvd. Refaxed w/ corrected HCFA.
s/w rep at {payerw}, pt {NL} termed {when}, need updated ins
LVM for {NF} to call back w/ new insurance info
Left message w/ pt {NF} re balance of ${amt}
{TN} called in upset abt bill, explained deductible applies
PT {NL} CALLED - STATES SHE HAS SECONDARY WITH {PAYERU}, WILL BRING CARD
Stmt returned mail for {NF}, no forwarding addr
Appeal for {NF} denied on 2nd level, adj ${amt} to bad debt
Spoke to pt's wife {NF}, she will call {payerw} to update COB
pt's daughter {NF} is POA, paperwork scanned to media tab
Recd call from {NF} (mother of pt) asking for itemized bill
{NL} - CLM DENIED CO-{carc}, REBILLED W/ MOD {mod}
claim for {NF} kicked back, subscriber name does not match ID card
Rep advised name on file is {NL}, ours was misspelled. Corrected and rebilled.
Per portal member is listed as {NL}; updated reg
Pt changed name to {NF} after marriage, need new card on file
Patient: {N}. Denied for no referral. Sent to auth team.
Guarantor {NL} set up on pmt plan ${amt}/mo
Pymt of ${amt} from {NF} posted to wrong acct, xfer req sent
Refund ck ${amt} to {NF} - overpd copay
Ck from {PAYERU} made out to pt {NL}, pt to sign over to office
F/U: {NF} says {payerw} told her claim is pending med rec
Insured {NF} is dependent spouse of policy holder, COB letter mailed
Hardship app approved for {NF}, write off {pct}%
{TN} refused to pay copay at TOS
RE: {NL} - auth req'd for {proc}, none obtained
Subscriber: {NL}; rel to pt: child. Resubmit under sub.
newborn claim denied, need to add baby to {NF}'s policy w/in 30 days
Attorney for {NF} faxed LOP, hold stmts until settlement
{NL} MVA CASE - PIP EXHAUSTED, BILL HEALTH INS
Work comp adjuster says injured worker {NF} claim is denied as non-compensable
IW: {NL} / EMPLOYER CONTESTED / HOLD
Emailed mgr re {NF} acct, 3 denials same reason
Pls reprocess for {NF}: taxonomy was missing on orig claim
Peer to peer scheduled for {NF}, MD to call back
Pt {NF} deceased per daughter, filing w/ estate
ESTATE OF {NU} - PROBATE CLAIM FILED
DUP PT RECORDS FOR {NL}, MERGE REQUESTED
Wrong pt billed, should be {NF} not sibling
Twins: {NF} billed under sibling's ID, corrected
Scheduler note: {NF} no show x{sm}, no charge
Rqst for med rec on {NF} rec'd from {payerw}, sent 42 pgs
Pre-cert for {NL} appvd, {sm} visits
Ref expired for {NF}. PCP office to backdate.
Verified elig for {NF}, active, ded met, 20% coins
{NL} ELIG: INACTIVE PER 271
Medicaid pending for {NF}, hold 45 days
pt {NF} LM on vm, wants to dispute lab charge
per {TN}, ins should be {payerw} not {payerw}
Husband {NF} carries policy, bill {payerw} primary
Coded wrong LCD dx for {NF}; query to provider
consent signed by {NF}, legal guardian
Fam member {NF} paid ${amt} by phone w/ cc
Collections: {NL} disputes, validation ltr sent
Bankruptcy notice recd for {NF}, Ch 7, stop all stmts
Charity care docs still outstanding from {NF}
Pt {NF} moved out of state, mail returned
{NL} - RECOUPMENT BY {PAYERU} ${amt}, OFFSET ON NEXT EOB
EOB shows pmt for {NF} went to old TIN, reissue requested
EOB: PATIENT {NL} / ALLOWED {amt} / PT RESP {amt}
EOB remark for {NL}: benefit max reached
Remit has {NL} pd at {amt}, underpaid vs contract
Pt name: {NL} Status: denied Reason: CO{carc}
Name: {NL} // Ins: {PAYERU} // Bal: {amt}
pt's son {NF} picked up records
Interpreter needed when calling {NF}
Translator on line w/ {NF}, explained EOB in Spanish
Called {NF}, no ans, mailbox full
Called {NF} twice - no answer. 3rd attempt tmrw
rtnd call to {TN}, advised bal ${amt}
Dx pointer fixed, resent for {NF}
Dental claim for {NF} needs x-rays and narrative
Ortho tx for {NL} - lifetime max used
Optical: {NF} lens upgrade not covered, pt resp
DME: {NF} returned CPAP, stop rental billing
Hospice elected by {NF}, bill MAC w/ GW mod
{NL}: SNF CONSOLIDATED BILLING, BILL FACILITY
PT {NL} IN OBS STATUS NOT INPT, REBILL AS OP
Lab req missing dx for {NF}, faxed ref office
Rx PA for {NF} denied, step therapy
Telehealth POS wrong on {NF} visit, chgd to 10
{NF} says the ER told her it was covered, explained NSA rights
Notified {NF} of COBRA lapse
Mom ({NF}) states dad's plan is primary per court order
court order names {NF} as resp party for minor
Birthday rule - {NF} is primary holder
SPONSOR {NL} NOT IN DEERS, PT TO UPDATE
VA auth for {NL} expired, new RFS faxed
Medicare says {NF} in HMO, find out which one
{NF} has crossover, no need to bill 2ndary
MSP questionnaire completed w/ {NF}
CLM FOR {NL} PAST TFL, PROOF OF TIMELY ATTACHED
no coverage found for {NF}, ran thru {payerw} and {payerw}
task to {role}: call {NF} for COB
OK to w/o small bal for {NF} per policy
Applied ${amt} unapplied credit to {NF}
Fee dispute from {NF}, sent to mgr
Req itemized stmt be sent to {NF}
pt ({NF}) req call in afternoon only
Card declined for {NF}, LM
Witness to signature: {NF}
Accident details needed from {NL}; ins sent letter x2
{NL} needs to complete questionaire b4 claim will process
Denial upheld - {NL}. Pt may be billed, ABN on file.
ABN signed by {NF} for {proc}
no ABN for {NL}, cannot bill pt
Waiting on LMN for {NF}
Surgery resched for {NF}, new auth needed
{EDI} rejected A7:{carc}
{HL7} interface error, name fld too long
Pt {NF} c/o bill, states never seen here
Possible ID theft, {NF} denies being seen
Called pt, spoke w {NF} (sister), no HIPAA release on file
HIPAA release lists {NF} and {NF}
Mr and Mrs {LAST} both have bals, combine stmts
Dear {TN}, your claim was denied because prior authorization was not obtained.
Insured's name is {NL} but claim sent as {NL}
aka {NL}, prior acct under {NF}
Resent to {payerw} under sub {NL}, grp # pending
PT {NSU} / ACCT IN COLLECTIONS / DO NOT SCHED
{NL}--credit bal, refund 2 {payerw}
Auth obtained for {NF} for {proc}, {sm} units
Denial letter addressed to {TN} scanned
billed {NF} in error s/b w/c
unable to verify bene's for {NF}
VOB done, {NF}: OON, 60/40 after ded
2nd notice sent to {NF}, no resp
pt {NL} brought wrong card, ran as self pay
{NF} wants to know why {proc} wasnt covered
clm # not found under {NL}, resent paper
{NL} has 2 accts, both w/ {PAYERU}
Spoke to {NF} (guar), cc info taken, pmt ${amt}
caregiver {NF} to fax new card
{NF}'s claim hit edit for {proc}, need mod {mod}
per supv ok to adj {NL} ${amt}
{NL} - W/C DENIED, NOW BILL {PAYERU}
Auto adj states {NF} exhausted medpay
Husb of pt ({NF}) called irate, transferred to {role}
Employer confirms {NF} was termed {when}
Aunt {NF} is foster parent, no consent on file
Settlement ltr recd, client {NF}, reduce lien to ${amt}
no show fee waived for {NF}
{NF} approved for copay card thru mfr
FMLA forms for {NF} - $25 fee due
Inmate {NL} - bill county
{NL} IS QMB, CANNOT BAL BILL
Pt states {NF} on card is her ex, remove from acct
Member svcs says dependant {NF} aged off plan
Med nec appeal for {NF} - {proc} - faxed w/ notes
XR of {NF} needs read before billing
student plan for {NF} lapsed after grad
verbal auth from {NF} to speak w/ his sister
LOA needed for {NL}, {payerw} OON
Tried {NL} under both names, {payerw} has neither
''')

# ------------------------------------------------------------------ shared word lists
PAYERW = W('Aetna|BCBS|UHC|Cigna|Humana|Medicare|Mcaid|Tricare|Anthem|Ambetter|Molina|GEHA|UMR|Optum|Meritain|Wellcare|BCBSTX|Medi-Cal|Centene|Florida Blue|Highmark|Premera|Regence|Novitas|Palmetto GBA|Noridian|Evicore|Carelon|Railroad MCR|Sedgwick|State Fund|CareSource|Buckeye|Amerigroup|HealthFirst|Fidelis|EmblemHealth|ChampVA|MultiPlan|First Health')
G.update(
    payerw=PAYERW, PAYERU=[x.upper() for x in PAYERW],
    when=W('last month|this yr|end of last month|mid month|in the fall|prior to svc'),
    amt=lambda: f'{R.randint(12, 4999)}.{R.randint(0, 99):02d}', pct=lambda: R.choice([25, 40, 50, 60, 75, 80, 100]),
    carc=lambda: pick([4, 11, 15, 16, 18, 22, 27, 29, 31, 45, 50, 96, 97, 109, 119, 151, 197, 204, 236, 252]),
    rarc=W('N30|N56|M76|MA04|MA130|N115|N290|M51|N362|N428|N522|M127|N706|N19|M15|MA63|N264|N265|N657|M20'),
    mod=W('25|59|76|77|26|TC|LT|RT|50|51|GA|GY|KX|95|XU|24|57|80|AS|QW|GT|JW'), sm=lambda: R.randint(2, 12),
    proc=W('MRI L-spine|PT eval|knee scope|sleep study|CT abd/pelvis|colonoscopy|TKA|infusion|EGD|ESI inj|echo|cardiac cath|MRI brain|OT|home health|CPAP|genetic testing|PET scan|hernia repair|botox inj|nerve block|ABA therapy|speech tx|wound care|stress test|cataract sx|tonsillectomy|carpal tunnel release'),
    role=W('front desk|AR team|coder|auth dept|pmt posting|credentialing|mgr|registration|denials team'),
)

# ------------------------------------------------------------------ identifiers
AREA = W('205|251|256|334|907|480|602|520|501|479|213|310|415|510|619|714|805|818|909|916|303|719|970|203|860|302|202|305|407|561|727|813|850|904|404|706|770|912|808|208|217|309|312|618|708|773|815|219|260|317|574|812|319|515|563|316|785|913|270|502|606|859|225|318|337|504|985|207|301|410|413|508|617|781|248|313|517|586|616|734|810|218|320|507|612|651|228|601|662|314|417|573|636|816|406|308|402|702|775|603|201|609|732|856|908|505|212|315|516|518|585|607|631|716|718|845|914|252|336|704|828|910|919|701|216|330|419|513|614|740|937|405|580|918|503|541|215|412|570|610|717|724|814|401|803|843|864|605|423|615|731|865|901|931|210|214|254|281|325|361|409|432|512|713|806|817|830|903|915|936|940|956|979|435|801|802|276|434|540|703|757|804|206|253|360|425|509|304|262|414|608|715|920|307')


def tel(seps=True):
    a = pick(AREA)
    while True:
        e = digits(3, '23456789')
        if e[1:] != '11' and e != '555':
            break
    n = digits(4)
    f = pick(['({}) {}-{}', '({}){}-{}', '{}-{}-{}', '{}.{}.{}', '{}/{}-{}', '1-{}-{}-{}', '+1 {} {} {}', '+1-{}-{}-{}', '{} {} {}', '{}-{}-{}', '({}) {} {}'])
    x = f.format(a, e, n)
    if R.random() < 0.1:
        x += pick([' x', ' ext ', ' ext. ', 'x']) + digits(pick([3, 4]), '123456789')
    return x


def tel10():
    a = pick(AREA)
    e = pick('3456789') + pick('02345678') + pick('23456789')
    return a + e + digits(4)


def ssn(sep=None):
    while True:
        a, g, s = R.randint(1, 899), R.randint(1, 99), R.randint(1, 9999)
        if a != 666:
            return f'{a:03d}{sep}{g:02d}{sep}{s:04d}'


def dmax(m, y):
    return 29 if m == 2 and y % 4 == 0 and (y % 100 or y % 400 == 0) else 28 if m == 2 else 30 if m in (4, 6, 9, 11) else 31


MON = W('January|February|March|April|May|June|July|August|September|October|November|December')


def ymd(lo, hi):
    y, m = R.randint(lo, hi), R.randint(1, 12)
    return y, m, R.randint(1, dmax(m, y))


def date(lo=2018, hi=2025, kind='any'):
    y, m, d = ymd(lo, hi)
    M, yy = MON[m - 1], y % 100
    fs = [f'{m}/{d}/{y}', f'{m:02d}/{d:02d}/{y}', f'{m:02d}/{d:02d}/{yy:02d}', f'{m}/{d}/{yy:02d}', f'{m:02d}-{d:02d}-{y}', f'{m}-{d}-{yy:02d}', f'{y}-{m:02d}-{d:02d}',
          f'{d:02d}-{M[:3]}-{y}', f'{d:02d}-{M[:3].upper()}-{yy:02d}', f'{M} {d}, {y}', f'{M[:3]} {d}, {y}', f'{M[:3].upper()} {d} {y}', f'{d} {M} {y}', f'{d} {M[:3]} {y}', f'{m}.{d}.{y}', f'{m:02d}/{d:02d}/{y}', f'{m}/{d}/{yy:02d}']
    return pick(fs)


def d8(lo, hi):
    y, m, d = ymd(lo, hi)
    return f'{y}{m:02d}{d:02d}'


def md():
    y, m, d = ymd(2023, 2023)
    return pick([f'{m}/{d}', f'{m:02d}/{d:02d}'])


def drange():
    y = R.randint(2019, 2025)
    m = R.randint(1, 12)
    a, b = sorted(R.sample(range(1, 28), 2))
    s = pick(['-', ' - ', ' to ', ' thru '])
    return pick([f'{m:02d}/{a:02d}/{y}{s}{m:02d}/{b:02d}/{y}', f'{m}/{a}/{y % 100:02d}{s}{m}/{b}/{y % 100:02d}'])


def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        v = int(c)
        if i % 2:
            v = v * 2 - 9 if v > 4 else v * 2
        t += v
    return t % 10 == 0


def luhn(stem):
    return next(stem + c for c in '0123456789' if luhn_ok(stem + c))


def card():
    p, n = pick([('4', 16), ('4', 16), ('4', 16), (str(R.randint(51, 55)), 16), (str(R.randint(51, 55)), 16), (str(R.randint(2221, 2720)), 16), ('34', 15), ('37', 15), ('37', 15), ('6011', 16), ('65', 16), ('644', 16), ('36', 14), ('3530', 16)])
    s = luhn(p + digits(n - 1 - len(p)))
    if n == 15:
        return pick([s, f'{s[:4]} {s[4:10]} {s[10:]}', f'{s[:4]}-{s[4:10]}-{s[10:]}'])
    if n == 14:
        return pick([s, f'{s[:4]} {s[4:10]} {s[10:]}'])
    return pick([s, ' '.join(s[i:i + 4] for i in range(0, 16, 4)), '-'.join(s[i:i + 4] for i in range(0, 16, 4))])


def iban():
    cc, body = pick([('DE', '18'), ('GB', 'A18'), ('FR', '23'), ('ES', '20'), ('NL', 'A10'), ('IT', 'L22'), ('BE', '12'), ('CH', '17'), ('AT', '16'), ('IE', 'A18'), ('PT', '21'), ('SE', '20'), ('DK', '14'), ('NO', '11'), ('PL', '24'), ('FI', '14')])
    if body[0] == 'A':
        n = int(body[1:])
        b = letters(4, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') + digits(n - 4)
    elif body[0] == 'L':
        b = letters(1, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') + digits(22)
    else:
        b = digits(int(body))
    num = ''.join(str(int(c, 36)) for c in b + cc + '00')
    s = cc + f'{98 - int(num) % 97:02d}' + b
    return pick([s, ' '.join(s[i:i + 4] for i in range(0, len(s), 4))])


def vin():
    tr = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    tr.update({str(i): i for i in range(10)})
    wt = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    wmi = pick(W('1FT|1G1|1HG|2T1|3FA|4T1|5YJ|JN1|KNA|WBA|1C4|5NP|2HG|JTD|1N4|19X|3VW|5TD|KM8|1GC'))
    s = wmi + letters(2, 'ABCDEFGHJKLMNPRSTUVWXYZ') + digits(3, '123456789') + '0' + pick('ABCDEFGHJKLMNPR') + letters(1, 'ABCDEFGHJKLMNPRSTUVWXYZ') + digits(6)
    c = sum(tr[x] * w for x, w in zip(s, wt)) % 11
    return s[:8] + ('X' if c == 10 else str(c)) + s[9:]


MB = 'ACDEFGHJKMNPQRTUVWXY'


def mbi(dash=None):
    an = lambda: pick(MB + '0123456789')
    s = digits(1, '123456789') + pick(MB) + an() + digits(1) + pick(MB) + an() + digits(1) + pick(MB) + pick(MB) + digits(2)
    if dash if dash is not None else R.random() < 0.4:
        s = f'{s[:4]}-{s[4:7]}-{s[7:]}'
    return s.lower() if R.random() < 0.08 else s


def hicn(dash=True):
    suf = pick(W('A|A|A|A|B|B1|B2|C1|C2|D|D6|W|W1|HA|T|TA|M'))
    return ssn('-' if dash else '') + suf


def gtin():
    b = '0' + digits(12)
    t = sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(b))
    return b + str(-t % 10)


def udi():
    y, m, d = ymd(2024, 2031)
    e = f'(17){y % 100:02d}{m:02d}{d:02d}'
    return pick([f'(01){gtin()}{e}(21){letters(2)}{digits(7)}', f'(01){gtin()}{e}(10){letters(1)}{digits(5)}(21){digits(9)}', f'(01){gtin()}(21){letters(3)}{digits(6)}'])


def medicaid():
    return pick([lambda: ('NY ', letters(2, 'ABCDEFGHJKLMNPRSTUVWXYZ') + digits(5) + letters(1)), lambda: ('CA ', '9' + digits(7) + letters(1, 'ACDEFGHJMNSTVW')), lambda: ('TX ', digits(9, '1234567')), lambda: ('FL ', digits(10, '789')),
                 lambda: ('PA ', digits(10, '3456789')), lambda: ('MI ', digits(10, '3456789')), lambda: ('MA ', '100' + digits(9)), lambda: ('OH ', '91' + digits(10)), lambda: ('WA ', digits(9, '12') + 'WA'), lambda: ('AZ ', 'A' + digits(8))])()


def lic():
    return pick([lambda: ('CA', letters(1) + digits(7)), lambda: ('FL', f'{letters(1)}{digits(3)}-{digits(3)}-{R.randint(30, 99)}-{digits(3)}-{digits(1)}'), lambda: ('NJ', letters(1) + digits(14)), lambda: ('TX', digits(8, '0123')), lambda: ('IL', letters(1) + digits(11)),
                 lambda: ('NY', digits(9, '123456789')), lambda: ('MI', letters(1) + digits(12)), lambda: ('WA', 'WDL' + letters(4) + digits(3) + letters(2)), lambda: ('PA', digits(8, '123')), lambda: ('VA', letters(1) + digits(8)), lambda: ('OH', letters(2) + digits(6)), lambda: ('MN', letters(1) + digits(12))])()


def plate():
    return pick([lambda: letters(3) + '-' + digits(4), lambda: letters(3) + digits(4), lambda: digits(1, '123456789') + letters(3) + digits(3), lambda: letters(3) + ' ' + digits(4), lambda: letters(2) + digits(5), lambda: digits(3) + letters(3), lambda: letters(3) + digits(3)])()


def mac():
    b = [f'{R.randint(16, 254):02x}' for _ in range(6)]
    return pick([':'.join(b), ':'.join(b).upper(), '-'.join(b).upper(), f'{b[0]}{b[1]}.{b[2]}{b[3]}.{b[4]}{b[5]}'])


def ip():
    if R.random() < 0.25:
        h = lambda: f'{R.randint(256, 65535):x}'
        return pick([f'2001:db8:{h()}:{h()}:{h()}:{h()}:{h()}:{h()}', f'2600:{h()}::{h()}', f'fe80::{h()}:{h()}:{h()}:{h()}', f'::ffff:10.{R.randint(1, 254)}.{R.randint(1, 254)}.{R.randint(1, 254)}'])
    return f'{pick([10, 24, 47, 66, 68, 71, 73, 98, 107, 142, 172, 174, 192, 208])}.{R.randint(1, 254)}.{R.randint(0, 254)}.{R.randint(1, 254)}'


def asc(s):
    return re.sub(r'[^a-z]', '', s.lower().replace('ć', 'c'))


def email():
    p = P(wordy=0)
    f, l = asc(p.f), asc(p.l)
    u = pick([f'{f}.{l}', f'{f[0]}{l}', f'{f}{l}{R.randint(40, 99)}', f'{f}_{l}', f'{l}{f[0]}{R.randint(1, 999)}', f'{f}{R.randint(1950, 2004)}', f'{l}.fam', f'{f}.{l}+bills', f'the{l}s', f'{f}-{l}'])
    d = pick(W('gmail.com|yahoo.com|aol.com|hotmail.com|comcast.net|outlook.com|icloud.com|att.net|sbcglobal.net|verizon.net|msn.com|cox.net|ymail.com|protonmail.com|bellsouth.net|live.com|charter.net|earthlink.net|frontier.com|mail.utexas.edu|me.com'))
    return pick([str, str, str, str.upper])(f'{u}@{d}')


def url():
    i = digits(pick([5, 6, 7]), '123456789')
    p = P(wordy=0)
    n = f'{asc(p.f)}-{asc(p.l)}'
    return pick([f'https://mychart.{pick(W("lakeviewhealth|valleymed|northshoreclinic|cedarpoint"))}.org/pt/{i}', f'www.{asc(p.l)}family.com', f'http://portal.{pick(W("bluffcityortho|sunriseped|metrocardio"))}.com/stmt?acct={i}', f'https://www.facebook.com/{n}', f'www.caringbridge.org/visit/{asc(p.f)}{asc(p.l)}', f'https://gofundme.com/f/help-{n}', f'https://pay.{pick(W("quickbillmed|docpay|medstmt"))}.net/i/{i}', f'instagram.com/{asc(p.f)}.{asc(p.l)}', f'https://{pick(W("ehr|pm|imaging|pacs"))}.{pick(W("riverbend|stonegate|eastsidemd"))}.com/patient/{i}/docs', f'www.linkedin.com/in/{n}', f'ftp://files.{pick(W("billco|rcmworks"))}.com/in/{n}.pdf'])


CSZ = [x.split(',') for x in W('Tulsa,OK,74103|Oklahoma City,OK,73102|Dallas,TX,75201|Houston,TX,77002|Austin,TX,78701|San Antonio,TX,78205|El Paso,TX,79901|Denver,CO,80202|Phoenix,AZ,85004|Tucson,AZ,85701|Los Angeles,CA,90012|San Diego,CA,92101|Sacramento,CA,95814|Fresno,CA,93721|Portland,OR,97204|Seattle,WA,98101|Spokane,WA,99201|Boise,ID,83702|Salt Lake City,UT,84101|Las Vegas,NV,89101|Reno,NV,89501|Albuquerque,NM,87102|Omaha,NE,68102|Lincoln,NE,68508|Des Moines,IA,50309|Minneapolis,MN,55401|St Paul,MN,55101|Milwaukee,WI,53202|Madison,WI,53703|Chicago,IL,60601|Peoria,IL,61602|St Louis,MO,63101|Kansas City,MO,64106|Wichita,KS,67202|Topeka,KS,66603|Little Rock,AR,72201|Memphis,TN,38103|Nashville,TN,37203|Knoxville,TN,37902|Louisville,KY,40202|Lexington,KY,40507|Cincinnati,OH,45202|Cleveland,OH,44114|Columbus,OH,43215|Toledo,OH,43604|Detroit,MI,48226|Grand Rapids,MI,49503|Lansing,MI,48933|Indianapolis,IN,46204|Fort Wayne,IN,46802|Pittsburgh,PA,15222|Philadelphia,PA,19107|Harrisburg,PA,17101|Buffalo,NY,14202|Rochester,NY,14604|Syracuse,NY,13202|Albany,NY,12207|Brooklyn,NY,11201|Newark,NJ,07102|Trenton,NJ,08608|Hartford,CT,06103|Providence,RI,02903|Boston,MA,02116|Worcester,MA,01608|Portland,ME,04101|Manchester,NH,03101|Burlington,VT,05401|Baltimore,MD,21201|Richmond,VA,23219|Norfolk,VA,23510|Roanoke,VA,24011|Charleston,WV,25301|Raleigh,NC,27601|Charlotte,NC,28202|Greensboro,NC,27401|Columbia,SC,29201|Atlanta,GA,30303|Savannah,GA,31401|Jacksonville,FL,32202|Tampa,FL,33602|Miami,FL,33130|Orlando,FL,32801|Birmingham,AL,35203|Mobile,AL,36602|Jackson,MS,39201|New Orleans,LA,70112|Baton Rouge,LA,70802|Shreveport,LA,71101|Honolulu,HI,96813|Anchorage,AK,99501|Fargo,ND,58102|Sioux Falls,SD,57104|Billings,MT,59101|Cheyenne,WY,82001')]
CTY = W('Maricopa|Cuyahoga|Tarrant|Hennepin|Allegheny|Multnomah|Bexar|Fulton|Macomb|Oakland|Pima|Clackamas|Shelby|Pinellas|Kern|Bucks|Erie|Lubbock|Yakima|Mecklenburg')


def street():
    n = pick([digits(pick([2, 3, 4, 5]), '123456789')] * 8 + [f'{digits(3, "123456789")}{pick("ABC")}', f'{digits(2, "123456789")}-{digits(2, "123456789")}', f'{digits(3, "123456789")} 1/2', f'W{digits(3, "123")} N{digits(5, "123456789")}'])
    pre = pick([''] * 6 + ['N ', 'S ', 'E ', 'W ', 'NW ', 'SE ', 'North ', 'West '])
    w = pick(W('Elm|Maple|Oakridge|Sycamore|Washington|Cedar Hollow|Birchwood|Mockingbird|Lakeshore|Chestnut|Old Mill|Quail Run|Juniper|Prairie View|Magnolia|Peachtree|Larkspur|Fairmont|Delaware|Martin Luther King|Jefferson|Willow Bend|Pecan Valley|Stonebridge|Sunset|Cottonwood|Hawthorne|Monroe|Riverside|Poplar|14th|3rd|82nd|42nd|Bayview|Kensington|Meadowlark|Holly Springs|Ridgecrest|Vista Del Sol|San Pedro|Church|Main'))
    s = pick(W('St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Ct|Court|Pl|Way|Cir|Ter|Trl|Pkwy|St.|Ave.|Rd.|Dr.|Loop|Cv|Sq'))
    u = pick([''] * 6 + [f' Apt {R.randint(1, 40)}', f' Apt {R.randint(1, 9)}{pick("ABCD")}', f' #{R.randint(2, 420)}', f' Unit {R.randint(1, 60)}', f', Apt. {R.randint(1, 30)}', f' Lot {R.randint(1, 80)}', f' Ste {R.randint(100, 400)}', ' Fl 2'])
    return case(f'{n} {pre}{w} {s}{u}', (5, 5, 1))


def address():
    k = R.random()
    if k < 0.72:
        return street()
    if k < 0.9:
        return pick([f'P.O. Box {R.randint(10, 9999)}', f'PO Box {R.randint(10, 9999)}', f'PO BOX {R.randint(10, 99999)}', f'P O Box {R.randint(10, 999)}', f'RR {R.randint(1, 5)} Box {R.randint(10, 400)}', f'HC {R.randint(10, 80)} Box {R.randint(10, 400)}', f'PSC {R.randint(100, 900)} Box {R.randint(1000, 9999)}', f'RR{R.randint(1, 4)} BOX {R.randint(10, 250)}'])
    return pick([f'{digits(4, "123456789")} County Road {R.randint(10, 900)}', f'{digits(4, "123456789")} Hwy {R.randint(10, 299)}', f'{digits(3, "123456789")} Broadway', f'{digits(4, "123456789")} Avenue {pick("HJKMPR")}', f'{digits(5, "123456789")} State Hwy {R.randint(10, 299)}', f'{digits(4, "123456789")} County Rd {R.randint(10, 900)}', f'{digits(4, "123456789")} US Highway {R.randint(10, 99)}'])


CS = lambda: pick(CSZ)


def city_state():
    c, s, _ = CS()
    full = dict(OK='Oklahoma', TX='Texas', OH='Ohio', FL='Florida', CA='California', MI='Michigan', TN='Tennessee', WI='Wisconsin', NC='North Carolina', MN='Minnesota')
    u = R.random() < 0.4
    st = full.get(s, s) if R.random() < 0.35 else s
    return q(c.upper() if u else c) + pick([', ', ', ', ' ' if len(st) == 2 else ', ']) + (st.upper() if u else st)


def cszip():
    c, s, z = CS()
    u = R.random() < 0.5
    z4 = pick(['', '', '-' + digits(4, '123456789')])
    return f'{q(c.upper() if u else c)}, {s} {q(z + z4)}'


def zonly():
    c, s, z = CS()
    return s, z + pick(['', '', '-' + digits(4, '123456789')])


def age():
    return R.randint(90, 107)


G.update(
    ssn=lambda: q(ssn(pick(['-', '-', '-', ' ', '.']))), ssn9=lambda: q(ssn('')), ssn4=lambda: q(digits(4, '123456789')),
    ph=lambda: q(tel()), ph10=lambda: q(tel10()), em=lambda: q(email()), url=lambda: q(url()), ip=lambda: q(ip()), mac=lambda: q(mac()), card=lambda: q(card()), iban=lambda: q(iban()), vin=lambda: q(vin()),
    dob=lambda: q(date(1932, 2019)), dos=lambda: q(date(2019, 2025)), dob8=lambda: q(d8(1932, 2019)), dos8=lambda: q(d8(2019, 2025)), md=lambda: q(md()), dr=lambda: q(drange()),
    my=lambda: q(f'{pick(MON)} {R.randint(2017, 2025)}'), dobm=lambda: q(f'{pick(MON)} {R.randint(1, 28)}, {R.randint(1930, 2015)}'),
    mbi=lambda: q(mbi()), hicn=lambda: q(hicn()), hicnb=lambda: q(hicn(False)), rrb=lambda: q(pick(['A', 'MA', 'WA', 'WD']) + pick(['-', '']) + digits(6, '123456789')),
    addr=lambda: q(address()), st=lambda: q(street()), cs=city_state, csz=cszip, city=lambda: q(case(CS()[0], (6, 4, 0))), cty=lambda: q(pick(CTY) + ' County'),
    stz=lambda: (lambda t: f'{t[0]} {q(t[1])}')(zonly()), zip=lambda: q(zonly()[1]),
    age=lambda: q(str(age())), udi=lambda: q(udi()), serial=lambda: q(pick([letters(2) + digits(7), letters(3) + digits(6), digits(9, '123456789'), letters(1) + digits(8), digits(4, '123456789') + '-' + digits(6), letters(2) + digits(4) + letters(1) + digits(3)])),
    mrn=lambda: q(pick([digits(6, '123456789'), digits(7, '123456789'), digits(8), '00' + digits(6), letters(1) + digits(7), letters(2) + digits(6), 'M' + digits(9), digits(5, '123456789'), digits(10, '345'), 'E' + digits(8)])),
    mem=lambda: q(pick([lambda: letters(3) + digits(9), lambda: letters(3) + digits(3) + letters(1) + digits(8), lambda: 'W' + digits(9), lambda: 'U' + digits(8), lambda: 'H' + digits(8), lambda: digits(9, '89') if False else digits(11, '123456789'), lambda: digits(8, '123456789'), lambda: letters(2) + digits(8), lambda: digits(12, '1345'), lambda: 'R' + digits(8), lambda: letters(3) + digits(9) + '01'])()),
    acct=lambda: q(pick([digits(6, '123456789'), digits(7, '123456789'), digits(8, '123456789'), letters(1) + digits(7), letters(2) + digits(7), digits(12, '12345'), digits(5, '123456789') + '-' + digits(2), digits(6, '123456789') + pick('ABC')])),
    plate=lambda: q(plate()), med=lambda: (lambda t: q(t[1]))(medicaid()), smed=lambda: (lambda t: t[0] + pick(['Medicaid', 'MEDICAID', 'Mcaid', 'mcaid', 'Medicaid']) + pick([' ID ', ' ID: ', ' #', ' no. ', ' id# ']) + q(t[1]))(medicaid()),
    slic=lambda: (lambda t: t[0] + pick([' DL ', ' DL# ', " driver's license ", ' drivers lic ', ' DL: ', ' DLN ', ' driver license # ']) + q(t[1]))(lic()), lic=lambda: q(lic()[1]),
    state=W('TX|OH|FL|GA|MI|NC|PA|TN|AZ|IL'),
)

KIND = {}
KIND['SSN'] = '''text	{ssn}
payer	{ssn}
text	SSN {ssn9}
text	SSN: {ssn}
note	SS# {ssn} given by pt over phone
note	pt ss# {ssn9} for {state} exchange lookup
note	verified w/ last 4 of SSN {ssn4}
note	SSN last four {ssn4}, rep located coverage
text	Soc Sec No {ssn9}
note	social security number is {ssn}, ran elig thru {payerw}
note	No ID card, searched by SSN {ssn} - found active {payerw}
note	{PAYERU} REP REQ SS# - GAVE {ssn}
text	SocSec#{ssn9}
note	wrong soc on file {ssn}, pt to bring card
text	social: {ssn}
note	Guar SSN={ssn9} sent to collections agency
text	REF*SY*{ssn9}~
note	claim rejected - insured ID is SSN {ssn}, need real id
note	bad debt file rejected, {ssn} not matched to guar
note	Tricare sponsor SSN: {ssn}
note	xx last 4 ssn: {ssn4} matched, reset portal pw'''
KIND['DATE'] = '''text	{dos}
text	DOB {dob}
text	DOB: {dob}
note	pt dob {dob} does not match payer file
note	DOS {dos} denied CO-{carc}
note	dos {md} pd, dos {md} still pending
text	D.O.B. {dob}
date	{dob}
date	{dos}
note	Admitted {dos}, d/c'd {dos}, auth only covered {sm} days
note	adm {dos} thru ER
note	LOS {dr} denied for level of care
text	DOS: {dr}
note	Pt expired {dos}
note	date of death {dos} per SSA, claim after DOD
note	Surgery was done on {dos}, auth request sent late
note	Injury date {dos}, WC carrier needs C4
text	DOI: {dos}
text	DMG*D8*{dob8}*F~
text	DTP*472*D8*{dos8}~
note	seen in clinic {dos}, note not signed
note	last visit {dos}, no f/u sched
note	{dos}: s/w rep, claim in process, allow 30 days
note	{dos} - FAXED MED RECS TO {PAYERU}
note	rep says clm recvd {dos} and denied {dos} for TF
note	hospitalized in {my} for CHF
note	pt born {dobm}, newborn added to policy late
text	Date of birth={dob}
text	BIRTHDATE {dob8}
note	discharged on {dos} to SNF
note	Mom states pt bday is {dob}
note	ref dated {dos} from PCP not accepted
text	Adm Dt {dos} Disch Dt {dos}
note	elig termed prior to DOS {dos}
note	accident occurred {dos}, need police rpt'''
KIND['PHONE'] = '''text	{ph}
payer	{ph}
note	Call pt back @ {ph}
note	cb# {ph}
text	Phone: {ph}
text	PH {ph10}
note	pt cell {ph}, ok to lvm
note	hm ph {ph} disconnected
note	Tel: {ph}
text	TEL# {ph10}
note	LVM at {ph} re past due bal
note	mobile {ph10} - texted stmt link
note	call mother {ph} for ins info
note	new ph number {ph} updated in system
note	rang {ph}, wrong number
text	Contact # {ph}
note	POA can be reached at {ph} after 5pm
text	PER*IC**TE*{ph10}~
note	NO ANS {ph} X3
note	Pt works nights, try wk# {ph}
note	daughter's # {ph}
note	phone on file ({ph}) belongs to ex spouse
text	Home phone={ph}'''
KIND['FAX'] = '''text	Fax: {ph}
text	FAX {ph}
note	fax med recs to {ph}... fax# {ph}
text	F: {ph}
note	Faxed appeal to fax {ph}, conf rec'd
note	send LMN via facsimile {ph}
text	Fax# {ph10}
note	FAX NO. {ph} ATTN APPEALS
text	facsimile: {ph}
note	atty office fax {ph} - send itemized
note	PCP ofc fax# {ph}, req referral
text	PER*IC**FX*{ph10}~
note	auth form goes to Fax {ph}
note	resent, busy signal on fax {ph}
text	FAX: {ph}
note	rep gave fax {ph} for corrected claims
note	home fax: {ph}'''.replace('fax med recs to {ph}... fax# {ph}', 'med recs - fax# {ph}')
KIND['EMAIL'] = '''text	{em}
payer	{em}
note	pt email {em}
note	emailed stmt to {em}, bounced
text	Email: {em}
note	send secure msg to {em} re COB form
note	portal invite sent - {em}
note	E-MAIL ADDR {em}
note	pt prefers email ({em}) no calls
note	receipt sent to {em};
note	guar contact: {em}
note	mother's email is {em}
text	e-mail={em}
note	atty para legal wants recs emailed to {em}
note	pls remove {em} from acct, not theirs
note	zelle from {em} for ${amt}'''
KIND['ADDRESS'] = '''text	{addr}
payer	{addr}
text	{st}, {csz}
note	pt moved to {addr}
note	new addr: {st}, {csz}
note	stmt rtnd from {addr}
text	Address: {addr}
text	ADDR {st} {csz}
note	pt lives @ {st}
note	mail refund ck to {addr}
note	NCOA update shows {addr}
note	Home address {st} per DL
note	returned mail {addr} no such number
text	N3*{st}~
note	Address on claim {addr} doesn't match payer's
note	send itemized to {addr}, attn guarantor
note	old: {addr} new: {addr}
note	resides at {st} w/ daughter
note	home health visits at {st}
text	Mailing: {addr}, {csz}'''
KIND['CITY'] = '''text	{cs}
note	Pt lives in {city}, drives in for tx
text	City: {city}
note	moved to {cs} last yr
note	pt relocated to {cs}, out of network now
note	resides in {cty}
note	lives in {city} w/ son
text	CITY={city}
note	pt from {cs}, no OON benefits
note	born in {cs}
note	ambulance p/u in {cs}
note	mail fwd to {cs}
note	mother lives in {cs}, child here for summer
note	pt home city: {city}
note	residing in {cs} while working remote
note	pt snowbirds in {cs}
note	living in {cs} temporarily, {payerw} plan is OOS'''
KIND['ZIP'] = '''text	zip {zip}
text	ZIP: {zip}
text	Zip code {zip}
text	{stz}
note	pt zip {zip} not in service area
note	ZIP CODE {zip} DOESN'T MATCH CARD ON FILE
note	billing zip {zip} for cc
text	zipcode={zip}
note	AVS fail - zip {zip}
note	patient zip on claim was {zip}, corrected
note	pt home zip code is {zip}
text	Postal code: {zip}
note	reg shows {stz}, ins shows {stz}
note	updated addr, {stz}
note	exchange plan not sold in zip {zip}
text	ZIP+4 {zip}'''
KIND['AGE'] = '''note	{age} yo F admitted w/ hip fx
note	{age} y/o male, fall at home
note	pt is {age} years old, daughter is POA
note	{age}-year-old woman w/ CHF
note	{age} yr old w/ dementia, needs LMN for bed
text	Age: {age}
text	AGE {age}
note	pt aged {age}, lives in SNF
note	{age}yo pt, MCR primary
note	«nonagenarian» w/ AFib, on warfarin
note	pt is a «centenarian», no copay collected
note	{agew} year old female, hospice
note	{age} y.o. m c/o sob
note	{age} years of age, MSP age-based not applicable
note	{age}YO F S/P ORIF HIP
note	Age {age}, screening colonoscopy denied - over age limit
note	mammo denied, pt {age} years old
note	Pt age: {age} / sex: F / denied PR-96
note	{age} y/o WF from nursing home, PNA
note	this {age} year-old gentleman needs DME recert
note	{age} yr-old nursing home resident with UTI'''
G['agew'] = lambda: q(pick(W('ninety-one|ninety-two|ninety-three|ninety-four|ninety-five|ninety-six|ninety-seven|ninety-eight|ninety-nine')))
KIND['MRN'] = '''text	MRN {mrn}
text	MRN: {mrn}
text	MRN#{mrn}
note	dup mrn {mrn} merge w/ {xmrn}
text	MR# {mrn}
text	MR #: {mrn}
note	Med Rec {mrn} sent to {payerw}
text	Med Rec No. {mrn}
note	medical record number {mrn}, 2nd request
note	chart {xmrn} - coder query open
text	Chart #: {mrn}
text	Chart No {mrn}
text	Hospital No. {mrn}
text	Unit No: {mrn}
text	REF*EA*{mrn}~
note	pulled chart# {mrn} for RAC audit
note	MRN={mrn} no op note
text	PID|1||{mrn}^^^MR
note	wrong MRN ({mrn}) on lab req
note	Med rec # {mrn} missing signature
note	M.R.N. {mrn} scanned to wrong pt
note	see MRN {mrn} for mom's coverage'''.replace('merge w/ {xmrn}', 'merge w/ MRN {mrn}').replace('chart {xmrn}', 'chart no. {mrn}')
KIND['MEMBER'] = '''text	Member ID {mem}
text	Member ID: {mem}
text	MEMBER # {mem}
note	mbr id {mem} not found
note	Member no. {mem} active per portal
text	Subscriber ID: {mem}
text	SUBSCRIBER # {mem}
note	sub id {mem}, grp not on card
text	Insured ID {mem}
note	Insured's ID # {mem} rejected by clearinghouse
text	Policy ID: {mem}
text	Policy # {mem}
note	policy no. {mem} termed, pt has no other ins
text	Cardholder ID {mem}
note	Rx cardholder id: {mem}
text	Beneficiary ID {mem}
text	NM1*IL*1******MI*{mem}~
note	{payerw} member id# {mem} rep cannot locate
note	ID card scanned, member id {mem}
note	MEMBER ID {mem} INVALID PREFIX, CORRECTED AND RESENT
note	rebilled w/ new subscriber id {mem}
note	policy number {mem} s/b dependent 02
note	elig check on member id={mem} came back inactive'''
KIND['MBI'] = '''text	{mbi}
id	{mbi}
text	MBI {mbi}
text	MBI: {mbi}
note	new MBI {mbi} from MAC portal
note	claim rejected, mbi {mbi} not eff on DOS
note	looked up pt on {payerw} portal, got {mbi}
note	MCR # {mbi} on red white blue card
note	Medicare ID {mbi} Part B only
note	{mbi} is old MBI, reissued - check xref
note	MCR PRIMARY {mbi}
note	HETS 271 returned {mbi}
note	pt called w/ mcr number {mbi}
text	Medicare no. {mbi}
note	crossed over wrong, {mbi} tied to diff suppl'''
KIND['HICN'] = '''text	{hicn}
text	HICN {hicn}
text	HIC# {hicn}
text	HICN: {hicnb}
note	old hicn {hicn} on legacy acct, get MBI
note	claim from archive shows HIC {hicn}
note	Medicare claim number {hicn} no longer valid
text	HIC No. {hicnb}
note	legacy HICN {hicnb} need MBI lookup
note	RRB HICN {rrb}
note	pt brought in old card {hicn}
text	HEALTH INS CLAIM NO {hicn}
note	2016 EOB lists {hicn}
note	hicn# {hicnb} rejected
note	MCR# {hicn} spouse's record'''
KIND['MEDICAID'] = '''text	{smed}
text	{smed}
note	{smed} active, share of cost met
note	eff retro, {smed}
note	{smed} - no TPL
text	Medicaid ID: {med}
text	MEDICAID # {med}
note	pt has {smed}, bill 2ndary
note	medicaid id {med} not on file for dos
note	newborn {smed} assigned, rebill
note	Medicaid recipient ID {med} spend down
note	caseworker gave {smed}
id	Medicaid ID {med}
note	QMB, {smed}, do not bal bill
note	checked portal - {smed} inactive'''
KIND['ACCOUNT'] = '''text	Acct {acct}
text	Acct# {acct}
text	ACCT #: {acct}
text	Account No. {acct}
text	Account number: {acct}
note	acct {acct} to collections
note	pt acct no {acct} bal ${amt}
text	HAR {acct}
text	HAR: {acct}
note	patient control number {acct} missing on 835
text	Patient Control # {acct}
note	PCN: patient control no. {acct} rejected
note	guarantor account {acct} combined w/ spouse
text	Guarantor acct# {acct}
note	xfer pmt from acct# {acct} to acct# {acct}
note	Refund to checking acct {acct}
note	checking account # {acct} for autopay
note	ACCT {acct} CR BAL ${amt}
note	pt account {acct}: cr bal, refund insurance
note	posted to wrong account# {acct}
note	HAR {acct} no chgs dropped
note	agency acct number {acct}'''
KIND['LICENSE'] = '''text	{slic}
text	{slic}
note	ID verified {slic}
note	{slic} scanned at check in
note	{slic} exp, need new
text	Driver's license: {lic}
text	DL# {lic}
text	DL: {lic}
note	drivers license no. {lic} on file
text	Driver Lic No {lic}
note	copy of {slic} sent w/ fraud packet
text	DLN: {lic}
note	guar ID'd by DL {lic}
note	MVA rpt lists {slic}
note	license # {lic} belongs to the husband'''
KIND['PLATE'] = '''text	Plate {plate}
text	License plate: {plate}
text	LIC PLATE {plate}
note	MVA rpt lists plate # {plate}
note	veh plate {plate}, no PIP on policy
note	Tag# {plate} per police rpt
text	Tag {plate}
text	Plate no. {plate}
note	at-fault veh license plate {plate} uninsured
note	pt's car plate# {plate} towed from ER lot
note	{state} plate {plate}, adjuster has photos
note	parking validation plate: {plate}
text	Vehicle tag: {plate}
note	lic plate # {plate} claim under MedPay
note	tag no {plate} on accident form'''
KIND['VIN'] = '''text	{vin}
text	VIN {vin}
text	VIN: {vin}
note	auto carrier needs VIN {vin}
note	PIP claim, vehicle {vin}
note	adjuster matched vin# {vin}
note	MVA - pt's car {vin} totaled
note	w/c fleet truck {vin} inj driver
text	Veh ID No. {vin}
note	police rpt: {vin}, other driver at fault
note	policy covers {vin} only, no medpay
note	VIN={vin} not on dec page
note	wheelchair van {vin} mod request denied
note	auto claim denied, {vin} not listed veh'''
KIND['DEVICE'] = '''text	{udi}
note	implant log UDI {udi}
note	pacer {udi} invoice attached
text	UDI: {udi}
text	S/N {serial}
text	SN: {serial}
text	Serial # {serial}
text	Serial No. {serial}
note	CPAP serial number {serial} returned
note	concentrator S/N {serial} picked up
note	wheelchair serial no {serial} repair denied
note	pump SN {serial} under warranty, not billable
note	hearing aid serial# {serial} lost, replacement denied
note	ICD generator serial: {serial} recall
note	invoice shows {udi} L8699
note	glucometer s/n {serial} replaced
note	DME p/u ticket, serial number: {serial}
note	insulin pump ser# ... serial # {serial} swap'''.replace('ser# ... serial #', 'serial #')
KIND['URL'] = '''text	{url}
note	pt posted bill on {url}
note	see {url} for itemized
note	docs at {url}
note	link sent to pt {url}
note	stmt link: {url}
note	family page {url}
note	Img link {url} for appeal
text	URL: {url}
note	pt disputes chg, screenshots at {url}
note	uploaded to {url} 3 pgs
note	click {url} to view acct'''
KIND['IP'] = '''text	{ip}
note	portal login from {ip}
note	pt e-signed consent from IP {ip}
text	IP: {ip}
text	IP address {ip}
note	fraud alert - {ip} tried card x4
note	esign audit trail {ip}
note	telehealth session pt ip {ip}
note	login failed from {ip}, acct locked
note	payment made online from IP addr {ip}
note	consent form ip={ip}
note	src {ip} in portal log'''
KIND['MAC'] = '''text	{mac}
text	MAC {mac}
text	MAC address: {mac}
note	home monitor {mac} not transmitting
note	RPM hub mac {mac} shipped to pt
note	cpap modem {mac} no data, compliance not met
note	BT id {mac} paired w/ glucometer
note	scale {mac} offline, 99454 not billable
note	tablet {mac} loaned to pt for telehealth
note	bp cuff {mac} 16 days readings met
note	device mac={mac} swapped
note	wifi addr {mac} of pt's monitor'''
KIND['CARD'] = '''text	{card}
payer	{card}
note	pt paid ${amt} w/ card {card}
note	cc# {card} declined
note	VISA {card} on file for pmt plan
text	CC: {card}
note	took pmt over phone {card}
note	HSA card {card} ran for ${amt}
note	pls charge {card} monthly
note	card on file {card} exp'd
text	Card # {card}
note	FSA debit {card} rejected by merchant
note	refund to {card} ${amt}
note	chargeback on {card}'''
KIND['IBAN'] = '''text	{iban}
text	IBAN {iban}
text	IBAN: {iban}
note	intl pt wire refund to {iban}
note	refund to foreign acct {iban}
note	self pay intl, wire from {iban} ${amt}
note	embassy pmt from {iban}
note	pt's bank {iban} for overpmt
note	travel ins reimb to {iban}
note	wired ${amt} from {iban}
note	iban={iban} name matches pt
note	send credit bal to IBAN {iban}'''

# ------------------------------------------------------------------ negatives: payers
STATES = W('Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming')
AB = dict(zip(STATES, 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split()))
SP = {}   # payer family: (list of state fillers, templates)
PAYT = L('''
Blue Cross Blue Shield of {S}
BCBS {A}
BCBS of {S}
Blue Cross and Blue Shield of {S} PPO
BC/BS {A} OUT OF STATE
BCBS {A} - BLUECARD
{S} Medicaid
{A} Medicaid
MEDICAID OF {SU}
{S} Medicaid FFS
Medicare Part B - {S}
MEDICARE PART A {SU}
MCR {A} PART B
Medicare {A}
UHC Community Plan {A}
UnitedHealthcare Community Plan of {S}
Aetna Better Health of {S}
AETNA BETTER HEALTH {A}
{S} Workers Compensation
{SU} WORKERS COMP
{S} Dept of Corrections
Delta Dental of {S}
DELTA DENTAL {A}
Humana Healthy Horizons in {S}
Wellcare of {S}
WELLCARE {A} MEDICARE ADV
Anthem Blue Cross Blue Shield {A}
{S} Farm Bureau Insurance
Magellan Behavioral Health of {S}
Cigna HealthSpring {A}
{S} State Employees Health Plan
Ambetter of {S}
{S} Crime Victims Compensation
Molina Healthcare of {S}
{A} CHIP
{S} High Risk Pool
Amerigroup {S}
AMERIHEALTH CARITAS {SU}
{S} Laborers Health & Welfare Fund
{S} Teamsters Welfare Trust
{S} Carpenters Health Fund
''')
PAYBASE = W('''Aetna|Aetna HMO|AETNA PPO|Aetna US Healthcare|Aetna Medicare Advantage|Aetna Senior Supplemental|AETNA/COVENTRY|Aetna Signature Administrators|Aetna Dental|Aetna Student Health|Cigna|CIGNA PPO|Cigna Open Access Plus|Cigna Behavioral Health|CIGNA GLOBAL|Cigna LocalPlus|Great-West Healthcare|United Healthcare|UHC|UHC Choice Plus|UHC MCR ADV|UHC Navigate|UHC Dual Complete|UnitedHealthcare Shared Services|UHC Student Resources|UHC All Savers|United Behavioral Health|Optum|Optum VA CCN|OPTUM CARE NETWORK|UMR|UMR - WAUSAU|Golden Rule|Surest|Oxford Health Plans|OXFORD FREEDOM|Humana|Humana Gold Plus|Humana Choice PPO|HUMANA MEDICARE|Humana Military|ChoiceCare Network|Tricare East|Tricare West|TRICARE FOR LIFE|Tricare Prime|CHAMPVA|VA CCN|VA Fee Basis|Veterans Administration|Triwest|Dept of Labor OWCP|FECA|Black Lung Program|Railroad Medicare|PALMETTO GBA RAILROAD|Medicare|MEDICARE|Medicare DME Jurisdiction B|CGS DME MAC|Noridian JF Part B|Novitas Solutions JL|First Coast Service Options|WPS GHA|NGS Medicare|Palmetto GBA JM|Medicaid Pending|Emergency Medicaid|Self Pay|SELFPAY|SELF PAY - PROMPT PAY DISC|Charity Care|Private Pay|Hospice Medicare|Auto Liability|Workers Comp - Unknown|Liability - Pending|Attorney Lien|LOP|Medi-Cal|MEDI-CAL FFS|CalOptima|LA Care Health Plan|Inland Empire Health Plan|IEHP|Health Net|HEALTH NET OF CA|CenCal Health|Partnership HealthPlan|Alameda Alliance for Health|Central California Alliance for Health|Contra Costa Health Plan|Blue Shield of California|BLUE SHIELD CA EPO|Anthem Blue Cross|Western Health Advantage|Valley Health Plan|Community Health Group|CommuniCare Advantage|SCAN Health Plan|Alignment Health Plan|Brand New Day|Central Health Plan|Easy Choice Health Plan|Sunshine Health|Simply Healthcare|Florida Blue|FLORIDA BLUE HMO|BlueOptions|AvMed|Health First Health Plans|Florida Community Care|Staywell|Prestige Health Choice|Freedom Health|Optimum Healthcare|CarePlus Health Plans|Preferred Care Partners|Devoted Health|Bright Health|Friday Health Plans|Clover Health|Oscar Health|Ambetter|Peach State Health Plan|CareSource|CARESOURCE GA|Buckeye Health Plan|Paramount Advantage|Medical Mutual of Ohio|MMO SUPERMED|SummaCare|AultCare|Ohio BWC|The Health Plan|UPMC Health Plan|UPMC FOR YOU|Highmark|HIGHMARK BS|Independence Blue Cross|Keystone First|KEYSTONE HEALTH PLAN EAST|Capital Blue Cross|AmeriHealth|Gateway Health|Health Partners Plans|PA Health & Wellness|Horizon BCBSNJ|Horizon NJ Health|HORIZON OMNIA|WellPoint NJ|Empire BCBS|EmpirePlan|Healthfirst|Fidelis Care|MetroPlus Health|EmblemHealth|GHI|GHI-CBP|HIP|HIP PRIME|Affinity Health Plan|Excellus BCBS|Univera Healthcare|Independent Health|MVP Health Care|CDPHP|VNSNY Choice|VillageCareMAX|ElderServe|1199SEIU National Benefit Fund|DC 37|UFT Welfare Fund|Tufts Health Plan|TUFTS PUBLIC PLANS|Fallon Health|AllWays Health Partners|Neighborhood Health Plan|BMC HealthNet Plan|WellSense|MassHealth|MASSHEALTH LIMITED|Commonwealth Care Alliance|Health New England|ConnectiCare|HUSKY Health|Well Sense NH|Community Health Options|MaineCare|Green Mountain Care|Neighborhood Health Plan of RI|Priority Health|Health Alliance Plan|HAP SENIOR PLUS|BCN|Blue Care Network|McLaren Health Plan|Meridian Health Plan|PHYSICIANS HEALTH PLAN|Total Health Care|Upper Peninsula Health Plan|Managed Health Services|MHS INDIANA|MDwise|Hoosier Healthwise|Healthy Indiana Plan|Encore Health Network|Sagamore Health Network|CountyCare|Blue Cross Community Family Health Plan|Health Alliance Medical Plans|Harmony Health Plan|YouthCare|Security Health Plan|Quartz|Unity Health Insurance|Group Health Cooperative|WEA Trust|Network Health|Children's Community Health Plan|Forward Health|BadgerCare Plus|HealthPartners|Medica|MEDICA CHOICE|UCare|PreferredOne|PrimeWest Health|South Country Health Alliance|Hennepin Health|Wellmark|WELLMARK BCBS IA|Iowa Total Care|Home State Health|Missouri Care|MO HealthNet|Coventry Health Care|Blue KC|Sunflower Health Plan|KanCare|Nebraska Total Care|Heritage Health|SoonerCare|CommunityCare HMO|GlobalHealth|Superior HealthPlan|Community Health Choice|Texas Children's Health Plan|Driscoll Health Plan|Parkland Community Health|El Paso Health|FirstCare|TMHP|Texas Mutual|Arkansas Total Care|QualChoice|Summit Community Care|Louisiana Healthcare Connections|Healthy Blue|Vantage Health Plan|Peoples Health|Magnolia Health|Mississippi TrueCare|VIVA Health|TennCare|TENNCARE SELECT|BlueCare TN|Passport Health Plan|Healthy Connections|Absolute Total Care|Select Health of SC|Carolina Complete Health|WellCare of NC|NC HEALTH CHOICE|Alliance Behavioral|Partners Behavioral Health|Trillium Health Resources|Optima Health|Virginia Premier|INTotal Health|Priority Partners|Jai Medical Systems|MedStar Family Choice|CareFirst BCBS|CAREFIRST BLUECHOICE|Trusted Health Plan|Highmark Delaware|AHCCCS|Mercy Care|Banner University Family Care|Arizona Complete Health|Health Choice Arizona|Care1st|Presbyterian Health Plan|Western Sky Community Care|True Health NM|Health Colorado|Rocky Mountain Health Plans|Colorado Access|SelectHealth|Health Choice Utah|University of Utah Health Plans|PacificSource|Regence BlueShield|Regence BCBS OR|Moda Health|Providence Health Plan|CareOregon|AllCare|Trillium Community Health Plan|Kaiser Permanente|KAISER NW|Premera Blue Cross|LifeWise|Community Health Plan of Washington|Coordinated Care|Amerigroup WA|Asuris|L&I|Labor and Industries|HMSA|HMSA QUEST|AlohaCare|Ohana Health Plan|UHA|University Health Alliance|Blue Cross of Idaho|Mountain Health Co-op|Sanford Health Plan|Avera Health Plans|DakotaCare|Allegiance Benefit Plan|SilverSummit|Health Plan of Nevada|Sierra Health|Hometown Health|Prominence Health Plan|GEHA|GEHA - UHC CHOICE|MHBP|NALC Health Benefit Plan|APWU Health Plan|Rural Carrier Benefit Plan|SAMBA|BCBS FEP|FEP BLUE|Federal Employee Program|Foreign Service Benefit Plan|Compass Rose|Panama Canal Area Benefit Plan|Meritain Health|HealthSmart|HealthComp|Trustmark|Allied Benefit Systems|Benefit Management Inc|BENEFIT ADMINISTRATIVE SYSTEMS|Consociate|CoreSource|Key Benefit Administrators|WebTPA|AmeriBen|Employee Benefit Management Services|EBMS|Boon-Chapman|Group Pension Administrators|Entrust|90 Degree Benefits|Lucent Health|Luminare Health|Nova Healthcare Administrators|POMCO|Benefit Plan Administrators|Healthgram|MedCost|MedBen|Planned Administrators Inc|PAI|Mutual of Omaha|Physicians Mutual|Aflac|Colonial Life|Unum|Transamerica|Guardian|MetLife Dental|Principal Life|Ameritas|Standard Insurance|Sun Life|Assurant Health|Globe Life|United American|Bankers Life and Casualty|Continental Life|American Family|American Republic|Central States Health & Life|Combined Insurance|USAA Life|State Farm|State Farm Auto PIP|Allstate|Progressive Auto|GEICO|Nationwide|Farmers Insurance|Liberty Mutual|Travelers WC|The Hartford|Zurich NA|AIG Claims|Chubb|Sentry|AmTrust|Pinnacol Assurance|SAIF|Accident Fund|Texas Mutual WC|Employers Insurance|Church Mutual|Broadspire|Sedgwick CMS|CorVel|ESIS|Helmsman|Coventry WC|Paradigm|One Call Care|MedRisk|Align Networks|Beech Street|PHCS|MultiPlan|First Health Network|Galaxy Health|Three Rivers|Encore|HealthEOS|HFN|Christian Healthcare Ministries|Medi-Share|Samaritan Ministries|Liberty HealthShare|Solidarity HealthShare|Sharing Health|VSP|EyeMed|Superior Vision|Spectera|March Vision|NVA|Avesis|Block Vision|DentaQuest|Liberty Dental|MCNA Dental|Envolve|United Concordia|Dental Benefit Providers|Beacon Health Options|Carelon Behavioral|ValueOptions|Magellan|MHN|Compsych|Ceridian|Evicore|AIM Specialty|Express Scripts|CVS Caremark|OptumRx|Prime Therapeutics|MedImpact|Navitus|Indian Health Service|Tribal Self Insurance|Cherokee Nation CHS|Navajo Nation Employee Benefits|Ryan White Program|Vocational Rehab|County Indigent|Sheriff Dept Inmate|US Marshals|ICE Health Service Corps|Bureau of Prisons|Immigration Health|School Based Medicaid|EAP|Student Health Plan|Travel Guard|IMG|Seven Corners|WorldTrips|GeoBlue|Allianz Global|Bupa|Amish Church Fund|Mennonite Mutual Aid|Everence|Order of Foresters|Woodmen Life|Thrivent''')
UNION = W('IBEW Local|Teamsters Local|UFCW Local|Plumbers & Pipefitters Local|Sheet Metal Workers Local|Ironworkers Local|Operating Engineers Local|Laborers Local|Roofers Local|Bricklayers Local|Painters DC|SEIU Local|AFSCME Local|UAW Local|Boilermakers Local|Cement Masons Local|Insulators Local|Machinists Lodge|CWA Local|IATSE Local|Glaziers Local|Elevator Constructors Local|Sprinkler Fitters Local|Electrical Workers Local|Bakery Drivers Local|Culinary Local|Carpenters Local|Millwrights Local|UNITE HERE Local|Transport Workers Local')
UTAIL = ' H&W Fund| Health and Welfare| Welfare Plan| Benefit Trust| HLTH & WELF|| Health Plan| Insurance Fund'.split('|')
EMPL = W('Walmart|Amazon|Target|Home Depot|Costco|Kroger|Publix|FedEx|UPS|Boeing|Lockheed|Caterpillar|Union Pacific|Norfolk Southern|CSX|Delta Air Lines|Southwest Airlines|AT&T|Verizon|Comcast|Intel|Micron|Nucor|Alcoa|US Steel|International Paper|Weyerhaeuser|Cargill|Archer Daniels Midland|Conagra|Nestle|PepsiCo|Coca-Cola Consolidated|Anheuser-Busch|Marriott|Hilton|Caesars Entertainment|MGM Resorts|Boyd Gaming|City of Phoenix|City of Chicago|City of Tampa|State of Illinois|County of Los Angeles|Cook County|Maricopa County|King County|Clark County School District|Houston ISD|Mesa Public Schools|Ohio State University|University of Michigan|Purdue University|General Motors|Ford Motor Co|Toyota|Honda of America|Nissan NA|BNSF Railway|Amtrak|Exxon Mobil|Chevron|ConocoPhillips|Halliburton|Schlumberger|Waste Management|Republic Services|Starbucks|McDonalds|Yum Brands|Darden|Cracker Barrel|Lowes|Menards|Best Buy|Walgreens|Rite Aid|HCA|Tenet|Ascension|CommonSpirit|Trinity Health|US Postal Service|Dollar General|Tyson Foods|Smithfield|Perdue Farms')
ETAIL = (' Health Plan| Employee Benefit Plan| - UMR| c/o Meritain| Group Health| (Self Funded)| Medical Plan| EE BENEFIT PLAN| WC| Workers Comp| Risk Mgmt| - BCBS PPO').split('|')
SUFX = ['', '', '', '', ' HMO', ' PPO', ' POS', ' EPO', ' MCR ADV', ' - SECONDARY', ' (2NDARY)', ' OON', ' COMMERCIAL', ' SUPP', ' MCO', ' INS', ' PO', ' #2', ' DUAL', ' Exchange', ' - TERMED', ' MMC', ' GRP', ' DENTAL', '  EDI', ' (PAPER)', ' HDHP']
TYPO = lambda s: (lambda i: s[:i] + s[i + 1] + s[i] + s[i + 2:])(R.randint(3, len(s) - 4)) if len(s) > 12 and R.random() < 0.04 and s.isascii() else s


def payer():
    k = R.random()
    if k < 0.40:
        s = pick(STATES)
        t = pick(PAYT).replace('{S}', s).replace('{SU}', s.upper()).replace('{A}', AB[s])
        t += pick(['', '', '', '', ' (SEC)', ' - PRIMARY']) if re.search('medic|mcr|corr|comp|victim|fund|trust|CHIP', t, re.I) else pick(['', '', '', ' HMO', ' PPO', ' (SEC)'])
    elif k < 0.85:
        t = pick(PAYBASE)
        if not re.search(r'medicare|self|pay\b|LOP|lien|medicaid|care fund|comp|pending|auto|MAC|inmate|prison|marshals', t, re.I):
            t += pick(SUFX)
        else:
            t += pick(['', '', ' - PENDING', ' (SEC)', ' - TERMED', ' #2', ' OUT OF STATE', ' - PRIMARY'])
    elif k < 0.92:
        t = pick(UNION) + ' ' + str(R.randint(1, 899)) + pick(UTAIL)
    else:
        t = pick(EMPL) + pick(ETAIL)
    t = TYPO(t)
    return re.sub(' +', ' ', case(t, (5, 4, 0.5)))


EPO = L('''
John Hancock Life|John Hancock Insurance|JOHN HANCOCK LTC|John Hancock Life Insurance Co USA|JOHN HANCOCK MUTUAL LIFE INS
Harvard Pilgrim Health Care|HARVARD PILGRIM HMO|Harvard Pilgrim PPO|Harvard Pilgrim Passport Connect
Henry Ford Health System Employee Plan|HENRY FORD HEALTH PLAN|Henry Ford OptimEyes
Geisinger Health Plan|GEISINGER GOLD|Geisinger Choice PPO|GEISINGER FAMILY CHIP
Davis Vision|DAVIS VISION INC|Davis Vision Plan|Davis Vision by Versant
Dean Health Plan|DEAN HEALTH INSURANCE|Dean Care HMO|Dean Advantage
Scott & White Health Plan|SCOTT AND WHITE HLTH PLAN|Baylor Scott & White Health Plan|RightCare Scott & White
Martin's Point Health Care|MARTINS POINT USFHP|Martin's Point Generations Advantage
Robert F. Kennedy Medical Plan|ROBERT F KENNEDY FARM WORKERS MEDICAL PLAN|RFK Medical Plan
William Penn Life Insurance|WILLIAM PENN ASSOCIATION|William Penn Life Ins Co of NY
J.P. Farley Corporation|JP FARLEY CORP|J P Farley Corp TPA
Daniel H. Cook Associates|DANIEL H COOK ASSOC INC|Daniel H Cook & Associates
Gallagher Bassett Services|GALLAGHER BASSETT WC|Gallagher Bassett Insurance Svcs
Thomas McGee LC|THOMAS MCGEE GROUP|Thomas McGee Benefits
Stanley Steemer Employee Plan|STANLEY STEEMER INTL HEALTH PLAN|Stanley Steemer International Inc
Molina Healthcare|MOLINA HEALTHCARE INC|Molina Marketplace|Molina Dual Options
Oscar Health Insurance|OSCAR HEALTH PLAN INC|Oscar Insurance Corp
Johns Hopkins EHP|JOHNS HOPKINS HEALTHCARE|Johns Hopkins US Family Health Plan|Johns Hopkins Advantage MD
Kaiser Foundation Health Plan|KAISER FOUNDATION HP|Kaiser Permanente HMO
Lincoln Financial Group|LINCOLN NATIONAL LIFE|Lincoln Heritage Life Insurance
Paul Revere Life Insurance|PAUL REVERE LIFE INS CO|Paul Revere Variable Annuity Ins
Jefferson Pilot Financial|JEFFERSON PILOT LIFE|Jefferson National Life
Madison National Life|MADISON NATL LIFE INS|Jackson National Life Insurance|JACKSON NATIONAL
Washington National Insurance|WASHINGTON NATL LIFE|George Washington University Health Plan|GEORGE WASHINGTON UNIV HEALTH PLAN
Cannon Cochran Management Services|CANNON COCHRAN MGMT SVCS|CCMSI Cannon Cochran
Crawford & Company|CRAWFORD AND CO WC|Crawford & Co Claims
Sedgwick James|Sedgwick Claims Mgmt|SEDGWICK CLAIMS MANAGEMENT SVCS
Frank Gates Service Company|FRANK GATES SERVICE CO|The Frank Gates Companies
Frank Winston Crum Insurance|FRANK WINSTON CRUM INS CO|FWC Insurance Frank Winston Crum
Arthur J. Gallagher & Co|ARTHUR J GALLAGHER & CO|Arthur J Gallagher Benefit Services
George Hills Company|GEORGE HILLS CO INC|George Hills TPA
Carl Warren & Company|CARL WARREN & CO|Carl Warren Claims Adm
Keenan & Associates|KEENAN AND ASSOC|Keenan & Associates TPA
Johns Eastern Company|JOHNS EASTERN CO INC|Johns Eastern WC
Sheakley UniComp|SHEAKLEY UNICOMP INC|Sheakley MCO
Hunter Consulting Company|HUNTER CONSULTING CO MCO|Spooner Medical Administrators|SPOONER INC MCO
Wilson-McShane Corporation|WILSON MCSHANE CORP|Wilson-McShane Trust Admin
Willis Towers Watson|WILLIS TOWERS WATSON BENEFITS|Marsh McLennan Agency|MARSH & MCLENNAN
Brown & Toland Physicians|BROWN AND TOLAND MEDICAL GROUP|Brown & Toland IPA
Brown & Brown Insurance|BROWN & BROWN BENEFITS|Hill Physicians Medical Group|HILL PHYSICIANS IPA
Eberle Vivian Inc|EBERLE VIVIAN WC|Hazelrigg Claims Management|HAZELRIGG CLAIMS MGMT SVCS
W.R. Berkley Insurance|WR BERKLEY CORP|Berkley Accident & Health|BERKLEY LIFE AND HEALTH
John Deere Health Plan|JOHN DEERE HEALTHCARE|John Deere Insurance Group|DEERE & CO MEDICAL PLAN
J.B. Hunt Transport Medical Plan|JB HUNT EMPLOYEE PLAN|J.B. Hunt Benefits
Eli Lilly and Company|ELI LILLY & CO MEDICAL PLAN|Eli Lilly Retiree Health
Johnson & Johnson Medical Plan|JOHNSON AND JOHNSON EMPL BENEFIT|Johnson Controls Inc|JOHNSON CONTROLS HEALTH PLAN
Ernst & Young LLP|ERNST AND YOUNG MEDICAL PLAN|Merrill Lynch & Co Health Plan|MERRILL LYNCH HEALTH
Morgan Stanley Benefits|MORGAN STANLEY MEDICAL PLAN|Morgan Stanley & Co
Charles Schwab Corporation|CHARLES SCHWAB & CO HEALTH PLAN|Charles Schwab Employee Benefits
Wells Fargo & Company Health Plan|WELLS FARGO INSURANCE SERVICES|Wells Fargo TPA
Levi Strauss & Co|LEVI STRAUSS & CO MEDICAL PLAN|Levi Strauss Benefit Plan
Mary Kay Inc Employee Plan|MARY KAY INC HEALTH PLAN|Mary Kay Inc
Henry Schein Inc|HENRY SCHEIN INC EMPLOYEE BENEFITS|Henry Schein Inc Medical Plan
Jack Henry & Associates|JACK HENRY & ASSOC HEALTH PLAN|Jack Henry & Associates Inc
Fred Meyer Inc|FRED MEYER STORES HEALTH TRUST|Fred Meyer Employee Trust
Harris Teeter Inc|HARRIS TEETER SUPERMARKETS HEALTH PLAN|Harris Teeter LLC
Ross Stores Inc Plan|ROSS STORES MEDICAL|Kelly Services Inc|KELLY SERVICES HEALTH PLAN
Black & Veatch|BLACK & VEATCH MEDICAL PLAN|Burns & McDonnell|BURNS AND MCDONNELL EMPLOYEE PLAN
Estee Lauder Companies|ESTEE LAUDER COS HEALTH PLAN|Ralph Lauren Corp|RALPH LAUREN CORP MEDICAL
Barnes & Noble Inc|BARNES AND NOBLE HEALTH PLAN|Edward Jones Medical Plan|EDWARD JONES & CO EMPLOYEE HEALTH PLAN
Raymond James Financial|RAYMOND JAMES FINANCIAL MEDICAL PLAN|Raymond James & Associates
Jones Lang LaSalle Inc|JONES LANG LASALLE HEALTH PLAN|T. Rowe Price Group|T ROWE PRICE ASSOCIATES MEDICAL
C.R. England Inc|CR ENGLAND HEALTH PLAN|Schneider National Inc|SCHNEIDER NATIONAL MEDICAL PLAN
Werner Enterprises|WERNER ENTERPRISES BENEFIT PLAN|Parker Hannifin Corp|PARKER HANNIFIN MEDICAL PLAN
Walter P Moore & Assoc|WALTER P MOORE AND ASSOCIATES|S.C. Johnson & Son Inc|SC JOHNSON AND SON HEALTH PLAN
Booz Allen Hamilton Inc|BOOZ ALLEN HAMILTON HEALTH PLAN|Perkins Coie LLP|PERKINS COIE LLP MEDICAL
Smith Barney Health Plan|A.O. Smith Corporation|A O SMITH CORP MEDICAL PLAN|Smith & Nephew Inc|SMITH & NEPHEW EMPLOYEE PLAN
H.E. Butt Grocery Co|HE BUTT GROCERY HEALTH PLAN|H.B. Fuller Company|HB FULLER CO MEDICAL PLAN
Stephen F. Austin State University|STEPHEN F AUSTIN STATE UNIV EE PLAN|Sam Houston State University Student Ins|SAM HOUSTON STATE UNIV
Oral Roberts University|ORAL ROBERTS UNIV STUDENT HEALTH|Bob Jones University|BOB JONES UNIV HEALTH PLAN
Brigham Young University|BRIGHAM YOUNG UNIV STUDENT HEALTH PLAN|DMBA Deseret Mutual
George Mason University|GEORGE MASON UNIV STUDENT INS|James Madison University|JAMES MADISON UNIV EMPLOYEE PLAN
William Paterson University|WILLIAM PATERSON UNIV STUDENT PLAN|Sarah Lawrence College|SARAH LAWRENCE COLLEGE STUDENT HEALTH
William & Mary Student Plan|COLLEGE OF WILLIAM AND MARY|Carnegie Mellon Student Health|CARNEGIE MELLON UNIV HEALTH PLAN
Mass General Brigham Health Plan|MASS GENERAL BRIGHAM HLTH PLAN|Brigham Health Employee Plan
McLaren Health Plan Medicaid|MCLAREN ADVANTAGE HMO|Carle Health Plan|CARLE CLINIC ASSOCIATION HEALTH
Gundersen Health Plan|GUNDERSEN HEALTH PLAN INC|Marshfield Clinic Health Plan|Sharp Health Plan|SHARP HEALTH PLAN HMO
Sutter Health Plus|SUTTER SELECT|Sanford Health Plan ND|SANFORD TRUE HMO|Hopkins Elder Plus|Parkland KIDSfirst
Cook Children's Health Plan|COOK CHILDRENS HP STAR|Driscoll Children's Health Plan|DRISCOLL CHILDRENS HLTH PLN
Lovelace Health Plan|LOVELACE SANDIA HEALTH PLAN|Hershey Medical Plan|Milton Hershey School Plan|MILTON HERSHEY SCHOOL HEALTH PLAN
Lowe's Companies Medical Plan|Tyson Foods Health Plan|TYSON FOODS GROUP HEALTH|Marriott International Health Plan|Hallmark Cards Medical
Knights of Columbus Insurance|Christian Brothers Employee Benefit Trust|CHRISTIAN BROTHERS SERVICES|St. Francis Health Plan
Allen Health Care Services TPA|Benjamin Moore & Co|BENJAMIN MOORE & CO HEALTH PLAN|Sherwin-Williams Co|SHERWIN WILLIAMS MEDICAL PLAN
Procter & Gamble Co|PROCTER AND GAMBLE HEALTH PLAN|Rockwell Collins Inc|ROCKWELL COLLINS MEDICAL PLAN|Hewlett Packard Co|HEWLETT PACKARD ENTERPRISE HEALTH
Lehigh Hanson Inc|Briggs & Stratton Corp|BRIGGS AND STRATTON HEALTH PLAN|Harley-Davidson Inc|HARLEY DAVIDSON MOTOR CO HEALTH|Bass Pro Shops|L.L. Bean Inc|LL BEAN HEALTH PLAN
Baker Hughes Inc|BAKER HUGHES MEDICAL PLAN|Peter Kiewit Sons Inc|PETER KIEWIT SONS HEALTH PLAN|Jacobs Engineering Group|Mason & Hanger Corp
Kraft Heinz Co|Campbell Soup Company|CAMPBELL SOUP CO HEALTH PLAN|Russell Stover Candies Inc|RUSSELL STOVER CANDIES PLAN|Sara Lee Corp|SARA LEE CORPORATION MEDICAL PLAN|Mrs Baird's Bakeries
Jimmy John's LLC Health Plan|Bob Evans Farms Inc|BOB EVANS FARMS HEALTH PLAN|Papa John's International|Wendy's International Inc|Frisch's Restaurants|Carl Buddig & Co
Paul Hastings LLP|PAUL HASTINGS LLP HEALTH PLAN|Morgan Lewis & Bockius LLP|Baker Donelson PC|Thompson Coburn LLP|THOMPSON COBURN LLP MEDICAL
Philip Morris USA|PHILIP MORRIS USA MEDICAL|R.J. Reynolds Tobacco Co|RJ REYNOLDS TOBACCO HEALTH PLAN|Jack Daniel Distillery Plan|Jim Beam Brands Co|JIM BEAM BRANDS CO HEALTH PLAN
Kemper Auto Insurance|KEMPER PREFERRED PIP|Chubb Group of Insurance|Markel Insurance Co|Nelson Insurance Agency|Pekin Life Insurance|Shelter Mutual|Erie Insurance Group
Sheffield Olson & McQueen Inc|SHEFFIELD OLSON & MCQUEEN|Stirling Benefits Inc|Hylant Group|McGriff Insurance Services|MCGRIFF INS SVCS|Lockton Companies|Hub International
Stewart C. Miller & Co|STEWART C MILLER AND CO INC|A.W. Chesterton Plan|M.A. Mortenson Co|MA MORTENSON COMPANIES HEALTH PLAN|D.R. Horton Inc|D R HORTON INC HEALTH PLAN
W.W. Grainger Inc|WW GRAINGER INC MEDICAL|J.C. Penney Co|JC PENNEY CORP HEALTH PLAN|J. Crew Group|JM Smucker Co|J.M. SMUCKER CO MEDICAL PLAN|E.J. Gallo Winery|E & J GALLO WINERY HEALTH PLAN
J.R. Simplot Company|JR SIMPLOT CO HEALTH PLAN|S & C Electric|Henkel Corp|Leggett & Platt Inc|LEGGETT AND PLATT MEDICAL PLAN|Rich Products Corp|Ruiz Foods|Foster Farms|FOSTER FARMS MEDICAL PLAN
Dr Pepper Snapple Group|Dr. Scholl Foundation Plan|Ben & Jerry's Homemade Inc|Martin Marietta Materials|MARTIN MARIETTA HEALTH PLAN|Vulcan Materials|Granger Construction|Turner Construction|TURNER CONSTRUCTION CO HEALTH PLAN
Kohler Company|KOHLER CO MEDICAL PLAN|Andersen Corporation|ANDERSEN CORP HEALTH PLAN|Marvin Windows & Doors|Hormel Foods|GEORGE A HORMEL & CO PLAN|Land O'Lakes|Schwan Food Co|Carlson Companies
Father Flanagan's Boys Home Plan|FATHER FLANAGANS BOYS HOME|Jenny Craig Inc|JENNY CRAIG INC HEALTH PLAN|Ethan Allen Interiors|ETHAN ALLEN INC MEDICAL PLAN|Eddie Bauer LLC|EDDIE BAUER LLC HEALTH PLAN|Tommy Hilfiger USA Inc|Calvin Klein Inc|Kate Spade & Co|Perry Ellis International|Vera Bradley Designs|VERA BRADLEY DESIGNS HEALTH PLAN
Susan G. Komen Foundation|John Muir Health Plan|JOHN MUIR PHYSICIAN NETWORK|Rush Prudential HMO|Carilion Clinic Medicare|Rayovac Corp|Nordstrom Inc|NORDSTROM INC MEDICAL PLAN|Dillard's Inc|DILLARDS INC HEALTH PLAN|Belk Inc|Kohl's Corp|Macy's Inc Health Plan
''')
EPOLIST = [x.strip() for l in EPO for x in l.split('|')]
ETL = ['', '', '', ' - OON', ' (SEC)', ' c/o UMR', ' c/o BCBS', ' PPO', ' TPA', ' - Aetna Network', ' / PHCS', ' GRP', ' Health Plan', ' Employee Plan', ' C/O MERITAIN', ' EE PLAN', ' WELFARE PLAN', ' BENEFITS', ' (PAPER CLM)', ' - UHC NTWK']


def payer_ep():
    b = pick(EPOLIST)
    t = pick(ETL)
    if re.search(r'plan$', b, re.I) and re.search('plan$', t, re.I):
        t = ''
    return case(b + t, (6, 4, 0.4))


# ------------------------------------------------------------------ hospitals
HC = W('Tulsa|Denver|Fresno|Boise|Omaha|Wichita|Memphis|Toledo|Buffalo|Albany|Newark|Hartford|Providence|Worcester|Baltimore|Richmond|Norfolk|Roanoke|Raleigh|Greensboro|Savannah|Tampa|Miami|Mobile|Shreveport|Honolulu|Fargo|Billings|Cheyenne|Spokane|Tucson|Amarillo|Lubbock|Laredo|Akron|Dayton|Erie|Scranton|Duluth|Rockford|Peoria|Topeka|Reno|Bakersfield|Stockton|Oakland|Tacoma|Eugene|Yakima|Pueblo|Flagstaff|Yuma|El Paso|Corpus Christi|Baton Rouge|Pensacola|Sarasota|Chattanooga|Knoxville|Paducah|Evansville|South Bend|Kalamazoo|Saginaw|Green Bay|Cedar Rapids|Sioux Falls|Sioux City|Bismarck')
HK = W('General Hospital|Regional Medical Center|Community Hospital|Memorial Hospital|Medical Ctr|Surgical Hospital|Orthopedic Hospital|Heart Hospital|Children\'s Hospital|Specialty Hospital|Rehabilitation Hospital|Behavioral Health|Urgent Care|Imaging Center|Ambulatory Surgery Ctr|Endoscopy Center|Dialysis|Nursing & Rehab|Home Health|Hospice|Health Dept|VA Medical Center|Women\'s Hospital|Cancer Center|Eye Surgery Center|Pain Clinic|Family Practice|Wound Care Ctr|Skilled Nursing Facility|Pediatrics|Sleep Lab|Infusion Suite|Kidney Center|Physical Therapy|Emergency Physicians|Pathology Group|Anesthesia Assoc|Radiology PA|Hospital District|Assisted Living')
HX = W('Northside Hospital|Eastside Medical Center|Southwest General|Good Samaritan Hospital|Mercy Medical Center|Providence Sacred Heart|Sacred Heart Hospital|Holy Cross Hospital|Our Lady of Lourdes|Baptist Hospital East|Methodist Hospital South|Presbyterian Hospital|Adventist Health|Lutheran General|Deaconess Hospital|University Hospital|County General|Lakeview Hospital|Riverside Methodist|Bay Area Medical|Gulf Coast Medical Center|High Desert Medical|Summit Healthcare|Cedar Crest Hospital|Pine Rest|Desert Springs Hospital|Sunrise Hospital|Valley View Hospital|Mountain View ER|Ocean Medical Center|Coastal Carolina Hospital|TEXAS HEALTH RESOURCES|HCA HOUSTON HEALTHCARE|Kindred Hospital|Select Specialty Hospital|Encompass Health Rehab|DaVita Dialysis|Fresenius Kidney Care|LabCorp|Quest Diagnostics|Concentra|MinuteClinic|NextCare Urgent Care|Planned Parenthood|Shriners Hospital|Ronald Reagan UCLA')
HX = [h for h in HX if 'Reagan' not in h]
HD = ['', '', '', ' ER', ' OP', ' - Outpatient', ' LAB', ' RAD DEPT', ' ASC', ' (POS 22)', ' INPT', ' - Main Campus', ' WEST', ' PT/OT']


def hosp():
    t = pick(HX) if R.random() < 0.25 else pick(HC) + ' ' + pick(HK)
    return case(t + pick(HD), (5, 5, 0.5))


HEP = W('''Edith Nourse Rogers Memorial Veterans Hospital|Mary Black Health System|Alice Hyde Medical Center|Roger C. Peace Rehab Hospital|Mary Washington Hospital|Henry Ford Hospital|Barnes-Jewish Hospital|Johns Hopkins Hospital|Johns Hopkins Bayview Medical Ctr|Ben Taub Hospital|Lyndon B Johnson Hospital|John Peter Smith Hospital|JPS John Peter Smith Health|Robert Wood Johnson University Hospital|Robert Packer Hospital|Charles Cole Memorial Hospital|Ronald Reagan UCLA Medical Center|Eisenhower Medical Center|Betty Ford Center|John Muir Medical Center|Cedars Sinai|Huntington Memorial Hospital|Martin Luther King Jr Community Hospital|Zuckerberg San Francisco General|Lucile Packard Children's Hospital|Rady Children's Hospital|Sharp Grossmont Hospital|Scripps Mercy Hospital|William Beaumont Hospital|William Beaumont Army Medical Center|William Newton Memorial Hospital|William W. Backus Hospital|Hackley Hospital|Karmanos Cancer Center|Barbara Ann Karmanos Cancer Institute|Sparrow Hospital|Edward W. Sparrow Hospital|Ann & Robert H. Lurie Children's Hospital|LURIE CHILDRENS HOSPITAL|Rush University Medical Center|John H. Stroger Jr. Hospital|Loretto Hospital|Edward Hines Jr. VA Hospital|Jesse Brown VA Medical Center|James A. Lovell Federal Health Care Center|Captain James A Lovell FHCC|Louis A. Johnson VA Medical Center|Louis Stokes Cleveland VAMC|Chalmers P. Wylie VA Clinic|Michael E. DeBakey VA Medical Center|Audie L. Murphy Memorial VA Hospital|Olin E. Teague Veterans Center|Thomas E. Creek VAMC|George E. Wahlen VA Medical Center|Harry S. Truman Memorial Veterans Hospital|John J. Pershing VA Medical Center|John Cochran VA Hospital|Dwight D. Eisenhower VAMC|Robert J. Dole VA Medical Center|Jack C. Montgomery VAMC|Jerry L. Pettis Memorial VA Hospital|Audie Murphy VA|James H. Quillen VAMC|Hunter Holmes McGuire VAMC|Charles George VA Medical Center|W.G. Hefner VA Medical Center|Ralph H. Johnson VAMC|Wm. Jennings Bryan Dorn VAMC|Carl Vinson VA Medical Center|Charlie Norwood VAMC|Malcom Randall VA Medical Center|James A. Haley Veterans Hospital|C.W. Bill Young VA Medical Center|Bruce W. Carter VAMC|G.V. Sonny Montgomery VAMC|Overton Brooks VA Medical Center|John D. Dingell VAMC|Aleda E. Lutz VAMC|Oscar G. Johnson VA Medical Center|Clement J. Zablocki VAMC|William S. Middleton Memorial Veterans Hospital|Royal C. Johnson Veterans Memorial Hospital|Franklin Delano Roosevelt VA Hospital|James J. Peters VA Medical Center|Samuel S. Stratton VAMC|Corporal Michael J. Crescenz VAMC|James E. Van Zandt VAMC|Massachusetts Eye and Ear|Brigham and Women's Hospital|Beth Israel Deaconess|Dana-Farber Cancer Institute|Emerson Hospital|Anna Jaques Hospital|Mary Hitchcock Memorial Hospital|Dartmouth Hitchcock|Alice Peck Day Memorial Hospital|Elliot Hospital|Miles Memorial Hospital|Stephens Memorial Hospital|Henrietta D. Goodall Hospital|Charlotte Hungerford Hospital|Griffin Hospital|Day Kimball Hospital|Lawrence & Memorial Hospital|Roger Williams Medical Center|Kent Hospital|Butler Hospital|Mary Imogene Bassett Hospital|Arnot Ogden Medical Center|F.F. Thompson Hospital|Nicholas H. Noyes Memorial Hospital|Nathan Littauer Hospital|Jacobi Medical Center|Woodhull Medical|Maimonides Medical Center|Mount Sinai Morningside|Burke Rehabilitation Hospital|Helen Hayes Hospital|Jack D. Weiler Hospital|Hackensack Meridian JFK Johnson Rehab|Cooper University Hospital|Kessler Institute for Rehab|Thomas Jefferson University Hospital|Albert Einstein Medical Center|Fox Chase Cancer Center|Jeanes Hospital|Geisinger Medical Center|Milton S. Hershey Medical Center|Chan Soon-Shiong Medical Center|Conemaugh Nason|J.C. Blair Memorial Hospital|A.I. duPont Hospital for Children|Alfred I. duPont Hospital|Kennedy Krieger Institute|R Adams Cowley Shock Trauma|Sheppard Pratt|Walter Reed National Military Med Ctr|Howard University Hospital|George Washington University Hospital|Martha Jefferson Hospital|Sentara Martha Jefferson|Carilion Roanoke|Moses H. Cone Memorial Hospital|Wesley Long Hospital|Annie Penn Hospital|Cannon Memorial Hospital|Charles A. Cannon Jr Memorial|Presbyterian Hemby Children's|Jeff Gordon Children's Hospital|Levine Children's Hospital|Ralph K. Davies Medical Center|Emory Johns Creek|Crawford Long Hospital|Hughes Spalding Children's|Phoebe Putney Memorial Hospital|John D. Archbold Memorial Hospital|Wellstar Kennestone|Tanner Medical Center|Candler Hospital|Floyd Medical Center|Piedmont Henry Hospital|Jackson Memorial Hospital|Larkin Community Hospital|Joe DiMaggio Children's Hospital|Nicklaus Children's Hospital|Arnold Palmer Hospital for Children|Winnie Palmer Hospital|H. Lee Moffitt Cancer Center|Morton Plant Hospital|Mease Countryside|Wolfson Children's|D.W. McMillan Memorial Hospital|Russell Medical Center|Helen Keller Hospital|George H. Lanier Memorial Hospital|Jack Hughston Memorial Hospital|Le Bonheur Children's Hospital|Monroe Carell Jr. Children's Hospital|Vanderbilt Stallworth Rehab|Erlanger|Norton Kosair|Clark Regional|T.J. Samson Community Hospital|Ephraim McDowell Regional Med Ctr|James B. Haggin Memorial Hospital|Ohio State James Cancer|Arthur G. James Cancer Hospital|Grant Medical Center|Mary Rutan Hospital|Lindner Center of Hope|Riley Hospital for Children|Sidney & Lois Eskenazi Hospital|Eskenazi Health|Wishard Memorial Hospital|Parkview Whitley|Margaret Mary Community Hospital|King's Daughters|Mary Sherman Hospital|Mary Greeley Medical Center|Henry County Health Center|Gillette Children's|Mayo Clinic|Abbott Northwestern Hospital|Marshfield Clinic|Gundersen Lutheran|Theda Clark Medical Center|Froedtert Hospital|Avera McKennan Hospital|Bryan Health East|Mary Lanning Healthcare|Boone Hospital|Cox South|Lester E. Cox Medical Center|SSM Cardinal Glennon Children's|Children's Mercy Adele Hall|Susan B. Allen Memorial Hospital|Wesley Medical|Jane Phillips Medical Center|Jack Montgomery VA|Parkland|William P. Clements Jr. University Hospital|Zale Lipshy Pavilion|Harris Methodist HEB|TEXAS HEALTH HARRIS METHODIST HOSPITAL SOUTHWEST F|Dell Seton Medical Center|Dell Children's|Cook Children's|Driscoll Children's Hospital|Christus Spohn Shoreline|Christus Dubuis|Peterson Regional|Hendrick Medical Center|Shannon Medical Center|Brooke Army Medical Center|Memorial Hermann|Lovelace Women's Hospital|Gerald Champion Regional Med Ctr|Barrow Neurological Institute|John C. Lincoln Hospital|Carl T. Hayden VAMC|Bob Stump VAMC|Craig Hospital|Penrose Hospital|Rose Medical Center|Ivinson Memorial Hospital|St. Luke's Wood River|Virginia Mason Medical Center|Swedish Cherry Hill|Seattle Fred Hutchinson Cancer Ctr|Fred Hutchinson Cancer Center|Randall Children's Hospital|Legacy Emanuel|Doernbecher Children's Hospital|Wilcox Medical Center|Samuel Mahelona Memorial Hospital|Tripler Army Medical Center''')
SAINTS = W("St Joseph|Saint Jude|St. Mary's|St Vincent|Saint Francis|St. Luke's|St Anthony|Saint Thomas|St. Elizabeth|St John's|St. Agnes|Saint Barnabas|St. Catherine|St Peter's|St. Bernard|Saint Raphael|St Rita's|St. Alphonsus|Saint Clare's|St. Rose|St Charles|St. Cloud|St David's|Saint Agatha|St Mark's|Ste Genevieve|St. Nicholas|SAINT ALEXIUS|St Tammany|St Bonaventure")
COUN = W('Wayne|Howard|Harris|Jackson|Madison|Jefferson|Marion|Montgomery|Clay|Carroll|Warren|Henry|Scott|Taylor|Grant|Lincoln|Logan|Nelson|Perry|Morgan|Allen|Russell|Lawrence|Martin|Mitchell')
SK = W('Hospital|Medical Center|Med Ctr|Health System|Rehab|Hospice|Regional|Home Health|Nursing Home|Hospital ER')


def hosp_ep():
    k = R.random()
    t = pick(HEP) + pick(HD) if k < 0.75 else pick(SAINTS) + ' ' + pick(SK) if k < 0.9 else pick(COUN) + ' County ' + pick(SK)
    return case(t, (6, 4, 0.3))


# ------------------------------------------------------------------ denials
G.update(
    cg=W('CO|PR|OA|PI|CR'), days=lambda: pick([30, 45, 60, 90, 95, 120, 180, 365]),
    item=W('patient name|subscriber name|patient date of birth|subscriber id number|date of service|rendering provider NPI|referring provider name|diagnosis code|procedure code|modifier|place of service|taxonomy code|prior authorization number|CLIA number|type of bill|admission date|discharge status|patient relationship to insured|gender code|patient address|group number|other payer information|ordering physician|drug quantity|NDC|tooth number|occurrence code|value code|attending physician|signature on file|insured\'s employer name|health insurance claim number|patient middle initial|service facility address|accident date|patient zip code|policy holder birth date'),
    svc=W('service|procedure|item|drug|supply|test|equipment|admission|visit|office visit|DME item|lab panel|anesthesia|therapy session|injection|imaging study|transport|assistant surgeon|consult|observation stay|vaccine'),
    why=W('not deemed medically necessary|experimental or investigational|not covered under the plan|bundled into another service|exceeds benefit max|already adjudicated|not authorized|out of network|not payable w/ this dx|inconsistent with patient age|inconsistent with patient gender|performed by ineligible provider type|included in global surgical pkg|not covered for this POS|provided outside the policy period|over frequency limit|a pre-existing condition|covered by another payer per COB|missing documentation|billed w/o required modifier|subject to deductible|cosmetic|not a benefit of the plan|paid under capitation|lacking a valid referral'),
    act=W('resubmit w/ corrected info|send med recs|file appeal|bill patient|bill secondary|adjust off|request retro auth|call provider services|submit COB form|correct and rebill|submit paper w/ EOB|verify eligibility|write off per contract|attach op note'),
    lim=W('1 per year|2 per calendar yr|20 visits per yr|1 per lifetime|30 days per benefit period|1 every 5 yrs|12 units per day|3 per month'))
DEN = L('''
{cg}-{carc}: {svc} {why}
{cg}{carc} {svc} {why}
Missing/incomplete/invalid {item}.
{rarc} Missing/incomplete/invalid {item}
MISSING {item}
{cg} {carc} / {rarc} - {item} missing
Invalid {item} - claim cannot be processed
Claim lacks {item} needed for adjudication
The {item} does not match payer records
{item} does not match what is on file
Rejected at clearinghouse: {item} invalid format
Payment adjusted because {svc} was {why}
Denied. {svc} {why}.
DENIED - {why}
This {svc} is {why}; {act}
{act}: {item} required
Claim denied for timely filing, limit {days} days
TF exceeded - {days} day limit. {act}
Not submitted w/in {days} days of DOS
Exact duplicate claim/service
DUPE OF CLAIM ALREADY PAID, {svc}
Benefit limit reached - {lim}
{svc} limited to {lim}
FREQ LIMIT {lim} EXCEEDED FOR {svc}
Patient cannot be identified as our insured - {act}
Insured has no dependent coverage
Patient has not met the required waiting period; {svc}
Coverage terminated prior to {svc}
Expenses incurred after coverage termed
The date of birth follows the date of service.
The date of death precedes the date of service ({cg}-13)
{cg}-{carc} Alert: You may appeal this decision within {days} days
Alert: patient may not be billed for this {svc}
Alert: {item} was used to adjudicate; {rarc}
Non-covered {svc}. {rarc}
{rarc}: {svc} {why}
Remark {rarc} - {act}
Remark codes {rarc}, {rarc} on {svc} line
Medicare Part B: {svc} {why}
MCR secondary payer rules, {act}
Needs primary EOB; {act}
COB: pt has other ins primary, {act}
No auth on file for {svc}
Auth exhausted for {svc}, {act}
AUTH # ON CLAIM DOES NOT COVER {svc}
Referral absent or exceeded ({svc})
{svc} must be billed w/ modifier {mod}
Modifier {mod} inconsistent with procedure
MOD {mod} NOT APPROPRIATE FOR {svc}, {act}
Info requested from provider not rec'd in {days} days
Records requested, not received: {svc}
Medical records do not support {svc}
Paid per fee schedule, {cg}-45 contractual
CO-45 chg exceeds fee schedule, {svc}
Deductible applied to {svc} (PR-1)
PR-{carc} pt resp, {svc} {why}
Coins/copay amt - {svc}
This {svc} is included in the payment for another {svc}
NCCI edit: {svc} bundled
MUE exceeded for {svc}, {lim}
LCD not met - {svc} {why}
Dx does not support {svc}
Provider not eligible to bill {svc}
Rendering provider not contracted for {svc}
Provider not enrolled, {item} required
Claim sent to wrong payer, {svc}; {act}
WC case - {svc} is the liability of the comp carrier
No-fault carrier primary, {act}
Prior payer adjudication reqd for {svc}
Overpayment recovered - {svc} {why}
Void/replacement of prior claim, {svc}
Rejected 277CA A{sm}: {item}
277 A7 {item} {rarc}
Front end edit: {item} not valid for payer
Pended - {act} in {days} days
Pending {item} from member
Waiting on member for {item}, {days} day hold
EOB REMARK {rarc}: {item} INCOMPLETE
{svc} denied, {why} per plan doc
Lifetime max met, {svc}
{svc} not separately payable
Denied as {why}. Member liability.
{svc} denied per peer review; {why}
Upheld on appeal, {svc} {why}
Partial denial {svc}: {why}
Split bill required, {item}
ESRD PPS covers {svc}
SNF consolidated billing applies to {svc}
Hospice on file - {svc} needs GV/GW mod
Newborn must be added within {days} days
Student status {item} needed
Accident info requested from insured, {svc}
''')

# ------------------------------------------------------------------ clinical
G.update(
    d1=lambda: R.randint(2, 9), n89=lambda: R.randint(1, 89), bp=lambda: f'{R.randint(98, 188)}/{R.randint(52, 104)}', hr=lambda: R.randint(54, 118), sx=W('M|F|male|female|man|woman'),
    dx=W("HTN|DM2|COPD|CHF|CKD stage 3|Crohn's disease|Parkinson's disease|Hodgkin lymphoma|Graves' disease|Bell's palsy|AFib|GERD|OSA|lumbar radiculopathy|RA|Alzheimer's dementia|UTI|PNA|cellulitis|migraine|MDD|anxiety|asthma|DVT|anemia|hypothyroidism|Hashimoto's|Addison's disease|Cushing's syndrome|Raynaud's|Marfan syndrome|diverticulitis|cholelithiasis|osteoporosis|Meniere's|Sjogren's|gout|BPH|obesity|HLD|CAD s/p stent"),
    px=W("ORIF|lap chole|TKA|THA|CABG|colonoscopy|EGD|Mohs surgery|Whipple procedure|LAVH|C-section|Nissen fundoplication|cath|arthroscopy|laminectomy|Foley placement|Swan-Ganz line|Hickman cath|Roux-en-Y bypass|Billroth II|appy|T&A|ACDF|ESI L4-5|Bankart repair|McBride bunionectomy|tendon release|skin bx|PICC"),
    drug=W('metformin 500 mg BID|lisinopril 10 mg|Lantus 20 u qhs|albuterol PRN|Eliquis 5 mg|gabapentin 300 TID|atorvastatin 40|Humira q2wk|prednisone taper|Zofran 4 mg|levothyroxine 75 mcg|sertraline 50|Flomax|omeprazole 20|Keflex x7d|Mirena IUD|Depo-Provera|Norco 5/325|warfarin per INR|insulin pump'),
    sxx=W('SOB|chest pain|abd pain x3d|N/V|low back pain|dizziness|fever|cough x1 wk|knee pain|rash|HA|fatigue|dysuria|palpitations|numbness in feet|blurry vision|neck pain|insomnia|wt loss|leg swelling'),
    test=W('CXR|CBC|CMP|UA|CT head|EKG|MRI L-spine|A1c|troponin|BNP|TSH|Doppler LE|echo|DEXA|mammogram|PFTs|lipid panel|US abd|EMG/NCS|Holter'),
    res=W('neg|WNL|pending|abnl|unremarkable|elevated|stable|no acute findings|mild DJD|borderline|positive'),
    plan=W('f/u 2 wks|RTC PRN|refer to PT|cont meds|recheck labs in 3 mo|refer ortho|d/c home|admit to obs|start PT 2x/wk|consult cards|home health ordered|return precautions given|wt loss counseling|cont CPAP'))
CLIN = L('''
{n89} yo {sx} c/o {sxx}, {dx}
Pt is {n89} y/o {sx} w/ hx {dx}, here for {sxx}
{n89}YO {sx} PRESENTS W/ {sxx}
BP {bp} HR {hr}, {dx} stable
VS: BP {bp}, P {hr}, afebrile. {plan}
{dx}, on {drug}, {plan}
{test} {res}, {plan}
{test} {res}. {dx} noted
s/p {px}, doing well, {plan}
S/P {px} POD {sm}, incision c/d/i
Pt tolerated {px} well
Pt denies {sxx}. {test} {res}.
c/o {sxx} x {sm} days, took {drug}
Hx: {dx}, {dx}. Meds: {drug}
{dx} - cont {drug}
{drug} increased, {plan}
refill {drug}, {plan}
No {sxx} today. {test} ordered
Ordered {test} r/o {dx}
R/O {dx}; {test} {res}
Medical necessity: {dx} failed {drug}, needs {px}
Failed conservative tx x{sm} wks incl NSAIDs and PT, {px} planned
LMN: pt w/ {dx} requires {px}
Pain {d1}/10 after {px}
ROM limited, MMT 4/5, {dx}
Gait steady w/ walker, {plan}
Wound {sm} x 2 x 0.5 cm, {dx}
SLR +, Spurling neg, {test} {res}
Murphy sign {res}, {test} ordered
Lachman {res}; {px} discussed
Glasgow 15, {test} {res}
Apgar 8/9, term infant, no issues
Gleason 3+4, {plan}
PHQ-9 score {sm}, {drug}
Ranson criteria {sm}, {dx}
Foley d/c'd, voiding well, {plan}
O2 sat 94% RA, {dx}
Wt {hr} kg, {dx}, {plan}
A1c 7.{d1}, {dx}, {drug}
INR 2.{d1}, {drug}
GFR 4{d1}, {dx}
ED course: {drug}, {test} {res}
Discharge dx {dx}; {plan}
Post-op dx: {dx}. Procedure: {px}
Pre-op clearance for {px}, {test} {res}
Allergies: PCN. {dx}, {plan}
FHx: mother {dx}, father {dx}
Social: former smoker, {sm} pack yrs
OT eval: needs mod assist, {dx}
ST: dysphagia eval, {test} {res}
PT visit {sm} of 12, progressing, {dx}
Home O2 2L NC, {dx}
Wheelchair eval, {dx}, {n89} yo {sx}
Sleep study AHI 2{d1}, {dx}, CPAP ordered
ABI 0.{d1}, {dx}
EF 4{d1}%, {dx}, {drug}
Preg G2P1 at 3{d1} wks, {plan}
Peds well visit {sm} yo, vaccines UTD
{dx} exacerbation, {drug} given, {plan}
{px} w/o complication, EBL {hr} cc
Assessment: {dx} w/ {sxx}. Plan: {plan}
counseled on {dx} {sm} min, {plan}
Anesthesia MAC for {px}, ASA 3
HPI: {sxx} since last week, hx {dx}
ROS neg except {sxx}
TENS trial {sm} wks, {dx}
Injected 40 mg Kenalog, {dx}
DME: walker, {dx}; {plan}
''')

# ------------------------------------------------------------------ codes
ICD = W('E11.9|I10|M54.16|J44.1|Z00.00|N18.3|F32.9|S72.001A|K21.9|G47.33|R07.9|M17.11|Z12.31|C50.911|O80|T84.54XA|H25.13|L03.115|G20|I48.91|Z79.4|S06.0X0A|M25.561|K57.30')


def npi():
    s = '1' + digits(8)
    return next(s + c for c in '0123456789' if luhn_ok('80840' + s + c))


G.update(icd=ICD, cpt=lambda: pick(W('99213|99214|99285|97110|97140|45378|27447|29881|70553|72148|93000|93306|80053|85025|36415|43239|66984|64483|20610|11042|90837|92014|59400|00142|01967|76700|77067|88305|95810|96372|99223|99232|99291|99396|47562|58571|63047|22551|33533|92928')),
         hcpcs=lambda: pick('AEGJKLQSV') + digits(4), ndc=lambda: f'{digits(5)}-{digits(4)}-{digits(2)}', rev=lambda: '0' + pick(W('110|120|250|270|300|320|360|370|420|450|636|710|762|981')), drg=lambda: R.randint(20, 989),
         npi=npi, ein=lambda: f'{pick(W("12|20|26|36|41|45|58|74|81|95"))}-{digits(7)}', pid=lambda: pick(W('60054|87726|62308|61101|00590|SX105|84980|04312|39026|95378|77160|SKTX0|CB621|12502')), tax=W('207Q00000X|208D00000X|363L00000X|261QM1300X|282N00000X|225100000X|2085R0202X|207RC0000X'), unit=lambda: R.randint(1, 40),
         clia=lambda: digits(2, '0123456') + 'D' + digits(7), tob=W('111|131|117|137|211|322|851|721'), pos=W('11|21|22|23|24|31|81|02|10|12'), chk=lambda: '00' + digits(6), icn=lambda: '20' + digits(3) + letters(2) + digits(6), amt2=lambda: f'{R.randint(1, 9)},{R.randint(100, 999)}.{R.randint(10, 99)}',
         tmf=W('v5.0.10|v4010A1|005010X222A1|005010X221A1|v1.2.3.4|ver 2.1.0.7|v3.14'), loop=W('2000A|2010AA|2010BA|2300|2310B|2320|2400|2430|2110'))
CODE = L('''
{icd}
{cpt}
{cpt}-{mod}
{cpt} {mod} {icd}
{hcpcs}
{hcpcs} x{unit}
CPT {cpt}
CPT: {cpt}, {cpt}
{cpt}|{icd}|{unit}
ICD-10 {icd}
DX {icd} {icd} {icd}
Dx ptr A B {icd}
{ndc}
NDC {ndc}
NDC {ndc} UN{unit}
N4 {ndc} ML{unit}
REV {rev}
Rev code {rev} {cpt}
{rev} {hcpcs} {unit}
DRG {drg}
MS-DRG {drg}
{cg}-{carc}
{cg}{carc} {rarc}
CARC {carc} RARC {rarc}
{rarc}
Payer ID {pid}
payer id: {pid}
EDI payer {pid}
NPI {npi}
Rendering NPI: {npi}
Billing NPI {npi} Tax ID {ein}
EIN {ein}
TIN: {ein}
Taxonomy {tax}
{tax}
CLIA {clia}
TOB {tob}
POS {pos}
CHK # {chk}
Check no. {chk} ${amt2}
ICN {icn}
DCN {icn}
billed {amt2} allowed {amt2}
${amt2}
{cpt} {amt2}
loop {loop} seg REF
Loop {loop} elem 0{unit}
{tmf}
ANSI {tmf}
file ver {tmf}
HCPCS {hcpcs} mod {mod}
{cpt},{cpt},{cpt}
{cpt} vs {cpt} NCCI
qty {unit} {hcpcs} {mod}
MOD {mod}
APC {drg}
SVC*HC:{cpt}:{mod}*{amt}*{amt}
CAS*{cg}*{carc}*{amt}~
HI*ABK:{icds}~
LX*{unit}~
{icd} not valid w/ {cpt}
''')
G['icds'] = lambda: pick(ICD).replace('.', '')

# ------------------------------------------------------------------ procedures
G.update(appr=W('Laparoscopic|Open|Arthroscopic|Percutaneous|Endoscopic|Robotic assisted|CT guided|US guided|Fluoro guided|Diagnostic|Bilateral|Limited|Complete|Revision|Complex|Simple'),
         ops=W('repair|excision|biopsy|resection|incision and drainage|debridement|injection|reconstruction|arthroplasty|decompression|ablation|stent placement|removal of hardware|closed reduction|exploration|graft|fusion|closure|aspiration|embolization'),
         site=W('rotator cuff|knee|hip|shoulder|lumbar spine|cervical spine|colon|gallbladder|inguinal hernia|thyroid|breast|prostate|kidney|bladder|carotid artery|femoral vein|cornea|sinus|tonsil|ankle|wrist|meniscus|uterus|ovary|liver|pancreas|skin lesion|elbow|foot|toe nail|finger|eyelid|tympanic membrane|lymph node'),
         img=W('MRI|CT|X-ray|Ultrasound|PET/CT|Duplex scan|Nuclear scan|Mammogram|Fluoroscopy'), con=W('w/ contrast|w/o contrast|w/ & w/o contrast|2 views|3 views|limited|complete|bilateral'),
         therapy=W('Therapeutic exercise|Manual therapy|Gait training|Neuromuscular re-education|Therapeutic activities|Self care training|Electrical stimulation|Ultrasound therapy|Aquatic therapy|Cognitive therapy|Group psychotherapy|Speech therapy|Sensory integration'),
         lab=W('Comprehensive metabolic panel|CBC w/ auto diff|Lipid panel|Hemoglobin A1c|TSH|Urinalysis w/ micro|Prothrombin time|Blood culture|Drug screen presumptive|Vitamin D 25-OH|Hepatitis panel|HIV 1/2 Ag/Ab|PSA total|Strep A rapid|Pap thin prep|Surgical path level IV|Ferritin|Troponin quant'),
         emv=W('Office visit est pt level 3|Office visit new pt level 4|ER visit level 5|Initial hosp care|Subsequent hosp care|Discharge day mgmt >30 min|Preventive visit 40-64|Nursing facility care|Consult level 4|Critical care 1st hr|Telehealth audio only|Chronic care mgmt 20 min|Transitional care mgmt'),
         dme=W('Walker folding|Wheelchair manual|Hospital bed semi-electric|CPAP device|Nebulizer|Oxygen concentrator|Knee orthosis|AFO custom|Glucose monitor supplies|Commode chair|TENS unit 4 lead|Ostomy pouch|Wound VAC pump'))
ANAT = [(W('repair|debridement|injection|reconstruction|arthroplasty|decompression|removal of hardware|closed reduction|arthrotomy|synovectomy|fusion|aspiration|manipulation'), W('rotator cuff|knee|hip|shoulder|lumbar spine|cervical spine|ankle|wrist|elbow|foot|great toe|finger|thumb|SI joint|patella|clavicle')),
        (W('excision|biopsy|resection|exploration|ablation|incision and drainage|drainage|partial removal|needle biopsy|wedge resection'), W('colon|thyroid|breast|prostate|kidney|bladder|liver|pancreas|skin lesion|ovary|lymph node|lung|parotid gland|soft tissue mass|rectum|stomach')),
        (W('repair|closure|reconstruction|graft|laser treatment|exploration'), W('inguinal hernia|umbilical hernia|cornea|eyelid|tympanic membrane|nasal septum|abdominal wall|vagina|diaphragm|palate')),
        (W('stent placement|embolization|angioplasty|thrombectomy|endarterectomy|bypass graft'), W('carotid artery|femoral artery|iliac artery|renal artery|popliteal artery|dialysis AV fistula|coronary artery|subclavian vein'))]
FAM = [0]
G['ops'] = lambda: pick(ANAT[FAM[0]][0])
G['site'] = lambda: pick(ANAT[FAM[0]][1])
PROC = L('''
{appr} {ops} of {site}
{appr} {site} {ops}
{site} {ops}, {appr}
{ops} {site} add'l level
{ops}, {site}, each add'l
{img} {site} {con}
{img} {con} {site}
{therapy} ea 15 min
{therapy}, {unit} units
{lab}
{lab}, stat
{lab} x{sm}
{emv}
{emv} mod {mod}
{dme}, purchase
{dme} rental mo {sm}
{dme}
Anes for {site} {ops}
Anesthesia, {site}, {ops}
Assist surgeon {site} {ops}
{appr} {ops} {site} LT
{appr} {ops} {site} RT {con}
Facility fee - {site} {ops}
Postop visit {site} {ops}
{cpt} {appr} {ops} {site}
{cpt} {img} {site}
{cpt} - {therapy}
{hcpcs} {dme}
{img} guidance for {site} {ops}
Supply tray, {site} {ops}
Implant kit {site}
Tx plan {therapy} 2x/wk
REPAIR COMPLEX {site} {sm} CM
{ops} {site} <10 sq cm
Injection, {site}, single
Pathology {site} specimen
Preop H&P for {site} {ops}
{lab} (reflex)
Consult re {site} {ops}
Global {ops} {site} 90 day
''')

# ------------------------------------------------------------------ eponyms
EPN = W('''Crohn's disease|Parkinson's disease|Hodgkin lymphoma|non-Hodgkin lymphoma|Graves' disease|Still's disease|Smith's fracture|Colles' fracture|Bennett fracture|Jones fracture|Lisfranc injury|Boxer's fracture|Monteggia fracture|Galeazzi fracture|Salter-Harris II fx|Schatzker type III|Osgood-Schlatter|Legg-Calve-Perthes|Paget's disease|Baker's cyst|Dupuytren contracture|De Quervain tenosynovitis|Guillain-Barre syndrome|Bell's palsy|Huntington's disease|Tourette syndrome|Wernicke-Korsakoff|Lewy body dementia|Pick's disease|Creutzfeldt-Jakob|Lou Gehrig's disease|Charcot foot|Charcot-Marie-Tooth|Erb's palsy|Horner syndrome|Chiari malformation|Arnold-Chiari|Dandy-Walker|Down syndrome|Turner syndrome|Klinefelter|Marfan syndrome|Ehlers-Danlos|Prader-Willi|Angelman syndrome|Rett syndrome|Williams syndrome|Noonan syndrome|Gaucher disease|Tay-Sachs|Niemann-Pick|Fabry disease|Wilson's disease|Addison's disease|Cushing's disease|Conn's syndrome|Hashimoto thyroiditis|Sheehan syndrome|Barrett's esophagus|Mallory-Weiss tear|Zenker diverticulum|Hirschsprung disease|Meckel's diverticulum|Whipple disease|Gilbert's syndrome|Budd-Chiari|Zollinger-Ellison|Peutz-Jeghers|Lynch syndrome|Gardner syndrome|Wilms tumor|Ewing sarcoma|Kaposi sarcoma|Burkitt lymphoma|Merkel cell ca|Bowen's disease|Sezary syndrome|Kawasaki disease|Takayasu arteritis|Buerger's disease|Raynaud's|Sjogren's|Behcet's|Reiter's|Wegener's|Goodpasture|Alport syndrome|Berger's disease|Von Willebrand|Christmas disease|Fanconi anemia|Diamond-Blackfan|Cooley's anemia|Tetralogy of Fallot|Wolff-Parkinson-White|Brugada|Stokes-Adams|Meniere's disease|Ludwig's angina|Vincent's angina|Coats disease|Fuchs dystrophy|Stargardt|Leber's|Stevens-Johnson|Fournier gangrene|Mondor disease|Asherman|Bartholin cyst|Braxton Hicks|Peyronie's|Hansen's disease|Lyme disease|Chagas|Weil's disease|Pott's disease|Legionnaires'|Mohs surgery|Whipple procedure|Nissen|Roux-en-Y|Heller myotomy|Billroth I|Hartmann procedure|Kasai|Fontan|Norwood|Glenn shunt|Blalock-Taussig shunt|Ross procedure|Bentall|Maze|Bankart repair|Latarjet|Weber B fx ORIF|McBride bunionectomy|Austin bunionectomy|Lapidus|Keller|Burch|LeFort II|Caldwell-Luc|Foley cath|Doppler|Swan-Ganz|Hickman|Broviac|Groshong|Port-A-Cath|Jackson-Pratt drain|Penrose drain|Hemovac|Malecot|Kirschner wire|Steinmann pin|Ilizarov|Harrington rod|Milwaukee brace|Boston brace|Scott-Craig orthosis|Codman-Hakim valve|Otto Bock knee|Thomas splint|Unna boot|Jobst stocking|Ace wrap|Holter monitor|Apgar|Glasgow coma|Gleason 7|Breslow 1.2 mm|Clark level III|Duke's B|Ann Arbor II|Killip II|Child-Pugh B|Braden score|Barthel index|Babinski|Romberg|Phalen|Tinel|Lachman|McMurray|Murphy's sign|Kernig|Brudzinski|Homan's sign|Trendelenburg|Valsalva|Epley maneuver|Heimlich|Kegel|Mantoux|Coombs test|Papanicolaou|Gram stain|Giemsa''')
EPT = L('''
{epn}
hx of {epn}
Dx: {epn}
r/o {epn}
{epn}, f/u 6 wks
Tx for {epn} denied {cg}-{carc}
{epn} not covered dx
s/p {epn}
eval for {epn}, {test} {res}
{epn} - LCD not met
ABN for {epn}
Auth req {epn}
possible {epn}; refer to specialist
{epn} noted, {n89} yo {sx}
pt w/ {epn}, LMN attached
known {epn}
{epn} per op note
appeal: {epn} documented
concern for {epn}
{epn} (chronic)
EVAL {epn} UNSPEC
{epn} w/ complication
{epn} bilat
{test} for {epn}
{epn} {icd2}
query: {epn} vs other
no evidence of {epn}
coder: {epn} s/b primary dx
{epn} stable on meds
{epn} - 2nd opinion
''')
EPX = EPN.index('Mohs surgery')
EPL = {'Nissen': 'Nissen fundoplication', 'Hickman': 'Hickman cath', 'Broviac': 'Broviac cath', 'Groshong': 'Groshong cath', 'Doppler': 'Doppler study', 'Lachman': 'Lachman test', 'McMurray': 'McMurray test', 'Romberg': 'Romberg test', 'Phalen': "Phalen's test", 'Tinel': "Tinel's sign", 'Fontan': 'Fontan procedure', 'Norwood': 'Norwood procedure', 'Lapidus': 'Lapidus procedure', 'Keller': 'Keller bunionectomy', 'Burch': 'Burch procedure', 'Bentall': 'Bentall procedure', 'Maze': 'Maze procedure', 'Kasai': 'Kasai procedure', 'Latarjet': 'Latarjet procedure', 'Kegel': 'Kegel exercises', 'Kernig': 'Kernig sign', 'Brudzinski': 'Brudzinski sign', 'Babinski': 'Babinski sign', 'Trendelenburg': 'Trendelenburg position', 'Valsalva': 'Valsalva maneuver', 'Heimlich': 'Heimlich maneuver', 'Apgar': 'Apgar score', 'Glasgow coma': 'Glasgow coma scale', 'Asherman': 'Asherman syndrome', 'Brugada': 'Brugada syndrome', 'Giemsa': 'Giemsa stain', 'Papanicolaou': 'Papanicolaou smear', 'Malecot': 'Malecot cath', 'Goodpasture': 'Goodpasture syndrome', 'Klinefelter': 'Klinefelter syndrome', 'Stargardt': 'Stargardt disease', 'Mantoux': 'Mantoux test', 'Ilizarov': 'Ilizarov frame'}
EPN = [EPL.get(x, x) for x in EPN]
G['epn'] = EPN[:EPX]
G['epd'] = EPN[EPX:]
EPT += L('''
{epd}
{epd} per op note
{epd} not separately payable
{epd} documented
op note: {epd}
{cg}-{carc} {epd}
auth for {epd}
{epd} - bundled
exam: {epd} noted
chart review: {epd}
billed {epd} w/ mod {mod}
{epd} on exam day, {dx}
no charge for {epd}
query re {epd}
{epd} x1
appeal denied for {epd}
''')
G['icd2'] = W('unspecified|NOS|NEC|acute|recurrent')


# ------------------------------------------------------------------ policy
def pdate():
    return date(2015, 2025)


G.update(pd=pdate, yr=lambda: R.randint(2012, 2026), pol=W('LCD L3{n}|NCD 240.4|medical policy MP-{n}|reimb policy RP{n}|fee schedule|clinical guideline CG-SURG-{n}|provider manual|contract amendment|telehealth policy|modifier policy|prior auth list|formulary|payment policy|billing guide|coverage bulletin|timely filing policy'), n=lambda: R.randint(100, 990))
POL = L('''
{pol} effective {pd}
Effective {pd}, {pol} applies
{pol} revised {pd}
{pol} (revised {pd})
Revised {pd}: {pol}
Policy effective date {pd}: {svc} {why}
Policy version {pd}
{pol} version {pd}
As of {pd} {svc} requires auth
as of {pd} {pol} is no longer followed
New policy eff {pd} - {svc} needs mod {mod}
Per policy dated {pd}, {svc} not covered
For dates of service on or after {pd}, {act}
Applies before {pd} for dates of service, see {pol}
Effective for dates of service after {pd}: {svc} bundled
{pol} updated policy, effective {pd}
Rates effective {pd} per {pol}
{yr} fee schedule used
{yr} {pol}
{pol} in effect since {yr}
appeal must be filed within {days} days of EOB
{svc} must be billed within {days} days
timely filing {days} days per {pol}
Claims over {days} days old need proof of TF
{pol}: {lim}
Policy revision effective {pd}; {act}
EFFECTIVE {pd} {svc} NOT PAYABLE
CMS final rule effective {pd}
Effective {pd} new prior auth list
Policy as of {pd}: {lim}
per {pol}, allow {days} days
Annual review of {pol} for {yr}
{yr} benefit limit {lim}
Questions on {pol}? call 1-8{tf}-{ex}-{ln}
Provider line 8{tf}-{ex}-{ln}, Mon-Fri
contract yr {yr}, {pct}% of MCR
{pol} termed at end of {yr}
Version {pd} of {pol}
code set valid as of {pd}
effective on {pd} claims need {item}
''')
G.update(tf=W('00|33|44|55|66|77|88'), ex=lambda: digits(3, '2346789')[:1] + pick('023456789') + pick('23456789'), ln=lambda: digits(4, '123456789'))


def neg(ts, cfield, cw=(4, 4, 0.6)):
    FAM[0] = R.choice([0, 0, 1, 1, 2, 3])
    t = fill(pick(ts))
    t = t[:1].upper() + t[1:] if R.random() < 0.4 else t
    return pick(cfield), R.choices([t, t.upper(), t.lower()], cw)[0]


# ------------------------------------------------------------------ build
PC = {'SSN': 135, 'DATE': 145, 'ADDRESS': 140}
NC = dict(payer=2000, payer_eponym=700, hospital=300, hospital_eponym=480, denial=940, clinical=780, code=450, procedure=420, eponym=300, policy=160)


def upcase(t):
    return t.upper()


def build():
    out, seen = [], set()

    def add(row, norm=None):
        k = norm or (row[0] + re.sub(r'\s+', ' ', row[-1]).lower())
        if k in seen:
            return False
        seen.add(k)
        out.append(row)
        return True

    def loop(n, f):
        c = tries = 0
        while c < n:
            tries += 1
            assert tries < n * 60 + 2000, f
            c += bool(add(f()))

    # names: field values, then notes; every template is used about equally often
    fq, nq = [], []

    def nxt(qu, src):
        if not qu:
            qu.extend(R.sample(src, len(src)))
        return qu.pop()

    def f_field():
        c, t = nxt(fq, FIELD)
        return ('P', 'NAME', c, fill(t))

    def f_note():
        t = fill(nxt(nq, NOTE))
        if R.random() < 0.25:
            t = t.upper()
        return ('P', 'NAME', 'note', t)
    loop(1650, f_field)
    loop(1650, f_note)
    NOUP = {'EMAIL', 'URL', 'MBI', 'MAC', 'IP'}
    for k, v in KIND.items():
        ts, tq = [x.split('\t') for x in L(v)], []

        def f_kind():
            c, t = nxt(tq, ts)
            t = fill(t)
            if c == 'note' and k not in NOUP and R.random() < 0.3:
                t = t.upper()
            return ('P', k, c, t)
        loop(PC.get(k, 130), f_kind)
    loop(NC['payer'], lambda: ('N', 'payer', 'payer', payer()))
    loop(NC['payer_eponym'], lambda: ('N', 'payer_eponym', 'payer', payer_ep()))
    loop(NC['hospital'], lambda: ('N', 'hospital', pick(['text', 'text', 'text', 'payer']), hosp()))
    loop(NC['hospital_eponym'], lambda: ('N', 'hospital_eponym', 'text', hosp_ep()))
    for cl, ts, cs in (('denial', DEN, ['text', 'text', 'note']), ('clinical', CLIN, ['note', 'note', 'text']), ('code', CODE, ['code', 'code', 'text']), ('procedure', PROC, ['text', 'text', 'note']), ('eponym', EPT, ['note', 'text']), ('policy', POL, ['note', 'text'])):
        tq = []

        def f_neg():
            c, t = neg([nxt(tq, ts)], cs, (1, 0, 0) if cl == 'code' else (4, 4, 0.6))
            return ('N', cl, c, t)
        loop(NC[cl], f_neg)
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, default=9)
    ap.add_argument('--counts', action='store_true')
    a = ap.parse_args()
    R.seed(a.seed)
    rows = build()
    if a.counts:
        for k, n in sorted(Counter((r[0], r[1]) for r in rows).items()):
            print(*k, n, sep='\t')
        return
    for r in rows:
        print(*r, sep='\t')


if __name__ == '__main__':
    main()
