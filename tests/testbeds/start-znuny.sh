#!/usr/bin/env bash
# Znuny 6.5 (Debian's package otrs2, from its section non-free) on http://127.0.0.1:$ZN_PORT/znuny/index.pl with seeded
# complaints and a PostgreSQL of its own. Run it again to (re)start. Needs Debian 12 and root. stop-znuny.sh ends both.
# Exits with 69 where the machine's source of packages has no section non-free.
set -euo pipefail
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || { echo "Znuny needs Debian 12 and root: run this in a container of debian:12." >&2; exit 1; }
ZN_PORT=${ZN_PORT:-8083}
STATE=${TESTBED_STATE:-${TMPDIR:-/var/tmp}/replylint-testbeds}/znuny
HERE=$(cd "$(dirname "$0")" && pwd)
HOME_DIR=$STATE/home AGENT=agent PASS=agentpass1
mkdir -p "$STATE"/{sent,socket}; chmod 755 "$(dirname "$STATE")" "$STATE"
T0=$(date +%s)
say() { echo "[znuny] $*"; }
. "$HERE/shared.sh"
export DEBIAN_FRONTEND=noninteractive

# 1. packages: the program is unpacked here, not installed, so that no web server and no cron job comes with it ------
if [ ! -e "$STATE/package/ready" ]; then
  apt_alone
  rm -rf "$STATE/package"; mkdir -p "$STATE/package" "$STATE"/apt/{parts,lists/partial}
  # A list of sources beside the machine's own, with the section that the package stands in.
  find /etc/apt -maxdepth 2 \( -name '*.sources' -o -name '*.list' \) -exec cp {} "$STATE/apt/parts/" \;
  sed -i -E 's/^Components: main$/Components: main non-free/; s/^(deb .* main)$/\1 non-free/' "$STATE"/apt/parts/*
  OWN="-o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts=$STATE/apt/parts -o Dir::State::lists=$STATE/apt/lists -o APT::Sandbox::User=root"
  { $APT update && $APT $OWN update && cd "$STATE/package" && $APT $OWN download otrs2; } >"$STATE/apt.log" 2>&1 || { tail -30 "$STATE/apt.log" >&2; exit 69; }
  { cd "$STATE/package"; dpkg -x otrs2_*.deb .
    # All that the package depends on but web servers and what sets up databases.
    NEEDS=$(dpkg-deb -f otrs2_*.deb Depends | tr , '\n' | sed 's/[|(].*//; s/:any//; s/ //g' | grep -vE 'apache|dbconfig|debconf')
    PRC=; [ -e /usr/sbin/policy-rc.d ] || { PRC=1; printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d; chmod 755 /usr/sbin/policy-rc.d; }
    $APT install -y --no-install-recommends $NEEDS libdbd-pg-perl libplack-perl starlet libcgi-emulate-psgi-perl postgresql curl
    [ -z "$PRC" ] || rm -f /usr/sbin/policy-rc.d
  } >>"$STATE/apt.log" 2>&1 || { tail -30 "$STATE/apt.log" >&2; exit 1; }
  touch "$STATE/package/ready"
  apt_free
fi
PG=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
as_www() { (cd "$HOME_DIR" && setpriv --reuid www-data --regid www-data --clear-groups env HOME="$STATE" "$@"); }

# 2. the program at a place of its own -------------------------------------------------------------------------------
if [ ! -e "$HOME_DIR/ready" ]; then
  P=$STATE/package
  rm -rf "$HOME_DIR" "$STATE/data"; cp -a "$P/usr/share/otrs" "$HOME_DIR"
  rm -f "$HOME_DIR/var" "$HOME_DIR"/Kernel/Config.pm "$HOME_DIR"/Kernel/Config/{Files,Backups,GenericAgent.pm}
  cp -a "$P/var/lib/otrs" "$HOME_DIR/var"; rm -f "$HOME_DIR"/var/{run,spool}; mkdir -p "$HOME_DIR"/var/{run,spool} "$HOME_DIR/Kernel/Config/Backups"
  cp -a "$P/var/lib/otrs/Config/Files" "$HOME_DIR/Kernel/Config/Files"
  printf '#!/bin/sh\nf=%s/sent/$(date +%%s%%N).eml\ncat >"$f.part" && mv "$f.part" "$f"\n' "$STATE" >"$STATE/sendmail-sink"
