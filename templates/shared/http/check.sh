#!/bin/sh
# Builds the adapter, starts it, asks it every verb once, then judges it. Ends with the exit code of the first that fails.
#   sh check.sh                                    everything
#   sh check.sh --only __CLAUSE__    "va-tck run" with these options, and nothing else
set -eu
cd "$(dirname "$0")"
va_tck=${VA_TCK:-npx --yes --package volume-activation-tck@__KIT_VERSION__ va-tck}
port=${PORT:-9000}

__BUILD__
$va_tck --version > /dev/null || { echo "check.sh: no kit by \"$va_tck\"; README.md, step 1, says how to install it" >&2; exit 2; }
__COMMAND__ "$port" &
adapter=$!
trap 'kill "$adapter"' EXIT
# Until it listens; any answer will do.
curl --silent --output /dev/null --retry 60 --retry-connrefused --retry-delay 1 --header 'content-type: application/json' \
  --data '{}' "http://127.0.0.1:$port/control/v1/describe"

target="http://127.0.0.1:$port"
if [ $# -gt 0 ]; then
  $va_tck run --target "$target" "$@"
  exit
fi
# A verb that is not written yet does not keep the run from judging what is: the exit code says both.
smoked=0
$va_tck smoke --target "$target" || smoked=$?
$va_tck run --target "$target" || exit $?
exit "$smoked"
