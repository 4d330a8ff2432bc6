"""After any error nothing of what follows is taken for a request, whether it comes along or later."""
import cases
import pytest
from harness import Closed, request

SETTINGS = {"head_seconds": 1, "body_seconds": 1, "body_limit": 65536}
TRAP = b"GET /ping/ HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: smuggled\r\n\r\n"


def assert_one_answer(got):
    assert got.count(b"HTTP/1.1 ") == 1 and b"smuggled" not in got, got


@pytest.mark.parametrize("name", cases.REFUSED)
def test_refused_then_silence(server, name):
    data, _ = cases.REFUSED[name]
    for late in (False, True):
        with server.wire() as wire:
            try:
                wire.send(data if late else data + TRAP * 3)
                first = wire.answer()
                if late:
                    wire.send(TRAP)
            except (BrokenPipeError, ConnectionResetError, Closed):
                assert late, "no answer at all"
            assert first.fields.get("x-request-id") != "smuggled"
            assert wire.rest() == b"", "an answer to what came after an error"
        if name in ("LF line ends", "CR line ends"):
            break


def test_trap_in_a_body(server):
    """A body that looks like requests, at every offset where a reader of 4 kB or 64 kB might start anew."""
    for offset in (0, 4096, 16384, 65536 - len(TRAP)):
        payload = b"x" * offset + TRAP
        for path in ("/api/v1/session", "/nowhere", "/health/", "/api/v1/uploads", "/api/v1/alerts/1/judgment"):
            with server.wire() as wire:
                try:
                    wire.send(request("POST", path, payload, Content_Type="foo"))
                    got = wire.answer()
                except (BrokenPipeError, ConnectionResetError):
                    pytest.fail("reset before the answer")
                assert 400 <= got.status < 500 and got.fields.get("x-request-id") != "smuggled", got
                if got.fields["connection"] == "close":
                    assert wire.rest() == b""
                else:
                    wire.send(cases.get(b"X-Request-Id: mine\r\n"))
                    assert wire.answer().fields["x-request-id"] == "mine"
                    wire.send(cases.get(b"Connection: close\r\nX-Request-Id: last\r\n"))
                    assert wire.answer().fields["x-request-id"] == "last"
                    assert wire.rest() == b""


def test_trap_in_a_body_over_the_limit(server):
    """413 for 65 kB, and the rest is read away, not parsed."""
    for size in (66000, 200000, 3_000_000):
        with server.wire() as wire:
            try:
                wire.send(request("POST", "/api/v1/session", (TRAP * (size // len(TRAP) + 1))[:size], Content_Type="application/json"))
            except (BrokenPipeError, ConnectionResetError):
                pass
            assert_one_answer(wire.rest())


def test_trap_in_a_refused_upload(server):
    """No session: 401 at once; the body is no request."""
    with server.wire() as wire:
        wire.send(request("POST", "/api/v1/uploads", TRAP * 500, Content_Type="text/csv"))
        got = wire.rest()
        assert got.startswith(b"HTTP/1.1 401")
        assert_one_answer(got)


def test_trap_in_trailers_and_extensions(server):
    data = cases.chunks(b"3;x=" + b"GET /ping/ HTTP/1.1" + b"\r\nabc\r\n0\r\n" + b"Host: other\r\nContent-Length: 50\r\nX-Request-Id: smuggled\r\n\r\n")
    with server.wire() as wire:
        wire.send(data + cases.get(b"X-Request-Id: mine\r\nConnection: close\r\n"))
        got = wire.rest()
        assert b"smuggled" not in got, "a trailer became a field"
        assert 1 <= got.count(b"HTTP/1.1 ") <= 2


def test_get_with_a_body(server):
    """A GET's body is a body."""
    for route in ("/health/", "/nowhere"):
        with server.wire() as wire:
            wire.send(request("GET", route, TRAP) + cases.get(b"X-Request-Id: mine\r\nConnection: close\r\n"))
            got = wire.rest()
            assert b"smuggled" not in got
            assert got.count(b"HTTP/1.1 ") in (1, 2)


def test_timeout_then_silence(server):
    """408 for half a head or half a body; the other half is not a request."""
    for half in (b"GET /health/ HTTP/1.1\r\nHost: local", request("POST", "/api/v1/session", Content_Length="500")):
        with server.wire() as wire:
            wire.send(half)
            assert wire.answer().status == 408
            try:
                wire.send(b"\r\n\r\n" + TRAP)
            except (BrokenPipeError, ConnectionResetError):
                pass
            assert wire.rest() == b""
