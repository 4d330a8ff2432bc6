"""Fifty made-up patients' data go through every door, in rows that must be rejected, beside every fault that makes
PostgreSQL complain about its input. Afterwards not one byte of it is found anywhere that PostgreSQL or the server wrote."""
import itertools
import json
import re
import subprocess
import urllib.parse

import psycopg2
import pytest
from harness import HEADER, PROGRAM, claims, forgive, one, rows, sql, until, url

COLUMNS = ("claim_ref,line,payer,payer_code,line_of_business,facility,pos,cpt,modifier,icd10,provider_npi,service_date,submitted_date,decided_date,"
           "paid_date,billed_amount,allowed_amount,paid_amount,outcome,denial_code,denial_reason,notes").split(",")
FIRST = ["Quillon", "Zebulah", "Marvolo", "Xanthippa", "Ottoline", "Thaddeux", "Wilhelmar", "Peregrin", "Isadorra", "Bartholom"]
PLANTED = ([f"{first} Vandersloopx{n}" for n, first in enumerate(FIRST)]
           + [f"536-4{n}-72{n}3" for n in range(10)]                     # shaped like a social security number
           + [f"(415) 55{n}-70{n}9" for n in range(10)]
           + [f"quux.patient{n}@mailzz.example" for n in range(10)]
           + [f"MRN-QX{n}93817{n}" for n in range(10)])
assert len(set(PLANTED)) == 50
HARMLESS = "CTRLZZQX77"  # a claim reference: the control that the search finds what is there


def rejected(n, planted):
    """A CSV row with the string in several fields and without a readable date, so that it must be rejected."""
    return f'{planted},"{planted}",99213,{planted},,PAID,{planted},{planted}\n' if n % 2 else f"R{n},Aetna,99213,{planted},,PAID,10.00,{planted}\n"


def planted_file(good=40, fault=""):
    lines = [rejected(n, p) for n, p in enumerate(PLANTED)]
    if fault == "malformed":
        lines.insert(7, f"{PLANTED[3]},{PLANTED[13]},surplus,{PLANTED[23]},x,x,x,x,x,x,x,x\n{PLANTED[33]}\n")
    data = (HEADER + rows(good, "G") + "".join(lines)).encode()
    if fault == "bad byte":
        data = data.replace(PLANTED[5].encode(), PLANTED[5].encode() + b"\xff\xfe\0", 1)
    if fault == "open quote":
        data += f'X,"{PLANTED[9]}\n{PLANTED[19]}'.encode()
    return data


def column_rows(fault=""):
    """The same for claim_intake: one line per string, text format CSV with all columns."""
    lines = []
    for n, planted in enumerate(PLANTED):
        values = {"claim_ref": f"R{n}", "payer": planted if n % 2 else "Aetna", "cpt": "99213", "submitted_date": planted, "outcome": "PAID", "notes": planted}
        lines.append(",".join(f'"{values[c]}"' if c in values else "" for c in COLUMNS) + "\n")
    if fault == "malformed":
        lines.insert(7, f"{PLANTED[3]}," + lines[7])
    data = (",".join(COLUMNS) + "\n" + "".join(lines)).encode()
    if fault == "bad byte":
        data = data.replace(PLANTED[5].encode(), PLANTED[5].encode() + b"\xff\xfe", 1)
    if fault == "other header":
        data = data.replace(b"claim_ref", PLANTED[8].encode(), 1)
    return data


def holds_none(*texts):
    for text in texts:
        text = text if isinstance(text, bytes) else str(text).encode()
        found = [p for p in PLANTED if p.encode() in text]
        assert not found, (found, text[:500])


class Stream:
    """What COPY reads: the first part, then `meanwhile` is run, then the rest."""

    def __init__(self, first, meanwhile, rest):
        self.parts, self.meanwhile = [first, rest], meanwhile

    def read(self, _size):
        if len(self.parts) == 1:
            self.meanwhile()
        return self.parts.pop(0) if self.parts else b""


def binary(*blocks):
    body = b"".join(b"\0\1" + len(b).to_bytes(4, "big") + b for b in blocks)
    return b"PGCOPY\n\xff\r\n\0" + bytes(8) + body + b"\xff\xff"


def door(database):
    connection = psycopg2.connect(url(database))
    cursor = connection.cursor()
    cursor.execute("SET payerwatch.customer = 'acme'")
    connection.commit()
    return connection, cursor


@pytest.mark.parametrize("fault", ["", "malformed", "bad byte", "open quote"])
def test_http(server, ann, fault):
    got = ann.upload(planted_file(fault=fault), filename="SSN 536-40-7203 march.csv")
    assert got.status == 201 and got.json["accepted_rows"] == 40 and got.json["rejected_rows"] >= 50, got
    where = got.fields["location"]
    holds_none(got.body, server.log(), *(ann.get(where + tail).body for tail in ("", "/report", "/rejected.csv")))


@pytest.mark.parametrize("name, data", {
    "in the header": (",".join(PLANTED[:8]) + "\n").encode() + planted_file(),
    "no header": "".join(rejected(n, p) for n, p in enumerate(PLANTED)).encode(),
    "one line": " ".join(PLANTED).encode(),
    "only rejects": (HEADER + "".join(rejected(n, p) for n, p in enumerate(PLANTED))).encode(),
}.items(), ids=lambda v: v if isinstance(v, str) else "")
def test_http_refused(server, ann, name, data):
    got = ann.upload(data)
    assert got.status == 422, got
    holds_none(got.body, ann.get(got.fields["location"] + "/report").body, server.log())


