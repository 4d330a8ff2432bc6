#!/usr/bin/env python3
"""Independent evaluation cases for payerwatch's PHI detector (fourth set).

Prints TSV: P<TAB>KIND<TAB>context<TAB>text with «marks»   /   N<TAB>class<TAB>context<TAB>text.
Options: --seed N (default 1), --counts (table of counts instead of cases).
Everything is invented: no real private person. Standard library only.

Template language: {slot} is a random filler (list or function), <a|b|> a random alternative.
"""
import argparse
import random
import re
import sys
from collections import Counter

R = random.Random(1)
Z = "\u200b"


def L(s):
    """Word list: entries separated by ';' or line ends."""
    return [w.strip() for w in re.split(r"[;\n]", s) if w.strip()]


def T(s):
    """Template list: separated by a broken bar or line ends."""
    return [w.strip() for w in re.split("[\n\u00a6]", s) if w.strip()]


S = {}          # slot -> list or function
ALT = re.compile(r"<([^<>]*\|[^<>]*)>")
SLOT = re.compile(r"\{(\w+)\}")


def fill(m):
    v = S[m.group(1)]
    return v() if callable(v) else R.choice(v)


def X(t):
    for _ in range(12):
        n = ALT.sub(lambda m: R.choice(m.group(1).split("|")), t)
        n = SLOT.sub(fill, n)
        if n == t:
            break
        t = n
    return re.sub(r"  +", " ", t).strip()


def dig(n, first="0123456789"):
    return R.choice(first) + "".join(R.choice("0123456789") for _ in range(n - 1)) if n else ""


def alnum(n, chars="ABCDEFGHJKMNPQRSTUVWXYZ0123456789"):
    return "".join(R.choice(chars) for _ in range(n))


def let(n, chars="ABCDEFGHJKLMNPQRSTUVWXYZ"):
    return "".join(R.choice(chars) for _ in range(n))


def p(x):
    return R.random() < x


def fuzz(s, rate=0.08):
    """A share of identifiers as pasted from web pages, PDFs and Asian input methods."""
    if not p(rate):
        return s
    k = R.randrange(4)
    if k == 0:
        return "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isdigit() else c for c in s)
    if k == 1 and " " in s:
        return s.replace(" ", "\u00a0")
    if k == 2 and "-" in s:
        return s.replace("-", R.choice("\u2010\u2011\u2013"))
    i = R.randrange(1, len(s)) if len(s) > 1 else 0
    return s[:i] + R.choice("\u200b\u200c\u2060\ufeff") + s[i:]


def M(s, rate=0.08):
    return "«" + fuzz(s, rate) + "»"


# ---------------------------------------------------------------- word lists: people
# origin: first names / surnames
PEOPLE = {
    "english": (L("""Walter;Janice;Clifford;Beverly;Todd;Kimberly;Randall;Glenda;Stuart;Marjorie;Trevor;Bethany;Duane;Colleen;Wesley;Tamara;Roland;Loretta;Garrett;Heather;
        Leonard;Vivian;Dwight;Melinda;Curtis;Rhonda;Elliot;Phyllis;Bradley;Joanna;Nathaniel;Kelsey;Preston;Tabitha;Edwin;Lorraine"""),
        L("""Whitaker;Pemberton;Haskins;Thornton;Bledsoe;Ridgeway;Crenshaw;Langley;Ashworth;Fairchild;Hollis;Kendrick;Merriweather;Stanfield;Tillman;Burdette;Wooten;Sheffield;
        Barlow;Dunaway;Ellsworth;Gilmore;Hutchins;Lockhart;Pickett;Rutledge;Templeton;Vickers;Yarbrough;Atwood;Blevins;Carmichael;Drummond;Fenwick""")),
    "black american": (L("Latoya;Deshawn;Keisha;Tyrone;Shaniqua;Jamal;Ebony;Darnell;Tanisha;Marquis;Imani;Terrell;Lakisha;Andre;Aaliyah;Demetrius;Precious;Kareem"),
        L("Washington;Gaines;Muhammad;Broadnax;Mosley;Booker;Sykes;Pettway;Bethea;Dorsey;Toliver;Hightower;Battle;Cheeks;Gadsden;Prioleau;Mouton;Batiste")),
    "hispanic": (L("""Guadalupe;Ximena;Ignacio;Rosario;Efraín;Marisol;Héctor;Yolanda;Refugio;Alejandra;Ramiro;Graciela;Octavio;Esperanza;Rogelio;Lourdes;José;Concepción;Eduardo;
        Araceli;Gilberto;Itzel;Joaquín;Maribel;Wilfredo;Noemí"""),
        L("""Villarreal;Quintanilla;Zamora;Escobedo;Treviño;Muñoz;Cisneros;Barrientos;Peña;Orozco;Saldívar;de la Cruz;Montemayor;Ybarra;del Río;Zepeda;Camacho Ruiz;Ocasio;Figueroa-Rosa;
        Echeverría;Benavides;Cuevas;Arredondo;de los Santos;Villanueva;Ontiveros""")),
    "chinese": (L("Xiaoming;Meiling;Zhiwei;Yuxin;Jianguo;Huiying;Wei;Lihua;Guoqiang;Xiu Ying;Kai-Wen;Shufen;Haoran;Siu-Lan;Tsz Kin"),
        L("Zhang;Huang;Xu;Zhou;Guo;Ouyang;Cheung;Kwok;Tsang;Hsieh;Liang;Szeto;Leung;Feng;Cai;Wu;Qian")),
    "korean": (L("Ji-hoon;Soo-jin;Minjun;Eun Hee;Hyun-woo;Young-ja;Seo-yeon;Sang Chul;Kyung-hee;Dong Hyun;Haneul"),
        L("Kim;Choi;Jung;Kang;Yoon;Hwang;Seo;Bae;Noh;Gwon;Namgoong;Im;Ryu")),
    "vietnamese": (L("Thuy;Minh;Hương;Quang;Bich Ngoc;Tuan;Phuong;Duc;Lan Anh;Thanh;Hoang;Xuan;Khanh"),
        L("Nguyen;Trần;Pham;Huynh;Vo;Dang;Bui;Truong;Duong;Lê;Ngo;Ly")),
    "indian": (L("Venkatesh;Lakshmi;Rajeshwari;Harpreet;Anjali;Sandeep;Padma;Vikram;Sunita;Arvind;Gurpreet;Deepika;Mukesh;Jyoti;Ramanathan;Kavita;Suresh"),
        L("Patel;Krishnamurthy;Chatterjee;Singh;Venkataraman;Gupta;Deshmukh;Iyer;Bhattacharya;Reddy;Sandhu;Nair;Joshi;Kulkarni;Subramanian;Ahluwalia;Mehta")),
    "filipino": (L("Jun-Jun;Maricel;Reynaldo;Corazon;Rodrigo;Ligaya;Bayani;Jocelyn;Crisanto;Marites;Dalisay"),
        L("Macaraeg;Dimaculangan;Bautista;Pangilinan;Tolentino;Magsaysay;Dela Cruz;Manalo;Catacutan;Lacson;Sumulong;Evangelista")),
    "arabic": (L("Mohammed;Fatima;Abdulrahman;Layla;Khalid;Noor;Yousef;Amal;Tariq;Zainab;Mahmoud;Hanan;Ibrahim;Rania"),
        L("al-Hashimi;Haddad;El-Sayed;Khoury;Abu Zaid;Mansour;bin Saleh;Najjar;Al Farsi;Shaheen;Abdallah;Hamdan;Al-Rashid;Barakat")),
    "persian": (L("Shahram;Parisa;Behrouz;Nasrin;Farhad;Shirin;Mehrdad;Azadeh;Kourosh;Mahnaz"),
        L("Ahmadi;Rostami;Tehrani;Golshani;Farahani;Moradi;Khosravi;Mirzaei;Daneshvar;Pourmand")),
    "african": (L("Chukwuemeka;Adaeze;Oluwaseun;Abena;Kwabena;Tendai;Makena;Amadou;Fatoumata;Tesfaye;Selamawit;Babajide;Ngozi;Sipho"),
        L("Okonkwo;Adebayo;Mensah;Diallo;Gebremariam;Nwachukwu;Owusu-Ansah;Kamau;Traoré;Ndlovu;Ogunleye;Haile;Oyelaran;Mbeki;Warsame;Cisse")),
    "slavic": (L("Zbigniew;Svetlana;Bogdan;Agnieszka;Yevgeny;Ludmila;Miroslav;Oksana;Vladislav;Katarzyna;Dragan;Olena;Ivica;Halina"),
        L("Kowalczyk;Petrenko;Wojciechowski;Novotný;Kuznetsova;Milošević;Szymanski;Horvat;Dvorak;Ivanchenko;Krzyzewski;Baranowski;Sokolov;Stojanović;Hrynkiewicz")),
    "nordic": (L("Björn;Astrid;Søren;Ingrid;Gunnar;Solveig;Aksel;Sigrid;Torbjørn;Kirsten;Eero;Aino;Leif"),
        L("Lindqvist;Halvorsen;Bjørnstad;Rasmussen;Gustafsson;Virtanen;Thorvaldson;Knudtson;Nygaard;Ostergaard;Engebretson;Haugen")),
    "jewish": (L("Shlomo;Rivka;Menachem;Chaya;Avrohom;Devorah;Mordechai;Yehudit;Hershel;Shoshana;Tzvi;Malka"),
        L("Goldfarb;Rabinowitz;Teitelbaum;Feinstein;Lieberman;Ben-David;Katzenelson;Shapiro;Mandelbaum;Halberstam;Weissberg;Zuckerman")),
    "greek": (L("Stavros;Despina;Panagiotis;Evangelia;Konstantinos;Vasiliki;Spiros;Eleni;Themis"),
        L("Papadopoulos;Karagiannis;Stephanopoulos;Economou;Kostas;Vlahos;Triantafyllou;Mavros;Anagnostou")),
    "italian": (L("Salvatore;Concetta;Giuseppe;Antonella;Vincenzo;Filomena;Rocco;Carmela;Dominic;Assunta;Gennaro"),
        L("D'Agostino;Esposito;Lo Presti;Buonanno;DiGiacomo;Tagliaferri;Mastrangelo;De Luca;Scaramuzzo;Iannucci;Pellegrino;Della Rocca")),
    "irish": (L("Siobhan;Declan;Maeve;Cormac;Niamh;Eamon;Bridget;Fergus;Aisling;Colm;Moira"),
        L("O'Shaughnessy;McGillicuddy;Fitzgerald;O'Dowd;MacNamara;Gallagher;Mc Carthy;Doherty;O'Connell;Kilbride;McAvoy;Hennessy")),
    "dutch german": (L("Pieter;Annelies;Wolfgang;Gretchen;Klaus;Heidi;Jurgen;Liesel;Dieter;Marieke;Ulrich"),
        L("van der Veen;Vanden Bosch;von Hagen;Schumacher;De Vries;Zimmermann;Hochstetler;Schwarzkopf;ten Broek;Yoder;Stoltzfus;Vander Ploeg")),
    "polynesian": (L("Leilani;Sione;Kealoha;Malia;Tavita;Kaimana;Losaline;Mele;Nalani;Viliami"),
        L("Kamakawiwo'ole;Tuiasosopo;Kealamakia;Faleomavaega;Tonga;Mahoe;Kahananui;Leavasa;Fonoti;Nakamura-Kalani")),
    "native american": (L("Delbert;Wilma;Leland;Verna;Dakota;Arlene;Chaske;Winona;Emerson;Lorinda"),
        L("Begay;Yellowhorse;Tsosie;Two Bulls;Benally;Red Cloud;Whitehorse;Nez;Iron Shell;Manygoats;Crow Feather;Yazzie")),
    "common word": (L("Mark;Will;Grace;Dawn;Hunter;Amber;Faith;Rich;Penny;Chance;Joy;Frank;Summer;Pat;Daisy;Drew;Rusty;Sunny"),
        L("Price;Young;Chase;Long;Stone;Fields;Bell;Bishop;Day;Wood;Reed;Pope;Weeks;Knight;Waters;Little;Sharp;Love")),
    "haitian brazilian": (L("Jean-Baptiste;Marie-Claire;Wilner;Rosemène;Thiago;Luciana;Fabiano;Yanick;Guerline;Adriano"),
        L("Toussaint;Pierre-Louis;Desrosiers;Cavalcanti;da Silva;Figueiredo;Jean-Charles;dos Santos;Delva;Estimé")),
}
RARE_LAST = L("""Quattlebaum;Zwiefelhofer;Oglethorpe-Vance;Ptacnik;Szczygiel;Uwakwe;Featheringill;Hrabovsky;Xiong-Vang;Brzozka;Goolsbey;Kjellberg;Moua;Ngirmang;Dzurinko;Ghebrehiwet;Tlahuextl;
    Vongphakdy;Yumiaco;Wrzesinski;Abubakarova;Fuimaono;Sprecklemeyer;Quisenberry;Lautenschlaeger;Swiatkiewicz;Phrakonkham;Mkrtchyan;Hovhannisyan;Tuiletufuga""")
MISSPELT = L("""Micheal;Jonh;Elizbeth;Cathrine;Steffany;Jeffery;Rebeca;Matthw;Chistopher;Willaim;Jenifer;Dainel;Antony;Micheale;Jospeh;Brittny;Garciela;Mohamad;Katherin;Rihcard;Patrica;
    Deboarh;Nickolas;Allyson;Krystofer;Jaxsyn;Maddisyn;Aydenn;Kaytlynn;Zakary;Mykayla;Brandyn;Emilee;Jazmyne;Kristofur""")
TITLES = L("Mr.;Mrs.;Ms.;Mr;Mrs;Ms;Miss;Sr.;Sra.;Mstr;Rev.;Sgt.")
SUFFIX = L("Jr;Jr.;Sr;III;II;IV;SR.")
COMMON_FIRST = L("Robert;Linda;Thomas;Patricia;Daniel;Karen;Kevin;Nancy;Brian;Sandra;Edward;Donna;Jason;Carol;Ryan;Michelle;Gary;Laura;Eric;Stephanie;Larry;Emily;Scott;Rebecca;Frank;Angela;Raymond;Brenda")
COMMON_LAST = L("Anderson;Martinez;Taylor;Moore;Jackson;Thompson;Garcia;Harris;Clark;Lewis;Robinson;Walker;Hall;Allen;King;Wright;Hill;Green;Baker;Nelson;Carter;Mitchell;Perez;Roberts;Turner;Phillips;Campbell;Parker")


class Person:
    """One invented person; form() renders it one of many ways."""

    def __init__(self, plain=False):
        if p(0.15):
            f, l = R.choice(COMMON_FIRST), R.choice(COMMON_LAST)
        else:
            o = R.choice([k for k in PEOPLE if not (plain and k == "common word")])
            f, l = R.choice(PEOPLE[o][0]), R.choice(PEOPLE[o][1])
        if p(0.05):
            f = R.choice(MISSPELT)
        if p(0.07):
            l = R.choice(RARE_LAST)
        if p(0.04) and "-" not in l and " " not in l:
            l = l + "-" + R.choice(COMMON_LAST)
        if p(0.03) and "'" in l:
            l = l.replace("'", "\u2019")
        self.f, self.l = f, l
        self.m = R.choice("ABCDEFGHJKLMNPRSTVW")
        self.case = R.choices(["mixed", "upper", "lower"], [60, 32, 8])[0]

    def c(self, s):
        return s.upper() if self.case == "upper" else s.lower() if self.case == "lower" else s

    def fl(self):
        k = R.random()
        f, l, m = self.f, self.l, self.m
        if k < 0.60:
            s = f"{f} {l}"
        elif k < 0.72:
            s = f"{f} {m} {l}"
        elif k < 0.82:
            s = f"{f} {m}. {l}"
        elif k < 0.88:
            s = f"{f} {l} {R.choice(SUFFIX)}"
        elif k < 0.94:
            s = f"{f} {R.choice(COMMON_FIRST)} {l}"
        else:
            s = f"{f} {m} {l}, {R.choice(SUFFIX)}"
        return M(self.c(s), 0.02)

    def lf(self):
        k = R.random()
        f, l, m = self.f, self.l, self.m
        if k < 0.40:
            s = f"{l}, {f}"
        elif k < 0.60:
            s = f"{l}, {f} {m}"
        elif k < 0.70:
            s = f"{l},{f}"
        elif k < 0.78:
            s = f"{l},{f} {m}."
        elif k < 0.86:
            s = f"{l} {R.choice(SUFFIX)}, {f} {m}"
        elif k < 0.93:
            s = f"{l} , {f}"
        else:
            s = f"{l}, {f} {R.choice(COMMON_FIRST)}"
        return M(self.c(s), 0.02)


def keep(fn):
    return lambda: fn(Person())


S.update({
    "FL": keep(lambda q: q.fl()), "LF": keep(lambda q: q.lf()),
    "FLC": lambda: (lambda q: M(f"{q.f} {q.l}", 0.02))(Person()),
    "FLU": lambda: (lambda q: M(f"{q.f} {q.l}".upper(), 0.02))(Person()),
    "LAST": keep(lambda q: M(q.c(q.l), 0)), "FIRST": keep(lambda q: M(q.c(q.f), 0)),
    "LASTC": keep(lambda q: M(q.l, 0)), "FIRSTC": keep(lambda q: M(q.f, 0)),
    "IL": keep(lambda q: M(q.c(f"{q.f[0]}{R.choice(['. ', ' ', '.'])}{q.l}"), 0)),
    "FI": keep(lambda q: M(q.c(f"{q.f} {q.l[0]}."), 0)),
    "X12N": keep(lambda q: M(f"{q.l}*{q.f}*{q.m}".upper(), 0) if p(.6) else M(f"{q.l}*{q.f}".upper(), 0) + "*"),
    "HL7N": keep(lambda q: M(f"{q.l}^{q.f}^{q.m}".upper() if p(.7) else f"{q.l}^{q.f}", 0)),
    "ti": TITLES,
})

# ---------------------------------------------------------------- word lists: places
PLACES = [tuple(x.split(",")) for x in L("""Amarillo,TX,79106;Yakima,WA,98902;Duluth,MN,55802;Bangor,ME,04401;Macon,GA,31201;Peoria,IL,61604;Fresno,CA,93722;Boise,ID,83704;Mobile,AL,36608;
    Toledo,OH,43615;Erie,PA,16508;Flint,MI,48507;Lubbock,TX,79413;Tulsa,OK,74133;Reno,NV,89502;Provo,UT,84604;Laredo,TX,78041;Yonkers,NY,10701;Paterson,NJ,07501;Worcester,MA,01605;
    Spokane,WA,99205;Billings,MT,59102;Fargo,ND,58103;Rapid City,SD,57701;Cheyenne,WY,82001;Las Cruces,NM,88011;Pueblo,CO,81004;Wichita,KS,67212;Lincoln,NE,68510;Davenport,IA,52806;
    Green Bay,WI,54303;Springfield,MO,65807;Little Rock,AR,72205;Shreveport,LA,71105;Hattiesburg,MS,39401;Knoxville,TN,37919;Bowling Green,KY,42101;Evansville,IN,47714;Huntington,WV,25701;
    Roanoke,VA,24018;Asheville,NC,28803;Greenville,SC,29607;Tallahassee,FL,32308;Salisbury,MD,21804;Dover,DE,19904;Waterbury,CT,06708;Pawtucket,RI,02860;Nashua,NH,03062;Burlington,VT,05401;
    Honolulu,HI,96817;Anchorage,AK,99508;Eugene,OR,97402;Tucson,AZ,85712;Brownsville,TX,78521;Hialeah,FL,33012;Stockton,CA,95207;Dearborn,MI,48126;Garden Grove,CA,92840;Sioux Falls,SD,57105;
    Cedar Rapids,IA,52402;Bakersfield,CA,93309;Jonesboro,AR,72401;Valdosta,GA,31602;Kalispell,MT,59901;Elko,NV,89801;Gallup,NM,87301;Lowell,MA,01852;Utica,NY,13502;Altoona,PA,16602;
    Poughkeepsie,NY,12601;Ypsilanti,MI,48197;Corpus Christi,TX,78412;Terre Haute,IN,47802;Fond du Lac,WI,54935;Coeur d'Alene,ID,83814;St. Cloud,MN,56301;Winston-Salem,NC,27103""")]
COUNTIES = L("Hidalgo;Maricopa;Cuyahoga;Broward;Clackamas;Allegheny;Kern;Snohomish;Bexar;Oneida;Tulare;Mecklenburg;Dauphin;Muskegon;Winnebago;Ventura;Spartanburg;Kootenai;Beltrami;Osceola")
STATES = L("""Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;
    Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;
    South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington;West Virginia;Wisconsin;Wyoming""")
ST = L("AL;AK;AZ;AR;CA;CO;CT;DE;FL;GA;HI;ID;IL;IN;IA;KS;KY;LA;ME;MD;MA;MI;MN;MS;MO;MT;NE;NV;NH;NJ;NM;NY;NC;ND;OH;OK;OR;PA;RI;SC;SD;TN;TX;UT;VT;VA;WA;WV;WI;WY")
S["state"], S["st"] = STATES, ST
S["county"] = COUNTIES
STREETS = L("""Sycamore;Magnolia;Old Mill;Prairie View;Cottonwood;Washington;Martin Luther King Jr;Chestnut;Riverbend;Foxglove;Elm;Kirkwood;Harrison;San Pedro;Peachtree;Lakeshore;N 14th;E 103rd;
    Deer Run;Camino Real;Jefferson Davis;Tamarack;Hickory Hollow;Bayou Vista;Vine;Stagecoach;Whispering Pines;Delancey;Alameda;Pleasant Hill;Wabash;5th;42nd;Winding Creek;Ridge;Calumet;Saint Charles""")
SUFF = L("St;Street;Ave;Avenue;Rd;Road;Dr;Drive;Ln;Lane;Blvd;Ct;Court;Pl;Way;Cir;Circle;Ter;Trl;Pkwy;Hwy;Loop;St.;Ave.;Rd.;Dr.;Terrace;Place;Trail;Run;Cv;Xing;Sq;Pike;Aly;Boulevard")
UNITS = L("Apt 4B;Apt. 12;Unit 7;#203;Apt #3;Ste 110;Lot 18;Fl 2;Trlr 9;Bldg C Apt 5;Unit 2-A;Rm 14;Apt C")


def place():
    return R.choice(PLACES)


