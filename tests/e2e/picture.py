# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the pictures that the program writes."""

import struct
import zlib


class Picture:
    """The size and the pixels of an 8-bit PNG without a palette."""

    def __init__(self, file):
        data = file.read_bytes()
        assert data[:8] == b"\x89PNG\r\n\x1a\n", "not a PNG"
        packed, position = b"", 8
        while position < len(data):
            length, kind = struct.unpack_from(">I4s", data, position)
            chunk = data[position + 8 : position + 8 + length]
            if kind == b"IHDR":
                self.width, self.height, depth, colour = struct.unpack_from(">IIBB", chunk)
                assert depth == 8 and colour in (2, 6), "not RGB or RGBA with 8 bits"
                self._bytes = 3 if colour == 2 else 4
            elif kind == b"IDAT":
                packed += chunk
            position += 12 + length
        self._rows = self._unfilter(zlib.decompress(packed))

    @property
    def size(self):
        return self.width, self.height

    def colours(self):
        step = self._bytes
        return {bytes(row[x : x + step]) for row in self._rows for x in range(0, len(row), step)}

    def _unfilter(self, raw):
        line, rows = self.width * self._bytes, []
        above = bytearray(line)
        for start in range(0, len(raw), line + 1):
            above = self._unfilter_row(raw[start], bytearray(raw[start + 1 : start + 1 + line]), above)
            rows.append(above)
        return rows

    def _unfilter_row(self, kind, row, above):
        step = self._bytes
        for x in range(len(row) if kind else 0):
            left = row[x - step] if x >= step else 0
            corner = above[x - step] if x >= step else 0
            if kind == 1:
                guess = left
            elif kind == 2:
                guess = above[x]
            elif kind == 3:
                guess = (left + above[x]) // 2
            else:
                guess = min((left, above[x], corner), key=lambda c: abs(left + above[x] - corner - c))
            row[x] = (row[x] + guess) & 0xFF
        return row
