"""core: the standard library, Boost, zlib, the compiler's intrinsics, <sys/mman.h> and its own headers; its topics do not include one another. glue: no HTTP, no libpqxx.
server: no PostgreSQL server header, SQL in one file only."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
TOPICS = {"phi", "intake", "mapping", "quality", "stats", "signals", "rollup", "workflow", "audit", "doctor"}
STANDARD = re.compile(r"^[a-z_]+$")  # <vector>, <cmath>, <string_view>
FORBIDDEN_IN_CORE = re.compile(r"\b(std::)?(getenv|fopen|ifstream|ofstream|system_clock|steady_clock|time\(NULL\)|time\(nullptr\)|std::cout|std::cerr|thread_local)\b")
SERVER_HEADER = re.compile(r"^(postgres\.h|fmgr\.h|c\.h|(access|catalog|commands|common|executor|foreign|lib|libpq|miscadmin|nodes|optimizer|parser|storage|tcop|utils|port|postmaster|pgstat)(/.*)?\.h|server/.*)$")
SQL = re.compile(r'"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|COPY|WITH)\s+[a-zA-Z_$({*]')
breaches = []


def breach(path, number, reason):
    breaches.append(f"{path.relative_to(ROOT)}:{number}: {reason}")


def sources(folder):
    base = ROOT / folder
    return sorted(p for p in base.rglob("*") if p.suffix in (".cpp", ".hpp", ".h")) if base.exists() else []


def topic_of(path, base):
    parts = path.relative_to(ROOT / base).parts
    return parts[0] if len(parts) > 1 else None


def check_core():
    own = {str(p.relative_to(ROOT / "extension/core/include")) for p in sources("extension/core/include")}
    for path in sources("extension/core"):
        base = "extension/core/src" if "src" in path.relative_to(ROOT / "extension/core").parts[:1] else "extension/core/include/payerwatch"
        topic = topic_of(path, base)
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if FORBIDDEN_IN_CORE.search(line.split("//")[0]):
                breach(path, number, "core uses files, the clock, the environment or state of its own")
            found = INCLUDE.match(line)
            if not found:
                continue
            quote, name = found.groups()
            if quote == "<":
                if not STANDARD.match(name) and not name.startswith("boost/") and not name.endswith("mmintrin.h") and name not in ("zlib.h", "sys/mman.h"):
                    breach(path, number, f"core includes <{name}>: only std, Boost, zlib and sys/mman.h")
                continue
            if not name.endswith(".inc") and name not in own and not (path.parent / name).exists():
                breach(path, number, f'core includes "{name}", which is not its own')
            parts = name.split("/")
            other = parts[1] if len(parts) == 3 and parts[0] == "payerwatch" else None
            if other in TOPICS and other != topic:
                breach(path, number, f"topic {topic} includes topic {other}")


def check_glue():
    for path in sources("extension/glue"):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            found = INCLUDE.match(line)
            if found and re.match(r"(pqxx|pistache|prometheus|nlohmann|libpq-fe)", found[2]):
                breach(path, number, f"glue includes {found[2]}")


def check_server():
    with_sql = {}
    for path in sources("server"):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            found = INCLUDE.match(line)
            if found and SERVER_HEADER.match(found[2]) and not (path.parent / found[2]).exists() and not (ROOT / "server/src" / found[2]).exists():
                breach(path, number, f"server includes the PostgreSQL server header {found[2]}")
            if SQL.search(line):
                with_sql.setdefault(path, number)
            for relation in re.findall(r"(?:FROM|JOIN|INTO|UPDATE)\s+(?!payerwatch\.|\$|\()([a-z_]+)\b", line) if SQL.search(line) else []:
                if relation not in ("set", "unnest", "jsonb_array_elements", "jsonb_each"):
                    breach(path, number, f"a statement names {relation} outside payerwatch")
    if len(with_sql) > 1:
        for path, number in with_sql.items():
            breach(path, number, "SQL in more than one file of the server")


def check_include_dirs():
    flags = subprocess.run(["grep", "-n", "includedir-server", "CMakeLists.txt", "server/server.cmake"], cwd=ROOT, capture_output=True, text=True).stdout
    for line in flags.splitlines():
        breaches.append(f"{line}: CMake must not need the server's headers")


check_core()
check_glue()
check_server()
check_include_dirs()
print("\n".join(breaches) if breaches else "layers: clean")
sys.exit(1 if breaches else 0)
