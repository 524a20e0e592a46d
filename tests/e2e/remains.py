# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""What a process still has of a text: its memory, looked through from outside."""

import base64
import re


def spellings(text):
    """The forms that a text has in memory: as a value or a header, as Qt's, and as on the wire."""
    return {
        "UTF-8": text.encode(),
        "UTF-16": text.encode("utf-16-le"),
        "base64": base64.b64encode(text.encode()),
    }


def writable(pid):
    """Where memory of the process's own lies."""
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps:
        for line in maps:
            found = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if found and "/dev/" not in line:
                yield int(found[1], 16), int(found[2], 16)


def contents(pid):
    piece, overlap = 1 << 24, 1 << 10  # what begins in one piece may end in the next
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for start, end in writable(pid):
            for at in range(start, end, piece):
                try:
                    memory.seek(at)
                    yield memory.read(min(piece + overlap, end - at)), piece
                except (OSError, OverflowError, ValueError):
                    break  # a guard page, or one that is gone


def copies(pid, texts):
    """How many copies of each text there are, in each spelling."""
    needles = {(text, how): form for text in texts for how, form in spellings(text).items()}
    found = dict.fromkeys(needles, 0)
    for bytes_, own in contents(pid):
        for which, needle in needles.items():
            found[which] += sum(match.start() < own for match in re.finditer(re.escape(needle), bytes_))
    return found
