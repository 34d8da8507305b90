#!/usr/bin/env bash
# packaging/test.sh [CTEST ARGUMENT…]
# On Debian 12 or Ubuntu 24.04: installs what is missing, builds the release preset and runs its tests.
# Arguments go to CTest: packaging/test.sh -R contract
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
# shellcheck source=packaging/linux/stages.sh
. packaging/linux/stages.sh

stage "Installing what is missing"
install_dependencies build run session test contract
build release
stage "Testing preset release"
# Twice as many as there are cores: they wait more than they compute.
in_private_display 1600x1200 ctest --preset release --parallel $((2 * $(nproc))) "$@"
stage "Done"
