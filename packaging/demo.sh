#!/usr/bin/env bash
# packaging/demo.sh
# On Debian 12 or Ubuntu 24.04: installs what is missing, builds Clientsmith and shows it at work on its own sandbox.
# With a display it starts the program. Without one it walks the nine steps of creating a client on a display, a
# session and a keyring of its own, and leaves a picture of each step in build/demo.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
# shellcheck source=packaging/linux/stages.sh
. packaging/linux/stages.sh
pictures=build/demo
steps=9

# The number of colours of a picture.
colours() {
    pngtopam "$1" | ppmhist -noheader | wc -l
}

# Every step has its picture, with something on it, and no two are the same.
check_pictures() {
    local step files count sums=() faults=0
    for ((step = 1; step <= steps; ++step)); do
        mapfile -t files < <(find "$pictures" -name "step-$step-*.png" -size +0)
        if [ "${#files[@]}" != 1 ]; then
            echo "Step $step: there are ${#files[@]} pictures, not one." >&2
            faults=$((faults + 1))
            continue
        fi
        count=$(colours "${files[0]}")
        echo "Step $step: ${files[0]}, $count colours"
        if [ "$count" -lt 32 ]; then
            echo "Step $step: the picture is as good as blank." >&2
            faults=$((faults + 1))
        fi
        sums+=("$(pngtopam "${files[0]}" | sha256sum)")
    done
    if [ "${#sums[@]}" != "$(printf '%s\n' "${sums[@]}" | sort -u | wc -l)" ]; then
        echo "Two steps have the same picture." >&2
        faults=$((faults + 1))
    fi
    [ "$faults" = 0 ]
}

with_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

stage "Installing what is missing"
if with_display; then
    install_dependencies build run
else
    install_dependencies build run session pictures
fi
build release clientsmith

if with_display; then
    stage "Starting Clientsmith"
    exec build/release/app/clientsmith --demo
fi

stage "Walking the nine steps without a display"
rm -rf "$pictures"
mkdir -p "$pictures"
in_private_display 1120x800 tests/support/with-keyring.sh timeout --kill-after=10 180 \
    build/release/app/clientsmith --demo --tour --screenshots "$pictures"
stage "Checking the pictures"
check_pictures
stage "Done"
cat <<END
Clientsmith's own sandbox played the provider, a GNOME Keyring of its own kept the secret, and the tour created an
API client in nine steps. A picture of each step is in $PWD/$pictures.
END
