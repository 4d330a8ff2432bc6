"""A server that cannot run says why in one line and exits with 1."""
import socket
import subprocess

import pytest
from harness import PROGRAM, Server, drop_database, free_port, make_database, url


def refused(server, arguments=(), **environment):
    """Runs it until it ends; one line on stderr, exit status 1; the line."""
    done = subprocess.run([PROGRAM, *arguments], env={**server.environment, **environment}, capture_output=True, text=True, timeout=10)
    assert done.returncode == 1, (done.returncode, done.stdout, done.stderr)
    assert done.stdout == "", "no address when nothing listens"
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1 and "terminate" not in lines[0], done.stderr
    return lines[0]


@pytest.fixture()
def fresh(database):
    """A server that was not started."""
    return Server(database)


def test_second_server_on_the_port(server):
    line = refused(server, PAYERWATCH_HEALTH_LISTEN=f"127.0.0.1:{free_port()}")
    assert str(server.port) in line
    line = refused(server, PAYERWATCH_LISTEN=f"127.0.0.1:{free_port()}")
    assert str(server.health_port) in line
    assert server.is_healthy()


def test_port_in_use_by_another_program(fresh):
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert str(other.getsockname()[1]) in refused(fresh, PAYERWATCH_LISTEN=f"127.0.0.1:{other.getsockname()[1]}")


@pytest.mark.parametrize("address", ["nonsense", "127.0.0.1:", "127.0.0.1:99999", "300.1.1.1:80", "127.0.0.1:abc", ":", ""])
def test_bad_address(fresh, address):
    refused(fresh, PAYERWATCH_LISTEN=address)


@pytest.mark.parametrize("where", ["postgresql:///nowhere?host=/nonexistent", "postgresql://127.0.0.1:1/x?user=payerwatch_server", "not a url",
                                   "postgresql://someone:SECRETWORD@127.0.0.1:1/x", ""])
def test_wrong_database_url(fresh, where):
    assert "SECRETWORD" not in refused(fresh, PAYERWATCH_DATABASE=where)


def test_database_that_does_not_exist(fresh):
    refused(fresh, PAYERWATCH_DATABASE=url("pwhttp_no_such_database", "payerwatch_server"))


def test_database_without_migrations(fresh):
    name = make_database(template=None)
    try:
        assert "migrat" in refused(fresh, PAYERWATCH_DATABASE=url(name, "payerwatch_server"))
    finally:
        drop_database(name)


@pytest.mark.parametrize("text", ["colour = blue", "listen", "= x", "io_threads = many", "io_threads = 0", "io_threads = -1", "io_threads = 2.5",
                                  "io_threads = 99999999999999999999", "trust_proxy = yes", "body_limit = 1"])
def test_bad_setting_in_the_file(fresh, tmp_path, text):
    file = tmp_path / "payerwatchd.conf"
    file.write_text("# a comment\n\n" + text + "\n")
    line = refused(fresh, ["--config", str(file)])
    assert str(file) in line and ":3" in line, "says where"


def test_bad_setting_in_the_environment(fresh):
    assert "workers" in refused(fresh, PAYERWATCH_WORKERS="none").lower()


@pytest.mark.parametrize("path", ["/nonexistent", "/"])
def test_unreadable_file(fresh, path):
    assert path in refused(fresh, ["--config", path])


def test_good_file(fresh, tmp_path):
    """The file's settings count where the environment has none."""
    file = tmp_path / "payerwatchd.conf"
    names = ("listen", "health_listen", "database")
    file.write_text("".join(f"  {n}\t=  {fresh.environment['PAYERWATCH_' + n.upper()]}  \r\n" for n in names))
    environment = {k: v for k, v in fresh.environment.items() if not k.startswith("PAYERWATCH_")}
    process = subprocess.Popen([PROGRAM, "--config", file], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout.readline() == f"http://127.0.0.1:{fresh.port}\n"
        assert fresh.is_healthy(), "the line comes once it answers"
        process.terminate()
        assert process.wait(10) == 0
    finally:
        process.kill()


def test_other_commands():
    run = lambda *a, **k: subprocess.run([PROGRAM, *a], capture_output=True, text=True, timeout=30, **k)  # noqa: E731
    version = run("--version")
    assert version.returncode == 0 and version.stdout.startswith("payerwatchd ")
    hashed = run("hash-password", input="correct horse\n")
    assert hashed.returncode == 0 and hashed.stdout.startswith("$argon2id$") and "horse" not in hashed.stdout
    assert hashed.stdout != run("hash-password", input="correct horse\n").stdout, "salted"
    assert run("hash-password", input="").returncode == 1
    assert run("--colour").returncode != 0
    assert run("load").returncode != 0
    missing = run("load", "/nonexistent/file.csv")
    assert missing.returncode == 1 and len(missing.stderr.strip().splitlines()) == 1
