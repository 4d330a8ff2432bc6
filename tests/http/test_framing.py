"""How requests are told from each other: what is refused, what is taken, and in which order it is answered."""
import cases
import pytest
from harness import Closed, chunked, request

SETTINGS = {"head_seconds": 1, "body_seconds": 1, "body_limit": 65536}
OK = cases.get()


@pytest.mark.parametrize("name", cases.REFUSED)
def test_refused(server, name):
    data, statuses = cases.REFUSED[name]
    with server.wire() as wire:
        wire.send(data)
        got = wire.answer()
        assert got.status in statuses, got
        assert got.fields["content-type"] == "application/problem+json", got
        assert got.json["status"] == got.status and got.json["type"] and got.json["title"], got
        assert got.fields["connection"] == "close", got
        assert wire.rest() == b"", "one answer, then the end"


@pytest.mark.parametrize("name, data", {
    "plain": OK,
    "leading CRLF": b"\r\n" + OK,
    "two leading CRLF": b"\r\n\r\n" + OK,
    "no slash at the end": cases.get(target=b"/health"),
    "query": cases.get(target=b"/health/?a=1&b=%41+c&&=&x"),
    "escaped letter": cases.get(target=b"/%68ealth/"),
    "64 fields": cases.get(b"".join(b"X-%d: a\r\n" % n for n in range(63))),
    "value of 8 kB": cases.get(b"X-A: " + b"a" * 8000 + b"\r\n"),
    "empty value": cases.get(b"X-A:\r\n"),
    "blanks around a value": cases.get(b"X-A: \t a \t \r\n"),
    "empty Host": cases.get(host=b"Host:\r\n"),
    "odd cookies": cases.get(b"Cookie: foo\r\nCookie: ;;=;a=b; =c\r\n"),
    "odd Accept and Cache-Control": cases.get(b"Accept: foo\r\nCache-Control: foo\r\nDate: x\r\nContent-Type: foo\r\n"),
    "UTF-8 in a value": cases.get("X-A: é\r\n".encode()),
    "Content-Length 0": cases.get(b"Content-Length: 0\r\n"),
}.items(), ids=lambda v: v if isinstance(v, str) else "")
def test_taken(server, name, data):
    with server.wire() as wire:
        wire.send(data)
        got = wire.answer()
        assert got.status == 200 and got.json["status"] == "healthy", got
        wire.send(OK)
        assert wire.answer().status == 200, "the connection goes on"


def login(body, **fields):
    return request("POST", "/api/v1/session", body, Content_Type="application/json", **fields)


UNKNOWN = b'{"login":"nobody","password":"none"}'


@pytest.mark.parametrize("pieces", [[UNKNOWN], [UNKNOWN[:1], UNKNOWN[1:]], [bytes([b]) for b in UNKNOWN]], ids=["1", "2", "bytes"])
@pytest.mark.parametrize("style", ["chunked", "length"])
def test_body_in_pieces(server, style, pieces):
    """However the body is cut, it is the same body: an unknown person, 401."""
    with server.wire() as wire:
        if style == "length":
            wire.send(login(UNKNOWN)[:-len(UNKNOWN)])
            for piece in pieces:
                wire.send(piece)
        else:
            wire.send(login(b"", Transfer_Encoding="chunked").replace(b"Content-Length: 0\r\n", b""))
            for piece in pieces:
                wire.send(b"%X;ext=1\r\n%s\r\n" % (len(piece), piece))
            wire.send(b"0\r\nX-Trailer: 1\r\n\r\n")
        assert wire.answer().status in (401, 429)
        wire.send(OK)
        assert wire.answer().status == 200


def test_head_byte_by_byte(server):
    with server.wire() as wire:
        for byte in OK + OK:
            wire.send(bytes([byte]))
        assert wire.answer().status == 200
        assert wire.answer().status == 200


def test_http_1_0(server):
    with server.wire() as wire:
        wire.send(b"GET /health/ HTTP/1.0\r\n\r\n")
        got = wire.answer()
        assert got.status == 200 and got.fields["connection"] == "close"
        assert wire.rest() == b""
    with server.wire() as wire:
        wire.send(b"GET /health/ HTTP/1.0\r\nConnection: keep-alive\r\n\r\n" + OK)
        assert wire.answer().fields["connection"] == "keep-alive"
        assert wire.answer().status == 200


