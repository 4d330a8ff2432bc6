"""The unattended feed: files in a folder are loaded once, and what came of each is found beside it."""
import gzip
import os
import subprocess
from pathlib import Path

from harness import HEADER, make_database, one, rows, sql, url

ROOT = Path(__file__).resolve().parents[2]


def feed(folder, database, customer, quiet="0"):
    env = dict(os.environ, PAYERWATCH_CUSTOMER=customer, PAYERWATCH_DATABASE=database, PAYERWATCH_FEED_QUIET=quiet,
               PATH=f"{ROOT / 'build'}:{os.environ['PATH']}")
    return subprocess.run([ROOT / "deploy/feed/payerwatch-feed", folder], env=env, capture_output=True, text=True, timeout=60)


def test_feed(tmp_path):
    database = make_database()
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    one(database, "SELECT payerwatch.customer_add('fed')")
    (inbox / "march claims.csv").write_text(HEADER + rows(200, "FA"))
    (inbox / "april.csv.gz").write_bytes(gzip.compress((HEADER + rows(100, "FB")).encode()))
    (inbox / "not claims.csv").write_text("hello\n")
    (inbox / "new\nline.csv").write_text(HEADER + rows(10, "FC"))
    (inbox / "tab\t").write_text(HEADER + rows(10, "FF"))
    (inbox / ("l" * 245 + ".csv")).write_text(HEADER + rows(10, "FD"))
    (inbox / ".partial").write_text("still coming")
    ran = feed(tmp_path, url(database), "fed")
    assert ran.returncode == 0, ran
    count = "SELECT count(*) FROM payerwatch.claim AS c JOIN payerwatch.customer AS k USING (customer_id) WHERE k.name = 'fed'"
    assert one(database, count) == 330
    done = sorted(p.name.split("-", 2)[2] for p in (tmp_path / "done").iterdir())
    long = "l" * 76 + ".csv"
    assert done == ["april.csv.gz", "april.csv.gz.log", long, long + ".log", "march claims.csv", "march claims.csv.log", "new_line.csv", "new_line.csv.log", "tab\t", "tab\t.log"]
    assert "march" not in ran.stdout + ran.stderr, "the journal gets no names"
    failed = sorted((tmp_path / "failed").iterdir())
    assert [p.name.split("-", 2)[2] for p in failed] == ["not claims.csv", "not claims.csv.log"]
    assert "not CSV" in failed[1].read_text()
    assert [p.name for p in inbox.iterdir()] == [".partial"]
    # nothing comes twice
    (inbox / "march claims again.csv").write_text(HEADER + rows(200, "FA"))
    assert feed(tmp_path, url(database), "fed").returncode == 0
    assert one(database, count) == 330 and len(list((tmp_path / "done").iterdir())) == 12


def test_feed_waits_for_a_file_to_be_whole(tmp_path):
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "coming.csv").write_text(HEADER)
    assert feed(tmp_path, "postgresql:///", "fed", quiet="60").returncode == 0
    assert [p.name for p in (tmp_path / "inbox").iterdir()] == ["coming.csv"]


def test_feed_keeps_files_while_the_database_is_away(tmp_path):
    (tmp_path / "inbox").mkdir()
    (tmp_path / "inbox" / "good.csv").write_text(HEADER + rows(5, "FE"))
    ran = feed(tmp_path, "postgresql:///payerwatch?host=/nonexistent", "fed")
    assert ran.returncode == 75 and "cannot connect" in ran.stderr
    assert [p.name for p in (tmp_path / "inbox").iterdir()] == ["good.csv"]


def test_feed_by_token(tmp_path, server):
    """Without a database role: the server's address and a token."""
    sql(server.database, "SELECT payerwatch.customer_add('remote')")
    token = one(server.database, "SELECT payerwatch.token_add('remote', 'feed')")
    (tmp_path / "inbox").mkdir()
    (tmp_path / "token").write_text(token + "\n")
    (tmp_path / "inbox" / "good.csv").write_text(HEADER + rows(50, "FG"))
    (tmp_path / "inbox" / "bad.csv").write_text("hello\n")

    def run():
        env = dict(os.environ, PAYERWATCH_SERVER=f"http://127.0.0.1:{server.port}", PAYERWATCH_TOKEN_FILE=str(tmp_path / "token"), PAYERWATCH_FEED_QUIET="0")
        return subprocess.run([ROOT / "deploy/feed/payerwatch-feed", tmp_path], env=env, capture_output=True, text=True, timeout=60)

    ran = run()
    assert ran.returncode == 0, ran
    assert one(server.database, "SELECT count(*) FROM payerwatch.claim AS c JOIN payerwatch.customer AS k USING (customer_id) WHERE k.name = 'remote'") == 50
    assert [p.name.split("-", 2)[2] for p in sorted((tmp_path / "failed").iterdir())] == ["bad.csv", "bad.csv.log"]
    assert '"accepted_rows": 50' in next((tmp_path / "done").glob("*.log")).read_text()
    # what a pattern would be is a name
    for name, prefix in (("claims{1}.csv", "FI"), ("claims1.csv", "FJ"), ("x [1-3].csv", "FK"), ("unbal[.csv", "FL")):
        (tmp_path / "inbox" / name).write_text(HEADER + rows(2, prefix))
    assert run().returncode == 0
    assert one(server.database, "SELECT count(DISTINCT left(claim_ref, 2)) FROM payerwatch.claim WHERE left(claim_ref, 2) IN ('FI', 'FJ', 'FK', 'FL')") == 4
    # a token that has ended loses nothing
    sql(server.database, "SELECT payerwatch.token_revoke('remote', token_id) FROM payerwatch.token")
    (tmp_path / "inbox" / "later.csv").write_text(HEADER + rows(5, "FH"))
    ran = run()
    assert ran.returncode == 75 and "401" in ran.stderr and token not in ran.stdout + ran.stderr
    assert [p.name for p in (tmp_path / "inbox").iterdir()] == ["later.csv"]
    assert run().stderr.count("401") == 1, "only this run's answer"
