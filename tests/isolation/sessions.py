"""Two connections and a third that watches them: a step that must wait is seen waiting in pg_locks, so nothing sleeps for luck."""
import io
import select
import struct
import threading
import time

import psycopg2


class StalledFile:
    """A binary COPY stream of two blocks, whose reader then waits until it may go on. libpq keeps the end of what it was
    given to itself, so that the second block may be late; the first one arrives."""

    def __init__(self, text):
        blocks = [text.encode(), b"\n" * 20000]
        rows = b"".join(struct.pack("!hi", 1, len(block)) + block for block in blocks)
        stream = b"PGCOPY\n\xff\r\n\0" + struct.pack("!ii", 0, 0) + rows
        self.parts = [stream[at:at + 8192] for at in range(0, len(stream), 8192)] + [b"\xff\xff"]
        self.stalled = threading.Event()
        self.go_on = threading.Event()

    def read(self, _size):
        if len(self.parts) == 1:
            self.stalled.set()
            self.go_on.wait(60)
        return self.parts.pop(0) if self.parts else b""


class Session:
    def __init__(self, url, customer):
        self.connection = psycopg2.connect(url)
        self.pid = self.connection.get_backend_pid()
        self.worker = None
        self.error = None
        self.run("SELECT set_config('payerwatch.customer', %s, false)", customer)
        self.commit()

    def run(self, sql, *values):
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall() if cursor.description else None

    def one(self, sql, *values):
        return self.run(sql, *values)[0][0]

    def load(self, *rows):
        head = "claim_ref,payer,cpt,submitted_date,decided_date,outcome,billed_amount,denial_code"
        text = head + "\n" + "\n".join(rows) + "\n"
        with self.connection.cursor() as cursor:
            cursor.copy_expert(f"COPY payerwatch.claim_intake ({head}) FROM STDIN WITH (FORMAT csv, HEADER true)", io.StringIO(text))

    def copy_blocks(self, stream):
        with self.connection.cursor() as cursor:
            cursor.copy_expert("COPY payerwatch.claim_bytes FROM STDIN WITH (FORMAT binary)", stream)

    def start(self, action):
        """Does it in a thread: it is expected to wait for the other session."""
        def work():
            try:
                action()
            except psycopg2.Error as error:
                self.error = error
        self.error = None
        self.worker = threading.Thread(target=work)
        self.worker.start()

    def join(self):
        self.worker.join(30)
        assert not self.worker.is_alive(), "the session still waits"
        return self.error

    def commit(self):
        self.connection.commit()

    def rollback(self):
        self.connection.rollback()


class Watcher:
    def __init__(self, url):
        self.connection = psycopg2.connect(url)
        self.connection.autocommit = True

    def waits(self, session):
        """True as soon as the session waits for a lock; False when it finished without."""
        with self.connection.cursor() as cursor:
            while session.worker.is_alive():
                cursor.execute("SELECT count(*) FROM pg_locks WHERE pid = %s AND NOT granted", (session.pid,))
                if cursor.fetchone()[0]:
                    return True
                select.select([], [], [], 0.001)  # let the other thread run
        return False

    def one(self, sql, *values):
        with self.connection.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchone()[0]

    @staticmethod
    def until(question, seconds=20):
        """True as soon as the question is answered with yes; no answer within the time is False."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if question():
                return True
            select.select([], [], [], 0.01)
        return False
