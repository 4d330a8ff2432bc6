"""What a customer says of its files, payers and rules, over HTTP."""
import gzip
import json

import psycopg2
import pytest
from harness import HEADER, add_person, one, rows, sql, url


@pytest.fixture(scope="module")
def amy(server):
    return add_person(server, "amy", role="admin")


def delete(person, target, what=None):
    body = b"" if what is None else json.dumps(what).encode()
    return person.server.ask("DELETE", target, body, **person.fields(Content_Type="application/json"))


def test_payers(server, amy):
    data = HEADER + rows(3, "MA") + "MB1,Zzyzx Mutual Trust,99213,2026-03-01,2026-03-20,PAID,10.00,\n"
    assert amy.upload(data.encode()).status == 201
    queue = amy.get("/api/v1/mappings/queue").json
    assert [q["spelling"] for q in queue] == ["Zzyzx Mutual Trust"], queue
    assert amy.post("/api/v1/mappings/queue", {"spelling": "Zzyzx Mutual Trust", "payer": "Zzyzx"}).status == 204
    assert amy.get("/api/v1/mappings/queue").json == []
    aliases = amy.get("/api/v1/mappings/payers").json
    assert aliases["after"] is None and {"Aetna", "Zzyzx"} <= {a["payer"] for a in aliases["aliases"]}
    assert amy.post("/api/v1/mappings/payers", {"alias": "ZMT", "payer": "Zzyzx"}).status == 204
    assert amy.post("/api/v1/mappings/payers/match", {"spelling": "zmt"}).json[0]["payer"] == "Zzyzx"
    assert delete(amy, "/api/v1/mappings/payers", {"alias": "Zzyzx Mutual Trust"}).status == 204
    assert [q["spelling"] for q in amy.get("/api/v1/mappings/queue").json] == ["Zzyzx Mutual Trust"]


def test_many_aliases_come_in_pages(server, amy):
    sql(server.database, "INSERT INTO payerwatch.payer_alias SELECT c.customer_id, 'page' || to_char(i, 'FM0000'), p.payer_id FROM payerwatch.customer AS c "
        "JOIN payerwatch.payer AS p USING (customer_id), generate_series(1, 1500) AS i WHERE c.name = 'acme' AND p.name = 'Aetna'")
    first = amy.get("/api/v1/mappings/payers").json
    assert len(first["aliases"]) == 1000
    second = amy.get("/api/v1/mappings/payers?after=" + first["after"].replace(" ", "%20")).json
    assert second["after"] is None
    keys = [a["alias_key"] for a in first["aliases"] + second["aliases"]]
    assert keys == sorted(set(keys), key=str.encode) and len(keys) >= 1500


def test_groups_and_columns(server, amy):
    assert amy.post("/api/v1/mappings/cpt", {"cpt": "99213", "group": "VISITS"}).status == 204
    assert amy.get("/api/v1/mappings/cpt").json == [{"cpt": "99213", "group": "VISITS"}]
    assert one(server.database, "SELECT count(*) FROM payerwatch.decide_day WHERE cpt_group = 'VISITS'") > 0
    assert delete(amy, "/api/v1/mappings/cpt", {"cpt": "99213"}).status == 204
    assert amy.post("/api/v1/mappings/columns", {"header": "Claim #", "column": "claim_ref"}).status == 204
    assert [(m["header_key"], m["column_name"]) for m in amy.get("/api/v1/mappings/columns").json] == [("claim#", "claim_ref")]
    got = amy.post("/api/v1/mappings/columns", {"header": "x", "column": "shoe_size"})
    assert got.status == 422 and got.json["title"] == "claims have no such column" and "claim_intake" in got.json["detail"], got
    assert delete(amy, "/api/v1/mappings/columns", {"header": "Claim #"}).status == 204
    assert amy.get("/api/v1/mappings/columns").json == []


def test_rules(server, amy):
    rules = {r["rule"]: r for r in amy.get("/api/v1/quality/rules").json}
    assert len(rules) == 62 and rules["R59"]["is_on"]
    assert amy.post("/api/v1/quality/rules", {"rule": "R59", "threshold": 90, "note": "exports come late"}).status == 204
    assert amy.post("/api/v1/quality/rules", {"rule": "R60", "is_on": False}).status == 204
    rules = {r["rule"]: r for r in amy.get("/api/v1/quality/rules").json}
    assert rules["R59"]["threshold"] == 90 and rules["R59"]["author"] == "amy" and rules["R60"]["is_on"] is False
    assert amy.post("/api/v1/quality/rules", {"rule": "R59"}).status == 204
    assert {r["rule"]: r for r in amy.get("/api/v1/quality/rules").json}["R59"]["threshold"] != 90


