# shellcheck shell=bash
# What test.sh, demo.sh and the CI share. Source this file in the root of the source tree.
# shellcheck source=packaging/linux/dependencies.sh
. packaging/linux/dependencies.sh

: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME
# What one preset has compiled serves the others.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
# With precompiled headers it keeps nothing unless it is told that they may stand for what they were made of.
export CCACHE_SLOPPINESS=pch_defines,time_macros

stage() {
    printf '\n==> %s (%d:%02d)\n' "$*" $((SECONDS / 60)) $((SECONDS % 60))
}

# build PRESET [TARGET…]
build() {
    local preset=$1 targets=() unity=ON
    shift
    [ $# = 0 ] || targets=(--target "$@")
    # clang-tidy reads of each source how it is compiled there.
    [ "$preset" != asan ] || unity=OFF
    stage "Configuring preset $preset"
    cmake --preset "$preset" -DCLIENTSMITH_PRECOMPILED_HEADERS=ON -DCLIENTSMITH_UNITY_BUILD=$unity
    stage "Building preset $preset"
    cmake --build --preset "$preset" "${targets[@]}"
}

# in_private_display WIDTHxHEIGHT COMMAND…
# A home, a runtime folder and a display of its own, all gone afterwards. npm keeps its settings and its cache.
in_private_display() (
    size=$1
    shift
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    mkdir -m 700 "$scratch/home" "$scratch/runtime"
    export npm_config_userconfig="${npm_config_userconfig:-$HOME/.npmrc}"
    export npm_config_cache="${npm_config_cache:-$HOME/.npm}"
    # What the desktop around us has set must not lead out of the scratch folder, nor change what is drawn.
    unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY GNOME_KEYRING_CONTROL QT_QPA_PLATFORM QT_QPA_PLATFORMTHEME \
        QT_STYLE_OVERRIDE XDG_CACHE_HOME XDG_CONFIG_HOME XDG_CURRENT_DESKTOP XDG_DATA_HOME XDG_STATE_HOME
    export HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/runtime"
    env LC_ALL=C.UTF-8 xvfb-run --auto-servernum --server-args="-screen 0 ${size}x24 -dpi 96" "$@"
)
