"""Uploads: what is stored, what is said about what is not, and that neither bad files nor bad manners harm the server."""
import csv
import gzip
import io
import json
import zipfile

import pytest
from harness import HEADER, add_person, chunked, claims, one, request, rows, sql, until

SETTINGS = {"upload_limit": 300 << 20}
MIB = 1 << 20


def test_happy_path(server, ann):
    data = (HEADER + rows(100, "H")).encode()
    got = ann.upload(data, filename="march.csv")
    assert got.status == 201, got
    report = got.json
    assert (report["total_rows"], report["accepted_rows"], report["rejected_rows"]) == (100, 100, 0)
    where = got.fields["location"]
    assert ann.get(where).json["status"] == "finished"
    assert ann.get(where + "/report").json["accepted_rows"] == 100
    assert list(csv.reader(io.StringIO(ann.get(where + "/rejected.csv").body.decode())))[1:] == []
    assert int(where.rsplit("/", 1)[1]) in [u["upload_id"] for u in next(v for v in ann.get("/api/v1/uploads").json.values() if isinstance(v, list))]
    assert one(server.database, "SELECT count(*) FROM payerwatch.claim WHERE claim_ref LIKE 'H%%'") == 100


def test_template_and_changes(server, ann):
    """The template loads as it is; what an upload changed can be asked."""
    template = ann.get("/api/v1/template.csv")
    assert template.status == 200 and template.fields["content-type"].startswith("text/csv")
    got = ann.upload(template.body)
    assert got.status == 201 and (got.json["total_rows"], got.json["rejected_rows"]) == (3, 0), got
    changes = ann.get(got.fields["location"] + "/changes")
    assert changes.status == 200 and (changes.json["new"], changes.json["rejected"]) == (3, 0), changes
    assert ann.get("/api/v1/uploads/999999/changes").status == 404


def test_same_file_twice(server, ann):
    data = (HEADER + rows(500, "T")).encode()
    assert ann.upload(data).json["accepted_rows"] == 500
    state = "SELECT md5(string_agg(c::text, '' ORDER BY claim_id)) FROM payerwatch.claim AS c"
    versions = "SELECT count(*) FROM payerwatch.claim_version"
    cells = "SELECT md5(string_agg(d::text, '' ORDER BY d::text)) FROM payerwatch.decide_day AS d"
    before = [one(server.database, s) for s in (state, versions, cells)]
    again = ann.upload(data)
    assert again.status == 201 and (again.json["unchanged_rows"], again.json["updated_rows"]) == (500, 0), again
    assert [one(server.database, s) for s in (state, versions, cells)] == before


@pytest.mark.parametrize("style", ["length in one", "length in 7 kB", "chunked 1 MiB", "chunked 999", "quoted line breaks"])
def test_more_than_a_piece(server, ann, style):
    """20 MiB and more go in as pieces of at most 8 MiB; every row arrives once, wherever the cuts fall."""
    prefix = {"length in one": "A", "length in 7 kB": "B", "chunked 1 MiB": "D", "chunked 999": "E", "quoted line breaks": "Q"}[style]
    count = 60_000 if style == "quoted line breaks" else 200_000
    text = rows(count, prefix)
    if style == "quoted line breaks":
        text = text.replace(",ok\n", ',"' + "more\n" * 40 + '"\n')
    data = (HEADER + text).encode()
    assert len(data) > 9 * MIB
    with server.wire(timeout=60) as wire:
        if style.startswith("chunked"):
            head = request("POST", "/api/v1/uploads?filename=x.csv", **ann.fields(Content_Type="text/csv", Transfer_Encoding="chunked"))
            wire.send(head.replace(b"Content-Length: 0\r\n", b"") + chunked(data, MIB if "MiB" in style else 999))
        else:
            wire.send(ann.upload_head(len(data)))
            size = 7000 if "7 kB" in style else len(data)
            for at in range(0, len(data), size):
                wire.send(data[at:at + size])
        got = wire.answer()
    assert got.status == 201, got
    assert (got.json["total_rows"], got.json["accepted_rows"]) == (count, count)
    assert one(server.database, f"SELECT count(*) FROM payerwatch.claim WHERE claim_ref LIKE '{prefix}%%'") == count
    assert server.memory() < 300 * MIB