def street():
    k = R.random()
    n = R.choice([str(R.randint(2, 9999)), str(R.randint(100, 29999)), str(R.randint(10, 999)) + R.choice("AB"), f"{R.randint(10, 99)}-{R.randint(10, 99)}",
                  f"{R.randint(10, 999)} 1/2", str(R.randint(100, 9999)), str(R.randint(100, 9999))])
    d = R.choice(["", "", "", "N ", "S ", "E. ", "West ", "NW ", "SE "])
    u = R.choice(["", "", "", " " + R.choice(UNITS), ", " + R.choice(UNITS)])
    if k < 0.70:
        s = f"{n} {d}{R.choice(STREETS)} {R.choice(SUFF)}{u}"
    elif k < 0.76:
        s = R.choice(["{n} County Road {m}", "{n} Hwy {m}", "{n} State Route {m}", "{n} FM {m}", "{n} US Highway {m} S", "{n} Co Rd {m}", "{n} CR {m}"]).format(n=R.randint(100, 9999), m=R.randint(2, 990))
    elif k < 0.80:
        s = R.choice(["{n} Broadway", "{n} Avenue {a}", "{n} W Broadway Apt 3", "{n} The Alameda", "{n} Ave. {a}"]).format(n=R.randint(10, 3000), a=R.choice("HJKMU"))
    elif k < 0.82:
        s = f"W{R.randint(100, 300)} N{R.randint(1000, 19999)} {R.choice(STREETS)} {R.choice(SUFF)}"
    else:
        s = R.choice(["P.O. Box {a}", "PO Box {a}", "PO BOX {a}", "P O Box {a}", "Post Office Box {a}", "RR {b} Box {c}", "HC {b} Box {c}", "R.R. {b}, Box {c}", "PSC {c} Box {a}", "Unit {a} Box {c}",
                      "POB {a}", "Rural Route {b} Box {c}"]).format(a=R.randint(100, 99999), b=R.randint(1, 9), c=R.randint(11, 990))
    return s.upper() if p(0.35) else s.lower() if p(0.05) else s


def zip9(z):
    return z + ("-" + dig(4, "123456789") if p(0.3) else "")


def csz():
    c, st, z = place()
    if p(0.3):
        c = c.upper()
    return X(f"«{c}»<, | |,>{st}< |, | >{M(zip9(z), .04)}")


S.update({
    "STREET": lambda: M(street(), 0.03), "CSZ": csz,
    "CITY": lambda: M(place()[0], 0.02), "ZIP": lambda: M(zip9(place()[2]), 0.04),
    "CITYST": lambda: (lambda q: X(f"{M(q[0].upper() if p(.4) else q[0], .02)}<, | |,>{q[1]}"))(place()),
    "CITYSTATE": lambda: (lambda q: f"«{q[0]}», {STATES[ST.index(q[1])]}")(place()),
    "STZIP": lambda: (lambda q: f"{q[1]} {M(zip9(q[2]), .04)}")(place()),
    "COUNTY": lambda: M(R.choice(COUNTIES) + " County", 0),
})
S["cityname"] = [q[0] for q in PLACES]

# ---------------------------------------------------------------- identifiers
MON = L("January;February;March;April;May;June;July;August;September;October;November;December")


def ymd(old=False):
    y = R.randint(1928, 2019) if old else R.randint(2019, 2025)
    return y, R.randint(1, 12), R.randint(1, 28)


def date(old=None, ctx=False):
    y, m, d = ymd(p(0.5) if old is None else old)
    yy, mn = y % 100, MON[m - 1]
    forms = [f"{m:02}/{d:02}/{y}"] * 5 + [f"{m}/{d}/{y}"] * 4 + [f"{m}/{d}/{yy:02}"] * 3 + [f"{m:02}/{d:02}/{yy:02}"] * 2 + [
        f"{y}-{m:02}-{d:02}", f"{y}-{m:02}-{d:02}", f"{m:02}-{d:02}-{y}", f"{m}-{d}-{yy:02}", f"{m:02}.{d:02}.{y}", f"{d:02}-{mn[:3]}-{y}", f"{d}-{mn[:3].upper()}-{yy:02}", f"{mn} {d}, {y}",
        f"{mn[:3]} {d}, {y}", f"{mn[:3]}. {d}, {y}", f"{d} {mn} {y}", f"{d:02} {mn[:3].upper()} {y}", f"{d:02}{mn[:3].upper()}{y}", f"{y}/{m:02}/{d:02}", f"{mn} {d}{'th' if 3 < d < 21 or d > 23 else ['th', 'st', 'nd', 'rd'][d % 10]}, {y}",
        f"{mn[:3]} {d} {y}", f"{mn.upper()} {d}, {y}"]
    if ctx:
        forms += [f"{y}{m:02}{d:02}"] * 4 + [f"{m:02}{d:02}{y}", f"{m:02}{d:02}{yy:02}"]
    return R.choice(forms)


def drange():
    y, m, d = R.randint(2020, 2025), R.randint(1, 12), R.randint(1, 14)
    e = d + R.randint(1, 13)
    return R.choice([f"{m:02}/{d:02}/{y} - {m:02}/{e:02}/{y}", f"{m}/{d}/{y % 100}-{m}/{e}/{y % 100}", f"{m:02}/{d:02}/{y} to {m:02}/{e:02}/{y}", f"{m}/{d}/{y} thru {m}/{e}/{y}", f"{y}-{m:02}-{d:02} through {y}-{m:02}-{e:02}"])


def d8():
    y, m, d = ymd(p(0.5))
    return f"{y}{m:02}{d:02}"


def ssn_parts():
    while True:
        a, g, s = R.randint(1, 899), R.randint(1, 99), R.randint(1, 9999)
        if a != 666 and (a, g, s) not in ((78, 5, 1120), (219, 9, 9999)):
            return f"{a:03}", f"{g:02}", f"{s:04}"


def ssn():
    a, g, s = ssn_parts()
    return R.choice(["{}-{}-{}"] * 6 + ["{} {} {}", "{}.{}.{}"]).format(a, g, s)


def ssn9():
    return "".join(ssn_parts())


def itin():
    g = R.choice([x for x in list(range(50, 66)) + list(range(70, 89)) + [90, 91, 92, 94, 95, 96, 97, 98, 99]] + [93])
    a, s = f"9{R.randint(0, 99):02}", dig(4)
    return R.choice(["{}-{}-{}"] * 5 + ["{} {} {}", "{}.{}.{}"]).format(a, f"{g:02}", s)


MA = "ACDEFGHJKMNPQRTUVWXY"


def mbi():
    c = lambda: R.choice(MA)
    an = lambda: R.choice(MA + "0123456789")
    s = dig(1, "123456789") + c() + an() + dig(1) + c() + an() + dig(1) + c() + c() + dig(1) + dig(1)
    k = R.random()
    if k < 0.35:
        s = f"{s[:4]}-{s[4:7]}-{s[7:]}"
    return s.lower() if p(0.08) else s


def hicn(dashed=True):
    a, g, s = ssn_parts()
    suf = R.choice(L("A;A;A;B;B1;B6;C1;C2;D;D6;E;HA;J1;K1;M;T;W;W1;TA"))
    if p(0.2):
        pre = R.choice(L("A;MA;WA;WD;PA;WCA"))
        return f"{pre}-{a}-{g}-{s}" if dashed else pre + a + g + s
    return R.choice([f"{a}-{g}-{s}{suf}", f"{a}-{g}-{s}-{suf}"]) if dashed else a + g + s + suf


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        v = int(c) * (2 if i % 2 == 0 else 1)
        t += v - 9 if v > 9 else v
    return str(-t % 10)


def card():
    iin, n = R.choice([("4", 16), ("4", 16), (str(R.randint(51, 55)), 16), (str(R.randint(2221, 2720)), 16), ("34", 15), ("37", 15), ("6011", 16), (str(R.randint(644, 649)), 16), ("65", 16), ("36", 14), ("3528", 16), ("4", 13)])
    b = iin + dig(n - 1 - len(iin))
    s = b + luhn(b)
    k = R.random()
    if n == 15 and k < 0.6:
        return R.choice([" ", "-"]).join((s[:4], s[4:10], s[10:]))
    if n == 16 and k < 0.7:
        return R.choice([" ", "-"]).join(s[i:i + 4] for i in range(0, 16, 4))
    return s


def iban():
    cc, body = R.choice([("DE", lambda: dig(18)), ("GB", lambda: let(4, "BARCLNWKHSM") + dig(14)), ("FR", lambda: dig(10) + alnum(11) + dig(2)), ("ES", lambda: dig(20)), ("NL", lambda: let(4, "ABNINGRABO") + dig(10)),
                         ("CH", lambda: dig(17)), ("BE", lambda: dig(12)), ("IT", lambda: let(1) + dig(10) + alnum(12)), ("PL", lambda: dig(24)), ("SE", lambda: dig(20)), ("NO", lambda: dig(11)), ("DK", lambda: dig(14)),
                         ("AT", lambda: dig(16)), ("IE", lambda: let(4, "BOFIAIK") + dig(14)), ("PT", lambda: dig(21))])
    b = body()
    num = "".join(str(int(c, 36)) for c in b + cc + "00")
    s = f"{cc}{98 - int(num) % 97:02}{b}"
    if p(0.5):
        s = " ".join(s[i:i + 4] for i in range(0, len(s), 4))
    return s.lower() if p(0.04) else s


def vin():
    tr = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    v = R.choice(L("1HG;2T1;3VW;JTD;5YJ;WBA;KMH;1FT;1G1;4T1;1C4;JN8;5FN;KND;SAL;YV1;2HK;3FA;JF2;1N4;WDD;5NP")) + alnum(5, "ABCDEFGHJKLMNPRSTUVWXYZ0123456789") + "0" + R.choice("ABCDEFGHJKLMNPRS") + let(1, "ABCEFGHKLMNPRSTUW") + dig(6)
    s = sum((int(c) if c.isdigit() else tr[c]) * k for c, k in zip(v, w)) % 11
    return v[:8] + ("X" if s == 10 else str(s)) + v[9:]


AREAS = L("206;212;214;281;303;305;312;323;336;347;361;402;404;415;419;443;469;503;505;508;515;561;562;571;585;602;603;608;614;616;619;630;662;678;701;702;704;715;719;732;757;763;770;785;801;808;813;828;"
          "831;847;859;863;901;907;909;914;918;928;937;954;956;972;978;989")


def phone(ext=True):
    while True:
        a, e, n = R.choice(AREAS), dig(1, "23456789") + dig(2), dig(4)
        if e[1:] != "11":
            break
    if p(0.1):
        e, n = "555", "01" + dig(2)
    s = R.choice(["({}) {}-{}"] * 5 + ["{}-{}-{}"] * 5 + ["({}){}-{}", "{}.{}.{}", "{} {} {}", "+1 {} {} {}", "1-{}-{}-{}", "+1 ({}) {}-{}", "+1{}{}{}", "{}/{}-{}", "{}-{} {}", "({}) {} {}", "1.{}.{}.{}", "1 ({}) {}-{}", "({})-{}-{}"]).format(a, e, n)
    if ext and p(0.07):
        s += R.choice([" ext {}", " x{}", " x {}", " ext. {}", ", ext {}"]).format(R.randint(2, 9999))
    return s


def phone10():
    return re.sub(r"\D", "", phone(False))[-10:]


def intl():
    return R.choice(["+44 20 7{} {}", "+52 55 {} {}", "+63 917 {} {}", "+91 98{} {}0", "+49 30 {} {}", "+82 10 {} {}"]).format(dig(3, "23456789") + "4", dig(4)) if p(0.9) else "+33 6 " + " ".join(dig(2) for _ in range(4))


MAILDOM = L("gmail.com;yahoo.com;hotmail.com;aol.com;comcast.net;icloud.com;outlook.com;sbcglobal.net;protonmail.com;att.net;bellsouth.net;verizon.net;live.com;k12.oh.us;alumni.uiowa.edu;ymail.com;cox.net;mac.com")


def plainname():
    q = Person(True)
    z = lambda s: re.sub(r"[^a-z]", "", s.lower().replace("é", "e").replace("ñ", "n").replace("í", "i").replace("ø", "o").replace("ö", "o").replace("ó", "o"))
    return z(q.f) or "pat", z(q.l) or "doe"


def email():
    f, l = plainname()
    s = R.choice(["{f}.{l}", "{f}{l}", "{a}{l}{n}", "{f}_{l}", "{l}{a}", "{f}.{l}{n}", "{f}{n}", "{l}.{f}+bills", "{f}-{l}", "the{l}family", "{f}luvs2fish", "{a}.{l}", "{f}{n}{l}"]).format(f=f, l=l, a=f[0], n=R.randint(1, 1999)) + "@" + R.choice(MAILDOM)
    return s.upper() if p(0.15) else s.title() if p(0.03) else s


def url():
    f, l = plainname()
    return R.choice(["https://www.facebook.com/{f}.{l}.{n}", "http://{f}{l}.blogspot.com", "https://mychart.{h}.org/patient/{n}?tab=msgs", "www.{l}family.com/photos", "https://www.gofundme.com/f/help-{f}-{l}-beat-cancer",
                     "https://caringbridge.org/visit/{f}{l}", "instagram.com/{f}_{l}", "https://portal.{h}.com/px/{n}/statement.pdf", "linkedin.com/in/{f}-{l}-{n}", "http://{h}.com/bill?acct={n}", "https://twitter.com/{f}{n}",
                     "ftp://files.{h}.net/out/{l}_{n}.txt", "https://drive.google.com/file/d/1{x}/view", "www.legacy.com/obituaries/{f}-{l}", "https://venmo.com/u/{f}-{l}-{n}", "https://{h}.followmyhealth.com/Login/{n}",
                     "http://www.{h}-pay.com/p/{x}", "https://zoom.us/j/{n}{n}?pwd={x}", "youtu.be/{x}", "https://tinyurl.com/{x}"]).format(
        f=f, l=l, n=R.randint(1000, 99999), h=R.choice(L("riverbendclinic;lakesidehealth;summitortho;unityhosp;bluffcityimaging;oakvalleymed")), x=alnum(9, "abcdefghkmnpqrstuvwxyz23456789"))


def ip():
    k = R.random()
    if k < 0.68:
        return f"{R.choice([10, 172, 192, 24, 67, 71, 73, 98, 108, 174, 203, 45])}.{R.randint(1, 254)}.{R.randint(0, 255)}.{R.randint(1, 254)}"
    if k < 0.78:
        return f"2600:{R.randint(4096, 65535):x}:{R.randint(256, 65535):x}::{R.randint(1, 65535):x}"
    if k < 0.88:
        return "2001:db8:" + ":".join(f"{R.randint(1, 65535):x}" for _ in range(6))
    if k < 0.94:
        return f"fe80::{R.randint(1, 65535):x}:{R.randint(1, 65535):x}:{R.randint(1, 65535):x}"
    return f"::ffff:{R.randint(11, 223)}.{R.randint(1, 254)}.{R.randint(0, 255)}.{R.randint(1, 254)}"


def mac():
    h = [f"{R.randint(0, 255):02x}" for _ in range(6)]
    h[0], h[5] = R.choice(["00", "3c", "a4", "f0", "b8"]), f"{R.randint(1, 254):02x}"
    s = R.choice([":".join(h), ":".join(h), "-".join(h), "-".join(h), ".".join(h[i] + h[i + 1] for i in (0, 2, 4))])
    return s.upper() if p(0.5) else s


def gtin():
    b = dig(1, "0123") + dig(12)
    return b + str(-sum(int(c) * (3 if i % 2 == 0 else 1) for i, c in enumerate(b)) % 10)


def udi():
    exp = f"{R.randint(25, 31)}{R.randint(1, 12):02}{R.randint(1, 28):02}"
    mfg = f"{R.randint(18, 24)}{R.randint(1, 12):02}{R.randint(1, 28):02}"
    k = R.random()
    ser = R.choice([dig(9), alnum(8), "SN" + dig(7), dig(6) + let(1)])
    if k < 0.75:
        return f"(01){gtin()}" + R.choice(["", f"(11){mfg}"]) + R.choice(["", f"(17){exp}"]) + R.choice(["", f"(10){alnum(6)}"]) + f"(21){ser}"
    if k < 0.92:
        b = f"+{let(1)}{dig(3)}{alnum(6)}1/$$3{exp}{alnum(6)}/S{ser}"
        cs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%"
        return b + cs[sum(cs.index(c) for c in b) % 43]
    return f"=/{let(1)}{dig(4)}{let(3)}{dig(3)}T{dig(4)}=,{dig(6)}={let(1)}{dig(4)}{R.randint(18, 25)}{dig(6)}00=>0{dig(5)}=}}0{dig(5)}"


def medicaid():
    """(state words, id)"""
    return R.choice([lambda: (R.choice(L("NY;New York;NYS")), let(2) + dig(5) + let(1)), lambda: (R.choice(L("CA;Medi-Cal;California")), "9" + dig(7) + let(1, "ACDEFGHMNPSTVWX")), lambda: ("TX", dig(9, "567")), lambda: ("FL", dig(10, "789")),
                     lambda: (R.choice(["PA", "Pennsylvania"]), dig(10, "0123")), lambda: ("MI", dig(10, "0123")), lambda: (R.choice(["MA", "MassHealth"]), "100" + dig(9)), lambda: (R.choice(["OH", "Ohio"]), "10" + dig(10)),
                     lambda: ("WA", dig(9, "123") + "WA"), lambda: (R.choice(["AZ", "AHCCCS"]), "A" + dig(8)), lambda: (R.choice(["Medi-Cal BIC", "CA"]), "9" + dig(7) + let(1, "ACDEFG") + dig(1) + f"{R.randint(1, 364):03}" + "5")])()


def member():
    return R.choice([lambda: let(3, "ABCDEFGHJKMNPQRTVWXY") + dig(9), lambda: let(3, "XYZQWR") + dig(3) + "M" + dig(5), lambda: "W" + dig(9), lambda: dig(9) + "-0" + dig(1), lambda: "U" + dig(8) + " 01", lambda: dig(11, "123456789"),
                     lambda: "H" + dig(8), lambda: let(2) + dig(8), lambda: dig(8, "123456789") + "01", lambda: "R" + dig(8), lambda: let(3) + dig(2) + let(1) + dig(7), lambda: dig(9, "12345678")])()


def mrn():
    return R.choice([lambda: dig(R.randint(5, 9), "123456789"), lambda: "00" + dig(6), lambda: "E" + dig(8), lambda: let(2) + dig(6), lambda: dig(3, "123456789") + "-" + dig(3) + "-" + dig(2), lambda: dig(6) + let(1), lambda: "MR" + dig(7),
                     lambda: "M" + dig(9), lambda: let(3) + dig(4), lambda: dig(10, "01")])()


def acct():
    return R.choice([lambda: dig(R.randint(6, 12), "123456789"), lambda: "V" + dig(11), lambda: "HAR" + dig(8), lambda: let(4) + dig(4), lambda: dig(7), lambda: dig(5, "123456789") + "-" + dig(3), lambda: "G" + dig(7),
                     lambda: dig(4) + let(2) + dig(4), lambda: "00" + dig(9), lambda: dig(3) + "-" + dig(6)])()


def dl():
    return R.choice([lambda: ("CA", let(1) + dig(7)), lambda: ("FL", let(1) + dig(3) + "-" + dig(3) + "-" + dig(2) + "-" + dig(3) + "-0"), lambda: ("NJ", let(1) + dig(14)), lambda: ("WA", "WDL" + alnum(9)), lambda: ("TX", dig(8)),
                     lambda: ("NY", dig(9)), lambda: ("IL", let(1) + dig(3) + "-" + dig(4) + "-" + dig(4)), lambda: ("OH", let(2) + dig(6)), lambda: ("MI", let(1) + " " + dig(3) + " " + dig(3) + " " + dig(3) + " " + dig(3)), lambda: ("PA", dig(8)),
                     lambda: ("VA", let(1) + dig(8)), lambda: ("GA", dig(9)), lambda: ("WI", let(1) + dig(3) + "-" + dig(4) + "-" + dig(4) + "-" + dig(2)), lambda: ("MD", let(1) + "-" + "-".join(dig(3) for _ in range(4))), lambda: ("AZ", let(1) + dig(8)),
                     lambda: ("MN", let(1) + dig(12)), lambda: ("CO", dig(2) + "-" + dig(3) + "-" + dig(4))])()


def plate():
    return R.choice([lambda: dig(1, "123456789") + let(3) + dig(3), lambda: let(3) + "-" + dig(4), lambda: let(3) + " " + dig(4), lambda: let(2) + dig(5), lambda: dig(3) + " " + let(3), lambda: let(3) + dig(3), lambda: dig(3) + "-" + let(3), lambda: let(1) + dig(2) + " " + let(3),
                     lambda: let(2) + "-" + dig(2) + "-" + let(2), lambda: dig(4) + " " + let(2)])()


def serial():
    return R.choice([lambda: let(3) + dig(6) + let(1), lambda: dig(9, "123456789"), lambda: let(2) + "-" + dig(7), lambda: "NG" + dig(7) + "H", lambda: dig(2) + let(2) + dig(5), lambda: alnum(4, "ABCDEFGH") + dig(6), lambda: let(1) + dig(7), lambda: dig(4) + "-" + dig(5) + "-" + let(1)])()


def npi():
    b = R.choice("12") + dig(8)
    return b + luhn("80840" + b)


def mark(fn, rate=0.08):
    return lambda: M(fn(), rate)


S.update({
    "DATE": mark(date), "DOB": mark(lambda: date(True)), "DOS": mark(lambda: date(False)), "DATEX": mark(lambda: date(None, True)), "RANGE": mark(drange), "D8": mark(d8, 0),
    "MY": lambda: M(f"{R.choice(MON)}{R.choice([' ', ' ', ', '])}{R.randint(2016, 2025)}", 0), "MD": lambda: M(f"{R.randint(1, 12)}/{R.randint(1, 28)}", 0),
    "DT": lambda: M("{0}-{1:02}-{2:02}T{3:02}:{4:02}:00".format(*ymd(p(.5)), R.randint(0, 23), R.randint(0, 59)), 0),
    "SSN": mark(ssn), "SSN9": mark(ssn9), "L4": lambda: M(dig(4), 0), "ITIN": mark(itin), "MBI": mark(mbi, .05), "HICN": mark(hicn), "HICN9": mark(lambda: hicn(False)), "CARD": mark(card), "IBAN": mark(iban, .04), "VIN": mark(vin, .03),
    "PHONE": mark(phone), "PHONE10": mark(phone10), "INTL": mark(intl, .03), "EMAIL": mark(email, 0), "URL": mark(url, 0), "IP": mark(ip, .02), "MAC": mark(mac, .02), "UDI": mark(udi, 0),
    "MRN": mark(mrn), "ACCT": mark(acct), "MEM": mark(member), "PLATE": mark(plate, .04), "SER": mark(serial, .04),
    "MCD": lambda: (lambda q: f"{q[0]}|{M(q[1])}")(medicaid()), "DL": lambda: (lambda q: f"{q[0]}|{M(q[1], .05)}")(dl()),
    "claimno": lambda: R.choice([dig(13, "2"), "E" + dig(10), dig(8, "123456789") + let(2) + dig(2), "2024" + dig(9)]), "npi": npi,
    "amt": lambda: f"{R.choice(['$', '', '$'])}{R.choice([f'{R.randint(5, 999)}.{R.randint(0, 99):02}', f'{R.randint(1, 98)},{R.randint(0, 999):03}.{R.randint(0, 99):02}'])}",
    "cpt": L("99213;99214;99285;27447;45378;70553;93306;36415;80053;97110;20610;90837;99204;43239;76856;29881;64483;11042;92014;J1885;G0439;A4253;E0601;L1833"),
    "icd": L("E11.9;I10;M54.5;J44.1;Z00.00;K21.9;F41.1;N39.0;S82.001A;R07.9;C50.911;M17.11;G47.33;Z12.31"),
    "carc": L("CO-16;CO-45;PR-1;PR-204;CO-97;OA-23;CO-29;CO-197;CO-22;PI-50;CO-252;CO-11;PR-27;CO-109"),
    "payer": L("UHC;Aetna;BCBS;Cigna;Humana;Medicare;Medicaid;Tricare;Anthem;Ambetter;WellCare;the MCO;Novitas;Meritain;UMR"),
})

