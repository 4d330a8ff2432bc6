"""Reads sql/*.sql and migrations/deploy/*.sql as text."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "sql").glob("*.sql")) + sorted((ROOT / "migrations/deploy").glob("*.sql"))
FUNCTION = re.compile(r"^CREATE (?:OR REPLACE )?(FUNCTION|PROCEDURE) ([\w.\"]+)\s*\(", re.M)
OBJECT = re.compile(r"^CREATE (?:OR REPLACE )?(?:UNIQUE )?(TABLE|VIEW|MATERIALIZED VIEW|FOREIGN TABLE|TYPE|AGGREGATE|SEQUENCE|DOMAIN) (?:IF NOT EXISTS )?([\w.\"]+)", re.M)
breaches = []


def statement(text, start):
    """From start to the semicolon that ends it, dollar-quoted bodies and comments passed over."""
    at = start
    while at < len(text):
        quote = re.compile(r"\$\w*\$|'|--|;").search(text, at)
        if not quote:
            return text[start:]
        if quote[0] == ";":
            return text[start:quote.end()]
        if quote[0] == "--":
            end = text.find("\n", quote.end())
        else:
            end = text.find(quote[0], quote.end())
            end = len(text) if end < 0 else end + len(quote[0])
        at = len(text) if end < 0 else end
    return text[start:]


def breach(path, text, start, reason):
    breaches.append(f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, start) + 1}: {reason}")


everything = "\n".join(p.read_text() for p in FILES)
for path in FILES:
    text = path.read_text()
    for found in FUNCTION.finditer(text):
        whole = statement(text, found.start())
        head = re.split(r"\bAS\s*\$\w*\$|\bAS\s+'", whole)[0]
        tail = whole[whole.rfind("$") + 1:] if "$$" in whole else ""
        labels = head + tail
        name = found[2]
        if not name.startswith("payerwatch"):
            breach(path, text, found.start(), f"{name} is not qualified")
        if not re.search(r"\b(IMMUTABLE|STABLE|VOLATILE)\b", labels):
            breach(path, text, found.start(), f"{name} states no volatility")
        if not re.search(r"\bPARALLEL (SAFE|RESTRICTED|UNSAFE)\b", labels):
            breach(path, text, found.start(), f"{name} has no PARALLEL label")
        if re.search(r"\bLANGUAGE (sql|plpgsql)\b", labels) and "SET search_path = pg_catalog, pg_temp" not in labels:
            breach(path, text, found.start(), f"{name} does not fix its search_path")
        if path.parent.name == "sql" and "SECURITY DEFINER" in labels:
            breach(path, text, found.start(), f"{name}: the extension has no definer functions")
        if not re.search(rf"COMMENT ON (FUNCTION|PROCEDURE) {re.escape(name)}\s*\(", everything):
            breach(path, text, found.start(), f"{name} has no comment")
        if re.search(r"\bLANGUAGE (sql|plpgsql)\b", labels):
            body = re.sub(r"--[^\n]*|'(?:[^']|'')*'", "", whole)
            names = {n for n in re.findall(r"\b(?:WITH|,)?\s*(\w+) AS (?:NOT )?(?:MATERIALIZED )?\(", body)}
            for relation in re.findall(r"\b(?:FROM|JOIN|INSERT INTO|UPDATE|DELETE FROM|USING)\s+([a-z_][\w.]*)(?![\w.]|\s*\()", body):
                if "." in relation or relation in names or relation in ("only", "lateral", "unnest", "set"):
                    continue
                if re.match(r"^(pg_|information_schema)", relation) or re.search(rf"\b{relation}\s+(CONSTANT\s+)?[\w.\[\]]+\s*(;|:=|,|\))|\bINTO {relation}\b|EXTRACT|DISTINCT FROM {relation}", whole, re.I):
                    continue
                breach(path, text, found.start(), f"{name} uses {relation} without its schema")
    for found in OBJECT.finditer(text):
        kind, name = found.groups()
        whole = statement(text, found.start())
        if kind == "SEQUENCE" or name.startswith("pg_temp") or re.match(r"CREATE TYPE [\w.]+;", whole):
            continue
        if not name.startswith("payerwatch"):
            breach(path, text, found.start(), f"{kind} {name} is not qualified")
        elif not re.search(rf"COMMENT ON {kind} {re.escape(name)}\b", everything):
            breach(path, text, found.start(), f"{kind} {name} has no comment")
    if path.parent.name == "sql" and re.search(r"^CREATE (UNLOGGED )?TABLE", text, re.M):
        breach(path, text, 0, "the extension owns no table")
    if path.parent.name == "deploy":
        for need in (path.parent.parent / "revert" / path.name, path.parent.parent / "verify" / path.name):
            if not need.exists():
                breach(path, text, 0, f"{need.parent.name}/{need.name} is missing")
        if "CONCURRENTLY" in re.sub(r"--[^\n]*", "", text) and re.search(r"^BEGIN;", text, re.M) and "CREATE INDEX CONCURRENTLY" in text:
            breach(path, text, 0, "an index built concurrently cannot stand in a transaction")
        if "lock_timeout" not in text:
            breach(path, text, 0, "sets no lock_timeout")
print("\n".join(breaches) if breaches else "sql labels: clean")
sys.exit(1 if breaches else 0)
