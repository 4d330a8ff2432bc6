"""The database moves: dumped and restored elsewhere, or a replica promoted in the middle of an upload. Every count is right
there, and every next step works."""
import contextlib
import io
import os
import shutil
import struct
import subprocess
import tempfile

import harness
import psycopg2
import pytest
from harness import HEADER, drop_database, make_database, one, rows, sql, until, url

COUNTS = ("claim", "claim_version", "upload", "upload_claim", "payer", "payer_spelling", "payer_alias", "payer_decision", "submit_day", "decide_day", "reason_day",
          "quality_report", "row_finding", "signal", "setting", "quality_setting", "phi_rule", "secret")


def counts(database):
    return {table: sql(database, f"SELECT count(*), md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) FROM payerwatch.{table} AS t")[0] for table in COUNTS}


def load(where, data, tmp_path, customer="moved", name="f.csv"):
    path = tmp_path / name
    path.write_text(data)
    done = subprocess.run([harness.ROOT / "build" / "payerwatchd", "load", path, "--database", where, "--customer", customer], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done
    return done.stdout


def next_steps(where, run, tmp_path):
    """A correction, a new claim, a discard, a decision, an analysis: what a day brings."""
    out = load(where, HEADER + rows(5, "A") + "NEW1,Elkstone Plan,99213,2026-03-04,2026-04-04,PAID,10.00,ok\n", tmp_path, name="next.csv")
    assert "1 new, 5 updated, 0 unchanged" in out
    upload = run("SELECT max(upload_id) FROM payerwatch.upload")[0][0]
    assert run("SELECT payerwatch.upload_discard(%s)", upload)[0][0] == 6
    run("SELECT payerwatch.mapping_decide('moved', 'Zenithal Trust', 'Elkstone Plan')")
    run("SELECT count(*) FROM payerwatch.analyze('moved', '2026-04-30')")
    cells = "SELECT vis_date, sum(denied_billed)::float8, sum(paid_billed)::float8, sum(denied_claims) FROM payerwatch.decide_day GROUP BY 1 ORDER BY 1"
    before = run(cells)
    run("SELECT payerwatch.refresh('moved', \"full\" => true)")
    assert run(cells) == before


def fill(database, tmp_path):
    sql(database, "SELECT payerwatch.customer_add('moved')")
    load(url(database), HEADER + rows(3000, "A") + "Z1,Zenithal Trust,99213,2026-03-04,2026-04-04,DENIED,10.00,ok\n", tmp_path)
    load(url(database), HEADER + rows(500, "A").replace("PAID", "DENIED") + "bad,,,,,,,\n", tmp_path, name="g.csv")
    sql(database, "SET payerwatch.customer = 'moved'; SELECT payerwatch.quality_rule_set('moved', 'R42', 5000)")


def run_at(where, statement, *parameters):
    connection = psycopg2.connect(where)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute("SET payerwatch.customer = 'moved'")
        cursor.execute(statement, parameters or None)
        got = cursor.fetchall()
    connection.close()
    return got


class Elsewhere:
    """Another PostgreSQL, in a folder of its own: a copy of the tests' one, or what it becomes."""

    def __init__(self, cluster, folder):
        self.cluster, self.folder, self.running = cluster, folder, None
        self.as_postgres = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
        if self.as_postgres:
            shutil.chown(folder, "postgres", "postgres")

    def run(self, program, *arguments):
        done = subprocess.run([*self.as_postgres, self.cluster.program(program), *arguments], timeout=120, cwd=self.folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr

    def copy(self, data, *options):
        source = dict(part.split("=") for part in url("postgres").split("?")[1].split("&"))
        self.run("pg_basebackup", "-h", source["host"], "-p", source["port"], "-U", "postgres", "-D", data, "-X", "stream", "-c", "fast", *options)

    def start(self, data):
        # its output goes to a file: a server that keeps a pipe open would be waited for
        subprocess.run([*self.as_postgres, self.cluster.program("pg_ctl"), "-D", data, "-w", "-l", "log", "-o", f"-k {self.folder} -p 5999 -c listen_addresses=''", "start"],
                       check=True, timeout=60, cwd=self.folder, stdout=subprocess.DEVNULL)
        self.running = data

    def stop(self, mode="fast"):
        if self.running:
            subprocess.run([*self.as_postgres, self.cluster.program("pg_ctl"), "-D", self.running, "-w", "-m", mode, "stop"], timeout=60, cwd=self.folder, capture_output=True)
        self.running = None

    def url(self, database):
        return f"postgresql:///{database}?host={self.folder}&port=5999&user=postgres"


@contextlib.contextmanager
def elsewhere(cluster):
    other = Elsewhere(cluster, tempfile.mkdtemp(prefix="pwelsewhere-"))
    try:
        yield other
    finally:
        other.stop("immediate")
        shutil.rmtree(other.folder, ignore_errors=True)


@pytest.mark.parametrize("form", ["custom", "plain"])
def test_dump_and_restore(cluster, tmp_path, form):
    database, there = make_database(), make_database(template=None)
    fill(database, tmp_path)
    dump = tmp_path / "dump"
    pg = cluster.program
    subprocess.run([pg("pg_dump"), "-d", url(database), "-F", form[0], "-f", dump], check=True, timeout=120)
    if form == "custom":
        subprocess.run([pg("pg_restore"), "-d", url(there), "--exit-on-error", dump], check=True, timeout=120)
    else:
        subprocess.run([pg("psql"), "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", url(there), "-f", dump], check=True, timeout=120, stdout=subprocess.DEVNULL)
    assert counts(there) == counts(database)
    next_steps(url(there), lambda *asked: run_at(url(there), *asked), tmp_path)
    for name in (database, there):
        drop_database(name)


def test_pg_upgrade(cluster, tmp_path):
    """From one cluster to another by pg_upgrade, as from one version of PostgreSQL to the next."""
    database = make_database()
    fill(database, tmp_path)
    before = counts(database)
    with elsewhere(cluster) as other:
        other.copy("old")
        other.start("old")  # replays what the copy brought, and stops cleanly
        other.stop()
        other.run("initdb", "-D", "new", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust")
        programs = cluster.program("postgres").parent
        other.run("pg_upgrade", "-b", programs, "-B", programs, "-d", "old", "-D", "new", "-U", "postgres", "-s", other.folder)
        other.start("new")
        there = other.url(database)
        for table, (n, digest) in before.items():
            got = run_at(there, f"SELECT count(*), md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) FROM payerwatch.{table} AS t")[0]
            assert got == (n, digest), table
        next_steps(there, lambda *asked: run_at(there, *asked), tmp_path)
    drop_database(database)


def test_replica_promoted_in_mid_upload(cluster, tmp_path):
    """The pieces that had come over are there; the client goes on from the offset that the promoted server names."""
    database = make_database()
    fill(database, tmp_path)
    text = (HEADER + rows(4000, "P")).encode()
    half = text.rindex(b"\n", 0, len(text) // 2) + 1
    upload = sql(database, "SET payerwatch.customer = 'moved'; SELECT payerwatch.upload_begin('moved', 'p.csv', %s)", len(text))[0][0]

    def piece(where, begin, end):
        connection = psycopg2.connect(where)
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('payerwatch.customer', 'moved', false), set_config('payerwatch.upload', %s, false)", (str(upload),))
            cursor.execute("SELECT payerwatch.upload_resume(%s)", (upload,))
            begin = cursor.fetchone()[0] if begin is None else begin
            block = text[begin:end]
            stream = b"PGCOPY\n\xff\r\n\0" + struct.pack("!iihi", 0, 0, 1, len(block)) + block + struct.pack("!h", -1)
            cursor.copy_expert("COPY payerwatch.claim_bytes FROM STDIN WITH (FORMAT binary)", io.BytesIO(stream))
        connection.commit()
        connection.close()

    piece(url(database), 0, half)
    with elsewhere(cluster) as other:
        other.copy("data", "-R")
        other.start("data")
        there = other.url(database)

        def run(statement, *parameters):
            return run_at(there, statement, *parameters)
        # a replica answers, and takes no claims
        until(lambda: run("SELECT byte_offset FROM payerwatch.upload WHERE upload_id = %s", upload), "the replica has the piece", 30)
        with pytest.raises(psycopg2.errors.ReadOnlySqlTransaction):
            run("SELECT payerwatch.upload_discard(%s)", upload)
        other.run("pg_ctl", "-D", "data", "-w", "promote")
        offset = run("SELECT payerwatch.upload_resume(%s)", upload)[0][0]
        assert 0 < offset <= half
        piece(there, None, len(text))
        report = run("SELECT total_rows, accepted_rows, rejected_rows FROM payerwatch.upload_finish(%s)", upload)
        assert report == [(4000, 4000, 0)]
        assert run("SELECT count(*) FROM payerwatch.claim WHERE claim_ref LIKE 'P%%'") == [(4000,)]
        next_steps(there, run, tmp_path)
    drop_database(database)