# ---------------------------------------------------------------- positives: NAME
S["sp"] = L("self pay;Self-Pay;SELF PAY;selfpay;self pay;SP;cash;CASH PAY;private pay;Pvt Pay;pt pay;uninsured;no insurance;cash patient;S/P;self-pay acct;prompt pay")
S["gw"] = L("Insurance;INS;insurance;Medicaid;MEDICAID;Medicare;policy;claim;ins;coverage;PPO;HMO;benefits;primary;secondary;COBRA;Ins.;medicare")
S["pab"] = L("BCBS;UHC;AETNA;Cigna;HUMANA;MCR;MCD;TRICARE;UMR;State Farm;Geico;Anthem;WC")
S["rel"] = L("spouse;SPOUSE;mother;father;parent;dependent;child;self;SELF;guarantor;son;dtr;husband;wife")
NAME_PAYER = T("""{FL} {gw} ¦ {FL} {gw} ¦ {FL} {sp} ¦ {FL} - {sp} ¦ {FL} ({sp}) ¦ {FL}/{sp} ¦ {sp} - {FL} ¦ {sp}: {FL} ¦ {sp} ({LF}) ¦ {sp} {LF} ¦ {LF} ¦ {LF} ¦ {LF} {sp} ¦ {LF} - {sp}
{LF} ({rel}) ¦ {FL} ¦ {ti} {LASTC} {sp} ¦ {ti} {FLC} ¦ {ti} {LASTC} {gw} ¦ {ti} {FLC} - {sp} ¦ Mr <&|and> Mrs {LASTC} ¦ Mr. and Mrs. {FLC} ¦ {pab} - {FL} ¦ {pab}/{LF}
{pab} ({FL}) ¦ {pab} {LF} ¦ {LF} / {pab} ¦ {pab} sub: {FL} ¦ {FL} c/o {pab} ¦ {pab} thru {rel} {FL} ¦ Guarantor: {FL} ¦ GUAR {LF} ¦ Guar - {LF} ¦ Bill to: {FL}
BILL TO PT {FL} ¦ Bill patient - {FL} ¦ Resp Party: {LF} ¦ Responsible party {FL} ¦ Insured: {FL} ¦ INSURED NAME {LF} ¦ Subscriber {FL} ¦ Subscriber: {LF}
Policyholder: {FL} ¦ Policy holder {FL} ¦ Patient: {FL} ¦ PATIENT {LF} ¦ PT {FL} ¦ Pt: {LF} ¦ pt resp {FL} ¦ Pt balance - {FL} ¦ Patient responsibility ({FL})
Estate of {FL} ¦ ESTATE OF {FLU} ¦ Est. of {FLC} ¦ Parents of {FL} ¦ Parent/guardian {FL} ¦ Payment plan - {FL} ¦ PMT PLAN {LF} ¦ Cash pt {FL} ¦ CASH-{LF}
{FL}'s insurance ¦ {FLC}'s secondary ¦ {FL} MVA ¦ {LF} MVA {DOS} ¦ {FL} workers comp ¦ {FL} WC claim ¦ WC: {FL} ¦ LOP {FL} ¦ Attorney lien - {FL} ¦ AUTO - {LF}
{FL} DOB {DOB} ¦ {LF} DOB: {DOB} ¦ {LF} {DOB} ¦ {FL} #{MEM} ¦ {FL} charity care ¦ Hardship - {FL} ¦ FIN ASSIST {LF} ¦ Sliding fee - {FL} ¦ {IL} self pay
{IL} cash acct ¦ Collections: {LF} ¦ COLL-{LF} ¦ BAD DEBT {LF} ¦ Refund to {FL} ¦ Refund check {FL} ¦ {FL} (deceased) ¦ {LF} DECEASED ¦ Check from {FL} ¦ Pymt rcvd {FL}
{FL} c/c on file ¦ VISA {FL} ¦ Employer: self employed - {FL} ¦ {FL} & family ¦ {FL} <for|FBO> minor child ¦ {LF} - {pab} 2nd ¦ *** {LF} *** ¦ "{FL}"
{FL} - do not bill ins ¦ zz {LF} {sp} ¦ **{sp}** {FL} ¦ 1) {FL} ¦ NM1*IL*1*{X12N}***MI*{MEM}~ ¦ NM1*QC*1*{X12N}~ ¦ IN1|1|SP||{sp}||||||||||||{HL7N}|SELF ¦ {FL} TPL
{FL} spend down ¦ {FL} liability ¦ Crime victim - {FL} ¦ {LF} interest letter ¦ {FL} HSA ¦ {FL} FSA card ¦ Holder {FL} ID {MEM} ¦ Name: {FL} ¦ NAME {LF}""")
NAME_PERSON = T("""{FL} ¦ {FL} ¦ {FL} ¦ {LF} ¦ {LF} ¦ {LF} ¦ {FLC} ¦ {FLU} ¦ {ti} {FLC} ¦ {IL} ¦ {X12N} ¦ {HL7N} ¦ {LF} (<nee|formerly> {LASTC}) ¦ {FL} <#|MRN >{MRN} ¦ {LF} - {DOB}
{FL} DOB {DOB} ¦ {FL} ({rel}) ¦ {LF} [{rel}] ¦ {ti} {LASTC} ¦ c/o {FL} ¦ {FL} & {FL} ¦ {LF}; {LF} ¦ {FL} POA for {FL} ¦ Estate of {FL} ¦ {FL} (minor) ¦ {FL} *DECEASED*
{FL} AKA {FL} ¦ Baby Boy {LASTC} ¦ BABYGIRL {LAST} ¦ {FL} c/o {FL} ¦ TEST?? {LF} ¦ {LF}  <M|F> ¦ <M|F>; {LF} ¦ {FL}, <mother|father|guardian> ¦ {LF} <(2)|#2|dup>
1. {FL} ¦ {FL} / {PHONE} ¦ {FL} <{EMAIL}|- {EMAIL}> ¦ Last: {LASTC} First: {FIRSTC} ¦ Last Name {LASTC}, First Name {FIRSTC} ¦ {FIRSTC}|{LASTC} ¦ Patient Name: {FL}
PT NAME {LF} ¦ Pt. {FL} ¦ Subscriber: {FL} ¦ Insd: {LF} ¦ Guar: {FL} ¦ Emerg contact {FL} ¦ NOK: {FL} ¦ Next of kin - {FL} ({rel}) ¦ Name: {LF}
PID|1||{MRN}^^^HOSP^MR||{HL7N}||{D8}|F ¦ NK1|1|{HL7N}|SPO""")
NAME_NOTE = T("""Pt {FL} called re balance of {amt}, wants itemized stmt. ¦ pt {FL} states she never rcvd the EOB, will call {payer} back
Spoke w/ {FL} ({rel} of pt), advised acct is past due. ¦ S/w pt {ti} {LASTC}, she will pay {amt} on the 15th ¦ Patient {FL} (DOB {DOB}) is not on file with {payer}.
{LF} DOB {DOB} MRN {MRN} - clm resubmitted w/ corrected subscriber. ¦ RE: {FL}, claim {claimno}, denied {carc}. ¦ Re: {LF} - appeal ltr mailed {DOS}
Denied because the name on the claim ({FL}) does not match the card ({FL}). ¦ Name mismatch: card reads {FL}, our system has {LF}.
Subscriber is {FL}, pt is the {rel}. Updated reg and rebilled. ¦ Insured {FL} ID {MEM} termed per {payer} portal.
{payer} says the policy holder is {FL}, not the pt. Need new card copy. ¦ Pls correct spelling of pt's last name: {LASTC}, not {LASTC}.
Guarantor {FL} disputes {amt}; sent to supervisor. ¦ Called {ti} {LASTC} at {PHONE}, LM to return call. ¦ LVM for {FL} {PHONE} re: COB update.
{ti} {LASTC} came to the window and paid {amt} by check. ¦ Rcvd ck from {FL} for {amt}, posted to acct {ACCT}. ¦ {FL} is requesting a refund of {amt}, duplicate copay
Please refund {FL}, {STREET}, {CSZ}. ¦ Stmt returned, new addr for {FL}: {STREET}, {CSZ} ¦ Faxed records for {FL} to {payer} {DOS}.
Auth approved for {FL}, {cpt}, 6 visits. ¦ auth for {LF} expired b/f surgery, retro req sent ¦ Peer to peer scheduled for patient {FL}, ref {claimno}.
Per {ti} {LASTC}, she has no other coverage. ¦ {FL} was seen on {DOS} for {icd}; {payer} denied as not medically necessary.
{FL} is a {age}-year-old <man|woman> admitted {DOS} with <chest pain|sepsis|a hip fracture|COPD exacerbation>.
This {age} y/o <male|female>, {FL}, was discharged {DOS}. ¦ HPI: {ti} {LASTC} reports <knee pain x 3 months|worsening dyspnea|low back pain after a fall>.
{ti} {LASTC} tolerated the procedure well and was taken to PACU. ¦ I saw {ti} {FLC} in follow up today for <diabetes|her shoulder|hypertension>.
To whom it may concern: {FL} has been under our care for <migraine|asthma|lumbar stenosis>.
I am writing on behalf of my patient, {FL}, member ID {MEM}, to appeal the denial of {cpt}. ¦ Dear {ti} {LASTC}, your claim for {cpt} was processed.
Dear {FL}: we are unable to locate your coverage. ¦ Member: {FL}  Member ID: {MEM}  DOS: {DOS} ¦ Patient Name: {LF}   Date of Birth: {DOB}
PATIENT: {FLU} / CLAIM {claimno} / BILLED {amt} ¦ Pt's {rel} {FL} is the POA, ok to discuss acct. ¦ OK to speak with {FL} per HIPAA form on file
Emergency contact {FL} {PHONE} ¦ Mom ({FL}) has primary under {payer}, dad ({FL}) secondary - birthday rule.
Birthday rule: father {FL} DOB {DOB}, mother {FL} DOB {DOB}. ¦ Newborn of {FL} not yet added to policy, pend 30 days
Baby boy {LASTC} billed under mother's id in error ¦ twins {FIRSTC} and {FIRSTC} {LASTC} both billed on same claim, split ¦ wrong pt billed - should be {FL} not {FL}
Merged dup charts {LF} and {LF}. ¦ Two accts for {FL}, combine under {ACCT}. ¦ {FL} passed away {DOS}, stmt goes to estate
Estate of {FL} - filed creditor claim with probate ¦ Pt deceased per daughter {FL}; w/o small bal. ¦ MVA claim, adjuster needs accident details from {FL}.
WC adj says claimant {FL} has an open claim, DOI {DOS}. ¦ Injured worker: {FL}, employer disputes. ¦ Attorney for {FL} requested bills & records, LOP on file
Charity app rcvd from {FL}, missing paystubs. ¦ {FL} set up on pmt plan {amt}/mo. ¦ pt {IL} no-showed, fee waived 1x ¦ Pt {FI} prefers statements by text
COB: {payer} primary thru {FL}'s employer. ¦ {FL}'s deductible has not been met, {amt} remaining ¦ {FLC}'s mother called, upset about the collection letter.
Told {ti} {LASTC} the claim is still in process, allow 30 days. ¦ Verified elig for {LF}, active, copay {amt} ¦ elig check {FL} - inactive at DOS
Can someone look at {FL}? {payer} paid {cpt} at zero. ¦ need op note for {LF} asap, {payer} wants it by fri ¦ {LF} – {cpt} denied {carc}, sent to coding
Pt seen under maiden name {FL}, now {FL}. ¦ legal name change from {FL} to {FL}, card sent to {payer} ¦ Nickname on claim; legal name is {FL}.
Interpreter used for {ti} {LASTC}, consent signed. ¦ Consent signed by {FL} ({rel}). ¦ Spoke to {FL}, verified DOB {DOB} and last four {L4} of SSN.
Hospice elected by {FL}, bill GW modifier. ¦ Lab specimen labelled {LF} rejected, no DOB. ¦ transport requested for {FL} from {STREET} to dialysis
SNF resident {FL} returned from ED {DOS}. ¦ NM1*IL*1*{X12N}***MI*{MEM}~ rejected, subscriber not found ¦ 277CA: QC*1*{X12N} rejected A3, entity not found
PID|1||{MRN}||{HL7N}||{D8}|M failed interface, no visit ¦ EOB shows {FLU} ID# {MEM} PAID {amt} <ON|CK> {DOS} ¦ Claim for {FL} was crossed over to {payer} in error.
acct {ACCT} {LF} bal {amt} snd to coll ¦ Dictated for {FL}. The patient was prepped and draped in the usual manner.
Discussed the options with {ti} {LASTC} and her husband {FIRSTC}. ¦ Her daughter, {FL}, was at the bedside and consents to the plan.
{FIRSTC} is a pleasant {age}yo who comes in today with h/o GERD. Pt: {FL} ¦ Daycare form & shot record for {FL} dob {DOB} ¦ {FL} emailed {EMAIL} asking about a receipt
Left msg w/ roommate of {FL} ¦ Sent secure msg to {FL} thru portal, no response x2 ¦ {payer} rep could not find {FL} by name or ID {MEM}.
Info to payer: pt = {FL}; sub = {FL}; rel = {rel} ¦ Copy of license for {FL} scanned under wrong pt ({FL}) ¦ Please add {FL} to the schedule & run elig
Referral for {FL} to ortho faxed, auth# pending. ¦ Thank you for referring {ti} {FLC} for evaluation of {icd}. ¦ CC: {FL} presents with cough and fever x 4 days.
Wife {FL} insured thru school district ¦ {FL} turned 65, Medicare now prime ¦ Recoup from {payer} on {LF}, {amt}, see remit.
{FL}, {FL} and {FL} all denied same remit {carc} ¦ Check # {ck} from {ti} {FLC} returned NSF""")
S["ck"] = lambda: dig(R.randint(4, 7), "123456789")
S["age"] = lambda: str(R.randint(19, 88))

# ---------------------------------------------------------------- positives: formatted and labelled kinds
SEP = [": ", ": ", " ", "# ", " #", "#", "=", " - ", ":", " # ", ": #", " is ", " no. ", "-"]
S["sep"] = lambda: R.choice(SEP)
S["nsep"] = lambda: R.choice([": ", ": ", " ", "# ", " #", "#", "=", ":", " # "])
S["mrnl"] = L("MRN;MRN;mrn;MR;Med Rec;Med Rec No;Medical Record;Medical Record Number;Medical Record No.;Chart;Chart No;CHART;Unit No;Unit number;Hosp No;Hospital No;Hospital number;M.R.N.;Med. Rec.;Pt MRN;EPIC MRN;MRN NUMBER;medical rec num;Chart ID;chart number")
S["accl"] = L("Acct;ACCT;acct;Account;Account No;Account Number;Acct No.;HAR;Patient Control Number;Pt Control No;PCN;Guarantor Acct;Guar Acct;Patient Account;Pt Acct;pt acct no;Hospital Account;Visit Acct;A/C;Acct Num;Billing Account;PT ACCT NO;Encounter Acct;Patient Acct Nbr")
S["meml"] = L("Member ID;Mbr ID;MEMBER ID;Member;member id;Subscriber ID;Sub ID;SUBSCRIBER NO;Insured ID;Insured's ID;Policy;Policy No;POLICY NUMBER;Cardholder ID;Beneficiary ID;Mem ID;Ins ID;Insurance ID;ID Card;Policy ID;Enrollee ID;Subscr ID;Member Number;Member No.")
S["mcdl"] = L("Medicaid ID;Medicaid;MEDICAID NO;Medicaid Recipient ID;Recipient ID;RID;Medicaid Number;MCD ID;Mcaid ID;CIN;Medicaid Client ID;MA ID;Medicaid No.;medicaid id;Medicaid Beneficiary ID;MAID")
S["dll"] = L("DL;Driver's License;Drivers Lic;DL No;Driver License No.;D.L.;driver's license number;Driver Lic;DLN;Lic;License;License No;OLN;Operator License;driver\u2019s license;Drivers License;DRIVER LICENSE")
S["pll"] = L("Plate;License Plate;Lic Plate;Tag;Plate No;Tag No;Vehicle Tag;PLATE;license plate number;Veh plate;Plate Number;License Tag;Lic. Plate;car tag;plate")
S["serl"] = L("S/N;SN;Serial;Serial No;Serial Number;Serial No.;SER NO;Device serial;Implant S/N;Device ID;Pump serial;Device SN;CPAP serial;Unit S/N;Ser;Generator serial number;Implant serial")
S["dev"] = L("pacemaker;insulin pump;CPAP;ICD generator;knee implant;power wheelchair;hearing aid;cochlear implant;oxygen concentrator;spinal cord stimulator;loop recorder;BiPAP;CGM transmitter;breast implant;vagus nerve stimulator;hip stem")
S["ssl"] = L("SSN;SS#;SSN#;Soc Sec;Social;Soc. Sec. No.;Social Security Number;ssn;SS No;SSN/ID;Social Security;Soc Sec #;S.S.N.")
S["phl"] = L("Ph;Phone;Tel;Home;Cell;Cell Ph;Hm Ph;Mobile;Home Phone;ph#;Telephone;C;H;Pt phone;call back;CB#;Day phone;Work ph;Contact No")
S["fxl"] = L("Fax;FAX;fax;F;Facsimile;Fax No;Fax#;fax number;Fx;FAX TO")
S["pay_text"] = L("Aetna;BCBS;UHC;Cigna;Humana;Medicare;Tricare")


def labelled(pair, lab):
    """Medicaid, licence: state and number go with a label in many orders."""
    st, v = pair().split("|")
    l, sep = R.choice(S[lab]), S["nsep"]()
    return R.choice([f"{l}{sep}{v}", f"{st} {l}{sep}{v}", f"{l} ({st}){sep if sep != ' ' else ': '}{v}", f"{l}{sep}{v} ({st})", f"{l}{sep}{v}", f"{l} {st} {v}" if lab == "dll" else f"{st} {l} {v}"])


S["MCDF"] = lambda: labelled(S["MCD"], "mcdl")
S["MCDX"] = lambda: (lambda q: f"{R.choice(['Medicaid ID ', 'Medicaid # ', 'Medicaid no. ', 'recipient ID ', 'MCD ID ', 'Medicaid '])}{q[1]}")(S["MCD"]().split("|"))
S["CINW"] = lambda: M(R.choice([let(2) + dig(5) + let(1), "9" + dig(7) + let(1, "ACDEFGHMN")]), 0)
S["DLF"] = lambda: labelled(S["DL"], "dll")
S["DLX"] = lambda: (lambda q: f"{R.choice(['driver license ', 'DL# ', 'DL ', 'driver’s license no. ', 'DL number '])}{R.choice(['', q[0] + ' '])}{q[1]}")(S["DL"]().split("|"))
AGEW = L("yo;y/o;y.o.;-year-old;year old;yr old;years old;yrs old;years of age;YO;yr. old;-yr-old;Y/O;y.o")
SPELL = L("ninety;ninety-one;ninety-two;ninety-four;ninety-five;ninety-six;ninety-eight;ninety three;ninety-nine;one hundred;one hundred and two")


def age90():
    n = R.choice([R.randint(90, 99), R.randint(90, 99), R.randint(100, 112)])
    w = R.choice(AGEW)
    return f"{n}{w}" if w[0] in "-" else f"{n}{R.choice([' ', ' ', ''])}{w}" if w[:2].lower() in ("yo", "y/", "y.") else f"{n} {w}"


S["AGE"] = lambda: M(age90(), .03)
S["AGES"] = lambda: M(R.choice(SPELL) + R.choice(["-year-old", " years old", " years of age", " year old"]), 0)
S["AGEN"] = lambda: M(str(R.choice([R.randint(90, 99), R.randint(90, 110)])), .03)
S["NON"] = lambda: M(R.choice(L("nonagenarian;centenarian;Nonagenarian;CENTENARIAN")), 0)
S["BIO"] = lambda: M(X(R.choice(T("""<fingerprint|finger print|finger-print> <scan|template|image|hash|ID|profile> ¦ <thumb print|thumbprint>< scan| image| template|>
<palm|palm vein> <scan|print|template> ¦ <voice print|voiceprint>< template| profile| ID|> ¦ <retina|retinal|iris> <scan|template|print|ID>
<face|facial|faceprint> <template|hash|scan|ID> ¦ <gait|DNA> <profile|template> ¦ DNA <hash|print> ¦ <fingerprints|palm prints|thumbprints>"""))), 0)
S["PHO"] = lambda: M(X(R.choice(T("""<full-face|full face|fullface> <photo|photograph|image|picture> ¦ <headshot|head shot|mugshot|selfie|portrait> ¦ <photo|photograph|picture|pic> of <the |>patient
<IMG|DSC|DSCN|img>_{n4}.<jpg|JPG|jpeg|png|heic> ¦ <face|patient|pt_face|patient_photo|face_front>_{n2}.<jpg|png|jpeg>
<patient portrait|patient photo|patient headshot|pt selfie>"""))), 0)
S["n4"], S["n2"] = lambda: dig(4), lambda: dig(2)
S["oth"] = lambda: X(R.choice(["<Passport|passport|US Passport|Passport No|passport number|PASSPORT>{nsep}" + M(R.choice([dig(9, "123456"), let(1) + dig(8)]), .04),
    "<A-number|A-Number|Alien No|Alien Reg|USCIS A|Alien Registration Number>{nsep}" + M("A" + R.choice(["", "-"]) + dig(R.choice([8, 9])), .03),
    "<DoD ID|DOD ID|EDIPI|DoD ID Number|DODID>{nsep}" + M(dig(10, "1"), .04), "<Tribal ID|Tribal enrollment|Tribal Enrollment No|Tribal enrolment number|Tribal No>{nsep}" + M(R.choice([dig(6), dig(3) + "U" + dig(6), "C" + dig(7)]), .03),
    "<Inmate|Inmate ID|Inmate No|INMATE NUMBER|inmate id>{nsep}" + M(R.choice([dig(5) + "-" + dig(3), dig(7), let(1) + dig(6)]), .03), "<Student ID|student id|Student No|STUDENT ID>{nsep}" + M(R.choice([dig(8), "S" + dig(7), dig(7)]), .03),
    "<Employee ID|Emp ID|Employee No|EMPLOYEE ID|Employee Number>{nsep}" + M(R.choice([dig(6), "E" + dig(5), dig(8)]), .03), "<Study Subject|Subject ID|Study ID|Study subject ID|study subject no>{nsep}" + M(R.choice([dig(3) + "-" + dig(4), let(3) + "-" + dig(4), "S" + dig(5)]), .03),
    "<WC case|Workers comp case|Work comp case no|WC Case No|workers' comp case>{nsep}" + M(R.choice(["ADJ" + dig(8), dig(4) + "-" + dig(6), "WC" + dig(7)]), .03)]))