@pytest.mark.parametrize("fault", ["", "malformed", "bad byte", "open quote"])
def test_load(server, ann, tmp_path, fault):
    file = tmp_path / "claims.csv"
    file.write_bytes(planted_file(fault=fault))
    done = subprocess.run([PROGRAM, "load", file, "--database", url(server.database), "--customer", "acme"], capture_output=True)
    assert done.returncode == 0, done
    holds_none(done.stdout, done.stderr)


@pytest.mark.parametrize("fault", ["", "malformed", "bad byte", "other header", "as text"])
def test_psql_copy(cluster, server, ann, tmp_path, fault):
    file = tmp_path / "claims.csv"
    file.write_bytes(column_rows(fault))
    target = "payerwatch.claim_bytes FROM '%s'" if fault == "as text" else "payerwatch.claim_intake FROM '%s' WITH (FORMAT csv, HEADER MATCH)"
    done = subprocess.run(["psql", "-Xq", "-v", "VERBOSITY=verbose", url(server.database), "-c", "SET payerwatch.customer = 'acme'",
                           "-c", "\\copy " + target % file], capture_output=True)
    assert (b"ERROR" in done.stderr) == bool(fault), done
    holds_none(done.stdout, done.stderr)


def test_parameters(server, ann):
    """What a person types goes to the database as parameters, which no log may show, though it logs every statement."""
    for planted in PLANTED[::5]:
        quoted = urllib.parse.quote(planted)
        for target in ("signals?payer=", "signals?after=", "signals?from=", "alerts?status=", "alerts?after=", "uploads?after="):
            holds_none(ann.get("/api/v1/" + target + quoted).body)
        body = json.dumps({"login": planted, "password": planted}).encode()
        holds_none(server.ask("POST", "/api/v1/session", body).body)
        for route, what in (("judgment", {"verdict": planted, "reason_codes": [planted], "notes": planted}),
                            ("recovery", {"amount": planted, "recovered_on": planted, "note": planted})):
            got = ann.post("/api/v1/alerts/1/" + route, what)
            assert 400 <= got.status < 500, got
            holds_none(got.body)
    forgive(server.database)
    holds_none(server.log())


FAULTS = ["statement_timeout", "pg_cancel_backend", "pg_terminate_backend", "client leaves"]


@pytest.mark.parametrize("table", ["claim_intake", "claim_bytes"])
@pytest.mark.parametrize("fault", FAULTS)
def test_struck_in_mid_row(server, ann, table, fault):
    """The fault strikes when half a row has been sent."""
    before = claims(server.database)
    connection, cursor = door(server.database)
    pid = connection.get_backend_pid()
    if table == "claim_bytes":
        data, half = planted_file(), len(planted_file()) - 40
        whole = binary(data[:half], data[half:])
        cut = whole.index(data[half:]) - 6 + 10
        statement = "COPY payerwatch.claim_bytes FROM STDIN (FORMAT binary)"
    else:
        whole = column_rows()
        cut = len(whole) // 2
        statement = "COPY payerwatch.claim_intake FROM STDIN (FORMAT csv, HEADER MATCH)"
    if fault == "statement_timeout":
        cursor.execute("SET statement_timeout = '300ms'")

    def meanwhile():
        if fault == "statement_timeout":
            until(lambda: one(server.database, "SELECT clock_timestamp() - query_start > '400ms' FROM pg_stat_activity WHERE pid = %s", pid), "the time is over")
        elif fault == "client leaves":
            raise KeyError("gone")
        else:
            sql(server.database, f"SELECT {fault}(%s)", pid)
        holds_none(str(sql(server.database, "SELECT * FROM pg_stat_activity")))

    with pytest.raises((psycopg2.Error, KeyError)) as caught:
        cursor.copy_expert(statement, Stream(whole[:cut], meanwhile, whole[cut:]), 1 << 20)
    holds_none(str(caught.value), getattr(getattr(caught.value, "diag", None), "context", ""))
    connection.close()
    until(lambda: not sql(server.database, "SELECT 1 FROM pg_stat_activity WHERE pid = %s", pid), "the session ends")
    assert claims(server.database) == before, "nothing of the broken COPY stays"


def test_nothing_anywhere(cluster, server, ann):
    """The search, last: logs, WAL, data files, statistics, and every row as text. The control must be found where it is due."""
    assert ann.upload((HEADER + rows(1, "G").replace("G0000001", HARMLESS)).encode()).status == 201
    with pytest.raises(psycopg2.Error):
        sql(server.database, f"SELECT '{HARMLESS}'::int")
    holds_none(str(sql(server.database, "SELECT * FROM pg_stat_activity")), str(sql("postgres", "SELECT * FROM pg_stat_statements")))
    for table, in sql(server.database, "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname LIKE 'payerwatch%%'"):
        holds_none("\n".join(text for text, in sql(server.database, f"SELECT t::text FROM {table} AS t")))
    sql(server.database, "CHECKPOINT")
    needle = re.compile(b"|".join(re.escape(p.encode()) for p in PLANTED))
    control, leaks = set(), []
    for path in cluster.files() + [server.log_path, server.out_path]:
        data = path.read_bytes()
        kind = "wal" if "pg_wal" in path.parts else "log" if path == cluster.log_path else "data" if "base" in path.parts else "other"
        if HARMLESS.encode() in data:
            control.add(kind)
        leaks += [(str(path), m.group().decode(), data[max(0, m.start() - 150):m.end() + 50]) for m in itertools.islice(needle.finditer(data), 3)]
    assert {"wal", "log", "data"} <= control, f"the search itself is blind: {control}"
    assert not leaks, leaks[:5]
    segments = sorted(p for p in (cluster.data / "pg_wal").iterdir() if len(p.name) == 24)
    dump = subprocess.run([cluster.program("pg_waldump"), "-b", segments[0]], capture_output=True)
    assert dump.stdout, dump.stderr
    holds_none(dump.stdout)
