#!/usr/bin/env bash
# Sends what waits in the queue of Znuny, as its daemon would do once a minute.
set -euo pipefail
D=${TESTBED_STATE:-${TMPDIR:-/var/tmp}/replylint-testbeds}/znuny
cd "$D/home" && exec setpriv --reuid www-data --regid www-data --clear-groups env HOME="$D" \
  perl bin/otrs.Console.pl Maint::Email::MailQueue --send --quiet