# kind -> (number of cases, field templates, note templates)
KINDS = {
    "SSN": (120, T("""{SSN} ¦ {SSN} ¦ {ssl}{nsep}{SSN} ¦ {ssl}{nsep}{SSN9} ¦ {ssl}{SSN} ¦ ID {SSN} ¦ ({SSN}) ¦ {SSN} (self) ¦ pt {ssl} {SSN} ¦ {ssl} last four {L4} ¦ last 4 SSN: {L4}
SSN ending in {L4} ¦ xxx / {SSN} ¦ old ID {SSN} ¦ Sub {SSN} ¦ {ssl}: {SSN}; DOB {DOB} ¦ REF*SY*{SSN9}~ ¦ TAX ID-IND {SSN} ¦ {SSN}*"""),
        T("""pt gave social over phone {SSN}, updated reg ¦ Medicaid needs {ssl} {SSN} to locate elig ¦ Searched {payer} portal by {SSN} and DOB {DOB}, no match.
Subscriber id on claim is her SSN ({SSN}), old card ¦ guarantor {ssl}{nsep}{SSN9} sent to collections agency ¦ ID verified w/ SSN last four {L4} - ok to release info
Rcvd W-9 from pt, SSN {SSN}, for refund over {amt} ¦ spouse's ss# {SSN} on the Tricare file ¦ MEMBER ID SUBMITTED AS {SSN}, PAYER REQUIRES ALPHA PREFIX
DMDC shows sponsor SSN {SSN} not eligible""")),
    "ITIN": (120, T("""{ITIN} ¦ {ITIN} ¦ ITIN {ITIN} ¦ ITIN: {ITIN} ¦ ITIN# {ITIN} ¦ Taxpayer ID {ITIN} ¦ TIN (indiv) {ITIN} ¦ {ITIN} (ITIN) ¦ no SSN - ITIN {ITIN} ¦ W-7 ITIN {ITIN}
ATIN {ITIN} ¦ Pt ITIN {ITIN} ¦ tax id no. {ITIN}"""),
        T("""Pt has no social, uses ITIN {ITIN} for emergency Medicaid ¦ Guarantor provided {ITIN} as tax number on the charity app ¦ marketplace app lists {ITIN}, coverage pending
refund check requires tax number, {ITIN} given ¦ SSN field holds {ITIN}; {payer} rejects 9xx numbers ¦ sliding fee: W-7 copy, ITIN {ITIN} verified
father files taxes under {ITIN}, household of 5""")),
    "MBI": (130, T("""{MBI} ¦ {MBI} ¦ {MBI} ¦ MBI {MBI} ¦ MBI: {MBI} ¦ Medicare ID {MBI} ¦ MCR# {MBI} ¦ Medicare No. {MBI} ¦ MBI#{MBI} ¦ HIC/MBI {MBI} ¦ Primary: Medicare {MBI}
NM1*IL*1*{X12N}***MI*{MBI}~ ¦ ({MBI}) ¦ MCR ID={MBI} eff 2020"""),
        T("""Rcvd new red white blue card, MBI {MBI} ¦ pt read her medicare number over the phone as {MBI} ¦ HETS: {MBI} active part A and B, no MSP
Claim RTP'd, MBI {MBI} not matching first name ¦ MBI look-up tool returned {MBI} for this bene ¦ {MBI} enrolled in an MA plan, rebill Humana
old HICN replaced w/ {MBI} ¦ crossover sent under {MBI} to Medigap""")),
    "HICN": (120, T("""{HICN} ¦ {HICN} ¦ {HICN} ¦ HICN {HICN} ¦ HICN: {HICN9} ¦ HIC# {HICN} ¦ HIC No {HICN9} ¦ Medicare HIC {HICN} ¦ Health Insurance Claim Number {HICN9} ¦ Medicare # {HICN9}
RRB# {HICN} ¦ HICN {HICN9} (old) ¦ ({HICN}) ¦ MCR {HICN}"""),
        T("""old HIC number {HICN} still on the claim, needs MBI ¦ Railroad medicare {HICN} billed to wrong MAC ¦ HICN {HICN9} was replaced in 2019
Bene's HIC {HICN} cross-referenced to spouse ¦ denial: HICN {HICN9} not on file ¦ CWF shows {HICN}, entitlement code A""")),
    "CARD": (130, T("""{CARD} ¦ {CARD} ¦ {CARD} ¦ Visa {CARD} ¦ MC {CARD} exp 09/27 ¦ card {CARD} ¦ CC# {CARD} ¦ credit card: {CARD} ¦ HSA card {CARD} ¦ AMEX/DISC {CARD} ¦ pymt {CARD} {amt}
card on file {CARD} zip {ZIP} ¦ FSA debit {CARD} ¦ cc {CARD} cvv on file ¦ {CARD} approved {amt}"""),
        T("""ran pt's card {CARD} for {amt}, approved ¦ pt left voicemail with card no {CARD} pls shred ¦ Payment plan set w/ {CARD}, first draft on the 5th
virtual card from payer lost, pt paid w/ {CARD} instead ¦ Card {CARD} declined x2, call guarantor ¦ copay {amt} taken on {CARD} ¦ recurring autopay {CARD} expired""")),
    "IBAN": (120, T("""{IBAN} ¦ {IBAN} ¦ {IBAN} ¦ IBAN {IBAN} ¦ IBAN: {IBAN} ¦ Refund IBAN {IBAN} ¦ Bank: {IBAN} ¦ wire to {IBAN} ¦ intl refund {IBAN} EUR ¦ Iban={IBAN}
pay to {IBAN} BIC on file"""),
        T("""Intl patient wants refund wired to {IBAN} ¦ embassy paid from {IBAN}, posted {amt} ¦ patient's travel insurer sent money from account {IBAN}
foreign wire {amt} to IBAN {IBAN} pending ¦ bank rejected {IBAN}, name does not match ¦ Pt lives abroad, IBAN {IBAN} on refund form""")),
    "EMAIL": (120, T("""{EMAIL} ¦ {EMAIL} ¦ {EMAIL} ¦ Email: {EMAIL} ¦ e-mail {EMAIL} ¦ {EMAIL};{EMAIL} ¦ pt email={EMAIL} ¦ contact <{EMAIL}> ¦ mailto:{EMAIL} ¦ {PHONE} / {EMAIL}
portal login {EMAIL} ¦ ({EMAIL}) ¦ stmt to {EMAIL} ¦ PRN^NET^{EMAIL}"""),
        T("""emailed itemized bill to {EMAIL} per pt ¦ pt's email bounced ({EMAIL}) ¦ Statement undeliverable at {EMAIL}, mail paper ¦ wants receipts sent to {EMAIL}, not text
Portal invite resent to {EMAIL} ¦ Mom uses {EMAIL} for the kids' accts ¦ pls cc {EMAIL} on the appeal outcome ¦ telehealth link sent {EMAIL} no show""")),
    "URL": (120, T("""{URL} ¦ {URL} ¦ {URL} ¦ Web: {URL} ¦ see {URL} ¦ link {URL} ¦ ref: {URL} ¦ ({URL}) ¦ photo {URL} ¦ {URL} (pt) ¦ URL={URL} ¦ doc at {URL}"""),
        T("""Pt has a fundraiser at {URL} for the surgery ¦ statement link {URL} texted, not opened ¦ obit found {URL}, mark deceased ¦ pt posted about the bill on {URL}
records are at {URL} until Friday ¦ family page {URL} lists new address ¦ sent pay link {URL} for {amt} ¦ pt's daughter uploaded EOB to {URL}""")),
    "IP": (120, T("""{IP} ¦ {IP} ¦ {IP} ¦ IP {IP} ¦ IP: {IP} ¦ IP address {IP} ¦ client_ip={IP} ¦ from {IP} ¦ login {IP} ¦ src {IP} ok ¦ [{IP}] ¦ e-sig {IP} ¦ host {IP} port 443"""),
        T("""Portal consent e-signed from {IP} ¦ AOB e-signature IP {IP} on file ¦ pt login failed x5 from {IP} ¦ kiosk check-in recorded {IP}
payment page hit from {IP}, card declined ¦ telehealth session originated {IP}, POS 10 ¦ online form submitted by pt, address {IP}""")),
    "MAC": (120, T("""{MAC} ¦ {MAC} ¦ {MAC} ¦ MAC {MAC} ¦ MAC: {MAC} ¦ MAC addr {MAC} ¦ Device MAC {MAC} ¦ hw {MAC} ¦ BT {MAC} ¦ modem {MAC} CPAP ¦ wifi mac={MAC} ¦ glucometer {MAC}"""),
        T("""RPM scale {MAC} not transmitting, 99454 held ¦ remote monitor {MAC} paired with pt's phone ¦ CPAP modem {MAC} shows <4 h use ¦ BP cuff MAC {MAC} returned by pt
pt tablet {MAC} for telehealth never returned ¦ hub {MAC} shipped to pt home""")),
    "VIN": (120, T("""{VIN} ¦ {VIN} ¦ {VIN} ¦ VIN {VIN} ¦ VIN: {VIN} ¦ VIN# {VIN} ¦ Vehicle {VIN} ¦ vin no. {VIN} ¦ auto - {VIN} ¦ MVA veh {VIN} ¦ PIP VIN={VIN} ¦ ({VIN})"""),
        T("""MVA, pt's vehicle VIN {VIN} per police report ¦ PIP carrier asks for VIN, pt gave {VIN} ¦ Adjuster has {VIN} under another policy
van lift modification for {VIN}, prior auth ¦ car {VIN} not insured at DOL ¦ auto policy covers {VIN} only, med pay exhausted""")),
    "PHONE": (140, T("""{PHONE} ¦ {PHONE} ¦ {PHONE} ¦ {phl}{nsep}{PHONE} ¦ {phl}: {PHONE} ¦ {phl} {PHONE} ¦ {phl}: {PHONE10} ¦ Phone {PHONE10} ¦ {PHONE} (cell) ¦ {PHONE} or {PHONE}
H {PHONE} C {PHONE} ¦ {INTL} ¦ cell {INTL} ¦ pt {PHONE} ¦ tel:{PHONE} ¦ {PHONE} LM ¦ PER*IC**TE*{PHONE10}~ ¦ ({rel}) {PHONE}"""),
        T("""LM at {PHONE}, no answer ¦ pt ph disconnected {PHONE} ¦ call mom back @ {PHONE} after 3pm ¦ new cell {PHONE} per pt, old # removed ¦ pt prefers text to {PHONE}
Called {PHONE}, wrong number, removed from acct ¦ rtn call {PHONE} re coinsurance {amt} ¦ daughter can be reached at {PHONE} ¦ 2nd attempt {PHONE} vm full
pls call patient cell: {PHONE10} before appeal""")),
    "FAX": (120, T("""{fxl}: {PHONE} ¦ {fxl} {PHONE} ¦ {fxl}: {PHONE10} ¦ {fxl}# {PHONE} ¦ {fxl}. {PHONE} ¦ Patient fax {PHONE} ¦ pt fax {PHONE10} ¦ home {fxl} {PHONE} ¦ Facsimile: {PHONE}
FX {PHONE} ¦ fax ({PHONE}) ¦ Ph {PHONE} Fax {PHONE}"""),
        T("""pt asked to fax itemized bill to {PHONE} ¦ Faxed stmt to pt's employer fax {PHONE} ¦ send records to attorney fax {PHONE} ¦ pt's home fax: {PHONE}
fax no. {PHONE} is the pt's office, do not send PHI ¦ auth form faxed {PHONE} to mother ¦ fax to {PHONE} failed x3""")),
    "DATE": (200, T("""{DATE} ¦ {DATE} ¦ {DATE} ¦ {DATE} ¦ DOB {DOB} ¦ DOB: {DATEX} ¦ D.O.B. {DOB} ¦ Birth Date {DOB} ¦ born {DOB} ¦ DOS {DOS} ¦ DOS: {DATEX} ¦ Date of Service: {DOS}
Svc Dt {DOS} ¦ {RANGE} ¦ DOS {RANGE} ¦ Admit {DOS} ¦ Adm: {DOS} Disch: {DOS} ¦ Discharged {DOS} ¦ DOD {DOS} ¦ Date of death: {DOS} ¦ DTP*472*D8*{D8}~ ¦ DMG*D8*{D8}*F~
{MY} ¦ surgery {MY} ¦ {DT} ¦ DOI {DOS} ¦ onset {DOS} ¦ LMP {DOS} ¦ b. {DOB} ¦ DOS {MD} ¦ DOB={DOB} ¦ EDD {DOS}"""),
        T("""claim for DOS {DOS} denied {carc} ¦ Pt admitted {DOS} and discharged {DOS}, LOS 4 ¦ DOB on file {DOB}, card says {DOB} ¦ seen {DOS}, {cpt} billed twice
ER visit {DOS} after fall at work ¦ surgery rescheduled to {DOS} ¦ Hospice start {DOS}; claims after that need GV ¦ born {DOB}, newborn not added yet
last seen {DOS} by ortho, new pt visit not allowed ¦ auth covers {RANGE} only ¦ Post-op visit {DOS} inside the global period ¦ Inpatient stay {RANGE} split by payer
pt expired {DOS}, acct to estate ¦ lab drawn {DOS} resulted late ¦ accident {DOS}, PIP exhausted ¦ symptoms since {MY}, pre-ex no longer applies""")),
    "AGE": (130, T("""{AGE} ¦ {AGE} ¦ {AGE} F ¦ {AGE} male ¦ age {AGEN} ¦ Age: {AGEN} ¦ AGE {AGEN} SEX F ¦ pt age: {AGEN} ¦ aged {AGEN} ¦ {AGES} ¦ {NON} ¦ {AGE}, SNF ¦ age={AGEN} ¦ F, {AGE}"""),
        T("""{AGE} female s/p fall with hip fx, SNF stay denied ¦ Patient is a {AGE} admitted with sepsis ¦ This {AGES} lady was seen for wound care
pt is {AGE} and cannot come in to sign ¦ {NON} with dementia, lives in memory care ¦ aged {AGEN}, frail, home health recert
The patient, age {AGEN}, has no advance directive ¦ {AGE} man, CHF, hospice eval requested ¦ she is {AGES}, screening colonoscopy not covered
MUE appeal: {AGE} w/ bilateral cataracts""")),
    "ADDRESS": (180, T("""{STREET} ¦ {STREET} ¦ {STREET} ¦ {STREET} ¦ {STREET}, {CSZ} ¦ {STREET} {CSZ} ¦ {STREET}; {CSZ} ¦ Addr: {STREET} ¦ Address {STREET} ¦ Home: {STREET}, {CSZ}
N3*{STREET}~ ¦ mail to {STREET} ¦ c/o {FL} {STREET} ¦ ADDR1 {STREET} ¦ Mailing: {STREET}, {CSZ} ¦ new addr {STREET} ¦ bill to {STREET} {CSZ}"""),
        T("""stmt returned from {STREET}, fwd to {STREET} ¦ pt moved to {STREET}, {CSZ} ¦ DME delivered to {STREET}, signed by neighbor ¦ Verified address: {STREET}, {CSZ}.
pick up at {STREET} for dialysis 3x wk ¦ Medicaid has pt at {STREET}, we have {STREET} ¦ home visit done at {STREET} ¦ please resend 1095 to {STREET} {CSZ}
pt at shelter, mail goes to {STREET} ¦ refund ck mailed {STREET}, {CSZ}, ck {ck} ¦ lives at {STREET} w/ daughter""")),
    "CITY": (150, T("""{CITYST} ¦ {CITYST} ¦ {CITYST} ¦ {CITYSTATE} ¦ {CSZ} ¦ City: {CITY} ¦ CITY {CITY} ¦ city={CITY} ¦ Pt city: {CITY} ¦ County: {COUNTY} ¦ {CITYST} (home)
N4*{CITY}*OH*{ZIP}~ ¦ Birthplace: {CITYST} ¦ res {CITYST} ¦ {CITYSTATE}, USA ¦ City/St: {CITYST}"""),
        T("""pt lives in {CITY}, closest in-network is 60 miles ¦ moved to {CITYSTATE} in spring, out of area plan ¦ Pt resides in {COUNTY}, county indigent program applies
lives in {CITYST} with her son ¦ pt relocated from {CITYST} to {CITYST} ¦ student away at school in {CITYST}, HMO says ER only ¦ accident happened in {CITYST}
hometown {CITYST}, snowbird, needs travel benefit ¦ ambulance from home in {CITYST} to trauma center ¦ pt is a resident of {COUNTY}, Medicaid managed there""")),
    "ZIP": (130, T("""ZIP {ZIP} ¦ Zip: {ZIP} ¦ zip code {ZIP} ¦ Zip Code: {ZIP} ¦ ZIP={ZIP} ¦ Postal code {ZIP} ¦ {STZIP} ¦ {STZIP} ¦ {CSZ} ¦ pt zip {ZIP} ¦ Home ZIP {ZIP}
billing zip: {ZIP} ¦ {STZIP} USA ¦ ZIP+4 {ZIP} ¦ Zip: {ZIP} County: {COUNTY}"""),
        T("""card declined, zip {ZIP} does not match ¦ pt zip code is {ZIP}, plan not sold there ¦ Zip: {ZIP} is outside the HMO service area
ambulance pick-up zip {ZIP} missing on claim ¦ plan finder by ZIP {ZIP} shows 3 MA plans ¦ address ends {STZIP}, returned mail ¦ N403 invalid, pt zip should be {ZIP}""")),
    "MRN": (180, T("""{mrnl}{nsep}{MRN} ¦ {mrnl}{nsep}{MRN} ¦ {mrnl}: {MRN} ¦ {mrnl} {MRN} ¦ {mrnl}# {MRN} ¦ MR# {MRN} ¦ MR #{MRN} ¦ Chart # {MRN} ¦ ({mrnl} {MRN}) ¦ {mrnl}:{MRN} V#1
{FL} {mrnl} {MRN} ¦ REF*EA*{MRN}~ ¦ PID|1||{MRN}^^^MC^MR ¦ {mrnl}: {MRN} DOB: {DOB} ¦ old {mrnl} {MRN} ¦ Dup {mrnl} {MRN}/keep ¦ {mrnl}.....{MRN}"""),
        T("""Chart {MRN} and MRN {MRN} are the same pt, merge ¦ records pulled for MRN {MRN}, sent to {payer} ¦ pt has 2 charts, keep {mrnl} {MRN}
op note filed under wrong {mrnl}{nsep}{MRN} ¦ Coding query open on MRN# {MRN}, acct {ACCT} ¦ {mrnl} {MRN} – discharge summary missing
Late charge for med rec # {MRN} dropped after final bill ¦ Audit sample: chart # {MRN}, level 5 not supported ¦ see scanned EOB in chart no. {MRN}""")),
    "ACCOUNT": (180, T("""{accl}{nsep}{ACCT} ¦ {accl}{nsep}{ACCT} ¦ {accl}: {ACCT} ¦ {accl}# {ACCT} ¦ {accl} {ACCT} ¦ Acct #{ACCT} ¦ ACCT NO. {ACCT} ¦ (acct {ACCT}) ¦ {accl}: {ACCT} bal {amt}
{LF} acct# {ACCT} ¦ Checking acct {ACCT} ¦ savings account # {ACCT} ¦ Bank acct no {ACCT} ¦ guarantor account {ACCT} PIF ¦ acct={ACCT};fc=SP ¦ Xfer to {accl} {ACCT}"""),
        T("""payment posted to acct {ACCT} in error, move to acct {ACCT} ¦ HAR {ACCT} rebilled type 137 ¦ bad debt return from agency, account {ACCT} bal {amt}
pt ach from checking account {ACCT}, NSF ¦ combine guarantor acct # {ACCT} w/ spouse ¦ {accl} {ACCT} on hold for coding ¦ patient control number {ACCT} not found on 835
credit balance {amt} on acct# {ACCT}, refund {payer} ¦ Pls review account {ACCT}, {payer} paid {amt} vs contract""")),
    "MEMBER": (180, T("""{meml}{nsep}{MEM} ¦ {meml}{nsep}{MEM} ¦ {meml}: {MEM} ¦ {meml} {MEM} ¦ {meml}# {MEM} ¦ Mbr# {MEM} ¦ BCBS ID {MEM} ¦ ID#: {MEM} Grp: 0071443 ¦ (member id {MEM})
{pay_text} member ID {MEM} ¦ {pab} - Subscriber ID {MEM} ¦ NM1*IL*1*{X12N}***MI*{MEM}~ ¦ Sub ID={MEM} Rel=18 ¦ {meml}: {MEM} {FL} ¦ {meml} {MEM} (old)
Prior {meml} {MEM} ¦ Policy #{MEM}"""),
        T("""{payer} could not locate member id {MEM} ¦ prefix missing, correct subscriber ID is {MEM} ¦ Member ID {MEM} termed, new ID {MEM}
sent claim w/ dependent suffix off, insured ID {MEM} ¦ policy # {MEM} belongs to the spouse ¦ Elig verified for mbr ID# {MEM}, ded met
COB: other insurance {payer} policy no. {MEM} ¦ Cardholder ID {MEM} rejected at pharmacy, 65 ¦ beneficiary id {MEM} rejected 277, subscriber not found
pls add sub id {MEM} to reg and drop the claim""")),
    "MEDICAID": (170, T("""{MCDF} ¦ {MCDF} ¦ {MCDF} ¦ {MCDF} ¦ {MCDX} ¦ {MCDX} ¦ ({MCDX}) ¦ Sec: {MCDX} ¦ {MCDF} active ¦ QMB {MCDX} ¦ {FL} {MCDX} ¦ {MCDX} spenddown ¦ 2ndary {MCDX}"""),
        T("""pt now has {MCDX}, retro 3 months ¦ eligibility found under {MCDX} ¦ {MCDX} is invalid per portal ¦ newborn billed w/ mom's {MCDX} ¦ dual, QMB only, {MCDX}
claim crossed over, {MCDX} not on file ¦ spend down met, use {MCDX} ¦ EVS check on {MCDX}: HMO assigned ¦ rebill once {MCDX} is active""")),
    "LICENSE": (160, T("""{DLF} ¦ {DLF} ¦ {DLF} ¦ {DLF} ¦ {DLX} ¦ ID: {DLX} ¦ photo id {DLX} ¦ {DLX} exp 2027 ¦ pt {DLX} ¦ ({DLX}) ¦ {FL} {DLX}"""),
        T("""photo ID checked, {DLX} ¦ pt paid by check, {DLX} written on it ¦ police report lists {DLX} ¦ ID on file is {DLX}, expired ¦ copy of {DLX} scanned at check in
check returned NSF, {DLX} ¦ MVA driver {DLX}, not insured""")),
    "PLATE": (150, T("""{pll}{nsep}{PLATE} ¦ {pll}{nsep}{PLATE} ¦ {pll}: {PLATE} ¦ {pll} {PLATE} ¦ {pll}# {PLATE} ¦ license plate {PLATE} ¦ MVA {pll} {PLATE} ¦ Vehicle: Toyota, {pll} {PLATE}
lic plate no {PLATE} ¦ tag # {PLATE} ¦ {pll} {PLATE} (OH)"""),
        T("""at fault vehicle license plate {PLATE}, no ins ¦ police report shows plate {PLATE} ¦ handicap placard form, tag # {PLATE} ¦ PIP carrier wants plate no. {PLATE}
pt's car, license plate {PLATE}, towed from ER lot ¦ parking validated for plate # {PLATE} ¦ uninsured motorist, tag {PLATE}""")),
    "DEVICE": (190, T("""{UDI} ¦ {UDI} ¦ {UDI} ¦ UDI {UDI} ¦ UDI: {UDI} ¦ {serl}{nsep}{SER} ¦ {serl}{nsep}{SER} ¦ {serl}: {SER} ¦ {dev} {serl} {SER} ¦ {dev} S/N {SER} ¦ {dev} SN: {SER}
{dev}, serial # {SER} ¦ {dev} serial number {SER} ¦ implant {UDI} ¦ ({serl} {SER})"""),
        T("""{dev} serial no. {SER} replaced under warranty, credit due ¦ manufacturer recall, {dev} S/N {SER} ¦ L8699 needs invoice, {dev} {UDI} ¦ DME pick up {dev}, serial # {SER}
implant log: {dev} SN {SER} ¦ op note sticker reads {UDI} ¦ pt's {dev} (serial number {SER}) lost in move ¦ capped rental {dev} S/N {SER} month 11
warranty explant, {dev} device serial {SER}""")),
    "BIOMETRIC": (120, T("""{BIO} ¦ {BIO} ¦ {BIO} on file ¦ Biometric: {BIO} ¦ {BIO} captured ¦ ID method {BIO} ¦ {BIO} mismatch ¦ check-in via {BIO} ¦ {BIO} enrolled ¦ {BIO} #{n4} ¦ auth={BIO}"""),
        T("""pt checked in with {BIO}, wrong chart opened ¦ kiosk {BIO} failed, used card ¦ {BIO} stored with consent form ¦ payer's line uses a {BIO} for the member
{BIO} sent to the lab with the kit ¦ identity confirmed by {BIO} ¦ pt refused {BIO} at registration ¦ duplicate record found by {BIO}""")),
    "PHOTO": (120, T("""{PHO} ¦ {PHO} ¦ {PHO} attached ¦ file {PHO} ¦ img: {PHO} ¦ Attachment {PHO} ¦ {PHO} in chart ¦ see {PHO} ¦ {PHO} (front) ¦ doc={PHO}"""),
        T("""{PHO} uploaded to portal by pt ¦ pre-op {PHO} required for bleph auth ¦ sent {PHO} with the appeal ¦ payer wants {PHO} showing visual field
{PHO} saved under the wrong chart ¦ ID badge uses {PHO} ¦ derm sent {PHO}, asked for more ¦ pt emailed {PHO} of rash""")),
    "OTHER": (160, T("""{oth} ¦ {oth} ¦ {oth} ¦ {oth} ¦ {oth} ¦ ({oth}) ¦ {oth} exp 2028 ¦ pt {oth} ¦ {FL} {oth} ¦ ID: {oth}"""),
        T("""no SSN, {oth} on file ¦ foreign pt, {oth} copied at check in ¦ {oth} used to look up elig ¦ jail inmate, {oth}, county pays ¦ employer group asks for {oth}
trial billing, {oth}, Q1 modifier ¦ {oth} per intake form ¦ DEERS lookup by {oth} ok ¦ IHS PRC referral, {oth} ¦ SOC: {oth} missing on bill""")),
}
FIELD_CTX = {"DATE": ["text", "text", "date"], "PLATE": ["text", "text", "id"], "AGE": ["text"], "ADDRESS": ["text"], "CITY": ["text"], "ZIP": ["text"], "BIOMETRIC": ["text"], "PHOTO": ["text"],
             "PHONE": ["text", "text", "person"], "FAX": ["text"], "EMAIL": ["text", "text", "person"], "URL": ["text"]}