def test_connection_close(server):
    with server.wire() as wire:
        wire.send(cases.get(b"Connection: close\r\n") + cases.get(b"X-Request-Id: second\r\n"))
        assert wire.answer().status == 200
        assert wire.rest() == b"", "what follows Connection: close is not answered"


def test_pipelining_keeps_the_order(server, ann):
    """Quick and slow routes mixed: answers leave in the order of the requests, each with its own request id."""
    targets = ["/health/", "/api/v1/session", "/nowhere", "/api/v1/uploads", "/ping/"] * 12
    with server.wire() as wire:
        wire.send(b"".join(request("GET", t, **ann.fields(X_Request_Id=f"p{n}")) for n, t in enumerate(targets)))
        for n, target in enumerate(targets):
            got = wire.answer()
            assert got.fields["x-request-id"] == f"p{n}", (n, got)
            assert got.status == (404 if target == "/nowhere" else 200), got


def test_pipelined_then_half_closed(server):
    """A client that sends three requests and then FIN gets three answers, or is told with Connection: close where it ended."""
    import socket
    with server.wire() as wire:
        wire.send(OK * 3)
        wire.socket.shutdown(socket.SHUT_WR)
        told = False
        for n in range(3):
            try:
                got = wire.answer()
            except Closed:
                break
            assert not told, "an answer after Connection: close"
            told = got.fields["connection"] == "close"
        assert n == 2 or told


def test_head_request(server):
    """HEAD has the fields of GET and no body, also when it fails, and the connection stays in step."""
    with server.wire() as wire:
        wire.send(cases.get(method=b"HEAD") + cases.get(method=b"HEAD", target=b"/nowhere") + OK)
        first = wire.answer(to_head=True)
        assert first.status == 200 and int(first.fields["content-length"]) > 0
        assert wire.answer(to_head=True).status == 404
        last = wire.answer()
        assert last.status == 200 and last.json["status"] == "healthy"


def test_head_then_malformed(server):
    """An error after a HEAD has its body again."""
    with server.wire() as wire:
        wire.send(cases.get(method=b"HEAD"))
        wire.answer(to_head=True)
        wire.send(cases.get(b"X A: 1\r\n"))
        got = wire.answer()
        assert got.status == 400 and got.json["status"] == 400


def test_expect_continue(server):
    with server.wire() as wire:
        wire.send(login(UNKNOWN, Expect="100-continue")[:-len(UNKNOWN)])
        assert wire.answer().status == 100
        wire.send(UNKNOWN)
        assert wire.answer().status in (401, 429)


def test_expect_continue_refused(server):
    """No session: 401, whether the body is asked for or not, and then the end."""
    with server.wire() as wire:
        wire.send(request("POST", "/api/v1/uploads", Expect="100-continue", Content_Length="1000000", Content_Type="text/csv"))
        got = wire.answer()
        if got.status == 100:
            got = wire.answer()
        assert got.status == 401 and got.fields["connection"] == "close"
        assert wire.rest() == b""


def test_body_limit(server):
    """Announced or not, a body over the limit is 413; the limit is said."""
    too_long = b"x" * 70000
    for data in (login(too_long), login(b"", Transfer_Encoding="chunked").replace(b"Content-Length: 0\r\n", b"") + chunked(too_long, 1000)):
        with server.wire() as wire:
            wire.send(data)
            assert wire.answer().status == 413
            assert wire.rest() == b""


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "FOO"])
def test_other_methods(server, method):
    with server.wire() as wire:
        wire.request(method, "/health/", X_Secret="not-to-be-echoed")
        got = wire.answer()
        assert got.status in (400, 405, 501), got
        assert b"not-to-be-echoed" not in got.body + got.raw_head
        if got.status == 405:
            assert "GET" in got.fields["allow"]


def test_two_blank_lines_only_never_answered(server):
    """Blank lines are no request: nothing to answer, and they do not keep a connection for ever."""
    with server.wire() as wire:
        wire.send(b"\r\n" * 1000)
        wire.send(OK)
        assert wire.answer().status == 200
