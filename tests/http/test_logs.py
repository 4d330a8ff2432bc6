"""Log lines are JSON and hold nothing that a client sent but a well-formed request id."""
import json

import cases
from harness import HEADER, Closed, add_person, forgive, rows, until

SETTINGS = {"head_seconds": 1, "body_seconds": 1}
WORD = "Zebrafish"


def test_nothing_of_the_input(server, ann):
    word = WORD.encode()
    for data, _ in list(cases.REFUSED.values())[::7]:
        with server.wire() as wire:
            wire.send(data.replace(b"localhost", word).replace(b"abc", word).replace(b"X-A", b"X-" + word))
            try:
                wire.answer()
            except Closed:
                pass
    ask = server.ask
    ask("GET", f"/{WORD}/path?{WORD}=1")
    ask(WORD.upper(), "/health/")
    ask("GET", "/health/", User_Agent=WORD, Referer=WORD, X_Forwarded_For=WORD, Cookie=f"sid={WORD}", X_Request_Id=WORD + " !")
    ask("POST", "/api/v1/session", json.dumps({"login": WORD, "password": WORD}).encode())
    ask("POST", "/api/v1/session", word)
    forgive(server.database)
    ann.get(f"/api/v1/signals?payer={WORD}&after={WORD}&from={WORD}")
    ann.get(f"/api/v1/alerts?status={WORD}&after={WORD}")
    ann.get(f"/api/v1/uploads?after={WORD}")
    ann.post("/api/v1/alerts/1/judgment", {"verdict": WORD, "reason_codes": [WORD], "notes": WORD})
    ann.post("/api/v1/alerts/1/recovery", {"amount": WORD, "recovered_on": WORD, "note": WORD})
    ann.upload(HEADER.replace("notes", WORD).encode() + rows(3).replace("Aetna", WORD).encode(), filename=WORD)
    ann.upload((WORD + "," + WORD + "\n" + WORD).encode())
    ann.upload((HEADER + f'{WORD},"{WORD}\n').encode() + word + b"\xff\0")
    with server.wire() as wire:
        wire.send(ann.upload_head(5000) + (HEADER + WORD).encode())
        wire.hang_up()
    until(lambda: "upload_broken_off" in server.log(), "the broken upload is logged")
    assert WORD.lower() not in server.log().lower()
    assert ann.password not in server.log() and ann.csrf not in server.log() and ann.cookie.split("=")[1] not in server.log()


def test_each_line_is_json(server, ann):
    for n in range(200):
        ann.get("/api/v1/session") if n % 2 else server.ask("GET", "/nowhere")
    lines = server.log_lines()
    assert len(lines) > 100
    for line in lines:
        assert {"ts", "level", "event"} <= set(line), line
        assert line["level"] in ("debug", "info", "warning", "error")


def test_request_id_ties_answer_and_log(server, ann):
    got = ann.get("/api/v1/session", X_Request_Id="tie-1.a_B")
    assert got.fields["x-request-id"] == "tie-1.a_B"
    until(lambda: any(line.get("request_id") == "tie-1.a_B" and line.get("status") == 200 for line in server.log_lines()), "the line")
    for odd in ("a b", "x" * 101, "ä", "<script>", '"', ""):
        got = ann.get("/api/v1/session", X_Request_Id=odd)
        assert got.status == 200 and got.fields["x-request-id"] not in (odd, ""), "one of the server's own"