ID_ONLY = {"SSN": ["{SSN9}"], "HICN": ["{HICN9}"], "MEDICAID": ["{CINW}"]}

# ---------------------------------------------------------------- negatives: payers
S["blue"] = L("""BCBS of {state};Blue Cross Blue Shield of {state};BCBS {st};BCBS-{st};BLUE CROSS {st};Blue Shield of {state};BC/BS {state};Highmark BCBS;Highmark Blue Shield {st};Anthem BCBS {st};Anthem Blue Cross;CareFirst BCBS;
    Horizon BCBSNJ;Empire BlueCross;Excellus BCBS;Independence Blue Cross;Capital Blue Cross;Premera Blue Cross;Regence BlueShield {st};Wellmark BCBS;Florida Blue;Arkansas Blue Cross;BlueChoice {st};Blue Care Network;BCBS FEP {st};
    Federal Employee Program BCBS;Out of State Blue;BlueCard Host {st};BCBS TX;BCBSIL;BCBSM;BCBSAL;BCBSNC;BCBST;Blue Advantage {st};Blue KC;Triple-S""")
S["natl"] = L("""Aetna;AETNA US HEALTHCARE;Cigna;CIGNA HEALTHCARE;United Healthcare;UHC;UnitedHealthcare;UNITED HEALTHCARE;Humana;HUMANA;Kaiser Permanente;Coventry;Ambetter;Oxford;Great West;Bright Health;Centene;Friday Health;
    MVP;Medica;HealthPartners;EmblemHealth;GEHA;Mail Handlers;APWU;Golden Rule;All Savers;Surest;Oxford Freedom;First Health;MultiPlan;PHCS;Health Net;AvMed;Priority Health;Sanford;ConnectiCare;HealthFirst;Select Health;Quartz""")
S["prod"] = L("""PPO;HMO;POS;EPO;POS II;Choice Plus;Open Access;HDHP;Medicare Advantage;MCR ADV;MA HMO;PFFS;Dual Complete;D-SNP;Medicare Supp Plan G;Gold Plus;Commercial;Student Health;Exchange;Silver 3000;Bronze HSA;Navigate;Indemnity;
    Behavioral Health;Dental;Vision;Community Plan;Global;Shared Services;LocalPlus;OAP;Medicare Complete;Options PPO;Select Plus;Core;Charter;Heritage;Platinum Blue;Better Health;Senior Products;Group;Individual;Secondary""")
S["mac"] = L("Novitas Solutions;Palmetto GBA;NGS;National Government Services;WPS GHA;First Coast Service Options;CGS Administrators;Noridian Healthcare;Cahaba GBA;Trailblazer")
S["jur"] = L("JH;JL;J6;JK;J5;J8;JN;J15;JE;JF;JM;JJ;DME A;DME B;DME C;DME D;Part A;Part B;RHHI;Railroad;Home Health;HH&H")
S["mcaid"] = L("""Medi-Cal;MassHealth;TennCare;BadgerCare Plus;SoonerCare;AHCCCS;Husky Health;Apple Health;Hoosier Healthwise;Healthy Indiana Plan;PeachState;MO HealthNet;KanCare;DenaliCare;Med-QUEST;NJ FamilyCare;STAR+PLUS;CHIP;CHIP Perinate;
    Healthy Louisiana;IlliniCare;Green Mountain Care;Heritage Health;MaineCare;RIte Care;Equality Care;Turquoise Care;Centennial Care;Health First Colorado;Oregon Health Plan;Cardinal Care;Medallion 4.0;HealthChoice;MI Health Link;Nevada Check Up;ALL Kids""")
S["mco"] = L("""WellCare of {state};Amerigroup {st};AmeriHealth Caritas {state};CareSource {st};UHC Community Plan {st};Aetna Better Health of {st};Buckeye Community Health Plan;Meridian Health Plan {st};Sunshine State Health;Superior HealthPlan;
    Peach State Health Plan;Magnolia Health;Home State Health;Absolute Total Care;Coordinated Care;Keystone First;Gateway Health;Passport Health Plan;Parkland Community Health;Community First;L.A. Care;Inland Empire Health Plan;CalOptima;Partnership HealthPlan;
    Gold Coast Health Plan;Central California Alliance;Contra Costa Health Plan;Alameda Alliance;Trillium;PacificSource Community Solutions;Simply Healthcare;Prestige Health Choice;Staywell;Texas Children's Health Plan;Driscoll Health Plan;El Paso Health;
    Upper Peninsula Health Plan;Total Health Care;Blue Cross Complete;Neighborhood Health Plan;Community Health Choice;Healthy Blue {st};Iowa Total Care;Nebraska Total Care;Louisiana Healthcare Connections;ModivCare;Fidelis Care;MetroPlus;Affinity""")
S["tpa"] = L("""UMR;Meritain Health;HealthScope Benefits;WebTPA;Allied Benefit Systems;HealthComp;Luminare Health;Trustmark;CoreSource;Benefit Management Inc;Imagine Health;Auxiant;Group Benefit Services;Consociate;Key Benefit Administrators;
    EBMS;Employee Benefit Management;Planned Administrators Inc;Medben;Medova;Self Insured Services Co;Preferred Benefit Administrators;Pinnacle Claims Management;Delta Health Systems;BAS Health;Benesys;Zenith American Solutions;Health Plans Inc;
    Diversified Group;Point C;Nova Healthcare Administrators;American Health Holding;Maestro Health;Marpai;Varipro;Quantum Health;Collective Health;S&S Healthcare Strategies;Prairie States Enterprises;Cypress Benefit Administrators;IMS TPA;
    North America Administrators;Professional Benefit Administrators;90 Degree Benefits;Tall Tree Administrators;Regional Care Inc;Sisco;Midlands Choice;Mutual Assurance Administrators;Entrust;ASR Health Benefits;National Benefit Fund""")
S["trade"] = L("""IBEW Local;Teamsters Local;UFCW Local;Plumbers & Pipefitters Local;Ironworkers Local;Laborers Local;Sheet Metal Workers Local;Operating Engineers Local;SMART Local;Carpenters District Council;Bricklayers Local;UNITE HERE Local;SEIU Local;
    Roofers Local;IATSE Local;Painters DC;Boilermakers Lodge;Elevator Constructors Local;Cement Masons Local;Insulators Local;Bakery & Confectionery Local;Longshoremen ILA;ATU Local;Sprinkler Fitters UA""")
S["fund"] = L("Health & Welfare Fund;H&W;Welfare Fund;Health Fund;Benefit Trust;Hlth & Wlfr;Health and Welfare Plan;Insurance Trust;Medical Plan;Health Benefit Fund;Trust Fund")
S["auto"] = L("Progressive;State Farm;GEICO;Allstate;Farmers;USAA;Nationwide;Esurance;Mercury;Safeco;Metlife Auto;Infinity;The General;National General;Direct Auto;Root;Amica;AAA;Auto-Owners;Erie;Plymouth Rock;Kemper;Dairyland;Bristol West;American Family;Encompass;Elephant")
S["autok"] = L("MVA;PIP;Med Pay;NF;No Fault;Auto;AUTO CLAIMS;Medpay;Third Party Liability;BI;UM/UIM;casualty;auto injury")
S["wc"] = L("""Travelers;Liberty Mutual;The Hartford;Zurich;AIG;Chubb;SAIF Corp;Texas Mutual;Pinnacol;State Compensation Insurance Fund;NYSIF;AmTrust;Employers;ICW Group;CopperPoint;BrickStreet;Missouri Employers Mutual;Ohio BWC;L&I {st};WCF;Berkshire Hathaway;
    Sentry;EMC;CNA;Amerisure;Great American;FFVA Mutual;Summit;Bridgefield;LWCC;Accident Fund;Sedgwick CMS;ESIS;Corvel;Broadspire;CCMSI;Helmsman;York Risk;Tristar;US DOL OWCP;FECA;Black Lung;Energy Employees;Kentucky Employers Mutual;Zenith""")
S["wck"] = L("WC;Work Comp;Workers Comp;W/C;Workers' Compensation;work comp ins;WORKERS COMPENSATION;Comp;WC Claims")
S["dent"] = L("Delta Dental;MetLife;Guardian;United Concordia;DentaQuest;Ameritas;Principal;Sun Life;LIBERTY;MCNA;DenteMax;Dental Health Alliance;Dominion;Renaissance;Avesis;EyeMed;VSP;Spectera;Superior;Envolve;March;NVA;Versant;Solstice;Assurant;Careington;Connection")
S["dentk"] = L("Dental;Dental PPO;Vision;Vision Care;Vision Plan;Dental of {st};DHMO;Premier;Medicaid Dental;Dental Plan;Insurance Co;Vision Benefits;Smiles;Children's Dental")
S["life"] = L("""Bankers Life & Casualty;American Continental;Aflac;Colonial Life;Combined Insurance;Mutual of Omaha;United American;Globe Life;Transamerica;Physicians Mutual;Central States Indemnity;Medico;Standard Life & Accident;American National;Loyal American;
    Continental General;Pekin Life;Equitable Life;Reserve National;Manhattan Life;Gerber Life;Thrivent;Cincinnati Equitable;GPM Life;New Era Life;Oxford Life;Sentinel Security;Constitution Life;Woodmen of the World;Catholic Financial;Shenandoah Life;
    Puritan Life;Assured Life;Heartland National;Everest Re;Capitol Life;Omaha Insurance;State Mutual;National States;Western & Southern;Liberty Bankers;Family Life;First Allmerica;Provident American;Fortis;Conseco;Time Insurance""")
S["lifek"] = L("Ins Co;Insurance Company;Med Supp;Medigap;Medicare Supplement;Cancer Policy;Supplemental;Insurance;Co;Plan F;Plan N;(MEDIGAP)")
S["govt"] = L("""Tricare East;Tricare West;TRICARE FOR LIFE;Tricare Prime Remote;TRICARE OVERSEAS;ChampVA;CHAMPVA HAC;VA CCN Optum Region {d};VA Fee Basis;VA Community Care;TriWest VAPC3;Indian Health Service;IHS Purchased Referred Care;Bureau of Prisons;US Marshals Service;
    USFHP;Uniformed Services Family Health Plan;Ryan White Part B;Title X Family Planning;Vaccines for Children;Breast & Cervical Cancer Program;Division of Voc Rehab {st};Crime Victims Compensation {st};State Dept of Corrections {st};Part C Early Intervention;
    Job Corps;Peace Corps;Coast Guard;Hill-Burton;Refugee Medical Assistance;Disaster Relief;HRSA COVID Uninsured;World Trade Center Health Program;NIOSH;Childrens Rehab Services {st};High Risk Pool {st};Head Start {county} County""")
S["misc"] = L("""Self Pay;SELF-PAY;Cash;Private Pay;Patient Responsibility;Charity Care;Financial Assistance 100%;Sliding Fee B;Uninsured Discount;Hospice Facility Bill;Client Bill;Bill to Employer;Attorney Lien;Letter of Protection;Bad Debt Agency;Employee Discount;
    Professional Courtesy;Research Grant;Clinical Trial Sponsor;Medical Records Copy;Unassigned;No Insurance on File;Ins Pending;Pending Medicaid;Package Price;Cosmetic;Global Period;Prompt Pay 20%;Church Health Share;Medi-Share;Liberty HealthShare;Samaritan Ministries;
    Christian Healthcare Ministries;Sedera;Zion Health;Altrua;Direct Primary Care;Care Credit;Alphaeon;Telehealth Cash;School Sports Physical;DOT Physical;Occ Med Client;Workplace Drug Screen;Foreign Insurance;GeoBlue;Seven Corners;IMG Global;Travel Guard;
    Student Health ISO;Cruise Line Medical;Embassy of Kuwait;Saudi Cultural Mission;Royal Thai Embassy""")
S["pbm"] = L("Express Scripts;CVS Caremark;OptumRx;Prime Therapeutics;MedImpact;Navitus;Magellan Rx;EnvisionRx;SilverScript;Elixir;Humana Pharmacy;GoodRx;CapitalRx;ProCare Rx;Southern Scripts;Costco Health Solutions;WellDyne;Ventegra")
S["emp"] = L("""City of {cityname};{county} County;{county} Co Schools;{cityname} ISD;{cityname} Public Schools;State of {state};{state} State Univ;{cityname} Fire & Police;{county} County Sheriff;Univ of {state};{state} Teamsters;{cityname} Housing Authority;
    {state} Electric Coop;{county} Valley Water District;{cityname} Area Transit;{cityname} Diocese;{state} Bankers Assn;{state} Farm Bureau;{cityname} Steel Works;Walmart;Amazon;Home Depot;Costco;FedEx;UPS;Delta Airlines;AT&T;Verizon;Union Pacific;BNSF;CSX;Amtrak;Target;
    Pepsico;Coca-Cola Bottling;3M;Intel;Publix;Meijer;Comcast;Waste Management;Dollar General;Nucor Steel;Alcoa;US Steel;Weyerhaeuser;International Paper;Goodyear;Whirlpool;General Mills;Sysco;Hobby Lobby;Chick-fil-A;QuikTrip""")
S["empk"] = L("Employee Health Plan;Employees Benefit Plan;EE Health Plan;Group Health Plan;Self Funded;Health Benefits Trust;Employees;Empl Med Plan;Retiree Health;Associates Health Plan;Emp Benefit Trust;Self-Insured WC;HRA;Retirees")
S["d"] = lambda: str(R.randint(1, 9))
S["n3"] = lambda: dig(3, "123456789")
S["pid"] = lambda: R.choice([dig(5, "123456789"), "SX" + dig(3), dig(5, "0"), let(2) + dig(3), let(5)])
PAYER = T("""{blue} ¦ {blue} {prod} ¦ {blue} - {prod} ¦ {blue} ({pid}) ¦ Blue Shield {st} {prod} ¦ {natl} {prod} ¦ {natl} {prod} ¦ {natl} - {prod} ¦ {natl} {prod} ({pid}) ¦ {natl} of {state}
{natl} {st} {prod} ¦ {natl}/{tpa} ¦ Medicare Part <A|B> {st} ¦ Medicare {st} - {mac} ¦ {mac} {jur} ¦ {mac} Medicare {jur} {st} ¦ MCR <PT B|PART A|B|DME> {jur}
{state} Medicaid ¦ {st} MEDICAID <FFS|HMO|QMB|PENDING|FAMILY PLANNING|EMERGENCY|WAIVER> ¦ MCD {st} ¦ {mcaid} ¦ {mcaid} {prod} ¦ {mcaid} - {mco} ¦ {mco} ¦ {mco}
{mco} <MMP|CHIP|LTSS|MARKETPLACE|MEDICAID|STAR|SSI|Foster Care|TANF> ¦ {tpa} ¦ {tpa} ¦ {tpa} - {natl} network ¦ {tpa} c/o {emp} ¦ {trade} {n3} ¦ {trade} {n3} {fund}
{trade} {n3} {fund} ¦ {trade} No. {d} {fund} ¦ {auto} {autok} ¦ {auto} <Ins|Insurance> {autok} ¦ {autok} - {auto} ¦ {wc} {wck} ¦ {wck} - {wc} ¦ {wc} ({wck})
{dent} {dentk} ¦ {dent} {dentk} ¦ {life} {lifek} ¦ {life} ¦ {govt} ¦ {govt} ¦ {misc} ¦ {misc} ¦ {misc} <FC 01|(SP)|- ADULT|- PEDS|2024>
{pbm} <PBM|Rx|Mail Order|BIN 610014|PCN ADV|Part D|Specialty> ¦ {emp} {empk} ¦ {emp} {empk} ¦ {emp} {empk} c/o {tpa} ¦ {tpa}/{emp} ¦ {emp} {wck}
<*INACTIVE*|ZZZ|(OLD)|DO NOT USE -|XX|TERMED|zz-> {natl} {prod} ¦ <*INACTIVE*|ZZ|(OLD)|DO NOT USE-> {blue}
{natl} {prod} <[ELEC]|(PAPER)|- ERA|2NDARY|#2|**NEW**|(Pri)|OON|/SEC|thru 2023> ¦ {pid} {natl} {prod} ¦ {pid}-{blue} ¦ {mco} - {pid} ¦ NM1*PR*2*{natl}*****PI*{pid}~
{tpa} <Dallas|Omaha|PHX|Claims|Repriced|OON>""")
S["payer_any"] = L("{natl} {prod};{blue};{mco};{tpa};{life};{govt}")

