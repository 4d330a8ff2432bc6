#!/bin/sh
# The private PostgreSQL: its own copy of the programs, own data, own socket. cluster.sh start | stop | reset | prefix | url [database]
set -eu
. "$(dirname "$0")/lib.sh"

make_prefix() {
    stamp=$(dpkg-query -W -f '${Version}' postgresql-$version)
    if [ "$(cat "$local/prefix/version" 2>/dev/null || true)" != "$stamp" ]; then
        say "cluster: copying PostgreSQL $version into $local/prefix"
        rm -rf "$local/prefix"
        mkdir -p "$local/prefix/usr/lib/postgresql" "$local/prefix/usr/share/postgresql" "$local/prefix/usr/include"
        cp -a /usr/lib/postgresql/$version "$local/prefix/usr/lib/postgresql/$version"
        cp -a /usr/share/postgresql/$version "$local/prefix/usr/share/postgresql/$version"
        ln -sfn /usr/include/postgresql "$local/prefix/usr/include/postgresql"
        echo "$stamp" >"$local/prefix/version"
    fi
    make -s --no-print-directory -C "$root" install PG_CONFIG="$prefix/bin/pg_config" >"$local/install.log" 2>&1 ||
        { cat "$local/install.log" >&2; die "cluster: the extension could not be installed into the private PostgreSQL"; }
}

start() {
    mkdir -p "$local" "$sockets"
    make_prefix
    chown "$owner" "$local" "$sockets"
    chmod 700 "$sockets"
    if [ ! -e "$data/PG_VERSION" ]; then
        say "cluster: making the data folder $data"
        as_owner "$prefix/bin/initdb" -D "$data" -U postgres -E UTF8 --locale=C.UTF-8 -A trust >"$local/initdb.log" 2>&1 ||
            die "cluster: initdb failed, see $local/initdb.log" "The folder must be writable by $owner."
        cat >>"$data/postgresql.conf" <<CONF
listen_addresses = ''
port = $port
unix_socket_directories = '$sockets'
max_connections = 60
shared_buffers = 512MB
maintenance_work_mem = 256MB
max_wal_size = 4GB
log_destination = stderr
log_min_messages = warning
log_line_prefix = '%m [%p] %q%u@%d '
jit = off
shared_preload_libraries = 'payerwatch'
CONF
    fi
    # The server holds the library that it began with.
    library=$(cksum <"$prefix/lib/payerwatch.so")
    [ "$library" = "$(cat "$local/library-$cluster" 2>/dev/null || true)" ] || stop
    echo "$library" >"$local/library-$cluster"
    if ! as_owner "$prefix/bin/pg_ctl" -D "$data" status >/dev/null 2>&1; then
        say "cluster: starting PostgreSQL on $sockets"
        as_owner "$prefix/bin/pg_ctl" -D "$data" -w -t 60 -l "$local/postgresql-$cluster.log" start >/dev/null ||
            die "cluster: PostgreSQL did not start, see $local/postgresql-$cluster.log"
    fi
    database=${PAYERWATCH_DATABASE:-payerwatch}
    if ! psql -XAtq "$(url postgres)" -c "SELECT 1 FROM pg_database WHERE datname = '$database'" | grep -q 1; then
        say "cluster: creating the database $database"
        psql -XAtq "$(url postgres)" -c "CREATE DATABASE $database" >/dev/null
    fi
    say "cluster: migrating"
    "$root/tools/migrate.sh" deploy "$(url "$database")" >"$local/migrate.log" 2>&1 ||
        { tail -20 "$local/migrate.log" >&2; die "cluster: the migrations failed, see $local/migrate.log"; }
    url "$database"
}

stop() {
    [ -e "$data/PG_VERSION" ] || return 0
    if as_owner "$prefix/bin/pg_ctl" -D "$data" status >/dev/null 2>&1; then
        say "cluster: stopping PostgreSQL"
        as_owner "$prefix/bin/pg_ctl" -D "$data" -w -m fast stop >/dev/null
    fi
}

case ${1:-} in
    start) start ;;
    stop) stop ;;
    reset) stop; rm -rf "$data" "$local/postgresql-$cluster.log" ;;
    prefix) mkdir -p "$local"; make_prefix; echo "$prefix" ;;
    url) url "${2:-payerwatch}" ;;
    *) die "usage: cluster.sh start | stop | reset | prefix | url [database]" ;;
esac
