#!/bin/sh
# Installs the Debian packages that building, testing and running payerwatch need. Asks the network only for what is missing.
set -eu
packages="
  g++ make cmake pkg-config
  postgresql-15 postgresql-server-dev-15 postgresql-client-15 postgresql-15-pgtap libtap-parser-sourcehandler-pgtap-perl libipc-run-perl
  libboost-dev libboost-regex-dev libpq-dev libpqxx-dev libpistache-dev prometheus-cpp-dev nlohmann-json3-dev libargon2-dev libssl-dev zlib1g-dev
  sqitch libdbd-pg-perl
  libgtest-dev libgmock-dev clang clang-format clang-tidy libclang-rt-14-dev
  python3 python3-pytest python3-psycopg2
  curl util-linux bc"

installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $packages 2>/dev/null | sed -n 's/ installed$//p') || true
missing=""
for package in $packages; do
    case "
$installed
" in *"
$package
"*) ;; *) missing="$missing $package" ;; esac
done
[ -z "$missing" ] && exit 0

as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "packages: missing$missing; install them as root, or install sudo" >&2; exit 1; }
    as_root=sudo
fi
echo "packages: installing, which takes two minutes or three:$missing"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
# No cluster of the system's own: payerwatch brings a private one, and the package would start it on port 5432.
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    $as_root mkdir -p /etc/postgresql-common
    echo "create_main_cluster = false" | $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
fi
if ! { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing; } >"$log" 2>&1; then
    tail -20 "$log" >&2
    echo "packages: apt-get failed; the whole output is in $log" >&2
    exit 1
fi
rm -f "$log"
