#!/bin/sh
# Ends with 0 when a container engine answers, having installed and started Docker if it had to (Debian, as root); ends with 77 and the
# reason in one line when none is to be had. What the commands said is kept in $ENGINE_LOGS.
set -u
logs=${ENGINE_LOGS:-$(mktemp -d)}
mkdir -p "$logs"
socket=${DOCKER_HOST:-unix:///var/run/docker.sock}
seconds=60

say() { echo "container engine: $1"; }
none() { say "none: $1"; exit 77; }
answers() { docker version --format '{{.Server.Version}}' 2>/dev/null; }

if version=$(answers); then say "ready (Docker $version)"; exit 0; fi
case $socket in unix://*) ;; *) none "nobody answers at DOCKER_HOST=$socket" ;; esac
[ "$(id -u)" = 0 ] || none 'nobody answers, and only root can start one'

if ! command -v dockerd >/dev/null; then
  command -v apt-get >/dev/null || none 'dockerd is not installed, and this is not Debian'
  {
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends docker.io
  } >"$logs/install.log" 2>&1 || none "docker.io could not be installed: $(tail -n 1 "$logs/install.log")"
fi

# cgroupfs-mount is only recommended by docker.io: where nothing is mounted, control groups v2 are.
if ! grep -q ' /sys/fs/cgroup' /proc/mounts; then
  mount -t cgroup2 none /sys/fs/cgroup 2>"$logs/cgroup.log" || none "control groups cannot be mounted: $(tail -n 1 "$logs/cgroup.log")"
fi

# A session of its own: the engine outlives the CI step that started it.
setsid nohup dockerd >"$logs/dockerd.log" 2>&1 </dev/null &
engine=$!
deadline=$(($(date +%s) + seconds))
while [ "$(date +%s)" -lt "$deadline" ]; do
  if version=$(answers); then say "started (Docker $version, log in $logs/dockerd.log)"; exit 0; fi
  kill -0 "$engine" 2>/dev/null || none "dockerd ended: $(grep -E 'failed|level=fatal' "$logs/dockerd.log" | tail -n 1)"
  # Between two questions, a turn for the engine.
  sleep 0.2
done
none "dockerd did not answer within $seconds s (log in $logs/dockerd.log)"
