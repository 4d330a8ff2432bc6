"""Logging in and out, who may do what, and that two customers never see each other."""
import json
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from harness import HEADER, Person, add_person, forgive, one, request, rows, sql


@pytest.fixture(autouse=True)
def no_throttle(server):
    forgive(server.database)


def try_log_in(server, login, password, **fields):
    body = json.dumps({"login": login, "password": password}).encode()
    return server.ask("POST", "/api/v1/session", body, Content_Type="application/json", **fields)


def test_log_in_and_who_am_i(server):
    ann = add_person(server, "ann1")
    got = ann.log_in()
    assert got.status == 201
    assert (got.json["login"], got.json["customer"], got.json["role"]) == ("ann1", "acme", "analyst")
    assert 0 < got.json["seconds_left"] <= 1800
    cookie = got.fields["set-cookie"]
    parts = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"httponly", "samesite=lax", "path=/"} <= parts
    assert not any(part.startswith(("expires", "max-age", "domain")) for part in parts)
    who = ann.get("/api/v1/session")
    assert who.status == 200 and who.json["login"] == "ann1" and who.json["csrf_token"] == ann.csrf
    token = ann.cookie.split("=")[1]
    assert len(token) >= 43, "32 random bytes"
    stored = sql(server.database, "SELECT token_hash FROM payerwatch.session")
    assert all(token.encode() != bytes(h) and bytes.fromhex(token) != bytes(h) for h, in stored)


def test_each_log_in_is_a_new_session(server):
    ann = add_person(server, "ann2")
    first = ann.cookie
    ann.log_in()
    assert ann.cookie != first
    assert ann.password not in server.log()


def test_wrong_password_and_unknown_person_look_alike(server):
    ann = add_person(server, "ann3")
    times = {"ann3": [], "nobody": []}
    shapes = set()
    for round_ in range(4):
        for login in times:
            forgive(server.database)
            begun = time.monotonic()
            got = try_log_in(server, login, "wrong")
            times[login].append(time.monotonic() - begun)
            body = {k: v for k, v in got.json.items() if k != "request_id"}
            shapes.add((got.status, json.dumps(body), tuple(sorted(got.fields))))
    assert len(shapes) == 1 and next(iter(shapes))[0] == 401, shapes
    known, unknown = min(times["ann3"]), min(times["nobody"])
    assert known / 3 < unknown < known * 3, f"{known * 1000:.1f} ms for a known, {unknown * 1000:.1f} ms for an unknown person"
    forgive(server.database)
    begun = time.monotonic()
    server.ask("GET", "/health/")
    assert unknown > 3 * (time.monotonic() - begun), "a password hash is not that quick"
    assert ann.log_in().status == 201


def test_throttle(server):
    ann = add_person(server, "ann4")
    statuses = [try_log_in(server, "ann4", "wrong").status for _ in range(5)]
    assert statuses == [401] * 5
    got = ann.log_in()
    assert got.status == 429 and int(got.fields["retry-after"]) >= 1, "the right password too"
    assert try_log_in(server, "other", "wrong").status == 429, "the address is throttled as well"
    forgive(server.database)
    assert ann.log_in().status == 201


def test_throttle_holds_against_a_burst(server):
    """60 guesses at once: only the free ones, and what was under way, are tried."""
    add_person(server, "ann5")
    with ThreadPoolExecutor(30) as pool:
        statuses = list(pool.map(lambda n: try_log_in(server, "ann5", f"guess{n}").status, range(60)))
    assert set(statuses) <= {401, 429, 503}, statuses
    assert statuses.count(401) <= 15, statuses.count(401)


@pytest.mark.parametrize("body", [
    b"", b"{", b"[]", b"null", b'"x"', b"{}", b'{"login":"ann"}', b'{"login":1,"password":"x"}', b'{"login":null,"password":null}',
    b'{"login":"a\xff","password":"x"}', b"[" * 500_000, b"[" * 200_000 + b"]" * 200_000, b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    b'{"login":"x","password":"x"}{', b"\0"], ids=lambda b: b[:20].decode("latin-1"))
def test_odd_bodies(server, body):
    got = server.ask("POST", "/api/v1/session", body, Content_Type="application/json")
    assert got.status == 400 and got.fields["content-type"] == "application/problem+json", got


@pytest.mark.parametrize("login, password", [
    ("", ""), ("ann6", ""), ("x" * 5000, "x"), ("ann6", "x" * 100_000), ("ann6\0", "x"), ("ann6", "x\0y"), ("' OR 1=1 --", "x"),
    ("ann6%00", "x"), ("Ann6", "x"), (" ann6", "x"), ("é" * 60, "x")], ids=lambda v: v[:12].replace("\0", "NUL"))
def test_odd_credentials(server, login, password):
    got = try_log_in(server, login, password)
    assert got.status == 401, got


@pytest.mark.parametrize("fields, status", [
    ({}, 403), ({"X_CSRF_Token": "0" * 64}, 403), ({"X_CSRF_Token": ""}, 403), ({"Origin": "http://evil.example"}, 403),
    ({"Origin": "null"}, 403), ({"Origin": "http://localhost.evil.example"}, 403), ({"Origin": "http://localhost@evil.example"}, 403),
    ({"Origin": "http://localhost"}, 204), ({"Origin": "https://localhost"}, 204)],
    ids=["no token", "wrong token", "empty token", "other origin", "null origin", "prefix", "userinfo", "same", "same https"])
