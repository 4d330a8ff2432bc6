"""Whatever happened to a customer's files, the claims and numbers are those of the files that are left: random histories of
uploads, repetitions, corrections, broken pieces and discards, against a load of what remains into a new customer."""
import io
import random

import psycopg2
import pytest
from harness import make_database, one, sql, url

STATES = ("PENDING", "DENIED", "PAID", "REVERSED")
SHOWN = "claim_ref, line, cpt, submitted_date, decided_date, paid_date, outcome, billed_amount, paid_amount, denial_code"


def state_of(claim, line, step):
    """One state of a claim's line; a later step is known later."""
    outcome = STATES[min(step, 3)] if step != 1 or claim % 3 else "PAID"
    decided = f"2026-02-{step + 1 + claim % 7:02}" if outcome != "PENDING" else ""
    paid = f"2026-02-{step + 10 + claim % 7:02}" if outcome in ("PAID", "REVERSED") else ""
    return (f"H{claim},{line},{('Elkstone Plan', 'Farrowby Mutual', 'BEXHILL MUTUAL')[claim % 3]},{99211 + claim % 5},2026-01-{claim % 28 + 1:02},"
            f"{decided},{paid},{outcome},{100 + claim}.00,{'90.00' if outcome == 'PAID' else ''},{'CO-197' if outcome == 'DENIED' else ''}")


def file_of(rng):
    """Some claims, each in one state; a few rows broken, in quarantine, or twice."""
    rows = [state_of(claim, line, rng.randrange(4)) for claim in rng.sample(range(40), rng.randrange(1, 25)) for line in range(1, 1 + rng.randrange(1, 3))]
    if rng.random() < 0.4:
        rows.append(rows[0])  # a copy
    if rng.random() < 0.4:
        rows.append(",1,,99213,,,,PAID,,,")  # rejected
    if rng.random() < 0.4:
        rows.append("H99,1,Elkstone Plan,99213,2026-01-05,2025-12-01,,DENIED,10.00,,CO-16")  # held: decided before submitted
    rng.shuffle(rows)
    return rows


class Customer:
    def __init__(self, database, name):
        self.database, self.name = database, name
        self.id = sql(database, "SELECT payerwatch.customer_add(%s)", name)[0][0]
        self.connection = psycopg2.connect(url(database))
        self.run("SELECT set_config('payerwatch.customer', %s, false)", name)

    def run(self, statement, *parameters):
        with self.connection.cursor() as cursor:
            cursor.execute(statement, parameters or None)
            got = cursor.fetchall() if cursor.description else []
        self.connection.commit()
        return got

    def copy(self, rows, breaks=False):
        with self.connection.cursor() as cursor:
            cursor.execute("SET LOCAL client_min_messages = warning")
            cursor.copy_expert("COPY payerwatch.claim_intake FROM STDIN WITH (FORMAT csv)",
                               io.StringIO("".join(whole(row) + "\n" for row in rows)))
        if breaks:
            self.connection.rollback()
            return None
        self.connection.commit()
        return self.run("SELECT max(upload_id) FROM payerwatch.upload WHERE customer_id = %s", self.id)[0][0]

    def state(self):
        claims = self.run(f"SELECT {SHOWN}, p.name FROM payerwatch.claim AS c JOIN payerwatch.payer_spelling AS s USING (customer_id, payer_spelling_id) "
                          "JOIN payerwatch.payer AS p ON (p.customer_id, p.payer_id) = (s.customer_id, s.payer_id) WHERE c.customer_id = %s ORDER BY 1, 2", self.id)
        return claims, self.numbers()

    def numbers(self):
        cells = "SELECT to_jsonb(d) - 'customer_id' - 'payer_id' || jsonb_build_object('payer', p.name) AS cell FROM payerwatch.{} AS d JOIN payerwatch.payer AS p USING (customer_id, payer_id) WHERE d.customer_id = %s"
        # 5.0 and 5.00 are the same dollars
        return [sorted(sorted((k, float(v) if isinstance(v, (int, float)) else v) for k, v in row.items()) for (row,) in self.run(cells.format(table), self.id))
                for table in ("submit_day", "decide_day", "reason_day")]


def whole(row):
    """A row as one of all 22 columns."""
    ref, line, payer, cpt, submitted, decided, paid_on, outcome, billed, paid, code = row.split(",")
    return f"{ref},{line},{payer},,,,,{cpt},,,,,{submitted},{decided},{paid_on},{billed},,{paid},{outcome},{code},,"


@pytest.mark.parametrize("seed", range(12))
def test_history(cluster, seed):
    rng = random.Random(seed)
    database = make_database()
    lived = Customer(database, "lived")
    left = {}  # upload_id -> rows, of those that were not taken back
    files = []
    for _ in range(rng.randrange(6, 16)):
        what = rng.random()
        if what < 0.5 or not files:
            files.append(file_of(rng))
            left[lived.copy(files[-1])] = files[-1]
        elif what < 0.65:
            again = rng.choice(files)
            left[lived.copy(again)] = again
        elif what < 0.75:
            lived.copy(rng.choice(files), breaks=True)
        elif left:
            gone = rng.choice(list(left))
            lived.run("SELECT payerwatch.upload_discard(%s)", gone)
            del left[gone]
    fresh = Customer(database, "fresh")
    for upload in sorted(left):
        fresh.copy(left[upload])
    assert lived.state()[0] == fresh.state()[0], "the claims are those of the files that are left"
    assert lived.numbers() == fresh.numbers(), "and so are the numbers"
    before = lived.numbers()
    lived.run("SELECT payerwatch.refresh('lived', \"full\" => true)")
    assert lived.numbers() == before, "which are those of a rebuild"
    for customer in (lived, fresh):
        customer.connection.close()


@pytest.mark.parametrize("seed", range(6))
def test_order(cluster, seed):
    """Files that the precedence rule can tell apart may come in any order."""
    rng = random.Random(100 + seed)
    steps = [[state_of(claim, 1, step) for claim in rng.sample(range(40), 30)] for step in range(4)]
    database = make_database()
    states = []
    for order in ("in order", "shuffled"):
        customer = Customer(database, order.replace(" ", "-"))
        if order == "shuffled":
            rng.shuffle(steps)
        for rows in steps:
            customer.copy(rows)
        states.append(customer.state())
        customer.connection.close()
    assert states[0] == states[1]
    assert one(database, "SELECT count(*) FROM payerwatch.claim") > 60
