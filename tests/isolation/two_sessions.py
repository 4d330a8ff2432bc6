"""Uploads side by side: one writer a customer, mappings seen by every session. Prints TAP."""
import re
import sys

import psycopg2

from sessions import Session, StalledFile, Watcher

URL = sys.argv[1]
TESTS = []
# Faults that are known and not mended yet: their tests may fail.
TODO = set()


def test(function):
    TESTS.append(function)
    return function


@test
def the_second_upload_waits_and_sees_the_first_ones_claims(a, b, watch):
    a.load("W1,Aetna,99213,2026-01-05,,PENDING,10,")
    b.start(lambda: b.load("W1,Aetna,99213,2026-01-05,2026-01-15,DENIED,10,CO-16"))
    assert watch.waits(b), "it did not wait"
    a.commit()
    assert b.join() is None, b.error
    b.commit()
    assert watch.one("SELECT string_agg(outcome, ',') FROM payerwatch.claim WHERE claim_ref = 'W1'") == "DENIED"
    assert watch.one("SELECT sum(updated_rows) FROM payerwatch.upload") == 1


@test
def the_second_upload_meets_a_payer_that_the_first_one_entered(a, b, watch):
    a.load("N1,Brand New Payer,99213,2026-01-05,,PENDING,10,")
    b.start(lambda: b.load("N2,Brand New Payer,99213,2026-01-05,,PENDING,10,"))
    assert watch.waits(b), "it did not wait"
    a.commit()
    assert b.join() is None, b.error
    b.commit()
    assert watch.one("SELECT count(*) FROM payerwatch.payer_spelling WHERE spelling = 'Brand New Payer'") == 1
    assert watch.one("SELECT count(*) FROM payerwatch.claim WHERE claim_ref IN ('N1', 'N2')") == 2


@test
def the_second_upload_meets_a_rollup_cell_that_the_first_one_made(a, b, watch):
    a.load("R1,Aetna,99213,2026-01-06,2026-01-16,DENIED,10,CO-16")
    b.start(lambda: b.load("R2,Aetna,99213,2026-01-06,2026-01-16,DENIED,10,CO-16"))
    assert watch.waits(b), "it did not wait"
    a.commit()
    assert b.join() is None, b.error
    b.commit()
    assert watch.one("SELECT claims FROM payerwatch.submit_day WHERE customer_id = 1 AND submit_date = '2026-01-06'") == 2
    assert watch.one("SELECT denied_claims FROM payerwatch.decide_day WHERE customer_id = 1 AND vis_date = '2026-01-16'") == 2


@test
def a_new_claim_that_both_load_is_stored_once(a, b, watch):
    a.load("T1,Cigna,99213,2026-01-07,,PENDING,10,")
    b.start(lambda: b.load("T1,Cigna,99213,2026-01-07,,PENDING,10,"))
    assert watch.waits(b), "it did not wait"
    a.commit()
    assert b.join() is None, b.error
    b.commit()
    assert watch.one("SELECT count(*) FROM payerwatch.claim WHERE claim_ref = 'T1'") == 1
    assert watch.one("SELECT unchanged_rows FROM payerwatch.upload ORDER BY upload_id DESC LIMIT 1") == 1


@test
def an_upload_that_is_undone_leaves_nothing_for_the_one_that_waited(a, b, watch):
    a.load("U1,Undone Payer,99213,2026-01-05,,PENDING,10,")
    b.start(lambda: b.load("U1,Undone Payer,99213,2026-01-05,,PENDING,10,"))
    assert watch.waits(b), "it did not wait"
    a.rollback()
    assert b.join() is None, b.error
    b.commit()
    assert watch.one("SELECT new_rows FROM payerwatch.upload ORDER BY upload_id DESC LIMIT 1") == 1


@test
def customers_load_side_by_side(a, b, watch):
    a.load("S1,Aetna,99213,2026-01-05,,PENDING,10,")
    b.run("SET payerwatch.customer = 'beta'")
    b.start(lambda: b.load("S1,Aetna,99213,2026-01-05,,PENDING,10,"))
    assert not watch.waits(b), "another customer's upload waited"
    assert b.join() is None, b.error
    b.commit()
    a.commit()
    assert watch.one("SELECT count(*) FROM payerwatch.claim WHERE claim_ref = 'S1'") == 2


@test
def a_discard_waits_for_a_running_upload(a, b, watch):
    a.load("D1,Aetna,99213,2026-01-05,,PENDING,10,")
    a.commit()
    upload = watch.one("SELECT max(upload_id) FROM payerwatch.upload")
    a.load("D1,Aetna,99213,2026-01-05,2026-01-15,DENIED,10,CO-16")
    b.start(lambda: b.run("SELECT payerwatch.upload_discard(%s)", upload))
    assert watch.waits(b), "it did not wait"
    a.commit()
    assert b.join() is None, b.error
    b.commit()
    assert watch.one("SELECT outcome FROM payerwatch.claim WHERE claim_ref = 'D1'") == "DENIED"


