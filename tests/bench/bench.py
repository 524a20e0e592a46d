# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""Measures what is asked for and prints the table; tests/bench/run starts it."""

import argparse
import pathlib
import signal
import sys

import lasting
import loading
import startup
import table
from workplace import Workplace, say

FIGURES = [f"P{number}" for number in range(1, 12)]

# What is measured together, in the order of the table.
GROUPS = [
    ({"P1", "P2", "P3"}, startup.measure),
    ({"P4", "P5", "P6", "P8"}, loading.measure),
    ({"P7"}, loading.measure_queries),
    ({"P9"}, lasting.measure_far),
    ({"P10"}, lasting.measure_refreshes),
    ({"P11"}, lasting.measure_hostile),
]


def arguments():
    """The command line, checked."""
    parser = argparse.ArgumentParser(
        prog="tests/bench/run", description="Measures how fast Coffer is beside other programs."
    )
    parser.add_argument("figures", nargs="*", metavar="P1...P11", help="all unless some are named")
    parser.add_argument("--build", type=pathlib.Path, default=".build/bench", help=argparse.SUPPRESS)
    parser.add_argument("--secrets", type=int, default=1_000_000, help="for a quick trial, less")
    parser.add_argument("--runs", type=int, default=5, help="of which each figure is the median")
    parser.add_argument("--json", type=pathlib.Path, help="default: .build/bench/results.json")
    parser.add_argument("--markdown", action="store_true", help="print the table for the README")
    chosen = parser.parse_args()
    unknown = set(chosen.figures) - set(FIGURES)
    if unknown:
        parser.error(f"there is no figure {', '.join(sorted(unknown))}")
    if chosen.secrets < 1000 or chosen.runs < 1:
        parser.error("at least 1000 secrets and 1 run")
    chosen.figures = set(chosen.figures or FIGURES)
    chosen.json = chosen.json or chosen.build / "results.json"
    return chosen


def main():
    """Measures, prints, and gives the exit code."""
    chosen = arguments()
    # So that whatever ends this also ends the servers and removes the pages.
    for name in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, lambda *_: sys.exit(1))
    rows = []
    with Workplace(chosen) as place:
        machine = table.machine()
        if machine["load_before"] > 0.5:
            say(f"The machine is busy (load {machine['load_before']}): the figures will wander.")
        for figures, measure in GROUPS:
            if figures & chosen.figures:
                say(f"Measuring {', '.join(sorted(figures & chosen.figures, key=FIGURES.index))}")
                rows += [row for row in measure(place) if row.figure in chosen.figures]
    rows.sort(key=lambda row: FIGURES.index(row.figure))
    table.write_json(chosen.json, machine, chosen, rows)
    print(table.markdown(machine, rows) if chosen.markdown else table.plain(machine, rows))
    missed = [row for row in rows if not row.within]
    if missed:
        say(f"Missed: {len(missed)} of {len(rows)}.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
