#!/bin/sh
# migrate.sh deploy|verify|revert|status|roles-drop URL: runs the migrations of migrations/ against a database.
set -eu
. "$(dirname "$0")/lib.sh"
[ -n "${2:-}" ] || die "migrate: no database was given" "make migrate DATABASE_URL=postgresql://postgres@localhost/mydb"
# sqitch wants its own scheme and reads the rest as libpq does.
target=$(printf %s "$2" | sed -E 's#^postgres(ql)?://#db:pg://#')
cd "$root/migrations"
case $1 in
    deploy) sqitch deploy --verify "$target" ;;
    verify) sqitch verify "$target" ;;
    revert) sqitch revert -y "$target" ;;
    status) sqitch status "$target" ;;
    roles-drop)
        psql -Xq "$2" -v ON_ERROR_STOP=1 <<'SQL'
DROP ROLE IF EXISTS payerwatch_server, payerwatch_bi, payerwatch_loader, payerwatch_dba, payerwatch_api, payerwatch_owner;
SQL
        ;;
    *) die "usage: migrate.sh deploy|verify|revert|status|roles-drop URL" ;;
esac
