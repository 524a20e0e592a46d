# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""One line of the table: what was measured, and what it is held to."""

import dataclasses
import statistics


@dataclasses.dataclass
class Row:
    """A figure within its budget, or not."""

    figure: str
    what: str
    unit: str
    measured: float | None  # none: what would be measured does not exist
    limit: float
    peer: float | None = None
    peer_name: str = ""
    rule: str = "at most"  # or "at least"; or "times", "above", or "faster" than the peer

    @property
    def ratio(self):
        """To the peer, whatever the rule."""
        if self.measured is None or not self.peer:
            return None
        if self.rule == "faster":
            return self.peer / self.measured
        return self.measured / self.peer

    @property
    def within(self):
        """Whether the budget is kept; what does not exist keeps none."""
        if self.measured is None:
            return False
        return {
            "at most": lambda: self.measured <= self.limit,
            "at least": lambda: self.measured >= self.limit,
            "times": lambda: self.ratio <= self.limit,
            "faster": lambda: self.ratio >= self.limit,
            "above": lambda: self.measured <= self.peer + self.limit,
        }[self.rule]()

    @property
    def budget(self):
        """In words."""
        return {
            "at most": f"<= {self.limit:g} {self.unit}".strip(),
            "at least": f">= {self.limit:g} {self.unit}",
            "times": f"<= {self.limit:g} times",
            "faster": f">= {self.limit:g} times faster",
            "above": f"<= {self.limit:g} {self.unit} more",
        }[self.rule]


def median(results, *path):
    """Of what is at the path in each of the results."""

    def value(result):
        for name in path:
            result = result[name]
        return result

    return statistics.median(value(result) for result in results)
