#!/bin/sh
# run.sh SCENARIO.py [ARGUMENT…]
# Plays a scenario in a D-Bus session of its own; the display it makes itself. Exit code 77 is "skipped", and is never used in CI:
# only a machine without the accessibility bus has a reason to skip.
set -eu
here=$(dirname "$(readlink -f "$0")")
# The distribution's, which has the bindings; another one in the path would not.
python=/usr/bin/python3
missing=
"$python" -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2> /dev/null ||
    missing="Python's binding of libatspi (gir1.2-atspi-2.0, python3-gi)"
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || missing="the accessibility bus (at-spi2-core)"
for tool in Xvfb openbox xdotool; do
    command -v "$tool" > /dev/null || missing=$tool
done
if [ -n "$missing" ]; then
    echo "There is no $missing here." >&2
    [ -z "${CI:-}" ] || exit 1
    exit 77
fi
scenario=$1
shift
# The keys that a scenario presses must not reach the windows of whoever runs it.
unset DISPLAY WAYLAND_DISPLAY
PYTHONDONTWRITEBYTECODE=1 exec "$here/../support/with-keyring.sh" "$python" "$here/$scenario" "$@"
