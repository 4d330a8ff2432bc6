"""Each test file gets a database of its own from the template payerwatch (tools/cluster.sh start) and a server on it.
A file that needs other settings says so in SETTINGS."""
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import harness  # noqa: E402


@pytest.fixture(scope="module")
def database():
    name = harness.make_database()
    yield name
    harness.drop_database(name)


@pytest.fixture(scope="module")
def server(request, database):
    made = harness.Server(database, **getattr(request.module, "SETTINGS", {}))
    try:
        made.start()
        yield made
        made.stop()
    finally:
        made.kill()


@pytest.fixture(scope="module")
def ann(server):
    """An analyst of the customer acme, logged in."""
    return harness.add_person(server)


@pytest.fixture(autouse=True)
def server_survives(request):
    """No test may take its server down; if one does, it fails and the next one gets a running server all the same."""
    if "server" not in request.fixturenames:
        yield
        return
    server = request.getfixturevalue("server")
    yield
    harness.until(lambda: server.process.poll() is not None or server.is_healthy(), "the server answers")
    status = server.process.poll()
    if status is not None:
        server.start()
    assert status is None, f"the server died with status {status}"
