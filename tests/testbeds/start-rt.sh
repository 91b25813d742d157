#!/usr/bin/env bash
# Request Tracker 5 (Debian's package, SQLite) on http://127.0.0.1:$RT_PORT/ with seeded complaints. Run it again to (re)start.
# Needs Debian 12 and root. Prints addresses, logins and the pid file. stop-rt.sh ends the server.
set -euo pipefail
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || { echo "Request Tracker needs Debian 12 and root: run this in a container of debian:12." >&2; exit 1; }
RT_PORT=${RT_PORT:-8081}
STATE=${TESTBED_STATE:-${TMPDIR:-/var/tmp}/replylint-testbeds}/rt
HERE=$(cd "$(dirname "$0")" && pwd)
AGENT=agent PLAIN=plain PASS=agentpass1
mkdir -p "$STATE"; exec 3>&1
. "$HERE/shared.sh"
T0=$(date +%s); D0=$(df --output=used -k / | tail -1)
say() { echo "[rt] $*" >&3; }
export DEBIAN_FRONTEND=noninteractive

# 1. packages ---------------------------------------------------------------------------------------------------
if ! dpkg-query -W -f '${db:Status-Status}' request-tracker5 2>/dev/null | grep -qx installed; then
  apt_alone
  $APT update >"$STATE/apt.log" 2>&1
  $APT install -y --no-install-recommends debconf-utils curl >>"$STATE/apt.log" 2>&1
  debconf-set-selections <<DEB
request-tracker5 request-tracker5/rtname string testbed.example
request-tracker5 request-tracker5/organization string testbed.example
request-tracker5 request-tracker5/correspondaddress string support@testbed.example
request-tracker5 request-tracker5/commentaddress string support-comment@testbed.example
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1:$RT_PORT
request-tracker5 request-tracker5/webpath string
request-tracker5 request-tracker5/handle-siteconfig-permissions boolean true
request-tracker5 request-tracker5/install-cronjobs boolean false
request-tracker5 request-tracker5/dbconfig-install boolean false
DEB
  # msmtp-mta satisfies the mail-transport-agent dependency and, without a config, can send nothing.
  # no packaged daemon may start: the testbed runs its own, on loopback only
  PRC=; [ -e /usr/sbin/policy-rc.d ] || { PRC=1; printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d; chmod 755 /usr/sbin/policy-rc.d; }
  $APT install -y --no-install-recommends request-tracker5 rt5-standalone rt5-db-sqlite msmtp-mta w3m >>"$STATE/apt.log" 2>&1 \
    || { tail -30 "$STATE/apt.log" >&2; exit 1; }
  [ -z "$PRC" ] || rm -f /usr/sbin/policy-rc.d
  apt_free
fi

# 2. site configuration ------------------------------------------------------------------------------------------
cat > /etc/request-tracker5/RT_SiteConfig.d/90-testbed.pm <<PERL
Set(\$DatabaseType, 'SQLite');       # own database file: deleting $STATE resets the testbed
Set(\$DatabaseName, '$STATE/db/rtdb');
Set(\$rtname, 'testbed.example');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $RT_PORT);
Set(\$WebBaseURL, 'http://127.0.0.1:$RT_PORT');
Set(\$WebPath, '');
Set(\$CanonicalizeRedirectURLs, 0);
Set(\$RestrictReferrer, 0);          # test only
Set(\$MailCommand, 'sendmailpipe');  # no mail leaves: the "sendmail" below writes one .eml file a message
Set(\$SendmailPath, '$STATE/sendmail-sink');
Set(\$NotifyActor, 0);
Set(\$DevelMode, 0);
Set(\$LogToSTDERR, 'warning');
Set(\$LogToSyslog, undef);
1;
PERL
chown root:www-data /etc/request-tracker5/RT_SiteConfig.d/90-testbed.pm
chmod 640 /etc/request-tracker5/RT_SiteConfig.d/90-testbed.pm
chmod 644 /etc/request-tracker5/RT_SiteConfig.pm   # installed 0600 root when nobody answers ucf: the server could not read it

mkdir -p "$STATE/sent"; chown www-data "$STATE/sent"; chmod 755 "$(dirname "$STATE")" "$STATE"
printf '#!/bin/sh\nf=%s/sent/$(date +%%s%%N).eml\ncat >"$f.part" && mv "$f.part" "$f"\n' "$STATE" > "$STATE/sendmail-sink"; chmod 755 "$STATE/sendmail-sink"

mkdir -p "$STATE/db"; chown www-data "$STATE/db"
if [ ! -e "$STATE/db/ready" ]; then
  rm -f "$STATE/db/rtdb"
  (cd / && setpriv --reuid www-data --regid www-data --clear-groups rt-setup-database-5 --action init --dba none --dba-password none \
     </dev/null >"$STATE/setup-db.log" 2>&1) || { tail -20 "$STATE/setup-db.log" >&2; exit 1; }
  touch "$STATE/db/ready"
fi

# 3. seed (idempotent) -------------------------------------------------------------------------------------------
cp "$HERE/rt-seed.pl" "$HERE/complaints.json" "$STATE/"; chmod 644 "$STATE/rt-seed.pl" "$STATE/complaints.json"
TICKETS=$(cd / && setpriv --reuid www-data --regid www-data --clear-groups perl "$STATE/rt-seed.pl" "$AGENT" "$PLAIN" "$PASS" \
  <"$STATE/complaints.json" 2>"$STATE/seed.err") || true
read -r _ TICKET TXN <<<"$(head -1 <<<"$TICKETS")"
[ -n "${TICKET:-}" ] || { cat "$STATE/seed.err" >&2; exit 1; }

# 4. server ------------------------------------------------------------------------------------------------------
PIDF="$STATE/server.pid"
if [ -s "$PIDF" ] && kill -0 "$(cat "$PIDF")" 2>/dev/null && curl -fsS -o /dev/null "http://127.0.0.1:$RT_PORT/" 2>/dev/null; then
  say "already running, pid $(cat "$PIDF")"
else
  SRV=/usr/share/request-tracker5/libexec/rt-server
  : >"$STATE/server.log"; chown www-data "$STATE/server.log"
  # own session => one process group; stop-rt.sh ends exactly that group
  (cd / && exec setsid setpriv --reuid www-data --regid www-data --init-groups \
     "$SRV" --server Starlet --host 127.0.0.1 --port "$RT_PORT" --max-workers=4 </dev/null >>"$STATE/server.log" 2>&1 3>&-) &
  echo $! >"$PIDF"
  wait_for "http://127.0.0.1:$RT_PORT/" "$(cat "$PIDF")" "$STATE/server.log"
fi
say "base        http://127.0.0.1:$RT_PORT/"
say "reply page  http://127.0.0.1:$RT_PORT/Ticket/Update.html?id=$TICKET&Action=Respond"
say "  quoting     http://127.0.0.1:$RT_PORT/Ticket/Update.html?id=$TICKET&Action=Respond&QuoteTransaction=$TXN   (customer text quoted into the box)"
say "tickets     (language ticket transaction) $(paste -sd, <<<"$TICKETS")"
say "sent mail   $STATE/sent"
say "ticket page http://127.0.0.1:$RT_PORT/Ticket/Display.html?id=$TICKET"
say "agents      $AGENT (rich text), $PLAIN (plain text) / $PASS      admin root / password"
say "pid file    $PIDF ($(cat "$PIDF"))   log $STATE/server.log"
say "took $(( $(date +%s)-T0 )) s, disk +$(( ($(df --output=used -k / | tail -1)-D0)/1024 )) MiB"
