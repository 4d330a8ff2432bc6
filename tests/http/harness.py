"""What the HTTP and fault tests share: databases, servers, and two clients (raw bytes, and one with a session)."""
import itertools
import json
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
import urllib.parse

import psycopg2
from wire import Closed, Wire, chunked, request  # noqa: F401

ROOT = pathlib.Path(os.environ.get("PAYERWATCH_ROOT", pathlib.Path(__file__).resolve().parents[2]))
PROGRAM = ROOT / "build" / "payerwatchd"
CLAIMGEN = ROOT / "build" / "payerwatch-claimgen"
HEADER = "claim_ref,payer,cpt,submitted_date,decided_date,outcome,billed_amount,notes\n"
_numbers = itertools.count(1)


def until(condition, what, seconds=10.0):
    """Polls until the condition holds and returns what it gave; fails at the deadline."""
    deadline = time.monotonic() + seconds
    while True:
        got = condition()
        if got:
            return got
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.02)


def url(database, user="postgres"):
    text = subprocess.run([ROOT / "tools" / "cluster.sh", "url", database], check=True, capture_output=True, text=True).stdout.strip()
    return text.replace("user=postgres", f"user={user}")


def sql(database, statement, *parameters):
    """Rows of a statement, run as superuser."""
    connection = psycopg2.connect(url(database))
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute(statement, parameters or None)
            return cursor.fetchall() if cursor.description else []
    finally:
        connection.close()


def one(database, statement, *parameters):
    return sql(database, statement, *parameters)[0][0]


def make_database(template="payerwatch"):
    name = f"pwhttp_{os.getpid()}_{next(_numbers)}"
    sql("postgres", f"CREATE DATABASE {name}" + (f" TEMPLATE {template}" if template else ""))
    return name


def drop_database(name):
    sql("postgres", f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """A payerwatchd on free ports. Settings are given as head_seconds=2 and so on."""

    def __init__(self, name, **settings):
        self.database, self.port, self.health_port = name, free_port(), free_port()
        self.folder = tempfile.TemporaryDirectory(prefix="pwhttp-")
        self.log_path = pathlib.Path(self.folder.name) / "log"
        values = {"listen": f"127.0.0.1:{self.port}", "health_listen": f"127.0.0.1:{self.health_port}",
                  "database": url(name, "payerwatch_server"), "head_seconds": 2, "body_seconds": 2, "idle_seconds": 5,
                  "write_seconds": 3, "drain_seconds": 5, "analyze_seconds": 0, **settings}
        self.environment = {**{k: v for k, v in os.environ.items() if not k.startswith("PAYERWATCH_")},
                            **{"PAYERWATCH_" + k.upper(): str(v) for k, v in values.items()}}
        self.process = None

    def start(self):
        self.out_path = pathlib.Path(self.folder.name) / "out"
        with open(self.out_path, "wb") as out, open(self.log_path, "ab") as log:
            self.process = subprocess.Popen([PROGRAM], env=self.environment, stdout=out, stderr=log, cwd=self.folder.name)
        until(lambda: self.process.poll() is not None or self.is_healthy(), "the server answers", 20)
        assert self.process.poll() is None, f"the server ended with {self.process.returncode}: {self.log()[-500:]}"
        return self

    def is_healthy(self):
        try:
            return self.ask("GET", "/health/").status == 200
        except OSError:
            return False

    def wire(self, port=None, timeout=10.0):
        return Wire(("127.0.0.1", port or self.port), timeout)

    def ask(self, method, target, body=b"", port=None, **fields):
        with self.wire(port) as wire:
            wire.request(method, target, body, Connection="close", **fields)
            return wire.answer(method == "HEAD")

    def log(self):
        return self.log_path.read_text(errors="replace")

    def log_lines(self):
        return [json.loads(line) for line in self.log().splitlines() if line]

    def open_files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/statm").read_text().split()
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")

    def stop(self, seconds=15):
        """Drains; the exit status must be 0."""
        assert self.process.poll() is None, f"the server had ended with {self.process.returncode}: {self.log()[-500:]}"
        self.process.send_signal(signal.SIGTERM)
        try:
            assert self.process.wait(seconds) == 0, f"exit status {self.process.returncode}: {self.log()[-500:]}"
        finally:
            self.kill()

    def kill(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()


class Person:
    """A client with a session."""

    def __init__(self, server, login, password):
        self.server, self.login, self.password, self.cookie, self.csrf = server, login, password, "", ""

    def log_in(self):
        body = json.dumps({"login": self.login, "password": self.password}).encode()
        got = self.server.ask("POST", "/api/v1/session", body, Content_Type="application/json")
        if got.status in (200, 201):
            self.cookie = got.fields["set-cookie"].split(";")[0]
            self.csrf = got.json["csrf_token"]
        return got

    def fields(self, **more):
        return {"Cookie": self.cookie, "X-CSRF-Token": self.csrf, **more}

    def get(self, target, **more):
        return self.server.ask("GET", target, **self.fields(**more))

    def post(self, target, what, **more):
        return self.server.ask("POST", target, json.dumps(what).encode(), **self.fields(Content_Type="application/json", **more))

    def upload(self, data, filename="claims.csv", **more):
        target = "/api/v1/uploads?" + urllib.parse.urlencode({"filename": filename})
        return self.server.ask("POST", target, data, **self.fields(Content_Type="text/csv", **more))

    def upload_head(self, length, **more):
        """The head of an upload whose body comes by hand."""
        return request("POST", "/api/v1/uploads?filename=claims.csv",
                       **self.fields(Content_Type="text/csv", Content_Length=str(length), **more))


def add_person(server, login="ann", customer="acme", role="analyst"):
    """Adds the person, and the customer if there is none of that name; returns it logged in."""
    if not sql(server.database, "SELECT 1 FROM payerwatch.customer WHERE name = %s", customer):
        sql(server.database, "SELECT payerwatch.customer_add(%s)", customer)
    forgive(server.database)
    person = Person(server, login, one(server.database, "SELECT payerwatch.user_add(%s, %s, %s)", login, customer, role))
    got = person.log_in()
    assert got.status in (200, 201), got
    return person


def forgive(database):
    """Takes back the throttle that other tests' failed log-ins from this address have earned."""
    sql(database, "DELETE FROM payerwatch.login_failure")


def rows(count, prefix="C", start=1):
    """Good CSV rows. Each is about 70 bytes."""
    return "".join(f"{prefix}{n:07},Aetna,99213,2026-03-{n % 28 + 1:02},2026-04-{n % 28 + 1:02},"
                   f"{'DENIED' if n % 7 == 0 else 'PAID'},{100 + n % 50}.00,ok\n" for n in range(start, start + count))


def claims(database):
    return one(database, "SELECT count(*) FROM payerwatch.claim")
