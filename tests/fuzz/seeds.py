#!/usr/bin/env python3
"""seeds.py TARGET FOLDER: writes a few cases of each kind and class as seeds of a fuzz target."""
import collections
import pathlib
import subprocess
import sys

target, folder = sys.argv[1], pathlib.Path(sys.argv[2])
here = pathlib.Path(__file__).resolve().parent
lines = subprocess.run(["/usr/bin/python3", here.parent / "phi" / "cases.py"], check=True, capture_output=True, text=True).stdout.splitlines()
seen = collections.Counter()
CONTEXTS = ["text", "payer", "person", "id", "code", "date", "note"]
PATTERNS = [r"\bZQ-[0-9]{6}", r"emp(loyee)? ?#?\d+", "[A-Z]{2}-(19|20)[0-9]{2}", "(a|b)+c{2,3}", r"x\.y\*z", "a|b", "^(a+)+$"]
for line in lines:
    sort, name, context, text = line.split("\t")
    seen[sort + name] += 1
    if seen[sort + name] > 4:
        continue
    value = text.replace("«", "").replace("»", "").encode()
    n = seen[sort + name]
    if target == "own_rule":
        pattern = PATTERNS[n % len(PATTERNS)].encode()
        data = bytes([len(pattern)]) + pattern + value
    elif target == "intake":
        data = bytes([n % 6, len(value) % 256]) + value
    else:
        data = bytes([CONTEXTS.index(context)]) + (bytes([n % 4]) if target == "redact" else b"") + value
    (folder / f"seed-{sort}-{name}-{n}").write_bytes(data)
if target == "intake":
    files = {"claims": b"claim_ref,payer,cpt,submitted_date,outcome,billed_amount\nA1,\"Acme; \"\"Health\"\"\r\nPlan\",99213,1/5/2026,PAID,\"$1,240.00\"\n",
             "codes": b"00001 Q10     0 A heading\n00002 Q100    1 A code\n", "payer": b"BC/BS OF TEXAS - 84980", "date": b"2026-03-04", "amount": b"(1,234.50)"}
    for n, (name, data) in enumerate(files.items()):
        for sort in range(6):
            (folder / f"seed-{name}-{sort}").write_bytes(bytes([sort, n * 7]) + data)
