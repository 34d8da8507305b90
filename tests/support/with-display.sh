#!/bin/sh
# with-display.sh COMMAND [ARGUMENT…]
# Runs COMMAND on the display that there is, or else on one of its own that nobody sees.
set -eu
if [ -n "${DISPLAY:-}" ]; then
    exec "$@"
fi
exec xvfb-run --auto-servernum --server-args='-screen 0 1280x1024x24' "$@"
