#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
#
# Checks what the compiler cannot: that includes point only downwards, that core code keeps off
# widgets and settings, and that every source has its licence and every header its guard.
#
# Usage: floors.sh [ROOT]. Names each violation as FILE:LINE and exits with 1 if there is any.
set -euo pipefail
cd "${1:-"$(dirname -- "${BASH_SOURCE[0]}")/../.."}"

violations=0
violation() { # FILE:LINE WHY
    printf '%s: %s\n' "$1" "$2"
    violations=$((violations + 1))
}

# sources DIRECTORY: the C++ files below it, one a line.
sources() {
    [[ ! -d $1 ]] || find "$1" -type f \( -name '*.cpp' -o -name '*.h' \) | sort
}

# matches REGEX FILE: LINE:TEXT of each match.
matches() { grep -nE -- "$1" "$2" || true; }

# may_include FLOOR ALLOWED...: sources of FLOOR include project files from ALLOWED only.
# An include without a folder is one beside the file (a moc or uic file, or of the top floor).
may_include() {
    local floor=$1 file line name folder
    shift
    while read -r file; do
        while IFS=: read -r line name; do
            [[ -n $line ]] || continue
            name=$(sed -E 's/^[^"<]*["<]([^">]*)[">].*/\1/' <<<"$name")
            folder=$name
            [[ $name == */* ]] && folder=${name%%/*}
            [[ $name == ui_*.h || $name == *.moc || $name == moc_*.cpp ]] && continue
            [[ " $* " == *" $folder "* ]] \
                || violation "$file:$line" "$floor must not include \"$name\""
        done < <(matches '^[[:space:]]*#[[:space:]]*include[[:space:]]*"' "$file"
                 matches '^[[:space:]]*#[[:space:]]*include[[:space:]]*<(api|store|model|account|bulk|demo|ui|tests|support)/' "$file")
    done < <(sources "$floor")
}

# forbid REGEX WHY FILE...
forbid() {
    local regex=$1 why=$2 file line
    shift 2
    for file in "$@"; do
        while IFS=: read -r line _; do
            [[ -n $line ]] && violation "$file:$line" "$why"
        done < <(matches "$regex" "$file")
    done
}

# The folder of each floor, and those it may look down to.
may_include app/store store
may_include app/api api store
may_include app/model model api store
may_include app/account account api store
may_include app/bulk bulk api store
may_include app/demo demo
may_include ui ui model api store account bulk commandline.h

# Everything in app/ but main.cpp is free of widgets, and all but account/ of settings.
mapfile -t core < <(sources app | grep -vx 'app/main.cpp')
widgets='Qt(Widgets|UiTools)([/>])|Q(Application|MainWindow|Menu|Action|Splitter|Completer|Style)>|'
widgets+='Q(MenuBar|ToolBar|StatusBar|ScrollBar|TabBar|ProgressBar|Label|Slider|Shortcut|SystemTrayIcon)>|'
widgets+='Q(AbstractItem|List|Table|Tree|Column|Header|Graphics|Undo)View>|'
widgets+='Q[A-Z][A-Za-z]*(Widget|Dialog|Button|Edit|Layout|Delegate|Box|Area)>|QWidget>'
forbid '^[[:space:]]*#[[:space:]]*include[[:space:]]*["<]ui(/|_)' 'only main.cpp may include ui/' "${core[@]}"
forbid "^[[:space:]]*#[[:space:]]*include[[:space:]]*<($widgets)" 'core code must not include widgets' "${core[@]}"

mapfile -t settingless < <({ sources app; sources ui; } | grep -v '^app/account/')
forbid '(^|[^A-Za-z_])QSettings([^A-Za-z_]|$)' 'only account/ keeps settings' "${settingless[@]}"

# Licence lines and header guards, everywhere.
mapfile -t every < <({ sources app; sources ui; sources tests; })
for file in "${every[@]}"; do
    mapfile -t -n 3 head <"$file"
    [[ ${head[0]-} == '// SPDX-FileCopyrightText: '* ]] \
        || violation "$file:1" 'the first line must be the copyright'
    [[ ${head[1]-} == '// SPDX-License-Identifier: Apache-2.0' ]] \
        || violation "$file:2" 'the second line must be the licence'
    [[ $file != *.h || ${head[2]-} == '#pragma once' ]] \
        || violation "$file:3" 'the third line of a header must be #pragma once'
done

((${#every[@]} > 0)) || violation "$PWD:1" 'no sources found'
((violations == 0)) || exit 1
