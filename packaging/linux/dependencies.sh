# shellcheck shell=bash
# What Clientsmith needs from Debian 12 or Ubuntu 24.04, and the one way to install it. Source this file; then
#   install_dependencies build test contract …
# installs what is missing of those groups, as root or through sudo, without asking.
# A package that is named differently from one release to the next is written as one|other.
# shellcheck disable=SC2034  # the groups are used by name

dependencies_build=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools 'qt6-svg-dev|libqt6svg6-dev'
    libgl-dev libvulkan-dev libxkbcommon-dev libssl-dev
    qtkeychain-qt6-dev qcoro-qt6-dev 'libexpected-dev|libtl-expected-dev'
    libcpp-httplib-dev libcpp-jwt-dev libsodium-dev nlohmann-json3-dev libsimdjson-dev libcli11-dev
)
# To run the program: what Qt and the keychain load at run time, and fonts.
dependencies_run=(
    libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins libsecret-1-0 fonts-dejavu-core
)
# A private display and a private session with a keyring, for tests and for a demo without a display.
dependencies_session=(
    dbus dbus-daemon gnome-keyring libglib2.0-bin libsecret-tools xvfb xauth
)
# gdb looks into the programs' memory; openssl makes the certificates of servers that lie. The last line is for a screen
# reader's eyes (the accessibility bus and Python's binding of it) and for a keyboard before windows that have the focus.
dependencies_test=(
    ca-certificates curl gdb git jq openssl
    at-spi2-core gir1.2-atspi-2.0 python3-gi openbox xdotool
)
# Measures the demo's pictures.
dependencies_pictures=(
    netpbm
)
# The other compiler, its sanitizers (llvm-19 names the functions in what they report) and the linters.
dependencies_checks=(
    clang-19 libclang-rt-19-dev lld-19 llvm-19 clang-tidy-19 clang-format-19 shellcheck
)
# The contract tests' proxy. Node.js from elsewhere will do; Debian's npm is hundreds of small packages.
dependencies_contract=()
command -v node > /dev/null || dependencies_contract+=(nodejs)
command -v npm > /dev/null || dependencies_contract+=(npm)

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo > /dev/null; then
        sudo "$@"
    else
        echo "This needs root or sudo: $*" >&2
        return 1
    fi
}

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2> /dev/null)" = installed ]
}

is_known() {
    [[ $(apt-cache policy "$1") == *'Candidate: '[!\(]* ]]
}

# Prints what has to be installed so that one of the package's names is; nothing if one is there.
missing_package() {
    local name names
    IFS='|' read -ra names <<< "$1"
    for name in "${names[@]}"; do
        if is_installed "$name"; then
            return
        fi
    done
    echo "$1"
}

known_package() {
    local name names
    IFS='|' read -ra names <<< "$1"
    for name in "${names[@]}"; do
        if is_known "$name"; then
            echo "$name"
            return
        fi
    done
    echo "No package archive of this machine has $1." >&2
    return 1
}

install_dependencies() {
    local group package name log missing=() names=() options=()
    for group in "$@"; do
        local -n packages="dependencies_$group"
        for package in "${packages[@]}"; do
            mapfile -t -O "${#missing[@]}" missing < <(missing_package "$package")
        done
    done
    if [ "${#missing[@]}" = 0 ]; then
        echo "Nothing is missing."
        return
    fi
    echo "Missing: ${missing[*]}"
    if ! command -v apt-get > /dev/null; then
        echo "Only Debian and Ubuntu are known here. Install what these are called on this system." >&2
        return 1
    fi
    # A foreign archive that can't be reached must not end this: the install says whether a package is really missing.
    as_root apt-get -qq update || echo "Not every package archive could be read." >&2
    for package in "${missing[@]}"; do
        name=$(known_package "$package")
        names+=("$name")
    done
    # A machine that lives for one run need not be safe from a power cut after every file: that takes half the time.
    if [ -n "${CI:-}" ]; then
        options=(-o Dpkg::Options::=--force-unsafe-io)
    fi
    log=$(mktemp)
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq --yes --no-install-recommends "${options[@]}" \
        -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 install "${names[@]}" > "$log" 2>&1; then
        tail -n 30 "$log" >&2
        echo "The packages could not be installed; the whole story is in $log." >&2
        return 1
    fi
    rm -f "$log"
    echo "Installed."
}
