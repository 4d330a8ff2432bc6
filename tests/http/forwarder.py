"""A TCP door to the private PostgreSQL that can be shut or frozen, so that one server loses its database and nobody else."""
import selectors
import socket
import threading
import urllib.parse

from harness import free_port, url


class Forwarder:
    def __init__(self):
        self.port, self.pairs, self.mode = free_port(), {}, "open"
        self.lock = threading.Lock()
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(url("postgres")).query)
        self.target = f"{query['host'][0]}/.s.PGSQL.{query['port'][0]}"
        self.selector = selectors.DefaultSelector()
        self.listener = None
        self.stopping = False
        self.open()
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def url(self, database, user="payerwatch_server"):
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def open(self):
        with self.lock:
            self.mode = "open"
            if self.listener is None:
                self.listener = socket.create_server(("127.0.0.1", self.port), reuse_port=False)
                self.selector.register(self.listener, selectors.EVENT_READ, None)

    def freeze(self):
        """Connections stay and new ones are taken, but nothing passes."""
        self.mode = "frozen"

    def shut(self):
        """Every connection breaks and new ones are refused."""
        with self.lock:
            self.mode = "shut"
            self.selector.unregister(self.listener)
            self.listener.close()
            self.listener = None
            for key in list(self.selector.get_map().values()):
                self.selector.unregister(key.fileobj)
                key.fileobj.close()
            self.pairs.clear()

    def stop(self):
        self.stopping = True
        self.thread.join()

    def _run(self):
        idle = threading.Event()
        while not self.stopping:
            if self.mode == "frozen":
                idle.wait(0.02)
                continue
            with self.lock:
                for key, _ in self.selector.select(0.005):
                    self._move(key.fileobj)

    def _move(self, readable):
        if readable is self.listener:
            near, _ = readable.accept()
            far = socket.socket(socket.AF_UNIX)
            far.connect(self.target)
            for one, other in ((near, far), (far, near)):
                self.pairs[one] = other
                self.selector.register(one, selectors.EVENT_READ)
            return
        other = self.pairs.get(readable)
        if other is None:
            return
        try:
            data = readable.recv(262144)
            if data:
                return other.sendall(data)
        except OSError:
            pass
        for end in (readable, other):
            if self.pairs.pop(end, None) is not None:
                self.selector.unregister(end)
                end.close()
