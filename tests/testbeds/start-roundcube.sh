#!/usr/bin/env bash
# Roundcube 1.6 (Debian's package, SQLite), Dovecot for its mail and a sink for what it sends; http://127.0.0.1:$RC_PORT/
# with seeded complaints. Run it again to (re)start. Needs Debian 12 and root. stop-roundcube.sh ends the servers.
set -euo pipefail
[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || { echo "Roundcube needs Debian 12 and root: run this in a container of debian:12." >&2; exit 1; }
RC_PORT=${RC_PORT:-8082} IMAP_PORT=${IMAP_PORT:-8143} SMTP_PORT=${SMTP_PORT:-8025}
STATE=${TESTBED_STATE:-${TMPDIR:-/var/tmp}/replylint-testbeds}/roundcube
HERE=$(cd "$(dirname "$0")" && pwd)
AGENT=agent@testbed.example PLAIN=plain@testbed.example PASS=agentpass1
mkdir -p "$STATE"/{tmp,logs,mail,dovecot,sent,db,config,seed}; chmod 755 "$(dirname "$STATE")" "$STATE"
T0=$(date +%s)
say() { echo "[roundcube] $*"; }
. "$HERE/shared.sh"
export DEBIAN_FRONTEND=noninteractive

# 1. packages ---------------------------------------------------------------------------------------------------
installed() { dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }
if ! installed roundcube-core || ! installed dovecot-imapd; then
  apt_alone
  $APT update >"$STATE/apt.log" 2>&1
  $APT install -y --no-install-recommends debconf-utils >>"$STATE/apt.log" 2>&1
  debconf-set-selections <<DEB
roundcube-core roundcube/dbconfig-install boolean false
roundcube-core roundcube/language select en_US
roundcube-core roundcube/hosts string localhost:$IMAP_PORT
roundcube-core roundcube/reconfigure-webserver multiselect
roundcube-core roundcube/restart-webserver boolean false
DEB
  # no packaged daemon may start: the testbed runs its own, on loopback only
  PRC=; [ -e /usr/sbin/policy-rc.d ] || { PRC=1; printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d; chmod 755 /usr/sbin/policy-rc.d; }
  $APT install -y --no-install-recommends roundcube-core roundcube-sqlite3 roundcube-plugins php-cli php-cgi dovecot-imapd >>"$STATE/apt.log" 2>&1 \
    || { tail -30 "$STATE/apt.log" >&2; exit 1; }
  [ -z "$PRC" ] || rm -f /usr/sbin/policy-rc.d
  apt_free
fi

# 2. dovecot: own configuration, own state directory, loopback only -----------------------------------------------
getent passwd vmail >/dev/null || useradd --system --no-create-home --shell /usr/sbin/nologin vmail
for u in "$AGENT" "$PLAIN"; do
  mkdir -p "$STATE/mail/${u%@*}"
  echo "$u:{PLAIN}$PASS:$(id -u vmail):$(id -g vmail)::$STATE/mail/${u%@*}"
done >"$STATE/dovecot/users"
chown -R vmail:vmail "$STATE/mail"
cat > "$STATE/dovecot/dovecot.conf" <<CONF
base_dir = $STATE/dovecot/run
state_dir = $STATE/dovecot/state
log_path = $STATE/logs/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:~/Maildir
first_valid_uid = 1
default_vsz_limit = 256M
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u $STATE/dovecot/users
}
userdb {
  driver = passwd-file
  args = username_format=%u $STATE/dovecot/users
}
service imap-login {
  inet_listener imap {
    port = $IMAP_PORT
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    special_use = \Sent
    auto = subscribe
  }
}
CONF