@test
def a_mapping_reaches_another_sessions_cache(a, b, watch):
    assert b.one("SELECT payerwatch.normalize_payer('acme', 'zyx')") == "zyx"
    b.commit()
    a.run("SELECT payerwatch.payer_alias_add('acme', 'ZYX', 'Zyxel Health')")
    assert b.one("SELECT payerwatch.normalize_payer('acme', 'zyx')") == "zyx", "seen before the commit"
    a.commit()
    assert b.one("SELECT payerwatch.normalize_payer('acme', 'zyx')") == "Zyxel Health", "the next statement must see it"
    b.commit()


@test
def a_mapping_that_is_undone_reaches_nobody(a, b, watch):
    a.run("SELECT payerwatch.payer_alias_add('acme', 'ABCD', 'Alphabet')")
    a.rollback()
    assert a.one("SELECT payerwatch.normalize_payer('acme', 'abcd')") == "abcd"
    assert b.one("SELECT payerwatch.normalize_payer('acme', 'abcd')") == "abcd"


@test
def a_repeatable_read_session_does_not_keep_an_old_mapping(a, b, watch):
    b.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
    b.one("SELECT payerwatch.normalize_payer('acme', 'qrs')")
    a.run("SELECT payerwatch.payer_alias_add('acme', 'QRS', 'Quorum')")
    a.commit()
    b.one("SELECT payerwatch.normalize_payer('acme', 'qrs')")
    b.commit()
    assert b.one("SELECT payerwatch.normalize_payer('acme', 'qrs')") == "Quorum", "kept after its commit"


@test
def a_running_upload_is_seen_and_cancelled_from_another_session(a, b, watch):
    upload = a.one("SELECT payerwatch.upload_begin('acme', 'slow.csv')")
    a.commit()
    pipe = StalledFile("claim_ref,payer,cpt,submitted_date,outcome\n" + "".join(f"SLOW{i},Aetna,99213,2026-01-05,PENDING\n" for i in range(3000)))
    a.start(lambda: a.copy_blocks(pipe))
    pipe.stalled.wait(20)

    def rows_seen():
        b.commit()  # a transaction sees one state of the statistics
        return (b.one("SELECT max(rows) FROM payerwatch.upload_progress WHERE upload_id = %s", upload) or 0) > 0
    assert watch.until(rows_seen), "no progress is shown"
    assert b.one("SELECT payerwatch.upload_cancel(%s)", upload) is True
    b.commit()
    pipe.go_on.set()
    error = a.join()
    assert error is not None and error.pgcode == "57014", error
    a.rollback()
    assert watch.one("SELECT count(*) FROM payerwatch.claim WHERE claim_ref LIKE 'SLOW%%'") == 0
    assert watch.one(f"SELECT status FROM payerwatch.upload WHERE upload_id = {upload}") == "open"


@test
def rollups_are_right_after_all_of_it(a, b, watch):
    total = "SELECT coalesce(string_agg(x::text, ' ' ORDER BY x::text), '') FROM (SELECT payer_id, submit_date, claims, billed::numeric(12, 2) FROM payerwatch.submit_day WHERE customer_id = 1 AND claims <> 0) AS x"
    before = watch.one(total)
    a.run("SELECT payerwatch.refresh('acme', true)")
    a.commit()
    assert watch.one(total) == before


def await_server():
    """After a crash it recovers; the next test needs it."""
    while True:
        try:
            return psycopg2.connect(URL).close()
        except psycopg2.OperationalError as error:
            if not re.search("recovery|not yet accepting|starting up|closed the connection", str(error)):
                raise


def main():
    setup = Session(URL, "")
    for name in ("acme", "beta"):
        setup.run("SELECT payerwatch.customer_add(%s)", name)
    setup.run("SET payerwatch.customer = 'acme'")
    setup.load("K1,Aetna,99213,2026-01-05,,PENDING,10,")
    setup.commit()
    failed = 0
    print(f"1..{len(TESTS)}")
    for number, function in enumerate(TESTS, 1):
        name = function.__name__.replace("_", " ")
        a, b, watch = Session(URL, "acme"), Session(URL, "acme"), Watcher(URL)
        todo = " # TODO known" if name in TODO else ""
        try:
            function(a, b, watch)
            print(f"ok {number} - {name}{todo}")
        except Exception as error:  # every fault is a failed test
            said = " ".join(str(error).split())[:300]
            print(f"not ok {number} - {name}{todo}\n# {type(error).__name__}: {said} {getattr(a.error or b.error, 'pgcode', None)}")
            failed += not todo
        for session in (a, b):
            try:
                session.connection.cancel()
            except psycopg2.Error:
                pass  # a server that went down has closed it
            if session.worker:
                session.worker.join(10)
            session.connection.close()
        await_server()
    sys.exit(1 if failed else 0)


main()
