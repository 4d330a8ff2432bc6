"""Health, readiness and metrics, with the database there, away, silent and back."""
import pytest
from forwarder import Forwarder
from harness import HEADER, Server, add_person, rows, until

ALIVE = ["/health", "/healthz", "/ping", "/monitoring/health/live"]
READY = ["/monitoring/health", "/monitoring/health/ready"]
COMPONENTS = {"database", "write_access", "migrations", "extension", "pool"}


def both_ports(server):
    return (server.port, server.health_port)


def wait_ready(server, status, seconds=10):
    return until(lambda: (lambda got: got if got.status == status else None)(server.ask("GET", "/monitoring/health/ready/")),
                 f"ready says {status}", seconds)


@pytest.mark.parametrize("route", [r + tail for r in ALIVE + READY for tail in ("", "/")])
def test_routes(server, route):
    wait_ready(server, 200)
    for port in both_ports(server):
        got = server.ask("GET", route, port=port)
        assert got.status == 200 and got.fields["content-type"].startswith("application/json")
        assert server.ask("HEAD", route, port=port).status == 200
        if route.strip("/").split("/")[-1] in ("ready",) or route.strip("/") == "monitoring/health":
            assert COMPONENTS <= set(got.json["components"]), got.json
        else:
            assert got.json["status"] == "healthy" and got.json["timestamp"]


def test_metrics(server):
    assert server.ask("GET", "/metrics").status == 404
    server.ask("GET", "/api/v1/secretpath?secretquery=1")
    got = server.ask("GET", "/metrics", port=server.health_port)
    assert got.status == 200 and got.fields["content-type"].startswith("text/plain")
    lines = got.body.decode().splitlines()
    assert sum(line.startswith("# TYPE payerwatch_") for line in lines) > 5
    assert "secret" not in got.body.decode()
    for route in ("/api/v1/session", "/api/v1/uploads", "/api/v1/openapi.json/x"):
        assert server.ask("GET", route, port=server.health_port).status == 404


def test_metrics_count(server):
    def value(name):
        body = server.ask("GET", "/metrics", port=server.health_port).body.decode()
        return sum(float(line.rsplit(" ", 1)[1]) for line in body.splitlines() if line.startswith(name) and not line.startswith("#"))
    name = next(line.split()[2] for line in server.ask("GET", "/metrics", port=server.health_port).body.decode().splitlines()
                if line.startswith("# TYPE") and "requests_total" in line)
    before = value(name)
    for _ in range(10):
        server.ask("GET", "/ping/")
    assert value(name) >= before + 10


def test_status_page(server):
    got = server.ask("GET", "/")
    assert got.status == 200 and got.fields["content-type"].startswith("text/html")
    assert "content-security-policy" in got.fields


@pytest.fixture()
def shaky(database):
    """A server whose way to the database can be shut and frozen."""
    door = Forwarder()
    server = Server(database, database=door.url(database))
    try:
        yield server.start(), door
        door.open()
        server.stop()
    finally:
        server.kill()
        door.stop()


@pytest.mark.parametrize("how", ["shut", "freeze"])
def test_database_away_and_back(shaky, how):
    """Not ready within seconds, alive all the while, requests answered with 503 and not with silence; then all is well again."""
    server, door = shaky
    wait_ready(server, 200)
    ann = add_person(server, "ann" + how)
    getattr(door, how)()
    got = wait_ready(server, 503, 15)
    assert got.json["components"]["database"] != "up", got.json
    for port in both_ports(server):
        assert server.ask("GET", "/monitoring/health/live/", port=port).status == 200
        assert server.ask("GET", "/monitoring/health/ready/", port=port).status == 503
    with server.wire(timeout=20) as wire:
        wire.request("GET", "/api/v1/uploads", **ann.fields())
        away = wire.answer()
    assert away.status == 503 and "retry-after" in away.fields, away
    assert door.url("x") not in away.body.decode() and "127.0.0.1" not in away.body.decode()
    door.open()
    wait_ready(server, 200, 15)
    until(lambda: ann.get("/api/v1/uploads").status == 200, "requests work again")
    assert ann.upload((HEADER + rows(5)).encode()).status == 201