# 3. roundcube ----------------------------------------------------------------------------------------------------
ln -sfn /etc/roundcube/defaults.inc.php "$STATE/config/defaults.inc.php"
ln -sfn /etc/roundcube/mimetypes.php "$STATE/config/mimetypes.php"
cat > "$STATE/config/config.inc.php" <<PHP
<?php
// Chosen with ROUNDCUBE_CONFIG_DIR, so that /etc/roundcube stays as packaged.
\$config = [];
\$config['db_dsnw'] = 'sqlite:///$STATE/db/roundcube.db?mode=0660';
\$config['imap_host'] = '127.0.0.1:$IMAP_PORT';
\$config['smtp_host'] = '127.0.0.1:$SMTP_PORT';
\$config['smtp_user'] = ''; \$config['smtp_pass'] = '';
\$config['des_key'] = 'testbed-only-key-24bytes';
\$config['plugins'] = [];
\$config['skin'] = 'elastic';
\$config['language'] = 'en_US';
\$config['reply_mode'] = 1;             // reply above the quote
\$config['temp_dir'] = '$STATE/tmp/'; \$config['log_dir'] = '$STATE/logs/';
\$config['enable_spellcheck'] = false;
\$config['session_lifetime'] = 600;
PHP
chown -R www-data:www-data "$STATE"/{tmp,db}; chmod 1777 "$STATE/logs"
cp "$HERE/roundcube-seed.php" "$HERE/complaints.json" "$STATE/seed/"; chmod 755 "$STATE/seed"; chmod 644 "$STATE/seed"/*
as_www() { setpriv --reuid www-data --regid www-data --clear-groups "$@"; }
as_www php "$STATE/seed/roundcube-seed.php" "$STATE/db/roundcube.db" 127.0.0.1 "$AGENT" "$PLAIN"

# 4. servers, each the leader of its own process group ------------------------------------------------------------
alive() { [ -s "$STATE/$1.pid" ] && kill -0 "$(cat "$STATE/$1.pid")" 2>/dev/null; }
start() { # name command...
  local name=$1; shift
  alive "$name" || { setsid "$@" </dev/null >>"$STATE/logs/$name.out" 2>&1 & echo $! >"$STATE/$name.pid"; }
}
up() { (exec 9<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
wait_up() { for _ in $(seq 1 120); do up "$1" && return 0; sleep 0.25; done; say "nothing on port $1, see $STATE/logs" >&2; return 1; }
start dovecot /usr/sbin/dovecot -F -c "$STATE/dovecot/dovecot.conf"
start smtp node "$HERE/smtp-sink.mjs" "$SMTP_PORT" "$STATE/sent"
ROUNDCUBE_CONFIG_DIR="$STATE/config" PHP_CLI_SERVER_WORKERS=4 start web setpriv --reuid www-data --regid www-data --clear-groups \
  php -d error_log="$STATE/logs/php.log" -d session.save_path="$STATE/tmp" -S "127.0.0.1:$RC_PORT" -t /var/lib/roundcube/public_html
wait_up "$IMAP_PORT"; wait_up "$SMTP_PORT"; wait_up "$RC_PORT"

# 5. complaints, for each agent -----------------------------------------------------------------------------------
MAILS=$(php "$HERE/mails.php" "$STATE/seed" <"$HERE/complaints.json")
post() { doveadm -c "$STATE/dovecot/dovecot.conf" "$@"; }
for u in "$AGENT" "$PLAIN"; do
  for lang in $MAILS; do
    of() { post search -u "$u" mailbox INBOX header message-id "<$lang@customer.example>"; }
    [ -n "$(of)" ] || post save -u "$u" -m INBOX "$STATE/seed/$lang.eml"
    say "mail        ${u%@*} $lang $(of | cut -d' ' -f2 | head -1)"
  done
done
say "base        http://127.0.0.1:$RC_PORT/"
say "reply page  http://127.0.0.1:$RC_PORT/?_task=mail&_action=compose&_mbox=INBOX&_reply_uid=1"
say "agents      $AGENT (rich text), $PLAIN (plain text) / $PASS"
say "sent mail   $STATE/sent"
say "pid files   $STATE/{web,dovecot,smtp}.pid   logs $STATE/logs"
say "took $(( $(date +%s)-T0 )) s"
