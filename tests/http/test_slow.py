"""Clients that are slow, stalled, greedy or many: each costs only itself."""
import selectors
import socket
import time

import cases
import pytest
from harness import Closed, Server, Wire, request, until

SETTINGS = {"head_seconds": 1, "body_seconds": 1, "idle_seconds": 3, "write_seconds": 2}
LARGE = b"GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n"
MIB = 1 << 20


def quick(server):
    begun = time.monotonic()
    assert server.is_healthy()
    return time.monotonic() - begun


@pytest.mark.parametrize("first", [b"", cases.get()], ids=["first request", "second request"])
def test_slow_head(server, first):
    """A head that arrives byte by byte has its time as a whole, then 408."""
    with server.wire() as wire:
        if first:
            wire.send(first)
            wire.answer()
        begun = time.monotonic()
        data = cases.get(b"X-A: " + b"a" * 1000 + b"\r\n")
        wire.socket.settimeout(0.05)
        for byte in data:
            try:
                wire.send(bytes([byte]))
                if wire.socket.recv(1, socket.MSG_PEEK):
                    break
            except TimeoutError:
                continue
        wire.socket.settimeout(10)
        got = wire.answer()
        assert got.status == 408 and got.fields["connection"] == "close", got
        assert 0.5 < time.monotonic() - begun < 4
        assert wire.rest() == b""


def test_slow_head_after_head(server):
    """The 408 after a HEAD request has its body."""
    with server.wire() as wire:
        wire.send(cases.get(method=b"HEAD"))
        wire.answer(to_head=True)
        wire.send(b"GET /he")
        assert wire.answer().json["status"] == 408


def test_slow_body(server):
    with server.wire() as wire:
        begun = time.monotonic()
        wire.send(request("POST", "/api/v1/session", Content_Length="500", Content_Type="application/json") + b"{")
        assert wire.answer().status == 408
        assert 0.5 < time.monotonic() - begun < 4


def test_stalled_upload(server, ann):
    """An upload that stops in the middle is ended; it must not hold its worker and its connection for ever."""
    with server.wire() as wire:
        wire.send(ann.upload_head(10000) + b"claim_ref,payer\n")
        assert wire.answer().status == 408
    assert ann.upload(b"", filename="next.csv").status == 422, "the next upload is worked on"


def test_idle_connection_is_closed_without_a_word(server):
    with server.wire() as wire:
        begun = time.monotonic()
        assert wire.rest() == b""
        assert time.monotonic() - begun < 6


def test_half_closed_client_gets_its_answer(server, ann):
    for target in ("/health/", "/api/v1/openapi.json", "/api/v1/uploads"):
        with server.wire() as wire:
            wire.request("GET", target, **ann.fields())
            wire.socket.shutdown(socket.SHUT_WR)
            assert wire.answer().status == 200
            assert wire.rest() == b""


def stall(server, count, data, receive_buffer=4096):
    """Clients that ask and never read; what they could send until the server stopped reading."""
    wires = []
    for _ in range(count):
        wire = Wire(("127.0.0.1", server.port), 0.5, receive_buffer)
        try:
            wire.send(data)
        except (TimeoutError, BrokenPipeError, ConnectionResetError):
            pass
        wires.append(wire)
    return wires


def test_stalled_readers_burn_nothing(server):
    """20 clients do not read their answers: others are served at once, and the server sleeps."""
    wires = stall(server, 20, LARGE * 400)
    try:
        assert max(quick(server) for _ in range(50)) < 1
        used, begun = server.cpu_seconds(), time.monotonic()
        until(lambda: time.monotonic() - begun > 1, "a second of measurement")
        assert server.cpu_seconds() - used < 0.3, "CPU while nothing moves"
    finally:
        for wire in wires:
            wire.socket.close()


def test_stalled_reader_is_dropped(server):
    """write_seconds without progress, and the connection is gone."""
    files = server.open_files()
    wires = stall(server, 1, LARGE * 2000)
    try:
        until(lambda: server.open_files() <= files, "the connection of a client that does not read is dropped", 10)
    finally:
        wires[0].socket.close()


