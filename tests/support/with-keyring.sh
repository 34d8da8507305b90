#!/bin/sh
# with-keyring.sh COMMAND [ARGUMENT…]
# Runs COMMAND with a home folder, a D-Bus session and a GNOME Keyring of its own: unlocked, empty, gone afterwards.
set -eu
if [ "${CLIENTSMITH_PRIVATE_SESSION:-}" != yes ]; then
    scratch=$(mktemp -d)
    mkdir -m 700 "$scratch/home" "$scratch/runtime"
    # What the desktop around us has set must not lead out of the scratch folder.
    unset DBUS_SESSION_BUS_ADDRESS XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME GNOME_KEYRING_CONTROL
    # Nothing that the bus starts may show a window: the keyring's prompt would wait for its answer for ever.
    CLIENTSMITH_DISPLAY=${DISPLAY:-}
    CLIENTSMITH_WAYLAND_DISPLAY=${WAYLAND_DISPLAY:-}
    unset DISPLAY WAYLAND_DISPLAY
    if [ -n "$CLIENTSMITH_DISPLAY" ]; then
        export XAUTHORITY="${XAUTHORITY:-$HOME/.Xauthority}"
    fi
    export CLIENTSMITH_DISPLAY CLIENTSMITH_WAYLAND_DISPLAY
    status=0
    HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/runtime XDG_CURRENT_DESKTOP=GNOME CLIENTSMITH_PRIVATE_SESSION=yes \
        dbus-run-session -- "$0" "$@" || status=$?
    rm -rf "$scratch"
    exit "$status"
fi

mkdir -p "$HOME/.cache" "$HOME/.local/share/keyrings"
# The password is the keyring's own and guards nothing. Unlocking makes the keyring "login"; it has to be the default one.
printf 'login' > "$HOME/.local/share/keyrings/default"
printf 'keyring' | gnome-keyring-daemon --foreground --unlock --components=secrets > "$HOME/keyring.log" 2>&1 &
keyring=$!
# shellcheck disable=SC2317  # the trap calls it
end() {
    kill "$keyring" 2> /dev/null || true
    wait "$keyring" 2> /dev/null || true
}
trap end EXIT
tries=0
# Whoever asks for the service too early has the bus start a second keyring, which is locked.
has_keyring() {
    gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2> /dev/null | grep -q true &&
        gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
            --method org.freedesktop.Secret.Service.ReadAlias default 2> /dev/null | grep -q /collection/
}
until has_keyring; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then
        echo "The keyring did not start:" >&2
        cat "$HOME/keyring.log" >&2
        exit 1
    fi
    sleep 0.1
done
if [ -n "$CLIENTSMITH_DISPLAY" ]; then
    export DISPLAY="$CLIENTSMITH_DISPLAY"
fi
if [ -n "$CLIENTSMITH_WAYLAND_DISPLAY" ]; then
    export WAYLAND_DISPLAY="$CLIENTSMITH_WAYLAND_DISPLAY"
fi
status=0
"$@" || status=$?
exit "$status"