fi
# Anew at each start: what lies there may be of an older run.
cat >"$HOME_DIR/Kernel/Config.pm" <<PERL
package Kernel::Config;
use strict; use warnings; use utf8;
sub Load {
    my \$Self = shift;
    \$Self->{Home} = '$HOME_DIR';
    \$Self->{DatabaseDSN} = 'DBI:Pg:dbname=znuny;host=$STATE/socket';
    \$Self->{DatabaseUser} = 'www-data'; \$Self->{DatabasePw} = '';
    \$Self->{SecureMode} = 1; \$Self->{HttpType} = 'http'; \$Self->{FQDN} = '127.0.0.1';
    \$Self->{ScriptAlias} = 'znuny/'; \$Self->{'Frontend::WebPath'} = '/znuny-web/';
    \$Self->{CheckMXRecord} = 0; \$Self->{CheckEmailAddresses} = 0; \$Self->{CheckEmailInvalidAddress} = '(?!)';
    # A session lasts for hours, and each run of the tests begins some.
    \$Self->{AgentSessionLimit} = 0; \$Self->{AgentSessionPerUserLimit} = 0;
    # Pictures of people would come from elsewhere.
    \$Self->{'Frontend::AvatarEngine'} = 'None';
    # No mail leaves: the "sendmail" below writes one .eml file a message.
    \$Self->{SendmailModule} = 'Kernel::System::Email::Sendmail'; \$Self->{'SendmailModule::CMD'} = '$STATE/sendmail-sink';
    \$Self->{LogModule} = 'Kernel::System::Log::File'; \$Self->{'LogModule::LogFile'} = '$STATE/znuny.log';
    return 1;
}
use Kernel::Config::Defaults;
use parent qw(Kernel::Config::Defaults);
1;
PERL
cp "$HERE/znuny-seed.pl" "$HERE/complaints.json" "$STATE/"; chmod 644 "$STATE/znuny-seed.pl" "$STATE/complaints.json"; chmod 755 "$STATE/sendmail-sink"
chown -R www-data:www-data "$HOME_DIR" "$STATE"/{sent,socket}; [ ! -e "$STATE/data" ] || chown -R www-data:www-data "$STATE/data"
: >>"$STATE/znuny.log"; chown www-data "$STATE" "$STATE/znuny.log"

# 3. database --------------------------------------------------------------------------------------------------------
[ -e "$STATE/data/PG_VERSION" ] || as_www "$PG/initdb" -D "$STATE/data" -A trust -U www-data -E UTF8 --locale=C.UTF-8 >"$STATE/initdb.log" 2>&1
as_www "$PG/pg_ctl" -D "$STATE/data" status >/dev/null 2>&1 || as_www "$PG/pg_ctl" -D "$STATE/data" -w -l "$STATE/postgres.log" \
  -o "-k $STATE/socket -c listen_addresses= -c fsync=off" start >/dev/null
if [ ! -e "$HOME_DIR/ready" ]; then
  as_www "$PG/dropdb" -h "$STATE/socket" --if-exists znuny 2>/dev/null; as_www "$PG/createdb" -h "$STATE/socket" znuny
  for f in schema initial_insert schema-post; do
    as_www psql -q -v ON_ERROR_STOP=1 -h "$STATE/socket" znuny -f "$HOME_DIR/scripts/database/$f.postgresql.sql" >"$STATE/$f.log" 2>&1
  done
  as_www perl bin/otrs.Console.pl Maint::Config::Rebuild >"$STATE/rebuild.log" 2>&1 || { cat "$STATE/rebuild.log" >&2; exit 1; }
  touch "$HOME_DIR/ready"
fi

# 4. seed (idempotent) -----------------------------------------------------------------------------------------------
TICKETS=$(as_www perl "$STATE/znuny-seed.pl" "$HOME_DIR" "$AGENT" "$PASS" <"$STATE/complaints.json" 2>"$STATE/seed.err") || { cat "$STATE/seed.err" >&2; exit 1; }

# 5. server, the leader of its own process group -----------------------------------------------------------------------
PIDF=$STATE/web.pid
if ! { [ -s "$PIDF" ] && kill -0 "$(cat "$PIDF")" 2>/dev/null; }; then
  (cd "$HOME_DIR" && exec setsid setpriv --reuid www-data --regid www-data --clear-groups env HOME="$STATE" \
    plackup -s Starlet --host 127.0.0.1 --port "$ZN_PORT" --max-workers 4 -E deployment bin/cgi-bin/app.psgi </dev/null >"$STATE/web.log" 2>&1) &
  echo $! >"$PIDF"
  wait_for "http://127.0.0.1:$ZN_PORT/znuny/index.pl" "$(cat "$PIDF")" "$STATE/web.log"
fi
say "base        http://127.0.0.1:$ZN_PORT/znuny/index.pl"
say "tickets     (language ticket article) $(paste -sd, <<<"$TICKETS")"
say "sent mail   $STATE/sent   (queued until somebody runs: $HERE/send-znuny.sh)"
say "agent       $AGENT / $PASS"
say "took $(( $(date +%s)-T0 )) s"
