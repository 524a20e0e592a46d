# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""The results, for people and for programs."""

import dataclasses
import datetime
import json
import os
import pathlib
import platform

HEAD = ["figure", "what", "budget", "measured", "compared with", "ratio", ""]


def machine():
    """What the figures depend on; how busy it was when they were begun."""
    cpu = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8")
    models = [line.split(":")[1].strip() for line in cpu.splitlines() if "model name" in line]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "date": datetime.date.today().isoformat(),
        "cores": os.cpu_count(),
        "processor": models[0] if models else platform.machine(),
        "memory_gib": round(memory),
        "kernel": platform.release(),
        "load_before": round(os.getloadavg()[0], 2),
    }


def _number(value, unit):
    if value is None:
        return "absent"
    digits = 0 if value >= 1000 or value == int(value) else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}".strip()


def _cells(row):
    peer = f"{row.peer_name}: {_number(row.peer, row.unit)}" if row.peer is not None else ""
    ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
    return [
        row.figure,
        row.what,
        row.budget,
        _number(row.measured, row.unit),
        peer,
        ratio,
        "ok" if row.within else "MISS",
    ]


def caption(about):
    """One line on the machine and the day."""
    return (
        f"{about['cores']} cores ({about['processor']}), {about['memory_gib']} GiB, "
        f"{about['date']}, load before: {about['load_before']}"
    )


def plain(about, rows):
    """For a terminal."""
    lines = [HEAD] + [_cells(row) for row in rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    text = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths)) for line in lines]
    return "\n".join([caption(about), *(line.rstrip() for line in text)])


def markdown(about, rows):
    """For the README."""
    lines = [HEAD, ["---"] * len(HEAD)] + [_cells(row) for row in rows]
    text = ["| " + " | ".join(cell.replace("<=", "≤").replace(">=", "≥") for cell in line) + " |"
            for line in lines]
    return "\n".join([f"Measured on {caption(about)}.", "", *text])


def write_json(path, about, chosen, rows):
    """The same, with what the table leaves out."""
    results = {
        "machine": about,
        "secrets": chosen.secrets,
        "runs": chosen.runs,
        "figures": [
            dataclasses.asdict(row)
            | {"budget": row.budget, "ratio": row.ratio, "within": row.within}
            for row in rows
        ],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
