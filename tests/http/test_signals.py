"""Signals and alerts: read by their customer only, judged and booked with care."""
import subprocess

import pytest
from harness import CLAIMGEN, add_person, one, sql


@pytest.fixture(scope="module")
def both(server, tmp_path_factory):
    """Ann's customer has signals of real analyses; ben's has none."""
    file = tmp_path_factory.mktemp("claims") / "claims.csv"
    subprocess.run([CLAIMGEN, "--rows", "40000", "--seed", "3", "--last-day", "2026-10-31", "--payers", "10", "--claims", file], check=True,
                   stdout=subprocess.DEVNULL)
    ann, ben = add_person(server, "ann"), add_person(server, "ben", "bolt")
    got = ann.upload(file.read_bytes())
    assert got.status == 201, got
    for day in range(0, 200, 14):
        sql(server.database, "SET payerwatch.customer = 'acme'; SELECT count(*) FROM payerwatch.analyze('acme', date '2026-10-31' - %s)", 196 - day)
    assert one(server.database, "SELECT count(*) FROM payerwatch.alert") > 0, "the made-up claims hold no signal"
    return ann, ben


def items(answer):
    """The list in an answer, whatever its name."""
    assert answer.status == 200, answer
    found = [v for v in ([answer.json] if isinstance(answer.json, list) else answer.json.values()) if isinstance(v, list)]
    assert len(found) == 1, answer
    return found[0]


def test_each_sees_its_own(server, both):
    ann, ben = both
    for route, key in (("/api/v1/signals", "signal_id"), ("/api/v1/alerts", "alert_id")):
        mine = items(ann.get(route))
        assert mine and items(ben.get(route)) == []
        if key == "signal_id":
            where = f"/api/v1/signals/{mine[0][key]}"
            assert ann.get(where).status == 200
            assert ben.get(where).status == 404
    assert ann.get("/api/v1/signals/999999999").status == 404


def test_filters(server, both):
    ann, _ = both
    every = items(ann.get("/api/v1/signals"))
    severity = every[0]["severity"]
    some = items(ann.get(f"/api/v1/signals?severity={severity}"))
    assert some and all(s["severity"] == severity for s in some)
    for query in ("severity=nonsense", "product=%27%3B%20DROP", "payer=%25", "from=yesterdayish", "to=2026-99-99", "after=x", "after=-1", "product=%ff"):
        got = ann.get("/api/v1/signals?" + query)
        assert got.status in (200, 400, 422), (query, got)
        assert got.status != 200 or items(got) == [] or query.startswith(("payer", "after", "product")), query
    assert b"DROP" not in ann.get("/api/v1/signals?after=%27%3B%20DROP").body


def first_alert(ann):
    return items(ann.get("/api/v1/alerts"))[0]["alert_id"]


def test_judgment(server, both):
    ann, ben = both
    alert = first_alert(ann)
    where = f"/api/v1/alerts/{alert}/judgment"
    good = {"verdict": "real", "reason_codes": ["policy"], "notes": "called the payer"}
    assert ben.post(where, good).status == 404
    assert ann.post("/api/v1/alerts/999999999/judgment", good).status == 404
    before = one(server.database, "SELECT count(*) FROM payerwatch.judgment")
    for bad in ({}, [], {"verdict": "perhaps"}, {"verdict": 1}, {**good, "reason_codes": "x"}, {**good, "notes": 5},
                {**good, "notes": "John Smith, SSN 536-41-7283, phone 555-867-5309"}):
        got = ann.post(where, bad)
        assert got.status in (400, 422), (bad if len(str(bad)) < 200 else "long", got)
        assert b"536-41-7283" not in got.body and b"Smith" not in got.body
    assert one(server.database, "SELECT count(*) FROM payerwatch.judgment") == before
    assert ann.post(where, good).status == 201
    assert one(server.database, "SELECT count(*) FROM payerwatch.judgment") == before + 1


def test_recovery(server, both):
    ann, ben = both
    where = f"/api/v1/alerts/{first_alert(ann)}/recovery"
    good = {"amount": "12.50", "recovered_on": "2026-10-01", "note": "appeal won"}
    assert ben.post(where, good).status == 404
    for bad in ({}, {**good, "amount": "NaN"}, {**good, "amount": "Infinity"}, {**good, "amount": "abc"}, {**good, "amount": 1e300},
                {**good, "amount": None}, {**good, "recovered_on": "soon"}, {**good, "recovered_on": "infinity"}, {**good, "note": ["x"]},
                {**good, "note": "patient Mary Johnson, MRN 00482913"}):
        got = ann.post(where, bad)
        assert got.status in (400, 422), (bad, got)
    assert one(server.database, "SELECT count(*) FROM payerwatch.recovery") == 0
    assert ann.post(where, good).status == 201 and ann.post(where, {**good, "amount": 3.25}).status == 201
    assert str(one(server.database, "SELECT sum(amount) FROM payerwatch.recovery")) == "15.75"


def test_viewer_judges_nothing(server, both):
    victor = add_person(server, "victor", role="viewer")
    alert = first_alert(victor)
    assert victor.post(f"/api/v1/alerts/{alert}/judgment", {"verdict": "real", "reason_codes": [], "notes": ""}).status == 403
    assert victor.post(f"/api/v1/alerts/{alert}/recovery", {"amount": "1", "recovered_on": "2026-10-01", "note": ""}).status == 403
