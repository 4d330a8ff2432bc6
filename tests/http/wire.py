"""One connection to the server, byte for byte."""
import json
import socket


class Answer:
    def __init__(self, status, fields, body, raw_head):
        self.status, self.fields, self.body, self.raw_head = status, fields, body, raw_head

    @property
    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"<{self.status} {self.fields} {self.body[:300]!r}>"


class Closed(ConnectionError):
    """The server closed where an answer was due."""


class Wire:
    """One connection, byte for byte."""

    def __init__(self, address, timeout=10.0, receive_buffer=None):
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.settimeout(timeout)
        self.socket.connect(address)
        self.buffer = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def send(self, data):
        self.socket.sendall(data)

    def request(self, method, target, body=b"", **fields):
        self.send(request(method, target, body, **fields))

    def _more(self):
        try:
            data = self.socket.recv(65536)
        except ConnectionResetError:
            data = b""
        if not data:
            raise Closed(self.buffer[:200])
        self.buffer += data

    def answer(self, to_head=False):
        """The next answer; interim ones (1xx) count as answers too."""
        while b"\r\n\r\n" not in self.buffer:
            self._more()
        head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
        lines = head.decode("latin-1").split("\r\n")
        assert lines[0].startswith("HTTP/1.1 "), lines[0]
        status = int(lines[0].split()[1])
        fields = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines[1:])}
        length = 0 if to_head or status < 200 or status == 204 else int(fields["content-length"])
        while len(self.buffer) < length:
            self._more()
        body, self.buffer = self.buffer[:length], self.buffer[length:]
        return Answer(status, fields, body, head)

    def rest(self):
        """Everything until the server closes."""
        try:
            while True:
                self._more()
        except Closed:
            got, self.buffer = self.buffer, b""
            return got

    def hang_up(self):
        """Closes with a reset."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.socket.close()


def request(method, target, body=b"", **fields):
    fields = {k.replace("_", "-"): v for k, v in fields.items()}
    fields.setdefault("Host", "localhost")
    if body or method in ("POST", "PUT", "PATCH"):
        fields.setdefault("Content-Length", str(len(body)))
    lines = "".join(f"{k}: {v}\r\n" for k, v in fields.items())
    return f"{method} {target} HTTP/1.1\r\n{lines}\r\n".encode() + body


def chunked(body, size):
    pieces = [body[i:i + size] for i in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces) + b"0\r\n\r\n"
