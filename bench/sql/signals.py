#!/usr/bin/python3
"""False alarms, recall and delay of the detectors on generated claims: signals.py DATABASE_URL [rows] [null seeds] [event seeds].

Data: tools/claimgen, seeds that no threshold was chosen on. The peer is what the design measured for a plain reference."""
import csv
import datetime
import os
import statistics
import subprocess
import sys
import tempfile

EXPLAINS = {
    "denial_rate": {"denial_rate", "denial_dollars", "denial_reason"},
    "denial_dollars": {"denial_dollars"},
    "denial_reason": {"denial_reason"},
    "payment_delay": {"payment_delay"},
}
LAST_DAY = "2026-10-31"
WEEKS, PAYERS = 78, 200
day = datetime.date.fromisoformat


def psql(url, sql):
    return subprocess.run(["psql", "-XqAt", "-F", "\t", "-v", "ON_ERROR_STOP=1", url], input=sql, capture_output=True, text=True, check=True).stdout


def load(url, folder, rows, seed, options):
    name = f"seed{seed}{'n' if options else 'e'}r{rows}p{os.getpid()}"
    claims, truth, aliases = (os.path.join(folder, f) for f in ("claims.csv", "truth.csv", "aliases.csv"))
    subprocess.run(["build/payerwatch-claimgen", "--rows", str(rows), "--seed", str(seed), "--last-day", LAST_DAY, "--no-phi", "--no-broken",
                    "--claims", claims, "--truth", truth, "--aliases", aliases, *options], check=True)
    psql(url, f"SELECT payerwatch.customer_add('{name}'); CREATE TEMPORARY TABLE a (alias text, payer text);\n"
              f"\\copy a FROM '{aliases}' WITH (FORMAT csv, HEADER)\n"
              f"SET payerwatch.customer = '{name}'; SELECT count(payerwatch.payer_alias_add('{name}', alias, payer)::text) FROM a;\n"
              f"\\copy payerwatch.claim_intake FROM '{claims}' WITH (FORMAT csv, HEADER MATCH)\n")
    truths = [] if options else [t for t in csv.DictReader(open(truth)) if t["detectable"] == "true"]
    return name, truths


def replay(url, name, step):
    out = psql(url, f"SET payerwatch.customer = '{name}'; SELECT as_of, kind, payer FROM payerwatch.backtest('{name}', '2020-01-01', '{LAST_DAY}', {step});")
    return [line.split("\t") for line in out.splitlines()]


def main(url, rows=300000, nulls="21,22", events="31,32,33,34"):
    weeks = PAYERS * (WEEKS - 12) / 100
    found_delays, stray = {1: {}, 7: {}}, {1: [], 7: []}
    total = {}
    with tempfile.TemporaryDirectory() as folder:
        for seed in filter(None, nulls.split(",")):
            name, _ = load(url, folder, rows, seed, ["--null"])
            for step in (7, 1):
                rows_said = replay(url, name, step)
                stray[step].append(len(rows_said) / weeks)
                kinds = {k: sum(r[1] == k for r in rows_said) for k in EXPLAINS}
                print(f"  null seed {seed}, every {step} days: {len(rows_said) / weeks:.2f} false alarms per 100 payer-weeks {kinds}", flush=True)
        for seed in filter(None, events.split(",")):
            name, truths = load(url, folder, rows, seed, [])
            for step in (7, 1):
                said = replay(url, name, step)
                for truth in truths:
                    total[step, truth["kind"]] = total.get((step, truth["kind"]), 0) + 1
                    until = day(truth["end_date"]) + datetime.timedelta(days=28) if truth["end_date"] else datetime.date.max
                    hits = [day(as_of) for as_of, kind, payer in said
                            if payer == truth["payer"] and kind in EXPLAINS[truth["kind"]] and day(truth["start_date"]) <= day(as_of) <= until]
                    if hits:
                        found_delays[step].setdefault(truth["kind"], []).append((min(hits) - day(truth["start_date"])).days)
    print(f"signals: {rows:,} rows a file; design's reference: 0.37 false alarms weekly, 0.30 daily, recall .87-.90, delay 18/10.5/7/31 weekly")
    for step in (7, 1):
        name = "weekly" if step == 7 else "daily"
        recall = ", ".join(f"{kind} {len(found_delays[step].get(kind, []))}/{total[step, kind]} in {statistics.median(found_delays[step].get(kind, [999])):.0f} d"
                           for kind in EXPLAINS if (step, kind) in total)
        hits = sum(map(len, found_delays[step].values()))
        every = sum(n for (s, _), n in total.items() if s == step)
        print(f"  {name:7} {statistics.mean(stray[step]) if stray[step] else float('nan'):.2f} false alarms per 100 payer-weeks without change; found {hits}/{every}: {recall}")


main(sys.argv[1], *(f(a) for f, a in zip((int, str, str), sys.argv[2:])))