def test_unread_answers_are_bounded(database):
    """Two clients pipeline 100,000 requests for a large answer and read none: the server stops reading, its memory stays.
    On a server of its own, whose memory nobody else has grown."""
    server = Server(database, write_seconds=30, idle_seconds=30).start()
    try:
        before = most = server.memory()
        wires = stall(server, 2, LARGE * 100_000)
        begun = time.monotonic()
        while time.monotonic() - begun < 2:
            most = max(most, server.memory())
            quick(server)
        for wire in wires:
            wire.socket.close()
        assert most - before < 64 * MIB, f"{(most - before) >> 20} MiB for two clients' unread answers"
    finally:
        server.kill()


@pytest.mark.parametrize("target", ["/ping/", "/nowhere", "/api/v1/openapi.json", "/api/v1/session"])
def test_pipelined_flood(server, target):
    """20,000 requests in a row on one connection are answered one by one; depth costs no stack."""
    count = 20_000 if target != "/api/v1/openapi.json" else 2000
    data = b"GET %s HTTP/1.1\r\nHost: x\r\n\r\n" % target.encode() * (count - 1)
    data += b"GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" % target.encode()
    answers, sent, tail = 0, 0, b""
    with server.wire() as wire, selectors.DefaultSelector() as selector:
        wire.socket.setblocking(False)
        selector.register(wire.socket, selectors.EVENT_READ | selectors.EVENT_WRITE)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            (_, events), = selector.select(10) or [(None, 0)]
            assert events, "neither readable nor writable for 10 s"
            try:
                if events & selectors.EVENT_WRITE and sent < len(data):
                    sent += wire.socket.send(data[sent:sent + 262144])
                    if sent == len(data):
                        selector.modify(wire.socket, selectors.EVENT_READ)
                if events & selectors.EVENT_READ:
                    got = wire.socket.recv(MIB)
                    if not got:
                        break
                    tail += got
                    answers += tail.count(b"HTTP/1.1 ")
                    tail = tail[-8:]
            except ConnectionResetError:
                break
    assert answers == count and sent == len(data)


@pytest.mark.parametrize("closing", [False, True], ids=["keep-alive", "half-closed"])
def test_slow_reader_gets_everything(server, closing):
    """A reader that is slow but never stalls gets every byte, though it takes longer than idle_seconds and write_seconds,
    and also when it closes its sending side while answers still come."""
    count, seconds = 1500, 6
    with Wire(("127.0.0.1", server.port), 10, 4096) as wire:
        wire.send(LARGE * (count - 1) + request("GET", "/api/v1/openapi.json", **({"Connection": "close"} if closing else {})))
        if closing:
            wire.socket.recv(10, socket.MSG_PEEK)
            wire.socket.shutdown(socket.SHUT_WR)
        begun, answers = time.monotonic(), 0
        told = ""
        try:
            while answers < count:
                told = wire.answer().fields["connection"]
                answers += 1
                at = begun + answers * seconds / count
                until(lambda: time.monotonic() >= at, "the pace of the reader")
        except Closed:
            pass
        assert answers == count, f"cut off after {answers} of {count} answers and {time.monotonic() - begun:.1f} s, last was {told}, {len(wire.buffer)} bytes of the next"


def test_bursts(server):
    """No wake-up is lost: of 64 connections at once all are answered within a second, round after round."""
    for burst in range(60):
        begun = time.monotonic()
        wires = [server.wire(timeout=5) for _ in range(64)]
        for n, wire in enumerate(wires):
            wire.request("GET", "/health/", X_Request_Id=f"b{burst}-{n}")
        for n, wire in enumerate(wires):
            assert wire.answer().fields["x-request-id"] == f"b{burst}-{n}"
            wire.socket.close()
        assert time.monotonic() - begun < 1, f"burst {burst}"
