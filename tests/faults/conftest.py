"""Fault tests run on a private PostgreSQL of their own (PAYERWATCH_CLUSTER=faults), made anew, since they crash it and
search every byte that it wrote."""
import os
import pathlib
import subprocess
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "http"))
import harness  # noqa: E402


class Cluster:
    def __init__(self):
        self.run("reset")
        self.run("start")
        self.data = pathlib.Path(harness.one("postgres", "SHOW data_directory"))
        self.log_path = self.data.parent / "postgresql-faults.log"
        # As talkative as a DBA may make it; no compression that could hide a string from the search.
        for setting in ("log_statement = 'all'", "log_error_verbosity = 'verbose'", "log_min_messages = 'info'", "log_min_error_statement = 'info'",
                        "log_min_duration_statement = 0", "log_lock_waits = on", "deadlock_timeout = '20ms'", "wal_compression = off",
                        "track_activity_query_size = 32768", "shared_preload_libraries = 'pg_stat_statements'"):
            harness.sql("postgres", "ALTER SYSTEM SET " + setting)
        self.run("stop")
        self.run("start")
        harness.sql("postgres", "CREATE EXTENSION pg_stat_statements")

    @staticmethod
    def run(command):
        done = subprocess.run([harness.ROOT / "tools" / "cluster.sh", command], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip().splitlines()[-1] if done.stdout.strip() else ""

    def program(self, name):
        return pathlib.Path(self.run("prefix")) / "bin" / name

    def log(self):
        return self.log_path.read_bytes()

    def files(self):
        return [p for p in self.data.rglob("*") if p.is_file()] + [self.log_path]


@pytest.fixture(scope="session")
def own_cluster():
    made = []
    yield lambda: made[0] if made else made.append(Cluster()) or made[0]
    for cluster in made:
        os.environ["PAYERWATCH_CLUSTER"] = "faults"
        cluster.run("stop")
        del os.environ["PAYERWATCH_CLUSTER"]


@pytest.fixture(scope="module", autouse=True)
def cluster(own_cluster):
    """While a file of this folder runs, harness.url means this cluster; the other tests keep theirs."""
    before = os.environ.get("PAYERWATCH_CLUSTER")
    os.environ["PAYERWATCH_CLUSTER"] = "faults"
    yield own_cluster()
    os.environ.pop("PAYERWATCH_CLUSTER")
    if before is not None:
        os.environ["PAYERWATCH_CLUSTER"] = before


@pytest.fixture(scope="module")
def database(cluster):
    name = harness.make_database()
    yield name
    harness.drop_database(name)


@pytest.fixture(scope="module")
def server(database):
    made = harness.Server(database, body_seconds=20, drain_seconds=5)
    try:
        made.start()
        yield made
        made.stop()
    finally:
        made.kill()


@pytest.fixture(scope="module")
def ann(server):
    return harness.add_person(server)


@pytest.fixture(autouse=True)
def server_runs(request):
    """A test that leaves the server dead fails in its own words; the next one starts with a running one."""
    if "server" in request.fixturenames:
        server = request.getfixturevalue("server")
        if server.process.poll() is not None:
            server.start()
    yield
