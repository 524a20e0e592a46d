# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""P9 to P11: a server far away, a window that stays open for days, a hostile server."""

import statistics

from figure import Row, median
from workplace import say

LATENCY = 50  # milliseconds
FAR = 20_000  # secrets there
LARGEST_PAGE = 1000
REFRESHES = 10_000
STILL = 50  # milliseconds


def measure_far(place):
    """The rows of P9."""
    played = []
    for turn in range(place.runs):
        say(f"  run {turn + 1} of {place.runs}")
        played.append(place.run_json(place.program("scenario"), "far", FAR, LATENCY))
    trips = median(played, "load", "round_trips")
    largest = min(run["load"]["largest_page"] for run in played)
    return [
        Row("P9", f"ends met, a screen every 100 ms, {LATENCY} ms away", "",
            max(run["scroll"]["ends_met"] for run in played), 0),
        Row("P9", f"load all of {FAR:,} from there", "ms", median(played, "load", "wall"), 1.05,
            trips, f"{median(played, 'load', 'pages'):.0f} round trips", "times"),
        Row("P9", "pages grow while all is loaded", "rows", largest, LARGEST_PAGE, rule="at least"),
    ]


def measure_refreshes(place):
    """The rows of P10: one run each, which is half a minute, and its own many samples."""
    times = REFRESHES if place.secrets >= 1_000_000 else REFRESHES // 10
    site = place.site(500, 100)
    return [
        Row("P10", f"growth of the memory over {times:,} refreshes{how}", "%",
            _growth(place, place.url + path, site, times), 1)
        for path, how in (("", ""), ("/faulty", ", one answer in ten faulty"))
    ]


def _growth(place, url, site, times):
    samples = place.run_json(place.program("scenario"), "refresh", url, site["instance"],
                             times)["memory"]
    settled = samples[len(samples) // 10:]  # the first refreshes fill caches
    slope, start = statistics.linear_regression(range(len(settled)), settled)
    return 100 * slope * (len(settled) - 1) / start


def measure_hostile(place):
    """The rows of P11: how long the window stands still over what no honest server answers."""
    played = [place.run_json(place.program("scenario"), "hostile") for _ in range(place.runs)]
    scenes = [{step["name"]: step for step in run["steps"]} for run in played]
    return [
        Row("P11", f"longest gap: {name}", "ms", median(scenes, name, "gap"), STILL)
        for name in scenes[0]
    ]
