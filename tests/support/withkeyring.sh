#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
#
# withkeyring.sh KEYRING -- COMMAND...: runs the command on a session bus, with a home folder and a
# keyring of its own, which go with it. KEYRING is one of
#   nobus   there is no bus
#   absent  nothing on the bus keeps secrets
#   open    the real gnome-keyring, unlocked
#   locked  the same, locked; nobody can be asked to unlock it
#   empty   the same, without a collection
#   denied, slow, mute  a service that turns everybody away, takes its time, or never answers
# Fails as well if the home folder holds in plain text, or as base64, what $canary is.
set -euo pipefail
keyring=$1
shift
if [[ $keyring == inside:* ]]; then # on the private bus, started from below
    keyring=${keyring#inside:}
    here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
    secrets=/org/freedesktop/secrets
    call() { gdbus call --session -d org.freedesktop.secrets -o "$@" >/dev/null; }
    # The name may be on the bus only after what takes it has gone to the background.
    there() { gdbus wait --session --timeout 20 org.freedesktop.secrets; }
    case $keyring in
    open | locked)
        # Without a password of some length the keyring would not be encrypted.
        printf 'made up\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        there
        printf 'first' | secret-tool store --label=first made up
        [[ $keyring == open ]] ||
            call $secrets -m org.freedesktop.Secret.Service.Lock "['$secrets/collection/login']"
        ;;
    empty)
        gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
        there
        ;;
    denied | slow | mute)
        /usr/bin/python3 -B "$here/fakesecrets.py" "$keyring" &
        trap 'kill $!' EXIT
        there
        ;;
    absent) ;;
    *) exit 2 ;;
    esac
    "$@"
    exit
fi

[[ $1 == -- ]] && shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/home" "$scratch/run"
export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/run COFFER_KEYRING=$keyring
# Nothing of who runs this: no prompts on the screen, no files outside the folder.
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DISPLAY WAYLAND_DISPLAY
unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL

status=0
if [[ $keyring == nobus ]]; then
    "$@" || status=$?
else
    # Services that could be started by being asked for would be those of the machine.
    cat >"$scratch/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$scratch/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
    dbus-run-session --config-file="$scratch/bus.conf" -- "$0" "inside:$keyring" "$@" || status=$?
fi
if [[ -n ${canary:-} ]]; then
    encoded=$(printf %s "$canary" | base64 -w 0)
    # The last letters of base64 depend on what follows.
    if grep -raqF -e "$canary" -e "${encoded:0:-4}" "$scratch/home"; then
        echo "$0: the token is in the home folder" >&2
        status=1
    fi
fi
exit "$status"
