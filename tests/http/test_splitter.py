"""Our CSV splitter beside PostgreSQL's own COPY: on well-formed files both read the same values."""
import csv
import io
import random
import subprocess

import psycopg2
import pytest
from harness import ROOT, make_database, sql, url

PIECES = ["a", "Zy", " ", ",", ";", "\t", "|", '"', '""', "'", "\n", "\r\n", "\\", "\\.", "é", "中", "x" * 40, "-", "0", "=", "#"]
COLUMNS = ["claim_ref", "payer", "cpt", "submitted_date", "outcome", "facility", "line_of_business", "denial_reason"]


def field(rng):
    return "".join(rng.choice(PIECES) for _ in range(rng.randrange(0, 6)))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_same_values(delimiter, end, tmp_path):
    rng = random.Random(f"{delimiter}{end}")
    wanted = {}
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_MINIMAL)
    writer.writerow(COLUMNS)
    for n in range(1500):
        row = [f"W{n:05}", "Elkstone Plan", "99213", "2026-03-04", "PENDING", field(rng), field(rng), field(rng)]
        csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=rng.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])).writerow(row)
        wanted[row[0]] = row
    path = tmp_path / "claims.csv"
    path.write_text(out.getvalue(), newline="")
    database = make_database()
    sql(database, "SELECT payerwatch.customer_add('split')")
    sql(database, f"CREATE TABLE plain ({', '.join(c + ' text' for c in COLUMNS)})")
    connection = psycopg2.connect(url(database))
    with connection, connection.cursor() as cursor, open(path, encoding="utf-8", newline="") as file:
        cursor.copy_expert(f"COPY plain FROM STDIN WITH (FORMAT csv, HEADER, DELIMITER E'{'t' if delimiter == chr(9) else delimiter}')".replace("E't'", r"E'\t'"), file)
    connection.close()
    # nothing is redacted or held back here: what is compared is the reading
    sql(database, "SET payerwatch.customer = 'split'; SELECT " + ", ".join(f"payerwatch.phi_policy_set('split', '{c}', 'pass')" for c in ("facility", "line_of_business", "denial_reason")))
    done = subprocess.run([ROOT / "build" / "payerwatchd", "load", path, "--database", url(database), "--customer", "split"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done
    trimmed = "nullif(regexp_replace({0}, '^[ \\t]+|[ \\t]+$', '', 'g'), '')"
    ours = dict((r[0], r[1:]) for r in sql(database, "SELECT claim_ref, facility, line_of_business, denial_reason FROM payerwatch.claim"))
    theirs = dict((r[0], r[1:]) for r in sql(database, "SELECT claim_ref, " + ", ".join(trimmed.format(c) for c in ("facility", "line_of_business", "denial_reason")) + " FROM plain"))
    assert len(theirs) == 1500
    different = [(ours.get(ref), values) for ref, values in theirs.items() if ours.get(ref) != values]
    assert not different, (len(different), different[:3])
