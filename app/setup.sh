# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
#
# Sourced by app/run, tests/run, tests/bench/run, tests/fuzz/run and .ci/run: what has to be installed, and how to
# build. Works with the bash 3.2 of macOS. Writes to standard error only: standard output belongs to
# the program that is started in the end.

# The packages, by their names in Debian 12. Change the other systems' lists (below) with these.
# shellcheck disable=SC2034 # used by those who source this
{
    to_build=(build-essential cmake ninja-build pkg-config ccache
        qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
        qtkeychain-qt6-dev libsimdjson-dev libcpp-httplib-dev libexpected-dev libsodium-dev libssl-dev)
    # The X11 platform plugin comes with qt6-base-dev; nothing else of these does. QtKeychain looks
    # for libsecret when it runs.
    to_run=(libqt6svg6 libsecret-1-0 qt6-translations-l10n ca-certificates fontconfig fonts-dejavu-core)
    # Only where there is a Wayland session: it is of no use anywhere else.
    [[ -z ${WAYLAND_DISPLAY:-} ]] || to_run+=(qt6-wayland)
    to_test=(xvfb xauth xdotool xclip openbox dbus at-spi2-core python3-pyatspi imagemagick
        zlib1g-dev openssl gnome-keyring libsecret-tools libglib2.0-bin python3-dbus python3-gi)
    to_bench_build=(libxcb1-dev libxcb-damage0-dev)
    to_bench=("${to_bench_build[@]}" nginx-light keepassxc sqlitebrowser curl xvfb python3)
    to_valgrind=(valgrind libc6-dbg)
    to_fuzz=(clang libclang-rt-14-dev)
    to_cover=("${to_fuzz[@]}" llvm lld)
    to_check=(clang-format clang-tidy git shellcheck)
}

# The folder of the project, wherever it is called from and through whatever link.
top=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
# shellcheck disable=SC2034 # used by those who source this
cores=$(getconf _NPROCESSORS_ONLN)

say() { printf '%s\n' "$*" >&2; }

# quietly LOG COMMAND...: shows what the command wrote only if it fails. It gets no input, because
# that may be a token meant for the program.
quietly() {
    local log=$top/.build/$1
    shift
    mkdir -p "$top/.build"
    "$@" >"$log" 2>&1 </dev/null || {
        cat "$log" >&2
        return 1
    }
}

# install_missing PACKAGE...: asks dpkg once, and apt only if something is missing. Where it cannot
# install it says what to do and goes on: what is missing need not be what the build needs.
install_missing() {
    [[ -n $(command -v dpkg-query) && -n $(command -v apt-get) ]] || return 0
    local have package missing=() as_root=()
    have=" $(dpkg-query -W -f '${Package}:${db:Status-Status} ' "$@" 2>/dev/null || true)"
    for package; do
        [[ $have == *" $package:installed "* ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    ((EUID == 0)) || as_root=(sudo)
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
        apt-get -y --no-install-recommends -o DPkg::Lock::Timeout=300)
    say "Installing ${missing[*]}"
    # An update fails when any one source does, even one that has nothing to do with this.
    quietly update.log "${apt[@]}" update 2>/dev/null || true
    quietly install.log "${apt[@]}" install "${missing[@]}" ||
        say "Not installed. As an administrator: apt-get install ${missing[*]}"
}

other_systems() {
    say "
Install what is missing, and start again. What is needed, by system:
Debian, Ubuntu:  sudo apt-get install ${to_build[*]} ${to_run[*]}
Fedora:          sudo dnf install gcc-c++ cmake ninja-build ccache openssl-devel 'cmake(Qt6Widgets)' 'cmake(Qt6LinguistTools)' 'cmake(simdjson)' 'cmake(tl-expected)' 'pkgconfig(cpp-httplib)' 'pkgconfig(libsodium)' qtkeychain-qt6-devel libsecret qt6-qtsvg qt6-qttranslations
Arch:            sudo pacman -S --needed base-devel cmake ninja ccache qt6-base qt6-tools qt6-svg qt6-translations qt6-wayland qtkeychain-qt6 libsecret simdjson cpp-httplib tl-expected libsodium openssl
macOS:           xcode-select --install; brew install cmake ninja ccache pkgconf qt qtkeychain simdjson cpp-httplib tl-expected libsodium openssl@3
Windows:         wsl --install Debian; then, inside that Debian, the first line of this list. Coffer builds
                 under WSL and opens its window on the desktop of Windows; it does not build outside WSL yet."
}

# build PRESET [TARGET]: in a subshell, so that the caller stays in the folder where it was called.
build() (
    set -e
    cd "$top"
    # Ninja's dry run takes milliseconds, and notices changed CMake files too; but another compiler in
    # the presets takes a new beginning.
    if [[ -f .build/$1/build.ninja && ! CMakePresets.json -nt .build/$1/CMakeCache.txt ]]; then
        [[ $(cmake --build ".build/$1" --target "${2:-all}" -- -n 2>&1) != *'no work to do'* ]] || exit 0
        say "Building what has changed ($1)"
    else
        say "Building Coffer ($1); the first time takes a few minutes"
        quietly "$1.log" cmake --fresh --preset "$1" || {
            other_systems
            exit 1
        }
    fi
    quietly "$1.log" cmake --build ".build/$1" --parallel "$cores" --target "${2:-all}"
)
