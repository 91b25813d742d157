#!/usr/bin/env bash
# Ends the servers started by start-roundcube.sh, each by its pid (each leads its own process group).
set -u
D=${TESTBED_STATE:-${TMPDIR:-/var/tmp}/replylint-testbeds}/roundcube
for n in web smtp dovecot; do
  F="$D/$n.pid"; [ -s "$F" ] || continue; P=$(cat "$F")
  kill -TERM -- "-$P" 2>/dev/null || kill -TERM "$P" 2>/dev/null || true
  for _ in $(seq 1 20); do kill -0 "$P" 2>/dev/null || break; sleep 0.25; done
  rm -f "$F"; echo "[roundcube] stopped $n $P"
done
