# Sourced by the scripts: where things are, and how to act as the user that owns the private PostgreSQL.
root=$(cd "$(dirname "$0")/.." && pwd)
local=$root/.local
version=15
prefix=$local/prefix/usr/lib/postgresql/$version
hash=$(printf %s "$root" | cksum | cut -d' ' -f1)
# The socket's path must be short, whatever the clone's is.
sockets=/tmp/payerwatch-$hash-$(id -u)
cluster=${PAYERWATCH_CLUSTER:-main}
data=$local/data-$cluster
port=5432
[ "$cluster" = main ] || port=$((5433 + $(printf %s "$cluster" | cksum | cut -d" " -f1) % 4000))

say() { echo "$@"; }
die() { echo "$1" >&2; [ $# -lt 2 ] || echo "  $2" >&2; exit 1; }

# PostgreSQL refuses root: there the cluster belongs to postgres, otherwise to whoever runs this.
if [ "$(id -u)" -eq 0 ]; then
    owner=postgres
    as_owner() { (cd / && runuser -u postgres -- "$@"); }
    # A clone below a closed folder (/root) is out of reach for postgres.
    if ! runuser -u postgres -- test -x "$root" 2>/dev/null; then
        local=/var/tmp/payerwatch-$hash
        prefix=$local/prefix/usr/lib/postgresql/$version
        data=$local/data-$cluster
    fi
else
    owner=$(id -un)
    as_owner() { "$@"; }
fi

url() { echo "postgresql:///$1?host=$sockets&port=$port&user=postgres"; }