@pytest.mark.parametrize("members", [1, 3])
def test_gzip(server, ann, members):
    """A packed file is told by its first bytes, whatever its name and type."""
    prefix = "GZ" if members == 1 else "GM"
    data = (HEADER + rows(150_000, prefix)).encode()
    size = len(data) // members + 1
    packed = b"".join(gzip.compress(data[at:at + size]) for at in range(0, len(data), size))
    got = ann.upload(packed)
    assert got.status == 201, got
    assert (got.json["total_rows"], got.json["accepted_rows"]) == (150_000, 150_000)
    assert one(server.database, f"SELECT count(*) FROM payerwatch.claim WHERE claim_ref LIKE '{prefix}%%'") == 150_000
    assert ann.get(got.fields["location"]).json["status"] == "finished"


def test_gzip_bomb(server, ann):
    """What unpacks to a thousand times its size passes through a little at a time."""
    packed = gzip.compress(HEADER.encode() + b"X1,,,,,,,\n" * 4_000_000)
    got = ann.upload(packed)
    assert got.status == 422 and server.memory() < 400 * MIB, got


def zipped():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("claims.csv", HEADER + rows(10))
    return out.getvalue()


GOOD = (HEADER + rows(3, "N")).encode()
BAD_FILES = {
    "empty": b"",
    "blank lines": b"\n\r\n \n",
    "header only": HEADER.encode(),
    "not CSV": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100,
    "a word": b"hello\n",
    "JSON": json.dumps([{"payer": "Aetna"}] * 10).encode(),
    "no header": rows(10).encode(),
    "missing column": b"claim_ref,payer,submitted_date,outcome\nX1,Aetna,2026-01-05,PAID\n",
    "column twice": b"payer,cpt,submitted_date,outcome,status\nAetna,99213,2026-01-05,PAID,PAID\n",
    "only bad rows": (HEADER + "X1,,,,,,,\n" * 50 + "X2,Aetna\n").encode(),
    "UTF-16": b"\xff\xfe" + GOOD.decode().encode("utf-16-le"),
    "UTF-16 big end": b"\xfe\xff" + GOOD.decode().encode("utf-16-be"),
    "NUL in the header": GOOD.replace(b"payer", b"pay\0er", 1),
    "NULs": b"\0" * 100_000,
    "100 MB line": None,
    "9 MB line after the header": HEADER.encode() + b"x" * (9 * MIB),
    "quote that never closes": HEADER.encode() + b'X1,"' + b"Aetna,\n" * 2_000_000,
    "zip": zipped(),
    "gzip that breaks off": gzip.compress(GOOD)[:-9],
    "gzip that is damaged": gzip.compress(GOOD)[:20] + b"x" * 40,
    "gzip of a picture": gzip.compress(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100),
    "PDF": b"%PDF-1.7\n" + bytes(range(256)) * 10,
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_bad_file(server, ann, name):
    """One clear answer, no claim stored, the upload and its report stay, and the server goes on."""
    data = b"payer,cpt," + b"x" * 100_000_000 if name == "100 MB line" else BAD_FILES[name]
    before, uploads = claims(server.database), one(server.database, "SELECT count(*) FROM payerwatch.upload")
    with server.wire(timeout=60) as wire:
        try:
            wire.send(ann.upload_head(len(data)) + data)
        except (BrokenPipeError, ConnectionResetError):
            pass  # answered and closed before the end: the answer is there all the same
        got = wire.answer()
    assert got.status == 422, got
    assert got.fields["content-type"] == "application/problem+json"
    assert got.json["title"] and (got.json.get("detail") or got.json.get("report")), "says what is wrong"
    if name == "missing column":
        assert "cpt" in got.json["title"] + got.json.get("detail", ""), got
    assert claims(server.database) == before
    assert one(server.database, "SELECT count(*) FROM payerwatch.upload") == uploads + 1
    where = got.fields["location"]
    upload = ann.get(where)
    assert upload.status == 200 and upload.json["status"] == "rejected", upload
    report = ann.get(where + "/report")
    assert report.status == 200 and report.json["accepted_rows"] == 0, report
    assert b"Aetna" not in got.body + upload.body + report.body
    assert server.memory() < 400 * MIB
    assert ann.upload(GOOD).status == 201


def test_good_rows_beside_bad_ones(server, ann):
    """NUL, broken UTF-8, a surplus column, a long line, an open quote: each costs its row."""
    head, *lines = (HEADER + rows(9, "M")).encode().splitlines(keepends=True)
    lines[1] = lines[1].replace(b"Aetna", b"Aet\0na")
    lines[2] = lines[2].replace(b"Aetna", b"Aet\xff\xfe")
    lines[3] = lines[3].replace(b"ok", b"ok,surplus")
    lines[4] = lines[4].replace(b"ok", b"y" * (2 * MIB))
    lines[5] = lines[5].replace(b"2026-03", b"2026-33")
    lines[8] = lines[8].replace(b",ok\n", b',"ok\n')
    got = ann.upload(head + b"".join(lines))
    assert got.status == 201, got
    assert (got.json["accepted_rows"], got.json["rejected_rows"]) == (3, 6), got.json
    rejected = list(csv.DictReader(io.StringIO(ann.get(got.fields["location"] + "/rejected.csv").body.decode())))
    assert [int(r["line"]) for r in rejected] == [3, 4, 5, 6, 7, 10]
    assert all(r["rule"].startswith("R") and len(r["expected"]) > 5 for r in rejected), rejected


def test_rejected_csv_never_holds_a_value(server, ann):
    """Nor a formula that a spreadsheet would run."""
    bad = "".join(f"SECRETREF{n},=cmd|' /C calc'!A0 SECRETPAYER{n},99213,SECRETDATE,,SECRETOUT,SECRETBILL,SECRETNOTE\n" for n in range(50))
    got = ann.upload((HEADER + bad + rows(1, "V")).encode(), filename="SECRETNAME SSN 536-41-7283.csv")
    assert got.status == 201, got
    where = got.fields["location"]
    bodies = b"".join(ann.get(where + tail).body for tail in ("", "/report", "/rejected.csv")) + got.body
    assert bodies.count(b"R") > 0
    for secret in (b"SECRETREF", b"SECRETPAYER", b"SECRETDATE", b"SECRETOUT", b"SECRETBILL", b"SECRETNOTE", b"536-41-7283", b"cmd|"):
        assert secret not in bodies, secret
    assert "SECRET" not in server.log()
    lines = ann.get(where + "/rejected.csv").body.decode().splitlines()
    assert len(lines) >= 51 and not any(line.startswith(("=", "+", "@", "-")) for line in lines)


@pytest.mark.parametrize("name", ["", "x" * 300, "é" * 200, "../../etc/passwd", "a\tb.csv", "'; DROP TABLE claim; --", "%ff.csv"],
                         ids=["empty", "300 letters", "400 bytes of UTF-8", "path", "tab", "SQL", "percent"])
def test_file_names(server, ann, name):
    got = ann.upload((HEADER + rows(1, "F")).encode(), filename=name)
    assert got.status in (201, 400) and (got.status == 201 or "\t" in name), got


def test_broken_off(server, ann):
    """A client that leaves in mid-upload leaves an open upload; whole pieces count, the rest is gone."""
    before = claims(server.database)
    data = (HEADER + rows(200_000, "O")).encode()
    for sent in (0, 10, 4 * MIB, 9 * MIB):
        known = one(server.database, "SELECT coalesce(max(upload_id), 0) FROM payerwatch.upload")
        wire = server.wire(timeout=30)
        wire.send(ann.upload_head(len(data)) + data[:sent])
        until(lambda: sql(server.database, "SELECT 1 FROM payerwatch.upload WHERE upload_id > %s", known), "the upload is begun")
        if sent > 8 * MIB:
            until(lambda: claims(server.database) > before, "the first piece is committed", 30)
        wire.hang_up() if sent % 4 else wire.socket.close()
        until(lambda: server.log().count("upload_broken_off") and not sql(
            server.database, "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'COPY%%' AND state = 'active'"), "the upload ends")
        status, offset = sql(server.database, "SELECT status, byte_offset FROM payerwatch.upload ORDER BY upload_id DESC LIMIT 1")[0]
        assert status == "open" and (offset > 0) == (sent > 8 * MIB), (sent, status, offset)
        assert (claims(server.database) > before) == (sent > 8 * MIB)
    got = ann.upload(data)
    assert got.status == 201 and got.json["accepted_rows"] == 200_000
    assert claims(server.database) == before + 200_000


def test_limit(server, ann):
    with server.wire() as wire:
        wire.send(ann.upload_head((300 << 20) + 1))
        assert wire.answer().status == 413
        assert wire.rest() == b""
