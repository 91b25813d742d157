#!/usr/bin/env bash
# Ends the server and the database started by start-znuny.sh.
set -u
D=${TESTBED_STATE:-${TMPDIR:-/var/tmp}/replylint-testbeds}/znuny
if [ -s "$D/web.pid" ]; then
  P=$(cat "$D/web.pid"); kill -TERM -- "-$P" 2>/dev/null || kill -TERM "$P" 2>/dev/null || true
  for _ in $(seq 1 20); do kill -0 "$P" 2>/dev/null || break; sleep 0.25; done
  rm -f "$D/web.pid"; echo "[znuny] stopped web $P"
fi
[ -e "$D/data/postmaster.pid" ] || exit 0
cd / && setpriv --reuid www-data --regid www-data --clear-groups "$(ls -d /usr/lib/postgresql/*/bin | tail -1)/pg_ctl" -D "$D/data" -m fast -w stop >/dev/null
echo "[znuny] stopped the database"
