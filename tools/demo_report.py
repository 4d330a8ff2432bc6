#!/usr/bin/python3
"""Prints what the demo found beside what was put into its claims."""
import csv
import datetime
import json
import sys

# A risen denial rate explains its dollars and its mix of reasons, a shifted mix some of the rate.
EXPLAINS = {
    "denial_rate": {"denial_rate", "denial_dollars", "denial_reason"},
    "denial_dollars": {"denial_dollars"},
    "denial_reason": {"denial_reason"},
    "payment_delay": {"payment_delay"},
}


def day(text):
    return datetime.date.fromisoformat(text)


def matches(truth, signal):
    end = day(truth["end_date"]) + datetime.timedelta(days=28) if truth["end_date"] else datetime.date.max
    return (truth["payer"] == signal["payer"] and signal["kind"] in EXPLAINS[truth["kind"]]
            and day(truth["start_date"]) <= day(signal["first_detected_on"]) <= end)


def describe(truth):
    group = f" in {truth['cpt_group']}" if truth["cpt_group"] else ""
    return f"{truth['kind']}{group} since {truth['start_date']}" + (f" until {truth['end_date']}" if truth["end_date"] else "")


def main(folder):
    report = json.load(open(f"{folder}/report.json"))
    seconds = float(open(f"{folder}/seconds").read())
    truths = list(csv.DictReader(open(f"{folder}/truth.csv")))
    opened = json.load(open(f"{folder}/open.json"))["signals"]
    closed = json.load(open(f"{folder}/closed.json"))["signals"]

    rows = report["total_rows"]
    print(f"\nLoaded {rows:,} rows in {seconds:.1f} s ({rows / seconds:,.0f} rows/s) through HTTP")
    print(f"Quality: score {report['quality_score']}, {report['accepted_rows']:,} accepted (of them "
          f"{report['quarantined_rows']:,} in quarantine, {report['warning_rows']:,} with a warning), {report['rejected_rows']:,} rejected")
    worst = sorted(((v["failed"], k) for k, v in report["by_rule"].items() if v["failed"]), reverse=True)[:6]
    print("  most failed rules: " + ", ".join(f"{rule} {failed:,}" for failed, rule in worst))
    print("PHI kept out, by kind:")
    for kind, actions in sorted(report["phi"].items()):
        print(f"  {kind:8} " + ", ".join(f"{count} {'rows rejected' if action == 'reject' else 'values redacted'}"
                                         for action, count in sorted(actions.items())))
    print(f"\n{len(opened)} open signals, by severity and dollars:")
    for signal in opened:
        truth = next((t for t in truths if matches(t, signal)), None)
        print(f"  {signal['severity']:8} {signal['kind']:14} since {signal['window_start']}  {signal['summary']}")
        print(f"           {'-> ' + describe(truth) if truth else '-> matches no injected change'}")
    found = [t for t in truths if any(matches(t, s) for s in opened + closed)]
    missed = [t for t in truths if t not in found]
    stray = [s for s in opened if not any(matches(t, s) for t in truths)]
    print(f"\nInjected changes: {len(truths)}, found {len(found)}, missed {len(missed)}; open signals that match none: {len(stray)}"
          f" of {len(opened)}; closed ones that match none: {sum(not any(matches(t, s) for t in truths) for s in closed)} of {len(closed)}")
    for truth in missed:
        print(f"  missed: {truth['payer']}: {describe(truth)}")


main(sys.argv[1])