def test_phi_lists(server, amy):
    assert amy.post("/api/v1/phi/rules", {"name": "badge", "pattern": r"\bBDG-\d{4}\b"}).status == 204
    assert amy.post("/api/v1/phi/rules/test", {"pattern": r"\bBDG-\d{4}\b", "samples": ["BDG-1234", "BDG-12"]}).json == [True, False]
    got = amy.post("/api/v1/phi/rules", {"name": "bad", "pattern": "(a"})
    assert got.status == 422 and "(a" not in got.body.decode(), got
    assert amy.post("/api/v1/phi/lists", {"list": "allowed", "value": "Rosa Delgado Center", "note": "our clinic"}).status == 204
    assert amy.post("/api/v1/phi/lists", {"list": "denied", "value": "Project Bluebird"}).status == 204
    assert amy.post("/api/v1/phi/policies", {"column": "notes", "action": "reject"}).status == 204
    lists = amy.get("/api/v1/phi/lists").json
    assert sorted(entry["list"] for entry in lists) == ["allowed", "denied", "policy", "rule"]
    assert "Bluebird" not in json.dumps(lists)
    assert [rule["name"] for rule in amy.get("/api/v1/phi/rules").json] == ["badge"]
    assert amy.post("/api/v1/phi/lists", {"list": "ignored", "value": "x"}).status == 404
    data = HEADER + "PX1,Aetna,99213,2026-03-01,2026-03-20,PAID,10.00,badge BDG-1234\n" + "PX2,Aetna,99213,2026-03-01,2026-03-20,PAID,10.00,Project Bluebird\n"
    assert amy.upload(data.encode()).status == 422, "both rows are rejected"
    for target, what in (("rules", {"name": "badge"}), ("lists", {"list": "allowed", "value": "Rosa Delgado Center"}), ("lists", {"list": "denied", "value": "Project Bluebird"})):
        assert delete(amy, f"/api/v1/phi/{target}", what).status == 204
        assert delete(amy, f"/api/v1/phi/{target}", what).status == 404
    assert amy.post("/api/v1/phi/policies", {"column": "notes"}).status == 204
    assert amy.get("/api/v1/phi/lists").json == []


def test_preview(server, amy):
    before = one(server.database, "SELECT count(*) FROM payerwatch.claim")
    data = (HEADER.replace("notes", "shoe size") + rows(20, "PV") + "PV99,,99213,2026-03-01,2026-03-20,PAID,1.00,\n").encode()
    for body in (data, gzip.compress(data), data + rows(120_000, "PW").encode()):
        got = amy.server.ask("POST", "/api/v1/uploads/preview", body, **amy.fields(Content_Type="text/csv"))
        assert got.status == 200, got
        assert got.json[0]["columns"][-2:] == ["billed_amount", None] and got.json[0]["rows"] in (21, 1000), got.json[0]
        assert [(f["row"], f["verdict"], f["findings"]) for f in got.json[1:]] == [(21, "reject", ["R10 payer"])], got.json[1:]
    assert one(server.database, "SELECT count(*) FROM payerwatch.claim") == before
    assert one(server.database, "SELECT count(*) FROM payerwatch.upload WHERE status = 'open'") == 0
    broken = gzip.compress(data)[:-20]
    for body in (b"hello\n", b"", b"a" * 5_000_000, b"\x1f\x8b\x08 no gzip", broken, gzip.compress(b"a" * 20_000_000), b"ISA*00*          *00*"):
        got = amy.server.ask("POST", "/api/v1/uploads/preview", body, **amy.fields(Content_Type="text/csv"))
        assert got.status == 422, (body[:20], got)


def test_discard_and_release(server, amy):
    held = HEADER + "HD1,Aetna,99213,2031-03-01,2031-03-20,PAID,10.00,\n" + "HD2,Aetna,99213,2026-03-01,2026-03-20,PAID,10.00,\n"
    upload = amy.upload(held.encode()).json["upload_id"]
    assert amy.post(f"/api/v1/uploads/{upload}/cancel", {}).json == {"was_running": False}
    got = amy.post(f"/api/v1/uploads/{upload}/quarantine", {})
    assert got.status == 200 and got.json["claims"] >= 0, got
    got = amy.post(f"/api/v1/uploads/{upload}/discard", {})
    assert got.status == 200 and got.json["claims"] >= 1, got
    assert one(server.database, "SELECT count(*) FROM payerwatch.claim WHERE claim_ref = 'HD2'") == 0
    assert amy.post("/api/v1/uploads/999999/discard", {}).status == 404
    assert amy.post("/api/v1/uploads/999999/cancel", {}).status == 404


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b'{"alias": "x"}', b'{"alias": null, "payer": "y"}', b'"x"'])
def test_bad_bodies(server, amy, body):
    got = server.ask("POST", "/api/v1/mappings/payers", body, **amy.fields(Content_Type="application/json"))
    assert got.status == 400, got


