"""SIGTERM: what is under way is finished, nothing new is begun, and the server ends on its own."""
import signal
import time

import psycopg2
import pytest
from harness import HEADER, Server, add_person, claims, request, rows, sql, until, url


@pytest.fixture()
def own(database):
    """A server that the test stops itself."""
    server = Server(database, drain_seconds=10)
    try:
        yield server.start()
    finally:
        server.kill()


def draining(server):
    server.process.send_signal(signal.SIGTERM)
    until(lambda: '"draining"' in server.log(), "the server drains")


def test_upload_in_flight_is_finished(own):
    ann = add_person(own, "ann1")
    before = claims(own.database)
    data = (HEADER + rows(300_000, "G")).encode()
    half = len(data) // 2
    with own.wire(timeout=30) as wire:
        wire.send(ann.upload_head(len(data)) + data[:half])
        until(lambda: claims(own.database) > before, "the first piece is committed", 30)
        draining(own)
        wire.send(data[half:])
        got = wire.answer()
        assert got.status == 201 and got.json["accepted_rows"] == 300_000, got
        assert got.fields["connection"] == "close"
        assert wire.rest() == b""
    assert own.process.wait(10) == 0
    assert claims(own.database) == before + 300_000


def test_idle_connections_do_not_hold_it_up(own):
    wires = [own.wire() for _ in range(20)]
    for wire in wires[:10]:
        wire.request("GET", "/health/")
        wire.answer()
    begun = time.monotonic()
    draining(own)
    assert own.process.wait(15) == 0
    assert time.monotonic() - begun < 5
    for wire in wires:
        assert wire.rest() == b""
        wire.socket.close()


def test_half_a_request_does_not_hold_it_up_for_ever(own):
    """A stalled upload and half a head: over by drain_seconds at the latest."""
    ann = add_person(own, "ann2")
    with own.wire() as upload, own.wire() as head:
        upload.send(ann.upload_head(1000) + b"payer,")
        head.send(b"GET /hea")
        draining(own)
        assert own.process.wait(15) == 0


def test_not_ready_while_draining(own):
    ann = add_person(own, "ann3")
    until(lambda: own.ask("GET", "/monitoring/health/ready/").status == 200, "ready")
    with own.wire() as wire:
        wire.send(ann.upload_head(1000) + b"payer,")
        until(lambda: sql(own.database, "SELECT 1 FROM payerwatch.upload WHERE status = 'open'"), "the upload is begun")
        draining(own)
        got = own.ask("GET", "/monitoring/health/ready/", port=own.health_port)
        assert got.status == 503, "at once, not at the next look"
        assert own.ask("GET", "/monitoring/health/live/", port=own.health_port).status == 200
    assert own.process.wait(15) == 0


@pytest.mark.parametrize("second", [signal.SIGTERM, signal.SIGINT])
def test_answer_in_flight(own, second):
    """A request read before the signal is answered, with Connection: close; a second signal is no crash."""
    ann = add_person(own, "ann4")
    blocker = psycopg2.connect(url(own.database))
    blocker.cursor().execute("LOCK TABLE payerwatch.session IN ACCESS EXCLUSIVE MODE")
    with own.wire() as wire:
        wire.send(request("GET", "/api/v1/uploads", **ann.fields()))
        until(lambda: sql(own.database, "SELECT 1 FROM pg_stat_activity WHERE usename = 'payerwatch_server' AND wait_event_type = 'Lock' "
                          "AND datname = current_database()"), "the request is worked on")
        draining(own)
        own.process.send_signal(second)
        blocker.close()
        got = wire.answer()
        assert got.status == 200 and got.fields["connection"] == "close", got
    assert own.process.wait(15) == 0
