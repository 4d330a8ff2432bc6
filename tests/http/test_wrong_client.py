"""Answers reach who asked. Most clients hang up 0-2 ms after asking, so their socket numbers are used again at once;
the others check that each answer is their own."""
import os
import random
import threading
import time

from harness import add_person

# Tens of thousands hang up a second: the limit of connections is not what is tested here.
SETTINGS = {"connection_limit": 50000}
CHECKED = 50_000
SECONDS = 60


def client(server, seed, cookie, wanted, tally, until):
    """Runs in a forked process of its own; writes "checked wrong lost" to the pipe."""
    dice = random.Random(seed)
    checked = wrong = lost = number = 0
    paths = ["/health/", "/ping/", "/api/v1/openapi.json", "/nowhere", "/api/v1/session"]
    while checked < wanted and time.monotonic() < until:
        wire = server.wire(timeout=10)
        try:
            if dice.random() < 0.6:
                for _ in range(dice.randint(1, 3)):
                    number += 1
                    wire.request("GET", dice.choice(paths), X_Request_Id=f"gone-{seed}-{number}", Cookie=cookie)
                time.sleep(dice.random() * 0.002)  # the fault that is tested, not a wait
                wire.hang_up() if dice.random() < 0.5 else wire.socket.close()
                continue
            opened = time.monotonic()
            for turn in range(dice.randint(1, 40)):
                number += 1
                asked = time.monotonic()
                mine = f"stay-{seed}-{number}"
                path = dice.choice(paths)
                wire.request("GET", path, X_Request_Id=mine, Cookie=cookie)
                got = wire.answer()
                checked += 1
                right = {"/nowhere": b'"status":404', "/api/v1/session": b'"login"', "/api/v1/openapi.json": b'"openapi"'}
                seen = got.fields.get("x-request-id") or (got.json.get("request_id") if got.status >= 400 else None)
                if (seen != mine and got.status != 503) or (got.status != 503 and right.get(path, b'"healthy"') not in got.body):
                    wrong += 1
        except Exception as error:
            lost += 1
            now = time.monotonic()
            print(f"lost: {error!r} on request {turn} {path} of the connection, {now - opened:.3f} s after it was opened, "
                  f"{now - asked:.3f} s after asking", flush=True)
        finally:
            wire.socket.close()
    os.write(tally, f"{checked} {wrong} {lost}\n".encode())


def test_no_answer_reaches_a_stranger(server):
    ann = add_person(server)
    read, write = os.pipe()
    clients, until = 8, time.monotonic() + SECONDS
    children = []
    for seed in range(clients):
        pid = os.fork()
        if pid == 0:
            try:
                client(server, seed, ann.cookie, CHECKED // clients, write, until)
            finally:
                os._exit(0)
        children.append(pid)
    os.close(write)
    for pid in children:
        os.waitpid(pid, 0)
    with os.fdopen(read) as pipe:
        tallies = [tuple(map(int, line.split())) for line in pipe]
    assert len(tallies) == clients
    checked, wrong, lost = (sum(t[i] for t in tallies) for i in range(3))
    assert wrong == 0, f"{wrong} wrong of {checked}"
    assert checked >= CHECKED, f"only {checked} answers in {SECONDS} s"
    assert lost == 0, f"{lost} connections broke or waited in vain"


def asker(server, seed, tally, until):
    """Asks on ever new connections while others hang up; an answer that takes 3 s is none."""
    dice = random.Random(seed)
    answered = lost = 0
    while time.monotonic() < until:
        with server.wire(timeout=3) as wire:
            if dice.random() < 0.6:
                wire.send(b"GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n")
                time.sleep(dice.random() * 0.002)
                if dice.random() < 0.5:
                    wire.hang_up()
                continue
            wire.request("GET", "/ping/")
            try:
                wire.answer()
                answered += 1
            except Exception:
                lost += 1
    os.write(tally, f"{answered} {lost}\n".encode())


def test_no_request_is_swallowed(server):
    """A new connection that gets the number of one that has just gone is answered like any other."""
    read, write = os.pipe()
    children, until = [], time.monotonic() + 12
    for seed in range(8):
        pid = os.fork()
        if pid == 0:
            try:
                asker(server, seed, write, until)
            finally:
                os._exit(0)
        children.append(pid)
    os.close(write)
    for pid in children:
        os.waitpid(pid, 0)
    with os.fdopen(read) as pipe:
        tallies = [tuple(map(int, line.split())) for line in pipe]
    assert len(tallies) == 8
    answered, lost = sum(t[0] for t in tallies), sum(t[1] for t in tallies)
    assert lost == 0 and answered > 1000, f"{lost} requests read and never answered, {answered} answered"


def test_silence_on_new_connections(server):
    """Nobody gets an answer without asking, while others hang up in the middle of theirs."""
    stop = threading.Event()

    def rude():
        while not stop.is_set():
            wire = server.wire()
            wire.send(b"GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 3)
            wire.socket.close()

    threads = [threading.Thread(target=rude) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        end = time.monotonic() + 4
        while time.monotonic() < end:
            with server.wire(timeout=5) as wire:
                wire.socket.settimeout(0.003)
                try:
                    assert wire.socket.recv(10) == b"", "bytes nobody asked for"
                except TimeoutError:
                    pass
                wire.socket.settimeout(5)
                wire.request("GET", "/ping/", X_Request_Id="mine")
                got = wire.answer()
                assert got.fields.get("x-request-id") == "mine", got
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def test_no_descriptor_is_leaked(server):
    from harness import until
    before = server.open_files()
    for n in range(300):
        wire = server.wire()
        wire.send(b"GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" if n % 2 else b"GET /he")
        wire.hang_up() if n % 3 else wire.socket.close()
    until(lambda: server.open_files() <= before + 5, "descriptors are given back", 10)
