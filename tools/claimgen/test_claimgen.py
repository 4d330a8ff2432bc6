#!/usr/bin/env python3
"""Tests of payerwatch-claimgen: test_claimgen.py PATH_TO_BINARY"""
import collections
import csv
import datetime
import hashlib
import io
import os
import subprocess
import sys
import tempfile
import unittest

BINARY = "payerwatch-claimgen"
LAST_DAY = datetime.date(2026, 11, 20)
HEADER = ("claim_ref,line,payer,payer_code,line_of_business,facility,pos,cpt,modifier,icd10,provider_npi,"
          "service_date,submitted_date,decided_date,paid_date,billed_amount,allowed_amount,paid_amount,outcome,"
          "denial_code,denial_reason,notes")
# Bytes are the same on every machine and by every compiler; a deliberate change of the model changes this line.
PINNED = "f534836436140d0f52f912c932aa8260d099b6ff5cb75c90307293f9bdd6d64d"


def run(*arguments):
    return subprocess.run([BINARY, *map(str, arguments)], capture_output=True, check=False)


def claims(*arguments):
    done = run("--claims", "-", *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


def rows_of(data):
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"))))


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def side_files(*arguments):
    with tempfile.TemporaryDirectory() as folder:
        names = {name: os.path.join(folder, name) for name in ("claims", "truth", "aliases", "counts")}
        done = run(*arguments, *(part for name, path in names.items() for part in ("--" + name, path)))
        assert done.returncode == 0, done.stderr
        read = {}
        for name, path in names.items():
            with open(path, "rb") as file:
                read[name] = file.read()
        return read


class Bytes(unittest.TestCase):
    def test_same_arguments_same_bytes(self):
        arguments = ("--rows", 30000, "--seed", 9)
        self.assertEqual(side_files(*arguments), side_files(*arguments))

    def test_another_seed_other_bytes(self):
        self.assertNotEqual(claims("--rows", 100, "--seed", 1), claims("--rows", 100, "--seed", 2))

    def test_pinned(self):
        self.assertEqual(hashlib.sha256(claims("--rows", 100000, "--seed", 1)).hexdigest(), PINNED)

    def test_spoilt_rows_leave_the_others_alone(self):
        clean = claims("--rows", 50000, "--no-phi", "--no-broken").split(b"\n")
        spoilt = claims("--rows", 50000).split(b"\n")
        self.assertEqual(len(clean), len(spoilt))
        differ = sum(a != b for a, b in zip(clean, spoilt))
        self.assertTrue(25 <= differ <= 80, differ)


class Shape(unittest.TestCase):
    def test_header_and_row_count(self):
        lines = claims("--rows", 1234).decode("utf-8", "replace").splitlines()
        self.assertEqual(lines[0], HEADER)
        self.assertEqual(len(lines), 1235)

    def test_without_references(self):
        lines = claims("--rows", 10, "--no-refs", "--no-phi", "--no-broken").decode().splitlines()
        self.assertEqual(lines[0], HEADER.removeprefix("claim_ref,line,"))
        self.assertTrue(all(len(row) == 20 for row in csv.reader(lines)))

    def test_counts_are_those_of_the_file(self):
        files = side_files("--rows", 200000)
        counts = {row["what"]: int(row["rows"]) for row in rows_of(files["counts"])}
        text = files["claims"].decode("utf-8", "surrogateescape")
        read = list(csv.reader(io.StringIO(text)))
        extra = sum(len(row) > 22 for row in read)
        missing = sum(len(row) < 22 for row in read)
        damaged = sum(any("\udc80" <= c <= "\udcff" for c in "".join(row)) for row in read)
        self.assertEqual((extra, missing, damaged), (counts["broken_columns_extra"],
                         counts["broken_columns_missing"], counts["broken_utf8"]))
        self.assertTrue(50 <= sum(n for what, n in counts.items() if what.startswith("phi_")) <= 120)

    def test_aliases_name_one_payer_each(self):
        files = side_files("--rows", 20000, "--no-phi", "--no-broken", "--payers", 400)
        aliases = rows_of(files["aliases"])
        payer_of = {row["alias"]: row["payer"] for row in aliases}
        folded = collections.defaultdict(set)
        for row in aliases:
            folded["".join(filter(str.isalnum, row["alias"].upper()))].add(row["payer"])
        self.assertEqual(len(payer_of), len(aliases))
        self.assertTrue(all(len(payers) == 1 for payers in folded.values()))
        spellings = collections.Counter(payer_of.values())
        self.assertEqual(len(spellings), 400)
        self.assertTrue(3 <= min(spellings.values()) and max(spellings.values()) <= 8)
        self.assertTrue(all(row["payer"] in payer_of for row in rows_of(files["claims"])))


class CleanRows(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rows = rows_of(claims("--rows", 60000, "--seed", 3, "--no-phi", "--no-broken"))

    def test_dates(self):
        submitted = [row["submitted_date"] for row in self.rows]
        self.assertEqual(submitted, sorted(submitted))
        for row in self.rows:
            dates = [day(row[name + "_date"]) for name in ("service", "submitted", "decided", "paid")]
            known = [date for date in dates if date]
            self.assertEqual(known, sorted(known))
            self.assertLessEqual(known[-1], LAST_DAY)
            self.assertLessEqual((dates[1] - dates[0]).days, 365)
            if dates[2]:
                self.assertLess(dates[2].weekday(), 5)
                in_year = (dates[2].month, dates[2].day)
                self.assertFalse((12, 22) <= in_year or in_year <= (1, 2))

    def test_outcomes(self):
        for row in self.rows:
            billed, allowed, paid = (float(row[name + "_amount"] or 0)
                                     for name in ("billed", "allowed", "paid"))
            self.assertTrue(0 < billed and allowed <= billed and paid <= allowed, row)
            outcome = row["outcome"]
            if outcome in ("PAID", "PARTIAL"):
                self.assertTrue(paid > 0 and row["decided_date"] and row["paid_date"], row)
                self.assertEqual(outcome == "PARTIAL", row["denial_code"] != "")
            elif outcome == "DENIED":
                self.assertTrue(row["decided_date"] and row["denial_code"] and row["denial_reason"], row)
                self.assertTrue(paid == 0 and not row["paid_date"], row)
            elif outcome == "PENDING":
                self.assertFalse(row["decided_date"] or row["paid_date"] or row["paid_amount"], row)
            else:
                self.assertEqual(outcome, "REVERSED")

    def test_provider_numbers(self):
        for npi in {row["provider_npi"] for row in self.rows}:
            digits = [int(c) for c in "80840" + npi]
            doubled = sum(sum(divmod(2 * d, 10)) for d in digits[-2::-2])
            self.assertEqual((doubled + sum(digits[-1::-2])) % 10, 0)

    def test_lines_have_a_reference_and_a_number(self):
        lines = [(row["claim_ref"], row["line"]) for row in self.rows]
        self.assertEqual(len(lines), len(set(lines)))
        claims_with_more = sum(line == "2" for _, line in lines)
        self.assertTrue(0.03 < claims_with_more / len(lines) < 0.07)


class Truths(unittest.TestCase):
    def test_truths_of_the_usual_size(self):
        truths = rows_of(side_files("--rows", 500000, "--seed", 4)["truth"])
        self.assertEqual(len(truths), 14)
        self.assertEqual(len({row["payer"] for row in truths}), 14)
        self.assertTrue(all(row["detectable"] == "true" for row in truths))
        going_on = [day(row["start_date"]) for row in truths if not row["end_date"]]
        self.assertGreaterEqual(len(going_on), 7)
        self.assertTrue(all(21 <= (LAST_DAY - start).days <= 70 for start in going_on))

    def test_null(self):
        self.assertEqual(len(rows_of(side_files("--rows", 1000, "--null")["truth"])), 0)

    def test_only_what_a_truth_touches_differs(self):
        arguments = ("--rows", 100000, "--seed", 5, "--no-phi", "--no-broken")
        files = side_files(*arguments)
        touched = {row["payer"]: row["start_date"] for row in rows_of(files["truth"])}
        payer_of = {row["alias"]: row["payer"] for row in rows_of(files["aliases"])}
        for changed, plain in zip(rows_of(files["claims"]), rows_of(claims(*arguments, "--null"))):
            if changed != plain:
                self.assertEqual(changed["payer"], plain["payer"])
                self.assertEqual(changed["billed_amount"], plain["billed_amount"])
                start = touched[payer_of[changed["payer"]]]
                self.assertGreaterEqual(max(plain["decided_date"], plain["paid_date"], str(LAST_DAY)
                                            if plain["outcome"] == "PENDING" else ""), start)

    def test_a_denial_rate_shows(self):
        files = side_files("--rows", 300000, "--seed", 6, "--no-phi", "--no-broken")
        truth = next(row for row in rows_of(files["truth"])
                     if row["kind"] == "denial_rate" and not row["cpt_group"] and row["end_date"])
        aliases = {row["alias"] for row in rows_of(files["aliases"]) if row["payer"] == truth["payer"]}
        decided = collections.Counter()
        for row in rows_of(files["claims"]):
            if row["payer"] in aliases and row["outcome"] in ("PAID", "PARTIAL", "DENIED"):
                during = truth["start_date"] <= row["decided_date"] <= truth["end_date"]
                decided[during, row["outcome"] == "DENIED"] += 1
        rate = {when: decided[when, True] / (decided[when, True] + decided[when, False])
                for when in (True, False)}
        self.assertTrue(0.6 < rate[True] / rate[False] / float(truth["effect"]) < 1.5, (rate, truth))


class Arguments(unittest.TestCase):
    def test_bad_ones_are_one_line_and_exit_2(self):
        for arguments in ([], ["--claims"], ["--claims", "-", "--rows", "x"], ["--claims", "-", "--rows", "0"],
                          ["--claims", "-", "--last-day", "2026-02-30"], ["--claims", "-", "--payers", "401"],
                          ["--claims", "-", "--weeks", "-3"], ["--claims", "-", "--bogus", "1"], ["stray", "x"]):
            done = run(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertEqual((done.stdout, done.stderr.count(b"\n")), (b"", 1), arguments)

    def test_help(self):
        done = run("--help")
        self.assertEqual(done.returncode, 0)
        self.assertIn(b"--last-day", done.stdout)

    def test_a_file_that_cannot_be_written(self):
        self.assertEqual(run("--claims", "/nonexistent/claims.csv").returncode, 1)

    def test_small_worlds(self):
        for payers, weeks, rows in ((1, 1, 1), (2, 3, 50), (7, 25, 500)):
            data = claims("--payers", payers, "--weeks", weeks, "--rows", rows)
            self.assertEqual(data.count(b"\n"), rows + 1)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        BINARY = os.path.abspath(sys.argv.pop(1))
    unittest.main()
