"""No room and no time: a disk that is full, a statement that may not run so long. Nothing half done, and the next load works."""
import io
import os
import subprocess

import psycopg2
import pytest
from harness import make_database, one, rows, sql, url

MIB = 1 << 20


def intake_rows(count, prefix):
    """rows() as claim_intake has them."""
    out = []
    for line in rows(count, prefix).splitlines():
        ref, payer, cpt, submitted, decided, outcome, billed, notes = line.split(",")
        out.append(f"{ref},,{payer},,,,,{cpt},,,,,{submitted},{decided},,{billed},,,{outcome},,,{notes}\n")
    return "".join(out)


def nothing_half_done(database):
    assert one(database, "SELECT count(*) FROM payerwatch.claim") == one(database, "SELECT coalesce(sum(new_rows), 0) FROM payerwatch.upload")
    decided = one(database, "SELECT count(*) FROM payerwatch.claim WHERE outcome IN ('PAID', 'PARTIAL', 'DENIED')")
    assert one(database, "SELECT coalesce(sum(paid_claims + partial_claims + denied_claims), 0) FROM payerwatch.decide_day") == decided


def connect(database):
    connection = psycopg2.connect(url(database))
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('payerwatch.customer', 'small', false), pg_backend_pid()")
        pid = cursor.fetchone()[1]
    connection.commit()
    return connection, pid


def copy(connection, text):
    with connection.cursor() as cursor:
        cursor.copy_expert("COPY payerwatch.claim_intake FROM STDIN WITH (FORMAT csv)", io.StringIO(text))
    connection.commit()


@pytest.fixture(scope="module")
def small(cluster):
    database = make_database()
    sql(database, "SELECT payerwatch.customer_add('small')")
    connection, _ = connect(database)
    copy(connection, intake_rows(1000, "S"))
    connection.close()
    return database


def test_full_disk(small):
    """Files of this backend cannot grow any more; one segment of the log still fits."""
    connection, pid = connect(small)
    as_postgres = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    subprocess.run(as_postgres + ["prlimit", f"--pid={pid}", f"--fsize={20 * MIB}"], check=True)
    with pytest.raises(psycopg2.Error) as raised:
        copy(connection, intake_rows(300_000, "D"))
    assert raised.value.pgcode in ("53100", "58030", "XX000", "54000") or "extend" in str(raised.value), raised.value
    assert "D0000" not in str(raised.value), "the message quotes no row"
    connection.close()
    nothing_half_done(small)
    assert one(small, "SELECT count(*) FROM payerwatch.claim") == 1000
    connection, _ = connect(small)
    copy(connection, intake_rows(2000, "E"))
    connection.close()
    nothing_half_done(small)


def test_statement_timeout(small):
    connection, _ = connect(small)
    before = one(small, "SELECT count(*) FROM payerwatch.claim")
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = '300ms'")
    connection.commit()
    with pytest.raises(psycopg2.errors.QueryCanceled) as raised:
        copy(connection, intake_rows(300_000, "T"))
    assert "T0000" not in str(raised.value)
    connection.rollback()
    assert one(small, "SELECT count(*) FROM payerwatch.claim") == before
    with connection.cursor() as cursor:
        cursor.execute("SET statement_timeout = 0")
    connection.commit()
    copy(connection, intake_rows(1500, "T"))
    connection.close()
    nothing_half_done(small)


def test_one_claim_at_far_rows(small):
    """The same claim at rows 1, 500 and 5,000: a copy is flagged, a contradiction rejected, the first stays."""
    text = intake_rows(5000, "F").splitlines(keepends=True)
    first = text[0]
    text[499], text[4999] = first, first.replace("PAID", "DENIED")
    connection, _ = connect(small)
    copy(connection, "".join(text))
    connection.close()
    last = sql(small, "SELECT new_rows, unchanged_rows, rejected_rows FROM payerwatch.upload ORDER BY upload_id DESC LIMIT 1")[0]
    assert last == (4998, 1, 1)
    assert sql(small, "SELECT row_number, rule, verdict FROM payerwatch.row_finding WHERE upload_id = (SELECT max(upload_id) FROM payerwatch.upload) AND (verdict = 'reject' OR rule = 'R07') ORDER BY 1") == [
        (500, "R07", "flag"), (5000, "R06", "reject")]
    assert one(small, "SELECT outcome FROM payerwatch.claim WHERE claim_ref = 'F0000001'") == "PAID"
    nothing_half_done(small)