PAYER_EPONYM = L("""
John Deere Health Care;Mary Kay Inc Employee Medical Plan;Wells Fargo & Company Health Plan;Charles Schwab Corp Welfare Plan;Edward Jones Employee Health;Raymond James Financial Benefits;Marsh McLennan Cos Health;Booz Allen Hamilton Health Plan;Ernst & Young Medical Plan;Levi Strauss & Co Benefits;
Eddie Bauer LLC Group Health;Ralph Lauren Corp Medical;Kenneth Cole Productions Health Plan;Walt Disney World Employees;Ben E. Keith Company Health Plan;J.B. Hunt Transport Employee Benefits;C.R. England Inc Health;Roehl Transport Health Plan;Schneider National Employee Health;Perdue Farms Associates Health;
Jimmy Dean Foods Benefit Plan;Bob Evans Farms Group Plan;Sara Lee Corp Medical;Marie Callender Restaurants Ins;Sherwin-Williams Medical Plan;Eli Lilly and Company Health Plan;Johnson & Johnson Employee Health;Abbott Laboratories Health Care Plan;Becton Dickinson Benefits;Bausch & Lomb Medical;
Owens Corning Health Plan;Ingersoll Rand Employees;Pratt & Whitney Retirees;Harley-Davidson Motor Co Health;Briggs & Stratton Group Ins;A.O. Smith Corp Medical Plan;John Crane Inc Benefits;Parker Hannifin Corp Health;Lockheed Martin Group Benefits;Northrop Grumman Health Plan;
Rolls-Royce North America Benefits;Neiman Marcus Group Health;Lord & Taylor Associates Plan;Brooks Brothers Group Medical;Ann Taylor Stores Health;Jos. A. Bank Clothiers Benefits;JC Penney Corp Medical;Sears Roebuck Retiree Medical;Montgomery Ward Health Trust;Fred Meyer Stores Employee Trust;
Harris Teeter Associates Health;H.E. Butt Grocery Health Plan;Trader Joe's Company Benefits;Stew Leonard's Employee Plan;Baker Tilly Benefits LLC;Grant Thornton LLP Health Plan;Cushman & Wakefield Medical;Jones Lang LaSalle Health;Burns & McDonnell Health Plan;Peter Kiewit Sons Inc Health;
Turner Construction Co Benefits;Black & Veatch Medical Plan;Estee Lauder Cos Health;Elizabeth Arden Inc Group Health;Russell Stover Candies Health Plan;Anheuser-Busch Cos Group Ins;Adolph Coors Co Benefits;E & J Gallo Winery Health Plan;Robert Mondavi Winery Benefits;Kendall-Jackson Wine Estates Health;
Carl Karcher Enterprises Group;Wendy's International Medical;Papa John's Intl Health Plan;Jimmy John's Franchise Benefits;Tim Hortons USA Group;Dave & Buster's Medical Plan;Ruth's Chris Steak House Benefits;Fannie Mae Health Plan;Freddie Mac Employee Health;Sallie Mae Employees Medical;
Dale Carnegie & Associates Group;Franklin Covey Co Health;Tiffany & Co Medical Plan;Harry Winston Inc Benefits;Kay Jewelers Sterling Health;Steinway Musical Benefits Trust;Johns Manville Retiree Plan;Louis Dreyfus Co Health Plan;Archer Daniels Midland Health;Howard Johnson Hotels Group;
Allen-Edmonds Shoe Corp Health;Thomas Nelson Publishers Benefits;Rand McNally Group Medical;Houghton Mifflin Health Plan;Simon & Schuster Medical;John Wiley & Sons Benefits;William Morris Agency Health;Benjamin Moore & Co Health Plan;Boon-Chapman Benefit Administrators;William C. Earhart Company;
Loomis Company TPA;Wm. Michael Stemler Inc;Brown & Toland Physicians;Fallon Community Health;Washington National Insurance Co;Jefferson Pilot Financial;Franklin Life Insurance;Madison National Life;Paul Revere Life Insurance;John Alden Life Insurance Co;
Lafayette Life Insurance;Columbus Life Ins;Kemper Specialty;Amalgamated Life;Wm. H. McGee & Co;Frank Gates Service Company;Sheakley UniService;F.A. Richard & Associates;Carl Warren & Company;George Hills Company;
Keenan & Associates;Crawford & Company;Cannon Cochran Management Services;Lovelace Health Plan;Gundersen Health Plan;Arnett Health Plans;Welborn Health Plans;Carle Health Alliance;Sanford Health Plan;Avera Health Plans;
Tufts Health Plan;Thomas Jefferson Univ Employees;George Washington Univ Health Plan;James Madison Univ Student Ins;William & Mary Student Health Ins;Carnegie Mellon Student Health;Vanderbilt Univ Health Plan;Duke Select Health Plan;Emory Univ Employees;Stanford Student Cardinal Care;
Brandeis Univ Student Health Plan;Johns Hopkins EHP;Johns Hopkins US Family Health Plan;Cornell Univ Student Plan;Drexel Univ Medical;Rice Univ Employees Health;Clark County Self Funded;Wayne County Health Choice;Harris County Hospital District Plan;Howard County Employees;
Martin County School Board Health;Lee County Board of Commissioners;Marion County Employees;Douglas County Health Plan;Montgomery County Govt Group;Henry County Schools Benefits;Scott County Employees Health;Nelson County Fiscal Court;Warren County Health Trust;Franklin County Cooperative;
Lincoln Financial Group;Lincoln National Life;Lincoln Heritage Life;Hamilton Insurance;Monroe Guaranty;Hanover Insurance WC;Penn Treaty Network;Penn Mutual;Patrick County Schools;Santa Barbara Select IPA;
San Mateo Health Commission;San Joaquin Health Plan;Santa Cruz Medical Foundation;Monterey IPA;St. Louis Labor Health Institute;St Paul Travelers WC;Sharp Health Plan;Scripps Clinic Employee Plan;Cedars Health Plan;Mercy Care Plan;
Elizabeth Blackwell Health Ctr Plan;Clover Health;Devoted Health;Alignment Health Plan;Bernard Health;Virginia Premier;Georgia Health Advantage;Carolina Crescent Health Plan;Dakotacare;Sierra Health & Life;
Austin Energy Employees;Houston Methodist Employees;Jackson Health System Plan;Charlotte Pipe & Foundry Health;Orlando Health Network;Florence County Schools Plan;Savannah River Nuclear Benefits;Madison Square Garden LP Health;Jackson National Life;Jackson Hewitt Inc Benefits;
Arthur Andersen Retiree Medical;Price Waterhouse Health Plan;Young Life Employees Benefit;White Castle System Health;Long John Silver's Group;Chase Manhattan Retiree Medical;Bill Barrett Corp Benefits;Grace Communities Health Trust;W.R. Grace & Co Medical;Hunter Douglas Inc Health Plan;
Mason Tenders District Council Welfare Fund;Rose Acre Farms Benefits;May Department Stores Medical;Will County Govt Health;Mark Twain Bancshares Group;Dawn Food Products Benefits;Amber Road Inc Medical;Stone Container Corp Health;Banks County Schools;Fields Auto Group Health Plan;
Church Mutual Insurance WC;Love's Travel Stops Health Plan;Knight-Swift Transportation Benefits;Church Brothers Farms Medical;Winters Bros Waste Group;Ross Stores Inc Health;Burlington Northern Retirees;Mars Inc Associates;Hershey Co Health Plan;Hormel Foods Group;
Kellogg Company Medical;Campbell Soup Co Benefits;Heinz North America Health;Gerber Products Retirees;Tyson Foods Group Health;Smucker Co Benefits;Del Monte Foods Medical Plan;Hillshire Brands Benefit;McCormick & Co Health;McKesson Corp Health Plan;
Cardinal Health Employees;Owens & Minor Medical;Henry Schein Inc Benefits;Patterson Cos Health;Stryker Corp Group Plan;Smith & Nephew Benefits;Zimmer Biomet Health;Boston Scientific Group;Cook Group Health Plan;Hill-Rom Employees Medical;
Steelcase Health;Herman Miller Inc Benefits;Kimball Intl Health Plan;La-Z-Boy Group Ins;Ethan Allen Interiors Medical;Thomasville Furniture Plan;Bassett Furniture Health;Drexel Heritage Employees;Ashley Furniture Medical;Pella Corp Benefits;
Andersen Windows Health;Marvin Windows Benefit Plan;Simpson Strong-Tie Group;Kohler Co Medical;Moen Inc Benefits;Clayton Homes Group Health;Toll Brothers Benefit Plan;Ryan Homes NVR Medical;David Weekley Homes Health Plan;Fleetwood Homes Medical;
Barton Malow Benefits;Walsh Group Health;McCarthy Building Cos Plan;Hensel Phelps Construction Health;Granite Rock Medical;Morrison Knudsen Retirees;Perini Corp Medical;Skanska USA Benefits;Swinerton Health Plan;Austin Industries Group;
Ryder System Health;Penske Truck Leasing Medical;Yellow Freight Retiree;Arnold Transportation Benefits;Werner Enterprises Health Plan;Crete Carrier Medical;Landstar Health;Martin Brower Group;Reyes Holdings Medical;Gordon Food Service Benefits;
Marten Transport Health Plan;Dean Foods Medical Plan;Brown-Forman Corp Medical;Dell Technologies Health Plan;Hewlett Packard Benefits;Texas Roadhouse Medical;Cracker Barrel Group;Allen Harim Foods Health;George's Poultry Benefits;Simmons Foods Health;
Sanderson Farms Group Health;Foster Farms Medical;Taylor Farms Benefit Plan;Driscoll Strawberry Associates;Grimmway Farms Health Plan;Paramount Citrus Benefits;Harris Ranch Medical;Reiter Affiliated Health;Bolthouse Farms Group;Wm. Bolthouse Health Plan;
""")

# ---------------------------------------------------------------- negatives: facilities
S["saint"] = L("St. {sn};St {sn};Saint {sn};ST {sn};STS. PETER & PAUL") 
S["sn"] = L("Luke's;Vincent;Anthony's;Francis;Mary's;Catherine;Elizabeth;Michael's;Agnes;Clare;Rita's;Bernard;Alphonsus;Barnabas;Cloud;Thomas;John's;Peter's;David's;Mark's;Anne's;Margaret;Lucie;Bernadette;Charles;Dominic")
S["virt"] = L("Mercy;Providence;Good Samaritan;Sacred Heart;Holy Cross;Trinity;Unity;Hope;Grace;Community;Memorial;Baptist;Methodist;Lutheran;Adventist;Presbyterian;Deaconess;Bon Secours;Our Lady of Lourdes;Immanuel;Shriners;Regional;General;University;Valley;Lakeside;Summit;Pioneer;Heritage;Northside;Eastside")
S["hosp"] = L("Hospital;Medical Center;Med Ctr;Regional Medical Center;MEDICAL CTR;Health System;Hosp;Community Hospital;Critical Access Hospital;Memorial Hospital;Rehab Hospital;Healthcare;Hospital & Clinics;Reg Med Ctr;Gen Hosp;Behavioral Health Hospital;Specialty Hospital;LTACH")
S["snf"] = L("Nursing & Rehab;Health Care Center;Manor;Care & Rehab Ctr;Skilled Nursing Facility;Convalescent Hospital;Village;Senior Living;Nursing Home;Living Center;Transitional Care;Post Acute;Healthcare & Rehabilitation;Assisted Living;Memory Care")
S["nat"] = L("Oakwood;Riverbend;Maple Grove;Whispering Pines;Cedar Ridge;Golden Acres;Sunrise;Meadowbrook;Autumn Lake;Brookdale;Willow Creek;Harbor View;Prairie Rose;Desert Springs;Magnolia Gardens;Stonebridge;Elmcroft;Silver Lake;Canyon Vista;Pine Knoll;Fox Run;Orchard Park;Heather Glen;Ivy Court;Hazel Hill;Laurel Oaks")
S["clin"] = L("""Family Practice;Family Medicine Assoc;Internal Medicine;Urgent Care;Walk-In Clinic;Pediatrics PA;OB/GYN Associates;Orthopaedics & Sports Med;Orthopedic Surgery Ctr;Cardiology Consultants;Cancer Center;Eye Institute;Retina Specialists;ENT & Allergy;Dermatology PLLC;Pain Mgmt;
    Imaging Center;MRI & Diagnostic;Radiology Associates;Endoscopy Center LLC;Surgery Center;ASC;Dialysis;Kidney Care;Home Health;Hospice;Physical Therapy;PT & Wellness;Sleep Lab;Pathology Group;Anesthesia Partners;Emergency Physicians;EMS;Ambulance Service;Pharmacy;
    Infusion Center;Women's Health;Birth Center;Wound Care Ctr;Behavioral Health;Counseling Ctr;Methadone Clinic;Dental Group;Oral Surgery;Podiatry;Chiropractic;Hearing Aid Ctr;Prosthetics & Orthotics;DME Supply;Rural Health Clinic;FQHC;Indian Health Center;School Based Clinic;Health Dept""")
S["chain"] = L("DaVita;Fresenius;LabCorp;Quest Diagnostics;Encompass Health;Kindred;Select Specialty;Concentra;MinuteClinic;CVS Pharmacy;Walgreens;Option Care;Lincare;Apria;Amedisys;LHC Group;VITAS;Genesis;HealthSouth;Banner;Sutter;Dignity;Advocate;Aurora;Atrium;Novant;Piedmont;Ochsner;Tenet;HCA;Ascension;CommonSpirit;Trinity Health;UPMC;Intermountain;SSM Health;Prime Healthcare;LifePoint;Air Methods;AMR;US Renal;SimonMed;RadNet;NextCare;Aspen Dental")
HOSPITAL = T("""{saint} {hosp} ¦ {saint} {hosp} - {cityname} ¦ {saint} {virt} {hosp} ¦ {saint} {clin} ¦ {cityname} {hosp} ¦ {cityname} {virt} {hosp} ¦ {virt} {hosp} of {cityname}
{virt} {hosp} ¦ {virt} {clin} ¦ {county} County {hosp} ¦ {county} County {clin} ¦ {county} Co {virt} Hosp Dist ¦ {state} {clin} ¦ {state} {hosp}
Univ of {state} {hosp} ¦ University of {state} Hospitals & Clinics ¦ {nat} {snf} ¦ {nat} {snf} ¦ {nat} {snf} of {cityname} ¦ {nat} {clin} ¦ {cityname} {clin}
{cityname} {clin} ¦ {cityname} {clin} <LLC|PC|PA|PLLC|Inc|SC> ¦ {chain} {cityname} ¦ {chain} {clin} ¦ {chain} #{n4} ¦ {chain} - {cityname} {clin}
North {cityname} {hosp} ¦ {cityname} VA {hosp} ¦ VA {clin} {cityname} ¦ {virt} Children's {hosp} ¦ Childrens Hosp of {state} ¦ {saint} {snf} ¦ THE {clin} OF {state}
{nat} {hosp} AND {clin} ¦ {cityname} {virt} {clin} Dept ¦ NM1*77*2*{cityname} {hosp}*****XX*{npi}~ ¦ {county} {cityname} {clin} Satellite ¦ {virt}-{cityname} {hosp} ED
{virt} {snf}""")
HOSPITAL_EPONYM = L("""
Brigham & Women's Hospital;Beth Israel Deaconess Med Ctr;Johns Hopkins Bayview;Cedars-Sinai Medical Center;Barnes-Jewish Hospital;Dana-Farber Cancer Institute;Memorial Sloan Kettering;Fred Hutchinson Cancer Center;MD Anderson Cancer Ctr;H. Lee Moffitt Cancer Center;Fox Chase Cancer Ctr;Roswell Park Cancer Ctr;
Ben Taub Hospital;Lyndon B Johnson General Hospital;Huntsman Cancer Institute;Zuckerberg San Francisco General;Ann & Robert H. Lurie Children's Hospital;Helen DeVos Children's Hospital;C.S. Mott Children's Hospital;Le Bonheur Children's;Monroe Carell Jr. Children's Hospital;
Nemours Alfred I. duPont Hosp;Joe DiMaggio Children's Hospital;Arnold Palmer Hospital for Children;Winnie Palmer Hospital;Wolfson Children's;Levine Children's Hospital;Riley Hospital for Children;Doernbecher Children's;Randall Children's Hospital;Mary Bridge Children's;Lucile Packard Childrens Hosp;
Benioff Children's Hospital;Rady Children's;Maria Fareri Children's Hospital;Blythedale Childrens;Hasbro Children's Hospital;Emma Pendleton Bradley Hospital;McLean Hospital;Faulkner Hospital;Lahey Hospital & Med Ctr;Emerson Hospital;Cooley Dickinson Hospital;Mary Lane Hospital;Day Kimball Hospital;
Griffin Hospital;Henry Mayo Newhall Hospital;Henry Heywood Hospital;Arnot Ogden Medical Ctr;F.F. Thompson Hospital;Nicholas H. Noyes Memorial Hospital;Ira Davenport Memorial;Robert Packer Hospital;Moses Taylor Hospital;Alvin C. York VAMC;James H. Quillen VA Med Ctr;James A. Haley Veterans Hospital;
Michael E. DeBakey VA Medical Center;Audie L. Murphy VA Hospital;Olin E. Teague Veterans Center;George H. O'Brien Jr VAMC;Thomas E. Creek VA Med Ctr;Clement J. Zablocki VAMC;William S. Middleton Memorial Veterans Hospital;Jesse Brown VA Medical Ctr;Edward Hines Jr VA Hospital;Captain James A. Lovell FHCC;
Richard L. Roudebush VAMC;John D. Dingell VA Medical Center;Aleda E. Lutz VAMC;Louis Stokes Cleveland VA;Chalmers P. Wylie VA ACC;Royal C. Johnson Veterans Memorial;G.V. Sonny Montgomery VAMC;Ralph H. Johnson VA Hosp;Wm Jennings Bryan Dorn VA Med Ctr;Charlie Norwood VAMC;Carl Vinson VA Medical Center;
Malcom Randall VAMC;Bruce W. Carter VA Med Ctr;C.W. Bill Young VA Med Center;W.G. Bill Hefner VAMC;Hunter Holmes McGuire VAMC;Louis A. Johnson VA Medical Ctr;Hershel Woody Williams VAMC;James E. Van Zandt VAMC;H. John Heinz III VA Med Ctr;Corporal Michael J. Crescenz VAMC;James J. Peters VA Medical Center;
Franklin Delano Roosevelt VA Hosp;Samuel S. Stratton VAMC;Jerry L. Pettis Memorial VA;Tibor Rubin VA Medical Center;Raymond G. Murphy VAMC;Carl T. Hayden VA Hospital;Bob Stump Dept of VA Med Ctr;Ioannis A. Lougaris VAMC;Harry S. Truman Memorial Veterans Hosp;John J. Pershing VAMC;John Cochran Veterans Hospital;
Dwight D. Eisenhower VA Med Ctr;Robert J. Dole VA Medical Center;Jack C. Montgomery VAMC;Eugene J. Towbin Healthcare Ctr;John L. McClellan Memorial Veterans Hosp;Overton Brooks VAMC;Jonathan M. Wainwright Memorial VA;Walter Reed National Military Med Ctr;William Beaumont Army Med Ctr;Brooke Army Medical Center;
Madigan Army Medical Center;Tripler Army Med Ctr;Dwight David Eisenhower Army Medical Center;Womack Army Medical Ctr;Martin Army Community Hosp;Winn Army Community Hospital;Blanchfield Army Hosp;Irwin Army Community Hospital;Evans Army Community Hospital;Darnall Army Med Ctr;David Grant USAF Medical Center;
Wilford Hall Ambulatory Surgical Ctr;Keesler Medical Center;Naval Hospital Camp Lejeune;Robert E. Bush Naval Hospital;Robert Wood Johnson Univ Hospital;Clara Maass Medical Ctr;Hackensack Meridian;Monmouth Medical;Christ Hospital;Jersey Shore Univ Med Ctr;Virtua Marlton;Cooper Univ Hospital;Thomas Jefferson Univ Hospital;
Albert Einstein Medical Center;Temple Univ Hosp - Jeanes;Chester Crozer Med Ctr;Paoli Hosp Main Line;Geo. Wash. Univ Hospital;Howard Univ Hospital;Walter P. Reuther Psychiatric Hosp;William Beaumont Hosp Royal Oak;Corewell Butterworth;McLaren Flint;Hurley Medical Ctr;Bronson Methodist;Borgess Med Ctr;
Oaklawn Hospital;Munson Med Ctr;Marlette Regional;Hillsdale Hospital;Allen Memorial Hosp;Mary Greeley Medical Center;Mary Rutan Hospital;Mary Imogene Bassett Hospital;Mary Free Bed Rehab Hospital;Mary Breckinridge Hospital;Mary Hitchcock Memorial Hosp;Dorothea Dix Psychiatric Ctr;Clara Barton Hospital;Susan B. Allen Memorial;
Florence Nightingale Health Ctr;Eleanor Slater Hospital;Elizabeth Seton Pediatric Ctr;Margaret Mary Community Hosp;Margaret R. Pardee Memorial;Rex Hospital;Betsy Johnson Hospital;Anson General Hosp;Julian F. Keith ADATC;R.J. Blackley Center;Walter B. Jones Center;John Umstead Hosp;Broughton Hospital;Cherry Hospital;
Katie B. Reynolds Mem Hosp;Hugh Chatham Memorial Hospital;Stanly Regional;Wayne Memorial;Wilson Medical Center;Nash General;Lenoir Memorial;Martin General Hospital;Self Regional Healthcare;Roper St Francis;McLeod Regional;Carolinas Hosp;Tuomey Healthcare;G. Werber Bryan Psychiatric Hospital;Patrick B. Harris Psych Hosp;
Phoebe Putney Memorial;John D. Archbold Memorial Hosp;Emory Crawford W. Long;Hughes Spalding Childrens;Grady Memorial Hosp;Eugene Talmadge Memorial;Tanner Medical Center;Floyd Medical Ctr;Colquitt Regional;Irwin County Hosp;Clinch Memorial;Jeff Davis Hospital;Dodge County Hosp;Taylor Regional;Bradford Shands Hosp;
Jackson Memorial Hosp;Jess Parrish Memorial Hospital;Bert Fish Medical Center;Halifax Health;Lawnwood Regional;Sacred Heart Emerald;Lee Memorial Hlth;Morton Plant Hosp;Mease Dunedin Hosp;Ed Fraser Memorial Hospital;George E. Weems Mem Hosp;Doctors Memorial;Calhoun Liberty;D.W. McMillan Memorial Hospital;
J. Paul Jones Hospital;Thomas Hospital;Bryan W. Whitfield Memorial Hosp;L.V. Stabler Memorial;Vaughan Regional;Russell Medical;Lawrence Medical Ctr;Helen Keller Hospital;Marshall Med South;DeKalb Regional;Cullman Regional;Walker Baptist;Fayette Med;Hill Hospital of Sumter;King's Daughters Medical Ctr;
Jennie Stuart Medical Center;T.J. Samson Community Hosp;Ephraim McDowell Regional;Rockcastle Regional;Clark Regional;Baptist Hardin;Norton Audubon Hospital;Pattie A. Clay Regional;Marcum & Wallace Memorial;Pikeville Med;Erlanger Baroness;T.C. Thompson Childrens;Blount Memorial;Fort Sanders Regional;Henderson County Comm Hosp;
Maury Regional;Dickson Horizon;Regional One Elvis Presley Trauma Center;Charles Retina Inst;Campbell Clinic Ortho;Semmes Murphey Clinic;Ochsner Baptist;Tulane Lakeside;E.A. Conway Medical Center;Earl K. Long Medical Ctr;Huey P. Long Med Ctr;W.O. Moss Regional;Leonard J. Chabert Medical Ctr;Lallie Kemp Regional;
Bogalusa Washington-St Tammany;Rapides Regional;Christus Schumpert;Willis-Knighton Health;Byrd Regional;Franklin Foundation Hosp;Dell Seton Med Ctr;Seton Edgar B Davis Hosp;John Peter Smith Hospital;Parkland Memorial;Hendrick Medical Center;Shannon Medical;
Hunt Regional;Titus Regional;Wise Health;Ennis Regional;Cook Children's Medical Center;Texas Scottish Rite Hosp;William P. Clements Jr Univ Hosp;Zale Lipshy Pavilion;Driscoll Childrens;Christus Spohn Shoreline;Doctors Renaissance;Dimmit Regional;Val Verde Regional;Otto Kaiser Memorial Hospital;
Lillian M. Hudspeth Memorial;Rolling Plains Memorial;W.J. Mangold Memorial Hospital;D.M. Cogdell Mem Hosp;Dallam-Hartley Hosp Dist;Nix Health;Hillcrest Henryetta;Saint Francis Muskogee;J.D. McCarty Center;Jim Taliaferro CMHC;Jane Phillips Medical Ctr;Jackson County Memorial;Carl Albert Indian Health;Claremore Indian Hosp;William W. Hastings Hosp;
Lindsay Municipal;Stormont-Vail Health;Wesley Med Ctr;Lawrence Memorial;William Newton Hospital;Hays Med;Ransom Memorial;Bob Wilson Memorial Grant County Hosp;Boone Hosp Ctr;Ellis Fischel Cancer Ctr;Ray County Mem;Cox Monett Hospital;Missouri Delta;Perry County Memorial;Hannibal Regional;Phelps Health;
Nathan Littauer Hospital;Glens Falls Hosp;Samaritan Keep Home;Carthage Area;Claxton-Hepburn Med Ctr;Edward John Noble Hosp;Lewis County General;Rome Mem;Oneida Healthcare;Cayuga Medical Ctr;Guthrie Cortland;A.O. Fox Memorial;Margaretville;Ellis Hosp;Bellevue Woman's Ctr;Albany Memorial;Burdett Birth Ctr;Vassar Brothers Med Ctr;Sharon Hosp;
""")

