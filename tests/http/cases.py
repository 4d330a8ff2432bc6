"""Requests that must be refused: name -> (bytes, statuses that may answer). Used for framing and for smuggling."""
HOST = b"Host: localhost\r\n"
BODY = b'{"login":"x"}'


def get(lines=b"", target=b"/health/", version=b"HTTP/1.1", host=HOST, method=b"GET"):
    return method + b" " + target + b" " + version + b"\r\n" + host + lines + b"\r\n"


def post(lines, body=BODY, version=b"HTTP/1.1"):
    return b"POST /api/v1/session " + version + b"\r\n" + HOST + b"Content-Type: application/json\r\n" + lines + b"\r\n" + body


def chunks(body):
    return post(b"Transfer-Encoding: chunked\r\n", body)


def length(value):
    return post(b"Content-Length: " + value + b"\r\n", b"abc")


def coding(value):
    return post(b"Transfer-Encoding: " + value + b"\r\n", b"3\r\nabc\r\n0\r\n\r\n")


BAD = {400}
LATE = {400, 408}  # can be told from an unfinished request only by waiting
ANY = {400, 501, 505}

REFUSED = {
    "equal Content-Length twice": (post(b"Content-Length: 3\r\nContent-Length: 3\r\n", b"abc"), BAD),
    "different Content-Length": (post(b"Content-Length: 3\r\nContent-Length: 5\r\n", b"abcde"), BAD),
    "Content-Length twice on GET": (get(b"Content-Length: 0\r\nContent-Length: 0\r\n"), BAD),
    "Content-Length 3, 3": (length(b"3, 3"), BAD),
    "Content-Length 3,4": (length(b"3,4"), BAD),
    "Content-Length +3": (length(b"+3"), BAD),
    "Content-Length -1": (length(b"-1"), BAD),
    "Content-Length 0x3": (length(b"0x3"), BAD),
    "Content-Length 3 3": (length(b"3 3"), BAD),
    "Content-Length 3abc": (length(b"3abc"), BAD),
    "Content-Length empty": (length(b""), BAD),
    "Content-Length 3;": (length(b"3;"), BAD),
    "Content-Length 2^64": (length(b"18446744073709551616"), BAD | {413}),
    "Content-Length 2^64+3": (length(b"18446744073709551619"), BAD | {413}),
    "Content-Length 10^30": (length(b"1" + b"0" * 30), BAD | {413}),
    "Content-Length 10^12": (length(b"1000000000000"), {413}),
    "Content-Length with a space before the colon": (post(b"Content-Length : 3\r\n", b"abc"), BAD),
    "Content-Length folded": (post(b"Content-Length:\r\n 3\r\n", b"abc"), BAD),
    "Content-Length and Transfer-Encoding": (post(b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n"), BAD),
    "Transfer-Encoding and Content-Length": (post(b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", b"0\r\n\r\n"), BAD),
    "both on GET": (get(b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n") + b"0\r\n\r\n", BAD),
    "chunked twice in two lines": (post(b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n"), BAD),
    "identity then chunked in two lines": (post(b"Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n"), ANY),
    "chunked, chunked": (coding(b"chunked, chunked"), ANY),
    "gzip, chunked": (coding(b"gzip, chunked"), ANY),
    "chunked, identity": (coding(b"chunked, identity"), ANY),
    "gzip": (coding(b"gzip"), ANY),
    "identity": (coding(b"identity"), ANY),
    "xchunked": (coding(b"xchunked"), ANY),
    "chunked;q=1": (coding(b"chunked;q=1"), ANY),
    "quoted chunked": (coding(b'"chunked"'), ANY),
    "empty Transfer-Encoding": (coding(b""), ANY),
    "vertical tab before chunked": (coding(b"\x0bchunked"), ANY),
    "NUL after chunked": (coding(b"chunked\0"), ANY),
    "folded chunked": (post(b"Transfer-Encoding:\r\n chunked\r\n", b"0\r\n\r\n"), ANY),
    "Transfer-Encoding with a space before the colon": (post(b"Transfer-Encoding : chunked\r\n", b"0\r\n\r\n"), BAD),
    "chunked in HTTP/1.0": (post(b"Transfer-Encoding: chunked\r\n", b"0\r\n\r\n", b"HTTP/1.0"), BAD),
    "no Host": (get(host=b""), BAD),
    "two Hosts": (get(b"Host: elsewhere\r\n"), BAD),
    "equal Host twice": (get(HOST), BAD),
    "HOST and host": (get(b"HOST: localhost\r\n"), BAD),
    "folded field": (get(b"X-A: 1\r\n 2\r\n"), BAD),
    "field folded by a tab": (get(b"X-A: 1\r\n\t2\r\n"), BAD),
    "first field begins with a blank": (b"GET /health/ HTTP/1.1\r\n Host: localhost\r\n\r\n", BAD),
    "field without colon": (get(b"X-A\r\n"), BAD),
    "field without name": (get(b": 1\r\n"), BAD),
    "blank in a name": (get(b"X A: 1\r\n"), BAD),
    "blank before the colon": (get(b"X-A : 1\r\n"), BAD),
    "NUL in a value": (get(b"X-A: a\0b\r\n"), BAD),
    "NUL in a name": (get(b"X\0A: b\r\n"), BAD),
    "CR in a value": (get(b"X-A: a\rb\r\n"), BAD),
    "LF in a value": (get(b"X-A: a\nX-B: b\r\n"), BAD),
    "control in a value": (get(b"X-A: a\x01b\r\n"), BAD),
    "non-ASCII in a name": (get("X-É: b\r\n".encode()), BAD),
    "LF line ends": (get().replace(b"\r\n", b"\n"), LATE),
    "CR line ends": (get().replace(b"\r\n", b"\r"), LATE),
    "no version": (b"GET /health/\r\n" + HOST + b"\r\n", BAD),
    "HTTP/0.9": (get(version=b"HTTP/0.9"), ANY),
    "HTTP/1.2": (get(version=b"HTTP/1.2"), ANY),
    "HTTP/2.0": (get(version=b"HTTP/2.0"), ANY),
    "HTTP/1.1x": (get(version=b"HTTP/1.1x"), ANY),
    "HTTP/1.10": (get(version=b"HTTP/1.10"), ANY),
    "HTTP/11": (get(version=b"HTTP/11"), ANY),
    "http/1.1": (get(version=b"http/1.1"), ANY),
    "HTT": (get(version=b"HTT"), ANY),
    "two blanks before the target": (get(target=b" /health/"), BAD),
    "two blanks after the target": (get(target=b"/health/ "), BAD),
    "tab in the request line": (get(target=b"/health/\t"), BAD),
    "blank before the method": (b" " + get(), BAD),
    "blank in the target": (get(target=b"/health/ /ping/"), BAD),
    "method with a colon": (get(method=b"GE:T"), BAD | {405, 501}),
    "no method": (get(method=b""), BAD),
    "target without slash": (get(target=b"health/"), BAD),
    "target is a star": (get(target=b"*"), BAD),
    "target non-ASCII": (get(target="/health/é".encode()), BAD),
    "target 0x80": (get(target=b"/health/\x80"), BAD),
    "target with a control": (get(target=b"/health/\x01"), BAD),
    "target with DEL": (get(target=b"/health/\x7f"), BAD),
    "target with NUL": (get(target=b"/health/\0"), BAD),
    "%00": (get(target=b"/health/%00"), BAD),
    "%00 in the query": (get(target=b"/health/?a=%00"), BAD),
    "%0d%0a": (get(target=b"/health/%0d%0aX-A:1"), BAD),
    "%zz": (get(target=b"/health/%zz"), BAD),
    "%4 at the end": (get(target=b"/health/%4"), BAD),
    "% at the end of the query": (get(target=b"/health/?a=%"), BAD),
    "..": (get(target=b"/health/../metrics"), BAD | {404}),
    "%2e%2e": (get(target=b"/health/%2e%2e/metrics"), BAD | {404}),
    ".%2e in the end": (get(target=b"/x/.%2e"), BAD | {404}),
    "fragment": (get(target=b"/health/#x"), BAD),
    "target of 5 kB": (get(target=b"/" + b"a" * 5000), {414}),
    "target of 20 kB": (get(target=b"/" + b"a" * 20000), {414, 431}),
    "value of 20 kB": (get(b"X-A: " + b"a" * 20000 + b"\r\n"), {431}),
    "name of 20 kB": (get(b"X" * 20000 + b": a\r\n"), {431}),
    "head that never ends": (b"GET /health/ HTTP/1.1\r\n" + b"X-A: a\r\n" * 4000, {431}),
    "65 fields": (get(b"".join(b"X-%d: a\r\n" % n for n in range(64))), {431}),
    "1000 fields": (get(b"".join(b"X-%d: a\r\n" % n for n in range(1000))), {431}),
    "chunk size g": (chunks(b"g\r\nabc\r\n0\r\n\r\n"), BAD),
    "chunk size empty": (chunks(b"\r\nabc\r\n0\r\n\r\n"), BAD),
    "chunk size -1": (chunks(b"-1\r\nabc\r\n0\r\n\r\n"), BAD),
    "chunk size +3": (chunks(b"+3\r\nabc\r\n0\r\n\r\n"), BAD),
    "chunk size 0x3": (chunks(b"0x3\r\nabc\r\n0\r\n\r\n"), BAD),
    "chunk size blank 3": (chunks(b" 3\r\nabc\r\n0\r\n\r\n"), BAD),
    "chunk size 1_0": (chunks(b"1_0\r\nabcdefghijklmnop\r\n0\r\n\r\n"), BAD),
    "chunk size 2^64": (chunks(b"10000000000000000\r\nabc\r\n0\r\n\r\n"), BAD | {413}),
    "chunk size 2^64-1": (chunks(b"ffffffffffffffff\r\nabc\r\n0\r\n\r\n"), BAD | {413}),
    "chunk size 2^68+3": (chunks(b"100000000000000003\r\nabc\r\n0\r\n\r\n"), BAD | {413}),
    "chunk longer than its size": (chunks(b"3\r\nabcdef\r\n0\r\n\r\n"), BAD),
    "chunk line ends in LF": (chunks(b"3\nabc\n0\n\n"), LATE),
    "LF in a chunk extension": (chunks(b"3;a\nb\r\nabc\r\n0\r\n\r\n"), LATE),
    "NUL in a chunk extension": (chunks(b"3;a=\0\r\nabc\r\n0\r\n\r\n"), BAD),
    "chunk extension that never ends": (chunks(b"3;a=" + b"b" * 200000), BAD | {413, 431}),
    "trailer without colon": (chunks(b"3\r\nabc\r\n0\r\nbad\r\n\r\n"), BAD),
    "trailer with a NUL": (chunks(b"3\r\nabc\r\n0\r\nX-A: \0\r\n\r\n"), BAD),
    "trailers that never end": (chunks(b"3\r\nabc\r\n0\r\n" + b"X-A: a\r\n" * 20000), BAD | {413, 431}),
    "TLS hello": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(200)), BAD),
    "SOCKS": (b"\x05\x01\x00", BAD),
    "HTTP/2 preface": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", ANY),
    "NULs": (b"\0" * 100, BAD),
    "line feeds": (b"\n" * 100, BAD),
}
