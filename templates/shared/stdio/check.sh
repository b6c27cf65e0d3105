#!/bin/sh
# Builds the adapter, asks it every verb once, then judges it. Ends with the exit code of the first that fails.
#   sh check.sh                                    everything
#   sh check.sh --only __CLAUSE__    "va-tck run" with these options, and nothing else
set -eu
cd "$(dirname "$0")"
va_tck=${VA_TCK:-npx --yes --package volume-activation-tck@__KIT_VERSION__ va-tck}

__BUILD__
$va_tck --version > /dev/null || { echo "check.sh: no kit by \"$va_tck\"; README.md, step 1, says how to install it" >&2; exit 2; }
if [ $# -gt 0 ]; then
  exec $va_tck run "$@"
fi
# A verb that is not written yet does not keep the run from judging what is: the exit code says both.
smoked=0
$va_tck smoke || smoked=$?
$va_tck run || exit $?
exit "$smoked"
