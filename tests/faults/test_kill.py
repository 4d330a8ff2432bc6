"""kill -9 of the backend, of the server and of the client in the middle of an upload: nothing of the broken piece stays,
nobody falls into a crash loop, the next upload works, no core file holds claims."""
import os
import pathlib
import signal

import psycopg2
import pytest
from harness import HEADER, Closed, claims, one, rows, sql, until, url

ROWS = 300_000  # 17 MiB: two whole pieces and a rest
LOCK = 0x70617977  # the customers' advisory lock, semantics.md 4
BUSY = ("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND usename = 'payerwatch_server' "
        "AND state = 'active' AND query LIKE 'COPY payerwatch.claim_bytes%%'")


def data_of(prefix):
    return (HEADER + rows(ROWS, prefix)).encode()


class Upload:
    """An upload whose first piece is committed and whose second is inside its COPY: it waits for the customer's lock,
    which is let go at the last moment."""

    def __init__(self, server, ann, data):
        self.database = server.database
        known = claims(self.database)
        customer = one(self.database, "SELECT customer_id FROM payerwatch.customer WHERE name = 'acme'")
        self.wire = server.wire(timeout=30)
        first = 9 << 20
        self.wire.send(ann.upload_head(len(data)) + data[:first])
        until(lambda: claims(self.database) > known, "the first piece is committed", 30)
        self.lock = psycopg2.connect(url(self.database))
        self.lock.autocommit = True
        self.cursor = self.lock.cursor()
        self.cursor.execute("SELECT pg_advisory_lock(%s, %s)", (LOCK, customer))
        self.wire.send(data[first:])
        self.backend = until(lambda: sql(self.database, BUSY), "the second piece is in its COPY")[0][0]

    def go(self):
        self.lock.close()


def consistent(database):
    """Every stored claim is counted by the upload that brought it, and nothing else is stored."""
    stored = dict(sql(database, "SELECT upload_id, count(*) FROM payerwatch.claim GROUP BY 1"))
    counted = dict(sql(database, "SELECT upload_id, new_rows FROM payerwatch.upload WHERE new_rows > 0"))
    assert stored == counted
    decided = one(database, "SELECT count(*) FROM payerwatch.claim WHERE outcome IN ('PAID', 'PARTIAL', 'DENIED')")
    cells = one(database, "SELECT sum(paid_claims + partial_claims + denied_claims) FROM payerwatch.decide_day")
    assert cells == decided, "the rollups follow"


def no_core_files(cluster, server):
    for folder in (cluster.data, os.getcwd(), server.folder.name):
        cores = [f for f in pathlib.Path(folder).glob("core*") if f.is_file()]
        assert not cores, cores


def works_again(server, ann, data, count):
    until(lambda: server.ask("GET", "/monitoring/health/ready/").status == 200, "ready again", 30)
    until(lambda: ann.get("/api/v1/uploads").status == 200, "requests are answered again", 10)
    got = ann.upload(data)
    assert got.status == 201 and got.json["accepted_rows"] == ROWS, got
    assert claims(server.database) == count


@pytest.mark.parametrize("round_", [1, 2, 3])
def test_kill_backend(cluster, server, ann, round_):
    before, data = claims(server.database), data_of(f"K{round_}")
    upload = Upload(server, ann, data)
    upload.go()
    os.kill(upload.backend, signal.SIGKILL)
    got = upload.wire.answer()
    assert got.status == 503 and got.fields["content-type"] == "application/problem+json", got
    assert server.process.poll() is None
    can_connect()
    assert before < claims(server.database) < before + ROWS, "whole pieces only"
    consistent(server.database)
    works_again(server, ann, data, before + ROWS)
    consistent(server.database)
    no_core_files(cluster, server)


def can_connect():
    def try_it():
        try:
            return one("postgres", "SELECT 1")
        except psycopg2.OperationalError:
            return None
    return until(try_it, "PostgreSQL takes connections", 30)


@pytest.mark.parametrize("how", ["pg_terminate_backend", "pg_cancel_backend"])
def test_end_backend(server, ann, how):
    """Politely: a clear 503, and the upload can be sent again."""
    before, data = claims(server.database), data_of("T" if "term" in how else "C")
    upload = Upload(server, ann, data)
    sql(server.database, f"SELECT {how}(%s)", upload.backend)
    upload.go()
    got = upload.wire.answer()
    assert got.status == 503, got
    consistent(server.database)
    works_again(server, ann, data, before + ROWS)


def test_terminated_while_idle(server, ann):
    """Every pooled session is ended; nobody notices: reading requests are tried again."""
    for _ in range(5):
        ann.get("/api/v1/uploads")
        sql(server.database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'payerwatch_server' AND datname = current_database()")
        got = ann.get("/api/v1/uploads")
        assert got.status == 200, got


def test_kill_server(cluster, server, ann):
    before, data = claims(server.database), data_of("S")
    upload = Upload(server, ann, data)
    server.process.kill()
    server.process.wait()
    upload.go()
    with pytest.raises(Closed):
        upload.wire.answer()
    until(lambda: not sql(server.database, BUSY), "the orphaned COPY ends", 30)
    middle = claims(server.database)
    assert before < middle < before + ROWS
    consistent(server.database)
    no_core_files(cluster, server)
    server.start()
    assert ann.get("/api/v1/session").status == 200, "sessions live in the database"
    works_again(server, ann, data, before + ROWS)


def test_kill_client(server, ann):
    before, data = claims(server.database), data_of("L")
    child = os.fork()
    if child == 0:
        try:
            with server.wire() as wire:
                wire.send(ann.upload_head(len(data)) + data[:12 << 20])
                signal.pause()  # until it is killed
        finally:
            os._exit(0)
    until(lambda: claims(server.database) > before, "its first piece is committed", 30)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    until(lambda: not sql(server.database, BUSY) and "upload_broken_off" in server.log(), "the server gives the uploads up", 40)
    consistent(server.database)
    works_again(server, ann, data, before + ROWS)


def test_kill_backend_of_a_small_request(server, ann):
    """Three crashes of the database in a row under requests: 503 or 200, never a hang, and the server stays."""
    for _ in range(3):
        pid = sql(server.database, "SELECT pid FROM pg_stat_activity WHERE usename = 'payerwatch_server' LIMIT 1")
        if pid:
            os.kill(pid[0][0], signal.SIGKILL)
        assert {ann.get("/api/v1/uploads").status for _ in range(20)} <= {200, 503}
        can_connect()
    until(lambda: ann.get("/api/v1/uploads").status == 200, "all is well again", 15)
    assert server.process.poll() is None