# ---------------------------------------------------------------- negatives: eponyms, drugs, units
EPO = L("""Hoehn and Yahr stage 3;Hashimoto thyroiditis;Addison's disease;Cushing syndrome;Wilson's disease;Marfan habitus;Ehlers-Danlos hypermobile type;Turner syndrome mosaic;Klinefelter syndrome;Down syndrome w/ AV canal;Edwards syndrome;
Patau syndrome;Guillain-Barre, IVIG day 3;Bell's palsy left;Huntington chorea;Alzheimer's w/ behavioral disturbance;Lewy body dementia;Pick disease;Creutzfeldt-Jakob;Wernicke encephalopathy;Korsakoff psychosis;Charcot foot;Charcot-Marie-Tooth type 1A;Lou Gehrig disease;Lambert-Eaton;Friedreich ataxia;Tourette's;
Asperger's;Rett syndrome;Sjogren's dry eye;Raynaud phenomenon;Behcet disease;Takayasu arteritis;Kawasaki disease, day 5 fever;Henoch-Schonlein purpura;Wegener's granulomatosis;Goodpasture syndrome;Alport syndrome;Berger disease;Wilms tumor;Ewing sarcoma femur;Burkitt lymphoma;Waldenstrom;
Kaposi sarcoma;Merkel cell CA;Paget disease of breast;Barrett's esophagus w/o dysplasia;Mallory-Weiss tear;Zenker diverticulum;Meckel diverticulum;Hirschsprung s/p pull through;Whipple procedure;Billroth II;Roux-en-Y gastric bypass;Nissen fundoplication;Heller myotomy;Hartmann's pouch;Ladd bands;Kasai portoenterostomy;
Fontan circulation;Glenn shunt;Blalock-Taussig shunt;Tetralogy of Fallot;Ebstein anomaly;Wolff-Parkinson-White;Brugada pattern type 1;Mobitz II;Wenckebach block;Takotsubo;Dressler syndrome;Marfan root 4.6 cm;Stanford type B dissection;DeBakey type I;Virchow node;Sister Mary Joseph nodule;Murphy sign positive;McBurney point tender;
Rovsing negative;Kernig and Brudzinski neg;Babinski upgoing;Romberg positive;Hoffman's sign;Tinel's at wrist;Phalen +;Finkelstein +;Spurling neg;Lachman 2+;McMurray pos medial;Hawkins-Kennedy +;Neer impingement;Yergason;Lhermitte's;Trendelenburg gait;Thomas test;Ober tight;Patrick FABER +;Homans neg;Allen test normal;
Weber lateralizes R;Rinne AC>BC;Snellen 20/40;Amsler grid;Goldmann perimetry;Humphrey 24-2;Schirmer 4 mm;Fuchs dystrophy;Stargardt;Leber optic neuropathy;Horner's pupil;Argyll Robertson;Adie tonic pupil;Colles fracture;Jones fracture 5th MT;Bennett's fx;Boxer fx;Lisfranc injury;Maisonneuve;Galeazzi;Monteggia;Salter-Harris II;
Bankart repair;Hill-Sachs lesion;Perthes disease;Osgood-Schlatter;Scheuermann kyphosis;Baker's cyst;Morton neuroma;Haglund deformity;Freiberg infraction;Kienbock;Dupuytren contracture;Peyronie's;Fournier gangrene;Bartholin cyst;Asherman syndrome;Sheehan syndrome;Braxton Hicks;McRoberts maneuver;Apgar 8/9;Ballard score;
Moro reflex;Ortolani neg;Barlow neg;Tanner stage III;Denver II;Conners scale;Beck Depression Inventory 22;Hamilton-D 18;Young Mania;Folstein MMSE 24/30;Glasgow Coma Scale 15;Rankin 2;Barthel 60;Braden 14;Morse fall 55;Norton scale;Child-Pugh B;Wells 4.5;Killip II;Forrest Ib;Breslow 0.8 mm;Clark level IV;
Fuhrman grade 2;Bosniak IIF;Hunt-Hess 3;Fisher grade;Gustilo IIIA;Garden IV;Weber B ankle;Neer 3-part;Kellgren-Lawrence 4;Outerbridge III;Pfirrmann 4;Modic I;Meyerding grade 1;Cobb 32 deg;Hickman cath;Broviac;Swan-Ganz;Jackson-Pratt drain;Blake drain;Penrose;Hemovac;Dobhoff tube;Yankauer;Ambu bag;Bovie;
DeBakey forceps;Kelly clamp;Mayo stand;Metzenbaum;Bookwalter;Gelpi;Weitlaner;Kerrison;Kocher;Allis;Babcock;Rongeur;Steinmann pin;Kirschner wire;Luque rod;Harrington rod;Austin Moore prosthesis;Thompson hemi;Zimmer NexGen;Stryker bed;Hoyer lift;Hill-Rom mattress;Thomas heel;Denis Browne bar;Pavlik harness;Philadelphia collar;
Miami J collar;Knight-Taylor brace;Jewett brace;Boston brace;Bledsoe brace;Cam walker;Dakin's solution;Burow's;Lugol's iodine;Ringer's lactate;Hartmann solution;Betadine;Gram stain;Giemsa;Wright stain;Pap smear;Papanicolaou;Coombs direct neg;Western blot;Mantoux 0 mm;Dick test;Schilling test;Bence Jones protein;
Epstein-Barr IgM;Coxsackie;Norwalk virus;Marburg;Lyme IgG;Lassa;West Nile;St. Louis encephalitis;Rocky Mountain spotted fever;Valley fever;Hansen disease;Pott disease;Ludwig angina;Vincent angina;Lemierre;Quincke edema;Stevens-Johnson;Darier;Hailey-Hailey;Grover disease;Bowen disease;Mohs stage 1;Wood's lamp;Nikolsky +;
Lisinopril-HCTZ;Lasix 40 mg;Coreg;Yaz;Yasmin;Camila;Heather 0.35;Errin;Junel Fe;Larin;Lyza;Jolivette;Sprintec;Apri;Aviane;Loryna;Nora-BE;Vivelle;Estrace;Premarin;Celexa;Lexapro;Abilify;Latuda;Rexulti;Vraylar;Allegra;Clarinex;Advair;Symbicort;Spiriva;Xarelto;Eliquis;Plavix;Januvia;Victoza;Ozempic;Jardiance;Humira;Stelara;
500 mcg Curie;37.2 Celsius;98.6 Fahrenheit;60 Gray in 30 fx;12 Newtons;Joule 200 biphasic;7 Sievert;Bethesda units 2;Todd units;Somogyi;Hounsfield 45;Dalton;Becquerel;Angstrom;Hertz 50;Mayo score 6;Truelove-Witts;Rome IV;Harvey-Bradshaw 5;Los Angeles grade B;Prague C2M4;Forrester;Duke criteria;Jones criteria""")
S["epo"] = EPO
EPONYM = T("""{epo} ¦ {epo} ¦ {epo} ¦ {epo} ¦ h/o {epo} ¦ r/o {epo} ¦ Dx: {epo} ¦ {epo} - see note ¦ {epo}, stable ¦ {epo} noted on exam ¦ {epo} documented, med nec met""")

# ---------------------------------------------------------------- negatives: prose
S["svc"] = L("the MRI;this office visit;the infusion;the assistant surgeon;the CPAP;anesthesia;the lab panel;this DME item;the second procedure;home health visits;therapy beyond the cap;the ER visit;the ambulance trip;the implant;genetic testing;the sleep study;the consult;observation hours;the injection;chiropractic care;the crown;the lenses")
S["doc"] = L("medical records;the operative report;an itemized invoice;the primary EOB;a signed ABN;the referral;the treatment plan;an accident report;the W-9;a letter of medical necessity;the discharge summary;student verification;the pathology report;a certificate of medical necessity;the pricing invoice;the face sheet;the delivery ticket;proof of timely filing;the consent for sterilization form")
S["who"] = L("payer;plan;carrier;IPA;third-party administrator;medical group;Medicaid agency;MAC;contractor;clearinghouse;reviewer")
S["mod"] = L("25;59;GA;GY;76;77;RT;LT;KX;TC;26;XU;GW;95;QW;50;AS;22")
S["days"] = L("30;45;60;90;95;120;180;365;14;10")
S["deny"] = L("denied;DENIED;rejected;pended;not payable;disallowed;returned;reduced;bundled;non-covered")
DENIAL = T("""{carc} {svc} is included in the payment for another service
{svc} was {deny}: <no authorization on file|authorization expired|units exceed authorization|auth is for another provider>
The {who} needs {doc} before this claim can be processed ¦ Please send {doc} within {days} days of this notice ¦ {doc} was not received; claim {deny}
Modifier {mod} <missing|invalid|inconsistent> with procedure {cpt} ¦ {cpt} {deny} as <incidental|mutually exclusive|duplicate|cosmetic|experimental|investigational>
Diagnosis {icd} does not support {cpt} under the <local|national> coverage determination ¦ Claim {deny} - patient cannot be identified as our insured
Subscriber and member number do not match our records
<Missing|Incomplete|Invalid> <insured's address|patient's sex|group number|relationship code|policy number|date of birth|admission hour|onset date|taxonomy|zip code of pickup>
Name on claim doesn't match name on ID card. Correct and resubmit ¦ Date of birth on claim differs from eligibility file
Coverage <terminated|lapsed|not in effect> on the date of service ¦ Expenses incurred <before|prior to|after> coverage
Patient is enrolled in a hospice; bill the hospice ¦ Patient covered by a managed care plan on this date ¦ Other insurance is primary. Submit with {doc}
COB information requested from the member; no reply in {days} days ¦ The time limit for filing has expired. Filing limit is {days} days
Timely filing - {who} received claim after {days} days ¦ Rendering provider not <credentialed|enrolled|linked to group> with {who}
Referring provider NPI <missing|not on PECOS file|invalid> ¦ Benefit maximum for {svc} has been reached ¦ Deductible {amt} applied to patient responsibility
Charges exceed our fee schedule or maximum allowable {amt} ¦ Paid per contract; difference {amt} is a write off ¦ Allowed {amt} paid {amt} coins {amt} adj {carc}
{carc} and {carc} on line {d} ¦ Lines {d} and 2 {deny} {carc}; line 3 paid ¦ This is a duplicate of claim {claimno} previously processed
Claim {claimno} {deny} with {carc}, corrected claim freq 7 needed ¦ Level of care not appropriate for {icd}
{svc} is not medically necessary per <our policy|InterQual|MCG|clinical guidelines> ¦ Inpatient stay {deny}, could be done as observation
Service not covered when performed in POS {n2} ¦ Units billed exceed the MUE for {cpt} ¦ NCCI edit: {cpt} is column two of {cpt}, no modifier allowed
Procedure code {cpt} was deleted; use a valid code for the year ¦ Age conflict with procedure {cpt} ¦ Sex of the patient conflicts with {icd}
Injury is work related, send to the workers' compensation carrier ¦ Auto carrier is responsible for this bill until PIP is exhausted
Accident details questionnaire sent to member, claim pended ¦ Out-of-network {svc}; no out of network benefit on this plan
Surprise billing: QPA {amt}, patient cost share {amt} ¦ Claim lacks information. See remark code on line {d}
Payment was sent to the <patient|subscriber|member|policyholder> ¦ Assignment of benefits not on file; check sent to insured
Balance cannot be billed to the beneficiary ¦ Alert: this is a conditional payment pending appeal ¦ If you disagree you can ask for a redetermination in {days} days
Second level appeal must be <in writing|signed|filed> within {days} days ¦ Mail appeals to the address on the back of the ID card
Call the number on the member's card to verify benefits ¦ See the provider manual for details on {svc} ¦ Rejected at clearinghouse: subscriber first name required
Rejected: payer ID {pid} is not valid ¦ Rej A7:{n3} patient last name must not contain digits ¦ Segment NM1 loop 2010BA subscriber ID format error
999 rejected: element REF02 too long ¦ 277CA A3:21 missing or invalid information ¦ EDI: billing provider zip must have nine digits
ERA offset {amt} for an earlier overpayment ¦ Overpayment identified, refund {amt} or we will recoup ¦ Interest {amt} paid for late processing
Sequestration 2 percent {amt} ¦ Withhold {amt} <per contract|risk pool|HMO> ¦ {svc} requires step therapy first ¦ Non-formulary drug, prior auth needed, J code {deny}
NDC <missing|invalid|not rebatable> for J1885 ¦ CLIA number missing for {cpt} ¦ Tooth number or surface required
Frequency limit: one per <12 months|24 months|lifetime|benefit year> ¦ Waiting period has not been met for {svc} ¦ Pre-existing exclusion applies
Eligible for Medicare but not enrolled in part B ¦ Medicare is secondary payer, working aged ¦ Crossover failed, member not on Medigap file
Spenddown not met for this month ¦ QMB member, do not bill coinsurance ¦ Newborn must be billed under own ID after <30|31|60> days
Split bill required: stay spans two <fiscal years|plan years|payers> ¦ Present on admission indicator required ¦ DRG changed from {drg} to {drg} on review
Readmission within 30 days combined with first stay ¦ Revenue code {rev} requires a HCPCS ¦ Occurrence code and date missing for type of bill {tob}
Value code 80 days do not match covered days ¦ Condition code 44 needs documentation ¦ Bilateral surgery reduced 50 percent ¦ Multiple procedure reduction on {cpt}
Assistant at surgery not allowed for {cpt} ¦ Global surgery: {cpt} is within the post op period ¦ Telehealth not covered for {cpt} at audio only
{doc} is illegible, resend ¦ No signature on {doc} ¦ Wrong form used. Use <CMS-1500|UB-04|ADA 2019> ¦ Corrected claim must have original reference number
Void accepted, claim {claimno} closed ¦ <Hold|Pend> reason: waiting on {doc} ¦ no reason given on remit, call {who} ¦ remit shows {carc} but {who} portal shows paid
sent {doc} x2, {who} says not rec'd ¦ {who} reprocessing, allow {days} days ¦ adj off {amt} small bal w/o ¦ w/o timely {amt} mgr approved
appeal upheld, no further rights at {who} ¦ overturned on appeal, pmt {amt} coming ¦ portal down, will ck status again ¦ pt resp {amt} {carc} dropped to stmt
needs coding review {cpt}-{mod} vs {cpt} ¦ auth # on claim doesn't match {who} system ¦ subscriber to call {who} and update other ins
credentialing: provider par eff date pending w/ {who}""")
S["drg"] = lambda: str(R.randint(10, 989))
S["rev"] = lambda: "0" + dig(3, "1234567")
S["tob"] = L("111;131;117;137;211;329;851;721;831")
S["sex"] = L("male;female;man;woman;M;F;gentleman;lady")
S["sx"] = L("chest pain;dyspnea on exertion;low back pain;abdominal pain;dizziness;syncope;headache;fever and chills;productive cough;hematuria;left knee swelling;numbness in both feet;blurry vision;palpitations;nausea and vomiting;rash on trunk;weight loss;insomnia;neck stiffness;sore throat;dysuria;joint stiffness;hip pain")
S["pmh"] = L("HTN;type 2 diabetes;COPD;CKD 3b;AFib on apixaban;hypothyroidism;CHF;asthma;CAD s/p stent;prior CVA;OSA;GERD;anxiety;RA;osteoporosis;ESRD on HD;breast cancer;cirrhosis;migraine;dementia;depression;gout;BPH;PAD;hyperlipidemia")
S["rx"] = L("metformin;lisinopril;gabapentin;apixaban;prednisone;atorvastatin;metoprolol;albuterol;sertraline;furosemide;insulin glargine;cephalexin;tramadol;omeprazole;levothyroxine;hydroxychloroquine;amlodipine;duloxetine;tamsulosin;methotrexate;oxycodone;vancomycin")
S["dose"] = L("5 mg daily;10 mg BID;500 mg TID;1 g q12h;40 mg IV;20 units qhs;2 puffs q4h prn;25 mg po qam;100 mcg daily;1 tab q4-6h prn;0.4 mg qhs;81 mg")
S["bp"] = lambda: f"{R.randint(98, 178)}/{R.randint(52, 104)}"
S["side"] = L("left;right;L;R;bilateral;lt;rt")
S["part"] = L("knee;hip;shoulder;wrist;ankle;foot;lumbar spine;cervical spine;elbow;abdomen;chest;pelvis;great toe;hand;flank;calf")
S["yrs"] = lambda: str(R.randint(2, 89))
S["lab"] = L("Hgb 9.8;WBC 12.4;A1c 8.2;Cr 1.9;K 5.6;Na 131;TSH 6.2;INR 2.4;troponin 0.04;BNP 840;lactate 3.1;plt 88;glucose 312;CRP 14;LDL 162;eGFR 41;ALT 77;PSA 5.1;ferritin 9")
CLIN = T("""{yrs} y/o {sex} with {pmh} presents with {sx} ¦ {yrs}-year-old {sex} with h/o {pmh} and {pmh} c/o {sx} for {d} days
Patient is a {yrs} year old {sex} here for follow up of {pmh}. ¦ {yrs}yo {sex} s/p fall, {side} {part} pain, neg xray ¦ {yrs} yo with {sx}, onset {d} weeks ago
Age {yrs}, ambulatory with walker ¦ BP {bp} P {hr} R 18 T 98.6 SpO2 {spo}% ¦ Vitals: {bp}, HR {hr}, afebrile, sat {spo}% RA
BP {bp} today, goal below 130/80, increase {rx} ¦ Start {rx} {dose}; recheck in {d} weeks ¦ Continue {rx} {dose} and {rx} {dose} ¦ Stop {rx} due to {sx}
Pt declines {rx}, prefers to try diet first ¦ Allergies: {rx} (rash), sulfa ¦ {lab}, {lab}, {lab} ¦ Labs: {lab}; {lab}, repeat in am
{lab} on admission, trended down to normal ¦ Denies {sx}, {sx} or {sx}. ¦ Reports {sx} worse at night, relieved by rest. ¦ No {sx}. ROS otherwise negative.
Pain {d}/10 in the {side} {part}, radiates down ¦ Strength {d5}/5 in {side} upper extremity ¦ Reflexes 2+ throughout, sensation intact
MRI {part}: mild degenerative change L4-5 and L5-S1 ¦ X-ray {side} {part}: no acute fracture ¦ CT {part} w/ contrast negative for PE ¦ Echo EF {ef}%, mild MR
EKG NSR rate {hr}, QTc 440, no ST changes ¦ Impression: {pmh}, {pmh}, {icd} ¦ Assessment and plan: {pmh} stable, continue {rx}
A/P {icd} {sx} – conservative care, NSAIDs, ice ¦ PMH significant for {pmh} and {pmh} ¦ PSH: appendectomy 1998, C-section x2, {side} TKA 2016
FH: mother {pmh}, father MI at 58 ¦ Social: former smoker, quit 2010, 20 pack years ¦ Lives alone, independent with ADLs, drives
Retired teacher, drinks wine on weekends ¦ Works nights at a warehouse, lifts 50 lb boxes ¦ ECOG {d5}, tolerating cycle {d} of chemo
Wound {side} {part} {d} x 2.5 x 0.4 cm, granulating ¦ Sutures out in {d}-10 days, keep dry ¦ Incision clean, dry and intact; no drainage
{side} {part} prepped and draped in sterile fashion ¦ Time out performed. Patient identified, site marked ¦ EBL {hr} cc, no complications, to PACU stable
General anesthesia with ETT, ASA {d5} ¦ Scope passed to cecum, {d} mm polyp removed at 35 cm ¦ Injected {side} {part} with 40 mg Kenalog and 2 cc lidocaine
Informed consent was obtained from the patient ¦ Discussed risks, benefits and alternatives; agrees to proceed ¦ Family at bedside, all questions answered
The patient's daughter is the health care proxy ¦ Mother states child has had {sx} since Monday ¦ Wife reports loud snoring and witnessed apnea
Follow up in {d} months or sooner for {sx} ¦ RTC {d} wk, PT 2x/wk x 6 wks ¦ Refer to ortho for {side} {part} ¦ Referral to GI for {sx}
Admit to tele, r/o ACS, serial troponins ¦ Transferred to ICU for {sx}, on pressors ¦ Discharged home on {rx}, f/u PCP ¦ Code status full; DNR discussed
Mini mental {n23}/30, clock draw abnormal ¦ PHQ-9 {n23}, GAD-7 {d}, no SI ¦ Mood depressed, affect flat, no delusions ¦ Sleeps 4-5 hrs, AHI {n23}/hr, CPAP 4-20 cm
Gait antalgic, uses cane on the {side} ¦ ROM {side} {part} 0-{hr} deg, pain at end range ¦ PT eval: goals partially met, {d}/12 visits used
OT: min assist for dressing, mod assist bathing ¦ SLP: nectar thick liquids, chin tuck ¦ HD MWF via {side} AVF, dry wt {hr} kg
Wt {hr} kg, down 2 kg since last visit, BMI {n23}.4 ¦ Ht 5'7" Wt {hr} lb ¦ Peak flow {n3}, FEV1 62% predicted ¦ Visual acuity 20/40 OD 20/25 OS, IOP 14/16
G3P2 at {n23} wks, FHT 140s, fundal ht ok ¦ Apgars 8 and 9, breast feeding well ¦ Immunizations up to date, growth 50th percentile
Tooth 14 MOD caries, tooth 30 RCT needed ¦ PERRLA, EOMI, TMs clear, neck supple ¦ Lungs clear, heart RRR, abdomen soft nontender
Ext: 1+ pitting edema, pulses 2/4 bilaterally ¦ Skin warm and dry, cap refill under 2 sec ¦ Hospital day {d}: weaned to 2 L NC, {sx} resolved
POD #{d} ambulating, tolerating clears ¦ {sx} 2/2 {pmh}, likely viral vs {pmh} ¦ {pmh} w/ acute exacerbation, {rx} {dose} x5d ¦ Biopsy: benign nevus, margins clear
Path: adenoca, 2/14 nodes positive, T2N1 ¦ ER/PR positive, HER2 neg, Ki-67 {n23}% ¦ UA: LE 2+, nitrite pos, culture pending ¦ Rapid strep neg, COVID neg, flu A pos
Hold {rx} 5 days before procedure ¦ Pt unable to tolerate {rx}; {sx} ¦ failed {rx} and {rx}, requests biologic auth
Failed 6 weeks of conservative therapy incl PT and NSAIDs ¦ Requires {d} L O2 at rest, sat {spo} on RA ¦ Bedbound, max assist, stage 2 sacral ulcer
Glucose log {n3}-{hr}, hypoglycemia x{d} per week ¦ Insulin sliding scale AC and HS ¦ Counseled on diet and exercise 15 of 25 min
Total time 45 minutes, more than half counseling ¦ Unable to obtain history due to {pmh} ¦ Interpreter used for entire visit ¦ Telehealth visit, audio only, pt at home
Will call with results Friday ¦ Rose from chair without help; may bear weight ¦ Patient will follow up in May or June after PT
Nail bed pink; will mark site before block ¦ Pt is a good historian and long time smoker ¦ Chief complaint: {sx} ¦ CC {sx} x{d}d ¦ HPI: {sx} began after heavy lifting
Hx {pmh}, {pmh}, {pmh} ¦ Plan: {rx} {dose}, {part} imaging ¦ Meds reviewed: {rx}, {rx}, {rx} ¦ Nurse visit: {rx} given IM {side} deltoid
NPO after midnight; clears ok until 4 am ¦ IV started 20 g {side} forearm, 1 L NS bolus ¦ Fall risk high, bed alarm on, sitter at night ¦ CIWA {d}, last drink yesterday
UDS positive for benzos, PDMP reviewed ¦ Suboxone 8/2 mg, counts correct ¦ Ostomy pink, output {n3} ml ¦ {part} ulcer, Wagner grade {d5}, offloading boot
LBP > 3 mo, ODI {n23}%, failed ESI x2 ¦ Screening only, average risk, no family hx ¦ Cleared for surgery, low cardiac risk ¦ Sports physical normal, no restrictions
Return to work Monday, light duty, no lifting over 20 lb ¦ Disability form done, MMI, 12% WPI""")
S["hr"], S["spo"], S["ef"], S["d5"], S["n23"] = (lambda: str(R.randint(58, 128))), (lambda: str(R.randint(84, 99))), (lambda: str(R.choice([20, 25, 35, 40, 55, 60, 65])) ), (lambda: str(R.randint(1, 5))), (lambda: str(R.randint(10, 39)))
S["drug"] = L("pembrolizumab;infliximab;ondansetron HCl;ketorolac tromethamine;methylprednisolone;bortezomib;filgrastim;rituximab;ceftriaxone sodium;iron sucrose;botulinum toxin A;leuprolide;denosumab;adalimumab;zoledronic acid;hyaluronan;medroxyprogesterone;triamcinolone;aripiprazole ER;golimumab;natalizumab;epoetin alfa")
PROC = T("""<Inj|Injection>, {drug}, {mg} mg ¦ {drug} {mg} mg/{d} mL vial ¦ {drug} {mg}MG TAB #{n23}0 ¦ {DRUGU} {mg} MG CAP ¦ MRI {part} <w/o|with|w/ & w/o> contrast
CT {part} <w/o|with> dye ¦ XR {side} {part} {d5} views ¦ X-ray exam of {part} min 2 views ¦ US guided <biopsy|aspiration|injection> {side} {part}
Arthroscopy {side} {part}, <diagnostic|w/ debridement|w/ meniscectomy> ¦ Arthroplasty, {part}, total ¦ ORIF {side} {part} <fx|fracture>
Closed tx {part} fracture w/o manip ¦ Amputation {side} {part} ¦ I&D abscess {part}, <simple|complicated> ¦ Excision benign lesion {part} {d}.1-{d}.9 cm
Repair complex wound {part} 2.6-7.5 cm ¦ Debridement, <bone|muscle|subcu> first 20 sq cm ¦ {cpt} {part} procedure, <facility|prof comp|technical>
{cpt}-{mod} <office visit|surgery|imaging|supply> ¦ OFFICE VISIT EST PT LEVEL {d5} ¦ Office o/p new {n23}-44 min ¦ ED visit high complexity
Initial hosp care per day {n23} min ¦ Subsequent nursing facility care ¦ Prolonged service each 15 min ¦ Colonoscopy w/ <biopsy|snare|ablation|control of bleed>
EGD with <dilation|biopsy|banding|stent> ¦ Cath lab: LHC w/ coronary angio ¦ PTCA w/ stent, single vessel <LAD|RCA|LCX>
Insertion of <tunneled cath|PICC|port|pacer lead|dual chamber ICD> ¦ Pacemaker gen change dual ¦ Holter {n23} hr recording and report
Echo TTE <complete|limited> w/ Doppler ¦ EKG 12 lead w/ interp ¦ Nuclear stress SPECT multiple ¦ Polysomnography 4+ parameters
EEG <awake & asleep|24 hr video|routine> ¦ NCS {d}-8 studies ¦ EMG {side} <upper|lower> ext ¦ Epidural <lumbar|cervical|caudal> w/ fluoro
Facet inj L4-5 {side} 2nd level ¦ RFA medial branch {part} ¦ Nerve block {side} <femoral|sciatic|ilioinguinal> ¦ Cataract ext w/ IOL {side} eye ¦ Fundus photos OU
OCT retina {side} ¦ YAG capsulotomy {side} ¦ Hearing aid behind the ear {side} ¦ Tympanostomy tubes bilat ¦ T&A under age 12 ¦ Septoplasty w/ turbinate reduction
Vaginal delivery incl postpartum ¦ C-section, low transverse ¦ OB US > 14 wks single fetus ¦ Hysterectomy lap vag <250 g ¦ IUD insertion, copper
Vasectomy unilat or bilat ¦ Cysto w/ stent {side} ¦ Lithotripsy ESWL {side} ¦ TURP complete ¦ Hemodialysis one eval ¦ Peritoneal dialysis training
Chemo IV inf first hr {drug} ¦ Hydration each addl hr ¦ Transfusion PRBC {d5} units
Lab: <CBC w diff|CMP|lipid panel|TSH|HbA1c|PT/INR|urine culture|vit D 25 OH|PSA total|hCG quant|BMP|hepatic panel> ¦ Path exam level <III|IV|V> {part}
Immunostain first ab ¦ PCR <influenza A/B|SARS-CoV-2|HIV-1|HPV high risk|CT/NG> ¦ Genetic panel BRCA1/2 full seq
DME: <hospital bed semi-elec|walker w/ wheels|commode chair|wheelchair K0001|TENS 2 lead|nebulizer|oxygen conc|CPAP w/ humid>
CPAP <mask|tubing|filter|chamber|headgear>, replacement ¦ Orthosis {part} prefab {side} ¦ Prosthesis below knee, <socket|liner|test socket> ¦ Diabetic shoe inserts x{d}
Wound vac supplies A6550 ¦ Catheter kit, intermittent, straight tip ¦ Ostomy pouch drainable box of {d}0 ¦ Enteral formula 100 cal = 1 unit
Ambulance BLS emergency mileage {d}.{d} mi ¦ ALS1 ground, loaded {n23} miles ¦ PT eval <low|moderate|high> complexity ¦ Ther ex 15 min x{d}
Manual therapy {mod} {part} ¦ Dry needling 3+ muscles ¦ Speech tx individual ¦ Psychotherapy {n23} min w/ E&M ¦ ABA therapy per 15 min x{d} ¦ Family therapy w/o patient
SUD IOP per diem ¦ Prophy adult; bitewings {d5} films ¦ Crown porcelain tooth {tooth} ¦ Root canal molar #{tooth} ¦ Ext erupted tooth {tooth}, surgical
SRP per quad UR LL ¦ Anesthesia for {part} surgery, ASA {d5} ¦ Flu vaccine quad 0.5 ml IM ¦ Tdap 7 yrs+ IM admin ¦ Zoster recomb 2 dose series
Trigger pt inj {d5} muscles ¦ Joint inj major {side} {part} ¦ Casting short arm {side} ¦ Screw, cortex, 3.5 mm x {n23} mm ¦ Plate, 1/3 tubular, {d} hole
Mesh hernia 10 x 15 cm ¦ Guide wire 0.035 in x 150 cm ¦ Balloon cath 6 Fr {n23} mm ¦ REV {rev} <room & board|pharmacy|supplies|OR services|lab|ER|recovery room>
DRG {drg} <major joint w/o MCC|sepsis w MCC|HF w CC|newborn|psychoses>""")
S["mg"] = L("0.5;1;2.5;4;10;15;20;30;50;100;250;500;1000;40;125;300")
S["DRUGU"] = lambda: R.choice(S["drug"]).upper()
S["tooth"] = lambda: str(R.randint(1, 32))


