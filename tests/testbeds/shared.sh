# What the start scripts share; to be sourced when STATE is set.

APT='apt-get -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 -qq'

# Installing is for one script at a time, whoever started them side by side: from here on, until apt_free.
apt_alone() { exec 8>"$(dirname "$STATE")/apt.lock"; flock 8; }
apt_free() { exec 8>&-; }

# Waits until an address answers. When its server has ended, or two minutes are over, it says so and fails.
wait_for() { # url pid log
  for _ in $(seq 1 240); do
    curl -fsS -m 10 -o /dev/null "$1" 2>/dev/null && return 0
    kill -0 "$2" 2>/dev/null || break
    sleep 0.5
  done
  tail -20 "$3" >&2; echo "Nothing answers at $1; the end of $3 stands above." >&2; return 1
}
