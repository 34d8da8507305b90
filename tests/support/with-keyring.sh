#!/bin/sh
# with-keyring.sh COMMAND [ARGUMENT…]
# Runs COMMAND with a home folder, a D-Bus session and a GNOME Keyring of its own: unlocked, empty, gone afterwards.
set -eu
if [ "${CLIENTSMITH_PRIVATE_SESSION:-}" != yes ]; then
    scratch=$(mktemp -d)
    mkdir -m 700 "$scratch/home" "$scratch/runtime"
    # What the desktop around us has set must not lead out of the scratch folder.
    unset DBUS_SESSION_BUS_ADDRESS XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME GNOME_KEYRING_CONTROL
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
end() {
    kill "$keyring" 2> /dev/null || true
    wait "$keyring" 2> /dev/null || true
}
trap end EXIT
tries=0
# Looked for before it is called: the call alone would make D-Bus start another one, and ours would give way to it.
until gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
    --method org.freedesktop.DBus.NameHasOwner org.freedesktop.secrets 2> /dev/null | grep -q true &&
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
    --method org.freedesktop.Secret.Service.ReadAlias default 2> /dev/null | grep -q /collection/; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then
        echo "The keyring did not start:" >&2
        cat "$HOME/keyring.log" >&2
        exit 1
    fi
    sleep 0.1
done
status=0
"$@" || status=$?
exit "$status"