def badluhn(n, iin):
    b = iin + dig(n - 1 - len(iin))
    return b + str((int(luhn(b)) + R.randint(1, 9)) % 10)


def badvin():
    v = vin()
    return v[:8] + R.choice([c for c in "0123456789X" if c != v[8]]) + v[9:]


def badiban():
    i = iban().upper()
    return i[:2] + f"{(int(i[2:4]) + R.randint(1, 50)) % 97:02}" + i[4:]


def dea():
    a = [R.randint(0, 9) for _ in range(6)]
    return R.choice("ABFM") + let(1) + "".join(map(str, a)) + str((a[0] + a[2] + a[4] + 2 * (a[1] + a[3] + a[5])) % 10)


S.update({
    "ndc": lambda: R.choice([f"0{dig(4)}-{dig(4)}-{dig(2)}", f"{dig(5, '567')}-{dig(3)}-{dig(2)}", f"{dig(4)}-{dig(4)}-{dig(2)}", f"{dig(5, '567')}-{dig(4)}-{dig(1)}"]),
    "hcpcs": lambda: R.choice("AEGJKLQVSH") + dig(4), "cpt5": lambda: dig(5, "123456789"), "icdr": lambda: R.choice("ABCDEFGHIJKLMNRSTZ") + dig(2) + "." + dig(R.randint(1, 3)), "pcs": lambda: "0" + alnum(6, "0123456789BCDFGHJKLNPQRSTVWXYZ"),
    "tin": lambda: R.choice("12345678") + dig(1, "0123456") + "-" + dig(7), "dea": dea, "clia": lambda: dig(2, "0123456") + "D" + dig(7), "tax": lambda: R.choice(L("207Q00000X;261QM0801X;282N00000X;363LF0000X;332B00000X;111N00000X;225100000X;3336C0003X;208D00000X;1223G0001X")),
    "badcard": lambda: R.choice([badluhn(16, "4"), badluhn(16, "53"), badluhn(15, "37"), luhn_ok_no_iin()]), "badvin": badvin, "badiban": badiban,
    "badssn": lambda: R.choice([f"000-{dig(2)}-{dig(4)}", f"666-{dig(2)}-{dig(4)}", f"{dig(3, '1234')}-00-{dig(4)}", f"{dig(3, '1234')}-{dig(2, '123')}-0000", f"9{dig(2)}-0{dig(1)}-{dig(4)}", f"9{dig(2)}-{dig(2, '1234')}-{dig(4)}"]),
    "toll": lambda: R.choice(["1-8{0}-{1}-{2}", "(8{0}) {1}-{2}", "8{0}-{1}-{2}", "8{0}.{1}.{2}"]).format(R.choice(["00", "88", "77", "66", "55", "44", "33"]), dig(1, "23456789") + dig(1, "023456789") + dig(1), dig(4)),
    "ver": lambda: ".".join(str(R.randint(0, 20)) for _ in range(R.choice([2, 3, 4]))), "badip": lambda: R.choice([f"{R.randint(256, 999)}.{R.randint(1, 254)}.{R.randint(1, 254)}.{R.randint(1, 254)}", "127.0.0.1", "0.0.0.0", "255.255.255.255"]),
    "stc": L("A1:20;A2:20:PR;A7:562:85;F2:88;P1:20;A3:33:IL;F0:3;E0:24"), "loop": L("2010AA;2010BB;2300;2310B;2400;2320;2330A;2420A;1000A;2000C"), "rarc": L("N290;MA130;M15;N657;M76;N706;MA04;N130;M80;N362"),
})


def luhn_ok_no_iin():
    b = R.choice("17890") + dig(14)
    return b + luhn(b)


CODE = T("""{cpt5} ¦ {cpt}-{mod} ¦ {cpt} {mod} {mod} ¦ {cpt}, {cpt}, {cpt} ¦ CPT {cpt5} ¦ CPT: {cpt} x{d} ¦ {hcpcs} ¦ {hcpcs} NU KX ¦ {hcpcs}; {hcpcs} ¦ {icdr} ¦ {icdr},{icdr}
ICD-10: {icdr} {icdr} ¦ DX {icdr}|{icdr} ¦ PCS {pcs} ¦ {ndc} ¦ NDC {ndc} ¦ NDC: {ndc} UN{d} ¦ N4{nd11} ML{d}.5 ¦ {rev} ¦ Rev {rev} ¦ RC {rev} HCPCS {hcpcs} ¦ {carc}
{carc} {rarc} ¦ {carc}, {rarc}, {rarc} ¦ {rarc} ¦ DRG {drg} ¦ MS-DRG {drg} wt {d}.{n4} ¦ APC {n4} ¦ TOB {tob} ¦ Payer ID {pid} ¦ PAYER {pid} ¦ NPI {npi} ¦ NPI: {npi}
{npi} ¦ billing NPI {npi} taxonomy {tax} ¦ {tax} ¦ ZZ*{tax} ¦ TIN {tin} ¦ EIN: {tin} ¦ Tax ID {tin} ¦ CLIA {clia} ¦ {clia} ¦ DEA {dea} ¦ CLM*{claimno}*{amtn}***11:B:1
ICN {claimno} ¦ claim # {claimno} ¦ TCN {icn} ¦ {amt} ¦ ${amtc} ¦ {amtc} ¦ -{amtn} ¦ ({amtn}) ¦ {amtn}/{amtn} ¦ {badcard} ¦ ref {badcard} ¦ trace {badcard} ¦ {badvin}
item {badvin} ¦ {badiban} ¦ lot {badiban} ¦ {badssn} ¦ code {badssn} ¦ part {badssn} ¦ v{ver} ¦ version {ver} ¦ X12 005010X222A1 ¦ 004010X098A1 rel {d}
section {d}.{d}.{d}.{d} ¦ software version {ver} ¦ {badip} ¦ {stc} ¦ STC*{stc}*20 ¦ loop {loop} ¦ {loop} REF02 ¦ SV1*HC:{cpt}:{mod}*{amtn}*UN*{d}***1 ¦ CAS*{cas}*{amtn}
HI*ABK:{icdx}~ ¦ 00:00:00:00:00:00 ¦ ff:ff:ff:ff:ff:ff ¦ Check # {ck} ¦ EFT {trn} ¦ TRN*1*{trn}~ ¦ {toll} ¦ provider line {toll} ¦ Fax claims {toll}
units {d}.0 qty {n23} ¦ {d}/{n23} visits ¦ {n23}% ¦ ratio {d}:{n23} ¦ {n23} of {n3} ¦ GRP {grp} ¦ Plan code {n3} ¦ POS {n2} ¦ COS {n2} / PT {n2} ¦ SOC {n23}.{d}
BIN {bin} PCN {pcn} ¦ FC {d} - {n23} ¦ {d}A, {d}B ¦ taxonomy missing {tax} ¦ HCC {n23} ¦ RVU {d}.{n2} ¦ CCN {ccn} ¦ line {d} of {n23} ¦ batch {batch} ¦ 1-10-{n3}
{d}-{n4}-{n2}""")
S.update({"nd11": lambda: "0" + dig(10), "amtn": lambda: f"{R.randint(3, 9999)}.{R.randint(0, 99):02}", "amtc": lambda: f"{R.randint(1, 999)},{R.randint(0, 999):03}.{R.randint(0, 99):02}", "icn": lambda: "20" + dig(11), "cas": L("CO*45;PR*1;PR*2;OA*23;CO*97;PI*204"),
          "icdx": lambda: R.choice("EIJMZ") + dig(4), "trn": lambda: R.choice(["0", "7", "1"]) + dig(R.choice([7, 11, 12])), "grp": lambda: R.choice(["0071", "P", "GA"]) + dig(4), "bin": lambda: "0" + dig(5), "pcn": L("ADV;MEDDADV;A4;9999;CTRXMEDD;OHCP"),
          "ccn": lambda: dig(2, "0123") + "0" + dig(3), "batch": lambda: R.choice(["B", ""]) + dig(4) + "-" + dig(2)})


def pdate():
    y, m = R.randint(2014, 2026), R.choice([1, 1, 1, 4, 7, 7, 10, 10, R.randint(1, 12)])
    d = R.choice([1, 1, 1, 1, 15, 28])
    return R.choice([f"{m}/{d}/{y}", f"{m:02}/{d:02}/{y}", f"{m}/{d}/{y % 100:02}", f"{MON[m - 1]} {d}, {y}", f"{y}-{m:02}-{d:02}", f"{MON[m - 1][:3]} {d}, {y}"])


S["pd"], S["yr"] = pdate, lambda: str(R.randint(2008, 2027))
S["doc2"] = L("LCD L{n5};NCD {n3}.{d};medical policy {n4};billing guideline;fee schedule;the {yr} manual;payment policy 0{n3};reimbursement policy;Article A{n5};formulary;provider bulletin;provider contract")
S["n5"] = lambda: dig(5, "3")
POLICY = T("""{doc2} effective {pd} ¦ {doc2} eff. {pd} ¦ {doc2}, revised {pd} ¦ Rev. {pd}: {doc2} ¦ {doc2} version {d}.{d}, effective {pd} ¦ {doc2} as of {pd}
Policy effective date {pd} ¦ Policy revised {pd}; next review {yr} ¦ Effective {pd}, {cpt} requires prior authorization
Effective {pd} {payer} will no longer pay {cpt} with modifier {mod} ¦ new edits effective {pd} for {hcpcs} ¦ updated fee schedule effective {pd} ¦ per {doc2} ({yr})
see {doc2}, section {d}.{d} ¦ {cpt} was deleted in {yr} ¦ {yr} conversion factor {n23}.{n2} ¦ CY {yr} OPPS final rule ¦ FY{yr} IPPS, DRG {drg}
{yr} deductible {amt}, OOP max {amt} ¦ plan year {yr} ¦ Plan year runs July to June ¦ Appeal within {days} days of the remit
timely filing {days} days from date of service ¦ corrected claims accepted up to {days} days ¦ refund requests limited to {days} days from payment
clean claims paid in {days} days ¦ response due in {days} days, no exceptions ¦ one per {yr} calendar year ¦ open enrollment ends in December
visit limit resets each January ¦ ICD-10 {yr} update, add {icdr} ¦ rates frozen since {yr} ¦ audit look back {yr} to {yr} ¦ contract year {yr}, {d}% escalator
2% sequestration resumed in {yr} ¦ No Surprises Act, policy effective {pd} ¦ HIPAA 5010 version in use since {yr} ¦ {doc2} retired as of {pd}
Policy {n4} effective {pd} replaces version {d} ¦ Effective {pd}: telehealth POS 10 paid at facility rate ¦ {payer} {doc2} rev {yr} no auth under {amt}
COBRA election within {days} days ¦ grace period {days} days for exchange plans ¦ Submit by the 15th of the month ¦ Cutoff Friday 5 pm eastern
quarterly update, Q{d5} {yr}""")

# ---------------------------------------------------------------- main
NOTE_KINDS_CTX = ["note", "note", "text"]


def cases_from(templates, n, ctxs, seen, out, make, case=(0.0, 0.0), cap=None):
    """Draws n distinct cases, going round the shuffled templates so that each is used about equally."""
    order, got, tries = [], 0, 0
    while got < n:
        if not order:
            order = templates[:]
            R.shuffle(order)
        tries += 1
        if tries > n * 60 + 3000:
            sys.exit(f"templates exhausted: {got} of {n} for {templates[0]!r}")
        text = X(order.pop())
        k = R.random()
        if k < case[0]:
            text = text.upper()
        elif k < case[0] + case[1]:
            text = text.lower()
        if cap and p(0.04):
            text = text[:cap].rstrip()
        if text.lower() in seen or not text:
            continue
        seen.add(text.lower())
        out.append(make(R.choice(ctxs), text))
        got += 1


CURLY = str.maketrans({"'": "\u2019", '"': "\u201d"})


def P(kind):
    def make(ctx, text):
        if ctx in ("note", "text") and p(0.03):
            text = text.translate(CURLY)
        return ("P", kind, ctx, text)
    return make


def N(cls):
    def make(ctx, text):
        if p(0.02):
            text = text.replace(" ", "\u00a0", 1)
        if p(0.02):
            text = text.translate(CURLY)
        return ("N", cls, ctx, text)
    return make


def build():
    out, seen = [], set()
    cases_from(NAME_PAYER, 540, ["payer"], seen, out, P("NAME"))
    cases_from([t for t in NAME_PAYER if "{LASTC} {gw}" not in t], 300, ["text"], seen, out, P("NAME"))
    cases_from(NAME_PERSON, 330, ["person"], seen, out, P("NAME"))
    cases_from(["{LASTC}", "{LAST}", "{FIRSTC}"], 12, ["person"], seen, out, P("NAME"))
    cases_from([t for t in NAME_PERSON if t != "{IL}"], 170, ["text"], seen, out, P("NAME"))
    cases_from(NAME_NOTE, 620, ["note"], seen, out, P("NAME"), (0.12, 0.06))
    cases_from(NAME_NOTE, 170, ["text"], seen, out, P("NAME"), (0.12, 0.06))
    for kind, (n, fields, notes) in KINDS.items():
        nf = round(n * 0.65)
        fixed = kind in ("URL", "IBAN", "PHOTO", "MAC", "MBI", "VIN")
        case = (0.12, 0.0 if fixed else 0.06)
        cases_from(fields, nf, FIELD_CTX.get(kind, ["text", "text", "id"]), seen, out, P(kind), case)
        cases_from(notes, n - nf, NOTE_KINDS_CTX, seen, out, P(kind), case)
        if kind in ID_ONLY:
            cases_from(ID_ONLY[kind], 12, ["id"], seen, out, P(kind))
    cases_from(["{D8}", "{MD}"], 12, ["date"], seen, out, P("DATE"))
    cases_from(PAYER, 1540, ["payer", "text"], seen, out, N("payer"), (0.4, 0.05))
    cases_from(PAYER_EPONYM, min(300, len(PAYER_EPONYM)), ["payer", "text"], seen, out, N("payer_eponym"), (0.4, 0.05))
    cases_from(HOSPITAL, 640, ["payer", "text", "text"], seen, out, N("hospital"), (0.4, 0.05), 35)
    cases_from(HOSPITAL_EPONYM, 320, ["payer", "text", "text"], seen, out, N("hospital_eponym"), (0.4, 0.05))
    cases_from(DENIAL, 560, ["text", "note"], seen, out, N("denial"), (0.25, 0.08))
    cases_from(CLIN, 740, ["note", "text"], seen, out, N("clinical"), (0.12, 0.08))
    cases_from(PROC, 430, ["text", "text", "code"], seen, out, N("procedure"), (0.4, 0.05))
    cases_from(CODE, 440, ["text", "text", "code"], seen, out, N("code"))
    cases_from(POLICY, 170, ["text", "note"], seen, out, N("policy"), (0.12, 0.06))
    cases_from(EPONYM, 290, ["text", "note"], seen, out, N("eponym"), (0.25, 0.08))
    return out


def check(out):
    for row in out:
        t = row[3]
        assert "\t" not in t and "\n" not in t, row
        assert re.fullmatch(r"[^«»]*(«[^«»]+»[^«»]*)+" if row[0] == "P" else r"[^«»]+", t), row
        assert row[2] in ("payer", "person", "id", "code", "date", "note", "text"), row
    assert len({r[3] for r in out}) == len(out)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--counts", action="store_true")
    a = ap.parse_args()
    R.seed(a.seed)
    out = build()
    check(out)
    if a.counts:
        for k, v in sorted(Counter((r[0], r[1]) for r in out).items()):
            print(*k, v, " ".join(f"{c}={m}" for c, m in sorted(Counter(r[2] for r in out if r[:2] == k).items())), sep="\t")
        print("total", len(out), sep="\t")
        return
    for r in out:
        print(*r, sep="\t")


if __name__ == "__main__":
    main()
