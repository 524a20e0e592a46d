# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""P1, P2, P3: starting, beside other programs, each in turn so that all meet the same machine."""

from figure import Row, median

# A table that fills the window has more lines than this, and no other state of it has.
TABLE_LINES = 12


def measure(place):
    """The rows of P1 to P3."""
    commands = {
        "bare window": [place.program("barewindow")],
        "coffer": ["--rows", str(TABLE_LINES), *place.coffer],
        "KeePassXC": ["keepassxc"],
        "DB Browser": ["sqlitebrowser"],
    }
    results = {name: [] for name in commands}
    for turn in range(2 * place.runs):
        for name, command in commands.items():
            result = place.run_json(place.program("firstpaint"), *command)
            if turn > 0:  # the first start is not warm
                results[name].append(result)
    painted = {name: median(found, "painted") for name, found in results.items()}
    memory = {name: median(found, "memory") / 1024 for name, found in results.items()}
    start = "start until something is painted"
    rows = [
        Row("P1", start, "ms", painted["coffer"], limit, painted[peer], peer, "times")
        for peer, limit in (("bare window", 1.6), ("KeePassXC", 0.4), ("DB Browser", 0.4))
    ]
    rows.append(
        Row("P2", "memory with one page, idle", "MiB", memory["coffer"], 15, memory["bare window"],
            "bare window", "above")
    )
    first_rows = median(results["coffer"], "rows")
    rows.append(
        Row("P3", "start until rows are painted", "ms", first_rows, 15, painted["coffer"],
            "its own first paint", "above")
    )
    return rows
