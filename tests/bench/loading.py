# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""P4 to P8: a very long list, loaded from a server at hand and then used."""

import os
import time

from figure import Row, median
from pages import curl_config
from workplace import say

FEW = 10_000
BYTES_A_SECRET = 48  # beside its key and its value


def measure(place):
    """The rows of P4, P5, P6 and P8: one scene gives them all."""
    many = place.site(place.secrets)
    few = place.site(min(FEW, place.secrets))
    curl, passes, scenes, short = [], [], [], []
    for turn in range(place.runs):
        say(f"  run {turn + 1} of {place.runs}")
        curl.append(_fetch(place, many))
        passes.append(place.run_json(place.program("simdjsonpass"), many["folder"])["ms"])
        short.append(_play(place, "load", few))
        scenes.append(_play(place, "use", many))
    peer = median(list(zip(curl, passes)), 0) + median(list(zip(curl, passes)), 1)
    wall = median(scenes, "load", "wall")
    flat = (wall / many["secrets"], median(short, "load", "wall") / few["secrets"])
    idle = median(scenes, "before", "memory") * 1024
    held = median(scenes, "after", "memory") * 1024 - idle
    least = many["keys"] + many["values"] + BYTES_A_SECRET * many["secrets"]
    count = f"{many['secrets']:,}"
    rows = [
        Row("P4", f"load all of {count}", "ms", wall, 1.5, peer, "curl + simdjson", "times"),
        Row("P4", "the same, each", "us", flat[0] * 1e3, 1.2, flat[1] * 1e3,
            f"each of {few['secrets']:,}", "times"),
        Row("P5", "memory for them", "MB", held / 1e6, 1.15, least / 1e6,
            f"keys, values, {BYTES_A_SECRET} bytes each", "times"),
    ]
    return rows + _gaps(scenes) + _paints(scenes)


def _fetch(place, site):
    config = curl_config(place, site)
    start = time.perf_counter()
    place.run("curl", "-s", "-K", config)
    return (time.perf_counter() - start) * 1e3


def _play(place, scene, site):
    played = place.run_json(place.program("scenario"), scene, place.url, site["instance"],
                            site["secrets"])
    return {step["name"]: step for step in played["steps"]}


def _gaps(scenes):
    steps = [name for name in scenes[0] if name not in ("before", "after")]
    return [
        Row("P6", f"longest gap: {name}", "ms",
            None if scenes[0][name]["absent"] else median(scenes, name, "gap"),
            200 if name == "destroy" else 16)  # by then the window has gone, and nobody waits
        for name in steps
    ]


def _paints(scenes):
    return [
        Row("P8", f"99 % of paints: {name}", "ms", median(scenes, name, "paints", "p99"), 8)
        for name in ("wheel", "drag to the middle", "drag to the end")
    ]


def measure_queries(place):
    """The rows of P7, from a program that takes the medians itself; that of the proxy is slow."""
    program = place.program("querybench")
    found = place.run_json(program, place.secrets) if os.path.exists(program) else {}
    scale = place.secrets / 1_000_000  # the limits are for a million
    rows = []
    for what, key, limit, times in (
        ("filter by a part of the key", "filterMs", 30, 6),
        ("sort by key", "sortKeyMs", 250, 15),
        ("sort by date", "sortDateMs", 250, 15),
    ):
        peer = found.get("proxy" + key[0].upper() + key[1:])
        rows.append(Row("P7", what, "ms", found.get(key), limit * scale))
        rows.append(Row("P7", what, "ms", found.get(key), times, peer, "QSortFilterProxyModel",
                        "faster"))
    return rows