def test_csrf_and_origin(server, fields, status):
    ann = add_person(server, "ann7")
    sent = {"Cookie": ann.cookie}
    if status == 204 or "Origin" in fields:
        sent["X_CSRF_Token"] = ann.csrf
    got = server.ask("DELETE", "/api/v1/session", **{**sent, **fields})
    assert got.status == status, got
    assert ann.get("/api/v1/session").status == (401 if status == 204 else 200)


def test_csrf_token_of_another_session(server):
    ann, ben = add_person(server, "ann8"), add_person(server, "ben8")
    assert server.ask("DELETE", "/api/v1/session", Cookie=ann.cookie, X_CSRF_Token=ben.csrf).status == 403


def test_foreign_origin_may_not_log_in(server):
    ann = add_person(server, "ann9")
    assert try_log_in(server, "ann9", ann.password, Origin="http://evil.example").status == 403


def test_log_out(server):
    ann = add_person(server, "ann10")
    with server.wire() as wire:
        wire.request("DELETE", "/api/v1/session", **ann.fields())
        got = wire.answer()
        assert got.status == 204
        assert "content-length" not in got.fields, "RFC 9110, 8.6: none in a 204"
        wire.request("GET", "/api/v1/session", **ann.fields())
        assert wire.answer().status == 401
    assert ann.post("/api/v1/alerts/1/judgment", {"verdict": "real"}).status == 401


@pytest.mark.parametrize("cookie", ["", "sid", "sid=", "sid=x", "sid=" + "0" * 64, "sid=" + "0" * 63, "sid=" + "z" * 64, "foo", ";;;", "=x",
                                    "sid=" + "é" * 32, "a=b; " * 1000])
def test_cookies_that_are_none(server, cookie):
    assert server.ask("GET", "/api/v1/session", Cookie=cookie).status == 401


def test_cookie_among_others(server):
    ann = add_person(server, "ann11")
    for cookie in (f"foo; {ann.cookie}", f"a=b;{ann.cookie};c=d", f"xsid=1; {ann.cookie}; sid=other"):
        assert server.ask("GET", "/api/v1/session", Cookie=cookie).status == 200, cookie


def test_ended_sessions(server):
    """Half an hour idle, twelve hours in all; a new password ends every session."""
    ann = add_person(server, "ann12")
    age = "UPDATE payerwatch.session SET {} = now() - interval '{}' WHERE person_id = (SELECT person_id FROM payerwatch.person WHERE login = 'ann12')"
    sql(server.database, age.format("used_at", "29 minutes"))
    assert ann.get("/api/v1/session", X_Background="1").json["seconds_left"] <= 60
    sql(server.database, age.format("used_at", "31 minutes"))
    assert ann.get("/api/v1/session").status == 401
    ann.log_in()
    sql(server.database, age.format("begun_at", "13 hours"))
    assert ann.get("/api/v1/session").status == 401
    ann.log_in()
    sql(server.database, "SELECT payerwatch.user_add('ann12', 'acme', 'viewer')")
    assert ann.get("/api/v1/session").status == 401
    assert ann.log_in().status == 401


ROUTES = ["/api/v1/session", "/api/v1/uploads", "/api/v1/uploads/1", "/api/v1/uploads/1/report", "/api/v1/uploads/1/rejected.csv",
          "/api/v1/signals", "/api/v1/signals/1", "/api/v1/alerts", "/api/v1/mappings/payers", "/api/v1/mappings/queue", "/api/v1/mappings/cpt",
          "/api/v1/mappings/columns", "/api/v1/quality/rules", "/api/v1/phi/lists", "/api/v1/phi/rules", "/api/v1/tokens"]


@pytest.mark.parametrize("target", ROUTES)
def test_nothing_without_a_session(server, target):
    for spelling in (target, target + "/", target + "?x=1"):
        assert server.ask("GET", spelling).status == 401
        assert server.ask("HEAD", spelling).status == 401


def test_document_matches(server):
    document = server.ask("GET", "/api/v1/openapi.json").json
    assert document["openapi"].startswith("3.1")
    for path, methods in document["paths"].items():
        for method in methods:
            if method in ("get", "post", "delete", "put", "patch"):
                got = server.ask(method.upper(), path.replace("{id}", "1"))
                assert got.status not in (404, 405, 500), (method, path, got)
    described = set(document["paths"])
    for target in [r.replace("/1", "/{id}") for r in ROUTES] + ["/api/v1/alerts/{id}/judgment", "/api/v1/alerts/{id}/recovery"]:
        assert target in described, target


def test_viewer_may_read_only(server):
    victor = add_person(server, "victor", role="viewer")
    got = victor.upload((HEADER + rows(3)).encode())
    assert got.status == 403, got
    assert victor.get("/api/v1/uploads").status == 200
    assert one(server.database, "SELECT count(*) FROM payerwatch.upload") == 0 and b"Aetna" not in got.body
    assert victor.post("/api/v1/alerts/1/judgment", {"verdict": "real", "reason_codes": [], "notes": ""}).status in (403, 404)


def test_two_customers(server):
    """Neither lists, opens nor judges what is the other's, whatever the number in the address."""
    ann, ben = add_person(server, "ann13", "acme"), add_person(server, "ben13", "bolt")
    mine = ann.upload((HEADER + rows(5) + "x,y\n").encode(), filename="annual.csv")
    assert mine.status == 201
    where = mine.fields["location"]
    for person, statuses in ((ann, {200}), (ben, {403, 404})):
        for tail in ("", "/report", "/rejected.csv"):
            assert person.get(where + tail).status in statuses, (person.login, tail)
    assert b"annual" in ann.get("/api/v1/uploads").body and b"annual" not in ben.get("/api/v1/uploads").body
