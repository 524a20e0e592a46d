# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""The clocks of a program, moved while it runs."""

import mmap
import os
import struct


class Clocks:
    """Those of a program that is started with `variables`; the file is between it and movedclocks.cpp."""

    def __init__(self, path):
        path.write_bytes(bytes(16))
        with path.open("r+b") as file:
            self._ahead = mmap.mmap(file.fileno(), 16)
        self.variables = {
            "LD_PRELOAD": os.environ["MOVED_CLOCKS_LIBRARY"],
            "MOVED_CLOCKS": str(path),
            # Of a program that is built with it. Not what tests/run sets: libxkbcommon does not pass its
            # strict_string_checks.
            "ASAN_OPTIONS": "verify_asan_link_order=0",
        }

    def move(self, wall=0, since_boot=0):
        """Moves the clock on the wall, which anybody can set, and the one that nobody can, by so many seconds."""
        moved = struct.unpack("qq", self._ahead)
        self._ahead[:] = struct.pack("qq", moved[0] + wall, moved[1] + since_boot)