def test_bad_values_say_why_and_never_what(server, amy):
    for target, what, status, words in (
            ("mappings/payers", {"alias": "Jane Q Doe SSN 123-45-6789", "payer": "Aetna"}, 422, "PHI"),
            ("mappings/payers", {"alias": "!!", "payer": "Aetna"}, 422, "letters or digits"),
            ("mappings/payers", {"alias": "a\0b", "payer": "Aetna"}, 422, "NUL"),
            ("quality/rules", {"rule": "R99"}, 422, "rule"),
            ("quality/rules", {"rule": "R59", "threshold": "soon 123-45-6789"}, 422, ""),
            ("phi/policies", {"column": "notes", "action": "shred"}, 422, ""),
            ("phi/policies", {"column": "zzz", "action": "reject"}, 422, ""),
            ("phi/rules/test", {"pattern": "(a+)+$", "samples": ["a" * 5000 + "!"]}, 422, ""),
            ("mappings/payers", {"alias": ["x"], "payer": "Aetna"}, 400, "alias"),
            ("tokens", {"name": "x", "role": "owner"}, 422, "analyst or viewer")):
        got = amy.post("/api/v1/" + target, what)
        assert got.status == status and words in got.body.decode() and "6789" not in got.body.decode(), (target, what, got)
    assert "6789" not in server.log()


def test_who_may(server, amy):
    ann, victor = add_person(server, "ann2"), add_person(server, "victor2", role="viewer")
    assert victor.get("/api/v1/mappings/queue").status == 200
    for person, target, what in ((victor, "mappings/payers", {"alias": "A", "payer": "B"}), (victor, "mappings/cpt", {"cpt": "1", "group": "x"}),
                                 (victor, "mappings/columns", {"header": "a", "column": ""}), (ann, "phi/lists", {"list": "allowed", "value": "x"}),
                                 (ann, "phi/rules", {"name": "n", "pattern": "abc"}), (ann, "quality/rules", {"rule": "R59"}), (ann, "tokens", {"name": "t"})):
        assert person.post("/api/v1/" + target, what).status == 403, (person.login, target)
    assert ann.get("/api/v1/tokens").status == 403
    other = add_person(server, "olga", customer="umbra", role="admin")
    assert other.get("/api/v1/mappings/payers").json == {"aliases": [], "after": None}
    assert server.ask("POST", "/api/v1/mappings/payers", b'{"alias": "A", "payer": "B"}', Cookie=amy.cookie).status == 403, "no CSRF token"


def test_tokens(server, amy):
    made = amy.post("/api/v1/tokens", {"name": "feed"})
    assert made.status == 201
    token = made.json["token"]
    bearer = {"Authorization": f"Bearer {token}"}
    assert server.ask("GET", "/api/v1/session", **bearer).json["role"] == "analyst"
    got = server.ask("POST", "/api/v1/uploads?filename=x.csv", (HEADER + rows(5, "TK")).encode(), Content_Type="text/csv", **bearer)
    assert got.status == 201 and got.json["accepted_rows"] == 5, got
    reader = amy.post("/api/v1/tokens", {"name": "reader", "role": "viewer", "days": 1}).json["token"]
    got = server.ask("POST", "/api/v1/uploads?filename=x.csv", (HEADER + rows(5, "TL")).encode(), Content_Type="text/csv", Authorization=f"Bearer {reader}")
    assert got.status == 403 and server.ask("GET", "/api/v1/uploads", Authorization=f"Bearer {reader}").status == 200
    # a use that another request is entering is not waited for
    sql(server.database, "UPDATE payerwatch.token SET used_at = now() - interval '1 hour'")
    with psycopg2.connect(url(server.database)) as held:
        held.cursor().execute("SELECT * FROM payerwatch.token FOR UPDATE")
        assert server.ask("GET", "/api/v1/uploads", **bearer).status == 200
    # a token makes no tokens and sees none
    assert server.ask("POST", "/api/v1/tokens", b'{"name": "more"}', Content_Type="application/json", **bearer).status == 403
    listed = {t["name"]: t for t in amy.get("/api/v1/tokens").json}
    assert set(listed) == {"feed", "reader"} and listed["feed"]["used_at"] and token not in json.dumps(listed)
    assert amy.post("/api/v1/tokens", {"name": "feed"}).status == 422
    assert server.ask("GET", "/api/v1/uploads", Authorization=f"bearer {token}").status == 200, "a scheme has no case"
    for wrong in (token[:-1], token + "0", "", "pwt_" + "0" * 64, "x" * 5000):
        assert server.ask("GET", "/api/v1/uploads", Authorization=f"Bearer {wrong}").status == 401
    assert server.ask("GET", "/api/v1/uploads", Authorization=f"Basic {token}").status == 401
    # a token that is wrong is not made good by a session
    assert server.ask("GET", "/api/v1/uploads", Authorization="Bearer x", Cookie=amy.cookie).status == 401
    assert delete(amy, f"/api/v1/tokens/{listed['feed']['token_id']}").status == 204
    assert server.ask("GET", "/api/v1/uploads", **bearer).status == 401
    assert delete(amy, f"/api/v1/tokens/{listed['feed']['token_id']}").status == 404
    sql(server.database, "UPDATE payerwatch.token SET expires_at = now()")
    assert server.ask("GET", "/api/v1/uploads", Authorization=f"Bearer {reader}").status == 401
    assert token not in server.log() and reader not in server.log()
